import type { RecordGrammar } from './read-record.js';
import { CLUSTER_FIELDS } from './record-labels.js';
import type { FileSide } from './record-layout.js';

/** What a scanner does with the value of a key. */
export interface KeyRule {
  readonly key: string;
  /** The slot of a number; -1 for any other. */
  slot: number;
  /** 2 for id, 1 for audio_filepath, which id overrides; 0 for any other. */
  idRank: number;
  readonly dimensions: number[];
  isCluster: boolean;
  /** Texts, and fields that may yet decide the cluster, need the parser. */
  isForParser: boolean;
}

/** The rules of a grammar, by the length of the key. */
export type KeyRules = readonly (readonly KeyRule[] | undefined)[];

const TEXT_KEYS = [
  'text',
  'baseline_text',
  'candidate_text',
  'baseline_partials',
  'candidate_partials',
  'partials',
];
/** NeMo's hypotheses, under whatever name they go on with. */
const PREDICTION = 'pred_text';

const FOR_PARSER: KeyRule = { ...emptyRule(PREDICTION), isForParser: true };

/** The rules for records of one kind of file; the cluster field is the one known now. */
export function toKeyRules({ layout, labels }: RecordGrammar, side: FileSide): KeyRules {
  const rules = new Map<string, KeyRule>();
  const ruleOf = (key: string): KeyRule => {
    const rule = rules.get(key) ?? emptyRule(key);
    rules.set(key, rule);
    return rule;
  };
  for (const [key, slot] of layout.slotsOf(side)) ruleOf(key).slot = slot;
  ruleOf('id').idRank = 2;
  ruleOf('audio_filepath').idRank = 1;
  for (const [index, path] of labels.sliceBy.entries()) ruleOf(path.name).dimensions.push(index);
  if (labels.clusterBy !== undefined) ruleOf(labels.clusterBy.name).isCluster = true;
  const undecided = labels.clusterBy === undefined ? CLUSTER_FIELDS : [];
  for (const key of [...TEXT_KEYS, ...undecided]) ruleOf(key).isForParser = true;
  const byLength: KeyRule[][] = [];
  for (const rule of rules.values()) byLength[rule.key.length] = [...(byLength[rule.key.length] ?? []), rule];
  return byLength;
}

/**
 * The rule of the key that the ASCII bytes from `start` to `end` spell; undefined for a key that means
 * nothing.
 */
export function findRule(
  rules: KeyRules,
  bytes: Uint8Array,
  start: number,
  end: number,
): KeyRule | undefined {
  const found = rules[end - start]?.find((rule) => isSpelled(rule.key, bytes, start));
  if (found !== undefined || end - start < PREDICTION.length) return found;
  return isSpelled(PREDICTION, bytes, start) ? FOR_PARSER : undefined;
}

function isSpelled(key: string, bytes: Uint8Array, start: number): boolean {
  for (let at = 0; at < key.length; at += 1) if (key.charCodeAt(at) !== bytes[start + at]) return false;
  return true;
}

function emptyRule(key: string): KeyRule {
  return { key, slot: -1, idRank: 0, dimensions: [], isCluster: false, isForParser: false };
}
