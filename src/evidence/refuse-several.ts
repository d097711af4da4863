import type { Reference } from '../model/entry.js';
import type { Reading } from '../model/reading.js';

/**
 * Evidence of which there can only be one: a second canary report that nobody reads might be the one that got worse.
 * undefined where there is at most one.
 *
 * @param what its name in the plural, for people
 */
export function refuseSeveral(references: readonly Reference[], what: string): Reading<never> | undefined {
  const [, second] = references;
  if (second === undefined) return undefined;
  const paths = references.map(({ path }) => path).slice(0, 5);
  const problem = {
    location: second.location,
    message: `there are ${references.length} ${what}: ${paths.join(', ')}`,
    expected: 'one',
    found: String(references.length),
    hint: 'name the one that counts in the registry entry',
  };
  return { kind: 'unreadable', problems: [problem], location: second.location };
}
