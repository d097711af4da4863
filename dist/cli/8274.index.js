export const id = 8274;
export const ids = [8274];
export const modules = {

/***/ 9182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ metricLabel),
/* harmony export */   Fh: () => (/* binding */ describeAgainst),
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
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6471);
/* harmony import */ var _limit_use_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2293);
/* harmony import */ var _tested_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5444);



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
    const change = (0,_limit_use_js__WEBPACK_IMPORTED_MODULE_1__/* .isRelative */ .n3)(limit) ? describeShare(measure, script) : describeAmount(measure, script);
    return ((0,_limit_use_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsolute */ .oP)(limit) ? undefined : change) ?? describeSides(measure, script) ?? change ?? '';
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

/***/ 6687:
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

/***/ 3822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ describeFound),
/* harmony export */   _: () => (/* binding */ describeRow)
/* harmony export */ });
/* unused harmony export describeSettling */
/* harmony import */ var _describe_measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9182);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9739);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6471);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5684);
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

/***/ 9739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ toDrifts),
/* harmony export */   F: () => (/* binding */ COMPARISONS),
/* harmony export */   F0: () => (/* binding */ toStatedSides)
/* harmony export */ });
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1918);
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

/***/ 6471:
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

/***/ 5684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readMeasure)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9711);

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

/***/ 6166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ describeRollback)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);

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

/***/ 3671:
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

/***/ 3429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PAGE),
/* harmony export */   f: () => (/* binding */ TERMINAL)
/* harmony export */ });
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

/***/ 5444:
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
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   PU: () => (/* binding */ shortenTo),
/* harmony export */   Vu: () => (/* binding */ takeColumns),
/* harmony export */   v0: () => (/* binding */ padTo)
/* harmony export */ });
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


/***/ })

};
