import { describe, expect, test } from '@jest/globals';
import type { Figure, Finding } from '../../src/model/finding.js';
import { COMPARISONS, toDrifts } from '../../src/render/drift.js';
import { renderComment } from '../../src/render/markdown.js';
import { all, parse } from './markdown-tree.js';
import { DRIFT } from './report-verdict.js';
import { finding, PAYLOADS, release, verdict } from './sample-verdicts.js';

const comment = (findings: readonly Finding[]): string =>
  renderComment(verdict({ releases: [release({ findings })] }), { commentKey: 'default' });

/** The `diff` blocks of a comment as GitHub reads them, a list of lines each. */
const blocksOf = (markdown: string): readonly (readonly string[])[] =>
  all(parse(markdown), 'code')
    .filter(({ lang }) => lang === 'diff')
    .map(({ value = '' }) => value.split('\n'));

const drift = (parts: Partial<Finding>, sides?: Figure): Finding => ({
  ...DRIFT,
  ...parts,
  figures: { ...DRIFT.figures, ...(sides === undefined ? {} : { sides }) },
});

describe('a diff of what drifted', () => {
  test('both values with their units and files, the command that shows them again', () => {
    const markdown = comment([DRIFT]);
    expect(blocksOf(markdown)).toEqual([
      [
        '  frame.hop_length_samples',
        '- training  160 samples (10 ms)  conf/model_config.yaml:14 /preprocessor/window_stride',
        '+ serving   240 samples (15 ms)  serving/preprocessor.yaml:20 /hop_length',
      ],
    ]);
    expect(markdown).toContain('<b>Feature drift</b>: training and serving differ in 1 blocking field');
    expect(markdown).toContain(
      '`speech-release-gate compare features conf/model_config.yaml serving/preprocessor.yaml`',
    );
  });

  test('what only warns and what is waived says so', () => {
    const mild = drift({ severity: 'warning', blocks: false });
    const waived = drift({ blocks: false, waiver: { id: 'W-1', expires: '2026-12-31' } });
    const [lines = []] = blocksOf(comment([DRIFT, mild, waived]));
    expect(lines.filter((line) => line.startsWith('  '))).toEqual([
      '  frame.hop_length_samples',
      '  frame.hop_length_samples  (does not block)',
      '  frame.hop_length_samples  (waived)',
    ]);
    expect(comment([DRIFT, mild, waived])).toContain('differ in 3 fields, 1 of them blocking');
  });

  test.each(['pass', 'not-applicable', 'no-evidence', 'inconclusive', 'error'] as const)(
    'an outcome of %s is no difference',
    (outcome) => {
      expect(blocksOf(comment([drift({ outcome, blocks: false })]))).toEqual([]);
    },
  );

  test('schemas have a block of their own', () => {
    const schema = finding({
      gate: 'schemas-compatible',
      subject: 'input:/properties/rate',
      outcome: 'fail',
      expected: 'enum 8000, 16000',
      actual: 'enum 16000',
      location: { path: 'contracts/input.json', line: 4 },
    });
    expect(blocksOf(comment([DRIFT, schema]))[1]).toEqual([
      '  input:/properties/rate',
      '- expected  enum 8000, 16000',
      '+ found     enum 16000        contracts/input.json:4',
    ]);
  });

  test.each([
    ['not a list', 'training'],
    ['one side', [{ name: 'training', value: '1', source: 'a' }]],
    [
      'a value that is no text',
      [
        { name: 'a', value: 1 },
        { name: 'b', value: 2 },
      ],
    ],
    ['null', null],
  ] as const)('sides that are %s are as if they were absent', (_name, sides) => {
    const [comparison] = COMPARISONS;
    if (comparison === undefined) throw new Error('no comparison');
    const [only] = toDrifts([drift({}, sides)], comparison);
    expect(only?.sides.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'expected: 160 samples (10 ms) (training)',
      'found: 240 samples (15 ms) (serving)',
    ]);
    expect(only?.paths).toBeUndefined();
  });

  test.each(['a b', '-rf', 'x;id', '$(id)', '`id`', ''])('no command with the path %j', (path) => {
    const sides = [
      { name: 'a', value: '1', source: '', path },
      { name: 'b', value: '2', source: '', path: 'x.yaml' },
    ];
    expect(comment([drift({}, sides)])).not.toContain('compare features');
  });

  test.each([...PAYLOADS, '````', '~~~', '\n```\n\n## out', '--- a/x\n+++ b/x\n@@ -1 +1 @@'])(
    'no line leaves the fence or its sign: %j',
    (text) => {
      const side = { name: text, value: text, source: text, path: text };
      const lines = blocksOf(comment([drift({ subject: text, key: text }, [side, side])]));
      expect(lines.map((block) => block.map((line) => line.slice(0, 2)))).toEqual([['  ', '- ', '+ ']]);
    },
  );
});
