export const id = 5366;
export const ids = [5366];
export const modules = {

/***/ 9341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectTally: () => (/* binding */ inspectTally),
/* harmony export */   readAsTally: () => (/* binding */ readAsTally)
/* harmony export */ });
/* harmony import */ var _records_read_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2493);
/* harmony import */ var _records_tally_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4351);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2245);
/* harmony import */ var _write_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5698);




/** Largest tally that is read, in bytes: a hundred slices of ten thousand speakers. */
const TALLY_LIMIT = 268_435_456;
/** How much of a file is looked at to tell whether it is a tally. */
const HEAD = 4096;
/** What the reader found in a tally; undefined for a file of another kind. */
async function inspectTally(path, terminal) {
    return (await isTally(path, terminal)) ? readAsTally(path, terminal) : undefined;
}
/** A file that is said to be a tally. */
async function readAsTally(path, terminal) {
    const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .io)(path, terminal, TALLY_LIMIT);
    if (bytes === undefined)
        return 2;
    const read = (0,_records_read_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .readTally */ .f)(parse(new TextDecoder().decode(bytes)), path);
    if ('tally' in read) {
        const value = (0,_write_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .writeTally */ .g)((0,_records_tally_document_js__WEBPACK_IMPORTED_MODULE_3__/* .toTallyDocument */ .Z)(read.tally)).trimEnd();
        terminal.print(`{\n"reader": "tally/1",\n"kind": "tally",\n"value": ${value}\n}\n`);
        return 0;
    }
    (0,_read_input_js__WEBPACK_IMPORTED_MODULE_1__/* .noteProblems */ .lM)(read.problems, terminal);
    return 2;
}
// A file that is none, or is not to be had, is another reader's to speak of.
async function isTally(path, terminal) {
    const decoder = new TextDecoder();
    let head = '';
    try {
        for await (const piece of terminal.stream(path)) {
            head += decoder.decode(piece.subarray(0, HEAD), { stream: true });
            if (head.length >= HEAD)
                break;
        }
    }
    catch {
        return false;
    }
    return (0,_records_read_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .isTallyText */ .M)(head);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


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

/***/ 3566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ scramble),
/* harmony export */   GP: () => (/* binding */ emptyHash),
/* harmony export */   _H: () => (/* binding */ hashPlainString),
/* harmony export */   nj: () => (/* binding */ toHex),
/* harmony export */   qj: () => (/* binding */ hashText)
/* harmony export */ });
/** The hash of nothing yet: where `hashText` and `hashBytes` write. */
function emptyHash() {
    return { high: 0, low: 0 };
}
/**
 * Hashes the UTF-16 code units of `text` into `into`.
 *
 * Two 32-bit multiply-and-rotate lanes with a crossing finaliser (the constants of MurmurHash3, Austin
 * Appleby, public domain). Not cryptographic: it tells records apart, it hides nothing. Among n different
 * texts the chance of any collision is about n^2 / 2^65: 3 in 10^6 for ten million ids.
 */
function hashText(text, into) {
    let a = FIRST_SEED;
    let b = SECOND_SEED;
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        a = Math.imul(a ^ unit, FIRST_FACTOR);
        a = (a << 13) | (a >>> 19);
        b = Math.imul(b ^ unit, SECOND_FACTOR);
        b = (b << 17) | (b >>> 15);
    }
    finish(a, b, text.length, into);
}
/**
 * Hashes a plain JSON string (printable ASCII, no escape) whose content begins at `at`; the same as
 * `hashText` of the text it spells. Returns the place after its closing quote, or -1 when the string is not
 * plain.
 */
function hashPlainString(bytes, at, end, into) {
    let a = FIRST_SEED;
    let b = SECOND_SEED;
    for (let next = at; next < end; next += 1) {
        const unit = bytes[next] ?? 0;
        if (unit === QUOTE) {
            finish(a, b, next - at, into);
            return next + 1;
        }
        if (unit === BACKSLASH || unit < 0x20 || unit > 0x7e)
            return -1;
        a = Math.imul(a ^ unit, FIRST_FACTOR);
        a = (a << 13) | (a >>> 19);
        b = Math.imul(b ^ unit, SECOND_FACTOR);
        b = (b << 17) | (b >>> 15);
    }
    return -1;
}
/**
 * Scrambles a 32-bit number into a signed one, so that every bit of the result depends on every bit of it.
 */
function scramble(value) {
    let mixed = Math.imul(value ^ (value >>> 16), FIRST_FACTOR);
    mixed = Math.imul(mixed ^ (mixed >>> 13), SECOND_FACTOR);
    return mixed ^ (mixed >>> 16);
}
/** Sixteen hexadecimal digits. */
function toHex(high, low) {
    return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_SEED = 0x9747b28c;
const SECOND_SEED = 0x2f6b9c11;
const FIRST_FACTOR = 0x85ebca6b;
const SECOND_FACTOR = 0xc2b2ae35;
function finish(a, b, length, into) {
    const first = scramble(a ^ length);
    const low = scramble((b + first) | 0);
    into.low = low;
    into.high = scramble(first ^ low);
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

/***/ 4774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ addRecord),
/* harmony export */   MT: () => (/* binding */ addSums),
/* harmony export */   XF: () => (/* binding */ addSumTexts),
/* harmony export */   s1: () => (/* binding */ toSumText)
/* harmony export */ });
/* harmony import */ var _hash64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3566);

/** Adds one record: its id, and hashes of its reference and of its groups and fields. */
function addRecord(sums, idHigh, idLow, reference, labels) {
    const first = (0,_hash64_js__WEBPACK_IMPORTED_MODULE_0__/* .scramble */ .C1)(idHigh ^ (0,_hash64_js__WEBPACK_IMPORTED_MODULE_0__/* .scramble */ .C1)(reference ^ 0x51ed270b));
    const second = (0,_hash64_js__WEBPACK_IMPORTED_MODULE_0__/* .scramble */ .C1)((idLow + first) ^ (0,_hash64_js__WEBPACK_IMPORTED_MODULE_0__/* .scramble */ .C1)(labels + 0x2545f491));
    sums.high = (sums.high + (0,_hash64_js__WEBPACK_IMPORTED_MODULE_0__/* .scramble */ .C1)(first ^ second)) | 0;
    sums.low = (sums.low + second) | 0;
}
/** The fingerprint of two sets together. */
function addSums(a, b) {
    return { high: (a.high + b.high) | 0, low: (a.low + b.low) | 0 };
}
/** Sixteen hexadecimal digits. */
function toSumText(sums) {
    return (0,_hash64_js__WEBPACK_IMPORTED_MODULE_0__/* .toHex */ .nj)(sums.high, sums.low);
}
/** The sums of two sets together; null where either is unknown. */
function addSumTexts(a, b) {
    if (a === null || b === null)
        return null;
    const half = (text, from) => Number.parseInt(text.slice(from, from + 8), 16);
    return (0,_hash64_js__WEBPACK_IMPORTED_MODULE_0__/* .toHex */ .nj)(half(a, 0) + half(b, 0), half(a, 8) + half(b, 8));
}


/***/ }),

/***/ 3999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createSampleDigest)
/* harmony export */ });
/* unused harmony export EXACT_SAMPLES */
/* harmony import */ var _statistics_percentile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4660);

/** Up to this many values a digest keeps every one, and its percentiles are exact. */
const EXACT_SAMPLES = 16_384;
const DROPPED_BITS = 9;
const FIRST_CAPACITY = 64;
/** A digest of what another one wrote; an empty one by default. */
function createSampleDigest(content = { values: [] }) {
    let kept = new Float64Array(FIRST_CAPACITY);
    let count = 0;
    let counts;
    let ascending;
    const addToBucket = (bucket, times) => {
        counts ??= spill(kept.subarray(0, count));
        counts.set(bucket, (counts.get(bucket) ?? 0) + times);
        count += times;
    };
    const digest = {
        add(value) {
            if (counts !== undefined || count === EXACT_SAMPLES) {
                addToBucket(toBucket(value), 1);
                return;
            }
            if (count === kept.length)
                kept = enlarge(kept);
            kept[count] = value;
            count += 1;
        },
        merge(other) {
            for (const value of other.values() ?? [])
                digest.add(value);
            for (const [bucket, times] of other.buckets() ?? [])
                addToBucket(bucket, times);
        },
        get count() {
            return count;
        },
        values() {
            if (counts !== undefined)
                return undefined;
            if (ascending?.length !== count)
                ascending = kept.slice(0, count).sort();
            return ascending;
        },
        buckets: () => (counts === undefined ? undefined : [...counts].sort((a, b) => a[0] - b[0])),
        percentile(share) {
            const values = digest.values();
            if (values !== undefined)
                return (0,_statistics_percentile_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileOf */ .D)(count, (index) => values[index], share);
            const buckets = digest.buckets() ?? [];
            return (0,_statistics_percentile_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileOf */ .D)(count, (index) => valueAt(buckets, index), share);
        },
    };
    if ('values' in content)
        for (const value of content.values)
            digest.add(value);
    else
        for (const [bucket, times] of content.buckets)
            addToBucket(bucket, times);
    return digest;
}
function spill(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(toBucket(value), (counts.get(toBucket(value)) ?? 0) + 1);
    return counts;
}
function enlarge(values) {
    const larger = new Float64Array(Math.min(EXACT_SAMPLES, 2 * values.length));
    larger.set(values);
    return larger;
}
const bits = new DataView(new ArrayBuffer(8));
/** The sign, exponent and first 11 bits of the significand, as a number that grows with the value. */
function toBucket(value) {
    bits.setFloat64(0, value);
    return bits.getUint32(0) >>> DROPPED_BITS;
}
/** The middle of a bucket. */
function toMiddle(bucket) {
    bits.setUint32(0, ((bucket << DROPPED_BITS) | (1 << (DROPPED_BITS - 1))) >>> 0);
    bits.setUint32(4, 0);
    return bucket === 0 ? 0 : bits.getFloat64(0);
}
function valueAt(buckets, index) {
    let before = 0;
    for (const [bucket, times] of buckets) {
        before += times;
        if (index < before)
            return toMiddle(bucket);
    }
    return undefined;
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


/***/ }),

/***/ 6110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ toClusterKey),
/* harmony export */   Wz: () => (/* binding */ OWN_CLUSTER),
/* harmony export */   h4: () => (/* binding */ toTallySlices)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sample_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3999);


/** Marks the label of a cluster that is one utterance; the rest of the label is its key already. */
const OWN_CLUSTER = '\u0000';
/** The key of a cluster in a tally: the first 16 hexadecimal digits of the SHA-256 of its UTF-8 name. */
function toClusterKey(label) {
    if (label.startsWith(OWN_CLUSTER))
        return label.slice(1);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(label, 'utf8').digest('hex').slice(0, 16);
}
/** The slices of an accumulator: `overall`, then by dimension in order, then by value in code unit order. */
function toTallySlices(accumulator, columns, layout, labels) {
    const keys = toClusterKeys(labels.clusters);
    const rows = groupRows(accumulator, toRanks(keys));
    const named = accumulator.slices.map((slice, number) => ({
        slice,
        number,
        name: toSliceName(slice, labels),
    }));
    named.sort((a, b) => a.slice.dimension - b.slice.dimension || (a.name < b.name ? -1 : 1));
    return named.flatMap(({ slice, number, name }) => {
        const own = rows[number] ?? [];
        if (own.length === 0)
            return [];
        return {
            name,
            clusters: own.map((row) => keys[accumulator.sums.secondAt(row)] ?? ''),
            sums: toSums(accumulator, columns, own),
            samples: toSamples(slice, layout),
        };
    });
}
function toClusterKeys(clusters) {
    return clusters.texts.map(toClusterKey);
}
/** The place of each cluster in the order of keys, so that the order of the records does not show in any sum. */
function toRanks(keys) {
    const order = Array.from(keys.keys()).sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
    const ranks = new Int32Array(keys.length);
    for (const [rank, number] of order.entries())
        ranks[number] = rank;
    return ranks;
}
function groupRows({ sums, slices }, ranks) {
    const rows = slices.map(() => []);
    for (let row = 0; row < sums.size; row += 1)
        rows[sums.firstAt(row)]?.push(row);
    const rankOf = (row) => ranks[sums.secondAt(row)] ?? 0;
    for (const own of rows)
        own.sort((a, b) => rankOf(a) - rankOf(b));
    return rows;
}
function toSliceName(slice, labels) {
    if (slice.dimension < 0)
        return 'overall';
    const field = labels.sliceBy[slice.dimension]?.name ?? '';
    return `${field}=${labels.dimensions[slice.dimension]?.texts[slice.label] ?? ''}`;
}
function toSums({ sums }, columns, rows) {
    const filled = [...columns.names.entries()].filter(([column]) => sums.has(column));
    return new Map(filled.map(([column, name]) => [name, Float64Array.from(rows, (row) => sums.valueAt(row, column))]));
}
function toSamples(slice, layout) {
    const fields = new Set([...slice.samples.keys()].map((slot) => slot >> 1));
    return new Map([...fields]
        .sort((a, b) => a - b)
        .map((field) => [
        layout.fields[field]?.name ?? '',
        {
            baseline: slice.samples.get(2 * field) ?? (0,_sample_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .createSampleDigest */ .j)(),
            candidate: slice.samples.get(2 * field + 1) ?? (0,_sample_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .createSampleDigest */ .j)(),
        },
    ]));
}


/***/ })

};
