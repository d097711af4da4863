import type { Lineage, LineageLink, LineageName, LineageNode } from '../../model/lineage.js';

/** A node of the chain with its place in the drawing. */
export interface PlacedNode {
  readonly node: LineageNode;
  readonly x: number;
  readonly y: number;
}

/** The chain of digests, laid out from left to right. */
export interface ChainLayout {
  readonly nodes: readonly PlacedNode[];
  readonly width: number;
  readonly height: number;
}

/** A box of the chain, and the gaps between boxes, in units of the drawing. */
export const BOX = { width: 158, height: 52, gapX: 44, gapY: 14 };

/**
 * Puts every piece right of all that it was made from, and pieces that come from nowhere next to what they go into
 * (longest path from the sinks).
 */
export function layOutChain({ nodes, links }: Lineage): ChainLayout {
  const depths = toDepths(nodes, links);
  const most = Math.max(0, ...depths.values());
  const columns = Array.from({ length: most + 1 }, (_, column) =>
    nodes.filter(({ name }) => most - (depths.get(name) ?? 0) === column),
  );
  const rows = Math.max(1, ...columns.map(({ length }) => length));
  const height = rows * (BOX.height + BOX.gapY) - BOX.gapY;
  const placed = columns.flatMap((column, index) => {
    const own = column.length * (BOX.height + BOX.gapY) - BOX.gapY;
    return column.map((node, row) => ({
      node,
      x: index * (BOX.width + BOX.gapX),
      y: (height - own) / 2 + row * (BOX.height + BOX.gapY),
    }));
  });
  return { nodes: placed, width: (most + 1) * (BOX.width + BOX.gapX) - BOX.gapX, height };
}

/** How many links lie between a piece and the end of the chain, at most; a circle ends where it began. */
function toDepths(
  nodes: readonly LineageNode[],
  links: readonly LineageLink[],
): ReadonlyMap<LineageName, number> {
  const depths = new Map<LineageName, number>();
  const visiting = new Set<LineageName>();
  const depthOf = (name: LineageName): number => {
    const known = depths.get(name);
    if (known !== undefined || visiting.has(name)) return known ?? 0;
    visiting.add(name);
    const next = links
      .filter(({ from, to }) => from === name && to !== name)
      .map(({ to }) => 1 + depthOf(to));
    const depth = Math.max(0, ...next);
    visiting.delete(name);
    depths.set(name, depth);
    return depth;
  };
  for (const { name } of nodes) depthOf(name);
  return depths;
}
