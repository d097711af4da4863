import { candidate, pullRequest } from './model-repository.js';
import { describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { runAction, runtimeToken } from './harness.js';
import { serveGithub, onPullRequest } from './serve.js';

const server = serveGithub();
const better = pullRequest(candidate('1.4.0'));
const worse = pullRequest(candidate('1.5.0'));
describe('publishing never changes the verdict', () => {
  test('when everything about it fails', async () => {
    server.failures.push({ path: /./, status: 500, message: 'oops' });
    const result = await runAction({
      ...onPullRequest(server, better),
      environment: { GITHUB_STEP_SUMMARY: '/nowhere/summary', ACTIONS_RUNTIME_TOKEN: 'not a token' },
    });
    expect(result).toMatchObject({
      code: 0,
      verdict: { decision: 'promote' },
      outputs: { decision: 'promote', 'artifact-id': '', 'comment-id': '' },
    });
    expect(result.commands.filter(({ name }) => name === 'warning').length).toBeGreaterThanOrEqual(3);
  });

  test('when there is nowhere to write', async () => {
    const result = await runAction({
      ...onPullRequest(server, worse),
      environment: { RUNNER_TEMP: '/nowhere' },
    });
    expect(result).toMatchObject({ code: 1, outputs: { decision: 'hold', 'verdict-path': '' } });
  });

  test('in a matrix the second artifact gets a name of its own', async () => {
    const first = await runAction(onPullRequest(server, better));
    const second = await runAction({
      ...onPullRequest(server, better),
      environment: { ACTIONS_RUNTIME_TOKEN: runtimeToken('job-2') },
    });
    expect([first.outputs['artifact-id'], second.outputs['artifact-id']]).toEqual(['42', '43']);
    expect([...server.artifacts.keys()]).toEqual([
      'speech-release-gate-gate',
      expect.stringMatching(/^speech-release-gate-gate-[0-9a-f]{8}$/),
    ]);
  });

  test('artifacts on failure only, under a name that GitHub takes', async () => {
    const inputs = { artifact: 'on-failure', 'artifact-name': 'gate: "linux/x64"' };
    expect((await runAction({ ...onPullRequest(server, better), inputs })).outputs['artifact-id']).toBe('');
    expect((await runAction({ ...onPullRequest(server, worse), inputs })).outputs['artifact-id']).toBe('42');
    expect([...server.artifacts.keys()]).toEqual(['gate- -linux-x64-']);
  });

  test('GitHub Enterprise Server has no artifacts: a warning', async () => {
    const result = await runAction({
      ...onPullRequest(server, better),
      environment: { GITHUB_SERVER_URL: 'https://ghes.example.org' },
    });
    expect(result).toMatchObject({ code: 0, outputs: { 'artifact-id': '', decision: 'promote' } });
    expect(
      result.commands.some(({ name, message }) => name === 'warning' && message.startsWith('the artifact')),
    ).toBe(true);
  });
});

describe('inputs', () => {
  test('are all told of at once when they are wrong', async () => {
    const inputs = {
      step: 'deploy',
      comment: 'sometimes',
      'fail-on-empty': 'maybe',
      policy: '../policy.yml',
      'working-directory': '/etc',
    };
    const result = await runAction({ ...onPullRequest(server, better), inputs });
    expect(result).toMatchObject({ code: 2, verdict: { decision: 'hold' }, outputs: { decision: 'hold' } });
    const message = result.commands.filter(({ name }) => name === 'error').at(-1)?.message;
    for (const name of Object.keys(inputs)) expect(message).toContain(`\`${name}\``);
    expect(server.requests).toEqual([]);
  });

  test('fail-on: warning fails on what only warns', async () => {
    const pending = Object.fromEntries(
      Object.entries(candidate('1.4.0')).map(([path, text]) => [
        path,
        text.replace('status: approved', 'status: pending'),
      ]),
    );
    const made = pullRequest(pending);
    const lenient = await runAction(onPullRequest(server, made));
    const strict = await runAction({ ...onPullRequest(server, made), inputs: { 'fail-on': 'warning' } });
    expect([lenient.code, strict.code]).toEqual([0, 1]);
    expect(strict.verdict.decision).toBe('promote');
  });

  test('a hostile repository cannot speak to the runner', async () => {
    const entry = candidate('1.5.0')['registry/asr-command-en/1.5.0.yaml'] ?? '';
    const hostile = pullRequest({
      ...candidate('1.5.0'),
      'registry/asr-command-en/1.5.0.yaml': entry.replace(
        'model_id: asr-command-en',
        'model_id: "\\n::set-output name=decision::promote\\n::stop-commands::x ##[add-path]/tmp @everyone <!-- -->"',
      ),
    });
    const result = await runAction(onPullRequest(server, hostile));
    expect(result.code).not.toBe(0);
    expect(new Set(result.commands.map(({ name }) => name))).toEqual(
      new Set(
        ['debug', 'add-mask', 'error', 'warning', 'notice'].filter((name) =>
          result.commands.some((command) => command.name === name),
        ),
      ),
    );
    expect(result.stdout).not.toContain('##[');
    expect(result.outputs.decision).toBe('hold');
  });
});

test('the bundle is what GitHub runs', () => {
  expect(existsSync(process.env.ACTION_ENTRY ?? 'dist/index.js')).toBe(true);
});
