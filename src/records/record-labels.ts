import { createLabelTable, type LabelTable } from './label-table.js';

/** A field by name; dots reach into nested objects where the record has no key of the whole name. */
export interface FieldPath {
  readonly name: string;
  readonly keys: readonly string[];
}

/** What groups records: slices by each field of `sliceBy`, clusters by one field. */
export interface RecordLabels {
  readonly sliceBy: readonly FieldPath[];
  readonly dimensions: readonly LabelTable[];
  readonly clusters: LabelTable;
  /** Whether `cluster_by` was given, so that a record set without the field is a mistake. */
  readonly clusterGiven: boolean;
  /** undefined until the first record with one of the fields that name a cluster. */
  clusterBy: FieldPath | undefined;
}

/** In this order, the first that a record has decides for all (reference/speech-evaluation.md 1.6). */
export const CLUSTER_FIELDS = ['conversation', 'session', 'speaker', 'recording'] as const;

/** Empty label tables for these groupings. */
export function createRecordLabels(sliceBy: readonly string[], clusterBy: string | undefined): RecordLabels {
  return {
    sliceBy: sliceBy.map(toFieldPath),
    dimensions: sliceBy.map(() => createLabelTable()),
    clusters: createLabelTable(),
    clusterGiven: clusterBy !== undefined,
    clusterBy: clusterBy === undefined ? undefined : toFieldPath(clusterBy),
  };
}

/**
 * The value of a field: a key of the whole name first, then a path of keys; undefined where there is none.
 */
export function lookUp(record: object, path: FieldPath): unknown {
  if (Object.hasOwn(record, path.name)) return ownValue(record, path.name);
  if (path.keys.length === 1) return undefined;
  let value: unknown = record;
  for (const key of path.keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = ownValue(value, key);
  }
  return value;
}

/**
 * A grouping value as text: strings as they are, numbers and booleans as JSON writes them. undefined where
 * there is none (absent, null, empty); null for an object or a list, which cannot name a group.
 */
export function toLabel(value: unknown): string | undefined | null {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** The path that a dotted name spells. */
export function toFieldPath(name: string): FieldPath {
  return { name, keys: name.split('.') };
}

function ownValue(record: object, key: string): unknown {
  return (record as Record<string, unknown>)[key];
}
