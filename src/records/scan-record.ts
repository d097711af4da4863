import { emptyHash, type Hash64, hashPlainString } from './hash64.js';
import { type KeyRule, toKeyRules } from './key-rules.js';
import { indexOfAscii } from './label-table.js';
import { learnShape, type LineShape, passValue, QUOTE } from './line-shape.js';
import type { RecordGrammar } from './read-record.js';
import { type RecordDraft, resetDraft, setValue } from './record-draft.js';
import type { RecordLabels } from './record-labels.js';
import type { FileSide } from './record-layout.js';
import { isRunAt, passNumber, toNumber, viewOf } from './scan-tokens.js';

/**
 * Fills an empty draft from the line that begins at `start` and ends with a line feed among the bytes.
 * Returns the place after the line feed; -1 when the line needs JSON.parse (the draft is then unfinished).
 */
export type RecordScanner = (bytes: Uint8Array, start: number, draft: RecordDraft) => number;

/** What one scanner works with. */
interface Scan {
  readonly labels: RecordLabels;
  readonly hash: Hash64;
  bytes: Uint8Array;
  view: DataView;
}

/**
 * A scanner for the lines that files of counts are made of: flat objects of plain values, their keys in one
 * order.
 *
 * The bytes between the values (the line's shape) are learnt, with their grammar checked; as long as lines
 * repeat them, only values are looked at. A line is taken only when every byte of it is certain, and then the
 * draft is exactly what JSON.parse and `readRecord` make of it (a differential test holds them together).
 * Escapes, other scripts, nested values, repeated keys, texts, numbers as labels and anything malformed are
 * left to them. The grammar's cluster field is fixed when the scanner is made.
 */
export function createRecordScanner(grammar: RecordGrammar, side: FileSide): RecordScanner {
  const rules = toKeyRules(grammar, side);
  const none = new Uint8Array(0);
  const scan: Scan = { labels: grammar.labels, hash: emptyHash(), bytes: none, view: viewOf(none) };
  let shape: LineShape | undefined;
  return (bytes, start, draft) => {
    if (bytes !== scan.bytes) [scan.bytes, scan.view] = [bytes, viewOf(bytes)];
    const next = shape === undefined ? -1 : fill(shape, scan, start, draft);
    if (next >= 0) return next;
    const learnt = learnShape(bytes, start, rules);
    if (learnt === undefined) return -1;
    shape = learnt;
    resetDraft(draft);
    return fill(shape, scan, start, draft);
  };
}

function fill(shape: LineShape, scan: Scan, start: number, draft: RecordDraft): number {
  const { members, tail } = shape;
  const { bytes, view } = scan;
  let at = start;
  let idRank = 0;
  for (const member of members) {
    if (!isRunAt(member.lead, view, at)) return -1;
    const value = at + member.lead.bytes.length;
    const { rule } = member;
    if (rule === undefined) at = passValue(bytes, value, bytes.length);
    else if (rule.slot >= 0) at = takeNumber(rule, bytes, value, draft);
    else {
      at = takeText(rule, scan, value, draft, rule.idRank > idRank);
      idRank = Math.max(idRank, rule.idRank);
    }
    if (at < 0) return -1;
  }
  return isRunAt(tail, view, at) ? at + tail.bytes.length : -1;
}

function takeNumber(rule: KeyRule, bytes: Uint8Array, at: number, draft: RecordDraft): number {
  // A number that is also a label is the parser's to spell.
  const isLabel = rule.isCluster || rule.dimensions.length > 0;
  const next = isLabel ? -1 : passNumber(bytes, at, bytes.length);
  if (next < 0) return -1;
  const value = toNumber(bytes, at, next);
  if (!Number.isFinite(value)) return -1;
  setValue(draft, rule.slot, value);
  return next;
}

function takeText(rule: KeyRule, scan: Scan, at: number, draft: RecordDraft, isId: boolean): number {
  const { bytes, hash } = scan;
  const next =
    at < bytes.length && bytes[at] === QUOTE ? hashPlainString(bytes, at + 1, bytes.length, hash) : -1;
  // An empty text is no id and no label, which the parser's path decides.
  if (next < 0 || next === at + 2) return -1;
  if (isId) {
    draft.hasId = true;
    draft.id.high = hash.high;
    draft.id.low = hash.low;
  }
  setLabels(rule, scan, at + 1, next - 1, draft);
  return next;
}

function setLabels(rule: KeyRule, scan: Scan, start: number, end: number, draft: RecordDraft): void {
  const { bytes, labels, hash } = scan;
  for (const index of rule.dimensions) {
    const table = labels.dimensions[index];
    if (table !== undefined) draft.dimensions[index] = indexOfAscii(table, bytes, start, end, hash);
  }
  if (rule.isCluster) draft.cluster = indexOfAscii(labels.clusters, bytes, start, end, hash);
}
