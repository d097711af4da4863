import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { codeOf, toReason, tooLarge } from './regular-file.js';

/** The last two are undefined on Windows, where `|` takes them for zero. */
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
/** Large enough that calls cost nothing beside what is made of the bytes, small enough to stay in a processor's cache. */
const CHUNK = 262_144;
const CHANGED = 'it changed while it was read';

/** How a file is streamed. */
export interface StreamOptions {
  /** Most bytes; a larger file is refused before its first chunk. No limit by default. */
  readonly limit?: number;
  /** Told the file's size and the bytes read so far, after each chunk was used. */
  readonly onProgress?: (read: number, size: number) => void;
}

/** A file that is not read, or not to its end; the message is a clause for a person. */
export class StreamRefused extends Error {
  override readonly name = 'StreamRefused';
}

/**
 * The bytes of a regular file, a chunk at a time and never all at once.
 *
 * Every chunk is a view of one buffer that the next chunk overwrites: use it, or copy it, before asking for more.
 * A device, a pipe, a directory or a symbolic link is refused (the caller resolves links where they may be followed),
 * and so is a file whose length is not the one it was opened with: half a file must not pass for a short one.
 *
 * @throws StreamRefused at the first chunk that cannot be had
 */
export async function* streamFile(place: string, options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
  const file = attempt(() => openSync(place, O_RDONLY | O_NOFOLLOW | O_NONBLOCK));
  try {
    const size = checkState(
      attempt(() => fstatSync(file)),
      options.limit,
    );
    const buffer = new Uint8Array(CHUNK);
    let read = 0;
    for (;;) {
      const count = attempt(() => readSync(file, buffer, 0, CHUNK, null));
      if (count === 0) break;
      read += count;
      if (read > size) throw new StreamRefused(CHANGED);
      yield await Promise.resolve(buffer.subarray(0, count));
      options.onProgress?.(read, size);
    }
    if (read !== size) throw new StreamRefused(CHANGED);
  } finally {
    closeSync(file);
  }
}

/** The size that was asked of the open file, so that a file exchanged in between cannot be another. */
function checkState(state: Stats, limit = Number.POSITIVE_INFINITY): number {
  if (state.isDirectory()) throw new StreamRefused('a directory, not a file');
  if (!state.isFile()) throw new StreamRefused('not a regular file');
  if (state.size > limit) throw new StreamRefused(tooLarge(state.size, limit));
  return state.size;
}

function attempt<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw new StreamRefused(toReason(codeOf(error)), { cause: error });
  }
}
