import type { Dossier } from '../../src/model/dossier.js';
import { readJUnit } from '../../src/readers/junit/read-junit.js';
import type { GateCase, GateTable } from './gate-table.js';

/** The readings of reports as their tools wrote them; one that cannot be read makes all of them unreadable. */
function junitOf(...texts: readonly string[]): Pick<Dossier, 'unitTests'> {
  const path = 'build/junit.xml';
  const reads = texts.map((text) => readJUnit(new TextEncoder().encode(text), path));
  const problems = reads.flatMap((read) => (read.kind === 'refused' ? read.problems : []));
  if (problems.length > 0)
    return { unitTests: { kind: 'unreadable', problems, location: { path: 'entry.yaml' } } };
  const value = reads.flatMap((read) => (read.kind === 'read' ? [read.value] : []));
  return {
    unitTests: { kind: 'present', value, source: { path, ref: 'head', sha256: '', bytes: 0 } },
  };
}

function suite(totals: string, ...cases: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<testsuites>\n<testsuite name="pytest" ${totals}>\n${cases.join('\n')}\n</testsuite>\n</testsuites>\n`;
}

const PASSED = '<testcase classname="tests.test_fbank" name="test_mel_shape" time="0.01" />';
const FAILED =
  '<testcase classname="tests.test_fbank" name="test_log_floor[utt-0017-jane]"><failure message="the quick brown fox">secret</failure></testcase>';
const BROKEN =
  '<testcase classname="tests.test_fbank" name="test_stats"><error message="fixture"/></testcase>';
const SKIPPED =
  '<testcase classname="tests.test_gpu" name="test_cuda"><skipped type="pytest.skip" message="no GPU"/></testcase>';

const PASS = ['unit-tests pass blocker'];
const FAIL = ['unit-tests fail blocker'];
const NONE = ['unit-tests no-evidence blocker'];
const ERROR = ['unit-tests:build/junit.xml error blocker'];

/** Whole files, as each runner writes them. */
const RUNNERS: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'pytest: a teardown that breaks counts one more than it lists',
    suite(
      'errors="1" failures="0" skipped="0" tests="2"',
      '<testcase classname="t" name="a"><error message="teardown"/></testcase>',
    ),
    ['unit-tests fail blocker', 'unit-tests:listed fail warning'],
  ],
  [
    'GoogleTest: a disabled test did not run, the others did',
    '<testsuites tests="3" failures="0" disabled="1" errors="0" name="AllTests"><testsuite name="Fbank" tests="3" failures="0" disabled="1" errors="0"><testcase name="Frames" status="run" result="completed" classname="Fbank"/><testcase name="Bins" status="run" result="completed" classname="Fbank"/><testcase name="DISABLED_Slow" status="notrun" result="suppressed" classname="Fbank"/></testsuite></testsuites>',
    PASS,
  ],
  [
    'GoogleTest: all disabled is no test',
    '<testsuites tests="1" failures="0" disabled="1"><testsuite name="F" tests="1"><testcase name="DISABLED_A" status="notrun" result="suppressed" classname="F"/></testsuite></testsuites>',
    NONE,
  ],
  [
    'CTest: the status says it',
    '<testsuite name="(empty)" tests="2" failures="1" disabled="0" skipped="0"><testcase name="mel" classname="mel" status="run"/><testcase name="mfcc" classname="mfcc" status="fail"><failure message=""/></testcase></testsuite>',
    FAIL,
  ],
  [
    'a status alone that says failed',
    '<testsuite><testcase name="a" status="failed"/><testcase name="b"/></testsuite>',
    FAIL,
  ],
  [
    'Surefire: flaky in the end passes',
    '<testsuite name="FrontEndTest" tests="1" errors="0" skipped="0" failures="0" flakes="1"><properties><property name="java.version" value="21"/></properties><testcase name="frames" classname="FrontEndTest"><flakyFailure message="once"><stackTrace>...</stackTrace></flakyFailure></testcase></testsuite>',
    PASS,
  ],
  [
    'Surefire: failed again and again',
    '<testsuite name="FrontEndTest" tests="1" failures="1"><testcase name="frames" classname="FrontEndTest"><failure/><rerunFailure/></testcase></testsuite>',
    FAIL,
  ],
  [
    'jest-junit: suites of suites',
    '<testsuites name="jest tests" tests="2" failures="1" errors="0" time="1.2"><testsuite name="fbank" errors="0" failures="1" skipped="0" tests="2"><testcase classname="fbank pads" name="fbank pads"/><testcase classname="fbank floors" name="fbank floors"><failure>Error</failure></testcase></testsuite></testsuites>',
    FAIL,
  ],
  [
    'PHPUnit and Gradle: suites nested deeply',
    '<testsuites><testsuite name="all" tests="2"><testsuite name="a" tests="1"><testcase name="x"/></testsuite><testsuite name="b" tests="1"><testsuite name="c" tests="1"><testcase name="y"/></testsuite></testsuite></testsuite></testsuites>',
    PASS,
  ],
  [
    'a set-up that broke: the suite is to blame',
    '<testsuite name="fbank" tests="1" errors="1"><error message="import"/><testcase name="x"/></testsuite>',
    FAIL,
  ],
  [
    'Catch2 counts assertions: a warning, not a block',
    '<testsuites><testsuite name="fbank" errors="0" failures="0" tests="31"><testcase classname="fbank.global" name="Mel" status="run"/></testsuite></testsuites>',
    ['unit-tests pass blocker', 'unit-tests:listed fail warning'],
  ],
];

const RUNNER_CASES = RUNNERS.map(([name, text, expected]): GateCase => ({
  name,
  shows: 'edge',
  given: { more: junitOf(text) },
  expected,
}));

const WORD = 'lol'.repeat(10);
const UNREADABLE: readonly (readonly [name: string, text: string, says: string])[] = [
  ['XML that is cut short', suite('', PASSED).slice(0, -30), 'no well-formed XML: unclosed tag'],
  ['an empty file', '', 'no well-formed XML: document must contain a root element'],
  [
    'a document type, and the file that it would fetch',
    '<?xml version="1.0"?><!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite name="&x;"><testcase name="a"/></testsuite>',
    'a document type (DOCTYPE) is not read',
  ],
  [
    'a billion laughs',
    `<!DOCTYPE t [<!ENTITY a "${WORD}"><!ENTITY b "&a;&a;&a;&a;">]><testsuites>&b;</testsuites>`,
    'a document type (DOCTYPE) is not read',
  ],
  [
    'an entity that nobody declared',
    '<testsuite><testcase name="&boom;"/></testsuite>',
    'no well-formed XML: undefined entity',
  ],
  [
    'XML of another kind',
    '<coverage line-rate="0.9"/>',
    'no JUnit report: the outermost element is <coverage>',
  ],
  [
    'NUnit',
    '<test-run result="Passed"><test-case result="Passed"/></test-run>',
    'the outermost element is <test-run>',
  ],
  [
    'two reports in one file',
    '<testsuite/><testsuite/>',
    'no well-formed XML: documents may contain only one root',
  ],
  ['JSON', '{"tests": 4}', 'no well-formed XML'],
  ['an attribute twice', '<testsuite tests="1" tests="0"/>', 'no well-formed XML: duplicate attribute'],
  [
    'a count that is none',
    '<testsuite tests="1" failures="some"><testcase/></testsuite>',
    '`failures` of a suite is no count',
  ],
  [
    'a negative count',
    '<testsuite tests="1" failures="-1"><testcase/></testsuite>',
    '`failures` of a suite is no count',
  ],
  ['elements without end', '<testsuite>'.repeat(100_000), 'more than 64 elements inside each other'],
  [
    'a Git LFS pointer',
    'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 4\n',
    'a Git LFS pointer, not the file',
  ],
];

const UNREADABLE_CASES = UNREADABLE.map(([name, text, says]): GateCase => ({
  name: `not read: ${name}`,
  shows: 'edge',
  given: { more: junitOf(text) },
  expected: ERROR,
  says: [says],
}));

/** The cases of unit-tests. */
export const unitTestsTable: GateTable = {
  gate: 'unit-tests',
  cases: [
    {
      name: 'tests that passed',
      shows: 'pass',
      given: { more: junitOf(suite('errors="0" failures="0" skipped="0" tests="1"', PASSED)) },
      expected: PASS,
      says: ['1 unit test ran, none failed', '1 run, 0 failed, 0 skipped'],
    },
    {
      name: 'one of them failed: named without its parameters and without what it printed',
      shows: 'fail',
      given: { more: junitOf(suite('tests="2" failures="1"', PASSED, FAILED)) },
      expected: FAIL,
      says: [/^1 unit test failed: tests\.test_fbank\.test_log_floor$/m, /^(?![^]*(?:jane|fox|secret))/],
    },
    {
      name: 'one of them broke',
      shows: 'fail',
      given: { more: junitOf(suite('tests="2" errors="1"', PASSED, BROKEN)) },
      expected: FAIL,
      says: ['tests.test_fbank.test_stats'],
    },
    {
      name: 'no report',
      shows: 'no-evidence',
      given: {},
      expected: NONE,
    },
    { name: 'no report, before package', shows: 'edge', given: { step: 'evaluate' }, expected: [] },
    {
      name: 'a failure, before package',
      shows: 'edge',
      given: { step: 'evaluate', more: junitOf(suite('', FAILED)) },
      expected: ['unit-tests fail warning'],
    },
    {
      name: 'a report without a test case',
      shows: 'no-evidence',
      given: { more: junitOf(suite('tests="0"')) },
      expected: NONE,
      says: ['the report lists no unit test'],
    },
    {
      name: 'every test skipped is no test',
      shows: 'no-evidence',
      given: { more: junitOf(suite('tests="2" skipped="2"', SKIPPED, SKIPPED)) },
      expected: NONE,
      says: ['no unit test ran: all 2 were skipped'],
    },
    {
      name: 'some skipped, some passed',
      shows: 'edge',
      given: { more: junitOf(suite('tests="2" skipped="1"', SKIPPED, PASSED)) },
      expected: PASS,
      says: ['1 run, 0 failed, 1 skipped'],
    },
    {
      name: 'skipped and failed at once is failed',
      shows: 'edge',
      given: {
        more: junitOf(suite('', '<testcase name="a"><skipped/><failure/></testcase>', PASSED)),
      },
      expected: FAIL,
    },
    {
      name: 'totals that state tests, and none listed',
      shows: 'edge',
      given: { more: junitOf('<testsuites tests="12" failures="0"/>') },
      expected: ['unit-tests no-evidence blocker', 'unit-tests:listed fail warning'],
      says: ['the totals of the report state 12 tests, its test cases show 0'],
    },
    {
      name: 'totals that state a failure which no case shows',
      shows: 'fail',
      given: { more: junitOf(suite('tests="1" failures="1"', PASSED)) },
      expected: ['unit-tests:totals fail blocker'],
      says: ['the totals of pytest state 1 failures, its test cases show 0'],
    },
    {
      name: 'totals of the whole that state an error which no suite shows',
      shows: 'edge',
      given: {
        more: junitOf(
          '<testsuites errors="2"><testsuite tests="1" errors="0"><testcase name="a"/></testsuite></testsuites>',
        ),
      },
      expected: ['unit-tests:totals fail blocker'],
    },
    {
      name: 'several reports are one answer',
      shows: 'edge',
      given: { more: junitOf(suite('', PASSED), suite('', SKIPPED), suite('', PASSED)) },
      expected: PASS,
      says: ['2 unit tests ran'],
    },
    {
      name: 'one failure among several reports',
      shows: 'edge',
      given: { more: junitOf(suite('', PASSED), suite('', ...new Array<string>(30).fill(FAILED))) },
      expected: FAIL,
      says: ['30 unit tests failed', '25 more'],
    },
    {
      name: 'fewer tests than the policy asks for',
      shows: 'edge',
      given: {
        policy: 'gates: {unit-tests: {min_tests: 5}}',
        more: junitOf(suite('', PASSED, PASSED)),
      },
      expected: NONE,
      says: ['2 unit tests ran, 5 are asked for'],
    },
    ...RUNNER_CASES,
    ...UNREADABLE_CASES,
  ],
};
