import {
  extendPointer,
  isList,
  isObject,
  own,
  pointerSegments,
  type JsonObject,
  type JsonValue,
} from '../json-value.js';
import type { Dialect } from './keywords.js';

/** Where a `$ref` leads, or why it cannot be followed. */
export type Reference =
  | { readonly ok: true; readonly pointer: string; readonly value: JsonValue }
  | { readonly ok: false; readonly reason: string };

/**
 * Follows a reference inside one document: `#`, a JSON pointer, an anchor, or the document's own `$id` before
 * any of these. Nothing is ever fetched, and nothing behind an embedded `$id` is followed, because it would
 * change the base.
 */
export function resolveReference(document: JsonValue, dialect: Dialect, reference: string): Reference {
  const fragment = localFragment(document, reference);
  if (fragment === undefined) {
    return {
      ok: false,
      reason: `the reference "${reference}" leads out of the document and is never fetched`,
    };
  }
  const decoded = decodeFragment(fragment);
  if (decoded === undefined)
    return { ok: false, reason: `the reference "${reference}" is not a valid URI fragment` };
  if (decoded === '' || decoded.startsWith('/')) return followPointer(document, decoded, reference);
  return followAnchor(document, dialect, decoded, reference);
}

function localFragment(document: JsonValue, reference: string): string | undefined {
  if (reference.startsWith('#')) return reference.slice(1);
  const id = isObject(document) ? own(document, '$id') : undefined;
  if (typeof id !== 'string') return undefined;
  const base = id.replace(/#$/, '');
  if (reference === base) return '';
  return base !== '' && reference.startsWith(`${base}#`) ? reference.slice(base.length + 1) : undefined;
}

function decodeFragment(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}

function followPointer(document: JsonValue, pointer: string, reference: string): Reference {
  let value: JsonValue | undefined = document;
  const segments = pointerSegments(pointer);
  for (const [depth, segment] of segments.entries()) {
    if (depth > 0 && isObject(value) && startsResource(value)) {
      return { ok: false, reason: `the reference "${reference}" leads through an embedded $id` };
    }
    value = step(value, segment);
  }
  if (value === undefined) return { ok: false, reason: `the reference "${reference}" leads nowhere` };
  return { ok: true, pointer: extendPointer('', ...segments), value };
}

function step(value: JsonValue | undefined, segment: string): JsonValue | undefined {
  if (isObject(value)) return own(value, segment);
  return isList(value) && /^(0|[1-9]\d{0,8})$/.test(segment) ? value[Number(segment)] : undefined;
}

/** Whether an object starts a schema resource of its own: an `$id` that is more than a draft-07 anchor. */
export function startsResource(value: JsonObject): boolean {
  const id = own(value, '$id');
  return typeof id === 'string' && !id.startsWith('#');
}

function followAnchor(document: JsonValue, dialect: Dialect, name: string, reference: string): Reference {
  const found = anchorsOf(document).get(dialect === 'draft-07' ? `$id #${name}` : `$anchor ${name}`) ?? [];
  const [only, ...others] = found;
  // An example or a constant may look like an anchor, so more than one candidate is left undecided.
  if (only === undefined) return { ok: false, reason: `the reference "${reference}" leads nowhere` };
  return others.length === 0
    ? { ok: true, ...only }
    : { ok: false, reason: `the reference "${reference}" has more than one possible target` };
}

interface Located {
  readonly pointer: string;
  readonly value: JsonValue;
}

const ANCHORS = new WeakMap<JsonObject, ReadonlyMap<string, readonly Located[]>>();

/**
 * Everything in a document that may be an anchor, by keyword and name; what has an `$id` of its own is left
 * out.
 */
function anchorsOf(document: JsonValue): ReadonlyMap<string, readonly Located[]> {
  if (!isObject(document)) return new Map();
  const known = ANCHORS.get(document);
  if (known !== undefined) return known;
  const anchors = new Map<string, readonly Located[]>();
  const open: Located[] = [{ pointer: '', value: document }];
  // An array is iterated over what is added on the way.
  for (const place of open) {
    for (const key of anchorKeys(place.value)) anchors.set(key, [...(anchors.get(key) ?? []), place]);
    for (const part of partsOf(place)) if (!isResource(part.value)) open.push(part);
  }
  ANCHORS.set(document, anchors);
  return anchors;
}

function isResource(value: JsonValue): boolean {
  return isObject(value) && startsResource(value);
}

function anchorKeys(value: JsonValue): readonly string[] {
  if (!isObject(value)) return [];
  return ['$anchor', '$id'].flatMap((keyword) => {
    const name = own(value, keyword);
    return typeof name === 'string' ? [`${keyword} ${name}`] : [];
  });
}

function partsOf({ pointer, value }: Located): readonly Located[] {
  if (isList(value))
    return value.map((item, index) => ({ pointer: extendPointer(pointer, index), value: item }));
  if (!isObject(value)) return [];
  return Object.keys(value).map((key) => ({
    pointer: extendPointer(pointer, key),
    value: own(value, key) ?? null,
  }));
}
