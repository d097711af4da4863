import { scramble, toHex } from './hash64.js';

/**
 * An order-free fingerprint of a set of records: two sums of hashes, each modulo 2^32. Sums of shards add up,
 * and two sets that differ in any record have equal sums with a chance of about 2^-64.
 */
export interface RecordSums {
  high: number;
  low: number;
}

/** Adds one record: its id, and hashes of its reference and of its groups and fields. */
export function addRecord(
  sums: RecordSums,
  idHigh: number,
  idLow: number,
  reference: number,
  labels: number,
): void {
  const first = scramble(idHigh ^ scramble(reference ^ 0x51ed270b));
  const second = scramble((idLow + first) ^ scramble(labels + 0x2545f491));
  sums.high = (sums.high + scramble(first ^ second)) | 0;
  sums.low = (sums.low + second) | 0;
}

/** The fingerprint of two sets together. */
export function addSums(a: RecordSums, b: RecordSums): RecordSums {
  return { high: (a.high + b.high) | 0, low: (a.low + b.low) | 0 };
}

/** Sixteen hexadecimal digits. */
export function toSumText(sums: RecordSums): string {
  return toHex(sums.high, sums.low);
}

/** The sums of two sets together; null where either is unknown. */
export function addSumTexts(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  const half = (text: string, from: number): number => Number.parseInt(text.slice(from, from + 8), 16);
  return toHex(half(a, 0) + half(b, 0), half(a, 8) + half(b, 8));
}
