import { ENTRY, type GateTable } from './gate-table.js';
import { operationsOf } from './operations-of.js';

const DIGEST = 'c4f0d1b7a8e94f3f9a66e0b8f1a2c3d4e5f60718293a4b5c6d7e8f9012345d3a';
const DRILL = `
target: asr-dictation-en@2.3.1
rehearsed_at: 2026-11-12
duration_s: 140
result: pass
verified: [first partial, final transcript]
`;
const given = (...drills: readonly string[]): { step: 'canary'; more: ReturnType<typeof operationsOf> } => ({
  step: 'canary',
  more: operationsOf({ drills }),
});
const PASS = ['rollback-drill pass blocker'];

/** The cases of rollback-drill. */
export const rollbackDrillTable: GateTable = {
  gate: 'rollback-drill',
  cases: [
    {
      name: 'rehearsed',
      shows: 'pass',
      given: given(DRILL),
      expected: PASS,
      says: ['was rehearsed on 2026-11-12 in 140 s'],
    },
    {
      name: 'no drill',
      shows: 'no-evidence',
      given: { step: 'canary' },
      expected: ['rollback-drill no-evidence blocker'],
    },
    { name: 'no drill before canary', shows: 'edge', given: { step: 'stage' }, expected: [] },
    {
      name: 'of another target',
      shows: 'fail',
      given: given(DRILL.replace('2.3.1', '2.2.0')),
      expected: ['rollback-drill fail blocker'],
      says: ['no drill went to asr-dictation-en@2.3.1: asr-dictation-en@2.2.0'],
    },
    {
      name: 'of another image of the target',
      shows: 'fail',
      given: given(`${DRILL}serving_image: registry.example/asr@sha256:${'0'.repeat(64)}\n`),
      expected: ['rollback-drill fail blocker'],
    },
    {
      name: 'of its image',
      shows: 'edge',
      given: given(`${DRILL}serving_image: registry.example/asr@sha256:${DIGEST}\n`),
      expected: PASS,
    },
    {
      name: 'of its image, as a mirror has it',
      shows: 'edge',
      given: given(`${DRILL}serving_image: mirror.example/speech@sha256:${DIGEST}\n`),
      expected: PASS,
    },
    {
      name: 'of no target',
      shows: 'no-evidence',
      given: given(DRILL.replace(/target.*\n/, '')),
      expected: ['rollback-drill no-evidence blocker'],
    },
    {
      name: '90 days old, through that day',
      shows: 'edge',
      given: given(DRILL.replace('2026-11-12', '2026-08-24')),
      expected: PASS,
    },
    {
      name: '91 days old',
      shows: 'fail',
      given: given(DRILL.replace('2026-11-12', '2026-08-22')),
      expected: ['rollback-drill:age fail blocker'],
    },
    { name: 'as slow as allowed', shows: 'edge', given: given(DRILL.replace('140', '300')), expected: PASS },
    {
      name: 'too slow',
      shows: 'fail',
      given: given(DRILL.replace('140', '300.5')),
      expected: ['rollback-drill:duration fail blocker'],
    },
    {
      name: 'failed',
      shows: 'fail',
      given: given(DRILL.replace('result: pass', 'result: fail')),
      expected: ['rollback-drill:result fail blocker'],
    },
    {
      name: 'an older drill that went well does not make up for a later one that did not',
      shows: 'fail',
      given: given(
        DRILL,
        DRILL.replace('2026-11-12', '2026-11-13').replace('result: pass', 'result: aborted'),
      ),
      expected: ['rollback-drill:result fail blocker'],
    },
    {
      name: 'of two drills of one moment the worse one counts',
      shows: 'fail',
      given: given(DRILL, DRILL.replace('140', '400')),
      expected: ['rollback-drill:duration fail blocker'],
    },
    {
      name: 'in the future',
      shows: 'fail',
      given: given(DRILL.replace('2026-11-12', '2026-12-12')),
      expected: ['rollback-drill:date error blocker'],
    },
    {
      name: 'at no time',
      shows: 'fail',
      given: given(DRILL.replace('2026-11-12', 'monday')),
      expected: ['rollback-drill error blocker'],
    },
    {
      name: 'nothing verified',
      shows: 'edge',
      given: given(DRILL.replace(/verified.*\n/, '')),
      expected: [...PASS, 'rollback-drill:verified no-evidence warning'],
    },
    {
      name: 'no target to rehearse',
      shows: 'no-evidence',
      given: { ...given(DRILL), ledger: 'releases: []' },
      expected: ['rollback-drill no-evidence blocker'],
    },
    {
      name: 'a first release rehearses its fallback',
      shows: 'edge',
      given: {
        ...given(DRILL.replace(/target.*\n/, 'fallback: typing\n')),
        ledger: 'releases: []',
        entry: ENTRY.replace(
          'rollback_target: asr-dictation-en@2.3.1',
          'rollback_target: {first_release: true, fallback: typing}',
        ),
      },
      expected: PASS,
    },
  ],
};
