import type { Problem } from '../../model/problem.js';
import { problemAt, refuse, toReport } from './build-reading.js';
import { toCount, toFractions } from './error-counts.js';
import type { EvaluationReader, EvaluationSource, ToolSlice } from './evaluation-reading.js';

const ID = 'espnet-results';
const HEADER = /^\|[ \t]{0,50}dataset[ \t]{0,50}\|[ \t]{0,50}Snt[ \t]{0,50}\|[ \t]{0,50}Wrd[ \t]{0,50}\|/m;
const NAMES = ['correct', 'sub_rate', 'del_rate', 'ins_rate', 'err', 'ser'] as const;
const SLACK = 0.25;
const KINDS = ['WER', 'CER', 'TER'] as const;
type Kind = (typeof KINDS)[number];

/** A row of a table and what stands above it. */
interface ResultRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly kind: Kind | undefined;
  /** The experiment: the nearest heading above the table's own. */
  readonly model: string;
}

/**
 * ESPnet's RESULTS.md (show_asr_result.sh): tables of sclite's percentages under `### WER`, `### CER` and `### TER`, one row a test
 * set. `Wrd` counts characters under CER; token error rates depend on the tokeniser and are left out. A file with the
 * tables of several experiments is refused.
 */
export const espnetResults: EvaluationReader = {
  id: ID,
  matches: ({ text }) => HEADER.test(text),
  read: (source) => {
    const rows = findRows(source);
    const read = rows.filter(({ kind }) => kind !== 'TER').map((row) => ({ row, slice: toSlice(row) }));
    const broken = read.flatMap(({ row, slice }) => (slice === undefined ? [unclear(row, source)] : []));
    const problems = [...broken, ...findMixed(rows, source)];
    if (problems.length > 0) return refuse(ID, problems);
    const slices = mergeByName(read.flatMap(({ slice }) => slice ?? []));
    if (slices.length === 0)
      return refuse(ID, [
        problemAt(source, undefined, 'no rows of words or characters', 'keep the WER table'),
      ]);
    const left = rows.some(({ kind }) => kind === 'TER') ? ['token error rates were left out'] : [];
    return toReport(ID, { slices }, ['percentages with one decimal', ...left]);
  },
};

function findRows({ lines }: EvaluationSource): readonly ResultRow[] {
  const rows: ResultRow[] = [];
  let above: Above = { model: '', kind: undefined };
  let isInTable = false;
  for (const [index, text] of lines.entries()) {
    above = readHeading(text, above);
    isInTable = text.startsWith('|') && (isInTable || HEADER.test(text));
    if (!isInTable || HEADER.test(text) || /^[|\s:-]*$/.test(text)) continue;
    rows.push({ line: index + 1, cells: text.split('|').map((cell) => cell.trim()), ...above });
  }
  return rows;
}

type Above = Pick<ResultRow, 'model' | 'kind'>;

function readHeading(text: string, above: Above): Above {
  const [, title] = /^#{1,6}\s{1,10}(.{1,200})/.exec(text) ?? [];
  if (title === undefined) return above;
  const kind = KINDS.find((one) => one === title.trim().toUpperCase());
  return kind === undefined ? { model: title.trim(), kind } : { ...above, kind };
}

function toSlice({ cells, kind, line }: ResultRow): ToolSlice | undefined {
  const [, name, sentences, words, ...percentages] = cells;
  const rates = toRowRates(percentages);
  const size = { utterances: toCount(sentences), reference_words: toCount(words) };
  if (kind === undefined || rates === undefined || name === undefined || name === '') return undefined;
  return isSized(size) ? toFigures(name, kind, size, rates, line) : undefined;
}

interface Size {
  readonly utterances: number;
  readonly reference_words: number;
}

function isSized(size: { readonly [Name in keyof Size]: number | undefined }): size is Size {
  return Object.values(size).every((count) => count !== undefined && count > 0);
}

type Rates = ReadonlyMap<string, number>;

/** The fractions of a row; undefined where a column is none, or they do not add up. */
function toRowRates(percentages: readonly string[]): Rates | undefined {
  const rates = new Map(toFractions(NAMES.map((one, index) => [one, percentages[index]] as const)) ?? []);
  const at = (one: (typeof NAMES)[number]): number => 100 * (rates.get(one) ?? Number.NaN);
  const whole = at('correct') + at('sub_rate') + at('del_rate');
  const errors = at('sub_rate') + at('del_rate') + at('ins_rate');
  return Math.abs(whole - 100) <= SLACK && Math.abs(errors - at('err')) <= SLACK ? rates : undefined;
}

function toFigures(name: string, kind: Kind, size: Size, rates: Rates, line: number): ToolSlice {
  const at = (one: (typeof NAMES)[number]): number => rates.get(one) ?? Number.NaN;
  if (kind === 'CER')
    return { name, utterances: size.utterances, metrics: new Map([['cer', at('err')]]), line };
  const kinds = (['ins_rate', 'del_rate', 'sub_rate', 'ser'] as const).map((one) => [one, at(one)] as const);
  return { name, ...size, metrics: new Map<string, number>([['wer', at('err')], ...kinds]), line };
}

function unclear({ line, kind }: ResultRow, source: EvaluationSource): Problem {
  return kind === undefined
    ? problemAt(
        source,
        line,
        'nothing says whether the table counts words',
        'keep the heading ### WER above it',
      )
    : problemAt(source, line, 'the columns of a row do not add up', 'was the table edited? Score again');
}

function findMixed(rows: readonly ResultRow[], source: EvaluationSource): readonly Problem[] {
  const hint = 'keep the tables of the model that is judged';
  const [first] = rows;
  const other = rows.find(({ model }) => model !== first?.model);
  if (other !== undefined) return [problemAt(source, other.line, 'tables of several experiments', hint)];
  const names = new Set<string>();
  const second = rows.find(({ cells, kind }) => {
    const name = `${kind ?? ''} ${cells[1] ?? ''}`;
    const isKnown = names.has(name);
    names.add(name);
    return isKnown;
  });
  return second === undefined
    ? []
    : [problemAt(source, second.line, 'a second row of the same test set', hint)];
}

function mergeByName(slices: readonly ToolSlice[]): readonly ToolSlice[] {
  const merged = new Map<string, ToolSlice>();
  for (const slice of slices) {
    const before = merged.get(slice.name);
    const metrics = new Map([...(before?.metrics ?? []), ...slice.metrics]);
    merged.set(slice.name, before === undefined ? slice : { ...slice, ...before, metrics });
  }
  return [...merged.values()];
}
