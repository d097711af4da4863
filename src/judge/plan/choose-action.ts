import type { Routing } from '../../model/canary.js';
import type { EvalReport } from '../../model/report.js';
import type { CapacitySum, PlanAction } from '../../model/rollback-plan.js';
import { routeTo, shareOf } from './affected-traffic.js';
import type { Harm } from './canary-harm.js';
import { supportedPercent } from './capacity-sum.js';

/** What is done, and why nothing milder. */
export interface Choice {
  readonly action: PlanAction;
  readonly reason: string;
  readonly routes: readonly string[];
  /** undefined: as it is. */
  readonly percent: number | undefined;
}

const rollBack = (reason: string): Choice => ({ action: 'roll-back', reason, routes: [], percent: 0 });

/** Slices go back, or everything does (R10). */
export function chooseRoute(
  harm: readonly Harm[],
  report: EvalReport,
  routing: Routing | undefined,
  hasTarget: boolean,
): Choice {
  const whole = harm.find(({ slice }) => slice === undefined);
  if (whole !== undefined) return rollBack(`${whole.finding.key} concerns the whole release`);
  const slices = [...new Set(harm.flatMap(({ slice }) => slice ?? []))];
  if (!hasTarget) return rollBack('there is no release that slices could be routed back to');
  if (routing === undefined) return rollBack('routing is not declared');
  if (!routing.trusted) return rollBack('routing is not trusted');
  const routes = slices.map((slice) => routeTo(slice, report, routing.dimensions));
  const lost = slices.filter((_, index) => routes[index] === undefined);
  if (lost.length > 0) return rollBack(`routing cannot select ${lost.join(', ')}`);
  const share = shareOf(new Set(slices), report);
  if (share > 0.5) {
    const percent = Math.max(51, Math.round(share * 100));
    return rollBack(`over half of the canary's traffic may be affected (up to ${percent} %)`);
  }
  const selected = [...new Set(routes.flatMap((route) => route ?? []))];
  const reason = `only ${slices.join(', ')} got worse, and routing is trusted to select ${selected.join(', ')}`;
  return { action: 'route-back', reason, routes: selected, percent: undefined };
}

/** Traffic goes down, replicas are warmed, or everything goes back (R11). */
export function chooseLoad(sum: CapacitySum, current: number | undefined, hasTarget: boolean): Choice {
  const percent = supportedPercent(sum);
  if (hasTarget && percent >= 1 && percent < (current ?? 100)) {
    const reason = `the load test held ${sum.metric} up to ${percent} % of the peak, and quality holds`;
    return { action: 'reduce-traffic', reason, routes: [], percent };
  }
  if (sum.fits) {
    const reason = `quality holds, and ${sum.replicas_available ?? 0} warm replicas carry the peak within memory`;
    return { action: 'pre-warm', reason, routes: [], percent: undefined };
  }
  if (sum.replica_requests_per_s === null)
    return rollBack(`no load was measured at which ${sum.metric} holds`);
  return rollBack('the capacity sum supports neither less traffic nor warm replicas');
}
