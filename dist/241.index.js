export const id = 241;
export const ids = [241];
export const modules = {

/***/ 68241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJUnit: () => (/* binding */ readJUnit)
});

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
// EXTERNAL MODULE: ./lib/readers/parse-document.js + 3 modules
var parse_document = __webpack_require__(56322);
;// CONCATENATED MODULE: ./lib/readers/junit/count-cases.js
/** Failed tests that are named; further ones are counted. */
const NAMED_AT_MOST = 20;
const NAME_LENGTH = 100;
const SUITES = new Set(['testsuites', 'testsuite']);
/** What stands in a test case that failed; a flaky one (`flakyFailure`) passed in the end. */
const FAILURES = new Set(['failure', 'error', 'rerunFailure', 'rerunError']);
/** In `status` and `result`: GoogleTest and CTest say it there, and nowhere else. */
const FAILED_WORDS = new Set([
    'fail',
    'failed',
    'failure',
    'error',
    'errored',
    'broken',
]);
const SKIPPED_WORDS = new Set([
    ...['notrun', 'not run', 'disabled', 'skipped', 'skip', 'ignored', 'suppressed', 'pending'],
]);
/**
 * Counts test cases as the elements of a report open and close.
 *
 * A test case that is marked in several ways counts as the worst of them. The totals of a suite are compared with the
 * cases below it and never believed: a suite that states a failure which no case shows is a gap.
 */
class CaseCounter {
    problems = [];
    suites = [];
    counts = { listed: 0, run: 0, failures: 0 };
    failed = [];
    current;
    gaps = {};
    open(element) {
        const { name } = element;
        if (SUITES.has(name)) {
            const { listed, failures } = this.counts;
            this.suites.push({ element, before: { listed, failures } });
        }
        else if (name === 'testcase') {
            this.closeCase();
            this.current = { element, outcome: statusOf(element) };
        }
        else if (FAILURES.has(name)) {
            this.fail(element);
        }
        else if (name === 'skipped' && this.current?.outcome === 'run') {
            this.current.outcome = 'skipped';
        }
    }
    close(name) {
        if (name === 'testcase')
            this.closeCase();
        if (SUITES.has(name))
            this.closeSuite();
    }
    report(location) {
        return { ...this.counts, failed: this.failed, ...this.gaps, location };
    }
    fail({ location }) {
        if (this.current !== undefined)
            this.current.outcome = 'failed';
        // A suite can fail as a whole: its set-up broke, and no case is to blame.
        else
            this.addFailure(nameOf(this.suites.at(-1)?.element), location);
    }
    closeCase() {
        const { current } = this;
        if (current === undefined)
            return;
        this.current = undefined;
        this.counts.listed += 1;
        if (current.outcome !== 'skipped')
            this.counts.run += 1;
        if (current.outcome === 'failed')
            this.addFailure(nameOf(current.element), current.element.location);
    }
    addFailure(name, location) {
        this.counts.failures += 1;
        if (this.failed.length < NAMED_AT_MOST)
            this.failed.push({ name, location });
    }
    closeSuite() {
        const suite = this.suites.pop();
        if (suite === undefined)
            return;
        const { element, before } = suite;
        const stated = { tests: 0, failures: 0, errors: 0 };
        for (const key of ['tests', 'failures', 'errors'])
            stated[key] = this.count(element, key);
        const listed = this.counts.listed - before.listed;
        const shown = this.counts.failures - before.failures;
        const failures = stated.failures + stated.errors;
        const gap = (count, found) => ({
            suite: nameOf(element),
            stated: count,
            listed: found,
            location: element.location,
        });
        if (failures > 0 && shown === 0)
            this.gaps = { hiddenFailures: gap(failures, shown), ...this.gaps };
        if (stated.tests > listed)
            this.gaps = { missingTests: gap(stated.tests, listed), ...this.gaps };
    }
    count({ attributes, location }, key) {
        const text = attributes[key]?.trim() ?? '';
        if (/^\d{0,9}$/.test(text))
            return Number(text);
        const hint = 'write the report anew with the tool that runs the tests';
        this.problems.push({ location, message: `\`${key}\` of a suite is no count`, expected: 'a count', hint });
        return 0;
    }
}
function statusOf({ attributes: { status, result } }) {
    const words = [status, result].map((word) => word?.trim().toLowerCase() ?? '');
    if (words.some((word) => FAILED_WORDS.has(word)))
        return 'failed';
    return words.some((word) => SKIPPED_WORDS.has(word)) ? 'skipped' : 'run';
}
/** Parameters of a case are left out: they can be utterances. */
function nameOf(element) {
    const attribute = (key) => (element?.attributes[key] ?? '').trim().replace(/\s+/g, ' ');
    const [className, [plain = '']] = [attribute('classname'), attribute('name').split('[', 1)];
    const isWhole = className === '' || plain.startsWith(className);
    const text = isWhole ? plain : `${className}.${plain}`;
    if (text === '')
        return element?.name === 'testcase' ? 'a test without a name' : 'the report';
    return text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH)}…` : text;
}

;// CONCATENATED MODULE: ./lib/readers/junit/decode-xml.js
const UTF_16 = [
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
];
const DECLARED = /^<\?xml[^>]{0,200}\sencoding\s*=\s*["']([A-Za-z][\w.-]{0,40})["']/;
/**
 * The text of an XML file: UTF-16 by its byte order mark, UTF-8, or what its declaration names (XML 1.0, appendix F).
 * Undefined where the bytes are none of them.
 */
function decodeXml(bytes) {
    const marked = UTF_16.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
    if (marked !== undefined)
        return decode(bytes, marked[1]);
    const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 256)))?.[1];
    return decode(bytes, 'utf-8') ?? (declared === undefined ? undefined : decode(bytes, declared));
}
function decode(bytes, label) {
    try {
        return new TextDecoder(label, { fatal: true }).decode(bytes);
    }
    catch {
        // An unknown label, or bytes that are no text in it.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/readers/junit/read-junit.js




/** Suites lie in suites, a few deep; millions of open elements would fill the memory. */
const DEPTH_LIMIT = 64;
const ROOTS = new Set(['testsuites', 'testsuite']);
/** Why reading stopped; thrown out of the parser's events. */
class Refusal extends Error {
    hint;
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
/**
 * Reads a JUnit report, as pytest, GoogleTest, CTest, Surefire, jest-junit and their kin write it.
 *
 * The XML has to be well-formed to its end. A document type is refused, entities of its own with it: they could
 * stand for other files, or for a billion laughs. No tree is built: memory does not grow with the number of tests.
 */
function readJUnit(bytes, path) {
    const text = decodeXml(bytes);
    if (text === undefined)
        return refuse({ location: { path }, message: 'text in no encoding that is read' });
    if ((0,parse_document/* isLfsPointer */.NS)(text)) {
        const hint = 'fetch the file itself: `lfs: true` on actions/checkout';
        return refuse({ location: { path }, message: 'a Git LFS pointer, not the file', hint });
    }
    const counter = new CaseCounter();
    const problem = parse(text, path, counter);
    const [first] = counter.problems;
    const stopped = problem ?? first;
    return stopped === undefined ? { kind: 'read', value: counter.report({ path }) } : refuse(stopped);
}
function parse(text, path, counter) {
    const parser = new saxes/* SaxesParser */.wT({ position: false, xmlns: false });
    const here = () => ({ path, line: parser.line, column: parser.column + 1 });
    let depth = 0;
    let opened = { path };
    parser.on('doctype', () => {
        throw new Refusal('a document type (DOCTYPE) is not read', 'write the report without it');
    });
    parser.on('opentagstart', ({ name }) => {
        if (depth === 0 && !ROOTS.has(name))
            throw noReport(name);
        depth += 1;
        if (depth > DEPTH_LIMIT)
            throw new Refusal(`more than ${DEPTH_LIMIT} elements inside each other`, ANEW);
        opened = { path, line: parser.line };
    });
    parser.on('opentag', ({ name, attributes }) => {
        counter.open({ name, attributes, location: opened });
    });
    parser.on('closetag', ({ name }) => {
        depth -= 1;
        counter.close(name);
    });
    try {
        parser.write(text).close();
        return undefined;
    }
    catch (error) {
        return toProblem(error, here());
    }
}
const ANEW = 'write the report anew: `pytest --junitxml=<path>`, or `--gtest_output=xml:<path>`';
function noReport(root) {
    return new Refusal(`no JUnit report: the outermost element is <${root.slice(0, 40)}>, not <testsuites> or <testsuite>`, 'convert it to JUnit XML, or let the test runner write that');
}
function toProblem(error, location) {
    if (error instanceof Refusal)
        return { location, message: error.message, hint: error.hint };
    const message = error instanceof Error ? error.message : String(error);
    return { location, message: `no well-formed XML: ${message.slice(0, 200)}`, hint: ANEW };
}
function refuse(problem) {
    return { kind: 'refused', problems: [problem] };
}


/***/ })

};
