import type { Gate } from '../gates/define-gate.js';
import type { Finding } from '../model/finding.js';
import type { Policy } from '../model/policy.js';
import { hasReached, type Step, STEPS } from '../model/step.js';
import type { StepState } from '../model/verdict.js';

/**
 * The six-step track of a release (R1): a step is `held` where something that its gates saw blocks, and
 * `missing-evidence` where all that blocks is what they did not get to see.
 *
 * A blocking finding counts at the step from which its gate asks, but never beyond the step that was asked for: a
 * figure that came early holds the release now. With nothing judged at all, the step asked for lacks evidence.
 */
export function trackSteps(
  asked: Step,
  findings: readonly Finding[],
  gates: readonly Gate[],
  policy: Policy,
): readonly StepState[] {
  const fromOf = new Map(gates.map(({ id, from }) => [id, policy.gates.get(id)?.from ?? from]));
  const toStep = ({ gate }: Finding): Step => {
    const from = fromOf.get(gate) ?? asked;
    return hasReached(asked, from) ? from : asked;
  };
  const blocking = findings.filter(({ blocks }) => blocks);
  const hasPassed = findings.some(({ outcome, severity }) => outcome === 'pass' && severity === 'blocker');
  return STEPS.map((step) => {
    if (!hasReached(asked, step)) return { step, state: 'not-asked' };
    const here = blocking.filter((finding) => toStep(finding) === step);
    if (here.length > 0) return { step, state: hasOnlyGaps(here) ? 'missing-evidence' : 'held' };
    return { step, state: step === asked && !hasPassed ? 'missing-evidence' : 'done' };
  });
}

function hasOnlyGaps(findings: readonly Finding[]): boolean {
  return findings.every(({ outcome }) => outcome === 'no-evidence');
}
