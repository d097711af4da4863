import { at, itemsOf, type Node, rawOf } from '../node.js';
import type { ImportedFigure } from './import-reader.js';

/** Error rates of `model-index` that the metric catalogue has, by the id of the metric on the Hub. */
const RATES: ReadonlySet<string> = new Set(['wer', 'cer']);
const MOST_RESULTS = 500;
/** A figure may be a text with its uncertainty, `20.0 ± 1.2`, or with its unit, `20.0 %`. */
const FIGURE = /^(\d{1,6}(?:\.\d{1,20})?)\s*(%)?(?:\s|$|±|\+\/-)/;
/** No error rate is over 300 %. */
const MOST = 3;

/** The figures of a model card, and what was not taken over. */
export interface CardFigures {
  readonly figures: readonly ImportedFigure[];
  readonly remarks: readonly string[];
}

/** Reads the results of a model in `model-index`; the first figure of a metric on a data set counts. */
export function readCardFigures(index: Node | undefined): CardFigures {
  const figures = new Map<string, ImportedFigure>();
  const remarks: string[] = [];
  for (const result of itemsOf(at(index, 'results')).slice(0, MOST_RESULTS)) {
    for (const metric of itemsOf(at(result, 'metrics'))) {
      const figure = readFigure(result, metric);
      if (typeof figure === 'string') remarks.push(figure);
      else if (figures.has(keyOf(figure)))
        remarks.push(`a second ${figure.metric} of ${figure.slice} was left out`);
      else figures.set(keyOf(figure), figure);
    }
  }
  return { figures: [...figures.values()], remarks };
}

function keyOf({ slice, metric }: ImportedFigure): string {
  return `${metric} ${slice}`;
}

function readFigure(result: Node, node: Node): ImportedFigure | string {
  const metric = textAt(node, 'type').toLowerCase();
  const written = textAt(node, 'value');
  const { slice, dimensions } = toSlice(at(result, 'dataset'));
  if (!RATES.has(metric))
    return `${metric === '' ? 'a metric without a type' : metric} of ${slice} was not taken over`;
  const rate = readRate(written);
  return rate === undefined
    ? `${metric} of ${slice} is no error rate: ${written}`
    : { slice, dimensions, metric, written, ...rate };
}

function textAt(node: Node, key: string): string {
  return rawOf(at(node, key)) ?? '';
}

function readRate(written: string): Pick<ImportedFigure, 'value' | 'assumed'> | undefined {
  const [, digits, unit] = FIGURE.exec(written.trim()) ?? [];
  if (digits === undefined) return undefined;
  // To twelve digits, so that 20.9 is 0.209 and not its neighbour.
  const value = Number((Number(digits) / 100).toPrecision(12));
  return value > MOST ? undefined : { value, assumed: unit === undefined ? 'percent' : undefined };
}

function toSlice(dataset: Node | undefined): Pick<ImportedFigure, 'slice' | 'dimensions'> {
  const parts = ['type', 'config', 'split'].map((key) => [key, rawOf(at(dataset, key))] as const);
  const dimensions = Object.fromEntries(
    parts.flatMap(([key, value]) => (value === undefined ? [] : [[key === 'type' ? 'dataset' : key, value]])),
  ) as Record<string, string>;
  const name = rawOf(at(dataset, 'name')) ?? dimensions.dataset ?? 'unnamed';
  const rest = [dimensions.config, dimensions.split].filter((part) => part !== undefined);
  return { slice: [name, ...rest].join(' '), dimensions };
}
