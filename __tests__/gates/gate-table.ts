import { expect, test } from '@jest/globals';
import { GATES } from '../../src/gates/registry.js';
import { type Judged, judgeGates } from '../../src/judge/judge-gates.js';
import { orderFindings } from '../../src/judge/order-findings.js';
import { canaryRulesFor } from '../../src/judge/canary-rules.js';
import { rulesFor } from '../../src/judge/rules-for.js';
import type { Dossier } from '../../src/model/dossier.js';
import type { RegistryEntry } from '../../src/model/entry.js';
import type { Finding } from '../../src/model/finding.js';
import type { Policy } from '../../src/model/policy.js';
import { valueOf } from '../../src/model/reading.js';
import { hasStableRelease } from '../../src/model/resolve-rollback-target.js';
import type { Step } from '../../src/model/step.js';
import { ABSENT, dossierOf, entryOf, policyOf, type WrittenDossier } from './evidence-of.js';

/** The moment at which the tables are judged: 2026-11-22T00:00:00Z. */
export const NOW = Date.UTC(2026, 10, 22);

const DIGEST = 'c4f0d1b7a8e94f3f9a66e0b8f1a2c3d4e5f60718293a4b5c6d7e8f9012345d3a';

/** An entry with every required field. */
export const ENTRY = `
model_id: asr-dictation-en
version: 2.4.0
owner: speech@example.com
task: asr-dictation
base_model: whisper-small@9f3c2ab
data_manifest: s3://speech/manifest.jsonl@sha256:${DIGEST}
artifact: s3://speech/model.bin@sha256:${DIGEST}
training_code_sha: 4be1f7a0c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7
feature_contract: contracts/features.yaml
input_schema: contracts/input.schema.json
output_schema: contracts/output.schema.json
eval_report: report.yaml
safety_report: safety.yaml
serving_image: registry.example/asr@sha256:${DIGEST}
resource_envelope: {accelerator: l4, max_concurrent_streams: 64}
rollback_target: asr-dictation-en@2.3.1
review_by: 2027-05-01
`;

/** A report with one slice, within its limits. */
export const REPORT = `
model: asr-dictation-en@2.4.0
slices:
  noisy: {wer: {baseline: 0.11, candidate: 0.112}, p95_latency_ms: {baseline: 310, candidate: 330}}
privacy_errors: 0
unit_cost: {baseline: 0.0031, candidate: 0.0033}
`;

/** A safety report with nothing open. */
export const SAFETY = `
model: asr-dictation-en@2.4.0
checks: [{id: toxicity, result: pass}]
findings: []
`;

/** A ledger with one stable release, its bundle and what it served. */
export const LEDGER = `
releases:
  - family: asr-dictation-en
    model_id: asr-dictation-en
    version: 2.3.1
    state: stable
    promoted_at: 2026-10-01T12:00:00Z
    serving_image: registry.example/asr@sha256:${DIGEST}
    served: {from: 2026-10-01, traffic_percent_max: 100}
    bundle: {artifact_sha256: ${DIGEST}}
`;

/** What a case changes of a healthy release. */
export type Given = Partial<WrittenDossier> & {
  readonly policy?: string;
  readonly step?: Step;
  readonly now?: number;
  /** Readings of evidence that has no written form here. */
  readonly more?: Partial<Dossier>;
};

/** What a case is there to show; every gate shows the first three. */
export type Shows = 'pass' | 'fail' | 'no-evidence' | 'edge';

/** One case of a gate: what it is given, and every finding that it makes of it, as `key outcome severity`. */
export interface GateCase {
  readonly name: string;
  readonly shows: Shows;
  readonly given: Given;
  readonly expected: readonly string[];
  /** What the messages and remedies have to say. */
  readonly says?: readonly (string | RegExp)[];
}

/** The cases of one gate. */
export interface GateTable {
  readonly gate: string;
  readonly cases: readonly GateCase[];
}

/** `key outcome severity`: what a finding comes to. */
export function toLine({ key, outcome, severity }: Finding): string {
  return `${key} ${outcome} ${severity}`;
}

/** What is judged, complete: a healthy release with what a case changes of it. */
export interface Setting {
  readonly dossier: Dossier;
  readonly entry: RegistryEntry;
  readonly policy: Policy;
}

/** A healthy release with what a case changes of it. */
export function settingOf(given: Given): Setting {
  const policy = policyOf(given.policy);
  const written = { ...HEALTHY, ...given };
  const entry = entryOf(typeof written.entry === 'string' ? written.entry : ENTRY, policy);
  return { dossier: { ...dossierOf(written, policy), ...given.more }, entry, policy };
}

const HEALTHY: WrittenDossier = {
  entry: ENTRY,
  report: REPORT,
  canary: ABSENT,
  safety: SAFETY,
  digests: new Map(),
  ledger: LEDGER,
  releasedEntry: ABSENT,
  releasedReport: ABSENT,
};

/** What a gate alone says of a release. */
export function judgeByOne(gateId: string, given: Given): Judged {
  return judgeAlone(gateId, settingOf(given), given.step ?? 'package', given.now ?? NOW);
}

/** What every gate may know beside its evidence. */
export function termsOf(
  { dossier, entry, policy }: Setting,
  step: Step,
  now: number,
): Parameters<typeof judgeGates>[2] {
  const ledger = valueOf(dossier.ledger);
  const firstRelease =
    ledger === undefined ? dossier.ledger.kind === 'absent' : !hasStableRelease(ledger, entry.family);
  const rules = rulesFor(entry, policy);
  const canaryRules = canaryRulesFor(entry, policy, rules);
  return { step, now, policy, rules, canaryRules, metrics: policy.metrics, firstRelease };
}

/** What a gate alone says of a setting. */
export function judgeAlone(gateId: string, setting: Setting, step: Step, now: number): Judged {
  const gates = GATES.filter(({ id }) => id === gateId);
  const terms = termsOf(setting, step, now);
  const { findings, notJudged } = judgeGates(gates, setting.dossier, terms, 'asr-dictation-en@2.4.0');
  return { findings: orderFindings(findings), notJudged };
}

/** Everything that a person reads of the findings, in one text. */
export function wordsOf(findings: readonly Finding[]): string {
  return findings
    .map(({ message, expected, actual, remedy }) => [message, expected, actual, remedy].join('\n'))
    .join('\n');
}

/** Turns a table into tests: the set of findings is exact, and each that blocks says how to put it right. */
export function testTable({ gate, cases }: GateTable): void {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const { findings, notJudged } = judgeByOne(gate, one.given);
    expect(findings.map(toLine)).toEqual(one.expected);
    expect([...new Set([...findings, ...notJudged].map((said) => said.gate))]).toEqual([gate]);
    for (const finding of findings) {
      const isHarmless = finding.outcome === 'pass' || finding.outcome === 'not-applicable';
      expect(finding.blocks).toBe(finding.severity === 'blocker' && !isHarmless);
      expect(finding.message).not.toBe('');
      expect(finding.remedy === '').toBe(isHarmless);
    }
    for (const words of one.says ?? []) expect(wordsOf(findings)).toMatch(words);
  });
}
