/** One complaint of a validator compiled by ajv (scripts/generate.mjs). */
export interface Complaint {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Known keys by path of the schema; words for a pattern by path of the pattern. */
export type Hints = Readonly<Record<string, readonly string[] | string>>;

/** A compiled validator and what its messages need to know of the schema. */
export interface Validator {
  readonly validate: ((value: unknown) => boolean) & { errors?: readonly Complaint[] | null };
  readonly hints: Hints;
}
