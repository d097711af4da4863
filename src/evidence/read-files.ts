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

/** Reads documents, and remembers every file that was read for the verdict's `inputs`. */
export class DocumentReader {
  readonly sources: Source[] = [];

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
    return toReading(parseDocument(file.bytes, path), toValue, source);
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
