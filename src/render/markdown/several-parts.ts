import type { Finding } from '../../model/finding.js';
import type { ReleaseVerdict } from '../../model/verdict.js';
import { code, escapeHtml, escapeMarkdown } from '../escape-markdown.js';
import { releaseName } from '../headline.js';
import { toAllRows, toKeyRows, toRows } from '../rows.js';
import { count } from '../standing.js';
import { fold, table } from './blocks.js';
import { allRows } from './all-rows.js';
import { chooseRows, firstRows } from './finding-rows.js';
import { fit, fixed, type Part } from './fit.js';
import { linkToVerdict } from './links.js';
import { MARKS } from './marks.js';
import type { Page } from './page.js';
import { mainParts, releaseSections, toFolds, WEIGHTS } from './release-parts.js';

const MOST_ROWS = 60;
/** More releases than these are rows alone. */
const MOST_FOLDS = 20;
const MOST_KEYS = 4;
const LONGEST_NAME = 80;
/** Room of one release's fold: as much as it likes, then less and less. */
const FOLD_ROOMS = [Infinity, 12_000, 3_000] as const;

/** Several releases: findings of the whole verdict, a row for each release, a fold for each. */
export function severalParts(
  whole: readonly Finding[],
  releases: readonly ReleaseVerdict[],
  page: Page,
  notes: string,
): readonly Part[] {
  const worstFirst = [...releases].sort((one, other) => badness(other) - badness(one));
  const rows = toRows(whole, []);
  const first = chooseRows(rows, toAllRows(whole, []), page.rows);
  return [
    fixed(firstRows(first, rows, page)),
    ...(first.rest.length === 0
      ? []
      : [{ versions: allRows(first.rest, page, page.room / 4), weight: WEIGHTS.findings }]),
    fixed(releaseTable(worstFirst, page)),
    fixed(notes),
    ...worstFirst.slice(0, MOST_FOLDS).map((release, index) => releasePart(release, index, page)),
  ];
}

function badness({ decision, blockers, findings }: ReleaseVerdict): number {
  const held = decision === 'hold' ? 1_000_000 + blockers.length * 1000 : 0;
  return held + toKeyRows(findings, 'unsure').length + toKeyRows(findings, 'warns').length;
}

function releaseTable(releases: readonly ReleaseVerdict[], { surroundings }: Page): string {
  const columns = ['Release', 'Asks for', 'What holds it', 'Roll back to'].map((heading) => ({ heading }));
  const rows = releases.slice(0, MOST_ROWS).map(releaseCells);
  const hidden = releases.length - MOST_ROWS;
  const more = hidden > 0 ? [[`and ${hidden} more: ${linkToVerdict(surroundings)}`, '', '', '']] : [];
  return table(columns, [...rows, ...more]);
}

function releaseCells(release: ReleaseVerdict): readonly string[] {
  const { decision, step, rollback_target: target } = release;
  const mark = decision === 'hold' ? `${MARKS.blocks} hold` : `${MARKS.passes} clear`;
  return [
    `${mark} ${escapeMarkdown(releaseName(release), LONGEST_NAME)}`,
    step,
    whatHolds(release),
    target === null ? 'no target' : escapeMarkdown(target.version, 40),
  ];
}

function whatHolds({ decision, blockers, findings }: ReleaseVerdict): string {
  if (decision !== 'hold') {
    const warnings = toKeyRows(findings, 'warns').length;
    return warnings === 0 ? 'nothing' : `nothing; ${count(warnings, 'warning')}`;
  }
  if (blockers.length === 0) return 'nothing was judged';
  const keys = blockers.slice(0, MOST_KEYS).map((key) => code(key, 60));
  return blockers.length > MOST_KEYS ? `${keys.join(', ')}, … (${blockers.length})` : keys.join(', ');
}

function releasePart(release: ReleaseVerdict, index: number, page: Page): Part {
  const isHeld = release.decision === 'hold';
  const words = isHeld ? `held, ${count(release.blockers.length, 'blocker')}` : 'clear';
  const title = `<b>${escapeHtml(releaseName(release), LONGEST_NAME)}</b> → ${release.step}: ${words}`;
  const version = (room: number) => (): string => {
    const inside = { ...page, room: Math.min(room, page.room) };
    const parts = [...mainParts([], release, inside), ...toFolds(releaseSections([], release, inside))];
    return fold(title, fit(parts, inside.room), isHeld && index === 0);
  };

  // The later in the order, the sooner shortened; held releases come first.
  return { versions: FOLD_ROOMS.map(version), weight: WEIGHTS.findings - index / 1000 };
}
