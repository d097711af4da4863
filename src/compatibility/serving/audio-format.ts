import { equalJson, isList, isObject, own, type JsonObject, type JsonValue } from '../json-value.js';
import { shorten } from '../rules/describe-values.js';
import type { FieldPath } from './field-rule.js';
import { isUnstated, valueAt } from './serving-change.js';

/** One entry of a list of audio formats, with its place. */
export interface AudioFormat {
  readonly entry: JsonObject;
  readonly path: FieldPath;
}

/** The formats of `audio_in` or `audio_out`: the list is the field itself, or its `formats`. */
export function audioFormats(contract: JsonValue, field: 'audio_in' | 'audio_out'): readonly AudioFormat[] {
  const stated = valueAt(contract, [field]);
  const path = isList(stated) ? [field] : [field, 'formats'];
  const list = valueAt(contract, path);
  if (!isList(list)) return [];
  return list.flatMap((entry, index) => (isObject(entry) ? [{ entry, path: [...path, index] }] : []));
}

/** Whether a format keeps what another says of one part; what was not said binds nobody. */
export function keepsPart(before: JsonObject, after: JsonObject, part: string): boolean {
  const said = own(before, part);
  return isUnstated(said) || equalJson(said, own(after, part));
}

/** What a format says of a part that is a list; one value alone is a list of it. */
export function partList(entry: JsonObject, part: string): readonly JsonValue[] {
  const value = own(entry, part);
  if (isUnstated(value)) return [];
  return isList(value) ? value : [value];
}

/** Whether a format's list has a value. */
export function partHas(entry: JsonObject, part: string, value: JsonValue): boolean {
  return partList(entry, part).some((other) => equalJson(other, value));
}

/** The values of one format's list that none of the others has. */
export function partMissing(
  entry: JsonObject,
  others: readonly AudioFormat[],
  part: string,
): readonly JsonValue[] {
  return partList(entry, part).filter((value) => !others.some((other) => partHas(other.entry, part, value)));
}

/** A format in a sentence: `pcm_s16le in wav`. */
export function describeFormat(entry: JsonObject): string {
  const [encoding, container] = [own(entry, 'encoding'), own(entry, 'container')];
  const name = typeof encoding === 'string' ? shorten(encoding) : 'audio';
  return typeof container === 'string' ? `${name} in ${shorten(container)}` : name;
}
