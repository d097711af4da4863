import { problemAt, refuse, toReport } from './build-reading.js';
import type { EvaluationReader, ToolSlice } from './evaluation-reading.js';
import { type FigureSet, numberIn, readSets } from './json-sets.js';

const ID = 'hf-evaluate';
const RATES = ['wer', 'cer'] as const;

/**
 * What Hugging Face `evaluate` computes and `evaluate.save` writes: a bare `wer` or `cer` beside the keys of whoever saved it and
 * `_timestamp`, `_evaluate_version` and others; or an object of such sets by test set. The rate is of the whole test set, and a
 * fraction by custom: the file does not say, so it is marked as assumed.
 */
export const hfEvaluate: EvaluationReader = {
  id: ID,
  matches: (source) => readSets(source, isSet) !== undefined,
  read: (source) => {
    const sets = readSets(source, isSet) ?? [];
    const broken = sets.filter(({ fields }) =>
      RATES.some((name) => fields.has(name) && !Number.isFinite(numberIn(fields, name) ?? Number.NaN)),
    );
    if (broken.length > 0)
      return refuse(ID, [
        problemAt(source, undefined, 'an error rate that is no finite number', 'score again'),
      ]);
    const slices = sets.map(toSlice);
    const isWhole = sets[0]?.name === undefined;
    return toReport(ID, isWhole ? { overall: slices[0] } : { slices }, [
      'the unit of the rates is not stated: taken as fractions',
    ]);
  },
};

/** Rates beside plain values; an object of other objects is a document of another kind. */
function isSet(fields: FigureSet['fields']): boolean {
  const isPlain = [...fields.values()].every((value) => typeof value !== 'object' || value === null);
  return isPlain && RATES.some((name) => numberIn(fields, name) !== undefined);
}

function toSlice({ name = 'overall', fields }: FigureSet): ToolSlice {
  const rates = RATES.flatMap((metric) => {
    const value = numberIn(fields, metric);
    return value === undefined ? [] : [[metric, value] as const];
  });
  return {
    name,
    metrics: new Map(rates),
    assumed: new Map(rates.map(([metric]) => [metric, 'fraction'] as const)),
  };
}
