import type { Dossier } from '../../src/model/dossier.js';
import type { Drill } from '../../src/model/drill.js';
import type { LoadReport } from '../../src/model/load-report.js';
import { METRIC_CATALOGUE } from '../../src/model/metric.js';
import type { LoadBinding } from '../../src/model/operations.js';
import type { Reading } from '../../src/model/reading.js';
import { readCanaryPlan } from '../../src/readers/read-canary-plan.js';
import { readLoadReport } from '../../src/readers/read-load-report.js';
import { readIncidents, readSlo } from '../../src/readers/read-production.js';
import type { Read } from '../../src/readers/read-report.js';
import { readRollbackDrill } from '../../src/readers/read-rollback-drill.js';
import { readSeries } from '../../src/readers/read-series.js';
import { canaryOf, nodeOf } from './evidence-of.js';

function present<T>(value: T, path: string): Reading<T> {
  return { kind: 'present', value, source: { path, ref: 'head', sha256: '', bytes: 0 } };
}

function must<T>(read: Read<T>): T {
  if (read.kind === 'refused') throw new Error(read.problems.map(({ message }) => message).join('; '));
  return read.value;
}

/** Load reports as a test writes them. */
export function loadsOf(...texts: readonly string[]): Reading<readonly LoadReport[]> {
  const reports = texts.map((text) => must(readLoadReport(nodeOf(text, 'load.yaml'), METRIC_CATALOGUE)));
  return present(reports, 'load.yaml');
}

function toBindings(kind: LoadBinding['kind'], texts: readonly string[]): readonly LoadBinding[] {
  return texts.map((text) => ({
    kind,
    report: must(readLoadReport(nodeOf(text, 'load.yaml'), METRIC_CATALOGUE)),
  }));
}

/** What a test writes of how a release runs. */
export interface WrittenOperations {
  readonly plan?: string;
  readonly shadow?: string;
  readonly series?: string;
  readonly incidents?: string;
  readonly slo?: string;
  readonly drills?: readonly string[];
  readonly loads?: readonly string[];
  readonly benchmarks?: readonly string[];
  readonly releasedLoads?: readonly string[];
  readonly contracts?: { readonly candidate: string | undefined; readonly target: string | undefined };
}

/** The readings of what a test wrote. */
export function operationsOf(written: WrittenOperations): Partial<Dossier> {
  const { plan, shadow, series, incidents, slo, drills, loads, benchmarks, releasedLoads, contracts } =
    written;
  const metrics = METRIC_CATALOGUE;
  const toDrill = (text: string): Drill => must(readRollbackDrill(nodeOf(text, 'drill.yaml')));
  return {
    ...(plan === undefined
      ? {}
      : { canaryPlan: present(must(readCanaryPlan(nodeOf(plan, 'plan.yaml'), metrics)), 'plan.yaml') }),
    ...(shadow === undefined ? {} : { shadowReport: present(canaryOf(shadow), 'shadow.yaml') }),
    ...(series === undefined
      ? {}
      : { canarySeries: present(must(readSeries(series, 'series.csv', metrics)), 'series.csv') }),
    ...(incidents === undefined
      ? {}
      : { incidents: present([must(readIncidents(nodeOf(incidents, 'incidents.yaml')))], 'incidents.yaml') }),
    ...(slo === undefined
      ? {}
      : { slo: present([must(readSlo(nodeOf(slo, 'slo.yaml'), metrics))], 'slo.yaml') }),
    ...(drills === undefined ? {} : { drills: present(drills.map(toDrill), 'drill.yaml') }),
    ...(loads === undefined ? {} : { loadReports: loadsOf(...loads) }),
    ...(benchmarks === undefined ? {} : { benchmarks: loadsOf(...benchmarks) }),
    loadBindings: present(
      [...toBindings('load_test', loads ?? []), ...toBindings('benchmark', benchmarks ?? [])],
      'load.yaml',
    ),
    ...(releasedLoads === undefined ? {} : { releasedLoad: loadsOf(...releasedLoads) }),
    ...(contracts === undefined ? {} : { contractDigests: present(contracts, 'contracts') }),
  };
}
