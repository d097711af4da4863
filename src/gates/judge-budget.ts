import type { Location } from '../model/location.js';
import type { Reading } from '../model/reading.js';
import type { EvalReport } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import { hasReached } from '../model/step.js';
import type { Context } from './define-gate.js';
import { judgeMetric } from './judge-metric.js';

/** The reports that state figures of a whole release. */
export interface Reports {
  readonly evalReport: EvalReport;
  readonly canaryReport: Reading<EvalReport>;
}

/**
 * Judges the budget of one metric in the eval report and, where there is one, the canary report.
 *
 * A figure is judged whenever it is given; its absence counts from the budget's `required_from`.
 */
export function judgeBudget(
  metricName: string,
  key: string,
  reports: Reports,
  context: Context,
): readonly Ruling[] {
  const budget = context.policy.budgets.get(metricName);
  const metric = context.metrics.get(metricName);
  if (budget === undefined || metric === undefined) return [];
  const sources = [{ subject: 'eval_report', report: reports.evalReport }];
  if (reports.canaryReport.kind === 'present')
    sources.push({ subject: 'canary_report', report: reports.canaryReport.value });
  return sources.flatMap(({ subject, report }) => {
    const figures = report.totals.get(metricName) ?? report.overall?.metrics.get(metricName);
    if (figures === undefined && !hasReached(context.step, budget.requiredFrom)) return [];
    const novelty = context.firstRelease ? ('first-release' as const) : undefined;
    const question = {
      metric,
      figures,
      limits: budget.limits,
      size: {},
      novelty,
      decideBy: 'estimate' as const,
    };
    const answer = judgeMetric({ ...question, name: `${metricName} (${subject.replace('_', ' ')})` });
    const location = figures?.location ?? report.location;
    return [{ ...answer, subject: `${metricName}:${subject}`, key, location, from: 'train' as const }];
  });
}

/** What a budget gate says when no figure is asked for yet. */
export function notAskedYet(name: string, location: Location): Ruling {
  return {
    subject: '',
    outcome: 'not-applicable',
    message: `${name} is not asked for before a later step, and not stated`,
    expected: `${name} in the report`,
    actual: 'not stated',
    remedy: '',
    location,
  };
}
