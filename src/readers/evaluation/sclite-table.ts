import type { Problem } from '../../model/problem.js';
import { problemAt, refuse, toReport } from './build-reading.js';
import { errorsOf, toCount, toFractions, toRates } from './error-counts.js';
import type {
  EvaluationReader,
  EvaluationReading,
  EvaluationSource,
  ToolSlice,
} from './evaluation-reading.js';

const ID = 'sclite-table';
const HEADER = /# Snt\s{1,20}# (Wrd|Chr)/;
const ROUNDING = 'sclite prints percentages with one decimal: a change below 0.05 points does not show';
/** Percentages of one decimal add up to within this. */
const SLACK = 0.25;
const COLUMNS = ['correct', 'sub_rate', 'del_rate', 'ins_rate', 'wer', 'ser'];

/** The row of all speakers; those of single speakers are no slices, and their names are nobody's business. */
interface SumRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly isRaw: boolean;
}

/**
 * sclite's box tables: `.sys` in percent with one decimal, `.raw` in counts, both under the same title. They are told apart by
 * the numbers themselves, and counts win where a file has both (ESPnet's `result.txt`).
 */
export const scliteTable: EvaluationReader = {
  id: ID,
  matches: ({ head }) =>
    HEADER.test(head) && head.includes('S.Err') && /^\s{0,200}\|\s{0,200}Sum/m.test(head),
  read: (source) => {
    const rows = source.lines.flatMap((text, index) => toSumRow(text, index + 1) ?? []);
    const raw = rows.filter(({ isRaw }) => isRaw);
    const percent = rows.filter(({ isRaw }) => !isRaw);
    const [chosen] = [...raw, ...percent];
    if (chosen === undefined)
      return refuse(ID, [problemAt(source, undefined, 'there is no row Sum', 'keep the whole table')]);
    if (raw.length > 1 || percent.length > 1)
      return refuse(ID, [
        problemAt(source, rows[1]?.line, 'several tables in one file', 'keep the one that is judged'),
      ]);
    return readRow(chosen, source);
  },
};

function toSumRow(text: string, line: number): SumRow | undefined {
  if (text.length > 2000) return undefined;
  const [before = '', name = '', ...rest] = text.split('|');
  if (before.trim() !== '' || !/^Sum(?:\/Avg)?$/.test(name.trim())) return undefined;
  const cells = rest.join(' ').trim().split(/\s+/);
  return { line, cells, isRaw: cells.slice(0, 8).every((cell) => toCount(cell) !== undefined) };
}

function readRow(row: SumRow, source: EvaluationSource): EvaluationReading {
  const isOfCharacters = HEADER.exec(source.head)?.[1] === 'Chr';
  const overall = row.isRaw ? readCounts(row, isOfCharacters) : readPercentages(row, isOfCharacters);
  if (overall !== undefined) return toReport(ID, { overall }, row.isRaw ? [] : [ROUNDING]);
  const message = 'the columns of the row Sum do not add up';
  const problems: readonly Problem[] = [
    problemAt(source, row.line, message, 'was the table edited? Score again'),
  ];
  return refuse(ID, problems);
}

function readCounts({ cells, line }: SumRow, isOfCharacters: boolean): ToolSlice | undefined {
  const at = (index: number): number => toCount(cells[index]) ?? Number.NaN;
  const [utterances, words, correct] = [at(0), at(1), at(2)];
  const counts = { words, substitutions: at(3), deletions: at(4), insertions: at(5) };
  const addsUp = correct + counts.substitutions + counts.deletions === words && errorsOf(counts) === at(6);
  if (!addsUp || words === 0 || utterances === 0 || at(7) > utterances) return undefined;
  const metrics = [...toRates(counts), ['ser', at(7) / utterances] as [string, number]];
  return toOverall(utterances, words, metrics, isOfCharacters, line);
}

function readPercentages({ cells, line }: SumRow, isOfCharacters: boolean): ToolSlice | undefined {
  const [utterances = 0, words = 0] = cells.map((cell) => toCount(cell) ?? 0);
  const rates = new Map(toFractions(COLUMNS.map((name, index) => [name, cells[index + 2]] as const)) ?? []);
  const at = (name: string): number => 100 * (rates.get(name) ?? Number.NaN);
  const whole = at('correct') + at('sub_rate') + at('del_rate');
  const parts = at('sub_rate') + at('del_rate') + at('ins_rate');
  const addsUp = Math.abs(whole - 100) <= SLACK && Math.abs(parts - at('wer')) <= SLACK;
  if (!addsUp || utterances === 0 || words === 0) return undefined;
  const metrics = [...rates].filter(([name]) => name !== 'correct');
  return toOverall(utterances, words, metrics, isOfCharacters, line);
}

function toOverall(
  utterances: number,
  words: number,
  rates: readonly [string, number][],
  isOfCharacters: boolean,
  line: number,
): ToolSlice {
  const known = { name: 'overall', utterances, line };
  if (!isOfCharacters) return { ...known, reference_words: words, metrics: new Map(rates) };
  const named = rates.map(([name, rate]): [string, number] => [name === 'wer' ? 'cer' : name, rate]);
  return { ...known, metrics: new Map(named.filter(([name]) => !name.endsWith('_rate'))) };
}
