import { canonicalJson, type JsonValue } from '../json-value.js';

const MOST_SHOWN = 5;
const LONGEST_SHOWN = 60;

/** A value as it is shown in a sentence, cut when it is long. */
export function describeValue(value: JsonValue): string {
  return shorten(canonicalJson(value));
}

/** Values as they are listed in a sentence: the first five, and how many more. */
export function describeValues(values: readonly JsonValue[]): string {
  const shown = values.slice(0, MOST_SHOWN).map(describeValue).join(', ');
  return values.length > MOST_SHOWN ? `${shown} and ${values.length - MOST_SHOWN} more` : shown;
}

/** Text as it is shown in a sentence, cut when it is long. */
export function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}
