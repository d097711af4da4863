export const id = 7931;
export const ids = [7931];
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

/***/ 976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ compareDumps)
});

// EXTERNAL MODULE: ./lib/audio/median.js
var median = __webpack_require__(9590);
;// CONCATENATED MODULE: ./lib/audio/dump-cause.js

/** 32768 and its square in natural logarithms, in base 10 and in dB. */
const INT16_OFFSETS = [
    15 * Math.LN2,
    30 * Math.LN2,
    15 * Math.log10(2),
    30 * Math.log10(2),
    300 * Math.log10(2),
];
/** Ratios between the natural logarithm, base 10 and decibels of power and magnitude. */
const LOG_RATIOS = [Math.LN10, 10 / Math.LN10, 20 / Math.LN10, 10, 20];
const CLOSE = 0.01;
/**
 * Names what made the dumps of an incompatible comparison differ, the more specific causes first
 * (reference/audio.md 2.4, rule 4).
 */
function nameCause(differences, fit, thresholds) {
    const offset = constantOffset(differences, thresholds);
    if (offset !== undefined)
        return isInt16(offset) ? 'int16-scale' : 'gain';
    if (isLogBase(fit))
        return 'log-base';
    if (lostBand(differences.binMeans, thresholds) !== undefined)
        return 'band-loss';
    return isDither(differences, thresholds) ? 'dither' : 'other';
}
/** Least squares over all compared cells. */
function fitLine({ reference, served }) {
    const [meanA, meanB] = [mean(reference), mean(served)];
    let [squaresA, squaresB, products] = [0, 0, 0];
    for (let cell = 0; cell < reference.length; cell++) {
        const [a, b] = [(reference[cell] ?? 0) - meanA, (served[cell] ?? 0) - meanB];
        squaresA += a * a;
        squaresB += b * b;
        products += a * b;
    }
    if (squaresA === 0 || squaresB === 0)
        return { scale: 1, offset: meanB - meanA, explained: 0 };
    const scale = products / squaresA;
    return { scale, offset: meanB - scale * meanA, explained: products ** 2 / (squaresA * squaresB) };
}
/** The group of neighbouring bins that differs most, where it reaches the drift threshold. */
function driftedBand(binMeans, { drift, driftBins }) {
    const width = Math.min(driftBins, binMeans.length);
    const groups = binMeans
        .slice(0, binMeans.length - width + 1)
        .map((_, first) => mean(binMeans.slice(first, first + width)));
    const drifted = groups.flatMap((value, first) => (value >= drift ? [first] : []));
    const firstBin = drifted[0];
    if (firstBin === undefined)
        return undefined;
    const lastBin = (drifted.at(-1) ?? firstBin) + width - 1;
    return { firstBin, lastBin, meanAbs: mean(binMeans.slice(firstBin, lastBin + 1)) };
}
/** The bins from some bin to the top, where they drifted and the bins below them did so far less. */
function lostBand(binMeans, thresholds) {
    const total = binMeans.length;
    let best;
    let contrast = 0;
    for (let firstBin = Math.ceil(total / 4); firstBin <= total - thresholds.driftBins; firstBin++) {
        const [below, meanAbs] = [mean(binMeans.slice(0, firstBin)), mean(binMeans.slice(firstBin))];
        if (meanAbs < thresholds.drift || below > meanAbs / 3 || meanAbs - below <= contrast)
            continue;
        contrast = meanAbs - below;
        best = { firstBin, lastBin: total - 1, meanAbs };
    }
    return best;
}
/** The difference that nine cells in ten share to within a tenth of it. */
function constantOffset({ reference, served }, thresholds) {
    const all = Array.from(reference, (value, cell) => (served[cell] ?? 0) - value);
    const middle = (0,median/* median */.J)(all);
    if (Math.abs(middle) <= 2 * thresholds.absolute)
        return undefined;
    const sharing = all.filter((difference) => Math.abs(difference - middle) <= Math.abs(middle) / 10);
    return sharing.length >= 0.9 * all.length ? middle : undefined;
}
function isInt16(offset) {
    return INT16_OFFSETS.some((known) => Math.abs(Math.abs(offset) / known - 1) <= CLOSE);
}
function isLogBase({ scale, explained }) {
    const ratio = scale < 1 ? 1 / scale : scale;
    return explained >= 0.999 && LOG_RATIOS.some((known) => Math.abs(ratio / known - 1) <= CLOSE);
}
/** Noise shows in the quiet cells and leaves the loud ones alone. */
function isDither({ reference, served, meanAbs }, thresholds) {
    const order = Array.from(reference.keys()).sort((a, b) => (reference[a] ?? 0) - (reference[b] ?? 0));
    const quarter = Math.ceil(order.length / 4);
    const difference = (cells) => mean(cells.map((cell) => Math.abs((served[cell] ?? 0) - (reference[cell] ?? 0))));
    const [quiet, loud] = [difference(order.slice(0, quarter)), difference(order.slice(-quarter))];
    return loud <= thresholds.mean && quiet >= 3 * loud && quiet >= meanAbs;
}
function mean(values) {
    let [sum, count] = [0, 0];
    for (const value of values) {
        sum += value;
        count++;
    }
    return sum / count;
}

;// CONCATENATED MODULE: ./lib/audio/dump-matrix.js
/** Feature dimensions in use: mel bins, cepstra and spectra of the usual transforms. */
const USUAL_BINS = new Set([
    13, 20, 23, 24, 26, 39, 40, 64, 80, 100, 120, 128, 160, 161, 201, 240, 257, 513, 560, 1025,
]);
/** The two lengths of an array that has two dimensions once leading ones of length 1 are left out. */
function matrixShape({ shape }) {
    const leading = shape.slice(0, -2);
    const [outer, inner] = shape.slice(-2);
    return outer === undefined || inner === undefined || leading.some((length) => length !== 1)
        ? undefined
        : [outer, inner];
}
/**
 * Which dimension of two dumps is time: the other one has a usual number of bins in both; else the one that is equal in
 * both is the features; else the shorter one is.
 */
function guessLayout(a, b) {
    const [outerIsUsual, innerIsUsual] = [0, 1].map((at) => USUAL_BINS.has(a[at]) && USUAL_BINS.has(b[at]));
    if (outerIsUsual !== innerIsUsual)
        return innerIsUsual === true ? 'time,feature' : 'feature,time';
    if ((a[0] === b[0]) !== (a[1] === b[1]))
        return a[1] === b[1] ? 'time,feature' : 'feature,time';
    return a[1] <= a[0] ? 'time,feature' : 'feature,time';
}
/** The array with time outermost, its values multiplied by `factor`. */
function toMatrix({ values }, [outer, inner], layout, factor) {
    const [frames, bins] = layout === 'time,feature' ? [outer, inner] : [inner, outer];
    const turned = new Float64Array(values.length);
    for (let frame = 0; frame < frames; frame++) {
        for (let bin = 0; bin < bins; bin++) {
            const source = layout === 'time,feature' ? frame * bins + bin : bin * frames + frame;
            turned[frame * bins + bin] = factor * (values[source] ?? NaN);
        }
    }
    return { frames, bins, values: turned };
}

;// CONCATENATED MODULE: ./lib/audio/dump-thresholds.js
/** The documented defaults. */
const DUMP_THRESHOLDS = {
    absolute: 1e-3,
    relative: 1e-4,
    share: 0.999,
    mean: 0.05,
    binMean: 0.1,
    frames: 2,
    drift: 0.7,
    driftBins: 5,
    maskDb: 60,
};

;// CONCATENATED MODULE: ./lib/audio/dump-differences.js
/**
 * Differences over a span, with the frames left out whose reference is `maskNats` or more below the loudest.
 *
 * `maskNats` is Infinity for features that are no log spectra.
 */
function dumpDifferences(a, b, span, maskNats, thresholds) {
    const frames = loudFrames(a, span, maskNats);
    const { bins } = a;
    const reference = new Float64Array(frames.length * bins);
    const served = new Float64Array(frames.length * bins);
    for (const [index, frame] of frames.entries()) {
        const other = (frame + span.shift) * bins;
        reference.set(a.values.subarray(frame * bins, (frame + 1) * bins), index * bins);
        served.set(b.values.subarray(other, other + bins), index * bins);
    }
    return {
        reference,
        served,
        bins,
        frames: frames.length,
        ...summarise(reference, served, bins, thresholds),
    };
}
function summarise(reference, served, bins, { absolute, relative }) {
    const binSums = new Float64Array(bins);
    let [maxAbs, within] = [0, 0];
    for (let cell = 0; cell < reference.length; cell++) {
        const difference = Math.abs((served[cell] ?? 0) - (reference[cell] ?? 0));
        binSums[cell % bins] = (binSums[cell % bins] ?? 0) + difference;
        maxAbs = Math.max(maxAbs, difference);
        if (difference <= absolute + relative * Math.abs(reference[cell] ?? 0))
            within++;
    }
    const frames = reference.length / bins;
    const binMeans = Array.from(binSums, (sum) => sum / frames);
    return {
        meanAbs: binMeans.reduce((sum, mean) => sum + mean, 0) / bins,
        maxAbs,
        binMeans,
        shareWithin: within / reference.length,
    };
}
function loudFrames(a, { first, last }, maskNats) {
    const levels = [];
    for (let frame = first; frame < last; frame++)
        levels.push(logEnergy(a, frame));
    const loudest = levels.reduce((high, level) => Math.max(high, level), -Infinity);
    return levels.flatMap((level, index) => (level >= loudest - maskNats ? [first + index] : []));
}
/** Logarithm of the summed energy of a frame of log values, safe from overflow. */
function logEnergy({ values, bins }, frame) {
    const row = values.subarray(frame * bins, (frame + 1) * bins);
    const highest = row.reduce((high, value) => Math.max(high, value), -Infinity);
    return highest + Math.log(row.reduce((sum, value) => sum + Math.exp(value - highest), 0));
}

;// CONCATENATED MODULE: ./lib/audio/judge-dumps.js


/** Frames at either end that differ where only the padding does: half a window at the usual hops. */
const EDGE_FRAMES = 3;
/**
 * Judges two dumps (reference/audio.md 2.4, rules 1, 3 and 4). Frame counts within the tolerance that agree away
 * from the ends are `edge-padding`, which is compatible under `equivalent` alone.
 */
function judgeDumps(pair) {
    const { a, b, profile, thresholds } = pair;
    const span = bestSpan(pair);
    const differences = dumpDifferences(a, b, span, pair.maskNats, thresholds);
    const fit = fitLine(differences);
    const judged = (compatible, cause) => ({
        compatible,
        cause,
        differences,
        fit,
    });
    const surplus = Math.abs(a.frames - b.frames);
    if (surplus > thresholds.frames)
        return judged(false, 'frame-count');
    const holds = isWithin(differences, pair);
    if (holds && surplus === 0)
        return judged(true, 'none');
    const interior = { ...span, first: span.first + EDGE_FRAMES, last: span.last - EDGE_FRAMES };
    const agreesInside = interior.last > interior.first &&
        isWithin(dumpDifferences(a, b, interior, pair.maskNats, thresholds), pair);
    if (agreesInside)
        return judged(holds && profile === 'equivalent', 'edge-padding');
    return judged(false, nameCause(differences, fit, thresholds));
}
function isWithin(differences, { profile, thresholds }) {
    if (driftedBand(differences.binMeans, thresholds) !== undefined)
        return false;
    if (profile === 'exact')
        return differences.shareWithin >= thresholds.share;
    const { mean, binMean } = thresholds;
    return differences.meanAbs <= mean && differences.binMeans.every((value) => value <= binMean);
}
/** The shift, within the surplus frames of the longer dump, at which the two agree best. */
function bestSpan({ a, b, thresholds }) {
    const surplus = b.frames - a.frames;
    const steps = Math.min(Math.abs(surplus), thresholds.frames);
    let best = spanAt(a, b, 0);
    if (steps === 0)
        return best;
    let lowest = Infinity;
    for (let step = 0; step <= steps; step++) {
        const span = spanAt(a, b, surplus < 0 ? -step : step);
        const { meanAbs } = dumpDifferences(a, b, span, Infinity, thresholds);
        if (meanAbs < lowest)
            [best, lowest] = [span, meanAbs];
    }
    return best;
}
function spanAt(a, b, shift) {
    return { first: Math.max(0, -shift), last: Math.min(a.frames, b.frames - shift), shift };
}

// EXTERNAL MODULE: ./lib/audio/mel-edges.js
var mel_edges = __webpack_require__(8587);
;// CONCATENATED MODULE: ./lib/audio/compare-dumps.js





/** No front end makes more; bounds the time that a hostile shape can take. */
const BINS_AT_MOST = 4096;
/**
 * Compares two dumps of one utterance's features by the rules of reference/audio.md 2.4: `a` as training computes
 * them, `b` as production does.
 *
 * Never throws: shapes that do not match, NaN, and dumps made with dither are incompatible, with the reason.
 */
function compareDumps(a, b, profile = 'equivalent', knowledge = {}) {
    const [shapeA, shapeB] = [matrixShape(a), matrixShape(b)];
    if (shapeA === undefined || shapeB === undefined) {
        return refused(profile, 'other', `shapes (${a.shape.join(', ')}) and (${b.shape.join(', ')}) are no matrices`);
    }
    const layout = knowledge.layout ?? guessLayout(shapeA, shapeB);
    const [natsA, natsB] = natsPerUnit(knowledge);
    return compareMatrices(toMatrix(a, shapeA, layout, natsA), toMatrix(b, shapeB, layout, natsB), profile, knowledge);
}
function compareMatrices(a, b, profile, knowledge) {
    const sizes = { frames: [a.frames, b.frames], bins: [a.bins, b.bins] };
    const refusal = shapeRefusal(a, b) ?? valueRefusal(a, b, knowledge);
    if (refusal !== undefined)
        return { ...refused(profile, ...refusal), ...sizes };
    const thresholds = { ...DUMP_THRESHOLDS, ...knowledge.thresholds };
    const isLinear = knowledge.logBase?.[0] === 'none';
    const maskNats = isLinear ? Infinity : (thresholds.maskDb * Math.LN10 * (knowledge.power ?? 2)) / 20;
    const judgement = judgeDumps({ a, b, profile, thresholds, maskNats });
    const { compatible, cause } = judgement;
    return {
        compatible,
        cause,
        profile,
        ...sizes,
        ...figures(judgement, knowledge, thresholds),
        refusal: null,
    };
}
function shapeRefusal(a, b) {
    if (a.bins === b.bins) {
        return a.bins > BINS_AT_MOST ? ['other', `${a.bins} bins: no feature dump has so many`] : undefined;
    }
    const isTurned = a.bins === b.frames && a.frames === b.bins;
    return ['other', isTurned ? 'one dump is the transpose of the other' : `${a.bins} against ${b.bins} bins`];
}
function valueRefusal(a, b, { dither }) {
    if (!a.values.every(Number.isFinite) || !b.values.every(Number.isFinite)) {
        return ['other', 'a dump holds NaN or infinite values'];
    }
    const isDithered = dither?.some((amount) => amount !== 0) === true;
    return isDithered ? ['dither', 'dither was on: dump both sides again with dither 0'] : undefined;
}
/** Natural-log units in one unit of either dump. */
function natsPerUnit({ logBase = ['e', 'e'], power = 2 }) {
    const nats = {
        e: 1,
        '10': Math.LN10,
        db: (Math.LN10 * power) / 20,
        none: 1,
    };
    return [nats[logBase[0]], nats[logBase[1]]];
}
function figures({ differences, fit }, { mel }, thresholds) {
    const { binMeans } = differences;
    const edges = mel === undefined ? undefined : (0,mel_edges/* melEdgesHz */.t)({ ...mel, bins: differences.bins });
    return {
        compared_frames: differences.frames,
        mean_abs_difference: differences.meanAbs,
        max_abs_difference: differences.maxAbs,
        worst_bin_mean_abs_difference: Math.max(...binMeans),
        share_within_tolerance: differences.shareWithin,
        scale: fit.scale,
        offset: fit.offset,
        drifted: driftedRange(binMeans, edges, thresholds),
    };
}
function driftedRange(binMeans, edgesHz, thresholds) {
    const band = lostBand(binMeans, thresholds) ?? driftedBand(binMeans, thresholds);
    if (band === undefined)
        return null;
    // A triangle reaches from the centre of the one below to the centre of the one above.
    const [low, high] = [edgesHz?.[band.firstBin], edgesHz?.[band.lastBin + 2]];
    return {
        bins: [band.firstBin, band.lastBin],
        hz: low === undefined || high === undefined ? null : [low, high],
        mean_abs_difference: band.meanAbs,
    };
}
function refused(profile, cause, refusal) {
    return {
        compatible: false,
        cause,
        profile,
        frames: [null, null],
        bins: [null, null],
        compared_frames: 0,
        mean_abs_difference: null,
        max_abs_difference: null,
        worst_bin_mean_abs_difference: null,
        share_within_tolerance: null,
        scale: null,
        offset: null,
        drifted: null,
        refusal,
    };
}


/***/ }),

/***/ 9590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/** The middle of the values, or the mean of the two middle ones; NaN for none. */
function median(values) {
    const sorted = new Float64Array(values).sort();
    const upper = sorted[sorted.length >> 1] ?? NaN;
    const lower = sorted[(sorted.length - 1) >> 1] ?? NaN;
    return (upper + lower) / 2;
}


/***/ }),

/***/ 8587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ melEdgesHz)
/* harmony export */ });
/** Slaney's scale (Auditory Toolbox 1998; librosa): 3 mel per 200 Hz to 1 kHz, then 27 steps per factor 6.4. */
const SLANEY_STEP_HZ = 200 / 3;
const SLANEY_KNEE_HZ = 1000;
const SLANEY_KNEE_MEL = SLANEY_KNEE_HZ / SLANEY_STEP_HZ;
const SLANEY_LOG_STEP = Math.log(6.4) / 27;
/**
 * Edges and centres of the triangles of a mel bank in Hz: `bins + 2` frequencies, equally spaced in mel. HTK's
 * and Kaldi's scales are the same formula (2595 log10(1 + f / 700) = 1127 ln(1 + f / 700)).
 */
function melEdgesHz({ scale, fMinHz, fMaxHz, bins }) {
    const [toMel, toHz] = scale === 'slaney' ? [slaneyMel, slaneyHz] : [htkMel, htkHz];
    const low = toMel(fMinHz);
    const step = (toMel(fMaxHz) - low) / (bins + 1);
    return Array.from({ length: bins + 2 }, (_, index) => toHz(low + index * step));
}
function htkMel(hz) {
    return 1127 * Math.log1p(hz / 700);
}
function htkHz(mel) {
    return 700 * Math.expm1(mel / 1127);
}
function slaneyMel(hz) {
    return hz < SLANEY_KNEE_HZ
        ? hz / SLANEY_STEP_HZ
        : SLANEY_KNEE_MEL + Math.log(hz / SLANEY_KNEE_HZ) / SLANEY_LOG_STEP;
}
function slaneyHz(mel) {
    return mel < SLANEY_KNEE_MEL
        ? mel * SLANEY_STEP_HZ
        : SLANEY_KNEE_HZ * Math.exp(SLANEY_LOG_STEP * (mel - SLANEY_KNEE_MEL));
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

/***/ 7931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareDumpsCommand: () => (/* binding */ compareDumpsCommand)
/* harmony export */ });
/* harmony import */ var _audio_compare_dumps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(976);
/* harmony import */ var _audio_read_npy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6944);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5583);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2245);




/** Whether two feature dumps agree, and what most likely made them differ. */
const compareDumpsCommand = {
    name: 'compare dumps',
    usage: 'compare dumps A.npy B.npy [--profile exact|equivalent]',
    summary: 'whether two feature dumps agree, and what most likely made them differ; natural logarithms',
    async run(args, terminal) {
        const options = { profile: { type: 'string' } };
        const { values, names } = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .readArguments */ .lR)(args, options, { least: 2, most: 2 });
        const profile = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .wordFlag */ .F9)(values, 'profile', ['exact', 'equivalent']);
        const a = await readDump(names[0] ?? '', terminal);
        const b = await readDump(names[1] ?? '', terminal);
        if (a === undefined || b === undefined)
            return 2;
        const comparison = (0,_audio_compare_dumps_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDumps */ .L)(a, b, profile);
        terminal.print((0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .aB)(comparison));
        return comparison.compatible ? 0 : 1;
    },
};
async function readDump(path, terminal) {
    const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(path, terminal);
    const reading = bytes === undefined ? undefined : (0,_audio_read_npy_js__WEBPACK_IMPORTED_MODULE_1__/* .readNpy */ .e)(bytes);
    if (reading?.kind === 'present')
        return reading.value;
    if (reading?.kind === 'unreadable')
        (0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .noteProblems */ .lM)([{ location: { path }, message: reading.problem.message }], terminal);
    return undefined;
}


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


/***/ })

};
