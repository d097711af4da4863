import { describe, expect, test } from '@jest/globals';
import { toText } from '../../src/model/location.js';
import { describeProblem } from '../../src/model/problem.js';
import { METRIC_CATALOGUE } from '../../src/model/metric.js';
import { readReport } from '../../src/readers/read-report.js';
import { nodeOf, reportOf } from '../gates/evidence-of.js';

function problemsOf(text: string, kind: 'eval' | 'canary' = 'eval'): string {
  const read = readReport(nodeOf(text, 'eval.yaml'), kind, METRIC_CATALOGUE);
  if (read.kind === 'read') return '';
  return read.problems
    .map((problem) => `${toText(problem.location)}: ${describeProblem(problem)}`)
    .join('\n');
}

/** A report with one figure, on line 3, column 18. */
function withFigure(figure: string): string {
  return `slices:\n  noisy:\n    wer: {candidate: ${figure}}\n`;
}

describe('a value that is no measurement refuses the report at its place', () => {
  test.each([
    ['"0.112"', 'is the text "0.112", not a number; remove the quotes'],
    ['null', 'is empty (null), not a number'],
    ['', 'is empty (null), not a number'],
    ['true', 'is `true`, not a number'],
    ['.nan', 'is not a finite number'],
    ['NaN', 'is the text "NaN", not a number; a value that is not a number was not measured: leave it out'],
    ['nan', 'leave it out'],
    ['Infinity', 'is the text "Infinity", not a number; a value that is not a number was not measured'],
    ['.inf', 'is not a finite number'],
    ['1e999', 'is the text "1e999", not a number'],
    ['11.2%', 'is the text "11.2%", not a number; write a fraction: 2% is 0.02'],
    ['[0.1]', 'is a list, not a number'],
    ['{mean: 0.1}', 'is a mapping, not a number'],
    [
      '11.2',
      '`wer` (candidate) is 11.2, which is impossible; a percentage? Write a fraction: 9.2 % is 0.092',
    ],
    ['-0.1', '`wer` (candidate) is -0.1, which is impossible; expected from 0 to 3'],
  ])('wer: %s', (figure, words) => {
    const problems = problemsOf(withFigure(figure));
    expect(problems).toContain(words);
    expect(problems).toMatch(/^eval\.yaml:3:\d+: /);
  });

  test.each([
    ['wer: 0.1', '`wer` is a bare number: which side is it?; write `wer: {candidate: 0.1}`'],
    ['wer: {}', '`slices.noisy.wer` is empty'],
    ['wer: {canditate: 0.1}', 'did you mean `candidate`?'],
    ['wer: null', '`slices.noisy.wer` is empty (null), not a number or a mapping'],
    ['wer_relative_delta: "2%"', 'not a number'],
    ['utterances: -1', 'it has to be >= 0'],
    ['utterances: 1.5', 'not a whole number'],
    ['utterances: many', 'is the text "many", not a whole number'],
    ['new: 1', '`slices.noisy.new` is the number 1, not true or false'],
    ['intent_recall: {candidate: 97}', 'a percentage?'],
    ['utmos: {candidate: 0.5}', 'expected from 1 to 5'],
    ['p95_latency_ms: {candidate: -1}', 'which is impossible'],
    ['speed: 3', 'unknown key "speed" in a slice'],
    ['uterances: 3', 'did you mean `utterances`?'],
  ])('{%s}', (inside, words) => {
    expect(problemsOf(`slices: {noisy: {${inside}}}`)).toContain(words);
  });

  test.each([
    ['{}', 'the report has no `slices`: an average never stands in for them; add `slices`'],
    ['overall: {wer: {candidate: 0.1}}', 'an average never stands in for them'],
    ['slices:', '`slices` is empty (null), not a mapping'],
    ['slices: []', '`slices` is a list, not a mapping'],
    ['slices: {noisy: }', '`slices.noisy` is empty (null), not a mapping'],
    ['slices: {}\nprivacy_errors: 0.5', 'not a whole number'],
    ['slices: {}\nprivacy_errors: -1', 'it has to be >= 0'],
    ['slices: {}\nunit_cost: 0.003', '`unit_cost` is the number 0.003, not a mapping'],
    ['slices: {}\nunit_cost: {candidate: -1}', 'which is impossible'],
    ['slices: {}\nprivacy_error: 0', 'did you mean `privacy_errors`?'],
    ['format: eval-report/2\nslices: {}', 'this version reads `eval-report/1`'],
    ['[]', 'the file is a list, not a mapping'],
  ])('%j', (text, words) => {
    expect(problemsOf(text)).toContain(words);
  });

  test('all of them at once, each at its place', () => {
    const text =
      'slices:\n  a: {wer: {candidate: NaN}}\n  b: {wer: {baseline: null}}\n  c: {utterances: x}\n';
    expect(
      problemsOf(text)
        .split('\n')
        .map((line) => line.split(':')[1]),
    ).toEqual(['2', '3', '4']);
  });
});

describe('a report as it was meant', () => {
  test('slices keep the order of the file, integer-like names and __proto__ too', () => {
    const names = ['zulu', '10', '9', '__proto__', 'constructor', 'alpha'];
    const report = reportOf(
      `slices: {${names.map((name) => `"${name}": {wer: {candidate: 0.1}}`).join(', ')}}`,
    );
    expect([...report.slices.keys()]).toEqual(names);
    expect(report.slices.get('__proto__')?.metrics.get('wer')?.candidate).toBe(0.1);
  });

  test('both sides and changes of one metric are known together', () => {
    const { slices } = reportOf(
      'slices: {a: {wer: {baseline: 0.1, candidate: 0.2}, wer_delta: 0.1, wer_relative_delta: 1}}',
    );
    expect(slices.get('a')?.metrics.get('wer')).toMatchObject({
      baseline: 0.1,
      candidate: 0.2,
      delta: 0.1,
      relativeDelta: 1,
    });
  });

  test('more errors than words, and an impossible fall, are asked about', () => {
    const { remarks } = reportOf('slices: {a: {wer: {candidate: 1.2}, cer_relative_delta: -1.5}}');
    expect(remarks.map(({ message }) => message)).toEqual([
      '`wer` (candidate) is 1.2: more errors than words; a percentage?',
      expect.stringContaining('nothing falls by more than itself'),
    ]);
  });

  test('the example of interfaces.md 1.2 is read', () => {
    const report = reportOf(`
model: asr-dictation-en@2.4.0                 # or {model_id, version, artifact_sha256}
baseline: asr-dictation-en@2.3.1
created_at: 2026-11-20T10:00:00Z
eval_pack: dictation-core@7                   # or {name, version, sha256}
scoring: {text_normalizer: whisper-en@1.2, decoder: beam8-lm3, hardware: l4}    # or {candidate: {...}, baseline: {...}}
slices:
  noisy:
    dimensions: {noise: noisy, client: ios-5.2}
    utterances: 1200
    reference_words: 15310
    audio_hours: 1.9
    wer: {baseline: 0.110, candidate: 0.112}
    p95_latency_ms: {baseline: 310, candidate: 330}
  quiet: {wer_relative_delta: 0.010, p95_latency_ms_delta: 12}     # only the changes are known
  locale=en-GB: {new: true, wer: {candidate: 0.094}}               # nothing to compare with yet
overall: {wer: {baseline: 0.1, candidate: 0.1}}
privacy_errors: 0
unit_cost: {baseline: 0.0031, candidate: 0.0033}                   # or unit_cost_relative_delta: 0.0645
`);
    expect(report.model).toMatchObject({ model_id: 'asr-dictation-en', version: '2.4.0' });
    expect([...report.slices.keys()]).toEqual(['noisy', 'quiet', 'locale=en-GB']);
    expect(report.slices.get('noisy')?.size).toEqual({
      utterances: 1200,
      reference_words: 15310,
      audio_hours: 1.9,
    });
    expect(report.slices.get('locale=en-GB')?.isNew).toBe(true);
    expect([...report.totals.keys()]).toEqual(['privacy_errors', 'unit_cost']);
  });

  test('the bare canary form of interfaces.md 1.6 is complete', () => {
    const text =
      'slices: {noisy: {wer_relative_delta: 0.01, p95_latency_ms_delta: 10}}\nprivacy_errors: 0\nunit_cost_relative_delta: 0.1\n';
    expect(problemsOf(text, 'canary')).toBe('');
    expect(
      problemsOf(
        `${text}cohort: {percent: 5, clients: [ios-5.2]}\nwindow: {from: 2026-11-20, to: 2026-11-21}\n`,
        'canary',
      ),
    ).toBe('');
  });
});
