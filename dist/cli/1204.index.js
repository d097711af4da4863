export const id = 1204;
export const ids = [1204];
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

/***/ 1204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollbackTarget: () => (/* binding */ rollbackTarget)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1819);
/* harmony import */ var _model_resolve_rollback_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2670);
/* harmony import */ var _readers_read_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4062);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5583);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2245);





const MOST_FAMILIES = 20;
/** R8: what a family goes back to. */
const rollbackTarget = {
    name: 'rollback-target',
    usage: 'rollback-target RELEASES --family F [--exclude model_id@version]... [--explain]',
    summary: 'the release that a family goes back to',
    async run(args, terminal) {
        const options = {
            family: { type: 'string' },
            exclude: { type: 'string', multiple: true },
            explain: { type: 'boolean' },
        };
        const { values, names } = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .readArguments */ .lR)(args, options, { least: 1, most: 1 });
        const family = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textFlag */ .gx)(values, 'family');
        if (family === undefined)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('--family is required');
        const exclude = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textFlags */ .Hp)(values, 'exclude').map(toRelease);
        const ledger = await readLedgerFile(names[0] ?? '', terminal);
        if (ledger === undefined)
            return 2;
        const isExplained = values.explain === true;
        if (isExplained)
            noteFamilies(ledger.releases, family, terminal);
        return answer((0,_model_resolve_rollback_target_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRollbackTarget */ .aD)(ledger, family, exclude), family, isExplained, terminal);
    },
};
async function readLedgerFile(path, terminal) {
    const root = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(path, terminal);
    const read = root === undefined ? undefined : (0,_readers_read_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .readLedger */ .S)(root);
    if (read?.kind === 'read')
        return read.value;
    (0,_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .noteProblems */ .lM)(read?.problems ?? [], terminal);
    return undefined;
}
/** A family that the ledger does not have is a slip of the pen more often than a family without a way back. */
function noteFamilies(releases, family, terminal) {
    const known = [...new Set(releases.map((release) => release.family))];
    if (known.length === 0 || known.includes(family))
        return;
    const named = known.slice(0, MOST_FAMILIES).join(', ');
    terminal.note(`the ledger has no release of ${family}: it has ${named}`);
}
function toRelease(text) {
    const release = (0,_model_report_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReleaseName */ .Y)(text);
    if (release === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--exclude is model_id@version, not ${JSON.stringify(text)}`);
    return release;
}
function answer(resolution, family, explain, terminal) {
    if (resolution.kind === 'unknowable') {
        const { modelId, version, promotedAt, location } = resolution.release;
        const message = `promoted_at of ${modelId}@${version} cannot be read (${JSON.stringify(promotedAt.text)}): the order is not known`;
        (0,_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .noteProblems */ .lM)([{ location, message, hint: 'write an RFC 3339 time' }], terminal);
        return 2;
    }
    notePassedOver(resolution.passedOver, explain, terminal);
    if (resolution.kind === 'none') {
        terminal.note((0,_model_resolve_rollback_target_js__WEBPACK_IMPORTED_MODULE_3__/* .noTarget */ .lP)(family));
        return 1;
    }
    for (const warning of resolution.warnings)
        terminal.note(`warning: ${warning}`);
    if (explain)
        noteDoubts(resolution.target, terminal);
    const { modelId, version, servingImage } = resolution.target;
    terminal.print((0,_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)({ model_id: modelId, version, serving_image: servingImage }));
    return 0;
}
/** What whoever goes back in a hurry has to know of the target itself: its issues, and what was never recorded. */
function noteDoubts(target, terminal) {
    const name = `${target.modelId}@${target.version}`;
    for (const { id, severity } of target.knownIssues)
        terminal.note(`${name} has a known issue: ${id} (${severity})`);
    const most = target.served?.trafficPercentMax;
    if (most !== undefined && most < 100)
        terminal.note(`${name} never served more than ${most} % of the traffic`);
}
/** How the resolver begins a reason that is said without --explain: a gap in the ledger, or an order that it leaves open. */
const ALWAYS_SAID = ['it has no ', _model_resolve_rollback_target_js__WEBPACK_IMPORTED_MODULE_3__/* .TIED */ .Ti];
function notePassedOver(passedOver, explain, terminal) {
    for (const { release, reason } of passedOver) {
        const name = `${release.modelId}@${release.version}`;
        if (ALWAYS_SAID.some((start) => reason.startsWith(start)))
            terminal.note(`warning: ${name} is passed over: ${reason}`);
        else if (explain)
            terminal.note(`${name} is passed over: ${reason}`);
    }
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

/***/ 7844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const PLACEHOLDERS = new Set([
    '',
    'todo',
    'tbd',
    'unknown',
    'n/a',
    'none',
    'null',
    '-',
    '?',
    'changeme',
]);
/**
 * Whether a value says nothing: absent, empty, a placeholder, zero, false, or a list or mapping of which
 * every leaf says nothing (interfaces.md 1.1).
 */
function isMissing(node) {
    if (node === undefined)
        return true;
    if (node.kind === 'list')
        return node.items.every(isMissing);
    if (node.kind === 'map')
        return [...node.entries.values()].every(({ value }) => isMissing(value));
    return isMissingValue(node.value);
}
function isMissingValue(value) {
    if (typeof value === 'string')
        return isPlaceholder(value);
    return value === null || value === false || value === 0 || Number.isNaN(value);
}
/** Whether a text is one of the words that people write where they know nothing yet. */
function isPlaceholder(text) {
    return PLACEHOLDERS.has(text.trim().toLowerCase());
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
