import { type EvaluationReading, readEvaluationFile } from '../../../src/readers/evaluation/registry.js';
import { createRecordsReader } from '../../../src/records/records-reader.js';
import type { RecordsReading } from '../../../src/records/records-reading.js';

/** What a file came to; a test of one that nobody reads says so itself. */
export function readingOf(text: string, path = 'out/file.txt'): EvaluationReading {
  const reading = readEvaluationFile(text, path);
  if (reading === undefined) throw new Error('no reader recognises the file');
  return reading;
}

/** The records of a file, parsed. */
export function recordsOf(text: string, path?: string): readonly Readonly<Record<string, unknown>>[] {
  const reading = readingOf(text, path);
  if (reading.kind !== 'records') throw new Error(JSON.stringify(reading));
  return reading.lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** The figures of a file: slices by name, `overall` last, as plain objects. */
export function figuresOf(text: string, path?: string): Readonly<Record<string, Record<string, number>>> {
  const reading = readingOf(text, path);
  if (reading.kind !== 'report') throw new Error(JSON.stringify(reading));
  const all = [...reading.slices, ...(reading.overall === undefined ? [] : [reading.overall])];
  return Object.fromEntries(all.map(({ name, metrics }) => [name, Object.fromEntries(metrics)]));
}

/** Why a file is refused, with the line; empty for one that is read. */
export function problemsOf(text: string, path?: string): readonly string[] {
  const reading = readingOf(text, path);
  if (reading.kind !== 'refused') return [];
  return reading.problems.map(({ location, message }) => `${location.line ?? '-'}: ${message}`);
}

/** The remarks of a file that is read, in one text. */
export function remarksOf(text: string, path?: string): string {
  const reading = readingOf(text, path);
  return reading.kind === 'refused' ? '' : reading.remarks.join('\n');
}

/** What the records core makes of a file on both sides. */
export function accountOf(text: string, path?: string): RecordsReading {
  const reading = readingOf(text, path);
  const bytes = new TextEncoder().encode(reading.kind === 'records' ? reading.lines : '');
  const core = createRecordsReader();
  for (const side of ['baseline', 'candidate'] as const) {
    core.open(side, side);
    core.push(bytes);
    core.close();
  }
  return core.finish();
}
