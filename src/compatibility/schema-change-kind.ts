/**
 * What can change between two schemas, each as two kinds: the new schema accepts less, or it accepts more.
 * Which of the two breaks follows from the direction alone. Kinds state the fact, never the consequence.
 */
export const SCHEMA_CHANGE_KINDS = {
  type: ['type-narrowed', 'type-widened'],
  values: ['enum-value-removed', 'enum-value-added'],
  enum: ['enum-added', 'enum-removed'],
  fixed: ['values-forbidden', 'values-allowed'],
  minimum: ['minimum-raised', 'minimum-lowered'],
  maximum: ['maximum-lowered', 'maximum-raised'],
  multipleOf: ['multiple-of-tightened', 'multiple-of-loosened'],
  minLength: ['min-length-raised', 'min-length-lowered'],
  maxLength: ['max-length-lowered', 'max-length-raised'],
  minItems: ['min-items-raised', 'min-items-lowered'],
  maxItems: ['max-items-lowered', 'max-items-raised'],
  minProperties: ['min-properties-raised', 'min-properties-lowered'],
  maxProperties: ['max-properties-lowered', 'max-properties-raised'],
  pattern: ['pattern-added', 'pattern-removed'],
  otherPattern: ['pattern-changed', 'pattern-changed'],
  format: ['format-added', 'format-removed'],
  otherFormat: ['format-changed', 'format-changed'],
  content: ['content-added', 'content-removed'],
  otherContent: ['content-changed', 'content-changed'],
  items: ['items-forbidden', 'items-allowed'],
  uniqueItems: ['unique-items-added', 'unique-items-removed'],
  contains: ['contains-tightened', 'contains-loosened'],
  closedProperty: ['property-removed', 'property-added'],
  openProperty: ['property-added', 'property-removed'],
  additional: ['additional-properties-forbidden', 'additional-properties-allowed'],
  required: ['required-added', 'required-removed'],
  dependency: ['dependency-added', 'dependency-removed'],
  alternative: ['alternative-removed', 'alternative-added'],
  undecided: ['cannot-be-decided', 'cannot-be-decided'],
} as const satisfies Readonly<Record<string, readonly [narrowed: string, widened: string]>>;

/** What can change, by the name of its pair of kinds. */
export type Aspect = keyof typeof SCHEMA_CHANGE_KINDS;

/** Every kind of schema change; `unknown-keyword-unchanged` only tells that a keyword was not understood. */
export type SchemaChangeKind = (typeof SCHEMA_CHANGE_KINDS)[Aspect][number] | 'unknown-keyword-unchanged';
