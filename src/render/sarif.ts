import type { Finding } from '../model/finding.js';
import type { Verdict } from '../model/verdict.js';
import { releaseName } from './headline.js';
import { toSafeJson } from './json.js';
import { toPlainText } from './plain-text.js';
import { escapeSarif } from './sarif/escape-sarif.js';
import { type SarifRule, toRules } from './sarif/rules.js';
import { type SarifLocation, toSarifLocation } from './sarif/sarif-location.js';
import { OUTCOME_WORDS, toStanding } from './standing.js';

/** One finding as code scanning shows it (SARIF 3.27). */
interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: 'error' | 'warning' | 'note';
  readonly message: { readonly text: string };
  readonly locations: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly object[];
  readonly properties: Readonly<Record<string, string>>;
}

interface Subject {
  readonly finding: Finding;
  /** undefined for a finding about the whole verdict. */
  readonly release: string | undefined;
  /** The file that stands for a finding without a place of its own. */
  readonly otherwise: string;
}

/** GitHub shows 5,000 results of a run and refuses more than 25,000. */
const MOST_RESULTS = 5000;
const LONGEST_KEY = 300;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * The findings of a verdict as SARIF 2.1.0, for code scanning: everything that is neither a pass nor not applicable,
 * one rule for each gate. Equal verdicts give equal bytes.
 *
 * @param prefix the folder of the repository that paths are relative to, `` for its root
 */
export function renderSarif(verdict: Verdict, prefix = ''): string {
  const subjects = toSubjects(verdict).slice(0, MOST_RESULTS);
  const rules = toRules(subjects.map(({ finding }) => toRuleId(finding.gate)));
  return toSafeJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: verdict.tool.name, version: verdict.tool.version, rules } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        results: toResults(subjects, rules, verdict.mode, prefix),
        properties: { decision: verdict.decision, mode: verdict.mode, now: verdict.now },
      },
    ],
  });
}

function toSubjects({ findings, releases, policy }: Verdict): readonly Subject[] {
  const whole = findings.map((finding) => ({ finding, release: undefined, otherwise: policy.source }));
  const own = releases.flatMap((release) =>
    release.findings.map((finding) => ({
      finding,
      release: releaseName(release),
      otherwise: release.entry,
    })),
  );
  return [...whole, ...own].filter(
    ({ finding: { outcome } }) => outcome !== 'pass' && outcome !== 'not-applicable',
  );
}

// A gate's id is a word of this program; only a verdict that was tampered with has another one.
function toRuleId(gate: string): string {
  const id = toPlainText(gate, 100);
  return id === '' ? 'unnamed' : id;
}

function toResults(
  subjects: readonly Subject[],
  rules: readonly SarifRule[],
  mode: Verdict['mode'],
  prefix: string,
): readonly SarifResult[] {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const seen = new Map<string, number>();
  return subjects.map((subject) => {
    const { finding, otherwise } = subject;
    const ruleId = toRuleId(finding.gate);
    const number = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, number);
    return {
      ruleId,
      ruleIndex: indexes.get(ruleId) ?? -1,
      level: toLevel(finding, mode),
      message: { text: toMessage(subject) },
      locations: [toSarifLocation(finding.location, otherwise, prefix)],
      partialFingerprints: toFingerprints(finding, number),
      ...toSuppressions(finding),
      properties: { outcome: finding.outcome, key: toPlainText(finding.key, LONGEST_KEY) },
    };
  });
}

// In report mode the check passes, and code scanning would fail it on an error.
function toLevel(finding: Finding, mode: Verdict['mode']): SarifResult['level'] {
  if (toStanding(finding) === 'waived') return 'note';
  return finding.blocks && mode === 'enforce' ? 'error' : 'warning';
}

/** GitHub tells alerts apart by `primaryLocationLineHash` alone; it is `<hash>:<number of the like>`. */
function toFingerprints({ fingerprint }: Finding, number: number): Readonly<Record<string, string>> {
  const plain = toPlainText(fingerprint, 64);
  return { primaryLocationLineHash: `${plain}:${number}`, 'releaseGate/v1': plain };
}

function toSuppressions({ waiver }: Finding): Pick<SarifResult, 'suppressions'> {
  if (waiver === undefined) return {};
  const justification = `waiver ${toPlainText(waiver.id, 100)} until ${toPlainText(waiver.expires, 40)}`;
  return { suppressions: [{ kind: 'external', status: 'accepted', justification }] };
}

function toMessage({ finding, release }: Subject): string {
  const { key, outcome, message, actual, expected, remedy, waiver } = finding;
  const sentences = [
    `${release === undefined ? '' : `${release}: `}${key}: ${OUTCOME_WORDS[outcome]}: ${message === '' ? actual : message}`,
    expected === '' ? '' : `Allowed: ${expected}`,
    remedy === '' ? '' : `To clear it: ${remedy}`,
    waiver === undefined ? '' : `Waived by ${waiver.id} until ${waiver.expires}`,
  ];
  const shown = sentences.filter((sentence) => sentence !== '').map((sentence) => escapeSarif(sentence));
  return `${shown.join('. ')}.`;
}
