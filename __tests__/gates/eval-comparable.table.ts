import { ABSENT, reportOf } from './evidence-of.js';
import { ENTRY, type GateCase, type GateTable } from './gate-table.js';
import { measuredReport, speakers, toLines } from './measured-report.js';

const PASS = 'eval-comparable pass blocker';
const SHARED = 'baseline: asr-dictation-en@2.3.1\neval_pack: dictation-core@7\n';
const SCORING = 'scoring: {text_normalizer: whisper-en@1.2, decoder: beam8-lm3, hardware: l4}\n';
const SLICES =
  'slices:\n  noisy: {wer: {baseline: 0.1, candidate: 0.1}, p95_latency_ms: {baseline: 300, candidate: 310}}\n';

function report(rest: string, slices = SLICES): string {
  return `model: asr-dictation-en@2.4.0\n${rest}${slices}`;
}

const OTHER_REFERENCE = toLines(speakers(0)).replace('"reference_words":400', '"reference_words":-1');

const comparable: readonly GateCase[] = [
  {
    name: 'one test set, one scoring, the released version as baseline',
    shows: 'pass',
    given: { report: report(SHARED + SCORING) },
    expected: [PASS],
    says: ['compared with asr-dictation-en@2.3.1'],
  },
  {
    name: 'no report',
    shows: 'no-evidence',
    given: { report: ABSENT },
    expected: ['eval-comparable no-evidence blocker'],
  },
  {
    name: 'nothing but the candidate: no baseline is needed',
    shows: 'edge',
    given: {
      report: report(`eval_pack: p@1\n${SCORING}`, 'slices: {noisy: {wer: {candidate: 0.1}}}'),
    },
    expected: [PASS],
    says: ['nothing to compare with'],
  },
  {
    name: 'a first release needs no baseline',
    shows: 'edge',
    given: { ledger: 'releases: []', report: report(`eval_pack: p@1\n${SCORING}`) },
    expected: [PASS],
  },
];

const baselines: readonly GateCase[] = [
  {
    name: 'a baseline that nobody named',
    shows: 'no-evidence',
    given: { report: report(`eval_pack: p@1\n${SCORING}`) },
    expected: ['eval-comparable:baseline no-evidence blocker'],
    says: ['write `baseline: asr-dictation-en@2.3.1`'],
  },
  {
    name: 'changes alone are comparisons too',
    shows: 'no-evidence',
    given: {
      report: report(`eval_pack: p@1\n${SCORING}`, 'slices: {noisy: {wer_relative_delta: 0}}'),
    },
    expected: ['eval-comparable:baseline no-evidence blocker'],
  },
  {
    name: 'the candidate compared with itself',
    shows: 'fail',
    given: { report: report(`baseline: asr-dictation-en@2.4.0\neval_pack: p@1\n${SCORING}`) },
    expected: ['eval-comparable:baseline fail blocker'],
    says: ['the candidate is compared with itself'],
  },
  {
    name: 'a first release compared with itself',
    shows: 'fail',
    given: {
      ledger: 'releases: []',
      report: report(`baseline: asr-dictation-en@2.4.0\neval_pack: p@1\n${SCORING}`),
    },
    expected: ['eval-comparable:baseline fail blocker'],
  },
  {
    name: 'an older version as baseline',
    shows: 'fail',
    given: { report: report(`baseline: asr-dictation-en@2.2.0\neval_pack: p@1\n${SCORING}`) },
    expected: ['eval-comparable:baseline not-comparable blocker'],
    says: ['compares with asr-dictation-en@2.2.0; the released version is asr-dictation-en@2.3.1'],
  },
];

const packs: readonly GateCase[] = [
  {
    name: 'a test set that nobody named',
    shows: 'no-evidence',
    given: { report: report(`baseline: asr-dictation-en@2.3.1\n${SCORING}`) },
    expected: ['eval-comparable:eval_pack no-evidence blocker'],
  },
  {
    name: 'two test sets of one name and version',
    shows: 'fail',
    given: {
      report: report(
        `baseline: asr-dictation-en@2.3.1\neval_pack: {name: p, version: '1', sha256: aa}\n${SCORING}`,
      ),
      releasedReport: report(`eval_pack: {name: p, version: '1', sha256: bb}\n`).replace('2.4.0', '2.3.1'),
    },
    expected: ['eval-comparable:eval_pack fail blocker'],
    says: ['another digest than the p@1 of the released'],
  },
];

const scorings: readonly GateCase[] = [
  {
    name: 'error rates without a text normaliser',
    shows: 'no-evidence',
    given: { report: report(`${SHARED}scoring: {hardware: l4}\n`) },
    expected: ['eval-comparable:text_normalizer no-evidence blocker'],
  },
  {
    name: '`none` is an answer, `unknown` is not',
    shows: 'no-evidence',
    given: { report: report(`${SHARED}scoring: {text_normalizer: unknown, hardware: l4}\n`) },
    expected: ['eval-comparable:text_normalizer no-evidence blocker'],
  },
  {
    name: 'texts that are scored as they are',
    shows: 'pass',
    given: { report: report(`${SHARED}scoring: {text_normalizer: none, hardware: l4}\n`) },
    expected: [PASS],
  },
  {
    name: 'two normalisers',
    shows: 'fail',
    given: {
      report: report(
        `${SHARED}scoring: {hardware: l4, candidate: {text_normalizer: a}, baseline: {text_normalizer: b}}\n`,
      ),
    },
    expected: ['eval-comparable:text_normalizer not-comparable blocker'],
    says: ['b for the baseline, a for the candidate'],
  },
  {
    name: 'two decoders, and the entry does not change its own',
    shows: 'fail',
    given: {
      report: report(
        `${SHARED}scoring: {hardware: l4, text_normalizer: a, candidate: {decoder: beam9}, baseline: {decoder: beam8}}\n`,
      ),
    },
    expected: ['eval-comparable:decoder not-comparable blocker'],
  },
  {
    name: 'a decoder that is the change',
    shows: 'pass',
    given: {
      entry: `${ENTRY}decoder: decoders/beam9.yaml\n`,
      releasedEntry: `${ENTRY.replace('2.4.0', '2.3.1')}decoder: decoders/beam8.yaml\n`,
      report: report(
        `${SHARED}scoring: {hardware: l4, text_normalizer: a, candidate: {decoder: beam9}, baseline: {decoder: beam8}}\n`,
      ),
    },
    expected: [PASS],
  },
  {
    name: 'times of two machines',
    shows: 'fail',
    given: {
      report: report(
        `${SHARED}scoring: {text_normalizer: a, candidate: {hardware: l4}, baseline: {hardware: a10}}\n`,
      ),
    },
    expected: ['eval-comparable:hardware not-comparable blocker'],
  },
  {
    name: 'times without a machine warn',
    shows: 'edge',
    given: { report: report(`${SHARED}scoring: {text_normalizer: a}\n`) },
    expected: [PASS, 'eval-comparable:hardware inconclusive warning'],
  },
  {
    name: 'anything else that differs warns',
    shows: 'edge',
    given: {
      report: report(
        `${SHARED}scoring: {text_normalizer: a, hardware: l4, candidate: {vad: webrtc}, baseline: {vad: silero}}\n`,
      ),
    },
    expected: [PASS, 'eval-comparable:scoring:vad inconclusive warning'],
  },
];

const records: readonly GateCase[] = [
  {
    name: 'records that are good to compare',
    shows: 'pass',
    given: {
      more: {
        evalReport: measuredReport(
          report(`${SHARED}${SCORING}records: records.jsonl\nslice_by: [noise]\n`, ''),
          toLines(speakers(1, 0)),
        ),
      },
    },
    expected: [PASS],
  },
  {
    name: 'records that cannot be read leave no report to compare',
    shows: 'edge',
    given: {
      more: {
        evalReport: measuredReport(
          report(`${SHARED}${SCORING}records: records.jsonl\nslice_by: [noise]\n`, ''),
          OTHER_REFERENCE,
        ),
      },
    },
    expected: ['eval-comparable:records.jsonl error blocker'],
  },
  {
    name: 'sides that scored other utterances',
    shows: 'fail',
    given: {
      more: {
        evalReport: {
          kind: 'present',
          source: { path: 'report.yaml', ref: 'head', sha256: '', bytes: 0 },
          value: {
            ...reportOf(report(SHARED + SCORING)),
            measured: {
              kind: 'not-comparable',
              problems: [
                { location: { path: 'a.jsonl' }, message: '3 utterances only on the baseline side' },
              ],
              location: { path: 'report.yaml', line: 4 },
            },
          },
        },
      },
    },
    expected: ['eval-comparable:records not-comparable blocker'],
    says: ['3 utterances only on the baseline side'],
  },
];

/** The cases of eval-comparable. */
export const evalComparableTable: GateTable = {
  gate: 'eval-comparable',
  cases: [...comparable, ...baselines, ...packs, ...scorings, ...records],
};
