import type { AudioSignal, WavHeader } from '../model/audio.js';
import { type AudioReading, present, unreadable } from './audio-reading.js';
import { readWavHeader } from './wav-header.js';
import { decodeSamples } from './wav-samples.js';

/** A WAV file in full: its header and its samples. */
export interface WavAudio extends AudioSignal {
  readonly header: WavHeader;
}

/**
 * Reads a WAV file: PCM of 8, 16, 24 and 32 bits, 32- and 64-bit floats, mu-law, A-law, plain or extensible.
 *
 * Own code and not the `wavefile` package (11.0.0 was tried): it takes a file whose header declares 2 GB in
 * 200 bytes, 0 Hz, 96 channels or a cut-off payload without a word, returns NaN, and overflows the stack on
 * nested LIST chunks. A gate needs the opposite of each.
 *
 * Errors are values: see AudioProblemCode.
 */
export function readWav(bytes: Uint8Array): AudioReading<WavAudio> {
  const reading = readWavHeader(bytes);
  if (reading.kind === 'unreadable') return reading;
  const header = reading.value;
  const channels = decodeSamples(bytes.subarray(header.start, header.end), header.encoding, header.channels);
  if (typeof channels === 'number') {
    return unreadable('non-finite-sample', `sample ${channels} is not a finite number`);
  }
  return present({ sampleRateHz: header.sampleRateHz, channels, header });
}
