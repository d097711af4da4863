import { GATES } from '../../src/gates/registry.js';
import type { Dossier, Evidence } from '../../src/model/dossier.js';
import type { RegistryEntry } from '../../src/model/entry.js';
import type { Digests } from '../../src/model/file-digest.js';
import type { Ledger } from '../../src/model/ledger.js';
import type { Policy } from '../../src/model/policy.js';
import type { Reading } from '../../src/model/reading.js';
import type { EvalReport } from '../../src/model/report.js';
import type { SafetyReport } from '../../src/model/safety-report.js';
import { defaultPolicy, parsePolicy } from '../../src/policy/parse-policy.js';
import type { Node } from '../../src/readers/node.js';
import { parseText } from '../../src/readers/parse-document.js';
import { readEntry } from '../../src/readers/read-entry.js';
import { readLedger } from '../../src/readers/read-ledger.js';
import { type Read, readReport } from '../../src/readers/read-report.js';
import { readSafetyReport } from '../../src/readers/read-safety-report.js';

/** The evidence is not there. */
export const ABSENT = { kind: 'absent' } as const;

/** The evidence is there and cannot be read. */
export const UNREADABLE = { kind: 'unreadable' } as const;

/** Evidence that cannot be read, for what has no written form here. */
export function unreadableAs(path: string): Reading<never> & { kind: 'unreadable' } {
  const location = { path };
  return { kind: 'unreadable', problems: [{ location, message: 'it cannot be read' }], location };
}

/** A piece of evidence as a test writes it: YAML, or the words for what is not there. */
export type Written = string | typeof ABSENT | typeof UNREADABLE;

/** The document of a text. */
export function nodeOf(text: string, path = 'test.yaml'): Node {
  const parsed = parseText(text, path);
  if (parsed.kind === 'broken')
    throw new Error(`${path}: ${parsed.problems.map(({ message }) => message).join('; ')}`);
  return parsed.root;
}

function valueOf<T>(read: Read<T>, what: string): T {
  if (read.kind === 'refused')
    throw new Error(`${what}: ${read.problems.map(({ message }) => message).join('; ')}`);
  return read.value;
}

/** A policy, the default one for an empty text. */
export function policyOf(text = ''): Policy {
  if (text.trim() === '') return defaultPolicy();
  const result = parsePolicy(nodeOf(text, '.github/release-gate.yml'));
  if (result.kind === 'refused')
    throw new Error(`the policy: ${result.problems.map(({ message }) => message).join('; ')}`);
  return result.policy;
}

/** A registry entry. */
export function entryOf(text: string, policy = policyOf()): RegistryEntry {
  return valueOf(readEntry(nodeOf(text, 'entry.yaml'), policy.metrics), 'the entry');
}

/** An eval report. */
export function reportOf(text: string, policy = policyOf()): EvalReport {
  return valueOf(readReport(nodeOf(text, 'report.yaml'), 'eval', policy.metrics), 'the report');
}

/** A canary report. */
export function canaryOf(text: string, policy = policyOf()): EvalReport {
  return valueOf(readReport(nodeOf(text, 'canary.yaml'), 'canary', policy.metrics), 'the canary report');
}

/** A release ledger. */
export function ledgerOf(text: string): Ledger {
  return valueOf(readLedger(nodeOf(text, 'releases.yaml')), 'the ledger');
}

function safetyOf(text: string): SafetyReport {
  return valueOf(readSafetyReport(nodeOf(text, 'safety.yaml')), 'the safety report');
}

/** Evidence as the gatherer hands it over; `field` is the field of the entry that would have named it. */
export function readingOf<T>(
  written: Written,
  path: string,
  toValue: (text: string) => T,
  field?: string,
): Reading<T> {
  const location = { path };
  if (typeof written !== 'string' && written.kind === 'absent')
    return { kind: 'absent', lookedIn: path, location, ...(field === undefined ? {} : { field }) };
  if (typeof written !== 'string')
    return { kind: 'unreadable', problems: [{ location, message: 'not UTF-8 text' }], location };
  const source = { path, ref: 'head', sha256: '', bytes: written.length };
  return { kind: 'present', value: toValue(written), source };
}

/** The evidence of one release, as a test writes it. */
export interface WrittenDossier {
  readonly entry: Written;
  readonly report: Written;
  readonly canary: Written;
  readonly safety: Written;
  /** Digests of the repository's files by path. */
  readonly digests: Digests;
  readonly ledger: Written;
  readonly releasedEntry: Written;
  readonly releasedReport: Written;
}

/** Every piece of evidence that a gate looks at. */
export const EVIDENCE: readonly Evidence[] = [
  ...new Set(GATES.flatMap(({ needs, uses }) => [...needs, ...uses])),
];

/** A dossier in which nothing is present. */
export function emptyDossier(): Dossier {
  const nothing = EVIDENCE.map((name): [Evidence, Reading<never>] => [
    name,
    { ...ABSENT, lookedIn: name, location: { path: name } },
  ]);
  return Object.fromEntries(nothing) as Record<Evidence, Reading<never>>;
}

/** A dossier of written evidence; what a test does not write is absent. */
export function dossierOf(written: WrittenDossier, policy: Policy): Dossier {
  const nothingReleased = written.releasedEntry === ABSENT && written.releasedReport === ABSENT;
  const released = nothingReleased ? 'released' : undefined;
  const source = { path: 'entry.yaml', ref: 'head', sha256: '', bytes: 0 };
  return {
    ...emptyDossier(),
    digests: { kind: 'present', value: written.digests, source },
    safetyReport: readingOf(written.safety, 'safety.yaml', safetyOf),
    entry: readingOf(written.entry, 'entry.yaml', (text) => entryOf(text, policy)),
    evalReport: readingOf(written.report, 'report.yaml', (text) => reportOf(text, policy)),
    canaryReport: readingOf(written.canary, 'canary.yaml', (text) => canaryOf(text, policy)),
    ledger: readingOf(written.ledger, 'releases.yaml', ledgerOf),
    releasedEntry: readingOf(
      written.releasedEntry,
      'released.yaml',
      (text) => entryOf(text, policy),
      released,
    ),
    releasedReport: readingOf(
      written.releasedReport,
      'released-report.yaml',
      (text) => reportOf(text, policy),
      released,
    ),
  };
}
