import type { Disagreement, MeasuredRecords } from '../model/measured-records.js';
import type { EvalReport } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate } from './define-gate.js';
import { formatValue } from './describe-limits.js';
import { judgeOverall } from './judge-overall.js';
import { orPass, passOn, ruleOn } from './rule-on.js';
import { judgeRateParts } from './judge-rate-parts.js';
import type { Context } from './define-gate.js';

/** The numbers of an eval report agree with each other. */
export const evalConsistent = defineGate({
  id: 'eval-consistent',
  title: 'The numbers agree with each other.',
  from: 'evaluate',
  needs: ['evalReport'],
  uses: [],
  settings: {},
  remedy: 'Make the report anew from one evaluation.',
  docs: `Where a report names raw records or tallies, they recompute its slices: a stated figure or count that is over
0.5 % (relative) from the recomputed one is a failure, and the recomputed one is judged. Records that state a rate beside
counts which contradict it fail too. Records that the report names and that are not there are no evidence. Insertions,
deletions and substitutions add up to the word error rate where all four are stated. Where the word counts of the
slices of one dimension sum to overall's, so do their errors.`,
  judge: ({ evalReport }, context) => {
    const check = {
      subject: '',
      expected: 'figures that agree with each other',
      location: evalReport.location,
    };
    const rulings = [
      ...judgeMeasured(evalReport.measured, context),
      ...judgeRateParts(evalReport),
      ...judgeOverall(evalReport),
    ];
    return orPass(rulings, passOn(check, toMessage(evalReport), toFound(evalReport)));
  },
});

function toMessage({ measured }: EvalReport): string {
  if (measured?.kind !== 'read') return 'no stated figure contradicts another';
  return `the figures are those of ${measured.records} records in ${measured.files} file${measured.files === 1 ? '' : 's'}`;
}

function toFound({ measured, slices }: EvalReport): string {
  const readers = measured?.kind === 'read' ? measured.readers : [];
  return `${slices.size} slices${readers.length === 0 ? '' : `, read as ${readers.join(', ')}`}`;
}

/** What raw records contradict in the report that names them, lack, or weaken. */
export function judgeMeasured(
  measured: MeasuredRecords | undefined,
  context: Pick<Context, 'metrics'>,
): readonly Ruling[] {
  if (measured === undefined || measured.kind === 'not-comparable') return [];
  const { location } = measured;
  if (measured.kind === 'absent') {
    const check = { subject: 'records', expected: `the records at ${measured.lookedIn}`, location };
    const message = `the report names records at ${measured.lookedIn}, and they are not there: its figures cannot be recomputed`;
    return [ruleOn(check, 'no-evidence', message, 'absent', 'put the records there before the gate runs')];
  }
  return [
    ...measured.disagreements.map((one) => judgeDisagreement(one, context)),
    ...[...measured.contradictions].map(([metric, count]) => {
      const check = {
        subject: `records:${metric}`,
        expected: `${metric} as the counts of its record give it`,
        location,
      };
      const message = `${count} records state a ${metric} that their own counts contradict`;
      return ruleOn(check, 'fail', message, `${count} records`, 'write the records anew, with counts alone');
    }),
    ...measured.warnings.map((message, index) => ({
      ...ruleOn(
        { subject: `warning:${index + 1}`, expected: 'records that say all that a test needs', location },
        'inconclusive',
        message,
        message,
        'add what is missing to the records, or leave it if it is meant',
      ),
      severity: 'warning' as const,
    })),
  ];
}

function judgeDisagreement(one: Disagreement, { metrics }: Pick<Context, 'metrics'>): Ruling {
  const { slice, metric, side, stated, recomputed, location } = one;
  const definition = metrics.get(metric);
  const show = (value: number): string =>
    definition === undefined ? String(value) : formatValue(value, definition);
  const isCount = definition === undefined;
  const name = `${metric} of ${slice}${isCount ? '' : ` (${side})`}`;
  const check = {
    subject: `${slice}:${metric}:${side}`,
    expected: `${show(recomputed)}, from the records`,
    location,
  };
  return {
    ...ruleOn(
      check,
      'fail',
      `${name}: the report states ${show(stated)}, its records come to ${show(recomputed)}`,
      `${show(stated)}, as stated`,
      'leave the figures to the records, or find out which of the two is of another evaluation',
    ),
    key: `eval-consistent:${slice}:${metric}`,
    figures: { slice, side, stated, recomputed },
  };
}
