import type { EvalReport } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import type { Context } from './define-gate.js';
import { judgeRecords } from './eval-comparable.js';
import { judgeMeasured } from './eval-consistent.js';

/**
 * What the raw records of a canary or shadow report say against it: sides that cannot be compared, records that
 * are not there, stated figures that they contradict. Without it, what the report states beside them would be
 * believed.
 */
export function judgeCanaryRecords(report: EvalReport, context: Pick<Context, 'metrics'>): readonly Ruling[] {
  return [...judgeRecords(report), ...judgeMeasured(report.measured, context)].map((ruling) => ({
    ...ruling,
    key: `canary-metrics:${ruling.subject}`,
  }));
}
