/** Which of the two compared documents. */
export type Side = 'old' | 'new';

/** Who writes the values: clients (`input`) or the model (`output`). */
export type Direction = 'input' | 'output';

/** One difference that a client developer should know of. */
export interface Change<Kind extends string> {
  readonly kind: Kind;
  /** JSON pointer into the document that `side` names. */
  readonly pointer: string;
  /** The new document, unless what changed is only to be seen in the old one. */
  readonly side: Side;
  readonly breaking: boolean;
  /** One sentence, in the client's terms. */
  readonly message: string;
}

/** The answer of a comparison: compatible exactly when no change breaks. */
export interface Comparison<Kind extends string> {
  readonly compatible: boolean;
  /** Breaking changes first, each group in document order. */
  readonly changes: readonly Change<Kind>[];
}
