import type { CapacitySum, PlanAction, PlanTarget, RollbackPlan } from '../model/rollback-plan.js';

/**
 * A rollback plan as a paragraph that a person can act on: what to do, to what, why, what to watch, how to see
 * that it worked. Without a target it says so in its first words.
 *
 * Plain text: a surface escapes it as it escapes any other text of a repository.
 */
export function describePlan(plan: RollbackPlan): string {
  const sentences = [
    plan.target === null ? noTarget(plan) : '',
    toAction(plan),
    plan.action === 'keep' ? '' : `Because ${listReasons(plan)}.`,
    plan.capacity === null ? '' : toSum(plan.capacity),
    toBundle(plan),
    plan.warnings.length === 0 ? '' : `Mind: ${plan.warnings.join('; ')}.`,
    `Watch ${plan.watch.join(', ')}.`,
    plan.action === 'keep' ? '' : `It worked when ${plan.confirm.join('; ')}.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Whether there is anything to do or to know: a canary that is kept, with a way back, is no news. */
export function isWorthReading({ action, target }: RollbackPlan): boolean {
  return action !== 'keep' || target === null;
}

function noTarget({ fallback }: RollbackPlan): string {
  const otherwise =
    fallback === null ? 'No fallback is declared either.' : `The declared fallback: ${fallback}.`;
  return `NO ROLLBACK TARGET: no stable release of this family can be restored. ${otherwise}`;
}

type Words = (plan: RollbackPlan, target: string, percent: string) => string;

const ACTIONS: Readonly<Record<PlanAction, Words>> = {
  keep: (plan, _target, percent) =>
    `Keep the canary at ${percent} of the traffic: ${plan.reason}.${toHolds(plan)}`,
  'route-back': ({ routes, reason }, target) =>
    `Route ${routes.join(', ')} back to ${target} and keep the canary for the rest: ${reason}.`,
  'reduce-traffic': ({ reason }, target, percent) =>
    `Reduce the canary to ${percent} of the traffic and send the rest to ${target}: ${reason}.`,
  'pre-warm': ({ capacity, reason }, _target, percent) =>
    `Pre-warm ${capacity?.replicas_available ?? 'more'} replicas and keep the canary at ${percent}: ${reason}.`,
  'roll-back': ({ target: known, reason }, target) =>
    known === null
      ? `Take the whole release out of traffic: ${reason}.`
      : `Roll the whole release back to ${target}: ${reason}.`,
};

function toAction(plan: RollbackPlan): string {
  const target = plan.target === null ? 'nothing' : name(plan.target);
  const percent = plan.traffic_percent === null ? 'its share' : `${plan.traffic_percent} %`;
  return ACTIONS[plan.action](plan, target, percent);
}

function toHolds({ because }: RollbackPlan): string {
  return because.length === 0
    ? ''
    : ` What still holds it: ${because.map(({ message }) => message).join('; ')}.`;
}

function name({ model_id, version }: PlanTarget): string {
  return `${model_id}@${version}`;
}

const MOST_REASONS = 3;

function listReasons({ because }: RollbackPlan): string {
  const first = because.slice(0, MOST_REASONS).map(({ message }) => message);
  const more = because.length - first.length;
  return more > 0 ? `${first.join('; ')}; and ${more} more` : first.join('; ');
}

function toBundle({ action, target }: RollbackPlan): string {
  if (action === 'keep' || target === null) return '';
  const { serving_image: image, bundle } = target;
  const digests = bundle.map(
    ({ name: digest, sha256 }) => `${digest.replace('_sha256', '')} \`${sha256.slice(0, 12)}\``,
  );
  const rest = digests.length === 0 ? '; no other digest is recorded' : `, with ${digests.join(', ')}`;
  if (action === 'pre-warm')
    return `If that does not help, roll back to ${name(target)}: restore \`${image}\`${rest}.`;
  // Less traffic replaces nothing: the target takes what the canary gives up.
  const verb = action === 'reduce-traffic' ? 'What takes the rest:' : 'Restore';
  return `${verb} \`${image}\`${rest}.`;
}

function toSum(sum: CapacitySum): string {
  const show = (value: number | null): string => (value === null ? '?' : String(Number(value.toFixed(2))));
  const objective = sum.objective === null ? 'its objective' : `${show(sum.objective)} ms`;
  const replica = `One replica answered ${show(sum.replica_requests_per_s)} requests/s with ${sum.metric} within ${objective}`;
  const serving = `${show(sum.replicas)} ${sum.replicas === 1 ? 'replica' : 'replicas'}: ${show(sum.supported_requests_per_s)} requests/s`;
  const warm = `${show(sum.replicas_available)} warm: ${show(sum.prewarmed_requests_per_s)}`;
  const memory = `memory ${show(sum.memory_mib)} of ${show(sum.memory_envelope_mib)} MiB`;
  return `${replica} (${serving}; ${warm}; peak ${show(sum.peak_requests_per_s)}; ${memory}).`;
}
