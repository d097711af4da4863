import type { CanaryPlan, PlannedCapacity } from '../model/canary.js';
import type { RegistryEntry } from '../model/entry.js';
import type { Ledger } from '../model/ledger.js';
import type { LoadReport } from '../model/load-report.js';
import { type Reading, valueOf } from '../model/reading.js';
import { toReleaseName } from '../model/report.js';
import { resolveRollbackTarget } from '../model/resolve-rollback-target.js';
import type { Ruling } from '../model/ruling.js';
import { type Context, defineGate, placeOf } from './define-gate.js';
import { highWater, judgeMemory, type MemoryQuestion } from './judge-memory.js';
import { type Check, orPass, passOn, ruleOn, toNumber } from './rule-on.js';

interface Settings {
  readonly max_memory_share: unknown;
  readonly soak_hours: unknown;
}

interface Evidence {
  readonly entry: RegistryEntry;
  readonly loadReports: readonly LoadReport[];
  readonly releasedLoad: Reading<readonly LoadReport[]>;
  readonly canaryPlan: Reading<CanaryPlan>;
  readonly ledger: Reading<Ledger>;
}

/** It fits, with room. */
export const capacityHeadroom = defineGate<
  'entry' | 'loadReports',
  'releasedLoad' | 'canaryPlan' | 'ledger',
  Settings
>({
  id: 'capacity-headroom',
  title: 'It fits, with room.',
  from: 'stage',
  needs: ['entry', 'loadReports'],
  uses: ['releasedLoad', 'canaryPlan', 'ledger'],
  settings: {
    max_memory_share: {
      type: 'number',
      exclusiveMinimum: 0,
      maximum: 1,
      default: 0.9,
      description: 'Share of the envelope that the memory high-water mark may reach.',
    },
    soak_hours: {
      type: 'number',
      minimum: 0,
      default: 72,
      description:
        'Hours over which growing memory is projected: the longest that a replica runs between restarts.',
    },
  },
  remedy: 'State the memory of the load test and the envelope of the entry, and make the one fit the other.',
  docs: `The memory high-water mark of the load test is at most 90 % of the envelope (\`accelerator_memory_mib\`,
\`memory_mib\`), and so is what a straight line through the levels says of \`max_concurrent_streams\`; memory of one lighter level alone says nothing of it. Memory that grows with time at
a constant concurrency (least squares, 95 % interval) and would fill the envelope within the soak horizon is a leak, and blocks; growth
that the interval allows and the data do not show warns. Where the canary plan puts candidate and rollback target on one accelerator, the sum of both
high-water marks fits the envelope, unless the test had both loaded (\`loaded_with\`).`,
  judge: (evidence, context) => {
    const questions = toQuestions(evidence.entry, context);
    const [first] = evidence.loadReports;
    const location = first?.location ?? null;
    if (questions.length === 0) return [noEnvelope(evidence.entry)];
    const found = questions.map(({ name, envelope }) => {
      const most = highWater(evidence.loadReports, name);
      return `${name} ${most === undefined ? 'not measured' : Math.round(most)} of ${envelope} MiB`;
    });
    const figures = Object.fromEntries(
      questions.map(({ name, envelope }) => [name, toShare(evidence, name, envelope)]),
    );
    const check = { subject: '', expected: 'memory within its envelope, with room', location };
    return orPass(
      [
        ...questions.flatMap((question) => judgeMemory(evidence.loadReports, question, location)),
        judgeTogether(evidence),
      ],
      passOn(check, found.join(', '), found.join(', '), figures),
    );
  },
});

function toShare({ loadReports }: Evidence, name: MemoryQuestion['name'], envelope: number): number | null {
  const most = highWater(loadReports, name);
  return most === undefined ? null : most / envelope;
}

function numberIn(entry: RegistryEntry, field: string): number | undefined {
  const value = entry.resourceEnvelope.get(field);
  return typeof value === 'number' && value > 0 ? value : undefined;
}

function toQuestions(entry: RegistryEntry, { settings }: Context<Settings>): readonly MemoryQuestion[] {
  const terms = {
    share: toNumber(settings.max_memory_share, 0.9),
    soakHours: toNumber(settings.soak_hours, 72),
    streams: numberIn(entry, 'max_concurrent_streams'),
    confidence: 0.95,
  };
  const envelopes = [
    ['gpu_memory_mib', numberIn(entry, 'accelerator_memory_mib')],
    ['memory_mib', numberIn(entry, 'memory_mib')],
  ] as const;
  return envelopes.flatMap(([name, envelope]) =>
    envelope === undefined ? [] : [{ name, envelope, ...terms }],
  );
}

function noEnvelope(entry: RegistryEntry): Ruling {
  const check = {
    subject: 'envelope',
    expected: 'accelerator_memory_mib or memory_mib of the resource envelope',
    location: placeOf(entry, 'resource_envelope'),
  };
  const remedy =
    'state `resource_envelope: {accelerator_memory_mib: ...}`, or `memory_mib` where there is no accelerator';
  return ruleOn(
    check,
    'no-evidence',
    'the entry does not say how much memory it may use',
    'no envelope',
    remedy,
  );
}

function judgeTogether(evidence: Evidence): Ruling | undefined {
  const { entry, loadReports } = evidence;
  const capacity = valueOf(evidence.canaryPlan)?.capacity;
  if (capacity?.sharedAccelerator !== true) return undefined;
  const envelope = numberIn(entry, 'accelerator_memory_mib');
  const expected = `candidate and rollback target within ${envelope ?? '?'} MiB`;
  const check = { subject: 'together', expected, location: capacity.location };
  const name = nameTarget(evidence);
  if (name === undefined) return noTarget(check);
  if (loadReports.some(({ loadedWith }) => loadedWith.includes(name))) return undefined;
  const theirReports = valueOf(evidence.releasedLoad) ?? [];
  const used = [sumReplicas(loadReports, capacity), highWater(theirReports, 'gpu_memory_mib')];
  return compareSum(check, name, used, envelope);
}

/** The load test is of one replica; as many of them share the accelerator as the plan says. */
function sumReplicas(
  reports: readonly LoadReport[],
  { replicasPerAccelerator = 1 }: PlannedCapacity,
): number | undefined {
  const one = highWater(reports, 'gpu_memory_mib');
  return one === undefined ? undefined : one * replicasPerAccelerator;
}

function compareSum(
  check: Check,
  name: string,
  [own, theirs]: readonly (number | undefined)[],
  envelope: number | undefined,
): Ruling | undefined {
  if (own === undefined || theirs === undefined || envelope === undefined) return notMeasured(check, name);
  return own + theirs <= envelope ? undefined : tooLarge(check, name, [own, theirs, envelope]);
}

function noTarget(check: Check): Ruling {
  const message = 'there is no rollback target whose memory could be added';
  return ruleOn(
    check,
    'no-evidence',
    message,
    'no target',
    'record the release that serves today in the ledger',
  );
}

function notMeasured(check: Check, name: string): Ruling {
  const remedy = `measure with both loaded (\`loaded_with: [${name}]\`), or keep a load report of ${name}`;
  const message = `whether this version and ${name} fit one accelerator is not known`;
  return ruleOn(check, 'no-evidence', message, 'not measured', remedy);
}

function nameTarget({ entry, ledger }: Evidence): string | undefined {
  const known = valueOf(ledger);
  const exclude = [{ model_id: entry.modelId, version: entry.version }];
  const resolution = known === undefined ? undefined : resolveRollbackTarget(known, entry.family, exclude);
  if (resolution?.kind !== 'target') return undefined;
  return toReleaseName({ model_id: resolution.target.modelId, version: resolution.target.version });
}

function tooLarge(
  check: Check,
  name: string,
  [own, theirs, envelope]: readonly [number, number, number],
): Ruling {
  const sum = own + theirs;
  const found = `${Math.round(own)} + ${Math.round(theirs)} = ${Math.round(sum)} MiB`;
  const message = `this version and ${name} do not fit one accelerator: ${found}`;
  const figures = { metric: 'gpu_memory_mib', own, target: theirs, sum, envelope_mib: envelope };
  const remedy = 'give the canary accelerators of its own, or make room';
  return { ...ruleOn(check, 'fail', message, found, remedy), figures };
}
