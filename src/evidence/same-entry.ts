import type { RegistryEntry } from '../model/entry.js';

/** Where something stands is no part of what it says. */
const PLACES: ReadonlySet<string> = new Set(['location', 'places']);

/**
 * Whether two readings of an entry say the same. In a file of several entries one may be added or moved without a
 * word of its neighbours being changed.
 */
export function isSameEntry(one: RegistryEntry, other: RegistryEntry): boolean {
  return toComparable(one) === toComparable(other);
}

function toComparable(entry: RegistryEntry): string {
  return JSON.stringify(entry, (key, value: unknown) => {
    if (PLACES.has(key)) return undefined;
    return value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value;
  });
}
