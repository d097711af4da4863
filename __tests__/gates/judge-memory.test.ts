import { describe, expect, test } from '@jest/globals';
import { judgeMemory } from '../../src/gates/judge-memory.js';
import type { LoadReport } from '../../src/model/load-report.js';
import { METRIC_CATALOGUE } from '../../src/model/metric.js';
import { readLoadFile } from '../../src/readers/load/read-load-file.js';

const MIB = 1024 * 1024;

/** What a monitor saw of several replicas: the memory of each after a number of minutes, MiB. */
function seen(...replicas: readonly ((minute: number) => number)[]): LoadReport {
  const result = replicas.map((mib, index) => ({
    metric: { __name__: 'nv_gpu_memory_used_bytes', instance: `replica-${index}` },
    values: Array.from({ length: 30 }, (_, minute) => [60 * minute, String(mib(minute) * MIB)]),
  }));
  const text = JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } });
  const read = readLoadFile(new TextEncoder().encode(text), 'memory.json', METRIC_CATALOGUE);
  if (read.kind === 'refused') throw new Error('the series cannot be read');
  return read.value;
}

function outcomesOf(report: LoadReport): readonly string[] {
  const question = { name: 'gpu_memory_mib', envelope: 24_000, share: 0.9, streams: 48 } as const;
  const rulings = judgeMemory(
    [report],
    { ...question, soakHours: 72, confidence: 0.95 },
    { path: 'memory.json' },
  );
  return rulings.flatMap((ruling) => (ruling === undefined ? [] : `${ruling.subject} ${ruling.outcome}`));
}

describe('memory of several replicas', () => {
  const steady = (level: number) => (minute: number) => level + (minute % 2);
  const leaking = (level: number) => (minute: number) => level + 4 * minute + (minute % 2);

  test('that differ and stay where they are', () => {
    expect(outcomesOf(seen(steady(9000), steady(15_000)))).toEqual([]);
  });

  test('one of them leaks, and the spread between them does not hide it', () => {
    expect(outcomesOf(seen(steady(15_000), leaking(9000), steady(12_000)))).toEqual([
      'gpu_memory_mib:time fail',
    ]);
  });
});
