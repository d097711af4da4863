export const id = 6463;
export const ids = [6463,7544];
export const modules = {

/***/ 5818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toHeadline),
/* harmony export */   d: () => (/* binding */ releaseName)
/* harmony export */ });
/** The first line of every surface. */
function toHeadline(verdict) {
    const { decision, mode, releases } = verdict;
    const base = { decision, mode, subject: '', step: undefined, remarks: toRemarks(verdict) };
    if (decision === 'none')
        return { ...base, words: 'No release to judge' };
    const step = commonStep(releases);
    if (decision === 'promote')
        return { ...base, words: clearWords(step), subject: toSubject(releases) };
    const words = mode === 'report' ? 'Would hold' : 'Hold';
    if (releases.length === 0)
        return { ...base, words, subject: emptySubject(verdict) };
    return { ...base, words, subject: heldSubject(releases), step };
}
// The bare word of the last step only at that step.
function clearWords(step) {
    if (step === undefined)
        return 'Clear';
    return step === 'promote' ? 'Clear to promote' : `Clear for ${step}`;
}
/** `asr-dictation-en 2.4.0`; an entry without a name is called by its path. */
function releaseName({ model_id, version, entry }) {
    const name = `${model_id} ${version}`.trim();
    return name === '' ? entry : name;
}
/** Nothing was judged, because something that everything hangs on could not be read. */
function isUnjudged({ releases, findings }) {
    return releases.length === 0 && findings.some(({ blocks, outcome }) => blocks && outcome === 'error');
}
function toRemarks({ mode, policy, decision, releases }) {
    const report = mode === 'report' ? ['report mode: the check does not fail'] : [];
    const isStart = policy.profile === 'start' && decision !== 'none';
    // A canary runs, and there is no way back from it.
    const isStuck = releases.some(({ rollback_plan: plan }) => plan?.target === null);
    const stuck = isStuck ? ['NO ROLLBACK TARGET'] : [];
    return [...stuck, ...report, ...(isStart ? ['starting profile: most gates only warn'] : [])];
}
function emptySubject(verdict) {
    return isUnjudged(verdict) ? 'this could not be judged' : 'no release was judged';
}
function toSubject(releases) {
    const [first] = releases;
    return first !== undefined && releases.length === 1 ? releaseName(first) : `${releases.length} releases`;
}
function heldSubject(releases) {
    if (releases.length === 1)
        return toSubject(releases);
    const held = releases.filter(({ decision }) => decision === 'hold').length;
    return held === 0 ? `${releases.length} releases` : `${held} of ${releases.length} releases`;
}
function commonStep(releases) {
    const steps = new Set(releases.map(({ step }) => step));
    return steps.size === 1 ? releases[0]?.step : undefined;
}


/***/ }),

/***/ 7544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   toSafeJson: () => (/* binding */ toSafeJson)
/* harmony export */ });
/**
 * What JSON may hold but a reader's eyes or a workflow runner's log must not: invisible and reordering
 * characters, and the runner's legacy command mark `##[`. Escaped, they are the same JSON value.
 */
const UNSAFE = /[\u007F-\u009F\u2028\u2029\p{Cf}\p{Co}]|(?<=#)#(?=\[)/gu;
/** A cheaper first look. */
const MAYBE_UNSAFE = /[^\n -~]|##\[/;
/**
 * The verdict as JSON: fixed key order, figures sorted by name, two spaces, a final newline. Equal verdicts
 * give equal bytes.
 */
function renderJson(verdict) {
    return toSafeJson(orderVerdict(verdict));
}
/** Any value as JSON that is safe to look at and to log: two spaces, a final newline. */
function toSafeJson(value) {
    const text = JSON.stringify(value, null, 2);
    return `${MAYBE_UNSAFE.test(text) ? text.replace(UNSAFE, toEscapes) : text}\n`;
}
function toEscapes(character) {
    return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}
// Written out key by key: what order the objects were built in must not show, and a new property does not
// compile until it has its place.
function orderVerdict(verdict) {
    return {
        format: verdict.format,
        tool: { name: verdict.tool.name, version: verdict.tool.version },
        now: verdict.now,
        mode: verdict.mode,
        decision: verdict.decision,
        release_blocked: verdict.release_blocked,
        policy: {
            source: verdict.policy.source,
            ref: verdict.policy.ref,
            sha256: verdict.policy.sha256,
            profile: verdict.policy.profile,
        },
        inputs: verdict.inputs.map(({ path, ref, sha256, bytes }) => ({ path, ref, sha256, bytes })),
        findings: verdict.findings.map(orderFinding),
        releases: verdict.releases.map(orderRelease),
        notes: verdict.notes,
    };
}
function orderRelease(release) {
    const { baseline, rollback_target: target } = release;
    return {
        model_id: release.model_id,
        version: release.version,
        family: release.family,
        task: release.task,
        step: release.step,
        decision: release.decision,
        blockers: release.blockers,
        missing_fields: release.missing_fields,
        baseline: baseline && { model_id: baseline.model_id, version: baseline.version },
        rollback_target: target && {
            model_id: target.model_id,
            version: target.version,
            serving_image: target.serving_image,
        },
        rollback_plan: release.rollback_plan && orderPlan(release.rollback_plan),
        findings: release.findings.map(orderFinding),
        not_judged: release.not_judged.map(({ gate, reason, until }) => ({ gate, reason, until })),
        steps: release.steps.map(({ step, state }) => ({ step, state })),
        lineage: orderLineage(release.lineage),
        entry: release.entry,
    };
}
function orderPlan(plan) {
    const { target } = plan;
    return {
        action: plan.action,
        slices: plan.slices,
        routes: plan.routes,
        target: target && {
            model_id: target.model_id,
            version: target.version,
            serving_image: target.serving_image,
            bundle: target.bundle.map(({ name, sha256 }) => ({ name, sha256 })),
        },
        fallback: plan.fallback,
        traffic_percent: plan.traffic_percent,
        reason: plan.reason,
        because: plan.because.map(({ gate, key, message, fingerprint }) => ({ gate, key, message, fingerprint })),
        warnings: plan.warnings,
        watch: plan.watch,
        confirm: plan.confirm,
        capacity: plan.capacity && orderCapacity(plan.capacity),
    };
}
function orderCapacity(sum) {
    return {
        metric: sum.metric,
        objective: sum.objective,
        replica_requests_per_s: sum.replica_requests_per_s,
        replica_concurrency: sum.replica_concurrency,
        replicas: sum.replicas,
        replicas_available: sum.replicas_available,
        peak_requests_per_s: sum.peak_requests_per_s,
        supported_requests_per_s: sum.supported_requests_per_s,
        prewarmed_requests_per_s: sum.prewarmed_requests_per_s,
        memory_mib: sum.memory_mib,
        memory_envelope_mib: sum.memory_envelope_mib,
        fits: sum.fits,
    };
}
function orderLineage({ nodes, links }) {
    return {
        nodes: nodes.map(({ name, place, digest, state }) => ({ name, place, digest, state })),
        links: links.map(({ from, to, state, ends }) => ({
            from,
            to,
            state,
            ends: ends && [orderEnd(ends[0]), orderEnd(ends[1])],
        })),
    };
}
function orderEnd({ name, value }) {
    return { name, value };
}
function orderFinding(finding) {
    const { waiver } = finding;
    return {
        gate: finding.gate,
        key: finding.key,
        subject: finding.subject,
        outcome: finding.outcome,
        severity: finding.severity,
        blocks: finding.blocks,
        message: finding.message,
        expected: finding.expected,
        actual: finding.actual,
        remedy: finding.remedy,
        location: orderLocation(finding.location),
        figures: orderFigures(finding.figures),
        ...(waiver === undefined ? {} : { waiver: { id: waiver.id, expires: waiver.expires } }),
        fingerprint: finding.fingerprint,
    };
}
function orderLocation(location) {
    if (location === null)
        return null;
    const { path, line, column } = location;
    return {
        path,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    };
}
function orderFigures(figures) {
    const names = Object.keys(figures).sort();
    return Object.fromEntries(names.map((name) => [name, orderFigure(figures[name] ?? null)]));
}
function orderFigure(figure) {
    if (Array.isArray(figure))
        return figure.map(orderFigure);
    return typeof figure === 'object' && figure !== null ? orderFigures(figure) : figure;
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


/***/ }),

/***/ 6463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./lib/render/headline.js
var headline = __webpack_require__(5818);
// EXTERNAL MODULE: ./lib/render/json.js
var json = __webpack_require__(7544);
// EXTERNAL MODULE: ./lib/render/plain-text.js
var plain_text = __webpack_require__(6430);
;// CONCATENATED MODULE: ./lib/render/sarif/escape-sarif.js

const ZERO_WIDTH_SPACE = '\u200B';
/**
 * Text for a message of code scanning. Two readers take it for more than text: SARIF itself, where brackets are links
 * and braces placeholders (SARIF 2.1.0, 3.11.5 and 3.11.6), and GitHub, which repeats messages in comments, where
 * names are mentioned and numbers linked.
 */
function escapeSarif(text, limit = 2000) {
    return ((0,plain_text/* toPlainText */.b)(text, limit)
        .replace(/[[\]\\]/g, '\\$&')
        // Only `{0}` is a placeholder to the readers there are; doubled braces would be shown doubled.
        .replace(/\{(?=\d)/g, `{${ZERO_WIDTH_SPACE}`)
        // `model@version` is no mention and stays whole.
        .replace(/(?<![\p{L}\p{N}_])@/gu, `@${ZERO_WIDTH_SPACE}`)
        .replace(/#(?=\d)|GH(?=-\d)|:(?=\/\/)|www(?=\.)|<(?=[!/a-z?])/gi, `$&${ZERO_WIDTH_SPACE}`));
}

// EXTERNAL MODULE: ./lib/gates/registry.js + 66 modules
var registry = __webpack_require__(2655);
;// CONCATENATED MODULE: ./lib/render/sarif/rules.js

/** What is found before any gate can judge: the policy, the ledger, the waivers, an entry that is no entry. */
const BEFORE = {
    title: 'Everything without which nothing can be judged could be read.',
    docs: 'A file that is not there, not YAML, too large, or not of its format; an entry that was asked for and is not there. This cannot be turned off or waived.',
    remedy: 'Correct the file at the line that is named.',
};
/** One rule for each gate of this build, in the order in which they judge, then one for each other name. */
function toRules(names) {
    const known = [...registry/* GATES */.J, ...registry/* RUN_GATES */.F];
    const ids = new Set(known.map(({ id }) => id));
    const others = [...new Set(names)].filter((name) => !ids.has(name));
    return [...known, ...others.map((id) => ({ ...BEFORE, id }))].map(toRule);
}
function toRule({ id, title, docs, remedy, severity = 'blocker' }) {
    return {
        id,
        shortDescription: { text: title },
        fullDescription: { text: docs },
        help: {
            text: `${title}\n\n${docs}\n\nRemedy: ${remedy}`,
            markdown: `**${title}**\n\n${docs}\n\n**Remedy**: ${remedy}\n\n\`speech-release-gate explain ${id}\``,
        },
        defaultConfiguration: { level: severity === 'blocker' ? 'error' : 'warning' },
        properties: { tags: ['release', 'speech'], precision: 'very-high' },
    };
}

;// CONCATENATED MODULE: ./lib/render/sarif/sarif-location.js

const LONGEST_PATH = 1000;
/**
 * Where a finding stands. Code scanning refuses a result without a place, so one that has none, or none in the
 * repository, stands at `otherwise`.
 *
 * @param prefix the folder of the repository that paths are relative to, `` for its root
 */
function toSarifLocation(location, otherwise, prefix) {
    const uri = location === null ? undefined : toUri(location.path, prefix);
    if (location === null || uri === undefined)
        return at(toUri(otherwise, prefix) ?? 'README.md');
    const { line, column } = location;
    if (!isPlace(line))
        return at(uri);
    return at(uri, isPlace(column) ? { startLine: line, startColumn: column } : { startLine: line });
}
function at(uri, region) {
    return {
        physicalLocation: {
            artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
            ...(region === undefined ? {} : { region }),
        },
    };
}
/** A relative reference (RFC 3986) without a way out of the repository; undefined where the path has none. */
function toUri(path, prefix) {
    if (path === '' || (0,plain_text/* toPlainText */.b)(path, LONGEST_PATH) !== path)
        return undefined;
    const segments = [...(prefix === '' ? [] : prefix.split('/')), ...path.split('/')];
    if (segments.some((segment) => /^\.{0,2}$/.test(segment.trim())))
        return undefined;
    return segments.map((segment) => encodeURIComponent(segment)).join('/');
}
function isPlace(number) {
    return number !== undefined && Number.isSafeInteger(number) && number > 0;
}

// EXTERNAL MODULE: ./lib/render/standing.js
var standing = __webpack_require__(9678);
;// CONCATENATED MODULE: ./lib/render/sarif.js







/** GitHub shows 5,000 results of a run and refuses more than 25,000. */
const MOST_RESULTS = 5000;
const LONGEST_KEY = 300;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/**
 * The findings of a verdict as SARIF 2.1.0, for code scanning: everything that is neither a pass nor not applicable,
 * one rule for each gate. Equal verdicts give equal bytes.
 *
 * @param prefix the folder of the repository that paths are relative to, `` for its root
 */
function renderSarif(verdict, prefix = '') {
    const subjects = toSubjects(verdict).slice(0, MOST_RESULTS);
    const rules = toRules(subjects.map(({ finding }) => toRuleId(finding.gate)));
    return (0,json.toSafeJson)({
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: verdict.tool.name, version: verdict.tool.version, rules } },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                results: toResults(subjects, rules, verdict.mode, prefix),
                properties: { decision: verdict.decision, mode: verdict.mode, now: verdict.now },
            },
        ],
    });
}
function toSubjects({ findings, releases, policy }) {
    const whole = findings.map((finding) => ({ finding, release: undefined, otherwise: policy.source }));
    const own = releases.flatMap((release) => release.findings.map((finding) => ({
        finding,
        release: (0,headline/* releaseName */.d)(release),
        otherwise: release.entry,
    })));
    return [...whole, ...own].filter(({ finding: { outcome } }) => outcome !== 'pass' && outcome !== 'not-applicable');
}
// A gate's id is a word of this program; only a verdict that was tampered with has another one.
function toRuleId(gate) {
    const id = (0,plain_text/* toPlainText */.b)(gate, 100);
    return id === '' ? 'unnamed' : id;
}
function toResults(subjects, rules, mode, prefix) {
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const seen = new Map();
    return subjects.map((subject) => {
        const { finding, otherwise } = subject;
        const ruleId = toRuleId(finding.gate);
        const number = (seen.get(finding.fingerprint) ?? 0) + 1;
        seen.set(finding.fingerprint, number);
        return {
            ruleId,
            ruleIndex: indexes.get(ruleId) ?? -1,
            level: toLevel(finding, mode),
            message: { text: toMessage(subject) },
            locations: [toSarifLocation(finding.location, otherwise, prefix)],
            partialFingerprints: toFingerprints(finding, number),
            ...toSuppressions(finding),
            properties: { outcome: finding.outcome, key: (0,plain_text/* toPlainText */.b)(finding.key, LONGEST_KEY) },
        };
    });
}
// In report mode the check passes, and code scanning would fail it on an error.
function toLevel(finding, mode) {
    if ((0,standing/* toStanding */.sN)(finding) === 'waived')
        return 'note';
    return finding.blocks && mode === 'enforce' ? 'error' : 'warning';
}
/** GitHub tells alerts apart by `primaryLocationLineHash` alone; it is `<hash>:<number of the like>`. */
function toFingerprints({ fingerprint }, number) {
    const plain = (0,plain_text/* toPlainText */.b)(fingerprint, 64);
    return { primaryLocationLineHash: `${plain}:${number}`, 'releaseGate/v1': plain };
}
function toSuppressions({ waiver }) {
    if (waiver === undefined)
        return {};
    const justification = `waiver ${(0,plain_text/* toPlainText */.b)(waiver.id, 100)} until ${(0,plain_text/* toPlainText */.b)(waiver.expires, 40)}`;
    return { suppressions: [{ kind: 'external', status: 'accepted', justification }] };
}
function toMessage({ finding, release }) {
    const { key, outcome, message, actual, expected, remedy, waiver } = finding;
    const sentences = [
        `${release === undefined ? '' : `${release}: `}${key}: ${standing/* OUTCOME_WORDS */.nx[outcome]}: ${message === '' ? actual : message}`,
        expected === '' ? '' : `Allowed: ${expected}`,
        remedy === '' ? '' : `To clear it: ${remedy}`,
        waiver === undefined ? '' : `Waived by ${waiver.id} until ${waiver.expires}`,
    ];
    const shown = sentences.filter((sentence) => sentence !== '').map((sentence) => escapeSarif(sentence));
    return `${shown.join('. ')}.`;
}


/***/ }),

/***/ 9678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   sN: () => (/* binding */ toStanding)
/* harmony export */ });
/** Where a finding stands; a waived one is never shown as a pass. */
function toStanding(finding) {
    if (finding.blocks)
        return 'blocks';
    if (finding.outcome === 'pass')
        return 'passes';
    if (finding.outcome === 'not-applicable')
        return 'does-not-apply';
    if (finding.waiver !== undefined)
        return 'waived';
    return finding.outcome === 'inconclusive' ? 'unsure' : 'warns';
}
/** An outcome in words. */
const OUTCOME_WORDS = {
    pass: 'pass',
    fail: 'fail',
    inconclusive: 'inconclusive',
    'no-evidence': 'no evidence',
    'not-comparable': 'not comparable',
    'not-applicable': 'not applicable',
    error: 'error',
};
/** Counts findings and silent gates. */
function tally(findings, notJudged) {
    const keys = (standing) => new Set(findings.filter((finding) => toStanding(finding) === standing).map(({ key }) => key)).size;
    const gates = toGates(findings);
    const silent = (reason) => notJudged.filter((gate) => gate.reason === reason);
    return {
        blockers: keys('blocks'),
        unsure: keys('unsure'),
        waived: keys('waived'),
        warnings: keys('warns'),
        passing: gates.passing,
        notApplicable: gates.notApplicable,
        off: silent('off'),
        later: silent('later'),
        sameAbsence: silent('same-absence'),
    };
}
function toGates(findings) {
    const standings = new Map();
    for (const finding of findings) {
        const known = standings.get(finding.gate) ?? new Set();
        standings.set(finding.gate, known.add(toStanding(finding)));
    }
    const only = (...allowed) => [...standings].filter(([, met]) => [...met].every((one) => allowed.includes(one))).map(([gate]) => gate);
    const notApplicable = only('does-not-apply');
    const passing = only('passes', 'does-not-apply').filter((gate) => !notApplicable.includes(gate));
    return { passing, notApplicable };
}
/** `3 blockers`, `1 blocker`, `no blocker`. */
function count(number, one, many = `${one}s`) {
    if (number === 0)
        return `no ${one}`;
    return `${number} ${number === 1 ? one : many}`;
}


/***/ })

};
