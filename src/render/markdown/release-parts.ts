import type { Finding } from '../../model/finding.js';
import type { ReleaseVerdict } from '../../model/verdict.js';
import { type KeyRow, toAllRows, toRows } from '../rows.js';
import { fold, stack } from './blocks.js';
import { closestTable } from './closest-table.js';
import { driftSections } from './drift-section.js';
import { allRows } from './all-rows.js';
import { chooseRows, firstRows } from './finding-rows.js';
import { fixed, type Part } from './fit.js';
import { gateSection } from './gate-section.js';
import { lineageChart } from './lineage-chart.js';
import type { Page } from './page.js';
import { rollbackLine } from './rollback-line.js';
import { type Section, sliceSection } from './slice-section.js';

/** What is shortened first has the lowest weight: a blocker's key is the last to go. */
export const WEIGHTS = { evidence: 1, gates: 2, slices: 3, findings: 4 } as const;

/** The share of a page that bare keys may take when nothing else has room. */
const KEYS_SHARE = 0.6;

/** What holds a release, or how close it came to a limit, the way back, and notes. */
export function mainParts(
  whole: readonly Finding[],
  release: ReleaseVerdict,
  page: Page,
  notes = '',
): readonly Part[] {
  const rows = toRows(whole, release.findings);
  const first = chooseRows(rows, toAllRows(whole, release.findings), page.rows);
  const isHeld = release.decision === 'hold' || whole.some(({ blocks }) => blocks);
  return [
    fixed(firstRows(first, rows, page)),
    fixed(isHeld ? '' : closestTable(release.findings)),
    fixed(rollbackLine(release)),
    fixed(notes),
    ...(page.isSummary ? [lineagePart(release)] : []),
    ...(first.rest.length === 0 ? [] : [findingsPart(first.rest, page)]),
  ];
}

// A chart is not cut in the middle: short of room it gives way to the findings, which name the same break.
function lineagePart({ lineage }: ReleaseVerdict): Part {
  return { versions: [() => lineageChart(lineage), () => ''], weight: WEIGHTS.slices };
}

function findingsPart(rows: readonly KeyRow[], page: Page): Part {
  return { versions: allRows(rows, page, Math.floor(page.room * KEYS_SHARE)), weight: WEIGHTS.findings };
}

/** A section and how it fares when room is short. */
export interface WeighedSection {
  readonly section: Section;
  readonly weight: number;
  readonly isOpen: boolean;
}

/** What a reader opens: slices of the reports, other gates. */
export function releaseSections(
  whole: readonly Finding[],
  release: ReleaseVerdict,
  page: Page,
): readonly WeighedSection[] {
  const slices = sliceSection(release, 'slice-metrics', 'Slices', page);
  const canary = sliceSection(release, 'canary-metrics', 'Canary slices', page);
  const gates = gateSection([...whole, ...release.findings], release, page);
  return [
    ...[slices, canary]
      .filter((section) => section !== undefined)
      .map((section) => ({ section, weight: WEIGHTS.slices, isOpen: page.isSummary })),
    ...driftSections([...whole, ...release.findings], page).map((section) => ({
      section,
      weight: WEIGHTS.slices,
      isOpen: page.isSummary,
    })),
    { section: gates, weight: WEIGHTS.gates, isOpen: false },
  ];
}

/** A fold for each section. */
export function toFolds(sections: readonly WeighedSection[]): readonly Part[] {
  return sections.map(({ section, weight, isOpen }) => {
    const versions = section.bodies.map((body) => () => fold(section.title, body(), isOpen));
    return { versions, weight };
  });
}

/** One fold for all sections: a page on which nothing is wrong stays calm. */
export function toOneFold(
  title: string,
  sections: readonly WeighedSection[],
  isOpen: boolean,
): readonly Part[] {
  const parts = sections.map(({ section, weight }): Part => {
    const title = section.title.replaceAll(/<\/?b>/g, '**');
    return { versions: section.bodies.map((body) => () => stack(title, body())), weight };
  });
  const start = `<details${isOpen ? ' open' : ''}>\n<summary><b>${title}</b></summary>`;
  return [fixed(start), ...parts, fixed('</details>')];
}
