import { hints, validate } from '../generated/rollback-drill.js';
import { type Drill, DRILL_RESULTS } from '../model/drill.js';
import { at, itemsOf, type Node, numberOf, rawOf, textOf } from './node.js';
import { readReleaseId } from './read-release-id.js';
import type { Read } from './read-report.js';
import { validateNode } from './validate.js';

/** Reads `rollback-drill/1`. */
export function readRollbackDrill(root: Node): Read<Drill> {
  const problems = validateNode(root, { validate, hints });
  if (problems.length > 0) return { kind: 'refused', problems };
  const value: Drill = {
    from: readReleaseId(at(root, 'model')),
    target: readReleaseId(at(root, 'target')),
    servingImage: textOf(at(root, 'serving_image')),
    fallback: textOf(at(root, 'fallback')),
    rehearsedAt: rawOf(at(root, 'rehearsed_at')) ?? '',
    seconds: numberOf(at(root, 'duration_s')) ?? Number.POSITIVE_INFINITY,
    result: DRILL_RESULTS.find((word) => word === textOf(at(root, 'result'))) ?? 'fail',
    environment: textOf(at(root, 'environment')),
    operator: textOf(at(root, 'operator')),
    verified: itemsOf(at(root, 'verified')).map((check) => rawOf(check) ?? ''),
    location: root.location,
  };
  return { kind: 'read', value };
}
