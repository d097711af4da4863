export const id = 9846;
export const ids = [9846];
export const modules = {

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _model_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9828);
/* harmony import */ var _model_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4307);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2581);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5583);




const FORMATS = ['text', 'json', 'markdown', 'sarif', 'html'];
const OPTIONS = {
    repo: { type: 'string', default: '.' },
    base: { type: 'string' },
    policy: { type: 'string' },
    entry: { type: 'string', multiple: true },
    step: { type: 'string' },
    tag: { type: 'string' },
    now: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
};
/** The whole judgement. */
const check = {
    name: 'check',
    usage: 'check [--repo DIR] [--base DIR or git ref] [--policy FILE] [--entry PATH or model_id@version]... [--step S] [--tag T] [--now T] [--format text|json|markdown|sarif|html] [--out FILE]',
    summary: 'judges the releases of a repository',
    async run(args, terminal) {
        const { values } = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .readArguments */ .lR)(args, OPTIONS, { least: 0, most: 0 });
        const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .wordFlag */ .F9)(values, 'format', FORMATS) ?? 'text';
        const out = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textFlag */ .gx)(values, 'out');
        const world = await terminal.openWorld((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textFlag */ .gx)(values, 'repo') ?? '.', (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textFlag */ .gx)(values, 'base'));
        const request = await toRequest(values, terminal);
        const outcome = await (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(request, world);
        noteSources(outcome, format, terminal);
        const repository = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textFlag */ .gx)(values, 'repo') ?? '.';
        const text = await render(outcome, format, terminal, out === undefined ? repository : undefined);
        if (out === undefined)
            terminal.print(text);
        else
            await terminal.write(out, text);
        return outcome.exit;
    },
};
async function toRequest(values, terminal) {
    const tag = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textFlag */ .gx)(values, 'tag');
    const step = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textFlag */ .gx)(values, 'step');
    if (step !== undefined && !(0,_model_step_js__WEBPACK_IMPORTED_MODULE_2__/* .isStep */ .Vf)(step))
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--step is one of ${_model_step_js__WEBPACK_IMPORTED_MODULE_2__/* .STEPS */ .UT.join(', ')}, not ${JSON.stringify(step)}`);
    const policy = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textFlag */ .gx)(values, 'policy');
    return {
        event: tag === undefined ? { kind: 'command-line' } : { kind: 'tag', tag },
        entries: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textFlags */ .Hp)(values, 'entry'),
        now: toNow((0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .textFlag */ .gx)(values, 'now'), terminal),
        ...(step === undefined ? {} : { step }),
        ...(policy === undefined ? {} : { policyFile: await terminal.read(policy, 1_048_576) }),
    };
}
function toNow(text, terminal) {
    if (text === undefined)
        return terminal.now;
    const instant = (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(text);
    if (instant === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--now is an RFC 3339 time, not ${JSON.stringify(text)}`);
    return (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .toMilliseconds */ .Wj)(instant);
}
function noteSources({ verdict }, format, terminal) {
    const { source, ref, profile } = verdict.policy;
    const place = [source, ref === '' ? '' : `from ${ref}`, profile === null ? '' : `extends ${profile}`];
    terminal.note(`policy: ${place.filter((part) => part !== '').join(', ')}; now ${verdict.now}`);
    // The text has them already, and nobody reads a line twice.
    if (format === 'text')
        return;
    for (const note of verdict.notes)
        terminal.note(note);
}
const ON_THE_COMMAND_LINE = { commentKey: 'default' };
/** `repository`: where what is printed on the screen was read; undefined when it goes into a file. */
async function render(outcome, format, terminal, repository) {
    const { verdict } = outcome;
    // Each is loaded only when it is asked for: a check on a command line is to start at once.
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 7544).then(__webpack_require__.bind(__webpack_require__, 7544))).renderJson(verdict);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(8274), __webpack_require__.e(7760), __webpack_require__.e(6208)]).then(__webpack_require__.bind(__webpack_require__, 6208))).renderComment(verdict, ON_THE_COMMAND_LINE);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 6463).then(__webpack_require__.bind(__webpack_require__, 6463))).renderSarif(verdict);
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(8274), __webpack_require__.e(7760), __webpack_require__.e(1238)]).then(__webpack_require__.bind(__webpack_require__, 1238))).renderHtml(verdict, ON_THE_COMMAND_LINE);
        case 'text':
            return renderScreen(outcome, terminal, repository);
    }
}
async function renderScreen({ verdict, exit }, { isTerminal, columns, fileUrl }, repository) {
    const { renderText } = await Promise.all(/* import() */[__webpack_require__.e(8274), __webpack_require__.e(7859)]).then(__webpack_require__.bind(__webpack_require__, 7859));
    const colour = repository !== undefined && isTerminal;
    const link = ({ path }) => repository === undefined ? undefined : fileUrl?.(repository, path);
    return renderText(verdict, { colour, columns, exit, ...(fileUrl === undefined ? {} : { link }) });
}


/***/ })

};
