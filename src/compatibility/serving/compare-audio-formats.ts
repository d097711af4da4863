import { own, type JsonValue } from '../json-value.js';
import { describeValue } from '../rules/describe-values.js';
import {
  audioFormats,
  describeFormat,
  keepsPart,
  partHas,
  partList,
  partMissing,
  type AudioFormat,
} from './audio-format.js';
import { change, compareField, fieldName, lostChange } from './compare-field.js';
import { keptTrue, notLooser } from './field-judgement.js';
import { isUnstated, type ServingChange, type ServingChangeKind } from './serving-change.js';

/**
 * The audio formats that a service takes (`audio_in`) or gives (`audio_out`): every combination of encoding,
 * container, rate and number of channels must stay.
 */
export function compareAudioFormats(
  before: JsonValue,
  after: JsonValue,
  field: 'audio_in' | 'audio_out',
): readonly ServingChange[] {
  const had = audioFormats(before, field);
  const has = audioFormats(after, field);
  if (had.length > 0 && has.length === 0) {
    const message = `\`${field}\` is no longer stated: clients do not know which audio to use.`;
    return [lostChange('no-longer-stated', [field], message)];
  }
  return [
    ...had.flatMap((format) => compareFormat(format, has, after)),
    ...has.flatMap((format) => addedBy(format, had)),
  ];
}

/** What makes two entries one format, from the widest to the narrowest. */
const IDENTITY: readonly (readonly [part: string, kind: ServingChangeKind, symptom: string])[] = [
  ['encoding', 'audio-encoding-removed', 'audio in this encoding will be refused, or missing'],
  ['container', 'audio-container-removed', 'audio in this container will be refused, or missing'],
  ['endianness', 'audio-format-changed', 'samples will be read in the wrong byte order and sound as noise'],
  [
    'channel_policy',
    'audio-format-changed',
    'the channels of stereo audio will be mixed or chosen in another way',
  ],
];

function compareFormat(
  format: AudioFormat,
  has: readonly AudioFormat[],
  after: JsonValue,
): readonly ServingChange[] {
  let counterparts = has;
  for (const [part, kind, symptom] of IDENTITY) {
    const kept = counterparts.filter((other) => keepsPart(format.entry, other.entry, part));
    if (kept.length === 0) {
      const isSilent = counterparts.some(({ entry }) => isUnstated(own(entry, part)));
      const text = `${describeFormat(format.entry)} has no counterpart with the ${part} ${describeValue(own(format.entry, part) ?? null)}`;
      return [lostChange(isSilent ? 'no-longer-stated' : kind, format.path, `${text}: ${symptom}.`)];
    }
    counterparts = kept;
  }
  return [...compareCapabilities(format, counterparts), ...comparePromises(format, counterparts, after)];
}

function compareCapabilities(
  { entry, path }: AudioFormat,
  counterparts: readonly AudioFormat[],
): readonly ServingChange[] {
  const name = describeFormat(entry);
  const rates = partMissing(entry, counterparts, 'sample_rates_hz').map((rate) => {
    const message = `${name} at ${describeValue(rate)} Hz is gone: clients at this rate will be refused, or resampled unnoticed on the way.`;
    return lostChange('sample-rate-removed', [...path, 'sample_rates_hz'], message);
  });
  const channels = partMissing(entry, counterparts, 'channels').map((count) => {
    const message = `${name} with ${describeValue(count)} channels is gone: clients with so many will be refused, or lose a speaker.`;
    return lostChange('channels-removed', [...path, 'channels'], message);
  });
  return rates.length + channels.length > 0
    ? [...rates, ...channels]
    : compareCombinations({ entry, path }, counterparts);
}

function compareCombinations(
  { entry, path }: AudioFormat,
  counterparts: readonly AudioFormat[],
): readonly ServingChange[] {
  const name = describeFormat(entry);
  return partList(entry, 'sample_rates_hz').flatMap((rate) =>
    partList(entry, 'channels')
      .filter(
        (count) =>
          !counterparts.some(
            (other) =>
              partHas(other.entry, 'sample_rates_hz', rate) && partHas(other.entry, 'channels', count),
          ),
      )
      .map((count) => {
        const message = `${name} at ${describeValue(rate)} Hz no longer goes with ${describeValue(count)} channels: clients with both will be refused.`;
        return lostChange('audio-format-changed', path, message);
      }),
  );
}

const PROMISES = [
  {
    kind: 'first-audio-slower',
    name: 'first_audio_ms_p95',
    judge: notLooser,
    symptom: 'speech will start later than clients allow for',
  },
  {
    kind: 'streaming-removed',
    name: 'streaming',
    judge: keptTrue,
    symptom: 'nothing will be heard until the whole text is spoken',
  },
] as const;

function comparePromises(
  format: AudioFormat,
  counterparts: readonly AudioFormat[],
  after: JsonValue,
): readonly ServingChange[] {
  const [counterpart] = counterparts;
  if (counterpart === undefined) return [];
  return PROMISES.flatMap(({ name, ...rule }) => {
    const path = [...counterpart.path, name];
    const found = compareField(
      { entry: format.entry },
      after,
      { ...rule, path },
      { before: ['entry', name], after: path },
    );
    if (found === undefined) return [];
    return [found.side === 'old' ? lostChange(found.kind, [...format.path, name], found.message) : found];
  });
}

function addedBy({ entry, path }: AudioFormat, had: readonly AudioFormat[]): readonly ServingChange[] {
  const known = had.filter((other) => IDENTITY.every(([part]) => keepsPart(other.entry, entry, part)));
  const added =
    known.length === 0
      ? [describeFormat(entry)]
      : [
          ...partMissing(entry, known, 'sample_rates_hz').map((rate) => `${describeValue(rate)} Hz`),
          ...partMissing(entry, known, 'channels').map((count) => `${describeValue(count)} channels`),
        ];
  if (added.length === 0) return [];
  const message = `\`${fieldName(path)}\` adds ${added.join(', ')}; clients keep working.`;
  return [change('widened', { before: path, after: path }, message)];
}
