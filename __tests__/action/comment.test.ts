import { candidate, pullRequest } from './model-repository.js';
import { describe, expect, test } from '@jest/globals';
import { runAction } from './harness.js';
import { serveGithub, onPullRequest, MARKER } from './serve.js';

const server = serveGithub();
const better = pullRequest(candidate('1.4.0'));
const worse = pullRequest(candidate('1.5.0'));
describe('the comment', () => {
  test.each([
    ['on-failure', worse, 1],
    ['on-failure', better, 0],
    ['always', better, 1],
  ] as const)('%s: a new one where it is due (case %#)', async (comment, made, expected) => {
    await runAction({ ...onPullRequest(server, made), inputs: { comment } });
    expect(server.comments).toHaveLength(expected);
  });

  test('on-failure: turns green again', async () => {
    const comment = server.addComment(`${MARKER}\nheld`);
    await runAction({ ...onPullRequest(server, better), inputs: { comment: 'on-failure' } });
    expect(comment.body).toContain('Clear for package');
  });

  test('on-failure in report mode: told all the same', async () => {
    await runAction({ ...onPullRequest(server, worse), inputs: { comment: 'on-failure', mode: 'report' } });
    expect(server.comments).toHaveLength(1);
  });

  test('of another author, of another job, hidden, or quoted is not ours', async () => {
    const others = [
      server.addComment(`${MARKER}\nforged`, 'mallory'),
      server.addComment('<!-- speech-release-gate:other -->\nanother job'),
      server.addComment(`${MARKER}\nhidden`, undefined, true),
      server.addComment(`> ${MARKER}\nquoted`),
    ].map(({ body }) => body);
    await runAction(onPullRequest(server, better));
    expect(server.comments.slice(0, 4).map(({ body }) => body)).toEqual(others);
    expect(server.comments).toHaveLength(5);
  });

  test('is found on the third page, and the oldest of several wins', async () => {
    for (let index = 0; index < 230; index += 1) server.addComment(`talk ${index}`, 'somebody');
    const ours = server.addComment(`${MARKER}\nfirst`);
    const second = server.addComment(`${MARKER}\nsecond`);
    const result = await runAction(onPullRequest(server, better));
    expect(ours.body).toContain('Clear for package');
    expect(second.body).toContain('second');
    expect(server.apiRequests.filter((request) => request === 'GRAPHQL Comments')).toHaveLength(3);
    expect(result.commands).toContainEqual(
      expect.objectContaining({
        name: 'warning',
        message: expect.stringContaining('2 comments carry default'),
      }),
    );
  });

  test('is found by REST where there is no GraphQL', async () => {
    server.hasGraphql = false;
    for (let index = 0; index < 120; index += 1) server.addComment(`talk ${index}`, 'somebody');
    server.addComment(`${MARKER}\nforged`, 'gitea-actions');
    const ours = server.addComment(`${MARKER}\nours`);
    await runAction(onPullRequest(server, better));
    expect(ours.body).toContain('Clear for package');
    expect(server.comments).toHaveLength(122);
  });

  test('of each job under its own key', async () => {
    await runAction({ ...onPullRequest(server, better), inputs: { 'comment-key': 'mono/model (a)' } });
    await runAction({ ...onPullRequest(server, better), inputs: { 'comment-key': 'mono/model (a)' } });
    await runAction({ ...onPullRequest(server, better), inputs: { 'comment-key': 'b' } });
    expect(server.comments).toHaveLength(2);
  });

  test.each([
    ['acme-fork/speech', 'fork'],
    [null, 'deleted fork'],
  ])('from %s (%s) is refused: a warning, and the verdict stands', async (fork, kind) => {
    expect(kind).toContain('fork');
    server.failures.push({ method: 'POST', path: /comments/, status: 403 });
    const result = await runAction(onPullRequest(server, worse, fork));
    expect(result).toMatchObject({
      code: 1,
      verdict: { decision: 'hold' },
      outputs: { decision: 'hold', 'comment-id': '' },
    });
    const [warning] = result.commands.filter(
      ({ name, message }) => name === 'warning' && message.startsWith('No comment'),
    );
    expect(warning?.message).toContain('`pull-requests: write`');
    expect(warning?.message).toContain('from a fork is always read-only');
    expect(result.summary).toContain('asr-command-en');
  });

  test('waits once where GitHub asks it to, and not for long', async () => {
    server.failures.push({
      path: /graphql/,
      status: 429,
      headers: { 'retry-after': '1' },
      message: 'slow down',
      times: 1,
    });
    await runAction(onPullRequest(server, better));
    expect(server.comments).toHaveLength(1);
    server.failures.push({
      path: /graphql/,
      status: 403,
      headers: { 'retry-after': '600' },
      message: 'slow down',
      times: 1,
    });
    const started = performance.now();
    const result = await runAction(onPullRequest(server, better));
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(result.code).toBe(0);
    expect(result.stdout).toContain("GitHub's rate limit is used up");
  });
});
