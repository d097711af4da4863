export const id = 238;
export const ids = [238];
export const modules = {

/***/ 91238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/render/headline.js
var headline = __webpack_require__(5818);
// EXTERNAL MODULE: ./lib/render/describe-row.js
var describe_row = __webpack_require__(63822);
// EXTERNAL MODULE: ./lib/render/rows.js
var render_rows = __webpack_require__(23671);
// EXTERNAL MODULE: ./lib/render/plain-text.js
var plain_text = __webpack_require__(46430);
;// CONCATENATED MODULE: ./lib/render/escape-html.js

/** A message, a path or a digest in full; what is longer is cut, and stands in verdict.json. */
const DEFAULT_LIMIT = 1000;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/**
 * THE way of any text into the HTML report: its elements, its quoted attributes and its SVG. Escaped are all
 * characters that end a text or an attribute in any quotes (OWASP, cross-site scripting prevention, rules 1 and 2);
 * control, bidirectional and invisible characters are dropped before.
 */
function escapeHtml(text, limit = DEFAULT_LIMIT) {
    return (0,plain_text/* toPlainText */.b)(text, limit).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}

;// CONCATENATED MODULE: ./lib/render/html/markup.js

/** HTML that is safe to send, because only {@link html} and {@link trusted} make it. */
class Markup {
    /** The text of it, ready to be written. */
    text;
    /** Not for use outside this file: build markup with {@link html}. */
    constructor(text) {
        this.text = text;
    }
}
/** Nothing. */
const NOTHING = new Markup('');
/** A template whose every string is escaped; an attribute's value has to stand in quotes. */
function html(fixed, ...pieces) {
    const parts = fixed.map((text, index) => {
        const piece = pieces[index];
        return piece === undefined ? text : text + toText(piece);
    });
    return new Markup(parts.join(''));
}
/** Text that is already HTML: of the words that all surfaces share, written in the style of this one. */
function trusted(text) {
    return new Markup(text);
}
function toText(piece) {
    if (piece instanceof Markup)
        return piece.text;
    if (typeof piece === 'string')
        return escapeHtml(piece);
    return typeof piece === 'number' ? String(piece) : piece.map(toText).join('');
}

// EXTERNAL MODULE: ./lib/render/markdown/links.js
var links = __webpack_require__(55277);
// EXTERNAL MODULE: ./lib/render/script.js
var script = __webpack_require__(83429);
;// CONCATENATED MODULE: ./lib/render/html/words.js




const CODE_IN_PROSE = /`([^`]{1,200})`/;
/** Words in the report: escaped HTML, what stands between backticks as code. */
const HTML_STYLE = {
    script: script/* PAGE */.K,
    strong: (inert) => `<strong>${inert}</strong>`,
    prose: (text, limit) => text
        .slice(0, 2 * limit)
        .replaceAll(' -> ', ' → ')
        .split(CODE_IN_PROSE)
        .map((piece, index) => (index % 2 === 1 ? toCode(piece, limit) : keepEdges(piece, limit)))
        .join(''),
    code: toCode,
};
function toCode(text, limit) {
    return `<code>${escapeHtml(text, limit)}</code>`;
}
// The escaper trims; a space beside a code span has to stay.
function keepEdges(piece, limit) {
    const inner = escapeHtml(piece, limit);
    if (inner === '')
        return /\s/.test(piece) ? ' ' : '';
    return `${/^\s/.test(piece) ? ' ' : ''}${inner}${/\s$/.test(piece) ? ' ' : ''}`;
}
const LONGEST_PROSE = 1000;
const LONGEST_CODE = 300;
/** A sentence of the verdict. */
function prose(text, limit = LONGEST_PROSE) {
    return trusted(HTML_STYLE.prose(text, limit));
}
/** A key, a path, a digest or a command of the verdict. */
function code(text, limit = LONGEST_CODE) {
    return trusted(HTML_STYLE.code(text, limit));
}
/** A place in a file, linked at the head commit where that is known. */
function place(location, surroundings) {
    if (location === null)
        return NOTHING;
    const { path, line, column } = location;
    const words = [path, line, column].filter((part) => part !== undefined).join(':');
    const url = (0,links/* toLineUrl */.RF)(location, surroundings);
    return url === undefined ? code(words) : html `<a href="${url}" rel="noreferrer">${code(words)}</a>`;
}
/** A part of the page under a heading; `id` is letters, digits and hyphens of ours. */
function section(id, title, body) {
    return html `<section>
    <h2 id="${id}">${title}</h2>
    ${body}
  </section>`;
}
/** A part of the page that a screen reader lists: its title is unique. */
function landmark(id, title, body) {
    return html `<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${body}
  </section>`;
}

;// CONCATENATED MODULE: ./lib/render/html/signs.js
/** The sign of a standing, beside its word: characters of every plain font, for a file that brings none. */
const SIGNS = {
    blocks: '✕',
    unsure: '?',
    waived: '△',
    warns: '!',
    passes: '✓',
    'does-not-apply': '–',
};

;// CONCATENATED MODULE: ./lib/render/html/blocker-table.js





const CAPS = { key: 200, found: 600, allowed: 300, clears: 500 };
/** What holds a release, or needs a look, with what was found, what is allowed and what clears it. */
function blockerTable(whole, release, id, surroundings) {
    const rows = (0,render_rows/* toRows */.h_)(whole, release);
    if (rows.length === 0)
        return html `<p>Nothing holds it, and nothing is waived or inconclusive.</p>`;
    const body = rows.map((row) => toRow(row, surroundings));
    return html `<div class="scroll" role="group" tabindex="0" aria-labelledby="${id}">
    <table class="blockers">
      <caption id="${id}">
        What holds it, then what is inconclusive or waived
      </caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Found</th>
          <th scope="col">Allowed</th>
          <th scope="col">What clears it</th>
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}
function toRow(row, surroundings) {
    const { name, found, allowed, clears } = (0,describe_row/* describeRow */._)(row, HTML_STYLE, CAPS);
    const standing = row.kind === 'key' ? row.standing : 'blocks';
    const where = row.kind === 'key' ? place(row.findings[0].location, surroundings) : NOTHING;
    const shown = where === NOTHING ? NOTHING : html `<br /><span class="mild">${where}</span>`;
    return html `<tr class="${standing}">
    <th scope="row"><span aria-hidden="true">${SIGNS[standing]}</span> ${trusted(name)}</th>
    <td>${trusted(found)}${shown}</td>
    <td>${trusted(allowed)}</td>
    <td>${trusted(clears)}</td>
  </tr>`;
}

// EXTERNAL MODULE: ./lib/render/markdown/lineage-chart.js
var lineage_chart = __webpack_require__(89248);
// EXTERNAL MODULE: ./lib/render/text/width.js
var width = __webpack_require__(8238);
;// CONCATENATED MODULE: ./lib/render/html/chain-layout.js
/** A box of the chain, and the gaps between boxes, in units of the drawing. */
const BOX = { width: 158, height: 52, gapX: 44, gapY: 14 };
/**
 * Puts every piece right of all that it was made from, and pieces that come from nowhere next to what they go into
 * (longest path from the sinks).
 */
function layOutChain({ nodes, links }) {
    const depths = toDepths(nodes, links);
    const most = Math.max(0, ...depths.values());
    const columns = Array.from({ length: most + 1 }, (_, column) => nodes.filter(({ name }) => most - (depths.get(name) ?? 0) === column));
    const rows = Math.max(1, ...columns.map(({ length }) => length));
    const height = rows * (BOX.height + BOX.gapY) - BOX.gapY;
    const placed = columns.flatMap((column, index) => {
        const own = column.length * (BOX.height + BOX.gapY) - BOX.gapY;
        return column.map((node, row) => ({
            node,
            x: index * (BOX.width + BOX.gapX),
            y: (height - own) / 2 + row * (BOX.height + BOX.gapY),
        }));
    });
    return { nodes: placed, width: (most + 1) * (BOX.width + BOX.gapX) - BOX.gapX, height };
}
/** How many links lie between a piece and the end of the chain, at most; a circle ends where it began. */
function toDepths(nodes, links) {
    const depths = new Map();
    const visiting = new Set();
    const depthOf = (name) => {
        const known = depths.get(name);
        if (known !== undefined || visiting.has(name))
            return known ?? 0;
        visiting.add(name);
        const next = links
            .filter(({ from, to }) => from === name && to !== name)
            .map(({ to }) => 1 + depthOf(to));
        const depth = Math.max(0, ...next);
        visiting.delete(name);
        depths.set(name, depth);
        return depth;
    };
    for (const { name } of nodes)
        depthOf(name);
    return depths;
}

;// CONCATENATED MODULE: ./lib/render/html/chain-section.js






const DIGEST_LENGTH = 10;
const PLACE_LENGTH = 21;
const MARGIN = 4;
/** The chain of digests from the data manifest to the image that serves, as a picture and as a table. */
function chainSection({ lineage }, prefix) {
    if (lineage.nodes.length === 0)
        return NOTHING;
    const broken = lineage.links.filter(({ state }) => state === 'broken');
    const open = lineage.nodes.filter(({ state }) => state === 'missing');
    const words = broken.length === 0
        ? 'No link is broken.'
        : `${broken.length === 1 ? 'One link is' : `${broken.length} links are`} broken.`;
    const pinned = open.length === 0 ? 'Every piece is pinned.' : `${open.length} not pinned.`;
    const id = `${prefix}chain`;
    const body = html `<p>${words} ${pinned}</p>
    ${drawChain(lineage, id)}${brokenList(broken)}${nodeTable(lineage.nodes, id)}`;
    return section(id, 'Chain of digests', body);
}
function drawChain(lineage, id) {
    const { nodes, width, height } = layOutChain(lineage);
    const byName = new Map(nodes.map((placed) => [placed.node.name, placed]));
    // Broken links are drawn last, over the others.
    const order = ['missing', 'holds', 'broken'];
    const links = [...lineage.links]
        .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
        .map((link) => drawLink(link, byName.get(link.from), byName.get(link.to)));
    return html `<div class="plot" role="group" tabindex="0" aria-labelledby="${id}-title">
    <svg
      class="chain"
      role="img"
      aria-labelledby="${id}-title"
      aria-describedby="${id}-desc"
      viewBox="${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}"
    >
      <title id="${id}-title">What was made from what</title>
      <desc id="${id}-desc">
        ${lineage.nodes.length} pieces and ${lineage.links.length} links. Solid lines hold, dotted ones are
        not pinned at an end, red crossed ones are broken. The table below has every digest.
      </desc>
      ${links}${nodes.map(drawNode)}
    </svg>
  </div>`;
}
function drawLink(link, from, to) {
    if (from === undefined || to === undefined)
        return NOTHING;
    const [x1, y1] = [from.x + BOX.width, from.y + BOX.height / 2];
    const [x2, y2] = [to.x, to.y + BOX.height / 2];
    const bend = BOX.gapX;
    const path = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
    const cross = link.state === 'broken'
        ? html `<path class="cross" d="M${(x1 + x2) / 2 - 6} ${(y1 + y2) / 2 - 6}l12 12m0-12l-12 12" />`
        : NOTHING;
    const name = `${lineage_chart/* LINEAGE_WORDS */.KS[link.from]} to ${lineage_chart/* LINEAGE_WORDS */.KS[link.to]}: ${link.state}`;
    return html `<g class="link ${link.state}"><title>${name}</title><path d="${path}" />${cross}</g>`;
}
function drawNode({ node, x, y }) {
    const { name, place, digest, state } = node;
    const words = digest === null ? state : `${state} ${(0,plain_text/* toPlainText */.b)(digest, 200).slice(0, DIGEST_LENGTH)}`;
    return html `<g class="node ${state}"
    ><title>${place ?? ''} ${digest ?? ''}</title
    ><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6" /><text
      class="piece"
      x="${x + 8}"
      y="${y + 16}"
      >${lineage_chart/* LINEAGE_WORDS */.KS[name]}</text
    ><text x="${x + 8}" y="${y + 31}">${shortenStart(place ?? 'not named')}</text
    ><text x="${x + 8}" y="${y + 45}">${words}</text></g
  >`;
}
/** The end of a path says more than its start; the digest has a line of its own. */
function shortenStart(text) {
    const plain = (0,plain_text/* toPlainText */.b)(text, 400).replace(/@sha256:.*$/, '');
    if ((0,width/* displayWidth */.F1)(plain) <= PLACE_LENGTH)
        return plain;
    const end = (0,width/* takeColumns */.Vu)(Array.from(plain).toReversed().join(''), PLACE_LENGTH - 1);
    return `…${Array.from(end).toReversed().join('')}`;
}
function brokenList(broken) {
    if (broken.length === 0)
        return NOTHING;
    const items = broken.map(({ from, to, ends }) => {
        const sides = (ends ?? []).map(({ name, value }) => html `, ${name} says ${code(value)}`);
        return html `<li>${lineage_chart/* LINEAGE_WORDS */.KS[from]} → ${lineage_chart/* LINEAGE_WORDS */.KS[to]}${sides}</li>`;
    });
    return html `<ul class="broken">
    ${items}
  </ul>`;
}
function nodeTable(nodes, id) {
    const rows = nodes.map(({ name, place, digest, state }) => html `<tr>
        <th scope="row">${lineage_chart/* LINEAGE_WORDS */.KS[name]}</th>
        <td>${state}</td>
        <td>${place === null ? 'not named' : code(place)}</td>
        <td>${digest === null ? 'none' : code(digest)}</td>
      </tr>`);
    return html `<details>
    <summary>Every piece with its digest</summary>
    <div class="scroll" role="group" tabindex="0" aria-labelledby="${id}-table">
      <table>
        <caption id="${id}-table">
          ${nodes.length} pieces of the release
        </caption>
        <thead>
          <tr>
            <th scope="col">Piece</th>
            <th scope="col">State</th>
            <th scope="col">Where</th>
            <th scope="col">Digest</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </details>`;
}

// EXTERNAL MODULE: ./lib/render/drift.js
var drift = __webpack_require__(39739);
// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(11819);
// EXTERNAL MODULE: ./lib/render/describe-measure.js
var describe_measure = __webpack_require__(89182);
// EXTERNAL MODULE: ./lib/render/format-number.js
var format_number = __webpack_require__(46471);
// EXTERNAL MODULE: ./lib/render/markdown/slice-section.js + 2 modules
var slice_section = __webpack_require__(48317);
// EXTERNAL MODULE: ./lib/render/slice-rows.js
var slice_rows = __webpack_require__(44922);
// EXTERNAL MODULE: ./lib/render/standing.js
var render_standing = __webpack_require__(9678);
;// CONCATENATED MODULE: ./lib/render/html/axis.js


const TICKS = 6;
const PADDING = 0.06;
/** A value further out than this many times the usual one would leave no room for the others. */
const FAR = 6;
/**
 * An axis that shows all values but far outliers, always with `anchors` on it.
 *
 * @param values finite numbers
 * @param anchors values that have to be seen: no change, the limits
 */
function toAxis(values, anchors, left, width) {
    const reach = FAR * Math.max(median(values.map(Math.abs)), ...anchors.map(Math.abs));
    const shown = [...values.map((value) => (reach > 0 ? clamp(value, -reach, reach) : value)), ...anchors];
    const [least, most] = [Math.min(...shown), Math.max(...shown)];
    const span = most - least > 0 ? most - least : Math.abs(most) || 1;
    const [low, high] = [least - span * PADDING, most + span * PADDING];
    return {
        low,
        high,
        at: (value) => round(left + ((clamp(value, low, high) - low) / (high - low)) * width),
        ticks: toTicks(low, high),
    };
}
/** Whether a value is beyond the axis, and drawn on its edge. */
function isBeyond({ low, high }, value) {
    return value < low || value > high;
}
/** Round numbers between two ends: 1, 2 or 5 times a power of ten apart. */
function toTicks(low, high) {
    const rough = (high - low) / TICKS;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
    const first = Math.ceil(low / step);
    const last = Math.floor(high / step);
    if (!Number.isFinite(first) || last - first > 2 * TICKS)
        return [0];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
}
/** What stands under a tick: `+2 %` for a change, `340 ms` for a value. */
function tickLabel(value, unit, isChange) {
    if (Math.abs(value) < 1e-12)
        return isChange ? '0' : (0,format_number/* formatBound */.Sp)(0, unit, script/* PAGE */.K);
    return `${isChange && value > 0 ? '+' : ''}${(0,format_number/* formatBound */.Sp)(value, unit, script/* PAGE */.K)}`;
}
function median(values) {
    const sorted = [...values].sort((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
function clamp(value, low, high) {
    return Math.min(high, Math.max(low, value));
}
function round(place) {
    return Math.round(place * 10) / 10;
}

// EXTERNAL MODULE: ./lib/render/limit-use.js
var limit_use = __webpack_require__(2293);
;// CONCATENATED MODULE: ./lib/render/html/place-measure.js

/** The scale on which the figures of one metric can be compared with their limits. */
function toScale(measures) {
    const limits = measures.flatMap((measure) => measure.limits);
    const hasChange = measures.some(({ difference }) => difference !== undefined);
    if (!hasChange)
        return 'value';
    if (limits.some(limit_use/* isRelative */.n3))
        return 'share';
    // What was tested is shown as it was tested.
    if (measures.some(({ differenceInterval }) => differenceInterval !== undefined))
        return 'change';
    if (measures.some(({ interval }) => interval !== undefined))
        return 'share';
    return limits.length === 0 || limits.some((limit) => !(0,limit_use/* isAbsolute */.oP)(limit)) ? 'change' : 'value';
}
/** Where a figure, its interval and its limits lie. */
function placeMeasure(measure, scale) {
    return {
        estimate: { share: measure.relativeDifference, change: measure.difference, value: measure.candidate }[scale],
        interval: { share: measure.interval, change: measure.differenceInterval, value: undefined }[scale],
        limits: measure.limits.flatMap((limit) => {
            const value = placeLimit(limit, measure, scale);
            return value === undefined || !Number.isFinite(value) ? [] : [value];
        }),
    };
}
function placeLimit(limit, measure, scale) {
    const { baseline } = measure;
    // A limit that is written in the scale's own terms needs no baseline, and loses no digit.
    if (scaleOf(limit) === scale)
        return (0,limit_use/* isAbsolute */.oP)(limit) ? limit.value : toSigned(limit, measure);
    const bound = toBound(limit, measure);
    if (scale === 'value')
        return bound;
    if (bound === undefined || baseline === undefined)
        return undefined;
    return scale === 'change' ? bound - baseline : (bound - baseline) / Math.abs(baseline);
}
function scaleOf(limit) {
    if ((0,limit_use/* isAbsolute */.oP)(limit))
        return 'value';
    return (0,limit_use/* isRelative */.n3)(limit) ? 'share' : 'change';
}
/** The worst value that the limit allows, in the metric's unit. */
function toBound(limit, measure) {
    if ((0,limit_use/* isAbsolute */.oP)(limit))
        return limit.value;
    if (measure.baseline === undefined)
        return undefined;
    const signed = toSigned(limit, measure);
    return measure.baseline + ((0,limit_use/* isRelative */.n3)(limit) ? signed * Math.abs(measure.baseline) : signed);
}
/** The change that the limit allows, with its sign: a regression is up where less is better. */
function toSigned({ kind, value }, { better }) {
    const isWorse = kind.endsWith('regression');
    return isWorse === (better === 'lower') ? value : -value;
}

;// CONCATENATED MODULE: ./lib/render/html/plot-frame.js



/** Columns of a plot, in the units of its drawing: names, the plot itself, words. */
const PLOT = {
    name: 190,
    left: 200,
    width: 420,
    words: 636,
    total: 1000,
    row: 26,
    head: 34,
    foot: 12,
};
const NAME_COLUMNS = 27;
const LONGEST_NAME = 200;
/** A plot of rows over one axis, as SVG that needs no script and no font of its own. */
function drawPlot({ id, title, caption, description, axis, label, zero }, rows) {
    const height = PLOT.head + rows.length * PLOT.row + PLOT.foot;
    const bottom = height - PLOT.foot;
    const line = (value, kind) => html `<line
      class="${kind}"
      x1="${axis.at(value)}"
      x2="${axis.at(value)}"
      y1="${PLOT.head - 6}"
      y2="${bottom}"
    />`;
    const ticks = axis.ticks.map((tick) => html `${line(tick, 'grid')}<text class="tick" x="${axis.at(tick)}" y="20" text-anchor="middle"
          >${label(tick)}</text
        >`);
    return html `<div class="plot" role="group" tabindex="0" aria-labelledby="${id}-title">
    <svg
      role="img"
      aria-labelledby="${id}-title"
      aria-describedby="${id}-desc"
      viewBox="0 0 ${PLOT.total} ${height}"
    >
      <title id="${id}-title">${title}</title>
      <desc id="${id}-desc">${description}</desc>
      ${rows.map(drawBand)}
      <text class="tick" x="${PLOT.name}" y="20" text-anchor="end">${caption}</text>
      ${ticks}${zero === undefined ? NOTHING : line(zero, 'zero')}${rows.map(drawRow)}
    </svg>
  </div>`;
}
/** Every other row stands on a band, so that the eye finds the words that belong to a mark. */
function drawBand(_row, index) {
    const y = PLOT.head + index * PLOT.row;
    return index % 2 === 1
        ? NOTHING
        : html `<rect class="band" x="0" y="${y}" width="${PLOT.total}" height="${PLOT.row}" />`;
}
function drawRow({ name, kind, drawn, words }, index) {
    const y = PLOT.head + index * PLOT.row + PLOT.row / 2;
    const full = (0,plain_text/* toPlainText */.b)(name, LONGEST_NAME);
    const short = (0,width/* shortenTo */.PU)(full, NAME_COLUMNS).replace(/\.\.\.$/, '…');
    return html `<g class="row ${kind}" data-row="${index}"
    ><text class="name" x="${PLOT.name}" y="${y + 4}" text-anchor="end">${short}<title>${full}</title></text
    >${drawn(y)}<text class="words" x="${PLOT.words}" y="${y + 4}">${words}</text></g
  >`;
}
/** The limits of a row, one dashed line each. */
function drawLimits(limits, axis, y) {
    const lines = limits.map((value) => {
        const x = axis.at(value);
        return html `<line class="limit" data-x="${x}" x1="${x}" x2="${x}" y1="${y - 11}" y2="${y + 11}" />`;
    });
    return html `${lines}`;
}
const DOT = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z';
const SHAPES = {
    blocks: 'M-5-5H5V5H-5Z',
    unsure: 'M0-7 7 0 0 7-7 0Z',
    waived: 'M0-7 7 6H-7Z',
    warns: DOT,
    passes: DOT,
    'does-not-apply': DOT,
};
/** A mark whose shape tells how the figure stands, for those who do not tell the colours. */
function drawMark(kind, name, x, y) {
    return html `<path class="${name}" data-x="${x}" transform="translate(${x} ${y})" d="${SHAPES[kind]}" />`;
}

;// CONCATENATED MODULE: ./lib/render/html/before-after-plot.js







/** Metrics that users feel as a value and not as a change: milliseconds, and how often partial text is rewritten. */
function isFelt({ measure: { metric, unit } }) {
    return unit === 'ms' || metric.includes('churn');
}
/**
 * Every slice's value before and after in the metric's own unit, and the worst value that the limit allows.
 *
 * @param id unique in the page; letters, digits and hyphens
 */
function beforeAfterPlot(id, metric, cells) {
    const placed = cells.map(({ cell }) => placeMeasure(cell.measure, 'value'));
    const sides = cells.flatMap(({ cell: { measure } }) => [measure.baseline, measure.candidate].filter((side) => side !== undefined));
    const axis = toAxis(sides, [0, ...placed.flatMap(({ limits }) => limits)], PLOT.left, PLOT.width);
    const unit = cells[0]?.cell.measure.unit ?? '';
    const rows = cells.map(({ slice, cell }, index) => ({
        name: slice,
        kind: cell.standing,
        drawn: (y) => drawCell(cell, placed[index]?.limits ?? [], axis, y),
        words: toWords(cell),
    }));
    return drawPlot({
        id,
        title: `${(0,describe_measure/* metricLabel */.B)(metric)}: before and after`,
        caption: 'before ○  after ●',
        description: `${cells.length} slices, worst first. The ring is the baseline, the filled mark the candidate, the dashed line the worst value that is allowed. The table below has the same figures.`,
        axis,
        label: (tick) => tickLabel(tick, unit, false),
        zero: undefined,
    }, rows);
}
function drawCell({ measure, standing }, limits, axis, y) {
    const { baseline, candidate } = measure;
    const before = baseline === undefined
        ? []
        : html `<circle
          class="before"
          data-x="${axis.at(baseline)}"
          cx="${axis.at(baseline)}"
          cy="${y}"
          r="5"
        />`;
    const way = baseline === undefined || candidate === undefined
        ? []
        : html `<line class="way" x1="${axis.at(baseline)}" x2="${axis.at(candidate)}" y1="${y}" y2="${y}" />`;
    const after = candidate === undefined ? [] : drawMark(standing, 'estimate', axis.at(candidate), y);
    return html `${drawLimits(limits, axis, y)}${way}${before}${after}`;
}
function toWords({ measure, finding }) {
    const sides = (0,describe_measure/* describeSides */.WO)(measure, script/* PAGE */.K) ?? 'no figure';
    const change = (0,describe_measure/* describeChange */.uQ)(measure, script/* PAGE */.K);
    const limit = (0,describe_measure/* describeLimits */.Wm)(measure, script/* PAGE */.K);
    const parts = [sides, change === undefined ? '' : `, ${change}`, limit === '' ? '' : `, limit ${limit}`];
    return `${render_standing/* OUTCOME_WORDS */.nx[finding.outcome]}: ${parts.join('')}`;
}

// EXTERNAL MODULE: ./lib/render/tested-change.js
var tested_change = __webpack_require__(65444);
;// CONCATENATED MODULE: ./lib/render/html/forest-plot.js









/**
 * Every slice's change in one metric: the estimate, its 90 % interval where the data were tested, and the limit of
 * that slice, on one axis (Lewis and Clarke, BMJ 2001;322:1479, for the form).
 *
 * @param id unique in the page; letters, digits and hyphens
 */
function forestPlot(id, metric, cells) {
    const measures = cells.map(({ cell }) => cell.measure);
    const scale = toScale(measures);
    const placed = measures.map((measure) => placeMeasure(measure, scale));
    const isChange = scale !== 'value';
    const anchors = [...(isChange ? [0] : []), ...placed.flatMap(({ limits }) => limits)];
    const axis = toAxis(toDrawn(placed), anchors, PLOT.left, PLOT.width);
    const unit = toUnit(scale, measures);
    const rows = cells.map(({ slice, cell }, index) => ({
        name: slice,
        kind: cell.standing,
        drawn: (y) => forest_plot_drawCell(cell.standing, placed[index], axis, y),
        words: forest_plot_toWords(cell),
    }));
    const label = (tick) => toPoints(tickLabel(tick, unit, isChange), scale, unit);
    return drawPlot({
        id,
        title: `${(0,describe_measure/* metricLabel */.B)(metric)}: ${isChange ? `change against the baseline, ${toDirection(measures[0]?.better)}` : 'value'}`,
        caption: toDirection(measures[0]?.better),
        description: toDescription(cells),
        axis,
        label,
        zero: isChange ? 0 : undefined,
    }, rows);
}
function toUnit(scale, [first]) {
    return scale === 'share' ? 'fraction' : (first?.unit ?? '');
}
function toDrawn(placed) {
    return placed.flatMap(({ estimate, interval = [] }) => estimate === undefined ? interval : [estimate, ...interval]);
}
function forest_plot_drawCell(kind, placed, axis, y) {
    if (placed === undefined)
        return NOTHING;
    const { estimate, interval, limits } = placed;
    const bar = interval === undefined ? NOTHING : drawInterval(interval, axis, y);
    const mark = estimate === undefined ? NOTHING : drawEstimate(kind, estimate, axis, y);
    return html `${drawLimits(limits, axis, y)}${bar}${mark}`;
}
function drawInterval(interval, axis, y) {
    const [low, high] = [axis.at(interval[0]), axis.at(interval[1])];
    // An end beyond the plot is an arrow, as a bar would state an end that is not there.
    const left = isBeyond(axis, interval[0]) ? 'm5-4l-5 4l5 4m-5-4' : 'm0-4v8m0-4';
    const right = isBeyond(axis, interval[1]) ? 'm-5-4l5 4l-5 4' : 'm0-4v8';
    return html `<path
    class="interval"
    data-low="${low}"
    data-high="${high}"
    d="M${low} ${y}${left}H${high}${right}"
  />`;
}
function drawEstimate(kind, estimate, axis, y) {
    const name = isBeyond(axis, estimate) ? 'estimate beyond' : 'estimate';
    return drawMark(kind, name, axis.at(estimate), y);
}
function forest_plot_toWords({ measure, finding }) {
    const sides = (0,describe_measure/* describeSides */.WO)(measure, script/* PAGE */.K);
    const change = (0,describe_measure/* describeChange */.uQ)(measure, script/* PAGE */.K) ?? sides ?? 'no figure';
    const interval = (0,describe_measure/* describeInterval */.LL)(measure, script/* PAGE */.K);
    const limit = (0,describe_measure/* describeLimits */.Wm)(measure, script/* PAGE */.K);
    // A change beside a limit on the value would be compared with it.
    const isOnValue = change !== sides && sides !== undefined && measure.limits.some(limit_use/* isAbsolute */.oP);
    const parts = [
        isOnValue ? `${sides}, ` : '',
        change,
        interval === undefined ? '' : ` (${interval})`,
        limit === '' ? '' : `, limit ${limit}`,
    ];
    return `${render_standing/* OUTCOME_WORDS */.nx[finding.outcome]}: ${parts.join('')}`;
}
function toPoints(label, scale, unit) {
    return scale === 'change' && unit === 'fraction' ? label.replace('%', 'pt') : label;
}
function toDirection(better) {
    return better === 'higher' ? 'higher is better' : 'lower is better';
}
function toDescription(cells) {
    const tested = cells.find(({ cell }) => (0,tested_change/* intervalOf */.XF)(cell.measure));
    const bars = tested === undefined
        ? 'No interval: the report states totals, no figures by speaker.'
        : `Bars are 90 % intervals over ${(0,describe_measure/* clusterNoun */.hQ)(tested.cell.measure.clusterBy)}s; an arrow is an end beyond the plot.`;
    return `${cells.length} slices, worst first. Squares hold the release, diamonds are inconclusive, triangles are waived, dots do not hold it. The dashed line is the limit. ${bars} The table below has the same figures.`;
}

;// CONCATENATED MODULE: ./lib/render/html/badge.js



/** How a finding stands, in colour, sign and word. */
function outcomeBadge(finding) {
    const standing = (0,render_standing/* toStanding */.sN)(finding);
    const word = standing === 'waived' ? 'waived' : render_standing/* OUTCOME_WORDS */.nx[finding.outcome];
    return html `<span class="badge ${standing}"
    ><span aria-hidden="true">${SIGNS[standing]}</span> ${word}</span
  >`;
}

;// CONCATENATED MODULE: ./lib/render/html/slice-section.js












/** The gates that judge slices, and what their slices are called. */
const SOURCES = [
    { gate: 'slice-metrics', id: 'slices', title: 'Slices' },
    { gate: 'canary-metrics', id: 'canary-slices', title: 'Canary slices' },
];
/** The parts of the page that a release's slices have. */
function slicedGates({ findings, }) {
    return SOURCES.filter(({ gate }) => (0,slice_rows/* toSliceRows */.f)(findings, gate).length > 0);
}
/** Every slice of a release as plots and as a table, those of its canary apart. */
function sliceSections(release, prefix) {
    return html `${SOURCES.map(({ gate, id, title }) => {
        const rows = (0,slice_rows/* toSliceRows */.f)(release.findings, gate);
        return rows.length === 0
            ? NOTHING
            : section(`${prefix}${id}`, title, sliceBody(rows, release, `${prefix}${id}`));
    })}`;
}
function sliceBody(rows, { baseline }, id) {
    const plots = (0,slice_rows/* metricsOf */.P)(rows).map((metric, index) => {
        const cells = rows.flatMap(({ slice, cells: byMetric }) => {
            const cell = byMetric.get(metric);
            return cell === undefined ? [] : [{ slice, cell }];
        });
        return plotOf(`${id}-plot-${index}`, metric, cells);
    });
    const against = baseline === null ? NOTHING : html `<p>Against ${code((0,report/* toReleaseName */.w)(baseline))}.</p>`;
    return html `<p>${(0,slice_section/* countWords */.r)(rows)}, worst first.</p>
    ${against}
    <p class="mild">${legend(rows)}</p>
    ${plots}${sliceTable(rows, id)}`;
}
/** What the marks of the plots are, for those who see them; each drawing's own description says it to the others. */
function legend(rows) {
    const isTested = rows.some(({ cells }) => [...cells.values()].some(({ measure }) => (0,tested_change/* intervalOf */.XF)(measure) !== undefined));
    const bars = 'Bars are 90 % intervals of each slice alone, an arrow is an end beyond the plot; p counts all slices (Holm).';
    return `The dashed line is the limit.${isTested ? ` ${bars}` : ''}`;
}
function plotOf(id, metric, cells) {
    const draw = cells.some(({ cell }) => isFelt(cell)) ? beforeAfterPlot : forestPlot;
    return html `<h3>${(0,describe_measure/* metricLabel */.B)(metric)}</h3>
    ${draw(id, metric, cells)}`;
}
function sliceTable(rows, id) {
    const metrics = (0,slice_rows/* metricsOf */.P)(rows);
    const heads = metrics.map((metric) => html `<th scope="col">${(0,describe_measure/* metricLabel */.B)(metric)}</th>`);
    const body = rows.map((row) => html `<tr>
        <th scope="row">${code(row.slice)}</th>
        <td>${sizeWords(row.worst)}</td>
        ${metrics.map((metric) => figureCell(row.cells.get(metric)))}
        <td>${outcomeBadge(row.worst.finding)}</td>
      </tr>`);
    return html `<details>
    <summary>The same figures as a table</summary>
    <div class="scroll" role="group" tabindex="0" aria-labelledby="${id}-table">
      <table>
        <caption id="${id}-table">
          ${rows.length} slices by metric, worst first
        </caption>
        <thead>
          <tr>
            <th scope="col">Slice</th>
            <th scope="col">Data</th>
            ${heads}
            <th scope="col">Outcome</th>
          </tr>
        </thead>
        <tbody>
          ${body}
        </tbody>
      </table>
    </div>
  </details>`;
}
function sizeWords({ measure }) {
    const { utterances } = measure;
    const parts = [
        (0,describe_measure/* describeClusters */.Pm)(measure, script/* PAGE */.K),
        utterances === undefined ? undefined : `${(0,format_number/* formatCount */.B4)(utterances, script/* PAGE */.K)} utterances`,
    ];
    return parts.filter((part) => part !== undefined).join(', ');
}
function figureCell(cell) {
    if (cell === undefined)
        return html `<td>not judged</td>`;
    const { measure, standing } = cell;
    const sides = (0,describe_measure/* describeSides */.WO)(measure, script/* PAGE */.K) ?? 'no figure';
    const change = (0,describe_measure/* describeChange */.uQ)(measure, script/* PAGE */.K);
    const interval = (0,describe_measure/* describeInterval */.LL)(measure, script/* PAGE */.K);
    const words = [change, interval === undefined ? undefined : `(${interval})`].filter((part) => part !== undefined);
    return html `<td class="figure ${standing}">
    ${sides}${words.length === 0 ? NOTHING : html `<br /><span class="mild">${words.join(' ')}</span>`}
  </td>`;
}

;// CONCATENATED MODULE: ./lib/render/html/contents.js




/** Links to the parts of the page: of the one release that it is about, or to each of several. */
function contents(releases) {
    const [first] = releases;
    const own = first !== undefined && releases.length === 1
        ? partsOf(first).map(([id, title]) => html `<li><a href="#r0-${id}">${title}</a></li>`)
        : releases.map((release, index) => html `<li><a href="#r${index}">${(0,headline/* releaseName */.d)(release)}</a></li>`);
    return html `<nav aria-label="Contents">
    <ul>
      ${own}
      <li><a href="#findings">All findings</a></li>
      <li><a href="#evidence">Evidence</a></li>
    </ul>
  </nav>`;
}
/** The parts that a release has on the page, in their order: id and title. */
function partsOf(release) {
    const drifts = drift/* COMPARISONS */.F.filter((comparison) => (0,drift/* toDrifts */.Cq)(release.findings, comparison).length > 0);
    return [
        ['holds', release.decision === 'hold' ? 'What holds it' : 'What to know'],
        ...slicedGates(release).map(({ id, title }) => [id, title]),
        ...drifts.map(({ id, title }) => [id, title]),
        ['rollback', 'The way back'],
        ...(release.lineage.nodes.length === 0 ? [] : [['chain', 'Chain of digests']]),
    ];
}

;// CONCATENATED MODULE: ./lib/render/html/difference-section.js





/** Where what is served differs from what was trained, and what clients get from what they rely on, side by side. */
function differenceSections(release, prefix, surroundings) {
    return html `${drift/* COMPARISONS */.F.map((comparison) => {
        const found = (0,drift/* toDrifts */.Cq)(release.findings, comparison);
        const id = `${prefix}${comparison.id}`;
        return found.length === 0
            ? NOTHING
            : section(id, comparison.title, differenceTable(found, comparison, id, surroundings));
    })}`;
}
function differenceTable(drifts, { subject }, id, surroundings) {
    const rows = drifts.map(({ finding, subject: field, sides: [before, after], effect }) => {
        return html `<tr>
      <th scope="row">${code(field)}<br />${outcomeBadge(finding)}</th>
      <td class="before">${sideCell(before)}</td>
      <td class="after">${sideCell(after)}</td>
      <td>${prose(effect)}<br /><span class="mild">${place(finding.location, surroundings)}</span></td>
    </tr>`;
    });
    return html `<div class="scroll" role="group" tabindex="0" aria-labelledby="${id}-table">
    <table class="sides">
      <caption id="${id}-table">
        ${(0,render_standing/* count */.U9)(drifts.length, 'difference')}, both sides
      </caption>
      <thead>
        <tr>
          <th scope="col">${subject}</th>
          <th scope="col">− What is relied on</th>
          <th scope="col">+ What is there</th>
          <th scope="col">What it means</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
function sideCell({ name, value, source }) {
    const from = source === '' ? NOTHING : html `<br /><span class="mild">${code(source)}</span>`;
    return html `<span class="mild">${name}</span><br /><strong>${prose(value)}</strong>${from}`;
}

;// CONCATENATED MODULE: ./lib/render/html/evidence-section.js



/** What was read, by digest; the policy that judged; the gates that stayed silent; how to repeat it all. */
function evidenceSection(verdict, surroundings) {
    return landmark('evidence', 'Evidence and how to repeat this verdict', html `<dl>${policyItems(verdict)}${linkItems(surroundings)}</dl>
      ${notes(verdict.notes)}${silentGates(verdict)}${inputTable(verdict)}`);
}
function policyItems({ policy, tool, now }) {
    const { source, ref, sha256, profile } = policy;
    return html `<dt>Policy</dt>
    <dd>${code(source)}${ref === '' ? NOTHING : html ` from ${code(ref)}`}</dd>
    ${profile === null
        ? NOTHING
        : html `<dt>Profile</dt>
            <dd>${code(profile)}</dd>`}${sha256 === null
        ? NOTHING
        : html `<dt>Digest of the policy</dt>
            <dd>${code(sha256)}</dd>`}
    <dt>Judged by</dt>
    <dd>${tool.name} ${tool.version}</dd>
    <dt>Judged as of</dt>
    <dd>${now}</dd>`;
}
function linkItems({ repeat, runUrl, headSha }) {
    const run = (0,links/* isPlainUrl */.Aj)(runUrl)
        ? html `<dt>Run</dt>
        <dd><a href="${runUrl}" rel="noreferrer">${runUrl}</a></dd>`
        : NOTHING;
    const commit = headSha === undefined
        ? NOTHING
        : html `<dt>Commit</dt>
          <dd>${code(headSha)}</dd>`;
    const command = repeat === undefined
        ? NOTHING
        : html `<dt>Repeat</dt>
          <dd>${code(repeat, 1000)}</dd>`;
    return html `${commit}${run}${command}`;
}
function notes(all) {
    return all.length === 0
        ? NOTHING
        : html `<h3>Notes</h3>
        <ul>
          ${all.map((note) => html `<li>${prose(note)}</li>`)}
        </ul>`;
}
const REASONS = {
    off: 'off by policy',
    later: 'not yet asked for, from',
    'same-absence': 'said by',
};
function silentGates({ releases }) {
    const silent = releases.flatMap((release) => release.not_judged);
    if (silent.length === 0)
        return NOTHING;
    const rows = silent.map(({ gate, reason, until }) => html `<li>${code(gate)}: ${REASONS[reason]}${reason === 'off' ? NOTHING : html ` ${code(until)}`}</li>`);
    return html `<h3>Gates that did not judge</h3>
    <ul class="columns">
      ${rows}
    </ul>`;
}
function inputTable({ inputs }) {
    if (inputs.length === 0)
        return html `<p>No file was read.</p>`;
    const rows = inputs.map(({ path, ref, sha256, bytes }) => html `<tr>
        <th scope="row">${code(path)}</th>
        <td>${code(ref)}</td>
        <td class="number">${bytes}</td>
        <td>${code(sha256)}</td>
      </tr>`);
    return html `<div class="scroll" role="group" tabindex="0" aria-labelledby="inputs-table">
    <table>
      <caption id="inputs-table">
        ${inputs.length} files that were read
      </caption>
      <thead>
        <tr>
          <th scope="col">Read</th>
          <th scope="col">From</th>
          <th scope="col">Bytes</th>
          <th scope="col">sha256</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

;// CONCATENATED MODULE: ./lib/render/html/filter-script.js
/**
 * The only script of the report: shows the findings that the filter asks for and counts them aloud, and opens every
 * fold for the printer. It reads text and numbers, and writes text alone: nothing of a verdict is ever run.
 */
const FILTER_SCRIPT = `
'use strict';
const form = document.getElementById('filter');
const count = document.getElementById('count');
if (form !== null && count !== null) {
  const names = ['release', 'slice', 'gate', 'outcome'];
  const rows = Array.from(document.querySelectorAll('tr[data-gate]'), (row) => ({
    row,
    text: row.textContent.toLowerCase(),
  }));
  const update = () => {
    const words = form.elements.words.value.toLowerCase().split(/\\s+/);
    const isWanted = ({ row, text }) =>
      words.every((word) => text.includes(word)) &&
      (!form.elements.blocking.checked || row.classList.contains('blocks')) &&
      names.every((name) => {
        const wanted = form.elements[name] ? form.elements[name].value : '';
        return wanted === '' || row.dataset[name] === wanted;
      });
    let shown = 0;
    for (const item of rows) {
      item.row.hidden = !isWanted(item);
      if (!item.row.hidden) shown += 1;
    }
    count.textContent = shown + ' of ' + rows.length + ' findings';
  };
  form.addEventListener('input', update);
  form.addEventListener('reset', (event) => {
    // By hand: what a browser does of its own it does after this, and the count would be of before.
    event.preventDefault();
    for (const field of form.elements) {
      if (field.type === 'checkbox') field.checked = false;
      else if (field.type !== 'reset') field.value = '';
    }
    update();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  update();
}
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
});
`;

// EXTERNAL MODULE: ./lib/render/measure.js
var render_measure = __webpack_require__(45684);
;// CONCATENATED MODULE: ./lib/render/html/filter-form.js


const LONGEST_OPTION = 60;
/** The search above the findings; hidden until the script that serves it has run. */
function filterForm(selects, total) {
    return html `<search>
      <form id="filter" class="filter" hidden aria-label="Filter the findings">
        <div>
          <label for="filter-words">Search</label>
          <input type="search" id="filter-words" name="words" autocomplete="off" spellcheck="false" />
        </div>
        ${selects.map(toSelect)}
        <label class="tick"><input type="checkbox" name="blocking" /> only what blocks</label>
        <button type="reset">Show all</button>
      </form>
    </search>
    <p id="count" aria-live="polite">${total} of ${total} findings</p>`;
}
function toSelect({ name, label, options }) {
    return html `<div>
    <label for="filter-${name}">${label}</label>
    <select id="filter-${name}" name="${name}">
      <option value="">any</option>
      ${[...options].sort(byText).map(toOption)}
    </select>
  </div>`;
}
function byText([one], [other]) {
    return one < other ? -1 : 1;
}
function toOption([text, number]) {
    return html `<option value="${number}">${trusted(escapeHtml(text, LONGEST_OPTION))}</option>`;
}

;// CONCATENATED MODULE: ./lib/render/html/finding-section.js










const ORDER = ['blocks', 'unsure', 'waived', 'warns', 'passes', 'does-not-apply'];
const LONGEST = { key: 200, found: 800 };
/** A finding's texts as numbers: two texts that look alike once they are made safe stay two. */
class Options {
    #numbers = new Map();
    numberOf(text) {
        const number = this.#numbers.get(text) ?? this.#numbers.size;
        this.#numbers.set(text, number);
        return number;
    }
    get entries() {
        return [...this.#numbers].filter(([text]) => text !== '');
    }
}
/** Every finding, worst first, with search and filters by slice, gate and outcome. */
function findingSection(verdict, surroundings) {
    const listed = toListed(verdict);
    if (listed.length === 0)
        return landmark('findings', 'All findings', html `<p>There is none.</p>`);
    const options = {
        release: new Options(),
        slice: new Options(),
        gate: new Options(),
        outcome: new Options(),
    };
    const hasReleases = verdict.releases.length > 1;
    const rows = listed.map((item) => {
        const { finding, release, slice } = item;
        const numbers = {
            release: options.release.numberOf(release),
            slice: options.slice.numberOf(slice),
            gate: options.gate.numberOf(finding.gate),
            outcome: options.outcome.numberOf(render_standing/* OUTCOME_WORDS */.nx[finding.outcome]),
        };
        return finding_section_toRow(item, numbers, hasReleases, surroundings);
    });
    const selects = [
        ...(hasReleases ? [{ name: 'release', label: 'Release', options: options.release.entries }] : []),
        { name: 'slice', label: 'Slice', options: options.slice.entries },
        { name: 'gate', label: 'Gate', options: options.gate.entries },
        { name: 'outcome', label: 'Outcome', options: options.outcome.entries },
    ];
    const release = hasReleases ? html `<th scope="col">Release</th>` : NOTHING;
    const table = html `<div class="scroll" role="group" tabindex="0" aria-labelledby="findings-table">
    <table class="findings">
      <caption id="findings-table">
        ${listed.length} findings, worst first
      </caption>
      <thead>
        <tr>
          <th scope="col">Outcome</th>
          ${release}
          <th scope="col">Gate and key</th>
          <th scope="col">Found</th>
          <th scope="col">Allowed</th>
          <th scope="col">What clears it</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
    return landmark('findings', 'All findings', html `${filterForm(selects, listed.length)}${table}`);
}
function toListed({ findings, releases }) {
    const all = [
        ...findings.map((finding) => ({ finding, release: '', slice: '' })),
        ...releases.flatMap((release) => release.findings.map((finding) => ({
            finding,
            release: (0,headline/* releaseName */.d)(release),
            slice: (0,render_measure/* readMeasure */.D)(finding.figures)?.slice ?? '',
        }))),
    ];
    return ORDER.flatMap((standing) => all.filter(({ finding }) => (0,render_standing/* toStanding */.sN)(finding) === standing));
}
function finding_section_toRow({ finding, release }, numbers, hasReleases, surroundings) {
    const measure = (0,render_measure/* readMeasure */.D)(finding.figures);
    const limits = measure === undefined ? '' : (0,describe_measure/* describeLimits */.Wm)(measure, script/* PAGE */.K);
    const found = (0,describe_row/* describeFound */.Kq)(finding, measure, HTML_STYLE, LONGEST.found);
    const cell = hasReleases ? html `<td>${release}</td>` : NOTHING;
    return html `<tr
    class="${(0,render_standing/* toStanding */.sN)(finding)}"
    data-release="${numbers.release}"
    data-slice="${numbers.slice}"
    data-gate="${numbers.gate}"
    data-outcome="${numbers.outcome}"
  >
    <td>${outcomeBadge(finding)}</td>
    ${cell}
    <th scope="row">${code(finding.gate, LONGEST.key)}${keyOf(finding)}</th>
    <td>${trusted(found)}</td>
    <td>${limits === '' ? prose(finding.expected) : limits}</td>
    <td>${clears(finding)}</td>
    <td>${place(finding.location, surroundings)}</td>
  </tr>`;
}
function keyOf({ key, gate }) {
    if (key === gate)
        return NOTHING;
    const short = key.startsWith(`${gate}:`) ? key.slice(gate.length + 1) : key;
    return html `<br />${code(short, LONGEST.key)}`;
}
function clears({ waiver, remedy }) {
    if (waiver === undefined)
        return prose(remedy);
    return html `waived by ${code(waiver.id)} until ${waiver.expires}`;
}

;// CONCATENATED MODULE: ./lib/render/html/head-section.js



const head_section_SIGNS = { hold: '✕', promote: '✓', none: '–' };
/** The title of the page: `Hold: asr-dictation-en 2.4.0 → canary`. */
function toTitle(verdict) {
    const { words, subject, step } = (0,headline/* toHeadline */.G)(verdict);
    return `${words}${subject === '' ? '' : `: ${subject}`}${step === undefined ? '' : ` → ${step}`}`;
}
/** What a reviewer has to know in ten seconds: the decision, of what, and the counts. */
function headSection(verdict) {
    const { decision, remarks } = (0,headline/* toHeadline */.G)(verdict);
    const notes = remarks.length === 0 ? NOTHING : html `<p class="remark">${remarks.join('; ')}</p>`;
    return html `<header class="verdict ${decision}">
    <h1><span aria-hidden="true">${head_section_SIGNS[decision]}</span> ${toTitle(verdict)}</h1>
    ${notes}${counts(verdict)}
  </header>`;
}
function counts({ findings, releases }) {
    if (findings.length === 0 && releases.length === 0) {
        return html `<p>
      Nothing in this change concerns a release: no registry entry, and no evidence or contract of one.
    </p>`;
    }
    const all = [...findings, ...releases.flatMap((release) => release.findings)];
    const silent = releases.flatMap((release) => release.not_judged);
    const { blockers, unsure, waived, warnings, passing, notApplicable } = (0,render_standing/* tally */.N4)(all, silent);
    const cells = [
        ['blocks', blockers, blockers === 1 ? 'blocker' : 'blockers'],
        ['unsure', unsure, 'inconclusive'],
        ['waived', waived, 'waived'],
        ['warns', warnings, warnings === 1 ? 'warning' : 'warnings'],
        ['passes', passing.length, 'gates pass'],
        ['does-not-apply', notApplicable.length, 'not applicable'],
    ];
    return html `<ul class="counts">
    ${cells.map(([kind, number, word]) => html `<li class="${number === 0 ? 'zero' : kind}"><b>${number}</b> ${word}</li>`)}
  </ul>`;
}
const STATES = {
    done: ['✓', 'done'],
    held: ['✕', 'held'],
    'missing-evidence': ['?', 'evidence missing'],
    'not-asked': ['·', 'not asked'],
};
/** The steps of the pipeline, and how far this release has come. */
function stepList({ steps }) {
    const items = steps.map(({ step, state }) => {
        const [sign, word] = STATES[state];
        return html `<li class="${state}">
      <span aria-hidden="true">${sign}</span> ${step}<span class="mild">${word}</span>
    </li>`;
    });
    return steps.length === 0
        ? NOTHING
        : html `<ol class="steps" aria-label="Steps of the pipeline">
        ${items}
      </ol>`;
}
/** How many of several releases are held; nothing for one. */
function releaseCount(releases) {
    const held = releases.filter(({ decision }) => decision === 'hold').length;
    return releases.length < 2 ? '' : `${(0,render_standing/* count */.U9)(releases.length, 'release')}, ${held} held`;
}

// EXTERNAL MODULE: ./lib/render/describe-plan.js
var describe_plan = __webpack_require__(36687);
// EXTERNAL MODULE: ./lib/render/rollback.js
var rollback = __webpack_require__(16166);
;// CONCATENATED MODULE: ./lib/render/html/rollback-section.js




/** Where to go back to, what exactly to restore, and what to do with a canary. */
function rollbackSection(release, prefix) {
    const { title, words } = (0,rollback/* describeRollback */.s)(release, HTML_STYLE, true);
    const { rollback_target: target, rollback_plan: plan } = release;
    const image = target === null
        ? NOTHING
        : html `<dt>Serving image</dt>
          <dd>${code(target.serving_image)}</dd>`;
    const body = html `<p>
      <strong>${trusted(title)}</strong>${words === '' ? NOTHING : html `: ${trusted(words)}`}
    </p>
    <dl>${image}${bundleItems(plan)}</dl>
    ${plan === null ? NOTHING : planBody(plan)}`;
    return section(`${prefix}rollback`, 'The way back', body);
}
function bundleItems(plan) {
    return (plan?.target?.bundle ?? []).map(({ name, sha256 }) => html `<dt>${name.replace('_sha256', '').replaceAll('_', ' ')}</dt>
        <dd>${code(sha256)}</dd>`);
}
function planBody(plan) {
    const lists = [
        ['Because', plan.because.map(({ key, message }) => `\`${key}\`: ${message}`)],
        ['Slices', plan.slices],
        ['Routes back', plan.routes],
        ['Mind', plan.warnings],
        ['Watch', plan.watch],
        ['It worked when', plan.confirm],
    ];
    const shown = lists.map(([title, items]) => (items.length === 0 ? NOTHING : toList(title, items)));
    return html `<h3>Plan: ${plan.action.replace('-', ' ')}</h3>
    <p>${prose((0,describe_plan/* describePlan */.d)(plan), 4000)}</p>
    <div class="lists">${shown}</div>`;
}
function toList(title, items) {
    return html `<div>
    <h4>${title}</h4>
    <ul>
      ${items.map((item) => html `<li>${prose(item)}</li>`)}
    </ul>
  </div>`;
}

;// CONCATENATED MODULE: ./lib/render/html/style.js
/** The look of the report: two colour schemes of one set of names, each pair above 4.5 : 1 on its background. */
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f8fa; --card: #ffffff; --text: #1f2328; --mild: #57606a; --line: #d0d7de; --band: #eff2f5;
  --red: #b31d28; --red-back: #ffebe9; --amber: #7a4b00; --amber-back: #fff4d6;
  --green: #116329; --green-back: #dafbe1; --blue: #0550ae; --blue-back: #ddf4ff; --focus: #0969da;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --text: #f0f6fc; --mild: #9ea7b3; --line: #3d444d; --band: #1b222b;
    --red: #ff8f87; --red-back: #3c1618; --amber: #e9b949; --amber-back: #33270c;
    --green: #5fd37a; --green-back: #12301c; --blue: #79b8ff; --blue-back: #12283f; --focus: #58a6ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif; }
code { font: 0.86em ui-monospace, SFMono-Regular, 'DejaVu Sans Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
a { color: var(--blue); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999em; }
.skip:focus { left: 1em; top: 1em; z-index: 1; background: var(--card); padding: 0.5em 1em; }
.page { max-width: 1180px; margin: 0 auto; padding: 24px 20px 64px; }
.verdict { background: var(--card); border: 1px solid var(--line); border-left: 8px solid var(--mild); border-radius: 10px; padding: 18px 24px; }
.verdict.hold { border-left-color: var(--red); }
.verdict.promote { border-left-color: var(--green); }
h1 { font-size: 26px; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 19px; margin: 0 0 10px; overflow-wrap: anywhere; }
h3 { font-size: 15px; margin: 20px 0 6px; }
h4 { font-size: 14px; margin: 0 0 4px; }
p { margin: 0 0 10px; max-width: 95ch; overflow-wrap: anywhere; }
.remark { color: var(--amber); font-weight: 600; margin: 6px 0 0; }
.counts { list-style: none; margin: 12px 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 8px; }
.counts li { border: 1px solid var(--line); border-radius: 999px; padding: 2px 12px; color: var(--mild); }
.counts b { color: var(--text); }
.counts .blocks { background: var(--red-back); color: var(--red); }
.counts .blocks b { color: var(--red); }
.counts .unsure, .counts .waived, .counts .warns { background: var(--amber-back); color: var(--amber); }
.counts .unsure b, .counts .waived b, .counts .warns b { color: var(--amber); }
.counts .passes { background: var(--green-back); color: var(--green); }
.counts .passes b { color: var(--green); }
nav { margin: 14px 0; }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 16px; }
section, .release { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 18px 24px; margin: 16px 0; }
.release { background: none; border: 0; padding: 0; }
.release > h2 { font-size: 22px; margin: 28px 0 0; }
.mild { color: var(--mild); font-size: 0.9em; }
.scroll, .plot { overflow-x: auto; }
.plot svg { display: block; width: 100%; min-width: 760px; height: auto; }
.plot svg.chain { min-width: 900px; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
caption { text-align: left; color: var(--mild); font-size: 13px; padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 7px 10px; border-top: 1px solid var(--line); overflow-wrap: anywhere; min-width: 5.5em; }
th { font-weight: 600; }
thead th { border-top: 0; color: var(--mild); font-size: 13px; overflow-wrap: normal; }
tbody th { font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.figure { font-variant-numeric: tabular-nums; white-space: nowrap; }
.blockers tr.blocks th { box-shadow: inset 4px 0 var(--red); }
.blockers tr.unsure th, .blockers tr.waived th, .blockers tr.warns th { box-shadow: inset 4px 0 var(--amber); }
.sides .before, .sides .after { width: 26%; }
.sides .before { background: var(--red-back); }
.sides .after { background: var(--green-back); }
.sides .before .mild, .sides .after .mild { color: var(--text); }
tbody th[scope='row'] { min-width: 11em; }
.findings tbody th[scope='row'] { min-width: 15em; }
.findings td:nth-last-child(-n+3) { min-width: 10em; }
.badge { display: inline-block; white-space: nowrap; border-radius: 999px; padding: 0 9px; font-size: 13px; background: var(--band); color: var(--mild); }
.badge.blocks { background: var(--red-back); color: var(--red); font-weight: 600; }
.badge.unsure, .badge.waived, .badge.warns { background: var(--amber-back); color: var(--amber); }
.badge.passes { background: var(--green-back); color: var(--green); }
td.figure.blocks { color: var(--red); font-weight: 600; }
td.figure.unsure, td.figure.waived, td.figure.warns { color: var(--amber); }
.steps { list-style: none; margin: 14px 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 6px; }
.steps li { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 4px 12px; }
.steps li .mild { display: block; }
.steps .held { border-color: var(--red); background: var(--red-back); }
.steps .held, .steps .held .mild { color: var(--red); }
.steps .missing-evidence { border-color: var(--amber); background: var(--amber-back); }
.steps .missing-evidence, .steps .missing-evidence .mild { color: var(--amber); }
.steps .not-asked { border-style: dashed; color: var(--mild); }
.filter { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: end; margin: 0 0 8px; }
.filter div { display: flex; flex-direction: column; }
.filter label { font-size: 13px; color: var(--mild); }
.filter label.tick { display: flex; align-items: center; gap: 6px; padding-bottom: 6px; }
.filter input[type='search'], .filter select, .filter button { font: inherit; font-size: 14px; color: var(--text); background: var(--page); border: 1px solid var(--mild); border-radius: 6px; padding: 5px 8px; max-width: 240px; height: 34px; }
.filter[hidden], tr[hidden] { display: none; }
#count { color: var(--mild); font-size: 13px; margin: 0 0 8px; }
details { margin: 12px 0 0; }
summary { cursor: pointer; color: var(--blue); }
details > .scroll { margin-top: 8px; }
dl { display: grid; grid-template-columns: minmax(9em, max-content) 1fr; gap: 4px 16px; margin: 0 0 12px; }
dt { color: var(--mild); }
dd { margin: 0; overflow-wrap: anywhere; }
.columns { columns: 20em; }
.lists { display: grid; grid-template-columns: repeat(auto-fit, minmax(260px, 1fr)); gap: 12px 24px; }
ul { margin: 0 0 10px; padding-left: 20px; }
footer { color: var(--mild); font-size: 13px; margin-top: 24px; }
svg text { fill: var(--text); font: 12px system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif; }
svg .tick { fill: var(--mild); font-size: 11px; }
svg .name { font-family: ui-monospace, SFMono-Regular, 'DejaVu Sans Mono', Menlo, Consolas, monospace; font-size: 11px; }
svg .words { font-variant-numeric: tabular-nums; }
svg .band { fill: var(--band); }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .zero { stroke: var(--mild); stroke-width: 1.5; }
svg .limit { stroke: var(--text); stroke-width: 2; stroke-dasharray: 4 3; }
svg .interval { stroke: var(--green); stroke-width: 2; fill: none; }
svg .estimate { fill: var(--green); }
svg .way { stroke: var(--green); stroke-width: 3; }
svg .before { fill: var(--card); stroke: var(--mild); stroke-width: 2; }
svg .blocks .interval, svg .blocks .way { stroke: var(--red); }
svg .blocks .estimate { fill: var(--red); }
svg .blocks .words { fill: var(--red); font-weight: 600; }
svg .unsure .interval, svg .unsure .way, svg .waived .interval, svg .waived .way, svg .warns .interval, svg .warns .way { stroke: var(--amber); }
svg .unsure .estimate, svg .waived .estimate, svg .warns .estimate { fill: var(--amber); }
svg .beyond { stroke: var(--text); stroke-width: 2; }
svg .node rect { fill: var(--card); stroke: var(--mild); stroke-width: 1.5; }
svg .node .piece { font-weight: 600; }
svg .node text { font-size: 11px; }
svg .node.recomputed rect { fill: var(--green-back); stroke: var(--green); }
svg .node.missing rect { stroke-dasharray: 5 4; }
svg .node.broken rect { fill: var(--red-back); stroke: var(--red); stroke-width: 2.5; }
svg .link path { fill: none; stroke: var(--mild); stroke-width: 1.5; opacity: 0.7; }
svg .link.missing path { stroke-dasharray: 2 4; }
svg .link.broken path { stroke: var(--red); stroke-width: 2.5; opacity: 1; }
@media print {
  :root { --page: #ffffff; }
  body { font-size: 11pt; }
  .page { max-width: none; padding: 0; }
  .filter, #count, nav, .skip { display: none; }
  section, tr, .plot svg { break-inside: avoid; }
  section:has(table) { break-inside: auto; }
  .scroll, .plot { overflow: visible; }
  .plot svg, .plot svg.chain { min-width: 0; }
}
@media (max-width: 640px) {
  .page { padding: 12px 10px 40px; }
  section { padding: 14px; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 8px; }
}
`;

;// CONCATENATED MODULE: ./lib/render/html.js















/**
 * The whole verdict as one HTML file that needs no network and no other file, to be read, filtered and printed. Its
 * Content-Security-Policy lets nothing load, and nothing run but the one script that is in it. Equal verdicts give
 * equal bytes.
 */
function renderHtml(verdict, surroundings) {
    const page = html `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(toPolicy())}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${toTitle(verdict)}</title>
        <link rel="icon" href="data:," />
        ${trusted(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the verdict</a>
        <div class="page">
          ${headSection(verdict)} ${contents(verdict.releases)}
          <main id="main" tabindex="-1">
            ${wholeSection(verdict, surroundings)}
            ${verdict.releases.map((release, index) => releaseArticle(verdict, release, index, surroundings))}
            ${findingSection(verdict, surroundings)} ${evidenceSection(verdict, surroundings)}
          </main>
          <footer>
            Everything here is in verdict.json, from which it was made; ${verdict.tool.name}
            ${verdict.tool.version}.
          </footer>
        </div>
        ${trusted(`<script>${FILTER_SCRIPT}</script>`)}
      </body>
    </html> `;
    return page.text;
}
function toPolicy() {
    const sources = [
        `default-src 'none'`,
        `style-src ${toSource(STYLE)}`,
        `script-src ${toSource(FILTER_SCRIPT)}`,
        'img-src data:',
        `base-uri 'none'`,
        `form-action 'none'`,
    ];
    return sources.join('; ');
}
function toSource(inline) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(inline).digest('base64')}'`;
}
/** What concerns the whole verdict; with a single release it stands with that release's. */
function wholeSection({ findings, releases }, surroundings) {
    const words = releaseCount(releases);
    const counted = words === '' ? NOTHING : html `<p>${words}.</p>`;
    if (releases.length === 1 || (findings.length === 0 && words === ''))
        return NOTHING;
    const body = html `${counted}${findings.length === 0 ? NOTHING : blockerTable(findings, [], 'whole-table', surroundings)}`;
    return landmark('whole', 'About the whole verdict', body);
}
function releaseArticle(verdict, release, index, surroundings) {
    const prefix = `r${index}-`;
    const whole = verdict.releases.length === 1 ? verdict.findings : [];
    const isHeld = release.decision === 'hold';
    const words = `${isHeld ? 'Held' : 'Clear'}: ${(0,headline/* releaseName */.d)(release)} → ${release.step}`;
    const title = verdict.releases.length === 1 ? NOTHING : html `<h2 id="r${index}">${words}</h2>`;
    const label = verdict.releases.length === 1 ? html `aria-label="${words}"` : html `aria-labelledby="r${index}"`;
    const holds = section(`${prefix}holds`, isHeld ? 'What holds it' : 'What to know', blockerTable(whole, release.findings, `${prefix}holds-table`, surroundings));
    return html `<article class="release" ${label}>
    ${title}${stepList(release)}${holds}${sliceSections(release, prefix)}${differenceSections(release, prefix, surroundings)}${rollbackSection(release, prefix)}${chainSection(release, prefix)}
  </article>`;
}


/***/ })

};
