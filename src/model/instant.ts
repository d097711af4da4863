/**
 * A point in time, exact to the nanosecond so that two promotions within one millisecond keep their order.
 */
export interface Instant {
  /** Nanoseconds since 1970-01-01T00:00:00Z. */
  readonly nanoseconds: bigint;
  /** The text had a time of day without a zone: it was read as UTC, and the reader should know. */
  readonly zoneMissing: boolean;
  /** The text was a date alone. */
  readonly dateOnly: boolean;
}

const FORM =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[Tt ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9})\d{0,9})?)?\s?(?<zone>Z|z|[+-]\d{2}(?::?\d{2})?)?)?$/;
const NANOSECONDS_PER_MILLISECOND = 1_000_000n;
const MINUTE_MS = 60_000;

/** The length of a day in milliseconds. */
export const DAY_MS = 86_400_000;

/**
 * Reads a date (`2026-11-20`, that day's first moment, UTC) or an RFC 3339 time; offsets are respected, a
 * missing zone is UTC.
 *
 * @returns undefined for anything else, a day that does not exist (2026-02-30) included
 */
export function parseInstant(text: string): Instant | undefined {
  const parts: Parts | undefined = text.length <= 48 ? FORM.exec(text.trim())?.groups : undefined;
  if (parts === undefined) return undefined;
  const milliseconds = toEpochMilliseconds(parts);
  if (milliseconds === undefined) return undefined;
  const { hour, fraction, zone } = parts;
  return {
    nanoseconds: BigInt(milliseconds) * NANOSECONDS_PER_MILLISECOND + toNanoseconds(fraction),
    zoneMissing: hour !== undefined && zone === undefined,
    dateOnly: hour === undefined,
  };
}

/** The named groups of `FORM`; those of the time of day may be missing. */
type Parts = Readonly<Record<string, string | undefined>>;

function toEpochMilliseconds(parts: Parts): number | undefined {
  const midnight = toMidnight(Number(parts.year), Number(parts.month), Number(parts.day));
  const seconds = toSeconds(Number(parts.hour ?? 0), Number(parts.minute ?? 0), Number(parts.second ?? 0));
  const offset = toOffsetMinutes(parts.zone);
  if (midnight === undefined || seconds === undefined || offset === undefined) return undefined;
  return midnight + seconds * 1000 - offset * MINUTE_MS;
}

function toMidnight(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() : undefined;
}

/** The second of the day; a leap second (60) is one. */
function toSeconds(hour: number, minute: number, second: number): number | undefined {
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  return (hour * 60 + minute) * 60 + second;
}

function toNanoseconds(fraction = ''): bigint {
  return BigInt(fraction.padEnd(9, '0'));
}

function toOffsetMinutes(zone: string | undefined): number | undefined {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || '0');
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** Milliseconds since 1970, rounded down. */
export function toMilliseconds(instant: Instant): number {
  return Number(instant.nanoseconds / NANOSECONDS_PER_MILLISECOND);
}

/** The last moment at which a deadline still holds: a date alone is valid through that day, UTC. */
export function toDeadlineMilliseconds(instant: Instant): number {
  return toMilliseconds(instant) + (instant.dateOnly ? DAY_MS - 1 : 0);
}

/** `2026-11-22T09:14:03Z`: whole seconds, UTC. */
export function toTimestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** `2026-11-22`, UTC. */
export function toDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
