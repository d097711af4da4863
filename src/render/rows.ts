import type { Finding } from '../model/finding.js';
import { type Standing, toStanding } from './standing.js';

/** What is shown as one row above the folds. */
export type Row =
  /** One key; `findings` are all that stand under it alike, worst first. */
  | { readonly kind: 'key'; readonly standing: Standing; readonly findings: readonly [Finding, ...Finding[]] }
  /** Several fields of the entry that are missing. */
  | { readonly kind: 'fields'; readonly findings: readonly [Finding, ...Finding[]] }
  /** Several gates whose evidence was not given. */
  | {
      readonly kind: 'evidence';
      readonly gates: readonly [string, ...string[]];
      readonly findings: readonly Finding[];
    };

const FIELDS_GATE = 'registry-fields';
/** A slice or a figure that is not there is news of its own, and never folded. */
const NEVER_FOLDED: ReadonlySet<string> = new Set([
  FIELDS_GATE,
  'slice-metrics',
  'slice-coverage',
  'canary-metrics',
  'task-rules',
]);

/**
 * The rows of findings, blocking ones first, then warnings about the whole verdict, inconclusive and waived
 * ones. Day one is not a wall: missing fields are one row, and so are gates that only lack evidence.
 *
 * @param whole findings about the whole verdict: policy, waivers, tag, selection; first among their likes
 * @param release findings of one release, in the order in which they are read
 */
export function toRows(whole: readonly Finding[], release: readonly Finding[]): readonly Row[] {
  const blocking = [...whole, ...release].filter(({ blocks }) => blocks);
  const foldable = toFoldableGates(blocking);
  const single = blocking.filter(({ gate }) => !foldable.has(gate));
  return [
    ...foldFields(toKeyRows(single, 'blocks')),
    ...foldEvidence(blocking.filter(({ gate }) => foldable.has(gate))),
    ...toKeyRows(whole, 'warns'),
    ...toKeyRows([...whole, ...release], 'unsure'),
    ...toKeyRows([...whole, ...release], 'waived'),
  ];
}

/** Every key on a row of its own: what {@link toRows} folds, unfolded. */
export function toAllRows(whole: readonly Finding[], release: readonly Finding[]): readonly KeyRow[] {
  const all = [...whole, ...release];
  return [
    ...toKeyRows(all, 'blocks'),
    ...toKeyRows(whole, 'warns'),
    ...toKeyRows(all, 'unsure'),
    ...toKeyRows(all, 'waived'),
  ];
}

/** A row of one key. */
export type KeyRow = Row & { kind: 'key' };

/** One row for each key with findings of this standing. */
export function toKeyRows(findings: readonly Finding[], standing: Standing): readonly KeyRow[] {
  const rows = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    if (toStanding(finding) !== standing) continue;
    const known = rows.get(finding.key);
    if (known === undefined) rows.set(finding.key, [finding]);
    else known.push(finding);
  }
  return [...rows.values()].map((under) => ({ kind: 'key', standing, findings: under }));
}

function toFoldableGates(blocking: readonly Finding[]): ReadonlySet<string> {
  const lacking = new Set(
    blocking.filter(({ outcome }) => outcome === 'no-evidence').map(({ gate }) => gate),
  );
  const otherwise = new Set(
    blocking.filter(({ outcome }) => outcome !== 'no-evidence').map(({ gate }) => gate),
  );
  const foldable = [...lacking].filter((gate) => !otherwise.has(gate) && !NEVER_FOLDED.has(gate));
  return new Set(foldable.length > 1 ? foldable : []);
}

function foldFields(rows: readonly KeyRow[]): readonly Row[] {
  const isField = ({ findings: [{ gate }] }: KeyRow): boolean => gate === FIELDS_GATE;
  const [first, ...more] = rows.filter(isField).map(({ findings: [finding] }) => finding);
  if (first === undefined || more.length === 0) return rows;
  const place = rows.findIndex(isField);
  const others = (part: readonly KeyRow[]): readonly KeyRow[] => part.filter((row) => !isField(row));
  return [
    ...others(rows.slice(0, place)),
    { kind: 'fields', findings: [first, ...more] },
    ...others(rows.slice(place)),
  ];
}

function foldEvidence(findings: readonly Finding[]): readonly Row[] {
  const [first, ...more] = [...new Set(findings.map(({ gate }) => gate))];
  return first === undefined ? [] : [{ kind: 'evidence', gates: [first, ...more], findings }];
}
