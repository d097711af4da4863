import type { Ledger } from '../model/ledger.js';
import type { Policy } from '../model/policy.js';
import type { Reading } from '../model/reading.js';
import type { Tree } from '../ports.js';
import { readLedger } from '../readers/read-ledger.js';
import { type DocumentReader, SMALL_FILE } from './read-files.js';

/** Loads the ledger of the trusted tree; when that has none at all, head's, marked `bootstrap`. */
export async function loadLedger(
  trusted: Tree,
  head: Tree,
  policy: Policy,
  reader: DocumentReader,
): Promise<Reading<Ledger>> {
  const path = policy.registry.releases;
  const reading = await reader.read(trusted, path, SMALL_FILE, readLedger);
  if (reading.kind !== 'absent' || trusted === head) return reading;
  const ofHead = await reader.read(head, path, SMALL_FILE, readLedger);
  return ofHead.kind === 'present' ? { ...ofHead, value: { ...ofHead.value, bootstrap: true } } : ofHead;
}
