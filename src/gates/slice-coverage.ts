import { isGlob } from '../model/glob.js';
import { worstOutcome } from '../model/finding.js';
import type { MinimumKind, Rule } from '../model/policy.js';
import type { EvalReport } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import { type Slice, type SliceSize, toCountName } from '../model/slice.js';
import { defineGate } from './define-gate.js';
import { judgeLostSlices, toCoverageKey } from './judge-lost-slices.js';
import { judgeRelabelled } from './judge-relabelled.js';
import { selectBy, selectSlices, taskOf } from './select-slices.js';

const COUNTS: Readonly<Record<MinimumKind, keyof SliceSize>> = {
  min_utterances: 'utterances',
  min_reference_words: 'reference_words',
  min_hours: 'audio_hours',
  min_clusters: 'clusters',
};

/** Every slice that matters is there and large enough. */
export const sliceCoverage = defineGate({
  id: 'slice-coverage',
  title: 'Every slice that matters is there and large enough.',
  from: 'evaluate',
  needs: ['evalReport', 'entry'],
  uses: ['releasedReport', 'releasedEntry'],
  settings: {},
  remedy: 'Evaluate the slice on enough data, or change the rule in a pull request of its own.',
  docs: `A slice that a rule names exists, a rule selects at least one slice, each slice is judged by a rule, and a
rule's minimums hold; a count that is not stated is no evidence. Where an entry has several tasks, a slice with the
dimension \`task\` is judged by the rules of that task alone; a rule that is left without a slice that way is named too,
and so is a slice whose task was another in the released report. A slice that the released report had and this one
lacks, or that shrank by over half, is named: an average cannot hide that nobody looked.`,
  judge: ({ evalReport, releasedReport, releasedEntry }, { rules }) => {
    if (evalReport.slices.size === 0) return [noSlices(evalReport)];
    if (rules.length === 0) return [noRules(evalReport)];
    const asked = judgeCoverage(evalReport, rules);
    const blocking = asked.filter(({ severity }) => severity !== 'warning');
    const named = new Set(blocking.map(({ key }) => key ?? ''));
    const lost = judgeLostSlices(evalReport, releasedReport, named);
    const rulings = [
      ...asked,
      ...lost,
      ...judgeRelabelled(evalReport, { releasedReport, releasedEntry }, rules),
    ];
    return rulings.some(({ severity }) => severity !== 'warning')
      ? rulings
      : [...rulings, complete(evalReport)];
  },
});

/** What the rules of a policy miss in a report, whatever was released before. */
export function judgeCoverage(report: EvalReport, rules: readonly Rule[]): readonly Ruling[] {
  return [
    ...rules.flatMap((rule) => judgeSelectors(rule, report)),
    ...judgeUnruled(rules, report),
    ...rules.flatMap((rule) => judgeMinimums(rule, report)),
  ];
}

function noSlices(report: EvalReport): Ruling {
  const isCompared = report.measured?.kind !== 'not-comparable';
  return {
    subject: 'slices',
    key: 'slices',
    outcome: 'no-evidence',
    message: isCompared
      ? 'the report has no slices'
      : 'the report has no slices: its records cannot be compared',
    expected: 'at least one slice',
    actual: report.records === undefined ? 'slices: {}' : 'none',
    remedy: toSlicesRemedy(report, isCompared),
    location: report.location,
  };
}

function toSlicesRemedy({ records }: EvalReport, isCompared: boolean): string {
  if (!isCompared) return 'score both versions on the same utterances';
  return records?.sliceBy.length === 0
    ? 'name fields of the records under `slice_by`: each of their values makes a slice'
    : 'evaluate slice by slice: an overall figure never stands in for them';
}

function noRules(report: EvalReport): Ruling {
  const message = 'there is no rule that slices could be missing from';
  return {
    ...{ subject: '', outcome: 'not-applicable', message, expected: 'a rule for the task', actual: 'none' },
    remedy: '',
    location: report.location,
  };
}

function complete(report: EvalReport): Ruling {
  return {
    subject: '',
    outcome: 'pass',
    message: `all ${report.slices.size} slices are judged and large enough`,
    expected: 'every slice judged and large enough',
    actual: `${report.slices.size} slices`,
    remedy: '',
    location: report.location,
  };
}

function judgeSelectors(rule: Rule, report: EvalReport): readonly Ruling[] {
  const empty = rule.slices.filter((selector) => selectBy(selector, report, rule).length === 0);
  if (empty.length === rule.slices.length) return [emptyRule(rule, report)];
  const named = empty.filter((selector) => !isGlob(selector)).map((name) => absentSlice(name, rule, report));
  const globs = empty
    .filter(isGlob)
    .map((glob) => ({ ...emptyRule(rule, report, glob), severity: 'warning' as const }));
  return [...named, ...globs];
}

function absentSlice(name: string, rule: Rule, report: EvalReport): Ruling {
  const slice = report.slices.get(name);
  const reason =
    slice === undefined ? 'is not in the report' : `says it is of the task ${taskOf(slice) ?? ''}`;
  return {
    subject: `${rule.id}:${name}`,
    key: toCoverageKey(name),
    outcome: 'no-evidence',
    message: `the slice ${name} ${reason}; the rule ${rule.id} names it`,
    expected: `a slice ${name}`,
    actual: `${report.slices.size} other slices`,
    remedy: `evaluate the slice ${name} and add it to the report`,
    location: report.location,
    severity: rule.severity,
  };
}

function emptyRule(rule: Rule, report: EvalReport, glob?: string): Ruling {
  const selectors = glob ?? rule.slices.join(', ');
  return {
    subject: glob === undefined ? rule.id : `${rule.id}:${glob}`,
    outcome: 'no-evidence',
    message: `${selectors} selects no slice of the report (rule ${rule.id})`,
    expected: `a slice that ${selectors} selects`,
    actual: 'none',
    remedy: 'evaluate such slices, or correct the selector in the policy',
    location: report.location,
    severity: rule.severity,
  };
}

function judgeUnruled(rules: readonly Rule[], report: EvalReport): readonly Ruling[] {
  const judged = new Set(
    rules.filter(({ limits }) => limits.size > 0).flatMap((rule) => selectSlices(rule, report)),
  );
  return [...report.slices.values()]
    .filter((slice) => !judged.has(slice))
    .map((slice) => ({
      subject: slice.name,
      outcome: 'no-evidence',
      message: `no rule judges the slice ${slice.name}`,
      expected: 'a rule with limits for every slice',
      actual: 'none',
      remedy: `add ${slice.name} to the slices of a rule in the policy`,
      location: slice.location,
    }));
}

function judgeMinimums(rule: Rule, report: EvalReport): readonly Ruling[] {
  if (rule.minimums.size === 0) return [];
  return selectSlices(rule, report).flatMap((slice) => judgeSize(rule, slice));
}

function judgeSize(rule: Rule, slice: Slice): readonly Ruling[] {
  const short = [...rule.minimums]
    .map(([kind, minimum]) => ({ count: COUNTS[kind], minimum, found: slice.size[COUNTS[kind]] }))
    .filter(({ minimum, found }) => found === undefined || found < minimum);
  if (short.length === 0) return [];
  const outcome = worstOutcome(short.map(({ found }) => (found === undefined ? 'no-evidence' : 'fail')));
  const words = short.map(
    ({ count, minimum, found }) => `${found ?? 'no'} ${toCountName(count)}, at least ${minimum} asked for`,
  );
  return [
    {
      subject: `${rule.id}:${slice.name}`,
      key: toCoverageKey(slice.name),
      outcome,
      message: `${slice.name}: ${words.join('; ')}`,
      expected: short.map(({ count, minimum }) => `at least ${minimum} ${toCountName(count)}`).join(', '),
      actual: short.map(({ count, found }) => `${found ?? 'no count of'} ${toCountName(count)}`).join(', '),
      remedy:
        outcome === 'fail'
          ? 'evaluate the slice on more data'
          : `state ${short.map(({ count }) => count).join(', ')} of the slice`,
      location: slice.location,
      severity: rule.severity,
      figures: {
        rule: rule.id,
        ...Object.fromEntries(short.map(({ count, found }) => [count, found ?? null])),
      },
    },
  ];
}
