/** A place in a file: `line` and `column` count from 1; a path alone means the whole file. */
export interface Location {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** `path:line:column`, as far as it is known; the form that editors and terminals link. */
export function toText(location: Location): string {
  const { path, line, column } = location;
  if (line === undefined) return path;
  return column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`;
}
