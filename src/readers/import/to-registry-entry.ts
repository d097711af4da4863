import { CRITICAL_FIELDS, OTHER_REQUIRED_FIELDS } from '../../model/entry.js';
import type { ImportedEntry, ImportedFigure, ImportedValue } from './import-reader.js';

/** What marks a gap: a placeholder, so that the field counts as missing until somebody fills it in. */
export const GAP = 'TODO';

/** The fields of a starter entry, in the order in which people read them. */
export const ENTRY_FIELDS = [
  'model_id',
  'version',
  'owner',
  'task',
  'intended_use',
  'languages',
  'base_model',
  'data_manifest',
  'training_code_sha',
  'training',
  'artifact',
  'feature_contract',
  'serving_contract',
  'input_schema',
  'output_schema',
  'eval_report',
  'safety_report',
  'serving_image',
  'resource_envelope',
  'rollback_target',
  'review_by',
  'evidence',
] as const;

const REQUIRED: ReadonlySet<string> = new Set([...CRITICAL_FIELDS, ...OTHER_REQUIRED_FIELDS]);

/** Whether an entry without this field is held. */
export function isRequired(field: string): boolean {
  return REQUIRED.has(field);
}

/** An imported model as a registry entry, its figures as an inline report, every required field that is open a gap. */
export function toRegistryEntry(imported: ImportedEntry): Readonly<Record<string, ImportedValue>> {
  const { fields, figures } = imported;
  const known = ENTRY_FIELDS.flatMap((name): [string, ImportedValue][] => {
    if (name === 'eval_report' && figures.length > 0) return [[name, toReport(figures)]];
    const value = fields.get(name)?.value ?? (isRequired(name) ? GAP : undefined);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(known);
}

/** The figures by slice; `assumed` beside a figure says which unit it was taken to have. */
function toReport(figures: readonly ImportedFigure[]): ImportedValue {
  const slices = new Map<string, Record<string, ImportedValue>>();
  for (const { slice, dimensions, metric, value, assumed } of figures) {
    const known = slices.get(slice) ?? { dimensions };
    const figure = { candidate: value, ...(assumed === undefined ? {} : { assumed }) };
    slices.set(slice, { ...known, [metric]: figure });
  }
  // Names of slices come from the file: `__proto__` is one like any other.
  return { slices: Object.fromEntries(slices) };
}
