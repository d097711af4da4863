import type { FileDigest } from './model/file-digest.js';
import type { Policy } from './model/policy.js';
import type { Step } from './model/step.js';
import type { Verdict } from './model/verdict.js';

/** What the core asks of the world. The shell implements these; tests implement them in memory. */

/** A file as a tree holds it. */
export type FileReading =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly ref: string;
      readonly bytes: Uint8Array;
      readonly sha256: string;
    }
  | { readonly kind: 'absent'; readonly path: string }
  /** `problem` is a whole sentence for a person: a directory, a link out of the repository, too large. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly problem: string };

/** A file that was handed over piece by piece, and is nowhere in memory. */
export type StreamReading =
  | {
      readonly kind: 'streamed';
      readonly path: string;
      readonly ref: string;
      readonly sha256: string;
      readonly size: number;
    }
  | Exclude<FileReading, { kind: 'file' }>;

/** One version of the repository: head on disk, or the base. Paths are relative to its root, with `/`. */
export interface Tree {
  /** What findings and `inputs` call this tree: `head`, `main at 9c1e7ab`, a directory's name. */
  readonly ref: string;
  /** Reads one file, no more than `limit` bytes of it; a larger one is unreadable, never cut. */
  read(path: string, limit: number): Promise<FileReading>;
  /** The digest of a file of any size up to `limit`, without holding it in memory, where the tree can do that. */
  digest?(path: string, limit: number): Promise<FileDigest>;
  /**
   * Hands over a file of any size up to `limit` piece by piece, where the tree can do that; a piece is overwritten by
   * the next. What was taken counts only when the answer is `streamed`.
   */
  stream?(path: string, limit: number, take: (piece: Uint8Array) => void): Promise<StreamReading>;
  /** Says which files are wanted soon, so that a tree which asks for them over a network can have them together. */
  expect?(paths: readonly string[]): Promise<void>;
  /** The files whose path matches one of the globs, sorted; symbolic links are not followed. */
  list(globs: readonly string[]): Promise<readonly string[]>;
}

/** The files that a change touches (adds, edits, deletes, renames: both names); `all` when there are too many to list. */
export type Changes =
  { readonly kind: 'paths'; readonly paths: ReadonlySet<string> } | { readonly kind: 'all' };

/** A file of another repository at a ref: a central policy. */
export interface RemoteAddress {
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

/** What happened, as far as it decides which releases are judged and how far. */
export type ReleaseEvent =
  | { readonly kind: 'command-line' }
  | { readonly kind: 'pull_request' }
  | { readonly kind: 'merge_group' }
  | { readonly kind: 'push' }
  | { readonly kind: 'schedule' }
  | { readonly kind: 'workflow_dispatch' }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'release'; readonly tag: string };

/** What is asked of one run: the inputs of the action, or the arguments of `check`. */
export interface Request {
  readonly event: ReleaseEvent;
  /** Entries named one by one: paths of entry files, or `model_id@version`. Empty: by the event. */
  readonly entries: readonly string[];
  /** The step asked for; on an event it can raise the event's step, on the command line it is taken as given. */
  readonly step?: Step;
  /** A policy given as text (the `config` input) instead of a file. */
  readonly policyText?: string;
  /** Path of the policy in its tree; default `.github/release-gate.yml`. */
  readonly policyPath?: string;
  /** A policy file that the command line read from its own working directory. */
  readonly policyFile?: FileReading;
  /** A central policy instead of a file of this repository. */
  readonly policyAddress?: RemoteAddress;
  /** Overrides the policy's mode. */
  readonly mode?: 'enforce' | 'report';
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The world as one run sees it. */
export interface World {
  readonly head: Tree;
  /** Policy, waivers, ledger and released contracts come from here; undefined: from head, and the verdict says so. */
  readonly base?: Tree;
  /** Where the policy file is read from, where that is neither base nor head by default. */
  readonly policyTree?: Tree;
  changes(): Promise<Changes>;
  readRemote(address: RemoteAddress): Promise<FileReading>;
}

/** The whole answer of a run. */
export interface Outcome {
  readonly verdict: Verdict;
  /** 0: may go on, or nothing concerned; 1: held; 2: could not be judged. `mode: report` is folded in. */
  readonly exit: 0 | 1 | 2;
  /** The policy that judged; undefined when it could not be read. */
  readonly policy?: Policy;
  /** What the change touches; undefined where the question was answered before anybody asked. */
  readonly changes?: Changes;
}
