import { hints, validate } from '../generated/serving-contract.js';
import type { Location } from '../model/location.js';
import type { ServingContract } from '../model/serving-contract.js';
import { type Node, toPlain } from './node.js';
import type { Read } from './read-report.js';
import { validateNode } from './validate.js';

/**
 * Reads `serving-contract/1`, with the place of every value.
 *
 * What is written has to be of the right kind; what is missing is the gate's question, because it depends on the task.
 */
export function readServingContract(root: Node): Read<ServingContract> {
  const problems = validateNode(root, { validate, hints });
  if (problems.length > 0) return { kind: 'refused', problems };
  const places = new Map<string, Location>();
  collect(root, '', places);
  const { location } = root;
  return { kind: 'read', value: { document: toPlain(root), places, path: location.path, location } };
}

function collect(node: Node, pointer: string, places: Map<string, Location>): void {
  places.set(pointer, node.location);
  if (node.kind === 'list')
    for (const [index, item] of node.items.entries()) collect(item, `${pointer}/${index}`, places);
  if (node.kind !== 'map') return;
  for (const [key, { value }] of node.entries)
    collect(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, places);
}
