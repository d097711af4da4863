export const id = 1254;
export const ids = [1254];
export const modules = {

/***/ 1254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareRecordsCommand: () => (/* binding */ compareRecordsCommand)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);
/* harmony import */ var _records_compare_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1258);
/* harmony import */ var _readers_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7124);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5583);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2245);
/* harmony import */ var _read_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4071);
/* harmony import */ var _record_arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2276);







/** The margin of word error rates in the default policy. */
const DEFAULT_MARGIN = '2%';
const MARGIN = /^(\d+(?:\.\d+)?|\.\d+)(%?)$/;
/** What records prove about a candidate, slice by slice. */
const compareRecordsCommand = {
    name: 'compare records',
    usage: 'compare records FILE... | --baseline FILE... --candidate FILE... [--margin 2%|0.005] [--slice-by F,...] [--cluster-by F] [--slice S]',
    summary: 'what utterance records or tallies prove about a candidate, slice by slice (speaker-level t test)',
    async run(args, terminal) {
        const given = (0,_record_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecordArguments */ .u)(args, ['margin', 'slice']);
        checkSides(given);
        const margin = readMargin(given.own.get('margin') ?? DEFAULT_MARGIN);
        const tally = await (0,_read_records_js__WEBPACK_IMPORTED_MODULE_5__/* .readTallyOf */ .e)(given, false, terminal);
        return tally === undefined ? 2 : printRows(tally, margin, given.own.get('slice'), terminal);
    },
};
function checkSides({ files }) {
    const sides = new Set(files.map(({ side }) => side));
    if (sides.has('baseline') !== sides.has('candidate'))
        throw new _command_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`--${sides.has('baseline') ? 'candidate' : 'baseline'} is missing`);
}
/** `2%` is of the baseline, `0.005` a difference in the metric's own unit. */
function readMargin(written) {
    const [, digits = '', percent] = MARGIN.exec(written) ?? [];
    if (digits === '')
        throw new _command_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`--margin is 2% (of the baseline) or 0.005 (a difference), not ${JSON.stringify(written)}`);
    const value = Number(digits);
    // Through text, so that 2.3% is the double nearest to 0.023.
    return percent === '%' ? { value: Number(`${digits}e-2`), kind: 'relative' } : { value, kind: 'absolute' };
}
function printRows(tally, margin, slice, terminal) {
    const rows = (0,_records_compare_records_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRecords */ .a)(tally, { margin });
    const wanted = slice === undefined ? rows : rows.filter((row) => row.slice === slice);
    const problem = findProblem(tally, rows, margin) ?? (wanted.length > 0 ? undefined : describeSlices(rows, slice));
    if (problem !== undefined) {
        terminal.note(problem);
        return 2;
    }
    terminal.print((0,_read_input_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .aB)({ slices: wanted }));
    return 0;
}
function findProblem({ records }, rows, margin) {
    if (records.baseline === 0 || records.candidate === 0) {
        const side = records.candidate === 0 ? 'baseline' : 'candidate';
        return `not comparable: ${records[side]} records of the ${side} side, none of the other`;
    }
    if (rows.length === 0)
        return 'not comparable: no figure that both sides have';
    const isOfRates = rows.some(({ metric }) => _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_CATALOGUE */ .rS.get(metric)?.unit === 'fraction');
    return isOfRates && margin.kind === 'absolute' && margin.value >= 1
        ? `a margin of ${margin.value} is ${100 * margin.value} percentage points: did you mean ${margin.value}%?`
        : undefined;
}
function describeSlices(rows, slice = '') {
    const known = [...new Set(rows.map((row) => row.slice))];
    const nearest = (0,_readers_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(slice, known);
    const advice = nearest === undefined ? `there are ${known.slice(0, 20).join(', ')}` : `did you mean ${nearest}?`;
    const dimension = slice.split('=')[0] ?? '';
    const isMade = known.some((name) => name.startsWith(`${dimension}=`));
    const hint = slice.includes('=') && !isMade ? `; --slice-by ${dimension} makes slices of a field` : '';
    return `there is no slice ${JSON.stringify(slice)}; ${advice}${hint}`;
}


/***/ }),

/***/ 7124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

const LONGEST = 64;
/** The known name that a typo most likely meant; undefined when none is near. */
function nearestName(name, known) {
    if (name.length > LONGEST)
        return undefined;
    let nearest;
    let least = Math.max(2, Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), candidate.toLowerCase());
        if (edits < least)
            [nearest, least] = [candidate, edits];
    }
    return nearest;
}


/***/ }),

/***/ 1258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compareRecords)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);
/* harmony import */ var _statistics_compare_slices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1617);
/* harmony import */ var _statistics_slice_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1879);
/* harmony import */ var _slice_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1616);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2696);





/** These all follow from the same errors, so one stands for them unless they are asked for. */
const ERROR_RATES = ['wer', 'cer', 'ser', 'ins_rate', 'del_rate', 'sub_rate'];
/**
 * The rows of `compare records` (interfaces.md 3), `overall` first, slice by slice, the error rate before
 * other metrics.
 *
 * Give it a tally whose reading is `read`: a tally of unreadable or incomparable records compares what is
 * left of them.
 */
function compareRecords(tally, options) {
    const evidence = (0,_slice_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .toSliceEvidence */ .n)(tally, options.catalogue ?? _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_CATALOGUE */ .rS);
    const known = new Set(evidence.map((one) => one.metric));
    const spokesman = ERROR_RATES.find((metric) => known.has(metric));
    const isWanted = (metric) => options.metrics === undefined
        ? metric === spokesman || !(ERROR_RATES.includes(metric) || metric === 'rtfx')
        : options.metrics.includes(metric);
    const { margin, statistics = _statistics_slice_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_STATISTICS */ .kT } = options;
    const wanted = evidence.filter((one) => isWanted(one.metric));
    const rows = (0,_statistics_compare_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSlices */ .n)(wanted, { margin, statistics }).map((comparison) => comparison.row);
    return tally.clusterBy === _tally_js__WEBPACK_IMPORTED_MODULE_4__/* .UTTERANCE_CLUSTERS */ .u ? rows.map(withClusterNote) : rows;
}
function withClusterNote(row) {
    return { ...row, notes: [...row.notes, 'every utterance is a cluster: the uncertainty is understated'] };
}


/***/ }),

/***/ 1616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toSliceEvidence)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);
/* harmony import */ var _statistics_cluster_sums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1638);
/* harmony import */ var _record_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9032);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2696);
/* harmony import */ var _tally_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8954);





const WORDS = { column: 'reference_words', unit: 'words' };
const CHARACTERS = { column: 'reference_characters', unit: 'characters' };
/** Definitions: reference/speech-evaluation.md 3. */
const RATIOS = [
    errorRate('wer', 'errors', 'reference_words', WORDS),
    errorRate('cer', 'character_errors', 'reference_characters', CHARACTERS),
    errorRate('ser', 'sentence_errors', 'utterances', WORDS),
    errorRate('ins_rate', 'insertions', 'reference_words', WORDS),
    errorRate('del_rate', 'deletions', 'reference_words', WORDS),
    errorRate('sub_rate', 'substitutions', 'reference_words', WORDS),
    {
        metric: 'partial_churn',
        numerator: (side) => (0,_tally_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .toSideName */ .aE)(side, 'unstable_partial_words'),
        weight: (side) => (0,_tally_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .toSideName */ .aE)(side, 'final_words'),
    },
    {
        metric: 'rtf',
        numerator: (side) => (0,_tally_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .toSideName */ .aE)(side, 'processing_seconds'),
        weight: () => 'timed_audio_seconds',
    },
    {
        metric: 'rtfx',
        numerator: () => 'timed_audio_seconds',
        weight: (side) => (0,_tally_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .toSideName */ .aE)(side, 'processing_seconds'),
    },
];
/**
 * Everything that a tally knows of every slice and metric, slice by slice in the tally's order, ready to be
 * compared (`compareSlices`). A metric that only one side has is left out, as one that nobody measured.
 */
function toSliceEvidence(tally, metrics = _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_CATALOGUE */ .rS) {
    const { fields } = (0,_record_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .createRecordLayout */ .an)(metrics);
    const means = fields.filter((field) => field.mean).map((field) => toMean(field.name));
    return tally.slices.flatMap((slice) => [
        ...[...RATIOS, ...means].flatMap((ratio) => toRatioEvidence(slice, ratio, metrics)),
        ...fields.flatMap(({ name, percentiles }) => percentiles.flatMap((share) => toPercentileEvidence(slice, name, share, metrics))),
    ]);
}
function errorRate(metric, numerator, weight, counted) {
    return { metric, numerator: (side) => (0,_tally_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .toSideName */ .aE)(side, numerator), weight: () => weight, counted };
}
function toMean(metric) {
    return { metric, numerator: (side) => (0,_tally_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .toSideName */ .aE)(side, metric), weight: () => (0,_tally_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .toCountName */ .MF)(metric) };
}
function toRatioEvidence(slice, ratio, metrics) {
    const column = (name) => slice.sums.get(name);
    const baseline = column(ratio.numerator('baseline'));
    const candidate = column(ratio.numerator('candidate'));
    const baselineWeight = column(ratio.weight('baseline'));
    const candidateWeight = column(ratio.weight('candidate'));
    if (!baseline || !candidate || !baselineWeight || !candidateWeight)
        return [];
    const sums = withoutEmptyClusters({ baseline, candidate, baselineWeight, candidateWeight });
    if (sums.baseline.length === 0)
        return [];
    return [{ ...toCommon(slice, ratio.metric, metrics), figures: toFigures(slice, ratio, sums) }];
}
function toFigures(slice, { counted }, sums) {
    const sumOf = (name) => (0,_statistics_cluster_sums_js__WEBPACK_IMPORTED_MODULE_3__/* .total */ .X5)(slice.sums.get(name) ?? new Float64Array(0));
    const identical = sumOf('identical_texts');
    return {
        kind: 'clusters',
        sums,
        counted: counted === undefined
            ? null
            : { weight: sumOf(counted.column), errors: (0,_statistics_cluster_sums_js__WEBPACK_IMPORTED_MODULE_3__/* .total */ .X5)(sums.baseline), unit: counted.unit },
        identicalTexts: counted !== undefined && identical > 0 && identical === sumOf('utterances'),
    };
}
/** A cluster without a figure of this metric would count as one that showed no difference. */
function withoutEmptyClusters(sums) {
    const filled = Array.from(sums.baseline.keys()).filter((index) => Object.values(sums).some((column) => column[index] !== 0));
    if (filled.length === sums.baseline.length)
        return sums;
    const pick = (column) => Float64Array.from(filled, (index) => column[index] ?? 0);
    return {
        baseline: pick(sums.baseline),
        candidate: pick(sums.candidate),
        baselineWeight: pick(sums.baselineWeight),
        candidateWeight: pick(sums.candidateWeight),
    };
}
function toPercentileEvidence(slice, field, share, metrics) {
    const sides = slice.samples.get(field);
    if (sides === undefined || sides.baseline.count === 0 || sides.candidate.count === 0)
        return [];
    const figures = {
        kind: 'percentiles',
        baseline: sides.baseline.percentile(share) ?? null,
        candidate: sides.candidate.percentile(share) ?? null,
    };
    return [{ ...toCommon(slice, (0,_record_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .toPercentileName */ .O6)(field, share), metrics), figures }];
}
function toCommon(slice, metric, metrics) {
    const size = (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .toSliceSize */ .J)(slice);
    return {
        slice: slice.name,
        metric,
        better: metrics.get(metric)?.better ?? 'lower',
        utterances: size.utterances ?? 0,
        clusters: slice.clusters.length,
        referenceWords: size.reference_words ?? null,
    };
}


/***/ })

};
