import type { CanaryPlan, CanaryTerms } from '../model/canary.js';
import { parseInstant, toMilliseconds } from '../model/instant.js';
import type { Location } from '../model/location.js';
import type { Ruling } from '../model/ruling.js';
import { type Check, passOn, ruleOn } from './rule-on.js';

const HOUR_MS = 3_600_000;

/** What the window of a canary is held against. */
export interface WindowTerms {
  readonly terms: CanaryTerms | undefined;
  readonly plan: CanaryPlan | undefined;
  readonly minHours: number;
  readonly now: number;
  readonly location: Location;
}

/** Whether a canary ran long enough to see a whole day, or what its plan promised. */
export function judgeWindow({ terms, plan, minHours, now, location }: WindowTerms): Ruling {
  const hours = Math.max(minHours, plan?.windowHours ?? 0);
  const window = terms?.window;
  const place = window === undefined ? location : window.location;
  const check = { subject: 'window', expected: `at least ${hours} h of canary`, location: place };
  if (window?.from === undefined || window.to === undefined) return notSaid(check);
  return judgeSpan(check, [window.from, window.to], hours, now);
}

function judgeSpan(check: Check, span: readonly [string, string], hours: number, now: number): Ruling {
  const written = span.join(' to ');
  const [begin, end] = span.map(toTime);
  if (begin === undefined || end === undefined) return unreadable(check, written);
  if (end <= begin) return empty(check, written);
  return end > now
    ? inTheFuture(check, written)
    : judgeLength(check, (end - begin) / HOUR_MS, hours, written);
}

function toTime(text: string): number | undefined {
  const instant = parseInstant(text);
  return instant === undefined ? undefined : toMilliseconds(instant);
}

function judgeLength(check: Check, found: number, hours: number, written: string): Ruling {
  const rounded = Number(found.toFixed(2));
  const figures = { hours: rounded, required_hours: hours };
  if (found >= hours)
    return passOn(check, `the canary ran for ${rounded} h`, `${rounded} h, ${written}`, figures);
  const message = `the canary ran for ${rounded} h of ${hours} h`;
  const remedy = `let it run for ${Number((hours - found).toFixed(2))} h more`;
  return { ...ruleOn(check, 'fail', message, `${rounded} h`, remedy), figures, from: 'promote' };
}

function notSaid(check: Check): Ruling {
  const message = 'the canary report does not say when it was measured';
  const remedy = 'add `window: {from: <RFC 3339>, to: <RFC 3339>}`';
  return { ...ruleOn(check, 'no-evidence', message, 'no window', remedy), from: 'promote' };
}

function unreadable(check: Check, written: string): Ruling {
  const message = `the window of the canary cannot be read: ${written}`;
  return ruleOn(check, 'error', message, written, 'write RFC 3339 times such as 2026-11-20T10:00:00Z');
}

function empty(check: Check, written: string): Ruling {
  const message = `the window of the canary has no length: ${written}`;
  return ruleOn(check, 'error', message, written, 'write when the canary began and when it ended');
}

function inTheFuture(check: Check, written: string): Ruling {
  const message = `the window of the canary ends in the future: ${written}`;
  return ruleOn(check, 'error', message, written, 'report what has been measured, not what is planned');
}
