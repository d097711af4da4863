import { decide, type Parts } from '../judge/decide.js';
import { stampSelection } from '../judge/stamp-run.js';
import type { Outcome } from '../ports.js';

const NO_POLICY = { source: '', ref: '', sha256: null, profile: null } as const;

/** The outcome of a run that could not be judged: a verdict that holds, and says why. */
export function toUnjudged(message: string, now: number): Outcome {
  const ruling = {
    subject: 'run',
    key: 'inputs',
    outcome: 'error',
    message,
    expected: 'a run that can be judged',
    actual: message,
    remedy: '',
    location: null,
  } as const;
  const findings = stampSelection([{ gate: 'inputs', ruling }]);
  return { verdict: decide({ ...empty(now), findings, notes: [] }), exit: 2 };
}

/** The outcome of an event that leaves nothing to judge. */
export function toNothing(reason: string, now: number): Outcome {
  const notes = [`no release is concerned: ${reason}`];
  return { verdict: decide({ ...empty(now), findings: [], notes }), exit: 0 };
}

function empty(now: number): Pick<Parts, 'now' | 'mode' | 'policy' | 'sources' | 'releases'> {
  return { now, mode: 'enforce', policy: NO_POLICY, sources: [], releases: [] };
}
