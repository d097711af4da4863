export const id = 2935;
export const ids = [2935];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 7325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _gates_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2655);
/* harmony import */ var _readers_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7124);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5583);



/** One gate's meaning, settings, evidence and remedy. */
const explain = {
    name: 'explain',
    usage: 'explain GATE',
    summary: "one gate's meaning, settings, evidence and remedy",
    run(args, terminal) {
        const { names } = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .readArguments */ .lR)(args, {}, { least: 1, most: 1 });
        const [name = ''] = names;
        const text = describeById(name.split(':')[0] ?? '');
        if (text !== undefined)
            terminal.print(text);
        else
            noteUnknown(name, terminal);
        return Promise.resolve(text === undefined ? 2 : 0);
    },
};
/** Findings that come before any gate: what they mean is worth a word too. */
const INPUTS = `inputs

Everything without which nothing can be judged could be read.

The policy, the ledger, the waivers and the registry entries: a file that is not there, not YAML, too large, or not of
its format. Every problem is named with its line. This cannot be turned off or waived.
`;
function describeById(id) {
    const gate = _gates_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .GATES */ .J.find((candidate) => candidate.id === id);
    if (gate !== undefined)
        return describe(gate);
    const about = _gates_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_GATES */ .F.find((candidate) => candidate.id === id);
    if (about !== undefined)
        return describeRunGate(about);
    return id === 'inputs' ? INPUTS : undefined;
}
function noteUnknown(name, terminal) {
    const known = [..._gates_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .GATES */ .J, ..._gates_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_GATES */ .F].map(({ id }) => id);
    const nearest = (0,_readers_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, known);
    const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
    terminal.note(`there is no gate ${JSON.stringify(name)}${hint}`);
}
function describeRunGate(gate) {
    const settings = `  severity: blocker, warning or off. Default: ${gate.severity}.`;
    return [
        gate.id,
        '',
        gate.title,
        '',
        gate.docs,
        '',
        `Remedy: ${gate.remedy}`,
        'Settings:',
        settings,
        '',
    ].join('\n');
}
function describe(gate) {
    const settings = Object.entries(gate.settings).map(([name, schema]) => `  ${name}: ${schema.description} Default: ${JSON.stringify(schema.default)}.`);
    return [
        gate.id,
        '',
        gate.title,
        '',
        gate.docs,
        '',
        `Blocks from: ${gate.from}${gate.always ? ' (a figure that is given is judged before, too)' : ''}`,
        `Needs: ${gate.needs.join(', ')}${gate.uses.length > 0 ? `; looks at: ${gate.uses.join(', ')}` : ''}`,
        `Remedy: ${gate.remedy}`,
        'Settings:',
        '  severity: blocker, warning or off. Default: blocker.',
        `  from: the step from which it blocks. Default: ${gate.from}.`,
        ...settings,
        '',
    ].join('\n');
}


/***/ }),

/***/ 1918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toText)
/* harmony export */ });
/** `path:line:column`, as far as it is known; the form that editors and terminals link. */
function toText(location) {
    const { path, line, column } = location;
    if (line === undefined)
        return path;
    return column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`;
}


/***/ }),

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeProblem)
/* harmony export */ });
/** One line: where, what, and how to put it right. */
function describeProblem(problem) {
    return problem.hint === undefined ? problem.message : `${problem.message}; ${problem.hint}`;
}


/***/ }),

/***/ 7124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

const LONGEST = 64;
/** The known name that a typo most likely meant; undefined when none is near. */
function nearestName(name, known) {
    if (name.length > LONGEST)
        return undefined;
    let nearest;
    let least = Math.max(2, Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), candidate.toLowerCase());
        if (edits < least)
            [nearest, least] = [candidate, edits];
    }
    return nearest;
}


/***/ })

};
