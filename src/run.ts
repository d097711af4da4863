import { gatherDossier, type Sources } from './evidence/gather-dossier.js';
import { loadLedger } from './evidence/load-ledger.js';
import { loadPolicy } from './evidence/load-policy.js';
import { DocumentReader } from './evidence/read-files.js';
import { readRegistry } from './evidence/read-registry.js';
import { type Selected, type Selection, selectReleases } from './evidence/select-releases.js';
import { GATES } from './gates/registry.js';
import { decide, type Parts } from './judge/decide.js';
import { judgeRelease } from './judge/judge-release.js';
import { stampProblems, stampSelection } from './judge/stamp-run.js';
import type { Finding } from './model/finding.js';
import type { Policy } from './model/policy.js';
import type { Problem } from './model/problem.js';
import type { Changes, Outcome, Request, World } from './ports.js';
import type { Verdict } from './model/verdict.js';

/**
 * Gather, judge, decide: reads the policy and the ledger from the base, the releases concerned and their
 * evidence from head, and comes to one verdict before anything is rendered or published.
 */
export async function run(request: Request, world: World): Promise<Outcome> {
  const reader = new DocumentReader();
  const trusted = world.base ?? world.head;
  const loaded = await loadPolicy(request, world, reader);
  const parts = {
    now: request.now,
    policy: loaded.source,
    sources: reader.sources,
    notes: loaded.notes ?? [],
  };
  if (loaded.kind === 'refused')
    return unjudgeable('policy', loaded.problems, { ...parts, mode: request.mode ?? 'enforce' });
  const { policy } = loaded;
  const { mode } = policy;
  const ledger = await loadLedger(trusted, world.head, policy, reader);
  if (ledger.kind === 'unreadable') return unjudgeable('ledger', ledger.problems, { ...parts, mode }, policy);
  const registry = await readRegistry(world.head, policy, reader);
  const changes = await readChanges(request, world);
  const selection = selectReleases({ request, registry, ledger, policy, changes });
  const releases = await judgeAll(
    selection,
    { head: world.head, trusted, registry, ledger, policy, reader },
    request.now,
  );
  const findings = stampSelection(selection.rulings);
  const verdict = decide({ ...parts, mode, findings, releases, notes: [...parts.notes, ...selection.notes] });
  return toOutcome(verdict, selection.unjudgeable, policy);
}

type Known = Omit<Parts, 'findings' | 'releases'>;

/** The verdict of a question that cannot be judged: held, exit 2, with everything that is in the way. */
function unjudgeable(
  input: 'policy' | 'ledger',
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

async function judgeAll(selection: Selection, sources: Sources, now: number): Promise<Verdict['releases']> {
  const judge = async ({ item, step }: Selected): Promise<Verdict['releases'][number]> => {
    const dossier = await gatherDossier(item.entry, item.path, sources);
    const findings: readonly Finding[] = [];
    return judgeRelease(GATES, { entry: item.entry, dossier, step, findings }, sources.policy, now);
  };
  return Promise.all(selection.releases.map(judge));
}

async function readChanges(request: Request, world: World): Promise<Changes> {
  const isChange = request.event.kind === 'pull_request' || request.event.kind === 'merge_group';
  return isChange && request.entries.length === 0 ? world.changes() : { kind: 'all' };
}

function toOutcome(verdict: Verdict, unjudgeable: boolean, policy?: Policy): Outcome {
  const known = policy === undefined ? {} : { policy };
  if (unjudgeable) return { verdict, exit: 2, ...known };
  const isHeld = verdict.decision === 'hold' && verdict.mode === 'enforce';
  return { verdict, exit: isHeld ? 1 : 0, ...known };
}
