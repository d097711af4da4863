import type { Location } from './location.js';

/** How clients reach a service. */
export const TRANSPORTS = [
  'grpc_bidi',
  'websocket',
  'http_unary',
  'http_chunked',
  'webrtc',
  'triton_grpc',
] as const;

/** How settled a result is. */
export const FINALITY = [
  'partial',
  'stable_prefix',
  'segment_final',
  'utterance_final',
  'turn_final',
] as const;

/** What is done with personal details. */
export const REDACTION_MODES = ['none', 'mask', 'remove', 'tag'] as const;

/** Where it is done. */
export const REDACTION_PLACES = ['partial', 'final', 'audio', 'logs'] as const;

/** The error codes that clients can react to whatever the service. */
export const REQUIRED_ERRORS = [
  'unsupported_sample_rate',
  'unsupported_encoding',
  'audio_timeout',
  'payload_too_large',
  'rate_limited',
  'model_unavailable',
  'cancelled',
  'internal',
] as const;

/** A serving contract as it is written, with the place of each of its values. */
export interface ServingContract {
  /** Plain JSON: mappings are objects without a prototype. */
  readonly document: unknown;
  /** The place of every value, by JSON pointer. */
  readonly places: ReadonlyMap<string, Location>;
  readonly path: string;
  readonly location: Location;
}
