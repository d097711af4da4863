import { isObject, measureJson, type JsonObject } from '../json-value.js';
import { compareAudioFormats } from './compare-audio-formats.js';
import { compareErrors } from './compare-errors.js';
import { compareField } from './compare-field.js';
import { compareResampling } from './compare-resampling.js';
import { FIELD_RULES } from './field-rules.js';
import type { RequiredBump, ServingChange, ServingComparison } from './serving-change.js';

const CONTRACT_LIMITS = { count: 20_000, depth: 64 } as const;

/**
 * Whether clients keep working when a serving contract changes under an equal schema: the fields and rules of
 * contracts.md 3.2, over parsed contracts in its canonical names. Fields that it does not name are left
 * alone; one that was stated and no longer is breaks. `api.version` and `clients` are not compared ({@link
 * checkApiVersion} judges the former), the schemas are compared by `compareSchemas`.
 *
 * Never throws: what is no contract, or holds a value that a rule cannot read, is a breaking
 * `cannot-be-decided`.
 */
export function compareServing(oldContract: unknown, newContract: unknown): ServingComparison {
  const unreadable = [...unreadableContract(oldContract, 'old'), ...unreadableContract(newContract, 'new')];
  if (unreadable.length > 0 || !isObject(oldContract) || !isObject(newContract))
    return comparison(unreadable);
  return comparison(changesBetween(oldContract, newContract));
}

function changesBetween(before: JsonObject, after: JsonObject): readonly ServingChange[] {
  return [
    ...compareAudioFormats(before, after, 'audio_in'),
    ...compareResampling(before, after),
    ...compareAudioFormats(before, after, 'audio_out'),
    ...FIELD_RULES.flatMap((rule) => compareField(before, after, rule) ?? []),
    ...compareErrors(before, after),
  ];
}

function unreadableContract(contract: unknown, side: 'old' | 'new'): readonly ServingChange[] {
  const measure = measureJson(contract, CONTRACT_LIMITS);
  const reason = measure.ok ? (isObject(contract) ? undefined : 'it is not an object') : measure.reason;
  if (reason === undefined) return [];
  const message = `The ${side} serving contract cannot be compared: ${reason}.`;
  return [{ kind: 'cannot-be-decided', pointer: '', side, breaking: true, message }];
}

function comparison(changes: readonly ServingChange[]): ServingComparison {
  const breaking = changes.filter((change) => change.breaking);
  const others = changes.filter((change) => !change.breaking);
  return {
    compatible: breaking.length === 0,
    changes: [...breaking, ...others],
    requiredBump: requiredBump(breaking.length, others.length),
  };
}

function requiredBump(breaking: number, others: number): RequiredBump {
  if (breaking > 0) return 'major';
  return others > 0 ? 'minor' : 'none';
}
