import type { Undecided } from '../model/compatibility.js';
import type { Reference } from '../model/entry.js';
import type { Location } from '../model/location.js';
import type { Problem } from '../model/problem.js';
import type { Tree } from '../ports.js';
import type { Node } from '../readers/node.js';
import { type DocumentReader, SMALL_FILE } from './read-files.js';

/** A document that clients were built against, or why it is not there to be compared. */
export type Loaded =
  | { readonly kind: 'file'; readonly path: string; readonly sha256: string; readonly root: Node }
  | { readonly kind: 'protobuf'; readonly path: string; readonly sha256: string; readonly location: Location }
  | Undecided;

/** The three documents that clients rely on. */
export interface Documents {
  readonly contract: Loaded;
  readonly input: Loaded;
  readonly output: Loaded;
}

/** Documents that are read for one release; each may have a megabyte. */
const DOCUMENTS_AT_MOST = 60;

/** The reason why a document cannot be compared. */
export function undecided(reason: string, location: Location): Undecided {
  return { kind: 'undecided', reason, location };
}

/** Reads documents once each, from whichever tree holds them. */
export class DocumentLoader {
  private readonly known = new Map<string, Promise<Loaded>>();

  constructor(private readonly reader: DocumentReader) {}

  /** The document at a path of a tree; `reference` says where it was named. */
  load(tree: Tree, reference: Pick<Reference, 'path' | 'external' | 'location'>): Promise<Loaded> {
    const key = `${tree.ref}\n${reference.path}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size >= DOCUMENTS_AT_MOST) {
      const reason = `there are over ${DOCUMENTS_AT_MOST} documents that clients were built against`;
      return Promise.resolve(undecided(reason, reference.location));
    }
    const loading = this.read(tree, reference);
    this.known.set(key, loading);
    return loading;
  }

  private async read(
    tree: Tree,
    { path, external, location }: Pick<Reference, 'path' | 'external' | 'location'>,
  ): Promise<Loaded> {
    if (external) return undecided(`${path} is not in the repository`, location);
    if (isProtobuf(path)) return this.readProtobuf(tree, path, location);
    const reading = await this.reader.read(tree, path, SMALL_FILE, (root) => ({ kind: 'read', value: root }));
    if (reading.kind === 'absent') return undecided(`${path} is not there`, location);
    if (reading.kind === 'unreadable') return toUnreadable(path, reading.problems);
    return { kind: 'file', path, sha256: reading.source.sha256, root: reading.value };
  }

  private async readProtobuf(tree: Tree, path: string, location: Location): Promise<Loaded> {
    const file = await tree.read(path, SMALL_FILE);
    if (file.kind !== 'file')
      return undecided(`${path} is ${file.kind === 'absent' ? 'not there' : file.problem}`, location);
    const { sha256 } = this.reader.remember(file);
    return { kind: 'protobuf', path, sha256, location: { path } };
  }
}

function toUnreadable(path: string, [problem]: readonly Problem[]): Undecided {
  return undecided(`${path} cannot be read (${problem?.message ?? ''})`, problem?.location ?? { path });
}

/** Whether a path names a protobuf description, which is not parsed here. */
export function isProtobuf(path: string): boolean {
  return /\.proto$/i.test(path);
}
