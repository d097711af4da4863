import { type Figures, worstOutcome } from '../model/finding.js';
import type { MetricDefinition } from '../model/metric.js';
import type { Gap } from '../model/policy.js';
import type { EvalReport } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import type { Slice } from '../model/slice.js';
import { defineGate } from './define-gate.js';
import { formatValue } from './describe-limits.js';
import { type Check, notApplicable, passOn, ruleOn } from './rule-on.js';

/** How near a limit a ratio counts as being on it, as for every other limit. */
const ON_LIMIT = 1e-9;

/** No group is left behind. */
export const sliceGaps = defineGate({
  id: 'slice-gaps',
  title: 'No group is left behind.',
  from: 'evaluate',
  needs: ['evalReport'],
  uses: [],
  settings: {},
  remedy:
    'Improve the group that is worst served; making the others worse closes a gap as well, and helps nobody.',
  docs: `Each \`gaps: [{metric, across, max_ratio}]\` of the policy compares the candidate's values over the slices that
carry the dimension (\`dimensions\`, or a name such as \`accent=us\`): the largest over the smallest, whichever way is better. Fewer
than two values of the dimension, or a slice without the metric, is no evidence. A smallest value of zero or less has no ratio,
unless all are zero. Slices that cross several dimensions are compared as they are: give the dimension slices of its own.`,
  judge: ({ evalReport }, { policy, metrics }) => {
    const rulings = policy.gaps.flatMap((gap) => {
      const metric = metrics.get(gap.metric);
      return metric === undefined ? [] : [judgeGap(gap, metric, evalReport)];
    });
    return rulings.length > 0 ? rulings : [nothingAsked(evalReport)];
  },
});

function nothingAsked({ location }: EvalReport): Ruling {
  const check = { subject: '', expected: 'gaps in the policy', location };
  return notApplicable(check, 'the policy limits no gap between groups', 'no gaps');
}

/** A slice with its value of the dimension, and of the metric where it has one. */
interface Member {
  readonly slice: Slice;
  readonly group: string;
  readonly value: number | undefined;
}

function judgeGap(gap: Gap, metric: MetricDefinition, report: EvalReport): Ruling {
  const { across, maxRatio } = gap;
  const members = [...report.slices.values()].flatMap((slice) => toMember(slice, gap));
  const expected = `${metric.name} across ${across}: the largest at most ${maxRatio} times the smallest`;
  const check = { subject: `${metric.name}:${across}`, expected, location: report.location };
  const groups = new Set(members.map(({ group }) => group));
  if (groups.size < 2) return tooFewGroups(check, across, groups.size);
  const known = members.filter((member): member is Known => member.value !== undefined);
  const lacking = members.length - known.length;
  const [first, ...others] = known;
  if (first === undefined || others.length === 0) return notMeasured(check, metric, lacking, members.length);
  return compare(check, findEnds(first, others), lacking, { gap, metric });
}

type Known = Member & { readonly value: number };

function toMember(slice: Slice, { metric, across }: Gap): readonly Member[] {
  const prefix = `${across}=`;
  const named = slice.name.startsWith(prefix) ? slice.name.slice(prefix.length) : undefined;
  const group = slice.dimensions.get(across) ?? named;
  return group === undefined ? [] : [{ slice, group, value: slice.metrics.get(metric)?.candidate }];
}

function tooFewGroups(check: Check, across: string, count: number): Ruling {
  const found = count === 0 ? `no slice carries the dimension ${across}` : `only one value of ${across}`;
  const remedy = `evaluate a slice for each value of ${across}, and state it under \`dimensions\``;
  return ruleOn(check, 'no-evidence', `${check.subject}: ${found}`, found, remedy);
}

function notMeasured(check: Check, { name }: MetricDefinition, lacking: number, all: number): Ruling {
  const found = `${lacking} of ${all} slices lack the candidate's ${name}`;
  return ruleOn(
    check,
    'no-evidence',
    `${check.subject}: ${found}`,
    found,
    `measure \`${name}\` on every slice`,
  );
}

interface Terms {
  readonly gap: Gap;
  readonly metric: MetricDefinition;
}

function compare(check: Check, [smallest, largest]: Ends, lacking: number, terms: Terms): Ruling {
  const { gap, metric } = terms;
  const [best, worst] = metric.better === 'lower' ? [smallest, largest] : [largest, smallest];
  const ratio = toRatio(smallest.value, largest.value);
  const found = describe(smallest, largest, ratio, metric);
  const message = `${check.subject}: ${found}${toLack(lacking)}`;
  const placed = { ...check, location: worst.slice.metrics.get(metric.name)?.location ?? check.location };
  const figures = { ...toFigures(smallest, largest, ratio, terms), slices_without: lacking };
  const outcome = worstOutcome([judgeRatio(ratio, gap.maxRatio), lacking === 0 ? 'pass' : 'no-evidence']);
  if (outcome === 'pass' || outcome === 'not-applicable') return passOn(placed, message, found, figures);
  return { ...ruleOn(placed, outcome, message, found, toRemedy(outcome, best, worst, terms)), figures };
}

function toFigures(
  smallest: Known,
  largest: Known,
  ratio: number | undefined,
  { gap, metric }: Terms,
): Figures {
  return {
    metric: metric.name,
    across: gap.across,
    smallest: { slice: smallest.slice.name, value: smallest.value },
    largest: { slice: largest.slice.name, value: largest.value },
    // JSON has no infinity.
    ratio: ratio !== undefined && Number.isFinite(ratio) ? ratio : null,
    max_ratio: gap.maxRatio,
  };
}

type Ends = readonly [smallest: Known, largest: Known];

/** The groups with the smallest and the largest value, the first of several in report order. */
function findEnds(first: Known, others: readonly Known[]): Ends {
  return others.reduce<Ends>(
    ([smallest, largest], one) => [
      one.value < smallest.value ? one : smallest,
      one.value > largest.value ? one : largest,
    ],
    [first, first],
  );
}

function toLack(count: number): string {
  return count === 0 ? '' : `; ${count} slices lack the metric`;
}

function describe(
  smallest: Known,
  largest: Known,
  ratio: number | undefined,
  metric: MetricDefinition,
): string {
  const name = ({ slice, value }: Known): string => `${formatValue(value, metric)} (${slice.name})`;
  const times = ratio === undefined ? 'no ratio' : `${Number(ratio.toPrecision(4))} times`;
  return `${name(smallest)} to ${name(largest)}, ${times}`;
}

/** The largest over the smallest; groups that all have none of something are level. */
function toRatio(smallest: number, largest: number): number | undefined {
  if (smallest === 0 && largest === 0) return 1;
  return smallest > 0 ? largest / smallest : undefined;
}

function judgeRatio(ratio: number | undefined, max: number): 'pass' | 'fail' | 'not-comparable' {
  if (ratio === undefined) return 'not-comparable';
  return ratio <= max * (1 + ON_LIMIT) ? 'pass' : 'fail';
}

function toRemedy(outcome: Ruling['outcome'], best: Known, worst: Known, { gap, metric }: Terms): string {
  if (outcome === 'no-evidence') return `measure \`${metric.name}\` on every slice of ${gap.across}`;
  if (outcome === 'not-comparable')
    return `a value of zero or less has no ratio: limit \`${metric.name}\` of each group with \`max\` or \`min\``;
  const isLower = metric.better === 'lower';
  const bound = isLower ? best.value * gap.maxRatio : best.value / gap.maxRatio;
  return `bring \`${metric.name}\` of ${worst.slice.name} to ${isLower ? 'at most' : 'at least'} ${formatValue(bound, metric)}`;
}
