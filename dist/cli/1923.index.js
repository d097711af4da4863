export const id = 1923;
export const ids = [1923];
export const modules = {

/***/ 2189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readImported)
/* harmony export */ });
/* unused harmony export importSource */
/* harmony import */ var _readers_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(894);
/* harmony import */ var _readers_import_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5978);


/** Largest file of another tool that is read, in bytes: a model card, a list of tags. */
const IMPORT_LIMIT = 4_194_304;
/**
 * Reads the record that another tool keeps of a model: a file, or the folder in which it stands under its usual name.
 * Undefined where nothing there is one; files of this gate's own formats are none.
 */
async function readImported(path, terminal) {
    const folder = path.replace(/\/+$/, '');
    for (const candidate of [path, ..._readers_import_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .IMPORT_FILES */ .wD.map((name) => `${folder}/${name}`)]) {
        const file = await terminal.read(candidate, IMPORT_LIMIT);
        if (file.kind !== 'file')
            continue;
        const source = (0,_readers_import_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .toImportSource */ .uu)(candidate, file.bytes);
        const imported = source === undefined ? undefined : importSource(source);
        if (imported !== undefined || candidate === path)
            return imported;
    }
    return undefined;
}
/** What a source says, where one of the readers knows it. */
function importSource(source) {
    const { root, path } = source;
    if ((0,_readers_node_js__WEBPACK_IMPORTED_MODULE_1__.at)(root, 'format') !== undefined || (0,_readers_node_js__WEBPACK_IMPORTED_MODULE_1__.at)(root, 'serving_image') !== undefined)
        return undefined;
    const reader = (0,_readers_import_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .importReaderFor */ .Ic)(source);
    const entries = reader?.read(source) ?? [];
    return reader === undefined || entries.length === 0 ? undefined : { format: reader.format, path, entries };
}


/***/ }),

/***/ 2727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ toModelId),
/* harmony export */   FM: () => (/* binding */ toTask),
/* harmony export */   Lv: () => (/* binding */ toFields)
/* harmony export */ });
const LONGEST_NAME = 100;
/**
 * A name of another tool as a `model_id`: lower case, and nothing but letters, digits and `._/-`. It becomes a path, so
 * that no part of it is empty or leads upwards.
 */
function toModelId(name) {
    return name
        .slice(0, LONGEST_NAME)
        .toLowerCase()
        .replace(/[^a-z0-9._/-]+/g, '-')
        .split('/')
        .map((part) => part.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, ''))
        .filter((part) => part !== '')
        .join('/');
}
/** Tasks of Hugging Face pipelines, which MLflow's transformers flavour uses too. */
const TASKS = new Map([
    ['automatic-speech-recognition', 'asr'],
    ['text-to-speech', 'tts'],
    ['text-to-audio', 'tts'],
]);
/** The task that a pipeline name stands for here; undefined for one that is not about speech. */
function toTask(pipeline) {
    return pipeline === undefined ? undefined : TASKS.get(pipeline.toLowerCase());
}
/** The fields that have a value, in the order given. */
function toFields(fields) {
    const known = fields.flatMap(([name, value, note]) => value === undefined || value === '' ? [] : [[name, note === undefined ? { value } : { value, note }]]);
    return new Map(known);
}


/***/ }),

/***/ 5978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wD: () => (/* binding */ IMPORT_FILES),
  Ic: () => (/* binding */ importReaderFor),
  uu: () => (/* binding */ toImportSource)
});

// UNUSED EXPORTS: IMPORT_READERS

// EXTERNAL MODULE: ./lib/readers/parse-document.js + 2 modules
var parse_document = __webpack_require__(4402);
// EXTERNAL MODULE: ./lib/readers/node.js
var readers_node = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/readers/import/import-reader.js
var import_reader = __webpack_require__(2727);
;// CONCATENATED MODULE: ./lib/readers/import/gto-artifacts.js


/** Everything that GTO and DVC write of an artifact; a mapping with another key is something else. */
const KEYS = new Set([
    'path',
    'type',
    'virtual',
    'labels',
    'description',
    'desc',
    'requirements',
    'meta',
    'custom',
]);
const SIGNS = ['path', 'type'];
/**
 * The artifacts of a repository that uses GTO: `artifacts.yaml`, or the `artifacts` of a `dvc.yaml`, where newer
 * versions keep them. An artifact that is `virtual`, as is the default, is not in Git, so nothing pins it yet.
 */
const gtoArtifacts = {
    format: 'gto-artifacts',
    recognises: ({ root, isFrontMatter }) => !isFrontMatter && toArtifacts(root).length > 0,
    read: ({ root }) => {
        const artifacts = toArtifacts(root);
        const datasets = artifacts.filter(([, node]) => (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'type')) === 'dataset');
        const models = artifacts.filter(([, node]) => ((0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'type')) ?? 'model') === 'model');
        const chosen = models.length > 0 ? models : artifacts;
        return chosen.map(([name, node]) => toEntry(name, node, datasets));
    },
};
function toArtifacts(root) {
    const nested = (0,readers_node.at)(root, 'artifacts');
    const entries = (0,readers_node/* entriesOf */.Mc)(nested ?? root).map(([name, { value }]) => [name, value]);
    return entries.every(([, node]) => isArtifact(node)) ? entries : [];
}
function isArtifact(node) {
    const keys = (0,readers_node/* entriesOf */.Mc)(node).map(([key]) => key);
    return keys.every((key) => KEYS.has(key)) && SIGNS.some((key) => keys.includes(key));
}
function toEntry(name, node, datasets) {
    const path = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'path'));
    const [dataset, ...others] = datasets;
    const data = others.length === 0 ? (0,readers_node/* rawOf */.UD)((0,readers_node.at)(dataset?.[1], 'path')) : undefined;
    const fields = (0,import_reader/* toFields */.Lv)([
        ['model_id', (0,import_reader/* toModelId */.AJ)(name)],
        ['intended_use', (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'description')) ?? (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, 'desc'))],
        ['data_manifest', data, `the data set ${dataset?.[0] ?? ''}: pin it by digest`],
        ['artifact', path, 'GTO records no digest: `speech-release-gate pin` does for a file of the repository'],
    ]);
    return { fields, figures: [], remarks: [] };
}

// EXTERNAL MODULE: ./node_modules/compare-versions/lib/umd/index.js
var umd = __webpack_require__(2026);
;// CONCATENATED MODULE: ./lib/readers/import/gto-tags.js


const MOST_TAGS = 20_000;
const LONGEST_LINE = 400;
/** `git tag`, and `git show-ref --tags` with its commits. */
const LINE = /^(?:([0-9a-f]{40,64})[ \t]+)?(?:refs\/tags\/)?(\S+?)(?:\^\{\})?$/;
/** GTO's tags (iterative/gto, gto/constants.py): `name@v1.2.3`, `name#stage#2`, each with `!` where it is taken back. */
const VERSION = /^([a-z0-9][a-z0-9_./=-]*)@v(\d[0-9A-Za-z.+-]*)(!?)(?:#\d+)?$/;
const STAGE = /^([a-z0-9][a-z0-9_./=-]*)#([a-z0-9][a-z0-9-]*)(!?)(?:#\d+)?$/;
/**
 * The tags of a repository that uses GTO, as `git tag` or `git show-ref --tags --dereference` prints them: for each
 * model the highest version that is registered. A stage belongs to the version whose tag stands at the same commit.
 */
const gtoTags = {
    format: 'gto-tags',
    recognises: ({ text }) => {
        const tags = toTags(text) ?? [];
        return tags.some(({ name }) => VERSION.test(name));
    },
    read: ({ text }) => {
        const tags = toTags(text) ?? [];
        const models = new Map();
        for (const tag of tags) {
            const model = (VERSION.exec(tag.name) ?? STAGE.exec(tag.name))?.[1];
            if (model === undefined)
                continue;
            const own = models.get(model);
            if (own === undefined)
                models.set(model, [tag]);
            else
                own.push(tag);
        }
        return [...models].flatMap(([name, own]) => gto_tags_toEntry(name, own));
    },
};
/** Undefined where a line is no tag: the text is something else. */
function toTags(text) {
    const lines = text.split('\n', MOST_TAGS).map((line) => line.trim());
    const tags = lines
        .filter((line) => line !== '')
        .map((line) => {
        const match = line.length > LONGEST_LINE ? null : LINE.exec(line);
        return match === null ? undefined : { commit: match[1], name: match[2] ?? '' };
    });
    return tags.every((tag) => tag !== undefined) ? tags : undefined;
}
function gto_tags_toEntry(name, tags) {
    const versions = tags.flatMap(({ name: tag, commit }) => {
        const [, , version = '', mark] = VERSION.exec(tag) ?? [];
        return !(0,umd.validateStrict)(version) ? [] : [{ version, commit, isTakenBack: mark === '!' }];
    });
    const gone = new Set(versions.filter(({ isTakenBack }) => isTakenBack).map(({ version }) => version));
    const [latest] = versions
        .filter(({ version }) => !gone.has(version))
        .sort((one, other) => (0,umd.compareVersions)(other.version, one.version));
    if (latest === undefined)
        return [];
    const fields = (0,import_reader/* toFields */.Lv)([
        ['model_id', (0,import_reader/* toModelId */.AJ)(name.replaceAll('=', '/'))],
        ['version', latest.version, 'the highest version that is registered'],
    ]);
    const commits = new Set(versions.filter(({ version }) => version === latest.version).flatMap(({ commit }) => commit ?? []));
    return [{ fields, figures: [], remarks: stageRemarks(tags, latest.version, commits) }];
}
function stageRemarks(tags, version, commits) {
    const stages = tags.flatMap(({ name, commit }) => {
        const [, , stage, mark] = STAGE.exec(name) ?? [];
        return stage === undefined || mark === '!' ? [] : [{ stage, commit }];
    });
    const remarks = stages.map(({ stage, commit }) => commit !== undefined && commits.has(commit)
        ? `${version} is assigned to stage ${stage}: record what serves with \`speech-release-gate record\``
        : `some version is assigned to stage ${stage}: record what serves with \`speech-release-gate record\``);
    return [...new Set(remarks)];
}

;// CONCATENATED MODULE: ./lib/readers/import/read-card-figures.js

/** Error rates of `model-index` that the metric catalogue has, by the id of the metric on the Hub. */
const RATES = new Set(['wer', 'cer']);
const MOST_RESULTS = 500;
/** A figure may be a text with its uncertainty, `20.0 ± 1.2`, or with its unit, `20.0 %`. */
const FIGURE = /^(\d{1,6}(?:\.\d{1,20})?)\s*(%)?(?:\s|$|±|\+\/-)/;
/** No error rate is over 300 %. */
const MOST = 3;
/** Reads the results of a model in `model-index`; the first figure of a metric on a data set counts. */
function readCardFigures(index) {
    const figures = new Map();
    const remarks = [];
    for (const result of (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(index, 'results')).slice(0, MOST_RESULTS)) {
        for (const metric of (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(result, 'metrics'))) {
            const figure = readFigure(result, metric);
            if (typeof figure === 'string')
                remarks.push(figure);
            else if (figures.has(keyOf(figure)))
                remarks.push(`a second ${figure.metric} of ${figure.slice} was left out`);
            else
                figures.set(keyOf(figure), figure);
        }
    }
    return { figures: [...figures.values()], remarks };
}
function keyOf({ slice, metric }) {
    return `${metric} ${slice}`;
}
function readFigure(result, node) {
    const metric = textAt(node, 'type').toLowerCase();
    const written = textAt(node, 'value');
    const { slice, dimensions } = toSlice((0,readers_node.at)(result, 'dataset'));
    if (!RATES.has(metric))
        return `${metric === '' ? 'a metric without a type' : metric} of ${slice} was not taken over`;
    const rate = readRate(written);
    return rate === undefined
        ? `${metric} of ${slice} is no error rate: ${written}`
        : { slice, dimensions, metric, written, ...rate };
}
function textAt(node, key) {
    return (0,readers_node/* rawOf */.UD)((0,readers_node.at)(node, key)) ?? '';
}
function readRate(written) {
    const [, digits, unit] = FIGURE.exec(written.trim()) ?? [];
    if (digits === undefined)
        return undefined;
    // To twelve digits, so that 20.9 is 0.209 and not its neighbour.
    const value = Number((Number(digits) / 100).toPrecision(12));
    return value > MOST ? undefined : { value, assumed: unit === undefined ? 'percent' : undefined };
}
function toSlice(dataset) {
    const parts = ['type', 'config', 'split'].map((key) => [key, (0,readers_node/* rawOf */.UD)((0,readers_node.at)(dataset, key))]);
    const dimensions = Object.fromEntries(parts.flatMap(([key, value]) => (value === undefined ? [] : [[key === 'type' ? 'dataset' : key, value]])));
    const name = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(dataset, 'name')) ?? dimensions.dataset ?? 'unnamed';
    const rest = [dimensions.config, dimensions.split].filter((part) => part !== undefined);
    return { slice: [name, ...rest].join(' '), dimensions };
}

;// CONCATENATED MODULE: ./lib/readers/import/hf-model-card.js



/** Keys that a model card has and other front matter does not. */
const hf_model_card_SIGNS = ['model-index', 'pipeline_tag', 'library_name', 'base_model'];
/** Keys of the cards of data sets and of Spaces. */
const OTHER_CARDS = ['task_categories', 'dataset_info', 'size_categories', 'sdk', 'emoji'];
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
/**
 * The front matter of a Hugging Face model card (huggingface/hub-docs, modelcard.md): licence, languages, base model,
 * data sets, task, and the results of `model-index`. Their error rates carry no unit; percent is the custom, as in the
 * documentation's own `value: 20.90`, and each is marked as assumed.
 */
const hfModelCard = {
    format: 'hf-model-card',
    recognises: ({ root, isFrontMatter }) => isFrontMatter &&
        hf_model_card_SIGNS.some((key) => (0,readers_node.at)(root, key) !== undefined) &&
        !OTHER_CARDS.some((key) => (0,readers_node.at)(root, key) !== undefined),
    read: ({ root }) => [readCard(root)],
};
function readCard(root) {
    const [index] = (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(root, 'model-index'));
    const license = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(root, 'license'));
    const bases = textsOf((0,readers_node.at)(root, 'base_model'));
    const datasets = textsOf((0,readers_node.at)(root, 'datasets'));
    const { figures, remarks } = readCardFigures(index);
    const fields = (0,import_reader/* toFields */.Lv)([
        ['model_id', (0,import_reader/* toModelId */.AJ)((0,readers_node/* rawOf */.UD)((0,readers_node.at)(index, 'name')) ?? '')],
        ['task', findTask(root, index)],
        ['languages', toLanguages(root)],
        ['base_model', toBaseModel(bases[0]), 'the card names no revision: write the commit of the base model'],
        ['artifact', license === undefined ? undefined : { path: 'TODO', sha256: 'TODO', license }],
        [
            'data_manifest',
            datasets.length === 0 ? undefined : 'TODO',
            `the card names ${list(datasets)}: pin a manifest`,
        ],
    ]);
    return { fields, figures, remarks: [...toRemarks(root, bases), ...remarks, ...doubts(figures)] };
}
/** A text or a list of texts: most keys of a card may be either. */
function textsOf(node) {
    const single = (0,readers_node/* rawOf */.UD)(node);
    return single === undefined ? (0,readers_node/* itemsOf */.S3)(node).flatMap((item) => (0,readers_node/* rawOf */.UD)(item) ?? []) : [single];
}
function list(texts) {
    return texts.slice(0, 10).join(', ');
}
function findTask(root, index) {
    const results = (0,readers_node/* itemsOf */.S3)((0,readers_node.at)(index, 'results')).map((result) => (0,readers_node/* rawOf */.UD)((0,readers_node.at)(result, 'task', 'type')));
    const named = [(0,readers_node/* rawOf */.UD)((0,readers_node.at)(root, 'pipeline_tag')), ...textsOf((0,readers_node.at)(root, 'tags')), ...results];
    return named.map(import_reader/* toTask */.FM).find((task) => task !== undefined);
}
function toLanguages(root) {
    const languages = textsOf((0,readers_node.at)(root, 'language')).filter((text) => LANGUAGE.test(text));
    return languages.length === 0 ? undefined : languages;
}
function toBaseModel(id) {
    return id === undefined ? undefined : { id, revision: 'TODO' };
}
function toRemarks(root, bases) {
    const library = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(root, 'library_name'));
    return [
        ...(library === undefined ? [] : [`library: ${library}`]),
        ...(bases.length > 1 ? [`it was made of several base models: ${list(bases)}`] : []),
    ];
}
/** By custom 0.12 is 0.12 %; somebody who wrote a fraction would not expect that. */
function doubts(figures) {
    return figures
        .filter(({ assumed, value }) => assumed === 'percent' && value > 0 && value < 0.01)
        .map(({ metric, slice, written }) => `${metric} of ${slice} is ${written}: taken as percent, but it may be a fraction`);
}

;// CONCATENATED MODULE: ./lib/readers/import/mlflow-model.js


/** Any of these stands in every MLmodel file beside its flavours. */
const mlflow_model_SIGNS = ['mlflow_version', 'model_uuid', 'run_id', 'utc_time_created', 'artifact_path'];
/** `artifact_path` is a folder of the run; these say nothing of the model. */
const GENERIC_FOLDERS = new Set(['', 'model', 'models', 'artifacts', '.']);
/**
 * An MLflow model's `MLmodel` file (mlflow.models.Model): where the run keeps it, when it was logged, and what the
 * `transformers` flavour says of its base model. Its signature is no JSON Schema, and it records no digests.
 */
const mlflowModel = {
    format: 'mlflow-model',
    recognises: ({ root, isFrontMatter }) => !isFrontMatter &&
        (0,readers_node/* entriesOf */.Mc)((0,readers_node.at)(root, 'flavors')).length > 0 &&
        mlflow_model_SIGNS.some((key) => (0,readers_node.at)(root, key) !== undefined),
    read: ({ root }) => [readModel(root)],
};
function readModel(root) {
    const transformers = (0,readers_node.at)(root, 'flavors', 'transformers');
    const folder = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(root, 'artifact_path')) ?? '';
    const name = /^[a-z]+:\//i.test(folder) ? '' : (folder.split('/').at(-1) ?? '');
    const fields = (0,import_reader/* toFields */.Lv)([
        [
            'model_id',
            GENERIC_FOLDERS.has(name) ? undefined : (0,import_reader/* toModelId */.AJ)(name),
            'artifact_path of the MLflow model',
        ],
        ['task', (0,import_reader/* toTask */.FM)((0,readers_node/* textOf */.b6)((0,readers_node.at)(transformers, 'task')))],
        ['base_model', mlflow_model_toBaseModel(transformers)],
        ['artifact', toArtifact(root, folder), 'MLflow records no digest: write the sha256 of the weights'],
        ['training', toTraining(root), 'utc_time_created: when the model was logged'],
    ]);
    return { fields, figures: [], remarks: mlflow_model_toRemarks(root) };
}
/** `runs:/` and `models:/` are MLflow's own addresses; version 3 logs models under an id of their own. */
function toArtifact(root, folder) {
    const [run, model] = [(0,readers_node/* rawOf */.UD)((0,readers_node.at)(root, 'run_id')), (0,readers_node/* rawOf */.UD)((0,readers_node.at)(root, 'model_id'))];
    const uuid = (0,readers_node/* rawOf */.UD)((0,readers_node.at)(root, 'model_uuid'));
    const uri = model !== undefined ? `models:/${model}` : run !== undefined ? `runs:/${run}/${folder}` : undefined;
    if (uri === undefined)
        return undefined;
    return { uri, sha256: 'TODO', ...(uuid === undefined ? {} : { id: uuid }) };
}
function mlflow_model_toBaseModel(transformers) {
    const id = (0,readers_node/* textOf */.b6)((0,readers_node.at)(transformers, 'source_model_name'));
    if (id === undefined)
        return undefined;
    return { id, revision: (0,readers_node/* rawOf */.UD)((0,readers_node.at)(transformers, 'source_model_revision')) ?? 'TODO' };
}
/** `2024-02-09 15:53:59.427769`, in UTC, as RFC 3339 writes it. */
function toTraining(root) {
    const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d{1,9})?)$/.exec((0,readers_node/* rawOf */.UD)((0,readers_node.at)(root, 'utc_time_created')) ?? '');
    return match === null ? undefined : { finished_at: `${match[1] ?? ''}T${match[2] ?? ''}Z` };
}
function mlflow_model_toRemarks(root) {
    const flavours = (0,readers_node/* entriesOf */.Mc)((0,readers_node.at)(root, 'flavors')).map(([name]) => name);
    const signature = (0,readers_node.at)(root, 'signature');
    return [
        `flavours: ${flavours.join(', ')}`,
        signature === undefined
            ? 'it has no signature: write input_schema and output_schema'
            : 'its signature is no JSON Schema: write input_schema and output_schema',
    ];
}

;// CONCATENATED MODULE: ./lib/readers/import/registry.js





/** Every reader of other tools' records of a model; the first that recognises a file reads it. */
const IMPORT_READERS = [mlflowModel, hfModelCard, gtoArtifacts, gtoTags];
/** The names by which other tools call these files, in a folder that is named instead of the file. */
const IMPORT_FILES = ['MLmodel', 'artifacts.yaml', 'dvc.yaml', 'README.md'];
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
/** A file as the readers look at it; undefined where it is not UTF-8 text. */
function toImportSource(path, bytes) {
    const text = (0,parse_document/* decodeText */.g7)(bytes);
    if (text === undefined)
        return undefined;
    const matter = FRONT_MATTER.exec(text)?.[1];
    const parsed = (0,parse_document/* parseText */.r4)(matter ?? text, path);
    return {
        path,
        text,
        root: parsed.kind === 'parsed' ? parsed.root : undefined,
        isFrontMatter: matter !== undefined,
    };
}
/** The reader for a file, told by its content; undefined for a file of another kind. */
function importReaderFor(source) {
    return IMPORT_READERS.find((reader) => reader.recognises(source));
}


/***/ }),

/***/ 9498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ toRegistryEntry),
/* harmony export */   Rd: () => (/* binding */ GAP),
/* harmony export */   V2: () => (/* binding */ ENTRY_FIELDS),
/* harmony export */   gx: () => (/* binding */ isRequired)
/* harmony export */ });
/* harmony import */ var _model_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4801);

/** What marks a gap: a placeholder, so that the field counts as missing until somebody fills it in. */
const GAP = 'TODO';
/** The fields of a starter entry, in the order in which people read them. */
const ENTRY_FIELDS = [
    'model_id',
    'version',
    'owner',
    'task',
    'intended_use',
    'languages',
    'base_model',
    'data_manifest',
    'training_code_sha',
    'training',
    'artifact',
    'feature_contract',
    'serving_contract',
    'input_schema',
    'output_schema',
    'eval_report',
    'safety_report',
    'serving_image',
    'resource_envelope',
    'rollback_target',
    'review_by',
    'evidence',
];
const REQUIRED = new Set([..._model_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .CRITICAL_FIELDS */ .YZ, ..._model_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_REQUIRED_FIELDS */ .vN]);
/** Whether an entry without this field is held. */
function isRequired(field) {
    return REQUIRED.has(field);
}
/** An imported model as a registry entry, its figures as an inline report, every required field that is open a gap. */
function toRegistryEntry(imported) {
    const { fields, figures } = imported;
    const known = ENTRY_FIELDS.flatMap((name) => {
        if (name === 'eval_report' && figures.length > 0)
            return [[name, toReport(figures)]];
        const value = fields.get(name)?.value ?? (isRequired(name) ? GAP : undefined);
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(known);
}
/** The figures by slice; `assumed` beside a figure says which unit it was taken to have. */
function toReport(figures) {
    const slices = new Map();
    for (const { slice, dimensions, metric, value, assumed } of figures) {
        const known = slices.get(slice) ?? { dimensions };
        const figure = { candidate: value, ...(assumed === undefined ? {} : { assumed }) };
        slices.set(slice, { ...known, [metric]: figure });
    }
    // Names of slices come from the file: `__proto__` is one like any other.
    return { slices: Object.fromEntries(slices) };
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
