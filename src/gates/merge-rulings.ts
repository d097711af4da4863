import type { Ruling } from '../model/ruling.js';

/** A ruling on one of many like things. */
export interface NamedRuling {
  /** The thing: a fixture's id. */
  readonly name: string;
  readonly ruling: Ruling;
}

/** Names that are written out; further ones are counted. */
const NAMES_AT_MOST = 5;

/** One ruling a subject: two hundred fixtures with one fault are one finding, which names the first of them. */
export function mergeRulings(all: readonly NamedRuling[]): readonly Ruling[] {
  const bySubject = new Map<string, NamedRuling[]>();
  for (const one of all) {
    const key = `${one.ruling.outcome} ${one.ruling.subject}`;
    const group = bySubject.get(key) ?? [];
    group.push(one);
    bySubject.set(key, group);
  }
  return [...bySubject.values()].flatMap((group) => merge(group) ?? []);
}

function merge([first, ...others]: readonly NamedRuling[]): Ruling | undefined {
  if (first === undefined || others.length === 0) return first?.ruling;
  const { ruling, name } = first;
  const names = [name, ...others.map((other) => other.name)];
  return {
    ...ruling,
    message: `${ruling.message} (and likewise ${listNames(others.map((other) => other.name))})`,
    figures: { ...ruling.figures, fixtures: names },
  };
}

/** The first names, and how many more there are. */
export function listNames(names: readonly string[]): string {
  const more = names.length - NAMES_AT_MOST;
  return [...names.slice(0, NAMES_AT_MOST), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
