import type { RegistryEntry } from '../model/entry.js';
import { toTimestamp } from '../model/instant.js';
import type { ReleaseState } from '../model/ledger.js';
import type { Problem } from '../model/problem.js';
import { at, itemsOf, type Node, rawOf } from '../readers/node.js';
import { parseDocument } from '../readers/parse-document.js';
import { readLedger } from '../readers/read-ledger.js';
import type { Terminal } from './command.js';
import { applyEdits, type Edit, findScalar, quoteText } from './edit-text.js';
import { noteProblems } from './read-input.js';

/** A ledger with one line written, and that line before and after. */
export interface Change {
  readonly text: string;
  readonly before: string | null;
  readonly after: string;
}

/** Writes a release's line into the text of a ledger; undefined, with a note, where that is not safe. */
export function changeLedger(
  source: string,
  path: string,
  entry: RegistryEntry,
  state: ReleaseState,
  terminal: Terminal,
): Change | undefined {
  const ledger = parseLedger(source, path);
  if (ledger.kind === 'refused') {
    noteProblems(ledger.problems, terminal);
    return undefined;
  }
  const row = findRow(ledger.root, entry);
  const result =
    row === undefined
      ? appendLine(source, entry, state, terminal.now)
      : updateLine(source, row, state, terminal);
  return result === undefined || !isSound(result.text, path, terminal) ? undefined : result;
}

type ParsedLedger =
  | { readonly kind: 'sound'; readonly root: Node }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

function parseLedger(text: string, path: string): ParsedLedger {
  const parsed = parseDocument(new TextEncoder().encode(text), path);
  if (parsed.kind === 'broken') return { kind: 'refused', problems: parsed.problems };
  const read = readLedger(parsed.root);
  return read.kind === 'refused' ? read : { kind: 'sound', root: parsed.root };
}

function findRow(root: Node, { modelId, version }: RegistryEntry): Node | undefined {
  const rows = root.kind === 'list' ? root.items : itemsOf(at(root, 'releases'));
  return rows.find(
    (node) => rawOf(at(node, 'model_id')) === modelId && rawOf(at(node, 'version')) === version,
  );
}

// What is written has to be readable again, or it is not written.
function isSound(text: string, path: string, terminal: Terminal): boolean {
  if (parseLedger(text, path).kind === 'sound') return true;
  terminal.note(
    `${path}: the ledger is written in a way that cannot be edited safely; write the line by hand`,
  );
  return false;
}

function updateLine(source: string, row: Node, state: ReleaseState, terminal: Terminal): Change | undefined {
  const [oldState, oldTime] = [findField(source, row, 'state'), findField(source, row, 'promoted_at')];
  if (oldState === undefined || oldTime === undefined) {
    terminal.note('state and promoted_at of the line cannot be replaced safely; write them by hand');
    return undefined;
  }
  const edits: Edit[] = [{ ...oldState.place, text: state }];
  // Promotion is a new moment; going back, or ending, keeps the one at which it was promoted.
  const newTime = state === 'stable' || state === 'canary' ? toTimestamp(terminal.now) : undefined;
  if (newTime !== undefined) edits.push({ ...oldTime.place, text: newTime });
  return {
    text: applyEdits(source, edits),
    before: `state: ${oldState.text}, promoted_at: ${oldTime.text}`,
    after: `state: ${state}, promoted_at: ${newTime ?? oldTime.text}`,
  };
}

/** A field of a line, and where its value can be replaced. */
interface Field {
  readonly text: string;
  readonly place: Omit<Edit, 'text'>;
}

function findField(source: string, row: Node, key: string): Field | undefined {
  const node = at(row, key);
  const place = node === undefined ? undefined : findScalar(source, node);
  return place === undefined ? undefined : { text: rawOf(node) ?? '', place };
}

/** Writes a new line at the end of a ledger. */
export function appendLine(source: string, entry: RegistryEntry, state: ReleaseState, now: number): Change {
  const indent = /^([ ]*)- /m.exec(source)?.[1] ?? '  ';
  const line = toLine(entry, state, now);
  const separator = source === '' || source.endsWith('\n') ? '' : '\n';
  return { text: `${source}${separator}${indent}- ${line}\n`, before: null, after: line };
}

function toLine(entry: RegistryEntry, state: ReleaseState, now: number): string {
  const digests = [...entry.artifacts].filter(([, { sha256 }]) => sha256 !== undefined);
  const bundle = digests
    .filter(([field]) => field !== 'feature_code' && field !== 'vocoder')
    .map(([field, { sha256 }]) => `${field}_sha256: ${quoteText(sha256 ?? '')}`);
  const fields = [
    `family: ${quoteText(entry.family)}`,
    `model_id: ${quoteText(entry.modelId)}`,
    `version: ${quoteText(entry.version)}`,
    `state: ${state}`,
    `promoted_at: ${toTimestamp(now)}`,
    `serving_image: ${quoteText(entry.servingImage?.ref ?? '')}`,
    ...(bundle.length === 0 ? [] : [`bundle: {${bundle.join(', ')}}`]),
  ];
  return `{${fields.join(', ')}}`;
}
