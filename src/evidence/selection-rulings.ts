import type { Ruling } from '../model/ruling.js';
import type { Registered } from './read-registry.js';

type EntryItem = Registered & { readonly kind: 'entry' };

/** A ruling about the selection itself, by the gate that it belongs to. */
export interface SelectionRuling {
  readonly gate: 'registry-identity' | 'inputs';
  readonly ruling: Ruling;
}

/** A ruling about an input without which nothing can be judged. */
export function inputs(subject: string, ruling: Omit<Ruling, 'subject' | 'outcome'>): SelectionRuling {
  return { gate: 'inputs', ruling: { subject, outcome: 'error', ...ruling } };
}

/** Every problem of a file that should hold an entry. */
export function unreadableEntry(item: Registered): readonly SelectionRuling[] {
  if (item.kind === 'entry') return [];
  return item.problems.map((problem) =>
    inputs(`${problem.location.path}:${problem.location.line ?? 0}:${problem.location.column ?? 0}`, {
      key: `inputs:${item.path}`,
      message: problem.message,
      expected: problem.expected ?? 'a registry entry that can be read',
      actual: problem.found ?? problem.message,
      remedy: problem.hint ?? 'correct the file',
      location: problem.location,
    }),
  );
}

/** Two entries of one version: which of them would be judged is a guess, and a gate does not guess. */
export function findTwins(
  items: readonly EntryItem[],
  registry: readonly Registered[],
): readonly SelectionRuling[] {
  const names = [...new Set(items.map(({ name }) => name))];
  const named = groupByName(registry);
  return names.flatMap((name) => {
    const twins = (named.get(name) ?? []).filter((item) => item.kind === 'entry' && item.name === name);
    if (twins.length < 2 || name === '@') return [];
    const places = twins.map(({ path }) => path).join(', ');
    const ruling: Ruling = {
      subject: name,
      outcome: 'fail',
      message: `${twins.length} entries are ${name}: ${places}`,
      expected: 'one entry for each version',
      actual: places,
      remedy: 'keep one of them; a new release is a new version',
      location: { path: twins[1]?.path ?? '' },
    };
    return [{ gate: 'registry-identity' as const, ruling }];
  });
}

/** Everything in the registry by its path, and entries by `model_id@version` too. */
export function groupByName(registry: readonly Registered[]): ReadonlyMap<string, readonly Registered[]> {
  const groups = new Map<string, Registered[]>();
  const add = (name: string, item: Registered): void => {
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  };
  for (const item of registry) {
    add(item.path, item);
    if (item.kind === 'entry' && item.name !== item.path) add(item.name, item);
  }
  return groups;
}
