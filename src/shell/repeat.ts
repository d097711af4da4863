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
  const { policyPath, policyText, policyRef, workingDirectory } = inputs;
  const isElsewhere = policyPath !== undefined || policyText !== undefined || policyRef.kind !== 'base';
  const steps = new Set(releases.map(({ step }) => step));
  const [step] = steps;
  if (isElsewhere || base === undefined || step === undefined || steps.size > 1) return undefined;
  const repo = workingDirectory === '' ? [] : ['--repo', workingDirectory];
  const entries = releases
    .slice(0, MOST_ENTRIES + 1)
    .flatMap((release) => ['--entry', toReleaseName(release)]);
  const words = ['check', ...repo, '--base', toShort(base), ...entries, '--step', step];
  if (releases.length > MOST_ENTRIES || !words.every((word) => PLAIN.test(word))) return undefined;
  return `speech-release-gate ${words.join(' ')}`;
}
