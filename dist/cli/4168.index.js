export const id = 4168;
export const ids = [4168];
export const modules = {

/***/ 4168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canary: () => (/* binding */ canary)
/* harmony export */ });
/* harmony import */ var _gates_judge_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8470);
/* harmony import */ var _gates_slice_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(935);
/* harmony import */ var _gates_slice_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7990);
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7829);
/* harmony import */ var _policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9311);
/* harmony import */ var _readers_read_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2950);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5583);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2245);








const BUDGET_KEYS = { privacy_errors: 'privacy' };
/** R7: may this canary go on? */
const canary = {
    name: 'canary',
    usage: 'canary REPORT [--policy FILE]',
    summary: 'whether a canary report keeps its limits',
    async run(args, terminal) {
        const { values, names } = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .readArguments */ .lR)(args, { policy: { type: 'string' } }, { least: 1, most: 1 });
        const policy = await readPolicy((0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .textFlag */ .gx)(values, 'policy'), terminal);
        const root = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_7__/* .readDocument */ .u0)(names[0] ?? '', terminal);
        if (policy === undefined || root === undefined)
            return 2;
        const report = readCanaryReport(root, policy, terminal);
        if (report === undefined)
            return 2;
        for (const { message } of report.remarks)
            terminal.note(`warning: ${message}`);
        const blockers = findBlockers(report, policy, terminal);
        terminal.print((0,_read_input_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)({ decision: blockers.length === 0 ? 'promote' : 'hold', blockers }));
        return blockers.length === 0 ? 0 : 1;
    },
};
/** This command reads one file: a report that has raw records and no slices is a question it cannot judge. */
function readCanaryReport(root, policy, terminal) {
    const read = (0,_readers_read_report_js__WEBPACK_IMPORTED_MODULE_5__/* .readReport */ .t)(root, 'canary', policy.metrics);
    if (read.kind === 'refused') {
        (0,_read_input_js__WEBPACK_IMPORTED_MODULE_7__/* .noteProblems */ .lM)(read.problems, terminal);
        return undefined;
    }
    const { records, slices } = read.value;
    if (records === undefined)
        return read.value;
    terminal.note('this report names raw records, which only `check` reads');
    return slices.size === 0 ? undefined : read.value;
}
async function readPolicy(path, terminal) {
    if (path === undefined)
        return (0,_policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultPolicy */ .G4)();
    const root = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_7__/* .readDocument */ .u0)(path, terminal);
    const result = root === undefined ? undefined : (0,_policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePolicy */ .ON)(root);
    if (result?.kind === 'policy')
        return result.policy;
    (0,_read_input_js__WEBPACK_IMPORTED_MODULE_7__/* .noteProblems */ .lM)(result?.problems ?? [], terminal);
    return undefined;
}
/** The keys that hold it, in the order of the verdict: slices, then budgets. The task is not known, so every rule counts. */
function findBlockers(report, policy, terminal) {
    const rules = policy.canary ?? policy.quality ?? (0,_policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesOfProfile */ .aP)('asr') ?? [];
    const absent = { kind: 'absent', lookedIn: '', location: report.location };
    const context = { step: 'promote', metrics: policy.metrics, firstRelease: false, policy };
    const slices = (0,_gates_slice_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeSlices */ .ND)(report, rules, absent, context).filter(({ outcome, severity }) => severity !== 'warning' && outcome !== 'pass' && outcome !== 'not-applicable');
    for (const { key, message } of slices)
        terminal.note(`${key ?? ''}: ${message}`);
    const empty = report.slices.size === 0 ? ['slices'] : [];
    const keys = [
        ...empty,
        ...slices.map(({ key }) => key ?? ''),
        ...findBudgetBlockers(report, policy, terminal),
        ...(empty.length > 0 ? [] : findCoverageBlockers(report, rules, terminal)),
    ];
    return [...new Set(keys)];
}
/** Slices that a rule asks for and the report lacks, or that no rule judges: what was not looked at did not pass. */
function findCoverageBlockers(report, rules, terminal) {
    const missing = (0,_gates_slice_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeCoverage */ .o)(report, rules).filter(({ severity }) => severity !== 'warning');
    return missing.map(({ key: stated, subject, message }) => {
        const key = stated ?? `slice-coverage:${subject}`;
        terminal.note(`${key}: ${message}`);
        return key;
    });
}
function findBudgetBlockers(report, policy, terminal) {
    return [...policy.budgets.values()].flatMap(({ metric: name, limits }) => {
        const metric = policy.metrics.get(name) ?? _model_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .METRIC_CATALOGUE */ .rS.get(name);
        const figures = report.totals.get(name) ?? report.overall?.metrics.get(name);
        if (metric === undefined || limits.length === 0)
            return [];
        const question = { metric, figures, limits, size: {}, novelty: undefined, decideBy: 'estimate' };
        const answer = (0,_gates_judge_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeMetric */ .m)({ ...question, name });
        if (answer.outcome === 'pass')
            return [];
        const key = BUDGET_KEYS[name] ?? name;
        terminal.note(`${key}: ${answer.message}`);
        return [key];
    });
}


/***/ }),

/***/ 2245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   lM: () => (/* binding */ noteProblems),
/* harmony export */   nq: () => (/* binding */ INPUT_LIMIT),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1918);
/* harmony import */ var _readers_parse_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4402);



/** Largest file that a command reads at once, in bytes. */
const INPUT_LIMIT = 33_554_432;
/** Reads a document; on failure the problems are noted and the answer is undefined. */
async function readDocument(path, terminal) {
    const bytes = await readBytes(path, terminal);
    if (bytes === undefined)
        return undefined;
    const parsed = (0,_readers_parse_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(bytes, path);
    if (parsed.kind === 'parsed')
        return parsed.root;
    noteProblems(parsed.problems, terminal);
    return undefined;
}
/** Reads a file of any kind, up to `limit` bytes; on failure the problem is noted and the answer is undefined. */
async function readBytes(path, terminal, limit = INPUT_LIMIT) {
    const file = await terminal.read(path, limit);
    if (file.kind === 'file')
        return file.bytes;
    const message = file.kind === 'absent' ? 'there is no such file' : file.problem;
    noteProblems([{ location: { path }, message }], terminal);
    return undefined;
}
/** One line a problem: where, what, and how to put it right. */
function noteProblems(problems, terminal) {
    for (const problem of problems)
        terminal.note(`${(0,_model_location_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(problem.location)}: ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .describeProblem */ .B)(problem)}`);
}
/** A JSON answer: two spaces, final newline. */
function toJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ })

};
