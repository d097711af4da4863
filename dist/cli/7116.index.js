export const id = 7116;
export const ids = [7116];
export const modules = {

/***/ 7959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fA: () => (/* binding */ adapterFor),
  hp: () => (/* binding */ readFeatureContract)
});

// UNUSED EXPORTS: FEATURE_ADAPTERS

;// CONCATENATED MODULE: ./lib/features/feature-source.js
/** Tells a tagged value from a mapping that happens to have a key `tag`: nothing else may be in it. */
function isTagged(value) {
    if (!isMapping(value) || !Object.hasOwn(value, 'tag') || !Object.hasOwn(value, 'value'))
        return false;
    const { tag } = value;
    return isText(tag) && tag.startsWith('!') && Object.keys(value).length === 2;
}
/** Own entries of a mapping in order, whether it came as an object, a Map or a tagged value; none for anything else. */
function entriesOf(value) {
    if (isTagged(value))
        return entriesOf(value.value);
    if (value instanceof Map)
        return [...value].filter((entry) => isText(entry[0]));
    return isMapping(value) ? Object.entries(value) : [];
}
/** The value at a path; undefined where there is none. Keys come from files: only own ones are looked at. */
function valueAt(value, path) {
    let found = value;
    for (const key of path)
        found = step(found, key);
    return found;
}
/** The value under a path as text; undefined for anything else. */
function textAt(value, ...path) {
    const found = valueAt(value, path);
    return isText(found) ? found : undefined;
}
/** Whether there is a mapping under a path. */
function hasMapping(value, ...path) {
    const found = valueAt(value, path);
    return isTagged(found) ? isMapping(found.value) : found instanceof Map || isMapping(found);
}
/** A path as a JSON pointer (RFC 6901). */
function toPointer(path) {
    return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
function step(value, key) {
    if (value instanceof Map)
        return value.get(key);
    if (isTagged(value))
        return step(value.value, key);
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
}
function isText(value) {
    return typeof value === 'string';
}

;// CONCATENATED MODULE: ./lib/features/written-value.js
const NUMERIC = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
/** Kaldi's words, and those of YAML 1.1, which the toolkits read. */
const TRUE = ['true', 't', '1', '', 'yes', 'on'];
const FALSE = ['false', 'f', '0', 'no', 'off'];
/** Stands for a value whose reference leads nowhere; no reader takes it for anything. */
class UnreadableValue {
    reason;
    constructor(reason) {
        this.reason = reason;
    }
}
/**
 * The number that is written, if it is a finite one. With `textIsTyped` a numeral in quotes counts, as it does in
 * option files and, for exponents without a point, in YAML 1.1.
 */
function toNumber(written, textIsTyped) {
    if (typeof written === 'number')
        return Number.isFinite(written) ? written : undefined;
    const text = typeof written === 'string' ? written.trim() : '';
    return textIsTyped && NUMERIC.test(text) ? Number(text) : undefined;
}
/** The truth value that is written; with `textIsTyped` also in Kaldi's words for it. */
function toFlag(written, textIsTyped) {
    if (typeof written === 'boolean')
        return written;
    if (!textIsTyped || typeof written !== 'string')
        return undefined;
    if (TRUE.includes(written.toLowerCase()))
        return true;
    return FALSE.includes(written.toLowerCase()) ? false : undefined;
}
/** Why a written value is not what was expected. */
function refusal(written, expected) {
    if (written instanceof UnreadableValue)
        return written.reason;
    return `is ${inShort(written)}, not ${expected}`;
}
/** A value as JSON, cut off where it gets long. */
function inShort(written) {
    const json = JSON.stringify(written);
    const text = typeof json === 'string' ? json : typeof written;
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

;// CONCATENATED MODULE: ./lib/features/contract-builder.js


/**
 * Collects the fields of one contract, each with its origin. Adapters say under which key a value stands, how it
 * is converted and what the format makes of its absence; nothing that was written is ever guessed at.
 */
class ContractBuilder {
    format;
    source;
    options;
    fields = {};
    problems = [];
    base;
    textIsTyped;
    constructor(format, source, options = {}) {
        this.format = format;
        this.source = source;
        this.options = options;
        this.base = options.base ?? [];
        this.textIsTyped = options.textIsTyped ?? false;
    }
    /**
     * A number under `key`, or the format's own where the key is absent or null; `convert` turns what is written
     * into the canonical unit and answers undefined where that cannot be done. Returns the canonical value.
     */
    number(name, key, fallback, convert = (written) => written) {
        const written = this.written(key);
        const value = written === undefined ? fallback : toNumber(written, this.textIsTyped);
        const converted = value === undefined ? undefined : convert(value);
        if (converted !== undefined && Number.isFinite(converted)) {
            return this.put(name, converted, written === undefined ? undefined : key);
        }
        this.unresolved(name, `${this.pointer(key)} ${this.reasonAgainst(written, value)}`);
        return undefined;
    }
    /** A truth value under `key`, or the format's own. */
    flag(name, key, fallback) {
        const read = this.readFlag(key, fallback);
        if (read === undefined) {
            this.refuse(name, key, 'true or false');
            return undefined;
        }
        return this.put(name, read, this.written(key) === undefined ? undefined : key);
    }
    /** A truth value that decides about other fields; undefined where something else is written. */
    readFlag(key, fallback) {
        const written = this.written(key);
        return written === undefined ? fallback : toFlag(written, this.textIsTyped);
    }
    /**
     * A field that follows from a truth value under `key`; unresolved where something else is written. Returns the
     * truth value.
     */
    choice(name, key, fallback, meanings) {
        const read = this.readFlag(key, fallback);
        if (read === undefined)
            this.refuse(name, key, 'true or false');
        else
            this.derive(name, key, meanings[read ? 0 : 1]);
        return read;
    }
    /** One of the words that a format knows under `key`, by what they mean; `fallback` is the canonical value. */
    word(name, key, meanings, fallback) {
        const written = this.written(key);
        const known = typeof written === 'string' && Object.hasOwn(meanings, written) ? meanings[written] : undefined;
        if (written === undefined)
            this.put(name, fallback, undefined);
        else if (known === undefined)
            this.refuse(name, key, `one of ${Object.keys(meanings).join(', ')}`);
        else
            this.put(name, known, key);
    }
    /** Sets a canonical value that follows from what stands under `key`, null included, or from its absence. */
    derive(name, key, value) {
        const isWritten = valueAt(this.source.value, this.pathOf(key)) !== undefined;
        this.put(name, value, isWritten ? key : undefined);
    }
    /** Sets a value that was checked against the kind of its field, which the type of its name cannot tell. */
    deriveUnchecked(name, key, value) {
        this.store(name, { value, origin: this.origin(key) });
    }
    /** A number under `key` that decides about other fields; undefined where something else is written. */
    readNumber(key, fallback) {
        const written = this.written(key);
        return written === undefined ? fallback : toNumber(written, this.textIsTyped);
    }
    /** Whether null was written under `key`, which `written` does not tell from an absent key. */
    isNull(key) {
        return valueAt(this.source.value, this.pathOf(key)) === null;
    }
    /** A value that was set before. */
    peek(name) {
        const stored = this.fields;
        return stored[name]?.value ?? undefined;
    }
    /** Values that the format fixes without a key for them. */
    implied(values) {
        for (const name of Object.keys(values)) {
            const value = values[name];
            if (value !== undefined)
                this.put(name, value, undefined);
        }
    }
    /** Marks a field that the file leaves open. */
    unresolved(name, reason) {
        this.store(name, { value: null, origin: { kind: 'unresolved', reason } });
    }
    /** The value under `key` with its references followed; undefined for absent and null ones. */
    written(key) {
        const raw = valueAt(this.source.value, this.pathOf(key));
        const resolved = this.options.resolve?.(raw) ?? { value: raw };
        if ('problem' in resolved)
            return new UnreadableValue(resolved.problem);
        return resolved.value ?? undefined;
    }
    /** Notes something that a reader of the contract should know. */
    problem(path, message) {
        const line = this.source.lineOf?.(path);
        this.problems.push({ pointer: toPointer(path), message, ...(line === undefined ? {} : { line }) });
    }
    /** The contract with all that was collected. */
    build(extras = {}) {
        const { format, problems, fields } = this;
        return { format, path: this.source.path, fields, isWhole: false, problems, ...extras };
    }
    put(name, value, key) {
        this.store(name, { value, origin: this.origin(key) });
        return value;
    }
    reasonAgainst(written, value) {
        if (value !== undefined)
            return `= ${value} cannot be converted`;
        return written === undefined ? 'is not there' : refusal(written, 'a finite number');
    }
    refuse(name, key, expected) {
        this.unresolved(name, `${this.pointer(key)} ${refusal(this.written(key), expected)}`);
    }
    origin(key) {
        if (key === undefined)
            return { kind: 'default', format: this.format };
        const line = this.source.lineOf?.(this.pathOf(key));
        const place = { path: this.source.path, pointer: this.pointer(key) };
        return { kind: 'explicit', ...place, ...(line === undefined ? {} : { line }) };
    }
    // The one place where a name and its value are put together; the public methods are typed.
    store(name, value) {
        Object.assign(this.fields, { [name]: value });
    }
    pathOf(key) {
        return [...this.base, ...(typeof key === 'string' ? [key] : key)];
    }
    pointer(key) {
        return toPointer(this.pathOf(key));
    }
}

;// CONCATENATED MODULE: ./lib/features/canonical-value.js

const READERS = {
    number: (written) => (canonical_value_isFinite(written) ? written : undefined),
    count: (written) => (canonical_value_isFinite(written) && Number.isInteger(written) && written >= 0 ? written : undefined),
    flag: (written) => (typeof written === 'boolean' ? written : undefined),
    text: readText,
    rates: readRates,
    loudness: readLoudness,
};
/** The canonical value of what is written for a field of a kind; undefined where it is none. */
function readCanonicalValue(kind, written) {
    return typeof kind === 'object' ? readWord(kind.words, written) : READERS[kind](written);
}
/** A word of a closed set. YAML reads the base 10 as a number, and a layout may be a list. */
function readWord(words, written) {
    const joined = Array.isArray(written) ? written.map((part) => String(part).trim()).join(',') : written;
    const plain = typeof joined === 'string' ? joined.trim() : joined;
    return words.find((word) => word === plain || (typeof plain === 'number' && word === String(plain)));
}
function readText(written) {
    if (typeof written === 'string')
        return written.trim() === '' ? undefined : written.trim();
    return canonical_value_isFinite(written) ? String(written) : undefined;
}
function readRates(written) {
    const isList = Array.isArray(written) && written.length > 0 && written.every((rate) => canonical_value_isFinite(rate) && rate > 0);
    return isList ? [...written].sort((a, b) => a - b) : undefined;
}
/** `none`, or a target in LUFS or dBFS. */
function readLoudness(written) {
    if (written === 'none')
        return 'none';
    const [first, second] = entriesOf(written);
    if (first === undefined || second !== undefined || !canonical_value_isFinite(first[1]))
        return undefined;
    return ['target_lufs', 'target_dbfs'].includes(first[0]) ? `${first[0]}=${first[1]}` : undefined;
}
function canonical_value_isFinite(value) {
    return typeof value === 'number' && Number.isFinite(value);
}

;// CONCATENATED MODULE: ./lib/features/feature-adapter.js
/** A reading that holds a contract. */
function contractReading(contract) {
    return { kind: 'contract', contract };
}
/** A reading that holds none, and why. */
function unresolvedReading(format, reason) {
    return { kind: 'unresolved', format, reason };
}

// EXTERNAL MODULE: ./lib/features/feature-fields.js + 3 modules
var feature_fields = __webpack_require__(1495);
;// CONCATENATED MODULE: ./lib/features/adapters/canonical.js






const FORMAT = 'feature-contract/1';
const NAME = /^feature-contract\/(\d+)$/;
/** Keys beside the fields: lengths in milliseconds, the nested block, the head of the file, and what `inspect` adds. */
const OTHER_KEYS = new Set([
    'format',
    'acoustic_to_vocoder',
    'frame.win_ms',
    'frame.hop_ms',
    'origins',
    'unresolved',
]);
/**
 * The canonical contract itself, `feature-contract/1`, with the names of reference/contracts.md 2.2 as nested keys.
 *
 * Lengths may be given in milliseconds (`frame.win_ms`, `frame.hop_ms`) instead of samples, or beside them, and have to
 * agree then. Only what leaves no doubt has a default: no stacking and no derivatives. Unknown keys and values that
 * cannot be are problems, and the field stays unresolved.
 */
const canonical = {
    format: FORMAT,
    recognises: ({ value }) => NAME.test(textAt(value, 'format') ?? '') || (hasMapping(value, 'audio') && hasMapping(value, 'feature')),
    read: (source) => {
        const format = textAt(source.value, 'format');
        const major = NAME.exec(format ?? FORMAT)?.[1];
        if (major !== '1')
            return unresolvedReading(FORMAT, `${JSON.stringify(format)} is not known; this reads ${FORMAT}`);
        return contractReading(readBlock(source, []));
    },
};
function readBlock(source, base) {
    const contract = new ContractBuilder(FORMAT, source, { base });
    contract.implied({ 'feature.deltas': 0, 'stacking.window': 1, 'stacking.stride': 1 });
    for (const name of feature_fields/* FIELD_NAMES */.Yr)
        readField(contract, source, base, name);
    readMilliseconds(contract, 'frame.win_length_samples', 'win_ms');
    readMilliseconds(contract, 'frame.hop_length_samples', 'hop_ms');
    reportUnknownKeys(contract, source, base);
    const nested = [...base, 'acoustic_to_vocoder'];
    const isNested = base.length > 0 || !hasMapping(source.value, ...nested);
    return contract.build({ isWhole: true, ...(isNested ? {} : { vocoderInput: readBlock(source, nested) }) });
}
function readField(contract, source, base, name) {
    const key = name.split('.');
    const written = valueAt(source.value, [...base, ...key]);
    if (written === undefined || written === null)
        return;
    const value = readCanonicalValue(feature_fields/* FEATURE_FIELDS */.PW[name].kind, written);
    if (value !== undefined) {
        contract.deriveUnchecked(name, key, value);
        return;
    }
    const message = `${inShort(written)} is no value for ${name}`;
    contract.problem([...base, ...key], message);
    contract.unresolved(name, message);
}
/** Milliseconds as another way to write a length; beside samples they are a check. */
function readMilliseconds(contract, name, key) {
    const ms = contract.written(['frame', key]);
    if (ms === undefined)
        return;
    const samples = toSamples(ms, contract.peek('audio.sample_rate_hz'));
    const stated = contract.peek(name);
    if (stated === undefined && Number.isInteger(samples)) {
        contract.derive(name, ['frame', key], samples);
    }
    else if (stated === undefined || !isClose(stated, samples)) {
        contract.unresolved(name, `frame.${key} = ${inShort(ms)} does not come to ${stated ?? 'whole'} samples`);
    }
}
function toSamples(ms, rate) {
    return typeof ms === 'number' && rate !== undefined ? (ms * rate) / 1000 : NaN;
}
/** Milliseconds are often rounded; a sample more or less is not another length. */
function isClose(samples, other) {
    return Math.abs(samples - other) < 1;
}
function reportUnknownKeys(contract, source, base) {
    for (const [section, inner] of entriesOf(valueAt(source.value, base))) {
        const nested = feature_fields/* FIELD_NAMES */.Yr.some((name) => name.startsWith(`${section}.`));
        for (const path of nested ? leafPaths([section], inner) : [[section]]) {
            const name = path.join('.');
            if ((0,feature_fields/* isFieldName */.ac)(name) || OTHER_KEYS.has(name))
                continue;
            contract.problem([...base, ...path], `${toPointer(path)} is not known; fields are named as in ${FORMAT}`);
        }
    }
}
function leafPaths(path, value) {
    if ((0,feature_fields/* isFieldName */.ac)(path.join('.')))
        return [path];
    const entries = entriesOf(value);
    return entries.length === 0 ? [path] : entries.flatMap(([key, inner]) => leafPaths([...path, key], inner));
}

;// CONCATENATED MODULE: ./lib/features/adapters/dac.js



const dac_FORMAT = 'dac';
/**
 * Configuration of the Descript Audio Codec (`conf/final/*.yml`), whose keys are dotted names: the hop is the
 * product of the strides of the encoder, in samples; the frame rate follows from it.
 *
 * Source: descriptinc/descript-audio-codec, dac/model/dac.py.
 */
const dac = {
    format: dac_FORMAT,
    recognises: (source) => keyOf(source, 'encoder_rates') !== undefined,
    read: (source) => {
        const contract = new ContractBuilder(dac_FORMAT, source);
        const key = (name) => keyOf(source, name) ?? `DAC.${name}`;
        const rate = contract.number('audio.sample_rate_hz', key('sample_rate'), 44100);
        contract.number('codec.sample_rate_hz', key('sample_rate'), 44100);
        contract.number('output_audio.sample_rate_hz', key('sample_rate'), 44100);
        contract.number('codec.n_codebooks', key('n_codebooks'), 9);
        contract.number('codec.codebook_size', key('codebook_size'), 1024);
        const hop = product(contract.written(key('encoder_rates')));
        if (hop === undefined)
            contract.unresolved('codec.hop_samples', 'encoder_rates is no list of whole numbers');
        else
            contract.derive('codec.hop_samples', key('encoder_rates'), hop);
        if (hop !== undefined && rate !== undefined) {
            contract.derive('codec.frame_rate_hz', key('encoder_rates'), rate / hop);
        }
        contract.implied({
            'audio.channels': 1,
            'audio.sample_scale': 'unit',
            'feature.type': 'codec_tokens',
            'codec.id': 'descript-audio-codec',
            'output_audio.channels': 1,
        });
        return contractReading(contract.build());
    },
};
/** `DAC.name` in one key, as argbind writes it, or a mapping under `DAC`. */
function keyOf({ value }, name) {
    return [`DAC.${name}`, ['DAC', name]].find((key) => valueAt(value, typeof key === 'string' ? [key] : key) !== undefined);
}
function product(rates) {
    const strides = Array.isArray(rates) ? rates : [];
    const counts = strides.filter((rate) => Number.isInteger(rate) && Number(rate) > 0);
    const isWhole = strides.length > 0 && counts.length === strides.length;
    return isWhole ? counts.reduce((hop, rate) => hop * rate, 1) : undefined;
}

;// CONCATENATED MODULE: ./lib/features/adapters/espnet.js



const espnet_FORMAT = 'espnet2';
const RECOGNITION = {
    ...{ choice: 'frontend', name: 'default', conf: 'frontend_conf', nFft: 512, hop: 128 },
    ...{ fMinHz: 0, fMaxHz: undefined, power: 2, log: 'e' },
};
const SYNTHESIS = {
    ...{ choice: 'feats_extract', name: 'fbank', conf: 'feats_extract_conf', nFft: 1024, hop: 256 },
    ...{ fMinHz: 80, fMaxHz: 7600, power: 1, log: '10' },
};
const LOG_BASES = new Map([
    [Math.E, 'e'],
    [2, '2'],
    [10, '10'],
]);
const WINDOWS = { hann: 'hann', hamming: 'hamming', blackman: 'blackman' };
/**
 * ESPnet2's `config.yaml`: lengths in samples, `fs` a number or `16k`. Recognition takes the natural log of the
 * power, synthesis log10 of the magnitude.
 *
 * Sources: espnet2/asr/frontend/default.py, tts/feats_extract/log_mel_fbank.py, layers/stft.py, layers/log_mel.py,
 * layers/global_mvn.py, layers/utterance_mvn.py.
 */
const espnet = {
    format: espnet_FORMAT,
    recognises: (source) => frontEndOf(source) !== undefined,
    read: (source) => {
        const frontEnd = frontEndOf(source) ?? RECOGNITION;
        const named = valueAt(source.value, [frontEnd.choice]);
        if (named !== undefined && named !== frontEnd.name) {
            return unresolvedReading(espnet_FORMAT, `the ${frontEnd.choice} ${JSON.stringify(named)} is not read`);
        }
        const contract = new ContractBuilder(espnet_FORMAT, source, { textIsTyped: true });
        readFrames(contract, frontEnd);
        readMel(contract, frontEnd);
        readNormalisation(contract, source);
        contract.implied({
            'audio.channels': 1,
            'audio.sample_scale': 'unit',
            'feature.type': 'log_mel',
            'feature.deltas': 0,
            'frame.preemphasis': 0,
            'frame.dither': 0,
            'frame.remove_dc': false,
            'stacking.window': 1,
            'stacking.stride': 1,
            'padding.mode': 'to_longest',
            'padding.side': 'right',
            dtype: 'float32',
            layout: 'time,feature',
        });
        return contractReading(contract.build());
    },
};
function frontEndOf({ value }) {
    const states = ({ choice, conf }) => hasMapping(value, conf) || (textAt(value, choice) !== undefined && hasMapping(value, 'model_conf'));
    return [SYNTHESIS, RECOGNITION].find(states);
}
function readFrames(contract, { conf, nFft, hop }) {
    const text = contract.written([conf, 'fs']);
    const rate = typeof text === 'string' ? /^(\d+(?:\.\d+)?)\s*k(?:hz)?$/i.exec(text)?.[1] : undefined;
    if (rate === undefined)
        contract.number('audio.sample_rate_hz', [conf, 'fs'], 16000);
    else
        contract.derive('audio.sample_rate_hz', [conf, 'fs'], Number(rate) * 1000);
    const size = contract.number('frame.n_fft', [conf, 'n_fft'], nFft);
    contract.number('frame.win_length_samples', [conf, 'win_length'], size);
    contract.number('frame.hop_length_samples', [conf, 'hop_length'], hop);
    contract.word('frame.window', [conf, 'window'], WINDOWS, 'hann');
    const centred = contract.flag('frame.centered', [conf, 'center'], true);
    if (centred === true)
        contract.word('frame.pad_mode', [conf, 'pad_mode'], { reflect: 'reflect' }, 'reflect');
    else
        contract.implied({ 'frame.pad_mode': 'none' });
}
function readMel(contract, { conf, fMinHz, fMaxHz, power, log }) {
    contract.number('feature.n_mels', [conf, 'n_mels'], 80);
    contract.choice('mel.scale', [conf, 'htk'], false, ['htk', 'slaney']);
    const rate = contract.peek('audio.sample_rate_hz');
    const nyquist = rate === undefined ? undefined : rate / 2;
    // An explicit null stands for the ends of the spectrum.
    const [isFromZero, isToTop] = [contract.isNull([conf, 'fmin']), contract.isNull([conf, 'fmax'])];
    contract.number('mel.f_min_hz', [conf, 'fmin'], isFromZero ? 0 : fMinHz);
    contract.number('mel.f_max_hz', [conf, 'fmax'], isToTop || fMaxHz === undefined ? nyquist : fMaxHz);
    const base = LOG_BASES.get(contract.readNumber([conf, 'log_base'], log === 'e' ? Math.E : 10));
    if (base === undefined)
        contract.unresolved('log.base', `/${conf}/log_base is none that is known`);
    else
        contract.derive('log.base', [conf, 'log_base'], base);
    contract.implied({
        'mel.norm': 'slaney',
        'spectrum.power': power,
        'log.floor': 1e-10,
        'log.floor_mode': 'max',
    });
}
function readNormalisation(contract, source) {
    const written = contract.isNull('normalize') ? 'none' : (contract.written('normalize') ?? 'utterance_mvn');
    if (written === 'none') {
        contract.derive('normalize.type', 'normalize', 'none');
    }
    else if (written === 'utterance_mvn') {
        contract.derive('normalize.type', 'normalize', 'per_feature');
        contract.flag('normalize.variance', ['normalize_conf', 'norm_vars'], false);
    }
    else if (written === 'global_mvn') {
        contract.derive('normalize.type', 'normalize', 'global_cmvn');
        contract.flag('normalize.variance', ['normalize_conf', 'norm_vars'], true);
        readStatistics(contract, source);
    }
    else {
        contract.unresolved('normalize.type', `/normalize ${JSON.stringify(written)} is not known`);
    }
}
/** The statistics lie in a file of their own; only its digest tells two of them apart. */
function readStatistics(contract, source) {
    const key = ['normalize_conf', 'stats_file'];
    const file = contract.written(key);
    const digest = typeof file === 'string' ? source.digestOf?.(file) : undefined;
    if (digest !== undefined)
        contract.derive('normalize.stats_digest', key, digest);
    else
        contract.unresolved('normalize.stats_digest', `the digest of ${JSON.stringify(file ?? 'stats_file')} is not known`);
}

;// CONCATENATED MODULE: ./lib/features/adapters/hf-extractor.js

/**
 * Which feature extractor a `preprocessor_config.json` is for; a `processor_config.json` holds the same mapping
 * under `feature_extractor`. Undefined for any other file.
 */
function extractorType({ value }) {
    for (const base of [[], ['feature_extractor']]) {
        const type = textAt(value, ...base, 'feature_extractor_type');
        if (type !== undefined)
            return { type, base };
    }
    return undefined;
}
/** Whether a file is one that Hugging Face processors write, of whatever kind. */
function isProcessorConfig({ value }) {
    const names = ['feature_extractor_type', 'image_processor_type', 'processor_class', 'video_processor_type'];
    return (names.some((name) => textAt(value, name) !== undefined) ||
        hasMapping(value, 'auto_map') ||
        hasMapping(value, 'feature_extractor'));
}
/** The side and the value of the padding, which all sequence feature extractors have in common. */
function readPadding(contract) {
    contract.word('padding.side', 'padding_side', { left: 'left', right: 'right' }, 'right');
    contract.number('padding.value', 'padding_value', 0);
}

;// CONCATENATED MODULE: ./lib/features/adapters/hf-other.js



const hf_other_FORMAT = 'hf-preprocessor';
const IMAGE_KEYS = ['image_mean', 'image_std', 'do_resize', 'do_center_crop', 'image_size'];
/**
 * Processor files of Hugging Face that no other adapter reads: image processors, which sit in speech repositories
 * too, files that only point to code (`auto_map`), and feature extractors that are not known. Always unresolved.
 */
const hfOther = {
    format: hf_other_FORMAT,
    recognises: isProcessorConfig,
    read: (source) => {
        const type = extractorType(source)?.type ?? textAt(source.value, 'image_processor_type');
        if (IMAGE_KEYS.some((key) => valueAt(source.value, [key]) !== undefined) || /image/i.test(type ?? '')) {
            return unresolvedReading(hf_other_FORMAT, `an image processor (${type ?? 'no type'}), not a speech front end`);
        }
        if (type !== undefined) {
            return unresolvedReading(hf_other_FORMAT, `${type} is not read: write a feature-contract/1 beside it`);
        }
        const reason = 'it only names classes (auto_map, processor_class); the features are determined by their code';
        return unresolvedReading(hf_other_FORMAT, reason);
    },
};

;// CONCATENATED MODULE: ./lib/features/rounding.js
/** The whole number that Python's `round` gives: halves go to the even neighbour. */
function roundHalfEven(value) {
    const below = Math.floor(value);
    const share = value - below;
    if (share !== 0.5)
        return Math.round(value);
    return below % 2 === 0 ? below : below + 1;
}
/** The smallest power of two that is not below `value`. */
function nextPowerOfTwo(value) {
    return 2 ** Math.ceil(Math.log2(value));
}
/** Machine epsilon of a 32-bit float, the floor under the logarithm in Kaldi, torchaudio and their descendants. */
const FLOAT32_EPSILON = 2 ** -23;
/** The smallest normal 32-bit float. */
const FLOAT32_TINY = 2 ** -126;

;// CONCATENATED MODULE: ./lib/features/adapters/hf-seamless-m4t.js




const hf_seamless_m4t_FORMAT = 'hf-seamless-m4t';
/**
 * `SeamlessM4TFeatureExtractor` (also of W2v-BERT): Kaldi's filter bank on 16-bit scale, the mean and variance of
 * each bin normalised over the utterance, and `stride` frames stacked into one.
 *
 * Fixed by the code: 25 ms and 10 ms at 16 kHz as 400 and 160 samples, whatever the rate; 512-point transform.
 * Source: transformers, models/seamless_m4t/feature_extraction_seamless_m4t.py.
 */
const hfSeamlessM4T = {
    format: hf_seamless_m4t_FORMAT,
    recognises: (source) => extractorType(source)?.type === 'SeamlessM4TFeatureExtractor',
    read: (source) => {
        const contract = new ContractBuilder(hf_seamless_m4t_FORMAT, source, { base: extractorType(source)?.base ?? [] });
        const rate = contract.number('audio.sample_rate_hz', 'sampling_rate', 16000);
        contract.number('feature.n_mels', 'num_mel_bins', 80);
        contract.number('stacking.window', 'stride', 2);
        contract.number('stacking.stride', 'stride', 2);
        readPadding(contract);
        contract.implied({
            'audio.channels': 1,
            'audio.sample_scale': 'int16',
            'audio.resample_policy': 'reject',
            'feature.type': 'log_mel',
            'feature.deltas': 0,
            'feature.use_energy': false,
            'frame.n_fft': 512,
            'frame.win_length_samples': 400,
            'frame.hop_length_samples': 160,
            'frame.window': 'povey',
            'frame.centered': false,
            'frame.pad_mode': 'none',
            'frame.preemphasis': 0.97,
            'frame.dither': 0,
            'frame.remove_dc': true,
            'mel.scale': 'kaldi',
            'mel.norm': 'none',
            'mel.f_min_hz': 20,
            'spectrum.power': 2,
            'log.base': 'e',
            'log.floor': FLOAT32_EPSILON,
            'log.floor_mode': 'max',
            'normalize.type': 'per_feature',
            'normalize.variance': true,
            'normalize.eps': 1e-7,
            'padding.mode': 'to_longest',
            dtype: 'float32',
            layout: 'time,feature',
            ...(rate === undefined ? {} : { 'mel.f_max_hz': Math.floor(rate / 2) }),
        });
        return contractReading(contract.build());
    },
};

;// CONCATENATED MODULE: ./lib/features/adapters/hf-speecht5.js




const hf_speecht5_FORMAT = 'hf-speecht5';
const hf_speecht5_WINDOWS = {
    hann_window: 'hann',
    hamming_window: 'hamming',
    blackman_window: 'blackman',
};
/**
 * `SpeechT5FeatureExtractor`, as far as its log-mel target goes: `hop_length` and `win_length` are in milliseconds,
 * although Whisper's file has samples under the same name; `sample_stride` and `sample_size` give the samples and
 * have to agree.
 *
 * Fixed by the code: the magnitude and not the power, Slaney's mel scale and norm, log10, reflection at the ends.
 * Source: transformers, models/speecht5/feature_extraction_speecht5.py.
 */
const hfSpeechT5 = {
    format: hf_speecht5_FORMAT,
    recognises: (source) => extractorType(source)?.type === 'SpeechT5FeatureExtractor',
    read: (source) => {
        const contract = new ContractBuilder(hf_speecht5_FORMAT, source, { base: extractorType(source)?.base ?? [] });
        const rate = contract.number('audio.sample_rate_hz', 'sampling_rate', 16000);
        const toSamples = (ms) => rate === undefined ? undefined : Math.floor((ms * rate) / 1000);
        const hop = contract.number('frame.hop_length_samples', 'hop_length', 16, toSamples);
        const window = contract.number('frame.win_length_samples', 'win_length', 64, toSamples);
        crossCheck(contract, 'frame.hop_length_samples', 'sample_stride', hop);
        crossCheck(contract, 'frame.win_length_samples', 'sample_size', window);
        contract.number('frame.n_fft', 'n_fft', window === undefined ? undefined : nextPowerOfTwo(window));
        contract.word('frame.window', 'win_function', hf_speecht5_WINDOWS, 'hann');
        contract.number('feature.n_mels', 'num_mel_bins', 80);
        contract.number('mel.f_min_hz', 'fmin', 80);
        contract.number('mel.f_max_hz', 'fmax', 7600);
        contract.number('log.floor', 'mel_floor', 1e-10);
        readPadding(contract);
        contract.implied({
            'audio.channels': 1,
            'audio.sample_scale': 'unit',
            'audio.resample_policy': 'reject',
            'feature.type': 'log_mel',
            'feature.deltas': 0,
            'frame.centered': true,
            'frame.pad_mode': 'reflect',
            'frame.preemphasis': 0,
            'frame.dither': 0,
            'frame.remove_dc': false,
            'mel.scale': 'slaney',
            'mel.norm': 'slaney',
            'spectrum.power': 1,
            'log.base': '10',
            'log.floor_mode': 'max',
            'normalize.type': 'none',
            'stacking.window': 1,
            'stacking.stride': 1,
            'padding.mode': 'to_longest',
            dtype: 'float32',
            layout: 'time,feature',
        });
        return contractReading(contract.build());
    },
};
/** Two keys for one length: where they disagree, nobody can say which one the model was trained with. */
function crossCheck(contract, name, key, samples) {
    const declared = contract.written(key);
    if (declared === undefined || samples === undefined || declared === samples)
        return;
    contract.unresolved(name, `/${key} says ${JSON.stringify(declared)} samples, the milliseconds come to ${samples}`);
}

;// CONCATENATED MODULE: ./lib/features/adapters/hf-wav2vec2.js




const hf_wav2vec2_FORMAT = 'hf-wav2vec2';
/**
 * `Wav2Vec2FeatureExtractor` (also of HuBERT, WavLM and their like): the waveform itself, `do_normalize` for zero
 * mean and unit variance over the utterance. Rates in Hz; there are no frames.
 *
 * Source: transformers, models/wav2vec2/feature_extraction_wav2vec2.py (epsilon 1e-7 since version 4.9). Files of
 * before version 4.6 name no class; no other extractor writes just these keys.
 */
const hfWav2Vec2 = {
    format: hf_wav2vec2_FORMAT,
    recognises: (source) => extractorType(source)?.type === 'Wav2Vec2FeatureExtractor' || isWithoutType(source),
    read: (source) => {
        const contract = new ContractBuilder(hf_wav2vec2_FORMAT, source, { base: extractorType(source)?.base ?? [] });
        contract.number('audio.sample_rate_hz', 'sampling_rate', 16000);
        contract.number('audio.channels', 'feature_size', 1);
        const normalised = contract.choice('normalize.type', 'do_normalize', true, ['per_utterance', 'none']);
        readPadding(contract);
        contract.implied({
            'audio.sample_scale': 'unit',
            'audio.resample_policy': 'reject',
            'feature.type': 'waveform',
            'padding.mode': 'to_longest',
            dtype: 'float32',
            ...(normalised === true ? { 'normalize.variance': true, 'normalize.eps': 1e-7 } : {}),
        });
        return contractReading(contract.build());
    },
};
const KEYS = [
    ...['do_normalize', 'feature_size', 'padding_side', 'padding_value', 'return_attention_mask'],
    ...['sampling_rate', 'processor_class', 'tokenizer_class'],
];
function isWithoutType(source) {
    const { value } = source;
    const names = entriesOf(value).map(([name]) => name);
    const isWhole = ['do_normalize', 'sampling_rate', 'padding_value'].every((name) => names.includes(name));
    return isWhole && valueAt(value, ['feature_size']) === 1 && names.every((name) => KEYS.includes(name));
}

;// CONCATENATED MODULE: ./lib/features/adapters/hf-whisper.js




const hf_whisper_FORMAT = 'hf-whisper';
/**
 * `WhisperFeatureExtractor`: `hop_length` and `n_fft` in samples, `chunk_length` in seconds, `feature_size` is the
 * number of mel bins (128 for large-v3).
 *
 * Fixed by the code: periodic Hann window as long as the transform, centred with reflection, power spectrum,
 * Slaney's mel scale and norm from 0 to 8000 Hz, log10 above 1e-10, clamped to 8 below the maximum and rescaled.
 * Source: transformers, models/whisper/feature_extraction_whisper.py.
 */
const hfWhisper = {
    format: hf_whisper_FORMAT,
    recognises: (source) => extractorType(source)?.type === 'WhisperFeatureExtractor',
    read: (source) => {
        const base = extractorType(source)?.base ?? [];
        const contract = new ContractBuilder(hf_whisper_FORMAT, source, { base });
        const rate = contract.number('audio.sample_rate_hz', 'sampling_rate', 16000);
        contract.number('feature.n_mels', 'feature_size', 80);
        contract.number('frame.hop_length_samples', 'hop_length', 160);
        contract.number('frame.n_fft', 'n_fft', 400);
        contract.number('frame.win_length_samples', 'n_fft', 400);
        contract.number('frame.dither', 'dither', 0);
        const seconds = contract.number('padding.max_duration_s', 'chunk_length', 30);
        contract.number('padding.fixed_samples', 'n_samples', hf_whisper_toSamples(seconds, rate));
        const declared = valueAt(source.value, [...base, 'n_samples']);
        if (typeof declared === 'number' && declared !== hf_whisper_toSamples(seconds, rate)) {
            contract.problem([...base, 'n_samples'], `${declared} is not chunk_length × sampling_rate`);
        }
        readPadding(contract);
        contract.implied({
            'audio.channels': 1,
            'audio.channel_policy': 'mono_only',
            'audio.sample_scale': 'unit',
            'audio.resample_policy': 'reject',
            'feature.type': 'log_mel',
            'feature.deltas': 0,
            'frame.window': 'hann',
            'frame.centered': true,
            'frame.pad_mode': 'reflect',
            'frame.preemphasis': 0,
            'frame.remove_dc': false,
            'mel.scale': 'slaney',
            'mel.norm': 'slaney',
            'mel.f_min_hz': 0,
            'mel.f_max_hz': 8000,
            'spectrum.power': 2,
            'log.base': '10',
            'log.floor': 1e-10,
            'log.floor_mode': 'max',
            'log.dynamic_range': 8,
            'normalize.type': 'none',
            'stacking.window': 1,
            'stacking.stride': 1,
            'padding.mode': 'fixed',
            dtype: 'float32',
            layout: 'feature,time',
        });
        return contractReading(contract.build());
    },
};
function hf_whisper_toSamples(seconds, rate) {
    return seconds === undefined || rate === undefined ? undefined : seconds * rate;
}

;// CONCATENATED MODULE: ./lib/features/adapters/hifi-gan.js



const hifi_gan_FORMAT = 'hifi-gan';
const hifi_gan_KEYS = ['sampling_rate', 'hop_size', 'win_size', 'num_mels'];
/**
 * HiFi-GAN's `config.json`, and those of its descendants (BigVGAN): the mel that the vocoder takes, lengths in
 * samples, and the rate of the audio that it makes. `fmax_for_loss` is no part of it.
 *
 * Fixed by the code: magnitude, natural log above 1e-5, reflected by (n_fft - hop) / 2 and not centred, librosa's
 * mel bank. Source: jik876/hifi-gan, meldataset.py.
 */
const hifiGan = {
    format: hifi_gan_FORMAT,
    recognises: ({ value }) => hifi_gan_KEYS.every((key) => valueAt(value, [key]) !== undefined),
    read: (source) => {
        const contract = new ContractBuilder(hifi_gan_FORMAT, source);
        const rate = contract.number('audio.sample_rate_hz', 'sampling_rate', undefined);
        contract.number('output_audio.sample_rate_hz', 'sampling_rate', undefined);
        contract.number('feature.n_mels', 'num_mels', undefined);
        contract.number('frame.n_fft', 'n_fft', undefined);
        contract.number('frame.win_length_samples', 'win_size', undefined);
        contract.number('frame.hop_length_samples', 'hop_size', undefined);
        contract.number('mel.f_min_hz', 'fmin', 0);
        contract.number('mel.f_max_hz', 'fmax', rate === undefined ? undefined : rate / 2);
        contract.implied({
            'audio.channels': 1,
            'audio.sample_scale': 'unit',
            'feature.type': 'log_mel',
            'feature.deltas': 0,
            'frame.window': 'hann',
            'frame.centered': false,
            'frame.pad_mode': 'reflect',
            'frame.preemphasis': 0,
            'frame.dither': 0,
            'frame.remove_dc': false,
            'mel.scale': 'slaney',
            'mel.norm': 'slaney',
            'spectrum.power': 1,
            'log.base': 'e',
            'log.floor': 1e-5,
            'log.floor_mode': 'max',
            'normalize.type': 'none',
            'stacking.window': 1,
            'stacking.stride': 1,
            dtype: 'float32',
            layout: 'feature,time',
            'output_audio.channels': 1,
        });
        return contractReading(contract.build());
    },
};

;// CONCATENATED MODULE: ./lib/features/kaldi-options.js
/**
 * Parses a Kaldi configuration file as `ParseOptions::ReadConfigFile` does (src/util/parse-options.cc): one
 * `--name=value` to a line, `#` starts a comment, `_` equals `-` and case does not matter in names, `--name` alone
 * is true, and the last of several wins. An empty file has no options.
 */
function parseKaldiOptions(text) {
    const options = new Map();
    for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
        const line = raw.replace(/#.*$/, '').trim();
        if (line === '')
            continue;
        const [, name, value] = /^--([A-Za-z][\w.-]*)(?:=(.*))?$/.exec(line) ?? [];
        if (name === undefined)
            return { kind: 'broken', line: index + 1, text: line };
        options.set(name.toLowerCase().replaceAll('_', '-'), {
            value: (value ?? 'true').trim(),
            line: index + 1,
        });
    }
    return { kind: 'options', options };
}

;// CONCATENATED MODULE: ./lib/features/adapters/kaldi.js




/** Options that only one of the two tools has. */
const OWN_OPTIONS = {
    mfcc: ['num-ceps', 'cepstral-lifter'],
    fbank: ['use-log-fbank', 'use-power'],
};
/** Options that both have: a file with any other is for another tool, and Kaldi itself would refuse it. */
const SHARED_OPTIONS = new Set([
    ...[
        'sample-frequency',
        'frame-length',
        'frame-shift',
        'preemphasis-coefficient',
        'remove-dc-offset',
        'dither',
    ],
    ...[
        'window-type',
        'blackman-coeff',
        'round-to-power-of-two',
        'snip-edges',
        'allow-downsample',
        'allow-upsample',
    ],
    ...['max-feature-vectors', 'num-mel-bins', 'low-freq', 'high-freq', 'vtln-low', 'vtln-high', 'debug-mel'],
    ...['use-energy', 'energy-floor', 'raw-energy', 'htk-compat', 'channel', 'subtract-mean', 'min-duration'],
    ...['vtln-map', 'vtln-warp', 'utt2spk', 'output-format', 'write-utt2dur', 'verbose'],
]);
const kaldi_WINDOWS = {
    povey: 'povey',
    hanning: 'hann_symmetric',
    hamming: 'hamming',
    rectangular: 'rectangular',
    blackman: 'blackman',
    sine: 'sine',
};
const FILE_NAME = /(?:^|[/_.-])(mfcc|fbank)[^/]*\.conf$/i;
/** Nothing but comments before the first option. */
const OPTIONS_FIRST = /^(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*[ \t]*--[A-Za-z][\w-]*=/;
const INT16_SCALE = 32768;
/**
 * Kaldi's `mfcc.conf` and `fbank.conf`, often empty, which means all defaults: lengths in milliseconds, dither on
 * 16-bit scale, `--high-freq` at or below 0 counted from the Nyquist frequency.
 *
 * Sources: Kaldi src/feat/feature-window.h, mel-computations.h, feature-mfcc.h, feature-fbank.h.
 */
const kaldi = {
    format: 'kaldi',
    recognises: ({ text, path }) => {
        if (text === undefined)
            return false;
        const parsed = parseKaldiOptions(text);
        // A slip in a later line is said as what it is.
        if (parsed.kind === 'broken')
            return OPTIONS_FIRST.test(text);
        return parsed.options.size > 0 || FILE_NAME.test(path);
    },
    read: (source) => {
        const parsed = parseKaldiOptions(source.text ?? '');
        if (parsed.kind === 'broken') {
            return unresolvedReading('kaldi', `line ${parsed.line} is no option: ${JSON.stringify(parsed.text)}`);
        }
        return readOptions(source, parsed.options);
    },
};
function readOptions(source, options) {
    const kind = kindOf(source.path, options);
    if (kind === undefined) {
        return unresolvedReading('kaldi', 'neither the name nor the options say whether it is for MFCC or filter banks');
    }
    const foreign = [...options.keys()].find((name) => !SHARED_OPTIONS.has(name) && !OWN_OPTIONS[kind].includes(name));
    if (foreign !== undefined)
        return unresolvedReading('kaldi', `--${foreign} is no option of compute-${kind}-feats`);
    const value = new Map([...options].map(([name, option]) => [name, option.value]));
    const lineOf = ([name]) => options.get(String(name))?.line;
    const contract = new ContractBuilder(`kaldi-${kind}`, { path: source.path, value, lineOf }, { textIsTyped: true });
    kaldi_readFrames(contract);
    readSpectrum(contract, kind);
    readAudio(contract);
    return contractReading(contract.build());
}
function kindOf(path, options) {
    const named = FILE_NAME.exec(path)?.[1]?.toLowerCase();
    if (named === 'mfcc' || named === 'fbank')
        return named;
    return ['mfcc', 'fbank'].find((kind) => OWN_OPTIONS[kind].some((name) => options.has(name)));
}
function kaldi_readFrames(contract) {
    const rate = contract.number('audio.sample_rate_hz', 'sample-frequency', 16000);
    // As Kaldi computes it: the milliseconds are a 32-bit float, the product is cut off, not rounded.
    const toSamples = (ms) => rate === undefined ? undefined : Math.trunc(rate * 0.001 * Math.fround(ms));
    const window = contract.number('frame.win_length_samples', 'frame-length', 25, toSamples);
    contract.number('frame.hop_length_samples', 'frame-shift', 10, toSamples);
    const rounded = window === undefined ? undefined : nextPowerOfTwo(window);
    if (window === undefined || rounded === undefined)
        contract.unresolved('frame.n_fft', 'no frame length');
    else
        contract.choice('frame.n_fft', 'round-to-power-of-two', true, [rounded, window]);
    contract.word('frame.window', 'window-type', kaldi_WINDOWS, 'povey');
    contract.number('frame.preemphasis', 'preemphasis-coefficient', 0.97);
    const dither = contract.number('frame.dither', 'dither', 1, (amount) => amount / INT16_SCALE);
    if (dither !== undefined)
        contract.derive('frame.dither_at_inference', 'dither', dither > 0);
    contract.flag('frame.remove_dc', 'remove-dc-offset', true);
    contract.choice('frame.centered', 'snip-edges', true, [false, true]);
    contract.choice('frame.pad_mode', 'snip-edges', true, ['none', 'reflect']);
    const nyquist = rate === undefined ? undefined : rate / 2;
    contract.number('mel.f_min_hz', 'low-freq', 20);
    contract.number('mel.f_max_hz', 'high-freq', 0, (hz) => hz > 0 || nyquist === undefined ? hz : nyquist + hz);
    if (nyquist === undefined)
        contract.unresolved('mel.f_max_hz', 'the sample rate is not known');
}
function readSpectrum(contract, kind) {
    contract.number('feature.n_mels', 'num-mel-bins', 23);
    contract.flag('feature.use_energy', 'use-energy', kind === 'mfcc');
    if (kind === 'mfcc') {
        contract.number('feature.n_mfcc', 'num-ceps', 13);
        contract.number('feature.cepstral_lifter', 'cepstral-lifter', 22);
    }
    if (kind === 'fbank')
        contract.choice('spectrum.power', 'use-power', true, [2, 1]);
    const takesLog = kind === 'mfcc' || contract.choice('log.base', 'use-log-fbank', true, ['e', 'none']);
    const subtracts = contract.choice('normalize.type', 'subtract-mean', false, ['per_feature', 'none']);
    contract.implied({
        'feature.type': kind === 'mfcc' ? 'mfcc' : 'log_mel',
        'feature.deltas': 0,
        'mel.scale': 'kaldi',
        'mel.norm': 'none',
        'stacking.window': 1,
        'stacking.stride': 1,
        dtype: 'float32',
        layout: 'time,feature',
        ...(kind === 'mfcc' ? { 'spectrum.power': 2, 'log.base': 'e' } : {}),
        ...(takesLog === true ? { 'log.floor': FLOAT32_EPSILON, 'log.floor_mode': 'max' } : {}),
        ...(subtracts === true ? { 'normalize.variance': false } : {}),
    });
}
function readAudio(contract) {
    const resamples = ['allow-downsample', 'allow-upsample'].find((key) => contract.readFlag(key, false) !== false);
    const policy = resamples === undefined ? 'reject' : 'allow_listed';
    contract.derive('audio.resample_policy', resamples ?? 'allow-downsample', policy);
    contract.implied({ 'audio.channels': 1, 'audio.sample_scale': 'int16', 'padding.mode': 'none' });
}

;// CONCATENATED MODULE: ./lib/features/omegaconf.js

const WHOLE = /^\$\{([^{}]*)\}$/;
const PATH = /^[\w.[\]]+$/;
const STEPS_AT_MOST = 16;
/**
 * Follows OmegaConf's interpolations (`${model.sample_rate}`, from the root; `${.n_fft}`, `${..sample_rate}`,
 * from the mapping at `base`), through as many steps as there are. A missing value (`???`), a resolver
 * (`${oc.env:RATE}`), a text around an interpolation and a circle are problems: what they come to is not in the file.
 */
function resolveInterpolation(root, base, written) {
    let value = written;
    let at = base;
    for (let step = 0; step < STEPS_AT_MOST; step++) {
        if (value === '???')
            return { problem: 'is left to be filled in (???)' };
        if (typeof value !== 'string' || !value.includes('${'))
            return { value };
        const path = targetOf(value, at);
        if (path === undefined)
            return { problem: `${value} cannot be resolved from the file` };
        const next = valueAt(root, path);
        if (next === undefined)
            return { problem: `${value} points to nothing` };
        [value, at] = [next, path.slice(0, -1)];
    }
    return { problem: `${String(written)} goes round in a circle` };
}
/** The path that a text of nothing but one interpolation points to. */
function targetOf(value, base) {
    const target = WHOLE.exec(value)?.[1]?.trim() ?? '';
    return PATH.test(target) ? absolutePath(target, base) : undefined;
}
function absolutePath(target, base) {
    const dots = /^\.*/.exec(target)?.[0].length ?? 0;
    const keys = target
        .slice(dots)
        .replace(/\[(\w+)\]/g, '.$1')
        .split('.')
        .filter((key) => key !== '');
    return dots === 0 ? keys : [...base.slice(0, base.length - (dots - 1)), ...keys];
}

;// CONCATENATED MODULE: ./lib/features/adapters/nemo.js





const nemo_FORMAT = 'nemo';
const PLACES = [['model', 'preprocessor'], ['preprocessor'], []];
const TARGETS = /\.(AudioToMelSpectrogramPreprocessor|FilterbankFeatures)$/;
const nemo_KEYS = ['window_size', 'window_stride', 'n_window_size', 'n_window_stride'];
/** NeMo's windows are symmetric, unlike PyTorch's own default. */
const nemo_WINDOWS = {
    hann: 'hann_symmetric',
    hamming: 'hamming',
    blackman: 'blackman',
    none: 'rectangular',
    ones: 'rectangular',
};
const NORMALISATIONS = new Map([
    ['per_feature', 'per_feature'],
    ['all_features', 'per_utterance'],
]);
/**
 * NeMo's `preprocessor`, in a training configuration or in the `model_config.yaml` of a `.nemo` file: lengths in
 * seconds (`window_size`) or in samples (`n_window_size`), dither on the scale of [-1, 1] and in training only.
 *
 * Sources: NeMo collections/asr/modules/audio_preprocessing.py, parts/preprocessing/features.py.
 */
const nemo = {
    format: nemo_FORMAT,
    recognises: (source) => placeOf(source) !== undefined,
    read: (source) => {
        const base = placeOf(source) ?? [];
        const target = textAt(source.value, ...base, '_target_');
        if (target !== undefined && !TARGETS.test(target)) {
            return unresolvedReading(nemo_FORMAT, `the preprocessor ${target} is not read`);
        }
        const resolve = (written) => resolveInterpolation(source.value, base, written);
        const contract = new ContractBuilder(nemo_FORMAT, source, { base, resolve, textIsTyped: true });
        // The class behind the preprocessor can be named itself; it takes samples and calls the mel bins otherwise.
        const isInner = target?.endsWith('FilterbankFeatures') ?? false;
        nemo_readFrames(contract, isInner);
        nemo_readMel(contract, isInner);
        readLog(contract);
        nemo_readNormalisation(contract);
        contract.implied({
            'audio.channels': 1,
            'audio.sample_scale': 'unit',
            'feature.type': 'log_mel',
            'feature.deltas': 0,
            'frame.dither_at_inference': false,
            'frame.remove_dc': false,
            'mel.scale': 'slaney',
            'stacking.stride': 1,
            'padding.mode': 'to_longest',
            'padding.side': 'right',
            dtype: 'float32',
            layout: 'feature,time',
        });
        return contractReading(contract.build());
    },
};
function placeOf({ value }) {
    return PLACES.find((place) => {
        if (!hasMapping(value, ...place))
            return false;
        const target = textAt(value, ...place, '_target_');
        const isNamed = place.length > 0 && (target?.includes('nemo.') ?? false);
        return (isNamed ||
            TARGETS.test(target ?? '') ||
            nemo_KEYS.some((key) => valueAt(value, [...place, key]) !== undefined));
    });
}
function nemo_readFrames(contract, isInner) {
    const rate = contract.number('audio.sample_rate_hz', 'sample_rate', 16000);
    const window = isInner
        ? contract.number('frame.win_length_samples', 'n_window_size', 320)
        : readLength(contract, 'frame.win_length_samples', 'window_size', 0.02, rate);
    if (isInner)
        contract.number('frame.hop_length_samples', 'n_window_stride', 160);
    else
        readLength(contract, 'frame.hop_length_samples', 'window_stride', 0.01, rate);
    contract.number('frame.n_fft', 'n_fft', window === undefined ? undefined : nextPowerOfTwo(window));
    contract.word('frame.window', 'window', nemo_WINDOWS, 'hann_symmetric');
    contract.choice('frame.centered', 'exact_pad', false, [false, true]);
    if (contract.readFlag('exact_pad', false) === true)
        contract.implied({ 'frame.pad_mode': 'reflect' });
    else
        contract.unresolved('frame.pad_mode', 'reflect in older versions of NeMo, constant in newer ones');
    contract.number('frame.dither', 'dither', 1e-5);
    // An explicit null turns it off, unlike a key that is not there.
    if (contract.isNull('preemph'))
        contract.derive('frame.preemphasis', 'preemph', 0);
    else
        contract.number('frame.preemphasis', 'preemph', 0.97);
    contract.number('stacking.window', 'frame_splicing', 1);
}
/** Seconds under `key`, cut off to samples as Python's `int` does, unless samples are given under `n_` + `key`. */
function readLength(contract, name, key, fallback, rate) {
    const seconds = contract.written(key);
    const samples = contract.written(`n_${key}`);
    if (samples !== undefined && samples !== false) {
        if (seconds === undefined || seconds === false)
            return contract.number(name, `n_${key}`, undefined);
        contract.unresolved(name, `both ${key} and n_${key} are given`);
        return undefined;
    }
    return contract.number(name, key, fallback, (value) => rate === undefined ? undefined : Math.trunc(value * rate));
}
function nemo_readMel(contract, isInner) {
    contract.number('feature.n_mels', isInner ? 'nfilt' : 'features', 64);
    if (contract.isNull('mel_norm'))
        contract.derive('mel.norm', 'mel_norm', 'none');
    else
        contract.word('mel.norm', 'mel_norm', { slaney: 'slaney' }, 'slaney');
    contract.number('mel.f_min_hz', 'lowfreq', 0);
    const rate = contract.peek('audio.sample_rate_hz');
    const nyquist = rate === undefined ? undefined : rate / 2;
    contract.number('mel.f_max_hz', 'highfreq', nyquist, (hz) => (hz === 0 ? nyquist : hz));
    const power = contract.readNumber('mag_power', 2);
    if (power === 1 || power === 2)
        contract.derive('spectrum.power', 'mag_power', power);
    else
        contract.unresolved('spectrum.power', `mag_power is ${String(contract.written('mag_power'))}`);
}
function readLog(contract) {
    const takesLog = contract.choice('log.base', 'log', true, ['e', 'none']);
    if (takesLog !== true)
        return;
    contract.word('log.floor_mode', 'log_zero_guard_type', { add: 'add', clamp: 'max' }, 'add');
    const guard = contract.written('log_zero_guard_value');
    if (guard === 'tiny')
        contract.derive('log.floor', 'log_zero_guard_value', FLOAT32_TINY);
    else if (guard === 'eps')
        contract.derive('log.floor', 'log_zero_guard_value', FLOAT32_EPSILON);
    else
        contract.number('log.floor', 'log_zero_guard_value', 2 ** -24);
}
function nemo_readNormalisation(contract) {
    const written = contract.isNull('normalize') ? 'none' : (contract.written('normalize') ?? 'per_feature');
    if (typeof written !== 'string') {
        contract.derive('normalize.type', 'normalize', 'fixed');
        contract.unresolved('normalize.stats_digest', 'the statistics stand in the file itself; record their digest');
        return;
    }
    // Any other word turns it off, as NeMo's documentation says.
    const type = NORMALISATIONS.get(written) ?? 'none';
    contract.derive('normalize.type', 'normalize', type);
    if (type !== 'none')
        contract.implied({ 'normalize.variance': true, 'normalize.eps': 1e-5 });
}

;// CONCATENATED MODULE: ./lib/features/hyperpyyaml.js

const hyperpyyaml_WHOLE = /^\s*<([\w[\].]+)>\s*$/;
const hyperpyyaml_STEPS_AT_MOST = 16;
/**
 * Follows HyperPyYAML's references (`!ref <sample_rate>`, `!ref <model[dim]>`, `!copy <x>`) from the root of the
 * document. Arithmetic (`!ref <n_fft> // 2 + 1`), objects (`!new:...`), placeholders and circles are problems.
 */
function resolveReference(root, written) {
    let value = written;
    for (let step = 0; step < hyperpyyaml_STEPS_AT_MOST; step++) {
        if (!isTagged(value))
            return { value };
        const text = typeof value.value === 'string' ? value.value : '';
        const target = ['!ref', '!copy'].includes(value.tag) ? hyperpyyaml_WHOLE.exec(text)?.[1] : undefined;
        if (target === undefined)
            return { problem: `${value.tag} ${text} cannot be resolved from the file` };
        const next = valueAt(root, target.replaceAll(']', '').split(/[[.]/));
        if (next === undefined)
            return { problem: `${value.tag} ${text} points to nothing` };
        value = next;
    }
    return { problem: 'goes round in a circle' };
}

;// CONCATENATED MODULE: ./lib/features/adapters/speechbrain.js





const speechbrain_FORMAT = 'speechbrain';
const EXTRACTOR = /^!(?:new|name|apply):speechbrain\.\S*\.(Fbank|MFCC|mel_spectogram)$/;
const NORMALISER = /^!new:speechbrain\.\S*\.(InputNormalization)$/;
/** By `norm_type`. The statistics of `speaker` and `batch` depend on what else is said: no contract can hold them. */
const speechbrain_NORMALISATIONS = new Map([
    ['sentence', 'per_feature'],
    ['global', 'global_cmvn'],
]);
/**
 * SpeechBrain's hyperparameters (HyperPyYAML): `Fbank` and `MFCC` take milliseconds, the `mel_spectogram` of the
 * vocoder recipes takes samples, under the same keys. Custom tags arrive as TaggedValue.
 *
 * Fixed by the code of Fbank: Hamming window, zeros around the ends, power spectrum, HTK's mel scale, 10 log10
 * above 1e-10, cut 80 dB below the maximum. Sources: speechbrain/lobes/features.py, processing/features.py,
 * lobes/models/HifiGAN.py.
 */
const speechBrain = {
    format: speechbrain_FORMAT,
    recognises: ({ value }) => entriesOf(value).some(([, one]) => isTagged(one) && one.tag.includes(':speechbrain.')),
    read: (source) => {
        const extractors = find(source, EXTRACTOR);
        const [extractor] = extractors;
        if (extractor === undefined || extractors.length > 1) {
            const what = extractor === undefined ? 'no Fbank, MFCC or mel_spectogram' : 'several feature extractors';
            return unresolvedReading(speechbrain_FORMAT, `there is ${what} in it`);
        }
        const resolve = (written) => resolveReference(source.value, written);
        const contract = new ContractBuilder(speechbrain_FORMAT, source, { resolve, textIsTyped: true });
        const keyOf = (name) => [extractor.key, name];
        if (extractor.kind === 'mel_spectogram')
            readVocoderMel(contract, keyOf);
        else
            readFbank(contract, keyOf, extractor.kind === 'MFCC');
        speechbrain_readNormalisation(contract, source);
        contract.implied({
            'audio.channels': 1,
            'audio.sample_scale': 'unit',
            'frame.preemphasis': 0,
            'frame.dither': 0,
            'frame.remove_dc': false,
            dtype: 'float32',
        });
        return contractReading(contract.build());
    },
};
/** The tagged values of the top level whose tag matches. */
function find({ value }, tag) {
    return entriesOf(value).flatMap(([key, one]) => {
        const kind = isTagged(one) ? tag.exec(one.tag)?.[1] : undefined;
        return kind === undefined ? [] : [{ key, kind }];
    });
}
function readFbank(contract, keyOf, isMfcc) {
    const rate = contract.number('audio.sample_rate_hz', keyOf('sample_rate'), 16000);
    const toSamples = (ms) => rate === undefined ? undefined : roundHalfEven((rate / 1000) * ms);
    contract.number('frame.win_length_samples', keyOf('win_length'), 25, toSamples);
    contract.number('frame.hop_length_samples', keyOf('hop_length'), 10, toSamples);
    contract.number('frame.n_fft', keyOf('n_fft'), 400);
    contract.number('feature.n_mels', keyOf('n_mels'), isMfcc ? 23 : 40);
    if (isMfcc)
        contract.number('feature.n_mfcc', keyOf('n_mfcc'), 20);
    contract.number('mel.f_min_hz', keyOf('f_min'), 0);
    contract.number('mel.f_max_hz', keyOf('f_max'), rate === undefined ? undefined : rate / 2);
    contract.choice('feature.deltas', keyOf('deltas'), isMfcc, [2, 0]);
    readContext(contract, keyOf, isMfcc);
    contract.implied({
        'feature.type': isMfcc ? 'mfcc' : 'log_mel',
        'frame.window': 'hamming',
        'frame.centered': true,
        'frame.pad_mode': 'constant',
        'mel.scale': 'htk',
        'mel.norm': 'none',
        'spectrum.power': 2,
        'log.base': 'db',
        'log.floor': 1e-10,
        'log.floor_mode': 'max',
        'log.dynamic_range': 80,
        'stacking.stride': 1,
        layout: 'time,feature',
    });
}
/** Frames to the left and right that `context` puts beside each one. */
function readContext(contract, keyOf, fallback) {
    const left = contract.readNumber(keyOf('left_frames'), 5);
    const right = contract.readNumber(keyOf('right_frames'), 5);
    if (left === undefined || right === undefined) {
        contract.unresolved('stacking.window', 'left_frames or right_frames is no number');
    }
    else {
        contract.choice('stacking.window', keyOf('context'), fallback, [left + right + 1, 1]);
    }
}
function readVocoderMel(contract, keyOf) {
    contract.number('audio.sample_rate_hz', keyOf('sample_rate'), undefined);
    contract.number('output_audio.sample_rate_hz', keyOf('sample_rate'), undefined);
    contract.number('frame.win_length_samples', keyOf('win_length'), undefined);
    contract.number('frame.hop_length_samples', keyOf('hop_length'), undefined);
    contract.number('frame.n_fft', keyOf('n_fft'), undefined);
    contract.number('feature.n_mels', keyOf('n_mels'), undefined);
    contract.number('mel.f_min_hz', keyOf('f_min'), undefined);
    contract.number('mel.f_max_hz', keyOf('f_max'), undefined);
    contract.word('mel.scale', keyOf('mel_scale'), { slaney: 'slaney', htk: 'htk' }, 'htk');
    contract.word('mel.norm', keyOf('norm'), { slaney: 'slaney' }, 'none');
    const power = contract.readNumber(keyOf('power'), NaN);
    const isScaled = contract.readFlag(keyOf('normalized'), false) !== false;
    if (!isScaled && (power === 1 || power === 2))
        contract.derive('spectrum.power', keyOf('power'), power);
    else
        contract.unresolved('spectrum.power', 'power is neither 1 nor 2, or the spectrum is normalised');
    const compresses = contract.choice('log.base', keyOf('compression'), true, ['e', 'none']);
    contract.implied({
        'feature.type': 'log_mel',
        'feature.deltas': 0,
        'frame.window': 'hann',
        'frame.centered': true,
        'frame.pad_mode': 'reflect',
        'stacking.window': 1,
        'stacking.stride': 1,
        layout: 'feature,time',
        ...(compresses === true ? { 'log.floor': 1e-5, 'log.floor_mode': 'max' } : {}),
    });
}
function speechbrain_readNormalisation(contract, source) {
    const normalisers = find(source, NORMALISER);
    const [normaliser] = normalisers;
    if (normaliser === undefined) {
        contract.implied({ 'normalize.type': 'none' });
        return;
    }
    const key = [normaliser.key, 'norm_type'];
    const type = speechbrain_NORMALISATIONS.get(contract.written(key) ?? 'global');
    if (type === undefined || normalisers.length > 1) {
        contract.unresolved('normalize.type', `/${key.join('/')} leaves it open, or there are several normalisers`);
        return;
    }
    contract.derive('normalize.type', key, type);
    contract.choice('normalize.variance', [normaliser.key, 'std_norm'], true, [true, false]);
    if (type === 'global_cmvn') {
        contract.unresolved('normalize.stats_digest', "the statistics are in the checkpoint's normalizer.ckpt");
    }
}

;// CONCATENATED MODULE: ./lib/features/registry.js













/** Every adapter; the first that recognises a file reads it, so that the narrow ones come first. */
const FEATURE_ADAPTERS = [
    canonical,
    hfWhisper,
    hfWav2Vec2,
    hfSpeechT5,
    hfSeamlessM4T,
    hfOther,
    hifiGan,
    dac,
    nemo,
    espnet,
    speechBrain,
    kaldi,
];
/** The adapter for a file, told by its content; undefined for a file of another kind. */
function adapterFor(source) {
    return FEATURE_ADAPTERS.find((adapter) => adapter.recognises(source));
}
/** Reads a contract, or the configuration file of a toolkit. A file of another kind is unresolved. */
function readFeatureContract(source) {
    const adapter = adapterFor(source);
    if (adapter !== undefined)
        return adapter.read(source);
    const known = FEATURE_ADAPTERS.map(({ format }) => format).join(', ');
    return unresolvedReading(null, `${source.path} is no feature configuration that is read here (${known})`);
}


/***/ }),

/***/ 7116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ toFeatureDocument),
/* harmony export */   Bn: () => (/* binding */ readInlineFeatures),
/* harmony export */   tD: () => (/* binding */ readFeatureFile)
/* harmony export */ });
/* harmony import */ var _features_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7959);
/* harmony import */ var _parse_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4402);


/**
 * Reads a feature contract, or the configuration file of a toolkit (YAML, JSON or Kaldi's options).
 *
 * A file of another kind, and one that determines nothing, is refused with the reason: it is never compatible.
 * `digestOf` answers for files that the configuration names (statistics of a normalisation).
 */
function readFeatureFile(bytes, path, digestOf) {
    const { source, problems } = toFeatureDocument(bytes, path, digestOf);
    if (problems.length > 0 && (0,_features_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .adapterFor */ .fA)(source) === undefined)
        return { kind: 'refused', problems };
    return toRead((0,_features_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .readFeatureContract */ .hp)(source), { path });
}
/** Reads a feature contract that stands inside another document; its lines are those of that document. */
function readInlineFeatures(root) {
    const { path } = root.location;
    return toRead((0,_features_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .readFeatureContract */ .hp)({ path, value: toValue(root), lineOf: lineIn(root) }), root.location);
}
/** Parses a file for the adapters: custom tags are kept, and text that is no YAML stays text. */
function toFeatureDocument(bytes, path, digestOf) {
    const parsed = (0,_parse_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(bytes, path, 'keep');
    const text = new TextDecoder().decode(bytes);
    const named = { path, ...(digestOf === undefined ? {} : { digestOf }) };
    if (parsed.kind === 'parsed') {
        const { root } = parsed;
        return { source: { ...named, text, value: toValue(root), lineOf: lineIn(root) }, problems: [] };
    }
    // A pointer is not the file: nothing in it is read as options.
    return { source: (0,_parse_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isLfsPointer */ .NS)(text) ? named : { ...named, text }, problems: parsed.problems };
}
function toRead(reading, location) {
    if (reading.kind === 'contract')
        return { kind: 'read', value: reading.contract };
    const message = `no feature contract can be read from it: ${reading.reason}`;
    const hint = 'name the configuration of a speech front end, or write a feature-contract/1';
    return { kind: 'refused', problems: [{ location, message, hint }] };
}
/** Maps for mappings, so that no key of a file is one of JavaScript's own; tags around what they stand before. */
function toValue(node) {
    const value = untagged(node);
    return node.tag === undefined ? value : { tag: node.tag, value };
}
function untagged(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(toValue);
    return new Map([...node.entries].map(([key, entry]) => [key, toValue(entry.value)]));
}
function lineIn(root) {
    return (path) => {
        let node = root;
        for (const key of path)
            node = childOf(node, key);
        return node?.location.line;
    };
}
function childOf(node, key) {
    if (node?.kind === 'map')
        return node.entries.get(String(key))?.value;
    return node?.kind === 'list' ? node.items[Number(key)] : undefined;
}


/***/ })

};
