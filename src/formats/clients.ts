import { format, formatKey, type JsonSchema, listOf, number, record, text } from './schema.js';

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

const client = record(
  'What one client version sends, counted over its traffic; no identity of any user.',
  {
    client: text('Client and version: ios-5.2, call-centre-3.'),
    traffic_percent: number('Share of the traffic of this model, percent.', percent),
    sample_rates_hz: listOf('Sample rates that were observed in its audio.', rate, { maxItems: 100 }),
    feature_sha256: text(
      'Digest of the feature contract or feature code that the client computes its features by.',
      {
        pattern: '^[0-9a-fA-F]{64}$',
      },
    ),
  },
  { required: ['client', 'traffic_percent'] },
);

/** `clients/1`: aggregates of telemetry by client version. */
export const clientsSchema: JsonSchema = format('clients', 'Client telemetry', {
  description:
    'What each client version sends, as aggregates of telemetry: sample rates and feature checksums.',
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
