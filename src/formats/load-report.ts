import {
  count,
  format,
  formatKey,
  type JsonSchema,
  listOf,
  mapOf,
  number,
  oneOf,
  record,
  text,
  textOr,
} from './schema.js';

const positive = { minimum: 0 };
const share = { minimum: 0, maximum: 1 };

const level = mapOf(
  'What was measured at one concurrency. Other keys are metrics of the catalogue, in its units.',
  number('A metric in the unit of the catalogue.'),
  {
    properties: {
      concurrency: number('Requests or streams at once.', positive),
      throughput_per_s: number('Requests answered in a second.', positive),
      samples: count('Requests that stand behind the percentiles.'),
    },
  },
);

const memorySample = record(
  'Memory at one moment.',
  {
    at_s: number('Seconds since the load began.', positive),
    concurrency: number('Requests or streams at once.', positive),
    gpu_memory_mib: number('Memory of the accelerator in use, MiB.', positive),
    memory_mib: number('Resident memory, MiB.', positive),
  },
  { required: ['at_s'] },
);

const objective = record(
  'A largest value.',
  { metric: text('A metric of the catalogue.'), max: number('Largest value, in the unit of the metric.') },
  { required: ['metric', 'max'] },
);

const conditions = {
  warm_up_s: number('Seconds of load before the measurement began; they are not in the figures.', positive),
  voice_mix: mapOf('Share of the requests by voice.', number('A share.', share)),
  long_utterances: record('The long requests.', {
    share: number('Their share of the requests.', share),
    max_characters: number('Length of the longest one.', positive),
  }),
  retries: record('How clients tried again.', {
    rate: number('Share of the requests that were tried again.', share),
    max_attempts: count('Most attempts for one request.'),
  }),
  autoscaling_events: listOf(
    'How the deployment grew and shrank; an empty list says that it did not.',
    record('A change.', {
      at_s: number('Seconds since the load began.', positive),
      from: count('Replicas before.'),
      to: count('Replicas after.'),
      took_s: number('Seconds until the new replicas served.', positive),
    }),
  ),
  memory_fragmentation: number('Largest share of memory that was held and could not be used.', share),
};

/** `load-report/1`: a load test of one serving image. */
export const loadReportSchema: JsonSchema = format('load-report', 'Load report', {
  description: 'A load test of one serving image, level by level, with the conditions it ran under.',
  type: 'object',
  properties: {
    format: formatKey('load-report'),
    model: textOr(
      record('What was loaded, model_id@version.', { model_id: text('Model.'), version: text('Version.') }),
    ),
    serving_image: text('The image that was loaded, name@sha256:<64 hex digits>.'),
    accelerator: text('What it ran on, as in the resource envelope.'),
    started_at: text('When (RFC 3339).'),
    duration_s: number('Seconds of measurement.', positive),
    load_model: oneOf('open: requests arrive at their own times. closed: each client waits for its answer.', [
      'open',
      'closed',
    ]),
    peak_concurrency: number('Most requests or streams at once.', positive),
    ...conditions,
    levels: listOf('What was measured, level by level.', level),
    memory: listOf('Memory over time.', memorySample),
    slo: listOf('What had to hold.', objective),
    loaded_with: listOf('Releases loaded on the same accelerator meanwhile.', text('model_id@version.')),
    sign_off: record('Who answers for it.', { by: text('Who.'), at: text('When (RFC 3339).') }),
    results: listOf('Files of the load-test tools, as they wrote them.', text('A path.')),
  },
  additionalProperties: false,
});
