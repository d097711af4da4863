import type { Problem } from '../../model/problem.js';
import { problemAt, refuse, toReport } from './build-reading.js';
import { type ErrorCounts, errorsOf, toRates } from './error-counts.js';
import type { EvaluationReader, EvaluationSource, ToolSlice } from './evaluation-reading.js';
import { type FigureSet, numberIn, readSets } from './json-sets.js';

const ID = 'jiwer';
const COUNTS = ['substitutions', 'deletions', 'insertions', 'hits'] as const;
const NO_TRANSFORM = 'jiwer neither lowers case nor strips punctuation unless it is told to';

/**
 * What jiwer's `process_words` or `process_characters` came to, dumped as JSON: `wer` or `cer` as a fraction beside hits,
 * substitutions, deletions and insertions; or an object of such sets by test set. The counts are taken. For an empty reference
 * `wer` is the *number* of insertions, so a set without words is refused (src/jiwer/process.py).
 */
export const jiwer: EvaluationReader = {
  id: ID,
  matches: (source) => readSets(source, isSet) !== undefined,
  read: (source) => {
    const sets = (readSets(source, isSet) ?? []).map((set) => ({ set, slice: toSlice(set) }));
    const problems = sets.flatMap(({ set, slice }) =>
      typeof slice === 'string' ? [toProblem(slice, set, source)] : [],
    );
    if (problems.length > 0) return refuse(ID, problems);
    const slices = sets.flatMap(({ slice }) => (typeof slice === 'string' ? [] : [slice]));
    const isWhole = sets[0]?.set.name === undefined;
    return toReport(ID, isWhole ? { overall: slices[0] } : { slices }, [NO_TRANSFORM]);
  },
};

function isSet(fields: FigureSet['fields']): boolean {
  return COUNTS.every((name) => fields.has(name)) && (fields.has('wer') || fields.has('cer'));
}

function toProblem(message: string, { name }: FigureSet, source: EvaluationSource): Problem {
  const whose = name === undefined ? '' : `${name.slice(0, 80)}: `;
  return problemAt(
    source,
    undefined,
    `${whose}${message}`,
    'score a test set with references, and dump the result whole',
  );
}

function toSlice({ name = 'overall', fields }: FigureSet): ToolSlice | string {
  const counts = toCounts(fields);
  if (counts === undefined) return 'hits, substitutions, deletions and insertions are no whole numbers';
  if (counts.words === 0) return 'no reference words: the rate is then the number of insertions';
  const rate = errorsOf(counts) / counts.words;
  const metric = fields.has('wer') ? 'wer' : 'cer';
  const stated = numberIn(fields, metric);
  if (stated === undefined || Math.abs(stated - rate) > 1e-6 + 1e-3 * rate)
    return `\`${metric}\` is not the rate of its counts`;
  if (metric === 'cer') return { name, metrics: new Map([['cer', rate]]) };
  return { name, reference_words: counts.words, metrics: new Map(toRates(counts)) };
}

function toCounts(fields: FigureSet['fields']): ErrorCounts | undefined {
  const [substitutions, deletions, insertions, hits] = COUNTS.map((name) => {
    const count = numberIn(fields, name);
    return count !== undefined && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
  });
  if (substitutions === undefined || deletions === undefined) return undefined;
  if (insertions === undefined || hits === undefined) return undefined;
  return { words: hits + substitutions + deletions, substitutions, deletions, insertions };
}
