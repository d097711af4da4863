export const id = 524;
export const ids = [524];
export const modules = {

/***/ 47524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileSchema: () => (/* binding */ compileSchema)
});

// EXTERNAL MODULE: ./lib/compatibility/json-value.js
var json_value = __webpack_require__(83712);
// EXTERNAL MODULE: ./lib/compatibility/schema/read-schema.js + 5 modules
var read_schema = __webpack_require__(12837);
;// CONCATENATED MODULE: ./lib/compatibility/safe-to-compile.js


/** The size of schema that may be compiled. */
const COMPILE_LIMITS = { count: 5_000, depth: 64, expansion: 10_000, name: 200 };
/**
 * Which schemas from a repository may reach ajv's code generation, to validate recorded examples: a short
 * list of keywords that neither run an expression nor load code, references to definitions of the same
 * document only, no recursion, and a bound on the schema with every reference laid out, which bounds the work
 * for each value of an example. Everything else is refused, with the first reason.
 *
 * Not on the list although harmless in themselves: `pattern`, `patternProperties`, `format` (expressions run
 * on text of the repository's choosing), `uniqueItems` (quadratic in an example), `$id` and anchors (a
 * validator keeps them). Compile with `allErrors` and `ownProperties`: without the first, ajv 8.20 skips what
 * stands after a tuple on an empty array, without the second, `toString` is a property of every object.
 */
function isSafeToCompile(schema) {
    const measure = (0,json_value/* measureJson */.j1)(schema, COMPILE_LIMITS);
    if (!measure.ok)
        return { safe: false, reason: measure.reason };
    const document = (0,read_schema/* readSchema */.G)(schema, 'new');
    if (!document.ok)
        return { safe: false, reason: document.refusals[0]?.reason ?? 'it cannot be read' };
    if (!(0,json_value/* isObject */.Gv)(schema))
        return { safe: true };
    const reason = forbidden(schema) ?? oversized(schema);
    return reason === undefined ? { safe: true } : { safe: false, reason };
}
const ALLOWED = new Map([
    ['nothing', ['$schema', '$comment', 'title', 'description', 'default', 'examples', 'deprecated']],
    ['nothing', ['readOnly', 'writeOnly', 'type', 'enum', 'const', 'required', 'dependentRequired']],
    ['nothing', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
    ['nothing', ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties']],
    ['schema', ['items', 'additionalProperties', 'not']],
    ['list', ['prefixItems', 'allOf', 'anyOf', 'oneOf']],
    ['map', ['properties', '$defs', 'definitions']],
    ['reference', ['$ref']],
].flatMap(([holding, keywords]) => keywords.map((keyword) => [keyword, holding])));
/** Why a keyword or name anywhere in a schema may not be compiled; undefined when all may. */
function forbidden(root) {
    const open = [root];
    for (const schema of open) {
        for (const keyword of Object.keys(schema)) {
            const reason = forbiddenKeyword(keyword, (0,json_value/* own */.ZV)(schema, keyword) ?? null);
            if (reason !== undefined)
                return reason;
        }
        open.push(...subschemas(schema));
    }
    return undefined;
}
function forbiddenKeyword(keyword, value) {
    const holding = ALLOWED.get(keyword);
    if (holding === undefined)
        return `the keyword "${keyword.slice(0, 60)}" is not on the list of those to compile`;
    if (holding === 'reference')
        return isDefinition(value) ? undefined : 'a reference is not to a definition of its own';
    const names = holding === 'map' && (0,json_value/* isObject */.Gv)(value) ? Object.keys(value) : [];
    // `__proto__` is the one name that generated code cannot hold as a name like any other.
    const bad = names.find((name) => name === '__proto__' || name.length > COMPILE_LIMITS.name);
    return bad === undefined ? undefined : `the name "${bad.slice(0, 60)}" is not one to compile`;
}
const DEFINITION = /^#\/(\$defs|definitions)\/([\w.-]+)$/;
function isDefinition(reference) {
    return typeof reference === 'string' && DEFINITION.test(reference);
}
function subschemas(schema) {
    return Object.keys(schema).flatMap((keyword) => {
        const holding = ALLOWED.get(keyword);
        const value = (0,json_value/* own */.ZV)(schema, keyword);
        if (holding === 'nothing' || holding === 'reference')
            return [];
        if ((0,json_value/* isList */.Lv)(value))
            return value.filter(json_value/* isObject */.Gv);
        if (!(0,json_value/* isObject */.Gv)(value))
            return [];
        return holding === 'map'
            ? Object.keys(value)
                .map((name) => (0,json_value/* own */.ZV)(value, name))
                .filter(json_value/* isObject */.Gv)
            : [value];
    });
}
/** Why a schema is too large with every reference laid out; a recursive one is infinitely so. */
function oversized(root) {
    const size = laidOutSize(root);
    if (size <= COMPILE_LIMITS.expansion)
        return undefined;
    return Number.isFinite(size)
        ? `it has ${size} schemas with its references laid out, of at most ${COMPILE_LIMITS.expansion}`
        : 'it is recursive, or nested too deeply with its references laid out';
}
/** How many schemas one has with its references laid out, which bounds the work for each value; infinite for a loop. */
function laidOutSize(root) {
    if (!(0,json_value/* isObject */.Gv)(root))
        return 1;
    const sizes = new Map();
    const sizeOf = (schema, depth) => {
        const known = depth > COMPILE_LIMITS.depth ? Infinity : sizes.get(schema);
        if (known !== undefined)
            return known;
        // Met again before it is known, a schema refers to itself.
        sizes.set(schema, Infinity);
        const parts = [...subschemas(schema), ...targetOf(root, schema)];
        const size = parts.reduce((sum, part) => sum + sizeOf(part, depth + 1), 1);
        sizes.set(schema, size);
        return size;
    };
    return sizeOf(root, 0);
}
function targetOf(root, schema) {
    const reference = (0,json_value/* own */.ZV)(schema, '$ref');
    const [, holder, name] = DEFINITION.exec(typeof reference === 'string' ? reference : '') ?? [];
    const definitions = (0,json_value/* own */.ZV)(root, holder ?? '');
    return [(0,json_value/* isObject */.Gv)(definitions) ? (0,json_value/* own */.ZV)(definitions, name ?? '') : undefined].filter(json_value/* isObject */.Gv);
}

;// CONCATENATED MODULE: ./lib/evidence/compile-schema.js


/**
 * Compiles a schema of the repository for validating examples, if it is safe to compile at all.
 *
 * ajv is loaded with the first schema. `allErrors` and `ownProperties` are asked for by {@link isSafeToCompile}.
 */
async function compileSchema(schema) {
    const safety = isSafeToCompile(schema);
    if (!safety.safe)
        return { kind: 'not-compiled', reason: safety.reason };
    const options = { strict: false, allErrors: true, ownProperties: true, validateFormats: false };
    const more = { logger: false, addUsedSchema: false, inlineRefs: false, validateSchema: false };
    try {
        const ajv = await createAjv(isDraft07(schema), { ...options, ...more });
        const validate = ajv.compile(schema);
        const size = laidOutSize(schema);
        return { kind: 'compiled', size, ask: (value, isTolerant) => ask(validate, value, isTolerant) };
    }
    catch {
        // Its own words could quote the schema at any length.
        return { kind: 'not-compiled', reason: 'the validator does not take it' };
    }
}
async function createAjv(isOld, options) {
    if (isOld)
        return new (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(844)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))).Ajv(options);
    return new (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).Ajv2020(options);
}
function isDraft07(schema) {
    const dialect = (0,json_value/* isObject */.Gv)(schema) ? schema.$schema : undefined;
    return typeof dialect === 'string' && dialect.includes('draft-07');
}
const ALTERNATIVES = new Set(['anyOf', 'oneOf', 'not', 'if']);
function ask(validate, value, isTolerant) {
    if (validate(value))
        return { kind: 'valid' };
    const errors = validate.errors ?? [];
    const serious = isTolerant ? errors.filter(({ keyword }) => keyword !== 'additionalProperties') : errors;
    const [first] = serious;
    if (first === undefined)
        return { kind: 'valid' };
    const isUnclear = serious.length < errors.length && serious.some(({ keyword }) => ALTERNATIVES.has(keyword));
    return isUnclear ? { kind: 'unclear' } : { kind: 'refused', at: placeOf(first) };
}
function placeOf({ schemaPath }) {
    return schemaPath.slice(0, 200);
}


/***/ })

};
