import type { GateDefaults, Surroundings } from '../policy/compare-policies.js';
import { findLoosenings } from '../policy/compare-policies.js';
import { compareWaivers } from '../policy/compare-waivers.js';
import type { Loosening } from '../policy/loosening.js';
import { describeProblem } from '../model/problem.js';
import type { Policy, Rule } from '../model/policy.js';
import type { Reading } from '../model/reading.js';
import type { Waiver } from '../model/waiver.js';
import type { Request, World } from '../ports.js';
import { loadWaivers } from './load-waivers.js';
import { type LoadedPolicy, loadPolicyOf, POLICY_PATH } from './load-policy.js';
import type { DocumentReader } from './read-files.js';

/** What the trusted side says, for head's copies to be compared with. */
export interface Trusted {
  readonly policy: Policy;
  readonly waivers: Reading<readonly Waiver[]>;
  readonly gates: readonly GateDefaults[];
  readonly tasks: readonly string[];
  readonly rulesFor: (policy: Policy, task: string) => readonly Rule[];
}

/** How head's copies of policy and waivers differ from the trusted ones. */
export interface PolicyDifference {
  readonly loosened: readonly (Loosening & { readonly location: { readonly path: string } | null })[];
  readonly unreadable: readonly {
    readonly what: string;
    readonly problem: string;
    readonly location: { readonly path: string } | null;
  }[];
  readonly tightened: readonly Loosening[];
}

const NOTHING: PolicyDifference = { loosened: [], unreadable: [], tightened: [] };

/** Compares head's policy and waivers with those that judge; nothing where they are the same or there is no base. */
export async function gatherPolicyChange(
  request: Request,
  world: World,
  trusted: Trusted,
  reader: DocumentReader,
): Promise<PolicyDifference> {
  const isForeign = [request.policyText, request.policyFile, request.policyAddress, world.policyTree].some(
    (given) => given !== undefined,
  );
  if (world.base === undefined) return NOTHING;
  const waivers = await compareHeadWaivers(world, trusted, reader);
  if (isForeign) return waivers;
  const policy = comparePolicies(
    await loadPolicyOf(world.head, request, world, reader),
    request.policyPath ?? POLICY_PATH,
    trusted,
  );
  return {
    loosened: [...policy.loosened, ...waivers.loosened],
    unreadable: [...policy.unreadable, ...waivers.unreadable],
    tightened: [...policy.tightened, ...waivers.tightened],
  };
}

function comparePolicies(head: LoadedPolicy, path: string, trusted: Trusted): PolicyDifference {
  const location = { path };
  if (head.kind === 'refused') {
    const problem = head.problems[0] === undefined ? 'it is not valid' : describeProblem(head.problems[0]);
    return {
      ...NOTHING,
      unreadable: [{ what: 'policy', problem, location: head.problems[0]?.location ?? location }],
    };
  }
  const surroundings: Surroundings = trusted;
  const loosened = findLoosenings(trusted.policy, head.policy, surroundings).map((loosening) => ({
    ...loosening,
    location,
  }));
  return { ...NOTHING, loosened, tightened: findLoosenings(head.policy, trusted.policy, surroundings) };
}

async function compareHeadWaivers(
  world: World,
  { policy, waivers }: Trusted,
  reader: DocumentReader,
): Promise<PolicyDifference> {
  const location = { path: policy.registry.waivers };
  const head = await loadWaivers(world.head, policy, reader);
  if (head.kind === 'absent') return NOTHING;
  if (head.kind === 'unreadable') {
    const problem = head.problems[0] === undefined ? 'it is not valid' : describeProblem(head.problems[0]);
    return { ...NOTHING, unreadable: [{ what: 'waivers', problem, location }] };
  }
  const before = waivers.kind === 'present' ? waivers.value : [];
  return {
    ...NOTHING,
    loosened: compareWaivers(before, head.value).map((loosening) => ({ ...loosening, location })),
  };
}
