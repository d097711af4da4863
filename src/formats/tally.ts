import { count, format, formatKey, type JsonSchema, listOf, number, record, text } from './schema.js';

/** Sums over the utterances of a row that both sides share. */
const COMMON = {
  utterances: count('Utterances.'),
  audio_seconds: number('Seconds of audio.', { minimum: 0 }),
  reference_words: count('Words of the references.'),
  reference_characters: count('Characters of the references.'),
  identical_texts: count('Utterances of which both hypotheses are the same text.'),
  timed_audio_seconds: number('Seconds of audio for which both sides have a processing time.', {
    minimum: 0,
  }),
};

/** Sums that each side has, under its own name. */
const SIDED: Readonly<Record<string, (side: string) => JsonSchema>> = {
  errors: (side) => count(`Word errors of the ${side}: substitutions, deletions and insertions.`),
  substitutions: (side) => count(`Words that the ${side} has as others.`),
  deletions: (side) => count(`Words that the ${side} lacks.`),
  insertions: (side) => count(`Words that only the ${side} has.`),
  sentence_errors: (side) => count(`Utterances in which the ${side} has any word error.`),
  character_errors: (side) => count(`Character errors of the ${side}.`),
  unstable_partial_words: (side) => count(`Words that the ${side} showed in a partial result and changed.`),
  final_words: (side) => count(`Words of the final results of the ${side} that has partial results.`),
  processing_seconds: (side) =>
    number(`Seconds that the ${side} took for timed_audio_seconds.`, { minimum: 0 }),
};

const sums = {
  ...COMMON,
  ...Object.fromEntries(
    Object.entries(SIDED).flatMap(([name, describe]) =>
      ['baseline', 'candidate'].map((side) => [`${side}_${name}`, describe(side)]),
    ),
  ),
};

const ROW: JsonSchema = {
  type: 'object',
  description: 'The sums of one slice and one cluster. Every row has the same columns.',
  properties: {
    slice: text('`overall`, or field=value of a field of slice_by.', { minLength: 1 }),
    cluster: {
      type: ['string', 'number'],
      description:
        'The speaker, conversation or whatever cluster_by names. 16 hexadecimal digits are a key (the first of the SHA-256 of the name); anything else is a name, and becomes one.',
    },
    ...sums,
  },
  required: ['slice', 'cluster', 'utterances'],
  additionalProperties: {
    type: ['number', 'null'],
    description:
      'Of a metric that is a mean over utterances, three columns together: baseline_<metric>, candidate_<metric> (sums of its values) and <metric>_utterances (how many there are). null: none.',
  },
};

const side = (name: string): JsonSchema => ({
  type: 'object',
  description: `The values of the ${name}: all of them, or counts in buckets where they are very many.`,
  properties: {
    values: listOf('Every value.', number('A value, in the unit of its metric.', { minimum: 0 })),
    buckets: listOf('Buckets that share the leading 11 bits of the significand.', {
      type: 'array',
      description: 'Number of the bucket (the upper 23 bits of the double) and how many values it holds.',
      items: count('Number of the bucket, or how many.'),
      minItems: 2,
      maxItems: 2,
    }),
  },
  additionalProperties: false,
});

const ids = (name: string): JsonSchema => ({
  type: ['string', 'null'],
  description: `Fingerprint of the records of the ${name}: equal on both sides where they scored the same utterances. null: taken on trust.`,
  pattern: '^[0-9a-f]{16}$',
});

const records = record('How many records there are, and what is known of them as a set.', {
  baseline: count('Records of the baseline; without it the utterances of `overall`.'),
  candidate: count('Records of the candidate.'),
  baseline_ids: ids('baseline'),
  candidate_ids: ids('candidate'),
  without_id: count('Records without an id: duplicates among them cannot be seen.'),
  unclustered: count('Records without the cluster field: each is a cluster of its own.'),
  unsliced: {
    type: 'object',
    description: 'By field of slice_by, records without a value: they are in no slice of it.',
    additionalProperties: count('Records.'),
  },
});

/** `tally/1`: sums of utterance records by slice and cluster. */
export const tallySchema: JsonSchema = format('tally', 'Tally', {
  description:
    'Sums of utterance records by slice and cluster (speaker, conversation): everything that a comparison needs of any number of records, without ids and texts. Tallies of shards that do not overlap merge by addition.',
  type: 'object',
  properties: {
    format: formatKey('tally'),
    slice_by: listOf('Fields whose values are slices.', text('Field of the records.')),
    cluster_by: text('Field whose values are clusters; `utterance` where there is none.'),
    text_units: {
      type: ['string', 'null'],
      description:
        'How texts became words; null where the records gave counts. Merged tallies have the same.',
    },
    records,
    rows: listOf('Sums by slice and cluster; `overall` is a slice of its own, with every record.', ROW, {
      minItems: 1,
    }),
    samples: listOf(
      'Values to take percentiles of, by slice.',
      record(
        'The values of one field in one slice.',
        {
          slice: text('Name of the slice.'),
          field: text('latency_ms, ttfa_ms: the metrics p50_, p95_ and p99_ are made of it.'),
          baseline: side('baseline'),
          candidate: side('candidate'),
        },
        { required: ['slice', 'field'] },
      ),
    ),
  },
  required: ['rows'],
  additionalProperties: false,
});
