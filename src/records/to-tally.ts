import { createHash } from 'node:crypto';
import type { AccumulatedSlice, Accumulator } from './accumulate.js';
import type { LabelTable } from './label-table.js';
import type { RecordLabels } from './record-labels.js';
import type { RecordLayout } from './record-layout.js';
import { createSampleDigest } from './sample-digest.js';
import type { TallySlice } from './tally.js';
import type { TallyColumns } from './tally-columns.js';

/** Marks the label of a cluster that is one utterance; the rest of the label is its key already. */
export const OWN_CLUSTER = '\u0000';

/** The key of a cluster in a tally: the first 16 hexadecimal digits of the SHA-256 of its UTF-8 name. */
export function toClusterKey(label: string): string {
  if (label.startsWith(OWN_CLUSTER)) return label.slice(1);
  return createHash('sha256').update(label, 'utf8').digest('hex').slice(0, 16);
}

/** The slices of an accumulator: `overall`, then by dimension in order, then by value in code unit order. */
export function toTallySlices(
  accumulator: Accumulator,
  columns: TallyColumns,
  layout: RecordLayout,
  labels: RecordLabels,
): TallySlice[] {
  const keys = toClusterKeys(labels.clusters);
  const rows = groupRows(accumulator, toRanks(keys));
  const named = accumulator.slices.map((slice, number) => ({
    slice,
    number,
    name: toSliceName(slice, labels),
  }));
  named.sort((a, b) => a.slice.dimension - b.slice.dimension || (a.name < b.name ? -1 : 1));
  return named.flatMap(({ slice, number, name }) => {
    const own = rows[number] ?? [];
    if (own.length === 0) return [];
    return {
      name,
      clusters: own.map((row) => keys[accumulator.sums.secondAt(row)] ?? ''),
      sums: toSums(accumulator, columns, own),
      samples: toSamples(slice, layout),
    };
  });
}

function toClusterKeys(clusters: LabelTable): string[] {
  return clusters.texts.map(toClusterKey);
}

/** The place of each cluster in the order of keys, so that the order of the records does not show in any sum. */
function toRanks(keys: readonly string[]): Int32Array {
  const order = Array.from(keys.keys()).sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
  const ranks = new Int32Array(keys.length);
  for (const [rank, number] of order.entries()) ranks[number] = rank;
  return ranks;
}

function groupRows({ sums, slices }: Accumulator, ranks: Int32Array): number[][] {
  const rows = slices.map((): number[] => []);
  for (let row = 0; row < sums.size; row += 1) rows[sums.firstAt(row)]?.push(row);
  const rankOf = (row: number): number => ranks[sums.secondAt(row)] ?? 0;
  for (const own of rows) own.sort((a, b) => rankOf(a) - rankOf(b));
  return rows;
}

function toSliceName(slice: AccumulatedSlice, labels: RecordLabels): string {
  if (slice.dimension < 0) return 'overall';
  const field = labels.sliceBy[slice.dimension]?.name ?? '';
  return `${field}=${labels.dimensions[slice.dimension]?.texts[slice.label] ?? ''}`;
}

function toSums({ sums }: Accumulator, columns: TallyColumns, rows: readonly number[]): TallySlice['sums'] {
  const filled = [...columns.names.entries()].filter(([column]) => sums.has(column));
  return new Map(
    filled.map(([column, name]) => [name, Float64Array.from(rows, (row) => sums.valueAt(row, column))]),
  );
}

function toSamples(slice: AccumulatedSlice, layout: RecordLayout): TallySlice['samples'] {
  const fields = new Set([...slice.samples.keys()].map((slot) => slot >> 1));
  return new Map(
    [...fields]
      .sort((a, b) => a - b)
      .map((field) => [
        layout.fields[field]?.name ?? '',
        {
          baseline: slice.samples.get(2 * field) ?? createSampleDigest(),
          candidate: slice.samples.get(2 * field + 1) ?? createSampleDigest(),
        },
      ]),
  );
}
