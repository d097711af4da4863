/** What stands behind a path that an entry points at. */
export type FileDigest =
  /** `lfs`: the bytes are a Git LFS pointer, and the digest is the one that it records. */
  | { readonly kind: 'file' | 'lfs'; readonly sha256: string; readonly bytes: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** Digests by path, recomputed from the files of head. */
export type Digests = ReadonlyMap<string, FileDigest>;

/** The digest of the bytes at a path, a Git LFS pointer's too; undefined where there is no file that can be read. */
export function digestAt(digests: Digests | undefined, path: string): string | undefined {
  const found = digests?.get(path);
  return found?.kind === 'file' || found?.kind === 'lfs' ? found.sha256 : undefined;
}
