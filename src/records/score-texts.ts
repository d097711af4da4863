import { alignWords } from './align-words.js';
import { countCharacterErrors } from './count-character-errors.js';
import { countUnstableWords } from './count-unstable-words.js';
import type { Side } from './id-table.js';
import { type ReportProblem, sidesOf } from './record-context.js';
import { hasHypothesis, type RecordDraft, setValue } from './record-draft.js';
import { FIELD, type FileSide, slotOf } from './record-layout.js';
import { countCharactersOf, toCharacters, toWords } from './tokenise.js';

const COUNTED = [FIELD.errors, FIELD.substitutions, FIELD.deletions, FIELD.insertions] as const;

/**
 * Turns texts into the counts that a record might have given itself.
 *
 * Counts win: where a record gives errors, its texts are not aligned. A reference without a hypothesis on
 * every side is no word evidence (a prompt of TTS records); a hypothesis on one side of two, or without a
 * reference, is a mistake. Returns whether texts were scored.
 */
export function scoreTexts(draft: RecordDraft, side: FileSide, report: ReportProblem): boolean {
  if (!hasHypothesis(draft.texts)) return false;
  const sides = sidesOf(side);
  for (const one of sides) scorePartials(draft, one, side, report);
  const counted = sides.some((one) => COUNTED.some((field) => draft.present[slotOf(field, one)] === 1));
  if (counted) return false;
  const { reference } = draft.texts;
  const missing = sides.find((one) => draft.texts[one] === undefined);
  if (reference === undefined) {
    report('missing-field', 'a hypothesis without text, its reference');
    return false;
  }
  if (missing !== undefined) {
    report('missing-field', `no ${toTextName(missing, side)}`, 'an empty hypothesis is written as ""');
    return false;
  }
  scoreWords(draft, reference, sides, report);
  return true;
}

function scoreWords(
  draft: RecordDraft,
  reference: string,
  sides: readonly Side[],
  report: ReportProblem,
): void {
  const words = toWords(reference);
  setValue(draft, slotOf(FIELD.referenceWords, 'baseline'), words.length);
  setValue(draft, slotOf(FIELD.referenceCharacters, 'baseline'), countCharactersOf(words));
  for (const side of sides) {
    if (scoreSide(draft, side, words)) continue;
    report('utterance-too-long', 'an utterance too long to align', 'cut it at pauses, or give counts');
    return;
  }
}

/** Whether the side's hypothesis could be aligned with the reference. */
function scoreSide(draft: RecordDraft, side: Side, words: readonly string[]): boolean {
  const hypothesis = toWords(draft.texts[side] ?? '');
  const counts = alignWords(words, hypothesis);
  if (counts === null) return false;
  const isEqual = counts.correct === words.length && counts.insertions === 0;
  const characters = isEqual ? 0 : countCharacterErrors(toCharacters(words), toCharacters(hypothesis));
  if (characters === null) return false;
  setValue(draft, slotOf(FIELD.substitutions, side), counts.substitutions);
  setValue(draft, slotOf(FIELD.deletions, side), counts.deletions);
  setValue(draft, slotOf(FIELD.insertions, side), counts.insertions);
  setValue(draft, slotOf(FIELD.characterErrors, side), characters);
  return true;
}

function scorePartials(draft: RecordDraft, side: Side, fileSide: FileSide, report: ReportProblem): void {
  const partials = draft.texts[side === 'baseline' ? 'baselinePartials' : 'candidatePartials'];
  if (partials === undefined) return;
  const final = draft.texts[side];
  if (final === undefined) {
    report('missing-field', `partials without ${toTextName(side, fileSide)}, their final`);
    return;
  }
  const words = toWords(final);
  setValue(draft, slotOf(FIELD.unstableWords, side), countUnstableWords(partials.map(toWords), words));
  setValue(draft, slotOf(FIELD.finalWords, side), words.length);
}

function toTextName(side: Side, fileSide: FileSide): string {
  return fileSide === 'paired' ? `${side}_text` : 'pred_text';
}
