import type { EvalReport } from '../../model/report.js';
import type { Slice } from '../../model/slice.js';

/**
 * The share of the traffic that some slices carry, 0 to 1, at its largest: slices of different dimensions may be other
 * users or the same ones. By utterances where every slice states them, else by the number of slices.
 */
export function shareOf(affected: ReadonlySet<string>, report: EvalReport): number {
  if ([...affected].some((name) => !report.slices.has(name))) return 1;
  const slices = [...report.slices.values()];
  const isCounted = slices.every(({ size }) => size.utterances !== undefined);
  const weigh = ({ size }: Slice): number => (isCounted ? (size.utterances ?? 0) : 1);
  const sum = (some: readonly Slice[]): number => some.reduce((total, slice) => total + weigh(slice), 0);
  const groups = new Set(slices.map(groupOf));
  const all = [...groups].map((group) => sum(slices.filter((slice) => groupOf(slice) === group)));
  const stated = isCounted ? (report.overall?.size.utterances ?? 0) : 0;
  const total = Math.max(stated, ...all, 0);
  return total === 0 ? 1 : Math.min(1, sum(slices.filter(({ name }) => affected.has(name))) / total);
}

function groupOf({ name, dimensions }: Slice): string {
  const equals = name.indexOf('=');
  if (equals > 0) return name.slice(0, equals);
  return [...dimensions.keys()].sort().join('+');
}

/** What routing has to select to reach a slice, `dimension=value`; undefined when it cannot. */
export function routeTo(name: string, report: EvalReport, routable: readonly string[]): string | undefined {
  const slice = report.slices.get(name);
  const [dimension, value] = [...(slice?.dimensions ?? [])].find(([known]) => routable.includes(known)) ?? [];
  if (dimension !== undefined) return `${dimension}=${value ?? ''}`;
  const equals = name.indexOf('=');
  return equals > 0 && routable.includes(name.slice(0, equals)) ? name : undefined;
}
