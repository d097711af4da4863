import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { FileDigest } from '../model/file-digest.js';
import { codeOf, toReason, tooLarge } from './regular-file.js';

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
const CHUNK = 1024 * 1024;
/** A Git LFS pointer is a few lines (git-lfs, docs/spec.md: under 1,024 bytes). */
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n?$/;
const POINTER_LIMIT = 1024;

/** The sha256 of a file, a chunk at a time; for a Git LFS pointer the digest that it records. */
export function digestFile(place: string, limit: number): FileDigest {
  let file: number;
  try {
    file = openSync(place, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    return { kind: 'unreadable', problem: toReason(codeOf(error)) };
  }
  try {
    const { size, ...state } = toState(file);
    if (!state.isFile) return { kind: 'unreadable', problem: 'not a regular file' };
    return size > limit ? { kind: 'unreadable', problem: tooLarge(size, limit) } : digestOpen(file, size);
  } catch (error) {
    return { kind: 'unreadable', problem: toReason(codeOf(error)) };
  } finally {
    closeSync(file);
  }
}

function toState(file: number): { readonly size: number; readonly isFile: boolean } {
  const state = fstatSync(file);
  return { size: state.size, isFile: state.isFile() };
}

function digestOpen(file: number, size: number): FileDigest {
  const hash = createHash('sha256');
  const chunk = new Uint8Array(Math.min(CHUNK, size + 1));
  let bytes = 0;
  let head = '';
  for (;;) {
    const count = readSync(file, chunk, 0, chunk.length, null);
    if (count === 0) break;
    if (bytes === 0 && size <= POINTER_LIMIT) head = new TextDecoder().decode(chunk.subarray(0, count));
    bytes += count;
    hash.update(chunk.subarray(0, count));
  }
  const [, oid, oidSize] = POINTER.exec(head) ?? [];
  if (oid !== undefined) return { kind: 'lfs', sha256: oid, bytes: Number(oidSize) };
  return { kind: 'file', sha256: hash.digest('hex'), bytes };
}
