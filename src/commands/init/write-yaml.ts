import type { ImportedValue } from '../../readers/import/import-reader.js';

const PLAIN = /^(?:[A-Za-z][\w./@-]*|\d+\.\d+\.\d+[\w.+-]*)$/;
const RESERVED: ReadonlySet<string> = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n']);

/** A value on one line of YAML. Every text that is not plainly a word is written as JSON, which YAML reads as it is. */
export function toYaml(value: ImportedValue): string {
  if (typeof value === 'string') return isPlain(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(toYaml).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, inner]) => `${toYaml(key)}: ${toYaml(inner)}`)
    .join(', ')}}`;
}

function isList(value: object): value is readonly ImportedValue[] {
  return Array.isArray(value);
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !RESERVED.has(text.toLowerCase());
}
