import type { Location } from '../../model/location.js';
import type { FailedTest, TestReport, TotalsGap } from '../../model/test-report.js';
import type { Problem } from '../../model/problem.js';

/** An element of the report as it opens. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly location: Location;
}

/** Failed tests that are named; further ones are counted. */
const NAMED_AT_MOST = 20;
const NAME_LENGTH = 100;
const SUITES: ReadonlySet<string> = new Set(['testsuites', 'testsuite']);
/** What stands in a test case that failed; a flaky one (`flakyFailure`) passed in the end. */
const FAILURES: ReadonlySet<string> = new Set(['failure', 'error', 'rerunFailure', 'rerunError']);
/** In `status` and `result`: GoogleTest and CTest say it there, and nowhere else. */
const FAILED_WORDS: ReadonlySet<string> = new Set([
  'fail',
  'failed',
  'failure',
  'error',
  'errored',
  'broken',
]);
const SKIPPED_WORDS: ReadonlySet<string> = new Set([
  ...['notrun', 'not run', 'disabled', 'skipped', 'skip', 'ignored', 'suppressed', 'pending'],
]);

interface Suite {
  readonly element: Element;
  readonly before: { readonly listed: number; readonly failures: number };
}

/**
 * Counts test cases as the elements of a report open and close.
 *
 * A test case that is marked in several ways counts as the worst of them. The totals of a suite are compared with the
 * cases below it and never believed: a suite that states a failure which no case shows is a gap.
 */
export class CaseCounter {
  readonly problems: Problem[] = [];
  private readonly suites: Suite[] = [];
  private readonly counts = { listed: 0, run: 0, failures: 0 };
  private readonly failed: FailedTest[] = [];
  private current: { element: Element; outcome: 'run' | 'skipped' | 'failed' } | undefined;
  private gaps: Pick<TestReport, 'hiddenFailures' | 'missingTests'> = {};

  open(element: Element): void {
    const { name } = element;
    if (SUITES.has(name)) {
      const { listed, failures } = this.counts;
      this.suites.push({ element, before: { listed, failures } });
    } else if (name === 'testcase') {
      this.closeCase();
      this.current = { element, outcome: statusOf(element) };
    } else if (FAILURES.has(name)) {
      this.fail(element);
    } else if (name === 'skipped' && this.current?.outcome === 'run') {
      this.current.outcome = 'skipped';
    }
  }

  close(name: string): void {
    if (name === 'testcase') this.closeCase();
    if (SUITES.has(name)) this.closeSuite();
  }

  report(location: Location): TestReport {
    return { ...this.counts, failed: this.failed, ...this.gaps, location };
  }

  private fail({ location }: Element): void {
    if (this.current !== undefined) this.current.outcome = 'failed';
    // A suite can fail as a whole: its set-up broke, and no case is to blame.
    else this.addFailure(nameOf(this.suites.at(-1)?.element), location);
  }

  private closeCase(): void {
    const { current } = this;
    if (current === undefined) return;
    this.current = undefined;
    this.counts.listed += 1;
    if (current.outcome !== 'skipped') this.counts.run += 1;
    if (current.outcome === 'failed') this.addFailure(nameOf(current.element), current.element.location);
  }

  private addFailure(name: string, location: Location): void {
    this.counts.failures += 1;
    if (this.failed.length < NAMED_AT_MOST) this.failed.push({ name, location });
  }

  private closeSuite(): void {
    const suite = this.suites.pop();
    if (suite === undefined) return;
    const { element, before } = suite;
    const stated = { tests: 0, failures: 0, errors: 0 };
    for (const key of ['tests', 'failures', 'errors'] as const) stated[key] = this.count(element, key);
    const listed = this.counts.listed - before.listed;
    const shown = this.counts.failures - before.failures;
    const failures = stated.failures + stated.errors;
    const gap = (count: number, found: number): TotalsGap => ({
      suite: nameOf(element),
      stated: count,
      listed: found,
      location: element.location,
    });
    if (failures > 0 && shown === 0) this.gaps = { hiddenFailures: gap(failures, shown), ...this.gaps };
    if (stated.tests > listed) this.gaps = { missingTests: gap(stated.tests, listed), ...this.gaps };
  }

  private count({ attributes, location }: Element, key: string): number {
    const text = attributes[key]?.trim() ?? '';
    if (/^\d{0,9}$/.test(text)) return Number(text);
    const hint = 'write the report anew with the tool that runs the tests';
    this.problems.push({ location, message: `\`${key}\` of a suite is no count`, expected: 'a count', hint });
    return 0;
  }
}

function statusOf({ attributes: { status, result } }: Element): 'run' | 'skipped' | 'failed' {
  const words = [status, result].map((word) => word?.trim().toLowerCase() ?? '');
  if (words.some((word) => FAILED_WORDS.has(word))) return 'failed';
  return words.some((word) => SKIPPED_WORDS.has(word)) ? 'skipped' : 'run';
}

/** Parameters of a case are left out: they can be utterances. */
function nameOf(element: Element | undefined): string {
  const attribute = (key: string): string => (element?.attributes[key] ?? '').trim().replace(/\s+/g, ' ');
  const [className, [plain = '']] = [attribute('classname'), attribute('name').split('[', 1)];
  const isWhole = className === '' || plain.startsWith(className);
  const text = isWhole ? plain : `${className}.${plain}`;
  if (text === '') return element?.name === 'testcase' ? 'a test without a name' : 'the report';
  return text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH)}…` : text;
}
