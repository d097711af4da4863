export const id = 6302;
export const ids = [6302];
export const modules = {

/***/ 1558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gates: () => (/* binding */ gates)
/* harmony export */ });
/* harmony import */ var _gates_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2655);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5583);


/** The catalogue of gates. */
const gates = {
    name: 'gates',
    usage: 'gates',
    summary: 'the gates of this version',
    run(args, terminal) {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .readArguments */ .lR)(args, {}, { least: 0, most: 0 });
        const all = [..._gates_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .GATES */ .J, ..._gates_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_GATES */ .F.map((gate) => ({ ...gate, from: 'any' }))];
        const width = Math.max(...all.map(({ id }) => id.length));
        const lines = all
            .sort((one, other) => (one.id < other.id ? -1 : 1))
            .map(({ id, from, title }) => `${id.padEnd(width)}  from ${from.padEnd(8)}  ${title}`);
        terminal.print(`${lines.join('\n')}\n`);
        return Promise.resolve(0);
    },
};


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


/***/ })

};
