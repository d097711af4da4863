import { toReleaseName } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate } from './define-gate.js';

/** The safety report is complete and clean. */
export const safetyReport = defineGate<'entry' | 'safetyReport', never, { block: unknown }>({
  id: 'safety-report',
  title: 'The safety report is complete and clean.',
  from: 'package',
  needs: ['entry', 'safetyReport'],
  uses: [],
  settings: {
    block: {
      type: 'array',
      items: { type: 'string', description: 'A severity.' },
      default: ['critical', 'high'],
      description: 'Severities of open findings that block; the others warn.',
    },
  },
  remedy: 'Resolve the finding, or have it accepted by name in the safety report.',
  docs: `\`safety-report/1\`: it speaks of this version, and no finding of severity critical or high is open. Open
findings of lower severity warn; accepted and resolved ones are counted. No list of findings is no report.`,
  judge: ({ entry, safetyReport: report }, { settings }) => {
    const expected = toReleaseName({ model_id: entry.modelId, version: entry.version });
    const model = report.model === undefined ? 'no version' : toReleaseName(report.model);
    if (model !== expected) {
      const remedy = `review ${expected}, and point the entry at that report`;
      return [
        {
          subject: 'model',
          outcome: 'fail',
          message: `the safety report is of ${model}, not of ${expected}`,
          expected,
          actual: model,
          remedy,
          location: report.location,
        },
      ];
    }
    const blocking = Array.isArray(settings.block) ? settings.block.map(String) : ['critical', 'high'];
    const open = report.findings.filter(({ status }) => status === 'open');
    const rulings = open.map((finding) => openFinding(finding, blocking));
    const clean = !open.some(({ severity }) => blocking.includes(severity));
    const actual = `${report.findings.length} findings, ${open.length} open`;
    const pass: Ruling = {
      subject: '',
      outcome: 'pass',
      message: `safety: ${actual}`,
      expected: 'no open finding that blocks',
      actual,
      remedy: '',
      location: report.location,
    };
    return clean ? [...rulings, pass] : rulings;
  },
});

function openFinding(
  finding: { id: string; severity: string; location: Ruling['location'] },
  blocking: readonly string[],
): Ruling {
  const { id, severity, location } = finding;
  return {
    subject: id,
    outcome: 'fail',
    message: `the safety finding ${id} (${severity}) is open`,
    expected: `no open finding of severity ${blocking.join(' or ')}`,
    actual: `${id}, ${severity}, open`,
    remedy: 'resolve it, or have somebody accept it by name in the report',
    location,
    ...(blocking.includes(severity) ? {} : { severity: 'warning' as const }),
  };
}
