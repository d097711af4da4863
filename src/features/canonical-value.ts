import type { FeatureValue } from '../model/feature-contract.js';
import type { FeatureWord, FieldKind } from './feature-field.js';
import { entriesOf } from './feature-source.js';

type Reader = (written: unknown) => FeatureValue | undefined;

const READERS: Readonly<Record<Extract<FieldKind, string>, Reader>> = {
  number: (written) => (isFinite(written) ? written : undefined),
  count: (written) => (isFinite(written) && Number.isInteger(written) && written >= 0 ? written : undefined),
  flag: (written) => (typeof written === 'boolean' ? written : undefined),
  text: readText,
  rates: readRates,
  loudness: readLoudness,
};

/** The canonical value of what is written for a field of a kind; undefined where it is none. */
export function readCanonicalValue(kind: FieldKind, written: unknown): FeatureValue | undefined {
  return typeof kind === 'object' ? readWord(kind.words, written) : READERS[kind](written);
}

/** A word of a closed set. YAML reads the base 10 as a number, and a layout may be a list. */
function readWord(words: readonly FeatureWord[], written: unknown): FeatureWord | undefined {
  const joined = Array.isArray(written) ? written.map((part) => String(part).trim()).join(',') : written;
  const plain = typeof joined === 'string' ? joined.trim() : joined;
  return words.find((word) => word === plain || (typeof plain === 'number' && word === String(plain)));
}

function readText(written: unknown): string | undefined {
  if (typeof written === 'string') return written.trim() === '' ? undefined : written.trim();
  return isFinite(written) ? String(written) : undefined;
}

function readRates(written: unknown): readonly number[] | undefined {
  const isList =
    Array.isArray(written) && written.length > 0 && written.every((rate) => isFinite(rate) && rate > 0);
  return isList ? [...(written as readonly number[])].sort((a, b) => a - b) : undefined;
}

/** `none`, or a target in LUFS or dBFS. */
function readLoudness(written: unknown): string | undefined {
  if (written === 'none') return 'none';
  const [first, second] = entriesOf(written);
  if (first === undefined || second !== undefined || !isFinite(first[1])) return undefined;
  return ['target_lufs', 'target_dbfs'].includes(first[0]) ? `${first[0]}=${first[1]}` : undefined;
}

function isFinite(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
