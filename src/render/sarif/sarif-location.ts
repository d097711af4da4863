import type { Location } from '../../model/location.js';
import { toPlainText } from '../plain-text.js';

/** A place in a file of the repository (SARIF 3.28). */
export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: '%SRCROOT%' };
    readonly region?: { readonly startLine: number; readonly startColumn?: number };
  };
}

const LONGEST_PATH = 1000;

/**
 * Where a finding stands. Code scanning refuses a result without a place, so one that has none, or none in the
 * repository, stands at `otherwise`.
 *
 * @param prefix the folder of the repository that paths are relative to, `` for its root
 */
export function toSarifLocation(location: Location | null, otherwise: string, prefix: string): SarifLocation {
  const uri = location === null ? undefined : toUri(location.path, prefix);
  if (location === null || uri === undefined) return at(toUri(otherwise, prefix) ?? 'README.md');
  const { line, column } = location;
  if (!isPlace(line)) return at(uri);
  return at(uri, isPlace(column) ? { startLine: line, startColumn: column } : { startLine: line });
}

function at(
  uri: string,
  region?: { readonly startLine: number; readonly startColumn?: number },
): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      ...(region === undefined ? {} : { region }),
    },
  };
}

/** A relative reference (RFC 3986) without a way out of the repository; undefined where the path has none. */
function toUri(path: string, prefix: string): string | undefined {
  if (path === '' || toPlainText(path, LONGEST_PATH) !== path) return undefined;
  const segments = [...(prefix === '' ? [] : prefix.split('/')), ...path.split('/')];
  if (segments.some((segment) => /^\.{0,2}$/.test(segment.trim()))) return undefined;
  return segments.map((segment) => encodeURIComponent(segment)).join('/');
}

function isPlace(number: number | undefined): number is number {
  return number !== undefined && Number.isSafeInteger(number) && number > 0;
}
