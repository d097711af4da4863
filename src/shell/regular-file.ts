import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** The last two are undefined on Windows, where `|` takes them for zero. */
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'a symbolic link that leads back to itself',
  ENXIO: 'not a regular file',
  ENAMETOOLONG: 'the name is too long for this file system',
};

/**
 * The bytes of a regular file, or the sentence that says why not. The size is asked of the open file, so that a file
 * which is exchanged in between cannot be larger than what was asked about; O_NONBLOCK keeps a pipe from hanging.
 */
export function readRegularFile(place: string, limit: number): Uint8Array | string {
  let file: number;
  try {
    file = openSync(place, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    return toReason(codeOf(error));
  }
  try {
    const state = fstatSync(file);
    if (state.isDirectory()) return 'a directory, not a file';
    if (!state.isFile()) return 'not a regular file';
    return state.size > limit ? tooLarge(state.size, limit) : readAll(file, state.size);
  } catch (error) {
    return toReason(codeOf(error));
  } finally {
    closeSync(file);
  }
}

function readAll(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(file, bytes, filled, size - filled, null);
    if (count === 0) return bytes.subarray(0, filled);
    filled += count;
  }
  return bytes;
}

/** The sentence for a file over the size cap. */
export function tooLarge(size: number | undefined, limit: number): string {
  const found = size === undefined ? 'it is' : `${toSize(size)} is`;
  return `${found} larger than the ${toSize(limit)} that are read of such a file`;
}

function toSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

/** Why the file system refuses, as a clause. */
export function toReason(code: string): string {
  return REASONS[code] ?? `it cannot be opened (${code})`;
}

/** The code of a system error (`ENOENT`). */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : 'unknown error';
}
