import { ContractBuilder } from '../contract-builder.js';
import { readCanonicalValue } from '../canonical-value.js';
import { contractReading, type FeatureAdapter, unresolvedReading } from '../feature-adapter.js';
import type { FeatureContract, FieldName } from '../../model/feature-contract.js';
import { FEATURE_FIELDS, FIELD_NAMES, isFieldName } from '../feature-fields.js';
import {
  entriesOf,
  type FeatureSource,
  hasMapping,
  textAt,
  toPointer,
  valueAt,
  type ValuePath,
} from '../feature-source.js';
import { inShort } from '../written-value.js';

const FORMAT = 'feature-contract/1';
const NAME = /^feature-contract\/(\d+)$/;
/** Keys beside the fields: lengths in milliseconds, the nested block, the head of the file, and what `inspect` adds. */
const OTHER_KEYS: ReadonlySet<string> = new Set([
  'format',
  'acoustic_to_vocoder',
  'frame.win_ms',
  'frame.hop_ms',
  'origins',
  'unresolved',
]);

/**
 * The canonical contract itself, `feature-contract/1`, with the names of reference/contracts.md 2.2 as nested keys.
 *
 * Lengths may be given in milliseconds (`frame.win_ms`, `frame.hop_ms`) instead of samples, or beside them, and have to
 * agree then. Only what leaves no doubt has a default: no stacking and no derivatives. Unknown keys and values that
 * cannot be are problems, and the field stays unresolved.
 */
export const canonical: FeatureAdapter = {
  format: FORMAT,
  recognises: ({ value }) =>
    NAME.test(textAt(value, 'format') ?? '') || (hasMapping(value, 'audio') && hasMapping(value, 'feature')),
  read: (source) => {
    const format = textAt(source.value, 'format');
    const major = NAME.exec(format ?? FORMAT)?.[1];
    if (major !== '1')
      return unresolvedReading(FORMAT, `${JSON.stringify(format)} is not known; this reads ${FORMAT}`);
    return contractReading(readBlock(source, []));
  },
};

function readBlock(source: FeatureSource, base: ValuePath): FeatureContract {
  const contract = new ContractBuilder(FORMAT, source, { base });
  contract.implied({ 'feature.deltas': 0, 'stacking.window': 1, 'stacking.stride': 1 });
  for (const name of FIELD_NAMES) readField(contract, source, base, name);
  readMilliseconds(contract, 'frame.win_length_samples', 'win_ms');
  readMilliseconds(contract, 'frame.hop_length_samples', 'hop_ms');
  reportUnknownKeys(contract, source, base);
  const nested = [...base, 'acoustic_to_vocoder'];
  const isNested = base.length > 0 || !hasMapping(source.value, ...nested);
  return contract.build({ isWhole: true, ...(isNested ? {} : { vocoderInput: readBlock(source, nested) }) });
}

function readField(contract: ContractBuilder, source: FeatureSource, base: ValuePath, name: FieldName): void {
  const key = name.split('.');
  const written = valueAt(source.value, [...base, ...key]);
  if (written === undefined || written === null) return;
  const value = readCanonicalValue(FEATURE_FIELDS[name].kind, written);
  if (value !== undefined) {
    contract.deriveUnchecked(name, key, value);
    return;
  }
  const message = `${inShort(written)} is no value for ${name}`;
  contract.problem([...base, ...key], message);
  contract.unresolved(name, message);
}

/** Milliseconds as another way to write a length; beside samples they are a check. */
function readMilliseconds(
  contract: ContractBuilder,
  name: 'frame.win_length_samples' | 'frame.hop_length_samples',
  key: 'win_ms' | 'hop_ms',
): void {
  const ms = contract.written(['frame', key]);
  if (ms === undefined) return;
  const samples = toSamples(ms, contract.peek('audio.sample_rate_hz'));
  const stated = contract.peek(name);
  if (stated === undefined && Number.isInteger(samples)) {
    contract.derive(name, ['frame', key], samples);
  } else if (stated === undefined || !isClose(stated, samples)) {
    contract.unresolved(name, `frame.${key} = ${inShort(ms)} does not come to ${stated ?? 'whole'} samples`);
  }
}

function toSamples(ms: unknown, rate: number | undefined): number {
  return typeof ms === 'number' && rate !== undefined ? (ms * rate) / 1000 : NaN;
}

/** Milliseconds are often rounded; a sample more or less is not another length. */
function isClose(samples: number, other: number): boolean {
  return Math.abs(samples - other) < 1;
}

function reportUnknownKeys(contract: ContractBuilder, source: FeatureSource, base: ValuePath): void {
  for (const [section, inner] of entriesOf(valueAt(source.value, base))) {
    const nested = FIELD_NAMES.some((name) => name.startsWith(`${section}.`));
    for (const path of nested ? leafPaths([section], inner) : [[section]]) {
      const name = path.join('.');
      if (isFieldName(name) || OTHER_KEYS.has(name)) continue;
      contract.problem(
        [...base, ...path],
        `${toPointer(path)} is not known; fields are named as in ${FORMAT}`,
      );
    }
  }
}

function leafPaths(path: readonly string[], value: unknown): readonly (readonly string[])[] {
  if (isFieldName(path.join('.'))) return [path];
  const entries = entriesOf(value);
  return entries.length === 0 ? [path] : entries.flatMap(([key, inner]) => leafPaths([...path, key], inner));
}
