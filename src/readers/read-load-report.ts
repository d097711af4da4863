import { hints, validate } from '../generated/load-report.js';
import type {
  LoadConditions,
  LoadLevel,
  LoadObjective,
  LoadReport,
  MemorySample,
} from '../model/load-report.js';
import type { MetricDefinition } from '../model/metric.js';
import type { Problem } from '../model/problem.js';
import { findImpossible } from './check-range.js';
import { findDisorder } from './percentile-order.js';
import { at, entriesOf, itemsOf, type Node, numberOf, rawOf, textOf } from './node.js';
import { readReleaseId } from './read-release-id.js';
import type { Read } from './read-report.js';
import { unknownMetric } from './read-stop-conditions.js';
import { validateNode } from './validate.js';

type Metrics = ReadonlyMap<string, MetricDefinition>;

const LEVEL_KEYS: ReadonlySet<string> = new Set(['concurrency', 'throughput_per_s', 'samples']);

/** Reads `load-report/1`; an unknown metric, an impossible value or percentiles out of order refuse it. */
export function readLoadReport(root: Node, metrics: Metrics): Read<LoadReport> {
  const invalid = validateNode(root, { validate, hints });
  if (invalid.length > 0) return { kind: 'refused', problems: invalid };
  const problems: Problem[] = [];
  const levels = itemsOf(at(root, 'levels')).map((node) => readLevel(node, metrics, problems));
  const objectives = itemsOf(at(root, 'slo')).map((node) => readObjective(node, metrics, problems));
  const value: LoadReport = {
    reader: 'load-report/1',
    model: readReleaseId(at(root, 'model')),
    servingImage: textOf(at(root, 'serving_image')),
    accelerator: rawOf(at(root, 'accelerator')),
    startedAt: rawOf(at(root, 'started_at')),
    durationSeconds: numberOf(at(root, 'duration_s')),
    loadModel: (['open', 'closed'] as const).find((word) => word === textOf(at(root, 'load_model'))),
    peakConcurrency: numberOf(at(root, 'peak_concurrency')),
    conditions: readConditions(root),
    levels,
    memory: itemsOf(at(root, 'memory')).map(readMemory),
    objectives,
    loadedWith: itemsOf(at(root, 'loaded_with')).map((release) => rawOf(release) ?? ''),
    signOff: readSignOff(at(root, 'sign_off')),
    failures: [],
    remarks: [],
    results: itemsOf(at(root, 'results')).map((node) => ({
      path: rawOf(node) ?? '',
      location: node.location,
    })),
    location: root.location,
  };
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', value };
}

function readLevel(node: Node, metrics: Metrics, problems: Problem[]): LoadLevel {
  const figures = new Map<string, number>();
  for (const [name, { value }] of entriesOf(node)) {
    if (LEVEL_KEYS.has(name)) continue;
    const metric = metrics.get(name);
    const number = numberOf(value);
    if (metric === undefined) problems.push(unknownMetric(name, value, metrics));
    else if (number !== undefined) {
      const impossible = findImpossible(metric, 'load test', number, value.location);
      if (impossible === undefined) figures.set(name, number);
      else problems.push(impossible);
    }
  }
  problems.push(...findDisorder(figures, node.location));
  return {
    concurrency: numberOf(at(node, 'concurrency')),
    throughput: numberOf(at(node, 'throughput_per_s')),
    samples: numberOf(at(node, 'samples')),
    metrics: figures,
    location: node.location,
  };
}

function readObjective(node: Node, metrics: Metrics, problems: Problem[]): LoadObjective {
  const metric = textOf(at(node, 'metric')) ?? '';
  if (!metrics.has(metric)) problems.push(unknownMetric(metric, at(node, 'metric') ?? node, metrics));
  return { metric, max: numberOf(at(node, 'max')) ?? 0, location: node.location };
}

function readMemory(node: Node): MemorySample {
  return {
    seconds: numberOf(at(node, 'at_s')) ?? 0,
    concurrency: numberOf(at(node, 'concurrency')),
    gpuMemoryMib: numberOf(at(node, 'gpu_memory_mib')),
    memoryMib: numberOf(at(node, 'memory_mib')),
    location: node.location,
  };
}

function readConditions(root: Node): LoadConditions {
  const voices = at(root, 'voice_mix');
  const events = at(root, 'autoscaling_events');
  return {
    voiceMix:
      voices === undefined
        ? undefined
        : new Map(entriesOf(voices).map(([voice, { value }]) => [voice, numberOf(value) ?? 0])),
    longUtterances: numbersOf(at(root, 'long_utterances'), {
      share: 'share',
      maxCharacters: 'max_characters',
    }),
    warmUpSeconds: numberOf(at(root, 'warm_up_s')),
    retries: numbersOf(at(root, 'retries'), { rate: 'rate', maxAttempts: 'max_attempts' }),
    autoscalingEvents: events === undefined ? undefined : itemsOf(events).length,
    fragmentation: numberOf(at(root, 'memory_fragmentation')),
  };
}

function numbersOf<K extends string>(
  node: Node | undefined,
  keys: Readonly<Record<K, string>>,
): Partial<Record<K, number>> | undefined {
  if (node === undefined) return undefined;
  const known = (Object.entries(keys) as [K, string][])
    .map(([name, key]) => [name, numberOf(at(node, key))] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Partial<Record<K, number>>;
}

function readSignOff(node: Node | undefined): LoadReport['signOff'] {
  if (node === undefined) return undefined;
  const [by, when] = [rawOf(at(node, 'by')), rawOf(at(node, 'at'))];
  return { ...(by === undefined ? {} : { by }), ...(when === undefined ? {} : { at: when }) };
}
