export const id = 2554;
export const ids = [2554];
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
        const root = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(names[0] ?? '', terminal);
        const read = root === undefined ? undefined : (0,_readers_read_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .readLedger */ .S)(root);
        if (read?.kind !== 'read') {
            (0,_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .noteProblems */ .lM)(read?.problems ?? [], terminal);
            return 2;
        }
        return answer((0,_model_resolve_rollback_target_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRollbackTarget */ .aD)(read.value, family, exclude), family, values.explain === true, terminal);
    },
};
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


/***/ })

};
