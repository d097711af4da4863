import { METRIC_CATALOGUE } from '../model/metric.js';
import { compareRecords } from '../records/compare-records.js';
import type { Tally } from '../records/tally.js';
import { nearestName } from '../readers/nearest-name.js';
import type { ComparisonRow } from '../statistics/comparison-row.js';
import type { Margin } from '../statistics/contrast.js';
import { type Command, type Exit, type Terminal, UsageError } from './command.js';
import { toJson } from './read-input.js';
import { readTallyOf } from './read-records.js';
import { type RecordArguments, readRecordArguments } from './record-arguments.js';

/** The margin of word error rates in the default policy. */
const DEFAULT_MARGIN = '2%';
const MARGIN = /^(\d+(?:\.\d+)?|\.\d+)(%?)$/;

/** What records prove about a candidate, slice by slice. */
export const compareRecordsCommand: Command = {
  name: 'compare records',
  usage:
    'compare records FILE... | --baseline FILE... --candidate FILE... [--margin 2%|0.005] [--slice-by F,...] [--cluster-by F] [--slice S]',
  summary: 'what utterance records or tallies prove about a candidate, slice by slice (speaker-level t test)',
  async run(args, terminal) {
    const given = readRecordArguments(args, ['margin', 'slice']);
    checkSides(given);
    const margin = readMargin(given.own.get('margin') ?? DEFAULT_MARGIN);
    const tally = await readTallyOf(given, false, terminal);
    return tally === undefined ? 2 : printRows(tally, margin, given.own.get('slice'), terminal);
  },
};

function checkSides({ files }: RecordArguments): void {
  const sides = new Set(files.map(({ side }) => side));
  if (sides.has('baseline') !== sides.has('candidate'))
    throw new UsageError(`--${sides.has('baseline') ? 'candidate' : 'baseline'} is missing`);
}

/** `2%` is of the baseline, `0.005` a difference in the metric's own unit. */
function readMargin(written: string): Margin {
  const [, digits = '', percent] = MARGIN.exec(written) ?? [];
  if (digits === '')
    throw new UsageError(
      `--margin is 2% (of the baseline) or 0.005 (a difference), not ${JSON.stringify(written)}`,
    );
  const value = Number(digits);
  // Through text, so that 2.3% is the double nearest to 0.023.
  return percent === '%' ? { value: Number(`${digits}e-2`), kind: 'relative' } : { value, kind: 'absolute' };
}

function printRows(tally: Tally, margin: Margin, slice: string | undefined, terminal: Terminal): Exit {
  const rows = compareRecords(tally, { margin });
  const wanted = slice === undefined ? rows : rows.filter((row) => row.slice === slice);
  const problem =
    findProblem(tally, rows, margin) ?? (wanted.length > 0 ? undefined : describeSlices(rows, slice));
  if (problem !== undefined) {
    terminal.note(problem);
    return 2;
  }
  terminal.print(toJson({ slices: wanted }));
  return 0;
}

function findProblem({ records }: Tally, rows: readonly ComparisonRow[], margin: Margin): string | undefined {
  if (records.baseline === 0 || records.candidate === 0) {
    const side = records.candidate === 0 ? 'baseline' : 'candidate';
    return `not comparable: ${records[side]} records of the ${side} side, none of the other`;
  }
  if (rows.length === 0) return 'not comparable: no figure that both sides have';
  const isOfRates = rows.some(({ metric }) => METRIC_CATALOGUE.get(metric)?.unit === 'fraction');
  return isOfRates && margin.kind === 'absolute' && margin.value >= 1
    ? `a margin of ${margin.value} is ${100 * margin.value} percentage points: did you mean ${margin.value}%?`
    : undefined;
}

function describeSlices(rows: readonly ComparisonRow[], slice = ''): string {
  const known = [...new Set(rows.map((row) => row.slice))];
  const nearest = nearestName(slice, known);
  const advice =
    nearest === undefined ? `there are ${known.slice(0, 20).join(', ')}` : `did you mean ${nearest}?`;
  const dimension = slice.split('=')[0] ?? '';
  const isMade = known.some((name) => name.startsWith(`${dimension}=`));
  const hint = slice.includes('=') && !isMade ? `; --slice-by ${dimension} makes slices of a field` : '';
  return `there is no slice ${JSON.stringify(slice)}; ${advice}${hint}`;
}
