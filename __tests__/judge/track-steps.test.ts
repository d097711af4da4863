import { expect, test } from '@jest/globals';
import { GATES } from '../../src/gates/registry.js';
import { trackSteps } from '../../src/judge/track-steps.js';
import type { Finding, Outcome } from '../../src/model/finding.js';
import type { Step } from '../../src/model/step.js';
import { policyOf } from '../gates/evidence-of.js';
import { finding } from '../render/sample-verdicts.js';

const PASS = finding({ gate: 'registry-fields' });

function blocking(gate: string, outcome: Outcome = 'fail'): Finding {
  return finding({ gate, outcome });
}

function track(asked: Step, findings: readonly Finding[], policy = ''): string {
  return trackSteps(asked, findings, GATES, policyOf(policy))
    .map(({ state }) => state)
    .join(' ');
}

test.each([
  ['nothing blocks', 'package', [PASS], 'done done done not-asked not-asked not-asked'],
  [
    'something that was seen blocks',
    'package',
    [PASS, blocking('slice-metrics')],
    'done held done not-asked not-asked not-asked',
  ],
  [
    'all that blocks was not seen',
    'package',
    [PASS, blocking('slice-metrics', 'no-evidence'), blocking('safety-report', 'no-evidence')],
    'done missing-evidence missing-evidence not-asked not-asked not-asked',
  ],
  [
    'seen and not seen at one step',
    'evaluate',
    [PASS, blocking('slice-metrics', 'no-evidence'), blocking('evidence-binding')],
    'done held not-asked not-asked not-asked not-asked',
  ],
  [
    'an unreadable file is no gap: somebody has to look',
    'evaluate',
    [PASS, blocking('slice-metrics', 'error')],
    'done held not-asked not-asked not-asked not-asked',
  ],
  [
    'a figure that came early holds the step asked for',
    'package',
    [PASS, blocking('privacy')],
    'done done held not-asked not-asked not-asked',
  ],
  [
    'a finding of no gate of the list holds the step asked for',
    'canary',
    [PASS, blocking('tag-matches')],
    'done done done done held not-asked',
  ],
  ['nothing was judged', 'train', [], 'missing-evidence not-asked not-asked not-asked not-asked not-asked'],
] as const)('%s', (_name, asked, findings, expected) => {
  expect(track(asked, findings)).toBe(expected);
});

test('the policy says from which step a gate asks', () => {
  const policy = 'gates: {slice-metrics: {severity: blocker, from: stage}}';
  expect(track('stage', [PASS, blocking('slice-metrics')], policy)).toBe(
    'done done done held not-asked not-asked',
  );
});
