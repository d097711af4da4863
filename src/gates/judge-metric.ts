import type { MetricDefinition } from '../model/metric.js';
import { isErrorRate } from '../model/metric.js';
import type { DecideBy, Limit, Statistics } from '../model/policy.js';
import type { Ruling } from '../model/ruling.js';
import type { MetricFigures, SliceSize } from '../model/slice.js';
import { formatFound, formatLimits, formatValue, toFigures } from './describe-limits.js';
import { describeProof, isSignificant, type ProofTerms, toProofFigures } from './describe-proof.js';
import { judgeLimits, type LimitRuling, type Novelty } from './judge-limits.js';
import { type Proof, toTestedLimit } from './prove-slices.js';

/** A metric of a slice or of a whole report, and the limits it has to keep. */
export interface Question {
  readonly metric: MetricDefinition;
  readonly figures: MetricFigures | undefined;
  readonly limits: readonly Limit[];
  readonly size: SliceSize;
  readonly novelty: Novelty;
  readonly decideBy: DecideBy;
  /** The test of this slice and metric at a limit; undefined where there are no records. */
  readonly prove?: (limit: Pick<Limit, 'kind' | 'value'>) => Proof | undefined;
  readonly statistics?: Statistics;
  /** Whose figure it is, as a sentence starts: `wer of noisy`. */
  readonly name: string;
}

type Answer = Pick<Ruling, 'outcome' | 'message' | 'expected' | 'actual' | 'remedy' | 'figures'>;

/** Judges one metric against its limits; a figure that is not there is no evidence, never a pass. */
export function judgeMetric(question: Question): Answer {
  const { figures, limits, metric, size } = question;
  const expected = formatLimits(limits, metric);
  if (figures === undefined) {
    const unknown = limits.map(({ kind, value }): LimitRuling => ({ kind, value, outcome: 'no-evidence' }));
    return {
      outcome: 'no-evidence',
      message: `${question.name} is not in the report`,
      expected,
      actual: 'not measured',
      remedy: `measure \`${metric.name}\` on both versions and add it to the report`,
      figures: toFigures(undefined, metric, unknown, size),
    };
  }
  const { statistics } = question;
  const judged = judgeLimits(figures, limits, metric, {
    ...question,
    ...(statistics && { gross: statistics.gross }),
  });
  const actual = formatFound(figures, metric, limits);
  const proof = toProof(question);
  return {
    outcome: judged.outcome,
    message: `${question.name}: ${actual} (${expected})${proof === undefined ? '' : describeProof(proof, judged.outcome)}`,
    expected,
    actual,
    remedy: judged.outcome === 'pass' ? '' : toRemedy(question, figures, judged.limits),
    figures: {
      ...toFigures(figures, metric, judged.limits, size),
      ...(proof === undefined ? {} : toProofFigures(proof)),
    },
  };
}

/** The test at the metric's budget for getting worse; at no change at all where it has no budget. */
function toProof({ prove, statistics, limits, metric, decideBy }: Question): ProofTerms | undefined {
  const limit = toTestedLimit(limits) ?? { kind: 'max_relative_regression' as const, value: 0 };
  const proof = prove?.(limit);
  if (proof === undefined || statistics === undefined) return undefined;
  return { proof, limit, decideBy, statistics, metric };
}

function toRemedy(question: Question, figures: MetricFigures, limits: readonly LimitRuling[]): string {
  const open = limits.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
  const worst = open.find(({ outcome }) => outcome === 'fail') ?? open[0];
  switch (worst?.outcome) {
    case 'fail':
      return failRemedy(question, figures, worst) + chanceRemedy(question);
    case 'inconclusive':
      return 'evaluate more speakers or conversations of this slice, or bring the change back within the limit';
    case 'not-comparable':
      return `the baseline is ${figures.baseline ?? 0}, so there is no share of it: set \`max\` or \`max_regression\` for \`${question.metric.name}\``;
    case 'no-evidence':
      return noEvidenceRemedy(question, figures, worst);
    default:
      return '';
  }
}

function failRemedy(question: Question, figures: MetricFigures, limit: LimitRuling): string {
  const { metric } = question;
  if (limit.kind.startsWith('max') && limit.kind.endsWith('improvement')) {
    return 'a gain this large is more often a mistake of the measurement: check the test set and the scoring';
  }
  const bound = toBound(limit, figures, metric);
  if (bound === undefined) return `bring \`${metric.name}\` back within the limit`;
  const side = metric.better === 'lower' ? 'at most' : 'at least';
  return (
    fewerErrors(question, figures.candidate, bound) ??
    `bring \`${metric.name}\` to ${side} ${formatValue(bound, metric)}, or have a waiver merged first`
  );
}

/** A rule that holds a release for what may be chance has an alternative, and its users should know of it. */
function chanceRemedy(question: Question): string {
  const terms = question.decideBy === 'estimate' ? toProof(question) : undefined;
  if (terms?.proof.isTested !== true || isSignificant(terms.proof, terms.statistics)) return '';
  return '; `decide_by: regression-proven` would warn of what is not distinguishable from no change';
}

/** A remedy in errors, where the number of words is known: what a team can go and count. */
function fewerErrors(
  { metric, size }: Question,
  candidate: number | undefined,
  bound: number,
): string | undefined {
  const words = size.reference_words;
  if (words === undefined || candidate === undefined) return undefined;
  if (!isErrorRate(metric) || metric.better !== 'lower') return undefined;
  const errors = Math.round(candidate * words);
  const fewer = Math.max(1, Math.ceil(candidate * words - bound * words - 1e-6));
  return `${fewer} fewer errors of ${errors} (at most ${formatValue(bound, metric)}), or a waiver merged first`;
}

/** The candidate's value at which the limit would just hold. */
function toBound(limit: LimitRuling, figures: MetricFigures, metric: MetricDefinition): number | undefined {
  if (limit.kind === 'max' || limit.kind === 'min') return limit.value;
  const { baseline } = figures;
  if (baseline === undefined) return undefined;
  const isImprovement = limit.kind.endsWith('improvement');
  const worse = metric.better === 'lower' ? 1 : -1;
  const change =
    (limit.kind.includes('relative') ? limit.value * baseline : limit.value) * (isImprovement ? -1 : 1);
  return baseline + worse * change;
}

function noEvidenceRemedy(question: Question, figures: MetricFigures, limit: LimitRuling): string {
  const name = question.metric.name;
  if (question.decideBy !== 'estimate' && limit.kind.endsWith('regression'))
    return unprovenRemedy(question, limit);
  if (limit.kind === 'max' || limit.kind === 'min')
    return `state the candidate's \`${name}\`: only its change is known`;
  if (figures.candidate === undefined) return `measure \`${name}\` on the candidate too`;
  if (question.novelty !== undefined)
    return `give \`${name}\` a \`max\` or \`min\`: there is nothing to compare it with yet`;
  return `measure \`${name}\` on the released version too; a slice that it never had is declared \`new: true\` and needs a \`max\` or \`min\``;
}

function unprovenRemedy({ decideBy, prove, metric }: Question, limit: LimitRuling): string {
  return prove?.(limit) === undefined
    ? `\`decide_by: ${decideBy}\` needs raw records of both versions: add \`records\` to the report`
    : `\`decide_by: ${decideBy}\` needs repeated runs of \`${metric.name}\`: add \`runs: [...]\` to the report, or decide it by \`estimate\` in a rule of its own`;
}
