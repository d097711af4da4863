export const id = 5192;
export const ids = [5192];
export const modules = {

/***/ 9044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tally: () => (/* binding */ tally)
/* harmony export */ });
/* harmony import */ var _records_tally_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4351);
/* harmony import */ var _read_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4071);
/* harmony import */ var _record_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2276);
/* harmony import */ var _write_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5698);




/** Sums of records by slice and cluster, to be compared, or joined with others, later. */
const tally = {
    name: 'tally',
    usage: 'tally FILE... | --baseline FILE... | --candidate FILE... [--slice-by F,...] [--cluster-by F] [--out FILE]',
    summary: 'sums of utterance records by slice and speaker, without ids or texts, which add up over shards',
    async run(args, terminal) {
        const given = (0,_record_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecordArguments */ .u)(args, ['out']);
        const out = given.own.get('out');
        const made = await (0,_read_records_js__WEBPACK_IMPORTED_MODULE_0__/* .readTallyOf */ .e)(given, true, terminal);
        if (made === undefined)
            return 2;
        const text = (0,_write_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .writeTally */ .g)((0,_records_tally_document_js__WEBPACK_IMPORTED_MODULE_3__/* .toTallyDocument */ .Z)(made));
        if (out === undefined)
            terminal.print(text);
        else
            await terminal.write(out, text);
        return 0;
    },
};


/***/ }),

/***/ 5698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ writeTally)
/* harmony export */ });
/** A tally as JSON text, one row a line: it is read by people, and compared by `diff`. */
function writeTally({ rows, samples, ...head }) {
    const lists = Object.entries({ rows, samples }).map(([name, list]) => `  ${JSON.stringify(name)}: ${toList(list)}`);
    const before = JSON.stringify(head, null, 2).slice(0, -'\n}'.length);
    return `${before},\n${lists.join(',\n')}\n}\n`;
}
function toList(list) {
    if (list.length === 0)
        return '[]';
    return `[\n${list.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}


/***/ }),

/***/ 7829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Py: () => (/* binding */ isErrorRate),
/* harmony export */   h$: () => (/* binding */ isInRange),
/* harmony export */   rS: () => (/* binding */ METRIC_CATALOGUE),
/* harmony export */   yz: () => (/* binding */ SUSPICIOUS_ERROR_RATE)
/* harmony export */ });
/** Error rates above this are possible (many insertions), and rare enough to ask about. */
const SUSPICIOUS_ERROR_RATE = 1;
const LOWER = {
    'fraction 0 3': ['wer', 'cer', 'ser', 'ins_rate', 'del_rate', 'sub_rate', 'tts_wer', 'tts_cer'],
    'fraction 0 1': [
        'early_cutoff_rate',
        'late_endpoint_rate',
        'false_barge_in_rate',
        'retry_rate',
        'error_rate',
    ],
    'ratio 0 -': ['partial_churn', 'rtf'],
    'ms 0 -': [
        ...[
            'first_partial_latency_ms',
            'final_latency_ms',
            'endpoint_latency_ms',
            'p50_latency_ms',
            'p95_latency_ms',
        ],
        ...['p99_latency_ms', 'ttfa_ms', 'p50_ttfa_ms', 'p95_ttfa_ms', 'p99_ttfa_ms', 'queue_age_ms'],
    ],
    'mib 0 -': ['gpu_memory_mib', 'memory_mib'],
    'currency 0 -': ['cost_per_successful_turn', 'unit_cost'],
    'count 0 -': ['privacy_errors'],
};
const HIGHER = {
    'ratio 0 -': ['rtfx'],
    'fraction 0 1': ['intent_recall', 'intent_accuracy', 'command_success', 'barge_in_recall'],
    'score 1 5': ['utmos', 'dnsmos', 'nisqa_mos'],
    'score -1 1': ['speaker_similarity'],
};
/** The metrics that need no declaration, by name (definitions and sources: docs/metrics.md). */
const METRIC_CATALOGUE = new Map([
    ...toDefinitions(LOWER, 'lower'),
    ...toDefinitions(HIGHER, 'higher'),
]);
function toDefinitions(table, better) {
    return Object.entries(table).flatMap(([shape, names]) => {
        const [unit = '', low = '-', high = '-'] = shape.split(' ');
        const range = [toBound(low), toBound(high)];
        return names.map((name) => [name, { name, unit, better, range }]);
    });
}
function toBound(text) {
    return text === '-' ? null : Number(text);
}
/** Whether a metric counts word or character errors, where 9.2 means a percentage and not a fraction. */
function isErrorRate(metric) {
    return metric.unit === 'fraction' && metric.range[1] === 3;
}
/** Whether `value` is possible for the metric. Not finite is never possible. */
function isInRange(metric, value) {
    const [low, high] = metric.range;
    if (!Number.isFinite(value))
        return false;
    if (metric.unit === 'count' && !Number.isInteger(value))
        return false;
    return (low === null || value >= low) && (high === null || value <= high);
}


/***/ }),

/***/ 4351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ toTallyDocument)
/* harmony export */ });
/**
 * A tally as JSON. It holds no id, no speaker and no transcript: clusters are hashes, samples bare numbers.
 */
function toTallyDocument(tally) {
    const { records } = tally;
    return {
        format: 'tally/1',
        slice_by: tally.sliceBy,
        cluster_by: tally.clusterBy,
        text_units: tally.textUnits,
        records: {
            baseline: records.baseline,
            candidate: records.candidate,
            baseline_ids: records.baselineIds,
            candidate_ids: records.candidateIds,
            without_id: records.withoutId,
            unclustered: records.unclustered,
            unsliced: Object.fromEntries(records.unsliced),
        },
        rows: tally.slices.flatMap(toRows),
        samples: tally.slices.flatMap(toSamples),
    };
}
function toRows(slice) {
    return slice.clusters.map((cluster, index) => {
        const sums = [...slice.sums].map(([name, values]) => [name, values[index] ?? 0]);
        return { slice: slice.name, cluster, ...Object.fromEntries(sums) };
    });
}
function toSamples(slice) {
    return [...slice.samples].map(([field, { baseline, candidate }]) => ({
        slice: slice.name,
        field,
        baseline: toContent(baseline),
        candidate: toContent(candidate),
    }));
}
function toContent(digest) {
    const values = digest.values();
    return values === undefined ? { buckets: digest.buckets() ?? [] } : { values: [...values] };
}


/***/ })

};
