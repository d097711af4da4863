import type { Problem } from '../../model/problem.js';
import { problemAt, type RecordFields, toRecords } from './build-reading.js';
import { type ErrorCounts, toCount, toCountRecord } from './error-counts.js';
import type { EvaluationReader, EvaluationSource } from './evaluation-reading.js';

const ID = 'kaldi-per-utt';
const KINDS = ['ref', 'hyp', 'op', '#csid'] as const;
type Kind = (typeof KINDS)[number];
/** wer_per_utt_details.pl writes `***` unless it is told another symbol; recipes also use `<eps>`. */
const NULLS: ReadonlySet<string> = new Set(['***', '<eps>']);
const NO_SPEAKERS = 'per_utt has no speakers (they are in utt2spk): every utterance counts as a cluster';

interface DetailLine {
  readonly id: string;
  readonly kind: Kind;
  readonly tokens: readonly string[];
}

/** What was read so far. */
interface Taken {
  readonly source: EvaluationSource;
  readonly records: RecordFields[];
  readonly problems: Problem[];
  /** The lines of the utterance that is not yet complete. */
  open: DetailLine[];
}

/**
 * Kaldi's `wer_details/per_utt`: `utt ref`, `utt hyp`, `utt op` and `utt #csid`. The counts stand in the order correct,
 * substituted, *inserted, deleted* (sclite's is C S D I), so they are checked against the alignment beside them.
 */
export const kaldiPerUtt: EvaluationReader = {
  id: ID,
  matches: ({ head }) => {
    const first = head.split(/\r?\n/, 8).filter((line) => line.trim() !== '');
    const read = first.map(parseDetail);
    return read[0] !== undefined && read.some((line) => line?.kind === '#csid');
  },
  read: (source) => {
    const taken: Taken = { source, records: [], problems: [], open: [] };
    for (const [index, text] of source.lines.entries()) if (text.trim() !== '') take(text, index + 1, taken);
    if (taken.open.length > 0) taken.problems.push(cutShort(source, source.lines.length));
    return toRecords(ID, source, taken.records, taken.problems, [NO_SPEAKERS]);
  },
};

function take(text: string, number: number, taken: Taken): void {
  const line = parseDetail(text);
  const [first] = taken.open;
  if (line === undefined || (first !== undefined && first.id !== line.id)) {
    taken.problems.push(cutShort(taken.source, number));
    taken.open = line === undefined ? [] : [line];
    return;
  }
  taken.open.push(line);
  if (line.kind !== '#csid') return;
  close(taken.open, number, taken);
  taken.open = [];
}

function cutShort(source: EvaluationSource, line: number): Problem {
  return problemAt(source, line, 'an utterance that is cut short', 'was the file cut short? Score again');
}

function parseDetail(text: string): DetailLine | undefined {
  const [id = '', kind, ...tokens] = text.trim().split(/\s+/);
  const known = KINDS.find((one) => one === kind);
  return known === undefined ? undefined : { id, kind: known, tokens };
}

/** Adds the utterance that ends with its counts, or says why they cannot be trusted. */
function close(open: readonly DetailLine[], line: number, { source, records, problems }: Taken): void {
  const counts = toCounts(open.at(-1)?.tokens ?? []);
  const id = open[0]?.id ?? '';
  const hint = '#csid is correct, substituted, inserted, deleted, in this order';
  if (counts === undefined || !open.every((detail) => fits(detail, counts)))
    problems.push(problemAt(source, line, 'the counts are not those of the alignment', hint));
  else records.push(toCountRecord(id, undefined, counts));
}

function toCounts(tokens: readonly string[]): (ErrorCounts & { readonly correct: number }) | undefined {
  const [correct, substitutions, insertions, deletions] = tokens.map(toCount);
  if (correct === undefined || substitutions === undefined || insertions === undefined) return undefined;
  if (deletions === undefined || tokens.length !== 4) return undefined;
  const words = correct + substitutions + deletions;
  return { correct, words, substitutions, insertions, deletions };
}

/** Whether a line of the alignment has as many places, and as many empty ones, as the counts say. */
function fits({ kind, tokens }: DetailLine, counts: ErrorCounts & { readonly correct: number }): boolean {
  if (kind === '#csid') return true;
  if (tokens.length !== counts.words + counts.insertions) return false;
  if (kind === 'ref') return countOf(tokens, NULLS) === counts.insertions;
  if (kind === 'hyp') return countOf(tokens, NULLS) === counts.deletions;
  const letters = [counts.correct, counts.substitutions, counts.insertions, counts.deletions];
  return ['C', 'S', 'I', 'D'].every((letter, at) => countOf(tokens, new Set([letter])) === letters[at]);
}

function countOf(tokens: readonly string[], wanted: ReadonlySet<string>): number {
  return tokens.filter((token) => wanted.has(token)).length;
}
