/**
 * Writes docs/comment.png, docs/report.png and docs/report-dark.png from the blocked example, as a reviewer sees it: the
 * comment through GitHub's grammar and sanitising rules, the report as it is. Run after `tsc`; needs Chromium, by default
 * /usr/bin/chromium, else `CHROMIUM`.
 *
 * `--out DIR` writes elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { toGithubPage } from './github-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv.includes('--out')
  ? process.argv[process.argv.indexOf('--out') + 1]
  : join(root, 'docs');
const MOST_BYTES = 200_000;

/** The verdict on the blocked example; exit code 1 is what is wanted. */
function check(format) {
  const args = ['lib/cli.js', 'check', '--repo', 'examples/asr-command', '--entry', 'asr-command-en@1.5.0'];
  try {
    return execFileSync(process.execPath, [...args, '--now', '2026-11-22T00:00:00Z', '--format', format], {
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

async function shoot(name, html, { width, height, colorScheme = 'light', selector }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, deviceScaleFactor: 1 });
  await page.setContent(html, { waitUntil: 'load' });
  const path = join(out, name);
  await (selector === undefined ? page : page.locator(selector)).screenshot({ path });
  await page.close();
  const { size } = statSync(path);
  process.stdout.write(`${name} ${size} bytes\n`);
  if (size > MOST_BYTES) throw new Error(`${name} is larger than ${MOST_BYTES} bytes`);
}

const report = check('html');
const comment = await toGithubPage(check('markdown'));
await shoot('comment.png', comment, { width: 920, height: 900, selector: 'main' });
await shoot('report.png', report, { width: 1180, height: 1180 });
await shoot('report-dark.png', report, { width: 1180, height: 1180, colorScheme: 'dark' });
await browser.close();
