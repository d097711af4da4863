export const id = 3566;
export const ids = [3566];
export const modules = {

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

/***/ 1918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toText)
/* harmony export */ });
/** `path:line:column`, as far as it is known; the form that editors and terminals link. */
function toText(location) {
    const { path, line, column } = location;
    if (line === undefined)
        return path;
    return column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`;
}


/***/ }),

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeProblem)
/* harmony export */ });
/** One line: where, what, and how to put it right. */
function describeProblem(problem) {
    return problem.hint === undefined ? problem.message : `${problem.message}; ${problem.hint}`;
}


/***/ }),

/***/ 894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ keyLocation),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   UD: () => (/* binding */ rawOf),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/** The value under a key of a mapping; undefined when there is none, or no mapping. */
function at(node, ...path) {
    let found = node;
    for (const key of path)
        found = found?.kind === 'map' ? found.entries.get(key)?.value : undefined;
    return found;
}
/** Where a key of a mapping stands, or the mapping itself. */
function keyLocation(node, key) {
    return (node.kind === 'map' ? node.entries.get(key)?.keyLocation : undefined) ?? node.location;
}
/** The entries of a mapping in file order; none for anything else. */
function entriesOf(node) {
    return node?.kind === 'map' ? [...node.entries] : [];
}
/** The items of a list; none for anything else. */
function itemsOf(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** A string, undefined for anything else. */
function textOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
/** A finite number, undefined for anything else. */
function numberOf(node) {
    const value = node?.kind === 'scalar' ? node.value : undefined;
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/** true or false, undefined for anything else. */
function booleanOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined;
}
/** The text of any scalar as it was written, undefined for lists and mappings. */
function rawOf(node) {
    if (node?.kind !== 'scalar' || node.value === null)
        return undefined;
    return typeof node.value === 'string' ? node.value : node.raw;
}
/** Plain values for the validators: mappings are objects without a prototype. */
function toPlain(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(toPlain);
    const plain = Object.create(null);
    for (const [key, { value }] of node.entries) {
        Object.defineProperty(plain, key, { value: toPlain(value), enumerable: true });
    }
    return plain;
}
/** `node` without some of its keys. */
function without(node, keys) {
    return { ...node, entries: new Map([...node.entries].filter(([key]) => !keys.has(key))) };
}


/***/ }),

/***/ 4402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gY: () => (/* binding */ LFS_POINTER),
  g7: () => (/* binding */ decodeText),
  NS: () => (/* binding */ isLfsPointer),
  Tp: () => (/* binding */ parseDocument),
  r4: () => (/* binding */ parseText)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/readers/resolve-scalar.js

/** The place of a quoted text is its opening quote, where an editor puts the mark. */
function toOpening(event) {
    const quoted = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
    return quoted ? Math.max(event.valueStart - 1, 0) : event.valueStart;
}
/** What a scalar without quotes or tag stands for (YAML 1.2 core schema). */
function resolvePlain(raw) {
    for (const tag of [js_yaml/* nullCoreTag */.DX, js_yaml/* boolCoreTag */.G7, js_yaml/* intCoreTag */.Z7, js_yaml/* floatCoreTag */.ok]) {
        const value = tag.resolve(raw, false, tag.tagName);
        if (value !== js_yaml/* NOT_RESOLVED */.Hg)
            return value;
    }
    return raw;
}

;// CONCATENATED MODULE: ./lib/readers/build-nodes.js


/** Nodes that one document may hold once its aliases are followed: an alias bomb stops here. */
const NODE_LIMIT = 500_000;
/** Tags that say no more than that the scalar is a text. */
const READ_TAGS = new Set(['', '!!str', '!']);
/** Turns parser events into nodes with places; collects every problem that does not stop it. */
class NodeBuilder {
    source;
    events;
    locate;
    tags;
    problems = [];
    next = 0;
    budget = NODE_LIMIT;
    anchors = new Map();
    constructor(source, events, locate, tags = 'refuse') {
        this.source = source;
        this.events = events;
        this.locate = locate;
        this.tags = tags;
    }
    /** The one document of the stream; undefined when it is empty. */
    document() {
        const opening = this.events[this.next++];
        if (opening?.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT)
            return undefined;
        const root = this.events[this.next]?.type === js_yaml/* EVENT_ID */.hy.POP ? undefined : this.node(0);
        this.next++;
        if (this.next < this.events.length) {
            this.problem(this.source.length, 'more than one YAML document in a file', 'keep one; remove the `---` between them');
        }
        return root;
    }
    node(fallback) {
        const event = this.events[this.next++];
        const before = this.budget;
        const node = this.tagged(event, this.build(event, fallback));
        if (this.budget < 0)
            throw new RangeError('too many nodes');
        this.remember(event, node, before - this.budget);
        return node;
    }
    build(event, fallback) {
        this.budget--;
        switch (event?.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                return this.scalar(event, fallback);
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                return { kind: 'list', location: this.locate(event.start), items: this.items() };
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                return this.mapping(event.start);
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                return this.alias(event);
            default:
                throw new RangeError('unexpected end of the document');
        }
    }
    /** An alias has the tag of what it stands for. */
    tagged(event, node) {
        if (this.tags !== 'keep' || event === undefined || !('tagStart' in event))
            return node;
        const tag = this.tagOf(event);
        return READ_TAGS.has(tag) ? node : { ...node, tag };
    }
    items() {
        const items = [];
        while (!this.closes())
            items.push(this.node(this.lastOffset()));
        return items;
    }
    mapping(start) {
        const entries = new Map();
        while (!this.closes())
            this.pair(entries, start);
        return { kind: 'map', location: this.locate(start), entries };
    }
    pair(entries, start) {
        const event = this.events[this.next];
        const offset = event?.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueStart >= 0 ? event.valueStart : start;
        const key = this.node(offset);
        const value = this.node(offset);
        const name = key.kind === 'scalar' ? key.raw : undefined;
        if (name === undefined) {
            this.problem(offset, 'a list or a mapping is used as a key', 'quote it if `{`, `[` or `*` was meant as text');
            return;
        }
        const earlier = entries.get(name);
        if (earlier !== undefined) {
            const line = earlier.keyLocation.line ?? 0;
            this.problem(offset, `the key ${JSON.stringify(name)} is there twice (first on line ${line})`, 'keep one of them');
            return;
        }
        entries.set(name, { keyLocation: this.locate(offset), value });
    }
    scalar(event, fallback) {
        const isEmpty = event.valueStart < 0;
        const raw = isEmpty ? '' : (0,js_yaml/* getScalarValue */.KE)(this.source, event);
        const location = this.locate(isEmpty ? fallback : toOpening(event));
        const tag = this.tagOf(event);
        const isText = tag !== '' || event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN;
        return { kind: 'scalar', raw, location, value: isText ? raw : resolvePlain(raw) };
    }
    tagOf(event) {
        const tag = event.tagStart < 0 ? '' : this.source.slice(event.tagStart, event.tagEnd);
        if (!READ_TAGS.has(tag) && this.tags === 'refuse') {
            this.problem(event.tagStart, `the YAML tag ${JSON.stringify(tag)} is not read`, 'remove the tag');
        }
        return tag;
    }
    alias(event) {
        const name = this.source.slice(event.anchorStart, event.anchorEnd);
        const target = this.anchors.get(name);
        this.budget -= target?.size ?? 0;
        if (target !== undefined)
            return target.node;
        this.problem(event.anchorStart - 1, `\`*${name}\` refers to an anchor that is not there`, 'quote it if a glob was meant');
        return { kind: 'scalar', raw: name, value: null, location: this.locate(event.anchorStart) };
    }
    remember(event, node, size) {
        const anchored = event !== undefined && 'anchorStart' in event && event.type !== js_yaml/* EVENT_ID */.hy.ALIAS ? event : undefined;
        const name = anchored === undefined ? '' : this.anchorName(anchored);
        if (name !== '')
            this.anchors.set(name, { node, size });
    }
    anchorName({ anchorStart, anchorEnd }) {
        return anchorStart < 0 ? '' : this.source.slice(anchorStart, anchorEnd);
    }
    closes() {
        if (this.events[this.next]?.type !== js_yaml/* EVENT_ID */.hy.POP)
            return false;
        this.next++;
        return true;
    }
    lastOffset() {
        const event = this.events[this.next];
        return event?.type === js_yaml/* EVENT_ID */.hy.SCALAR ? Math.max(event.valueStart, 0) : 0;
    }
    problem(offset, message, hint) {
        this.problems.push({ location: this.locate(offset), message, hint });
    }
}

;// CONCATENATED MODULE: ./lib/readers/parse-document.js


const DEPTH_LIMIT = 64;
const LFS_HEADER = 'version https://git-lfs.github.com/spec/';
/** What is said of a pointer that stands where its file is wanted. */
const LFS_POINTER = {
    message: 'a Git LFS pointer, not the file',
    hint: 'fetch the file itself: `lfs: true` on actions/checkout, or `git lfs pull`',
};
/** Whether the bytes are a Git LFS pointer and not the file itself. */
function isLfsPointer(text) {
    return text.startsWith(LFS_HEADER);
}
/**
 * Reads YAML or JSON; every diagnostic carries path, line and column, and a hint where YAML trips people.
 *
 * Custom tags are problems. A toolkit's own files have them: there they can be kept, as the `tag` of their node.
 */
function parseDocument(bytes, path, tags = 'refuse') {
    const text = decodeText(bytes);
    if (text === undefined)
        return broken({ location: { path }, message: 'not UTF-8 text', hint: 'save it as UTF-8' });
    if (isLfsPointer(text)) {
        return broken({ location: { path, line: 1 }, ...LFS_POINTER });
    }
    return build(text, path, tags);
}
/** Reads YAML or JSON that is not in a file (the `config` input, a shipped profile). */
function parseText(text, path) {
    return build(text.startsWith('\uFEFF') ? text.slice(1) : text, path, 'refuse');
}
function build(text, path, tags) {
    const locate = toLocator(text, path);
    try {
        const builder = new NodeBuilder(text, (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: DEPTH_LIMIT }), locate, tags);
        const root = builder.document();
        if (root === undefined)
            return broken({ location: { path }, message: 'the file is empty' });
        return builder.problems.length > 0
            ? { kind: 'broken', problems: builder.problems }
            : { kind: 'parsed', root };
    }
    catch (error) {
        return broken(toProblem(error, text, locate));
    }
}
function broken(problem) {
    return { kind: 'broken', problems: [problem] };
}
/** The text of UTF-8 bytes; undefined where they are none. */
function decodeText(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function toProblem(error, text, locate) {
    if (error instanceof js_yaml/* YAMLException */.tB) {
        const offset = error.mark?.position ?? 0;
        if (error.reason.includes('maxDepth'))
            return tooDeep(locate(offset));
        const hint = toHint(text, offset);
        return { location: locate(offset), message: error.reason, ...(hint === undefined ? {} : { hint }) };
    }
    return { location: locate(0), message: `more than ${NODE_LIMIT} values in one file` };
}
function tooDeep(location) {
    const message = `nested more than ${DEPTH_LIMIT} levels deep`;
    return { location, message, hint: 'make it flatter: a `$ref` into `$defs` saves levels in a JSON Schema' };
}
/** YAML's own words for these are of no help to somebody who meant a text. */
function toHint(text, offset) {
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
    if (/^\s*\t/.test(line))
        return 'YAML does not allow tabs for indentation: use spaces';
    const value = /(?:^|[:,[{-]\s*)([@`*&%])/.exec(line)?.[1];
    if (value !== undefined)
        return `a text that starts with ${value} has to be quoted: "${value}..."`;
    return /:\s.*:\s/.test(line) ? 'a text that holds ": " has to be quoted' : undefined;
}
function toLocator(text, path) {
    const starts = [];
    return (offset) => {
        if (starts.length === 0)
            collectLineStarts(text, starts);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { path, line: low + 1, column: Math.max(offset, 0) - (starts[low] ?? 0) + 1 };
    };
}
function collectLineStarts(text, starts) {
    starts.push(0);
    for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1))
        starts.push(index + 1);
}


/***/ })

};
