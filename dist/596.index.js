export const id = 596;
export const ids = [596];
export const modules = {

/***/ 7596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherCompatibility: () => (/* binding */ gatherCompatibility)
});

// EXTERNAL MODULE: ./lib/model/reading.js
var model_reading = __webpack_require__(57157);
// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(11819);
// EXTERNAL MODULE: ./lib/readers/node.js
var readers_node = __webpack_require__(60894);
// EXTERNAL MODULE: ./lib/evidence/load-document.js
var load_document = __webpack_require__(18567);
// EXTERNAL MODULE: ./lib/evidence/read-registry.js + 5 modules
var read_registry = __webpack_require__(13671);
;// CONCATENATED MODULE: ./lib/evidence/client-documents.js





/** The documents that an entry names, read from the tree that the entry is read from. */
async function documentsOf(entry, tree, loader) {
    const name = (0,report/* toReleaseName */.w)({ model_id: entry.modelId, version: entry.version });
    const load = (field) => {
        const reference = entry.documents.get(field);
        return reference === undefined
            ? Promise.resolve((0,load_document/* undecided */.oo)(`the entry of ${name} names no ${field}`, entry.location))
            : loader.load(tree, reference);
    };
    return {
        contract: await load('serving_contract'),
        input: await load('input_schema'),
        output: await load('output_schema'),
    };
}
/**
 * The documents that a client was built against: those at the paths it names, of the release it names, or of the
 * version of the interface it names; of a client that names nothing, those of the released version, which serves it.
 */
async function findClientDocuments(client, sides, shelves) {
    const { contract, input, output } = client.builtAgainst;
    const base = await findBase(client, sides, shelves);
    if ([contract, input, output].every((path) => path === undefined))
        return base;
    const named = await loadPath(contract, client, shelves);
    const told = await namedSchemas(named, client, shelves);
    return {
        contract: named ?? base.contract,
        input: (await loadPath(input, client, shelves)) ?? told.input ?? base.input,
        output: (await loadPath(output, client, shelves)) ?? told.output ?? base.output,
        stands: 'elsewhere',
    };
}
async function findBase(client, { candidate, released, candidateId, releasedName }, shelves) {
    const { release, apiVersion, contract } = client.builtAgainst;
    if (release !== undefined) {
        if (release === (0,report/* toReleaseName */.w)(candidateId))
            return { ...candidate, stands: 'candidate' };
        if (release === releasedName)
            return { ...released, stands: 'released' };
        return { ...(await documentsOfRelease(release, client, shelves)), stands: 'elsewhere' };
    }
    const releasedApi = apiOf(released.contract);
    if (contract !== undefined)
        return { ...nothing(client, 'it names a contract and no schema'), stands: 'elsewhere' };
    if (apiVersion === undefined || apiVersion === releasedApi)
        return { ...released, stands: 'released' };
    if (apiVersion === apiOf(candidate.contract))
        return { ...candidate, stands: 'candidate' };
    const reason = `it was built against version ${apiVersion} of the interface, and nothing says which contract and schemas that is`;
    return { ...nothing(client, reason), stands: 'elsewhere' };
}
function nothing({ location }, reason) {
    const none = (0,load_document/* undecided */.oo)(reason, location);
    return { contract: none, input: none, output: none };
}
/** `api.version` of a contract. */
function apiOf(contract) {
    return contract.kind === 'file' ? (0,readers_node/* textOf */.b6)((0,readers_node.at)(contract.root, 'api', 'version')) : undefined;
}
// The trusted tree first: a change cannot rewrite what clients in the field were built against.
async function loadPath(path, { location }, { trusted, head, loader }) {
    if (path === undefined)
        return undefined;
    const reference = {
        path: path.replace(/^\.\//, ''),
        external: /^[a-z][a-z0-9+.-]+:/i.test(path),
        location,
    };
    const before = await loader.load(trusted, reference);
    return before.kind === 'undecided' ? loader.load(head, reference) : before;
}
/** The schemas that a contract names itself. */
async function namedSchemas(contract, client, shelves) {
    const root = contract?.kind === 'file' ? contract.root : undefined;
    const load = (side) => loadPath((0,readers_node/* textOf */.b6)((0,readers_node.at)(root, 'schema', side)), client, shelves);
    return { input: await load('input'), output: await load('output') };
}
async function documentsOfRelease(name, client, shelves) {
    const { registry, trusted, head, policy, reader, loader } = shelves;
    const known = (0,read_registry/* findByName */._U)(registry, name);
    const path = known?.path ?? `registry/${name.replace('@', '/')}.yaml`;
    const before = (0,read_registry/* findByName */._U)(await (0,read_registry/* readEntries */.$2)(trusted, path, policy, reader), name);
    if (before !== undefined)
        return documentsOf(before.entry, trusted, loader);
    if (known !== undefined)
        return documentsOf(known.entry, head, loader);
    return nothing(client, `it was built against ${name}, which has no entry in the registry`);
}
/** The documents of the released version; why they are not there, where its entry is not. */
async function releasedDocuments(released, { trusted, head, loader }) {
    const entry = (0,model_reading/* valueOf */.R)(released);
    if (entry !== undefined && released.kind === 'present')
        return documentsOf(entry, released.source.ref === trusted.ref ? trusted : head, loader);
    const { location } = released.kind === 'present' ? { location: { path: '' } } : released;
    const reason = released.kind === 'absent'
        ? released.field === 'released'
            ? 'no release that serves could be found in the ledger'
            : `${released.lookedIn} is not there`
        : 'the entry of the released version cannot be read';
    const none = (0,load_document/* undecided */.oo)(reason, location);
    return { contract: none, input: none, output: none };
}

// EXTERNAL MODULE: ./lib/compatibility/json-value.js
var json_value = __webpack_require__(83712);
// EXTERNAL MODULE: ./node_modules/compare-versions/lib/umd/index.js
var umd = __webpack_require__(22026);
// EXTERNAL MODULE: ./lib/compatibility/serving/serving-change.js
var serving_change = __webpack_require__(90820);
;// CONCATENATED MODULE: ./lib/compatibility/serving/check-api-version.js



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
    const version = (0,json_value/* isObject */.Gv)(contract)
        ? (0,serving_change/* valueAt */.f)(contract, ['api', 'version'])
        : undefined;
    return typeof version === 'string' && (0,umd.validateStrict)(version) ? version : undefined;
}
function movement(from, to) {
    const order = (0,umd.compareVersions)(to, from);
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

;// CONCATENATED MODULE: ./lib/evidence/show-node.js
/** Longest text, in UTF-16 units; a longer one is cut, it stands in its file. */
const LONGEST = 120;
const DEEPEST = 4;
/** Words for people, and examples, which may be somebody's words. */
const LEFT_OUT = new Set([
    'title',
    'description',
    '$comment',
    'default',
    'example',
    'examples',
]);
/** What a contract or a schema says at one place, as compact as YAML in one line; `not stated` where it says nothing. */
function showNode(node) {
    if (node === undefined)
        return 'not stated';
    const text = show(node, 0);
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
function show(node, depth) {
    if (node.kind === 'scalar')
        return node.raw.slice(0, LONGEST);
    const [open, close] = node.kind === 'list' ? ['[', ']'] : ['{', '}'];
    if (depth === DEEPEST)
        return `${open}…${close}`;
    let text = open;
    for (const part of node.kind === 'list' ? listParts(node, depth) : mapParts(node, depth)) {
        // What is longer is cut anyway: a schema may be as large as its file.
        if (text.length > LONGEST)
            break;
        text += text === open ? part : `, ${part}`;
    }
    return text + close;
}
function* listParts({ items }, depth) {
    for (const item of items)
        yield show(item, depth + 1);
}
function* mapParts({ entries }, depth) {
    for (const [name, { value }] of entries)
        if (!LEFT_OUT.has(name))
            yield `${name.slice(0, LONGEST)}: ${show(value, depth + 1)}`;
}

;// CONCATENATED MODULE: ./lib/evidence/compare-documents.js





/** Breaking changes of one comparison that are written out. */
const SHOWN_AT_MOST = 20;
/** Different pairs of documents that are compared for one release: each may take its whole budget of steps. */
const PAIRS_AT_MOST = 12;
/** Real schemas take some hundreds of steps; 10,000 properties take a tenth of a second. */
const WITHIN = { breakingOnly: true, steps: 100_000 };
/** The checker, where two documents of one kind differ; most releases change none of them. */
async function checkerFor(all) {
    const differ = ['contract', 'input', 'output'].some((kind) => {
        const digests = all.flatMap((documents) => digestOf(documents[kind]) ?? []);
        return new Set(digests).size > 1;
    });
    if (!differ)
        return undefined;
    const [schemas, serving] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(837), __webpack_require__.e(912)]).then(__webpack_require__.bind(__webpack_require__, 39912)),
        __webpack_require__.e(/* import() */ 773).then(__webpack_require__.bind(__webpack_require__, 69773)),
    ]);
    return { compareSchemas: schemas.compareSchemas, compareServing: serving.compareServing };
}
function digestOf(document) {
    return document.kind === 'undecided' ? undefined : document.sha256;
}
/** Compares documents, each pair of bytes once. */
class DocumentComparer {
    checker;
    known = new Map();
    plain = new Map();
    constructor(checker) {
        this.checker = checker;
    }
    /** Whether clients of one serving contract keep working with another. */
    contracts(before, after) {
        return this.once('contract', before, after, ({ compareServing: compare }, one, other) => {
            const { changes } = compare(this.plainOf(one.root), this.plainOf(other.root));
            return toCompared(changes, one, other, ({ pointer }) => toFieldName(pointer));
        });
    }
    /** Whether what clients send is still accepted (`input`), or what the model emits still readable (`output`). */
    schemas(before, after, direction, reader) {
        const reading = direction === 'input' || reader === 'unstated' ? {} : { tolerantReader: reader === 'tolerant' };
        return this.once(`${direction} ${JSON.stringify(reading)}`, before, after, ({ compareSchemas: compare }, one, other) => {
            const { changes } = compare(this.plainOf(one.root), this.plainOf(other.root), direction, {
                ...reading,
                ...WITHIN,
            });
            return toCompared(changes, one, other, ({ kind, pointer }) => `${direction}:${kind}:${pointer}`);
        });
    }
    /** How `api.version` moved between two contracts. */
    apiMove(before, after, stated) {
        const [old, now] = [this.apiOf(before, stated), this.apiOf(after, undefined)];
        const { moved } = checkApiVersion({ api: { version: old } }, { api: { version: now } }, 'none');
        return { moved, from: old, to: now };
    }
    /** A document as plain JSON. */
    plainOf(root) {
        if (!this.plain.has(root))
            this.plain.set(root, (0,readers_node/* toPlain */.Ul)(root));
        return this.plain.get(root);
    }
    apiOf(document, stated) {
        const own = document.kind === 'file' ? (0,readers_node/* textOf */.b6)((0,readers_node.at)(document.root, 'api', 'version')) : undefined;
        return own ?? stated;
    }
    once(how, before, after, compare) {
        const files = toFiles(before, after);
        if ('kind' in files)
            return files;
        const { checker } = this;
        if (checker === undefined)
            return (0,load_document/* undecided */.oo)('it was not compared', files.before.root.location);
        const key = `${how}\n${files.before.sha256}\n${files.after.sha256}`;
        const answer = this.known.get(key) ?? this.within(() => compare(checker, files.before, files.after), files.before);
        this.known.set(key, answer);
        return answer;
    }
    within(compare, before) {
        return this.known.size < PAIRS_AT_MOST
            ? compare()
            : (0,load_document/* undecided */.oo)(`there are over ${PAIRS_AT_MOST} different documents to compare`, { path: before.path });
    }
}
/** Two files whose contents have to be compared; the answer where that is settled without. */
function toFiles(before, after) {
    if (before.kind === 'undecided')
        return before;
    if (after.kind === 'undecided')
        return after;
    if (before.sha256 === after.sha256)
        return { kind: 'same' };
    if (before.kind === 'protobuf')
        return { ...noProtobuf(before), isMixed: after.kind !== 'protobuf' };
    return after.kind === 'protobuf' ? { ...noProtobuf(after), isMixed: true } : { before, after };
}
function noProtobuf({ path }) {
    return (0,load_document/* undecided */.oo)(`${path} is protobuf, which is not parsed here`, { path });
}
function toCompared(changes, before, after, subjectOf) {
    const breaking = changes.filter((change) => change.breaking);
    return {
        kind: 'compared',
        breaking: breaking
            .slice(0, SHOWN_AT_MOST)
            .map((change) => toShown(change, before, after, subjectOf(change))),
        more: Math.max(0, breaking.length - SHOWN_AT_MOST),
        harmless: changes.length - breaking.length,
    };
}
function toShown({ kind, pointer, message, side }, before, after, subject) {
    const isDoubt = kind === 'cannot-be-decided';
    const name = subject === '' ? (isDoubt ? 'undecided' : kind) : subject;
    const sides = [sideOf(before, pointer), sideOf(after, pointer)];
    const { location } = sides[side === 'old' ? 0 : 1];
    return { subject: name, kind, isDoubt, message, location, sides };
}
function sideOf({ root }, pointer) {
    return { value: showNode(find(root, pointer)), location: locate(root, pointer) };
}
/** The value at a pointer; undefined where the document does not go that far. */
function find(root, pointer) {
    return (0,json_value/* pointerSegments */.cP)(pointer).reduce((node, segment) => node?.kind === 'map' ? node.entries.get(segment)?.value : node && childAt(node, segment), root);
}
/** The place of a value, or of the last one on the way to it that is there. */
function locate(root, pointer) {
    let node = root;
    for (const segment of (0,json_value/* pointerSegments */.cP)(pointer)) {
        const next = node.kind === 'map' ? node.entries.get(segment)?.value : childAt(node, segment);
        if (next === undefined)
            return node.location;
        node = next;
    }
    return node.location;
}
function childAt(node, segment) {
    return node.kind === 'list' && /^\d{1,9}$/.test(segment) ? node.items[Number(segment)] : undefined;
}
/** `/errors/3/retryable` as `errors[3].retryable`. */
function toFieldName(pointer) {
    return (0,json_value/* pointerSegments */.cP)(pointer).reduce((name, segment) => {
        if (/^\d+$/.test(segment))
            return `${name}[${segment}]`;
        return name === '' ? segment : `${name}.${segment}`;
    }, '');
}
/** The texts of a list of a document, where it is one. */
function textsAt(document, ...path) {
    const list = document.kind === 'file' ? (0,readers_node.at)(document.root, ...path) : undefined;
    return list?.kind === 'list' ? list.items.flatMap((item) => (0,readers_node/* rawOf */.UD)(item) ?? []) : [];
}

;// CONCATENATED MODULE: ./lib/evidence/live-clients.js


/** Clients of one contract that are looked at: no contract hides those of another. */
const CLIENTS_AT_MOST = 1000;
/**
 * Every client in the field: those of the telemetry, and those that this release's contract lists; without telemetry
 * those of the released contract as well. What telemetry says of a client counts before what a contract says.
 */
function toLiveClients(telemetry, candidate, released) {
    const observed = ((0,model_reading/* valueOf */.R)(telemetry) ?? []).flatMap(({ clients }) => clients);
    const listed = [
        ...listedIn(candidate.contract).slice(0, CLIENTS_AT_MOST),
        ...(observed.length === 0 ? listedIn(released.contract).slice(0, CLIENTS_AT_MOST) : []),
    ];
    const byName = new Map();
    for (const client of observed)
        byName.set(client.client, toObserved(client));
    for (const client of listed)
        byName.set(client.name, merge(byName.get(client.name), client));
    return [...byName.values()];
}
function toObserved({ client, reader, builtAgainst, sunsetAt, liveUntil, ...more }) {
    return {
        name: client,
        reader: reader ?? 'unstated',
        builtAgainst: builtAgainst ?? {},
        reads: [],
        trafficPercent: more.trafficPercent,
        location: more.location,
        ...(sunsetAt === undefined ? {} : { sunsetAt }),
        ...(liveUntil === undefined ? {} : { liveUntil }),
    };
}
function merge(known, listed) {
    if (known === undefined)
        return listed;
    const sunsetAt = known.sunsetAt ?? listed.sunsetAt;
    // Of two that contradict each other the one that makes a break of more counts.
    const readers = [known.reader, listed.reader];
    const reader = readers.includes('strict')
        ? 'strict'
        : (readers.find((kind) => kind !== 'unstated') ?? 'unstated');
    const reads = [...new Set([...known.reads, ...listed.reads])];
    return { ...known, reads, reader, ...(sunsetAt === undefined ? {} : { sunsetAt }) };
}
function listedIn(contract) {
    if (contract.kind !== 'file')
        return [];
    return (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(contract.root, 'clients')).flatMap((node) => toListed(node) ?? []);
}
function toListed(node) {
    const name = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'name'));
    const isTolerant = (0,readers_node/* booleanOf */.SF)((0,readers_node.at)(node, 'tolerant_reader'));
    const sunsetAt = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'sunset_at'));
    if (name === undefined)
        return undefined;
    return {
        name,
        reader: isTolerant === undefined ? 'unstated' : isTolerant ? 'tolerant' : 'strict',
        builtAgainst: {},
        reads: (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(node, 'reads')).flatMap((item) => (0,readers_node/* rawOf */.UD)(item) ?? []),
        ...(sunsetAt === undefined ? {} : { sunsetAt }),
        location: node.location,
    };
}

;// CONCATENATED MODULE: ./lib/evidence/lost-reads.js

/** Schemas that one pointer is looked for in, references and alternatives included. */
const STEPS_AT_MOST = 5_000;
/**
 * A comparison of output schemas, with what a client says that it reads and the new schema no longer declares: an
 * optional property that is gone breaks no schema, and the client finds nothing.
 *
 * @param reads JSON pointers into a response; a number, `-` or `*` stands for an item
 */
function withLostReads(compared, reads, before, after, location) {
    if (compared.kind !== 'compared')
        return compared;
    const [old, now] = [before, after];
    const lost = reads.filter((pointer) => declares(old, pointer) && !declares(now, pointer));
    return {
        ...compared,
        breaking: [...compared.breaking, ...lost.map((pointer) => toLost(pointer, location))],
    };
}
function toLost(pointer, location) {
    return {
        subject: `output:read:${pointer}`,
        kind: 'read-property-removed',
        isDoubt: false,
        message: `\`${pointer}\` is no longer declared in what the model returns: clients that read it will find nothing.`,
        location,
    };
}
function declares(root, pointer) {
    let schemas = spread(root, [root]);
    for (const segment of (0,json_value/* pointerSegments */.cP)(pointer)) {
        schemas = spread(root, schemas.flatMap((schema) => childrenOf(schema, segment)));
        if (schemas.length === 0)
            return false;
    }
    return true;
}
function childrenOf(schema, segment) {
    const properties = (0,json_value/* own */.ZV)(schema, 'properties');
    const named = (0,json_value/* isObject */.Gv)(properties) ? (0,json_value/* own */.ZV)(properties, segment) : undefined;
    const isItem = /^(?:\d+|-|\*)$/.test(segment);
    const items = isItem ? [(0,json_value/* own */.ZV)(schema, 'items'), (0,json_value/* own */.ZV)(schema, 'prefixItems')].flatMap(toSchemas) : [];
    return named === undefined ? items : [named, ...items];
}
function toSchemas(value) {
    if (value === undefined || value === false)
        return [];
    return (0,json_value/* isList */.Lv)(value) ? value : [value];
}
/** Schemas with those that they refer to or combine; each once. */
function spread(root, schemas) {
    const found = new Set();
    const open = schemas.flatMap(toObject);
    for (let next = open.pop(); next !== undefined && found.size < STEPS_AT_MOST; next = open.pop()) {
        if (found.has(next))
            continue;
        found.add(next);
        open.push(...[...combined(next), ...referred(root, next)].flatMap(toObject));
    }
    return [...found];
}
/** `true` is the schema that takes everything; `false` declares nothing. */
function toObject(schema) {
    if (schema === true)
        return [{}];
    return (0,json_value/* isObject */.Gv)(schema) ? [schema] : [];
}
function combined(schema) {
    return ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => toSchemas((0,json_value/* own */.ZV)(schema, keyword)));
}
function referred(root, schema) {
    const reference = (0,json_value/* own */.ZV)(schema, '$ref');
    if (typeof reference !== 'string' || !reference.startsWith('#'))
        return [];
    let target = root;
    for (const segment of (0,json_value/* pointerSegments */.cP)(reference.slice(1)))
        target = (0,json_value/* isObject */.Gv)(target) ? (0,json_value/* own */.ZV)(target, segment) : (0,json_value/* isList */.Lv)(target) ? target[Number(segment)] : undefined;
    return target === undefined ? [] : [target];
}

// EXTERNAL MODULE: ./lib/readers/parse-document.js + 3 modules
var parse_document = __webpack_require__(56322);
// EXTERNAL MODULE: ./lib/evidence/read-files.js
var read_files = __webpack_require__(44923);
;// CONCATENATED MODULE: ./lib/evidence/read-examples.js





/** Files of examples, and examples of one side, that are read. */
const FILES_AT_MOST = 20;
const EXAMPLES_AT_MOST = 200;
const EXAMPLE_LIMITS = { count: 5_000, depth: 64 };
const SIDES = { input: 'example_requests', output: 'example_responses' };
/**
 * The recorded requests (`input`) or responses (`output`) of a version: the `examples` of its schema, and the files that
 * its serving contract names, JSON (a list is one example an item) or JSON Lines. The first tree that has a file counts.
 */
async function readExamples(documents, side, trees, reader) {
    const schema = documents[side];
    const own = schema.kind === 'file' ? (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(schema.root, 'examples')) : [];
    const found = [...own];
    const unread = [];
    for (const path of textsAt(documents.contract, 'schema', SIDES[side]).slice(0, FILES_AT_MOST)) {
        const nodes = await readFile(path, trees, reader);
        if ('problem' in nodes)
            unread.push(nodes);
        else
            found.push(...nodes);
    }
    const examples = found.slice(0, EXAMPLES_AT_MOST).map(toExample);
    const large = examples.filter((example) => example === undefined).length;
    const more = found.length - EXAMPLES_AT_MOST;
    return {
        examples: examples.filter((example) => example !== undefined),
        unread,
        skipped: [
            ...unread.map(({ path, problem }) => `${path} ${problem}`),
            ...(large > 0 ? [`${large} examples are too large to be validated`] : []),
            ...(more > 0 ? [`${more} further examples were not validated`] : []),
        ],
    };
}
function toExample(node) {
    const value = (0,readers_node/* toPlain */.Ul)(node);
    const measure = (0,json_value/* measureJson */.j1)(value, EXAMPLE_LIMITS);
    return measure.ok ? { value, size: measure.count, location: node.location } : undefined;
}
async function readFile(path, trees, reader) {
    for (const tree of trees) {
        const file = await tree.read(path, read_files/* SMALL_FILE */.Pg);
        if (file.kind === 'absent')
            continue;
        if (file.kind === 'unreadable')
            return { path, isAbsent: false, problem: `is ${file.problem}` };
        reader.remember(file);
        return /\.(?:jsonl|ndjson)$/i.test(path) ? fromLines(file.bytes, path) : fromDocument(file.bytes, path);
    }
    return { path, isAbsent: true, problem: 'is not there' };
}
function fromDocument(bytes, path) {
    const parsed = (0,parse_document/* parseDocument */.Tp)(bytes, path);
    if (parsed.kind === 'broken')
        return { path, isAbsent: false, problem: 'cannot be read' };
    return parsed.root.kind === 'list' ? parsed.root.items : [parsed.root];
}
function fromLines(bytes, path) {
    const nodes = [];
    for (const [index, line] of new TextDecoder().decode(bytes).split('\n').entries()) {
        if (line.trim() === '')
            continue;
        if (nodes.length > EXAMPLES_AT_MOST)
            break;
        const parsed = (0,parse_document/* parseText */.r4)(line, path);
        if (parsed.kind === 'broken')
            return { path, isAbsent: false, problem: `cannot be read at line ${index + 1}` };
        nodes.push({ ...parsed.root, location: { path, line: index + 1 } });
    }
    return nodes;
}

;// CONCATENATED MODULE: ./lib/evidence/witness-examples.js

/** Different versions whose examples and schemas are looked at. */
const VERSIONS_AT_MOST = 6;
/** Schemas asked of values, summed over all examples: about a tenth of a second. */
const WORK_AT_MOST = 4_000_000;
/**
 * Validates recorded examples both ways, the second witness beside the comparison of schemas: what earlier versions were
 * sent against the schema of this release, what this release sent against the schemas that clients read by, and the
 * examples of this release against its own schemas.
 */
async function witnessExamples(candidate, released, placed, comparer, { head, trusted, reader }) {
    const versions = toVersions(released, placed).slice(0, VERSIONS_AT_MOST);
    const before = [trusted, head];
    const bench = new Bench(comparer);
    const own = {
        input: await readExamples(candidate, 'input', [head], reader),
        output: await readExamples(candidate, 'output', [head], reader),
    };
    await bench.test('input', own.input, candidate.input, OWN);
    for (const { name, documents } of versions) {
        const sent = await readExamples(documents, 'input', before, reader);
        await bench.test('input', sent, candidate.input, {
            what: `the schema of this release, although ${name} takes them`,
        });
    }
    const requests = { ...bench.take(), unread: own.input.unread };
    await bench.test('output', own.output, candidate.output, OWN);
    for (const { name, documents, isTolerant } of versions)
        await bench.test('output', own.output, documents.output, {
            what: `the schema that ${name} reads by`,
            isTolerant,
        });
    return { requests, responses: { ...bench.take(), unread: own.output.unread } };
}
function toVersions(released, placed) {
    const onReleased = placed.filter(({ documents }) => documents.stands === 'released');
    const areTolerant = onReleased.length > 0 && onReleased.every(({ client }) => client.reader === 'tolerant');
    const others = placed.filter(({ documents }) => documents.stands === 'elsewhere');
    return [
        { name: 'the released version', documents: released, isTolerant: areTolerant },
        ...others.map(({ client, documents }) => ({
            name: client.name,
            documents,
            isTolerant: client.reader === 'tolerant',
        })),
    ];
}
/** One change for all examples that one schema refuses; no value of an example is in it. */
function toRefused(failing, side, isOwn, what) {
    const [first] = failing;
    if (first === undefined)
        return [];
    const kind = side === 'input' ? 'request' : 'response';
    const many = failing.length === 1 ? `a recorded ${kind} is` : `${failing.length} recorded ${kind}s are`;
    return [
        {
            subject: `${side}:example:${first.location.path}`,
            kind: isOwn ? 'example-untrue' : 'example-refused',
            isDoubt: false,
            message: `${many} refused by ${what}, at ${first.at})`,
            location: first.location,
        },
    ];
}
/** Most releases record no example: what compiles schemas is loaded with the first. */
async function compileLate(schema) {
    const { compileSchema } = await Promise.all(/* import() */[__webpack_require__.e(837), __webpack_require__.e(524)]).then(__webpack_require__.bind(__webpack_require__, 47524));
    return compileSchema(schema);
}
const OWN = { what: 'the schema of this release, which they are examples of', isOwn: true };
/** Validates examples, each pair of example file and schema once, within one budget of work. */
class Bench {
    comparer;
    left = WORK_AT_MOST;
    compiled = new Map();
    asked = new Set();
    validated = 0;
    refused = [];
    skipped = new Set();
    constructor(comparer) {
        this.comparer = comparer;
    }
    async test(side, { examples, skipped }, schema, { what, isOwn = false, isTolerant = false }) {
        for (const reason of skipped)
            this.skipped.add(reason);
        if (examples.length === 0 || schema.kind !== 'file')
            return;
        const compiled = await this.compile(schema);
        if (compiled.kind === 'not-compiled') {
            this.skipped.add(`${schema.path}: ${compiled.reason}`);
            return;
        }
        const failing = examples.flatMap((example) => this.ask(example, schema, compiled, isTolerant) ?? []);
        this.refused.push(...toRefused(failing, side, isOwn, `${what} (${schema.path}`));
    }
    /** What was found since the last time. */
    take() {
        const witness = {
            validated: this.validated,
            refused: this.refused,
            skipped: [...this.skipped].slice(0, 5),
        };
        this.validated = 0;
        this.refused = [];
        this.skipped = new Set();
        return witness;
    }
    ask({ value, size, location }, schema, compiled, isTolerant) {
        const key = [schema.sha256, isTolerant, location.path, location.line, location.column].join('\n');
        if (this.asked.has(key))
            return undefined;
        this.asked.add(key);
        this.left -= size * compiled.size;
        if (this.left < 0) {
            this.skipped.add(`${schema.path}: validating all examples would take too long`);
            return undefined;
        }
        const answer = compiled.ask(value, isTolerant);
        if (answer.kind === 'unclear')
            return undefined;
        this.validated += 1;
        return answer.kind === 'refused' ? { location, at: answer.at } : undefined;
    }
    compile(schema) {
        const known = this.compiled.get(schema.sha256) ?? compileLate(this.comparer.plainOf(schema.root));
        this.compiled.set(schema.sha256, known);
        return known;
    }
}

;// CONCATENATED MODULE: ./lib/evidence/gather-compatibility.js







/**
 * Compares this release with everything that somebody in the field was built against, and the rollback target with
 * everything that it would have to serve again. Both gates and the rollback plan judge what is found here.
 */
async function gatherCompatibility(entry, releasedEntry, telemetry, shelves) {
    const candidate = await documentsOf(entry, shelves.head, shelves.loader);
    const released = await releasedDocuments(releasedEntry, shelves);
    const candidateId = { model_id: entry.modelId, version: entry.version };
    const known = (0,model_reading/* valueOf */.R)(releasedEntry);
    const releasedName = known === undefined ? undefined : (0,report/* toReleaseName */.w)({ model_id: known.modelId, version: known.version });
    const sides = { candidate, released, candidateId, releasedName };
    const clients = toLiveClients(telemetry, candidate, released);
    const placed = [];
    for (const client of clients)
        placed.push({ client, documents: await findClientDocuments(client, sides, shelves) });
    const all = [candidate, released, ...placed.map(({ documents }) => documents)];
    const comparer = new DocumentComparer(await checkerFor(all));
    const witness = await witnessExamples(candidate, released, placed, comparer, shelves);
    return {
        isReleasedUnknown: releasedEntry.kind === 'absent',
        parties: [
            releasedParty(entry, releasedEntry, sides, placed, comparer),
            ...placed.map((one) => clientParty(one, candidate, comparer)),
        ],
        goingBack: placed
            .filter(({ documents }) => documents.stands !== 'released')
            .map((one) => clientParty(one, released, comparer)),
        ...witness,
    };
}
function clientParty({ client, documents }, after, comparer) {
    const compared = compare(documents, after, client.reader, comparer, client.builtAgainst.apiVersion);
    const { name, reader, trafficPercent, sunsetAt, liveUntil, location } = client;
    return {
        ...{ name, role: 'client', standsOnReleased: documents.stands === 'released', reader, location },
        ...(trafficPercent === undefined ? {} : { trafficPercent }),
        ...(sunsetAt === undefined ? {} : { sunsetAt }),
        ...(liveUntil === undefined ? {} : { liveUntil }),
        ...compared,
        output: withReads(compared.output, client, documents, after, comparer),
    };
}
function withReads(compared, { reads }, { output: before }, { output: after }, comparer) {
    if (reads.length === 0 || before.kind !== 'file' || after.kind !== 'file')
        return compared;
    const [old, now] = [comparer.plainOf(before.root), comparer.plainOf(after.root)];
    return withLostReads(compared, reads, old, now, after.root.location);
}
/** The released version stands for whoever it serves and nobody lists. */
function releasedParty(entry, reading, { candidate, released }, placed, comparer) {
    const known = (0,model_reading/* valueOf */.R)(reading);
    const name = known === undefined
        ? `the released version of ${entry.family}`
        : (0,report/* toReleaseName */.w)({ model_id: known.modelId, version: known.version });
    const areTolerant = placed.length > 0 && placed.every(({ client }) => client.reader === 'tolerant');
    const reader = areTolerant ? 'tolerant' : 'unstated';
    const location = reading.kind === 'present' ? (known ?? entry).location : reading.location;
    return {
        ...{ name, role: 'released', standsOnReleased: true, reader, location },
        ...compare(released, candidate, reader, comparer, undefined),
    };
}
function compare(before, after, reader, comparer, apiVersion) {
    return {
        api: comparer.apiMove(before.contract, after.contract, apiVersion),
        contract: comparer.contracts(before.contract, after.contract),
        input: comparer.schemas(before.input, after.input, 'input', reader),
        output: comparer.schemas(before.output, after.output, 'output', reader),
    };
}


/***/ })

};
