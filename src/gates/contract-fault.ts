import type { RegistryEntry } from '../model/entry.js';
import type { FeatureContract } from '../model/feature-contract.js';
import type { Ruling } from '../model/ruling.js';
import type { ServingContract } from '../model/serving-contract.js';
import { type ContractPath, placeIn } from './contract-view.js';
import { ruleOn } from './rule-on.js';
import type { Service } from './serving-topics.js';

/** What a rule looks at beside the contract. */
export interface Surroundings {
  readonly entry: RegistryEntry;
  readonly features: FeatureContract | undefined;
  readonly services: readonly Service[];
}

/** What has to hold between the fields of a contract. */
export type ContractRule = (
  contract: ServingContract,
  around: Surroundings,
) => readonly (Ruling | undefined)[];

/** What is wrong, and at which field. */
interface Fault {
  readonly subject: string;
  readonly path: ContractPath;
  readonly expected: string;
  readonly actual: string;
  readonly message: string;
  readonly remedy: string;
}

/** A ruling on a contradiction, at the place of its field. */
export function fault(
  contract: ServingContract,
  { subject, path, expected, actual, message, remedy }: Fault,
): Ruling {
  return ruleOn({ subject, expected, location: placeIn(contract, ...path) }, 'fail', message, actual, remedy);
}
