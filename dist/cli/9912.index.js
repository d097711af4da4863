export const id = 9912;
export const ids = [9912];
export const modules = {

/***/ 9912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareSchemas: () => (/* binding */ compareSchemas)
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

// EXTERNAL MODULE: ./lib/compatibility/schema/schema-node.js
var schema_node = __webpack_require__(7704);
// EXTERNAL MODULE: ./lib/compatibility/schema/type-mask.js
var type_mask = __webpack_require__(4874);
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
function conjoin(schemas, within = type_mask/* ANY_TYPE */.si, focus = schemas.at(-1)) {
    const found = new Set(schemas);
    // A set is iterated over what is added on the way, so this flattens to the end.
    for (const node of found) {
        const target = node.single.get('$ref');
        if (target !== undefined)
            found.add(target);
        for (const part of (0,schema_node/* listOf */.c3)(node, 'allOf'))
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
    return value === undefined ? type_mask/* ANY_TYPE */.si : ((0,type_mask/* typesFrom */.Wh)(value) ?? type_mask/* ANY_TYPE */.si);
}
function valueTypes(node) {
    return valueLists(node).reduce((mask, { values }) => mask & values.reduce((types, value) => types | (0,type_mask/* typeOfValue */.x6)(value), 0), type_mask/* ANY_TYPE */.si);
}
function multipleTypes(node) {
    return Number.isInteger((0,schema_node/* numberOf */.rl)(node, 'multipleOf')) ? type_mask/* ANY_TYPE */.si & ~type_mask/* FRACTION */.B1 : type_mask/* ANY_TYPE */.si;
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
    const names = new Set(conjunction.members.flatMap((node) => (0,schema_node/* namesOf */.eZ)(node.assertions.get('required'))));
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
    const stated = { side: sup.side, pointer: (0,schema_node/* keywordPointer */.ZU)(sup, keyword) };
    if (sup.side === 'new')
        return problemAt(question, aspect, stated, what);
    for (const name of alike) {
        const member = sub.members.find((node) => (0,schema_node/* hasKeyword */.U6)(node, name));
        if (member !== undefined) {
            return problemAt(question, aspect, { side: member.side, pointer: (0,schema_node/* keywordPointer */.ZU)(member, name) }, what);
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
    const branches = (0,schema_node/* listOf */.c3)(question.sup, keyword);
    if (branches.length === 0 || hasSameGroup(question, keyword, branches))
        return INCLUDED;
    return fit(question, keyword, branches);
}
function hasSameGroup({ sub, inclusion }, keyword, branches) {
    return sub.members.some((node) => {
        const others = (0,schema_node/* listOf */.c3)(node, keyword);
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
    const types = (0,type_mask/* singleTypes */.EU)(sub.types);
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
    // Alternatives that were not all looked at prove nothing of the values.
    if (!inclusion.budget.spend(0)) {
        const reason = 'there are too many alternatives to be compared within the limits';
        return [problemWith(question, 'undecided', keyword, reason)];
    }
    const [only] = near;
    if (only !== undefined && near.length === 1)
        return inclusion.problems(sub, only);
    if (near.length === 0 && refusesType(question, branches)) {
        const alike = [keyword, 'type', 'enum', 'const'];
        return [problemWith(question, 'type', keyword, (0,type_mask/* describeTypes */.nL)(sub.types), alike)];
    }
    const place = sub.focus === undefined ? { side: sup.side, pointer: (0,schema_node/* keywordPointer */.ZU)(sup, keyword) } : placeOf(sub.focus);
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
    return together(conjunction.members.flatMap((node) => (0,schema_node/* listOf */.c3)(node, 'prefixItems')[index] ?? node.single.get('items') ?? []));
}
function together(schemas) {
    const [only] = schemas;
    return only !== undefined && schemas.length === 1 ? conjunctionOf(only) : conjoin(schemas);
}
/** The longest tuple of the members. */
function prefixLength(nodes) {
    return nodes.reduce((longest, node) => Math.max(longest, (0,schema_node/* listOf */.c3)(node, 'prefixItems').length), 0);
}
/** The names that a member's `properties` mention. */
function declaredNames(nodes) {
    return new Set(nodes.flatMap((node) => [...(0,schema_node/* mapOf */.A7)(node, 'properties').keys()]));
}
/** The schemas that members' `properties` have for a name; none for the undefined one. */
function declarationsOf(nodes, name) {
    return name === undefined ? [] : nodes.flatMap((node) => (0,schema_node/* mapOf */.A7)(node, 'properties').get(name) ?? []);
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
    return members.reduce((cost, node) => cost + 1 + (0,schema_node/* mapOf */.A7)(node, 'patternProperties').size, 0);
}
function propertyOptions(node, name, assumed) {
    const certain = declarationsOf([node], name).slice();
    const possible = [];
    for (const [pattern, schema] of (0,schema_node/* mapOf */.A7)(node, 'patternProperties')) {
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
    return nodes.reduce((largest, node) => Math.max(largest, (0,schema_node/* numberOf */.rl)(node, keyword) ?? 0), 0);
}
/** The smallest value that a keyword has among schemas; infinite when none has it. */
function smallestOf(nodes, keyword) {
    return nodes.reduce((smallest, node) => Math.min(smallest, (0,schema_node/* numberOf */.rl)(node, keyword) ?? Infinity), Infinity);
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
        type: type_mask/* STRING */.An,
        kept: ({ members }) => largestOf(members, 'minLength'),
        beyond: (limit) => `strings shorter than ${limit} characters`,
    },
    {
        keyword: 'maxLength',
        type: type_mask/* STRING */.An,
        kept: ({ members }) => smallestOf(members, 'maxLength'),
        beyond: (limit) => `strings longer than ${limit} characters`,
    },
    {
        keyword: 'minItems',
        type: type_mask/* ARRAY */.sO,
        kept: ({ members }) => largestOf(members, 'minItems'),
        beyond: (limit) => `arrays of fewer than ${limit} items`,
    },
    {
        keyword: 'maxItems',
        type: type_mask/* ARRAY */.sO,
        kept: mostItems,
        beyond: (limit) => `arrays of more than ${limit} items`,
    },
    {
        keyword: 'minProperties',
        type: type_mask/* OBJECT */.qv,
        kept: fewestProperties,
        beyond: (limit) => `objects of fewer than ${limit} properties`,
    },
    {
        keyword: 'maxProperties',
        type: type_mask/* OBJECT */.qv,
        kept: mostProperties,
        beyond: (limit) => `objects of more than ${limit} properties`,
    },
];
/** The smallest and largest numbers of characters, items and properties. */
const compareCounts = (question) => COUNTS.flatMap((rule) => compareCount(question, rule));
function compareCount(question, { keyword, type, kept, beyond }) {
    const { sub, sup, inclusion } = question;
    const limit = (0,schema_node/* numberOf */.rl)(sup, keyword);
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
    if ((sub.types & type_mask/* ARRAY */.sO) === 0)
        return INCLUDED;
    const prefix = (0,schema_node/* listOf */.c3)(sup, 'prefixItems');
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
    if (!sup.assertions.has('uniqueItems') || (sub.types & type_mask/* ARRAY */.sO) === 0)
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
    if (schema === undefined || (sub.types & type_mask/* ARRAY */.sO) === 0)
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
    return [(0,schema_node/* numberOf */.rl)(node, 'minContains') ?? 1, (0,schema_node/* numberOf */.rl)(node, 'maxContains') ?? Infinity];
}

;// CONCATENATED MODULE: ./lib/compatibility/rules/compare-names.js






/** `required`. */
const compareRequired = (question) => {
    const { sub, sup } = question;
    const names = (0,schema_node/* namesOf */.eZ)(sup.assertions.get('required'));
    if (names.length === 0 || (sub.types & type_mask/* OBJECT */.qv) === 0)
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
    if (schema === undefined || (sub.types & type_mask/* OBJECT */.qv) === 0)
        return INCLUDED;
    const names = conjoin(sub.members.flatMap((node) => node.single.get('propertyNames') ?? []), type_mask/* STRING */.An);
    const problems = inclusion.problems(names, schema);
    if (problems.length === 0 || !isClosed(sub, inclusion.isEmpty))
        return problems;
    const areAccepted = [...declaredNames(sub.members)].every((name) => inclusion.accepts(schema, name) === true);
    return areAccepted ? INCLUDED : problems;
};
/** `dependentRequired` and the lists of names in `dependencies`. */
const compareDependentRequired = (question) => {
    const { sub, sup } = question;
    const asked = (0,schema_node/* dependentNames */._Q)(sup);
    if (asked.length === 0 || (sub.types & type_mask/* OBJECT */.qv) === 0)
        return INCLUDED;
    // Looked up once: there may be thousands of names on both sides.
    const known = sub.members.map((node) => new Map((0,schema_node/* dependentNames */._Q)(node)));
    return asked.flatMap(([name, needs]) => {
        const own = known.flatMap((lists) => lists.get(name) ?? []);
        return compareNeeds(question, name, needs, new Set([...own, name]));
    });
};
function compareNeeds(question, name, needs, own) {
    const { sub, inclusion } = question;
    const required = requiredNames(sub);
    const missing = needs.filter((need) => !own.has(need) && !required.has(need));
    if (missing.length === 0 || isImpossible(sub, name, inclusion.isEmpty))
        return INCLUDED;
    return missing.map((need) => problemWith(question, 'dependency', 'dependentRequired', `objects with \`${name}\` but without \`${need}\``));
}
/** `dependentSchemas` and the schemas in `dependencies`. */
const compareDependentSchemas = (question) => {
    const { sub, sup, inclusion } = question;
    if ((sub.types & type_mask/* OBJECT */.qv) === 0)
        return INCLUDED;
    return [...(0,schema_node/* mapOf */.A7)(sup, 'dependentSchemas')].flatMap(([name, schema]) => {
        if (isImpossible(sub, name, inclusion.isEmpty))
            return INCLUDED;
        const own = sub.members.flatMap((node) => (0,schema_node/* mapOf */.A7)(node, 'dependentSchemas').get(name) ?? []);
        return inclusion.problems(conjoin([...sub.members, ...own], sub.types & type_mask/* OBJECT */.qv), schema);
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
            const limit = (0,schema_node/* numberOf */.rl)(node, keyword);
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
const compareBounds = (question) => (question.sub.types & type_mask/* NUMBER */.uk) === 0
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
    return bound !== undefined && (types & type_mask/* FRACTION */.B1) === 0 ? integerBound(end, bound) : bound;
}
/**
 * `multipleOf`: equal, or whole multiples of whole numbers. Fractions are not compared, because validators
 * divide in floating point and disagree (0.3 is not a multiple of 0.1 to most).
 */
const compareMultiples = (question) => {
    const { sub, sup } = question;
    const factor = (0,schema_node/* numberOf */.rl)(sup, 'multipleOf');
    if (factor === undefined || (sub.types & type_mask/* NUMBER */.uk) === 0)
        return INCLUDED;
    if (factor === 1 && (sub.types & type_mask/* FRACTION */.B1) === 0)
        return INCLUDED;
    if (sub.members.some((node) => isMultipleOf((0,schema_node/* numberOf */.rl)(node, 'multipleOf'), factor)))
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
    ['unevaluatedItems', type_mask/* ARRAY */.sO],
    ['unevaluatedProperties', type_mask/* OBJECT */.qv],
].flatMap(([keyword, type]) => {
    const schema = question.sup.single.get(keyword);
    const isMet = schema === undefined || (0,schema_node/* acceptsAll */.bH)(schema) || (question.sub.types & type) === 0;
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
    if ((sub.types & type_mask/* OBJECT */.qv) === 0)
        return INCLUDED;
    const names = namesToCompare(question);
    const steps = names.length * propertyCost(sub) * (1 + (0,schema_node/* mapOf */.A7)(sup, 'patternProperties').size);
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
    const declared = (0,schema_node/* mapOf */.A7)(sup, 'properties').keys();
    if ((0,schema_node/* mapOf */.A7)(sup, 'patternProperties').size === 0 && !sup.single.has('additionalProperties'))
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
    for (const [pattern, schema] of (0,schema_node/* mapOf */.A7)(sup, 'patternProperties')) {
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
    return by === 'name' && declarationsOf(sub.members, name).length === 0 && offer.members.every(schema_node/* acceptsAll */.bH);
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
        types: type_mask/* STRING */.An,
        aspect: 'pattern',
        other: 'otherPattern',
        beyond: (text) => `strings that do not match the pattern \`${text}\``,
    },
    {
        keyword: 'format',
        // Number formats (`int32`) are in use, and some validators assert them.
        types: type_mask/* STRING */.An | type_mask/* NUMBER */.uk,
        aspect: 'format',
        other: 'otherFormat',
        beyond: (text) => `values that are not of the format \`${text}\``,
    },
    {
        keyword: 'contentEncoding',
        types: type_mask/* STRING */.An,
        aspect: 'content',
        other: 'otherContent',
        beyond: (text) => `strings in another encoding than \`${text}\``,
    },
    {
        keyword: 'contentMediaType',
        types: type_mask/* STRING */.An,
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
    const text = (0,schema_node/* textOf */.b6)(sup, rule.keyword);
    if (text === undefined || (sub.types & rule.types) === 0)
        return [];
    const stated = sub.members.map((node) => (0,schema_node/* textOf */.b6)(node, rule.keyword)).filter((other) => other !== undefined);
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
    const excess = typesOutside(question, (0,type_mask/* typesFrom */.Wh)(type) ?? 0);
    if (excess === 0)
        return INCLUDED;
    return [problemWith(question, 'type', 'type', (0,type_mask/* describeTypes */.nL)(excess), ['type', 'enum', 'const'])];
};
function typesOutside({ sub, inclusion }, types) {
    return (0,type_mask/* singleTypes */.EU)(sub.types & ~types)
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
    const rules = RULES.filter(([keywords]) => keywords.some((keyword) => (0,schema_node/* hasKeyword */.U6)(node, keyword))).map(([, rule]) => rule);
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
    const texts = new Set(left.map(textOf));
    const others = new Set(right.map(textOf));
    return [...left, ...right]
        .filter((use) => !texts.has(textOf(use)) || !others.has(textOf(use)) || hasReference(use.value))
        .map((use) => {
        const place = { ...placeOf(use.node), pointer: (0,json_value/* extendPointer */.wQ)(use.node.pointer, use.keyword) };
        return problemAt(question, 'undecided', place, `the keyword \`${(0,describe_values/* shorten */.ml)(use.keyword)}\` is not known here, and changed`);
    });
};
function unknownOf({ members }) {
    return members.flatMap((node) => [...node.unknown].map(([keyword, value]) => ({ node, keyword, value })));
}
function textOf({ keyword, value }) {
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
        () => length >= ((0,schema_node/* numberOf */.rl)(node, 'minItems') ?? 0) && length <= ((0,schema_node/* numberOf */.rl)(node, 'maxItems') ?? Infinity),
        () => !node.assertions.has('uniqueItems') || new Set(items.map(json_value/* canonicalJson */.dj)).size === length,
        () => acceptsItems(node, items, accepts),
        () => acceptsContained(node, items, accepts),
        () => isTrivial(node.single.get('unevaluatedItems')) || undefined,
    ], (check) => check());
}
function acceptsItems(node, items, accepts) {
    const prefix = (0,schema_node/* listOf */.c3)(node, 'prefixItems');
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
    return within(count, (0,schema_node/* numberOf */.rl)(node, 'minContains') ?? 1, (0,schema_node/* numberOf */.rl)(node, 'maxContains') ?? Infinity);
}
function isTrivial(schema) {
    return schema === undefined || (0,schema_node/* acceptsAll */.bH)(schema);
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
        () => (0,schema_node/* namesOf */.eZ)(node.assertions.get('required')).every(has),
        () => (0,schema_node/* dependentNames */._Q)(node).every(([name, needs]) => !has(name) || needs.every(has)),
        () => every(names, (name) => acceptsMember(node, name, (0,json_value/* own */.ZV)(object, name) ?? null, accepts)),
        () => nameSchema === undefined || every(names, (name) => accepts(nameSchema, name)),
        () => every((0,schema_node/* mapOf */.A7)(node, 'dependentSchemas'), ([name, schema]) => !has(name) || accepts(schema, object)),
        () => unevaluated === undefined || (0,schema_node/* acceptsAll */.bH)(unevaluated) || undefined,
    ], (check) => check());
}
function isWithinCounts(node, count) {
    return (count >= ((0,schema_node/* numberOf */.rl)(node, 'minProperties') ?? 0) && count <= ((0,schema_node/* numberOf */.rl)(node, 'maxProperties') ?? Infinity));
}
function acceptsMember(node, name, value, accepts) {
    const declared = (0,schema_node/* mapOf */.A7)(node, 'properties').get(name);
    const patterns = [...(0,schema_node/* mapOf */.A7)(node, 'patternProperties')].map(([pattern, schema]) => [matchesName(pattern, name), schema]);
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
    return type === undefined || (((0,type_mask/* typesFrom */.Wh)(type) ?? 0) & (0,type_mask/* typeOfValue */.x6)(value)) !== 0;
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
    return isMultiple(value, (0,schema_node/* numberOf */.rl)(node, 'multipleOf'));
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
    return length >= ((0,schema_node/* numberOf */.rl)(node, 'minLength') ?? 0) && length <= ((0,schema_node/* numberOf */.rl)(node, 'maxLength') ?? Infinity);
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
        () => every((0,schema_node/* listOf */.c3)(node, 'allOf'), test),
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
            (0,type_mask/* singleTypes */.EU)(conjunction.types).every((type) => isEmptyWithin(restrict(conjunction, type), type)) ||
            hasEmptyGroup(conjunction));
    }
    function isEmptyWithin(conjunction, type) {
        const values = possibleValues(conjunction);
        if (values !== undefined)
            return values.length === 0;
        const { members } = conjunction;
        if (type === type_mask/* STRING */.An)
            return largestOf(members, 'minLength') > smallestOf(members, 'maxLength');
        if (type === type_mask/* ARRAY */.sO)
            return largestOf(members, 'minItems') > mostItems(conjunction, isEmpty);
        return type === type_mask/* OBJECT */.qv ? hasNoObject(conjunction) : hasNoNumber(members, type);
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
    return refused !== undefined && (0,schema_node/* acceptsAll */.bH)(refused);
}
function hasNoNumber(members, type) {
    if (type !== type_mask/* INTEGER */.vh && type !== type_mask/* FRACTION */.B1)
        return false;
    const lower = tightestBound(members, 'lower');
    const upper = tightestBound(members, 'upper');
    if (lower === undefined || upper === undefined)
        return false;
    const [low, high] = type === type_mask/* INTEGER */.vh ? [integerBound('lower', lower), integerBound('upper', upper)] : [lower, upper];
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
        return shortest.filter((value) => ((0,type_mask/* typeOfValue */.x6)(value) & types) !== 0);
    if ((types & ~(type_mask/* NULL */.Cq | type_mask/* BOOLEAN */.Jx)) !== 0)
        return undefined;
    return [...((types & type_mask/* NULL */.Cq) === 0 ? [] : [null]), ...((types & type_mask/* BOOLEAN */.Jx) === 0 ? [] : [true, false])];
}

;// CONCATENATED MODULE: ./lib/compatibility/inclusion/undeclared-properties.js




/**
 * The properties that a strict reader meets without knowing them, although its schema leaves objects open.
 * Schemas that describe properties in general (`patternProperties`, `additionalProperties`) are taken as
 * knowing all of them.
 */
function undeclaredProperties(question) {
    const { sub, sup, inclusion } = question;
    if ((sub.types & type_mask/* OBJECT */.qv) === 0 || (0,schema_node/* acceptsAll */.bH)(sup))
        return [];
    const known = closure([sup]);
    if (known.some(describesAny))
        return [];
    const names = new Set(known.flatMap((node) => [...(0,schema_node/* mapOf */.A7)(node, 'properties').keys()]));
    return closure(sub.members)
        .flatMap((node) => [...(0,schema_node/* mapOf */.A7)(node, 'properties')])
        .filter(([name]) => !names.has(name) && !isImpossible(sub, name, inclusion.isEmpty))
        .map(([name, node]) => problemAt(question, 'closedProperty', placeOf(node), `the property \`${name}\``));
}
function closure(nodes) {
    const found = new Set(nodes);
    for (const node of found)
        for (const part of (0,schema_node/* inPlace */.zp)(node))
            found.add(part);
    return [...found];
}
function describesAny(node) {
    const additional = node.single.get('additionalProperties');
    return (0,schema_node/* mapOf */.A7)(node, 'patternProperties').size > 0 || (additional !== undefined && !(0,schema_node/* acceptsAll */.bH)(additional));
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
        if ((0,schema_node/* acceptsAll */.bH)(sup))
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

// EXTERNAL MODULE: ./lib/compatibility/schema/read-schema.js + 5 modules
var read_schema = __webpack_require__(2837);
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
    const before = (0,read_schema/* readSchema */.G)(oldSchema, 'old');
    const after = (0,read_schema/* readSchema */.G)(newSchema, 'new');
    if (!before.ok || !after.ok) {
        return { compatible: false, changes: [...refusals(before, 'old'), ...refusals(after, 'new')] };
    }
    const [sub, sup] = direction === 'input' ? [before.root, after.root] : [after.root, before.root];
    const reader = readerOf(direction, options);
    const budget = createBudget({ ...COMPARISON_LIMITS, steps: options.steps ?? COMPARISON_LIMITS.steps });
    const breaking = createInclusion(reader, budget).problemsOfValue(conjoin([sub]), sup);
    const breaks = breaking.map((problem) => describeChange(problem, direction, true));
    if (options.breakingOnly === true)
        return { compatible: breaking.length === 0, changes: distinctChanges(breaks) };
    const others = [...(reader === 'tolerant' ? notesBetween(sub, sup) : []), ...notesBetween(sup, sub)];
    const changes = [
        ...breaks,
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


/***/ })

};
