export const id = 2589;
export const ids = [2589];
export const modules = {

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectEvaluation: () => (/* binding */ inspectEvaluation)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);
/* harmony import */ var _records_compare_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1258);
/* harmony import */ var _records_records_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2053);
/* harmony import */ var _readers_evaluation_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(115);
/* harmony import */ var _readers_evaluation_transcripts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3440);
/* harmony import */ var _render_plain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6430);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2245);







/** A voice that is read back has errors of its own name. */
const READ_BACK = new Map([['versa', 'tts_wer']]);
const OF_WORDS = new Set(['ser', 'ins_rate', 'del_rate', 'sub_rate']);
/** Fields of a record of one side; `text` alone may be a prompt. */
const ONE_SIDED = new Set(['reference_words', 'errors', 'pred_text']);
/**
 * What the reader found in a file of an evaluation tool: its figures as an eval report writes them, or of utterances their sums alone, never a
 * text or an id; undefined for a file of another kind.
 */
async function inspectEvaluation(path, terminal) {
    const text = await readText(path, terminal);
    const reading = text === undefined
        ? undefined
        : ((await readPair(path, text, terminal)) ?? (0,_readers_evaluation_registry_js__WEBPACK_IMPORTED_MODULE_3__.readEvaluationFile)(text, path) ?? readOwnRecords(text));
    if (reading === undefined)
        return undefined;
    if (reading.kind === 'refused') {
        (0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .noteProblems */ .lM)(reading.problems, terminal);
        return 2;
    }
    for (const remark of reading.remarks)
        terminal.note((0,_render_plain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .toPlainText */ .b)(remark, 300));
    return reading.kind === 'report' ? printReport(reading, terminal) : printRecords(reading, path, terminal);
}
async function readText(path, terminal) {
    const file = await terminal.read(path, _read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .INPUT_LIMIT */ .nq);
    try {
        return file.kind === 'file' ? new TextDecoder('utf-8', { fatal: true }).decode(file.bytes) : undefined;
    }
    catch {
        return undefined;
    }
}
/** A `ref.trn` is one side of the words; the `hyp.trn` beside it, as ESPnet leaves them, is the other. */
async function readPair(path, text, terminal) {
    const cut = path.lastIndexOf('/') + 1;
    const name = path.slice(cut);
    const isReference = /\bref\b/.test(name);
    const beside = isReference ? name.replace(/\bref\b/, 'hyp') : name.replace(/\bhyp\b/, 'ref');
    const own = toTranscript(path, text);
    if (beside === name || !(0,_readers_evaluation_transcripts_js__WEBPACK_IMPORTED_MODULE_4__/* .isTranscript */ .z0)(own.lines))
        return undefined;
    const otherPath = path.slice(0, cut) + beside;
    const other = await readText(otherPath, terminal);
    if (other === undefined)
        return undefined;
    const found = toTranscript(otherPath, other);
    return isReference ? (0,_readers_evaluation_transcripts_js__WEBPACK_IMPORTED_MODULE_4__/* .readTranscripts */ .AL)(own, found) : (0,_readers_evaluation_transcripts_js__WEBPACK_IMPORTED_MODULE_4__/* .readTranscripts */ .AL)(found, own);
}
function toTranscript(path, text) {
    return { path, lines: text.replace(/^\uFEFF/, '').split(/\r?\n/) };
}
function printReport(reading, terminal) {
    const { reader, slices, overall } = reading;
    const value = {
        slices: Object.fromEntries(slices.map((slice) => [slice.name, toWritten(slice)])),
        ...(overall === undefined ? {} : { overall: toWritten(overall) }),
    };
    terminal.print((0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .toJson */ .aB)({ reader, kind: 'eval-report', value }));
    return 0;
}
/** A slice as eval-report/1 writes it; `assumed` beside a figure says which unit it was taken to have. */
function toWritten(slice) {
    const { dimensions, utterances, reference_words: words, metrics, assumed } = slice;
    const figures = [...metrics].map(([metric, candidate]) => [
        metric,
        { candidate, ...(assumed?.has(metric) === true ? { assumed: assumed.get(metric) } : {}) },
    ]);
    return {
        ...(dimensions === undefined ? {} : { dimensions: Object.fromEntries(dimensions) }),
        ...(utterances === undefined ? {} : { utterances }),
        ...(words === undefined ? {} : { reference_words: words }),
        ...Object.fromEntries(figures),
    };
}
/** Records in this gate's own shapes, told by the fields of the first line. */
function readOwnRecords(text) {
    const [line = ''] = text
        .replace(/^\uFEFF/, '')
        .trimStart()
        .split('\n', 1);
    const fields = Object.keys(parseObject(line));
    const isPaired = fields.some((name) => /^(?:baseline|candidate)_/.test(name));
    if (!isPaired && !fields.some((name) => ONE_SIDED.has(name)))
        return undefined;
    return { kind: 'records', reader: 'records', side: isPaired ? 'paired' : 'one', lines: text, remarks: [] };
}
function parseObject(line) {
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
function printRecords(records, path, terminal) {
    const { reader, side } = records;
    const counted = count(records, path);
    if (counted.outcome !== 'read') {
        const said = new Map(counted.problems.map((problem) => [JSON.stringify(problem), problem]));
        (0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .noteProblems */ .lM)([...said.values()], terminal);
        return 2;
    }
    terminal.print((0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .toJson */ .aB)({ reader, kind: 'records', value: { side, overall: toOverall(counted, records) } }));
    return 0;
}
/** Compared with itself, a file of one version shows its own sums. */
function count({ lines, side: held }, path) {
    const bytes = new TextEncoder().encode(lines);
    const core = (0,_records_records_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .createRecordsReader */ .Y)();
    for (const side of held === 'paired' ? ['paired'] : ['baseline', 'candidate']) {
        core.open(path, side);
        core.push(bytes);
        core.close();
    }
    return core.finish();
}
function toOverall({ tally, recordCount }, { reader, side }) {
    const margin = { value: 0, kind: 'relative' };
    const rows = (0,_records_compare_records_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRecords */ .a)(tally, { margin, metrics: [..._model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_CATALOGUE */ .rS.keys()] });
    const renamed = READ_BACK.get(reader);
    const shown = rows.filter(({ metric }) => renamed === undefined || !OF_WORDS.has(metric));
    const figures = shown.map(({ metric, baseline, candidate }) => [
        metric === 'wer' ? (renamed ?? metric) : metric,
        side === 'paired' ? { baseline, candidate } : { candidate },
    ]);
    const words = rows.find(({ reference_words: known }) => known !== null)?.reference_words;
    return {
        utterances: side === 'paired' ? recordCount : recordCount / 2,
        clusters: Math.max(0, ...rows.map(({ clusters }) => clusters)),
        ...(words === undefined || words === null ? {} : { reference_words: words }),
        ...Object.fromEntries(figures),
    };
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
