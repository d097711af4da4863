import type { Problem } from '../model/problem.js';
import type { Complaint, Validator } from '../model/validator.js';
import { describeComplaint } from './describe-complaint.js';
import { type Node, toPlain } from './node.js';

const PROBLEM_LIMIT = 100;

/** Everything that the schema has against a document, each complaint at its place. */
export function validateNode(root: Node, validator: Validator): readonly Problem[] {
  if (validator.validate(toPlain(root))) return [];
  const complaints = validator.validate.errors ?? [];
  return complaints.slice(0, PROBLEM_LIMIT).map((complaint) => toProblem(complaint, root, validator));
}

function toProblem(complaint: Complaint, root: Node, validator: Validator): Problem {
  const keys = toKeys(complaint.instancePath);
  const node = find(root, keys);
  return describeComplaint({ complaint, node, keys, hints: validator.hints });
}

function toKeys(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The node that keys lead to, or the last one on the way that exists. */
function find(root: Node, keys: readonly string[]): Node {
  let node = root;
  for (const key of keys) {
    const child = childOf(node, key);
    if (child === undefined) return node;
    node = child;
  }
  return node;
}

function childOf(node: Node, key: string): Node | undefined {
  if (node.kind === 'map') return node.entries.get(key)?.value;
  return node.kind === 'list' ? node.items[Number(key)] : undefined;
}
