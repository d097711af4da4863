export const id = 1162;
export const ids = [1162];
export const modules = {

/***/ 5478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zz: () => (/* binding */ blocksWhenOpen),
/* harmony export */   dK: () => (/* binding */ isOptional),
/* harmony export */   pm: () => (/* binding */ applicableFields),
/* harmony export */   wy: () => (/* binding */ mentions)
/* harmony export */ });
/* harmony import */ var _model_feature_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7962);
/* harmony import */ var _feature_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1495);


const ALWAYS = /^(contract_version$|audio\.|dtype$|tokenizer\.|text_normalizer\.|g2p\.|codec\.|output_audio\.)/;
const WITHOUT_FRAMES = /^(feature\.type$|normalize\.|padding\.)/;
const FRAMED = /^(feature\.(type|use_energy|deltas)$|frame\.|spectrum\.|log\.|normalize\.|stacking\.|padding\.|layout$)/;
const MEL = /^(feature\.n_mels$|mel\.)/;
const CEPSTRAL = /^feature\.(n_mfcc|cepstral_lifter)$/;
/** What a kind of feature has; names outside mean nothing for it. */
const BY_TYPE = {
    waveform: [ALWAYS, WITHOUT_FRAMES],
    spectrogram: [ALWAYS, FRAMED],
    log_mel: [ALWAYS, FRAMED, MEL],
    mfcc: [ALWAYS, FRAMED, MEL, CEPSTRAL],
    codec_tokens: [ALWAYS, /^feature\.type$/],
    learned: [ALWAYS, WITHOUT_FRAMES],
};
/** The parts that a front end can do without; they count once they are mentioned. */
const OPTIONAL = /^(tokenizer|text_normalizer|g2p|codec|output_audio)\./;
/** The fields that a contract's kind of feature has, in order; all of them where the kind is not known. */
function applicableFields(contract) {
    const type = (0,_model_feature_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .x)(contract, 'feature.type');
    if (type === undefined || !Object.hasOwn(BY_TYPE, type))
        return _feature_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD_NAMES */ .Yr;
    return _feature_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD_NAMES */ .Yr.filter((name) => BY_TYPE[type].some((pattern) => pattern.test(name)));
}
/**
 * Whether a critical field has to be known in a contract. Statistics only count where the normalisation uses some,
 * no floor is needed without a logarithm, and an optional part only counts in a contract that could name it.
 */
function isRequired(contract, name) {
    if (name === 'normalize.stats_digest') {
        return ['global_cmvn', 'fixed'].includes((0,_model_feature_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .x)(contract, 'normalize.type') ?? '');
    }
    if (name === 'log.floor')
        return (0,_model_feature_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .x)(contract, 'log.base') !== 'none';
    return !OPTIONAL.test(name) || (contract.isWhole && mentions(contract, name));
}
/**
 * Whether a field has to be known in a contract: the critical ones, and of the others that block where they differ those
 * that are written and cannot be read, since they could be anything.
 */
function blocksWhenOpen(contract, name) {
    const { isCritical, severity } = _feature_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURE_FIELDS */ .PW[name];
    if (isCritical && isRequired(contract, name))
        return true;
    return severity === 'blocker' && contract.fields[name]?.origin.kind === 'unresolved';
}
/** Whether a contract says anything about the part that a field belongs to. */
function mentions(contract, name) {
    const section = name.slice(0, name.indexOf('.') + 1);
    return Object.keys(contract.fields).some((field) => field.startsWith(section));
}
/** Whether a field belongs to a part that a front end can do without. */
function isOptional(name) {
    return OPTIONAL.test(name);
}


/***/ }),

/***/ 698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   am: () => (/* binding */ isSameValue),
/* harmony export */   h7: () => (/* binding */ compareFeatures),
/* harmony export */   ho: () => (/* binding */ VOCODER_BLOCK),
/* harmony export */   zV: () => (/* binding */ compareFields)
/* harmony export */ });
/* harmony import */ var _applicable_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5478);
/* harmony import */ var _model_feature_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7962);
/* harmony import */ var _feature_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1495);



/** The block of a contract that describes the mel which the vocoder expects. */
const VOCODER_BLOCK = 'acoustic_to_vocoder';
/** What a field is worth that only one side states, by what a difference would be. */
const ONE_SIDED = { blocker: 'warning', warning: 'info', info: undefined };
/** 32-bit floats that were written in decimals differ by less; nothing that matters does. */
const RELATIVE_TOLERANCE = 1e-6;
/**
 * Compares two front ends field by field, in canonical units and in the order of the contract.
 *
 * A critical field that is open on either side blocks: nothing is compatible because it could not be compared. A
 * field that only one side states is a warning where a difference would block, and else an information. Fields that
 * neither kind of feature has are left out.
 */
function compareFeatures(a, b) {
    const inB = new Set((0,_applicable_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .applicableFields */ .pm)(b));
    const shared = (0,_applicable_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .applicableFields */ .pm)(a).filter((name) => inB.has(name));
    const differences = [...compareFields(a, b, shared), ...compareVocoderInputs(a, b)];
    return { compatible: differences.every(({ severity }) => severity !== 'blocker'), differences };
}
/** Compares single fields; for the joints of a chain. */
function compareFields(a, b, names) {
    return names.flatMap((name) => compareField(a, b, name));
}
/** Whether two canonical values mean the same. */
function isSameValue(a, b) {
    if (typeof a === 'number' && typeof b === 'number') {
        return Math.abs(a - b) <= RELATIVE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
    }
    return JSON.stringify(a) === JSON.stringify(b);
}
/** The block counts once it is mentioned; a toolkit's own file cannot mention it. */
function compareVocoderInputs(a, b) {
    const [left, right] = [a.vocoderInput, b.vocoderInput];
    if (left !== undefined && right !== undefined) {
        return compareFeatures(left, right).differences.map((difference) => ({
            ...difference,
            field: `${VOCODER_BLOCK}.${difference.field}`,
        }));
    }
    if (left === right)
        return [];
    const silent = left === undefined ? a : b;
    const severity = silent.isWhole ? 'blocker' : 'info';
    const [valueA, sourceA] = describeBlock(a);
    const [valueB, sourceB] = describeBlock(b);
    return [
        {
            field: VOCODER_BLOCK,
            a: valueA,
            b: valueB,
            unit: null,
            severity,
            source_a: sourceA,
            source_b: sourceB,
        },
    ];
}
function describeBlock({ vocoderInput, path }) {
    return vocoderInput === undefined ? [null, `unresolved: ${path} does not say`] : ['stated', path];
}
function compareField(a, b, name) {
    const [left, right] = [stated(a, name), stated(b, name)];
    const severity = severityOf(a, b, name, left.value, right.value);
    if (severity === undefined)
        return [];
    return [
        {
            field: name,
            a: left.value,
            b: right.value,
            unit: _feature_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURE_FIELDS */ .PW[name].unit,
            severity,
            source_a: (0,_model_feature_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOrigin */ .u)(left.origin),
            source_b: (0,_model_feature_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOrigin */ .u)(right.origin),
        },
    ];
}
/** What a field's two sides are worth together; undefined where there is nothing to report. */
function severityOf(a, b, name, left, right) {
    if (left !== null && right !== null) {
        return isSameValue(left, right) ? undefined : differenceSeverity(a, b, name);
    }
    const silent = [a, b].filter((_, side) => [left, right][side] === null);
    if (silent.some((contract) => (0,_applicable_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .blocksWhenOpen */ .Zz)(contract, name)))
        return 'blocker';
    return silent.length === 2 ? undefined : oneSided(a, b, name);
}
/**
 * A field that one side alone states. A front end's own file cannot say which tokenizer or codec goes with it; that one
 * is silent is no finding.
 */
function oneSided(a, b, name) {
    const { severity } = _feature_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURE_FIELDS */ .PW[name];
    if (!(0,_applicable_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptional */ .dK)(name) || ((0,_applicable_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)(a, name) && (0,_applicable_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)(b, name)))
        return ONE_SIDED[severity];
    const silent = (0,_applicable_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mentions */ .wy)(a, name) ? b : a;
    return silent.isWhole ? severity : 'info';
}
/** Dither that is off in production on both sides only ever blurred the training. */
function differenceSeverity(a, b, name) {
    const isOff = (contract) => (0,_model_feature_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .x)(contract, 'frame.dither_at_inference') === false || (0,_model_feature_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .x)(contract, 'frame.dither') === 0;
    if (name === 'frame.dither' && isOff(a) && isOff(b))
        return 'info';
    return _feature_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURE_FIELDS */ .PW[name].severity;
}
function stated(contract, name) {
    const open = {
        value: null,
        origin: { kind: 'unresolved', reason: `${contract.path} does not say` },
    };
    return contract.fields[name] ?? open;
}


/***/ }),

/***/ 1162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ consequenceOf)
/* harmony export */ });
/* harmony import */ var _compare_features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(698);
/* harmony import */ var _feature_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1495);


/** Energy of fricatives lies above this; what a rate cuts off below it is audible as a missing sound. Hz. */
const FRICATIVES_UP_TO_HZ = 8000;
/**
 * What a difference does to the model, in one sentence. For a sample rate and a bandwidth it names the band that is
 * lost: 16000 against 12000 Hz reads "fricatives above 6 kHz are gone".
 */
function consequenceOf({ field, a, b }) {
    const name = field.replace(`${_compare_features_js__WEBPACK_IMPORTED_MODULE_0__/* .VOCODER_BLOCK */ .ho}.`, '');
    if (!(0,_feature_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isFieldName */ .ac)(name))
        return 'It cannot be told whether the vocoder is fed with the mel that it expects.';
    const general = _feature_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FEATURE_FIELDS */ .PW[name].consequence;
    if (a === null || b === null)
        return `It cannot be told whether it fits. ${general}`;
    if (typeof a !== 'number' || typeof b !== 'number')
        return general;
    if (name === 'audio.sample_rate_hz')
        return lostBand(Math.min(a, b) / 2);
    return name === 'audio.min_effective_bandwidth_hz' ? lostBand(Math.min(a, b)) : general;
}
function lostBand(edgeHz) {
    const what = edgeHz < FRICATIVES_UP_TO_HZ ? 'Fricatives' : 'Sounds';
    return `${what} above ${Number((edgeHz / 1000).toFixed(2))} kHz are gone on one side: the model does not hear what it was trained on.`;
}


/***/ }),

/***/ 1495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PW: () => (/* binding */ FEATURE_FIELDS),
  Yr: () => (/* binding */ FIELD_NAMES),
  ac: () => (/* binding */ isFieldName)
});

;// CONCATENATED MODULE: ./lib/features/feature-field.js
/** A field that has to be known, and whose difference blocks. */
function critical(kind, unit, consequence) {
    return { kind, unit, consequence, severity: 'blocker', isCritical: true };
}
/** A field whose difference blocks where both sides state it. */
function blocking(kind, unit, consequence) {
    return { kind, unit, consequence, severity: 'blocker', isCritical: false };
}
/** A field whose difference is worth a warning. */
function warning(kind, unit, consequence) {
    return { kind, unit, consequence, severity: 'warning', isCritical: false };
}
/** A field that is only recorded. */
function recorded(kind, unit, consequence) {
    return { kind, unit, consequence, severity: 'info', isCritical: false };
}
/** The words that a field can have, checked against its type. */
function words(...all) {
    return { words: all };
}

;// CONCATENATED MODULE: ./lib/features/front-end-fields.js

/** Severities by reference/contracts.md 2.2; where it is silent, by the differences measured in reference/audio.md 2.4. */
const FRONT_END_FIELDS = {
    contract_version: recorded('text', null, 'The contract was written anew; its other fields say what changed.'),
    'audio.sample_rate_hz': critical('count', 'Hz', 'The model hears a band that it was not trained on, and every frame covers another stretch of time.'),
    'audio.min_effective_bandwidth_hz': blocking('number', 'Hz', 'The band between the two is promised on one side and missing on the other: fricatives go first.'),
    'audio.channels': critical('count', 'channels', 'Channels are mixed, dropped or read as time: speed and pitch change.'),
    'audio.channel_policy': warning(words('mono_only', 'first', 'mean', 'per_channel'), null, 'Stereo input is reduced in another way, so that a speaker on one channel can get lost.'),
    'audio.sample_scale': critical(words('unit', 'int16'), null, 'Every log value is off by a constant (10.4 or 20.8): the model hears a voice 90 dB louder or softer.'),
    'audio.resample_policy': warning(words('reject', 'allow_listed'), null, 'Audio of another rate is resampled silently instead of being refused.'),
    'audio.allowed_input_rates_hz': warning('rates', 'Hz', 'Clients may send rates that the model was never tested at.'),
    'audio.resampler.impl': warning('text', null, 'Another resampler shapes the top of the band differently.'),
    'audio.resampler.version': warning('text', null, 'Another version of the resampler may filter differently.'),
    'audio.resampler.quality': warning('text', null, 'A cheaper resampler dulls or mirrors the top of the band; a preset alone cost one point of word error rate.'),
    'audio.loudness': warning('loudness', null, 'Quiet speakers reach the model at another level than in training.'),
    'feature.type': critical(words('waveform', 'log_mel', 'mfcc', 'spectrogram', 'codec_tokens', 'learned'), null, 'The model is fed with another kind of numbers: its output is noise.'),
    'feature.n_mels': critical('count', 'bins', 'Every mel bin stands for another frequency, or the shapes do not fit.'),
    'feature.n_mfcc': blocking('count', 'coefficients', 'The shapes do not fit, or detail of the spectrum is cut off.'),
    'feature.use_energy': blocking('flag', null, 'One dimension holds energy in place of a cepstrum or a mel bin.'),
    'feature.cepstral_lifter': blocking('number', null, 'Higher cepstra are weighted differently from training.'),
    'feature.deltas': blocking('count', 'orders', 'The feature dimension is another multiple: the shapes do not fit.'),
    'frame.n_fft': critical('count', 'samples', 'Mel filters are laid over another frequency grid, most of all below 1 kHz.'),
    'frame.win_length_samples': critical('count', 'samples', 'Frames are blurred in time or in frequency: pitch harmonics and stop bursts look different.'),
    'frame.hop_length_samples': critical('count', 'samples', 'Speech seems to run faster or slower than in training, and timestamps are off by the same factor.'),
    'frame.window': warning(words('hann', 'hann_symmetric', 'hamming', 'povey', 'blackman', 'rectangular', 'sqrt_hann', 'sine'), null, 'Energy leaks differently between neighbouring bins, most of all beside strong harmonics.'),
    'frame.centered': warning('flag', null, 'Frames are shifted by half a window, and their number changes.'),
    'frame.pad_mode': warning(words('none', 'reflect', 'constant', 'edge'), null, 'The first and last frames of every utterance differ.'),
    'frame.preemphasis': blocking('number', null, 'The whole spectrum is tilted: log values shift by 1.7 to 2.0 on average.'),
    'frame.dither': warning('number', 'of full scale', 'Silence holds another amount of noise, and results may not repeat.'),
    'frame.dither_at_inference': warning('flag', null, 'The same audio gives other features at each call.'),
    'frame.remove_dc': warning('flag', null, 'An offset of the microphone leaks into the lowest bins.'),
    'mel.scale': critical(words('htk', 'slaney', 'kaldi'), null, 'Mel bins are centred on other frequencies.'),
    'mel.norm': critical(words('none', 'slaney'), null, 'High bins are scaled against low ones: a tilt of the spectrum.'),
    'mel.f_min_hz': critical('number', 'Hz', 'All mel bins move, and hum or the lowest pitch is let in or cut off.'),
    'mel.f_max_hz': critical('number', 'Hz', 'All mel bins move, and the top of the band is added or cut off.'),
    'spectrum.power': blocking(words(1, 2), null, 'Every log value is doubled or halved.'),
    'log.base': critical(words('e', '2', '10', 'db', 'none'), null, 'Every value is scaled by a constant factor (2.3 between base 10 and e).'),
    'log.floor': critical('number', null, 'Silence and the gaps between words take on another value.'),
    'log.floor_mode': blocking(words('max', 'add'), null, 'Quiet frames are compressed where they were clipped, or the other way round.'),
    'log.dynamic_range': blocking('number', 'log units', 'Quiet sounds are cut off at another level below the loudest one.'),
    'normalize.type': critical(words('none', 'per_utterance', 'per_feature', 'global_cmvn', 'fixed'), null, 'Features arrive with another mean and spread than in training.'),
    'normalize.variance': blocking('flag', null, 'Features arrive with another spread than in training.'),
    'normalize.stats_digest': critical('text', null, 'Features are centred and scaled by the statistics of other recordings.'),
    'normalize.eps': warning('number', null, 'Near-silent utterances are amplified differently.'),
    'stacking.window': critical('count', 'frames', 'The shapes do not fit: another number of frames is put into one.'),
    'stacking.stride': critical('count', 'frames', 'The model steps through time at another rate.'),
    'padding.mode': warning(words('none', 'to_longest', 'fixed'), null, 'Short utterances end in another amount of silence.'),
    'padding.fixed_samples': warning('count', 'samples', 'Utterances are cut off or filled up at another length.'),
    'padding.side': warning(words('left', 'right'), null, 'Speech sits at the other end of a padded batch.'),
    'padding.value': warning('number', null, 'Padding looks like sound and not like silence.'),
    'padding.max_duration_s': warning('number', 's', 'Long utterances are cut off at another point.'),
    dtype: warning(words('float32', 'float16', 'bfloat16', 'int16'), null, 'Features are rounded more coarsely on one side.'),
    layout: critical(words('time,feature', 'feature,time'), null, 'Time is read as frequency and frequency as time.'),
};

;// CONCATENATED MODULE: ./lib/features/identity-fields.js

const OTHER_TOKENS = 'Token ids stand for other words or sounds: the text is wrong, or none.';
const OTHER_TEXT = 'Numbers, abbreviations and punctuation reach the model in another form.';
const OTHER_PHONES = 'Words reach the voice with another pronunciation.';
const OTHER_CODES = 'Codes are decoded with other codebooks: the voice is noise or another voice.';
/** The digests of tokenizer and codec have to be known where a contract names them (reference/contracts.md 2.2). */
const IDENTITY_FIELDS = {
    'tokenizer.type': blocking('text', null, OTHER_TOKENS),
    'tokenizer.id': warning('text', null, OTHER_TOKENS),
    'tokenizer.version': warning('text', null, OTHER_TOKENS),
    'tokenizer.vocab_size': blocking('count', 'tokens', OTHER_TOKENS),
    'tokenizer.digest': critical('text', null, OTHER_TOKENS),
    'text_normalizer.id': warning('text', null, OTHER_TEXT),
    'text_normalizer.version': warning('text', null, OTHER_TEXT),
    'text_normalizer.digest': blocking('text', null, OTHER_TEXT),
    'g2p.id': warning('text', null, OTHER_PHONES),
    'g2p.version': warning('text', null, OTHER_PHONES),
    'g2p.digest': blocking('text', null, OTHER_PHONES),
    'codec.id': warning('text', null, OTHER_CODES),
    'codec.version': warning('text', null, OTHER_CODES),
    'codec.sample_rate_hz': blocking('count', 'Hz', 'Speech is played at the wrong speed and pitch.'),
    'codec.hop_samples': blocking('count', 'samples', 'Each code stands for another stretch of time: speech is stretched.'),
    'codec.frame_rate_hz': blocking('number', 'Hz', 'Codes are made at another rate than they are played.'),
    'codec.n_codebooks': blocking('count', 'codebooks', 'Codebooks are missing or superfluous: the voice is coarse or noise.'),
    'codec.codebook_size': blocking('count', 'codes', 'Codes point outside the codebook, or to other sounds.'),
    'codec.digest': critical('text', null, OTHER_CODES),
    'output_audio.sample_rate_hz': blocking('count', 'Hz', 'Speech is played at the wrong speed and pitch.'),
    'output_audio.channels': blocking('count', 'channels', 'Players read one channel as two, or the other way round.'),
    'output_audio.encoding': blocking('text', null, 'Players take samples for something else: loud noise.'),
};

;// CONCATENATED MODULE: ./lib/features/feature-fields.js


/** Every field of the contract, in the order in which differences are listed. */
const FEATURE_FIELDS = {
    ...FRONT_END_FIELDS,
    ...IDENTITY_FIELDS,
};
/** The names of all fields, in order. */
const FIELD_NAMES = Object.keys(FEATURE_FIELDS);
/** Whether a name is that of a field. */
function isFieldName(name) {
    return Object.hasOwn(FEATURE_FIELDS, name);
}


/***/ }),

/***/ 7962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ describeOrigin),
/* harmony export */   x: () => (/* binding */ valueIn)
/* harmony export */ });
/** The resolved value of a field; undefined where it is absent or unresolved. */
function valueIn(contract, name) {
    return contract.fields[name]?.value ?? undefined;
}
/** An origin in words: `conf/fbank.conf:3 /frame-shift`, `default of kaldi-fbank`, `unresolved: ...`. */
function describeOrigin(origin) {
    switch (origin.kind) {
        case 'explicit':
            return `${origin.path}${origin.line === undefined ? '' : `:${origin.line}`} ${origin.pointer}`;
        case 'default':
            return `default of ${origin.format}`;
        case 'unresolved':
            return `unresolved: ${origin.reason}`;
    }
}


/***/ })

};
