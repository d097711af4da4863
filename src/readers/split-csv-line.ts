const CELL = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/gy;

/** The cells of one line of CSV (RFC 4180): quoted cells keep commas, a doubled quote is one. */
export function splitCsvLine(line: string): readonly string[] {
  const cells: string[] = [];
  CELL.lastIndex = 0;
  for (let match = CELL.exec(line); match !== null; match = CELL.exec(line)) {
    const [, quoted, plain, end] = match;
    cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '') return cells;
  }
  // A quote that is never closed, or text after one: the line as it is.
  return [line];
}
