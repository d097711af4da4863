import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type EventFacts, readEvent } from '../../src/shell/event.js';
import { scratch, write } from './scratch.js';

const directory = scratch();
const SHA = 'a'.repeat(40);
const BASE = 'b'.repeat(40);

function read(
  name: string,
  payload: unknown,
  environment: Readonly<Record<string, string>> = {},
): EventFacts {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  write(directory, { 'event.json': text });
  return readEvent({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: join(directory, 'event.json'),
    GITHUB_SHA: SHA,
    ...environment,
  });
}

function pullRequest(head: unknown): object {
  return {
    repository: { default_branch: 'trunk' },
    pull_request: {
      number: 7,
      changed_files: 2,
      base: { sha: BASE, ref: 'main', repo: { full_name: 'a/b' } },
      head: { sha: SHA, ref: 'x', repo: head },
    },
  };
}

describe('pull requests', () => {
  test.each([
    ['pull_request', { full_name: 'a/b' }, false],
    ['pull_request', { full_name: 'fork/b' }, true],
    ['pull_request', null, true],
    ['pull_request_target', { full_name: 'a/b' }, false],
    ['pull_request_review', { full_name: 'a/b' }, false],
  ])('%s from %j: a fork is %s', (name, head, isFork) => {
    expect(read(name, pullRequest(head))).toEqual({
      name,
      event: { kind: 'pull_request' },
      nothing: undefined,
      defaultBranch: 'trunk',
      headSha: SHA,
      pullRequest: { number: 7, baseSha: BASE, baseBranch: 'main', headSha: SHA, isFork, changedFiles: 2 },
      mergeGroup: undefined,
    });
  });
});

describe('what an event asks', () => {
  test.each([
    ['push', { ref: 'refs/heads/main' }, { kind: 'push' }],
    ['push', { ref: 'refs/tags/asr@v1.0.0' }, { kind: 'tag', tag: 'asr@v1.0.0' }],
    ['create', { ref: 'asr/v1', ref_type: 'tag' }, { kind: 'tag', tag: 'asr/v1' }],
    ['create', { ref: 'feature', ref_type: 'branch' }, { kind: 'push' }],
    ['release', { release: { tag_name: 'v1' } }, { kind: 'release', tag: 'v1' }],
    ['schedule', { schedule: '0 0 * * *' }, { kind: 'schedule' }],
    ['workflow_dispatch', { inputs: null }, { kind: 'workflow_dispatch' }],
    ['repository_dispatch', {}, { kind: 'workflow_dispatch' }],
    ['deployment', {}, { kind: 'workflow_dispatch' }],
    ['workflow_run', { workflow_run: { event: 'schedule' } }, { kind: 'schedule' }],
    [
      'merge_group',
      { merge_group: { base_sha: BASE, base_ref: 'refs/heads/main', head_sha: SHA } },
      { kind: 'merge_group' },
    ],
  ])('%s %j', (name, payload, event) => {
    expect(read(name, payload).event).toEqual(event);
  });

  test('a merge group has a base and no pull request', () => {
    const facts = read('merge_group', {
      merge_group: { base_sha: BASE, base_ref: 'refs/heads/main', head_sha: SHA },
    });
    expect(facts).toMatchObject({
      pullRequest: undefined,
      mergeGroup: { baseSha: BASE, baseBranch: 'main', headSha: SHA },
    });
  });

  test('the deletion of a ref leaves nothing', () => {
    expect(read('push', { ref: 'refs/heads/x', deleted: true }).nothing).toBeDefined();
    expect(read('delete', { ref: 'x' }).nothing).toBeDefined();
    expect(read('push', { ref: 'refs/heads/x', deleted: false }).nothing).toBeUndefined();
  });

  test('the payload of a schedule knows no default branch, but its ref is it', () => {
    expect(read('schedule', {}, { GITHUB_REF: 'refs/heads/trunk' }).defaultBranch).toBe('trunk');
    expect(
      read('push', { ref: 'refs/heads/x' }, { GITHUB_REF: 'refs/heads/x' }).defaultBranch,
    ).toBeUndefined();
  });
});

describe('events that cannot be judged', () => {
  test.each<[string, unknown, RegExp]>([
    ['issue_comment', {}, /`issue_comment` says nothing of a release/],
    ['workflow_run', { workflow_run: { event: 'pull_request' } }, /checkout is the default branch/],
    ['release', {}, /no `release.tag_name`/],
    ['merge_group', { merge_group: {} }, /no `merge_group.base_sha`/],
    ['merge_group', { merge_group: { base_sha: 'main', base_ref: 'x', head_sha: SHA } }, /not a commit id/],
    ['pull_request', { pull_request: { number: 7, base: { sha: '--help', ref: 'x' } } }, /not a commit id/],
    ['pull_request', { pull_request: { number: '7; rm' } }, /says nothing/],
    ['push', '{"ref": ', /not JSON/],
    ['push', '[]', /./],
    ['', {}, /not set/],
  ])('%s %j', (name, payload, message) => {
    if (name === 'push' && payload === '[]') expect(read(name, payload).event).toEqual({ kind: 'push' });
    else expect(() => read(name, payload)).toThrow(message);
  });

  test('a payload that is not there, or inherits', () => {
    expect(() =>
      readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: join(directory, 'none') }),
    ).toThrow(/cannot be read/);
    expect(() => read('release', '{"__proto__": {"release": {"tag_name": "v1"}}}')).toThrow(/tag_name/);
  });
});
