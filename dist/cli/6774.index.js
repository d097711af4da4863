export const id = 6774;
export const ids = [6774];
export const modules = {

/***/ 6774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recomputeReport: () => (/* binding */ recomputeReport)
/* harmony export */ });
/* harmony import */ var _model_slice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5979);
/* harmony import */ var _statistics_cluster_sums_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1638);
/* harmony import */ var _statistics_holm_families_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8558);
/* harmony import */ var _readers_evaluation_build_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1614);
/* harmony import */ var _records_slice_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1616);
/* harmony import */ var _records_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2696);
/* harmony import */ var _records_tally_warnings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7548);







/** A stated figure further from the recomputed one than this share of it is a disagreement (gates.md). */
const AGREED = 0.005;
/**
 * A report whose slices are what its records say: recomputed figures take the place of stated ones, what
 * records do not measure stays as stated, and slices that only the records have come after the stated ones.
 */
function recomputeReport(report, taken, files, metrics) {
    const location = report.records?.location ?? report.location;
    const { clusterBy } = taken.tally;
    const evidence = groupBySlice((0,_records_slice_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .toSliceEvidence */ .n)(taken.tally, metrics).map((one) => ({
        ...one,
        metric: toOwnName(one.metric, taken.readers),
        clusterBy,
    })));
    const recomputed = new Map(taken.tally.slices.map((slice) => [slice.name, slice]));
    const disagreements = [];
    const refresh = (stated, name) => {
        const slice = recomputed.get(name);
        const known = evidence.get(name) ?? new Map();
        if (slice === undefined)
            return stated;
        const size = (0,_records_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .toSliceSize */ .J)(slice);
        disagreements.push(...findDisagreements(stated, known), ...findOtherSizes(stated, size));
        const best = withRuns(stated, known);
        return {
            ...stated,
            size: { ...stated.size, ...size },
            metrics: withRecomputed(stated, best, known),
            evidence: best,
        };
    };
    const names = new Set();
    const stated = [...report.slices.values()].map((slice) => {
        const name = findInRecords(slice, recomputed, taken.tally.sliceBy);
        if (name === undefined)
            return [slice.name, slice];
        names.add(name);
        return [slice.name, refresh(slice, name)];
    });
    const others = [...recomputed.keys()].filter((name) => name !== _statistics_holm_families_js__WEBPACK_IMPORTED_MODULE_2__/* .OVERALL */ .a && !names.has(name));
    const added = others.map((name) => [
        name,
        refresh(toEmptySlice(name, taken.tally, location), name),
    ]);
    const overall = report.overall ?? toEmptySlice(_statistics_holm_families_js__WEBPACK_IMPORTED_MODULE_2__/* .OVERALL */ .a, taken.tally, location);
    return {
        ...report,
        slices: new Map([...stated, ...added]),
        overall: refresh(overall, _statistics_holm_families_js__WEBPACK_IMPORTED_MODULE_2__/* .OVERALL */ .a),
        measured: { ...toMeasured(taken, files, disagreements, location), warnings: listWarnings(report, taken) },
    };
}
function groupBySlice(all) {
    const groups = new Map();
    for (const one of all) {
        const group = groups.get(one.slice) ?? new Map();
        groups.set(one.slice, group.set(one.metric, one));
    }
    return groups;
}
/**
 * The records' name of a stated slice: its own, else its one dimension (`noise: noisy` is `noise=noisy`), else
 * the one field that has its name for a value, unless the slice is a part of that field's. A slice that records do
 * not make has none.
 */
function findInRecords(slice, recomputed, sliceBy) {
    const byValue = sliceBy
        .filter((field) => !slice.dimensions.has(field))
        .map((field) => `${field}=${slice.name}`);
    const known = byValue.filter((name) => recomputed.has(name));
    const named = [slice.name, (0,_model_slice_js__WEBPACK_IMPORTED_MODULE_3__/* .toRecordsName */ .P)(slice), ...(known.length === 1 ? known : [])];
    return named.find((name) => name !== undefined && name !== _statistics_holm_families_js__WEBPACK_IMPORTED_MODULE_2__/* .OVERALL */ .a && recomputed.has(name));
}
function toEmptySlice(name, { sliceBy }, location) {
    const field = sliceBy.find((by) => name.startsWith(`${by}=`));
    const dimensions = field === undefined ? [] : [[field, name.slice(field.length + 1)]];
    return { name, dimensions: new Map(dimensions), size: {}, isNew: false, metrics: new Map(), location };
}
function withRecomputed(stated, best, known) {
    const metrics = new Map(stated.metrics);
    for (const [metric, records] of known) {
        const evidence = best.get(metric) ?? records;
        const { baseline, candidate } = toSides(evidence);
        if (baseline === null || candidate === null)
            continue;
        const location = stated.metrics.get(metric)?.location ?? stated.location;
        metrics.set(metric, { metric, baseline, candidate, ...toOneRun(evidence, records), location });
    }
    return metrics;
}
/** The change in the records, which are one run's, beside the mean of repeated runs: a limit has to hold for both. */
function toOneRun(best, records) {
    if (records === best)
        return {};
    const { baseline, candidate } = toSides(records);
    return baseline === null || candidate === null ? {} : { delta: candidate - baseline };
}
/** VERSA's word errors are those of a recogniser that reads the voice back. */
function toOwnName(metric, readers) {
    const isReadBack = readers.length > 0 && readers.every((reader) => reader === 'versa');
    return metric === 'wer' && isReadBack ? 'tts_wer' : metric;
}
/** Both sides' figures of one piece of evidence: pooled ratios, or percentiles. */
function toSides({ figures }) {
    return figures.kind === 'percentiles' ? figures : (0,_statistics_cluster_sums_js__WEBPACK_IMPORTED_MODULE_4__/* .toPooledRatios */ .xL)(figures.sums);
}
/** Repeated runs prove what one run's percentiles cannot; records prove everything else better. */
function withRuns(stated, known) {
    const runs = [...(stated.evidence ?? [])].filter(([metric]) => known.get(metric)?.figures.kind !== 'clusters');
    return new Map([...known, ...runs]);
}
function findDisagreements(stated, known) {
    return [...known].flatMap(([metric, evidence]) => {
        const figures = stated.metrics.get(metric);
        if (figures === undefined || isOfRuns(stated, metric, evidence))
            return [];
        const recomputed = toSides(evidence);
        return ['baseline', 'candidate'].flatMap((side) => {
            const [found, told] = [recomputed[side], toStated(figures, side, recomputed.baseline)];
            if (found === null || told === undefined || agrees(told, found))
                return [];
            const { location } = figures;
            return [{ slice: stated.name, metric, side, stated: told, recomputed: found, location }];
        });
    });
}
/** Percentiles differ from run to run: the records of one contradict no mean of several. */
function isOfRuns({ evidence }, metric, { figures }) {
    return figures.kind === 'percentiles' && evidence?.has(metric) === true;
}
/** Each once, whatever the number of files; a report that names its normaliser has recorded it. */
function listWarnings({ scoring }, { tally, remarks }) {
    const isNamed = scoring.candidate.has('text_normalizer') && scoring.baseline.has('text_normalizer');
    const told = remarks.filter((remark) => !isNamed || remark !== _readers_evaluation_build_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_NORMALISER */ .PA);
    return [...new Set([...(0,_records_tally_warnings_js__WEBPACK_IMPORTED_MODULE_6__/* .listTallyWarnings */ .i)(tally), ...told])];
}
/** A change that is stated alone says what the candidate's figure would be. */
function toStated(figures, side, baseline) {
    const stated = figures[side];
    if (stated !== undefined || side === 'baseline' || baseline === null)
        return stated;
    if (figures.relativeDelta !== undefined)
        return baseline * (1 + figures.relativeDelta);
    return figures.delta === undefined ? undefined : baseline + figures.delta;
}
function findOtherSizes({ name, size, location }, recomputed) {
    return ['utterances', 'reference_words', 'audio_hours'].flatMap((count) => {
        const [told, found] = [size[count], recomputed[count]];
        if (told === undefined || found === undefined || agrees(told, found))
            return [];
        return [{ slice: name, metric: count, side: 'candidate', stated: told, recomputed: found, location }];
    });
}
function agrees(stated, recomputed) {
    return Math.abs(stated - recomputed) <= AGREED * Math.abs(recomputed) + Number.EPSILON;
}
function toMeasured({ tally, reading, readers }, files, disagreements, location) {
    const contradictions = [...(reading?.statedRates ?? [])].flatMap(([metric, rates]) => rates.other > 0 ? [[metric, rates.other]] : []);
    return {
        kind: 'read',
        records: tally.records.candidate,
        files,
        readers,
        clusterBy: tally.clusterBy,
        disagreements,
        contradictions: new Map(contradictions),
        location,
    };
}


/***/ }),

/***/ 1614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ NO_NORMALISER),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   cG: () => (/* binding */ toReport),
/* harmony export */   e9: () => (/* binding */ toRecords),
/* harmony export */   gC: () => (/* binding */ fromPercent),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/** Problems of one file that are listed. */
const MOST_PROBLEMS = 20;
/** No evaluation tool records how it normalised texts in what it writes. */
const NO_NORMALISER = 'the text normaliser is not recorded';
/** Where something is wrong in a file, and how to put it right; the line itself is never quoted. */
function problemAt({ path }, line, message, hint) {
    return { location: line === undefined ? { path } : { path, line }, message, hint };
}
/** A file that is recognised and cannot be read. */
function refuse(reader, problems) {
    const listed = problems.slice(0, MOST_PROBLEMS);
    const rest = problems.length - listed.length;
    const [first] = problems;
    const more = first === undefined || rest === 0
        ? []
        : [{ location: { path: first.location.path }, message: `${rest} more lines like these` }];
    return { kind: 'refused', reader, problems: [...listed, ...more] };
}
/** Records of one version, or the problems that keep a file from being records: part of a file is never judged. */
function toRecords(reader, source, records, problems, remarks) {
    if (problems.length > 0)
        return refuse(reader, problems);
    if (records.length === 0)
        return refuse(reader, [problemAt(source, undefined, 'no utterances', 'was the evaluation cut short?')]);
    const lines = records.map((record) => `${JSON.stringify(toPlain(record))}\n`).join('');
    return { kind: 'records', reader, side: 'one', lines, remarks: [...remarks, NO_NORMALISER] };
}
/** Figures of whole test sets. */
function toReport(reader, figures, remarks) {
    const { slices = [], overall } = figures;
    const known = { kind: 'report', reader, slices, remarks: [...remarks, NO_NORMALISER] };
    return overall === undefined ? known : { ...known, overall };
}
/** `1 utterance`, `2 utterances`. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** A percentage as a fraction, to twelve digits, so that 20.9 is 0.209 and not its neighbour. */
function fromPercent(percent) {
    return Number((percent / 100).toPrecision(12));
}
function toPlain(value) {
    if (Array.isArray(value))
        return value.map((item) => toPlain(item));
    if (!(value instanceof Map))
        return value;
    // fromEntries makes own properties of any name, `__proto__` included.
    return Object.fromEntries([...value].map(([key, item]) => [key, toPlain(item)]));
}


/***/ }),

/***/ 9032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ toPercentileName),
/* harmony export */   SW: () => (/* binding */ slotOf),
/* harmony export */   an: () => (/* binding */ createRecordLayout),
/* harmony export */   b_: () => (/* binding */ FIELD),
/* harmony export */   d9: () => (/* binding */ nameOfSlot)
/* harmony export */ });
const SIDES = ['baseline', 'candidate'];
/** Field numbers that the rules below need by name. */
const FIELD = {
    referenceWords: 0,
    referenceCharacters: 1,
    duration: 2,
    errors: 3,
    substitutions: 4,
    deletions: 5,
    insertions: 6,
    characterErrors: 7,
    unstableWords: 8,
    finalWords: 9,
    time: 10,
    statedWer: 11,
    statedCer: 12,
};
const PLAIN_FIELDS = [
    ['reference_words', 'count', false],
    ['reference_characters', 'count', false],
    ['duration', 'seconds', false],
    ['errors', 'count', true],
    ['substitutions', 'count', true],
    ['deletions', 'count', true],
    ['insertions', 'count', true],
    ['character_errors', 'count', true],
    ['unstable_partial_words', 'count', true],
    ['final_words', 'count', true],
    ['time', 'seconds', true],
    ['wer', 'stated', true],
    ['cer', 'stated', true],
];
/**
 * Ratios of sums over utterances, and figures of a whole run: a mean of them over utterances means nothing.
 */
const NOT_PER_UTTERANCE = new Set([
    ...['wer', 'cer', 'ser', 'ins_rate', 'del_rate', 'sub_rate', 'tts_wer', 'tts_cer', 'partial_churn'],
    ...[
        'rtf',
        'rtfx',
        'privacy_errors',
        'unit_cost',
        'cost_per_successful_turn',
        'gpu_memory_mib',
        'memory_mib',
    ],
]);
const PERCENTILE_NAME = /^p(\d{1,2})_(.+)$/;
/** The slot of a field on one side; a field that both sides share lies on the baseline's. */
function slotOf(field, side) {
    return 2 * field + (side === 'candidate' ? 1 : 0);
}
/**
 * The layout for a metric catalogue.
 *
 * Every metric `p<NN>_<field>` makes `<field>` a sample to take percentiles of (`latency_ms`, `ttfa_ms`);
 * every other metric that is not a ratio of sums is a mean over utterances of the field of its name.
 */
function createRecordLayout(metrics) {
    const fields = [...PLAIN_FIELDS.map(toPlainField), ...toMetricFields(metrics)];
    const layouts = {
        paired: toSlots(fields, (field) => SIDES.map((side) => [`${side}_${field.name}`, side])),
        baseline: toSlots(fields, (field) => [[field.name, 'baseline']]),
        candidate: toSlots(fields, (field) => [[field.name, 'candidate']]),
    };
    return { fields, metrics, slotsOf: (side) => layouts[side] };
}
/** The name of the metric that a percentile of a field is: `p95_latency_ms`. */
function toPercentileName(field, share) {
    return `p${Math.round(100 * share)}_${field}`;
}
/** The key of a slot in a file of this kind, for messages. */
function nameOfSlot(layout, slot, side) {
    const field = layout.fields[slot >> 1];
    if (field === undefined)
        return '';
    return side === 'paired' && field.sided ? `${SIDES[slot & 1] ?? ''}_${field.name}` : field.name;
}
function toPlainField([name, kind, sided]) {
    return { name, kind, sided, metric: undefined, mean: false, percentiles: [] };
}
function toMetricFields(metrics) {
    const shares = new Map();
    for (const name of metrics.keys()) {
        const [, percent, field] = PERCENTILE_NAME.exec(name) ?? [];
        if (field !== undefined)
            shares.set(field, [...(shares.get(field) ?? []), Number(percent) / 100]);
    }
    const means = [...metrics.keys()].filter((name) => !NOT_PER_UTTERANCE.has(name) && !PERCENTILE_NAME.test(name));
    return [...new Set([...means, ...shares.keys()])].map((name) => {
        const percentiles = shares.get(name) ?? [];
        const metric = metrics.get(name) ?? metrics.get(toPercentileName(name, percentiles[0] ?? 0));
        return { name, kind: 'metric', sided: true, metric, mean: means.includes(name), percentiles };
    });
}
function toSlots(fields, keysOf) {
    return new Map(fields.flatMap((field, index) => field.sided
        ? keysOf(field).map(([key, side]) => [key, slotOf(index, side)])
        : [[field.name, slotOf(index, 'baseline')]]));
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


/***/ }),

/***/ 8954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ toCountName),
/* harmony export */   UO: () => (/* binding */ contribute),
/* harmony export */   aE: () => (/* binding */ toSideName),
/* harmony export */   hv: () => (/* binding */ createContribution),
/* harmony export */   wD: () => (/* binding */ createTallyColumns)
/* harmony export */ });
const COMMON = [
    'utterances',
    'audio_seconds',
    'reference_words',
    'reference_characters',
    'identical_texts',
    'timed_audio_seconds',
];
const SIDED = [
    'errors',
    'substitutions',
    'deletions',
    'insertions',
    'sentence_errors',
    'character_errors',
    'unstable_partial_words',
    'final_words',
    'processing_seconds',
];
const SIDES = ['baseline', 'candidate'];
/** The column that counts the utterances a mean is over. */
function toCountName(metric) {
    return `${metric}_utterances`;
}
/** The column of one side's sum. */
function toSideName(side, name) {
    return `${side}_${name}`;
}
/** The columns of a layout: the fixed ones, then three for each metric that is a mean over utterances. */
function createTallyColumns(layout) {
    const means = layout.fields.filter((field) => field.mean).map((field) => field.name);
    const ofMetrics = means.flatMap((name) => [
        ...SIDES.map((side) => toSideName(side, name)),
        toCountName(name),
    ]);
    const names = [
        ...COMMON,
        ...SIDED.flatMap((name) => SIDES.map((side) => toSideName(side, name))),
        ...ofMetrics,
    ];
    const indices = new Map(names.map((name, index) => [name, index]));
    const metricNames = new Set(ofMetrics);
    return {
        names,
        indexOf: (name) => indices.get(name) ?? -1,
        means,
        isOfMetric: (name) => metricNames.has(name),
    };
}
/** An empty contribution, large enough for every column. */
function createContribution(columns) {
    const most = columns.names.length;
    return {
        columns: new Int32Array(most),
        values: new Float64Array(most),
        places: new Int32Array(most),
        size: 0,
    };
}
/** Adds a value to a column; each column at most once for each record. */
function contribute(contribution, column, value) {
    contribution.columns[contribution.size] = column;
    contribution.values[contribution.size] = value;
    contribution.size += 1;
}


/***/ }),

/***/ 7548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ listTallyWarnings)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2696);

/** What weakens a comparison of this tally without preventing it, in words; empty when nothing does. */
function listTallyWarnings(tally) {
    const { records } = tally;
    const warnings = [
        toClusterWarning(tally),
        records.withoutId > 0 && `${records.withoutId} records without id: duplicates among them cannot be seen`,
        (records.baselineIds === null || records.candidateIds === null) &&
            'the tally has no fingerprint of its records: that both sides hold the same utterances is taken on trust',
        ...[...records.unsliced].map(([name, count]) => `${count} records without ${name}: in no slice of it`),
    ];
    return warnings.filter((warning) => warning !== false);
}
function toClusterWarning({ clusterBy, records }) {
    if (clusterBy === _tally_js__WEBPACK_IMPORTED_MODULE_0__/* .UTTERANCE_CLUSTERS */ .u) {
        return 'no speaker or conversation is known: every utterance is a cluster, and the uncertainty is understated';
    }
    if (records.unclustered === 0)
        return false;
    return `${records.unclustered} records without ${clusterBy}: each is a cluster of its own, and the uncertainty is understated`;
}


/***/ }),

/***/ 2696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toSliceSize),
/* harmony export */   u: () => (/* binding */ UTTERANCE_CLUSTERS)
/* harmony export */ });
/** The cluster field of records that have none. */
const UTTERANCE_CLUSTERS = 'utterance';
/** The size of a slice, as an eval report states it; a count that no record gave is left out. */
function toSliceSize(slice) {
    const words = slice.sums.get('reference_words');
    const seconds = slice.sums.get('audio_seconds');
    return {
        utterances: sum(slice.sums.get('utterances')),
        clusters: slice.clusters.length,
        ...(words === undefined ? {} : { reference_words: sum(words) }),
        ...(seconds === undefined ? {} : { audio_hours: sum(seconds) / 3600 }),
    };
}
function sum(values) {
    return values?.reduce((total, value) => total + value, 0) ?? 0;
}


/***/ })

};
