export const id = 7760;
export const ids = [7760];
export const modules = {

/***/ 1623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   JW: () => (/* binding */ escapeFenced),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fd: () => (/* binding */ escapeProse)
/* harmony export */ });
/* unused harmony export GROWTH */
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6430);

/**
 * THE way of any text into Markdown and into HTML within Markdown. Nothing of a verdict reaches a comment or
 * a summary but through these functions.
 *
 * Every function caps its text, and its result is never longer than {@link GROWTH} times the cap, so that a
 * body can be built to a budget.
 */
/** How much longer than its cap an escaped text may be. */
const GROWTH = 3;
const ZERO_WIDTH_SPACE = '\u200B';
const DEFAULT_LIMIT = 300;
/**
 * What GitHub turns into links, mentions and pictures after Markdown is parsed, where a backslash no longer
 * helps: a zero-width space breaks each (dependabot/dependabot-core#3157; `&#64;` and `\@` still ping).
 */
const LIVE = [
    [/@/g, `@${ZERO_WIDTH_SPACE}`],
    [/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`],
    [/GH(?=-\d)/gi, `$&${ZERO_WIDTH_SPACE}`],
    [/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`],
    [/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`],
    [/:(?=[a-z0-9+_-]+:)/gi, `:${ZERO_WIDTH_SPACE}`],
];
/** Entities, because a backslash would meet another construct: a table's own pipes, code spans, raw HTML. */
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
    '|': '&#124;',
    '\\': '&#92;',
    // GitHub's own advice against mathematics (docs: "writing mathematical expressions").
    $: '<span>$</span>',
};
/** What may be a commit: GitHub links seven to forty hexadecimal digits. */
const COMMIT = /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi;
function defuse(plain) {
    const text = plain.replace(COMMIT, (digits) => digits.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
    return LIVE.reduce((defused, [live, broken]) => defused.replace(live, broken), text);
}
/** Shortens the text until what it becomes is within bounds; a text full of `$` grows fourteenfold. */
function bounded(text, limit, convert) {
    for (let cap = limit; cap > 0; cap = Math.floor(cap / 2)) {
        const converted = convert((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlainText */ .b)(text, cap));
        if (converted.length <= GROWTH * limit)
            return converted;
    }
    return '';
}
function toMarkdown(plain) {
    return defuse(plain)
        .replace(/[&<>`|\\$*_[\]~#]/g, (character) => ENTITIES[character] ?? `\\${character}`)
        .replace(/^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/, '\\$&');
}
/** Text as it stands, in a paragraph, a list item or a table cell. */
function escapeMarkdown(text, limit = DEFAULT_LIMIT) {
    return bounded(text, limit, toMarkdown);
}
/** What a gate sets between backticks, and `model@version`, which a zero-width space would spoil for copying. */
const CODE_IN_PROSE = /(`[^`\s][^`]*`|(?<![\w@/.-])[a-z0-9][\w./-]*@\d[\w.+-]*)/i;
/** A sentence of a gate: code in it becomes code spans, the rest stands as it is. */
function escapeProse(text, limit = DEFAULT_LIMIT) {
    return bounded(text, limit, (plain) => plain
        .split(CODE_IN_PROSE)
        .map((piece, index) => (index % 2 === 1 ? toCode(piece.replaceAll('`', '').trim()) : toMarkdown(piece)))
        .join('')
        // Two code spans side by side would be read as one.
        .replaceAll('``', `\`${ZERO_WIDTH_SPACE}\``));
}
/** Text as code, safe in a table too; empty text is a dash. */
function code(text, limit = DEFAULT_LIMIT) {
    return bounded(text, limit, toCode);
}
// A code span cannot hold every backtick, nor a table's code span every pipe; `<` is kept out of the raw
// text so that no marker can be forged. An element with entities holds all of them.
function toCode(plain) {
    if (plain === '')
        return '–';
    return /[`|\\<]/.test(plain) ? `<code>${toMarkdown(plain)}</code>` : `\`${withoutMentions(plain)}\``;
}
/** Text inside an HTML element of ours, where Markdown is not read: `<summary>`. */
function escapeHtml(text, limit = DEFAULT_LIMIT) {
    return bounded(text, limit, (plain) => defuse(plain).replace(/[&<>"'`|\\$]/g, (character) => ENTITIES[character] ?? ''));
}
/** Text inside a fenced block of ours: it cannot end the fence. */
function escapeFenced(text, limit = DEFAULT_LIMIT) {
    return bounded(text, limit, (plain) => withoutMentions(plain).replaceAll('`', "'").replaceAll('<!', `<${ZERO_WIDTH_SPACE}!`));
}
// Code is lost in replies by e-mail, and then a mention is live again; `model@version` is none and stays whole.
function withoutMentions(plain) {
    return plain.replace(/(?<![\p{L}\p{N}_])@/gu, `@${ZERO_WIDTH_SPACE}`);
}


/***/ }),

/***/ 6588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   t$: () => (/* binding */ stack),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** A table; a row of another length than the header does not compile into a broken table, it throws. */
function table(columns, rows) {
    const ruler = columns.map(({ align }) => (align === 'right' ? '--:' : '---'));
    const lines = rows.map((cells) => {
        if (cells.length !== columns.length)
            throw new Error(`${cells.length} cells, ${columns.length} columns`);
        return `| ${cells.join(' | ')} |`;
    });
    const head = `| ${columns.map(({ heading }) => heading).join(' | ')} |`;
    return [head, `|${ruler.join('|')}|`, ...lines].join('\n');
}
/** A part that opens on a click. `title` is HTML; the blank lines make GitHub read Markdown inside. */
function fold(title, body, isOpen = false) {
    return `<details${isOpen ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** Paragraphs, tables and folds with a blank line between them; empty ones are left out. */
function stack(...blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}


/***/ }),

/***/ 9248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ LINEAGE_WORDS),
/* harmony export */   U0: () => (/* binding */ lineageChart)
/* harmony export */ });
/* unused harmony export toFlowchart */
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6430);

const DIGEST_LENGTH = 12;
const LONGEST_PLACE = 60;
const LONGEST_END = 80;
/** What the pieces of a release are called. */
const LINEAGE_WORDS = {
    data_manifest: 'data manifest',
    training_code: 'training code',
    feature_code: 'feature code',
    feature_contract: 'feature contract',
    tokenizer: 'tokenizer',
    artifact: 'artifact',
    codec: 'codec',
    vocoder: 'vocoder',
    decoder: 'decoder',
    eval_pack: 'eval pack',
    eval_report: 'eval report',
    safety_report: 'safety report',
    safety_filters: 'safety filters',
    routing_rules: 'routing rules',
    serving_image: 'serving image',
    ledger: 'release ledger',
};
/**
 * A Mermaid flowchart of a broken chain of digests, fenced; empty while nothing is broken. Only for the job summary:
 * the mobile apps show a comment's Mermaid as source (mermaid-js/mermaid#5246).
 */
function lineageChart(lineage) {
    const broken = lineage.links.filter(({ state }) => state === 'broken');
    if (broken.length === 0)
        return '';
    const sentence = `**The chain of digests is broken**: ${broken.length === 1 ? 'one link' : `${broken.length} links`}.`;
    return `${sentence}\n\n\`\`\`mermaid\n${toFlowchart(lineage)}\n\`\`\``;
}
/** The flowchart itself, a statement a line. */
function toFlowchart({ nodes, links }) {
    const drawn = links.filter(({ state }) => state !== 'missing');
    const named = new Set(drawn.flatMap(({ from, to }) => [from, to]));
    const shown = nodes.filter(({ name, state }) => named.has(name) || state === 'broken');
    const suspects = new Set(drawn.filter(isBroken).flatMap(({ from, to }) => [from, to]));
    const lines = [
        'flowchart LR',
        ...shown.map(nodeLine),
        ...drawn.map(linkLine),
        ...[...suspects].map((name) => `  style ${name} stroke:#d1242f,stroke-width:2px`),
        ...drawn.flatMap((link, index) => isBroken(link) ? [`  linkStyle ${index} stroke:#d1242f,stroke-width:2px`] : []),
    ];
    return lines.join('\n');
}
function isBroken({ state }) {
    return state === 'broken';
}
function nodeLine({ name, place, digest, state }) {
    const parts = [
        LINEAGE_WORDS[name],
        place === null ? '' : label(place, LONGEST_PLACE),
        digest === null ? state : `${state} ${label(digest.slice(0, DIGEST_LENGTH), DIGEST_LENGTH)}`,
    ];
    return `  ${name}["${parts.filter((part) => part !== '').join('<br/>')}"]`;
}
function linkLine({ from, to, ends }) {
    if (ends === null)
        return `  ${from} --> ${to}`;
    const words = ends.map(({ name, value }) => `${label(name, LONGEST_END)}: ${label(shorten(value), LONGEST_END)}`);
    return `  ${from} -- "broken<br/>${words.join('<br/>')}" --x ${to}`;
}
function shorten(value) {
    return /^[0-9a-f]{40,64}$/.test(value) ? value.slice(0, DIGEST_LENGTH) : value;
}
/**
 * Text of a repository in a label. Letters, digits and a few signs stay; every other character becomes Mermaid's own
 * entity (`#37;`), so that no quote ends the label, no backtick the fence, and no `%%{init}%%` becomes a directive.
 */
function label(text, limit) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlainText */ .b)(text, limit).replace(/[^\p{L}\p{N} ./_:@+=-]/gu, (character) => `#${character.codePointAt(0) ?? 63};`);
}


/***/ }),

/***/ 5277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ isPlainUrl),
/* harmony export */   DZ: () => (/* binding */ linkToCommit),
/* harmony export */   RF: () => (/* binding */ toLineUrl),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   xc: () => (/* binding */ linkToVerdict),
/* harmony export */   yD: () => (/* binding */ linkToLine)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1623);

/** An address without anything that could end a link or start a construct. */
const PLAIN_URL = /^https?:\/\/[\w.:-]+(?:\/[\w./~%+:@=&?-]*(?:#L\d+)?)?$/;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** What is called by a path and is no file of this repository: the `config` input, a central policy (`acme/rules/gate.yml@main`). */
const ELSEWHERE = /^\(config\)$|\.(?:ya?ml|json)@/;
const SHORT_COMMIT = 7;
const LONGEST_PATH = 400;
const LONGEST_URL = 2000;
const LONGEST_NAME = 80;
/** Whether an address can be followed as it is: nothing in it ends a link or runs a script. */
function isPlainUrl(url) {
    return url !== undefined && url.length <= LONGEST_URL && PLAIN_URL.test(url);
}
/** `[words](url)`; the words alone when the address is absent or not a plain one. */
function link(words, url) {
    return isPlainUrl(url) ? `[${words}](${url})` : words;
}
/** The line at the head commit, called by its file's name; the whole path where it cannot be linked. */
function linkToLine(location, surroundings) {
    const { path, line } = location;
    const suffix = line === undefined ? '' : `:${line}`;
    const url = toLineUrl(location, surroundings);
    if (url === undefined)
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path + suffix, LONGEST_NAME);
    return link((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((path.split('/').at(-1) ?? path) + suffix, LONGEST_NAME), url);
}
/** The address of a line at the head commit; undefined where there is none that is safe to follow. */
function toLineUrl({ path, line }, surroundings) {
    const { repositoryUrl, headSha, prefix = '' } = surroundings;
    if (headSha === undefined || !COMMIT.test(headSha) || !isPlainUrl(repositoryUrl))
        return undefined;
    const encoded = encodePath(path, prefix);
    if (encoded === undefined)
        return undefined;
    return `${repositoryUrl}/blob/${headSha}/${encoded}${line === undefined ? '' : `#L${Math.trunc(line)}`}`;
}
function encodePath(path, prefix) {
    if (path.length > LONGEST_PATH || ELSEWHERE.test(path))
        return undefined;
    const segments = [...(prefix === '' ? [] : prefix.split('/')), ...path.split('/')];
    // A browser would climb out of the commit, into any other repository.
    if (segments.some((segment) => /^\.{0,2}$/.test(segment.trim())))
        return undefined;
    return segments.map(encodeSegment).join('/');
}
// encodeURIComponent leaves !'()* as they are, and refuses a lone surrogate.
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** `[4f2c1d9](…)`: the head commit; undefined where it is not known. */
function linkToCommit({ headSha, repositoryUrl }) {
    if (headSha === undefined || !COMMIT.test(headSha))
        return undefined;
    const url = repositoryUrl === undefined ? undefined : `${repositoryUrl}/commit/${headSha}`;
    return link(`\`${headSha.slice(0, SHORT_COMMIT)}\``, url);
}
/** Where the whole verdict is to be had. */
function linkToVerdict({ artifactUrl }) {
    return link('verdict.json', artifactUrl);
}


/***/ }),

/***/ 1494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ MARKS)
/* harmony export */ });
/** The sign of a standing; always beside a word, for those who do not see it. */
const MARKS = {
    blocks: '⛔',
    unsure: '❔',
    waived: '⚠️',
    warns: '⚠️',
    passes: '✅',
    'does-not-apply': '➖',
};


/***/ }),

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ countWords),
  s: () => (/* binding */ sliceSection)
});

// EXTERNAL MODULE: ./lib/render/describe-measure.js
var describe_measure = __webpack_require__(9182);
// EXTERNAL MODULE: ./lib/render/escape-markdown.js
var escape_markdown = __webpack_require__(1623);
// EXTERNAL MODULE: ./lib/render/format-number.js
var format_number = __webpack_require__(6471);
// EXTERNAL MODULE: ./lib/render/script.js
var script = __webpack_require__(3429);
// EXTERNAL MODULE: ./lib/render/tested-change.js
var tested_change = __webpack_require__(5444);
// EXTERNAL MODULE: ./lib/render/text/width.js
var width = __webpack_require__(8238);
;// CONCATENATED MODULE: ./lib/render/interval-plot.js




const PLOT_COLUMNS = 56;
const NAME_COLUMNS = 24;
/** An interval is drawn this many times as far as the largest change or limit. */
const FAR = 2.5;
/**
 * Intervals as text: `├──●──┤` is the 90 % interval around the change, `│` is no change, `┊` the slice's limit,
 * `→` an end beyond the plot.
 *
 * It reads everywhere, on phones too, where a diagram shows its source (mermaid-js/mermaid#5246). Empty when
 * nothing was tested.
 */
function drawIntervals(title, slices) {
    const all = slices.flatMap(toTested);
    const [first] = all;
    if (first === undefined)
        return '';
    // One axis has one unit: what is told in other terms than the worst slice stands in the table alone.
    const tested = all.filter((slice) => slice.tested.terms === first.tested.terms);
    const scale = toScale(tested);
    const names = [title, ...tested.map(({ name }) => name)].map((name) => (0,width/* shortenTo */.PU)(name, NAME_COLUMNS));
    const columns = Math.max(...names.map(width/* displayWidth */.F1));
    const [head = '', ...rest] = names;
    const lines = tested.map((slice, index) => `${(0,width/* padTo */.v0)(rest[index] ?? '', columns)}  ${drawOne(slice, scale)}`);
    return [`${(0,width/* padTo */.v0)(head, columns)}  ${drawAxis(tested, scale)}`, ...lines]
        .map((line) => line.trimEnd())
        .join('\n');
}
function toTested({ name, measure }) {
    const tested = (0,tested_change/* toTestedChange */.Bm)(measure);
    return tested === undefined ? [] : [{ name, measure, tested }];
}
function toScale(slices) {
    const points = slices.flatMap(({ tested: { change, limit } }) => [change, limit ?? 0]);
    // The wide interval of one small slice would leave the others no room: its ends lie beyond the plot.
    const reach = FAR * Math.max(...points.map(Math.abs));
    const ends = slices.flatMap(({ tested: { interval } }) => interval);
    const marks = [0, ...points, ...ends.map((end) => (reach > 0 ? clamp(end, -reach, reach) : end))];
    const [low, high] = [Math.min(...marks), Math.max(...marks)];
    const span = high - low === 0 ? 1 : high - low;
    const at = (change) => Math.round(((clamp(change, low, high) - low) / span) * (PLOT_COLUMNS - 1));
    return { low, high, at };
}
function clamp(value, low, high) {
    return Math.min(high, Math.max(low, value));
}
function drawOne({ tested: { interval, change, limit } }, scale) {
    const [low, high] = interval;
    const { at } = scale;
    const cells = Array(PLOT_COLUMNS).fill(' ');
    cells[at(0)] = '│';
    if (limit !== undefined)
        cells[at(limit)] = '┊';
    cells.fill('─', at(low), at(high));
    cells[at(low)] = low < scale.low ? '←' : '├';
    cells[at(high)] = high > scale.high ? '→' : '┤';
    cells[at(change)] = '●';
    return cells.join('');
}
function drawAxis(slices, { low, high, at }) {
    const limits = new Set(slices.map(({ tested }) => tested.limit));
    const [limit] = limits;
    const changes = [0, ...(limits.size === 1 && limit !== undefined ? [limit] : []), low, high];
    const [first] = slices;
    let axis = ' '.repeat(PLOT_COLUMNS);
    for (const change of changes)
        axis = writeLabel(axis, toLabel(change, first), at(change));
    return axis;
}
function toLabel(change, slice) {
    if (change === 0)
        return '0';
    if (slice === undefined || slice.tested.terms === 'share')
        return `${(0,format_number/* formatShareNumber */.SW)(change, script/* PAGE */.K)}%`;
    const { unit } = slice.measure;
    const sign = unit === 'fraction' ? 'pt' : (0,format_number/* unitSign */.WP)(unit);
    return `${(0,format_number/* formatDifferenceNumber */.Gc)(change, unit, script/* PAGE */.K)}${sign}`;
}
// A label that would touch another one is left out; zero and the limit come first.
function writeLabel(axis, label, column) {
    const start = Math.min(Math.max(0, column - Math.floor(label.length / 2)), PLOT_COLUMNS - label.length);
    const place = axis.slice(Math.max(0, start - 1), start + label.length + 1);
    return place.trim() === '' ? axis.slice(0, start) + label + axis.slice(start + label.length) : axis;
}

// EXTERNAL MODULE: ./lib/render/slice-rows.js
var slice_rows = __webpack_require__(4922);
// EXTERNAL MODULE: ./lib/render/markdown/blocks.js
var blocks = __webpack_require__(6588);
// EXTERNAL MODULE: ./lib/render/markdown/links.js
var links = __webpack_require__(5277);
// EXTERNAL MODULE: ./lib/render/limit-use.js
var limit_use = __webpack_require__(2293);
// EXTERNAL MODULE: ./lib/render/standing.js
var standing = __webpack_require__(9678);
// EXTERNAL MODULE: ./lib/render/markdown/marks.js
var marks = __webpack_require__(1494);
;// CONCATENATED MODULE: ./lib/render/markdown/slice-table.js










const LONGEST_NAME = 60;
const OPEN = new Set(['blocks', 'unsure', 'waived', 'warns']);
/** The slices of a report in a table, the first metric with its change and interval. */
function sliceTable(all, shown, mostMetrics) {
    const columns = toColumns(all, mostMetrics);
    const rows = all.slice(0, shown).map((row) => columns.map(({ cell }) => cell(row)));
    return (0,blocks/* table */.tp)(columns, rows);
}
function toColumns(rows, mostMetrics) {
    const [first, ...others] = toShown(rows, mostMetrics);
    return [
        { heading: 'Slice', cell: ({ slice }) => (0,escape_markdown/* code */.aY)(slice, LONGEST_NAME) },
        ...toSizeColumn(rows),
        ...(first === undefined ? [] : [sidesColumn(first), toChangeColumn(rows, first)]),
        ...others.map(sidesColumn),
        { heading: 'Outcome', cell: outcomeWords },
    ];
}
/** As many metrics as there is room for; one that does not pass comes before those that do, or its row would read well. */
function toShown(rows, most) {
    const metrics = (0,slice_rows/* metricsOf */.P)(rows);
    const isOpen = (metric) => rows.some(({ cells }) => OPEN.has(cells.get(metric)?.standing ?? 'passes'));
    const chosen = new Set([...new Set([...metrics.filter(isOpen), ...metrics])].slice(0, most));
    return metrics.filter((metric) => chosen.has(metric));
}
function sidesColumn(metric) {
    return {
        heading: (0,escape_markdown/* escapeMarkdown */.FV)((0,describe_measure/* metricLabel */.B)(metric), 40),
        align: 'right',
        cell: ({ cells }) => sides(cells.get(metric)?.measure),
    };
}
function sides(measure) {
    if (measure === undefined)
        return '–';
    return (0,describe_measure/* describeSides */.WO)(measure, script/* PAGE */.K) ?? (0,describe_measure/* describeChange */.uQ)(measure, script/* PAGE */.K) ?? '–';
}
function toChangeColumn(rows, metric) {
    const measures = rows.flatMap(({ cells }) => cells.get(metric)?.measure ?? []);
    const isTested = measures.some((measure) => (0,tested_change/* intervalOf */.XF)(measure) !== undefined);
    return {
        heading: isTested ? 'Change (90 % interval)' : 'Change',
        align: 'right',
        cell: ({ cells }) => change(cells.get(metric)?.measure),
    };
}
function change(measure) {
    const changed = measure === undefined ? undefined : (0,describe_measure/* describeChange */.uQ)(measure, script/* PAGE */.K);
    const interval = measure === undefined ? undefined : (0,describe_measure/* describeInterval */.LL)(measure, script/* PAGE */.K);
    return interval === undefined ? (changed ?? '–') : `${changed ?? ''} (${interval})`.trim();
}
function toSizeColumn(rows) {
    const measures = rows.map(({ worst }) => worst.measure);
    const noun = (0,describe_measure/* clusterNoun */.hQ)(measures.find(({ clusterBy }) => clusterBy !== undefined)?.clusterBy);
    const sizes = [
        { heading: `${noun}s`, size: ({ clusters }) => clusters },
        { heading: 'utterances', size: ({ utterances }) => utterances },
        { heading: 'words', size: ({ referenceWords }) => referenceWords },
    ]
        .filter(({ size }) => measures.some((measure) => size(measure) !== undefined))
        .slice(0, 2);
    if (sizes.length === 0)
        return [];
    const heading = sizes.map((one) => one.heading).join(' / ');
    return [
        {
            heading: heading.charAt(0).toUpperCase() + heading.slice(1),
            align: 'right',
            cell: ({ worst }) => sizes.map(({ size }) => toCount(size(worst.measure))).join(' / '),
        },
    ];
}
function toCount(number) {
    return number === undefined ? '–' : (0,format_number/* formatCount */.B4)(number, script/* PAGE */.K);
}
function outcomeWords({ worst, cells }) {
    const words = `${marks/* MARKS */.j[worst.standing]} ${standing/* OUTCOME_WORDS */.nx[worst.finding.outcome]}`;
    if (worst.standing === 'waived')
        return `${words}, waived`;
    if (worst.standing !== 'passes')
        return words;
    const proofs = [...cells.values()].map(({ measure }) => (0,limit_use/* isProvenWithin */.Yy)(measure));
    if (proofs.includes(false))
        return `${words}, not proven`;
    return proofs.includes(true) ? `${marks/* MARKS */.j.passes} proven` : words;
}
/** What the table's figures are compared with. */
function baselineWords({ baseline }) {
    if (baseline === null)
        return 'The report names no baseline.';
    return `Against ${(0,escape_markdown/* escapeMarkdown */.FV)(`${baseline.model_id} ${baseline.version}`, 120)}.`;
}

;// CONCATENATED MODULE: ./lib/render/markdown/slice-section.js








const MOST_PLOTTED = 16;
/** Rows of the fullest table and of the shorter ones. */
const FEWEST_ROWS = 12;
const ROWS = [400, 120, 40, FEWEST_ROWS];
/** What a row takes at the least. */
const LEAST_ROW = 80;
/** The slices that one gate judged; undefined when it judged none. */
function sliceSection(release, gate, name, page) {
    const rows = (0,slice_rows/* toSliceRows */.f)(release.findings, gate);
    if (rows.length === 0)
        return undefined;
    const body = (shown) => (0,blocks/* stack */.t$)(sliceTable(rows, shown, page.metrics), hiddenWords(rows, shown, page), plot(rows), [baselineWords(release), intervalWords(rows)].join(' ').trim());
    return {
        title: `<b>${name}</b>: ${countWords(rows)}`,
        bodies: ROWS.filter((shown) => isWorthTrying(Math.min(shown, rows.length), page)).map((shown) => () => body(shown)),
    };
}
// A table that cannot fit is not written; the shortest always is.
function isWorthTrying(rows, { room }) {
    return rows <= FEWEST_ROWS || rows * LEAST_ROW <= room;
}
const COUNTED = [
    ['blocks', 'fails', 'fail'],
    ['unsure', 'inconclusive', 'inconclusive'],
    ['waived', 'waived', 'waived'],
    ['warns', 'warns', 'warn'],
    ['passes', 'passes', 'pass'],
    ['does-not-apply', 'not applicable', 'not applicable'],
];
/** `1 fails, 1 inconclusive, 3 pass`. */
function countWords(rows) {
    return COUNTED.map(([standing, one, many]) => {
        const number = rows.filter(({ worst }) => worst.standing === standing).length;
        return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
    })
        .filter((words) => words !== '')
        .join(', ');
}
function hiddenWords(rows, shown, { surroundings }) {
    const hidden = rows.length - shown;
    return hidden > 0 ? `and ${hidden} more slices, none of them worse: ${(0,links/* linkToVerdict */.xc)(surroundings)}` : '';
}
function plot(rows) {
    const [metric] = (0,slice_rows/* metricsOf */.P)(rows);
    if (metric === undefined)
        return '';
    const plotted = rows.slice(0, MOST_PLOTTED).flatMap(({ slice, cells }) => {
        const measure = cells.get(metric)?.measure;
        return measure === undefined ? [] : [{ name: (0,escape_markdown/* escapeFenced */.JW)(slice, 60), measure }];
    });
    const drawing = drawIntervals(`${(0,escape_markdown/* escapeFenced */.JW)((0,describe_measure/* metricLabel */.B)(metric), 40)} change`, plotted);
    return drawing === '' ? '' : `\`\`\`text\n${drawing}\n\`\`\``;
}
function intervalWords(rows) {
    const isTested = rows.some(({ cells }) => [...cells.values()].some(({ measure }) => (0,tested_change/* intervalOf */.XF)(measure) !== undefined));
    return isTested
        ? 'Bars are 90 % intervals, ┊ is the limit; the far end is the smallest margin that the slice could have proved. A bar is of its slice alone, p counts all slices (Holm).'
        : '';
}


/***/ }),

/***/ 4922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metricsOf),
/* harmony export */   f: () => (/* binding */ toSliceRows)
/* harmony export */ });
/* harmony import */ var _limit_use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2293);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5684);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9678);



const STANDINGS = ['blocks', 'unsure', 'waived', 'warns', 'passes', 'does-not-apply'];
const OUTCOMES = [
    'error',
    'fail',
    'not-comparable',
    'no-evidence',
    'inconclusive',
    'pass',
    'not-applicable',
];
/** The slices that a gate judged, worst first, then those closest to a limit; report order among equals. */
function toSliceRows(findings, gate) {
    const slices = new Map();
    for (const finding of findings) {
        const measure = finding.gate === gate ? (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .readMeasure */ .D)(finding.figures) : undefined;
        if (measure?.slice === undefined)
            continue;
        const cells = slices.get(measure.slice) ?? [];
        cells.push({ finding, measure, standing: (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .toStanding */ .sN)(finding) });
        slices.set(measure.slice, cells);
    }
    return [...slices]
        .flatMap(([slice, cells]) => toRow(slice, cells))
        .sort((one, other) => compareCells(one.worst, other.worst));
}
/** The metrics of slices in the order in which they are judged. */
function metricsOf(rows) {
    const metrics = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
    return [...metrics].sort((one, other) => rank(one) - rank(other));
}
function rank(metric) {
    const first = ['wer', 'p95_latency_ms'].indexOf(metric);
    return first < 0 ? 2 : first;
}
function toRow(slice, cells) {
    const worstFirst = [...cells].sort(compareCells);
    const [worst] = worstFirst;
    if (worst === undefined)
        return [];
    const byMetric = new Map(worstFirst.toReversed().map((cell) => [cell.measure.metric, cell]));
    return [{ slice, cells: byMetric, worst }];
}
function compareCells(one, other) {
    return (STANDINGS.indexOf(one.standing) - STANDINGS.indexOf(other.standing) ||
        OUTCOMES.indexOf(one.finding.outcome) - OUTCOMES.indexOf(other.finding.outcome) ||
        use(other.measure) - use(one.measure));
}
function use(measure) {
    return (0,_limit_use_js__WEBPACK_IMPORTED_MODULE_2__/* .closestLimit */ .bI)(measure)?.share ?? 0;
}


/***/ })

};
