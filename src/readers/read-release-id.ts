import { parseReleaseName, type ReleaseId } from '../model/report.js';
import { at, type Node, rawOf, textOf } from './node.js';

/** Reads `model_id@version` or {model_id, version}; undefined when either part is missing. */
export function readReleaseId(node: Node | undefined): ReleaseId | undefined {
  const short = textOf(node);
  if (short !== undefined) return parseReleaseName(short);
  const model_id = rawOf(at(node, 'model_id'));
  const version = rawOf(at(node, 'version'));
  return model_id === undefined || version === undefined ? undefined : { model_id, version };
}
