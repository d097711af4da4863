export const id = 863;
export const ids = [863];
export const modules = {

/***/ 38863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherLoad: () => (/* binding */ gatherLoad)
});

;// CONCATENATED MODULE: ./lib/readers/load/merge-results.js
/**
 * A report and the tools' files behind it as one.
 *
 * Levels stand side by side, also those of one concurrency from several shards: percentiles are never averaged,
 * each has to hold by itself. What the report says of the run wins over what a tool knows of its own share.
 */
function mergeResults(report, results) {
    const first = (key) => report[key] ?? results.map((result) => result[key]).find((value) => value !== undefined);
    const peaks = results.map(({ peakConcurrency }) => peakConcurrency).filter((peak) => peak !== undefined);
    return {
        ...report,
        startedAt: first('startedAt'),
        durationSeconds: first('durationSeconds'),
        loadModel: first('loadModel'),
        peakConcurrency: report.peakConcurrency ?? (peaks.length === 0 ? undefined : Math.max(...peaks)),
        levels: [...report.levels, ...results.flatMap(({ levels }) => levels)],
        memory: [...report.memory, ...results.flatMap(({ memory }) => memory)],
        failures: [...report.failures, ...results.flatMap(({ failures }) => failures)],
        remarks: [...report.remarks, ...results.flatMap(({ remarks }) => remarks)],
    };
}

// EXTERNAL MODULE: ./lib/readers/load/read-load-file.js + 15 modules
var read_load_file = __webpack_require__(39175);
// EXTERNAL MODULE: ./lib/evidence/read-each.js
var read_each = __webpack_require__(26387);
// EXTERNAL MODULE: ./lib/evidence/read-files.js
var read_files = __webpack_require__(44923);
;// CONCATENATED MODULE: ./lib/evidence/gather-load.js




/** Result files of tools behind one report. */
const MOST_RESULTS = 100;
/** Largest file of one request a line, in bytes: some 50 000 requests. */
const RECORDS_FILE = 67_108_864;
/** Reads load tests: reports of our own with the tools' files behind them, or those files as they are. */
async function gatherLoad(references, tree, places, location, lookedIn = 'evidence.load_test') {
    return (0,read_each/* readEach */.e)(references, lookedIn, location, async (reference) => {
        const reading = await readOne(reference.path, reference.location, tree, places);
        if (reading.kind !== 'present' || reading.value.results.length === 0)
            return reading;
        return withResults(reading, tree, places);
    });
}
async function readOne(path, from, tree, { policy, reader }) {
    const file = await tree.read(path, /\.jsonl$/i.test(path) ? RECORDS_FILE : read_files/* REPORT_FILE */.Uq);
    if (file.kind === 'absent')
        return { kind: 'absent', lookedIn: path, location: from };
    if (file.kind === 'unreadable')
        return {
            kind: 'unreadable',
            problems: [{ location: { path }, message: file.problem }],
            location: { path },
        };
    const source = reader.remember(file);
    const read = (0,read_load_file/* readLoadFile */.v)(file.bytes, path, policy.metrics);
    return read.kind === 'refused'
        ? { kind: 'unreadable', problems: read.problems, location: { path } }
        : { kind: 'present', value: read.value, source };
}
/** A report of its own image cannot lend its figures to another one. */
function findProblems(result, { location }) {
    if (result.kind === 'unreadable')
        return result.problems;
    if (result.kind === 'absent' || result.value.reader !== 'load-report/1')
        return [];
    const message = `${result.source.path} is a load report itself: \`results\` are what tools wrote`;
    return [{ location, message, hint: 'list it under `evidence.load_test` of the entry' }];
}
async function withResults(reading, tree, places) {
    const { value: report, source } = reading;
    const paths = report.results.slice(0, MOST_RESULTS);
    const results = await Promise.all(paths.map(({ path, location }) => readOne(path, location, tree, places)));
    const problems = results.flatMap((result, index) => findProblems(result, paths[index] ?? report));
    if (problems.length > 0)
        return { kind: 'unreadable', problems, location: report.location };
    const absent = results.find((result) => result.kind === 'absent');
    if (absent !== undefined)
        return absent;
    const read = results.flatMap((result) => (result.kind === 'present' ? [result.value] : []));
    return { kind: 'present', value: mergeResults(report, read), source };
}


/***/ })

};
