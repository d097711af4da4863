import { hints, validate } from '../generated/releases.js';
import { parseInstant } from '../model/instant.js';
import {
  BUNDLE_DIGESTS,
  type Ledger,
  type Release,
  RELEASE_STATES,
  type ReleaseState,
} from '../model/ledger.js';
import type { Problem } from '../model/problem.js';
import { isMissing } from './missing.js';
import { at, itemsOf, type Node, numberOf, rawOf, textOf, without } from './node.js';
import type { Read } from './read-report.js';
import { validateNode } from './validate.js';

/** Fields whose absence only passes one release over; the resolver says so. */
const FORGIVABLE: ReadonlySet<string> = new Set(['model_id', 'version', 'serving_image']);

/**
 * Reads a release ledger, or a bare list of releases.
 *
 * A release without image or version, or an unpromoted one without a time, does not make the whole ledger
 * unreadable: at three in the morning the other releases still have to be found.
 */
export function readLedger(root: Node): Read<Ledger> {
  const rows = root.kind === 'list' ? root.items : itemsOf(at(root, 'releases'));
  const problems = validateNode(withoutGaps(root), { validate, hints }).filter(
    (problem) => !isForgiven(problem, rows),
  );
  if (problems.length > 0) return { kind: 'refused', problems };
  return { kind: 'read', value: { releases: rows.map(toRelease), bootstrap: false } };
}

// Placeholders count as absent (interfaces.md 1.1), so that `serving_image: TODO` is not an image.
function withoutGaps(root: Node): Node {
  if (root.kind === 'list') return { ...root, items: root.items.map(withoutGap) };
  const list = at(root, 'releases');
  if (root.kind !== 'map' || list?.kind !== 'list') return root;
  const entry = root.entries.get('releases');
  if (entry === undefined) return root;
  const value = { ...list, items: list.items.map(withoutGap) };
  return { ...root, entries: new Map(root.entries).set('releases', { ...entry, value }) };
}

function withoutGap(row: Node): Node {
  if (row.kind !== 'map') return row;
  const gaps = [...row.entries.keys()].filter((key) => isMissing(at(row, key)) && !isUnknownHealth(key, row));
  return without(row, new Set(gaps));
}

// Health that somebody wrote down as unknown is not the same as health that nobody records.
function isUnknownHealth(key: string, row: Node): boolean {
  return key === 'health' && (textOf(at(row, key)) ?? '').trim() !== '';
}

function isForgiven(problem: Problem, rows: readonly Node[]): boolean {
  if (problem.found !== 'nothing' || problem.expected === undefined) return false;
  const row = rows.find(({ location }) => location === problem.location);
  if (row === undefined) return false;
  if (FORGIVABLE.has(problem.expected)) return true;
  return problem.expected === 'promoted_at';
}

function toRelease(node: Node): Release {
  const text = (key: string): string => (isMissing(at(node, key)) ? '' : (rawOf(at(node, key)) ?? ''));
  const promotedAt = text('promoted_at');
  return {
    family: text('family'),
    modelId: text('model_id'),
    version: text('version'),
    state: toState(text('state')),
    promotedAt: { text: promotedAt, instant: parseInstant(promotedAt) },
    servingImage: text('serving_image'),
    health: toHealth(textOf(at(node, 'health'))),
    served: toServed(at(node, 'served')),
    knownIssues: itemsOf(at(node, 'known_issues')).map((issue) => ({
      id: rawOf(at(issue, 'id')) ?? '',
      severity: rawOf(at(issue, 'severity')) ?? '',
    })),
    bundle: toBundle(at(node, 'bundle')),
    location: node.location,
  };
}

function toState(text: string): ReleaseState {
  return RELEASE_STATES.find((state) => state === text) ?? 'failed';
}

function toHealth(text: string | undefined): Release['health'] {
  return text === 'healthy' || text === 'degraded' || text === 'unhealthy' ? text : undefined;
}

function toServed(node: Node | undefined): Release['served'] {
  if (node === undefined || isMissing(node)) return undefined;
  const from = rawOf(at(node, 'from'));
  const to = rawOf(at(node, 'to'));
  const trafficPercentMax = numberOf(at(node, 'traffic_percent_max'));
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(trafficPercentMax === undefined ? {} : { trafficPercentMax }),
  };
}

function toBundle(node: Node | undefined): Release['bundle'] {
  const known = BUNDLE_DIGESTS.map((name) => [name, rawOf(at(node, name))?.toLowerCase()] as const);
  return new Map(
    known.filter((pair): pair is [(typeof pair)[0], string] => pair[1] !== undefined && pair[1] !== ''),
  );
}
