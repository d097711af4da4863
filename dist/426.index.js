export const id = 426;
export const ids = [426];
export const modules = {

/***/ 94426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGithubTree: () => (/* binding */ openGithubTree)
});

// EXTERNAL MODULE: ./lib/shell/cannot-judge.js
var cannot_judge = __webpack_require__(17249);
// EXTERNAL MODULE: ./lib/shell/snapshot-tree.js
var snapshot_tree = __webpack_require__(43317);
// EXTERNAL MODULE: ./lib/shell/github/client.js
var github_client = __webpack_require__(85053);
// EXTERNAL MODULE: ./lib/shell/github/octokit.js + 1 modules
var github_octokit = __webpack_require__(95662);
;// CONCATENATED MODULE: ./lib/shell/github/contents-api.js



const READ = 'contents: read';
/** The Contents API lists no more names of a folder (docs.github.com, repository contents). */
const NAMES_LIMIT = 1000;
const KINDS = {
    dir: 'folder',
    symlink: 'link',
    submodule: 'submodule',
};
/** The commit that a branch, tag or id names; the proof that the token may read at all, since 404 alone proves nothing. */
async function fetchCommit(client, revision) {
    const octokit = await client.octokit();
    const { owner, name: repo } = client;
    try {
        const ref = revision.replace(/^refs\/(heads|tags)\//, '');
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo, ref });
        return data.sha;
    }
    catch (error) {
        throw new cannot_judge/* CannotJudge */.R(`${revision} of ${client.repository} could not be looked up: ${(0,github_client/* describeFailure */.Ic)(error, READ)}`);
    }
}
/** The names in a folder by the Contents API; undefined when it is not there, or no folder. */
async function fetchFolder(client, commit, path) {
    const answer = await ask(client, commit, path, 'object');
    if (answer === undefined)
        return undefined;
    const names = toNames(answer);
    // Anything unexpected must not pass for a folder that is not there.
    if (names === undefined)
        throw new cannot_judge/* CannotJudge */.R(`GitHub answered something unexpected about \`${path}\``);
    if (names.length >= NAMES_LIMIT)
        throw tooMany(path);
    return names.length === 0 && isFile(answer) ? undefined : new Map(names.map(toEntry));
}
function tooMany(path) {
    const remedy = 'check out with `fetch-depth: 2`';
    return new cannot_judge/* CannotJudge */.R(`\`${path}\` has too many files for GitHub's Contents API; ${remedy}`);
}
function toEntry({ name, type, sha }) {
    return [name, { kind: KINDS[type] ?? 'file', id: sha }];
}
/** GitHub answers an object with `entries`, Gitea the list alone; a file has none. */
function toNames(answer) {
    if (isFile(answer))
        return [];
    const isObject = typeof answer === 'object' && answer !== null;
    const entries = isObject && 'entries' in answer ? answer.entries : answer;
    return Array.isArray(entries) && entries.every(isNamed) ? entries : undefined;
}
function isFile(answer) {
    return isNamed(answer) && answer.type !== 'dir';
}
function isNamed(value) {
    return typeof value === 'object' && value !== null && 'name' in value && 'type' in value && 'sha' in value;
}
/** The bytes of a file by the Contents API, which gives up to 100 MB in this form; no more than the limit is read. */
async function fetchContent(client, commit, path, limit) {
    const answer = await ask(client, commit, path, 'raw');
    if (answer === undefined)
        throw new cannot_judge/* CannotJudge */.R(`\`${path}\` was listed at ${commit} and then not found`);
    const chunks = [];
    let size = 0;
    for await (const chunk of answer) {
        size += chunk.length;
        if (size > limit)
            return { kind: 'too-large' };
        chunks.push(chunk);
    }
    return { kind: 'bytes', bytes: new Uint8Array(Buffer.concat(chunks)) };
}
async function ask(client, ref, path, format) {
    const octokit = await client.octokit();
    const { owner, name: repo } = client;
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    try {
        const route = `GET /repos/{owner}/{repo}/contents/${encoded}`;
        const response = await octokit.request(route, {
            owner,
            repo,
            ref,
            mediaType: { format },
            // Octokit would decode the bytes as text.
            request: { parseSuccessResponseBody: format === 'object' },
        });
        const data = response.data;
        // The media type is not `application/json`, so Octokit leaves the text as it is.
        return typeof data === 'string' ? JSON.parse(data) : data;
    }
    catch (error) {
        if ((0,github_octokit/* readFailure */.f1)(error).status === 404)
            return undefined;
        throw new cannot_judge/* CannotJudge */.R(`\`${path}\` of ${client.repository} was not read: ${(0,github_client/* describeFailure */.Ic)(error, READ)}`);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/shell/github/files-query.js

const ENTRIES = 'entries { name mode oid }';
const BELOW = `entries { name mode oid object { ... on Tree { entries { name mode oid object { ... on Tree { ${ENTRIES} } } } } } }`;
/**
 * Asks for files and folders of one commit in one GraphQL request. Paths travel as variables, so that no path can be
 * read as a part of the query.
 */
async function fetchFiles(client, wanted) {
    const { revision, paths, nested } = wanted;
    const variables = [
        ...paths.map((path, index) => ({ name: `p${index}`, path })),
        ...nested.map((path, index) => ({ name: `n${index}`, path })),
    ];
    const declared = variables.map(({ name }) => `, $${name}: String!`).join('');
    const fields = variables
        .map(({ name }) => `${name}: object(expression: $${name}) { ${toSelection(name)} }`)
        .join('\n');
    const text = `query Files($owner: String!, $name: String!, $revision: String!${declared}) {
    repository(owner: $owner, name: $name) {
      defaultBranchRef { name }
      commit: object(expression: $revision) { __typename oid ... on Tag { target { oid } } }
      ${fields}
    }
  }`;
    const values = { revision };
    for (const { name, path } of variables)
        values[name] = `${revision}:${path}`;
    const answer = await client.query(text, values);
    return toFetched(answer, wanted);
}
function toSelection(name) {
    const tree = name.startsWith('n') ? BELOW : ENTRIES;
    return `__typename oid ... on Tree { ${tree} } ... on Blob { byteSize isBinary isTruncated text }`;
}
function toFetched({ repository }, { paths, nested }) {
    const folders = new Map();
    const blobs = new Map();
    const named = [
        ...paths.map((path, index) => ({ path, object: repository?.[`p${index}`] })),
        ...nested.map((path, index) => ({ path, object: repository?.[`n${index}`] })),
    ];
    for (const { path, object } of named) {
        if (object?.__typename === 'Blob')
            blobs.set(path, toBlob(object));
        keepFolders(folders, path, object?.entries);
    }
    return {
        commit: toCommit(repository?.commit),
        defaultBranch: repository?.defaultBranchRef?.name,
        folders,
        blobs,
    };
}
/** An annotated tag is an object of its own, and names the commit. */
function toCommit(object) {
    return object?.target === undefined ? object?.oid : object.target.oid;
}
function keepFolders(folders, path, entries) {
    folders.set(path, entries && new Map(entries.map((entry) => [entry.name, { kind: toKind(entry.mode), id: entry.oid }])));
    for (const { name, object } of entries ?? []) {
        if (object?.entries !== undefined)
            keepFolders(folders, path === '' ? name : `${path}/${name}`, object.entries);
    }
}
/** The kind that a git mode stands for; GraphQL gives it as a number. */
function toKind(mode) {
    if (mode === 0o040000)
        return 'folder';
    if (mode === 0o120000)
        return 'link';
    return mode === 0o160000 ? 'submodule' : 'file';
}
/** The text is kept only when it hashes to the blob's id: GitHub cuts long texts and recodes what is not UTF-8. */
function toBlob({ oid, byteSize = 0, isTruncated, text }) {
    if (isTruncated === true || typeof text !== 'string')
        return { size: byteSize, bytes: undefined };
    const bytes = new TextEncoder().encode(text);
    return { size: byteSize, bytes: hasId(bytes, oid) ? bytes : undefined };
}
/** Whether these bytes are the blob of that id (git hashes `blob <size>\0` before the content). */
function hasId(bytes, id) {
    const hash = (0,external_node_crypto_.createHash)(id.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === id;
}

;// CONCATENATED MODULE: ./lib/shell/github/github-tree.js





const github_tree_READ = 'contents: read';
/**
 * A commit on GitHub as a tree. One GraphQL request resolves the commit and brings what is likely to be needed;
 * files that are read together later come together, in one request more.
 *
 * @throws CannotJudge when the commit cannot be had: never taken for a repository without a policy
 */
async function openGithubTree(client, request) {
    const at = (path) => (request.prefix === '' ? path : `${request.prefix}/${path}`);
    const paths = withParents(request.files.map(at));
    const fetched = await tryFetch(client, {
        revision: request.revision,
        paths,
        nested: request.folders.map(at),
    });
    const commit = fetched === undefined ? await fetchCommit(client, request.revision) : fetched.commit;
    if (commit === undefined)
        throw new cannot_judge/* CannotJudge */.R(`${request.revision} is not in ${client.repository}, or the token lacks \`${github_tree_READ}\``);
    const snapshot = new GithubSnapshot(client, commit, fetched);
    const name = request.name ?? fetched?.defaultBranch;
    const short = commit.slice(0, 7);
    const ref = name === undefined || commit.startsWith(name) ? short : `${name} at ${short}`;
    return Object.assign(new snapshot_tree/* SnapshotTree */.B(snapshot, ref, request.prefix), { commit });
}
/** What GraphQL brought; undefined where there is no GraphQL. */
async function tryFetch(client, wanted) {
    try {
        return await fetchFiles(client, wanted);
    }
    catch (error) {
        if ((0,github_client/* isWithoutGraphql */.mG)(error))
            return undefined;
        throw new cannot_judge/* CannotJudge */.R(`the base ${wanted.revision} of ${client.repository} was not read: ${(0,github_client/* describeFailure */.Ic)(error, github_tree_READ)}`);
    }
}
/** Paths with the folders above them, the root included: a file is absent only when its folder lacks the name. */
function withParents(paths) {
    const all = new Set();
    for (const path of paths) {
        const parts = path.split('/');
        for (const [index] of parts.entries())
            all.add(parts.slice(0, index).join('/'));
        all.add(path);
    }
    return [...all];
}
/** A commit's files as they come from GitHub. */
class GithubSnapshot {
    #client;
    #commit;
    #folders = new Map();
    #blobs = new Map();
    #hasGraphql;
    #wanted = new Set();
    #batch;
    constructor(client, commit, fetched) {
        this.#client = client;
        this.#commit = commit;
        this.#hasGraphql = fetched !== undefined;
        if (fetched !== undefined)
            this.#keep(fetched);
    }
    /** Everything that is expected before the next turn of the event loop comes in one request. */
    async expect(paths) {
        if (!this.#hasGraphql)
            return;
        for (const path of withParents(paths))
            if (this.#isUnknown(path))
                this.#wanted.add(path);
        if (this.#wanted.size > 0)
            await (this.#batch ??= this.#fetchBatch());
    }
    async folder(path) {
        if (!this.#folders.has(path)) {
            if (this.#hasGraphql)
                this.#keep(await this.#fetch([], [path]));
            else
                this.#folders.set(path, await fetchFolder(this.#client, this.#commit, path));
        }
        return this.#folders.get(path);
    }
    async content(path, entry, limit) {
        const blob = this.#blobs.get(path);
        if (blob !== undefined && blob.size > limit)
            return { kind: 'too-large', size: blob.size };
        if (blob?.bytes !== undefined)
            return { kind: 'bytes', bytes: blob.bytes };
        return this.#download(path, entry, limit);
    }
    /** By the Contents API: what GraphQL does not give, or everything where there is no GraphQL. */
    async #download(path, entry, limit) {
        if (entry.kind === 'link')
            throw unfollowed(path);
        const content = await fetchContent(this.#client, this.#commit, path, limit);
        if (content.kind === 'bytes' && !hasId(content.bytes, entry.id))
            throw new cannot_judge/* CannotJudge */.R(`\`${path}\` at ${this.#commit} came with other bytes than its id says`);
        return content;
    }
    async #fetchBatch() {
        await new Promise(setImmediate);
        const paths = [...this.#wanted];
        this.#wanted = new Set();
        this.#batch = undefined;
        this.#keep(await this.#fetch(paths, []));
    }
    async #fetch(paths, nested) {
        const fetched = await tryFetch(this.#client, { revision: this.#commit, paths, nested });
        if (fetched?.commit !== this.#commit)
            throw new cannot_judge/* CannotJudge */.R(`${this.#commit} could be read before and not now`);
        return fetched;
    }
    #keep({ folders, blobs }) {
        for (const [path, folder] of folders)
            this.#folders.set(path, folder);
        for (const [path, blob] of blobs)
            this.#blobs.set(path, blob);
    }
    /** Nothing is asked about a file whose folder is known and lacks it, or that is here already. */
    #isUnknown(path) {
        if (this.#folders.has(path) || this.#blobs.has(path))
            return false;
        if (path === '')
            return true;
        const slash = path.lastIndexOf('/');
        const parent = path.slice(0, Math.max(slash, 0));
        if (!this.#folders.has(parent))
            return this.#isUnknown(parent);
        return this.#folders.get(parent)?.has(path.slice(slash + 1)) ?? false;
    }
}
/** The Contents API follows links by itself and shows no target. */
function unfollowed(path) {
    return new cannot_judge/* CannotJudge */.R(`\`${path}\` is a symbolic link in the base; check out with \`fetch-depth: 2\` so that it can be followed`);
}


/***/ })

};
