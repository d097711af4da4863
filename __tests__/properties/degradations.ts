import fc from 'fast-check';
import type { Json, JsonMap } from '../evidence/sample-repository.js';
import { PATHS } from '../evidence/sample-repository.js';
import type { Files } from '../memory-tree.js';

/** A change to the files of head that makes evidence worse, or takes it away. */
export interface Degradation {
  readonly name: string;
  readonly apply: (files: Files) => Files;
}

const LOWER = new Set(['wer', 'p95_latency_ms', 'unit_cost']);

function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Edits a JSON file; a file that is gone or torn already stays as it is. */
function edit(files: Files, path: string, change: (document: JsonMap) => JsonMap): Files {
  try {
    const document = JSON.parse(String(files[path])) as Json;
    return isMap(document) ? { ...files, [path]: JSON.stringify(change(document)) } : files;
  } catch {
    return files;
  }
}

function without(document: JsonMap, key: string): JsonMap {
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== key));
}

function editSlice(files: Files, slice: string, change: (figures: JsonMap) => JsonMap): Files {
  return edit(files, PATHS.report, (report) => {
    const { slices } = report;
    const figures = isMap(slices) ? slices[slice] : undefined;
    return isMap(slices) && isMap(figures)
      ? { ...report, slices: { ...slices, [slice]: change(figures) } }
      : report;
  });
}

function toWorse(metric: string, figures: Json | undefined, share: number): Json | undefined {
  const candidate = isMap(figures) ? figures['candidate'] : undefined;
  if (!isMap(figures) || typeof candidate !== 'number') return figures;
  return { ...figures, candidate: candidate * (LOWER.has(metric) ? 1 + share : 1 - share) };
}

const slice = fc.constantFrom('noisy', 'quiet');
const metric = fc.constantFrom('wer', 'p95_latency_ms', 'intent_recall');

const worsen = fc
  .tuple(slice, metric, fc.constantFrom(0.001, 0.05, 0.5))
  .map(([where, what, share]): Degradation => ({
    name: `${what} of ${where} worse by ${share}`,
    apply: (files) =>
      editSlice(files, where, (figures) => {
        const worse = toWorse(what, figures[what], share);
        return worse === undefined ? figures : { ...figures, [what]: worse };
      }),
  }));

const removeMetric = fc
  .tuple(slice, metric, fc.constantFrom('both', 'baseline', 'candidate'))
  .map(([where, what, side]): Degradation => ({
    name: `${what} of ${where} without ${side}`,
    apply: (files) =>
      editSlice(files, where, (figures) => {
        const sides = figures[what];
        if (side === 'both' || !isMap(sides)) return without(figures, what);
        const left = without(sides, side);
        return Object.keys(left).length === 0 ? without(figures, what) : { ...figures, [what]: left };
      }),
  }));

const removeSlice = slice.map((where): Degradation => ({
  name: `without the slice ${where}`,
  apply: (files) =>
    edit(files, PATHS.report, (report) =>
      isMap(report['slices']) ? { ...report, slices: without(report['slices'], where) } : report,
    ),
}));

const totals = fc.constantFrom<Degradation>(
  {
    name: 'one more privacy error',
    apply: (files) =>
      edit(files, PATHS.report, (report) => {
        const { privacy_errors: count } = report;
        return typeof count === 'number' ? { ...report, privacy_errors: count + 1 } : report;
      }),
  },
  {
    name: 'a higher cost',
    apply: (files) =>
      edit(files, PATHS.report, (report) => {
        const worse = toWorse('unit_cost', report['unit_cost'], 0.5);
        return worse === undefined ? report : { ...report, unit_cost: worse };
      }),
  },
);

const removeTotal = fc
  .constantFrom(
    'privacy_errors',
    'unit_cost',
    'model',
    'baseline',
    'created_at',
    'eval_pack',
    'scoring',
    'slices',
    'overall',
  )
  .map((key): Degradation => ({
    name: `the report without ${key}`,
    apply: (files) => edit(files, PATHS.report, (report) => without(report, key)),
  }));

/** Blanks one of the fields that an entry of the sample has. */
function blankField(fields: readonly string[]): fc.Arbitrary<Degradation> {
  const blanks = [undefined, '', ' ', 'TODO', null, {}, [], 0, false] as const;
  return fc
    .tuple(fc.constantFrom(...fields), fc.constantFrom(...blanks))
    .map(([field, blank]): Degradation => ({
      name: `${field}: ${blank === undefined ? 'absent' : JSON.stringify(blank)}`,
      apply: (files) =>
        edit(files, PATHS.entry, (entry) =>
          blank === undefined ? without(entry, field) : { ...entry, [field]: blank },
        ),
    }));
}

function removeFile(paths: readonly string[]): fc.Arbitrary<Degradation> {
  return fc.constantFrom(...paths).map((path): Degradation => ({
    name: `${path} removed`,
    apply: (files) => Object.fromEntries(Object.entries(files).filter(([known]) => known !== path)),
  }));
}

function corruptFile(paths: readonly string[]): fc.Arbitrary<Degradation> {
  const torn = fc.constantFrom<[string, (text: string) => string | Uint8Array]>(
    ['cut in half', (text) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['null', () => 'null'],
    ['a list', () => '[]'],
    ['binary', () => new Uint8Array([0, 159, 146, 150])],
    ['a Git LFS pointer', () => 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'],
    ['merged with a conflict', (text) => `<<<<<<< HEAD\n${text}\n=======\n${text}\n>>>>>>> main\n`],
  );
  return fc.tuple(fc.constantFrom(...paths), torn).map(([path, [name, change]]): Degradation => ({
    name: `${path} ${name}`,
    apply: (files) => (files[path] === undefined ? files : { ...files, [path]: change(String(files[path])) }),
  }));
}

/** Everything that can get worse in the files of a change. */
export function anyDegradation(files: Files, entry: JsonMap): fc.Arbitrary<Degradation> {
  const paths = Object.keys(files);
  return fc.oneof(
    ...[worsen, removeMetric, removeSlice, totals, removeTotal],
    ...[blankField(Object.keys(entry)), removeFile(paths), corruptFile(paths)],
  );
}
