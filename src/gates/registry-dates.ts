import type { RegistryEntry } from '../model/entry.js';
import { DAY_MS, parseInstant, toDate, toDeadlineMilliseconds } from '../model/instant.js';
import type { Location } from '../model/location.js';
import { valueOf } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate } from './define-gate.js';

interface Dated {
  readonly subject: string;
  readonly what: string;
  readonly date: { readonly text: string; readonly location: Location } | undefined;
}

/** Review and expiry lie ahead. */
export const registryDates = defineGate<'entry', 'releasedEntry', { warn_days: unknown }>({
  id: 'registry-dates',
  title: 'Review and expiry lie ahead.',
  from: 'train',
  needs: ['entry'],
  uses: ['releasedEntry'],
  settings: {
    warn_days: {
      type: 'integer',
      minimum: 0,
      default: 14,
      description: 'Days before a date from which it warns.',
    },
  },
  remedy: 'Review the release and renew the date in a change of its own.',
  docs: `\`review_by\` and \`expires_at\` of the entry, and of the rollback target's entry, are ahead: a date is valid
through that day, UTC. Past blocks; within \`warn_days\` (14) warns. A date that cannot be read is an error.`,
  judge: ({ entry, releasedEntry }, { now, settings }) => {
    const target = valueOf(releasedEntry);
    const dates = [
      ...toDates(entry, ''),
      ...(target === undefined ? [] : toDates(target, 'rollback target: ')),
    ];
    const known = dates.filter(({ date }) => date !== undefined);
    const days = typeof settings.warn_days === 'number' ? settings.warn_days : 14;
    const rulings = known
      .map((dated) => judgeDate(dated, now, days))
      .filter((ruling) => ruling !== undefined);
    return rulings.some(({ severity }) => severity !== 'warning')
      ? rulings
      : [...rulings, allAhead(entry, known)];
  },
});

function toDates({ reviewBy, expiresAt }: RegistryEntry, prefix: string): readonly Dated[] {
  const place = prefix === '' ? '' : 'rollback-target.';
  return [
    { subject: `${place}review_by`, what: `${prefix}review`, date: reviewBy },
    { subject: `${place}expires_at`, what: `${prefix}expiry`, date: expiresAt },
  ];
}

function judgeDate({ subject, what, date }: Dated, now: number, days: number): Ruling | undefined {
  if (date === undefined) return undefined;
  const instant = parseInstant(date.text);
  const base = { subject, actual: date.text, location: date.location };
  if (instant === undefined) {
    const remedy = 'write a date such as 2027-06-30';
    return {
      ...base,
      outcome: 'error',
      message: `${what}: ${JSON.stringify(date.text)} is not a date`,
      expected: 'a date or an RFC 3339 time',
      remedy,
    };
  }
  const left = toDeadlineMilliseconds(instant) - now;
  const expected = `after ${toDate(now)}`;
  const remedy = 'review the release, and renew the date in a change of its own';
  if (left < 0)
    return { ...base, outcome: 'fail', message: `${what} was due on ${date.text}`, expected, remedy };
  if (left >= days * DAY_MS) return undefined;
  const message = `${what} is due in ${Math.floor(left / DAY_MS)} days, on ${date.text}`;
  return {
    ...base,
    outcome: 'fail',
    message,
    expected: `more than ${days} days ahead`,
    remedy,
    severity: 'warning',
  };
}

function allAhead(entry: RegistryEntry, known: readonly Dated[]): Ruling {
  const actual =
    known.length === 0 ? 'no date' : known.map(({ what, date }) => `${what} ${date?.text ?? ''}`).join(', ');
  const outcome = known.length === 0 ? ('not-applicable' as const) : ('pass' as const);
  const message =
    known.length === 0 ? 'the entry has no date; `registry-fields` says so' : `${actual} lie ahead`;
  return {
    subject: '',
    outcome,
    message,
    expected: 'dates that lie ahead',
    actual,
    remedy: '',
    location: entry.location,
  };
}
