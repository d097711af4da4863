import { describe, expect, test } from '@jest/globals';
import { toText } from '../../src/model/location.js';
import { METRIC_CATALOGUE } from '../../src/model/metric.js';
import { describeProblem } from '../../src/model/problem.js';
import { readEntry, splitEntries } from '../../src/readers/read-entry.js';
import { entryOf, nodeOf } from '../gates/evidence-of.js';

const DIGEST = 'c4f0d1b7a8e94f3f9a66e0b8f1a2c3d4e5f60718293a4b5c6d7e8f9012345d3a';

function problemsOf(text: string): readonly string[] {
  const read = readEntry(nodeOf(text, 'entry.yaml'), METRIC_CATALOGUE);
  return read.kind === 'read'
    ? []
    : read.problems.map((problem) => `${toText(problem.location)}: ${describeProblem(problem)}`);
}

describe('every mistake in an entry has its place, and a name for a slip of the pen', () => {
  test.each([
    ['modle_id: a', 'entry.yaml:1:1: unknown key "modle_id"; did you mean `model_id`?'],
    ['owner: {taem: a}', 'entry.yaml:1:9: unknown key "taem" in `owner`; did you mean `team`?'],
    ['colour: red', 'entry.yaml:1:1: unknown key "colour"; '],
    [
      'format: registry-entry/2',
      'the format "registry-entry/2" is not known; this version reads `registry-entry/1`',
    ],
    ['format: eval-report/1', 'the format "eval-report/1" is not known'],
    ['version: 2.4', 'entry.yaml:1:10: `version` is the number 2.4, not a text; quote it: "2.4"'],
    ['training_code_sha: 1234567', 'quote it: "1234567"'],
    ['step: deploy', '`step` is "deploy"; use one of train, evaluate, package'],
    ['front_end: sharde', '`front_end` is "sharde"; did you mean `shared`?'],
    ['task: {asr: true}', '`task` is a mapping, not a text or a list'],
    [
      'resource_envelope: {memory_mib: lots}',
      '`resource_envelope.memory_mib` is the text "lots", not a number',
    ],
    ['eval_report: {slices: {a: {wer: {candidate: 92}}}}', 'a percentage? Write a fraction: 9.2 % is 0.092'],
    ['- model_id: a', 'a registry entry is a mapping of fields'],
    ['just text', 'a registry entry is a mapping of fields'],
  ])('%s', (text, words) => {
    expect(problemsOf(text).join('\n')).toContain(words);
  });

  test('all of them at once', () => {
    expect(problemsOf('modle_id: a\nversion: 1.0\nstep: x\nowner: [1]\n')).toHaveLength(4);
  });

  test.each(['TODO', '~', '""', '0', 'false', '[]', '{}', '{a: TODO}'])(
    'a placeholder (%s) of any type is missing, not malformed',
    (text) => {
      for (const field of ['version', 'task', 'training', 'resource_envelope', 'approval', 'evidence'])
        expect(problemsOf(`${field}: ${text}`)).toEqual([]);
    },
  );
});

describe('a file of several entries', () => {
  test.each([
    ['entries: [{model_id: a}, {model_id: b}]', 2],
    ['format: registry/1\nentries: []', 0],
    ['model_id: a', 1],
  ])('%s', (text, count) => {
    expect(splitEntries(nodeOf(text))).toHaveLength(count);
  });

  test.each([
    ['entries: [{model_id: a}]\nentires: []', 'unknown key "entires"', 'did you mean `entries`?'],
    ['entries: {a: {model_id: a}}', '`entries` is a mapping, not a list', ''],
    ['entries: [a]', '`entries.0` is the text "a", not a mapping', ''],
    [
      'format: registry/2\nentries: []',
      'the format "registry/2" is not known',
      'this version reads `registry/1`',
    ],
  ])('%j', (text, message, hint) => {
    const split = splitEntries(nodeOf(text));
    expect('message' in split ? describeProblem(split) : 'no problem').toContain(message);
    expect('message' in split ? describeProblem(split) : 'no problem').toContain(hint);
  });
});

describe('short and long forms come to the same', () => {
  test.each([
    ['owner: a@example.com', 'owner: {contact: a@example.com}', 'owner'],
    ['base_model: whisper@9f3c', 'base_model: {id: whisper, revision: 9f3c}', 'baseModel'],
    [`decoder: d.yaml@sha256:${DIGEST}`, `decoder: {path: d.yaml, sha256: ${DIGEST}}`, 'artifacts'],
    [
      `decoder: ./d.yaml@sha256:${DIGEST.toUpperCase()}`,
      `decoder: {path: d.yaml, sha256: "sha256:${DIGEST}"}`,
      'artifacts',
    ],
    ['artifact: s3://b/m.bin', 'artifact: {uri: "s3://b/m.bin"}', 'artifacts'],
    ['eval_report: e.yaml', 'eval_report: {path: e.yaml}', 'evalReport'],
    ['serving_image: r/a@sha256:0', 'serving_image: {ref: "r/a@sha256:0"}', 'servingImage'],
    ['rollback_target: a@1.0.0', 'rollback_target: {model_id: a, version: 1.0.0}', 'rollbackTarget'],
    ['task: asr', 'task: [asr]', 'tasks'],
  ] as const)('%s', (short, long, field) => {
    const withoutPlaces = (text: string): string | undefined =>
      JSON.stringify(entryOf(text)[field], (key: string, value: unknown) => {
        if (value instanceof Map) return [...(value as ReadonlyMap<string, unknown>)];
        return key === 'location' ? undefined : value;
      });
    expect(withoutPlaces(short)).toEqual(withoutPlaces(long));
    expect(withoutPlaces(short)).not.toEqual(withoutPlaces('intended_use: none of these'));
  });

  test('the family is the model unless it says otherwise', () => {
    expect(entryOf('model_id: a').family).toBe('a');
    expect(entryOf('{model_id: a, family: b}').family).toBe('b');
    expect(entryOf('{model_id: a, family: TODO}').family).toBe('a');
  });

  test('an inline report is a report', () => {
    const { evalReport } = entryOf('eval_report: {model: a@1.0.0, slices: {noisy: {wer: {candidate: 0.1}}}}');
    expect(
      evalReport !== undefined && 'inline' in evalReport && [...evalReport.inline.slices.keys()],
    ).toEqual(['noisy']);
  });

  test('evidence is a folder, or paths by kind', () => {
    expect(entryOf('evidence: evidence/2.4.0/').evidence.folder?.path).toBe('evidence/2.4.0/');
    const { files } = entryOf('evidence: {load_test: [a.json, b.json], canary_report: c.yaml}').evidence;
    expect([...files].map(([kind, list]) => [kind, list.map(({ path }) => path)])).toEqual([
      ['load_test', ['a.json', 'b.json']],
      ['canary_report', ['c.yaml']],
    ]);
  });
});
