export const id = 545;
export const ids = [545];
export const modules = {

/***/ 4545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareSchemaCommand: () => (/* binding */ compareSchemaCommand),
  toRow: () => (/* binding */ toRow)
});

// EXTERNAL MODULE: ./lib/compatibility/json-value.js
var json_value = __webpack_require__(3712);
;// CONCATENATED MODULE: ./lib/compatibility/schema-change-kind.js
/**
 * What can change between two schemas, each as two kinds: the new schema accepts less, or it accepts more.
 * Which of the two breaks follows from the direction alone. Kinds state the fact, never the consequence.
 */
const SCHEMA_CHANGE_KINDS = {
    type: ['type-narrowed', 'type-widened'],
    values: ['enum-value-removed', 'enum-value-added'],
    enum: ['enum-added', 'enum-removed'],
    fixed: ['values-forbidden', 'values-allowed'],
    minimum: ['minimum-raised', 'minimum-lowered'],
    maximum: ['maximum-lowered', 'maximum-raised'],
    multipleOf: ['multiple-of-tightened', 'multiple-of-loosened'],
    minLength: ['min-length-raised', 'min-length-lowered'],
    maxLength: ['max-length-lowered', 'max-length-raised'],
    minItems: ['min-items-raised', 'min-items-lowered'],
    maxItems: ['max-items-lowered', 'max-items-raised'],
    minProperties: ['min-properties-raised', 'min-properties-lowered'],
    maxProperties: ['max-properties-lowered', 'max-properties-raised'],
    pattern: ['pattern-added', 'pattern-removed'],
    otherPattern: ['pattern-changed', 'pattern-changed'],
    format: ['format-added', 'format-removed'],
    otherFormat: ['format-changed', 'format-changed'],
    content: ['content-added', 'content-removed'],
    otherContent: ['content-changed', 'content-changed'],
    items: ['items-forbidden', 'items-allowed'],
    uniqueItems: ['unique-items-added', 'unique-items-removed'],
    contains: ['contains-tightened', 'contains-loosened'],
    closedProperty: ['property-removed', 'property-added'],
    openProperty: ['property-added', 'property-removed'],
    additional: ['additional-properties-forbidden', 'additional-properties-allowed'],
    required: ['required-added', 'required-removed'],
    dependency: ['dependency-added', 'dependency-removed'],
    alternative: ['alternative-removed', 'alternative-added'],
    undecided: ['cannot-be-decided', 'cannot-be-decided'],
};

;// CONCATENATED MODULE: ./lib/compatibility/describe-change.js


/** A problem as a change that a client developer reads; whether it breaks is the caller's finding. */
function describeChange(problem, direction, breaking) {
    const [narrowed, widened] = SCHEMA_CHANGE_KINDS[problem.aspect];
    return {
        kind: problem.narrowed ? narrowed : widened,
        pointer: problem.place.pointer,
        side: problem.place.side,
        breaking,
        message: (SENTENCES[problem.aspect] ?? aboutValues)(problem, direction, breaking),
    };
}
const aboutValues = ({ narrowed, what, place }, direction, breaking) => {
    const where = describePlace(place.pointer);
    if (direction === 'input') {
        return narrowed
            ? `Clients may send ${what}${where}, which the new version refuses.`
            : `The new version also accepts ${what}${where}.`;
    }
    if (narrowed)
        return `The new version no longer returns ${what}${where}.`;
    const effect = breaking
        ? 'which clients built on the old schema do not expect'
        : 'which a tolerant reader ignores';
    return `The new version may return ${what}${where}, ${effect}.`;
};
const aboutProperty = (problem, direction, breaking) => aboutValues({ ...problem, place: { ...problem.place, pointer: ownerOf(problem.place.pointer) } }, direction, breaking);
const aboutOpenProperty = ({ narrowed, what, place }, direction, breaking) => {
    const property = `${what}${describePlace(ownerOf(place.pointer))}`;
    if (!breaking)
        return `The new version ${narrowed ? 'declares' : 'no longer declares'} the property ${property}.`;
    return direction === 'input'
        ? `Clients may send anything as ${property}, undeclared until now, and the new version refuses what does not fit.`
        : `The new version no longer declares ${property}, and may return anything there, which clients built on the old schema do not expect.`;
};
const aboutDoubt = ({ what, place }) => `Whether clients keep working cannot be decided${describePlace(place.pointer)}: ${what}.`;
const SENTENCES = {
    closedProperty: aboutProperty,
    openProperty: aboutOpenProperty,
    undecided: aboutDoubt,
};
/** The pointer to the schema whose `properties` hold the schema at a pointer. */
function ownerOf(pointer) {
    return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/properties/')));
}
/** How the segments of a pointer into a schema read as a path into values; `name` is the segment after. */
const STEPS = new Map([
    ['properties', (path, name) => (path === '' ? name : `${path}.${name}`)],
    ['$defs', (_path, name) => name],
    ['definitions', (_path, name) => name],
    ...['patternProperties', 'dependentSchemas', 'dependencies', 'anyOf', 'oneOf', 'allOf'].map((keyword) => [keyword, (path) => path]),
]);
const OF_ITEMS = new Set(['items', 'prefixItems', 'contains']);
/**
 * The place in the value that a pointer into a schema speaks of: ` in \`results[].text\``; empty for the
 * whole value.
 */
function describePlace(pointer) {
    let path = '';
    const ahead = [...(0,json_value/* pointerSegments */.cP)(pointer)];
    for (let segment = ahead.shift(); segment !== undefined; segment = ahead.shift()) {
        const step = STEPS.get(segment);
        const name = step === undefined ? undefined : ahead.shift();
        if (step !== undefined && name !== undefined)
            path = step(path, name);
        if (OF_ITEMS.has(segment))
            path += '[]';
    }
    return path === '' ? '' : ` in \`${path}\``;
}

;// CONCATENATED MODULE: ./lib/compatibility/inclusion/budget.js
/** The limits that keep one comparison within a second and its recursion within half of the stack. */
const COMPARISON_LIMITS = { steps: 200_000, depth: 400 };
/** A budget of its own for one comparison. */
function createBudget(limits = COMPARISON_LIMITS) {
    let left = limits.steps;
    let depth = 0;
    return {
        spend: (steps) => {
            left -= steps;
            return left >= 0;
        },
        deeper: (run, otherwise) => {
            if (depth >= limits.depth)
                left = -1;
            if (left < 0)
                return otherwise;
            depth += 1;
            const result = run();
            depth -= 1;
            return result;
        },
    };
}

;// CONCATENATED MODULE: ./lib/compatibility/schema/schema-node.js

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
    return (0,json_value/* isList */.Lv)(value) ? value.filter((name) => typeof name === 'string') : [];
}
/** The object of name lists in `dependentRequired`; empty when it is absent. */
function dependentNames(node) {
    const value = node.assertions.get('dependentRequired');
    if (!(0,json_value/* isObject */.Gv)(value))
        return [];
    const lists = value;
    return Object.keys(lists).map((name) => [name, namesOf((0,json_value/* own */.ZV)(lists, name))]);
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
    return (0,json_value/* extendPointer */.wQ)(node.pointer, spelled ?? keyword);
}

;// CONCATENATED MODULE: ./lib/compatibility/schema/type-mask.js

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
    const names = (0,json_value/* isList */.Lv)(value) ? value : [value];
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
    if ((0,json_value/* isList */.Lv)(value))
        return ARRAY;
    if ((0,json_value/* isObject */.Gv)(value))
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

;// CONCATENATED MODULE: ./lib/compatibility/inclusion/conjunction.js



const PLAIN = new WeakMap();
/** The conjunction of one schema with what it refers to. */
function conjunctionOf(node) {
    const known = PLAIN.get(node);
    if (known !== undefined)
        return known;
    const conjunction = conjoin([node]);
    PLAIN.set(node, conjunction);
    return conjunction;
}
/** The conjunction of schemas, entered by the last of them. */
function conjoin(schemas, within = ANY_TYPE, focus = schemas.at(-1)) {
    const found = new Set(schemas);
    // A set is iterated over what is added on the way, so this flattens to the end.
    for (const node of found) {
        const target = node.single.get('$ref');
        if (target !== undefined)
            found.add(target);
        for (const part of listOf(node, 'allOf'))
            found.add(part);
    }
    const members = [...found].sort((left, right) => left.id - right.id);
    const types = members.reduce((mask, node) => mask & typesOfNode(node), within);
    return { key: `${types}:${members.map((node) => node.id).join()}`, members, types, focus };
}
/** The same conjunction within fewer types. */
function restrict(conjunction, types) {
    return conjoin(conjunction.members, conjunction.types & types, conjunction.focus);
}
const TYPES = new WeakMap();
function typesOfNode(node) {
    const known = TYPES.get(node);
    if (known !== undefined)
        return known;
    const types = node.fixed === false ? 0 : namedTypes(node) & valueTypes(node) & multipleTypes(node);
    TYPES.set(node, types);
    return types;
}
function namedTypes(node) {
    const value = node.assertions.get('type');
    return value === undefined ? ANY_TYPE : (typesFrom(value) ?? ANY_TYPE);
}
function valueTypes(node) {
    return valueLists(node).reduce((mask, { values }) => mask & values.reduce((types, value) => types | typeOfValue(value), 0), ANY_TYPE);
}
function multipleTypes(node) {
    return Number.isInteger(numberOf(node, 'multipleOf')) ? ANY_TYPE & ~FRACTION : ANY_TYPE;
}
/** The values that a schema lists, once for each of its keywords that list values. */
function valueLists(node) {
    const listed = node.assertions.get('enum');
    const constant = node.assertions.get('const');
    return [
        ...((0,json_value/* isList */.Lv)(listed) ? [{ keyword: 'enum', values: listed }] : []),
        ...(constant === undefined ? [] : [{ keyword: 'const', values: [constant] }]),
    ];
}
const TEXTS = new WeakMap();
/** The values that a schema lists, as canonical text by keyword. */
function valueTexts(node) {
    const known = TEXTS.get(node);
    if (known !== undefined)
        return known;
    const texts = new Map(valueLists(node).map(({ keyword, values }) => [keyword, new Set(values.map(json_value/* canonicalJson */.dj))]));
    TEXTS.set(node, texts);
    return texts;
}
const REQUIRED = new WeakMap();
/** The names that an object must have to meet the conjunction. */
function requiredNames(conjunction) {
    const known = REQUIRED.get(conjunction);
    if (known !== undefined)
        return known;
    const names = new Set(conjunction.members.flatMap((node) => namesOf(node.assertions.get('required'))));
    REQUIRED.set(conjunction, names);
    return names;
}

;// CONCATENATED MODULE: ./lib/compatibility/inclusion/problem.js

/** No problem: the schema is included. */
const INCLUDED = [];
/** The place of a schema. */
function placeOf({ side, pointer }) {
    return { side, pointer };
}
/** A problem at a place of its own. */
function problemAt({ sup }, aspect, place, what) {
    return { aspect, narrowed: sup.side === 'new', place, what };
}
/**
 * A problem at a keyword, seen in the new document if that still has one of the keywords, else in the old
 * one.
 */
function problemWith(question, aspect, keyword, what, alike = [keyword]) {
    const { sub, sup } = question;
    const stated = { side: sup.side, pointer: keywordPointer(sup, keyword) };
    if (sup.side === 'new')
        return problemAt(question, aspect, stated, what);
    for (const name of alike) {
        const member = sub.members.find((node) => hasKeyword(node, name));
        if (member !== undefined) {
            return problemAt(question, aspect, { side: member.side, pointer: keywordPointer(member, name) }, what);
        }
    }
    return problemAt(question, aspect, stated, what);
}
/** Adds problems to a list in place; there may be too many to be passed as arguments. */
function append(list, problems) {
    for (const problem of problems)
        list.push(problem);
}
/** Problems without repetitions, in order. */
function distinctProblems(problems) {
    if (problems.length < 2)
        return problems;
    const keyed = problems.map((problem) => [`${problem.aspect} ${problem.place.side} ${problem.place.pointer} ${problem.what}`, problem]);
    return [...new Map(keyed).values()];
}

// EXTERNAL MODULE: ./lib/compatibility/rules/describe-values.js
var describe_values = __webpack_require__(3318);
;// CONCATENATED MODULE: ./lib/compatibility/rules/compare-values.js




const ALIKE = ['enum', 'const'];
/** `enum` and `const`: each value that is possible must be listed. */
const compareValues = (question) => valueLists(question.sup).flatMap(({ keyword, values }) => compareList(question, keyword, values));
function compareList(question, keyword, values) {
    const possible = question.inclusion.possibleValues(question.sub);
    if (possible === undefined) {
        return [problemWith(question, 'enum', keyword, `values other than ${(0,describe_values/* describeValues */.QW)(values)}`, ALIKE)];
    }
    const listed = valueTexts(question.sup).get(keyword);
    const missing = possible.filter((value) => listed?.has((0,json_value/* canonicalJson */.dj)(value)) !== true);
    if (missing.length === 0)
        return [];
    return [problemWith(question, 'values', keyword, describeMissing(missing), ALIKE)];
}
/** The values that one side lacks, as a noun phrase. */
function describeMissing(values) {
    return `the ${values.length === 1 ? 'value' : 'values'} ${(0,describe_values/* describeValues */.QW)(values)}`;
}

;// CONCATENATED MODULE: ./lib/compatibility/rules/compare-alternatives.js





/** `anyOf`: one alternative takes all the values, or one for each type of them. */
const compareAnyOf = (question) => compareGroup(question, 'anyOf');
/** `oneOf`: as `anyOf`, and every other alternative must be seen to take none of them. */
const compareOneOf = (question) => compareGroup(question, 'oneOf');
function compareGroup(question, keyword) {
    const branches = listOf(question.sup, keyword);
    if (branches.length === 0 || hasSameGroup(question, keyword, branches))
        return INCLUDED;
    return fit(question, keyword, branches);
}
function hasSameGroup({ sub, inclusion }, keyword, branches) {
    return sub.members.some((node) => {
        const others = listOf(node, keyword);
        if (others.length !== branches.length)
            return false;
        return branches.every((branch, index) => {
            const other = others[index];
            return other !== undefined && inclusion.same(other, branch);
        });
    });
}
function fit(question, keyword, branches) {
    const { sub, inclusion } = question;
    // What shares no value with these cannot take them, which is cheaper to see than why not.
    const near = branches.filter((branch) => !isApart(question, branch));
    const taker = near.find((branch) => inclusion.problems(sub, branch).length === 0);
    if (taker !== undefined && (keyword === 'anyOf' || near.length === 1))
        return INCLUDED;
    const types = singleTypes(sub.types);
    if (types.length > 1) {
        return types
            .map((type) => restrict(sub, type))
            .filter((part) => !inclusion.isEmpty(part))
            .flatMap((part) => fit({ ...question, sub: part }, keyword, branches));
    }
    return taker === undefined ? misfit(question, keyword, branches, near) : [overlap(question)];
}
function isApart({ sub, inclusion }, branch) {
    return inclusion.isEmpty(conjoin([...sub.members, branch], sub.types));
}
function overlap(question) {
    const reason = 'the alternatives of `oneOf` could not be told apart, and one value may match two of them';
    return problemWith(question, 'undecided', 'oneOf', reason);
}
function misfit(question, keyword, branches, near) {
    const { sub, sup, inclusion } = question;
    const refused = refusedValues(question, branches);
    if (refused.length > 0) {
        const alike = [keyword, 'enum', 'const', 'type'];
        return [problemWith(question, 'values', keyword, describeMissing(refused), alike)];
    }
    const [only] = near;
    if (only !== undefined && near.length === 1)
        return inclusion.problems(sub, only);
    if (near.length === 0 && refusesType(question, branches)) {
        const alike = [keyword, 'type', 'enum', 'const'];
        return [problemWith(question, 'type', keyword, describeTypes(sub.types), alike)];
    }
    const place = sub.focus === undefined ? { side: sup.side, pointer: keywordPointer(sup, keyword) } : placeOf(sub.focus);
    const what = `values that fit none of the ${branches.length} alternatives`;
    return [problemAt(question, 'alternative', place, what)];
}
function refusedValues({ sub, inclusion }, branches) {
    const values = inclusion.possibleValues(sub) ?? [];
    return values.filter((value) => branches.every((branch) => inclusion.accepts(branch, value) === false));
}
function refusesType({ sub }, branches) {
    return branches.every((branch) => conjoin([branch], sub.types).types === 0);
}

;// CONCATENATED MODULE: ./lib/compatibility/inclusion/name-match.js
const EVERY_NAME = new Set(['', '.*', '^', '^.*']);
const name_match_PLAIN = /^(\^?)([A-Za-z0-9_:@ -]+)(\$?)$/;
/**
 * Whether a property name matches the expression of a `patternProperties` entry, decided by comparing text:
 * only expressions that are plain text with optional anchors are decided, the rest is undefined, and no
 * expression is run. An undefined name stands for any name that the schemas do not mention.
 */
function matchesName(pattern, name) {
    if (EVERY_NAME.has(pattern))
        return true;
    const parts = name_match_PLAIN.exec(pattern)?.slice(1);
    return parts === undefined || name === undefined ? undefined : matchesText(name, parts);
}
function matchesText(name, [start, text = '', end]) {
    if (start === '^')
        return end === '$' ? name === text : name.startsWith(text);
    return end === '$' ? name.endsWith(text) : name.includes(text);
}

;// CONCATENATED MODULE: ./lib/compatibility/inclusion/child-schemas.js



const NOTHING_ASSUMED = new Map();
/**
 * More combinations than this are not told apart: the property is then taken as unconstrained, which is safe.
 */
const MOST_CASES = 16;
/** The schemas that the item at an index meets. */
function itemAt(conjunction, index) {
    return together(conjunction.members.flatMap((node) => listOf(node, 'prefixItems')[index] ?? node.single.get('items') ?? []));
}
function together(schemas) {
    const [only] = schemas;
    return only !== undefined && schemas.length === 1 ? conjunctionOf(only) : conjoin(schemas);
}
/** The longest tuple of the members. */
function prefixLength(nodes) {
    return nodes.reduce((longest, node) => Math.max(longest, listOf(node, 'prefixItems').length), 0);
}
/** The names that a member's `properties` mention. */
function declaredNames(nodes) {
    return new Set(nodes.flatMap((node) => [...mapOf(node, 'properties').keys()]));
}
/** The schemas that members' `properties` have for a name; none for the undefined one. */
function declarationsOf(nodes, name) {
    return name === undefined ? [] : nodes.flatMap((node) => mapOf(node, 'properties').get(name) ?? []);
}
/**
 * The schemas that a property's value meets, as cases: it meets at least one of them, whichever expressions
 * match its name. An undefined name is any that no schema mentions.
 */
function propertyCases({ members }, name, assumed = NOTHING_ASSUMED) {
    let cases = [[]];
    for (const node of members) {
        const options = propertyOptions(node, name, assumed);
        if (cases.length * options.length > MOST_CASES)
            continue;
        cases = cases.flatMap((met) => options.map((option) => (option.length === 0 ? met : [...met, ...option])));
    }
    return cases.map(together);
}
/** What it costs to find the cases of one property, in steps. */
function propertyCost({ members }) {
    return members.reduce((cost, node) => cost + 1 + mapOf(node, 'patternProperties').size, 0);
}
function propertyOptions(node, name, assumed) {
    const certain = declarationsOf([node], name).slice();
    const possible = [];
    for (const [pattern, schema] of mapOf(node, 'patternProperties')) {
        const matches = assumed.get(pattern) ?? matchesName(pattern, name);
        if (matches === true)
            certain.push(schema);
        else if (matches === undefined)
            possible.push(schema);
    }
    if (certain.length > 0)
        return [certain];
    const additional = node.single.get('additionalProperties');
    return [additional === undefined ? [] : [additional], ...possible.map((schema) => [schema])];
}

;// CONCATENATED MODULE: ./lib/compatibility/inclusion/structure-limits.js



/** The largest value that a keyword has among schemas; zero when none has it. */
function largestOf(nodes, keyword) {
    return nodes.reduce((largest, node) => Math.max(largest, numberOf(node, keyword) ?? 0), 0);
}
/** The smallest value that a keyword has among schemas; infinite when none has it. */
function smallestOf(nodes, keyword) {
    return nodes.reduce((smallest, node) => Math.min(smallest, numberOf(node, keyword) ?? Infinity), Infinity);
}
/** The most items an array can have: by `maxItems`, or because no value fits the next index. */
function mostItems(conjunction, isEmpty) {
    const stated = smallestOf(conjunction.members, 'maxItems');
    const length = prefixLength(conjunction.members);
    for (let index = 0; index <= length && index < stated; index += 1) {
        if (isEmpty(itemAt(conjunction, index)))
            return index;
    }
    return stated;
}
/** The fewest properties an object can have: by `minProperties` or `required`. */
function fewestProperties(conjunction) {
    return Math.max(largestOf(conjunction.members, 'minProperties'), requiredNames(conjunction).size);
}
/**
 * The most properties an object can have: by `maxProperties`, or because only the declared names may occur.
 */
function mostProperties(conjunction, isEmpty) {
    const stated = smallestOf(conjunction.members, 'maxProperties');
    return isClosed(conjunction, isEmpty) ? Math.min(stated, declaredNames(conjunction.members).size) : stated;
}
/** Whether no property but the declared ones may occur. */
function isClosed(conjunction, isEmpty) {
    return propertyCases(conjunction, undefined).every(isEmpty);
}
/** Whether an object can never have a property of this name. */
function isImpossible(conjunction, name, isEmpty) {
    return propertyCases(conjunction, name).every(isEmpty);
}

;// CONCATENATED MODULE: ./lib/compatibility/rules/compare-counts.js




const COUNTS = [
    {
        keyword: 'minLength',
        type: STRING,
        kept: ({ members }) => largestOf(members, 'minLength'),
        beyond: (limit) => `strings shorter than ${limit} characters`,
    },
    {
        keyword: 'maxLength',
        type: STRING,
        kept: ({ members }) => smallestOf(members, 'maxLength'),
        beyond: (limit) => `strings longer than ${limit} characters`,
    },
    {
        keyword: 'minItems',
        type: ARRAY,
        kept: ({ members }) => largestOf(members, 'minItems'),
        beyond: (limit) => `arrays of fewer than ${limit} items`,
    },
    {
        keyword: 'maxItems',
        type: ARRAY,
        kept: mostItems,
        beyond: (limit) => `arrays of more than ${limit} items`,
    },
    {
        keyword: 'minProperties',
        type: OBJECT,
        kept: fewestProperties,
        beyond: (limit) => `objects of fewer than ${limit} properties`,
    },
    {
        keyword: 'maxProperties',
        type: OBJECT,
        kept: mostProperties,
        beyond: (limit) => `objects of more than ${limit} properties`,
    },
];
/** The smallest and largest numbers of characters, items and properties. */
const compareCounts = (question) => COUNTS.flatMap((rule) => compareCount(question, rule));
function compareCount(question, { keyword, type, kept, beyond }) {
    const { sub, sup, inclusion } = question;
    const limit = numberOf(sup, keyword);
    if (limit === undefined || (sub.types & type) === 0)
        return [];
    const count = kept(sub, inclusion.isEmpty);
    const isKept = keyword.startsWith('min') ? count >= limit : count <= limit;
    return isKept ? [] : [problemWith(question, keyword, keyword, beyond(limit))];
}

;// CONCATENATED MODULE: ./lib/compatibility/rules/compare-items.js





/** Tuples and `items`, index by index as far as arrays can reach, then the rest. */
const compareItems = (question) => {
    const { sub, sup, inclusion } = question;
    if ((sub.types & ARRAY) === 0)
        return INCLUDED;
    const prefix = listOf(sup, 'prefixItems');
    const length = Math.max(prefix.length, prefixLength(sub.members));
    if (!inclusion.budget.spend(length))
        return [problemWith(question, 'undecided', 'items', 'the tuple is too long')];
    const problems = [];
    // The index after both tuples stands for all the further ones.
    const reached = Math.min(length + 1, mostItems(sub, inclusion.isEmpty));
    for (let index = 0; index < reached; index += 1) {
        const schema = prefix[index] ?? sup.single.get('items');
        if (schema !== undefined)
            append(problems, compareItem(question, index, schema));
    }
    return problems;
};
function compareItem(question, index, schema) {
    if (schema.fixed === false) {
        const what = index === 0 ? 'arrays with items' : `arrays of more than ${index} items`;
        return [problemWith(question, 'items', 'items', what, ['items', 'prefixItems'])];
    }
    return question.inclusion.problemsOfValue(itemAt(question.sub, index), schema);
}
/** `uniqueItems`, which arrays of at most one item keep by themselves. */
const compareUniqueItems = (question) => {
    const { sub, sup, inclusion } = question;
    if (!sup.assertions.has('uniqueItems') || (sub.types & ARRAY) === 0)
        return INCLUDED;
    if (sub.members.some((node) => node.assertions.has('uniqueItems')))
        return INCLUDED;
    if (mostItems(sub, inclusion.isEmpty) <= 1)
        return INCLUDED;
    return [problemWith(question, 'uniqueItems', 'uniqueItems', 'arrays with equal items')];
};
/** `contains` of an equal schema, within counts that may be looser. */
const compareContains = (question) => {
    const { sub, sup, inclusion } = question;
    const schema = sup.single.get('contains');
    if (schema === undefined || (sub.types & ARRAY) === 0)
        return INCLUDED;
    const [least, most] = containsCounts(sup);
    if (least === 0 && most === Infinity)
        return INCLUDED;
    const isKept = sub.members.some((node) => {
        const other = node.single.get('contains');
        const [low, high] = containsCounts(node);
        return other !== undefined && low >= least && high <= most && inclusion.same(other, schema);
    });
    if (isKept)
        return INCLUDED;
    const limits = most === Infinity ? `at least ${least}` : `${least} to ${most}`;
    return [
        problemWith(question, 'contains', 'contains', `arrays without ${limits} of the items that must be there`),
    ];
};
function containsCounts(node) {
    return [numberOf(node, 'minContains') ?? 1, numberOf(node, 'maxContains') ?? Infinity];
}

;// CONCATENATED MODULE: ./lib/compatibility/rules/compare-names.js






/** `required`. */
const compareRequired = (question) => {
    const { sub, sup } = question;
    const names = namesOf(sup.assertions.get('required'));
    if (names.length === 0 || (sub.types & OBJECT) === 0)
        return INCLUDED;
    const kept = requiredNames(sub);
    return names
        .filter((name) => !kept.has(name))
        .map((name) => problemWith(question, 'required', 'required', `objects without \`${name}\``));
};
/** `propertyNames`, which the declared names of a closed object may meet by themselves. */
const comparePropertyNames = (question) => {
    const { sub, sup, inclusion } = question;
    const schema = sup.single.get('propertyNames');
    if (schema === undefined || (sub.types & OBJECT) === 0)
        return INCLUDED;
    const names = conjoin(sub.members.flatMap((node) => node.single.get('propertyNames') ?? []), STRING);
    const problems = inclusion.problems(names, schema);
    if (problems.length === 0 || !isClosed(sub, inclusion.isEmpty))
        return problems;
    const areAccepted = [...declaredNames(sub.members)].every((name) => inclusion.accepts(schema, name) === true);
    return areAccepted ? INCLUDED : problems;
};
/** `dependentRequired` and the lists of names in `dependencies`. */
const compareDependentRequired = (question) => {
    if ((question.sub.types & OBJECT) === 0)
        return INCLUDED;
    return dependentNames(question.sup).flatMap(([name, needs]) => compareNeeds(question, name, needs));
};
function compareNeeds(question, name, needs) {
    const { sub, inclusion } = question;
    const kept = new Set([
        ...requiredNames(sub),
        ...sub.members.flatMap((node) => dependentNames(node).flatMap(([other, own]) => (other === name ? own : []))),
        name,
    ]);
    const missing = needs.filter((need) => !kept.has(need));
    if (missing.length === 0 || isImpossible(sub, name, inclusion.isEmpty))
        return INCLUDED;
    return missing.map((need) => problemWith(question, 'dependency', 'dependentRequired', `objects with \`${name}\` but without \`${need}\``));
}
/** `dependentSchemas` and the schemas in `dependencies`. */
const compareDependentSchemas = (question) => {
    const { sub, sup, inclusion } = question;
    if ((sub.types & OBJECT) === 0)
        return INCLUDED;
    return [...mapOf(sup, 'dependentSchemas')].flatMap(([name, schema]) => {
        if (isImpossible(sub, name, inclusion.isEmpty))
            return INCLUDED;
        const own = sub.members.flatMap((node) => mapOf(node, 'dependentSchemas').get(name) ?? []);
        return inclusion.problems(conjoin([...sub.members, ...own], sub.types & OBJECT), schema);
    });
};

;// CONCATENATED MODULE: ./lib/compatibility/inclusion/number-range.js

const KEYWORDS = {
    lower: ['minimum', 'exclusiveMinimum'],
    upper: ['maximum', 'exclusiveMaximum'],
};
/** Whether every number within `inner` is within `outer`. */
function impliesBound(end, inner, outer) {
    if (inner.limit === outer.limit)
        return inner.exclusive || !outer.exclusive;
    return end === 'lower' ? inner.limit > outer.limit : inner.limit < outer.limit;
}
/** The tightest bound that schemas set at one end; undefined when they set none. */
function tightestBound(nodes, end) {
    let tightest;
    for (const node of nodes) {
        for (const [index, keyword] of KEYWORDS[end].entries()) {
            const limit = numberOf(node, keyword);
            if (limit === undefined)
                continue;
            const bound = { limit, exclusive: index === 1, keyword };
            if (tightest === undefined || impliesBound(end, bound, tightest))
                tightest = bound;
        }
    }
    return tightest;
}
/** The bound that integers within it also keep: above 2.5 and above 2 are both from 3. */
function integerBound(end, bound) {
    // From 2^53 on, the next integer is not a number of its own.
    if (Math.abs(bound.limit) >= Number.MAX_SAFE_INTEGER)
        return bound;
    const rounded = end === 'lower' ? Math.ceil(bound.limit) : Math.floor(bound.limit);
    const skipped = bound.exclusive && rounded === bound.limit;
    const next = end === 'lower' ? rounded + 1 : rounded - 1;
    return { ...bound, limit: skipped ? next : rounded, exclusive: false };
}
/** Whether a number keeps a bound. */
function keepsBound(end, value, bound) {
    return impliesBound(end, { limit: value, exclusive: false, keyword: '' }, bound);
}

;// CONCATENATED MODULE: ./lib/compatibility/rules/compare-numbers.js




/** `minimum`, `exclusiveMinimum`, `maximum` and `exclusiveMaximum`, as one bound at each end. */
const compareBounds = (question) => (question.sub.types & NUMBER) === 0
    ? INCLUDED
    : [...compareBound(question, 'lower'), ...compareBound(question, 'upper')];
const OF_END = {
    lower: { aspect: 'minimum', alike: ['minimum', 'exclusiveMinimum'], beyond: 'below', reaching: 'up to' },
    upper: { aspect: 'maximum', alike: ['maximum', 'exclusiveMaximum'], beyond: 'above', reaching: 'from' },
};
function compareBound(question, end) {
    const outer = tightestBound([question.sup], end);
    if (outer === undefined)
        return INCLUDED;
    const inner = boundOf(question.sub, end);
    if (inner !== undefined && impliesBound(end, inner, outer))
        return INCLUDED;
    const { aspect, alike, beyond, reaching } = OF_END[end];
    const what = `numbers ${outer.exclusive ? reaching : beyond} ${outer.limit}`;
    return [problemWith(question, aspect, outer.keyword, what, alike)];
}
function boundOf({ members, types }, end) {
    const bound = tightestBound(members, end);
    return bound !== undefined && (types & FRACTION) === 0 ? integerBound(end, bound) : bound;
}
/**
 * `multipleOf`: equal, or whole multiples of whole numbers. Fractions are not compared, because validators
 * divide in floating point and disagree (0.3 is not a multiple of 0.1 to most).
 */
const compareMultiples = (question) => {
    const { sub, sup } = question;
    const factor = numberOf(sup, 'multipleOf');
    if (factor === undefined || (sub.types & NUMBER) === 0)
        return INCLUDED;
    if (factor === 1 && (sub.types & FRACTION) === 0)
        return INCLUDED;
    if (sub.members.some((node) => isMultipleOf(numberOf(node, 'multipleOf'), factor)))
        return INCLUDED;
    return [problemWith(question, 'multipleOf', 'multipleOf', `numbers that are not multiples of ${factor}`)];
};
function isMultipleOf(inner, factor) {
    if (inner === factor)
        return true;
    return Number.isSafeInteger(inner) && Number.isSafeInteger(factor) && Number(inner) % factor === 0;
}

;// CONCATENATED MODULE: ./lib/compatibility/rules/compare-opaque.js




/** `not`: equal, or of values that the other schema has none of. */
const compareNot = (question) => {
    const { sub, sup, inclusion } = question;
    const refused = sup.single.get('not');
    if (refused === undefined)
        return INCLUDED;
    const isKept = sub.members.some((node) => sameKeyword(question, node, 'not'));
    if (isKept || inclusion.isEmpty(conjoin([...sub.members, refused], sub.types)))
        return INCLUDED;
    return [undecided(question, 'not')];
};
/** `if`, `then` and `else`: equal as a group, because each changes the meaning of the others. */
const compareConditions = (question) => {
    const { sub, sup } = question;
    const group = ['if', 'then', 'else'];
    if (!sup.single.has('if') || !(sup.single.has('then') || sup.single.has('else')))
        return INCLUDED;
    const isKept = sub.members.some((node) => group.every((keyword) => sameKeyword(question, node, keyword)));
    return isKept ? INCLUDED : [undecided(question, 'if')];
};
/**
 * `unevaluatedItems` and `unevaluatedProperties`: decided only where the whole schema is equal, or they say
 * nothing.
 */
const compareUnevaluated = (question) => [
    ['unevaluatedItems', ARRAY],
    ['unevaluatedProperties', OBJECT],
].flatMap(([keyword, type]) => {
    const schema = question.sup.single.get(keyword);
    const isMet = schema === undefined || acceptsAll(schema) || (question.sub.types & type) === 0;
    return isMet ? INCLUDED : [undecided(question, keyword)];
});
function sameKeyword({ sup, inclusion }, node, keyword) {
    const left = node.single.get(keyword);
    const right = sup.single.get(keyword);
    return left === undefined || right === undefined ? left === right : inclusion.same(left, right);
}
function undecided(question, keyword) {
    return problemWith(question, 'undecided', keyword, `\`${keyword}\` is compared for equality only, and differs`);
}

;// CONCATENATED MODULE: ./lib/compatibility/rules/compare-properties.js






/**
 * `properties`, `patternProperties` and `additionalProperties`: name by name for those that a schema
 * mentions, and once for all the others. Expressions are not run; where it matters whether one matches a
 * name, both cases are compared.
 */
const compareProperties = (question) => {
    const { sub, sup, inclusion } = question;
    if ((sub.types & OBJECT) === 0)
        return INCLUDED;
    const names = namesToCompare(question);
    const steps = names.length * propertyCost(sub) * (1 + mapOf(sup, 'patternProperties').size);
    if (!inclusion.budget.spend(steps)) {
        return [problemWith(question, 'undecided', 'properties', 'there are too many properties and patterns')];
    }
    const found = [];
    for (const name of names) {
        for (const demand of demandsOn(sup, name))
            append(found, compareProperty(question, name, demand));
    }
    return found;
};
function namesToCompare({ sub, sup }) {
    const declared = mapOf(sup, 'properties').keys();
    if (mapOf(sup, 'patternProperties').size === 0 && !sup.single.has('additionalProperties'))
        return [...declared];
    return [...new Set([...declared, ...declaredNames(sub.members)]), undefined];
}
function demandsOn(sup, name) {
    const demands = declarationsOf([sup], name).map((schema) => ({
        by: 'name',
        schema,
        assumed: new Map(),
    }));
    const unmatched = new Map();
    let isCovered = demands.length > 0;
    for (const [pattern, schema] of mapOf(sup, 'patternProperties')) {
        const matches = matchesName(pattern, name);
        if (matches !== false)
            demands.push({ by: 'pattern', schema, assumed: new Map([[pattern, true]]) });
        if (matches === true)
            isCovered = true;
        else
            unmatched.set(pattern, false);
    }
    const additional = sup.single.get('additionalProperties');
    if (additional !== undefined && !isCovered)
        demands.push({ by: 'default', schema: additional, assumed: unmatched });
    return demands;
}
function compareProperty(question, name, demand) {
    const { sub, inclusion } = question;
    if (inclusion.reader === 'tolerant' && isIgnored(demand))
        return INCLUDED;
    const found = [];
    for (const offer of propertyCases(sub, name, demand.assumed)) {
        const isOpen = isUndeclared(question, name, demand, offer);
        // ... and takes what the other schema does not name as absent, although open objects could carry it.
        if (isOpen && inclusion.reader === 'tolerant')
            continue;
        const problems = inclusion.problemsOfValue(offer, demand.schema);
        if (problems.length > 0)
            append(found, isOpen ? [openProblem(question, name, demand)] : explain(question, name, demand, problems));
    }
    return found;
}
/** A tolerant reader ignores what its schema does not name; the values of a map are named by their schema. */
function isIgnored({ by, schema }) {
    return by === 'default' && schema.fixed === false;
}
function isUndeclared({ sub }, name, { by }, offer) {
    return by === 'name' && declarationsOf(sub.members, name).length === 0 && offer.members.every(acceptsAll);
}
function openProblem(question, name, { schema }) {
    return problemAt(question, 'openProperty', placeOf(schema), `\`${(0,describe_values/* shorten */.ml)(name ?? '')}\``);
}
function explain(question, name, { by, schema }, problems) {
    if (by !== 'default' || schema.fixed !== false)
        return problems;
    const [declaration] = declarationsOf(question.sub.members, name);
    if (declaration === undefined) {
        return [problemWith(question, 'additional', 'additionalProperties', 'properties that are not declared')];
    }
    return [
        problemAt(question, 'closedProperty', placeOf(declaration), `the property \`${(0,describe_values/* shorten */.ml)(name ?? '')}\``),
    ];
}

;// CONCATENATED MODULE: ./lib/compatibility/rules/compare-texts.js




const compare_texts_TEXTS = [
    {
        keyword: 'pattern',
        types: STRING,
        aspect: 'pattern',
        other: 'otherPattern',
        beyond: (text) => `strings that do not match the pattern \`${text}\``,
    },
    {
        keyword: 'format',
        // Number formats (`int32`) are in use, and some validators assert them.
        types: STRING | NUMBER,
        aspect: 'format',
        other: 'otherFormat',
        beyond: (text) => `values that are not of the format \`${text}\``,
    },
    {
        keyword: 'contentEncoding',
        types: STRING,
        aspect: 'content',
        other: 'otherContent',
        beyond: (text) => `strings in another encoding than \`${text}\``,
    },
    {
        keyword: 'contentMediaType',
        types: STRING,
        aspect: 'content',
        other: 'otherContent',
        beyond: (text) => `strings of another media type than \`${text}\``,
    },
];
/**
 * `pattern`, `format` and the content of strings: equal, or a change. Expressions are never run or compared
 * as languages. A format may be asserted by one validator and be an annotation to another, so adding and
 * removing one both count.
 */
const compareTexts = (question) => compare_texts_TEXTS.flatMap((rule) => compareText(question, rule));
function compareText(question, rule) {
    const { sub, sup } = question;
    const text = textOf(sup, rule.keyword);
    if (text === undefined || (sub.types & rule.types) === 0)
        return [];
    const stated = sub.members.map((node) => textOf(node, rule.keyword)).filter((other) => other !== undefined);
    if (stated.includes(text))
        return [];
    const aspect = stated.length > 0 ? rule.other : rule.aspect;
    return [problemWith(question, aspect, rule.keyword, rule.beyond((0,describe_values/* shorten */.ml)(text)))];
}

;// CONCATENATED MODULE: ./lib/compatibility/rules/compare-types.js



/** Boolean schemas: `false` includes nothing. */
const compareFixed = (question) => question.sup.fixed === false
    ? [problemAt(question, 'fixed', placeOf(question.sup), 'any value')]
    : INCLUDED;
/** `type`, where integers are numbers. Types that the other keywords leave no value of do not count. */
const compareTypes = (question) => {
    const type = question.sup.assertions.get('type');
    if (type === undefined)
        return INCLUDED;
    const excess = typesOutside(question, typesFrom(type) ?? 0);
    if (excess === 0)
        return INCLUDED;
    return [problemWith(question, 'type', 'type', describeTypes(excess), ['type', 'enum', 'const'])];
};
function typesOutside({ sub, inclusion }, types) {
    return singleTypes(sub.types & ~types)
        .filter((single) => !inclusion.isEmpty(restrict(sub, single)))
        .reduce((mask, single) => mask | single, 0);
}

;// CONCATENATED MODULE: ./lib/compatibility/rules/rules.js











/**
 * Every family of keywords, in the order in which changes are told. `$ref` and `allOf` have no rule: they are
 * laid flat before. A keyword that asserts and is missing here would be taken as met, so a test holds this
 * against the tables of keywords.
 */
const RULES = [
    [['type'], compareTypes],
    [['enum', 'const'], compareValues],
    [['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'], compareBounds],
    [['multipleOf'], compareMultiples],
    [['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'], compareCounts],
    [['pattern', 'format', 'contentEncoding', 'contentMediaType'], compareTexts],
    [['items', 'prefixItems'], compareItems],
    [['uniqueItems'], compareUniqueItems],
    [['contains', 'minContains', 'maxContains'], compareContains],
    [['properties', 'patternProperties', 'additionalProperties'], compareProperties],
    [['required'], compareRequired],
    [['propertyNames'], comparePropertyNames],
    [['dependentRequired'], compareDependentRequired],
    [['dependentSchemas'], compareDependentSchemas],
    [['anyOf'], compareAnyOf],
    [['oneOf'], compareOneOf],
    [['not'], compareNot],
    [['if', 'then', 'else'], compareConditions],
    [['unevaluatedItems', 'unevaluatedProperties'], compareUnevaluated],
];
const OF_NODE = new WeakMap();
/** The rules for the keywords that stand directly in a schema. */
function rulesFor(node) {
    const known = OF_NODE.get(node);
    if (known !== undefined)
        return known;
    const rules = RULES.filter(([keywords]) => keywords.some((keyword) => hasKeyword(node, keyword))).map(([, rule]) => rule);
    if (node.fixed !== undefined)
        rules.push(compareFixed);
    OF_NODE.set(node, rules);
    return rules;
}

;// CONCATENATED MODULE: ./lib/compatibility/inclusion/same-schema.js

/**
 * Equality of schemas by bisimulation: a pair that is met again while it is being compared is taken as equal,
 * and what was concluded from that is kept only when the whole comparison held. False also means "not found
 * equal".
 */
function createSameSchema(budget) {
    const settled = new Map();
    return (left, right) => {
        const assumed = new Set();
        const compare = (a, b) => {
            const key = `${a.id}=${b.id}`;
            if (a === b || assumed.has(key))
                return true;
            const known = settled.get(key);
            if (known !== undefined)
                return known;
            if (!budget.spend(1))
                return false;
            assumed.add(key);
            const same = sameWords(a, b) && budget.deeper(() => sameParts(a, b, compare), false);
            if (!same)
                settled.set(key, false);
            return same;
        };
        const same = compare(left, right);
        if (same)
            for (const key of assumed)
                settled.set(key, true);
        return same;
    };
}
function sameWords(left, right) {
    return (left.fixed === right.fixed &&
        sameMap(left.assertions, right.assertions, json_value/* equalJson */.FS) &&
        sameMap(left.unknown, right.unknown, (a, b) => (0,json_value/* equalJson */.FS)(a, b) && !hasReference(a)));
}
function sameParts(left, right, compare) {
    return (sameMap(left.single, right.single, compare) &&
        sameMap(left.lists, right.lists, (a, b) => sameList(a, b, compare)) &&
        sameMap(left.named, right.named, (a, b) => sameMap(a, b, compare)));
}
function sameMap(left, right, same) {
    if (left.size !== right.size)
        return false;
    for (const [name, value] of left) {
        const other = right.get(name);
        if (other === undefined || !same(value, other))
            return false;
    }
    return true;
}
function sameList(left, right, compare) {
    return (left.length === right.length &&
        left.every((node, index) => {
            const other = right[index];
            return other !== undefined && compare(node, other);
        }));
}
/** Whether a value has a reference in it, whose target may have changed although the value has not. */
function hasReference(value) {
    if ((0,json_value/* isList */.Lv)(value))
        return value.some(hasReference);
    if (!(0,json_value/* isObject */.Gv)(value))
        return false;
    return Object.keys(value).some((name) => name.endsWith('Ref') || name === '$ref' || hasReference((0,json_value/* own */.ZV)(value, name)));
}

;// CONCATENATED MODULE: ./lib/compatibility/rules/compare-unknown.js





/**
 * Keywords that the dialect does not define: the same with the same values on both sides, or nothing is
 * decided, because such a keyword may assert, or even widen (`nullable`). One that holds a reference may
 * change without its text.
 */
const compareUnknown = (question) => {
    const { sub, sup } = question;
    const whole = conjunctionOf(sup);
    if (![...sub.members, ...whole.members].some((node) => node.unknown.size > 0))
        return INCLUDED;
    const left = unknownOf(sub);
    const right = unknownOf(whole);
    const texts = new Set(left.map(compare_unknown_textOf));
    const others = new Set(right.map(compare_unknown_textOf));
    return [...left, ...right]
        .filter((use) => !texts.has(compare_unknown_textOf(use)) || !others.has(compare_unknown_textOf(use)) || hasReference(use.value))
        .map((use) => {
        const place = { ...placeOf(use.node), pointer: (0,json_value/* extendPointer */.wQ)(use.node.pointer, use.keyword) };
        return problemAt(question, 'undecided', place, `the keyword \`${(0,describe_values/* shorten */.ml)(use.keyword)}\` is not known here, and changed`);
    });
};
function unknownOf({ members }) {
    return members.flatMap((node) => [...node.unknown].map(([keyword, value]) => ({ node, keyword, value })));
}
function compare_unknown_textOf({ keyword, value }) {
    return `${keyword}:${(0,json_value/* canonicalJson */.dj)(value)}`;
}

;// CONCATENATED MODULE: ./lib/compatibility/inclusion/truth.js
/** True when all are, false when one is not; stops at the first that is not. */
function every(items, test) {
    let result = true;
    for (const item of items) {
        const truth = test(item);
        if (truth === false)
            return false;
        if (truth === undefined)
            result = undefined;
    }
    return result;
}
/** True when one is, false when none is. */
function some(items, test) {
    return not(every(items, (item) => not(test(item))));
}
/** The opposite; undecided stays so. */
function not(truth) {
    return truth === undefined ? undefined : !truth;
}
/** How many are certainly true, and how many may be. */
function countTrue(items, test) {
    let least = 0;
    let most = 0;
    for (const item of items) {
        const truth = test(item);
        if (truth === true)
            least += 1;
        if (truth !== false)
            most += 1;
    }
    return { least, most };
}
/** Whether a count that is known within limits lies within others. */
function within(count, low, high) {
    if (count.least >= low && count.most <= high)
        return true;
    return count.most < low || count.least > high ? false : undefined;
}

;// CONCATENATED MODULE: ./lib/compatibility/inclusion/accepts-array.js



/** Whether the array keywords of a schema accept an array; `accepts` judges its items. */
function acceptsArray(node, items, accepts) {
    const { length } = items;
    return every([
        () => length >= (numberOf(node, 'minItems') ?? 0) && length <= (numberOf(node, 'maxItems') ?? Infinity),
        () => !node.assertions.has('uniqueItems') || new Set(items.map(json_value/* canonicalJson */.dj)).size === length,
        () => acceptsItems(node, items, accepts),
        () => acceptsContained(node, items, accepts),
        () => isTrivial(node.single.get('unevaluatedItems')) || undefined,
    ], (check) => check());
}
function acceptsItems(node, items, accepts) {
    const prefix = listOf(node, 'prefixItems');
    const rest = node.single.get('items');
    return every(items.entries(), ([index, item]) => {
        const schema = prefix[index] ?? rest;
        return schema === undefined || accepts(schema, item);
    });
}
function acceptsContained(node, items, accepts) {
    const schema = node.single.get('contains');
    if (schema === undefined)
        return true;
    const count = countTrue(items, (item) => accepts(schema, item));
    return within(count, numberOf(node, 'minContains') ?? 1, numberOf(node, 'maxContains') ?? Infinity);
}
function isTrivial(schema) {
    return schema === undefined || acceptsAll(schema);
}

;// CONCATENATED MODULE: ./lib/compatibility/inclusion/accepts-object.js




/** Whether the object keywords of a schema accept an object; `accepts` judges its members and their names. */
function acceptsObject(node, object, accepts) {
    const names = Object.keys(object);
    const has = (name) => Object.hasOwn(object, name);
    const nameSchema = node.single.get('propertyNames');
    const unevaluated = node.single.get('unevaluatedProperties');
    return every([
        () => isWithinCounts(node, names.length),
        () => namesOf(node.assertions.get('required')).every(has),
        () => dependentNames(node).every(([name, needs]) => !has(name) || needs.every(has)),
        () => every(names, (name) => acceptsMember(node, name, (0,json_value/* own */.ZV)(object, name) ?? null, accepts)),
        () => nameSchema === undefined || every(names, (name) => accepts(nameSchema, name)),
        () => every(mapOf(node, 'dependentSchemas'), ([name, schema]) => !has(name) || accepts(schema, object)),
        () => unevaluated === undefined || acceptsAll(unevaluated) || undefined,
    ], (check) => check());
}
function isWithinCounts(node, count) {
    return (count >= (numberOf(node, 'minProperties') ?? 0) && count <= (numberOf(node, 'maxProperties') ?? Infinity));
}
function acceptsMember(node, name, value, accepts) {
    const declared = mapOf(node, 'properties').get(name);
    const patterns = [...mapOf(node, 'patternProperties')].map(([pattern, schema]) => [matchesName(pattern, name), schema]);
    const matched = patterns.map(([match]) => match);
    const isAdditional = declared !== undefined || matched.includes(true) ? false : !matched.includes(undefined) || undefined;
    return every([
        [declared !== undefined, declared],
        ...patterns,
        [isAdditional, node.single.get('additionalProperties')],
    ], ([applies, schema]) => {
        if (applies === false || schema === undefined)
            return true;
        const accepted = accepts(schema, value);
        return applies === undefined && accepted === false ? undefined : accepted;
    });
}

;// CONCATENATED MODULE: ./lib/compatibility/inclusion/accepts-value.js








/**
 * An evaluator of schemas that admits what it does not decide: expressions, formats, contents, unevaluated
 * and unknown keywords, and multiples that are not whole numbers. True and false are certain.
 */
function createAcceptsValue(budget) {
    const accepts = (node, value) => {
        if (!budget.spend(1))
            return undefined;
        if (node.fixed !== undefined)
            return node.fixed;
        // An unknown keyword may also widen (`nullable`), so with one nothing is certain.
        if (node.unknown.size > 0)
            return undefined;
        return budget.deeper(() => every(CHECKS, (check) => check(node, value, accepts)), undefined);
    };
    return accepts;
}
const acceptsType = (node, value) => {
    const type = node.assertions.get('type');
    return type === undefined || ((typesFrom(type) ?? 0) & typeOfValue(value)) !== 0;
};
const acceptsListed = (node, value) => {
    const lists = valueTexts(node);
    if (lists.size === 0)
        return true;
    const text = (0,json_value/* canonicalJson */.dj)(value);
    return [...lists.values()].every((texts) => texts.has(text));
};
const acceptsNumber = (node, value) => {
    if (typeof value !== 'number')
        return true;
    for (const end of ['lower', 'upper']) {
        const bound = tightestBound([node], end);
        if (bound !== undefined && !keepsBound(end, value, bound))
            return false;
    }
    return isMultiple(value, numberOf(node, 'multipleOf'));
};
function isMultiple(value, factor) {
    if (factor === undefined || value === 0 || value === factor)
        return true;
    if (Number.isSafeInteger(factor) && Number.isSafeInteger(value))
        return value % factor === 0;
    if (Number.isSafeInteger(factor) && !Number.isInteger(value))
        return false;
    // Validators divide in floating point, and disagree on fractions.
    return undefined;
}
const acceptsLength = (node, value) => {
    if (typeof value !== 'string')
        return true;
    const length = Array.from(value).length;
    return length >= (numberOf(node, 'minLength') ?? 0) && length <= (numberOf(node, 'maxLength') ?? Infinity);
};
/** What is not run or compared; formats of numbers (`int32`) are in use. */
const acceptsOpaque = (node, value) => {
    const keywords = typeof value === 'string' ? OPAQUE : typeof value === 'number' ? ['format'] : [];
    return keywords.some((keyword) => node.assertions.has(keyword)) ? undefined : true;
};
const OPAQUE = ['pattern', 'format', 'contentEncoding', 'contentMediaType'];
const acceptsStructure = (node, value, accepts) => {
    if ((0,json_value/* isList */.Lv)(value))
        return acceptsArray(node, value, accepts);
    return (0,json_value/* isObject */.Gv)(value) ? acceptsObject(node, value, accepts) : true;
};
const acceptsAlternatives = (node, value, accepts) => {
    const test = (part) => accepts(part, value);
    const target = node.single.get('$ref');
    const any = node.lists.get('anyOf');
    const one = node.lists.get('oneOf');
    return every([
        () => target === undefined || test(target),
        () => every(listOf(node, 'allOf'), test),
        () => any === undefined || some(any, test),
        () => one === undefined || within(countTrue(one, test), 1, 1),
    ], (check) => check());
};
const acceptsConditions = (node, value, accepts) => {
    const refused = node.single.get('not');
    const condition = node.single.get('if');
    const negation = refused === undefined ? true : not(accepts(refused, value));
    if (negation !== true || condition === undefined)
        return negation;
    const branch = (keyword) => {
        const part = node.single.get(keyword);
        return part === undefined ? true : accepts(part, value);
    };
    const holds = accepts(condition, value);
    if (holds !== undefined)
        return branch(holds ? 'then' : 'else');
    const both = [branch('then'), branch('else')];
    return both.every((truth) => truth === both[0]) ? both[0] : undefined;
};
const CHECKS = [
    acceptsType,
    acceptsListed,
    acceptsNumber,
    acceptsLength,
    acceptsOpaque,
    acceptsStructure,
    acceptsAlternatives,
    acceptsConditions,
];

;// CONCATENATED MODULE: ./lib/compatibility/inclusion/is-empty.js






/** Alternatives beyond this many are not tried in turn. */
const MOST_GROUPS = 3;
/**
 * Finds conjunctions without values: contradicting types, lists of values and bounds, required properties
 * that cannot be, and alternatives that are all empty. A conjunction that is met again within its own proof
 * is taken as not empty, so that recursion proves nothing.
 */
function createIsEmpty(budget, possibleValues) {
    const known = new Map();
    const isEmpty = (conjunction) => {
        const { key, members } = conjunction;
        if (members.some((node) => node.fixed === false))
            return true;
        const settled = known.get(key);
        if (settled !== undefined)
            return settled;
        if (!budget.spend(members.length + 1))
            return false;
        known.set(key, false);
        const empty = budget.deeper(() => prove(conjunction), false);
        known.set(key, empty);
        return empty;
    };
    function prove(conjunction) {
        // An unknown keyword may widen its schema (`nullable`), so with one nothing is empty for certain.
        if (conjunction.members.some((node) => node.unknown.size > 0))
            return false;
        return (conjunction.members.some(refusesAll) ||
            singleTypes(conjunction.types).every((type) => isEmptyWithin(restrict(conjunction, type), type)) ||
            hasEmptyGroup(conjunction));
    }
    function isEmptyWithin(conjunction, type) {
        const values = possibleValues(conjunction);
        if (values !== undefined)
            return values.length === 0;
        const { members } = conjunction;
        if (type === STRING)
            return largestOf(members, 'minLength') > smallestOf(members, 'maxLength');
        if (type === ARRAY)
            return largestOf(members, 'minItems') > mostItems(conjunction, isEmpty);
        return type === OBJECT ? hasNoObject(conjunction) : hasNoNumber(members, type);
    }
    function hasNoObject(conjunction) {
        const names = requiredNames(conjunction);
        if (!budget.spend(names.size * propertyCost(conjunction)))
            return false;
        return ([...names].some((name) => isImpossible(conjunction, name, isEmpty)) ||
            fewestProperties(conjunction) > mostProperties(conjunction, isEmpty));
    }
    function hasEmptyGroup(conjunction) {
        return openGroups(conjunction)
            .slice(0, MOST_GROUPS)
            .some((branches) => branches.every((branch) => isEmpty(conjoin([...conjunction.members, branch], conjunction.types))));
    }
    return isEmpty;
}
function refusesAll(node) {
    const refused = node.single.get('not');
    return refused !== undefined && acceptsAll(refused);
}
function hasNoNumber(members, type) {
    if (type !== INTEGER && type !== FRACTION)
        return false;
    const lower = tightestBound(members, 'lower');
    const upper = tightestBound(members, 'upper');
    if (lower === undefined || upper === undefined)
        return false;
    const [low, high] = type === INTEGER ? [integerBound('lower', lower), integerBound('upper', upper)] : [lower, upper];
    if (low.limit === high.limit)
        return low.exclusive || high.exclusive;
    return !impliesBound('lower', { ...high, exclusive: false }, low);
}
/** The `anyOf` and `oneOf` lists of a conjunction of which no alternative has been chosen. */
function openGroups({ members }) {
    const groups = members.flatMap((node) => [node.lists.get('anyOf') ?? [], node.lists.get('oneOf') ?? []]);
    if (groups.every((branches) => branches.length === 0))
        return [];
    const chosen = new Set(members);
    return groups.filter((branches) => branches.length > 0 && !branches.some((branch) => chosen.has(branch)));
}

;// CONCATENATED MODULE: ./lib/compatibility/inclusion/possible-values.js


/**
 * Lists the values of conjunctions with `enum` or `const`, or of booleans and null only, without those surely
 * refused.
 */
function createPossibleValues(accepts) {
    const known = new Map();
    return (conjunction) => {
        if (known.has(conjunction.key))
            return known.get(conjunction.key);
        const values = candidates(conjunction)?.filter((value) => conjunction.members.every((node) => accepts(node, value) !== false));
        known.set(conjunction.key, values);
        return values;
    };
}
function candidates({ members, types }) {
    const lists = members.flatMap((node) => valueLists(node).map(({ values }) => values));
    const shortest = lists.reduce((best, values) => (best === undefined || values.length < best.length ? values : best), undefined);
    if (shortest !== undefined)
        return shortest.filter((value) => (typeOfValue(value) & types) !== 0);
    if ((types & ~(NULL | BOOLEAN)) !== 0)
        return undefined;
    return [...((types & NULL) === 0 ? [] : [null]), ...((types & BOOLEAN) === 0 ? [] : [true, false])];
}

;// CONCATENATED MODULE: ./lib/compatibility/inclusion/undeclared-properties.js




/**
 * The properties that a strict reader meets without knowing them, although its schema leaves objects open.
 * Schemas that describe properties in general (`patternProperties`, `additionalProperties`) are taken as
 * knowing all of them.
 */
function undeclaredProperties(question) {
    const { sub, sup, inclusion } = question;
    if ((sub.types & OBJECT) === 0 || acceptsAll(sup))
        return [];
    const known = closure([sup]);
    if (known.some(describesAny))
        return [];
    const names = new Set(known.flatMap((node) => [...mapOf(node, 'properties').keys()]));
    return closure(sub.members)
        .flatMap((node) => [...mapOf(node, 'properties')])
        .filter(([name]) => !names.has(name) && !isImpossible(sub, name, inclusion.isEmpty))
        .map(([name, node]) => problemAt(question, 'closedProperty', placeOf(node), `the property \`${name}\``));
}
function closure(nodes) {
    const found = new Set(nodes);
    for (const node of found)
        for (const part of inPlace(node))
            found.add(part);
    return [...found];
}
function describesAny(node) {
    const additional = node.single.get('additionalProperties');
    return mapOf(node, 'patternProperties').size > 0 || (additional !== undefined && !acceptsAll(additional));
}

;// CONCATENATED MODULE: ./lib/compatibility/inclusion/create-inclusion.js











/**
 * A proof system for "every value of one schema is a value of another", sound and incomplete.
 *
 * A pair that is met again within its own proof is assumed to hold: values are finite, and loops that do not
 * descend into the value were refused on reading. When a pair fails, everything that was proved since it was
 * assumed is forgotten, because it may rest on the assumption (a one-pass memo is unsound where alternatives
 * are tried).
 */
function createInclusion(reader, budget = createBudget()) {
    const accepts = createAcceptsValue(budget);
    const possibleValues = createPossibleValues(accepts);
    const answers = new Map();
    const proved = [];
    const inclusion = {
        reader,
        budget,
        accepts,
        possibleValues,
        same: createSameSchema(budget),
        isEmpty: createIsEmpty(budget, possibleValues),
        problems,
        problemsOfValue: (sub, sup) => reader === 'strict'
            ? [...problems(sub, sup), ...undeclaredProperties({ sub, sup, inclusion })]
            : problems(sub, sup),
    };
    function problems(sub, sup) {
        if (acceptsAll(sup))
            return INCLUDED;
        const key = `${sub.key}<${sup.id}`;
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        if (!budget.spend(1 + sub.members.length))
            return [tooComplex(sup)];
        answers.set(key, INCLUDED);
        const start = proved.push(key) - 1;
        const found = budget.deeper(() => decide({ sub, sup, inclusion }), [tooComplex(sup)]);
        if (found.length > 0) {
            for (const assumed of proved.splice(start))
                answers.delete(assumed);
            answers.set(key, found);
        }
        return found;
    }
    return inclusion;
}
function tooComplex({ side }) {
    const what = 'the schemas have too many combinations, or are nested too deeply, to be compared within the limits';
    return { aspect: 'undecided', narrowed: side === 'new', place: { side, pointer: '' }, what };
}
function decide(question) {
    const { sub, sup, inclusion } = question;
    if (sub.members.some((node) => inclusion.same(node, sup)) || acceptsEach(question))
        return INCLUDED;
    const direct = [...compareUnknown(question), ...compareParts(question)];
    if (direct.length === 0 || inclusion.isEmpty(sub))
        return INCLUDED;
    const [branches] = openGroups(sub);
    if (branches === undefined)
        return distinctProblems(direct);
    const split = branches.flatMap((branch) => inclusion.problems(conjoin([...sub.members, branch], sub.types), sup));
    // Cut short, the alternatives only say that steps ran out; what was found before is then told as well.
    const isCutShort = split.length > 0 && !inclusion.budget.spend(0);
    return distinctProblems(isCutShort ? [...direct, ...split] : split);
}
function acceptsEach({ sub, sup, inclusion }) {
    const values = inclusion.possibleValues(sub);
    return values?.every((value) => inclusion.accepts(sup, value) === true) === true;
}
function compareParts({ sub, sup, inclusion }) {
    const parts = conjunctionOf(sup).members;
    if (!inclusion.budget.spend(parts.length * sub.members.length))
        return [tooComplex(sup)];
    const found = [];
    for (const part of parts) {
        if (sub.members.some((node) => inclusion.same(node, part)))
            continue;
        for (const rule of rulesFor(part))
            append(found, rule({ sub, sup: part, inclusion }));
    }
    return found;
}

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
    types: asserting((value) => typesFrom(value) !== undefined, 'a JSON type or a list of them'),
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
    const path = [{ node: start, ahead: [...inPlace(start)] }];
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
            path.push({ node: next, ahead: [...inPlace(next)] });
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

;// CONCATENATED MODULE: ./lib/compatibility/compare-schemas.js







/**
 * Whether clients keep working when a JSON Schema (draft-07 or 2020-12, local references) changes.
 *
 * For `input` every value of the old schema must be one of the new, for `output` every value of the new one
 * of the old (reference: Confluent BACKWARD and FORWARD). Sound first: what is not decided is not compatible,
 * as a breaking change of the kind `cannot-be-decided`. With `tolerantReader: true` the answer is lenient
 * about undeclared properties and about nothing else; inputs are never judged leniently, because the model's
 * validator refuses what it refuses. Numbers are compared as parsed, in double precision.
 *
 * Never throws, fetches nothing, runs no expression of a schema, and ends within a fixed number of steps.
 */
function compareSchemas(oldSchema, newSchema, direction, options = {}) {
    const before = readSchema(oldSchema, 'old');
    const after = readSchema(newSchema, 'new');
    if (!before.ok || !after.ok) {
        return { compatible: false, changes: [...refusals(before, 'old'), ...refusals(after, 'new')] };
    }
    const [sub, sup] = direction === 'input' ? [before.root, after.root] : [after.root, before.root];
    const reader = readerOf(direction, options);
    const breaking = createInclusion(reader).problemsOfValue(conjoin([sub]), sup);
    const others = [...(reader === 'tolerant' ? notesBetween(sub, sup) : []), ...notesBetween(sup, sub)];
    const changes = [
        ...breaking.map((problem) => describeChange(problem, direction, true)),
        ...others.map((problem) => describeChange(problem, direction, false)),
        ...unchangedUnknown(before, after),
    ];
    return { compatible: breaking.length === 0, changes: distinctChanges(changes) };
}
function readerOf(direction, { tolerantReader }) {
    if (direction === 'input' || tolerantReader === undefined)
        return 'as-stated';
    return tolerantReader ? 'tolerant' : 'strict';
}
/** What changed without breaking. When steps run out nothing is told, because what was found may be wrong. */
function notesBetween(sub, sup) {
    const budget = createBudget();
    const problems = createInclusion('as-stated', budget).problemsOfValue(conjoin([sub]), sup);
    return budget.spend(0) ? problems.filter(({ aspect }) => aspect !== 'undecided') : [];
}
function refusals(document, side) {
    if (document.ok)
        return [];
    return document.refusals.map(({ pointer, reason }) => ({
        kind: 'cannot-be-decided',
        pointer,
        side,
        breaking: true,
        message: `The ${side} schema cannot be compared: ${reason}.`,
    }));
}
function unchangedUnknown(before, after) {
    if (!before.ok || !after.ok)
        return [];
    return [...after.nodes.values()].flatMap((node) => [...node.unknown]
        .filter(([keyword, value]) => (0,json_value/* equalJson */.FS)(before.nodes.get(node.pointer)?.unknown.get(keyword), value))
        .map(([keyword]) => ({
        kind: 'unknown-keyword-unchanged',
        pointer: (0,json_value/* extendPointer */.wQ)(node.pointer, keyword),
        side: 'new',
        breaking: false,
        message: `The keyword \`${(0,describe_values/* shorten */.ml)(keyword)}\` is not known here; it is the same in both versions.`,
    })));
}
/** One change for each kind and place; the breaking ones come first and win. */
function distinctChanges(changes) {
    const seen = new Set();
    const places = new Set();
    return changes.filter((change) => {
        const place = JSON.stringify([change.kind, change.side, change.pointer]);
        const key = JSON.stringify([place, change.message]);
        if (seen.has(key) || (!change.breaking && places.has(place)))
            return false;
        seen.add(key);
        if (change.breaking)
            places.add(place);
        return true;
    });
}

// EXTERNAL MODULE: ./lib/readers/node.js
var node = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/commands/command.js + 1 modules
var command = __webpack_require__(9312);
// EXTERNAL MODULE: ./lib/commands/read-input.js
var read_input = __webpack_require__(2245);
;// CONCATENATED MODULE: ./lib/commands/compare-schema.js




const DIRECTIONS = ['input', 'output'];
/** Whether clients of the old schema keep working with the new one. */
const compareSchemaCommand = {
    name: 'compare schema',
    usage: 'compare schema OLD NEW --direction input|output',
    summary: 'whether what clients send is still accepted, or what the model emits still readable',
    async run(args, terminal) {
        const { values, names } = (0,command/* readArguments */.lR)(args, { direction: { type: 'string' } }, { least: 2, most: 2 });
        const direction = (0,command/* wordFlag */.F9)(values, 'direction', DIRECTIONS);
        if (direction === undefined)
            throw new command/* UsageError */.eb(`--direction is required: one of ${DIRECTIONS.join(', ')}`);
        const roots = await Promise.all(names.map((name) => (0,read_input/* readDocument */.u0)(name, terminal)));
        const [before, after] = roots;
        if (before === undefined || after === undefined)
            return 2;
        const strange = [before, after].filter((root) => !isSchema(root));
        (0,read_input/* noteProblems */.lM)(strange.map(({ location }) => ({ location, message: 'a JSON Schema is a mapping, true or false' })), terminal);
        if (strange.length > 0)
            return 2;
        const { compatible, changes } = compareSchemas((0,node/* toPlain */.Ul)(before), (0,node/* toPlain */.Ul)(after), direction);
        terminal.print((0,read_input/* toJson */.aB)({ compatible, changes: changes.map(toRow) }));
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
    const text = decode(bytes);
    if (text === undefined)
        return broken({ location: { path }, message: 'not UTF-8 text', hint: 'save it as UTF-8' });
    if (isLfsPointer(text)) {
        const hint = 'fetch the file itself: `lfs: true` on actions/checkout, or `git lfs pull`';
        return broken({ location: { path, line: 1 }, message: 'a Git LFS pointer, not the file', hint });
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
function decode(bytes) {
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
        const hint = toHint(text, offset);
        return { location: locate(offset), message: error.reason, ...(hint === undefined ? {} : { hint }) };
    }
    return { location: locate(0), message: `more than ${NODE_LIMIT} values in one file` };
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
