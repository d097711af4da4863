import type { TallyDocument } from '../records/tally-document.js';

/** A tally as JSON text, one row a line: it is read by people, and compared by `diff`. */
export function writeTally({ rows, samples, ...head }: TallyDocument): string {
  const lists = Object.entries({ rows, samples }).map(
    ([name, list]) => `  ${JSON.stringify(name)}: ${toList(list)}`,
  );
  const before = JSON.stringify(head, null, 2).slice(0, -'\n}'.length);
  return `${before},\n${lists.join(',\n')}\n}\n`;
}

function toList(list: readonly unknown[]): string {
  if (list.length === 0) return '[]';
  return `[\n${list.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}
