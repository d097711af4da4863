import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from '../../src/model/verdict.js';
import { scratch } from '../shell/scratch.js';
import type { FakeGithub } from './fake-github.js';

/** What is tested is what GitHub runs; another build of it can be named. */
const ENTRY = process.env.ACTION_ENTRY ?? 'dist/index.js';
const TIMEOUT_MS = 60_000;

/** One run of the action. */
export interface ActionRun {
  readonly eventName: string;
  readonly event: object;
  /** The checkout. */
  readonly workspace: string;
  readonly server?: FakeGithub;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** What it left behind. */
export interface ActionResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly verdict: Verdict;
  readonly report: string;
  /** Workflow commands by name. */
  readonly commands: readonly Command[];
}

/** A line that the runner obeys. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Starts the bundle as the runner starts it. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const place = scratch();
  const files = {
    GITHUB_EVENT_PATH: join(place, 'event.json'),
    GITHUB_OUTPUT: join(place, 'output'),
    GITHUB_STEP_SUMMARY: join(place, 'summary.md'),
    RUNNER_TEMP: join(place, 'temp'),
  };
  writeFileSync(files.GITHUB_EVENT_PATH, JSON.stringify(run.event));
  writeFileSync(files.GITHUB_OUTPUT, '');
  writeFileSync(files.GITHUB_STEP_SUMMARY, '');
  mkdirSync(files.RUNNER_TEMP);
  const { code, stdout } = await start({ ...toEnvironment(run), ...files, ...run.environment });
  const outputs = readOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
  const read = (path: string | undefined): string =>
    path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : '';
  return {
    code,
    stdout,
    outputs,
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    verdict: JSON.parse(read(outputs['verdict-path']) || 'null') as Verdict,
    report: read(outputs['report-path']),
    commands: readCommands(stdout),
  };
}

function toEnvironment({
  eventName,
  event,
  workspace,
  server,
  inputs = {},
}: ActionRun): Record<string, string> {
  const api = server?.url ?? 'http://127.0.0.1:9';
  const given = Object.entries({ 'github-token': 'ghs_test', ...inputs });
  const merge = 'after' in event && typeof event.after === 'string' ? event.after : '0'.repeat(40);
  return {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_REPOSITORY: 'acme/speech',
    GITHUB_SHA: merge,
    GITHUB_REF: 'ref' in event && typeof event.ref === 'string' ? event.ref : 'refs/heads/main',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_RUN_ID: '1234',
    GITHUB_JOB: 'gate',
    GITHUB_ACTION: '__speech-release-gate',
    GITHUB_WORKSPACE: workspace,
    ACTIONS_RESULTS_URL: api,
    ACTIONS_RUNTIME_TOKEN: runtimeToken('job-1'),
    ...Object.fromEntries(
      given.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
    ),
  };
}

/** The token that a job gets for its artifacts; only its claims are read. */
export function runtimeToken(job: string): string {
  const claims = Buffer.from(JSON.stringify({ scp: `Actions.Results:run-1:${job}` })).toString('base64url');
  return `e30.${claims}.x`;
}

function start(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<{ code: number | null; stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ENTRY], { env: environment, timeout: TIMEOUT_MS });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code) => {
      if (stderr !== '') reject(new Error(`something was written to stderr: ${stderr}\n${stdout}`));
      else resolve({ code, stdout });
    });
  });
}

/** Reads the file as the runner does: `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}

function readCommands(stdout: string): readonly Command[] {
  return stdout.split('\n').flatMap((line) => {
    const [, name, properties = '', message = ''] = /^\s*::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
    if (name === undefined) return [];
    const pairs = properties
      .split(',')
      .filter((pair) => pair !== '')
      .map((pair) => pair.split('='));
    return [
      {
        name,
        properties: Object.fromEntries(pairs.map(([key = '', value = '']) => [key, unescape(value)])),
        message: unescape(message),
      },
    ];
  });
}

function unescape(text: string): string {
  return text
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',')
    .replace(/%0D/g, '\r')
    .replace(/%0A/g, '\n')
    .replace(/%25/g, '%');
}
