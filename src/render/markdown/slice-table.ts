import type { ReleaseVerdict } from '../../model/verdict.js';
import {
  clusterNoun,
  describeChange,
  describeInterval,
  describeSides,
  metricLabel,
} from '../describe-measure.js';
import { code, escapeMarkdown } from '../escape-markdown.js';
import { formatCount } from '../format-number.js';
import { isProvenWithin } from '../limit-use.js';
import type { Measure } from '../measure.js';
import { PAGE } from '../script.js';
import { metricsOf, type SliceRow } from '../slice-rows.js';
import { OUTCOME_WORDS, type Standing } from '../standing.js';
import { intervalOf } from '../tested-change.js';
import { type Column, table } from './blocks.js';
import { MARKS } from './marks.js';

const LONGEST_NAME = 60;
const OPEN: ReadonlySet<Standing> = new Set(['blocks', 'unsure', 'waived', 'warns']);

/** One column of the table: its heading, and what it says of a slice. */
interface SliceColumn extends Column {
  readonly cell: (row: SliceRow) => string;
}

/** The slices of a report in a table, the first metric with its change and interval. */
export function sliceTable(all: readonly SliceRow[], shown: number, mostMetrics: number): string {
  const columns = toColumns(all, mostMetrics);
  const rows = all.slice(0, shown).map((row) => columns.map(({ cell }) => cell(row)));
  return table(columns, rows);
}

function toColumns(rows: readonly SliceRow[], mostMetrics: number): readonly SliceColumn[] {
  const [first, ...others] = toShown(rows, mostMetrics);
  return [
    { heading: 'Slice', cell: ({ slice }) => code(slice, LONGEST_NAME) },
    ...toSizeColumn(rows),
    ...(first === undefined ? [] : [sidesColumn(first), toChangeColumn(rows, first)]),
    ...others.map(sidesColumn),
    { heading: 'Outcome', cell: outcomeWords },
  ];
}

/** As many metrics as there is room for; one that does not pass comes before those that do, or its row would read well. */
function toShown(rows: readonly SliceRow[], most: number): readonly string[] {
  const metrics = metricsOf(rows);
  const isOpen = (metric: string): boolean =>
    rows.some(({ cells }) => OPEN.has(cells.get(metric)?.standing ?? 'passes'));
  const chosen = new Set([...new Set([...metrics.filter(isOpen), ...metrics])].slice(0, most));
  return metrics.filter((metric) => chosen.has(metric));
}

function sidesColumn(metric: string): SliceColumn {
  return {
    heading: escapeMarkdown(metricLabel(metric), 40),
    align: 'right',
    cell: ({ cells }) => sides(cells.get(metric)?.measure),
  };
}

function sides(measure: Measure | undefined): string {
  if (measure === undefined) return '–';
  return describeSides(measure, PAGE) ?? describeChange(measure, PAGE) ?? '–';
}

function toChangeColumn(rows: readonly SliceRow[], metric: string): SliceColumn {
  const measures = rows.flatMap(({ cells }) => cells.get(metric)?.measure ?? []);
  const isTested = measures.some((measure) => intervalOf(measure) !== undefined);
  return {
    heading: isTested ? 'Change (90 % interval)' : 'Change',
    align: 'right',
    cell: ({ cells }) => change(cells.get(metric)?.measure),
  };
}

function change(measure: Measure | undefined): string {
  const changed = measure === undefined ? undefined : describeChange(measure, PAGE);
  const interval = measure === undefined ? undefined : describeInterval(measure, PAGE);
  return interval === undefined ? (changed ?? '–') : `${changed ?? ''} (${interval})`.trim();
}

function toSizeColumn(rows: readonly SliceRow[]): readonly SliceColumn[] {
  const measures = rows.map(({ worst }) => worst.measure);
  const noun = clusterNoun(measures.find(({ clusterBy }) => clusterBy !== undefined)?.clusterBy);
  const sizes = [
    { heading: `${noun}s`, size: ({ clusters }: Measure) => clusters },
    { heading: 'utterances', size: ({ utterances }: Measure) => utterances },
    { heading: 'words', size: ({ referenceWords }: Measure) => referenceWords },
  ]
    .filter(({ size }) => measures.some((measure) => size(measure) !== undefined))
    .slice(0, 2);
  if (sizes.length === 0) return [];
  const heading = sizes.map((one) => one.heading).join(' / ');
  return [
    {
      heading: heading.charAt(0).toUpperCase() + heading.slice(1),
      align: 'right',
      cell: ({ worst }) => sizes.map(({ size }) => toCount(size(worst.measure))).join(' / '),
    },
  ];
}

function toCount(number: number | undefined): string {
  return number === undefined ? '–' : formatCount(number, PAGE);
}

function outcomeWords({ worst, cells }: SliceRow): string {
  const words = `${MARKS[worst.standing]} ${OUTCOME_WORDS[worst.finding.outcome]}`;
  if (worst.standing === 'waived') return `${words}, waived`;
  if (worst.standing !== 'passes') return words;
  const proofs = [...cells.values()].map(({ measure }) => isProvenWithin(measure));
  if (proofs.includes(false)) return `${words}, not proven`;
  return proofs.includes(true) ? `${MARKS.passes} proven` : words;
}

/** What the table's figures are compared with. */
export function baselineWords({ baseline }: ReleaseVerdict): string {
  if (baseline === null) return 'The report names no baseline.';
  return `Against ${escapeMarkdown(`${baseline.model_id} ${baseline.version}`, 120)}.`;
}
