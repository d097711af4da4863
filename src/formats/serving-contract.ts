import { FINALITY, REDACTION_MODES, REDACTION_PLACES, TRANSPORTS } from '../model/serving-contract.js';
import { audioIn, audioOut } from './serving-audio.js';
import { slo } from './serving-slo.js';
import {
  count,
  flag,
  format,
  formatKey,
  type JsonSchema,
  listOf,
  number,
  oneOf,
  record,
  text,
} from './schema.js';

const NOT_NEGATIVE = { minimum: 0 };

/** One of a few words, or a list of them. */
const words = (description: string, known: readonly string[]): JsonSchema => ({
  type: ['string', 'array'],
  pattern: `^(${known.join('|')})$`,
  items: oneOf('One of them.', known),
  maxItems: 100,
  description,
});

const api = record('The interface that clients connect to.', {
  name: text('Name of the interface.'),
  version: text('Semantic version of the interface, quoted; a break needs a new major version.'),
  stability: oneOf('What clients may count on.', ['experimental', 'beta', 'stable', 'deprecated']),
  transport: oneOf('How clients connect.', TRANSPORTS),
  deprecation: record('When this version goes away.', {
    announced_at: text('Date on which clients were told.'),
    sunset_at: text('Last day on which it is served.'),
    replaced_by: text('The version that takes its place.'),
  }),
});

const chunk = record('How audio is cut into messages.', {
  min_ms: number('Shortest piece, milliseconds.', NOT_NEGATIVE),
  recommended_ms: number('Best length of a piece, milliseconds.', NOT_NEGATIVE),
  max_ms: number('Longest piece, milliseconds.', NOT_NEGATIVE),
  max_bytes: number('Largest piece, bytes.', NOT_NEGATIVE),
  pacing: oneOf('Whether audio may come faster than it was spoken.', ['realtime', 'faster_ok']),
});

const results = record('What a result means.', {
  finality: words('How settled results are: every kind that the service sends.', FINALITY),
  partial_policy: oneOf('What may become of a partial result.', ['mutable', 'append_only', 'stable_prefix']),
  stability: oneOf('The score that says how settled a partial result is.', ['none', 'float01', 'level3']),
  unset_value: {
    type: ['number', 'string', 'boolean', 'null'],
    description: 'The score of a result that has none.',
  },
  final_mutability: oneOf('Whether final text may come again in another form.', [
    'immutable',
    'may_reformat',
  ]),
  accumulation: oneOf('What a result repeats of those before it.', ['delta', 'segment', 'cumulative']),
  confidence_range: listOf('Lowest and highest confidence.', number('A bound.'), {
    minItems: 2,
    maxItems: 2,
  }),
  alternatives_max: count('Most transcripts for one stretch of speech.'),
  confidence: {
    type: ['string', 'object'],
    pattern: '^(none|utterance|word)$',
    description: 'What has a confidence: none, utterance or word; or that as level, with its range.',
    properties: {
      level: oneOf('What has a confidence.', ['none', 'utterance', 'word']),
      range: listOf('Lowest and highest value.', number('A bound.'), { minItems: 2, maxItems: 2 }),
    },
    additionalProperties: false,
  },
});

const timestamps = record('Times in results.', {
  level: oneOf('What has a time.', ['none', 'segment', 'word', 'token']),
  unit: oneOf('The unit of times.', ['ms', 's', 'ns', 'ticks_100ns', 'duration']),
  origin: oneOf('What time zero is.', ['stream_start', 'utterance_start', 'session_start']),
  monotonic: flag('Times never run backwards.'),
  max_error_ms: number('Largest error of a time, milliseconds.', NOT_NEGATIVE),
});

const language = record('Which languages are spoken, and who says which.', {
  mode: oneOf('Who chooses the language.', ['fixed', 'hint', 'auto', 'code_switch']),
  supported: listOf('Languages, BCP 47.', text('A language tag.'), { maxItems: 1000 }),
  default: text('The language when clients name none.'),
  per_word: flag('Words carry their language.'),
});

const speakers = record('What is told of who speaks.', {
  mode: oneOf('How speakers are told apart.', ['none', 'diarization', 'channel', 'enrolled']),
  min: number('Fewest speakers.', NOT_NEGATIVE),
  max: number('Most speakers.', NOT_NEGATIVE),
  label_stability: oneOf('Whether a label stays with its speaker.', ['per_session', 'may_relabel']),
  metadata: record('The policy for what tells speakers apart (voice prints, labels, ids).', {
    retained: flag('It is stored after the session.'),
    exposed_to_client: flag('Clients receive it.'),
  }),
});

const endpointing = record('Who ends a turn, and when.', {
  mode: oneOf('Who ends it.', ['none', 'vad', 'model', 'client']),
  silence_ms: number('Silence that ends it, milliseconds.', NOT_NEGATIVE),
  configurable: flag('Clients may choose the silence.'),
});

const cancellation = record('How clients stop a request.', {
  supported: flag('They can.'),
  client_message: text('The message or act by which they do.'),
  ack: {
    type: ['boolean', 'string'],
    description: 'Whether the service acknowledges it, or the message by which it does.',
  },
  drain: oneOf('What becomes of what was not yet sent.', ['discard', 'flush_final']),
  max_ack_ms: number('Longest time to the acknowledgement, milliseconds.', NOT_NEGATIVE),
});

const bargeIn = record('How users interrupt a voice.', {
  supported: flag('They can.'),
  trigger: oneOf('What interrupts it.', ['vad', 'client', 'both']),
  stop_within_ms: number('Longest time until it is silent, milliseconds.', NOT_NEGATIVE),
  truncation_reported: flag('Clients are told what was heard.'),
});

const redaction = record('What is hidden of personal details.', {
  modes: words('What is done with them; several where entities differ.', REDACTION_MODES),
  entities: listOf('Kinds of details: phone_number, email.', text('A kind.'), { maxItems: 1000 }),
  applies_to: words(
    'Where it is done; partial results must not leak what final ones hide.',
    REDACTION_PLACES,
  ),
});

const kept = (what: string): JsonSchema => ({
  type: ['string', 'number', 'object'],
  minimum: 0,
  pattern: '^(none|[0-9]{1,6} ?(d|days?)?)$',
  properties: { days: number('Days.', NOT_NEGATIVE) },
  additionalProperties: false,
  description: `How long ${what} are kept: none, a number of days, or {days}.`,
});

const retention = record('What is kept after the session.', {
  audio: kept('recordings'),
  transcripts: kept('transcripts'),
  training_use: flag('It is used for training.'),
});

const error: JsonSchema = {
  ...record('An error that clients can meet.', {
    code: text('The code.'),
    http_status: number('Status of the HTTP response.'),
    grpc_status: { type: ['string', 'number'], description: 'gRPC status, name or number.' },
    ws_close: number('Close code of the WebSocket.'),
    retryable: flag('The same request may succeed later.'),
    when: text('When it happens.'),
  }),
  required: ['code'],
};

const client: JsonSchema = {
  ...record('A client in the field.', {
    name: text('Client and version: ios-5.2, call-centre-3.'),
    min_api_version: text('Oldest version of the interface that it works with.'),
    max_api_version: text('Newest version of the interface that it works with.'),
    reads: listOf('What it reads of a response, as JSON pointers.', text('A pointer.'), { maxItems: 1000 }),
    tolerant_reader: flag('It ignores properties that it does not know.'),
    sunset_at: text('Last day on which the version that it was built for is served to it.'),
  }),
  required: ['name'],
};

const path = (what: string): JsonSchema => text(`Path of ${what}, relative to the root of the repository.`);

/** `serving-contract/1`: what clients of a serving endpoint rely on. */
export const servingContractSchema: JsonSchema = format('serving-contract', 'Serving contract', {
  description:
    'What clients of a serving endpoint rely on. Nothing is required here: which topics have to be stated depends on the task (gate serving-contract).',
  type: 'object',
  properties: {
    format: formatKey('serving-contract'),
    description: text('What the endpoint is for.'),
    api,
    audio_in: audioIn,
    chunk,
    audio_out: audioOut,
    results,
    timestamps,
    language,
    speakers,
    endpointing,
    cancellation,
    barge_in: bargeIn,
    redaction,
    retention,
    errors: listOf('Every error that clients can meet.', error, { maxItems: 1000 }),
    limits: record('How much one client may use.', {
      max_session_s: number('Longest session, seconds.', NOT_NEGATIVE),
      max_audio_s: number('Longest audio, seconds.', NOT_NEGATIVE),
      max_concurrent_streams: number('Streams at a time.', NOT_NEGATIVE),
      idle_timeout_s: number('Silence after which the session is closed, seconds.', NOT_NEGATIVE),
      keepalive: {
        type: ['boolean', 'string', 'number'],
        description: 'How a quiet connection is kept open.',
      },
    }),
    slo,
    health: record('How others see that it can serve.', {
      ready_path: text('Path that answers when it is ready.'),
      grpc_health: { type: ['boolean', 'string'], description: 'The gRPC health service, or its name.' },
      warmup_required: flag('The first requests after a start are slow.'),
    }),
    schema: record('The schemas of requests and responses.', {
      input: path('the JSON Schema of what clients send'),
      output: path('the JSON Schema of what the model emits'),
      unknown_fields: oneOf('What the service does with properties that it does not know.', [
        'ignore',
        'reject',
      ]),
      enum_policy: oneOf('Whether new values may appear in a minor version.', ['closed', 'open']),
      example_requests: listOf('Recorded requests: JSON, or JSON Lines.', path('a file'), { maxItems: 100 }),
      example_responses: listOf('Recorded responses: JSON, or JSON Lines.', path('a file'), {
        maxItems: 100,
      }),
    }),
    clients: listOf('Clients in the field.', client, { maxItems: 1000 }),
  },
  additionalProperties: false,
});
