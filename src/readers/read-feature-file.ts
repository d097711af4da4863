import type { FeatureReading } from '../features/feature-adapter.js';
import type { FeatureSource, ValuePath } from '../features/feature-source.js';
import { adapterFor, readFeatureContract } from '../features/registry.js';
import type { FeatureContract } from '../model/feature-contract.js';
import type { Location } from '../model/location.js';
import type { Problem } from '../model/problem.js';
import type { Node } from './node.js';
import { isLfsPointer, parseDocument } from './parse-document.js';
import type { Read } from './read-report.js';

/** A file as the feature adapters want it, and what stood in the way of reading it as YAML or JSON. */
export interface FeatureDocument {
  readonly source: FeatureSource;
  /** Empty where the file is YAML or JSON; they count only where no other format recognises the file. */
  readonly problems: readonly Problem[];
}

type DigestOf = (path: string) => string | undefined;

/**
 * Reads a feature contract, or the configuration file of a toolkit (YAML, JSON or Kaldi's options).
 *
 * A file of another kind, and one that determines nothing, is refused with the reason: it is never compatible.
 * `digestOf` answers for files that the configuration names (statistics of a normalisation).
 */
export function readFeatureFile(bytes: Uint8Array, path: string, digestOf?: DigestOf): Read<FeatureContract> {
  const { source, problems } = toFeatureDocument(bytes, path, digestOf);
  if (problems.length > 0 && adapterFor(source) === undefined) return { kind: 'refused', problems };
  return toRead(readFeatureContract(source), { path });
}

/** Reads a feature contract that stands inside another document; its lines are those of that document. */
export function readInlineFeatures(root: Node): Read<FeatureContract> {
  const { path } = root.location;
  return toRead(readFeatureContract({ path, value: toValue(root), lineOf: lineIn(root) }), root.location);
}

/** Parses a file for the adapters: custom tags are kept, and text that is no YAML stays text. */
export function toFeatureDocument(bytes: Uint8Array, path: string, digestOf?: DigestOf): FeatureDocument {
  const parsed = parseDocument(bytes, path, 'keep');
  const text = new TextDecoder().decode(bytes);
  const named = { path, ...(digestOf === undefined ? {} : { digestOf }) };
  if (parsed.kind === 'parsed') {
    const { root } = parsed;
    return { source: { ...named, text, value: toValue(root), lineOf: lineIn(root) }, problems: [] };
  }
  // A pointer is not the file: nothing in it is read as options.
  return { source: isLfsPointer(text) ? named : { ...named, text }, problems: parsed.problems };
}

function toRead(reading: FeatureReading, location: Location): Read<FeatureContract> {
  if (reading.kind === 'contract') return { kind: 'read', value: reading.contract };
  const message = `no feature contract can be read from it: ${reading.reason}`;
  const hint = 'name the configuration of a speech front end, or write a feature-contract/1';
  return { kind: 'refused', problems: [{ location, message, hint }] };
}

/** Maps for mappings, so that no key of a file is one of JavaScript's own; tags around what they stand before. */
function toValue(node: Node): unknown {
  const value = untagged(node);
  return node.tag === undefined ? value : { tag: node.tag, value };
}

function untagged(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toValue);
  return new Map([...node.entries].map(([key, entry]) => [key, toValue(entry.value)]));
}

function lineIn(root: Node): (path: ValuePath) => number | undefined {
  return (path) => {
    let node: Node | undefined = root;
    for (const key of path) node = childOf(node, key);
    return node?.location.line;
  };
}

function childOf(node: Node | undefined, key: string | number): Node | undefined {
  if (node?.kind === 'map') return node.entries.get(String(key))?.value;
  return node?.kind === 'list' ? node.items[Number(key)] : undefined;
}
