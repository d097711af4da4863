import { format, formatKey, type JsonSchema, listOf, number, oneOf, record, text, textOr } from './schema.js';

const percent = { minimum: 0, maximum: 100 };

const rate = {
  type: ['number', 'object'],
  description: 'A sample rate in Hz, alone or with its share of what the client sends.',
  properties: {
    hz: number('The rate, Hz.', { exclusiveMinimum: 0 }),
    percent: number("Share of the client's audio, percent.", percent),
  },
  required: ['hz'],
  additionalProperties: false,
  exclusiveMinimum: 0,
};

const observed = {
  client: text('Client and version: ios-5.2, call-centre-3.'),
  traffic_percent: number('Share of the traffic of this model, percent.', percent),
  sample_rates_hz: listOf('Sample rates that were observed in its audio.', rate, { maxItems: 100 }),
  feature_sha256: text(
    'Digest of the feature contract or feature code that the client computes its features by.',
    { pattern: '^[0-9a-fA-F]{64}$' },
  ),
};

/** A client version in the cohort of a canary: its name, or what was observed of it. */
export const cohortClient: JsonSchema = textOr(
  record('A client version, or what it sends, counted over the traffic of the canary.', observed, {
    required: ['client', 'traffic_percent'],
  }),
);

const client = record(
  'What one client version sends, counted over its traffic; no identity of any user.',
  {
    ...observed,
    release: text('The release it was built against, model_id@version; its contract and schemas count.'),
    api_version: text('Version of the interface that it was built against.'),
    serving_contract: text('Path of the serving contract that it was built against.'),
    input_schema: text('Path of the JSON Schema that it writes requests by.'),
    output_schema: text('Path of the JSON Schema that it reads responses by.'),
    reader: oneOf('Whether it ignores properties that it does not know, or refuses them.', [
      'tolerant',
      'strict',
    ]),
    sunset_at: text('Last day on which the version that it was built against is served to it.'),
    live_until: text('Day after which it is no longer in the field.'),
  },
  { required: ['client', 'traffic_percent'] },
);

/** `clients/1`: aggregates of telemetry by client version. */
export const clientsSchema: JsonSchema = format('clients', 'Client telemetry', {
  description:
    'What each client version sends, as aggregates of telemetry (sample rates, feature checksums), and what it was built against.',
  type: 'object',
  properties: {
    format: formatKey('clients'),
    window: record('When it was observed.', {
      from: text('First moment (RFC 3339).'),
      to: text('Last moment.'),
    }),
    source: text('Where the counts come from.'),
    clients: listOf('Every client version that sends audio to this model.', client, {
      minItems: 1,
      maxItems: 1000,
    }),
  },
  required: ['clients'],
  additionalProperties: false,
});
