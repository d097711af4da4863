export const id = 927;
export const ids = [927];
export const modules = {

/***/ 48927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRecordsIntake: () => (/* binding */ createRecordsIntake)
});

;// CONCATENATED MODULE: ./lib/records/hash64.js
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

;// CONCATENATED MODULE: ./lib/records/record-sums.js

/** Adds one record: its id, and hashes of its reference and of its groups and fields. */
function addRecord(sums, idHigh, idLow, reference, labels) {
    const first = scramble(idHigh ^ scramble(reference ^ 0x51ed270b));
    const second = scramble((idLow + first) ^ scramble(labels + 0x2545f491));
    sums.high = (sums.high + scramble(first ^ second)) | 0;
    sums.low = (sums.low + second) | 0;
}
/** The fingerprint of two sets together. */
function addSums(a, b) {
    return { high: (a.high + b.high) | 0, low: (a.low + b.low) | 0 };
}
/** Sixteen hexadecimal digits. */
function toSumText(sums) {
    return toHex(sums.high, sums.low);
}
/** The sums of two sets together; null where either is unknown. */
function addSumTexts(a, b) {
    if (a === null || b === null)
        return null;
    const half = (text, from) => Number.parseInt(text.slice(from, from + 8), 16);
    return toHex(half(a, 0) + half(b, 0), half(a, 8) + half(b, 8));
}

// EXTERNAL MODULE: ./lib/statistics/percentile.js
var percentile = __webpack_require__(4660);
;// CONCATENATED MODULE: ./lib/records/sample-digest.js

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
                return (0,percentile/* percentileOf */.D)(count, (index) => values[index], share);
            const buckets = digest.buckets() ?? [];
            return (0,percentile/* percentileOf */.D)(count, (index) => valueAt(buckets, index), share);
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

;// CONCATENATED MODULE: ./lib/records/merge-tallies.js


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
        baselineIds: addSumTexts(a.baselineIds, b.baselineIds),
        candidateIds: addSumTexts(a.candidateIds, b.candidateIds),
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
        merge_tallies_addSums(slice, rows, sums);
        addSamples(slice, samples);
    }
    return { name, clusters: keys, sums, samples };
}
function merge_tallies_addSums(slice, rows, sums) {
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
        const into = samples.get(field) ?? { baseline: createSampleDigest(), candidate: createSampleDigest() };
        samples.set(field, into);
        into.baseline.merge(sides.baseline);
        into.candidate.merge(sides.candidate);
    }
}

// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __webpack_require__(77829);
;// CONCATENATED MODULE: ./lib/records/is-object.js
/** Whether a parsed value is a JSON object. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/records/tally-columns.js
var tally_columns = __webpack_require__(18954);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/records/to-tally.js


/** Marks the label of a cluster that is one utterance; the rest of the label is its key already. */
const OWN_CLUSTER = '\u0000';
/** The key of a cluster in a tally: the first 16 hexadecimal digits of the SHA-256 of its UTF-8 name. */
function toClusterKey(label) {
    if (label.startsWith(OWN_CLUSTER))
        return label.slice(1);
    return (0,external_node_crypto_.createHash)('sha256').update(label, 'utf8').digest('hex').slice(0, 16);
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
            baseline: slice.samples.get(2 * field) ?? createSampleDigest(),
            candidate: slice.samples.get(2 * field + 1) ?? createSampleDigest(),
        },
    ]));
}

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
        const key = CLUSTER_KEY.test(cluster) ? cluster : toClusterKey(cluster);
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
        return createSampleDigest();
    const { values, buckets } = isObject(content) ? content : {};
    const isValue = (value) => isPossible(value, field);
    if (Array.isArray(values) && values.every(isValue))
        return createSampleDigest({ values });
    return Array.isArray(buckets) && buckets.every(isBucket) ? createSampleDigest({ buckets }) : undefined;
}
function isPossible(value, { metric }) {
    return typeof value === 'number' && value >= 0 && (metric === undefined || (0,model_metric/* isInRange */.h$)(metric, value));
}
function isBucket(bucket) {
    const isWhole = (part) => Number.isSafeInteger(part) && Number(part) >= 0;
    return Array.isArray(bucket) && bucket.length === 2 && bucket.every(isWhole);
}

// EXTERNAL MODULE: ./lib/records/record-layout.js
var record_layout = __webpack_require__(19032);
// EXTERNAL MODULE: ./lib/records/tally.js
var tally = __webpack_require__(92696);
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
    return sortSliceNames([...byName.keys()], sliceBy).map((name) => addSlices(name, byName.get(name) ?? []));
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

;// CONCATENATED MODULE: ./lib/records/record-problems.js
const NOT_COMPARABLE = new Set([
    'one-side-only',
    'reference-differs',
    'labels-differ',
    'tallies-differ',
]);
/** An empty log that keeps the first `most` problems of each kind, so that one kind never hides another. */
function createProblemLog(most) {
    const listed = [];
    const counts = new Map();
    let total = 0;
    return {
        add(code, location, message, hint) {
            total += 1;
            const count = (counts.get(code) ?? 0) + 1;
            counts.set(code, count);
            if (count <= most)
                listed.push({ code, location, message, ...(hint === undefined ? {} : { hint }) });
        },
        listed,
        counts,
        get total() {
            return total;
        },
    };
}
/** Whether every problem only says that the sides cannot be compared. */
function isOnlyNotComparable(log) {
    return [...log.counts.keys()].every((code) => NOT_COMPARABLE.has(code));
}

;// CONCATENATED MODULE: ./lib/records/tokenise.js
/** How texts become words and characters; written into the tally so that two tallies can be told apart. */
const TEXT_UNITS = 'nfc-words-and-code-points/1';
/** Printable ASCII with single spaces between: its words need no Unicode. */
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const WHITE_SPACE = /\p{White_Space}+/u;
/** Everything below U+0300 is its own canonical composition, so most texts need no normalising. */
const MAY_COMPOSE = /[\u0300-\uffff]/;
/**
 * The words of a text: Unicode canonical composition (NFC, so that one spelling of "é" equals the other),
 * then a split at runs of white space (the Unicode property White_Space). Nothing else is done: no case, no
 * punctuation and no number is touched; that is the normaliser's part, before the records are written.
 */
function toWords(text) {
    if (PLAIN.test(text))
        return text.split(' ');
    const composed = MAY_COMPOSE.test(text) ? text.normalize('NFC') : text;
    return composed.split(WHITE_SPACE).filter((word) => word !== '');
}
/**
 * The text that the character error rate counts: the words with one space between them, as jiwer's default
 * transformation leaves them. Spaces count as characters, and a character is a code point.
 */
function toCharacters(words) {
    return words.join(' ');
}
/** The number of characters that `toCharacters` would give, without building them. */
function countCharactersOf(words) {
    return words.reduce((count, word) => count + countCharacters(word), Math.max(0, words.length - 1));
}
/** The number of code points. */
function countCharacters(text) {
    let count = text.length;
    for (let at = 0; at + 1 < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit < 0xd800 || unit > 0xdbff)
            continue;
        const next = text.charCodeAt(at + 1);
        if (next >= 0xdc00 && next <= 0xdfff)
            count -= 1;
    }
    return count;
}

;// CONCATENATED MODULE: ./lib/records/finish-reading.js





/** Looks at the records as a whole, and closes the books. */
function finishReading(gathered) {
    const { log, watch, counter, recordCount } = gathered;
    watch.finish(log);
    checkWhole(gathered);
    checkJoin(gathered);
    return {
        outcome: log.total === 0 ? 'read' : isOnlyNotComparable(log) ? 'not-comparable' : 'unreadable',
        tally: toTally(gathered),
        problems: log.listed,
        problemCounts: log.counts,
        problemCount: log.total,
        recordCount,
        statedRates: counter.checker.stated,
    };
}
function toTally({ grammar, columns, counter }) {
    const { labels, layout } = grammar;
    const unsliced = labels.sliceBy.map((path, index) => [
        path.name,
        counter.accumulator.unsliced[index] ?? 0,
    ]);
    return {
        sliceBy: labels.sliceBy.map((path) => path.name),
        clusterBy: labels.clusterBy?.name ?? tally/* UTTERANCE_CLUSTERS */.u,
        textUnits: counter.hasTexts ? TEXT_UNITS : null,
        records: {
            ...counter.counts,
            baselineIds: toSumText(counter.identity.sumsOf('baseline')),
            candidateIds: toSumText(counter.identity.sumsOf('candidate')),
            withoutId: counter.identity.withoutId,
            unclustered: counter.unclustered,
            unsliced: new Map(unsliced.filter(([, count]) => count > 0)),
        },
        slices: toTallySlices(counter.accumulator, columns, layout, labels),
    };
}
/** A field that no record has is a name written wrong. */
function checkWhole({ grammar: { labels }, counter, log, path }) {
    const { accumulator, counts, unclustered } = counter;
    if (accumulator.sums.size === 0)
        return;
    for (const [index, field] of labels.sliceBy.entries()) {
        if (accumulator.slices.some((slice) => slice.dimension === index))
            continue;
        log.add('unknown-dimension', { path }, `no record has ${field.name}, which slices are to be made of`);
    }
    const isClustered = Math.max(counts.baseline, counts.candidate) > unclustered;
    if (isClustered || !labels.clusterGiven || labels.clusterBy === undefined)
        return;
    log.add('unknown-cluster', { path }, `no record has ${labels.clusterBy.name}, which clusters are to be made of`);
}
/** Files of one side alone are half a comparison and may be joined later, as tallies. */
function checkJoin({ counter, log, path }) {
    const { counts, identity } = counter;
    if (counts.baseline === 0 || counts.candidate === 0)
        return;
    const unmatched = identity.unmatched();
    if (unmatched.baseline > 0 || unmatched.candidate > 0) {
        const { baseline, candidate } = unmatched;
        const both = `${baseline} utterances only on the baseline side, ${candidate} only on the candidate side`;
        log.add('one-side-only', { path }, both);
    }
    else if (log.total === 0 &&
        toSumText(identity.sumsOf('baseline')) !== toSumText(identity.sumsOf('candidate'))) {
        log.add('reference-differs', { path }, 'a reference or a group differs between the sides');
    }
}

;// CONCATENATED MODULE: ./lib/records/record-context.js
const BOTH = ['baseline', 'candidate'];
const BASELINE = ['baseline'];
const CANDIDATE = ['candidate'];
/** The sides that a record of this kind speaks of. */
function sidesOf(side) {
    if (side === 'paired')
        return BOTH;
    return side === 'baseline' ? BASELINE : CANDIDATE;
}
/**
 * Whether this record is the one that adds what both sides share (words, utterances): once for an utterance.
 */
function addsShared(context) {
    return context.side !== 'candidate';
}
/** The number in a slot; undefined where the record has none. */
function valueIn(draft, slot) {
    return draft.present[slot] === 1 ? draft.values[slot] : undefined;
}
/** The slot of the number that came at this place in the record. */
function slotAt(draft, at) {
    return draft.slots[at] ?? 0;
}

;// CONCATENATED MODULE: ./lib/records/pair-table.js
const pair_table_FIRST_CAPACITY = 256;
/** Up to this many possible pairs (16 MiB) a plain matrix is both smaller and faster than a hash table. */
const LARGEST_MATRIX = 2 ** 22;
/** An empty table. */
function createPairTable() {
    let firsts = new Int32Array(pair_table_FIRST_CAPACITY);
    let seconds = new Int32Array(pair_table_FIRST_CAPACITY);
    let rows = 16;
    let columns = 16;
    let matrix = new Int32Array(rows * columns);
    let hashed;
    let size = 0;
    const forEachPair = (visit) => {
        for (let at = 0; at < size; at += 1)
            visit(firsts[at] ?? 0, seconds[at] ?? 0, at + 1);
    };
    /** Makes room for a pair: a wider matrix, or the hash table that takes over from it. */
    const widen = (first, second) => {
        while (columns <= first)
            columns *= 2;
        while (rows <= second)
            rows *= 2;
        const index = rows * columns > LARGEST_MATRIX ? createHashedIndex() : undefined;
        const wider = new Int32Array(index === undefined ? rows * columns : 0);
        forEachPair((a, b, number) => {
            if (index === undefined)
                wider[b * columns + a] = number;
            else
                index.set(a, b, number);
        });
        matrix = wider;
        return index;
    };
    const add = (first, second) => {
        if (size === firsts.length)
            [firsts, seconds] = [doubled(firsts), doubled(seconds)];
        firsts[size] = first;
        seconds[size] = second;
        size += 1;
        return size;
    };
    const indexInMatrix = (cells, first, second) => {
        // The pairs of one cluster lie together: a record adds to several slices of one cluster.
        const cell = second * columns + first;
        if (cells[cell] === 0)
            cells[cell] = add(first, second);
        return (cells[cell] ?? 0) - 1;
    };
    const indexByHash = (index, first, second) => {
        const known = index.find(first, second);
        if (known > 0)
            return known - 1;
        index.set(first, second, add(first, second));
        return size - 1;
    };
    return {
        indexOf(first, second) {
            if (hashed === undefined && (first >= columns || second >= rows))
                hashed = widen(first, second);
            return hashed === undefined ? indexInMatrix(matrix, first, second) : indexByHash(hashed, first, second);
        },
        firstAt: (index) => firsts[index] ?? 0,
        secondAt: (index) => seconds[index] ?? 0,
        get size() {
            return size;
        },
    };
}
/** First, second and number of a pair side by side, so that a look-up touches one line of memory. */
const ENTRY = 4;
function createHashedIndex() {
    let entries = new Int32Array(ENTRY * pair_table_FIRST_CAPACITY);
    let size = 0;
    const placeOf = (first, second) => {
        const mask = entries.length - ENTRY;
        let at = (ENTRY * toPlace(first, second)) & mask;
        while (entries[at + 2] !== 0 && (entries[at] !== first || entries[at + 1] !== second))
            at = (at + ENTRY) & mask;
        return at;
    };
    const write = (first, second, number) => {
        const at = placeOf(first, second);
        entries[at] = first;
        entries[at + 1] = second;
        entries[at + 2] = number;
    };
    return {
        find: (first, second) => entries[placeOf(first, second) + 2] ?? 0,
        set(first, second, number) {
            size += 1;
            if (2 * ENTRY * size > entries.length) {
                const old = entries;
                entries = new Int32Array(2 * old.length);
                for (let at = 0; at < old.length; at += ENTRY) {
                    if (old[at + 2] !== 0)
                        write(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0);
                }
            }
            write(first, second, number);
        },
    };
}
function toPlace(first, second) {
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    return mixed ^ (mixed >>> 15);
}
function doubled(values) {
    const larger = new Int32Array(2 * values.length);
    larger.set(values);
    return larger;
}

;// CONCATENATED MODULE: ./lib/records/sum-table.js

const FIRST_ROWS = 256;
const FIRST_WIDTH = 8;
/** An empty table for a number of columns, of which only those that appear take room. */
function createSumTable(columnCount) {
    const pairs = createPairTable();
    // Row by row, so that one record's sums lie together; places are given to columns as they appear.
    const places = new Int32Array(columnCount).fill(-1);
    let used = 0;
    let width = FIRST_WIDTH;
    let rows = FIRST_ROWS;
    let values = new Float64Array(rows * width);
    const reshape = (newRows, newWidth) => {
        const larger = new Float64Array(newRows * newWidth);
        for (let row = 0; row < pairs.size; row += 1) {
            larger.set(values.subarray(row * width, row * width + used), row * newWidth);
        }
        [values, rows, width] = [larger, newRows, newWidth];
    };
    const newPlace = (column) => {
        if (used === width)
            reshape(rows, 2 * width);
        places[column] = used;
        used += 1;
        return used - 1;
    };
    return {
        place(contribution) {
            for (let at = 0; at < contribution.size; at += 1) {
                const column = contribution.columns[at] ?? 0;
                const known = places[column] ?? -1;
                contribution.places[at] = known >= 0 ? known : newPlace(column);
            }
        },
        rowOf(first, second) {
            const row = pairs.indexOf(first, second);
            if (row >= rows)
                reshape(2 * rows, width);
            return row;
        },
        add(added, count, { size, places: at, values: amounts }) {
            const cells = values;
            const step = width;
            for (let index = 0; index < count; index += 1) {
                const first = (added[index] ?? 0) * step;
                for (let column = 0; column < size; column += 1) {
                    const cell = first + (at[column] ?? 0);
                    cells[cell] = (cells[cell] ?? 0) + (amounts[column] ?? 0);
                }
            }
        },
        get size() {
            return pairs.size;
        },
        firstAt: (row) => pairs.firstAt(row),
        secondAt: (row) => pairs.secondAt(row),
        has: (column) => (places[column] ?? -1) >= 0,
        valueAt(row, column) {
            const place = places[column] ?? -1;
            return place < 0 ? 0 : (values[row * width + place] ?? 0);
        },
    };
}

;// CONCATENATED MODULE: ./lib/records/accumulate.js



/** More slices than this are no slices: the field is an id. */
const MOST_SLICES = 10_000;
/** An empty accumulator with the slice `overall`, number 0. */
function createAccumulator(layout, columns, dimensionCount) {
    const sums = createSumTable(columns.names.length);
    const slices = [{ dimension: -1, label: -1, samples: new Map() }];
    const numbers = Array.from({ length: dimensionCount }, () => []);
    const unsliced = new Float64Array(dimensionCount);
    const isSampled = Uint8Array.from(layout.fields, (field) => (field.percentiles.length > 0 ? 1 : 0));
    const newSlice = (dimension, label) => {
        if (slices.length > MOST_SLICES)
            return -1;
        return slices.push({ dimension, label, samples: new Map() }) - 1;
    };
    /** The number of the slice of a dimension's label; -1 beyond `MOST_SLICES`. */
    const sliceOf = (dimension, label) => {
        const known = numbers[dimension] ?? [];
        const number = known[label] ?? newSlice(dimension, label);
        known[label] = number;
        return number;
    };
    const rows = new Int32Array(dimensionCount + 1);
    let rowCount = 0;
    const addSamples = (slice, { draft }) => {
        for (let at = 0; at < draft.slotCount; at += 1) {
            const slot = slotAt(draft, at);
            if (isSampled[slot >> 1] !== 1)
                continue;
            const samples = slices[slice]?.samples ?? new Map();
            const digest = samples.get(slot) ?? createSampleDigest();
            samples.set(slot, digest);
            digest.add(draft.values[slot] ?? 0);
        }
    };
    const hasSamples = ({ draft }) => {
        for (let at = 0; at < draft.slotCount; at += 1)
            if (isSampled[slotAt(draft, at) >> 1] === 1)
                return true;
        return false;
    };
    /** The slice of the record in a dimension; -1 where it has none. */
    const findSlice = (dimension, context) => {
        const label = context.draft.dimensions[dimension] ?? -1;
        if (label < 0) {
            if (addsShared(context))
                unsliced[dimension] = (unsliced[dimension] ?? 0) + 1;
            return -1;
        }
        const slice = sliceOf(dimension, label);
        if (slice < 0)
            context.report('too-many-slices', `more than ${MOST_SLICES} slices: is the field an id?`);
        return slice;
    };
    const addTo = (slice, cluster, context, sampled) => {
        rows[rowCount] = sums.rowOf(slice, cluster);
        rowCount += 1;
        if (sampled)
            addSamples(slice, context);
    };
    return {
        add(context, cluster) {
            const sampled = hasSamples(context);
            rowCount = 0;
            addTo(0, cluster, context, sampled);
            for (let dimension = 0; dimension < dimensionCount; dimension += 1) {
                const slice = findSlice(dimension, context);
                if (slice >= 0)
                    addTo(slice, cluster, context, sampled);
            }
            sums.place(context.contribution);
            sums.add(rows, rowCount, context.contribution);
        },
        slices,
        sums,
        unsliced,
    };
}

;// CONCATENATED MODULE: ./lib/records/sum-words.js



/** What word evidence a record gives, as bits; every record of a set must give the same. */
const WORD_EVIDENCE = { words: 1, kinds: 2, characters: 4 };
const sum_words_KINDS = [record_layout/* FIELD */.b_.substitutions, record_layout/* FIELD */.b_.deletions, record_layout/* FIELD */.b_.insertions];
/** Finds the columns of word evidence. */
function toWordColumns(columns) {
    const sideColumns = (side) => {
        const indexOf = (name) => columns.indexOf((0,tally_columns/* toSideName */.aE)(side, name));
        return {
            errors: indexOf('errors'),
            sentenceErrors: indexOf('sentence_errors'),
            characterErrors: indexOf('character_errors'),
            kinds: [indexOf('substitutions'), indexOf('deletions'), indexOf('insertions')],
        };
    };
    return {
        referenceWords: columns.indexOf('reference_words'),
        referenceCharacters: columns.indexOf('reference_characters'),
        baseline: sideColumns('baseline'),
        candidate: sideColumns('candidate'),
    };
}
/**
 * Adds the word and character errors of one record, checked against each other; returns the kinds of evidence
 * it gave, the same on every side.
 *
 * Errors on a reference without words are refused: no rate can hold them. A total and its three kinds must
 * agree.
 */
function sumWords(context, columns) {
    const { draft, contribution } = context;
    const words = valueIn(draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.referenceWords, 'baseline'));
    const characters = valueIn(draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.referenceCharacters, 'baseline'));
    let evidence = -1;
    for (const side of sidesOf(context.side)) {
        const errors = errorsOf(context, side);
        checkSize(context, 'reference_words', words, errors);
        const found = sumErrors(context, side, columns[side], errors) +
            sumCharacters(context, side, columns[side], characters);
        if (evidence >= 0 && evidence !== found)
            reportOneSided(context);
        evidence = found;
    }
    if (addsShared(context)) {
        if (words !== undefined)
            (0,tally_columns/* contribute */.UO)(contribution, columns.referenceWords, words);
        if (characters !== undefined)
            (0,tally_columns/* contribute */.UO)(contribution, columns.referenceCharacters, characters);
    }
    return evidence;
}
/** The word errors of a side: as given, or the sum of their kinds; undefined where neither is there. */
function errorsOf(context, side) {
    const given = valueIn(context.draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.errors, side));
    return hasKinds(context, side) ? sumOf(context, side, sum_words_KINDS) : given;
}
function sumErrors(context, side, columns, errors) {
    if (errors === undefined)
        return 0;
    (0,tally_columns/* contribute */.UO)(context.contribution, columns.errors, errors);
    (0,tally_columns/* contribute */.UO)(context.contribution, columns.sentenceErrors, errors > 0 ? 1 : 0);
    if (!hasKinds(context, side))
        return WORD_EVIDENCE.words;
    sum_words_checkKinds(context, side, errors);
    for (const [at, field] of sum_words_KINDS.entries()) {
        (0,tally_columns/* contribute */.UO)(context.contribution, columns.kinds[at] ?? 0, valueIn(context.draft, (0,record_layout/* slotOf */.SW)(field, side)) ?? 0);
    }
    return WORD_EVIDENCE.words + WORD_EVIDENCE.kinds;
}
function sumCharacters(context, side, columns, size) {
    const errors = valueIn(context.draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.characterErrors, side));
    if (errors === undefined)
        return 0;
    checkSize(context, 'reference_characters', size, errors);
    (0,tally_columns/* contribute */.UO)(context.contribution, columns.characterErrors, errors);
    return WORD_EVIDENCE.characters;
}
function hasKinds({ draft }, side) {
    return (draft.present[(0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.substitutions, side)] === 1 &&
        draft.present[(0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.deletions, side)] === 1 &&
        draft.present[(0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.insertions, side)] === 1);
}
function sumOf({ draft }, side, fields) {
    return fields.reduce((total, field) => total + (valueIn(draft, (0,record_layout/* slotOf */.SW)(field, side)) ?? 0), 0);
}
function sum_words_checkKinds(context, side, sum) {
    const given = valueIn(context.draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.errors, side));
    if (given !== undefined && given !== sum) {
        const kinds = 'substitutions, deletions and insertions';
        context.report('counts-disagree', `${side} errors are ${given}, but ${kinds} sum to ${sum}`);
    }
    // Every reference word is correct, substituted or deleted.
    const lost = sumOf(context, side, [record_layout/* FIELD */.b_.substitutions, record_layout/* FIELD */.b_.deletions]);
    const words = valueIn(context.draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.referenceWords, 'baseline')) ?? lost;
    if (lost > words) {
        context.report('counts-disagree', `${side} substitutions and deletions are ${lost} of ${words} reference words`);
    }
}
function checkSize({ report }, name, size, errors) {
    if (errors === undefined)
        return;
    if (size === undefined)
        report('missing-field', `errors without ${name}`);
    else if (size === 0 && errors > 0) {
        report('errors-without-words', `${errors} errors with ${name} 0`, 'score silence apart, as false alarms');
    }
}
function reportOneSided({ draft, layout, side, report }) {
    const absent = [record_layout/* FIELD */.b_.errors, ...sum_words_KINDS, record_layout/* FIELD */.b_.characterErrors]
        .flatMap((field) => [(0,record_layout/* slotOf */.SW)(field, 'baseline'), (0,record_layout/* slotOf */.SW)(field, 'candidate')])
        .find((slot) => draft.present[slot] !== 1 && draft.present[slot ^ 1] === 1);
    const name = absent === undefined ? 'the errors of one side' : (0,record_layout/* nameOfSlot */.d9)(layout, absent, side);
    report('missing-field', `no ${name}`);
}

;// CONCATENATED MODULE: ./lib/records/unit-watch.js
/** An empty watch. */
function createUnitWatch() {
    const seen = new Map();
    return {
        see(field, unit, value, locate) {
            const sightings = seen.get(field) ?? {};
            if (sightings[unit] === undefined)
                seen.set(field, { ...sightings, [unit]: { value, location: locate() } });
        },
        finish(log) {
            for (const [field, { fraction, percent }] of seen) {
                if (fraction === undefined || percent === undefined)
                    continue;
                const places = `${fraction.value} (${unit_watch_toPlace(fraction.location)}) and ${percent.value} (${unit_watch_toPlace(percent.location)})`;
                log.add('mixed-units', percent.location, `${field} is a fraction here and a percentage there: ${places}`);
            }
        },
    };
}
const TOLERANCE = 0.006;
/**
 * In which unit a stated rate agrees with the counts, to the second decimal of a percentage; undefined when
 * it cannot tell (no errors, no words).
 */
function unitOfStatedRate(stated, errors, words) {
    if (words === 0 || (errors === 0 && stated === 0))
        return undefined;
    const percent = (100 * errors) / words;
    if (Math.abs(100 * stated - percent) <= TOLERANCE + 1e-3 * percent)
        return 'fraction';
    return Math.abs(stated - percent) <= TOLERANCE + 1e-3 * percent ? 'percent' : 'other';
}
function unit_watch_toPlace(location) {
    return `line ${location.line ?? 0}`;
}

;// CONCATENATED MODULE: ./lib/records/check-stated-rates.js




const FIRST_STATED = (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.statedWer, 'baseline');
const LAST_STATED = (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.statedCer, 'candidate');
const RATES = [
    { name: 'wer', field: record_layout/* FIELD */.b_.statedWer, size: record_layout/* FIELD */.b_.referenceWords, errorsOf: errorsOf },
    { name: 'cer', field: record_layout/* FIELD */.b_.statedCer, size: record_layout/* FIELD */.b_.referenceCharacters, errorsOf: characterErrorsOf },
];
/**
 * Compares `wer` and `cer` that a record states (NeMo writes them as fractions in one code path and as
 * percentages in another) with its counts. A rate that agrees tells its unit; one without any counts beside
 * it cannot be pooled, and is refused.
 */
function checkStatedRates(context, hasWords, stated, watch) {
    // Most records state none, and this is asked of every record.
    if (!isStated(context))
        return;
    for (const rate of RATES) {
        for (const side of sidesOf(context.side)) {
            const value = valueIn(context.draft, (0,record_layout/* slotOf */.SW)(rate.field, side));
            if (value !== undefined)
                checkRate(context, { ...rate, side, value, hasWords }, stated, watch);
        }
    }
}
function isStated({ draft: { present } }) {
    for (let slot = FIRST_STATED; slot <= LAST_STATED; slot += 1)
        if (present[slot] === 1)
            return true;
    return false;
}
function checkRate(context, rate, stated, watch) {
    const { name, side, value } = rate;
    const errors = rate.errorsOf(context, side);
    const total = valueIn(context.draft, (0,record_layout/* slotOf */.SW)(rate.size, 'baseline'));
    if (errors !== undefined && total !== undefined) {
        const unit = unitOfStatedRate(value, errors, total);
        if (unit === undefined)
            return;
        count(stated, name, unit);
        if (unit !== 'other')
            watch.see(name, unit, value, context.locate);
    }
    else if (!rate.hasWords) {
        reportBare(context, (0,record_layout/* slotOf */.SW)(rate.field, side));
        const unit = unitByMagnitude(value);
        if (unit !== undefined)
            watch.see(name, unit, value, context.locate);
    }
}
function characterErrorsOf(context, side) {
    return valueIn(context.draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.characterErrors, side));
}
function reportBare({ layout, side, report }, slot) {
    const hint = 'give errors and reference_words, or texts';
    report('bare-rate', `${(0,record_layout/* nameOfSlot */.d9)(layout, slot, side)} alone cannot be pooled`, hint);
}
function count(stated, name, unit) {
    const counts = stated.get(name) ?? { fraction: 0, percent: 0, other: 0 };
    counts[unit] += 1;
    stated.set(name, counts);
}
/**
 * Without counts only the size speaks: nothing over 3 is a fraction, and 0 < x <= 1 is hardly a percentage.
 */
function unitByMagnitude(value) {
    if (value > 3)
        return 'percent';
    return value > 0 && value <= 1 ? 'fraction' : undefined;
}

;// CONCATENATED MODULE: ./lib/records/sum-metrics.js



/** Finds the columns. */
function toMetricColumns(layout, columns) {
    const ofSides = (name) => ({
        baseline: columns.indexOf((0,tally_columns/* toSideName */.aE)('baseline', name)),
        candidate: columns.indexOf((0,tally_columns/* toSideName */.aE)('candidate', name)),
    });
    const { fields } = layout;
    const means = fields.flatMap(({ name, mean }) => (mean ? Object.values(ofSides(name)) : [-1, -1]));
    return {
        audioSeconds: columns.indexOf('audio_seconds'),
        timedAudioSeconds: columns.indexOf('timed_audio_seconds'),
        processingSeconds: ofSides('processing_seconds'),
        unstableWords: ofSides('unstable_partial_words'),
        finalWords: ofSides('final_words'),
        meanOfSlot: Int32Array.from(means),
        countOfField: Int32Array.from(fields, ({ name }) => columns.indexOf((0,tally_columns/* toCountName */.MF)(name))),
    };
}
/**
 * Adds unstable and final words; returns whether the record has them. Both sides have partials or neither.
 */
function sumPartials(context, columns) {
    let found = 0;
    const sides = sidesOf(context.side);
    for (const side of sides) {
        const unstable = valueIn(context.draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.unstableWords, side));
        const final = valueIn(context.draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.finalWords, side));
        if (unstable === undefined)
            continue;
        found += 1;
        if (final === undefined)
            context.report('missing-field', 'unstable partial words without final_words');
        (0,tally_columns/* contribute */.UO)(context.contribution, columns.unstableWords[side], unstable);
        (0,tally_columns/* contribute */.UO)(context.contribution, columns.finalWords[side], final ?? 0);
    }
    if (found > 0 && found < sides.length)
        context.report('missing-field', 'partials on one side only');
    return found > 0;
}
/** Adds the audio time, and the processing time over it where both are known; returns whether they are. */
function sumSeconds(context, columns) {
    const { draft, contribution } = context;
    const seconds = valueIn(draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.duration, 'baseline'));
    if (seconds === undefined)
        return false;
    const shared = addsShared(context);
    if (shared)
        (0,tally_columns/* contribute */.UO)(contribution, columns.audioSeconds, seconds);
    const sides = sidesOf(context.side);
    for (const side of sides)
        if (draft.present[(0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.time, side)] !== 1)
            return false;
    if (shared)
        (0,tally_columns/* contribute */.UO)(contribution, columns.timedAudioSeconds, seconds);
    for (const side of sides) {
        (0,tally_columns/* contribute */.UO)(contribution, columns.processingSeconds[side], valueIn(draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.time, side)) ?? 0);
    }
    return true;
}
/**
 * Adds the metrics that are means over utterances; returns a hash of which metrics the record has, 0 for
 * none.
 */
function sumMetrics(context, columns) {
    const { draft, layout } = context;
    let found = 0;
    for (let at = 0; at < draft.slotCount; at += 1) {
        const slot = slotAt(draft, at);
        if (layout.fields[slot >> 1]?.kind !== 'metric')
            continue;
        found |= 1 << ((slot >> 1) & 31);
        checkOtherSide(context, slot);
        sumMean(context, columns, slot);
    }
    return found;
}
function sumMean({ draft, contribution }, columns, slot) {
    const column = columns.meanOfSlot[slot];
    const count = columns.countOfField[slot >> 1];
    if (column === undefined || count === undefined || column < 0)
        return;
    (0,tally_columns/* contribute */.UO)(contribution, column, draft.values[slot] ?? 0);
    if ((slot & 1) === 0)
        (0,tally_columns/* contribute */.UO)(contribution, count, 1);
}
function checkOtherSide({ draft, layout, side, report }, slot) {
    if (side !== 'paired' || draft.present[slot ^ 1] === 1)
        return;
    report('missing-field', `no ${(0,record_layout/* nameOfSlot */.d9)(layout, slot ^ 1, side)}`);
}

;// CONCATENATED MODULE: ./lib/records/check-record.js







const PARTIALS = 8;
/** Apart from the bits of metrics, which are hashed by field number. */
const TIMED = 0x40000000;
/** A checker for a layout and the columns made of it. */
function createRecordChecker(layout, columns, watch) {
    const wordColumns = toWordColumns(columns);
    const metricColumns = toMetricColumns(layout, columns);
    const utterances = columns.indexOf('utterances');
    const stated = new Map();
    return {
        stated,
        check(context, evidence) {
            context.contribution.size = 0;
            if (addsShared(context))
                (0,tally_columns/* contribute */.UO)(context.contribution, utterances, 1);
            checkRanges(context, watch);
            const words = sumWords(context, wordColumns);
            evidence.steady = words | (sumPartials(context, metricColumns) ? PARTIALS : 0);
            evidence.metrics =
                sumMetrics(context, metricColumns) | (sumSeconds(context, metricColumns) ? TIMED : 0);
            checkStatedRates(context, (words & WORD_EVIDENCE.words) !== 0, stated, watch);
            if (evidence.steady === 0 && evidence.metrics === 0)
                reportNothing(context);
        },
    };
}
/** Every number within the range that its meaning allows. */
function checkRanges(context, watch) {
    const { draft, layout } = context;
    for (let at = 0; at < draft.slotCount; at += 1) {
        const slot = slotAt(draft, at);
        const value = draft.values[slot] ?? 0;
        const field = layout.fields[slot >> 1];
        if (field === undefined)
            continue;
        if (isRate(field))
            watchUnit(field, value, watch, context);
        if (!check_record_isPossible(field, value))
            reportImpossible(context, field, slot, value);
    }
}
function reportImpossible({ layout, side, report }, field, slot, value) {
    const name = (0,record_layout/* nameOfSlot */.d9)(layout, slot, side);
    if (field.kind === 'count')
        report('not-a-count', `${name} is ${value}, not a whole number from 0`);
    else
        report('out-of-range', `${name} is ${value}`, isRate(field) && value > 1 ? 'a percentage?' : undefined);
}
function check_record_isPossible(field, value) {
    if (field.kind === 'count')
        return Number.isSafeInteger(value) && value >= 0;
    if (field.kind === 'seconds')
        return value >= 0;
    return field.metric === undefined || (0,model_metric/* isInRange */.h$)(field.metric, value);
}
function isRate(field) {
    return field.metric?.unit === 'fraction' && !(0,model_metric/* isErrorRate */.Py)(field.metric);
}
function watchUnit(field, value, watch, context) {
    if (value <= 0 || value === 1)
        return;
    watch.see(field.name, value < 1 ? 'fraction' : 'percent', value, context.locate);
}
function reportNothing({ side, report }) {
    const fields = side === 'paired'
        ? 'reference_words, baseline_errors and candidate_errors, or text, baseline_text and candidate_text'
        : 'reference_words and errors, or text and pred_text';
    const hint = side === 'paired' ? 'if the file holds one side, give both sides as files of their own' : undefined;
    report('missing-field', `no figures: expected ${fields}, or metrics`, hint);
}

;// CONCATENATED MODULE: ./lib/records/label-table.js

const label_table_FIRST_CAPACITY = 64;
const label_table_ENTRY = 4;
/**
 * An empty table. Texts are told apart by 64-bit hashes: two of a million are mistaken once in 4 * 10^7
 * tables.
 */
function createLabelTable() {
    return { texts: [], entries: new Int32Array(label_table_ENTRY * label_table_FIRST_CAPACITY) };
}
/** The number of `text`, a new one when it is new. */
function indexOfLabel(table, text) {
    const hash = emptyHash();
    hashText(text, hash);
    const number = table.entries[placeOf(table.entries, hash.high, hash.low) + 2] ?? 0;
    return number > 0 ? number - 1 : add(table, text, hash);
}
/**
 * The number of the text that the ASCII bytes from `start` to `end` spell and `hash` is of, without building
 * it.
 */
function indexOfAscii(table, bytes, start, end, hash) {
    const number = table.entries[placeOf(table.entries, hash.high, hash.low) + 2] ?? 0;
    return number > 0 ? number - 1 : add(table, toText(bytes.subarray(start, end)), hash);
}
/** The entry of the hash, or the free one where it belongs. */
function placeOf(entries, high, low) {
    const mask = entries.length - label_table_ENTRY;
    let at = (label_table_ENTRY * low) & mask;
    while (entries[at + 2] !== 0 && (entries[at] !== high || entries[at + 1] !== low))
        at = (at + label_table_ENTRY) & mask;
    return at;
}
function add(table, text, { high, low }) {
    table.texts.push(text);
    if (2 * label_table_ENTRY * table.texts.length > table.entries.length)
        grow(table);
    write(table.entries, high, low, table.texts.length);
    return table.texts.length - 1;
}
function write(entries, high, low, number) {
    const at = placeOf(entries, high, low);
    entries[at] = high;
    entries[at + 1] = low;
    entries[at + 2] = number;
}
function grow(table) {
    const old = table.entries;
    table.entries = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += label_table_ENTRY) {
        const [high = 0, low = 0, number = 0] = old.subarray(at, at + 3);
        if (number !== 0)
            write(table.entries, high, low, number);
    }
}
function toText(ascii) {
    return Array.from(ascii, (byte) => String.fromCharCode(byte)).join('');
}

;// CONCATENATED MODULE: ./lib/records/id-batch.js
const SIZE = 256;
/** An empty batch. One look-up at a time waits for the memory each time; a batch waits once. */
function createIdBatch() {
    const halves = new Int32Array(2 * SIZE);
    // Lines beyond 2^31 are counted too.
    const lines = new Float64Array(SIZE);
    let size = 0;
    return {
        add(high, low, line) {
            halves[2 * size] = high;
            halves[2 * size + 1] = low;
            lines[size] = line;
            size += 1;
            return size === SIZE;
        },
        settle(ids, onDuplicate) {
            const count = size;
            size = 0;
            ids.touch(halves, count);
            for (let at = 0; at < count; at += 1) {
                const outcome = ids.addPaired(halves[2 * at] ?? 0, halves[2 * at + 1] ?? 0);
                if (outcome === 'duplicate')
                    onDuplicate(lines[at] ?? 0);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/records/id-table.js
const SEGMENT_BITS = 8;
const id_table_FIRST_CAPACITY = 64;
const FULLEST = 0.75;
const SIDE_BIT = { baseline: 1, candidate: 2 };
const id_table_BOTH = 3;
/** An empty table. It grows segment by segment, so that growing never holds two copies of everything. */
function createIdTable() {
    const segments = Array.from({ length: 2 ** SEGMENT_BITS }, () => emptySegment());
    const unmatched = { baseline: 0, candidate: 0 };
    let joining = false;
    const segmentOf = (high) => segments[high >>> (32 - SEGMENT_BITS)] ?? emptySegment();
    return {
        touch(halves, count) {
            let seen = 0;
            for (let at = 0; at < 2 * count; at += 2) {
                const { keys } = segmentOf(halfAt(halves, at));
                seen ^= halfAt(keys, 2 * (halfAt(halves, at + 1) & (keys.length / 2 - 1)));
            }
            return seen;
        },
        addPaired(high, low) {
            const segment = segmentOf(high);
            const place = findOrAdd(segment, high, low, joining);
            if (place >= 0)
                return 'duplicate';
            if (joining)
                segment.marks[~place] = id_table_BOTH;
            return 'added';
        },
        addSide(side, high, low, reference, labels) {
            if (!joining)
                segments.forEach(startJoining);
            joining = true;
            const segment = segmentOf(high);
            const place = findOrAdd(segment, high, low, joining);
            const bit = SIDE_BIT[side];
            const mark = toMark(reference, labels);
            if (place < 0) {
                segment.marks[~place] = mark | bit;
                unmatched[side] += 1;
                return 'added';
            }
            const known = segment.marks[place] ?? 0;
            if ((known & bit) !== 0)
                return 'duplicate';
            segment.marks[place] = known | bit;
            unmatched[side === 'baseline' ? 'candidate' : 'baseline'] -= 1;
            return compareMarks(known, mark);
        },
        unmatched: () => ({ ...unmatched }),
    };
}
function emptySegment() {
    return { keys: new Int32Array(2 * id_table_FIRST_CAPACITY), marks: new Uint32Array(0), size: 0 };
}
/** Everything seen before the first one-sided file was paired. */
function startJoining(segment) {
    segment.marks = new Uint32Array(segment.keys.length / 2).fill(id_table_BOTH);
}
function toMark(reference, labels) {
    return (((reference >>> 14) << 14) | ((labels >>> 20) << 2)) >>> 0;
}
function compareMarks(known, mark) {
    const difference = (known ^ mark) >>> 0;
    if (difference >>> 14 !== 0)
        return 'reference-differs';
    return (difference >>> 2) & 0xfff ? 'labels-differ' : 'joined';
}
/** The place of the hash when it was there, or the complement (~) of the place where it now is. */
function findOrAdd(segment, high, low, joining) {
    if (segment.size >= (FULLEST * segment.keys.length) / 2)
        id_table_grow(segment, joining);
    // A free place reads as a pair of zeros, so the one hash that is zero is kept as another.
    const key = high === 0 && low === 0 ? 1 : low;
    const place = id_table_placeOf(segment.keys, high, key);
    if (segment.keys[2 * place] === high && segment.keys[2 * place + 1] === key)
        return place;
    segment.keys[2 * place] = high;
    segment.keys[2 * place + 1] = key;
    segment.size += 1;
    return ~place;
}
function id_table_placeOf(keys, high, low) {
    const mask = keys.length / 2 - 1;
    let place = low & mask;
    for (;;) {
        const keyHigh = keys[2 * place];
        const keyLow = keys[2 * place + 1];
        if ((keyHigh === 0 && keyLow === 0) || (keyHigh === high && keyLow === low))
            return place;
        place = (place + 1) & mask;
    }
}
function id_table_grow(segment, joining) {
    const { keys, marks } = segment;
    segment.keys = new Int32Array(2 * keys.length);
    segment.marks = new Uint32Array(joining ? keys.length : 0);
    for (let at = 0; at < keys.length; at += 2) {
        const high = halfAt(keys, at);
        const low = halfAt(keys, at + 1);
        if (high === 0 && low === 0)
            continue;
        const place = id_table_placeOf(segment.keys, high, low);
        segment.keys[2 * place] = high;
        segment.keys[2 * place + 1] = low;
        if (joining)
            segment.marks[place] = marks[at / 2] ?? 0;
    }
}
function halfAt(keys, at) {
    return keys[at] ?? 0;
}

;// CONCATENATED MODULE: ./lib/records/record-identity.js






const DUPLICATE = ['duplicate-id', 'an id that an earlier record has'];
const OUTCOMES = {
    duplicate: DUPLICATE,
    'reference-differs': ['reference-differs', 'the reference differs from the one on the other side'],
    'labels-differ': ['labels-differ', 'slice fields, cluster or the figures given differ from the other side'],
};
/** Nothing seen yet. */
function createRecordIdentity(labels) {
    const ids = createIdTable();
    const hash = emptyHash();
    const sums = { baseline: { high: 0, low: 0 }, candidate: { high: 0, low: 0 } };
    const paired = { high: 0, low: 0 };
    const batch = createIdBatch();
    let withoutId = 0;
    const settle = (context) => {
        batch.settle(ids, (line) => {
            context.reportAt(line, ...DUPLICATE);
        });
    };
    const referenceOf = (context, textScored) => {
        if (!textScored)
            return hashOfSize(context);
        hashText(context.draft.texts.reference ?? '', hash);
        return hash.low;
    };
    return {
        note(context, evidence, textScored) {
            const { draft, side, report } = context;
            if (!draft.hasId) {
                if (side === 'paired')
                    withoutId += 1;
                else
                    report('no-id', 'neither id nor audio_filepath: the sides are joined on it');
                return;
            }
            const { high, low } = draft.id;
            if (side === 'paired') {
                // Both sides in one record cannot differ, so there is nothing more to remember of it.
                addRecord(paired, high, low, 0, 0);
                if (batch.add(high, low, context.line))
                    settle(context);
                return;
            }
            const reference = referenceOf(context, textScored);
            const groups = hashOfGroups(context, evidence, labels, hash);
            addRecord(sums[side], high, low, reference, groups);
            const problem = OUTCOMES[ids.addSide(side, high, low, reference, groups)];
            if (problem !== undefined)
                report(...problem);
        },
        settle,
        sumsOf: (side) => addSums(paired, sums[side]),
        get withoutId() {
            return withoutId;
        },
        unmatched: () => ids.unmatched(),
    };
}
/** Without texts the reference is known by its size alone. */
function hashOfSize({ draft }) {
    const words = valueIn(draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.referenceWords, 'baseline')) ?? -1;
    const characters = valueIn(draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.referenceCharacters, 'baseline')) ?? -1;
    return scramble(scramble(words) ^ characters);
}
/** Cluster, slices and which figures are given, by content, so that it is the same in every run. */
function hashOfGroups({ draft }, evidence, labels, hash) {
    let mixed = scramble(evidence.steady ^ Math.imul(evidence.metrics, 31));
    mixed = scramble(mixed ^ (draft.cluster < 0 ? 0 : hashOfLabel(labels.clusters, draft.cluster, hash)));
    for (let index = 0; index < draft.dimensions.length; index += 1) {
        const label = draft.dimensions[index] ?? -1;
        mixed = scramble(mixed ^ (label < 0 ? index : hashOfLabel(labels.dimensions[index], label, hash)));
    }
    return mixed;
}
function hashOfLabel(table, index, hash) {
    hashText(table?.texts[index] ?? '', hash);
    return hash.low;
}

;// CONCATENATED MODULE: ./lib/records/record-counter.js








/** A counter over empty sums. */
function createRecordCounter(grammar, columns, watch) {
    const { layout, labels } = grammar;
    const accumulator = createAccumulator(layout, columns, labels.sliceBy.length);
    const identity = createRecordIdentity(labels);
    const checker = createRecordChecker(layout, columns, watch);
    const identicalTexts = columns.indexOf('identical_texts');
    const evidence = { steady: 0, metrics: 0 };
    const hash = emptyHash();
    const counts = { baseline: 0, candidate: 0 };
    let steady;
    let unclustered = 0;
    let hasTexts = false;
    const checkSteady = (context) => {
        steady ??= evidence.steady;
        if (steady === evidence.steady)
            return;
        const hint = 'every record of a set gives the same counts or texts; an empty hypothesis is written as ""';
        context.report('fields-change', 'word figures or partials that the first record has, or lacks', hint);
    };
    /** A record without a cluster is one of its own, the same on both sides. */
    const clusterOf = (context) => {
        const { draft } = context;
        if (draft.cluster >= 0)
            return draft.cluster;
        if (addsShared(context))
            unclustered += 1;
        if (draft.hasId)
            return indexOfLabel(labels.clusters, OWN_CLUSTER + toHex(draft.id.high, draft.id.low));
        const { path, line = 0 } = context.locate();
        hashText(path, hash);
        return indexOfLabel(labels.clusters, OWN_CLUSTER + toHex(hash.high, line));
    };
    return {
        count(context, textScored) {
            checker.check(context, evidence);
            const { texts } = context.draft;
            if (textScored && context.side === 'paired' && texts.baseline === texts.candidate) {
                (0,tally_columns/* contribute */.UO)(context.contribution, identicalTexts, 1);
            }
            hasTexts ||= textScored;
            for (const side of sidesOf(context.side))
                counts[side] += 1;
            checkSteady(context);
            identity.note(context, evidence, textScored);
            accumulator.add(context, clusterOf(context));
        },
        accumulator,
        identity,
        checker,
        counts,
        get unclustered() {
            return unclustered;
        },
        get hasTexts() {
            return hasTexts;
        },
    };
}

;// CONCATENATED MODULE: ./lib/records/record-labels.js

/** In this order, the first that a record has decides for all (reference/speech-evaluation.md 1.6). */
const CLUSTER_FIELDS = ['conversation', 'session', 'speaker', 'recording'];
/** Empty label tables for these groupings. */
function createRecordLabels(sliceBy, clusterBy) {
    return {
        sliceBy: sliceBy.map(toFieldPath),
        dimensions: sliceBy.map(() => createLabelTable()),
        clusters: createLabelTable(),
        clusterGiven: clusterBy !== undefined,
        clusterBy: clusterBy === undefined ? undefined : toFieldPath(clusterBy),
    };
}
/**
 * The value of a field: a key of the whole name first, then a path of keys; undefined where there is none.
 */
function lookUp(record, path) {
    if (Object.hasOwn(record, path.name))
        return ownValue(record, path.name);
    if (path.keys.length === 1)
        return undefined;
    let value = record;
    for (const key of path.keys) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = ownValue(value, key);
    }
    return value;
}
/**
 * A grouping value as text: strings as they are, numbers and booleans as JSON writes them. undefined where
 * there is none (absent, null, empty); null for an object or a list, which cannot name a group.
 */
function toLabel(value) {
    if (value === undefined || value === null || value === '')
        return undefined;
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
/** The path that a dotted name spells. */
function toFieldPath(name) {
    return { name, keys: name.split('.') };
}
function ownValue(record, key) {
    return record[key];
}

;// CONCATENATED MODULE: ./lib/records/parse-line.js
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** How much of a broken line is looked at to say what is wrong with it. */
const LOOKED_AT = 2 ** 20;
const NOT_FINITE = /(?<![\w.])-?(?:NaN|Infinity)\b/;
/**
 * Parses the bytes of one line as a JSON object.
 *
 * What is wrong is described without quoting the line, which may be a transcript. `NaN` and `Infinity` (NeMo
 * and VERSA write them for an empty reference) are named as what they are, with their column from 1.
 */
function parseLine(bytes, start, end) {
    const text = decode(bytes, start, end);
    if (text === undefined)
        return { code: 'not-utf-8', message: 'not UTF-8 text' };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return describeFault(text);
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return { record: value };
    return { code: 'not-an-object', message: 'not a JSON object' };
}
function decode(bytes, start, end) {
    try {
        return decoder.decode(bytes.subarray(start, end));
    }
    catch {
        return undefined;
    }
}
function describeFault(text) {
    const bare = blankStrings(text.slice(0, LOOKED_AT));
    const found = NOT_FINITE.exec(bare);
    if (found !== null) {
        const hint = 'an empty reference? leave the utterance or the field out';
        return { code: 'not-finite', message: `${found[0]} is not a number`, column: found.index + 1, hint };
    }
    const hint = bare.includes("'") ? 'single quotes? JSON needs double ones' : undefined;
    return { code: 'not-json', message: 'not valid JSON', ...(hint === undefined ? {} : { hint }) };
}
/** The text with nothing but spaces in its strings. A loop: a pattern takes a stack as deep as the string is long. */
function blankStrings(text) {
    let bare = '';
    let at = 0;
    while (at < text.length) {
        const open = text.indexOf('"', at);
        if (open < 0)
            break;
        const close = closingQuote(text, open + 1);
        bare += `${text.slice(at, open)}"${' '.repeat(close - open - 1)}"`;
        at = close + 1;
    }
    return bare + text.slice(at);
}
/** The place of the quote that ends the string, or the end of the text. */
function closingQuote(text, start) {
    for (let at = start; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '"')
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/records/record-draft.js

/** An empty draft for a number of slots and dimensions. */
function createDraft(slotCount, dimensionCount) {
    return {
        hasId: false,
        id: emptyHash(),
        cluster: -1,
        dimensions: new Int32Array(dimensionCount).fill(-1),
        values: new Float64Array(slotCount),
        present: new Uint8Array(slotCount),
        slots: new Int32Array(slotCount),
        slotCount: 0,
        texts: noTexts(),
    };
}
/** Forgets the last record. */
function resetDraft(draft) {
    draft.hasId = false;
    draft.cluster = -1;
    draft.dimensions.fill(-1);
    for (let at = 0; at < draft.slotCount; at += 1)
        draft.present[draft.slots[at] ?? 0] = 0;
    draft.slotCount = 0;
    if (draft.texts.reference !== undefined || hasHypothesis(draft.texts))
        Object.assign(draft.texts, noTexts());
}
/** Writes a number; the slot's second value in one record replaces the first, as in JSON.parse. */
function setValue(draft, slot, value) {
    draft.values[slot] = value;
    if (draft.present[slot] === 1)
        return;
    draft.present[slot] = 1;
    draft.slots[draft.slotCount] = slot;
    draft.slotCount += 1;
}
/** Whether any hypothesis or partial is there. */
function hasHypothesis(texts) {
    return (texts.baseline !== undefined ||
        texts.candidate !== undefined ||
        texts.baselinePartials !== undefined ||
        texts.candidatePartials !== undefined);
}
function noTexts() {
    return {
        reference: undefined,
        baseline: undefined,
        candidate: undefined,
        baselinePartials: undefined,
        candidatePartials: undefined,
    };
}

;// CONCATENATED MODULE: ./lib/records/read-record.js






/**
 * Fills `draft` from a parsed record; every field that is read is checked for its type, and anything wrong is
 * reported. Fields that no rule names are passed over.
 */
function readRecord(record, side, grammar, draft, report) {
    readId(record, draft, report);
    readNumbers(record, side, grammar.layout, draft, report);
    readGroups(record, grammar.labels, draft, report);
    readTexts(record, side, draft.texts, report);
}
function readId(record, draft, report) {
    const id = record.id ?? record.audio_filepath;
    if (id === undefined || id === null)
        return;
    if ((typeof id === 'string' && id !== '') || typeof id === 'number') {
        draft.hasId = true;
        hashText(String(id), draft.id);
        return;
    }
    report('bad-field', 'id (or audio_filepath) is neither a text nor a number');
}
function readNumbers(record, side, layout, draft, report) {
    const slots = layout.slotsOf(side);
    for (const key in record) {
        const slot = slots.get(key);
        if (slot === undefined)
            continue;
        const value = toNumber(record[key], layout, slot);
        if (value !== undefined)
            setValue(draft, slot, value);
        else if (layout.fields[slot >> 1]?.kind !== 'stated') {
            report('bad-field', `${(0,record_layout/* nameOfSlot */.d9)(layout, slot, side)} is not a finite number`);
        }
    }
}
/** A finite number; true and false count as 1 and 0 in a rate of successes. */
function toNumber(value, layout, slot) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : undefined;
    const metric = layout.fields[slot >> 1]?.metric;
    const isRate = metric?.unit === 'fraction' && !(0,model_metric/* isErrorRate */.Py)(metric);
    return isRate && typeof value === 'boolean' ? Number(value) : undefined;
}
function readGroups(record, labels, draft, report) {
    for (const [index, path] of labels.sliceBy.entries()) {
        const table = labels.dimensions[index];
        if (table !== undefined)
            draft.dimensions[index] = readLabel(record, path, table, report);
    }
    labels.clusterBy ??= findClusterField(record);
    if (labels.clusterBy !== undefined) {
        draft.cluster = readLabel(record, labels.clusterBy, labels.clusters, report);
    }
}
function readLabel(record, path, table, report) {
    const label = toLabel(lookUp(record, path));
    if (label === null)
        report('bad-field', `${path.name} cannot name a group: it is neither a text nor a number`);
    return typeof label === 'string' ? indexOfLabel(table, label) : -1;
}
function findClusterField(record) {
    return CLUSTER_FIELDS.map(toFieldPath).find((path) => toLabel(lookUp(record, path)) !== undefined);
}
function readTexts(record, side, texts, report) {
    const textOf = (key) => read_record_readText(record, key, report);
    texts.reference = textOf('text');
    if (side === 'paired') {
        texts.baseline = textOf('baseline_text');
        texts.candidate = textOf('candidate_text');
        texts.baselinePartials = readPartials(record, 'baseline_partials', report);
        texts.candidatePartials = readPartials(record, 'candidate_partials', report);
        return;
    }
    setSide(texts, side, textOf(toPredictionKey(record)), readPartials(record, 'partials', report));
}
function setSide(texts, side, text, partials) {
    texts[side] = text;
    texts[side === 'baseline' ? 'baselinePartials' : 'candidatePartials'] = partials;
}
/**
 * NeMo can append the model's name to `pred_text` (transcribe_utils.py); one such key is enough to know it.
 */
function toPredictionKey(record) {
    if (Object.hasOwn(record, 'pred_text'))
        return 'pred_text';
    const named = Object.keys(record).filter((key) => key.startsWith('pred_text_'));
    return named.length === 1 ? (named[0] ?? 'pred_text') : 'pred_text';
}
function read_record_readText(record, key, report) {
    const text = record[key];
    if (typeof text === 'string')
        return text;
    if (text === undefined || text === null)
        return undefined;
    report('bad-field', `${key} is not a text`);
    return undefined;
}
function readPartials(record, key, report) {
    const list = record[key];
    if (list === undefined)
        return undefined;
    if (Array.isArray(list) && list.every((partial) => typeof partial === 'string'))
        return list;
    report('bad-field', `${key} is not a list of texts`);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/records/key-rules.js

const TEXT_KEYS = [
    'text',
    'baseline_text',
    'candidate_text',
    'baseline_partials',
    'candidate_partials',
    'partials',
];
/** NeMo's hypotheses, under whatever name they go on with. */
const PREDICTION = 'pred_text';
const FOR_PARSER = { ...emptyRule(PREDICTION), isForParser: true };
/** The rules for records of one kind of file; the cluster field is the one known now. */
function toKeyRules({ layout, labels }, side) {
    const rules = new Map();
    const ruleOf = (key) => {
        const rule = rules.get(key) ?? emptyRule(key);
        rules.set(key, rule);
        return rule;
    };
    for (const [key, slot] of layout.slotsOf(side))
        ruleOf(key).slot = slot;
    ruleOf('id').idRank = 2;
    ruleOf('audio_filepath').idRank = 1;
    for (const [index, path] of labels.sliceBy.entries())
        ruleOf(path.name).dimensions.push(index);
    if (labels.clusterBy !== undefined)
        ruleOf(labels.clusterBy.name).isCluster = true;
    const undecided = labels.clusterBy === undefined ? CLUSTER_FIELDS : [];
    for (const key of [...TEXT_KEYS, ...undecided])
        ruleOf(key).isForParser = true;
    const byLength = [];
    for (const rule of rules.values())
        byLength[rule.key.length] = [...(byLength[rule.key.length] ?? []), rule];
    return byLength;
}
/**
 * The rule of the key that the ASCII bytes from `start` to `end` spell; undefined for a key that means
 * nothing.
 */
function findRule(rules, bytes, start, end) {
    const found = rules[end - start]?.find((rule) => isSpelled(rule.key, bytes, start));
    if (found !== undefined || end - start < PREDICTION.length)
        return found;
    return isSpelled(PREDICTION, bytes, start) ? FOR_PARSER : undefined;
}
function isSpelled(key, bytes, start) {
    for (let at = 0; at < key.length; at += 1)
        if (key.charCodeAt(at) !== bytes[start + at])
            return false;
    return true;
}
function emptyRule(key) {
    return { key, slot: -1, idRank: 0, dimensions: [], isCluster: false, isForParser: false };
}

;// CONCATENATED MODULE: ./lib/records/scan-tokens.js
const scan_tokens_QUOTE = 0x22;
const scan_tokens_BACKSLASH = 0x5c;
const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const LARGE_E = 0x45;
const SMALL_E = 0x65;
/** Longer numbers are the parser's: no clock writes them. */
const LONGEST_NUMBER = 40;
/** Digits that a double holds exactly, so that digits / 10^k is the nearest double (Clinger 1990). */
const MOST_DIGITS = 15;
const POWERS_OF_TEN = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);
const LITERALS = ['true', 'false', 'null'].map((word) => Uint8Array.from(word, (unit) => unit.charCodeAt(0)));
/** The place after any JSON white space from `at`. */
function passSpace(bytes, at, end) {
    let next = at;
    while (next < end && isSpace(bytes[next]))
        next += 1;
    return next;
}
/**
 * The place after the closing quote of a plain string (printable ASCII, no escape) whose content begins at
 * `at`; else -1.
 */
function passString(bytes, at, end) {
    for (let next = at; next < end; next += 1) {
        const byte = bytes[next] ?? 0;
        if (byte === scan_tokens_QUOTE)
            return next + 1;
        if (byte === scan_tokens_BACKSLASH || byte < 0x20 || byte > 0x7e)
            return -1;
    }
    return -1;
}
/**
 * The place after a JSON number of at most `LONGEST_NUMBER` bytes that begins at `at`; else -1. What follows it is not
 * looked at.
 */
function passNumber(bytes, at, end) {
    const first = at < end && bytes[at] === MINUS ? at + 1 : at;
    const whole = passDigits(bytes, first, end);
    if (whole === first || (whole - first > 1 && bytes[first] === ZERO))
        return -1;
    const next = passExponent(bytes, passDecimals(bytes, whole, end), end);
    return next - at <= LONGEST_NUMBER ? next : -1;
}
/** The place after a point and digits at `at`, or `at` where there is no point; -1 for a point alone. */
function passDecimals(bytes, at, end) {
    if (at >= end || bytes[at] !== POINT)
        return at;
    const next = passDigits(bytes, at + 1, end);
    return next > at + 1 ? next : -1;
}
/** The place after an exponent at `at`, or `at` where there is none; -1 for one without digits. */
function passExponent(bytes, at, end) {
    if (at < 0 || at >= end || !isExponent(bytes[at]))
        return at;
    const isSigned = at + 1 < end && (bytes[at + 1] === MINUS || bytes[at + 1] === PLUS);
    const first = isSigned ? at + 2 : at + 1;
    const next = passDigits(bytes, first, end);
    return next > first ? next : -1;
}
function isExponent(byte) {
    return byte === LARGE_E || byte === SMALL_E;
}
/** The value of the number from `start` to `end`, the same double that JSON.parse gives. */
function scan_tokens_toNumber(bytes, start, end) {
    let digits = 0;
    let point = end;
    for (let at = start; at < end; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === POINT)
            point = at + 1;
        else if (isDigit(byte))
            digits = 10 * digits + (byte - ZERO);
        else
            return spellOut(bytes, start, end);
    }
    const decimals = end - point;
    const length = decimals > 0 ? end - start - 1 : end - start;
    return length <= MOST_DIGITS ? digits / (POWERS_OF_TEN[decimals] ?? 1) : spellOut(bytes, start, end);
}
/** Signs, exponents and more digits than are exact: as clocks and means write them. */
function spellOut(bytes, start, end) {
    let text = '';
    for (let at = start; at < end; at += 1)
        text += String.fromCharCode(bytes[at] ?? 0);
    return Number(text);
}
/** The place after `true`, `false` or `null` at `at`; else -1. */
function passLiteral(bytes, at, end) {
    for (const literal of LITERALS) {
        if (at + literal.length <= end && literal.every((byte, index) => bytes[at + index] === byte))
            return at + literal.length;
    }
    return -1;
}
/** A copy of the bytes from `start` to `end`. */
function toByteRun(bytes, start, end) {
    const own = bytes.slice(start, end);
    const view = viewOf(own);
    const words = Int32Array.from({ length: own.length >> 2 }, (_, index) => view.getInt32(4 * index, true));
    return { bytes: own, words };
}
/** A view of the same bytes, for `isRunAt`. */
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** Whether the bytes of a view at `at` are these. */
function isRunAt(run, view, at) {
    const { bytes, words } = run;
    if (at + bytes.length > view.byteLength)
        return false;
    for (let index = 0; index < words.length; index += 1) {
        if (words[index] !== view.getInt32(at + 4 * index, true))
            return false;
    }
    for (let index = 4 * words.length; index < bytes.length; index += 1) {
        if (bytes[index] !== view.getUint8(at + index))
            return false;
    }
    return true;
}
function passDigits(bytes, at, end) {
    let next = at;
    while (next < end && isDigit(bytes[next] ?? 0))
        next += 1;
    return next;
}
function isDigit(byte) {
    return byte >= ZERO && byte <= NINE;
}
function isSpace(byte) {
    return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}

;// CONCATENATED MODULE: ./lib/records/line-shape.js


/** The byte that begins and ends a JSON string. */
const line_shape_QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const LINE_FEED = 0x0a;
const line_shape_MINUS = 0x2d;
const line_shape_ZERO = 0x30;
const line_shape_NINE = 0x39;
/**
 * The shape of the line that begins at `start`: one flat JSON object of plain values (printable ASCII strings
 * without escapes, numbers, literals) and a line feed. undefined for any other line, for
 * a key that needs the parser, and for one given twice.
 */
function learnShape(bytes, start, rules) {
    const members = [];
    let from = start;
    let at = passByte(bytes, start, OPEN);
    while (at >= 0) {
        const member = learnMember(bytes, from, at, rules);
        if (member === undefined || isRepeated(member, members))
            return undefined;
        members.push(member);
        from = passValue(bytes, from + member.lead.bytes.length, bytes.length);
        at = from < 0 ? -1 : passByte(bytes, from, COMMA);
    }
    const next = members.length === 0 || from < 0 ? -1 : passTail(bytes, from);
    return next < 0 ? undefined : { members, tail: toByteRun(bytes, from, next) };
}
/** The place after a closing brace and a line feed, else -1. */
function passTail(bytes, at) {
    const close = passByte(bytes, at, CLOSE);
    return close < 0 ? -1 : passByte(bytes, close, LINE_FEED);
}
/** The key at `at`, of which the lead begins at `from`; undefined when it is none, or one for the parser. */
function learnMember(bytes, from, at, rules) {
    const key = passByte(bytes, at, line_shape_QUOTE);
    const keyEnd = key < 0 ? -1 : passString(bytes, key, bytes.length);
    const colon = keyEnd < 0 ? -1 : passByte(bytes, keyEnd, COLON);
    if (colon < 0)
        return undefined;
    const rule = findRule(rules, bytes, key, keyEnd - 1);
    if (rule?.isForParser === true)
        return undefined;
    return { lead: toByteRun(bytes, from, passSpace(bytes, colon, bytes.length)), rule };
}
function isRepeated(member, members) {
    return member.rule !== undefined && members.some((other) => other.rule === member.rule);
}
/** The place after a plain value, else -1. */
function passValue(bytes, at, end) {
    const byte = bytes[at] ?? 0;
    if (byte === line_shape_QUOTE)
        return passString(bytes, at + 1, end);
    return (byte >= line_shape_ZERO && byte <= line_shape_NINE) || byte === line_shape_MINUS
        ? passNumber(bytes, at, end)
        : passLiteral(bytes, at, end);
}
/** The place after white space and this byte, else -1. */
function passByte(bytes, at, byte) {
    const next = passSpace(bytes, at, bytes.length);
    return bytes[next] === byte ? next + 1 : -1;
}

;// CONCATENATED MODULE: ./lib/records/scan-record.js






/**
 * A scanner for the lines that files of counts are made of: flat objects of plain values, their keys in one
 * order.
 *
 * The bytes between the values (the line's shape) are learnt, with their grammar checked; as long as lines
 * repeat them, only values are looked at. A line is taken only when every byte of it is certain, and then the
 * draft is exactly what JSON.parse and `readRecord` make of it (a differential test holds them together).
 * Escapes, other scripts, nested values, repeated keys, texts, numbers as labels and anything malformed are
 * left to them. The grammar's cluster field is fixed when the scanner is made.
 */
function createRecordScanner(grammar, side) {
    const rules = toKeyRules(grammar, side);
    const none = new Uint8Array(0);
    const scan = { labels: grammar.labels, hash: emptyHash(), bytes: none, view: viewOf(none) };
    let shape;
    return (bytes, start, draft) => {
        if (bytes !== scan.bytes)
            [scan.bytes, scan.view] = [bytes, viewOf(bytes)];
        const next = shape === undefined ? -1 : fill(shape, scan, start, draft);
        if (next >= 0)
            return next;
        const learnt = learnShape(bytes, start, rules);
        if (learnt === undefined)
            return -1;
        shape = learnt;
        resetDraft(draft);
        return fill(shape, scan, start, draft);
    };
}
function fill(shape, scan, start, draft) {
    const { members, tail } = shape;
    const { bytes, view } = scan;
    let at = start;
    let idRank = 0;
    for (const member of members) {
        if (!isRunAt(member.lead, view, at))
            return -1;
        const value = at + member.lead.bytes.length;
        const { rule } = member;
        if (rule === undefined)
            at = passValue(bytes, value, bytes.length);
        else if (rule.slot >= 0)
            at = takeNumber(rule, bytes, value, draft);
        else {
            at = takeText(rule, scan, value, draft, rule.idRank > idRank);
            idRank = Math.max(idRank, rule.idRank);
        }
        if (at < 0)
            return -1;
    }
    return isRunAt(tail, view, at) ? at + tail.bytes.length : -1;
}
function takeNumber(rule, bytes, at, draft) {
    // A number that is also a label is the parser's to spell.
    const isLabel = rule.isCluster || rule.dimensions.length > 0;
    const next = isLabel ? -1 : passNumber(bytes, at, bytes.length);
    if (next < 0)
        return -1;
    const value = scan_tokens_toNumber(bytes, at, next);
    if (!Number.isFinite(value))
        return -1;
    setValue(draft, rule.slot, value);
    return next;
}
function takeText(rule, scan, at, draft, isId) {
    const { bytes, hash } = scan;
    const next = at < bytes.length && bytes[at] === line_shape_QUOTE ? hashPlainString(bytes, at + 1, bytes.length, hash) : -1;
    // An empty text is no id and no label, which the parser's path decides.
    if (next < 0 || next === at + 2)
        return -1;
    if (isId) {
        draft.hasId = true;
        draft.id.high = hash.high;
        draft.id.low = hash.low;
    }
    setLabels(rule, scan, at + 1, next - 1, draft);
    return next;
}
function setLabels(rule, scan, start, end, draft) {
    const { bytes, labels, hash } = scan;
    for (const index of rule.dimensions) {
        const table = labels.dimensions[index];
        if (table !== undefined)
            draft.dimensions[index] = indexOfAscii(table, bytes, start, end, hash);
    }
    if (rule.isCluster)
        draft.cluster = indexOfAscii(labels.clusters, bytes, start, end, hash);
}

;// CONCATENATED MODULE: ./lib/records/align-words.js
/** NIST's weights (SCTK, sclite manual page: "correct 0, substitution 4, insertion 3, deletion 3"). */
const SUBSTITUTION = 4;
const DELETION = 3;
const INSERTION = 3;
/**
 * More cells than this (two utterances of 32,000 different words) is not an utterance but an attack on time.
 */
const MOST_CELLS = 2 ** 30;
/**
 * Aligns two word sequences as NIST sclite does, and counts.
 *
 * Levenshtein with weights 4, 3, 3, and among equal costs the diagonal, then an insertion, then a deletion
 * (SCTK src/sclite/net_dp.c); checked against sclite 2.4.10 on 4,000 pairs. The weights prefer one more
 * correct word to fewer edits, so in garbled utterances the errors can exceed the smallest edit distance
 * (jiwer, Kaldi) by one: by 0.1 % of all errors in that deliberately hard sample, and hardly ever in speech.
 * null when the utterance is too long to align (over 2^30 cells once equal ends are taken off).
 */
function alignWords(reference, hypothesis) {
    const start = commonStart(reference, hypothesis);
    const end = commonEnd(reference, hypothesis, start);
    const rows = reference.length - start - end;
    const columns = hypothesis.length - start - end;
    if (rows * columns > MOST_CELLS)
        return null;
    const inner = alignInner(reference.slice(start, start + rows), hypothesis.slice(start, start + columns));
    return {
        correct: start + end + (rows - inner.substitutions - inner.deletions),
        ...inner,
    };
}
/** Equal words at the ends are matched by every best alignment and win every tie, so they need no cells. */
function commonStart(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a[length] === b[length])
        length += 1;
    return length;
}
function commonEnd(a, b, start) {
    const most = Math.min(a.length, b.length) - start;
    let length = 0;
    while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length])
        length += 1;
    return length;
}
const ONE_DELETION = 2 ** 26;
function alignInner(reference, hypothesis) {
    const width = hypothesis.length + 1;
    const row = { cost: new Float64Array(width), path: new Float64Array(width) };
    for (let column = 1; column < width; column += 1)
        row.cost[column] = INSERTION * column;
    for (const [index, word] of reference.entries())
        nextRow(row, index, word, hypothesis);
    const best = row.path.at(-1) ?? 0;
    const deletions = Math.floor(best / ONE_DELETION);
    const insertions = deletions + hypothesis.length - reference.length;
    return { substitutions: best % ONE_DELETION, deletions, insertions };
}
/** Replaces the row of one reference word fewer by the row of one more. */
function nextRow({ cost, path }, index, word, hypothesis) {
    let diagonalCost = DELETION * index;
    let diagonalPath = ONE_DELETION * index;
    let leftCost = DELETION * (index + 1);
    let leftPath = ONE_DELETION * (index + 1);
    cost[0] = leftCost;
    path[0] = leftPath;
    for (let column = 1; column < cost.length; column += 1) {
        const aboveCost = numberAt(cost, column);
        const abovePath = numberAt(path, column);
        const wrong = hypothesis[column - 1] === word ? 0 : 1;
        const matched = diagonalCost + SUBSTITUTION * wrong;
        const inserted = leftCost + INSERTION;
        const deleted = aboveCost + DELETION;
        if (matched <= inserted && matched <= deleted)
            leftPath = diagonalPath + wrong;
        else if (inserted > deleted)
            leftPath = abovePath + ONE_DELETION;
        leftCost = Math.min(matched, inserted, deleted);
        cost[column] = leftCost;
        path[column] = leftPath;
        diagonalCost = aboveCost;
        diagonalPath = abovePath;
    }
}
function numberAt(values, index) {
    return values[index] ?? 0;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./lib/records/count-character-errors.js

/** More comparisons than this (two texts of 180,000 different characters) is not an utterance. */
const MOST_COMPARISONS = 2 ** 35;
const ASTRAL = /[\ud800-\udfff]/;
/**
 * The smallest number of inserted, deleted and replaced code points that turns one text into the other: the
 * numerator of the character error rate, as jiwer counts it. null when the texts are too long to compare.
 */
function countCharacterErrors(reference, hypothesis) {
    const start = count_character_errors_commonStart(reference, hypothesis);
    const end = count_character_errors_commonEnd(reference, hypothesis, start);
    const a = reference.slice(start, reference.length - end);
    const b = hypothesis.slice(start, hypothesis.length - end);
    if (a.length * b.length > MOST_COMPARISONS)
        return null;
    if (!ASTRAL.test(a) && !ASTRAL.test(b))
        return (0,mod/* distance */.Io)(a, b);
    const short = new Map();
    return (0,mod/* distance */.Io)(toSingleUnits(a, short), toSingleUnits(b, short));
}
/** How many UTF-16 units both begin with, without half a code point. */
function count_character_errors_commonStart(a, b) {
    const most = Math.min(a.length, b.length);
    let length = 0;
    while (length < most && a.charCodeAt(length) === b.charCodeAt(length))
        length += 1;
    return isBetween(a.charCodeAt(length - 1), 0xd800, 0xdbff) ? length - 1 : length;
}
/** How many UTF-16 units both end with after a common start, without half a code point. */
function count_character_errors_commonEnd(a, b, start) {
    const most = Math.min(a.length, b.length) - start;
    let length = 0;
    while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
        length += 1;
    return length > 0 && isBetween(a.charCodeAt(a.length - length), 0xdc00, 0xdfff) ? length - 1 : length;
}
function isBetween(unit, low, high) {
    return unit >= low && unit <= high;
}
/** The distance works on UTF-16 units, so every different code point is given one unit of its own. */
function toSingleUnits(text, short) {
    const units = [];
    for (const character of text) {
        const unit = short.get(character) ?? String.fromCharCode(short.size);
        short.set(character, unit);
        units.push(unit);
    }
    return units.join('');
}

;// CONCATENATED MODULE: ./lib/records/count-unstable-words.js
// The definition behind `partial_churn` (implementations differ): words of each partial after the longest common start
// with the next output, over the words of the final.
/**
 * Words that were shown in a partial hypothesis and then changed (Shangguan et al. 2020, arXiv 2006.01416).
 *
 * Each partial is compared with the output after it, the last one with the final; its words beyond the
 * longest common start are counted, so a word may count again each time it is shown and changed. The
 * ratio to the words of the final accumulates and can exceed 1.
 */
function countUnstableWords(partials, final) {
    let unstable = 0;
    for (const [index, partial] of partials.entries()) {
        const next = partials[index + 1] ?? final;
        let stable = 0;
        while (stable < partial.length && partial[stable] === next[stable])
            stable += 1;
        unstable += partial.length - stable;
    }
    return unstable;
}

;// CONCATENATED MODULE: ./lib/records/score-texts.js







const COUNTED = [record_layout/* FIELD */.b_.errors, record_layout/* FIELD */.b_.substitutions, record_layout/* FIELD */.b_.deletions, record_layout/* FIELD */.b_.insertions];
/**
 * Turns texts into the counts that a record might have given itself.
 *
 * Counts win: where a record gives errors, its texts are not aligned. A reference without a hypothesis on
 * every side is no word evidence (a prompt of TTS records); a hypothesis on one side of two, or without a
 * reference, is a mistake. Returns whether texts were scored.
 */
function scoreTexts(draft, side, report) {
    if (!hasHypothesis(draft.texts))
        return false;
    const sides = sidesOf(side);
    for (const one of sides)
        scorePartials(draft, one, side, report);
    const counted = sides.some((one) => COUNTED.some((field) => draft.present[(0,record_layout/* slotOf */.SW)(field, one)] === 1));
    if (counted)
        return false;
    const { reference } = draft.texts;
    const missing = sides.find((one) => draft.texts[one] === undefined);
    if (reference === undefined) {
        report('missing-field', 'a hypothesis without text, its reference');
        return false;
    }
    if (missing !== undefined) {
        report('missing-field', `no ${toTextName(missing, side)}`, 'an empty hypothesis is written as ""');
        return false;
    }
    scoreWords(draft, reference, sides, report);
    return true;
}
function scoreWords(draft, reference, sides, report) {
    const words = toWords(reference);
    setValue(draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.referenceWords, 'baseline'), words.length);
    setValue(draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.referenceCharacters, 'baseline'), countCharactersOf(words));
    for (const side of sides) {
        if (scoreSide(draft, side, words))
            continue;
        report('utterance-too-long', 'an utterance too long to align', 'cut it at pauses, or give counts');
        return;
    }
}
/** Whether the side's hypothesis could be aligned with the reference. */
function scoreSide(draft, side, words) {
    const hypothesis = toWords(draft.texts[side] ?? '');
    const counts = alignWords(words, hypothesis);
    if (counts === null)
        return false;
    const isEqual = counts.correct === words.length && counts.insertions === 0;
    const characters = isEqual ? 0 : countCharacterErrors(toCharacters(words), toCharacters(hypothesis));
    if (characters === null)
        return false;
    setValue(draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.substitutions, side), counts.substitutions);
    setValue(draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.deletions, side), counts.deletions);
    setValue(draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.insertions, side), counts.insertions);
    setValue(draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.characterErrors, side), characters);
    return true;
}
function scorePartials(draft, side, fileSide, report) {
    const partials = draft.texts[side === 'baseline' ? 'baselinePartials' : 'candidatePartials'];
    if (partials === undefined)
        return;
    const final = draft.texts[side];
    if (final === undefined) {
        report('missing-field', `partials without ${toTextName(side, fileSide)}, their final`);
        return;
    }
    const words = toWords(final);
    setValue(draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.unstableWords, side), countUnstableWords(partials.map(toWords), words));
    setValue(draft, (0,record_layout/* slotOf */.SW)(record_layout/* FIELD */.b_.finalWords, side), words.length);
}
function toTextName(side, fileSide) {
    return fileSide === 'paired' ? `${side}_text` : 'pred_text';
}

;// CONCATENATED MODULE: ./lib/records/record-taker.js






/** Lines in a row that the scanner gave up on before it is no longer asked in this file. */
const MOST_MISSES = 64;
/** A taker that gives every record it can read to `counter`, and every problem to `log`. */
function createRecordTaker(grammar, columns, counter, log) {
    const { labels } = grammar;
    let scanner = createRecordScanner(grammar, 'paired');
    let recordCount = 0;
    let misses = 0;
    const context = createContext(grammar, columns, (...problem) => {
        // Of earlier lines first, so that problems are listed in their order.
        counter.identity.settle(context);
        log.add(...problem);
    }, log);
    const { draft } = context;
    const begin = (number) => {
        context.line = number;
        context.faults = 0;
        resetDraft(draft);
    };
    const parse = (bytes, start, end) => {
        const parsed = parseLine(bytes, start, end);
        if ('record' in parsed) {
            const { clusterBy } = labels;
            readRecord(parsed.record, context.side, grammar, draft, context.report);
            if (clusterBy !== labels.clusterBy)
                scanner = createRecordScanner(grammar, context.side);
            return true;
        }
        const { code, message, hint, ...column } = parsed;
        context.add(code, { ...context.locate(), ...column }, message, hint);
        return false;
    };
    return {
        open(name, side) {
            context.path = name;
            context.side = side;
            misses = 0;
            scanner = createRecordScanner(grammar, side);
        },
        tryTake(bytes, start, number) {
            if (misses > MOST_MISSES)
                return -1;
            begin(number);
            const next = scanner(bytes, start, draft);
            misses = next < 0 ? misses + 1 : 0;
            if (next < 0)
                return -1;
            recordCount += 1;
            counter.count(context, false);
            return next;
        },
        take(bytes, start, end, number) {
            begin(number);
            recordCount += 1;
            if (!parse(bytes, start, end))
                return;
            const textScored = scoreTexts(draft, context.side, context.report);
            if (context.faults === 0)
                counter.count(context, textScored);
        },
        passOver(number) {
            recordCount += 1;
            context.add('line-too-long', { path: context.path, line: number }, 'a line of more than 64 MiB');
        },
        close() {
            counter.identity.settle(context);
        },
        progress: () => ({ path: context.path, recordCount }),
    };
}
function createContext({ layout, labels }, columns, add, log) {
    const context = {
        layout,
        draft: createDraft(2 * layout.fields.length, labels.sliceBy.length),
        contribution: (0,tally_columns/* createContribution */.hv)(columns),
        report: (code, message, hint) => {
            context.faults += 1;
            add(code, context.locate(), message, hint);
        },
        reportAt: (line, code, message) => {
            log.add(code, { path: context.path, line }, message);
        },
        locate: () => ({ path: context.path, line: context.line }),
        add,
        path: '',
        line: 0,
        faults: 0,
        side: 'paired',
    };
    return context;
}

;// CONCATENATED MODULE: ./lib/records/split-lines.js
/** Longer lines are not records; their bytes are passed over, so that memory stays bounded. */
const LONGEST_LINE = 64 * 2 ** 20;
const split_lines_LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/**
 * Splits bytes into lines at LF, without a CR before it or a byte order mark at the start, and passes over
 * blank ones (they are numbered all the same). Lines within a chunk are given in place; only those across
 * chunks are copied.
 */
function createLineSplitter(sink) {
    let line = 0;
    let pending = [];
    let pendingLength = 0;
    const give = (bytes, start, end) => {
        line += 1;
        const from = line === 1 ? afterByteOrderMark(bytes, start) : start;
        const to = end > from && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
        if (!isBlank(bytes, from, to))
            sink.take(bytes, from, to, line);
    };
    const keep = (rest) => {
        pendingLength += rest.length;
        if (pendingLength > LONGEST_LINE)
            pending = [];
        else
            pending.push(rest.slice());
    };
    const givePending = () => {
        const whole = pendingLength > LONGEST_LINE ? undefined : join(pending, pendingLength);
        pending = [];
        pendingLength = 0;
        if (whole !== undefined) {
            give(whole, 0, whole.length);
            return;
        }
        line += 1;
        sink.passOver(line);
    };
    /** Takes the whole lines of a chunk from `start`; returns where the unfinished one begins. */
    const takeLines = (chunk, start) => {
        let at = start;
        while (at < chunk.length) {
            const taken = sink.tryTake(chunk, at, line + 1);
            if (taken >= 0) {
                line += 1;
                at = taken;
                continue;
            }
            const end = chunk.indexOf(split_lines_LINE_FEED, at);
            if (end < 0)
                return at;
            give(chunk, at, end);
            at = end + 1;
        }
        return at;
    };
    return {
        push(chunk) {
            let start = 0;
            if (pendingLength > 0) {
                const end = chunk.indexOf(split_lines_LINE_FEED);
                keep(end < 0 ? chunk : chunk.subarray(0, end));
                if (end < 0)
                    return;
                givePending();
                start = end + 1;
            }
            const rest = takeLines(chunk, start);
            if (rest < chunk.length)
                keep(chunk.subarray(rest));
        },
        close() {
            if (pendingLength > 0)
                givePending();
        },
    };
}
function join(pieces, length) {
    const [only] = pieces;
    if (only !== undefined && pieces.length === 1)
        return only;
    const whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}
function afterByteOrderMark(bytes, start) {
    return BYTE_ORDER_MARK.every((byte, index) => bytes[start + index] === byte) ? start + 3 : start;
}
function isBlank(bytes, start, end) {
    for (let at = start; at < end; at += 1) {
        const byte = bytes[at];
        if (byte !== 0x20 && byte !== 0x09 && byte !== CARRIAGE_RETURN)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/records/records-reader.js










const records_reader_MOST_PROBLEMS = 20;
/** A reader with nothing read yet. */
function createRecordsReader(options = {}) {
    const { sliceBy = [], clusterBy, metrics = model_metric/* METRIC_CATALOGUE */.rS, mostProblems = records_reader_MOST_PROBLEMS } = options;
    const layout = (0,record_layout/* createRecordLayout */.an)(metrics);
    const grammar = { layout, labels: createRecordLabels(sliceBy, clusterBy) };
    const columns = (0,tally_columns/* createTallyColumns */.wD)(layout);
    const log = createProblemLog(mostProblems);
    const watch = createUnitWatch();
    const counter = createRecordCounter(grammar, columns, watch);
    const taker = createRecordTaker(grammar, columns, counter, log);
    let splitter = createLineSplitter(taker);
    let before = 0;
    return {
        open(path, side) {
            taker.open(path, side);
            before = taker.progress().recordCount;
            splitter = createLineSplitter(taker);
        },
        push(chunk) {
            splitter.push(chunk);
        },
        close() {
            splitter.close();
            taker.close();
            const { path, recordCount } = taker.progress();
            if (recordCount === before)
                log.add('no-records', { path }, 'no records');
        },
        finish: () => finishReading({ grammar, columns, counter, log, watch, ...taker.progress() }),
        get recordCount() {
            return taker.progress().recordCount;
        },
    };
}

;// CONCATENATED MODULE: ./lib/readers/binary-format.js
const UNPACK = 'unpack it first';
const TO_LINES = 'write one JSON object a line, or make a tally of it with SQL';
const TO_UTF8 = 'write it as UTF-8';
/** First bytes: RFC 1952, 8878, APPNOTE.TXT 4.3.7, bzip2 and xz manuals, the formats' own documents. */
const SIGNATURES = [
    [[0x1f, 0x8b], 'gzip', UNPACK],
    [[0x28, 0xb5, 0x2f, 0xfd], 'Zstandard', UNPACK],
    [[0x50, 0x4b, 0x03, 0x04], 'ZIP', UNPACK],
    [[0x42, 0x5a, 0x68], 'bzip2', UNPACK],
    [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], 'xz', UNPACK],
    [[0x50, 0x41, 0x52, 0x31], 'Parquet', TO_LINES],
    [[0x41, 0x52, 0x52, 0x4f, 0x57, 0x31], 'Arrow', TO_LINES],
    [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'SQLite', TO_LINES],
    [[0x52, 0x49, 0x46, 0x46], 'RIFF (audio?)', 'give the records, not the recordings'],
    [[0xff, 0xfe], 'UTF-16', TO_UTF8],
    [[0xfe, 0xff], 'UTF-16', TO_UTF8],
];
/** The format that the first bytes of a file give away, where it is one that no reader of records reads. */
function detectBinaryFormat(bytes) {
    const found = SIGNATURES.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
    return found === undefined ? undefined : { name: found[1], hint: found[2] };
}

// EXTERNAL MODULE: ./lib/readers/parse-document.js + 3 modules
var parse_document = __webpack_require__(56322);
// EXTERNAL MODULE: ./lib/readers/evaluation/registry.js + 19 modules
var registry = __webpack_require__(14691);
;// CONCATENATED MODULE: ./lib/evidence/is-json-lines.js


/** The first line says it: a whole object on it is a record; anything else is looked at in full. */
function isJsonLines(piece) {
    const text = new TextDecoder().decode(piece.subarray(0, 65_536)).trimStart();
    const end = text.indexOf('\n');
    const line = (end < 0 ? text : text.slice(0, end)).trimEnd();
    if (!line.startsWith('{') || isTallyText(text) || (0,registry/* isToolRow */.j)(line))
        return false;
    return end < 0 || line.endsWith('}');
}

;// CONCATENATED MODULE: ./lib/evidence/records-intake.js







/** A file that is not JSON Lines is held in memory whole: a tally, or what an evaluation tool wrote. */
const WHOLE_FILE = 256 * 2 ** 20;
/** An intake with nothing taken yet. */
function createRecordsIntake(options) {
    const reader = createRecordsReader(options);
    const state = { reader, tallies: [], problems: [], readers: new Set(), remarks: [], streamed: 0 };
    let file;
    return {
        open(path, side) {
            file = { path, side, kind: undefined, pieces: [], size: 0 };
        },
        push(piece) {
            if (file !== undefined && piece.length > 0)
                take(file, piece, state);
        },
        close() {
            if (file !== undefined)
                endFile(file, options.metrics, state);
            file = undefined;
        },
        refuse(path, message) {
            state.problems.push({ location: { path }, message });
            file = undefined;
        },
        finish: () => finishIntake(state, options.allowsOneSide ?? false),
    };
}
function take(file, piece, state) {
    if (file.kind === undefined) {
        const binary = detectBinaryFormat(piece);
        if (binary !== undefined)
            refuse(file, `a ${binary.name} file`, binary.hint, state);
        else
            file.kind = isJsonLines(piece) ? 'lines' : 'whole';
        if (file.kind === 'lines')
            openLines(file, state);
    }
    if (file.kind === 'lines')
        state.reader.push(piece);
    if (file.kind === 'whole')
        keep(file, piece, state);
}
function openLines(file, state) {
    state.streamed += 1;
    state.reader.open(file.path, file.side);
}
function keep(file, piece, state) {
    file.size += piece.length;
    if (file.size > WHOLE_FILE) {
        const message = `larger than ${WHOLE_FILE / 2 ** 20} MiB and not JSON Lines`;
        refuse(file, message, 'write one JSON object a line, or a tally of it: `speech-release-gate tally`', state);
        return;
    }
    file.pieces.push(piece.slice());
}
function refuse(file, message, hint, state) {
    file.kind = 'refused';
    file.pieces = [];
    state.problems.push({ location: { path: file.path }, message, hint });
}
function endFile(file, metrics, state) {
    if (file.kind === 'lines')
        state.reader.close();
    if (file.kind === undefined)
        readLines(file, new Uint8Array(0), state);
    if (file.kind !== 'whole')
        return;
    const bytes = Buffer.concat(file.pieces, file.size);
    const text = (0,parse_document/* decodeText */.g7)(bytes);
    if (text === undefined)
        refuse(file, 'not UTF-8 text', 'save it as UTF-8', state);
    else if ((0,parse_document/* isLfsPointer */.NS)(text))
        refuse(file, parse_document/* LFS_POINTER */.gY.message, parse_document/* LFS_POINTER */.gY.hint, state);
    else if (isTallyText(text.trimStart()))
        readTallyFile(file, text, metrics, state);
    else
        readForeign(file, bytes, text, state);
}
function readLines(file, bytes, state) {
    openLines(file, state);
    state.reader.push(bytes);
    state.reader.close();
}
function readTallyFile(file, text, metrics, state) {
    const { path } = file;
    const document = parse(text);
    const read = readTally(document, path, metrics);
    if (!('tally' in read))
        state.problems.push(...read.problems);
    else if (isOfOtherSide(read.tally, file.side)) {
        const message = `the tally does not hold the ${file.side} side alone`;
        state.problems.push({ location: { path }, message, hint: 'give a tally of both sides by itself' });
    }
    else
        state.tallies.push({ tally: read.tally, path });
}
/** Given as one side, a tally that holds the other as well, or instead, would be joined as something else. */
function isOfOtherSide({ records }, side) {
    if (side === 'paired')
        return false;
    return (side === 'baseline' ? records.candidate : records.baseline) > 0;
}
// What no reader knows goes to the records reader, which says at which line it is no record.
function readForeign(file, bytes, text, state) {
    const read = (0,registry.readEvaluationFile)(text, file.path);
    if (read === undefined)
        readLines(file, bytes, state);
    else if (read.kind === 'refused')
        state.problems.push(...read.problems);
    else {
        state.readers.add(read.reader);
        state.remarks.push(...read.remarks);
        if (read.kind === 'records')
            readLines(file, new TextEncoder().encode(read.lines), state);
        else
            refuseFigures(file, read.reader, state);
    }
}
function refuseFigures(file, reader, state) {
    const message = `${reader}: figures of a whole evaluation, not records`;
    const hint = 'point `records` at what the tool wrote utterance by utterance';
    state.problems.push({ location: { path: file.path }, message, hint });
}
function parse(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
function finishIntake(state, allowsOneSide) {
    const { reader, problems, streamed } = state;
    const reading = streamed > 0 ? reader.finish() : undefined;
    if (problems.length > 0 || reading?.outcome === 'unreadable')
        return toUnreadable(problems, reading);
    if (reading?.outcome === 'not-comparable')
        return { kind: 'not-comparable', problems: reading.problems, problemCount: reading.problemCount };
    return finishMerged(state, reading, allowsOneSide);
}
function finishMerged(state, reading, allowsOneSide) {
    const { tallies, readers, remarks } = state;
    const merged = merge(reading?.tally, tallies);
    if (merged === undefined)
        return { kind: 'unreadable', problems: [], problemCount: 0 };
    const isHalf = allowsOneSide && isOfOneSide(merged.tally);
    const refused = merged.problems.filter(({ code }) => !(isHalf && code === 'one-side-only'));
    if (refused.length > 0)
        return toRefusal(refused);
    return { kind: 'read', tally: merged.tally, reading, readers: [...readers], remarks };
}
function toUnreadable(problems, reading) {
    const problemCount = problems.length + (reading?.problemCount ?? 0);
    return { kind: 'unreadable', problems: [...problems, ...(reading?.problems ?? [])], problemCount };
}
function isOfOneSide({ records }) {
    return (records.baseline === 0) !== (records.candidate === 0);
}
function merge(records, tallies) {
    const first = records === undefined ? [] : [{ tally: records, path: 'the records' }];
    return mergeTallies([...first, ...tallies]);
}
function toRefusal(problems) {
    const isUnreadable = problems.some(({ code }) => code === 'duplicate-id');
    return { kind: isUnreadable ? 'unreadable' : 'not-comparable', problems, problemCount: problems.length };
}


/***/ }),

/***/ 19032:
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

/***/ 18954:
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

/***/ 92696:
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

/***/ 4660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ percentileOf),
/* harmony export */   Y: () => (/* binding */ percentile)
/* harmony export */ });
/**
 * A percentile by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), the
 * default of NumPy, R and k6.
 *
 * `at(i)` gives the i-th smallest value, 0 <= i < count; `share` runs from 0 to 1 (0.95 is p95).
 * undefined when there is no value.
 */
function percentileOf(count, at, share) {
    if (count === 0)
        return undefined;
    const position = (count - 1) * Math.min(1, Math.max(0, share));
    const below = Math.floor(position);
    const low = at(below);
    const high = at(Math.min(count - 1, below + 1));
    if (low === undefined || high === undefined)
        return undefined;
    return low + (position - below) * (high - low);
}
/** The type 7 percentile of values in any order; undefined for an empty list. */
function percentile(values, share) {
    const sorted = Float64Array.from(values).sort();
    return percentileOf(sorted.length, (index) => sorted[index], share);
}


/***/ })

};
