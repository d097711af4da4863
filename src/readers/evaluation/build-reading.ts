import type { Problem } from '../../model/problem.js';
import type { EvaluationReading, EvaluationSource, ToolSlice } from './evaluation-reading.js';
import type { LooseValue } from './loose-json.js';

/** Problems of one file that are listed. */
const MOST_PROBLEMS = 20;

/** No evaluation tool records how it normalised texts in what it writes. */
export const NO_NORMALISER = 'the text normaliser is not recorded';

/** One record, by field. */
export type RecordFields = ReadonlyMap<string, LooseValue | undefined>;

/** Where something is wrong in a file, and how to put it right; the line itself is never quoted. */
export function problemAt(
  { path }: Pick<EvaluationSource, 'path'>,
  line: number | undefined,
  message: string,
  hint: string,
): Problem {
  return { location: line === undefined ? { path } : { path, line }, message, hint };
}

/** A file that is recognised and cannot be read. */
export function refuse(reader: string, problems: readonly Problem[]): EvaluationReading {
  const listed = problems.slice(0, MOST_PROBLEMS);
  const rest = problems.length - listed.length;
  const [first] = problems;
  const more =
    first === undefined || rest === 0
      ? []
      : [{ location: { path: first.location.path }, message: `${rest} more lines like these` }];
  return { kind: 'refused', reader, problems: [...listed, ...more] };
}

/** Records of one version, or the problems that keep a file from being records: part of a file is never judged. */
export function toRecords(
  reader: string,
  source: EvaluationSource,
  records: readonly RecordFields[],
  problems: readonly Problem[],
  remarks: readonly string[],
): EvaluationReading {
  if (problems.length > 0) return refuse(reader, problems);
  if (records.length === 0)
    return refuse(reader, [problemAt(source, undefined, 'no utterances', 'was the evaluation cut short?')]);
  const lines = records.map((record) => `${JSON.stringify(toPlain(record))}\n`).join('');
  return { kind: 'records', reader, side: 'one', lines, remarks: [...remarks, NO_NORMALISER] };
}

/** Figures of whole test sets. */
export function toReport(
  reader: string,
  figures: { readonly slices?: readonly ToolSlice[]; readonly overall?: ToolSlice | undefined },
  remarks: readonly string[],
): EvaluationReading {
  const { slices = [], overall } = figures;
  const known = { kind: 'report', reader, slices, remarks: [...remarks, NO_NORMALISER] } as const;
  return overall === undefined ? known : { ...known, overall };
}

/** `1 utterance`, `2 utterances`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A percentage as a fraction, to twelve digits, so that 20.9 is 0.209 and not its neighbour. */
export function fromPercent(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}

function toPlain(value: LooseValue | RecordFields | undefined): unknown {
  if (Array.isArray(value)) return value.map((item: LooseValue) => toPlain(item));
  if (!(value instanceof Map)) return value;
  // fromEntries makes own properties of any name, `__proto__` included.
  return Object.fromEntries(
    [...(value as RecordFields)].map(([key, item]): [string, unknown] => [key, toPlain(item)]),
  );
}
