export const id = 7685;
export const ids = [7685];
export const modules = {

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5583);

/** What can be compared, by name, each loaded when it is asked for. */
const COMPARISONS = {
    features: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(1162), __webpack_require__.e(7116), __webpack_require__.e(4765)]).then(__webpack_require__.bind(__webpack_require__, 4765))).compareFeaturesCommand,
    audio: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(1004), __webpack_require__.e(6238)]).then(__webpack_require__.bind(__webpack_require__, 9034))).compareAudioCommand,
    schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2837), __webpack_require__.e(9912), __webpack_require__.e(3566)]).then(__webpack_require__.bind(__webpack_require__, 3577))).compareSchemaCommand,
    serving: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8765), __webpack_require__.e(6757), __webpack_require__.e(2837), __webpack_require__.e(9912), __webpack_require__.e(9773), __webpack_require__.e(196)]).then(__webpack_require__.bind(__webpack_require__, 6388))).compareServingCommand,
    records: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(1381), __webpack_require__.e(115), __webpack_require__.e(2053), __webpack_require__.e(2493), __webpack_require__.e(405), __webpack_require__.e(1254)]).then(__webpack_require__.bind(__webpack_require__, 1254))).compareRecordsCommand,
    dumps: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(7931)]).then(__webpack_require__.bind(__webpack_require__, 7931))).compareDumpsCommand,
};
/** Compares two things of a kind: 0 compatible, 1 not or not enough, 2 unreadable. */
const compare = {
    name: 'compare',
    usage: `compare ${Object.keys(COMPARISONS).join('|')} ...`,
    summary: 'whether two contracts, recordings, dumps or evaluations fit together',
    async run(args, terminal) {
        const [kind = '', ...rest] = args;
        const load = Object.hasOwn(COMPARISONS, kind) ? COMPARISONS[kind] : undefined;
        const known = Object.keys(COMPARISONS).join(', ');
        if (load === undefined)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(kind === '' ? `name what to compare: ${known}` : `${JSON.stringify(kind)} is none of ${known}`);
        const comparison = await load();
        try {
            return await comparison.run(rest, terminal);
        }
        catch (error) {
            throw error instanceof _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb
                ? new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${error.message} (${comparison.usage})`, { cause: error })
                : error;
        }
    },
};


/***/ })

};
