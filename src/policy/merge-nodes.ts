import { type MapEntry, type MapNode, type Node, toPlain } from '../readers/node.js';

/**
 * Lays a policy over another: mappings merge key by key, everything else that is written replaces what was
 * there. Every value keeps the place where it was written.
 */
export function mergeNodes(under: Node, over: Node): Node {
  if (under.kind !== 'map' || over.kind !== 'map') return over;
  const entries = new Map(under.entries);
  for (const [key, entry] of over.entries) entries.set(key, mergeEntries(entries.get(key), entry));
  return { ...over, entries };
}

function mergeEntries(under: MapEntry | undefined, over: MapEntry): MapEntry {
  return under === undefined ? over : { ...over, value: mergeNodes(under.value, over.value) };
}

/** `gate: warning` written out as `gate: {severity: warning}`, so that the two forms merge. */
export function spellOutGates(root: Node): Node {
  const gates = root.kind === 'map' ? root.entries.get('gates') : undefined;
  if (root.kind !== 'map' || gates?.value.kind !== 'map') return root;
  const spelled = [...gates.value.entries].map(([id, entry]): [string, MapEntry] => [id, spellOut(entry)]);
  const value: MapNode = { ...gates.value, entries: new Map(spelled) };
  return { ...root, entries: new Map(root.entries).set('gates', { ...gates, value }) };
}

function spellOut(entry: MapEntry): MapEntry {
  if (entry.value.kind !== 'scalar') return entry;
  const severity: MapEntry = { keyLocation: entry.keyLocation, value: entry.value };
  return {
    ...entry,
    value: { kind: 'map', location: entry.value.location, entries: new Map([['severity', severity]]) },
  };
}

/** The values that `over` writes anew although `under` had written others, as paths: `gates.slice-metrics.severity`. */
export function findOverrides(under: Node, over: Node, path = ''): readonly string[] {
  if (under.kind !== 'map' || over.kind !== 'map') {
    return JSON.stringify(toPlain(under)) === JSON.stringify(toPlain(over)) ? [] : [path];
  }
  return [...over.entries].flatMap(([key, { value }]) => {
    const old = under.entries.get(key)?.value;
    return old === undefined ? [] : findOverrides(old, value, path === '' ? key : `${path}.${key}`);
  });
}
