export const id = 1222;
export const ids = [1222];
export const modules = {

/***/ 1222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectEvidence: () => (/* binding */ inspectEvidence)
/* harmony export */ });
/* harmony import */ var _audio_check_fixture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4894);
/* harmony import */ var _audio_suspect_band_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7493);
/* harmony import */ var _audio_wav_samples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1968);
/* harmony import */ var _readers_detect_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9352);
/* harmony import */ var _readers_node_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(894);
/* harmony import */ var _readers_parse_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4402);
/* harmony import */ var _readers_read_audio_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1709);
/* harmony import */ var _readers_read_clients_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9430);
/* harmony import */ var _readers_read_replay_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7737);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2245);










/**
 * What the reader found in the evidence of features: recordings, feature dumps, unit tests, client telemetry, replay
 * manifests. Told by content; undefined for a file of another kind.
 */
async function inspectEvidence(path, terminal) {
    const file = await terminal.read(path, _read_input_js__WEBPACK_IMPORTED_MODULE_8__/* .INPUT_LIMIT */ .nq);
    const read = file.kind === 'file' ? await look(file.bytes, path) : undefined;
    if (read === undefined)
        return undefined;
    if (read.kind === 'refused') {
        (0,_read_input_js__WEBPACK_IMPORTED_MODULE_8__/* .noteProblems */ .lM)(read.problems, terminal);
        return 2;
    }
    terminal.print((0,_read_input_js__WEBPACK_IMPORTED_MODULE_8__/* .toJson */ .aB)(read.value));
    return 0;
}
/** The first characters of the binary formats. */
const AUDIO = /^(?:RIFF|RIFX|RF64|BW64|fLaC)/;
const DUMP = '\x93NUMPY';
const JUNIT = /<testsuites?[\s/>]/;
async function look(bytes, path) {
    const head = String.fromCharCode(...bytes.subarray(0, 2048));
    if (AUDIO.test(head))
        return map((0,_readers_read_audio_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readAudioFile */ .z)(bytes, path), toAudio);
    if (head.startsWith(DUMP))
        return map((0,_readers_read_audio_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readDumpFile */ .F)(bytes, path), toDump);
    if (/^(?:\xEF\xBB\xBF)?\s*</.test(head) && JUNIT.test(head)) {
        const { readJUnit } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(8241)]).then(__webpack_require__.bind(__webpack_require__, 8241));
        return map(readJUnit(bytes, path), (report) => ({
            reader: 'junit',
            kind: 'unit-tests',
            value: {
                tests: report.listed,
                run: report.run,
                failures: report.failures,
                failed: report.failed.map(({ name }) => name),
            },
        }));
    }
    const parsed = (0,_readers_parse_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .Tp)(bytes, path);
    return parsed.kind === 'parsed' ? lookAtDocument(parsed.root) : undefined;
}
function lookAtDocument(root) {
    const kind = (0,_readers_detect_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .detectEvidenceKind */ .H)(root);
    if (kind === 'clients')
        return map((0,_readers_read_clients_js__WEBPACK_IMPORTED_MODULE_6__/* .readClients */ .pH)(root), () => own('clients', root));
    if (kind === 'replay')
        return map((0,_readers_read_replay_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .readReplayManifest */ .b)(root), () => own('replay-manifest', root));
    return undefined;
}
function own(kind, root) {
    return { reader: `${kind}/1`, kind, value: (0,_readers_node_js__WEBPACK_IMPORTED_MODULE_9__/* .toPlain */ .Ul)(root) };
}
function map(read, toFound) {
    return read.kind === 'refused' ? read : { kind: 'read', value: toFound(read.value) };
}
/** What a recording says of itself and, where it is decoded, what it sounds like; a lost band is a suspicion. */
function toAudio({ header, signal }) {
    const encoding = 'encoding' in header ? header.encoding : 'flac';
    const stated = {
        sample_rate_hz: header.sampleRateHz,
        channels: header.channels,
        encoding,
        frames: header.frames,
        duration_s: header.durationSeconds,
    };
    const [first] = signal?.channels ?? [];
    const heard = signal === undefined || first === undefined || !('encoding' in header)
        ? {}
        : {
            clipping_share: (0,_audio_check_fixture_js__WEBPACK_IMPORTED_MODULE_0__/* .clippingShare */ .Mk)(signal, (0,_audio_wav_samples_js__WEBPACK_IMPORTED_MODULE_2__/* .fullScale */ .MY)(header.encoding)),
            silence_share: (0,_audio_check_fixture_js__WEBPACK_IMPORTED_MODULE_0__/* .silenceShare */ .D0)(signal),
            band_limit: (0,_audio_suspect_band_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .suspectBandLimit */ .I)(first, signal.sampleRateHz),
        };
    return { reader: encoding === 'flac' ? 'flac' : 'wav', kind: 'audio', value: { ...stated, ...heard } };
}
function toDump({ array }) {
    const { element, shape, values } = array;
    let [lowest, highest, broken] = [Infinity, -Infinity, 0];
    for (const value of values) {
        if (!Number.isFinite(value))
            broken += 1;
        else
            [lowest, highest] = [Math.min(lowest, value), Math.max(highest, value)];
    }
    const range = lowest > highest ? null : [lowest, highest];
    return { reader: 'npy', kind: 'feature-dump', value: { element, shape, range, not_finite: broken } };
}


/***/ })

};
