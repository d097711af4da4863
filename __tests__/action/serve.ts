import { afterEach, beforeEach, expect, jest } from '@jest/globals';
import type { PullRequestCheckout } from '../shell/scratch.js';
import { FakeGithub } from './fake-github.js';
import type { ActionRun } from './harness.js';
import { pullRequestEvent } from './model-repository.js';

/** The first line of the comment under the default key. */
export const MARKER = '<!-- speech-release-gate:default -->';

/** A test starts one to three processes, on machines that may be busy. */
const TEST_TIMEOUT_MS = 60_000;

/** A fresh server for every test of a file; nothing that goes over the wire may differ from GitHub's description. */
export function serveGithub(): FakeGithub {
  jest.setTimeout(TEST_TIMEOUT_MS);
  const server = new FakeGithub();
  beforeEach(() => server.start());
  afterEach(async () => {
    const { deviations } = server;
    await server.stop();
    expect(deviations).toEqual([]);
  });
  return server;
}

/** A run on a pull request that is checked out. */
export function onPullRequest(
  server: FakeGithub,
  made: PullRequestCheckout,
  fork?: string | null,
): ActionRun {
  return {
    eventName: 'pull_request',
    event: pullRequestEvent(made, fork),
    workspace: made.repository.directory,
    server,
  };
}
