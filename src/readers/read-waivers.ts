import { hints, validate } from '../generated/waivers.js';
import { LIMIT_KINDS, type Limit } from '../model/policy.js';
import type { Waiver } from '../model/waiver.js';
import { isMissing } from './missing.js';
import { at, itemsOf, type Node, numberOf, rawOf } from './node.js';
import type { Read } from './read-report.js';
import { validateNode } from './validate.js';

/** Reads waivers, or a bare list of them; what a waiver lacks is for `waivers-valid` to say. */
export function readWaivers(root: Node): Read<readonly Waiver[]> {
  const problems = validateNode(root, { validate, hints });
  if (problems.length > 0) return { kind: 'refused', problems };
  const rows = root.kind === 'list' ? root.items : itemsOf(at(root, 'waivers'));
  return { kind: 'read', value: rows.map(toWaiver) };
}

function toWaiver(node: Node): Waiver {
  const text = (key: string): string => (isMissing(at(node, key)) ? '' : (rawOf(at(node, key)) ?? ''));
  return {
    id: text('id'),
    release: text('release'),
    blocker: text('blocker'),
    allow: LIMIT_KINDS.flatMap((kind) => toLimit(kind, at(node, 'allow', kind))),
    owner: text('owner'),
    reason: text('reason'),
    expires: text('expires'),
    location: node.location,
  };
}

function toLimit(kind: Limit['kind'], node: Node | undefined): readonly Limit[] {
  const raw = rawOf(node) ?? '';
  const value = raw.endsWith('%') ? Number(raw.slice(0, -1)) / 100 : numberOf(node);
  return node === undefined || value === undefined || !Number.isFinite(value)
    ? []
    : [{ kind, value, location: node.location }];
}
