import { consequenceOf } from '../features/consequence.js';
import { type FeatureDifference, VOCODER_BLOCK } from '../features/compare-features.js';
import { isFieldName } from '../features/feature-fields.js';
import { showValue } from '../features/show-value.js';
import type { FeatureContract, FeatureValue, FieldName } from '../model/feature-contract.js';
import type { Figures } from '../model/finding.js';
import type { Location } from '../model/location.js';
import type { Ruling } from '../model/ruling.js';

/** The two ends of a comparison, with what each is called in a sentence. */
export interface ContractEnds {
  readonly a: FeatureContract;
  readonly b: FeatureContract;
  readonly names: readonly [a: string, b: string];
}

/** How the fields of a difference are written: its own name, and the contract that each side stands in. */
interface Side {
  readonly contract: FeatureContract;
  readonly name: FieldName | undefined;
}

/**
 * A ruling on one difference of two contracts: the field, both values in both units, both places, and what it does to
 * the model. A side that is open is `not-comparable`; what would only be an information gives undefined.
 */
export function ruleOnDifference(
  difference: FeatureDifference,
  ends: ContractEnds,
  remedy: string,
): Ruling | undefined {
  const { field, a, b, severity, unit } = difference;
  if (severity === 'info') return undefined;
  const [left, right] = [sideOf(ends.a, field), sideOf(ends.b, field)];
  const [expected, actual] = [show(left, a), show(right, b)];
  const places = `${ends.names[0]}: ${expected} (${difference.source_a}); ${ends.names[1]}: ${actual} (${difference.source_b})`;
  const effect = consequenceOf(difference);
  const figures: Figures = {
    field,
    [ends.names[0]]: toFigure(a),
    [ends.names[1]]: toFigure(b),
    unit,
    sides: [
      { name: ends.names[0], value: expected, source: difference.source_a, path: ends.a.path },
      { name: ends.names[1], value: actual, source: difference.source_b, path: ends.b.path },
    ],
    effect,
  };
  return {
    subject: field,
    outcome: a === null || b === null ? 'not-comparable' : 'fail',
    message: `${field} differs. ${places}. ${effect}`,
    expected: `${expected} (${ends.names[0]})`,
    actual: `${actual} (${ends.names[1]})`,
    remedy,
    location: locate(b === null && a === null ? left : right),
    figures,
    ...(severity === 'warning' ? { severity } : {}),
  };
}

/** Where a field of a contract is written; the file alone where it is a default or is open. */
export function locateField(contract: FeatureContract, name: FieldName): Location {
  const origin = contract.fields[name]?.origin;
  if (origin?.kind !== 'explicit') return { path: contract.path };
  return { path: origin.path, ...(origin.line === undefined ? {} : { line: origin.line }) };
}

function sideOf(contract: FeatureContract, field: FeatureDifference['field']): Side {
  if (isFieldName(field)) return { contract, name: field };
  const inner = field.slice(VOCODER_BLOCK.length + 1);
  return { contract: contract.vocoderInput ?? contract, name: isFieldName(inner) ? inner : undefined };
}

function show({ contract, name }: Side, value: FeatureValue | null): string {
  if (name !== undefined) return showValue(contract, name, value);
  return value === null ? 'unresolved' : String(value);
}

function locate({ contract, name }: Side): Location {
  return name === undefined ? { path: contract.path } : locateField(contract, name);
}

function toFigure(value: FeatureValue | null): number | string | boolean | null | readonly number[] {
  return value;
}
