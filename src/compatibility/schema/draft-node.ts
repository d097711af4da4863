import type { Side } from '../change.js';
import type { JsonObject, JsonValue } from '../json-value.js';
import type { Dialect } from './keywords.js';
import type { SchemaNode } from './schema-node.js';

/** A schema node while its document is being read. */
export interface DraftNode extends SchemaNode {
  readonly assertions: Map<string, JsonValue>;
  readonly single: Map<string, DraftNode>;
  readonly lists: Map<string, readonly DraftNode[]>;
  readonly named: Map<string, Map<string, DraftNode>>;
  readonly unknown: Map<string, JsonValue>;
}

/** Why a place in a schema document cannot be worked on. */
export interface Refusal {
  readonly pointer: string;
  readonly reason: string;
}

/** The state of reading one document. */
export interface SchemaReading {
  readonly document: JsonValue;
  readonly dialect: Dialect;
  readonly side: Side;
  /** Every schema reached so far, by pointer. */
  readonly nodes: Map<string, DraftNode>;
  /** Schemas that are reached but not read. */
  readonly open: { readonly node: DraftNode; readonly value: JsonObject }[];
  readonly refusals: Refusal[];
  /** Every keyword seen; an array under `items` is `items[]`. */
  readonly seen: Set<string>;
}

/** One keyword at its place, about to be read. */
export interface KeywordPlace {
  readonly reading: SchemaReading;
  readonly node: DraftNode;
  readonly keyword: string;
  readonly value: JsonValue;
  /** The object that has the keyword. */
  readonly parent: JsonObject;
}
