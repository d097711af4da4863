import { equalJson, isList, isObject, own, type JsonValue } from '../json-value.js';

/** What became of a promise, with the words for the part that changed where it is not the whole value. */
export interface Judgement {
  /**
   * `gain` keeps clients working, `loss` does not; `moved` is worse within the tolerance; `unreadable` cannot
   * be judged.
   */
  readonly outcome: 'same' | 'gain' | 'moved' | 'loss' | 'unreadable';
  readonly detail?: string;
}

/** Compares what a field promised before with what it promises now; both are stated. */
export type Judge = (before: JsonValue, after: JsonValue) => Judgement;

/** How much looser a latency or a rate may get before it counts (contracts.md 3.2). */
export const TOLERANCE = 0.1;

const SAME: Judgement = { outcome: 'same' };
const GAIN: Judgement = { outcome: 'gain' };
const LOSS: Judgement = { outcome: 'loss' };
const UNREADABLE: Judgement = { outcome: 'unreadable' };

function unlessEqual(judge: Judge): Judge {
  return (before, after) => (equalJson(before, after) ? SAME : judge(before, after));
}

/** Every change is a loss. */
export const fixed: Judge = unlessEqual(() => LOSS);

/** From `none` to something is a gain, every other change a loss. */
export const fixedOnceThere: Judge = unlessEqual((before) => (before === 'none' ? GAIN : LOSS));

/** What has a confidence: a word alone is the level, as in an object with its range; stating a range is a gain. */
export const confidenceKept: Judge = (before, after) => {
  const [had, has] = [before, after].map(toLevel);
  if (had === undefined || has === undefined) return UNREADABLE;
  if (!equalJson(had.level, has.level)) return fixedOnceThere(had.level, has.level);
  return had.range === null && has.range !== null ? GAIN : fixed(had.range, has.range);
};

function toLevel(value: JsonValue): { readonly level: JsonValue; readonly range: JsonValue } {
  if (!isObject(value)) return { level: value, range: null };
  return { level: own(value, 'level') ?? null, range: own(value, 'range') ?? null };
}

/** Values from the strongest promise to the weakest; a value that is not among them cannot be judged. */
export function ordered(...strongestFirst: readonly string[]): Judge {
  return unlessEqual((before, after) => {
    const [from, to] = [before, after].map((value) => strongestFirst.findIndex((known) => known === value));
    if (from === undefined || to === undefined || from < 0 || to < 0) return UNREADABLE;
    return to > from ? LOSS : GAIN;
  });
}

/** A boolean that clients rely on when it is true. */
export const keptTrue: Judge = unlessEqual((before, after) => judgeBooleans(before, after, LOSS, GAIN));

/** A boolean that clients rely on when it is false. */
export const keptFalse: Judge = unlessEqual((before, after) => judgeBooleans(before, after, GAIN, LOSS));

function judgeBooleans(
  before: JsonValue,
  after: JsonValue,
  toFalse: Judgement,
  toTrue: Judgement,
): Judgement {
  if (typeof before !== 'boolean' || typeof after !== 'boolean') return UNREADABLE;
  return after ? toTrue : toFalse;
}

/** A number of which less is a loss: a limit that clients may use up. */
export const notLowered: Judge = numeric((before, after) => (after < before ? LOSS : GAIN));

/** A number of which more is a loss, at once. */
export const notRaised: Judge = numeric((before, after) => (after > before ? LOSS : GAIN));

/** A number of which more is a loss beyond 10 %: a latency, a rate of errors. */
export const notLooser: Judge = numeric(judgeLooser);

/** A latency that is one number; an object of percentiles on both sides is left to the rules for each. */
export const latencyKept: Judge = (before, after) =>
  isObject(before) && isObject(after) ? SAME : notLooser(before, after);

/** How stable an interface is; that it is deprecated is an announcement, whose date has a rule of its own. */
export const stabilityKept: Judge = (before, after) =>
  before !== after && [before, after].includes('deprecated')
    ? GAIN
    : ordered('stable', 'beta', 'experimental')(before, after);

/**
 * A share of which less is a loss, once what is missing to all grows by over 10 %: an availability, from 1 or
 * from 100.
 */
export const notLessAvailable: Judge = numeric((before, after) => {
  const [had, has] = [before, after].map((share) => 1 - (share > 1 ? share / 100 : share));
  return had === undefined || has === undefined ? UNREADABLE : judgeLooser(had, has);
});

function judgeLooser(before: number, after: number): Judgement {
  // On the limit is within it, whatever binary fractions make of it.
  if (after > before + Math.abs(before) * (TOLERANCE + 1e-9)) return LOSS;
  return after > before ? { outcome: 'moved' } : GAIN;
}

function numeric(judge: (before: number, after: number) => Judgement): Judge {
  return unlessEqual((before, after) => {
    const areNumbers = typeof before === 'number' && typeof after === 'number';
    return areNumbers && Number.isFinite(before) && Number.isFinite(after)
      ? judge(before, after)
      : UNREADABLE;
  });
}

/** A list of which every member is relied on; the order does not matter. One value alone is a list of it. */
export const notNarrowed: Judge = sets((removed) => (removed.length > 0 ? LOSS : GAIN));

/** A list of which clients rely on being all there is. */
export const sameMembers: Judge = sets(() => LOSS);

function sets(judge: (removed: readonly string[], added: readonly string[]) => Judgement): Judge {
  return (before, after) => {
    const [had, has] = [membersOf(before), membersOf(after)];
    if (had === undefined || has === undefined) return equalJson(before, after) ? SAME : UNREADABLE;
    const removed = [...had].filter((member) => !has.has(member));
    const added = [...has].filter((member) => !had.has(member));
    if (removed.length === 0 && added.length === 0) return SAME;
    const parts = [
      ...(removed.length > 0 ? [`no longer has ${removed.join(', ')}`] : []),
      ...(added.length > 0 ? [`now has ${added.join(', ')}`] : []),
    ];
    return { ...judge(removed, added), detail: parts.join(' and ') };
  };
}

function membersOf(value: JsonValue): ReadonlySet<string> | undefined {
  const members = isList(value) ? value : [value];
  const isNone = members.length === 1 && members[0] === 'none';
  if (isNone) return new Set();
  return members.every((member) => typeof member === 'string' || typeof member === 'number')
    ? new Set(members.map(String))
    : undefined;
}

/** How long something is kept: `none`, a number of days, or text such as `30 days`; longer is a loss. */
export const notKeptLonger: Judge = unlessEqual((before, after) => {
  const [had, has] = [before, after].map(daysOf);
  if (had === undefined || has === undefined) return UNREADABLE;
  if (had === has) return SAME;
  return has > had ? LOSS : GAIN;
});

function daysOf(value: JsonValue): number | undefined {
  if (isObject(value)) return daysOf(own(value, 'days') ?? '');
  if (value === 'none' || value === false) return 0;
  if (typeof value === 'number') return value >= 0 ? value : undefined;
  return typeof value === 'string' ? daysIn(value) : undefined;
}

function daysIn(text: string): number | undefined {
  const days = /^(\d{1,6}) ?(?:d|days?)?$/.exec(text.trim())?.[1];
  return days === undefined ? undefined : Number(days);
}

/** A date that must not come earlier; compared as text, which ISO 8601 allows for dates alike. */
export const notEarlier: Judge = unlessEqual((before, after) => {
  const dates = [before, after].map(
    (value) => /^\d{4}-\d{2}-\d{2}/.exec(typeof value === 'string' ? value : '')?.[0],
  );
  const [had, has] = dates;
  if (had === undefined || has === undefined) return UNREADABLE;
  return has < had ? LOSS : GAIN;
});
