/** Keys and indices from the root of a document to a value. */
export type ValuePath = readonly (string | number)[];

/** A file whose features are to be read: parsed by the caller, and its text where the format is no YAML or JSON. */
export interface FeatureSource {
  readonly path: string;
  /** The raw text; Kaldi's option files are read from it. */
  readonly text?: string;
  /**
   * The parsed document: plain objects or Maps, arrays and scalars. A custom YAML tag (`!new:...`, `!ref`) arrives
   * as a TaggedValue around what was tagged. Undefined where the file is neither YAML nor JSON.
   */
  readonly value?: unknown;
  /** The line of a value, counted from 1, where the caller knows it. */
  readonly lineOf?: (path: ValuePath) => number | undefined;
  /** The digest of a file that the document names (statistics of a normalisation), where the caller has it. */
  readonly digestOf?: (path: string) => string | undefined;
}

/** A YAML value with a custom tag: `!new:speechbrain.lobes.features.Fbank {...}`, `!ref <sample_rate>`. */
export interface TaggedValue {
  /** With its exclamation mark. */
  readonly tag: string;
  readonly value: unknown;
}

/** Tells a tagged value from a mapping that happens to have a key `tag`: nothing else may be in it. */
export function isTagged(value: unknown): value is TaggedValue {
  if (!isMapping(value) || !Object.hasOwn(value, 'tag') || !Object.hasOwn(value, 'value')) return false;
  const { tag } = value;
  return isText(tag) && tag.startsWith('!') && Object.keys(value).length === 2;
}

/** Own entries of a mapping in order, whether it came as an object, a Map or a tagged value; none for anything else. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (isTagged(value)) return entriesOf(value.value);
  if (value instanceof Map) return [...value].filter((entry): entry is [string, unknown] => isText(entry[0]));
  return isMapping(value) ? Object.entries(value) : [];
}

/** The value at a path; undefined where there is none. Keys come from files: only own ones are looked at. */
export function valueAt(value: unknown, path: ValuePath): unknown {
  let found = value;
  for (const key of path) found = step(found, key);
  return found;
}

/** The value under a path as text; undefined for anything else. */
export function textAt(value: unknown, ...path: ValuePath): string | undefined {
  const found = valueAt(value, path);
  return isText(found) ? found : undefined;
}

/** Whether there is a mapping under a path. */
export function hasMapping(value: unknown, ...path: ValuePath): boolean {
  const found = valueAt(value, path);
  return isTagged(found) ? isMapping(found.value) : found instanceof Map || isMapping(found);
}

/** A path as a JSON pointer (RFC 6901). */
export function toPointer(path: ValuePath): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function step(value: unknown, key: string | number): unknown {
  if (value instanceof Map) return value.get(key);
  if (isTagged(value)) return step(value.value, key);
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string | number, unknown>>)[key] : undefined;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
