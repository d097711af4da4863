import type { Reading } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';
import { ruleOn } from './rule-on.js';

/** A ruling where the entry names a file of clients that is not there: who would be overlooked is not known. */
export function namedClients(reading: Reading<unknown>): readonly Ruling[] {
  return namedButAbsent(reading, 'clients', 'the clients in the field');
}

/** A ruling where the entry names evidence of a kind and its file is not there. */
export function namedButAbsent(reading: Reading<unknown>, kind: string, what: string): readonly Ruling[] {
  if (reading.kind !== 'absent' || reading.lookedIn === `evidence.${kind}`) return [];
  const { lookedIn, location } = reading;
  const message = `the entry names ${lookedIn} for ${what}, and it is not there`;
  const check = { subject: kind, expected: lookedIn, location };
  return [ruleOn(check, 'no-evidence', message, 'absent', `commit ${lookedIn}, or correct the path`)];
}
