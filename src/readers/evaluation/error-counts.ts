import { fromPercent, type RecordFields } from './build-reading.js';

/** Word errors as tools count them. */
export interface ErrorCounts {
  readonly words: number;
  readonly substitutions: number;
  readonly deletions: number;
  readonly insertions: number;
}

/** All errors together. */
export function errorsOf({ substitutions, deletions, insertions }: ErrorCounts): number {
  return substitutions + deletions + insertions;
}

/** What a record of counts says, in the fields that one side's file has. */
export function toCountRecord(
  id: string,
  speaker: string | undefined,
  counts: ErrorCounts,
  more: readonly (readonly [string, string])[] = [],
): RecordFields {
  return new Map<string, string | number>([
    ['id', id],
    ...(speaker === undefined ? [] : [['speaker', speaker] as const]),
    ...more,
    ['reference_words', counts.words],
    ['errors', errorsOf(counts)],
    ['substitutions', counts.substitutions],
    ['deletions', counts.deletions],
    ['insertions', counts.insertions],
  ]);
}

/** The pooled rates of counts on at least one word. */
export function toRates(counts: ErrorCounts): [string, number][] {
  return [
    ['wer', errorsOf(counts) / counts.words],
    ['ins_rate', counts.insertions / counts.words],
    ['del_rate', counts.deletions / counts.words],
    ['sub_rate', counts.substitutions / counts.words],
  ];
}

/**
 * Whether a percentage is that of the counts, as printed with so many decimals. A rate that is not finite or zero is no
 * contradiction where there were no words: SpeechBrain writes either.
 */
export function agrees(percent: number, part: number, whole: number, decimals: number): boolean {
  if (whole === 0) return part > 0 || percent === 0 || !Number.isFinite(percent);
  const exact = (100 * part) / whole;
  // Half a unit in the last place, and a little for tools that add up in single precision.
  return Math.abs(percent - exact) <= 0.51 * 10 ** -decimals + 1e-5 * exact;
}

/** A count as written; undefined where it is none or too large to be exact. */
export function toCount(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,15}$/.test(text)) return undefined;
  return Number(text);
}

/** Percentages as fractions; undefined where one is not finite or negative. */
export function toFractions(
  percentages: readonly (readonly [string, string | undefined])[],
): [string, number][] | undefined {
  const rates = percentages.map(([name, text]): [string, number] => [name, toPercentage(text)]);
  return rates.every(([, rate]) => Number.isFinite(rate)) ? rates : undefined;
}

function toPercentage(text: string | undefined): number {
  return text !== undefined && /^\d{1,6}(?:\.\d{1,6})?$/.test(text) ? fromPercent(Number(text)) : Number.NaN;
}
