export const id = 196;
export const ids = [196];
export const modules = {

/***/ 2026:
/***/ (function(__unused_webpack_module, exports) {

(function (global, factory) {
     true ? factory(exports) :
    0;
})(this, (function (exports) { 'use strict';

    const semver = /^[v^~<>=]*?(\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+)(?:\.([x*]|\d+))?(?:-([\da-z\-]+(?:\.[\da-z\-]+)*))?(?:\+[\da-z\-]+(?:\.[\da-z\-]+)*)?)?)?$/i;
    const validateAndParse = (version) => {
        if (typeof version !== 'string') {
            throw new TypeError('Invalid argument expected string');
        }
        const match = version.match(semver);
        if (!match) {
            throw new Error(`Invalid argument not valid semver ('${version}' received)`);
        }
        match.shift();
        return match;
    };
    const isWildcard = (s) => s === '*' || s === 'x' || s === 'X';
    const tryParse = (v) => {
        const n = parseInt(v, 10);
        return isNaN(n) ? v : n;
    };
    const forceType = (a, b) => typeof a !== typeof b ? [String(a), String(b)] : [a, b];
    const compareStrings = (a, b) => {
        if (isWildcard(a) || isWildcard(b))
            return 0;
        const [ap, bp] = forceType(tryParse(a), tryParse(b));
        if (ap > bp)
            return 1;
        if (ap < bp)
            return -1;
        return 0;
    };
    const compareSegments = (a, b) => {
        for (let i = 0; i < Math.max(a.length, b.length); i++) {
            const r = compareStrings(a[i] || '0', b[i] || '0');
            if (r !== 0)
                return r;
        }
        return 0;
    };

    /**
     * Compare [semver](https://semver.org/) version strings to find greater, equal or lesser.
     * This library supports the full semver specification, including comparing versions with different number of digits like `1.0.0`, `1.0`, `1`, and pre-release versions like `1.0.0-alpha`.
     * @param v1 - First version to compare
     * @param v2 - Second version to compare
     * @returns Numeric value compatible with the [Array.sort(fn) interface](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Array/sort#Parameters).
     */
    const compareVersions = (v1, v2) => {
        // validate input and split into segments
        const n1 = validateAndParse(v1);
        const n2 = validateAndParse(v2);
        // pop off the patch
        const p1 = n1.pop();
        const p2 = n2.pop();
        // validate numbers
        const r = compareSegments(n1, n2);
        if (r !== 0)
            return r;
        // validate pre-release
        if (p1 && p2) {
            return compareSegments(p1.split('.'), p2.split('.'));
        }
        else if (p1 || p2) {
            return p1 ? -1 : 1;
        }
        return 0;
    };

    /**
     * Compare [semver](https://semver.org/) version strings using the specified operator.
     *
     * @param v1 First version to compare
     * @param v2 Second version to compare
     * @param operator Allowed arithmetic operator to use
     * @returns `true` if the comparison between the firstVersion and the secondVersion satisfies the operator, `false` otherwise.
     *
     * @example
     * ```
     * compare('10.1.8', '10.0.4', '>'); // return true
     * compare('10.0.1', '10.0.1', '='); // return true
     * compare('10.1.1', '10.2.2', '<'); // return true
     * compare('10.1.1', '10.2.2', '<='); // return true
     * compare('10.1.1', '10.2.2', '>='); // return false
     * ```
     */
    const compare = (v1, v2, operator) => {
        // validate input operator
        assertValidOperator(operator);
        // since result of compareVersions can only be -1 or 0 or 1
        // a simple map can be used to replace switch
        const res = compareVersions(v1, v2);
        return operatorResMap[operator].includes(res);
    };
    const operatorResMap = {
        '>': [1],
        '>=': [0, 1],
        '=': [0],
        '<=': [-1, 0],
        '<': [-1],
        '!=': [-1, 1],
    };
    const allowedOperators = Object.keys(operatorResMap);
    const assertValidOperator = (op) => {
        if (typeof op !== 'string') {
            throw new TypeError(`Invalid operator type, expected string but got ${typeof op}`);
        }
        if (allowedOperators.indexOf(op) === -1) {
            throw new Error(`Invalid operator, expected one of ${allowedOperators.join('|')}`);
        }
    };

    /**
     * Match [npm semver](https://docs.npmjs.com/cli/v6/using-npm/semver) version range.
     *
     * @param version Version number to match
     * @param range Range pattern for version
     * @returns `true` if the version number is within the range, `false` otherwise.
     *
     * @example
     * ```
     * satisfies('1.1.0', '^1.0.0'); // return true
     * satisfies('1.1.0', '~1.0.0'); // return false
     * ```
     */
    const satisfies = (version, range) => {
        // clean input
        range = range.replace(/([><=]+)\s+/g, '$1');
        // handle multiple comparators
        if (range.includes('||')) {
            return range.split('||').some((r) => satisfies(version, r));
        }
        else if (range.includes(' - ')) {
            const [a, b] = range.split(' - ', 2);
            return satisfies(version, `>=${a} <=${b}`);
        }
        else if (range.includes(' ')) {
            return range
                .trim()
                .replace(/\s{2,}/g, ' ')
                .split(' ')
                .every((r) => satisfies(version, r));
        }
        // if no range operator then "="
        const m = range.match(/^([<>=~^]+)/);
        const op = m ? m[1] : '=';
        // if gt/lt/eq then operator compare
        if (op !== '^' && op !== '~')
            return compare(version, range, op);
        // else range of either "~" or "^" is assumed
        const [v1, v2, v3, , vp] = validateAndParse(version);
        const [r1, r2, r3, , rp] = validateAndParse(range);
        const v = [v1, v2, v3];
        const r = [r1, r2 !== null && r2 !== void 0 ? r2 : 'x', r3 !== null && r3 !== void 0 ? r3 : 'x'];
        // validate pre-release
        if (rp) {
            if (!vp)
                return false;
            if (compareSegments(v, r) !== 0)
                return false;
            if (compareSegments(vp.split('.'), rp.split('.')) === -1)
                return false;
        }
        // first non-zero number
        const nonZero = r.findIndex((v) => v !== '0') + 1;
        // pointer to where segments can be >=
        const i = op === '~' ? 2 : nonZero > 1 ? nonZero : 1;
        // before pointer must be equal
        if (compareSegments(v.slice(0, i), r.slice(0, i)) !== 0)
            return false;
        // after pointer must be >=
        if (compareSegments(v.slice(i), r.slice(i)) === -1)
            return false;
        return true;
    };

    /**
     * Validate [semver](https://semver.org/) version strings.
     *
     * @param version Version number to validate
     * @returns `true` if the version number is a valid semver version number, `false` otherwise.
     *
     * @example
     * ```
     * validate('1.0.0-rc.1'); // return true
     * validate('1.0-rc.1'); // return false
     * validate('foo'); // return false
     * ```
     */
    const validate = (version) => typeof version === 'string' && /^[v\d]/.test(version) && semver.test(version);
    /**
     * Validate [semver](https://semver.org/) version strings strictly. Will not accept wildcards and version ranges.
     *
     * @param version Version number to validate
     * @returns `true` if the version number is a valid semver version number `false` otherwise
     *
     * @example
     * ```
     * validate('1.0.0-rc.1'); // return true
     * validate('1.0-rc.1'); // return false
     * validate('foo'); // return false
     * ```
     */
    const validateStrict = (version) => typeof version === 'string' &&
        /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/.test(version);

    exports.compare = compare;
    exports.compareVersions = compareVersions;
    exports.satisfies = satisfies;
    exports.validate = validate;
    exports.validateStrict = validateStrict;

}));
//# sourceMappingURL=index.js.map


/***/ }),

/***/ 3577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareSchemaCommand: () => (/* binding */ compareSchemaCommand),
/* harmony export */   toRow: () => (/* binding */ toRow)
/* harmony export */ });
/* harmony import */ var _compatibility_compare_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9912);
/* harmony import */ var _readers_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(894);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5583);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2245);




const DIRECTIONS = ['input', 'output'];
/** Whether clients of the old schema keep working with the new one. */
const compareSchemaCommand = {
    name: 'compare schema',
    usage: 'compare schema OLD NEW --direction input|output',
    summary: 'whether what clients send is still accepted, or what the model emits still readable',
    async run(args, terminal) {
        const { values, names } = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .readArguments */ .lR)(args, { direction: { type: 'string' } }, { least: 2, most: 2 });
        const direction = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .wordFlag */ .F9)(values, 'direction', DIRECTIONS);
        if (direction === undefined)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--direction is required: one of ${DIRECTIONS.join(', ')}`);
        const roots = await Promise.all(names.map((name) => (0,_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(name, terminal)));
        const [before, after] = roots;
        if (before === undefined || after === undefined)
            return 2;
        const strange = [before, after].filter((root) => !isSchema(root));
        (0,_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .noteProblems */ .lM)(strange.map(({ location }) => ({ location, message: 'a JSON Schema is a mapping, true or false' })), terminal);
        if (strange.length > 0)
            return 2;
        const { compatible, changes } = (0,_compatibility_compare_schemas_js__WEBPACK_IMPORTED_MODULE_0__.compareSchemas)((0,_readers_node_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlain */ .Ul)(before), (0,_readers_node_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlain */ .Ul)(after), direction);
        terminal.print((0,_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)({ compatible, changes: changes.map(toRow) }));
        return compatible ? 0 : 1;
    },
};
function isSchema(root) {
    return root.kind === 'map' || (root.kind === 'scalar' && typeof root.value === 'boolean');
}
/** A change in the four words of the interface. */
function toRow(change) {
    const { kind, pointer, breaking, message } = change;
    return { kind, pointer, breaking, message };
}


/***/ }),

/***/ 6388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareServingCommand: () => (/* binding */ compareServingCommand)
/* harmony export */ });
/* harmony import */ var _compatibility_serving_check_api_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4603);
/* harmony import */ var _compatibility_json_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3712);
/* harmony import */ var _compatibility_serving_compare_serving_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9773);
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1918);
/* harmony import */ var _render_plain_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6430);
/* harmony import */ var _readers_node_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(894);
/* harmony import */ var _readers_read_serving_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6757);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5583);
/* harmony import */ var _compare_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3577);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2245);










/** Longest message that is noted, in characters: parts of it come from a file. */
const NOTE_LENGTH = 500;
/** Whether clients of the old serving contract keep working with the new one. */
const compareServingCommand = {
    name: 'compare serving',
    usage: 'compare serving OLD NEW',
    summary: 'whether clients of one serving contract keep working with another',
    async run(args, terminal) {
        const { names } = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .readArguments */ .lR)(args, {}, { least: 2, most: 2 });
        const [before, after] = await Promise.all(names.map((name) => (0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readDocument */ .u0)(name, terminal)));
        if (before === undefined || after === undefined)
            return 2;
        const strange = [before, after].filter((root) => !isContract(root));
        (0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .noteProblems */ .lM)(strange.map(({ location }) => ({ location, message: 'it states nothing of a serving contract' })), terminal);
        if (strange.length > 0)
            return 2;
        const [old, now] = [(0,_readers_node_js__WEBPACK_IMPORTED_MODULE_6__/* .toPlain */ .Ul)(before), (0,_readers_node_js__WEBPACK_IMPORTED_MODULE_6__/* .toPlain */ .Ul)(after)];
        const compared = (0,_compatibility_serving_compare_serving_js__WEBPACK_IMPORTED_MODULE_1__.compareServing)(old, now);
        const { requiredBump } = compared;
        const doubts = (0,_compatibility_json_value_js__WEBPACK_IMPORTED_MODULE_7__/* .equalJson */ .FS)(old, now)
            ? []
            : [before, after].flatMap((root) => doubtsIn(root, terminal));
        const compatible = compared.compatible && doubts.length === 0;
        const changes = [...doubts, ...compared.changes];
        if (requiredBump !== 'none')
            terminal.note((0,_render_plain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .toPlainText */ .b)((0,_compatibility_serving_check_api_version_js__WEBPACK_IMPORTED_MODULE_0__/* .checkApiVersion */ .d)(old, now, requiredBump).message, NOTE_LENGTH));
        terminal.print((0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .toJson */ .aB)({ compatible, changes: changes.map(_compare_schema_js__WEBPACK_IMPORTED_MODULE_4__.toRow) }));
        return compatible ? 0 : 1;
    },
};
/** Topics without which a mapping is a file of another kind. */
const TOPICS = [
    ...[
        'api',
        'audio_in',
        'audio_out',
        'chunk',
        'results',
        'timestamps',
        'language',
        'speakers',
        'endpointing',
    ],
    ...[
        'cancellation',
        'barge_in',
        'redaction',
        'retention',
        'errors',
        'limits',
        'slo',
        'health',
        'schema',
        'clients',
    ],
];
function isContract(root) {
    return root.kind === 'map' && TOPICS.some((topic) => root.entries.has(topic));
}
/** What the format does not know was not compared: beside a difference, it leaves the answer open. */
function doubtsIn(root, terminal) {
    const read = (0,_readers_read_serving_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .readServingContract */ .z)(root);
    if (read.kind === 'read')
        return [];
    (0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .noteProblems */ .lM)(read.problems, terminal);
    const message = `${(0,_model_location_js__WEBPACK_IMPORTED_MODULE_9__/* .toText */ .f)(root.location)} is not a serving-contract/1 throughout: what was not understood was not compared.`;
    return [{ kind: 'cannot-be-decided', pointer: '', breaking: true, message }];
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

/***/ 3712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ equalJson),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cP: () => (/* binding */ pointerSegments),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   j1: () => (/* binding */ measureJson),
/* harmony export */   wQ: () => (/* binding */ extendPointer)
/* harmony export */ });
/** Whether a value is a JSON object: neither null nor an array. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Whether a value is an array of JSON values. */
function isList(value) {
    return Array.isArray(value);
}
/** The member an object itself has, so that `toString` and `__proto__` are names like any other. */
function own(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
/**
 * The same text for equal values and only for those: keys sorted, `-0` as `0`. The caller has bounded the
 * depth ({@link measureJson}).
 */
function canonicalJson(value) {
    if (isList(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (!isObject(value))
        return JSON.stringify(value === 0 ? 0 : value);
    const members = Object.keys(value)
        .sort()
        .map((name) => `${JSON.stringify(name)}:${canonicalJson(own(value, name) ?? null)}`);
    return `{${members.join(',')}}`;
}
/** Whether two values are equal as JSON: key order does not matter, `1` is `1.0`. */
function equalJson(left, right) {
    if (left === right)
        return true;
    if (isList(left) && isList(right)) {
        return left.length === right.length && left.every((item, index) => equalJson(item, right[index]));
    }
    if (!isObject(left) || !isObject(right))
        return false;
    const names = Object.keys(left);
    if (names.length !== Object.keys(right).length)
        return false;
    return names.every((name) => Object.hasOwn(right, name) && equalJson(own(left, name), own(right, name)));
}
/** A JSON pointer (RFC 6901) extended by unescaped segments. */
function extendPointer(pointer, ...segments) {
    return segments.reduce((path, segment) => `${path}/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`, pointer);
}
/** The unescaped segments of a JSON pointer. */
function pointerSegments(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/**
 * Walks a value without recursion, so that depth cannot exhaust the stack, and refuses what JSON cannot write
 * (not finite, undefined, functions) and what is larger than the limits. Cycles end at the depth limit.
 */
function measureJson(value, limits) {
    const open = [{ value, depth: 0 }];
    let count = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        count += 1;
        if (count > limits.count)
            return { ok: false, reason: `it has more than ${limits.count} values` };
        if (next.depth > limits.depth)
            return { ok: false, reason: `it is nested deeper than ${limits.depth} levels` };
        const children = childrenOf(next.value);
        if (children === undefined)
            return { ok: false, reason: 'it has a value that JSON cannot write' };
        for (const child of children)
            open.push({ value: child, depth: next.depth + 1 });
    }
    return { ok: true, count };
}
function childrenOf(value) {
    if (isList(value))
        return value;
    if (isObject(value))
        return isPlain(value) ? Object.keys(value).map((name) => own(value, name)) : undefined;
    return isScalar(value) ? [] : undefined;
}
function isScalar(value) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    return value === null || typeof value === 'string' || typeof value === 'boolean';
}
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}


/***/ }),

/***/ 3318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ describeValues),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3712);

const MOST_SHOWN = 5;
const LONGEST_SHOWN = 60;
/** A value as it is shown in a sentence, cut when it is long. */
function describeValue(value) {
    return shorten((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value));
}
/** Values as they are listed in a sentence: the first five, and how many more. */
function describeValues(values) {
    const shown = values.slice(0, MOST_SHOWN).map(describeValue).join(', ');
    return values.length > MOST_SHOWN ? `${shown} and ${values.length - MOST_SHOWN} more` : shown;
}
/** Text as it is shown in a sentence, cut when it is long. */
function shorten(text) {
    return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}


/***/ }),

/***/ 1589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ partMissing),
/* harmony export */   KE: () => (/* binding */ keepsPart),
/* harmony export */   R7: () => (/* binding */ audioFormats),
/* harmony export */   Vl: () => (/* binding */ describeFormat),
/* harmony export */   cp: () => (/* binding */ partHas),
/* harmony export */   s7: () => (/* binding */ partList)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3712);
/* harmony import */ var _rules_describe_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);
/* harmony import */ var _serving_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(820);



/** The formats of `audio_in` or `audio_out`: the list is the field itself, or its `formats`. */
function audioFormats(contract, field) {
    const stated = (0,_serving_change_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(contract, [field]);
    const path = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(stated) ? [field] : [field, 'formats'];
    const list = (0,_serving_change_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(contract, path);
    if (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(list))
        return [];
    return list.flatMap((entry, index) => ((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) ? [{ entry, path: [...path, index] }] : []));
}
/** Whether a format keeps what another says of one part; what was not said binds nobody. */
function keepsPart(before, after, part) {
    const said = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(before, part);
    return (0,_serving_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnstated */ .j)(said) || (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .equalJson */ .FS)(said, (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(after, part));
}
/** What a format says of a part that is a list; one value alone is a list of it. */
function partList(entry, part) {
    const value = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, part);
    if ((0,_serving_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnstated */ .j)(value))
        return [];
    return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) ? value : [value];
}
/** Whether a format's list has a value. */
function partHas(entry, part, value) {
    return partList(entry, part).some((other) => (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .equalJson */ .FS)(other, value));
}
/** The values of one format's list that none of the others has. */
function partMissing(entry, others, part) {
    return partList(entry, part).filter((value) => !others.some((other) => partHas(other.entry, part, value)));
}
/** A format in a sentence: `pcm_s16le in wav`. */
function describeFormat(entry) {
    const [encoding, container] = [(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'encoding'), (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(entry, 'container')];
    const name = typeof encoding === 'string' ? (0,_rules_describe_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(encoding) : 'audio';
    return typeof container === 'string' ? `${name} in ${(0,_rules_describe_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(container)}` : name;
}


/***/ }),

/***/ 4603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ checkApiVersion)
/* harmony export */ });
/* harmony import */ var compare_versions__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2026);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3712);
/* harmony import */ var _serving_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(820);



/**
 * Whether the new contract's `api.version` is a large enough step from the old one's: a break takes a new
 * major version, also below 1.0.0, because clients cannot know what a 0.x version means to its owner; an
 * addition takes a new minor or major one. A version that went down, or that cannot be read, is never enough.
 */
function checkApiVersion(oldContract, newContract, required) {
    const [from, to] = [versionOf(oldContract), versionOf(newContract)];
    if (from === undefined || to === undefined) {
        const side = from === undefined ? 'old' : 'new';
        return {
            sufficient: false,
            moved: 'unreadable',
            message: `The ${side} contract has no readable \`api.version\`.`,
        };
    }
    const moved = movement(from, to);
    const sufficient = ENOUGH[required].includes(moved);
    const step = `\`api.version\` goes from ${from} to ${to}`;
    if (sufficient)
        return { sufficient, moved, message: `${step}, which is enough.` };
    const reason = moved === 'lowered' ? 'a version must not go down' : `the changes need a new ${required} version`;
    return { sufficient, moved, message: `${step}, but ${reason}.` };
}
const ENOUGH = {
    major: ['major'],
    minor: ['major', 'minor'],
    none: ['major', 'minor', 'patch', 'none'],
};
function versionOf(contract) {
    const version = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(contract)
        ? (0,_serving_change_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(contract, ['api', 'version'])
        : undefined;
    return typeof version === 'string' && (0,compare_versions__WEBPACK_IMPORTED_MODULE_2__.validateStrict)(version) ? version : undefined;
}
function movement(from, to) {
    const order = (0,compare_versions__WEBPACK_IMPORTED_MODULE_2__.compareVersions)(to, from);
    if (order < 0)
        return 'lowered';
    const [[oldMajor, oldMinor], [major, minor]] = [numbersOf(from), numbersOf(to)];
    if (major > oldMajor)
        return 'major';
    if (minor > oldMinor)
        return 'minor';
    return order > 0 ? 'patch' : 'none';
}
function numbersOf(version) {
    const [major, minor] = version.split('.', 2).map(Number);
    return [major ?? 0, minor ?? 0];
}


/***/ }),

/***/ 820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt),
/* harmony export */   j: () => (/* binding */ isUnstated)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3712);

/** Whether a contract leaves something unsaid: absent, null, or blank. */
function isUnstated(value) {
    return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
/** The value at a path; undefined where the path ends early. */
function valueAt(value, path) {
    return path.reduce((at, segment) => {
        if (typeof segment === 'number')
            return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(at) ? at[segment] : undefined;
        return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(at) ? (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(at, segment) : undefined;
    }, value);
}


/***/ }),

/***/ 6430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ toPlainText)
/* harmony export */ });
/**
 * What must not reach a reader: control and escape characters, bidirectional overrides, zero-width and other
 * ignorable characters, private use, lone surrogates. They hide, reorder or execute text.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** Marks piled upon one letter cover the lines above and below it. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;
const NOT_ASCII = /[^ -~]/;
/** Most texts: printable ASCII with single spaces. */
const PLAIN = /^(?:[!-~]| (?! ))*$/;
/** How much longer than its cap a text may be before what is dropped anyway is looked at. */
const SLACK = 2;
/**
 * One line of harmless text: white space of any kind becomes one space, unsafe characters go.
 *
 * @param limit the most UTF-16 units that are kept; a longer text ends in an ellipsis
 */
function toPlainText(text, limit) {
    if (text.length <= limit && PLAIN.test(text))
        return text.trim();
    const line = text.slice(0, limit * SLACK).replace(/[\s\u0085]+/g, ' ');
    const plain = (NOT_ASCII.test(line) ? line.replace(UNSAFE, '').replace(PILED_MARKS, '$1') : line).trim();
    const isCut = text.length > limit * SLACK;
    return plain.length > limit || isCut ? cut(plain, limit) : plain;
}
function cut(plain, limit) {
    const kept = plain.slice(0, Math.max(0, limit - 1)).replace(/[\uD800-\uDBFF]$/, '');
    return `${kept.trimEnd()}…`;
}


/***/ })

};
