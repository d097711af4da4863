export const id = 2581;
export const ids = [2581];
export const modules = {

/***/ 8567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ isProtobuf),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   xb: () => (/* binding */ DocumentLoader)
/* harmony export */ });
/* harmony import */ var _read_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4923);

/** Documents that are read for one release; each may have a megabyte. */
const DOCUMENTS_AT_MOST = 60;
/** The reason why a document cannot be compared. */
function undecided(reason, location) {
    return { kind: 'undecided', reason, location };
}
/** Reads documents once each, from whichever tree holds them. */
class DocumentLoader {
    reader;
    known = new Map();
    constructor(reader) {
        this.reader = reader;
    }
    /** The document at a path of a tree; `reference` says where it was named. */
    load(tree, reference) {
        const key = `${tree.ref}\n${reference.path}`;
        const known = this.known.get(key);
        if (known !== undefined)
            return known;
        if (this.known.size >= DOCUMENTS_AT_MOST) {
            const reason = `there are over ${DOCUMENTS_AT_MOST} documents that clients were built against`;
            return Promise.resolve(undecided(reason, reference.location));
        }
        const loading = this.read(tree, reference);
        this.known.set(key, loading);
        return loading;
    }
    async read(tree, { path, external, location }) {
        if (external)
            return undecided(`${path} is not in the repository`, location);
        if (isProtobuf(path))
            return this.readProtobuf(tree, path, location);
        const reading = await this.reader.read(tree, path, _read_files_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALL_FILE */ .Pg, (root) => ({ kind: 'read', value: root }));
        if (reading.kind === 'absent')
            return undecided(`${path} is not there`, location);
        if (reading.kind === 'unreadable')
            return toUnreadable(path, reading.problems);
        return { kind: 'file', path, sha256: reading.source.sha256, root: reading.value };
    }
    async readProtobuf(tree, path, location) {
        const file = await tree.read(path, _read_files_js__WEBPACK_IMPORTED_MODULE_0__/* .SMALL_FILE */ .Pg);
        if (file.kind !== 'file')
            return undecided(`${path} is ${file.kind === 'absent' ? 'not there' : file.problem}`, location);
        const { sha256 } = this.reader.remember(file);
        return { kind: 'protobuf', path, sha256, location: { path } };
    }
}
function toUnreadable(path, [problem]) {
    return undecided(`${path} cannot be read (${problem?.message ?? ''})`, problem?.location ?? { path });
}
/** Whether a path names a protobuf description, which is not parsed here. */
function isProtobuf(path) {
    return /\.proto$/i.test(path);
}


/***/ }),

/***/ 6387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readEach)
/* harmony export */ });
/**
 * Reads every file of one kind of evidence.
 *
 * One of them unreadable makes the whole unreadable: half of the evidence would be judged as if it were all.
 */
async function readEach(references, lookedIn, location, readOne) {
    const [first] = references;
    if (first === undefined)
        return { kind: 'absent', lookedIn, location };
    const readings = await Promise.all(references.map((reference) => reference.external ? Promise.resolve(notInRepository(reference)) : readOne(reference)));
    const problems = readings.flatMap((reading) => (reading.kind === 'unreadable' ? reading.problems : []));
    if (problems.length > 0)
        return { kind: 'unreadable', problems, location };
    const absent = readings.find((reading) => reading.kind === 'absent');
    if (absent?.kind === 'absent')
        return absent;
    const present = readings.filter((reading) => reading.kind === 'present');
    const source = present[0]?.source ?? { path: first.path, ref: '', sha256: '', bytes: 0 };
    return { kind: 'present', value: present.map(({ value }) => value), source };
}
function notInRepository({ path, location }) {
    const message = `${path} is not in the repository: evidence is judged by its content`;
    return { kind: 'unreadable', problems: [{ location, message, hint: 'commit the file' }], location };
}


/***/ }),

/***/ 4923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ SMALL_FILE),
/* harmony export */   Uq: () => (/* binding */ REPORT_FILE),
/* harmony export */   zw: () => (/* binding */ DocumentReader)
/* harmony export */ });
/* harmony import */ var _readers_parse_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4402);

/** Largest registry entry, policy, ledger or waivers file, in bytes. */
const SMALL_FILE = 1_048_576;
/** Largest report, in bytes: 300 slices of 20 metrics are a tenth of it. */
const REPORT_FILE = 8_388_608;
/** A document that is held on to, in bytes, and how many are: a repository cannot fill the memory with them. */
const SHARED_FILE = 16_384;
const SHARED_FILES = 256;
/** Reads documents, and remembers every file that was read for the verdict's `inputs`. */
class DocumentReader {
    sources = [];
    #parsed = new Map();
    /** Reads YAML or JSON and turns it into a value; a missing file says where it was looked for. */
    async read(tree, path, limit, toValue, from = { path }) {
        const file = await tree.read(path, limit);
        if (file.kind === 'absent')
            return { kind: 'absent', lookedIn: path, location: from };
        if (file.kind === 'unreadable')
            return refuse([{ location: { path }, message: file.problem }], { path });
        const source = this.remember(file);
        return toReading(this.#parse(file, path), toValue, source);
    }
    /** Releases share contracts, and a contract is read for each side: the same bytes at the same path are parsed once. */
    #parse({ bytes, sha256 }, path) {
        if (bytes.length > SHARED_FILE)
            return (0,_readers_parse_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(bytes, path);
        const key = `${sha256} ${path}`;
        const parsed = this.#parsed.get(key) ?? (0,_readers_parse_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(bytes, path);
        if (this.#parsed.size < SHARED_FILES)
            this.#parsed.set(key, parsed);
        return parsed;
    }
    /** Notes a file that was read by other means. */
    remember(file) {
        const source = { path: file.path, ref: file.ref, sha256: file.sha256, bytes: file.bytes.length };
        this.sources.push(source);
        return source;
    }
}
function toReading(parsed, toValue, source) {
    const { path } = source;
    if (parsed.kind === 'broken')
        return refuse(parsed.problems, { path });
    const read = toValue(parsed.root);
    return read.kind === 'refused'
        ? refuse(read.problems, { path })
        : { kind: 'present', value: read.value, source };
}
function refuse(problems, location) {
    return { kind: 'unreadable', problems, location };
}


/***/ }),

/***/ 3477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   D8: () => (/* binding */ toPlainPath),
/* harmony export */   _5: () => (/* binding */ readRegistry),
/* harmony export */   _U: () => (/* binding */ findByName)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1819);
/* harmony import */ var _readers_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(894);
/* harmony import */ var _readers_read_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(575);
/* harmony import */ var _read_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4923);




const OTHER_FORMATS = /^(releases|waivers|policy|eval-report|canary-report|canary-plan|load-report|rollback-drill)\//;
/**
 * Reads every entry of the registry, by path.
 *
 * @param named entries that were asked for: a path of a file counts wherever it lies
 */
function readRegistry(tree, policy, reader, named = []) {
    // No path has a control character in it.
    const key = `\0${named.join('\0')}`;
    return readOnce(tree, reader, key, () => readAll(tree, policy, reader, named));
}
async function readAll(tree, policy, reader, named) {
    const { entries, releases, waivers } = policy.registry;
    const listed = (await tree.list(entries)).filter((path) => path !== releases && path !== waivers);
    const others = named.map(toPlainPath).filter((path) => FILE.test(path) && !listed.includes(path));
    const paths = [...listed, ...new Set(others)];
    const files = await Promise.all(paths.map((path) => readEntries(tree, path, policy, reader)));
    return files.flat();
}
const FILE = /\.(?:ya?ml|json)$/i;
/** A path as the tree knows it: `./registry/a.yaml` is `registry/a.yaml`. */
function toPlainPath(path) {
    return path.replace(/^(?:\.\/)+/, '');
}
/** What one run has read: a file of many entries is parsed once, not once for each release that looks into it. */
const READ = new WeakMap();
function readOnce(tree, reader, key, read) {
    const trees = READ.get(reader) ?? new WeakMap();
    READ.set(reader, trees);
    const known = trees.get(tree) ?? new Map();
    trees.set(tree, known);
    const reading = known.get(key) ?? read();
    known.set(key, reading);
    return reading;
}
/** Reads the entries of one file, once a run: one, or several under `entries`. */
function readEntries(tree, path, policy, reader) {
    return readOnce(tree, reader, path, () => readFile(tree, path, policy, reader));
}
async function readFile(tree, path, policy, reader) {
    const reading = await reader.read(tree, path, _read_files_js__WEBPACK_IMPORTED_MODULE_1__/* .SMALL_FILE */ .Pg, (root) => ({ kind: 'read', value: root }));
    if (reading.kind === 'absent') {
        const message = `there is no file ${path}`;
        return [
            { kind: 'unreadable', path, problems: [{ location: { path }, message, hint: 'check the path' }] },
        ];
    }
    if (reading.kind === 'unreadable')
        return [{ kind: 'unreadable', path, problems: reading.problems }];
    if (OTHER_FORMATS.test((0,_readers_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_readers_node_js__WEBPACK_IMPORTED_MODULE_2__.at)(reading.value, 'format')) ?? ''))
        return [];
    const nodes = (0,_readers_read_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .splitEntries */ .l8)(reading.value);
    if ('message' in nodes)
        return [{ kind: 'unreadable', path, problems: [nodes] }];
    return nodes.map((node) => toRegistered(node, path, policy));
}
function toRegistered(node, path, policy) {
    const read = (0,_readers_read_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntry */ .hB)(node, policy.metrics);
    if (read.kind === 'refused')
        return { kind: 'unreadable', path, problems: read.problems };
    const { modelId, version } = read.value;
    return { kind: 'entry', path, name: (0,_model_report_js__WEBPACK_IMPORTED_MODULE_3__/* .toReleaseName */ .w)({ model_id: modelId, version }), entry: read.value };
}
const INDEXES = new WeakMap();
/** The first entry of that name; the index over a list is made when it is first asked. */
function findByName(items, name) {
    const known = INDEXES.get(items);
    if (known !== undefined)
        return known.get(name);
    const entries = items.filter((item) => item.kind === 'entry').toReversed();
    const index = new Map(entries.map((item) => [item.name, item]));
    INDEXES.set(items, index);
    return index.get(name);
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

/***/ 2158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ SAFETY_SEVERITIES)
/* harmony export */ });
/** How bad a safety finding is, worst first. */
const SAFETY_SEVERITIES = ['critical', 'high', 'medium', 'low'];


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


/***/ }),

/***/ 2581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/model/glob.js
var model_glob = __webpack_require__(3523);
// EXTERNAL MODULE: ./lib/readers/node.js
var readers_node = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/readers/parse-document.js + 2 modules
var parse_document = __webpack_require__(4402);
;// CONCATENATED MODULE: ./lib/evidence/entry-paths.js

/** Every path of the repository that an entry points at: a change to one of them is a change to the entry. */
function pathsOf(entry) {
    const { featureContract, evalReport, training, evidence } = entry;
    const references = [
        ...entry.artifacts.values(),
        ...entry.documents.values(),
        featureContract?.training,
        featureContract?.serving,
        evalReport === undefined || 'inline' in evalReport ? undefined : evalReport,
        training.labels,
        training.hyperparameters === 'inline' ? undefined : training.hyperparameters,
        evidence.folder,
        ...[...evidence.files.values()].flat(),
    ];
    return references
        .filter((reference) => reference !== undefined && !reference.external)
        .map((reference) => reference?.path ?? '');
}
const CONTRACTS = ['serving_contract', 'input_schema', 'output_schema'];
/** The paths of the documents that a later release is compared with. */
function contractsOf({ documents, featureContract, evalReport }) {
    const references = [
        ...CONTRACTS.map((field) => documents.get(field)),
        featureContract?.training,
        featureContract?.serving,
        evalReport === undefined || 'inline' in evalReport ? undefined : evalReport,
    ].filter((reference) => reference !== undefined);
    return references.filter(({ external }) => !external).map(({ path }) => path);
}
/** The files of a change with the folders above them, so that an entry asks once for each of its paths. */
function toTouched(changed) {
    const touched = new Set(changed);
    for (const path of changed) {
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (touched.has(folder))
                break;
            touched.add(folder);
        }
    }
    return touched;
}
/** Whether a change touches an entry's file or anything that the entry points at, folders included. */
function isTouched(entry, touched) {
    if (touched.has(entry.location.path))
        return true;
    return pathsOf(entry).some((path) => touched.has(path.replace(/\/$/, '')) || isTouchedByGlob(path, touched));
}
/**
 * Whether a change touches something that a glob could mean: its fixed beginning and end decide, so that no pattern
 * costs more than its length. One release too many is judged rather than one too few.
 */
function isTouchedByGlob(path, touched) {
    if (!(0,model_glob/* isGlob */.f)(path))
        return false;
    const start = path.slice(0, path.search(/[*?[\]{}]/));
    const end = /[^*?[\]{}/]*$/.exec(path)?.[0] ?? '';
    if (start === '' && !end.includes('.'))
        return false;
    return [...touched].some((one) => one.startsWith(start) && one.endsWith(end));
}

// EXTERNAL MODULE: ./lib/evidence/read-files.js
var read_files = __webpack_require__(4923);
;// CONCATENATED MODULE: ./lib/evidence/find-named.js





const DOCUMENT = /\.(?:ya?ml|json)$/i;
/** A digest, or the place within a schema that a reference points to. */
const AFTER_PATH = /(?:@sha256:[0-9a-f]*|#.*)$/i;
/** Longer texts are no paths, in characters. */
const PATH_LENGTH = 1024;
/**
 * The entries that a change concerns although it touches nothing that they point at: a document of theirs names a file
 * of the change (a replay manifest its recordings, a report its records), so that file is their evidence.
 *
 * Any text in a document counts as a path, seen from the root of the repository and from the document's folder. Nothing
 * is read where every changed file is one that some entry points at itself, and each document once.
 */
async function findNamed(entries, changes, head) {
    if (changes.kind === 'all' || changes.paths.size === 0)
        return new Set();
    if (isAllExplained(entries, changes.paths))
        return new Set();
    const touched = toTouched(changes.paths);
    const known = new Map();
    const names = (path) => {
        const answer = known.get(path) ?? namesOne(path, touched, head);
        known.set(path, answer);
        return answer;
    };
    const found = new Set();
    for (const entry of entries) {
        if (isTouched(entry, touched))
            continue;
        const answers = await Promise.all(documentsOf(entry).map(names));
        if (answers.includes(true))
            found.add(entry);
    }
    return found;
}
/** Whether every changed file is an entry, or one that some entry points at. */
function isAllExplained(entries, changed) {
    const explained = new Set(entries.flatMap((entry) => [
        entry.location.path,
        ...pathsOf(entry).map((path) => path.replace(/\/$/, '')),
    ]));
    return [...changed].every((path) => [...toTouched(new Set([path]))].some((one) => explained.has(one)));
}
function documentsOf(entry) {
    return [...new Set(pathsOf(entry))].filter((path) => DOCUMENT.test(path) && !(0,model_glob/* isGlob */.f)(path));
}
async function namesOne(path, touched, head) {
    const file = await head.read(path, read_files/* REPORT_FILE */.Uq);
    if (file.kind !== 'file')
        return false;
    const parsed = (0,parse_document/* parseDocument */.Tp)(file.bytes, path, 'keep');
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return parsed.kind === 'parsed' && hasPath(parsed.root, folder, touched);
}
function hasPath(node, folder, touched) {
    if (node.kind === 'map')
        return (0,readers_node/* entriesOf */.Mc)(node).some(([, { value }]) => hasPath(value, folder, touched));
    if (node.kind === 'list')
        return (0,readers_node/* itemsOf */.S3)(node).some((item) => hasPath(item, folder, touched));
    const text = typeof node.value === 'string' ? node.value.replace(AFTER_PATH, '').replace(/\/$/, '') : '';
    if (text === '' || text.length > PATH_LENGTH)
        return false;
    return [plain(text), plain(`${folder}${text}`)].some(
    // A word alone can be the name of a folder by chance.
    (path) => (path.includes('/') || path.includes('.')) && (touched.has(path) || isTouchedByGlob(path, touched)));
}
/** Without `.` and `..`: `registry/../fixtures/a.wav` is `fixtures/a.wav`. */
function plain(path) {
    if (!/(?:^|\/)\.\.?(?:\/|$)/.test(path))
        return path;
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}

// EXTERNAL MODULE: ./lib/model/reading.js
var model_reading = __webpack_require__(7157);
// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/evidence/read-registry.js
var read_registry = __webpack_require__(3477);
;// CONCATENATED MODULE: ./lib/evidence/same-entry.js
/** Where something stands is no part of what it says. */
const PLACES = new Set(['location', 'places']);
/**
 * Whether two readings of an entry say the same. In a file of several entries one may be added or moved without a
 * word of its neighbours being changed.
 */
function isSameEntry(one, other) {
    return toComparable(one) === toComparable(other);
}
function toComparable(entry) {
    return JSON.stringify(entry, (key, value) => {
        if (PLACES.has(key))
            return undefined;
        return value instanceof Map ? [...value] : value;
    });
}

;// CONCATENATED MODULE: ./lib/evidence/find-rewritten.js





const SETTLED = new Set(['stable', 'retired']);
const CONTRACT_LIMIT = 8 * read_files/* SMALL_FILE */.Pg;
/**
 * Released entries, and contracts that they name, which this change edits or deletes. A released version is what
 * production runs and what everything else is compared with: it is history, and a new version gets new files.
 */
async function findRewritten(history) {
    const { base, ledger, policy, reader } = history;
    if (base === undefined)
        return [];
    const names = new Set(((0,model_reading/* valueOf */.R)(ledger)?.releases ?? [])
        .filter(({ state }) => SETTLED.has(state))
        .map(({ modelId, version }) => (0,report/* toReleaseName */.w)({ model_id: modelId, version })));
    if (names.size === 0)
        return [];
    const { entries, releases, waivers } = policy.registry;
    const paths = (await base.list(entries)).filter((path) => path !== releases && path !== waivers);
    const registered = (await Promise.all(paths.map((path) => (0,read_registry/* readEntries */.$2)(base, path, policy, reader)))).flat();
    const released = registered.filter((item) => item.kind === 'entry').filter(({ name }) => names.has(name));
    const changed = new Map();
    const changeOf = (path) => {
        const known = changed.get(path) ?? compareFile(path, base, history.head);
        changed.set(path, known);
        return known;
    };
    const rulings = await Promise.all(released.map(({ entry, name }) => judgeReleased(entry, name, changeOf, history)));
    return rulings.flat();
}
async function judgeReleased(entry, name, changeOf, history) {
    const { changes } = history;
    const contracts = [
        entry.featureContract?.training,
        entry.featureContract?.serving,
        ...entry.documents.values(),
    ];
    const paths = [
        entry.location.path,
        ...contracts.flatMap((reference) => reference === undefined || reference.external ? [] : [reference.path]),
    ];
    const suspected = [...new Set(paths)].filter((path) => changes.kind === 'all' || changes.paths.has(path));
    const rulings = await Promise.all(suspected.map(async (path) => {
        const change = await changeOf(path);
        const isOther = path === entry.location.path && (await isNeighbours(entry, name, path, change, history));
        return change === 'nothing' || isOther ? undefined : rewritten(path, name, change);
    }));
    return rulings.filter((ruling) => ruling !== undefined);
}
/** In a file of several entries, an edit that leaves this one as it was is its neighbours'. */
async function isNeighbours(entry, name, path, change, { base, head, policy, reader }) {
    if (change !== 'edited' || base === undefined)
        return false;
    if ((await (0,read_registry/* readEntries */.$2)(base, path, policy, reader)).length < 2)
        return false;
    const now = (0,read_registry/* findByName */._U)(await (0,read_registry/* readEntries */.$2)(head, path, policy, reader), name);
    return now !== undefined && isSameEntry(entry, now.entry);
}
async function compareFile(path, base, head) {
    const [before, now] = await Promise.all([base.read(path, CONTRACT_LIMIT), head.read(path, CONTRACT_LIMIT)]);
    if (before.kind !== 'file')
        return 'nothing';
    if (now.kind !== 'file')
        return 'deleted';
    return now.sha256 === before.sha256 ? 'nothing' : 'edited';
}
function rewritten(path, name, change) {
    return {
        subject: `${name}:${path}`,
        key: `registry-identity:${name}`,
        outcome: 'fail',
        message: `this change ${change === 'edited' ? 'edits' : 'deletes'} ${path} of ${name}, which is released`,
        expected: 'released entries and their contracts as they were',
        actual: change,
        remedy: 'leave it as it was; give a new version an entry and contracts of its own',
        location: { path },
    };
}

// EXTERNAL MODULE: ./lib/model/resolve-rollback-target.js
var resolve_rollback_target = __webpack_require__(2670);
;// CONCATENATED MODULE: ./lib/generated/safety-report.js
// Generated from src/formats by scripts/generate.mjs. Do not edit.
const validate = validate52;/* harmony default export */ const safety_report = ((/* unused pure expression or super */ null && (validate52)));const func0 = Object.prototype.hasOwnProperty;const pattern3 = new RegExp("^safety-report/1$", "u");function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if((data0.id === undefined) || (!(func0.call(data0, "id")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "id"}});errors++;}if((data0.severity === undefined) || (!(func0.call(data0, "severity")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "severity"}});errors++;}if((data0.status === undefined) || (!(func0.call(data0, "status")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "status"}});errors++;}for(const key0 of Object.keys(data0)){if(!((((((key0 === "id") || (key0 === "severity")) || (key0 === "status")) || (key0 === "title")) || (key0 === "mitigation")) || (key0 === "accepted_by"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-findings/items"}});errors++;}}if(data0.id !== undefined && func0.call(data0, "id")){if(typeof data0.id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",keyword:"type",params:{type: "string"}});errors++;}}if(data0.severity !== undefined && func0.call(data0, "severity")){let data2 = data0.severity;if(typeof data2 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/severity",keyword:"type",params:{type: "string"}});errors++;}if(!((((data2 === "critical") || (data2 === "high")) || (data2 === "medium")) || (data2 === "low"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/severity",keyword:"enum",params:{allowedValues: ["critical","high","medium","low"]}});errors++;}}if(data0.status !== undefined && func0.call(data0, "status")){let data3 = data0.status;if(typeof data3 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/status",keyword:"type",params:{type: "string"}});errors++;}if(!(((data3 === "open") || (data3 === "accepted")) || (data3 === "resolved"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/status",keyword:"enum",params:{allowedValues: ["open","accepted","resolved"]}});errors++;}}if(data0.title !== undefined && func0.call(data0, "title")){if(typeof data0.title !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",keyword:"type",params:{type: "string"}});errors++;}}if(data0.mitigation !== undefined && func0.call(data0, "mitigation")){if(typeof data0.mitigation !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/mitigation",keyword:"type",params:{type: "string"}});errors++;}}if(data0.accepted_by !== undefined && func0.call(data0, "accepted_by")){if(typeof data0.accepted_by !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/accepted_by",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});errors++;}validate53.errors = vErrors;return errors === 0;}function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="speech-release-gate/safety-report/1" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if((data.model === undefined) || (!(func0.call(data, "model")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "model"}});errors++;}if((data.findings === undefined) || (!(func0.call(data, "findings")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "findings"}});errors++;}for(const key0 of Object.keys(data)){if(!(((((key0 === "format") || (key0 === "model")) || (key0 === "created_at")) || (key0 === "checks")) || (key0 === "findings"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#"}});errors++;}}if(data.format !== undefined && func0.call(data, "format")){let data0 = data.format;if(typeof data0 === "string"){if(!pattern3.test(data0)){(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"pattern",params:{pattern: "^safety-report/1$", at: "#/properties/format/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});errors++;}}if(data.model !== undefined && func0.call(data, "model")){let data1 = data.model;if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){(vErrors ??= []).push({instancePath:instancePath+"/model",keyword:"type",params:{type: ["string","object"]}});errors++;}if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 of Object.keys(data1)){if(!((key1 === "model_id") || (key1 === "version"))){(vErrors ??= []).push({instancePath:instancePath+"/model",keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/properties/model"}});errors++;}}if(data1.model_id !== undefined && func0.call(data1, "model_id")){if(typeof data1.model_id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model/model_id",keyword:"type",params:{type: "string"}});errors++;}}if(data1.version !== undefined && func0.call(data1, "version")){if(typeof data1.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model/version",keyword:"type",params:{type: "string"}});errors++;}}}}if(data.created_at !== undefined && func0.call(data, "created_at")){if(typeof data.created_at !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});errors++;}}if(data.checks !== undefined && func0.call(data, "checks")){let data5 = data.checks;if(Array.isArray(data5)){const len0 = data5.length;for(let i0=0; i0<len0; i0++){let data6 = data5[i0];if(data6 && typeof data6 == "object" && !Array.isArray(data6)){if((data6.id === undefined) || (!(func0.call(data6, "id")))){(vErrors ??= []).push({instancePath:instancePath+"/checks/" + i0,keyword:"required",params:{missingProperty: "id"}});errors++;}if(data6.id !== undefined && func0.call(data6, "id")){if(typeof data6.id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/checks/" + i0+"/id",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/checks/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/checks",keyword:"type",params:{type: "array"}});errors++;}}if(data.findings !== undefined && func0.call(data, "findings")){if(!(validate53(data.findings, {instancePath:instancePath+"/findings",parentData:data,parentDataProperty:"findings",rootData}))){vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate52.errors = vErrors;return errors === 0;}
const hints = {"#":["format","model","created_at","checks","findings"],"#/properties/format/pattern":"Name and major version of this file format; without it major 1 is meant.","#/properties/model":["model_id","version"],"#/$defs/of-findings/items":["id","severity","status","title","mitigation","accepted_by"]};

// EXTERNAL MODULE: ./lib/model/safety-report.js
var model_safety_report = __webpack_require__(2158);
// EXTERNAL MODULE: ./lib/readers/read-release-id.js
var read_release_id = __webpack_require__(8582);
// EXTERNAL MODULE: ./lib/readers/validate.js + 3 modules
var readers_validate = __webpack_require__(4106);
;// CONCATENATED MODULE: ./lib/readers/read-safety-report.js





/** Reads a safety report. */
function readSafetyReport(root) {
    const problems = (0,readers_validate/* validateNode */.T)(root, { validate: validate, hints: hints });
    if (problems.length > 0)
        return { kind: 'refused', problems };
    const findings = (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'findings')).map((node) => ({
        id: (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'id')) ?? '',
        severity: model_safety_report/* SAFETY_SEVERITIES */.X.find((word) => word === (0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'severity'))) ?? 'critical',
        status: ['accepted', 'resolved'].find((word) => word === (0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'status'))) ??
            'open',
        location: node.location,
    }));
    const checks = (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'checks')).length;
    return {
        kind: 'read',
        value: { model: (0,read_release_id/* readReleaseId */.p)((0,readers_node.at)(root, 'model')), checks, findings, location: root.location },
    };
}

// EXTERNAL MODULE: ./lib/readers/read-report.js + 4 modules
var read_report = __webpack_require__(2950);
// EXTERNAL MODULE: ./lib/readers/detect-kind.js
var detect_kind = __webpack_require__(9352);
;// CONCATENATED MODULE: ./lib/readers/read-buf-report.js


/** Lines that are read; a report with more is cut, which cannot turn a break into none. */
const MOST_LINES = 2000;
/** Longest line, in characters. */
const LONGEST_LINE = 8192;
/** Whether a text is what `buf breaking --error-format=json` writes: one finding a line. */
function isBufReport(text) {
    const [first = ''] = text.trimStart().split('\n', 1);
    return /^\[?\s*\{/.test(first) && /"type"\s*:\s*"[A-Z][A-Z_]+"/.test(first) && /"message"\s*:/.test(first);
}
/**
 * Reads the report of `buf breaking --error-format=json`: JSON Lines as buf writes them, or one JSON list of them.
 *
 * buf writes nothing when nothing breaks, and so does a command that did not run: an empty file is refused, `[]` says
 * that nothing breaks.
 */
function readBufReport(bytes, path) {
    const text = new TextDecoder().decode(bytes).trim();
    const location = { path };
    if (text === '')
        return refuse(location, 'the file is empty, which does not say that buf ran');
    const nodes = text.startsWith('[') ? fromList(text, path) : fromLines(text, path);
    if ('message' in nodes)
        return { kind: 'refused', problems: [nodes] };
    const breaks = nodes.map((node) => toBreak(node));
    const strange = nodes[breaks.indexOf(undefined)];
    if (strange !== undefined)
        return refuse(strange.location, 'not a finding of `buf breaking`: it has no `type` and `message`');
    return { kind: 'read', value: { breaks: breaks.filter((one) => one !== undefined), location } };
}
function refuse(location, message) {
    const hint = 'write it with `buf breaking --against <released> --error-format=json | jq -s .` and pipefail';
    return { kind: 'refused', problems: [{ location, message, hint }] };
}
function fromList(text, path) {
    const parsed = (0,parse_document/* parseText */.r4)(text, path);
    if (parsed.kind === 'parsed' && parsed.root.kind === 'list')
        return parsed.root.items;
    return parsed.kind === 'broken' && parsed.problems[0] !== undefined
        ? parsed.problems[0]
        : { location: { path }, message: 'not a list of findings' };
}
function fromLines(text, path) {
    const nodes = [];
    for (const [index, line] of text.split('\n').slice(0, MOST_LINES).entries()) {
        if (line.trim() === '')
            continue;
        const location = { path, line: index + 1 };
        const parsed = line.length > LONGEST_LINE ? undefined : (0,parse_document/* parseText */.r4)(line, path);
        if (parsed?.kind !== 'parsed')
            return { location, message: 'a line that is no JSON object' };
        nodes.push({ ...parsed.root, location });
    }
    return nodes;
}
function toBreak(node) {
    const [rule, message, path] = ['type', 'message', 'path'].map((key) => (0,readers_node/* textOf */.b6)((0,readers_node.at)(node, key)));
    if (rule === undefined || message === undefined)
        return undefined;
    const line = (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'start_line'));
    const location = path === undefined || path === ''
        ? node.location
        : { path, ...(line === undefined || !Number.isSafeInteger(line) || line < 1 ? {} : { line }) };
    return { rule, message, location };
}

;// CONCATENATED MODULE: ./lib/evidence/find-evidence.js




/** Files of an evidence folder that are looked at. */
const FOLDER_LIMIT = 500;
/** The beginning of a file that tells JSON Lines apart, in bytes. */
const HEAD_BYTES = 8192;
/** Finds an entry's evidence: the paths it lists by kind, or the files of its folder, told apart by content. */
async function findEvidence(entry, tree) {
    const { folder, files } = entry.evidence;
    if (folder === undefined || folder.external)
        return files;
    const prefix = folder.path.replace(/\/+$/, '');
    const paths = (await tree.list([`${prefix}/**`])).slice(0, FOLDER_LIMIT);
    const found = await Promise.all(paths.map(async (path) => [await kindOf(path, tree), path]));
    const byKind = new Map();
    for (const [kind, path] of found) {
        if (kind === undefined)
            continue;
        byKind.set(kind, [...(byKind.get(kind) ?? []), { path, external: false, location: folder.location }]);
    }
    return byKind;
}
async function kindOf(path, tree) {
    const [, ending = ''] = /\.(ya?ml|jsonl?|xml|csv|hgrm)$/i.exec(path) ?? [];
    const file = ending === '' ? undefined : await tree.read(path, /^xml$/i.test(ending) ? read_files/* REPORT_FILE */.Uq : read_files/* SMALL_FILE */.Pg);
    if (file?.kind !== 'file')
        return undefined;
    if (isBufReport(new TextDecoder().decode(file.bytes.subarray(0, HEAD_BYTES))))
        return 'buf_breaking';
    return kindOfContent(file.bytes, path, ending);
}
async function kindOfContent(bytes, path, ending) {
    // The readers of load tests are many, and needed only where evidence is a folder.
    const { isLoadDocument, isLoadText } = await __webpack_require__.e(/* import() */ 9175).then(__webpack_require__.bind(__webpack_require__, 9175));
    if (!/^(?:ya?ml|json)$/i.test(ending))
        return kindOfText(bytes, isLoadText);
    return kindOfDocument(bytes, path, isLoadDocument);
}
function kindOfText(bytes, isLoadText) {
    const head = new TextDecoder().decode(bytes.subarray(0, 4096));
    if (/<testsuites?[\s/>]/.test(head))
        return 'unit_tests';
    return isLoadText(head) ? 'load_test' : undefined;
}
function kindOfDocument(bytes, path, isLoadDocument) {
    const parsed = (0,parse_document/* parseDocument */.Tp)(bytes, path);
    if (parsed.kind !== 'parsed')
        return undefined;
    return (0,detect_kind/* detectEvidenceKind */.H)(parsed.root) ?? (isLoadDocument(parsed.root) ? 'load_test' : undefined);
}

;// CONCATENATED MODULE: ./lib/evidence/gather-digests.js
/** Largest artefact whose digest is recomputed, in bytes: weights of tens of gigabytes live elsewhere. */
const ARTIFACT_LIMIT = 4 * 1024 ** 3;
/** Digests of the files of head that the entry points at, each path once. */
async function gatherDigests(entry, head) {
    const report = entry.evalReport === undefined || 'inline' in entry.evalReport ? [] : [entry.evalReport];
    const { training, serving } = entry.featureContract ?? {};
    const contracts = [training, serving].filter((reference) => reference !== undefined);
    const references = [...entry.artifacts.values(), ...entry.documents.values(), ...contracts, ...report];
    const paths = [...new Set(references.filter(({ external }) => !external).map(({ path }) => path))];
    const digests = await Promise.all(paths.map(async (path) => [path, await digest(path, head)]));
    const source = { path: entry.location.path, ref: head.ref, sha256: '', bytes: 0 };
    return { kind: 'present', value: new Map(digests), source };
}
async function digest(path, head) {
    if (head.digest !== undefined)
        return head.digest(path, ARTIFACT_LIMIT);
    const file = await head.read(path, ARTIFACT_LIMIT);
    if (file.kind !== 'file')
        return file.kind === 'absent' ? { kind: 'absent' } : { kind: 'unreadable', problem: file.problem };
    return { kind: 'file', sha256: file.sha256, bytes: file.bytes.length };
}

// EXTERNAL MODULE: ./lib/readers/read-clients.js + 1 modules
var read_clients = __webpack_require__(9430);
;// CONCATENATED MODULE: ./lib/readers/read-serving-audio.js

/**
 * Reads what a serving contract says of audio: rates, channels and what becomes of other rates.
 *
 * `resample` is `reject` or `resample`, or a mapping with that as its `policy` and the rate as `to_hz`; it stands in
 * each format, or beside the `formats` of `audio_in`. Whether the contract is complete is another gate's question.
 */
function readServingAudio(root) {
    if (root.kind !== 'map') {
        const message = 'a serving contract is a mapping of topics';
        return {
            kind: 'refused',
            problems: [{ location: root.location, message, hint: 'start with `api: ...`' }],
        };
    }
    const value = {
        input: toFormats((0,readers_node.at)(root, 'audio_in')),
        output: toFormats((0,readers_node.at)(root, 'audio_out')),
        location: (0,readers_node.at)(root, 'audio_in')?.location ?? root.location,
    };
    return { kind: 'read', value };
}
function toFormats(node) {
    const formats = node?.kind === 'list' ? node : (0,readers_node.at)(node, 'formats');
    const shared = toResampling((0,readers_node.at)(node, 'resample'));
    const list = formats === undefined && node?.kind === 'map' ? [node] : (0,readers_node/* itemsOf */.S3)(formats);
    return list.map((format) => {
        const resample = toResampling((0,readers_node.at)(format, 'resample')) ?? shared;
        return {
            ratesHz: toNumbers((0,readers_node.at)(format, 'sample_rates_hz') ?? (0,readers_node.at)(format, 'sample_rate_hz')),
            channels: toNumbers((0,readers_node.at)(format, 'channels')),
            location: format.location,
            ...(resample === undefined ? {} : { resample }),
        };
    });
}
function toNumbers(node) {
    const items = node?.kind === 'list' ? node.items : [node];
    return items.flatMap((item) => (0,readers_node/* numberOf */.rl)(item) ?? []);
}
function toResampling(node) {
    const word = (0,readers_node/* textOf */.b6)(node) ?? (0,readers_node/* textOf */.b6)((0,readers_node.at)(node, 'policy'));
    const policy = ['reject', 'resample'].find((known) => known === word);
    if (node === undefined || policy === undefined)
        return undefined;
    const toHz = (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'to_hz'));
    return { policy, location: node.location, ...(toHz === undefined ? {} : { toHz }) };
}

// EXTERNAL MODULE: ./lib/readers/read-audio-file.js + 1 modules
var read_audio_file = __webpack_require__(1709);
// EXTERNAL MODULE: ./lib/readers/read-replay-manifest.js + 1 modules
var read_replay_manifest = __webpack_require__(7737);
// EXTERNAL MODULE: ./lib/evidence/read-each.js
var read_each = __webpack_require__(6387);
;// CONCATENATED MODULE: ./lib/evidence/gather-replays.js




/** Largest recording or dump, in bytes: eight minutes of 16-bit audio at 16 kHz. */
const FILE_LIMIT = 16_777_216;
/** All recordings and dumps of a release, in bytes, but for the last fixture's. Decoded they take two to eight times as much. */
const TOTAL_LIMIT = 67_108_864;
/** Reads replay manifests and the recordings that they name, one fixture after the other, which bounds memory. */
async function gatherReplays(references, location, { head, reader }) {
    const files = new FixtureFiles(head, reader);
    // In order, so that it is always the same file that is one too many.
    let last = Promise.resolve();
    return (0,read_each/* readEach */.e)(references, 'evidence.replay', location, (reference) => {
        const next = last.then(async () => {
            const manifest = await reader.read(head, reference.path, read_files/* SMALL_FILE */.Pg, read_replay_manifest/* readReplayManifest */.b, reference.location);
            return manifest.kind === 'present' ? readFixtures(manifest, files) : manifest;
        });
        last = next;
        return next;
    });
}
async function readFixtures(manifest, files) {
    const { model, fixtures: listed, location } = manifest.value;
    const fixtures = [];
    for (const fixture of listed) {
        const read = await readFixture(fixture, files);
        if (read !== undefined)
            fixtures.push(read);
    }
    return (files.takeLoss() ?? { kind: 'present', value: { model, fixtures, location }, source: manifest.source });
}
async function readFixture(listed, files) {
    const { training, serving, dumps, ...same } = listed;
    const limit = files.limit();
    const [heard, served, read] = await Promise.all([
        files.audio(training, limit),
        files.audio(serving, limit),
        dumps === undefined ? undefined : readDumps(dumps, files, limit),
    ]);
    if (heard === undefined || served === undefined)
        return undefined;
    return { ...same, training: heard, serving: served, ...(read === undefined ? {} : { dumps: read }) };
}
async function readDumps({ training, serving, ...same }, files, limit) {
    const [heard, served] = await Promise.all([files.dump(training, limit), files.dump(serving, limit)]);
    return heard === undefined || served === undefined
        ? undefined
        : { ...same, training: heard, serving: served };
}
function compareTexts(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** Reads the files behind the manifests, and keeps what stands in the way of one until somebody takes it. */
class FixtureFiles {
    tree;
    reader;
    left = TOTAL_LIMIT;
    decoded = new Map();
    dumped = new Map();
    problems = [];
    absent = [];
    constructor(tree, reader) {
        this.tree = tree;
        this.reader = reader;
    }
    /** The most that each file of the next fixture may have, so that the same one is always too large. */
    limit() {
        return Math.min(FILE_LIMIT, Math.max(0, this.left));
    }
    audio(reference, limit) {
        return this.read(reference, limit, this.decoded, read_audio_file/* readAudioFile */.z);
    }
    dump(reference, limit) {
        return this.read(reference, limit, this.dumped, read_audio_file/* readDumpFile */.F);
    }
    /** The answer of a manifest of which a file could not be had: half of the fixtures would be another question. */
    takeLoss() {
        // Files are read side by side: sorted, what is said of them does not depend on which came first.
        const absent = this.absent.toSorted((a, b) => compareTexts(a.lookedIn, b.lookedIn));
        const problems = this.problems.toSorted((a, b) => compareTexts(a.location.path, b.location.path));
        this.absent = [];
        this.problems = [];
        const [first] = problems;
        return first === undefined ? absent[0] : { kind: 'unreadable', problems, location: first.location };
    }
    async read({ path, external, sha256, location }, limit, known, toValue) {
        const file = external ? undefined : await this.tree.read(path, limit);
        if (file === undefined) {
            this.refuse(location, `${path} is not in the repository: fixtures are judged by their content`);
        }
        else if (file.kind === 'absent') {
            this.absent.push({ kind: 'absent', lookedIn: path, location });
        }
        else if (file.kind === 'unreadable') {
            this.refuse({ path }, file.problem);
        }
        else {
            this.left -= file.bytes.length;
            const { sha256: found } = this.reader.remember(file);
            const value = this.valueOf(file, known, toValue);
            if (value !== undefined)
                return { ...value, path, sha256: found, ...(sha256 === undefined ? {} : { recorded: sha256 }) };
        }
        return undefined;
    }
    /** The same bytes on both sides, as a path without losses leaves them, are decoded once. */
    valueOf({ bytes, path, sha256 }, known, toValue) {
        const before = known.get(sha256);
        if (before !== undefined)
            return before;
        const read = toValue(bytes, path);
        if (read.kind === 'refused') {
            this.problems.push(...read.problems);
            return undefined;
        }
        known.set(sha256, read.value);
        return read.value;
    }
    refuse(location, message) {
        const hint = `a recording is at most ${FILE_LIMIT} bytes, all of them ${TOTAL_LIMIT}`;
        this.problems.push({ location, message, hint });
    }
}

// EXTERNAL MODULE: ./lib/readers/read-feature-file.js
var read_feature_file = __webpack_require__(7116);
;// CONCATENATED MODULE: ./lib/evidence/read-contract.js


/** Largest file of statistics whose digest is computed, in bytes. */
const STATISTICS_LIMIT = 268_435_456;
/** A configuration names one such file; more are somebody's joke. */
const NAMED_AT_MOST = 4;
/** Reads a feature contract or a toolkit's configuration, with the digests of the files that it names. */
async function readContract({ path, external, location }, tree, reader) {
    if (external) {
        const message = `${path} is not in the repository: contracts are compared by their content`;
        return { kind: 'unreadable', problems: [{ location, message, hint: 'commit the contract' }], location };
    }
    const file = await tree.read(path, read_files/* REPORT_FILE */.Uq);
    if (file.kind === 'absent')
        return { kind: 'absent', lookedIn: path, location };
    if (file.kind === 'unreadable')
        return {
            kind: 'unreadable',
            problems: [{ location: { path }, message: file.problem }],
            location: { path },
        };
    const source = reader.remember(file);
    const read = await readWithDigests(file.bytes, path, tree);
    return read.kind === 'refused'
        ? { kind: 'unreadable', problems: read.problems, location: { path } }
        : { kind: 'present', value: read.value, source };
}
/** Reading it once asks for the files whose digests it needs; most configurations need none. */
async function readWithDigests(bytes, path, tree) {
    const named = new Set();
    const first = (0,read_feature_file/* readFeatureFile */.tD)(bytes, path, (name) => {
        if (named.size < NAMED_AT_MOST)
            named.add(name);
        return undefined;
    });
    if (named.size === 0)
        return first;
    const digests = new Map();
    for (const name of named) {
        const digest = await digestNear(name, path, tree);
        if (digest !== undefined)
            digests.set(name, digest);
    }
    return (0,read_feature_file/* readFeatureFile */.tD)(bytes, path, (name) => digests.get(name));
}
/** Toolkits write paths from their recipe's folder: as written, or beside the configuration. */
async function digestNear(name, path, tree) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    for (const candidate of new Set([name, `${folder}${name}`])) {
        const digest = await digestOf(candidate, tree);
        if (digest !== undefined)
            return digest;
    }
    return undefined;
}
async function digestOf(path, tree) {
    if (tree.digest !== undefined) {
        const found = await tree.digest(path, STATISTICS_LIMIT);
        return found.kind === 'file' || found.kind === 'lfs' ? found.sha256 : undefined;
    }
    const file = await tree.read(path, STATISTICS_LIMIT);
    return file.kind === 'file' ? file.sha256 : undefined;
}

;// CONCATENATED MODULE: ./lib/evidence/gather-features.js






const CONFIGURATION = /\.(?:ya?ml|json)$/i;
/** Gathers what is known of the features that a model is fed with: contracts, recordings, telemetry. */
async function gatherFeatures(entry, paths, releasedEntry, canaryReport, places) {
    const { head, reader } = places;
    const location = entry.places.get('evidence') ?? entry.location;
    return {
        ...(await gatherSides(entry, places)),
        releasedFeatures: await gatherReleased(releasedEntry, places),
        stageFeatures: await gatherStages(entry, places),
        servingAudio: await gatherServingAudio(entry, places),
        replays: await gatherReplays(paths.get('replay') ?? [], location, places),
        clients: withCohort(await (0,read_each/* readEach */.e)(paths.get('clients') ?? [], 'evidence.clients', location, (reference) => reader.read(head, reference.path, read_files/* SMALL_FILE */.Pg, read_clients/* readClients */.pH, reference.location)), paths.has('clients'), canaryReport),
    };
}
/**
 * What a canary report says of its clients is telemetry as well, of the traffic of the canary. It does not stand in for
 * a file that the entry names.
 */
function withCohort(clients, isNamed, canaryReport) {
    if (canaryReport.kind !== 'present')
        return clients;
    const { cohort } = canaryReport.value.canary ?? {};
    if (cohort === undefined || cohort.telemetry.length === 0)
        return clients;
    const report = { clients: cohort.telemetry, ofCanary: true, location: cohort.location };
    if (clients.kind === 'present')
        return { ...clients, value: [...clients.value, report] };
    return isNamed ? clients : { kind: 'present', value: [report], source: canaryReport.source };
}
async function gatherSides(entry, places) {
    const contract = entry.featureContract;
    if (contract === undefined) {
        const nothing = missingField('feature_contract', entry);
        return { trainingFeatures: nothing, servingFeatures: nothing };
    }
    const side = (name) => readSide(contract.written?.[name], contract[name], contract.location, places.head, places.reader, name);
    const trainingFeatures = await side('training');
    if (!contract.single)
        return { trainingFeatures, servingFeatures: await side('serving') };
    // One contract for both sides that cannot be read is one finding, not two.
    const isThere = trainingFeatures.kind === 'present';
    const { location } = contract;
    return {
        trainingFeatures,
        servingFeatures: isThere ? trainingFeatures : { kind: 'absent', lookedIn: 'feature_contract', location },
    };
}
function readSide(written, reference, location, tree, reader, name) {
    if (written !== undefined)
        return Promise.resolve(written);
    if (reference === undefined)
        return Promise.resolve({ kind: 'absent', lookedIn: `feature_contract.${name}`, location });
    return readContract(reference, tree, reader);
}
/** The released version's contract as the base has it: a change cannot rewrite what it is compared with. */
async function gatherReleased(released, places) {
    const lookedIn = 'the feature contract of the released version';
    if (released.kind !== 'present')
        return { kind: 'absent', lookedIn, location: released.location };
    const contract = released.value.featureContract;
    const tree = released.source.ref === places.trusted.ref ? places.trusted : places.head;
    const [written, reference] = oneSide(contract);
    const { location } = released.value;
    return written === undefined && reference === undefined
        ? { kind: 'absent', lookedIn, location }
        : readSide(written, reference, location, tree, places.reader, 'training');
}
/** The side of the training, or of the service where only that is stated. */
function oneSide(contract) {
    const { written, training, serving } = contract ?? {};
    return [written?.training ?? written?.serving, training ?? serving];
}
/** Weights are no configuration, and a configuration that no adapter knows says nothing: both are left out. */
async function gatherStages(entry, { head, reader }) {
    const readStage = async (stage) => {
        const reference = entry.artifacts.get(stage);
        if (reference === undefined || reference.external || !CONFIGURATION.test(reference.path))
            return {};
        const reading = await readContract(reference, head, reader);
        return reading.kind === 'present' ? { [stage]: reading.value } : {};
    };
    const source = { path: entry.location.path, ref: head.ref, sha256: '', bytes: 0 };
    return {
        kind: 'present',
        value: { ...(await readStage('vocoder')), ...(await readStage('codec')) },
        source,
    };
}
async function gatherServingAudio(entry, { head, reader }) {
    const reference = entry.documents.get('serving_contract');
    if (reference === undefined || reference.external)
        return missingField('serving_contract', entry);
    return reader.read(head, reference.path, read_files/* SMALL_FILE */.Pg, readServingAudio, reference.location);
}
function missingField(field, entry) {
    return { kind: 'absent', lookedIn: field, location: entry.places.get(field) ?? entry.location, field };
}

;// CONCATENATED MODULE: ./lib/evidence/gather-records.js

/** Largest file of records in the working tree: it is streamed, so that only patience limits it. */
const RECORDS_FILE = 2 ** 40;
/** Largest file of records of a tree that cannot stream: a commit of the base. */
const HELD_FILE = 64 * 2 ** 20;
/** Shards that one report may name. */
const MOST_FILES = 2000;
/** Problems of records that a verdict lists. */
const LISTED = 5;
/**
 * Recomputes a report from its raw records, where it names any; a report without them is left as it is.
 *
 * Unreadable records make the report unreadable (a shorter file is not a better one). Records that are not
 * there leave a report that states its slices standing, to be found by `eval-consistent`; without stated slices
 * there is no report.
 */
async function withRecords(report, source) {
    if (report.kind !== 'present')
        return report;
    const value = await withRuns(report.value, source.metrics);
    const { records } = value;
    if (records === undefined)
        return { ...report, value };
    const files = await findFiles(records, source.tree);
    if (files.kind === 'refused')
        return gather_records_refuse([{ location: records.location, message: files.message }]);
    if (files.kind === 'absent')
        return toAbsent(files.lookedIn, value, report, records);
    const read = await readAll(files.files, records, source);
    return read.kind === 'absent'
        ? toAbsent(read.lookedIn, value, report, records)
        : await recompute(read.intake, files.files.length, { ...report, value }, source.metrics);
}
async function withRuns(report, metrics) {
    if (report.runs === undefined)
        return report;
    const { foldRuns } = await __webpack_require__.e(/* import() */ 9357).then(__webpack_require__.bind(__webpack_require__, 9357));
    return foldRuns(report, report.runs, metrics);
}
async function recompute(intake, files, report, metrics) {
    const { value } = report;
    const taken = intake.finish();
    const location = value.records?.location ?? value.location;
    if (taken.kind !== 'read') {
        const problems = toListed(taken.problems, taken.problemCount, location);
        if (taken.kind === 'unreadable')
            return gather_records_refuse(problems);
        const measured = { kind: 'not-comparable', problems, location };
        return { ...report, value: { ...value, measured } };
    }
    const misgrouped = findMisgrouped(taken.tally, value.records);
    if (misgrouped !== undefined)
        return gather_records_refuse([{ location, message: misgrouped }]);
    const { recomputeReport } = await __webpack_require__.e(/* import() */ 6774).then(__webpack_require__.bind(__webpack_require__, 6774));
    return { ...report, value: recomputeReport(value, taken, files, metrics) };
}
/** A tally has its groups already: others than it was made with cannot be made of it. */
function findMisgrouped({ sliceBy, clusterBy }, terms) {
    const lacking = terms?.sliceBy.filter((name) => !sliceBy.includes(name)) ?? [];
    const asked = terms?.clusterBy ?? clusterBy;
    if (lacking.length === 0 && asked === clusterBy)
        return undefined;
    const made = sliceBy.length === 0 ? 'no slices' : `slices by ${sliceBy.join(', ')}`;
    return `the tallies were made with ${made} and clusters by ${clusterBy}; \`slice_by\` and \`cluster_by\` ask for other groups, which take the records themselves`;
}
function toAbsent(lookedIn, value, report, { location }) {
    if (value.slices.size === 0)
        return { kind: 'absent', lookedIn, location };
    return { ...report, value: { ...value, measured: { kind: 'absent', lookedIn, location } } };
}
function gather_records_refuse(problems) {
    const location = problems[0]?.location ?? { path: '' };
    return { kind: 'unreadable', problems, location };
}
/** The first problems, and how many there are: a million broken lines are one broken file. */
function toListed(problems, count, location) {
    if (count <= LISTED)
        return problems;
    const listed = problems.slice(0, LISTED);
    return [...listed, { location, message: `the records have ${count} such problems; these are the first` }];
}
async function findFiles(terms, tree) {
    const named = [];
    for (const side of ['paired', 'baseline', 'candidate']) {
        for (const written of terms[side]) {
            const paths = (0,model_glob/* isGlob */.f)(written) ? await tree.list([written]) : [written];
            if (paths.length === 0)
                return { kind: 'absent', lookedIn: written };
            named.push(...paths.map((path) => ({ path, side })));
        }
    }
    if (named.length === 0)
        return { kind: 'refused', message: '`records` names no file' };
    if (named.length > MOST_FILES)
        return {
            kind: 'refused',
            message: `\`records\` means ${named.length} files; at most ${MOST_FILES} are read`,
        };
    return { kind: 'found', files: withoutRepeats(named) };
}
/** Two globs that overlap mean each file once; one file on both sides stays, and is told by its ids. */
function withoutRepeats(named) {
    return [...new Map(named.map((file) => [`${file.side} ${file.path}`, file])).values()];
}
async function readAll(files, terms, { tree, reader, metrics }) {
    // Reading records is most of this program's code, and most repositories state their slices.
    const { createRecordsIntake } = await Promise.all(/* import() */[__webpack_require__.e(115), __webpack_require__.e(2053), __webpack_require__.e(2493), __webpack_require__.e(3765)]).then(__webpack_require__.bind(__webpack_require__, 586));
    const intake = createRecordsIntake({ sliceBy: terms.sliceBy, clusterBy: terms.clusterBy, metrics });
    for (const { path, side } of files) {
        intake.open(path, side);
        const file = await streamOrRead(tree, path, (piece) => {
            intake.push(piece);
        });
        if (file.kind === 'absent')
            return { kind: 'absent', lookedIn: path };
        if (file.kind === 'unreadable')
            intake.refuse(path, file.problem);
        else
            reader.sources.push({ path: file.path, ref: file.ref, sha256: file.sha256, bytes: file.size });
        intake.close();
    }
    return { kind: 'read', intake };
}
async function streamOrRead(tree, path, take) {
    if (tree.stream !== undefined)
        return tree.stream(path, RECORDS_FILE, take);
    const file = await tree.read(path, HELD_FILE);
    if (file.kind !== 'file')
        return file;
    take(file.bytes);
    return { kind: 'streamed', path: file.path, ref: file.ref, sha256: file.sha256, size: file.bytes.length };
}

;// CONCATENATED MODULE: ./lib/generated/canary-plan.js
// Generated from src/formats by scripts/generate.mjs. Do not edit.
const canary_plan_validate = canary_plan_validate52;/* harmony default export */ const canary_plan = ((/* unused pure expression or super */ null && (canary_plan_validate52)));const canary_plan_func0 = Object.prototype.hasOwnProperty;const canary_plan_pattern3 = new RegExp("^canary-plan/1$", "u");const pattern4 = new RegExp("^[0-9a-fA-F]{64}$", "u");function canary_plan_validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((key0 === "percent") || (key0 === "clients"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-cohort"}});errors++;}}if(data.percent !== undefined && canary_plan_func0.call(data, "percent")){let data0 = data.percent;if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 100 || isNaN(data0)){(vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});errors++;}if(data0 < 0 || isNaN(data0)){(vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"type",params:{type: "number"}});errors++;}}if(data.clients !== undefined && canary_plan_func0.call(data, "clients")){let data1 = data.clients;if(Array.isArray(data1)){if(data1.length > 1000){(vErrors ??= []).push({instancePath:instancePath+"/clients",keyword:"maxItems",params:{limit: 1000}});errors++;}const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0,keyword:"type",params:{type: ["string","object"]}});errors++;}if(data2 && typeof data2 == "object" && !Array.isArray(data2)){if((data2.client === undefined) || (!(canary_plan_func0.call(data2, "client")))){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0,keyword:"required",params:{missingProperty: "client"}});errors++;}if((data2.traffic_percent === undefined) || (!(canary_plan_func0.call(data2, "traffic_percent")))){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0,keyword:"required",params:{missingProperty: "traffic_percent"}});errors++;}for(const key1 of Object.keys(data2)){if(!((((key1 === "client") || (key1 === "traffic_percent")) || (key1 === "sample_rates_hz")) || (key1 === "feature_sha256"))){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/$defs/of-cohort/properties/clients/items"}});errors++;}}if(data2.client !== undefined && canary_plan_func0.call(data2, "client")){if(typeof data2.client !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/client",keyword:"type",params:{type: "string"}});errors++;}}if(data2.traffic_percent !== undefined && canary_plan_func0.call(data2, "traffic_percent")){let data4 = data2.traffic_percent;if((typeof data4 == "number") && (isFinite(data4))){if(data4 > 100 || isNaN(data4)){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/traffic_percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});errors++;}if(data4 < 0 || isNaN(data4)){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/traffic_percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/traffic_percent",keyword:"type",params:{type: "number"}});errors++;}}if(data2.sample_rates_hz !== undefined && canary_plan_func0.call(data2, "sample_rates_hz")){let data5 = data2.sample_rates_hz;if(Array.isArray(data5)){if(data5.length > 100){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz",keyword:"maxItems",params:{limit: 100}});errors++;}const len1 = data5.length;for(let i1=0; i1<len1; i1++){let data6 = data5[i1];if((!((typeof data6 == "number") && (isFinite(data6)))) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1,keyword:"type",params:{type: ["number","object"]}});errors++;}if((typeof data6 == "number") && (isFinite(data6))){if(data6 <= 0 || isNaN(data6)){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1,keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;}}if(data6 && typeof data6 == "object" && !Array.isArray(data6)){if((data6.hz === undefined) || (!(canary_plan_func0.call(data6, "hz")))){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1,keyword:"required",params:{missingProperty: "hz"}});errors++;}for(const key2 of Object.keys(data6)){if(!((key2 === "hz") || (key2 === "percent"))){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2, at: "#/$defs/of-cohort/properties/clients/items/properties/sample_rates_hz/items"}});errors++;}}if(data6.hz !== undefined && canary_plan_func0.call(data6, "hz")){let data7 = data6.hz;if((typeof data7 == "number") && (isFinite(data7))){if(data7 <= 0 || isNaN(data7)){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1+"/hz",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1+"/hz",keyword:"type",params:{type: "number"}});errors++;}}if(data6.percent !== undefined && canary_plan_func0.call(data6, "percent")){let data8 = data6.percent;if((typeof data8 == "number") && (isFinite(data8))){if(data8 > 100 || isNaN(data8)){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});errors++;}if(data8 < 0 || isNaN(data8)){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz/" + i1+"/percent",keyword:"type",params:{type: "number"}});errors++;}}}}}else {(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/sample_rates_hz",keyword:"type",params:{type: "array"}});errors++;}}if(data2.feature_sha256 !== undefined && canary_plan_func0.call(data2, "feature_sha256")){let data9 = data2.feature_sha256;if(typeof data9 === "string"){if(!pattern4.test(data9)){(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/feature_sha256",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{64}$", at: "#/$defs/of-cohort/properties/clients/items/properties/feature_sha256/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/clients/" + i0+"/feature_sha256",keyword:"type",params:{type: "string"}});errors++;}}}}}else {(vErrors ??= []).push({instancePath:instancePath+"/clients",keyword:"type",params:{type: "array"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}canary_plan_validate53.errors = vErrors;return errors === 0;}function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((key0 === "trusted") || (key0 === "dimensions"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-routing"}});errors++;}}if(data.trusted !== undefined && canary_plan_func0.call(data, "trusted")){if(typeof data.trusted !== "boolean"){(vErrors ??= []).push({instancePath:instancePath+"/trusted",keyword:"type",params:{type: "boolean"}});errors++;}}if(data.dimensions !== undefined && canary_plan_func0.call(data, "dimensions")){let data1 = data.dimensions;if(Array.isArray(data1)){const len0 = data1.length;for(let i0=0; i0<len0; i0++){if(typeof data1[i0] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/dimensions/" + i0,keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/dimensions",keyword:"type",params:{type: "array"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate55.errors = vErrors;return errors === 0;}const pattern5 = new RegExp("^-?[0-9]{1,6}(\\.[0-9]{1,12})?%$", "u");function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if((data0.metric === undefined) || (!(canary_plan_func0.call(data0, "metric")))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "metric"}});errors++;}for(const key0 of Object.keys(data0)){if(!((((((((key0 === "metric") || (key0 === "slice")) || (key0 === "max")) || (key0 === "min")) || (key0 === "max_regression")) || (key0 === "max_relative_regression")) || (key0 === "window_minutes")) || (key0 === "automatic"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-stop_conditions/items"}});errors++;}}if(data0.metric !== undefined && canary_plan_func0.call(data0, "metric")){if(typeof data0.metric !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/metric",keyword:"type",params:{type: "string"}});errors++;}}if(data0.slice !== undefined && canary_plan_func0.call(data0, "slice")){if(typeof data0.slice !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/slice",keyword:"type",params:{type: "string"}});errors++;}}if(data0.max !== undefined && canary_plan_func0.call(data0, "max")){let data3 = data0.max;if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/max",keyword:"type",params:{type: ["number","string"]}});errors++;}if(typeof data3 === "string"){if(!pattern5.test(data3)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/max",keyword:"pattern",params:{pattern: "^-?[0-9]{1,6}(\\.[0-9]{1,12})?%$", at: "#/$defs/of-stop_conditions/items/properties/max/pattern"}});errors++;}}}if(data0.min !== undefined && canary_plan_func0.call(data0, "min")){let data4 = data0.min;if((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/min",keyword:"type",params:{type: ["number","string"]}});errors++;}if(typeof data4 === "string"){if(!pattern5.test(data4)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/min",keyword:"pattern",params:{pattern: "^-?[0-9]{1,6}(\\.[0-9]{1,12})?%$", at: "#/$defs/of-stop_conditions/items/properties/min/pattern"}});errors++;}}}if(data0.max_regression !== undefined && canary_plan_func0.call(data0, "max_regression")){let data5 = data0.max_regression;if((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/max_regression",keyword:"type",params:{type: ["number","string"]}});errors++;}if(typeof data5 === "string"){if(!pattern5.test(data5)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/max_regression",keyword:"pattern",params:{pattern: "^-?[0-9]{1,6}(\\.[0-9]{1,12})?%$", at: "#/$defs/of-stop_conditions/items/properties/max_regression/pattern"}});errors++;}}}if(data0.max_relative_regression !== undefined && canary_plan_func0.call(data0, "max_relative_regression")){let data6 = data0.max_relative_regression;if((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/max_relative_regression",keyword:"type",params:{type: ["number","string"]}});errors++;}if(typeof data6 === "string"){if(!pattern5.test(data6)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/max_relative_regression",keyword:"pattern",params:{pattern: "^-?[0-9]{1,6}(\\.[0-9]{1,12})?%$", at: "#/$defs/of-stop_conditions/items/properties/max_relative_regression/pattern"}});errors++;}}}if(data0.window_minutes !== undefined && canary_plan_func0.call(data0, "window_minutes")){let data7 = data0.window_minutes;if((typeof data7 == "number") && (isFinite(data7))){if(data7 < 0 || isNaN(data7)){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/window_minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/window_minutes",keyword:"type",params:{type: "number"}});errors++;}}if(data0.automatic !== undefined && canary_plan_func0.call(data0, "automatic")){if(typeof data0.automatic !== "boolean"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/automatic",keyword:"type",params:{type: "boolean"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});errors++;}validate57.errors = vErrors;return errors === 0;}function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!((((key0 === "audio") || (key0 === "transcripts")) || (key0 === "identifiers")) || (key0 === "reviewed_by"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-telemetry"}});errors++;}}if(data.audio !== undefined && canary_plan_func0.call(data, "audio")){if(typeof data.audio !== "boolean"){(vErrors ??= []).push({instancePath:instancePath+"/audio",keyword:"type",params:{type: "boolean"}});errors++;}}if(data.transcripts !== undefined && canary_plan_func0.call(data, "transcripts")){if(typeof data.transcripts !== "boolean"){(vErrors ??= []).push({instancePath:instancePath+"/transcripts",keyword:"type",params:{type: "boolean"}});errors++;}}if(data.identifiers !== undefined && canary_plan_func0.call(data, "identifiers")){if(typeof data.identifiers !== "boolean"){(vErrors ??= []).push({instancePath:instancePath+"/identifiers",keyword:"type",params:{type: "boolean"}});errors++;}}if(data.reviewed_by !== undefined && canary_plan_func0.call(data, "reviewed_by")){if(typeof data.reviewed_by !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/reviewed_by",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate59.errors = vErrors;return errors === 0;}function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 of Object.keys(data)){if(!(((((key0 === "replicas") || (key0 === "replicas_available")) || (key0 === "peak_requests_per_s")) || (key0 === "replicas_per_accelerator")) || (key0 === "shared_accelerator"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-capacity"}});errors++;}}if(data.replicas !== undefined && canary_plan_func0.call(data, "replicas")){let data0 = data.replicas;if((typeof data0 == "number") && (isFinite(data0))){if(data0 < 0 || isNaN(data0)){(vErrors ??= []).push({instancePath:instancePath+"/replicas",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/replicas",keyword:"type",params:{type: "number"}});errors++;}}if(data.replicas_available !== undefined && canary_plan_func0.call(data, "replicas_available")){let data1 = data.replicas_available;if((typeof data1 == "number") && (isFinite(data1))){if(data1 < 0 || isNaN(data1)){(vErrors ??= []).push({instancePath:instancePath+"/replicas_available",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/replicas_available",keyword:"type",params:{type: "number"}});errors++;}}if(data.peak_requests_per_s !== undefined && canary_plan_func0.call(data, "peak_requests_per_s")){let data2 = data.peak_requests_per_s;if((typeof data2 == "number") && (isFinite(data2))){if(data2 <= 0 || isNaN(data2)){(vErrors ??= []).push({instancePath:instancePath+"/peak_requests_per_s",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/peak_requests_per_s",keyword:"type",params:{type: "number"}});errors++;}}if(data.replicas_per_accelerator !== undefined && canary_plan_func0.call(data, "replicas_per_accelerator")){let data3 = data.replicas_per_accelerator;if((typeof data3 == "number") && (isFinite(data3))){if(data3 < 1 || isNaN(data3)){(vErrors ??= []).push({instancePath:instancePath+"/replicas_per_accelerator",keyword:"minimum",params:{comparison: ">=", limit: 1}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/replicas_per_accelerator",keyword:"type",params:{type: "number"}});errors++;}}if(data.shared_accelerator !== undefined && canary_plan_func0.call(data, "shared_accelerator")){if(typeof data.shared_accelerator !== "boolean"){(vErrors ??= []).push({instancePath:instancePath+"/shared_accelerator",keyword:"type",params:{type: "boolean"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}validate61.errors = vErrors;return errors === 0;}function canary_plan_validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="speech-release-gate/canary-plan/1" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if((data.cohort === undefined) || (!(canary_plan_func0.call(data, "cohort")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cohort"}});errors++;}for(const key0 of Object.keys(data)){if(!(canary_plan_func0.call({"format":{"type":"string","pattern":"^canary-plan/1$"},"model":{"type":["string","object"],"properties":{"model_id":{"type":"string"},"version":{"type":"string"}},"additionalProperties":false},"cohort":{"$ref":"#/$defs/of-cohort"},"routing":{"$ref":"#/$defs/of-routing"},"slices":{"type":"array","items":{"type":"string"}},"window_hours":{"type":"number","minimum":0},"stop_conditions":{"$ref":"#/$defs/of-stop_conditions"},"telemetry":{"$ref":"#/$defs/of-telemetry"},"capacity":{"$ref":"#/$defs/of-capacity"}}, key0))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#"}});errors++;}}if(data.format !== undefined && canary_plan_func0.call(data, "format")){let data0 = data.format;if(typeof data0 === "string"){if(!canary_plan_pattern3.test(data0)){(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"pattern",params:{pattern: "^canary-plan/1$", at: "#/properties/format/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});errors++;}}if(data.model !== undefined && canary_plan_func0.call(data, "model")){let data1 = data.model;if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){(vErrors ??= []).push({instancePath:instancePath+"/model",keyword:"type",params:{type: ["string","object"]}});errors++;}if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 of Object.keys(data1)){if(!((key1 === "model_id") || (key1 === "version"))){(vErrors ??= []).push({instancePath:instancePath+"/model",keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/properties/model"}});errors++;}}if(data1.model_id !== undefined && canary_plan_func0.call(data1, "model_id")){if(typeof data1.model_id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model/model_id",keyword:"type",params:{type: "string"}});errors++;}}if(data1.version !== undefined && canary_plan_func0.call(data1, "version")){if(typeof data1.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model/version",keyword:"type",params:{type: "string"}});errors++;}}}}if(data.cohort !== undefined && canary_plan_func0.call(data, "cohort")){if(!(canary_plan_validate53(data.cohort, {instancePath:instancePath+"/cohort",parentData:data,parentDataProperty:"cohort",rootData}))){vErrors = vErrors === null ? canary_plan_validate53.errors : vErrors.concat(canary_plan_validate53.errors);errors = vErrors.length;}}if(data.routing !== undefined && canary_plan_func0.call(data, "routing")){if(!(validate55(data.routing, {instancePath:instancePath+"/routing",parentData:data,parentDataProperty:"routing",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}}if(data.slices !== undefined && canary_plan_func0.call(data, "slices")){let data6 = data.slices;if(Array.isArray(data6)){const len0 = data6.length;for(let i0=0; i0<len0; i0++){if(typeof data6[i0] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/slices/" + i0,keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/slices",keyword:"type",params:{type: "array"}});errors++;}}if(data.window_hours !== undefined && canary_plan_func0.call(data, "window_hours")){let data8 = data.window_hours;if((typeof data8 == "number") && (isFinite(data8))){if(data8 < 0 || isNaN(data8)){(vErrors ??= []).push({instancePath:instancePath+"/window_hours",keyword:"minimum",params:{comparison: ">=", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/window_hours",keyword:"type",params:{type: "number"}});errors++;}}if(data.stop_conditions !== undefined && canary_plan_func0.call(data, "stop_conditions")){if(!(validate57(data.stop_conditions, {instancePath:instancePath+"/stop_conditions",parentData:data,parentDataProperty:"stop_conditions",rootData}))){vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);errors = vErrors.length;}}if(data.telemetry !== undefined && canary_plan_func0.call(data, "telemetry")){if(!(validate59(data.telemetry, {instancePath:instancePath+"/telemetry",parentData:data,parentDataProperty:"telemetry",rootData}))){vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);errors = vErrors.length;}}if(data.capacity !== undefined && canary_plan_func0.call(data, "capacity")){if(!(validate61(data.capacity, {instancePath:instancePath+"/capacity",parentData:data,parentDataProperty:"capacity",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}canary_plan_validate52.errors = vErrors;return errors === 0;}
const canary_plan_hints = {"#":["format","model","cohort","routing","slices","window_hours","stop_conditions","telemetry","capacity"],"#/properties/format/pattern":"Name and major version of this file format; without it major 1 is meant.","#/properties/model":["model_id","version"],"#/$defs/of-cohort":["percent","clients"],"#/$defs/of-cohort/properties/clients/items":["client","traffic_percent","sample_rates_hz","feature_sha256"],"#/$defs/of-cohort/properties/clients/items/properties/sample_rates_hz/items":["hz","percent"],"#/$defs/of-cohort/properties/clients/items/properties/feature_sha256/pattern":"Digest of the feature contract or feature code that the client computes its features by.","#/$defs/of-routing":["trusted","dimensions"],"#/$defs/of-stop_conditions/items":["metric","slice","max","min","max_regression","max_relative_regression","window_minutes","automatic"],"#/$defs/of-stop_conditions/items/properties/max/pattern":"Largest value. A number, or a percentage such as 10%.","#/$defs/of-stop_conditions/items/properties/min/pattern":"Smallest value. A number, or a percentage such as 10%.","#/$defs/of-stop_conditions/items/properties/max_regression/pattern":"How much worse than the baseline, in the unit of the metric. A number, or a percentage such as 10%.","#/$defs/of-stop_conditions/items/properties/max_relative_regression/pattern":"How much worse than the baseline, as a share of it. A number, or a percentage such as 10%.","#/$defs/of-telemetry":["audio","transcripts","identifiers","reviewed_by"],"#/$defs/of-capacity":["replicas","replicas_available","peak_requests_per_s","replicas_per_accelerator","shared_accelerator"]};

// EXTERNAL MODULE: ./lib/readers/read-canary-terms.js
var read_canary_terms = __webpack_require__(3189);
// EXTERNAL MODULE: ./lib/readers/read-stop-conditions.js
var read_stop_conditions = __webpack_require__(8114);
;// CONCATENATED MODULE: ./lib/readers/read-canary-plan.js






/** Reads `canary-plan/1`; a stop condition on a metric that nobody knows refuses the plan. */
function readCanaryPlan(root, metrics) {
    const invalid = (0,readers_validate/* validateNode */.T)(root, { validate: canary_plan_validate, hints: canary_plan_hints });
    if (invalid.length > 0)
        return { kind: 'refused', problems: invalid };
    const problems = [];
    const value = {
        model: (0,read_release_id/* readReleaseId */.p)((0,readers_node.at)(root, 'model')),
        cohort: (0,read_canary_terms/* readCohort */.mA)((0,readers_node.at)(root, 'cohort')),
        routing: (0,read_canary_terms/* readRouting */.bN)((0,readers_node.at)(root, 'routing')),
        slices: (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'slices')).map((slice) => (0,readers_node/* rawOf */.UD)(slice) ?? ''),
        windowHours: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'window_hours')),
        stopConditions: (0,read_stop_conditions/* readStopConditions */.r)((0,readers_node.at)(root, 'stop_conditions'), metrics, problems),
        telemetry: readTelemetry((0,readers_node.at)(root, 'telemetry')),
        capacity: readCapacity((0,readers_node.at)(root, 'capacity')),
        location: root.location,
    };
    return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', value };
}
function readTelemetry(node) {
    if (node === undefined)
        return undefined;
    return {
        audio: (0,readers_node/* booleanOf */.SF)((0,readers_node.at)(node, 'audio')),
        transcripts: (0,readers_node/* booleanOf */.SF)((0,readers_node.at)(node, 'transcripts')),
        identifiers: (0,readers_node/* booleanOf */.SF)((0,readers_node.at)(node, 'identifiers')),
        location: node.location,
    };
}
function readCapacity(node) {
    if (node === undefined)
        return undefined;
    return {
        replicas: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'replicas')),
        replicasAvailable: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'replicas_available')),
        peakRequestsPerSecond: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'peak_requests_per_s')),
        replicasPerAccelerator: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(node, 'replicas_per_accelerator')),
        sharedAccelerator: (0,readers_node/* booleanOf */.SF)((0,readers_node.at)(node, 'shared_accelerator')),
        location: node.location,
    };
}

// EXTERNAL MODULE: ./lib/readers/read-production.js + 2 modules
var read_production = __webpack_require__(225);
;// CONCATENATED MODULE: ./lib/generated/rollback-drill.js
// Generated from src/formats by scripts/generate.mjs. Do not edit.
const rollback_drill_validate = rollback_drill_validate52;/* harmony default export */ const rollback_drill = ((/* unused pure expression or super */ null && (rollback_drill_validate52)));const rollback_drill_func0 = Object.prototype.hasOwnProperty;const rollback_drill_pattern3 = new RegExp("^rollback-drill/1$", "u");function rollback_drill_validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="speech-release-gate/rollback-drill/1" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if((data.rehearsed_at === undefined) || (!(rollback_drill_func0.call(data, "rehearsed_at")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rehearsed_at"}});errors++;}if((data.duration_s === undefined) || (!(rollback_drill_func0.call(data, "duration_s")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "duration_s"}});errors++;}if((data.result === undefined) || (!(rollback_drill_func0.call(data, "result")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "result"}});errors++;}for(const key0 of Object.keys(data)){if(!(rollback_drill_func0.call({"format":{"type":"string","pattern":"^rollback-drill/1$"},"model":{"type":["string","object"],"properties":{"model_id":{"type":"string"},"version":{"type":"string"}},"additionalProperties":false},"target":{"type":["string","object"],"properties":{"model_id":{"type":"string"},"version":{"type":"string"}},"additionalProperties":false},"serving_image":{"type":"string"},"fallback":{"type":"string"},"rehearsed_at":{"type":"string"},"duration_s":{"type":"number","exclusiveMinimum":0},"result":{"type":"string","enum":["pass","fail","aborted"]},"environment":{"type":"string"},"operator":{"type":"string"},"verified":{"type":"array","items":{"type":"string"}},"evidence":{"type":"string"}}, key0))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#"}});errors++;}}if(data.format !== undefined && rollback_drill_func0.call(data, "format")){let data0 = data.format;if(typeof data0 === "string"){if(!rollback_drill_pattern3.test(data0)){(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"pattern",params:{pattern: "^rollback-drill/1$", at: "#/properties/format/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});errors++;}}if(data.model !== undefined && rollback_drill_func0.call(data, "model")){let data1 = data.model;if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){(vErrors ??= []).push({instancePath:instancePath+"/model",keyword:"type",params:{type: ["string","object"]}});errors++;}if(data1 && typeof data1 == "object" && !Array.isArray(data1)){for(const key1 of Object.keys(data1)){if(!((key1 === "model_id") || (key1 === "version"))){(vErrors ??= []).push({instancePath:instancePath+"/model",keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/properties/model"}});errors++;}}if(data1.model_id !== undefined && rollback_drill_func0.call(data1, "model_id")){if(typeof data1.model_id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model/model_id",keyword:"type",params:{type: "string"}});errors++;}}if(data1.version !== undefined && rollback_drill_func0.call(data1, "version")){if(typeof data1.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/model/version",keyword:"type",params:{type: "string"}});errors++;}}}}if(data.target !== undefined && rollback_drill_func0.call(data, "target")){let data4 = data.target;if((typeof data4 !== "string") && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){(vErrors ??= []).push({instancePath:instancePath+"/target",keyword:"type",params:{type: ["string","object"]}});errors++;}if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key2 of Object.keys(data4)){if(!((key2 === "model_id") || (key2 === "version"))){(vErrors ??= []).push({instancePath:instancePath+"/target",keyword:"additionalProperties",params:{additionalProperty: key2, at: "#/properties/target"}});errors++;}}if(data4.model_id !== undefined && rollback_drill_func0.call(data4, "model_id")){if(typeof data4.model_id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/target/model_id",keyword:"type",params:{type: "string"}});errors++;}}if(data4.version !== undefined && rollback_drill_func0.call(data4, "version")){if(typeof data4.version !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/target/version",keyword:"type",params:{type: "string"}});errors++;}}}}if(data.serving_image !== undefined && rollback_drill_func0.call(data, "serving_image")){if(typeof data.serving_image !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/serving_image",keyword:"type",params:{type: "string"}});errors++;}}if(data.fallback !== undefined && rollback_drill_func0.call(data, "fallback")){if(typeof data.fallback !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/fallback",keyword:"type",params:{type: "string"}});errors++;}}if(data.rehearsed_at !== undefined && rollback_drill_func0.call(data, "rehearsed_at")){if(typeof data.rehearsed_at !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/rehearsed_at",keyword:"type",params:{type: "string"}});errors++;}}if(data.duration_s !== undefined && rollback_drill_func0.call(data, "duration_s")){let data10 = data.duration_s;if((typeof data10 == "number") && (isFinite(data10))){if(data10 <= 0 || isNaN(data10)){(vErrors ??= []).push({instancePath:instancePath+"/duration_s",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/duration_s",keyword:"type",params:{type: "number"}});errors++;}}if(data.result !== undefined && rollback_drill_func0.call(data, "result")){let data11 = data.result;if(typeof data11 !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/result",keyword:"type",params:{type: "string"}});errors++;}if(!(((data11 === "pass") || (data11 === "fail")) || (data11 === "aborted"))){(vErrors ??= []).push({instancePath:instancePath+"/result",keyword:"enum",params:{allowedValues: ["pass","fail","aborted"]}});errors++;}}if(data.environment !== undefined && rollback_drill_func0.call(data, "environment")){if(typeof data.environment !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"}});errors++;}}if(data.operator !== undefined && rollback_drill_func0.call(data, "operator")){if(typeof data.operator !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/operator",keyword:"type",params:{type: "string"}});errors++;}}if(data.verified !== undefined && rollback_drill_func0.call(data, "verified")){let data14 = data.verified;if(Array.isArray(data14)){const len0 = data14.length;for(let i0=0; i0<len0; i0++){if(typeof data14[i0] !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/verified/" + i0,keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/verified",keyword:"type",params:{type: "array"}});errors++;}}if(data.evidence !== undefined && rollback_drill_func0.call(data, "evidence")){if(typeof data.evidence !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/evidence",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});errors++;}rollback_drill_validate52.errors = vErrors;return errors === 0;}
const rollback_drill_hints = {"#":["format","model","target","serving_image","fallback","rehearsed_at","duration_s","result","environment","operator","verified","evidence"],"#/properties/format/pattern":"Name and major version of this file format; without it major 1 is meant.","#/properties/model":["model_id","version"],"#/properties/target":["model_id","version"]};

// EXTERNAL MODULE: ./lib/model/drill.js
var drill = __webpack_require__(7444);
;// CONCATENATED MODULE: ./lib/readers/read-rollback-drill.js





/** Reads `rollback-drill/1`. */
function readRollbackDrill(root) {
    const problems = (0,readers_validate/* validateNode */.T)(root, { validate: rollback_drill_validate, hints: rollback_drill_hints });
    if (problems.length > 0)
        return { kind: 'refused', problems };
    const value = {
        from: (0,read_release_id/* readReleaseId */.p)((0,readers_node.at)(root, 'model')),
        target: (0,read_release_id/* readReleaseId */.p)((0,readers_node.at)(root, 'target')),
        servingImage: (0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'serving_image')),
        fallback: (0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'fallback')),
        rehearsedAt: (0,readers_node/* rawOf */.UD)((0,readers_node.at)(root, 'rehearsed_at')) ?? '',
        seconds: (0,readers_node/* numberOf */.rl)((0,readers_node.at)(root, 'duration_s')) ?? Number.POSITIVE_INFINITY,
        result: drill/* DRILL_RESULTS */.$.find((word) => word === (0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'result'))) ?? 'fail',
        environment: (0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'environment')),
        operator: (0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'operator')),
        verified: (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'verified')).map((check) => (0,readers_node/* rawOf */.UD)(check) ?? ''),
        location: root.location,
    };
    return { kind: 'read', value };
}

// EXTERNAL MODULE: ./lib/model/instant.js
var model_instant = __webpack_require__(9828);
// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/readers/split-csv-line.js
var split_csv_line = __webpack_require__(5156);
;// CONCATENATED MODULE: ./lib/readers/read-series.js



const COLUMNS = ['metric', 'slice', 'time', 'value'];
const MOST_PROBLEMS = 20;
/**
 * Reads a time series of a canary: CSV with a header, or JSON lines, of `metric, slice, time, value` and, where
 * there is one, `baseline`. Times are RFC 3339. One line that cannot be read refuses the series: the moment at
 * which the canary should have stopped may be on it.
 */
function readSeries(text, path, metrics) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const [head = ''] = lines;
    const isJson = head.trimStart().startsWith('{');
    const toRow = isJson ? fromJson : fromCsv(head);
    const problems = [];
    const samples = [];
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '' || (index === 0 && !isJson))
            continue;
        const sample = toSample(toRow(line), index + 1, metrics);
        if (typeof sample === 'string')
            problems.push({ location: { path, line: index + 1 }, message: sample });
        else
            samples.push(sample);
    }
    return finish(samples, problems.slice(0, MOST_PROBLEMS), path);
}
function finish(samples, problems, path) {
    if (problems.length > 0)
        return { kind: 'refused', problems };
    if (samples.length === 0)
        return { kind: 'refused', problems: [noSamples(path)] };
    samples.sort((one, other) => one.time - other.time || one.line - other.line);
    return { kind: 'read', value: { samples, location: { path } } };
}
function noSamples(path) {
    const hint = `columns: ${COLUMNS.join(', ')}`;
    return { location: { path }, message: 'the series has no samples', hint };
}
function fromJson(line) {
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function fromCsv(header) {
    const names = (0,split_csv_line/* splitCsvLine */.X)(header).map((name) => name.trim());
    return (line) => {
        const cells = (0,split_csv_line/* splitCsvLine */.X)(line);
        if (cells.length !== names.length)
            return undefined;
        return Object.fromEntries(names.map((name, index) => [name, toCell(name, cells[index]?.trim() ?? '')]));
    };
}
function toCell(name, cell) {
    if (name !== 'value' && name !== 'baseline')
        return cell;
    return cell === '' ? undefined : Number(cell);
}
/** A sample, or what is wrong with its line. */
function toSample(row, line, metrics) {
    if (row === undefined)
        return `this line is not ${COLUMNS.join(', ')}`;
    const { metric: name, slice } = row;
    if (typeof name !== 'string' || typeof slice !== 'string' || slice === '')
        return 'this line has no metric or no slice';
    const metric = metrics.get(name);
    const time = toTime(row.time);
    if (metric === undefined)
        return `the metric ${JSON.stringify(name.slice(0, 80))} is not known`;
    return time === undefined ? 'the time is not RFC 3339' : toValues(row, metric, { slice, time, line });
}
function toValues({ value, baseline }, metric, place) {
    if (!isValue(metric, value))
        return `the value of ${metric.name} is not possible`;
    if (baseline === undefined)
        return { ...place, metric: metric.name, value, baseline };
    return isValue(metric, baseline)
        ? { ...place, metric: metric.name, value, baseline }
        : `the baseline of ${metric.name} is not possible`;
}
function toTime(time) {
    const instant = typeof time === 'string' ? (0,model_instant/* parseInstant */.nV)(time) : undefined;
    return instant === undefined || instant.dateOnly ? undefined : (0,model_instant/* toMilliseconds */.Wj)(instant);
}
function isValue(metric, value) {
    return typeof value === 'number' && (0,model_metric/* isInRange */.h$)(metric, value);
}

;// CONCATENATED MODULE: ./lib/evidence/gather-contract-digests.js



/** The digests of the feature contracts of this version and of the release that the ledger resolves to. */
async function gatherContractDigests(entry, releasedEntry, { head, trusted, ledger }) {
    const released = (0,model_reading/* valueOf */.R)(releasedEntry);
    const known = (0,model_reading/* valueOf */.R)(ledger);
    const exclude = [{ model_id: entry.modelId, version: entry.version }];
    const resolution = known === undefined ? undefined : (0,resolve_rollback_target/* resolveRollbackTarget */.aD)(known, entry.family, exclude);
    const recorded = resolution?.kind === 'target' ? resolution.target.bundle.get('feature_contract_sha256') : undefined;
    const [candidate, target] = await Promise.all([gather_contract_digests_digestOf(entry, head), gather_contract_digests_digestOf(released, trusted)]);
    return {
        kind: 'present',
        value: { candidate, target: recorded ?? target },
        source: { path: entry.location.path, ref: head.ref, sha256: '', bytes: 0 },
    };
}
async function gather_contract_digests_digestOf(entry, tree) {
    const contract = entry?.featureContract;
    const reference = contract?.training ?? contract?.serving;
    if (reference === undefined)
        return undefined;
    if (reference.external)
        return reference.sha256;
    const file = await tree.read(reference.path, read_files/* SMALL_FILE */.Pg);
    return file.kind === 'file' ? file.sha256 : undefined;
}

;// CONCATENATED MODULE: ./lib/evidence/refuse-several.js
/**
 * Evidence of which there can only be one: a second canary report that nobody reads might be the one that got worse.
 * undefined where there is at most one.
 *
 * @param what its name in the plural, for people
 */
function refuseSeveral(references, what) {
    const [, second] = references;
    if (second === undefined)
        return undefined;
    const paths = references.map(({ path }) => path).slice(0, 5);
    const problem = {
        location: second.location,
        message: `there are ${references.length} ${what}: ${paths.join(', ')}`,
        expected: 'one',
        found: String(references.length),
        hint: 'name the one that counts in the registry entry',
    };
    return { kind: 'unreadable', problems: [problem], location: second.location };
}

;// CONCATENATED MODULE: ./lib/evidence/gather-operations.js












/** Gathers what is known of how a release runs: its plan, its load, its rehearsals, production. */
async function gatherOperations(entry, paths, canaryReport, releasedEntry, places) {
    const { head, policy, reader } = places;
    const location = entry.places.get('evidence') ?? entry.location;
    const each = (kind, toValue) => (0,read_each/* readEach */.e)(paths.get(kind) ?? [], `evidence.${kind}`, location, (reference) => reader.read(head, reference.path, read_files/* SMALL_FILE */.Pg, toValue, reference.location));
    const loadReports = await readLoad(paths.get('load_test') ?? [], head, places, location);
    const benchmarks = await readLoad(paths.get('benchmark') ?? [], head, places, location, 'evidence.benchmark');
    return {
        canaryPlan: only('canary plans', paths.get('canary_plan'), await each('canary_plan', (root) => readCanaryPlan(root, policy.metrics))),
        shadowReport: only('shadow reports', paths.get('shadow_report'), await gatherShadows(paths.get('shadow_report'), location, places)),
        canarySeries: await gatherSeries((0,model_reading/* valueOf */.R)(canaryReport), location, places),
        incidents: await each('incidents', read_production/* readIncidents */.EP),
        slo: await each('slo', (root) => (0,read_production/* readSlo */.bk)(root, policy.metrics)),
        drills: await each('rollback_drill', readRollbackDrill),
        loadReports,
        benchmarks,
        loadBindings: toBindings(loadReports, benchmarks, location),
        releasedLoad: await gatherReleasedLoad(releasedEntry, places, location),
        contractDigests: await gatherContractDigests(entry, releasedEntry, places),
    };
}
async function gatherShadows(references = [], location, places) {
    return (0,read_each/* readEach */.e)(references, 'evidence.shadow_report', location, (reference) => readShadow(reference, places));
}
async function readShadow(reference, { head, policy, reader }) {
    const { metrics } = policy;
    const toReport = (root) => (0,read_report/* readReport */.t)(root, 'canary', metrics);
    const report = await reader.read(head, reference.path, read_files/* REPORT_FILE */.Uq, toReport, reference.location);
    return withRecords(report, { tree: head, reader, metrics });
}
// A dozen readers of tools' outputs, which most runs do not need: they are loaded with the first load test.
async function readLoad(references, tree, places, location, lookedIn = 'evidence.load_test') {
    if (references.length === 0)
        return { kind: 'absent', lookedIn, location };
    const { gatherLoad } = await Promise.all(/* import() */[__webpack_require__.e(9175), __webpack_require__.e(8863)]).then(__webpack_require__.bind(__webpack_require__, 8863));
    return gatherLoad(references, tree, places, location, lookedIn);
}
/** What can be read of load tests and benchmarks: that a file cannot be read is said where it is needed. */
function toBindings(loadReports, benchmarks, location) {
    const value = [
        ...((0,model_reading/* valueOf */.R)(loadReports) ?? []).map((report) => ({ kind: 'load_test', report })),
        ...((0,model_reading/* valueOf */.R)(benchmarks) ?? []).map((report) => ({ kind: 'benchmark', report })),
    ];
    const [reading] = [loadReports, benchmarks].filter((one) => one.kind === 'present');
    return reading === undefined
        ? { kind: 'absent', lookedIn: 'evidence.load_test', location }
        : { kind: 'present', value, source: reading.source };
}
function only(what, references = [], reading) {
    return refuseSeveral(references, what) ?? firstOf(reading);
}
function firstOf(reading) {
    if (reading.kind !== 'present')
        return reading;
    const [value] = reading.value;
    return value === undefined
        ? { kind: 'absent', lookedIn: reading.source.path, location: { path: reading.source.path } }
        : { kind: 'present', value, source: reading.source };
}
async function gatherSeries(report, location, { head, policy, reader }) {
    const named = report?.canary?.series;
    if (named === undefined)
        return { kind: 'absent', lookedIn: 'series of the canary report', location };
    const file = await head.read(named.path, read_files/* REPORT_FILE */.Uq);
    if (file.kind === 'absent')
        return { kind: 'absent', lookedIn: named.path, location: named.location };
    if (file.kind === 'unreadable')
        return unreadable(named.path, [{ location: { path: named.path }, message: file.problem }]);
    const source = reader.remember(file);
    const read = readSeries(new TextDecoder().decode(file.bytes), named.path, policy.metrics);
    return read.kind === 'refused'
        ? unreadable(named.path, read.problems)
        : { kind: 'present', value: read.value, source };
}
function unreadable(path, problems) {
    return { kind: 'unreadable', problems, location: { path } };
}
/** The load tests of the release that serves, from the base: a change cannot make its neighbour smaller. */
async function gatherReleasedLoad(released, places, location) {
    if (released.kind !== 'present')
        return { kind: 'absent', lookedIn: 'load tests of the rollback target', location };
    const tree = released.source.ref === places.trusted.ref ? places.trusted : places.head;
    const paths = await findEvidence(released.value, tree);
    const references = paths.get('load_test') ?? [];
    return readLoad(references, tree, places, location, 'load tests of the rollback target');
}

// EXTERNAL MODULE: ./lib/readers/read-serving-contract.js + 1 modules
var read_serving_contract = __webpack_require__(6757);
// EXTERNAL MODULE: ./lib/evidence/load-document.js
var load_document = __webpack_require__(8567);
;// CONCATENATED MODULE: ./lib/evidence/gather-serving.js






/** Gathers what clients rely on: the serving contract, the schemas, and what they change for everybody in the field. */
async function gatherServing(entry, paths, field, places) {
    const { head, reader } = places;
    const location = entry.places.get('evidence') ?? entry.location;
    return {
        servingContract: await gatherContract(entry, places),
        inputSchema: await gatherSchema(entry, 'input_schema', places),
        outputSchema: await gatherSchema(entry, 'output_schema', places),
        compatibility: await gatherComparisons(entry, field, places),
        bufReports: await (0,read_each/* readEach */.e)(paths.get('buf_breaking') ?? [], 'evidence.buf_breaking', location, (reference) => readBuf(reference, head, reader)),
    };
}
async function gatherContract(entry, { head, reader }) {
    const reference = entry.documents.get('serving_contract');
    if (reference === undefined)
        return gather_serving_missingField('serving_contract', entry);
    if (reference.external)
        return notInRepository(reference);
    return reader.read(head, reference.path, read_files/* SMALL_FILE */.Pg, read_serving_contract/* readServingContract */.z, reference.location);
}
async function gatherSchema(entry, field, { head, reader }) {
    const reference = entry.documents.get(field);
    if (reference === undefined)
        return gather_serving_missingField(field, entry);
    if (reference.external)
        return notInRepository(reference);
    const { path, location } = reference;
    if (!(0,load_document/* isProtobuf */.Oh)(path))
        return reader.read(head, path, read_files/* SMALL_FILE */.Pg, () => ({ kind: 'read', value: { path, isProtobuf: false } }), location);
    const file = await head.read(path, read_files/* SMALL_FILE */.Pg);
    if (file.kind === 'absent')
        return { kind: 'absent', lookedIn: path, location };
    if (file.kind === 'unreadable')
        return gather_serving_unreadable(path, file.problem);
    return { kind: 'present', value: { path, isProtobuf: true }, source: reader.remember(file) };
}
async function gatherComparisons(entry, { releasedEntry, clients }, places) {
    const source = { path: entry.location.path, ref: places.head.ref, sha256: '', bytes: 0 };
    if (isFirst(entry, places.ledger))
        return { kind: 'present', value: NOTHING_RELEASED, source };
    // The checker and the validator are large, and needed only here.
    const { gatherCompatibility } = await __webpack_require__.e(/* import() */ 8887).then(__webpack_require__.bind(__webpack_require__, 8887));
    const loader = new load_document/* DocumentLoader */.xb(places.reader);
    const value = await gatherCompatibility(entry, releasedEntry, clients, { ...places, loader });
    return { kind: 'present', value, source };
}
const NO_EXAMPLE = { validated: 0, refused: [], skipped: [] };
/** Nobody can have been built against what was never released. */
const NOTHING_RELEASED = {
    isReleasedUnknown: false,
    parties: [],
    goingBack: [],
    requests: NO_EXAMPLE,
    responses: NO_EXAMPLE,
};
function isFirst({ family }, ledger) {
    return ledger.kind === 'present' ? !(0,resolve_rollback_target/* hasStableRelease */.F6)(ledger.value, family) : ledger.kind === 'absent';
}
async function readBuf({ path, location }, tree, reader) {
    const file = await tree.read(path, read_files/* SMALL_FILE */.Pg);
    if (file.kind === 'absent')
        return { kind: 'absent', lookedIn: path, location };
    if (file.kind === 'unreadable')
        return gather_serving_unreadable(path, file.problem);
    const source = reader.remember(file);
    const read = readBufReport(file.bytes, path);
    return read.kind === 'refused'
        ? { kind: 'unreadable', problems: read.problems, location: { path } }
        : { kind: 'present', value: read.value, source };
}
function gather_serving_unreadable(path, message) {
    const location = { path };
    return { kind: 'unreadable', problems: [{ location, message }], location };
}
function gather_serving_missingField(field, entry) {
    return { kind: 'absent', lookedIn: field, location: entry.places.get(field) ?? entry.location, field };
}
function notInRepository({ path, location }) {
    const message = `${path} is not in the repository: contracts are compared by their content`;
    return { kind: 'unreadable', problems: [{ location, message, hint: 'commit the file' }], location };
}

;// CONCATENATED MODULE: ./lib/evidence/gather-tool-report.js


/** Tools write no YAML: such a file is a report of this gate's own. */
const OWN = /\.ya?ml$/i;
/**
 * The eval report in a file that an evaluation tool wrote; undefined for any other file, which the caller then reads as a report of this gate's
 * own.
 */
async function gatherToolReport({ path, external }, tree, reader) {
    if (external || OWN.test(path))
        return undefined;
    const file = await tree.read(path, read_files/* REPORT_FILE */.Uq);
    if (file.kind !== 'file')
        return undefined;
    const reading = await readTool(file.bytes, path);
    if (reading === undefined)
        return undefined;
    const location = { path };
    const source = reader.remember(file);
    if (reading.kind === 'refused')
        return { kind: 'unreadable', problems: reading.problems, location };
    if (reading.kind === 'records') {
        const message = `utterances (read by ${reading.reader}), not a report: nothing says what they are compared with`;
        const hint = 'write an eval-report/1 that names it under `records`, with the baseline beside it';
        return { kind: 'unreadable', problems: [{ location, message, hint }], location };
    }
    const { toEvalReport } = await __webpack_require__.e(/* import() */ 7096).then(__webpack_require__.bind(__webpack_require__, 7096));
    return { kind: 'present', value: toEvalReport(reading, path), source };
}
async function readTool(bytes, path) {
    const text = (0,parse_document/* decodeText */.g7)(bytes);
    const { readEvaluationFile } = await __webpack_require__.e(/* import() */ 115).then(__webpack_require__.bind(__webpack_require__, 115));
    return text === undefined ? undefined : readEvaluationFile(text, path);
}

;// CONCATENATED MODULE: ./lib/evidence/gather-unit-tests.js



/** Report files behind one entry; a runner writes one for each module. */
const FILES_LIMIT = 200;
const LOOKED_IN = 'evidence.unit_tests';
/** Reads the JUnit reports that an entry names by path or glob. The XML reader is loaded with the first of them. */
async function gatherUnitTests(references, location, { head, reader }) {
    if (references.length === 0)
        return { kind: 'absent', lookedIn: LOOKED_IN, location };
    const found = await expandAll(references, head);
    if (found.kind === 'refused') {
        const problem = { location, message: found.problem, hint: 'name the reports, or one for all suites' };
        return { kind: 'unreadable', problems: [problem], location };
    }
    const { readJUnit } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(8241)]).then(__webpack_require__.bind(__webpack_require__, 8241));
    return (0,read_each/* readEach */.e)(found.files, LOOKED_IN, location, async ({ path, location: from }) => {
        const file = await head.read(path, read_files/* REPORT_FILE */.Uq);
        if (file.kind === 'absent')
            return { kind: 'absent', lookedIn: path, location: from };
        if (file.kind === 'unreadable') {
            const hint = 'name a JUnit XML file, or a glob such as build/test-results/*.xml';
            const problems = [{ location: { path }, message: file.problem, hint }];
            return { kind: 'unreadable', problems, location: { path } };
        }
        const source = reader.remember(file);
        const read = readJUnit(file.bytes, path);
        return read.kind === 'read'
            ? { kind: 'present', value: read.value, source }
            : { kind: 'unreadable', problems: read.problems, location: { path } };
    });
}
/** A pattern stands for its files; one that matches none stands for itself, and is absent. */
async function expandAll(references, head) {
    const files = [];
    for (const reference of references) {
        const isPattern = !reference.external && (0,model_glob/* isGlob */.f)(reference.path);
        try {
            const paths = isPattern ? await head.list([reference.path]) : [];
            files.push(...(paths.length === 0 ? [reference] : paths.map((path) => ({ ...reference, path }))));
        }
        catch (error) {
            // A pattern that leaves the repository, or that half of it matches.
            return { kind: 'refused', problem: error instanceof Error ? error.message : String(error) };
        }
        if (files.length > FILES_LIMIT)
            return { kind: 'refused', problem: `more than ${FILES_LIMIT} unit test reports` };
    }
    return { kind: 'found', files };
}

;// CONCATENATED MODULE: ./lib/evidence/gather-dossier.js

















/** Gathers everything that is known of one release. */
async function gatherDossier(entry, path, sources) {
    const released = await gather_dossier_gatherReleased(entry, sources);
    const paths = await findEvidence(entry, sources.head);
    const canaryReport = await gatherCanaryReport(entry, paths, sources);
    const features = await gatherFeatures(entry, paths, released.releasedEntry, canaryReport, sources);
    return {
        entry: { kind: 'present', value: entry, source: { path, ref: sources.head.ref, sha256: '', bytes: 0 } },
        evalReport: await gatherEvalReport(entry, sources.head, sources),
        canaryReport,
        safetyReport: await gatherSafetyReport(entry, sources),
        unitTests: await gatherUnitTests(paths.get('unit_tests') ?? [], entry.places.get('evidence') ?? entry.location, sources),
        digests: await gatherDigests(entry, sources.head),
        ledger: sources.ledger,
        ...released,
        ...features,
        ...(await gatherServing(entry, paths, { releasedEntry: released.releasedEntry, ...features }, sources)),
        ...(await gatherOperations(entry, paths, canaryReport, released.releasedEntry, sources)),
    };
}
async function gatherEvalReport(entry, tree, sources) {
    const { evalReport } = entry;
    const location = entry.places.get('eval_report') ?? entry.location;
    if (evalReport === undefined)
        return { kind: 'absent', lookedIn: 'eval_report', location, field: 'eval_report' };
    if ('inline' in evalReport) {
        const source = { path: entry.location.path, ref: tree.ref, sha256: '', bytes: 0 };
        const { policy, reader } = sources;
        const inline = { kind: 'present', value: evalReport.inline, source };
        return withRecords(inline, { tree, reader, metrics: policy.metrics });
    }
    const written = await gatherToolReport(evalReport, tree, sources.reader);
    return written ?? gatherReport('eval', evalReport, tree, sources, location);
}
async function gatherCanaryReport(entry, paths, sources) {
    const [reference, ...others] = paths.get('canary_report') ?? [];
    const location = entry.places.get('evidence') ?? entry.location;
    if (reference === undefined)
        return { kind: 'absent', lookedIn: 'evidence.canary_report', location };
    const several = refuseSeveral([reference, ...others], 'canary reports');
    return several ?? gatherReport('canary', reference, sources.head, sources, location);
}
async function gatherSafetyReport(entry, { head, reader }) {
    const reference = entry.documents.get('safety_report');
    const location = entry.places.get('safety_report') ?? entry.location;
    if (reference === undefined)
        return { kind: 'absent', lookedIn: 'safety_report', location, field: 'safety_report' };
    if (reference.external)
        return gather_dossier_notInRepository(reference, location);
    return reader.read(head, reference.path, read_files/* REPORT_FILE */.Uq, readSafetyReport, location);
}
async function gatherReport(kind, reference, tree, { policy, reader }, location) {
    if (reference.external) {
        const message = `${reference.path} is not in the repository: reports are judged by their content`;
        return { kind: 'unreadable', problems: [{ location, message, hint: 'commit the report' }], location };
    }
    const report = await reader.read(tree, reference.path, read_files/* REPORT_FILE */.Uq, (root) => (0,read_report/* readReport */.t)(root, kind, policy.metrics), location);
    return withRecords(report, { tree, reader, metrics: policy.metrics });
}
function gather_dossier_notInRepository({ path }, location) {
    const message = `${path} is not in the repository: reports are judged by their content`;
    return { kind: 'unreadable', problems: [{ location, message, hint: 'commit the report' }], location };
}
async function gather_dossier_gatherReleased(entry, sources) {
    const ledger = (0,model_reading/* valueOf */.R)(sources.ledger);
    const exclude = [{ model_id: entry.modelId, version: entry.version }];
    const resolution = ledger === undefined ? undefined : (0,resolve_rollback_target/* resolveRollbackTarget */.aD)(ledger, entry.family, exclude);
    if (resolution?.kind !== 'target') {
        // Nothing was released, so there is nothing that could have been lost.
        const nothing = {
            kind: 'absent',
            lookedIn: 'the release ledger',
            location: entry.location,
            field: 'released',
        };
        return { releasedEntry: nothing, releasedReport: nothing };
    }
    const { modelId, version } = resolution.target;
    const releasedEntry = await findReleasedEntry((0,report/* toReleaseName */.w)({ model_id: modelId, version }), sources);
    if (releasedEntry.kind !== 'present')
        return { releasedEntry, releasedReport: releasedEntry };
    const tree = sources.trusted.ref === releasedEntry.source.ref ? sources.trusted : sources.head;
    await tree.expect?.(contractsOf(releasedEntry.value));
    return { releasedEntry, releasedReport: await gatherEvalReport(releasedEntry.value, tree, sources) };
}
/** The released version's entry as the base has it: a change cannot rewrite what it is compared with. */
async function findReleasedEntry(name, sources) {
    const { trusted, policy, reader } = sources;
    const path = (0,read_registry/* findByName */._U)(sources.registry, name)?.path ?? `registry/${name.replace('@', '/')}.yaml`;
    const near = await (0,read_registry/* readEntries */.$2)(trusted, path, policy, reader);
    // The change may have moved the file, so that it stands elsewhere in the trusted tree.
    const isNear = (0,read_registry/* findByName */._U)(near, name) !== undefined;
    const found = isNear ? near : await (0,read_registry/* readRegistry */._5)(trusted, policy, reader);
    const entry = (0,read_registry/* findByName */._U)(found, name);
    if (entry !== undefined) {
        const source = { path: entry.path, ref: trusted.ref, sha256: '', bytes: 0 };
        return { kind: 'present', value: entry.entry, source };
    }
    const broken = found.find((item) => item.kind === 'unreadable' && item.path === path);
    if (broken?.kind === 'unreadable')
        return { kind: 'unreadable', problems: broken.problems, location: { path } };
    return { kind: 'absent', lookedIn: `the registry entry of ${name}`, location: { path } };
}

// EXTERNAL MODULE: ./lib/model/step.js
var model_step = __webpack_require__(4307);
// EXTERNAL MODULE: ./lib/model/policy.js
var policy = __webpack_require__(9711);
;// CONCATENATED MODULE: ./lib/policy/compare-rules.js


/** Strictest last: a proven regression blocks less than an estimate, proven non-inferiority more. */
const STRICTNESS = ['regression-proven', 'estimate', 'noninferiority-proven'];
/** Every way in which rules ask for less than others did, selector by selector and metric by metric. */
function compareRules(where, before, after) {
    return before.flatMap((rule) => rule.slices.flatMap((selector) => compareSelector(`${where}.${rule.id}`, rule, selector, after)));
}
function compareSelector(where, rule, selector, after) {
    const covering = after.filter(({ slices }) => slices.includes(selector) || slices.includes('*'));
    const what = selector === '*' ? where : `${where} (${selector})`;
    if (covering.length === 0)
        return [{ what, before: 'judged', after: 'no rule' }];
    const limits = [...rule.limits].flatMap(([metric, old]) => compareMetric(`${what}.${metric}`, metric, rule, old, covering));
    return [...limits, ...compareMinimums(what, rule, covering)];
}
function compareMetric(what, metric, rule, old, covering) {
    const judging = covering.filter(({ limits }) => limits.has(metric));
    const best = judging
        .map((candidate) => compareOne(what, metric, rule, old, candidate))
        .sort((one, other) => one.length - other.length)[0];
    return best ?? [{ what, before: describe(old), after: 'removed' }];
}
function compareOne(what, metric, rule, old, now) {
    const loosenings = [...compareLimits(what, old, now.limits.get(metric) ?? [])];
    if (rule.severity === 'blocker' && now.severity === 'warning')
        loosenings.push({ what: `${what} severity`, before: rule.severity, after: now.severity });
    if (now.requiredFrom !== rule.requiredFrom && (0,model_step/* hasReached */.Nl)(now.requiredFrom, rule.requiredFrom)) {
        loosenings.push({ what: `${what} required_from`, before: rule.requiredFrom, after: now.requiredFrom });
    }
    if (STRICTNESS.indexOf(now.decideBy) < STRICTNESS.indexOf(rule.decideBy)) {
        loosenings.push({ what: `${what} decide_by`, before: rule.decideBy, after: now.decideBy });
    }
    return loosenings;
}
/** Limits that were raised, lowered the wrong way, or removed. */
function compareLimits(what, before, after) {
    return before.flatMap(({ kind, value }) => {
        const now = after.find((limit) => limit.kind === kind)?.value;
        const isLooser = now === undefined || (kind.startsWith('max') ? now > value : now < value);
        return isLooser
            ? [
                {
                    what: `${what}.${kind}`,
                    before: String(value),
                    after: now === undefined ? 'removed' : String(now),
                },
            ]
            : [];
    });
}
function compareMinimums(what, rule, covering) {
    return policy/* MINIMUM_KINDS */.P8.flatMap((kind) => {
        const was = rule.minimums.get(kind);
        if (was === undefined)
            return [];
        const now = Math.max(0, ...covering.map(({ minimums }) => minimums.get(kind) ?? 0));
        return now < was
            ? [{ what: `${what}.${kind}`, before: String(was), after: now === 0 ? 'removed' : String(now) }]
            : [];
    });
}
function describe(limits) {
    return limits.map(({ kind, value }) => `${kind}: ${value}`).join(', ');
}

;// CONCATENATED MODULE: ./lib/policy/compare-policies.js


/**
 * Every way in which `after` asks for less than `before`; swapped, every way in which it asks for more. By meaning
 * and not by text: a rule that was renamed but still covers the same limits is no finding.
 */
function findLoosenings(before, after, surroundings) {
    return [
        ...compareModes(before, after),
        ...surroundings.gates.flatMap((gate) => compareGates(gate, before.gates.get(gate.id), after.gates.get(gate.id))),
        ...surroundings.tasks.flatMap((task) => compareRules(`quality (${task})`, surroundings.rulesFor(before, task), surroundings.rulesFor(after, task))),
        ...compareRules('canary', before.canary ?? [], after.canary ?? before.canary ?? []),
        ...compareBudgets(before, after),
        ...compareGaps(before, after),
        ...compareSteps(before, after),
        ...compareTags(before, after),
        ...compareStatistics(before, after),
        ...compareMetrics(before, after),
        ...compareRegistry(before, after),
    ];
}
function compareModes(before, after) {
    const isLooser = before.mode === 'enforce' && after.mode === 'report';
    return isLooser ? [{ what: 'mode', before: before.mode, after: after.mode }] : [];
}
const SEVERITIES = ['off', 'warning', 'blocker'];
function compareGates(gate, before, after) {
    const what = `gates.${gate.id}`;
    const [old, now] = [toAsked(gate, before), toAsked(gate, after)];
    const isLowered = SEVERITIES.indexOf(now.severity) < SEVERITIES.indexOf(old.severity);
    return [
        ...(isLowered ? [{ what: `${what}.severity`, before: old.severity, after: now.severity }] : []),
        ...(isLater(now.from, old.from) ? [{ what: `${what}.from`, before: old.from, after: now.from }] : []),
        ...compareOptions(what, before?.options ?? {}, after?.options ?? {}),
    ];
}
function toAsked(gate, setting) {
    return { severity: setting?.severity ?? gate.severity, from: setting?.from ?? gate.from };
}
// Which way a gate's own setting is looser only the gate knows, so every change of one is named.
function compareOptions(what, before, after) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const values = names.map((name) => ({
        what: `${what}.${name}`,
        before: toText(before[name]),
        after: toText(after[name]),
    }));
    return values.filter((value) => value.before !== value.after);
}
function isLater(step, than) {
    return step !== than && (0,model_step/* hasReached */.Nl)(step, than);
}
function toText(value) {
    return value === undefined ? 'the default' : JSON.stringify(value);
}
function compareBudgets(before, after) {
    return [...before.budgets.values()].flatMap(({ metric, limits, requiredFrom }) => {
        const what = `budgets.${metric}`;
        const now = after.budgets.get(metric);
        const loosenings = [...compareLimits(what, limits, now?.limits ?? [])];
        const from = now?.requiredFrom ?? 'promote';
        if (isLater(from, requiredFrom))
            loosenings.push({ what: `${what}.required_from`, before: requiredFrom, after: from });
        return loosenings;
    });
}
function compareGaps(before, after) {
    return before.gaps.flatMap(({ metric, across, maxRatio }) => {
        const now = after.gaps
            .filter((gap) => gap.metric === metric && gap.across === across)
            .map((gap) => gap.maxRatio);
        const strictest = now.length === 0 ? undefined : Math.min(...now);
        if (strictest !== undefined && strictest <= maxRatio)
            return [];
        return [
            {
                what: `gaps (${metric} across ${across})`,
                before: String(maxRatio),
                after: String(strictest ?? 'removed'),
            },
        ];
    });
}
function compareSteps(before, after) {
    return [...before.steps].flatMap(([event, step]) => {
        const now = after.steps.get(event) ?? step;
        return isLater(step, now) ? [{ what: `steps.${event}`, before: step, after: now }] : [];
    });
}
function compareTags(before, after) {
    const lowered = [...before.tags].flatMap(([pattern, step]) => {
        const now = after.tags.get(pattern) ?? step;
        return isLater(step, now) ? [{ what: `tags.${pattern}`, before: step, after: now }] : [];
    });
    const ignored = after.ignoreTags.filter((glob) => !before.ignoreTags.includes(glob));
    return [
        ...lowered,
        ...ignored.map((glob) => ({ what: 'ignore_tags', before: 'not ignored', after: glob })),
    ];
}
function compareStatistics(before, after) {
    const names = [
        'confidence',
        'min_clusters',
        'min_reference_words',
        'min_baseline_errors',
        'gross',
    ];
    return names.flatMap((name) => {
        const [was, is] = [before.statistics[name], after.statistics[name]];
        // More confidence makes a regression harder to prove and non-inferiority too: a change is named either way.
        const isLooser = name === 'gross' ? is > was : name === 'confidence' ? is !== was : is < was;
        return isLooser ? [{ what: `statistics.${name}`, before: String(was), after: String(is) }] : [];
    });
}
function compareMetrics(before, after) {
    return [...before.metrics].flatMap(([name, metric]) => {
        const now = after.metrics.get(name);
        const describe = ({ better, range }) => `${better} is better, range ${JSON.stringify(range)}`;
        if (now !== undefined && describe(now) === describe(metric))
            return [];
        return [
            {
                what: `metrics.${name}`,
                before: describe(metric),
                after: now === undefined ? 'removed' : describe(now),
            },
        ];
    });
}
function compareRegistry(before, after) {
    const paths = ['releases', 'waivers'].flatMap((name) => {
        const [was, is] = [before.registry[name], after.registry[name]];
        return was === is ? [] : [{ what: `registry.${name}`, before: was, after: is }];
    });
    const dropped = before.registry.entries.filter((glob) => !after.registry.entries.includes(glob));
    return [...paths, ...dropped.map((glob) => ({ what: 'registry.entries', before: glob, after: 'removed' }))];
}

;// CONCATENATED MODULE: ./lib/policy/compare-waivers.js


/** Waivers that were added or widened: a later expiry, a worse value, another blocker. */
function compareWaivers(before, after) {
    return after.flatMap((waiver) => {
        const what = `waiver ${waiver.id === '' ? `of ${waiver.release} ${waiver.blocker}` : waiver.id}`;
        const old = before.find(({ id, release, blocker }) => id === waiver.id && release === waiver.release && blocker === waiver.blocker);
        if (old === undefined)
            return [{ what, before: 'none', after: `${waiver.release} ${waiver.blocker} until ${waiver.expires}` }];
        const isLater = compare_waivers_toTime(waiver.expires) > compare_waivers_toTime(old.expires);
        const longer = isLater ? [{ what: `${what}.expires`, before: old.expires, after: waiver.expires }] : [];
        return [...longer, ...compareLimits(`${what}.allow`, old.allow, waiver.allow)];
    });
}
function compare_waivers_toTime(text) {
    const instant = (0,model_instant/* parseInstant */.nV)(text);
    return instant === undefined ? Number.POSITIVE_INFINITY : (0,model_instant/* toDeadlineMilliseconds */.su)(instant);
}

// EXTERNAL MODULE: ./lib/model/problem.js
var model_problem = __webpack_require__(1246);
;// CONCATENATED MODULE: ./lib/generated/waivers.js
// Generated from src/formats by scripts/generate.mjs. Do not edit.
const waivers_validate = waivers_validate52;/* harmony default export */ const waivers = ((/* unused pure expression or super */ null && (waivers_validate52)));const waivers_func0 = Object.prototype.hasOwnProperty;const waivers_pattern3 = new RegExp("^waivers/1$", "u");function waivers_validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){for(const key0 of Object.keys(data0)){if(!(((((((key0 === "id") || (key0 === "release")) || (key0 === "blocker")) || (key0 === "allow")) || (key0 === "owner")) || (key0 === "reason")) || (key0 === "expires"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#/$defs/of-waivers/items"}});errors++;}}if(data0.id !== undefined && waivers_func0.call(data0, "id")){if(typeof data0.id !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/id",keyword:"type",params:{type: "string"}});errors++;}}if(data0.release !== undefined && waivers_func0.call(data0, "release")){if(typeof data0.release !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/release",keyword:"type",params:{type: "string"}});errors++;}}if(data0.blocker !== undefined && waivers_func0.call(data0, "blocker")){if(typeof data0.blocker !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/blocker",keyword:"type",params:{type: "string"}});errors++;}}if(data0.allow !== undefined && waivers_func0.call(data0, "allow")){let data4 = data0.allow;if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key1 of Object.keys(data4)){if(!((((((((key1 === "max") || (key1 === "min")) || (key1 === "max_regression")) || (key1 === "max_relative_regression")) || (key1 === "min_improvement")) || (key1 === "min_relative_improvement")) || (key1 === "max_improvement")) || (key1 === "max_relative_improvement"))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/allow",keyword:"additionalProperties",params:{additionalProperty: key1, at: "#/$defs/of-waivers/items/properties/allow"}});errors++;}}if(data4.max !== undefined && waivers_func0.call(data4, "max")){let data5 = data4.max;if((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/allow/max",keyword:"type",params:{type: ["number","string"]}});errors++;}}if(data4.min !== undefined && waivers_func0.call(data4, "min")){let data6 = data4.min;if((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/allow/min",keyword:"type",params:{type: ["number","string"]}});errors++;}}if(data4.max_regression !== undefined && waivers_func0.call(data4, "max_regression")){let data7 = data4.max_regression;if((!((typeof data7 == "number") && (isFinite(data7)))) && (typeof data7 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/allow/max_regression",keyword:"type",params:{type: ["number","string"]}});errors++;}}if(data4.max_relative_regression !== undefined && waivers_func0.call(data4, "max_relative_regression")){let data8 = data4.max_relative_regression;if((!((typeof data8 == "number") && (isFinite(data8)))) && (typeof data8 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/allow/max_relative_regression",keyword:"type",params:{type: ["number","string"]}});errors++;}}if(data4.min_improvement !== undefined && waivers_func0.call(data4, "min_improvement")){let data9 = data4.min_improvement;if((!((typeof data9 == "number") && (isFinite(data9)))) && (typeof data9 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/allow/min_improvement",keyword:"type",params:{type: ["number","string"]}});errors++;}}if(data4.min_relative_improvement !== undefined && waivers_func0.call(data4, "min_relative_improvement")){let data10 = data4.min_relative_improvement;if((!((typeof data10 == "number") && (isFinite(data10)))) && (typeof data10 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/allow/min_relative_improvement",keyword:"type",params:{type: ["number","string"]}});errors++;}}if(data4.max_improvement !== undefined && waivers_func0.call(data4, "max_improvement")){let data11 = data4.max_improvement;if((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/allow/max_improvement",keyword:"type",params:{type: ["number","string"]}});errors++;}}if(data4.max_relative_improvement !== undefined && waivers_func0.call(data4, "max_relative_improvement")){let data12 = data4.max_relative_improvement;if((!((typeof data12 == "number") && (isFinite(data12)))) && (typeof data12 !== "string")){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/allow/max_relative_improvement",keyword:"type",params:{type: ["number","string"]}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/allow",keyword:"type",params:{type: "object"}});errors++;}}if(data0.owner !== undefined && waivers_func0.call(data0, "owner")){if(typeof data0.owner !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/owner",keyword:"type",params:{type: "string"}});errors++;}}if(data0.reason !== undefined && waivers_func0.call(data0, "reason")){if(typeof data0.reason !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/reason",keyword:"type",params:{type: "string"}});errors++;}}if(data0.expires !== undefined && waivers_func0.call(data0, "expires")){if(typeof data0.expires !== "string"){(vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/expires",keyword:"type",params:{type: "string"}});errors++;}}}else {(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}else {(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});errors++;}waivers_validate53.errors = vErrors;return errors === 0;}function waivers_validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="speech-release-gate/waivers/1" */;let vErrors = null;let errors = 0;if(!data || typeof data != "object"){(vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["object","array"]}});errors++;}if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){(vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});errors++;}}}if(data && typeof data == "object" && !Array.isArray(data)){if((data.waivers === undefined) || (!(waivers_func0.call(data, "waivers")))){(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "waivers"}});errors++;}for(const key0 of Object.keys(data)){if(!((key0 === "format") || (key0 === "waivers"))){(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0, at: "#"}});errors++;}}if(data.format !== undefined && waivers_func0.call(data, "format")){let data1 = data.format;if(typeof data1 === "string"){if(!waivers_pattern3.test(data1)){(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"pattern",params:{pattern: "^waivers/1$", at: "#/properties/format/pattern"}});errors++;}}else {(vErrors ??= []).push({instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}});errors++;}}if(data.waivers !== undefined && waivers_func0.call(data, "waivers")){if(!(waivers_validate53(data.waivers, {instancePath:instancePath+"/waivers",parentData:data,parentDataProperty:"waivers",rootData}))){vErrors = vErrors === null ? waivers_validate53.errors : vErrors.concat(waivers_validate53.errors);errors = vErrors.length;}}}waivers_validate52.errors = vErrors;return errors === 0;}
const waivers_hints = {"#":["format","waivers"],"#/properties/format/pattern":"Name and major version of this file format; without it major 1 is meant.","#/$defs/of-waivers/items":["id","release","blocker","allow","owner","reason","expires"],"#/$defs/of-waivers/items/properties/allow":["max","min","max_regression","max_relative_regression","min_improvement","min_relative_improvement","max_improvement","max_relative_improvement"]};

// EXTERNAL MODULE: ./lib/readers/missing.js
var missing = __webpack_require__(7844);
;// CONCATENATED MODULE: ./lib/readers/read-waivers.js





/** Reads waivers, or a bare list of them; what a waiver lacks is for `waivers-valid` to say. */
function readWaivers(root) {
    const problems = (0,readers_validate/* validateNode */.T)(root, { validate: waivers_validate, hints: waivers_hints });
    if (problems.length > 0)
        return { kind: 'refused', problems };
    const rows = root.kind === 'list' ? root.items : (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'waivers'));
    return { kind: 'read', value: rows.map(toWaiver) };
}
function toWaiver(node) {
    const text = (key) => ((0,missing/* isMissing */.b)((0,readers_node.at)(node, key)) ? '' : ((0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, key)) ?? ''));
    return {
        id: text('id'),
        release: text('release'),
        blocker: text('blocker'),
        allow: policy/* LIMIT_KINDS */.A7.flatMap((kind) => toLimit(kind, (0,readers_node.at)(node, 'allow', kind))),
        owner: text('owner'),
        reason: text('reason'),
        expires: text('expires'),
        location: node.location,
    };
}
function toLimit(kind, node) {
    const raw = (0,readers_node/* rawOf */.UD)(node) ?? '';
    const value = raw.endsWith('%') ? Number(raw.slice(0, -1)) / 100 : (0,readers_node/* numberOf */.rl)(node);
    return node === undefined || value === undefined || !Number.isFinite(value)
        ? []
        : [{ kind, value, location: node.location }];
}

;// CONCATENATED MODULE: ./lib/evidence/load-waivers.js


/** Loads the waivers of a tree; only those of the trusted one count. */
function loadWaivers(tree, policy, reader) {
    return reader.read(tree, policy.registry.waivers, read_files/* SMALL_FILE */.Pg, readWaivers);
}

// EXTERNAL MODULE: ./lib/policy/parse-policy.js + 6 modules
var parse_policy = __webpack_require__(9311);
// EXTERNAL MODULE: ./lib/policy/merge-nodes.js
var merge_nodes = __webpack_require__(4398);
;// CONCATENATED MODULE: ./lib/evidence/load-policy.js




/** Where a policy is looked for unless something else is said. */
const POLICY_PATH = '.github/release-gate.yml';
/** Loads the policy that a run is judged by, and says which mode it is judged in. */
async function loadPolicy(request, world, reader) {
    const trusted = await loadPolicyOf(world.policyTree ?? world.base ?? world.head, request, world, reader);
    if (!(await isFirstAdoption(request, world, trusted)))
        return inMode(request.mode, trusted);
    return { ...inMode('report', await loadPolicyOf(world.head, request, world, reader)), notes: [ADOPTION] };
}
const ADOPTION = 'first adoption: the base has neither a policy nor entries, so nothing fails yet; enforcement starts with the merge';
const NO_BASE = 'no base: policy, ledger and waivers are those of the directory itself';
function toNotes({ base }) {
    return base === undefined ? [NO_BASE] : [];
}
function inMode(mode, loaded) {
    if (loaded.kind === 'refused' || mode === undefined)
        return loaded;
    return { ...loaded, policy: { ...loaded.policy, mode } };
}
/**
 * Whether this is the change that brings the gate in: a base with neither policy nor entries has nothing to
 * protect yet, so head's policy is shown at work, in report mode.
 */
async function isFirstAdoption(request, world, loaded) {
    const given = [request.policyText, request.policyFile, request.policyAddress];
    if (world.base === undefined || given.some((source) => source !== undefined))
        return false;
    if (loaded.kind === 'refused' || !loaded.isDefault)
        return false;
    return (await world.base.list(loaded.policy.registry.entries)).length === 0;
}
/** Loads the policy as a tree has it: the `config` text, an address, or a file of the tree that is trusted. */
async function loadPolicyOf(tree, request, world, reader) {
    if (request.policyText !== undefined)
        return fromText(request.policyText, world, reader);
    if (request.policyFile !== undefined)
        return fromFile(request.policyFile, request.policyFile.path, true, world, reader);
    if (request.policyAddress !== undefined) {
        const { repository, path, ref } = request.policyAddress;
        return fromFile(await world.readRemote(request.policyAddress), `${repository}/${path}@${ref}`, true, world, reader);
    }
    const path = request.policyPath ?? POLICY_PATH;
    return fromFile(await tree.read(path, read_files/* SMALL_FILE */.Pg), path, request.policyPath !== undefined, world, reader);
}
async function fromText(text, world, reader) {
    const source = { source: 'config', ref: 'workflow', sha256: null };
    const parsed = (0,parse_document/* parseText */.r4)(text, '(config)');
    if (parsed.kind === 'broken')
        return { kind: 'refused', problems: parsed.problems, source: { ...source, profile: null } };
    return toPolicy({ root: parsed.root, source }, world, reader);
}
async function fromFile(file, path, isNamed, world, reader) {
    const nothing = { source: path, ref: '', sha256: null, profile: null };
    if (file.kind === 'absent') {
        if (!isNamed)
            return {
                kind: 'policy',
                policy: (0,parse_policy/* defaultPolicy */.G4)(),
                source: { ...nothing, source: 'defaults' },
                isDefault: true,
                notes: toNotes(world),
            };
        return {
            kind: 'refused',
            problems: [{ location: { path }, message: `there is no policy at ${path}`, hint: 'check the path' }],
            source: nothing,
        };
    }
    if (file.kind === 'unreadable')
        return { kind: 'refused', problems: [{ location: { path }, message: file.problem }], source: nothing };
    const { ref, sha256 } = reader.remember(file);
    const source = { source: path, ref, sha256 };
    const parsed = (0,parse_document/* parseDocument */.Tp)(file.bytes, path);
    if (parsed.kind === 'broken')
        return { kind: 'refused', problems: parsed.problems, source: { ...source, profile: null } };
    return toPolicy({ root: parsed.root, source }, world, reader);
}
async function toPolicy(written, world, reader) {
    const name = (0,parse_policy/* extendsOf */.nG)(written.root);
    const source = { ...written.source, profile: name ?? null };
    const central = await readCentral(name, written.root.location, world, reader);
    if (central?.kind === 'broken')
        return { kind: 'refused', problems: central.problems, source };
    const result = (0,parse_policy/* parsePolicy */.ON)(written.root, central?.root);
    if (result.kind === 'refused')
        return { ...result, source };
    const notes = [...toNotes(world), ...noteOverrides(name, written.root, central?.root)];
    return { ...result, source, isDefault: false, notes };
}
// A central policy is there to be kept: what a repository writes otherwise has to be seen by its reviewers.
function noteOverrides(name, own, central) {
    const overrides = central === undefined ? [] : (0,merge_nodes/* findOverrides */.ZP)((0,merge_nodes/* spellOutGates */.Vq)(central), (0,merge_nodes/* spellOutGates */.Vq)(own));
    const named = overrides.filter((path) => path !== 'extends');
    return named.length === 0 ? [] : [`the policy overrides ${name ?? ''}: ${named.join(', ')}`];
}
async function readCentral(name, location, world, reader) {
    const address = name === undefined || (0,parse_policy/* profileText */.z1)(name) !== undefined ? undefined : (0,parse_policy/* parseAddress */.or)(name);
    if (name === undefined || address === undefined)
        return undefined;
    const file = await world.readRemote(address);
    if (file.kind !== 'file') {
        const why = file.kind === 'absent' ? 'it is not there, or the token may not read it' : file.problem;
        return {
            kind: 'broken',
            problems: [{ location, message: `the central policy ${name} was not read: ${why}` }],
        };
    }
    reader.remember(file);
    return withoutChain((0,parse_document/* parseDocument */.Tp)(file.bytes, name), name);
}
function withoutChain(parsed, name) {
    const nested = parsed.kind === 'parsed' ? (0,parse_policy/* extendsOf */.nG)(parsed.root) : undefined;
    if (parsed.kind === 'broken' || nested === undefined || (0,parse_policy/* profileText */.z1)(nested) !== undefined)
        return parsed;
    const hint = 'a central policy may extend a shipped profile only';
    return {
        kind: 'broken',
        problems: [{ location: parsed.root.location, message: `${name} extends ${nested}`, hint }],
    };
}

;// CONCATENATED MODULE: ./lib/evidence/gather-policy-change.js





const NOTHING = { loosened: [], unreadable: [], tightened: [] };
/** Compares head's policy and waivers with those that judge; nothing where they are the same or there is no base. */
async function gatherPolicyChange(request, world, trusted, reader) {
    const isForeign = [request.policyText, request.policyFile, request.policyAddress, world.policyTree].some((given) => given !== undefined);
    if (world.base === undefined)
        return NOTHING;
    const waivers = await compareHeadWaivers(world, trusted, reader);
    if (isForeign)
        return waivers;
    const policy = comparePolicies(await loadPolicyOf(world.head, request, world, reader), request.policyPath ?? POLICY_PATH, trusted);
    return {
        loosened: [...policy.loosened, ...waivers.loosened],
        unreadable: [...policy.unreadable, ...waivers.unreadable],
        tightened: [...policy.tightened, ...waivers.tightened],
    };
}
function comparePolicies(head, path, trusted) {
    const location = { path };
    if (head.kind === 'refused') {
        const problem = head.problems[0] === undefined ? 'it is not valid' : (0,model_problem/* describeProblem */.B)(head.problems[0]);
        return {
            ...NOTHING,
            unreadable: [{ what: 'policy', problem, location: head.problems[0]?.location ?? location }],
        };
    }
    const surroundings = trusted;
    const loosened = findLoosenings(trusted.policy, head.policy, surroundings).map((loosening) => ({
        ...loosening,
        location,
    }));
    return { ...NOTHING, loosened, tightened: findLoosenings(head.policy, trusted.policy, surroundings) };
}
async function compareHeadWaivers(world, { policy, waivers }, reader) {
    const location = { path: policy.registry.waivers };
    const head = await loadWaivers(world.head, policy, reader);
    if (head.kind === 'absent')
        return NOTHING;
    if (head.kind === 'unreadable') {
        const problem = head.problems[0] === undefined ? 'it is not valid' : (0,model_problem/* describeProblem */.B)(head.problems[0]);
        return { ...NOTHING, unreadable: [{ what: 'waivers', problem, location }] };
    }
    const before = waivers.kind === 'present' ? waivers.value : [];
    return {
        ...NOTHING,
        loosened: compareWaivers(before, head.value).map((loosening) => ({ ...loosening, location })),
    };
}

// EXTERNAL MODULE: ./lib/readers/read-ledger.js + 1 modules
var read_ledger = __webpack_require__(4062);
;// CONCATENATED MODULE: ./lib/evidence/load-ledger.js


/** Loads the ledger of the trusted tree; when that has none at all, head's, marked `bootstrap`. */
async function loadLedger(trusted, head, policy, reader) {
    const path = policy.registry.releases;
    const reading = await reader.read(trusted, path, read_files/* SMALL_FILE */.Pg, read_ledger/* readLedger */.S);
    if (reading.kind !== 'absent' || trusted === head)
        return reading;
    const ofHead = await reader.read(head, path, read_files/* SMALL_FILE */.Pg, read_ledger/* readLedger */.S);
    return ofHead.kind === 'present' ? { ...ofHead, value: { ...ofHead.value, bootstrap: true } } : ofHead;
}

;// CONCATENATED MODULE: ./lib/evidence/load-grounds.js


/** Loads ledger and waivers from the trusted tree; neither may be guessed at when it cannot be read. */
async function loadGrounds({ base, head }, policy, reader) {
    const trusted = base ?? head;
    const [ledger, waivers] = await Promise.all([
        loadLedger(trusted, head, policy, reader),
        loadWaivers(trusted, policy, reader),
    ]);
    if (ledger.kind === 'unreadable')
        return { kind: 'refused', input: 'ledger', problems: ledger.problems };
    if (waivers.kind === 'unreadable')
        return { kind: 'refused', input: 'waivers', problems: waivers.problems };
    return { kind: 'grounds', ledger, waivers };
}

// EXTERNAL MODULE: ./node_modules/compare-versions/lib/umd/index.js
var umd = __webpack_require__(2026);
;// CONCATENATED MODULE: ./lib/evidence/match-tag.js


/** Finds the one entry that a tag names, by the policy's tag patterns. */
function matchTag(tag, registry, policy) {
    const ignoring = policy.ignoreTags.find((glob) => (0,model_glob/* toMatcher */.W)(glob)(tag));
    if (ignoring !== undefined)
        return { kind: 'ignored', pattern: ignoring };
    const entries = registry.filter((item) => item.kind === 'entry');
    const matches = [...policy.tags].flatMap(([pattern, step]) => entries.filter((item) => names(pattern, tag, item)).map((item) => ({ item, step })));
    const items = [...new Set(matches.map(({ item }) => item))];
    const [first] = matches;
    if (first === undefined)
        return { kind: 'none' };
    return items.length > 1 ? { kind: 'several', items } : { kind: 'entry', ...first };
}
// The pattern is filled in and compared, so no text of the tag ever becomes part of an expression.
function names(pattern, tag, { entry }) {
    if (!(0,umd.validateStrict)(entry.version))
        return false;
    return pattern.replaceAll('{model_id}', entry.modelId).replaceAll('{version}', entry.version) === tag;
}

;// CONCATENATED MODULE: ./lib/evidence/selection-rulings.js
/** A ruling about an input without which nothing can be judged. */
function inputs(subject, ruling) {
    return { gate: 'inputs', ruling: { subject, outcome: 'error', ...ruling } };
}
/** Every problem of a file that should hold an entry. */
function unreadableEntry(item) {
    if (item.kind === 'entry')
        return [];
    return item.problems.map((problem) => inputs(`${problem.location.path}:${problem.location.line ?? 0}:${problem.location.column ?? 0}`, {
        key: `inputs:${item.path}`,
        message: problem.message,
        expected: problem.expected ?? 'a registry entry that can be read',
        actual: problem.found ?? problem.message,
        remedy: problem.hint ?? 'correct the file',
        location: problem.location,
    }));
}
/** Two entries of one version: which of them would be judged is a guess, and a gate does not guess. */
function findTwins(items, registry) {
    const names = [...new Set(items.map(({ name }) => name))];
    const named = groupByName(registry);
    return names.flatMap((name) => {
        const twins = (named.get(name) ?? []).filter((item) => item.kind === 'entry' && item.name === name);
        if (twins.length < 2 || name === '@')
            return [];
        const places = twins.map(({ path }) => path).join(', ');
        const ruling = {
            subject: name,
            outcome: 'fail',
            message: `${twins.length} entries are ${name}: ${places}`,
            expected: 'one entry for each version',
            actual: places,
            remedy: 'keep one of them; a new release is a new version',
            location: { path: twins[1]?.path ?? '' },
        };
        return [{ gate: 'registry-identity', ruling }];
    });
}
/** Everything in the registry by its path, and entries by `model_id@version` too. */
function groupByName(registry) {
    const groups = new Map();
    const add = (name, item) => {
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [item]);
        else
            group.push(item);
    };
    for (const item of registry) {
        add(item.path, item);
        if (item.kind === 'entry' && item.name !== item.path)
            add(item.name, item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/evidence/select-releases.js







/** Chooses the releases that an event concerns (interfaces.md 4). */
function selectReleases(terms) {
    const { event, entries } = terms.request;
    if (entries.length > 0)
        return selectNamed(terms);
    if (event.kind === 'tag' || event.kind === 'release')
        return selectByTag(terms, event.tag);
    return selectConcerned(terms);
}
function selectConcerned(terms) {
    const { registry } = terms;
    const items = registry
        .filter((item) => item.kind === 'entry')
        .filter(isChange(terms) ? byChange(terms) : byLedger(terms));
    const broken = registry
        .filter((item) => item.kind === 'unreadable')
        .filter((item) => isBrokenConcerned(item, terms));
    const empty = isNothingThere(terms) ? [noEntries(terms)] : [];
    return {
        releases: items.map((item) => ({ item, step: toStep(item, terms, eventStep(terms)) })),
        rulings: [...empty, ...broken.flatMap(unreadableEntry), ...findTwins(items, registry)],
        notes: items.length > 0 ? [] : [nothingConcerned(terms)],
        unjudgeable: broken.length + empty.length > 0 && items.length === 0,
    };
}
function isChange({ request }) {
    return request.event.kind === 'pull_request' || request.event.kind === 'merge_group';
}
// A person who asks at a terminal is in the wrong directory; an event of a repository without a registry is not.
function isNothingThere({ request, registry }) {
    return request.event.kind === 'command-line' && registry.length === 0;
}
function noEntries({ policy }) {
    return inputs('entries', {
        message: 'there is no registry entry here',
        expected: `a file of ${policy.registry.entries.join(', ')}`,
        actual: 'none',
        remedy: 'name the repository with `--repo`, or add `registry/<model_id>/<version>.yaml`',
        location: null,
    });
}
function byChange({ changes, ledger, named }) {
    const states = statesByName(ledger);
    const touched = changes.kind === 'all' ? undefined : toTouched(changes.paths);
    return ({ name, entry }) => !isSettled(states.get(name)) &&
        (touched === undefined || isTouched(entry, touched) || named?.has(entry) === true);
}
/** The entries that the ledger does not have as stable or retired: those that a change can concern. */
function unsettledEntries({ registry, ledger, }) {
    const states = statesByName(ledger);
    return registry.flatMap((item) => item.kind === 'entry' && !isSettled(states.get(item.name)) ? [item.entry] : []);
}
function byLedger({ ledger }) {
    const states = statesByName(ledger);
    return ({ name }) => [...(states.get(name) ?? [])].every((state) => state === 'canary');
}
/** What the ledger says of each release, looked up once: a registry has as many entries as the ledger has lines. */
function statesByName(ledger) {
    const states = new Map();
    for (const { modelId, version, state } of (0,model_reading/* valueOf */.R)(ledger)?.releases ?? []) {
        const name = (0,report/* toReleaseName */.w)({ model_id: modelId, version });
        states.set(name, (states.get(name) ?? new Set()).add(state));
    }
    return states;
}
/** Stable and retired releases are history: they are never judged again. */
function isSettled(states) {
    return states?.has('stable') === true || states?.has('retired') === true;
}
function isBrokenConcerned(item, terms) {
    const { changes } = terms;
    return !isChange(terms) || changes.kind === 'all' || changes.paths.has(item.path);
}
function nothingConcerned({ registry, changes, policy }) {
    const paths = changes.kind === 'paths' ? `${changes.paths.size} changed files` : 'every file';
    return `no release is concerned: looked at ${paths} and ${registry.length} registry entries (${policy.registry.entries.join(', ')})`;
}
function selectNamed(terms) {
    const named = groupByName(terms.registry);
    const found = terms.request.entries.map((name) => ({ name, items: named.get((0,read_registry/* toPlainPath */.D8)(name)) ?? [] }));
    const items = [...new Set(found.flatMap(({ items }) => items))];
    const entries = items.filter((item) => item.kind === 'entry');
    const absent = found.filter(({ items }) => items.length === 0).map(({ name }) => notFound(name, terms));
    const broken = items.filter((item) => item.kind === 'unreadable');
    return {
        releases: entries.map((item) => ({ item, step: toStep(item, terms, eventStep(terms)) })),
        rulings: [...absent, ...broken.flatMap(unreadableEntry), ...findTwins(entries, terms.registry)],
        notes: [],
        unjudgeable: entries.length === 0,
    };
}
function notFound(name, { registry, policy }) {
    const known = registry.filter((item) => item.kind === 'entry').map((item) => item.name);
    return inputs(name, {
        message: `there is no registry entry ${name}`,
        expected: `a file of ${policy.registry.entries.join(', ')}, or one of its entries as model_id@version`,
        actual: known.length === 0 ? 'no entry at all' : `${known.length} entries: ${known.slice(0, 5).join(', ')}`,
        remedy: 'check the name, or add the entry',
        location: null,
    });
}
function selectByTag(terms, tag) {
    const match = matchTag(tag, terms.registry, terms.policy);
    const nothing = { releases: [], rulings: [], notes: [], unjudgeable: false };
    if (match.kind === 'ignored') {
        return {
            ...nothing,
            notes: [`the tag ${tag} is not a release: it matches ${match.pattern} of \`ignore_tags\``],
        };
    }
    const items = match.kind === 'entry' ? [match.item] : match.kind === 'several' ? match.items : [];
    const evidence = { tag, entries: items, patterns: [...terms.policy.tags.keys()] };
    // The entry that the tag means may be one that cannot be read.
    const broken = terms.registry.filter((item) => item.kind === 'unreadable');
    if (match.kind === 'none')
        return { ...nothing, tag: evidence, rulings: broken.flatMap(unreadableEntry) };
    if (match.kind !== 'entry')
        return { ...nothing, tag: evidence };
    // On a release, promotion is asked for whatever the tag's pattern says; a pushed tag's pattern is its event's step.
    const floor = terms.request.event.kind === 'release' ? (0,model_step/* laterStep */.Rv)(match.step, eventStep(terms)) : match.step;
    return {
        ...nothing,
        tag: evidence,
        releases: [{ item: match.item, step: toStep(match.item, terms, floor) }],
        rulings: findTwins(items, terms.registry),
    };
}
/** The step that the event asks for; the command line has no event, so `--step` is taken as given. */
function eventStep({ request, policy }) {
    const { event } = request;
    if (event.kind === 'command-line')
        return request.step ?? 'package';
    return policy.steps.get(event.kind) ?? 'promote';
}
function toStep({ entry }, { request }, floor) {
    if (request.event.kind === 'command-line' && request.step !== undefined)
        return request.step;
    const asked = [request.step, entry.step].filter((step) => step !== undefined);
    return asked.reduce(model_step/* laterStep */.Rv, floor);
}

// EXTERNAL MODULE: ./lib/gates/registry.js + 66 modules
var gates_registry = __webpack_require__(2655);
// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(1207);
;// CONCATENATED MODULE: ./lib/judge/decide.js


/** Makes the verdict. Nothing that is rendered or published afterwards can change it. */
function decide(parts) {
    const decision = toDecision(parts);
    return {
        format: 'verdict/1',
        tool: tool/* TOOL */.j,
        now: (0,model_instant/* toTimestamp */.C)(parts.now),
        mode: parts.mode,
        decision,
        release_blocked: decision === 'hold',
        policy: parts.policy,
        inputs: toInputs(parts.sources),
        findings: parts.findings,
        releases: [...parts.releases].sort(heldFirst),
        notes: parts.notes,
    };
}
function toDecision({ findings, releases }) {
    if (findings.some(({ blocks }) => blocks) || releases.some(({ decision }) => decision === 'hold'))
        return 'hold';
    return releases.length === 0 ? 'none' : 'promote';
}
function heldFirst(one, other) {
    return Number(other.decision === 'hold') - Number(one.decision === 'hold');
}
/** Each file once, by tree and path, so that the order of reading does not show. */
function toInputs(sources) {
    const byPlace = new Map(sources.map((source) => [`${source.ref}\n${source.path}`, source]));
    return [...byPlace]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, { path, ref, sha256, bytes }]) => ({ path, ref, sha256, bytes }));
}

// EXTERNAL MODULE: ./lib/gates/judge-limits.js + 1 modules
var judge_limits = __webpack_require__(120);
;// CONCATENATED MODULE: ./lib/model/waiver.js
/** The fields that every waiver has; `allow` is required for metrics. */
const WAIVER_FIELDS = ['id', 'release', 'blocker', 'owner', 'reason', 'expires'];
/** Gates whose findings nobody can waive: privacy, the gate's own integrity, and that of the evidence. */
const NEVER_WAIVED = new Set([
    'privacy',
    'policy-not-weakened',
    'waivers-valid',
    'registry-identity',
    'registry-pinned',
    'evidence-binding',
    'eval-comparable',
    'eval-consistent',
    'feature-checksums',
    'tag-matches',
]);

;// CONCATENATED MODULE: ./lib/judge/apply-waivers.js



/** A waiver whose worst value is over this many times what was found would also cover a far worse release. */
const BROAD = 3;
/**
 * Applies waivers to the findings of one release. Only `fail` and `inconclusive` can be waived, never those of
 * gates that guard privacy, the policy or the evidence itself; a waived finding stays what it is, and is shown.
 */
function applyWaivers(release, findings, waivers, now, metrics) {
    const concerned = waivers.filter((waiver) => waiver.release === release);
    const uses = concerned.map((waiver) => toUse(waiver, findings, now, metrics));
    const valid = uses
        .filter(({ kind }) => kind === 'used' || kind === 'too-broad')
        .map(({ waiver }) => waiver);
    return { findings: findings.map((finding) => waive(finding, valid, metrics)), uses };
}
function toUse(waiver, findings, now, metrics) {
    const missing = WAIVER_FIELDS.filter((field) => waiver[field] === '');
    if (missing.length > 0)
        return { kind: 'refused', waiver, reason: `it has no ${missing.join(', ')}` };
    const expires = (0,model_instant/* parseInstant */.nV)(waiver.expires);
    if (expires === undefined)
        return { kind: 'refused', waiver, reason: `\`expires: ${waiver.expires}\` is not a date` };
    if ((0,model_instant/* toDeadlineMilliseconds */.su)(expires) < now)
        return { kind: 'expired', waiver };
    const matching = findings.filter((finding) => finding.blocks && finding.key === waiver.blocker);
    if (matching.length === 0)
        return { kind: 'unused', waiver };
    const reason = matching
        .map((finding) => whyRefused(finding, waiver, metrics))
        .find((text) => text !== undefined);
    if (reason !== undefined)
        return { kind: 'refused', waiver, reason };
    return { kind: matching.some((finding) => isBroad(finding, waiver)) ? 'too-broad' : 'used', waiver };
}
function whyRefused(finding, waiver, metrics) {
    if (NEVER_WAIVED.has(finding.gate))
        return `${finding.gate} cannot be waived`;
    if (finding.outcome !== 'fail' && finding.outcome !== 'inconclusive')
        return `${finding.outcome} cannot be waived: there is nothing to accept`;
    const metric = toMetric(finding, metrics);
    if (metric === undefined)
        return undefined;
    if (waiver.allow.length === 0)
        return '`allow` is required for a metric: the worst value that is accepted';
    const terms = { novelty: undefined, decideBy: 'estimate' };
    const worst = (0,judge_limits/* judgeLimits */.g1)(toFigures(finding), waiver.allow, metric, terms);
    return worst.outcome === 'pass' ? undefined : `found ${finding.actual}, which is worse than it allows`;
}
function toMetric({ figures }, metrics) {
    return typeof figures.metric === 'string' ? metrics.get(figures.metric) : undefined;
}
function toFigures({ figures, location }) {
    const number = (name) => {
        const value = figures[name];
        return typeof value === 'number' ? value : undefined;
    };
    const [baseline, candidate, delta, relativeDelta] = [
        'baseline',
        'candidate',
        'difference',
        'relative_difference',
    ].map(number);
    return {
        metric: typeof figures.metric === 'string' ? figures.metric : '',
        ...(baseline === undefined ? {} : { baseline }),
        ...(candidate === undefined ? {} : { candidate }),
        ...(delta === undefined ? {} : { delta }),
        ...(relativeDelta === undefined ? {} : { relativeDelta }),
        location: location ?? { path: '' },
    };
}
function isBroad(finding, waiver) {
    const found = finding.figures.relative_difference;
    const allowed = waiver.allow.find(({ kind }) => kind === 'max_relative_regression')?.value;
    return (typeof found === 'number' && allowed !== undefined && found !== 0 && allowed > BROAD * Math.abs(found));
}
function waive(finding, valid, metrics) {
    const waiver = finding.blocks ? valid.find(({ blocker }) => blocker === finding.key) : undefined;
    if (waiver === undefined || whyRefused(finding, waiver, metrics) !== undefined)
        return finding;
    return { ...finding, blocks: false, waiver: { id: waiver.id, expires: waiver.expires } };
}

// EXTERNAL MODULE: ./lib/gates/select-slices.js
var select_slices = __webpack_require__(9756);
;// CONCATENATED MODULE: ./lib/judge/canary-rules.js


/**
 * The rules for an entry's canary report: the policy's canary rules, else its quality rules, else what the
 * profiles of its tasks say of a canary, else their quality rules.
 */
function canaryRulesFor(entry, policy, quality) {
    if (policy.canary !== undefined)
        return (0,select_slices/* rulesForTasks */.bs)(policy.canary, entry.tasks);
    if (policy.quality !== undefined)
        return quality;
    const ofProfiles = entry.tasks.flatMap((task) => {
        const rules = (0,parse_policy/* canaryRulesOfProfile */.Es)(task) ?? [];
        return entry.tasks.length === 1
            ? rules
            : rules.map((rule) => ({ ...rule, id: `${task}:${rule.id}`, tasks: [task] }));
    });
    return (0,select_slices/* rulesForTasks */.bs)(ofProfiles, entry.tasks);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/judge/stamp.js


/** Longest text of a finding, in characters. */
const TEXT_LIMIT = 2000;
/** The standing of a gate under a policy. */
function toStanding(gate, policy, step) {
    const setting = policy.gates.get(gate.id);
    return { gate, step, severity: setting?.severity ?? 'blocker', from: setting?.from ?? gate.from };
}
/** Makes a finding of a ruling: id, severity and fingerprint are the judge's to give. */
function stamp(ruling, standing, release) {
    const { gate } = standing;
    const severity = toSeverity(ruling, standing);
    const isHarmless = ruling.outcome === 'pass' || ruling.outcome === 'not-applicable';
    return {
        gate: gate.id,
        key: ruling.key ?? (ruling.subject === '' ? gate.id : `${gate.id}:${ruling.subject}`),
        subject: ruling.subject,
        outcome: ruling.outcome,
        severity,
        blocks: severity === 'blocker' && !isHarmless,
        message: cap(ruling.message),
        expected: cap(ruling.expected),
        actual: cap(ruling.actual),
        remedy: cap(ruling.remedy),
        location: ruling.location,
        figures: ruling.figures ?? {},
        fingerprint: toFingerprint(release, gate.id, ruling.subject),
    };
}
// A file of a megabyte may hold one text of a megabyte; a finding is read by people.
function cap(text) {
    return text.length <= TEXT_LIMIT ? text : `${text.slice(0, TEXT_LIMIT - 1)}…`;
}
function toSeverity(ruling, standing) {
    if (standing.severity !== 'blocker' || ruling.severity === 'warning' || ruling.advisory === true)
        return 'warning';
    if (ruling.from === undefined && standing.gate.always)
        return 'blocker';
    return (0,model_step/* hasReached */.Nl)(standing.step, ruling.from ?? standing.from) ? 'blocker' : 'warning';
}
/** sha256 of release, gate and subject; a length before each keeps two different ones apart. */
function toFingerprint(...parts) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of parts)
        hash.update(`${part.length}:${part}`);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./lib/judge/judge-gates.js



/**
 * Runs every gate over a dossier.
 *
 * Evidence that is absent or unreadable is answered here, once for all gates that need it: by the gate that
 * blocks, if one does.
 */
function judgeGates(gates, dossier, terms, release) {
    const standings = gates.map((gate) => ({ gate, standing: toStanding(gate, terms.policy, terms.step) }));
    const active = standings.filter(({ standing }) => standing.severity !== 'off');
    const off = standings
        .filter(({ standing }) => standing.severity === 'off')
        .map(({ gate }) => ({ gate: gate.id, reason: 'off', until: '' }));
    const said = { speakers: chooseSpeakers(active, dossier), blocking: new Set() };
    const answers = active.map(({ gate, standing }) => {
        const judged = answer(gate, standing, dossier, terms, release, said);
        for (const { blocks, key } of judged.findings)
            if (blocks)
                said.blocking.add(key);
        return judged;
    });
    return {
        findings: answers.flatMap(({ findings }) => findings),
        notJudged: [...off, ...answers.flatMap(({ notJudged }) => notJudged)],
    };
}
/** For each piece of evidence that is not there, the one gate that says so. */
function chooseSpeakers(active, dossier) {
    const speakers = new Map();
    const asking = active.filter(({ gate, standing }) => gate.always || (0,model_step/* hasReached */.Nl)(standing.step, standing.from));
    const blockersFirst = [
        ...asking.filter(({ standing }) => standing.severity === 'blocker'),
        ...asking,
        ...active,
    ];
    for (const { gate } of blockersFirst) {
        for (const evidence of concerns(gate, dossier))
            if (!speakers.has(evidence))
                speakers.set(evidence, gate.id);
    }
    return speakers;
}
function concerns(gate, dossier) {
    const needed = gate.needs.filter((evidence) => dossier[evidence].kind !== 'present');
    return [...needed, ...gate.uses.filter((evidence) => dossier[evidence].kind === 'unreadable')];
}
function answer(gate, standing, dossier, terms, release, said) {
    const all = concerns(gate, dossier);
    const lacking = all.find((evidence) => gate.judgesWithout?.includes(evidence) !== true);
    if (lacking !== undefined)
        return answerLacking(lacking, gate, standing, dossier, release, said);
    const context = { ...terms, from: standing.from, settings: toSettings(gate, terms) };
    const judged = ruleSafely(gate, dossier, context);
    // The pass of a whole gate stands on all of its evidence.
    const kept = all.length === 0 ? judged : judged.filter(({ subject, outcome }) => subject !== '' || outcome !== 'pass');
    const rulings = [...all.flatMap((evidence) => unreadableOf(evidence, gate, dossier, said)), ...kept];
    const asked = rulings.filter((ruling) => !isNotAskedYet(ruling, gate, standing));
    if (asked.length === 0)
        return silence(gate, 'later', standing.from);
    return { findings: asked.map((ruling) => stamp(ruling, standing, release)), notJudged: [] };
}
// Before a gate's step its absent evidence is silent, whether the judge or the gate itself finds it absent; a ruling
// with a step of its own has decided that already.
function isNotAskedYet({ outcome, from }, gate, standing) {
    const isEarly = !gate.always && !(0,model_step/* hasReached */.Nl)(standing.step, standing.from);
    return isEarly && outcome === 'no-evidence' && from === undefined;
}
function silence(gate, reason, until) {
    return { findings: [], notJudged: [{ gate: gate.id, reason, until }] };
}
function answerLacking(evidence, gate, standing, dossier, release, said) {
    const reading = dossier[evidence];
    if (reading.kind === 'absent') {
        const field = `registry-fields:${reading.field ?? ''}`;
        // A finding that does not block, or that the policy turned off, answers for nobody.
        if (said.blocking.has(field))
            return silence(gate, 'same-absence', field);
        if (!(0,model_step/* hasReached */.Nl)(standing.step, standing.from))
            return silence(gate, 'later', standing.from);
    }
    const speaker = said.speakers.get(evidence);
    if (speaker !== gate.id)
        return silence(gate, 'same-absence', speaker ?? gate.id);
    const rulings = reading.kind === 'unreadable' ? judge_gates_unreadable(gate, reading) : [absent(gate, reading)];
    return { findings: rulings.map((ruling) => stamp(ruling, standing, release)), notJudged: [] };
}
function unreadableOf(evidence, gate, dossier, said) {
    const reading = dossier[evidence];
    const isSpeaker = said.speakers.get(evidence) === gate.id;
    return isSpeaker && reading.kind === 'unreadable' ? judge_gates_unreadable(gate, reading) : [];
}
function judge_gates_unreadable(gate, reading) {
    return reading.problems.map((problem) => {
        const { path, line, column } = problem.location;
        return {
            subject: [path, line, column].filter((part) => part !== undefined).join(':'),
            // Without the line, so that a waiver or a script does not chase a moving key.
            key: `${gate.id}:${path}`,
            outcome: 'error',
            message: (0,model_problem/* describeProblem */.B)(problem),
            expected: problem.expected ?? 'evidence that can be read',
            actual: problem.found ?? problem.message,
            remedy: problem.hint ?? 'correct the file',
            location: problem.location,
        };
    });
}
function absent(gate, reading) {
    const { lookedIn, field } = reading.kind === 'absent' ? reading : { lookedIn: gate.id, field: undefined };
    return {
        subject: '',
        outcome: 'no-evidence',
        message: `${lookedIn} is not there`,
        expected: lookedIn,
        actual: 'absent',
        remedy: field === undefined
            ? `add ${lookedIn}, or correct the path in the registry entry`
            : `write \`${field}: <path>\` into the registry entry`,
        location: reading.kind === 'present' ? null : reading.location,
    };
}
function toSettings(gate, { policy }) {
    const defaults = Object.entries(gate.settings).map(([name, schema]) => [
        name,
        schema.default,
    ]);
    return { ...Object.fromEntries(defaults), ...policy.gates.get(gate.id)?.options };
}
/** The only try/catch around gates: one that breaks, or has nothing to say, is an error and never a pass. */
function ruleSafely(gate, dossier, context) {
    try {
        const rulings = gate.judge(dossier, context);
        return rulings.length > 0 ? rulings : [broken('the gate ruled on nothing')];
    }
    catch (error) {
        return [broken(error instanceof Error ? error.message : String(error))];
    }
}
function broken(message) {
    return {
        subject: '',
        outcome: 'error',
        message: `the gate could not judge: ${message}`,
        expected: 'a judgement',
        actual: 'an internal error',
        remedy: 'report this with verdict.json; the release is held meanwhile',
        location: null,
    };
}

;// CONCATENATED MODULE: ./lib/judge/plan/canary-harm.js
/** How the canary was run, and what about it was recorded: that holds a promotion, and harms nobody. */
const CONDUCT = /^(?:window|cohort|series)$/;
const BUDGETS = new Set(['privacy', 'unit-cost']);
const WHOLE = new Set(['overall', '*']);
const LATENCY = /(?:ttfa_ms|latency_ms)$/;
/** The blocking findings about what users of the canary get, in the order of the findings. */
function findHarm(findings, metrics) {
    return findings.filter(isHarm).map((finding) => toHarm(finding, metrics));
}
function isHarm(finding) {
    const { gate, subject, outcome, blocks } = finding;
    // Asked for at promotion only; an objective that is broken today needs somebody today.
    if (gate === 'production-healthy')
        return outcome === 'fail' && finding.waiver === undefined;
    if (gate === 'canary-metrics')
        return blocks && !isConduct(finding);
    return blocks && BUDGETS.has(gate) && subject.endsWith(':canary_report');
}
function isConduct({ gate, subject, key, outcome, location }) {
    // A plan or a series that cannot be read harms nobody, and the report itself was judged.
    const isUnread = outcome === 'error' && key === `${gate}:${location?.path ?? ''}`;
    return subject === '' || CONDUCT.test(subject) || isUnread;
}
function toHarm(finding, metrics) {
    const { figures, outcome } = finding;
    const metric = typeof figures.metric === 'string' ? figures.metric : undefined;
    const isTimed = metrics.get(metric ?? '')?.unit === 'ms' || metric === 'retry_rate';
    // A latency that nobody measured is not one that more replicas would mend.
    const isLoad = isTimed && outcome === 'fail';
    return {
        finding,
        slice: toSlice(finding),
        metric,
        isLoad,
        isLatency: isLoad && LATENCY.test(metric ?? ''),
    };
}
function toSlice({ gate, subject, figures }) {
    if (BUDGETS.has(gate))
        return undefined;
    const named = typeof figures.slice === 'string' ? figures.slice : /^(?:slice|unjudged):(.+)$/.exec(subject)?.[1];
    return named === undefined || WHOLE.has(named) ? undefined : named;
}

// EXTERNAL MODULE: ./lib/gates/load-levels.js
var load_levels = __webpack_require__(5260);
// EXTERNAL MODULE: ./lib/gates/judge-load-binding.js
var judge_load_binding = __webpack_require__(5504);
// EXTERNAL MODULE: ./lib/gates/judge-memory.js + 1 modules
var judge_memory = __webpack_require__(7061);
;// CONCATENATED MODULE: ./lib/judge/plan/capacity-sum.js




/**
 * The capacity sum: replicas x the throughput at which one replica held the broken objectives, against the demand at
 * peak, and the memory of the replicas of one accelerator against its envelope. A term that is not known fits nothing.
 */
function sumCapacity(harm, evidence) {
    const objectives = toObjectives(harm);
    const level = findLevel(objectives, evidence);
    const { used, envelope } = sumMemory(evidence, level);
    const [metric = '', objective = null] = [...objectives][0] ?? [];
    const planned = toPlanned(evidence.capacity);
    const throughput = orNull(level?.throughput);
    const prewarmed = times(planned.replicas_available, throughput);
    return {
        metric,
        objective,
        replica_requests_per_s: throughput,
        replica_concurrency: orNull(level?.concurrency),
        ...planned,
        supported_requests_per_s: times(planned.replicas, throughput),
        prewarmed_requests_per_s: prewarmed,
        memory_mib: used,
        memory_envelope_mib: envelope,
        fits: isAtLeast(prewarmed, planned.peak_requests_per_s) && isAtLeast(envelope, used),
    };
}
function toPlanned(capacity) {
    return {
        replicas: orNull(capacity?.replicas),
        replicas_available: orNull(capacity?.replicasAvailable),
        peak_requests_per_s: orNull(capacity?.peakRequestsPerSecond),
    };
}
function orNull(value) {
    return value ?? null;
}
function times(one, other) {
    return one === null || other === null ? null : one * other;
}
// What is not known is not enough.
function isAtLeast(value, least) {
    return value !== null && least !== null && (0,judge_limits/* isAtMost */.L4)(least, value);
}
/** The largest share of the peak that the replicas carried within the objectives, in whole percent. */
function supportedPercent({ supported_requests_per_s: supported, peak_requests_per_s: peak, }) {
    return supported === null || peak === null ? 0 : Math.min(100, Math.floor((100 * supported) / peak));
}
/** The strictest objective of each latency that was broken; null where it cannot be said in its unit. */
function toObjectives(harm) {
    const objectives = new Map();
    const latencies = harm.filter(({ isLatency }) => isLatency);
    for (const { metric = '', finding } of latencies) {
        const bounds = toBounds(finding.figures);
        const known = objectives.get(metric);
        const strictest = bounds.length === 0 ? null : Math.min(...bounds);
        const isNull = strictest === null || known === null;
        objectives.set(metric, isNull ? null : Math.min(strictest, known ?? Number.POSITIVE_INFINITY));
    }
    return objectives;
}
function toBounds({ limit, limits, baseline }) {
    if (typeof limit === 'number')
        return [limit];
    const listed = Array.isArray(limits) ? limits : [];
    return listed.flatMap((item) => {
        const { kind, value } = item;
        if (typeof value !== 'number')
            return [];
        if (kind === 'max')
            return [value];
        if (typeof baseline !== 'number')
            return [];
        if (kind === 'max_regression')
            return [baseline + value];
        return kind === 'max_relative_regression' ? [baseline * (1 + value)] : [];
    });
}
/** The busiest level at which every objective held, there and at every lighter load. */
function findLevel(objectives, { entry, loadReports }) {
    const image = entry.servingImage?.ref;
    const bound = loadReports.filter(({ servingImage }) => image !== undefined && servingImage !== undefined && (0,judge_load_binding/* isSameImage */.m_)(servingImage, image));
    const levels = bound
        .flatMap((report) => report.levels)
        .filter(({ throughput }) => throughput !== undefined);
    const sorted = [...levels].sort((one, other) => (one.concurrency ?? 0) - (other.concurrency ?? 0));
    const firstBroken = sorted.findIndex((level) => !holdsAll(level, objectives));
    const good = firstBroken < 0 ? sorted : sorted.slice(0, firstBroken);
    return good.reduce((best, level) => ((level.throughput ?? 0) > (best?.throughput ?? 0) ? level : best), undefined);
}
function holdsAll(level, objectives) {
    return [...objectives].every(([metric, objective]) => {
        const figure = (0,load_levels/* figureOf */.Mn)(level, metric);
        return objective !== null && figure.kind === 'value' && (0,judge_limits/* isAtMost */.L4)(figure.value, objective);
    });
}
function sumMemory(evidence, level) {
    const { resourceEnvelope } = evidence.entry;
    const isAccelerated = resourceEnvelope.has('accelerator_memory_mib');
    const name = isAccelerated ? 'gpu_memory_mib' : 'memory_mib';
    const envelope = resourceEnvelope.get(isAccelerated ? 'accelerator_memory_mib' : 'memory_mib');
    const own = level?.metrics.get(name) ?? (0,judge_memory/* highWater */.w)(evidence.loadReports, name);
    return { used: toUsed(own, name, evidence), envelope: typeof envelope === 'number' ? envelope : null };
}
function toUsed(own, name, { capacity, releasedLoad }) {
    const theirs = capacity?.sharedAccelerator === true ? (0,judge_memory/* highWater */.w)(releasedLoad, name) : 0;
    if (own === undefined || theirs === undefined)
        return null;
    return own * (capacity?.replicasPerAccelerator ?? 1) + theirs;
}

;// CONCATENATED MODULE: ./lib/judge/plan/affected-traffic.js
/**
 * The share of the traffic that some slices carry, 0 to 1, at its largest: slices of different dimensions may be other
 * users or the same ones. By utterances where every slice states them, else by the number of slices.
 */
function shareOf(affected, report) {
    if ([...affected].some((name) => !report.slices.has(name)))
        return 1;
    const slices = [...report.slices.values()];
    const isCounted = slices.every(({ size }) => size.utterances !== undefined);
    const weigh = ({ size }) => (isCounted ? (size.utterances ?? 0) : 1);
    const sum = (some) => some.reduce((total, slice) => total + weigh(slice), 0);
    const groups = new Set(slices.map(groupOf));
    const all = [...groups].map((group) => sum(slices.filter((slice) => groupOf(slice) === group)));
    const stated = isCounted ? (report.overall?.size.utterances ?? 0) : 0;
    const total = Math.max(stated, ...all, 0);
    return total === 0 ? 1 : Math.min(1, sum(slices.filter(({ name }) => affected.has(name))) / total);
}
function groupOf({ name, dimensions }) {
    const equals = name.indexOf('=');
    if (equals > 0)
        return name.slice(0, equals);
    return [...dimensions.keys()].sort().join('+');
}
/** What routing has to select to reach a slice, `dimension=value`; undefined when it cannot. */
function routeTo(name, report, routable) {
    const slice = report.slices.get(name);
    const [dimension, value] = [...(slice?.dimensions ?? [])].find(([known]) => routable.includes(known)) ?? [];
    if (dimension !== undefined)
        return `${dimension}=${value ?? ''}`;
    const equals = name.indexOf('=');
    return equals > 0 && routable.includes(name.slice(0, equals)) ? name : undefined;
}

;// CONCATENATED MODULE: ./lib/judge/plan/choose-action.js


const rollBack = (reason) => ({ action: 'roll-back', reason, routes: [], percent: 0 });
/** Slices go back, or everything does (R10). */
function chooseRoute(harm, report, routing, hasTarget) {
    const whole = harm.find(({ slice }) => slice === undefined);
    if (whole !== undefined)
        return rollBack(`${whole.finding.key} concerns the whole release`);
    const slices = [...new Set(harm.flatMap(({ slice }) => slice ?? []))];
    if (!hasTarget)
        return rollBack('there is no release that slices could be routed back to');
    if (routing === undefined)
        return rollBack('routing is not declared');
    if (!routing.trusted)
        return rollBack('routing is not trusted');
    const routes = slices.map((slice) => routeTo(slice, report, routing.dimensions));
    const lost = slices.filter((_, index) => routes[index] === undefined);
    if (lost.length > 0)
        return rollBack(`routing cannot select ${lost.join(', ')}`);
    const share = shareOf(new Set(slices), report);
    if (share > 0.5) {
        const percent = Math.max(51, Math.round(share * 100));
        return rollBack(`over half of the canary's traffic may be affected (up to ${percent} %)`);
    }
    const selected = [...new Set(routes.flatMap((route) => route ?? []))];
    const reason = `only ${slices.join(', ')} got worse, and routing is trusted to select ${selected.join(', ')}`;
    return { action: 'route-back', reason, routes: selected, percent: undefined };
}
/** Traffic goes down, replicas are warmed, or everything goes back (R11). */
function chooseLoad(sum, current, hasTarget) {
    const percent = supportedPercent(sum);
    if (hasTarget && percent >= 1 && percent < (current ?? 100)) {
        const reason = `the load test held ${sum.metric} up to ${percent} % of the peak, and quality holds`;
        return { action: 'reduce-traffic', reason, routes: [], percent };
    }
    if (sum.fits) {
        const reason = `quality holds, and ${sum.replicas_available ?? 0} warm replicas carry the peak within memory`;
        return { action: 'pre-warm', reason, routes: [], percent: undefined };
    }
    if (sum.replica_requests_per_s === null)
        return rollBack(`no load was measured at which ${sum.metric} holds`);
    return rollBack('the capacity sum supports neither less traffic nor warm replicas');
}

// EXTERNAL MODULE: ./lib/model/entry.js
var model_entry = __webpack_require__(4801);
// EXTERNAL MODULE: ./lib/model/ledger.js
var ledger = __webpack_require__(6732);
;// CONCATENATED MODULE: ./lib/judge/plan/plan-target.js


/** The exact bundle of a release: its image and every digest that the ledger or its own entry records. */
function toPlanTarget(target, released) {
    const isItsOwn = released?.modelId === target.modelId && released.version === target.version;
    const names = [...ledger/* BUNDLE_DIGESTS */.F, 'vocoder_sha256'];
    const bundle = names.flatMap((name) => {
        const recorded = name === 'vocoder_sha256' ? undefined : target.bundle.get(name);
        const sha256 = recorded ?? (isItsOwn ? ownDigest(released, name) : undefined);
        return sha256 === undefined ? [] : [{ name, sha256 }];
    });
    return {
        model_id: target.modelId,
        version: target.version,
        serving_image: target.servingImage,
        bundle,
    };
}
function ownDigest(entry, name) {
    if (name === 'feature_contract_sha256')
        return entry.featureContract?.training?.sha256;
    const field = model_entry/* ARTIFACT_FIELDS */.N6.find((artifact) => `${artifact}_sha256` === name);
    return field === undefined ? undefined : entry.artifacts.get(field)?.sha256;
}

;// CONCATENATED MODULE: ./lib/judge/plan/plan-watch.js
const ASR = {
    watch: [
        'committed_prefix_violations',
        'first_partial_latency_ms',
        'wer',
        'partial_churn',
        'command_success',
    ],
    confirm: [
        'no committed prefix is changed any more',
        'first_partial_latency_ms is back within its limit',
        'final wer is that of the target',
        'partial_churn is that of the target',
        'command_success is that of the target',
    ],
};
const TTS = {
    watch: [
        'p50_ttfa_ms',
        'p95_ttfa_ms',
        'p99_ttfa_ms',
        'queue_age_ms',
        'gpu_memory_mib',
        'retry_rate',
        'cost_per_successful_turn',
        'turn_latency_ms',
    ],
    confirm: [
        'turn latency has recovered for a whole window',
        'p50, p95 and p99 of the first audio hold their objectives at peak',
        'queue_age_ms falls and stays down',
        'gpu_memory_mib stays within its envelope',
        'retry_rate is that of the target',
        'cost_per_successful_turn is that of the target',
    ],
};
const OTHER = {
    watch: ['p95_latency_ms', 'error_rate', 'unit_cost'],
    confirm: ['every metric that blocked is back within its limit'],
};
/** Whether a release speaks. */
function isSpeech(tasks) {
    return tasks.some((task) => task === 'tts' || task.startsWith('tts-'));
}
/** What to watch and how to confirm, by task (R10, R11). */
function watchFor(tasks) {
    const isHearing = tasks.some((task) => task === 'asr' || task.startsWith('asr-'));
    const parts = [...(isHearing ? [ASR] : []), ...(isSpeech(tasks) ? [TTS] : [])];
    const chosen = parts.length === 0 ? [OTHER] : parts;
    return {
        watch: chosen.flatMap(({ watch }) => watch),
        confirm: chosen.flatMap(({ confirm }) => confirm),
    };
}

;// CONCATENATED MODULE: ./lib/judge/plan/plan-rollback.js







const WAY_BACK = new Set(['rollback-target', 'rollback-compatible', 'rollback-drill']);
/**
 * What to do with the canary (gates.md, the rollback plan), whenever a canary report of this release was judged; else null.
 *
 * Null as well when the canary was not judged whole: a gate that is silent because some other evidence cannot be read would
 * otherwise count as one that found nothing.
 *
 * @param judged of the release, waivers applied: what somebody answers for is no reason to go back
 */
function planRollback(entry, dossier, { findings, notJudged }, metrics) {
    const report = (0,model_reading/* valueOf */.R)(dossier.canaryReport);
    // A report of another release says nothing of this one's canary; evidence-binding holds it.
    if (report === undefined || !isOf(report, entry) || !isWhole(findings, notJudged))
        return null;
    const target = toTarget(entry, dossier);
    const harm = findHarm(findings, metrics);
    const current = toPercent(report, dossier);
    const { choice, capacity } = choose({ entry, dossier, report, harm, current, hasTarget: target !== null });
    const declared = entry.rollbackTarget;
    return {
        action: choice.action,
        slices: toAffected(harm, report),
        routes: choice.routes,
        target,
        fallback: declared?.kind === 'first-release' ? declared.fallback : null,
        traffic_percent: choice.percent ?? current ?? null,
        reason: choice.reason,
        because: toReasons(harm, findings),
        warnings: findings
            .filter(({ gate, blocks }) => WAY_BACK.has(gate) && blocks)
            .map(({ message }) => message),
        ...watchFor(entry.tasks),
        capacity,
    };
}
const OF_CANARY = new Set(['canary-metrics', 'privacy', 'unit-cost']);
function isWhole(findings, notJudged) {
    const isSilenced = notJudged.some(({ gate, reason }) => reason === 'same-absence' && OF_CANARY.has(gate));
    return !isSilenced && findings.some(({ gate }) => gate === 'canary-metrics');
}
function isOf({ model }, { modelId, version }) {
    return model === undefined || (model.model_id === modelId && model.version === version);
}
function toPercent(report, dossier) {
    return report.canary?.cohort?.percent ?? (0,model_reading/* valueOf */.R)(dossier.canaryPlan)?.cohort?.percent;
}
/** What the report says of the canary as it ran comes before what its plan said. */
function toRouting(report, dossier) {
    return report.canary?.routing ?? (0,model_reading/* valueOf */.R)(dossier.canaryPlan)?.routing;
}
/** In report order; a slice that the report lacks comes last. */
function toAffected(harm, report) {
    const affected = new Set(harm.flatMap(({ slice }) => slice ?? []));
    const reported = [...report.slices.keys()].filter((name) => affected.has(name));
    return [...new Set([...reported, ...affected])];
}
function toReasons(harm, findings) {
    const because = harm.length > 0 ? harm.map(({ finding }) => finding) : holdsOfCanary(findings);
    return because.map(({ gate, key, message, fingerprint }) => ({ gate, key, message, fingerprint }));
}
function choose({ entry, dossier, report, harm, current, hasTarget }) {
    if (harm.length === 0) {
        const reason = 'nothing that was measured in the canary breaks a limit';
        return { choice: { action: 'keep', reason, routes: [], percent: undefined }, capacity: null };
    }
    const hasLatency = isSpeech(entry.tasks) && harm.some(({ isLatency }) => isLatency);
    if (!hasLatency)
        return { choice: chooseRoute(harm, report, toRouting(report, dossier), hasTarget), capacity: null };
    const worse = harm.find(({ isLoad }) => !isLoad);
    if (worse !== undefined) {
        // Latency for everybody and quality for some: nothing milder mends both.
        const reason = `latency is broken, and ${worse.finding.key} beside it`;
        return { choice: { action: 'roll-back', reason, routes: [], percent: 0 }, capacity: null };
    }
    const capacity = sumCapacity(harm, {
        entry,
        loadReports: (0,model_reading/* valueOf */.R)(dossier.loadReports) ?? [],
        releasedLoad: (0,model_reading/* valueOf */.R)(dossier.releasedLoad) ?? [],
        capacity: (0,model_reading/* valueOf */.R)(dossier.canaryPlan)?.capacity,
    });
    return { choice: chooseLoad(capacity, current, hasTarget), capacity };
}
function toTarget(entry, dossier) {
    const ledger = (0,model_reading/* valueOf */.R)(dossier.ledger);
    const exclude = [{ model_id: entry.modelId, version: entry.version }];
    const resolution = ledger === undefined ? undefined : (0,resolve_rollback_target/* resolveRollbackTarget */.aD)(ledger, entry.family, exclude);
    return resolution?.kind === 'target'
        ? toPlanTarget(resolution.target, (0,model_reading/* valueOf */.R)(dossier.releasedEntry))
        : null;
}
/** What holds the release although nobody is harmed: a window that is too short. */
function holdsOfCanary(findings) {
    return findings.filter(({ gate, blocks }) => blocks && gate === 'canary-metrics');
}

;// CONCATENATED MODULE: ./lib/judge/rules-for.js



/** The rules for an entry: the policy's, or those of the profiles of its tasks; those of one task are not for slices of another. */
function rulesFor(entry, policy) {
    if (policy.quality !== undefined)
        return (0,select_slices/* rulesForTasks */.bs)(policy.quality, entry.tasks);
    const isSingle = entry.tasks.length === 1;
    const ofProfiles = entry.tasks.flatMap((task) => {
        const rules = (0,parse_policy/* rulesOfProfile */.aP)(task) ?? [];
        return isSingle ? rules : rules.map((rule) => ({ ...rule, id: `${task}:${rule.id}`, tasks: [task] }));
    });
    return (0,select_slices/* rulesForTasks */.bs)(ofProfiles, entry.tasks);
}
/** The rules that a policy applies to one task. */
function rulesForTask(policy, task) {
    return policy.quality === undefined ? ((0,parse_policy/* rulesOfProfile */.aP)(task) ?? []) : (0,select_slices/* rulesForTasks */.bs)(policy.quality, [task]);
}
/** What every gate asks for where a policy says nothing. */
function toGateDefaults() {
    const gates = gates_registry/* GATES */.J.map(({ id, from }) => ({ id, from, severity: 'blocker' }));
    return [...gates, ...gates_registry/* RUN_GATES */.F.map(({ id, severity }) => ({ id, from: 'train', severity }))];
}

// EXTERNAL MODULE: ./lib/model/lineage.js
var lineage = __webpack_require__(4756);
// EXTERNAL MODULE: ./lib/model/file-digest.js
var file_digest = __webpack_require__(4196);
;// CONCATENATED MODULE: ./lib/judge/lineage-nodes.js


const DIGEST = /^[0-9a-f]{64}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const IMAGE_DIGEST = /@sha256:([0-9a-f]{64})$/;
/** The artefacts that a model may do without: absent, they are not part of the chain at all. */
const OPTIONAL = [
    'feature_code',
    'tokenizer',
    'codec',
    'vocoder',
    'decoder',
    'safety_filters',
    'routing_rules',
];
/** The pieces of a release and what pins each, in no order. */
function traceNodes(entry, dossier) {
    const digests = (0,model_reading/* valueOf */.R)(dossier.digests) ?? new Map();
    const references = [
        ['data_manifest', entry.artifacts.get('data_manifest')],
        ['artifact', entry.artifacts.get('artifact')],
        ['safety_report', entry.documents.get('safety_report')],
    ];
    const optional = OPTIONAL.flatMap((name) => {
        const reference = entry.artifacts.get(name);
        return reference === undefined ? [] : [traceReference(name, reference, digests)];
    });
    return [
        ...references.map(([name, reference]) => traceReference(name, reference, digests)),
        ...optional,
        traceContract(entry, digests),
        traceReport(entry, digests),
        traceCommit(entry),
        traceImage(entry),
        tracePack(dossier),
        ...traceLedger(entry, dossier),
    ];
}
function lineage_nodes_plain(name, place, digest, state) {
    return { node: { name, place, digest, state }, ends: null };
}
function traceReference(name, reference, digests) {
    if (reference === undefined)
        return lineage_nodes_plain(name, null, null, 'missing');
    const { path, sha256, external } = reference;
    const found = external ? undefined : (0,file_digest/* digestAt */.m)(digests, path);
    if (found === undefined)
        return traceRecorded(name, path, sha256);
    if (sha256 === undefined || sha256 === found) {
        // The bytes behind a Git LFS pointer are not here: its digest is what somebody recorded.
        const isPointer = digests.get(path)?.kind === 'lfs';
        return lineage_nodes_plain(name, path, found, isPointer ? 'pinned' : 'recomputed');
    }
    return {
        node: { name, place: path, digest: found, state: 'broken' },
        ends: [
            { name: `${name} as the entry records it`, value: sha256 },
            { name: `the file ${path}`, value: found },
        ],
    };
}
function traceRecorded(name, path, sha256) {
    return sha256 !== undefined && DIGEST.test(sha256)
        ? lineage_nodes_plain(name, path, sha256, 'pinned')
        : lineage_nodes_plain(name, path, null, 'missing');
}
// Written in the entry itself, it is pinned with it.
function inline(name, entry) {
    return lineage_nodes_plain(name, entry.location.path, null, 'pinned');
}
function traceContract(entry, digests) {
    const contract = entry.featureContract;
    if (contract?.inline === true)
        return inline('feature_contract', entry);
    const sides = [contract?.training, contract?.serving]
        .filter((side) => side !== undefined)
        .map((side) => traceReference('feature_contract', side, digests));
    return (sides.find(({ node }) => node.state === 'broken') ??
        sides.find(({ node }) => node.state === 'missing') ??
        sides[0] ??
        lineage_nodes_plain('feature_contract', null, null, 'missing'));
}
function traceReport(entry, digests) {
    const report = entry.evalReport;
    if (report !== undefined && 'inline' in report)
        return inline('eval_report', entry);
    return traceReference('eval_report', report, digests);
}
function traceCommit({ trainingCodeSha }) {
    const text = trainingCodeSha?.text;
    return text !== undefined && COMMIT.test(text)
        ? lineage_nodes_plain('training_code', text, text, 'pinned')
        : lineage_nodes_plain('training_code', text ?? null, null, 'missing');
}
function traceImage({ servingImage }) {
    const digest = digestOfImage(servingImage?.ref ?? '');
    const state = digest === undefined ? 'missing' : 'pinned';
    return lineage_nodes_plain('serving_image', servingImage?.ref ?? null, digest ?? null, state);
}
/** The digest of an image reference; undefined where it has none. */
function digestOfImage(ref) {
    return IMAGE_DIGEST.exec(ref)?.[1];
}
function tracePack(dossier) {
    const pack = (0,model_reading/* valueOf */.R)(dossier.evalReport)?.evalPack;
    if (pack === undefined)
        return lineage_nodes_plain('eval_pack', null, null, 'missing');
    const place = pack.version === undefined ? pack.name : `${pack.name}@${pack.version}`;
    const digest = pack.sha256?.replace(/^sha256:/i, '').toLowerCase();
    return digest !== undefined && DIGEST.test(digest)
        ? lineage_nodes_plain('eval_pack', place, digest, 'pinned')
        : lineage_nodes_plain('eval_pack', place, null, 'missing');
}
function traceLedger(entry, dossier) {
    const line = lineOf(entry, dossier);
    return line === undefined ? [] : [lineage_nodes_plain('ledger', line.location.path, null, 'pinned')];
}
/** The ledger's line of this very release, once there is one: it serves as a canary already. */
function lineOf(entry, dossier) {
    return (0,model_reading/* valueOf */.R)(dossier.ledger)?.releases.find(({ modelId, version }) => modelId === entry.modelId && version === entry.version);
}

;// CONCATENATED MODULE: ./lib/judge/lineage.js




/** What was made from, measured on or shipped with what. */
const LINKS = [
    ['data_manifest', 'artifact'],
    ['training_code', 'artifact'],
    ['feature_code', 'feature_contract'],
    ['feature_contract', 'artifact'],
    ['tokenizer', 'artifact'],
    ['artifact', 'eval_report'],
    ['eval_pack', 'eval_report'],
    ['artifact', 'safety_report'],
    ['artifact', 'serving_image'],
    ['codec', 'serving_image'],
    ['vocoder', 'serving_image'],
    ['decoder', 'serving_image'],
    ['eval_report', 'serving_image'],
    ['safety_report', 'serving_image'],
    ['safety_filters', 'serving_image'],
    ['routing_rules', 'serving_image'],
    ['serving_image', 'ledger'],
];
/** The digests of the ledger's bundle by the node that they are of. */
const BUNDLE = [
    ['data_manifest_sha256', 'data_manifest'],
    ['feature_contract_sha256', 'feature_contract'],
    ['tokenizer_sha256', 'tokenizer'],
    ['artifact_sha256', 'artifact'],
    ['codec_sha256', 'codec'],
    ['decoder_sha256', 'decoder'],
    ['eval_pack_sha256', 'eval_pack'],
    ['safety_filters_sha256', 'safety_filters'],
    ['routing_rules_sha256', 'routing_rules'],
];
/**
 * Traces one release from its data manifest to the image that serves it (R2): what pins each piece, and where two
 * that should be the same are not. A break is a finding of `registry-pinned`, `evidence-binding` or `safety-report`;
 * here it is drawn.
 */
function traceLineage(entry, dossier) {
    const traced = new Map(traceNodes(entry, dossier).map((item) => [item.node.name, item]));
    const claims = findContradictions(entry, dossier, traced);
    const pairs = [...LINKS, ...bundleLinks(entry, dossier)];
    return {
        nodes: lineage/* LINEAGE_NODES */.o.flatMap((name) => traced.get(name)?.node ?? []),
        links: pairs.flatMap(([from, to]) => toLink(from, to, traced, claims)),
    };
}
function toLink(from, to, nodes, claims) {
    const [source, target] = [nodes.get(from), nodes.get(to)];
    if (source === undefined || target === undefined)
        return [];
    // What comes out of a broken piece cannot be traced back, so its own break is every following link's.
    const ends = claims.get(toKey(from, to)) ?? source.ends;
    if (ends !== null)
        return [{ from, to, state: 'broken', ends }];
    const isOpen = source.node.state === 'missing' || target.node.state === 'missing';
    return [{ from, to, state: isOpen ? 'missing' : 'holds', ends: null }];
}
function toKey(from, to) {
    return `${from} ${to}`;
}
function bundleLinks(entry, dossier) {
    const line = lineOf(entry, dossier);
    return BUNDLE.filter(([digest]) => line?.bundle.has(digest)).map(([, name]) => [name, 'ledger']);
}
/** Where something says that it belongs to other bytes than those of this release. */
function findContradictions(entry, dossier, nodes) {
    return new Map([...reportClaims(entry, dossier, nodes), ...ledgerClaims(entry, dossier, nodes)]);
}
function reportClaims(entry, dossier, nodes) {
    const report = (0,model_reading/* valueOf */.R)(dossier.evalReport)?.model;
    const measured = report?.artifactSha256?.replace(/^sha256:/i, '');
    return [
        ...differ('artifact', 'eval_report', nodes, 'artifact_sha256 of the eval report', measured),
        ...speaksOf('eval_report', entry, 'the eval report', report),
        ...speaksOf('safety_report', entry, 'the safety report', (0,model_reading/* valueOf */.R)(dossier.safetyReport)?.model),
    ];
}
function ledgerClaims(entry, dossier, nodes) {
    const line = lineOf(entry, dossier);
    if (line === undefined)
        return [];
    const image = digestOfImage(line.servingImage);
    return [
        ...BUNDLE.flatMap(([key, name]) => differ(name, 'ledger', nodes, `${key} of the ledger`, line.bundle.get(key))),
        ...differ('serving_image', 'ledger', nodes, 'serving_image of the ledger', image),
    ];
}
function differ(from, to, nodes, name, value) {
    const here = nodes.get(from)?.node.digest ?? null;
    if (here === null || value === undefined || value.toLowerCase() === here)
        return [];
    return [
        [
            toKey(from, to),
            [
                { name: from, value: here },
                { name, value },
            ],
        ],
    ];
}
function speaksOf(to, entry, name, model) {
    const release = (0,report/* toReleaseName */.w)({ model_id: entry.modelId, version: entry.version });
    const value = model === undefined ? release : (0,report/* toReleaseName */.w)(model);
    if (value === release)
        return [];
    return [
        [
            toKey('artifact', to),
            [
                { name: 'the registry entry', value: release },
                { name, value },
            ],
        ],
    ];
}

;// CONCATENATED MODULE: ./lib/judge/order-findings.js
const SLICE_GATES = new Set(['slice-metrics', 'canary-metrics']);
const BUDGET_GATES = ['privacy', 'unit-cost'];
/**
 * The order in which a release is read: slices in report order, word errors first; budgets; other gates by
 * id. Within a gate the order of its rulings stays.
 */
function orderFindings(findings) {
    return [...findings].sort((one, other) => rank(one) - rank(other) || byGate(one, other));
}
function rank({ gate, key }) {
    if (SLICE_GATES.has(gate) || key === 'slices')
        return 0;
    const budget = BUDGET_GATES.indexOf(gate);
    return budget < 0 ? BUDGET_GATES.length + 1 : budget + 1;
}
function byGate(one, other) {
    if (rank(one) === 0 || one.gate === other.gate)
        return 0;
    return one.gate < other.gate ? -1 : 1;
}
/** The keys that hold a release, each once, in the order in which they are read. */
function toBlockers(findings) {
    return [...new Set(findings.filter(({ blocks }) => blocks).map(({ key }) => key))];
}

;// CONCATENATED MODULE: ./lib/judge/track-steps.js

/**
 * The six-step track of a release (R1): a step is `held` where something that its gates saw blocks, and
 * `missing-evidence` where all that blocks is what they did not get to see.
 *
 * A blocking finding counts at the step from which its gate asks, but never beyond the step that was asked for: a
 * figure that came early holds the release now. With nothing judged at all, the step asked for lacks evidence.
 */
function trackSteps(asked, findings, gates, policy) {
    const fromOf = new Map(gates.map(({ id, from }) => [id, policy.gates.get(id)?.from ?? from]));
    const toStep = ({ gate }) => {
        const from = fromOf.get(gate) ?? asked;
        return (0,model_step/* hasReached */.Nl)(asked, from) ? from : asked;
    };
    const blocking = findings.filter(({ blocks }) => blocks);
    const hasPassed = findings.some(({ outcome, severity }) => outcome === 'pass' && severity === 'blocker');
    return model_step/* STEPS */.UT.map((step) => {
        if (!(0,model_step/* hasReached */.Nl)(asked, step))
            return { step, state: 'not-asked' };
        const here = blocking.filter((finding) => toStep(finding) === step);
        if (here.length > 0)
            return { step, state: hasOnlyGaps(here) ? 'missing-evidence' : 'held' };
        return { step, state: step === asked && !hasPassed ? 'missing-evidence' : 'done' };
    });
}
function hasOnlyGaps(findings) {
    return findings.every(({ outcome }) => outcome === 'no-evidence');
}

;// CONCATENATED MODULE: ./lib/judge/judge-release.js











/** Judges one release for the step it asks for. */
function judgeRelease(gates, subject, policy, now) {
    const { entry, dossier, step } = subject;
    const id = { model_id: entry.modelId, version: entry.version };
    const ledger = (0,model_reading/* valueOf */.R)(dossier.ledger);
    const firstRelease = ledger === undefined ? dossier.ledger.kind === 'absent' : !(0,resolve_rollback_target/* hasStableRelease */.F6)(ledger, entry.family);
    const rules = rulesFor(entry, policy);
    const canaryRules = canaryRulesFor(entry, policy, rules);
    const terms = { step, now, policy, rules, canaryRules, metrics: policy.metrics, firstRelease };
    const judged = judgeGates(gates, dossier, terms, (0,report/* toReleaseName */.w)(id));
    const waived = applyWaivers((0,report/* toReleaseName */.w)(id), judged.findings, subject.waivers, now, policy.metrics);
    const findings = orderFindings(waived.findings);
    const blockers = toBlockers(findings);
    const hasPassed = findings.some(({ outcome, severity }) => outcome === 'pass' && severity === 'blocker');
    const verdict = {
        ...id,
        family: entry.family,
        task: entry.tasks,
        step,
        decision: blockers.length === 0 && hasPassed ? 'promote' : 'hold',
        blockers,
        missing_fields: entry.missing.critical,
        baseline: toBaseline(dossier),
        rollback_target: judge_release_toTarget(entry, dossier),
        rollback_plan: planRollback(entry, dossier, { ...judged, findings }, policy.metrics),
        findings,
        not_judged: judged.notJudged,
        steps: trackSteps(step, findings, gates, policy),
        lineage: traceLineage(entry, dossier),
        entry: entry.location.path,
    };
    return { verdict, uses: waived.uses };
}
function toBaseline(dossier) {
    const baseline = (0,model_reading/* valueOf */.R)(dossier.evalReport)?.baseline;
    return baseline === undefined ? null : { model_id: baseline.model_id, version: baseline.version };
}
function judge_release_toTarget(entry, dossier) {
    const ledger = (0,model_reading/* valueOf */.R)(dossier.ledger);
    const exclude = [{ model_id: entry.modelId, version: entry.version }];
    const resolution = ledger === undefined ? undefined : (0,resolve_rollback_target/* resolveRollbackTarget */.aD)(ledger, entry.family, exclude);
    if (resolution?.kind !== 'target')
        return null;
    const { modelId, version, servingImage } = resolution.target;
    return { model_id: modelId, version, serving_image: servingImage };
}

// EXTERNAL MODULE: ./lib/gates/policy-not-weakened.js
var policy_not_weakened = __webpack_require__(1811);
// EXTERNAL MODULE: ./lib/gates/tag-matches.js
var tag_matches = __webpack_require__(7604);
// EXTERNAL MODULE: ./lib/gates/waivers-valid.js
var waivers_valid = __webpack_require__(4130);
;// CONCATENATED MODULE: ./lib/judge/stamp-run.js


/** Findings of the verdict itself always count in full: there is no release whose step could excuse them. */
function stampWhole(gate, ruling, severity = 'blocker') {
    return stamp(ruling, { gate: { id: gate, always: true }, severity, from: 'train', step: 'promote' }, '');
}
/** Judges a gate about the run itself; none of its findings when the policy turned it off. */
function judgeRunGate(gate, evidence, policy) {
    const severity = policy.gates.get(gate.id)?.severity ?? gate.severity;
    if (severity === 'off')
        return [];
    return gate.judge(evidence).map((ruling) => stampWhole(gate.id, ruling, severity));
}
/** Findings about the selection of releases: two entries with one identity, an unreadable file. */
function stampSelection(rulings) {
    return rulings.map(({ gate, ruling }) => stampWhole(gate, ruling));
}
/** Everything that is wrong with an input without which nothing can be judged. */
function stampProblems(input, problems) {
    return problems.map((problem) => stampWhole('inputs', {
        subject: `${input}:${problem.location.path}:${problem.location.line ?? 0}:${problem.location.column ?? 0}`,
        key: `inputs:${input}`,
        outcome: 'error',
        message: (0,model_problem/* describeProblem */.B)(problem),
        expected: problem.expected ?? `a ${input} that can be read`,
        actual: problem.found ?? problem.message,
        remedy: problem.hint ?? `correct the ${input}`,
        location: problem.location,
    }));
}

;// CONCATENATED MODULE: ./lib/judge/judge-run.js




/** Judges the gates about the run itself; what was tightened is a note. */
function judgeRun(evidence, policy) {
    const { policyChange, tag, uses, hasBase } = evidence;
    const findings = [
        ...(tag === undefined ? [] : judgeRunGate(tag_matches/* tagMatches */.Y, tag, policy)),
        ...(hasBase ? judgeRunGate(policy_not_weakened/* policyNotWeakened */.E, policyChange, policy) : []),
        ...(uses.length === 0 ? [] : judgeRunGate(waivers_valid/* waiversValid */.S, uses, policy)),
    ];
    // What asks for more than before, seen the other way round.
    const notes = policyChange.tightened.map(({ what, before, after }) => `this change tightens ${what}: ${after} -> ${before}`);
    return { findings, notes };
}

;// CONCATENATED MODULE: ./lib/run.js
















/**
 * Gather, judge, decide: reads the policy, the ledger and the waivers from the base, the releases concerned and
 * their evidence from head, and comes to one verdict before anything is rendered or published.
 */
async function run(request, world) {
    const reader = new read_files/* DocumentReader */.zw();
    const loaded = await loadPolicy(request, world, reader);
    const known = {
        now: request.now,
        policy: loaded.source,
        sources: reader.sources,
        notes: loaded.notes ?? [],
    };
    const mode = request.mode ?? 'enforce';
    if (loaded.kind === 'refused')
        return unjudgeable('policy', loaded.problems, { ...known, mode });
    const { policy } = loaded;
    const grounds = await loadGrounds(world, policy, reader);
    if (grounds.kind === 'refused') {
        return unjudgeable(grounds.input, grounds.problems, { ...known, mode: policy.mode }, policy);
    }
    const registry = await (0,read_registry/* readRegistry */._5)(world.head, policy, reader, request.entries);
    const changes = await readChanges(request, world);
    const { ledger } = grounds;
    const named = await findNamed(unsettledEntries({ registry, ledger }), changes, world.head);
    const selection = selectReleases({ request, registry, ledger, policy, changes, named });
    const judged = await judgeAll(selection, { registry, policy, reader, world, grounds }, request.now);
    const about = await judgeAround(request, selection, judged, {
        registry,
        policy,
        reader,
        world,
        grounds,
        changes,
    });
    const releases = judged.map(({ verdict }) => verdict);
    const notes = [...known.notes, ...selection.notes, ...about.notes];
    const verdict = decide({ ...known, mode: policy.mode, findings: about.findings, releases, notes });
    return { ...toOutcome(verdict, selection.unjudgeable, policy), changes };
}
async function judgeAll(selection, read, now) {
    const { registry, policy, reader, world, grounds } = read;
    const { head, base: trusted = head } = world;
    const sources = { head, trusted, registry, ledger: grounds.ledger, policy, reader };
    const waivers = (0,model_reading/* valueOf */.R)(grounds.waivers) ?? [];
    const judge = async ({ item, step }) => {
        const dossier = await gatherDossier(item.entry, item.path, sources);
        return judgeRelease(gates_registry/* GATES */.J, { entry: item.entry, dossier, step, waivers }, policy, now);
    };
    return Promise.all(selection.releases.map(judge));
}
/** What is judged beside the releases: the selection, the tag, the policy itself, waivers, rewritten history. */
async function judgeAround(request, selection, judged, read) {
    const { registry, policy, reader, world, grounds, changes } = read;
    const entries = registry.flatMap((item) => (item.kind === 'entry' ? [item.entry] : []));
    const tasks = [...new Set(entries.flatMap(({ tasks: own }) => own))];
    const trusted = {
        policy,
        waivers: grounds.waivers,
        gates: toGateDefaults(),
        tasks,
        rulesFor: rulesForTask,
    };
    const policyChange = await gatherPolicyChange(request, world, trusted, reader);
    const rewritten = await findRewritten({
        ...world,
        base: world.base,
        changes,
        ledger: grounds.ledger,
        policy,
        reader,
    });
    const uses = judged.flatMap((release) => release.uses);
    const whole = judgeRun({ policyChange, tag: selection.tag, uses, hasBase: world.base !== undefined }, policy);
    const history = rewritten.map((ruling) => ({ gate: 'registry-identity', ruling }));
    return {
        findings: [...stampSelection([...selection.rulings, ...history]), ...whole.findings],
        notes: whole.notes,
    };
}
async function readChanges(request, world) {
    const isChange = request.event.kind === 'pull_request' || request.event.kind === 'merge_group';
    return isChange && request.entries.length === 0 ? world.changes() : { kind: 'all' };
}
/** The verdict of a question that cannot be judged: held, exit 2, with everything that is in the way. */
function unjudgeable(input, problems, known, policy) {
    return toOutcome(decide({ ...known, findings: stampProblems(input, problems), releases: [] }), true, policy);
}
function toOutcome(verdict, isUnjudgeable, policy) {
    const known = policy === undefined ? {} : { policy };
    if (isUnjudgeable)
        return { verdict, exit: 2, ...known };
    const isHeld = verdict.decision === 'hold' && verdict.mode === 'enforce';
    return { verdict, exit: isHeld ? 1 : 0, ...known };
}


/***/ })

};
