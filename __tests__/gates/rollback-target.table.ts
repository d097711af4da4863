import { ABSENT, UNREADABLE } from './evidence-of.js';
import { ENTRY, type GateCase, type GateTable, LEDGER } from './gate-table.js';

const DIGEST = 'c4f0d1b7a8e94f3f9a66e0b8f1a2c3d4e5f60718293a4b5c6d7e8f9012345d3a';
const RESOLVED = 'rollback-target pass blocker';

/** A line of the ledger; what is not said is that of a bundle that served. */
function release(version: string, changes: Readonly<Record<string, string>> = {}): string {
  const fields = {
    family: 'asr-dictation-en',
    model_id: 'asr-dictation-en',
    version: `"${version}"`,
    state: 'stable',
    promoted_at: '2026-10-01T12:00:00Z',
    serving_image: `"registry.example/asr@sha256:${DIGEST}"`,
    served: '{from: 2026-10-01}',
    bundle: `{artifact_sha256: "${DIGEST}"}`,
    ...changes,
  };
  const written = Object.entries(fields).filter(([, value]) => value !== '');
  return `- {${written.map(([key, value]) => `${key}: ${value}`).join(', ')}}\n`;
}

function targeting(declared: string): string {
  return ENTRY.replace('rollback_target: asr-dictation-en@2.3.1', `rollback_target: ${declared}`);
}

const resolved: readonly GateCase[] = [
  {
    name: 'the stable release, proven',
    shows: 'pass',
    given: { step: 'promote' },
    expected: [RESOLVED],
    says: ['rolls back to asr-dictation-en@2.3.1, stable since 2026-10-01T12:00:00Z'],
  },
  {
    name: 'the most recently promoted one, not the highest version',
    shows: 'edge',
    given: {
      ledger: release('2.3.2', { promoted_at: '2026-09-01' }) + release('2.3.1'),
    },
    expected: [RESOLVED],
    says: ['rolls back to asr-dictation-en@2.3.1'],
  },
  {
    name: 'not the candidate itself',
    shows: 'edge',
    given: { ledger: release('2.4.0', { promoted_at: '2026-11-21' }) + release('2.3.1') },
    expected: [RESOLVED],
  },
  {
    name: 'a ledger that cannot be read',
    shows: 'no-evidence',
    given: { ledger: UNREADABLE },
    expected: ['rollback-target:releases.yaml error blocker'],
  },
  {
    name: 'no ledger',
    shows: 'no-evidence',
    given: { ledger: ABSENT },
    expected: ['rollback-target fail blocker'],
    says: ['no stable rollback target for asr-dictation-en', 'first_release: true'],
  },
  {
    name: 'no stable release',
    shows: 'fail',
    given: { ledger: release('2.3.1', { state: 'rolled_back' }) + release('2.3.0', { state: 'canary' }) },
    expected: ['rollback-target fail blocker'],
    says: ['no stable rollback target for asr-dictation-en', '2.3.1: its state is rolled_back'],
  },
  {
    name: 'no healthy release',
    shows: 'fail',
    given: { ledger: release('2.3.1', { health: 'degraded' }) },
    expected: ['rollback-target fail blocker'],
    says: [
      'no stable rollback target for asr-dictation-en (2.3.1: its health is degraded)',
      'restore one of these and record its health',
    ],
  },
  {
    name: 'another family only',
    shows: 'fail',
    given: { ledger: release('2.3.1', { family: 'asr-dictation-de' }) },
    expected: ['rollback-target fail blocker'],
    says: ['no release of asr-dictation-en'],
  },
  {
    name: 'the candidate itself only',
    shows: 'fail',
    given: { ledger: release('2.4.0') },
    expected: ['rollback-target fail blocker'],
  },
  {
    name: 'a stable release without an image is passed over',
    shows: 'edge',
    given: {
      ledger: release('2.3.2', { serving_image: 'TODO', promoted_at: '2026-11-01' }) + release('2.3.1'),
    },
    expected: [RESOLVED],
  },
  {
    name: 'a stable release whose time cannot be read: which one is the latest is not known',
    shows: 'fail',
    given: { ledger: release('2.3.2', { promoted_at: 'yesterday' }) + release('2.3.1') },
    expected: ['rollback-target error blocker'],
    says: ['promoted_at of asr-dictation-en@2.3.2 cannot be read'],
  },
  {
    name: 'before package it warns',
    shows: 'edge',
    given: { step: 'evaluate', ledger: 'releases: []' },
    expected: ['rollback-target fail warning'],
  },
];

const proven: readonly GateCase[] = [
  {
    name: 'what it served and its bundle, before canary',
    shows: 'edge',
    given: { step: 'stage', ledger: release('2.3.1', { served: '', bundle: '' }) },
    expected: [
      RESOLVED,
      'rollback-target:served no-evidence warning',
      'rollback-target:bundle no-evidence warning',
    ],
    says: ['would restore the image only: artifact_sha256 not recorded'],
  },
  {
    name: 'what it served and its bundle, from canary',
    shows: 'fail',
    given: { step: 'canary', ledger: release('2.3.1', { served: '', bundle: '' }) },
    expected: [
      RESOLVED,
      'rollback-target:served no-evidence blocker',
      'rollback-target:bundle no-evidence blocker',
    ],
  },
  {
    name: "a digest that the released version's own entry records",
    shows: 'edge',
    given: {
      step: 'canary',
      releasedEntry: ENTRY.replace('2.4.0', '2.3.1'),
      ledger: release('2.3.1', { bundle: '' }),
    },
    expected: [RESOLVED],
  },
  {
    name: 'every artifact that the release has is restored',
    shows: 'edge',
    given: {
      step: 'canary',
      releasedEntry: `${ENTRY.replace('2.4.0', '2.3.1')}decoder: decoder.yaml\ntokenizer: bpe.model@sha256:${DIGEST}\n`,
    },
    expected: [RESOLVED, 'rollback-target:bundle no-evidence blocker'],
    says: ['decoder_sha256 not recorded'],
  },
  {
    name: 'a blocking known issue',
    shows: 'fail',
    given: {
      ledger: release('2.3.1', {
        known_issues: '[{id: ASR-77, severity: blocker}, {id: ASR-3, severity: minor}]',
      }),
    },
    expected: ['rollback-target:known-issues fail blocker'],
    says: ['asr-dictation-en@2.3.1 has a blocking known issue: ASR-77'],
  },
  {
    name: 'known issues that do not block',
    shows: 'edge',
    given: { ledger: release('2.3.1', { known_issues: '[{id: ASR-3, severity: minor}]' }) },
    expected: [RESOLVED],
  },
  {
    name: 'expired',
    shows: 'fail',
    given: { releasedEntry: `${ENTRY}expires_at: 2026-11-21\n` },
    expected: ['rollback-target:expired fail blocker'],
    says: ['has expired on 2026-11-21'],
  },
  {
    name: 'a date is valid through its day',
    shows: 'edge',
    given: { releasedEntry: `${ENTRY}expires_at: 2026-11-22\n` },
    expected: [RESOLVED],
  },
  {
    name: 'a time without a zone is read as UTC, and said',
    shows: 'edge',
    given: { ledger: release('2.3.1', { promoted_at: '2026-10-01T12:00:00' }) },
    expected: [RESOLVED, 'rollback-target:zone fail warning'],
  },
];

const declared: readonly GateCase[] = [
  {
    name: 'another version is declared',
    shows: 'edge',
    given: { entry: targeting('asr-dictation-en@2.2.0') },
    expected: [RESOLVED, 'rollback-target:declared fail warning'],
    says: ['the entry declares asr-dictation-en@2.2.0; the ledger resolves to asr-dictation-en@2.3.1'],
  },
  {
    name: 'the same version with another image is declared',
    shows: 'edge',
    given: {
      entry: targeting('{model_id: asr-dictation-en, version: 2.3.1, serving_image: "asr@sha256:0"}'),
    },
    expected: [RESOLVED, 'rollback-target:declared fail warning'],
  },
  {
    name: 'a first release with its fallback',
    shows: 'edge',
    given: {
      entry: targeting('{first_release: true, fallback: typing}'),
      ledger: 'releases: []',
      step: 'promote',
    },
    expected: [RESOLVED],
    says: ['first release of asr-dictation-en; fallback: typing'],
  },
  {
    name: 'a first release without a fallback',
    shows: 'no-evidence',
    given: { entry: targeting('{first_release: true}'), ledger: ABSENT },
    expected: ['rollback-target no-evidence blocker'],
  },
  {
    name: 'a first release whose fallback is a placeholder',
    shows: 'no-evidence',
    given: { entry: targeting('{first_release: true, fallback: TODO}'), ledger: ABSENT },
    expected: ['rollback-target no-evidence blocker'],
  },
  {
    name: 'a first release of a family that has a stable one',
    shows: 'fail',
    given: { entry: targeting('{first_release: true, fallback: typing}'), ledger: LEDGER },
    expected: ['rollback-target fail blocker'],
    says: ['has a stable release already, so this is not its first'],
  },
  {
    name: 'no entry',
    shows: 'no-evidence',
    given: { entry: ABSENT },
    expected: ['rollback-target no-evidence blocker'],
  },
];

/** The cases of rollback-target. */
export const rollbackTargetTable: GateTable = {
  gate: 'rollback-target',
  cases: [...resolved, ...proven, ...declared],
};
