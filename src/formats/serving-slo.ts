import { type JsonSchema, number, record, text } from './schema.js';

const NOT_NEGATIVE = { minimum: 0 };
const ENDS = { minimum: 0, maximum: 1 };

const percentiles = (description: string): JsonSchema => ({
  ...record(
    description,
    Object.fromEntries(['p50', 'p95', 'p99'].map((name) => [name, number(`The ${name}.`, NOT_NEGATIVE)])),
  ),
  type: ['number', 'object'],
  minimum: 0,
});

/** What a service promises of time and availability. */
export const slo = record('What the service promises of time and availability.', {
  first_partial_ms: percentiles('Time to the first partial result, milliseconds.'),
  final_after_endpoint_ms: percentiles('Time from the end of speech to the final result, milliseconds.'),
  rtf: percentiles('Processing time over audio time.'),
  ttfb_ms: percentiles('Time to the first byte of speech, milliseconds.'),
  availability: number('Share of the time in which it answers, a fraction (or percent above 1).', {
    minimum: 0,
    maximum: 100,
  }),
  error_rate_max: number('Largest share of requests that fail.', ENDS),
  measured_at: text('Where the times are measured: client, server, load_balancer.'),
  load: record('The load under which they hold.', {
    streams: number('Streams at a time.', NOT_NEGATIVE),
    requests_per_s: number('Requests a second.', NOT_NEGATIVE),
    hardware: text('What it runs on.'),
  }),
});
