import type { Ledger } from '../model/ledger.js';
import type { Policy } from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import type { Reading } from '../model/reading.js';
import type { Waiver } from '../model/waiver.js';
import type { World } from '../ports.js';
import { loadLedger } from './load-ledger.js';
import { loadWaivers } from './load-waivers.js';
import type { DocumentReader } from './read-files.js';

/** What the trusted tree says beside the policy, or which of it cannot be read. */
export type Grounds =
  | {
      readonly kind: 'grounds';
      readonly ledger: Reading<Ledger>;
      readonly waivers: Reading<readonly Waiver[]>;
    }
  | { readonly kind: 'refused'; readonly input: 'ledger' | 'waivers'; readonly problems: readonly Problem[] };

/** Loads ledger and waivers from the trusted tree; neither may be guessed at when it cannot be read. */
export async function loadGrounds(
  { base, head }: World,
  policy: Policy,
  reader: DocumentReader,
): Promise<Grounds> {
  const trusted = base ?? head;
  const [ledger, waivers] = await Promise.all([
    loadLedger(trusted, head, policy, reader),
    loadWaivers(trusted, policy, reader),
  ]);
  if (ledger.kind === 'unreadable') return { kind: 'refused', input: 'ledger', problems: ledger.problems };
  if (waivers.kind === 'unreadable') return { kind: 'refused', input: 'waivers', problems: waivers.problems };
  return { kind: 'grounds', ledger, waivers };
}
