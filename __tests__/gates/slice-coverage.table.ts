import { ABSENT, UNREADABLE } from './evidence-of.js';
import type { GateCase, GateTable } from './gate-table.js';

const PASS = 'slice-coverage pass blocker';

/** A report with these slices; each has a figure, so that only coverage is in question. */
function report(...slices: readonly string[]): string {
  const lines = slices.map((slice) => `  ${slice}\n`);
  return `model: asr-dictation-en@2.4.0\nslices:\n${lines.join('')}`;
}

function slice(name: string, more = ''): string {
  return `${name}: {wer: {baseline: 0.1, candidate: 0.1}${more === '' ? '' : `, ${more}`}}`;
}

function rules(...written: readonly string[]): string {
  return `quality:\n${written.map((rule) => `  - ${rule}\n`).join('')}`;
}

const LIMITS = 'limits: {wer: {max: 0.5}}';
const RELEASED = report(slice('noisy', 'utterances: 1000, reference_words: 9000'), slice('quiet'));

const present: readonly GateCase[] = [
  {
    name: 'every slice is there and judged by a rule',
    shows: 'pass',
    given: { report: report(slice('noisy'), slice('quiet')) },
    expected: [PASS],
    says: ['all 2 slices'],
  },
  {
    name: 'no report at all',
    shows: 'no-evidence',
    given: { report: ABSENT },
    expected: ['slice-coverage no-evidence blocker'],
  },
  {
    name: 'empty slices are the blocker `slices`',
    shows: 'fail',
    given: { report: 'model: asr-dictation-en@2.4.0\nslices: {}\noverall: {wer: {candidate: 0.1}}' },
    expected: ['slices no-evidence blocker'],
    says: ['the report has no slices', 'an overall figure never stands in for them'],
  },
  {
    name: 'a slice that a rule names is not there',
    shows: 'fail',
    given: {
      policy: rules(`{id: dictation, slices: [noisy, quiet], ${LIMITS}}`),
      report: report(slice('noisy')),
    },
    expected: ['slice-coverage:quiet no-evidence blocker'],
    says: ['the slice quiet is not in the report; the rule dictation names it'],
  },
  {
    name: 'a named slice of a rule that warns',
    shows: 'edge',
    given: {
      policy: rules(`{id: dictation, severity: warning, slices: [noisy, quiet], ${LIMITS}}`),
      report: report(slice('noisy')),
    },
    expected: ['slice-coverage:quiet no-evidence warning', PASS],
  },
  {
    name: 'a rule that matches no slice goes by its id',
    shows: 'fail',
    given: {
      policy: rules(`{id: accents, slices: ["accent=*"], ${LIMITS}}`, `{id: all, ${LIMITS}}`),
      report: report(slice('noisy')),
    },
    expected: ['slice-coverage:accents no-evidence blocker'],
    says: ['accent=* selects no slice of the report (rule accents)'],
  },
  {
    name: 'a rule that names slices and matches none of them goes by its id',
    shows: 'edge',
    given: {
      policy: rules(`{id: lab, slices: [studio, booth], ${LIMITS}}`, `{id: all, ${LIMITS}}`),
      report: report(slice('noisy')),
    },
    expected: ['slice-coverage:lab no-evidence blocker'],
    says: ['studio, booth'],
  },
  {
    name: 'one of several globs matches nothing: worth a look',
    shows: 'edge',
    given: {
      policy: rules(`{id: dictation, slices: [noisy, "accent=*"], ${LIMITS}}`),
      report: report(slice('noisy')),
    },
    expected: ['slice-coverage:dictation:accent=* no-evidence warning', PASS],
  },
  {
    name: 'a slice that no rule judges',
    shows: 'fail',
    given: {
      policy: rules(`{id: dictation, slices: [noisy], ${LIMITS}}`),
      report: report(slice('noisy'), slice('child')),
    },
    expected: ['slice-coverage:child no-evidence blocker'],
    says: ['no rule judges the slice child', 'add child to the slices of a rule'],
  },
  {
    name: 'a rule with minimums alone judges no figure',
    shows: 'edge',
    given: {
      policy: rules('{id: size, min_utterances: 1}'),
      report: report(slice('noisy', 'utterances: 5')),
    },
    expected: ['slice-coverage:noisy no-evidence blocker'],
  },
  {
    name: 'overall needs no rule',
    shows: 'edge',
    given: {
      policy: rules(`{id: dictation, slices: [noisy], ${LIMITS}}`),
      report: `${report(slice('noisy'))}overall: {wer: {candidate: 0.9}}`,
    },
    expected: [PASS],
  },
  {
    name: 'no rule for the task: task-rules says so, alone',
    shows: 'edge',
    given: {
      policy: rules(`{id: commands, tasks: [asr-command], ${LIMITS}}`),
      report: report(slice('noisy')),
    },
    expected: ['slice-coverage not-applicable blocker'],
  },
];

const minimums: readonly GateCase[] = [
  {
    name: 'the minimum itself is enough',
    shows: 'edge',
    given: {
      policy: rules(`{id: size, min_utterances: 500, min_reference_words: 100, min_hours: 0.5, ${LIMITS}}`),
      report: report(slice('noisy', 'utterances: 500, reference_words: 100, audio_hours: 0.5')),
    },
    expected: [PASS],
  },
  {
    name: 'too few utterances',
    shows: 'fail',
    given: {
      policy: rules(`{id: size, min_utterances: 500, ${LIMITS}}`),
      report: report(slice('noisy', 'utterances: 499')),
    },
    expected: ['slice-coverage:noisy fail blocker'],
    says: ['499 utterances, at least 500 asked for'],
  },
  {
    name: 'a count that is not stated is no evidence',
    shows: 'no-evidence',
    given: {
      policy: rules(`{id: size, min_utterances: 500, ${LIMITS}}`),
      report: report(slice('noisy')),
    },
    expected: ['slice-coverage:noisy no-evidence blocker'],
    says: ['no utterances, at least 500 asked for', 'state utterances of the slice'],
  },
  {
    name: 'clusters are known from records only',
    shows: 'edge',
    given: {
      policy: rules(`{id: size, min_clusters: 5, ${LIMITS}}`),
      report: report(slice('noisy', 'utterances: 500')),
    },
    expected: ['slice-coverage:noisy no-evidence blocker'],
  },
  {
    name: 'several minimums are one finding a slice, the worst of them',
    shows: 'edge',
    given: {
      policy: rules(`{id: size, min_utterances: 500, min_reference_words: 100, min_hours: 1, ${LIMITS}}`),
      report: report(
        slice('noisy', 'utterances: 1, reference_words: 1000'),
        slice('quiet', 'utterances: 600, reference_words: 100, audio_hours: 1'),
      ),
    },
    expected: ['slice-coverage:noisy fail blocker'],
    says: ['1 utterances, at least 500 asked for; no audio hours, at least 1 asked for'],
  },
  {
    name: 'minimums hold for the slices of their rule only',
    shows: 'edge',
    given: {
      policy: rules(`{id: size, slices: [noisy], min_utterances: 500}`, `{id: all, ${LIMITS}}`),
      report: report(slice('noisy', 'utterances: 500'), slice('quiet', 'utterances: 3')),
    },
    expected: [PASS],
  },
];

const released: readonly GateCase[] = [
  {
    name: 'nothing was lost',
    shows: 'edge',
    given: {
      releasedReport: RELEASED,
      report: report(slice('noisy', 'utterances: 500, reference_words: 4500'), slice('quiet'), slice('new')),
    },
    expected: [PASS],
  },
  {
    name: 'a slice of the released report has vanished',
    shows: 'fail',
    given: {
      releasedReport: RELEASED,
      report: report(slice('noisy', 'utterances: 1000, reference_words: 9000')),
    },
    expected: ['slice-coverage:quiet no-evidence blocker'],
    says: ["the slice quiet has vanished: the released version's report has it"],
  },
  {
    name: 'a slice under the name that records give to its only dimension is still there',
    shows: 'edge',
    given: {
      releasedReport: report(
        slice('noisy', 'dimensions: {noise: noisy}, utterances: 1000'),
        slice('accent=us', 'utterances: 1000'),
      ),
      report: report(
        slice('noise=noisy', 'utterances: 1000'),
        slice('us', 'dimensions: {accent: us}, utterances: 400'),
      ),
    },
    expected: ['slice-coverage:us fail blocker'],
    says: ['us shrank by over half: utterances 1000 -> 400'],
  },
  {
    name: 'a slice with another name and two dimensions is another slice',
    shows: 'edge',
    given: {
      releasedReport: report(slice('noisy', 'dimensions: {noise: noisy, client: ios}'), slice('quiet')),
      report: report(slice('noise=noisy'), slice('quiet')),
    },
    expected: ['slice-coverage:noisy no-evidence blocker'],
  },
  {
    name: 'a vanished slice that a rule names is one finding',
    shows: 'edge',
    given: {
      policy: rules(`{id: dictation, slices: [noisy, quiet], ${LIMITS}}`),
      releasedReport: RELEASED,
      report: report(slice('noisy', 'utterances: 1000, reference_words: 9000')),
    },
    expected: ['slice-coverage:quiet no-evidence blocker'],
  },
  {
    name: 'a slice that shrank by over half',
    shows: 'fail',
    given: {
      releasedReport: RELEASED,
      report: report(slice('noisy', 'utterances: 499, reference_words: 4500'), slice('quiet')),
    },
    expected: ['slice-coverage:noisy fail blocker'],
    says: ['noisy shrank by over half: utterances 1000 -> 499'],
  },
  {
    name: 'a slice whose counts are gone',
    shows: 'no-evidence',
    given: { releasedReport: RELEASED, report: report(slice('noisy'), slice('quiet')) },
    expected: ['slice-coverage:noisy no-evidence blocker'],
    says: ['whether noisy shrank is not known'],
  },
  {
    name: "the released version's report was not found: visible, and it blocks nobody who adopts the gate late",
    shows: 'edge',
    given: {
      releasedReport: ABSENT,
      releasedEntry: '{model_id: asr-dictation-en, version: 2.3.1}',
      report: report(slice('noisy')),
    },
    expected: ['slice-coverage:released-report no-evidence warning', PASS],
  },
  {
    name: "the released version's report cannot be read",
    shows: 'no-evidence',
    given: { releasedReport: UNREADABLE, report: report(slice('noisy')) },
    expected: ['slice-coverage:released-report.yaml error blocker'],
  },
];

/** The cases of slice-coverage. */
export const sliceCoverageTable: GateTable = {
  gate: 'slice-coverage',
  cases: [...present, ...minimums, ...released],
};
