/** A value that JSON can write. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

/** A JSON object; look its members up with {@link own}, never by index, because names are untrusted. */
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** Whether a value is a JSON object: neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is an array of JSON values. */
export function isList(value: unknown): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The member an object itself has, so that `toString` and `__proto__` are names like any other. */
export function own(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/**
 * The same text for equal values and only for those: keys sorted, `-0` as `0`. The caller has bounded the
 * depth ({@link measureJson}).
 */
export function canonicalJson(value: JsonValue): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value === 0 ? 0 : value);
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(own(value, name) ?? null)}`);
  return `{${members.join(',')}}`;
}

/** Whether two values are equal as JSON: key order does not matter, `1` is `1.0`. */
export function equalJson(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === right) return true;
  if (isList(left) && isList(right)) {
    return left.length === right.length && left.every((item, index) => equalJson(item, right[index]));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  return names.every((name) => Object.hasOwn(right, name) && equalJson(own(left, name), own(right, name)));
}

/** A JSON pointer (RFC 6901) extended by unescaped segments. */
export function extendPointer(pointer: string, ...segments: readonly (string | number)[]): string {
  return segments.reduce<string>(
    (path, segment) => `${path}/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    pointer,
  );
}

/** The unescaped segments of a JSON pointer. */
export function pointerSegments(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What {@link measureJson} found: the number of values, or why the value cannot be worked on. */
export type Measure =
  { readonly ok: true; readonly count: number } | { readonly ok: false; readonly reason: string };

/**
 * Walks a value without recursion, so that depth cannot exhaust the stack, and refuses what JSON cannot write
 * (not finite, undefined, functions) and what is larger than the limits. Cycles end at the depth limit.
 */
export function measureJson(value: unknown, limits: { count: number; depth: number }): Measure {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    count += 1;
    if (count > limits.count) return { ok: false, reason: `it has more than ${limits.count} values` };
    if (next.depth > limits.depth)
      return { ok: false, reason: `it is nested deeper than ${limits.depth} levels` };
    const children = childrenOf(next.value);
    if (children === undefined) return { ok: false, reason: 'it has a value that JSON cannot write' };
    for (const child of children) open.push({ value: child, depth: next.depth + 1 });
  }
  return { ok: true, count };
}

function childrenOf(value: unknown): readonly unknown[] | undefined {
  if (isList(value)) return value;
  if (isObject(value)) return isPlain(value) ? Object.keys(value).map((name) => own(value, name)) : undefined;
  return isScalar(value) ? [] : undefined;
}

function isScalar(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
