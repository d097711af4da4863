import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from '@jest/globals';
import { runAction } from './harness.js';
import { candidate, pullRequest } from './model-repository.js';
import { onPullRequest, serveGithub } from './serve.js';

interface Described {
  readonly description: string;
  readonly default?: string;
}

const ACTION = load(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
  readonly runs: object;
};
const READER = readFileSync('src/shell/inputs.ts', 'utf8');
const server = serveGithub();

describe('action.yml', () => {
  test('names every input that is read, and no other', () => {
    const read = [...READER.matchAll(/reader\.\w+\(\s*'([a-z-]+)'/g)].map(([, name]) => name);
    expect(Object.keys(ACTION.inputs).sort()).toEqual([...new Set(read)].sort());
  });

  test('describes everything, and has no default for what the policy may set', () => {
    const all = [...Object.values(ACTION.inputs), ...Object.values(ACTION.outputs)];
    expect(all.filter(({ description }) => description.length < 20)).toEqual([]);
    const defaults = Object.entries(ACTION.inputs).filter(([, input]) => input.default !== undefined);
    expect(defaults.map(([name]) => name)).toEqual(['github-token']);
    expect(ACTION.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  test('names every output that is set, and no other', async () => {
    const { outputs } = await runAction(onPullRequest(server, pullRequest(candidate('1.4.0'))));
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(ACTION.outputs).sort());
  });
});
