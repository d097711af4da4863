import { ABSENT } from './evidence-of.js';
import type { GateCase, GateTable } from './gate-table.js';
import { measuredReport, speakers, toLines } from './measured-report.js';

const PASS = 'eval-consistent pass blocker';
const RECORDS = 'records: records.jsonl\nslice_by: [noise]\ncluster_by: speaker\n';

function report(slices: string, rest = RECORDS): string {
  return `model: asr-dictation-en@2.4.0\n${rest}${slices === '' ? '' : `slices:\n  ${slices}\n`}`;
}

const STATED = 'noise=noisy: {wer: {baseline: 0.1, candidate: 0.102}}';
// 12 x 400 words, 480 errors before, 492 after: 0.1 and 0.1025.
const LINES = toLines(speakers(1, 2, 0));

const measured: readonly GateCase[] = [
  {
    name: 'nothing that could disagree',
    shows: 'pass',
    given: { report: report(STATED, '') },
    expected: [PASS],
    says: ['no stated figure contradicts another'],
  },
  {
    name: 'no report',
    shows: 'no-evidence',
    given: { report: ABSENT },
    expected: ['eval-consistent no-evidence blocker'],
  },
  {
    name: 'records alone',
    shows: 'pass',
    given: { more: { evalReport: measuredReport(report(''), LINES) } },
    expected: [PASS],
    says: ['12 records in 1 file'],
  },
  {
    name: 'a stated figure within half a percent of the recomputed one',
    shows: 'pass',
    given: { more: { evalReport: measuredReport(report(STATED), LINES) } },
    expected: [PASS],
  },
  {
    name: 'a stated figure that the records contradict',
    shows: 'fail',
    given: {
      more: {
        evalReport: measuredReport(report('noise=noisy: {wer: {baseline: 0.1, candidate: 0.101}}'), LINES),
      },
    },
    expected: ['eval-consistent:noise=noisy:wer fail blocker'],
    says: ['wer of noise=noisy (candidate)', 'states 10.10 %', 'records come to 10.25 %'],
  },
  {
    name: 'a stated change that the records contradict',
    shows: 'fail',
    given: { more: { evalReport: measuredReport(report('noise=noisy: {wer_relative_delta: 0.01}'), LINES) } },
    expected: ['eval-consistent:noise=noisy:wer fail blocker'],
  },
  {
    name: 'a slice under its own name is found by its one dimension',
    shows: 'fail',
    given: {
      more: {
        evalReport: measuredReport(
          report('noisy: {dimensions: {noise: noisy}, wer: {baseline: 0.1, candidate: 0.12}}'),
          LINES,
        ),
      },
    },
    expected: ['eval-consistent:noisy:wer fail blocker'],
  },
  {
    name: 'a stated count that the records contradict',
    shows: 'fail',
    given: { more: { evalReport: measuredReport(report('noise=noisy: {reference_words: 9600}'), LINES) } },
    expected: ['eval-consistent:noise=noisy:reference_words fail blocker'],
    says: ['reference_words of noise=noisy: the report states 9600, its records come to 4800'],
  },
  {
    name: 'records that state a rate which their own counts contradict',
    shows: 'fail',
    given: {
      more: {
        evalReport: measuredReport(
          report(''),
          toLines(speakers(0).map((one) => ({ ...one, more: { baseline_wer: 0.1, candidate_wer: 0.05 } }))),
        ),
      },
    },
    expected: ['eval-consistent:records:wer fail blocker'],
    says: ['12 records state a wer that their own counts contradict'],
  },
  {
    name: 'records without a speaker warn that the uncertainty is understated',
    shows: 'edge',
    given: {
      more: {
        evalReport: measuredReport(
          'model: asr-dictation-en@2.4.0\nrecords: records.jsonl\nslice_by: [noise]\n',
          LINES.replaceAll('"speaker"', '"who"'),
        ),
      },
    },
    expected: [PASS, 'eval-consistent:warning:1 inconclusive warning'],
    says: ['every utterance is a cluster'],
  },
];

const PARTS = 'ins_rate: {candidate: 0.01}, del_rate: {candidate: 0.02}, sub_rate: {candidate: 0.03}';

const stated: readonly GateCase[] = [
  {
    name: 'insertions, deletions and substitutions add up',
    shows: 'pass',
    given: { report: report(`noisy: {wer: {candidate: 0.06}, ${PARTS}}`, '') },
    expected: [PASS],
  },
  {
    name: 'insertions, deletions and substitutions do not add up',
    shows: 'fail',
    given: { report: report(`noisy: {wer: {candidate: 0.05}, ${PARTS}}`, '') },
    expected: ['eval-consistent:noisy:wer fail blocker'],
    says: ['wer of noisy (candidate) is 5.00 %', 'add up to 6.00 %'],
  },
  {
    name: 'overall is not what the slices of one dimension pool to',
    shows: 'fail',
    given: {
      report: report(
        `a: {dimensions: {noise: a}, reference_words: 1000, wer: {candidate: 0.1}}
  b: {dimensions: {noise: b}, reference_words: 3000, wer: {candidate: 0.02}}
overall: {reference_words: 4000, wer: {candidate: 0.06}}`,
        '',
      ),
    },
    expected: ['eval-consistent:overall:wer fail blocker'],
    says: ['overall wer (candidate) is 6.00 %', 'pool to 4.00 %', 'a mean of rates is not a rate'],
  },
  {
    name: 'overall holds other words than the slices: nothing to compare',
    shows: 'edge',
    given: {
      report: report(
        `a: {dimensions: {noise: a}, reference_words: 1000, wer: {candidate: 0.1}}
  b: {dimensions: {noise: b}, reference_words: 3000, wer: {candidate: 0.02}}
overall: {reference_words: 5000, wer: {candidate: 0.06}}`,
        '',
      ),
    },
    expected: [PASS],
  },
];

/** The cases of eval-consistent. */
export const evalConsistentTable: GateTable = { gate: 'eval-consistent', cases: [...measured, ...stated] };
