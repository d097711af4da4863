import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { devNull } from 'node:os';
import { parse } from 'node:path';
import { BatchAnswers, type GitObject } from './batch-answers.js';
import { CannotJudge } from './cannot-judge.js';

interface Waiting {
  readonly limit: number;
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (error: Error) => void;
}

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
export class GitObjects {
  readonly #gitDir: string;
  readonly #waiting: Waiting[] = [];
  readonly #answers = new BatchAnswers(
    () => this.#waiting[0]?.limit,
    (object) => this.#waiting.shift()?.resolve(object),
  );
  #process: ChildProcessWithoutNullStreams | undefined;
  #failure: Error | undefined;
  #complaint = '';

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  /**
   * The object that a revision names; undefined when it is not here.
   *
   * @param limit bytes of content that are kept; of a larger object only its size is answered
   * @throws CannotJudge when git cannot be asked at all
   */
  get(revision: string, limit: number): Promise<GitObject | undefined> {
    if (/\p{Cc}/u.test(revision)) return Promise.resolve(undefined);
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
  close(): void {
    this.#fail(new CannotJudge('the repository is closed'));
    this.#process?.kill();
  }

  #start(): ChildProcessWithoutNullStreams {
    if (this.#process !== undefined) return this.#process;
    const options = ['--no-pager', '--git-dir', this.#gitDir, 'cat-file', '--batch'];
    const child = spawn('git', options, toGitOptions(this.#gitDir));
    this.#process = child;
    child.on('error', (error) => {
      this.#fail(new CannotJudge(`git cannot be started: ${error.message}`));
    });
    child.on('close', (code) => {
      const said = `${code ?? 'none'}: ${this.#complaint.split('\n', 1)[0] ?? ''}`;
      this.#fail(new CannotJudge(`git could not read this checkout (${said}). ${REMEDY}`));
    });
    child.stdin.on('error', () => undefined);
    child.stderr.on('data', (chunk: Buffer) => {
      if (this.#complaint.length < COMPLAINT_LENGTH) this.#complaint += chunk.toString('utf8');
    });
    child.stdout.on('data', (chunk: Buffer) => {
      this.#take(chunk);
    });
    return child;
  }

  #take(chunk: Buffer): void {
    try {
      this.#answers.take(chunk);
    } catch (error) {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
    }
    if (this.#waiting.length === 0 && this.#process !== undefined) keepAlive(this.#process, false);
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
  }
}

/** Whether the program waits for this process; an idle reader must not hold it. */
function keepAlive(child: ChildProcessWithoutNullStreams, wanted: boolean): void {
  const pipes = [child.stdin, child.stdout, child.stderr].filter((pipe) => pipe instanceof Socket);
  for (const handle of [child, ...pipes]) {
    if (wanted) handle.ref();
    else handle.unref();
  }
}

/**
 * How every git process is started. The folder is the file system's root and not the workspace, because Windows looks
 * for `git.exe` in the current folder first.
 */
export function toGitOptions(gitDir: string): { cwd: string; env: NodeJS.ProcessEnv; windowsHide: true } {
  const { PATH, Path, SystemRoot } = process.env;
  const inherited = Object.entries({ PATH, Path, SystemRoot }).filter(([, value]) => value !== undefined);
  return {
    cwd: parse(gitDir).root,
    windowsHide: true,
    env: {
      ...Object.fromEntries(inherited),
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: devNull,
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
    },
  };
}
