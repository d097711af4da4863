export const id = 2493;
export const ids = [2493];
export const modules = {

/***/ 2501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n_: () => (/* binding */ mergeTallies),
/* harmony export */   pT: () => (/* binding */ sortSliceNames),
/* harmony export */   rM: () => (/* binding */ addSlices)
/* harmony export */ });
/* unused harmony export checkSides */
/* harmony import */ var _record_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4774);
/* harmony import */ var _sample_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3999);


const SIDES = ['baseline', 'candidate'];
/** Columns of word evidence and partials, which all records of a set give or none. */
const COUNTS = /errors|substitutions|deletions|insertions|words$/;
/**
 * Adds tallies up; a cluster may be split between them. undefined for none.
 *
 * They must group by the same fields, count words in the same way and hold the same figures, and none may be
 * there twice. Tallies hold no ids, so that records which two different tallies share are counted twice:
 * shards must not overlap. The sides are then checked against each other (`checkSides`).
 */
function mergeTallies(tallies) {
    const [first] = tallies;
    if (first === undefined)
        return undefined;
    const tally = tallies.length === 1 ? first.tally : addAll(tallies.map((placed) => placed.tally));
    const problems = tallies.flatMap((placed, index) => listDifferences(placed, first, tallies.slice(0, index)));
    problems.push(...listWholes(tallies, tally.records));
    return { tally, problems: problems.length > 0 ? problems : checkSides(tally.records, first.path) };
}
/** A tally of all the others together, beside them: a glob that also finds what an earlier run made of it. */
function listWholes(tallies, all) {
    if (tallies.length < 3)
        return [];
    const whole = tallies.find(({ tally: { records } }) => isSame(addRecords(records, records), all));
    if (whole === undefined)
        return [];
    const message = 'the same records as all the others together';
    return [{ code: 'duplicate-id', location: { path: whole.path }, message }];
}
/**
 * Whether both sides hold the same utterances with the same references and groups, as far as the tally can
 * tell.
 */
function checkSides(records, path) {
    const { baseline, candidate, baselineIds, candidateIds } = records;
    if (baseline !== candidate) {
        const message = `${baseline} utterances on the baseline side, ${candidate} on the candidate side`;
        return [{ code: 'one-side-only', location: { path }, message }];
    }
    if (baselineIds === candidateIds)
        return [];
    const message = 'the sides differ in ids, references or groups';
    return [{ code: 'reference-differs', location: { path }, message }];
}
function listDifferences(placed, first, before) {
    const { tally, path } = placed;
    const problem = (code, message) => ({
        code,
        location: { path },
        message,
    });
    const differing = [
        differs(tally.sliceBy, first.tally.sliceBy) && 'slice_by',
        tally.clusterBy !== first.tally.clusterBy && 'cluster_by',
        tally.textUnits !== first.tally.textUnits && 'text_units',
        ...SIDES.map((side) => before.some((other) => haveOtherFigures(tally, other.tally, side)) && `${side} figures`),
    ].filter((name) => name !== false);
    const twin = before.find((other) => isSame(tally.records, other.tally.records));
    return [
        ...differing.map((name) => problem('tallies-differ', `${name}: not as in ${first.path}`)),
        ...(twin === undefined ? [] : [problem('duplicate-id', `the same records as ${twin.path}`)]),
    ];
}
/** Two tallies of one side that count different things would add up to a side with errors left out. */
function haveOtherFigures(a, b, side) {
    if (a.records[side] === 0 || b.records[side] === 0)
        return false;
    return differs(toFigures(a, side), toFigures(b, side));
}
function toFigures(tally, side) {
    const names = [...(tally.slices[0]?.sums.keys() ?? [])];
    return names.filter((name) => name.startsWith(`${side}_`) && COUNTS.test(name)).sort();
}
function differs(a, b) {
    return a.length !== b.length || a.some((value, index) => value !== b[index]);
}
function isSame(a, b) {
    const ids = (records) => `${records.baselineIds ?? ''} ${records.candidateIds ?? ''}`;
    return a.baselineIds !== null && a.baseline + a.candidate > 0 && ids(a) === ids(b);
}
function addAll(tallies) {
    const [first] = tallies;
    const names = new Set(tallies.flatMap((tally) => tally.slices.map((slice) => slice.name)));
    const sliceBy = first?.sliceBy ?? [];
    return {
        sliceBy,
        clusterBy: first?.clusterBy ?? '',
        textUnits: first?.textUnits ?? null,
        records: tallies.map((tally) => tally.records).reduce(addRecords),
        slices: sortSliceNames([...names], sliceBy).map((name) => addSlices(name, tallies.flatMap((tally) => tally.slices.filter((slice) => slice.name === name)))),
    };
}
/** `overall` first, then by dimension in the order of slice_by, then by value in code unit order. */
function sortSliceNames(names, sliceBy) {
    const rankOf = (name) => {
        if (name === 'overall')
            return -1;
        const rank = sliceBy.findIndex((field) => name.startsWith(`${field}=`));
        return rank < 0 ? sliceBy.length : rank;
    };
    return [...names].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}
function addRecords(a, b) {
    const unsliced = new Map(a.unsliced);
    for (const [name, count] of b.unsliced)
        unsliced.set(name, (unsliced.get(name) ?? 0) + count);
    return {
        baseline: a.baseline + b.baseline,
        candidate: a.candidate + b.candidate,
        baselineIds: (0,_record_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .addSumTexts */ .XF)(a.baselineIds, b.baselineIds),
        candidateIds: (0,_record_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .addSumTexts */ .XF)(a.candidateIds, b.candidateIds),
        withoutId: a.withoutId + b.withoutId,
        unclustered: a.unclustered + b.unclustered,
        unsliced,
    };
}
/**
 * Adds slices of one name cluster by cluster, in the order of keys; a column that a slice lacks adds nothing.
 */
function addSlices(name, slices) {
    const keys = [...new Set(slices.flatMap(({ clusters }) => clusters))].sort();
    const rows = new Map(keys.map((key, index) => [key, index]));
    const sums = new Map();
    const samples = new Map();
    for (const slice of slices) {
        addSums(slice, rows, sums);
        addSamples(slice, samples);
    }
    return { name, clusters: keys, sums, samples };
}
function addSums(slice, rows, sums) {
    const places = slice.clusters.map((key) => rows.get(key) ?? 0);
    for (const [column, values] of slice.sums) {
        const into = sums.get(column) ?? new Float64Array(rows.size);
        sums.set(column, into);
        for (const [index, place] of places.entries())
            into[place] = (into[place] ?? 0) + (values[index] ?? 0);
    }
}
function addSamples(slice, samples) {
    for (const [field, sides] of slice.samples) {
        const into = samples.get(field) ?? { baseline: (0,_sample_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .createSampleDigest */ .j)(), candidate: (0,_sample_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .createSampleDigest */ .j)() };
        samples.set(field, into);
        into.baseline.merge(sides.baseline);
        into.candidate.merge(sides.candidate);
    }
}


/***/ }),

/***/ 2493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ isTallyText),
  f: () => (/* binding */ readTally)
});

// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __webpack_require__(7829);
;// CONCATENATED MODULE: ./lib/records/is-object.js
/** Whether a parsed value is a JSON object. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/records/merge-tallies.js
var merge_tallies = __webpack_require__(2501);
// EXTERNAL MODULE: ./lib/records/tally-columns.js
var tally_columns = __webpack_require__(8954);
// EXTERNAL MODULE: ./lib/records/to-tally.js
var to_tally = __webpack_require__(6110);
;// CONCATENATED MODULE: ./lib/records/read-tally-row.js



const CLUSTER_KEY = /^[0-9a-f]{16}$/;
const KINDS = ['substitutions', 'deletions', 'insertions'];
/** Finds which columns the rows of a tally name. */
function toRowGrammar(rows, columns) {
    return { columns, named: new Set(rows.flatMap((row) => (isObject(row) ? Object.keys(row) : []))) };
}
/**
 * A row as a slice with one cluster; undefined when it has no slice or cluster. `place` begins every message.
 */
function readTallyRow(row, place, grammar, report) {
    const fault = (message) => {
        report(`${place}: ${message}`);
    };
    const { slice, cluster: given, ...figures } = isObject(row) ? row : {};
    const cluster = typeof given === 'number' ? String(given) : given;
    if (!isName(slice))
        fault('no slice');
    else if (!isName(cluster))
        fault('no cluster');
    else {
        const sums = readSums(figures, grammar, fault);
        for (const side of ['baseline', 'candidate']) {
            checkErrors(sums, side, fault);
            checkKinds(sums, side, fault);
        }
        checkMeans(sums, grammar, fault);
        const key = CLUSTER_KEY.test(cluster) ? cluster : (0,to_tally/* toClusterKey */.HL)(cluster);
        const single = [...sums].map(([name, value]) => [name, Float64Array.of(value)]);
        return { name: slice, clusters: [key], sums: new Map(single), samples: new Map() };
    }
    return undefined;
}
/** The figures of a row, each a possible sum of its column. */
function readSums(figures, grammar, fault) {
    const { columns } = grammar;
    const sums = new Map();
    for (const [column, value] of Object.entries(figures)) {
        if (columns.indexOf(column) < 0)
            fault(`${column} is not a column of a tally`);
        else if (isSum(column, value, columns))
            sums.set(column, value);
        // Null is what SQL sums over no rows at all.
        else if (value !== null || !columns.isOfMetric(column))
            fault(`${column} is not a possible sum`);
    }
    checkMissing(figures, grammar, fault);
    return sums;
}
/**
 * Only the columns of metrics may be left out of a row, where its slice has none: a sum left out is no
 * errors.
 */
function checkMissing(figures, { columns, named }, fault) {
    for (const name of named) {
        const isSteady = columns.indexOf(name) >= 0 && !columns.isOfMetric(name);
        if (isSteady && !Object.hasOwn(figures, name))
            fault(`${name} is missing, which other rows have`);
    }
}
function isSum(column, value, columns) {
    if (typeof value !== 'number' || !Number.isFinite(value))
        return false;
    if (columns.isOfMetric(column) && !column.endsWith('_utterances'))
        return true;
    return value >= 0 && (column.endsWith('_seconds') || Number.isSafeInteger(value));
}
/** What no errors of any records could sum to. */
function checkErrors(sums, side, fault) {
    const errors = sums.get(`${side}_errors`) ?? 0;
    const sentences = sums.get(`${side}_sentence_errors`) ?? 0;
    if (errors > 0 && sums.get('reference_words') === 0)
        fault(`${side} errors without reference words`);
    if (sentences > errors)
        fault(`${side} has more sentences with errors than errors`);
}
function checkKinds(sums, side, fault) {
    const kinds = KINDS.map((kind) => sums.get(`${side}_${kind}`)).filter((count) => count !== undefined);
    if (kinds.length === 0)
        return;
    const names = `${side} ${KINDS.join(', ')}`;
    if (kinds.length < KINDS.length)
        fault(`${names} go together`);
    else if (kinds.reduce((total, count) => total + count, 0) !== sums.get(`${side}_errors`))
        fault(`${names} do not sum to the errors`);
}
/** A mean needs its sums on every side that the tally has, and their number, or nothing of it. */
function checkMeans(sums, { columns, named }, fault) {
    for (const metric of columns.means) {
        const names = [(0,tally_columns/* toSideName */.aE)('baseline', metric), (0,tally_columns/* toSideName */.aE)('candidate', metric), (0,tally_columns/* toCountName */.MF)(metric)];
        const expected = names.filter((name) => named.has(name));
        const given = expected.filter((name) => sums.has(name));
        const isEmpty = given.every((name) => sums.get(name) === 0);
        if (given.length !== expected.length && !isEmpty)
            fault(`${expected.join(', ')} go together`);
    }
}
function isName(value) {
    return typeof value === 'string' && value !== '';
}

// EXTERNAL MODULE: ./lib/records/sample-digest.js
var sample_digest = __webpack_require__(3999);
;// CONCATENATED MODULE: ./lib/records/read-tally-sample.js



/**
 * A sample of a tally as a slice without clusters; undefined when it is wrong. `place` begins every message.
 */
function readTallySample(sample, place, layout, report) {
    const { slice, field: name, baseline, candidate } = isObject(sample) ? sample : {};
    const field = layout.fields.find((one) => one.name === name && one.percentiles.length > 0);
    if (typeof slice !== 'string')
        report(`${place}: no slice`);
    else if (field === undefined)
        report(`${place}: field is not one that percentiles are taken of`);
    else {
        const sides = { baseline: toDigest(baseline, field), candidate: toDigest(candidate, field) };
        if (isComplete(sides))
            return { name: slice, clusters: [], sums: new Map(), samples: new Map([[field.name, sides]]) };
        report(`${place}: values or buckets are wrong on one side`);
    }
    return undefined;
}
function isComplete(sides) {
    return sides.baseline !== undefined && sides.candidate !== undefined;
}
/** A side that is left out has no values. */
function toDigest(content, field) {
    if (content === undefined)
        return (0,sample_digest/* createSampleDigest */.j)();
    const { values, buckets } = isObject(content) ? content : {};
    const isValue = (value) => isPossible(value, field);
    if (Array.isArray(values) && values.every(isValue))
        return (0,sample_digest/* createSampleDigest */.j)({ values });
    return Array.isArray(buckets) && buckets.every(isBucket) ? (0,sample_digest/* createSampleDigest */.j)({ buckets }) : undefined;
}
function isPossible(value, { metric }) {
    return typeof value === 'number' && value >= 0 && (metric === undefined || (0,model_metric/* isInRange */.h$)(metric, value));
}
function isBucket(bucket) {
    const isWhole = (part) => Number.isSafeInteger(part) && Number(part) >= 0;
    return Array.isArray(bucket) && bucket.length === 2 && bucket.every(isWhole);
}

// EXTERNAL MODULE: ./lib/records/record-layout.js
var record_layout = __webpack_require__(9032);
// EXTERNAL MODULE: ./lib/records/tally.js
var tally = __webpack_require__(2696);
;// CONCATENATED MODULE: ./lib/records/read-tally.js








/** Problems beyond this many are counted but not listed. */
const MOST_PROBLEMS = 20;
const IDS = /^[0-9a-f]{16}$/;
const KEYS = new Set([
    ...['format', 'slice_by', 'cluster_by', 'text_units', 'records', 'rows', 'samples'],
]);
const RECORDS_KEYS = new Set([
    ...['baseline', 'candidate', 'baseline_ids', 'candidate_ids', 'without_id', 'unclustered', 'unsliced'],
]);
/** The keys of a tally that no other file begins with, for one that does not say what it is. */
const FIRST_KEY = /^\s*\{\s*"(?:slice_by|cluster_by|text_units|rows|samples)"\s*:/;
/** Whether a file that begins with this text is a tally: JSON that says so, or that begins as only a tally does. */
function isTallyText(beginning) {
    return /^\s*\{[^]*?"format"\s*:\s*"tally\//.test(beginning) || FIRST_KEY.test(beginning);
}
/**
 * Reads a parsed `tally/1` document.
 *
 * Written by this project or by SQL: then `rows` (and `samples`) are enough, clusters may be plain names
 * (they are hashed as those of records are), and a cluster may have several rows. Anything that is not
 * understood is a problem: an unknown column, a count that is not whole, errors without words, no rows of
 * `overall`.
 */
function readTally(document, path, metrics = model_metric/* METRIC_CATALOGUE */.rS) {
    const problems = [];
    let problemCount = 0;
    const report = (message) => {
        problemCount += 1;
        if (problemCount <= MOST_PROBLEMS)
            problems.push({ code: 'bad-tally', location: { path }, message });
    };
    const envelope = readEnvelope(document, report);
    if (envelope === undefined)
        return { problems, problemCount };
    const slices = readSlices(envelope, metrics, report);
    const overall = slices.find((slice) => slice.name === 'overall');
    if (overall === undefined)
        report('no rows of the slice overall');
    const records = readRecords(envelope.records, overall, report);
    if (problemCount > 0)
        return { problems, problemCount };
    const { sliceBy, clusterBy, textUnits } = envelope;
    return { tally: { sliceBy, clusterBy, textUnits, records, slices } };
}
function readEnvelope(document, report) {
    if (!isObject(document)) {
        report('not a JSON object');
        return undefined;
    }
    if ((document.format ?? 'tally/1') !== 'tally/1')
        report('format is not tally/1');
    reportUnknown(document, KEYS, '', report);
    const rows = readList(document, 'rows', report);
    if (rows.length === 0)
        report('no rows');
    return {
        sliceBy: readList(document, 'slice_by', report).map((field) => readText(field, 'slice_by', report)),
        clusterBy: readText(document.cluster_by ?? 'unknown', 'cluster_by', report),
        textUnits: isAbsent(document.text_units) ? null : readText(document.text_units, 'text_units', report),
        records: readHead(document.records, report),
        rows,
        samples: readList(document, 'samples', report),
    };
}
/** What is said of the records as a set; nothing where the tally does not say it. */
function readHead(records, report) {
    if (isAbsent(records))
        return {};
    if (!isObject(records)) {
        report('records is not an object');
        return {};
    }
    reportUnknown(records, RECORDS_KEYS, 'records: ', report);
    return records;
}
function reportUnknown(written, known, place, report) {
    for (const key of Object.keys(written))
        if (!known.has(key))
            report(`${place}${key} is not a key of a tally`);
}
function readList(document, name, report) {
    const list = document[name] ?? [];
    if (Array.isArray(list))
        return list;
    report(`${name} is not a list`);
    return [];
}
function readText(value, name, report) {
    if (typeof value === 'string')
        return value;
    report(`${name} is not a text`);
    return '';
}
function isAbsent(value) {
    return value === undefined || value === null;
}
function readSlices({ rows, samples, sliceBy }, metrics, report) {
    const layout = (0,record_layout/* createRecordLayout */.an)(metrics);
    const grammar = toRowGrammar(rows, (0,tally_columns/* createTallyColumns */.wD)(layout));
    const byName = new Map();
    const keep = (part) => {
        if (part === undefined)
            return;
        const known = byName.get(part.name) ?? [];
        known.push(part);
        byName.set(part.name, known);
    };
    for (const [index, row] of rows.entries())
        keep(readTallyRow(row, `rows[${index}]`, grammar, report));
    for (const [index, sample] of samples.entries()) {
        keep(readTallySample(sample, `samples[${index}]`, layout, report));
    }
    return (0,merge_tallies/* sortSliceNames */.pT)([...byName.keys()], sliceBy).map((name) => (0,merge_tallies/* addSlices */.rM)(name, byName.get(name) ?? []));
}
/** Without `records` (SQL) the sides are taken to hold the same utterances: those of overall. */
function readRecords(given, overall, report) {
    const utterances = overall === undefined ? 0 : ((0,tally/* toSliceSize */.J)(overall).utterances ?? 0);
    const countOf = (name, otherwise) => {
        const count = given[name] ?? otherwise;
        if (isCount(count))
            return count;
        report(`records: ${name} is not a whole number from 0`);
        return 0;
    };
    const idsOf = (name) => {
        const ids = given[name] ?? null;
        if (ids === null || (typeof ids === 'string' && IDS.test(ids)))
            return ids;
        report(`records: ${name} is not 16 hexadecimal digits`);
        return null;
    };
    const unsliced = Object.entries(isObject(given.unsliced) ? given.unsliced : {});
    if (unsliced.some(([, count]) => !isCount(count)))
        report('records: unsliced holds something else than counts');
    const baseline = countOf('baseline', utterances);
    // Every utterance is a row's of overall: rows that were taken out since would leave a better rest.
    if (baseline > 0 && baseline !== utterances)
        report(`records: ${baseline} of the baseline, but the rows of overall hold ${utterances} utterances`);
    return {
        baseline,
        candidate: countOf('candidate', utterances),
        baselineIds: idsOf('baseline_ids'),
        candidateIds: idsOf('candidate_ids'),
        withoutId: countOf('without_id', 0),
        unclustered: countOf('unclustered', 0),
        unsliced: new Map(unsliced.flatMap(([name, count]) => (isCount(count) ? [[name, count]] : []))),
    };
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}


/***/ })

};
