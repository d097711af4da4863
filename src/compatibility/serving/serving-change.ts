import type { Change, Comparison } from '../change.js';
import { isList, isObject, own, type JsonValue } from '../json-value.js';
import type { FieldPath } from './field-rule.js';
import type { FIELD_RULES } from './field-rules.js';

/**
 * Every kind of change between two serving contracts: one for each rule, and what any field can meet with.
 */
export type ServingChangeKind =
  | (typeof FIELD_RULES)[number]['kind']
  | 'audio-encoding-removed'
  | 'audio-container-removed'
  | 'sample-rate-removed'
  | 'channels-removed'
  | 'audio-format-changed'
  | 'resampling-changed'
  | 'first-audio-slower'
  | 'streaming-removed'
  | 'error-code-removed'
  | 'error-not-retryable'
  | 'error-status-changed'
  | 'no-longer-stated'
  | 'newly-stated'
  | 'widened'
  | 'within-tolerance'
  | 'cannot-be-decided';

/** A change between two serving contracts. */
export type ServingChange = Change<ServingChangeKind>;

/** What a change asks of the API version. */
export type RequiredBump = 'major' | 'minor' | 'none';

/** The answer of `compareServing`. */
export interface ServingComparison extends Comparison<ServingChangeKind> {
  readonly requiredBump: RequiredBump;
}

/** Whether a contract leaves something unsaid: absent, null, or blank. */
export function isUnstated(value: JsonValue | undefined): value is undefined | null | '' {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** The value at a path; undefined where the path ends early. */
export function valueAt(value: JsonValue | undefined, path: FieldPath): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((at, segment) => {
    if (typeof segment === 'number') return isList(at) ? at[segment] : undefined;
    return isObject(at) ? own(at, segment) : undefined;
  }, value);
}
