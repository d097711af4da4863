export const id = 829;
export const ids = [829];
export const modules = {

/***/ 48829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateComment: () => (/* binding */ updateComment)
/* harmony export */ });
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38250);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85053);


const BODY_LIMIT = 65_536;
const PAGE = 100;
const MOST_PAGES = 100;
const COMMENTS = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: ${PAGE}, after: $after) {
        nodes { fullDatabaseId body viewerDidAuthor isMinimized }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const NO_COMMENTS = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
/**
 * Brings the one comment of this key up to date (reference/platform.md 1.2): the oldest that we wrote and nobody
 * hid is updated, an unchanged one is left alone, a green one is created only under `always`. Anybody can paste the
 * marker, so who wrote a comment is asked of GitHub, and nothing is ever read back from a comment.
 *
 * @returns the comment's id, undefined when there is none
 * @throws what Octokit throws; the caller warns
 */
async function updateComment(client, request, log) {
    if (request.when === 'never')
        return undefined;
    const marker = (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .toMarker */ .EA)(request.key);
    const mine = (await listComments(client, request)).filter(({ isOwn, body }) => isOwn && body.startsWith(marker));
    if (mine.length > 1)
        log.warning(`${mine.length} comments carry ${request.key}; the oldest is kept up to date`);
    const [existing] = mine.sort((one, other) => Number(one.id) - Number(other.id));
    const body = fit(request.body.startsWith(marker) ? request.body : `${marker}\n${request.body}`);
    if (existing !== undefined)
        return patch(client, existing, body);
    const wanted = request.when === 'always' || request.isHeld;
    return wanted && !request.isEmpty ? create(client, request.number, body) : undefined;
}
async function patch(client, existing, body) {
    if (toEssence(existing.body) === toEssence(body))
        return existing.id;
    const octokit = await client.octokit();
    const target = { owner: client.owner, repo: client.name, comment_id: Number(existing.id) };
    await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...target, body });
    return existing.id;
}
async function create(client, number, body) {
    const octokit = await client.octokit();
    const target = { owner: client.owner, repo: client.name, issue_number: number };
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...target,
        body,
    });
    return String(data.id);
}
/** A re-run uploads its report again: another artifact of the same run is no change worth a write. */
function toEssence(body) {
    return body
        .replace(/\r\n/g, '\n')
        .replace(/(\/actions\/runs\/\d+)\/artifacts\/\d+/g, '$1')
        .trim();
}
/** The renderer keeps to the limit; should it ever not, a cut comment is better than a refused one. */
function fit(body) {
    if (body.length <= BODY_LIMIT)
        return body;
    const note = '\n\n… cut here; the whole report is in the job summary.';
    const cut = body.slice(0, BODY_LIMIT - note.length);
    return `${cut.slice(0, cut.lastIndexOf('\n'))}${note}`;
}
async function listComments(client, request) {
    try {
        return await listByGraphql(client, request.number);
    }
    catch (error) {
        if (!(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithoutGraphql */ .mG)(error))
            throw error;
        return listByRest(client, request);
    }
}
async function listByGraphql(client, number) {
    const found = [];
    let after = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer = await client.query(COMMENTS, { number, after });
        const { nodes, pageInfo } = answer.repository?.pullRequest?.comments ?? NO_COMMENTS;
        found.push(...nodes.map(toComment));
        if (!pageInfo.hasNextPage)
            break;
        after = pageInfo.endCursor;
    }
    return found;
}
function toComment({ fullDatabaseId, body, viewerDidAuthor, isMinimized }) {
    return { id: String(fullDatabaseId), body, isOwn: viewerDidAuthor && !isMinimized };
}
async function listByRest(client, { number, isGithub }) {
    const octokit = await client.octokit();
    const target = { owner: client.owner, repo: client.name, issue_number: number };
    const found = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const query = { ...target, per_page: PAGE, page };
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', query);
        for (const { id, body, user } of data)
            found.push({ id: String(id), body: body ?? '', isOwn: isBot(user?.login, isGithub) });
        if (data.length < PAGE)
            break;
    }
    return found;
}
/** Who GITHUB_TOKEN writes as; the plain names could be anybody's on github.com. */
function isBot(login, isGithub) {
    if (login === 'github-actions[bot]')
        return true;
    return !isGithub && (login === 'gitea-actions' || login === 'forgejo-actions');
}


/***/ })

};
