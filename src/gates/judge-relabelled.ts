import type { RegistryEntry } from '../model/entry.js';
import type { Rule } from '../model/policy.js';
import { type Reading, valueOf } from '../model/reading.js';
import type { EvalReport } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import type { Slice } from '../model/slice.js';
import { toCoverageKey } from './judge-lost-slices.js';
import { taskOf } from './select-slices.js';

/** What is known of the released version. */
interface Released {
  readonly releasedReport: Reading<EvalReport>;
  readonly releasedEntry: Reading<RegistryEntry>;
}

/**
 * Slices whose `task` takes them out of a rule's reach and was not there in the released version's report: the label is the change's own
 * word, and must not be the way around a rule.
 */
export function judgeRelabelled(
  report: EvalReport,
  { releasedReport, releasedEntry }: Released,
  rules: readonly Rule[],
): readonly Ruling[] {
  const before = valueOf(releasedReport);
  // A version of one task had no need to label its slices.
  const [only, second] = valueOf(releasedEntry)?.tasks ?? [];
  const implied = second === undefined ? only : undefined;
  if (before === undefined) return [];
  const exempted = new Set(rules.flatMap(({ exceptTasks = [] }) => exceptTasks));
  return [...report.slices.values()].flatMap((slice) => {
    const [now, known] = [taskOf(slice), before.slices.get(slice.name)];
    if (now === undefined || known === undefined || !exempted.has(now)) return [];
    const was = taskOf(known) ?? implied;
    return was === now ? [] : [relabelled(slice, now, was)];
  });
}

const FIRST_LABEL =
  'take the label off, so that every task judges the slice, or have a waiver merged first; the next release has the label already';

/** From one task to another is a failure; a first label is the author's word alone, and a person has to agree to it. */
function relabelled({ name, location }: Slice, now: string, before: string | undefined): Ruling {
  const was = before === undefined ? 'of no task' : `of the task ${before}`;
  const ruling = {
    subject: `${name}:task`,
    key: toCoverageKey(name),
    message: `${name} is of the task ${now} here, and was ${was} in the released version's report: rules of other tasks no longer judge it`,
    expected: was,
    actual: `of the task ${now}`,
    location,
  };
  return before === undefined
    ? { ...ruling, outcome: 'inconclusive', remedy: FIRST_LABEL }
    : {
        ...ruling,
        outcome: 'fail',
        remedy: `label it \`task: ${before}\` again, or give the new slice a new name`,
      };
}
