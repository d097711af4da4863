import { flag, type JsonSchema, listOf, number, oneOf, record } from './schema.js';

const HZ = { exclusiveMinimum: 0 };

/** A number or a list of them. */
const numbers = (description: string, more: JsonSchema): JsonSchema => ({
  type: ['number', 'array'],
  items: number('One of them.', more),
  maxItems: 100,
  ...more,
  description,
});

const resample: JsonSchema = {
  type: ['string', 'object'],
  pattern: '^(reject|resample)$',
  properties: {
    policy: oneOf('What is done.', ['reject', 'resample']),
    from_hz: numbers('Rates that are taken, Hz.', HZ),
    to_hz: number('The rate that the model is fed with, Hz.', HZ),
  },
  additionalProperties: false,
  description: 'What becomes of audio at other rates: reject or resample, or that as policy with the rates.',
};

const shape: Readonly<Record<string, JsonSchema>> = {
  encoding: oneOf('How samples are written.', [
    'pcm_s16le',
    'pcm_f32le',
    'mulaw',
    'alaw',
    'flac',
    'ogg_opus',
    'webm_opus',
    'mp3',
  ]),
  container: oneOf('What they are wrapped in.', ['raw', 'wav', 'ogg', 'webm']),
  sample_rates_hz: numbers('Sample rates, Hz.', HZ),
  channels: numbers('Numbers of channels.', { minimum: 1 }),
  channel_policy: oneOf('What becomes of further channels.', ['mono_only', 'first', 'mean', 'per_channel']),
  endianness: oneOf('Byte order of raw samples.', ['little', 'big']),
};

const formats = (description: string, more: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: ['array', 'object'],
  items: record('One format.', { ...shape, ...more }),
  maxItems: 100,
  properties: {
    formats: listOf('The formats.', record('One format.', { ...shape, ...more }), { maxItems: 100 }),
    ...(more.resample === undefined ? {} : { resample: more.resample }),
  },
  additionalProperties: false,
  description,
});

/** What a recogniser takes: a list, or a mapping of `formats` and of what holds for all of them. */
export const audioIn: JsonSchema = formats('Audio that clients may send.', { resample });

/** What a voice is sent as. */
export const audioOut: JsonSchema = formats('Audio that clients receive.', {
  first_audio_ms_p95: number('Time to the first audible audio, 95th percentile, milliseconds.', {
    minimum: 0,
  }),
  streaming: flag('Audio comes while it is made.'),
});
