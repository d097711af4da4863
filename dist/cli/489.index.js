export const id = 489;
export const ids = [489];
export const modules = {

/***/ 4964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/policy/parse-policy.js + 6 modules
var parse_policy = __webpack_require__(9311);
// EXTERNAL MODULE: ./lib/readers/node.js
var node = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/readers/read-entry.js + 3 modules
var read_entry = __webpack_require__(575);
// EXTERNAL MODULE: ./lib/readers/read-ledger.js + 1 modules
var read_ledger = __webpack_require__(4062);
// EXTERNAL MODULE: ./lib/readers/read-report.js + 4 modules
var read_report = __webpack_require__(2950);
// EXTERNAL MODULE: ./lib/readers/read-serving-contract.js + 1 modules
var read_serving_contract = __webpack_require__(6757);
// EXTERNAL MODULE: ./lib/readers/import/to-registry-entry.js
var to_registry_entry = __webpack_require__(9498);
// EXTERNAL MODULE: ./lib/render/plain-text.js
var plain_text = __webpack_require__(6430);
// EXTERNAL MODULE: ./lib/commands/command.js
var command = __webpack_require__(5583);
// EXTERNAL MODULE: ./lib/commands/read-imported.js
var read_imported = __webpack_require__(2189);
// EXTERNAL MODULE: ./lib/features/consistency.js + 1 modules
var consistency = __webpack_require__(7498);
// EXTERNAL MODULE: ./lib/features/feature-fields.js + 3 modules
var feature_fields = __webpack_require__(1495);
// EXTERNAL MODULE: ./lib/features/registry.js + 22 modules
var registry = __webpack_require__(7959);
// EXTERNAL MODULE: ./lib/features/show-value.js
var show_value = __webpack_require__(5414);
// EXTERNAL MODULE: ./lib/features/unresolved-fields.js
var unresolved_fields = __webpack_require__(6788);
// EXTERNAL MODULE: ./lib/model/feature-contract.js
var feature_contract = __webpack_require__(7962);
// EXTERNAL MODULE: ./lib/readers/read-feature-file.js
var read_feature_file = __webpack_require__(7116);
// EXTERNAL MODULE: ./lib/commands/read-features.js
var read_features = __webpack_require__(7386);
// EXTERNAL MODULE: ./lib/commands/read-input.js
var read_input = __webpack_require__(2245);
;// CONCATENATED MODULE: ./lib/commands/inspect-features.js









/** Prints what a feature contract or a toolkit's configuration says, in the names and units of feature-contract/1. */
async function inspectFeatures(path, terminal) {
    const contract = await (0,read_features/* readFeatures */._)(path, terminal);
    if (contract === undefined)
        return 2;
    for (const { message } of (0,consistency/* checkConsistency */.z)(contract))
        terminal.note(`${path}: ${message}`);
    terminal.print((0,read_input/* toJson */.aB)({ reader: contract.format, kind: 'feature-contract', value: toDocument(contract) }));
    return 0;
}
/** Whether a file is a feature contract, or the configuration of a toolkit that is read as one; told by content. */
async function isFeatureFile(path, terminal) {
    const file = await terminal.read(path, read_input/* INPUT_LIMIT */.nq);
    return file.kind === 'file' && (0,registry/* adapterFor */.fA)((0,read_feature_file/* toFeatureDocument */.Bd)(file.bytes, path).source) !== undefined;
}
/** The contract as a file of its own format would write it, and where each value comes from. */
function toDocument(contract) {
    const document = { format: 'feature-contract/1', ...toNested(contract) };
    if (contract.vocoderInput !== undefined)
        document.acoustic_to_vocoder = toNested(contract.vocoderInput);
    document.origins = toOrigins(contract);
    document.unresolved = (0,unresolved_fields/* unresolvedFields */.f)(contract);
    return document;
}
function toNested(contract) {
    const document = {};
    for (const name of feature_fields/* FIELD_NAMES */.Yr) {
        const field = contract.fields[name];
        if (field === undefined)
            continue;
        place(document, name.split('.'), field.value === null ? null : toWritten(name, field.value));
        const ms = field.value === null ? undefined : toMilliseconds(contract, name, field.value);
        if (ms !== undefined)
            place(document, ms[0], ms[1]);
    }
    return document;
}
function place(document, [key = '', ...rest], value) {
    if (rest.length === 0) {
        document[key] = value;
        return;
    }
    const inner = (document[key] ?? {});
    document[key] = inner;
    place(inner, rest, value);
}
const IN_MS = new Map([
    ['frame.win_length_samples', ['frame', 'win_ms']],
    ['frame.hop_length_samples', ['frame', 'hop_ms']],
]);
function toMilliseconds(contract, name, value) {
    const key = IN_MS.get(name);
    const ms = typeof value === 'number' ? (0,show_value/* milliseconds */.R)(contract, name, value) : undefined;
    return key === undefined || ms === undefined ? undefined : [key, ms];
}
/** Two values are written otherwise in a file than they are compared. */
function toWritten(name, value) {
    if (name === 'layout' && typeof value === 'string')
        return value.split(',');
    const loudness = name === 'audio.loudness' ? /^(target_\w+)=(.*)$/.exec(String(value)) : null;
    return loudness === null ? value : { [loudness[1] ?? '']: Number(loudness[2]) };
}
/** `explicit`, `default of <format>` or `unresolved` for every field, with the place or the reason. */
function toOrigins({ fields }) {
    return Object.fromEntries(feature_fields/* FIELD_NAMES */.Yr.flatMap((name) => {
        const origin = fields[name]?.origin;
        if (origin === undefined)
            return [];
        const text = (0,feature_contract/* describeOrigin */.u)(origin);
        return [[name, origin.kind === 'explicit' ? `explicit: ${text}` : text]];
    }));
}

// EXTERNAL MODULE: ./lib/readers/load/read-load-file.js + 15 modules
var read_load_file = __webpack_require__(9175);
// EXTERNAL MODULE: ./lib/readers/parse-document.js + 2 modules
var parse_document = __webpack_require__(4402);
;// CONCATENATED MODULE: ./lib/commands/inspect-load.js




const HEAD = 4096;
/** What the reader found in a load test, in the shapes of load-report/1; undefined for a file of another kind. */
async function inspectLoad(path, terminal) {
    const file = await terminal.read(path, read_input/* INPUT_LIMIT */.nq);
    if (file.kind !== 'file' || !isLoad(file.bytes, path))
        return undefined;
    const read = (0,read_load_file/* readLoadFile */.v)(file.bytes, path, metric/* METRIC_CATALOGUE */.rS);
    if (read.kind === 'refused') {
        (0,read_input/* noteProblems */.lM)(read.problems, terminal);
        return 2;
    }
    for (const remark of [...read.value.failures, ...read.value.remarks])
        terminal.note(remark);
    terminal.print((0,read_input/* toJson */.aB)({ reader: read.value.reader, kind: 'load-report', value: inspect_load_toWritten(read.value) }));
    return 0;
}
function isLoad(bytes, path) {
    if ((0,read_load_file.isLoadText)(new TextDecoder().decode(bytes.subarray(0, HEAD))))
        return true;
    const parsed = (0,parse_document/* parseDocument */.Tp)(bytes, path);
    return parsed.kind === 'parsed' && (0,read_load_file.isLoadDocument)(parsed.root);
}
/** A load report as load-report/1 writes it; JSON leaves out what is not known. */
function inspect_load_toWritten(report) {
    return {
        serving_image: report.servingImage,
        accelerator: report.accelerator,
        started_at: report.startedAt,
        duration_s: report.durationSeconds,
        load_model: report.loadModel,
        peak_concurrency: report.peakConcurrency,
        levels: report.levels.map(({ concurrency, throughput, samples, metrics }) => ({
            concurrency,
            throughput_per_s: throughput,
            samples,
            ...Object.fromEntries(metrics),
        })),
        memory: report.memory.map(({ seconds, concurrency, gpuMemoryMib, memoryMib }) => ({
            at_s: seconds,
            concurrency,
            gpu_memory_mib: gpuMemoryMib,
            memory_mib: memoryMib,
        })),
        slo: report.objectives.map(({ metric, max }) => ({ metric, max })),
    };
}

;// CONCATENATED MODULE: ./lib/commands/inspect.js














const KINDS = [
    'registry-entry',
    'eval-report',
    'canary-report',
    'serving-contract',
    'releases',
    'policy',
];
/** Read by adapters of their own, toolkits' files included. */
const FEATURES = 'feature-contract';
const TALLY = 'tally';
const WORDS = [...KINDS, FEATURES, TALLY];
/** What the reader found in a file. */
const inspect = {
    name: 'inspect',
    usage: `inspect FILE [--as ${WORDS.join('|')}]`,
    summary: 'what the reader found in a file',
    async run(args, terminal) {
        const { values, names } = (0,command/* readArguments */.lR)(args, { as: { type: 'string' } }, { least: 1, most: 1 });
        const as = (0,command/* wordFlag */.F9)(values, 'as', WORDS);
        const [path = ''] = names;
        if (as === FEATURES)
            return inspectFeatures(path, terminal);
        if (as === TALLY)
            return (await Promise.all(/* import() */[__webpack_require__.e(2493), __webpack_require__.e(5366)]).then(__webpack_require__.bind(__webpack_require__, 9341))).readAsTally(path, terminal);
        const answer = as === undefined ? await inspectOthers(path, terminal) : await inspectToolReport(path, as, terminal);
        return answer ?? inspectOwn(path, as, terminal);
    },
};
/** What other tools wrote: told apart by content, before this gate's own formats. */
async function inspectOthers(path, terminal) {
    const tally = await (await Promise.all(/* import() */[__webpack_require__.e(2493), __webpack_require__.e(5366)]).then(__webpack_require__.bind(__webpack_require__, 9341))).inspectTally(path, terminal);
    if (tally !== undefined)
        return tally;
    const imported = await (0,read_imported/* readImported */.x)(path, terminal);
    if (imported !== undefined)
        return printImported(imported, terminal);
    const evidence = await (await Promise.all(/* import() */[__webpack_require__.e(3314), __webpack_require__.e(1222)]).then(__webpack_require__.bind(__webpack_require__, 1222))).inspectEvidence(path, terminal);
    if (evidence !== undefined)
        return evidence;
    const load = await inspectLoad(path, terminal);
    if (load !== undefined)
        return load;
    const evaluation = await inspectToolReport(path, 'eval-report', terminal);
    if (evaluation !== undefined)
        return evaluation;
    return (await isFeatureFile(path, terminal)) ? inspectFeatures(path, terminal) : undefined;
}
/** What a tool wrote may be called a report too. */
async function inspectToolReport(path, as, terminal) {
    if (as !== 'eval-report')
        return undefined;
    const { inspectEvaluation } = await Promise.all(/* import() */[__webpack_require__.e(115), __webpack_require__.e(2053), __webpack_require__.e(2589)]).then(__webpack_require__.bind(__webpack_require__, 2589));
    return inspectEvaluation(path, terminal);
}
/** A file of one of this gate's own formats. */
async function inspectOwn(path, as, terminal) {
    const root = await (0,read_input/* readDocument */.u0)(path, terminal);
    if (root === undefined)
        return 2;
    const kind = as ?? detect(root);
    if (kind === undefined) {
        terminal.note(`this is none of ${WORDS.join(', ')}; name the kind with --as`);
        return 2;
    }
    const problems = PROBLEMS[kind](root);
    (0,read_input/* noteProblems */.lM)(problems, terminal);
    if (problems.length > 0)
        return 2;
    terminal.print((0,read_input/* toJson */.aB)({ reader: `${kind}/1`, kind, value: toOrdered(root) }));
    return 0;
}
/** Another tool's record, as the registry entry that it would make; what it leaves open is marked. */
function printImported({ format, entries }, terminal) {
    for (const remark of entries.flatMap(({ remarks }) => remarks))
        terminal.note((0,plain_text/* toPlainText */.b)(remark, 300));
    const values = entries.map(to_registry_entry/* toRegistryEntry */.LZ);
    const answer = values.length === 1
        ? { reader: format, kind: 'registry-entry', value: values[0] }
        : { reader: format, kind: 'registry', value: { entries: values } };
    terminal.print((0,read_input/* toJson */.aB)(answer));
    return 0;
}
const problemsOf = (answer) => answer.problems ?? [];
const PROBLEMS = {
    'registry-entry': (root) => problemsOf((0,read_entry/* readEntry */.hB)(root, metric/* METRIC_CATALOGUE */.rS)),
    'eval-report': (root) => problemsOf((0,read_report/* readReport */.t)(root, 'eval', metric/* METRIC_CATALOGUE */.rS)),
    'canary-report': (root) => problemsOf((0,read_report/* readReport */.t)(root, 'canary', metric/* METRIC_CATALOGUE */.rS)),
    'serving-contract': (root) => problemsOf((0,read_serving_contract/* readServingContract */.z)(root)),
    releases: (root) => problemsOf((0,read_ledger/* readLedger */.S)(root)),
    policy: (root) => problemsOf((0,parse_policy/* parsePolicy */.ON)(root)),
};
const SIGNS = [
    ['registry-entry', ['model_id', 'owner', 'task', 'feature_contract', 'serving_image']],
    ['serving-contract', ['api', 'audio_in', 'audio_out', 'barge_in']],
    ['canary-report', ['cohort', 'window', 'routing', 'stop_conditions']],
    ['eval-report', ['slices', 'records', 'eval_pack']],
    ['releases', ['releases']],
    ['policy', ['quality', 'gates', 'extends', 'budgets', 'mode', 'steps', 'statistics']],
];
/** Tells a file's kind by what it says it is, then by its keys. */
function detect(root) {
    const format = (0,node/* textOf */.b6)((0,node.at)(root, 'format'))?.split('/')[0];
    const stated = KINDS.find((kind) => kind === format);
    if (stated !== undefined)
        return stated;
    if (root.kind === 'list')
        return root.items.some((item) => (0,node.at)(item, 'promoted_at') !== undefined) ? 'releases' : undefined;
    return SIGNS.find(([, keys]) => keys.some((key) => (0,node.at)(root, key) !== undefined))?.[0];
}
// The order of integer-like keys is lost in a JavaScript object only where such keys are; names of slices keep theirs.
function toOrdered(root) {
    return (0,node/* toPlain */.Ul)(root);
}


/***/ }),

/***/ 7386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readFeatures)
/* harmony export */ });
/* harmony import */ var _readers_read_feature_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7116);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2245);


/** Reads a feature contract or a toolkit's configuration; on failure the problems are noted and it is undefined. */
async function readFeatures(path, terminal) {
    const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .io)(path, terminal);
    if (bytes === undefined)
        return undefined;
    const read = (0,_readers_read_feature_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readFeatureFile */ .tD)(bytes, path);
    if (read.kind === 'refused') {
        (0,_read_input_js__WEBPACK_IMPORTED_MODULE_1__/* .noteProblems */ .lM)(read.problems, terminal);
        return undefined;
    }
    const { value: contract } = read;
    for (const { message, line } of contract.problems)
        (0,_read_input_js__WEBPACK_IMPORTED_MODULE_1__/* .noteProblems */ .lM)([{ location: { path, ...(line === undefined ? {} : { line }) }, message }], terminal);
    return contract;
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


/***/ }),

/***/ 5156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ splitCsvLine)
/* harmony export */ });
const CELL = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/gy;
/** The cells of one line of CSV (RFC 4180): quoted cells keep commas, a doubled quote is one. */
function splitCsvLine(line) {
    const cells = [];
    CELL.lastIndex = 0;
    for (let match = CELL.exec(line); match !== null; match = CELL.exec(line)) {
        const [, quoted, plain, end] = match;
        cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
        if (end === '')
            return cells;
    }
    // A quote that is never closed, or text after one: the line as it is.
    return [line];
}


/***/ })

};
