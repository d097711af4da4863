import { createHash } from 'node:crypto';
import type { Gate } from '../gates/define-gate.js';
import type { Finding, Severity } from '../model/finding.js';
import type { Policy } from '../model/policy.js';
import type { Ruling } from '../model/ruling.js';
import { hasReached, type Step } from '../model/step.js';

/** Longest text of a finding, in characters. */
const TEXT_LIMIT = 2000;

/** Where a gate stands for one release: the gate's own definition and what the policy says of it. */
export interface Standing {
  readonly gate: Pick<Gate, 'id' | 'always'>;
  readonly severity: Severity | 'off';
  readonly from: Step;
  readonly step: Step;
}

/** The standing of a gate under a policy. */
export function toStanding(gate: Gate, policy: Policy, step: Step): Standing {
  const setting = policy.gates.get(gate.id);
  return { gate, step, severity: setting?.severity ?? 'blocker', from: setting?.from ?? gate.from };
}

/** Makes a finding of a ruling: id, severity and fingerprint are the judge's to give. */
export function stamp(ruling: Ruling, standing: Standing, release: string): Finding {
  const { gate } = standing;
  const severity = toSeverity(ruling, standing);
  const isHarmless = ruling.outcome === 'pass' || ruling.outcome === 'not-applicable';
  return {
    gate: gate.id,
    key: ruling.key ?? (ruling.subject === '' ? gate.id : `${gate.id}:${ruling.subject}`),
    subject: ruling.subject,
    outcome: ruling.outcome,
    severity,
    blocks: severity === 'blocker' && !isHarmless,
    message: cap(ruling.message),
    expected: cap(ruling.expected),
    actual: cap(ruling.actual),
    remedy: cap(ruling.remedy),
    location: ruling.location,
    figures: ruling.figures ?? {},
    fingerprint: toFingerprint(release, gate.id, ruling.subject),
  };
}

// A file of a megabyte may hold one text of a megabyte; a finding is read by people.
function cap(text: string): string {
  return text.length <= TEXT_LIMIT ? text : `${text.slice(0, TEXT_LIMIT - 1)}…`;
}

function toSeverity(ruling: Ruling, standing: Standing): Severity {
  if (standing.severity !== 'blocker' || ruling.severity === 'warning' || ruling.advisory === true)
    return 'warning';
  if (ruling.from === undefined && standing.gate.always) return 'blocker';
  return hasReached(standing.step, ruling.from ?? standing.from) ? 'blocker' : 'warning';
}

/** sha256 of release, gate and subject; a length before each keeps two different ones apart. */
function toFingerprint(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('hex');
}
