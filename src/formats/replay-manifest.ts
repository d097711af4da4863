import {
  format,
  formatKey,
  type JsonSchema,
  listOf,
  number,
  oneOf,
  record,
  REFERENCE,
  reference,
  text,
  textOr,
} from './schema.js';

const expectations = {
  sample_rate_hz: number(
    'Samples per second that each file has to have; without it the rate of the contract.',
    {
      minimum: 1,
    },
  ),
  channels: number('Channels that each file has to have; without it those of the contract.', { minimum: 1 }),
  encoding: text(
    'Encoding of the samples: pcm_s16le, pcm_f32le, mulaw, alaw and so on; flac for FLAC files.',
  ),
  duration_ms: number('How long the recording is, milliseconds.', { exclusiveMinimum: 0 }),
};

const sanitised = record('How the recordings were made free of personal data.', {
  method: text('What was done: synthesised, read by staff with consent, re-recorded.'),
  by: text('Who answers for it.'),
  at: text('When (RFC 3339, or a date).'),
});

const dumps = record(
  "The fixture's features, as .npy files of frames and bins.",
  {
    training: reference('As the training code computes them.'),
    serving: reference('As the production path computes them.'),
    profile: oneOf(
      'exact: the same code on both sides. equivalent: another implementation. Default: equivalent.',
      ['exact', 'equivalent'],
    ),
    dither: number('Dither that was on while they were made; they can be compared at 0 only.', {
      minimum: 0,
    }),
  },
  { required: ['training', 'serving'] },
);

const fixture = record(
  'One recording as both sides hear it.',
  {
    id: text('Name of the fixture; no name of a person.'),
    client: text('Client version that it was replayed as.'),
    training: reference('The recording as the training pipeline hears it: a WAV or FLAC file.'),
    serving: reference('The same recording as the production path hands it to the model.'),
    ...expectations,
    sanitised: { $ref: '#/$defs/sanitised', description: 'Where it is not as for the others.' },
    features: dumps,
  },
  { required: ['id', 'training', 'serving'] },
);

/** `replay-manifest/1`: sanitised fixtures replayed through the production path. */
export const replayManifestSchema: JsonSchema = format('replay-manifest', 'Replay manifest', {
  description:
    'Sanitised recordings, each as the training pipeline hears it and as the exact production path hands it to the model.',
  type: 'object',
  properties: {
    format: formatKey('replay-manifest'),
    model: textOr(
      record('What was replayed through, model_id@version.', {
        model_id: text('Model.'),
        version: text('Version.'),
      }),
    ),
    ...expectations,
    sanitised: {
      $ref: '#/$defs/sanitised',
      description: 'How all recordings were made free of personal data.',
    },
    fixtures: listOf(
      'The recordings; three with a second of speech each are the least that decides.',
      fixture,
      {
        minItems: 1,
        maxItems: 200,
      },
    ),
  },
  required: ['fixtures'],
  additionalProperties: false,
  $defs: { reference: REFERENCE, sanitised },
});
