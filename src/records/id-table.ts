/** Which side of a comparison a file holds; `paired` holds both in every record. */
export type Side = 'baseline' | 'candidate';

/** What adding an id found. */
export type IdOutcome = 'added' | 'duplicate' | 'joined' | 'reference-differs' | 'labels-differ';

/**
 * The ids seen so far, as 64-bit hashes: 8 bytes an id, 12 once the sides come in files of their own.
 *
 * Two different ids with one hash read as a duplicate (or, across the sides, as one id): about n^2 / 2^65,
 * 3 in 10^6 for ten million ids, and a duplicate makes the evidence unreadable, never better.
 */
export interface IdTable {
  /**
   * Looks at the places of ids that are soon to be added, `count` pairs of halves. They are all over the memory: looked
   * at in a row they are fetched side by side, and adding them does not wait for each. Returns what nobody needs.
   */
  touch(halves: Int32Array, count: number): number;
  /** Adds the id of a paired record. */
  addPaired(high: number, low: number): IdOutcome;
  /**
   * Adds the id of one side. `reference` and `labels` are hashes of what both sides must share; 18 and 12
   * bits of them are kept, enough to count and place differences (the tally's 64-bit sums find any).
   */
  addSide(side: Side, high: number, low: number, reference: number, labels: number): IdOutcome;
  /** How many ids each side has that the other lacks. */
  unmatched(): { readonly baseline: number; readonly candidate: number };
}

interface Segment {
  /** Pairs of high and low halves; a pair of zeros is a free place. */
  keys: Int32Array;
  /**
   * Bits 0 and 1: seen on the baseline, the candidate side; the rest fingerprints. Empty until sides join.
   */
  marks: Uint32Array;
  size: number;
}

const SEGMENT_BITS = 8;
const FIRST_CAPACITY = 64;
const FULLEST = 0.75;
const SIDE_BIT = { baseline: 1, candidate: 2 } as const;
const BOTH = 3;

/** An empty table. It grows segment by segment, so that growing never holds two copies of everything. */
export function createIdTable(): IdTable {
  const segments = Array.from({ length: 2 ** SEGMENT_BITS }, () => emptySegment());
  const unmatched = { baseline: 0, candidate: 0 };
  let joining = false;

  const segmentOf = (high: number): Segment => segments[high >>> (32 - SEGMENT_BITS)] ?? emptySegment();

  return {
    touch(halves, count) {
      let seen = 0;
      for (let at = 0; at < 2 * count; at += 2) {
        const { keys } = segmentOf(halfAt(halves, at));
        seen ^= halfAt(keys, 2 * (halfAt(halves, at + 1) & (keys.length / 2 - 1)));
      }
      return seen;
    },
    addPaired(high, low) {
      const segment = segmentOf(high);
      const place = findOrAdd(segment, high, low, joining);
      if (place >= 0) return 'duplicate';
      if (joining) segment.marks[~place] = BOTH;
      return 'added';
    },
    addSide(side, high, low, reference, labels) {
      if (!joining) segments.forEach(startJoining);
      joining = true;
      const segment = segmentOf(high);
      const place = findOrAdd(segment, high, low, joining);
      const bit = SIDE_BIT[side];
      const mark = toMark(reference, labels);
      if (place < 0) {
        segment.marks[~place] = mark | bit;
        unmatched[side] += 1;
        return 'added';
      }
      const known = segment.marks[place] ?? 0;
      if ((known & bit) !== 0) return 'duplicate';
      segment.marks[place] = known | bit;
      unmatched[side === 'baseline' ? 'candidate' : 'baseline'] -= 1;
      return compareMarks(known, mark);
    },
    unmatched: () => ({ ...unmatched }),
  };
}

function emptySegment(): Segment {
  return { keys: new Int32Array(2 * FIRST_CAPACITY), marks: new Uint32Array(0), size: 0 };
}

/** Everything seen before the first one-sided file was paired. */
function startJoining(segment: Segment): void {
  segment.marks = new Uint32Array(segment.keys.length / 2).fill(BOTH);
}

function toMark(reference: number, labels: number): number {
  return (((reference >>> 14) << 14) | ((labels >>> 20) << 2)) >>> 0;
}

function compareMarks(known: number, mark: number): IdOutcome {
  const difference = (known ^ mark) >>> 0;
  if (difference >>> 14 !== 0) return 'reference-differs';
  return (difference >>> 2) & 0xfff ? 'labels-differ' : 'joined';
}

/** The place of the hash when it was there, or the complement (~) of the place where it now is. */
function findOrAdd(segment: Segment, high: number, low: number, joining: boolean): number {
  if (segment.size >= (FULLEST * segment.keys.length) / 2) grow(segment, joining);
  // A free place reads as a pair of zeros, so the one hash that is zero is kept as another.
  const key = high === 0 && low === 0 ? 1 : low;
  const place = placeOf(segment.keys, high, key);
  if (segment.keys[2 * place] === high && segment.keys[2 * place + 1] === key) return place;
  segment.keys[2 * place] = high;
  segment.keys[2 * place + 1] = key;
  segment.size += 1;
  return ~place;
}

function placeOf(keys: Int32Array, high: number, low: number): number {
  const mask = keys.length / 2 - 1;
  let place = low & mask;
  for (;;) {
    const keyHigh = keys[2 * place];
    const keyLow = keys[2 * place + 1];
    if ((keyHigh === 0 && keyLow === 0) || (keyHigh === high && keyLow === low)) return place;
    place = (place + 1) & mask;
  }
}

function grow(segment: Segment, joining: boolean): void {
  const { keys, marks } = segment;
  segment.keys = new Int32Array(2 * keys.length);
  segment.marks = new Uint32Array(joining ? keys.length : 0);
  for (let at = 0; at < keys.length; at += 2) {
    const high = halfAt(keys, at);
    const low = halfAt(keys, at + 1);
    if (high === 0 && low === 0) continue;
    const place = placeOf(segment.keys, high, low);
    segment.keys[2 * place] = high;
    segment.keys[2 * place + 1] = low;
    if (joining) segment.marks[place] = marks[at / 2] ?? 0;
  }
}

function halfAt(keys: Int32Array, at: number): number {
  return keys[at] ?? 0;
}
