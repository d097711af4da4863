/** What a release is made of and judged by, from the data to the image that serves it (R2), in this order. */
export const LINEAGE_NODES = [
  'data_manifest',
  'training_code',
  'feature_code',
  'feature_contract',
  'tokenizer',
  'artifact',
  'codec',
  'vocoder',
  'decoder',
  'eval_pack',
  'eval_report',
  'safety_report',
  'safety_filters',
  'routing_rules',
  'serving_image',
  'ledger',
] as const;
export type LineageName = (typeof LINEAGE_NODES)[number];

/**
 * What is known of a node's bytes: `recomputed` here from the file, `pinned` by a digest that somebody recorded,
 * `missing` where nothing pins them, `broken` where what is recorded and what is there differ.
 */
export type LineageState = 'recomputed' | 'pinned' | 'missing' | 'broken';

/** One piece of a release. */
export interface LineageNode {
  readonly name: LineageName;
  /** The path, address or revision that the entry names; null where it names none. */
  readonly place: string | null;
  /** The digest of the bytes that are there, else the recorded one; a commit for training code. */
  readonly digest: string | null;
  readonly state: LineageState;
}

/** One end of a broken link: who says so, and what. */
export interface LineageEnd {
  readonly name: string;
  readonly value: string;
}

/** That one piece was made from, measured on or shipped with another. */
export interface LineageLink {
  readonly from: LineageName;
  readonly to: LineageName;
  /** `holds`: both ends are pinned and nothing contradicts. `missing`: an end is not pinned. */
  readonly state: 'holds' | 'missing' | 'broken';
  /** The two that disagree; null unless the link is broken. */
  readonly ends: readonly [LineageEnd, LineageEnd] | null;
}

/** The chain of digests from the data manifest to the serving image. */
export interface Lineage {
  readonly nodes: readonly LineageNode[];
  readonly links: readonly LineageLink[];
}
