export const id = 7859;
export const ids = [7859];
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


/***/ }),

/***/ 7859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./lib/render/headline.js
var render_headline = __webpack_require__(5818);
// EXTERNAL MODULE: ./lib/render/standing.js
var standing = __webpack_require__(9678);
// EXTERNAL MODULE: ./lib/render/text/width.js
var width = __webpack_require__(8238);
;// CONCATENATED MODULE: ./lib/render/text/layout.js

const CODES = { red: 31, yellow: 33, green: 32, plain: 0 };
const WORD_COLUMNS = 7;
const HANGING = 9;
const LABEL_COLUMNS = 9;
/** What is left for text on the narrowest terminal. */
const LEAST_COLUMNS = 20;
/** The first word of a line, coloured, in its column. */
function firstWord(word, colour, { colour: isColoured }) {
    const padded = (0,width/* padTo */.v0)(word, WORD_COLUMNS);
    if (!isColoured || colour === 'plain')
        return padded;
    return `\u001B[${CODES[colour]}m${word}\u001B[0m${padded.slice(word.length)}`;
}
/** A line that starts with a word of its own; what does not fit hangs below it. */
function wordLine(word, colour, text, layout) {
    const start = firstWord(word, colour, layout);
    return text === '' ? [start.trimEnd()] : hang(start, WORD_COLUMNS, text, HANGING, layout);
}
/** `         found    13.91 % -> 14.55 %`, wrapped under itself; nothing for empty text. */
function labelled(label, text, layout) {
    if (text === '')
        return [];
    const indent = HANGING + LABEL_COLUMNS;
    const start = ' '.repeat(HANGING) + (0,width/* padTo */.v0)(label, LABEL_COLUMNS);
    return hang(start, indent, text, indent, layout);
}
/** Two ends of one line, or two lines where they do not fit; the right one ends at the margin. */
function spread(left, right, { columns }) {
    const lines = left === '' ? [''] : (0,width/* wrap */.LV)(left, columns);
    const last = lines[lines.length - 1] ?? '';
    const space = columns - (0,width/* displayWidth */.F1)(last) - right.length;
    if (space >= 2 || last === '')
        return [...lines.slice(0, -1), last + ' '.repeat(Math.max(0, space)) + right];
    return [...lines, right.padStart(columns)];
}
function hang(start, startColumns, text, indent, { columns }) {
    const [first = '', ...others] = (0,width/* wrap */.LV)(text, room(columns - indent), room(columns - startColumns));
    return [start + first, ...others.map((line) => ' '.repeat(indent) + line)];
}
function room(columns) {
    return Math.max(LEAST_COLUMNS, columns);
}

// EXTERNAL MODULE: ./lib/model/location.js
var model_location = __webpack_require__(1918);
// EXTERNAL MODULE: ./lib/render/closest.js
var closest = __webpack_require__(8107);
// EXTERNAL MODULE: ./lib/render/describe-measure.js
var describe_measure = __webpack_require__(9182);
// EXTERNAL MODULE: ./lib/render/describe-row.js
var describe_row = __webpack_require__(3822);
// EXTERNAL MODULE: ./lib/render/limit-use.js
var limit_use = __webpack_require__(2293);
// EXTERNAL MODULE: ./lib/render/measure.js
var measure = __webpack_require__(5684);
// EXTERNAL MODULE: ./lib/render/describe-plan.js
var describe_plan = __webpack_require__(6687);
// EXTERNAL MODULE: ./lib/render/rollback.js
var rollback = __webpack_require__(6166);
// EXTERNAL MODULE: ./lib/render/rows.js
var render_rows = __webpack_require__(3671);
// EXTERNAL MODULE: ./lib/render/script.js
var script = __webpack_require__(3429);
;// CONCATENATED MODULE: ./lib/render/text/hyperlink.js
/** An address that cannot end the sequence it stands in: printable ASCII, as `file:` addresses are written. */
const PLAIN_URL = /^[!-~]{1,2000}$/;
/**
 * Words that a terminal opens an address for (OSC 8, https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda);
 * the words alone where the address could write to the terminal.
 */
function hyperlink(words, url) {
    if (!PLAIN_URL.test(url))
        return words;
    return `\u001B]8;;${url}\u001B\\${words}\u001B]8;;\u001B\\`;
}

// EXTERNAL MODULE: ./lib/render/escape-terminal.js
var escape_terminal = __webpack_require__(9889);
;// CONCATENATED MODULE: ./lib/render/text/terminal-style.js


/** Words on a terminal: no markup, ASCII signs. */
const TERMINAL_STYLE = {
    script: script/* TERMINAL */.f,
    strong: (inert) => inert,
    prose: escape_terminal/* escapeTerminal */.e,
    code: escape_terminal/* escapeTerminal */.e,
};

;// CONCATENATED MODULE: ./lib/render/text/release-lines.js














const CAPS = { key: 200, found: 600, allowed: 300, clears: 400 };
/** This many blockers in full, the others by key: a terminal scrolls. */
const MOST_IN_FULL = 10;
const MOST_WARNINGS = 20;
const MOST_PLACES = 4;
const FEWEST_KEY_COLUMNS = 16;
const CLOSEST_COLUMNS = 8;
/** What holds or warns, a block of lines for each. */
function findingLines(whole, release, layout) {
    const rows = (0,render_rows/* toRows */.h_)(whole, release);
    const blocking = rows.filter((row) => standingOf(row) === 'blocks');
    const warnings = (0,render_rows/* toKeyRows */.OR)(release, 'warns');
    const hidden = warnings.length - MOST_WARNINGS;
    return [
        ...blocking.flatMap((row, index) => blockLines(row, index < MOST_IN_FULL, layout)),
        ...rows.filter((row) => standingOf(row) !== 'blocks').flatMap((row) => mildLines(row, layout)),
        ...warnings.slice(0, MOST_WARNINGS).flatMap((row) => mildLines(row, layout)),
        ...(hidden > 0 ? wordLine('warn', 'yellow', `and ${hidden} more`, layout) : []),
    ];
}
function standingOf(row) {
    return row.kind === 'key' ? row.standing : 'blocks';
}
function blockLines(row, isFull, layout) {
    const { name, found, allowed, clears } = (0,describe_row/* describeRow */._)(row, TERMINAL_STYLE, CAPS);
    const head = wordLine('block', 'red', name, layout);
    if (!isFull)
        return head;
    return [
        ...head,
        ...labelled('found', found, layout),
        ...labelled('allowed', allowed, layout),
        ...labelled('clear', clears, layout),
        ...linkPlaces(labelled('at', places(row), layout), row, layout),
    ];
}
function places(row) {
    return placesOf(row)
        .map(([written]) => written)
        .join(', ');
}
/** The places of a row as they are written, each once. */
function placesOf({ kind, findings }) {
    if (kind === 'evidence')
        return [];
    const places = findings.flatMap(({ location }) => location === null ? [] : [[TERMINAL_STYLE.prose((0,model_location/* toText */.f)(location), 300), location]]);
    return [...new Map(places)].slice(0, MOST_PLACES);
}
/** Links each place that stands whole on a line; after wrapping, for a link has no width. */
function linkPlaces(lines, row, { link }) {
    if (link === undefined)
        return lines;
    return placesOf(row).reduce((linked, [written, location]) => {
        const url = link(location);
        const line = url === undefined ? -1 : linked.findIndex((text) => text.includes(written));
        return url === undefined || line < 0
            ? linked
            : linked.with(line, linked[line]?.replace(written, () => hyperlink(written, url)) ?? '');
    }, lines);
}
const MILD = {
    blocks: 'block',
    unsure: 'unsure',
    waived: 'waived',
    warns: 'warn',
    passes: 'pass',
    'does-not-apply': 'skip',
};
function mildLines(row, layout) {
    const { name, found, allowed, clears } = (0,describe_row/* describeRow */._)(row, TERMINAL_STYLE, CAPS);
    const standing = standingOf(row);
    const place = places(row);
    const text = [
        `${name}  ${found}`,
        standing === 'unsure' && allowed !== '' ? `${hasFigures(row) ? ', limit' : '; expected'} ${allowed}` : '',
        standing === 'warns' ? '' : `; ${clears}`,
        standing === 'warns' && place !== '' ? `  ${place}` : '',
    ].join('');
    return wordLine(MILD[standing], 'yellow', text, layout);
}
function hasFigures(row) {
    return row.kind === 'key' && (0,measure/* readMeasure */.D)(row.findings[0].figures) !== undefined;
}
/** The figures closest to a limit, aligned. */
function closestLines(findings, layout) {
    const close = (0,closest/* toClosest */.L)(findings).map(({ finding, measure, limit }) => ({
        name: TERMINAL_STYLE.code(finding.key, CAPS.key),
        found: (0,describe_measure/* describeAgainst */.Fh)(measure, limit, script/* TERMINAL */.f),
        limit: `limit ${(0,describe_measure/* describeLimit */.XW)(limit, measure.better, measure.unit, script/* TERMINAL */.f)}`,
        proof: describeProof(measure),
    }));
    const columns = (pick) => Math.max(0, ...close.map((row) => (0,width/* displayWidth */.F1)(row[pick])));
    const [found, limit, proof] = [columns('found'), columns('limit'), columns('proof')];
    const rest = CLOSEST_COLUMNS + found + limit + proof + (proof === 0 ? 4 : 6);
    const names = Math.min(columns('name'), Math.max(FEWEST_KEY_COLUMNS, layout.columns - rest));
    return close.map((row, index) => {
        const cells = [
            (0,width/* padTo */.v0)((0,width/* shortenTo */.PU)(row.name, names), names),
            (0,width/* padTo */.v0)(row.found, found),
            (0,width/* padTo */.v0)(row.limit, limit),
            row.proof,
        ];
        const line = `${(0,width/* padTo */.v0)(index === 0 ? 'closest' : '', CLOSEST_COLUMNS)}${cells.join('  ').trimEnd()}`;
        return (0,width/* shortenTo */.PU)(line, layout.columns);
    });
}
function describeProof(measure) {
    const margin = (0,describe_measure/* describeResolvable */.zl)(measure, script/* TERMINAL */.f);
    if ((0,limit_use/* isProvenWithin */.Yy)(measure) !== false || margin === undefined)
        return '';
    const clusters = (0,describe_measure/* describeClusters */.Pm)(measure, script/* TERMINAL */.f) ?? 'the data';
    return `(${clusters}: proves ${margin.replace('+', '')})`;
}
const LONGEST_PLAN = 2400;
/** The way back, on a line of its own, and what to do with a canary that has to change. */
function rollbackLines(release, { columns }) {
    const { title, words } = (0,rollback/* describeRollback */.s)(release, TERMINAL_STYLE, true);
    const lowered = title.charAt(0).toLowerCase() + title.slice(1);
    const { rollback_plan: plan } = release;
    const line = (0,width/* wrap */.LV)(words === '' ? lowered : `${lowered}  (${words})`, columns);
    if (plan === null || !(0,describe_plan/* isWorthReading */.V)(plan))
        return line;
    const text = `plan: ${plan.action}. ${TERMINAL_STYLE.prose((0,describe_plan/* describePlan */.d)(plan), LONGEST_PLAN)}`;
    return [...line, '', ...(0,width/* wrap */.LV)(text, columns)];
}
/** The colour of a first word. */
function colourOf(decision) {
    if (decision === 'none')
        return 'plain';
    return decision === 'hold' ? 'red' : 'green';
}

;// CONCATENATED MODULE: ./lib/render/text.js






const DEFAULT_COLUMNS = 80;
const FEWEST_COLUMNS = 40;
const MOST_NOTES = 20;
const WORDS = { hold: 'HOLD', promote: 'CLEAR', none: 'NONE' };
/** The verdict for a terminal or a log; every line ends in a line feed, the last one says `exit N`. */
function renderText(verdict, options) {
    const columns = Math.max(FEWEST_COLUMNS, options.columns ?? DEFAULT_COLUMNS);
    const layout = { colour: options.colour, columns, link: options.link };
    const sections = [
        headLines(verdict, layout),
        verdict.releases.length === 1 ? [] : findingLines(verdict.findings, [], layout),
        ...verdict.releases.flatMap((release) => releaseSections(verdict, release, layout)),
        verdict.notes.slice(0, MOST_NOTES).flatMap((note) => noteLines(note, layout)),
        endLines(verdict, options.exit, layout),
    ];
    const lines = sections.filter((section) => section.length > 0).map((section) => section.join('\n'));
    return `${lines.join('\n\n')}\n`;
}
function headLines(verdict, layout) {
    const headline = (0,render_headline/* toHeadline */.G)(verdict);
    const { decision, subject, remarks } = headline;
    const name = TERMINAL_STYLE.prose(subject, 200);
    const text = [decision === 'none' ? 'no release to judge' : name, toStep(verdict, headline)].join('');
    const remark = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
    return wordLine(WORDS[decision], colourOf(decision), text + remark, layout);
}
function toStep({ releases }, { decision }) {
    const steps = new Set(releases.map(({ step }) => step));
    const [step] = steps;
    return decision === 'none' || step === undefined || steps.size > 1 ? '' : ` -> ${step}`;
}
function releaseSections(verdict, release, layout) {
    const isOnly = verdict.releases.length === 1;
    const whole = isOnly ? verdict.findings : [];
    const isHeld = release.decision === 'hold';
    const name = `${TERMINAL_STYLE.prose((0,render_headline/* releaseName */.d)(release), 200)} -> ${release.step}`;
    const found = findingLines(whole, release.findings, layout);
    return [
        isOnly ? [] : wordLine(isHeld ? 'hold' : 'clear', colourOf(release.decision), name, layout),
        isHeld && release.blockers.length === 0 ? unjudgedLines(layout) : [],
        found,
        isHeld ? [] : closestLines(release.findings, layout),
        [...rollbackLines(release, layout), ...(isOnly ? [] : countLines([], release, layout))],
    ];
}
/** No gate that can block has passed: held, though nothing failed. */
function unjudgedLines(layout) {
    return [
        ...wordLine('block', 'red', 'nothing was judged', layout),
        ...labelled('found', 'no gate that can block has passed', layout),
    ];
}
function noteLines(note, layout) {
    return wordLine('note', 'plain', TERMINAL_STYLE.prose(note, 600), layout);
}
function countLines(whole, release, { columns }) {
    return (0,width/* wrap */.LV)(toCounts([...whole, ...release.findings], release), columns);
}
function toCounts(findings, release) {
    const counts = (0,standing/* tally */.N4)(findings, release.not_judged);
    const parts = [
        [counts.blockers, 'block'],
        [counts.unsure, 'inconclusive'],
        [counts.warnings, counts.warnings === 1 ? 'warning' : 'warnings'],
        [counts.passing.length, 'pass'],
        [counts.notApplicable.length, 'not applicable'],
        [counts.later.length, 'not yet asked for'],
        [counts.off.length, 'off'],
    ];
    const said = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
    return `${said.join(', ')}; ${counts.waived} waived`;
}
function endLines(verdict, exit, layout) {
    const [only] = verdict.releases;
    const counts = only !== undefined && verdict.releases.length === 1 ? countLines(verdict.findings, only, layout) : [];
    const more = toMore(verdict);
    if (more === '')
        return spread(counts.join(' '), `exit ${exit}`, layout);
    return [...counts, ...spread(more, `exit ${exit}`, layout)];
}
function toMore({ findings, releases }) {
    const blocking = [...findings, ...releases.flatMap((release) => release.findings)].find(({ blocks }) => blocks);
    if (blocking === undefined)
        return '';
    return `more: --format markdown | explain ${TERMINAL_STYLE.code(blocking.gate, 60)}`;
}


/***/ })

};
