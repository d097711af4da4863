import type { EvaluationSource } from './evaluation-reading.js';
import type { LooseValue } from './loose-json.js';

/** The figures of one test set; without a name where the file is of one. */
export interface FigureSet {
  readonly name: string | undefined;
  readonly fields: ReadonlyMap<string, LooseValue>;
}

/** Whether a parsed value is an object. */
export function isMap(value: LooseValue | undefined): value is ReadonlyMap<string, LooseValue> {
  return value instanceof Map;
}

/** A number of any kind, finite or not; undefined for anything else. */
export function numberIn(fields: ReadonlyMap<string, LooseValue>, name: string): number | undefined {
  const value = fields.get(name);
  return typeof value === 'number' ? value : undefined;
}

/** A JSON file that is a set of figures, or an object of nothing but such sets; undefined for any other. */
export function readSets(
  { document }: EvaluationSource,
  isSet: (fields: ReadonlyMap<string, LooseValue>) => boolean,
): readonly FigureSet[] | undefined {
  if (!isMap(document)) return undefined;
  if (isSet(document)) return [{ name: undefined, fields: document }];
  const sets = [...document].flatMap(([name, value]) =>
    isMap(value) && isSet(value) ? [{ name, fields: value }] : [],
  );
  return sets.length > 0 && sets.length === document.size ? sets : undefined;
}
