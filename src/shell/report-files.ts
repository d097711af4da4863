import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderJson } from '../render/json.js';
import { renderSummary } from '../render/markdown.js';
import type { Publication } from './publish.js';
import { toSurroundings } from './surroundings.js';
import { writeOutput } from './write-output.js';

/** The files of one run, in a folder of their own below the runner's temporary one. */
export interface Files {
  readonly folder: string;
  readonly verdict: string;
  readonly report: string;
}

/** Writes verdict.json and report.md; only files that are written here are ever uploaded. */
export function writeFiles(publication: Publication): Files {
  const folder = mkdtempSync(join(publication.place.temporary, 'speech-release-gate-'));
  const files = { folder, verdict: join(folder, 'verdict.json'), report: join(folder, 'report.md') };
  writeFileSync(files.verdict, renderJson(publication.outcome.verdict));
  writeFileSync(files.report, renderSummary(publication.outcome.verdict, toSurroundings(publication)));
  return files;
}

/**
 * Writes report.html beside them.
 *
 * @returns the path of the page; undefined where none is wanted, or there is no folder to write it to
 */
export async function writePage(
  publication: Publication,
  files: Files | undefined,
): Promise<string | undefined> {
  if (!publication.inputs.htmlReport || files === undefined) return undefined;
  const { renderHtml } = await import('../render/html.js');
  const path = join(files.folder, 'report.html');
  writeFileSync(path, renderHtml(publication.outcome.verdict, toSurroundings(publication)));
  return path;
}

/** Writes the SARIF file where the `sarif-file` input wants it; nothing without it. */
export async function writeSarif({ inputs, outcome, place, prefix }: Publication): Promise<void> {
  if (inputs.sarifFile === undefined) return;
  const { renderSarif } = await import('../render/sarif.js');
  writeOutput(place.workspace, inputs.sarifFile, renderSarif(outcome.verdict, prefix));
}
