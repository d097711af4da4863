import type { Context, Gate } from '../gates/define-gate.js';
import type { Dossier, Evidence } from '../model/dossier.js';
import type { Finding } from '../model/finding.js';
import { describeProblem } from '../model/problem.js';
import type { Reading } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';
import { hasReached } from '../model/step.js';
import type { NotJudged } from '../model/verdict.js';
import { stamp, type Standing, toStanding } from './stamp.js';

/** What the gates said of one release, and which of them were silent. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly notJudged: readonly NotJudged[];
}

type Terms = Omit<Context, 'from' | 'settings'>;

/**
 * Runs every gate over a dossier.
 *
 * Evidence that is absent or unreadable is answered here, once for all gates that need it: by the gate that
 * blocks, if one does.
 */
export function judgeGates(gates: readonly Gate[], dossier: Dossier, terms: Terms, release: string): Judged {
  const standings = gates.map((gate) => ({ gate, standing: toStanding(gate, terms.policy, terms.step) }));
  const active = standings.filter(({ standing }) => standing.severity !== 'off');
  const off = standings
    .filter(({ standing }) => standing.severity === 'off')
    .map(({ gate }): NotJudged => ({ gate: gate.id, reason: 'off', until: '' }));
  const said: Said = { speakers: chooseSpeakers(active, dossier), blocking: new Set() };
  const answers = active.map(({ gate, standing }) => {
    const judged = answer(gate, standing, dossier, terms, release, said);
    for (const { blocks, key } of judged.findings) if (blocks) said.blocking.add(key);
    return judged;
  });
  return {
    findings: answers.flatMap(({ findings }) => findings),
    notJudged: [...off, ...answers.flatMap(({ notJudged }) => notJudged)],
  };
}

type Active = readonly { readonly gate: Gate; readonly standing: Standing }[];
type Speakers = ReadonlyMap<Evidence, string>;

/** Who speaks of evidence that is not there, and the keys that block so far. */
interface Said {
  readonly speakers: Speakers;
  readonly blocking: Set<string>;
}

/** For each piece of evidence that is not there, the one gate that says so. */
function chooseSpeakers(active: Active, dossier: Dossier): Speakers {
  const speakers = new Map<Evidence, string>();
  const asking = active.filter(
    ({ gate, standing }) => gate.always || hasReached(standing.step, standing.from),
  );
  const blockersFirst = [
    ...asking.filter(({ standing }) => standing.severity === 'blocker'),
    ...asking,
    ...active,
  ];
  for (const { gate } of blockersFirst) {
    for (const evidence of concerns(gate, dossier))
      if (!speakers.has(evidence)) speakers.set(evidence, gate.id);
  }
  return speakers;
}

function concerns(gate: Gate, dossier: Dossier): readonly Evidence[] {
  const needed = gate.needs.filter((evidence) => dossier[evidence].kind !== 'present');
  return [...needed, ...gate.uses.filter((evidence) => dossier[evidence].kind === 'unreadable')];
}

function answer(
  gate: Gate,
  standing: Standing,
  dossier: Dossier,
  terms: Terms,
  release: string,
  said: Said,
): Judged {
  const all = concerns(gate, dossier);
  const lacking = all.find((evidence) => gate.judgesWithout?.includes(evidence) !== true);
  if (lacking !== undefined) return answerLacking(lacking, gate, standing, dossier, release, said);
  const context: Context = { ...terms, from: standing.from, settings: toSettings(gate, terms) };
  const judged = ruleSafely(gate, dossier, context);
  // The pass of a whole gate stands on all of its evidence.
  const kept =
    all.length === 0 ? judged : judged.filter(({ subject, outcome }) => subject !== '' || outcome !== 'pass');
  const rulings = [...all.flatMap((evidence) => unreadableOf(evidence, gate, dossier, said)), ...kept];
  const asked = rulings.filter((ruling) => !isNotAskedYet(ruling, gate, standing));
  if (asked.length === 0) return silence(gate, 'later', standing.from);
  return { findings: asked.map((ruling) => stamp(ruling, standing, release)), notJudged: [] };
}

// Before a gate's step its absent evidence is silent, whether the judge or the gate itself finds it absent; a ruling
// with a step of its own has decided that already.
function isNotAskedYet({ outcome, from }: Ruling, gate: Gate, standing: Standing): boolean {
  const isEarly = !gate.always && !hasReached(standing.step, standing.from);
  return isEarly && outcome === 'no-evidence' && from === undefined;
}

function silence(gate: Gate, reason: NotJudged['reason'], until: string): Judged {
  return { findings: [], notJudged: [{ gate: gate.id, reason, until }] };
}

function answerLacking(
  evidence: Evidence,
  gate: Gate,
  standing: Standing,
  dossier: Dossier,
  release: string,
  said: Said,
): Judged {
  const reading: Reading<unknown> = dossier[evidence];
  if (reading.kind === 'absent') {
    const field = `registry-fields:${reading.field ?? ''}`;
    // A finding that does not block, or that the policy turned off, answers for nobody.
    if (said.blocking.has(field)) return silence(gate, 'same-absence', field);
    if (!hasReached(standing.step, standing.from)) return silence(gate, 'later', standing.from);
  }
  const speaker = said.speakers.get(evidence);
  if (speaker !== gate.id) return silence(gate, 'same-absence', speaker ?? gate.id);
  const rulings = reading.kind === 'unreadable' ? unreadable(gate, reading) : [absent(gate, reading)];
  return { findings: rulings.map((ruling) => stamp(ruling, standing, release)), notJudged: [] };
}

function unreadableOf(evidence: Evidence, gate: Gate, dossier: Dossier, said: Said): readonly Ruling[] {
  const reading: Reading<unknown> = dossier[evidence];
  const isSpeaker = said.speakers.get(evidence) === gate.id;
  return isSpeaker && reading.kind === 'unreadable' ? unreadable(gate, reading) : [];
}

function unreadable(gate: Gate, reading: Reading<unknown> & { kind: 'unreadable' }): readonly Ruling[] {
  return reading.problems.map((problem) => {
    const { path, line, column } = problem.location;
    return {
      subject: [path, line, column].filter((part) => part !== undefined).join(':'),
      // Without the line, so that a waiver or a script does not chase a moving key.
      key: `${gate.id}:${path}`,
      outcome: 'error',
      message: describeProblem(problem),
      expected: problem.expected ?? 'evidence that can be read',
      actual: problem.found ?? problem.message,
      remedy: problem.hint ?? 'correct the file',
      location: problem.location,
    };
  });
}

function absent(gate: Gate, reading: Reading<unknown>): Ruling {
  const { lookedIn, field } = reading.kind === 'absent' ? reading : { lookedIn: gate.id, field: undefined };
  return {
    subject: '',
    outcome: 'no-evidence',
    message: `${lookedIn} is not there`,
    expected: lookedIn,
    actual: 'absent',
    remedy:
      field === undefined
        ? `add ${lookedIn}, or correct the path in the registry entry`
        : `write \`${field}: <path>\` into the registry entry`,
    location: reading.kind === 'present' ? null : reading.location,
  };
}

function toSettings(gate: Gate, { policy }: Terms): Readonly<Record<string, unknown>> {
  const defaults = Object.entries(gate.settings).map(([name, schema]): [string, unknown] => [
    name,
    schema.default,
  ]);
  return { ...Object.fromEntries(defaults), ...policy.gates.get(gate.id)?.options };
}

/** The only try/catch around gates: one that breaks, or has nothing to say, is an error and never a pass. */
function ruleSafely(gate: Gate, dossier: Dossier, context: Context): readonly Ruling[] {
  try {
    const rulings = gate.judge(dossier, context);
    return rulings.length > 0 ? rulings : [broken('the gate ruled on nothing')];
  } catch (error) {
    return [broken(error instanceof Error ? error.message : String(error))];
  }
}

function broken(message: string): Ruling {
  return {
    subject: '',
    outcome: 'error',
    message: `the gate could not judge: ${message}`,
    expected: 'a judgement',
    actual: 'an internal error',
    remedy: 'report this with verdict.json; the release is held meanwhile',
    location: null,
  };
}
