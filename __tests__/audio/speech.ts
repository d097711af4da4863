import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWav } from '../../src/audio/read-wav.js';
import { resampleSinc, toPcm16 } from './resample.js';
import { syntheticSpeech } from './synthetic-speech.js';

/** Fixtures of one origin: 16 kHz, mono, rounded to 16 bits. */
export interface SpeechSet {
  readonly name: string;
  readonly fixtures: readonly Float32Array[];
}

const SENTENCES = [
  'She sells six fresh fish sandwiches to the fussy chef every Saturday.',
  'Please switch the kitchen lights off and set a timer for fifteen minutes.',
  'The quick brown fox jumps over the lazy dog while the scissors snip.',
] as const;
const RATE = 16000;

/** Commands that write a sentence to a file. Where one is not installed, its set is left out. */
const SYNTHESISERS: Readonly<Record<string, (text: string, file: string) => readonly [string, ...string[]]>> =
  {
    'espeak-ng': (text, file) => ['espeak-ng', '-v', 'en-us', '-w', file, text],
    flite: (text, file) => ['flite', '-voice', 'slt', '-t', text, '-o', file],
  };

/** The synthetic speech, which is always there, and that of every synthesiser that is installed. */
export function speechSets(): readonly SpeechSet[] {
  const synthetic = [1, 2, 3].map((seed) => Float32Array.from(syntheticSpeech(seed, 4), toPcm16));
  const spoken = Object.keys(SYNTHESISERS).flatMap((name) => {
    const fixtures = SENTENCES.flatMap((text) => speak(name, text) ?? []);
    return fixtures.length === SENTENCES.length ? [{ name, fixtures }] : [];
  });
  return [{ name: 'synthetic', fixtures: synthetic }, ...spoken];
}

function speak(name: string, text: string): Float32Array | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'speech-'));
  try {
    const file = join(folder, 'speech.wav');
    const [command, ...options] = SYNTHESISERS[name]?.(text, file) ?? [name];
    if (spawnSync(command, options).status !== 0) return undefined;
    const reading = readWav(readFileSync(file));
    const samples = reading.kind === 'present' ? reading.value.channels[0] : undefined;
    if (reading.kind === 'unreadable' || samples === undefined) return undefined;
    const rate = reading.value.sampleRateHz;
    return Float32Array.from(rate === RATE ? samples : resampleSinc(samples, rate, RATE), toPcm16);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
