/** What stands behind a path that an entry points at. */
export type FileDigest =
  /** `lfs`: the bytes are a Git LFS pointer, and the digest is the one that it records. */
  | { readonly kind: 'file' | 'lfs'; readonly sha256: string; readonly bytes: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** Digests by path, recomputed from the files of head. */
export type Digests = ReadonlyMap<string, FileDigest>;
