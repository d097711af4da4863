import { ABSENT } from './evidence-of.js';
import type { GateTable } from './gate-table.js';

const POLICY = 'gaps: [{metric: wer, across: accent, max_ratio: 1.5}]';
const HEAD = 'model: asr-dictation-en@2.4.0\nslices:\n';
const KEY = 'slice-gaps:wer:accent';

/** A report with one slice for each value of accent. */
function withRates(rates: Readonly<Record<string, string>>): string {
  const slices = Object.entries(rates).map(
    ([accent, wer]) => `  ${accent}: {dimensions: {accent: ${accent}}, ${wer}}`,
  );
  return `${HEAD}${slices.join('\n')}\n`;
}

const of = (candidate: number): string => `wer: {baseline: 0.1, candidate: ${candidate}}`;

/** The cases of slice-gaps. */
export const sliceGapsTable: GateTable = {
  gate: 'slice-gaps',
  cases: [
    {
      name: 'groups within the ratio; slices without the dimension do not count',
      shows: 'pass',
      given: {
        policy: POLICY,
        report: `${withRates({ us: of(0.1), scottish: of(0.14) })}  noisy: {${of(0.9)}}\n`,
      },
      expected: [`${KEY} pass blocker`],
      says: ['10.00 % (us) to 14.00 % (scottish), 1.4 times'],
    },
    {
      name: 'on the ratio is within it, whatever binary fractions say',
      shows: 'edge',
      given: { policy: POLICY, report: withRates({ us: of(0.07), scottish: of(0.105) }) },
      expected: [`${KEY} pass blocker`],
    },
    {
      name: 'a group is left behind',
      shows: 'fail',
      given: {
        policy: POLICY,
        report: withRates({ us: of(0.1), uk: of(0.12), scottish: of(0.16) }),
      },
      expected: [`${KEY} fail blocker`],
      says: ['1.6 times', 'bring `wer` of scottish to at most 15.00 %'],
    },
    {
      name: 'before evaluate a gap warns',
      shows: 'edge',
      given: { policy: POLICY, report: withRates({ us: of(0.1), scottish: of(0.16) }), step: 'train' },
      expected: [`${KEY} fail warning`],
    },
    {
      name: 'slices are told by their names too, with the candidate alone',
      shows: 'fail',
      given: {
        policy: POLICY,
        report: `${HEAD}  accent=us: {wer: {candidate: 0.1}}\n  accent=scottish: {wer: {candidate: 0.2}}\n`,
      },
      expected: [`${KEY} fail blocker`],
    },
    {
      name: 'where higher is better the smallest is the worst',
      shows: 'fail',
      given: {
        policy: 'gaps: [{metric: intent_recall, across: accent, max_ratio: 1.1}]',
        report: withRates({
          us: 'intent_recall: {candidate: 0.96}',
          scottish: 'intent_recall: {candidate: 0.8}',
        }),
      },
      expected: ['slice-gaps:intent_recall:accent fail blocker'],
      says: ['bring `intent_recall` of scottish to at least 87.27 %'],
    },
    {
      name: 'no slice carries the dimension',
      shows: 'no-evidence',
      given: { policy: POLICY },
      expected: [`${KEY} no-evidence blocker`],
      says: ['no slice carries the dimension accent'],
    },
    {
      name: 'one group has no gap to another',
      shows: 'no-evidence',
      given: {
        policy: POLICY,
        report: `${HEAD}  a: {dimensions: {accent: us}, ${of(0.1)}}\n  b: {dimensions: {accent: us}, ${of(0.3)}}\n`,
      },
      expected: [`${KEY} no-evidence blocker`],
    },
    {
      name: 'a group whose metric is missing, or known by its change alone',
      shows: 'no-evidence',
      given: {
        policy: POLICY,
        report: withRates({
          us: of(0.1),
          uk: of(0.11),
          scottish: 'wer_relative_delta: 0.01',
          indian: 'cer: {candidate: 0.1}',
        }),
      },
      expected: [`${KEY} no-evidence blocker`],
      says: ['2 slices lack the metric', 'measure `wer` on every slice of accent'],
    },
    {
      name: 'nobody has the metric',
      shows: 'no-evidence',
      given: {
        policy: POLICY,
        report: withRates({ us: 'cer: {candidate: 0.1}', uk: 'cer: {candidate: 0.1}' }),
      },
      expected: [`${KEY} no-evidence blocker`],
    },
    {
      name: 'a gap that is too wide already is not excused by what is missing',
      shows: 'fail',
      given: {
        policy: POLICY,
        report: withRates({ us: of(0.1), uk: of(0.2), scottish: 'cer: {candidate: 0.1}' }),
      },
      expected: [`${KEY} fail blocker`],
    },
    {
      name: 'a smallest value of zero has no ratio',
      shows: 'fail',
      given: { policy: POLICY, report: withRates({ us: of(0), scottish: of(0.01) }) },
      expected: [`${KEY} not-comparable blocker`],
      says: ['no ratio', 'limit `wer` of each group with `max`'],
    },
    {
      name: 'groups without any error are level',
      shows: 'pass',
      given: { policy: POLICY, report: withRates({ us: of(0), scottish: of(0) }) },
      expected: [`${KEY} pass blocker`],
    },
    {
      name: 'several gaps, each by its name',
      shows: 'edge',
      given: {
        policy:
          'gaps: [{metric: wer, across: accent, max_ratio: 1.5}, {metric: wer, across: noise, max_ratio: 3}]',
        report: withRates({ us: of(0.1), scottish: of(0.11) }),
      },
      expected: [`${KEY} pass blocker`, 'slice-gaps:wer:noise no-evidence blocker'],
    },
    {
      name: 'a policy that limits no gap',
      shows: 'edge',
      given: {},
      expected: ['slice-gaps not-applicable blocker'],
    },
    {
      name: 'no report',
      shows: 'no-evidence',
      given: { policy: POLICY, report: ABSENT },
      expected: ['slice-gaps no-evidence blocker'],
    },
  ],
};
