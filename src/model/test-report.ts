import type { Location } from './location.js';

/** A test that did not pass, by name alone: what it printed may hold anything. */
export interface FailedTest {
  /** Class and name, without the parameters of the case. */
  readonly name: string;
  readonly location: Location;
}

/** A suite whose own totals count something that its test cases do not show. */
export interface TotalsGap {
  readonly suite: string;
  readonly stated: number;
  readonly listed: number;
  readonly location: Location;
}

/** One report of unit tests, counted from its test cases. */
export interface TestReport {
  /** Test cases in the file, those that were skipped included. */
  readonly listed: number;
  /** Test cases that ran, whatever came of them. */
  readonly run: number;
  readonly failures: number;
  /** The first of those that failed, in the order of the file. */
  readonly failed: readonly FailedTest[];
  /** The first suite that states failures while none of its test cases shows one. */
  readonly hiddenFailures?: TotalsGap;
  /** The first suite that states more tests than it lists. */
  readonly missingTests?: TotalsGap;
  readonly location: Location;
}
