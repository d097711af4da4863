import { equalJson, isObject, own, type JsonObject, type JsonValue } from '../json-value.js';
import { audioFormats, keepsPart, partHas, partList, type AudioFormat } from './audio-format.js';
import { compareField, type FieldPlaces } from './compare-field.js';
import { notNarrowed, type Judge, type Judgement } from './field-judgement.js';
import type { FieldPath } from './field-rule.js';
import type { ServingChange } from './serving-change.js';

/**
 * What the service does with audio at other rates: `reject` or `resample`, or an object with that as its
 * `policy`, and the rates `from_hz` and `to_hz`. It stands in `audio_in`, or in the entries of the list that
 * `audio_in` is; each format is compared with the one that takes its place.
 */
export function compareResampling(before: JsonValue, after: JsonValue): readonly ServingChange[] {
  const rule = {
    kind: 'resampling-changed',
    judge: judgeResampling,
    symptom: 'audio at other rates will be refused, or reach the model at a rate it was not measured at',
  } as const;
  return pairs(before, after).flatMap(
    (places) => compareField(before, after, { ...rule, path: places.after }, places) ?? [],
  );
}

/** Where the two sides say it, each pair of places once. */
function pairs(before: JsonValue, after: JsonValue): readonly FieldPlaces[] {
  const [had, has] = [audioFormats(before, 'audio_in'), audioFormats(after, 'audio_in')];
  if (had.length === 0 || has.length === 0) return [{ before: SHARED, after: SHARED }];
  const found = had.flatMap((format) => {
    const counterpart = counterpartOf(format, has);
    return counterpart === undefined ? [] : [{ before: placeIn(format), after: placeIn(counterpart) }];
  });
  return [...new Map(found.map((places) => [JSON.stringify(places), places])).values()];
}

const SHARED: FieldPath = ['audio_in', 'resample'];

function placeIn({ entry, path }: AudioFormat): FieldPath {
  return Object.hasOwn(entry, 'resample') ? [...path, 'resample'] : SHARED;
}

/** The format that takes the place of another, one of a common rate first. */
function counterpartOf({ entry }: AudioFormat, others: readonly AudioFormat[]): AudioFormat | undefined {
  const kept = others.filter((other) =>
    ['encoding', 'container'].every((part) => keepsPart(entry, other.entry, part)),
  );
  const rates = partList(entry, 'sample_rates_hz');
  return kept.find((other) => rates.some((rate) => partHas(other.entry, 'sample_rates_hz', rate))) ?? kept[0];
}

const judgeResampling: Judge = (before, after) => {
  const [had, has] = [toObject(before), toObject(after)];
  if (equalJson(had, has)) return { outcome: 'same' };
  const [from, to] = [own(had, 'policy'), own(has, 'policy')];
  if (from === 'reject' && to === 'resample') return { outcome: 'gain' };
  return from === to ? judgeRates(had, has) : { outcome: 'loss' };
};

function judgeRates(before: JsonObject, after: JsonObject): Judgement {
  if (!equalJson(own(before, 'to_hz'), own(after, 'to_hz'))) return { outcome: 'loss' };
  return notNarrowed(own(before, 'from_hz') ?? 'none', own(after, 'from_hz') ?? 'none');
}

/** One word is the policy alone. */
function toObject(value: JsonValue): JsonObject {
  return isObject(value) ? value : { policy: value };
}
