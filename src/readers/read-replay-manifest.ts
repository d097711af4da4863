import { hints, validate } from '../generated/replay-manifest.js';
import type { Reference } from '../model/entry.js';
import type { Location } from '../model/location.js';
import type { Problem } from '../model/problem.js';
import type { FixtureExpectations, Sanitised } from '../model/replay.js';
import type { ReleaseId } from '../model/report.js';
import { isPlaceholder } from './missing.js';
import { at, itemsOf, type Node, numberOf, rawOf, textOf } from './node.js';
import { readReference } from './read-reference.js';
import { readReleaseId } from './read-release-id.js';
import type { Read } from './read-report.js';
import { validateNode } from './validate.js';

/** A fixture as its manifest lists it; the files themselves are read by who has the tree. */
export interface ListedFixture {
  readonly id: string;
  readonly client?: string;
  readonly training: Reference;
  readonly serving: Reference;
  readonly expected: FixtureExpectations;
  readonly sanitised?: Sanitised;
  readonly dumps?: ListedDumps;
  readonly location: Location;
}

/** The feature dumps that a fixture names. */
export interface ListedDumps {
  readonly training: Reference;
  readonly serving: Reference;
  readonly profile?: 'exact' | 'equivalent';
  readonly dither?: number;
}

/** A manifest before its files are read. */
export interface ReplayManifest {
  readonly model: ReleaseId | undefined;
  readonly fixtures: readonly ListedFixture[];
  readonly location: Location;
}

/** Reads `replay-manifest/1`; what is said of all fixtures holds for each that does not say otherwise. */
export function readReplayManifest(root: Node): Read<ReplayManifest> {
  const problems = validateNode(root, { validate, hints });
  if (problems.length > 0) return { kind: 'refused', problems };
  const list = itemsOf(at(root, 'fixtures'));
  const fixtures = list.flatMap((node) => toFixture(node, root) ?? []);
  const wrong = [...unnamedFiles(list), ...twice(fixtures)];
  if (wrong.length > 0) return { kind: 'refused', problems: wrong };
  const value = { model: readReleaseId(at(root, 'model')), fixtures, location: root.location };
  return { kind: 'read', value };
}

function toFixture(node: Node, root: Node): ListedFixture | undefined {
  const sides = toSides(node);
  if (sides === undefined) return undefined;
  const [client, sanitised] = [
    textOf(at(node, 'client')),
    toSanitised(at(node, 'sanitised') ?? at(root, 'sanitised')),
  ];
  const dumps = toDumps(at(node, 'features'));
  return {
    id: rawOf(at(node, 'id')) ?? '',
    ...sides,
    expected: toExpectations(node, root),
    location: node.location,
    ...(client === undefined ? {} : { client }),
    ...(sanitised === undefined ? {} : { sanitised }),
    ...(dumps === undefined ? {} : { dumps }),
  };
}

function toSides(node: Node | undefined): { training: Reference; serving: Reference } | undefined {
  const [training, serving] = [readReference(at(node, 'training')), readReference(at(node, 'serving'))];
  return training === undefined || serving === undefined ? undefined : { training, serving };
}

function toDumps(node: Node | undefined): ListedDumps | undefined {
  const sides = toSides(node);
  if (sides === undefined) return undefined;
  const profile = (['exact', 'equivalent'] as const).find((word) => word === textOf(at(node, 'profile')));
  const dither = numberOf(at(node, 'dither'));
  return {
    ...sides,
    ...(profile === undefined ? {} : { profile }),
    ...(dither === undefined ? {} : { dither }),
  };
}

function toExpectations(node: Node, root: Node): FixtureExpectations {
  const number = (key: string): number | undefined => numberOf(at(node, key)) ?? numberOf(at(root, key));
  const [rate, channels, ms] = [number('sample_rate_hz'), number('channels'), number('duration_ms')];
  const encoding = textOf(at(node, 'encoding')) ?? textOf(at(root, 'encoding'));
  return {
    ...(rate === undefined ? {} : { sampleRateHz: rate }),
    ...(channels === undefined ? {} : { channels }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(ms === undefined ? {} : { durationSeconds: ms / 1000 }),
  };
}

/** A placeholder says nothing. */
function toSanitised(node: Node | undefined): Sanitised | undefined {
  if (node === undefined) return undefined;
  const stated = (['method', 'by', 'at'] as const).flatMap((key) => {
    const text = rawOf(at(node, key));
    return text === undefined || isPlaceholder(text) ? [] : [[key, text]];
  });
  return Object.fromEntries(stated) as Sanitised;
}

function unnamedFiles(list: readonly Node[]): readonly Problem[] {
  return list
    .filter((node) => toSides(node) === undefined)
    .map(({ location }) => ({ location, message: 'a fixture names a file for each side' }));
}

/** Two fixtures of one name would be one finding: the second could hide behind the first. */
function twice(fixtures: readonly ListedFixture[]): readonly Problem[] {
  return fixtures
    .filter(({ id }, index) => fixtures.findIndex((other) => other.id === id) !== index)
    .map(({ id, location }) => ({
      location,
      message: `the fixture ${JSON.stringify(id)} is there twice`,
      hint: 'give each fixture an id of its own',
    }));
}
