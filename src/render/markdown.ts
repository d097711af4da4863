import type { Verdict } from '../model/verdict.js';
import { evidenceSection } from './markdown/evidence-section.js';
import { allRows } from './markdown/all-rows.js';
import { chooseRows, firstRows } from './markdown/finding-rows.js';
import { fit, fixed, type Part } from './markdown/fit.js';
import { head, notes } from './markdown/head.js';
import type { Page, Surroundings } from './markdown/page.js';
import {
  mainParts,
  releaseSections,
  toFolds,
  toOneFold,
  WEIGHTS,
  type WeighedSection,
} from './markdown/release-parts.js';
import { severalParts } from './markdown/several-parts.js';
import { subLine } from './markdown/sub-line.js';
import { toAllRows, toRows } from './rows.js';

export type { Surroundings } from './markdown/page.js';

/** GitHub refuses a comment of more than 65,536 characters. */
const COMMENT = { room: 65_000, rows: 5, metrics: 3, isSummary: false };
/** A summary of more than 1 MiB is dropped; a UTF-16 unit takes three bytes at most. */
const SUMMARY = { room: 340_000, rows: 20, metrics: 6, isSummary: true };

/** The mark by which a comment is found again: one for each key, whatever characters the key has. */
export function toMarker(commentKey: string): string {
  const key = encodeURIComponent(commentKey.slice(0, 200).replace(/\p{Cs}/gu, ''));
  return `<!-- speech-release-gate:${key} -->`;
}

/** The sticky comment of a pull request: at most 65,536 characters, its marker on the first line. */
export function renderComment(verdict: Verdict, surroundings: Surroundings): string {
  const marker = toMarker(surroundings.commentKey);
  const page = { ...COMMENT, room: COMMENT.room - marker.length, surroundings };
  return `${marker}\n${renderPage(verdict, page)}`;
}

/** The summary of a job: the same in more room, at most 1 MiB. */
export function renderSummary(verdict: Verdict, surroundings: Surroundings): string {
  return renderPage(verdict, { ...SUMMARY, surroundings });
}

function renderPage(verdict: Verdict, page: Page): string {
  const parts = [fixed(head(verdict)), ...bodyParts(verdict, page), fixed(subLine(verdict, page))];
  return `${fit(parts, page.room)}\n`;
}

function bodyParts(verdict: Verdict, page: Page): readonly Part[] {
  const { findings, releases } = verdict;
  const [only] = releases;
  const noted = notes(verdict, page);
  const evidence: WeighedSection = {
    section: evidenceSection(verdict, page),
    weight: WEIGHTS.evidence,
    isOpen: false,
  };
  if (only === undefined)
    return [...wholeParts(verdict, page), fixed(noted), ...evidenceFold(verdict, evidence)];
  if (releases.length > 1) return [...severalParts(findings, releases, page, noted), ...toFolds([evidence])];
  const sections = [...releaseSections(findings, only, page), evidence];
  const folds =
    verdict.decision === 'hold' ? toFolds(sections) : toOneFold(oneFoldTitle(page), sections, page.isSummary);
  return [...mainParts(findings, only, page, noted), ...folds];
}

function oneFoldTitle({ surroundings }: Page): string {
  return surroundings.repeat === undefined
    ? 'All slices, gates and evidence'
    : 'All slices, gates, evidence and how to repeat this verdict';
}

function wholeParts({ findings }: Verdict, page: Page): readonly Part[] {
  const rows = toRows(findings, []);
  const first = chooseRows(rows, toAllRows(findings, []), page.rows);
  const rest = { versions: allRows(first.rest, page, page.room / 2), weight: WEIGHTS.findings };
  return [fixed(firstRows(first, rows, page)), ...(first.rest.length === 0 ? [] : [rest])];
}

function evidenceFold({ inputs }: Verdict, evidence: WeighedSection): readonly Part[] {
  return inputs.length === 0 ? [] : toFolds([evidence]);
}
