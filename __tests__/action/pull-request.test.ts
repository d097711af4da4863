import { BASE, below, candidate, pullRequest } from './model-repository.js';
import { describe, expect, test } from '@jest/globals';
import { runAction } from './harness.js';
import { serveGithub, onPullRequest, MARKER } from './serve.js';

const server = serveGithub();
const better = pullRequest(candidate('1.4.0'));
const worse = pullRequest(candidate('1.5.0'));
const docs = pullRequest({ 'README.md': 'better words\n' });
describe('a pull request, checked out with fetch-depth 2', () => {
  test('that is better is cleared, in two requests', async () => {
    const result = await runAction(onPullRequest(server, better));
    expect(result).toMatchObject({ code: 0, verdict: { decision: 'promote', mode: 'enforce' } });
    expect(server.apiRequests).toEqual(['GRAPHQL Comments', 'POST /repos/acme/speech/issues/7/comments']);
    const [comment] = server.comments;
    expect(comment?.body.startsWith(MARKER)).toBe(true);
    expect(comment?.body).toContain(better.head.slice(0, 7));
    expect(comment?.body).toContain('https://github.com/acme/speech/actions/runs/1234/artifacts/42');
    expect(comment?.body).toContain(
      `speech-release-gate check --base ${better.base.slice(0, 7)} --entry asr-command-en@1.4.0 --step package`,
    );
    expect(result.outputs).toEqual({
      decision: 'promote',
      step: 'package',
      'release-blocked': 'false',
      blockers: '[]',
      'missing-fields': '[]',
      'rollback-target': expect.stringContaining('"asr-command-en"'),
      'policy-sha256': expect.stringMatching(/^[0-9a-f]{64}$/),
      'verdict-path': expect.stringContaining('verdict.json'),
      'report-path': expect.stringContaining('report.md'),
      'artifact-id': '42',
      'comment-id': String(comment?.id),
    });
    expect(result.verdict.releases.map(({ version }) => version)).toEqual(['1.4.0']);
    expect(result.verdict.policy).toMatchObject({ ref: `main at ${better.base.slice(0, 7)}` });
    expect(result.report).toBe(result.summary.trimEnd() + '\n');
    expect(result.stdout).toContain(`Policy, waivers and ledger from main at ${better.base.slice(0, 7)}`);
  });

  test('that is worse is held: red, marked at its lines, in its blockers', async () => {
    const result = await runAction(onPullRequest(server, worse));
    expect(result).toMatchObject({ code: 1, verdict: { decision: 'hold' } });
    expect(result.outputs).toMatchObject({ decision: 'hold', 'release-blocked': 'true' });
    const blockers = JSON.parse(result.outputs.blockers ?? '') as string[];
    expect(blockers).toContain('mobile-noisy:wer');
    const errors = result.commands.filter(({ name }) => name === 'error');
    const marked = errors.find(({ properties }) => properties.title === 'mobile-noisy:wer');
    expect(marked?.properties).toMatchObject({
      file: 'evidence/1.5.0/eval.yaml',
      line: expect.stringMatching(/^\d+$/),
    });
    expect(errors.length).toBeLessThanOrEqual(10);
    expect(errors.at(-1)?.message).toMatch(/^Hold: asr-command-en 1.5.0 for package: .*mobile-noisy:wer/);
    expect(server.comments).toHaveLength(1);
  });

  test('run again changes nothing, and writes nothing', async () => {
    await runAction(onPullRequest(server, worse));
    server.requests.length = 0;
    server.artifacts.clear();
    server.artifacts.set('of another job', 1);
    await runAction(onPullRequest(server, worse));
    expect(server.apiRequests).toEqual(['GRAPHQL Comments']);
    expect(server.comments).toHaveLength(1);
  });

  test('that already has its comment takes two requests, and four with the artifact', async () => {
    const comment = server.addComment(`${MARKER}\nan older verdict`);
    const result = await runAction(onPullRequest(server, better));
    expect(server.apiRequests).toEqual([
      'GRAPHQL Comments',
      `PATCH /repos/acme/speech/issues/comments/${comment.id}`,
    ]);
    expect(server.requests.filter(({ service }) => service !== 'storage')).toHaveLength(4);
    expect(result.outputs['comment-id']).toBe(String(comment.id));
    expect(comment.body).not.toContain('older');
  });

  test('that edits words concerns no release: no comment, exit 0, and the summary says what was looked at', async () => {
    const result = await runAction(onPullRequest(server, docs));
    expect(result).toMatchObject({ code: 0, outputs: { decision: 'none', 'comment-id': '' } });
    expect(server.comments).toEqual([]);
    expect(result.summary).toContain('no release is concerned');
    const strict = await runAction({ ...onPullRequest(server, docs), inputs: { 'fail-on-empty': 'true' } });
    expect(strict.code).toBe(1);
  });

  test('that concerns no release any more updates the comment that is there', async () => {
    const comment = server.addComment(`${MARKER}\nheld`);
    await runAction(onPullRequest(server, docs));
    expect(comment.body).toContain('No release to judge');
  });

  test('cannot weaken its own gate', async () => {
    const lax = pullRequest({ ...candidate('1.5.0'), '.github/release-gate.yml': 'mode: report\n' });
    const result = await runAction(onPullRequest(server, lax));
    expect(result).toMatchObject({ code: 1, verdict: { mode: 'enforce', decision: 'hold' } });
    const asked = await runAction({ ...onPullRequest(server, lax), inputs: { 'policy-ref': 'head' } });
    expect(asked).toMatchObject({ code: 0, verdict: { mode: 'report' } });
  });

  test('that brings the first policy and the first entry is told how it would be', async () => {
    const first = pullRequest({ ...BASE, ...candidate('1.5.0') }, 2, {});
    const result = await runAction(onPullRequest(server, first));
    expect(result).toMatchObject({ code: 0, verdict: { mode: 'report', decision: 'hold' } });
    expect(result.verdict.notes.join(' ')).toMatch(/enforce|merge/);
  });

  test('in report mode tells everything and does not fail', async () => {
    const result = await runAction({ ...onPullRequest(server, worse), inputs: { mode: 'report' } });
    expect(result).toMatchObject({
      code: 0,
      verdict: { decision: 'hold', mode: 'report' },
      outputs: { 'release-blocked': 'true' },
    });
  });

  test('with a policy in the workflow', async () => {
    const result = await runAction({
      ...onPullRequest(server, worse),
      inputs: { config: 'mode: report\nextends: asr-command\n' },
    });
    expect(result).toMatchObject({ code: 0, verdict: { mode: 'report' } });
  });

  test('says nothing where it was told not to', async () => {
    const quiet = { comment: 'never', artifact: 'never', summary: 'false', annotations: 'false' };
    const result = await runAction({ ...onPullRequest(server, worse), inputs: quiet });
    expect(result).toMatchObject({ code: 1, summary: '', outputs: { 'artifact-id': '', 'comment-id': '' } });
    expect(server.requests).toEqual([]);
    expect(result.commands.filter(({ name }) => name === 'error')).toHaveLength(1);
  });
});

describe('a monorepo', () => {
  const mono = pullRequest(below('models/command', candidate('1.5.0')), 2, below('models/command', BASE));

  test('is judged from its folder, and annotated from its root', async () => {
    const result = await runAction({
      ...onPullRequest(server, mono),
      inputs: { 'working-directory': 'models/command' },
    });
    expect(result).toMatchObject({ code: 1, verdict: { decision: 'hold' } });
    expect(result.verdict.releases[0]?.entry).toBe('registry/asr-command-en/1.5.0.yaml');
    const files = result.commands
      .filter(({ name }) => name === 'error')
      .map(({ properties }) => properties.file);
    expect(files).toContain('models/command/evidence/1.5.0/eval.yaml');
    // Links at the head commit start at the root too.
    expect(result.summary).toMatch(
      /\/blob\/[0-9a-f]{40}\/models\/command\/evidence\/1\.5\.0\/eval\.yaml#L\d+/,
    );
  });

  test('a change elsewhere concerns nothing', async () => {
    const other = pullRequest({ 'models/other/x.yaml': 'x' }, 2, below('models/command', BASE));
    const result = await runAction({
      ...onPullRequest(server, other),
      inputs: { 'working-directory': 'models/command' },
    });
    expect(result.outputs.decision).toBe('none');
  });
});
