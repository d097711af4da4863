export const id = 456;
export const ids = [456];
export const modules = {

/***/ 456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./lib/run.js + 60 modules
var run = __webpack_require__(2581);
// EXTERNAL MODULE: ./lib/readers/import/import-reader.js
var import_reader = __webpack_require__(2727);
// EXTERNAL MODULE: ./lib/render/escape-terminal.js
var escape_terminal = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/commands/command.js
var command = __webpack_require__(5583);
// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1918);
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
/** Where a starter entry looks for the report of the unit tests; the command writes it. */
const TESTS_REPORT = 'evidence/unit-tests.xml';
/** Tests the feature extraction, and writes what came of it as JUnit XML. */
const TESTS_COMMAND = `pytest --junitxml=${TESTS_REPORT}`;
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
    const tests = known.has('evidence')
        ? []
        : [`# evidence: {unit_tests: ${TESTS_REPORT}}   # of the feature extraction: ${TESTS_COMMAND}`];
    return `${[...head, ...lines, ...tests].join('\n')}\n`;
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
    else if (found.some(({ kind }) => kind === 'records'))
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
    const records = one(found, 'records')?.path ?? '{baseline: <file>, candidate: <file>}';
    return `a report of the records: {model, baseline, eval_pack, scoring, records: ${records}, slice_by: [...], cluster_by: speaker}`;
}

;// CONCATENATED MODULE: ./lib/commands/init/checklist.js



/** Findings of one gate that are written out; the rest is counted. */
const MOST_LINES = 12;
const LONGEST = 300;
const OWN = 'speech-release-gate';
/** What each gate's open points are settled with, where that is a command; else `explain` says. */
const COMMANDS = {
    'registry-fields': (entry) => `${OWN} validate ${entry}`,
    'registry-pinned': (entry) => `${OWN} pin ${entry}`,
    'rollback-target': () => `${OWN} record <entry of the release that serves> --state stable`,
    'serving-contract': () => `${OWN} schema serving-contract`,
    'serving-compatible': () => `${OWN} compare serving <contract of the release that serves> ${CONTRACTS.serving}`,
    'schemas-compatible': () => `${OWN} compare schema <of the release that serves> <of this one> --direction output`,
    'load-evidence': () => `${OWN} schema load-report`,
    'capacity-headroom': () => `${OWN} schema load-report`,
    'canary-plan': () => `${OWN} schema canary-plan`,
    'canary-metrics': () => `${OWN} schema canary-report`,
    'production-healthy': () => `${OWN} schema incidents`,
    'rollback-drill': () => `${OWN} schema rollback-drill`,
    'unit-tests': () => `${TESTS_COMMAND}   # and \`evidence: {unit_tests: ${TESTS_REPORT}}\` in the entry`,
};
/** What still stands between a repository and a clear verdict: what blocks first, with the command for each. */
function checklist({ releases, findings, notes }) {
    const parts = [
        ...(findings.some(isOpen) ? [section('the whole', findings, '')] : []),
        ...releases.flatMap((release) => [
            section(nameOf(release), release.findings, release.entry),
            ...laterSection(release),
        ]),
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
/** The gates that a later step asks, each with what shows the form of its evidence. */
function laterSection({ not_judged: silent, entry }) {
    const later = silent.filter(({ reason }) => reason === 'later');
    if (later.length === 0)
        return [];
    const lines = later.flatMap(({ gate, until }) => [
        ` -  ${gate}, from ${until}`,
        `      $ ${(0,escape_terminal/* escapeTerminal */.e)(COMMANDS[gate]?.(entry) ?? `${OWN} explain ${gate}`, LONGEST)}`,
    ]);
    return [`asked for at a later step: ${later.length}`, '', ...lines, ''];
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
    const explain = `${OWN} explain ${gate}`;
    const command = entry === '' ? explain : (COMMANDS[gate]?.(entry) ?? explain);
    return [
        `${isBlocking ? '[ ]' : ' - '} ${gate}`,
        ...open.slice(0, MOST_LINES).map(findingLine),
        ...(hidden > 0 ? [`      and ${hidden} more`] : []),
        `      $ ${(0,escape_terminal/* escapeTerminal */.e)(command, LONGEST)}`,
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
const RECORDS = /\.jsonl$/i;
/** Of records, in bytes: the first one says what the others are. */
const RECORDS_START = 65_536;
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
    const bytes = file.kind === 'file' ? file.bytes : await readStart(path, head);
    const told = bytes === undefined ? undefined : tell(path, bytes);
    return told === undefined ? undefined : { ...told, path };
}
/** The first bytes of records that are too large to be held: most evaluations are. */
async function readStart(path, head) {
    if (!RECORDS.test(path) || head.stream === undefined)
        return undefined;
    let start;
    const stop = new Error('enough was read');
    try {
        await head.stream(path, Number.MAX_SAFE_INTEGER, (piece) => {
            start = piece.slice(0, RECORDS_START);
            throw stop;
        });
    }
    catch (error) {
        if (error !== stop)
            throw error;
    }
    return start;
}
function tell(path, bytes) {
    if (RECORDS.test(path))
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
    return /<testsuites?[\s/>]/.test(text.slice(0, 4096))
        ? { kind: 'unit-tests', format: 'JUnit XML' }
        : undefined;
}
/** The first record says what the others are. */
function tellRecords(bytes) {
    const [line = ''] = new TextDecoder().decode(bytes.subarray(0, RECORDS_START)).trimStart().split('\n', 1);
    const parsed = (0,parse_document/* parseText */.r4)(line, 'record');
    const root = parsed.kind === 'parsed' ? parsed.root : undefined;
    const has = (...keys) => keys.every((key) => (0,node.at)(root, key) !== undefined);
    const isRecord = has('text', 'pred_text') ||
        has('text', 'baseline_text', 'candidate_text') ||
        has('reference_words', 'candidate_errors') ||
        has('reference_words', 'errors');
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

;// CONCATENATED MODULE: ./lib/commands/init/starter-evidence.js
const OPEN = `Nothing is filled in yet, so nothing is claimed, and the entry does not name this file:
# take the mark off each line, write what is true, and take the mark off its line under \`evidence\` in the entry.`;
const STARTERS = [
    {
        kind: 'load_test',
        file: 'load.yaml',
        format: 'load-report/1',
        about: 'A load test of the serving image, asked for from stage.',
        lines: (release) => [
            `model: ${release}`,
            'serving_image: <name>@sha256:<64 hex digits>       # the one of the entry',
            'accelerator: l4                                    # as in resource_envelope',
            'started_at: <RFC 3339>',
            'duration_s: 900                                    # at least 10 minutes',
            'warm_up_s: 60                                      # apart from the measurement',
            'load_model: open                                   # requests arrive at their own times',
            'retries: {rate: 0.001, max_attempts: 2}',
            'autoscaling_events: []                             # an empty list says that nothing scaled',
            '# For a voice: voice_mix: {anna: 0.7, ben: 0.3}, long_utterances: {share: 0.05, max_characters: 900}',
            '# What k6, Locust, perf_analyzer, AIPerf, vegeta or Prometheus wrote is read as it is: results: [out/k6.json]',
            'levels:                                            # up to 1.2 x max_concurrent_streams',
            '  - {concurrency: 77, throughput_per_s: 55, samples: 33000, p50_latency_ms: 120, p95_latency_ms: 230, p99_latency_ms: 340, queue_age_ms: 30, gpu_memory_mib: 9000}',
            'slo: [{metric: p99_latency_ms, max: 400}]',
            'sign_off: {by: <who>, at: <date>}',
        ],
    },
    {
        kind: 'canary_plan',
        file: 'canary-plan.yaml',
        format: 'canary-plan/1',
        about: 'How the canary will be run, asked for from canary.',
        lines: (release) => [
            `model: ${release}`,
            'cohort: {percent: 2}                               # at most 5 % by default',
            'window_hours: 72',
            'slices: [noisy, quiet]                             # that the canary report has to show',
            'routing: {trusted: false}                          # or {trusted: true, dimensions: [noise]}, once it was verified',
            'telemetry: {audio: false, transcripts: false, identifiers: false}',
            '# Without stop_conditions the blocking limits of the canary rules stop it.',
            '# stop_conditions: [{metric: error_rate, max: 0.01, window_minutes: 10, automatic: true}]',
            'capacity: {replicas: 2, replicas_available: 6, peak_requests_per_s: 900, shared_accelerator: false}',
        ],
    },
    {
        kind: 'rollback_drill',
        file: 'rollback-drill.yaml',
        format: 'rollback-drill/1',
        about: 'A rehearsal of the way back, asked for from canary.',
        lines: (release) => [
            `model: ${release}`,
            'target: <model_id>@<version>                       # what the ledger resolves to',
            'rehearsed_at: <RFC 3339>',
            'duration_s: 140                                    # from the decision to the last user',
            'result: pass                                       # or fail',
            'verified: [first words, final text]                # what was seen to work again',
        ],
    },
    {
        kind: 'canary_report',
        file: 'canary.yaml',
        format: 'canary-report/1',
        about: 'What the canary came to, asked for at promote.',
        lines: (release) => [
            `model: ${release}`,
            'baseline: <model_id>@<version>                     # the release that serves beside it',
            'cohort: {percent: 2}',
            'window: {from: <RFC 3339>, to: <RFC 3339>}',
            'routing: {trusted: false}',
            '# series: evidence/canary.csv                      # metric,slice,time,value: when would it have stopped',
            'slices:',
            '  noisy: {dimensions: {noise: noisy}, utterances: 1200, wer: {baseline: 0.110, candidate: 0.108}}',
            'slo: [{id: latency, metric: p95_latency_ms, max: 400, value: 350}]',
            'privacy_errors: 0',
            'unit_cost: {baseline: 0.0031, candidate: 0.0031}',
        ],
    },
    {
        kind: 'incidents',
        file: 'incidents.yaml',
        format: 'incidents/1',
        about: 'What went wrong meanwhile, asked for at promote. No list says nothing; an empty one says that nothing did.',
        lines: () => [
            'incidents: []',
            '# incidents: [{id: INC-7, status: resolved, releases: [<model_id>@<version>]}]',
        ],
    },
];
/** Starters of the evidence that later steps ask for; they claim nothing until somebody fills them in. */
function starterEvidence(modelId, version) {
    return STARTERS.map(({ kind, file, format, about, lines }) => {
        const body = lines(`${modelId}@${version}`).map((line) => (line.startsWith('#') ? line : `# ${line}`));
        const text = `# ${about} ${OPEN}\nformat: ${format}\n${body.join('\n')}\n`;
        return { kind, path: `evidence/${modelId}/${version}/${file}`, text };
    });
}
/** The lines of the entry that name the starters, each behind its mark. */
function evidenceLines(starters) {
    const lines = starters.map(({ kind, path }) => `#   ${kind}: ${path}\n`);
    return `# What later steps ask for, once it is filled in:\n# evidence:\n${lines.join('')}`;
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
# audio_in:      # of a voice: audio_out, without resample
#   - {encoding: pcm_s16le, container: raw, sample_rates_hz: [16000], channels: [1], resample: reject}
# chunk: {min_ms: 20, recommended_ms: 100, max_ms: 1000, max_bytes: 32000}
# results: {finality: [partial, utterance_final], partial_policy: mutable, final_mutability: immutable, accumulation: segment}
# timestamps: {level: word, unit: ms, origin: stream_start}
# language: {mode: fixed, supported: [en]}
# speakers: {mode: none, metadata: {retained: false, exposed_to_client: false}}
# endpointing: {mode: vad, silence_ms: 500}
# cancellation: {supported: true, client_message: close, drain: discard}
# barge_in: {supported: false}
# redaction: {modes: [mask], entities: [phone_number], applies_to: [partial, final, logs]}
# retention: {audio: none, transcripts: none, training_use: false}
# errors:
#   - {code: unsupported_sample_rate, retryable: false}
#   - {code: unsupported_encoding, retryable: false}
#   - {code: audio_timeout, retryable: true}
#   - {code: payload_too_large, retryable: false}
#   - {code: rate_limited, retryable: true}
#   - {code: model_unavailable, retryable: true}
#   - {code: cancelled, retryable: false}
#   - {code: internal, retryable: true}
# limits: {max_session_s: 300, max_concurrent_streams: 64}
# slo:           # of a voice: ttfb_ms
#   first_partial_ms: {p50: 200, p95: 400, p99: 700}
#   final_after_endpoint_ms: {p50: 300, p95: 600, p99: 900}
#   measured_at: server
#   load: {streams: 64}
# clients:       # of a first release: []
#   - {name: my-app-1, min_api_version: "1.0.0", max_api_version: "1.0.0", tolerant_reader: true}
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
    const evidence = starterEvidence(modelId, version);
    const text = starterEntry({ modelId, version, task, imported, found }) + evidenceLines(evidence);
    const entry = { path: `registry/${modelId}/${version}.yaml`, text };
    return [entry, ...starterContracts(found), ...evidence];
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
