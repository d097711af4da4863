export const id = 9773;
export const ids = [9773];
export const modules = {

/***/ 9773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareServing: () => (/* binding */ compareServing)
});

// EXTERNAL MODULE: ./lib/compatibility/json-value.js
var json_value = __webpack_require__(3712);
// EXTERNAL MODULE: ./lib/compatibility/rules/describe-values.js
var describe_values = __webpack_require__(3318);
// EXTERNAL MODULE: ./lib/compatibility/serving/audio-format.js
var audio_format = __webpack_require__(1589);
// EXTERNAL MODULE: ./lib/compatibility/serving/serving-change.js
var serving_change = __webpack_require__(820);
;// CONCATENATED MODULE: ./lib/compatibility/serving/compare-field.js



/** The change of one field between two contracts; undefined when there is none. */
function compareField(before, after, rule, places = { before: rule.path, after: rule.path }) {
    const had = (0,serving_change/* valueAt */.f)(before, places.before);
    const has = (0,serving_change/* valueAt */.f)(after, places.after);
    const name = fieldName(places.after);
    if ((0,serving_change/* isUnstated */.j)(had)) {
        if ((0,serving_change/* isUnstated */.j)(has))
            return undefined;
        return change('newly-stated', places, `\`${name}\` is now stated: ${(0,describe_values/* describeValue */.bp)(has)}.`);
    }
    if ((0,serving_change/* isUnstated */.j)(has)) {
        const message = `\`${name}\` is no longer stated (it was ${(0,describe_values/* describeValue */.bp)(had)}): ${rule.symptom}.`;
        return lostChange('no-longer-stated', places.before, message);
    }
    const judgement = rule.judge(had, has);
    return judgement.outcome === 'same' ? undefined : judged(rule, places, judgement, had, has);
}
function judged(rule, places, { outcome, detail }, had, has) {
    const difference = detail ?? `changed from ${(0,describe_values/* describeValue */.bp)(had)} to ${(0,describe_values/* describeValue */.bp)(has)}`;
    const sentence = `\`${fieldName(places.after)}\` ${difference}`;
    switch (outcome) {
        case 'loss':
            return change(rule.kind, places, `${sentence}: ${rule.symptom}.`);
        case 'unreadable':
            return change('cannot-be-decided', places, `${sentence}, which cannot be judged: possibly ${rule.symptom}.`);
        case 'moved':
            return change('within-tolerance', places, `${sentence}, within the tolerance of 10 %.`);
        default:
            return change('widened', places, `${sentence}; clients keep working.`);
    }
}
const HARMLESS = new Set(['newly-stated', 'widened', 'within-tolerance']);
/** A change at a place of the new contract; its kind decides whether it breaks. */
function change(kind, places, message) {
    return {
        kind,
        pointer: (0,json_value/* extendPointer */.wQ)('', ...places.after),
        side: 'new',
        breaking: !HARMLESS.has(kind),
        message,
    };
}
/** A breaking change that is to be seen in the old contract only. */
function lostChange(kind, path, message) {
    return { kind, pointer: (0,json_value/* extendPointer */.wQ)('', ...path), side: 'old', breaking: true, message };
}
/** A path as it is written in sentences: `slo.first_partial_ms.p95`, `errors[3].retryable`. */
function fieldName(path) {
    return path.reduce((name, segment) => {
        if (typeof segment === 'number')
            return `${name}[${segment}]`;
        return name === '' ? segment : `${name}.${segment}`;
    }, '');
}

;// CONCATENATED MODULE: ./lib/compatibility/serving/field-judgement.js

/** How much looser a latency or a rate may get before it counts (contracts.md 3.2). */
const TOLERANCE = 0.1;
const SAME = { outcome: 'same' };
const GAIN = { outcome: 'gain' };
const LOSS = { outcome: 'loss' };
const UNREADABLE = { outcome: 'unreadable' };
function unlessEqual(judge) {
    return (before, after) => ((0,json_value/* equalJson */.FS)(before, after) ? SAME : judge(before, after));
}
/** Every change is a loss. */
const fixed = unlessEqual(() => LOSS);
/** From `none` to something is a gain, every other change a loss. */
const fixedOnceThere = unlessEqual((before) => (before === 'none' ? GAIN : LOSS));
/** What has a confidence: a word alone is the level, as in an object with its range; stating a range is a gain. */
const confidenceKept = (before, after) => {
    const [had, has] = [before, after].map(toLevel);
    if (had === undefined || has === undefined)
        return UNREADABLE;
    if (!(0,json_value/* equalJson */.FS)(had.level, has.level))
        return fixedOnceThere(had.level, has.level);
    return had.range === null && has.range !== null ? GAIN : fixed(had.range, has.range);
};
function toLevel(value) {
    if (!(0,json_value/* isObject */.Gv)(value))
        return { level: value, range: null };
    return { level: (0,json_value/* own */.ZV)(value, 'level') ?? null, range: (0,json_value/* own */.ZV)(value, 'range') ?? null };
}
/** Values from the strongest promise to the weakest; a value that is not among them cannot be judged. */
function ordered(...strongestFirst) {
    return unlessEqual((before, after) => {
        const [from, to] = [before, after].map((value) => strongestFirst.findIndex((known) => known === value));
        if (from === undefined || to === undefined || from < 0 || to < 0)
            return UNREADABLE;
        return to > from ? LOSS : GAIN;
    });
}
/** A boolean that clients rely on when it is true. */
const keptTrue = unlessEqual((before, after) => judgeBooleans(before, after, LOSS, GAIN));
/** A boolean that clients rely on when it is false. */
const keptFalse = unlessEqual((before, after) => judgeBooleans(before, after, GAIN, LOSS));
function judgeBooleans(before, after, toFalse, toTrue) {
    if (typeof before !== 'boolean' || typeof after !== 'boolean')
        return UNREADABLE;
    return after ? toTrue : toFalse;
}
/** A number of which less is a loss: a limit that clients may use up. */
const notLowered = numeric((before, after) => (after < before ? LOSS : GAIN));
/** A number of which more is a loss, at once. */
const notRaised = numeric((before, after) => (after > before ? LOSS : GAIN));
/** A number of which more is a loss beyond 10 %: a latency, a rate of errors. */
const notLooser = numeric(judgeLooser);
/** A latency that is one number; an object of percentiles on both sides is left to the rules for each. */
const latencyKept = (before, after) => (0,json_value/* isObject */.Gv)(before) && (0,json_value/* isObject */.Gv)(after) ? SAME : notLooser(before, after);
/** How stable an interface is; that it is deprecated is an announcement, whose date has a rule of its own. */
const stabilityKept = (before, after) => before !== after && [before, after].includes('deprecated')
    ? GAIN
    : ordered('stable', 'beta', 'experimental')(before, after);
/**
 * A share of which less is a loss, once what is missing to all grows by over 10 %: an availability, from 1 or
 * from 100.
 */
const notLessAvailable = numeric((before, after) => {
    const [had, has] = [before, after].map((share) => 1 - (share > 1 ? share / 100 : share));
    return had === undefined || has === undefined ? UNREADABLE : judgeLooser(had, has);
});
function judgeLooser(before, after) {
    // On the limit is within it, whatever binary fractions make of it.
    if (after > before + Math.abs(before) * (TOLERANCE + 1e-9))
        return LOSS;
    return after > before ? { outcome: 'moved' } : GAIN;
}
function numeric(judge) {
    return unlessEqual((before, after) => {
        const areNumbers = typeof before === 'number' && typeof after === 'number';
        return areNumbers && Number.isFinite(before) && Number.isFinite(after)
            ? judge(before, after)
            : UNREADABLE;
    });
}
/** A list of which every member is relied on; the order does not matter. One value alone is a list of it. */
const notNarrowed = sets((removed) => (removed.length > 0 ? LOSS : GAIN));
/** A list of which clients rely on being all there is. */
const sameMembers = sets(() => LOSS);
function sets(judge) {
    return (before, after) => {
        const [had, has] = [membersOf(before), membersOf(after)];
        if (had === undefined || has === undefined)
            return (0,json_value/* equalJson */.FS)(before, after) ? SAME : UNREADABLE;
        const removed = [...had].filter((member) => !has.has(member));
        const added = [...has].filter((member) => !had.has(member));
        if (removed.length === 0 && added.length === 0)
            return SAME;
        const parts = [
            ...(removed.length > 0 ? [`no longer has ${removed.join(', ')}`] : []),
            ...(added.length > 0 ? [`now has ${added.join(', ')}`] : []),
        ];
        return { ...judge(removed, added), detail: parts.join(' and ') };
    };
}
function membersOf(value) {
    const members = (0,json_value/* isList */.Lv)(value) ? value : [value];
    const isNone = members.length === 1 && members[0] === 'none';
    if (isNone)
        return new Set();
    return members.every((member) => typeof member === 'string' || typeof member === 'number')
        ? new Set(members.map(String))
        : undefined;
}
/** How long something is kept: `none`, a number of days, or text such as `30 days`; longer is a loss. */
const notKeptLonger = unlessEqual((before, after) => {
    const [had, has] = [before, after].map(daysOf);
    if (had === undefined || has === undefined)
        return UNREADABLE;
    if (had === has)
        return SAME;
    return has > had ? LOSS : GAIN;
});
function daysOf(value) {
    if ((0,json_value/* isObject */.Gv)(value))
        return daysOf((0,json_value/* own */.ZV)(value, 'days') ?? '');
    if (value === 'none' || value === false)
        return 0;
    if (typeof value === 'number')
        return value >= 0 ? value : undefined;
    return typeof value === 'string' ? daysIn(value) : undefined;
}
function daysIn(text) {
    const days = /^(\d{1,6}) ?(?:d|days?)?$/.exec(text.trim())?.[1];
    return days === undefined ? undefined : Number(days);
}
/** A date that must not come earlier; compared as text, which ISO 8601 allows for dates alike. */
const notEarlier = unlessEqual((before, after) => {
    const dates = [before, after].map((value) => /^\d{4}-\d{2}-\d{2}/.exec(typeof value === 'string' ? value : '')?.[0]);
    const [had, has] = dates;
    if (had === undefined || has === undefined)
        return UNREADABLE;
    return has < had ? LOSS : GAIN;
});

;// CONCATENATED MODULE: ./lib/compatibility/serving/compare-audio-formats.js






/**
 * The audio formats that a service takes (`audio_in`) or gives (`audio_out`): every combination of encoding,
 * container, rate and number of channels must stay.
 */
function compareAudioFormats(before, after, field) {
    const had = (0,audio_format/* audioFormats */.R7)(before, field);
    const has = (0,audio_format/* audioFormats */.R7)(after, field);
    if (had.length > 0 && has.length === 0) {
        const message = `\`${field}\` is no longer stated: clients do not know which audio to use.`;
        return [lostChange('no-longer-stated', [field], message)];
    }
    return [
        ...had.flatMap((format) => compareFormat(format, has, after)),
        ...has.flatMap((format) => addedBy(format, had)),
    ];
}
/** What makes two entries one format, from the widest to the narrowest. */
const IDENTITY = [
    ['encoding', 'audio-encoding-removed', 'audio in this encoding will be refused, or missing'],
    ['container', 'audio-container-removed', 'audio in this container will be refused, or missing'],
    ['endianness', 'audio-format-changed', 'samples will be read in the wrong byte order and sound as noise'],
    [
        'channel_policy',
        'audio-format-changed',
        'the channels of stereo audio will be mixed or chosen in another way',
    ],
];
function compareFormat(format, has, after) {
    let counterparts = has;
    for (const [part, kind, symptom] of IDENTITY) {
        const kept = counterparts.filter((other) => (0,audio_format/* keepsPart */.KE)(format.entry, other.entry, part));
        if (kept.length === 0) {
            const isSilent = counterparts.some(({ entry }) => (0,serving_change/* isUnstated */.j)((0,json_value/* own */.ZV)(entry, part)));
            const text = `${(0,audio_format/* describeFormat */.Vl)(format.entry)} has no counterpart with the ${part} ${(0,describe_values/* describeValue */.bp)((0,json_value/* own */.ZV)(format.entry, part) ?? null)}`;
            return [lostChange(isSilent ? 'no-longer-stated' : kind, format.path, `${text}: ${symptom}.`)];
        }
        counterparts = kept;
    }
    return [...compareCapabilities(format, counterparts), ...comparePromises(format, counterparts, after)];
}
function compareCapabilities({ entry, path }, counterparts) {
    const name = (0,audio_format/* describeFormat */.Vl)(entry);
    const rates = (0,audio_format/* partMissing */.Gs)(entry, counterparts, 'sample_rates_hz').map((rate) => {
        const message = `${name} at ${(0,describe_values/* describeValue */.bp)(rate)} Hz is gone: clients at this rate will be refused, or resampled unnoticed on the way.`;
        return lostChange('sample-rate-removed', [...path, 'sample_rates_hz'], message);
    });
    const channels = (0,audio_format/* partMissing */.Gs)(entry, counterparts, 'channels').map((count) => {
        const message = `${name} with ${(0,describe_values/* describeValue */.bp)(count)} channels is gone: clients with so many will be refused, or lose a speaker.`;
        return lostChange('channels-removed', [...path, 'channels'], message);
    });
    return rates.length + channels.length > 0
        ? [...rates, ...channels]
        : compareCombinations({ entry, path }, counterparts);
}
function compareCombinations({ entry, path }, counterparts) {
    const name = (0,audio_format/* describeFormat */.Vl)(entry);
    return (0,audio_format/* partList */.s7)(entry, 'sample_rates_hz').flatMap((rate) => (0,audio_format/* partList */.s7)(entry, 'channels')
        .filter((count) => !counterparts.some((other) => (0,audio_format/* partHas */.cp)(other.entry, 'sample_rates_hz', rate) && (0,audio_format/* partHas */.cp)(other.entry, 'channels', count)))
        .map((count) => {
        const message = `${name} at ${(0,describe_values/* describeValue */.bp)(rate)} Hz no longer goes with ${(0,describe_values/* describeValue */.bp)(count)} channels: clients with both will be refused.`;
        return lostChange('audio-format-changed', path, message);
    }));
}
const PROMISES = [
    {
        kind: 'first-audio-slower',
        name: 'first_audio_ms_p95',
        judge: notLooser,
        symptom: 'speech will start later than clients allow for',
    },
    {
        kind: 'streaming-removed',
        name: 'streaming',
        judge: keptTrue,
        symptom: 'nothing will be heard until the whole text is spoken',
    },
];
function comparePromises(format, counterparts, after) {
    const [counterpart] = counterparts;
    if (counterpart === undefined)
        return [];
    return PROMISES.flatMap(({ name, ...rule }) => {
        const path = [...counterpart.path, name];
        const found = compareField({ entry: format.entry }, after, { ...rule, path }, { before: ['entry', name], after: path });
        if (found === undefined)
            return [];
        return [found.side === 'old' ? lostChange(found.kind, [...format.path, name], found.message) : found];
    });
}
function addedBy({ entry, path }, had) {
    const known = had.filter((other) => IDENTITY.every(([part]) => (0,audio_format/* keepsPart */.KE)(other.entry, entry, part)));
    const added = known.length === 0
        ? [(0,audio_format/* describeFormat */.Vl)(entry)]
        : [
            ...(0,audio_format/* partMissing */.Gs)(entry, known, 'sample_rates_hz').map((rate) => `${(0,describe_values/* describeValue */.bp)(rate)} Hz`),
            ...(0,audio_format/* partMissing */.Gs)(entry, known, 'channels').map((count) => `${(0,describe_values/* describeValue */.bp)(count)} channels`),
        ];
    if (added.length === 0)
        return [];
    const message = `\`${fieldName(path)}\` adds ${added.join(', ')}; clients keep working.`;
    return [change('widened', { before: path, after: path }, message)];
}

;// CONCATENATED MODULE: ./lib/compatibility/serving/compare-errors.js





const STATUS = 'clients that branch on the status will treat this error as another one';
const RULES = [
    {
        kind: 'error-not-retryable',
        name: 'retryable',
        judge: keptTrue,
        symptom: 'clients that retry will fail again and again, where they recovered before',
    },
    { kind: 'error-status-changed', name: 'http_status', judge: fixed, symptom: STATUS },
    { kind: 'error-status-changed', name: 'grpc_status', judge: fixed, symptom: STATUS },
    { kind: 'error-status-changed', name: 'ws_close', judge: fixed, symptom: STATUS },
];
/** The error codes of `errors`: each stays, with its status, and as retryable as it was. */
function compareErrors(before, after) {
    const had = errorsOf(before);
    const has = errorsOf(after);
    const changes = [...had].flatMap(([code, index]) => {
        const next = has.get(code);
        if (next === undefined) {
            const message = `The error \`${(0,describe_values/* shorten */.ml)(code)}\` is gone: clients will not recognise what happens instead, and cannot react.`;
            return [lostChange('error-code-removed', ['errors', index], message)];
        }
        return RULES.flatMap(({ name, ...rule }) => {
            const places = { before: ['errors', index, name], after: ['errors', next, name] };
            return compareField(before, after, { ...rule, path: places.after }, places) ?? [];
        });
    });
    const added = [...has].filter(([code]) => !had.has(code));
    return [
        ...changes,
        ...added.map(([code, index]) => change('widened', { before: [], after: ['errors', index] }, `The error \`${(0,describe_values/* shorten */.ml)(code)}\` is new; clients treat it as unknown.`)),
    ];
}
/** The index of each code; the first counts when one is there twice. */
function errorsOf(contract) {
    const list = (0,serving_change/* valueAt */.f)(contract, ['errors']);
    const found = new Map();
    if (!(0,json_value/* isList */.Lv)(list))
        return found;
    for (const [index, entry] of list.entries()) {
        const code = (0,json_value/* isObject */.Gv)(entry) ? (0,json_value/* own */.ZV)(entry, 'code') : entry;
        if (typeof code === 'string' && !found.has(code))
            found.set(code, index);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/compatibility/serving/compare-resampling.js




/**
 * What the service does with audio at other rates: `reject` or `resample`, or an object with that as its
 * `policy`, and the rates `from_hz` and `to_hz`. It stands in `audio_in`, or in the entries of the list that
 * `audio_in` is; each format is compared with the one that takes its place.
 */
function compareResampling(before, after) {
    const rule = {
        kind: 'resampling-changed',
        judge: judgeResampling,
        symptom: 'audio at other rates will be refused, or reach the model at a rate it was not measured at',
    };
    return pairs(before, after).flatMap((places) => compareField(before, after, { ...rule, path: places.after }, places) ?? []);
}
/** Where the two sides say it, each pair of places once. */
function pairs(before, after) {
    const [had, has] = [(0,audio_format/* audioFormats */.R7)(before, 'audio_in'), (0,audio_format/* audioFormats */.R7)(after, 'audio_in')];
    if (had.length === 0 || has.length === 0)
        return [{ before: SHARED, after: SHARED }];
    const found = had.flatMap((format) => {
        const counterpart = counterpartOf(format, has);
        return counterpart === undefined ? [] : [{ before: placeIn(format), after: placeIn(counterpart) }];
    });
    return [...new Map(found.map((places) => [JSON.stringify(places), places])).values()];
}
const SHARED = ['audio_in', 'resample'];
function placeIn({ entry, path }) {
    return Object.hasOwn(entry, 'resample') ? [...path, 'resample'] : SHARED;
}
/** The format that takes the place of another, one of a common rate first. */
function counterpartOf({ entry }, others) {
    const kept = others.filter((other) => ['encoding', 'container'].every((part) => (0,audio_format/* keepsPart */.KE)(entry, other.entry, part)));
    const rates = (0,audio_format/* partList */.s7)(entry, 'sample_rates_hz');
    return kept.find((other) => rates.some((rate) => (0,audio_format/* partHas */.cp)(other.entry, 'sample_rates_hz', rate))) ?? kept[0];
}
const judgeResampling = (before, after) => {
    const [had, has] = [toObject(before), toObject(after)];
    if ((0,json_value/* equalJson */.FS)(had, has))
        return { outcome: 'same' };
    const [from, to] = [(0,json_value/* own */.ZV)(had, 'policy'), (0,json_value/* own */.ZV)(has, 'policy')];
    if (from === 'reject' && to === 'resample')
        return { outcome: 'gain' };
    return from === to ? judgeRates(had, has) : { outcome: 'loss' };
};
function judgeRates(before, after) {
    if (!(0,json_value/* equalJson */.FS)((0,json_value/* own */.ZV)(before, 'to_hz'), (0,json_value/* own */.ZV)(after, 'to_hz')))
        return { outcome: 'loss' };
    return notNarrowed((0,json_value/* own */.ZV)(before, 'from_hz') ?? 'none', (0,json_value/* own */.ZV)(after, 'from_hz') ?? 'none');
}
/** One word is the policy alone. */
function toObject(value) {
    return (0,json_value/* isObject */.Gv)(value) ? value : { policy: value };
}

;// CONCATENATED MODULE: ./lib/compatibility/serving/capacity-rules.js

const SLOW_AUDIO = 'speech will start later than clients allow for';
const WEAKER_LOAD = 'the latencies are promised for fewer streams than before';
const PERCENTILES = [
    ['first_partial_ms', 'the first words will appear later than clients allow for'],
    ['final_after_endpoint_ms', 'final results will come later than clients allow for'],
    ['ttfb_ms', SLOW_AUDIO],
    ['rtf', 'long recordings will take longer than clients allow for'],
].flatMap(([name, symptom]) => ['p50', 'p95', 'p99'].map((percentile) => ({ kind: 'slo-loosened', path: ['slo', name, percentile], judge: notLooser, symptom })));
/** How much, how long, how fast, how reliably. */
const CAPACITY_RULES = [
    {
        kind: 'limit-lowered',
        path: ['limits', 'max_session_s'],
        judge: notLowered,
        symptom: 'long sessions will be cut off',
    },
    {
        kind: 'limit-lowered',
        path: ['limits', 'max_audio_s'],
        judge: notLowered,
        symptom: 'long recordings will be refused or cut off',
    },
    {
        kind: 'limit-lowered',
        path: ['limits', 'max_concurrent_streams'],
        judge: notLowered,
        symptom: 'further streams of one client will be refused at busy times',
    },
    {
        kind: 'limit-lowered',
        path: ['limits', 'idle_timeout_s'],
        judge: notLowered,
        symptom: 'users who pause will find the session closed',
    },
    {
        kind: 'keepalive-changed',
        path: ['limits', 'keepalive'],
        judge: fixed,
        symptom: 'quiet connections will be dropped',
    },
    ...PERCENTILES,
    { kind: 'slo-loosened', path: ['slo', 'ttfb_ms'], judge: latencyKept, symptom: SLOW_AUDIO },
    {
        kind: 'slo-loosened',
        path: ['slo', 'availability'],
        judge: notLessAvailable,
        symptom: 'the service may be away for longer than clients can bridge',
    },
    {
        kind: 'slo-loosened',
        path: ['slo', 'error_rate_max'],
        judge: notLooser,
        symptom: 'more requests may fail than clients retry',
    },
    {
        kind: 'slo-conditions-changed',
        path: ['slo', 'load', 'streams'],
        judge: notLowered,
        symptom: WEAKER_LOAD,
    },
    {
        kind: 'health-changed',
        path: ['health', 'ready_path'],
        judge: fixed,
        symptom: 'load balancers will ask the wrong place and take the service for dead',
    },
    {
        kind: 'health-changed',
        path: ['health', 'grpc_health'],
        judge: fixed,
        symptom: 'load balancers will ask the wrong place and take the service for dead',
    },
    {
        kind: 'health-changed',
        path: ['health', 'warmup_required'],
        judge: keptFalse,
        symptom: 'the first requests after a start will be slow or fail',
    },
    {
        kind: 'unknown-fields-rejected',
        path: ['schema', 'unknown_fields'],
        judge: ordered('ignore', 'reject'),
        symptom: 'requests with fields of a newer or older client will be refused',
    },
    {
        kind: 'enum-policy-opened',
        path: ['schema', 'enum_policy'],
        judge: ordered('closed', 'open'),
        symptom: 'clients will meet values that they have no branch for',
    },
];

;// CONCATENATED MODULE: ./lib/compatibility/serving/privacy-rules.js

/** Who is heard, what is hidden, and what is kept. */
const PRIVACY_RULES = [
    {
        kind: 'speaker-mode-changed',
        path: ['speakers', 'mode'],
        judge: fixedOnceThere,
        symptom: 'speaker labels will be missing, or mean something else',
    },
    {
        kind: 'speaker-limits-tightened',
        path: ['speakers', 'max'],
        judge: notLowered,
        symptom: 'two people will share one label in larger meetings',
    },
    {
        kind: 'speaker-limits-tightened',
        path: ['speakers', 'min'],
        judge: notRaised,
        symptom: 'one person will be given several labels',
    },
    {
        kind: 'speaker-labels-changed',
        path: ['speakers', 'label_stability'],
        judge: ordered('per_session', 'may_relabel'),
        symptom: 'a label that clients have bound to a person will move to another',
    },
    {
        kind: 'speaker-metadata-changed',
        path: ['speakers', 'metadata', 'retained'],
        judge: keptFalse,
        symptom: 'what tells speakers apart will be stored although users were told otherwise',
    },
    {
        kind: 'speaker-metadata-changed',
        path: ['speakers', 'metadata', 'exposed_to_client'],
        judge: fixed,
        symptom: 'clients will miss speaker metadata, or receive what they were told they would not',
    },
    {
        kind: 'redaction-narrowed',
        path: ['redaction', 'modes'],
        judge: notNarrowed,
        symptom: 'personal details that were hidden will be shown, or hidden in a way that clients do not recognise',
    },
    {
        kind: 'redaction-narrowed',
        path: ['redaction', 'entities'],
        judge: notNarrowed,
        symptom: 'personal details of these kinds will be shown',
    },
    {
        kind: 'redaction-narrowed',
        path: ['redaction', 'applies_to'],
        judge: notNarrowed,
        symptom: 'personal details will be shown where they were hidden',
    },
    {
        kind: 'retention-lengthened',
        path: ['retention', 'audio'],
        judge: notKeptLonger,
        symptom: 'recordings will be kept longer than users were told',
    },
    {
        kind: 'retention-lengthened',
        path: ['retention', 'transcripts'],
        judge: notKeptLonger,
        symptom: 'transcripts will be kept longer than users were told',
    },
    {
        kind: 'training-use-added',
        path: ['retention', 'training_use'],
        judge: keptFalse,
        symptom: 'what users say will be used for training although they were told otherwise',
    },
];

;// CONCATENATED MODULE: ./lib/compatibility/serving/result-rules.js

/** What results mean: finality, accumulation, timestamps. */
const RESULT_RULES = [
    {
        kind: 'finality-changed',
        path: ['results', 'finality'],
        judge: sameMembers,
        symptom: 'clients wait for a kind of result that never comes, or show one that they do not know twice',
    },
    {
        kind: 'partial-policy-changed',
        path: ['results', 'partial_policy'],
        judge: ordered('append_only', 'stable_prefix', 'mutable'),
        symptom: 'words that clients took as settled will change under the user',
    },
    {
        kind: 'accumulation-changed',
        path: ['results', 'accumulation'],
        judge: fixed,
        symptom: 'words will repeat, or go missing, in clients that append or replace results as before',
    },
    {
        kind: 'final-mutability-changed',
        path: ['results', 'final_mutability'],
        judge: ordered('immutable', 'may_reformat'),
        symptom: 'final text that was stored or acted on will be sent again in another form',
    },
    {
        kind: 'stability-score-changed',
        path: ['results', 'stability'],
        judge: fixedOnceThere,
        symptom: 'clients that wait for a stability score will show partial text too early or never',
    },
    {
        kind: 'stability-score-changed',
        path: ['results', 'unset_value'],
        judge: fixed,
        symptom: 'results without a stability score will be read as having one',
    },
    {
        kind: 'alternatives-lowered',
        path: ['results', 'alternatives_max'],
        judge: notLowered,
        symptom: 'clients that offer a choice of transcripts will have fewer to offer',
    },
    {
        kind: 'confidence-changed',
        path: ['results', 'confidence'],
        judge: confidenceKept,
        symptom: 'clients that act on a confidence will find it missing or on another scale',
    },
    {
        kind: 'confidence-changed',
        path: ['results', 'confidence_range'],
        judge: fixed,
        symptom: 'clients that act on a confidence will find it on another scale',
    },
    {
        kind: 'timestamp-unit-changed',
        path: ['timestamps', 'unit'],
        judge: fixed,
        symptom: 'captions and seeking will be off by orders of magnitude',
    },
    {
        kind: 'timestamp-origin-changed',
        path: ['timestamps', 'origin'],
        judge: fixed,
        symptom: 'captions will be shifted against the audio',
    },
    {
        kind: 'timestamp-level-changed',
        path: ['timestamps', 'level'],
        judge: fixedOnceThere,
        symptom: 'clients that highlight words will find no times for them, or times of something else',
    },
    {
        kind: 'timestamp-order-changed',
        path: ['timestamps', 'monotonic'],
        judge: keptTrue,
        symptom: 'times may run backwards, and captions will jump',
    },
    {
        kind: 'timestamp-error-raised',
        path: ['timestamps', 'max_error_ms'],
        judge: notRaised,
        symptom: 'captions will drift further from the audio than before',
    },
];

;// CONCATENATED MODULE: ./lib/compatibility/serving/session-rules.js

/** How clients connect, send, and take turns. */
const SESSION_RULES = [
    { kind: 'api-changed', path: ['api', 'name'], judge: fixed, symptom: 'clients will not find the service' },
    {
        kind: 'transport-changed',
        path: ['api', 'transport'],
        judge: fixed,
        symptom: 'clients will not connect',
    },
    {
        kind: 'stability-lowered',
        path: ['api', 'stability'],
        judge: stabilityKept,
        symptom: 'what clients built on as stable may change without notice',
    },
    {
        kind: 'sunset-moved-earlier',
        path: ['api', 'deprecation', 'sunset_at'],
        judge: notEarlier,
        symptom: 'clients have less time to move than they were promised',
    },
    {
        kind: 'chunk-limit-tightened',
        path: ['chunk', 'min_ms'],
        judge: notRaised,
        symptom: 'the short chunks that clients send will be refused',
    },
    {
        kind: 'chunk-limit-tightened',
        path: ['chunk', 'max_ms'],
        judge: notLowered,
        symptom: 'the long chunks that clients send will be refused',
    },
    {
        kind: 'chunk-limit-tightened',
        path: ['chunk', 'max_bytes'],
        judge: notLowered,
        symptom: 'the large chunks that clients send will be refused',
    },
    {
        kind: 'pacing-changed',
        path: ['chunk', 'pacing'],
        judge: ordered('faster_ok', 'realtime'),
        symptom: 'clients that send recorded audio faster than real time will be cut off',
    },
    {
        kind: 'language-mode-changed',
        path: ['language', 'mode'],
        judge: fixed,
        symptom: 'the language that clients name, or leave open, will be treated in another way',
    },
    {
        kind: 'language-removed',
        path: ['language', 'supported'],
        judge: notNarrowed,
        symptom: 'speakers of these languages will get errors or nonsense',
    },
    {
        kind: 'default-language-changed',
        path: ['language', 'default'],
        judge: fixed,
        symptom: 'clients that name no language will be transcribed in another one',
    },
    {
        kind: 'language-per-word-removed',
        path: ['language', 'per_word'],
        judge: keptTrue,
        symptom: 'clients that mark the language of words will find none',
    },
    {
        kind: 'endpointing-changed',
        path: ['endpointing', 'mode'],
        judge: fixed,
        symptom: 'turns will end at another moment, or never, because nobody ends them',
    },
    {
        kind: 'endpointing-changed',
        path: ['endpointing', 'silence_ms'],
        judge: notLowered,
        symptom: 'speakers who pause will be cut off',
    },
    {
        kind: 'endpointing-changed',
        path: ['endpointing', 'configurable'],
        judge: keptTrue,
        symptom: 'the pause that clients ask for will be ignored',
    },
    {
        kind: 'cancellation-changed',
        path: ['cancellation', 'supported'],
        judge: keptTrue,
        symptom: 'clients cannot stop a request, and late results will appear',
    },
    {
        kind: 'cancellation-changed',
        path: ['cancellation', 'client_message'],
        judge: fixed,
        symptom: 'the message by which clients cancel will not be understood',
    },
    {
        kind: 'cancellation-changed',
        path: ['cancellation', 'ack'],
        judge: fixed,
        symptom: 'clients will wait for an acknowledgement that does not come, or meet one they do not know',
    },
    {
        kind: 'cancellation-changed',
        path: ['cancellation', 'drain'],
        judge: fixed,
        symptom: 'the last words will be lost, or arrive after the user has cancelled',
    },
    {
        kind: 'cancellation-changed',
        path: ['cancellation', 'max_ack_ms'],
        judge: notLooser,
        symptom: 'clients will give up waiting for the acknowledgement',
    },
    {
        kind: 'barge-in-changed',
        path: ['barge_in', 'supported'],
        judge: keptTrue,
        symptom: 'the voice will go on speaking over the user',
    },
    {
        kind: 'barge-in-changed',
        path: ['barge_in', 'trigger'],
        judge: fixedOnceThere,
        symptom: 'the voice will not stop when it did, or stop when it did not',
    },
    {
        kind: 'barge-in-changed',
        path: ['barge_in', 'stop_within_ms'],
        judge: notLooser,
        symptom: 'the voice will speak on after the user has begun',
    },
    {
        kind: 'barge-in-changed',
        path: ['barge_in', 'truncation_reported'],
        judge: keptTrue,
        symptom: 'clients will not know what the user has heard',
    },
];

;// CONCATENATED MODULE: ./lib/compatibility/serving/field-rules.js




/** Every field of a serving contract that is one promise, in the order in which changes are told. */
const FIELD_RULES = [...SESSION_RULES, ...RESULT_RULES, ...PRIVACY_RULES, ...CAPACITY_RULES];

;// CONCATENATED MODULE: ./lib/compatibility/serving/compare-serving.js






const CONTRACT_LIMITS = { count: 20_000, depth: 64 };
/**
 * Whether clients keep working when a serving contract changes under an equal schema: the fields and rules of
 * contracts.md 3.2, over parsed contracts in its canonical names. Fields that it does not name are left
 * alone; one that was stated and no longer is breaks. `api.version` and `clients` are not compared ({@link
 * checkApiVersion} judges the former), the schemas are compared by `compareSchemas`.
 *
 * Never throws: what is no contract, or holds a value that a rule cannot read, is a breaking
 * `cannot-be-decided`.
 */
function compareServing(oldContract, newContract) {
    const unreadable = [...unreadableContract(oldContract, 'old'), ...unreadableContract(newContract, 'new')];
    if (unreadable.length > 0 || !(0,json_value/* isObject */.Gv)(oldContract) || !(0,json_value/* isObject */.Gv)(newContract))
        return comparison(unreadable);
    return comparison(changesBetween(oldContract, newContract));
}
function changesBetween(before, after) {
    return [
        ...compareAudioFormats(before, after, 'audio_in'),
        ...compareResampling(before, after),
        ...compareAudioFormats(before, after, 'audio_out'),
        ...FIELD_RULES.flatMap((rule) => compareField(before, after, rule) ?? []),
        ...compareErrors(before, after),
    ];
}
function unreadableContract(contract, side) {
    const measure = (0,json_value/* measureJson */.j1)(contract, CONTRACT_LIMITS);
    const reason = measure.ok ? ((0,json_value/* isObject */.Gv)(contract) ? undefined : 'it is not an object') : measure.reason;
    if (reason === undefined)
        return [];
    const message = `The ${side} serving contract cannot be compared: ${reason}.`;
    return [{ kind: 'cannot-be-decided', pointer: '', side, breaking: true, message }];
}
function comparison(changes) {
    const breaking = changes.filter((change) => change.breaking);
    const others = changes.filter((change) => !change.breaking);
    return {
        compatible: breaking.length === 0,
        changes: [...breaking, ...others],
        requiredBump: requiredBump(breaking.length, others.length),
    };
}
function requiredBump(breaking, others) {
    if (breaking > 0)
        return 'major';
    return others > 0 ? 'minor' : 'none';
}


/***/ })

};
