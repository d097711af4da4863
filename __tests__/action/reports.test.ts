import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type ActionResult, runAction } from './harness.js';
import { candidate, pullRequest } from './model-repository.js';
import { onPullRequest, serveGithub } from './serve.js';

const server = serveGithub();
const worse = pullRequest(candidate('1.5.0'));
const workspace = worse.repository.directory;

const pageOf = ({ outputs }: ActionResult): string =>
  join(dirname(outputs['report-path'] ?? ''), 'report.html');

describe('the HTML report', () => {
  test('lies beside verdict.json and report.md', async () => {
    const result = await runAction(onPullRequest(server, worse));
    expect(result).toMatchObject({ code: 1, outputs: { decision: 'hold', 'artifact-id': '42' } });
    expect(readFileSync(pageOf(result), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<title>Hold: /);
  });

  test('is left out when it is not wanted', async () => {
    const result = await runAction({ ...onPullRequest(server, worse), inputs: { 'html-report': 'false' } });
    expect(result.code).toBe(1);
    expect(existsSync(pageOf(result))).toBe(false);
  });
});

describe('the SARIF file', () => {
  test('is written where the workflow uploads it from', async () => {
    const inputs = { 'sarif-file': 'out/gate.sarif' };
    const result = await runAction({ ...onPullRequest(server, worse), inputs });
    const { version, runs } = JSON.parse(readFileSync(join(workspace, 'out/gate.sarif'), 'utf8')) as {
      version: string;
      runs: { results: { level: string }[] }[];
    };
    rmSync(join(workspace, 'out'), { recursive: true });
    expect({ code: result.code, version }).toEqual({ code: 1, version: '2.1.0' });
    expect(runs[0]?.results.filter(({ level }) => level === 'error').length).toBeGreaterThan(0);
  });

  test('never leaves the workspace through a link; the verdict stands', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'speech-release-gate-test-'));
    mkdirSync(join(elsewhere, 'home'));
    symlinkSync(join(elsewhere, 'home'), join(workspace, 'linked'));
    const inputs = { 'sarif-file': 'linked/gate.sarif' };
    const result = await runAction({ ...onPullRequest(server, worse), inputs });
    const isOutside = existsSync(join(elsewhere, 'home/gate.sarif'));
    rmSync(elsewhere, { recursive: true });
    rmSync(join(workspace, 'linked'));
    expect(result).toMatchObject({ code: 1, outputs: { decision: 'hold' } });
    expect(isOutside).toBe(false);
    expect(
      result.commands.some(({ name, message }) => name === 'warning' && message.startsWith('the SARIF file')),
    ).toBe(true);
  });
});
