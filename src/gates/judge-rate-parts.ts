import type { EvalReport } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import type { Slice } from '../model/slice.js';
import { ruleOn } from './rule-on.js';

const PARTS = ['ins_rate', 'del_rate', 'sub_rate'];
/** Half a percent, relative, and the rounding of four figures with four decimals. */
const AGREED = 0.005;
const ROUNDING = 2e-4;

/** Insertions, deletions and substitutions add up to the word error rate, where all four are stated. */
export function judgeRateParts(report: EvalReport): readonly Ruling[] {
  const slices = [...report.slices.values(), ...(report.overall === undefined ? [] : [report.overall])];
  return slices.flatMap((slice) =>
    (['baseline', 'candidate'] as const).flatMap((side) => judgeSide(slice, side)),
  );
}

function judgeSide(slice: Slice, side: 'baseline' | 'candidate'): readonly Ruling[] {
  const wer = slice.metrics.get('wer');
  const stated = wer?.[side];
  const parts = PARTS.map((part) => slice.metrics.get(part)?.[side]);
  if (wer === undefined || stated === undefined || parts.includes(undefined)) return [];
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
  if (Math.abs(sum - stated) <= AGREED * stated + ROUNDING) return [];
  const [found, expected] = [toPercent(stated), toPercent(sum)];
  const check = {
    subject: `${slice.name}:parts:${side}`,
    expected: `wer ${expected}`,
    location: wer.location,
  };
  const message = `wer of ${slice.name} (${side}) is ${found}, but insertions, deletions and substitutions add up to ${expected}`;
  const remedy =
    'take all four from one evaluation: wer = (insertions + deletions + substitutions) / reference words';
  return [
    {
      ...ruleOn(check, 'fail', message, `wer ${found}`, remedy),
      key: `eval-consistent:${slice.name}:wer`,
      figures: { slice: slice.name, side, stated, recomputed: sum },
    },
  ];
}

/** A fraction as a person reads it. */
export function toPercent(value: number): string {
  return `${(value * 100).toFixed(2)} %`;
}
