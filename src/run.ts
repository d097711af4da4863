import { findNamed } from './evidence/find-named.js';
import { findRewritten } from './evidence/find-rewritten.js';
import { gatherDossier, type Sources } from './evidence/gather-dossier.js';
import { gatherPolicyChange } from './evidence/gather-policy-change.js';
import { type Grounds, loadGrounds } from './evidence/load-grounds.js';
import { loadPolicy } from './evidence/load-policy.js';
import { DocumentReader } from './evidence/read-files.js';
import { readRegistry, type Registered } from './evidence/read-registry.js';
import {
  type Selected,
  type Selection,
  selectReleases,
  unsettledEntries,
} from './evidence/select-releases.js';
import { GATES } from './gates/registry.js';
import { decide, type Parts } from './judge/decide.js';
import { type JudgedRelease, judgeRelease } from './judge/judge-release.js';
import { judgeRun } from './judge/judge-run.js';
import { rulesForTask, toGateDefaults } from './judge/rules-for.js';
import { stampProblems, stampSelection } from './judge/stamp-run.js';
import type { Policy } from './model/policy.js';
import type { Problem } from './model/problem.js';
import { valueOf } from './model/reading.js';
import type { Verdict } from './model/verdict.js';
import type { Changes, Outcome, Request, World } from './ports.js';

/**
 * Gather, judge, decide: reads the policy, the ledger and the waivers from the base, the releases concerned and
 * their evidence from head, and comes to one verdict before anything is rendered or published.
 */
export async function run(request: Request, world: World): Promise<Outcome> {
  const reader = new DocumentReader();
  const loaded = await loadPolicy(request, world, reader);
  const known = {
    now: request.now,
    policy: loaded.source,
    sources: reader.sources,
    notes: loaded.notes ?? [],
  };
  const mode = request.mode ?? 'enforce';
  if (loaded.kind === 'refused') return unjudgeable('policy', loaded.problems, { ...known, mode });
  const { policy } = loaded;
  const grounds = await loadGrounds(world, policy, reader);
  if (grounds.kind === 'refused') {
    return unjudgeable(grounds.input, grounds.problems, { ...known, mode: policy.mode }, policy);
  }
  const registry = await readRegistry(world.head, policy, reader, request.entries);
  const changes = await readChanges(request, world);
  const { ledger } = grounds;
  const named = await findNamed(unsettledEntries({ registry, ledger }), changes, world.head);
  const selection = selectReleases({ request, registry, ledger, policy, changes, named });
  const judged = await judgeAll(selection, { registry, policy, reader, world, grounds }, request.now);
  const about = await judgeAround(request, selection, judged, {
    registry,
    policy,
    reader,
    world,
    grounds,
    changes,
  });
  const releases = judged.map(({ verdict }) => verdict);
  const notes = [...known.notes, ...selection.notes, ...about.notes];
  const verdict = decide({ ...known, mode: policy.mode, findings: about.findings, releases, notes });
  return { ...toOutcome(verdict, selection.unjudgeable, policy), changes };
}

/** Everything that was read before the releases. */
interface Read {
  readonly registry: readonly Registered[];
  readonly policy: Policy;
  readonly reader: DocumentReader;
  readonly world: World;
  readonly grounds: Grounds & { readonly kind: 'grounds' };
}

async function judgeAll(selection: Selection, read: Read, now: number): Promise<readonly JudgedRelease[]> {
  const { registry, policy, reader, world, grounds } = read;
  const { head, base: trusted = head } = world;
  const sources: Sources = { head, trusted, registry, ledger: grounds.ledger, policy, reader };
  const waivers = valueOf(grounds.waivers) ?? [];
  const judge = async ({ item, step }: Selected): Promise<JudgedRelease> => {
    const dossier = await gatherDossier(item.entry, item.path, sources);
    return judgeRelease(GATES, { entry: item.entry, dossier, step, waivers }, policy, now);
  };
  return Promise.all(selection.releases.map(judge));
}

/** What is judged beside the releases: the selection, the tag, the policy itself, waivers, rewritten history. */
async function judgeAround(
  request: Request,
  selection: Selection,
  judged: readonly JudgedRelease[],
  read: Read & { readonly changes: Changes },
): Promise<Pick<Parts, 'findings' | 'notes'>> {
  const { registry, policy, reader, world, grounds, changes } = read;
  const entries = registry.flatMap((item) => (item.kind === 'entry' ? [item.entry] : []));
  const tasks = [...new Set(entries.flatMap(({ tasks: own }) => own))];
  const trusted = {
    policy,
    waivers: grounds.waivers,
    gates: toGateDefaults(),
    tasks,
    rulesFor: rulesForTask,
  };
  const policyChange = await gatherPolicyChange(request, world, trusted, reader);
  const rewritten = await findRewritten({
    ...world,
    base: world.base,
    changes,
    ledger: grounds.ledger,
    policy,
    reader,
  });
  const uses = judged.flatMap((release) => release.uses);
  const whole = judgeRun(
    { policyChange, tag: selection.tag, uses, hasBase: world.base !== undefined },
    policy,
  );
  const history = rewritten.map((ruling) => ({ gate: 'registry-identity', ruling }));
  return {
    findings: [...stampSelection([...selection.rulings, ...history]), ...whole.findings],
    notes: whole.notes,
  };
}

async function readChanges(request: Request, world: World): Promise<Changes> {
  const isChange = request.event.kind === 'pull_request' || request.event.kind === 'merge_group';
  return isChange && request.entries.length === 0 ? world.changes() : { kind: 'all' };
}

type Known = Omit<Parts, 'findings' | 'releases'>;

/** The verdict of a question that cannot be judged: held, exit 2, with everything that is in the way. */
function unjudgeable(
  input: 'policy' | 'ledger' | 'waivers',
  problems: readonly Problem[],
  known: Known,
  policy?: Policy,
): Outcome {
  return toOutcome(
    decide({ ...known, findings: stampProblems(input, problems), releases: [] }),
    true,
    policy,
  );
}

function toOutcome(verdict: Verdict, isUnjudgeable: boolean, policy?: Policy): Outcome {
  const known = policy === undefined ? {} : { policy };
  if (isUnjudgeable) return { verdict, exit: 2, ...known };
  const isHeld = verdict.decision === 'hold' && verdict.mode === 'enforce';
  return { verdict, exit: isHeld ? 1 : 0, ...known };
}
