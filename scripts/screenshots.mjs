/**
 * Writes the pictures of docs/ from the blocked example, as a reviewer sees it: the comment and the job summary through
 * GitHub's grammar and sanitising rules, the report as it is, each in light and dark. Run after `tsc`; needs Chromium, by
 * default /usr/bin/chromium, else `CHROMIUM`.
 *
 * `--out DIR` writes elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { renderHtml } from '../lib/render/html.js';
import { renderComment, renderSummary } from '../lib/render/markdown.js';
import { toGithubPage } from './github-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv.includes('--out')
  ? process.argv[process.argv.indexOf('--out') + 1]
  : join(root, 'docs');
const MOST_BYTES = 320_000;

const RELEASE = 'asr-command-en@1.5.0';
/** What the pull request adds to the example. */
const ADDED = ['registry/asr-command-en/1.5.0.yaml', 'evidence/1.5.0', 'fixtures/1.5.0', 'decoder/B.args'];
const AT = '2026-11-22T00:00:00Z';

/** A repository whose base is the example before version 1.5.0; the same commits every time. */
function makeRepository(folder) {
  const options = {
    encoding: 'utf8',
    env: { ...process.env, GIT_AUTHOR_DATE: AT, GIT_COMMITTER_DATE: AT, GIT_CONFIG_GLOBAL: '/dev/null' },
  };
  const git = (...args) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], options).trim();
  const commit = (message) => {
    git('add', '-A');
    git('commit', '-qm', message);
    return git('rev-parse', 'HEAD');
  };
  const example = join(root, 'examples/asr-command');
  cpSync(example, folder, { recursive: true });
  for (const path of ADDED) rmSync(join(folder, path), { recursive: true });
  git('init', '-q', '-b', 'main');
  const base = commit('base');
  git('checkout', '-qb', 'change');
  for (const path of ADDED) cpSync(join(example, path), join(folder, path), { recursive: true });
  return { base, head: commit('release 1.5.0') };
}

/** The verdict on the pull request, every other output's source; exit code 1 is what is wanted. */
function check(folder) {
  const args = ['lib/cli.js', 'check', '--repo', folder, '--base', 'main', '--entry', RELEASE, '--now', AT];
  try {
    return execFileSync(process.execPath, [...args, '--step', 'stage', '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    if (error.status !== 1) throw error;
    return error.stdout;
  }
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });

/** A picture of a page from its top, or from `from` on, no higher than `height`. */
async function shoot(name, html, { width, height, colorScheme, from }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, deviceScaleFactor: 1 });
  await page.setContent(html, { waitUntil: 'load' });
  if (from !== undefined) await page.locator(from).evaluate((element) => element.scrollIntoView());
  const path = join(out, name);
  await page.screenshot({ path });
  await page.close();
  const { size } = statSync(path);
  process.stdout.write(`${name} ${size} bytes\n`);
  if (size > MOST_BYTES) throw new Error(`${name} is larger than ${MOST_BYTES} bytes`);
}

const folder = mkdtempSync(join(tmpdir(), 'release-gate-pictures-'));
const { base, head } = makeRepository(folder);
const verdict = JSON.parse(check(folder));
rmSync(folder, { recursive: true });
/** What surrounds the verdict in a pull request: lines are linked, so a place is called by its file's name. */
const surroundings = {
  commentKey: 'default',
  repositoryUrl: 'https://github.com/acme/speech',
  headSha: head,
  runUrl: 'https://github.com/acme/speech/actions/runs/1',
  artifactUrl: 'https://github.com/acme/speech/actions/runs/1/artifacts/2',
  repeat: `speech-release-gate check --base ${base.slice(0, 7)} --entry ${RELEASE} --step stage`,
};
const comment = await toGithubPage(
  renderComment(verdict, surroundings),
  '<b>github-actions</b> bot commented on this pull request',
);
const summary = await toGithubPage(renderSummary(verdict, surroundings), '<b>gate</b> summary');
const report = renderHtml(verdict, surroundings);
for (const [colorScheme, suffix] of [
  ['light', ''],
  ['dark', '-dark'],
]) {
  await shoot(`comment${suffix}.png`, comment, { width: 940, height: 1170, colorScheme });
  await shoot(`summary${suffix}.png`, summary, { width: 1100, height: 1640, colorScheme });
  await shoot(`report${suffix}.png`, report, {
    width: 1180,
    height: 1400,
    colorScheme,
    from: 'section:has(> h2[id$="slices"])',
  });
}
await browser.close();
