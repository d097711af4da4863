import type { Script } from './script.js';

/**
 * Numbers as the field writes them: error rates in percent with two decimals, relative changes with one and a
 * sign, milliseconds whole. The results hold no character that Markdown or HTML reads.
 */

const MOST_DECIMALS = 6;
const GROUPED_FROM = 1000;

/** Units that are written after a number; a unit in a team's own words is written when it is a plain word. */
const UNITS: Readonly<Record<string, string>> = {
  fraction: '%',
  ms: 'ms',
  mib: 'MiB',
  ratio: '',
  currency: '',
  count: '',
  score: '',
};

/** What follows a number in this unit: `%`, `ms`, or nothing. */
export function unitSign(unit: string): string {
  if (Object.hasOwn(UNITS, unit)) return UNITS[unit] ?? '';
  return /^[A-Za-z%/]{1,12}$/.test(unit) ? unit : '';
}

/** The number of decimals with which values of a unit are written. */
export function decimalsOf(unit: string): number | undefined {
  if (unit === 'fraction') return 2;
  return unit === 'ms' || unit === 'mib' || unit === 'count' ? 0 : undefined;
}

/** As many decimals as it takes to tell a value from its limit, so that nothing fails "+2.0 % of +2 %". */
export function decimalsApart(value: number, limit: number, decimals: number): number {
  const isOnLimit = Math.abs(value - limit) <= 1e-9 * Math.max(Math.abs(value), Math.abs(limit));
  let enough = decimals;
  while (
    !isOnLimit &&
    enough < MOST_DECIMALS &&
    Number(value.toFixed(enough)) === Number(limit.toFixed(enough))
  )
    enough += 1;
  return enough;
}

/** A value in its unit without the unit's sign: `14.55` for 0.1455 of a fraction. */
export function formatNumber(
  value: number,
  unit: string,
  script: Script,
  decimals = decimalsOf(unit),
): string {
  const shown = unit === 'fraction' ? value * 100 : value;
  const digits =
    decimals === undefined ? toPlainDigits(shown) : toFixedDigits(Math.abs(shown), decimals, script);
  return `${isNegative(shown, digits) ? script.minus : ''}${digits}`;
}

/** A value with its unit: `14.55 %`, `338 ms`. */
export function formatValue(value: number, unit: string, script: Script, decimals?: number): string {
  return withUnit(formatNumber(value, unit, script, decimals), unit, script);
}

/** A number that is already written, with its unit's sign. */
export function withUnit(written: string, unit: string, script: Script): string {
  const sign = unitSign(unit);
  return sign === '' ? written : `${written}${script.gap}${sign}`;
}

/** A change with its sign and without its unit: `+28`, `−0.40`. */
export function formatDifferenceNumber(
  difference: number,
  unit: string,
  script: Script,
  decimals?: number,
): string {
  return withSign(formatNumber(difference, unit, script, decimals), difference);
}

/** A change with its sign, in percent points for fractions: `+28 ms`, `−0.40 points`. */
export function formatDifference(
  difference: number,
  unit: string,
  script: Script,
  decimals?: number,
): string {
  const written = formatDifferenceNumber(difference, unit, script, decimals);
  return unit === 'fraction' ? `${written}${script.gap}points` : withUnit(written, unit, script);
}

/** A share without its percent sign: `+4.6`. */
export function formatShareNumber(share: number, script: Script, decimals = 1): string {
  return withSign(formatNumber(share, 'fraction', script, decimals), share);
}

/** A relative change: `+4.6 %`. */
export function formatShare(share: number, script: Script, decimals?: number): string {
  return withUnit(formatShareNumber(share, script, decimals), 'fraction', script);
}

/** A limit's number, with no more decimals than it has. */
export function formatBound(value: number, unit: string, script: Script): string {
  const shown = Number((unit === 'fraction' ? value * 100 : value).toPrecision(6));
  const digits = String(Math.abs(shown));
  return withUnit(`${shown < 0 ? script.minus : ''}${digits}`, unit, script);
}

/** A count with its digits in groups of three. */
export function formatCount(count: number, script: Script): string {
  return toFixedDigits(Math.abs(Math.round(count)), 0, script);
}

/** A probability: `p = 0.012`, `p < 0.001`. */
export function formatProbability(probability: number): string {
  return probability < 0.001 ? 'p below 0.001' : `p = ${Number(probability.toPrecision(2))}`;
}

function withSign(written: string, value: number): string {
  return value > 0 && /[1-9]/.test(written) ? `+${written}` : written;
}

function isNegative(value: number, digits: string): boolean {
  return value < 0 && /[1-9]/.test(digits);
}

function toFixedDigits(value: number, decimals: number, script: Script): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = value < GROUPED_FROM ? whole : whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, script.group);
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function toPlainDigits(value: number): string {
  return String(Math.abs(Number(value.toPrecision(4))));
}
