import { type Accumulator, createAccumulator } from './accumulate.js';
import { createRecordChecker, type RecordChecker, type RecordEvidence } from './check-record.js';
import { emptyHash, hashText, toHex } from './hash64.js';
import type { Side } from './id-table.js';
import { indexOfLabel } from './label-table.js';
import type { RecordGrammar } from './read-record.js';
import { addsShared, type RecordContext, sidesOf } from './record-context.js';
import { createRecordIdentity, type RecordIdentity } from './record-identity.js';
import { contribute, type TallyColumns } from './tally-columns.js';
import { OWN_CLUSTER } from './to-tally.js';
import type { UnitWatch } from './unit-watch.js';

/** Adds records that have been read to the tally, after checking them against themselves and all others. */
export interface RecordCounter {
  /** `textScored`: the record's words come from its texts, so its reference is the text and not a count. */
  count(context: RecordContext, textScored: boolean): void;
  readonly accumulator: Accumulator;
  readonly identity: RecordIdentity;
  readonly checker: RecordChecker;
  /** Records of each side. */
  readonly counts: Readonly<Record<Side, number>>;
  /** Records without a cluster. */
  readonly unclustered: number;
  readonly hasTexts: boolean;
}

/** A counter over empty sums. */
export function createRecordCounter(
  grammar: RecordGrammar,
  columns: TallyColumns,
  watch: UnitWatch,
): RecordCounter {
  const { layout, labels } = grammar;
  const accumulator = createAccumulator(layout, columns, labels.sliceBy.length);
  const identity = createRecordIdentity(labels);
  const checker = createRecordChecker(layout, columns, watch);
  const identicalTexts = columns.indexOf('identical_texts');
  const evidence: RecordEvidence = { steady: 0, metrics: 0 };
  const hash = emptyHash();
  const counts = { baseline: 0, candidate: 0 };
  let steady: number | undefined;
  let unclustered = 0;
  let hasTexts = false;

  const checkSteady = (context: RecordContext): void => {
    steady ??= evidence.steady;
    if (steady === evidence.steady) return;
    const hint = 'every record of a set gives the same counts or texts; an empty hypothesis is written as ""';
    context.report('fields-change', 'word figures or partials that the first record has, or lacks', hint);
  };
  /** A record without a cluster is one of its own, the same on both sides. */
  const clusterOf = (context: RecordContext): number => {
    const { draft } = context;
    if (draft.cluster >= 0) return draft.cluster;
    if (addsShared(context)) unclustered += 1;
    if (draft.hasId) return indexOfLabel(labels.clusters, OWN_CLUSTER + toHex(draft.id.high, draft.id.low));
    const { path, line = 0 } = context.locate();
    hashText(path, hash);
    return indexOfLabel(labels.clusters, OWN_CLUSTER + toHex(hash.high, line));
  };

  return {
    count(context, textScored) {
      checker.check(context, evidence);
      const { texts } = context.draft;
      if (textScored && context.side === 'paired' && texts.baseline === texts.candidate) {
        contribute(context.contribution, identicalTexts, 1);
      }
      hasTexts ||= textScored;
      for (const side of sidesOf(context.side)) counts[side] += 1;
      checkSteady(context);
      identity.note(context, evidence, textScored);
      accumulator.add(context, clusterOf(context));
    },
    accumulator,
    identity,
    checker,
    counts,
    get unclustered() {
      return unclustered;
    },
    get hasTexts() {
      return hasTexts;
    },
  };
}
