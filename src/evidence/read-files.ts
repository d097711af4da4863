import type { Location } from '../model/location.js';
import type { Problem } from '../model/problem.js';
import type { Reading, Source } from '../model/reading.js';
import type { FileReading, Tree } from '../ports.js';
import type { Node } from '../readers/node.js';
import { type Parsed, parseDocument } from '../readers/parse-document.js';
import type { Read } from '../readers/read-report.js';

/** Largest registry entry, policy, ledger or waivers file, in bytes. */
export const SMALL_FILE = 1_048_576;
/** Largest report, in bytes: 300 slices of 20 metrics are a tenth of it. */
export const REPORT_FILE = 8_388_608;

/** A document that is held on to, in bytes, and how many are: a repository cannot fill the memory with them. */
const SHARED_FILE = 16_384;
const SHARED_FILES = 256;

/** Reads documents, and remembers every file that was read for the verdict's `inputs`. */
export class DocumentReader {
  readonly sources: Source[] = [];
  readonly #parsed = new Map<string, Parsed>();

  /** Reads YAML or JSON and turns it into a value; a missing file says where it was looked for. */
  async read<T>(
    tree: Tree,
    path: string,
    limit: number,
    toValue: (root: Node) => Read<T>,
    from: Location = { path },
  ): Promise<Reading<T>> {
    const file = await tree.read(path, limit);
    if (file.kind === 'absent') return { kind: 'absent', lookedIn: path, location: from };
    if (file.kind === 'unreadable') return refuse([{ location: { path }, message: file.problem }], { path });
    const source = this.remember(file);
    return toReading(this.#parse(file, path), toValue, source);
  }

  /** Releases share contracts, and a contract is read for each side: the same bytes at the same path are parsed once. */
  #parse({ bytes, sha256 }: FileReading & { kind: 'file' }, path: string): Parsed {
    if (bytes.length > SHARED_FILE) return parseDocument(bytes, path);
    const key = `${sha256} ${path}`;
    const parsed = this.#parsed.get(key) ?? parseDocument(bytes, path);
    if (this.#parsed.size < SHARED_FILES) this.#parsed.set(key, parsed);
    return parsed;
  }

  /** Notes a file that was read by other means. */
  remember(file: FileReading & { kind: 'file' }): Source {
    const source = { path: file.path, ref: file.ref, sha256: file.sha256, bytes: file.bytes.length };
    this.sources.push(source);
    return source;
  }
}

function toReading<T>(parsed: Parsed, toValue: (root: Node) => Read<T>, source: Source): Reading<T> {
  const { path } = source;
  if (parsed.kind === 'broken') return refuse(parsed.problems, { path });
  const read = toValue(parsed.root);
  return read.kind === 'refused'
    ? refuse(read.problems, { path })
    : { kind: 'present', value: read.value, source };
}

function refuse(problems: readonly Problem[], location: Location): Reading<never> {
  return { kind: 'unreadable', problems, location };
}
