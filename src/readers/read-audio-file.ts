import type { AudioReading } from '../audio/audio-reading.js';
import { readFlacHeader } from '../audio/read-flac-header.js';
import { readNpy } from '../audio/read-npy.js';
import { readWav } from '../audio/read-wav.js';
import type { FeatureDump, FixtureAudio } from '../model/replay.js';
import { isLfsPointer } from './parse-document.js';
import type { Read } from './read-report.js';

const FLAC_MARK = 'fLaC';
/** A pointer of Git LFS is shorter than this, in bytes. */
const POINTER_BYTES = 1024;

/** Reads a recording, told by its content: WAV with its samples, FLAC by its header alone. */
export function readAudioFile(
  bytes: Uint8Array,
  path: string,
): Read<Pick<FixtureAudio, 'header' | 'signal'>> {
  if (startOf(bytes).startsWith(FLAC_MARK))
    return toRead(readFlacHeader(bytes), bytes, path, (header) => ({ header }));
  return toRead(readWav(bytes), bytes, path, ({ header, ...signal }) => ({ header, signal }));
}

/** Reads a feature dump, a `.npy` file; a pickled object is refused. */
export function readDumpFile(bytes: Uint8Array, path: string): Read<Pick<FeatureDump, 'array'>> {
  return toRead(readNpy(bytes), bytes, path, (array) => ({ array }));
}

function toRead<T, V>(
  reading: AudioReading<T>,
  bytes: Uint8Array,
  path: string,
  toValue: (value: T) => V,
): Read<V> {
  if (reading.kind === 'present') return { kind: 'read', value: toValue(reading.value) };
  const isPointer = bytes.length < POINTER_BYTES && isLfsPointer(startOf(bytes));
  const problem = isPointer
    ? {
        message: 'a Git LFS pointer, not the file',
        hint: 'fetch the file itself: `lfs: true` on actions/checkout',
      }
    : { message: reading.problem.message, hint: 'write the file anew' };
  return { kind: 'refused', problems: [{ location: { path }, ...problem }] };
}

function startOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 64));
}
