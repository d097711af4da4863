export const id = 115;
export const ids = [115];
export const modules = {

/***/ 1614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ NO_NORMALISER),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   cG: () => (/* binding */ toReport),
/* harmony export */   e9: () => (/* binding */ toRecords),
/* harmony export */   gC: () => (/* binding */ fromPercent),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/** Problems of one file that are listed. */
const MOST_PROBLEMS = 20;
/** No evaluation tool records how it normalised texts in what it writes. */
const NO_NORMALISER = 'the text normaliser is not recorded';
/** Where something is wrong in a file, and how to put it right; the line itself is never quoted. */
function problemAt({ path }, line, message, hint) {
    return { location: line === undefined ? { path } : { path, line }, message, hint };
}
/** A file that is recognised and cannot be read. */
function refuse(reader, problems) {
    const listed = problems.slice(0, MOST_PROBLEMS);
    const rest = problems.length - listed.length;
    const [first] = problems;
    const more = first === undefined || rest === 0
        ? []
        : [{ location: { path: first.location.path }, message: `${rest} more lines like these` }];
    return { kind: 'refused', reader, problems: [...listed, ...more] };
}
/** Records of one version, or the problems that keep a file from being records: part of a file is never judged. */
function toRecords(reader, source, records, problems, remarks) {
    if (problems.length > 0)
        return refuse(reader, problems);
    if (records.length === 0)
        return refuse(reader, [problemAt(source, undefined, 'no utterances', 'was the evaluation cut short?')]);
    const lines = records.map((record) => `${JSON.stringify(toPlain(record))}\n`).join('');
    return { kind: 'records', reader, side: 'one', lines, remarks: [...remarks, NO_NORMALISER] };
}
/** Figures of whole test sets. */
function toReport(reader, figures, remarks) {
    const { slices = [], overall } = figures;
    const known = { kind: 'report', reader, slices, remarks: [...remarks, NO_NORMALISER] };
    return overall === undefined ? known : { ...known, overall };
}
/** `1 utterance`, `2 utterances`. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** A percentage as a fraction, to twelve digits, so that 20.9 is 0.209 and not its neighbour. */
function fromPercent(percent) {
    return Number((percent / 100).toPrecision(12));
}
function toPlain(value) {
    if (Array.isArray(value))
        return value.map((item) => toPlain(item));
    if (!(value instanceof Map))
        return value;
    // fromEntries makes own properties of any name, `__proto__` included.
    return Object.fromEntries([...value].map(([key, item]) => [key, toPlain(item)]));
}


/***/ }),

/***/ 115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ isToolRow),
  readEvaluationFile: () => (/* binding */ readEvaluationFile)
});

// EXTERNAL MODULE: ./lib/readers/check-range.js
var check_range = __webpack_require__(1392);
// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/readers/evaluation/build-reading.js
var build_reading = __webpack_require__(1614);
;// CONCATENATED MODULE: ./lib/readers/evaluation/error-counts.js

/** All errors together. */
function errorsOf({ substitutions, deletions, insertions }) {
    return substitutions + deletions + insertions;
}
/** What a record of counts says, in the fields that one side's file has. */
function toCountRecord(id, speaker, counts, more = []) {
    return new Map([
        ['id', id],
        ...(speaker === undefined ? [] : [['speaker', speaker]]),
        ...more,
        ['reference_words', counts.words],
        ['errors', errorsOf(counts)],
        ['substitutions', counts.substitutions],
        ['deletions', counts.deletions],
        ['insertions', counts.insertions],
    ]);
}
/** The pooled rates of counts on at least one word. */
function toRates(counts) {
    return [
        ['wer', errorsOf(counts) / counts.words],
        ['ins_rate', counts.insertions / counts.words],
        ['del_rate', counts.deletions / counts.words],
        ['sub_rate', counts.substitutions / counts.words],
    ];
}
/**
 * Whether a percentage is that of the counts, as printed with so many decimals. A rate that is not finite or zero is no
 * contradiction where there were no words: SpeechBrain writes either.
 */
function agrees(percent, part, whole, decimals) {
    if (whole === 0)
        return part > 0 || percent === 0 || !Number.isFinite(percent);
    const exact = (100 * part) / whole;
    // Half a unit in the last place, and a little for tools that add up in single precision.
    return Math.abs(percent - exact) <= 0.51 * 10 ** -decimals + 1e-5 * exact;
}
/** A count as written; undefined where it is none or too large to be exact. */
function toCount(text) {
    if (text === undefined || !/^\d{1,15}$/.test(text))
        return undefined;
    return Number(text);
}
/** Percentages as fractions; undefined where one is not finite or negative. */
function toFractions(percentages) {
    const rates = percentages.map(([name, text]) => [name, toPercentage(text)]);
    return rates.every(([, rate]) => Number.isFinite(rate)) ? rates : undefined;
}
function toPercentage(text) {
    return text !== undefined && /^\d{1,6}(?:\.\d{1,6})?$/.test(text) ? (0,build_reading/* fromPercent */.gC)(Number(text)) : Number.NaN;
}

;// CONCATENATED MODULE: ./lib/readers/evaluation/espnet-results.js


const ID = 'espnet-results';
const HEADER = /^\|[ \t]{0,50}dataset[ \t]{0,50}\|[ \t]{0,50}Snt[ \t]{0,50}\|[ \t]{0,50}Wrd[ \t]{0,50}\|/m;
const NAMES = ['correct', 'sub_rate', 'del_rate', 'ins_rate', 'err', 'ser'];
const SLACK = 0.25;
const KINDS = ['WER', 'CER', 'TER'];
/**
 * ESPnet's RESULTS.md (show_asr_result.sh): tables of sclite's percentages under `### WER`, `### CER` and `### TER`, one row a test
 * set. `Wrd` counts characters under CER; token error rates depend on the tokeniser and are left out. A file with the
 * tables of several experiments is refused.
 */
const espnetResults = {
    id: ID,
    matches: ({ text }) => HEADER.test(text),
    read: (source) => {
        const rows = findRows(source);
        const read = rows.filter(({ kind }) => kind !== 'TER').map((row) => ({ row, slice: toSlice(row) }));
        const broken = read.flatMap(({ row, slice }) => (slice === undefined ? [unclear(row, source)] : []));
        const problems = [...broken, ...findMixed(rows, source)];
        if (problems.length > 0)
            return (0,build_reading/* refuse */.TR)(ID, problems);
        const slices = mergeByName(read.flatMap(({ slice }) => slice ?? []));
        if (slices.length === 0)
            return (0,build_reading/* refuse */.TR)(ID, [
                (0,build_reading/* problemAt */.l4)(source, undefined, 'no rows of words or characters', 'keep the WER table'),
            ]);
        const left = rows.some(({ kind }) => kind === 'TER') ? ['token error rates were left out'] : [];
        return (0,build_reading/* toReport */.cG)(ID, { slices }, ['percentages with one decimal', ...left]);
    },
};
function findRows({ lines }) {
    const rows = [];
    let above = { model: '', kind: undefined };
    let isInTable = false;
    for (const [index, text] of lines.entries()) {
        above = readHeading(text, above);
        isInTable = text.startsWith('|') && (isInTable || HEADER.test(text));
        if (!isInTable || HEADER.test(text) || /^[|\s:-]*$/.test(text))
            continue;
        rows.push({ line: index + 1, cells: text.split('|').map((cell) => cell.trim()), ...above });
    }
    return rows;
}
function readHeading(text, above) {
    const [, title] = /^#{1,6}\s{1,10}(.{1,200})/.exec(text) ?? [];
    if (title === undefined)
        return above;
    const kind = KINDS.find((one) => one === title.trim().toUpperCase());
    return kind === undefined ? { model: title.trim(), kind } : { ...above, kind };
}
function toSlice({ cells, kind, line }) {
    const [, name, sentences, words, ...percentages] = cells;
    const rates = toRowRates(percentages);
    const size = { utterances: toCount(sentences), reference_words: toCount(words) };
    if (kind === undefined || rates === undefined || name === undefined || name === '')
        return undefined;
    return isSized(size) ? toFigures(name, kind, size, rates, line) : undefined;
}
function isSized(size) {
    return Object.values(size).every((count) => count !== undefined && count > 0);
}
/** The fractions of a row; undefined where a column is none, or they do not add up. */
function toRowRates(percentages) {
    const rates = new Map(toFractions(NAMES.map((one, index) => [one, percentages[index]])) ?? []);
    const at = (one) => 100 * (rates.get(one) ?? Number.NaN);
    const whole = at('correct') + at('sub_rate') + at('del_rate');
    const errors = at('sub_rate') + at('del_rate') + at('ins_rate');
    return Math.abs(whole - 100) <= SLACK && Math.abs(errors - at('err')) <= SLACK ? rates : undefined;
}
function toFigures(name, kind, size, rates, line) {
    const at = (one) => rates.get(one) ?? Number.NaN;
    if (kind === 'CER')
        return { name, utterances: size.utterances, metrics: new Map([['cer', at('err')]]), line };
    const kinds = ['ins_rate', 'del_rate', 'sub_rate', 'ser'].map((one) => [one, at(one)]);
    return { name, ...size, metrics: new Map([['wer', at('err')], ...kinds]), line };
}
function unclear({ line, kind }, source) {
    return kind === undefined
        ? (0,build_reading/* problemAt */.l4)(source, line, 'nothing says whether the table counts words', 'keep the heading ### WER above it')
        : (0,build_reading/* problemAt */.l4)(source, line, 'the columns of a row do not add up', 'was the table edited? Score again');
}
function findMixed(rows, source) {
    const hint = 'keep the tables of the model that is judged';
    const [first] = rows;
    const other = rows.find(({ model }) => model !== first?.model);
    if (other !== undefined)
        return [(0,build_reading/* problemAt */.l4)(source, other.line, 'tables of several experiments', hint)];
    const names = new Set();
    const second = rows.find(({ cells, kind }) => {
        const name = `${kind ?? ''} ${cells[1] ?? ''}`;
        const isKnown = names.has(name);
        names.add(name);
        return isKnown;
    });
    return second === undefined
        ? []
        : [(0,build_reading/* problemAt */.l4)(source, second.line, 'a second row of the same test set', hint)];
}
function mergeByName(slices) {
    const merged = new Map();
    for (const slice of slices) {
        const before = merged.get(slice.name);
        const metrics = new Map([...(before?.metrics ?? []), ...slice.metrics]);
        merged.set(slice.name, before === undefined ? slice : { ...slice, ...before, metrics });
    }
    return [...merged.values()];
}

;// CONCATENATED MODULE: ./lib/readers/evaluation/json-sets.js
/** Whether a parsed value is an object. */
function isMap(value) {
    return value instanceof Map;
}
/** A number of any kind, finite or not; undefined for anything else. */
function numberIn(fields, name) {
    const value = fields.get(name);
    return typeof value === 'number' ? value : undefined;
}
/** A JSON file that is a set of figures, or an object of nothing but such sets; undefined for any other. */
function readSets({ document }, isSet) {
    if (!isMap(document))
        return undefined;
    if (isSet(document))
        return [{ name: undefined, fields: document }];
    const sets = [...document].flatMap(([name, value]) => isMap(value) && isSet(value) ? [{ name, fields: value }] : []);
    return sets.length > 0 && sets.length === document.size ? sets : undefined;
}

;// CONCATENATED MODULE: ./lib/readers/evaluation/hf-evaluate.js


const hf_evaluate_ID = 'hf-evaluate';
const RATES = ['wer', 'cer'];
/**
 * What Hugging Face `evaluate` computes and `evaluate.save` writes: a bare `wer` or `cer` beside the keys of whoever saved it and
 * `_timestamp`, `_evaluate_version` and others; or an object of such sets by test set. The rate is of the whole test set, and a
 * fraction by custom: the file does not say, so it is marked as assumed.
 */
const hfEvaluate = {
    id: hf_evaluate_ID,
    matches: (source) => readSets(source, isSet) !== undefined,
    read: (source) => {
        const sets = readSets(source, isSet) ?? [];
        const broken = sets.filter(({ fields }) => RATES.some((name) => fields.has(name) && !Number.isFinite(numberIn(fields, name) ?? Number.NaN)));
        if (broken.length > 0)
            return (0,build_reading/* refuse */.TR)(hf_evaluate_ID, [
                (0,build_reading/* problemAt */.l4)(source, undefined, 'an error rate that is no finite number', 'score again'),
            ]);
        const slices = sets.map(hf_evaluate_toSlice);
        const isWhole = sets[0]?.name === undefined;
        return (0,build_reading/* toReport */.cG)(hf_evaluate_ID, isWhole ? { overall: slices[0] } : { slices }, [
            'the unit of the rates is not stated: taken as fractions',
        ]);
    },
};
/** Rates beside plain values; an object of other objects is a document of another kind. */
function isSet(fields) {
    const isPlain = [...fields.values()].every((value) => typeof value !== 'object' || value === null);
    return isPlain && RATES.some((name) => numberIn(fields, name) !== undefined);
}
function hf_evaluate_toSlice({ name = 'overall', fields }) {
    const rates = RATES.flatMap((metric) => {
        const value = numberIn(fields, metric);
        return value === undefined ? [] : [[metric, value]];
    });
    return {
        name,
        metrics: new Map(rates),
        assumed: new Map(rates.map(([metric]) => [metric, 'fraction'])),
    };
}

;// CONCATENATED MODULE: ./lib/readers/evaluation/jiwer.js



const jiwer_ID = 'jiwer';
const COUNTS = ['substitutions', 'deletions', 'insertions', 'hits'];
const NO_TRANSFORM = 'jiwer neither lowers case nor strips punctuation unless it is told to';
/**
 * What jiwer's `process_words` or `process_characters` came to, dumped as JSON: `wer` or `cer` as a fraction beside hits,
 * substitutions, deletions and insertions; or an object of such sets by test set. The counts are taken. For an empty reference
 * `wer` is the *number* of insertions, so a set without words is refused (src/jiwer/process.py).
 */
const jiwer = {
    id: jiwer_ID,
    matches: (source) => readSets(source, jiwer_isSet) !== undefined,
    read: (source) => {
        const sets = (readSets(source, jiwer_isSet) ?? []).map((set) => ({ set, slice: jiwer_toSlice(set) }));
        const problems = sets.flatMap(({ set, slice }) => typeof slice === 'string' ? [toProblem(slice, set, source)] : []);
        if (problems.length > 0)
            return (0,build_reading/* refuse */.TR)(jiwer_ID, problems);
        const slices = sets.flatMap(({ slice }) => (typeof slice === 'string' ? [] : [slice]));
        const isWhole = sets[0]?.set.name === undefined;
        return (0,build_reading/* toReport */.cG)(jiwer_ID, isWhole ? { overall: slices[0] } : { slices }, [NO_TRANSFORM]);
    },
};
function jiwer_isSet(fields) {
    return COUNTS.every((name) => fields.has(name)) && (fields.has('wer') || fields.has('cer'));
}
function toProblem(message, { name }, source) {
    const whose = name === undefined ? '' : `${name.slice(0, 80)}: `;
    return (0,build_reading/* problemAt */.l4)(source, undefined, `${whose}${message}`, 'score a test set with references, and dump the result whole');
}
function jiwer_toSlice({ name = 'overall', fields }) {
    const counts = toCounts(fields);
    if (counts === undefined)
        return 'hits, substitutions, deletions and insertions are no whole numbers';
    if (counts.words === 0)
        return 'no reference words: the rate is then the number of insertions';
    const rate = errorsOf(counts) / counts.words;
    const metric = fields.has('wer') ? 'wer' : 'cer';
    const stated = numberIn(fields, metric);
    if (stated === undefined || Math.abs(stated - rate) > 1e-6 + 1e-3 * rate)
        return `\`${metric}\` is not the rate of its counts`;
    if (metric === 'cer')
        return { name, metrics: new Map([['cer', rate]]) };
    return { name, reference_words: counts.words, metrics: new Map(toRates(counts)) };
}
function toCounts(fields) {
    const [substitutions, deletions, insertions, hits] = COUNTS.map((name) => {
        const count = numberIn(fields, name);
        return count !== undefined && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
    });
    if (substitutions === undefined || deletions === undefined)
        return undefined;
    if (insertions === undefined || hits === undefined)
        return undefined;
    return { words: hits + substitutions + deletions, substitutions, deletions, insertions };
}

;// CONCATENATED MODULE: ./lib/readers/evaluation/loose-json.js
const DEPTH_LIMIT = 32;
const SPACE = /[ \t\r\n]*/y;
const NUMBER = /[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/y;
const WORD = /-?[A-Za-z_][A-Za-z_.0-9]*/y;
const PLAIN = { '"': /[^"\\\n]*/y, "'": /[^'\\\n]*/y };
const HEX = /(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/y;
const WORDS = new Map([
    ['true', true],
    ['True', true],
    ['false', false],
    ['False', false],
    ['null', null],
    ['None', null],
    ...['NaN', 'nan', '-NaN', '-nan'].map((word) => [word, Number.NaN]),
    ...['Infinity', 'inf'].map((word) => [word, Number.POSITIVE_INFINITY]),
    ...['-Infinity', '-inf'].map((word) => [word, Number.NEGATIVE_INFINITY]),
]);
/** How NumPy 2 prints its scalars inside a dictionary. */
const SCALAR = /^np\.(?:float|int)\d{1,3}$/;
const ESCAPES = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
/**
 * Parses JSON, and what Python programs write in its place: `NaN`, `Infinity`, `inf`, `None`, `True` and strings in
 * single quotes (NeMo and VERSA do). Linear in the length of the text; a key that is there twice is a fault.
 */
function parseLoose(text) {
    const parser = new LooseParser(text);
    try {
        return { kind: 'value', value: parser.document() };
    }
    catch (error) {
        if (!(error instanceof LooseFault))
            throw error;
        return { kind: 'fault', message: error.message, column: parser.at + 1 };
    }
}
class LooseFault extends Error {
}
class LooseParser {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    document() {
        const value = this.value(0);
        this.skipSpace();
        if (this.at < this.text.length)
            throw new LooseFault('more than one value');
        return value;
    }
    value(depth) {
        this.skipSpace();
        const sign = this.text[this.at];
        if (depth > DEPTH_LIMIT)
            throw new LooseFault('nested too deeply');
        if (sign === '{')
            return this.object(depth);
        if (sign === '[')
            return this.list(depth);
        if (sign === '"' || sign === "'")
            return this.string(sign);
        return this.number() ?? this.word();
    }
    object(depth) {
        const entries = new Map();
        this.items('}', () => {
            const quote = this.text[this.at];
            if (quote !== '"' && quote !== "'")
                throw new LooseFault('a key without quotes');
            const key = this.string(quote);
            this.expect(':');
            if (entries.has(key))
                throw new LooseFault('a key that is there twice');
            entries.set(key, this.value(depth + 1));
        });
        return entries;
    }
    list(depth) {
        const items = [];
        this.items(']', () => items.push(this.value(depth + 1)));
        return items;
    }
    /** Everything between a bracket and its partner, divided by commas. */
    items(end, read) {
        this.at += 1;
        this.skipSpace();
        while (this.text[this.at] !== end) {
            read();
            this.skipSpace();
            if (this.text[this.at] === end)
                break;
            this.expect(',');
            this.skipSpace();
        }
        this.at += 1;
    }
    string(quote) {
        let string = '';
        this.at += 1;
        for (;;) {
            string += this.match(PLAIN[quote]) ?? '';
            const sign = this.text[this.at];
            this.at += 1;
            if (sign === quote)
                return string;
            if (sign !== '\\')
                throw new LooseFault('a text that is not closed');
            string += this.escape();
        }
    }
    escape() {
        HEX.lastIndex = this.at;
        const [all, unit, byte] = HEX.exec(this.text) ?? [];
        const code = unit ?? byte;
        this.at += all?.length ?? 1;
        if (code !== undefined)
            return String.fromCharCode(Number.parseInt(code, 16));
        const sign = this.text[this.at - 1] ?? '';
        return ESCAPES[sign] ?? sign;
    }
    number() {
        const digits = this.match(NUMBER);
        return digits === undefined ? undefined : Number(digits);
    }
    word() {
        const word = this.match(WORD) ?? '';
        if (SCALAR.test(word))
            return this.scalar();
        const value = WORDS.get(word);
        if (value === undefined)
            throw new LooseFault('no JSON value');
        return value;
    }
    scalar() {
        this.expect('(');
        const value = this.number() ?? this.word();
        this.expect(')');
        return value;
    }
    expect(sign) {
        this.skipSpace();
        if (this.text[this.at] !== sign)
            throw new LooseFault(`no ${sign} where one was expected`);
        this.at += 1;
    }
    skipSpace() {
        this.match(SPACE);
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        this.at += found?.length ?? 0;
        return found;
    }
}

;// CONCATENATED MODULE: ./lib/readers/evaluation/json-rows.js



/** Reads one JSON object a line, blank lines left out, or a list of objects. */
function readRows(source) {
    const { document, lines } = source;
    if (Array.isArray(document)) {
        const rows = document.filter(isMap).map((fields) => ({ line: 1, fields }));
        const problems = rows.length === document.length
            ? []
            : [(0,build_reading/* problemAt */.l4)(source, undefined, 'a list with other things than objects', HINT)];
        return { rows, problems };
    }
    const rows = [];
    const problems = [];
    for (const [index, text] of lines.entries()) {
        if (text.trim() === '')
            continue;
        const row = toRow(text, index + 1);
        if ('fields' in row)
            rows.push(row);
        else
            problems.push((0,build_reading/* problemAt */.l4)(source, index + 1, row.message, HINT));
    }
    return { rows, problems };
}
const HINT = 'write one JSON object a line';
/** One line as an object, or why it is none. */
function toRow(text, line) {
    const parsed = parseLoose(text);
    if (parsed.kind === 'fault')
        return { message: `${parsed.message} (column ${parsed.column})` };
    return isMap(parsed.value) ? { line, fields: parsed.value } : { message: 'not a JSON object' };
}

;// CONCATENATED MODULE: ./lib/readers/evaluation/kaldi-per-utt.js


const kaldi_per_utt_ID = 'kaldi-per-utt';
const kaldi_per_utt_KINDS = ['ref', 'hyp', 'op', '#csid'];
/** wer_per_utt_details.pl writes `***` unless it is told another symbol; recipes also use `<eps>`. */
const NULLS = new Set(['***', '<eps>']);
const NO_SPEAKERS = 'per_utt has no speakers (they are in utt2spk): every utterance counts as a cluster';
/**
 * Kaldi's `wer_details/per_utt`: `utt ref`, `utt hyp`, `utt op` and `utt #csid`. The counts stand in the order correct,
 * substituted, *inserted, deleted* (sclite's is C S D I), so they are checked against the alignment beside them.
 */
const kaldiPerUtt = {
    id: kaldi_per_utt_ID,
    matches: ({ head }) => {
        const first = head.split(/\r?\n/, 8).filter((line) => line.trim() !== '');
        const read = first.map(parseDetail);
        return read[0] !== undefined && read.some((line) => line?.kind === '#csid');
    },
    read: (source) => {
        const taken = { source, records: [], problems: [], open: [] };
        for (const [index, text] of source.lines.entries())
            if (text.trim() !== '')
                take(text, index + 1, taken);
        if (taken.open.length > 0)
            taken.problems.push(cutShort(source, source.lines.length));
        return (0,build_reading/* toRecords */.e9)(kaldi_per_utt_ID, source, taken.records, taken.problems, [NO_SPEAKERS]);
    },
};
function take(text, number, taken) {
    const line = parseDetail(text);
    const [first] = taken.open;
    if (line === undefined || (first !== undefined && first.id !== line.id)) {
        taken.problems.push(cutShort(taken.source, number));
        taken.open = line === undefined ? [] : [line];
        return;
    }
    taken.open.push(line);
    if (line.kind !== '#csid')
        return;
    kaldi_per_utt_close(taken.open, number, taken);
    taken.open = [];
}
function cutShort(source, line) {
    return (0,build_reading/* problemAt */.l4)(source, line, 'an utterance that is cut short', 'was the file cut short? Score again');
}
function parseDetail(text) {
    const [id = '', kind, ...tokens] = text.trim().split(/\s+/);
    const known = kaldi_per_utt_KINDS.find((one) => one === kind);
    return known === undefined ? undefined : { id, kind: known, tokens };
}
/** Adds the utterance that ends with its counts, or says why they cannot be trusted. */
function kaldi_per_utt_close(open, line, { source, records, problems }) {
    const counts = kaldi_per_utt_toCounts(open.at(-1)?.tokens ?? []);
    const id = open[0]?.id ?? '';
    const hint = '#csid is correct, substituted, inserted, deleted, in this order';
    if (counts === undefined || !open.every((detail) => fits(detail, counts)))
        problems.push((0,build_reading/* problemAt */.l4)(source, line, 'the counts are not those of the alignment', hint));
    else
        records.push(toCountRecord(id, undefined, counts));
}
function kaldi_per_utt_toCounts(tokens) {
    const [correct, substitutions, insertions, deletions] = tokens.map(toCount);
    if (correct === undefined || substitutions === undefined || insertions === undefined)
        return undefined;
    if (deletions === undefined || tokens.length !== 4)
        return undefined;
    const words = correct + substitutions + deletions;
    return { correct, words, substitutions, insertions, deletions };
}
/** Whether a line of the alignment has as many places, and as many empty ones, as the counts say. */
function fits({ kind, tokens }, counts) {
    if (kind === '#csid')
        return true;
    if (tokens.length !== counts.words + counts.insertions)
        return false;
    if (kind === 'ref')
        return countOf(tokens, NULLS) === counts.insertions;
    if (kind === 'hyp')
        return countOf(tokens, NULLS) === counts.deletions;
    const letters = [counts.correct, counts.substitutions, counts.insertions, counts.deletions];
    return ['C', 'S', 'I', 'D'].every((letter, at) => countOf(tokens, new Set([letter])) === letters[at]);
}
function countOf(tokens, wanted) {
    return tokens.filter((token) => wanted.has(token)).length;
}

;// CONCATENATED MODULE: ./lib/readers/evaluation/wer-line.js

const MARK = '%WER ';
const LONGEST = 4096;
const BODY = /^(\d{1,9}(?:\.\d{1,6})?|-?nan|-?inf) \[ (\d{1,15}) \/ (\d{1,15}), (\d{1,15}) ins, (\d{1,15}) del, (\d{1,15}) sub \]( \[PARTIAL\])?/i;
/**
 * Reads `%WER 8.20 [ 4459 / 54402, 695 ins, 427 del, 3337 sub ]` as Kaldi's compute-wer and SpeechBrain write it;
 * undefined for a line that is none.
 */
function parseWerLine(line) {
    const start = line.length > LONGEST ? -1 : line.indexOf(MARK);
    if (start < 0)
        return undefined;
    const body = BODY.exec(line.slice(start + MARK.length));
    if (body === null)
        return undefined;
    const [all, percent, errors, ...kinds] = body;
    const counts = wer_line_toCounts(kinds);
    const isPossible = counts.deletions + counts.substitutions <= counts.words;
    const isSum = errorsOf(counts) === toCount(errors);
    return {
        counts,
        isConsistent: isPossible && isSum && agrees(Number(percent), errorsOf(counts), counts.words, 2),
        isPartial: kinds[4] !== undefined,
        before: line.slice(0, start).trim(),
        after: line.slice(start + MARK.length + all.length).trim(),
    };
}
/** Fifteen digits are the most that the pattern lets through, so every count is exact. */
function wer_line_toCounts(written) {
    const at = (index) => Number(written[index]);
    return { words: at(0), insertions: at(1), deletions: at(2), substitutions: at(3) };
}
/** `%SER 28.05 [ 735 / 2620 ]`: sentences with errors, and sentences. */
function parseSerLine(line) {
    const [, wrong, all] = /^%SER (?:\d{1,9}(?:\.\d{1,6})?|-?nan) \[ (\d{1,15}) \/ (\d{1,15}) \]/i.exec(line.slice(0, 200)) ?? [];
    const counts = { wrong: toCount(wrong), all: toCount(all) };
    return counts.wrong === undefined || counts.all === undefined || counts.wrong > counts.all
        ? undefined
        : { wrong: counts.wrong, all: counts.all };
}
/** `Scored 2620 sentences, 3 not present in hyp.`: how many had no hypothesis. */
function parseScoredLine(line) {
    const [, scored, absent] = /^Scored (\d{1,15}) sentences, (\d{1,15}) not present in hyp/.exec(line.slice(0, 200)) ?? [];
    const counts = { scored: toCount(scored), absent: toCount(absent) };
    return counts.scored === undefined || counts.absent === undefined
        ? undefined
        : { scored: counts.scored, absent: counts.absent };
}

;// CONCATENATED MODULE: ./lib/readers/evaluation/kaldi-wer.js



const kaldi_wer_ID = 'kaldi-wer';
const SIGN = /%WER (?:\d[\d.]{0,15}|nan) \[ /;
const SCORE_FILE = /^(?:best_)?(wer|cer)(?:_[\w.]{0,40})?$/;
const GRID = 'the best of a grid of language model weights and insertion penalties, which flatters when it was picked on this test set';
/**
 * Kaldi's `%WER` lines: what compute-wer prints, `best_wer`, and the RESULTS files of recipes. The counts are taken, never the
 * percentage. A line's path names its test set; one without a path is of everything. Several systems in one file are
 * refused, and so are utterances without a hypothesis (`[PARTIAL]`): fewer utterances are no better result. `best_cer`
 * prints characters under the same `%WER`.
 */
const kaldiWer = {
    id: kaldi_wer_ID,
    matches: ({ head }) => SIGN.test(head),
    read: (source) => {
        const found = findLines(source);
        const problems = [...found.problems, ...judgeLines(found.placed, source), ...findMissing(source)];
        if (problems.length > 0)
            return (0,build_reading/* refuse */.TR)(kaldi_wer_ID, problems);
        const slices = found.placed.filter(({ folders }) => folders.length > 0).map(kaldi_wer_toSlice);
        const bare = found.placed.find(({ folders }) => folders.length === 0);
        const remarks = found.placed.some(({ folders }) => folders.length > 0) ? [GRID] : [];
        return (0,build_reading/* toReport */.cG)(kaldi_wer_ID, { slices, overall: bare === undefined ? undefined : toOverall(bare, source) }, remarks);
    },
};
function findLines(source) {
    const placed = [];
    const problems = [];
    for (const [index, text] of source.lines.entries()) {
        if (text.startsWith('#'))
            continue;
        const read = parseWerLine(text);
        if (read !== undefined)
            placed.push(place(read, index + 1, source.path));
        else if (text.trimStart().startsWith('%WER '))
            problems.push((0,build_reading/* problemAt */.l4)(source, index + 1, 'a %WER line without its counts', 'keep the counts in brackets'));
    }
    return { placed, problems };
}
function place(read, line, file) {
    const parts = toPath(read)
        .split('/')
        .filter((part) => part !== '');
    const own = rateOf(parts);
    const folders = own === undefined ? parts : parts.slice(0, -1);
    return { ...read, line, folders, rate: own ?? rateOf(file.split('/')) ?? 'wer' };
}
/** Kaldi's best_wer.sh prints the path after the counts, grep before them. */
function toPath({ before, after }) {
    return after === '' ? before.replace(/:$/, '') : after.slice(0, `${after} `.search(/\s/));
}
/** What a file of scores holds, by its name: `wer_15_0.5`, `best_cer`. */
function rateOf(parts) {
    const [, rate] = SCORE_FILE.exec(parts.at(-1) ?? '') ?? [];
    if (rate === undefined)
        return undefined;
    return rate === 'cer' ? 'cer' : 'wer';
}
function judgeLines(placed, source) {
    const problems = placed.flatMap((one) => judgeLine(one, source));
    const systems = new Set(placed.map(({ folders }) => folders.slice(0, -1).join('/')));
    const bare = placed.filter(({ folders }) => folders.length === 0);
    const second = findSecond(placed);
    const hint = 'keep the lines of the model that is judged, one for each test set';
    if (systems.size > 1 || (bare.length > 0 && bare.length < placed.length))
        return [...problems, (0,build_reading/* problemAt */.l4)(source, placed[1]?.line, 'figures of several systems in one file', hint)];
    return second === undefined
        ? problems
        : [...problems, (0,build_reading/* problemAt */.l4)(source, second.line, 'a second figure of the same test set', hint)];
}
function findSecond(placed) {
    const names = new Set();
    return placed.find(({ folders, rate }) => {
        const name = `${rate} ${folders.join('/')}`;
        const isKnown = names.has(name);
        names.add(name);
        return isKnown;
    });
}
function judgeLine({ counts, isPartial, isConsistent, line }, source) {
    const at = (message, hint) => (0,build_reading/* problemAt */.l4)(source, line, message, hint);
    return [
        ...(isPartial
            ? [at('[PARTIAL]: some utterances have no hypothesis', 'decode and score all of them')]
            : []),
        ...(counts.words === 0 ? [at('no reference words', 'score a test set that has references')] : []),
        ...(isConsistent ? [] : [at('the percentage, the errors and their kinds do not agree', 'score again')]),
    ];
}
function findMissing(source) {
    return source.lines.flatMap((text, index) => {
        const absent = parseScoredLine(text)?.absent ?? 0;
        if (absent === 0)
            return [];
        const message = `${absent} utterances have no hypothesis: fewer utterances are no better result`;
        return [(0,build_reading/* problemAt */.l4)(source, index + 1, message, 'decode and score all of them')];
    });
}
function kaldi_wer_toSlice({ folders, counts, rate, line }) {
    const name = folders.at(-1) ?? '';
    if (rate === 'cer')
        return { name, metrics: new Map([['cer', errorsOf(counts) / counts.words]]), line };
    return { name, reference_words: counts.words, metrics: new Map(toRates(counts)), line };
}
function toOverall(bare, { lines }) {
    const sentences = lines.map(parseSerLine).find((found) => found !== undefined);
    const slice = { ...kaldi_wer_toSlice(bare), name: 'overall' };
    if (sentences === undefined || sentences.all === 0)
        return slice;
    const metrics = new Map([...slice.metrics, ['ser', sentences.wrong / sentences.all]]);
    return { ...slice, utterances: sentences.all, metrics };
}

;// CONCATENATED MODULE: ./lib/readers/evaluation/mlflow-metrics.js



const NO_UNITS = 'MLflow records no units: rates are taken as fractions and times as milliseconds';
const KEY = /(?:^|\/)metrics\/(.{1,200})$/;
const LINE = /^(\d{1,16}) (\S{1,40}) (\d{1,15})(?: \S{1,300}){0,3}$/;
/**
 * A file of MLflow's file store, `mlruns/<experiment>/<run>/metrics/<key>`, with lines `timestamp value step`. The value of the
 * largest step counts, and of several the latest. In a key such as `noisy/wer` the folder is the slice.
 */
const mlflowMetric = {
    id: 'mlflow-metric',
    matches: ({ path, head }) => KEY.test(path) && LINE.test(head.trimStart().split(/\r?\n/, 1)[0] ?? ''),
    read: (source) => {
        const logged = source.lines.filter((line) => line.trim() !== '').map(toLogged);
        const last = latest(logged.filter((one) => one !== undefined));
        if (logged.includes(undefined) || last === undefined)
            return (0,build_reading/* refuse */.TR)('mlflow-metric', [
                (0,build_reading/* problemAt */.l4)(source, undefined, 'a line that is no timestamp, value and step', 'log the metric again'),
            ]);
        return report('mlflow-metric', source, new Map([[KEY.exec(source.path)?.[1] ?? '', last]]), 0);
    },
};
/**
 * A run as MLflow's REST interface or `mlflow runs describe` prints it: `data.metrics`, as a list of `{key, value, timestamp, step}` or by
 * key. Only metrics of the catalogue are read.
 */
const mlflowRun = {
    id: 'mlflow-run',
    matches: ({ document }) => metricsOf(document) !== undefined,
    read: (source) => {
        const all = metricsOf(source.document) ?? new Map();
        const known = [...all].filter(([key]) => model_metric/* METRIC_CATALOGUE */.rS.has(key.split('/').at(-1) ?? ''));
        if (known.length === 0) {
            const hint = `log them under the names of the catalogue, such as wer or noisy/wer`;
            return (0,build_reading/* refuse */.TR)('mlflow-run', [(0,build_reading/* problemAt */.l4)(source, undefined, 'no metric of the run is known', hint)]);
        }
        return report('mlflow-run', source, new Map(known), all.size - known.length);
    },
};
function toLogged(line) {
    const [, timestamp, written = '', step] = LINE.exec(line.trim()) ?? [];
    if (timestamp === undefined)
        return undefined;
    const value = /^[-+]?(?:\d|\.\d)/.test(written) ? Number(written) : Number.NaN;
    return { value, timestamp: Number(timestamp), step: Number(step) };
}
function latest(logged) {
    let last;
    for (const one of logged) {
        const isLater = last === undefined || one.step > last.step;
        if (isLater || (one.step === last?.step && one.timestamp >= last.timestamp))
            last = one;
    }
    return last;
}
function metricsOf(document) {
    const run = isMap(document) ? (document.get('run') ?? document) : undefined;
    if (!isMap(run) || !isMap(run.get('info')))
        return undefined;
    const details = run.get('data');
    const metrics = isMap(details) ? details.get('metrics') : undefined;
    if (isMap(metrics))
        return new Map([...metrics].map(([key, value]) => [key, toValue(value)]));
    return Array.isArray(metrics) ? fromList(metrics) : undefined;
}
function toValue(value) {
    return { value: typeof value === 'number' ? value : Number.NaN, timestamp: 0, step: 0 };
}
function fromList(items) {
    const byKey = new Map();
    for (const item of items) {
        const key = isMap(item) ? item.get('key') : undefined;
        if (!isMap(item) || typeof key !== 'string')
            continue;
        const before = byKey.get(key);
        const last = latest(before === undefined ? [toEntry(item)] : [before, toEntry(item)]);
        if (last !== undefined)
            byKey.set(key, last);
    }
    return byKey;
}
function toEntry(item) {
    const timestamp = numberIn(item, 'timestamp') ?? 0;
    return { value: numberIn(item, 'value') ?? Number.NaN, timestamp, step: numberIn(item, 'step') ?? 0 };
}
function report(reader, source, metrics, others) {
    if ([...metrics.values()].some(({ value }) => !Number.isFinite(value)))
        return (0,build_reading/* refuse */.TR)(reader, [
            (0,build_reading/* problemAt */.l4)(source, undefined, 'the last value of a metric is no finite number', 'log it again'),
        ]);
    const bySlice = new Map();
    for (const [key, { value }] of metrics) {
        const parts = key.split('/');
        const slice = parts.slice(0, -1).join('/');
        bySlice.set(slice, (bySlice.get(slice) ?? new Map()).set(parts.at(-1) ?? '', value));
    }
    const whole = bySlice.get('');
    const slices = [...bySlice].filter(([name]) => name !== '').map(([name, values]) => mlflow_metrics_toSlice(name, values));
    const overall = whole === undefined ? undefined : mlflow_metrics_toSlice('overall', whole);
    const left = others === 0 ? [] : [`${others} other metrics were left out`];
    return (0,build_reading/* toReport */.cG)(reader, { slices, overall }, [NO_UNITS, ...left]);
}
function mlflow_metrics_toSlice(name, metrics) {
    const rates = [...metrics.keys()].filter((metric) => model_metric/* METRIC_CATALOGUE */.rS.get(metric)?.unit === 'fraction');
    return { name, metrics, assumed: new Map(rates.map((metric) => [metric, 'fraction'])) };
}

;// CONCATENATED MODULE: ./lib/readers/evaluation/join-chunks.js

const TEXTS = ['text', 'pred_text'];
const SECONDS = ['duration', 'time'];
/** What is said of a chunk and not of its recording. */
const OF_CHUNKS = ['chunk_index', 'parent_id', 'audio_filepath', 'wer', 'cer'];
/**
 * Joins the chunks of long recordings (`parent_id`, `chunk_index`), which the Open ASR leaderboard scores as one text: an error at a
 * seam would otherwise count twice. A chunk that is missing or there twice is a problem.
 */
function joinChunks(records, source) {
    const parents = new Map();
    const whole = [];
    for (const record of records) {
        const parent = record.get('parent_id');
        if (typeof parent !== 'string' && typeof parent !== 'number')
            whole.push(record);
        else
            addTo(parents, String(parent), record);
    }
    const joined = [...parents].map(([parent, chunks]) => join(parent, chunks));
    const isBroken = joined.includes(undefined);
    const hint = 'keep every chunk once, with chunk_index 0, 1, 2';
    return {
        records: [...whole, ...joined.filter((record) => record !== undefined)],
        problems: isBroken
            ? [(0,build_reading/* problemAt */.l4)(source, undefined, 'chunks of a recording are missing or there twice', hint)]
            : [],
        chunks: records.length - whole.length,
    };
}
function addTo(parents, parent, record) {
    const chunks = parents.get(parent) ?? [];
    chunks.push(record);
    parents.set(parent, chunks);
}
function join(parent, chunks) {
    const sorted = [...chunks].sort((one, other) => indexOf(one) - indexOf(other));
    const [first] = sorted;
    if (first === undefined || !isComplete(sorted.map(indexOf)))
        return undefined;
    const record = new Map(first);
    for (const name of OF_CHUNKS)
        record.delete(name);
    record.set('id', parent);
    for (const name of TEXTS)
        record.set(name, joinTexts(sorted, name));
    for (const name of SECONDS) {
        const sum = sumOf(sorted, name);
        if (sum === undefined)
            record.delete(name);
        else
            record.set(name, sum);
    }
    return record;
}
function isComplete(indices) {
    const [first] = indices;
    return (first === 0 || first === 1) && indices.every((index, at) => index === first + at);
}
function joinTexts(chunks, name) {
    const texts = chunks.map((chunk) => textOf(chunk, name));
    return texts.filter((text) => text !== '').join(' ');
}
function sumOf(chunks, name) {
    const parts = chunks.map((chunk) => chunk.get(name)).filter((value) => typeof value === 'number');
    return parts.length === chunks.length ? parts.reduce((sum, value) => sum + value, 0) : undefined;
}
function indexOf(chunk) {
    const index = chunk.get('chunk_index');
    return typeof index === 'number' ? index : Number.NaN;
}
function textOf(chunk, name) {
    const text = chunk.get(name);
    return typeof text === 'string' ? text.trim() : '';
}

;// CONCATENATED MODULE: ./lib/readers/evaluation/nemo-manifest.js




const PREDICTION = 'pred_text';
/** The leaderboard's file names: `MODEL_<org-model>_DATASET_<path>_<name>_<split>.jsonl`. */
const LEADERBOARD = /(?:^|\/)MODEL_(.{1,200}?)_DATASET_(.{1,200})\.jsonl$/;
/** Only records in which both sides, or counts, stand are a file of this gate's own. */
const OWN_FIELDS = ['baseline_text', 'candidate_text', 'reference_words', 'errors', 'baseline_errors'];
/** Per utterance, in seconds; the leaderboard writes -1 for what it does not know. */
const nemo_manifest_SECONDS = new Set(['duration', 'time']);
/**
 * A NeMo manifest with transcripts (`audio_filepath`, `text`, `pred_text` or `pred_text_<model>`), and the result files of the Open ASR
 * leaderboard, which add `time`. Texts are handed on as they are. NeMo writes `Infinity` as the rate of an empty reference, and `wer` as a fraction
 * beside `tokens` and as a percentage elsewhere, so stated rates are only checked, never used. Chunks of one recording are joined.
 */
const nemoManifest = {
    id: 'nemo-manifest',
    matches: ({ firstRow }) => firstRow !== undefined && isManifest(firstRow),
    read: readManifest,
};
function isManifest({ fields }) {
    if (OWN_FIELDS.some((name) => fields.has(name)))
        return false;
    const hasPrediction = predictionsOf(fields).length > 0;
    return hasPrediction ? fields.has('text') || fields.has('audio_filepath') : isBareManifest(fields);
}
function isBareManifest(fields) {
    return fields.has('audio_filepath') && fields.has('text') && fields.has('duration');
}
function predictionsOf(fields) {
    return [...fields.keys()].filter((key) => key === PREDICTION || key.startsWith(`${PREDICTION}_`));
}
function readManifest(source) {
    const { rows, problems: broken } = readRows(source);
    const { key, isClear } = choosePrediction(rows);
    const [, model, dataset] = LEADERBOARD.exec(source.path) ?? [];
    const notes = { dropped: 0, unknown: 0, fraction: 0, percent: 0 };
    const records = rows.map((row) => toRecord(row, key, dataset, notes));
    const joined = joinChunks(records, source);
    const several = (0,build_reading/* problemAt */.l4)(source, 1, 'transcripts of several models', 'keep one pred_text');
    const problems = [
        ...broken,
        ...(isClear ? [] : [several]),
        ...rows.flatMap((row) => nemo_manifest_findMissing(row, key, source)),
        ...joined.problems,
    ];
    const remarks = [...toRemarks(notes, key, joined.chunks), ...nameModel(model)];
    const isLeaderboard = dataset !== undefined || source.firstRow?.fields.has('time') === true;
    return (0,build_reading/* toRecords */.e9)(isLeaderboard ? 'open-asr-manifest' : 'nemo-manifest', source, joined.records, problems, remarks);
}
/** The key of the transcripts; with several models' and no plain one, nobody can say whose are meant. */
function choosePrediction(rows) {
    const names = [...new Set(rows.flatMap(({ fields }) => predictionsOf(fields)))];
    const [only = PREDICTION] = names;
    return names.includes(PREDICTION)
        ? { key: PREDICTION, isClear: true }
        : { key: only, isClear: names.length <= 1 };
}
function nameModel(model) {
    return model === undefined ? [] : [`the name of the file says model ${model.slice(0, 80)}`];
}
function nemo_manifest_findMissing({ fields, line }, key, source) {
    const missing = [key, 'text'].filter((name) => typeof fields.get(name) !== 'string');
    const hint = 'every utterance has its reference and its transcript; an empty one is ""';
    return missing.map((name) => (0,build_reading/* problemAt */.l4)(source, line, `no \`${name === key ? PREDICTION : name}\``, hint));
}
function toRecord({ fields }, key, dataset, notes) {
    noteUnit(fields, notes);
    const record = new Map();
    for (const [name, value] of fields) {
        const kept = keep(name, value, notes);
        if (kept === undefined)
            continue;
        if (name === key)
            record.set(PREDICTION, kept);
        else if (!name.startsWith(`${PREDICTION}_`))
            record.set(name, kept);
    }
    if (dataset !== undefined && !record.has('dataset'))
        record.set('dataset', dataset);
    return record;
}
/** Texts, finite numbers and nested fields; lists (timestamps, beams) are of no use to the gate. */
function keep(name, value, notes) {
    if (typeof value === 'number' && !Number.isFinite(value)) {
        notes.dropped += 1;
        return undefined;
    }
    if (value === -1 && nemo_manifest_SECONDS.has(name)) {
        notes.unknown += 1;
        return undefined;
    }
    if (Array.isArray(value))
        return undefined;
    if (!isMap(value))
        return value;
    return new Map([...value].flatMap(([inner, item]) => {
        const kept = keep(inner, item, notes);
        return kept === undefined ? [] : [[inner, kept]];
    }));
}
/** NeMo's cal_write_wer adds tokens and ins_rate beside a fraction; compute_metrics_per_sample writes percentages. */
function noteUnit(fields, notes) {
    if (numberIn(fields, 'wer') === undefined && numberIn(fields, 'cer') === undefined)
        return;
    if (fields.has('tokens') || fields.has('ins_rate'))
        notes.fraction += 1;
    else
        notes.percent += 1;
}
function toRemarks(notes, key, chunks) {
    const { dropped, unknown, fraction, percent } = notes;
    return [
        ...(key === PREDICTION ? [] : ['the transcripts stand under a name with the model in it']),
        ...(dropped > 0
            ? [`${(0,build_reading/* countOf */.pq)(dropped, 'figure')} not finite, left out: an empty reference has no rate`]
            : []),
        ...(unknown > 0 ? [`${(0,build_reading/* countOf */.pq)(unknown, 'duration')} of -1, not known, left out`] : []),
        ...(fraction > 0
            ? [`stated rates are fractions in ${(0,build_reading/* countOf */.pq)(fraction, 'record')}; the texts are scored again`]
            : []),
        ...(percent > 0
            ? [
                `stated rates are percentages by NeMo's custom in ${(0,build_reading/* countOf */.pq)(percent, 'record')}; the texts are scored again`,
            ]
            : []),
        ...(chunks > 0 ? [`${(0,build_reading/* countOf */.pq)(chunks, 'chunk')} joined to whole recordings`] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/readers/evaluation/sclite-pra.js


const sclite_pra_ID = 'sclite-pra';
const SCORES = 'Scores: (#C #S #D #I)';
const SPEAKER = /^Speaker sentences\s{1,10}\d{1,9}:\s{1,10}(\S+)\s{1,10}#utts:\s{0,10}(\d{1,9})\s*$/;
/**
 * sclite's printed alignments (`-o pra`): an `id:` and its `Scores: (#C #S #D #I)`, in the order correct, substituted,
 * *deleted, inserted* (Kaldi's is C S I D). The heading of each speaker says how many utterances follow.
 */
const sclitePra = {
    id: sclite_pra_ID,
    matches: ({ text }) => text.includes(SCORES) && /^id: \(/m.test(text),
    read: (source) => {
        const taken = { source, records: [], problems: [], speaker: undefined, awaited: 0, id: undefined };
        for (const [index, text] of source.lines.entries())
            sclite_pra_take(text, index + 1, taken);
        endSpeaker(taken, source.lines.length);
        return (0,build_reading/* toRecords */.e9)(sclite_pra_ID, source, taken.records, taken.problems, []);
    },
};
function sclite_pra_take(text, line, taken) {
    if (text.startsWith('id: (')) {
        taken.id = text.slice(5, text.lastIndexOf(')'));
        return;
    }
    if (text.startsWith(SCORES))
        takeScores(text, line, taken);
    if (!text.startsWith('Speaker sentences'))
        return;
    const [, speaker, utterances] = SPEAKER.exec(text.slice(0, 1000)) ?? [];
    endSpeaker(taken, line);
    taken.speaker = speaker;
    taken.awaited = toCount(utterances) ?? 0;
}
function takeScores(text, line, taken) {
    const { id, source } = taken;
    const [correct, substitutions, deletions, insertions, more] = text
        .slice(SCORES.length)
        .trim()
        .split(/\s+/, 5)
        .map(toCount);
    taken.id = undefined;
    taken.awaited -= 1;
    const isWhole = correct !== undefined && substitutions !== undefined && more === undefined;
    if (!isWhole || deletions === undefined || insertions === undefined || id === undefined) {
        taken.problems.push((0,build_reading/* problemAt */.l4)(source, line, 'scores that are no four counts of an utterance', 'score again'));
        return;
    }
    const counts = { words: correct + substitutions + deletions, substitutions, deletions, insertions };
    taken.records.push(toCountRecord(id, taken.speaker, counts));
}
function endSpeaker(taken, line) {
    const { speaker, awaited, source, problems } = taken;
    if (speaker === undefined || awaited === 0)
        return;
    const message = 'a speaker has another number of utterances than the heading says';
    problems.push((0,build_reading/* problemAt */.l4)(source, line, message, 'was the file cut short? Score again'));
}

;// CONCATENATED MODULE: ./lib/readers/evaluation/sclite-sgml.js


const sclite_sgml_ID = 'sclite-sgml';
/** A name, and a value in quotes in which `<` and `>` are ordinary (`labels="<O,F>"`). */
const ATTRIBUTE = /\s([A-Za-z_]{1,40})="([^"]*)"/y;
const LETTERS = new Set(['C', 'S', 'D', 'I']);
/**
 * sclite's alignments (`-o sgml`): `<SPEAKER id>`, `<PATH id word_cnt>`, and on lines of their own the words,
 * `C,"ref","hyp":S,"ref","hyp":D,"ref",:I,,"hyp"`. A colon inside quotes belongs to a word, times and confidences may
 * follow, and `labels` are slices (SCTK, src/sclite/align.c).
 */
const scliteSgml = {
    id: sclite_sgml_ID,
    matches: ({ head }) => /^\s*<SYSTEM[\s>]/.test(head),
    read: (source) => {
        const taken = {
            source,
            records: [],
            problems: [],
            speaker: undefined,
            open: undefined,
            systems: 0,
        };
        for (const [index, text] of source.lines.entries())
            sclite_sgml_take(text, index + 1, taken);
        const { records, problems, open, systems } = taken;
        if (open !== undefined)
            problems.push((0,build_reading/* problemAt */.l4)(source, open.line, 'a path that is cut short', 'score again'));
        if (systems > 1)
            problems.push((0,build_reading/* problemAt */.l4)(source, undefined, 'several systems in one file', 'give each a file of its own'));
        return (0,build_reading/* toRecords */.e9)(sclite_sgml_ID, source, records, problems, []);
    },
};
function sclite_sgml_take(text, line, taken) {
    if (taken.open !== undefined && !text.startsWith('</PATH>'))
        taken.open.words.push(text);
    else if (text.startsWith('<SYSTEM'))
        taken.systems += 1;
    else if (text.startsWith('<SPEAKER'))
        taken.speaker = readAttributes(text).get('id');
    else if (text.startsWith('</SPEAKER>'))
        taken.speaker = undefined;
    else if (text.startsWith('<PATH'))
        taken.open = { line, attributes: readAttributes(text), words: [] };
    else if (text.startsWith('</PATH>'))
        sclite_sgml_close(taken);
}
function readAttributes(text) {
    const attributes = new Map();
    ATTRIBUTE.lastIndex = text.indexOf(' ');
    for (let found = ATTRIBUTE.exec(text); found !== null; found = ATTRIBUTE.exec(text))
        attributes.set(found[1] ?? '', found[2] ?? '');
    return attributes;
}
function sclite_sgml_close(taken) {
    const { open, source, speaker } = taken;
    taken.open = undefined;
    if (open === undefined)
        return;
    const { attributes, line, words } = open;
    const letters = readLetters(words.join(''));
    const id = attributes.get('id');
    const count = toCount(attributes.get('word_cnt'));
    if (id === undefined || letters === undefined || (count !== undefined && count !== letters.length)) {
        const hint = 'was the file cut short or edited? Score again';
        taken.problems.push((0,build_reading/* problemAt */.l4)(source, line, 'a path whose words are not those it counts', hint));
        return;
    }
    const labels = (attributes.get('labels') ?? '').replace(/^<|>$/g, '');
    const counted = (letter) => letters.filter((one) => one === letter).length;
    const [substitutions, deletions, insertions] = [counted('S'), counted('D'), counted('I')];
    const counts = { words: letters.length - insertions, substitutions, deletions, insertions };
    taken.records.push(toCountRecord(trimId(id), speaker, counts, labels === '' ? [] : [['labels', labels]]));
}
function trimId(id) {
    return id.startsWith('(') && id.endsWith(')') ? id.slice(1, -1) : id;
}
/** The letter of each entry; undefined where an entry is none. */
function readLetters(text) {
    if (text === '')
        return [];
    const letters = splitEntries(text).map((entry) => (entry[1] === ',' ? (entry[0] ?? '') : ''));
    return letters.every((letter) => LETTERS.has(letter)) ? letters : undefined;
}
/**
 * The entries between colons. A quote opens a word after a comma, and closes it only before a comma, a colon or the end, so that colons and quotes
 * inside a word stay in it.
 */
function splitEntries(text) {
    const entries = [];
    let isQuoted = false;
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
        const sign = text[at];
        if (sign === '"')
            isQuoted = isQuoted ? !endsWord(text[at + 1]) : text[at - 1] === ',';
        if (sign !== ':' || isQuoted)
            continue;
        entries.push(text.slice(start, at));
        start = at + 1;
    }
    return [...entries, isQuoted ? '' : text.slice(start)];
}
function endsWord(next) {
    return next === undefined || next === ',' || next === ':';
}

;// CONCATENATED MODULE: ./lib/readers/evaluation/sclite-table.js


const sclite_table_ID = 'sclite-table';
const sclite_table_HEADER = /# Snt\s{1,20}# (Wrd|Chr)/;
const ROUNDING = 'sclite prints percentages with one decimal: a change below 0.05 points does not show';
/** Percentages of one decimal add up to within this. */
const sclite_table_SLACK = 0.25;
const COLUMNS = ['correct', 'sub_rate', 'del_rate', 'ins_rate', 'wer', 'ser'];
/**
 * sclite's box tables: `.sys` in percent with one decimal, `.raw` in counts, both under the same title. They are told apart by
 * the numbers themselves, and counts win where a file has both (ESPnet's `result.txt`).
 */
const scliteTable = {
    id: sclite_table_ID,
    matches: ({ head }) => sclite_table_HEADER.test(head) && head.includes('S.Err') && /^\s{0,200}\|\s{0,200}Sum/m.test(head),
    read: (source) => {
        const rows = source.lines.flatMap((text, index) => toSumRow(text, index + 1) ?? []);
        const raw = rows.filter(({ isRaw }) => isRaw);
        const percent = rows.filter(({ isRaw }) => !isRaw);
        const [chosen] = [...raw, ...percent];
        if (chosen === undefined)
            return (0,build_reading/* refuse */.TR)(sclite_table_ID, [(0,build_reading/* problemAt */.l4)(source, undefined, 'there is no row Sum', 'keep the whole table')]);
        if (raw.length > 1 || percent.length > 1)
            return (0,build_reading/* refuse */.TR)(sclite_table_ID, [
                (0,build_reading/* problemAt */.l4)(source, rows[1]?.line, 'several tables in one file', 'keep the one that is judged'),
            ]);
        return readRow(chosen, source);
    },
};
function toSumRow(text, line) {
    if (text.length > 2000)
        return undefined;
    const [before = '', name = '', ...rest] = text.split('|');
    if (before.trim() !== '' || !/^Sum(?:\/Avg)?$/.test(name.trim()))
        return undefined;
    const cells = rest.join(' ').trim().split(/\s+/);
    return { line, cells, isRaw: cells.slice(0, 8).every((cell) => toCount(cell) !== undefined) };
}
function readRow(row, source) {
    const isOfCharacters = sclite_table_HEADER.exec(source.head)?.[1] === 'Chr';
    const overall = row.isRaw ? readCounts(row, isOfCharacters) : readPercentages(row, isOfCharacters);
    if (overall !== undefined)
        return (0,build_reading/* toReport */.cG)(sclite_table_ID, { overall }, row.isRaw ? [] : [ROUNDING]);
    const message = 'the columns of the row Sum do not add up';
    const problems = [
        (0,build_reading/* problemAt */.l4)(source, row.line, message, 'was the table edited? Score again'),
    ];
    return (0,build_reading/* refuse */.TR)(sclite_table_ID, problems);
}
function readCounts({ cells, line }, isOfCharacters) {
    const at = (index) => toCount(cells[index]) ?? Number.NaN;
    const [utterances, words, correct] = [at(0), at(1), at(2)];
    const counts = { words, substitutions: at(3), deletions: at(4), insertions: at(5) };
    const addsUp = correct + counts.substitutions + counts.deletions === words && errorsOf(counts) === at(6);
    if (!addsUp || words === 0 || utterances === 0 || at(7) > utterances)
        return undefined;
    const metrics = [...toRates(counts), ['ser', at(7) / utterances]];
    return sclite_table_toOverall(utterances, words, metrics, isOfCharacters, line);
}
function readPercentages({ cells, line }, isOfCharacters) {
    const [utterances = 0, words = 0] = cells.map((cell) => toCount(cell) ?? 0);
    const rates = new Map(toFractions(COLUMNS.map((name, index) => [name, cells[index + 2]])) ?? []);
    const at = (name) => 100 * (rates.get(name) ?? Number.NaN);
    const whole = at('correct') + at('sub_rate') + at('del_rate');
    const parts = at('sub_rate') + at('del_rate') + at('ins_rate');
    const addsUp = Math.abs(whole - 100) <= sclite_table_SLACK && Math.abs(parts - at('wer')) <= sclite_table_SLACK;
    if (!addsUp || utterances === 0 || words === 0)
        return undefined;
    const metrics = [...rates].filter(([name]) => name !== 'correct');
    return sclite_table_toOverall(utterances, words, metrics, isOfCharacters, line);
}
function sclite_table_toOverall(utterances, words, rates, isOfCharacters, line) {
    const known = { name: 'overall', utterances, line };
    if (!isOfCharacters)
        return { ...known, reference_words: words, metrics: new Map(rates) };
    const named = rates.map(([name, rate]) => [name === 'wer' ? 'cer' : name, rate]);
    return { ...known, metrics: new Map(named.filter(([name]) => !name.endsWith('_rate'))) };
}

;// CONCATENATED MODULE: ./lib/readers/evaluation/speechbrain-wer.js



const speechbrain_wer_ID = 'speechbrain-wer';
const RULE = /^={10,}$/;
const speechbrain_wer_NO_SPEAKERS = 'the file has no speakers: every utterance counts as a cluster';
/**
 * SpeechBrain's `wer.txt` with alignments: a header in Kaldi's shape, then a block for each utterance,
 * `utt, %WER 0.00 [ 0 / 2, 0 ins, 0 del, 0 sub ]`. Rates are percentages, and `nan` or 0 for an empty reference, so the
 * counts are taken; they have to add up to those of the header (speechbrain/dataio/wer.py).
 */
const speechbrainWer = {
    id: speechbrain_wer_ID,
    matches: ({ head }) => /^\s*%WER /.test(head) && /^ALIGNMENTS\r?$/m.test(head) && /^={10,}\r?$/m.test(head),
    read: (source) => {
        const sum = { words: 0, substitutions: 0, deletions: 0, insertions: 0 };
        const taken = { source, records: [], problems: [], sum, header: undefined };
        for (const index of source.lines.keys())
            takeLine(index, taken);
        const { header, records, problems } = taken;
        const whole = header === undefined || isSame(header, sum) ? [] : [incomplete(source)];
        return (0,build_reading/* toRecords */.e9)(speechbrain_wer_ID, source, records, [...problems, ...whole], [speechbrain_wer_NO_SPEAKERS]);
    },
};
function takeLine(index, taken) {
    const { source, problems } = taken;
    const text = source.lines[index] ?? '';
    const absent = parseScoredLine(text)?.absent ?? 0;
    if (absent > 0)
        problems.push(missing(source, index, absent));
    const read = isHeading(source, index) ? parseWerLine(text) : undefined;
    if (read !== undefined)
        speechbrain_wer_take(read, index, taken);
}
function speechbrain_wer_take({ isConsistent, before, counts }, index, taken) {
    if (!isConsistent)
        taken.problems.push(speechbrain_wer_unclear(taken.source, index));
    else if (!before.endsWith(','))
        taken.header ??= counts;
    else {
        taken.records.push(toCountRecord(before.slice(0, -1).trim(), undefined, counts));
        add(taken.sum, counts);
    }
}
/** A transcript that speaks of %WER is no heading: one stands at the top, or below a rule. */
function isHeading({ lines }, index) {
    return index < 3 || RULE.test(lines[index - 1] ?? '');
}
function missing(source, index, absent) {
    const message = `${absent} utterances have no hypothesis: fewer utterances are no better result`;
    return (0,build_reading/* problemAt */.l4)(source, index + 1, message, 'decode and score all of them');
}
function speechbrain_wer_unclear(source, index) {
    const message = 'the percentage, the errors and their kinds do not agree';
    return (0,build_reading/* problemAt */.l4)(source, index + 1, message, 'score again');
}
function incomplete(source) {
    const message = 'the utterances do not add up to the counts at the top';
    return (0,build_reading/* problemAt */.l4)(source, 1, message, 'was the file cut short? Write it again');
}
function add(sum, counts) {
    sum.words += counts.words;
    sum.substitutions += counts.substitutions;
    sum.deletions += counts.deletions;
    sum.insertions += counts.insertions;
}
function isSame(one, other) {
    return (one.words === other.words && errorsOf(one) === errorsOf(other) && one.insertions === other.insertions);
}

// EXTERNAL MODULE: ./lib/readers/evaluation/transcripts.js
var transcripts = __webpack_require__(3440);
;// CONCATENATED MODULE: ./lib/readers/evaluation/versa.js






const versa_SIGN = /^(?:utmos|utmosv2|dns_overall|dnsmos_overall|dns_p808|plcmos|nisqa_[a-z]{1,12}_pred|spk_similarity|mcd|[a-z]{1,12}_[wc]er_(?:delete|insert|replace|equal))$/;
/** VERSA's names for metrics of the catalogue; its documentation says dnsmos_overall, its code writes dns_overall. */
const versa_NAMES = new Map([
    ['utmos', 'utmos'],
    ['dns_overall', 'dnsmos'],
    ['dnsmos_overall', 'dnsmos'],
    ['nisqa_mos_pred', 'nisqa_mos'],
    ['spk_similarity', 'speaker_similarity'],
]);
/** The recognisers that VERSA reads a voice back with. */
const RECOGNISERS = ['whisper', 'espnet', 'owsm'];
const SUMMARY = /(?:^|\s)Summary: \{/;
const READ_BACK = 'the word errors are those of a recogniser that reads the voice back: tts_wer, not wer';
const SEVERAL = 'several recognisers read the voice back, and they are not interchangeable: their errors were left out';
/**
 * VERSA's scores of synthesised speech, an object a line with `key` (JSON with `Infinity`, or in older files a Python dictionary with single
 * quotes and `inf`): predicted opinion scores, similarity, and the counts of a recogniser that reads the voice back.
 */
const versaScores = {
    id: 'versa',
    matches: ({ firstRow }) => firstRow !== undefined && isVersaRow(firstRow),
    read: (source) => {
        const { rows, problems: broken } = readRows(source);
        const recognisers = recognisersOf(rows[0]?.fields ?? new Map(), 'wer');
        const [recogniser] = recognisers.length === 1 ? recognisers : [];
        const notes = { dropped: 0 };
        const problems = rows.flatMap((row) => findBroken(row, recogniser, source));
        const records = rows.map((row) => versa_toRecord(row, recogniser, notes));
        const remarks = [
            ...(recogniser === undefined ? [] : [`${READ_BACK} (${recogniser})`]),
            ...(recognisers.length > 1 ? [SEVERAL] : []),
            ...(notes.dropped > 0 ? [`${(0,build_reading/* countOf */.pq)(notes.dropped, 'score')} not finite, left out`] : []),
        ];
        return (0,build_reading/* toRecords */.e9)('versa', source, records, [...broken, ...problems], remarks);
    },
};
/**
 * VERSA's summary over a test set: means of the scores, and sums of the counts. As a JSON file, or on the line `Summary: {...}` of its log.
 */
const versaSummary = {
    id: 'versa-summary',
    matches: (source) => summaryOf(source) !== undefined,
    read: (source) => {
        const fields = summaryOf(source) ?? new Map();
        const recognisers = recognisersOf(fields, 'wer').length + recognisersOf(fields, 'cer').length;
        const rates = ['wer', 'cer'].flatMap((rate) => toRate(fields, rate));
        const scores = [...versa_NAMES].flatMap(([name, metric]) => {
            const value = numberIn(fields, name);
            return value === undefined ? [] : [[metric, value]];
        });
        const overall = { name: 'overall', metrics: new Map([...scores, ...rates]) };
        const broken = [...overall.metrics].find(([, value]) => !Number.isFinite(value));
        if (broken !== undefined || overall.metrics.size === 0) {
            const message = broken === undefined ? 'no score of the catalogue' : `${broken[0]} is no finite number`;
            return (0,build_reading/* refuse */.TR)('versa-summary', [
                (0,build_reading/* problemAt */.l4)(source, undefined, message, 'leave broken utterances out, and say so'),
            ]);
        }
        return (0,build_reading/* toReport */.cG)('versa-summary', { overall }, recognisers > rates.length ? [SEVERAL] : []);
    },
};
/** Whether a line holds VERSA's scores of one utterance. */
function isVersaRow({ fields }) {
    return fields.has('key') && !fields.has('id') && hasSign(fields);
}
function hasSign(fields) {
    return [...fields.keys()].some((name) => versa_SIGN.test(name));
}
function summaryOf({ document, head, lines }) {
    const value = document ?? (SUMMARY.test(head) ? findSummary(lines) : undefined);
    return isMap(value) && !value.has('key') && hasSign(value) ? value : undefined;
}
function findSummary(lines) {
    const line = lines.find((text) => SUMMARY.test(text)) ?? '';
    const parsed = parseLoose(line.slice(line.indexOf('{')));
    return parsed.kind === 'value' ? parsed.value : undefined;
}
function recognisersOf(fields, rate) {
    return RECOGNISERS.filter((name) => fields.has(`${name}_${rate}_equal`));
}
function countsOf(fields, recogniser, rate) {
    const [deletions, insertions, substitutions, equal] = ['delete', 'insert', 'replace', 'equal'].map((name) => {
        const count = numberIn(fields, `${recogniser}_${rate}_${name}`);
        return count !== undefined && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
    });
    if (deletions === undefined || insertions === undefined)
        return undefined;
    if (substitutions === undefined || equal === undefined)
        return undefined;
    return { words: deletions + substitutions + equal, substitutions, deletions, insertions };
}
function toRate(fields, rate) {
    const [recogniser, second] = recognisersOf(fields, rate);
    if (recogniser === undefined || second !== undefined)
        return [];
    const counts = countsOf(fields, recogniser, rate);
    return [
        [
            `tts_${rate}`,
            counts === undefined || counts.words === 0 ? Number.NaN : errorsOf(counts) / counts.words,
        ],
    ];
}
function findBroken({ fields, line }, recogniser, source) {
    const at = (message) => (0,build_reading/* problemAt */.l4)(source, line, message, 'score the utterance again');
    const broken = [...versa_NAMES.keys()].filter((name) => fields.has(name) && !Number.isFinite(numberIn(fields, name) ?? Number.NaN));
    const isCounted = recogniser === undefined || countsOf(fields, recogniser, 'wer') !== undefined;
    return [
        ...(typeof fields.get('key') === 'string' ? [] : [at('no `key`')]),
        ...broken.map((name) => at(`\`${name}\` is no finite number`)),
        ...(isCounted ? [] : [at(`the counts of ${recogniser} are no whole numbers`)]),
    ];
}
function versa_toRecord({ fields }, recogniser, notes) {
    const counts = recogniser === undefined ? undefined : countsOf(fields, recogniser, 'wer');
    const scores = [...fields].flatMap(([name, value]) => toScore(name, value, notes));
    const record = new Map([...scores, ['id', fields.get('key') ?? null]]);
    if (counts === undefined)
        return record;
    return record
        .set('reference_words', counts.words)
        .set('errors', errorsOf(counts))
        .set('substitutions', counts.substitutions)
        .set('deletions', counts.deletions)
        .set('insertions', counts.insertions);
}
/** A score under the catalogue's name, or its own; one that would pass for another metric of the catalogue is left out. */
function toScore(name, value, notes) {
    if (typeof value !== 'number' || /_[wc]er_/.test(name))
        return [];
    const metric = versa_NAMES.get(name);
    if (!Number.isFinite(value))
        notes.dropped += 1;
    const isKept = Number.isFinite(value) && (metric !== undefined || !model_metric/* METRIC_CATALOGUE */.rS.has(name));
    return isKept ? [[metric ?? name, value]] : [];
}

;// CONCATENATED MODULE: ./lib/readers/evaluation/registry.js



















/** Every evaluation format that is read; the first that matches reads the file, what holds utterances before what sums them up. */
const EVALUATION_READERS = [
    scliteSgml,
    sclitePra,
    scliteTable,
    espnetResults,
    speechbrainWer,
    kaldiPerUtt,
    kaldiWer,
    mlflowMetric,
    nemoManifest,
    versaScores,
    jiwer,
    mlflowRun,
    versaSummary,
    hfEvaluate,
    transcripts/* scliteTrn */.j9,
];
const HEAD = 65_536;
/** Slices of one file: a report of ours with as many is a megabyte. */
const MOST_SLICES = 2000;
const LONGEST_NAME = 200;
/**
 * Reads what an evaluation tool wrote, told by its content, then by its name; undefined where no reader recognises it. Figures are in the units of
 * the metric catalogue. What is recognised and broken is refused whole: a shorter file is not a better one.
 *
 * @param text the decoded file, at most as long as its caller reads files
 */
function readEvaluationFile(text, path) {
    const source = toSource(text, path);
    const reader = EVALUATION_READERS.find((candidate) => candidate.matches(source));
    const reading = reader?.read(source);
    return reading?.kind === 'report' ? checkReport(reading, source) : reading;
}
/**
 * Whether a first line is of a file whose lines are no records as they stand: chunks that have to be joined first, VERSA's scores, Python
 * dictionaries. Manifests of whole utterances are records already.
 */
function isToolRow(line) {
    const row = toRow(line, 1);
    if (!('fields' in row))
        return false;
    const isChunk = row.fields.has('chunk_index') && row.fields.has('parent_id');
    const isPython = line.startsWith("{'");
    return isChunk || isPython || isVersaRow(row);
}
function toSource(written, path) {
    const text = written.startsWith('\uFEFF') ? written.slice(1) : written;
    const head = text.slice(0, HEAD);
    const isJson = /^\s{0,1000}[[{]/.test(head);
    let lines;
    let document;
    const source = {
        path,
        text,
        head,
        get lines() {
            lines ??= text.split(/\r?\n/);
            return lines;
        },
        get document() {
            document ??= { value: isJson ? parseDocument(text) : undefined };
            return document.value;
        },
        get firstRow() {
            return isJson ? findFirstRow(source) : undefined;
        },
    };
    return source;
}
function parseDocument(text) {
    const parsed = parseLoose(text);
    return parsed.kind === 'value' ? parsed.value : undefined;
}
function findFirstRow(source) {
    const index = source.lines.findIndex((line) => line.trim() !== '');
    const text = source.lines[index] ?? '';
    const row = text.trimStart().startsWith('{') ? toRow(text, index + 1) : undefined;
    if (row !== undefined && 'fields' in row)
        return row;
    const [first] = Array.isArray(source.document) ? source.document : [];
    return isMap(first) ? { line: 1, fields: first } : undefined;
}
/** Figures that are possible for their metrics, under names that can be printed. */
function checkReport(reading, source) {
    const { reader, slices, overall } = reading;
    const all = [...slices, ...(overall === undefined ? [] : [overall])];
    const problems = all.slice(0, MOST_SLICES).flatMap((slice) => checkSlice(slice, source));
    if (slices.length > MOST_SLICES)
        problems.push((0,build_reading/* problemAt */.l4)(source, undefined, `more than ${MOST_SLICES} slices`, 'keep those that are judged'));
    return problems.length > 0 ? (0,build_reading/* refuse */.TR)(reader, problems) : reading;
}
function checkSlice({ name, line, metrics }, source) {
    if (name.length > LONGEST_NAME)
        return [(0,build_reading/* problemAt */.l4)(source, line, `the name of a slice has ${name.length} characters`, 'shorten it')];
    const location = line === undefined ? { path: source.path } : { path: source.path, line };
    return [...metrics].flatMap(([metric, value]) => {
        const definition = model_metric/* METRIC_CATALOGUE */.rS.get(metric);
        return definition === undefined ? [] : ((0,check_range/* findImpossible */.D)(definition, 'candidate', value, location) ?? []);
    });
}


/***/ }),

/***/ 3440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ readTranscripts),
/* harmony export */   j9: () => (/* binding */ scliteTrn),
/* harmony export */   z0: () => (/* binding */ isTranscript)
/* harmony export */ });
/* harmony import */ var _build_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1614);

const ID = 'sclite-trn';
const LONGEST_ID = 500;
const SAMPLE = 20;
const CASE = 'sclite compares without regard to case unless it is told to; the words are handed on as they are';
const NO_SPEAKERS = 'the ids name no speakers: every utterance counts as a cluster';
/**
 * sclite's transcripts, `words ... (speaker-utterance)`: a file holds one side of the words, the reference or the hypothesis, so that one alone
 * says nothing; `readTranscripts` reads a pair.
 */
const scliteTrn = {
    id: ID,
    matches: ({ lines }) => isTranscript(lines),
    read: (source) => {
        const hint = 'score reference and hypothesis with sclite, and keep its .sgml or .pra';
        return (0,_build_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(ID, [
            (0,_build_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(source, undefined, 'transcripts of one side only: no errors can be counted', hint),
        ]);
    },
};
/** Whether the first lines of a file are transcripts. */
function isTranscript(lines) {
    const first = lines
        .slice(0, 10 * SAMPLE)
        .filter((line) => !isBlank(line))
        .slice(0, SAMPLE);
    return first.length > 0 && first.every((line) => splitLine(line) !== undefined);
}
/** A reference and a hypothesis in the form of sclite's `.trn`, joined on the utterance's id. */
function readTranscripts(reference, hypothesis) {
    const [said, heard] = [readSide(reference), readSide(hypothesis)];
    const missing = [...said.words.keys()].filter((id) => !heard.words.has(id)).length;
    const added = [...heard.words.keys()].filter((id) => !said.words.has(id)).length;
    const problems = [...said.problems, ...heard.problems, ...findAlternatives(reference)];
    if (missing + added > 0) {
        const message = `${missing} utterances have no hypothesis, ${added} no reference`;
        problems.push((0,_build_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(hypothesis, undefined, message, 'every utterance stands on both sides'));
    }
    const hasSpeakers = areSpeakers([...said.words.keys()]);
    const records = [...said.words].map(([id, text]) => {
        const speaker = hasSpeakers ? speakerOf(id) : undefined;
        return new Map([
            ['id', id],
            ['speaker', speaker],
            ['text', text],
            ['pred_text', heard.words.get(id)],
        ]);
    });
    const source = { ...hypothesis, text: '', head: '', firstRow: undefined, document: undefined };
    return (0,_build_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecords */ .e9)(ID, source, records, problems, hasSpeakers ? [CASE] : [CASE, NO_SPEAKERS]);
}
function isBlank(line) {
    return line.trim() === '' || line.startsWith(';;');
}
/** The words of a line and the id in brackets that ends it. */
function splitLine(line) {
    const text = line.trimEnd();
    const open = text.lastIndexOf('(');
    if (!text.endsWith(')') || open < 0 || text.length - open > LONGEST_ID)
        return undefined;
    const id = text.slice(open + 1, -1);
    const words = text.slice(0, open);
    return /^[^\s()]+$/.test(id) && /(?:^|\s)$/.test(words.slice(-1)) ? { id, words: words.trim() } : undefined;
}
function readSide(source) {
    const words = new Map();
    const problems = [];
    for (const [index, line] of source.lines.entries()) {
        if (isBlank(line))
            continue;
        const read = splitLine(line);
        if (read === undefined)
            problems.push((0,_build_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(source, index + 1, 'no id in brackets at the end', 'was the line cut?'));
        else if (words.has(read.id))
            problems.push((0,_build_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(source, index + 1, 'an id that an earlier line has', 'keep one'));
        // `@` is sclite's word for no word.
        else
            words.set(read.id, read.words
                .split(/\s+/)
                .filter((word) => word !== '@')
                .join(' '));
    }
    return { words, problems };
}
/** `{ a / b }` and `(word)` let several answers count as right: plain texts cannot say that. */
function findAlternatives(source) {
    return source.lines.flatMap((line, index) => {
        const words = isBlank(line) ? '' : (splitLine(line)?.words ?? '');
        if (!/(?:^|\s)(?:[{}]|\(\S+\))(?:\s|$)/.test(words))
            return [];
        const hint = 'score with sclite, and keep its .sgml or .pra';
        return [(0,_build_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .problemAt */ .l4)(source, index + 1, 'a reference with alternatives or optional words', hint)];
    });
}
function speakerOf(id) {
    const dash = id.indexOf('-');
    return dash > 0 ? id.slice(0, dash) : undefined;
}
/** ESPnet's recipes for synthesis write `(utt)` alone: a "speaker" for each utterance, or one for all, is none. */
function areSpeakers(ids) {
    const speakers = new Set(ids.map(speakerOf));
    return !speakers.has(undefined) && speakers.size > 1 && speakers.size < ids.length;
}


/***/ })

};
