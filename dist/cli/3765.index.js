export const id = 3765;
export const ids = [3765];
export const modules = {

/***/ 586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRecordsIntake: () => (/* binding */ createRecordsIntake)
});

// EXTERNAL MODULE: ./lib/records/merge-tallies.js
var merge_tallies = __webpack_require__(2501);
// EXTERNAL MODULE: ./lib/records/read-tally.js + 3 modules
var read_tally = __webpack_require__(2493);
// EXTERNAL MODULE: ./lib/records/records-reader.js + 31 modules
var records_reader = __webpack_require__(2053);
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

// EXTERNAL MODULE: ./lib/readers/parse-document.js + 2 modules
var parse_document = __webpack_require__(4402);
// EXTERNAL MODULE: ./lib/readers/evaluation/registry.js + 18 modules
var registry = __webpack_require__(115);
;// CONCATENATED MODULE: ./lib/evidence/is-json-lines.js


/** The first line says it: a whole object on it is a record; anything else is looked at in full. */
function isJsonLines(piece) {
    const text = new TextDecoder().decode(piece.subarray(0, 65_536)).trimStart();
    const end = text.indexOf('\n');
    const line = (end < 0 ? text : text.slice(0, end)).trimEnd();
    if (!line.startsWith('{') || (0,read_tally/* isTallyText */.M)(text) || (0,registry/* isToolRow */.j)(line))
        return false;
    return end < 0 || line.endsWith('}');
}

;// CONCATENATED MODULE: ./lib/evidence/records-intake.js







/** A file that is not JSON Lines is held in memory whole: a tally, or what an evaluation tool wrote. */
const WHOLE_FILE = 256 * 2 ** 20;
/** An intake with nothing taken yet. */
function createRecordsIntake(options) {
    const reader = (0,records_reader/* createRecordsReader */.Y)(options);
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
    else if ((0,read_tally/* isTallyText */.M)(text.trimStart()))
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
    const read = (0,read_tally/* readTally */.f)(document, path, metrics);
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
    return (0,merge_tallies/* mergeTallies */.n_)([...first, ...tallies]);
}
function toRefusal(problems) {
    const isUnreadable = problems.some(({ code }) => code === 'duplicate-id');
    return { kind: isUnreadable ? 'unreadable' : 'not-comparable', problems, problemCount: problems.length };
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
