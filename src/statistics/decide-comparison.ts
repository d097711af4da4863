import type { ClusterFigures } from '../model/slice-evidence.js';
import type { Statistics } from '../model/policy.js';
import type { ComparisonState } from './comparison-row.js';
import type { ContrastTest, Margin } from './contrast.js';
import { clustersToSettle } from './further-clusters.js';
import type { AdjustedP } from './holm-families.js';
import { clustersForMinimums, listShortfalls, toLevel } from './slice-evidence.js';
import type { SliceTests } from './slice-tests.js';

/** One slice with its tests and its place in Holm's family. */
export interface TestedSlice {
  readonly figures: ClusterFigures;
  readonly tests: SliceTests;
  readonly margin: Margin;
  /** undefined when p_worse does not exist. */
  readonly adjusted: AdjustedP | undefined;
}

/** What is decided of one slice, why in words, and how much more data would decide it. */
export interface Decision {
  readonly state: ComparisonState;
  readonly notes: readonly string[];
  readonly furtherClusters: number | null;
}

/**
 * Decides as `noninferiority-proven` does (interfaces.md 1.7).
 *
 * Below a minimum: inconclusive. `pass` only when staying within the margin is proven, or nothing changed at
 * all; `fail` when the estimate is over the margin and the regression significant after Holm; else
 * inconclusive. Without variance the sign of the mean decides, never "no difference".
 */
export function decideComparison(slice: TestedSlice, statistics: Statistics): Decision {
  const shortfalls = listShortfalls(slice.figures, statistics);
  const state = shortfalls.length > 0 ? 'inconclusive' : decideState(slice, toLevel(statistics));
  const furtherClusters = state === 'inconclusive' ? toFurtherClusters(slice, statistics) : null;
  return { state, notes: [...shortfalls, ...toNotes(slice, furtherClusters)], furtherClusters };
}

function decideState(slice: TestedSlice, level: number): ComparisonState {
  const { tests } = slice;
  if (tests.baseline === null || tests.candidate === null) return 'inconclusive';
  if (tests.unchanged || isProvenNoninferior(tests, level)) return 'pass';
  return tests.over && isProvenWorse(slice, level) ? 'fail' : 'inconclusive';
}

function isProvenNoninferior(tests: SliceTests, level: number): boolean {
  if (tests.pNoninferior !== null) return tests.pNoninferior < level;
  return tests.atMargin !== null && isDegenerate(tests.atMargin) && tests.atMargin.mean <= 0;
}

function isProvenWorse(slice: TestedSlice, level: number): boolean {
  if (slice.adjusted !== undefined) return slice.adjusted.p < level;
  return isDegenerate(slice.tests.atZero) && slice.tests.atZero.mean > 0;
}

function isDegenerate(test: ContrastTest | null): boolean {
  return test?.deviation === 0;
}

/** The question still open: staying within the margin or, with the estimate over it, being worse at all. */
function toFurtherClusters(slice: TestedSlice, statistics: Statistics): number | null {
  const { figures, tests, adjusted } = slice;
  const open = tests.over ? tests.atZero : tests.atMargin;
  // Holm's first and hardest step: what a slice needs whatever the others turn out to be.
  const level = toLevel(statistics) / (tests.over ? (adjusted?.family ?? 1) : 1);
  const needed = open === null ? null : toNeeded(open, level);
  const least = clustersForMinimums(figures, statistics);
  if (needed === null || least === null) return null;
  return Math.max(1, Math.max(needed, least) - figures.sums.baseline.length);
}

function toNeeded(open: ContrastTest, level: number): number | null {
  if (open.deviation === null) return null;
  return open.deviation === 0 ? 0 : clustersToSettle(open.mean, open.deviation, level);
}

function toNotes(slice: TestedSlice, furtherClusters: number | null): string[] {
  const { tests, figures } = slice;
  const notes: (string | false)[] = [
    tests.unchanged && (figures.identicalTexts ? 'identical hypotheses' : 'identical counts'),
    (isDegenerate(tests.atZero) || isDegenerate(tests.atMargin)) && 'degenerate variance',
    toBaselineNote(slice),
    furtherClusters !== null && `about ${furtherClusters} further clusters like these would settle it`,
  ];
  return notes.filter((note) => note !== false);
}

/** What keeps a baseline from being the measure of a change. */
function toBaselineNote({ tests: { baseline }, margin }: TestedSlice): string | false {
  if (baseline === null) return 'nothing to divide by';
  if (baseline === 0) return 'zero baseline';
  return baseline < 0 && margin.kind === 'relative' && 'negative baseline: no relative margin';
}
