import { emptyHash, type Hash64, hashPlainString } from './hash64.js';
import { type KeyRule, toKeyRules } from './key-rules.js';
import { indexOfAscii } from './label-table.js';
import { learnShape, type LineShape, passValue, QUOTE } from './line-shape.js';
import type { RecordGrammar } from './read-record.js';
import { type RecordDraft, resetDraft, setValue } from './record-draft.js';
import type { RecordLabels } from './record-labels.js';
import type { FileSide } from './record-layout.js';
import { isRunAt, passNumber, toPlainNumber, viewOf } from './scan-tokens.js';

/**
 * Fills an empty draft from the line that begins at `start` and must end with a line feed before `limit`. Returns
 * the place after the line feed; -1 when the line needs JSON.parse (the draft is then unfinished).
 */
export type RecordScanner = (bytes: Uint8Array, start: number, limit: number, draft: RecordDraft) => number;

/**
 * A scanner for the lines that files of counts are made of: flat objects of plain values, their keys in one order.
 *
 * The bytes between the values (the line's shape) are learnt, with their grammar checked; as long as lines
 * repeat them, only values are looked at. A line is taken only when every byte of it is certain, and then the
 * draft is exactly what JSON.parse and `readRecord` make of it (a differential test holds them together). Escapes,
 * other scripts, nested values, exponents, signs, repeated keys, texts, numbers as labels and anything malformed
 * are left to them. The grammar's cluster field is fixed when the scanner is made.
 */
export function createRecordScanner(grammar: RecordGrammar, side: FileSide): RecordScanner {
  const rules = toKeyRules(grammar, side);
  const { labels } = grammar;
  const hash = emptyHash();
  let shape: LineShape | undefined;
  return (bytes, start, limit, draft) => {
    const next = shape === undefined ? -1 : fill(shape, bytes, start, limit, labels, draft, hash);
    if (next >= 0) return next;
    const learnt = learnShape(bytes, start, limit, rules);
    if (learnt === undefined) return -1;
    shape = learnt;
    resetDraft(draft);
    return fill(shape, bytes, start, limit, labels, draft, hash);
  };
}

function fill(
  shape: LineShape,
  bytes: Uint8Array,
  start: number,
  limit: number,
  labels: RecordLabels,
  draft: RecordDraft,
  hash: Hash64,
): number {
  const { members, tail } = shape;
  let at = start;
  let idRank = 0;
  for (let index = 0; index < members.length; index += 1) {
    const member = members[index];
    if (member === undefined || !isRunAt(member.lead, view, at)) return -1;
    const value = at + member.lead.bytes.length;
    const { rule } = member;
    if (rule === undefined) at = passValue(bytes, value, limit);
    else if (rule.slot >= 0) at = takeNumber(rule, bytes, value, limit, draft);
    else {
      at = bytes[value] === QUOTE ? hashPlainString(bytes, value + 1, limit, hash) : -1;
      if (at === value + 2) return -1;
      if (at >= 0) setLabels(rule, bytes, value + 1, at - 1, labels, draft, hash);
      if (rule.idRank > idRank) {
        idRank = rule.idRank;
        setId(draft, hash);
      }
    }
    if (at < 0) return -1;
  }
  return isRunAt(tail, view, at) ? at + tail.bytes.length : -1;
}

function takeNumber(rule: KeyRule, bytes: Uint8Array, at: number, limit: number, draft: RecordDraft): number {
  // A number that is also a label is the parser's to spell.
  const next = hasLabels(rule) ? -1 : passNumber(bytes, at, limit);
  if (next >= 0) setValue(draft, rule.slot, toPlainNumber(bytes, at, next));
  return next;
}

function setId(draft: RecordDraft, hash: Hash64): void {
  draft.hasId = true;
  draft.id.high = hash.high;
  draft.id.low = hash.low;
}

function hasLabels(rule: KeyRule): boolean {
  return rule.isCluster || rule.dimensions.length > 0;
}

function setLabels(
  rule: KeyRule,
  bytes: Uint8Array,
  start: number,
  end: number,
  labels: RecordLabels,
  draft: RecordDraft,
  hash: Hash64,
): void {
  for (let at = 0; at < rule.dimensions.length; at += 1) {
    const index = rule.dimensions[at] ?? 0;
    const table = labels.dimensions[index];
    if (table !== undefined) draft.dimensions[index] = indexOfAscii(table, bytes, start, end, hash);
  }
  if (rule.isCluster) draft.cluster = indexOfAscii(labels.clusters, bytes, start, end, hash);
}
