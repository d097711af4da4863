import { describe, expect, test } from '@jest/globals';
import { type Inputs, readInputs } from '../../src/shell/inputs.js';

function read(inputs: Readonly<Record<string, string>>): Inputs {
  return readInputs(
    Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  );
}

test('without inputs everything that the policy may set is left to it', () => {
  expect(readInputs({})).toEqual({
    policyPath: undefined,
    policyRef: { kind: 'base' },
    policyText: undefined,
    entries: [],
    step: undefined,
    tag: undefined,
    baseRef: undefined,
    workingDirectory: '',
    mode: undefined,
    failOn: 'blocker',
    failOnEmpty: false,
    comment: 'always',
    commentKey: 'default',
    summary: true,
    annotations: true,
    artifact: 'always',
    artifactName: undefined,
    sarifFile: undefined,
    htmlReport: true,
    token: undefined,
  });
});

test('an input that is empty is one that was not given', () => {
  expect(read({ policy: ' ', mode: '', comment: '\n' })).toEqual(readInputs({}));
});

describe('values', () => {
  test.each<[string, string, keyof Inputs, unknown]>([
    ['policy', './gates//policy.yml', 'policyPath', 'gates/policy.yml'],
    ['policy-ref', 'head', 'policyRef', { kind: 'head' }],
    ['policy-ref', 'default-branch', 'policyRef', { kind: 'default-branch' }],
    ['policy-ref', 'release/2', 'policyRef', { kind: 'ref', ref: 'release/2' }],
    [
      'policy-ref',
      'acme/policies/speech/gate.yml@v2',
      'policyRef',
      { kind: 'address', address: { repository: 'acme/policies', path: 'speech/gate.yml', ref: 'v2' } },
    ],
    ['config', 'mode: report\n', 'policyText', 'mode: report'],
    [
      'entries',
      'a@1.0.0\n registry/b.yaml , c@2.0.0\n\n',
      'entries',
      ['a@1.0.0', 'registry/b.yaml', 'c@2.0.0'],
    ],
    ['step', 'canary', 'step', 'canary'],
    ['tag', 'asr/v1.0.0', 'tag', 'asr/v1.0.0'],
    ['base-ref', 'refs/heads/main', 'baseRef', 'refs/heads/main'],
    ['working-directory', 'models/asr/', 'workingDirectory', 'models/asr'],
    ['fail-on', 'warning', 'failOn', 'warning'],
    ['fail-on-empty', 'True', 'failOnEmpty', true],
    ['summary', 'false', 'summary', false],
    ['comment-key', 'model (a) --> x', 'commentKey', 'model (a) --> x'],
    ['sarif-file', 'out/gate.sarif', 'sarifFile', 'out/gate.sarif'],
  ])('%s: %j', (name, value, key, expected) => {
    expect(read({ [name]: value })[key]).toEqual(expected);
  });
});

describe('values that are refused', () => {
  test.each([
    ['step', 'deploy', 'train, evaluate, package, stage, canary, promote'],
    ['mode', 'Report', 'enforce, report'],
    ['fail-on', 'error', 'blocker, warning'],
    ['comment', 'yes', 'always, on-failure, never'],
    ['artifact', 'true', 'always, on-failure, never'],
    ['summary', 'yes', 'true or false'],
    ['fail-on-empty', '1', 'true or false'],
    ['policy', '/etc/passwd', 'absolute'],
    ['policy', '.git/config', '`.git`'],
    ['working-directory', '../..', '`..`'],
    ['base-ref', '--upload-pack=x', 'a branch, a tag or a commit'],
    ['base-ref', 'a b', 'a branch, a tag or a commit'],
    ['policy-ref', 'x:y', 'base, default-branch, head'],
    ['tag', 'a\nb', 'the name of a tag'],
    ['comment-key', 'x'.repeat(101), '100 characters'],
  ])('%s: %j', (name, value, words) => {
    expect(() => read({ [name]: value })).toThrow(words);
    expect(() => read({ [name]: value })).toThrow(`\`${name}\``);
  });

  test('all of them are told of at once', () => {
    expect(() => read({ step: 'x', mode: 'y', policy: 'a', config: 'b' })).toThrow(
      /`step`.*`mode`.*`policy` and `config`/,
    );
  });
});
