import { hints, validate } from '../generated/safety-report.js';
import { SAFETY_SEVERITIES, type SafetyReport } from '../model/safety-report.js';
import { at, itemsOf, type Node, rawOf, textOf } from './node.js';
import type { Read } from './read-report.js';
import { readReleaseId } from './read-release-id.js';
import { validateNode } from './validate.js';

/** Reads a safety report. */
export function readSafetyReport(root: Node): Read<SafetyReport> {
  const problems = validateNode(root, { validate, hints });
  if (problems.length > 0) return { kind: 'refused', problems };
  const findings = itemsOf(at(root, 'findings')).map((node) => ({
    id: rawOf(at(node, 'id')) ?? '',
    severity:
      SAFETY_SEVERITIES.find((word) => word === textOf(at(node, 'severity'))) ?? ('critical' as const),
    status:
      (['accepted', 'resolved'] as const).find((word) => word === textOf(at(node, 'status'))) ??
      ('open' as const),
    location: node.location,
  }));
  const checks = itemsOf(at(root, 'checks')).length;
  return {
    kind: 'read',
    value: { model: readReleaseId(at(root, 'model')), checks, findings, location: root.location },
  };
}
