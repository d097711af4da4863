import { compareVersions, validateStrict } from 'compare-versions';
import type { JsonValue } from '../json-value.js';
import { isObject } from '../json-value.js';
import { valueAt, type RequiredBump } from './serving-change.js';

/** Whether `api.version` moved as far as the changes ask for. */
export interface ApiVersionCheck {
  readonly sufficient: boolean;
  /** How the version moved; `unreadable` when one is absent or not semver. */
  readonly moved: 'major' | 'minor' | 'patch' | 'none' | 'lowered' | 'unreadable';
  /** One sentence. */
  readonly message: string;
}

/**
 * Whether the new contract's `api.version` is a large enough step from the old one's: a break takes a new
 * major version, also below 1.0.0, because clients cannot know what a 0.x version means to its owner; an
 * addition takes a new minor or major one. A version that went down, or that cannot be read, is never enough.
 */
export function checkApiVersion(
  oldContract: unknown,
  newContract: unknown,
  required: RequiredBump,
): ApiVersionCheck {
  const [from, to] = [versionOf(oldContract), versionOf(newContract)];
  if (from === undefined || to === undefined) {
    const side = from === undefined ? 'old' : 'new';
    return {
      sufficient: false,
      moved: 'unreadable',
      message: `The ${side} contract has no readable \`api.version\`.`,
    };
  }
  const moved = movement(from, to);
  const sufficient = ENOUGH[required].includes(moved);
  const step = `\`api.version\` goes from ${from} to ${to}`;
  if (sufficient) return { sufficient, moved, message: `${step}, which is enough.` };
  const reason =
    moved === 'lowered' ? 'a version must not go down' : `the changes need a new ${required} version`;
  return { sufficient, moved, message: `${step}, but ${reason}.` };
}

const ENOUGH: Readonly<Record<RequiredBump, readonly ApiVersionCheck['moved'][]>> = {
  major: ['major'],
  minor: ['major', 'minor'],
  none: ['major', 'minor', 'patch', 'none'],
};

function versionOf(contract: unknown): string | undefined {
  const version: JsonValue | undefined = isObject(contract)
    ? valueAt(contract, ['api', 'version'])
    : undefined;
  return typeof version === 'string' && validateStrict(version) ? version : undefined;
}

function movement(from: string, to: string): ApiVersionCheck['moved'] {
  const order = compareVersions(to, from);
  if (order < 0) return 'lowered';
  const [[oldMajor, oldMinor], [major, minor]] = [numbersOf(from), numbersOf(to)];
  if (major > oldMajor) return 'major';
  if (minor > oldMinor) return 'minor';
  return order > 0 ? 'patch' : 'none';
}

function numbersOf(version: string): readonly [number, number] {
  const [major, minor] = version.split('.', 2).map(Number);
  return [major ?? 0, minor ?? 0];
}
