import type { Problem } from '../../model/problem.js';
import type { LooseValue } from './loose-json.js';

/** Figures of one slice as a tool wrote them, of one version: there is nothing to compare them with. */
export interface ToolSlice {
  readonly name: string;
  readonly dimensions?: ReadonlyMap<string, string>;
  readonly utterances?: number;
  readonly reference_words?: number;
  /** Values in the units of the metric catalogue, by metric. */
  readonly metrics: ReadonlyMap<string, number>;
  /** Metrics whose unit the format leaves open, and the unit that its custom made of them. */
  readonly assumed?: ReadonlyMap<string, 'fraction' | 'percent'>;
  /** Where the figures stand, from 1. */
  readonly line?: number;
}

/** What a file of an evaluation tool came to. */
export type EvaluationReading =
  | {
      readonly kind: 'records';
      readonly reader: string;
      /** `one`: the file holds one version; the other side is a file of its own. */
      readonly side: 'paired' | 'one';
      /** JSON Lines in the shapes of interfaces.md 1.4. */
      readonly lines: string;
      readonly remarks: readonly string[];
    }
  | {
      readonly kind: 'report';
      readonly reader: string;
      readonly slices: readonly ToolSlice[];
      readonly overall?: ToolSlice;
      readonly remarks: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reader: string; readonly problems: readonly Problem[] };

/** A JSON object of a file, and the line on which it begins. */
export interface Row {
  readonly line: number;
  readonly fields: ReadonlyMap<string, LooseValue>;
}

/** A file as the readers look at it. */
export interface EvaluationSource {
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** The first 64 KiB: what formats are told by. */
  readonly head: string;
  /** Without line ends of either kind. */
  readonly lines: readonly string[];
  /** The first JSON object of a file of one object a line, or of a list of them; undefined for any other file. */
  readonly firstRow: Row | undefined;
  /** The whole file as one JSON value; undefined where it is none. */
  readonly document: LooseValue | undefined;
}

/** A reader of what one evaluation tool writes, chosen by content, then by name. */
export interface EvaluationReader {
  readonly id: string;
  matches(source: EvaluationSource): boolean;
  read(source: EvaluationSource): EvaluationReading;
}
