export const id = 96;
export const ids = [96];
export const modules = {

/***/ 47096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toEvalReport: () => (/* binding */ toEvalReport)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77829);
/* harmony import */ var _check_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21392);


/**
 * An eval report of what a tool wrote: the candidate's figures alone, of no model that it names and against nothing, so that limits on
 * changes find no evidence. Its remarks name the reader.
 */
function toEvalReport(reading, path) {
    const { reader, slices, overall, remarks } = reading;
    const location = { path };
    const all = [...slices, ...(overall === undefined ? [] : [overall])];
    const about = { message: `read by ${reader}: ${[...new Set(remarks)].join('; ')}`, location };
    return {
        reader,
        model: undefined,
        baseline: undefined,
        createdAt: undefined,
        evalPack: undefined,
        scoring: { candidate: new Map(), baseline: new Map() },
        slices: new Map(slices.map((slice) => [slice.name, toSlice(slice, path)])),
        overall: overall === undefined ? undefined : toSlice(overall, path),
        totals: new Map(),
        remarks: [about, ...all.flatMap((slice) => findDoubts(slice, path))],
        location,
    };
}
function placeOf({ line }, path) {
    return line === undefined ? { path } : { path, line };
}
function toSlice(slice, path) {
    const { name, dimensions = new Map(), utterances, reference_words: words, metrics } = slice;
    const location = placeOf(slice, path);
    return {
        name,
        dimensions,
        size: {
            ...(utterances === undefined ? {} : { utterances }),
            ...(words === undefined ? {} : { reference_words: words }),
        },
        isNew: false,
        metrics: new Map([...metrics].map(([metric, candidate]) => [metric, { metric, candidate, location }])),
        location,
    };
}
function findDoubts(slice, path) {
    return [...slice.metrics].flatMap(([metric, value]) => {
        const definition = _model_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_CATALOGUE */ .rS.get(metric);
        const message = definition === undefined ? undefined : (0,_check_range_js__WEBPACK_IMPORTED_MODULE_1__/* .findSuspicious */ .h)(definition, 'candidate', value);
        return message === undefined ? [] : [{ message, location: placeOf(slice, path) }];
    });
}


/***/ })

};
