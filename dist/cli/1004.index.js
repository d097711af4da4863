export const id = 1004;
export const ids = [1004];
export const modules = {

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ coherenceBands),
/* harmony export */   JU: () => (/* binding */ coherence),
/* harmony export */   OF: () => (/* binding */ coherentGainDb),
/* harmony export */   qh: () => (/* binding */ coherentBandwidthHz)
/* harmony export */ });
/* harmony import */ var _cross_spectra_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9147);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9590);


/** Magnitude-squared coherence of each bin, 0 to 1: how far the served signal follows the reference there. */
function coherence(spectra) {
    const { crossRe, crossIm, referencePower, servedPower } = spectra;
    return crossRe.map((re, bin) => {
        const power = (referencePower[bin] ?? 0) * (servedPower[bin] ?? 0);
        return power === 0 ? 0 : (re * re + (crossIm[bin] ?? 0) ** 2) / power;
    });
}
/**
 * Gain of the served over the reference signal in dB, by bin, counting only what follows the reference: noise
 * that a codec adds does not raise it, and mirror images do not hide a lost band. -Infinity where nothing follows.
 */
function coherentGainDb(spectra) {
    const { crossRe, crossIm, referencePower } = spectra;
    return crossRe.map((re, bin) => {
        const power = (referencePower[bin] ?? 0) ** 2;
        return power === 0 ? -Infinity : 10 * Math.log10((re * re + (crossIm[bin] ?? 0) ** 2) / power);
    });
}
/**
 * Median coherence per band of `bandHz`, from the first band that does not touch 0 Hz to the Nyquist frequency;
 * the last band takes in what is left over (reference/audio.md 2.6, step 4).
 */
function coherenceBands(coherences, sampleRateHz, bandHz) {
    const nyquist = sampleRateHz / 2;
    const count = Math.floor(nyquist / bandHz);
    const bands = [];
    for (let index = 1; index < count; index++) {
        const lowHz = index * bandHz;
        const highHz = index === count - 1 ? nyquist : lowHz + bandHz;
        const values = coherences.slice(Math.ceil((lowHz * _cross_spectra_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAME */ .Qe) / sampleRateHz), Math.ceil((highHz * _cross_spectra_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAME */ .Qe) / sampleRateHz));
        bands.push({ lowHz, highHz, coherence: (0,_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)([...values]) });
    }
    return bands;
}
/** Top edge in Hz of the highest band whose coherence reaches `threshold`; 0 where none does. */
function coherentBandwidthHz(bands, threshold) {
    return bands.findLast((band) => band.coherence >= threshold)?.highHz ?? 0;
}


/***/ }),

/***/ 1333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ comparePairs)
/* harmony export */ });
/* harmony import */ var _hidden_rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3331);
/* harmony import */ var _measure_pair_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3601);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9590);
/* harmony import */ var _pair_thresholds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3361);




/** Under this correlation, and without one coherent band, two files are not the same recording. */
const UNRELATED_CORRELATION = 0.1;
/** What is printed of a pair that nothing was measured of. */
const NOTHING = {
    coherent_bandwidth_hz: null,
    estimated_rate_hz: null,
    rate_range_hz: null,
    delay_ms: null,
    gain_db: null,
    cause: null,
};
/** A codec adds noise but keeps the gain; a filter does not. dB. */
const FILTER_DROP_DB = 6;
/**
 * Compares fixtures as training hears them with the same fixtures as serving hears them.
 *
 * Decides by the median coherent bandwidth, since single files overlap (reference/audio.md 2.6); a wrong rate,
 * channel count or length in any pair is a finding of its own. Pairs with too little speech, or nothing
 * audible in the band that they lost, do not count, and fewer than `minPairs` that do leave `compatible` null: no evidence. A single pair's rate is estimated from
 * that pair, the overall one from the medians of all. `measure` may remember what it measured before.
 */
function comparePairs(pairs, overrides = {}, measure = _measure_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .measurePair */ .t3) {
    const thresholds = { ..._pair_thresholds_js__WEBPACK_IMPORTED_MODULE_2__/* .PAIR_THRESHOLDS */ .a, ...overrides };
    return summarise(pairs, pairs.map((pair) => measure(pair, thresholds)), thresholds);
}
function summarise(pairs, measurements, thresholds) {
    const measured = measurements.filter(isMeasured);
    const wrong = measurements.filter((one) => one.kind === 'flawed' && !(0,_measure_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .isUntold */ .N1)(one.flaw));
    const enough = measured.length + wrong.length >= Math.max(1, thresholds.minPairs);
    const bandwidth = measured.length === 0 ? null : (0,_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)(measured.map(({ bandwidthHz }) => bandwidthHz));
    const isKept = bandwidth !== null && measured.every(({ requiredHz }) => bandwidth >= requiredHz);
    return {
        compatible: enough ? isKept && wrong.length === 0 : null,
        enough,
        coherent_bandwidth_hz: bandwidth,
        estimated_rate_hz: isKept || bandwidth === null ? null : overallRate(pairs, measured, bandwidth),
        pairs: pairs.map((pair, index) => report(pair, measurements[index])),
    };
}
function isMeasured(measurement) {
    return measurement.kind === 'measured';
}
function overallRate(pairs, measured, bandwidth) {
    const evidence = measured.flatMap((one) => one.evidence ?? []);
    return (0,_hidden_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateRate */ .Bk)(evidence, bandwidth, pairs[0]?.reference.sampleRateHz ?? 0).rateHz;
}
function report(pair, measurement) {
    const name = pair.name ?? null;
    if (measurement?.kind !== 'measured')
        return { ...NOTHING, name, cause: measurement?.flaw ?? null };
    const { evidence, bandwidthHz, delayMs, gainDb } = measurement;
    const kept = {
        ...NOTHING,
        name,
        coherent_bandwidth_hz: bandwidthHz,
        delay_ms: delayMs,
        gain_db: finite(gainDb),
    };
    if (evidence === null)
        return kept;
    const estimate = (0,_hidden_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateRate */ .Bk)([evidence], bandwidthHz, pair.reference.sampleRateHz);
    const { rateHz, rangeHz } = estimate;
    return {
        ...kept,
        estimated_rate_hz: rateHz,
        rate_range_hz: rangeHz,
        cause: causeOf(measurement, estimate),
    };
}
/** Silence has no gain; JSON has no infinity. */
function finite(value) {
    return Number.isFinite(value) ? value : null;
}
function causeOf(measurement, estimate) {
    if (estimate.rateHz !== null)
        return 'resampled';
    const unrelated = Math.abs(measurement.correlation) < UNRELATED_CORRELATION;
    if (unrelated && measurement.bandwidthHz === 0)
        return 'unrelated';
    if (estimate.rangeHz !== null)
        return 'resampled';
    return measurement.gainDropDb >= FILTER_DROP_DB ? 'low-pass' : 'lossy-or-companded';
}


/***/ }),

/***/ 9147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ countSpeechFrames),
/* harmony export */   Qe: () => (/* binding */ FRAME),
/* harmony export */   fP: () => (/* binding */ toSeconds),
/* harmony export */   q5: () => (/* binding */ referenceLevelDb),
/* harmony export */   vZ: () => (/* binding */ crossSpectra),
/* harmony export */   x8: () => (/* binding */ eachFrame)
/* harmony export */ });
/* unused harmony export HOP */
/* harmony import */ var _element_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4682);
/* harmony import */ var _pair_transform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4113);


/** Welch's method as reference/audio.md 2.6 uses it: Hann windows of 512 samples, overlapping by half. */
const FRAME = 512;
const HOP = 256;
const WINDOW = (0,_pair_transform_js__WEBPACK_IMPORTED_MODULE_0__/* .hann */ .e)(FRAME);
/** Frames within this many dB of the loudest count as speech. */
const SPEECH_RANGE_DB = 40;
/** Under this level nothing is speech: the rounding of 16 bits alone, with its dither, lies at -96 dBFS. */
const SPEECH_FLOOR_DB = -80;
/** What white noise of power 1 comes to in a windowed frame, and in a bin of its spectrum. */
const WINDOW_ENERGY = WINDOW.reduce((sum, weight) => sum + weight * weight, 0);
/** The spectra of a pair over the stretch that both signals cover (Welch 1967). */
function crossSpectra(pair) {
    const transform = new _pair_transform_js__WEBPACK_IMPORTED_MODULE_0__/* .PairTransform */ .t(FRAME);
    const { bins } = transform;
    const sums = {
        referencePower: new Float64Array(bins),
        servedPower: new Float64Array(bins),
        crossRe: new Float64Array(bins),
        crossIm: new Float64Array(bins),
    };
    const energies = [];
    eachFrame(pair, transform, () => energies.push(accumulate(transform, sums)));
    return {
        ...sums,
        frames: energies.length,
        speechFrames: countSpeech(energies, (WINDOW_ENERGY * FRAME) / 2),
    };
}
/** Transforms frame after frame of a pair; `visit` is told at which sample of the reference each one starts. */
function eachFrame({ reference, served, lag }, transform, visit) {
    const first = Math.max(0, -lag);
    const last = Math.min(reference.length, served.length - lag) - FRAME;
    for (let start = first; start <= last; start += HOP) {
        transform.loadFrames(reference, start, served, start + lag, WINDOW);
        transform.transform();
        visit(start);
    }
}
/** Adds one frame to the sums; returns the energy of the reference in it. */
function accumulate({ aRe, aIm, bRe, bIm, bins }, sums) {
    const { referencePower, servedPower, crossRe, crossIm } = sums;
    let energy = 0;
    for (let bin = 0; bin < bins; bin++) {
        const xRe = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s)(aRe, bin);
        const xIm = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s)(aIm, bin);
        const yRe = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s)(bRe, bin);
        const yIm = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s)(bIm, bin);
        const power = xRe * xRe + xIm * xIm;
        energy += power;
        referencePower[bin] = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s)(referencePower, bin) + power;
        servedPower[bin] = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s)(servedPower, bin) + yRe * yRe + yIm * yIm;
        crossRe[bin] = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s)(crossRe, bin) + xRe * yRe + xIm * yIm;
        crossIm[bin] = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_1__/* .elementAt */ .s)(crossIm, bin) + xRe * yIm - xIm * yRe;
    }
    return energy;
}
/** Frames of one signal that hold speech, by their energy in time: a signal needs no spectrum for that. */
function countSpeechFrames(samples) {
    const energies = [];
    for (let start = 0; start + FRAME <= samples.length; start += HOP) {
        let energy = 0;
        // Most runs see a few seconds of audio: such a loop is over before it is compiled, and every call in it counts.
        for (let index = 0; index < FRAME; index++) {
            const weighted = (samples[start + index] ?? 0) * (WINDOW[index] ?? 0);
            energy += weighted * weighted;
        }
        energies.push(energy);
    }
    return countSpeech(energies, WINDOW_ENERGY);
}
/** Seconds that a number of overlapping frames stand for; a frame that is cut off at either end is not held against them. */
function toSeconds(frames, rate) {
    return frames === 0 ? 0 : (frames * HOP + FRAME) / rate;
}
/** Level of the reference in a band of bins, in dB relative to white noise of power 1; -Infinity for none. */
function referenceLevelDb({ referencePower, frames }, first, end) {
    const power = referencePower.slice(first, end).reduce((sum, value) => sum + value, 0);
    return 10 * Math.log10(power / (Math.max(1, end - first) * Math.max(1, frames) * WINDOW_ENERGY));
}
function countSpeech(energies, unit) {
    const loudest = energies.reduce((high, energy) => Math.max(high, energy), 0);
    const threshold = Math.max(loudest / 10 ** (SPEECH_RANGE_DB / 10), unit * 10 ** (SPEECH_FLOOR_DB / 10));
    return energies.filter((energy) => energy >= threshold).length;
}


/***/ }),

/***/ 4682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ elementAt)
/* harmony export */ });
/** The element at an index; 0 outside, so that sums need no case of their own for the ends. */
function elementAt(values, index) {
    return values[index] ?? 0;
}


/***/ }),

/***/ 3331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ estimateRate),
/* harmony export */   _Z: () => (/* binding */ rateEvidence)
/* harmony export */ });
/* unused harmony export STANDARD_RATES_HZ */
/* harmony import */ var _cross_spectra_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9147);
/* harmony import */ var _coherence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1116);
/* harmony import */ var _element_at_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4682);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9590);
/* harmony import */ var _pair_transform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4113);





/** Sample rates that resamplers in the field go through, Hz. */
const STANDARD_RATES_HZ = [
    6000, 8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000, 88200, 96000,
];
/**
 * Measured on 21 files (flite, espeak-ng, the synthetic speech of the tests) through 8, 11.025 and 12 kHz with
 * five resamplers: medians of at most 0.019 without images, of at least 0.047 with them.
 */
const MIRROR_THRESHOLD = 0.04;
const CUTOFF_DB = 20;
/** A filter takes this much power away above its cut-off, dB; what images or noise fill up again was none. */
const FILTERED_DB = 6;
/** Where the cut-off of a resampling filter lies, as a share of half of its rate (sox `rate -l` to `-v`). */
const CUTOFF_SHARES = { lowest: 0.78, highest: 1.03 };
/** Bins next to the mirror axis and to the ends, where windows leak from one side to the other. */
const GUARD_BINS = 4;
/**
 * Looks for the two traces that a resampler leaves (reference/audio.md 2.6): the edge of its filter, or, where
 * it does not filter, mirror images around half of its rate.
 *
 * The images are found by coherence with the reference and not by the correlation of log spectra that method A
 * has to use, since here the original is known: a component at f comes back at R - f, conjugated and turned by
 * R hertz, in every frame.
 */
function rateEvidence(pair, spectra, sampleRateHz) {
    const candidates = STANDARD_RATES_HZ.filter((rate) => rate < sampleRateHz * 0.95);
    const mirrors = candidates.map((rate) => new MirrorSums(rate, sampleRateHz));
    const transform = new _pair_transform_js__WEBPACK_IMPORTED_MODULE_2__/* .PairTransform */ .t(_cross_spectra_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAME */ .Qe);
    (0,_cross_spectra_js__WEBPACK_IMPORTED_MODULE_0__/* .eachFrame */ .x8)(pair, transform, (start) => {
        for (const mirror of mirrors)
            mirror.add(transform, start);
    });
    return {
        mirror: new Map(mirrors.map((mirror) => [mirror.rateHz, mirror.coherence(spectra)])),
        cutoffHz: cutoff(spectra, sampleRateHz),
    };
}
/**
 * The rate that most of the pairs point to, from the medians of their evidence.
 *
 * Images name the highest rate that has them: those of a held signal fold at the contract's rate and show up
 * around lower rates as well, never around higher ones. A cut-off fits every standard rate whose half lies
 * close above it; with several the range is given. `edgeHz` is the coherent bandwidth.
 */
function estimateRate(evidence, edgeHz, sampleRateHz) {
    const rates = [...(evidence[0]?.mirror.keys() ?? [])];
    const imaged = rates.findLast((rate) => (0,_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)(evidence.map(({ mirror }) => mirror.get(rate) ?? 0)) >= MIRROR_THRESHOLD);
    if (imaged !== undefined)
        return { rateHz: imaged, rangeHz: [imaged, imaged] };
    const cutoffs = evidence.flatMap(({ cutoffHz }) => (cutoffHz === null ? [] : [cutoffHz]));
    if (cutoffs.length * 2 <= evidence.length)
        return { rateHz: null, rangeHz: null };
    const fitting = rates.filter((rate) => fits((0,_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)(cutoffs), rate));
    const [lowest] = fitting;
    const highest = fitting.at(-1);
    if (lowest === undefined || highest === undefined) {
        return { rateHz: null, rangeHz: [2 * edgeHz, sampleRateHz] };
    }
    return { rateHz: lowest === highest ? lowest : null, rangeHz: [lowest, highest] };
}
function fits(cutoffHz, rateHz) {
    const share = cutoffHz / (rateHz / 2);
    return share >= CUTOFF_SHARES.lowest && share <= CUTOFF_SHARES.highest;
}
/** The lowest frequency above which the coherent gain stays `CUTOFF_DB` under its median from 500 to 2000 Hz. */
function cutoff(spectra, sampleRateHz) {
    const binHz = sampleRateHz / _cross_spectra_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAME */ .Qe;
    const [low, high] = [Math.ceil(500 / binHz), Math.ceil(2000 / binHz)];
    const gain = (0,_coherence_js__WEBPACK_IMPORTED_MODULE_1__/* .coherentGainDb */ .OF)(spectra);
    const passband = (0,_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)([...gain.slice(low, high)]);
    const last = gain.findLastIndex((value) => value > passband - CUTOFF_DB);
    if (last >= gain.length - GUARD_BINS)
        return null;
    const power = spectra.servedPower.map((value, bin) => value / (spectra.referencePower[bin] ?? 0));
    const drop = (0,_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)([...power.slice(low, high)]) / (0,_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)([...power.slice(last + GUARD_BINS)]);
    return drop >= 10 ** (FILTERED_DB / 10) ? last * binHz : null;
}
/** Sums of the served spectrum against the mirrored spectrum of the reference, for one hidden rate. */
class MirrorSums {
    rateHz;
    sampleRateHz;
    axis;
    first;
    last;
    re;
    im;
    constructor(rateHz, sampleRateHz) {
        this.rateHz = rateHz;
        this.sampleRateHz = sampleRateHz;
        this.axis = Math.round((rateHz / sampleRateHz) * _cross_spectra_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAME */ .Qe);
        this.first = Math.floor(this.axis / 2) + GUARD_BINS;
        this.last = Math.min(_cross_spectra_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAME */ .Qe / 2 - 2, this.axis - 2 * GUARD_BINS);
        this.re = new Float64Array(_cross_spectra_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAME */ .Qe / 2 + 1);
        this.im = new Float64Array(_cross_spectra_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAME */ .Qe / 2 + 1);
    }
    add({ aRe, aIm, bRe, bIm }, start) {
        const turn = -2 * Math.PI * (((this.rateHz * start) / this.sampleRateHz) % 1);
        const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
        for (let bin = this.first; bin <= this.last; bin++) {
            const xRe = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_4__/* .elementAt */ .s)(aRe, this.axis - bin);
            const xIm = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_4__/* .elementAt */ .s)(aIm, this.axis - bin);
            const yRe = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_4__/* .elementAt */ .s)(bRe, bin);
            const yIm = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_4__/* .elementAt */ .s)(bIm, bin);
            const re = yRe * xRe - yIm * xIm;
            const im = yRe * xIm + yIm * xRe;
            this.re[bin] = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_4__/* .elementAt */ .s)(this.re, bin) + re * cosine - im * sine;
            this.im[bin] = (0,_element_at_js__WEBPACK_IMPORTED_MODULE_4__/* .elementAt */ .s)(this.im, bin) + re * sine + im * cosine;
        }
    }
    coherence({ referencePower, servedPower }) {
        const values = [];
        for (let bin = this.first; bin <= this.last; bin++) {
            const power = (servedPower[bin] ?? 0) * (referencePower[this.axis - bin] ?? 0);
            const cross = (this.re[bin] ?? 0) ** 2 + (this.im[bin] ?? 0) ** 2;
            values.push(power === 0 ? 0 : cross / power);
        }
        return values.length === 0 ? 0 : (0,_median_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .J)(values);
    }
}


/***/ }),

/***/ 3601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tl: () => (/* binding */ UNTOLD),
  N1: () => (/* binding */ isUntold),
  t3: () => (/* binding */ measurePair),
  Xm: () => (/* binding */ rememberPairs)
});

// EXTERNAL MODULE: ./lib/audio/element-at.js
var element_at = __webpack_require__(4682);
// EXTERNAL MODULE: ./lib/audio/pair-transform.js
var pair_transform = __webpack_require__(4113);
;// CONCATENATED MODULE: ./lib/audio/align.js


/**
 * Finds the lag at which two signals agree best, within ±`maxLag` samples, by cross-correlation over their
 * whole length (reference/audio.md 2.6: without it a delay of 25 ms brings the coherence to 0).
 *
 * Blocks of the reference are correlated with longer blocks of the served signal in the frequency domain
 * (overlap-save), and their cross-spectra added up, so that one inverse transform gives every lag.
 * Time grows with length × log(maxLag); memory with maxLag alone.
 */
function align(reference, served, maxLag) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(1024, 8 * maxLag)));
    const block = size - 2 * maxLag;
    const spectra = new pair_transform/* PairTransform */.t(size);
    const crossRe = new Float64Array(spectra.bins);
    const crossIm = new Float64Array(spectra.bins);
    for (let start = 0; start < reference.length; start += block) {
        spectra.loadBlocks(reference, start, block, served, start - maxLag, size);
        spectra.transform();
        accumulateCross(spectra, crossRe, crossIm);
    }
    const correlations = spectra.inverseReal(crossRe, crossIm);
    return strongest(correlations, maxLag, Math.sqrt(energy(reference) * energy(served)));
}
function accumulateCross(spectra, crossRe, crossIm) {
    const { aRe, aIm, bRe, bIm } = spectra;
    for (let bin = 0; bin < spectra.bins; bin++) {
        const xRe = (0,element_at/* elementAt */.s)(aRe, bin);
        const xIm = (0,element_at/* elementAt */.s)(aIm, bin);
        const yRe = (0,element_at/* elementAt */.s)(bRe, bin);
        const yIm = (0,element_at/* elementAt */.s)(bIm, bin);
        crossRe[bin] = (0,element_at/* elementAt */.s)(crossRe, bin) + xRe * yRe + xIm * yIm;
        crossIm[bin] = (0,element_at/* elementAt */.s)(crossIm, bin) + xRe * yIm - xIm * yRe;
    }
}
function strongest(correlations, maxLag, scale) {
    if (scale === 0)
        return { lag: 0, correlation: 0 };
    let best = maxLag;
    for (let index = 0; index <= 2 * maxLag; index++) {
        if (Math.abs(correlations[index] ?? 0) > Math.abs(correlations[best] ?? 0))
            best = index;
    }
    return { lag: best - maxLag, correlation: (correlations[best] ?? 0) / scale };
}
function energy(samples) {
    let sum = 0;
    for (const value of samples)
        sum += value * value;
    return sum;
}

// EXTERNAL MODULE: ./lib/audio/coherence.js
var coherence = __webpack_require__(1116);
// EXTERNAL MODULE: ./lib/audio/cross-spectra.js
var cross_spectra = __webpack_require__(9147);
// EXTERNAL MODULE: ./lib/audio/hidden-rate.js
var hidden_rate = __webpack_require__(3331);
// EXTERNAL MODULE: ./lib/audio/median.js
var median = __webpack_require__(9590);
// EXTERNAL MODULE: ./lib/audio/pair-thresholds.js
var pair_thresholds = __webpack_require__(3361);
;// CONCATENATED MODULE: ./lib/audio/measure-pair.js






/** The flaws that leave a pair out: nothing can be told from it, one way or the other. */
const UNTOLD = ['too-little-speech', 'too-quiet'];
/** Whether a cause is one of those that leave a pair out. */
function isUntold(cause) {
    return UNTOLD.some((flaw) => flaw === cause);
}
/**
 * Measures one pair by method B of reference/audio.md 2.6; of several channels the worst is reported.
 *
 * Pure; time grows with the length of the shorter signal.
 */
function measurePair(pair, thresholds) {
    const flaw = formatFlaw(pair, thresholds);
    if (flaw !== undefined)
        return { kind: 'flawed', flaw };
    const measured = [];
    for (const [index, reference] of pair.reference.channels.entries()) {
        const served = pair.served.channels[index] ?? new Float32Array(0);
        const channel = measureChannel(reference, served, pair.reference.sampleRateHz, thresholds);
        if (channel.kind === 'flawed')
            return channel;
        measured.push(channel);
    }
    const [worst] = measured.sort((a, b) => a.bandwidthHz - b.bandwidthHz);
    return worst ?? { kind: 'flawed', flaw: 'wrong-channels' };
}
/** A `measurePair` that measures each pair of signals once, for callers that group the same pairs in several ways. */
function rememberPairs() {
    const known = new Map();
    return (pair, thresholds) => {
        const served = known.get(pair.reference) ?? new Map();
        known.set(pair.reference, served);
        const measurement = served.get(pair.served) ?? measurePair(pair, thresholds);
        served.set(pair.served, measurement);
        return measurement;
    };
}
function formatFlaw({ reference, served }, thresholds) {
    const expected = thresholds.sampleRateHz ?? reference.sampleRateHz;
    if (reference.sampleRateHz !== expected || served.sampleRateHz !== expected)
        return 'wrong-rate';
    return reference.channels.length === served.channels.length ? undefined : 'wrong-channels';
}
function measureChannel(reference, served, rate, thresholds) {
    if (isSame(reference, served))
        return measureSame(reference, rate, thresholds);
    const toMs = (samples) => (samples / rate) * 1000;
    const excess = served.length - reference.length;
    // A delay may lengthen the file by as much; nothing else but another rate does.
    if (toMs(Math.abs(excess)) > thresholds.maxDelayMs + thresholds.lengthToleranceMs)
        return wrongLength();
    const alignment = align(reference, served, Math.round((thresholds.maxDelayMs / 1000) * rate));
    const unexplained = Math.min(Math.abs(excess), Math.abs(excess - alignment.lag));
    if (toMs(unexplained) > thresholds.lengthToleranceMs)
        return wrongLength();
    const pair = { reference, served, lag: alignment.lag };
    const spectra = (0,cross_spectra/* crossSpectra */.vZ)(pair);
    if ((0,cross_spectra/* toSeconds */.fP)(spectra.speechFrames, rate) < thresholds.minSpeechSeconds) {
        return { kind: 'flawed', flaw: 'too-little-speech' };
    }
    const delay = { delayMs: toMs(alignment.lag), correlation: alignment.correlation };
    const measured = describe(pair, spectra, rate, thresholds);
    const isLost = measured.bandwidthHz < measured.requiredHz;
    if (isLost && !hasLostAnything(spectra, measured, rate, thresholds))
        return { kind: 'flawed', flaw: 'too-quiet' };
    return { ...measured, ...delay };
}
/** Whether the reference holds anything above the band that was kept: rounding noise follows nothing, and is no loss. */
function hasLostAnything(spectra, { bandwidthHz, requiredHz }, rate, { bandHz, audibleDb }) {
    const toBin = (hz) => Math.ceil((hz * cross_spectra/* FRAME */.Qe) / rate);
    for (let low = Math.max(bandwidthHz, bandHz); low < requiredHz; low += bandHz) {
        if ((0,cross_spectra/* referenceLevelDb */.q5)(spectra, toBin(low), toBin(low + bandHz)) >= audibleDb)
            return true;
    }
    return false;
}
function isSame(reference, served) {
    if (reference.length !== served.length)
        return false;
    for (let index = 0; index < reference.length; index++) {
        if (reference[index] !== served[index])
            return false;
    }
    return true;
}
/** A path that hands on what it gets, sample for sample, is the common case: it lost nothing, and needs no spectrum. */
function measureSame(samples, rate, thresholds) {
    if ((0,cross_spectra/* toSeconds */.fP)((0,cross_spectra/* countSpeechFrames */.Ib)(samples), rate) < thresholds.minSpeechSeconds)
        return { kind: 'flawed', flaw: 'too-little-speech' };
    return {
        kind: 'measured',
        bandwidthHz: rate / 2,
        requiredHz: (0,pair_thresholds/* requiredBandwidthHz */.V)(thresholds, rate),
        delayMs: 0,
        gainDb: 0,
        correlation: 1,
        evidence: null,
        gainDropDb: 0,
    };
}
function describe(pair, spectra, rate, thresholds) {
    const bands = (0,coherence/* coherenceBands */.$q)((0,coherence/* coherence */.JU)(spectra), rate, thresholds.bandHz);
    const bandwidthHz = (0,coherence/* coherentBandwidthHz */.qh)(bands, thresholds.coherence);
    const requiredHz = (0,pair_thresholds/* requiredBandwidthHz */.V)(thresholds, rate);
    const gains = [...(0,coherence/* coherentGainDb */.OF)(spectra)].slice(Math.ceil((500 * cross_spectra/* FRAME */.Qe) / rate), Math.floor((requiredHz * cross_spectra/* FRAME */.Qe) / rate));
    const gainDb = (0,median/* median */.J)(gains);
    return {
        kind: 'measured',
        bandwidthHz,
        requiredHz,
        gainDb,
        gainDropDb: gainDb - gains.reduce((low, gain) => Math.min(low, gain), Infinity),
        evidence: bandwidthHz >= requiredHz ? null : (0,hidden_rate/* rateEvidence */._Z)(pair, spectra, rate),
    };
}
function wrongLength() {
    return { kind: 'flawed', flaw: 'wrong-length' };
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

/***/ 3361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ requiredBandwidthHz),
/* harmony export */   a: () => (/* binding */ PAIR_THRESHOLDS)
/* harmony export */ });
/** The documented defaults. */
const PAIR_THRESHOLDS = {
    minPairs: 3,
    minSpeechSeconds: 1,
    maxDelayMs: 50,
    lengthToleranceMs: 20,
    bandHz: 500,
    coherence: 0.9,
    audibleDb: -80,
    minEffectiveBandwidthHz: null,
    defaultBandwidthShare: 0.92,
    sampleRateHz: null,
};
/** The bandwidth in Hz that audio of a rate must keep under these thresholds. */
function requiredBandwidthHz(thresholds, sampleRateHz) {
    return thresholds.minEffectiveBandwidthHz ?? (thresholds.defaultBandwidthShare * sampleRateHz) / 2;
}


/***/ }),

/***/ 4113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ hann),
/* harmony export */   t: () => (/* binding */ PairTransform)
/* harmony export */ });
/* harmony import */ var fft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4069);

/**
 * The spectra of two real signals from one complex transform: the first is put into the real and the second
 * into the imaginary part, and the two are told apart by symmetry. This halves the time that a comparison takes.
 *
 * After `transform`, bins 0 to size / 2 of both spectra are in `aRe`, `aIm`, `bRe`, `bIm`.
 */
class PairTransform {
    size;
    bins;
    aRe;
    aIm;
    bRe;
    bIm;
    fft;
    input;
    output;
    /** `size` is a power of two. */
    constructor(size) {
        this.size = size;
        this.fft = transformOf(size);
        this.bins = size / 2 + 1;
        this.input = new Float64Array(2 * size);
        this.output = new Float64Array(2 * size);
        this.aRe = new Float64Array(this.bins);
        this.aIm = new Float64Array(this.bins);
        this.bRe = new Float64Array(this.bins);
        this.bIm = new Float64Array(this.bins);
    }
    /** Loads one windowed frame of each signal; both must lie within their signals. */
    loadFrames(a, aStart, b, bStart, window) {
        const { input } = this;
        for (let index = 0; index < window.length; index++) {
            const weight = window[index] ?? 0;
            input[2 * index] = weight * (a[aStart + index] ?? 0);
            input[2 * index + 1] = weight * (b[bStart + index] ?? 0);
        }
    }
    /** Loads a block of each signal, zero where a block or its signal ends. */
    loadBlocks(a, aStart, aLength, b, bStart, bLength) {
        this.input.fill(0);
        copyInto(this.input, 0, a, aStart, aLength);
        copyInto(this.input, 1, b, bStart, bLength);
    }
    /** The two spectra of what was loaded. */
    transform() {
        const { output, size, aRe, aIm, bRe, bIm } = this;
        this.fft.transform(output, this.input);
        for (let bin = 0; bin < this.bins; bin++) {
            const mirror = 2 * ((size - bin) & (size - 1));
            const re = output[2 * bin] ?? 0;
            const im = output[2 * bin + 1] ?? 0;
            const mirrorRe = output[mirror] ?? 0;
            const mirrorIm = output[mirror + 1] ?? 0;
            aRe[bin] = (re + mirrorRe) / 2;
            aIm[bin] = (im - mirrorIm) / 2;
            bRe[bin] = (im + mirrorIm) / 2;
            bIm[bin] = (mirrorRe - re) / 2;
        }
    }
    /** The real signal of `size` samples whose bins 0 to size / 2 are given. */
    inverseReal(re, im) {
        const { input, output, size } = this;
        for (let bin = 0; bin < size; bin++) {
            const source = bin < this.bins ? bin : size - bin;
            input[2 * bin] = re[source] ?? 0;
            input[2 * bin + 1] = (bin < this.bins ? 1 : -1) * (im[source] ?? 0);
        }
        this.fft.inverseTransform(output, input);
        const real = new Float64Array(size);
        for (let index = 0; index < size; index++)
            real[index] = output[2 * index] ?? 0;
        return real;
    }
}
/** Tables of sines by size: making one takes longer than using it for a short file. */
const TRANSFORMS = new Map();
function transformOf(size) {
    const known = TRANSFORMS.get(size);
    if (known !== undefined)
        return known;
    const made = new fft_js__WEBPACK_IMPORTED_MODULE_0__(size);
    TRANSFORMS.set(size, made);
    return made;
}
/** The periodic Hann window of `size` samples. */
function hann(size) {
    return Float64Array.from({ length: size }, (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / size));
}
function copyInto(target, part, source, start, length) {
    const first = Math.max(0, -start);
    const last = Math.min(length, source.length - start);
    for (let index = first; index < last; index++)
        target[2 * index + part] = source[start + index] ?? 0;
}


/***/ }),

/***/ 1968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fw: () => (/* binding */ bytesPerSample),
  AU: () => (/* binding */ decodeSamples),
  MY: () => (/* binding */ fullScale)
});

;// CONCATENATED MODULE: ./lib/audio/companding.js
/**
 * ITU-T G.711 expansion: 8-bit mu-law and A-law codes to 16-bit linear values, from the bit layout that
 * Recommendation G.711 tables 1 and 2 describe.
 */
const MU_BIAS = 0x84;
/** The linear value, -32124 to 32124, of a mu-law code (its bits are sent inverted). */
function expandMuLaw(code) {
    const bits = ~code & 0xff;
    const magnitude = ((((bits & 0x0f) << 3) + MU_BIAS) << ((bits & 0x70) >> 4)) - MU_BIAS;
    return (bits & 0x80) === 0 ? magnitude : -magnitude;
}
/** The linear value, -32256 to 32256, of an A-law code (its even bits are sent inverted). */
function expandALaw(code) {
    const bits = code ^ 0x55;
    const segment = (bits & 0x70) >> 4;
    const step = ((bits & 0x0f) << 4) + 8;
    const magnitude = segment === 0 ? step : (step + 0x100) << (segment - 1);
    return (bits & 0x80) === 0 ? -magnitude : magnitude;
}

;// CONCATENATED MODULE: ./lib/audio/wav-samples.js

const CODECS = {
    pcm_u8: { bytes: 1, highest: 127 / 2 ** 7, decode: (view, at) => (view.getUint8(at) - 128) / 2 ** 7 },
    pcm_s16le: { bytes: 2, highest: 32767 / 2 ** 15, decode: (view, at) => view.getInt16(at, true) / 2 ** 15 },
    pcm_s24le: {
        bytes: 3,
        highest: 1 - 2 ** -23,
        decode: (view, at) => (view.getInt8(at + 2) * 2 ** 16 + view.getUint16(at, true)) / 2 ** 23,
    },
    pcm_s32le: { bytes: 4, highest: 1 - 2 ** -24, decode: (view, at) => view.getInt32(at, true) / 2 ** 31 },
    pcm_f32le: { bytes: 4, highest: 1, decode: (view, at) => view.getFloat32(at, true) },
    pcm_f64le: { bytes: 8, highest: 1, decode: (view, at) => view.getFloat64(at, true) },
    mulaw: {
        bytes: 1,
        highest: 32124 / 2 ** 15,
        decode: (view, at) => expandMuLaw(view.getUint8(at)) / 2 ** 15,
    },
    alaw: { bytes: 1, highest: 32256 / 2 ** 15, decode: (view, at) => expandALaw(view.getUint8(at)) / 2 ** 15 },
};
/** Bytes that one sample of an encoding takes. */
function bytesPerSample(encoding) {
    return CODECS[encoding].bytes;
}
/** The largest positive value of an encoding; a sample at or beyond it is clipped. */
function fullScale(encoding) {
    return CODECS[encoding].highest;
}
/**
 * Interleaved bytes to one array per channel.
 *
 * Memory is at most four times the bytes that are there (8-bit codes to 32-bit floats); what a header
 * claims plays no part. Returns the index of the first sample that is not a finite 32-bit float instead of
 * the channels, when there is one.
 */
function decodeSamples(bytes, encoding, channelCount) {
    const codec = CODECS[encoding];
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const frames = Math.floor(bytes.byteLength / (codec.bytes * channelCount));
    const channels = [];
    for (let channel = 0; channel < channelCount; channel++) {
        const samples = new Float32Array(frames);
        const step = codec.bytes * channelCount;
        let at = channel * codec.bytes;
        for (let frame = 0; frame < frames; frame++) {
            samples[frame] = codec.decode(view, at);
            at += step;
        }
        // Whole numbers are always finite.
        const broken = encoding.startsWith('pcm_f') ? samples.findIndex((value) => !Number.isFinite(value)) : -1;
        if (broken >= 0)
            return broken;
        channels.push(samples);
    }
    return channels;
}


/***/ })

};
