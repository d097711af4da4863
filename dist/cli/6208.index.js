export const id = 6208;
export const ids = [6208];
export const modules = {

/***/ 8107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toClosest)
/* harmony export */ });
/* harmony import */ var _limit_use_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2293);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5684);


const MOST = 4;
/**
 * The passing figures that are closest to a limit: the closest of each metric first of all, so that four slices
 * of one metric do not hide another, then what uses a part of its limit; closest first, each key once.
 */
function toClosest(findings) {
    const sorted = findings.flatMap(toClose).sort((one, other) => other.share - one.share);
    const ofKey = firstOf(sorted, ({ finding }) => finding.key);
    const ofMetric = firstOf(ofKey, ({ measure }) => measure.metric);
    const others = ofKey.filter((one) => one.share > 0 && !ofMetric.includes(one));
    return [...ofMetric, ...others].slice(0, MOST).sort((one, other) => other.share - one.share);
}
function toClose(finding) {
    const measure = finding.outcome === 'pass' ? (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .readMeasure */ .D)(finding.figures) : undefined;
    const use = measure === undefined ? undefined : (0,_limit_use_js__WEBPACK_IMPORTED_MODULE_1__/* .closestLimit */ .bI)(measure);
    return measure === undefined || use === undefined ? [] : [{ ...use, finding, measure }];
}
function firstOf(sorted, name) {
    const seen = new Set();
    return sorted.filter((one) => {
        const isNew = !seen.has(name(one));
        seen.add(name(one));
        return isNew;
    });
}


/***/ }),

/***/ 6208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderComment: () => (/* binding */ renderComment),
  renderSummary: () => (/* binding */ renderSummary),
  toMarker: () => (/* binding */ toMarker)
});

// EXTERNAL MODULE: ./lib/render/escape-markdown.js
var escape_markdown = __webpack_require__(1623);
// EXTERNAL MODULE: ./lib/render/markdown/blocks.js
var blocks = __webpack_require__(6588);
// EXTERNAL MODULE: ./lib/render/markdown/links.js
var links = __webpack_require__(5277);
;// CONCATENATED MODULE: ./lib/render/markdown/evidence-section.js



const DIGEST_LENGTH = 12;
const LONGEST_PATH = 120;
const LONGEST_COMMAND = 1000;
const ROWS = [500, 40, 8, 0];
/** What was read, by digest, and the command that gives the same verdict. */
function evidenceSection(verdict, page) {
    const { repeat } = page.surroundings;
    const command = repeat === undefined ? '' : (0,escape_markdown/* code */.aY)(repeat, LONGEST_COMMAND);
    const body = (shown) => (0,blocks/* stack */.t$)(policyLine(verdict), inputTable(verdict, shown, page), command);
    return {
        title: `<b>Evidence${repeat === undefined ? '' : ' and how to repeat this verdict'}</b>`,
        bodies: ROWS.map((shown) => () => body(shown)),
    };
}
function policyLine({ policy, tool }) {
    const { source, ref, sha256, profile } = policy;
    const parts = [
        `Policy: ${(0,escape_markdown/* code */.aY)(source, LONGEST_PATH)}${ref === '' ? '' : ` from ${(0,escape_markdown/* code */.aY)(ref, 80)}`}`,
        profile === null ? '' : `profile ${(0,escape_markdown/* code */.aY)(profile, 60)}`,
        sha256 === null ? '' : `sha256 ${shortDigest(sha256)}`,
        `judged by ${(0,escape_markdown/* escapeMarkdown */.FV)(`${tool.name} ${tool.version}`, 80)}`,
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
function inputTable({ inputs }, shown, { surroundings }) {
    if (inputs.length === 0)
        return '';
    const hidden = inputs.length - shown;
    const more = hidden > 0
        ? `${hidden === inputs.length ? '' : 'and '}${hidden} files by digest: ${(0,links/* linkToVerdict */.xc)(surroundings)}`
        : '';
    if (shown === 0)
        return more;
    const rows = inputs
        .slice(0, shown)
        .map(({ path, ref, sha256 }) => [(0,escape_markdown/* code */.aY)(path, LONGEST_PATH), (0,escape_markdown/* code */.aY)(ref, 80), shortDigest(sha256)]);
    return (0,blocks/* stack */.t$)((0,blocks/* table */.tp)([{ heading: 'Read' }, { heading: 'From' }, { heading: 'sha256' }], rows), more);
}
function shortDigest(sha256) {
    return (0,escape_markdown/* code */.aY)(sha256, DIGEST_LENGTH + 1);
}

// EXTERNAL MODULE: ./lib/render/describe-row.js
var describe_row = __webpack_require__(3822);
// EXTERNAL MODULE: ./lib/render/markdown/marks.js
var marks = __webpack_require__(1494);
// EXTERNAL MODULE: ./lib/render/script.js
var script = __webpack_require__(3429);
;// CONCATENATED MODULE: ./lib/render/markdown/page.js


/** Words on a page: Markdown, escaped. */
const PAGE_STYLE = {
    script: script/* PAGE */.K,
    strong: (inert) => `**${inert}**`,
    // Gates write ASCII arrows, for terminals.
    prose: (text, limit) => (0,escape_markdown/* escapeProse */.fd)(text.slice(0, 10 * limit).replaceAll(' -> ', ' → '), limit),
    code: escape_markdown/* code */.aY,
};

;// CONCATENATED MODULE: ./lib/render/markdown/finding-rows.js





/** The columns of a table of findings. */
const COLUMNS = [
    { heading: '' },
    { heading: 'Found' },
    { heading: 'Allowed' },
    { heading: 'What clears it' },
];
/** As much of a finding as a row shows. */
const FULL = { key: 100, found: 280, allowed: 140, clears: 240 };
/**
 * Chooses the rows above the folds: in their order, but each gate once before any gate twice, so that four figures of
 * one slice do not hide that the features are wrong too.
 *
 * @param all every finding that holds the release or is not settled, a row each
 */
function chooseRows(rows, all, most) {
    const seen = new Set();
    const blocking = rows.filter(isBlocking);
    const firsts = blocking.filter((row) => {
        const gate = row.kind === 'key' ? row.findings[0].gate : row.kind;
        const isNew = !seen.has(gate);
        seen.add(gate);
        return isNew;
    });
    const shown = new Set([...new Set([...firsts, ...rows])].slice(0, most));
    const keys = new Set([...shown].map((row) => (row.kind === 'key' ? toName(row) : '')));
    return {
        shown: rows.filter((row) => shown.has(row)),
        rest: all.filter((row) => !keys.has(toName(row))),
    };
}
function isBlocking(row) {
    return row.kind !== 'key' || row.standing === 'blocks';
}
function toName({ standing, findings: [{ key }] }) {
    return `${standing} ${key}`;
}
/** The table above the folds, and how many more rows there are. */
function firstRows({ shown }, rows, page) {
    if (rows.length === 0)
        return '';
    const hidden = rows.length - shown.length;
    const more = hidden > 0 ? [['', `**and ${hidden} more**, in the fold below`, '', '']] : [];
    return (0,blocks/* table */.tp)(COLUMNS, [...shown.map((row) => cells(row, page, FULL)), ...more]);
}
/** The cells of one finding. */
function cells(row, page, caps) {
    const { name, found, allowed, clears } = (0,describe_row/* describeRow */._)(row, PAGE_STYLE, caps);
    const mark = row.kind === 'key' ? marks/* MARKS */.j[row.standing] : marks/* MARKS */.j.blocks;
    return [`${mark} ${name}`, `${found}${place(row, page)}`, allowed, clears];
}
function place({ kind, findings }, { surroundings }) {
    if (kind === 'evidence')
        return '';
    const location = findings.find((finding) => finding.location !== null)?.location;
    return location === null || location === undefined ? '' : ` (${(0,links/* linkToLine */.yD)(location, surroundings)})`;
}

;// CONCATENATED MODULE: ./lib/render/markdown/fit.js

/** A part that is short by itself and always there. */
function fixed(text) {
    return { versions: [() => text], weight: Infinity };
}
/**
 * The parts, one under the other, within `room` UTF-16 units.
 *
 * When all of them at their fullest are too long, each starts at its shortest and the heaviest choose first
 * what still fits. When not even the shortest fit, the lightest are left out. Nothing is cut in the middle.
 */
function fit(parts, room) {
    const full = parts.map(({ versions }) => versions[0]?.() ?? '');
    if ((0,blocks/* stack */.t$)(...full).length <= room)
        return (0,blocks/* stack */.t$)(...full);
    const texts = parts.map(({ versions }) => versions.at(-1)?.() ?? '');
    const fits = () => (0,blocks/* stack */.t$)(...texts).length <= room;
    const lightestFirst = [...parts.entries()].sort(([, one], [, other]) => one.weight - other.weight);
    for (const [index, { weight }] of lightestFirst) {
        if (weight !== Infinity && !fits())
            texts[index] = '';
    }
    for (const [index, part] of lightestFirst.toReversed()) {
        const tryOn = (text) => {
            texts[index] = text;
            return fits();
        };
        enlarge(part, full[index] ?? '', texts[index] ?? '', tryOn);
    }
    return (0,blocks/* stack */.t$)(...texts);
}
// The largest version that fits. A part that was left out stays out: what is lighter has to go before it.
function enlarge({ versions }, full, shortest, tryOn) {
    if (shortest === '' || versions.length === 1)
        return;
    const larger = [() => full, ...versions.slice(1, -1)];
    if (!larger.some((version) => tryOn(version())))
        tryOn(shortest);
}
/** As many items as fit, then how many more there are. */
function joinWithin(items, separator, room, more) {
    const kept = [];
    let length = 0;
    for (const item of items) {
        length += item.length + separator.length;
        if (length > room)
            return [...kept, more(items.length - kept.length)].join(separator);
        kept.push(item);
    }
    return kept.join(separator);
}

;// CONCATENATED MODULE: ./lib/render/markdown/all-rows.js








const SHORT = { key: 80, found: 60, allowed: 30, clears: 0 };
/** What a row takes at the least: a table that cannot fit is not written. */
const FULL_ROW = 250;
const SHORT_ROW = 100;
const KEY = 20;
/**
 * The fold that names every finding that has no row above it, from whole sentences down to bare keys.
 *
 * @param room UTF-16 units for the shortest version, the only one that may leave keys out
 */
function allRows(rows, page, room) {
    const many = rows.length === 1 ? '1 more finding' : `${rows.length} more findings`;
    const title = `<b>${many}</b> that ${describeStandings(rows)}`;
    const hasRoom = (length) => rows.length * length <= page.room;
    const bodies = [
        ...(hasRoom(FULL_ROW) ? [() => fullTable(rows, page)] : []),
        ...(hasRoom(SHORT_ROW) ? [() => shortTable(rows)] : []),
        ...(hasRoom(KEY)
            ? [() => keyList(rows, page, 80, Infinity), () => keyList(rows, page, 40, Infinity)]
            : []),
        () => keyList(rows, page, 16, room),
    ];
    return bodies.map((body) => () => (0,blocks/* fold */.AU)(title, body()));
}
function describeStandings(rows) {
    const holds = rows.length === 1 ? 'holds the release' : 'hold the release';
    const isOpen = rows.length === 1 ? 'is not settled' : 'are not settled';
    const blocking = rows.filter(({ standing }) => standing === 'blocks').length;
    if (blocking === rows.length)
        return holds;
    return blocking === 0 ? isOpen : `${holds} or ${isOpen}`;
}
function fullTable(rows, page) {
    return (0,blocks/* table */.tp)(COLUMNS, rows.map((row) => cells(row, page, FULL)));
}
function shortTable(rows) {
    const short = rows.map((row) => {
        const { name, found, allowed } = (0,describe_row/* describeRow */._)(row, PAGE_STYLE, SHORT);
        return [`${marks/* MARKS */.j[row.standing]} ${name}`, found, allowed];
    });
    return (0,blocks/* table */.tp)(COLUMNS.slice(0, 3), short);
}
function keyList(rows, { surroundings }, length, room) {
    const keys = rows.map(({ findings: [finding] }) => (0,escape_markdown/* code */.aY)(finding.key, length));
    const list = joinWithin(keys, ', ', room, (count) => `**and ${count} more**`);
    return (0,blocks/* stack */.t$)(list, `Each with what was found and how to clear it: ${(0,links/* linkToVerdict */.xc)(surroundings)}`);
}

// EXTERNAL MODULE: ./lib/render/headline.js
var render_headline = __webpack_require__(5818);
// EXTERNAL MODULE: ./lib/render/slice-rows.js
var slice_rows = __webpack_require__(4922);
// EXTERNAL MODULE: ./lib/render/standing.js
var render_standing = __webpack_require__(9678);
// EXTERNAL MODULE: ./lib/render/markdown/slice-section.js + 2 modules
var slice_section = __webpack_require__(8317);
;// CONCATENATED MODULE: ./lib/render/markdown/head.js






const SIGNS = { hold: '⛔', promote: '✅', none: '➖' };
const MOST_NOTES = { comment: 3, summary: 40 };
/** Headline, one alert where something is held, and the counts. */
function head(verdict) {
    const headline = (0,render_headline/* toHeadline */.G)(verdict);
    return (0,blocks/* stack */.t$)(headlineWords(headline), opening(verdict));
}
function headlineWords({ decision, mode, words, subject, step, remarks }) {
    const sign = decision === 'hold' && mode === 'report' ? '⚠️' : SIGNS[decision];
    const name = subject === '' ? '' : `: ${(0,escape_markdown/* escapeMarkdown */.FV)(subject, 120)}`;
    const asked = step === undefined ? '' : ` → ${step}`;
    const remark = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
    return `## ${sign} ${words}${name}${asked}${remark}`;
}
function opening(verdict) {
    if (verdict.decision === 'none') {
        return 'Nothing in this change concerns a release: no registry entry, and no evidence or contract of one.';
    }
    const counts = (0,render_standing/* tally */.N4)([...verdict.findings, ...verdict.releases.flatMap(({ findings }) => findings)], verdict.releases.flatMap(({ not_judged }) => not_judged));
    return verdict.decision === 'promote' ? clearWords(verdict, counts) : head_alert(verdict, counts);
}
// The alert is the only one: a held page looks different at a glance. Alerts do not render inside folds
// (github/markup#1753).
function head_alert(verdict, counts) {
    const kind = verdict.mode === 'report' ? 'WARNING' : 'CAUTION';
    const words = [heldWords(counts), sliceWords(verdict.releases)].filter((part) => part !== '').join(' ');
    return `> [!${kind}]\n> ${words}`;
}
function heldWords({ blockers, unsure, waived }) {
    if (blockers === 0)
        return '**Nothing was judged**: no gate that can block has passed.';
    const parts = [
        (0,render_standing/* count */.U9)(blockers, 'blocker'),
        ...(unsure === 0 ? [] : [`${unsure} inconclusive`]),
        waived === 0 ? 'nothing waived' : `${waived} waived`,
    ];
    return `**${parts.join(', ')}.**`;
}
function sliceWords(releases) {
    const [only] = releases;
    if (only === undefined || releases.length > 1)
        return '';
    const rows = (0,slice_rows/* toSliceRows */.f)(only.findings, 'slice-metrics');
    return rows.length === 0 ? '' : `Of ${(0,render_standing/* count */.U9)(rows.length, 'slice')}, ${(0,slice_section/* countWords */.r)(rows)}.`;
}
function clearWords({ releases }, counts) {
    const mild = [
        [counts.waived, 'waiver'],
        [counts.warnings, 'warning'],
    ];
    const unsure = counts.unsure === 0 ? 'nothing inconclusive' : `${counts.unsure} inconclusive`;
    const words = [...mild.map(([number, word]) => (0,render_standing/* count */.U9)(number, word)), unsure].join(', ');
    const which = releases.length === 1 ? '' : ` in ${releases.length} releases`;
    return `${gateWords(counts)}${which}. ${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
function gateWords({ passing, notApplicable }) {
    const pass = `${(0,render_standing/* count */.U9)(passing.length, 'gate')} ${passing.length === 1 ? 'passes' : 'pass'}`;
    if (notApplicable.length === 0)
        return pass;
    return `${pass}, ${notApplicable.length} ${notApplicable.length === 1 ? 'does' : 'do'} not apply`;
}
/** What a reader should know and nothing hangs on. */
function notes(verdict, { isSummary }) {
    const most = isSummary ? MOST_NOTES.summary : MOST_NOTES.comment;
    const shown = verdict.notes.slice(0, most).map((note) => `- ${(0,escape_markdown/* escapeProse */.fd)(note, 300)}`);
    const hidden = verdict.notes.length - most;
    return [...shown, ...(hidden > 0 ? [`- and ${(0,render_standing/* count */.U9)(hidden, 'more note')}`] : [])].join('\n');
}

// EXTERNAL MODULE: ./lib/render/rows.js
var render_rows = __webpack_require__(3671);
// EXTERNAL MODULE: ./lib/render/closest.js
var closest = __webpack_require__(8107);
// EXTERNAL MODULE: ./lib/render/describe-measure.js
var describe_measure = __webpack_require__(9182);
// EXTERNAL MODULE: ./lib/render/limit-use.js
var limit_use = __webpack_require__(2293);
;// CONCATENATED MODULE: ./lib/render/markdown/closest-table.js






const NOTES = ['¹', '²', '³', '⁴'];
/** Of a release that is clear: the figures closest to a limit, and which of them are only estimated. */
function closestTable(findings) {
    const close = (0,closest/* toClosest */.L)(findings);
    if (close.length === 0)
        return '';
    const unproven = close.filter(({ measure }) => (0,limit_use/* isProvenWithin */.Yy)(measure) === false);
    const rows = close.map((one) => [
        (0,escape_markdown/* code */.aY)(one.finding.key, 100),
        toFound(one, NOTES[unproven.indexOf(one)]),
        (0,describe_measure/* describeLimit */.XW)(one.limit, one.measure.better, one.measure.unit, script/* PAGE */.K),
    ]);
    const columns = [{ heading: 'Closest to a limit' }, { heading: 'Found' }, { heading: 'Limit' }];
    const notes = unproven.map((one, index) => `${NOTES[index] ?? ''} ${toNote(one)}`);
    return (0,blocks/* stack */.t$)((0,blocks/* table */.tp)(columns, rows), notes.join('<br>'));
}
function toFound({ measure }, note) {
    const parts = [(0,describe_measure/* describeSides */.WO)(measure, script/* PAGE */.K), (0,describe_measure/* describeChange */.uQ)(measure, script/* PAGE */.K)];
    const found = parts.filter((part) => part !== undefined).join(', ');
    return note === undefined ? found : `${found} ${note}`;
}
function toNote({ measure }) {
    const clusters = (0,describe_measure/* describeClusters */.Pm)(measure, script/* PAGE */.K) ?? 'these data';
    const margin = (0,describe_measure/* describeResolvable */.zl)(measure, script/* PAGE */.K) ?? '';
    return `Within the limit, but ${clusters} could only have proved “no more than ${margin}”.`;
}

// EXTERNAL MODULE: ./lib/render/drift.js
var drift = __webpack_require__(9739);
// EXTERNAL MODULE: ./lib/render/text/width.js
var width = __webpack_require__(8238);
;// CONCATENATED MODULE: ./lib/render/markdown/drift-section.js







const LONGEST = { subject: 120, name: 24, value: 120, source: 160, effect: 200, path: 200 };
/** A longer value stands beside its source without a column of its own. */
const WIDEST_VALUE = 44;
/** Differences that are shown, and how many of them are explained: full, shorter, short. */
const LEVELS = [
    { shown: 80, explained: 12 },
    { shown: 20, explained: 6 },
    { shown: 5, explained: 0 },
];
/** Words that no shell reads as anything else. */
const PLAIN_PATH = /^[\w.][\w./-]*$/;
/** Where two sides drifted apart, as a `diff` block: the one honest use of red and green. */
function driftSections(findings, page) {
    return drift/* COMPARISONS */.F.flatMap((comparison) => {
        const found = (0,drift/* toDrifts */.Cq)(findings, comparison);
        if (found.length === 0)
            return [];
        // Values that both sides state, then what was only measured.
        const drifts = [...found.filter(isStated), ...found.filter((drift) => !isStated(drift))];
        const bodies = LEVELS.map((level) => () => toBody(drifts, level, page));
        return [{ title: `<b>${comparison.title}</b>: ${titleWords(drifts, comparison)}`, bodies }];
    });
}
function isStated({ finding }) {
    return (0,drift/* toStatedSides */.F0)(finding) !== undefined;
}
/** `training and serving differ in 3 fields, 2 of them blocking`; without the names where several sides meet. */
function titleWords(drifts, { id }) {
    const pairs = new Set(drifts.map(({ sides }) => sides.map(({ name }) => name).join(' and ')));
    const [pair = ''] = pairs;
    const isOnePair = pairs.size === 1 && drifts.every(({ paths }) => paths !== undefined);
    // The gates call the sides by plain words; any other text is not for a heading.
    if (id !== 'features' || !isOnePair || !/^[a-z ]{1,60}$/.test(pair))
        return countBlocking(drifts, 'difference');
    return `${pair} differ in ${countBlocking(drifts, 'field')}`;
}
function countBlocking(drifts, one) {
    const blocking = drifts.filter(({ finding }) => finding.blocks).length;
    if (blocking === drifts.length)
        return (0,render_standing/* count */.U9)(blocking, `blocking ${one}`);
    const all = (0,render_standing/* count */.U9)(drifts.length, one);
    if (blocking > 0)
        return `${all}, ${blocking} of them blocking`;
    return `${all}, ${drifts.length === 1 ? 'not' : 'none of them'} blocking`;
}
function toBody(drifts, { shown, explained }, page) {
    const hidden = drifts.length - shown;
    const more = hidden > 0 ? `and ${hidden} more: ${(0,links/* linkToVerdict */.xc)(page.surroundings)}` : '';
    const effects = drifts.slice(0, explained).map((drift) => effectItem(drift, page));
    return (0,blocks/* stack */.t$)(diffBlock(drifts.slice(0, shown)), more, effects.join('\n'), command(drifts));
}
// Every line of the fence starts with two characters of ours, so that no text can end it or start a header of a diff.
function diffBlock(drifts) {
    const groups = [drifts.filter(isStated), drifts.filter((drift) => !isStated(drift))];
    return `\`\`\`diff\n${groups.flatMap(diffLines).join('\n')}\n\`\`\``;
}
function diffLines(drifts) {
    const rows = drifts.map(({ subject, finding, sides: [before, after] }) => ({
        head: `  ${(0,escape_markdown/* escapeFenced */.JW)(subject, LONGEST.subject)}${remark(finding)}`,
        before: toCells(before),
        after: toCells(after),
    }));
    const sides = rows.flatMap(({ before, after }) => [before, after]);
    const names = widest(sides.map(({ name }) => name));
    const values = widest(sides.map(({ value }) => value).filter((one) => (0,width/* displayWidth */.F1)(one) <= WIDEST_VALUE));
    const line = (sign, { name, value, source }) => `${sign} ${(0,width/* padTo */.v0)(name, names)}  ${(0,width/* padTo */.v0)(value, values)}  ${source}`.trimEnd();
    return rows.flatMap(({ head, before, after }) => [head, line('-', before), line('+', after)]);
}
function remark(finding) {
    const standing = (0,render_standing/* toStanding */.sN)(finding);
    if (standing === 'blocks')
        return '';
    return standing === 'waived' ? '  (waived)' : '  (does not block)';
}
function toCells({ name, value, source }) {
    return {
        name: (0,escape_markdown/* escapeFenced */.JW)(name, LONGEST.name),
        value: (0,escape_markdown/* escapeFenced */.JW)(value, LONGEST.value),
        source: (0,escape_markdown/* escapeFenced */.JW)(source, LONGEST.source),
    };
}
function widest(texts) {
    return Math.max(0, ...texts.map(width/* displayWidth */.F1));
}
function effectItem({ subject, effect, finding: { location } }, { surroundings }) {
    const place = location === null ? '' : ` (${(0,links/* linkToLine */.yD)(location, surroundings)})`;
    const words = PAGE_STYLE.prose(effect, LONGEST.effect);
    return `- ${(0,escape_markdown/* code */.aY)(subject, LONGEST.subject)} ${words}${place}`;
}
/** The command that shows the same differences on a developer's machine, where all are of the same two files. */
function command(drifts) {
    const pairs = new Set(drifts.map(({ paths }) => paths?.join(' ') ?? ''));
    const [first] = drifts;
    const [before = '', after = ''] = first?.paths ?? [];
    const isPlain = [before, after].every((path) => path.length <= LONGEST.path && PLAIN_PATH.test(path));
    if (pairs.size !== 1 || before === after || !isPlain)
        return '';
    return (0,escape_markdown/* code */.aY)(`speech-release-gate compare features ${before} ${after}`, 3 * LONGEST.path);
}

// EXTERNAL MODULE: ./lib/render/measure.js
var measure = __webpack_require__(5684);
;// CONCATENATED MODULE: ./lib/render/markdown/gate-section.js









const LONGEST_GATE = 60;
/** How many warnings, and how much room for each list of names: full, shorter, short. */
const gate_section_LEVELS = [
    { warnings: 200, names: 4000 },
    { warnings: 20, names: 1500 },
    { warnings: 5, names: 400 },
];
/** The gates that do not hold the release: warnings with their lines, the others by name. */
function gateSection(findings, release, page) {
    const counts = (0,render_standing/* tally */.N4)(findings, release.not_judged);
    const warnings = findings.filter((finding) => (0,render_standing/* toStanding */.sN)(finding) === 'warns');
    const body = (level) => (0,blocks/* stack */.t$)(pipelineLine(release.steps), [...warningItems(warnings, level.warnings, page), ...silentItems(findings, counts, level.names)].join('\n'));
    return {
        title: `<b>Other gates</b>: ${gate_section_titleWords(counts)}`,
        bodies: gate_section_LEVELS.map((level) => () => body(level)),
    };
}
function gate_section_titleWords({ warnings, passing, notApplicable, off, later }) {
    return [
        (0,render_standing/* count */.U9)(warnings, 'warning'),
        `${passing.length} pass`,
        `${notApplicable.length} not applicable`,
        `${off.length} off`,
        ...(later.length === 0 ? [] : [`${later.length} not yet asked for`]),
    ].join(', ');
}
function pipelineLine(steps) {
    const taken = steps.filter(({ state }) => state !== 'not-asked').map(stepWord);
    const ahead = steps.filter(({ state }) => state === 'not-asked').map(({ step }) => step);
    const parts = [taken.join(' → '), ahead.length === 0 ? '' : `not asked for: ${ahead.join(', ')}`];
    const line = parts.filter((part) => part !== '').join(' · ');
    return line === '' ? '' : `Steps: ${line}`;
}
function stepWord({ step, state }) {
    if (state === 'missing-evidence')
        return `${marks/* MARKS */.j.unsure} ${step} (evidence missing)`;
    return `${state === 'held' ? marks/* MARKS */.j.blocks : marks/* MARKS */.j.passes} ${step}`;
}
function warningItems(warnings, shown, page) {
    const items = warnings.slice(0, shown).map((finding) => warningItem(finding, page));
    const hidden = warnings.length - shown;
    return hidden > 0
        ? [...items, `- and ${hidden} more warnings: ${(0,links/* linkToVerdict */.xc)(page.surroundings)}`]
        : items;
}
function warningItem(finding, { surroundings }) {
    const { location } = finding;
    const found = (0,describe_row/* describeFound */.Kq)(finding, (0,measure/* readMeasure */.D)(finding.figures), PAGE_STYLE, 200);
    const place = location === null ? '' : ` (${(0,links/* linkToLine */.yD)(location, surroundings)})`;
    return `- ${marks/* MARKS */.j.warns} ${(0,escape_markdown/* code */.aY)(finding.key, 100)} ${found}${place}`;
}
function silentItems(findings, counts, room) {
    const items = [
        ['Not applicable', counts.notApplicable.map((gate) => withReason(gate, findings))],
        ['Pass', counts.passing.map((gate) => (0,escape_markdown/* code */.aY)(gate, LONGEST_GATE))],
        ['Off by policy', counts.off.map(({ gate }) => (0,escape_markdown/* code */.aY)(gate, LONGEST_GATE))],
        ['Not yet asked for', toSteps(counts.later)],
        [
            'Said elsewhere',
            counts.sameAbsence.map(({ gate, until }) => `${(0,escape_markdown/* code */.aY)(gate, LONGEST_GATE)} (${(0,escape_markdown/* code */.aY)(until, 60)})`),
        ],
    ];
    return items
        .filter(([, gates]) => gates.length > 0)
        .map(([title, gates]) => `- ${title}: ${joinWithin(gates, ', ', room, (more) => `and ${more} more`)}`);
}
function withReason(gate, findings) {
    const reason = findings.find((finding) => finding.gate === gate)?.message ?? '';
    return reason === ''
        ? (0,escape_markdown/* code */.aY)(gate, LONGEST_GATE)
        : `${(0,escape_markdown/* code */.aY)(gate, LONGEST_GATE)} (${PAGE_STYLE.prose(reason, 100)})`;
}
function toSteps(later) {
    return later.map(({ gate, until }) => `${(0,escape_markdown/* code */.aY)(gate, LONGEST_GATE)} (${PAGE_STYLE.prose(until, 20)})`);
}

// EXTERNAL MODULE: ./lib/render/markdown/lineage-chart.js
var lineage_chart = __webpack_require__(9248);
// EXTERNAL MODULE: ./lib/render/describe-plan.js
var describe_plan = __webpack_require__(6687);
// EXTERNAL MODULE: ./lib/render/rollback.js
var rollback = __webpack_require__(6166);
;// CONCATENATED MODULE: ./lib/render/markdown/rollback-line.js




const LONGEST_PLAN = 2400;
/** Where to go back to, in one line, and what to do with a canary that has to change. */
function rollbackLine(release) {
    const { title, words } = (0,rollback/* describeRollback */.s)(release, PAGE_STYLE, false);
    const line = words === '' ? `↩️ **${title}**` : `↩️ **${title}**: ${words}`;
    const { rollback_plan: plan } = release;
    return plan === null || !(0,describe_plan/* isWorthReading */.V)(plan)
        ? line
        : (0,blocks/* stack */.t$)(line, `**Plan: ${plan.action}.** ${PAGE_STYLE.prose((0,describe_plan/* describePlan */.d)(plan), LONGEST_PLAN)}`);
}

;// CONCATENATED MODULE: ./lib/render/markdown/release-parts.js











/** What is shortened first has the lowest weight: a blocker's key is the last to go. */
const WEIGHTS = { evidence: 1, gates: 2, slices: 3, findings: 4 };
/** The share of a page that bare keys may take when nothing else has room. */
const KEYS_SHARE = 0.6;
/** What holds a release, or how close it came to a limit, the way back, and notes. */
function mainParts(whole, release, page, notes = '') {
    const rows = (0,render_rows/* toRows */.h_)(whole, release.findings);
    const first = chooseRows(rows, (0,render_rows/* toAllRows */.Eq)(whole, release.findings), page.rows);
    const isHeld = release.decision === 'hold' || whole.some(({ blocks }) => blocks);
    return [
        fixed(firstRows(first, rows, page)),
        fixed(isHeld ? '' : closestTable(release.findings)),
        fixed(rollbackLine(release)),
        fixed(notes),
        ...(page.isSummary ? [lineagePart(release)] : []),
        ...(first.rest.length === 0 ? [] : [findingsPart(first.rest, page)]),
    ];
}
// A chart is not cut in the middle: short of room it gives way to the findings, which name the same break.
function lineagePart({ lineage }) {
    return { versions: [() => (0,lineage_chart/* lineageChart */.U0)(lineage), () => ''], weight: WEIGHTS.slices };
}
function findingsPart(rows, page) {
    return { versions: allRows(rows, page, Math.floor(page.room * KEYS_SHARE)), weight: WEIGHTS.findings };
}
/** What a reader opens: slices of the reports, other gates. */
function releaseSections(whole, release, page) {
    const slices = (0,slice_section/* sliceSection */.s)(release, 'slice-metrics', 'Slices', page);
    const canary = (0,slice_section/* sliceSection */.s)(release, 'canary-metrics', 'Canary slices', page);
    const gates = gateSection([...whole, ...release.findings], release, page);
    return [
        ...[slices, canary]
            .filter((section) => section !== undefined)
            .map((section) => ({ section, weight: WEIGHTS.slices, isOpen: page.isSummary })),
        ...driftSections([...whole, ...release.findings], page).map((section) => ({
            section,
            weight: WEIGHTS.slices,
            isOpen: page.isSummary,
        })),
        { section: gates, weight: WEIGHTS.gates, isOpen: false },
    ];
}
/** A fold for each section. */
function toFolds(sections) {
    return sections.map(({ section, weight, isOpen }) => {
        const versions = section.bodies.map((body) => () => (0,blocks/* fold */.AU)(section.title, body(), isOpen));
        return { versions, weight };
    });
}
/** One fold for all sections: a page on which nothing is wrong stays calm. */
function toOneFold(title, sections, isOpen) {
    const parts = sections.map(({ section, weight }) => {
        const title = section.title.replaceAll(/<\/?b>/g, '**');
        return { versions: section.bodies.map((body) => () => (0,blocks/* stack */.t$)(title, body())), weight };
    });
    const start = `<details${isOpen ? ' open' : ''}>\n<summary><b>${title}</b></summary>`;
    return [fixed(start), ...parts, fixed('</details>')];
}

;// CONCATENATED MODULE: ./lib/render/markdown/several-parts.js











const MOST_ROWS = 60;
/** More releases than these are rows alone. */
const MOST_FOLDS = 20;
const MOST_KEYS = 4;
const LONGEST_NAME = 80;
/** Room of one release's fold: as much as it likes, then less and less. */
const FOLD_ROOMS = [Infinity, 12_000, 3_000];
/** Several releases: findings of the whole verdict, a row for each release, a fold for each. */
function severalParts(whole, releases, page, notes) {
    const worstFirst = [...releases].sort((one, other) => badness(other) - badness(one));
    const rows = (0,render_rows/* toRows */.h_)(whole, []);
    const first = chooseRows(rows, (0,render_rows/* toAllRows */.Eq)(whole, []), page.rows);
    return [
        fixed(firstRows(first, rows, page)),
        ...(first.rest.length === 0
            ? []
            : [{ versions: allRows(first.rest, page, page.room / 4), weight: WEIGHTS.findings }]),
        fixed(releaseTable(worstFirst, page)),
        fixed(notes),
        ...worstFirst.slice(0, MOST_FOLDS).map((release, index) => releasePart(release, index, page)),
    ];
}
function badness({ decision, blockers, findings }) {
    const held = decision === 'hold' ? 1_000_000 + blockers.length * 1000 : 0;
    return held + (0,render_rows/* toKeyRows */.OR)(findings, 'unsure').length + (0,render_rows/* toKeyRows */.OR)(findings, 'warns').length;
}
function releaseTable(releases, { surroundings }) {
    const columns = ['Release', 'Asks for', 'What holds it', 'Roll back to'].map((heading) => ({ heading }));
    const rows = releases.slice(0, MOST_ROWS).map(releaseCells);
    const hidden = releases.length - MOST_ROWS;
    const more = hidden > 0 ? [[`and ${hidden} more: ${(0,links/* linkToVerdict */.xc)(surroundings)}`, '', '', '']] : [];
    return (0,blocks/* table */.tp)(columns, [...rows, ...more]);
}
function releaseCells(release) {
    const { decision, step, rollback_target: target } = release;
    const mark = decision === 'hold' ? `${marks/* MARKS */.j.blocks} hold` : `${marks/* MARKS */.j.passes} clear`;
    return [
        `${mark} ${(0,escape_markdown/* escapeMarkdown */.FV)((0,render_headline/* releaseName */.d)(release), LONGEST_NAME)}`,
        step,
        whatHolds(release),
        target === null ? 'no target' : (0,escape_markdown/* escapeMarkdown */.FV)(target.version, 40),
    ];
}
function whatHolds({ decision, blockers, findings }) {
    if (decision !== 'hold') {
        const warnings = (0,render_rows/* toKeyRows */.OR)(findings, 'warns').length;
        return warnings === 0 ? 'nothing' : `nothing; ${(0,render_standing/* count */.U9)(warnings, 'warning')}`;
    }
    if (blockers.length === 0)
        return 'nothing was judged';
    const keys = blockers.slice(0, MOST_KEYS).map((key) => (0,escape_markdown/* code */.aY)(key, 60));
    return blockers.length > MOST_KEYS ? `${keys.join(', ')}, … (${blockers.length})` : keys.join(', ');
}
function releasePart(release, index, page) {
    const isHeld = release.decision === 'hold';
    const words = isHeld ? `held, ${(0,render_standing/* count */.U9)(release.blockers.length, 'blocker')}` : 'clear';
    const title = `<b>${(0,escape_markdown/* escapeHtml */.ZD)((0,render_headline/* releaseName */.d)(release), LONGEST_NAME)}</b> → ${release.step}: ${words}`;
    const version = (room) => () => {
        const inside = { ...page, room: Math.min(room, page.room) };
        const parts = [...mainParts([], release, inside), ...toFolds(releaseSections([], release, inside))];
        return (0,blocks/* fold */.AU)(title, fit(parts, inside.room), isHeld && index === 0);
    };
    // The later in the order, the sooner shortened; held releases come first.
    return { versions: FOLD_ROOMS.map(version), weight: WEIGHTS.findings - index / 1000 };
}

;// CONCATENATED MODULE: ./lib/render/markdown/sub-line.js


/** The small print: what was judged by what, and where the rest is. No clock: an unchanged verdict is an unchanged page. */
function subLine({ policy, decision, findings }, { surroundings }) {
    const { runUrl, artifactUrl } = surroundings;
    const commit = (0,links/* linkToCommit */.DZ)(surroundings);
    // Who changes a limit to get past it wonders why nothing happens.
    const changesRules = decision === 'hold' || findings.some(({ gate }) => gate === 'policy-not-weakened');
    const from = policy.ref === '' ? '' : ` from ${(0,escape_markdown/* code */.aY)(policy.ref, 80)}`;
    const parts = [
        commit === undefined ? '' : `Commit ${commit}`,
        `policy ${(0,escape_markdown/* code */.aY)(policy.source, 100)}${from}`,
        runUrl === undefined ? '' : (0,links/* link */.nf)('run', runUrl),
        artifactUrl === undefined ? '' : (0,links/* link */.nf)('verdict.json', artifactUrl),
        changesRules ? 'a rule or waiver changed in this pull request counts after it is merged' : '',
    ];
    return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}

;// CONCATENATED MODULE: ./lib/render/markdown.js









/** GitHub refuses a comment of more than 65,536 characters. */
const COMMENT = { room: 65_000, rows: 5, metrics: 3, isSummary: false };
/** A summary of more than 1 MiB is dropped; a UTF-16 unit takes three bytes at most. */
const SUMMARY = { room: 340_000, rows: 20, metrics: 6, isSummary: true };
/** The mark by which a comment is found again: one for each key, whatever characters the key has. */
function toMarker(commentKey) {
    const key = encodeURIComponent(commentKey.slice(0, 200).replace(/\p{Cs}/gu, ''));
    return `<!-- speech-release-gate:${key} -->`;
}
/** The sticky comment of a pull request: at most 65,536 characters, its marker on the first line. */
function renderComment(verdict, surroundings) {
    const marker = toMarker(surroundings.commentKey);
    const page = { ...COMMENT, room: COMMENT.room - marker.length, surroundings };
    return `${marker}\n${renderPage(verdict, page)}`;
}
/** The summary of a job: the same in more room, at most 1 MiB. */
function renderSummary(verdict, surroundings) {
    return renderPage(verdict, { ...SUMMARY, surroundings });
}
function renderPage(verdict, page) {
    const parts = [fixed(head(verdict)), ...bodyParts(verdict, page), fixed(subLine(verdict, page))];
    return `${fit(parts, page.room)}\n`;
}
function bodyParts(verdict, page) {
    const { findings, releases } = verdict;
    const [only] = releases;
    const noted = notes(verdict, page);
    const evidence = {
        section: evidenceSection(verdict, page),
        weight: WEIGHTS.evidence,
        isOpen: false,
    };
    if (only === undefined)
        return [...wholeParts(verdict, page), fixed(noted), ...evidenceFold(verdict, evidence)];
    if (releases.length > 1)
        return [...severalParts(findings, releases, page, noted), ...toFolds([evidence])];
    const sections = [...releaseSections(findings, only, page), evidence];
    const folds = verdict.decision === 'hold' ? toFolds(sections) : toOneFold(oneFoldTitle(page), sections, page.isSummary);
    return [...mainParts(findings, only, page, noted), ...folds];
}
function oneFoldTitle({ surroundings }) {
    return surroundings.repeat === undefined
        ? 'All slices, gates and evidence'
        : 'All slices, gates, evidence and how to repeat this verdict';
}
function wholeParts({ findings }, page) {
    const rows = (0,render_rows/* toRows */.h_)(findings, []);
    const first = chooseRows(rows, (0,render_rows/* toAllRows */.Eq)(findings, []), page.rows);
    const rest = { versions: allRows(first.rest, page, page.room / 2), weight: WEIGHTS.findings };
    return [fixed(firstRows(first, rows, page)), ...(first.rest.length === 0 ? [] : [rest])];
}
function evidenceFold({ inputs }, evidence) {
    return inputs.length === 0 ? [] : toFolds([evidence]);
}


/***/ })

};
