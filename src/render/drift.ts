import type { Figure, Finding } from '../model/finding.js';
import { toText } from '../model/location.js';
import { toStanding } from './standing.js';

/** One side of a difference, in the verdict's own words: every text is hostile. */
export interface DriftSide {
  /** `training`, `released`, `served`. */
  readonly name: string;
  /** With its unit. */
  readonly value: string;
  /** Where it is written: `conf/fbank.conf:3 /frame-shift`, `default of kaldi-fbank`; empty where it is not said. */
  readonly source: string;
}

/** A field, or a place of a schema, in which two sides differ. */
export interface Drift {
  readonly finding: Finding;
  readonly subject: string;
  readonly sides: readonly [before: DriftSide, after: DriftSide];
  /** The files of both sides, to be compared again; undefined where the finding does not name them. */
  readonly paths: readonly [string, string] | undefined;
  /** What it does to the model or to its clients. */
  readonly effect: string;
}

/** Gates that compare the same two sides, and what these are called where a finding does not say. */
export interface Comparison {
  readonly id: 'features' | 'schemas';
  readonly title: string;
  readonly gates: ReadonlySet<string>;
  readonly subject: string;
  readonly names: readonly [before: string, after: string];
}

/** What drifts: features between training, release, service and clients; contracts between two releases. */
export const COMPARISONS: readonly Comparison[] = [
  {
    id: 'features',
    title: 'Feature drift',
    gates: new Set(['feature-serving', 'feature-released', 'replay-bandwidth', 'client-rates']),
    subject: 'Field',
    names: ['expected', 'found'],
  },
  {
    id: 'schemas',
    title: 'Schema drift',
    gates: new Set(['schemas-compatible', 'serving-compatible', 'serving-contract']),
    subject: 'Where',
    names: ['expected', 'found'],
  },
];

/** The differences that one comparison found, in the order of the findings; a side that is not there is none. */
export function toDrifts(findings: readonly Finding[], comparison: Comparison): readonly Drift[] {
  return findings.flatMap((finding) => {
    const isOne = comparison.gates.has(finding.gate) && isDifference(finding);
    return isOne ? [toDrift(finding, comparison)] : [];
  });
}

function isDifference(finding: Finding): boolean {
  const standing = toStanding(finding);
  if (standing === 'passes' || standing === 'does-not-apply') return false;
  return finding.outcome === 'fail' || finding.outcome === 'not-comparable';
}

function toDrift(finding: Finding, { names }: Comparison): Drift {
  const { gate, subject, expected, actual, message, location, figures } = finding;
  const stated = toStatedSides(finding);
  const paths = (stated ?? []).map(({ path }) => path);
  return {
    finding,
    subject: subject === '' ? gate : subject,
    sides: stated ?? [
      { name: names[0], value: expected, source: '' },
      { name: names[1], value: actual, source: location === null ? '' : toText(location) },
    ],
    paths: isPair(paths) ? paths : undefined,
    effect: typeof figures.effect === 'string' ? figures.effect : message,
  };
}

/** A side that the finding itself states. */
export interface StatedSide extends DriftSide {
  /** The file of this side. */
  readonly path: string | undefined;
}

/** Both sides of a difference in the figures of the gates that compare contracts; undefined for any other finding. */
export function toStatedSides({
  figures: { sides },
}: Finding): readonly [before: StatedSide, after: StatedSide] | undefined {
  const [before, after] = [readSide(sides, 0), readSide(sides, 1)];
  return before === undefined || after === undefined ? undefined : [before, after];
}

function readSide(sides: Figure | undefined, index: 0 | 1): StatedSide | undefined {
  const side: unknown = Array.isArray(sides) ? sides[index] : undefined;
  if (typeof side !== 'object' || side === null) return undefined;
  const { name, value, source, path } = side as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof value !== 'string') return undefined;
  return {
    name,
    value,
    source: typeof source === 'string' ? source : '',
    path: typeof path === 'string' ? path : undefined,
  };
}

function isPair(paths: readonly (string | undefined)[]): paths is readonly [string, string] {
  return paths.length === 2 && paths.every((path) => path !== undefined && path !== '');
}
