import type {
  ContractFields,
  ContractProblem,
  FeatureContract,
  FeatureValue,
  FeatureValues,
  FieldName,
  Origin,
  Sourced,
} from '../model/feature-contract.js';
import { type FeatureSource, toPointer, valueAt, type ValuePath } from './feature-source.js';
import { refusal, toFlag, toNumber, UnreadableValue } from './written-value.js';

/** What became of a reference in a document (`${model.sample_rate}`, `!ref <n_fft>`). */
export type Resolved = { readonly value: unknown } | { readonly problem: string };

/** How the values of a format are to be taken. */
export interface BuilderOptions {
  /** The mapping that the keys are looked up in; the root where it is left out. */
  readonly base?: ValuePath;
  /** Follows the references that the format has. */
  readonly resolve?: (written: unknown) => Resolved;
  /** Whether `'1e-5'` is a number and `'true'` a truth value, as in option files and in YAML 1.1. */
  readonly textIsTyped?: boolean;
}

/** A key of the base mapping, or the path from it. */
export type Key = string | ValuePath;

type NumberField = {
  [Name in FieldName]: number extends FeatureValues[Name] ? Name : never;
}[FieldName];
type FlagField = {
  [Name in FieldName]: boolean extends FeatureValues[Name] ? Name : never;
}[FieldName];
type Stated = Exclude<Origin, { readonly kind: 'unresolved' }>;

/**
 * Collects the fields of one contract, each with its origin. Adapters say under which key a value stands, how it
 * is converted and what the format makes of its absence; nothing that was written is ever guessed at.
 */
export class ContractBuilder {
  private readonly fields: { -readonly [Name in keyof ContractFields]: ContractFields[Name] } = {};
  private readonly problems: ContractProblem[] = [];
  private readonly base: ValuePath;
  private readonly textIsTyped: boolean;

  constructor(
    private readonly format: string,
    private readonly source: FeatureSource,
    private readonly options: BuilderOptions = {},
  ) {
    this.base = options.base ?? [];
    this.textIsTyped = options.textIsTyped ?? false;
  }

  /**
   * A number under `key`, or the format's own where the key is absent or null; `convert` turns what is written
   * into the canonical unit and answers undefined where that cannot be done. Returns the canonical value.
   */
  number(
    name: NumberField,
    key: Key,
    fallback: number | undefined,
    convert: (written: number) => number | undefined = (written) => written,
  ): number | undefined {
    const written = this.written(key);
    const value = written === undefined ? fallback : toNumber(written, this.textIsTyped);
    const converted = value === undefined ? undefined : convert(value);
    if (converted !== undefined && Number.isFinite(converted)) {
      return this.put(name, converted, written === undefined ? undefined : key);
    }
    this.unresolved(name, `${this.pointer(key)} ${this.reasonAgainst(written, value)}`);
    return undefined;
  }

  /** A truth value under `key`, or the format's own. */
  flag(name: FlagField, key: Key, fallback: boolean): boolean | undefined {
    const read = this.readFlag(key, fallback);
    if (read === undefined) {
      this.refuse(name, key, 'true or false');
      return undefined;
    }
    return this.put(name, read, this.written(key) === undefined ? undefined : key);
  }

  /** A truth value that decides about other fields; undefined where something else is written. */
  readFlag(key: Key, fallback: boolean): boolean | undefined {
    const written = this.written(key);
    return written === undefined ? fallback : toFlag(written, this.textIsTyped);
  }

  /**
   * A field that follows from a truth value under `key`; unresolved where something else is written. Returns the
   * truth value.
   */
  choice<Name extends FieldName>(
    name: Name,
    key: Key,
    fallback: boolean,
    meanings: readonly [whenTrue: FeatureValues[Name], whenFalse: FeatureValues[Name]],
  ): boolean | undefined {
    const read = this.readFlag(key, fallback);
    if (read === undefined) this.refuse(name, key, 'true or false');
    else this.derive(name, key, meanings[read ? 0 : 1]);
    return read;
  }

  /** One of the words that a format knows under `key`, by what they mean; `fallback` is the canonical value. */
  word<Name extends FieldName>(
    name: Name,
    key: Key,
    meanings: Readonly<Record<string, FeatureValues[Name]>>,
    fallback: FeatureValues[Name],
  ): void {
    const written = this.written(key);
    const known =
      typeof written === 'string' && Object.hasOwn(meanings, written) ? meanings[written] : undefined;
    if (written === undefined) this.put(name, fallback, undefined);
    else if (known === undefined) this.refuse(name, key, `one of ${Object.keys(meanings).join(', ')}`);
    else this.put(name, known, key);
  }

  /** Sets a canonical value that follows from what stands under `key`, null included, or from its absence. */
  derive<Name extends FieldName>(name: Name, key: Key, value: FeatureValues[Name]): void {
    const isWritten = valueAt(this.source.value, this.pathOf(key)) !== undefined;
    this.put(name, value, isWritten ? key : undefined);
  }

  /** Sets a value that was checked against the kind of its field, which the type of its name cannot tell. */
  deriveUnchecked(name: FieldName, key: Key, value: FeatureValue): void {
    this.store(name, { value, origin: this.origin(key) });
  }

  /** A number under `key` that decides about other fields; undefined where something else is written. */
  readNumber(key: Key, fallback: number): number | undefined {
    const written = this.written(key);
    return written === undefined ? fallback : toNumber(written, this.textIsTyped);
  }

  /** Whether null was written under `key`, which `written` does not tell from an absent key. */
  isNull(key: Key): boolean {
    return valueAt(this.source.value, this.pathOf(key)) === null;
  }

  /** A value that was set before. */
  peek<Name extends FieldName>(name: Name): FeatureValues[Name] | undefined {
    const stored: ContractFields = this.fields;
    return stored[name]?.value ?? undefined;
  }

  /** Values that the format fixes without a key for them. */
  implied(values: Partial<FeatureValues>): void {
    for (const name of Object.keys(values) as FieldName[]) {
      const value = values[name];
      if (value !== undefined) this.put(name, value, undefined);
    }
  }

  /** Marks a field that the file leaves open. */
  unresolved(name: FieldName, reason: string): void {
    this.store(name, { value: null, origin: { kind: 'unresolved', reason } });
  }

  /** The value under `key` with its references followed; undefined for absent and null ones. */
  written(key: Key): unknown {
    const raw = valueAt(this.source.value, this.pathOf(key));
    const resolved = this.options.resolve?.(raw) ?? { value: raw };
    if ('problem' in resolved) return new UnreadableValue(resolved.problem);
    return resolved.value ?? undefined;
  }

  /** Notes something that a reader of the contract should know. */
  problem(path: ValuePath, message: string): void {
    const line = this.source.lineOf?.(path);
    this.problems.push({ pointer: toPointer(path), message, ...(line === undefined ? {} : { line }) });
  }

  /** The contract with all that was collected. */
  build(extras: Partial<Pick<FeatureContract, 'isWhole' | 'vocoderInput'>> = {}): FeatureContract {
    const { format, problems, fields } = this;
    return { format, path: this.source.path, fields, isWhole: false, problems, ...extras };
  }

  private put<Value extends FeatureValue>(name: FieldName, value: Value, key: Key | undefined): Value {
    this.store(name, { value, origin: this.origin(key) });
    return value;
  }

  private reasonAgainst(written: unknown, value: number | undefined): string {
    if (value !== undefined) return `= ${value} cannot be converted`;
    return written === undefined ? 'is not there' : refusal(written, 'a finite number');
  }

  private refuse(name: FieldName, key: Key, expected: string): void {
    this.unresolved(name, `${this.pointer(key)} ${refusal(this.written(key), expected)}`);
  }

  private origin(key: Key | undefined): Stated {
    if (key === undefined) return { kind: 'default', format: this.format };
    const line = this.source.lineOf?.(this.pathOf(key));
    const place = { path: this.source.path, pointer: this.pointer(key) };
    return { kind: 'explicit', ...place, ...(line === undefined ? {} : { line }) };
  }

  // The one place where a name and its value are put together; the public methods are typed.
  private store(name: FieldName, value: Sourced<FeatureValue>): void {
    Object.assign(this.fields, { [name]: value });
  }

  private pathOf(key: Key): ValuePath {
    return [...this.base, ...(typeof key === 'string' ? [key] : key)];
  }

  private pointer(key: Key): string {
    return toPointer(this.pathOf(key));
  }
}
