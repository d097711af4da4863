export const id = 6869;
export const ids = [6869];
export const modules = {

/***/ 6869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitRepository: () => (/* binding */ GitRepository),
  isCommitId: () => (/* binding */ isCommitId),
  openBase: () => (/* binding */ openBase),
  toShort: () => (/* binding */ toShort)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/shell/cannot-judge.js
var cannot_judge = __webpack_require__(7249);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/shell/batch-answers.js

const HEADER = /^([0-9a-f]{40,64}) (\w+) (\d+)$/;
const HEADER_LIMIT = 8192;
/** Cuts the output of `git cat-file --batch` into answers, one for each revision that was asked for, in order. */
class BatchAnswers {
    #nextLimit;
    #answer;
    #chunks = [];
    #length = 0;
    #header;
    #skipped = 0;
    /**
     * @param nextLimit bytes of content that the next answer may have; undefined when none is waited for
     * @param answer takes each answer; undefined is "missing"
     */
    constructor(nextLimit, answer) {
        this.#nextLimit = nextLimit;
        this.#answer = answer;
    }
    /** @throws CannotJudge when git says something that is not an answer */
    take(chunk) {
        this.#chunks.push(chunk);
        this.#length += chunk.length;
        while (this.#step())
            ;
    }
    /** Takes a header or a content off the stream; false when more bytes are needed. */
    #step() {
        const limit = this.#nextLimit();
        if (limit === undefined)
            return false;
        if (this.#header === undefined)
            return this.#readHeader();
        const { size } = this.#header;
        return size > limit ? this.#skip(size + 1) : this.#readContent(size);
    }
    #readHeader() {
        const buffer = this.#join();
        const end = buffer.indexOf(0x0a);
        if (end < 0 && this.#length > HEADER_LIMIT)
            throw new cannot_judge/* CannotJudge */.R('git answered something unexpected');
        if (end < 0)
            return false;
        const [, id, type, size] = HEADER.exec(buffer.toString('utf8', 0, end)) ?? [];
        this.#drop(end + 1);
        // "<revision> missing", "<revision> ambiguous"
        if (id === undefined || type === undefined)
            this.#answer(undefined);
        else
            this.#header = { id, type, size: Number(size) };
        return true;
    }
    #readContent(size) {
        if (this.#length < size + 1)
            return false;
        const content = Buffer.from(this.#join().subarray(0, size));
        this.#drop(size + 1);
        this.#finish(content);
        return true;
    }
    #skip(size) {
        const now = Math.min(this.#length, size - this.#skipped);
        this.#drop(now);
        this.#skipped += now;
        if (this.#skipped < size)
            return false;
        this.#skipped = 0;
        this.#finish(undefined);
        return true;
    }
    #finish(content) {
        const header = this.#header;
        this.#header = undefined;
        this.#answer(header && { ...header, content });
    }
    #join() {
        const [first] = this.#chunks;
        const buffer = first !== undefined && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks);
        this.#chunks = [buffer];
        return buffer;
    }
    #drop(count) {
        const buffer = this.#join().subarray(count);
        this.#chunks = buffer.length === 0 ? [] : [buffer];
        this.#length = buffer.length;
    }
}

;// CONCATENATED MODULE: ./lib/shell/git-objects.js






const COMPLAINT_LENGTH = 500;
const REMEDY = 'Use actions/checkout without `filter`, and with `fetch-depth: 2`';
/**
 * Reads objects through one `git cat-file --batch` process, so that a whole base costs one spawn (5 to 10 ms).
 *
 * The process has no shell, no options made of names from outside (they go through standard input), and an
 * environment of its own: no configuration but the repository's, no replaced objects, no fetching of what a partial
 * clone lacks, no prompts. `--git-dir` is given, so git looks for no repository by itself: a bare repository that a
 * pull request committed as plain files cannot pose as this one, and a workspace of another owner (a job in a
 * container) is read without a `safe.directory` setting.
 */
class GitObjects {
    #gitDir;
    #waiting = [];
    #answers = new BatchAnswers(() => this.#waiting[0]?.limit, (object) => this.#waiting.shift()?.resolve(object));
    #process;
    #failure;
    #complaint = '';
    constructor(gitDir) {
        this.#gitDir = gitDir;
    }
    /**
     * The object that a revision names; undefined when it is not here.
     *
     * @param limit bytes of content that are kept; of a larger object only its size is answered
     * @throws CannotJudge when git cannot be asked at all
     */
    get(revision, limit) {
        if (/\p{Cc}/u.test(revision))
            return Promise.resolve(undefined);
        return new Promise((resolve, reject) => {
            if (this.#failure !== undefined) {
                reject(this.#failure);
                return;
            }
            this.#waiting.push({ limit, resolve, reject });
            const child = this.#start();
            keepAlive(child, true);
            child.stdin.write(`${revision}\n`);
        });
    }
    /** Ends the process; nothing can be read afterwards. */
    close() {
        this.#fail(new cannot_judge/* CannotJudge */.R('the repository is closed'));
        this.#process?.kill();
    }
    #start() {
        if (this.#process !== undefined)
            return this.#process;
        const options = ['--no-pager', '--git-dir', this.#gitDir, 'cat-file', '--batch'];
        const child = (0,external_node_child_process_.spawn)('git', options, toGitOptions(this.#gitDir));
        this.#process = child;
        child.on('error', (error) => {
            this.#fail(new cannot_judge/* CannotJudge */.R(`git cannot be started: ${error.message}`));
        });
        child.on('close', (code) => {
            const said = `${code ?? 'none'}: ${this.#complaint.split('\n', 1)[0] ?? ''}`;
            this.#fail(new cannot_judge/* CannotJudge */.R(`git could not read this checkout (${said}). ${REMEDY}`));
        });
        child.stdin.on('error', () => undefined);
        child.stderr.on('data', (chunk) => {
            if (this.#complaint.length < COMPLAINT_LENGTH)
                this.#complaint += chunk.toString('utf8');
        });
        child.stdout.on('data', (chunk) => {
            this.#take(chunk);
        });
        return child;
    }
    #take(chunk) {
        try {
            this.#answers.take(chunk);
        }
        catch (error) {
            this.#fail(error instanceof Error ? error : new Error(String(error)));
        }
        if (this.#waiting.length === 0 && this.#process !== undefined)
            keepAlive(this.#process, false);
    }
    #fail(error) {
        this.#failure ??= error;
        for (const { reject } of this.#waiting.splice(0))
            reject(this.#failure);
    }
}
/** Whether the program waits for this process; an idle reader must not hold it. */
function keepAlive(child, wanted) {
    const pipes = [child.stdin, child.stdout, child.stderr].filter((pipe) => pipe instanceof external_node_net_.Socket);
    for (const handle of [child, ...pipes]) {
        if (wanted)
            handle.ref();
        else
            handle.unref();
    }
}
/**
 * How every git process is started. The folder is the file system's root and not the workspace, because Windows looks
 * for `git.exe` in the current folder first.
 */
function toGitOptions(gitDir) {
    const { PATH, Path, SystemRoot } = process.env;
    const inherited = Object.entries({ PATH, Path, SystemRoot }).filter(([, value]) => value !== undefined);
    return {
        cwd: (0,external_node_path_.parse)(gitDir).root,
        windowsHide: true,
        env: {
            ...Object.fromEntries(inherited),
            LC_ALL: 'C',
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: external_node_os_.devNull,
            GIT_NO_LAZY_FETCH: '1',
            GIT_ALLOW_PROTOCOL: 'none',
            GIT_NO_REPLACE_OBJECTS: '1',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_TERMINAL_PROMPT: '0',
        },
    };
}

;// CONCATENATED MODULE: ./lib/shell/git-snapshot.js

/** A tree object of a hundred thousand names is about this large. */
const FOLDER_LIMIT = 16 * 1024 * 1024;
const EMPTY = new Map();
/** A commit's files, read from the local objects. */
class GitSnapshot {
    #objects;
    #root;
    #folders = new Map();
    /** @param root the id of the commit's tree */
    constructor(objects, root) {
        this.#objects = objects;
        this.#root = root;
    }
    expect() {
        return Promise.resolve();
    }
    async folder(path) {
        const id = await this.folderId(path);
        return id === undefined ? undefined : this.open(id);
    }
    /** The id of a folder's tree object; undefined when there is no such folder. */
    async folderId(path) {
        if (path === '')
            return this.#root;
        const slash = path.lastIndexOf('/');
        const entries = await this.folder(slash < 0 ? '' : path.slice(0, slash));
        return toFolderId(entries?.get(path.slice(slash + 1)));
    }
    async content(path, entry, limit) {
        const object = await this.#objects.get(entry.id, limit);
        if (object === undefined)
            throw notHere(path);
        if (object.content === undefined)
            return { kind: 'too-large', size: object.size };
        return { kind: 'bytes', bytes: object.content };
    }
    /** A tree object by its id. */
    open(id) {
        const known = this.#folders.get(id) ?? this.#read(id);
        this.#folders.set(id, known);
        return known;
    }
    async #read(id) {
        const object = await this.#objects.get(id, FOLDER_LIMIT);
        if (object?.content === undefined)
            throw notHere(`tree ${id}`);
        return parseFolder(object.content, id.length / 2);
    }
}
/** The checkout is partial (`filter: blob:none`): the name is known, the content was never fetched. */
function notHere(what) {
    return new cannot_judge/* CannotJudge */.R(`${what} is not among the objects of this checkout; use actions/checkout without \`filter\`, or with \`fetch-depth: 2\``);
}
/** A tree object: `<mode> <name>\0<id>` again and again (git's Documentation/gitformat-*; ids are 20 or 32 bytes). */
function parseFolder(content, idBytes) {
    const entries = new Map();
    let at = 0;
    while (at < content.length) {
        const space = content.indexOf(0x20, at);
        const end = content.indexOf(0, space);
        const next = end + 1 + idBytes;
        if (space < 0 || end < 0 || next > content.length)
            throw new cannot_judge/* CannotJudge */.R('a tree object is damaged');
        const kind = toKind(content.toString('latin1', at, space));
        entries.set(content.toString('utf8', space + 1, end), {
            kind,
            id: content.toString('hex', end + 1, next),
        });
        at = next;
    }
    return entries;
}
/** The kind that a git mode (octal text) stands for. */
function toKind(mode) {
    if (mode === '40000')
        return 'folder';
    if (mode === '120000')
        return 'link';
    return mode === '160000' ? 'submodule' : 'file';
}
/**
 * The paths that differ between two folders: added, removed, edited, changed in kind; both names of a rename.
 * Folders with one id are equal and not opened.
 */
async function* compareFolders(snapshot, from, to, at = '') {
    const before = await openOrEmpty(snapshot, from);
    const after = await openOrEmpty(snapshot, to);
    for (const name of new Set([...before.keys(), ...after.keys()])) {
        const [old, now] = [before.get(name), after.get(name)];
        if (isSame(old, now))
            continue;
        const path = at === '' ? name : `${at}/${name}`;
        if (isLeaf(old) || isLeaf(now))
            yield path;
        yield* compareFolders(snapshot, toFolderId(old), toFolderId(now), path);
    }
}
function openOrEmpty(snapshot, id) {
    return id === undefined ? Promise.resolve(EMPTY) : snapshot.open(id);
}
function isSame(old, now) {
    return old?.id === now?.id && old?.kind === now?.kind;
}
function isLeaf(entry) {
    return entry !== undefined && entry.kind !== 'folder';
}
function toFolderId(entry) {
    return entry?.kind === 'folder' ? entry.id : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/shell/list-files.js
var list_files = __webpack_require__(5578);
// EXTERNAL MODULE: ./lib/shell/repository-path.js
var repository_path = __webpack_require__(266);
// EXTERNAL MODULE: ./lib/shell/regular-file.js
var regular_file = __webpack_require__(9277);
;// CONCATENATED MODULE: ./lib/shell/snapshot-tree.js





const LINK_LIMIT = 4096;
const LINK_HOPS = 20;
const SUBMODULE = 'a submodule; its files are in another repository';
const LEAVES = 'a symbolic link that leaves the repository; only files of the repository are read';
const LOOPS = 'a symbolic link that leads back to itself';
const DANGLES = 'a symbolic link to something that does not exist';
const ROOT = { kind: 'folder', id: '' };
/** One commit as a tree; with the same rules for links and paths as the working tree. */
class SnapshotTree {
    ref;
    #snapshot;
    #prefix;
    /** @param prefix where the working directory lies in the repository, `` at its root */
    constructor(snapshot, ref, prefix = '') {
        this.#snapshot = snapshot;
        this.ref = ref;
        this.#prefix = prefix;
    }
    async read(written, limit) {
        const checked = (0,repository_path/* checkPath */.C)(written);
        if (checked.kind === 'refused')
            return { kind: 'unreadable', path: written, problem: checked.problem };
        const { path } = checked;
        await this.#snapshot.expect([this.#full(path)]);
        const found = await this.#find(path, 0);
        if (found.kind === 'absent')
            return { kind: 'absent', path };
        const problem = toProblem(found);
        if (found.kind !== 'found' || problem !== undefined)
            return { kind: 'unreadable', path, problem: problem ?? SUBMODULE };
        const content = await this.#snapshot.content(this.#full(found.path), found.entry, limit);
        if (content.kind === 'too-large')
            return { kind: 'unreadable', path, problem: (0,regular_file/* tooLarge */.g$)(content.size, limit) };
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(content.bytes).digest('hex');
        return { kind: 'file', path, ref: this.ref, bytes: content.bytes, sha256 };
    }
    async expect(paths) {
        const checked = paths.map(repository_path/* checkPath */.C).filter((one) => one.kind === 'path');
        await this.#snapshot.expect(checked.map(({ path }) => this.#full(path)));
    }
    list(globs) {
        return (0,list_files/* listFiles */.CS)(globs, async (folder) => {
            const entries = await this.#snapshot.folder(this.#full(folder));
            return entries && [...entries].map(([name, { kind }]) => ({ name, isFolder: kind === 'folder' }));
        });
    }
    #full(path) {
        return external_node_path_.posix.join(this.#prefix, path).replace(/^\.$|\/$/, '');
    }
    /** Walks from the root, one name at a time, and follows links that stay in the repository. */
    async #find(path, hops) {
        let entry = ROOT;
        const parts = path === '' ? [] : path.split('/');
        for (const [index, name] of parts.entries()) {
            const next = (await this.#snapshot.folder(this.#full(parts.slice(0, index).join('/'))))?.get(name);
            if (next === undefined)
                return { kind: 'absent' };
            const here = parts.slice(0, index + 1).join('/');
            if (next.kind === 'link')
                return this.#follow(here, next, parts.slice(index + 1), hops);
            if (next.kind === 'submodule')
                return { kind: 'unreadable', problem: SUBMODULE };
            entry = next;
        }
        return { kind: 'found', path, entry };
    }
    async #follow(link, entry, rest, hops) {
        if (hops >= LINK_HOPS)
            return { kind: 'unreadable', problem: LOOPS };
        const content = await this.#snapshot.content(this.#full(link), entry, LINK_LIMIT);
        const target = content.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : '/';
        const path = external_node_path_.posix.join(external_node_path_.posix.dirname(link), target, ...rest).replace(/^\.$|\/$/, '');
        const stays = !target.startsWith('/') && (0,repository_path/* checkPath */.C)(path).kind === 'path';
        if (!stays)
            return { kind: 'unreadable', problem: LEAVES };
        const found = await this.#find(path, hops + 1);
        return found.kind === 'absent' ? { kind: 'unreadable', problem: DANGLES } : found;
    }
}
function toProblem(found) {
    if (found.kind === 'unreadable')
        return found.problem;
    return found.entry.kind === 'folder' ? 'a directory, not a file' : undefined;
}

// EXTERNAL MODULE: ./lib/shell/working-tree.js + 1 modules
var working_tree = __webpack_require__(45);
;// CONCATENATED MODULE: ./lib/shell/git-tree.js








const COMMIT_LIMIT = 1024 * 1024;
const FULL_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** What `git check-ref-format` refuses, and what would name something else than a commit. */
const NOT_A_REVISION = /[\p{Cc}\s\\:?*[]|^-|^$/u;
/** A full commit id. */
function isCommitId(text) {
    return FULL_ID.test(text);
}
/** Seven digits of a commit id, as GitHub prints it. */
function toShort(id) {
    return id.slice(0, 7);
}
/** The repository around a directory, read only through its objects. */
class GitRepository {
    /** Where the directory lies in the repository, with `/`; `` at its root. */
    prefix;
    #gitDir;
    #objects;
    constructor(gitDir, prefix) {
        this.#gitDir = gitDir;
        this.prefix = prefix;
        this.#objects = new GitObjects(gitDir);
    }
    /**
     * Looks upward for `.git` as git does, and for nothing else: a bare repository in the files is not one.
     *
     * @param highest the last directory to look in
     */
    static around(directory, highest) {
        const start = external_node_fs_.realpathSync.native(directory);
        for (let at = start;; at = (0,external_node_path_.dirname)(at)) {
            const candidate = (0,external_node_path_.join)(at, '.git');
            if ((0,external_node_fs_.existsSync)(candidate))
                return new GitRepository(candidate, (0,external_node_path_.relative)(at, start).split(external_node_path_.sep).join('/'));
            if (at === highest || (0,external_node_path_.dirname)(at) === at)
                return undefined;
        }
    }
    /** The commit that a revision names (`HEAD~1`, `refs/remotes/origin/main`, an id); undefined when it is not here. */
    async resolveCommit(revision) {
        if (NOT_A_REVISION.test(revision))
            return undefined;
        const object = await this.#objects.get(`${revision}^{commit}`, COMMIT_LIMIT);
        return object?.content === undefined
            ? undefined
            : parseCommit(object.id, object.content.toString('utf8'));
    }
    /** A commit as a tree, rooted where the directory is. */
    treeOf(commit, ref) {
        return new SnapshotTree(new GitSnapshot(this.#objects, commit.tree), ref, this.prefix);
    }
    /** The paths below the directory that differ between two commits, relative to it. */
    async changedPaths(from, to) {
        const before = new GitSnapshot(this.#objects, from.tree);
        const after = new GitSnapshot(this.#objects, to.tree);
        const [old, now] = [await before.folderId(this.prefix), await after.folderId(this.prefix)];
        const paths = new Set();
        for await (const path of compareFolders(before, old, now))
            paths.add(path);
        return paths;
    }
    /** The best common ancestor; undefined when there is none, or the history here is not whole. */
    async mergeBase(one, other) {
        if (!(0,external_node_fs_.statSync)(this.#gitDir).isDirectory() || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.#gitDir, 'shallow')))
            return undefined;
        const options = ['--git-dir', this.#gitDir, 'merge-base', '--end-of-options', one.id, other.id];
        const id = await new Promise((answer) => {
            (0,external_node_child_process_.execFile)('git', options, toGitOptions(this.#gitDir), (error, stdout) => {
                answer(error === null ? stdout.trim() : '');
            });
        });
        return isCommitId(id) ? this.resolveCommit(id) : undefined;
    }
    /** Ends the process that reads the objects. */
    close() {
        this.#objects.close();
    }
}
function parseCommit(id, text) {
    const [header = ''] = text.split('\n\n', 1);
    const tree = /^tree ([0-9a-f]+)$/m.exec(header)?.[1];
    const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
    return tree === undefined ? undefined : { id, tree, parents };
}
/**
 * The base that the command line was given: a directory, or a revision of the repository around `directory`.
 * A directory wins where both exist; `refs/heads/...` says that the branch is meant.
 *
 * @throws CannotJudge when it is neither
 */
async function openBase(spec, directory) {
    if ((0,external_node_fs_.statSync)(spec, { throwIfNoEntry: false })?.isDirectory() === true)
        return new working_tree/* WorkingTree */.a(spec, (0,external_node_path_.basename)((0,external_node_path_.resolve)(spec)));
    const repository = GitRepository.around(directory);
    if (repository === undefined)
        throw new cannot_judge/* CannotJudge */.R(`there is no directory \`${spec}\`, and ${directory} is not in a git repository`);
    const commit = await repository.resolveCommit(spec);
    if (commit === undefined)
        throw new cannot_judge/* CannotJudge */.R(`\`${spec}\` is neither a directory nor a commit of this repository; is it fetched?`);
    const ref = commit.id.startsWith(spec) ? toShort(commit.id) : `${spec} at ${toShort(commit.id)}`;
    return repository.treeOf(commit, ref);
}


/***/ })

};
