/** One option of a Kaldi configuration file. */
export interface KaldiOption {
  readonly value: string;
  readonly line: number;
}

/** The options of a file by normalised name, or the line that is none. */
export type KaldiOptions =
  | { readonly kind: 'options'; readonly options: ReadonlyMap<string, KaldiOption> }
  | { readonly kind: 'broken'; readonly line: number; readonly text: string };

/**
 * Parses a Kaldi configuration file as `ParseOptions::ReadConfigFile` does (src/util/parse-options.cc): one
 * `--name=value` to a line, `#` starts a comment, `_` equals `-` and case does not matter in names, `--name` alone
 * is true, and the last of several wins. An empty file has no options.
 */
export function parseKaldiOptions(text: string): KaldiOptions {
  const options = new Map<string, KaldiOption>();
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.replace(/#.*$/, '').trim();
    if (line === '') continue;
    const [, name, value] = /^--([A-Za-z][\w.-]*)(?:=(.*))?$/.exec(line) ?? [];
    if (name === undefined) return { kind: 'broken', line: index + 1, text: line };
    options.set(name.toLowerCase().replaceAll('_', '-'), {
      value: (value ?? 'true').trim(),
      line: index + 1,
    });
  }
  return { kind: 'options', options };
}
