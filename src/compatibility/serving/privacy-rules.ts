import type { FieldRule } from './field-rule.js';
import {
  fixed,
  fixedOnceThere,
  keptFalse,
  notKeptLonger,
  notLowered,
  notNarrowed,
  notRaised,
  ordered,
} from './field-judgement.js';

/** Who is heard, what is hidden, and what is kept. */
export const PRIVACY_RULES = [
  {
    kind: 'speaker-mode-changed',
    path: ['speakers', 'mode'],
    judge: fixedOnceThere,
    symptom: 'speaker labels will be missing, or mean something else',
  },
  {
    kind: 'speaker-limits-tightened',
    path: ['speakers', 'max'],
    judge: notLowered,
    symptom: 'two people will share one label in larger meetings',
  },
  {
    kind: 'speaker-limits-tightened',
    path: ['speakers', 'min'],
    judge: notRaised,
    symptom: 'one person will be given several labels',
  },
  {
    kind: 'speaker-labels-changed',
    path: ['speakers', 'label_stability'],
    judge: ordered('per_session', 'may_relabel'),
    symptom: 'a label that clients have bound to a person will move to another',
  },
  {
    kind: 'speaker-metadata-changed',
    path: ['speakers', 'metadata', 'retained'],
    judge: keptFalse,
    symptom: 'what tells speakers apart will be stored although users were told otherwise',
  },
  {
    kind: 'speaker-metadata-changed',
    path: ['speakers', 'metadata', 'exposed_to_client'],
    judge: fixed,
    symptom: 'clients will miss speaker metadata, or receive what they were told they would not',
  },
  {
    kind: 'redaction-narrowed',
    path: ['redaction', 'modes'],
    judge: notNarrowed,
    symptom:
      'personal details that were hidden will be shown, or hidden in a way that clients do not recognise',
  },
  {
    kind: 'redaction-narrowed',
    path: ['redaction', 'entities'],
    judge: notNarrowed,
    symptom: 'personal details of these kinds will be shown',
  },
  {
    kind: 'redaction-narrowed',
    path: ['redaction', 'applies_to'],
    judge: notNarrowed,
    symptom: 'personal details will be shown where they were hidden',
  },
  {
    kind: 'retention-lengthened',
    path: ['retention', 'audio'],
    judge: notKeptLonger,
    symptom: 'recordings will be kept longer than users were told',
  },
  {
    kind: 'retention-lengthened',
    path: ['retention', 'transcripts'],
    judge: notKeptLonger,
    symptom: 'transcripts will be kept longer than users were told',
  },
  {
    kind: 'training-use-added',
    path: ['retention', 'training_use'],
    judge: keptFalse,
    symptom: 'what users say will be used for training although they were told otherwise',
  },
] as const satisfies readonly FieldRule[];
