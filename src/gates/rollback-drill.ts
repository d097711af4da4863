import type { Drill } from '../model/drill.js';
import type { RegistryEntry } from '../model/entry.js';
import { DAY_MS, parseInstant, toDate, toDeadlineMilliseconds, toMilliseconds } from '../model/instant.js';
import type { Ledger, Release } from '../model/ledger.js';
import { type Reading, valueOf } from '../model/reading.js';
import { type ReleaseId, toReleaseName } from '../model/report.js';
import { resolveRollbackTarget } from '../model/resolve-rollback-target.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate, placeOf } from './define-gate.js';
import { isSameImage } from './judge-load-binding.js';
import { type Check, orPass, passOn, ruleOn, toNumber } from './rule-on.js';

interface Terms {
  readonly days: number;
  readonly seconds: number;
  readonly now: number;
}

/** The way back was rehearsed. */
export const rollbackDrill = defineGate<
  'entry' | 'drills',
  'ledger',
  { max_age_days: unknown; max_seconds: unknown }
>({
  id: 'rollback-drill',
  title: 'The way back was rehearsed.',
  from: 'canary',
  needs: ['entry', 'drills'],
  uses: ['ledger'],
  settings: {
    max_age_days: {
      type: 'number',
      minimum: 0,
      default: 90,
      description: 'Oldest drill that counts, in days.',
    },
    max_seconds: {
      type: 'number',
      minimum: 0,
      default: 300,
      description: 'Recovery objective: the longest that going back may take, in seconds.',
    },
  },
  remedy: 'Rehearse the way back to the target, and put a rollback-drill/1 under `evidence.rollback_drill`.',
  docs: `\`rollback-drill/1\`: the latest drill to the release that the ledger resolves to (and to its image, where the drill
names one) passed, is at most 90 days old, and took at most 300 seconds. An older drill that went well does not make up for a later
one that did not. A drill that lists nothing as verified warns. A family's first release rehearses its declared fallback.`,
  judge: ({ entry, drills, ledger }, { settings, now }) => {
    const terms = {
      days: toNumber(settings.max_age_days, 90),
      seconds: toNumber(settings.max_seconds, 300),
      now,
    };
    const declared = entry.rollbackTarget;
    if (declared?.kind === 'first-release')
      return judgeLatest(drills.filter(isOfFallback), `the fallback (${declared.fallback})`, entry, terms);
    const target = resolveTarget(entry, ledger);
    if (target === undefined) return [noTarget(entry)];
    const name = toReleaseName({ model_id: target.modelId, version: target.version });
    const onTarget = drills.filter((drill) => isOf(drill, target));
    return onTarget.length === 0 ? [elsewhere(drills, name)] : judgeLatest(onTarget, name, entry, terms);
  },
});

function resolveTarget(entry: RegistryEntry, ledger: Reading<Ledger>): Release | undefined {
  const known = valueOf(ledger);
  const exclude: readonly ReleaseId[] = [{ model_id: entry.modelId, version: entry.version }];
  const resolution = known === undefined ? undefined : resolveRollbackTarget(known, entry.family, exclude);
  return resolution?.kind === 'target' ? resolution.target : undefined;
}

function isOfFallback({ fallback }: Drill): boolean {
  return fallback !== undefined && fallback.trim() !== '';
}

function isOf({ target, servingImage }: Drill, release: Release): boolean {
  if (target?.model_id !== release.modelId || target.version !== release.version) return false;
  return servingImage === undefined || isSameImage(servingImage, release.servingImage);
}

function noTarget(entry: RegistryEntry): Ruling {
  const check = {
    subject: '',
    expected: 'a drill to the rollback target',
    location: placeOf(entry, 'rollback_target'),
  };
  const message = 'there is no rollback target that a drill could have gone to';
  return ruleOn(
    check,
    'no-evidence',
    message,
    'no target',
    'record the release that serves today in the ledger',
  );
}

function elsewhere(drills: readonly Drill[], name: string): Ruling {
  const [first] = drills;
  const found = drills.map(({ target, servingImage }) => {
    const to = target === undefined ? 'no target' : toReleaseName(target);
    return servingImage === undefined ? to : `${to} (${servingImage})`;
  });
  const check = {
    subject: '',
    expected: `a drill of ${name} and its image`,
    location: first?.location ?? null,
  };
  const outcome = drills.some(({ target }) => target !== undefined) ? 'fail' : 'no-evidence';
  const message = `no drill went to ${name}: ${found.join(', ')}`;
  return ruleOn(check, outcome, message, found.join(', '), `rehearse the way back to ${name}`);
}

function judgeLatest(
  drills: readonly Drill[],
  name: string,
  entry: RegistryEntry,
  terms: Terms,
): readonly Ruling[] {
  const expected = `a drill of ${name}, passed, at most ${terms.days} days old, within ${terms.seconds} s`;
  const undated = drills.find(({ rehearsedAt }) => parseInstant(rehearsedAt) === undefined);
  if (undated !== undefined) {
    const check = { subject: '', expected, location: undated.location };
    const message = `when the drill of ${name} took place cannot be read`;
    return [
      ruleOn(check, 'error', message, undated.rehearsedAt, 'write `rehearsed_at: 2026-11-12T09:00:00Z`'),
    ];
  }
  const [latest] = [...drills].sort(byTime);
  if (latest === undefined) {
    const check = { subject: '', expected, location: placeOf(entry, 'evidence') };
    return [ruleOn(check, 'no-evidence', `no drill of ${name}`, 'no drill', `rehearse ${name}`)];
  }
  const check = { subject: '', expected, location: latest.location };
  return orPass([...findFaults(check, latest, terms), judgeVerified(latest)], rehearsed(check, latest, name));
}

function byTime(one: Drill, other: Drill): number {
  const [a, b] = [
    parseInstant(one.rehearsedAt)?.nanoseconds ?? 0n,
    parseInstant(other.rehearsedAt)?.nanoseconds ?? 0n,
  ];
  // Among drills of one moment the one that went worse counts.
  if (a === b)
    return Number(one.result === 'pass') - Number(other.result === 'pass') || other.seconds - one.seconds;
  return a > b ? -1 : 1;
}

function findFaults(check: Check, drill: Drill, terms: Terms): readonly Ruling[] {
  const at = parseInstant(drill.rehearsedAt);
  if (at === undefined) return [];
  const faults: Ruling[] = [];
  const age = Math.floor((terms.now - toMilliseconds(at)) / DAY_MS);
  if (toMilliseconds(at) > terms.now)
    faults.push(
      ruleOn(
        { ...check, subject: 'date' },
        'error',
        'the drill lies in the future',
        drill.rehearsedAt,
        'record a drill that took place',
      ),
    );
  if (drill.result !== 'pass')
    faults.push(
      ruleOn(
        { ...check, subject: 'result' },
        'fail',
        `the drill came to ${drill.result}`,
        drill.result,
        'correct what failed, and rehearse again',
      ),
    );
  if (toDeadlineMilliseconds(at) + terms.days * DAY_MS < terms.now)
    faults.push(
      ruleOn(
        { ...check, subject: 'age' },
        'fail',
        `the drill is ${age} days old`,
        `${age} days`,
        'rehearse again',
      ),
    );
  if (drill.seconds > terms.seconds)
    faults.push(
      ruleOn(
        { ...check, subject: 'duration' },
        'fail',
        `going back took ${drill.seconds} s`,
        `${drill.seconds} s`,
        `make it faster than ${terms.seconds} s`,
      ),
    );
  return faults;
}

function judgeVerified(drill: Drill): Ruling | undefined {
  if (drill.verified.length > 0) return undefined;
  const check = { subject: 'verified', expected: 'what was seen to work again', location: drill.location };
  const remedy = 'list what was checked: `verified: [first partial, final transcript, ...]`';
  const ruling = ruleOn(check, 'no-evidence', 'the drill lists nothing that was verified', 'nothing', remedy);
  return { ...ruling, severity: 'warning' };
}

function rehearsed(check: Check, drill: Drill, name: string): Ruling {
  const at = parseInstant(drill.rehearsedAt);
  const date = at === undefined ? drill.rehearsedAt : toDate(toMilliseconds(at));
  const figures = { rehearsed_at: drill.rehearsedAt, seconds: drill.seconds, verified: drill.verified };
  return passOn(
    check,
    `the way back to ${name} was rehearsed on ${date} in ${drill.seconds} s`,
    `${date}, ${drill.seconds} s`,
    figures,
  );
}
