import { applicableFields, blocksWhenOpen, isOptional, mentions } from './applicable-fields.js';
import {
  describeOrigin,
  type FeatureContract,
  type FeatureValue,
  type FieldName,
  type Sourced,
  valueIn,
} from '../model/feature-contract.js';
import type { FieldSeverity } from './feature-field.js';
import { FEATURE_FIELDS } from './feature-fields.js';

/** The block of a contract that describes the mel which the vocoder expects. */
export const VOCODER_BLOCK = 'acoustic_to_vocoder';

/** One field in which two contracts differ, or which one of them leaves open (null). */
export interface FeatureDifference {
  /** A field's name; in the block that the vocoder expects it is prefixed. */
  readonly field: FieldName | `${typeof VOCODER_BLOCK}.${FieldName}` | typeof VOCODER_BLOCK;
  readonly a: FeatureValue | null;
  readonly b: FeatureValue | null;
  readonly unit: string | null;
  readonly severity: FieldSeverity;
  readonly source_a: string;
  readonly source_b: string;
}

/** The answer: incompatible as soon as one difference blocks. */
export interface FeatureComparison {
  readonly compatible: boolean;
  readonly differences: readonly FeatureDifference[];
}

/** What a field is worth that only one side states, by what a difference would be. */
const ONE_SIDED = { blocker: 'warning', warning: 'info', info: undefined } as const;

/** 32-bit floats that were written in decimals differ by less; nothing that matters does. */
const RELATIVE_TOLERANCE = 1e-6;

/**
 * Compares two front ends field by field, in canonical units and in the order of the contract.
 *
 * A critical field that is open on either side blocks: nothing is compatible because it could not be compared. A
 * field that only one side states is a warning where a difference would block, and else an information. Fields that
 * neither kind of feature has are left out.
 */
export function compareFeatures(a: FeatureContract, b: FeatureContract): FeatureComparison {
  const inB = new Set(applicableFields(b));
  const shared = applicableFields(a).filter((name) => inB.has(name));
  const differences = [...compareFields(a, b, shared), ...compareVocoderInputs(a, b)];
  return { compatible: differences.every(({ severity }) => severity !== 'blocker'), differences };
}

/** Compares single fields; for the joints of a chain. */
export function compareFields(
  a: FeatureContract,
  b: FeatureContract,
  names: readonly FieldName[],
): readonly FeatureDifference[] {
  return names.flatMap((name) => compareField(a, b, name));
}

/** Whether two canonical values mean the same. */
export function isSameValue(a: FeatureValue, b: FeatureValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= RELATIVE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
  }
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The block counts once it is mentioned; a toolkit's own file cannot mention it. */
function compareVocoderInputs(a: FeatureContract, b: FeatureContract): readonly FeatureDifference[] {
  const [left, right] = [a.vocoderInput, b.vocoderInput];
  if (left !== undefined && right !== undefined) {
    return compareFeatures(left, right).differences.map((difference) => ({
      ...difference,
      field: `${VOCODER_BLOCK}.${difference.field as FieldName}` as const,
    }));
  }
  if (left === right) return [];
  const silent = left === undefined ? a : b;
  const severity = silent.isWhole ? 'blocker' : 'info';
  const [valueA, sourceA] = describeBlock(a);
  const [valueB, sourceB] = describeBlock(b);
  return [
    {
      field: VOCODER_BLOCK,
      a: valueA,
      b: valueB,
      unit: null,
      severity,
      source_a: sourceA,
      source_b: sourceB,
    },
  ];
}

function describeBlock({ vocoderInput, path }: FeatureContract): readonly ['stated' | null, string] {
  return vocoderInput === undefined ? [null, `unresolved: ${path} does not say`] : ['stated', path];
}

function compareField(a: FeatureContract, b: FeatureContract, name: FieldName): readonly FeatureDifference[] {
  const [left, right] = [stated(a, name), stated(b, name)];
  const severity = severityOf(a, b, name, left.value, right.value);
  if (severity === undefined) return [];
  return [
    {
      field: name,
      a: left.value,
      b: right.value,
      unit: FEATURE_FIELDS[name].unit,
      severity,
      source_a: describeOrigin(left.origin),
      source_b: describeOrigin(right.origin),
    },
  ];
}

/** What a field's two sides are worth together; undefined where there is nothing to report. */
function severityOf(
  a: FeatureContract,
  b: FeatureContract,
  name: FieldName,
  left: FeatureValue | null,
  right: FeatureValue | null,
): FieldSeverity | undefined {
  if (left !== null && right !== null) {
    return isSameValue(left, right) ? undefined : differenceSeverity(a, b, name);
  }
  const silent = [a, b].filter((_, side) => [left, right][side] === null);
  if (silent.some((contract) => blocksWhenOpen(contract, name))) return 'blocker';
  return silent.length === 2 ? undefined : oneSided(a, b, name);
}

/**
 * A field that one side alone states. A front end's own file cannot say which tokenizer or codec goes with it; that one
 * is silent is no finding.
 */
function oneSided(a: FeatureContract, b: FeatureContract, name: FieldName): FieldSeverity | undefined {
  const { severity } = FEATURE_FIELDS[name];
  if (!isOptional(name) || (mentions(a, name) && mentions(b, name))) return ONE_SIDED[severity];
  const silent = mentions(a, name) ? b : a;
  return silent.isWhole ? severity : 'info';
}

/** Dither that is off in production on both sides only ever blurred the training. */
function differenceSeverity(a: FeatureContract, b: FeatureContract, name: FieldName): FieldSeverity {
  const isOff = (contract: FeatureContract): boolean =>
    valueIn(contract, 'frame.dither_at_inference') === false || valueIn(contract, 'frame.dither') === 0;
  if (name === 'frame.dither' && isOff(a) && isOff(b)) return 'info';
  return FEATURE_FIELDS[name].severity;
}

function stated(contract: FeatureContract, name: FieldName): Sourced<FeatureValue> {
  const open = {
    value: null,
    origin: { kind: 'unresolved', reason: `${contract.path} does not say` },
  } as const;
  return contract.fields[name] ?? open;
}
