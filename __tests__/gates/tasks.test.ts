import { describe, expect, test } from '@jest/globals';
import { taskOf } from '../../src/gates/select-slices.js';
import { ENTRY, judgeByOne, toLine, wordsOf } from './gate-table.js';
import { reportOf } from './evidence-of.js';

const BOTH = ENTRY.replace('task: asr-dictation', 'task: [asr-dictation, asr-command]');
const FIGURES = 'wer: {baseline: 0.1, candidate: 0.1}, p95_latency_ms: {baseline: 300, candidate: 300}';
const INTENTS = 'intent_recall: {baseline: 0.9, candidate: 0.8}';

/** A report of slices, each with its dimensions. */
function report(slices: Readonly<Record<string, string>>): string {
  const lines = Object.entries(slices).map(([name, content]) => `  ${name}: {${content}}`);
  return `model: asr-dictation-en@2.4.0\nslices:\n${lines.join('\n')}\n`;
}

/** The rules that judged each slice, as subjects. */
function subjectsOf(slices: Readonly<Record<string, string>>, policy?: string): readonly string[] {
  const given = { entry: BOTH, report: report(slices), ...(policy === undefined ? {} : { policy }) };
  return judgeByOne('slice-metrics', given).findings.map(({ subject }) => subject);
}

function coverageOf(
  slices: Readonly<Record<string, string>>,
  policy?: string,
): ReturnType<typeof judgeByOne>['findings'] {
  const given = { entry: BOTH, report: report(slices), ...(policy === undefined ? {} : { policy }) };
  return judgeByOne('slice-coverage', given).findings;
}

describe('one model with two tasks', () => {
  test('a slice of one task is judged by the rules of that task alone, a slice of none by both', () => {
    expect(
      subjectsOf({
        words: `dimensions: {task: asr-dictation}, ${FIGURES}`,
        'task=asr-command': `${FIGURES}, ${INTENTS}`,
        both: `${FIGURES}, ${INTENTS}`,
      }),
    ).toEqual([
      'asr-dictation:accuracy:words:wer',
      'asr-dictation:latency:words:p95_latency_ms',
      'asr-command:accuracy:task=asr-command:wer',
      'asr-command:latency:task=asr-command:p95_latency_ms',
      'asr-command:intents:task=asr-command:intent_recall',
      'asr-dictation:accuracy:both:wer',
      'asr-command:accuracy:both:wer',
      'asr-dictation:latency:both:p95_latency_ms',
      'asr-command:latency:both:p95_latency_ms',
      'asr-command:intents:both:intent_recall',
    ]);
  });

  test.each([
    ['names no task of the entry', 'noisy', 'dimensions: {task: tts}'],
    ['differs from the one in its name', 'task=asr-dictation', 'dimensions: {task: asr-command}'],
    ['is empty', 'noisy', 'dimensions: {task: ""}'],
  ])('a slice whose task %s is judged by both', (_name, name, dimensions) => {
    const subjects = subjectsOf({ [name]: `${dimensions}, ${FIGURES}, ${INTENTS}` });
    expect(subjects).toEqual(
      expect.arrayContaining([
        `asr-dictation:accuracy:${name}:wer`,
        `asr-command:intents:${name}:intent_recall`,
      ]),
    );
  });

  test('a task that is left without a slice is named: no label hides it', () => {
    const findings = coverageOf({ noisy: `dimensions: {task: asr-command}, ${FIGURES}, ${INTENTS}` });
    expect(findings.filter(({ blocks }) => blocks).map(toLine)).toEqual([
      'slice-coverage:asr-dictation:accuracy no-evidence blocker',
      'slice-coverage:asr-dictation:latency no-evidence blocker',
    ]);
  });

  const POLICY = `quality:
  - {id: words, tasks: [asr-dictation], slices: [noisy], limits: {wer: {max_relative_regression: 2%}}}
  - {id: commands, tasks: ["*-command"], limits: {intent_recall: {max_regression: 0.01}}}
  - {id: all, limits: {wer: {max: 0.3}}}`;

  test('rules of a policy keep to their tasks too; rules without tasks judge every slice', () => {
    expect(
      subjectsOf(
        {
          noisy: `dimensions: {task: asr-dictation}, ${FIGURES}`,
          home: `dimensions: {task: asr-command}, ${FIGURES}, ${INTENTS}`,
        },
        POLICY,
      ),
    ).toEqual(['words:noisy:wer', 'all:noisy:wer', 'all:home:wer', 'commands:home:intent_recall']);
  });

  test('a slice that a rule names cannot be labelled away from it', () => {
    const findings = coverageOf({ noisy: `dimensions: {task: asr-command}, ${FIGURES}, ${INTENTS}` }, POLICY);
    expect(findings.filter(({ blocks }) => blocks).map(({ subject, outcome }) => [subject, outcome])).toEqual(
      [['words', 'no-evidence']],
    );
    const two = { noisy: `dimensions: {task: asr-command}, ${FIGURES}`, quiet: FIGURES };
    const named = coverageOf(two, POLICY.replace('[noisy]', '[noisy, quiet]')).filter(({ blocks }) => blocks);
    expect(wordsOf(named)).toContain(
      'the slice noisy says it is of the task asr-command; the rule words names it',
    );
  });

  test.each([
    ['of another task', BOTH, 'dimensions: {task: asr-dictation}, ', ['slice-coverage:noisy fail blocker']],
    ['of a version with another task', ENTRY, '', ['slice-coverage:noisy fail blocker']],
    ['of none', BOTH, '', ['slice-coverage:noisy inconclusive blocker']],
    ['the same', BOTH, 'dimensions: {task: asr-command}, ', ['slice-coverage pass blocker']],
  ])('a slice that was %s in the released report', (_name, releasedEntry, dimensions, expected) => {
    const quiet = `dimensions: {task: asr-dictation}, ${FIGURES}`;
    const { findings } = judgeByOne('slice-coverage', {
      entry: BOTH,
      report: report({ noisy: `dimensions: {task: asr-command}, ${FIGURES}, ${INTENTS}`, quiet }),
      releasedEntry,
      releasedReport: report({ noisy: `${dimensions}${FIGURES}`, quiet }),
    });
    expect(findings.map(toLine)).toEqual(expected);
  });

  test('an entry of one task is judged as before, whatever its slices say', () => {
    const slices = report({ noisy: `dimensions: {task: asr-command}, ${FIGURES}` });
    const { findings } = judgeByOne('slice-metrics', { report: slices });
    expect(findings.map(({ subject }) => subject)).toEqual([
      'accuracy:noisy:wer',
      'latency:noisy:p95_latency_ms',
    ]);
  });

  test('the canary report is read the same way', () => {
    const canary = `slices:\n  words: {dimensions: {task: asr-dictation}, ${FIGURES}}\n  home: {dimensions: {task: asr-command}, ${FIGURES}, ${INTENTS}}\n`;
    const { findings } = judgeByOne('canary-metrics', { entry: BOTH, canary });
    const subjects = findings.map(({ subject }) => subject);
    expect(subjects).toEqual(
      expect.arrayContaining(['asr-dictation:accuracy:words:wer', 'asr-command:intents:home:intent_recall']),
    );
    expect(
      subjects.filter((subject) => subject.startsWith('asr-command:') && subject.includes(':words:')),
    ).toEqual([]);
  });
});

test('the task of a slice is its dimension, or its name', () => {
  const { slices } = reportOf(
    report({ 'task=a': FIGURES, b: `dimensions: {task: c}, ${FIGURES}`, d: FIGURES }),
  );
  expect([...slices.values()].map(taskOf)).toEqual(['a', 'c', undefined]);
});
