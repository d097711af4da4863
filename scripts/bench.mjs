/**
 * Whole-process medians, side by side in one run: an empty Node.js process, `check` on the example, and the action up
 * to its decision. Machines are shared and noisy, so ratios are printed beside the times.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROUNDS = 21;
const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'release-gate-bench-'));
const example = join(root, 'examples/asr-command');
const ENTRY = 'registry/asr-command-en/1.4.0.yaml';

/** A checkout as `fetch-depth: 2` leaves it: the merge of a change that adds one release. */
function makePullRequest() {
  const repository = join(scratch, 'repository');
  cpSync(example, repository, { recursive: true });
  const git = (...args) =>
    execFileSync(
      'git',
      ['-C', repository, '-c', 'user.name=b', '-c', 'user.email=b@b', '-c', 'commit.gpgsign=false', ...args],
      { encoding: 'utf8' },
    ).trim();
  rmSync(join(repository, ENTRY));
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'base');
  const base = git('rev-parse', 'HEAD');
  git('checkout', '-qb', 'change');
  cpSync(join(example, ENTRY), join(repository, ENTRY));
  git('add', '-A');
  git('commit', '-qm', 'release 1.4.0');
  const head = git('rev-parse', 'HEAD');
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-ff', '-m', 'merge', 'change');
  const repo = { full_name: 'acme/speech', default_branch: 'main' };
  const event = {
    number: 1,
    repository: repo,
    pull_request: { number: 1, base: { sha: base, ref: 'main' }, head: { sha: head, repo } },
  };
  writeFileSync(join(scratch, 'event.json'), JSON.stringify(event));
  return { repository, merge: git('rev-parse', 'HEAD') };
}

function actionEnvironment({ repository, merge }) {
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((name) => [name, join(scratch, name)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  mkdirSync(join(scratch, 'temp'), { recursive: true });
  return {
    ...process.env,
    ...files,
    ...{
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(scratch, 'event.json'),
    },
    ...{
      GITHUB_REPOSITORY: 'acme/speech',
      GITHUB_SHA: merge,
      GITHUB_REF: 'refs/pull/1/merge',
      GITHUB_WORKSPACE: repository,
    },
    ...{
      RUNNER_TEMP: join(scratch, 'temp'),
      INPUT_COMMENT: 'never',
      INPUT_ARTIFACT: 'never',
      INPUT_SUMMARY: 'false',
      INPUT_ANNOTATIONS: 'false',
    },
  };
}

const pullRequest = makePullRequest();
const check = [
  join(root, 'dist/cli/index.js'),
  'check',
  '--repo',
  example,
  '--entry',
  'asr-command-en@1.4.0',
  '--now',
  '2026-11-22T00:00:00Z',
];
const CASES = [
  { name: 'node -e 0', args: ['-e', '0'], env: process.env },
  { name: 'check on the example', args: check, env: process.env, goal: 2.5 },
  {
    name: 'action on a pull request, nothing published',
    args: [join(root, 'dist/index.js')],
    env: actionEnvironment(pullRequest),
    goal: 4,
  },
];

const times = CASES.map(() => []);
for (let round = 0; round < ROUNDS; round++) {
  CASES.forEach(({ args, env, name }, index) => {
    const start = performance.now();
    const { status, stderr, stdout } = spawnSync(process.execPath, args, {
      env,
      cwd: pullRequest.repository,
    });
    if (status !== 0) throw new Error(`${name} exited with ${status}: ${stderr}${stdout}`);
    times[index].push(performance.now() - start);
  });
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const empty = median(times[0]);
process.stdout.write(`Node.js ${process.versions.node}, medians of ${ROUNDS} processes each\n`);
CASES.forEach(({ name, goal }, index) => {
  const ratio = median(times[index]) / empty;
  const target = goal === undefined ? '' : `, goal ${goal.toFixed(1)} x`;
  process.stdout.write(
    `${name.padEnd(46)} ${median(times[index]).toFixed(0).padStart(5)} ms  ${ratio.toFixed(2)} x${target}\n`,
  );
});
rmSync(scratch, { recursive: true, force: true });
