import type { Dossier } from '../../src/model/dossier.js';
import type { FeatureContract } from '../../src/model/feature-contract.js';
import type { Reading } from '../../src/model/reading.js';
import type { Fixture, Replay } from '../../src/model/replay.js';
import { readAudioFile, readDumpFile } from '../../src/readers/read-audio-file.js';
import { readClients } from '../../src/readers/read-clients.js';
import { readFeatureFile } from '../../src/readers/read-feature-file.js';
import type { Read } from '../../src/readers/read-report.js';
import { readServingAudio } from '../../src/readers/read-serving-audio.js';
import { npyMatrix } from '../audio/npy-bytes.js';
import { roundTrip } from '../audio/resample.js';
import { syntheticSpeech } from '../audio/synthetic-speech.js';
import { pcm16, wavBytes } from '../audio/wav-bytes.js';
import { CANONICAL } from '../features/toolkit-files.js';
import { nodeOf } from './evidence-of.js';
import { ENTRY } from './gate-table.js';

/** The rate of the contract that the cases stand on. */
export const RATE = 16000;

function present<T>(value: T, path: string): Reading<T> {
  return { kind: 'present', value, source: { path, ref: 'head', sha256: '', bytes: 0 } };
}

function valueOf<T>(read: Read<T>): T {
  if (read.kind === 'refused') throw new Error(read.problems.map(({ message }) => message).join('; '));
  return read.value;
}

/** The contract of a file, as the gatherer hands it over. */
export function contractOf(text: string, path = 'contracts/features.yaml'): Reading<FeatureContract> {
  return present(valueOf(readFeatureFile(new TextEncoder().encode(text), path)), path);
}

/** What a serving contract says of audio. */
export function servingOf(text: string): Dossier['servingAudio'] {
  const path = 'contracts/serving.yaml';
  return present(valueOf(readServingAudio(nodeOf(text, path))), path);
}

/** The telemetry of a `clients/1`. */
export function clientsOf(text: string): Dossier['clients'] {
  const path = 'evidence/clients.yaml';
  return present([valueOf(readClients(nodeOf(text, path)))], path);
}

/** Digests of the contracts of the candidate and of the rollback target. */
export function digestsOf(
  candidate: string | undefined,
  target: string | undefined,
): Dossier['contractDigests'] {
  return present({ candidate, target }, 'entry.yaml');
}

/** A service that takes the rate of the contract alone. */
export const SERVING = servingOf('audio_in: [{sample_rates_hz: [16000], channels: [1], resample: reject}]');

/** An entry that names a contract for each side. */
export const TWO_SIDES = ENTRY.replace(
  'feature_contract: contracts/features.yaml',
  'feature_contract: {training: contracts/training.yaml, serving: contracts/serving-features.yaml}',
);

/** The contract that the cases stand on, and a service that keeps it. */
export const FEATURES: Partial<Dossier> = {
  trainingFeatures: contractOf(CANONICAL),
  servingFeatures: contractOf(CANONICAL),
  servingAudio: SERVING,
};

/** Two seconds of speech, always the same for a seed. */
export function speech(seed: number): Float32Array {
  return syntheticSpeech(seed, 2);
}

/** Speech that a sample-and-hold resampler took through 12 kHz. */
export function held(samples: Float32Array): Float32Array {
  return roundTrip(samples, RATE, 12000, 'sinc', 'hold');
}

/** A recording as a WAV file holds it. */
export function audioOf(samples: Float32Array, path: string, rate = RATE): Fixture['training'] {
  return {
    ...valueOf(readAudioFile(wavBytes(pcm16(samples), { rate }), path)),
    path,
    sha256: 'a'.repeat(64),
  };
}

/** A feature dump as a .npy file holds it. */
export function dumpOf(
  rows: readonly (readonly number[])[],
  path: string,
): NonNullable<Fixture['dumps']>['training'] {
  return { ...valueOf(readDumpFile(npyMatrix(rows), path)), path, sha256: 'b'.repeat(64) };
}

/** A fixture of one seed whose serving side is what `serve` makes of its training side. */
export function fixtureOf(
  seed: number,
  serve: (samples: Float32Array) => Float32Array = (samples) => samples,
  more: Partial<Fixture> = {},
): Fixture {
  const samples = speech(seed);
  return {
    id: `f${seed}`,
    training: audioOf(samples, `fixtures/f${seed}.training.wav`),
    serving: audioOf(serve(samples), `fixtures/f${seed}.serving.wav`),
    expected: { durationSeconds: 2 },
    sanitised: { method: 'synthesised', by: 'speech@example.com', at: '2026-11-20' },
    location: { path: 'evidence/replay.yaml', line: seed },
    ...more,
  };
}

/** Fixtures in a manifest that was replayed through the candidate. */
export function replayOf(fixtures: readonly Fixture[], more: Partial<Replay> = {}): Dossier['replays'] {
  const path = 'evidence/replay.yaml';
  const model = { model_id: 'asr-dictation-en', version: '2.4.0' };
  return present([{ model, fixtures, location: { path }, ...more }], path);
}
