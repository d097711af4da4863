import { ABSENT, UNREADABLE } from './evidence-of.js';
import { type GateTable } from './gate-table.js';

function report(...findings: readonly string[]): string {
  return `model: asr-dictation-en@2.4.0\nfindings: [${findings.join(', ')}]\n`;
}

function finding(id: string, severity: string, status: string): string {
  return `{id: ${id}, severity: ${severity}, status: ${status}}`;
}

/** The cases of safety-report. */
export const safetyReportTable: GateTable = {
  gate: 'safety-report',
  cases: [
    { name: 'nothing was found', shows: 'pass', given: {}, expected: ['safety-report pass blocker'] },
    {
      name: 'no report',
      shows: 'no-evidence',
      given: { safety: ABSENT },
      expected: ['safety-report no-evidence blocker'],
    },
    {
      name: 'no report, before package',
      shows: 'edge',
      given: { safety: ABSENT, step: 'evaluate' },
      expected: [],
    },
    {
      name: 'a report that cannot be read',
      shows: 'no-evidence',
      given: { safety: UNREADABLE },
      expected: ['safety-report:safety.yaml error blocker'],
    },
    {
      name: 'open findings: severe ones block, others warn',
      shows: 'fail',
      given: { safety: report(finding('S-1', 'critical', 'open'), finding('S-2', 'medium', 'open')) },
      expected: ['safety-report:S-1 fail blocker', 'safety-report:S-2 fail warning'],
      says: ['the safety finding S-1 (critical) is open'],
    },
    {
      name: 'open findings that only warn',
      shows: 'edge',
      given: { safety: report(finding('S-2', 'low', 'open'), finding('S-3', 'high', 'resolved')) },
      expected: ['safety-report:S-2 fail warning', 'safety-report pass blocker'],
    },
    {
      name: "the policy's own severities",
      shows: 'edge',
      given: {
        safety: report(finding('S-2', 'medium', 'open')),
        policy: 'gates: {safety-report: {block: [critical, high, medium]}}',
      },
      expected: ['safety-report:S-2 fail blocker'],
    },
    {
      name: 'a report of another version',
      shows: 'fail',
      given: { safety: report().replace('2.4.0', '2.3.1') },
      expected: ['safety-report:model fail blocker'],
      says: ['the safety report is of asr-dictation-en@2.3.1, not of asr-dictation-en@2.4.0'],
    },
  ],
};
