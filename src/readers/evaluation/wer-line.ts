import { agrees, type ErrorCounts, errorsOf, toCount } from './error-counts.js';

/** What a `%WER` line says. */
export interface WerLine {
  readonly counts: ErrorCounts;
  /** The percentage and the errors fit the counts. */
  readonly isConsistent: boolean;
  /** Kaldi adds it when hypotheses were missing. */
  readonly isPartial: boolean;
  /** What stands before the percentage and after the bracket: a path. */
  readonly before: string;
  readonly after: string;
}

const MARK = '%WER ';
const LONGEST = 4096;
const BODY =
  /^(\d{1,9}(?:\.\d{1,6})?|-?nan|-?inf) \[ (\d{1,15}) \/ (\d{1,15}), (\d{1,15}) ins, (\d{1,15}) del, (\d{1,15}) sub \]( \[PARTIAL\])?/i;

/**
 * Reads `%WER 8.20 [ 4459 / 54402, 695 ins, 427 del, 3337 sub ]` as Kaldi's compute-wer and SpeechBrain write it;
 * undefined for a line that is none.
 */
export function parseWerLine(line: string): WerLine | undefined {
  const start = line.length > LONGEST ? -1 : line.indexOf(MARK);
  if (start < 0) return undefined;
  const body = BODY.exec(line.slice(start + MARK.length));
  if (body === null) return undefined;
  const [all, percent, errors, ...kinds] = body;
  const counts = toCounts(kinds);
  const isPossible = counts.deletions + counts.substitutions <= counts.words;
  const isSum = errorsOf(counts) === toCount(errors);
  return {
    counts,
    isConsistent: isPossible && isSum && agrees(Number(percent), errorsOf(counts), counts.words, 2),
    isPartial: kinds[4] !== undefined,
    before: line.slice(0, start).trim(),
    after: line.slice(start + MARK.length + all.length).trim(),
  };
}

/** Fifteen digits are the most that the pattern lets through, so every count is exact. */
function toCounts(written: readonly (string | undefined)[]): ErrorCounts {
  const at = (index: number): number => Number(written[index]);
  return { words: at(0), insertions: at(1), deletions: at(2), substitutions: at(3) };
}

/** `%SER 28.05 [ 735 / 2620 ]`: sentences with errors, and sentences. */
export function parseSerLine(line: string): { readonly wrong: number; readonly all: number } | undefined {
  const [, wrong, all] =
    /^%SER (?:\d{1,9}(?:\.\d{1,6})?|-?nan) \[ (\d{1,15}) \/ (\d{1,15}) \]/i.exec(line.slice(0, 200)) ?? [];
  const counts = { wrong: toCount(wrong), all: toCount(all) };
  return counts.wrong === undefined || counts.all === undefined || counts.wrong > counts.all
    ? undefined
    : { wrong: counts.wrong, all: counts.all };
}

/** `Scored 2620 sentences, 3 not present in hyp.`: how many had no hypothesis. */
export function parseScoredLine(
  line: string,
): { readonly scored: number; readonly absent: number } | undefined {
  const [, scored, absent] =
    /^Scored (\d{1,15}) sentences, (\d{1,15}) not present in hyp/.exec(line.slice(0, 200)) ?? [];
  const counts = { scored: toCount(scored), absent: toCount(absent) };
  return counts.scored === undefined || counts.absent === undefined
    ? undefined
    : { scored: counts.scored, absent: counts.absent };
}
