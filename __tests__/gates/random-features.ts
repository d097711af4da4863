import fc from 'fast-check';
import type { ClientsReport } from '../../src/model/client-telemetry.js';
import type { FeatureContract, FieldName } from '../../src/model/feature-contract.js';
import type { VoiceStages } from '../../src/model/feature-evidence.js';
import type { Location } from '../../src/model/location.js';
import type { Fixture, Replay } from '../../src/model/replay.js';
import type { ServedFormat, ServingAudio } from '../../src/model/serving-audio.js';
import { readFeatureFile } from '../../src/readers/read-feature-file.js';
import { FIELD_NAMES } from '../../src/features/feature-fields.js';
import { CANONICAL, HIFI_GAN, NEMO } from '../features/toolkit-files.js';

/** Arbitrary contracts, recordings and telemetry: whatever the types allow, near what the gates look for. */

const location: Location = { path: 'test.yaml', line: 3, column: 5 };
const word = fc.oneof(fc.constantFrom('', 'x', '__proto__', 'mobile-5'), fc.string({ maxLength: 6 }));
const rate = fc.constantFrom(0, 1, 8000, 12000, 16000, 22050, 48000);

function some<T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

function known(text: string): FeatureContract {
  const read = readFeatureFile(new TextEncoder().encode(text), 'contracts/features.yaml');
  if (read.kind === 'refused') throw new Error('no contract');
  return read.value;
}

const WHOLE = [CANONICAL, NEMO, HIFI_GAN].map(known);

/** A contract that was read, with some fields gone, open, or nonsense. */
const damaged = fc
  .tuple(
    fc.constantFrom(...WHOLE),
    fc.subarray([...FIELD_NAMES], { maxLength: 4 }),
    fc.subarray([...FIELD_NAMES], { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...FIELD_NAMES), fc.double({ noNaN: true, noDefaultInfinity: true }), {
      maxKeys: 2,
    }),
    fc.boolean(),
  )
  .map(([contract, gone, open, odd, isWhole]): FeatureContract => {
    const left = Object.entries(contract.fields).filter(([name]) => !gone.includes(name as FieldName));
    const origin = { kind: 'unresolved', reason: 'torn' } as const;
    const unresolved = open.map((name) => [name, { value: null, origin }] as const);
    const strange = Object.entries(odd).map(
      ([name, value]) => [name, { value, origin: { kind: 'default', format: 'x' } }] as const,
    );
    return { ...contract, isWhole, fields: Object.fromEntries([...left, ...unresolved, ...strange]) };
  });

/** A feature contract. */
export const contract: fc.Arbitrary<FeatureContract> = fc
  .tuple(damaged, fc.option(damaged, { nil: undefined }))
  .map(([outer, inner]) => (inner === undefined ? outer : { ...outer, vocoderInput: inner }));

/** Later stages of a voice. */
export const stages: fc.Arbitrary<VoiceStages> = some<VoiceStages & object>({
  vocoder: contract,
  codec: contract,
});

const samples = fc
  .tuple(fc.nat(900), fc.double({ min: -1, max: 1, noNaN: true }))
  .map(([length, level]) => Float32Array.from({ length }, (_, index) => level * Math.sin(index / 3)));

const audio: fc.Arbitrary<Fixture['training']> = fc
  .record({
    path: fc.constantFrom('a.wav', 'b.wav', 'c.wav'),
    rate,
    samples,
    isDecoded: fc.boolean(),
    sha256: word,
    recorded: word,
  })
  .map(({ path, rate: sampleRateHz, samples: channel, isDecoded, sha256, recorded }) => ({
    path,
    sha256,
    recorded,
    header: {
      sampleRateHz,
      channels: 1,
      encoding: 'pcm_s16le' as const,
      frames: channel.length,
      durationSeconds: channel.length / 16000,
      start: 44,
      end: 44 + 2 * channel.length,
    },
    ...(isDecoded ? { signal: { sampleRateHz: Math.max(1000, sampleRateHz), channels: [channel] } } : {}),
  }));

const dump = fc
  .record({
    path: fc.constantFrom('a.npy', 'b.npy'),
    frames: fc.nat(6),
    bins: fc.nat(6),
    value: fc.double(),
    sha256: word,
  })
  .map(({ path, frames, bins, value, sha256 }) => ({
    path,
    sha256,
    array: {
      element: 'f4' as const,
      shape: [frames, bins],
      values: new Float64Array(frames * bins).fill(value),
    },
  }));

const fixture: fc.Arbitrary<Fixture> = fc
  .record({
    id: word,
    training: audio,
    serving: audio,
    expected: some<Fixture['expected']>({
      sampleRateHz: rate,
      channels: fc.nat(3),
      durationSeconds: fc.nat(2),
    }),
    more: some<Pick<Fixture, 'client' | 'sanitised' | 'dumps'>>({
      client: word,
      sanitised: some({ method: word, by: word, at: fc.constantFrom('2026-11-20', 'soon') }),
      dumps: fc.record({ training: dump, serving: dump }),
    }),
  })
  .map(({ more, ...rest }) => ({ ...rest, ...more, location }));

/** Replay manifests with everything that they name. */
export const replays: fc.Arbitrary<readonly Replay[]> = fc.array(
  fc.record({
    model: fc.option(fc.record({ model_id: word, version: word }), { nil: undefined }),
    fixtures: fc.array(fixture, { maxLength: 4 }),
    location: fc.constant(location),
  }),
  { maxLength: 2 },
);

/** Telemetry. */
export const clients: fc.Arbitrary<readonly ClientsReport[]> = fc.array(
  fc.record({
    clients: fc.array(
      fc
        .record({
          client: word,
          trafficPercent: fc.double({ min: 0, max: 100, noNaN: true }),
          rates: fc.array(fc.record({ hz: rate }), { maxLength: 2 }),
          featureSha256: fc.constantFrom('a'.repeat(64), 'b'.repeat(64), undefined),
        })
        .map(({ featureSha256, ...one }) => ({
          ...one,
          location,
          ...(featureSha256 === undefined ? {} : { featureSha256 }),
        })),
      { maxLength: 3 },
    ),
    location: fc.constant(location),
  }),
  { maxLength: 2 },
);

const format: fc.Arbitrary<ServedFormat> = fc
  .record({
    ratesHz: fc.array(rate, { maxLength: 2 }),
    channels: fc.array(fc.nat(3), { maxLength: 2 }),
    policy: fc.constantFrom('reject' as const, 'resample' as const, undefined),
    toHz: rate,
  })
  .map(({ policy, toHz, ...rest }) => ({
    ...rest,
    location,
    ...(policy === undefined ? {} : { resample: { policy, toHz, location } }),
  }));

/** What a serving contract says of audio. */
export const servingAudio: fc.Arbitrary<ServingAudio> = fc.record({
  input: fc.array(format, { maxLength: 2 }),
  output: fc.array(format, { maxLength: 2 }),
  location: fc.constant(location),
});

/** Digests of two contracts. */
export const contractDigests = fc.record({
  candidate: fc.constantFrom('a'.repeat(64), undefined),
  target: fc.constantFrom('a'.repeat(64), 'b'.repeat(64), undefined),
});
