export const id = 521;
export const ids = [521];
export const modules = {

/***/ 67521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchComparison: () => (/* binding */ fetchComparison),
/* harmony export */   fetchPullRequestChanges: () => (/* binding */ fetchPullRequestChanges)
/* harmony export */ });
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17249);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85053);


const PAGE = 100;
/** GitHub lists no more files of a pull request (docs.github.com, list pull requests files). */
const PULL_REQUEST_LIMIT = 3000;
/** Nor of a comparison. */
const COMPARISON_LIMIT = 300;
const ALL = { kind: 'all' };
/**
 * The files of a pull request as GitHub lists them, relative to the working directory; both names of a rename. Beyond
 * GitHub's limit the list is incomplete, and everything counts as changed.
 *
 * @param known the number of files that the event names, which can spare the question
 * @throws CannotJudge
 */
async function fetchPullRequestChanges(client, number, known, prefix) {
    if (known !== undefined && known > PULL_REQUEST_LIMIT)
        return ALL;
    const files = [];
    try {
        const octokit = await client.octokit();
        const target = { owner: client.owner, repo: client.name, pull_number: number };
        for (let page = 1; page <= PULL_REQUEST_LIMIT / PAGE; page += 1) {
            const query = { ...target, per_page: PAGE, page };
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', query);
            files.push(...data);
            if (data.length < PAGE)
                return toChanges(files, prefix);
        }
        return ALL;
    }
    catch (error) {
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .R(`the files of pull request ${number} were not listed: ${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error, 'pull-requests: read')}. Check out with \`fetch-depth: 2\` and they are read from git`);
    }
}
/**
 * The files that differ between two commits, for a merge group.
 *
 * @throws CannotJudge
 */
async function fetchComparison(client, base, head, prefix) {
    try {
        const octokit = await client.octokit();
        const target = { owner: client.owner, repo: client.name, basehead: `${base}...${head}` };
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', target);
        const files = data.files ?? [];
        return files.length >= COMPARISON_LIMIT ? ALL : toChanges(files, prefix);
    }
    catch (error) {
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .R(`the files of the merge group were not listed: ${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error, 'contents: read')}`);
    }
}
function toChanges(files, prefix) {
    const start = prefix === '' ? '' : `${prefix}/`;
    const names = files.flatMap(({ filename, previous_filename: previous }) => previous === undefined ? [filename] : [filename, previous]);
    const paths = names.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
    return { kind: 'paths', paths: new Set(paths) };
}


/***/ })

};
