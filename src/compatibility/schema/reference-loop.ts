import { inPlace, type SchemaNode } from './schema-node.js';

/**
 * A schema that leads back to itself for the same value (`{"$ref": "#"}`), which has no meaning and would let
 * a proof by recursion prove anything; undefined when there is none. Recursion that descends into the value
 * is fine. Walks without recursion of its own, because chains of references can be as long as the document.
 */
export function findReferenceLoop(nodes: Iterable<SchemaNode>): SchemaNode | undefined {
  const done = new Set<SchemaNode>();
  for (const start of nodes) {
    const loop = done.has(start) ? undefined : loopFrom(start, done);
    if (loop !== undefined) return loop;
  }
  return undefined;
}

function loopFrom(start: SchemaNode, done: Set<SchemaNode>): SchemaNode | undefined {
  const path = [{ node: start, ahead: [...inPlace(start)] }];
  const onPath = new Set([start]);
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    const next = last.ahead.pop();
    if (next === undefined) {
      done.add(last.node);
      onPath.delete(last.node);
      path.pop();
    } else if (onPath.has(next)) {
      return next;
    } else if (!done.has(next)) {
      onPath.add(next);
      path.push({ node: next, ahead: [...inPlace(next)] });
    }
  }
  return undefined;
}
