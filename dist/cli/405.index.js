export const id = 405;
export const ids = [405,3765];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


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


/***/ }),

/***/ 4071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readTallyOf)
/* harmony export */ });
/* harmony import */ var _evidence_records_intake_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(586);
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7829);
/* harmony import */ var _records_tally_warnings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7548);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2245);




/** A file's kind is told from its first bytes: a piece is at least this long, where the file is. */
const HEAD = 65_536;
/**
 * Reads records and tallies into one tally, a chunk at a time; undefined after every problem was noted.
 *
 * What weakens a comparison without preventing it is noted, and the tally given all the same.
 *
 * @param allowsOneSide records of one side alone are a tally too, to be joined later
 */
async function readTallyOf(given, allowsOneSide, terminal) {
    const { sliceBy = [], clusterBy } = given;
    const files = await findFiles(given.files, terminal);
    if (files === undefined)
        return undefined;
    const intake = (0,_evidence_records_intake_js__WEBPACK_IMPORTED_MODULE_0__.createRecordsIntake)({ sliceBy, clusterBy, metrics: _model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_CATALOGUE */ .rS, allowsOneSide });
    for (const file of files)
        if (!(await readFile(file, intake, terminal)))
            return undefined;
    const taken = intake.finish();
    if (taken.kind === 'read')
        return acceptTally(taken, given, terminal);
    noteRefusal(taken, given, terminal);
    return undefined;
}
/** Every file that is meant, each once on its side: globs may overlap. */
async function findFiles(written, terminal) {
    const found = new Map();
    for (const { name, side } of written) {
        const paths = await terminal.list(name);
        if (paths.length === 0) {
            terminal.note(`${name}: there is no such file`);
            return undefined;
        }
        for (const path of paths)
            found.set(`${side} ${path}`, { path, side });
    }
    const files = [...found.values()];
    const twice = files.find(({ path, side }) => side === 'candidate' && found.has(`baseline ${path}`));
    if (twice !== undefined)
        terminal.note(`${twice.path}: on both sides, so that nothing can differ`);
    return files;
}
/** Gives a file to the intake; false, and a note, where it could not be read to its end. */
async function readFile(file, intake, terminal) {
    intake.open(file.path, file.side);
    const pieces = joinHead(terminal.stream(file.path))[Symbol.asyncIterator]();
    try {
        for (;;) {
            const piece = await nextOf(pieces);
            if (piece instanceof Error) {
                terminal.note(`${file.path}: ${piece.message}`);
                return false;
            }
            if (piece === undefined)
                break;
            intake.push(piece);
        }
    }
    finally {
        await pieces.return(undefined);
    }
    intake.close();
    return true;
}
/** The next piece, undefined at the end, or why the file cannot be read: no other error is taken for that. */
async function nextOf(pieces) {
    try {
        const next = await pieces.next();
        return next.done === true ? undefined : next.value;
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error), { cause: error });
    }
}
/** The same bytes, in pieces of which the first is long enough to tell the file's kind. */
async function* joinHead(pieces) {
    let head = new Uint8Array(0);
    for await (const piece of pieces) {
        if (head === undefined || (head.length === 0 && piece.length >= HEAD)) {
            head = undefined;
            yield piece;
            continue;
        }
        head = join(head, piece);
        if (head.length < HEAD)
            continue;
        yield head;
        head = undefined;
    }
    if (head !== undefined)
        yield head;
}
function join(a, b) {
    const joined = new Uint8Array(a.length + b.length);
    joined.set(a);
    joined.set(b, a.length);
    return joined;
}
function acceptTally(taken, given, terminal) {
    const { tally, reading, readers, remarks } = taken;
    if (!isGroupedAs(tally, given)) {
        const made = tally.sliceBy.length === 0 ? 'no slices' : `slices by ${tally.sliceBy.join(', ')}`;
        terminal.note(`the tallies were made with ${made} and clusters by ${tally.clusterBy}: other groups take the records themselves`);
        return undefined;
    }
    if (readers.length > 0)
        terminal.note(`read as ${readers.join(', ')}`);
    const stated = [...(reading?.statedRates ?? [])].flatMap(toStatedWarning);
    // One reader says the same of every file.
    for (const line of new Set([...remarks, ...stated, ...(0,_records_tally_warnings_js__WEBPACK_IMPORTED_MODULE_3__/* .listTallyWarnings */ .i)(tally)]))
        terminal.note(`warning: ${line}`);
    return tally;
}
/** A tally has its groups already: others cannot be made of it. */
function isGroupedAs(tally, { sliceBy, clusterBy = tally.clusterBy }) {
    const asked = sliceBy ?? tally.sliceBy;
    const isSliced = asked.length === tally.sliceBy.length && asked.every((name) => tally.sliceBy.includes(name));
    return isSliced && clusterBy === tally.clusterBy;
}
function toStatedWarning([name, { other }]) {
    return other === 0
        ? []
        : [`${other} records state a ${name} that their counts do not have; the counts are used`];
}
function noteRefusal(taken, given, terminal) {
    const { kind, problems, problemCount } = taken;
    (0,_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .noteProblems */ .lM)(problems, terminal);
    const more = problemCount - problems.length;
    if (more > 0)
        terminal.note(`and ${more} more problems of these kinds`);
    const isOfTallies = problems.some((problem) => 'code' in problem && problem.code === 'tallies-differ');
    if (kind === 'not-comparable' && given.sliceBy === undefined && isOfTallies)
        terminal.note('records beside tallies take the --slice-by and --cluster-by that the tallies were made with');
    terminal.note(kind === 'unreadable'
        ? 'the records cannot be judged: what is left of them would be a shorter file, not a better one'
        : 'the sides are not comparable');
}


/***/ }),

/***/ 2276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readRecordArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5583);


/** Flags after which file names are of that side, until the next one. */
const SIDES = new Set(['baseline', 'candidate']);
const TEXT = { type: 'string' };
const TEXTS = { type: 'string', multiple: true };
const SHARED = { baseline: TEXTS, candidate: TEXTS, 'slice-by': TEXTS, 'cluster-by': TEXT };
/**
 * Reads the arguments: `FILE...`, or `--baseline FILE...` and `--candidate FILE...`.
 *
 * @param ownFlags further flags, each with one text
 * @throws UsageError for an unknown flag, no file, or files of both kinds
 */
function readRecordArguments(args, ownFlags) {
    const options = { ...SHARED, ...Object.fromEntries(ownFlags.map((name) => [name, TEXT])) };
    const { values, tokens } = parse(args, options);
    const files = toFiles(tokens);
    checkFiles(files);
    return {
        files,
        sliceBy: values['slice-by'] === undefined ? undefined : toFields(values['slice-by']),
        clusterBy: values['cluster-by'] === undefined ? undefined : toField(values['cluster-by'], 'cluster-by'),
        own: new Map(ownFlags.flatMap((name) => {
            const value = Object.hasOwn(values, name) ? Reflect.get(values, name) : undefined;
            return typeof value === 'string' ? [[name, value]] : [];
        })),
    };
}
function parse(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
    }
    catch (error) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(error instanceof Error ? error.message : String(error));
    }
}
function toFiles(tokens) {
    const files = [];
    let side = 'paired';
    for (const token of tokens) {
        if (token.kind === 'option' && SIDES.has(token.name)) {
            side = token.name === 'baseline' ? 'baseline' : 'candidate';
            files.push({ name: token.value, side });
        }
        else if (token.kind === 'positional')
            files.push({ name: token.value, side });
    }
    return files;
}
function checkFiles(files) {
    if (files.length === 0)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('expected files of records, or tallies');
    if (files.some(({ name }) => name === ''))
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('a file name is empty');
    const paired = files.find(({ side }) => side === 'paired');
    if (paired !== undefined && files.some(({ side }) => side !== 'paired'))
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${JSON.stringify(paired.name)} is given beside --baseline or --candidate: which side?`);
}
function toFields(written) {
    return [...new Set(written.flatMap((list) => list.split(',').map((name) => toField(name, 'slice-by'))))];
}
function toField(written, flag) {
    const name = written.trim();
    if (name === '')
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--${flag} names no field`);
    return name;
}


/***/ }),

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

/***/ 1918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toText)
/* harmony export */ });
/** `path:line:column`, as far as it is known; the form that editors and terminals link. */
function toText(location) {
    const { path, line, column } = location;
    if (line === undefined)
        return path;
    return column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`;
}


/***/ }),

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeProblem)
/* harmony export */ });
/** One line: where, what, and how to put it right. */
function describeProblem(problem) {
    return problem.hint === undefined ? problem.message : `${problem.message}; ${problem.hint}`;
}


/***/ }),

/***/ 1392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ findImpossible),
/* harmony export */   h: () => (/* binding */ findSuspicious)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);

/** A value that its metric cannot have. */
function findImpossible(metric, side, value, location) {
    if ((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isInRange */ .h$)(metric, value))
        return undefined;
    const expected = describeRange(metric);
    const looksLikePercent = metric.unit === 'fraction' && value > 1;
    return {
        location,
        message: `${describeValue(metric, side, value)}, which is impossible`,
        expected,
        found: String(value),
        hint: looksLikePercent ? 'a percentage? Write a fraction: 9.2 % is 0.092' : `expected ${expected}`,
    };
}
/** A value that is possible, and rare enough to ask about. */
function findSuspicious(metric, side, value) {
    return (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isErrorRate */ .Py)(metric) && value > _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .SUSPICIOUS_ERROR_RATE */ .yz
        ? `${describeValue(metric, side, value)}: more errors than words; a percentage?`
        : undefined;
}
function describeValue(metric, side, value) {
    return `\`${metric.name}\` (${side}) is ${value}`;
}
function describeRange({ unit, range: [low, high] }) {
    return unit === 'count' ? 'a whole number from 0' : `from ${low ?? 'any'} to ${high ?? 'any'}`;
}


/***/ }),

/***/ 4402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gY: () => (/* binding */ LFS_POINTER),
  g7: () => (/* binding */ decodeText),
  NS: () => (/* binding */ isLfsPointer),
  Tp: () => (/* binding */ parseDocument),
  r4: () => (/* binding */ parseText)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/readers/resolve-scalar.js

/** The place of a quoted text is its opening quote, where an editor puts the mark. */
function toOpening(event) {
    const quoted = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
    return quoted ? Math.max(event.valueStart - 1, 0) : event.valueStart;
}
/** What a scalar without quotes or tag stands for (YAML 1.2 core schema). */
function resolvePlain(raw) {
    for (const tag of [js_yaml/* nullCoreTag */.DX, js_yaml/* boolCoreTag */.G7, js_yaml/* intCoreTag */.Z7, js_yaml/* floatCoreTag */.ok]) {
        const value = tag.resolve(raw, false, tag.tagName);
        if (value !== js_yaml/* NOT_RESOLVED */.Hg)
            return value;
    }
    return raw;
}

;// CONCATENATED MODULE: ./lib/readers/build-nodes.js


/** Nodes that one document may hold once its aliases are followed: an alias bomb stops here. */
const NODE_LIMIT = 500_000;
/** Tags that say no more than that the scalar is a text. */
const READ_TAGS = new Set(['', '!!str', '!']);
/** Turns parser events into nodes with places; collects every problem that does not stop it. */
class NodeBuilder {
    source;
    events;
    locate;
    tags;
    problems = [];
    next = 0;
    budget = NODE_LIMIT;
    anchors = new Map();
    constructor(source, events, locate, tags = 'refuse') {
        this.source = source;
        this.events = events;
        this.locate = locate;
        this.tags = tags;
    }
    /** The one document of the stream; undefined when it is empty. */
    document() {
        const opening = this.events[this.next++];
        if (opening?.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT)
            return undefined;
        const root = this.events[this.next]?.type === js_yaml/* EVENT_ID */.hy.POP ? undefined : this.node(0);
        this.next++;
        if (this.next < this.events.length) {
            this.problem(this.source.length, 'more than one YAML document in a file', 'keep one; remove the `---` between them');
        }
        return root;
    }
    node(fallback) {
        const event = this.events[this.next++];
        const before = this.budget;
        const node = this.tagged(event, this.build(event, fallback));
        if (this.budget < 0)
            throw new RangeError('too many nodes');
        this.remember(event, node, before - this.budget);
        return node;
    }
    build(event, fallback) {
        this.budget--;
        switch (event?.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                return this.scalar(event, fallback);
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                return { kind: 'list', location: this.locate(event.start), items: this.items() };
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                return this.mapping(event.start);
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                return this.alias(event);
            default:
                throw new RangeError('unexpected end of the document');
        }
    }
    /** An alias has the tag of what it stands for. */
    tagged(event, node) {
        if (this.tags !== 'keep' || event === undefined || !('tagStart' in event))
            return node;
        const tag = this.tagOf(event);
        return READ_TAGS.has(tag) ? node : { ...node, tag };
    }
    items() {
        const items = [];
        while (!this.closes())
            items.push(this.node(this.lastOffset()));
        return items;
    }
    mapping(start) {
        const entries = new Map();
        while (!this.closes())
            this.pair(entries, start);
        return { kind: 'map', location: this.locate(start), entries };
    }
    pair(entries, start) {
        const event = this.events[this.next];
        const offset = event?.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart >= 0 ? event.valueStart : start;
        const key = this.node(offset);
        const value = this.node(offset);
        const name = key.kind === 'scalar' ? key.raw : undefined;
        if (name === undefined) {
            this.problem(offset, 'a list or a mapping is used as a key', 'quote it if `{`, `[` or `*` was meant as text');
            return;
        }
        const earlier = entries.get(name);
        if (earlier !== undefined) {
            const line = earlier.keyLocation.line ?? 0;
            this.problem(offset, `the key ${JSON.stringify(name)} is there twice (first on line ${line})`, 'keep one of them');
            return;
        }
        entries.set(name, { keyLocation: this.locate(offset), value });
    }
    scalar(event, fallback) {
        const isEmpty = event.valueStart < 0;
        const raw = isEmpty ? '' : (0,js_yaml/* getScalarValue */.KE)(this.source, event);
        const location = this.locate(isEmpty ? fallback : toOpening(event));
        const tag = this.tagOf(event);
        const isText = tag !== '' || event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN;
        return { kind: 'scalar', raw, location, value: isText ? raw : resolvePlain(raw) };
    }
    tagOf(event) {
        const tag = event.tagStart < 0 ? '' : this.source.slice(event.tagStart, event.tagEnd);
        if (!READ_TAGS.has(tag) && this.tags === 'refuse') {
            this.problem(event.tagStart, `the YAML tag ${JSON.stringify(tag)} is not read`, 'remove the tag');
        }
        return tag;
    }
    alias(event) {
        const name = this.source.slice(event.anchorStart, event.anchorEnd);
        const target = this.anchors.get(name);
        this.budget -= target?.size ?? 0;
        if (target !== undefined)
            return target.node;
        this.problem(event.anchorStart - 1, `\`*${name}\` refers to an anchor that is not there`, 'quote it if a glob was meant');
        return { kind: 'scalar', raw: name, value: null, location: this.locate(event.anchorStart) };
    }
    remember(event, node, size) {
        const anchored = event !== undefined && 'anchorStart' in event && event.type !== js_yaml/* EVENT_ID */.hy.ALIAS ? event : undefined;
        const name = anchored === undefined ? '' : this.anchorName(anchored);
        if (name !== '')
            this.anchors.set(name, { node, size });
    }
    anchorName({ anchorStart, anchorEnd }) {
        return anchorStart < 0 ? '' : this.source.slice(anchorStart, anchorEnd);
    }
    closes() {
        if (this.events[this.next]?.type !== js_yaml/* EVENT_ID */.hy.POP)
            return false;
        this.next++;
        return true;
    }
    lastOffset() {
        const event = this.events[this.next];
        return event?.type === js_yaml/* EVENT_ID */.hy.SCALAR ? Math.max(event.valueStart, 0) : 0;
    }
    problem(offset, message, hint) {
        this.problems.push({ location: this.locate(offset), message, hint });
    }
}

;// CONCATENATED MODULE: ./lib/readers/parse-document.js


const DEPTH_LIMIT = 64;
const LFS_HEADER = 'version https://git-lfs.github.com/spec/';
/** What is said of a pointer that stands where its file is wanted. */
const LFS_POINTER = {
    message: 'a Git LFS pointer, not the file',
    hint: 'fetch the file itself: `lfs: true` on actions/checkout, or `git lfs pull`',
};
/** Whether the bytes are a Git LFS pointer and not the file itself. */
function isLfsPointer(text) {
    return text.startsWith(LFS_HEADER);
}
/**
 * Reads YAML or JSON; every diagnostic carries path, line and column, and a hint where YAML trips people.
 *
 * Custom tags are problems. A toolkit's own files have them: there they can be kept, as the `tag` of their node.
 */
function parseDocument(bytes, path, tags = 'refuse') {
    const text = decodeText(bytes);
    if (text === undefined)
        return broken({ location: { path }, message: 'not UTF-8 text', hint: 'save it as UTF-8' });
    if (isLfsPointer(text)) {
        return broken({ location: { path, line: 1 }, ...LFS_POINTER });
    }
    return build(text, path, tags);
}
/** Reads YAML or JSON that is not in a file (the `config` input, a shipped profile). */
function parseText(text, path) {
    return build(text.startsWith('\uFEFF') ? text.slice(1) : text, path, 'refuse');
}
function build(text, path, tags) {
    const locate = toLocator(text, path);
    try {
        const builder = new NodeBuilder(text, (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: DEPTH_LIMIT }), locate, tags);
        const root = builder.document();
        if (root === undefined)
            return broken({ location: { path }, message: 'the file is empty' });
        return builder.problems.length > 0
            ? { kind: 'broken', problems: builder.problems }
            : { kind: 'parsed', root };
    }
    catch (error) {
        return broken(toProblem(error, text, locate));
    }
}
function broken(problem) {
    return { kind: 'broken', problems: [problem] };
}
/** The text of UTF-8 bytes; undefined where they are none. */
function decodeText(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function toProblem(error, text, locate) {
    if (error instanceof js_yaml/* YAMLException */.tB) {
        const offset = error.mark?.position ?? 0;
        if (error.reason.includes('maxDepth'))
            return tooDeep(locate(offset));
        const hint = toHint(text, offset);
        return { location: locate(offset), message: error.reason, ...(hint === undefined ? {} : { hint }) };
    }
    return { location: locate(0), message: `more than ${NODE_LIMIT} values in one file` };
}
function tooDeep(location) {
    const message = `nested more than ${DEPTH_LIMIT} levels deep`;
    return { location, message, hint: 'make it flatter: a `$ref` into `$defs` saves levels in a JSON Schema' };
}
/** YAML's own words for these are of no help to somebody who meant a text. */
function toHint(text, offset) {
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
    if (/^\s*\t/.test(line))
        return 'YAML does not allow tabs for indentation: use spaces';
    const value = /(?:^|[:,[{-]\s*)([@`*&%])/.exec(line)?.[1];
    if (value !== undefined)
        return `a text that starts with ${value} has to be quoted: "${value}..."`;
    return /:\s.*:\s/.test(line) ? 'a text that holds ": " has to be quoted' : undefined;
}
function toLocator(text, path) {
    const starts = [];
    return (offset) => {
        if (starts.length === 0)
            collectLineStarts(text, starts);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { path, line: low + 1, column: Math.max(offset, 0) - (starts[low] ?? 0) + 1 };
    };
}
function collectLineStarts(text, starts) {
    starts.push(0);
    for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1))
        starts.push(index + 1);
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
