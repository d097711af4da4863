export const id = 7742;
export const ids = [7742];
export const modules = {

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

/***/ 6374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _generated_registry_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6679);
/* harmony import */ var _readers_read_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(575);
/* harmony import */ var _readers_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4106);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5583);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2245);





/** R4: which required fields an entry lacks. */
const validate = {
    name: 'validate',
    usage: 'validate ENTRY',
    summary: 'the required fields that a registry entry lacks',
    async run(args, terminal) {
        const { names } = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .readArguments */ .lR)(args, {}, { least: 1, most: 1 });
        const entry = await readOneEntry(names[0] ?? '', terminal);
        if (entry === undefined)
            return 2;
        const missing = (0,_readers_read_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .findMissingFields */ .fY)(entry);
        // Presence is R4's question; what is present in the wrong form is `check`'s, and worth a note here.
        (0,_read_input_js__WEBPACK_IMPORTED_MODULE_4__/* .noteProblems */ .lM)((0,_readers_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .validateNode */ .T)(entry, { validate: _generated_registry_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .validate */ .tf, hints: _generated_registry_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .hints */ .XZ }).filter(({ found }) => found !== 'null'), terminal);
        const release_blocked = missing.critical.length > 0;
        terminal.print((0,_read_input_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .aB)({ release_blocked, missing_fields: missing.critical, also_missing: missing.other }));
        return release_blocked ? 1 : 0;
    },
};
/** The one entry of a file; what stands in the way is noted. */
async function readOneEntry(path, terminal) {
    const root = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocument */ .u0)(path, terminal);
    if (root === undefined)
        return undefined;
    const entry = onlyEntry((0,_readers_read_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .splitEntries */ .l8)(root));
    if (!('message' in entry))
        return entry;
    (0,_read_input_js__WEBPACK_IMPORTED_MODULE_4__/* .noteProblems */ .lM)([{ location: root.location, message: entry.message }], terminal);
    return undefined;
}
function onlyEntry(entries) {
    if ('message' in entries)
        return entries;
    const [entry, ...more] = entries;
    return entry?.kind === 'map' && more.length === 0
        ? entry
        : { message: 'one registry entry is expected, a mapping of fields' };
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

/***/ 7829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Py: () => (/* binding */ isErrorRate),
/* harmony export */   h$: () => (/* binding */ isInRange),
/* harmony export */   rS: () => (/* binding */ METRIC_CATALOGUE),
/* harmony export */   yz: () => (/* binding */ SUSPICIOUS_ERROR_RATE)
/* harmony export */ });
/** Error rates above this are possible (many insertions), and rare enough to ask about. */
const SUSPICIOUS_ERROR_RATE = 1;
const LOWER = {
    'fraction 0 3': ['wer', 'cer', 'ser', 'ins_rate', 'del_rate', 'sub_rate', 'tts_wer', 'tts_cer'],
    'fraction 0 1': [
        'early_cutoff_rate',
        'late_endpoint_rate',
        'false_barge_in_rate',
        'retry_rate',
        'error_rate',
    ],
    'ratio 0 -': ['partial_churn', 'rtf'],
    'ms 0 -': [
        ...[
            'first_partial_latency_ms',
            'final_latency_ms',
            'endpoint_latency_ms',
            'p50_latency_ms',
            'p95_latency_ms',
        ],
        ...['p99_latency_ms', 'ttfa_ms', 'p50_ttfa_ms', 'p95_ttfa_ms', 'p99_ttfa_ms', 'queue_age_ms'],
    ],
    'mib 0 -': ['gpu_memory_mib', 'memory_mib'],
    'currency 0 -': ['cost_per_successful_turn', 'unit_cost'],
    'count 0 -': ['privacy_errors'],
};
const HIGHER = {
    'ratio 0 -': ['rtfx'],
    'fraction 0 1': ['intent_recall', 'intent_accuracy', 'command_success', 'barge_in_recall'],
    'score 1 5': ['utmos', 'dnsmos', 'nisqa_mos'],
    'score -1 1': ['speaker_similarity'],
};
/** The metrics that need no declaration, by name (definitions and sources: docs/metrics.md). */
const METRIC_CATALOGUE = new Map([
    ...toDefinitions(LOWER, 'lower'),
    ...toDefinitions(HIGHER, 'higher'),
]);
function toDefinitions(table, better) {
    return Object.entries(table).flatMap(([shape, names]) => {
        const [unit = '', low = '-', high = '-'] = shape.split(' ');
        const range = [toBound(low), toBound(high)];
        return names.map((name) => [name, { name, unit, better, range }]);
    });
}
function toBound(text) {
    return text === '-' ? null : Number(text);
}
/** Whether a metric counts word or character errors, where 9.2 means a percentage and not a fraction. */
function isErrorRate(metric) {
    return metric.unit === 'fraction' && metric.range[1] === 3;
}
/** Whether `value` is possible for the metric. Not finite is never possible. */
function isInRange(metric, value) {
    const [low, high] = metric.range;
    if (!Number.isFinite(value))
        return false;
    if (metric.unit === 'count' && !Number.isInteger(value))
        return false;
    return (low === null || value >= low) && (high === null || value <= high);
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
