import type { Json, JsonMap } from '../evidence/sample-repository.js';
import { changed, SERVING, STREAMING, VOICE } from '../evidence/serving-documents.js';
import { FEATURES } from './features-of.js';
import { ENTRY, type GateCase, type GateTable, type Given } from './gate-table.js';
import { contractOf } from './serving-of.js';

const AS_STREAM = ENTRY.replace('task: asr-dictation', 'task: asr-streaming');
const AS_VOICE = ENTRY.replace('task: asr-dictation', 'task: tts');
const BOTH = ENTRY.replace('task: asr-dictation', 'task: [asr-streaming, tts]');
const PASS = 'serving-contract pass blocker';

function given(contract: JsonMap, entry = ENTRY): Given {
  return { entry, more: { ...FEATURES, servingContract: contractOf(contract) } };
}

/** A contract without a topic, which is what the gate says of it, and nothing else. */
function without(topic: string, contract = STREAMING, entry = AS_STREAM, field = topic): GateCase {
  return {
    name: `nothing of ${topic}`,
    shows: 'no-evidence',
    given: given(changed(contract, { [topic]: undefined }), entry),
    expected: [`serving-contract:${field} no-evidence blocker`],
    says: [/the contract does not say .+: no /],
  };
}

/** A contract with a contradiction, which is what the gate says of it, and nothing else. */
function faulty(
  name: string,
  changes: Readonly<Record<string, Json | undefined>>,
  subject: string,
  says: readonly (string | RegExp)[] = [],
  contract = STREAMING,
): GateCase {
  return {
    name,
    shows: 'fail',
    given: given(changed(contract, changes), contract === STREAMING ? AS_STREAM : ENTRY),
    expected: [`serving-contract:${subject} fail blocker`],
    says,
  };
}

const errors = SERVING['errors'] as readonly JsonMap[];
const [audio] = SERVING['audio_in'] as readonly JsonMap[];

/** The cases of serving-contract. */
export const servingContractTable: GateTable = {
  gate: 'serving-contract',
  cases: [
    {
      name: 'a service that streams',
      shows: 'pass',
      given: given(STREAMING, AS_STREAM),
      expected: [PASS],
      says: ['13 topics'],
    },
    {
      name: 'a service of whole recordings',
      shows: 'pass',
      given: given(SERVING),
      expected: [PASS],
      says: ['11 topics of a batch service'],
    },
    {
      name: 'a voice',
      shows: 'pass',
      given: given(VOICE, AS_VOICE),
      expected: [PASS],
      says: ['a voice service'],
    },
    {
      name: 'a recogniser and a voice in one',
      shows: 'pass',
      given: given(
        changed(STREAMING, {
          audio_out: VOICE['audio_out'],
          slo: { ...(STREAMING['slo'] as JsonMap), ...(VOICE['slo'] as JsonMap) },
        }),
        BOTH,
      ),
      expected: [PASS],
    },
    ...['chunk', 'timestamps', 'cancellation', 'barge_in', 'language', 'speakers'].map((topic) =>
      without(topic),
    ),
    ...['redaction', 'errors', 'slo', 'clients', 'results'].map((topic) => without(topic)),
    without('audio_in'),
    without('audio_out', VOICE, AS_VOICE),
    without('barge_in', VOICE, AS_VOICE),
    without('speakers.metadata', STREAMING, AS_STREAM, 'speakers'),
    without('timestamps.unit', STREAMING, AS_STREAM, 'timestamps'),
    without('timestamps.origin', STREAMING, AS_STREAM, 'timestamps'),
    without('slo.measured_at', STREAMING, AS_STREAM, 'slo'),
    without('slo.load', STREAMING, AS_STREAM, 'slo'),
    without('slo.first_partial_ms', STREAMING, AS_STREAM, 'slo'),
    without('redaction.entities', STREAMING, AS_STREAM, 'redaction'),
    without('results.accumulation', STREAMING, AS_STREAM, 'results'),
    without('api.version', STREAMING, AS_STREAM, 'clients'),
    {
      name: 'nothing at all',
      shows: 'no-evidence',
      given: given({ format: 'serving-contract/1' }, AS_STREAM),
      expected: [
        ...['audio_in', 'chunk', 'timestamps', 'results', 'cancellation', 'barge_in'],
        ...['language', 'speakers', 'redaction', 'errors', 'slo', 'clients'],
      ].map((topic) => `serving-contract:${topic} no-evidence blocker`),
    },
    {
      name: 'an entry without a contract',
      shows: 'no-evidence',
      given: {
        more: {
          servingContract: {
            ...{ kind: 'absent', lookedIn: 'serving_contract', location: { path: 'entry.yaml' } },
            field: 'serving_contract',
          },
        },
      },
      expected: ['serving-contract no-evidence blocker'],
      says: ['write `serving_contract: <path>`'],
    },
    {
      name: 'a file that cannot be read',
      shows: 'no-evidence',
      given: {
        more: {
          servingContract: {
            ...{ kind: 'unreadable', location: { path: 'contracts/serving.yaml' } },
            problems: [{ location: { path: 'contracts/serving.yaml', line: 2 }, message: 'torn' }],
          },
        },
      },
      expected: ['serving-contract:contracts/serving.yaml error blocker'],
    },
    {
      name: 'a rate that is not stated in one of two formats',
      shows: 'no-evidence',
      given: given(changed(STREAMING, { audio_in: [audio ?? null, { encoding: 'flac' }] }), AS_STREAM),
      expected: ['serving-contract:audio_in.sample_rates_hz no-evidence blocker'],
      says: ['audio_in.1.sample_rates_hz'],
    },
    {
      name: 'an error that does not say whether to try again',
      shows: 'no-evidence',
      given: given(changed(STREAMING, { errors: [...errors, { code: 'quota' }] }), AS_STREAM),
      expected: ['serving-contract:errors no-evidence blocker'],
      says: ['errors.8.retryable'],
    },
    {
      name: 'partial results make a stream of it, whatever the task says',
      shows: 'edge',
      given: given(
        changed(SERVING, {
          'results.finality': ['partial'],
          barge_in: undefined,
          'redaction.applies_to': ['partial', 'final'],
        }),
      ),
      expected: ['serving-contract:barge_in no-evidence blocker', 'serving-contract:slo no-evidence blocker'],
    },
    {
      name: 'a transport that is not stated makes a stream of it',
      shows: 'edge',
      given: given(changed(SERVING, { 'api.transport': undefined, barge_in: undefined })),
      expected: ['serving-contract:barge_in no-evidence blocker'],
    },
    {
      name: 'a stream without partial results owes no time to the first of them',
      shows: 'edge',
      given: given(
        changed(STREAMING, {
          results: { finality: ['segment_final'], final_mutability: 'immutable', accumulation: 'segment' },
          'slo.first_partial_ms': undefined,
        }),
        AS_STREAM,
      ),
      expected: [PASS],
    },
    {
      name: 'no times, so no unit',
      shows: 'edge',
      given: given(changed(STREAMING, { timestamps: { level: 'none' } }), AS_STREAM),
      expected: [PASS],
    },
    {
      name: 'nothing is redacted, which is said',
      shows: 'edge',
      given: given(changed(STREAMING, { redaction: { modes: 'none' } }), AS_STREAM),
      expected: [PASS],
    },
    {
      name: 'the first release of a family has no clients yet',
      shows: 'edge',
      given: { ...given(changed(STREAMING, { clients: [] }), AS_STREAM), ledger: 'releases: []' },
      expected: [PASS],
    },
    {
      name: 'a list of no clients for a family that serves',
      shows: 'no-evidence',
      given: given(changed(STREAMING, { clients: [] }), AS_STREAM),
      expected: ['serving-contract:clients no-evidence blocker'],
    },
    faulty(
      'partial results that leak what final ones hide',
      { 'redaction.applies_to': ['final', 'logs'] },
      'redaction.applies_to',
      ['final results hide phone_number, email, and partial results show them a moment before'],
    ),
    faulty(
      'a rate that the model is not fed with',
      { audio_in: [{ ...audio, sample_rates_hz: [8000, 16000] }] },
      'audio_in.rates',
      [/takes audio at 8000 Hz, which the feature contract .* does not let in/, 'resample_policy: reject'],
    ),
    faulty('an error code that is missing', { errors: errors.slice(1) }, 'errors.required', [
      'what clients get instead of unsupported_sample_rate',
    ]),
    faulty(
      'an error code that is there twice',
      { errors: [...errors, ...errors.slice(0, 1)] },
      'errors.twice',
    ),
    faulty(
      'percentiles out of order',
      { 'slo.first_partial_ms': { p50: 150, p95: 600, p99: 500 } },
      'slo.first_partial_ms.p99',
    ),
    faulty(
      'a chunk that is too short for the shortest',
      { chunk: { min_ms: 500, recommended_ms: 100, max_ms: 1000 } },
      'chunk.recommended_ms',
    ),
    faulty('a default language that is not supported', { 'language.default': 'de' }, 'language.default'),
    faulty('a version that is none', { 'api.version': 'v3' }, 'api.version'),
    faulty(
      'deprecated, nobody knows until when',
      { 'api.stability': 'deprecated' },
      'api.deprecation.sunset_at',
    ),
    faulty('a client that does not work with this version', { 'api.version': '3.2.0' }, 'clients.ios-5', [
      'lists ios-5 as working up to 3.1.0 only',
    ]),
    {
      name: 'another schema than the entry names',
      shows: 'edge',
      given: given(changed(STREAMING, { schema: { input: 'contracts/other.json' } }), AS_STREAM),
      expected: [PASS, 'serving-contract:schema.input fail warning'],
      says: ['clients and this gate would read different ones'],
    },
    {
      name: 'a client with a sunset may stay behind',
      shows: 'edge',
      given: given(
        changed(STREAMING, {
          'api.version': '4.0.0',
          clients: [{ name: 'ios-5', max_api_version: '3.1.0', sunset_at: '2027-03-01' }],
        }),
        AS_STREAM,
      ),
      expected: [PASS],
    },
    {
      name: 'before its step a missing topic is silent and a leak warns',
      shows: 'edge',
      given: {
        ...given(changed(STREAMING, { barge_in: undefined, 'redaction.applies_to': ['final'] }), AS_STREAM),
        step: 'evaluate',
      },
      expected: ['serving-contract:redaction.applies_to fail warning'],
    },
  ],
};
