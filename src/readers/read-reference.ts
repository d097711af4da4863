import type { Reference } from '../model/entry.js';
import { isMissing } from './missing.js';
import { at, type Node, rawOf } from './node.js';

const DIGEST_MARK = '@sha256:';
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;

/** Whether a path has a scheme: it is not in the repository, and nothing is fetched. */
export function isExternal(path: string): boolean {
  return SCHEME.test(path);
}

/** Reads the short form (`path@sha256:...`) or the long form of something that an entry points at. */
export function readReference(node: Node | undefined): Reference | undefined {
  const short = rawOf(node);
  if (node === undefined) return undefined;
  if (short !== undefined) return fromShort(short, node);
  return node.kind === 'map' ? fromLong(node) : undefined;
}

function fromLong(node: Node): Reference {
  const path = rawOf(at(node, 'path'));
  const uri = rawOf(at(node, 'uri'));
  const place =
    path === undefined && uri !== undefined
      ? { path: uri, external: true }
      : pathOf(path ?? rawOf(at(node, 'id')) ?? '');
  return { ...place, location: node.location, ...optional(node) };
}

function fromShort(text: string, node: Node): Reference {
  const mark = text.lastIndexOf(DIGEST_MARK);
  if (mark < 0) return { ...pathOf(text), location: node.location };
  const sha256 = text.slice(mark + DIGEST_MARK.length).toLowerCase();
  return { ...pathOf(text.slice(0, mark)), sha256, location: node.location };
}

function pathOf(text: string): { path: string; external: boolean } {
  const path = text.startsWith('./') ? text.slice(2) : text;
  return { path, external: isExternal(path) };
}

function optional(node: Node): Partial<Reference> {
  const fields = (['id', 'version', 'license'] as const).map(
    (name) => [name, rawOf(at(node, name))] as const,
  );
  const known = fields.filter(([, value]) => value !== undefined);
  // A placeholder is no digest.
  const digest = isMissing(at(node, 'sha256'))
    ? undefined
    : rawOf(at(node, 'sha256'))
        ?.replace(/^sha256:/i, '')
        .toLowerCase();
  return { ...Object.fromEntries(known), ...(digest === undefined ? {} : { sha256: digest }) };
}
