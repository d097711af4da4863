import type { compareSchemas } from '../compatibility/compare-schemas.js';
import type { Direction } from '../compatibility/change.js';
import { pointerSegments } from '../compatibility/json-value.js';
import { checkApiVersion } from '../compatibility/serving/check-api-version.js';
import type { compareServing } from '../compatibility/serving/compare-serving.js';
import type {
  ApiMove,
  Compared,
  ReaderKind,
  ShownChange,
  ShownSide,
  Undecided,
} from '../model/compatibility.js';
import type { Location } from '../model/location.js';
import { at, type Node, rawOf, textOf, toPlain } from '../readers/node.js';
import { type Documents, type Loaded, undecided } from './load-document.js';
import { showNode } from './show-node.js';

/** Breaking changes of one comparison that are written out. */
const SHOWN_AT_MOST = 20;
/** Different pairs of documents that are compared for one release: each may take its whole budget of steps. */
const PAIRS_AT_MOST = 12;

/** Real schemas take some hundreds of steps; 10,000 properties take a tenth of a second. */
const WITHIN = { breakingOnly: true, steps: 100_000 } as const;

type Change = ReturnType<typeof compareServing | typeof compareSchemas>['changes'][number];
type File = Loaded & { kind: 'file' };

/** The checker, which is loaded with the first pair of documents that differ. */
export interface Checker {
  readonly compareSchemas: typeof compareSchemas;
  readonly compareServing: typeof compareServing;
}

/** The checker, where two documents of one kind differ; most releases change none of them. */
export async function checkerFor(all: readonly Documents[]): Promise<Checker | undefined> {
  const differ = (['contract', 'input', 'output'] as const).some((kind) => {
    const digests = all.flatMap((documents) => digestOf(documents[kind]) ?? []);
    return new Set(digests).size > 1;
  });
  if (!differ) return undefined;
  const [schemas, serving] = await Promise.all([
    import('../compatibility/compare-schemas.js'),
    import('../compatibility/serving/compare-serving.js'),
  ]);
  return { compareSchemas: schemas.compareSchemas, compareServing: serving.compareServing };
}

function digestOf(document: Loaded): string | undefined {
  return document.kind === 'undecided' ? undefined : document.sha256;
}

/** Compares documents, each pair of bytes once. */
export class DocumentComparer {
  private readonly known = new Map<string, Compared>();
  private readonly plain = new Map<Node, unknown>();

  constructor(private readonly checker: Checker | undefined) {}

  /** Whether clients of one serving contract keep working with another. */
  contracts(before: Loaded, after: Loaded): Compared {
    return this.once('contract', before, after, ({ compareServing: compare }, one, other) => {
      const { changes } = compare(this.plainOf(one.root), this.plainOf(other.root));
      return toCompared(changes, one, other, ({ pointer }) => toFieldName(pointer));
    });
  }

  /** Whether what clients send is still accepted (`input`), or what the model emits still readable (`output`). */
  schemas(before: Loaded, after: Loaded, direction: Direction, reader: ReaderKind): Compared {
    const reading =
      direction === 'input' || reader === 'unstated' ? {} : { tolerantReader: reader === 'tolerant' };
    return this.once(
      `${direction} ${JSON.stringify(reading)}`,
      before,
      after,
      ({ compareSchemas: compare }, one, other) => {
        const { changes } = compare(this.plainOf(one.root), this.plainOf(other.root), direction, {
          ...reading,
          ...WITHIN,
        });
        return toCompared(changes, one, other, ({ kind, pointer }) => `${direction}:${kind}:${pointer}`);
      },
    );
  }

  /** How `api.version` moved between two contracts. */
  apiMove(before: Loaded, after: Loaded, stated: string | undefined): ApiMove {
    const [old, now] = [this.apiOf(before, stated), this.apiOf(after, undefined)];
    const { moved } = checkApiVersion({ api: { version: old } }, { api: { version: now } }, 'none');
    return { moved, from: old, to: now };
  }

  /** A document as plain JSON. */
  plainOf(root: Node): unknown {
    if (!this.plain.has(root)) this.plain.set(root, toPlain(root));
    return this.plain.get(root);
  }

  private apiOf(document: Loaded, stated: string | undefined): string | undefined {
    const own = document.kind === 'file' ? textOf(at(document.root, 'api', 'version')) : undefined;
    return own ?? stated;
  }

  private once(
    how: string,
    before: Loaded,
    after: Loaded,
    compare: (checker: Checker, before: File, after: File) => Compared,
  ): Compared {
    const files = toFiles(before, after);
    if ('kind' in files) return files;
    const { checker } = this;
    if (checker === undefined) return undecided('it was not compared', files.before.root.location);
    const key = `${how}\n${files.before.sha256}\n${files.after.sha256}`;
    const answer =
      this.known.get(key) ?? this.within(() => compare(checker, files.before, files.after), files.before);
    this.known.set(key, answer);
    return answer;
  }

  private within(compare: () => Compared, before: File): Compared {
    return this.known.size < PAIRS_AT_MOST
      ? compare()
      : undecided(`there are over ${PAIRS_AT_MOST} different documents to compare`, { path: before.path });
  }
}

/** Two files whose contents have to be compared; the answer where that is settled without. */
function toFiles(before: Loaded, after: Loaded): { readonly before: File; readonly after: File } | Compared {
  if (before.kind === 'undecided') return before;
  if (after.kind === 'undecided') return after;
  if (before.sha256 === after.sha256) return { kind: 'same' };
  if (before.kind === 'protobuf') return { ...noProtobuf(before), isMixed: after.kind !== 'protobuf' };
  return after.kind === 'protobuf' ? { ...noProtobuf(after), isMixed: true } : { before, after };
}

function noProtobuf({ path }: Loaded & { kind: 'protobuf' }): Undecided {
  return undecided(`${path} is protobuf, which is not parsed here`, { path });
}

function toCompared(
  changes: readonly Change[],
  before: File,
  after: File,
  subjectOf: (change: Change) => string,
): Compared {
  const breaking = changes.filter((change) => change.breaking);
  return {
    kind: 'compared',
    breaking: breaking
      .slice(0, SHOWN_AT_MOST)
      .map((change) => toShown(change, before, after, subjectOf(change))),
    more: Math.max(0, breaking.length - SHOWN_AT_MOST),
    harmless: changes.length - breaking.length,
  };
}

function toShown(
  { kind, pointer, message, side }: Change,
  before: File,
  after: File,
  subject: string,
): ShownChange {
  const isDoubt = kind === 'cannot-be-decided';
  const name = subject === '' ? (isDoubt ? 'undecided' : kind) : subject;
  const sides = [sideOf(before, pointer), sideOf(after, pointer)] as const;
  const { location } = sides[side === 'old' ? 0 : 1];
  return { subject: name, kind, isDoubt, message, location, sides };
}

function sideOf({ root }: File, pointer: string): ShownSide {
  return { value: showNode(find(root, pointer)), location: locate(root, pointer) };
}

/** The value at a pointer; undefined where the document does not go that far. */
function find(root: Node, pointer: string): Node | undefined {
  return pointerSegments(pointer).reduce<Node | undefined>(
    (node, segment) =>
      node?.kind === 'map' ? node.entries.get(segment)?.value : node && childAt(node, segment),
    root,
  );
}

/** The place of a value, or of the last one on the way to it that is there. */
function locate(root: Node, pointer: string): Location {
  let node = root;
  for (const segment of pointerSegments(pointer)) {
    const next = node.kind === 'map' ? node.entries.get(segment)?.value : childAt(node, segment);
    if (next === undefined) return node.location;
    node = next;
  }
  return node.location;
}

function childAt(node: Node, segment: string): Node | undefined {
  return node.kind === 'list' && /^\d{1,9}$/.test(segment) ? node.items[Number(segment)] : undefined;
}

/** `/errors/3/retryable` as `errors[3].retryable`. */
function toFieldName(pointer: string): string {
  return pointerSegments(pointer).reduce((name, segment) => {
    if (/^\d+$/.test(segment)) return `${name}[${segment}]`;
    return name === '' ? segment : `${name}.${segment}`;
  }, '');
}

/** The texts of a list of a document, where it is one. */
export function textsAt(document: Loaded, ...path: readonly string[]): readonly string[] {
  const list = document.kind === 'file' ? at(document.root, ...path) : undefined;
  return list?.kind === 'list' ? list.items.flatMap((item) => rawOf(item) ?? []) : [];
}
