import type { LoadReport } from '../model/load-report.js';
import { METRIC_CATALOGUE } from '../model/metric.js';
import { isLoadDocument, isLoadText, readLoadFile } from '../readers/load/read-load-file.js';
import { parseDocument } from '../readers/parse-document.js';
import type { Terminal } from './command.js';
import { INPUT_LIMIT, noteProblems, toJson } from './read-input.js';

const HEAD = 4096;

/** What the reader found in a load test, in the shapes of load-report/1; undefined for a file of another kind. */
export async function inspectLoad(path: string, terminal: Terminal): Promise<0 | 2 | undefined> {
  const file = await terminal.read(path, INPUT_LIMIT);
  if (file.kind !== 'file' || !isLoad(file.bytes, path)) return undefined;
  const read = readLoadFile(file.bytes, path, METRIC_CATALOGUE);
  if (read.kind === 'refused') {
    noteProblems(read.problems, terminal);
    return 2;
  }
  for (const remark of [...read.value.failures, ...read.value.remarks]) terminal.note(remark);
  terminal.print(toJson({ reader: read.value.reader, kind: 'load-report', value: toWritten(read.value) }));
  return 0;
}

function isLoad(bytes: Uint8Array, path: string): boolean {
  if (isLoadText(new TextDecoder().decode(bytes.subarray(0, HEAD)))) return true;
  const parsed = parseDocument(bytes, path);
  return parsed.kind === 'parsed' && isLoadDocument(parsed.root);
}

/** A load report as load-report/1 writes it; JSON leaves out what is not known. */
function toWritten(report: LoadReport): Readonly<Record<string, unknown>> {
  return {
    serving_image: report.servingImage,
    accelerator: report.accelerator,
    started_at: report.startedAt,
    duration_s: report.durationSeconds,
    load_model: report.loadModel,
    peak_concurrency: report.peakConcurrency,
    levels: report.levels.map(({ concurrency, throughput, samples, metrics }) => ({
      concurrency,
      throughput_per_s: throughput,
      samples,
      ...Object.fromEntries(metrics),
    })),
    memory: report.memory.map(({ seconds, concurrency, gpuMemoryMib, memoryMib }) => ({
      at_s: seconds,
      concurrency,
      gpu_memory_mib: gpuMemoryMib,
      memory_mib: memoryMib,
    })),
    slo: report.objectives.map(({ metric, max }) => ({ metric, max })),
  };
}
