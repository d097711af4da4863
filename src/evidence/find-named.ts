import type { RegistryEntry } from '../model/entry.js';
import { isGlob } from '../model/glob.js';
import type { Changes, Tree } from '../ports.js';
import { entriesOf, itemsOf, type Node } from '../readers/node.js';
import { parseDocument } from '../readers/parse-document.js';
import { isTouched, isTouchedByGlob, pathsOf, type Touched, toTouched } from './entry-paths.js';
import { REPORT_FILE } from './read-files.js';

const DOCUMENT = /\.(?:ya?ml|json)$/i;
/** A digest, or the place within a schema that a reference points to. */
const AFTER_PATH = /(?:@sha256:[0-9a-f]*|#.*)$/i;
/** Longer texts are no paths, in characters. */
const PATH_LENGTH = 1024;

/**
 * The entries that a change concerns although it touches nothing that they point at: a document of theirs names a file
 * of the change (a replay manifest its recordings, a report its records), so that file is their evidence.
 *
 * Any text in a document counts as a path, seen from the root of the repository and from the document's folder. Nothing
 * is read where every changed file is one that some entry points at itself, and each document once.
 */
export async function findNamed(
  entries: readonly RegistryEntry[],
  changes: Changes,
  head: Tree,
): Promise<ReadonlySet<RegistryEntry>> {
  if (changes.kind === 'all' || changes.paths.size === 0) return new Set();
  if (isAllExplained(entries, changes.paths)) return new Set();
  const touched = toTouched(changes.paths);
  const known = new Map<string, Promise<boolean>>();
  const names = (path: string): Promise<boolean> => {
    const answer = known.get(path) ?? namesOne(path, touched, head);
    known.set(path, answer);
    return answer;
  };
  const found = new Set<RegistryEntry>();
  for (const entry of entries) {
    if (isTouched(entry, touched)) continue;
    const answers = await Promise.all(documentsOf(entry).map(names));
    if (answers.includes(true)) found.add(entry);
  }
  return found;
}

/** Whether every changed file is an entry, or one that some entry points at. */
function isAllExplained(entries: readonly RegistryEntry[], changed: ReadonlySet<string>): boolean {
  const explained = new Set(
    entries.flatMap((entry) => [
      entry.location.path,
      ...pathsOf(entry).map((path) => path.replace(/\/$/, '')),
    ]),
  );
  return [...changed].every((path) => [...toTouched(new Set([path]))].some((one) => explained.has(one)));
}

function documentsOf(entry: RegistryEntry): readonly string[] {
  return [...new Set(pathsOf(entry))].filter((path) => DOCUMENT.test(path) && !isGlob(path));
}

async function namesOne(path: string, touched: Touched, head: Tree): Promise<boolean> {
  const file = await head.read(path, REPORT_FILE);
  if (file.kind !== 'file') return false;
  const parsed = parseDocument(file.bytes, path, 'keep');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return parsed.kind === 'parsed' && hasPath(parsed.root, folder, touched);
}

function hasPath(node: Node, folder: string, touched: Touched): boolean {
  if (node.kind === 'map') return entriesOf(node).some(([, { value }]) => hasPath(value, folder, touched));
  if (node.kind === 'list') return itemsOf(node).some((item) => hasPath(item, folder, touched));
  const text = typeof node.value === 'string' ? node.value.replace(AFTER_PATH, '').replace(/\/$/, '') : '';
  if (text === '' || text.length > PATH_LENGTH) return false;
  return [plain(text), plain(`${folder}${text}`)].some(
    // A word alone can be the name of a folder by chance.
    (path) =>
      (path.includes('/') || path.includes('.')) && (touched.has(path) || isTouchedByGlob(path, touched)),
  );
}

/** Without `.` and `..`: `registry/../fixtures/a.wav` is `fixtures/a.wav`. */
function plain(path: string): string {
  if (!/(?:^|\/)\.\.?(?:\/|$)/.test(path)) return path;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
