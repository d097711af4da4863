export const id = 2837;
export const ids = [2837];
export const modules = {

/***/ 2837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ readSchema)
});

// UNUSED EXPORTS: DOCUMENT_LIMITS

// EXTERNAL MODULE: ./lib/compatibility/json-value.js
var json_value = __webpack_require__(3712);
;// CONCATENATED MODULE: ./lib/compatibility/schema/keywords.js
const SHARED = [
    [
        'annotation',
        [
            '$schema',
            '$comment',
            'title',
            'description',
            'default',
            'examples',
            'deprecated',
            'readOnly',
            'writeOnly',
        ],
    ],
    ['container', ['$defs', 'definitions']],
    ['identifier', ['$id']],
    ['reference', ['$ref']],
    ['types', ['type']],
    ['list', ['enum']],
    ['any', ['const']],
    ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']],
    ['positive', ['multipleOf']],
    ['count', ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties']],
    ['boolean', ['uniqueItems']],
    ['string', ['format', 'contentEncoding', 'contentMediaType']],
    ['regex', ['pattern']],
    ['names', ['required']],
    ['schema', ['contains', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else']],
    ['schemas', ['allOf', 'anyOf', 'oneOf']],
    ['schema-map', ['properties']],
    ['regex-map', ['patternProperties']],
];
const OF_DIALECT = {
    'draft-07': [
        ['items', ['items']],
        ['additional-items', ['additionalItems']],
        ['dependencies', ['dependencies']],
    ],
    '2020-12': [
        ['identifier', ['$anchor']],
        ['refused', ['$dynamicRef', '$dynamicAnchor', '$vocabulary']],
        ['schema', ['items', 'unevaluatedItems', 'unevaluatedProperties']],
        ['schemas', ['prefixItems']],
        ['schema-map', ['dependentSchemas']],
        ['name-lists', ['dependentRequired']],
        ['count', ['minContains', 'maxContains']],
    ],
};
function tableOf(dialect) {
    return new Map([...SHARED, ...OF_DIALECT[dialect]].flatMap(([shape, names]) => names.map((name) => [name, shape])));
}
/** What each keyword of a dialect holds. */
const KEYWORD_SHAPES = {
    'draft-07': tableOf('draft-07'),
    '2020-12': tableOf('2020-12'),
};
/** What a keyword of a dialect holds; undefined for one that the dialect does not define. */
function shapeOf(dialect, keyword) {
    return KEYWORD_SHAPES[dialect].get(keyword);
}
/**
 * Keywords by which a schema without `$schema` shows that it means draft-07; `items` counts only as an array.
 */
const DRAFT_07_ONLY = ['additionalItems', 'dependencies'];
/** Keywords by which it shows that it means 2020-12. */
const MODERN_ONLY = OF_DIALECT['2020-12']
    .flatMap(([, names]) => names)
    .filter((name) => name !== 'items');

;// CONCATENATED MODULE: ./lib/compatibility/schema/reach-schema.js

/**
 * The node of the schema at a pointer, made at the first visit and queued to be read. What is not a schema is
 * refused, and stands as a schema without constraints until the reading ends.
 */
function reachSchema(reading, pointer, value) {
    const known = reading.nodes.get(pointer);
    if (known !== undefined)
        return known;
    const node = {
        id: reading.nodes.size * 2 + (reading.side === 'new' ? 1 : 0),
        side: reading.side,
        dialect: reading.dialect,
        pointer,
        fixed: typeof value === 'boolean' ? value : undefined,
        assertions: new Map(),
        single: new Map(),
        lists: new Map(),
        named: new Map(),
        unknown: new Map(),
    };
    reading.nodes.set(pointer, node);
    if ((0,json_value/* isObject */.Gv)(value))
        reading.open.push({ node, value });
    else if (typeof value !== 'boolean')
        refuse(reading, pointer, 'a schema must be an object or a boolean');
    return node;
}
/** The schema below a keyword; the further segments lead from the keyword to it. */
function reachBelow({ reading, node, keyword }, value, ...segments) {
    return reachSchema(reading, (0,json_value/* extendPointer */.wQ)(node.pointer, keyword, ...segments), value);
}
const MOST_REFUSALS = 20;
/** Notes why a place cannot be worked on; the first twenty are enough to act on. */
function refuse(reading, pointer, reason) {
    if (reading.refusals.length < MOST_REFUSALS)
        reading.refusals.push({ pointer, reason });
}

;// CONCATENATED MODULE: ./lib/compatibility/schema/resolve-reference.js

/**
 * Follows a reference inside one document: `#`, a JSON pointer, an anchor, or the document's own `$id` before
 * any of these. Nothing is ever fetched, and nothing behind an embedded `$id` is followed, because it would
 * change the base.
 */
function resolveReference(document, dialect, reference) {
    const fragment = localFragment(document, reference);
    if (fragment === undefined) {
        return {
            ok: false,
            reason: `the reference "${reference}" leads out of the document and is never fetched`,
        };
    }
    const decoded = decodeFragment(fragment);
    if (decoded === undefined)
        return { ok: false, reason: `the reference "${reference}" is not a valid URI fragment` };
    if (decoded === '' || decoded.startsWith('/'))
        return followPointer(document, decoded, reference);
    return followAnchor(document, dialect, decoded, reference);
}
function localFragment(document, reference) {
    if (reference.startsWith('#'))
        return reference.slice(1);
    const id = (0,json_value/* isObject */.Gv)(document) ? (0,json_value/* own */.ZV)(document, '$id') : undefined;
    if (typeof id !== 'string')
        return undefined;
    const base = id.replace(/#$/, '');
    if (reference === base)
        return '';
    return base !== '' && reference.startsWith(`${base}#`) ? reference.slice(base.length + 1) : undefined;
}
function decodeFragment(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return undefined;
    }
}
function followPointer(document, pointer, reference) {
    let value = document;
    const segments = (0,json_value/* pointerSegments */.cP)(pointer);
    for (const [depth, segment] of segments.entries()) {
        if (depth > 0 && (0,json_value/* isObject */.Gv)(value) && startsResource(value)) {
            return { ok: false, reason: `the reference "${reference}" leads through an embedded $id` };
        }
        value = step(value, segment);
    }
    if (value === undefined)
        return { ok: false, reason: `the reference "${reference}" leads nowhere` };
    return { ok: true, pointer: (0,json_value/* extendPointer */.wQ)('', ...segments), value };
}
function step(value, segment) {
    if ((0,json_value/* isObject */.Gv)(value))
        return (0,json_value/* own */.ZV)(value, segment);
    return (0,json_value/* isList */.Lv)(value) && /^(0|[1-9]\d{0,8})$/.test(segment) ? value[Number(segment)] : undefined;
}
/** Whether an object starts a schema resource of its own: an `$id` that is more than a draft-07 anchor. */
function startsResource(value) {
    const id = (0,json_value/* own */.ZV)(value, '$id');
    return typeof id === 'string' && !id.startsWith('#');
}
function followAnchor(document, dialect, name, reference) {
    const found = anchorsOf(document).get(dialect === 'draft-07' ? `$id #${name}` : `$anchor ${name}`) ?? [];
    const [only, ...others] = found;
    // An example or a constant may look like an anchor, so more than one candidate is left undecided.
    if (only === undefined)
        return { ok: false, reason: `the reference "${reference}" leads nowhere` };
    return others.length === 0
        ? { ok: true, ...only }
        : { ok: false, reason: `the reference "${reference}" has more than one possible target` };
}
const ANCHORS = new WeakMap();
/**
 * Everything in a document that may be an anchor, by keyword and name; what has an `$id` of its own is left
 * out.
 */
function anchorsOf(document) {
    if (!(0,json_value/* isObject */.Gv)(document))
        return new Map();
    const known = ANCHORS.get(document);
    if (known !== undefined)
        return known;
    const anchors = new Map();
    const open = [{ pointer: '', value: document }];
    // An array is iterated over what is added on the way.
    for (const place of open) {
        for (const key of anchorKeys(place.value))
            anchors.set(key, [...(anchors.get(key) ?? []), place]);
        for (const part of partsOf(place))
            if (!isResource(part.value))
                open.push(part);
    }
    ANCHORS.set(document, anchors);
    return anchors;
}
function isResource(value) {
    return (0,json_value/* isObject */.Gv)(value) && startsResource(value);
}
function anchorKeys(value) {
    if (!(0,json_value/* isObject */.Gv)(value))
        return [];
    return ['$anchor', '$id'].flatMap((keyword) => {
        const name = (0,json_value/* own */.ZV)(value, keyword);
        return typeof name === 'string' ? [`${keyword} ${name}`] : [];
    });
}
function partsOf({ pointer, value }) {
    if ((0,json_value/* isList */.Lv)(value))
        return value.map((item, index) => ({ pointer: (0,json_value/* extendPointer */.wQ)(pointer, index), value: item }));
    if (!(0,json_value/* isObject */.Gv)(value))
        return [];
    return Object.keys(value).map((key) => ({
        pointer: (0,json_value/* extendPointer */.wQ)(pointer, key),
        value: (0,json_value/* own */.ZV)(value, key) ?? null,
    }));
}

// EXTERNAL MODULE: ./lib/compatibility/schema/type-mask.js
var type_mask = __webpack_require__(4874);
;// CONCATENATED MODULE: ./lib/compatibility/schema/place-keyword.js





const LONGEST_PATTERN = 2000;
/**
 * Whether a regular expression is one, by either of the two grammars that validators use. It is parsed, never
 * run.
 */
function isPattern(text) {
    if (typeof text !== 'string' || text.length > LONGEST_PATTERN)
        return false;
    return ['u', ''].some((flags) => {
        try {
            return new RegExp(text, flags) instanceof RegExp;
        }
        catch {
            return false;
        }
    });
}
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isNames = (value) => (0,json_value/* isList */.Lv)(value) && value.every((name) => typeof name === 'string');
function asserting(accepts, expected) {
    return ({ node, keyword, value }) => {
        if (!accepts(value))
            return `${keyword} must be ${expected}`;
        node.assertions.set(keyword, value);
        return undefined;
    };
}
const ignored = () => undefined;
const oneSchema = (place) => {
    place.node.single.set(place.keyword, reachBelow(place, place.value));
    return undefined;
};
function schemaList(target) {
    return (place) => {
        const { node, keyword, value } = place;
        if (!(0,json_value/* isList */.Lv)(value) || value.length === 0)
            return `${keyword} must be an array of at least one schema`;
        node.lists.set(target ?? keyword, value.map((item, index) => reachBelow(place, item, index)));
        return undefined;
    };
}
function schemaMap(acceptsName) {
    return (place) => {
        const { node, keyword, value } = place;
        if (!(0,json_value/* isObject */.Gv)(value))
            return `${keyword} must be an object of schemas`;
        const names = Object.keys(value);
        const bad = names.find((name) => !acceptsName(name));
        if (bad !== undefined)
            return `"${bad.slice(0, 60)}" in ${keyword} is not a regular expression that can be read`;
        node.named.set(keyword, new Map(names.map((name) => [name, reachBelow(place, (0,json_value/* own */.ZV)(value, name) ?? null, name)])));
        return undefined;
    };
}
const reference = ({ reading, node, value, parent }) => {
    if (typeof value !== 'string')
        return '$ref must be a string';
    const inert = ['annotation', 'container', 'reference'];
    if (reading.dialect === 'draft-07' &&
        Object.keys(parent).some((sibling) => !inert.includes(shapeOf('draft-07', sibling)))) {
        return 'draft-07 ignores what stands beside a $ref, and validators differ in that';
    }
    const target = resolveReference(reading.document, reading.dialect, value);
    if (!target.ok)
        return target.reason;
    node.single.set('$ref', reachSchema(reading, target.pointer, target.value));
    return undefined;
};
const identifier = ({ node, parent }) => node.pointer !== '' && startsResource(parent) ? 'an embedded $id changes what references mean' : undefined;
const items = (place) => ((0,json_value/* isList */.Lv)(place.value) ? schemaList('prefixItems')(place) : oneSchema(place));
const additionalItems = (place) => {
    // Without a tuple, draft-07 gives additionalItems no meaning.
    if ((0,json_value/* isList */.Lv)((0,json_value/* own */.ZV)(place.parent, 'items')))
        place.node.single.set('items', reachBelow(place, place.value));
    return undefined;
};
const dependencies = (place) => {
    const { node, value } = place;
    if (!(0,json_value/* isObject */.Gv)(value))
        return 'dependencies must be an object';
    const entries = Object.keys(value).map((name) => [name, (0,json_value/* own */.ZV)(value, name) ?? null]);
    const lists = entries.filter(([, needs]) => (0,json_value/* isList */.Lv)(needs));
    if (!lists.every(([, needs]) => isNames(needs)))
        return 'dependencies must hold schemas or lists of names';
    if (lists.length > 0)
        node.assertions.set('dependentRequired', Object.fromEntries(lists));
    const schemas = entries.filter(([, needs]) => !(0,json_value/* isList */.Lv)(needs));
    if (schemas.length > 0) {
        node.named.set('dependentSchemas', new Map(schemas.map(([name, needs]) => [name, reachBelow(place, needs, name)])));
    }
    return undefined;
};
/** How each shape of keyword is read. */
const PLACING = {
    annotation: ignored,
    container: ignored,
    identifier,
    refused: ({ keyword }) => `${keyword} is not supported`,
    reference,
    types: asserting((value) => (0,type_mask/* typesFrom */.Wh)(value) !== undefined, 'a JSON type or a list of them'),
    list: asserting(json_value/* isList */.Lv, 'an array'),
    any: asserting(() => true, 'a value'),
    number: asserting((value) => typeof value === 'number', 'a number'),
    positive: asserting((value) => typeof value === 'number' && value > 0, 'a number above 0'),
    count: asserting(isCount, 'a whole number from 0'),
    boolean: (place) => {
        if (typeof place.value !== 'boolean')
            return `${place.keyword} must be a boolean`;
        if (place.value)
            place.node.assertions.set(place.keyword, true);
        return undefined;
    },
    string: asserting((value) => typeof value === 'string', 'a string'),
    regex: asserting(isPattern, 'a regular expression that can be read'),
    names: asserting(isNames, 'a list of names'),
    'name-lists': asserting((value) => (0,json_value/* isObject */.Gv)(value) && Object.keys(value).every((name) => isNames((0,json_value/* own */.ZV)(value, name) ?? null)), 'an object of lists of names'),
    schema: oneSchema,
    schemas: schemaList(),
    'schema-map': schemaMap(() => true),
    'regex-map': schemaMap(isPattern),
    items,
    'additional-items': additionalItems,
    dependencies,
};

// EXTERNAL MODULE: ./lib/compatibility/schema/schema-node.js
var schema_node = __webpack_require__(7704);
;// CONCATENATED MODULE: ./lib/compatibility/schema/reference-loop.js

/**
 * A schema that leads back to itself for the same value (`{"$ref": "#"}`), which has no meaning and would let
 * a proof by recursion prove anything; undefined when there is none. Recursion that descends into the value
 * is fine. Walks without recursion of its own, because chains of references can be as long as the document.
 */
function findReferenceLoop(nodes) {
    const done = new Set();
    for (const start of nodes) {
        const loop = done.has(start) ? undefined : loopFrom(start, done);
        if (loop !== undefined)
            return loop;
    }
    return undefined;
}
function loopFrom(start, done) {
    const path = [{ node: start, ahead: [...(0,schema_node/* inPlace */.zp)(start)] }];
    const onPath = new Set([start]);
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
        const next = last.ahead.pop();
        if (next === undefined) {
            done.add(last.node);
            onPath.delete(last.node);
            path.pop();
        }
        else if (onPath.has(next)) {
            return next;
        }
        else if (!done.has(next)) {
            onPath.add(next);
            path.push({ node: next, ahead: [...(0,schema_node/* inPlace */.zp)(next)] });
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/compatibility/schema/read-schema.js





/** The size of document that is worked on; ten thousand properties of a few keywords fit. */
const DOCUMENT_LIMITS = { count: 200_000, depth: 1000 };
/**
 * Reads what is reachable from the root of a schema document, through keywords and local references.
 *
 * Refused with a place and a reason: not JSON, too large, an unknown dialect, a keyword of the wrong shape, a
 * reference that is remote, dangling or loops in place, an embedded `$id`, dynamic references. Without
 * `$schema` the document is 2020-12, unless tuples under `items`, `additionalItems` or `dependencies` show
 * that draft-07 is meant.
 */
function readSchema(document, side) {
    const measure = (0,json_value/* measureJson */.j1)(document, DOCUMENT_LIMITS);
    if (!measure.ok)
        return refused('', measure.reason);
    if (!isSchemaLike(document))
        return refused('', 'a schema must be an object or a boolean');
    const declared = declaredDialect(document);
    if (declared === 'unknown')
        return refused('/$schema', 'only draft-07 and 2020-12 are supported');
    if (declared !== undefined)
        return finish(readAs(document, declared, side));
    const modern = readAs(document, '2020-12', side);
    if (![...DRAFT_07_ONLY, 'items[]'].some((keyword) => modern.seen.has(keyword)))
        return finish(modern);
    const legacy = readAs(document, 'draft-07', side);
    if (MODERN_ONLY.some((keyword) => legacy.seen.has(keyword))) {
        return refused('', 'it mixes keywords of draft-07 and 2020-12 and has no $schema to say which is meant');
    }
    return finish(legacy);
}
function refused(pointer, reason) {
    return { ok: false, refusals: [{ pointer, reason }] };
}
function isSchemaLike(document) {
    return (0,json_value/* isObject */.Gv)(document) || typeof document === 'boolean';
}
const DIALECTS = new Map([
    ['json-schema.org/draft-07/schema', 'draft-07'],
    ['json-schema.org/draft/2020-12/schema', '2020-12'],
]);
function declaredDialect(document) {
    if (!(0,json_value/* isObject */.Gv)(document) || !Object.hasOwn(document, '$schema'))
        return undefined;
    const uri = (0,json_value/* own */.ZV)(document, '$schema');
    if (typeof uri !== 'string')
        return 'unknown';
    return DIALECTS.get(uri.replace(/^https?:\/\//, '').replace(/#$/, '')) ?? 'unknown';
}
function readAs(document, dialect, side) {
    const reading = {
        document,
        dialect,
        side,
        nodes: new Map(),
        open: [],
        refusals: [],
        seen: new Set(),
    };
    reachSchema(reading, '', document);
    // First in, first out: node numbers, and with them every answer, follow the document's order.
    // An array is iterated over what is added on the way.
    for (const { node, value } of reading.open)
        readKeywords(reading, node, value);
    return reading;
}
function readKeywords(reading, node, parent) {
    for (const keyword of Object.keys(parent)) {
        const reason = readKeyword({ reading, node, keyword, value: (0,json_value/* own */.ZV)(parent, keyword) ?? null, parent });
        if (reason !== undefined)
            refuse(reading, (0,json_value/* extendPointer */.wQ)(node.pointer, keyword), reason);
    }
}
function readKeyword(place) {
    const { reading, node, keyword, value } = place;
    reading.seen.add(keyword === 'items' && (0,json_value/* isList */.Lv)(value) ? 'items[]' : keyword);
    if (keyword === '$schema' && node.pointer !== '')
        return 'an embedded $schema changes the dialect';
    const shape = shapeOf(reading.dialect, keyword);
    if (shape !== undefined)
        return PLACING[shape](place);
    node.unknown.set(keyword, value);
    return undefined;
}
function finish(reading) {
    const root = reading.nodes.get('');
    if (reading.refusals.length > 0 || root === undefined)
        return { ok: false, refusals: reading.refusals };
    const loop = findReferenceLoop(reading.nodes.values());
    if (loop !== undefined)
        return refused(loop.pointer, 'its references lead back to it for the same value, without end');
    return { ok: true, root, nodes: reading.nodes };
}


/***/ }),

/***/ 7704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   U6: () => (/* binding */ hasKeyword),
/* harmony export */   ZU: () => (/* binding */ keywordPointer),
/* harmony export */   _Q: () => (/* binding */ dependentNames),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bH: () => (/* binding */ acceptsAll),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   zp: () => (/* binding */ inPlace)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3712);

/** The number a keyword has; undefined when it is absent. */
function numberOf(node, keyword) {
    const value = node.assertions.get(keyword);
    return typeof value === 'number' ? value : undefined;
}
/** The text a keyword has; undefined when it is absent. */
function textOf(node, keyword) {
    const value = node.assertions.get(keyword);
    return typeof value === 'string' ? value : undefined;
}
/** The names in a keyword that lists them; empty when it is absent. */
function namesOf(value) {
    return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value.filter((name) => typeof name === 'string') : [];
}
/** The object of name lists in `dependentRequired`; empty when it is absent. */
function dependentNames(node) {
    const value = node.assertions.get('dependentRequired');
    if (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return [];
    const lists = value;
    return Object.keys(lists).map((name) => [name, namesOf((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(lists, name))]);
}
/** The subschemas of a list keyword; empty when it is absent. */
function listOf(node, keyword) {
    return node.lists.get(keyword) ?? [];
}
const NO_NAMES = new Map();
/** The subschemas of a keyword by name; empty when it is absent. */
function mapOf(node, keyword) {
    return node.named.get(keyword) ?? NO_NAMES;
}
/** Whether a schema has a keyword, subschemas or not. */
function hasKeyword(node, keyword) {
    return [node.assertions, node.single, node.lists, node.named, node.unknown].some((part) => part.has(keyword));
}
/** Whether a schema plainly accepts every value. */
function acceptsAll(node) {
    if (node.fixed !== undefined)
        return node.fixed;
    return [node.assertions, node.single, node.lists, node.named, node.unknown].every((part) => part.size === 0);
}
/** The schemas that apply to the same value as this one. */
function inPlace(node) {
    const single = ['$ref', 'not', 'if', 'then', 'else'].flatMap((keyword) => node.single.get(keyword) ?? []);
    const lists = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => listOf(node, keyword));
    return [...single, ...lists, ...mapOf(node, 'dependentSchemas').values()];
}
const DRAFT_07_SPELLING = new Map([
    ['prefixItems', 'items'],
    ['dependentRequired', 'dependencies'],
    ['dependentSchemas', 'dependencies'],
]);
/** The pointer to a keyword of a schema, as the document spells it. */
function keywordPointer(node, keyword) {
    const spelled = node.dialect === 'draft-07' ? DRAFT_07_SPELLING.get(keyword) : undefined;
    return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .extendPointer */ .wQ)(node.pointer, spelled ?? keyword);
}


/***/ }),

/***/ 4874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ STRING),
/* harmony export */   B1: () => (/* binding */ FRACTION),
/* harmony export */   Cq: () => (/* binding */ NULL),
/* harmony export */   EU: () => (/* binding */ singleTypes),
/* harmony export */   Jx: () => (/* binding */ BOOLEAN),
/* harmony export */   Wh: () => (/* binding */ typesFrom),
/* harmony export */   nL: () => (/* binding */ describeTypes),
/* harmony export */   qv: () => (/* binding */ OBJECT),
/* harmony export */   sO: () => (/* binding */ ARRAY),
/* harmony export */   si: () => (/* binding */ ANY_TYPE),
/* harmony export */   uk: () => (/* binding */ NUMBER),
/* harmony export */   vh: () => (/* binding */ INTEGER),
/* harmony export */   x6: () => (/* binding */ typeOfValue)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3712);

/** The single types. */
const NULL = 1;
const BOOLEAN = 2;
const INTEGER = 4;
const FRACTION = 8;
const STRING = 16;
const ARRAY = 32;
const OBJECT = 64;
/** Both kinds of number. */
const NUMBER = INTEGER | FRACTION;
/** Every type. */
const ANY_TYPE = 127;
const BY_NAME = new Map([
    ['null', NULL],
    ['boolean', BOOLEAN],
    ['integer', INTEGER],
    ['number', NUMBER],
    ['string', STRING],
    ['array', ARRAY],
    ['object', OBJECT],
]);
/** The mask of a `type` keyword's value; undefined when it is not one. */
function typesFrom(value) {
    const names = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value : [value];
    if (names.length === 0)
        return undefined;
    let mask = 0;
    for (const name of names) {
        const bits = typeof name === 'string' ? BY_NAME.get(name) : undefined;
        if (bits === undefined)
            return undefined;
        mask |= bits;
    }
    return mask;
}
/** The single type of a value. */
function typeOfValue(value) {
    if (value === null)
        return NULL;
    if ((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return ARRAY;
    if ((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return OBJECT;
    if (typeof value === 'number')
        return Number.isInteger(value) ? INTEGER : FRACTION;
    return typeof value === 'string' ? STRING : BOOLEAN;
}
/** The single types in a mask. */
function singleTypes(mask) {
    return [NULL, BOOLEAN, INTEGER, FRACTION, STRING, ARRAY, OBJECT].filter((bit) => (mask & bit) !== 0);
}
const PLURALS = [
    [NULL, 'null'],
    [BOOLEAN, 'booleans'],
    [STRING, 'strings'],
    [ARRAY, 'arrays'],
    [OBJECT, 'objects'],
];
/** The types in a mask as a noun phrase: `strings or null`. */
function describeTypes(mask) {
    const names = PLURALS.filter(([type]) => (mask & type) !== 0).map(([, name]) => name);
    const numbers = mask & NUMBER;
    if (numbers === NUMBER)
        names.push('numbers');
    if (numbers === INTEGER)
        names.push('integers');
    if (numbers === FRACTION)
        names.push('numbers with a fraction');
    return names.join(' or ');
}


/***/ })

};
