export const id = 3314;
export const ids = [3314];
export const modules = {

/***/ 7665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Vw: () => (/* binding */ formatProblem)
/* harmony export */ });
/* unused harmony exports SAMPLE_RATE_BOUNDS_HZ, CHANNELS_AT_MOST */
/** A reading that holds a value. */
function present(value) {
    return { kind: 'present', value };
}
/** A reading that stopped, and why. */
function unreadable(code, message) {
    return { kind: 'unreadable', problem: { code, message } };
}
/** Sample rates outside these bounds (Hz) are taken for a broken header and not for a recording. */
const SAMPLE_RATE_BOUNDS_HZ = { lowest: 1000, highest: 768_000 };
/** More channels than any speech recorder has are taken for a broken header. */
const CHANNELS_AT_MOST = 16;
/** The problem with a header's rate and channel count, or undefined when both are believable. */
function formatProblem(sampleRateHz, channels) {
    const { lowest, highest } = SAMPLE_RATE_BOUNDS_HZ;
    if (sampleRateHz < lowest || sampleRateHz > highest) {
        return unreadable('invalid-sample-rate', `the header says ${sampleRateHz} Hz; ${lowest} to ${highest} Hz can be judged`);
    }
    if (channels < 1 || channels > CHANNELS_AT_MOST) {
        return unreadable('invalid-channel-count', `the header says ${channels} channels; 1 to ${CHANNELS_AT_MOST} can be judged`);
    }
    return undefined;
}


/***/ }),

/***/ 6944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ readNpy)
});

// EXTERNAL MODULE: ./lib/audio/audio-reading.js
var audio_reading = __webpack_require__(7665);
;// CONCATENATED MODULE: ./lib/audio/npy-header.js

const MAGIC = '\x93NUMPY';
const DIMENSIONS_AT_MOST = 8;
/** What is read of a header: NumPy writes far less for a plain array. */
const TEXT_AT_MOST = 4096;
const ELEMENT_BYTES = { f2: 2, f4: 4, f8: 8, i2: 2 };
/** Bytes of one element. */
function elementBytes(element) {
    return ELEMENT_BYTES[element];
}
/**
 * Reads the header of a `.npy` file, format versions 1.0, 2.0 and 3.0 (numpy.lib.format).
 *
 * The header is a Python literal; exactly the dictionary that NumPy writes is accepted and nothing is evaluated.
 * Object arrays are pickles, which can run code when loaded: `pickled-object`, refused.
 */
function readNpyHeader(bytes) {
    if (latin1(bytes.subarray(0, MAGIC.length)) !== MAGIC)
        return (0,audio_reading/* unreadable */.O$)('wrong-format', 'not a .npy file');
    if (bytes.length < 12)
        return (0,audio_reading/* unreadable */.O$)('truncated', `${bytes.length} bytes are no whole .npy header`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const major = view.getUint8(6);
    if (major < 1 || major > 3) {
        return (0,audio_reading/* unreadable */.O$)('unsupported-encoding', `.npy format version ${major} is not read`);
    }
    const [textStart, textBytes] = major === 1 ? [10, view.getUint16(8, true)] : [12, view.getUint32(8, true)];
    const start = textStart + textBytes;
    if (start > bytes.length) {
        return (0,audio_reading/* unreadable */.O$)('truncated', `the header declares ${textBytes} bytes, the file has ${bytes.length}`);
    }
    return parse(latin1(bytes.subarray(textStart, Math.min(start, textStart + TEXT_AT_MOST))), start);
}
function parse(text, start) {
    const shape = capture(text, /'shape'\s*:\s*\(([\d\s,L]*)\)/);
    const order = capture(text, /'fortran_order'\s*:\s*(True|False)/);
    const type = capture(text, /'descr'\s*:\s*('[^']*'|\[)/);
    if (shape === undefined || order === undefined || type === undefined) {
        return (0,audio_reading/* unreadable */.O$)('inconsistent-header', 'the header is not the dictionary that NumPy writes');
    }
    if (type.includes('O'))
        return (0,audio_reading/* unreadable */.O$)('pickled-object', 'a pickled object is never loaded: save numbers');
    const element = capture(type, /^'[<>]([a-z]\d)'$/);
    const lengths = parseShape(shape);
    if (!isElement(element)) {
        return (0,audio_reading/* unreadable */.O$)('unsupported-encoding', `dtype ${type} is not read: save f2, f4, f8 or i2`);
    }
    if (lengths === undefined)
        return (0,audio_reading/* unreadable */.O$)('invalid-shape', `(${shape}) is not a shape that can be read`);
    const [littleEndian, fortranOrder] = [type.startsWith("'<"), order === 'True'];
    return (0,audio_reading/* present */.Eb)({ element, littleEndian, fortranOrder, shape: lengths, start });
}
function capture(text, pattern) {
    return pattern.exec(text)?.[1];
}
function parseShape(text) {
    const parts = text.split(',').map((part) => part.trim().replace(/L$/, ''));
    if (parts.at(-1) === '')
        parts.pop();
    const lengths = parts.map((part) => (/^\d{1,15}$/.test(part) ? Number(part) : NaN));
    const readable = lengths.length > 0 && lengths.length <= DIMENSIONS_AT_MOST;
    return readable && lengths.every(Number.isSafeInteger) ? lengths : undefined;
}
function isElement(text) {
    return text !== undefined && Object.hasOwn(ELEMENT_BYTES, text);
}
function latin1(bytes) {
    return String.fromCharCode(...bytes);
}

;// CONCATENATED MODULE: ./lib/audio/read-npy.js


/**
 * Reads a `.npy` file; C and Fortran order, both byte orders. Memory is at most four times the bytes that are
 * there: the shape is checked against them before anything is allocated.
 *
 * Errors are values: `wrong-format`, `truncated`, `inconsistent-header`, `unsupported-encoding`,
 * `pickled-object`, `invalid-shape` (the shape and the bytes disagree), `no-samples`.
 */
function readNpy(bytes) {
    const reading = readNpyHeader(bytes);
    if (reading.kind === 'unreadable')
        return reading;
    const header = reading.value;
    const { element, shape } = header;
    const count = shape.reduce((product, length) => product * length, 1);
    const there = bytes.length - header.start;
    const declared = count * elementBytes(element);
    if (declared > there)
        return (0,audio_reading/* unreadable */.O$)('truncated', `the shape declares ${declared} bytes, ${there} are there`);
    if (declared < there) {
        return (0,audio_reading/* unreadable */.O$)('invalid-shape', `the shape declares ${declared} bytes, ${there} are there`);
    }
    if (count === 0)
        return (0,audio_reading/* unreadable */.O$)('no-samples', `an array of shape (${shape.join(', ')}) is empty`);
    const values = decode(bytes, header, count);
    return (0,audio_reading/* present */.Eb)({ element, shape, values: header.fortranOrder ? toCOrder(values, shape) : values });
}
function decode(bytes, { element, littleEndian, start }, count) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start);
    const read = {
        f2: (at) => halfToNumber(view.getUint16(at, littleEndian)),
        f4: (at) => view.getFloat32(at, littleEndian),
        f8: (at) => view.getFloat64(at, littleEndian),
        i2: (at) => view.getInt16(at, littleEndian),
    };
    const size = elementBytes(element);
    const values = new Float64Array(count);
    for (let index = 0; index < count; index++)
        values[index] = read[element](index * size);
    return values;
}
/** IEEE 754 binary16. Node.js 20 has no `getFloat16`. */
function halfToNumber(bits) {
    const sign = (bits & 0x8000) === 0 ? 1 : -1;
    const exponent = (bits & 0x7c00) >> 10;
    const fraction = bits & 0x03ff;
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Infinity : NaN;
    return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
/** Reorders values whose first dimension runs fastest. */
function toCOrder(values, shape) {
    const result = new Float64Array(values.length);
    const position = shape.map(() => 0);
    const strides = [];
    shape.reduce((stride, length) => {
        strides.push(stride);
        return stride * length;
    }, 1);
    for (let index = 0; index < result.length; index++) {
        const source = position.reduce((sum, at, dimension) => sum + at * (strides[dimension] ?? 0), 0);
        result[index] = values[source] ?? NaN;
        advance(position, shape);
    }
    return result;
}
/** The next position in C order. */
function advance(position, shape) {
    for (let dimension = shape.length - 1; dimension >= 0; dimension--) {
        const next = (position[dimension] ?? 0) + 1;
        position[dimension] = next < (shape[dimension] ?? 0) ? next : 0;
        if (position[dimension] !== 0)
            return;
    }
}


/***/ }),

/***/ 7171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ readWav)
});

// EXTERNAL MODULE: ./lib/audio/audio-reading.js
var audio_reading = __webpack_require__(7665);
// EXTERNAL MODULE: ./lib/audio/wav-samples.js + 1 modules
var wav_samples = __webpack_require__(1968);
;// CONCATENATED MODULE: ./lib/audio/wav-header.js


const RIFF_HEADER_BYTES = 12;
const CHUNK_HEADER_BYTES = 8;
const FORMAT_CHUNK_BYTES = 16;
const EXTENSIBLE = 0xfffe;
const EXTENSIBLE_CHUNK_BYTES = 40;
/** What follows the two bytes of the format tag in every sub-format that stands for a plain format tag. */
const SUBFORMAT_TAIL = '000000001000800000aa00389b71';
/** Other containers by their first four bytes, so that the message can name them. */
const OTHER_CONTAINERS = new Map([
    ['RIFX', 'RIFX'],
    ['RF64', 'RF64'],
    ['BW64', 'BW64'],
    ['riff', 'Sony Wave64'],
    ['fLaC', 'FLAC'],
    ['OggS', 'Ogg'],
    ['FORM', 'AIFF'],
    ['caff', 'CAF'],
]);
/** Encodings by format tag and bits per sample (mmreg.h). */
const ENCODINGS = new Map([
    ['1/8', 'pcm_u8'],
    ['1/16', 'pcm_s16le'],
    ['1/24', 'pcm_s24le'],
    ['1/32', 'pcm_s32le'],
    ['3/32', 'pcm_f32le'],
    ['3/64', 'pcm_f64le'],
    ['6/8', 'alaw'],
    ['7/8', 'mulaw'],
]);
/**
 * Reads the header of a RIFF/WAVE file, plain or extensible (Microsoft, "Multimedia Programming Interface
 * and Data Specifications 1.0"; "Multiple Channel Audio Data and WAVE Files").
 *
 * Fails on a chunk that is longer than the file, which is also what a stream written to a pipe leaves.
 */
function readWavHeader(bytes) {
    const chunks = listChunks(bytes);
    if (chunks.kind === 'unreadable')
        return chunks;
    const formats = chunks.value.filter(({ id }) => id === 'fmt ');
    const payloads = chunks.value.filter(({ id }) => id === 'data');
    const [format] = formats;
    const [payload] = payloads;
    if (format === undefined)
        return (0,audio_reading/* unreadable */.O$)('inconsistent-header', 'there is no "fmt " chunk');
    if (payload === undefined)
        return (0,audio_reading/* unreadable */.O$)('no-samples', 'there is no "data" chunk');
    if (formats.length > 1 || payloads.length > 1) {
        return (0,audio_reading/* unreadable */.O$)('inconsistent-header', 'there is more than one "fmt " or "data" chunk');
    }
    return describe(bytes, format, payload);
}
function listChunks(bytes) {
    const container = ascii(bytes, 0, 4);
    if (bytes.length < RIFF_HEADER_BYTES || container !== 'RIFF' || ascii(bytes, 8, 12) !== 'WAVE') {
        const known = OTHER_CONTAINERS.get(container);
        return known === undefined
            ? (0,audio_reading/* unreadable */.O$)('wrong-format', 'not a RIFF WAVE file')
            : (0,audio_reading/* unreadable */.O$)('unsupported-encoding', `${known} files are not decoded; convert it to RIFF WAVE`);
    }
    const view = viewOf(bytes);
    const riffEnd = view.getUint32(4, true) + CHUNK_HEADER_BYTES;
    if (riffEnd > bytes.length + 1)
        return truncated('RIFF', riffEnd, bytes.length);
    const chunks = [];
    // Chunks are padded to even lengths. Each step moves on by at least a header, so the walk ends.
    for (let at = RIFF_HEADER_BYTES; at + CHUNK_HEADER_BYTES <= Math.min(riffEnd, bytes.length);) {
        const size = view.getUint32(at + 4, true);
        const start = at + CHUNK_HEADER_BYTES;
        const id = ascii(bytes, at, at + 4);
        if (start + size > bytes.length)
            return truncated(id, size, bytes.length - start);
        chunks.push({ id, start, size });
        at = start + size + (size % 2);
    }
    return (0,audio_reading/* present */.Eb)(chunks);
}
function describe(bytes, format, payload) {
    if (format.size < FORMAT_CHUNK_BYTES) {
        return (0,audio_reading/* unreadable */.O$)('inconsistent-header', `the "fmt " chunk has ${format.size} bytes, 16 are needed`);
    }
    const view = viewOf(bytes);
    const channels = view.getUint16(format.start + 2, true);
    const sampleRateHz = view.getUint32(format.start + 4, true);
    const problem = (0,audio_reading/* formatProblem */.Vw)(sampleRateHz, channels);
    if (problem !== undefined)
        return problem;
    const encoding = encodingOf(bytes, format);
    if (encoding.kind === 'unreadable')
        return encoding;
    const blockBytes = (0,wav_samples/* bytesPerSample */.Fw)(encoding.value) * channels;
    const declared = view.getUint16(format.start + 12, true);
    if (declared !== blockBytes) {
        const message = `a block of ${channels} × ${encoding.value} takes ${blockBytes} bytes, the header says ${declared}`;
        return (0,audio_reading/* unreadable */.O$)('inconsistent-header', message);
    }
    if (payload.size === 0)
        return (0,audio_reading/* unreadable */.O$)('no-samples', 'the "data" chunk is empty');
    if (payload.size % blockBytes !== 0) {
        const message = `${payload.size} bytes of samples are not a whole number of ${blockBytes}-byte blocks`;
        return (0,audio_reading/* unreadable */.O$)('truncated', message);
    }
    const frames = payload.size / blockBytes;
    const durationSeconds = frames / sampleRateHz;
    const { start } = payload;
    return (0,audio_reading/* present */.Eb)({
        sampleRateHz,
        channels,
        encoding: encoding.value,
        frames,
        durationSeconds,
        start,
        end: start + payload.size,
    });
}
function encodingOf(bytes, format) {
    const view = viewOf(bytes);
    const tag = view.getUint16(format.start, true);
    const bits = view.getUint16(format.start + 14, true);
    if (tag === EXTENSIBLE && format.size < EXTENSIBLE_CHUNK_BYTES) {
        return (0,audio_reading/* unreadable */.O$)('inconsistent-header', 'an extensible "fmt " chunk needs 40 bytes');
    }
    const plain = tag === EXTENSIBLE ? subformat(bytes, format.start + 24) : tag;
    const encoding = plain === undefined ? undefined : ENCODINGS.get(`${plain}/${bits}`);
    return encoding === undefined
        ? (0,audio_reading/* unreadable */.O$)('unsupported-encoding', `format tag ${plain ?? 'unknown'} with ${bits} bits is not read`)
        : (0,audio_reading/* present */.Eb)(encoding);
}
function subformat(bytes, at) {
    const tail = Array.from(bytes.subarray(at + 2, at + 16), (byte) => byte.toString(16).padStart(2, '0'));
    return tail.join('') === SUBFORMAT_TAIL ? viewOf(bytes).getUint16(at, true) : undefined;
}
function truncated(chunk, declared, there) {
    const hint = 'cut short, or written to a pipe that could not go back to fill in its length';
    const name = JSON.stringify(chunk);
    return (0,audio_reading/* unreadable */.O$)('truncated', `the ${name} chunk declares ${declared} bytes, ${there} are there: ${hint}`);
}
function ascii(bytes, start, end) {
    return String.fromCharCode(...bytes.subarray(start, end));
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./lib/audio/read-wav.js



/**
 * Reads a WAV file: PCM of 8, 16, 24 and 32 bits, 32- and 64-bit floats, mu-law, A-law, plain or extensible.
 *
 * Own code and not the `wavefile` package (11.0.0 was tried): it takes a file whose header declares 2 GB in
 * 200 bytes, 0 Hz, 96 channels or a cut-off payload without a word, returns NaN, and overflows the stack on
 * nested LIST chunks. A gate needs the opposite of each.
 *
 * Errors are values: see AudioProblemCode.
 */
function readWav(bytes) {
    const reading = readWavHeader(bytes);
    if (reading.kind === 'unreadable')
        return reading;
    const header = reading.value;
    const channels = (0,wav_samples/* decodeSamples */.AU)(bytes.subarray(header.start, header.end), header.encoding, header.channels);
    if (typeof channels === 'number') {
        return (0,audio_reading/* unreadable */.O$)('non-finite-sample', `sample ${channels} is not a finite number`);
    }
    return (0,audio_reading/* present */.Eb)({ sampleRateHz: header.sampleRateHz, channels, header });
}


/***/ }),

/***/ 9352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ detectEvidenceKind)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);

/** Kinds by the name in a file's `format` key. */
const BY_FORMAT = new Map([
    ['canary-report', 'canary_report'],
    ['shadow-report', 'shadow_report'],
    ['canary-plan', 'canary_plan'],
    ['load-report', 'load_test'],
    ['benchmark', 'benchmark'],
    ['rollback-drill', 'rollback_drill'],
    ['incidents', 'incidents'],
    ['slo', 'slo'],
    ['clients', 'clients'],
    ['replay-manifest', 'replay'],
    ['privacy-logs', 'privacy_logs'],
]);
/** Keys that only one kind of evidence has; the first that matches wins. */
const BY_KEYS = [
    ['privacy_logs', ['records_checked', 'violations']],
    ['rollback_drill', ['rehearsed_at']],
    ['canary_plan', ['cohort', 'stop_conditions', 'telemetry']],
    ['canary_report', ['slices', 'window']],
    ['canary_report', ['slices', 'cohort']],
    ['load_test', ['peak_concurrency']],
    ['replay', ['fixtures', 'sanitised']],
    ['clients', ['clients']],
    ['incidents', ['incidents']],
    ['slo', ['slo']],
];
/** Tells what evidence a YAML or JSON document is: by what it says it is, then by its keys; undefined for others. */
function detectEvidenceKind(root) {
    const format = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__.at)(root, 'format'))?.split('/')[0];
    if (format !== undefined)
        return BY_FORMAT.get(format);
    // A serving contract lists clients as well.
    if (['api', 'audio_in', 'audio_out'].some((key) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__.at)(root, key) !== undefined))
        return undefined;
    return BY_KEYS.find(([, keys]) => keys.every((key) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__.at)(root, key) !== undefined))?.[0];
}


/***/ }),

/***/ 1709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readAudioFile),
  F: () => (/* binding */ readDumpFile)
});

// EXTERNAL MODULE: ./lib/audio/audio-reading.js
var audio_reading = __webpack_require__(7665);
;// CONCATENATED MODULE: ./lib/audio/read-flac-header.js

const STREAMINFO_BYTES = 34;
const HEADER_BYTES = 8 + STREAMINFO_BYTES;
/**
 * Reads the header of a FLAC file (RFC 9639, section 8.2); the samples are not decoded.
 *
 * Errors are values: `wrong-format`, `truncated`, `inconsistent-header`, `invalid-sample-rate`.
 */
function readFlacHeader(bytes) {
    if (String.fromCharCode(...bytes.subarray(0, 4)) !== 'fLaC')
        return (0,audio_reading/* unreadable */.O$)('wrong-format', 'not a FLAC file');
    if (bytes.length < HEADER_BYTES) {
        return (0,audio_reading/* unreadable */.O$)('truncated', `${bytes.length} bytes; a FLAC header has ${HEADER_BYTES}`);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const block = view.getUint32(4);
    if (((block >>> 24) & 0x7f) !== 0 || (block & 0xffffff) !== STREAMINFO_BYTES) {
        return (0,audio_reading/* unreadable */.O$)('inconsistent-header', 'the first metadata block is not STREAMINFO');
    }
    // 20 bits of rate, 3 of channels, 5 of depth and 36 of length follow one another without padding.
    const packed = view.getUint32(18);
    const sampleRateHz = packed >>> 12;
    const channels = ((packed >>> 9) & 0x7) + 1;
    const problem = (0,audio_reading/* formatProblem */.Vw)(sampleRateHz, channels);
    if (problem !== undefined)
        return problem;
    const frames = (packed & 0xf) * 2 ** 32 + view.getUint32(22) || null;
    const durationSeconds = frames === null ? null : frames / sampleRateHz;
    return (0,audio_reading/* present */.Eb)({
        sampleRateHz,
        channels,
        bitsPerSample: ((packed >>> 4) & 0x1f) + 1,
        frames,
        durationSeconds,
    });
}

// EXTERNAL MODULE: ./lib/audio/read-npy.js + 1 modules
var read_npy = __webpack_require__(6944);
// EXTERNAL MODULE: ./lib/audio/read-wav.js + 1 modules
var read_wav = __webpack_require__(7171);
// EXTERNAL MODULE: ./lib/readers/parse-document.js + 2 modules
var parse_document = __webpack_require__(4402);
;// CONCATENATED MODULE: ./lib/readers/read-audio-file.js




const FLAC_MARK = 'fLaC';
/** A pointer of Git LFS is shorter than this, in bytes. */
const POINTER_BYTES = 1024;
/** Reads a recording, told by its content: WAV with its samples, FLAC by its header alone. */
function readAudioFile(bytes, path) {
    if (startOf(bytes).startsWith(FLAC_MARK))
        return toRead(readFlacHeader(bytes), bytes, path, (header) => ({ header }));
    return toRead((0,read_wav/* readWav */.P)(bytes), bytes, path, ({ header, ...signal }) => ({ header, signal }));
}
/** Reads a feature dump, a `.npy` file; a pickled object is refused. */
function readDumpFile(bytes, path) {
    return toRead((0,read_npy/* readNpy */.e)(bytes), bytes, path, (array) => ({ array }));
}
function toRead(reading, bytes, path, toValue) {
    if (reading.kind === 'present')
        return { kind: 'read', value: toValue(reading.value) };
    const isPointer = bytes.length < POINTER_BYTES && (0,parse_document/* isLfsPointer */.NS)(startOf(bytes));
    const problem = isPointer
        ? {
            message: 'a Git LFS pointer, not the file',
            hint: 'fetch the file itself: `lfs: true` on actions/checkout',
        }
        : { message: reading.problem.message, hint: 'write the file anew' };
    return { kind: 'refused', problems: [{ location: { path }, ...problem }] };
}
function startOf(bytes) {
    return String.fromCharCode(...bytes.subarray(0, 64));
}


/***/ }),

/***/ 7737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readReplayManifest)
});

;// CONCATENATED MODULE: ./lib/generated/replay-manifest.js
// Generated from src/formats by scripts/generate.mjs. Do not edit.
const validate = validate52;/* harmony default export */ const replay_manifest = ((/* unused pure expression or super */ null && (validate52)));const func0 = Object.prototype.hasOwnProperty;const pattern3 = new RegExp("^replay-manifest/1$", "u");function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((key0 === "method") || (key0 === "by")) || (key0 === "at"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/sanitised"}});errors++;}}if(data.method !== undefined && func0.call(data, "method")){if(typeof data.method !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"type",params:{type: "string"}});errors++;}}if(data.by !== undefined && func0.call(data, "by")){if(typeof data.by !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}});errors++;}}if(data.at !== undefined && func0.call(data, "at")){if(typeof data.at !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate53.errors = vErrors;return errors === 0;}function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["string","object"]}});errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((((((key0 === "path") || (key0 === "uri")) || (key0 === "sha256")) || (key0 === "id")) || (key0 === "version")) || (key0 === "license"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/reference"}});errors++;}}if(data.path !== undefined && func0.call(data, "path")){if(typeof data.path !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});errors++;}}if(data.uri !== undefined && func0.call(data, "uri")){if(typeof data.uri !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/uri",keyword:"type",params:{type: "string"}});errors++;}}if(data.sha256 !== undefined && func0.call(data, "sha256")){if(typeof data.sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"}});errors++;}}if(data.id !== undefined && func0.call(data, "id")){if(typeof data.id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});errors++;}}if(data.version !== undefined && func0.call(data, "version")){if(typeof data.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});errors++;}}if(data.license !== undefined && func0.call(data, "license")){if(typeof data.license !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/license",keyword:"type",params:{type: "string"}});errors++;}}}validate56.errors = vErrors;return errors === 0;}function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length > 200){(vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 200}});errors++;}if(data.length < 1){(vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if((data0.id === undefined) || (!(func0.call(data0, "id")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "id"}});errors++;}if((data0.training === undefined) || (!(func0.call(data0, "training")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "training"}});errors++;}if((data0.serving === undefined) || (!(func0.call(data0, "serving")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "serving"}});errors++;}for(const key0 of Object.keys(data0)){if(!(func0.call({"id":{"type":"string"},"client":{"type":"string"},"training":{"$ref":"#/$defs/reference"},"serving":{"$ref":"#/$defs/reference"},"sample_rate_hz":{"type":"number","minimum":1},"channels":{"type":"number","minimum":1},"encoding":{"type":"string"},"duration_ms":{"type":"number","exclusiveMinimum":0},"sanitised":{"$ref":"#/$defs/sanitised"},"features":{"type":"object","properties":{"training":{"$ref":"#/$defs/reference"},"serving":{"$ref":"#/$defs/reference"},"profile":{"type":"string","enum":["exact","equivalent"]},"dither":{"type":"number","minimum":0}},"additionalProperties":false,"required":["training","serving"]}}, key0))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-fixtures/items"}});errors++;}}if(data0.id !== undefined && func0.call(data0, "id")){if(typeof data0.id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",keyword:"type",params:{type: "string"}});errors++;}}if(data0.client !== undefined && func0.call(data0, "client")){if(typeof data0.client !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/client",keyword:"type",params:{type: "string"}});errors++;}}if(data0.training !== undefined && func0.call(data0, "training")){if(!(validate56(data0.training, {instancePath:instancePath+"/" + i0+"/training",parentData:data0,parentDataProperty:"training",rootData}))){vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);errors = vErrors.length;}}if(data0.serving !== undefined && func0.call(data0, "serving")){if(!(validate56(data0.serving, {instancePath:instancePath+"/" + i0+"/serving",parentData:data0,parentDataProperty:"serving",rootData}))){vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);errors = vErrors.length;}}if(data0.sample_rate_hz !== undefined && func0.call(data0, "sample_rate_hz")){let data5 = data0.sample_rate_hz;if((typeof data5 == "number") && (isFinite(data5))){if(data5 < 1 || isNaN(data5)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sample_rate_hz",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/sample_rate_hz",keyword:"type",params:{type: "number"}});errors++;}}if(data0.channels !== undefined && func0.call(data0, "channels")){let data6 = data0.channels;if((typeof data6 == "number") && (isFinite(data6))){if(data6 < 1 || isNaN(data6)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/channels",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/channels",keyword:"type",params:{type: "number"}});errors++;}}if(data0.encoding !== undefined && func0.call(data0, "encoding")){if(typeof data0.encoding !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/encoding",keyword:"type",params:{type: "string"}});errors++;}}if(data0.duration_ms !== undefined && func0.call(data0, "duration_ms")){let data8 = data0.duration_ms;if((typeof data8 == "number") && (isFinite(data8))){if(data8 <= 0 || isNaN(data8)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/duration_ms",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/duration_ms",keyword:"type",params:{type: "number"}});errors++;}}if(data0.sanitised !== undefined && func0.call(data0, "sanitised")){if(!(validate53(data0.sanitised, {instancePath:instancePath+"/" + i0+"/sanitised",parentData:data0,parentDataProperty:"sanitised",rootData}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}if(data0.features !== undefined && func0.call(data0, "features")){let data10 = data0.features;if(data10 && typeof data10 == "object" && !Array.isArray(data10)){if((data10.training === undefined) || (!(func0.call(data10, "training")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/features",keyword:"required",params:{missingProperty: "training"}});errors++;}if((data10.serving === undefined) || (!(func0.call(data10, "serving")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/features",keyword:"required",params:{missingProperty: "serving"}});errors++;}for(const key1 of Object.keys(data10)){if(!((((key1 === "training") || (key1 === "serving")) || (key1 === "profile")) || (key1 === "dither"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/features",keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/$defs/of-fixtures/items/properties/features"}});errors++;}}if(data10.training !== undefined && func0.call(data10, "training")){if(!(validate56(data10.training, {instancePath:instancePath+"/" + i0+"/features/training",parentData:data10,parentDataProperty:"training",rootData}))){vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);errors = vErrors.length;}}if(data10.serving !== undefined && func0.call(data10, "serving")){if(!(validate56(data10.serving, {instancePath:instancePath+"/" + i0+"/features/serving",parentData:data10,parentDataProperty:"serving",rootData}))){vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);errors = vErrors.length;}}if(data10.profile !== undefined && func0.call(data10, "profile")){let data13 = data10.profile;if(typeof data13 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/features/profile",keyword:"type",params:{type: "string"}});errors++;}if(!((data13 === "exact") || (data13 === "equivalent"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/features/profile",keyword:"enum",params:{allowedValues: ["exact","equivalent"]}});errors++;}}if(data10.dither !== undefined && func0.call(data10, "dither")){let data14 = data10.dither;if((typeof data14 == "number") && (isFinite(data14))){if(data14 < 0 || isNaN(data14)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/features/dither",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/features/dither",keyword:"type",params:{type: "number"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/features",keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});errors++;}validate55.errors = vErrors;return errors === 0;}function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="speech-release-gate/replay-manifest/1" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if((data.fixtures === undefined) || (!(func0.call(data, "fixtures")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fixtures"}});errors++;}for(const key0 of Object.keys(data)){if(!((((((((key0 === "format") || (key0 === "model")) || (key0 === "sample_rate_hz")) || (key0 === "channels")) || (key0 === "encoding")) || (key0 === "duration_ms")) || (key0 === "sanitised")) || (key0 === "fixtures"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#"}});errors++;}}if(data.format !== undefined && func0.call(data, "format")){let data0 = data.format;if(typeof data0 === "string"){if(!pattern3.test(data0)){(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"pattern",params:{pattern: "^replay-manifest/1$", at: "#/properties/format/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});errors++;}}if(data.model !== undefined && func0.call(data, "model")){let data1 = data.model;if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){(vErrors ??= []).push({instancePath:instancePath+"/model",keyword:"type",params:{type: ["string","object"]}});errors++;}if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 of Object.keys(data1)){if(!((key1 === "model_id") || (key1 === "version"))){(vErrors ??= []).push({instancePath:instancePath+"/model",keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/properties/model"}});errors++;}}if(data1.model_id !== undefined && func0.call(data1, "model_id")){if(typeof data1.model_id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model/model_id",keyword:"type",params:{type: "string"}});errors++;}}if(data1.version !== undefined && func0.call(data1, "version")){if(typeof data1.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model/version",keyword:"type",params:{type: "string"}});errors++;}}}}if(data.sample_rate_hz !== undefined && func0.call(data, "sample_rate_hz")){let data4 = data.sample_rate_hz;if((typeof data4 == "number") && (isFinite(data4))){if(data4 < 1 || isNaN(data4)){(vErrors ??= []).push({instancePath:instancePath+"/sample_rate_hz",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/sample_rate_hz",keyword:"type",params:{type: "number"}});errors++;}}if(data.channels !== undefined && func0.call(data, "channels")){let data5 = data.channels;if((typeof data5 == "number") && (isFinite(data5))){if(data5 < 1 || isNaN(data5)){(vErrors ??= []).push({instancePath:instancePath+"/channels",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/channels",keyword:"type",params:{type: "number"}});errors++;}}if(data.encoding !== undefined && func0.call(data, "encoding")){if(typeof data.encoding !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/encoding",keyword:"type",params:{type: "string"}});errors++;}}if(data.duration_ms !== undefined && func0.call(data, "duration_ms")){let data7 = data.duration_ms;if((typeof data7 == "number") && (isFinite(data7))){if(data7 <= 0 || isNaN(data7)){(vErrors ??= []).push({instancePath:instancePath+"/duration_ms",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/duration_ms",keyword:"type",params:{type: "number"}});errors++;}}if(data.sanitised !== undefined && func0.call(data, "sanitised")){if(!(validate53(data.sanitised, {instancePath:instancePath+"/sanitised",parentData:data,parentDataProperty:"sanitised",rootData}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}if(data.fixtures !== undefined && func0.call(data, "fixtures")){if(!(validate55(data.fixtures, {instancePath:instancePath+"/fixtures",parentData:data,parentDataProperty:"fixtures",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate52.errors = vErrors;return errors === 0;}
const hints = {"#":["format","model","sample_rate_hz","channels","encoding","duration_ms","sanitised","fixtures"],"#/properties/format/pattern":"Name and major version of this file format; without it major 1 is meant.","#/properties/model":["model_id","version"],"#/$defs/reference":["path","uri","sha256","id","version","license"],"#/$defs/sanitised":["method","by","at"],"#/$defs/of-fixtures/items":["id","client","training","serving","sample_rate_hz","channels","encoding","duration_ms","sanitised","features"],"#/$defs/of-fixtures/items/properties/features":["training","serving","profile","dither"]};

// EXTERNAL MODULE: ./lib/readers/missing.js
var missing = __webpack_require__(7844);
// EXTERNAL MODULE: ./lib/readers/node.js
var readers_node = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/readers/read-reference.js
var read_reference = __webpack_require__(1118);
// EXTERNAL MODULE: ./lib/readers/read-release-id.js
var read_release_id = __webpack_require__(8582);
// EXTERNAL MODULE: ./lib/readers/validate.js + 3 modules
var readers_validate = __webpack_require__(4106);
;// CONCATENATED MODULE: ./lib/readers/read-replay-manifest.js






/** Reads `replay-manifest/1`; what is said of all fixtures holds for each that does not say otherwise. */
function readReplayManifest(root) {
    const problems = (0,readers_validate/* validateNode */.T)(root, { validate: validate, hints: hints });
    if (problems.length > 0)
        return { kind: 'refused', problems };
    const list = (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'fixtures'));
    const fixtures = list.flatMap((node) => toFixture(node, root) ?? []);
    const wrong = [...unnamedFiles(list), ...twice(fixtures)];
    if (wrong.length > 0)
        return { kind: 'refused', problems: wrong };
    const value = { model: (0,read_release_id/* readReleaseId */.p)((0,readers_node.at)(root, 'model')), fixtures, location: root.location };
    return { kind: 'read', value };
}
function toFixture(node, root) {
    const sides = toSides(node);
    if (sides === undefined)
        return undefined;
    const [client, sanitised] = [
        (0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'client')),
        toSanitised((0,readers_node.at)(node, 'sanitised') ?? (0,readers_node.at)(root, 'sanitised')),
    ];
    const dumps = toDumps((0,readers_node.at)(node, 'features'));
    return {
        id: (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'id')) ?? '',
        ...sides,
        expected: toExpectations(node, root),
        location: node.location,
        ...(client === undefined ? {} : { client }),
        ...(sanitised === undefined ? {} : { sanitised }),
        ...(dumps === undefined ? {} : { dumps }),
    };
}
function toSides(node) {
    const [training, serving] = [(0,read_reference/* readReference */.W)((0,readers_node.at)(node, 'training')), (0,read_reference/* readReference */.W)((0,readers_node.at)(node, 'serving'))];
    return training === undefined || serving === undefined ? undefined : { training, serving };
}
function toDumps(node) {
    const sides = toSides(node);
    if (sides === undefined)
        return undefined;
    const profile = ['exact', 'equivalent'].find((word) => word === (0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'profile')));
    const dither = (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'dither'));
    return {
        ...sides,
        ...(profile === undefined ? {} : { profile }),
        ...(dither === undefined ? {} : { dither }),
    };
}
function toExpectations(node, root) {
    const number = (key) => (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, key)) ?? (0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, key));
    const [rate, channels, ms] = [number('sample_rate_hz'), number('channels'), number('duration_ms')];
    const encoding = (0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'encoding')) ?? (0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'encoding'));
    return {
        ...(rate === undefined ? {} : { sampleRateHz: rate }),
        ...(channels === undefined ? {} : { channels }),
        ...(encoding === undefined ? {} : { encoding }),
        ...(ms === undefined ? {} : { durationSeconds: ms / 1000 }),
    };
}
/** A placeholder says nothing. */
function toSanitised(node) {
    if (node === undefined)
        return undefined;
    const stated = ['method', 'by', 'at'].flatMap((key) => {
        const text = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, key));
        return text === undefined || (0,missing/* isPlaceholder */.w)(text) ? [] : [[key, text]];
    });
    return Object.fromEntries(stated);
}
function unnamedFiles(list) {
    return list
        .filter((node) => toSides(node) === undefined)
        .map(({ location }) => ({ location, message: 'a fixture names a file for each side' }));
}
/** Two fixtures of one name would be one finding: the second could hide behind the first. */
function twice(fixtures) {
    return fixtures
        .filter(({ id }, index) => fixtures.findIndex((other) => other.id === id) !== index)
        .map(({ id, location }) => ({
        location,
        message: `the fixture ${JSON.stringify(id)} is there twice`,
        hint: 'give each fixture an id of its own',
    }));
}


/***/ })

};
