import type { Sample } from '../model/canary.js';
import type { MetricDefinition } from '../model/metric.js';
import type { Limit } from '../model/policy.js';
import { judgeLimits } from './judge-limits.js';

const MINUTE_MS = 60_000;

/** When a canary should have stopped. */
export interface StopMoment {
  readonly slice: string;
  /** First sample beyond the limit, milliseconds since 1970. */
  readonly since: number;
  /** The sample at which the window was full: the canary stops here. */
  readonly at: number;
  readonly worst: number;
}

/** What a series says of one condition. */
export interface StopAnswer {
  /** The earliest of all slices; undefined: never. */
  readonly stop: StopMoment | undefined;
  /** A slice whose series ends while the limit is broken, long before the canary ended; undefined: none. */
  readonly open: { readonly slice: string; readonly since: number } | undefined;
  readonly samples: number;
  /** Samples that could not be compared: a change without its baseline. */
  readonly incomparable: number;
}

/**
 * Finds the first moment at which a limit had been broken for a whole window.
 *
 * Samples are sorted by time. Only a sample within the limit ends a run, and not one of the same time as a
 * broken one: silence is no recovery. A window of zero stops at the first broken sample. A series that ends while the limit
 * is broken leaves open whether it stayed so.
 *
 * @param end of the canary, milliseconds since 1970
 */
export function findStop(
  samples: readonly Sample[],
  limits: readonly Limit[],
  metric: MetricDefinition,
  windowMinutes: number,
  end: number,
): StopAnswer {
  const bySlice = new Map<string, Sample[]>();
  for (const sample of samples) {
    const known = bySlice.get(sample.slice);
    if (known === undefined) bySlice.set(sample.slice, [sample]);
    else known.push(sample);
  }
  const judge = (sample: Sample): ReturnType<typeof judgeLimits>['outcome'] =>
    judgeLimits(toFigures(sample), limits, metric, { novelty: undefined, decideBy: 'estimate' }).outcome;
  let incomparable = 0;
  const stops: StopMoment[] = [];
  const open: StopAnswer['open'][] = [];
  for (const [slice, ofSlice] of bySlice) {
    const outcomes = ofSlice.map((sample) => ({ sample, outcome: judge(sample) }));
    incomparable += outcomes.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'fail').length;
    const broken = outcomes.map(({ sample, outcome }) => ({ sample, isBroken: outcome !== 'pass' }));
    const stop = findRun(slice, broken, { window: windowMinutes * MINUTE_MS, end }, metric);
    if (stop?.at === undefined) open.push(stop);
    else stops.push({ ...stop, at: stop.at });
  }
  stops.sort((one, other) => one.at - other.at);
  const [left] = open.filter((run) => run !== undefined);
  return { stop: stops[0], open: left, samples: samples.length, incomparable };
}

function toFigures({ metric, value, baseline, line }: Sample): Parameters<typeof judgeLimits>[0] {
  const location = { path: '', line };
  return { metric, candidate: value, ...(baseline === undefined ? {} : { baseline }), location };
}

interface Run {
  readonly since: number;
  readonly last: number;
  readonly worst: number;
}

function findRun(
  slice: string,
  samples: readonly { readonly sample: Sample; readonly isBroken: boolean }[],
  { window, end }: { readonly window: number; readonly end: number },
  metric: MetricDefinition,
): (Omit<StopMoment, 'at'> & { readonly at: number | undefined }) | undefined {
  let run: Run | undefined;
  for (const { sample, isBroken } of samples) {
    if (!isBroken) {
      if (run?.last !== sample.time) run = undefined;
      continue;
    }
    run = extend(run, sample, metric);
    if (sample.time - run.since >= window)
      return { slice, since: run.since, at: sample.time, worst: run.worst };
  }
  if (run === undefined || end - run.since < window) return undefined;
  return { slice, since: run.since, at: undefined, worst: run.worst };
}

function extend(run: Run | undefined, { time, value }: Sample, metric: MetricDefinition): Run {
  if (run === undefined) return { since: time, last: time, worst: value };
  const worse = metric.better === 'lower' ? Math.max : Math.min;
  return { since: run.since, last: time, worst: worse(run.worst, value) };
}
