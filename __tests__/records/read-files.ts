import type { FileSide } from '../../src/records/record-layout.js';
import { createRecordsReader, type RecordsOptions } from '../../src/records/records-reader.js';
import type { RecordsReading } from '../../src/records/records-reading.js';

/** Reads whole texts as files named a.jsonl, b.jsonl, ... */
export function readFiles(
  files: readonly (readonly [FileSide, string])[],
  options: RecordsOptions = {},
): RecordsReading {
  const reader = createRecordsReader(options);
  for (const [index, [side, text]] of files.entries()) {
    reader.open(`${String.fromCharCode(97 + index)}.jsonl`, side);
    reader.push(new TextEncoder().encode(text));
    reader.close();
  }
  return reader.finish();
}

/** One paired file of records. */
export function readRecords(records: readonly object[], options: RecordsOptions = {}): RecordsReading {
  return readFiles([['paired', toLines(records)]], options);
}

/** JSON Lines. */
export function toLines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** Codes and lines of the listed problems. */
export function toCodes(reading: RecordsReading): string[] {
  return reading.problems.map(({ code, location }) => `${code}:${location.line ?? 0}`);
}
