import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseLoose } from '../../../src/readers/evaluation/loose-json.js';
import { readEvaluationFile } from '../../../src/readers/evaluation/registry.js';

function toPlain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [key, toPlain(item)]));
  return Array.isArray(value) ? value.map(toPlain) : value;
}

describe('loose JSON', () => {
  test('reads whatever JSON.parse reads, the same', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const parsed = parseLoose(text);
        expect(parsed.kind === 'value' ? toPlain(parsed.value) : parsed).toEqual(JSON.parse(text));
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  test.each([
    '{',
    '[1,',
    '"a',
    "{'a' 1}",
    '{a: 1}',
    '1 2',
    'nul',
    '[1 2]',
    '{"a":1,"a":2}',
    `${'['.repeat(40)}1`,
    'np.float64(',
    '\\',
  ])('is no value: %s', (text) => {
    expect(parseLoose(text)).toMatchObject({ kind: 'fault', column: expect.any(Number) });
  });
});

describe('hostile files', () => {
  const STARTS = [
    '<SYSTEM a="',
    '<SYSTEM>\n<PATH id="',
    'Scores: (#C #S #D #I)',
    '# Snt # Wrd S.Err\n| Sum |',
    '|dataset|Snt|Wrd|\n',
    '%WER 1 [ ',
    'u #csid 1 1 1 1\nu ref ',
    '{"wer":',
    '{"key":"a","utmos":',
    '{"audio_filepath":"a","pred_text":"',
    '(a)\n(b',
    '1700000000000 0.1 1\n',
  ];
  const PARTS = [
    '\n',
    '|',
    '"',
    '(',
    ')',
    ':',
    ' ',
    '\\',
    '%WER ',
    'C,"a"',
    '9',
    '-',
    '{',
    '[',
    'é',
    '\uFEFF',
    '<',
    '>',
    '#',
    '=',
  ];

  test('are read, refused or left alone, and never quoted in a problem', () => {
    const text = fc
      .tuple(fc.constantFrom(...STARTS), fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }))
      .map(([start, rest]) => start + rest.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const reading = readEvaluationFile(written, 'run/metrics/wer');
        expect(['records', 'report', 'refused', undefined]).toContain(reading?.kind);
        if (reading?.kind === 'records')
          for (const line of reading.lines.trimEnd().split('\n')) JSON.parse(line);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  test.each(['(', '|', ' ', '{', '"', '\\', '%WER 1 [ ', '#csid ', '<PATH ', 'Sum|', '[', 'a "'])(
    'a megabyte of %j is looked at in linear time',
    (part) => {
      const long = part.repeat(1_000_000 / part.length);
      for (const start of ['', ...STARTS])
        expect(readEvaluationFile(start + long, 'run/metrics/wer')?.kind).not.toBe('records');
    },
  );

  test('problems of one file are listed up to a number', () => {
    const lines = '{"audio_filepath":"a.wav","text":"a","pred_text":null}\n'.repeat(500);
    const reading = readEvaluationFile(lines, 'a.jsonl');
    expect(reading).toMatchObject({ kind: 'refused', problems: { length: 21 } });
  });
});
