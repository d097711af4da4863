export const id = 8765;
export const ids = [8765];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


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

/***/ 7124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

const LONGEST = 64;
/** The known name that a typo most likely meant; undefined when none is near. */
function nearestName(name, known) {
    if (name.length > LONGEST)
        return undefined;
    let nearest;
    let least = Math.max(2, Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), candidate.toLowerCase());
        if (edits < least)
            [nearest, least] = [candidate, edits];
    }
    return nearest;
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


/***/ }),

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ validateNode)
});

;// CONCATENATED MODULE: ./lib/readers/describe-node.js
/** What a node is, as a sentence goes on: `the text "x"`. */
function kindOf(node) {
    if (node.kind !== 'scalar')
        return node.kind === 'map' ? 'a mapping' : 'a list';
    if (typeof node.value === 'number')
        return Number.isFinite(node.value) ? `the number ${node.raw}` : 'not a finite number';
    if (typeof node.value === 'string')
        return `the text ${quote(node.value)}`;
    return node.value === null ? 'empty (null)' : `\`${node.raw}\``;
}
/** A node's own text, as a problem reports it. */
function foundText(node) {
    if (node.kind !== 'scalar')
        return node.kind === 'map' ? 'a mapping' : 'a list';
    return node.value === null ? 'null' : node.raw.slice(0, 200);
}
/** A text in quotes, cut where it is long. */
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

;// CONCATENATED MODULE: ./lib/readers/describe-type.js
const TYPES = {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    object: 'a mapping',
    array: 'a list',
    null: 'null',
};
/** The types of a schema in words: `a number or null`. */
function nameTypes(types) {
    return types.map((type) => TYPES[type] ?? type).join(' or ');
}
/** How a value comes to be of the right type, where its text shows what was meant. */
function typeHint(node, types) {
    if (node.kind !== 'scalar')
        return undefined;
    if (typeof node.value === 'string')
        return wantsNumber(types) ? numberHint(node.raw) : undefined;
    return types.includes('string') && node.value !== null ? `quote it: "${node.raw}"` : undefined;
}
function wantsNumber(types) {
    return types.includes('number') || types.includes('integer');
}
function numberHint(raw) {
    if (/^[-+]?(nan|inf|infinity)$/i.test(raw))
        return 'a value that is not a number was not measured: leave it out';
    if (/^-?[\d.]+\s?%$/.test(raw))
        return 'write a fraction: 2% is 0.02';
    return Number.isFinite(Number(raw)) && raw !== '' ? 'remove the quotes' : undefined;
}

// EXTERNAL MODULE: ./lib/readers/nearest-name.js
var nearest_name = __webpack_require__(7124);
// EXTERNAL MODULE: ./lib/readers/node.js
var readers_node = __webpack_require__(894);
;// CONCATENATED MODULE: ./lib/readers/describe-complaint.js




/** Says what a complaint means, at its place. */
function describeComplaint({ complaint, node, keys, hints, }) {
    const name = keys.length === 0 ? 'the file' : `\`${toPath(keys)}\``;
    const describe = DESCRIPTIONS[complaint.keyword] ?? describeOther;
    return describe({ complaint, node, name, keys, hints, location: node.location });
}
const DESCRIPTIONS = {
    additionalProperties: describeUnknownKey,
    required: describeMissing,
    type: describeType,
    enum: describeWords,
    const: describeWords,
    pattern: describePattern,
    minimum: describeBound,
    maximum: describeBound,
    exclusiveMinimum: describeBound,
    exclusiveMaximum: describeBound,
};
function describeUnknownKey({ complaint, node, keys, hints }) {
    const unknown = String(complaint.params.additionalProperty);
    const known = hints[String(complaint.params.at)];
    const names = Array.isArray(known) ? known : [];
    const nearest = (0,nearest_name/* nearestName */.q)(unknown, names);
    const where = keys.length === 0 ? '' : ` in \`${toPath(keys)}\``;
    return {
        location: (0,readers_node/* keyLocation */.$I)(node, unknown),
        message: `unknown key ${quote(unknown)}${where}`,
        expected: names.length > 0 && names.length <= 16 ? `one of ${names.join(', ')}` : 'a known key',
        found: unknown,
        hint: nearest === undefined
            ? 'remove it, or see `speech-release-gate schema`'
            : `did you mean \`${nearest}\`?`,
    };
}
function describeMissing({ complaint, name, location }) {
    const missing = String(complaint.params.missingProperty);
    return {
        location,
        message: `${name} has no \`${missing}\``,
        expected: missing,
        found: 'nothing',
        hint: `add \`${missing}\``,
    };
}
function describeType({ complaint, node, name, location }) {
    const types = [complaint.params.type].flat().map(String);
    const expected = nameTypes(types);
    const problem = {
        location,
        message: `${name} is ${kindOf(node)}, not ${expected}`,
        expected,
        found: foundText(node),
    };
    const hint = typeHint(node, types);
    return hint === undefined ? problem : { ...problem, hint };
}
function describeWords({ complaint, node, name, location }) {
    const words = [complaint.params.allowedValues ?? complaint.params.allowedValue].flat().map(String);
    const found = foundText(node);
    const nearest = (0,nearest_name/* nearestName */.q)(found, words);
    const problem = {
        location,
        message: `${name} is ${quote(found)}`,
        expected: `one of ${words.join(', ')}`,
        found,
    };
    return {
        ...problem,
        hint: nearest === undefined ? `use one of ${words.join(', ')}` : `did you mean \`${nearest}\`?`,
    };
}
function describePattern({ complaint, node, name, keys, hints, location }) {
    const found = foundText(node);
    const format = /^\^(.*\/1)\$$/.exec(String(complaint.params.pattern))?.[1];
    if (keys.at(-1) === 'format' && format !== undefined) {
        const hint = `this version reads \`${format}\``;
        return { location, message: `the format ${quote(found)} is not known`, expected: format, found, hint };
    }
    const words = hints[String(complaint.params.at)];
    const expected = typeof words === 'string' ? words : 'another form';
    return { location, message: `${name} is ${quote(found)}`, expected, found, hint: expected };
}
function describeBound({ complaint, node, name, location }) {
    const expected = `${String(complaint.params.comparison)} ${String(complaint.params.limit)}`;
    const found = foundText(node);
    return { location, message: `${name} is ${found}; it has to be ${expected}`, expected, found };
}
function describeOther({ complaint, name, location }) {
    const limit = complaint.params.limit;
    const amounts = {
        minProperties: 'is empty',
        minItems: `has fewer than ${String(limit)} items`,
        maxItems: `has more than ${String(limit)} items`,
    };
    return { location, message: `${name} ${amounts[complaint.keyword] ?? 'is not valid'}` };
}
/** `slices.noisy.wer`, as a person says it. */
function toPath(keys) {
    return keys.map((key) => (key.length > 60 ? `${key.slice(0, 59)}…` : key)).join('.');
}

;// CONCATENATED MODULE: ./lib/readers/validate.js


const PROBLEM_LIMIT = 100;
/** Everything that the schema has against a document, each complaint at its place. */
function validateNode(root, validator) {
    if (validator.validate((0,readers_node/* toPlain */.Ul)(root)))
        return [];
    const complaints = validator.validate.errors ?? [];
    return complaints.slice(0, PROBLEM_LIMIT).map((complaint) => toProblem(complaint, root, validator));
}
function toProblem(complaint, root, validator) {
    const keys = toKeys(complaint.instancePath);
    const node = find(root, keys);
    return describeComplaint({ complaint, node, keys, hints: validator.hints });
}
function toKeys(pointer) {
    if (pointer === '')
        return [];
    return pointer
        .slice(1)
        .split('/')
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The node that keys lead to, or the last one on the way that exists. */
function find(root, keys) {
    let node = root;
    for (const key of keys) {
        const child = childOf(node, key);
        if (child === undefined)
            return node;
        node = child;
    }
    return node;
}
function childOf(node, key) {
    if (node.kind === 'map')
        return node.entries.get(key)?.value;
    return node.kind === 'list' ? node.items[Number(key)] : undefined;
}


/***/ })

};
