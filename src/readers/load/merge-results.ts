import type { LoadReport } from '../../model/load-report.js';

/**
 * A report and the tools' files behind it as one.
 *
 * Levels stand side by side, also those of one concurrency from several shards: percentiles are never averaged,
 * each has to hold by itself. What the report says of the run wins over what a tool knows of its own share.
 */
export function mergeResults(report: LoadReport, results: readonly LoadReport[]): LoadReport {
  const first = <K extends 'startedAt' | 'durationSeconds' | 'loadModel'>(key: K): LoadReport[K] =>
    report[key] ?? results.map((result) => result[key]).find((value) => value !== undefined);
  const peaks = results.map(({ peakConcurrency }) => peakConcurrency).filter((peak) => peak !== undefined);
  return {
    ...report,
    startedAt: first('startedAt'),
    durationSeconds: first('durationSeconds'),
    loadModel: first('loadModel'),
    peakConcurrency: report.peakConcurrency ?? (peaks.length === 0 ? undefined : Math.max(...peaks)),
    levels: [...report.levels, ...results.flatMap(({ levels }) => levels)],
    memory: [...report.memory, ...results.flatMap(({ memory }) => memory)],
    failures: [...report.failures, ...results.flatMap(({ failures }) => failures)],
    remarks: [...report.remarks, ...results.flatMap(({ remarks }) => remarks)],
  };
}
