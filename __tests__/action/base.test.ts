import { beforeEach, describe, expect, test } from '@jest/globals';
import { candidate, pullRequest, pullRequestEvent, pushed } from './model-repository.js';
import { runAction } from './harness.js';
import { serveGithub, onPullRequest } from './serve.js';

const server = serveGithub();
const better = pullRequest(candidate('1.4.0'));
const worse = pullRequest(candidate('1.5.0'));
const shallow = pullRequest(candidate('1.4.0'), 1);
describe('the base from GitHub', () => {
  beforeEach(() => {
    server.repositories.set(
      'acme/speech',
      shallow.repository.git('remote', 'get-url', 'origin').replace('file://', ''),
    );
    server.files = Object.keys(candidate('1.4.0')).map((filename) => ({ filename }));
  });

  test('takes a few requests with fetch-depth 1, and comes to the same verdict', async () => {
    const local = await runAction(onPullRequest(server, better));
    server.requests.length = 0;
    server.comments.length = 0;
    const result = await runAction(onPullRequest(server, shallow));
    expect(result).toMatchObject({ code: 0, verdict: { decision: 'promote' } });
    expect(result.verdict.releases[0]?.findings).toEqual(local.verdict.releases[0]?.findings);
    const reads = server.apiRequests.filter((request) => request === 'GRAPHQL Files').length;
    expect(reads).toBeLessThanOrEqual(4);
    expect(server.apiRequests.filter((request) => !request.startsWith('GRAPHQL'))).toEqual([
      'GET /repos/acme/speech/pulls/7/files',
      'POST /repos/acme/speech/issues/7/comments',
    ]);
  });

  test('is read by the Contents API where there is no GraphQL', async () => {
    server.hasGraphql = false;
    const result = await runAction(onPullRequest(server, shallow));
    expect(result).toMatchObject({ code: 0, verdict: { decision: 'promote' } });
    expect(server.apiRequests).toContain(`GET /repos/acme/speech/commits/${shallow.base}`);
    expect(server.apiRequests).toContain('GET /repos/acme/speech/contents/.github/release-gate.yml');
  });

  test('and files that GraphQL cuts by the Contents API, byte for byte', async () => {
    const whole = await runAction(onPullRequest(server, shallow));
    server.textLimit = 40;
    const result = await runAction(onPullRequest(server, shallow));
    expect(result.verdict.inputs).toEqual(whole.verdict.inputs);
    expect(server.apiRequests.some((request) => request.includes('/contents/registry/releases.yaml'))).toBe(
      true,
    );
  });

  test.each([
    ['the server is down', () => server.stop()],
    [
      'the token cannot read',
      () => server.failures.push({ path: /^\/(repos|graphql)/, status: 404, message: 'Not Found' }),
    ],
    [
      'the token is refused',
      () => server.failures.push({ path: /^\/(repos|graphql)/, status: 401, message: 'Bad credentials' }),
    ],
    [
      'GitHub is broken',
      () => server.failures.push({ path: /^\/(repos|graphql)/, status: 500, message: 'oops' }),
    ],
    ['there is no token', () => undefined],
  ])('cannot be had when %s: held, exit 2, and the message says what to change', async (why, arrange) => {
    await arrange();
    const inputs: Record<string, string> = {
      artifact: 'never',
      ...(why === 'there is no token' ? { 'github-token': '' } : {}),
    };
    const result = await runAction({ ...onPullRequest(server, shallow), inputs });
    expect(result).toMatchObject({
      code: 2,
      verdict: { decision: 'hold' },
      outputs: { decision: 'hold', 'release-blocked': 'true' },
    });
    const failure = result.commands.filter(({ name }) => name === 'error').at(-1)?.message;
    expect(failure).toContain('`fetch-depth: 2`');
    expect(failure).toContain('`contents: read`');
  });

  test('of a pull request with more files than GitHub lists counts as changed altogether', async () => {
    const event = pullRequestEvent(shallow) as { pull_request: { changed_files: number } };
    event.pull_request.changed_files = 3001;
    const result = await runAction({ ...onPullRequest(server, shallow), event });
    expect(result.verdict.releases.map(({ version }) => version)).toEqual(['1.4.0']);
    expect(server.apiRequests.some((request) => request.includes('/pulls/'))).toBe(false);
  });

  test('knows both names of a rename, and every page of the list', async () => {
    const filler = Array.from({ length: 250 }, (_, index) => ({ filename: `docs/${index}.md` }));
    server.files = [
      ...filler,
      { filename: 'docs/old.yaml', previous_filename: 'registry/asr-command-en/1.4.0.yaml' },
    ];
    const result = await runAction(onPullRequest(server, shallow));
    expect(result.verdict.releases.map(({ version }) => version)).toEqual(['1.4.0']);
    expect(server.apiRequests.filter((request) => request.includes('/pulls/'))).toHaveLength(3);
  });

  test('is the first parent only where the second is the head of the event', async () => {
    const made = pullRequest({ ...candidate('1.5.0') });
    const event = pullRequestEvent({ base: shallow.base, head: shallow.head });
    server.files = Object.keys(candidate('1.5.0')).map((filename) => ({ filename }));
    const result = await runAction({
      eventName: 'pull_request',
      event,
      workspace: made.repository.directory,
      server,
    });
    expect(result.verdict.policy.ref).toBe(`main at ${shallow.base.slice(0, 7)}`);
    expect(result.stdout).toContain('neither the merge commit nor the head of this pull request');
    expect(server.apiRequests).toContain('GRAPHQL Files');
  });
});

describe('a central policy', () => {
  const central = pushed({}, { 'gate/policy.yml': 'mode: report\n' });

  test('is read at the commit of its ref', async () => {
    server.repositories.set('acme/policies', central.repository.directory);
    const result = await runAction({
      ...onPullRequest(server, worse),
      inputs: { 'policy-ref': 'acme/policies/gate/policy.yml@main' },
    });
    expect(result).toMatchObject({ code: 0, verdict: { mode: 'report' } });
    expect(result.verdict.policy.ref).toContain(`main at ${central.head.slice(0, 7)}`);
  });

  test('that cannot be read holds', async () => {
    const result = await runAction({
      ...onPullRequest(server, better),
      inputs: { 'policy-ref': 'acme/policies/gate/policy.yml@main' },
    });
    expect(result).toMatchObject({ code: 2, verdict: { decision: 'hold' } });
  });
});
