import type { Side } from './id-table.js';
import { type RecordContext, sidesOf, valueIn } from './record-context.js';
import { FIELD, nameOfSlot, slotOf } from './record-layout.js';
import { errorsOf } from './sum-words.js';
import { type UnitWatch, unitOfStatedRate } from './unit-watch.js';

/** How many stated per-utterance rates agree with the counts, and as what. */
export interface StatedRates {
  fraction: number;
  percent: number;
  other: number;
}

interface Rate {
  readonly name: string;
  readonly field: number;
  readonly size: number;
  readonly errorsOf: (context: RecordContext, side: Side) => number | undefined;
}

const FIRST_STATED = slotOf(FIELD.statedWer, 'baseline');
const LAST_STATED = slotOf(FIELD.statedCer, 'candidate');

const RATES: readonly Rate[] = [
  { name: 'wer', field: FIELD.statedWer, size: FIELD.referenceWords, errorsOf },
  { name: 'cer', field: FIELD.statedCer, size: FIELD.referenceCharacters, errorsOf: characterErrorsOf },
];

/**
 * Compares `wer` and `cer` that a record states (NeMo writes them as fractions in one code path and as
 * percentages in another) with its counts. A rate that agrees tells its unit; one without any counts beside
 * it cannot be pooled, and is refused.
 */
export function checkStatedRates(
  context: RecordContext,
  hasWords: boolean,
  stated: Map<string, StatedRates>,
  watch: UnitWatch,
): void {
  // Most records state none, and this is asked of every record.
  if (!isStated(context)) return;
  for (const rate of RATES) {
    for (const side of sidesOf(context.side)) {
      const value = valueIn(context.draft, slotOf(rate.field, side));
      if (value !== undefined) checkRate(context, { ...rate, side, value, hasWords }, stated, watch);
    }
  }
}

function isStated({ draft: { present } }: RecordContext): boolean {
  for (let slot = FIRST_STATED; slot <= LAST_STATED; slot += 1) if (present[slot] === 1) return true;
  return false;
}

interface StatedRate extends Rate {
  readonly side: Side;
  readonly value: number;
  readonly hasWords: boolean;
}

function checkRate(
  context: RecordContext,
  rate: StatedRate,
  stated: Map<string, StatedRates>,
  watch: UnitWatch,
): void {
  const { name, side, value } = rate;
  const errors = rate.errorsOf(context, side);
  const total = valueIn(context.draft, slotOf(rate.size, 'baseline'));
  if (errors !== undefined && total !== undefined) {
    const unit = unitOfStatedRate(value, errors, total);
    if (unit === undefined) return;
    count(stated, name, unit);
    if (unit !== 'other') watch.see(name, unit, value, context.locate);
  } else if (!rate.hasWords) {
    reportBare(context, slotOf(rate.field, side));
    const unit = unitByMagnitude(value);
    if (unit !== undefined) watch.see(name, unit, value, context.locate);
  }
}

function characterErrorsOf(context: RecordContext, side: Side): number | undefined {
  return valueIn(context.draft, slotOf(FIELD.characterErrors, side));
}

function reportBare({ layout, side, report }: RecordContext, slot: number): void {
  const hint = 'give errors and reference_words, or texts';
  report('bare-rate', `${nameOfSlot(layout, slot, side)} alone cannot be pooled`, hint);
}

function count(stated: Map<string, StatedRates>, name: string, unit: keyof StatedRates): void {
  const counts = stated.get(name) ?? { fraction: 0, percent: 0, other: 0 };
  counts[unit] += 1;
  stated.set(name, counts);
}

/**
 * Without counts only the size speaks: nothing over 3 is a fraction, and 0 < x <= 1 is hardly a percentage.
 */
function unitByMagnitude(value: number): 'fraction' | 'percent' | undefined {
  if (value > 3) return 'percent';
  return value > 0 && value <= 1 ? 'fraction' : undefined;
}
