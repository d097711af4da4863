import { stack } from './blocks.js';

/** A part of a page in versions from the fullest to the shortest. */
export interface Part {
  readonly versions: readonly (() => string)[];
  /** The heaviest choose first what fits; a part of weight `Infinity` is never left out. */
  readonly weight: number;
}

/** A part that is short by itself and always there. */
export function fixed(text: string): Part {
  return { versions: [() => text], weight: Infinity };
}

/**
 * The parts, one under the other, within `room` UTF-16 units.
 *
 * When all of them at their fullest are too long, each starts at its shortest and the heaviest choose first
 * what still fits. When not even the shortest fit, the lightest are left out. Nothing is cut in the middle.
 */
export function fit(parts: readonly Part[], room: number): string {
  const full = parts.map(({ versions }) => versions[0]?.() ?? '');
  if (stack(...full).length <= room) return stack(...full);
  const texts = parts.map(({ versions }) => versions.at(-1)?.() ?? '');
  const fits = (): boolean => stack(...texts).length <= room;
  const lightestFirst = [...parts.entries()].sort(([, one], [, other]) => one.weight - other.weight);
  for (const [index, { weight }] of lightestFirst) {
    if (weight !== Infinity && !fits()) texts[index] = '';
  }
  for (const [index, part] of lightestFirst.toReversed()) {
    const tryOn = (text: string): boolean => {
      texts[index] = text;
      return fits();
    };
    enlarge(part, full[index] ?? '', texts[index] ?? '', tryOn);
  }
  return stack(...texts);
}

// The largest version that fits. A part that was left out stays out: what is lighter has to go before it.
function enlarge({ versions }: Part, full: string, shortest: string, tryOn: (text: string) => boolean): void {
  if (shortest === '' || versions.length === 1) return;
  const larger = [() => full, ...versions.slice(1, -1)];
  if (!larger.some((version) => tryOn(version()))) tryOn(shortest);
}

/** As many items as fit, then how many more there are. */
export function joinWithin(
  items: readonly string[],
  separator: string,
  room: number,
  more: (count: number) => string,
): string {
  const kept: string[] = [];
  let length = 0;
  for (const item of items) {
    length += item.length + separator.length;
    if (length > room) return [...kept, more(items.length - kept.length)].join(separator);
    kept.push(item);
  }
  return kept.join(separator);
}
