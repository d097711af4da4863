import { equalJson, isObject, own, type JsonObject, type JsonValue } from '../json-value.js';
import { audioFormats } from './audio-format.js';
import { compareField } from './compare-field.js';
import { notNarrowed, type Judge, type Judgement } from './field-judgement.js';
import type { FieldPath } from './field-rule.js';
import { valueAt, type ServingChange } from './serving-change.js';

/**
 * What the service does with audio at other rates: `reject` or `resample`, or an object with that as its
 * `policy`, and the rates `from_hz` and `to_hz`. It stands in `audio_in`, or in the entries of the list that
 * `audio_in` is.
 */
export function compareResampling(before: JsonValue, after: JsonValue): readonly ServingChange[] {
  const rule = {
    kind: 'resampling-changed',
    judge: judgeResampling,
    symptom: 'audio at other rates will be refused, or reach the model at a rate it was not measured at',
  } as const;
  const places = { before: resamplingOf(before), after: resamplingOf(after) };
  const change = compareField(before, after, { ...rule, path: places.after }, places);
  return change === undefined ? [] : [change];
}

function resamplingOf(contract: JsonValue): FieldPath {
  const entry = audioFormats(contract, 'audio_in').find(({ entry: format }) =>
    Object.hasOwn(format, 'resample'),
  );
  const isOwn = valueAt(contract, ['audio_in', 'resample']) !== undefined;
  return isOwn || entry === undefined ? ['audio_in', 'resample'] : [...entry.path, 'resample'];
}

const judgeResampling: Judge = (before, after) => {
  if (equalJson(before, after)) return { outcome: 'same' };
  const [had, has] = [policyOf(before), policyOf(after)];
  if (had === 'reject' && has === 'resample') return { outcome: 'gain' };
  return had === has && isObject(before) && isObject(after) ? judgeRates(before, after) : { outcome: 'loss' };
};

function judgeRates(before: JsonObject, after: JsonObject): Judgement {
  if (!equalJson(own(before, 'to_hz'), own(after, 'to_hz'))) return { outcome: 'loss' };
  return notNarrowed(own(before, 'from_hz') ?? 'none', own(after, 'from_hz') ?? 'none');
}

function policyOf(value: JsonValue): JsonValue | undefined {
  return isObject(value) ? own(value, 'policy') : value;
}
