const NUMERIC = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
/** Kaldi's words, and those of YAML 1.1, which the toolkits read. */
const TRUE = ['true', 't', '1', '', 'yes', 'on'];
const FALSE = ['false', 'f', '0', 'no', 'off'];

/** Stands for a value whose reference leads nowhere; no reader takes it for anything. */
export class UnreadableValue {
  constructor(readonly reason: string) {}
}

/**
 * The number that is written, if it is a finite one. With `textIsTyped` a numeral in quotes counts, as it does in
 * option files and, for exponents without a point, in YAML 1.1.
 */
export function toNumber(written: unknown, textIsTyped: boolean): number | undefined {
  if (typeof written === 'number') return Number.isFinite(written) ? written : undefined;
  const text = typeof written === 'string' ? written.trim() : '';
  return textIsTyped && NUMERIC.test(text) ? Number(text) : undefined;
}

/** The truth value that is written; with `textIsTyped` also in Kaldi's words for it. */
export function toFlag(written: unknown, textIsTyped: boolean): boolean | undefined {
  if (typeof written === 'boolean') return written;
  if (!textIsTyped || typeof written !== 'string') return undefined;
  if (TRUE.includes(written.toLowerCase())) return true;
  return FALSE.includes(written.toLowerCase()) ? false : undefined;
}

/** Why a written value is not what was expected. */
export function refusal(written: unknown, expected: string): string {
  if (written instanceof UnreadableValue) return written.reason;
  return `is ${inShort(written)}, not ${expected}`;
}

/** A value as JSON, cut off where it gets long. */
export function inShort(written: unknown): string {
  const json: unknown = JSON.stringify(written);
  const text = typeof json === 'string' ? json : typeof written;
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
