import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Debian's Chromium, or the one that CHROMIUM names. */
const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Why the browser tests are skipped; undefined where they can run. */
export const NO_BROWSER = existsSync(EXECUTABLE)
  ? undefined
  : `there is no Chromium at ${EXECUTABLE}: install Debian's chromium, or set CHROMIUM, to test the report in a browser`;

/** A page that a browser has open, and what went wrong on it. */
export interface Opened {
  readonly page: Page;
  /** Messages of the console, errors of scripts, requests but that for the page itself. */
  readonly complaints: readonly string[];
}

/** One Chromium for a test file. */
export class TestBrowser {
  #browser: Browser | undefined;
  readonly #folder = mkdtempSync(join(tmpdir(), 'release-gate-report-'));
  #count = 0;

  /** Opens a report as a reader does: a file from a folder. */
  async open(html: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Opened> {
    this.#browser ??= await chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
    const path = join(this.#folder, `${this.#count++}.html`);
    writeFileSync(path, html);
    const url = pathToFileURL(path).href;
    const page = await this.#browser.newPage({ colorScheme, viewport: { width: 1180, height: 900 } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (request.url() !== url && request.url() !== 'data:,') complaints.push(`request: ${request.url()}`);
    });
    await page.goto(url, { waitUntil: 'load' });
    return { page, complaints };
  }

  /** Ends the browser. */
  async close(): Promise<void> {
    await this.#browser?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
