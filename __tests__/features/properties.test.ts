import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareFeatures } from '../../src/features/compare-features.js';
import { checkConsistency } from '../../src/features/consistency.js';
import type { FeatureContract } from '../../src/model/feature-contract.js';
import { readFeatureContract } from '../../src/features/registry.js';
import { compareChain, stagesOf } from '../../src/features/tts-chain.js';
import { unresolvedFields } from '../../src/features/unresolved-fields.js';
import { contractOf } from './source-of.js';
import * as files from './toolkit-files.js';

const FILES: readonly (readonly [string, string])[] = [
  ['p.json', files.WHISPER],
  ['p.json', files.WAV2VEC2],
  ['p.json', files.SPEECHT5],
  ['p.json', files.SEAMLESS],
  ['m.yaml', files.NEMO],
  ['m.yaml', files.NEMO_FASTPITCH],
  ['e.yaml', files.ESPNET],
  ['e.yaml', files.ESPNET_TTS],
  ['c.json', files.HIFI_GAN],
  ['h.yaml', files.SPEECHBRAIN],
  ['h.yaml', files.SPEECHBRAIN_VOCODER],
  ['d.yml', files.DAC],
  ['mfcc.conf', files.KALDI_HIRES],
  ['c.yaml', files.CANONICAL],
];
const contracts = FILES.map(([path, text]) => contractOf(path, text));
const anyContract = fc.constantFrom(...contracts);
/** Values of the wrong shape under the keys that the readers look at. */
const KEYS = [
  ...[
    'feature_extractor_type',
    'sampling_rate',
    'hop_length',
    'frontend_conf',
    'preprocessor',
    '_target_',
    'normalize',
  ],
  ...[
    'audio',
    'feature',
    'sample_rate_hz',
    'hop_size',
    'num_mels',
    'win_size',
    'DAC.encoder_rates',
    '__proto__',
  ],
];
const hostile = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('WhisperFeatureExtractor', 'nemo.X', '${a}', '${.normalize}', NaN, Infinity, -1, 0),
    fc.anything(),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value')),
    fc.record({ tag: fc.constant('!new:speechbrain.lobes.features.Fbank'), value: tie('value') }),
  ),
}));

test('no document makes a reader, the rules or a comparison throw', () => {
  fc.assert(
    fc.property(hostile.value, fc.option(fc.string()), (value, text) => {
      const reading = readFeatureContract({ path: 'x/mfcc.conf', value, ...(text === null ? {} : { text }) });
      if (reading.kind === 'unresolved') return;
      checkConsistency(reading.contract);
      unresolvedFields(reading.contract);
      compareChain(stagesOf(reading.contract));
      compareFeatures(reading.contract, contracts[0] ?? reading.contract);
    }),
    { numRuns: 2000 },
  );
});

test('a comparison is the same from both sides, and changes nothing', () => {
  fc.assert(
    fc.property(anyContract, anyContract, (a, b) => {
      const before = JSON.stringify([a, b]);
      const [there, back] = [compareFeatures(a, b), compareFeatures(b, a)];
      const turned = back.differences.map((one) => ({
        ...one,
        a: one.b,
        b: one.a,
        source_a: one.source_b,
        source_b: one.source_a,
      }));
      expect([...there.differences].sort(byField)).toEqual([...turned].sort(byField));
      expect(there.compatible).toBe(back.compatible);
      expect(JSON.stringify([a, b])).toBe(before);
    }),
  );
});

test('taking a field away never makes an incompatible contract compatible', () => {
  fc.assert(
    fc.property(anyContract, anyContract, fc.nat(), (a, b, pick) => {
      if (compareFeatures(a, b).compatible) return;
      const names = Object.keys(b.fields);
      const taken = names[pick % names.length];
      const fields = Object.fromEntries(Object.entries(b.fields).filter(([name]) => name !== taken));
      const poorer: FeatureContract = { ...b, fields };
      if (taken !== 'feature.type' && compareFeatures(a, poorer).compatible) {
        // Only a field that is worth a warning when it is absent may take its own difference with it.
        const lost = compareFeatures(a, b).differences.filter(({ severity }) => severity === 'blocker');
        expect(lost.map(({ field }) => field)).toEqual([taken]);
      }
    }),
  );
});

test('a contract equals itself unless something in it is open', () => {
  for (const contract of contracts) {
    const { differences } = compareFeatures(contract, contract);
    expect(differences.map(({ field }) => field)).toEqual(
      unresolvedFields(contract).map(({ field }) => field),
    );
  }
});

function byField(one: { readonly field: string }, other: { readonly field: string }): number {
  return one.field.localeCompare(other.field);
}
