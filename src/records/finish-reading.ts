import type { RecordGrammar } from './read-record.js';
import type { RecordCounter } from './record-counter.js';
import { isOnlyNotComparable, type ProblemLog } from './record-problems.js';
import { toSumText } from './record-sums.js';
import type { RecordsReading } from './records-reading.js';
import { type Tally, UTTERANCE_CLUSTERS } from './tally.js';
import type { TallyColumns } from './tally-columns.js';
import { toTallySlices } from './to-tally.js';
import { TEXT_UNITS } from './tokenise.js';
import type { UnitWatch } from './unit-watch.js';

/** Everything that a reader gathered. */
export interface GatheredRecords {
  readonly grammar: RecordGrammar;
  readonly columns: TallyColumns;
  readonly counter: RecordCounter;
  readonly log: ProblemLog;
  readonly watch: UnitWatch;
  /** The last file, where problems of the whole are placed. */
  readonly path: string;
  readonly recordCount: number;
}

/** Looks at the records as a whole, and closes the books. */
export function finishReading(gathered: GatheredRecords): RecordsReading {
  const { log, watch, counter, recordCount } = gathered;
  watch.finish(log);
  checkWhole(gathered);
  checkJoin(gathered);
  return {
    outcome: log.total === 0 ? 'read' : isOnlyNotComparable(log) ? 'not-comparable' : 'unreadable',
    tally: toTally(gathered),
    problems: log.listed,
    problemCounts: log.counts,
    problemCount: log.total,
    recordCount,
    statedRates: counter.checker.stated,
  };
}

function toTally({ grammar, columns, counter }: GatheredRecords): Tally {
  const { labels, layout } = grammar;
  const unsliced = labels.sliceBy.map((path, index): [string, number] => [
    path.name,
    counter.accumulator.unsliced[index] ?? 0,
  ]);
  return {
    sliceBy: labels.sliceBy.map((path) => path.name),
    clusterBy: labels.clusterBy?.name ?? UTTERANCE_CLUSTERS,
    textUnits: counter.hasTexts ? TEXT_UNITS : null,
    records: {
      ...counter.counts,
      baselineIds: toSumText(counter.identity.sumsOf('baseline')),
      candidateIds: toSumText(counter.identity.sumsOf('candidate')),
      withoutId: counter.identity.withoutId,
      unclustered: counter.unclustered,
      unsliced: new Map(unsliced.filter(([, count]) => count > 0)),
    },
    slices: toTallySlices(counter.accumulator, columns, layout, labels),
  };
}

/** A field that no record has is a name written wrong. */
function checkWhole({ grammar: { labels }, counter, log, path }: GatheredRecords): void {
  const { accumulator, counts, unclustered } = counter;
  if (accumulator.sums.size === 0) return;
  for (const [index, field] of labels.sliceBy.entries()) {
    if (accumulator.slices.some((slice) => slice.dimension === index)) continue;
    log.add('unknown-dimension', { path }, `no record has ${field.name}, which slices are to be made of`);
  }
  const isClustered = Math.max(counts.baseline, counts.candidate) > unclustered;
  if (isClustered || !labels.clusterGiven || labels.clusterBy === undefined) return;
  log.add(
    'unknown-cluster',
    { path },
    `no record has ${labels.clusterBy.name}, which clusters are to be made of`,
  );
}

/** Files of one side alone are half a comparison and may be joined later, as tallies. */
function checkJoin({ counter, log, path }: GatheredRecords): void {
  const { counts, identity } = counter;
  if (counts.baseline === 0 || counts.candidate === 0) return;
  const unmatched = identity.unmatched();
  if (unmatched.baseline > 0 || unmatched.candidate > 0) {
    const { baseline, candidate } = unmatched;
    const both = `${baseline} utterances only on the baseline side, ${candidate} only on the candidate side`;
    log.add('one-side-only', { path }, both);
  } else if (
    log.total === 0 &&
    toSumText(identity.sumsOf('baseline')) !== toSumText(identity.sumsOf('candidate'))
  ) {
    log.add('reference-differs', { path }, 'a reference or a group differs between the sides');
  }
}
