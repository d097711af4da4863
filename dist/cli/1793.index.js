export const id = 1793;
export const ids = [1793];
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

/***/ 1793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schema: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./lib/gates/registry.js + 66 modules
var registry = __webpack_require__(2655);
;// CONCATENATED MODULE: ./lib/formats/schema.js
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
/** The head of a format's schema. */
function format(name, title, body) {
    return { $schema: DIALECT, $id: `speech-release-gate/${name}/1`, title, ...body };
}
/** A mapping with known keys only: an unknown key is a typo until somebody says otherwise. */
function record(description, properties, more = {}) {
    return { type: 'object', description, properties, additionalProperties: false, ...more };
}
/** A mapping from free names to values of one shape. */
function mapOf(description, value, more = {}) {
    return { type: 'object', description, additionalProperties: value, ...more };
}
/** A list of values of one shape. */
function listOf(description, items, more = {}) {
    return { type: 'array', description, items, ...more };
}
/** A text. */
function schema_text(description, more = {}) {
    return { type: 'string', description, ...more };
}
/** A number. */
function number(description, more = {}) {
    return { type: 'number', description, ...more };
}
/** A count. */
function count(description) {
    return { type: 'integer', minimum: 0, description };
}
/** true or false. */
function flag(description) {
    return { type: 'boolean', description };
}
/** One of a few words. */
function oneOf(description, words) {
    return { type: 'string', enum: [...words], description };
}
/** A short form (text) or a long form (mapping): keywords for objects do not touch texts. */
function textOr(long) {
    return { ...long, type: ['string', 'object'] };
}
/** The `format` key that may head every file. */
function formatKey(name) {
    return schema_text('Name and major version of this file format; without it major 1 is meant.', {
        pattern: `^${name}/1$`,
    });
}
/** A definition of the same schema, with words of its own. */
function use(name, description) {
    return { $ref: `#/$defs/${name}`, description };
}
/** A path or address, with the digest recorded for it; the schema needs `REFERENCE` among its definitions. */
function reference(description) {
    return use('reference', `${description} Short form: path or URI, optionally with @sha256:<64 hex digits>.`);
}
/** What `reference` refers to. */
const REFERENCE = textOr(record('A file or address.', {
    path: schema_text('Path in the repository, relative to its root.'),
    uri: schema_text('Address outside the repository.'),
    sha256: schema_text('Digest of the bytes, 64 hexadecimal digits.'),
    id: schema_text('Name under which others know it.'),
    version: schema_text('Its version.'),
    license: schema_text('Its licence, SPDX where there is one.'),
}));

;// CONCATENATED MODULE: ./lib/formats/clients.js

const percent = { minimum: 0, maximum: 100 };
const rate = {
    type: ['number', 'object'],
    description: 'A sample rate in Hz, alone or with its share of what the client sends.',
    properties: {
        hz: number('The rate, Hz.', { exclusiveMinimum: 0 }),
        percent: number("Share of the client's audio, percent.", percent),
    },
    required: ['hz'],
    additionalProperties: false,
    exclusiveMinimum: 0,
};
const observed = {
    client: schema_text('Client and version: ios-5.2, call-centre-3.'),
    traffic_percent: number('Share of the traffic of this model, percent.', percent),
    sample_rates_hz: listOf('Sample rates that were observed in its audio.', rate, { maxItems: 100 }),
    feature_sha256: schema_text('Digest of the feature contract or feature code that the client computes its features by.', { pattern: '^[0-9a-fA-F]{64}$' }),
};
/** A client version in the cohort of a canary: its name, or what was observed of it. */
const cohortClient = textOr(record('A client version, or what it sends, counted over the traffic of the canary.', observed, {
    required: ['client', 'traffic_percent'],
}));
const client = record('What one client version sends, counted over its traffic; no identity of any user.', {
    ...observed,
    release: schema_text('The release it was built against, model_id@version; its contract and schemas count.'),
    api_version: schema_text('Version of the interface that it was built against.'),
    serving_contract: schema_text('Path of the serving contract that it was built against.'),
    input_schema: schema_text('Path of the JSON Schema that it writes requests by.'),
    output_schema: schema_text('Path of the JSON Schema that it reads responses by.'),
    reader: oneOf('Whether it ignores properties that it does not know, or refuses them.', [
        'tolerant',
        'strict',
    ]),
    sunset_at: schema_text('Last day on which the version that it was built against is served to it.'),
    live_until: schema_text('Day after which it is no longer in the field.'),
}, { required: ['client', 'traffic_percent'] });
/** `clients/1`: aggregates of telemetry by client version. */
const clientsSchema = format('clients', 'Client telemetry', {
    description: 'What each client version sends, as aggregates of telemetry (sample rates, feature checksums), and what it was built against.',
    type: 'object',
    properties: {
        format: formatKey('clients'),
        window: record('When it was observed.', {
            from: schema_text('First moment (RFC 3339).'),
            to: schema_text('Last moment.'),
        }),
        source: schema_text('Where the counts come from.'),
        clients: listOf('Every client version that sends audio to this model.', client, {
            minItems: 1,
            maxItems: 1000,
        }),
    },
    required: ['clients'],
    additionalProperties: false,
});

;// CONCATENATED MODULE: ./lib/formats/canary-plan.js


const amount = (description) => ({
    type: ['number', 'string'],
    pattern: '^-?[0-9]{1,6}(\\.[0-9]{1,12})?%$',
    description: `${description} A number, or a percentage such as 10%.`,
});
/** When a canary must stop. */
const stopCondition = record('A limit on a metric; the canary stops when it is broken for the whole window.', {
    metric: schema_text('A metric of the catalogue or the policy.'),
    slice: schema_text('The slice; default: any slice.'),
    max: amount('Largest value.'),
    min: amount('Smallest value.'),
    max_regression: amount('How much worse than the baseline, in the unit of the metric.'),
    max_relative_regression: amount('How much worse than the baseline, as a share of it.'),
    window_minutes: number('Minutes for which the limit has to be broken.', { minimum: 0 }),
    automatic: flag('It stops without a person.'),
}, { required: ['metric'] });
/** Who is served by a canary. */
const cohort = record('Who is served.', {
    percent: number('Share of the traffic in percent.', { minimum: 0, maximum: 100 }),
    clients: listOf('Client versions.', cohortClient, { maxItems: 1000 }),
});
/** Whether traffic can be sent back slice by slice. */
const routing = record('Whether traffic can be sent back slice by slice.', {
    trusted: flag('Routing was verified.'),
    dimensions: listOf('Dimensions of slices that routing can select.', schema_text('A dimension.')),
});
/** `canary-plan/1`: how a canary will be run. */
const canaryPlanSchema = format('canary-plan', 'Canary plan', {
    description: 'How a canary will be run: who is served, what is watched, when it stops.',
    type: 'object',
    properties: {
        format: formatKey('canary-plan'),
        model: textOr(record('What will be served, model_id@version.', {
            model_id: schema_text('Model.'),
            version: schema_text('Version.'),
        })),
        cohort,
        routing,
        slices: listOf('Slices that the canary report has to show.', schema_text('A slice.')),
        window_hours: number('How long the canary runs.', { minimum: 0 }),
        stop_conditions: listOf('When the canary must stop; default: the blocking limits of the canary rules.', stopCondition),
        telemetry: record('What telemetry keeps of a conversation.', {
            audio: flag('It keeps audio.'),
            transcripts: flag('It keeps transcripts.'),
            identifiers: flag('It keeps utterance or speaker ids.'),
            reviewed_by: schema_text('Who looked at it.'),
        }),
        capacity: record('What the plan counts on at peak.', {
            replicas: number('Replicas of this version that serve.', { minimum: 0 }),
            replicas_available: number('Replicas of this version that could be warm at once.', { minimum: 0 }),
            peak_requests_per_s: number('Demand at peak, all of the traffic, in requests a second.', {
                exclusiveMinimum: 0,
            }),
            replicas_per_accelerator: number('Replicas that share one accelerator.', { minimum: 1 }),
            shared_accelerator: flag('This version and the rollback target are loaded on one accelerator.'),
        }),
    },
    required: ['cohort'],
    additionalProperties: false,
});

// EXTERNAL MODULE: ./lib/model/production.js
var production = __webpack_require__(7070);
;// CONCATENATED MODULE: ./lib/formats/production.js


/** An incident. */
const incident = record('Something that went wrong in production.', {
    id: schema_text('Where it is tracked.'),
    status: oneOf('Where it stands.', production/* INCIDENT_STATES */.E),
    severity: schema_text('How bad it is, in the words of the team.'),
    releases: listOf('The releases that it concerns.', schema_text('model_id@version.')),
    opened_at: schema_text('When it began (RFC 3339).'),
    resolved_at: schema_text('When it ended (RFC 3339).'),
    title: schema_text('What happened, in one sentence; never what a user said.'),
}, { required: ['id', 'status'] });
/** A service level objective and what was measured. */
const objective = record('A service level objective and what was measured.', {
    id: schema_text('Its name.'),
    metric: schema_text('A metric of the catalogue or the policy; it knows the unit.'),
    unit: schema_text('The unit, where the metric is not in the catalogue.'),
    slice: schema_text('The slice that it is about; default: all of the traffic.'),
    max: number('Largest value that keeps it.'),
    min: number('Smallest value that keeps it.'),
    value: number('What was measured.'),
}, { required: ['id'] });
/** `incidents/1`: what went wrong in production; an empty list says that nothing did. */
const incidentsSchema = format('incidents', 'Incidents', {
    description: 'What went wrong in production; an empty list says that nothing did.',
    type: 'object',
    properties: { format: formatKey('incidents'), incidents: listOf('The incidents.', incident) },
    required: ['incidents'],
    additionalProperties: false,
});
/** `slo/1`: service level objectives and what was measured. */
const sloSchema = format('slo', 'Service level objectives', {
    description: 'Service level objectives and what was measured.',
    type: 'object',
    properties: {
        format: formatKey('slo'),
        measured_from: schema_text('Begin of the measurement (RFC 3339).'),
        measured_to: schema_text('End of the measurement (RFC 3339).'),
        slo: listOf('The objectives.', objective),
    },
    required: ['slo'],
    additionalProperties: false,
});

;// CONCATENATED MODULE: ./lib/formats/eval-report.js



const release = (description) => textOr(record(`${description} Short form: model_id@version.`, {
    model_id: schema_text('Model.'),
    version: schema_text('Version.'),
    artifact_sha256: schema_text('Digest of the weights that were measured.'),
}));
/** What `slices` and `overall` refer to. */
const SLICE = {
    type: 'object',
    description: 'One slice of the traffic. Every other key is a metric: {baseline, candidate}, or <metric>_delta or <metric>_relative_delta where only the change is known.',
    properties: {
        dimensions: mapOf('What the slice is, by dimension; `task` says which of several tasks it is of.', {
            type: ['string', 'number', 'boolean'],
            description: 'Value of the dimension.',
        }),
        utterances: count('Utterances in the slice.'),
        reference_words: count('Words in the references.'),
        audio_hours: number('Hours of audio.', { minimum: 0 }),
        new: flag('There is nothing to compare this slice with yet.'),
    },
    additionalProperties: {
        type: ['number', 'object'],
        description: 'A metric in the unit of the catalogue.',
        properties: { baseline: number('The released version.'), candidate: number('This version.') },
        minProperties: 1,
        additionalProperties: false,
    },
};
const scoringSide = mapOf('What one side was measured with.', schema_text('Name and version.'));
const paths = {
    type: ['string', 'array'],
    items: schema_text('A path or glob.'),
    description: 'Path, glob or list of them.',
};
/** The keys of an eval report. */
const evalReportProperties = {
    model: release('What was measured.'),
    baseline: release('What it is compared with: the released version.'),
    created_at: schema_text('When it was measured (RFC 3339).'),
    eval_pack: textOr(record('The test set, name@version.', {
        name: schema_text('Name.'),
        version: schema_text('Version.'),
        sha256: schema_text('Digest.'),
    })),
    scoring: {
        type: 'object',
        description: 'How it was measured: text_normalizer, decoder, hardware; or {candidate, baseline} with these.',
        properties: {
            candidate: scoringSide,
            baseline: scoringSide,
            text_normalizer: schema_text('Text normaliser and its version; none where texts are scored as they are.'),
            decoder: schema_text('Decoder settings.'),
            hardware: schema_text('Hardware that latency was measured on.'),
        },
        additionalProperties: schema_text('Anything else the figures depend on.'),
    },
    slices: mapOf('The slices by name, in the order in which they are reported.', use('slice', 'A slice.')),
    overall: use('slice', 'All of the traffic; never replaces a slice.'),
    privacy_errors: count('Records in which something private was seen.'),
    unit_cost: record('Cost of one unit of traffic, in the currency of both sides.', {
        baseline: number('The released version.'),
        candidate: number('This version.'),
    }, { minProperties: 1 }),
    unit_cost_relative_delta: number('(candidate - baseline) / baseline, where only the change is known.'),
    unit_cost_delta: number('candidate - baseline, where only the change is known.'),
    records: {
        type: ['string', 'array', 'object'],
        items: schema_text('A path or glob.'),
        properties: { baseline: paths, candidate: paths },
        additionalProperties: false,
        description: 'Raw records (JSON Lines, tallies, or per-utterance files of evaluation tools) that recompute the slices.',
    },
    runs: listOf('Repeated measurements of the same: what the proven modes decide latency by.', record('One run.', {
        slices: mapOf('Its slices by name.', use('slice', 'A slice.')),
        overall: use('slice', 'All of the traffic.'),
    })),
    slice_by: listOf('Record fields whose values make the slices.', schema_text('A field; dots reach into objects.')),
    cluster_by: schema_text('Record field of the independent unit: conversation, speaker.'),
};
const canaryProperties = {
    cohort: cohort,
    window: record('When it was measured.', { from: schema_text('Begin (RFC 3339).'), to: schema_text('End.') }),
    routing: routing,
    stop_conditions: listOf('When the canary must stop; default: the blocking limits of the canary rules.', stopCondition),
    series: schema_text('Path of a time series (CSV or JSON lines of metric, slice, time, value).'),
    slo: listOf('Service level objectives during the window.', objective),
    incidents: listOf('Incidents during the window; an empty list says that there were none.', incident),
};
/** `eval-report/1`: what an evaluation measured, slice by slice. */
const evalReportSchema = format('eval-report', 'Eval report', {
    description: 'What an evaluation measured, slice by slice.',
    $defs: { slice: SLICE },
    type: 'object',
    properties: { format: formatKey('eval-report'), ...evalReportProperties },
    additionalProperties: false,
});
/** `canary-report/1`: what a canary measured; an eval report and the terms it ran under. */
const canaryReportSchema = format('canary-report', 'Canary report', {
    description: 'What a canary measured, slice by slice, and the terms it ran under.',
    $defs: { slice: SLICE },
    type: 'object',
    properties: {
        format: schema_text('Name and major version of this file format.', {
            pattern: '^(canary|eval|shadow)-report/1$',
        }),
        ...evalReportProperties,
        ...canaryProperties,
    },
    additionalProperties: false,
});

// EXTERNAL MODULE: ./lib/features/feature-fields.js + 3 modules
var feature_fields = __webpack_require__(1495);
;// CONCATENATED MODULE: ./lib/formats/feature-words.js
/** What each field of a feature contract is, without its unit. */
const FEATURE_WORDS = {
    contract_version: 'Version of this contract',
    'audio.sample_rate_hz': 'Sample rate that the model was trained at',
    'audio.min_effective_bandwidth_hz': 'Bandwidth that the model needs; 0.92 of half the sample rate where it is not stated',
    'audio.channels': 'Channels that the front end takes',
    'audio.channel_policy': 'What becomes of further channels',
    'audio.sample_scale': 'Full scale of a sample: unit for 1, int16 for 32768',
    'audio.resample_policy': 'What becomes of audio at other rates',
    'audio.allowed_input_rates_hz': 'Rates that are resampled, where some are allowed',
    'audio.resampler.impl': 'Name of the resampler',
    'audio.resampler.version': 'Its version',
    'audio.resampler.quality': 'Its quality setting',
    'audio.loudness': 'none, or the level that speech is brought to',
    'feature.type': 'Kind of feature',
    'feature.n_mels': 'Number of mel filters',
    'feature.n_mfcc': 'Number of cepstra',
    'feature.use_energy': 'Whether the first coefficient is the energy of the frame',
    'feature.cepstral_lifter': 'Weight of the higher cepstra; 0 for none',
    'feature.deltas': 'Time derivatives that are appended',
    'frame.n_fft': 'Size of the Fourier transform',
    'frame.win_length_samples': 'Length of the window',
    'frame.hop_length_samples': 'From frame to frame',
    'frame.window': 'Shape of the window; hann is periodic',
    'frame.centered': 'Whether frames are centred on their time, with padding at the ends',
    'frame.pad_mode': 'What is put around the ends',
    'frame.preemphasis': 'Coefficient of the preemphasis, 0 for none',
    'frame.dither': 'Standard deviation of the noise that is added, on the scale of [-1, 1]',
    'frame.dither_at_inference': 'Whether it stays on in production',
    'frame.remove_dc': 'Whether the mean of each frame is taken out',
    'mel.scale': 'Formula of the mel scale',
    'mel.norm': 'How mel filters are scaled',
    'mel.f_min_hz': 'Lower edge of the lowest mel filter',
    'mel.f_max_hz': 'Upper edge of the highest mel filter',
    'spectrum.power': '1 for magnitudes, 2 for power',
    'log.base': 'Base of the logarithm, db for decibels, none for no logarithm',
    'log.floor': 'What keeps the logarithm of silence finite',
    'log.floor_mode': 'Whether values are raised to the floor or the floor is added',
    'log.dynamic_range': 'What lies further below the maximum is raised to it',
    'normalize.type': 'Over what features are centred',
    'normalize.variance': 'Whether they are scaled to unit variance as well',
    'normalize.stats_digest': 'Digest of the statistics, where they come from other recordings',
    'normalize.eps': 'What is added to the variance',
    'stacking.window': 'Frames that are put into one',
    'stacking.stride': 'Frames from one stack to the next',
    'padding.mode': 'How utterances are brought to a length',
    'padding.fixed_samples': 'The length, where it is fixed',
    'padding.side': 'Where padding is put',
    'padding.value': 'Value of the padding',
    'padding.max_duration_s': 'Longest utterance that is not cut off',
    dtype: 'Number format of the features',
    layout: 'Order of the axes: [time, feature] or [feature, time]',
    'tokenizer.type': 'Kind of tokenizer: bpe, wpe, char, phoneme, unigram',
    'tokenizer.id': 'Its name',
    'tokenizer.version': 'Its version',
    'tokenizer.vocab_size': 'Size of its vocabulary',
    'tokenizer.digest': 'sha256 of its file',
    'text_normalizer.id': 'Name of the text normaliser',
    'text_normalizer.version': 'Its version',
    'text_normalizer.digest': 'sha256 of its file',
    'g2p.id': 'Name of the letter-to-sound rules',
    'g2p.version': 'Their version',
    'g2p.digest': 'sha256 of their file',
    'codec.id': 'Name of the codec',
    'codec.version': 'Its version',
    'codec.sample_rate_hz': 'Sample rate of its sound',
    'codec.hop_samples': 'Sound behind one code',
    'codec.frame_rate_hz': 'Codes in a second and codebook',
    'codec.n_codebooks': 'Codebooks',
    'codec.codebook_size': 'Codes in each',
    'codec.digest': 'sha256 of its weights',
    'output_audio.sample_rate_hz': 'Sample rate that is sent',
    'output_audio.channels': 'Channels that are sent',
    'output_audio.encoding': 'Encoding that is sent',
};

;// CONCATENATED MODULE: ./lib/formats/feature-contract.js



const KINDS = {
    number: { type: 'number' },
    count: { type: 'integer', minimum: 0 },
    flag: { type: 'boolean' },
    text: { type: ['string', 'number'] },
    rates: { type: 'array', minItems: 1, items: number('A rate, Hz.', { exclusiveMinimum: 0 }) },
    loudness: {
        type: ['string', 'object'],
        pattern: '^none$',
        properties: {
            target_lufs: number('Loudness that speech is brought to, LUFS.'),
            target_dbfs: number('Level that speech is brought to, dB of full scale.'),
        },
        additionalProperties: false,
    },
};
const SECTIONS = {
    audio: 'The sound that goes into the front end.',
    feature: 'What the model is fed with.',
    frame: 'How the sound is cut into frames. A length is written in samples, or in milliseconds, or both.',
    mel: 'The mel filters.',
    spectrum: 'The spectrum below the mel filters.',
    log: 'The logarithm of the mel energies.',
    normalize: 'How features are centred and scaled.',
    stacking: 'How many frames are put into one.',
    padding: 'How utterances are brought to a length.',
    tokenizer: 'The tokenizer of the transcripts.',
    text_normalizer: 'The normaliser of the texts.',
    g2p: 'From letters to sounds.',
    codec: 'The codec of a speech language model.',
    output_audio: 'The sound that a voice is sent as.',
};
function toSchema(name) {
    const { kind, unit, consequence } = feature_fields/* FEATURE_FIELDS */.PW[name];
    const words = `${FEATURE_WORDS[name]}${unit === null ? '' : `, ${unit}`}.`;
    const description = `${words} Where the two sides differ: ${consequence}`;
    if (typeof kind === 'string')
        return { ...KINDS[kind], description };
    // A layout is written as a list as well, and the base 10 as a number.
    if (name === 'layout')
        return { type: ['string', 'array'], items: schema_text('An axis.'), description };
    const all = kind.words.flatMap((word) => name === 'log.base' && /^\d+$/.test(String(word)) ? [word, Number(word)] : [word]);
    return { enum: all, description };
}
const IN_MS = {
    win_ms: number('Length of the window, milliseconds, instead of win_length_samples or beside it.'),
    hop_ms: number('From frame to frame, milliseconds, instead of hop_length_samples or beside it.'),
};
function properties() {
    const sections = new Map();
    const top = {};
    for (const name of feature_fields/* FIELD_NAMES */.Yr) {
        const [section = '', ...rest] = name.split('.');
        if (rest.length === 0) {
            top[name] = toSchema(name);
            continue;
        }
        const fields = sections.get(section) ?? (section === 'frame' ? { ...IN_MS } : {});
        sections.set(section, nest(fields, rest, toSchema(name)));
    }
    const records = [...sections].map(([section, fields]) => [
        section,
        record(SECTIONS[section] ?? section, fields),
    ]);
    return { ...top, ...Object.fromEntries(records) };
}
/** `audio.resampler.impl` stands one level deeper than the others. */
function nest(fields, [key = '', inner], schema) {
    if (inner === undefined)
        return { ...fields, [key]: schema };
    const known = fields[key]?.properties;
    return { ...fields, [key]: record('The resampler.', { ...known, [inner]: schema }) };
}
/** `feature-contract/1`: the front end of a model, in units that need no toolkit to be read. */
const featureContractSchema = format('feature-contract', 'Feature contract', {
    description: "The front end of a model, in units that need no toolkit to be read. Toolkits' own configuration files are read as they are.",
    type: 'object',
    properties: {
        format: formatKey('feature-contract'),
        ...properties(),
        acoustic_to_vocoder: record('The mel that the vocoder expects, where the contract is of a voice.', properties()),
        origins: { type: 'object', description: 'Where `inspect` found each value; not read.' },
        unresolved: { type: 'array', description: 'What `inspect` found open; not read.' },
    },
    additionalProperties: false,
});

;// CONCATENATED MODULE: ./lib/formats/load-report.js

const positive = { minimum: 0 };
const share = { minimum: 0, maximum: 1 };
const level = mapOf('What was measured at one concurrency. Other keys are metrics of the catalogue, in its units.', number('A metric in the unit of the catalogue.'), {
    properties: {
        concurrency: number('Requests or streams at once.', positive),
        throughput_per_s: number('Requests answered in a second.', positive),
        samples: count('Requests that stand behind the percentiles.'),
    },
});
const memorySample = record('Memory at one moment.', {
    at_s: number('Seconds since the load began.', positive),
    concurrency: number('Requests or streams at once.', positive),
    gpu_memory_mib: number('Memory of the accelerator in use, MiB.', positive),
    memory_mib: number('Resident memory, MiB.', positive),
}, { required: ['at_s'] });
const load_report_objective = record('A largest value.', { metric: schema_text('A metric of the catalogue.'), max: number('Largest value, in the unit of the metric.') }, { required: ['metric', 'max'] });
const conditions = {
    warm_up_s: number('Seconds of load before the measurement began; they are not in the figures.', positive),
    voice_mix: mapOf('Share of the requests by voice.', number('A share.', share)),
    long_utterances: record('The long requests.', {
        share: number('Their share of the requests.', share),
        max_characters: number('Length of the longest one.', positive),
    }),
    retries: record('How clients tried again.', {
        rate: number('Share of the requests that were tried again.', share),
        max_attempts: count('Most attempts for one request.'),
    }),
    autoscaling_events: listOf('How the deployment grew and shrank; an empty list says that it did not.', record('A change.', {
        at_s: number('Seconds since the load began.', positive),
        from: count('Replicas before.'),
        to: count('Replicas after.'),
        took_s: number('Seconds until the new replicas served.', positive),
    })),
    memory_fragmentation: number('Largest share of memory that was held and could not be used.', share),
};
/** `load-report/1`: a load test of one serving image. */
const loadReportSchema = format('load-report', 'Load report', {
    description: 'A load test of one serving image, level by level, with the conditions it ran under.',
    type: 'object',
    properties: {
        format: formatKey('load-report'),
        model: textOr(record('What was loaded, model_id@version.', { model_id: schema_text('Model.'), version: schema_text('Version.') })),
        serving_image: schema_text('The image that was loaded, name@sha256:<64 hex digits>.'),
        accelerator: schema_text('What it ran on, as in the resource envelope.'),
        started_at: schema_text('When (RFC 3339).'),
        duration_s: number('Seconds of measurement.', positive),
        load_model: oneOf('open: requests arrive at their own times. closed: each client waits for its answer.', [
            'open',
            'closed',
        ]),
        peak_concurrency: number('Most requests or streams at once.', positive),
        ...conditions,
        levels: listOf('What was measured, level by level.', level),
        memory: listOf('Memory over time.', memorySample),
        slo: listOf('What had to hold.', load_report_objective),
        loaded_with: listOf('Releases loaded on the same accelerator meanwhile.', schema_text('model_id@version.')),
        sign_off: record('Who answers for it.', { by: schema_text('Who.'), at: schema_text('When (RFC 3339).') }),
        results: listOf('Files of the load-test tools, as they wrote them.', schema_text('A path.')),
    },
    additionalProperties: false,
});

// EXTERNAL MODULE: ./lib/model/policy.js
var policy = __webpack_require__(9711);
// EXTERNAL MODULE: ./lib/model/step.js
var step = __webpack_require__(4307);
// EXTERNAL MODULE: ./lib/formats/later-gates.js
var later_gates = __webpack_require__(6239);
;// CONCATENATED MODULE: ./lib/formats/policy.js




const SEVERITIES = ['blocker', 'warning'];
const policy_step = (description) => oneOf(description, step/* STEPS */.UT);
const LIMITS = {
    max: 'Largest value.',
    min: 'Smallest value.',
    max_regression: 'How much worse than the baseline, in the unit of the metric.',
    max_relative_regression: 'How much worse than the baseline, as a share of it: 2% or 0.02.',
    min_improvement: 'How much better than the baseline it has to be, in the unit of the metric.',
    min_relative_improvement: 'How much better than the baseline it has to be, as a share of it.',
    max_improvement: 'A gain above this is too good to be true, in the unit of the metric.',
    max_relative_improvement: 'A gain above this is too good to be true, as a share of the baseline.',
};
const policy_amount = (description) => ({
    type: ['number', 'string'],
    pattern: '^-?[0-9]{1,6}(\\.[0-9]{1,12})?%$',
    description,
});
const limitProperties = Object.fromEntries(Object.entries(LIMITS).map(([kind, words]) => [kind, use('amount', words)]));
const MINIMUMS = {
    min_utterances: 'Fewest utterances of a slice.',
    min_reference_words: 'Fewest reference words of a slice.',
    min_hours: 'Fewest hours of audio of a slice.',
    min_clusters: 'Fewest speakers or conversations of a slice.',
};
const rule = record('Limits and minimums for some slices.', {
    id: schema_text('Name of the rule.', { pattern: '^.{1,100}$' }),
    tasks: listOf("Globs over the entry's tasks; default: all. Of an entry with several tasks, slices with a dimension `task` are judged by the rules of that task.", schema_text('A glob.', { pattern: '^.{1,200}$' })),
    slices: listOf('Globs over slice names, or dimension=value; a name without a glob must exist. Default: every slice.', schema_text('A selector.', { pattern: '^.{1,200}$' }), { minItems: 1 }),
    ...Object.fromEntries(Object.entries(MINIMUMS).map(([kind, words]) => [kind, number(words, { minimum: 0 })])),
    limits: mapOf('Limits by metric.', record('Limits on one metric.', limitProperties, { minProperties: 1 })),
    decide_by: oneOf('What settles a budget for getting worse.', policy/* DECIDE_BY */.zO),
    severity: oneOf('What a broken limit does.', SEVERITIES),
    required_from: policy_step('Before this step an absent metric is silent; a present one is always judged.'),
}, { required: ['id'] });
const budget = record('Limits on a figure of the whole report.', {
    ...limitProperties,
    required_from: policy_step('From which step the figure must be there.'),
});
function gateSetting(gate) {
    const common = {
        severity: use('gateSeverity', 'What a finding of this gate does.'),
        from: use('step', 'First step at which the gate asks for its evidence and blocks.'),
    };
    const description = gate === undefined ? 'A gate of a later version.' : gate.title;
    return {
        type: ['string', 'object'],
        description: `${description} A severity (blocker, warning, off), or its settings.`,
        pattern: '^(blocker|warning|off)$',
        properties: { ...common, ...gate?.settings },
        additionalProperties: gate === undefined,
    };
}
function hasSettings({ settings = {} }) {
    return Object.keys(settings).length > 0;
}
function gateSettings(gates) {
    const built = gates.map((gate) => [
        gate.id,
        hasSettings(gate) ? gateSetting(gate) : use('plainGate', gate.title),
    ]);
    const later = later_gates/* LATER_GATES */.I.filter((id) => !gates.some((gate) => gate.id === id)).map((id) => [id, use('laterGate', 'A gate of a later version.')]);
    return record('Settings by gate.', Object.fromEntries([...built, ...later].sort(([a], [b]) => (a < b ? -1 : 1))));
}
const metric = record("A metric of a team's own.", {
    unit: schema_text('Its unit, in free words.'),
    better: oneOf('Which way is better.', ['lower', 'higher']),
    range: listOf('Smallest and largest possible value; null is unbounded.', { type: ['number', 'null'], description: 'A bound.' }, { minItems: 2, maxItems: 2 }),
}, { required: ['unit', 'better', 'range'] });
const statistics = record('Thresholds of the proven modes.', {
    confidence: number('1 minus the accepted chance of a false answer.', {
        exclusiveMinimum: 0.5,
        exclusiveMaximum: 1,
    }),
    min_clusters: number('Fewest independent units.', { minimum: 2 }),
    min_reference_words: number('Fewest reference words.', { minimum: 0 }),
    min_baseline_errors: number('Fewest errors of the baseline.', { minimum: 0 }),
    gross: number('An estimate over this many times the limit fails, proven or not.', { minimum: 1 }),
});
/** `policy/1`, with the settings of the gates that this build has. */
function policySchema(gates) {
    return format('policy', 'Release policy', {
        description: 'What a release is judged by. {} is the default policy.',
        $defs: {
            rule,
            gateSeverity: oneOf('What a finding does.', [...SEVERITIES, 'off']),
            step: policy_step('A step.'),
            laterGate: gateSetting(undefined),
            plainGate: gateSetting({ id: '', title: 'A gate.' }),
            amount: policy_amount('A number, or a percentage such as 2%.'),
        },
        type: 'object',
        properties: {
            format: formatKey('policy'),
            mode: oneOf('report: everything as usual, the check never fails.', ['enforce', 'report']),
            extends: schema_text('A shipped profile, start, or owner/repo/path@ref.'),
            registry: record('Where the registry is.', {
                entries: listOf('Globs of the registry entries.', schema_text('A glob.', { pattern: '^.{1,200}$' }), {
                    minItems: 1,
                }),
                releases: schema_text('Path of the release ledger.'),
                waivers: schema_text('Path of the waivers.'),
            }),
            steps: record('The step that each event asks for.', Object.fromEntries(policy/* STEP_EVENTS */.j$.map((event) => [event, policy_step(`Step of ${event}.`)]))),
            tags: mapOf('Tag pattern, with {model_id} and {version}, to step.', policy_step('Step that such a tag asks for.')),
            ignore_tags: listOf('Globs of tags that are no releases.', schema_text('A glob.', { pattern: '^.{1,200}$' })),
            gates: gateSettings(gates),
            quality: listOf('Rules for the eval report.', use('rule', 'A rule.')),
            canary: listOf('Rules for the canary report; default: the quality rules.', use('rule', 'A rule.')),
            budgets: mapOf('Limits on figures of the whole report.', budget),
            gaps: listOf('How far apart the groups of a dimension may be.', record('A gap.', {
                metric: schema_text('A metric.'),
                across: schema_text('A dimension.'),
                max_ratio: number('Largest over smallest value.', { minimum: 1 }),
            }, { required: ['metric', 'across', 'max_ratio'] })),
            metrics: mapOf('Metrics that the catalogue does not have.', metric),
            statistics,
        },
        additionalProperties: false,
    });
}

// EXTERNAL MODULE: ./lib/model/entry.js
var entry = __webpack_require__(4801);
;// CONCATENATED MODULE: ./lib/formats/registry-entry.js




const documents = {
    serving_contract: 'What clients of the serving endpoint rely on.',
    input_schema: 'JSON Schema of what clients send.',
    output_schema: 'JSON Schema of what the model emits.',
    safety_report: 'The safety report of this version.',
};
const training = record('How the training can be repeated.', {
    seed: { type: ['integer', 'string'], description: 'The seed of every random choice.' },
    hyperparameters: {
        type: ['string', 'object'],
        description: 'Path of the hyperparameters, or the map itself.',
    },
    labels: reference('The labels the model was trained on.'),
    finished_at: schema_text('When training ended (RFC 3339); no report may be older.'),
});
const featureContract = {
    type: ['string', 'object'],
    description: "Path of the feature contract or of a toolkit's own config file; {training, serving} for one each; or the contract inline.",
};
const rollbackTarget = textOr(record("The release to go back to, model_id@version; or {first_release: true, fallback} for a family's first.", {
    model_id: schema_text('Model of the target.'),
    version: schema_text('Version of the target.'),
    serving_image: schema_text('Serving image of the target, by digest.'),
    first_release: flag('The family has no stable release yet.'),
    fallback: schema_text('What users get instead while there is nothing to roll back to.'),
}));
const envelope = record('What the serving image may use.', {
    accelerator: schema_text('Accelerator class.'),
    accelerator_count: number('Number of accelerators.'),
    accelerator_memory_mib: number('Memory of one accelerator in MiB.'),
    cpu_milli: number('Processor in thousandths of a core.'),
    memory_mib: number('Memory in MiB.'),
    max_concurrent_streams: number('Streams that one replica serves at a time.'),
});
const registry_entry_paths = (description) => ({
    type: ['string', 'array'],
    items: schema_text('A path.'),
    description,
});
const evidence = {
    ...record("A folder in which each file's kind is found by content, or a path or list of paths by kind.", Object.fromEntries(entry/* EVIDENCE_KINDS */.At.map((kind) => [kind, registry_entry_paths(`Evidence of kind ${kind}.`)]))),
    type: ['string', 'object'],
};
const registry_entry_properties = {
    format: formatKey('registry-entry'),
    model_id: schema_text('Name of the model.'),
    version: schema_text('Semantic version 2 of this release.'),
    family: schema_text('Line of releases that replace one another; default: model_id.'),
    owner: textOr(record('Who answers for this release.', {
        team: schema_text('The team.'),
        contact: schema_text('Where to reach it.'),
        oncall: schema_text('Who is called at night.'),
    })),
    task: {
        type: ['string', 'array'],
        items: schema_text('A task.'),
        description: "asr, asr-dictation, asr-command, asr-streaming, tts, tts-streaming or a team's own.",
    },
    intended_use: schema_text('What the model is for.'),
    languages: listOf('Languages as BCP 47 tags.', schema_text('A language tag.')),
    base_model: textOr(record('id@revision of the model this one was trained from, or scratch.', {
        id: schema_text('Name of the base model.'),
        revision: schema_text('Its revision: a commit or a version, not a branch.'),
        license: schema_text('Its licence.'),
    })),
    data_manifest: reference('What the model was trained on.'),
    artifact: reference('The weights.'),
    feature_code: reference('The feature extraction code.'),
    tokenizer: reference('The tokenizer.'),
    codec: reference('The audio codec.'),
    vocoder: reference('The vocoder.'),
    decoder: reference('The decoder settings.'),
    safety_filters: reference('The safety filters in front of or behind the model.'),
    routing_rules: reference('The rules that send traffic to this model.'),
    training_code_sha: schema_text('Full commit of the training code.'),
    training,
    feature_contract: featureContract,
    front_end: oneOf('Whether feature extraction is versioned with the model or shared with others.', [
        'bundled',
        'shared',
    ]),
    ...Object.fromEntries(Object.entries(documents).map(([name, description]) => [name, reference(description)])),
    eval_report: {
        type: ['string', 'object'],
        description: 'Path of the eval report, {path, sha256}, or the report inline.',
        properties: {
            path: schema_text('Path of the report.'),
            sha256: schema_text('Digest of the report.'),
            ...evalReportProperties,
        },
        additionalProperties: false,
    },
    serving_image: textOr(record('The serving image, name@sha256:<64 hex digits>.', {
        ref: schema_text('name@sha256:<64 hex digits>.'),
        runtime: schema_text('Serving runtime and its version.'),
    })),
    resource_envelope: envelope,
    rollback_target: rollbackTarget,
    rollback_of: schema_text('model_id@version that this entry deliberately goes back from.'),
    state_migrations: oneOf('Whether going back needs stored state to be migrated.', [
        'none',
        'reversible',
        'forward-only',
    ]),
    review_by: schema_text('Date (valid through that day, UTC) or RFC 3339 time by which somebody looks again.'),
    expires_at: schema_text('Date or time after which this release may not serve.'),
    approval: record('The word of a person.', {
        status: oneOf('Where the approval stands.', ['pending', 'approved', 'rejected']),
        by: schema_text('Who decided.'),
        at: schema_text('When.'),
    }),
    step: oneOf('Raises the step that this entry is judged for.', step/* STEPS */.UT),
    evidence,
};
/** `registry-entry/1`: one version of one model. Nothing is required here: what is missing is a finding (R4). */
const registryEntrySchema = format('registry-entry', 'Registry entry', {
    description: 'One version of one model and the evidence for it.',
    $defs: { reference: REFERENCE, slice: SLICE },
    type: 'object',
    properties: registry_entry_properties,
    additionalProperties: false,
});
/** A file that holds several entries. */
const registrySchema = format('registry', 'Registry', {
    description: 'Several registry entries in one file.',
    type: 'object',
    properties: {
        format: formatKey('registry'),
        entries: listOf('The entries.', { type: 'object', description: 'A registry entry.' }),
    },
    required: ['entries'],
    additionalProperties: false,
});

// EXTERNAL MODULE: ./lib/model/ledger.js
var ledger = __webpack_require__(6732);
;// CONCATENATED MODULE: ./lib/formats/releases.js


const releases_release = record('One release and where it stands in production.', {
    family: schema_text('Line of releases that replace one another.'),
    model_id: schema_text('Model.'),
    version: schema_text('Version.'),
    state: oneOf('Where the release stands.', ledger/* RELEASE_STATES */.d),
    promoted_at: schema_text('When it was promoted: RFC 3339, or a date (its first moment, UTC).'),
    serving_image: schema_text('Serving image, by digest.'),
    health: oneOf('How it is doing.', ['healthy', 'degraded', 'unhealthy']),
    served: record('What it served.', {
        from: schema_text('Since when.'),
        to: schema_text('Until when.'),
        traffic_percent_max: number('Largest share of traffic it had, in percent.', {
            minimum: 0,
            maximum: 100,
        }),
    }),
    known_issues: listOf('What is known to be wrong with it.', record('A known issue.', { id: schema_text('Where it is tracked.'), severity: schema_text("blocker, major, minor or a team's own word.") }, { required: ['id', 'severity'] })),
    bundle: record('The digests that a rollback restores beside the image.', Object.fromEntries(ledger/* BUNDLE_DIGESTS */.F.map((name) => [
        name,
        schema_text(`Digest: ${name.replace('_sha256', '').replaceAll('_', ' ')}.`),
    ]))),
}, { required: ['family', 'model_id', 'version', 'state', 'promoted_at', 'serving_image'] });
/** `releases/1`: the release ledger. A bare list is accepted. */
const releasesSchema = format('releases', 'Release ledger', {
    description: 'Every release of a repository and where it stands in production. A bare list of releases is accepted.',
    type: ['object', 'array'],
    $defs: { release: releases_release },
    items: use('release', 'A release.'),
    properties: {
        format: formatKey('releases'),
        releases: listOf('The releases.', use('release', 'A release.')),
    },
    required: ['releases'],
    additionalProperties: false,
});

;// CONCATENATED MODULE: ./lib/formats/replay-manifest.js

const expectations = {
    sample_rate_hz: number('Samples per second that each file has to have; without it the rate of the contract.', {
        minimum: 1,
    }),
    channels: number('Channels that each file has to have; without it those of the contract.', { minimum: 1 }),
    encoding: schema_text('Encoding of the samples: pcm_s16le, pcm_f32le, mulaw, alaw and so on; flac for FLAC files.'),
    duration_ms: number('How long the recording is, milliseconds.', { exclusiveMinimum: 0 }),
};
const sanitised = record('How the recordings were made free of personal data.', {
    method: schema_text('What was done: synthesised, read by staff with consent, re-recorded.'),
    by: schema_text('Who answers for it.'),
    at: schema_text('When (RFC 3339, or a date).'),
});
const dumps = record("The fixture's features, as .npy files of frames and bins.", {
    training: reference('As the training code computes them.'),
    serving: reference('As the production path computes them.'),
    profile: oneOf('exact: the same code on both sides. equivalent: another implementation. Default: equivalent.', ['exact', 'equivalent']),
    dither: number('Dither that was on while they were made; they can be compared at 0 only.', {
        minimum: 0,
    }),
}, { required: ['training', 'serving'] });
const fixture = record('One recording as both sides hear it.', {
    id: schema_text('Name of the fixture; no name of a person.'),
    client: schema_text('Client version that it was replayed as.'),
    training: reference('The recording as the training pipeline hears it: a WAV or FLAC file.'),
    serving: reference('The same recording as the production path hands it to the model.'),
    ...expectations,
    sanitised: { $ref: '#/$defs/sanitised', description: 'Where it is not as for the others.' },
    features: dumps,
}, { required: ['id', 'training', 'serving'] });
/** `replay-manifest/1`: sanitised fixtures replayed through the production path. */
const replayManifestSchema = format('replay-manifest', 'Replay manifest', {
    description: 'Sanitised recordings, each as the training pipeline hears it and as the exact production path hands it to the model.',
    type: 'object',
    properties: {
        format: formatKey('replay-manifest'),
        model: textOr(record('What was replayed through, model_id@version.', {
            model_id: schema_text('Model.'),
            version: schema_text('Version.'),
        })),
        ...expectations,
        sanitised: {
            $ref: '#/$defs/sanitised',
            description: 'How all recordings were made free of personal data.',
        },
        fixtures: listOf('The recordings; three with a second of speech each are the least that decides.', fixture, {
            minItems: 1,
            maxItems: 200,
        }),
    },
    required: ['fixtures'],
    additionalProperties: false,
    $defs: { reference: REFERENCE, sanitised },
});

// EXTERNAL MODULE: ./lib/model/drill.js
var drill = __webpack_require__(7444);
;// CONCATENATED MODULE: ./lib/formats/rollback-drill.js


const rollback_drill_release = (description) => textOr(record(description, { model_id: schema_text('Model.'), version: schema_text('Version.') }));
/** `rollback-drill/1`: a rehearsal of the way back. */
const rollbackDrillSchema = format('rollback-drill', 'Rollback drill', {
    description: 'A rehearsal of the way back: from what, to what, how long it took, what worked again.',
    type: 'object',
    properties: {
        format: formatKey('rollback-drill'),
        model: rollback_drill_release('What was rolled back, model_id@version.'),
        target: rollback_drill_release('What it was rolled back to, model_id@version.'),
        serving_image: schema_text('The image that served afterwards, name@sha256:<64 hex digits>.'),
        fallback: schema_text('What users got instead, where there is no release to go back to.'),
        rehearsed_at: schema_text('When (RFC 3339, or a date).'),
        duration_s: number('Seconds from the decision to the last user served by the target.', {
            exclusiveMinimum: 0,
        }),
        result: oneOf('What it came to.', drill/* DRILL_RESULTS */.$),
        environment: schema_text('Where: production, staging.'),
        operator: schema_text('Who did it.'),
        verified: listOf('What was seen to work again.', schema_text('A check.')),
        evidence: schema_text('Where the log of the drill is.'),
    },
    required: ['rehearsed_at', 'duration_s', 'result'],
    additionalProperties: false,
});

// EXTERNAL MODULE: ./lib/model/safety-report.js
var safety_report = __webpack_require__(2158);
;// CONCATENATED MODULE: ./lib/formats/safety-report.js


const check = mapOf('A check and what it counted; `id` names it.', { description: 'A value of the check.' }, {
    properties: { id: schema_text('Name of the check.') },
    required: ['id'],
});
const finding = record('Something that the review found.', {
    id: schema_text('Its name.'),
    severity: oneOf('How bad it is.', safety_report/* SAFETY_SEVERITIES */.X),
    status: oneOf('open until somebody accepted or resolved it.', ['open', 'accepted', 'resolved']),
    title: schema_text('What it is, in one sentence.'),
    mitigation: schema_text('What is done about it.'),
    accepted_by: schema_text('Who accepted it.'),
}, { required: ['id', 'severity', 'status'] });
/** `safety-report/1`: what a safety review checked and found. */
const safetyReportSchema = format('safety-report', 'Safety report', {
    description: 'What a safety review checked and found.',
    type: 'object',
    properties: {
        format: formatKey('safety-report'),
        model: textOr(record('What was reviewed, model_id@version.', { model_id: schema_text('Model.'), version: schema_text('Version.') })),
        created_at: schema_text('When (RFC 3339).'),
        checks: listOf('What was checked.', check),
        findings: listOf('What was found; an empty list says that nothing was.', finding),
    },
    required: ['model', 'findings'],
    additionalProperties: false,
});

// EXTERNAL MODULE: ./lib/model/serving-contract.js
var serving_contract = __webpack_require__(8056);
;// CONCATENATED MODULE: ./lib/formats/serving-audio.js

const HZ = { exclusiveMinimum: 0 };
/** A number or a list of them. */
const numbers = (description, more) => ({
    type: ['number', 'array'],
    items: number('One of them.', more),
    maxItems: 100,
    ...more,
    description,
});
const resample = {
    type: ['string', 'object'],
    pattern: '^(reject|resample)$',
    properties: {
        policy: oneOf('What is done.', ['reject', 'resample']),
        from_hz: numbers('Rates that are taken, Hz.', HZ),
        to_hz: number('The rate that the model is fed with, Hz.', HZ),
    },
    additionalProperties: false,
    description: 'What becomes of audio at other rates: reject or resample, or that as policy with the rates.',
};
const shape = {
    encoding: oneOf('How samples are written.', [
        'pcm_s16le',
        'pcm_f32le',
        'mulaw',
        'alaw',
        'flac',
        'ogg_opus',
        'webm_opus',
        'mp3',
    ]),
    container: oneOf('What they are wrapped in.', ['raw', 'wav', 'ogg', 'webm']),
    sample_rates_hz: numbers('Sample rates, Hz.', HZ),
    channels: numbers('Numbers of channels.', { minimum: 1 }),
    channel_policy: oneOf('What becomes of further channels.', ['mono_only', 'first', 'mean', 'per_channel']),
    endianness: oneOf('Byte order of raw samples.', ['little', 'big']),
};
const formats = (description, more) => ({
    type: ['array', 'object'],
    items: record('One format.', { ...shape, ...more }),
    maxItems: 100,
    properties: {
        formats: listOf('The formats.', record('One format.', { ...shape, ...more }), { maxItems: 100 }),
        ...(more.resample === undefined ? {} : { resample: more.resample }),
    },
    additionalProperties: false,
    description,
});
/** What a recogniser takes: a list, or a mapping of `formats` and of what holds for all of them. */
const audioIn = formats('Audio that clients may send.', { resample });
/** What a voice is sent as. */
const audioOut = formats('Audio that clients receive.', {
    first_audio_ms_p95: number('Time to the first audible audio, 95th percentile, milliseconds.', {
        minimum: 0,
    }),
    streaming: flag('Audio comes while it is made.'),
});

;// CONCATENATED MODULE: ./lib/formats/serving-slo.js

const NOT_NEGATIVE = { minimum: 0 };
const ENDS = { minimum: 0, maximum: 1 };
const percentiles = (description) => ({
    ...record(description, Object.fromEntries(['p50', 'p95', 'p99'].map((name) => [name, number(`The ${name}.`, NOT_NEGATIVE)]))),
    type: ['number', 'object'],
    minimum: 0,
});
/** What a service promises of time and availability. */
const slo = record('What the service promises of time and availability.', {
    first_partial_ms: percentiles('Time to the first partial result, milliseconds.'),
    final_after_endpoint_ms: percentiles('Time from the end of speech to the final result, milliseconds.'),
    rtf: percentiles('Processing time over audio time.'),
    ttfb_ms: percentiles('Time to the first byte of speech, milliseconds.'),
    availability: number('Share of the time in which it answers, a fraction (or percent above 1).', {
        minimum: 0,
        maximum: 100,
    }),
    error_rate_max: number('Largest share of requests that fail.', ENDS),
    measured_at: schema_text('Where the times are measured: client, server, load_balancer.'),
    load: record('The load under which they hold.', {
        streams: number('Streams at a time.', NOT_NEGATIVE),
        requests_per_s: number('Requests a second.', NOT_NEGATIVE),
        hardware: schema_text('What it runs on.'),
    }),
});

;// CONCATENATED MODULE: ./lib/formats/serving-contract.js




const serving_contract_NOT_NEGATIVE = { minimum: 0 };
/** One of a few words, or a list of them. */
const words = (description, known) => ({
    type: ['string', 'array'],
    pattern: `^(${known.join('|')})$`,
    items: oneOf('One of them.', known),
    maxItems: 100,
    description,
});
const api = record('The interface that clients connect to.', {
    name: schema_text('Name of the interface.'),
    version: schema_text('Semantic version of the interface, quoted; a break needs a new major version.'),
    stability: oneOf('What clients may count on.', ['experimental', 'beta', 'stable', 'deprecated']),
    transport: oneOf('How clients connect.', serving_contract/* TRANSPORTS */.Zz),
    deprecation: record('When this version goes away.', {
        announced_at: schema_text('Date on which clients were told.'),
        sunset_at: schema_text('Last day on which it is served.'),
        replaced_by: schema_text('The version that takes its place.'),
    }),
});
const chunk = record('How audio is cut into messages.', {
    min_ms: number('Shortest piece, milliseconds.', serving_contract_NOT_NEGATIVE),
    recommended_ms: number('Best length of a piece, milliseconds.', serving_contract_NOT_NEGATIVE),
    max_ms: number('Longest piece, milliseconds.', serving_contract_NOT_NEGATIVE),
    max_bytes: number('Largest piece, bytes.', serving_contract_NOT_NEGATIVE),
    pacing: oneOf('Whether audio may come faster than it was spoken.', ['realtime', 'faster_ok']),
});
const results = record('What a result means.', {
    finality: words('How settled results are: every kind that the service sends.', serving_contract/* FINALITY */.Hx),
    partial_policy: oneOf('What may become of a partial result.', ['mutable', 'append_only', 'stable_prefix']),
    stability: oneOf('The score that says how settled a partial result is.', ['none', 'float01', 'level3']),
    unset_value: {
        type: ['number', 'string', 'boolean', 'null'],
        description: 'The score of a result that has none.',
    },
    final_mutability: oneOf('Whether final text may come again in another form.', [
        'immutable',
        'may_reformat',
    ]),
    accumulation: oneOf('What a result repeats of those before it.', ['delta', 'segment', 'cumulative']),
    confidence_range: listOf('Lowest and highest confidence.', number('A bound.'), {
        minItems: 2,
        maxItems: 2,
    }),
    alternatives_max: count('Most transcripts for one stretch of speech.'),
    confidence: {
        type: ['string', 'object'],
        pattern: '^(none|utterance|word)$',
        description: 'What has a confidence: none, utterance or word; or that as level, with its range.',
        properties: {
            level: oneOf('What has a confidence.', ['none', 'utterance', 'word']),
            range: listOf('Lowest and highest value.', number('A bound.'), { minItems: 2, maxItems: 2 }),
        },
        additionalProperties: false,
    },
});
const timestamps = record('Times in results.', {
    level: oneOf('What has a time.', ['none', 'segment', 'word', 'token']),
    unit: oneOf('The unit of times.', ['ms', 's', 'ns', 'ticks_100ns', 'duration']),
    origin: oneOf('What time zero is.', ['stream_start', 'utterance_start', 'session_start']),
    monotonic: flag('Times never run backwards.'),
    max_error_ms: number('Largest error of a time, milliseconds.', serving_contract_NOT_NEGATIVE),
});
const language = record('Which languages are spoken, and who says which.', {
    mode: oneOf('Who chooses the language.', ['fixed', 'hint', 'auto', 'code_switch']),
    supported: listOf('Languages, BCP 47.', schema_text('A language tag.'), { maxItems: 1000 }),
    default: schema_text('The language when clients name none.'),
    per_word: flag('Words carry their language.'),
});
const speakers = record('What is told of who speaks.', {
    mode: oneOf('How speakers are told apart.', ['none', 'diarization', 'channel', 'enrolled']),
    min: number('Fewest speakers.', serving_contract_NOT_NEGATIVE),
    max: number('Most speakers.', serving_contract_NOT_NEGATIVE),
    label_stability: oneOf('Whether a label stays with its speaker.', ['per_session', 'may_relabel']),
    metadata: record('The policy for what tells speakers apart (voice prints, labels, ids).', {
        retained: flag('It is stored after the session.'),
        exposed_to_client: flag('Clients receive it.'),
    }),
});
const endpointing = record('Who ends a turn, and when.', {
    mode: oneOf('Who ends it.', ['none', 'vad', 'model', 'client']),
    silence_ms: number('Silence that ends it, milliseconds.', serving_contract_NOT_NEGATIVE),
    configurable: flag('Clients may choose the silence.'),
});
const cancellation = record('How clients stop a request.', {
    supported: flag('They can.'),
    client_message: schema_text('The message or act by which they do.'),
    ack: {
        type: ['boolean', 'string'],
        description: 'Whether the service acknowledges it, or the message by which it does.',
    },
    drain: oneOf('What becomes of what was not yet sent.', ['discard', 'flush_final']),
    max_ack_ms: number('Longest time to the acknowledgement, milliseconds.', serving_contract_NOT_NEGATIVE),
});
const bargeIn = record('How users interrupt a voice.', {
    supported: flag('They can.'),
    trigger: oneOf('What interrupts it.', ['vad', 'client', 'both']),
    stop_within_ms: number('Longest time until it is silent, milliseconds.', serving_contract_NOT_NEGATIVE),
    truncation_reported: flag('Clients are told what was heard.'),
});
const redaction = record('What is hidden of personal details.', {
    modes: words('What is done with them; several where entities differ.', serving_contract/* REDACTION_MODES */.BY),
    entities: listOf('Kinds of details: phone_number, email.', schema_text('A kind.'), { maxItems: 1000 }),
    applies_to: words('Where it is done; partial results must not leak what final ones hide.', serving_contract/* REDACTION_PLACES */.pB),
});
const kept = (what) => ({
    type: ['string', 'number', 'object'],
    minimum: 0,
    pattern: '^(none|[0-9]{1,6} ?(d|days?)?)$',
    properties: { days: number('Days.', serving_contract_NOT_NEGATIVE) },
    additionalProperties: false,
    description: `How long ${what} are kept: none, a number of days, or {days}.`,
});
const retention = record('What is kept after the session.', {
    audio: kept('recordings'),
    transcripts: kept('transcripts'),
    training_use: flag('It is used for training.'),
});
const error = {
    ...record('An error that clients can meet.', {
        code: schema_text('The code.'),
        http_status: number('Status of the HTTP response.'),
        grpc_status: { type: ['string', 'number'], description: 'gRPC status, name or number.' },
        ws_close: number('Close code of the WebSocket.'),
        retryable: flag('The same request may succeed later.'),
        when: schema_text('When it happens.'),
    }),
    required: ['code'],
};
const serving_contract_client = {
    ...record('A client in the field.', {
        name: schema_text('Client and version: ios-5.2, call-centre-3.'),
        min_api_version: schema_text('Oldest version of the interface that it works with.'),
        max_api_version: schema_text('Newest version of the interface that it works with.'),
        reads: listOf('What it reads of a response, as JSON pointers.', schema_text('A pointer.'), { maxItems: 1000 }),
        tolerant_reader: flag('It ignores properties that it does not know.'),
        sunset_at: schema_text('Last day on which the version that it was built for is served to it.'),
    }),
    required: ['name'],
};
const path = (what) => schema_text(`Path of ${what}, relative to the root of the repository.`);
/** `serving-contract/1`: what clients of a serving endpoint rely on. */
const servingContractSchema = format('serving-contract', 'Serving contract', {
    description: 'What clients of a serving endpoint rely on. Nothing is required here: which topics have to be stated depends on the task (gate serving-contract).',
    type: 'object',
    properties: {
        format: formatKey('serving-contract'),
        description: schema_text('What the endpoint is for.'),
        api,
        audio_in: audioIn,
        chunk,
        audio_out: audioOut,
        results,
        timestamps,
        language,
        speakers,
        endpointing,
        cancellation,
        barge_in: bargeIn,
        redaction,
        retention,
        errors: listOf('Every error that clients can meet.', error, { maxItems: 1000 }),
        limits: record('How much one client may use.', {
            max_session_s: number('Longest session, seconds.', serving_contract_NOT_NEGATIVE),
            max_audio_s: number('Longest audio, seconds.', serving_contract_NOT_NEGATIVE),
            max_concurrent_streams: number('Streams at a time.', serving_contract_NOT_NEGATIVE),
            idle_timeout_s: number('Silence after which the session is closed, seconds.', serving_contract_NOT_NEGATIVE),
            keepalive: {
                type: ['boolean', 'string', 'number'],
                description: 'How a quiet connection is kept open.',
            },
        }),
        slo: slo,
        health: record('How others see that it can serve.', {
            ready_path: schema_text('Path that answers when it is ready.'),
            grpc_health: { type: ['boolean', 'string'], description: 'The gRPC health service, or its name.' },
            warmup_required: flag('The first requests after a start are slow.'),
        }),
        schema: record('The schemas of requests and responses.', {
            input: path('the JSON Schema of what clients send'),
            output: path('the JSON Schema of what the model emits'),
            unknown_fields: oneOf('What the service does with properties that it does not know.', [
                'ignore',
                'reject',
            ]),
            enum_policy: oneOf('Whether new values may appear in a minor version.', ['closed', 'open']),
            example_requests: listOf('Recorded requests: JSON, or JSON Lines.', path('a file'), { maxItems: 100 }),
            example_responses: listOf('Recorded responses: JSON, or JSON Lines.', path('a file'), {
                maxItems: 100,
            }),
        }),
        clients: listOf('Clients in the field.', serving_contract_client, { maxItems: 1000 }),
    },
    additionalProperties: false,
});

;// CONCATENATED MODULE: ./lib/formats/tally.js

/** Sums over the utterances of a row that both sides share. */
const COMMON = {
    utterances: count('Utterances.'),
    audio_seconds: number('Seconds of audio.', { minimum: 0 }),
    reference_words: count('Words of the references.'),
    reference_characters: count('Characters of the references.'),
    identical_texts: count('Utterances of which both hypotheses are the same text.'),
    timed_audio_seconds: number('Seconds of audio for which both sides have a processing time.', {
        minimum: 0,
    }),
};
/** Sums that each side has, under its own name. */
const SIDED = {
    errors: (side) => count(`Word errors of the ${side}: substitutions, deletions and insertions.`),
    substitutions: (side) => count(`Words that the ${side} has as others.`),
    deletions: (side) => count(`Words that the ${side} lacks.`),
    insertions: (side) => count(`Words that only the ${side} has.`),
    sentence_errors: (side) => count(`Utterances in which the ${side} has any word error.`),
    character_errors: (side) => count(`Character errors of the ${side}.`),
    unstable_partial_words: (side) => count(`Words that the ${side} showed in a partial result and changed.`),
    final_words: (side) => count(`Words of the final results of the ${side} that has partial results.`),
    processing_seconds: (side) => number(`Seconds that the ${side} took for timed_audio_seconds.`, { minimum: 0 }),
};
const sums = {
    ...COMMON,
    ...Object.fromEntries(Object.entries(SIDED).flatMap(([name, describe]) => ['baseline', 'candidate'].map((side) => [`${side}_${name}`, describe(side)]))),
};
const ROW = {
    type: 'object',
    description: 'The sums of one slice and one cluster. Every row has the same columns.',
    properties: {
        slice: schema_text('`overall`, or field=value of a field of slice_by.', { minLength: 1 }),
        cluster: {
            type: ['string', 'number'],
            description: 'The speaker, conversation or whatever cluster_by names. 16 hexadecimal digits are a key (the first of the SHA-256 of the name); anything else is a name, and becomes one.',
        },
        ...sums,
    },
    required: ['slice', 'cluster', 'utterances'],
    additionalProperties: {
        type: ['number', 'null'],
        description: 'Of a metric that is a mean over utterances, three columns together: baseline_<metric>, candidate_<metric> (sums of its values) and <metric>_utterances (how many there are). null: none.',
    },
};
const side = (name) => ({
    type: 'object',
    description: `The values of the ${name}: all of them, or counts in buckets where they are very many.`,
    properties: {
        values: listOf('Every value.', number('A value, in the unit of its metric.', { minimum: 0 })),
        buckets: listOf('Buckets that share the leading 11 bits of the significand.', {
            type: 'array',
            description: 'Number of the bucket (the upper 23 bits of the double) and how many values it holds.',
            items: count('Number of the bucket, or how many.'),
            minItems: 2,
            maxItems: 2,
        }),
    },
    additionalProperties: false,
});
const ids = (name) => ({
    type: ['string', 'null'],
    description: `Fingerprint of the records of the ${name}: equal on both sides where they scored the same utterances. null: taken on trust.`,
    pattern: '^[0-9a-f]{16}$',
});
const records = record('How many records there are, and what is known of them as a set.', {
    baseline: count('Records of the baseline; without it the utterances of `overall`.'),
    candidate: count('Records of the candidate.'),
    baseline_ids: ids('baseline'),
    candidate_ids: ids('candidate'),
    without_id: count('Records without an id: duplicates among them cannot be seen.'),
    unclustered: count('Records without the cluster field: each is a cluster of its own.'),
    unsliced: {
        type: 'object',
        description: 'By field of slice_by, records without a value: they are in no slice of it.',
        additionalProperties: count('Records.'),
    },
});
/** `tally/1`: sums of utterance records by slice and cluster. */
const tallySchema = format('tally', 'Tally', {
    description: 'Sums of utterance records by slice and cluster (speaker, conversation): everything that a comparison needs of any number of records, without ids and texts. Tallies of shards that do not overlap merge by addition.',
    type: 'object',
    properties: {
        format: formatKey('tally'),
        slice_by: listOf('Fields whose values are slices.', schema_text('Field of the records.')),
        cluster_by: schema_text('Field whose values are clusters; `utterance` where there is none.'),
        text_units: {
            type: ['string', 'null'],
            description: 'How texts became words; null where the records gave counts. Merged tallies have the same.',
        },
        records,
        rows: listOf('Sums by slice and cluster; `overall` is a slice of its own, with every record.', ROW, {
            minItems: 1,
        }),
        samples: listOf('Values to take percentiles of, by slice.', record('The values of one field in one slice.', {
            slice: schema_text('Name of the slice.'),
            field: schema_text('latency_ms, ttfa_ms: the metrics p50_, p95_ and p99_ are made of it.'),
            baseline: side('baseline'),
            candidate: side('candidate'),
        }, { required: ['slice', 'field'] })),
    },
    required: ['rows'],
    additionalProperties: false,
});

// EXTERNAL MODULE: ./lib/model/lineage.js
var lineage = __webpack_require__(4756);
;// CONCATENATED MODULE: ./lib/model/rollback-plan.js
/** What to do with a canary, mildest first. */
const PLAN_ACTIONS = ['keep', 'route-back', 'reduce-traffic', 'pre-warm', 'roll-back'];

;// CONCATENATED MODULE: ./lib/formats/verdict.js




const verdict_all = (properties, optional = []) => ({
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
function verdict_closed(description, properties, optional = []) {
    return record(description, properties, verdict_all(properties, optional));
}
const orNull = ({ description, ...schema }) => ({
    description,
    anyOf: [schema, { type: 'null', description: 'There is none.' }],
});
const releaseId = { model_id: schema_text('Model.'), version: schema_text('Version.') };
const verdict_location = orNull({
    ...record('Where.', {
        path: schema_text('File.'),
        line: number('Line, from 1.'),
        column: number('Column, from 1.'),
    }),
    required: ['path'],
});
const verdict_finding = verdict_closed('One judgement.', {
    gate: schema_text('The gate that judged.'),
    key: schema_text('What is printed, waived and listed as a blocker.'),
    subject: schema_text('What was judged.'),
    outcome: oneOf('What it came to.', [
        'pass',
        'fail',
        'inconclusive',
        'no-evidence',
        'not-comparable',
        'not-applicable',
        'error',
    ]),
    severity: oneOf('What it does.', ['blocker', 'warning']),
    blocks: flag('It holds the release.'),
    message: schema_text('What was found, in one sentence.'),
    expected: schema_text('What was expected.'),
    actual: schema_text('What was found.'),
    remedy: schema_text('How to put it right.'),
    location: verdict_location,
    figures: { type: 'object', description: 'The numbers behind it, by name.' },
    waiver: verdict_closed('Who answers for it.', { id: schema_text('The waiver.'), expires: schema_text('Its last day.') }),
    fingerprint: schema_text('sha256 of release, gate and subject.'),
}, ['waiver']);
const lineageName = (description) => oneOf(description, lineage/* LINEAGE_NODES */.o);
const lineageNode = verdict_closed('One piece of the release.', {
    name: lineageName('What it is.'),
    place: { type: ['string', 'null'], description: 'Path, address or revision.' },
    digest: { type: ['string', 'null'], description: 'Digest of its bytes; a commit for training code.' },
    state: oneOf('recomputed here, pinned by a recorded digest, missing where nothing pins it, broken where two differ.', ['recomputed', 'pinned', 'missing', 'broken']),
});
const lineageEnd = verdict_closed('One of the two that disagree.', {
    name: schema_text('Who says so.'),
    value: schema_text('What it says.'),
});
const lineageLink = verdict_closed('That one piece was made from, measured on or shipped with another.', {
    from: lineageName('The earlier piece.'),
    to: lineageName('The later piece.'),
    state: oneOf('Whether it holds.', ['holds', 'missing', 'broken']),
    ends: orNull(listOf('The two that disagree.', lineageEnd, { minItems: 2, maxItems: 2 })),
});
const orUnknown = (description) => ({ type: ['number', 'null'], description });
const capacitySum = verdict_closed('The sum behind less traffic and warm replicas; null: not known.', {
    metric: schema_text('The metric whose objective was broken.'),
    objective: orUnknown('The objective, in the unit of the metric.'),
    replica_requests_per_s: orUnknown('Requests a second that one replica answered within the objective.'),
    replica_concurrency: orUnknown('The concurrency at which it did.'),
    replicas: orUnknown('Replicas that serve.'),
    replicas_available: orUnknown('Replicas that could be warm.'),
    peak_requests_per_s: orUnknown('Demand at peak.'),
    supported_requests_per_s: orUnknown('replicas x throughput.'),
    prewarmed_requests_per_s: orUnknown('Replicas that could be warm x throughput.'),
    memory_mib: orUnknown('Memory on one accelerator.'),
    memory_envelope_mib: orUnknown('Its envelope.'),
    fits: flag('The warm replicas carry the peak within memory.'),
});
const rollbackPlan = verdict_closed('What to do with the canary, where one was judged.', {
    action: oneOf('What to do, mildest first.', PLAN_ACTIONS),
    slices: listOf('The slices that are affected.', schema_text('A slice.')),
    routes: listOf('What routing selects to reach them.', schema_text('dimension=value.')),
    target: orNull(verdict_closed('The exact bundle to restore.', {
        ...releaseId,
        serving_image: schema_text('Serving image, by digest.'),
        bundle: listOf('Every other digest to restore.', verdict_closed('A digest.', { name: schema_text('Its name.'), sha256: schema_text('The digest.') })),
    })),
    fallback: {
        type: ['string', 'null'],
        description: 'What users get where there is no release to go back to.',
    },
    traffic_percent: orUnknown('Share of the traffic that the canary keeps, in percent.'),
    reason: schema_text('Why this action and no milder one.'),
    because: listOf('The findings behind it.', verdict_closed('A finding.', {
        gate: schema_text('The gate that judged.'),
        key: schema_text('Its key.'),
        message: schema_text('What was found.'),
        fingerprint: schema_text('Its fingerprint.'),
    })),
    warnings: listOf('What speaks against the target.', schema_text('A sentence.')),
    watch: listOf('What to watch meanwhile.', schema_text('A metric.')),
    confirm: listOf('What shows that it worked.', schema_text('A sentence.')),
    capacity: orNull(capacitySum),
});
const verdict_release = verdict_closed('The judgement of one release.', {
    ...releaseId,
    family: schema_text('Its family.'),
    task: listOf('Its tasks.', schema_text('A task.')),
    step: oneOf('The step it was judged for.', step/* STEPS */.UT),
    decision: oneOf('Whether it may take that step.', ['promote', 'hold']),
    blockers: listOf('What holds it, each key once.', schema_text('A key.')),
    missing_fields: listOf('Critical fields that are missing (R4), sorted.', schema_text('A field.')),
    baseline: orNull(verdict_closed('What it was compared with.', releaseId)),
    rollback_target: orNull(verdict_closed('Where production would go back to.', {
        ...releaseId,
        serving_image: schema_text('Serving image, by digest.'),
    })),
    rollback_plan: orNull(rollbackPlan),
    findings: listOf('Every judgement, passes too.', verdict_finding),
    not_judged: listOf('Gates that did not judge, and why.', verdict_closed('A silent gate.', {
        gate: schema_text('The gate.'),
        reason: oneOf('off by policy, asked for later only, or absent with something already reported.', [
            'off',
            'later',
            'same-absence',
        ]),
        until: schema_text('The step that asks for it, or the key that reports the absence.'),
    })),
    steps: listOf('How each step of the pipeline stands.', verdict_closed('A step.', {
        step: oneOf('The step.', step/* STEPS */.UT),
        state: oneOf('How it stands.', ['done', 'held', 'missing-evidence', 'not-asked']),
    })),
    lineage: verdict_closed('The chain of digests from the data manifest to the serving image (R2).', {
        nodes: listOf('What the release is made of and judged by.', lineageNode),
        links: listOf('What was made from, measured on or shipped with what.', lineageLink),
    }),
    entry: schema_text('Path of the registry entry.'),
});
/** `verdict/1`: the one source of every other output. */
const verdictSchema = format('verdict', 'Verdict', {
    ...verdict_closed('What was judged, by what, and what it came to.', {
        format: { const: 'verdict/1', description: 'Name and major version of this format.' },
        tool: verdict_closed('What judged.', { name: schema_text('Its name.'), version: schema_text('Its version.') }),
        now: schema_text('The moment at which dates were judged.'),
        mode: oneOf('In report mode the check never fails.', ['enforce', 'report']),
        decision: oneOf('none: no release was concerned.', ['promote', 'hold', 'none']),
        release_blocked: flag('The decision is hold.'),
        policy: verdict_closed('What it was judged by.', {
            source: schema_text('Path, address or profile.'),
            ref: schema_text('Which tree it was read from.'),
            sha256: { type: ['string', 'null'], description: 'Digest of the file.' },
            profile: { type: ['string', 'null'], description: 'The profile it extends.' },
        }),
        inputs: listOf('Every file that was read.', verdict_closed('A file.', {
            path: schema_text('Path.'),
            ref: schema_text('Tree.'),
            sha256: schema_text('Digest.'),
            bytes: number('Size.'),
        })),
        findings: listOf('Findings about the policy, the waivers, the tag and the selection.', verdict_finding),
        releases: listOf('The releases that were judged.', verdict_release),
        notes: listOf('What a reader should know and nothing hangs on.', schema_text('A note.')),
    }),
});

;// CONCATENATED MODULE: ./lib/formats/waivers.js


const worst = record('The worst value that is still waived; required for metrics.', Object.fromEntries(policy/* LIMIT_KINDS */.A7.map((kind) => [
    kind,
    { type: ['number', 'string'], description: `Worst value of the limit ${kind}.` },
])));
/** `waivers/1`: blockers that somebody answers for, for a time. */
const waiversSchema = format('waivers', 'Waivers', {
    description: 'Blockers that somebody answers for, for a time. A waived blocker is never shown as a pass.',
    type: ['object', 'array'],
    items: { type: 'object', description: 'A waiver.' },
    properties: {
        format: formatKey('waivers'),
        waivers: listOf('The waivers.', record('A waiver.', {
            id: schema_text('Its name.'),
            release: schema_text('model_id@version.'),
            blocker: schema_text('The key that the comment printed.'),
            allow: worst,
            owner: schema_text('Who answers for it.'),
            reason: schema_text('Why.'),
            expires: schema_text('Date through which it holds.'),
        })),
    },
    required: ['waivers'],
    additionalProperties: false,
});

;// CONCATENATED MODULE: ./lib/formats/registry.js

















/** Every file format by name: the one source of schemas/, of the validators and of `schema NAME`. */
const FORMATS = {
    'registry-entry': registryEntrySchema,
    registry: registrySchema,
    'eval-report': evalReportSchema,
    'canary-report': canaryReportSchema,
    'canary-plan': canaryPlanSchema,
    'load-report': loadReportSchema,
    'rollback-drill': rollbackDrillSchema,
    'feature-contract': featureContractSchema,
    'serving-contract': servingContractSchema,
    'replay-manifest': replayManifestSchema,
    clients: clientsSchema,
    incidents: incidentsSchema,
    slo: sloSchema,
    releases: releasesSchema,
    'safety-report': safetyReportSchema,
    tally: tallySchema,
    waivers: waiversSchema,
    policy: policySchema([...registry/* GATES */.J, ...registry/* RUN_GATES */.F]),
    verdict: verdictSchema,
};

// EXTERNAL MODULE: ./lib/policy/parse-policy.js + 6 modules
var parse_policy = __webpack_require__(9311);
// EXTERNAL MODULE: ./lib/readers/nearest-name.js
var nearest_name = __webpack_require__(7124);
// EXTERNAL MODULE: ./lib/commands/command.js
var command = __webpack_require__(5583);
// EXTERNAL MODULE: ./lib/commands/read-input.js
var read_input = __webpack_require__(2245);
;// CONCATENATED MODULE: ./lib/commands/schema.js





/** A JSON Schema, or a shipped profile. */
const schema = {
    name: 'schema',
    usage: 'schema NAME [--profile PROFILE]',
    summary: 'the JSON Schema of a file format, or a shipped profile',
    run(args, terminal) {
        const { values, names } = (0,command/* readArguments */.lR)(args, { profile: { type: 'string' } }, { least: 1, most: 1 });
        const profile = (0,command/* textFlag */.gx)(values, 'profile');
        const [name = ''] = names;
        const isProfile = profile !== undefined && name === 'policy';
        return Promise.resolve(isProfile ? printProfile(profile, terminal) : printFormat(name, terminal));
    },
};
function printProfile(profile, terminal) {
    const text = (0,parse_policy/* profileText */.z1)(profile);
    if (text !== undefined) {
        terminal.print(text);
        return 0;
    }
    const known = parse_policy/* PROFILE_NAMES */.J.join(', ');
    terminal.note(`there is no profile ${JSON.stringify(profile)}; the profiles are ${known}`);
    return 2;
}
function printFormat(name, terminal) {
    const found = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
    if (found !== undefined) {
        terminal.print((0,read_input/* toJson */.aB)(found));
        return 0;
    }
    const known = Object.keys(FORMATS);
    const nearest = (0,nearest_name/* nearestName */.q)(name, known);
    const advice = nearest === undefined ? `the formats are ${known.join(', ')}` : `did you mean ${nearest}?`;
    terminal.note(`there is no format ${JSON.stringify(name)}; ${advice}`);
    return 2;
}


/***/ }),

/***/ 7444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ DRILL_RESULTS)
/* harmony export */ });
/** What a drill came to. */
const DRILL_RESULTS = ['pass', 'fail', 'aborted'];


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

/***/ 4756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ LINEAGE_NODES)
/* harmony export */ });
/** What a release is made of and judged by, from the data to the image that serves it (R2), in this order. */
const LINEAGE_NODES = [
    'data_manifest',
    'training_code',
    'feature_code',
    'feature_contract',
    'tokenizer',
    'artifact',
    'codec',
    'vocoder',
    'decoder',
    'eval_pack',
    'eval_report',
    'safety_report',
    'safety_filters',
    'routing_rules',
    'serving_image',
    'ledger',
];


/***/ }),

/***/ 7070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ INCIDENT_STATES)
/* harmony export */ });
/** Where an incident stands. */
const INCIDENT_STATES = ['open', 'mitigated', 'resolved'];


/***/ }),

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ SAFETY_SEVERITIES)
/* harmony export */ });
/** How bad a safety finding is, worst first. */
const SAFETY_SEVERITIES = ['critical', 'high', 'medium', 'low'];


/***/ })

};
