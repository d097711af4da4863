import type { Location } from '../model/location.js';
import type { Ruling } from '../model/ruling.js';
import { defineRunGate } from './define-run-gate.js';

/** How head's policy, waivers and ledger differ from those of the base. */
export interface PolicyChange {
  /** What asks for less than before, with both values. */
  readonly loosened: readonly {
    readonly what: string;
    readonly before: string;
    readonly after: string;
    readonly location: Location | null;
  }[];
  /** Head's copy cannot be read, so what it would change is not known. */
  readonly unreadable: readonly {
    readonly what: string;
    readonly problem: string;
    readonly location: Location | null;
  }[];
}

/** This change does not loosen its own gate. */
export const policyNotWeakened = defineRunGate<PolicyChange>({
  id: 'policy-not-weakened',
  title: 'This change does not loosen its own gate.',
  severity: 'warning',
  remedy: 'Loosen the policy in a change of its own, so that its reviewers see only that.',
  docs: `Policy, waivers and ledger come from the base. What head's copies would loosen is named with both values: a
raised limit, a removed rule, slice or gate, a lowered severity, a later \`from\`, an added or widened waiver. It
warns, for the looser copy does not count until it is merged; set its severity to blocker to forbid it.`,
  judge: ({ loosened, unreadable }): readonly Ruling[] => {
    const rulings = [...loosened.map(toRuling), ...unreadable.map(toUnknown)];
    return rulings.length > 0 ? rulings : [unchanged()];
  },
});

function toRuling({ what, before, after, location }: PolicyChange['loosened'][number]): Ruling {
  return {
    subject: what,
    outcome: 'fail',
    message: `this change loosens ${what}: ${before} -> ${after}; it counts after it is merged`,
    expected: before,
    actual: after,
    remedy: 'loosen it in a change of its own, or leave it as it was',
    location,
  };
}

function toUnknown({ what, problem, location }: PolicyChange['unreadable'][number]): Ruling {
  return {
    subject: what,
    outcome: 'error',
    message: `${what} of this change cannot be read: ${problem}; once merged it would hold every release`,
    expected: `a ${what} that can be read`,
    actual: problem,
    remedy: 'correct the file before it is merged',
    location,
  };
}

function unchanged(): Ruling {
  const message = 'nothing is loosened';
  return {
    subject: '',
    outcome: 'pass',
    message,
    expected: 'nothing loosened',
    actual: 'nothing loosened',
    remedy: '',
    location: null,
  };
}
