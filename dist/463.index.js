export const id = 463;
export const ids = [463];
export const modules = {

/***/ 26463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./lib/render/headline.js
var headline = __webpack_require__(5818);
// EXTERNAL MODULE: ./lib/render/json.js
var json = __webpack_require__(37544);
// EXTERNAL MODULE: ./lib/render/plain-text.js
var plain_text = __webpack_require__(46430);
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

// EXTERNAL MODULE: ./lib/gates/registry.js + 110 modules
var registry = __webpack_require__(52905);
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
    return (0,json/* toSafeJson */.D)({
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


/***/ })

};
