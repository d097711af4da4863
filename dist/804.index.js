export const id = 804;
export const ids = [804];
export const modules = {

/***/ 73804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadArtifact: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* unused harmony export toArtifactName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const LONGEST = 200;
/**
 * Uploads the report as one artifact. Names are unique in a run and cannot be taken twice, so in a matrix, where every
 * job has one id, the second to come adds a digest of what tells them apart.
 *
 * This is the only module that loads @actions/artifact (3.6 MB, 110 ms).
 *
 * @throws what the toolkit throws (no runtime token, GitHub Enterprise Server); the caller warns
 */
async function uploadArtifact(request, environment) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(659), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const client = new DefaultArtifactClient();
    const upload = async (name) => {
        const { id } = await client.uploadArtifact(name, [...request.files], request.root);
        if (id === undefined)
            throw new Error('the upload has no id');
        return { id: String(id), name };
    };
    const name = toArtifactName(request.name ?? `speech-release-gate-${request.job}`);
    try {
        return await upload(name);
    }
    catch (error) {
        if (!isTaken(error))
            throw error;
        return upload(`${name.slice(0, LONGEST - 9)}-${toDigest(environment)}`);
    }
}
/** What GitHub allows in the name of an artifact (toolkit, path-and-artifact-name-validation.ts), and less. */
function toArtifactName(text) {
    const name = text.replace(/[^\p{L}\p{N}._ @+=,()-]+/gu, '-').slice(0, LONGEST);
    return /[\p{L}\p{N}]/u.test(name) ? name : 'speech-release-gate';
}
function isTaken(error) {
    return error instanceof Error && /\b409\b|already exists/.test(error.message);
}
/** The ids of the job's run stand in the runtime token; the step's tells two uses in one job apart. */
function toDigest({ ACTIONS_RUNTIME_TOKEN: token = '', GITHUB_ACTION: step = '', RUNNER_NAME: runner = '', }) {
    const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    const scope = /Actions\.Results:[\w-]+:[\w-]+/.exec(claims)?.[0] ?? runner;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${scope}\n${step}`).digest('hex').slice(0, 8);
}


/***/ })

};
