import type { Problem } from '../../model/problem.js';
import { problemAt, type RecordFields, toRecords } from './build-reading.js';
import { type ErrorCounts, errorsOf, toCountRecord } from './error-counts.js';
import type { EvaluationReader, EvaluationSource } from './evaluation-reading.js';
import { parseScoredLine, parseWerLine, type WerLine } from './wer-line.js';

const ID = 'speechbrain-wer';
const RULE = /^={10,}$/;
const NO_SPEAKERS = 'the file has no speakers: every utterance counts as a cluster';

/**
 * SpeechBrain's `wer.txt` with alignments: a header in Kaldi's shape, then a block for each utterance,
 * `utt, %WER 0.00 [ 0 / 2, 0 ins, 0 del, 0 sub ]`. Rates are percentages, and `nan` or 0 for an empty reference, so the
 * counts are taken; they have to add up to those of the header (speechbrain/dataio/wer.py).
 */
export const speechbrainWer: EvaluationReader = {
  id: ID,
  matches: ({ head }) => /^\s*%WER /.test(head) && /^ALIGNMENTS\r?$/m.test(head) && /^={10,}\r?$/m.test(head),
  read: (source) => {
    const sum = { words: 0, substitutions: 0, deletions: 0, insertions: 0 };
    const taken: Taken = { source, records: [], problems: [], sum, header: undefined };
    for (const index of source.lines.keys()) takeLine(index, taken);
    const { header, records, problems } = taken;
    const whole = header === undefined || isSame(header, sum) ? [] : [incomplete(source)];
    return toRecords(ID, source, records, [...problems, ...whole], [NO_SPEAKERS]);
  },
};

/** What was read so far. */
interface Taken {
  readonly source: EvaluationSource;
  readonly records: RecordFields[];
  readonly problems: Problem[];
  readonly sum: { -readonly [Name in keyof ErrorCounts]: number };
  /** The counts at the top. */
  header: ErrorCounts | undefined;
}

function takeLine(index: number, taken: Taken): void {
  const { source, problems } = taken;
  const text = source.lines[index] ?? '';
  const absent = parseScoredLine(text)?.absent ?? 0;
  if (absent > 0) problems.push(missing(source, index, absent));
  const read = isHeading(source, index) ? parseWerLine(text) : undefined;
  if (read !== undefined) take(read, index, taken);
}

function take({ isConsistent, before, counts }: WerLine, index: number, taken: Taken): void {
  if (!isConsistent) taken.problems.push(unclear(taken.source, index));
  else if (!before.endsWith(',')) taken.header ??= counts;
  else {
    taken.records.push(toCountRecord(before.slice(0, -1).trim(), undefined, counts));
    add(taken.sum, counts);
  }
}

/** A transcript that speaks of %WER is no heading: one stands at the top, or below a rule. */
function isHeading({ lines }: EvaluationSource, index: number): boolean {
  return index < 3 || RULE.test(lines[index - 1] ?? '');
}

function missing(source: EvaluationSource, index: number, absent: number): Problem {
  const message = `${absent} utterances have no hypothesis: fewer utterances are no better result`;
  return problemAt(source, index + 1, message, 'decode and score all of them');
}

function unclear(source: EvaluationSource, index: number): Problem {
  const message = 'the percentage, the errors and their kinds do not agree';
  return problemAt(source, index + 1, message, 'score again');
}

function incomplete(source: EvaluationSource): Problem {
  const message = 'the utterances do not add up to the counts at the top';
  return problemAt(source, 1, message, 'was the file cut short? Write it again');
}

function add(sum: Taken['sum'], counts: ErrorCounts): void {
  sum.words += counts.words;
  sum.substitutions += counts.substitutions;
  sum.deletions += counts.deletions;
  sum.insertions += counts.insertions;
}

function isSame(one: ErrorCounts, other: ErrorCounts): boolean {
  return (
    one.words === other.words && errorsOf(one) === errorsOf(other) && one.insertions === other.insertions
  );
}
