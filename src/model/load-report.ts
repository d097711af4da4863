import type { Location } from './location.js';
import type { ReleaseId } from './report.js';

/** What was measured at one concurrency or one request rate. */
export interface LoadLevel {
  /** Requests or streams at once; undefined for a test by rate. */
  readonly concurrency: number | undefined;
  /** Requests answered in a second. */
  readonly throughput: number | undefined;
  /** Requests that stand behind the percentiles; undefined: not known. */
  readonly samples: number | undefined;
  /** Figures by catalogue name, in the catalogue's unit. */
  readonly metrics: ReadonlyMap<string, number>;
  readonly location: Location;
}

/** Memory at one moment. */
export interface MemorySample {
  /** Seconds since the load began. */
  readonly seconds: number;
  readonly concurrency: number | undefined;
  readonly gpuMemoryMib: number | undefined;
  readonly memoryMib: number | undefined;
  /** Which of several monitored processes it is of; growth is looked for in each. */
  readonly series?: string;
  readonly location: Location;
}

/** An objective of a load test: a largest value of a metric. */
export interface LoadObjective {
  readonly metric: string;
  readonly max: number;
  readonly location: Location;
}

/** Things that a load test has to show beside its percentiles; undefined: not said. */
export interface LoadConditions {
  /** Share of the requests by voice. */
  readonly voiceMix: ReadonlyMap<string, number> | undefined;
  readonly longUtterances: { readonly share?: number; readonly maxCharacters?: number } | undefined;
  readonly warmUpSeconds: number | undefined;
  readonly retries: { readonly rate?: number; readonly maxAttempts?: number } | undefined;
  readonly autoscalingEvents: number | undefined;
  /** Largest share of memory that was held and could not be used. */
  readonly fragmentation: number | undefined;
}

/** A load test of one serving image. */
export interface LoadReport {
  /** What read it: `load-report/1`, `k6-summary`, ... */
  readonly reader: string;
  readonly model: ReleaseId | undefined;
  readonly servingImage: string | undefined;
  readonly accelerator: string | undefined;
  readonly startedAt: string | undefined;
  readonly durationSeconds: number | undefined;
  readonly loadModel: 'open' | 'closed' | undefined;
  readonly peakConcurrency: number | undefined;
  readonly conditions: LoadConditions;
  readonly levels: readonly LoadLevel[];
  readonly memory: readonly MemorySample[];
  readonly objectives: readonly LoadObjective[];
  /** Releases that were loaded on the same accelerator meanwhile, `model_id@version`. */
  readonly loadedWith: readonly string[];
  readonly signOff: { readonly by?: string; readonly at?: string } | undefined;
  /** What the tool itself says went wrong: a broken threshold, a cancelled run. */
  readonly failures: readonly string[];
  /** What a reader of the figures should know: rounding, estimates. */
  readonly remarks: readonly string[];
  /** Files of the tools behind this report. */
  readonly results: readonly { readonly path: string; readonly location: Location }[];
  readonly location: Location;
}

/** Conditions of which nothing is known. */
export const NO_CONDITIONS: LoadConditions = {
  voiceMix: undefined,
  longUtterances: undefined,
  warmUpSeconds: undefined,
  retries: undefined,
  autoscalingEvents: undefined,
  fragmentation: undefined,
};

/** A report of which nothing is known yet but who read it and where. */
export function emptyLoadReport(reader: string, location: Location): LoadReport {
  return {
    reader,
    model: undefined,
    servingImage: undefined,
    accelerator: undefined,
    startedAt: undefined,
    durationSeconds: undefined,
    loadModel: undefined,
    peakConcurrency: undefined,
    conditions: NO_CONDITIONS,
    levels: [],
    memory: [],
    objectives: [],
    loadedWith: [],
    signOff: undefined,
    failures: [],
    remarks: [],
    results: [],
    location,
  };
}
