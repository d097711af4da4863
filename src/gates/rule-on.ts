import type { Outcome } from '../model/finding.js';
import type { Location } from '../model/location.js';
import type { Ruling } from '../model/ruling.js';

/** What a check is about: where it looks, and what it wants to see. */
export interface Check {
  readonly subject: string;
  readonly expected: string;
  readonly location: Location | null;
}

/** A ruling on one check; a pass needs no remedy. */
export function ruleOn(
  check: Check,
  outcome: Exclude<Outcome, 'pass' | 'not-applicable'>,
  message: string,
  actual: string,
  remedy: string,
): Ruling {
  return { ...check, outcome, message, actual, remedy };
}

/** A pass, in one sentence. */
export function passOn(check: Check, message: string, actual: string, figures?: Ruling['figures']): Ruling {
  const passed = { ...check, outcome: 'pass' as const, message, actual, remedy: '' };
  return figures === undefined ? passed : { ...passed, figures };
}

/** Nothing to judge here, and why. */
export function notApplicable(check: Check, message: string, actual: string): Ruling {
  return { ...check, outcome: 'not-applicable', message, actual, remedy: '' };
}

/** The rulings of several checks: what is wrong, and a pass for the whole where nothing blocks. */
export function orPass(rulings: readonly (Ruling | undefined)[], pass: Ruling): readonly Ruling[] {
  const found = rulings.filter((ruling) => ruling !== undefined);
  const blocks = found.some(
    ({ severity, advisory, outcome }) => severity !== 'warning' && advisory !== true && outcome !== 'pass',
  );
  return blocks ? found : [pass, ...found];
}

/** A setting that has to be a number of at least zero; anything else is the default. */
export function toNumber(setting: unknown, otherwise: number): number {
  return typeof setting === 'number' && Number.isFinite(setting) && setting >= 0 ? setting : otherwise;
}
