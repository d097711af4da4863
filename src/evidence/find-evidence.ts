import type { EvidenceKind, Reference, RegistryEntry } from '../model/entry.js';
import type { Tree } from '../ports.js';
import { detectEvidenceKind } from '../readers/detect-kind.js';
import type { Node } from '../readers/node.js';
import { isBufReport } from '../readers/read-buf-report.js';
import { parseDocument } from '../readers/parse-document.js';
import { REPORT_FILE, SMALL_FILE } from './read-files.js';

/** Files of an evidence folder that are looked at. */
const FOLDER_LIMIT = 500;

/** The beginning of a file that tells JSON Lines apart, in bytes. */
const HEAD_BYTES = 8192;

/** The paths of an entry's evidence by kind. */
export type EvidencePaths = ReadonlyMap<EvidenceKind, readonly Reference[]>;

/** Finds an entry's evidence: the paths it lists by kind, or the files of its folder, told apart by content. */
export async function findEvidence(entry: RegistryEntry, tree: Tree): Promise<EvidencePaths> {
  const { folder, files } = entry.evidence;
  if (folder === undefined || folder.external) return files;
  const prefix = folder.path.replace(/\/+$/, '');
  const paths = (await tree.list([`${prefix}/**`])).slice(0, FOLDER_LIMIT);
  const found = await Promise.all(paths.map(async (path) => [await kindOf(path, tree), path] as const));
  const byKind = new Map<EvidenceKind, Reference[]>();
  for (const [kind, path] of found) {
    if (kind === undefined) continue;
    byKind.set(kind, [...(byKind.get(kind) ?? []), { path, external: false, location: folder.location }]);
  }
  return byKind;
}

async function kindOf(path: string, tree: Tree): Promise<EvidenceKind | undefined> {
  const [, ending = ''] = /\.(ya?ml|jsonl?|xml|csv|hgrm)$/i.exec(path) ?? [];
  const file =
    ending === '' ? undefined : await tree.read(path, /^xml$/i.test(ending) ? REPORT_FILE : SMALL_FILE);
  if (file?.kind !== 'file') return undefined;
  if (isBufReport(new TextDecoder().decode(file.bytes.subarray(0, HEAD_BYTES)))) return 'buf_breaking';
  return kindOfContent(file.bytes, path, ending);
}

async function kindOfContent(
  bytes: Uint8Array,
  path: string,
  ending: string,
): Promise<EvidenceKind | undefined> {
  // The readers of load tests are many, and needed only where evidence is a folder.
  const { isLoadDocument, isLoadText } = await import('../readers/load/read-load-file.js');
  if (!/^(?:ya?ml|json)$/i.test(ending)) return kindOfText(bytes, isLoadText);
  return kindOfDocument(bytes, path, isLoadDocument);
}

function kindOfText(bytes: Uint8Array, isLoadText: (text: string) => boolean): EvidenceKind | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096));
  if (/<testsuites?[\s/>]/.test(head)) return 'unit_tests';
  return isLoadText(head) ? 'load_test' : undefined;
}

function kindOfDocument(
  bytes: Uint8Array,
  path: string,
  isLoadDocument: (root: Node) => boolean,
): EvidenceKind | undefined {
  const parsed = parseDocument(bytes, path);
  if (parsed.kind !== 'parsed') return undefined;
  return detectEvidenceKind(parsed.root) ?? (isLoadDocument(parsed.root) ? 'load_test' : undefined);
}
