export const id = 4906;
export const ids = [4906];
export const modules = {

/***/ 9238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   mZ: () => (/* binding */ findScalar),
/* harmony export */   ol: () => (/* binding */ quoteText)
/* harmony export */ });
/* unused harmony export toOffset */
/** Applies edits that do not overlap; everything else, comments included, stays as it is. */
function applyEdits(source, edits) {
    const lastFirst = [...edits].sort((one, other) => other.start - one.start);
    return lastFirst.reduce((text, { start, end, text: inserted }) => text.slice(0, start) + inserted + text.slice(end), source);
}
/**
 * Where a one-line scalar stands in its source, quotes included; undefined when it is written in a way that
 * cannot be replaced safely (escapes, block text).
 */
function findScalar(source, node) {
    if (node.kind !== 'scalar' || node.raw === '')
        return undefined;
    const start = toOffset(source, node.location.line ?? 1, node.location.column ?? 1);
    const quote = quoteAt(source, start);
    const written = `${quote}${node.raw}${quote}`;
    return source.startsWith(written, start) ? { start, end: start + written.length } : undefined;
}
function quoteAt(source, offset) {
    const character = source.charAt(offset);
    return character === '"' || character === "'" ? character : '';
}
/** The offset of a line and a column, both from 1. */
function toOffset(source, line, column) {
    let start = 0;
    for (let count = 1; count < line; count++)
        start = source.indexOf('\n', start) + 1;
    return start + column - 1;
}
/** A text as YAML and JSON both read it. */
function quoteText(text) {
    return JSON.stringify(text);
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

/***/ 2270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  record: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/model/ledger.js
var ledger = __webpack_require__(6732);
// EXTERNAL MODULE: ./lib/readers/read-entry.js + 3 modules
var read_entry = __webpack_require__(575);
// EXTERNAL MODULE: ./lib/commands/command.js
var command = __webpack_require__(5583);
// EXTERNAL MODULE: ./lib/model/instant.js
var instant = __webpack_require__(9828);
// EXTERNAL MODULE: ./lib/readers/node.js
var readers_node = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/readers/parse-document.js + 2 modules
var parse_document = __webpack_require__(4402);
// EXTERNAL MODULE: ./lib/readers/read-ledger.js + 1 modules
var read_ledger = __webpack_require__(4062);
// EXTERNAL MODULE: ./lib/commands/edit-text.js
var edit_text = __webpack_require__(9238);
// EXTERNAL MODULE: ./lib/commands/read-input.js
var read_input = __webpack_require__(2245);
;// CONCATENATED MODULE: ./lib/commands/edit-ledger.js






/** Writes a release's line into the text of a ledger; undefined, with a note, where that is not safe. */
function changeLedger(source, path, entry, state, terminal) {
    const ledger = parseLedger(source, path);
    if (ledger.kind === 'refused') {
        (0,read_input/* noteProblems */.lM)(ledger.problems, terminal);
        return undefined;
    }
    const row = findRow(ledger.root, entry);
    const result = row === undefined
        ? appendLine(source, entry, state, terminal.now)
        : updateLine(source, row, state, terminal);
    return result === undefined || !isSound(result.text, path, terminal) ? undefined : result;
}
function parseLedger(text, path) {
    const parsed = (0,parse_document/* parseDocument */.Tp)(new TextEncoder().encode(text), path);
    if (parsed.kind === 'broken')
        return { kind: 'refused', problems: parsed.problems };
    const read = (0,read_ledger/* readLedger */.S)(parsed.root);
    return read.kind === 'refused' ? read : { kind: 'sound', root: parsed.root };
}
function findRow(root, { modelId, version }) {
    const rows = root.kind === 'list' ? root.items : (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'releases'));
    return rows.find((node) => (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'model_id')) === modelId && (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'version')) === version);
}
// What is written has to be readable again, or it is not written.
function isSound(text, path, terminal) {
    if (parseLedger(text, path).kind === 'sound')
        return true;
    terminal.note(`${path}: the ledger is written in a way that cannot be edited safely; write the line by hand`);
    return false;
}
function updateLine(source, row, state, terminal) {
    const [oldState, oldTime] = [findField(source, row, 'state'), findField(source, row, 'promoted_at')];
    if (oldState === undefined || oldTime === undefined) {
        terminal.note('state and promoted_at of the line cannot be replaced safely; write them by hand');
        return undefined;
    }
    const edits = [{ ...oldState.place, text: state }];
    // Promotion is a new moment; going back, or ending, keeps the one at which it was promoted.
    const newTime = state === 'stable' || state === 'canary' ? (0,instant/* toTimestamp */.C)(terminal.now) : undefined;
    if (newTime !== undefined)
        edits.push({ ...oldTime.place, text: newTime });
    return {
        text: (0,edit_text/* applyEdits */.ct)(source, edits),
        before: `state: ${oldState.text}, promoted_at: ${oldTime.text}`,
        after: `state: ${state}, promoted_at: ${newTime ?? oldTime.text}`,
    };
}
function findField(source, row, key) {
    const node = (0,readers_node.at)(row, key);
    const place = node === undefined ? undefined : (0,edit_text/* findScalar */.mZ)(source, node);
    return place === undefined ? undefined : { text: (0,readers_node/* rawOf */.UD)(node) ?? '', place };
}
/** Writes a new line at the end of a ledger. */
function appendLine(source, entry, state, now) {
    const indent = /^([ ]*)- /m.exec(source)?.[1] ?? '  ';
    const line = toLine(entry, state, now);
    const separator = source === '' || source.endsWith('\n') ? '' : '\n';
    return { text: `${source}${separator}${indent}- ${line}\n`, before: null, after: line };
}
function toLine(entry, state, now) {
    const digests = [...entry.artifacts].filter(([, { sha256 }]) => sha256 !== undefined);
    const bundle = digests
        .filter(([field]) => field !== 'feature_code' && field !== 'vocoder')
        .map(([field, { sha256 }]) => `${field}_sha256: ${(0,edit_text/* quoteText */.ol)(sha256 ?? '')}`);
    const fields = [
        `family: ${(0,edit_text/* quoteText */.ol)(entry.family)}`,
        `model_id: ${(0,edit_text/* quoteText */.ol)(entry.modelId)}`,
        `version: ${(0,edit_text/* quoteText */.ol)(entry.version)}`,
        `state: ${state}`,
        `promoted_at: ${(0,instant/* toTimestamp */.C)(now)}`,
        `serving_image: ${(0,edit_text/* quoteText */.ol)(entry.servingImage?.ref ?? '')}`,
        ...(bundle.length === 0 ? [] : [`bundle: {${bundle.join(', ')}}`]),
    ];
    return `{${fields.join(', ')}}`;
}

;// CONCATENATED MODULE: ./lib/commands/record.js






const LEDGER = 'registry/releases.yaml';
const LEDGER_LIMIT = 1_048_576;
/** Fields without which a line of the ledger names no release. */
const NEEDED = ['model_id', 'version', 'serving_image'];
/** Writes a release's line in the ledger, and shows the change. */
const record = {
    name: 'record',
    usage: 'record ENTRY --state S [--ledger FILE]',
    summary: 'writes the state of a release into the ledger',
    async run(args, terminal) {
        const options = { state: { type: 'string' }, ledger: { type: 'string', default: LEDGER } };
        const { values, names } = (0,command/* readArguments */.lR)(args, options, { least: 1, most: 1 });
        const state = (0,command/* wordFlag */.F9)(values, 'state', ledger/* RELEASE_STATES */.d);
        if (state === undefined)
            throw new command/* UsageError */.eb(`--state is required: one of ${ledger/* RELEASE_STATES */.d.join(', ')}`);
        const entry = await readOne(names[0] ?? '', terminal);
        if (entry === undefined)
            return 2;
        return write(entry, state, (0,command/* textFlag */.gx)(values, 'ledger') ?? LEDGER, terminal);
    },
};
async function readOne(path, terminal) {
    const root = await (0,read_input/* readDocument */.u0)(path, terminal);
    if (root === undefined)
        return undefined;
    const nodes = (0,read_entry/* splitEntries */.l8)(root);
    if ('message' in nodes || nodes.length !== 1) {
        terminal.note(`${path}: one registry entry is expected`);
        return undefined;
    }
    const read = (0,read_entry/* readEntry */.hB)(nodes[0] ?? root, metric/* METRIC_CATALOGUE */.rS);
    if (read.kind === 'read' && isIdentified(read.value))
        return read.value;
    const unidentified = { location: root.location, message: 'model_id, version and serving_image are needed' };
    (0,read_input/* noteProblems */.lM)(read.kind === 'refused' ? read.problems : [unidentified], terminal);
    return undefined;
}
function isIdentified({ missing }) {
    return !NEEDED.some((field) => missing.critical.includes(field));
}
async function write(entry, state, path, terminal) {
    const file = await terminal.read(path, LEDGER_LIMIT);
    if (file.kind === 'unreadable') {
        terminal.note(`${path}: ${file.problem}`);
        return 2;
    }
    const source = file.kind === 'file' ? new TextDecoder().decode(file.bytes) : '';
    const changed = file.kind === 'file'
        ? changeLedger(source, path, entry, state, terminal)
        : appendLine('releases:\n', entry, state, terminal.now);
    if (changed === undefined)
        return 2;
    await terminal.write(path, changed.text);
    terminal.print((0,read_input/* toJson */.aB)({ ledger: path, before: changed.before, after: changed.after }));
    return 0;
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

/***/ 6732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ BUNDLE_DIGESTS),
/* harmony export */   d: () => (/* binding */ RELEASE_STATES)
/* harmony export */ });
/** Where a release stands in production. */
const RELEASE_STATES = ['canary', 'stable', 'rolled_back', 'retired', 'failed'];
/** The digests that a rollback has to restore, beside the serving image (R2). */
const BUNDLE_DIGESTS = [
    'artifact_sha256',
    'feature_contract_sha256',
    'tokenizer_sha256',
    'codec_sha256',
    'decoder_sha256',
    'safety_filters_sha256',
    'routing_rules_sha256',
    'data_manifest_sha256',
    'eval_pack_sha256',
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


/***/ }),

/***/ 4062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readLedger)
});

;// CONCATENATED MODULE: ./lib/generated/releases.js
// Generated from src/formats by scripts/generate.mjs. Do not edit.
const validate = validate52;/* harmony default export */ const releases = ((/* unused pure expression or super */ null && (validate52)));const func0 = Object.prototype.hasOwnProperty;function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if((data.family === undefined) || (!(func0.call(data, "family")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "family"}});errors++;}if((data.model_id === undefined) || (!(func0.call(data, "model_id")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "model_id"}});errors++;}if((data.version === undefined) || (!(func0.call(data, "version")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"}});errors++;}if((data.state === undefined) || (!(func0.call(data, "state")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "state"}});errors++;}if((data.promoted_at === undefined) || (!(func0.call(data, "promoted_at")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "promoted_at"}});errors++;}if((data.serving_image === undefined) || (!(func0.call(data, "serving_image")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "serving_image"}});errors++;}for(const key0 of Object.keys(data)){if(!(func0.call({"family":{"type":"string"},"model_id":{"type":"string"},"version":{"type":"string"},"state":{"type":"string","enum":["canary","stable","rolled_back","retired","failed"]},"promoted_at":{"type":"string"},"serving_image":{"type":"string"},"health":{"type":"string","enum":["healthy","degraded","unhealthy"]},"served":{"type":"object","properties":{"from":{"type":"string"},"to":{"type":"string"},"traffic_percent_max":{"type":"number","minimum":0,"maximum":100}},"additionalProperties":false},"known_issues":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"severity":{"type":"string"}},"additionalProperties":false,"required":["id","severity"]}},"bundle":{"type":"object","properties":{"artifact_sha256":{"type":"string"},"feature_contract_sha256":{"type":"string"},"tokenizer_sha256":{"type":"string"},"codec_sha256":{"type":"string"},"decoder_sha256":{"type":"string"},"safety_filters_sha256":{"type":"string"},"routing_rules_sha256":{"type":"string"},"data_manifest_sha256":{"type":"string"},"eval_pack_sha256":{"type":"string"}},"additionalProperties":false}}, key0))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/release"}});errors++;}}if(data.family !== undefined && func0.call(data, "family")){if(typeof data.family !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/family",keyword:"type",params:{type: "string"}});errors++;}}if(data.model_id !== undefined && func0.call(data, "model_id")){if(typeof data.model_id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model_id",keyword:"type",params:{type: "string"}});errors++;}}if(data.version !== undefined && func0.call(data, "version")){if(typeof data.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});errors++;}}if(data.state !== undefined && func0.call(data, "state")){let data3 = data.state;if(typeof data3 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"type",params:{type: "string"}});errors++;}if(!(((((data3 === "canary") || (data3 === "stable")) || (data3 === "rolled_back")) || (data3 === "retired")) || (data3 === "failed"))){(vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: ["canary","stable","rolled_back","retired","failed"]}});errors++;}}if(data.promoted_at !== undefined && func0.call(data, "promoted_at")){if(typeof data.promoted_at !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/promoted_at",keyword:"type",params:{type: "string"}});errors++;}}if(data.serving_image !== undefined && func0.call(data, "serving_image")){if(typeof data.serving_image !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/serving_image",keyword:"type",params:{type: "string"}});errors++;}}if(data.health !== undefined && func0.call(data, "health")){let data6 = data.health;if(typeof data6 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/health",keyword:"type",params:{type: "string"}});errors++;}if(!(((data6 === "healthy") || (data6 === "degraded")) || (data6 === "unhealthy"))){(vErrors ??= []).push({instancePath:instancePath+"/health",keyword:"enum",params:{allowedValues: ["healthy","degraded","unhealthy"]}});errors++;}}if(data.served !== undefined && func0.call(data, "served")){let data7 = data.served;if(data7 && typeof data7 == "object" && !Array.isArray(data7)){for(const key1 of Object.keys(data7)){if(!(((key1 === "from") || (key1 === "to")) || (key1 === "traffic_percent_max"))){(vErrors ??= []).push({instancePath:instancePath+"/served",keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/$defs/release/properties/served"}});errors++;}}if(data7.from !== undefined && func0.call(data7, "from")){if(typeof data7.from !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/served/from",keyword:"type",params:{type: "string"}});errors++;}}if(data7.to !== undefined && func0.call(data7, "to")){if(typeof data7.to !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/served/to",keyword:"type",params:{type: "string"}});errors++;}}if(data7.traffic_percent_max !== undefined && func0.call(data7, "traffic_percent_max")){let data10 = data7.traffic_percent_max;if((typeof data10 == "number") && (isFinite(data10))){if(data10 > 100 || isNaN(data10)){(vErrors ??= []).push({instancePath:instancePath+"/served/traffic_percent_max",keyword:"maximum",params:{comparison: "<=", limit: 100}});errors++;}if(data10 < 0 || isNaN(data10)){(vErrors ??= []).push({instancePath:instancePath+"/served/traffic_percent_max",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/served/traffic_percent_max",keyword:"type",params:{type: "number"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/served",keyword:"type",params:{type: "object"}});errors++;}}if(data.known_issues !== undefined && func0.call(data, "known_issues")){let data11 = data.known_issues;if(Array.isArray(data11)){const len0 = data11.length;for(let i0=0; i0<len0; i0++){let data12 = data11[i0];if(data12 && typeof data12 == "object" && !Array.isArray(data12)){if((data12.id === undefined) || (!(func0.call(data12, "id")))){(vErrors ??= []).push({instancePath:instancePath+"/known_issues/" + i0,keyword:"required",params:{missingProperty: "id"}});errors++;}if((data12.severity === undefined) || (!(func0.call(data12, "severity")))){(vErrors ??= []).push({instancePath:instancePath+"/known_issues/" + i0,keyword:"required",params:{missingProperty: "severity"}});errors++;}for(const key2 of Object.keys(data12)){if(!((key2 === "id") || (key2 === "severity"))){(vErrors ??= []).push({instancePath:instancePath+"/known_issues/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2, at: "#/$defs/release/properties/known_issues/items"}});errors++;}}if(data12.id !== undefined && func0.call(data12, "id")){if(typeof data12.id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/known_issues/" + i0+"/id",keyword:"type",params:{type: "string"}});errors++;}}if(data12.severity !== undefined && func0.call(data12, "severity")){if(typeof data12.severity !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/known_issues/" + i0+"/severity",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/known_issues/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/known_issues",keyword:"type",params:{type: "array"}});errors++;}}if(data.bundle !== undefined && func0.call(data, "bundle")){let data15 = data.bundle;if(data15 && typeof data15 == "object" && !Array.isArray(data15)){for(const key3 of Object.keys(data15)){if(!(func0.call({"artifact_sha256":{"type":"string"},"feature_contract_sha256":{"type":"string"},"tokenizer_sha256":{"type":"string"},"codec_sha256":{"type":"string"},"decoder_sha256":{"type":"string"},"safety_filters_sha256":{"type":"string"},"routing_rules_sha256":{"type":"string"},"data_manifest_sha256":{"type":"string"},"eval_pack_sha256":{"type":"string"}}, key3))){(vErrors ??= []).push({instancePath:instancePath+"/bundle",keyword:"additionalProperties",params:{additionalProperty: key3, at: "#/$defs/release/properties/bundle"}});errors++;}}if(data15.artifact_sha256 !== undefined && func0.call(data15, "artifact_sha256")){if(typeof data15.artifact_sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/bundle/artifact_sha256",keyword:"type",params:{type: "string"}});errors++;}}if(data15.feature_contract_sha256 !== undefined && func0.call(data15, "feature_contract_sha256")){if(typeof data15.feature_contract_sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/bundle/feature_contract_sha256",keyword:"type",params:{type: "string"}});errors++;}}if(data15.tokenizer_sha256 !== undefined && func0.call(data15, "tokenizer_sha256")){if(typeof data15.tokenizer_sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/bundle/tokenizer_sha256",keyword:"type",params:{type: "string"}});errors++;}}if(data15.codec_sha256 !== undefined && func0.call(data15, "codec_sha256")){if(typeof data15.codec_sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/bundle/codec_sha256",keyword:"type",params:{type: "string"}});errors++;}}if(data15.decoder_sha256 !== undefined && func0.call(data15, "decoder_sha256")){if(typeof data15.decoder_sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/bundle/decoder_sha256",keyword:"type",params:{type: "string"}});errors++;}}if(data15.safety_filters_sha256 !== undefined && func0.call(data15, "safety_filters_sha256")){if(typeof data15.safety_filters_sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/bundle/safety_filters_sha256",keyword:"type",params:{type: "string"}});errors++;}}if(data15.routing_rules_sha256 !== undefined && func0.call(data15, "routing_rules_sha256")){if(typeof data15.routing_rules_sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/bundle/routing_rules_sha256",keyword:"type",params:{type: "string"}});errors++;}}if(data15.data_manifest_sha256 !== undefined && func0.call(data15, "data_manifest_sha256")){if(typeof data15.data_manifest_sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/bundle/data_manifest_sha256",keyword:"type",params:{type: "string"}});errors++;}}if(data15.eval_pack_sha256 !== undefined && func0.call(data15, "eval_pack_sha256")){if(typeof data15.eval_pack_sha256 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/bundle/eval_pack_sha256",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/bundle",keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate53.errors = vErrors;return errors === 0;}const pattern3 = new RegExp("^releases/1$", "u");function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="speech-release-gate/releases/1" */;let vErrors = null;let errors = 0;if(!data || typeof data != "object"){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["object","array"]}});errors++;}if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){if(!(validate53(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}if(data && typeof data == "object" && !Array.isArray(data)){if((data.releases === undefined) || (!(func0.call(data, "releases")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "releases"}});errors++;}for(const key0 of Object.keys(data)){if(!((key0 === "format") || (key0 === "releases"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#"}});errors++;}}if(data.format !== undefined && func0.call(data, "format")){let data1 = data.format;if(typeof data1 === "string"){if(!pattern3.test(data1)){(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"pattern",params:{pattern: "^releases/1$", at: "#/properties/format/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});errors++;}}if(data.releases !== undefined && func0.call(data, "releases")){let data2 = data.releases;if(Array.isArray(data2)){const len1 = data2.length;for(let i1=0; i1<len1; i1++){if(!(validate53(data2[i1], {instancePath:instancePath+"/releases/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/releases",keyword:"type",params:{type: "array"}});errors++;}}}validate52.errors = vErrors;return errors === 0;}
const hints = {"#":["format","releases"],"#/$defs/release":["family","model_id","version","state","promoted_at","serving_image","health","served","known_issues","bundle"],"#/$defs/release/properties/served":["from","to","traffic_percent_max"],"#/$defs/release/properties/known_issues/items":["id","severity"],"#/$defs/release/properties/bundle":["artifact_sha256","feature_contract_sha256","tokenizer_sha256","codec_sha256","decoder_sha256","safety_filters_sha256","routing_rules_sha256","data_manifest_sha256","eval_pack_sha256"],"#/properties/format/pattern":"Name and major version of this file format; without it major 1 is meant."};

// EXTERNAL MODULE: ./lib/model/instant.js
var instant = __webpack_require__(9828);
// EXTERNAL MODULE: ./lib/model/ledger.js
var ledger = __webpack_require__(6732);
// EXTERNAL MODULE: ./lib/readers/missing.js
var missing = __webpack_require__(7844);
// EXTERNAL MODULE: ./lib/readers/node.js
var readers_node = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/readers/validate.js + 3 modules
var readers_validate = __webpack_require__(4106);
;// CONCATENATED MODULE: ./lib/readers/read-ledger.js






/** Fields whose absence only passes one release over; the resolver says so. */
const FORGIVABLE = new Set(['model_id', 'version', 'serving_image']);
/**
 * Reads a release ledger, or a bare list of releases.
 *
 * A release without image or version, or an unpromoted one without a time, does not make the whole ledger
 * unreadable: at three in the morning the other releases still have to be found.
 */
function readLedger(root) {
    const rows = root.kind === 'list' ? root.items : (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'releases'));
    const problems = (0,readers_validate/* validateNode */.T)(withoutGaps(root), { validate: validate, hints: hints }).filter((problem) => !isForgiven(problem, rows));
    if (problems.length > 0)
        return { kind: 'refused', problems };
    return { kind: 'read', value: { releases: rows.map(toRelease), bootstrap: false } };
}
// Placeholders count as absent (interfaces.md 1.1), so that `serving_image: TODO` is not an image.
function withoutGaps(root) {
    if (root.kind === 'list')
        return { ...root, items: root.items.map(withoutGap) };
    const list = (0,readers_node.at)(root, 'releases');
    if (root.kind !== 'map' || list?.kind !== 'list')
        return root;
    const entry = root.entries.get('releases');
    if (entry === undefined)
        return root;
    const value = { ...list, items: list.items.map(withoutGap) };
    return { ...root, entries: new Map(root.entries).set('releases', { ...entry, value }) };
}
function withoutGap(row) {
    if (row.kind !== 'map')
        return row;
    const gaps = [...row.entries.keys()].filter((key) => (0,missing/* isMissing */.b)((0,readers_node.at)(row, key)) && !isUnknownHealth(key, row));
    return (0,readers_node/* without */.FF)(row, new Set(gaps));
}
// Health that somebody wrote down as unknown is not the same as health that nobody records.
function isUnknownHealth(key, row) {
    return key === 'health' && ((0,readers_node/* textOf */.b6)((0,readers_node.at)(row, key)) ?? '').trim() !== '';
}
function isForgiven(problem, rows) {
    if (problem.found !== 'nothing' || problem.expected === undefined)
        return false;
    const row = rows.find(({ location }) => location === problem.location);
    if (row === undefined)
        return false;
    if (FORGIVABLE.has(problem.expected))
        return true;
    return problem.expected === 'promoted_at';
}
function toRelease(node) {
    const text = (key) => ((0,missing/* isMissing */.b)((0,readers_node.at)(node, key)) ? '' : ((0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, key)) ?? ''));
    const promotedAt = text('promoted_at');
    return {
        family: text('family'),
        modelId: text('model_id'),
        version: text('version'),
        state: toState(text('state')),
        promotedAt: { text: promotedAt, instant: (0,instant/* parseInstant */.nV)(promotedAt) },
        servingImage: text('serving_image'),
        health: toHealth((0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'health'))),
        served: toServed((0,readers_node.at)(node, 'served')),
        knownIssues: (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(node, 'known_issues')).map((issue) => ({
            id: (0,readers_node/* rawOf */.UD)((0,readers_node.at)(issue, 'id')) ?? '',
            severity: (0,readers_node/* rawOf */.UD)((0,readers_node.at)(issue, 'severity')) ?? '',
        })),
        bundle: toBundle((0,readers_node.at)(node, 'bundle')),
        location: node.location,
    };
}
function toState(text) {
    return ledger/* RELEASE_STATES */.d.find((state) => state === text) ?? 'failed';
}
function toHealth(text) {
    return text === 'healthy' || text === 'degraded' || text === 'unhealthy' ? text : undefined;
}
function toServed(node) {
    if (node === undefined || (0,missing/* isMissing */.b)(node))
        return undefined;
    const from = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'from'));
    const to = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'to'));
    const trafficPercentMax = (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'traffic_percent_max'));
    return {
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(trafficPercentMax === undefined ? {} : { trafficPercentMax }),
    };
}
function toBundle(node) {
    const known = ledger/* BUNDLE_DIGESTS */.F.map((name) => [name, (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, name))?.toLowerCase()]);
    return new Map(known.filter((pair) => pair[1] !== undefined && pair[1] !== ''));
}


/***/ })

};
