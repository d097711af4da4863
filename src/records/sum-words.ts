import type { Side } from './id-table.js';
import { addsShared, type RecordContext, sidesOf, valueIn } from './record-context.js';
import { FIELD, nameOfSlot, slotOf } from './record-layout.js';
import { contribute, type TallyColumns, toSideName } from './tally-columns.js';

/** The columns of word evidence, found once. */
export interface WordColumns {
  readonly referenceWords: number;
  readonly referenceCharacters: number;
  readonly baseline: SideColumns;
  readonly candidate: SideColumns;
}

interface SideColumns {
  readonly errors: number;
  readonly sentenceErrors: number;
  readonly characterErrors: number;
  /** Substitutions, deletions, insertions. */
  readonly kinds: readonly [number, number, number];
}

/** What word evidence a record gives, as bits; every record of a set must give the same. */
export const WORD_EVIDENCE = { words: 1, kinds: 2, characters: 4 } as const;

const KINDS = [FIELD.substitutions, FIELD.deletions, FIELD.insertions] as const;

/** Finds the columns of word evidence. */
export function toWordColumns(columns: TallyColumns): WordColumns {
  const sideColumns = (side: Side): SideColumns => {
    const indexOf = (name: string): number => columns.indexOf(toSideName(side, name));
    return {
      errors: indexOf('errors'),
      sentenceErrors: indexOf('sentence_errors'),
      characterErrors: indexOf('character_errors'),
      kinds: [indexOf('substitutions'), indexOf('deletions'), indexOf('insertions')],
    };
  };
  return {
    referenceWords: columns.indexOf('reference_words'),
    referenceCharacters: columns.indexOf('reference_characters'),
    baseline: sideColumns('baseline'),
    candidate: sideColumns('candidate'),
  };
}

/**
 * Adds the word and character errors of one record, checked against each other; returns the kinds of evidence
 * it gave, the same on every side.
 *
 * Errors on a reference without words are refused: no rate can hold them. A total and its three kinds must
 * agree.
 */
export function sumWords(context: RecordContext, columns: WordColumns): number {
  const { draft, contribution } = context;
  const words = valueIn(draft, slotOf(FIELD.referenceWords, 'baseline'));
  const characters = valueIn(draft, slotOf(FIELD.referenceCharacters, 'baseline'));
  let evidence = -1;
  for (const side of sidesOf(context.side)) {
    const errors = errorsOf(context, side);
    checkSize(context, 'reference_words', words, errors);
    const found =
      sumErrors(context, side, columns[side], errors) +
      sumCharacters(context, side, columns[side], characters);
    if (evidence >= 0 && evidence !== found) reportOneSided(context);
    evidence = found;
  }
  if (addsShared(context)) {
    if (words !== undefined) contribute(contribution, columns.referenceWords, words);
    if (characters !== undefined) contribute(contribution, columns.referenceCharacters, characters);
  }
  return evidence;
}

/** The word errors of a side: as given, or the sum of their kinds; undefined where neither is there. */
export function errorsOf(context: RecordContext, side: Side): number | undefined {
  const given = valueIn(context.draft, slotOf(FIELD.errors, side));
  return hasKinds(context, side) ? sumOf(context, side, KINDS) : given;
}

function sumErrors(
  context: RecordContext,
  side: Side,
  columns: SideColumns,
  errors: number | undefined,
): number {
  if (errors === undefined) return 0;
  contribute(context.contribution, columns.errors, errors);
  contribute(context.contribution, columns.sentenceErrors, errors > 0 ? 1 : 0);
  if (!hasKinds(context, side)) return WORD_EVIDENCE.words;
  checkKinds(context, side, errors);
  for (const [at, field] of KINDS.entries()) {
    contribute(
      context.contribution,
      columns.kinds[at] ?? 0,
      valueIn(context.draft, slotOf(field, side)) ?? 0,
    );
  }
  return WORD_EVIDENCE.words + WORD_EVIDENCE.kinds;
}

function sumCharacters(
  context: RecordContext,
  side: Side,
  columns: SideColumns,
  size: number | undefined,
): number {
  const errors = valueIn(context.draft, slotOf(FIELD.characterErrors, side));
  if (errors === undefined) return 0;
  checkSize(context, 'reference_characters', size, errors);
  contribute(context.contribution, columns.characterErrors, errors);
  return WORD_EVIDENCE.characters;
}

function hasKinds({ draft }: RecordContext, side: Side): boolean {
  return (
    draft.present[slotOf(FIELD.substitutions, side)] === 1 &&
    draft.present[slotOf(FIELD.deletions, side)] === 1 &&
    draft.present[slotOf(FIELD.insertions, side)] === 1
  );
}

function sumOf({ draft }: RecordContext, side: Side, fields: readonly number[]): number {
  return fields.reduce((total, field) => total + (valueIn(draft, slotOf(field, side)) ?? 0), 0);
}

function checkKinds(context: RecordContext, side: Side, sum: number): void {
  const given = valueIn(context.draft, slotOf(FIELD.errors, side));
  if (given !== undefined && given !== sum) {
    const kinds = 'substitutions, deletions and insertions';
    context.report('counts-disagree', `${side} errors are ${given}, but ${kinds} sum to ${sum}`);
  }
  // Every reference word is correct, substituted or deleted.
  const lost = sumOf(context, side, [FIELD.substitutions, FIELD.deletions]);
  const words = valueIn(context.draft, slotOf(FIELD.referenceWords, 'baseline')) ?? lost;
  if (lost > words) {
    context.report(
      'counts-disagree',
      `${side} substitutions and deletions are ${lost} of ${words} reference words`,
    );
  }
}

function checkSize(
  { report }: RecordContext,
  name: string,
  size: number | undefined,
  errors: number | undefined,
): void {
  if (errors === undefined) return;
  if (size === undefined) report('missing-field', `errors without ${name}`);
  else if (size === 0 && errors > 0) {
    report('errors-without-words', `${errors} errors with ${name} 0`, 'score silence apart, as false alarms');
  }
}

function reportOneSided({ draft, layout, side, report }: RecordContext): void {
  const absent = [FIELD.errors, ...KINDS, FIELD.characterErrors]
    .flatMap((field) => [slotOf(field, 'baseline'), slotOf(field, 'candidate')])
    .find((slot) => draft.present[slot] !== 1 && draft.present[slot ^ 1] === 1);
  const name = absent === undefined ? 'the errors of one side' : nameOfSlot(layout, absent, side);
  report('missing-field', `no ${name}`);
}
