import type { Node } from '../node.js';

/** A file of another tool: its text, and the document in it where it is YAML or has YAML front matter. */
export interface ImportSource {
  readonly path: string;
  readonly text: string;
  readonly root: Node | undefined;
  /** The document is the front matter of a Markdown file. */
  readonly isFrontMatter: boolean;
}

/** A value of a registry entry as JSON has it. */
export type ImportedValue =
  string | number | boolean | readonly ImportedValue[] | { readonly [key: string]: ImportedValue };

/** A field of a registry entry, and what a reader should know of where it came from. */
export interface ImportedField {
  readonly value: ImportedValue;
  readonly note?: string;
}

/** A rate that the file reports. */
export interface ImportedFigure {
  readonly slice: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly metric: string;
  /** A fraction, as the metric catalogue has it. */
  readonly value: number;
  /** As the file writes it. */
  readonly written: string;
  /** The unit was not written: it was taken to be the one that is customary in this format. */
  readonly assumed: 'percent' | undefined;
}

/** What a file of another tool says of one model. */
export interface ImportedEntry {
  readonly fields: ReadonlyMap<string, ImportedField>;
  readonly figures: readonly ImportedFigure[];
  /** What it says and a registry entry has no field for, and what it leaves open. */
  readonly remarks: readonly string[];
}

/** Reads what another tool knows of a model into the fields of a registry entry. */
export interface ImportReader {
  /** As `inspect` prints it. */
  readonly format: string;
  /** Tells the format by content. */
  readonly recognises: (source: ImportSource) => boolean;
  /** One entry a model, never empty for a source that is recognised. */
  readonly read: (source: ImportSource) => readonly ImportedEntry[];
}

const LONGEST_NAME = 100;

/**
 * A name of another tool as a `model_id`: lower case, and nothing but letters, digits and `._/-`. It becomes a path, so
 * that no part of it is empty or leads upwards.
 */
export function toModelId(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .toLowerCase()
    .replace(/[^a-z0-9._/-]+/g, '-')
    .split('/')
    .map((part) => part.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, ''))
    .filter((part) => part !== '')
    .join('/');
}

/** Tasks of Hugging Face pipelines, which MLflow's transformers flavour uses too. */
const TASKS: ReadonlyMap<string, string> = new Map([
  ['automatic-speech-recognition', 'asr'],
  ['text-to-speech', 'tts'],
  ['text-to-audio', 'tts'],
]);

/** The task that a pipeline name stands for here; undefined for one that is not about speech. */
export function toTask(pipeline: string | undefined): string | undefined {
  return pipeline === undefined ? undefined : TASKS.get(pipeline.toLowerCase());
}

/** The fields that have a value, in the order given. */
export function toFields(
  fields: readonly (readonly [string, ImportedValue | undefined, string?])[],
): ReadonlyMap<string, ImportedField> {
  const known = fields.flatMap(([name, value, note]): [string, ImportedField][] =>
    value === undefined || value === '' ? [] : [[name, note === undefined ? { value } : { value, note }]],
  );
  return new Map(known);
}
