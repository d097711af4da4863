import { type Tally, UTTERANCE_CLUSTERS } from './tally.js';

/** What weakens a comparison of this tally without preventing it, in words; empty when nothing does. */
export function listTallyWarnings(tally: Tally): string[] {
  const { records } = tally;
  const warnings: (string | false)[] = [
    toClusterWarning(tally),
    records.withoutId > 0 && `${records.withoutId} records without id: duplicates among them cannot be seen`,
    (records.baselineIds === null || records.candidateIds === null) &&
      'the tally has no fingerprint of its records: that both sides hold the same utterances is taken on trust',
    ...[...records.unsliced].map(([name, count]) => `${count} records without ${name}: in no slice of it`),
  ];
  return warnings.filter((warning) => warning !== false);
}

function toClusterWarning({ clusterBy, records }: Tally): string | false {
  if (clusterBy === UTTERANCE_CLUSTERS) {
    return 'no speaker or conversation is known: every utterance is a cluster, and the uncertainty is understated';
  }
  if (records.unclustered === 0) return false;
  return `${records.unclustered} records without ${clusterBy}: each is a cluster of its own, and the uncertainty is understated`;
}
