import type { ReleaseVerdict } from '../../model/verdict.js';
import { describePlan, isWorthReading } from '../describe-plan.js';
import { describeRollback } from '../rollback.js';
import { stack } from './blocks.js';
import { PAGE_STYLE } from './page.js';

const LONGEST_PLAN = 2400;

/** Where to go back to, in one line, and what to do with a canary that has to change. */
export function rollbackLine(release: ReleaseVerdict): string {
  const { title, words } = describeRollback(release, PAGE_STYLE, false);
  const line = words === '' ? `↩️ **${title}**` : `↩️ **${title}**: ${words}`;
  const { rollback_plan: plan } = release;
  return plan === null || !isWorthReading(plan)
    ? line
    : stack(line, `**Plan: ${plan.action}.** ${PAGE_STYLE.prose(describePlan(plan), LONGEST_PLAN)}`);
}
