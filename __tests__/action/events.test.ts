import {
  BASE,
  candidate,
  mergeGroupEvent,
  pullRequestEvent,
  pushed,
  pushEvent,
  releaseEvent,
} from './model-repository.js';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { runAction } from './harness.js';
import { scratch, write } from '../shell/scratch.js';
import { serveGithub } from './serve.js';

const server = serveGithub();
describe('other events', () => {
  const made = pushed(candidate('1.4.0'));
  const workspace = made.repository.directory;
  beforeAll(() => {
    made.repository.git('update-ref', 'refs/remotes/origin/main', made.base);
  });
  const locally = {
    workspace,
    server,
  };

  test.each([
    ['push', () => pushEvent('refs/heads/feature', made.head), 'package'],
    ['push', () => pushEvent('refs/tags/asr-command-en@v1.4.0', made.head), 'canary'],
    [
      'create',
      () => ({ ref: 'asr-command-en@v1.4.0', ref_type: 'tag', repository: { default_branch: 'main' } }),
      'canary',
    ],
    ['release', () => releaseEvent('asr-command-en@1.4.0'), 'promote'],
    [
      'workflow_dispatch',
      () => ({ ref: 'refs/heads/main', inputs: null, repository: { default_branch: 'main' } }),
      'promote',
    ],
    ['repository_dispatch', () => ({ action: 'go', repository: { default_branch: 'main' } }), 'promote'],
    ['schedule', () => ({ schedule: '0 0 * * *' }), 'promote'],
    [
      'workflow_run',
      () => ({
        workflow_run: { event: 'push', head_sha: made.head },
        repository: { default_branch: 'main' },
      }),
      'package',
    ],
    ['merge_group', () => mergeGroupEvent(made.base, made.head), 'package'],
  ])('%s (case %#) judges 1.4.0 for its step, without asking GitHub', async (eventName, event, step) => {
    const result = await runAction({ ...locally, eventName, event: event() });
    expect(result.verdict.releases.map((release) => `${release.version} ${release.step}`)).toEqual([
      `1.4.0 ${step}`,
    ]);
    expect(result.verdict.policy.ref).toBe(`main at ${made.base.slice(0, 7)}`);
    expect(result.code).toBe(result.verdict.decision === 'hold' ? 1 : 0);
    expect(server.apiRequests).toEqual([]);
  });

  test('a tag that names no entry holds', async () => {
    const result = await runAction({
      ...locally,
      eventName: 'push',
      event: pushEvent('refs/tags/v9.9.9', made.head),
    });
    expect(result).toMatchObject({ code: 1, verdict: { decision: 'hold', releases: [] } });
  });

  test('a tag by input never lowers the exam', async () => {
    const result = await runAction({
      ...locally,
      eventName: 'workflow_dispatch',
      event: { repository: { default_branch: 'main' } },
      inputs: { tag: 'asr-command-en@1.4.0' },
    });
    expect(result.outputs.step).toBe('promote');
  });

  test('a ref that was deleted leaves nothing to judge', async () => {
    const event = pushEvent('refs/heads/feature', '0'.repeat(40), true);
    const result = await runAction({ eventName: 'push', event, workspace: scratch(), server });
    expect(result).toMatchObject({ code: 0, verdict: { decision: 'none' } });
  });

  test('a merge group that is checked out alone is compared on GitHub', async () => {
    const alone = write(scratch(), { ...BASE, ...candidate('1.4.0') });
    server.repositories.set('acme/speech', workspace);
    const result = await runAction({
      eventName: 'merge_group',
      event: mergeGroupEvent(made.base, made.head),
      workspace: alone,
      server,
    });
    expect(result.verdict.releases.map(({ version }) => version)).toEqual(['1.4.0']);
    expect(server.apiRequests).toContain(`GET /repos/acme/speech/compare/${made.base}...${made.head}`);
  });

  test('the default branch is looked up where the checkout lacks it', async () => {
    const alone = write(scratch(), { ...BASE, ...candidate('1.4.0') });
    server.repositories.set('acme/speech', workspace);
    const result = await runAction({
      eventName: 'schedule',
      event: { schedule: '0 0 * * *' },
      workspace: alone,
      server,
    });
    expect(result.verdict.policy.ref).toBe(`main at ${made.repository.git('rev-parse', 'main').slice(0, 7)}`);
  });

  test.each([
    ['issue_comment', {}, /says nothing of a release/],
    ['workflow_run', { workflow_run: { event: 'pull_request' } }, /its checkout is the default branch/],
    ['pull_request', {}, /payload|says nothing/],
    ['release', { release: {} }, /no `release.tag_name`/],
  ])('%s with %j cannot be judged', async (eventName, event, message) => {
    const result = await runAction({ ...locally, eventName, event });
    expect(result).toMatchObject({ code: 2, outputs: { decision: 'hold' } });
    expect(result.commands.filter(({ name }) => name === 'error').at(-1)?.message).toMatch(message);
  });

  test('pull_request_target with its default checkout would judge the base, and is refused', async () => {
    const result = await runAction({
      ...locally,
      eventName: 'pull_request_target',
      event: pullRequestEvent({ base: made.base, head: 'a'.repeat(40) }),
    });
    expect(result.code).toBe(2);
    expect(result.commands.filter(({ name }) => name === 'error').at(-1)?.message).toContain(
      'pull_request_target checks out the base',
    );
  });

  test('an empty workspace is not a repository without releases', async () => {
    const result = await runAction({
      ...locally,
      workspace: scratch(),
      eventName: 'push',
      event: pushEvent('refs/heads/main', made.head),
    });
    expect(result.code).toBe(2);
    expect(result.stdout).toContain('does actions/checkout come before this step?');
  });
});
