import type { Location } from './location.js';

/** What a comparison came to. Only `pass` and `not-applicable` never block. */
export type Outcome =
  'pass' | 'fail' | 'inconclusive' | 'no-evidence' | 'not-comparable' | 'not-applicable' | 'error';

/** What a finding does: a blocker holds the release, a warning is shown. */
export type Severity = 'blocker' | 'warning';

/** A number, a text or a flag behind a finding; renderers format them, programs read them. */
export type Figure =
  number | string | boolean | null | readonly Figure[] | { readonly [name: string]: Figure };

/** The figures of a finding by name. */
export type Figures = Readonly<Record<string, Figure>>;

/** One judgement: where, what was expected, what was found, and how to fix it. */
export interface Finding {
  readonly gate: string;
  /** What is printed, waived and listed as a blocker. */
  readonly key: string;
  readonly subject: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly blocks: boolean;
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
  readonly remedy: string;
  readonly location: Location | null;
  readonly figures: Figures;
  readonly waiver?: { readonly id: string; readonly expires: string };
  /** sha256 of release, gate and subject: the same finding keeps it from run to run. */
  readonly fingerprint: string;
}

const WORST_FIRST: readonly Outcome[] = [
  'error',
  'fail',
  'not-comparable',
  'no-evidence',
  'inconclusive',
  'pass',
  'not-applicable',
];

/** The worst of several outcomes; `not-applicable` of none. */
export function worstOutcome(outcomes: readonly Outcome[]): Outcome {
  return WORST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? 'not-applicable';
}
