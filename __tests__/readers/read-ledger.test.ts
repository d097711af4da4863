import { describe, expect, test } from '@jest/globals';
import { toText } from '../../src/model/location.js';
import { describeProblem } from '../../src/model/problem.js';
import { readLedger } from '../../src/readers/read-ledger.js';
import { ledgerOf, nodeOf } from '../gates/evidence-of.js';

const LINE =
  '{family: a, model_id: a, version: 1.0.0, state: stable, promoted_at: 2026-10-01, serving_image: r/a}';

function problemsOf(text: string): string {
  const read = readLedger(nodeOf(text, 'releases.yaml'));
  if (read.kind === 'read') return '';
  return read.problems
    .map((problem) => `${toText(problem.location)}: ${describeProblem(problem)}`)
    .join('\n');
}

describe('the release ledger', () => {
  test('a bare list is accepted', () => {
    expect(ledgerOf(`- ${LINE}`)).toMatchObject({
      releases: [{ family: 'a', version: '1.0.0', state: 'stable' }],
    });
    expect(ledgerOf(`releases: [${LINE}]`).releases).toHaveLength(1);
    expect(ledgerOf('[]').releases).toEqual([]);
  });

  test.each([
    ['state: stable', 'state: stabel', '`releases.0.state` is "stabel"; did you mean `stable`?'],
    ['state: stable', 'stat: stable', 'unknown key "stat"'],
    ['state: stable, ', '', 'has no `state`'],
    ['family: a, ', '', 'has no `family`'],
    ['version: 1.0.0', 'version: 1.0', 'quote it: "1.0"'],
    ['promoted_at: 2026-10-01', 'promoted_at: 1790000000', 'not a text'],
    ['}', ', health: sick}', '`releases.0.health` is "sick"'],
    ['}', ', health: unknown}', '`releases.0.health` is "unknown"'],
    ['}', ', served: {traffic_percent_max: 101}}', 'it has to be <= 100'],
    ['}', ', known_issues: [{id: A-1}]}', 'has no `severity`'],
  ])('%s as %s', (before, after, words) => {
    const problems = problemsOf(`releases:\n  - ${LINE.replace(before, after)}\n`);
    expect(problems).toContain(words);
    expect(problems).toMatch(/^releases\.yaml:2:\d+: /);
  });

  test.each(['{}', '{releases: {}}', '{releases: null}', 'text', '{release: []}'])(
    '%s is no ledger',
    (text) => {
      expect(problemsOf(text)).not.toBe('');
    },
  );

  test.each(['model_id', 'version', 'serving_image', 'promoted_at'])(
    'a release without %s does not make the other releases unreadable',
    (field) => {
      const gap = LINE.replace(new RegExp(`${field}: [^,}]+(, )?`), '');
      expect(
        problemsOf(
          `- ${LINE}\n- ${gap}\n- ${LINE.replace(new RegExp(`${field}: [^,}]+`), `${field}: TODO`)}\n`,
        ),
      ).toBe('');
    },
  );
});
