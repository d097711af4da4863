import { isList } from '../compatibility/json-value.js';
import { audioFormats } from '../compatibility/serving/audio-format.js';
import type { JsonValue } from '../compatibility/json-value.js';
import type { RegistryEntry } from '../model/entry.js';
import type { ServingContract } from '../model/serving-contract.js';
import { type ContractPath, lengthOf, sendsPartials, valueIn, wordsIn } from './contract-view.js';

/** What a service is, as far as its contract has to say more or less. */
export type Service = 'streaming' | 'batch' | 'voice';

/** One of R5's topics. */
export interface Topic {
  /** Where it stands in the contract. */
  readonly field: string;
  /** What clients want to know, as the object of "say". */
  readonly question: string;
  /** The fields that are not stated. */
  lacking(contract: ServingContract, service: Service): readonly string[];
}

/** Whether the contract of a first release may list no clients. */
interface Terms {
  readonly mayHaveNoClients: boolean;
}

const STREAMS = new Set(['grpc_bidi', 'websocket', 'webrtc']);

/**
 * What an entry's tasks make of its service. Recognition is a stream when the task or the transport says so, when partial
 * results are sent, and when the contract does not say how clients connect.
 */
export function servicesOf({ tasks }: RegistryEntry, contract: ServingContract): readonly Service[] {
  const isVoiceTask = (task: string): boolean => task === 'tts' || task.startsWith('tts-');
  const voices = tasks.filter(isVoiceTask);
  const isVoice = voices.length > 0;
  if (isVoice && voices.length === tasks.length) return ['voice'];
  const isStream = tasks.includes('asr-streaming') || isStreamByContract(contract);
  const heard = isStream ? ('streaming' as const) : ('batch' as const);
  return isVoice ? [heard, 'voice'] : [heard];
}

function isStreamByContract(contract: ServingContract): boolean {
  const transport = valueIn(contract, 'api', 'transport');
  if (typeof transport !== 'string' || STREAMS.has(transport)) return true;
  return wordsIn(contract, 'results', 'finality').length > 0 && sendsPartials(contract);
}

function unless(contract: ServingContract, ...paths: readonly ContractPath[]): readonly string[] {
  return paths.filter((path) => valueIn(contract, ...path) === undefined).map((path) => path.join('.'));
}

/** What each format has to say; `field` itself where there is no format. */
function inFormats(field: 'audio_in' | 'audio_out', part: string, whole: boolean): Topic['lacking'] {
  return (contract) => {
    const formats = audioFormats(contract.document as JsonValue, field);
    if (formats.length === 0) return whole ? [field] : [];
    return formats
      .filter(({ path }) => valueIn(contract, ...path, part) === undefined)
      .map(({ path }) => `${path.join('.')}.${part}`);
  };
}

function audioTopics(field: 'audio_in' | 'audio_out'): readonly Topic[] {
  const who = field === 'audio_in' ? 'clients may send' : 'clients receive';
  return [
    { field, question: `which audio ${who}`, lacking: inFormats(field, 'encoding', true) },
    {
      field: `${field}.sample_rates_hz`,
      question: `at which rates ${who} audio`,
      lacking: inFormats(field, 'sample_rates_hz', false),
    },
  ];
}

const CHUNK: Topic = {
  field: 'chunk',
  question: 'how long a piece of audio may be',
  lacking: (contract) => {
    const isSaid = ['max_ms', 'max_bytes', 'recommended_ms'].some(
      (name) => valueIn(contract, 'chunk', name) !== undefined,
    );
    return isSaid ? [] : ['chunk.max_ms'];
  },
};

const TIMESTAMPS: Topic = {
  field: 'timestamps',
  question: 'what times in results mean',
  lacking: (contract) =>
    valueIn(contract, 'timestamps', 'level') === 'none'
      ? []
      : unless(contract, ['timestamps', 'level'], ['timestamps', 'unit'], ['timestamps', 'origin']),
};

const RESULTS: Topic = {
  field: 'results',
  question: 'which results are final, and what becomes of those that are not',
  lacking: (contract) =>
    unless(
      contract,
      ['results', 'finality'],
      ...(sendsPartials(contract) ? [['results', 'partial_policy']] : []),
      ['results', 'final_mutability'],
      ['results', 'accumulation'],
    ),
};

const CANCELLATION: Topic = {
  field: 'cancellation',
  question: 'how clients stop a request',
  lacking: (contract) =>
    unless(
      contract,
      ['cancellation', 'supported'],
      ...(valueIn(contract, 'cancellation', 'supported') === true
        ? [['cancellation', 'client_message']]
        : []),
    ),
};

const BARGE_IN: Topic = {
  field: 'barge_in',
  question: 'whether and how users interrupt',
  lacking: (contract) =>
    unless(
      contract,
      ['barge_in', 'supported'],
      ...(valueIn(contract, 'barge_in', 'supported') === true
        ? [
            ['barge_in', 'trigger'],
            ['barge_in', 'stop_within_ms'],
          ]
        : []),
    ),
};

const LANGUAGE: Topic = {
  field: 'language',
  question: 'which languages are taken, and who names them',
  lacking: (contract) => unless(contract, ['language', 'mode'], ['language', 'supported']),
};

const SPEAKERS: Topic = {
  field: 'speakers',
  question: 'what is told and kept of who speaks',
  lacking: (contract) =>
    unless(
      contract,
      ['speakers', 'mode'],
      ['speakers', 'metadata', 'retained'],
      ['speakers', 'metadata', 'exposed_to_client'],
    ),
};

const REDACTION: Topic = {
  field: 'redaction',
  question: 'what is hidden of personal details, and where',
  lacking: (contract) => {
    const modes = wordsIn(contract, 'redaction', 'modes');
    const isNone = modes.length > 0 && modes.every((mode) => mode === 'none');
    return isNone
      ? []
      : unless(contract, ['redaction', 'modes'], ['redaction', 'entities'], ['redaction', 'applies_to']);
  },
};

const ERRORS: Topic = {
  field: 'errors',
  question: 'which errors clients meet, and which of them to try again',
  lacking: (contract) => {
    const count = lengthOf(contract, 'errors');
    if (count === 0) return ['errors'];
    const paths = Array.from({ length: count }, (_, index): ContractPath => ['errors', index, 'retryable']);
    return unless(contract, ...paths);
  },
};

const LATENCIES: Readonly<Record<Service, readonly (readonly string[])[]>> = {
  streaming: [['first_partial_ms'], ['final_after_endpoint_ms']],
  batch: [['final_after_endpoint_ms', 'rtf']],
  voice: [['ttfb_ms']],
};

const SLO: Topic = {
  field: 'slo',
  question: 'how fast it answers, where that is measured, and under which load',
  lacking: (contract, service) => [
    ...LATENCIES[service].flatMap((either) => lackingLatency(contract, service, either)),
    ...unless(contract, ['slo', 'measured_at']),
    ...(valueIn(contract, 'slo', 'load', 'requests_per_s') === undefined
      ? unless(contract, ['slo', 'load', 'streams'])
      : []),
  ],
};

/** A latency needs a percentile: a bare number is not one. Partial results are timed where there are any. */
function lackingLatency(
  contract: ServingContract,
  service: Service,
  either: readonly string[],
): readonly string[] {
  const isMoot = either[0] === 'first_partial_ms' && !sendsPartials(contract);
  const isSaid = either.some((name) => valueIn(contract, 'slo', name, 'p95') !== undefined);
  const formats = service === 'voice' ? audioFormats(contract.document as JsonValue, 'audio_out') : [];
  const isInFormat = formats.some(
    ({ path }) => valueIn(contract, ...path, 'first_audio_ms_p95') !== undefined,
  );
  return isMoot || isSaid || isInFormat ? [] : [`slo.${either[0] ?? ''}.p95`];
}

function clientsTopic({ mayHaveNoClients }: Terms): Topic {
  return {
    field: 'clients',
    question: 'which clients it has to go on working for, and by which version of the interface',
    lacking: (contract) => {
      const isEmptyList =
        mayHaveNoClients && isList((contract.document as { clients?: JsonValue }).clients ?? null);
      return unless(contract, ['api', 'version'], ...(isEmptyList ? [] : [['clients']]));
    },
  };
}

/** R5's topics for a service: thirteen for a recogniser that streams. */
export function topicsFor(service: Service, terms: Terms): readonly Topic[] {
  const audio = audioTopics(service === 'voice' ? 'audio_out' : 'audio_in');
  const partials = service === 'streaming' ? [RESULTS] : [];
  const bargeIn = service === 'batch' ? [] : [BARGE_IN];
  return [
    ...[...audio, CHUNK, TIMESTAMPS, ...partials, CANCELLATION, ...bargeIn],
    ...[LANGUAGE, SPEAKERS, REDACTION, ERRORS, SLO, clientsTopic(terms)],
  ];
}
