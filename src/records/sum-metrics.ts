import type { Side } from './id-table.js';
import { addsShared, type RecordContext, sidesOf, slotAt, valueIn } from './record-context.js';
import { FIELD, nameOfSlot, type RecordLayout, slotOf } from './record-layout.js';
import { contribute, type TallyColumns, toCountName, toSideName } from './tally-columns.js';

/** Where everything but words goes, found once. */
export interface MetricColumns {
  readonly audioSeconds: number;
  readonly timedAudioSeconds: number;
  readonly processingSeconds: Record<Side, number>;
  readonly unstableWords: Record<Side, number>;
  readonly finalWords: Record<Side, number>;
  /** The column of a slot that is a mean over utterances, -1 for any other. */
  readonly meanOfSlot: Int32Array;
  /** The column that counts the utterances of a field that is a mean. */
  readonly countOfField: Int32Array;
}

/** Finds the columns. */
export function toMetricColumns(layout: RecordLayout, columns: TallyColumns): MetricColumns {
  const ofSides = (name: string): Record<Side, number> => ({
    baseline: columns.indexOf(toSideName('baseline', name)),
    candidate: columns.indexOf(toSideName('candidate', name)),
  });
  const { fields } = layout;
  const means = fields.flatMap(({ name, mean }) => (mean ? Object.values(ofSides(name)) : [-1, -1]));
  return {
    audioSeconds: columns.indexOf('audio_seconds'),
    timedAudioSeconds: columns.indexOf('timed_audio_seconds'),
    processingSeconds: ofSides('processing_seconds'),
    unstableWords: ofSides('unstable_partial_words'),
    finalWords: ofSides('final_words'),
    meanOfSlot: Int32Array.from(means),
    countOfField: Int32Array.from(fields, ({ name }) => columns.indexOf(toCountName(name))),
  };
}

/**
 * Adds unstable and final words; returns whether the record has them. Both sides have partials or neither.
 */
export function sumPartials(context: RecordContext, columns: MetricColumns): boolean {
  let found = 0;
  const sides = sidesOf(context.side);
  for (const side of sides) {
    const unstable = valueIn(context.draft, slotOf(FIELD.unstableWords, side));
    const final = valueIn(context.draft, slotOf(FIELD.finalWords, side));
    if (unstable === undefined) continue;
    found += 1;
    if (final === undefined) context.report('missing-field', 'unstable partial words without final_words');
    contribute(context.contribution, columns.unstableWords[side], unstable);
    contribute(context.contribution, columns.finalWords[side], final ?? 0);
  }
  if (found > 0 && found < sides.length) context.report('missing-field', 'partials on one side only');
  return found > 0;
}

/** Adds the audio time, and the processing time over it where both are known; returns whether they are. */
export function sumSeconds(context: RecordContext, columns: MetricColumns): boolean {
  const { draft, contribution } = context;
  const seconds = valueIn(draft, slotOf(FIELD.duration, 'baseline'));
  if (seconds === undefined) return false;
  const shared = addsShared(context);
  if (shared) contribute(contribution, columns.audioSeconds, seconds);
  const sides = sidesOf(context.side);
  for (const side of sides) if (draft.present[slotOf(FIELD.time, side)] !== 1) return false;
  if (shared) contribute(contribution, columns.timedAudioSeconds, seconds);
  for (const side of sides) {
    contribute(contribution, columns.processingSeconds[side], valueIn(draft, slotOf(FIELD.time, side)) ?? 0);
  }
  return true;
}

/**
 * Adds the metrics that are means over utterances; returns a hash of which metrics the record has, 0 for
 * none.
 */
export function sumMetrics(context: RecordContext, columns: MetricColumns): number {
  const { draft, layout } = context;
  let found = 0;
  for (let at = 0; at < draft.slotCount; at += 1) {
    const slot = slotAt(draft, at);
    if (layout.fields[slot >> 1]?.kind !== 'metric') continue;
    found |= 1 << ((slot >> 1) & 31);
    checkOtherSide(context, slot);
    sumMean(context, columns, slot);
  }
  return found;
}

function sumMean({ draft, contribution }: RecordContext, columns: MetricColumns, slot: number): void {
  const column = columns.meanOfSlot[slot];
  const count = columns.countOfField[slot >> 1];
  if (column === undefined || count === undefined || column < 0) return;
  contribute(contribution, column, draft.values[slot] ?? 0);
  if ((slot & 1) === 0) contribute(contribution, count, 1);
}

function checkOtherSide({ draft, layout, side, report }: RecordContext, slot: number): void {
  if (side !== 'paired' || draft.present[slot ^ 1] === 1) return;
  report('missing-field', `no ${nameOfSlot(layout, slot ^ 1, side)}`);
}
