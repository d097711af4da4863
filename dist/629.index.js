export const id = 629;
export const ids = [629];
export const modules = {

/***/ 89182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ metricLabel),
/* harmony export */   LL: () => (/* binding */ describeInterval),
/* harmony export */   Pm: () => (/* binding */ describeClusters),
/* harmony export */   WO: () => (/* binding */ describeSides),
/* harmony export */   Wm: () => (/* binding */ describeLimits),
/* harmony export */   XW: () => (/* binding */ describeLimit),
/* harmony export */   hA: () => (/* binding */ describeCertainty),
/* harmony export */   hQ: () => (/* binding */ clusterNoun),
/* harmony export */   uQ: () => (/* binding */ describeChange),
/* harmony export */   zl: () => (/* binding */ describeResolvable)
/* harmony export */ });
/* unused harmony export describeAgainst */
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46471);
/* harmony import */ var _limit_use_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2293);
/* harmony import */ var _tested_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65444);



/** Both sides with the unit once: `13.91 → 14.55 %`; one side where only one is known; undefined where none. */
function describeSides(measure, script, strong = (text) => text) {
    const { baseline, candidate, unit } = measure;
    const decimals = sideDecimals(measure);
    if (candidate === undefined)
        return baseline === undefined ? undefined : `was ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(baseline, unit, script, decimals)}`;
    const after = strong((0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(candidate, unit, script, decimals));
    if (baseline === undefined)
        return after;
    return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(baseline, unit, script, decimals)}${script.arrow}${after}`;
}
function sideDecimals({ candidate, limits, unit }) {
    const decimals = (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsOf */ .m2)(unit);
    if (decimals === undefined || candidate === undefined)
        return decimals;
    const scale = unit === 'fraction' ? 100 : 1;
    const apart = limits
        .filter(_limit_use_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsolute */ .oP)
        .map(({ value }) => (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsApart */ .j3)(candidate * scale, value * scale, decimals));
    return Math.max(decimals, ...apart);
}
/** The change as its limit reads it, a share or an amount: `+4.6 %`, `+28 ms`; undefined when it is not known. */
function describeChange(measure, script) {
    return (0,_tested_change_js__WEBPACK_IMPORTED_MODULE_2__/* .changeTerms */ .E9)(measure) === 'share' ? describeShare(measure, script) : describeAmount(measure, script);
}
function describeShare({ relativeDifference, limits }, script) {
    if (relativeDifference === undefined)
        return undefined;
    const apart = limits
        .filter(_limit_use_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelative */ .n3)
        .map(({ value }) => (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsApart */ .j3)(Math.abs(relativeDifference) * 100, value * 100, 1));
    return (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(relativeDifference, script, Math.max(1, ...apart));
}
function describeAmount({ difference, limits, unit }, script) {
    if (difference === undefined)
        return undefined;
    const decimals = (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsOf */ .m2)(unit);
    if (decimals === undefined)
        return (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(difference, unit, script);
    const scale = unit === 'fraction' ? 100 : 1;
    const apart = limits
        .filter((limit) => !(0,_limit_use_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsolute */ .oP)(limit) && !(0,_limit_use_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelative */ .n3)(limit))
        .map(({ value }) => (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsApart */ .j3)(Math.abs(difference) * scale, value * scale, decimals));
    return (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(difference, unit, script, Math.max(decimals, ...apart));
}
/** A figure in the terms of one of its limits: both sides for a limit on the value, else the change as the limit reads it. */
function describeAgainst(measure, limit, script) {
    const change = isRelative(limit) ? describeShare(measure, script) : describeAmount(measure, script);
    return (isAbsolute(limit) ? undefined : change) ?? describeSides(measure, script) ?? change ?? '';
}
/** The interval of the change that {@link describeChange} tells, without its unit: `+2.0 … +7.3`. */
function describeInterval(measure, script) {
    const { unit } = measure;
    const isShare = (0,_tested_change_js__WEBPACK_IMPORTED_MODULE_2__/* .changeTerms */ .E9)(measure) === 'share';
    return (0,_tested_change_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalOf */ .XF)(measure)
        ?.map((end) => isShare ? (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShareNumber */ .SW)(end, script) : (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifferenceNumber */ .Gc)(end, unit, script, (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsOf */ .m2)(unit)))
        .join(script.to);
}
/** What the test says of a regression; undefined where none was made, or nothing got worse. */
function describeCertainty(measure) {
    const { pWorse, confidence } = measure;
    const worse = (0,_limit_use_js__WEBPACK_IMPORTED_MODULE_1__/* .worsening */ .Hr)(measure, true) ?? (0,_limit_use_js__WEBPACK_IMPORTED_MODULE_1__/* .worsening */ .Hr)(measure, false) ?? 0;
    if (pWorse === undefined || worse <= 0)
        return undefined;
    // As the gate decides: 1 - 0.95 is not 0.05 in binary.
    const isProven = pWorse < Number((1 - confidence).toPrecision(12));
    return `${isProven ? 'the regression is proven' : 'could be chance'} (${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProbability */ .tY)(pWorse)})`;
}
/** The smallest regression that the data could have ruled out: `+6.5 %`, `+40 ms`; undefined where none was tested. */
function describeResolvable(measure, script) {
    const { resolvableMargin: share, resolvableDifference: amount, unit } = measure;
    if (share !== undefined)
        return (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(share, script);
    return amount === undefined ? undefined : (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDifference */ .jR)(amount, unit, script);
}
/** The limits that are not kept, or all of them when all are: `+2 %`, `≤ 18 %`. */
function describeLimits({ limits, better, unit }, script) {
    const broken = limits.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
    return (broken.length > 0 ? broken : limits)
        .map((limit) => describeLimit(limit, better, unit, script))
        .join(', ');
}
/** One limit: `+2 %` for a regression of a metric of which less is better. */
function describeLimit(limit, better, unit, script) {
    if (limit.kind === 'max')
        return `${script.atMost}${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBound */ .Sp)(limit.value, unit, script)}`;
    if (limit.kind === 'min')
        return `${script.atLeast}${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBound */ .Sp)(limit.value, unit, script)}`;
    const amount = describeAmountOfLimit(limit, unit, script);
    if (limit.kind.startsWith('min_'))
        return `${script.atLeast}${amount} better`;
    if (limit.kind.endsWith('improvement'))
        return `${script.atMost}${amount} better`;
    return limit.value === 0 ? 'no worse' : `${better === 'lower' ? '+' : script.minus}${amount}`;
}
function describeAmountOfLimit(limit, unit, script) {
    if ((0,_limit_use_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelative */ .n3)(limit))
        return (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBound */ .Sp)(limit.value, 'fraction', script);
    if (unit !== 'fraction')
        return (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBound */ .Sp)(limit.value, unit, script);
    const points = (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBound */ .Sp)(limit.value, unit, script).replace((0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .unitSign */ .WP)(unit), 'points');
    return limit.value === 0.01 ? points.replace('points', 'point') : points;
}
/** How many independent sources stand behind a figure: `9 speakers`, `9 clusters`. */
function describeClusters({ clusters, clusterBy }, script) {
    if (clusters === undefined)
        return undefined;
    return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(clusters, script)} ${clusterNoun(clusterBy)}${clusters === 1 ? '' : 's'}`;
}
/** What clusters are called: the plain word of the figures, or `cluster`. */
function clusterNoun(clusterBy) {
    return clusterBy !== undefined && /^[a-z]{1,20}$/.test(clusterBy) ? clusterBy : 'cluster';
}
const INITIALS = new Set([
    'wer',
    'cer',
    'ser',
    'rtf',
    'rtfx',
    'ttfa',
    'gpu',
    'utmos',
    'dnsmos',
    'nisqa',
    'mos',
    'tts',
]);
/** A metric's name as a person reads it: `WER`, `p95 latency`; still a text of the policy's, to be escaped. */
function metricLabel(metric) {
    return metric
        .replace(/_(?:ms|mib)$/, '')
        .split('_')
        .map((word) => (INITIALS.has(word) ? word.toUpperCase() : word))
        .join(' ');
}


/***/ }),

/***/ 36687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isWorthReading),
/* harmony export */   d: () => (/* binding */ describePlan)
/* harmony export */ });
/**
 * A rollback plan as a paragraph that a person can act on: what to do, to what, why, what to watch, how to see
 * that it worked. Without a target it says so in its first words.
 *
 * Plain text: a surface escapes it as it escapes any other text of a repository.
 */
function describePlan(plan) {
    const sentences = [
        plan.target === null ? noTarget(plan) : '',
        toAction(plan),
        plan.action === 'keep' ? '' : `Because ${listReasons(plan)}.`,
        plan.capacity === null ? '' : toSum(plan.capacity),
        toBundle(plan),
        plan.warnings.length === 0 ? '' : `Mind: ${plan.warnings.join('; ')}.`,
        `Watch ${plan.watch.join(', ')}.`,
        plan.action === 'keep' ? '' : `It worked when ${plan.confirm.join('; ')}.`,
    ];
    return sentences.filter((sentence) => sentence !== '').join(' ');
}
/** Whether there is anything to do or to know: a canary that is kept, with a way back, is no news. */
function isWorthReading({ action, target }) {
    return action !== 'keep' || target === null;
}
function noTarget({ fallback }) {
    const otherwise = fallback === null ? 'No fallback is declared either.' : `The declared fallback: ${fallback}.`;
    return `NO ROLLBACK TARGET: no stable release of this family can be restored. ${otherwise}`;
}
const ACTIONS = {
    keep: (plan, _target, percent) => `Keep the canary at ${percent} of the traffic: ${plan.reason}.${toHolds(plan)}`,
    'route-back': ({ routes, reason }, target) => `Route ${routes.join(', ')} back to ${target} and keep the canary for the rest: ${reason}.`,
    'reduce-traffic': ({ reason }, target, percent) => `Reduce the canary to ${percent} of the traffic and send the rest to ${target}: ${reason}.`,
    'pre-warm': ({ capacity, reason }, _target, percent) => `Pre-warm ${capacity?.replicas_available ?? 'more'} replicas and keep the canary at ${percent}: ${reason}.`,
    'roll-back': ({ target: known, reason }, target) => known === null
        ? `Take the whole release out of traffic: ${reason}.`
        : `Roll the whole release back to ${target}: ${reason}.`,
};
function toAction(plan) {
    const target = plan.target === null ? 'nothing' : name(plan.target);
    const percent = plan.traffic_percent === null ? 'its share' : `${plan.traffic_percent} %`;
    return ACTIONS[plan.action](plan, target, percent);
}
function toHolds({ because }) {
    return because.length === 0
        ? ''
        : ` What still holds it: ${because.map(({ message }) => message).join('; ')}.`;
}
function name({ model_id, version }) {
    return `${model_id}@${version}`;
}
const MOST_REASONS = 3;
function listReasons({ because }) {
    const first = because.slice(0, MOST_REASONS).map(({ message }) => message);
    const more = because.length - first.length;
    return more > 0 ? `${first.join('; ')}; and ${more} more` : first.join('; ');
}
function toBundle({ action, target }) {
    if (action === 'keep' || target === null)
        return '';
    const { serving_image: image, bundle } = target;
    const digests = bundle.map(({ name: digest, sha256 }) => `${digest.replace('_sha256', '')} \`${sha256.slice(0, 12)}\``);
    const rest = digests.length === 0 ? '; no other digest is recorded' : `, with ${digests.join(', ')}`;
    if (action === 'pre-warm')
        return `If that does not help, roll back to ${name(target)}: restore \`${image}\`${rest}.`;
    // Less traffic replaces nothing: the target takes what the canary gives up.
    const verb = action === 'reduce-traffic' ? 'What takes the rest:' : 'Restore';
    return `${verb} \`${image}\`${rest}.`;
}
function toSum(sum) {
    const show = (value) => (value === null ? '?' : String(Number(value.toFixed(2))));
    const objective = sum.objective === null ? 'its objective' : `${show(sum.objective)} ms`;
    const replica = `One replica answered ${show(sum.replica_requests_per_s)} requests/s with ${sum.metric} within ${objective}`;
    const serving = `${show(sum.replicas)} ${sum.replicas === 1 ? 'replica' : 'replicas'}: ${show(sum.supported_requests_per_s)} requests/s`;
    const warm = `${show(sum.replicas_available)} warm: ${show(sum.prewarmed_requests_per_s)}`;
    const memory = `memory ${show(sum.memory_mib)} of ${show(sum.memory_envelope_mib)} MiB`;
    return `${replica} (${serving}; ${warm}; peak ${show(sum.peak_requests_per_s)}; ${memory}).`;
}


/***/ }),

/***/ 63822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ describeFound),
/* harmony export */   _: () => (/* binding */ describeRow)
/* harmony export */ });
/* unused harmony export describeSettling */
/* harmony import */ var _describe_measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89182);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39739);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46471);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45684);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9678);





const MOST_NAMES = 8;
/** What a row says first that does not hold the release. */
const DOES_NOT_BLOCK = 'does not block';
/** What was found, what is allowed, and what clears it. */
function describeRow(row, style, caps) {
    switch (row.kind) {
        case 'key':
            return describeKey(row.findings, row.standing, style, caps);
        case 'fields':
            return describeFields(row.findings, style, caps);
        case 'evidence':
            return describeEvidence(row.gates, style, caps);
    }
}
function describeKey([finding, ...others], standing, style, caps) {
    const measure = (0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .readMeasure */ .D)(finding.figures);
    const limits = measure === undefined ? '' : (0,_describe_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeLimits */ .Wm)(measure, style.script);
    const more = others.length === 0 ? '' : `; ${others.length} more under this key`;
    return {
        name: style.code(finding.key, caps.key),
        found: `${describeFound(finding, measure, style, caps.found)}${more}`,
        allowed: limits === '' ? describeAllowed(finding, style, caps.allowed) : limits,
        clears: describeClears(finding, standing, measure, style, caps.clears),
    };
}
function describeAllowed(finding, style, limit) {
    const [before] = (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .toStatedSides */ .F0)(finding) ?? [];
    if (before === undefined || typeof finding.figures.effect !== 'string')
        return style.prose(finding.expected, limit);
    return `${style.prose(before.value, limit)} (${style.prose(before.name, 60)})`;
}
/** What a finding found: its figures where it has them, its own words otherwise. */
function describeFound(finding, measure, style, limit) {
    const drift = describeDrift(finding, style, limit);
    if (drift !== undefined)
        return drift;
    const words = style.prose(finding.message === '' ? finding.actual : finding.message, limit);
    if (measure === undefined)
        return words;
    const figures = describeFigures(measure, style);
    if (figures === undefined)
        return words;
    const isDecided = ['fail', 'pass', 'inconclusive'].includes(finding.outcome);
    return isDecided ? figures : `${_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTCOME_WORDS */ .nx[finding.outcome]}: ${figures}`;
}
/** What one side of a contract has, and what that does, where the finding tells them apart: the other side is what is allowed. */
function describeDrift(finding, style, limit) {
    const [, after] = (0,_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .toStatedSides */ .F0)(finding) ?? [];
    const value = after === undefined ? '' : style.prose(after.value, limit);
    const { effect } = finding.figures;
    if (after === undefined || value === '' || typeof effect !== 'string')
        return undefined;
    return `${style.strong(value)} (${style.prose(after.name, 60)}). ${style.prose(effect, limit)}`.trim();
}
function describeFigures(measure, style) {
    const sides = (0,_describe_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSides */ .WO)(measure, style.script, (text) => style.strong(text));
    const change = (0,_describe_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeChange */ .uQ)(measure, style.script);
    const changed = change !== undefined && sides === undefined ? style.strong(change) : change;
    const figures = [sides, changed].filter((part) => part !== undefined).join(', ');
    if (figures === '')
        return undefined;
    const certainty = (0,_describe_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCertainty */ .hA)(measure);
    return certainty === undefined ? figures : `${figures}; ${certainty}`;
}
function describeClears(finding, standing, measure, style, limit) {
    const remedy = style.prose(finding.remedy, limit);
    if (standing === 'waived' && finding.waiver !== undefined) {
        const { id, expires } = finding.waiver;
        return `waived by ${style.code(id, 60)} until ${style.prose(expires, 40)}`;
    }
    if (standing === 'blocks')
        return remedy;
    const isOpen = standing === 'unsure' && measure !== undefined;
    const settles = isOpen ? describeSettling(measure, style.script) : undefined;
    return [DOES_NOT_BLOCK, settles ?? remedy].filter((part) => part !== '').join('; ');
}
/** How much more data would settle the question: `9 speakers, about 66 more would settle it`. */
function describeSettling(measure, script) {
    const clusters = (0,_describe_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeClusters */ .Pm)(measure, script);
    if (clusters === undefined)
        return undefined;
    const { clustersToSettle: needed } = measure;
    return needed === undefined
        ? clusters
        : `${clusters}, about ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(needed, script)} more would settle it`;
}
function describeFields(findings, style, caps) {
    const fields = findings.map(({ subject }) => subject);
    return {
        name: style.code(findings[0].gate, caps.key),
        found: `${style.strong('missing')}: ${nameSome(fields, style)}`,
        allowed: 'every required field',
        clears: 'fill them in; a placeholder counts as missing',
    };
}
function describeEvidence(gates, style, caps) {
    return {
        name: `${style.strong('evidence not given')} (${gates.length} gates)`,
        found: nameSome(gates, style),
        allowed: 'evidence for each',
        clears: style.code(`speech-release-gate explain ${gates[0]}`, caps.clears),
    };
}
function nameSome(names, style) {
    const shown = names.slice(0, MOST_NAMES).map((name) => style.code(name, 60));
    const more = names.length > MOST_NAMES ? `, … (${names.length})` : '';
    return `${shown.join(', ')}${more}`;
}


/***/ }),

/***/ 39739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ toDrifts),
/* harmony export */   F: () => (/* binding */ COMPARISONS),
/* harmony export */   F0: () => (/* binding */ toStatedSides)
/* harmony export */ });
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41918);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);


/** What drifts: features between training, release, service and clients; contracts between two releases. */
const COMPARISONS = [
    {
        id: 'features',
        title: 'Feature drift',
        gates: new Set(['feature-serving', 'feature-released', 'replay-bandwidth', 'client-rates']),
        subject: 'Field',
        names: ['expected', 'found'],
    },
    {
        id: 'schemas',
        title: 'Schema drift',
        gates: new Set(['schemas-compatible', 'serving-compatible', 'serving-contract']),
        subject: 'Where',
        names: ['expected', 'found'],
    },
];
/** The differences that one comparison found, in the order of the findings; a side that is not there is none. */
function toDrifts(findings, comparison) {
    return findings.flatMap((finding) => {
        const isOne = comparison.gates.has(finding.gate) && isDifference(finding);
        return isOne ? [toDrift(finding, comparison)] : [];
    });
}
function isDifference(finding) {
    const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .toStanding */ .sN)(finding);
    if (standing === 'passes' || standing === 'does-not-apply')
        return false;
    return finding.outcome === 'fail' || finding.outcome === 'not-comparable';
}
function toDrift(finding, { names }) {
    const { gate, subject, expected, actual, message, location, figures } = finding;
    const stated = toStatedSides(finding);
    const paths = (stated ?? []).map(({ path }) => path);
    return {
        finding,
        subject: subject === '' ? gate : subject,
        sides: stated ?? [
            { name: names[0], value: expected, source: '' },
            { name: names[1], value: actual, source: location === null ? '' : (0,_model_location_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .f)(location) },
        ],
        paths: isPair(paths) ? paths : undefined,
        effect: typeof figures.effect === 'string' ? figures.effect : message,
    };
}
/** Both sides of a difference in the figures of the gates that compare contracts; undefined for any other finding. */
function toStatedSides({ figures: { sides }, }) {
    const [before, after] = [readSide(sides, 0), readSide(sides, 1)];
    return before === undefined || after === undefined ? undefined : [before, after];
}
function readSide(sides, index) {
    const side = Array.isArray(sides) ? sides[index] : undefined;
    if (typeof side !== 'object' || side === null)
        return undefined;
    const { name, value, source, path } = side;
    if (typeof name !== 'string' || typeof value !== 'string')
        return undefined;
    return {
        name,
        value,
        source: typeof source === 'string' ? source : '',
        path: typeof path === 'string' ? path : undefined,
    };
}
function isPair(paths) {
    return paths.length === 2 && paths.every((path) => path !== undefined && path !== '');
}


/***/ }),

/***/ 61623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   JW: () => (/* binding */ escapeFenced),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fd: () => (/* binding */ escapeProse)
/* harmony export */ });
/* unused harmony export GROWTH */
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46430);

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

/***/ 46471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Gc: () => (/* binding */ formatDifferenceNumber),
/* harmony export */   SW: () => (/* binding */ formatShareNumber),
/* harmony export */   Sp: () => (/* binding */ formatBound),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   WP: () => (/* binding */ unitSign),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   j3: () => (/* binding */ decimalsApart),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   m2: () => (/* binding */ decimalsOf),
/* harmony export */   tY: () => (/* binding */ formatProbability)
/* harmony export */ });
/* unused harmony export withUnit */
/**
 * Numbers as the field writes them: error rates in percent with two decimals, relative changes with one and a
 * sign, milliseconds whole. The results hold no character that Markdown or HTML reads.
 */
const MOST_DECIMALS = 6;
const GROUPED_FROM = 1000;
/** Units that are written after a number; a unit in a team's own words is written when it is a plain word. */
const UNITS = {
    fraction: '%',
    ms: 'ms',
    mib: 'MiB',
    ratio: '',
    currency: '',
    count: '',
    score: '',
};
/** What follows a number in this unit: `%`, `ms`, or nothing. */
function unitSign(unit) {
    if (Object.hasOwn(UNITS, unit))
        return UNITS[unit] ?? '';
    return /^[A-Za-z%/]{1,12}$/.test(unit) ? unit : '';
}
/** The number of decimals with which values of a unit are written. */
function decimalsOf(unit) {
    if (unit === 'fraction')
        return 2;
    return unit === 'ms' || unit === 'mib' || unit === 'count' ? 0 : undefined;
}
/** As many decimals as it takes to tell a value from its limit, so that nothing fails "+2.0 % of +2 %". */
function decimalsApart(value, limit, decimals) {
    const isOnLimit = Math.abs(value - limit) <= 1e-9 * Math.max(Math.abs(value), Math.abs(limit));
    let enough = decimals;
    while (!isOnLimit &&
        enough < MOST_DECIMALS &&
        Number(value.toFixed(enough)) === Number(limit.toFixed(enough)))
        enough += 1;
    return enough;
}
/** A value in its unit without the unit's sign: `14.55` for 0.1455 of a fraction. */
function formatNumber(value, unit, script, decimals = decimalsOf(unit)) {
    const shown = unit === 'fraction' ? value * 100 : value;
    const digits = decimals === undefined ? toPlainDigits(shown) : toFixedDigits(Math.abs(shown), decimals, script);
    return `${isNegative(shown, digits) ? script.minus : ''}${digits}`;
}
/** A value with its unit: `14.55 %`, `338 ms`. */
function formatValue(value, unit, script, decimals) {
    return withUnit(formatNumber(value, unit, script, decimals), unit, script);
}
/** A number that is already written, with its unit's sign. */
function withUnit(written, unit, script) {
    const sign = unitSign(unit);
    return sign === '' ? written : `${written}${script.gap}${sign}`;
}
/** A change with its sign and without its unit: `+28`, `−0.40`. */
function formatDifferenceNumber(difference, unit, script, decimals) {
    return withSign(formatNumber(difference, unit, script, decimals), difference);
}
/** A change with its sign, in percent points for fractions: `+28 ms`, `−0.40 points`. */
function formatDifference(difference, unit, script, decimals) {
    const written = formatDifferenceNumber(difference, unit, script, decimals);
    return unit === 'fraction' ? `${written}${script.gap}points` : withUnit(written, unit, script);
}
/** A share without its percent sign: `+4.6`. */
function formatShareNumber(share, script, decimals = 1) {
    return withSign(formatNumber(share, 'fraction', script, decimals), share);
}
/** A relative change: `+4.6 %`. */
function formatShare(share, script, decimals) {
    return withUnit(formatShareNumber(share, script, decimals), 'fraction', script);
}
/** A limit's number, with no more decimals than it has. */
function formatBound(value, unit, script) {
    const shown = Number((unit === 'fraction' ? value * 100 : value).toPrecision(6));
    const digits = String(Math.abs(shown));
    return withUnit(`${shown < 0 ? script.minus : ''}${digits}`, unit, script);
}
/** A count with its digits in groups of three. */
function formatCount(count, script) {
    return toFixedDigits(Math.abs(Math.round(count)), 0, script);
}
/** A probability: `p = 0.012`, `p < 0.001`. */
function formatProbability(probability) {
    return probability < 0.001 ? 'p below 0.001' : `p = ${Number(probability.toPrecision(2))}`;
}
function withSign(written, value) {
    return value > 0 && /[1-9]/.test(written) ? `+${written}` : written;
}
function isNegative(value, digits) {
    return value < 0 && /[1-9]/.test(digits);
}
function toFixedDigits(value, decimals, script) {
    const [whole = '', fraction] = value.toFixed(decimals).split('.');
    const grouped = value < GROUPED_FROM ? whole : whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, script.group);
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
function toPlainDigits(value) {
    return String(Math.abs(Number(value.toPrecision(4))));
}


/***/ }),

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

/***/ 37544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toSafeJson),
/* harmony export */   h: () => (/* binding */ renderJson)
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

/***/ 2293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ worsening),
/* harmony export */   Yy: () => (/* binding */ isProvenWithin),
/* harmony export */   bI: () => (/* binding */ closestLimit),
/* harmony export */   n3: () => (/* binding */ isRelative),
/* harmony export */   oP: () => (/* binding */ isAbsolute)
/* harmony export */ });
/** Whether a limit is on the change as a share of the baseline. */
function isRelative({ kind }) {
    return kind.includes('relative');
}
/** Whether a limit is on the candidate's value and not on a change. */
function isAbsolute({ kind }) {
    return kind === 'max' || kind === 'min';
}
/** The limit of a figure that is used most; undefined where no share can be told. */
function closestLimit(measure) {
    return measure.limits
        .flatMap((limit) => {
        const share = shareUsed(measure, limit);
        return share === undefined || !Number.isFinite(share) ? [] : [{ limit, share }];
    })
        .sort((one, other) => other.share - one.share)[0];
}
function shareUsed(measure, limit) {
    if (limit.kind === 'max' || limit.kind === 'min')
        return shareOfValue(measure, limit);
    const worse = worsening(measure, limit.kind.includes('relative'));
    return worse === undefined ? undefined : shareOfChange(worse, limit);
}
function shareOfValue({ candidate }, { kind, value }) {
    const [part, whole] = kind === 'max' ? [candidate, value] : [value, candidate];
    return part === undefined || whole === undefined || whole <= 0 ? undefined : part / whole;
}
function shareOfChange(worse, { kind, value }) {
    if (kind.startsWith('min_'))
        return worse < 0 ? value / -worse : undefined;
    if (value <= 0)
        return undefined;
    return kind.endsWith('improvement') ? -worse / value : worse / value;
}
/** How much worse the candidate is, as a share or an amount; negative is better. */
function worsening(measure, isRelative) {
    const change = isRelative ? measure.relativeDifference : measure.difference;
    if (change === undefined)
        return undefined;
    return measure.better === 'lower' ? change : -change;
}
/**
 * Whether staying within the limit on a regression is proven by the data, and not only so estimated; undefined where
 * the data were not tested.
 */
function isProvenWithin(measure) {
    const { resolvableMargin: share, resolvableDifference: amount } = measure;
    if (share !== undefined)
        return isWithin(share, budgetOf(measure, 'max_relative_regression'));
    return amount === undefined ? undefined : isWithin(amount, budgetOf(measure, 'max_regression'));
}
function budgetOf({ limits }, kind) {
    return limits.find((limit) => limit.kind === kind)?.value;
}
function isWithin(margin, budget) {
    return budget === undefined ? undefined : margin <= budget;
}


/***/ }),

/***/ 38250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wQ: () => (/* binding */ renderComment),
  Br: () => (/* binding */ renderSummary),
  EA: () => (/* binding */ toMarker)
});

// EXTERNAL MODULE: ./lib/render/escape-markdown.js
var escape_markdown = __webpack_require__(61623);
// EXTERNAL MODULE: ./lib/render/markdown/blocks.js
var blocks = __webpack_require__(56588);
// EXTERNAL MODULE: ./lib/render/markdown/links.js
var links = __webpack_require__(55277);
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
var describe_row = __webpack_require__(63822);
// EXTERNAL MODULE: ./lib/render/markdown/marks.js
var marks = __webpack_require__(41494);
// EXTERNAL MODULE: ./lib/render/script.js
var script = __webpack_require__(83429);
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
var slice_rows = __webpack_require__(44922);
// EXTERNAL MODULE: ./lib/render/standing.js
var render_standing = __webpack_require__(9678);
// EXTERNAL MODULE: ./lib/render/markdown/slice-section.js + 2 modules
var slice_section = __webpack_require__(48317);
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
var render_rows = __webpack_require__(23671);
// EXTERNAL MODULE: ./lib/render/limit-use.js
var limit_use = __webpack_require__(2293);
// EXTERNAL MODULE: ./lib/render/measure.js
var render_measure = __webpack_require__(45684);
;// CONCATENATED MODULE: ./lib/render/closest.js


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
    const measure = finding.outcome === 'pass' ? (0,render_measure/* readMeasure */.D)(finding.figures) : undefined;
    const use = measure === undefined ? undefined : (0,limit_use/* closestLimit */.bI)(measure);
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

// EXTERNAL MODULE: ./lib/render/describe-measure.js
var describe_measure = __webpack_require__(89182);
;// CONCATENATED MODULE: ./lib/render/markdown/closest-table.js






const NOTES = ['¹', '²', '³', '⁴'];
/** Of a release that is clear: the figures closest to a limit, and which of them are only estimated. */
function closestTable(findings) {
    const close = toClosest(findings);
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
var drift = __webpack_require__(39739);
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
    const found = (0,describe_row/* describeFound */.Kq)(finding, (0,render_measure/* readMeasure */.D)(finding.figures), PAGE_STYLE, 200);
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
var lineage_chart = __webpack_require__(89248);
// EXTERNAL MODULE: ./lib/render/describe-plan.js
var describe_plan = __webpack_require__(36687);
// EXTERNAL MODULE: ./lib/render/rollback.js
var rollback = __webpack_require__(16166);
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


/***/ }),

/***/ 56588:
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

/***/ 89248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ LINEAGE_WORDS),
/* harmony export */   U0: () => (/* binding */ lineageChart)
/* harmony export */ });
/* unused harmony export toFlowchart */
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46430);

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

/***/ 55277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ isPlainUrl),
/* harmony export */   DZ: () => (/* binding */ linkToCommit),
/* harmony export */   RF: () => (/* binding */ toLineUrl),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   xc: () => (/* binding */ linkToVerdict),
/* harmony export */   yD: () => (/* binding */ linkToLine)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61623);

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

/***/ 41494:
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

/***/ 48317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ countWords),
  s: () => (/* binding */ sliceSection)
});

// EXTERNAL MODULE: ./lib/render/describe-measure.js
var describe_measure = __webpack_require__(89182);
// EXTERNAL MODULE: ./lib/render/escape-markdown.js
var escape_markdown = __webpack_require__(61623);
// EXTERNAL MODULE: ./lib/render/format-number.js
var format_number = __webpack_require__(46471);
// EXTERNAL MODULE: ./lib/render/script.js
var script = __webpack_require__(83429);
// EXTERNAL MODULE: ./lib/render/tested-change.js
var tested_change = __webpack_require__(65444);
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
var slice_rows = __webpack_require__(44922);
// EXTERNAL MODULE: ./lib/render/markdown/blocks.js
var blocks = __webpack_require__(56588);
// EXTERNAL MODULE: ./lib/render/markdown/links.js
var links = __webpack_require__(55277);
// EXTERNAL MODULE: ./lib/render/limit-use.js
var limit_use = __webpack_require__(2293);
// EXTERNAL MODULE: ./lib/render/standing.js
var standing = __webpack_require__(9678);
// EXTERNAL MODULE: ./lib/render/markdown/marks.js
var marks = __webpack_require__(41494);
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

/***/ 45684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readMeasure)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39711);

/** The policy's default (`statistics.confidence`). */
const DEFAULT_CONFIDENCE = 0.95;
/**
 * Reads the figures of a finding by the convention of the metric gates; undefined for any other gate's.
 *
 * Nothing is trusted: a figure of another type than the convention's is as if it were absent.
 */
function readMeasure(figures) {
    const metric = toText(figures.metric);
    const better = figures.better;
    if (metric === undefined || (better !== 'lower' && better !== 'higher'))
        return undefined;
    return {
        metric,
        better,
        slice: toText(figures.slice),
        unit: toText(figures.unit) ?? '',
        baseline: toNumber(figures.baseline),
        candidate: toNumber(figures.candidate),
        difference: toNumber(figures.difference),
        relativeDifference: toNumber(figures.relative_difference),
        limits: toLimits(figures.limits),
        utterances: toNumber(figures.utterances),
        referenceWords: toNumber(figures.reference_words),
        clusters: toNumber(figures.clusters),
        clusterBy: toText(figures.cluster_by),
        interval: toInterval(figures.interval_relative),
        differenceInterval: toInterval(figures.interval),
        pWorse: toNumber(figures.p_worse_holm),
        confidence: toNumber(figures.confidence) ?? DEFAULT_CONFIDENCE,
        resolvableMargin: toNumber(figures.resolvable_margin),
        resolvableDifference: toNumber(figures.resolvable_difference),
        clustersToSettle: toNumber(figures.clusters_to_settle),
    };
}
function toText(figure) {
    return typeof figure === 'string' ? figure : undefined;
}
function toNumber(figure) {
    return typeof figure === 'number' && Number.isFinite(figure) ? figure : undefined;
}
function toInterval(figure) {
    if (!isList(figure))
        return undefined;
    const [low, high] = figure.map(toNumber);
    return low === undefined || high === undefined || low > high ? undefined : [low, high];
}
function toLimits(figure) {
    if (!isList(figure))
        return [];
    return figure.flatMap((item) => {
        if (typeof item !== 'object' || item === null || isList(item))
            return [];
        const kind = _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMIT_KINDS */ .A7.find((known) => known === item.kind);
        const value = toNumber(item.value);
        const outcome = toOutcome(item.outcome);
        return kind === undefined || value === undefined || outcome === undefined
            ? []
            : [{ kind, value, outcome }];
    });
}
const OUTCOMES = {
    pass: true,
    fail: true,
    inconclusive: true,
    'no-evidence': true,
    'not-comparable': true,
    'not-applicable': true,
    error: true,
};
function toOutcome(figure) {
    return typeof figure === 'string' && Object.hasOwn(OUTCOMES, figure) ? figure : undefined;
}
function isList(figure) {
    return Array.isArray(figure);
}


/***/ }),

/***/ 46430:
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

/***/ 16166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ describeRollback)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11819);

const GATE = 'rollback-target';
const LONGEST_REASON = 240;
/**
 * The rollback target of a release, and what the ledger says of it.
 *
 * @param isFull whether the target is always named in full, to be copied into a command
 */
function describeRollback(release, style, isFull) {
    const findings = release.findings.filter(({ gate }) => gate === GATE);
    const main = findings.find(({ subject }) => subject === '');
    const { rollback_target: target } = release;
    if (target === null)
        return describeNone(main, style);
    const isShort = !isFull && target.model_id === release.model_id;
    const name = isShort ? target.version : (0,_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .toReleaseName */ .w)(target);
    const doubt = findings.find(({ blocks }) => blocks);
    return {
        title: `Roll${release.decision === 'hold' ? '' : 's'} back to ${style.prose(name, 100)}`,
        words: doubt === undefined ? toFacts(main, style).join(', ') : style.prose(doubt.message, LONGEST_REASON),
    };
}
function describeNone(main, style) {
    const reason = main?.message ?? 'no gate has looked for one';
    const title = main?.outcome === 'pass' ? 'First release' : 'No rollback target';
    return { title, words: style.prose(reason, LONGEST_REASON) };
}
function toFacts(main, style) {
    if (main === undefined)
        return [];
    const text = (name) => {
        const figure = main.figures[name];
        return typeof figure === 'string' && figure !== '' ? style.prose(toDay(figure), 40) : undefined;
    };
    const [promoted, health, served] = [text('promoted_at'), text('health'), text('served_from')];
    return [
        promoted === undefined ? '' : `stable since ${promoted}`,
        health === undefined ? 'health not recorded' : health,
        served === undefined
            ? 'what it served is not recorded'
            : served === promoted
                ? ''
                : `serving from ${served}`,
    ].filter((fact) => fact !== '');
}
function toDay(time) {
    return /^\d{4}-\d{2}-\d{2}T/.test(time) ? time.slice(0, 10) : time;
}


/***/ }),

/***/ 23671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ toAllRows),
/* harmony export */   OR: () => (/* binding */ toKeyRows),
/* harmony export */   h_: () => (/* binding */ toRows)
/* harmony export */ });
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);

const FIELDS_GATE = 'registry-fields';
/** A slice or a figure that is not there is news of its own, and never folded. */
const NEVER_FOLDED = new Set([
    FIELDS_GATE,
    'slice-metrics',
    'slice-coverage',
    'canary-metrics',
    'task-rules',
]);
/**
 * The rows of findings, blocking ones first, then warnings about the whole verdict, inconclusive and waived
 * ones. Day one is not a wall: missing fields are one row, and so are gates that only lack evidence.
 *
 * @param whole findings about the whole verdict: policy, waivers, tag, selection; first among their likes
 * @param release findings of one release, in the order in which they are read
 */
function toRows(whole, release) {
    const blocking = [...whole, ...release].filter(({ blocks }) => blocks);
    const foldable = toFoldableGates(blocking);
    const single = blocking.filter(({ gate }) => !foldable.has(gate));
    return [
        ...foldFields(toKeyRows(single, 'blocks')),
        ...foldEvidence(blocking.filter(({ gate }) => foldable.has(gate))),
        ...toKeyRows(whole, 'warns'),
        ...toKeyRows([...whole, ...release], 'unsure'),
        ...toKeyRows([...whole, ...release], 'waived'),
    ];
}
/** Every key on a row of its own: what {@link toRows} folds, unfolded. */
function toAllRows(whole, release) {
    const all = [...whole, ...release];
    return [
        ...toKeyRows(all, 'blocks'),
        ...toKeyRows(whole, 'warns'),
        ...toKeyRows(all, 'unsure'),
        ...toKeyRows(all, 'waived'),
    ];
}
/** One row for each key with findings of this standing. */
function toKeyRows(findings, standing) {
    const rows = new Map();
    for (const finding of findings) {
        if ((0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .toStanding */ .sN)(finding) !== standing)
            continue;
        const known = rows.get(finding.key);
        if (known === undefined)
            rows.set(finding.key, [finding]);
        else
            known.push(finding);
    }
    return [...rows.values()].map((under) => ({ kind: 'key', standing, findings: under }));
}
function toFoldableGates(blocking) {
    const lacking = new Set(blocking.filter(({ outcome }) => outcome === 'no-evidence').map(({ gate }) => gate));
    const otherwise = new Set(blocking.filter(({ outcome }) => outcome !== 'no-evidence').map(({ gate }) => gate));
    const foldable = [...lacking].filter((gate) => !otherwise.has(gate) && !NEVER_FOLDED.has(gate));
    return new Set(foldable.length > 1 ? foldable : []);
}
function foldFields(rows) {
    const isField = ({ findings: [{ gate }] }) => gate === FIELDS_GATE;
    const [first, ...more] = rows.filter(isField).map(({ findings: [finding] }) => finding);
    if (first === undefined || more.length === 0)
        return rows;
    const place = rows.findIndex(isField);
    const others = (part) => part.filter((row) => !isField(row));
    return [
        ...others(rows.slice(0, place)),
        { kind: 'fields', findings: [first, ...more] },
        ...others(rows.slice(place)),
    ];
}
function foldEvidence(findings) {
    const [first, ...more] = [...new Set(findings.map(({ gate }) => gate))];
    return first === undefined ? [] : [{ kind: 'evidence', gates: [first, ...more], findings }];
}


/***/ }),

/***/ 83429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PAGE)
/* harmony export */ });
/* unused harmony export TERMINAL */
/** Comments, summaries and reports. */
const PAGE = {
    minus: '−',
    arrow: '\u00A0→\u00A0',
    gap: '\u202F',
    group: '\u202F',
    atMost: '≤\u202F',
    atLeast: '≥\u202F',
    to: '\u00A0…\u00A0',
};
/** Terminals and logs. */
const TERMINAL = {
    minus: '-',
    arrow: ' -> ',
    gap: ' ',
    group: '',
    atMost: 'at most ',
    atLeast: 'at least ',
    to: ' to ',
};


/***/ }),

/***/ 44922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metricsOf),
/* harmony export */   f: () => (/* binding */ toSliceRows)
/* harmony export */ });
/* harmony import */ var _limit_use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2293);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45684);
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


/***/ }),

/***/ 65444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ toTestedChange),
/* harmony export */   E9: () => (/* binding */ changeTerms),
/* harmony export */   XF: () => (/* binding */ intervalOf)
/* harmony export */ });
/* harmony import */ var _limit_use_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2293);

/**
 * In what terms a change is told: in those of its limits; without a limit on the change milliseconds as an amount, all
 * else as a share; in the others where these are not known.
 */
function changeTerms(measure) {
    const { limits, unit, difference, relativeDifference } = measure;
    const changeLimits = limits.filter((limit) => !(0,_limit_use_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsolute */ .oP)(limit));
    const wantsShare = changeLimits.length > 0 ? changeLimits.some(_limit_use_js__WEBPACK_IMPORTED_MODULE_0__/* .isRelative */ .n3) : unit !== 'ms';
    if (wantsShare)
        return relativeDifference === undefined && difference !== undefined ? 'amount' : 'share';
    return difference === undefined && relativeDifference !== undefined ? 'share' : 'amount';
}
/** The interval of the change, in the terms in which the change is told. */
function intervalOf(measure) {
    return changeTerms(measure) === 'share' ? measure.interval : measure.differenceInterval;
}
/** The change with the interval in its terms; undefined where the data were not tested in these terms. */
function toTestedChange(measure) {
    const terms = changeTerms(measure);
    const change = terms === 'share' ? measure.relativeDifference : measure.difference;
    const interval = intervalOf(measure);
    if (change === undefined || interval === undefined)
        return undefined;
    return { terms, change, interval, limit: limitOf(measure, terms) };
}
function limitOf({ limits, better }, terms) {
    const kind = terms === 'share' ? 'max_relative_regression' : 'max_regression';
    const limit = limits.find((one) => one.kind === kind)?.value;
    return limit === undefined || better === 'lower' ? limit : -limit;
}


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   PU: () => (/* binding */ shortenTo),
/* harmony export */   Vu: () => (/* binding */ takeColumns),
/* harmony export */   v0: () => (/* binding */ padTo)
/* harmony export */ });
/* unused harmony export wrap */
/**
 * Wide characters (East_Asian_Width W and F of Unicode 16, ranges closed over unassigned gaps between them)
 * and pictures, which terminals show over two columns. Ambiguous ones count as one.
 */
const WIDE = /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u;
const MARK = /\p{M}/u;
/** How many columns a text takes on a terminal; control characters are not expected in it. */
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
function characterWidth(character) {
    if (character >= ' ' && character <= '~')
        return 1;
    if (MARK.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
/** Fills a text with spaces up to a number of columns. */
function padTo(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
/** The longest start of a text that fits into a number of columns, at least one character. */
function takeColumns(text, columns) {
    let taken = '';
    let width = 0;
    for (const character of text) {
        width += characterWidth(character);
        if (taken !== '' && width > columns)
            return taken;
        taken += character;
    }
    return taken;
}
/** Shortens a text to a number of columns, with an ellipsis of dots. */
function shortenTo(text, columns) {
    return displayWidth(text) <= columns ? text : `${takeColumns(text, Math.max(1, columns - 3))}...`;
}
/** Longest word with a digest that stays whole, in characters: an image's registry and path, and 71 for the digest. */
const COPIED = 200;
const DIGEST = /sha256:[0-9a-f]{64}(?![0-9a-f])/;
/**
 * Breaks a text into lines of at most `columns`, the first of at most `first`, at spaces where there are any. A word with
 * a digest stays whole however narrow the terminal is: it is there to be copied.
 */
function wrap(text, columns, first = columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((long) => breakWord(long, Math.min(columns, first)))) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line === '' || displayWidth(longer) <= (lines.length === 0 ? first : columns))
            line = longer;
        else {
            lines.push(line.trimEnd());
            line = word;
        }
    }
    return [...lines, line.trimEnd()];
}
function breakWord(word, columns) {
    const parts = [];
    let rest = word;
    if (word.length <= COPIED && DIGEST.test(word))
        return [word];
    while (displayWidth(rest) > columns && rest.length > 1) {
        const part = takeColumns(rest, columns);
        parts.push(part);
        rest = rest.slice(part.length);
    }
    return rest === '' && parts.length > 0 ? parts : [...parts, rest];
}


/***/ }),

/***/ 47629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// UNUSED EXPORTS: cutBytes

// EXTERNAL MODULE: ./lib/render/plain-text.js
var plain_text = __webpack_require__(46430);
;// CONCATENATED MODULE: ./lib/render/escape-terminal.js

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
    const plain = (0,plain_text/* toPlainText */.b)(text, limit)
        .replace(/:(?=:)/g, ': ')
        .replace(/#(?=#\[)/g, '# ');
    return ASCII.reduce((written, [sign, ascii]) => written.replace(sign, ascii), plain);
}

// EXTERNAL MODULE: ./lib/render/headline.js
var headline = __webpack_require__(5818);
// EXTERNAL MODULE: ./lib/render/standing.js
var render_standing = __webpack_require__(9678);
;// CONCATENATED MODULE: ./lib/render/annotations.js




/** The runner drops what is over ten of a kind and step; one is left to the message that fails the check. */
const MOST_OF_A_KIND = 9;
/** The runner cuts a message at 4,096 characters. */
const LONGEST = { title: 120, part: 900, path: 1000 };
const ORDER = ['blocks', 'unsure', 'waived', 'warns'];
/**
 * Annotations of everything that blocks or warns; what has no room is counted in one notice.
 *
 * @param changed the files that the pull request changes: nobody sees a remark at a line outside of them, so these are
 *   counted with the rest. Undefined where there is no such change, or it has too many files to list
 */
function toAnnotations(verdict, changed) {
    const all = toSubjects(verdict).map((subject) => toAnnotation(subject, verdict.mode));
    const seen = all.filter(({ path }) => changed === undefined || (path !== '' && changed.has(path)));
    const shown = ['error', 'warning'].flatMap((level) => seen.filter((annotation) => annotation.level === level).slice(0, MOST_OF_A_KIND));
    const more = all.length - shown.length;
    return { annotations: more === 0 ? shown : [...shown, toNotice(more)], more };
}
function toSubjects({ findings, releases }) {
    const own = releases.flatMap((release) => release.findings.map((finding) => ({
        finding,
        release: releases.length > 1 ? (0,headline/* releaseName */.d)(release) : undefined,
    })));
    const all = [...findings.map((finding) => ({ finding, release: undefined })), ...own];
    return ORDER.flatMap((standing) => all.filter(({ finding }) => (0,render_standing/* toStanding */.sN)(finding) === standing));
}
function toAnnotation({ finding, release }, mode) {
    const title = release === undefined ? finding.key : `${release}: ${finding.key}`;
    return {
        // In report mode the check passes, and a red mark on a green check only confuses.
        level: finding.blocks && mode === 'enforce' ? 'error' : 'warning',
        title: escapeTerminal(title, LONGEST.title),
        message: toMessage(finding),
        ...toPlace(finding.location),
    };
}
function toPlace(location) {
    if (location === null)
        return { path: '' };
    const { path, line, column } = location;
    if (!isPlainPath(path))
        return { path: '' };
    if (!isPlace(line))
        return { path };
    return isPlace(column) ? { path, line, column } : { path, line };
}
// A name with control characters or a runner's commands in it is no place: changed, it would be another file.
function isPlainPath(path) {
    return (0,plain_text/* toPlainText */.b)(path, LONGEST.path) === path && !/::|##\[/.test(path);
}
function isPlace(number) {
    return number !== undefined && Number.isSafeInteger(number) && number > 0;
}
function toMessage({ outcome, message, expected, remedy, waiver }) {
    const parts = [
        `${render_standing/* OUTCOME_WORDS */.nx[outcome]}: ${message}`,
        expected === '' ? '' : `allowed: ${expected}`,
        remedy === '' ? '' : `to clear it: ${remedy}`,
        waiver === undefined ? '' : `waived by ${waiver.id} until ${waiver.expires}`,
    ];
    return parts
        .filter((part) => part !== '')
        .map((part) => escapeTerminal(part, LONGEST.part))
        .join('\n');
}
function toNotice(more) {
    return {
        level: 'notice',
        title: 'Speech Release Gate',
        message: `${more} more ${more === 1 ? 'finding' : 'findings'}: all of them are in the job summary and in verdict.json`,
        path: '',
    };
}

// EXTERNAL MODULE: ./lib/render/markdown.js + 14 modules
var render_markdown = __webpack_require__(38250);
// EXTERNAL MODULE: ./lib/model/report.js
var report = __webpack_require__(11819);
// EXTERNAL MODULE: ./lib/model/step.js
var step = __webpack_require__(34307);
;// CONCATENATED MODULE: ./lib/render/outputs.js


/**
 * The outputs of the action that come from the verdict, each safe in a shell, in an expression and in HTML.
 *
 * - `decision`: promote, hold or none; `step`: the highest step that was judged, empty for none;
 *   `release-blocked`: true or false; `policy-sha256`: 64 hex digits, or empty.
 * - `blockers`, `missing-fields`: JSON arrays. With several releases an entry starts with
 *   `model_id@version:`; blockers of the whole verdict never do, and come first. A key is cut at 200
 *   characters, and a list too long for a shell variable ends in `... and n more`.
 * - `rollback-target`: JSON `{"model_id", "version", "serving_image"}` or `null`; with several releases a map
 *   of these by family.
 */
function toOutputs(verdict) {
    const { releases } = verdict;
    const whole = verdict.findings.filter(({ blocks }) => blocks).map(({ key }) => key);
    return {
        decision: verdict.decision,
        step: highestStep(releases),
        'release-blocked': String(verdict.release_blocked),
        blockers: toList([...new Set(whole), ...prefixed(releases, ({ blockers }) => blockers)]),
        'missing-fields': toList(prefixed(releases, ({ missing_fields }) => missing_fields)),
        'rollback-target': toSafeJson(toTargets(releases)),
        'policy-sha256': /^[0-9a-f]{64}$/.test(verdict.policy.sha256 ?? '') ? (verdict.policy.sha256 ?? '') : '',
    };
}
/** Linux takes 128 KiB in one variable; an output is to stay well below it. */
const LONGEST_LIST = 60_000;
const LONGEST_TEXT = 200;
function highestStep(releases) {
    const [first, ...others] = releases.map(({ step }) => step);
    return first === undefined ? '' : others.reduce(step/* laterStep */.Rv, first);
}
function prefixed(releases, pick) {
    return releases.flatMap((release) => releases.length > 1 ? pick(release).map((text) => `${(0,report/* toReleaseName */.w)(release)}:${text}`) : pick(release));
}
function toTargets(releases) {
    const [first] = releases;
    if (first === undefined)
        return null;
    if (releases.length === 1)
        return toTarget(first.rollback_target);
    const byFamily = new Map();
    for (const { family, rollback_target: target } of releases)
        byFamily.set(family, byFamily.get(family) ?? toTarget(target));
    return Object.fromEntries(byFamily);
}
function toTarget(target) {
    return (target && { model_id: target.model_id, version: target.version, serving_image: target.serving_image });
}
function toList(texts) {
    const kept = [];
    let length = 0;
    for (const text of texts) {
        const written = toSafeText(text);
        length += written.length + 1;
        if (length > LONGEST_LIST)
            return `[${[...kept, toSafeText(`... and ${texts.length - kept.length} more`)].join(',')}]`;
        kept.push(written);
    }
    return `[${kept.join(',')}]`;
}
function toSafeJson(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return toSafeText(value);
    if (Array.isArray(value))
        return `[${value.map(toSafeJson).join(',')}]`;
    const members = Object.entries(value).map(([name, member]) => `${toSafeText(name)}:${toSafeJson(member)}`);
    return `{${members.join(',')}}`;
}
// Quotes, spaces, `$`, backticks, `;` and everything that is not ASCII become \uXXXX: the same JSON text, and
// nothing that a template, a browser or a shell reads, not even where JSON's own quotes end the shell's.
function toSafeText(text) {
    const kept = text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
    return `"${kept.replace(/[^A-Za-z0-9_.,:=@/+-]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}

// EXTERNAL MODULE: ./lib/shell/cannot-judge.js
var cannot_judge = __webpack_require__(17249);
;// CONCATENATED MODULE: ./lib/shell/exit-code.js

const GREEN = { code: 0, because: undefined };
/** The end of the step. `fail-on` and `fail-on-empty` make it stricter; report mode never fails for a verdict. */
function toEnding({ verdict, exit }, inputs) {
    if (exit !== 0)
        return { code: exit, because: undefined };
    if (verdict.mode === 'report')
        return GREEN;
    if (inputs.failOnEmpty && verdict.decision === 'none')
        return { code: 1, because: 'no release is concerned, and `fail-on-empty` is set' };
    const warnings = inputs.failOn === 'warning' ? countWarnings(verdict) : 0;
    if (warnings === 0)
        return GREEN;
    return {
        code: 1,
        because: `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, and \`fail-on\` is warning`,
    };
}
function countWarnings({ findings, releases }) {
    const all = [...findings, ...releases.flatMap((release) => release.findings)];
    return all.filter((finding) => ['warns', 'unsure'].includes((0,render_standing/* toStanding */.sN)(finding))).length;
}

// EXTERNAL MODULE: ./lib/shell/github/client.js
var client = __webpack_require__(85053);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/render/json.js
var json = __webpack_require__(37544);
;// CONCATENATED MODULE: ./lib/shell/surroundings.js
/** What surrounds the verdict on GitHub, as far as the renderers link to it. */
function toSurroundings({ inputs, place, facts, repeat, prefix }, artifactUrl) {
    return {
        commentKey: inputs.commentKey,
        repositoryUrl: place.repositoryUrl,
        prefix,
        ...(facts?.headSha === undefined ? {} : { headSha: facts.headSha }),
        ...(place.runUrl === undefined ? {} : { runUrl: place.runUrl }),
        ...(artifactUrl === undefined ? {} : { artifactUrl }),
        ...(repeat === undefined ? {} : { repeat }),
    };
}

;// CONCATENATED MODULE: ./lib/shell/write-output.js


/**
 * Writes a file of the workspace that an input names. The workspace is a checkout of what is judged, so a link may
 * stand where the file, or a folder above it, should be: nothing is written through it to anywhere else.
 *
 * @param path relative to the workspace, checked by `checkPath`
 * @throws Error when the path leads out of the workspace; whatever the file system throws
 */
function writeOutput(workspace, path, text) {
    const root = external_node_fs_.realpathSync.native(workspace);
    const place = (0,external_node_path_.join)(root, path);
    makeFolders(root, path);
    // What stands there goes first, a link as a link; `wx` then follows none that appears in between.
    (0,external_node_fs_.rmSync)(place, { force: true });
    (0,external_node_fs_.writeFileSync)(place, text, { flag: 'wx' });
}
/** Folder by folder: a link is found before anything is made behind it. */
function makeFolders(root, path) {
    const folders = (0,external_node_path_.dirname)(path).split('/');
    folders.forEach((_, index) => {
        const folder = (0,external_node_path_.join)(root, ...folders.slice(0, index + 1));
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const [first] = (0,external_node_path_.relative)(root, external_node_fs_.realpathSync.native(folder)).split(external_node_path_.sep);
        if (first === '..')
            throw new Error(`\`${path}\` leads out of the workspace through a link`);
    });
}

;// CONCATENATED MODULE: ./lib/shell/report-files.js






/** Writes verdict.json and report.md; only files that are written here are ever uploaded. */
function writeFiles(publication) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(publication.place.temporary, 'speech-release-gate-'));
    const files = { folder, verdict: (0,external_node_path_.join)(folder, 'verdict.json'), report: (0,external_node_path_.join)(folder, 'report.md') };
    (0,external_node_fs_.writeFileSync)(files.verdict, (0,json/* renderJson */.h)(publication.outcome.verdict));
    (0,external_node_fs_.writeFileSync)(files.report, (0,render_markdown/* renderSummary */.Br)(publication.outcome.verdict, toSurroundings(publication)));
    return files;
}
/**
 * Writes report.html beside them.
 *
 * @returns the path of the page; undefined where none is wanted, or there is no folder to write it to
 */
async function writePage(publication, files) {
    if (!publication.inputs.htmlReport || files === undefined)
        return undefined;
    const { renderHtml } = await __webpack_require__.e(/* import() */ 238).then(__webpack_require__.bind(__webpack_require__, 91238));
    const path = (0,external_node_path_.join)(files.folder, 'report.html');
    (0,external_node_fs_.writeFileSync)(path, renderHtml(publication.outcome.verdict, toSurroundings(publication)));
    return path;
}
/** Writes the SARIF file where the `sarif-file` input wants it; nothing without it. */
async function writeSarif({ inputs, outcome, place, prefix }) {
    if (inputs.sarifFile === undefined)
        return;
    const { renderSarif } = await __webpack_require__.e(/* import() */ 463).then(__webpack_require__.bind(__webpack_require__, 26463));
    writeOutput(place.workspace, inputs.sarifFile, renderSarif(outcome.verdict, prefix));
}

// EXTERNAL MODULE: ./lib/shell/log.js
var log = __webpack_require__(37532);
;// CONCATENATED MODULE: ./lib/shell/runner.js

/**
 * Loads @actions/core, after the verdict: it takes longer to load than a verdict takes. Outputs go through its file
 * command, whose random delimiter no value can end (lib/file-command.js).
 */
async function loadRunner() {
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    return {
        mask: (secret) => {
            core.setSecret(secret);
        },
        setOutput: (name, value) => {
            core.setOutput(name, value);
        },
        appendSummary: async (markdown) => {
            await core.summary.addRaw(markdown, true).write();
        },
        fail: (message) => {
            core.setFailed(message.split('\n').map(log/* toLine */.S5).join('\n'));
        },
    };
}

;// CONCATENATED MODULE: ./lib/shell/publish.js










/** A summary of 1 MiB and more is refused by GitHub. */
const SUMMARY_BYTES = 1024 * 1024 - 1024;
/**
 * Tells everybody: files, annotations, summary, artifact, comment, outputs, and the end of the step last. Each part
 * stands alone: one that fails is a warning, and neither the verdict nor the other parts know of it.
 *
 * @returns the exit code
 */
async function publish(publication) {
    const { outcome, inputs, log } = publication;
    const ending = toEnding(outcome, inputs);
    const isHeld = outcome.verdict.decision === 'hold' || ending.code !== 0;
    const part = (name, act) => isolate(name, act, log);
    const runner = await part('@actions/core', loadRunner);
    if (inputs.token !== undefined)
        runner?.mask(inputs.token);
    const files = await part('the report files', () => writeFiles(publication));
    await part('the annotations', () => {
        if (inputs.annotations)
            annotate(publication);
    });
    await part('the job summary', () => writeSummary(publication, runner));
    const page = await part('the HTML report', () => writePage(publication, files));
    await part('the SARIF file', () => writeSarif(publication));
    const artifact = await part('the artifact', () => upload(publication, files, page, isHeld));
    const comment = await part('the comment', () => writeComment(publication, artifact, isHeld));
    await part('the outputs', () => {
        setOutputs(runner, publication, { files, artifact, comment });
    });
    if (ending.code !== 0)
        fail(runner, log, toFailure(publication, ending.because));
    return ending.code;
}
async function isolate(name, act, log) {
    try {
        return await act();
    }
    catch (error) {
        log.warning(`${name}: not published: ${(0,cannot_judge/* describeError */.U)(error)}. The verdict stands`);
        return undefined;
    }
}
function annotate({ outcome, prefix, log }) {
    const { verdict, changes } = outcome;
    const changed = changes?.kind === 'paths' ? changes.paths : undefined;
    for (const { level, message, path, title, line, column } of toAnnotations(verdict, changed).annotations) {
        const file = path === '' || prefix === '' ? path : `${prefix}/${path}`;
        const at = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
        log.annotate(level, message, { path: file, title, ...at });
    }
}
async function writeSummary(publication, runner) {
    if (!publication.inputs.summary)
        return;
    const markdown = (0,render_markdown/* renderSummary */.Br)(publication.outcome.verdict, toSurroundings(publication));
    await runner?.appendSummary(cutBytes(markdown, SUMMARY_BYTES));
}
/** Cuts at a line; a summary that is cut says so. */
function cutBytes(text, limit) {
    const bytes = Buffer.from(text);
    if (bytes.length <= limit)
        return text;
    const kept = bytes.subarray(0, bytes.lastIndexOf(0x0a, limit) + 1).toString('utf8');
    return `${kept}\n… cut here: the whole report is report.md of the artifact.\n`;
}
function isWanted(when, isHeld) {
    return when === 'always' || (when === 'on-failure' && isHeld);
}
async function upload(publication, files, page, isHeld) {
    const { inputs, place, environment, log } = publication;
    if (files === undefined || !isWanted(inputs.artifact, isHeld))
        return undefined;
    if (environment.ACTIONS_RUNTIME_TOKEN === undefined) {
        log.info('No artifact: this runner offers none to actions');
        return undefined;
    }
    const { uploadArtifact } = await __webpack_require__.e(/* import() */ 804).then(__webpack_require__.bind(__webpack_require__, 73804));
    const { folder, verdict, report } = files;
    const all = [verdict, report, ...(page === undefined ? [] : [page])];
    const request = { name: inputs.artifactName, job: place.job, files: all, root: folder };
    const { id } = await uploadArtifact(request, environment);
    return { id, url: place.runUrl && `${place.runUrl}/artifacts/${id}` };
}
async function writeComment(publication, artifact, isHeld) {
    const { inputs, facts, github, log, outcome, place } = publication;
    const pullRequest = facts?.pullRequest;
    if (pullRequest === undefined || inputs.comment === 'never')
        return undefined;
    const { updateComment } = await __webpack_require__.e(/* import() */ 829).then(__webpack_require__.bind(__webpack_require__, 48829));
    const request = {
        number: pullRequest.number,
        key: inputs.commentKey,
        body: (0,render_markdown/* renderComment */.wQ)(outcome.verdict, toSurroundings(publication, artifact?.url)),
        when: inputs.comment,
        isHeld,
        isEmpty: outcome.verdict.decision === 'none',
        isGithub: place.isGithub,
    };
    try {
        return await updateComment(github, request, log);
    }
    catch (error) {
        const fork = pullRequest.isFork ? '. The token of a pull request from a fork is always read-only' : '';
        log.warning(`No comment: ${(0,client/* describeFailure */.Ic)(error, 'pull-requests: write')}${fork}. The verdict stands; it is in the job summary`);
        return undefined;
    }
}
function setOutputs(runner, { outcome }, { files, artifact, comment }) {
    const published = {
        'verdict-path': files?.verdict,
        'report-path': files?.report,
        'artifact-id': artifact?.id,
        'comment-id': comment,
    };
    for (const [name, value] of Object.entries({ ...toOutputs(outcome.verdict), ...published }))
        runner?.setOutput(name, value ?? '');
}
function toFailure({ outcome }, because) {
    const { words, subject, step } = (0,headline/* toHeadline */.G)(outcome.verdict);
    const head = [words, subject].filter((text) => text !== '').join(': ');
    const asked = step === undefined ? '' : ` for ${step}`;
    return `${head}${asked}${because === undefined ? toReasons(outcome) : `: ${because}`}`;
}
/** The first blockers by key, or what could not be judged in a sentence. */
function toReasons({ verdict, exit }) {
    const whole = verdict.findings.filter(({ blocks }) => blocks);
    if (exit === 2)
        return `: ${whole.map(({ message }) => message).join('; ')}`;
    const keys = [...whole.map(({ key }) => key), ...verdict.releases.flatMap(({ blockers }) => blockers)];
    const shown = keys.slice(0, 5).join(', ');
    return keys.length > 5 ? `: ${shown} and ${keys.length - 5} more` : `: ${shown}`;
}
function fail(runner, log, message) {
    if (runner === undefined)
        log.error(message);
    else
        runner.fail(message);
}


/***/ })

};
