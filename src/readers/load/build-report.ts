import { emptyLoadReport, type LoadLevel, type LoadReport } from '../../model/load-report.js';
import type { Location } from '../../model/location.js';
import type { Read } from '../read-report.js';

/** A level of known figures; what is undefined was not in the file. */
export function toLevel(
  location: Location,
  figures: Readonly<Record<string, number | undefined>>,
  terms: Pick<Partial<LoadLevel>, 'concurrency' | 'throughput' | 'samples'> = {},
): LoadLevel {
  const known = Object.entries(figures).filter(
    (pair): pair is [string, number] => pair[1] !== undefined && Number.isFinite(pair[1]) && pair[1] >= 0,
  );
  return {
    concurrency: terms.concurrency,
    throughput: terms.throughput,
    samples: terms.samples,
    metrics: new Map(known),
    location,
  };
}

/** A report that a tool's file came to. */
export function toReport(reader: string, location: Location, parts: Partial<LoadReport>): Read<LoadReport> {
  return { kind: 'read', value: { ...emptyLoadReport(reader, location), ...parts } };
}

/** A file of the right format that says nothing that can be judged. */
export function refuse(location: Location, message: string, hint: string): Read<LoadReport> {
  return { kind: 'refused', problems: [{ location, message, hint }] };
}

/** `value * factor`; undefined stays undefined. */
export function scale(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor;
}

/** Milliseconds in a unit as tools write it; undefined for a unit that is not of time. */
export function toMilliseconds(unit: string | undefined): number | undefined {
  return unit === undefined ? undefined : MILLISECONDS.get(unit.trim().toLowerCase());
}

const MILLISECONDS: ReadonlyMap<string, number> = new Map([
  ['ns', 1e-6],
  ['nanoseconds', 1e-6],
  ['us', 1e-3],
  ['µs', 1e-3],
  ['μs', 1e-3],
  ['microseconds', 1e-3],
  ['ms', 1],
  ['milliseconds', 1],
  ['s', 1000],
  ['sec', 1000],
  ['seconds', 1000],
]);
