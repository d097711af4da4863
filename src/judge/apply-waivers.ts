import { judgeLimits } from '../gates/judge-limits.js';
import type { Finding } from '../model/finding.js';
import { parseInstant, toDeadlineMilliseconds } from '../model/instant.js';
import type { MetricDefinition } from '../model/metric.js';
import type { MetricFigures } from '../model/slice.js';
import { NEVER_WAIVED, WAIVER_FIELDS, type Waiver, type WaiverUse } from '../model/waiver.js';

/** Findings of one release with the waivers of the base applied to them, and what became of each waiver. */
export interface Waived {
  readonly findings: readonly Finding[];
  readonly uses: readonly WaiverUse[];
}

type Metrics = ReadonlyMap<string, MetricDefinition>;

/** A waiver whose worst value is over this many times what was found would also cover a far worse release. */
const BROAD = 3;

/**
 * Applies waivers to the findings of one release. Only `fail` and `inconclusive` can be waived, never those of
 * gates that guard privacy, the policy or the evidence itself; a waived finding stays what it is, and is shown.
 */
export function applyWaivers(
  release: string,
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  now: number,
  metrics: Metrics,
): Waived {
  const concerned = waivers.filter((waiver) => waiver.release === release);
  const uses = concerned.map((waiver) => toUse(waiver, findings, now, metrics));
  const valid = uses
    .filter(({ kind }) => kind === 'used' || kind === 'too-broad')
    .map(({ waiver }) => waiver);
  return { findings: findings.map((finding) => waive(finding, valid, metrics)), uses };
}

function toUse(waiver: Waiver, findings: readonly Finding[], now: number, metrics: Metrics): WaiverUse {
  const missing = WAIVER_FIELDS.filter((field) => waiver[field] === '');
  if (missing.length > 0) return { kind: 'refused', waiver, reason: `it has no ${missing.join(', ')}` };
  const expires = parseInstant(waiver.expires);
  if (expires === undefined)
    return { kind: 'refused', waiver, reason: `\`expires: ${waiver.expires}\` is not a date` };
  if (toDeadlineMilliseconds(expires) < now) return { kind: 'expired', waiver };
  const matching = findings.filter((finding) => finding.blocks && finding.key === waiver.blocker);
  if (matching.length === 0) return { kind: 'unused', waiver };
  const reason = matching
    .map((finding) => whyRefused(finding, waiver, metrics))
    .find((text) => text !== undefined);
  if (reason !== undefined) return { kind: 'refused', waiver, reason };
  return { kind: matching.some((finding) => isBroad(finding, waiver)) ? 'too-broad' : 'used', waiver };
}

function whyRefused(finding: Finding, waiver: Waiver, metrics: Metrics): string | undefined {
  if (NEVER_WAIVED.has(finding.gate)) return `${finding.gate} cannot be waived`;
  if (finding.outcome !== 'fail' && finding.outcome !== 'inconclusive')
    return `${finding.outcome} cannot be waived: there is nothing to accept`;
  const metric = toMetric(finding, metrics);
  if (metric === undefined) return undefined;
  if (waiver.allow.length === 0) return '`allow` is required for a metric: the worst value that is accepted';
  const terms = { novelty: undefined, decideBy: 'estimate' as const };
  const worst = judgeLimits(toFigures(finding), waiver.allow, metric, terms);
  return worst.outcome === 'pass' ? undefined : `found ${finding.actual}, which is worse than it allows`;
}

function toMetric({ figures }: Finding, metrics: Metrics): MetricDefinition | undefined {
  return typeof figures.metric === 'string' ? metrics.get(figures.metric) : undefined;
}

function toFigures({ figures, location }: Finding): MetricFigures {
  const number = (name: string): number | undefined => {
    const value = figures[name];
    return typeof value === 'number' ? value : undefined;
  };
  const [baseline, candidate, delta, relativeDelta] = [
    'baseline',
    'candidate',
    'difference',
    'relative_difference',
  ].map(number);
  return {
    metric: typeof figures.metric === 'string' ? figures.metric : '',
    ...(baseline === undefined ? {} : { baseline }),
    ...(candidate === undefined ? {} : { candidate }),
    ...(delta === undefined ? {} : { delta }),
    ...(relativeDelta === undefined ? {} : { relativeDelta }),
    location: location ?? { path: '' },
  };
}

function isBroad(finding: Finding, waiver: Waiver): boolean {
  const found = finding.figures.relative_difference;
  const allowed = waiver.allow.find(({ kind }) => kind === 'max_relative_regression')?.value;
  return (
    typeof found === 'number' && allowed !== undefined && found !== 0 && allowed > BROAD * Math.abs(found)
  );
}

function waive(finding: Finding, valid: readonly Waiver[], metrics: Metrics): Finding {
  const waiver = finding.blocks ? valid.find(({ blocker }) => blocker === finding.key) : undefined;
  if (waiver === undefined || whyRefused(finding, waiver, metrics) !== undefined) return finding;
  return { ...finding, blocks: false, waiver: { id: waiver.id, expires: waiver.expires } };
}
