export const id = 527;
export const ids = [527];
export const modules = {

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./lib/run.js + 61 modules
var run = __webpack_require__(2760);
// EXTERNAL MODULE: ./lib/readers/import/import-reader.js
var import_reader = __webpack_require__(2727);
// EXTERNAL MODULE: ./lib/render/escape-terminal.js
var escape_terminal = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/commands/command.js + 1 modules
var command = __webpack_require__(9312);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1918);
;// CONCATENATED MODULE: ./lib/commands/init/checklist.js


/** Findings of one gate that are written out; the rest is counted. */
const MOST_LINES = 12;
const LONGEST = 300;
/** What each gate's open points are settled with, where that is a command; else `explain` says. */
const COMMANDS = {
    'registry-fields': (entry) => `validate ${entry}`,
    'registry-pinned': (entry) => `pin ${entry}`,
    'rollback-target': () => 'record <entry of the release that serves> --state stable',
};
/** What still stands between a repository and a clear verdict: what blocks first, with the command for each. */
function checklist({ releases, findings, notes }) {
    const parts = [
        ...(findings.some(isOpen) ? [section('the whole', findings, '')] : []),
        ...releases.map((release) => section(nameOf(release), release.findings, release.entry)),
        ...(releases.length === 0 ? notes.map((note) => `${(0,escape_terminal/* escapeTerminal */.e)(note, LONGEST)}\n`) : []),
    ];
    const isDone = [...findings, ...releases.flatMap((release) => release.findings)].every((one) => !isOpen(one));
    const ending = isDone && releases.length > 0
        ? 'Nothing is missing. Judge it with: speech-release-gate check'
        : 'Run init again when some of it is done. The judgement itself: speech-release-gate check';
    return `${[...parts, ending].join('\n')}\n`;
}
function nameOf({ model_id, version, step }) {
    return (0,escape_terminal/* escapeTerminal */.e)(`${model_id}@${version} -> ${step}`, LONGEST);
}
function isOpen({ outcome }) {
    return outcome !== 'pass' && outcome !== 'not-applicable';
}
function section(title, findings, entry) {
    const gates = groupByGate(findings.filter(isOpen));
    const blocking = gates.filter(([, open]) => open.some(({ blocks }) => blocks));
    const warning = gates.filter(([, open]) => !open.some(({ blocks }) => blocks));
    const head = `${title}: ${blocking.length} to do, ${warning.length} to do later`;
    return [head, '', ...[...blocking, ...warning].flatMap((gate) => gateLines(gate, entry))].join('\n');
}
function groupByGate(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(finding.gate);
        if (group === undefined)
            groups.set(finding.gate, [finding]);
        else
            group.push(finding);
    }
    return [...groups];
}
function gateLines([gate, open], entry) {
    const isBlocking = open.some(({ blocks }) => blocks);
    const hidden = open.length - MOST_LINES;
    const explain = `explain ${gate}`;
    const command = entry === '' ? explain : (COMMANDS[gate]?.(entry) ?? explain);
    return [
        `${isBlocking ? '[ ]' : ' - '} ${gate}`,
        ...open.slice(0, MOST_LINES).map(findingLine),
        ...(hidden > 0 ? [`      and ${hidden} more`] : []),
        `      $ speech-release-gate ${(0,escape_terminal/* escapeTerminal */.e)(command, LONGEST)}`,
        '',
    ];
}
function findingLine({ message, remedy, location }) {
    const place = location === null ? '' : `  (${(0,model_location/* toText */.f)(location)})`;
    return `      ${(0,escape_terminal/* escapeTerminal */.e)(`${message}: ${remedy}${place}`, LONGEST)}`;
}

// EXTERNAL MODULE: ./lib/features/registry.js + 22 modules
var registry = __webpack_require__(7959);
// EXTERNAL MODULE: ./lib/readers/node.js
var node = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/readers/import/registry.js + 5 modules
var import_registry = __webpack_require__(5978);
// EXTERNAL MODULE: ./lib/readers/parse-document.js + 2 modules
var parse_document = __webpack_require__(4402);
;// CONCATENATED MODULE: ./lib/commands/init/find-in-repository.js




/** What a starter entry can point at. */
const FOUND_KINDS = (/* unused pure expression or super */ null && ([
    'eval-report',
    'unit-tests',
    'records',
    'feature-contract',
    'toolkit-config',
    'model-record',
]));
const FILES = ['**/*.{yaml,yml,json,jsonl,xml,conf,md}', '**/MLmodel'];
const NEAR_FILES = ['*', '*/*', '{conf,config,evidence,eval,out,models}/**'];
const ENTRIES = ['registry.{yaml,yml,json}', 'registry/**/*.{yaml,yml,json}'];
const NO_ENTRIES = /^registry\/(?:releases|waivers)\.(?:ya?ml|json)$/;
const WORKFLOWS = ['.github/workflows/*.{yml,yaml}'];
/** Files that are looked at, those nearest to the root first. */
const MOST_FILES = 400;
/** Largest file that is looked at, in bytes. */
const FILE_LIMIT = 4_194_304;
/** Looks through a repository for what a starter entry can point at, each file told by its content. */
async function findInRepository(head) {
    const { paths, notes } = await listNear(head);
    const looked = await Promise.all(paths.slice(0, MOST_FILES).map((path) => lookAt(path, head)));
    const entries = (await head.list(ENTRIES)).filter((path) => !NO_ENTRIES.test(path));
    const found = looked.filter((one) => one !== undefined && !entries.includes(one.path));
    const more = paths.length > MOST_FILES ? [`${paths.length - MOST_FILES} files deeper down were not looked at`] : [];
    return {
        found: found.filter((one) => one !== undefined),
        entries,
        workflow: await findWorkflow(head),
        notes: [...notes, ...more],
    };
}
async function listNear(head) {
    const depth = (path) => path.split('/').length;
    try {
        const paths = await head.list(FILES);
        const own = paths.filter((path) => !path.startsWith('.github/'));
        return { paths: [...own].sort((one, other) => depth(one) - depth(other)), notes: [] };
    }
    catch {
        // A repository with more files than are ever listed: audio, for instance.
        const paths = await head.list(NEAR_FILES).catch(() => []);
        return { paths, notes: ['there are too many files to look at all of them: name a file with --from'] };
    }
}
async function findWorkflow(head) {
    for (const path of await head.list(WORKFLOWS)) {
        const file = await head.read(path, FILE_LIMIT);
        if (file.kind === 'file' && new TextDecoder().decode(file.bytes).includes('speech-release-gate/'))
            return path;
    }
    return undefined;
}
async function lookAt(path, head) {
    const file = await head.read(path, FILE_LIMIT);
    if (file.kind !== 'file')
        return undefined;
    const told = tell(path, file.bytes);
    return told === undefined ? undefined : { ...told, path };
}
function tell(path, bytes) {
    if (/\.jsonl$/i.test(path))
        return tellRecords(bytes);
    const source = (0,import_registry/* toImportSource */.uu)(path, bytes);
    if (source === undefined)
        return undefined;
    const { text, root } = source;
    if (/\.xml$/i.test(path))
        return tellJUnit(text);
    return tellReport(root) ?? tellFeatures(path, text, root) ?? tellModelRecord(source);
}
function tellJUnit(text) {
    return /<testsuites?[\s>]/.test(text.slice(0, 4096))
        ? { kind: 'unit-tests', format: 'JUnit XML' }
        : undefined;
}
/** The first record says what the others are. */
function tellRecords(bytes) {
    const [line = ''] = new TextDecoder().decode(bytes.subarray(0, 65_536)).trimStart().split('\n', 1);
    const parsed = (0,parse_document/* parseText */.r4)(line, 'record');
    const root = parsed.kind === 'parsed' ? parsed.root : undefined;
    const has = (...keys) => keys.every((key) => (0,node.at)(root, key) !== undefined);
    const isRecord = has('text', 'pred_text') ||
        has('text', 'baseline_text', 'candidate_text') ||
        has('reference_words', 'candidate_errors');
    return isRecord ? { kind: 'records', format: 'JSON Lines' } : undefined;
}
const CANARY_KEYS = ['cohort', 'window', 'routing'];
function tellReport(root) {
    if (root === undefined || !isReport(root))
        return undefined;
    const isCanary = CANARY_KEYS.some((key) => (0,node.at)(root, key) !== undefined);
    const format = (0,node/* textOf */.b6)((0,node.at)(root, 'format')) ?? 'eval-report/1';
    return isCanary || format !== 'eval-report/1' ? undefined : { kind: 'eval-report', format };
}
function isReport(root) {
    const hasRecords = (0,node.at)(root, 'records') !== undefined && (0,node.at)(root, 'eval_pack') !== undefined;
    return (0,node.at)(root, 'slices')?.kind === 'map' || hasRecords;
}
function tellFeatures(path, text, root) {
    if (/\.md$/i.test(path))
        return undefined;
    const value = root === undefined ? undefined : (0,node/* toPlain */.Ul)(root);
    const adapter = (0,registry/* adapterFor */.fA)({ path, text, ...(value === undefined ? {} : { value }) });
    if (adapter === undefined)
        return undefined;
    const kind = adapter.format.startsWith('feature-contract/') ? 'feature-contract' : 'toolkit-config';
    return { kind, format: adapter.format };
}
function tellModelRecord(source) {
    const reader = (0,node.at)(source.root, 'format') === undefined ? (0,import_registry/* importReaderFor */.Ic)(source) : undefined;
    return reader === undefined ? undefined : { kind: 'model-record', format: reader.format };
}

// EXTERNAL MODULE: ./lib/readers/import/to-registry-entry.js
var to_registry_entry = __webpack_require__(9498);
// EXTERNAL MODULE: ./lib/render/plain-text.js
var plain_text = __webpack_require__(6430);
;// CONCATENATED MODULE: ./lib/commands/init/write-yaml.js
const PLAIN = /^(?:[A-Za-z][\w./@-]*|\d+\.\d+\.\d+[\w.+-]*)$/;
const RESERVED = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n']);
/** A value on one line of YAML. Every text that is not plainly a word is written as JSON, which YAML reads as it is. */
function toYaml(value) {
    if (typeof value === 'string')
        return isPlain(value) ? value : JSON.stringify(value);
    if (typeof value !== 'object')
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(toYaml).join(', ')}]`;
    return `{${Object.entries(value)
        .map(([key, inner]) => `${toYaml(key)}: ${toYaml(inner)}`)
        .join(', ')}}`;
}
function isList(value) {
    return Array.isArray(value);
}
function isPlain(text) {
    return PLAIN.test(text) && !RESERVED.has(text.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/commands/init/starter-entry.js



/** What each open field asks for. */
const HINTS = {
    owner: 'who answers for it: {team, contact, oncall}',
    task: 'asr, asr-dictation, asr-command, asr-streaming, tts or tts-streaming',
    base_model: '<id>@<commit or version>, or scratch',
    data_manifest: 'path, or address@sha256:<digest>, of what it was trained on',
    training_code_sha: 'the full commit: git rev-parse HEAD',
    feature_contract: 'what training and serving compute from audio',
    input_schema: 'JSON Schema of what clients send',
    output_schema: 'JSON Schema of what the model emits',
    eval_report: 'path of the eval report of this version',
    safety_report: 'path of the safety report of this version',
    serving_image: 'name@sha256:<digest>',
    resource_envelope: '{accelerator, memory_mib, max_concurrent_streams, ...}',
    rollback_target: 'model_id@version that serves today; for a first release {first_release: true, fallback: "..."}',
    review_by: 'the date by which somebody looks at it again',
};
/** Where a starter entry keeps what it does not find; `starterContracts` writes both. */
const CONTRACTS = { feature: 'contracts/feature.yaml', serving: 'contracts/serving.yaml' };
/** The text of a starter registry entry: what is known, and a placeholder with a hint for the rest. */
function starterEntry(start) {
    const known = knownFields(start);
    const lines = to_registry_entry/* ENTRY_FIELDS */.V2.flatMap((name) => {
        const field = known.get(name);
        if (field !== undefined)
            return [fieldLine(name, field)];
        return (0,to_registry_entry/* isRequired */.gx)(name) ? [`${name}: ${to_registry_entry/* GAP */.Rd}${comment(HINTS[name])}`] : [];
    });
    const head = [
        `# A starter: what says ${to_registry_entry/* GAP */.Rd} counts as missing until it is filled in.`,
        ...(start.imported?.remarks ?? []).map(remark),
        ...(start.imported?.figures ?? []).map(figureRemark),
        'format: registry-entry/1',
    ];
    return `${[...head, ...lines].join('\n')}\n`;
}
function fieldLine(name, { value, note }) {
    const isOpen = value === to_registry_entry/* GAP */.Rd;
    return `${name}: ${toYaml(value)}${comment(note ?? (isOpen ? HINTS[name] : undefined))}`;
}
// Text of other tools' files never leaves its comment: one line, no control characters.
function remark(text) {
    return `# ${(0,plain_text/* toPlainText */.b)(text, 200)}`;
}
function comment(text) {
    return text === undefined ? '' : `   ${remark(text)}`;
}
// Figures that somebody reported elsewhere are no evidence: they stay a comment.
function figureRemark({ slice, metric, value, written, assumed }) {
    const unit = assumed === undefined ? '' : `, ${assumed} assumed`;
    return remark(`reported: ${metric} ${value} on ${slice} (written ${written}${unit})`);
}
function knownFields({ modelId, version, task, imported, found }) {
    const known = new Map(imported?.fields ?? []);
    known.set('model_id', { value: modelId });
    known.set('version', { value: version });
    if (task !== undefined)
        known.set('task', { value: task });
    known.set('feature_contract', featureContract(found));
    known.set('serving_contract', { value: CONTRACTS.serving });
    const report = one(found, 'eval-report');
    if (report !== undefined)
        known.set('eval_report', { value: report.path });
    else if (one(found, 'records') !== undefined)
        known.set('eval_report', { value: to_registry_entry/* GAP */.Rd, note: recordsHint(found) });
    const tests = one(found, 'unit-tests');
    if (tests !== undefined)
        known.set('evidence', { value: { unit_tests: tests.path } });
    return known;
}
/** The one file of a kind; of several none, because which one is meant is not for a guess. */
function one(found, kind) {
    const [only, ...others] = found.filter((item) => item.kind === kind);
    return others.length === 0 ? only : undefined;
}
function featureContract(found) {
    const contract = one(found, 'feature-contract');
    if (contract !== undefined)
        return { value: contract.path };
    const config = one(found, 'toolkit-config');
    if (config === undefined)
        return { value: CONTRACTS.feature };
    const note = `${config.format}; say in ${CONTRACTS.feature} what serving computes`;
    return { value: { training: config.path, serving: CONTRACTS.feature }, note };
}
function recordsHint(found) {
    const path = one(found, 'records')?.path ?? '<records>';
    return `a report of the records: {model, baseline, eval_pack, scoring, records: ${path}, slice_by: [...], cluster_by: speaker}`;
}

;// CONCATENATED MODULE: ./lib/commands/init/starter-files.js

const WORKFLOW = `name: release-gate
on: [pull_request, merge_group]
permissions: { contents: read, pull-requests: write }
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with: { fetch-depth: 2, persist-credentials: false }
      - uses: speech-release-gate/speech-release-gate@v1
`;
/** The workflow of the quick start. */
const starterWorkflow = { path: '.github/workflows/release-gate.yml', text: WORKFLOW };
const START = `# The policy of the first weeks: missing fields, worse slices and a missing rollback target block, the rest warns.
# To grow out of it, replace the line by a profile (extends: asr-dictation), or by rules of your own.
format: policy/1
extends: start
`;
const ASR_RULES = `  - id: accuracy
    limits:
      wer: {max_relative_regression: 2%}
    decide_by: regression-proven
    required_from: evaluate
  - id: latency
    limits:
      p95_latency_ms: {max_regression: 75}
    required_from: stage
`;
const TTS_RULES = `  - id: intelligibility
    limits:
      tts_wer: {max_relative_regression: 5%}
    decide_by: regression-proven
    required_from: evaluate
  - id: first-audio
    limits:
      p95_ttfa_ms: {max_regression: 75}
    required_from: stage
`;
/** The policy to start with; where raw records are at hand, they decide instead of the estimate alone. */
function starterPolicy(found, task) {
    const hasRecords = found.some(({ kind }) => kind === 'records');
    const rules = task?.startsWith('tts') === true ? TTS_RULES : ASR_RULES;
    const why = '# There are raw records: a worse slice blocks when they prove it, not when it may be chance.\nquality:\n';
    return { path: '.github/release-gate.yml', text: hasRecords ? `${START}${why}${rules}` : START };
}
const FEATURE = `# What the model was trained on and what serving has to compute. Nothing is filled in yet, so nothing is claimed:
# take the mark off a line and write what your front end does. A toolkit's own config file does as well, as it is:
# feature_contract: {training: conf/model_config.yaml, serving: serving/preprocessor_config.json}
format: feature-contract/1
contract_version: "0.1.0"
# audio:
#   sample_rate_hz: 16000
#   channels: 1
#   channel_policy: mono_only        # mono_only, first, mean or per_channel
#   sample_scale: unit               # unit ([-1, 1]) or int16
#   resample_policy: reject          # reject, or allow_listed with allowed_input_rates_hz
# feature:
#   type: log_mel                    # waveform, log_mel, mfcc, spectrogram, codec_tokens or learned
#   n_mels: 80
# frame: {n_fft: 512, win_length_samples: 400, hop_length_samples: 160, window: hann, centered: true, pad_mode: reflect}
# mel: {scale: slaney, norm: slaney, f_min_hz: 0, f_max_hz: 8000}
# log: {base: e, floor: 1.0e-5, floor_mode: max}
# normalize: {type: per_feature}
`;
const SERVING = `# What clients of the serving endpoint rely on. Nothing is filled in yet, so nothing is promised: take the mark off a
# line and write what your endpoint does. speech-release-gate explain serving-contract says what is needed.
format: serving-contract/1
# api: {name: my-endpoint, version: "1.0.0", stability: beta, transport: websocket}
# audio_in:
#   - {encoding: pcm_s16le, container: raw, sample_rates_hz: [16000], channels: [1], resample: reject}
# results: {finality: [partial, utterance_final], partial_policy: mutable, final_mutability: immutable, accumulation: segment}
# timestamps: {level: word, unit: ms, origin: stream_start}
# endpointing: {mode: vad, silence_ms: 500}
# redaction: {modes: [none], applies_to: [final]}
# errors:
#   - {code: unsupported_sample_rate, retryable: false}
# limits: {max_session_s: 300, max_concurrent_streams: 64}
`;
/** Contracts that claim nothing, for what no file of the repository says yet. */
function starterContracts(found) {
    const feature = { path: CONTRACTS.feature, text: FEATURE };
    const serving = { path: CONTRACTS.serving, text: SERVING };
    return one(found, 'feature-contract') === undefined ? [feature, serving] : [serving];
}

// EXTERNAL MODULE: ./lib/commands/read-imported.js
var read_imported = __webpack_require__(2189);
;// CONCATENATED MODULE: ./lib/commands/init/import-all.js

/**
 * What several records of one model say together: of a field that two of them have, the first counts. Undefined where
 * none is named; `unclear`, with a note, where a path holds no such record, or several models without a choice.
 */
async function importAll(paths, modelId, terminal) {
    const chosen = [];
    for (const path of paths) {
        const imported = await (0,read_imported/* readImported */.x)(path, terminal);
        if (imported === undefined) {
            terminal.note(`${path}: no MLmodel file, model card, artifacts.yaml or list of GTO tags was found here`);
            return 'unclear';
        }
        const entry = choose(imported.entries, modelId);
        if (entry === undefined) {
            const names = imported.entries.map(import_all_nameOf).slice(0, 10).join(', ');
            terminal.note(`${path}: it is about ${imported.entries.length} models: choose with --model-id (${names})`);
            return 'unclear';
        }
        chosen.push(entry);
    }
    return chosen.length === 0 ? undefined : merge(chosen);
}
function import_all_nameOf({ fields }) {
    const name = fields.get('model_id')?.value;
    return typeof name === 'string' ? name : '?';
}
function choose(entries, modelId) {
    return entries.length === 1 ? entries[0] : entries.find((entry) => import_all_nameOf(entry) === modelId);
}
function merge(entries) {
    return {
        fields: new Map(entries.toReversed().flatMap(({ fields }) => [...fields])),
        figures: entries.flatMap(({ figures }) => figures),
        remarks: entries.flatMap(({ remarks }) => remarks),
    };
}

;// CONCATENATED MODULE: ./lib/commands/init.js









const OPTIONS = {
    repo: { type: 'string', default: '.' },
    'model-id': { type: 'string' },
    task: { type: 'string' },
    from: { type: 'string', multiple: true },
};
const VERSION = '0.1.0';
const UNNAMED = 'my-model';
/** A starter policy, entry, contracts and workflow; then what is still missing, and the command for each. */
const init = {
    name: 'init',
    usage: 'init [--repo DIR] [--model-id ID] [--task TASK] [--from PATH]...',
    summary: 'starter files from what is there; run again: what is still missing',
    async run(args, terminal) {
        const { values } = (0,command/* readArguments */.lR)(args, OPTIONS, { least: 0, most: 0 });
        const repository = (0,command/* textFlag */.gx)(values, 'repo') ?? '.';
        const wishes = {
            modelId: checkModelId((0,command/* textFlag */.gx)(values, 'model-id')),
            task: (0,command/* textFlag */.gx)(values, 'task'),
            from: (0,command/* textFlags */.Hp)(values, 'from'),
        };
        const { head } = await terminal.openWorld(repository, undefined);
        const findings = await findInRepository(head);
        const plan = await makePlan(wishes, findings, repository, terminal);
        if (plan === undefined)
            return 2;
        const isNew = await writeAll(plan, repository, terminal);
        if (!isNew)
            return printChecklist(repository, terminal);
        printFound(findings, terminal);
        terminal.print('\nWrite what says TODO, and run init again: it lists what is still missing.\n');
        return 0;
    },
};
// It becomes the path of the entry.
function checkModelId(modelId) {
    if (modelId === undefined || (modelId !== '' && (0,import_reader/* toModelId */.AJ)(modelId) === modelId))
        return modelId;
    throw new command/* UsageError */.eb(`--model-id is lower-case letters, digits and . _ / -, not ${JSON.stringify(modelId)}`);
}
/** The files that a repository lacks; undefined, with a note, where it is not clear what was meant. */
async function makePlan(wishes, findings, repository, terminal) {
    const sources = wishes.from.length > 0 ? wishes.from : knownRecords(findings, repository);
    const imported = await importAll(sources, wishes.modelId, terminal);
    if (imported === 'unclear')
        return undefined;
    const task = wishes.task ?? textOf(imported, 'task');
    const workflow = findings.workflow === undefined ? [starterWorkflow] : [];
    const isAsked = wishes.modelId !== undefined || wishes.from.length > 0;
    const entry = findings.entries.length === 0 || isAsked ? entryFiles(wishes, findings, imported, task) : [];
    return [starterPolicy(findings.found, task), ...entry, ...workflow];
}
/** The record of another tool that the repository holds, where it is the only one. */
function knownRecords({ found }, repository) {
    const record = one(found, 'model-record');
    return record === undefined ? [] : [inside(repository, record.path)];
}
function entryFiles({ modelId: wished }, { found }, imported, task) {
    const modelId = wished ?? textOf(imported, 'model_id') ?? UNNAMED;
    const version = textOf(imported, 'version') ?? VERSION;
    const text = starterEntry({ modelId, version, task, imported, found });
    return [{ path: `registry/${modelId}/${version}.yaml`, text }, ...starterContracts(found)];
}
function textOf(imported, field) {
    const value = imported?.fields.get(field)?.value;
    return typeof value === 'string' ? value : undefined;
}
function inside(repository, path) {
    return repository === '.' ? path : `${repository.replace(/\/+$/, '')}/${path}`;
}
/** Writes what is not there; whether there was anything to write. */
async function writeAll(files, repository, terminal) {
    const written = [];
    for (const { path, text } of files)
        written.push(await terminal.create(inside(repository, path), text));
    if (!written.includes(true))
        return false;
    const lines = files.map(({ path }, index) => `${written[index] === true ? 'wrote' : 'kept '}  ${path}`);
    terminal.print(`${lines.join('\n')}\n`);
    return true;
}
function printFound({ found, notes }, terminal) {
    const lines = found.map(({ kind, path, format }) => `found  ${(0,escape_terminal/* escapeTerminal */.e)(`${path} (${kind}, ${format})`, 300)}`);
    if (lines.length > 0)
        terminal.print(`\n${lines.join('\n')}\n`);
    for (const note of notes)
        terminal.note(note);
}
async function printChecklist(repository, terminal) {
    const world = await terminal.openWorld(repository, undefined);
    const request = { event: { kind: 'command-line' }, entries: [], now: terminal.now };
    const { verdict, exit } = await (0,run/* run */.e)(request, world);
    terminal.print(checklist(verdict));
    return exit === 2 ? 2 : 0;
}


/***/ }),

/***/ 9889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ escapeTerminal)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6430);

/** Signs that gates may write and that every terminal and log shows when they are ASCII. */
const ASCII = [
    [/[→⇒]/g, '->'],
    [/[−–—]/g, '-'],
    [/≤/g, '<='],
    [/≥/g, '>='],
    [/…/g, '...'],
    [/×/g, 'x'],
];
/**
 * Text for a terminal, a log and an annotation: one line, no control, escape or bidirectional characters, and
 * nothing that a workflow runner takes for a command (`::error::` at the start of a line, `##[group]` anywhere).
 */
function escapeTerminal(text, limit = 2000) {
    const plain = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlainText */ .b)(text, limit)
        .replace(/:(?=:)/g, ': ')
        .replace(/#(?=#\[)/g, '# ');
    return ASCII.reduce((written, [sign, ascii]) => written.replace(sign, ascii), plain);
}


/***/ })

};
