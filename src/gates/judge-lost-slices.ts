import type { Reading } from '../model/reading.js';
import type { EvalReport } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import { type Slice, toCountName, toRecordsName } from '../model/slice.js';

const COMPARED = ['utterances', 'reference_words', 'audio_hours', 'clusters'] as const;
const MOST_SHRUNK = 0.5;

/** What a finding about the coverage of a slice is called; several rules may have one each. */
export function toCoverageKey(slice: string): string {
  return `slice-coverage:${slice}`;
}

/**
 * What a report lost against the released version's: slices that vanished or shrank by over half.
 *
 * @param named keys of slices whose absence is a finding already
 */
export function judgeLostSlices(
  report: EvalReport,
  released: Reading<EvalReport>,
  named: ReadonlySet<string>,
): readonly Ruling[] {
  if (released.kind === 'absent')
    return released.field === 'released' ? [] : [unknownReleased(released.lookedIn, report)];
  if (released.kind === 'unreadable') return [unknownReleased(released.location.path, report)];
  const find = createSliceFinder(report);
  return [...released.value.slices.values()].flatMap((before) => {
    const now = find(before);
    if (now !== undefined) return judgeShrunk(before, now);
    return named.has(toCoverageKey(before.name)) ? [] : [vanished(before, report)];
  });
}

/**
 * Finds slices of another report in this one: under their name, or where one of the two reports names a slice
 * as records do (`noise=noisy`) and the other states that as its only dimension.
 */
export function createSliceFinder({ slices }: EvalReport): (slice: Slice) => Slice | undefined {
  const named = [...slices.values()].map((slice) => [toRecordsName(slice), slice] as const);
  const byRecordsName = new Map<string | undefined, Slice>(named.reverse());
  return (slice) =>
    slices.get(slice.name) ?? slices.get(toRecordsName(slice) ?? '') ?? byRecordsName.get(slice.name);
}

// Whether a slice vanished cannot be told then; it has to be visible, and blocks nobody who adopts the gate late.
function unknownReleased(lookedIn: string, report: EvalReport): Ruling {
  return {
    subject: 'released-report',
    outcome: 'no-evidence',
    message: `whether a slice vanished is not known: the released version's report was not read (${lookedIn})`,
    expected: 'the eval report of the released version',
    actual: 'none',
    remedy: 'keep the registry entry and the eval report of the released version in the repository',
    location: report.location,
    severity: 'warning',
  };
}

function vanished(before: Slice, report: EvalReport): Ruling {
  return {
    subject: before.name,
    outcome: 'no-evidence',
    message: `the slice ${before.name} has vanished: the released version's report has it`,
    expected: `the slice ${before.name}`,
    actual: 'not in this report',
    remedy: `evaluate ${before.name} again`,
    location: report.location,
  };
}

function judgeShrunk(before: Slice, now: Slice): readonly Ruling[] {
  const counts = COMPARED.map((count) => ({ count, old: before.size[count], found: now.size[count] }));
  const known = counts.filter(({ old }) => old !== undefined);
  const comparable = known.filter(({ found }) => found !== undefined);
  const shrunk = comparable.filter(({ old, found }) => (found ?? 0) < MOST_SHRUNK * (old ?? 0));
  if (shrunk.length === 0 && (known.length === 0 || comparable.length > 0)) return [];
  const outcome = shrunk.length > 0 ? 'fail' : 'no-evidence';
  const named = shrunk.length > 0 ? shrunk : known;
  const text = named
    .map(({ count, old, found }) => `${toCountName(count)} ${old} -> ${found ?? 'not stated'}`)
    .join(', ');
  return [
    {
      subject: `${now.name}:size`,
      key: toCoverageKey(now.name),
      outcome,
      message:
        outcome === 'fail'
          ? `${now.name} shrank by over half: ${text}`
          : `whether ${now.name} shrank is not known: ${text}`,
      expected: "at least half of the released version's data",
      actual: text,
      remedy: outcome === 'fail' ? 'evaluate the whole slice again' : 'state the counts of the slice',
      location: now.location,
    },
  ];
}
