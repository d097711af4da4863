import type { RecordsTerms } from '../model/measured-records.js';
import { at, itemsOf, keyLocation, type Node, rawOf, textOf } from './node.js';

/** Reads where a report's raw records are, from a report that has been validated. */
export function readRecordsTerms(root: Node): RecordsTerms | undefined {
  const records = at(root, 'records');
  if (records === undefined) return undefined;
  const isSided = records.kind === 'map';
  return {
    paired: isSided ? [] : toPaths(records),
    baseline: toPaths(at(records, 'baseline')),
    candidate: toPaths(at(records, 'candidate')),
    sliceBy: toPaths(at(root, 'slice_by')),
    clusterBy: textOf(at(root, 'cluster_by')),
    location: keyLocation(root, 'records'),
  };
}

function toPaths(node: Node | undefined): readonly string[] {
  if (node === undefined) return [];
  const nodes = node.kind === 'list' ? itemsOf(node) : [node];
  return nodes.map((item) => rawOf(item) ?? '');
}
