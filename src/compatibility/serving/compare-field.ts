import { extendPointer, type JsonValue } from '../json-value.js';
import { describeValue } from '../rules/describe-values.js';
import type { Judgement } from './field-judgement.js';
import type { FieldPath, FieldRule } from './field-rule.js';
import { isUnstated, valueAt, type ServingChange, type ServingChangeKind } from './serving-change.js';

/** A path of its own on each side, for entries of lists that moved. */
export interface FieldPlaces {
  readonly before: FieldPath;
  readonly after: FieldPath;
}

/** The change of one field between two contracts; undefined when there is none. */
export function compareField(
  before: JsonValue,
  after: JsonValue,
  rule: FieldRule<ServingChangeKind>,
  places: FieldPlaces = { before: rule.path, after: rule.path },
): ServingChange | undefined {
  const had = valueAt(before, places.before);
  const has = valueAt(after, places.after);
  const name = fieldName(places.after);
  if (isUnstated(had)) {
    if (isUnstated(has)) return undefined;
    return change('newly-stated', places, `\`${name}\` is now stated: ${describeValue(has)}.`);
  }
  if (isUnstated(has)) {
    const message = `\`${name}\` is no longer stated (it was ${describeValue(had)}): ${rule.symptom}.`;
    return lostChange('no-longer-stated', places.before, message);
  }
  const judgement = rule.judge(had, has);
  return judgement.outcome === 'same' ? undefined : judged(rule, places, judgement, had, has);
}

function judged(
  rule: FieldRule<ServingChangeKind>,
  places: FieldPlaces,
  { outcome, detail }: Judgement,
  had: JsonValue,
  has: JsonValue,
): ServingChange {
  const difference = detail ?? `changed from ${describeValue(had)} to ${describeValue(has)}`;
  const sentence = `\`${fieldName(places.after)}\` ${difference}`;
  switch (outcome) {
    case 'loss':
      return change(rule.kind, places, `${sentence}: ${rule.symptom}.`);
    case 'unreadable':
      return change(
        'cannot-be-decided',
        places,
        `${sentence}, which cannot be judged: possibly ${rule.symptom}.`,
      );
    case 'moved':
      return change('within-tolerance', places, `${sentence}, within the tolerance of 10 %.`);
    default:
      return change('widened', places, `${sentence}; clients keep working.`);
  }
}

const HARMLESS: ReadonlySet<string> = new Set(['newly-stated', 'widened', 'within-tolerance']);

/** A change at a place of the new contract; its kind decides whether it breaks. */
export function change(kind: ServingChangeKind, places: FieldPlaces, message: string): ServingChange {
  return {
    kind,
    pointer: extendPointer('', ...places.after),
    side: 'new',
    breaking: !HARMLESS.has(kind),
    message,
  };
}

/** A breaking change that is to be seen in the old contract only. */
export function lostChange(kind: ServingChangeKind, path: FieldPath, message: string): ServingChange {
  return { kind, pointer: extendPointer('', ...path), side: 'old', breaking: true, message };
}

/** A path as it is written in sentences: `slo.first_partial_ms.p95`, `errors[3].retryable`. */
export function fieldName(path: FieldPath): string {
  return path.reduce<string>((name, segment) => {
    if (typeof segment === 'number') return `${name}[${segment}]`;
    return name === '' ? segment : `${name}.${segment}`;
  }, '');
}
