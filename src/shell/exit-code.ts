import { toStanding } from '../render/standing.js';
import type { Outcome } from '../ports.js';
import type { Inputs } from './inputs.js';

/** How the step ends: as the verdict says, or stricter where the workflow asks for it. */
export interface Ending {
  readonly code: 0 | 1 | 2;
  /** Why it fails where the verdict alone would not. */
  readonly because: string | undefined;
}

const GREEN: Ending = { code: 0, because: undefined };

/** The end of the step. `fail-on` and `fail-on-empty` make it stricter; report mode never fails for a verdict. */
export function toEnding({ verdict, exit }: Outcome, inputs: Pick<Inputs, 'failOn' | 'failOnEmpty'>): Ending {
  if (exit !== 0) return { code: exit, because: undefined };
  if (verdict.mode === 'report') return GREEN;
  if (inputs.failOnEmpty && verdict.decision === 'none')
    return { code: 1, because: 'no release is concerned, and `fail-on-empty` is set' };
  const warnings = inputs.failOn === 'warning' ? countWarnings(verdict) : 0;
  if (warnings === 0) return GREEN;
  return {
    code: 1,
    because: `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, and \`fail-on\` is warning`,
  };
}

function countWarnings({ findings, releases }: Outcome['verdict']): number {
  const all = [...findings, ...releases.flatMap((release) => release.findings)];
  return all.filter((finding) => ['warns', 'unsure'].includes(toStanding(finding))).length;
}
