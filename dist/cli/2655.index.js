export const id = 2655;
export const ids = [2655];
export const modules = {

/***/ 4894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ silenceShare),
/* harmony export */   Mk: () => (/* binding */ clippingShare),
/* harmony export */   eb: () => (/* binding */ checkHeader),
/* harmony export */   uq: () => (/* binding */ checkLevels)
/* harmony export */ });
/* unused harmony export FIXTURE_THRESHOLDS */
/* harmony import */ var _wav_samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1968);

/** Defaults; the two shares are by judgement: one sample in a thousand, and half of the file. */
const FIXTURE_THRESHOLDS = {
    durationToleranceMs: 20,
    maxClippingShare: 0.001,
    maxSilenceShare: 0.5,
};
/** Compares the header of a fixture with what it should be. A duration that the header does not tell is a mismatch. */
function checkHeader(header, expected, overrides = {}) {
    const { durationToleranceMs } = { ...FIXTURE_THRESHOLDS, ...overrides };
    const encoding = 'encoding' in header ? header.encoding : 'flac';
    const found = header.durationSeconds;
    const wanted = expected.durationSeconds;
    // The tolerance is inclusive: a millisecond of rounding error is not a wrong rate.
    const isOff = wanted !== undefined &&
        (found === null || Math.abs(found - wanted) * 1000 > durationToleranceMs * (1 + 1e-9));
    return [
        ...differing('sample_rate_hz', expected.sampleRateHz, header.sampleRateHz),
        ...differing('channels', expected.channels, header.channels),
        ...differing('encoding', expected.encoding, encoding),
        ...(isOff ? [mismatch('duration_s', wanted, found)] : []),
    ];
}
/** Clipping and digital silence of a fixture's samples against their limits. */
function checkLevels(signal, overrides = {}) {
    const { maxClippingShare, maxSilenceShare } = { ...FIXTURE_THRESHOLDS, ...overrides };
    const [clipping, silence] = [
        clippingShare(signal, (0,_wav_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .fullScale */ .MY)(signal.header?.encoding ?? 'pcm_s16le')),
        silenceShare(signal),
    ];
    return [
        ...(clipping > maxClippingShare ? [mismatch('clipping_share', maxClippingShare, clipping)] : []),
        ...(silence > maxSilenceShare ? [mismatch('silence_share', maxSilenceShare, silence)] : []),
    ];
}
/** Equal samples that last this long are digital silence; no microphone is that still. Seconds. */
const SILENCE_SECONDS = 0.01;
/** Share of samples at or beyond `highest`, the largest value of their encoding, 0 to 1, over all channels. */
function clippingShare({ channels }, highest) {
    return share(channels, (samples) => {
        let clipped = 0;
        // An iterator is a call a sample, and most loops end before they are compiled.
        let index = samples.length;
        while (index-- > 0) {
            const sample = samples[index] ?? 0;
            if (sample >= highest || sample <= -highest)
                clipped++;
        }
        return clipped;
    });
}
/**
 * Share of samples, 0 to 1, in runs of at least 10 ms of one and the same value. Not the value 0: A-law has none,
 * and an offset would hide it.
 */
function silenceShare({ channels, sampleRateHz }) {
    const shortest = Math.max(2, Math.round(SILENCE_SECONDS * sampleRateHz));
    return share(channels, (samples) => {
        let silent = 0;
        let start = 0;
        for (let index = 1; index <= samples.length; index++) {
            if (index < samples.length && samples[index] === samples[start])
                continue;
            if (index - start >= shortest)
                silent += index - start;
            start = index;
        }
        return silent;
    });
}
function share(channels, count) {
    const total = channels.reduce((sum, samples) => sum + samples.length, 0);
    return total === 0 ? 0 : channels.reduce((sum, samples) => sum + count(samples), 0) / total;
}
function differing(property, expected, found) {
    return expected === undefined || expected === found ? [] : [mismatch(property, expected, found)];
}
function mismatch(property, expected, found) {
    const ratio = typeof expected === 'number' && typeof found === 'number' && expected !== 0 ? found / expected : null;
    return { property, expected, found, ratio };
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

/***/ 7493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ suspectBandLimit)
/* harmony export */ });
/* unused harmony export BAND_LIMIT_THRESHOLDS */
/* harmony import */ var _pair_transform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4113);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9590);


/** Measured on 17 real 16 kHz files: reference/audio.md 2.6, method A. */
const BAND_LIMIT_THRESHOLDS = [
    { rateHz: 8000, stepDb: 19, mirrorCorrelation: 0.45 },
    { rateHz: 11025, stepDb: 16, mirrorCorrelation: null },
    { rateHz: 12000, stepDb: 13, mirrorCorrelation: 0.45 },
];
const FRAME = 1024;
const HOP = 512;
/** Longer files are looked at in wider steps, which bounds memory to about 17 MB. */
const FRAMES_AT_MOST = 4096;
const BINS = FRAME / 2 + 1;
/** Keeps the logarithm of digital silence finite; far below the rounding noise of 16 bits. */
const POWER_FLOOR = 1e-12;
const MIRROR_SPAN = 0.3;
/** Beyond this multiple of a threshold a test says no more: a lost band also makes a step at lower rates. */
const CLEAR = 2;
/**
 * Looks in one file, without its original, for a lost band or its mirror image (reference/audio.md 2.6, method A).
 *
 * Natural speech overlaps with resampled speech on both tests, so that the answer is a suspicion. The strongest
 * rate is named, measured by how far it lies over its threshold, the higher one among equals; only the louder half of the frames is looked at.
 */
function suspectBandLimit(samples, sampleRateHz, thresholds = BAND_LIMIT_THRESHOLDS) {
    const spectra = louderHalf(powerSpectra(samples));
    const binHz = sampleRateHz / FRAME;
    const usable = thresholds.filter(({ rateHz }) => rateHz * 1.14 <= sampleRateHz);
    const judged = usable.map((threshold) => {
        const step = stepDb(spectra, threshold.rateHz / 2 / binHz);
        const mirror = mirrorCorrelation(spectra, threshold.rateHz / binHz);
        return { threshold, step, mirror, excess: excess(threshold, step, mirror) };
    });
    const [strongest] = judged.filter((one) => one.excess >= 1).sort(byExcess);
    const rate = strongest?.threshold.rateHz ?? null;
    return {
        suspected: rate !== null,
        estimated_cutoff_hz: rate === null ? null : rate / 2,
        estimated_rate_hz: rate,
        evidence: judged.map(({ threshold, step, mirror }) => ({
            rate_hz: threshold.rateHz,
            step_db: step,
            mirror_correlation: mirror,
        })),
    };
}
function byExcess(a, b) {
    return b.excess - a.excess || b.threshold.rateHz - a.threshold.rateHz;
}
/** The larger of the two tests, as a multiple of its threshold, at most `CLEAR`. */
function excess(threshold, step, mirror) {
    const byStep = step === null ? 0 : step / threshold.stepDb;
    const { mirrorCorrelation: limit } = threshold;
    return Math.min(CLEAR, Math.max(byStep, mirror === null || limit === null ? 0 : mirror / limit));
}
/** Power spectra of all frames, without the logarithm that only the louder ones need. */
function powerSpectra(samples) {
    const transform = new _pair_transform_js__WEBPACK_IMPORTED_MODULE_0__/* .PairTransform */ .t(FRAME);
    const window = (0,_pair_transform_js__WEBPACK_IMPORTED_MODULE_0__/* .hann */ .e)(FRAME);
    const spectra = [];
    const hop = Math.max(HOP, Math.ceil(samples.length / FRAMES_AT_MOST));
    for (let start = 0; start + FRAME <= samples.length; start += hop) {
        transform.loadFrames(samples, start, samples, start, window);
        transform.transform();
        const { aRe, aIm } = transform;
        const power = new Float64Array(BINS);
        for (let bin = 0; bin < BINS; bin++)
            power[bin] = (aRe[bin] ?? 0) ** 2 + (aIm[bin] ?? 0) ** 2 + POWER_FLOOR;
        spectra.push(power);
    }
    return spectra;
}
/** The louder half of the frames, in dB; frames of digital silence are left out. */
function louderHalf(spectra) {
    const levels = spectra.map((power) => power.reduce((sum, value) => sum + value, 0));
    const middle = (0,_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(levels);
    const loud = spectra.filter((_, index) => (levels[index] ?? 0) >= middle && (levels[index] ?? 0) > BINS * 1e-9);
    return loud.map((power) => power.map((value) => 10 * Math.log10(value)));
}
function stepDb(spectra, cutoffBin) {
    const level = (low, high) => {
        const [first, last] = [Math.ceil(low * cutoffBin), Math.floor(high * cutoffBin)];
        const levels = [];
        for (const spectrum of spectra)
            for (let bin = first; bin <= last; bin++)
                levels.push(spectrum[bin] ?? 0);
        return (0,_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(levels);
    };
    const step = level(0.86, 0.94) - level(1.06, 1.14);
    return Number.isFinite(step) ? step : null;
}
/** Correlation over all frames of the levels under the axis with those above it, each frame's means removed. */
function mirrorCorrelation(spectra, sumBin) {
    const axis = sumBin / 2;
    const highest = Math.min(BINS - 2, Math.floor(axis * (1 + MIRROR_SPAN)));
    let [below, above, both] = [0, 0, 0];
    for (const spectrum of spectra) {
        const [low, high] = [[], []];
        for (let bin = Math.ceil(axis) + 3; bin <= highest; bin++) {
            high.push(spectrum[bin] ?? 0);
            low.push(spectrum[Math.round(sumBin) - bin] ?? 0);
        }
        const [lowMean, highMean] = [mean(low), mean(high)];
        low.forEach((level, index) => {
            const [x, y] = [level - lowMean, (high[index] ?? 0) - highMean];
            below += x * x;
            above += y * y;
            both += x * y;
        });
    }
    return below === 0 || above === 0 ? null : both / Math.sqrt(below * above);
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 3712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ equalJson),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cP: () => (/* binding */ pointerSegments),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   j1: () => (/* binding */ measureJson),
/* harmony export */   wQ: () => (/* binding */ extendPointer)
/* harmony export */ });
/** Whether a value is a JSON object: neither null nor an array. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Whether a value is an array of JSON values. */
function isList(value) {
    return Array.isArray(value);
}
/** The member an object itself has, so that `toString` and `__proto__` are names like any other. */
function own(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
/**
 * The same text for equal values and only for those: keys sorted, `-0` as `0`. The caller has bounded the
 * depth ({@link measureJson}).
 */
function canonicalJson(value) {
    if (isList(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (!isObject(value))
        return JSON.stringify(value === 0 ? 0 : value);
    const members = Object.keys(value)
        .sort()
        .map((name) => `${JSON.stringify(name)}:${canonicalJson(own(value, name) ?? null)}`);
    return `{${members.join(',')}}`;
}
/** Whether two values are equal as JSON: key order does not matter, `1` is `1.0`. */
function equalJson(left, right) {
    if (left === right)
        return true;
    if (isList(left) && isList(right)) {
        return left.length === right.length && left.every((item, index) => equalJson(item, right[index]));
    }
    if (!isObject(left) || !isObject(right))
        return false;
    const names = Object.keys(left);
    if (names.length !== Object.keys(right).length)
        return false;
    return names.every((name) => Object.hasOwn(right, name) && equalJson(own(left, name), own(right, name)));
}
/** A JSON pointer (RFC 6901) extended by unescaped segments. */
function extendPointer(pointer, ...segments) {
    return segments.reduce((path, segment) => `${path}/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`, pointer);
}
/** The unescaped segments of a JSON pointer. */
function pointerSegments(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/**
 * Walks a value without recursion, so that depth cannot exhaust the stack, and refuses what JSON cannot write
 * (not finite, undefined, functions) and what is larger than the limits. Cycles end at the depth limit.
 */
function measureJson(value, limits) {
    const open = [{ value, depth: 0 }];
    let count = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        count += 1;
        if (count > limits.count)
            return { ok: false, reason: `it has more than ${limits.count} values` };
        if (next.depth > limits.depth)
            return { ok: false, reason: `it is nested deeper than ${limits.depth} levels` };
        const children = childrenOf(next.value);
        if (children === undefined)
            return { ok: false, reason: 'it has a value that JSON cannot write' };
        for (const child of children)
            open.push({ value: child, depth: next.depth + 1 });
    }
    return { ok: true, count };
}
function childrenOf(value) {
    if (isList(value))
        return value;
    if (isObject(value))
        return isPlain(value) ? Object.keys(value).map((name) => own(value, name)) : undefined;
    return isScalar(value) ? [] : undefined;
}
function isScalar(value) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    return value === null || typeof value === 'string' || typeof value === 'boolean';
}
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}


/***/ }),

/***/ 3318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ describeValues),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3712);

const MOST_SHOWN = 5;
const LONGEST_SHOWN = 60;
/** A value as it is shown in a sentence, cut when it is long. */
function describeValue(value) {
    return shorten((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value));
}
/** Values as they are listed in a sentence: the first five, and how many more. */
function describeValues(values) {
    const shown = values.slice(0, MOST_SHOWN).map(describeValue).join(', ');
    return values.length > MOST_SHOWN ? `${shown} and ${values.length - MOST_SHOWN} more` : shown;
}
/** Text as it is shown in a sentence, cut when it is long. */
function shorten(text) {
    return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}


/***/ }),

/***/ 1589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ partMissing),
/* harmony export */   KE: () => (/* binding */ keepsPart),
/* harmony export */   R7: () => (/* binding */ audioFormats),
/* harmony export */   Vl: () => (/* binding */ describeFormat),
/* harmony export */   cp: () => (/* binding */ partHas),
/* harmony export */   s7: () => (/* binding */ partList)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3712);
/* harmony import */ var _rules_describe_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);
/* harmony import */ var _serving_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(820);



/** The formats of `audio_in` or `audio_out`: the list is the field itself, or its `formats`. */
function audioFormats(contract, field) {
    const stated = (0,_serving_change_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(contract, [field]);
    const path = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(stated) ? [field] : [field, 'formats'];
    const list = (0,_serving_change_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(contract, path);
    if (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(list))
        return [];
    return list.flatMap((entry, index) => ((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) ? [{ entry, path: [...path, index] }] : []));
}
/** Whether a format keeps what another says of one part; what was not said binds nobody. */
function keepsPart(before, after, part) {
    const said = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(before, part);
    return (0,_serving_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnstated */ .j)(said) || (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .equalJson */ .FS)(said, (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(after, part));
}
/** What a format says of a part that is a list; one value alone is a list of it. */
function partList(entry, part) {
    const value = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, part);
    if ((0,_serving_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnstated */ .j)(value))
        return [];
    return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? value : [value];
}
/** Whether a format's list has a value. */
function partHas(entry, part, value) {
    return partList(entry, part).some((other) => (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .equalJson */ .FS)(other, value));
}
/** The values of one format's list that none of the others has. */
function partMissing(entry, others, part) {
    return partList(entry, part).filter((value) => !others.some((other) => partHas(other.entry, part, value)));
}
/** A format in a sentence: `pcm_s16le in wav`. */
function describeFormat(entry) {
    const [encoding, container] = [(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'encoding'), (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'container')];
    const name = typeof encoding === 'string' ? (0,_rules_describe_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(encoding) : 'audio';
    return typeof container === 'string' ? `${name} in ${(0,_rules_describe_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(container)}` : name;
}


/***/ }),

/***/ 820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt),
/* harmony export */   j: () => (/* binding */ isUnstated)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3712);

/** Whether a contract leaves something unsaid: absent, null, or blank. */
function isUnstated(value) {
    return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
/** The value at a path; undefined where the path ends early. */
function valueAt(value, path) {
    return path.reduce((at, segment) => {
        if (typeof segment === 'number')
            return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(at) ? at[segment] : undefined;
        return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(at) ? (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(at, segment) : undefined;
    }, value);
}


/***/ }),

/***/ 7498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ checkConsistency)
});

// EXTERNAL MODULE: ./lib/audio/mel-edges.js
var mel_edges = __webpack_require__(8587);
// EXTERNAL MODULE: ./lib/model/feature-contract.js
var feature_contract = __webpack_require__(7962);
;// CONCATENATED MODULE: ./lib/features/consistency-rule.js

/**
 * Defines a rule over the values of some fields; `check` says what is wrong, or undefined. It is only asked where all of
 * the fields are known: what is open is another finding.
 */
function defineRule(rule, severity, fields, check) {
    return (contract) => {
        const values = fields.map((name) => (0,feature_contract/* valueIn */.x)(contract, name));
        if (values.includes(undefined))
            return undefined;
        // Each value belongs to the name at its place.
        const message = check(...values);
        return message === undefined ? undefined : { rule, severity, fields, message };
    };
}
/** Defines a rule by which one field demands another. */
function defineDemand(rule, severity, [name, demanded], when, message) {
    return (contract) => {
        const value = (0,feature_contract/* valueIn */.x)(contract, name);
        const isBroken = value !== undefined && when(value) && (0,feature_contract/* valueIn */.x)(contract, demanded) === undefined;
        return isBroken ? { rule, severity, fields: [name, demanded], message } : undefined;
    };
}

;// CONCATENATED MODULE: ./lib/features/consistency.js


/** Whisper's 25 ms at 16 kHz, which its code transforms without padding. */
const EXEMPT_N_FFT = 400;
/** Rules of reference/contracts.md 2.2, "internal consistency rules", and those that follow from the field's types. */
const RULES = [
    defineRule('sample-rate-range', 'blocker', ['audio.sample_rate_hz'], (rate) => rate < 8000 || rate > 192_000 ? `${rate} Hz is not between 8000 and 192000 Hz: another unit?` : undefined),
    defineRule('channels-present', 'blocker', ['audio.channels'], (channels) => channels < 1 ? `${channels} channels` : undefined),
    defineRule('bandwidth-within-nyquist', 'blocker', ['audio.min_effective_bandwidth_hz', 'audio.sample_rate_hz'], (band, rate) => band <= 0 || band > rate / 2
        ? `a bandwidth of ${band} Hz does not fit into ${rate} Hz audio`
        : undefined),
    defineRule('f-max-within-nyquist', 'blocker', ['mel.f_max_hz', 'audio.sample_rate_hz'], (fMax, rate) => fMax > rate / 2 ? `f_max ${fMax} Hz lies above the Nyquist frequency of ${rate / 2} Hz` : undefined),
    defineRule('f-min-below-f-max', 'blocker', ['mel.f_min_hz', 'mel.f_max_hz'], (fMin, fMax) => fMin < 0 || fMin >= fMax ? `the mel range from ${fMin} to ${fMax} Hz is empty` : undefined),
    defineRule('lengths-positive', 'blocker', ['frame.win_length_samples', 'frame.hop_length_samples'], (win, hop) => (win < 1 || hop < 1 ? `a window of ${win} and a hop of ${hop} samples` : undefined)),
    defineRule('window-within-transform', 'blocker', ['frame.win_length_samples', 'frame.n_fft'], (win, size) => win > size ? `a window of ${win} samples does not fit into a transform of ${size}` : undefined),
    defineRule('hop-within-window', 'warning', ['frame.hop_length_samples', 'frame.win_length_samples'], (hop, win) => (hop > win ? `a hop of ${hop} samples skips audio between windows of ${win}` : undefined)),
    defineRule('hop-duration', 'warning', ['frame.hop_length_samples', 'audio.sample_rate_hz'], (hop, rate) => {
        const ms = Number(((hop / rate) * 1000).toFixed(3));
        return ms < 5 || ms > 20 ? `a hop of ${ms} ms is unusual: milliseconds taken for samples?` : undefined;
    }),
    defineRule('transform-size', 'warning', ['frame.n_fft'], (size) => {
        const isUsual = size === EXEMPT_N_FFT || (size > 0 && Number.isInteger(Math.log2(size)));
        return isUsual ? undefined : `a transform of ${size} samples is no power of two`;
    }),
    defineRule('mel-bins-within-spectrum', 'blocker', ['feature.n_mels', 'frame.n_fft'], (bins, size) => bins < 1 || bins > size / 2 + 1 ? `${bins} mel bins cannot be made of a transform of ${size}` : undefined),
    defineRule('mel-bins-not-empty', 'warning', ['feature.n_mels', 'frame.n_fft', 'audio.sample_rate_hz', 'mel.scale', 'mel.f_min_hz', 'mel.f_max_hz'], (bins, size, rate, scale, fMinHz, fMaxHz) => {
        const isPossible = bins >= 1 && bins <= size / 2 + 1 && fMinHz < fMaxHz;
        const empty = isPossible ? emptyBins((0,mel_edges/* melEdgesHz */.t)({ scale, fMinHz, fMaxHz, bins }), rate / size) : 0;
        return empty > 0
            ? `${empty} of ${bins} mel bins fall between the lines of the spectrum: always empty`
            : undefined;
    }),
    defineRule('cepstra-within-mel-bins', 'blocker', ['feature.n_mfcc', 'feature.n_mels'], (cepstra, bins) => cepstra > bins ? `${cepstra} cepstra cannot be made of ${bins} mel bins` : undefined),
    defineRule('preemphasis-range', 'blocker', ['frame.preemphasis'], (amount) => amount < 0 || amount > 1 ? `a preemphasis of ${amount} is not between 0 and 1` : undefined),
    defineRule('dither-in-production', 'warning', ['frame.dither', 'frame.dither_at_inference'], (amount, isOn) => isOn && amount !== 0 ? 'dither stays on in production: results do not repeat' : undefined),
    defineRule('codec-frame-rate', 'blocker', ['codec.hop_samples', 'codec.frame_rate_hz', 'codec.sample_rate_hz'], (hop, frames, rate) => Math.abs(hop * frames - rate) > rate * 1e-3
        ? `${hop} samples × ${frames} frames per second is not ${rate} Hz`
        : undefined),
    defineDemand('statistics-have-a-digest', 'blocker', ['normalize.type', 'normalize.stats_digest'], (type) => type === 'global_cmvn' || type === 'fixed', 'statistics that are not the utterance itself need a digest'),
    defineDemand('fixed-padding-has-a-length', 'warning', ['padding.mode', 'padding.fixed_samples'], (mode) => mode === 'fixed', 'padding to a fixed length needs the length'),
    defineDemand('resampling-is-listed', 'warning', ['audio.resample_policy', 'audio.allowed_input_rates_hz'], (policy) => policy === 'allow_listed', 'resampling is allowed, but it is not said from which rates'),
];
/** Every rule that a contract breaks, in the order of the rules; a field that is open breaks none. */
function checkConsistency(contract) {
    return RULES.flatMap((rule) => rule(contract) ?? []);
}
/** Triangles that no line of the spectrum falls into. `edgesHz` are the edges and centres, ascending. */
function emptyBins(edgesHz, lineHz) {
    let empty = 0;
    for (let bin = 0; bin + 2 < edgesHz.length; bin++) {
        const firstLine = (Math.floor((edgesHz[bin] ?? 0) / lineHz) + 1) * lineHz;
        if (firstLine >= (edgesHz[bin + 2] ?? Infinity))
            empty++;
    }
    return empty;
}


/***/ }),

/***/ 5414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ milliseconds),
/* harmony export */   v: () => (/* binding */ showValue)
/* harmony export */ });
/* harmony import */ var _model_feature_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7962);
/* harmony import */ var _feature_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1495);


/**
 * A value as a person reads it: with its unit, and lengths in milliseconds as well (`160 samples (10 ms)`).
 * `unresolved` for null.
 */
function showValue(contract, name, value) {
    if (value === null)
        return 'unresolved';
    const { unit } = _feature_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURE_FIELDS */ .PW[name];
    const text = typeof value === 'object' ? value.join(', ') : String(value);
    const ms = typeof value === 'number' ? milliseconds(contract, name, value) : undefined;
    return [text, unit, ms === undefined ? undefined : `(${ms} ms)`].filter((part) => part).join(' ');
}
/** The length of a number of samples in milliseconds, to three decimals; undefined for fields that are no length. */
function milliseconds(contract, name, samples) {
    if (_feature_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURE_FIELDS */ .PW[name].unit !== 'samples' || name === 'frame.n_fft')
        return undefined;
    const rate = (0,_model_feature_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .x)(contract, name === 'codec.hop_samples' ? 'codec.sample_rate_hz' : 'audio.sample_rate_hz');
    return rate === undefined || rate <= 0 ? undefined : Number(((samples / rate) * 1000).toFixed(3));
}


/***/ }),

/***/ 6788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ unresolvedFields)
/* harmony export */ });
/* harmony import */ var _applicable_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5478);

/**
 * The fields that are open although they matter, in the order of the contract: critical ones, and those that are written
 * and cannot be read. With any of them the contract is incomplete.
 */
function unresolvedFields(contract) {
    return (0,_applicable_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .applicableFields */ .pm)(contract).flatMap((field) => {
        const stated = contract.fields[field];
        const isOpen = stated === undefined || stated.value === null;
        if (!isOpen || !(0,_applicable_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .blocksWhenOpen */ .Zz)(contract, field))
            return [];
        const reason = stated?.origin.kind === 'unresolved' ? stated.origin.reason : 'it is not stated';
        return [{ field, reason }];
    });
}


/***/ }),

/***/ 7425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   p: () => (/* binding */ defineGate)
/* harmony export */ });
/**
 * Builds a gate. The compiler gives `judge` only the evidence that was declared.
 *
 * @throws Error when `judge` is run although needed evidence is not present: a mistake of the judge
 */
function defineGate(definition) {
    return {
        ...definition,
        settings: definition.settings,
        always: definition.always ?? false,
        judge: (dossier, context) => definition.judge(Object.freeze({
            ...pickValues(dossier, definition.needs),
            ...pickReadings(dossier, definition.uses),
        }), context),
    };
}
function pickValues(dossier, needs) {
    return Object.fromEntries(needs.map((name) => {
        const reading = dossier[name];
        if (reading.kind !== 'present')
            throw new Error(`${name} is ${reading.kind}`);
        return [name, reading.value];
    }));
}
function pickReadings(dossier, uses) {
    return Object.fromEntries(uses.map((name) => [name, dossier[name]]));
}
/** The entry's place of a field, or of the entry where the field is absent. */
function placeOf(entry, field) {
    return entry.places.get(field) ?? entry.location;
}


/***/ }),

/***/ 257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ defineRunGate)
/* harmony export */ });
/** Builds a gate about the run itself. */
function defineRunGate(gate) {
    return gate;
}


/***/ }),

/***/ 6836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ formatFound),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Qe: () => (/* binding */ formatLimits),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   pO: () => (/* binding */ toFigures)
/* harmony export */ });
/* harmony import */ var _judge_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(120);

/** A value in the metric's unit, with the digits that the field uses. */
function formatValue(value, metric) {
    if (metric.unit === 'fraction')
        return `${(value * 100).toFixed(2)} %`;
    if (metric.unit === 'ms')
        return `${Number(value.toFixed(1))} ms`;
    if (metric.unit === 'mib')
        return `${Math.round(value)} MiB`;
    return String(Number(value.toPrecision(4)));
}
/** A share with sign: `+4.6 %`. */
function formatShare(share) {
    const percent = Number((share * 100).toFixed(Math.abs(share) < 0.001 ? 3 : 1));
    return `${percent > 0 ? '+' : ''}${percent} %`;
}
/** What was found: both sides and the change as its limits read it, as far as they are known. */
function formatFound(figures, metric, limits) {
    const { baseline, candidate } = figures;
    const sides = [baseline, candidate].map((side) => side === undefined ? undefined : formatValue(side, metric));
    const parts = [
        sides[0] !== undefined && sides[1] !== undefined ? `${sides[0]} -> ${sides[1]}` : (sides[1] ?? sides[0]),
        formatChange(figures, metric, limits),
    ];
    const found = parts.filter((part) => part !== undefined).join(', ');
    return baseline !== undefined && candidate === undefined ? `only the baseline: ${found}` : found;
}
function formatChange(figures, metric, limits) {
    const relative = (0,_judge_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeDifference */ ._$)(figures);
    const absolute = (0,_judge_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)(figures);
    const inUnit = absolute === undefined ? undefined : formatAbsolute(absolute, metric);
    // Beside a limit on an amount a share would be compared with it.
    if ((metric.unit === 'ms' || areAmounts(limits)) && inUnit !== undefined)
        return inUnit;
    return typeof relative === 'number' ? formatShare(relative) : inUnit;
}
function formatAbsolute(change, metric) {
    if (metric.unit === 'fraction')
        return formatPoints(change);
    return `${change > 0 ? '+' : ''}${formatValue(change, metric)}`;
}
function areAmounts(limits) {
    const changes = limits.filter(({ kind }) => kind !== 'max' && kind !== 'min');
    return changes.length > 0 && changes.every(({ kind }) => !kind.includes('relative'));
}
/** A change of a fraction with its sign: `-9.17 points`. */
function formatPoints(change) {
    return `${change > 0 ? '+' : ''}${(change * 100).toFixed(2)} points`;
}
const KINDS = {
    max: (amount) => `at most ${amount}`,
    min: (amount) => `at least ${amount}`,
    max_regression: (amount) => `at most ${amount} worse`,
    max_relative_regression: (amount) => `at most ${amount} worse`,
    min_improvement: (amount) => `at least ${amount} better`,
    min_relative_improvement: (amount) => `at least ${amount} better`,
    max_improvement: (amount) => `at most ${amount} better`,
    max_relative_improvement: (amount) => `at most ${amount} better`,
};
/** What was allowed: every limit in words. */
function formatLimits(limits, metric) {
    return limits
        .map(({ kind, value }) => {
        const isShare = kind.includes('relative');
        return KINDS[kind](isShare ? `${Number((value * 100).toFixed(4))} %` : formatAmount(kind, value, metric));
    })
        .join(', ');
}
// A change of a fraction is in points: "1 % worse" would be taken for a share of the baseline.
function formatAmount(kind, value, metric) {
    const isChange = kind !== 'max' && kind !== 'min';
    if (metric.unit !== 'fraction')
        return formatValue(value, metric);
    const amount = Number((value * 100).toFixed(4));
    return isChange ? `${amount} ${amount === 1 ? 'point' : 'points'}` : `${amount} %`;
}
/** The numbers of a finding about one metric, for renderers and programs. */
function toFigures(known, metric, limits, size) {
    return {
        metric: metric.name,
        unit: metric.unit,
        better: metric.better,
        ...(known === undefined ? UNMEASURED : toMeasured(known)),
        limits: limits.map(({ kind, value, outcome }) => ({ kind, value, outcome })),
        ...toSizes(size),
    };
}
const UNMEASURED = { baseline: null, candidate: null, difference: null, relative_difference: null };
function toMeasured(known) {
    const relative = (0,_judge_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeDifference */ ._$)(known);
    return {
        baseline: known.baseline ?? null,
        candidate: known.candidate ?? null,
        difference: (0,_judge_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)(known) ?? null,
        relative_difference: typeof relative === 'number' ? relative : null,
    };
}
function toSizes({ utterances, reference_words, clusters }) {
    return {
        utterances: utterances ?? null,
        reference_words: reference_words ?? null,
        clusters: clusters ?? null,
    };
}


/***/ }),

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iv: () => (/* binding */ difference),
  L4: () => (/* binding */ isAtMost),
  g1: () => (/* binding */ judgeLimits),
  _$: () => (/* binding */ relativeDifference)
});

// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __webpack_require__(5268);
;// CONCATENATED MODULE: ./lib/gates/judge-proven.js
/**
 * Judges a budget for getting worse under a proven mode.
 *
 * `noninferiority-proven` passes only when staying within the limit is proven. `regression-proven` fails what is over
 * the limit and proven worse, or grossly over it, proven or not; over the limit and unproven, or too little data, is
 * inconclusive. Without records, or with the percentiles of a single run, there is no evidence.
 */
function judgeProven(decideBy, estimate, proof) {
    if (proof?.isTested !== true)
        return 'no-evidence';
    if (estimate.outcome !== 'pass' && estimate.outcome !== 'fail')
        return estimate.outcome;
    return decideBy === 'noninferiority-proven' ? proof.comparison.row.state : judgeRegression(estimate, proof);
}
function judgeRegression({ outcome, isGross }, { comparison, shortfalls }) {
    if (isGross)
        return 'fail';
    if (shortfalls.length > 0)
        return 'inconclusive';
    if (outcome === 'pass')
        return 'pass';
    return comparison.row.state === 'fail' ? 'fail' : 'inconclusive';
}

;// CONCATENATED MODULE: ./lib/gates/judge-limits.js


/** How near a limit a value counts as being on it: 0.1 to 0.102 is +2 %, whatever binary fractions say. */
const ON_LIMIT = 1e-9;
/** The change from baseline to candidate, in the metric's unit; undefined when it is not known. */
function difference({ baseline, candidate, delta }) {
    return baseline !== undefined && candidate !== undefined ? candidate - baseline : delta;
}
/** The change as a share of the baseline; a baseline of zero or less has none, unless nothing changed from zero. */
function relativeDifference({ baseline, candidate, relativeDelta, }) {
    if (baseline === undefined || candidate === undefined)
        return relativeDelta;
    if (baseline === 0 && candidate === 0)
        return 0;
    return baseline > 0 ? (candidate - baseline) / baseline : 'not-comparable';
}
/**
 * Judges the limits on one metric by its figures.
 *
 * Where a change is known twice (from both sides and as stated), each limit has to hold for both: otherwise
 * leaving out the worse one would help.
 */
function judgeLimits(figures, limits, metric, terms) {
    const hasAbsolute = limits.some(({ kind }) => kind === 'max' || kind === 'min');
    const isExcused = terms.novelty !== undefined && hasAbsolute && isCandidateAlone(figures);
    const rulings = limits.map(({ kind, value }) => {
        if (kind === 'max' || kind === 'min')
            return { kind, value, outcome: judgeValue(kind, value, figures.candidate) };
        if (isExcused)
            return { kind, value, outcome: 'not-applicable' };
        return { kind, value, outcome: judgeChanges({ kind, value }, toChanges(kind, figures), metric, terms) };
    });
    return { outcome: (0,finding/* worstOutcome */.O)(rulings.map(({ outcome }) => outcome)), limits: rulings };
}
/** A limit on a change by the estimate, or by proof where the rule asks for it and the limit is a budget. */
function judgeChanges({ kind, value }, changes, metric, { decideBy, prove, gross = 1 }) {
    const outcome = judgeChange(kind, value, changes, metric);
    const isBudget = kind === 'max_regression' || kind === 'max_relative_regression';
    if (!isBudget || decideBy === 'estimate')
        return outcome;
    const isGross = judgeChange(kind, gross * value, changes, metric) === 'fail';
    return judgeProven(decideBy, { outcome, isGross }, prove?.({ kind, value }));
}
function isCandidateAlone(figures) {
    const { candidate, baseline, delta, relativeDelta } = figures;
    return (candidate !== undefined && baseline === undefined && delta === undefined && relativeDelta === undefined);
}
function judgeValue(kind, limit, candidate) {
    if (candidate === undefined)
        return 'no-evidence';
    const holds = kind === 'max' ? isAtMost(candidate, limit) : isAtMost(limit, candidate, limit);
    return holds ? 'pass' : 'fail';
}
function toChanges(kind, figures) {
    const isRelative = kind.includes('relative');
    const known = isRelative
        ? [relativeDifference(figures), figures.relativeDelta]
        : [difference(figures), figures.delta];
    return known.filter((change) => change !== undefined);
}
function judgeChange(kind, limit, changes, metric) {
    if (changes.length === 0)
        return 'no-evidence';
    return (0,finding/* worstOutcome */.O)(changes.map((change) => {
        if (change === 'not-comparable')
            return change;
        const regression = metric.better === 'lower' ? change : -change;
        return keepsLimit(kind, limit, regression) ? 'pass' : 'fail';
    }));
}
function keepsLimit(kind, limit, regression) {
    if (kind.startsWith('max_') && kind.endsWith('regression'))
        return isAtMost(regression, limit);
    if (kind.startsWith('min_'))
        return isAtMost(limit, -regression, limit);
    return isAtMost(-regression, limit);
}
/** Whether a value keeps a bound, inclusive; one within a billionth of its limit is on it (interfaces.md 1.7). */
function isAtMost(value, bound, limit = bound) {
    return value <= bound || Math.abs(value - bound) <= ON_LIMIT * Math.abs(limit);
}


/***/ }),

/***/ 5504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _q: () => (/* binding */ judgeDuration),
/* harmony export */   fL: () => (/* binding */ judgeModel),
/* harmony export */   m_: () => (/* binding */ isSameImage),
/* harmony export */   nK: () => (/* binding */ judgeAge),
/* harmony export */   xP: () => (/* binding */ judgePeak),
/* harmony export */   xQ: () => (/* binding */ judgeImage),
/* harmony export */   xV: () => (/* binding */ judgeAccelerator)
/* harmony export */ });
/* harmony import */ var _model_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9828);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _rule_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28);



/** Whether the load test is of this version, where it says so. */
function judgeModel(report, entry) {
    if (report.model === undefined)
        return undefined;
    const [found, name] = [
        (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .toReleaseName */ .w)(report.model),
        (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .toReleaseName */ .w)({ model_id: entry.modelId, version: entry.version }),
    ];
    if (found === name)
        return undefined;
    const check = { subject: 'model', expected: name, location: report.location };
    return (0,_rule_on_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOn */ .YC)(check, 'fail', `the load test is of ${found}, not of ${name}`, found, `load ${name}`);
}
/** Whether the load test is of the image that the entry serves, by digest. */
function judgeImage(report, entry) {
    const expected = entry.servingImage?.ref ?? 'the serving image of the entry';
    const check = { subject: 'image', expected, location: report.location };
    if (report.servingImage === undefined) {
        const remedy = "write a load-report/1 with `serving_image`, and list the tool's file under `results`";
        return (0,_rule_on_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOn */ .YC)(check, 'no-evidence', 'the load test does not say which image it loaded', 'no image', remedy);
    }
    if (isSameImage(report.servingImage, expected))
        return undefined;
    const message = 'the load test is of another image';
    return (0,_rule_on_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOn */ .YC)(check, 'fail', message, report.servingImage, 'load the image that the entry serves');
}
/** Whether two references are of one image: registries mirror it under other names, the digest is what it is. */
function isSameImage(one, other) {
    return digestOf(one) === digestOf(other);
}
function digestOf(image) {
    return (/@(sha256:[0-9a-f]{64})$/i.exec(image)?.[1] ?? image).toLowerCase();
}
/** Whether the load test ran on what production runs on. */
function judgeAccelerator(report, entry) {
    const planned = entry.resourceEnvelope.get('accelerator');
    if (planned === undefined)
        return undefined;
    const check = { subject: 'accelerator', expected: String(planned), location: report.location };
    if (report.accelerator === undefined)
        return (0,_rule_on_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOn */ .YC)(check, 'no-evidence', 'the load test does not say what it ran on', 'not stated', 'state `accelerator`');
    if (report.accelerator.toLowerCase() === String(planned).toLowerCase())
        return undefined;
    const message = `the load test ran on ${report.accelerator}, not on ${planned}`;
    return (0,_rule_on_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOn */ .YC)(check, 'fail', message, report.accelerator, `repeat it on ${planned}`);
}
/** Whether the measurement was long enough. */
function judgeDuration(report, minutes) {
    const check = { subject: 'duration', expected: `at least ${minutes} min`, location: report.location };
    const { durationSeconds: seconds } = report;
    if (seconds === undefined)
        return (0,_rule_on_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOn */ .YC)(check, 'no-evidence', 'the load test does not say how long it took', 'not stated', 'state `duration_s`');
    if (seconds >= minutes * 60)
        return undefined;
    const found = `${Number((seconds / 60).toFixed(2))} min`;
    return (0,_rule_on_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOn */ .YC)(check, 'fail', `the load test took ${found}`, found, `measure for at least ${minutes} min`);
}
/** Whether the load reached the concurrency that is asked for. */
function judgePeak(report, peak) {
    const check = {
        subject: 'concurrency',
        expected: `at least ${peak ?? '?'} streams`,
        location: report.location,
    };
    const known = report.levels.map(({ concurrency }) => concurrency).filter((value) => value !== undefined);
    // Levels are what was measured; a stated peak above them was not held for a measurement.
    const found = known.length > 0 ? Math.max(...known) : report.peakConcurrency;
    if (peak === undefined) {
        const message = 'the entry does not say how many streams it has to carry';
        return (0,_rule_on_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOn */ .YC)(check, 'no-evidence', message, 'no max_concurrent_streams', 'state `resource_envelope.max_concurrent_streams`');
    }
    if (found === undefined)
        return (0,_rule_on_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOn */ .YC)(check, 'no-evidence', 'the load test does not say its concurrency', 'not stated', 'state `concurrency` of each level');
    if (found >= peak * (1 - 1e-9))
        return undefined;
    return (0,_rule_on_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOn */ .YC)(check, 'fail', `the load test reached ${found} streams`, `${found} streams`, `load it with ${Math.ceil(peak - 1e-9)}`);
}
/** Whether the load test is recent. */
function judgeAge(report, days, now) {
    const { startedAt } = report;
    const check = { subject: 'age', expected: `at most ${days} days old`, location: report.location };
    const at = startedAt === undefined ? undefined : (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(startedAt);
    if (startedAt === undefined || at === undefined) {
        const found = startedAt ?? 'not stated';
        return (0,_rule_on_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOn */ .YC)(check, 'no-evidence', 'when the load test took place is not known', found, 'state `started_at` (RFC 3339)');
    }
    if ((0,_model_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMilliseconds */ .Wj)(at) > now)
        return (0,_rule_on_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOn */ .YC)(check, 'error', 'the load test lies in the future', startedAt, 'report a test that took place');
    if ((0,_model_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toDeadlineMilliseconds */ .su)(at) + days * _model_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO >= now)
        return undefined;
    const age = Math.floor((now - (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .toMilliseconds */ .Wj)(at)) / _model_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY_MS */ .sO);
    return (0,_rule_on_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOn */ .YC)(check, 'fail', `the load test is ${age} days old`, `${age} days`, 'repeat the load test');
}


/***/ }),

/***/ 9904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ toCoverageKey),
/* harmony export */   Ji: () => (/* binding */ createSliceFinder),
/* harmony export */   rl: () => (/* binding */ judgeLostSlices)
/* harmony export */ });
/* harmony import */ var _model_slice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5979);

const COMPARED = ['utterances', 'reference_words', 'audio_hours', 'clusters'];
const MOST_SHRUNK = 0.5;
/** What a finding about the coverage of a slice is called; several rules may have one each. */
function toCoverageKey(slice) {
    return `slice-coverage:${slice}`;
}
/**
 * What a report lost against the released version's: slices that vanished or shrank by over half.
 *
 * @param named keys of slices whose absence is a finding already
 */
function judgeLostSlices(report, released, named) {
    if (released.kind === 'absent')
        return released.field === 'released' ? [] : [unknownReleased(released.lookedIn, report)];
    if (released.kind === 'unreadable')
        return [unknownReleased(released.location.path, report)];
    const find = createSliceFinder(report);
    return [...released.value.slices.values()].flatMap((before) => {
        const now = find(before);
        if (now !== undefined)
            return judgeShrunk(before, now);
        return named.has(toCoverageKey(before.name)) ? [] : [vanished(before, report)];
    });
}
/**
 * Finds slices of another report in this one: under their name, or where one of the two reports names a slice
 * as records do (`noise=noisy`) and the other states that as its only dimension.
 */
function createSliceFinder({ slices }) {
    const named = [...slices.values()].map((slice) => [(0,_model_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecordsName */ .P)(slice), slice]);
    const byRecordsName = new Map(named.reverse());
    return (slice) => slices.get(slice.name) ?? slices.get((0,_model_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecordsName */ .P)(slice) ?? '') ?? byRecordsName.get(slice.name);
}
// Whether a slice vanished cannot be told then; it has to be visible, and blocks nobody who adopts the gate late.
function unknownReleased(lookedIn, report) {
    return {
        subject: 'released-report',
        outcome: 'no-evidence',
        message: `whether a slice vanished is not known: the released version's report was not read (${lookedIn})`,
        expected: 'the eval report of the released version',
        actual: 'none',
        remedy: 'keep the registry entry and the eval report of the released version in the repository',
        location: report.location,
        severity: 'warning',
    };
}
function vanished(before, report) {
    return {
        subject: before.name,
        outcome: 'no-evidence',
        message: `the slice ${before.name} has vanished: the released version's report has it`,
        expected: `the slice ${before.name}`,
        actual: 'not in this report',
        remedy: `evaluate ${before.name} again`,
        location: report.location,
    };
}
function judgeShrunk(before, now) {
    const counts = COMPARED.map((count) => ({ count, old: before.size[count], found: now.size[count] }));
    const known = counts.filter(({ old }) => old !== undefined);
    const comparable = known.filter(({ found }) => found !== undefined);
    const shrunk = comparable.filter(({ old, found }) => (found ?? 0) < MOST_SHRUNK * (old ?? 0));
    if (shrunk.length === 0 && (known.length === 0 || comparable.length > 0))
        return [];
    const outcome = shrunk.length > 0 ? 'fail' : 'no-evidence';
    const named = shrunk.length > 0 ? shrunk : known;
    const text = named
        .map(({ count, old, found }) => `${(0,_model_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .toCountName */ .M)(count)} ${old} -> ${found ?? 'not stated'}`)
        .join(', ');
    return [
        {
            subject: `${now.name}:size`,
            key: toCoverageKey(now.name),
            outcome,
            message: outcome === 'fail'
                ? `${now.name} shrank by over half: ${text}`
                : `whether ${now.name} shrank is not known: ${text}`,
            expected: "at least half of the released version's data",
            actual: text,
            remedy: outcome === 'fail' ? 'evaluate the whole slice again' : 'state the counts of the slice',
            location: now.location,
        },
    ];
}


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ highWater),
  h: () => (/* binding */ judgeMemory)
});

// EXTERNAL MODULE: ./lib/statistics/student-t.js + 2 modules
var student_t = __webpack_require__(4392);
;// CONCATENATED MODULE: ./lib/statistics/linear-trend.js

/**
 * Ordinary least squares of y on x with a t interval for the slope (Draper and Smith, Applied Regression
 * Analysis, 1.4), within groups where points carry one: each group has an intercept of its own, and the degrees of freedom
 * fall by one for each (the within estimator; Wooldridge, Econometric Analysis, 10.5).
 *
 * @param confidence of the two-sided interval, 0.9 for 90 %
 * @returns undefined when x does not vary within any group: then there is no slope
 */
function fitLinearTrend(points, confidence) {
    const groups = new Map();
    for (const point of points) {
        const key = point.group ?? '';
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [point]);
        else
            known.push(point);
    }
    const centred = [...groups.values()].flatMap(centre);
    const sxx = sum(centred.map(({ x }) => x * x));
    if (!(sxx > 0) || !Number.isFinite(sxx))
        return undefined;
    const slope = sum(centred.map(({ x, y }) => x * y)) / sxx;
    const residual = sum(centred.map(({ x, y }) => (y - slope * x) ** 2));
    const df = points.length - groups.size - 1;
    const margin = df > 0
        ? (0,student_t/* studentTQuantile */.$)((1 - confidence) / 2, df) * Math.sqrt(residual / df / sxx)
        : Number.POSITIVE_INFINITY;
    const intercept = mean(points.map(({ y }) => y)) - slope * mean(points.map(({ x }) => x));
    return { slope, low: slope - margin, high: slope + margin, intercept, points: points.length, df };
}
function centre(points) {
    const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
    return points.map((point) => ({ x: point.x - x, y: point.y - y }));
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
function mean(values) {
    return values.length === 0 ? 0 : sum(values) / values.length;
}

// EXTERNAL MODULE: ./lib/gates/judge-limits.js + 1 modules
var judge_limits = __webpack_require__(120);
// EXTERNAL MODULE: ./lib/gates/rule-on.js
var rule_on = __webpack_require__(28);
;// CONCATENATED MODULE: ./lib/gates/judge-memory.js



const HOUR_S = 3600;
function pointsOf(reports, name) {
    return reports.flatMap(({ levels, memory }) => {
        const ofLevels = levels.flatMap(({ concurrency, metrics }) => {
            const mib = metrics.get(name);
            return mib === undefined ? [] : [{ seconds: undefined, concurrency, mib }];
        });
        const ofSamples = memory.flatMap(({ seconds, concurrency, series, ...sample }) => {
            const mib = name === 'gpu_memory_mib' ? sample.gpuMemoryMib : sample.memoryMib;
            return mib === undefined ? [] : [{ seconds, concurrency, series, mib }];
        });
        return [...ofLevels, ...ofSamples];
    });
}
/** The most memory that was seen; undefined when none was measured. */
function highWater(reports, name) {
    const points = pointsOf(reports, name).map(({ mib }) => mib);
    return points.length === 0 ? undefined : points.reduce((most, mib) => Math.max(most, mib));
}
/** What is said of one kind of memory: its high-water mark, its growth with load, its growth with time. */
function judgeMemory(reports, question, location) {
    const most = highWater(reports, question.name);
    const expected = `at most ${Math.round(question.envelope * question.share)} of ${question.envelope} MiB`;
    const check = { subject: question.name, expected, location };
    if (most === undefined) {
        const remedy = `state \`${question.name}\` of each level, or a \`memory\` series`;
        return [
            (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', `${question.name} under load was not measured`, 'not measured', remedy),
        ];
    }
    return [
        judgeReach(check, reports, question),
        judgeHighWater(check, most, question),
        judgeLoadGrowth(check, reports, question),
        judgeTimeGrowth(check, reports, question, most),
    ];
}
/** Memory that was only measured under a lighter load, and at one level of it, says nothing of the load that is promised. */
function judgeReach(check, reports, { name, streams }) {
    const loads = new Set(pointsOf(reports, name).map(({ concurrency }) => concurrency));
    const [only] = loads;
    // Two levels have a slope, and the slope reaches the load that is promised.
    if (streams === undefined || only === undefined || loads.size > 1 || only >= streams)
        return undefined;
    const remedy = `measure ${name} at ${streams} streams or more, or at two levels at least`;
    const message = `${name} was measured at concurrency ${only} only, and ${streams} streams are promised`;
    return (0,rule_on/* ruleOn */.YC)({ ...check, subject: `${name}:reach` }, 'no-evidence', message, `${only} streams`, remedy);
}
function judgeHighWater(check, most, { name, envelope, share }) {
    if ((0,judge_limits/* isAtMost */.L4)(most, envelope * share))
        return undefined;
    const used = `${Math.round(most)} MiB, ${Math.round((100 * most) / envelope)} % of the envelope`;
    const message = `${name} reached ${used}`;
    const figures = { metric: name, value: most, envelope_mib: envelope, share: most / envelope };
    return { ...(0,rule_on/* ruleOn */.YC)(check, 'fail', message, used, 'use less memory, or plan a larger envelope'), figures };
}
/** Memory over concurrency, where the test did not reach the load that is promised: what it would be there. */
function judgeLoadGrowth(check, reports, { name, envelope, share, streams, confidence }) {
    const points = pointsOf(reports, name).flatMap(({ concurrency, mib }) => concurrency === undefined ? [] : [{ x: concurrency, y: mib }]);
    const trend = fitLinearTrend(points, confidence);
    if (trend === undefined || trend.slope <= 0 || streams === undefined)
        return undefined;
    const projected = trend.intercept + trend.slope * streams;
    if ((0,judge_limits/* isAtMost */.L4)(projected, envelope * share))
        return undefined;
    const full = Math.floor((envelope * share - trend.intercept) / trend.slope);
    const message = `${name} grows by ${showSlope(trend, 'MiB a stream')}: ${Math.round(projected)} MiB at ${streams} streams`;
    const remedy = `serve at most ${Math.max(0, full)} streams, or make memory independent of the number of streams`;
    const figures = {
        metric: name,
        projected_mib: projected,
        streams,
        envelope_mib: envelope,
        ...toFigures(trend),
    };
    const ruling = (0,rule_on/* ruleOn */.YC)({ ...check, subject: `${name}:concurrency` }, 'fail', message, `${Math.round(projected)} MiB`, remedy);
    return { ...ruling, figures };
}
/**
 * Memory over time at a fixed concurrency, projected from its high-water mark over the soak horizon.
 *
 * A slope that is shown to be above zero and would fill the envelope in that time is a leak. One whose interval only
 * reaches so far is not proven: it warns, and a longer test settles it.
 */
function judgeTimeGrowth(check, reports, question, most) {
    const { name, envelope, soakHours, confidence } = question;
    const trend = findWorstTrend(reports, name, confidence);
    const horizon = soakHours * HOUR_S;
    if (trend === undefined || most + Math.max(trend.slope, trend.high) * horizon <= envelope)
        return undefined;
    const isReached = trend.slope > 0 && most + trend.slope * horizon > envelope;
    const isProven = isReached && trend.low > 0;
    const perHour = {
        ...trend,
        slope: trend.slope * HOUR_S,
        low: trend.low * HOUR_S,
        high: trend.high * HOUR_S,
    };
    const growth = showSlope(perHour, 'MiB an hour');
    const figures = {
        metric: name,
        envelope_mib: envelope,
        high_water_mib: most,
        soak_hours: soakHours,
        ...toFigures(perHour),
    };
    const leak = {
        ...check,
        subject: `${name}:time`,
        expected: `no growth that fills ${envelope} MiB within ${soakHours} h`,
    };
    if (!isProven) {
        const remedy = 'run a longer test at a constant concurrency: it settles whether memory grows';
        const message = `whether ${name} grows is not settled: ${growth}`;
        return { ...(0,rule_on/* ruleOn */.YC)(leak, 'inconclusive', message, growth, remedy), figures, severity: 'warning' };
    }
    const hours = Number(((envelope - most) / perHour.slope).toFixed(1));
    const message = `${name} grows by ${growth} at a constant load: the envelope is full after ${hours} h`;
    const remedy = 'find what is kept after a request has ended; restarts hide it and do not stop it';
    return { ...(0,rule_on/* ruleOn */.YC)(leak, 'fail', message, growth, remedy), figures: { ...figures, hours_to_full: hours } };
}
/** Of several monitored processes the one that grows most: the others would hide it in an average. */
function findWorstTrend(reports, name, confidence) {
    const bySeries = new Map();
    for (const [run, report] of reports.entries()) {
        for (const { seconds, concurrency, series = '', mib } of pointsOf([report], name)) {
            if (seconds === undefined)
                continue;
            const point = { x: seconds, y: mib, group: `${run}:${concurrency ?? ''}` };
            const known = bySeries.get(series);
            if (known === undefined)
                bySeries.set(series, [point]);
            else
                known.push(point);
        }
    }
    const trends = [...bySeries.values()].flatMap((points) => fitLinearTrend(points, confidence) ?? []);
    const proven = trends.filter(({ low }) => low > 0);
    return (proven.length > 0 ? proven : trends).reduce((worst, trend) => (worst === undefined || trend.slope > worst.slope ? trend : worst), undefined);
}
function showSlope({ slope, low, high }, unit) {
    const show = (value) => Number.isFinite(value) ? String(Number(value.toPrecision(3))) : 'unknown';
    return `${show(slope)} ${unit} (${show(low)} to ${show(high)})`;
}
function toFigures({ slope, low, high, points }) {
    const finite = (value) => (Number.isFinite(value) ? value : null);
    return { slope: finite(slope), slope_low: finite(low), slope_high: finite(high), points };
}


/***/ }),

/***/ 8470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ judgeMetric)
});

// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/gates/describe-limits.js
var describe_limits = __webpack_require__(6836);
// EXTERNAL MODULE: ./lib/statistics/slice-evidence.js
var slice_evidence = __webpack_require__(1879);
;// CONCATENATED MODULE: ./lib/gates/describe-proof.js


/** What the test adds to a message about a change, as its end: `; the regression is proven (...)`. */
function describeProof(terms, outcome) {
    const { proof } = terms;
    if (!proof.isTested)
        return describeUntested(terms, outcome);
    const { difference } = proof.comparison.row;
    const shortfalls = proof.shortfalls.length > 0 ? `too little data to prove much: ${proof.shortfalls.join(', ')}` : '';
    if (difference === null || difference === 0)
        return shortfalls === '' ? '' : `; ${shortfalls}`;
    const parts = [
        describeDecision(terms, difference, outcome),
        shortfalls,
        outcome === 'pass' ? '' : describeResolvable(terms),
        outcome === 'inconclusive' ? describeFurther(terms) : '',
    ].filter((part) => part !== '');
    return parts.map((part) => `; ${part}`).join('');
}
function describeUntested({ decideBy }, outcome) {
    return decideBy !== 'estimate' && outcome === 'no-evidence'
        ? '; one run proves nothing'
        : '; one run: decided by the estimate';
}
function describeDecision(terms, difference, outcome) {
    if (terms.decideBy === 'noninferiority-proven' && outcome !== 'fail')
        return describeNoninferiority(outcome);
    const isWorse = terms.metric.better === 'lower' ? difference > 0 : difference < 0;
    return isWorse ? describeRegression(terms) : '';
}
function describeNoninferiority(outcome) {
    return outcome === 'pass' ? 'staying within the limit is proven' : 'staying within the limit is not proven';
}
function describeRegression({ proof, statistics }) {
    const { p_worse_holm: p } = proof.comparison.row;
    if (isSignificant(proof, statistics))
        return `the regression is proven${p === null ? '' : ` (p ${toP(p)})`}`;
    return `not distinguishable from no change${p === null ? '' : ` (p ${toP(p)})`}`;
}
/** Whether "worse" is proven after Holm; without variance the sign of the change decides. */
function isSignificant({ comparison }, statistics) {
    const { p_worse_holm: p, state } = comparison.row;
    return p === null ? state === 'fail' : p < (0,slice_evidence/* toLevel */.e3)(statistics);
}
function describeResolvable({ proof, limit, metric }) {
    const margin = proof.comparison.row.resolvable_margin;
    if (margin === null || margin <= 0)
        return '';
    if (limit.kind.includes('relative'))
        return `the data could rule out a regression of ${(0,describe_limits/* formatShare */.T1)(margin).slice(1)}`;
    const amount = metric.unit === 'fraction' ? (0,describe_limits/* formatPoints */.Xf)(margin).slice(1) : (0,describe_limits/* formatValue */.Fl)(margin, metric);
    return `the data could rule out a regression of ${amount}`;
}
function describeFurther({ proof }) {
    const further = proof.comparison.furtherClusters;
    if (further === null)
        return '';
    return `about ${further} more ${toNoun(proof.clusterBy)}${further === 1 ? '' : 's'} would settle it`;
}
/** The name of a record's field is a stranger's text: only a plain word stands in a sentence. */
function toNoun(clusterBy) {
    return clusterBy !== undefined && /^[a-z]{1,20}$/.test(clusterBy) ? clusterBy : 'cluster';
}
function toP(p) {
    return p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`;
}
/** The figures of a test, for renderers and programs; a margin is in the terms of the limit. */
function toProofFigures({ proof, limit, decideBy, statistics }) {
    const { comparison, clusterBy, isTested } = proof;
    if (!isTested)
        return { decide_by: decideBy, repeated_runs: false };
    const { row, relativeInterval, furtherClusters } = comparison;
    const isRelative = limit.kind.includes('relative');
    return {
        decide_by: decideBy,
        confidence: statistics.confidence,
        clusters: row.clusters,
        cluster_by: clusterBy ?? null,
        interval: row.interval,
        interval_relative: relativeInterval,
        p_worse: row.p_worse,
        p_worse_holm: row.p_worse_holm,
        p_noninferior: row.p_noninferior,
        resolvable_margin: isRelative ? row.resolvable_margin : null,
        resolvable_difference: isRelative ? null : row.resolvable_margin,
        clusters_to_settle: furtherClusters,
    };
}

// EXTERNAL MODULE: ./lib/gates/judge-limits.js + 1 modules
var judge_limits = __webpack_require__(120);
// EXTERNAL MODULE: ./lib/gates/prove-slices.js
var prove_slices = __webpack_require__(3052);
;// CONCATENATED MODULE: ./lib/gates/judge-metric.js





/** Judges one metric against its limits; a figure that is not there is no evidence, never a pass. */
function judgeMetric(question) {
    const { figures, limits, metric, size } = question;
    const expected = (0,describe_limits/* formatLimits */.Qe)(limits, metric);
    if (figures === undefined) {
        const unknown = limits.map(({ kind, value }) => ({ kind, value, outcome: 'no-evidence' }));
        return {
            outcome: 'no-evidence',
            message: `${question.name} is not in the report`,
            expected,
            actual: 'not measured',
            remedy: `measure \`${metric.name}\` on both versions and add it to the report`,
            figures: (0,describe_limits/* toFigures */.pO)(undefined, metric, unknown, size),
        };
    }
    const { statistics } = question;
    const judged = (0,judge_limits/* judgeLimits */.g1)(figures, limits, metric, {
        ...question,
        ...(statistics && { gross: statistics.gross }),
    });
    const actual = (0,describe_limits/* formatFound */.Ay)(figures, metric, limits);
    const proof = toProof(question);
    return {
        outcome: judged.outcome,
        message: `${question.name}: ${actual} (${expected})${proof === undefined ? '' : describeProof(proof, judged.outcome)}`,
        expected,
        actual,
        remedy: judged.outcome === 'pass' ? '' : toRemedy(question, figures, judged.limits),
        figures: {
            ...(0,describe_limits/* toFigures */.pO)(figures, metric, judged.limits, size),
            ...(proof === undefined ? {} : toProofFigures(proof)),
        },
    };
}
/** The test at the metric's budget for getting worse; at no change at all where it has no budget. */
function toProof({ prove, statistics, limits, metric, decideBy }) {
    const limit = (0,prove_slices/* toTestedLimit */.U)(limits) ?? { kind: 'max_relative_regression', value: 0 };
    const proof = prove?.(limit);
    if (proof === undefined || statistics === undefined)
        return undefined;
    return { proof, limit, decideBy, statistics, metric };
}
function toRemedy(question, figures, limits) {
    const open = limits.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
    const worst = open.find(({ outcome }) => outcome === 'fail') ?? open[0];
    switch (worst?.outcome) {
        case 'fail':
            return failRemedy(question, figures, worst) + chanceRemedy(question);
        case 'inconclusive':
            return 'evaluate more speakers or conversations of this slice, or bring the change back within the limit';
        case 'not-comparable':
            return `the baseline is ${figures.baseline ?? 0}, so there is no share of it: set \`max\` or \`max_regression\` for \`${question.metric.name}\``;
        case 'no-evidence':
            return noEvidenceRemedy(question, figures, worst);
        default:
            return '';
    }
}
function failRemedy(question, figures, limit) {
    const { metric } = question;
    if (limit.kind.startsWith('max') && limit.kind.endsWith('improvement')) {
        return 'a gain this large is more often a mistake of the measurement: check the test set and the scoring';
    }
    const bound = toBound(limit, figures, metric);
    if (bound === undefined)
        return `bring \`${metric.name}\` back within the limit`;
    const side = metric.better === 'lower' ? 'at most' : 'at least';
    return (fewerErrors(question, figures.candidate, bound) ??
        `bring \`${metric.name}\` to ${side} ${(0,describe_limits/* formatValue */.Fl)(bound, metric)}, or have a waiver merged first`);
}
/** A rule that holds a release for what may be chance has an alternative, and its users should know of it. */
function chanceRemedy(question) {
    const terms = question.decideBy === 'estimate' ? toProof(question) : undefined;
    if (terms?.proof.isTested !== true || isSignificant(terms.proof, terms.statistics))
        return '';
    return '; `decide_by: regression-proven` would warn of what is not distinguishable from no change';
}
/** A remedy in errors, where the number of words is known: what a team can go and count. */
function fewerErrors({ metric, size }, candidate, bound) {
    const words = size.reference_words;
    if (words === undefined || candidate === undefined)
        return undefined;
    if (!(0,model_metric/* isErrorRate */.Py)(metric) || metric.better !== 'lower')
        return undefined;
    const errors = Math.round(candidate * words);
    const fewer = Math.max(1, Math.ceil(candidate * words - bound * words - 1e-6));
    return `${fewer} fewer errors of ${errors} (at most ${(0,describe_limits/* formatValue */.Fl)(bound, metric)}), or a waiver merged first`;
}
/** The candidate's value at which the limit would just hold. */
function toBound(limit, figures, metric) {
    if (limit.kind === 'max' || limit.kind === 'min')
        return limit.value;
    const { baseline } = figures;
    if (baseline === undefined)
        return undefined;
    const isImprovement = limit.kind.endsWith('improvement');
    const worse = metric.better === 'lower' ? 1 : -1;
    const change = (limit.kind.includes('relative') ? limit.value * baseline : limit.value) * (isImprovement ? -1 : 1);
    return baseline + worse * change;
}
function noEvidenceRemedy(question, figures, limit) {
    const name = question.metric.name;
    if (question.decideBy !== 'estimate' && limit.kind.endsWith('regression'))
        return unprovenRemedy(question, limit);
    if (limit.kind === 'max' || limit.kind === 'min')
        return `state the candidate's \`${name}\`: only its change is known`;
    if (figures.candidate === undefined)
        return `measure \`${name}\` on the candidate too`;
    if (question.novelty !== undefined)
        return `give \`${name}\` a \`max\` or \`min\`: there is nothing to compare it with yet`;
    return `measure \`${name}\` on the released version too; a slice that it never had is declared \`new: true\` and needs a \`max\` or \`min\``;
}
function unprovenRemedy({ decideBy, prove, metric }, limit) {
    return prove?.(limit) === undefined
        ? `\`decide_by: ${decideBy}\` needs raw records of both versions: add \`records\` to the report`
        : `\`decide_by: ${decideBy}\` needs repeated runs of \`${metric.name}\`: add \`runs: [...]\` to the report, or decide it by \`estimate\` in a rule of its own`;
}


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ figureOf),
/* harmony export */   _u: () => (/* binding */ nameLevel)
/* harmony export */ });
/* unused harmony export leastSamples */
/**
 * Requests without which a one-sided 95 % upper bound of a percentile does not exist: the largest of n values
 * lies above the percentile q with probability 1 - q^n, so n >= ln 0.05 / ln q.
 */
const LEAST_SAMPLES = [
    [/^p50_/, 5],
    [/^p90_/, 29],
    [/^p95_/, 59],
    [/^p99_/, 299],
];
/** The fewest requests that a figure needs; 1 for what is no percentile. */
function leastSamples(metric) {
    return LEAST_SAMPLES.find(([pattern]) => pattern.test(metric))?.[1] ?? 1;
}
/** A figure of a level; a percentile of too few requests is none. */
function figureOf(level, metric) {
    const value = level.metrics.get(metric);
    const needed = leastSamples(metric);
    if (value === undefined)
        return { kind: 'absent' };
    const isThin = needed > 1 && (level.samples === undefined || level.samples < needed);
    return isThin ? { kind: 'thin', samples: level.samples, needed } : { kind: 'value', value };
}
/** `at 48 streams`; a level of a test by rate has no concurrency. */
function nameLevel({ concurrency }) {
    return concurrency === undefined ? 'of the whole run' : `at concurrency ${concurrency}`;
}


/***/ }),

/***/ 1811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ policyNotWeakened)
/* harmony export */ });
/* harmony import */ var _define_run_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(257);

/** This change does not loosen its own gate. */
const policyNotWeakened = (0,_define_run_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRunGate */ .w)({
    id: 'policy-not-weakened',
    title: 'This change does not loosen its own gate.',
    severity: 'warning',
    remedy: 'Loosen the policy in a change of its own, so that its reviewers see only that.',
    docs: `Policy, waivers and ledger come from the base. What head's copies would loosen is named with both values: a
raised limit, a removed rule, slice or gate, a lowered severity, a later \`from\`, an added or widened waiver. It
warns, for the looser copy does not count until it is merged; set its severity to blocker to forbid it.`,
    judge: ({ loosened, unreadable }) => {
        const rulings = [...loosened.map(toRuling), ...unreadable.map(toUnknown)];
        return rulings.length > 0 ? rulings : [unchanged()];
    },
});
function toRuling({ what, before, after, location }) {
    return {
        subject: what,
        outcome: 'fail',
        message: `this change loosens ${what}: ${before} -> ${after}; it counts after it is merged`,
        expected: before,
        actual: after,
        remedy: 'loosen it in a change of its own, or leave it as it was',
        location,
    };
}
function toUnknown({ what, problem, location }) {
    return {
        subject: what,
        outcome: 'error',
        message: `${what} of this change cannot be read: ${problem}; once merged it would hold every release`,
        expected: `a ${what} that can be read`,
        actual: problem,
        remedy: 'correct the file before it is merged',
        location,
    };
}
function unchanged() {
    const message = 'nothing is loosened';
    return {
        subject: '',
        outcome: 'pass',
        message,
        expected: 'nothing loosened',
        actual: 'nothing loosened',
        remedy: '',
        location: null,
    };
}


/***/ }),

/***/ 3052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toTestedLimit),
/* harmony export */   j: () => (/* binding */ createProver)
/* harmony export */ });
/* harmony import */ var _statistics_compare_slices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1617);
/* harmony import */ var _statistics_slice_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1879);


/**
 * Tests the slices of one rule, metric by metric, when somebody asks: Holm's family is these slices without
 * `overall` (reference: interfaces 1.7).
 */
function createProver(slices, statistics) {
    const known = new Map();
    return (slice, metric, { kind, value }) => {
        if (slice.evidence?.has(metric) !== true)
            return undefined;
        const margin = { value, kind: kind.includes('relative') ? 'relative' : 'absolute' };
        const name = `${metric} ${margin.kind} ${margin.value}`;
        const proofs = known.get(name) ?? proveAll(slices, metric, margin, statistics);
        known.set(name, proofs);
        return proofs.get(slice.name);
    };
}
function proveAll(slices, metric, margin, statistics) {
    const evidence = slices.flatMap((slice) => {
        const one = slice.evidence?.get(metric);
        // The slice's own name: a report may call `noise=noisy` by another.
        return one === undefined ? [] : [{ ...one, slice: slice.name }];
    });
    const comparisons = (0,_statistics_compare_slices_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSlices */ .n)(evidence, { margin, statistics });
    return new Map(evidence.flatMap(({ slice, figures, clusterBy }, index) => {
        const comparison = comparisons[index];
        if (comparison === undefined)
            return [];
        const isTested = figures.kind === 'clusters';
        const shortfalls = isTested ? (0,_statistics_slice_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .listShortfalls */ .nh)(figures, statistics) : [];
        return [[slice, { comparison, isTested, shortfalls, clusterBy }]];
    }));
}
/** The limit that a metric's figures are told by: its budget for getting worse, the relative one first. */
function toTestedLimit(limits) {
    return (limits.find(({ kind }) => kind === 'max_relative_regression') ??
        limits.find(({ kind }) => kind === 'max_regression'));
}


/***/ }),

/***/ 2655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ GATES),
  F: () => (/* binding */ RUN_GATES)
});

// EXTERNAL MODULE: ./lib/model/reading.js
var model_reading = __webpack_require__(7157);
// EXTERNAL MODULE: ./lib/model/report.js
var model_report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/model/resolve-rollback-target.js
var resolve_rollback_target = __webpack_require__(2670);
// EXTERNAL MODULE: ./lib/gates/define-gate.js
var define_gate = __webpack_require__(7425);
// EXTERNAL MODULE: ./lib/model/instant.js
var model_instant = __webpack_require__(9828);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1918);
;// CONCATENATED MODULE: ./lib/gates/merge-rulings.js
/** Names that are written out; further ones are counted. */
const NAMES_AT_MOST = 5;
/** One ruling a subject: two hundred fixtures with one fault are one finding, which names the first of them. */
function mergeRulings(all) {
    const bySubject = new Map();
    for (const one of all) {
        const key = `${one.ruling.outcome} ${one.ruling.subject}`;
        const group = bySubject.get(key) ?? [];
        group.push(one);
        bySubject.set(key, group);
    }
    return [...bySubject.values()].flatMap((group) => merge(group) ?? []);
}
function merge([first, ...others]) {
    if (first === undefined || others.length === 0)
        return first?.ruling;
    const { ruling, name } = first;
    const names = [name, ...others.map((other) => other.name)];
    return {
        ...ruling,
        message: `${ruling.message} (and likewise ${listNames(others.map((other) => other.name))})`,
        figures: { ...ruling.figures, fixtures: names },
    };
}
/** The first names, and how many more there are. */
function listNames(names) {
    const more = names.length - NAMES_AT_MOST;
    return [...names.slice(0, NAMES_AT_MOST), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

// EXTERNAL MODULE: ./lib/gates/rule-on.js
var rule_on = __webpack_require__(28);
;// CONCATENATED MODULE: ./lib/gates/judge-parties.js




/** What each document is called in a sentence. */
const DOCUMENTS = {
    contract: 'serving contract',
    input: 'input schema',
    output: 'output schema',
};
/** Findings about changes that are written out, over all parties. */
const RULINGS_AT_MOST = 30;
/** What is said where nothing could be compared: the reasons, and never a pass. */
function nothingCompared(rulings, check) {
    const message = 'nothing that clients were built against is known: whether they keep working cannot be decided';
    const remedy = 'keep the entry and the contracts of the released version in the base';
    return rulings.length > 0 ? rulings : [(0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'nothing compared', remedy)];
}
/** The parties that are still in the field: a client is gone after its day, once it sends nothing any more. */
function inTheField(parties, now) {
    return parties.filter(({ liveUntil, trafficPercent = 0 }) => trafficPercent > 0 || !isPast(liveUntil, now));
}
/** Whether a day is over; one that cannot be read is not. */
function isPast(day, now) {
    const instant = day === undefined ? undefined : (0,model_instant/* parseInstant */.nV)(day);
    return instant !== undefined && (0,model_instant/* toDeadlineMilliseconds */.su)(instant) < now;
}
/** The changes that break somebody. */
function breaksIn(compared) {
    return compared.kind === 'compared' ? compared.breaking : [];
}
/** Whether a comparison was made and found nothing that breaks. */
function isKept(compared) {
    return compared.kind === 'same' || (compared.kind === 'compared' && compared.breaking.length === 0);
}
/** Names of parties, with their share of the traffic where it is known. */
function nameParties(parties) {
    return listNames(parties.map(({ name, trafficPercent }) => trafficPercent === undefined ? name : `${name} (${trafficPercent} % of the traffic)`));
}
/** One ruling for each change that breaks somebody, with everybody whom it breaks. */
function judgeBreaks(parties, documents, { prefix, opening, remedy }) {
    const told = parties.flatMap((party) => documents.map((document) => ({ party, compared: party[document] })));
    const more = told.reduce((sum, { compared }) => sum + (compared.kind === 'compared' ? compared.more : 0), 0);
    const all = groupChanges(told);
    const shown = all.slice(0, RULINGS_AT_MOST).map((group) => ruleOnChange(group, prefix, opening, remedy));
    const hidden = all.length - shown.length + more;
    return hidden > 0 ? [...shown, furtherBreaks(hidden, prefix, shown[0]?.location ?? null, remedy)] : shown;
}
function groupChanges(told) {
    const groups = new Map();
    for (const { party, compared } of told) {
        for (const change of breaksIn(compared)) {
            const key = `${change.subject}\n${String(change.isDoubt)}`;
            const group = groups.get(key) ?? { change, parties: [] };
            if (!group.parties.includes(party))
                group.parties.push(party);
            groups.set(key, group);
        }
    }
    return [...groups.values()];
}
function ruleOnChange({ change, parties }, prefix, opening, remedy) {
    const { subject, isDoubt, message, location } = change;
    const check = { subject: `${prefix}${subject}`, expected: 'what clients were built against', location };
    const text = `${opening}${message} (${nameParties(parties)})`;
    const actual = isDoubt ? 'cannot be decided' : change.kind;
    const ruling = (0,rule_on/* ruleOn */.YC)(check, isDoubt ? 'not-comparable' : 'fail', text, actual, remedy);
    return change.sides === undefined ? ruling : { ...ruling, figures: { sides: toFigures(change.sides) } };
}
/** Both sides for renderers, in the form of every gate that compares contracts. */
function toFigures([before, now]) {
    return [
        { name: 'before', value: before.value, source: (0,model_location/* toText */.f)(before.location) },
        { name: 'now', value: now.value, source: (0,model_location/* toText */.f)(now.location) },
    ];
}
function furtherBreaks(count, prefix, location, remedy) {
    const check = { subject: `${prefix}more`, expected: 'what clients were built against', location };
    return (0,rule_on/* ruleOn */.YC)(check, 'fail', `${count} further changes break clients`, `${count} more`, remedy);
}
/**
 * One ruling for each document that could not be compared, with everybody who was built against it.
 *
 * @param warnsOfReleased a document that the released version lacks warns
 */
function judgeUndecided(parties, documents, telling, warnsOfReleased = false) {
    const released = parties.filter(({ role }) => role === 'released');
    const clients = parties.filter(({ role }) => role === 'client');
    const rulings = groupUndecided(released, documents, telling);
    return [
        ...(warnsOfReleased ? rulings.map((ruling) => ({ ...ruling, severity: 'warning' })) : rulings),
        ...groupUndecided(clients, documents, telling),
    ];
}
function groupUndecided(parties, documents, { prefix, opening, remedy }) {
    const groups = new Map();
    for (const party of parties) {
        for (const document of documents) {
            const compared = party[document];
            if (compared.kind !== 'undecided')
                continue;
            const key = `${document}\n${compared.reason}`;
            const group = groups.get(key) ?? {
                ruling: undecidedRuling(party, document, compared, prefix, remedy),
                parties: [],
            };
            group.parties.push(party);
            groups.set(key, group);
        }
    }
    return [...groups.values()].slice(0, RULINGS_AT_MOST).map(({ ruling, parties: affected }) => ({
        ...ruling,
        message: `${opening}whether ${nameParties(affected)} keeps working cannot be decided: ${ruling.message}`,
    }));
}
function undecidedRuling({ name }, document, { reason, location }, prefix, remedy) {
    const check = { subject: `${prefix}${name}:${document}`, expected: `its ${DOCUMENTS[document]}`, location };
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', reason, 'cannot be decided', remedy);
}
/**
 * The parties whose comparisons are told: clients that stand on the released version's documents are left out where those
 * are not there, because the released version says so.
 */
function tellingParties(parties, document) {
    const released = parties.find(({ role }) => role === 'released');
    return released?.[document].kind === 'undecided'
        ? parties.filter(({ role, standsOnReleased }) => role === 'released' || !standsOnReleased)
        : parties;
}
/**
 * Whether documents that the released version lacks only warn, since nothing can be done about them: the gate was adopted
 * after the release, or every client says itself what it was built against.
 */
function warnsOfReleased(parties, isReleasedUnknown) {
    const clients = parties.filter(({ role }) => role === 'client');
    const isCovered = clients.length > 0 && clients.every(({ standsOnReleased }) => !standsOnReleased);
    return isReleasedUnknown || isCovered;
}

;// CONCATENATED MODULE: ./lib/gates/rollback-compatible.js






/** Going back does not break clients or features. */
const rollbackCompatible = (0,define_gate/* defineGate */.p)({
    id: 'rollback-compatible',
    title: 'Going back does not break clients or features.',
    from: 'canary',
    needs: ['entry'],
    uses: ['ledger', 'contractDigests', 'compatibility', 'clients'],
    settings: {},
    remedy: 'Make the way back possible: bundle the front end, and keep state that both versions read.',
    docs: `State that only the new version can read (\`state_migrations: forward-only\`) makes going back impossible; not saying
warns. A front end that is shared with others and not versioned with the model (\`front_end: shared\`) has to compute the
same features for both versions: the digests of both feature contracts are equal, or the rollback target would be served features that it
was not trained on. Without a rollback target \`rollback-target\` speaks.

Clients that were built against something else than the target's own contract and schemas (those that moved on to this release, and those
that name documents of their own, \`serving-compatible\`) have to go on working when the target serves again: its contract and schemas are
compared with theirs. A major version does not help here, because the target serves no other interface than its own. What only this release
adds breaks nobody until a client relies on it.`,
    judge: ({ entry, ledger, contractDigests, ...more }, { now }) => {
        const target = resolveTarget(entry, ledger);
        if (target === undefined)
            return [nothingToGoBackTo(entry)];
        const name = (0,model_report/* toReleaseName */.w)({ model_id: target.modelId, version: target.version });
        const check = { subject: '', expected: `a way back to ${name}`, location: entry.location };
        const clients = inTheField((0,model_reading/* valueOf */.R)(more.compatibility)?.goingBack ?? [], now);
        const kept = clients.length === 0
            ? 'state and features'
            : `state, features and ${clients.length} clients that moved on`;
        return (0,rule_on/* orPass */.fl)([
            judgeState(entry, name),
            judgeFrontEnd(entry, name, (0,model_reading/* valueOf */.R)(contractDigests)),
            ...judgeClients(clients, name),
        ], (0,rule_on/* passOn */.TH)(check, `going back to ${name} keeps ${kept}`, name));
    },
});
function judgeClients(clients, name) {
    const documents = ['contract', 'input', 'output'];
    const telling = {
        prefix: 'clients:',
        opening: `after going back to ${name}, `,
        remedy: 'keep those clients on what the target serves until this release is stable, or make the target serve them',
    };
    return [...judgeBreaks(clients, documents, telling), ...judgeUndecided(clients, documents, telling)];
}
function resolveTarget(entry, ledger) {
    const known = (0,model_reading/* valueOf */.R)(ledger);
    const exclude = [{ model_id: entry.modelId, version: entry.version }];
    const resolution = known === undefined ? undefined : (0,resolve_rollback_target/* resolveRollbackTarget */.aD)(known, entry.family, exclude);
    return resolution?.kind === 'target' ? resolution.target : undefined;
}
function nothingToGoBackTo(entry) {
    const location = (0,define_gate/* placeOf */.$)(entry, 'rollback_target');
    const check = { subject: '', expected: 'a rollback target', location };
    return (0,rule_on/* notApplicable */.hH)(check, 'there is no release that one could go back to', 'no target');
}
function judgeState(entry, name) {
    const { stateMigrations } = entry;
    const location = (0,define_gate/* placeOf */.$)(entry, 'state_migrations');
    const check = { subject: 'state', expected: 'state that both versions can read', location };
    if (stateMigrations === 'forward-only') {
        const message = `this version migrates state forward only: ${name} could not read it`;
        const remedy = 'make the migration reversible, or let both versions read both forms for one release';
        return (0,rule_on/* ruleOn */.YC)(check, 'fail', message, stateMigrations, remedy);
    }
    if (stateMigrations !== undefined)
        return undefined;
    const message = 'the entry does not say whether stored state can be read by the version before';
    const remedy = 'state `state_migrations: none` or `reversible`';
    return { ...(0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'not stated', remedy), severity: 'warning' };
}
function judgeFrontEnd(entry, name, digests) {
    if (entry.frontEnd === 'bundled')
        return undefined;
    const { candidate: own, target: theirs } = digests ?? { candidate: undefined, target: undefined };
    const location = (0,define_gate/* placeOf */.$)(entry, 'feature_contract');
    const check = { subject: 'front-end', expected: `the feature contract of ${name}`, location };
    if (own === undefined || theirs === undefined)
        return unknownDigest(check, own === undefined ? 'this version' : name);
    return own === theirs ? undefined : changed(check, entry.frontEnd === 'shared', name, [own, theirs]);
}
function unknownDigest(check, whose) {
    const message = `the digest of the feature contract of ${whose} is not known`;
    const remedy = 'version the front end with the model (`front_end: bundled`), or record `feature_contract_sha256` in the ledger';
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'no digest', remedy);
}
function changed(check, isShared, name, [own, theirs]) {
    const message = isShared
        ? `the front end is shared and its contract has changed: going back to ${name} would feed it features that it was not trained on`
        : `the feature contract differs from that of ${name}, and the entry does not say whether the front end is versioned with the model`;
    const actual = `sha256 ${own.slice(0, 12)}, not ${theirs.slice(0, 12)}`;
    const remedy = 'version the front end with the model and say `front_end: bundled`';
    return (0,rule_on/* ruleOn */.YC)(check, isShared ? 'fail' : 'no-evidence', message, actual, remedy);
}

// EXTERNAL MODULE: ./lib/gates/judge-memory.js + 1 modules
var judge_memory = __webpack_require__(7061);
;// CONCATENATED MODULE: ./lib/gates/capacity-headroom.js






/** It fits, with room. */
const capacityHeadroom = (0,define_gate/* defineGate */.p)({
    id: 'capacity-headroom',
    title: 'It fits, with room.',
    from: 'stage',
    needs: ['entry', 'loadReports'],
    uses: ['releasedLoad', 'canaryPlan', 'ledger'],
    settings: {
        max_memory_share: {
            type: 'number',
            exclusiveMinimum: 0,
            maximum: 1,
            default: 0.9,
            description: 'Share of the envelope that the memory high-water mark may reach.',
        },
        soak_hours: {
            type: 'number',
            minimum: 0,
            default: 72,
            description: 'Hours over which growing memory is projected: the longest that a replica runs between restarts.',
        },
    },
    remedy: 'State the memory of the load test and the envelope of the entry, and make the one fit the other.',
    docs: `The memory high-water mark of the load test is at most 90 % of the envelope (\`accelerator_memory_mib\`,
\`memory_mib\`), and so is what a straight line through the levels says of \`max_concurrent_streams\`; memory of one lighter level alone says nothing of it. Memory that grows with time at
a constant concurrency (least squares, 95 % interval) and would fill the envelope within the soak horizon is a leak, and blocks; growth
that the interval allows and the data do not show warns. Where the canary plan puts candidate and rollback target on one accelerator, the sum of both
high-water marks fits the envelope, unless the test had both loaded (\`loaded_with\`).`,
    judge: (evidence, context) => {
        const questions = toQuestions(evidence.entry, context);
        const [first] = evidence.loadReports;
        const location = first?.location ?? null;
        if (questions.length === 0)
            return [noEnvelope(evidence.entry)];
        const found = questions.map(({ name, envelope }) => {
            const most = (0,judge_memory/* highWater */.w)(evidence.loadReports, name);
            return `${name} ${most === undefined ? 'not measured' : Math.round(most)} of ${envelope} MiB`;
        });
        const figures = Object.fromEntries(questions.map(({ name, envelope }) => [name, toShare(evidence, name, envelope)]));
        const check = { subject: '', expected: 'memory within its envelope, with room', location };
        return (0,rule_on/* orPass */.fl)([
            ...questions.flatMap((question) => (0,judge_memory/* judgeMemory */.h)(evidence.loadReports, question, location)),
            judgeTogether(evidence),
        ], (0,rule_on/* passOn */.TH)(check, found.join(', '), found.join(', '), figures));
    },
});
function toShare({ loadReports }, name, envelope) {
    const most = (0,judge_memory/* highWater */.w)(loadReports, name);
    return most === undefined ? null : most / envelope;
}
function numberIn(entry, field) {
    const value = entry.resourceEnvelope.get(field);
    return typeof value === 'number' && value > 0 ? value : undefined;
}
function toQuestions(entry, { settings }) {
    const terms = {
        share: (0,rule_on/* toNumber */.Ro)(settings.max_memory_share, 0.9),
        soakHours: (0,rule_on/* toNumber */.Ro)(settings.soak_hours, 72),
        streams: numberIn(entry, 'max_concurrent_streams'),
        confidence: 0.95,
    };
    const envelopes = [
        ['gpu_memory_mib', numberIn(entry, 'accelerator_memory_mib')],
        ['memory_mib', numberIn(entry, 'memory_mib')],
    ];
    return envelopes.flatMap(([name, envelope]) => envelope === undefined ? [] : [{ name, envelope, ...terms }]);
}
function noEnvelope(entry) {
    const check = {
        subject: 'envelope',
        expected: 'accelerator_memory_mib or memory_mib of the resource envelope',
        location: (0,define_gate/* placeOf */.$)(entry, 'resource_envelope'),
    };
    const remedy = 'state `resource_envelope: {accelerator_memory_mib: ...}`, or `memory_mib` where there is no accelerator';
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', 'the entry does not say how much memory it may use', 'no envelope', remedy);
}
function judgeTogether(evidence) {
    const { entry, loadReports } = evidence;
    const capacity = (0,model_reading/* valueOf */.R)(evidence.canaryPlan)?.capacity;
    if (capacity?.sharedAccelerator !== true)
        return undefined;
    const envelope = numberIn(entry, 'accelerator_memory_mib');
    const expected = `candidate and rollback target within ${envelope ?? '?'} MiB`;
    const check = { subject: 'together', expected, location: capacity.location };
    const name = nameTarget(evidence);
    if (name === undefined)
        return noTarget(check);
    if (loadReports.some(({ loadedWith }) => loadedWith.includes(name)))
        return undefined;
    const theirReports = (0,model_reading/* valueOf */.R)(evidence.releasedLoad) ?? [];
    const used = [sumReplicas(loadReports, capacity), (0,judge_memory/* highWater */.w)(theirReports, 'gpu_memory_mib')];
    return compareSum(check, name, used, envelope);
}
/** The load test is of one replica; as many of them share the accelerator as the plan says. */
function sumReplicas(reports, { replicasPerAccelerator = 1 }) {
    const one = (0,judge_memory/* highWater */.w)(reports, 'gpu_memory_mib');
    return one === undefined ? undefined : one * replicasPerAccelerator;
}
function compareSum(check, name, [own, theirs], envelope) {
    if (own === undefined || theirs === undefined || envelope === undefined)
        return notMeasured(check, name);
    return own + theirs <= envelope ? undefined : tooLarge(check, name, [own, theirs, envelope]);
}
function noTarget(check) {
    const message = 'there is no rollback target whose memory could be added';
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'no target', 'record the release that serves today in the ledger');
}
function notMeasured(check, name) {
    const remedy = `measure with both loaded (\`loaded_with: [${name}]\`), or keep a load report of ${name}`;
    const message = `whether this version and ${name} fit one accelerator is not known`;
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'not measured', remedy);
}
function nameTarget({ entry, ledger }) {
    const known = (0,model_reading/* valueOf */.R)(ledger);
    const exclude = [{ model_id: entry.modelId, version: entry.version }];
    const resolution = known === undefined ? undefined : (0,resolve_rollback_target/* resolveRollbackTarget */.aD)(known, entry.family, exclude);
    if (resolution?.kind !== 'target')
        return undefined;
    return (0,model_report/* toReleaseName */.w)({ model_id: resolution.target.modelId, version: resolution.target.version });
}
function tooLarge(check, name, [own, theirs, envelope]) {
    const sum = own + theirs;
    const found = `${Math.round(own)} + ${Math.round(theirs)} = ${Math.round(sum)} MiB`;
    const message = `this version and ${name} do not fit one accelerator: ${found}`;
    const figures = { metric: 'gpu_memory_mib', own, target: theirs, sum, envelope_mib: envelope };
    const remedy = 'give the canary accelerators of its own, or make room';
    return { ...(0,rule_on/* ruleOn */.YC)(check, 'fail', message, found, remedy), figures };
}

// EXTERNAL MODULE: ./lib/gates/judge-load-binding.js
var judge_load_binding = __webpack_require__(5504);
;// CONCATENATED MODULE: ./lib/gates/judge-load-conditions.js

const hasMetric = (report, name) => report.levels.some(({ metrics }) => metrics.has(name));
/** What a load test has to show beside percentiles, each by name (R13). */
const CONDITIONS = [
    {
        subject: 'warm-up',
        expected: 'a warm-up, apart from the measurement',
        remedy: 'load it before measuring, and state `warm_up_s`',
        isGiven: ({ conditions }) => (conditions.warmUpSeconds ?? 0) > 0,
    },
    {
        subject: 'voice-mix',
        expected: 'a mix of voices as in production',
        remedy: 'state `voice_mix: {<voice>: <share>}` of at least two voices, or of the only one',
        onlyTts: true,
        isGiven: ({ conditions }) => {
            const shares = [...(conditions.voiceMix?.values() ?? [])];
            return shares.length > 0 && Math.abs(shares.reduce((total, share) => total + share, 0) - 1) <= 0.01;
        },
    },
    {
        subject: 'long-utterances',
        expected: 'long utterances among the requests',
        remedy: 'state `long_utterances: {share, max_characters}`, a share above zero',
        onlyTts: true,
        isGiven: ({ conditions }) => (conditions.longUtterances?.share ?? 0) > 0 && (conditions.longUtterances?.maxCharacters ?? 0) > 0,
    },
    {
        subject: 'queue-age',
        expected: 'how long requests waited',
        remedy: 'state `queue_age_ms` of each level, the one of the promised streams at least',
        isGiven: ({ levels }, streams = 0) => {
            const loaded = levels.filter(({ concurrency }) => (concurrency ?? streams) >= streams);
            // Under a lighter load nobody waits; a test that never came so far is told so already.
            return (loaded.length > 0 ? loaded : levels).some(({ metrics }) => metrics.has('queue_age_ms'));
        },
    },
    {
        subject: 'retries',
        expected: 'how clients tried again',
        remedy: 'state `retries: {rate, max_attempts}`',
        isGiven: (report) => report.conditions.retries?.rate !== undefined || hasMetric(report, 'retry_rate'),
    },
    {
        subject: 'autoscaling',
        expected: 'how the deployment grew and shrank',
        remedy: 'state `autoscaling_events`; an empty list says that it did not',
        isGiven: ({ conditions }) => conditions.autoscalingEvents !== undefined,
    },
    {
        subject: 'memory',
        expected: 'memory over time, its fragmentation, or its high-water mark',
        remedy: 'state `memory` (a series), `memory_fragmentation`, or `gpu_memory_mib` of each level',
        isGiven: (report) => report.memory.length > 0 ||
            report.conditions.fragmentation !== undefined ||
            hasMetric(report, 'gpu_memory_mib') ||
            hasMetric(report, 'memory_mib'),
    },
];
/** What a load test does not show of the conditions it ran under. */
function judgeConditions(report, entry, streams) {
    const isTts = entry.tasks.some((task) => task === 'tts' || task.startsWith('tts-'));
    return CONDITIONS.filter(({ onlyTts, isGiven }) => (onlyTts !== true || isTts) && !isGiven(report, streams)).map(({ subject, expected, remedy }) => {
        const check = { subject, expected, location: report.location };
        return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', `the load test does not show ${expected}`, 'not stated', remedy);
    });
}

// EXTERNAL MODULE: ./lib/gates/describe-limits.js
var describe_limits = __webpack_require__(6836);
// EXTERNAL MODULE: ./lib/gates/judge-limits.js + 1 modules
var judge_limits = __webpack_require__(120);
// EXTERNAL MODULE: ./lib/gates/load-levels.js
var load_levels = __webpack_require__(5260);
;// CONCATENATED MODULE: ./lib/gates/judge-load-levels.js




const FAMILIES = ['ttfa_ms', 'latency_ms'];
const PERCENTILES = ['p50', 'p95', 'p99'];
/** The levels that have to hold: every one up to the first that reaches the peak that is asked for. */
function operatingLevels(report, peak) {
    const reaching = report.levels.flatMap(({ concurrency }) => concurrency !== undefined && concurrency >= (peak ?? Number.POSITIVE_INFINITY) ? [concurrency] : []);
    const last = reaching.reduce((least, concurrency) => Math.min(least, concurrency), Number.POSITIVE_INFINITY);
    return report.levels.filter(({ concurrency }) => concurrency === undefined || concurrency <= last);
}
/** What a monitor saw of the whole run (queue age, retries): no request was timed there. */
function isBeside({ concurrency, samples, throughput, metrics }) {
    const isTimed = [...metrics.keys()].some((metric) => FAMILIES.some((family) => metric.endsWith(family)));
    return concurrency === undefined && samples === undefined && throughput === undefined && !isTimed;
}
/** Whether p50, p95 and p99 of one latency are there, each with enough requests behind it, at the load asked for. */
function judgePercentiles(report, least) {
    const loaded = report.levels.filter(({ concurrency }) => least === undefined || (concurrency ?? report.peakConcurrency ?? 0) >= least);
    const family = FAMILIES.find((name) => report.levels.some((level) => hasAny(level, name))) ?? 'latency_ms';
    return PERCENTILES.flatMap((percentile) => {
        const metric = `${percentile}_${family}`;
        const figures = loaded.map((level) => ({ level, figure: (0,load_levels/* figureOf */.Mn)(level, metric) }));
        if (figures.some(({ figure }) => figure.kind === 'value'))
            return [];
        const thin = figures.find(({ figure }) => figure.kind === 'thin');
        const expected = least === undefined ? metric : `${metric} at ${least} streams or more`;
        const check = { subject: `percentiles:${metric}`, expected, location: report.location };
        if (thin?.figure.kind === 'thin') {
            const { samples, needed } = thin.figure;
            const found = samples === undefined ? 'an unknown number of requests' : `${samples} requests`;
            const message = `${metric} ${(0,load_levels/* nameLevel */._u)(thin.level)} stands on ${found}: ${needed} are needed`;
            return [
                (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, found, `measure at least ${needed} requests, and state \`samples\``),
            ];
        }
        const message = `${metric} was not measured under the load asked for`;
        return [(0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'not measured', `measure ${metric}, with \`samples\``)];
    });
}
function hasAny({ metrics }, family) {
    return PERCENTILES.some((percentile) => metrics.has(`${percentile}_${family}`));
}
/** The objectives that a load test has to hold: its own, and the largest values that the rules allow. */
function objectivesOf(report, rules) {
    const measured = new Set(report.levels.flatMap(({ metrics }) => [...metrics.keys()]));
    const ruled = rules.flatMap(({ limits }) => [...limits].flatMap(([metric, all]) => all
        .filter(({ kind }) => kind === 'max' && measured.has(metric))
        .map(({ value, location }) => ({ metric, max: value, location }))));
    return [...report.objectives, ...ruled];
}
/** Whether few requests failed, where the test counts them and no objective does: a failed request is often a fast one. */
function judgeErrors(levels, objectives, max, metrics) {
    const counted = levels.filter((level) => level.metrics.has('error_rate'));
    const [first] = counted;
    if (first === undefined || objectives.some(({ metric }) => metric === 'error_rate'))
        return undefined;
    return judgeObjective({ metric: 'error_rate', max, location: first.location }, counted, metrics);
}
/** Whether an objective held at every level that production will see. */
function judgeObjective(objective, levels, metrics) {
    const { metric, max, location } = objective;
    const definition = metrics.get(metric);
    const show = (value) => definition === undefined ? String(value) : (0,describe_limits/* formatValue */.Fl)(value, definition);
    const check = { subject: `slo:${metric}`, expected: `at most ${show(max)}`, location };
    const isSeen = levels.some((level) => isBeside(level) && level.metrics.has(metric));
    // What a monitor saw of the whole run stands for every level of it, and it has no percentiles to miss.
    const asked = levels.filter((level) => level.metrics.has(metric) || !(isSeen || isBeside(level)));
    const figures = asked.map((level) => ({ level, figure: (0,load_levels/* figureOf */.Mn)(level, metric) }));
    const broken = figures.find(({ figure }) => figure.kind === 'value' && !(0,judge_limits/* isAtMost */.L4)(figure.value, max));
    if (broken?.figure.kind === 'value') {
        const { value } = broken.figure;
        const message = `${metric} ${(0,load_levels/* nameLevel */._u)(broken.level)} is ${show(value)}`;
        const remedy = 'make it faster, lower max_concurrent_streams, or change the objective on its own';
        const known = { metric, value, limit: max, concurrency: broken.level.concurrency ?? null };
        return { ...(0,rule_on/* ruleOn */.YC)(check, 'fail', message, show(value), remedy), figures: known };
    }
    // A thin percentile over its limit is no proof of anything, and no pass either.
    const open = figures.find(({ figure }) => figure.kind !== 'value');
    return figures.length > 0 && open === undefined ? undefined : unknownFigure(check, metric, open);
}
function unknownFigure(check, metric, open) {
    const where = open === undefined ? 'under load' : (0,load_levels/* nameLevel */._u)(open.level);
    const message = `${metric} ${where} is not known well enough`;
    const remedy = `measure ${metric} with enough requests at every level`;
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, open?.figure.kind ?? 'absent', remedy);
}

;// CONCATENATED MODULE: ./lib/gates/load-evidence.js





/** The serving image was loaded like production and held its SLOs. */
const loadEvidence = (0,define_gate/* defineGate */.p)({
    id: 'load-evidence',
    title: 'The serving image was loaded like production and held its SLOs.',
    from: 'stage',
    needs: ['entry', 'loadReports'],
    // Nothing is asked of a benchmark; one that cannot be read is no benchmark.
    uses: ['benchmarks'],
    settings: {
        min_minutes: {
            type: 'number',
            minimum: 0,
            default: 10,
            description: 'Shortest measurement, in minutes.',
        },
        min_load_ratio: {
            type: 'number',
            minimum: 0,
            default: 1.2,
            description: 'Peak concurrency of the test over max_concurrent_streams of the entry.',
        },
        max_age_days: {
            type: 'number',
            minimum: 0,
            default: 30,
            description: 'Oldest test that counts, in days.',
        },
        max_error_rate: {
            type: 'number',
            minimum: 0,
            maximum: 1,
            default: 0.01,
            description: 'Share of the requests that may fail, where no objective says it: a failed request is often a fast one.',
        },
    },
    remedy: 'Load the serving image as production will, and put a load-report/1 under `evidence.load_test`.',
    docs: `The load test is of the image that the entry serves, on its accelerator, at least 10 minutes long, at 1.2 times
\`max_concurrent_streams\`, at most 30 days old, and signed off. Warm-up is apart; queue age, retries, autoscaling and memory are
stated; for TTS the voice mix and long utterances too. p50, p95 and p99 stand on enough requests (p95 59, p99 299) under that load,
and every objective of the report and every \`max\` of the rules holds at each level up to it. Percentiles are never averaged: levels
of several files each have to hold. At most 1 % of the requests fail: a failed request is often a fast one. What the tools wrote is read as it is, and bound to an image by a load-report/1 that lists it
under \`results\`.`,
    judge: ({ entry, loadReports }, context) => loadReports.flatMap((report, index) => {
        const rulings = judgeReport(report, entry, context);
        return index === 0 ? rulings : rulings.map((ruling) => numbered(ruling, index + 1));
    }),
});
function numbered(ruling, number) {
    return { ...ruling, subject: ruling.subject === '' ? String(number) : `${number}:${ruling.subject}` };
}
function judgeReport(report, entry, context) {
    const { settings, rules, metrics } = context;
    const streams = load_evidence_numberIn(entry, 'max_concurrent_streams');
    const peak = streams === undefined ? undefined : streams * (0,rule_on/* toNumber */.Ro)(settings.min_load_ratio, 1.2);
    const objectives = objectivesOf(report, rules);
    const levels = operatingLevels(report, peak);
    const measured = `${report.levels.length} levels, peak concurrency ${report.peakConcurrency ?? '?'}`;
    const check = { subject: '', expected: 'a load test like production', location: report.location };
    return (0,rule_on/* orPass */.fl)([
        (0,judge_load_binding/* judgeModel */.fL)(report, entry),
        (0,judge_load_binding/* judgeImage */.xQ)(report, entry),
        (0,judge_load_binding/* judgeAccelerator */.xV)(report, entry),
        (0,judge_load_binding/* judgeDuration */._q)(report, (0,rule_on/* toNumber */.Ro)(settings.min_minutes, 10)),
        (0,judge_load_binding/* judgePeak */.xP)(report, peak),
        (0,judge_load_binding/* judgeAge */.nK)(report, (0,rule_on/* toNumber */.Ro)(settings.max_age_days, 30), context.now),
        ...judgeConditions(report, entry, streams),
        ...judgePercentiles(report, streams),
        ...(objectives.length === 0 ? [noObjective(report)] : []),
        ...objectives.map((objective) => judgeObjective(objective, levels, metrics)),
        judgeErrors(levels, objectives, (0,rule_on/* toNumber */.Ro)(settings.max_error_rate, 0.01), metrics),
        ...report.failures.map((failure, index) => toolFailure(report, failure, index)),
        judgeSignOff(report),
        judgeLoadModel(report),
    ], (0,rule_on/* passOn */.TH)(check, `the serving image held its SLOs under load (${measured}; read by ${report.reader})`, measured));
}
function load_evidence_numberIn(entry, field) {
    const value = entry.resourceEnvelope.get(field);
    return typeof value === 'number' ? value : undefined;
}
function noObjective(report) {
    const check = { subject: 'slo', expected: 'an objective that had to hold', location: report.location };
    const remedy = 'state `slo: [{metric, max}]` in the report, or `max` in a rule';
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', 'nothing says what the load test had to hold', 'no objective', remedy);
}
function toolFailure(report, failure, index) {
    const check = {
        subject: `tool:${index + 1}`,
        expected: 'a run that its tool calls good',
        location: report.location,
    };
    return (0,rule_on/* ruleOn */.YC)(check, 'fail', `${report.reader}: ${failure}`, failure, 'correct what the tool reports, and repeat the test');
}
function judgeSignOff(report) {
    const by = report.signOff?.by?.trim() ?? '';
    if (by !== '')
        return undefined;
    const check = {
        subject: 'sign-off',
        expected: 'somebody who answers for the capacity',
        location: report.location,
    };
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', 'nobody has signed the load test off', 'no sign-off', 'add `sign_off: {by, at}`');
}
function judgeLoadModel(report) {
    if (report.loadModel === 'open')
        return undefined;
    const check = {
        subject: 'load-model',
        expected: 'requests that arrive at their own times',
        location: report.location,
    };
    const message = report.loadModel === 'closed'
        ? 'the load is closed: each client waits for its answer, which hides queueing'
        : 'the load test does not say whether its load is open or closed';
    const remedy = 'repeat it with requests that arrive at a rate (open load), or know that queues are understated';
    return {
        ...(0,rule_on/* ruleOn */.YC)(check, 'inconclusive', message, report.loadModel ?? 'not stated', remedy),
        severity: 'warning',
    };
}

;// CONCATENATED MODULE: ./lib/gates/rollback-drill.js







/** The way back was rehearsed. */
const rollbackDrill = (0,define_gate/* defineGate */.p)({
    id: 'rollback-drill',
    title: 'The way back was rehearsed.',
    from: 'canary',
    needs: ['entry', 'drills'],
    uses: ['ledger'],
    settings: {
        max_age_days: {
            type: 'number',
            minimum: 0,
            default: 90,
            description: 'Oldest drill that counts, in days.',
        },
        max_seconds: {
            type: 'number',
            minimum: 0,
            default: 300,
            description: 'Recovery objective: the longest that going back may take, in seconds.',
        },
    },
    remedy: 'Rehearse the way back to the target, and put a rollback-drill/1 under `evidence.rollback_drill`.',
    docs: `\`rollback-drill/1\`: the latest drill to the release that the ledger resolves to (and to its image, where the drill
names one) passed, is at most 90 days old, and took at most 300 seconds. An older drill that went well does not make up for a later
one that did not. A drill that lists nothing as verified warns. A family's first release rehearses its declared fallback.`,
    judge: ({ entry, drills, ledger }, { settings, now }) => {
        const terms = {
            days: (0,rule_on/* toNumber */.Ro)(settings.max_age_days, 90),
            seconds: (0,rule_on/* toNumber */.Ro)(settings.max_seconds, 300),
            now,
        };
        const declared = entry.rollbackTarget;
        if (declared?.kind === 'first-release')
            return judgeLatest(drills.filter(isOfFallback), `the fallback (${declared.fallback})`, entry, terms);
        const target = rollback_drill_resolveTarget(entry, ledger);
        if (target === undefined)
            return [rollback_drill_noTarget(entry)];
        const name = (0,model_report/* toReleaseName */.w)({ model_id: target.modelId, version: target.version });
        const onTarget = drills.filter((drill) => isOf(drill, target));
        return onTarget.length === 0 ? [elsewhere(drills, name)] : judgeLatest(onTarget, name, entry, terms);
    },
});
function rollback_drill_resolveTarget(entry, ledger) {
    const known = (0,model_reading/* valueOf */.R)(ledger);
    const exclude = [{ model_id: entry.modelId, version: entry.version }];
    const resolution = known === undefined ? undefined : (0,resolve_rollback_target/* resolveRollbackTarget */.aD)(known, entry.family, exclude);
    return resolution?.kind === 'target' ? resolution.target : undefined;
}
function isOfFallback({ fallback }) {
    return fallback !== undefined && fallback.trim() !== '';
}
function isOf({ target, servingImage }, release) {
    if (target?.model_id !== release.modelId || target.version !== release.version)
        return false;
    return servingImage === undefined || (0,judge_load_binding/* isSameImage */.m_)(servingImage, release.servingImage);
}
function rollback_drill_noTarget(entry) {
    const check = {
        subject: '',
        expected: 'a drill to the rollback target',
        location: (0,define_gate/* placeOf */.$)(entry, 'rollback_target'),
    };
    const message = 'there is no rollback target that a drill could have gone to';
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'no target', 'record the release that serves today in the ledger');
}
function elsewhere(drills, name) {
    const [first] = drills;
    const found = drills.map(({ target, servingImage }) => {
        const to = target === undefined ? 'no target' : (0,model_report/* toReleaseName */.w)(target);
        return servingImage === undefined ? to : `${to} (${servingImage})`;
    });
    const check = {
        subject: '',
        expected: `a drill of ${name} and its image`,
        location: first?.location ?? null,
    };
    const outcome = drills.some(({ target }) => target !== undefined) ? 'fail' : 'no-evidence';
    const message = `no drill went to ${name}: ${found.join(', ')}`;
    return (0,rule_on/* ruleOn */.YC)(check, outcome, message, found.join(', '), `rehearse the way back to ${name}`);
}
function judgeLatest(drills, name, entry, terms) {
    const expected = `a drill of ${name}, passed, at most ${terms.days} days old, within ${terms.seconds} s`;
    const undated = drills.find(({ rehearsedAt }) => (0,model_instant/* parseInstant */.nV)(rehearsedAt) === undefined);
    if (undated !== undefined) {
        const check = { subject: '', expected, location: undated.location };
        const message = `when the drill of ${name} took place cannot be read`;
        return [
            (0,rule_on/* ruleOn */.YC)(check, 'error', message, undated.rehearsedAt, 'write `rehearsed_at: 2026-11-12T09:00:00Z`'),
        ];
    }
    const [latest] = [...drills].sort(byTime);
    if (latest === undefined) {
        const check = { subject: '', expected, location: (0,define_gate/* placeOf */.$)(entry, 'evidence') };
        return [(0,rule_on/* ruleOn */.YC)(check, 'no-evidence', `no drill of ${name}`, 'no drill', `rehearse ${name}`)];
    }
    const check = { subject: '', expected, location: latest.location };
    return (0,rule_on/* orPass */.fl)([...findFaults(check, latest, terms), judgeVerified(latest)], rehearsed(check, latest, name));
}
function byTime(one, other) {
    const [a, b] = [
        (0,model_instant/* parseInstant */.nV)(one.rehearsedAt)?.nanoseconds ?? 0n,
        (0,model_instant/* parseInstant */.nV)(other.rehearsedAt)?.nanoseconds ?? 0n,
    ];
    // Among drills of one moment the one that went worse counts.
    if (a === b)
        return Number(one.result === 'pass') - Number(other.result === 'pass') || other.seconds - one.seconds;
    return a > b ? -1 : 1;
}
function findFaults(check, drill, terms) {
    const at = (0,model_instant/* parseInstant */.nV)(drill.rehearsedAt);
    if (at === undefined)
        return [];
    const faults = [];
    const age = Math.floor((terms.now - (0,model_instant/* toMilliseconds */.Wj)(at)) / model_instant/* DAY_MS */.sO);
    if ((0,model_instant/* toMilliseconds */.Wj)(at) > terms.now)
        faults.push((0,rule_on/* ruleOn */.YC)({ ...check, subject: 'date' }, 'error', 'the drill lies in the future', drill.rehearsedAt, 'record a drill that took place'));
    if (drill.result !== 'pass')
        faults.push((0,rule_on/* ruleOn */.YC)({ ...check, subject: 'result' }, 'fail', `the drill came to ${drill.result}`, drill.result, 'correct what failed, and rehearse again'));
    if ((0,model_instant/* toDeadlineMilliseconds */.su)(at) + terms.days * model_instant/* DAY_MS */.sO < terms.now)
        faults.push((0,rule_on/* ruleOn */.YC)({ ...check, subject: 'age' }, 'fail', `the drill is ${age} days old`, `${age} days`, 'rehearse again'));
    if (drill.seconds > terms.seconds)
        faults.push((0,rule_on/* ruleOn */.YC)({ ...check, subject: 'duration' }, 'fail', `going back took ${drill.seconds} s`, `${drill.seconds} s`, `make it faster than ${terms.seconds} s`));
    return faults;
}
function judgeVerified(drill) {
    if (drill.verified.length > 0)
        return undefined;
    const check = { subject: 'verified', expected: 'what was seen to work again', location: drill.location };
    const remedy = 'list what was checked: `verified: [first partial, final transcript, ...]`';
    const ruling = (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', 'the drill lists nothing that was verified', 'nothing', remedy);
    return { ...ruling, severity: 'warning' };
}
function rehearsed(check, drill, name) {
    const at = (0,model_instant/* parseInstant */.nV)(drill.rehearsedAt);
    const date = at === undefined ? drill.rehearsedAt : (0,model_instant/* toDate */.ay)((0,model_instant/* toMilliseconds */.Wj)(at));
    const figures = { rehearsed_at: drill.rehearsedAt, seconds: drill.seconds, verified: drill.verified };
    return (0,rule_on/* passOn */.TH)(check, `the way back to ${name} was rehearsed on ${date} in ${drill.seconds} s`, `${date}, ${drill.seconds} s`, figures);
}

;// CONCATENATED MODULE: ./lib/gates/production-healthy.js






/** SLOs hold and no open incident names this release. */
const productionHealthy = (0,define_gate/* defineGate */.p)({
    id: 'production-healthy',
    title: 'SLOs hold and no open incident names this release.',
    from: 'promote',
    needs: ['entry'],
    uses: ['slo', 'incidents', 'canaryReport'],
    judgesWithout: ['slo', 'incidents'],
    settings: {},
    remedy: 'Put the SLOs under `evidence.slo` and the incidents under `evidence.incidents`, or into the canary report.',
    docs: `From \`evidence.slo\` and \`evidence.incidents\`, and from the canary report's own: every objective was measured and
holds (limits are inclusive), and no incident that names this release is open or only mitigated. An open incident that names no release,
or a model without its version, could be about this one: no evidence. An empty list of incidents says that there were none; no list says nothing.`,
    judge: (evidence, context) => {
        const { entry } = evidence;
        const canary = (0,model_reading/* valueOf */.R)(evidence.canaryReport)?.canary;
        const objectives = listOf(evidence.slo, canary?.objectives);
        const incidents = listOf(evidence.incidents, canary?.incidents);
        const name = (0,model_report/* toReleaseName */.w)({ model_id: entry.modelId, version: entry.version });
        const location = (0,define_gate/* placeOf */.$)(entry, 'evidence');
        const check = { subject: '', expected: 'SLOs that hold, no open incident', location };
        const counts = `${objectives?.length ?? 0} SLOs, ${incidents?.length ?? 0} incidents`;
        return (0,rule_on/* orPass */.fl)([
            ...judgeObjectives(objectives, evidence.slo, location, context.metrics),
            ...judgeIncidents(incidents, evidence.incidents, location, name),
        ], (0,rule_on/* passOn */.TH)(check, `the SLOs hold, and no open incident names ${name}`, counts));
    },
});
function judgeObjectives(objectives, reading, location, metrics) {
    if (objectives === undefined || objectives.length === 0)
        return [notGiven('slo', reading, location)];
    return objectives.map((objective) => production_healthy_judgeObjective(objective, metrics));
}
function judgeIncidents(incidents, reading, location, name) {
    if (incidents === undefined)
        return [notGiven('incidents', reading, location)];
    return incidents.map((incident) => judgeIncident(incident, name));
}
/** What two sources list together; undefined when neither says anything. */
function listOf(reading, others) {
    const listed = (0,model_reading/* valueOf */.R)(reading)?.flatMap(({ items }) => items);
    return listed === undefined && others === undefined ? undefined : [...(listed ?? []), ...(others ?? [])];
}
function notGiven(kind, reading, location) {
    // The judge has said already that it cannot be read.
    if (reading.kind === 'unreadable')
        return undefined;
    const lookedIn = reading.kind === 'absent' ? reading.lookedIn : `evidence.${kind}`;
    const what = kind === 'slo' ? 'no service level objective is known' : 'nobody says whether there were incidents';
    const check = { subject: kind, expected: `${lookedIn}, or \`${kind}\` in the canary report`, location };
    const remedy = kind === 'slo' ? 'add slo/1' : 'add incidents/1; `incidents: []` says that there were none';
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', what, 'absent', remedy);
}
function production_healthy_judgeObjective(objective, metrics) {
    const { id, unit, value, location, slice = null, metric: name = '' } = objective;
    const metric = metrics.get(name);
    const show = (amount) => metric === undefined ? `${amount} ${unit}` : (0,describe_limits/* formatValue */.Fl)(amount, metric);
    const check = { subject: `slo:${id}`, expected: describeLimits(objective, show), location };
    if (value === undefined) {
        const remedy = 'measure it in the window of the canary';
        return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', `the SLO ${id} was not measured`, 'no value', remedy);
    }
    const limit = brokenLimit(objective, value);
    if (limit === undefined)
        return undefined;
    const figures = { metric: name === '' ? id : name, value, limit, slice };
    const message = `the SLO ${id} is broken: ${show(value)} (${check.expected})`;
    const remedy = 'follow the rollback plan; promote after the SLO has held for a whole window';
    return { ...(0,rule_on/* ruleOn */.YC)(check, 'fail', message, show(value), remedy), figures };
}
function brokenLimit({ max, min }, value) {
    if (max !== undefined && !(0,judge_limits/* isAtMost */.L4)(value, max))
        return max;
    return min !== undefined && !(0,judge_limits/* isAtMost */.L4)(min, value, min) ? min : undefined;
}
function describeLimits({ max, min }, show) {
    const most = max === undefined ? [] : [`at most ${show(max)}`];
    const least = min === undefined ? [] : [`at least ${show(min)}`];
    return [...most, ...least].join(', ');
}
/** Whether a name is of one release: `asr-dictation-en`, or all of its 2.x, may be this one. */
function isRelease(name) {
    return /^\d+\.\d+\.\d+/.test((0,model_report/* parseReleaseName */.Y)(name)?.version ?? '');
}
function unclearIncident(check, { id, status }, vague, name) {
    const message = `the incident ${id} is ${status} and names ${JSON.stringify(vague.slice(0, 80))}, which is no release: it may be about ${name}`;
    const remedy = 'write model_id@version, or resolve the incident';
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, `${id}, ${status}`, remedy);
}
function judgeIncident(incident, name) {
    const { id, status, releases, location } = incident;
    if (status === 'resolved')
        return undefined;
    const check = { subject: `incident:${id}`, expected: 'no open incident that names this release', location };
    if (releases.length === 0) {
        const remedy = 'add `releases: [...]` to the incident, or resolve it';
        const message = `the incident ${id} is ${status} and names no release: it may be about ${name}`;
        return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, `${id}, ${status}`, remedy);
    }
    const vague = releases.find((release) => !isRelease(release.trim()));
    if (!releases.some((release) => release.trim() === name))
        return vague === undefined ? undefined : unclearIncident(check, incident, vague, name);
    const message = `the incident ${id} names ${name} and is ${status}`;
    return (0,rule_on/* ruleOn */.YC)(check, 'fail', message, `${id}, ${status}`, 'resolve the incident, or roll back');
}

// EXTERNAL MODULE: ./lib/gates/judge-metric.js + 1 modules
var judge_metric = __webpack_require__(8470);
;// CONCATENATED MODULE: ./lib/gates/stop-moment.js

const MINUTE_MS = 60_000;
/**
 * Finds the first moment at which a limit had been broken for a whole window.
 *
 * Samples are sorted by time. Only a sample within the limit ends a run, and not one of the same time as a
 * broken one: silence is no recovery. A window of zero stops at the first broken sample. A series that ends while the limit
 * is broken leaves open whether it stayed so.
 *
 * @param end of the canary, milliseconds since 1970
 */
function findStop(samples, limits, metric, windowMinutes, end) {
    const bySlice = new Map();
    for (const sample of samples) {
        const known = bySlice.get(sample.slice);
        if (known === undefined)
            bySlice.set(sample.slice, [sample]);
        else
            known.push(sample);
    }
    const judge = (sample) => (0,judge_limits/* judgeLimits */.g1)(stop_moment_toFigures(sample), limits, metric, { novelty: undefined, decideBy: 'estimate' }).outcome;
    let incomparable = 0;
    const stops = [];
    const open = [];
    for (const [slice, ofSlice] of bySlice) {
        const outcomes = ofSlice.map((sample) => ({ sample, outcome: judge(sample) }));
        incomparable += outcomes.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'fail').length;
        const broken = outcomes.map(({ sample, outcome }) => ({ sample, isBroken: outcome !== 'pass' }));
        const stop = findRun(slice, broken, { window: windowMinutes * MINUTE_MS, end }, metric);
        if (stop?.at === undefined)
            open.push(stop);
        else
            stops.push({ ...stop, at: stop.at });
    }
    stops.sort((one, other) => one.at - other.at);
    const [left] = open.filter((run) => run !== undefined);
    return { stop: stops[0], open: left, samples: samples.length, incomparable };
}
function stop_moment_toFigures({ metric, value, baseline, line }) {
    const location = { path: '', line };
    return { metric, candidate: value, ...(baseline === undefined ? {} : { baseline }), location };
}
function findRun(slice, samples, { window, end }, metric) {
    let run;
    for (const { sample, isBroken } of samples) {
        if (!isBroken) {
            if (run?.last !== sample.time)
                run = undefined;
            continue;
        }
        run = extend(run, sample, metric);
        if (sample.time - run.since >= window)
            return { slice, since: run.since, at: sample.time, worst: run.worst };
    }
    if (run === undefined || end - run.since < window)
        return undefined;
    return { slice, since: run.since, at: undefined, worst: run.worst };
}
function extend(run, { time, value }, metric) {
    if (run === undefined)
        return { since: time, last: time, worst: value };
    const worse = metric.better === 'lower' ? Math.max : Math.min;
    return { since: run.since, last: time, worst: worse(run.worst, value) };
}

;// CONCATENATED MODULE: ./lib/gates/judge-stop-conditions.js





const judge_stop_conditions_MINUTE_MS = 60_000;
/** The blocking limits of the canary rules as stop conditions: a limit is written once. */
function toStopConditions(rules) {
    const blocking = rules.filter(({ severity }) => severity === 'blocker');
    return blocking.flatMap(({ limits, location }) => [...limits].map(([metric, all]) => ({
        metric,
        slice: undefined,
        limits: all.filter(isStopLimit),
        windowMinutes: undefined,
        location,
    })));
}
// A required gain is a wish for the evaluation, nothing to stop traffic for.
function isStopLimit({ kind }) {
    return kind === 'max' || kind === 'min' || kind.endsWith('regression');
}
/** Stop conditions over the figures of the whole window. */
function judgeStopFigures(conditions, { report, metrics }) {
    return conditions.flatMap((condition) => {
        const metric = metrics.get(condition.metric);
        if (metric === undefined)
            return [unknownMetric(condition)];
        const slices = slicesOf(condition, report);
        if (slices.length === 0)
            return [nothingSeen(condition)];
        return slices.map((slice) => judgeFigure(condition, metric, slice));
    });
}
function slicesOf({ slice: name, metric }, report) {
    const all = [...report.slices.values(), ...(report.overall === undefined ? [] : [report.overall])];
    if (name !== undefined)
        return all.filter((slice) => slice.name === name);
    return all.filter(({ metrics }) => metrics.has(metric));
}
function judgeFigure(condition, metric, slice) {
    const { limits, location } = condition;
    const figures = slice.metrics.get(metric.name);
    const question = { metric, figures, limits, size: slice.size, novelty: undefined };
    const name = `stop condition: ${metric.name} of ${slice.name}`;
    const answer = (0,judge_metric/* judgeMetric */.m)({ ...question, decideBy: 'estimate', name });
    const outcome = limits.length === 0 ? 'no-evidence' : answer.outcome;
    const remedy = outcome === 'pass' ? '' : answer.remedy || 'give the condition a limit';
    return {
        ...answer,
        outcome,
        remedy,
        subject: `stop:${slice.name}:${metric.name}`,
        location: figures?.location ?? location,
        figures: { slice: slice.name, ...answer.figures },
    };
}
/** Stop conditions over a time series: when would the canary have stopped, and did it. */
function judgeStopSeries(conditions, evidence, areDefaults) {
    const { series } = evidence;
    if (series === undefined)
        return [];
    const end = endOf(evidence.report, series);
    if (!isOfWindow(evidence.report, series))
        return [ofAnotherTime(evidence.report, series)];
    const rulings = conditions.flatMap((condition) => {
        const metric = evidence.metrics.get(condition.metric);
        if (metric === undefined)
            return [unknownMetric(condition)];
        const samples = series.samples.filter((sample) => sample.metric === metric.name && (condition.slice === undefined || sample.slice === condition.slice));
        const check = toCheck(condition, metric, series.location);
        // A default covers every limit of the policy; the series need not have every metric of it.
        if (samples.length === 0)
            return areDefaults ? [] : [silent(check)];
        const window = condition.windowMinutes ?? evidence.windowMinutes;
        const answer = findStop(samples, condition.limits, metric, window, end);
        if (answer.stop !== undefined)
            return [judgeStop(check, answer.stop, metric, series, evidence)];
        const { incomparable } = answer;
        if (incomparable > 0)
            return [incomparableSamples(check, incomparable, answer.samples)];
        if (answer.open !== undefined)
            return [unfinished(check, answer.open)];
        return [(0,rule_on/* passOn */.TH)(check, `${check.expected}: never broken that long`, `${answer.samples} samples`)];
    });
    return rulings.length > 0 ? rulings : [nothingLimited(series)];
}
/** Whether any sample is of the time of the canary; a report without a window leaves that open. */
function isOfWindow({ canary }, { samples }) {
    const [from, to] = [canary?.window?.from, canary?.window?.to].map((text) => (0,model_instant/* parseInstant */.nV)(text ?? ''));
    if (from === undefined || to === undefined)
        return true;
    return samples.some(({ time }) => time >= (0,model_instant/* toMilliseconds */.Wj)(from) && time <= (0,model_instant/* toDeadlineMilliseconds */.su)(to));
}
function ofAnotherTime({ canary }, { samples, location }) {
    const expected = `samples from ${canary?.window?.from ?? '?'} to ${canary?.window?.to ?? '?'}`;
    const found = [samples.at(0), samples.at(-1)].map((sample) => (0,model_instant/* toTimestamp */.C)(sample?.time ?? 0)).join(' to ');
    const check = { subject: 'series', expected, location };
    const message = `the series is of another time than the canary: ${found}`;
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, found, 'export the metrics of the window of the canary');
}
function nothingLimited({ samples, location }) {
    const metrics = [...new Set(samples.map(({ metric }) => metric))].join(', ');
    const check = { subject: 'series', expected: 'samples of what a blocking rule limits', location };
    const message = `no stop condition is about anything in the series (${metrics})`;
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, metrics, 'record the metrics of the canary rules');
}
function toCheck(condition, metric, location) {
    const slice = condition.slice ?? 'any slice';
    const expected = `${metric.name} of ${slice} ${(0,describe_limits/* formatLimits */.Qe)(condition.limits, metric)}`;
    return { subject: `series:${condition.slice ?? '*'}:${metric.name}`, expected, location };
}
function judgeStop(check, stop, metric, series, { report, graceMinutes }) {
    const end = endOf(report, series);
    const wentOn = end > stop.at + graceMinutes * judge_stop_conditions_MINUTE_MS;
    const [since, at] = [(0,model_instant/* toTimestamp */.C)(stop.since), (0,model_instant/* toTimestamp */.C)(stop.at)];
    const found = `${metric.name} of ${stop.slice} was broken from ${since}, worst ${(0,describe_limits/* formatValue */.Fl)(stop.worst, metric)}`;
    const figures = {
        slice: stop.slice,
        metric: metric.name,
        broken_since: since,
        stop_at: at,
        ended_at: (0,model_instant/* toTimestamp */.C)(end),
        went_on_minutes: Math.max(0, Math.round((end - stop.at) / judge_stop_conditions_MINUTE_MS)),
    };
    const message = wentOn
        ? `the canary went on past its stop condition: ${found}; it should have stopped at ${at} and ran until ${(0,model_instant/* toTimestamp */.C)(end)}`
        : `the canary met its stop condition at ${at} and was stopped: ${found}`;
    const remedy = wentOn
        ? 'stop the canary, and find out why nothing did; a canary that ran past its stop condition proves nothing'
        : 'correct what stopped the canary, and run it again';
    return { ...(0,rule_on/* ruleOn */.YC)(check, 'fail', message, found, remedy), figures };
}
function endOf({ canary }, { samples }) {
    const to = canary?.window?.to === undefined ? undefined : (0,model_instant/* parseInstant */.nV)(canary.window.to);
    const last = samples.at(-1)?.time ?? 0;
    return Math.max(last, to === undefined ? last : (0,model_instant/* toMilliseconds */.Wj)(to));
}
function incomparableSamples(check, incomparable, samples) {
    const message = `${incomparable} of ${samples} samples of the series cannot be compared with a baseline`;
    const remedy = 'add the column `baseline`, or stop at an absolute value (`max`)';
    return (0,rule_on/* ruleOn */.YC)(check, 'not-comparable', message, `${incomparable} samples without baseline`, remedy);
}
/** Monitoring that ended during a breach: whether it lasted is not known, and was for whoever watched to find out. */
function unfinished(check, { slice, since }) {
    const found = `${slice} is broken from ${(0,model_instant/* toTimestamp */.C)(since)} to the last sample`;
    const message = `the series ends while a stop condition is broken, and the canary went on: ${found}`;
    const remedy = 'export the series to the end of the window';
    return { ...(0,rule_on/* ruleOn */.YC)(check, 'inconclusive', message, found, remedy), severity: 'warning' };
}
function silent(check) {
    const message = `the series has no sample for the stop condition ${check.expected}`;
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'no sample', 'record the metric of every stop condition');
}
function nothingSeen({ metric, slice, location }) {
    const check = { subject: `stop:${slice ?? '*'}:${metric}`, expected: `${metric} in the report`, location };
    const message = `the stop condition on ${metric} has nothing to judge: ${slice ?? 'no slice'} does not show it`;
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'not measured', 'measure what the canary is to stop for');
}
function unknownMetric({ metric, location }) {
    const check = { subject: `stop:*:${metric}`, expected: 'a metric that is known', location };
    const message = `a stop condition names ${metric}, which nobody has declared`;
    return (0,rule_on/* ruleOn */.YC)(check, 'error', message, metric, 'declare the metric in the policy, or correct its name');
}

;// CONCATENATED MODULE: ./lib/gates/canary-plan.js





/** The canary is small, watched and stoppable. */
const canaryPlan = (0,define_gate/* defineGate */.p)({
    id: 'canary-plan',
    title: 'The canary is small, watched and stoppable.',
    from: 'canary',
    needs: ['entry', 'canaryPlan'],
    uses: [],
    settings: {
        max_percent: {
            type: 'number',
            minimum: 0,
            maximum: 100,
            default: 5,
            description: 'Largest share of the traffic that a canary may serve, in percent.',
        },
    },
    remedy: 'Write a canary-plan/1 for this version, and put it under `evidence.canary_plan`.',
    docs: `\`canary-plan/1\`: it names this version; its cohort is at most 5 % of the traffic; every stop condition has a metric,
a limit and a window that the canary lasts for (without a list, the blocking limits of the canary rules stop it, so a limit is written once; an
empty list is no plan); telemetry keeps no audio, no transcripts and no ids; routing is declared.`,
    judge: ({ entry, canaryPlan: plan }, { settings, canaryRules, metrics }) => {
        const name = (0,model_report/* toReleaseName */.w)({ model_id: entry.modelId, version: entry.version });
        const percent = plan.cohort?.percent;
        const check = { subject: '', expected: 'a small, watched, stoppable canary', location: plan.location };
        const message = `the canary serves ${percent ?? '?'} % of the traffic and stops by itself`;
        return (0,rule_on/* orPass */.fl)([
            judgeModel(plan, name),
            judgeCohort(plan, (0,rule_on/* toNumber */.Ro)(settings.max_percent, 5)),
            ...canary_plan_judgeConditions(plan, canaryRules, metrics),
            judgeTelemetry(plan),
            judgeRouting(plan, entry),
        ], (0,rule_on/* passOn */.TH)(check, message, `${percent ?? '?'} %`, { percent: percent ?? null }));
    },
});
function judgeModel({ model, location }, name) {
    const check = { subject: 'model', expected: name, location };
    if (model === undefined) {
        const remedy = `write \`model: ${name}\` into the plan`;
        return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', 'the canary plan does not say which version it is for', 'no model', remedy);
    }
    const found = (0,model_report/* toReleaseName */.w)(model);
    if (found === name)
        return undefined;
    return (0,rule_on/* ruleOn */.YC)(check, 'fail', `the canary plan is for ${found}, not for ${name}`, found, `plan the canary of ${name}`);
}
function judgeCohort({ cohort, location }, most) {
    const check = { subject: 'cohort', expected: `at most ${most} %`, location: cohort?.location ?? location };
    const percent = cohort?.percent;
    if (percent === undefined) {
        const message = 'the canary plan does not say how much traffic it takes';
        return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'not said', 'write `cohort: {percent: 2}`');
    }
    if (percent === 0) {
        const message = 'a canary of 0 % of the traffic sees nothing';
        return (0,rule_on/* ruleOn */.YC)(check, 'fail', message, '0 %', 'serve a small share of the traffic');
    }
    if (percent <= most)
        return undefined;
    const message = `the canary takes ${percent} % of the traffic`;
    return (0,rule_on/* ruleOn */.YC)(check, 'fail', message, `${percent} %`, `take at most ${most} %, or change the policy on its own`);
}
function canary_plan_judgeConditions(plan, rules, metrics) {
    const { stopConditions, location } = plan;
    const check = {
        subject: 'stop-conditions',
        expected: 'stop conditions with metric, limit and window',
        location,
    };
    const conditions = stopConditions ?? toStopConditions(rules);
    if (conditions.length === 0) {
        const remedy = 'list `stop_conditions`, or leave the key out and give the canary rules limits';
        return [(0,rule_on/* ruleOn */.YC)(check, 'no-evidence', 'nothing stops this canary', 'no stop condition', remedy)];
    }
    // Limits of the policy stop over the window that canary-metrics sets.
    if (stopConditions === undefined)
        return [];
    return stopConditions.map((condition, index) => judgeCondition(condition, index, metrics) ?? judgeReach(condition, index, plan));
}
function judgeCondition(condition, index, metrics) {
    const { metric: name, slice, limits, windowMinutes, location } = condition;
    const metric = metrics.get(name);
    const subject = `stop-conditions:${index + 1}:${name}`;
    const check = { subject, expected: 'metric, limit and window', location };
    if (metric === undefined) {
        const message = `the stop condition on ${name} names a metric that is not known`;
        return (0,rule_on/* ruleOn */.YC)(check, 'error', message, name, 'correct the name, or declare the metric in the policy');
    }
    if (limits.length === 0) {
        const message = `the stop condition on ${name} has no limit`;
        return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'no limit', 'add `max`, `min`, `max_regression` or its share');
    }
    if (windowMinutes !== undefined && windowMinutes > 0)
        return undefined;
    const words = `${name} of ${slice ?? 'any slice'} ${(0,describe_limits/* formatLimits */.Qe)(limits, metric)}`;
    const message = `the stop condition ${words} has no window`;
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, `${windowMinutes ?? 'no'} minutes`, 'add `window_minutes: 30`');
}
/** A window that is longer than the canary is never full: the condition would never stop it. */
function judgeReach({ metric, windowMinutes = 0, location }, index, { windowHours }) {
    if (windowHours === undefined || windowMinutes <= windowHours * 60)
        return undefined;
    const expected = `a window within the ${windowHours} h of the canary`;
    const check = { subject: `stop-conditions:${index + 1}:${metric}`, expected, location };
    const message = `the stop condition on ${metric} asks for ${windowMinutes} minutes, and the canary runs for ${windowHours} h: it never stops it`;
    return (0,rule_on/* ruleOn */.YC)(check, 'fail', message, `${windowMinutes} minutes`, 'shorten `window_minutes`');
}
function judgeTelemetry({ telemetry, location }) {
    const kept = {
        audio: telemetry?.audio,
        transcripts: telemetry?.transcripts,
        identifiers: telemetry?.identifiers,
    };
    const check = {
        subject: 'telemetry',
        expected: 'telemetry that keeps no audio, transcripts or identifiers',
        location: telemetry?.location ?? location,
    };
    const keeps = Object.entries(kept).filter(([, isKept]) => isKept === true);
    if (keeps.length > 0) {
        const names = keeps.map(([what]) => what).join(', ');
        const remedy = 'count and aggregate where the audio is, and keep the figures only';
        return (0,rule_on/* ruleOn */.YC)(check, 'fail', `the canary's telemetry keeps ${names}`, names, remedy);
    }
    const unsaid = Object.entries(kept).filter(([, isKept]) => isKept === undefined);
    if (unsaid.length === 0)
        return undefined;
    const names = unsaid.map(([what]) => what).join(', ');
    const message = `the canary plan does not say whether telemetry keeps ${names}`;
    const remedy = 'write `telemetry: {audio: false, transcripts: false, identifiers: false}`';
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, `${names} not said`, remedy);
}
function judgeRouting({ routing, location }, { artifacts }) {
    if (routing !== undefined || artifacts.has('routing_rules'))
        return undefined;
    const check = { subject: 'routing', expected: 'whether routing can send slices back', location };
    const message = 'the canary plan does not say what routing can do';
    const remedy = 'write `routing: {trusted: false}`, or `{trusted: true, dimensions: [...]}` once it was verified';
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'not declared', remedy);
}

// EXTERNAL MODULE: ./lib/model/step.js
var step = __webpack_require__(4307);
// EXTERNAL MODULE: ./lib/model/glob.js
var glob = __webpack_require__(3523);
// EXTERNAL MODULE: ./lib/gates/select-slices.js
var select_slices = __webpack_require__(9756);
;// CONCATENATED MODULE: ./lib/gates/judge-canary-coverage.js



/** Slices that a canary report lacks: those that a rule or the plan names, and those that nobody judges. */
function judgeCanaryCoverage(report, rules, plan, evalReport) {
    if (report.slices.size === 0)
        return [noSlices(report)];
    const named = rules.flatMap((rule) => rule.slices
        .filter((selector) => !(0,glob/* isGlob */.f)(selector) && (0,select_slices/* selectBy */.Os)(selector, report, rule).length === 0)
        .map((name) => [name, rule.severity]));
    const planned = (plan?.slices ?? [])
        .filter((name) => !report.slices.has(name))
        .map((name) => [name, 'blocker']);
    const demanded = new Map([...named, ...planned]);
    const evaluated = [...(evalReport?.slices.keys() ?? [])].filter((name) => !report.slices.has(name) && !demanded.has(name));
    return [
        ...[...demanded].map(([name, severity]) => ({ ...absent(name, report), severity })),
        ...evaluated.map((name) => ({ ...absent(name, report), severity: 'warning' })),
        ...findUnjudged(report, rules),
    ];
}
function noSlices(report) {
    const check = { subject: 'slices', expected: 'at least one slice', location: report.location };
    const remedy = 'report the canary slice by slice: an overall figure never stands in for them';
    const ruling = (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', 'the canary report has no slices', 'slices: {}', remedy);
    return { ...ruling, key: 'slices' };
}
function absent(name, report) {
    const check = { subject: `slice:${name}`, expected: `a slice ${name}`, location: report.location };
    const message = `the slice ${name} is not in the canary report`;
    const remedy = `let the canary reach ${name}, and report it`;
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, `${report.slices.size} other slices`, remedy);
}
function findUnjudged(report, rules) {
    const judged = new Set(rules.filter(({ limits }) => limits.size > 0).flatMap((rule) => (0,select_slices/* selectSlices */.MU)(rule, report)));
    return [...report.slices.values()]
        .filter((slice) => !judged.has(slice))
        .map(({ name, location }) => {
        const check = { subject: `unjudged:${name}`, expected: 'a canary rule for every slice', location };
        const message = `no canary rule judges the slice ${name}`;
        return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'no rule', `add a rule under \`canary\` that selects ${name}`);
    });
}

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(7829);
;// CONCATENATED MODULE: ./lib/gates/judge-scoring.js


/** Words that stand for "not filled in"; `none` is an answer: texts are scored as they are. */
const UNKNOWN = /^(|todo|tbd|unknown|n\/a|null|-|\?|changeme)$/i;
const TIMED = new Set(['ms']);
const RATES_OF_TIME = new Set(['rtf', 'rtfx']);
const OWN_RULES = new Set(['text_normalizer', 'decoder', 'hardware']);
/** What each side of a report was measured with: the same, or part of the change. */
function judgeScoring(report, terms) {
    const measured = listMetrics(report, terms.metrics);
    const others = new Set([...report.scoring.candidate.keys(), ...report.scoring.baseline.keys()]);
    return [
        measured.some(metric/* isErrorRate */.Py) ? judgeNormaliser(report) : undefined,
        judgeDecoder(report, terms),
        measured.some(isTimed) ? judgeHardware(report) : undefined,
        ...[...others].filter((name) => !OWN_RULES.has(name)).map((name) => judgeOther(report, name)),
    ];
}
function listMetrics(report, metrics) {
    const slices = [...report.slices.values(), ...(report.overall === undefined ? [] : [report.overall])];
    const names = new Set(slices.flatMap((slice) => [...slice.metrics.keys()]));
    return [...names].flatMap((name) => metrics.get(name) ?? []);
}
function isTimed({ unit, name }) {
    return TIMED.has(unit) || RATES_OF_TIME.has(name);
}
function sidesOf({ scoring }, name) {
    const known = (text) => text === undefined || UNKNOWN.test(text.trim()) ? undefined : text.trim();
    return { candidate: known(scoring.candidate.get(name)), baseline: known(scoring.baseline.get(name)) };
}
function judge_scoring_toCheck({ location }, name, expected) {
    return { subject: name, expected, location };
}
function describe({ baseline, candidate }) {
    return `${baseline ?? 'not said'} for the baseline, ${candidate ?? 'not said'} for the candidate`;
}
function judgeNormaliser(report) {
    const sides = sidesOf(report, 'text_normalizer');
    const check = judge_scoring_toCheck(report, 'text_normalizer', 'one text normaliser for both sides, by name');
    if (sides.candidate === undefined || sides.baseline === undefined) {
        const message = 'the report does not say which text normaliser its error rates were counted with';
        const remedy = 'write `scoring: {text_normalizer: <name>@<version>}`; `none` where texts are scored as they are';
        return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, describe(sides), remedy);
    }
    if (sides.candidate === sides.baseline)
        return undefined;
    const message = `the texts were normalised differently: ${describe(sides)}`;
    return (0,rule_on/* ruleOn */.YC)(check, 'not-comparable', message, describe(sides), 'score both sides with one text normaliser');
}
function judgeDecoder(report, { entry, released }) {
    const sides = sidesOf(report, 'decoder');
    if (sides.candidate === sides.baseline || isDecoderTheChange(entry, released))
        return undefined;
    const check = judge_scoring_toCheck(report, 'decoder', 'one decoder for both sides, or a decoder that the entry changes');
    const message = `the sides were decoded differently, and the entry's decoder is not part of the change: ${describe(sides)}`;
    const remedy = 'decode both versions with one configuration, or name the new one as `decoder` in the entry';
    return (0,rule_on/* ruleOn */.YC)(check, 'not-comparable', message, describe(sides), remedy);
}
/** The entry names a decoder, and not the one of the released version. */
function isDecoderTheChange(entry, released) {
    const now = entry.artifacts.get('decoder');
    if (now === undefined || released === undefined)
        return false;
    const before = released.artifacts.get('decoder');
    if (before === undefined)
        return true;
    return now.path !== before.path || now.sha256 !== before.sha256;
}
function judgeHardware(report) {
    const sides = sidesOf(report, 'hardware');
    const check = judge_scoring_toCheck(report, 'hardware', 'one kind of hardware for both sides');
    if (sides.candidate === undefined && sides.baseline === undefined) {
        const message = 'the report does not say on which hardware its times were measured';
        const remedy = 'write `scoring: {hardware: <kind>}`';
        return { ...(0,rule_on/* ruleOn */.YC)(check, 'inconclusive', message, 'not said', remedy), severity: 'warning' };
    }
    if (sides.candidate === sides.baseline)
        return undefined;
    const message = `times were measured on different hardware: ${describe(sides)}`;
    return (0,rule_on/* ruleOn */.YC)(check, 'not-comparable', message, describe(sides), 'measure both versions on one kind of hardware');
}
function judgeOther(report, name) {
    const sides = sidesOf(report, name);
    if (sides.candidate === sides.baseline)
        return undefined;
    const check = judge_scoring_toCheck(report, `scoring:${name}`, `the same ${name} on both sides`);
    const message = `${name} differs between the sides: ${describe(sides)}`;
    const remedy = 'measure both sides with the same, or leave it if it is the change';
    return { ...(0,rule_on/* ruleOn */.YC)(check, 'inconclusive', message, describe(sides), remedy), severity: 'warning' };
}

;// CONCATENATED MODULE: ./lib/gates/eval-comparable.js







/** Both sides of an eval report were measured the same way. */
const evalComparable = (0,define_gate/* defineGate */.p)({
    id: 'eval-comparable',
    title: 'Both sides were measured the same way.',
    from: 'evaluate',
    needs: ['evalReport', 'entry'],
    uses: ['ledger', 'releasedEntry', 'releasedReport'],
    settings: {},
    remedy: 'Evaluate both versions with one test set, one text normaliser, and the hardware of one machine.',
    docs: `The report's \`baseline\` is the released version (the stable release of the family promoted last), never the
candidate itself. It names its eval pack; two packs of one name and version have one digest. \`scoring\` names the text
normaliser where there are error rates (\`none\` where texts are scored as they are), and it is the same on both sides; so
is the decoder, unless the entry's \`decoder\` is part of the change, and the hardware where there are times (not saying
which warns). Anything else in \`scoring\` that differs between the sides warns. Raw records whose sides hold other
utterances, references or groups are not comparable. A report that compares nothing needs no baseline.`,
    judge: ({ evalReport, entry, ledger, releasedEntry, releasedReport }, { firstRelease, metrics }) => {
        const expected = 'one test set, one scoring, the released version as baseline';
        const check = { subject: '', expected, location: evalReport.location };
        const rulings = [
            ...judgeRecords(evalReport),
            judgeBaseline(evalReport, entry, firstRelease ? undefined : (0,model_reading/* valueOf */.R)(ledger)),
            judgePack(evalReport, (0,model_reading/* valueOf */.R)(releasedReport)),
            ...judgeScoring(evalReport, { entry, released: (0,model_reading/* valueOf */.R)(releasedEntry), metrics }),
        ];
        const { baseline } = evalReport;
        const compared = baseline === undefined ? 'nothing to compare with' : `compared with ${(0,model_report/* toReleaseName */.w)(baseline)}`;
        return (0,rule_on/* orPass */.fl)(rulings, (0,rule_on/* passOn */.TH)(check, `both sides were measured the same way: ${compared}`, compared));
    },
});
/** Records whose sides do not hold the same utterances, which leave nothing to compare. */
function judgeRecords({ measured }) {
    if (measured?.kind !== 'not-comparable')
        return [];
    const { problems, location } = measured;
    const check = {
        subject: 'records',
        expected: 'the same utterances, references and groups on both sides',
        location,
    };
    const found = problems.map(problem/* describeProblem */.B).join('; ');
    const message = `the sides of the records cannot be compared: ${found}`;
    return [(0,rule_on/* ruleOn */.YC)(check, 'not-comparable', message, found, 'score both versions on the same utterances')];
}
/** Whether any figure has a side to compare with, or is itself a change. */
function compares({ slices, overall }) {
    const all = [...slices.values(), ...(overall === undefined ? [] : [overall])];
    return all.some(({ metrics }) => [...metrics.values()].some(({ baseline, delta, relativeDelta }) => baseline !== undefined || delta !== undefined || relativeDelta !== undefined));
}
function judgeBaseline(report, entry, ledger) {
    const { baseline } = report;
    const released = ledger === undefined ? undefined : toReleased(entry, ledger);
    const expected = released === undefined ? 'a version other than the candidate' : `baseline: ${released}`;
    const check = { subject: 'baseline', expected, location: baseline?.location ?? report.location };
    if (baseline === undefined)
        return judgeUnnamed(report, check, released);
    return judgeNamed((0,model_report/* toReleaseName */.w)(baseline), check, entry, released);
}
function judgeNamed(found, check, entry, released) {
    if (found === (0,model_report/* toReleaseName */.w)({ model_id: entry.modelId, version: entry.version })) {
        const remedy = `measure ${released ?? 'another version'} as the baseline`;
        return (0,rule_on/* ruleOn */.YC)(check, 'fail', 'the candidate is compared with itself', found, remedy);
    }
    if (released === undefined || found === released)
        return undefined;
    const message = `the report compares with ${found}; the released version is ${released}`;
    return (0,rule_on/* ruleOn */.YC)(check, 'not-comparable', message, found, `evaluate against ${released}`);
}
function judgeUnnamed(report, check, released) {
    if (released === undefined || !compares(report))
        return undefined;
    const message = 'the report does not say which version its baseline figures are of';
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'no baseline', `write \`baseline: ${released}\`, if they are of it`);
}
function toReleased(entry, ledger) {
    const exclude = [{ model_id: entry.modelId, version: entry.version }];
    const resolution = (0,resolve_rollback_target/* resolveRollbackTarget */.aD)(ledger, entry.family, exclude);
    if (resolution.kind !== 'target')
        return undefined;
    const { modelId, version } = resolution.target;
    return (0,model_report/* toReleaseName */.w)({ model_id: modelId, version });
}
function judgePack(report, released) {
    const { evalPack: pack, location } = report;
    const check = { subject: 'eval_pack', expected: 'a named eval pack', location };
    if (pack === undefined || pack.name.trim() === '') {
        const message = 'the report does not say which test set it measured';
        const remedy = 'write `eval_pack: <name>@<version>` into the report';
        return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'no eval_pack', remedy);
    }
    const before = released?.evalPack;
    const differs = before !== undefined && isNamesake(pack, before) && !hasSameBytes(pack, before);
    return differs ? ruleOnNamesakes(check, pack, before) : undefined;
}
function ruleOnNamesakes(check, pack, before) {
    const name = [pack.name, pack.version].filter((part) => part !== undefined).join('@');
    const message = `the eval pack ${name} has another digest than the ${name} of the released version's report`;
    const wanted = { ...check, expected: `sha256 ${String(before.sha256)}` };
    const remedy = 'give a changed test set a version of its own';
    return (0,rule_on/* ruleOn */.YC)(wanted, 'fail', message, `sha256 ${String(pack.sha256)}`, remedy);
}
function isNamesake(pack, before) {
    return before.name === pack.name && before.version === pack.version;
}
/** A digest that one of the two reports lacks contradicts nothing. */
function hasSameBytes(pack, before) {
    if (pack.sha256 === undefined || before.sha256 === undefined)
        return true;
    return pack.sha256.toLowerCase() === before.sha256.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/gates/judge-rate-parts.js

const PARTS = ['ins_rate', 'del_rate', 'sub_rate'];
/** Half a percent, relative, and the rounding of four figures with four decimals. */
const AGREED = 0.005;
const ROUNDING = 2e-4;
/** Insertions, deletions and substitutions add up to the word error rate, where all four are stated. */
function judgeRateParts(report) {
    const slices = [...report.slices.values(), ...(report.overall === undefined ? [] : [report.overall])];
    return slices.flatMap((slice) => ['baseline', 'candidate'].flatMap((side) => judgeSide(slice, side)));
}
function judgeSide(slice, side) {
    const wer = slice.metrics.get('wer');
    const stated = wer?.[side];
    const parts = PARTS.map((part) => slice.metrics.get(part)?.[side]);
    if (wer === undefined || stated === undefined || parts.includes(undefined))
        return [];
    const sum = parts.reduce((total, part) => total + (part ?? 0), 0);
    if (Math.abs(sum - stated) <= AGREED * stated + ROUNDING)
        return [];
    const [found, expected] = [toPercent(stated), toPercent(sum)];
    const check = {
        subject: `${slice.name}:parts:${side}`,
        expected: `wer ${expected}`,
        location: wer.location,
    };
    const message = `wer of ${slice.name} (${side}) is ${found}, but insertions, deletions and substitutions add up to ${expected}`;
    const remedy = 'take all four from one evaluation: wer = (insertions + deletions + substitutions) / reference words';
    return [
        {
            ...(0,rule_on/* ruleOn */.YC)(check, 'fail', message, `wer ${found}`, remedy),
            key: `eval-consistent:${slice.name}:wer`,
            figures: { slice: slice.name, side, stated, recomputed: sum },
        },
    ];
}
/** A fraction as a person reads it. */
function toPercent(value) {
    return `${(value * 100).toFixed(2)} %`;
}

;// CONCATENATED MODULE: ./lib/gates/judge-overall.js


/** Rates whose denominator is reference words: the ones that word counts can pool. */
const PER_WORD = ['wer', 'ins_rate', 'del_rate', 'sub_rate'];
const judge_overall_AGREED = 0.005;
/** Figures are stated with four decimals or so. */
const judge_overall_ROUNDING = 1e-4;
/**
 * Overall against the slices of each dimension whose word counts sum to overall's: only then are they the same
 * words, and the pooled rate is what overall has to be.
 */
function judgeOverall(report) {
    const { overall } = report;
    const words = overall?.size.reference_words;
    // Records recompute both from the same utterances.
    if (overall === undefined || words === undefined || report.measured?.kind === 'read')
        return [];
    return [...partitions(report, words)].flatMap(([dimension, slices]) => PER_WORD.flatMap((metric) => ['baseline', 'candidate'].flatMap((side) => judgePooled({ overall, slices, dimension, metric, side, words }))));
}
function partitions(report, words) {
    const byDimension = new Map();
    for (const slice of report.slices.values()) {
        const [dimension, ...more] = [...slice.dimensions.keys()];
        if (dimension === undefined || more.length > 0)
            continue;
        byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), slice]);
    }
    return new Map([...byDimension].filter(([, slices]) => {
        const counts = slices.map(({ size }) => size.reference_words);
        return (!counts.includes(undefined) && counts.reduce((sum, count) => sum + (count ?? 0), 0) === words);
    }));
}
function judgePooled({ overall, slices, dimension, metric, side, words }) {
    const figures = overall.metrics.get(metric);
    const stated = figures?.[side];
    const rates = slices.map((slice) => slice.metrics.get(metric)?.[side]);
    if (figures === undefined || stated === undefined || rates.includes(undefined) || words === 0)
        return [];
    const errors = slices.reduce((sum, { size }, index) => sum + (rates[index] ?? 0) * (size.reference_words ?? 0), 0);
    const pooled = errors / words;
    if (Math.abs(pooled - stated) <= judge_overall_AGREED * pooled + judge_overall_ROUNDING)
        return [];
    const [found, expected] = [toPercent(stated), toPercent(pooled)];
    const check = { subject: `overall:${dimension}:${metric}:${side}`, expected, location: figures.location };
    const message = `overall ${metric} (${side}) is ${found}, but the slices of ${dimension}, which hold the same words, pool to ${expected}`;
    const remedy = 'pool errors over words: a mean of rates is not a rate';
    return [
        {
            ...(0,rule_on/* ruleOn */.YC)(check, 'fail', message, found, remedy),
            key: `eval-consistent:overall:${metric}`,
            figures: { dimension, side, stated, recomputed: pooled },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/gates/eval-consistent.js





/** The numbers of an eval report agree with each other. */
const evalConsistent = (0,define_gate/* defineGate */.p)({
    id: 'eval-consistent',
    title: 'The numbers agree with each other.',
    from: 'evaluate',
    needs: ['evalReport'],
    uses: [],
    settings: {},
    remedy: 'Make the report anew from one evaluation.',
    docs: `Where a report names raw records or tallies, they recompute its slices: a stated figure or count that is over
0.5 % (relative) from the recomputed one is a failure, and the recomputed one is judged. Records that state a rate beside
counts which contradict it fail too. Records that the report names and that are not there are no evidence. Insertions,
deletions and substitutions add up to the word error rate where all four are stated. Where the word counts of the
slices of one dimension sum to overall's, so do their errors.`,
    judge: ({ evalReport }, context) => {
        const check = {
            subject: '',
            expected: 'figures that agree with each other',
            location: evalReport.location,
        };
        const rulings = [
            ...judgeMeasured(evalReport.measured, context),
            ...judgeRateParts(evalReport),
            ...judgeOverall(evalReport),
        ];
        return (0,rule_on/* orPass */.fl)(rulings, (0,rule_on/* passOn */.TH)(check, toMessage(evalReport), toFound(evalReport)));
    },
});
function toMessage({ measured }) {
    if (measured?.kind !== 'read')
        return 'no stated figure contradicts another';
    return `the figures are those of ${measured.records} records in ${measured.files} file${measured.files === 1 ? '' : 's'}`;
}
function toFound({ measured, slices }) {
    const readers = measured?.kind === 'read' ? measured.readers : [];
    return `${slices.size} slices${readers.length === 0 ? '' : `, read as ${readers.join(', ')}`}`;
}
/** What raw records contradict in the report that names them, lack, or weaken. */
function judgeMeasured(measured, context) {
    if (measured === undefined || measured.kind === 'not-comparable')
        return [];
    const { location } = measured;
    if (measured.kind === 'absent') {
        const check = { subject: 'records', expected: `the records at ${measured.lookedIn}`, location };
        const message = `the report names records at ${measured.lookedIn}, and they are not there: its figures cannot be recomputed`;
        return [(0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'absent', 'put the records there before the gate runs')];
    }
    return [
        ...measured.disagreements.map((one) => judgeDisagreement(one, context)),
        ...[...measured.contradictions].map(([metric, count]) => {
            const check = {
                subject: `records:${metric}`,
                expected: `${metric} as the counts of its record give it`,
                location,
            };
            const message = `${count} records state a ${metric} that their own counts contradict`;
            return (0,rule_on/* ruleOn */.YC)(check, 'fail', message, `${count} records`, 'write the records anew, with counts alone');
        }),
        ...measured.warnings.map((message, index) => ({
            ...(0,rule_on/* ruleOn */.YC)({ subject: `warning:${index + 1}`, expected: 'records that say all that a test needs', location }, 'inconclusive', message, message, 'add what is missing to the records, or leave it if it is meant'),
            severity: 'warning',
        })),
    ];
}
function judgeDisagreement(one, { metrics }) {
    const { slice, metric, side, stated, recomputed, location } = one;
    const definition = metrics.get(metric);
    const show = (value) => definition === undefined ? String(value) : (0,describe_limits/* formatValue */.Fl)(value, definition);
    const isCount = definition === undefined;
    const name = `${metric} of ${slice}${isCount ? '' : ` (${side})`}`;
    const check = {
        subject: `${slice}:${metric}:${side}`,
        expected: `${show(recomputed)}, from the records`,
        location,
    };
    return {
        ...(0,rule_on/* ruleOn */.YC)(check, 'fail', `${name}: the report states ${show(stated)}, its records come to ${show(recomputed)}`, `${show(stated)}, as stated`, 'leave the figures to the records, or find out which of the two is of another evaluation'),
        key: `eval-consistent:${slice}:${metric}`,
        figures: { slice, side, stated, recomputed },
    };
}

;// CONCATENATED MODULE: ./lib/gates/judge-canary-records.js


/**
 * What the raw records of a canary or shadow report say against it: sides that cannot be compared, records that
 * are not there, stated figures that they contradict. Without it, what the report states beside them would be
 * believed.
 */
function judgeCanaryRecords(report, context) {
    return [...judgeRecords(report), ...judgeMeasured(report.measured, context)].map((ruling) => ({
        ...ruling,
        key: `canary-metrics:${ruling.subject}`,
    }));
}

;// CONCATENATED MODULE: ./lib/gates/judge-canary-window.js


const HOUR_MS = 3_600_000;
/** Whether a canary ran long enough to see a whole day, or what its plan promised. */
function judgeWindow({ terms, plan, minHours, now, location }) {
    const hours = Math.max(minHours, plan?.windowHours ?? 0);
    const window = terms?.window;
    const place = window === undefined ? location : window.location;
    const check = { subject: 'window', expected: `at least ${hours} h of canary`, location: place };
    if (window?.from === undefined || window.to === undefined)
        return notSaid(check);
    return judgeSpan(check, [window.from, window.to], hours, now);
}
function judgeSpan(check, span, hours, now) {
    const written = span.join(' to ');
    const [begin, end] = span.map(toTime);
    if (begin === undefined || end === undefined)
        return unreadable(check, written);
    if (end <= begin)
        return empty(check, written);
    return end > now
        ? inTheFuture(check, written)
        : judgeLength(check, (end - begin) / HOUR_MS, hours, written);
}
function toTime(text) {
    const instant = (0,model_instant/* parseInstant */.nV)(text);
    return instant === undefined ? undefined : (0,model_instant/* toMilliseconds */.Wj)(instant);
}
function judgeLength(check, found, hours, written) {
    const rounded = Number(found.toFixed(2));
    const figures = { hours: rounded, required_hours: hours };
    if (found >= hours)
        return (0,rule_on/* passOn */.TH)(check, `the canary ran for ${rounded} h`, `${rounded} h, ${written}`, figures);
    const message = `the canary ran for ${rounded} h of ${hours} h`;
    const remedy = `let it run for ${Number((hours - found).toFixed(2))} h more`;
    return { ...(0,rule_on/* ruleOn */.YC)(check, 'fail', message, `${rounded} h`, remedy), figures, from: 'promote' };
}
function notSaid(check) {
    const message = 'the canary report does not say when it was measured';
    const remedy = 'add `window: {from: <RFC 3339>, to: <RFC 3339>}`';
    return { ...(0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'no window', remedy), from: 'promote' };
}
function unreadable(check, written) {
    const message = `the window of the canary cannot be read: ${written}`;
    return (0,rule_on/* ruleOn */.YC)(check, 'error', message, written, 'write RFC 3339 times such as 2026-11-20T10:00:00Z');
}
function empty(check, written) {
    const message = `the window of the canary has no length: ${written}`;
    return (0,rule_on/* ruleOn */.YC)(check, 'error', message, written, 'write when the canary began and when it ended');
}
function inTheFuture(check, written) {
    const message = `the window of the canary ends in the future: ${written}`;
    return (0,rule_on/* ruleOn */.YC)(check, 'error', message, written, 'report what has been measured, not what is planned');
}

// EXTERNAL MODULE: ./lib/gates/slice-metrics.js
var slice_metrics = __webpack_require__(7990);
;// CONCATENATED MODULE: ./lib/gates/canary-metrics.js









const number = (description, amount) => ({ type: 'number', minimum: 0, default: amount, description });
const UNNAMED = 'evidence.canary_report';
/** No canary slice breaks a limit. */
const canaryMetrics = (0,define_gate/* defineGate */.p)({
    id: 'canary-metrics',
    title: 'No canary slice breaks a limit.',
    from: 'promote',
    needs: ['entry'],
    uses: ['canaryReport', 'shadowReport', 'canarySeries', 'canaryPlan', 'evalReport', 'releasedReport'],
    // A plan or a series that cannot be read hides nothing of what the canary's own figures show.
    judgesWithout: ['shadowReport', 'canarySeries', 'canaryPlan', 'evalReport', 'releasedReport'],
    settings: {
        min_window_hours: number('Hours that a canary has to run before it is promoted.', 24),
        stop_window_minutes: number('Window of a stop condition that says none.', 30),
        stop_grace_minutes: number('Minutes that stopping a canary may take.', 10),
    },
    remedy: 'Run a canary of this version, and put its report under `evidence.canary_report`.',
    docs: `The canary rules of the policy (default: the quality rules, or those of the task's profile) are judged on
every slice of the canary report, at full severity whenever a figure is given; a shadow report by the same rules, as
warnings. Before promotion the window has to be long enough; one of no length, or one that ends in the future, is an error.
Stop conditions (of the report, else of the plan, else the blocking limits of the canary rules) are judged on the
figures and, where the report names a \`series\`, over time: a canary that went on past its stop condition holds, and
so does one that was stopped; a series of another time, or without anything that is limited, is no evidence, and one that ends while a limit is
broken warns. Of several canary reports none is chosen: name one. A slice that a rule or the plan names has to be there; one that only the evaluation had
warns.`,
    judge: (evidence, context) => {
        const report = (0,model_reading/* valueOf */.R)(evidence.canaryReport);
        const shadow = (0,model_reading/* valueOf */.R)(evidence.shadowReport);
        const shadowed = shadow === undefined ? [] : judgeShadow(shadow, evidence, context);
        if (report !== undefined)
            return [...judgeRun(report, evidence, context).map(atEveryStep), ...shadowed];
        return [absentReport(evidence), ...shadowed];
    },
});
// Before promotion the judge keeps this silent.
function absentReport({ entry, canaryReport }) {
    const lookedIn = canaryReport.kind === 'absent' ? canaryReport.lookedIn : UNNAMED;
    const location = canaryReport.kind === 'absent' ? canaryReport.location : undefined;
    const check = {
        subject: '',
        expected: 'a canary report',
        location: location ?? (0,define_gate/* placeOf */.$)(entry, 'evidence'),
    };
    const remedy = lookedIn === UNNAMED
        ? 'run a canary of this version, and put its report under `evidence.canary_report`'
        : `put ${lookedIn} there before the gate runs, or correct the path`;
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', `${lookedIn} is not there`, 'absent', remedy);
}
// What a canary shows counts at every step; only what it still lacks waits for promotion.
function atEveryStep(ruling) {
    return ruling.from === undefined ? { ...ruling, from: 'train' } : ruling;
}
function judgeRun(report, evidence, context) {
    const { canaryRules: rules, settings, now } = context;
    const plan = (0,model_reading/* valueOf */.R)(evidence.canaryPlan);
    // An empty list stops nothing: it is no list.
    const explicit = [report.canary?.stopConditions, plan?.stopConditions].find((list) => (list ?? []).length > 0);
    const stopping = {
        report,
        series: (0,model_reading/* valueOf */.R)(evidence.canarySeries),
        metrics: context.metrics,
        windowMinutes: (0,rule_on/* toNumber */.Ro)(settings.stop_window_minutes, 30),
        graceMinutes: (0,rule_on/* toNumber */.Ro)(settings.stop_grace_minutes, 10),
    };
    const minHours = (0,rule_on/* toNumber */.Ro)(settings.min_window_hours, 24);
    const conditions = explicit ?? toStopConditions(rules);
    return [
        ...judgeCanaryCoverage(report, rules, plan, (0,model_reading/* valueOf */.R)(evidence.evalReport)),
        ...(0,slice_metrics/* judgeSlices */.ND)(report, rules, evidence.releasedReport, context),
        ...judgeCanaryRecords(report, context),
        ...(explicit === undefined ? [] : judgeStopFigures(explicit, stopping)),
        ...absentSeries(report, evidence.canarySeries, (0,step/* hasReached */.Nl)(context.step, context.from)),
        ...judgeStopSeries(conditions, stopping, explicit === undefined),
        ...canary_metrics_judgeCohort(report, plan),
        judgeWindow({ terms: report.canary, plan, minHours, now, location: report.location }),
    ];
}
function absentSeries(report, series, isAsked) {
    const named = report.canary?.series;
    if (named === undefined || series.kind === 'present')
        return [];
    const check = { subject: 'series', expected: named.path, location: named.location };
    if (series.kind === 'unreadable') {
        // From promotion on the judge's word blocks; before, a series spoilt must not do better than one left out.
        const message = `${named.path} cannot be read, so nobody knows whether the canary should have stopped`;
        return isAsked ? [] : [(0,rule_on/* ruleOn */.YC)(check, 'error', message, 'unreadable', 'correct the time series')];
    }
    return [(0,rule_on/* ruleOn */.YC)(check, 'no-evidence', `${named.path} is not there`, 'absent', 'commit the time series')];
}
function canary_metrics_judgeCohort(report, plan) {
    const [found, planned] = [report.canary?.cohort, plan?.cohort];
    if (found?.percent === undefined || planned?.percent === undefined)
        return [];
    if (found.percent <= planned.percent)
        return [];
    const check = { subject: 'cohort', expected: `at most ${planned.percent} %`, location: found.location };
    const message = `the canary served ${found.percent} % of the traffic, its plan says ${planned.percent} %`;
    return [(0,rule_on/* ruleOn */.YC)(check, 'fail', message, `${found.percent} %`, 'keep the canary to its plan')];
}
/** A shadow report shows what would have happened: nobody was served, so nothing blocks. */
function judgeShadow(report, { releasedReport }, context) {
    const rulings = [
        ...(0,slice_metrics/* judgeSlices */.ND)(report, context.canaryRules, releasedReport, context),
        ...judgeCanaryRecords(report, context),
    ];
    return rulings.map((ruling) => ({
        ...ruling,
        subject: `shadow:${ruling.subject}`,
        key: `shadow:${ruling.key ?? ruling.subject}`,
        message: `shadow traffic: ${ruling.message}`,
        severity: 'warning',
        from: 'train',
    }));
}

// EXTERNAL MODULE: ./lib/features/consistency.js + 1 modules
var consistency = __webpack_require__(7498);
// EXTERNAL MODULE: ./lib/features/unresolved-fields.js
var unresolved_fields = __webpack_require__(6788);
// EXTERNAL MODULE: ./lib/features/consequence.js
var features_consequence = __webpack_require__(1162);
// EXTERNAL MODULE: ./lib/features/compare-features.js
var compare_features = __webpack_require__(698);
// EXTERNAL MODULE: ./lib/features/feature-fields.js + 3 modules
var feature_fields = __webpack_require__(1495);
// EXTERNAL MODULE: ./lib/features/show-value.js
var show_value = __webpack_require__(5414);
;// CONCATENATED MODULE: ./lib/gates/describe-difference.js




/**
 * A ruling on one difference of two contracts: the field, both values in both units, both places, and what it does to
 * the model. A side that is open is `not-comparable`; what would only be an information gives undefined.
 */
function ruleOnDifference(difference, ends, remedy) {
    const { field, a, b, severity, unit } = difference;
    if (severity === 'info')
        return undefined;
    const [left, right] = [sideOf(ends.a, field), sideOf(ends.b, field)];
    const [expected, actual] = [show(left, a), show(right, b)];
    const places = `${ends.names[0]}: ${expected} (${difference.source_a}); ${ends.names[1]}: ${actual} (${difference.source_b})`;
    const effect = (0,features_consequence/* consequenceOf */.p)(difference);
    const figures = {
        field,
        [ends.names[0]]: toFigure(a),
        [ends.names[1]]: toFigure(b),
        unit,
        sides: [
            { name: ends.names[0], value: expected, source: difference.source_a, path: ends.a.path },
            { name: ends.names[1], value: actual, source: difference.source_b, path: ends.b.path },
        ],
        effect,
    };
    return {
        subject: field,
        outcome: a === null || b === null ? 'not-comparable' : 'fail',
        message: `${field} differs. ${places}. ${effect}`,
        expected: `${expected} (${ends.names[0]})`,
        actual: `${actual} (${ends.names[1]})`,
        remedy,
        location: locate(b === null && a === null ? left : right),
        figures,
        ...(severity === 'warning' ? { severity } : {}),
    };
}
/** Where a field of a contract is written; the file alone where it is a default or is open. */
function locateField(contract, name) {
    const origin = contract.fields[name]?.origin;
    if (origin?.kind !== 'explicit')
        return { path: contract.path };
    return { path: origin.path, ...(origin.line === undefined ? {} : { line: origin.line }) };
}
function sideOf(contract, field) {
    if ((0,feature_fields/* isFieldName */.ac)(field))
        return { contract, name: field };
    const inner = field.slice(compare_features/* VOCODER_BLOCK */.ho.length + 1);
    return { contract: contract.vocoderInput ?? contract, name: (0,feature_fields/* isFieldName */.ac)(inner) ? inner : undefined };
}
function show({ contract, name }, value) {
    if (name !== undefined)
        return (0,show_value/* showValue */.v)(contract, name, value);
    return value === null ? 'unresolved' : String(value);
}
function locate({ contract, name }) {
    return name === undefined ? { path: contract.path } : locateField(contract, name);
}
function toFigure(value) {
    return value;
}

// EXTERNAL MODULE: ./lib/features/applicable-fields.js
var applicable_fields = __webpack_require__(5478);
// EXTERNAL MODULE: ./lib/model/feature-contract.js
var feature_contract = __webpack_require__(7962);
;// CONCATENATED MODULE: ./lib/features/tts-chain.js




/** What an acoustic model and a vocoder have to agree on; how the array is turned is a matter of code between them. */
const MEL_FIELDS = feature_fields/* FIELD_NAMES */.Yr.filter((name) => /^(audio\.sample_rate_hz|feature\.(type|n_mels|deltas)|frame\.(n_fft|win|hop|window|centered|pad_mode|preemphasis)\w*|mel\.|spectrum\.|log\.|normalize\.|stacking\.)/.test(name));
const CODE_FIELDS = [
    'codec.sample_rate_hz',
    'codec.hop_samples',
    'codec.n_codebooks',
    'codec.codebook_size',
    'codec.digest',
];
/** The stages that one contract describes on its own. */
function stagesOf(contract) {
    return {
        acoustic: contract,
        ...(contract.vocoderInput === undefined ? {} : { vocoder: contract.vocoderInput }),
        ...((0,applicable_fields/* mentions */.wy)(contract, 'codec.sample_rate_hz') ? { codec: contract } : {}),
        ...((0,applicable_fields/* mentions */.wy)(contract, 'output_audio.sample_rate_hz') ? { output: contract } : {}),
    };
}
/**
 * Compares what each stage hands on with what the next one expects: acoustic mel and vocoder mel, or codes and codec,
 * then the rate of the sound from stage to stage. A rate that is not known blocks.
 */
function compareChain(stages) {
    const joints = [melJoint(stages), codeJoint(stages), ...soundJoints(stages)].filter((one) => one !== undefined);
    return { compatible: joints.length === 0 ? null : joints.every(({ compatible }) => compatible), joints };
}
function melJoint({ acoustic, vocoder }) {
    if (acoustic === undefined || vocoder === undefined)
        return undefined;
    return joint('acoustic to vocoder', (0,compare_features/* compareFields */.zV)(acoustic, vocoder, MEL_FIELDS));
}
function codeJoint({ acoustic, codec }) {
    if (acoustic === undefined || codec === undefined || acoustic === codec)
        return undefined;
    if ((0,feature_contract/* valueIn */.x)(acoustic, 'feature.type') !== 'codec_tokens')
        return undefined;
    return joint('acoustic to codec', (0,compare_features/* compareFields */.zV)(acoustic, codec, CODE_FIELDS));
}
/** From the vocoder through the codec to the service, as far as there are any: one rate all the way. */
function soundJoints({ vocoder, codec, output }) {
    const steps = [
        vocoder && ['vocoder', soundRate(vocoder)],
        codec && ['codec', codec.fields['codec.sample_rate_hz']],
        output && ['output', output.fields['output_audio.sample_rate_hz']],
    ].filter((step) => step !== undefined);
    return steps.slice(1).flatMap(([to, rate], index) => {
        const [from, before] = steps[index] ?? [to, rate];
        return [joint(`${from} to ${to}`, rates(before, rate))];
    });
}
function joint(name, differences) {
    const compatible = differences.every(({ severity }) => severity !== 'blocker');
    return { joint: name, compatible, differences };
}
/** The rate of the sound that a vocoder makes: stated, or that of the mel it takes. */
function soundRate(vocoder) {
    return vocoder.fields['output_audio.sample_rate_hz'] ?? vocoder.fields['audio.sample_rate_hz'];
}
function rates(a, b) {
    const [left, right] = [a?.value ?? null, b?.value ?? null];
    if (left !== null && right !== null && (0,compare_features/* isSameValue */.am)(left, right))
        return [];
    const source = (sourced) => sourced === undefined ? 'unresolved: it is not stated' : (0,feature_contract/* describeOrigin */.u)(sourced.origin);
    const field = 'output_audio.sample_rate_hz';
    const { unit } = feature_fields/* FEATURE_FIELDS */.PW[field];
    return [{ field, a: left, b: right, unit, severity: 'blocker', source_a: source(a), source_b: source(b) }];
}

;// CONCATENATED MODULE: ./lib/gates/judge-chain.js




/** The joints of a voice: what each stage hands on against what the next one expects. */
function judgeChain(entry, contract, found) {
    // A stage's own file is nearer to what runs than what the contract says of it.
    const stages = { ...stagesOf(contract), ...found };
    const { joints } = compareChain(stages);
    const rulings = joints.flatMap(({ joint, differences }) => {
        const [from = 'from', to = 'to'] = joint.split(' to ');
        const ends = {
            a: judge_chain_endOf(stages, from, contract),
            b: judge_chain_endOf(stages, to, contract),
            names: [from, to],
        };
        const remedy = `make the ${from} and the ${to} agree, or put the stage between them that converts`;
        return differences.flatMap((difference) => {
            const ruling = ruleOnDifference(difference, ends, remedy);
            return ruling === undefined ? [] : [{ ...ruling, subject: `${from}-to-${to}:${ruling.subject}` }];
        });
    });
    const isOpen = joints.length === 0 && isVoice(entry) && (0,feature_contract/* valueIn */.x)(contract, 'feature.type') === 'log_mel';
    return isOpen ? [noVocoder(contract)] : rulings;
}
function judge_chain_endOf(stages, name, contract) {
    return (Object.entries(stages).find(([stage]) => stage === name)?.[1] ?? contract);
}
function isVoice({ tasks }) {
    return tasks.some((task) => task === 'tts' || task.startsWith('tts-'));
}
function noVocoder(contract) {
    const check = {
        subject: 'acoustic-to-vocoder',
        expected: 'the mel that the vocoder expects',
        location: { path: contract.path },
    };
    const message = 'nothing says which mel the vocoder expects, so it was not compared with what the acoustic model makes';
    const remedy = "add `acoustic_to_vocoder` to the contract, or name the vocoder's configuration as `vocoder` in the entry";
    return { ...(0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'not stated', remedy), severity: 'warning' };
}

;// CONCATENATED MODULE: ./lib/gates/feature-contract.js







/** Further problems of one file are counted, not listed. */
const PROBLEMS_AT_MOST = 20;
/** Longest pointer that becomes part of a key, in characters: it comes from a file. */
const POINTER_LENGTH = 80;
const OWN_FORMAT = 'feature-contract/1';
/** The contract is complete and consistent. */
const featureContract = (0,define_gate/* defineGate */.p)({
    id: 'feature-contract',
    title: 'The feature contract is complete and consistent.',
    from: 'package',
    needs: ['entry', 'trainingFeatures'],
    uses: ['servingFeatures', 'stageFeatures'],
    settings: {},
    remedy: "Write every field that a reader asks for into a feature-contract/1, or point at the toolkit's own file.",
    docs: `The contract is a feature-contract/1 or a toolkit's own configuration (Hugging Face, Kaldi, NeMo, ESPnet, HiFi-GAN,
SpeechBrain, DAC), read in its own units and with its own defaults. Every critical field has a value: one that the file states or its
format fixes; an open one blocks, since it cannot be compared. What is stated fits together: mel filters below half the sample rate, a
window that fits into the transform, statistics with a digest. Unknown keys of a feature-contract/1 block, they are typing
errors; what is only unusual warns (a hop outside 5 to 20 ms, mel bins that stay empty).

In a voice each stage hands over what the next one expects: the mel of the acoustic model and of the vocoder
(\`acoustic_to_vocoder\`, or the vocoder's own configuration), the codes and the codec, and one sample rate from there to what is sent.`,
    judge: ({ entry, trainingFeatures: training, servingFeatures, stageFeatures }) => {
        const serving = entry.featureContract?.single === true ? undefined : (0,model_reading/* valueOf */.R)(servingFeatures);
        const count = Object.keys(training.fields).length;
        const check = {
            subject: '',
            expected: 'every critical field, without a contradiction',
            location: { path: training.path },
        };
        return (0,rule_on/* orPass */.fl)([
            ...judgeOpenFields(training),
            ...judgeProblems(training),
            ...judgeConsistency(training, ''),
            ...(serving === undefined ? [] : judgeConsistency(serving, 'serving:')),
            ...judgeChain(entry, training, (0,model_reading/* valueOf */.R)(stageFeatures)),
        ], (0,rule_on/* passOn */.TH)(check, `${training.path} determines every critical field and contradicts itself nowhere`, `${count} fields, read as ${training.format}`));
    },
});
/** A value that was refused is a finding already, at its own place. */
function judgeOpenFields(contract) {
    const refused = new Set(contract.format === OWN_FORMAT ? contract.problems.map(({ pointer }) => pointer) : []);
    const open = (0,unresolved_fields/* unresolvedFields */.f)(contract).filter(({ field }) => !refused.has(`/${field.replace('.', '/')}`));
    return open.map(({ field, reason }) => {
        const check = { subject: field, expected: `a value of ${field}`, location: locateField(contract, field) };
        const message = `${field} is not determined by ${contract.path}: ${reason}`;
        const remedy = `state ${field} in a feature-contract/1`;
        return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'unresolved', remedy);
    });
}
function judgeProblems({ problems, path, format }) {
    const listed = problems.slice(0, PROBLEMS_AT_MOST).map((problem) => toRuling(problem, path));
    const more = problems.length - listed.length;
    const check = { subject: 'more', expected: 'keys and values of the format', location: { path } };
    const rest = more > 0
        ? [(0,rule_on/* ruleOn */.YC)(check, 'fail', `${more} further problems in ${path}`, `${more} more`, 'correct them')]
        : [];
    const all = [...listed, ...rest];
    // A toolkit's own file may say more than is read here; a contract is written for this reader.
    return format === OWN_FORMAT ? all : all.map((ruling) => ({ ...ruling, severity: 'warning' }));
}
function toRuling({ pointer, line, message }, path) {
    const location = { path, ...(line === undefined ? {} : { line }) };
    const check = {
        subject: pointer.slice(0, POINTER_LENGTH),
        expected: 'a key and a value of the format',
        location,
    };
    return (0,rule_on/* ruleOn */.YC)(check, 'fail', message, pointer, 'correct the key or its value (`speech-release-gate schema feature-contract`)');
}
function judgeConsistency(contract, prefix) {
    // A rule about a field that is open would be a second finding about the same absence.
    const open = new Set((0,unresolved_fields/* unresolvedFields */.f)(contract).map(({ field }) => field));
    return (0,consistency/* checkConsistency */.z)(contract)
        .filter(({ fields }) => !fields.some((field) => open.has(field)))
        .map(({ rule, severity, fields, message }) => {
        const [field] = fields;
        const location = field === undefined ? { path: contract.path } : locateField(contract, field);
        const expected = `${fields.join(', ')} that fit together`;
        const check = { subject: `${prefix}${rule}`, expected, location };
        const remedy = `correct ${fields.join(' or ')}`;
        const ruling = (0,rule_on/* ruleOn */.YC)(check, 'fail', `${contract.path}: ${message}`, message, remedy);
        return severity === 'warning' ? { ...ruling, severity } : ruling;
    });
}

;// CONCATENATED MODULE: ./lib/gates/judge-served-audio.js




/** What the service takes and sends, against what the model was trained on and makes. */
function judgeServedAudio(entry, contract, reading) {
    const audio = (0,model_reading/* valueOf */.R)(reading);
    // That there is no contract is serving-contract's finding.
    if (audio === undefined)
        return [];
    return judge_served_audio_isVoice(entry) && audio.input.length === 0
        ? judgeOutput(contract, audio)
        : [...judgeInput(contract, audio), ...judgeOutput(contract, audio)];
}
/** The rates that a contract lets in: the model's own, and those that it lists to be resampled. */
function allowedRates(contract) {
    const rate = (0,feature_contract/* valueIn */.x)(contract, 'audio.sample_rate_hz');
    const listed = (0,feature_contract/* valueIn */.x)(contract, 'audio.resample_policy') === 'allow_listed';
    const others = listed ? ((0,feature_contract/* valueIn */.x)(contract, 'audio.allowed_input_rates_hz') ?? []) : [];
    return [...(rate === undefined ? [] : [rate]), ...others];
}
function judge_served_audio_isVoice({ tasks }) {
    return tasks.every((task) => task === 'tts' || task.startsWith('tts-'));
}
function judgeInput(contract, { input, location }) {
    const rate = (0,feature_contract/* valueIn */.x)(contract, 'audio.sample_rate_hz');
    // An open rate is feature-contract's finding, and there is nothing to compare with.
    if (rate === undefined)
        return [];
    const stated = input.flatMap(({ ratesHz }) => ratesHz);
    const expected = `${allowedRates(contract).join(', ')} Hz`;
    const check = { subject: 'audio_in.sample_rates_hz', expected, location };
    if (stated.length === 0) {
        const message = 'the serving contract does not say which sample rates it takes';
        return [(0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'not stated', 'state `audio_in[].sample_rates_hz`')];
    }
    const isTaken = stated.includes(rate) || input.some(({ resample }) => resample?.toHz === rate);
    const lacking = `the service does not take ${rate} Hz, the rate that the model was trained at`;
    return [
        ...(isTaken
            ? []
            : [(0,rule_on/* ruleOn */.YC)(check, 'fail', lacking, `${stated.join(', ')} Hz`, `add ${rate} to \`sample_rates_hz\``)]),
        ...input.flatMap((format) => judgeFormat(contract, rate, format)),
    ];
}
function judgeFormat(contract, rate, format) {
    const allowed = allowedRates(contract);
    const others = [...new Set(format.ratesHz.filter((hz) => !allowed.includes(hz)))];
    const rates = others.map((hz) => {
        const check = {
            subject: `audio_in.sample_rates_hz:${hz}`,
            expected: `${allowed.join(', ')} Hz`,
            location: format.location,
        };
        const message = `the service takes ${hz} Hz, and the contract of the model (${rate} Hz, ${contract.path}) does not allow that. ${rateConsequence(rate, hz)}`;
        const remedy = `refuse ${hz} Hz, or list it (\`audio.resample_policy: allow_listed\`, \`allowed_input_rates_hz\`) after measuring the model at it`;
        return (0,rule_on/* ruleOn */.YC)(check, 'fail', message, `${hz} Hz`, remedy);
    });
    return [...rates, ...judgeResampling(contract, rate, format), ...judgeChannels(contract, format)];
}
function rateConsequence(a, b) {
    return (0,features_consequence/* consequenceOf */.p)({ field: 'audio.sample_rate_hz', a, b });
}
function judgeResampling(contract, rate, { resample }) {
    if (resample?.policy !== 'resample')
        return [];
    const { location, toHz } = resample;
    const check = { subject: 'audio_in.resample', expected: `audio at ${rate} Hz`, location };
    if (toHz !== undefined && toHz !== rate) {
        const message = `the service brings audio to ${toHz} Hz, the model was trained at ${rate} Hz (${contract.path}). ${rateConsequence(rate, toHz)}`;
        return [(0,rule_on/* ruleOn */.YC)(check, 'fail', message, `${toHz} Hz`, `resample to ${rate} Hz, or not at all`)];
    }
    if ((0,feature_contract/* valueIn */.x)(contract, 'audio.resample_policy') === 'allow_listed')
        return [];
    const message = `the service resamples audio of other rates, and the contract of the model (${contract.path}) does not allow that: what was lost before is not seen any more`;
    const remedy = 'say `resample: reject`, or list the rates in the feature contract after measuring the model at them';
    return [(0,rule_on/* ruleOn */.YC)({ ...check, expected: 'resample: reject' }, 'fail', message, 'resample', remedy)];
}
function judgeChannels(contract, { channels, location }) {
    const own = (0,feature_contract/* valueIn */.x)(contract, 'audio.channels');
    const policy = (0,feature_contract/* valueIn */.x)(contract, 'audio.channel_policy') ?? 'mono_only';
    const others = channels.filter((count) => count !== own);
    if (own === undefined || others.length === 0 || policy !== 'mono_only')
        return [];
    const check = { subject: 'audio_in.channels', expected: `${own} channels`, location };
    const message = `the service takes ${others.join(', ')} channels, the model ${own}, and nothing says what becomes of the others`;
    const remedy = 'take the channels of the model only, or state `audio.channel_policy`';
    return [(0,rule_on/* ruleOn */.YC)(check, 'fail', message, `${others.join(', ')} channels`, remedy)];
}
/** The last joint of a voice: what it makes and what the service says that it sends. */
function judgeOutput(contract, { output, location }) {
    const rate = (0,feature_contract/* valueIn */.x)(contract, 'output_audio.sample_rate_hz');
    const stated = [...new Set(output.flatMap(({ ratesHz }) => ratesHz))];
    if (rate === undefined || stated.length === 0 || stated.includes(rate))
        return [];
    const place = output[0]?.location ?? location;
    const check = { subject: 'audio_out.sample_rates_hz', expected: `${rate} Hz`, location: place };
    const message = `the voice makes ${rate} Hz (${contract.path}), and the service says that it sends ${stated.join(', ')} Hz: speech is played at the wrong speed and pitch, or resampled by nobody knows whom`;
    return [(0,rule_on/* ruleOn */.YC)(check, 'fail', message, `${stated.join(', ')} Hz`, `send ${rate} Hz, or make what is sent`)];
}

;// CONCATENATED MODULE: ./lib/gates/feature-serving.js






/** Serving computes the features the model was trained on. */
const featureServing = (0,define_gate/* defineGate */.p)({
    id: 'feature-serving',
    title: 'Serving computes the features the model was trained on.',
    from: 'package',
    needs: ['entry', 'trainingFeatures'],
    uses: ['servingFeatures', 'servingAudio'],
    settings: {},
    remedy: 'Compute in serving what training computed, and take audio at no other rate than the contract allows.',
    docs: `\`feature_contract: {training, serving}\` are compared field by field in canonical units, whatever toolkits wrote
them: 0.01 s, 10 ms and 160 samples at 16 kHz are the same hop. Each difference names the field, both values, both files and lines, and
what it does to the model. Fields that only shade the result warn (window shape, padding, dither); a critical field that is open on either
side blocks. One contract for both sides is not compared with itself; recordings show whether the service keeps it (\`replay-bandwidth\`).

The serving contract takes the model's rate, and another one only where the feature contract allows it
(\`audio.resample_policy: allow_listed\`); a service that resamples where the contract says \`reject\` blocks. A voice sends the rate
that its last stage makes. Without a serving contract that part is not judged; \`serving-contract\` says so.`,
    judge: ({ entry, trainingFeatures: training, servingFeatures, servingAudio }) => {
        const isSingle = entry.featureContract?.single === true;
        const serving = (0,model_reading/* valueOf */.R)(servingFeatures);
        const sides = isSingle ? [] : judgeSides(training, servingFeatures, entry.location.path);
        const path = serving === undefined || isSingle ? training.path : serving.path;
        const check = { subject: '', expected: 'the features of the training', location: { path } };
        const message = isSingle
            ? `one contract, ${training.path}, stands for training and serving`
            : `serving computes the features of the training (${training.path}, ${path})`;
        return (0,rule_on/* orPass */.fl)([...sides, ...judgeServedAudio(entry, training, servingAudio)], (0,rule_on/* passOn */.TH)(check, message, isSingle ? 'one contract' : 'no difference that matters'));
    },
});
function judgeSides(training, reading, entryPath) {
    const serving = (0,model_reading/* valueOf */.R)(reading);
    if (serving === undefined)
        return [noServing(reading, entryPath)];
    const ends = { a: training, b: serving, names: ['training', 'serving'] };
    return (0,compare_features/* compareFeatures */.h7)(training, serving).differences.flatMap((difference) => {
        const isOpen = difference.a === null || difference.b === null;
        const remedy = isOpen
            ? `state ${difference.field} on both sides, in a feature-contract/1 where the toolkit's file cannot say it`
            : `set ${difference.field} in serving to the value of the training, or train again with that of serving`;
        return ruleOnDifference(difference, ends, remedy) ?? [];
    });
}
function noServing(reading, entryPath) {
    const lookedIn = reading.kind === 'absent' ? reading.lookedIn : 'feature_contract.serving';
    const location = reading.kind === 'present' ? { path: entryPath } : reading.location;
    const check = { subject: '', expected: 'the contract of the serving side', location };
    const remedy = 'write `feature_contract: {training: <path>, serving: <path>}`';
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', `${lookedIn} is not there`, 'absent', remedy);
}

;// CONCATENATED MODULE: ./lib/gates/feature-released.js





/** Features did not drift from the released version. */
const featureReleased = (0,define_gate/* defineGate */.p)({
    id: 'feature-released',
    title: 'The features did not drift from those of the released version.',
    from: 'package',
    needs: ['entry', 'trainingFeatures'],
    uses: ['releasedFeatures', 'releasedEntry', 'contractDigests'],
    settings: {},
    remedy: 'Keep the features of the released version, or release a new major version with `front_end: bundled`.',
    docs: `The contract is compared with that of the family's stable release, as the base has it; the same bytes are the same
contract. A change needs two things: a new major version, and a front end that is versioned with the model
(\`front_end: bundled\`). With a shared front end a rollback would feed the old model the new features. A change without them
blocks, field by field. A family's first release has nothing to compare with; where the base has no entry of the release that serves, that
warns.`,
    judge: ({ entry, trainingFeatures: own, contractDigests, ...before }, { firstRelease }) => {
        const location = (0,define_gate/* placeOf */.$)(entry, 'feature_contract');
        const check = { subject: '', expected: 'the features of the released version', location };
        if (firstRelease)
            return [(0,rule_on/* notApplicable */.hH)(check, `the first release of ${entry.family}`, 'nothing released')];
        const { candidate, target } = (0,model_reading/* valueOf */.R)(contractDigests) ?? {};
        if (candidate !== undefined && candidate === target)
            return [(0,rule_on/* passOn */.TH)(check, 'the feature contract is that of the released version', 'the same bytes')];
        const released = (0,model_reading/* valueOf */.R)(before.releasedFeatures);
        if (released === undefined)
            return [noReleased(check, before.releasedEntry, target)];
        return judgeDrift(entry, own, released, (0,model_reading/* valueOf */.R)(before.releasedEntry)?.version ?? '', check);
    },
});
function noReleased(check, releasedEntry, recorded) {
    const message = 'the feature contract of the released version is not there, so a drift cannot be seen';
    const remedy = "keep the released version's entry and contract in the base, or record `feature_contract_sha256` in the ledger";
    const ruling = (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'absent', remedy);
    // A team that adopts the gate late has no entry of what serves; one with an entry can keep its contract.
    const isUnknown = releasedEntry.kind === 'absent' && recorded === undefined;
    return isUnknown ? { ...ruling, severity: 'warning' } : ruling;
}
function judgeDrift(entry, own, released, version, check) {
    const { differences } = (0,compare_features/* compareFeatures */.h7)(released, own);
    const serious = differences.filter(({ severity }) => severity === 'blocker');
    const name = `${entry.family} ${version}`.trim();
    if (serious.length === 0)
        return (0,rule_on/* orPass */.fl)(rule(differences, released, own, ''), (0,rule_on/* passOn */.TH)(check, `the features are those of ${name}`, 'no drift'));
    const isMajor = isNewMajor(entry.version, version);
    if (isMajor && entry.frontEnd === 'bundled')
        return [allowed(serious, name, check)];
    return rule(differences, released, own, whatIsMissing(entry, isMajor));
}
function rule(differences, released, own, missing) {
    const ends = { a: released, b: own, names: ['released', 'candidate'] };
    const remedy = missing === '' ? 'keep the value, or say why it changed' : `keep the value, or ${missing}`;
    return differences.flatMap((difference) => ruleOnDifference(difference, ends, remedy) ?? []);
}
function allowed(serious, name, check) {
    const fields = serious.map(({ field }) => field).join(', ');
    const message = `the features differ from ${name} on purpose (${fields}): a new major version with its own front end`;
    return (0,rule_on/* passOn */.TH)(check, message, fields);
}
function whatIsMissing(entry, isMajor) {
    const needed = [
        ...(isMajor ? [] : ['release it as a new major version']),
        ...(entry.frontEnd === 'bundled' ? [] : ['version the front end with the model (`front_end: bundled`)']),
    ];
    return `${needed.join(' and ')}: else going back feeds the old model features that it was not trained on`;
}
/** Whether one version is of a later major than another; what is no version is never above anything, nor below it. */
function isNewMajor(version, before) {
    const [own, released] = [version, before].map((text) => /^(\d{1,15})\.\d+\.\d+/.exec(text)?.[1]);
    return own !== undefined && released !== undefined && Number(own) > Number(released);
}

// EXTERNAL MODULE: ./lib/model/file-digest.js
var file_digest = __webpack_require__(4196);
;// CONCATENATED MODULE: ./lib/gates/feature-checksums.js





const DIGEST = /^[0-9a-f]{64}$/;
const FIELDS = ['feature_code', 'tokenizer', 'codec', 'vocoder'];
/** Digests that the contract states, of artefacts that the entry names. */
const STATED = [
    ['tokenizer', 'tokenizer.digest'],
    ['codec', 'codec.digest'],
];
/** Feature code, tokenizer, codec and statistics are the recorded bytes. */
const featureChecksums = (0,define_gate/* defineGate */.p)({
    id: 'feature-checksums',
    title: 'Feature code, tokenizer, codec and statistics are the recorded bytes.',
    from: 'package',
    needs: ['entry', 'digests'],
    uses: ['trainingFeatures'],
    settings: {},
    remedy: 'Record the digest of the file that is used (`speech-release-gate pin`), or use the file that was recorded.',
    docs: `The sha256 of each file that the features are made by is recomputed: feature code, tokenizer, codec, vocoder. A Git LFS
pointer stands for the digest that it records. A file in the repository without a recorded digest is pinned by its commit; one outside
needs the digest. Digests that the feature contract states (tokenizer, codec) are those of the entry's files. Statistics that a
configuration names are compared by digest at \`feature-serving\`. An entry that names no feature code warns: nothing says then that
production runs the code that training ran. Cannot be waived.`,
    judge: ({ entry, digests, trainingFeatures }) => {
        const contract = (0,model_reading/* valueOf */.R)(trainingFeatures);
        const named = FIELDS.filter((field) => entry.artifacts.has(field));
        const check = { subject: '', expected: 'the recorded bytes', location: entry.location };
        const code = entry.artifacts.has('feature_code') ? [] : [noFeatureCode(entry)];
        // Nothing recorded is nothing compared: that is no pass.
        if (named.length === 0)
            return code;
        const list = named.join(', ');
        return (0,rule_on/* orPass */.fl)([
            ...code,
            ...named.map((field) => judgeFile(entry, field, digests)),
            ...(contract === undefined
                ? []
                : STATED.map((stated) => judgeStated(entry, contract, digests, stated))),
        ], (0,rule_on/* passOn */.TH)(check, `${list}: the recorded bytes`, list));
    },
});
function noFeatureCode(entry) {
    const check = {
        subject: 'feature_code',
        expected: 'the code that computes the features',
        location: entry.location,
    };
    const message = 'the entry names no feature code: nothing says that production runs what training ran';
    const remedy = 'add `feature_code: <path or URI>@sha256:<digest>`';
    return { ...(0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'absent', remedy), severity: 'warning' };
}
function judgeFile(entry, field, digests) {
    const reference = entry.artifacts.get(field);
    if (reference === undefined)
        return undefined;
    const { path, sha256, external } = reference;
    const location = (0,define_gate/* placeOf */.$)(entry, field);
    const check = {
        subject: field,
        expected: sha256 === undefined ? 'a recorded sha256' : `sha256 ${sha256}`,
        location,
    };
    if (sha256 !== undefined && !DIGEST.test(sha256))
        return (0,rule_on/* ruleOn */.YC)(check, 'not-comparable', `the digest of ${field} is not a sha256`, sha256, 'write 64 hexadecimal digits');
    return external ? judgeElsewhere(check, reference) : judgeHere(check, reference, digests.get(path));
}
function judgeElsewhere(check, { path, sha256 }) {
    if (sha256 !== undefined)
        return undefined;
    const message = `${check.subject} is not in the repository and has no digest`;
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, path, `write \`${check.subject}: ${path}@sha256:<digest>\``);
}
function judgeHere(check, reference, found) {
    if (found === undefined || found.kind === 'absent')
        return notThere(check, reference);
    if (found.kind === 'unreadable') {
        const message = `the digest of ${check.subject} was not recomputed: ${found.problem}`;
        return (0,rule_on/* ruleOn */.YC)(check, 'error', message, found.problem, 'make the file readable');
    }
    if (reference.sha256 === undefined || found.sha256 === reference.sha256)
        return undefined;
    const message = `${reference.path} is not the ${check.subject} that was recorded: features are made by other bytes`;
    const remedy = `restore the recorded file, or record this one after measuring it: sha256 ${found.sha256}`;
    return (0,rule_on/* ruleOn */.YC)(check, 'fail', message, `sha256 ${found.sha256}`, remedy);
}
function notThere(check, { path, sha256 }) {
    const message = `${check.subject} (${path}) is not in the repository, so its digest was not recomputed`;
    const remedy = 'add the file, or record where it is kept with its digest';
    const ruling = (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'absent', remedy);
    // With a digest it is pinned all the same, wherever it is kept.
    return sha256 === undefined ? ruling : { ...ruling, severity: 'warning' };
}
/** The contract and the entry speak of the same tokenizer and codec. */
function judgeStated(entry, contract, digests, [field, name]) {
    const stated = (0,feature_contract/* valueIn */.x)(contract, name);
    const reference = entry.artifacts.get(field);
    if (stated === undefined || reference === undefined)
        return undefined;
    const recorded = reference.sha256 ?? (reference.external ? undefined : (0,file_digest/* digestAt */.m)(digests, reference.path));
    const digest = String(stated)
        .replace(/^sha256:/i, '')
        .toLowerCase();
    if (recorded === undefined || recorded === digest)
        return undefined;
    const check = {
        subject: `${field}:contract`,
        expected: `sha256 ${digest}`,
        location: (0,define_gate/* placeOf */.$)(entry, field),
    };
    const message = `the feature contract (${contract.path}) is of another ${field} than the entry names`;
    return (0,rule_on/* ruleOn */.YC)(check, 'fail', message, `sha256 ${recorded}`, `make ${name} and ${field} of the entry the same file`);
}

// EXTERNAL MODULE: ./lib/audio/check-fixture.js
var check_fixture = __webpack_require__(4894);
;// CONCATENATED MODULE: ./lib/gates/judge-fixture.js



/** Everything that is not as expected of one fixture, side by side; nothing where all is. */
function judgeFixture(fixture, contract, thresholds) {
    const sides = ['training', 'serving'].flatMap((side) => [
        ...judgeDigest(fixture, side),
        ...mismatches(fixture[side], expectationOf(fixture, contract), thresholds).map((mismatch) => judge_fixture_toRuling(fixture, side, mismatch)),
    ]);
    return [...judgeSame(fixture), ...judgeExpectation(fixture, contract), ...sides];
}
/** What the manifest says goes before the contract; that they agree is a check of its own. */
function expectationOf({ expected }, contract) {
    const rate = expected.sampleRateHz ?? (0,feature_contract/* valueIn */.x)(contract, 'audio.sample_rate_hz');
    const channels = expected.channels ?? (0,feature_contract/* valueIn */.x)(contract, 'audio.channels');
    return {
        ...expected,
        ...(rate === undefined ? {} : { sampleRateHz: rate }),
        ...(channels === undefined ? {} : { channels }),
    };
}
function mismatches(audio, expected, thresholds) {
    const { header, signal } = audio;
    const levels = signal === undefined
        ? []
        : (0,check_fixture/* checkLevels */.uq)('encoding' in header ? { ...signal, header } : signal, thresholds);
    return [...(0,check_fixture/* checkHeader */.eb)(header, expected, thresholds), ...levels];
}
const WORDS = {
    sample_rate_hz: {
        name: 'sample rate in Hz',
        remedy: 'record it at the rate of the contract; writing another rate into the header changes speed and pitch',
    },
    channels: { name: 'number of channels', remedy: 'record it with the channels of the contract' },
    encoding: {
        name: 'encoding',
        remedy: 'record it as the production path hands it on, and state that encoding',
    },
    duration_s: {
        name: 'length in seconds',
        remedy: 'replay the whole recording; a length off by a ratio of two rates is a header with the wrong rate',
    },
    clipping_share: { name: 'share of clipped samples', remedy: 'record it with less gain' },
    silence_share: {
        name: 'share of digital silence',
        remedy: 'cut the silence off, or find out what dropped the audio',
    },
};
function judge_fixture_toRuling(fixture, side, { property, expected, found, ratio }) {
    const { path } = fixture[side];
    const { name, remedy } = WORDS[property];
    const isLimit = property === 'clipping_share' || property === 'silence_share';
    const wanted = isLimit ? `at most ${expected}` : String(expected);
    const actual = found === null ? 'unknown' : String(isLimit ? Number(found).toPrecision(3) : found);
    const factor = property === 'duration_s' && ratio !== null ? `, ${Number(ratio.toPrecision(4))} times as long` : '';
    const check = { subject: `${side}.${property}`, expected: wanted, location: { path } };
    const message = `${path} (${side} side of ${fixture.id}): ${name} ${actual}, not ${wanted}${factor}`;
    return {
        ...(0,rule_on/* ruleOn */.YC)(check, 'fail', message, actual, remedy),
        figures: { property, side, found, expected, ratio },
    };
}
/** A manifest cannot make the contract's rate another one by expecting it. */
function judgeExpectation({ id, expected, location }, contract) {
    const pairs = [
        ['sample_rate_hz', expected.sampleRateHz, (0,feature_contract/* valueIn */.x)(contract, 'audio.sample_rate_hz')],
        ['channels', expected.channels, (0,feature_contract/* valueIn */.x)(contract, 'audio.channels')],
    ];
    return pairs.flatMap(([property, stated, own]) => {
        if (stated === undefined || own === undefined || stated === own)
            return [];
        const check = { subject: property, expected: `${own}, as in ${contract.path}`, location };
        const message = `the manifest expects of ${id} a ${WORDS[property].name} of ${stated}, the contract says ${own}`;
        return [
            (0,rule_on/* ruleOn */.YC)(check, 'fail', message, String(stated), `record the fixture as the contract says, and write ${own}`),
        ];
    });
}
function judgeDigest(fixture, side) {
    const { path, sha256, recorded } = fixture[side];
    if (recorded === undefined || recorded === sha256)
        return [];
    const check = {
        subject: `${side}.sha256`,
        expected: `sha256 ${recorded}`,
        location: { path },
    };
    const message = `${path} is not the recording that the manifest names`;
    return [(0,rule_on/* ruleOn */.YC)(check, 'fail', message, `sha256 ${sha256}`, 'restore the file, or record its digest anew')];
}
/** The same file on both sides was replayed through nothing. */
function judgeSame({ id, training, serving, location }) {
    if (training.path !== serving.path)
        return [];
    const check = { subject: 'serving', expected: 'the recording after the production path', location };
    const message = `both sides of ${id} are the file ${training.path}: nothing was replayed`;
    return [
        (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, serving.path, 'record what the production path hands to the model'),
    ];
}

;// CONCATENATED MODULE: ./lib/gates/replay-fixtures.js







/** Fixtures are what the contract says, and sanitised. */
const replayFixtures = (0,define_gate/* defineGate */.p)({
    id: 'replay-fixtures',
    title: 'Replay fixtures are what the contract says, and sanitised.',
    from: 'stage',
    needs: ['entry', 'trainingFeatures', 'replays'],
    uses: [],
    settings: {
        duration_tolerance_ms: {
            type: 'number',
            minimum: 0,
            default: 20,
            description: 'How far the length of a recording may be off what the manifest says, in milliseconds.',
        },
        max_clipping_share: {
            type: 'number',
            minimum: 0,
            maximum: 1,
            default: 0.001,
            description: 'Largest share of samples at full scale.',
        },
        max_silence_share: {
            type: 'number',
            minimum: 0,
            maximum: 1,
            default: 0.5,
            description: 'Largest share of samples in digital silence.',
        },
    },
    remedy: 'Record the fixtures anew through the production path, at the rate of the contract, and say how they were sanitised.',
    docs: `\`replay-manifest/1\` under \`evidence.replay\`: recordings as the training pipeline hears them and as the exact
production path hands them to the model, replayed through this version. Of each WAV file the header is checked against the contract and
the manifest (rate, channels, encoding), its length against the manifest: more than 20 ms off is a wrong rate and not a rounding. Samples
at full scale and digital silence have a limit. FLAC files are read by their header alone. Recorded digests are recomputed. A fixture whose two
sides are one file proves nothing. \`sanitised: {method, by, at}\` says what was done, who answers for it and when.`,
    judge: ({ entry, trainingFeatures: contract, replays }, { settings, now }) => {
        const thresholds = {
            durationToleranceMs: (0,rule_on/* toNumber */.Ro)(settings.duration_tolerance_ms, 20),
            maxClippingShare: (0,rule_on/* toNumber */.Ro)(settings.max_clipping_share, 0.001),
            maxSilenceShare: (0,rule_on/* toNumber */.Ro)(settings.max_silence_share, 0.5),
        };
        const name = (0,model_report/* toReleaseName */.w)({ model_id: entry.modelId, version: entry.version });
        const fixtures = replays.flatMap((replay) => replay.fixtures);
        const rate = (0,feature_contract/* valueIn */.x)(contract, 'audio.sample_rate_hz');
        const actual = `${fixtures.length} fixtures`;
        const check = {
            subject: '',
            expected: 'sanitised fixtures of the contract',
            location: replays[0]?.location ?? null,
        };
        return (0,rule_on/* orPass */.fl)([
            fixtures.length === 0
                ? (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', 'there are no fixtures', '0', 'list them under `fixtures`')
                : undefined,
            ...replays.map((replay) => replay_fixtures_judgeModel(replay, name)),
            ...replays.map((replay) => judgeSanitised(replay, now)),
            ...mergeRulings(fixtures.flatMap((fixture) => judgeFixture(fixture, contract, thresholds).map((ruling) => ({ name: fixture.id, ruling })))),
        ], (0,rule_on/* passOn */.TH)(check, `${actual} are as the contract says (${rate ?? '?'} Hz) and sanitised`, actual));
    },
});
function replay_fixtures_judgeModel({ model, location }, name) {
    const check = { subject: 'model', expected: name, location };
    const remedy = `replay the fixtures through ${name}, and say so: \`model: ${name}\``;
    if (model === undefined) {
        const message = 'the manifest does not say what its fixtures were replayed through';
        return { ...(0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'not stated', remedy), severity: 'warning' };
    }
    const actual = (0,model_report/* toReleaseName */.w)(model);
    if (actual === name)
        return undefined;
    return (0,rule_on/* ruleOn */.YC)(check, 'fail', `the fixtures were replayed through ${actual}, not through ${name}`, actual, remedy);
}
/** One finding a manifest, however many of its fixtures lack the same words. */
function judgeSanitised({ fixtures }, now) {
    const lacking = fixtures.flatMap((fixture) => {
        const missing = replay_fixtures_whatIsMissing(fixture, now);
        return missing === undefined ? [] : [{ fixture, missing }];
    });
    const [first] = lacking;
    if (first === undefined)
        return undefined;
    const check = {
        subject: 'sanitised',
        expected: 'method, by and at',
        location: first.fixture.location,
    };
    const message = `nothing says how the recordings were made free of personal data: ${first.missing} (${lacking.length} of ${fixtures.length} fixtures)`;
    const remedy = 'add `sanitised: {method, by, at}` to the manifest once somebody has done it';
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, first.missing, remedy);
}
function replay_fixtures_whatIsMissing({ sanitised }, now) {
    const missing = ['method', 'by', 'at'].filter((key) => (sanitised?.[key] ?? '').trim() === '');
    if (missing.length > 0)
        return `no ${missing.join(', ')}`;
    const at = sanitised?.at ?? '';
    const instant = (0,model_instant/* parseInstant */.nV)(at);
    if (instant === undefined)
        return `${JSON.stringify(at)} is no time`;
    return (0,model_instant/* toMilliseconds */.Wj)(instant) > now ? `${at} lies ahead` : undefined;
}

// EXTERNAL MODULE: ./lib/audio/measure-pair.js + 1 modules
var measure_pair = __webpack_require__(3601);
// EXTERNAL MODULE: ./lib/audio/pair-thresholds.js
var pair_thresholds = __webpack_require__(3361);
// EXTERNAL MODULE: ./lib/audio/compare-pairs.js
var compare_pairs = __webpack_require__(1333);
;// CONCATENATED MODULE: ./lib/gates/judge-undecoded.js


/**
 * One warning for the fixtures of which only the header is read (FLAC): what is said of the others does not hold for
 * them. Where too few are left to say anything, that is a finding of its own.
 */
function judgeUndecoded(fixtures) {
    const undecoded = fixtures.filter(isUndecoded);
    const [first] = undecoded;
    if (first === undefined)
        return [];
    const actual = `${undecoded.length} of ${fixtures.length} fixtures`;
    const names = listNames(undecoded.map(({ id }) => id));
    const message = `${names}: FLAC is read by its header alone, so nothing is known of the band that these fixtures kept`;
    const check = { subject: 'flac', expected: 'WAV on both sides', location: first.location };
    const ruling = (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, actual, 'convert both sides to WAV: `sox a.flac a.wav`');
    return [{ ...ruling, severity: 'warning' }];
}
/** Whether a side of a fixture has no samples here. */
function isUndecoded({ training, serving }) {
    return training.signal === undefined || serving.signal === undefined;
}

;// CONCATENATED MODULE: ./lib/gates/judge-pairs.js





/** What a cause is called, and what it points to; the benign ones are named so that nobody has to guess. */
const CAUSES = {
    resampled: 'resampled',
    'low-pass': 'a low-pass filter',
    'lossy-or-companded': 'a lossy codec, 8-bit samples or companding (benign where the model was trained on it)',
    unrelated: 'not the same recording',
    'wrong-rate': 'another sample rate',
    'wrong-channels': 'another number of channels',
    'wrong-length': 'another length',
    'too-little-speech': 'less than a second of speech',
    'too-quiet': 'nothing audible in the band that has to be kept',
};
/** Fricatives end about here; what is lost below it is heard as a missing sound, Hz. */
const FRICATIVES_UP_TO_HZ = 8000;
/** A ruling on the pairs of one group; an empty subject is all of them. Too few for an answer is no evidence. */
function judgePairs(subject, fixtures, thresholds, measure) {
    const comparison = (0,compare_pairs/* comparePairs */.f)(fixtures.flatMap(toPair), thresholds, measure);
    const [first] = fixtures;
    const required = (0,pair_thresholds/* requiredBandwidthHz */.V)(thresholds, rateOf(first, thresholds));
    const expected = `${required} Hz kept, median of at least ${thresholds.minPairs} pairs`;
    const check = { subject, expected, location: first?.location ?? null };
    const whose = subject === '' ? 'the recordings' : `the recordings of ${subject}`;
    if (comparison.compatible === null)
        return tooFew(check, comparison, fixtures, whose);
    const figures = judge_pairs_toFigures(comparison, required);
    return comparison.compatible
        ? keptBand(check, comparison, whose, figures)
        : lostBand(check, comparison, whose, figures, required);
}
function rateOf(fixture, { sampleRateHz }) {
    return sampleRateHz ?? fixture?.training.header.sampleRateHz ?? 0;
}
function keptBand(check, comparison, whose, figures) {
    const kept = `${comparison.coherent_bandwidth_hz ?? 0} Hz`;
    const message = `${whose} keep their band up to ${kept} on the way through serving (${comparison.pairs.length} pairs)`;
    return (0,rule_on/* passOn */.TH)(check, message, kept, figures);
}
function lostBand(check, comparison, whose, figures, required) {
    const remedy = 'find what resamples or filters in the production path, take it out, and record the fixtures anew';
    const message = `${whose} do not come through serving as they went in: ${judge_pairs_describe(comparison, required)}`;
    return { ...(0,rule_on/* ruleOn */.YC)(check, 'fail', message, describeActual(comparison), remedy), figures };
}
/** FLAC files are not decoded, and one file is no pair. */
function toPair({ id, training, serving }) {
    if (training.signal === undefined || serving.signal === undefined || training.path === serving.path)
        return [];
    return [{ name: id, reference: training.signal, served: serving.signal }];
}
function tooFew(check, comparison, fixtures, whose) {
    const usable = comparison.pairs.filter(({ cause }) => !(0,measure_pair/* isUntold */.N1)(cause)).length;
    const reasons = whyUnusable(comparison, fixtures);
    const why = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`;
    const message = `${usable} of ${fixtures.length} fixtures can be compared${why}, too few to say whether ${whose} kept their band`;
    const remedy = 'add WAV pairs with at least a second of speech each, recorded on both sides';
    const ruling = (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, `${usable} pairs`, remedy);
    // All pairs together are judged as well; a client with few of its own is a gap and not a failure.
    return check.subject === '' ? ruling : { ...ruling, severity: 'warning' };
}
function whyUnusable({ pairs }, fixtures) {
    const counts = [
        [fixtures.filter(isUndecoded).length, 'FLAC, which is not decoded'],
        ...[...measure_pair/* UNTOLD */.tl].map((flaw) => [pairs.filter(({ cause }) => cause === flaw).length, CAUSES[flaw]]),
    ];
    return counts.filter(([count]) => count > 0).map(([count, reason]) => `${count}: ${reason}`);
}
function judge_pairs_describe(comparison, required) {
    const { coherent_bandwidth_hz: kept, pairs } = comparison;
    const flawed = pairs
        .filter(isFlawed)
        .map(({ name, cause }) => `${name ?? 'a pair'}: ${CAUSES[cause ?? 'unrelated']}`);
    const lost = kept !== null && kept < required ? [describeLoss(comparison, kept, required)] : [];
    return [...lost, ...flawed].join('; ');
}
function isFlawed({ cause, coherent_bandwidth_hz }) {
    return coherent_bandwidth_hz === null && cause !== null && !(0,measure_pair/* isUntold */.N1)(cause);
}
function describeLoss(comparison, kept, required) {
    const hidden = hiddenRate(comparison);
    const others = causesBeside(comparison.pairs, hidden !== undefined);
    const edgeHz = comparison.estimated_rate_hz === null ? kept : comparison.estimated_rate_hz / 2;
    const sound = edgeHz < FRICATIVES_UP_TO_HZ ? 'fricatives' : 'sounds';
    const consequence = `${sound} above ${Number((edgeHz / 1000).toFixed(2))} kHz are gone or replaced: the model does not hear what it was trained on`;
    const through = hidden === undefined ? '' : `: the audio passed ${hidden}`;
    return `they keep ${kept} of ${required} Hz (median)${through}${others}; ${consequence}`;
}
/** The rate that was named, or the range in which it lies; undefined where nothing points to a resampler. */
function hiddenRate({ estimated_rate_hz: rate, pairs }) {
    if (rate !== null)
        return `${rate} Hz`;
    const range = rangeOf(pairs);
    return range === null ? undefined : `a rate between ${range[0]} and ${range[1]} Hz`;
}
function rangeOf(pairs) {
    const ranges = pairs.flatMap(({ rate_range_hz: range }) => (range === null ? [] : [range]));
    if (ranges.length === 0)
        return null;
    return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))];
}
function causesBeside(pairs, isNamed) {
    const causes = new Set(pairs.flatMap(({ cause, coherent_bandwidth_hz: kept }) => cause === null || kept === null ? [] : [cause]));
    causes.delete('resampled');
    if (causes.size === 0)
        return '';
    return `, ${isNamed ? 'or' : 'which points to'} ${[...causes].map((cause) => CAUSES[cause]).join(' or ')}`;
}
function describeActual(comparison) {
    const hidden = hiddenRate(comparison);
    const kept = comparison.coherent_bandwidth_hz;
    return [
        kept === null ? 'nothing measured' : `${kept} Hz kept`,
        ...(hidden === undefined ? [] : [`through ${hidden}`]),
    ].join(', ');
}
function judge_pairs_toFigures(comparison, required) {
    const { coherent_bandwidth_hz, estimated_rate_hz, pairs } = comparison;
    return {
        coherent_bandwidth_hz,
        required_bandwidth_hz: required,
        estimated_rate_hz,
        rate_range_hz: rangeOf(pairs),
        pairs: pairs.map((pair) => ({ ...pair })),
    };
}

// EXTERNAL MODULE: ./lib/audio/suspect-band-limit.js
var suspect_band_limit = __webpack_require__(7493);
;// CONCATENATED MODULE: ./lib/gates/judge-suspicion.js




/**
 * One warning for all training recordings that look band-limited in themselves. A contract that declares a narrow band
 * has said so.
 *
 * @param worth `warning`, `blocker` or `off`; anything else is a warning
 */
function judgeSuspicion(fixtures, contract, worth) {
    const declared = (0,feature_contract/* valueIn */.x)(contract, 'audio.min_effective_bandwidth_hz');
    const suspected = worth === 'off' ? [] : fixtures.flatMap((fixture) => suspect(fixture, declared));
    const [first] = suspected;
    if (first === undefined)
        return [];
    const list = listNames(suspected.map(({ id }) => id));
    const rates = [...new Set(suspected.map(({ rateHz }) => rateHz))].sort((a, b) => a - b);
    const check = {
        subject: 'training',
        expected: 'training recordings with their whole band',
        location: { path: first.path },
    };
    const message = `the training side of ${list} looks as if it had passed ${rates.join(' or ')} Hz: then both sides agree and miss the same band; some natural speech looks so too`;
    const remedy = 'look at where the recordings come from; declare `audio.min_effective_bandwidth_hz` where a narrow band is meant';
    const ruling = (0,rule_on/* ruleOn */.YC)(check, 'inconclusive', message, `${suspected.length} of ${fixtures.length} fixtures`, remedy);
    return [worth === 'blocker' ? ruling : { ...ruling, severity: 'warning' }];
}
function suspect({ id, training }, declared) {
    const samples = training.signal?.channels[0];
    if (samples === undefined)
        return [];
    const { estimated_rate_hz: rateHz } = (0,suspect_band_limit/* suspectBandLimit */.I)(samples, training.header.sampleRateHz);
    if (rateHz === null || (declared !== undefined && declared <= rateHz / 2))
        return [];
    return [{ id, path: training.path, rateHz }];
}

;// CONCATENATED MODULE: ./lib/gates/replay-bandwidth.js









/** No fixture lost bandwidth on its way through serving. */
const replayBandwidth = (0,define_gate/* defineGate */.p)({
    id: 'replay-bandwidth',
    title: 'No replay fixture lost bandwidth on its way through serving.',
    from: 'stage',
    needs: ['entry', 'trainingFeatures', 'replays'],
    uses: [],
    settings: {
        min_pairs: {
            type: 'integer',
            minimum: 1,
            default: pair_thresholds/* PAIR_THRESHOLDS */.a.minPairs,
            description: 'Pairs of recordings without which nothing is decided.',
        },
        min_speech_s: {
            type: 'number',
            minimum: 0,
            default: pair_thresholds/* PAIR_THRESHOLDS */.a.minSpeechSeconds,
            description: 'Speech that a pair needs to count, in seconds.',
        },
        min_coherence: {
            type: 'number',
            minimum: 0,
            maximum: 1,
            default: pair_thresholds/* PAIR_THRESHOLDS */.a.coherence,
            description: 'Coherence from which a band follows the training side.',
        },
        max_delay_ms: {
            type: 'number',
            minimum: 0,
            maximum: 1000,
            default: pair_thresholds/* PAIR_THRESHOLDS */.a.maxDelayMs,
            description: 'Longest delay that is looked for, either way, in milliseconds.',
        },
        bandwidth_share: {
            type: 'number',
            minimum: 0,
            maximum: 1,
            default: pair_thresholds/* PAIR_THRESHOLDS */.a.defaultBandwidthShare,
            description: 'Share of half the sample rate that has to be kept, where the contract states no min_effective_bandwidth_hz.',
        },
        suspicion: {
            type: 'string',
            enum: ['warning', 'blocker', 'off'],
            default: 'warning',
            description: 'What a lost band that is suspected in a training recording alone is worth; natural speech overlaps with it.',
        },
    },
    remedy: 'Take the resampler out of the production path, or replace it by one that keeps the band; then record the fixtures anew.',
    docs: `Each recording as training hears it is compared with the same recording as serving hands it on: aligned, then by
magnitude-squared coherence in bands of 500 Hz. The band up to which the two follow one another, as the median over the fixtures,
has to reach \`audio.min_effective_bandwidth_hz\` of the contract, or 0.92 of half the sample rate. Gain, polarity, dither,
preemphasis, a delay up to 50 ms and a round trip through a higher rate by a good resampler keep it; 16 → 12 → 16 kHz does not, whatever the
resampler. The rate is named from the edge of its filter or from the mirror images that it left, or the range in which it lies. The
clients of the manifest are judged on their own as well, since a median over all hides one client. Fewer than three pairs with a second of
speech are no evidence, and neither are recordings with nothing audible in the band that is asked for; FLAC files are not decoded, which
is said. A lossy codec or 8-bit samples lower the coherence too, and the finding says so.

From its step on, a training recording that looks band-limited in itself is a warning: without its original that is a suspicion.`,
    judge: ({ trainingFeatures: contract, replays }, context) => {
        const thresholds = toThresholds(context, contract);
        const fixtures = replays.flatMap((replay) => replay.fixtures);
        const clients = [...new Set(fixtures.flatMap(({ client }) => client ?? []))];
        const groups = clients.length > 1 || fixtures.some(({ client }) => client === undefined) ? clients : [];
        const measure = (0,measure_pair/* rememberPairs */.Xm)();
        const overall = judgePairs('', fixtures, thresholds, measure);
        if (overall.outcome === 'no-evidence')
            return [overall];
        const byClient = groups.map((client) => judgePairs(client, of(fixtures, client), thresholds, measure));
        const wrong = [overall, ...byClient].filter(({ outcome }) => outcome !== 'pass');
        const check = { subject: '', expected: overall.expected, location: overall.location };
        // A suspicion is worth nothing before anybody asks for the recordings.
        const worth = (0,step/* hasReached */.Nl)(context.step, context.from) ? String(context.settings.suspicion) : 'off';
        return (0,rule_on/* orPass */.fl)([...wrong, ...judgeUndecoded(fixtures), ...judgeSuspicion(fixtures, contract, worth)], (0,rule_on/* passOn */.TH)(check, overall.message, overall.actual, overall.figures));
    },
});
function of(fixtures, client) {
    return fixtures.filter((fixture) => fixture.client === client);
}
function toThresholds({ settings }, contract) {
    return {
        ...pair_thresholds/* PAIR_THRESHOLDS */.a,
        minPairs: (0,rule_on/* toNumber */.Ro)(settings.min_pairs, pair_thresholds/* PAIR_THRESHOLDS */.a.minPairs),
        minSpeechSeconds: (0,rule_on/* toNumber */.Ro)(settings.min_speech_s, pair_thresholds/* PAIR_THRESHOLDS */.a.minSpeechSeconds),
        coherence: (0,rule_on/* toNumber */.Ro)(settings.min_coherence, pair_thresholds/* PAIR_THRESHOLDS */.a.coherence),
        maxDelayMs: (0,rule_on/* toNumber */.Ro)(settings.max_delay_ms, pair_thresholds/* PAIR_THRESHOLDS */.a.maxDelayMs),
        defaultBandwidthShare: (0,rule_on/* toNumber */.Ro)(settings.bandwidth_share, pair_thresholds/* PAIR_THRESHOLDS */.a.defaultBandwidthShare),
        minEffectiveBandwidthHz: (0,feature_contract/* valueIn */.x)(contract, 'audio.min_effective_bandwidth_hz') ?? null,
        sampleRateHz: (0,feature_contract/* valueIn */.x)(contract, 'audio.sample_rate_hz') ?? null,
    };
}

// EXTERNAL MODULE: ./lib/audio/compare-dumps.js + 5 modules
var compare_dumps = __webpack_require__(976);
;// CONCATENATED MODULE: ./lib/gates/replay-features.js






/** What each cause means, and what to do about it. */
const replay_features_CAUSES = {
    none: ['they agree', ''],
    gain: ['one side is louder by a constant', 'bring both sides to the same level before the front end'],
    'int16-scale': [
        'one side takes samples up to 32768, the other up to 1',
        'scale samples as the contract says (`audio.sample_scale`)',
    ],
    'log-base': ['one side takes another logarithm', 'take the logarithm of the contract (`log.base`)'],
    dither: ['noise shows in the quiet frames of one side', 'dump both sides again with dither 0'],
    'band-loss': [
        'the top of the band is missing on one side: the audio was resampled or filtered before the front end',
        'find what resamples in the production path and take it out',
    ],
    'edge-padding': [
        'only the first and last frames differ',
        'pad the ends as the training does (`frame.centered`, `frame.pad_mode`)',
    ],
    'frame-count': ['the numbers of frames differ', 'use the hop and the padding of the training'],
    other: ['they differ in no way that has a name', 'compute the features of both sides by the same code'],
};
/** The production features equal the training ones. */
const replayFeatures = (0,define_gate/* defineGate */.p)({
    id: 'replay-features',
    title: 'The production features equal the training ones.',
    from: 'stage',
    needs: ['entry', 'trainingFeatures', 'replays'],
    uses: ['servingFeatures'],
    settings: {
        profile: {
            type: 'string',
            enum: ['exact', 'equivalent'],
            default: 'equivalent',
            description: 'What dumps are held to: exact (the same code on both sides) or equivalent (another implementation).',
        },
        min_dumps: {
            type: 'integer',
            minimum: 1,
            default: 1,
            description: 'Pairs of dumps without which nothing is decided.',
        },
    },
    remedy: 'Dump the features of the fixtures on both sides (.npy) and name them under `features` in the replay manifest.',
    docs: `Each fixture of the replay manifest may name two dumps of its features, as training and as production compute them
(\`features: {training, serving}\`, .npy of frames and bins). Logarithms are brought to one base, frames 60 dB below the loudest are left
out, and the profile decides: \`exact\` asks that 99.9 % of the values agree, \`equivalent\` that the mean over all and over each
bin stays small. Five neighbouring bins that drifted block under both. What most likely happened is named: gain, the scale of 16-bit
samples, the base of the logarithm, dither, a lost band, padding at the ends, another number of frames. Dumps made with dither cannot be
compared. No dumps are no evidence.`,
    judge: ({ trainingFeatures: contract, servingFeatures, replays }, { settings }) => {
        const fixtures = replays.flatMap((replay) => replay.fixtures);
        const pairs = fixtures.flatMap(({ dumps, ...fixture }) => dumps === undefined ? [] : [{ fixture, dumps }]);
        const least = (0,rule_on/* toNumber */.Ro)(settings.min_dumps, 1);
        const check = {
            subject: '',
            expected: `the same features, ${least} pairs of dumps or more`,
            location: replays[0]?.location ?? null,
        };
        if (pairs.length < least || pairs.length === 0)
            return [replay_features_tooFew(check, pairs.length)];
        const profile = settings.profile === 'exact' ? 'exact' : 'equivalent';
        const knowledge = knowledgeOf(contract, (0,model_reading/* valueOf */.R)(servingFeatures) ?? contract);
        const actual = `${pairs.length} pairs of dumps`;
        return (0,rule_on/* orPass */.fl)(mergeRulings(pairs.flatMap(({ fixture, dumps }) => judgeDumps(fixture, dumps, profile, knowledge).map((ruling) => ({ name: fixture.id, ruling })))), (0,rule_on/* passOn */.TH)(check, `production computes the features of the training (${actual})`, actual));
    },
});
function replay_features_tooFew(check, count) {
    const message = count === 0
        ? 'no fixture names dumps of its features, so production and training were not compared'
        : `only ${count} fixtures name dumps of their features`;
    const remedy = 'add `features: {training: <.npy>, serving: <.npy>}` to the fixtures of the replay manifest';
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, `${count} pairs of dumps`, remedy);
}
/** What the contracts say of the numbers in the dumps. */
function knowledgeOf(training, serving) {
    const layout = (0,feature_contract/* valueIn */.x)(training, 'layout');
    const power = (0,feature_contract/* valueIn */.x)(training, 'spectrum.power');
    const mel = melOf(training);
    return {
        logBase: [logOf(training), logOf(serving)],
        ...(layout !== undefined && layout === (0,feature_contract/* valueIn */.x)(serving, 'layout') ? { layout } : {}),
        ...(power === undefined ? {} : { power }),
        ...(mel === undefined ? {} : { mel }),
    };
}
/** Cepstra and spectra without a logarithm are compared as they are. */
function logOf(contract) {
    const base = (0,feature_contract/* valueIn */.x)(contract, 'log.base') ?? 'e';
    if ((0,feature_contract/* valueIn */.x)(contract, 'feature.type') !== 'log_mel')
        return 'none';
    return base === '2' ? 'e' : base;
}
function melOf(contract) {
    const [scale, fMinHz, fMaxHz] = [
        (0,feature_contract/* valueIn */.x)(contract, 'mel.scale'),
        (0,feature_contract/* valueIn */.x)(contract, 'mel.f_min_hz'),
        (0,feature_contract/* valueIn */.x)(contract, 'mel.f_max_hz'),
    ];
    const isMel = (0,feature_contract/* valueIn */.x)(contract, 'feature.type') === 'log_mel';
    const isKnown = scale !== undefined && fMinHz !== undefined && fMaxHz !== undefined;
    return isMel && isKnown ? { scale, fMinHz, fMaxHz } : undefined;
}
function judgeDumps({ id, location }, { training, serving, ...own }, profile, knowledge) {
    const changed = [training, serving].flatMap((dump) => replay_features_judgeDigest(id, dump));
    const expected = `${training.path}, ${own.profile ?? profile}`;
    const check = { subject: 'dumps', expected, location };
    if (training.path === serving.path) {
        const message = `both sides of ${id} are the file ${training.path}: nothing was compared`;
        return [(0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, serving.path, 'dump what production computes')];
    }
    const dither = own.dither === undefined ? {} : { dither: [own.dither, own.dither] };
    const comparison = (0,compare_dumps/* compareDumps */.L)(training.array, serving.array, own.profile ?? profile, {
        ...knowledge,
        ...dither,
    });
    return comparison.compatible ? changed : [...changed, differ(id, check, comparison, serving.path)];
}
function differ(id, check, comparison, path) {
    const { cause, refusal, drifted, mean_abs_difference: mean } = comparison;
    const [meaning, remedy] = replay_features_CAUSES[cause];
    const where = drifted?.hz === undefined || drifted.hz === null
        ? ''
        : `, from ${Math.round(drifted.hz[0])} to ${Math.round(drifted.hz[1])} Hz`;
    const by = mean === null ? '' : ` (${Number(mean.toPrecision(3))} on average${where})`;
    const message = `${path} differs from the training features of ${id}${by}: ${refusal ?? meaning}`;
    const outcome = cause === 'dither' && refusal !== null ? 'not-comparable' : 'fail';
    const named = { ...check, subject: cause };
    return { ...(0,rule_on/* ruleOn */.YC)(named, outcome, message, cause, remedy), figures: replay_features_toFigures(comparison) };
}
function replay_features_toFigures({ drifted, ...comparison }) {
    const band = drifted === null ? null : { ...drifted };
    return { ...comparison, drifted: band };
}
function replay_features_judgeDigest(id, { path, sha256, recorded }) {
    if (recorded === undefined || recorded === sha256)
        return [];
    const check = { subject: 'sha256', expected: `sha256 ${recorded}`, location: { path } };
    const message = `${path} is not the dump that the manifest names for ${id}`;
    return [(0,rule_on/* ruleOn */.YC)(check, 'fail', message, `sha256 ${sha256}`, 'restore the file, or record its digest anew')];
}

;// CONCATENATED MODULE: ./lib/gates/judge-client.js




/** Whether a client sends the sample rates of the contract, and none other. */
function judgeRates(sender, contract) {
    const { rates, location } = sender;
    const allowed = allowedRates(contract);
    // An open rate is feature-contract's finding; what clients send cannot be compared with it.
    const expected = allowed.length === 0 ? 'a sample rate in the contract' : `${allowed.join(', ')} Hz`;
    const check = { subject: subjectOf(sender), expected, location };
    if (rates.length === 0) {
        const message = `no sample rate was observed of ${nameOf(sender)}`;
        return [
            (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'none observed', 'add `sample_rates_hz` from the headers of its requests'),
        ];
    }
    if (allowed.length === 0)
        return [
            (0,rule_on/* ruleOn */.YC)(check, 'not-comparable', `${contract.path} states no sample rate`, 'unresolved', 'state audio.sample_rate_hz'),
        ];
    const others = rates.filter(({ hz }) => !allowed.includes(hz));
    return others.length === 0 ? [] : [wrongRates(check, others, sender, contract)];
}
function wrongRates(check, others, sender, contract) {
    const list = others.map(({ hz, percent: share }) => share === undefined ? `${hz} Hz` : `${hz} Hz (${percent(share)} of its audio)`);
    const own = (0,feature_contract/* valueIn */.x)(contract, 'audio.sample_rate_hz') ?? 0;
    const lowest = others.reduce((low, { hz }) => Math.min(low, hz), Number.POSITIVE_INFINITY);
    const consequence = (0,features_consequence/* consequenceOf */.p)({ field: 'audio.sample_rate_hz', a: own, b: lowest });
    const message = `${nameOf(sender)} sends ${list.join(', ')}, the contract says ${check.expected} (${contract.path}). ${consequence}${sender.results}`;
    const figures = { ...figuresOf(sender), sample_rates_hz: others.map(({ hz }) => hz) };
    const remedy = 'record at the rate of the contract in that client, or send its traffic to a model that was trained at its rate';
    return { ...(0,rule_on/* ruleOn */.YC)(check, 'fail', message, list.join(', '), remedy), figures };
}
/** Whether a client that computes features of its own computes those of this release. */
function judgeChecksum(sender, known) {
    const { featureSha256, location } = sender;
    if (featureSha256 === undefined || known.includes(featureSha256))
        return [];
    const expected = known.length === 0
        ? 'a digest of the feature contract or code'
        : known.map((digest) => `sha256 ${digest}`).join(' or ');
    const check = { subject: `${subjectOf(sender)}:feature_sha256`, expected, location };
    const message = `${nameOf(sender)} computes its features by another contract or code than this release was trained with.${sender.results}`;
    const outcome = known.length === 0 ? 'not-comparable' : 'fail';
    const remedy = 'update the client, or keep it off this release';
    return [
        { ...(0,rule_on/* ruleOn */.YC)(check, outcome, message, `sha256 ${featureSha256}`, remedy), figures: figuresOf(sender) },
    ];
}
function subjectOf({ client, ofCanary }) {
    return ofCanary ? `canary:${client}` : client;
}
function nameOf({ client, ofCanary, trafficPercent }) {
    return `${client} (${percent(trafficPercent)} of the ${ofCanary ? "canary's traffic" : 'traffic'})`;
}
function figuresOf({ trafficPercent, slices }) {
    return { traffic_percent: trafficPercent, ...(slices.length === 0 ? {} : { slices }) };
}
/** A share in words, to two decimals. */
function percent(value) {
    return `${Number(value.toFixed(2))} %`;
}

;// CONCATENATED MODULE: ./lib/gates/judge-client-slices.js

const DIMENSIONS = ['client', 'client_version', 'app_version'];
/** Slices and metrics that one sentence names; further ones are counted. */
const SLICES_AT_MOST = 3;
const METRICS_AT_MOST = 2;
const FIRST = ['wer', 'cer', 'intent_accuracy', 'command_success', 'tts_wer', 'p95_latency_ms'];
/**
 * How the slices of a client did, in the first report that has any: canary, shadow, evaluation. A slice is a client's by
 * its dimension `client` (or `client=...` as its name), with the version or for all of its versions.
 */
function describeClientSlices(client, { canaryReport, shadowReport, evalReport }, metrics) {
    const reports = [
        ['canary', (0,model_reading/* valueOf */.R)(canaryReport)],
        ['shadow', (0,model_reading/* valueOf */.R)(shadowReport)],
        ['eval', (0,model_reading/* valueOf */.R)(evalReport)],
    ];
    for (const [kind, report] of reports) {
        const slices = judge_client_slices_slicesOf(client, report);
        if (slices.length === 0)
            continue;
        const words = slices.slice(0, SLICES_AT_MOST).map((slice) => describeSlice(slice, metrics));
        const more = slices.length - words.length;
        const list = [...words, ...(more > 0 ? [`${more} more`] : [])].join('; ');
        return { sentence: ` In the ${kind} report: ${list}.`, slices: slices.map(({ name }) => name) };
    }
    return { sentence: '', slices: [] };
}
/** The client's own slices; those of all its versions where it has none. */
function judge_client_slices_slicesOf(client, report) {
    const all = [...(report?.slices.values() ?? [])];
    const own = all.filter((slice) => valuesOf(slice).includes(client));
    if (own.length > 0)
        return own;
    return all.filter((slice) => valuesOf(slice).some((value) => isFamily(value, client)));
}
function valuesOf({ name, dimensions }) {
    return DIMENSIONS.flatMap((dimension) => [
        dimensions.get(dimension) ?? '',
        name.startsWith(`${dimension}=`) ? name.slice(dimension.length + 1) : '',
    ]).filter((value) => value !== '');
}
/** Whether a name stands for all versions of a client: `ios` for `ios-5.2`. */
function isFamily(value, client) {
    return client.startsWith(value) && /^[-_/@ .]/.test(client.slice(value.length));
}
function describeSlice(slice, definitions) {
    const rank = (name) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
    const figures = [...slice.metrics.values()]
        .filter(({ metric }) => definitions.has(metric))
        .sort((one, other) => rank(one.metric) - rank(other.metric))
        .slice(0, METRICS_AT_MOST)
        .map(describeFigures);
    return `${slice.name} ${figures.length === 0 ? 'has no figure' : figures.join(', ')}`;
}
function describeFigures({ metric, baseline, candidate, delta, relativeDelta }) {
    if (candidate !== undefined && baseline !== undefined) {
        const change = baseline === 0 ? '' : ` (${signed(((candidate - baseline) / baseline) * 100)} %)`;
        return `${metric} ${round(baseline)} -> ${round(candidate)}${change}`;
    }
    if (candidate !== undefined)
        return `${metric} ${round(candidate)}`;
    if (relativeDelta !== undefined)
        return `${metric} ${signed(relativeDelta * 100)} %`;
    return delta === undefined ? `${metric} of the released version alone` : `${metric} ${signed(delta)}`;
}
function round(value) {
    return String(Number(value.toPrecision(4)));
}
function signed(value) {
    const text = String(Number(value.toFixed(2)));
    return value > 0 ? `+${text}` : text;
}

;// CONCATENATED MODULE: ./lib/gates/client-rates.js







/** Every client version sends the contract's audio. */
const clientRates = (0,define_gate/* defineGate */.p)({
    id: 'client-rates',
    title: "Every client version sends the contract's audio.",
    from: 'stage',
    needs: ['entry', 'trainingFeatures', 'clients'],
    uses: ['contractDigests', 'digests', 'canaryReport', 'shadowReport', 'evalReport'],
    settings: {
        min_traffic_percent: {
            type: 'number',
            minimum: 0,
            maximum: 100,
            default: 95,
            description: 'Share of the traffic that the listed clients have to make up, in percent.',
        },
        ignore_below_percent: {
            type: 'number',
            minimum: 0,
            maximum: 100,
            default: 0,
            description: 'Share of the traffic below which a client version warns and does not block, in percent.',
        },
    },
    remedy: 'Correct what the named client versions send, or keep them off this release.',
    docs: `\`clients/1\` under \`evidence.clients\`: aggregates of telemetry by client version, of the traffic that this release
will meet: sample rates that were observed, the share of the traffic, and the digest of the contract or code by which a client computes
features of its own. A client that sends any other rate than the contract's (or one that it lists with \`allow_listed\`) is named
with its share. A digest has to be that of the feature contract or of the feature code. A client without rates is no evidence, and so are clients
that make up less than 95 % of the traffic together: the others could send anything. Clients in the \`cohort\` of the canary report are judged
likewise, by what is said of them there, and a client that the canary serves has to be among those that were observed. Where a report (canary,
else shadow, else evaluation) has slices of a client that is named, by the dimension \`client\`, the finding says how they did.`,
    judge: ({ entry, trainingFeatures: contract, clients: reports, ...more }, { settings, metrics }) => {
        const senders = reports.flatMap(toSenders).map(({ client, ofCanary }) => {
            const { sentence, slices } = describeClientSlices(client.client, more, metrics);
            return { ...client, ofCanary, results: sentence, slices };
        });
        const code = entry.artifacts.get('feature_code');
        const known = [
            (0,model_reading/* valueOf */.R)(more.contractDigests)?.candidate,
            code?.sha256,
            code === undefined ? undefined : (0,file_digest/* digestAt */.m)((0,model_reading/* valueOf */.R)(more.digests), code.path),
        ].filter((digest) => digest !== undefined);
        const least = (0,rule_on/* toNumber */.Ro)(settings.ignore_below_percent, 0);
        const location = reports[0]?.location ?? null;
        const check = {
            subject: '',
            expected: `${allowedRates(contract).join(', ')} Hz from every client`,
            location,
        };
        const rulings = senders.flatMap((sender) => [...judgeRates(sender, contract), ...judgeChecksum(sender, known)].map((ruling) => sender.trafficPercent < least ? { ...ruling, severity: 'warning' } : ruling));
        const traffic = trafficOf(reports);
        const cohort = (0,model_reading/* valueOf */.R)(more.canaryReport)?.canary?.cohort;
        return (0,rule_on/* orPass */.fl)([
            ...rulings,
            ...client_rates_judgeCohort(cohort, senders),
            judgeCoverage(traffic, (0,rule_on/* toNumber */.Ro)(settings.min_traffic_percent, 95), location),
        ], (0,rule_on/* passOn */.TH)(check, `${senders.length} client versions send what the contract asks for`, `${percent(traffic)} of the traffic`));
    },
});
function toSenders({ clients, ofCanary = false }) {
    return clients.map((client) => ({ client, ofCanary }));
}
/** The traffic that is known of, in percent: of the canary alone where nothing else was counted. */
function trafficOf(reports) {
    const whole = reports.filter(({ ofCanary }) => ofCanary !== true);
    const counted = whole.length > 0 ? whole : reports;
    return counted
        .flatMap(({ clients }) => clients)
        .reduce((sum, { trafficPercent }) => sum + trafficPercent, 0);
}
/** Whom a canary serves has to be known as well: its cohort names clients, and telemetry says what they send. */
function client_rates_judgeCohort(cohort, senders) {
    const names = cohort?.clients ?? [];
    const unknown = [...new Set(names)].filter((name) => !senders.some(({ client }) => client === name || isFamily(name, client)));
    return unknown.map((name) => {
        const check = {
            subject: `canary:${name}`,
            expected: `what ${name} sends`,
            location: cohort?.location ?? null,
        };
        const message = `the canary serves ${name}, and no telemetry says what that client sends`;
        return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'none', `list ${name} under \`evidence.clients\``);
    });
}
function judgeCoverage(traffic, least, location) {
    // The sum of rounded shares is a little off.
    if (traffic >= least - 1e-6)
        return undefined;
    const check = { subject: 'traffic', expected: `at least ${percent(least)} of the traffic`, location };
    const message = `the clients that are listed make up ${percent(traffic)} of the traffic: what the others send is not known`;
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, percent(traffic), 'list every client version, with its share of the traffic');
}

;// CONCATENATED MODULE: ./lib/gates/judge-ledger-line.js

/** The digests of a ledger's bundle by the artefact of the entry that they are of. */
const BUNDLED = [
    ['data_manifest_sha256', 'data_manifest'],
    ['artifact_sha256', 'artifact'],
    ['tokenizer_sha256', 'tokenizer'],
    ['codec_sha256', 'codec'],
    ['decoder_sha256', 'decoder'],
    ['safety_filters_sha256', 'safety_filters'],
    ['routing_rules_sha256', 'routing_rules'],
];
/** As many digits of a digest as tell two apart in a sentence; both stand in full beside it. */
function judge_ledger_line_short(digest) {
    return `sha256 ${digest.slice(0, 12)}`;
}
/**
 * Whether the ledger's line of this very version, which a canary has, is of the same bytes as the entry: what is
 * served is what was judged.
 */
function judgeLedgerLine(entry, digests, ledger) {
    const line = ledger?.releases.find(({ modelId, version }) => modelId === entry.modelId && version === entry.version);
    if (line === undefined)
        return [];
    const bundled = BUNDLED.map(([key, field]) => compare(field, line.bundle.get(key), digestOf(field, entry, digests), line));
    const image = compare('serving_image', imageDigest(line.servingImage), imageDigest(entry.servingImage?.ref), line);
    return [...bundled, image].filter((ruling) => ruling !== undefined);
}
function imageDigest(ref) {
    return /@sha256:([0-9a-f]{64})$/.exec(ref ?? '')?.[1];
}
function digestOf(field, entry, digests) {
    const reference = entry.artifacts.get(field);
    if (reference === undefined)
        return undefined;
    return (0,file_digest/* digestAt */.m)(digests, reference.path) ?? reference.sha256;
}
function compare(field, served, judged, line) {
    if (served === undefined || judged === undefined || served.toLowerCase() === judged)
        return undefined;
    return {
        subject: `ledger:${field}`,
        outcome: 'fail',
        message: `the chain breaks between ${field} and the ledger: the release is ${judge_ledger_line_short(judged)}, the ledger says ${judge_ledger_line_short(served)} is served`,
        expected: `sha256 ${judged}`,
        actual: `sha256 ${served}`,
        remedy: 'give the changed release a version of its own, or correct its line in the ledger',
        location: line.location,
    };
}

;// CONCATENATED MODULE: ./lib/gates/evidence-binding.js







/** Every report speaks of this model. */
const evidenceBinding = (0,define_gate/* defineGate */.p)({
    id: 'evidence-binding',
    title: 'Every report speaks of this model and this image.',
    from: 'evaluate',
    needs: ['entry', 'evalReport'],
    uses: ['canaryReport', 'digests', 'loadBindings'],
    settings: {},
    remedy: 'Evaluate this version, and let the report say so: `model: <model_id>@<version>`.',
    docs: `The report names the model and the version that the entry names, and the same artifact digest where both
record one. It is not older than \`training.finished_at\`. A report that does not say what it measured is no evidence;
the bare canary form may leave it out. A load test or benchmark that names a version or an image is of this version and of its serving
image, by digest; what it leaves out is for \`load-evidence\` to ask.`,
    judge: ({ entry, evalReport, canaryReport, digests, loadBindings }) => {
        const artifact = toArtifact(entry, (0,model_reading/* valueOf */.R)(digests));
        const canary = canaryReport.kind === 'present'
            ? evidence_binding_judgeReport('canary_report', canaryReport.value, entry, artifact)
            : [];
        return [
            ...evidence_binding_judgeReport('eval_report', evalReport, entry, artifact),
            ...canary.filter(({ outcome }) => outcome !== 'no-evidence'),
            ...((0,model_reading/* valueOf */.R)(loadBindings) ?? []).flatMap((binding) => judgeLoad(binding, entry)),
        ];
    },
});
function toArtifact(entry, digests) {
    const reference = entry.artifacts.get('artifact');
    if (reference === undefined)
        return undefined;
    if (reference.sha256 !== undefined)
        return { sha256: reference.sha256, source: 'the entry records' };
    const sha256 = (0,file_digest/* digestAt */.m)(digests, reference.path);
    return sha256 === undefined ? undefined : { sha256, source: `the file ${reference.path} is` };
}
function evidence_binding_judgeReport(subject, report, entry, artifact) {
    const expected = (0,model_report/* toReleaseName */.w)({ model_id: entry.modelId, version: entry.version });
    const { model } = report;
    const base = { subject, expected, location: model?.location ?? report.location };
    const name = subject.replace('_', ' ');
    if (model === undefined)
        return [unnamed(base, name, report.reader)];
    const actual = (0,model_report/* toReleaseName */.w)(model);
    if (actual !== expected)
        return [misnamed(base, name, actual)];
    const mismatch = judgeArtifact(base, name, model.artifactSha256, artifact) ?? judgeAge(base, report, entry);
    return [
        mismatch ?? { ...base, outcome: 'pass', message: `the ${name} is of ${actual}`, actual, remedy: '' },
    ];
}
/** A load test or benchmark of something else, by the field that names it. */
function judgeLoad({ kind, report }, entry) {
    const named = (ruling) => ({
        ...ruling,
        subject: `${kind}:${ruling.subject}`,
        message: kind === 'benchmark' ? ruling.message.replace('load test', 'benchmark') : ruling.message,
    });
    const rulings = [(0,judge_load_binding/* judgeModel */.fL)(report, entry), judgeNamedImage(report, entry)];
    return rulings.filter((ruling) => ruling !== undefined).map(named);
}
function judgeNamedImage(report, entry) {
    const isNamed = report.servingImage !== undefined && entry.servingImage !== undefined;
    return isNamed ? (0,judge_load_binding/* judgeImage */.xQ)(report, entry) : undefined;
}
function unnamed(base, name, reader) {
    return {
        ...base,
        outcome: 'no-evidence',
        message: `the ${name}${reader === undefined ? '' : ` (read by ${reader})`} does not say which version it measured`,
        actual: 'no model',
        remedy: reader === undefined
            ? `write \`model: ${base.expected}\` into the report of this version`
            : `a file of ${reader} cannot name a model: put its figures (\`inspect\` prints them) into an eval-report/1 with \`model: ${base.expected}\``,
    };
}
function misnamed(base, name, actual) {
    return {
        ...base,
        outcome: 'fail',
        message: `the ${name} is of ${actual}, not of ${base.expected}`,
        actual,
        remedy: `evaluate ${base.expected}, and point the entry at that report`,
    };
}
function judgeArtifact(base, name, measured, artifact) {
    const digest = measured?.replace(/^sha256:/i, '').toLowerCase();
    if (digest === undefined || artifact === undefined || digest === artifact.sha256)
        return undefined;
    const { sha256, source } = artifact;
    return {
        ...base,
        outcome: 'fail',
        message: `the chain breaks between artifact and ${name}: ${source} ${judge_ledger_line_short(sha256)}, the report measured ${judge_ledger_line_short(digest)}`,
        expected: `sha256 ${sha256}`,
        actual: `sha256 ${digest}`,
        remedy: 'evaluate the artifact that the entry records',
    };
}
function judgeAge(base, report, entry) {
    const { finishedAt } = entry.training;
    const { createdAt } = report;
    if (finishedAt === undefined)
        return undefined;
    if (createdAt === undefined)
        return { ...base, ...UNDATED, expected: `created after training finished (${finishedAt})` };
    const [finished, created] = [(0,model_instant/* parseInstant */.nV)(finishedAt), (0,model_instant/* parseInstant */.nV)(createdAt)];
    const times = { expected: `created after training finished (${finishedAt})`, actual: createdAt };
    if (finished === undefined || created === undefined)
        return { ...base, ...UNREADABLE_TIME, ...times };
    return created.nanoseconds >= finished.nanoseconds
        ? undefined
        : { ...base, ...OLDER_THAN_TRAINING, ...times };
}
const UNDATED = {
    outcome: 'no-evidence',
    message: 'the report does not say when it was made, so it may be older than the training',
    actual: 'no created_at',
    remedy: 'write `created_at: <RFC 3339 time>` into the report',
};
const UNREADABLE_TIME = {
    outcome: 'not-comparable',
    message: 'the time of the report or of the training cannot be read',
    remedy: 'write RFC 3339 times such as 2026-11-20T10:00:00Z',
};
const OLDER_THAN_TRAINING = {
    outcome: 'fail',
    message: 'the report is older than the training',
    remedy: 'evaluate what was trained',
};

// EXTERNAL MODULE: ./lib/gates/policy-not-weakened.js
var policy_not_weakened = __webpack_require__(1811);
;// CONCATENATED MODULE: ./lib/gates/judge-budget.js


/**
 * Judges the budget of one metric in the eval report and, where there is one, the canary report.
 *
 * A figure is judged whenever it is given; its absence counts from the budget's `required_from`.
 */
function judgeBudget(metricName, key, reports, context) {
    const budget = context.policy.budgets.get(metricName);
    const metric = context.metrics.get(metricName);
    if (budget === undefined || metric === undefined)
        return [];
    const sources = [{ subject: 'eval_report', report: reports.evalReport }];
    if (reports.canaryReport.kind === 'present')
        sources.push({ subject: 'canary_report', report: reports.canaryReport.value });
    return sources.flatMap(({ subject, report }) => {
        const figures = report.totals.get(metricName) ?? report.overall?.metrics.get(metricName);
        if (figures === undefined && !(0,step/* hasReached */.Nl)(context.step, budget.requiredFrom))
            return [];
        const novelty = context.firstRelease ? 'first-release' : undefined;
        const question = {
            metric,
            figures,
            limits: budget.limits,
            size: {},
            novelty,
            decideBy: 'estimate',
        };
        const answer = (0,judge_metric/* judgeMetric */.m)({ ...question, name: `${metricName} (${subject.replace('_', ' ')})` });
        const location = figures?.location ?? report.location;
        return [{ ...answer, subject: `${metricName}:${subject}`, key, location, from: 'train' }];
    });
}
/** What a budget gate says when no figure is asked for yet. */
function notAskedYet(name, location) {
    return {
        subject: '',
        outcome: 'not-applicable',
        message: `${name} is not asked for before a later step, and not stated`,
        expected: `${name} in the report`,
        actual: 'not stated',
        remedy: '',
        location,
    };
}

;// CONCATENATED MODULE: ./lib/gates/privacy.js


/** In place of a figure's own remedy, which offers a waiver. */
const REMEDY = 'find the record, stop the leak, and evaluate again; a privacy error cannot be waived';
/** No privacy error was seen. */
const privacy = (0,define_gate/* defineGate */.p)({
    id: 'privacy',
    title: 'No privacy error was seen.',
    from: 'canary',
    needs: ['evalReport'],
    uses: ['canaryReport'],
    settings: {},
    always: true,
    remedy: `F${REMEDY.slice(1)}.`,
    docs: `\`privacy_errors\` of the eval report and of the canary report is a whole number, and zero unless the
policy's budget says otherwise. It is judged whenever it is given, and has to be given from *canary* on.`,
    judge: (reports, context) => {
        const rulings = judgeBudget('privacy_errors', 'privacy', reports, context);
        const judged = rulings.map((ruling) => ruling.outcome === 'fail' ? { ...ruling, remedy: REMEDY } : ruling);
        return judged.length > 0 ? judged : [notAskedYet('privacy_errors', reports.evalReport.location)];
    },
});

;// CONCATENATED MODULE: ./lib/gates/registry-approved.js

/** A person approved it. */
const registryApproved = (0,define_gate/* defineGate */.p)({
    id: 'registry-approved',
    title: 'A person approved it.',
    from: 'promote',
    needs: ['entry'],
    uses: [],
    settings: {},
    remedy: 'Have somebody other than the owner approve the release.',
    docs: `\`approval.status\` is \`approved\` and says by whom. The approver differs from the owner's contact where both
are known. Built and approved are two things: a green pipeline approves nothing.`,
    judge: ({ entry }) => {
        const { approval } = entry;
        const location = approval?.location ?? (0,define_gate/* placeOf */.$)(entry, 'approval');
        const expected = 'approval: {status: approved, by: <a person>}';
        const remedy = 'have somebody other than the owner approve it';
        return [{ subject: '', expected, remedy, location, ...judgeApproval(entry) }];
    },
});
function judgeApproval({ approval, owner }) {
    if (approval === undefined)
        return { outcome: 'no-evidence', message: 'nobody has approved it yet', actual: 'no approval' };
    const { status, by = '' } = approval;
    if (status !== 'approved')
        return {
            outcome: 'fail',
            message: `the approval is ${status === '' ? 'not stated' : status}`,
            actual: status,
        };
    if (by.trim() === '') {
        return {
            outcome: 'no-evidence',
            message: 'the approval does not say by whom',
            actual: 'no name',
            remedy: 'write `by: <name>`',
        };
    }
    if (owner.contact === by)
        return { outcome: 'fail', message: `${by} owns the release and approved it`, actual: by };
    return { outcome: 'pass', message: `approved by ${by}`, actual: by, remedy: '' };
}

;// CONCATENATED MODULE: ./lib/gates/registry-dates.js



/** Review and expiry lie ahead. */
const registryDates = (0,define_gate/* defineGate */.p)({
    id: 'registry-dates',
    title: 'Review and expiry lie ahead.',
    from: 'train',
    needs: ['entry'],
    uses: ['releasedEntry'],
    settings: {
        warn_days: {
            type: 'integer',
            minimum: 0,
            default: 14,
            description: 'Days before a date from which it warns.',
        },
    },
    remedy: 'Review the release and renew the date in a change of its own.',
    docs: `\`review_by\` and \`expires_at\` of the entry, and of the rollback target's entry, are ahead: a date is valid
through that day, UTC. Past blocks; within \`warn_days\` (14) warns. A date that cannot be read is an error.`,
    judge: ({ entry, releasedEntry }, { now, settings }) => {
        const target = (0,model_reading/* valueOf */.R)(releasedEntry);
        const dates = [
            ...toDates(entry, ''),
            ...(target === undefined ? [] : toDates(target, 'rollback target: ')),
        ];
        const known = dates.filter(({ date }) => date !== undefined);
        const days = typeof settings.warn_days === 'number' ? settings.warn_days : 14;
        const rulings = known
            .map((dated) => judgeDate(dated, now, days))
            .filter((ruling) => ruling !== undefined);
        return rulings.some(({ severity }) => severity !== 'warning')
            ? rulings
            : [...rulings, allAhead(entry, known)];
    },
});
function toDates({ reviewBy, expiresAt }, prefix) {
    const place = prefix === '' ? '' : 'rollback-target.';
    return [
        { subject: `${place}review_by`, what: `${prefix}review`, date: reviewBy },
        { subject: `${place}expires_at`, what: `${prefix}expiry`, date: expiresAt },
    ];
}
function judgeDate({ subject, what, date }, now, days) {
    if (date === undefined)
        return undefined;
    const instant = (0,model_instant/* parseInstant */.nV)(date.text);
    const base = { subject, actual: date.text, location: date.location };
    if (instant === undefined) {
        const remedy = 'write a date such as 2027-06-30';
        return {
            ...base,
            outcome: 'error',
            message: `${what}: ${JSON.stringify(date.text)} is not a date`,
            expected: 'a date or an RFC 3339 time',
            remedy,
        };
    }
    const left = (0,model_instant/* toDeadlineMilliseconds */.su)(instant) - now;
    const expected = `after ${(0,model_instant/* toDate */.ay)(now)}`;
    const remedy = 'review the release, and renew the date in a change of its own';
    if (left < 0)
        return { ...base, outcome: 'fail', message: `${what} was due on ${date.text}`, expected, remedy };
    if (left >= days * model_instant/* DAY_MS */.sO)
        return undefined;
    const message = `${what} is due in ${Math.floor(left / model_instant/* DAY_MS */.sO)} days, on ${date.text}`;
    return {
        ...base,
        outcome: 'fail',
        message,
        expected: `more than ${days} days ahead`,
        remedy,
        severity: 'warning',
    };
}
function allAhead(entry, known) {
    const actual = known.length === 0 ? 'no date' : known.map(({ what, date }) => `${what} ${date?.text ?? ''}`).join(', ');
    const outcome = known.length === 0 ? 'not-applicable' : 'pass';
    const message = known.length === 0 ? 'the entry has no date; `registry-fields` says so' : `${actual} lie ahead`;
    return {
        subject: '',
        outcome,
        message,
        expected: 'dates that lie ahead',
        actual,
        remedy: '',
        location: entry.location,
    };
}

// EXTERNAL MODULE: ./lib/model/entry.js
var model_entry = __webpack_require__(4801);
;// CONCATENATED MODULE: ./lib/gates/registry-fields.js


/** What to write into a field that is missing. */
const REMEDIES = {
    model_id: 'write `model_id: <name of the model>`',
    version: 'write `version: "1.2.3"`, a semantic version',
    owner: 'write `owner: <team or address>`: who answers for this release',
    task: 'write `task: asr-dictation` (or asr, asr-command, asr-streaming, tts, tts-streaming, or your own)',
    data_manifest: 'write `data_manifest: <path or URI>@sha256:<digest>`: what it was trained on',
    training_code_sha: 'write `training_code_sha: "<full commit>"`',
    feature_contract: "write `feature_contract: <path>`: the contract, or the toolkit's own config file",
    eval_report: 'write `eval_report: <path>` of the report of this version',
    serving_image: 'write `serving_image: <name>@sha256:<digest>`',
    rollback_target: 'write `rollback_target: <model_id>@<version>` of the stable release to go back to',
    base_model: 'write `base_model: <id>@<revision>`, or `scratch`',
    input_schema: 'write `input_schema: <path>` of the JSON Schema of what clients send',
    output_schema: 'write `output_schema: <path>` of the JSON Schema of what the model emits',
    safety_report: 'write `safety_report: <path>`',
    resource_envelope: 'write `resource_envelope: {accelerator: ..., accelerator_memory_mib: ..., max_concurrent_streams: ...}`',
    review_by: 'write `review_by: <date>`, or `expires_at: <date>`',
};
/** The step of the gate that reads a field: from there on its absence would silence that gate. */
const READ_FROM = {
    base_model: 'evaluate',
    input_schema: 'package',
    output_schema: 'package',
    safety_report: 'package',
    resource_envelope: 'stage',
    review_by: 'train',
};
/** Every required field is present (R4). */
const registryFields = (0,define_gate/* defineGate */.p)({
    id: 'registry-fields',
    title: 'Every required field of the registry entry is present.',
    from: 'train',
    needs: ['entry'],
    uses: [],
    settings: {},
    remedy: 'Fill in the field; a placeholder such as TODO counts as missing.',
    docs: `The critical ten block from *train*: ${model_entry/* CRITICAL_FIELDS */.YZ.map((field) => `\`${field}\``).join(', ')}.
The others (${model_entry/* OTHER_REQUIRED_FIELDS */.vN.map((field) => `\`${field}\``).join(', ')}; \`expires_at\` stands in for
\`review_by\`) warn, and block from *canary*. Missing is absent, empty, white space, a placeholder (TODO, TBD,
unknown, n/a, none, null, -, ?, changeme), 0, false, or a list or mapping of which every leaf is missing.`,
    judge: ({ entry }) => {
        const missing = [
            ...entry.missing.critical.map((field) => missingField(entry, field)),
            ...entry.missing.other.map((field) => ({ ...missingField(entry, field), from: READ_FROM[field] })),
        ];
        return entry.missing.critical.length > 0 ? missing : [...missing, complete(entry)];
    },
});
function missingField(entry, field) {
    return {
        subject: field,
        outcome: 'fail',
        message: `${field} is missing`,
        expected: `${field} in the registry entry`,
        actual: entry.places.has(field) ? 'a placeholder or nothing' : 'absent',
        remedy: REMEDIES[field] ?? `fill in ${field}`,
        location: (0,define_gate/* placeOf */.$)(entry, field),
    };
}
function complete(entry) {
    const others = model_entry/* OTHER_REQUIRED_FIELDS */.vN.length - entry.missing.other.length;
    const actual = `all ${model_entry/* CRITICAL_FIELDS */.YZ.length} critical fields, ${others} of ${model_entry/* OTHER_REQUIRED_FIELDS */.vN.length} others`;
    return {
        ...{
            subject: '',
            outcome: 'pass',
            message: `${actual} are present`,
            expected: 'every critical field',
            actual,
        },
        remedy: '',
        location: entry.location,
    };
}

// EXTERNAL MODULE: ./node_modules/compare-versions/lib/umd/index.js
var umd = __webpack_require__(2026);
;// CONCATENATED MODULE: ./lib/gates/registry-identity.js




const MODEL_ID = /^[a-z0-9](?:[a-z0-9._/-]{0,198}[a-z0-9])?$/;
const RELEASED = new Set(['stable', 'retired']);
/** The entry is one well-named, new version. */
const registryIdentity = (0,define_gate/* defineGate */.p)({
    id: 'registry-identity',
    title: 'The entry is one well-named, new version.',
    from: 'train',
    needs: ['entry'],
    uses: ['ledger'],
    settings: {},
    remedy: 'Give the release a version of its own, above every released one.',
    docs: `\`version\` is a semantic version 2, \`model_id\` is lower case (\`^[a-z0-9]([a-z0-9._/-]*[a-z0-9])?$\`), and the
entry's path agrees with both. The version is strictly above every released one of the model, unless the entry says
with \`rollback_of\` that it deliberately goes back. No two entries are the same version. Entries that the ledger has
as stable or retired are history, and so are the contracts they name: changing or deleting one is a finding.`,
    judge: ({ entry, ledger }) => {
        const findings = [judgeModelId(entry), judgeVersion(entry), judgePath(entry), judgeOrder(entry, ledger)];
        const wrong = findings.filter((ruling) => ruling !== undefined);
        return wrong.length > 0 ? wrong : [wellNamed(entry)];
    },
});
function wellNamed(entry) {
    const actual = (0,model_report/* toReleaseName */.w)({ model_id: entry.modelId, version: entry.version });
    const expected = 'one well-named, new version';
    return {
        subject: '',
        outcome: 'pass',
        message: `${actual} is new`,
        expected,
        actual,
        remedy: '',
        location: entry.location,
    };
}
function judgeModelId(entry) {
    if (entry.modelId === '' || MODEL_ID.test(entry.modelId))
        return undefined;
    return {
        subject: 'model_id',
        outcome: 'fail',
        message: `the model_id ${JSON.stringify(entry.modelId)} is not well formed`,
        expected: 'lower-case letters, digits, . _ / - and a letter or digit at both ends',
        actual: entry.modelId,
        remedy: `write \`model_id: ${entry.modelId.toLowerCase().replace(/[^a-z0-9._/-]+/g, '-')}\``,
        location: (0,define_gate/* placeOf */.$)(entry, 'model_id'),
    };
}
function judgeVersion(entry) {
    if (entry.version === '' || (0,umd.validateStrict)(entry.version))
        return undefined;
    return {
        subject: 'version',
        outcome: 'fail',
        message: `the version ${JSON.stringify(entry.version)} is not a semantic version`,
        expected: 'MAJOR.MINOR.PATCH, as in 2.4.0 or 2.4.0-rc.1',
        actual: entry.version,
        remedy: 'write the version with three numbers, and no v in front',
        location: (0,define_gate/* placeOf */.$)(entry, 'version'),
    };
}
function judgePath(entry) {
    const { path } = entry.location;
    const match = /^(?:.*\/)?registry\/(.+)\/([^/]+)\.(?:ya?ml|json)$/.exec(path);
    const [, folder, file] = match ?? [];
    if (folder === undefined || file === undefined || entry.modelId === '' || entry.version === '')
        return undefined;
    if (folder === entry.modelId && file === entry.version)
        return undefined;
    return {
        subject: 'path',
        outcome: 'fail',
        message: `the entry of ${entry.modelId}@${entry.version} stands in ${path}`,
        expected: `registry/${entry.modelId}/${entry.version}.yaml`,
        actual: path,
        remedy: 'move the file, or correct model_id and version',
        location: entry.location,
    };
}
function judgeOrder(entry, ledger) {
    const { version } = entry;
    if (!(0,umd.validateStrict)(version) || entry.rollbackOf !== undefined)
        return undefined;
    const released = ((0,model_reading/* valueOf */.R)(ledger)?.releases ?? []).filter(({ modelId, state }) => modelId === entry.modelId && RELEASED.has(state));
    const newer = released.find((release) => (0,umd.validateStrict)(release.version) && (0,umd.compareVersions)(release.version, version) >= 0);
    if (newer === undefined)
        return undefined;
    return {
        subject: 'order',
        outcome: 'fail',
        message: `${entry.version} is not above ${newer.version}, which was released already`,
        expected: `a version above ${newer.version}, or \`rollback_of\``,
        actual: entry.version,
        remedy: 'raise the version; to go back deliberately, say `rollback_of: <model_id>@<version>`',
        location: (0,define_gate/* placeOf */.$)(entry, 'version'),
    };
}

;// CONCATENATED MODULE: ./lib/gates/registry-pinned.js



const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const registry_pinned_DIGEST = /^[0-9a-f]{64}$/;
const IMAGE = /^[^\s@]{1,300}@sha256:[0-9a-f]{64}$/;
/** Names that point at something else tomorrow. */
const FLOATING = new Set([
    'latest',
    'main',
    'master',
    'head',
    'develop',
    'dev',
    'trunk',
    'stable',
    'nightly',
]);
/** Nothing in the entry floats. */
const registryPinned = (0,define_gate/* defineGate */.p)({
    id: 'registry-pinned',
    title: 'Nothing in the entry floats.',
    from: 'package',
    needs: ['entry', 'digests'],
    uses: ['ledger'],
    settings: {},
    remedy: 'Pin it: a full commit, an image digest, or the sha256 of the file (`speech-release-gate pin`).',
    docs: `The training code is a full commit (40 or 64 hexadecimal digits), the serving image has a digest, the base
model's revision is no branch and not \`latest\`, and data manifest and artefacts outside the repository have their
sha256. A file in the repository is pinned by the commit and needs none; where one is recorded it is recomputed,
through Git LFS pointers too. Where the ledger has a line of this very version (a canary), its image and its bundle
are those of the entry. An artefact that is not in the repository although its digest is recorded warns.`,
    judge: ({ entry, digests, ledger }) => {
        const wrong = [
            judgeCommit(entry),
            judgeImage(entry),
            judgeBase(entry),
            ...judgeReferences(entry, digests),
            ...judgeLedgerLine(entry, digests, (0,model_reading/* valueOf */.R)(ledger)),
        ].filter((ruling) => ruling !== undefined);
        return wrong.some(({ severity }) => severity !== 'warning') ? wrong : [...wrong, allPinned(entry)];
    },
});
function allPinned(entry) {
    const message = 'code, image, base model, data and artefacts are pinned';
    return {
        subject: '',
        outcome: 'pass',
        message,
        expected: 'nothing that floats',
        actual: 'all pinned',
        remedy: '',
        location: entry.location,
    };
}
function judgeCommit({ trainingCodeSha }) {
    if (trainingCodeSha === undefined || COMMIT.test(trainingCodeSha.text))
        return undefined;
    const { text, location } = trainingCodeSha;
    const message = `training_code_sha ${JSON.stringify(text)} is not a full commit`;
    const expected = '40 or 64 lower-case hexadecimal digits';
    return {
        subject: 'training_code_sha',
        outcome: 'fail',
        message,
        expected,
        actual: text,
        remedy: 'write the whole id: `git rev-parse HEAD`',
        location,
    };
}
function judgeImage({ servingImage }) {
    if (servingImage === undefined || IMAGE.test(servingImage.ref))
        return undefined;
    const { ref, location } = servingImage;
    const remedy = 'write `name@sha256:<64 hex digits>`: a tag can be moved';
    return {
        subject: 'serving_image',
        outcome: 'fail',
        message: `the serving image ${ref} has no digest`,
        expected: 'name@sha256:<64 hex digits>',
        actual: ref,
        remedy,
        location,
    };
}
function judgeBase({ baseModel }) {
    if (baseModel === undefined || baseModel.id.toLowerCase() === 'scratch')
        return undefined;
    const { id, revision, location } = baseModel;
    if (revision !== undefined && revision !== '' && !FLOATING.has(revision.toLowerCase()))
        return undefined;
    const actual = revision ?? 'no revision';
    const remedy = `write \`base_model: ${id}@<commit or version>\``;
    return {
        subject: 'base_model',
        outcome: 'fail',
        message: `the base model ${id} floats: ${actual}`,
        expected: 'a revision that does not move',
        actual,
        remedy,
        location,
    };
}
function judgeReferences(entry, digests) {
    const artifacts = [...entry.artifacts].map(([field, reference]) => judgeReference(field, reference, digests, true));
    const documents = [...entry.documents].map(([field, reference]) => judgeReference(field, reference, digests, false));
    const contracts = [entry.featureContract?.training, entry.featureContract?.serving]
        .filter((reference) => reference !== undefined)
        .map((reference) => judgeReference('feature_contract', reference, digests, false));
    const report = entry.evalReport === undefined || 'inline' in entry.evalReport ? undefined : entry.evalReport;
    const others = report === undefined ? [] : [judgeReference('eval_report', report, digests, false)];
    return [...artifacts, ...documents, ...contracts, ...others].map((ruling) => ruling && { ...ruling, location: ruling.location ?? (0,define_gate/* placeOf */.$)(entry, ruling.subject) });
}
function judgeReference(field, reference, digests, isArtifact) {
    const { path, sha256, external, location } = reference;
    const base = { subject: field, location };
    const found = external ? undefined : digests.get(path);
    if (sha256 === undefined)
        return isArtifact && !isCommitted(external, found) ? unpinned(base, field, path) : undefined;
    if (!registry_pinned_DIGEST.test(sha256))
        return malformed(base, field, sha256);
    return found === undefined ? undefined : judgeRecorded(base, field, { path, recorded: sha256, found });
}
// A file of the repository is pinned by the commit.
function isCommitted(external, found) {
    return !external && found?.kind !== 'absent';
}
function malformed(base, field, sha256) {
    const remedy = 'write the digest in full: `sha256sum <file>`';
    const message = `the digest of ${field} is not a sha256`;
    return { ...base, outcome: 'fail', message, expected: '64 hexadecimal digits', actual: sha256, remedy };
}
function unpinned(base, field, path) {
    const remedy = `write \`${field}: ${path}@sha256:<digest>\``;
    return {
        ...base,
        outcome: 'fail',
        message: `${field} is not in the repository and has no digest`,
        expected: 'a recorded sha256',
        actual: path,
        remedy,
    };
}
function judgeRecorded(base, field, { path, recorded, found }) {
    const expected = `sha256 ${recorded}`;
    switch (found.kind) {
        case 'absent': {
            const remedy = 'nothing, if the artefact is kept elsewhere; otherwise add the file';
            return {
                ...base,
                outcome: 'no-evidence',
                message: `${field} is not in the repository, so its digest was not recomputed`,
                expected,
                actual: 'absent',
                remedy,
                severity: 'warning',
            };
        }
        case 'unreadable':
            return {
                ...base,
                outcome: 'error',
                message: `the digest of ${field} was not recomputed: ${found.problem}`,
                expected,
                actual: found.problem,
                remedy: 'make the file readable',
            };
        case 'file':
        case 'lfs': {
            if (found.sha256 === recorded)
                return undefined;
            const remedy = 'record the digest of the file that is meant: `speech-release-gate pin <entry>`';
            return {
                ...base,
                outcome: 'fail',
                message: `the chain breaks at ${field}: the entry records ${judge_ledger_line_short(recorded)}, the file ${path} is ${judge_ledger_line_short(found.sha256)}`,
                expected,
                actual: `sha256 ${found.sha256}`,
                remedy,
            };
        }
    }
}

;// CONCATENATED MODULE: ./lib/gates/judge-bundle.js

/** Whether the ledger says what the target served. */
function judgeServed(target, name) {
    if (target.served !== undefined)
        return undefined;
    return {
        subject: 'served',
        outcome: 'no-evidence',
        message: `the ledger does not say what ${name} served`,
        expected: 'served: {from, traffic_percent_max}',
        actual: 'not recorded',
        remedy: 'add `served: {from: <date>, traffic_percent_max: 100}` to its line in the ledger',
        location: target.location,
        from: 'canary',
    };
}
const judge_bundle_DIGEST = /^(?:sha256:)?[0-9a-f]{64}$/i;
const PINNED = /@sha256:[0-9a-f]{64}$/i;
/** Whether what the ledger records would restore exactly what served: an image by digest, whole digests. */
function judgeExactness(target, name) {
    const broken = [...target.bundle].filter(([, digest]) => !judge_bundle_DIGEST.test(digest)).map(([field]) => field);
    const image = PINNED.test(target.servingImage) ? [] : ['serving_image'];
    return [...image, ...broken].map((field) => ({
        subject: `exact:${field}`,
        outcome: 'fail',
        message: `${field} of ${name} is no sha256 digest: what it names today may be something else`,
        expected: field === 'serving_image' ? 'name@sha256:<64 hex digits>' : '64 hex digits',
        actual: field === 'serving_image' ? target.servingImage : (target.bundle.get(field) ?? ''),
        remedy: `record the digest of what served in the ledger`,
        location: target.location,
        from: 'canary',
    }));
}
/** Whether the target ever carried the whole traffic; a share that is not recorded is not judged. */
function judgeTraffic(target, name, least) {
    const most = target.served?.trafficPercentMax;
    if (most === undefined || most >= least)
        return undefined;
    return {
        subject: 'traffic',
        outcome: 'fail',
        message: `${name} never served more than ${most} % of the traffic`,
        expected: `a release that served ${least} %`,
        actual: `${most} %`,
        remedy: 'record as stable what carried the whole traffic, or change `min_traffic_percent` on its own',
        location: target.location,
        from: 'canary',
    };
}
/** The artefacts of an entry that a bundle restores by digest. */
const RESTORED = [
    ['artifact_sha256', 'artifact'],
    ['tokenizer_sha256', 'tokenizer'],
    ['codec_sha256', 'codec'],
    ['decoder_sha256', 'decoder'],
    ['safety_filters_sha256', 'safety_filters'],
    ['routing_rules_sha256', 'routing_rules'],
];
/** Whether going back to the target would restore more than its image. */
function judgeBundle(target, { entry, releasedEntry }, name) {
    const { needed, absent } = findAbsent(target, entry, (0,model_reading/* valueOf */.R)(releasedEntry));
    if (absent.length === 0)
        return undefined;
    const names = absent.join(', ');
    return {
        subject: 'bundle',
        outcome: 'no-evidence',
        message: `going back to ${name} would restore the image only: ${names} not recorded`,
        expected: needed.join(', '),
        actual: `without ${names}`,
        remedy: `add \`bundle: {${absent.map((digest) => `${digest}: ...`).join(', ')}}\` to its line in the ledger`,
        location: target.location,
        from: 'canary',
    };
}
/** The digests that going back needs, and those that neither the ledger nor the released entry records. */
function findAbsent(target, entry, released) {
    const { artifacts } = released ?? entry;
    const needed = RESTORED.filter(([digest, field]) => digest === 'artifact_sha256' || artifacts.has(field));
    const absent = needed.filter(([digest, field]) => !target.bundle.has(digest) && released?.artifacts.get(field)?.sha256 === undefined);
    return { needed: needed.map(([digest]) => digest), absent: absent.map(([digest]) => digest) };
}

;// CONCATENATED MODULE: ./lib/gates/judge-target.js



const BLOCKING = new Set(['blocker', 'critical', 'blocking']);
/** What is said of the release that the ledger resolves to: what blocks, or that it is good; then the rest. */
function judgeTarget(target, evidence, now, warnings, leastTraffic) {
    const name = (0,model_report/* toReleaseName */.w)({ model_id: target.modelId, version: target.version });
    const { location } = target;
    const blocking = [judgeIssues(target, name), judgeExpiry(evidence.releasedEntry, name, now)].filter((ruling) => ruling !== undefined);
    const others = [
        judgeDeclared(evidence.entry, target, name),
        judgeServed(target, name),
        judgeBundle(target, evidence, name),
        judgeTraffic(target, name, leastTraffic),
        ...judgeExactness(target, name),
        ...warnings.map((message) => note('zone', message, location)),
    ].filter((ruling) => ruling !== undefined);
    return blocking.length > 0 ? [...blocking, ...others] : [resolved(target, name), ...others];
}
function resolved(target, name) {
    return {
        subject: '',
        outcome: 'pass',
        remedy: '',
        message: `rolls back to ${name}, stable since ${target.promotedAt.text}`,
        expected: 'a known stable serving bundle',
        actual: name,
        location: target.location,
        figures: {
            promoted_at: target.promotedAt.text,
            health: target.health ?? null,
            served_from: target.served?.from ?? null,
        },
    };
}
function note(subject, message, location) {
    return {
        subject,
        outcome: 'fail',
        message,
        expected: 'a time with its zone',
        actual: message,
        remedy: 'write the zone: `Z` or an offset',
        location,
        severity: 'warning',
    };
}
function judgeIssues(target, name) {
    const issues = target.knownIssues.filter(({ severity }) => BLOCKING.has(severity.toLowerCase()));
    if (issues.length === 0)
        return undefined;
    const ids = issues.map(({ id }) => id).join(', ');
    return {
        subject: 'known-issues',
        outcome: 'fail',
        message: `${name} has a blocking known issue: ${ids}`,
        expected: 'no known issue of severity blocker',
        actual: ids,
        remedy: 'resolve the issue, or record an older stable release as the one that serves',
        location: target.location,
    };
}
function judgeExpiry(released, name, now) {
    const expires = released.kind === 'present' ? released.value.expiresAt : undefined;
    const instant = expires === undefined ? undefined : (0,model_instant/* parseInstant */.nV)(expires.text);
    if (expires === undefined || instant === undefined || (0,model_instant/* toDeadlineMilliseconds */.su)(instant) >= now)
        return undefined;
    return {
        subject: 'expired',
        outcome: 'fail',
        message: `${name} has expired on ${expires.text}`,
        expected: 'a target that may still serve',
        actual: `expired ${expires.text}`,
        remedy: 'review the target and renew its date in a change of its own',
        location: expires.location,
    };
}
function judgeDeclared(entry, target, name) {
    const declared = entry.rollbackTarget;
    if (declared?.kind !== 'release')
        return undefined;
    const difference = compareDeclared(declared, target, name);
    if (difference === undefined)
        return undefined;
    const { found, expected } = difference;
    return {
        subject: 'declared',
        outcome: 'fail',
        message: `the entry declares ${found}; the ledger resolves to ${expected}`,
        expected,
        actual: found,
        remedy: `write \`rollback_target: ${name}\``,
        location: declared.location,
        severity: 'warning',
    };
}
/** How a declaration differs from the target: another release, or another image of the same one. */
function compareDeclared({ release, servingImage }, target, name) {
    const isSame = release.model_id === target.modelId && release.version === target.version;
    if (!isSame)
        return { found: (0,model_report/* toReleaseName */.w)(release), expected: name };
    if (servingImage === undefined || servingImage === target.servingImage)
        return undefined;
    return { found: servingImage, expected: target.servingImage };
}

;// CONCATENATED MODULE: ./lib/gates/rollback-target.js





const MOST_NAMED = 3;
const NO_LEDGER = { releases: [], bootstrap: true };
/** The rollback target is a known stable bundle. */
const rollbackTarget = (0,define_gate/* defineGate */.p)({
    id: 'rollback-target',
    title: 'The rollback target is a known stable serving bundle.',
    from: 'package',
    needs: ['entry'],
    uses: ['ledger', 'releasedEntry'],
    settings: {
        min_traffic_percent: {
            type: 'number',
            minimum: 0,
            maximum: 100,
            default: 100,
            description: 'Share of the traffic that the target has to have served, in percent.',
        },
    },
    remedy: 'Record the release that serves today in the ledger with its image and digests.',
    docs: `The target is the most recently promoted release of the family whose state is \`stable\` and whose health is
healthy or not recorded (R8): chosen from the ledger, never from the order of versions. It differs from the
candidate, is not expired, served the whole traffic where its share is recorded, is recorded by whole digests, and has no known issue of severity \`blocker\`. A declared target that is not the resolved
one warns. What it served (\`served\`) and the digests of its bundle warn while absent, and block from *canary*.
A family's first release declares \`{first_release: true, fallback: ...}\`, accepted only while the ledger has no
stable release of the family.`,
    judge: (evidence, context) => {
        const { entry } = evidence;
        const ledger = (0,model_reading/* valueOf */.R)(evidence.ledger) ?? NO_LEDGER;
        const declared = entry.rollbackTarget;
        if (declared?.kind === 'first-release')
            return [judgeFirstRelease(entry, declared, ledger)];
        const resolution = (0,resolve_rollback_target/* resolveRollbackTarget */.aD)(ledger, entry.family, [
            { model_id: entry.modelId, version: entry.version },
        ]);
        if (resolution.kind === 'none')
            return [unresolved(entry, ledger, resolution.passedOver)];
        if (resolution.kind === 'unknowable')
            return [unknowable(resolution.release)];
        return judgeTarget(resolution.target, evidence, context.now, resolution.warnings, (0,rule_on/* toNumber */.Ro)(context.settings.min_traffic_percent, 100));
    },
});
function judgeFirstRelease(entry, declared, ledger) {
    return (0,resolve_rollback_target/* hasStableRelease */.F6)(ledger, entry.family)
        ? notTheFirst(entry, declared)
        : judgeFallback(entry, declared);
}
function notTheFirst(entry, { location }) {
    return {
        subject: '',
        location,
        outcome: 'fail',
        message: `${entry.family} has a stable release already, so this is not its first`,
        expected: 'the stable release to go back to',
        actual: 'first_release: true',
        remedy: 'name the stable release: `rollback_target: <model_id>@<version>`',
    };
}
function judgeFallback(entry, { fallback, location }) {
    const base = { subject: '', location, expected: 'what users get when this release has to go' };
    if (fallback.trim() !== '') {
        return {
            ...base,
            outcome: 'pass',
            message: `first release of ${entry.family}; fallback: ${fallback}`,
            actual: fallback,
            remedy: '',
        };
    }
    return {
        ...base,
        outcome: 'no-evidence',
        message: 'a first release has no fallback',
        actual: 'none',
        remedy: 'write `fallback: <what users get>`',
    };
}
/** Releases that are called stable and cannot be gone back to: whoever reads this has to know why. */
function nearMisses(passedOver) {
    const near = passedOver.filter(({ release, reason }) => release.state === 'stable' && reason !== 'excluded');
    const named = near.slice(0, MOST_NAMED).map(({ release, reason }) => `${release.version}: ${reason}`);
    return named.length === 0 ? '' : ` (${named.join('; ')})`;
}
function unresolved(entry, ledger, passedOver) {
    const reasons = passedOver.map(({ release, reason }) => `${release.version}: ${reason}`);
    return {
        subject: '',
        outcome: 'fail',
        message: `${(0,resolve_rollback_target/* noTarget */.lP)(entry.family)}${nearMisses(passedOver)}`,
        expected: 'a stable, healthy release with image and version in the ledger',
        actual: reasons.length === 0 ? `no release of ${entry.family}` : reasons.join('; '),
        // With a stable release in the ledger, however ill, nothing is a first release.
        remedy: (0,resolve_rollback_target/* hasStableRelease */.F6)(ledger, entry.family)
            ? 'record the release that serves today as stable (`speech-release-gate record`), or restore one of these and record its health'
            : 'record the release that serves today as stable (`speech-release-gate record`), or declare `{first_release: true, fallback: ...}`',
        location: (0,define_gate/* placeOf */.$)(entry, 'rollback_target'),
    };
}
function unknowable(release) {
    return {
        subject: '',
        outcome: 'error',
        message: `promoted_at of ${release.modelId}@${release.version} cannot be read, so the latest release is not known`,
        expected: 'an RFC 3339 time or a date',
        actual: release.promotedAt.text === '' ? 'nothing' : release.promotedAt.text,
        remedy: 'write `promoted_at: 2026-10-01T12:00:00Z`',
        location: release.location,
    };
}

;// CONCATENATED MODULE: ./lib/gates/safety-report.js


/** The safety report is complete and clean. */
const safetyReport = (0,define_gate/* defineGate */.p)({
    id: 'safety-report',
    title: 'The safety report is complete and clean.',
    from: 'package',
    needs: ['entry', 'safetyReport'],
    uses: [],
    settings: {
        block: {
            type: 'array',
            items: { type: 'string', description: 'A severity.' },
            default: ['critical', 'high'],
            description: 'Severities of open findings that block; the others warn.',
        },
    },
    remedy: 'Resolve the finding, or have it accepted by name in the safety report.',
    docs: `\`safety-report/1\`: it speaks of this version, and no finding of severity critical or high is open. Open
findings of lower severity warn; accepted and resolved ones are counted. No list of findings is no report.`,
    judge: ({ entry, safetyReport: report }, { settings }) => {
        const expected = (0,model_report/* toReleaseName */.w)({ model_id: entry.modelId, version: entry.version });
        const model = report.model === undefined ? 'no version' : (0,model_report/* toReleaseName */.w)(report.model);
        if (model !== expected) {
            const remedy = `review ${expected}, and point the entry at that report`;
            return [
                {
                    subject: 'model',
                    outcome: 'fail',
                    message: `the safety report is of ${model}, not of ${expected}`,
                    expected,
                    actual: model,
                    remedy,
                    location: report.location,
                },
            ];
        }
        const blocking = Array.isArray(settings.block) ? settings.block.map(String) : ['critical', 'high'];
        const open = report.findings.filter(({ status }) => status === 'open');
        const rulings = open.map((finding) => openFinding(finding, blocking));
        const clean = !open.some(({ severity }) => blocking.includes(severity));
        const actual = `${report.findings.length} findings, ${open.length} open`;
        const pass = {
            subject: '',
            outcome: 'pass',
            message: `safety: ${actual}`,
            expected: 'no open finding that blocks',
            actual,
            remedy: '',
            location: report.location,
        };
        return clean ? [...rulings, pass] : rulings;
    },
});
function openFinding(finding, blocking) {
    const { id, severity, location } = finding;
    return {
        subject: id,
        outcome: 'fail',
        message: `the safety finding ${id} (${severity}) is open`,
        expected: `no open finding of severity ${blocking.join(' or ')}`,
        actual: `${id}, ${severity}, open`,
        remedy: 'resolve it, or have somebody accept it by name in the report',
        location,
        ...(blocking.includes(severity) ? {} : { severity: 'warning' }),
    };
}

;// CONCATENATED MODULE: ./lib/gates/named-evidence.js

/** A ruling where the entry names a file of clients that is not there: who would be overlooked is not known. */
function namedClients(reading) {
    return namedButAbsent(reading, 'clients', 'the clients in the field');
}
/** A ruling where the entry names evidence of a kind and its file is not there. */
function namedButAbsent(reading, kind, what) {
    if (reading.kind !== 'absent' || reading.lookedIn === `evidence.${kind}`)
        return [];
    const { lookedIn, location } = reading;
    const message = `the entry names ${lookedIn} for ${what}, and it is not there`;
    const check = { subject: kind, expected: lookedIn, location };
    return [(0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'absent', `commit ${lookedIn}, or correct the path`)];
}

;// CONCATENATED MODULE: ./lib/gates/schemas-compatible.js





const TELLING = {
    prefix: '',
    opening: '',
    remedy: 'accept what clients send and return what they know, or make it a new major version of the interface',
};
const NO_DOCUMENT = {
    ...TELLING,
    remedy: 'name the schemas that it was built against (`input_schema`, `output_schema` or `release` in clients/1, or in the entry)',
};
/** Lines of a buf report that are written out. */
const LINES_AT_MOST = 20;
/** What clients send is still accepted, what the model emits is still readable. */
const schemasCompatible = (0,define_gate/* defineGate */.p)({
    id: 'schemas-compatible',
    title: 'What clients send is still accepted, what the model emits is still readable.',
    from: 'package',
    needs: ['entry', 'inputSchema', 'outputSchema', 'compatibility'],
    uses: ['clients', 'bufReports'],
    settings: {},
    remedy: 'Accept what clients send and return what they know, or release a new major version of the interface.',
    docs: `JSON Schema (draft-07 and 2020-12, local references). Every request that the old input schema allows has to be one of the new;
every response that the new output schema allows has to be one of the old. Compared with the released version (the rollback target) and with
what every client in the field was built against (\`serving-compatible\` says how that is found). A client with \`reader: tolerant\`
ignores properties that it does not know, so an added optional one breaks only those with \`reader: strict\`; where nothing is said, what
the schemas state counts. What the checker cannot decide (a remote reference, a dialect it does not know, \`not\` that changed) is not
compatible, and says "cannot be decided". Equal bytes are compatible.

Recorded examples are the second witness: the \`examples\` of a schema, and the files under \`schema.example_requests\` and
\`schema.example_responses\` of the serving contract. Requests that earlier versions took are validated against the new schema, responses
of this release against the schemas that clients read by, and both against their own. A schema with expressions, recursion or unusual keywords
is never compiled; where no example was validated, the finding says that only the static check was made. A break is allowed with a new major
\`api.version\`; \`serving-compatible\` asks for the sunsets.

Protobuf is not parsed. The report of \`buf breaking --error-format=json\` against the released version, under \`evidence.buf_breaking\`, is
read as evidence: each of its lines is a finding, an empty list passes. An entry whose schema is a \`.proto\` file needs that report.`,
    judge: (evidence, { firstRelease, now }) => {
        const { entry, inputSchema, outputSchema, compatibility, clients, bufReports } = evidence;
        const location = entry.documents.get('output_schema')?.location ?? entry.location;
        const check = { subject: '', expected: 'schemas that clients can go on with', location };
        if (firstRelease)
            return [(0,rule_on/* notApplicable */.hH)(check, `the first release of ${entry.family}`, 'nothing released')];
        const parties = inTheField(compatibility.parties, now);
        const unannounced = parties.filter(({ api }) => api.moved !== 'major');
        const rulings = [
            ...namedClients(clients),
            ...namedButAbsent(bufReports, 'buf_breaking', 'what `buf breaking` reported'),
            ...judgeBreaks(unannounced, ['input', 'output'], TELLING),
            ...judgeLacking(parties, compatibility, [inputSchema, outputSchema], bufReports),
            ...judgeExamples(compatibility, unannounced.length > 0),
            ...judgeUnread(compatibility),
            ...judgeBuf((0,model_reading/* valueOf */.R)(bufReports) ?? [], parties),
        ];
        const compared = parties.filter(({ input, output }) => input.kind !== 'undecided' || output.kind !== 'undecided');
        const hasBuf = inputSchema.isProtobuf && (0,model_reading/* valueOf */.R)(bufReports) !== undefined;
        if (compared.length === 0 && !hasBuf)
            return nothingCompared(rulings, check);
        return (0,rule_on/* orPass */.fl)(rulings, (0,rule_on/* passOn */.TH)(check, passMessage(compared, compatibility, hasBuf), `${compared.length} compared`));
    },
});
/** Documents that could not be compared; of protobuf, the buf report speaks for the released version. */
function judgeLacking(parties, { isReleasedUnknown }, schemas, bufReports) {
    const hasBuf = (0,model_reading/* valueOf */.R)(bufReports) !== undefined;
    const warns = warnsOfReleased(parties, isReleasedUnknown);
    return ['input', 'output'].flatMap((document, index) => {
        const isByBuf = hasBuf && schemas[index]?.isProtobuf === true;
        const told = tellingParties(parties, document).filter((party) => !isByBuf || !party.standsOnReleased || isMixed(party[document]));
        const remedy = schemas[index]?.isProtobuf === true ? BUF_REMEDY : NO_DOCUMENT.remedy;
        return judgeUndecided(told, [document], { ...NO_DOCUMENT, remedy }, warns);
    });
}
/** Of JSON Schema on one side and protobuf on the other, buf compared nothing. */
function isMixed(compared) {
    return compared.kind === 'undecided' && compared.isMixed === true;
}
const BUF_REMEDY = 'add the report of `buf breaking --error-format=json` against the released version as `evidence.buf_breaking`, and JSON Schemas for what clients send and read';
function judgeExamples({ requests, responses }, isUnannounced) {
    return [...requests.refused, ...responses.refused]
        .filter(({ kind }) => isUnannounced || kind === 'example-untrue')
        .map(ruleOnExample);
}
/** Examples that the contract names are evidence: what could not be looked at did not witness anything. */
function judgeUnread({ requests, responses }) {
    return [...(requests.unread ?? []), ...(responses.unread ?? [])].map(({ path, isAbsent, problem }) => {
        const check = { subject: `example:${path}`, expected: 'recorded examples, as JSON', location: { path } };
        const message = `the serving contract names examples: ${path} ${problem}`;
        const remedy = 'record them from the service and commit them, or take the file out of the contract';
        return (0,rule_on/* ruleOn */.YC)(check, isAbsent ? 'no-evidence' : 'error', message, problem, remedy);
    });
}
function ruleOnExample({ subject, kind, message, location }) {
    const check = { subject, expected: 'an example that the schema takes', location };
    const remedy = kind === 'example-untrue'
        ? 'correct the schema, or the example if it was not recorded from the service'
        : 'accept what was accepted and return what is known; the comparison of the schemas alone did not have to see it';
    return (0,rule_on/* ruleOn */.YC)(check, 'fail', message, 'refused', remedy);
}
function judgeBuf(reports, parties) {
    const breaks = reports.flatMap((report) => report.breaks);
    const released = parties.find(({ role }) => role === 'released');
    const allowed = released?.api.moved === 'major' ? { severity: 'warning' } : {};
    const shown = breaks.slice(0, LINES_AT_MOST).map(({ rule, message, location }, index) => {
        const check = { subject: `buf:${rule}:${index + 1}`, expected: 'no breaking change', location };
        return {
            ...(0,rule_on/* ruleOn */.YC)(check, 'fail', `buf breaking: ${message}`, rule, TELLING.remedy),
            ...allowed,
        };
    });
    const more = breaks.length - shown.length;
    if (more <= 0)
        return shown;
    const check = {
        subject: 'buf:more',
        expected: 'no breaking change',
        location: reports[0]?.location ?? null,
    };
    const text = `buf breaking: ${more} further breaking changes`;
    return [...shown, { ...(0,rule_on/* ruleOn */.YC)(check, 'fail', text, `${more} more`, TELLING.remedy), ...allowed }];
}
function passMessage(compared, { requests, responses }, hasBuf) {
    if (compared.length === 0) {
        const said = 'by the report of buf breaking nothing breaks (protobuf is not parsed)';
        return `${said}; ${describeWitness(requests, responses)}`;
    }
    const isKeptByAll = compared.every(({ input, output }) => isKept(input) && isKept(output));
    const names = nameParties(compared);
    const said = isKeptByAll
        ? `what ${names} send is accepted, and what they read is still there`
        : 'the schemas break on purpose, with a new major version of the interface';
    const byBuf = hasBuf ? 'protobuf is not parsed: by the report of buf breaking' : '';
    return [said, byBuf, describeWitness(requests, responses)].filter((part) => part !== '').join('; ');
}
function describeWitness(requests, responses) {
    const count = requests.validated + responses.validated;
    const [skipped] = [...requests.skipped, ...responses.skipped];
    const why = skipped === undefined ? '' : ` (${skipped})`;
    if (count === 0)
        return `only the static check was made: no recorded example was validated${why}`;
    return `${requests.validated} recorded requests and ${responses.validated} responses were validated as well${why}`;
}

// EXTERNAL MODULE: ./lib/compatibility/json-value.js
var json_value = __webpack_require__(3712);
// EXTERNAL MODULE: ./lib/compatibility/serving/serving-change.js
var serving_change = __webpack_require__(820);
;// CONCATENATED MODULE: ./lib/gates/contract-view.js


/** The value at a path of a contract; undefined where it says nothing. */
function valueIn({ document }, ...path) {
    // The reader made it of a parsed file: it is plain JSON.
    const value = (0,serving_change/* valueAt */.f)(document, path);
    return isStated(value) ? value : undefined;
}
/** Whether a contract says something: neither blank nor an empty list or mapping. */
function isStated(value) {
    if ((0,serving_change/* isUnstated */.j)(value))
        return false;
    if ((0,json_value/* isList */.Lv)(value))
        return value.length > 0;
    return !(0,json_value/* isObject */.Gv)(value) || Object.keys(value).length > 0;
}
/** The place of a value, or of the last one on the way to it that is there. */
function placeIn({ places, location }, ...path) {
    for (let length = path.length; length > 0; length -= 1) {
        const place = places.get(path
            .slice(0, length)
            .map((part) => `/${part}`)
            .join(''));
        if (place !== undefined)
            return place;
    }
    return location;
}
/** The texts of a list, or one text as a list of it. */
function wordsIn(contract, ...path) {
    const value = valueIn(contract, ...path);
    const items = (0,json_value/* isList */.Lv)(value) ? value : [value];
    return items.filter((item) => typeof item === 'string');
}
/** A number of a contract. */
function contract_view_numberIn(contract, ...path) {
    const value = valueIn(contract, ...path);
    return typeof value === 'number' ? value : undefined;
}
/** How many entries a list of a contract has. */
function lengthOf(contract, ...path) {
    const value = valueIn(contract, ...path);
    return (0,json_value/* isList */.Lv)(value) ? value.length : 0;
}
/** Whether partial results are sent: of a contract that does not say, they may be. */
function sendsPartials(contract) {
    const finality = wordsIn(contract, 'results', 'finality');
    return finality.length === 0 || finality.some((word) => word === 'partial' || word === 'stable_prefix');
}

;// CONCATENATED MODULE: ./lib/gates/serving-compatible.js






const serving_compatible_TELLING = {
    prefix: '',
    opening: '',
    remedy: 'keep the promise, or make it a new major version of the interface with a sunset for each client',
};
const serving_compatible_NO_DOCUMENT = {
    ...serving_compatible_TELLING,
    remedy: 'name the contract that it was built against (`serving_contract` or `release` in clients/1, `serving_contract` in the entry)',
};
/** Clients of earlier versions keep working. */
const servingCompatible = (0,define_gate/* defineGate */.p)({
    id: 'serving-compatible',
    title: 'Clients of earlier versions keep working.',
    from: 'package',
    needs: ['entry', 'servingContract', 'compatibility'],
    uses: ['clients'],
    settings: {},
    remedy: 'Keep the promise, or release a new major version of the interface with a sunset for each live client.',
    docs: `The serving contract is compared with that of the released version (the one a rollback goes back to) and with what every
client in the field was built against. What breaks although the schema is the same: another timestamp unit or origin, accumulation, partial
policy or finality; finals that may change; an error that is gone or no longer retryable; lower limits; a latency objective looser by over 10
%; redaction narrowed; retention longer; encodings, rates or languages gone; a promise that is no longer stated. Each is named with what
users of a client will notice. Equal bytes are compatible.

Clients are those of \`clients/1\` under \`evidence.clients\` and those that the contract lists; a client names what it was built against
by \`release\`, \`api_version\` or the paths of its contract and schemas, and stands on the released version's documents where it names
nothing. One past its \`live_until\` without traffic is gone. A break, of the contract or of a schema, needs a new major \`api.version\`,
and a break without one is a finding of its own; with one, each client that it breaks needs \`sunset_at\` ahead, the last day on which its
version is served. What cannot be compared is never a pass; it warns where the gate was adopted after the release, or where every client
says itself what it was built against.`,
    judge: ({ entry, servingContract: contract, compatibility, clients }, { firstRelease, now }) => {
        const check = { subject: '', expected: 'what clients rely on, as it was', location: contract.location };
        if (firstRelease)
            return [(0,rule_on/* notApplicable */.hH)(check, `the first release of ${entry.family}`, 'nothing released')];
        const parties = inTheField(compatibility.parties, now);
        const rulings = [
            ...namedClients(clients),
            ...judgeBreaks(parties.filter(isUnannounced), ['contract'], serving_compatible_TELLING),
            ...undecided(parties, compatibility),
            ...serving_compatible_judgeVersion(parties, entry, contract),
            ...parties.flatMap((party) => judgeSunset(party, parties, now) ?? []),
        ];
        const compared = parties.filter((party) => party.contract.kind !== 'undecided');
        if (compared.length === 0)
            return nothingCompared(rulings, check);
        const isOnPurpose = compared.some((party) => !isKept(party.contract));
        const message = isOnPurpose
            ? `the interface breaks on purpose: version ${compared[0]?.api.to ?? ''}, and every client knows until when its own is served`
            : `clients of ${nameParties(compared)} keep working`;
        return (0,rule_on/* orPass */.fl)(rulings, (0,rule_on/* passOn */.TH)(check, message, `${compared.length} compared`));
    },
});
function undecided(parties, { isReleasedUnknown }) {
    const told = tellingParties(parties, 'contract');
    return judgeUndecided(told, ['contract'], serving_compatible_NO_DOCUMENT, warnsOfReleased(parties, isReleasedUnknown));
}
function isBroken(party) {
    return ['contract', 'input', 'output'].some((document) => breaksIn(party[document]).length > 0);
}
/** A party that would break without a new major version of the interface. */
function isUnannounced({ api }) {
    return api.moved !== 'major';
}
function serving_compatible_judgeVersion(parties, entry, contract) {
    const broken = parties.filter((party) => isBroken(party) && isUnannounced(party));
    const [first] = broken;
    const location = placeIn(contract, 'api', 'version');
    if (first !== undefined) {
        const from = first.api.from ?? 'a version that is not stated';
        const to = first.api.to ?? 'one that is not stated';
        const check = { subject: 'api_version', expected: 'a new major version of the interface', location };
        const message = `this release breaks clients (${nameParties(broken)}) without a new major version of the interface: \`api.version\` goes from ${from} to ${to}, and nobody can see it coming`;
        return [(0,rule_on/* ruleOn */.YC)(check, 'fail', message, `${from} to ${to}`, 'raise the major version, or do not break')];
    }
    return judgeStep(parties, entry, location);
}
function judgeStep(parties, entry, location) {
    const released = parties.find(({ role }) => role === 'released');
    if (released === undefined || released.contract.kind === 'undecided')
        return [];
    if (released.api.moved === 'lowered')
        return entry.rollbackOf === undefined ? [lowered(released.api, location)] : [];
    return judgeAdditions(released, location);
}
function lowered({ from = '', to = '' }, location) {
    const check = { subject: 'api_version', expected: `at least ${from}`, location };
    const message = `\`api.version\` goes down, from ${from} to ${to}: clients that ask for ${from} are refused`;
    return (0,rule_on/* ruleOn */.YC)(check, 'fail', message, to, 'keep the version, or raise it');
}
function judgeAdditions(released, location) {
    const { moved, to = '' } = released.api;
    const isAdding = released.contract.kind === 'compared' && released.contract.harmless > 0;
    if (!isAdding || (moved !== 'none' && moved !== 'patch'))
        return [];
    const message = `the contract says more than that of ${released.name} under ${moved === 'none' ? 'the same version' : 'a new patch version'} (${to}): clients cannot ask for what is new`;
    const asked = { subject: 'api_version', expected: 'a new minor version', location };
    return [{ ...(0,rule_on/* ruleOn */.YC)(asked, 'fail', message, to, 'raise the minor version'), severity: 'warning' }];
}
/** With a new major version, everybody whom it breaks has to know until when the old one is served. */
function judgeSunset(party, parties, now) {
    if (!isBroken(party) || isUnannounced(party))
        return undefined;
    if (party.role === 'released') {
        const hasClients = parties.some(({ role }) => role === 'client');
        return hasClients ? undefined : unknownClients(party);
    }
    return hasSunset(party, now) ? undefined : withoutSunset(party);
}
function hasSunset({ sunsetAt }, now) {
    return sunsetAt !== undefined && (0,model_instant/* parseInstant */.nV)(sunsetAt) !== undefined && !isPast(sunsetAt, now);
}
function withoutSunset(party) {
    const { name, sunsetAt, location } = party;
    const check = {
        subject: `${name}:sunset_at`,
        expected: 'a day ahead until which its version is served',
        location,
    };
    const why = sunsetAt === undefined ? 'has no sunset' : `had its sunset at ${sunsetAt.slice(0, 40)}`;
    const message = `${nameParties([party])} breaks with version ${party.api.to ?? ''} of the interface and ${why}`;
    const remedy = 'serve its version for a while longer, and state the last day as `sunset_at` of the client';
    return (0,rule_on/* ruleOn */.YC)(check, sunsetAt === undefined ? 'no-evidence' : 'fail', message, sunsetAt ?? 'not stated', remedy);
}
function unknownClients({ name, location }) {
    const check = { subject: 'clients', expected: 'every client, each with a sunset', location };
    const message = `the interface breaks, and no client is listed: nobody knows who of those on ${name} has to move`;
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'no client', 'list them in clients/1 under `evidence.clients`, each with `sunset_at`');
}

// EXTERNAL MODULE: ./lib/model/serving-contract.js
var serving_contract = __webpack_require__(8056);
// EXTERNAL MODULE: ./lib/compatibility/serving/audio-format.js
var audio_format = __webpack_require__(1589);
;// CONCATENATED MODULE: ./lib/gates/contract-fault.js


/** A ruling on a contradiction, at the place of its field. */
function fault(contract, { subject, path, expected, actual, message, remedy }) {
    return (0,rule_on/* ruleOn */.YC)({ subject, expected, location: placeIn(contract, ...path) }, 'fail', message, actual, remedy);
}

;// CONCATENATED MODULE: ./lib/gates/contract-value-rules.js





const hasRequiredErrors = (contract) => {
    const count = lengthOf(contract, 'errors');
    if (count === 0)
        return [];
    const codes = Array.from({ length: count }, (_, index) => valueIn(contract, 'errors', index, 'code'));
    const missing = serving_contract/* REQUIRED_ERRORS */.KP.filter((code) => !codes.includes(code));
    const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
    return [
        missing.length === 0
            ? undefined
            : fault(contract, {
                subject: 'errors.required',
                path: ['errors'],
                expected: serving_contract/* REQUIRED_ERRORS */.KP.join(', '),
                actual: `without ${missing.join(', ')}`,
                message: `the contract does not say what clients get instead of ${missing.join(', ')}`,
                remedy: `add ${missing.length === 1 ? 'the code' : 'the codes'} to \`errors\`, each with \`retryable\``,
            }),
        twice.length === 0
            ? undefined
            : fault(contract, {
                subject: 'errors.twice',
                path: ['errors'],
                expected: 'each code once',
                actual: `${JSON.stringify(twice[0])} twice`,
                message: `the error ${JSON.stringify(twice[0])} is there twice: clients cannot tell which of the two counts`,
                remedy: 'leave one of them',
            }),
    ];
};
const ORDERS = [
    [
        ['chunk', 'min_ms'],
        ['chunk', 'recommended_ms'],
        ['chunk', 'max_ms'],
    ],
    [
        ['speakers', 'min'],
        ['speakers', 'max'],
    ],
    ...['first_partial_ms', 'final_after_endpoint_ms', 'rtf', 'ttfb_ms'].map((name) => ['p50', 'p95', 'p99'].map((percentile) => ['slo', name, percentile])),
];
const keepsOrder = (contract) => ORDERS.map((paths) => {
    const known = paths.flatMap((path) => {
        const value = contract_view_numberIn(contract, ...path);
        return value === undefined ? [] : [{ path, value }];
    });
    const index = known.findIndex(({ value }, at) => value > (known[at + 1]?.value ?? Number.POSITIVE_INFINITY));
    const [low, high] = [known[index], known[index + 1]];
    if (low === undefined || high === undefined)
        return undefined;
    const [name, other] = [low.path.join('.'), high.path.join('.')];
    return fault(contract, {
        subject: other,
        path: high.path,
        expected: `at least ${low.value}, which is ${name}`,
        actual: String(high.value),
        message: `${name} (${low.value}) is above ${other} (${high.value})`,
        remedy: 'correct the two figures',
    });
});
const defaultIsSupported = (contract) => {
    const chosen = valueIn(contract, 'language', 'default');
    const supported = wordsIn(contract, 'language', 'supported');
    if (typeof chosen !== 'string' || supported.length === 0 || supported.includes(chosen))
        return [];
    return [
        fault(contract, {
            subject: 'language.default',
            path: ['language', 'default'],
            expected: `one of ${supported.slice(0, 20).join(', ')}`,
            actual: chosen,
            message: `clients that name no language get ${chosen}, which is not supported`,
            remedy: 'choose a language of `language.supported`',
        }),
    ];
};
const isVersioned = (contract) => {
    const version = valueIn(contract, 'api', 'version');
    const isDeprecated = valueIn(contract, 'api', 'stability') === 'deprecated';
    const sunset = valueIn(contract, 'api', 'deprecation', 'sunset_at');
    return [
        typeof version !== 'string' || (0,umd.validateStrict)(version)
            ? undefined
            : fault(contract, {
                subject: 'api.version',
                path: ['api', 'version'],
                expected: 'a semantic version such as 1.4.0',
                actual: version.slice(0, 60),
                message: 'the version of the interface cannot be compared with that of another contract',
                remedy: 'write `api.version: "<major>.<minor>.<patch>"`',
            }),
        isDeprecated && sunset === undefined
            ? fault(contract, {
                subject: 'api.deprecation.sunset_at',
                path: ['api', 'stability'],
                expected: 'the last day on which it is served',
                actual: 'not stated',
                message: 'the interface is deprecated, and clients are not told until when it is served',
                remedy: 'state `api.deprecation.sunset_at`',
            })
            : undefined,
    ];
};
/** Every client that is listed works with this version, or is told until when its own is served. */
const suitsClients = (contract) => {
    const version = valueIn(contract, 'api', 'version');
    const clients = valueIn(contract, 'clients');
    if (typeof version !== 'string' || !(0,umd.validateStrict)(version) || !(0,json_value/* isList */.Lv)(clients))
        return [];
    return clients.map((client, index) => {
        const [newest, name] = (0,json_value/* isObject */.Gv)(client) ? [(0,json_value/* own */.ZV)(client, 'max_api_version'), (0,json_value/* own */.ZV)(client, 'name')] : [];
        const label = typeof name === 'string' ? name : '';
        const isBehind = typeof newest === 'string' && (0,umd.validateStrict)(newest) && (0,umd.compareVersions)(newest, version) < 0;
        if (!isBehind || valueIn(contract, 'clients', index, 'sunset_at') !== undefined)
            return undefined;
        return fault(contract, {
            subject: `clients.${label}`,
            path: ['clients', index, 'max_api_version'],
            expected: `a client that works with ${version}`,
            actual: `works up to ${newest}`,
            message: `the contract is version ${version} and lists ${label} as working up to ${newest} only`,
            remedy: 'raise `max_api_version` once the client was tried, or state its `sunset_at`',
        });
    });
};
/** What has to hold between the values of a contract alone. */
const VALUE_RULES = [
    hasRequiredErrors,
    keepsOrder,
    defaultIsSupported,
    isVersioned,
    suitsClients,
];

;// CONCATENATED MODULE: ./lib/gates/contract-rules.js







/** What is wrong between the fields of a contract, and between them and the entry's other documents. */
function judgeContractRules(contract, around) {
    return RULES.flatMap((rule) => rule(contract, around)).filter((ruling) => ruling !== undefined);
}
/** Partial results must not leak what final ones hide. */
const redactsPartials = (contract, { services }) => {
    const modes = wordsIn(contract, 'redaction', 'modes').filter((mode) => mode !== 'none');
    const places = wordsIn(contract, 'redaction', 'applies_to');
    const isLeaking = places.includes('final') && !places.includes('partial');
    // Of a service of whole recordings that does not say what it sends, nothing is partial.
    const isStreaming = services.includes('streaming') && sendsPartials(contract);
    if (!isStreaming || modes.length === 0 || !isLeaking)
        return [];
    const hidden = wordsIn(contract, 'redaction', 'entities').join(', ') || 'personal details';
    return [
        fault(contract, {
            subject: 'redaction.applies_to',
            path: ['redaction', 'applies_to'],
            expected: 'partial results that hide what final ones hide',
            actual: places.join(', '),
            message: `final results hide ${hidden}, and partial results show them a moment before`,
            remedy: 'add `partial` to `redaction.applies_to`, and hide there what final results hide',
        }),
    ];
};
/** Rates that are taken have to be rates that the model's front end lets in. */
const takesAllowedRates = (contract, { features, services }) => {
    const rate = features === undefined ? undefined : (0,feature_contract/* valueIn */.x)(features, 'audio.sample_rate_hz');
    const isVoiceOnly = services.every((service) => service === 'voice');
    if (isVoiceOnly || features === undefined || rate === undefined)
        return [];
    const allowed = allowedRates(features);
    const policy = (0,feature_contract/* valueIn */.x)(features, 'audio.resample_policy') ?? 'reject';
    const formats = (0,audio_format/* audioFormats */.R7)(contract.document, 'audio_in');
    const faults = formats.flatMap(({ entry, path }) => {
        const stated = (0,json_value/* own */.ZV)(entry, 'sample_rates_hz');
        const rates = ((0,json_value/* isList */.Lv)(stated) ? stated : [stated]).filter((hz) => typeof hz === 'number');
        const others = [...new Set(rates.filter((hz) => !allowed.includes(hz)))];
        return others.map((hz) => ({ hz, path: [...path, 'sample_rates_hz'] }));
    });
    const [first] = faults;
    if (first === undefined)
        return [];
    const list = [...new Set(faults.map(({ hz }) => hz))].join(', ');
    return [
        fault(contract, {
            subject: 'audio_in.rates',
            path: first.path,
            expected: `${allowed.join(', ')} Hz (\`audio.resample_policy: ${policy}\` in ${features.path})`,
            actual: `${list} Hz`,
            message: `the contract takes audio at ${list} Hz, which the feature contract (${features.path}) does not let in`,
            remedy: `refuse ${list} Hz, or allow it in the feature contract (\`resample_policy: allow_listed\`) after measuring the model at it`,
        }),
    ];
};
/** The schemas that the contract names are those of the entry. */
const namesSameSchemas = (contract, { entry }) => ['input', 'output'].map((side) => {
    const named = valueIn(contract, 'schema', side);
    const own = entry.documents.get(`${side}_schema`)?.path;
    if (typeof named !== 'string' || own === undefined || named.replace(/^\.\//, '') === own)
        return undefined;
    const ruling = fault(contract, {
        subject: `schema.${side}`,
        path: ['schema', side],
        expected: own,
        actual: named.slice(0, 200),
        message: `the contract names another schema (${named.slice(0, 200)}) than the entry (${own}): clients and this gate would read different ones`,
        remedy: `name the same file in \`schema.${side}\` and in \`${side}_schema\``,
    });
    return { ...ruling, severity: 'warning' };
});
const RULES = [redactsPartials, takesAllowedRates, ...VALUE_RULES, namesSameSchemas];

;// CONCATENATED MODULE: ./lib/gates/serving-topics.js



const STREAMS = new Set(['grpc_bidi', 'websocket', 'webrtc']);
/**
 * What an entry's tasks make of its service. Recognition is a stream when the task or the transport says so, when partial
 * results are sent, and when the contract does not say how clients connect.
 */
function servicesOf({ tasks }, contract) {
    const isVoiceTask = (task) => task === 'tts' || task.startsWith('tts-');
    const voices = tasks.filter(isVoiceTask);
    const isVoice = voices.length > 0;
    if (isVoice && voices.length === tasks.length)
        return ['voice'];
    const isStream = tasks.includes('asr-streaming') || isStreamByContract(contract);
    const heard = isStream ? 'streaming' : 'batch';
    return isVoice ? [heard, 'voice'] : [heard];
}
function isStreamByContract(contract) {
    const transport = valueIn(contract, 'api', 'transport');
    if (typeof transport !== 'string' || STREAMS.has(transport))
        return true;
    return wordsIn(contract, 'results', 'finality').length > 0 && sendsPartials(contract);
}
function unless(contract, ...paths) {
    return paths.filter((path) => valueIn(contract, ...path) === undefined).map((path) => path.join('.'));
}
/** What each format has to say; `field` itself where there is no format. */
function inFormats(field, part, whole) {
    return (contract) => {
        const formats = (0,audio_format/* audioFormats */.R7)(contract.document, field);
        if (formats.length === 0)
            return whole ? [field] : [];
        return formats
            .filter(({ path }) => valueIn(contract, ...path, part) === undefined)
            .map(({ path }) => `${path.join('.')}.${part}`);
    };
}
function audioTopics(field) {
    const who = field === 'audio_in' ? 'clients may send' : 'clients receive';
    return [
        { field, question: `which audio ${who}`, lacking: inFormats(field, 'encoding', true) },
        {
            field: `${field}.sample_rates_hz`,
            question: `at which rates ${who} audio`,
            lacking: inFormats(field, 'sample_rates_hz', false),
        },
    ];
}
const CHUNK = {
    field: 'chunk',
    question: 'how long a piece of audio may be',
    lacking: (contract) => {
        const isSaid = ['max_ms', 'max_bytes', 'recommended_ms'].some((name) => valueIn(contract, 'chunk', name) !== undefined);
        return isSaid ? [] : ['chunk.max_ms'];
    },
};
const TIMESTAMPS = {
    field: 'timestamps',
    question: 'what times in results mean',
    lacking: (contract) => valueIn(contract, 'timestamps', 'level') === 'none'
        ? []
        : unless(contract, ['timestamps', 'level'], ['timestamps', 'unit'], ['timestamps', 'origin']),
};
const RESULTS = {
    field: 'results',
    question: 'which results are final, and what becomes of those that are not',
    lacking: (contract) => unless(contract, ['results', 'finality'], ...(sendsPartials(contract) ? [['results', 'partial_policy']] : []), ['results', 'final_mutability'], ['results', 'accumulation']),
};
const CANCELLATION = {
    field: 'cancellation',
    question: 'how clients stop a request',
    lacking: (contract) => unless(contract, ['cancellation', 'supported'], ...(valueIn(contract, 'cancellation', 'supported') === true
        ? [['cancellation', 'client_message']]
        : [])),
};
const BARGE_IN = {
    field: 'barge_in',
    question: 'whether and how users interrupt',
    lacking: (contract) => unless(contract, ['barge_in', 'supported'], ...(valueIn(contract, 'barge_in', 'supported') === true
        ? [
            ['barge_in', 'trigger'],
            ['barge_in', 'stop_within_ms'],
        ]
        : [])),
};
const LANGUAGE = {
    field: 'language',
    question: 'which languages are taken, and who names them',
    lacking: (contract) => unless(contract, ['language', 'mode'], ['language', 'supported']),
};
const SPEAKERS = {
    field: 'speakers',
    question: 'what is told and kept of who speaks',
    lacking: (contract) => unless(contract, ['speakers', 'mode'], ['speakers', 'metadata', 'retained'], ['speakers', 'metadata', 'exposed_to_client']),
};
const REDACTION = {
    field: 'redaction',
    question: 'what is hidden of personal details, and where',
    lacking: (contract) => {
        const modes = wordsIn(contract, 'redaction', 'modes');
        const isNone = modes.length > 0 && modes.every((mode) => mode === 'none');
        return isNone
            ? []
            : unless(contract, ['redaction', 'modes'], ['redaction', 'entities'], ['redaction', 'applies_to']);
    },
};
const ERRORS = {
    field: 'errors',
    question: 'which errors clients meet, and which of them to try again',
    lacking: (contract) => {
        const count = lengthOf(contract, 'errors');
        if (count === 0)
            return ['errors'];
        const paths = Array.from({ length: count }, (_, index) => ['errors', index, 'retryable']);
        return unless(contract, ...paths);
    },
};
const LATENCIES = {
    streaming: [['first_partial_ms'], ['final_after_endpoint_ms']],
    batch: [['final_after_endpoint_ms', 'rtf']],
    voice: [['ttfb_ms']],
};
const SLO = {
    field: 'slo',
    question: 'how fast it answers, where that is measured, and under which load',
    lacking: (contract, service) => [
        ...LATENCIES[service].flatMap((either) => lackingLatency(contract, service, either)),
        ...unless(contract, ['slo', 'measured_at']),
        ...(valueIn(contract, 'slo', 'load', 'requests_per_s') === undefined
            ? unless(contract, ['slo', 'load', 'streams'])
            : []),
    ],
};
/** A latency needs a percentile: a bare number is not one. Partial results are timed where there are any. */
function lackingLatency(contract, service, either) {
    const isMoot = either[0] === 'first_partial_ms' && !sendsPartials(contract);
    const isSaid = either.some((name) => valueIn(contract, 'slo', name, 'p95') !== undefined);
    const formats = service === 'voice' ? (0,audio_format/* audioFormats */.R7)(contract.document, 'audio_out') : [];
    const isInFormat = formats.some(({ path }) => valueIn(contract, ...path, 'first_audio_ms_p95') !== undefined);
    return isMoot || isSaid || isInFormat ? [] : [`slo.${either[0] ?? ''}.p95`];
}
function clientsTopic({ mayHaveNoClients }) {
    return {
        field: 'clients',
        question: 'which clients it has to go on working for, and by which version of the interface',
        lacking: (contract) => {
            const isEmptyList = mayHaveNoClients && (0,json_value/* isList */.Lv)(contract.document.clients ?? null);
            return unless(contract, ['api', 'version'], ...(isEmptyList ? [] : [['clients']]));
        },
    };
}
/** R5's topics for a service: thirteen for a recogniser that streams. */
function topicsFor(service, terms) {
    const audio = audioTopics(service === 'voice' ? 'audio_out' : 'audio_in');
    const partials = service === 'streaming' ? [RESULTS] : [];
    const bargeIn = service === 'batch' ? [] : [BARGE_IN];
    return [
        ...[...audio, CHUNK, TIMESTAMPS, ...partials, CANCELLATION, ...bargeIn],
        ...[LANGUAGE, SPEAKERS, REDACTION, ERRORS, SLO, clientsTopic(terms)],
    ];
}

;// CONCATENATED MODULE: ./lib/gates/serving-contract.js







/** The contract says all that clients rely on. */
const servingContract = (0,define_gate/* defineGate */.p)({
    id: 'serving-contract',
    title: 'The serving contract says all that clients rely on.',
    from: 'package',
    needs: ['entry', 'servingContract'],
    uses: ['trainingFeatures'],
    settings: {},
    remedy: 'State the topic in the serving contract as the endpoint behaves, not as it should.',
    docs: `\`serving-contract/1\` under \`serving_contract\`. A recogniser that streams states thirteen topics: audio format, sample
rates, chunk size, timestamps, partial and final results, cancellation, barge-in, languages, speaker metadata, redaction, errors, latency
objectives, and the clients it has to go on working for. One that answers whole recordings needs no partial results and no barge-in; a
voice states \`audio_out\` and \`barge_in\` instead of \`audio_in\` and partial results. A topic that is not stated is one finding.

Between fields: partial results hide what final ones hide (\`redaction.applies_to\`); rates that are taken are those that the feature
contract lets in; times have a unit and an origin; every code of ${serving_contract/* REQUIRED_ERRORS */.KP.map((code) => `\`${code}\``).join(', ')} is there
once, each with \`retryable\`; latency is stated by percentile, with \`measured_at\` and \`load\`, the conditions under which it holds.
Recognition counts as streaming when the task or the transport says so, when partial results are sent, or when \`api.transport\` is not
stated. The contract of a family's first release may list no clients (\`clients: []\`).`,
    judge: ({ entry, servingContract: contract, trainingFeatures }, { firstRelease }) => {
        const services = servicesOf(entry, contract);
        const terms = { mayHaveNoClients: firstRelease };
        const topics = services.flatMap((service) => topicsFor(service, terms).map((topic) => ({ topic, service })));
        const count = new Set(topics.map(({ topic }) => topic.field)).size;
        const check = { subject: '', expected: `${count} topics`, location: contract.location };
        return (0,rule_on/* orPass */.fl)([
            ...distinct(topics.flatMap(({ topic, service }) => judgeTopic(topic, service, contract) ?? [])),
            ...judgeContractRules(contract, { entry, features: (0,model_reading/* valueOf */.R)(trainingFeatures), services }),
        ], (0,rule_on/* passOn */.TH)(check, `${contract.path} states ${count} topics of a ${services.join(' and ')} service`, `${count} topics`));
    },
});
function judgeTopic(topic, service, contract) {
    const { field, question } = topic;
    const missing = topic.lacking(contract, service);
    if (missing.length === 0)
        return undefined;
    const list = missing.slice(0, 8).join(', ') + (missing.length > 8 ? `, ${missing.length - 8} more` : '');
    const location = placeIn(contract, ...field.split('.'));
    const message = `the contract does not say ${question}: no ${list}`;
    const check = { subject: field, expected: list, location };
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, 'not stated', `state ${list} in ${contract.path}`);
}
/** A service of two kinds lacks a topic once. */
function distinct(rulings) {
    return [...new Map(rulings.map((ruling) => [ruling.subject, ruling])).values()];
}

// EXTERNAL MODULE: ./lib/gates/slice-coverage.js + 1 modules
var slice_coverage = __webpack_require__(935);
// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __webpack_require__(5268);
;// CONCATENATED MODULE: ./lib/gates/slice-gaps.js




/** How near a limit a ratio counts as being on it, as for every other limit. */
const ON_LIMIT = 1e-9;
/** No group is left behind. */
const sliceGaps = (0,define_gate/* defineGate */.p)({
    id: 'slice-gaps',
    title: 'No group is left behind.',
    from: 'evaluate',
    needs: ['evalReport'],
    uses: [],
    settings: {},
    remedy: 'Improve the group that is worst served; making the others worse closes a gap as well, and helps nobody.',
    docs: `Each \`gaps: [{metric, across, max_ratio}]\` of the policy compares the candidate's values over the slices that
carry the dimension (\`dimensions\`, or a name such as \`accent=us\`): the largest over the smallest, whichever way is better. Fewer
than two values of the dimension, or a slice without the metric, is no evidence. A smallest value of zero or less has no ratio,
unless all are zero. Slices that cross several dimensions are compared as they are: give the dimension slices of its own.`,
    judge: ({ evalReport }, { policy, metrics }) => {
        const rulings = policy.gaps.flatMap((gap) => {
            const metric = metrics.get(gap.metric);
            return metric === undefined ? [] : [judgeGap(gap, metric, evalReport)];
        });
        return rulings.length > 0 ? rulings : [nothingAsked(evalReport)];
    },
});
function nothingAsked({ location }) {
    const check = { subject: '', expected: 'gaps in the policy', location };
    return (0,rule_on/* notApplicable */.hH)(check, 'the policy limits no gap between groups', 'no gaps');
}
function judgeGap(gap, metric, report) {
    const { across, maxRatio } = gap;
    const members = [...report.slices.values()].flatMap((slice) => toMember(slice, gap));
    const expected = `${metric.name} across ${across}: the largest at most ${maxRatio} times the smallest`;
    const check = { subject: `${metric.name}:${across}`, expected, location: report.location };
    const groups = new Set(members.map(({ group }) => group));
    if (groups.size < 2)
        return tooFewGroups(check, across, groups.size);
    const known = members.filter((member) => member.value !== undefined);
    const lacking = members.length - known.length;
    const [first, ...others] = known;
    if (first === undefined || others.length === 0)
        return slice_gaps_notMeasured(check, metric, lacking, members.length);
    return slice_gaps_compare(check, findEnds(first, others), lacking, { gap, metric });
}
function toMember(slice, { metric, across }) {
    const prefix = `${across}=`;
    const named = slice.name.startsWith(prefix) ? slice.name.slice(prefix.length) : undefined;
    const group = slice.dimensions.get(across) ?? named;
    return group === undefined ? [] : [{ slice, group, value: slice.metrics.get(metric)?.candidate }];
}
function tooFewGroups(check, across, count) {
    const found = count === 0 ? `no slice carries the dimension ${across}` : `only one value of ${across}`;
    const remedy = `evaluate a slice for each value of ${across}, and state it under \`dimensions\``;
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', `${check.subject}: ${found}`, found, remedy);
}
function slice_gaps_notMeasured(check, { name }, lacking, all) {
    const found = `${lacking} of ${all} slices lack the candidate's ${name}`;
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', `${check.subject}: ${found}`, found, `measure \`${name}\` on every slice`);
}
function slice_gaps_compare(check, [smallest, largest], lacking, terms) {
    const { gap, metric } = terms;
    const [best, worst] = metric.better === 'lower' ? [smallest, largest] : [largest, smallest];
    const ratio = toRatio(smallest.value, largest.value);
    const found = slice_gaps_describe(smallest, largest, ratio, metric);
    const message = `${check.subject}: ${found}${toLack(lacking)}`;
    const placed = { ...check, location: worst.slice.metrics.get(metric.name)?.location ?? check.location };
    const figures = { ...slice_gaps_toFigures(smallest, largest, ratio, terms), slices_without: lacking };
    const outcome = (0,finding/* worstOutcome */.O)([judgeRatio(ratio, gap.maxRatio), lacking === 0 ? 'pass' : 'no-evidence']);
    if (outcome === 'pass' || outcome === 'not-applicable')
        return (0,rule_on/* passOn */.TH)(placed, message, found, figures);
    return { ...(0,rule_on/* ruleOn */.YC)(placed, outcome, message, found, toRemedy(outcome, best, worst, terms)), figures };
}
function slice_gaps_toFigures(smallest, largest, ratio, { gap, metric }) {
    return {
        metric: metric.name,
        across: gap.across,
        smallest: { slice: smallest.slice.name, value: smallest.value },
        largest: { slice: largest.slice.name, value: largest.value },
        // JSON has no infinity.
        ratio: ratio !== undefined && Number.isFinite(ratio) ? ratio : null,
        max_ratio: gap.maxRatio,
    };
}
/** The groups with the smallest and the largest value, the first of several in report order. */
function findEnds(first, others) {
    return others.reduce(([smallest, largest], one) => [
        one.value < smallest.value ? one : smallest,
        one.value > largest.value ? one : largest,
    ], [first, first]);
}
function toLack(count) {
    return count === 0 ? '' : `; ${count} slices lack the metric`;
}
function slice_gaps_describe(smallest, largest, ratio, metric) {
    const name = ({ slice, value }) => `${(0,describe_limits/* formatValue */.Fl)(value, metric)} (${slice.name})`;
    const times = ratio === undefined ? 'no ratio' : `${Number(ratio.toPrecision(4))} times`;
    return `${name(smallest)} to ${name(largest)}, ${times}`;
}
/** The largest over the smallest; groups that all have none of something are level. */
function toRatio(smallest, largest) {
    if (smallest === 0 && largest === 0)
        return 1;
    return smallest > 0 ? largest / smallest : undefined;
}
function judgeRatio(ratio, max) {
    if (ratio === undefined)
        return 'not-comparable';
    return ratio <= max * (1 + ON_LIMIT) ? 'pass' : 'fail';
}
function toRemedy(outcome, best, worst, { gap, metric }) {
    if (outcome === 'no-evidence')
        return `measure \`${metric.name}\` on every slice of ${gap.across}`;
    if (outcome === 'not-comparable')
        return `a value of zero or less has no ratio: limit \`${metric.name}\` of each group with \`max\` or \`min\``;
    const isLower = metric.better === 'lower';
    const bound = isLower ? best.value * gap.maxRatio : best.value / gap.maxRatio;
    return `bring \`${metric.name}\` of ${worst.slice.name} to ${isLower ? 'at most' : 'at least'} ${(0,describe_limits/* formatValue */.Fl)(bound, metric)}`;
}

// EXTERNAL MODULE: ./lib/gates/tag-matches.js
var tag_matches = __webpack_require__(7604);
;// CONCATENATED MODULE: ./lib/gates/task-rules.js


/** Every task of the entry has rules of its own. */
const taskRules = (0,define_gate/* defineGate */.p)({
    id: 'task-rules',
    title: 'Every task of the entry has rules of its own.',
    from: 'evaluate',
    needs: ['entry'],
    uses: [],
    settings: {},
    remedy: 'Write rules for the task under `quality`, or extend a shipped profile.',
    docs: `No rule at all is no comparison, so it never passes. Without a policy the profile shipped for the task
judges; a policy that writes \`quality\` replaces those rules, and has to cover every task of the entry. A task
without a profile and without a rule blocks, alone: nothing else is said about its figures.`,
    judge: ({ entry }, { rules }) => {
        const uncovered = entry.tasks.filter((task) => (0,select_slices/* rulesForTasks */.bs)(rules, [task]).length === 0);
        if (entry.tasks.length === 0)
            return [noTask(entry)];
        const names = uncovered.join(', ');
        const isCovered = uncovered.length === 0 && rules.length > 0;
        return [
            {
                subject: '',
                outcome: isCovered ? 'pass' : 'no-evidence',
                message: isCovered
                    ? `${rules.length} rules for ${entry.tasks.join(', ')}`
                    : `no rule judges the task ${names}`,
                expected: 'a rule for every task',
                actual: isCovered ? `${rules.length} rules` : `none for ${names}`,
                remedy: isCovered
                    ? ''
                    : `add rules with \`tasks: [${names}]\` under \`quality\`, or \`extends:\` a shipped profile`,
                location: (0,define_gate/* placeOf */.$)(entry, 'task'),
            },
        ];
    },
});
function noTask(entry) {
    return {
        subject: '',
        outcome: 'no-evidence',
        message: 'the entry names no task, so no rule is meant for it',
        expected: 'a task, and a rule for it',
        actual: 'no task',
        remedy: 'write `task: asr-dictation` (or asr, asr-command, asr-streaming, tts, tts-streaming, or your own)',
        location: (0,define_gate/* placeOf */.$)(entry, 'task'),
    };
}

;// CONCATENATED MODULE: ./lib/gates/training-record.js

/** The training can be repeated. */
const trainingRecord = (0,define_gate/* defineGate */.p)({
    id: 'training-record',
    title: 'The training can be repeated.',
    from: 'evaluate',
    needs: ['entry'],
    uses: [],
    settings: {},
    remedy: 'Record what the training was made from: seed, hyperparameters and labels.',
    docs: `R1's first step: code SHA, data manifest, labels, hyperparameters, random seed and base model are recorded.
The fields that \`registry-fields\` reports already are not reported twice.`,
    judge: ({ entry }) => {
        const absent = training_record_PARTS.filter(({ isRecorded }) => !isRecorded(entry)).map(({ name }) => name);
        const base = {
            subject: '',
            expected: training_record_PARTS.map(({ name }) => name).join(', '),
            location: (0,define_gate/* placeOf */.$)(entry, 'training'),
        };
        if (absent.length === 0)
            return [
                { ...base, outcome: 'pass', message: 'the training is recorded', actual: base.expected, remedy: '' },
            ];
        const names = absent.join(', ');
        const remedy = `add ${names} to \`training: {seed, hyperparameters, labels}\``;
        return [
            {
                ...base,
                outcome: 'no-evidence',
                message: `the training cannot be repeated: ${names} not recorded`,
                actual: `without ${names}`,
                remedy,
            },
        ];
    },
});
const training_record_PARTS = [
    { name: 'seed', isRecorded: ({ training }) => training.seed !== undefined && training.seed.trim() !== '' },
    { name: 'hyperparameters', isRecorded: ({ training }) => training.hyperparameters !== undefined },
    { name: 'labels', isRecorded: ({ training }) => training.labels !== undefined },
];

;// CONCATENATED MODULE: ./lib/gates/unit-cost.js


/** The cost per unit stayed in budget. */
const unitCost = (0,define_gate/* defineGate */.p)({
    id: 'unit-cost',
    title: 'The cost per unit stayed in budget.',
    from: 'canary',
    needs: ['evalReport'],
    uses: ['canaryReport'],
    settings: {},
    always: true,
    remedy: 'Make it cheaper to serve, or raise the budget in a pull request of its own.',
    docs: `\`unit_cost\` and every other budget of the policy but privacy, from the eval report and the canary report.
It is judged whenever it is given, and has to be given from the budget's \`required_from\` (*canary*).`,
    judge: (reports, context) => {
        const metrics = [...context.policy.budgets.keys()].filter((metric) => metric !== 'privacy_errors');
        const rulings = metrics.flatMap((metric) => judgeBudget(metric, metric, reports, context));
        return rulings.length > 0 ? rulings : [notAskedYet('unit_cost', reports.evalReport.location)];
    },
});

;// CONCATENATED MODULE: ./lib/gates/unit-tests.js



/** Failed tests that a message names; the figures count all of them. */
const unit_tests_NAMES_AT_MOST = 5;
/** Feature extraction was tested. */
const unitTests = (0,define_gate/* defineGate */.p)({
    id: 'unit-tests',
    title: 'Feature extraction was tested.',
    from: 'package',
    needs: ['entry', 'unitTests'],
    uses: [],
    settings: {
        min_tests: {
            type: 'integer',
            minimum: 1,
            default: 1,
            description: 'Tests that have to have run, all reports together.',
        },
    },
    remedy: 'Run the tests of the feature extraction again, and write `pytest --junitxml=<path>` for the entry.',
    docs: `JUnit XML under \`evidence.unit_tests\`: a path, a list or a glob, as \`pytest --junitxml\`, GoogleTest, CTest, Surefire and
jest-junit write it. No test failed or broke, and at least one ran: tests that were skipped or disabled did not. The test cases are counted
themselves. Totals that state a failure which no case shows block; totals that state more tests than are listed warn, since some
runners count assertions there. Failed tests are named, without their parameters and without what they printed. A document type, and XML that
is cut short, cannot be read, which holds the release.`,
    judge: ({ unitTests: reports }, { settings }) => {
        const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
        const [listed, run, failures] = [sum('listed'), sum('run'), sum('failures')];
        const least = Math.max(1, (0,rule_on/* toNumber */.Ro)(settings.min_tests, 1));
        const location = reports[0]?.location ?? null;
        const check = { subject: '', expected: `no failure, at least ${count(least, 'test')} run`, location };
        const actual = `${run} run, ${failures} failed, ${listed - run} skipped`;
        const figures = { tests: listed, run, failures, skipped: listed - run };
        const outcome = failures > 0
            ? [failed(check, reports, failures, actual)]
            : run < least
                ? [unit_tests_tooFew(check, run, least, listed, actual)]
                : [];
        return (0,rule_on/* orPass */.fl)([...outcome.map((ruling) => ({ ...ruling, figures })), ...mergeRulings(reports.flatMap(judgeTotals))], (0,rule_on/* passOn */.TH)(check, `${count(run, 'unit test')} ran, none failed`, actual, figures));
    },
});
function failed(check, reports, failures, actual) {
    const all = reports.flatMap((report) => report.failed);
    const names = all.slice(0, unit_tests_NAMES_AT_MOST).map(({ name }) => name);
    const more = failures - names.length;
    const list = [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
    const message = `${count(failures, 'unit test')} failed: ${list}`;
    const location = all[0]?.location ?? check.location;
    const remedy = 'correct the feature extraction or its test, and record the report of a run without failures';
    return (0,rule_on/* ruleOn */.YC)({ ...check, location }, 'fail', message, actual, remedy);
}
/** Tests that did not run are no evidence, however many of them are listed. */
function unit_tests_tooFew(check, run, least, listed, actual) {
    const message = run > 0
        ? `${count(run, 'unit test')} ran, ${least} are asked for`
        : listed > 0
            ? `no unit test ran: all ${listed} were skipped`
            : 'the report lists no unit test';
    const remedy = 'run the tests of the feature extraction: `pytest --junitxml=<path>`';
    return (0,rule_on/* ruleOn */.YC)(check, 'no-evidence', message, actual, remedy);
}
function judgeTotals({ hiddenFailures, missingTests, location }) {
    const rulings = [
        ...(hiddenFailures === undefined ? [] : [gapOf('failures', hiddenFailures)]),
        ...(missingTests === undefined
            ? []
            : [{ ...gapOf('tests', missingTests), subject: 'listed', severity: 'warning' }]),
    ];
    return rulings.map((ruling) => ({ name: location.path, ruling }));
}
function gapOf(what, { suite, stated, listed, location }) {
    const check = { subject: 'totals', expected: 'totals that agree with the test cases', location };
    const message = `the totals of ${suite} state ${stated} ${what}, its test cases show ${listed}`;
    const actual = `${stated} stated, ${listed} listed`;
    return (0,rule_on/* ruleOn */.YC)(check, 'fail', message, actual, 'record the report as the test runner wrote it, complete');
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/gates/waivers-valid.js
var waivers_valid = __webpack_require__(4130);
;// CONCATENATED MODULE: ./lib/gates/registry.js







































/**
 * Every gate of this build. Of several gates that lack the same evidence the first one says so, hence
 * the order: the entry, then the report by its main judge, then the rest.
 */
const GATES = [
    registryFields,
    registryIdentity,
    registryPinned,
    registryDates,
    registryApproved,
    trainingRecord,
    slice_metrics/* sliceMetrics */.qz,
    slice_coverage/* sliceCoverage */.b,
    taskRules,
    evidenceBinding,
    evalComparable,
    evalConsistent,
    sliceGaps,
    featureContract,
    featureServing,
    featureReleased,
    featureChecksums,
    replayFixtures,
    replayBandwidth,
    replayFeatures,
    // Before the others that look at the canary report as well.
    privacy,
    clientRates,
    servingContract,
    servingCompatible,
    schemasCompatible,
    unitTests,
    safetyReport,
    unitCost,
    rollbackTarget,
    canaryMetrics,
    canaryPlan,
    productionHealthy,
    rollbackDrill,
    loadEvidence,
    capacityHeadroom,
    rollbackCompatible,
];
/** The gates about the run itself, by id; their evidence differs, so each is judged where it is gathered. */
const RUN_GATES = [policy_not_weakened/* policyNotWeakened */.E, tag_matches/* tagMatches */.Y, waivers_valid/* waiversValid */.S];


/***/ }),

/***/ 28:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ toNumber),
/* harmony export */   TH: () => (/* binding */ passOn),
/* harmony export */   YC: () => (/* binding */ ruleOn),
/* harmony export */   fl: () => (/* binding */ orPass),
/* harmony export */   hH: () => (/* binding */ notApplicable)
/* harmony export */ });
/** A ruling on one check; a pass needs no remedy. */
function ruleOn(check, outcome, message, actual, remedy) {
    return { ...check, outcome, message, actual, remedy };
}
/** A pass, in one sentence. */
function passOn(check, message, actual, figures) {
    const passed = { ...check, outcome: 'pass', message, actual, remedy: '' };
    return figures === undefined ? passed : { ...passed, figures };
}
/** Nothing to judge here, and why. */
function notApplicable(check, message, actual) {
    return { ...check, outcome: 'not-applicable', message, actual, remedy: '' };
}
/** The rulings of several checks: what is wrong, and a pass for the whole where nothing blocks. */
function orPass(rulings, pass) {
    const found = rulings.filter((ruling) => ruling !== undefined);
    const blocks = found.some(({ severity, advisory, outcome }) => severity !== 'warning' && advisory !== true && outcome !== 'pass');
    return blocks ? found : [pass, ...found];
}
/** A setting that has to be a number of at least zero; anything else is the default. */
function toNumber(setting, otherwise) {
    return typeof setting === 'number' && Number.isFinite(setting) && setting >= 0 ? setting : otherwise;
}


/***/ }),

/***/ 9756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ selectSlices),
/* harmony export */   Os: () => (/* binding */ selectBy),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   bs: () => (/* binding */ rulesForTasks)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3523);

const OVERALL = 'overall';
const TASK = 'task=';
/** A predicate for one selector: a name, a glob over names, or `dimension=value`. */
function toPredicate(selector) {
    const matches = (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .toMatcher */ .W)(selector);
    const equals = selector.indexOf('=');
    if (equals < 0)
        return ({ name }) => matches(name);
    const dimension = selector.slice(0, equals);
    const matchesValue = (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .toMatcher */ .W)(selector.slice(equals + 1));
    return ({ name, dimensions }) => {
        const value = dimensions.get(dimension);
        return matches(name) || (value !== undefined && matchesValue(value));
    };
}
/**
 * The task that a slice says it is of: its dimension `task`, or its name `task=asr-command`. Undefined where it says none, or where the two
 * disagree: such a slice is judged by the rules of every task.
 */
function taskOf({ name, dimensions }) {
    const named = name.startsWith(TASK) ? name.slice(TASK.length) : undefined;
    const stated = dimensions.get('task') ?? named;
    return named === undefined || named === stated ? stated : undefined;
}
/**
 * The slices that a selector of a rule means, in report order; only its own name selects `overall`, and slices of a task that the rule is not for are
 * left out.
 */
function selectBy(selector, report, { exceptTasks = [] }) {
    const predicate = toPredicate(selector);
    const all = [...report.slices.values()].filter(predicate);
    const { overall } = report;
    if (selector === OVERALL && overall !== undefined && !report.slices.has(OVERALL))
        all.push(overall);
    return all.filter((slice) => !exceptTasks.includes(taskOf(slice) ?? ''));
}
/** The slices that a rule judges, each once, in report order. */
function selectSlices(rule, report) {
    const selected = new Set(rule.slices.flatMap((selector) => selectBy(selector, report, rule)));
    const ordered = [...report.slices.values()].filter((slice) => selected.has(slice));
    return report.overall !== undefined && selected.has(report.overall)
        ? [...ordered, report.overall]
        : ordered;
}
/** Rules whose task globs match one of the tasks, each with the others of them that it is not for. */
function rulesForTasks(rules, tasks) {
    return rules.flatMap((rule) => {
        const { tasks: globs } = rule;
        if (globs === undefined)
            return [rule];
        const others = tasks.filter((task) => !globs.some((glob) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .toMatcher */ .W)(glob)(task)));
        if (others.length === tasks.length)
            return [];
        return others.length === 0 ? [rule] : [{ ...rule, exceptTasks: others }];
    });
}


/***/ }),

/***/ 935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ judgeCoverage),
  b: () => (/* binding */ sliceCoverage)
});

// EXTERNAL MODULE: ./lib/model/glob.js
var glob = __webpack_require__(3523);
// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __webpack_require__(5268);
// EXTERNAL MODULE: ./lib/model/slice.js
var model_slice = __webpack_require__(5979);
// EXTERNAL MODULE: ./lib/gates/define-gate.js
var define_gate = __webpack_require__(7425);
// EXTERNAL MODULE: ./lib/gates/judge-lost-slices.js
var judge_lost_slices = __webpack_require__(9904);
// EXTERNAL MODULE: ./lib/model/reading.js
var reading = __webpack_require__(7157);
// EXTERNAL MODULE: ./lib/gates/select-slices.js
var select_slices = __webpack_require__(9756);
;// CONCATENATED MODULE: ./lib/gates/judge-relabelled.js



/**
 * Slices whose `task` takes them out of a rule's reach and was not there in the released version's report: the label is the change's own
 * word, and must not be the way around a rule.
 */
function judgeRelabelled(report, { releasedReport, releasedEntry }, rules) {
    const before = (0,reading/* valueOf */.R)(releasedReport);
    // A version of one task had no need to label its slices.
    const [only, second] = (0,reading/* valueOf */.R)(releasedEntry)?.tasks ?? [];
    const implied = second === undefined ? only : undefined;
    if (before === undefined)
        return [];
    const exempted = new Set(rules.flatMap(({ exceptTasks = [] }) => exceptTasks));
    return [...report.slices.values()].flatMap((slice) => {
        const [now, known] = [(0,select_slices/* taskOf */.Xb)(slice), before.slices.get(slice.name)];
        if (now === undefined || known === undefined || !exempted.has(now))
            return [];
        const was = (0,select_slices/* taskOf */.Xb)(known) ?? implied;
        return was === now ? [] : [relabelled(slice, now, was)];
    });
}
const FIRST_LABEL = 'take the label off, so that every task judges the slice, or have a waiver merged first; the next release has the label already';
/** From one task to another is a failure; a first label is the author's word alone, and a person has to agree to it. */
function relabelled({ name, location }, now, before) {
    const was = before === undefined ? 'of no task' : `of the task ${before}`;
    const ruling = {
        subject: `${name}:task`,
        key: (0,judge_lost_slices/* toCoverageKey */.$7)(name),
        message: `${name} is of the task ${now} here, and was ${was} in the released version's report: rules of other tasks no longer judge it`,
        expected: was,
        actual: `of the task ${now}`,
        location,
    };
    return before === undefined
        ? { ...ruling, outcome: 'inconclusive', remedy: FIRST_LABEL }
        : {
            ...ruling,
            outcome: 'fail',
            remedy: `label it \`task: ${before}\` again, or give the new slice a new name`,
        };
}

;// CONCATENATED MODULE: ./lib/gates/slice-coverage.js







const COUNTS = {
    min_utterances: 'utterances',
    min_reference_words: 'reference_words',
    min_hours: 'audio_hours',
    min_clusters: 'clusters',
};
/** Every slice that matters is there and large enough. */
const sliceCoverage = (0,define_gate/* defineGate */.p)({
    id: 'slice-coverage',
    title: 'Every slice that matters is there and large enough.',
    from: 'evaluate',
    needs: ['evalReport', 'entry'],
    uses: ['releasedReport', 'releasedEntry'],
    settings: {},
    remedy: 'Evaluate the slice on enough data, or change the rule in a pull request of its own.',
    docs: `A slice that a rule names exists, a rule selects at least one slice, each slice is judged by a rule, and a
rule's minimums hold; a count that is not stated is no evidence. Where an entry has several tasks, a slice with the
dimension \`task\` is judged by the rules of that task alone; a rule that is left without a slice that way is named too,
and so is a slice whose task was another in the released report. A slice that the released report had and this one
lacks, or that shrank by over half, is named: an average cannot hide that nobody looked.`,
    judge: ({ evalReport, releasedReport, releasedEntry }, { rules }) => {
        if (evalReport.slices.size === 0)
            return [noSlices(evalReport)];
        if (rules.length === 0)
            return [noRules(evalReport)];
        const asked = judgeCoverage(evalReport, rules);
        const blocking = asked.filter(({ severity }) => severity !== 'warning');
        const named = new Set(blocking.map(({ key }) => key ?? ''));
        const lost = (0,judge_lost_slices/* judgeLostSlices */.rl)(evalReport, releasedReport, named);
        const rulings = [
            ...asked,
            ...lost,
            ...judgeRelabelled(evalReport, { releasedReport, releasedEntry }, rules),
        ];
        return rulings.some(({ severity }) => severity !== 'warning')
            ? rulings
            : [...rulings, complete(evalReport)];
    },
});
/** What the rules of a policy miss in a report, whatever was released before. */
function judgeCoverage(report, rules) {
    return [
        ...rules.flatMap((rule) => judgeSelectors(rule, report)),
        ...judgeUnruled(rules, report),
        ...rules.flatMap((rule) => judgeMinimums(rule, report)),
    ];
}
function noSlices(report) {
    const isCompared = report.measured?.kind !== 'not-comparable';
    return {
        subject: 'slices',
        key: 'slices',
        outcome: 'no-evidence',
        message: isCompared
            ? 'the report has no slices'
            : 'the report has no slices: its records cannot be compared',
        expected: 'at least one slice',
        actual: report.records === undefined ? 'slices: {}' : 'none',
        remedy: toSlicesRemedy(report, isCompared),
        location: report.location,
    };
}
function toSlicesRemedy({ records }, isCompared) {
    if (!isCompared)
        return 'score both versions on the same utterances';
    return records?.sliceBy.length === 0
        ? 'name fields of the records under `slice_by`: each of their values makes a slice'
        : 'evaluate slice by slice: an overall figure never stands in for them';
}
function noRules(report) {
    const message = 'there is no rule that slices could be missing from';
    return {
        ...{ subject: '', outcome: 'not-applicable', message, expected: 'a rule for the task', actual: 'none' },
        remedy: '',
        location: report.location,
    };
}
function complete(report) {
    return {
        subject: '',
        outcome: 'pass',
        message: `all ${report.slices.size} slices are judged and large enough`,
        expected: 'every slice judged and large enough',
        actual: `${report.slices.size} slices`,
        remedy: '',
        location: report.location,
    };
}
function judgeSelectors(rule, report) {
    const empty = rule.slices.filter((selector) => (0,select_slices/* selectBy */.Os)(selector, report, rule).length === 0);
    if (empty.length === rule.slices.length)
        return [emptyRule(rule, report)];
    const named = empty.filter((selector) => !(0,glob/* isGlob */.f)(selector)).map((name) => absentSlice(name, rule, report));
    const globs = empty
        .filter(glob/* isGlob */.f)
        .map((glob) => ({ ...emptyRule(rule, report, glob), severity: 'warning' }));
    return [...named, ...globs];
}
function absentSlice(name, rule, report) {
    const slice = report.slices.get(name);
    const reason = slice === undefined ? 'is not in the report' : `says it is of the task ${(0,select_slices/* taskOf */.Xb)(slice) ?? ''}`;
    return {
        subject: `${rule.id}:${name}`,
        key: (0,judge_lost_slices/* toCoverageKey */.$7)(name),
        outcome: 'no-evidence',
        message: `the slice ${name} ${reason}; the rule ${rule.id} names it`,
        expected: `a slice ${name}`,
        actual: `${report.slices.size} other slices`,
        remedy: `evaluate the slice ${name} and add it to the report`,
        location: report.location,
        severity: rule.severity,
    };
}
function emptyRule(rule, report, glob) {
    const selectors = glob ?? rule.slices.join(', ');
    return {
        subject: glob === undefined ? rule.id : `${rule.id}:${glob}`,
        outcome: 'no-evidence',
        message: `${selectors} selects no slice of the report (rule ${rule.id})`,
        expected: `a slice that ${selectors} selects`,
        actual: 'none',
        remedy: 'evaluate such slices, or correct the selector in the policy',
        location: report.location,
        severity: rule.severity,
    };
}
function judgeUnruled(rules, report) {
    const judged = new Set(rules.filter(({ limits }) => limits.size > 0).flatMap((rule) => (0,select_slices/* selectSlices */.MU)(rule, report)));
    return [...report.slices.values()]
        .filter((slice) => !judged.has(slice))
        .map((slice) => ({
        subject: slice.name,
        outcome: 'no-evidence',
        message: `no rule judges the slice ${slice.name}`,
        expected: 'a rule with limits for every slice',
        actual: 'none',
        remedy: `add ${slice.name} to the slices of a rule in the policy`,
        location: slice.location,
    }));
}
function judgeMinimums(rule, report) {
    if (rule.minimums.size === 0)
        return [];
    return (0,select_slices/* selectSlices */.MU)(rule, report).flatMap((slice) => judgeSize(rule, slice));
}
function judgeSize(rule, slice) {
    const short = [...rule.minimums]
        .map(([kind, minimum]) => ({ count: COUNTS[kind], minimum, found: slice.size[COUNTS[kind]] }))
        .filter(({ minimum, found }) => found === undefined || found < minimum);
    if (short.length === 0)
        return [];
    const outcome = (0,finding/* worstOutcome */.O)(short.map(({ found }) => (found === undefined ? 'no-evidence' : 'fail')));
    const words = short.map(({ count, minimum, found }) => `${found ?? 'no'} ${(0,model_slice/* toCountName */.M)(count)}, at least ${minimum} asked for`);
    return [
        {
            subject: `${rule.id}:${slice.name}`,
            key: (0,judge_lost_slices/* toCoverageKey */.$7)(slice.name),
            outcome,
            message: `${slice.name}: ${words.join('; ')}`,
            expected: short.map(({ count, minimum }) => `at least ${minimum} ${(0,model_slice/* toCountName */.M)(count)}`).join(', '),
            actual: short.map(({ count, found }) => `${found ?? 'no count of'} ${(0,model_slice/* toCountName */.M)(count)}`).join(', '),
            remedy: outcome === 'fail'
                ? 'evaluate the slice on more data'
                : `state ${short.map(({ count }) => count).join(', ')} of the slice`,
            location: slice.location,
            severity: rule.severity,
            figures: {
                rule: rule.id,
                ...Object.fromEntries(short.map(({ count, found }) => [count, found ?? null])),
            },
        },
    ];
}


/***/ }),

/***/ 7990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ judgeSlices),
/* harmony export */   qz: () => (/* binding */ sliceMetrics)
/* harmony export */ });
/* unused harmony exports byImportance, toSliceKey */
/* harmony import */ var _model_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4307);
/* harmony import */ var _define_gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7425);
/* harmony import */ var _judge_lost_slices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9904);
/* harmony import */ var _judge_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8470);
/* harmony import */ var _prove_slices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3052);
/* harmony import */ var _select_slices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9756);






const FIRST = ['wer', 'p95_latency_ms'];
/** Word errors first, then latency, then the rest by name: the order in which blockers are read. */
function byImportance(one, other) {
    const rank = (metric) => (FIRST.includes(metric) ? FIRST.indexOf(metric) : FIRST.length);
    return rank(one) - rank(other) || (one < other ? -1 : Number(one > other));
}
/** What a blocker of a slice is called: `noisy:wer`, `noisy:latency`, `noisy:intent_recall`. */
function toSliceKey(slice, metric) {
    return `${slice}:${metric === 'p95_latency_ms' ? 'latency' : metric}`;
}
/** Whether a slice has nothing to compare with, and why that is believed. */
function createNovelty(released, firstRelease) {
    if (firstRelease)
        return () => 'first-release';
    if (released.kind !== 'present')
        return () => undefined;
    const findReleased = (0,_judge_lost_slices_js__WEBPACK_IMPORTED_MODULE_2__/* .createSliceFinder */ .Ji)(released.value);
    return (slice) => (slice.isNew && findReleased(slice) === undefined ? 'new-slice' : undefined);
}
/** Judges every metric of every slice that a rule selects, in report order. */
function judgeSlices(report, rules, released, context) {
    const order = [...report.slices.values(), ...(report.overall === undefined ? [] : [report.overall])];
    const selected = rules.map((rule) => {
        const slices = (0,_select_slices_js__WEBPACK_IMPORTED_MODULE_3__/* .selectSlices */ .MU)(rule, report);
        return { rule, slices: new Set(slices), prove: (0,_prove_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .createProver */ .j)(slices, context.policy.statistics) };
    });
    const toNovelty = createNovelty(released, context.firstRelease);
    return order.flatMap((slice) => {
        const novelty = toNovelty(slice);
        const judging = selected.filter(({ slices }) => slices.has(slice));
        const metrics = [...new Set(judging.flatMap(({ rule }) => [...rule.limits.keys()]))].sort(byImportance);
        return metrics.flatMap((metric) => judging.flatMap((judge) => judgeOne(slice, metric, judge, novelty, context)));
    });
}
function judgeOne(slice, name, { rule, prove }, novelty, context) {
    const limits = rule.limits.get(name);
    const metric = context.metrics.get(name);
    const figures = slice.metrics.get(name);
    if (limits === undefined || metric === undefined)
        return [];
    if (figures === undefined && !(0,_model_step_js__WEBPACK_IMPORTED_MODULE_4__/* .hasReached */ .Nl)(context.step, rule.requiredFrom))
        return [];
    const { decideBy } = rule;
    const answer = (0,_judge_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeMetric */ .m)({
        ...{ metric, figures, limits, size: slice.size, novelty, decideBy, name: `${name} of ${slice.name}` },
        ...{ statistics: context.policy.statistics, prove: (limit) => prove(slice, name, limit) },
    });
    return [
        {
            ...answer,
            subject: `${rule.id}:${slice.name}:${name}`,
            key: toSliceKey(slice.name, name),
            location: figures?.location ?? slice.location,
            severity: isUnprovenOnly(answer.outcome, rule) ? 'warning' : rule.severity,
            figures: { rule: rule.id, slice: slice.name, ...answer.figures },
        },
    ];
}
/** Over the limit and unproven warns under `regression-proven` (interfaces 1.7): that mode was chosen for it. */
function isUnprovenOnly(outcome, { decideBy }) {
    return outcome === 'inconclusive' && decideBy === 'regression-proven';
}
/** No slice breaks a limit. */
const sliceMetrics = (0,_define_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .defineGate */ .p)({
    id: 'slice-metrics',
    title: 'No slice breaks a limit.',
    from: 'evaluate',
    needs: ['evalReport', 'entry'],
    uses: ['releasedReport'],
    settings: {},
    always: true,
    remedy: 'Bring the slice back within its limit; an average never makes up for it.',
    docs: `Each rule of the policy is judged on every slice that it selects, one finding per rule, slice and metric.
Limits are inclusive. A metric that is absent, known only on one side, or known only by a change that the limit
does not ask for is no evidence, and blocks from the rule's \`required_from\`. A relative limit on a baseline of
zero is not comparable, unless both sides are zero.

Where the report has raw records or tallies, the change of each slice is tested cluster by cluster (speakers,
conversations). \`decide_by\` says what settles a budget for getting worse: under \`estimate\` the figures alone, and
the message says whether the regression is proven; under \`regression-proven\` an unproven one warns, unless it is over
\`statistics.gross\` times the limit; under \`noninferiority-proven\` only a proven stay within the limit passes.
Percentiles of one run prove nothing: the proven modes need repeated \`runs\`. The proven modes trade a part of the
promise that worse evidence never helps for fewer false alarms: less data can turn a failure into a warning.`,
    judge: ({ evalReport, releasedReport }, context) => {
        const rulings = judgeSlices(evalReport, context.rules, releasedReport, context);
        const judged = rulings.length > 0 ? rulings : [nothingAsked(evalReport, context)];
        return [...judged, ...toQuestions(evalReport)];
    },
});
/** What is possible in a report and more often a slip: a percentage, a misspelt metric. */
function toQuestions({ remarks }) {
    return remarks.map(({ message, location }, index) => ({
        subject: `question:${index + 1}`,
        outcome: 'inconclusive',
        message,
        expected: 'a figure in the unit of its metric',
        actual: message,
        remedy: 'correct the report, or leave it if it is meant',
        location,
        severity: 'warning',
    }));
}
function nothingAsked(report, context) {
    const message = context.rules.length === 0
        ? 'there is no rule to judge slices by'
        : report.slices.size === 0
            ? 'the report has no slices to judge'
            : 'no rule asks for a figure before a later step';
    return {
        subject: '',
        outcome: 'not-applicable',
        message,
        expected: 'a rule for the slices',
        actual: `${context.rules.length} rules, ${report.slices.size} slices`,
        remedy: '',
        location: report.location,
    };
}


/***/ }),

/***/ 7604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tagMatches)
/* harmony export */ });
/* harmony import */ var _define_run_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(257);

/** The tag names this entry. */
const tagMatches = (0,_define_run_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRunGate */ .w)({
    id: 'tag-matches',
    title: 'The tag names exactly one registry entry.',
    severity: 'blocker',
    remedy: 'Add the registry entry of this version, correct the tag, or list the tag under `ignore_tags`.',
    docs: `A tag is filled into the policy's \`tags\` patterns ({model_id} and {version}) and has to name exactly one
entry: a tag that names none, or two, holds. Tags that \`ignore_tags\` matches are no releases.`,
    judge: ({ tag, entries, patterns }) => {
        const base = { subject: tag, key: 'tag-matches', expected: 'exactly one registry entry', location: null };
        const names = entries.map(({ name, path }) => `${name} (${path})`).join(', ');
        if (entries.length === 1) {
            return [
                { ...base, outcome: 'pass', message: `the tag ${tag} names ${names}`, actual: names, remedy: '' },
            ];
        }
        if (entries.length === 0) {
            const message = `the tag ${tag} names no registry entry (tried ${patterns.join(', ')})`;
            const remedy = 'add the registry entry of this version, correct the tag, or list the tag under `ignore_tags`';
            return [{ ...base, outcome: 'fail', message, actual: 'none', remedy }];
        }
        const message = `the tag ${tag} names ${entries.length} entries: ${names}`;
        return [
            {
                ...base,
                outcome: 'fail',
                message,
                actual: names,
                remedy: 'tag with the model: `<model_id>@v<version>`',
            },
        ];
    },
});


/***/ }),

/***/ 4130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ waiversValid)
/* harmony export */ });
/* harmony import */ var _define_run_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(257);

/** Waivers are owned, reasoned, dated and used. */
const waiversValid = (0,_define_run_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRunGate */ .w)({
    id: 'waivers-valid',
    title: 'Waivers are owned, reasoned, dated and used.',
    severity: 'warning',
    remedy: 'Complete, renew or remove the waiver on the base branch.',
    docs: `A waiver names release, blocker, owner, reason and expiry, and for a metric the worst value that is accepted.
It waives \`fail\` and \`inconclusive\` only, never privacy, policy or the integrity of evidence, and is never shown as a
pass. An expired one counts as absent, an incomplete one is refused; unused and far too wide ones are named.`,
    judge: (uses) => {
        if (uses.length === 0)
            return [none()];
        return uses.map(toRuling);
    },
});
function toRuling(use) {
    const { id, release, blocker, expires, location } = use.waiver;
    const name = id === '' ? `${release} ${blocker}` : id;
    const base = { subject: name, expected: 'a waiver that is owned, reasoned, dated and used', location };
    switch (use.kind) {
        case 'used':
            return {
                ...base,
                outcome: 'pass',
                message: `the waiver ${name} waives ${blocker} until ${expires}`,
                actual: 'used',
                remedy: '',
            };
        case 'unused':
            return {
                ...base,
                outcome: 'fail',
                message: `the waiver ${name} waives nothing: ${blocker} does not block`,
                actual: 'unused',
                remedy: 'remove it',
            };
        case 'expired':
            return {
                ...base,
                outcome: 'fail',
                message: `the waiver ${name} expired on ${expires} and counts as absent`,
                actual: 'expired',
                remedy: 'remove it, or renew it with a reason on the base branch',
            };
        case 'too-broad':
            return {
                ...base,
                outcome: 'fail',
                message: `the waiver ${name} allows far more than was found`,
                actual: 'too broad',
                remedy: 'narrow `allow` to the value that is accepted',
            };
        case 'refused':
            return {
                ...base,
                outcome: 'fail',
                message: `the waiver ${name} is refused: ${use.reason}`,
                actual: use.reason,
                remedy: 'correct it on the base branch',
            };
    }
}
function none() {
    const message = 'no waiver concerns these releases';
    return {
        subject: '',
        outcome: 'not-applicable',
        message,
        expected: 'none needed',
        actual: 'none',
        remedy: '',
        location: null,
    };
}


/***/ }),

/***/ 4801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ EVIDENCE_KINDS),
/* harmony export */   G0: () => (/* binding */ DOCUMENT_FIELDS),
/* harmony export */   N6: () => (/* binding */ ARTIFACT_FIELDS),
/* harmony export */   YZ: () => (/* binding */ CRITICAL_FIELDS),
/* harmony export */   vN: () => (/* binding */ OTHER_REQUIRED_FIELDS)
/* harmony export */ });
/** The artefacts of a release that are pinned by digest (R2). */
const ARTIFACT_FIELDS = [
    'data_manifest',
    'artifact',
    'feature_code',
    'tokenizer',
    'codec',
    'vocoder',
    'decoder',
    'safety_filters',
    'routing_rules',
];
/** The documents that an entry points at. */
const DOCUMENT_FIELDS = [
    'serving_contract',
    'input_schema',
    'output_schema',
    'safety_report',
];
/** The kinds of evidence an entry lists beside its reports. */
const EVIDENCE_KINDS = [
    'unit_tests',
    'replay',
    'load_test',
    'benchmark',
    'canary_plan',
    'canary_report',
    'shadow_report',
    'rollback_drill',
    'incidents',
    'slo',
    'clients',
    'privacy_logs',
    'buf_breaking',
];
/** What an entry without which nothing may be released (R4). */
const CRITICAL_FIELDS = [
    'data_manifest',
    'eval_report',
    'feature_contract',
    'model_id',
    'owner',
    'rollback_target',
    'serving_image',
    'task',
    'training_code_sha',
    'version',
];
/** The rest of the registry contract (R3); `review_by` stands for either date. */
const OTHER_REQUIRED_FIELDS = [
    'base_model',
    'input_schema',
    'output_schema',
    'resource_envelope',
    'review_by',
    'safety_report',
];


/***/ }),

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ digestAt)
/* harmony export */ });
/** The digest of the bytes at a path, a Git LFS pointer's too; undefined where there is no file that can be read. */
function digestAt(digests, path) {
    const found = digests?.get(path);
    return found?.kind === 'file' || found?.kind === 'lfs' ? found.sha256 : undefined;
}


/***/ }),

/***/ 5268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ worstOutcome)
/* harmony export */ });
const WORST_FIRST = [
    'error',
    'fail',
    'not-comparable',
    'no-evidence',
    'inconclusive',
    'pass',
    'not-applicable',
];
/** The worst of several outcomes; `not-applicable` of none. */
function worstOutcome(outcomes) {
    return WORST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? 'not-applicable';
}


/***/ }),

/***/ 3523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toMatcher),
/* harmony export */   f: () => (/* binding */ isGlob)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/** Whether a selector asks for a pattern; everything else is a name and matches exactly. */
function isGlob(selector) {
    return /[*?[\]{}]/.test(selector);
}
/** A matcher for a glob over names; `*` crosses every character, slashes too, for a name is no path. */
function toMatcher(glob) {
    if (glob === '*')
        return () => true;
    if (!isGlob(glob))
        return (text) => text === glob;
    return picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, { bash: true, dot: true, nonegate: true, noextglob: true });
}


/***/ }),

/***/ 9828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ toTimestamp),
/* harmony export */   Wj: () => (/* binding */ toMilliseconds),
/* harmony export */   ay: () => (/* binding */ toDate),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   su: () => (/* binding */ toDeadlineMilliseconds)
/* harmony export */ });
const FORM = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[Tt ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9})\d{0,9})?)?\s?(?<zone>Z|z|[+-]\d{2}(?::?\d{2})?)?)?$/;
const NANOSECONDS_PER_MILLISECOND = 1000000n;
const MINUTE_MS = 60_000;
/** The length of a day in milliseconds. */
const DAY_MS = 86_400_000;
/**
 * Reads a date (`2026-11-20`, that day's first moment, UTC) or an RFC 3339 time; offsets are respected, a
 * missing zone is UTC.
 *
 * @returns undefined for anything else, a day that does not exist (2026-02-30) included
 */
function parseInstant(text) {
    const parts = text.length <= 48 ? FORM.exec(text.trim())?.groups : undefined;
    if (parts === undefined)
        return undefined;
    const milliseconds = toEpochMilliseconds(parts);
    if (milliseconds === undefined)
        return undefined;
    const { hour, fraction, zone } = parts;
    return {
        nanoseconds: BigInt(milliseconds) * NANOSECONDS_PER_MILLISECOND + toNanoseconds(fraction),
        zoneMissing: hour !== undefined && zone === undefined,
        dateOnly: hour === undefined,
    };
}
function toEpochMilliseconds(parts) {
    const midnight = toMidnight(Number(parts.year), Number(parts.month), Number(parts.day));
    const seconds = toSeconds(Number(parts.hour ?? 0), Number(parts.minute ?? 0), Number(parts.second ?? 0));
    const offset = toOffsetMinutes(parts.zone);
    if (midnight === undefined || seconds === undefined || offset === undefined)
        return undefined;
    return midnight + seconds * 1000 - offset * MINUTE_MS;
}
function toMidnight(year, month, day) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return exists ? date.getTime() : undefined;
}
/** The second of the day; a leap second (60) is one. */
function toSeconds(hour, minute, second) {
    if (hour > 23 || minute > 59 || second > 60)
        return undefined;
    return (hour * 60 + minute) * 60 + second;
}
function toNanoseconds(fraction = '') {
    return BigInt(fraction.padEnd(9, '0'));
}
function toOffsetMinutes(zone) {
    if (zone === undefined || zone.toUpperCase() === 'Z')
        return 0;
    const hours = Number(zone.slice(1, 3));
    const minutes = Number(zone.slice(3).replace(':', '') || '0');
    if (hours > 23 || minutes > 59)
        return undefined;
    return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
/** Milliseconds since 1970, rounded down. */
function toMilliseconds(instant) {
    return Number(instant.nanoseconds / NANOSECONDS_PER_MILLISECOND);
}
/** The last moment at which a deadline still holds: a date alone is valid through that day, UTC. */
function toDeadlineMilliseconds(instant) {
    return toMilliseconds(instant) + (instant.dateOnly ? DAY_MS - 1 : 0);
}
/** `2026-11-22T09:14:03Z`: whole seconds, UTC. */
function toTimestamp(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
/** `2026-11-22`, UTC. */
function toDate(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}


/***/ }),

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueOf)
/* harmony export */ });
/** The value of a reading where there is one. */
function valueOf(reading) {
    return reading.kind === 'present' ? reading.value : undefined;
}


/***/ }),

/***/ 1819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseReleaseName),
/* harmony export */   w: () => (/* binding */ toReleaseName)
/* harmony export */ });
/** `model_id@version`. */
function toReleaseName(release) {
    return `${release.model_id}@${release.version}`;
}
/** Reads `model_id@version`; undefined when either part is missing. */
function parseReleaseName(text) {
    const at = text.lastIndexOf('@');
    if (at <= 0 || at === text.length - 1)
        return undefined;
    return { model_id: text.slice(0, at), version: text.slice(at + 1) };
}


/***/ }),

/***/ 2670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ hasStableRelease),
/* harmony export */   Ti: () => (/* binding */ TIED),
/* harmony export */   aD: () => (/* binding */ resolveRollbackTarget),
/* harmony export */   lP: () => (/* binding */ noTarget)
/* harmony export */ });
/** R8's sentence. */
function noTarget(family) {
    return `no stable rollback target for ${family}`;
}
/**
 * The most recently promoted stable and healthy release of a family (R8); the first of the ledger among equals.
 * Chosen from what served, never from the order of versions.
 */
function resolveRollbackTarget(ledger, family, exclude = []) {
    const inFamily = ledger.releases.filter((release) => release.family === family);
    const judged = inFamily.map((release) => ({ release, reason: whyNot(release, exclude) }));
    const candidates = judged.filter(({ reason }) => reason === undefined).map(({ release }) => release);
    const passedOver = judged.filter((item) => item.reason !== undefined);
    const undated = candidates.find(({ promotedAt }) => promotedAt.instant === undefined);
    if (undated !== undefined)
        return { kind: 'unknowable', release: undated };
    const [target, ...older] = [...candidates].sort(byPromotion);
    if (target === undefined)
        return { kind: 'none', passedOver };
    const warnings = candidates
        .filter(({ promotedAt }) => promotedAt.instant?.zoneMissing === true)
        .map(withoutZone);
    const earlier = older.map((release) => ({ release, reason: whyLater(release, target) }));
    return { kind: 'target', target, passedOver: [...passedOver, ...earlier], warnings };
}
/** Whether a family has ever had a stable release that counts as a comparison. */
function hasStableRelease(ledger, family) {
    return ledger.releases.some((release) => release.family === family && release.state === 'stable');
}
function whyNot(release, exclude) {
    if (release.state !== 'stable')
        return `its state is ${release.state}`;
    if (release.health !== undefined && release.health !== 'healthy')
        return `its health is ${release.health}`;
    if (exclude.some(({ model_id, version }) => model_id === release.modelId && version === release.version))
        return 'excluded';
    if (release.modelId === '')
        return 'it has no model_id';
    if (release.version === '')
        return 'it has no version';
    return release.servingImage === '' ? 'it has no serving image' : undefined;
}
// Array.prototype.sort is stable, so equals keep the order of the ledger.
function byPromotion(one, other) {
    const [a, b] = [one.promotedAt.instant?.nanoseconds ?? 0n, other.promotedAt.instant?.nanoseconds ?? 0n];
    return a === b ? 0 : a > b ? -1 : 1;
}
/** How the reason begins when two releases were promoted at one moment: which of them serves is worth a look. */
const TIED = 'promoted at the same moment';
function whyLater({ promotedAt }, target) {
    const isTied = promotedAt.instant?.nanoseconds === target.promotedAt.instant?.nanoseconds;
    return isTied
        ? `${TIED}, ${promotedAt.text}, and further down in the ledger`
        : `promoted earlier, ${promotedAt.text}`;
}
function withoutZone(release) {
    return `promoted_at of ${release.modelId}@${release.version} has no zone: read as UTC`;
}


/***/ }),

/***/ 8056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ REDACTION_MODES),
/* harmony export */   Hx: () => (/* binding */ FINALITY),
/* harmony export */   KP: () => (/* binding */ REQUIRED_ERRORS),
/* harmony export */   Zz: () => (/* binding */ TRANSPORTS),
/* harmony export */   pB: () => (/* binding */ REDACTION_PLACES)
/* harmony export */ });
/** How clients reach a service. */
const TRANSPORTS = [
    'grpc_bidi',
    'websocket',
    'http_unary',
    'http_chunked',
    'webrtc',
    'triton_grpc',
];
/** How settled a result is. */
const FINALITY = [
    'partial',
    'stable_prefix',
    'segment_final',
    'utterance_final',
    'turn_final',
];
/** What is done with personal details. */
const REDACTION_MODES = ['none', 'mask', 'remove', 'tag'];
/** Where it is done. */
const REDACTION_PLACES = ['partial', 'final', 'audio', 'logs'];
/** The error codes that clients can react to whatever the service. */
const REQUIRED_ERRORS = [
    'unsupported_sample_rate',
    'unsupported_encoding',
    'audio_timeout',
    'payload_too_large',
    'rate_limited',
    'model_unavailable',
    'cancelled',
    'internal',
];


/***/ }),

/***/ 5979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toCountName),
/* harmony export */   P: () => (/* binding */ toRecordsName)
/* harmony export */ });
/** What records call a slice that has one dimension alone: `noise=noisy`; undefined for any other. */
function toRecordsName({ dimensions }) {
    const [first, ...more] = dimensions;
    return first === undefined || more.length > 0 ? undefined : `${first[0]}=${first[1]}`;
}
/** `reference words`: what a count is called in a sentence. */
function toCountName(count) {
    return count.replaceAll('_', ' ');
}


/***/ }),

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ hasReached),
/* harmony export */   Rv: () => (/* binding */ laterStep),
/* harmony export */   UT: () => (/* binding */ STEPS),
/* harmony export */   Vf: () => (/* binding */ isStep)
/* harmony export */ });
/** The six steps of a release, in the order in which they are taken (R1). */
const STEPS = ['train', 'evaluate', 'package', 'stage', 'canary', 'promote'];
/** Whether `text` names a step. */
function isStep(text) {
    return STEPS.includes(text);
}
/** Whether `step` has been reached when a release asks for `asked`. */
function hasReached(asked, step) {
    return STEPS.indexOf(asked) >= STEPS.indexOf(step);
}
/** The later of two steps: an entry may raise the exam that its event sets, never lower it. */
function laterStep(one, other) {
    return hasReached(one, other) ? one : other;
}


/***/ })

};
