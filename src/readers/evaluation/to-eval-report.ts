import { METRIC_CATALOGUE } from '../../model/metric.js';
import type { EvalReport } from '../../model/report.js';
import type { Slice } from '../../model/slice.js';
import { findSuspicious } from '../check-range.js';
import type { EvaluationReading, ToolSlice } from './evaluation-reading.js';

/**
 * An eval report of what a tool wrote: the candidate's figures alone, of no model that it names and against nothing, so that limits on
 * changes find no evidence. Its remarks name the reader.
 */
export function toEvalReport(reading: EvaluationReading & { kind: 'report' }, path: string): EvalReport {
  const { reader, slices, overall, remarks } = reading;
  const location = { path };
  const all = [...slices, ...(overall === undefined ? [] : [overall])];
  const about = { message: `read by ${reader}: ${[...new Set(remarks)].join('; ')}`, location };
  return {
    reader,
    model: undefined,
    baseline: undefined,
    createdAt: undefined,
    evalPack: undefined,
    scoring: { candidate: new Map(), baseline: new Map() },
    slices: new Map(slices.map((slice) => [slice.name, toSlice(slice, path)])),
    overall: overall === undefined ? undefined : toSlice(overall, path),
    totals: new Map(),
    remarks: [about, ...all.flatMap((slice) => findDoubts(slice, path))],
    location,
  };
}

function placeOf({ line }: ToolSlice, path: string): Slice['location'] {
  return line === undefined ? { path } : { path, line };
}

function toSlice(slice: ToolSlice, path: string): Slice {
  const { name, dimensions = new Map<string, string>(), utterances, reference_words: words, metrics } = slice;
  const location = placeOf(slice, path);
  return {
    name,
    dimensions,
    size: {
      ...(utterances === undefined ? {} : { utterances }),
      ...(words === undefined ? {} : { reference_words: words }),
    },
    isNew: false,
    metrics: new Map(
      [...metrics].map(([metric, candidate]) => [metric, { metric, candidate, location }] as const),
    ),
    location,
  };
}

function findDoubts(slice: ToolSlice, path: string): EvalReport['remarks'] {
  return [...slice.metrics].flatMap(([metric, value]) => {
    const definition = METRIC_CATALOGUE.get(metric);
    const message = definition === undefined ? undefined : findSuspicious(definition, 'candidate', value);
    return message === undefined ? [] : [{ message, location: placeOf(slice, path) }];
  });
}
