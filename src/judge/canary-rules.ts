import { rulesForTasks } from '../gates/select-slices.js';
import type { RegistryEntry } from '../model/entry.js';
import type { Policy, Rule } from '../model/policy.js';
import { canaryRulesOfProfile } from '../policy/parse-policy.js';

/**
 * The rules for an entry's canary report: the policy's canary rules, else its quality rules, else what the
 * profiles of its tasks say of a canary, else their quality rules.
 */
export function canaryRulesFor(
  entry: RegistryEntry,
  policy: Policy,
  quality: readonly Rule[],
): readonly Rule[] {
  if (policy.canary !== undefined) return rulesForTasks(policy.canary, entry.tasks);
  if (policy.quality !== undefined) return quality;
  const ofProfiles = entry.tasks.flatMap((task) => {
    const rules = canaryRulesOfProfile(task) ?? [];
    return entry.tasks.length === 1
      ? rules
      : rules.map((rule) => ({ ...rule, id: `${task}:${rule.id}`, tasks: [task] }));
  });
  return rulesForTasks(ofProfiles, entry.tasks);
}
