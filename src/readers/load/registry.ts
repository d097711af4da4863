import type { LoadReader } from './load-reader.js';

/** Every load-test format that is read; the first that matches reads the file. */
export const LOAD_READERS: readonly LoadReader[] = [];
