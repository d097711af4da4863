import { toReleaseName } from '../model/report.js';
import type { Verdict } from '../model/verdict.js';
import { toShort } from './git-tree.js';
import type { Inputs } from './inputs.js';

const MOST_ENTRIES = 5;
/** Words that no shell reads as anything else. */
const PLAIN = /^[\w@%+=:,./-]+$/;

/**
 * The command that repeats a verdict on a developer's machine; undefined where the command line has no words for it
 * (a policy from elsewhere, releases of several steps). Without `--now`, so that the same verdict has the same text.
 */
export function toRepeat(
  { releases }: Verdict,
  inputs: Inputs,
  base: string | undefined,
): string | undefined {
  const steps = new Set(releases.map(({ step }) => step));
  const [step] = steps;
  if (base === undefined || step === undefined || steps.size > 1) return undefined;
  if (hasOtherPolicy(inputs) || releases.length > MOST_ENTRIES) return undefined;
  const repo = inputs.workingDirectory === '' ? [] : ['--repo', inputs.workingDirectory];
  const entries = releases.flatMap((release) => ['--entry', toReleaseName(release)]);
  const words = ['check', ...repo, '--base', toShort(base), ...entries, '--step', step];
  return words.every((word) => PLAIN.test(word)) ? `speech-release-gate ${words.join(' ')}` : undefined;
}

function hasOtherPolicy({ policyPath, policyText, policyRef }: Inputs): boolean {
  return policyPath !== undefined || policyText !== undefined || policyRef.kind !== 'base';
}
