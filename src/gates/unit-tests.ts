import type { Ruling } from '../model/ruling.js';
import type { TestReport, TotalsGap } from '../model/test-report.js';
import { defineGate } from './define-gate.js';
import { mergeRulings, type NamedRuling } from './merge-rulings.js';
import { type Check, orPass, passOn, ruleOn, toNumber } from './rule-on.js';

interface Settings {
  readonly min_tests: unknown;
}

/** Failed tests that a message names; the figures count all of them. */
const NAMES_AT_MOST = 5;

/** Feature extraction was tested. */
export const unitTests = defineGate<'entry' | 'unitTests', never, Settings>({
  id: 'unit-tests',
  title: 'Feature extraction was tested.',
  from: 'package',
  needs: ['entry', 'unitTests'],
  uses: [],
  settings: {
    min_tests: {
      type: 'integer',
      minimum: 1,
      default: 1,
      description: 'Tests that have to have run, all reports together.',
    },
  },
  remedy:
    'Run the tests of the feature extraction again, and write `pytest --junitxml=<path>` for the entry.',
  docs: `JUnit XML under \`evidence.unit_tests\`: a path, a list or a glob, as \`pytest --junitxml\`, GoogleTest, CTest, Surefire and
jest-junit write it. No test failed or broke, and at least one ran: tests that were skipped or disabled did not. The test cases are counted
themselves. Totals that state a failure which no case shows block; totals that state more tests than are listed warn, since some
runners count assertions there. Failed tests are named, without their parameters and without what they printed. A document type, and XML that
is cut short, cannot be read, which holds the release.`,
  judge: ({ unitTests: reports }, { settings }) => {
    const sum = (key: 'listed' | 'run' | 'failures'): number =>
      reports.reduce((total, report) => total + report[key], 0);
    const [listed, run, failures] = [sum('listed'), sum('run'), sum('failures')];
    const least = Math.max(1, toNumber(settings.min_tests, 1));
    const location = reports[0]?.location ?? null;
    const check = { subject: '', expected: `no failure, at least ${count(least, 'test')} run`, location };
    const actual = `${run} run, ${failures} failed, ${listed - run} skipped`;
    const figures = { tests: listed, run, failures, skipped: listed - run };
    const outcome =
      failures > 0
        ? [failed(check, reports, failures, actual)]
        : run < least
          ? [tooFew(check, run, least, listed, actual)]
          : [];
    return orPass(
      [...outcome.map((ruling) => ({ ...ruling, figures })), ...mergeRulings(reports.flatMap(judgeTotals))],
      passOn(check, `${count(run, 'unit test')} ran, none failed`, actual, figures),
    );
  },
});

function failed(check: Check, reports: readonly TestReport[], failures: number, actual: string): Ruling {
  const all = reports.flatMap((report) => report.failed);
  const names = all.slice(0, NAMES_AT_MOST).map(({ name }) => name);
  const more = failures - names.length;
  const list = [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  const message = `${count(failures, 'unit test')} failed: ${list}`;
  const location = all[0]?.location ?? check.location;
  const remedy =
    'correct the feature extraction or its test, and record the report of a run without failures';
  return ruleOn({ ...check, location }, 'fail', message, actual, remedy);
}

/** Tests that did not run are no evidence, however many of them are listed. */
function tooFew(check: Check, run: number, least: number, listed: number, actual: string): Ruling {
  const message =
    run > 0
      ? `${count(run, 'unit test')} ran, ${least} are asked for`
      : listed > 0
        ? `no unit test ran: all ${listed} were skipped`
        : 'the report lists no unit test';
  const remedy = 'run the tests of the feature extraction: `pytest --junitxml=<path>`';
  return ruleOn(check, 'no-evidence', message, actual, remedy);
}

function judgeTotals({ hiddenFailures, missingTests, location }: TestReport): readonly NamedRuling[] {
  const rulings: readonly Ruling[] = [
    ...(hiddenFailures === undefined ? [] : [gapOf('failures', hiddenFailures)]),
    ...(missingTests === undefined
      ? []
      : [{ ...gapOf('tests', missingTests), subject: 'listed', severity: 'warning' as const }]),
  ];
  return rulings.map((ruling) => ({ name: location.path, ruling }));
}

function gapOf(what: 'failures' | 'tests', { suite, stated, listed, location }: TotalsGap): Ruling {
  const check = { subject: 'totals', expected: 'totals that agree with the test cases', location };
  const message = `the totals of ${suite} state ${stated} ${what}, its test cases show ${listed}`;
  const actual = `${stated} stated, ${listed} listed`;
  return ruleOn(check, 'fail', message, actual, 'record the report as the test runner wrote it, complete');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
