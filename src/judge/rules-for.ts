import { GATES, RUN_GATES } from '../gates/registry.js';
import { rulesForTasks } from '../gates/select-slices.js';
import type { RegistryEntry } from '../model/entry.js';
import type { Policy, Rule } from '../model/policy.js';
import type { GateDefaults } from '../policy/compare-policies.js';
import { rulesOfProfile } from '../policy/parse-policy.js';

/** The rules for an entry: the policy's, or those of the profiles of its tasks; those of one task are not for slices of another. */
export function rulesFor(entry: RegistryEntry, policy: Policy): readonly Rule[] {
  if (policy.quality !== undefined) return rulesForTasks(policy.quality, entry.tasks);
  const isSingle = entry.tasks.length === 1;
  const ofProfiles = entry.tasks.flatMap((task) => {
    const rules = rulesOfProfile(task) ?? [];
    return isSingle ? rules : rules.map((rule) => ({ ...rule, id: `${task}:${rule.id}`, tasks: [task] }));
  });
  return rulesForTasks(ofProfiles, entry.tasks);
}

/** The rules that a policy applies to one task. */
export function rulesForTask(policy: Policy, task: string): readonly Rule[] {
  return policy.quality === undefined ? (rulesOfProfile(task) ?? []) : rulesForTasks(policy.quality, [task]);
}

/** What every gate asks for where a policy says nothing. */
export function toGateDefaults(): readonly GateDefaults[] {
  const gates = GATES.map(({ id, from }): GateDefaults => ({ id, from, severity: 'blocker' }));
  return [...gates, ...RUN_GATES.map(({ id, severity }): GateDefaults => ({ id, from: 'train', severity }))];
}
