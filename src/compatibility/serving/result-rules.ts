import type { FieldRule } from './field-rule.js';
import {
  confidenceKept,
  fixed,
  fixedOnceThere,
  keptTrue,
  notLowered,
  notRaised,
  ordered,
  sameMembers,
} from './field-judgement.js';

/** What results mean: finality, accumulation, timestamps. */
export const RESULT_RULES = [
  {
    kind: 'finality-changed',
    path: ['results', 'finality'],
    judge: sameMembers,
    symptom: 'clients wait for a kind of result that never comes, or show one that they do not know twice',
  },
  {
    kind: 'partial-policy-changed',
    path: ['results', 'partial_policy'],
    judge: ordered('append_only', 'stable_prefix', 'mutable'),
    symptom: 'words that clients took as settled will change under the user',
  },
  {
    kind: 'accumulation-changed',
    path: ['results', 'accumulation'],
    judge: fixed,
    symptom: 'words will repeat, or go missing, in clients that append or replace results as before',
  },
  {
    kind: 'final-mutability-changed',
    path: ['results', 'final_mutability'],
    judge: ordered('immutable', 'may_reformat'),
    symptom: 'final text that was stored or acted on will be sent again in another form',
  },
  {
    kind: 'stability-score-changed',
    path: ['results', 'stability'],
    judge: fixedOnceThere,
    symptom: 'clients that wait for a stability score will show partial text too early or never',
  },
  {
    kind: 'stability-score-changed',
    path: ['results', 'unset_value'],
    judge: fixed,
    symptom: 'results without a stability score will be read as having one',
  },
  {
    kind: 'alternatives-lowered',
    path: ['results', 'alternatives_max'],
    judge: notLowered,
    symptom: 'clients that offer a choice of transcripts will have fewer to offer',
  },
  {
    kind: 'confidence-changed',
    path: ['results', 'confidence'],
    judge: confidenceKept,
    symptom: 'clients that act on a confidence will find it missing or on another scale',
  },
  {
    kind: 'confidence-changed',
    path: ['results', 'confidence_range'],
    judge: fixed,
    symptom: 'clients that act on a confidence will find it on another scale',
  },
  {
    kind: 'timestamp-unit-changed',
    path: ['timestamps', 'unit'],
    judge: fixed,
    symptom: 'captions and seeking will be off by orders of magnitude',
  },
  {
    kind: 'timestamp-origin-changed',
    path: ['timestamps', 'origin'],
    judge: fixed,
    symptom: 'captions will be shifted against the audio',
  },
  {
    kind: 'timestamp-level-changed',
    path: ['timestamps', 'level'],
    judge: fixedOnceThere,
    symptom: 'clients that highlight words will find no times for them, or times of something else',
  },
  {
    kind: 'timestamp-order-changed',
    path: ['timestamps', 'monotonic'],
    judge: keptTrue,
    symptom: 'times may run backwards, and captions will jump',
  },
  {
    kind: 'timestamp-error-raised',
    path: ['timestamps', 'max_error_ms'],
    judge: notRaised,
    symptom: 'captions will drift further from the audio than before',
  },
] as const satisfies readonly FieldRule[];
