import { aiperf, genaiPerf } from './aiperf.js';
import { aiperfRecords } from './aiperf-records.js';
import { hdrHistogram } from './hdr-histogram.js';
import { k6Legacy, k6MachineReadable, k6Summary } from './k6.js';
import type { LoadReader } from './load-reader.js';
import { locust } from './locust.js';
import { perfAnalyzerCsv } from './perf-analyzer-csv.js';
import { perfAnalyzerProfile } from './perf-analyzer-profile.js';
import { prometheus } from './prometheus.js';
import { vegeta } from './vegeta.js';

/** Every load-test format that is read; the first that matches reads the file. */
export const LOAD_READERS: readonly LoadReader[] = [
  locust,
  perfAnalyzerCsv,
  hdrHistogram,
  aiperfRecords,
  prometheus,
  perfAnalyzerProfile,
  aiperf,
  genaiPerf,
  vegeta,
  k6MachineReadable,
  k6Summary,
  k6Legacy,
];
