import { validateStrict } from 'compare-versions';
import type { Policy } from '../model/policy.js';
import type { Step } from '../model/step.js';
import { toMatcher } from '../model/glob.js';
import type { Registered } from './read-registry.js';

type EntryItem = Registered & { readonly kind: 'entry' };

/** What a tag names. */
export type TagMatch =
  | { readonly kind: 'ignored'; readonly pattern: string }
  | { readonly kind: 'entry'; readonly item: EntryItem; readonly step: Step }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly items: readonly EntryItem[] };

/** Finds the one entry that a tag names, by the policy's tag patterns. */
export function matchTag(tag: string, registry: readonly Registered[], policy: Policy): TagMatch {
  const ignoring = policy.ignoreTags.find((glob) => toMatcher(glob)(tag));
  if (ignoring !== undefined) return { kind: 'ignored', pattern: ignoring };
  const entries = registry.filter((item) => item.kind === 'entry');
  const matches = [...policy.tags].flatMap(([pattern, step]) =>
    entries.filter((item) => names(pattern, tag, item)).map((item) => ({ item, step })),
  );
  const items = [...new Set(matches.map(({ item }) => item))];
  const [first] = matches;
  if (first === undefined) return { kind: 'none' };
  return items.length > 1 ? { kind: 'several', items } : { kind: 'entry', ...first };
}

// The pattern is filled in and compared, so no text of the tag ever becomes part of an expression.
function names(pattern: string, tag: string, { entry }: EntryItem): boolean {
  if (!validateStrict(entry.version)) return false;
  return pattern.replaceAll('{model_id}', entry.modelId).replaceAll('{version}', entry.version) === tag;
}
