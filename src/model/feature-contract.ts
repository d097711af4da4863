/**
 * The canonical feature contract: what every toolkit's configuration is converted to before two of them are
 * compared (reference/contracts.md 2.2). The names are those of `feature-contract/1`; the units are in them, or
 * said beside them. Lengths are in samples, so that two toolkits that write milliseconds and seconds agree.
 */
export interface FeatureValues {
  readonly contract_version: string;
  readonly 'audio.sample_rate_hz': number;
  /** Bandwidth that the model needs, Hz; 0.92 of the Nyquist frequency where it is not stated. */
  readonly 'audio.min_effective_bandwidth_hz': number;
  readonly 'audio.channels': number;
  readonly 'audio.channel_policy': 'mono_only' | 'first' | 'mean' | 'per_channel';
  /** Full scale of a sample: 1, or 32768. */
  readonly 'audio.sample_scale': 'unit' | 'int16';
  readonly 'audio.resample_policy': 'reject' | 'allow_listed';
  readonly 'audio.allowed_input_rates_hz': readonly number[];
  readonly 'audio.resampler.impl': string;
  readonly 'audio.resampler.version': string;
  readonly 'audio.resampler.quality': string;
  /** `none`, `target_lufs=<n>` or `target_dbfs=<n>`. */
  readonly 'audio.loudness': string;
  readonly 'feature.type': FeatureType;
  readonly 'feature.n_mels': number;
  readonly 'feature.n_mfcc': number;
  readonly 'feature.use_energy': boolean;
  readonly 'feature.cepstral_lifter': number;
  /** Time derivatives that are appended: 0, 1 or 2. */
  readonly 'feature.deltas': number;
  readonly 'frame.n_fft': number;
  readonly 'frame.win_length_samples': number;
  readonly 'frame.hop_length_samples': number;
  readonly 'frame.window': WindowShape;
  readonly 'frame.centered': boolean;
  readonly 'frame.pad_mode': 'none' | 'reflect' | 'constant' | 'edge';
  readonly 'frame.preemphasis': number;
  /** Standard deviation on the scale of [-1, 1]: Kaldi's 1.0 is 3.05e-5. */
  readonly 'frame.dither': number;
  readonly 'frame.dither_at_inference': boolean;
  readonly 'frame.remove_dc': boolean;
  readonly 'mel.scale': 'htk' | 'slaney' | 'kaldi';
  readonly 'mel.norm': 'none' | 'slaney';
  readonly 'mel.f_min_hz': number;
  readonly 'mel.f_max_hz': number;
  readonly 'spectrum.power': 1 | 2;
  readonly 'log.base': 'e' | '2' | '10' | 'db' | 'none';
  readonly 'log.floor': number;
  readonly 'log.floor_mode': 'max' | 'add';
  /**
   * What lies further than this below the utterance's maximum is raised to it, in units of the log; with base 10
   * it stands for Whisper's clamp together with the rescaling (x + 4) / 4 that follows it.
   */
  readonly 'log.dynamic_range': number;
  readonly 'normalize.type': 'none' | 'per_utterance' | 'per_feature' | 'global_cmvn' | 'fixed';
  /** Whether the variance is normalised as well as the mean. */
  readonly 'normalize.variance': boolean;
  readonly 'normalize.stats_digest': string;
  readonly 'normalize.eps': number;
  readonly 'stacking.window': number;
  readonly 'stacking.stride': number;
  readonly 'padding.mode': 'none' | 'to_longest' | 'fixed';
  readonly 'padding.fixed_samples': number;
  readonly 'padding.side': 'left' | 'right';
  readonly 'padding.value': number;
  readonly 'padding.max_duration_s': number;
  readonly dtype: 'float32' | 'float16' | 'bfloat16' | 'int16';
  readonly layout: 'time,feature' | 'feature,time';
  readonly 'tokenizer.type': string;
  readonly 'tokenizer.id': string;
  readonly 'tokenizer.version': string;
  readonly 'tokenizer.vocab_size': number;
  readonly 'tokenizer.digest': string;
  readonly 'text_normalizer.id': string;
  readonly 'text_normalizer.version': string;
  readonly 'text_normalizer.digest': string;
  readonly 'g2p.id': string;
  readonly 'g2p.version': string;
  readonly 'g2p.digest': string;
  readonly 'codec.id': string;
  readonly 'codec.version': string;
  readonly 'codec.sample_rate_hz': number;
  readonly 'codec.hop_samples': number;
  readonly 'codec.frame_rate_hz': number;
  readonly 'codec.n_codebooks': number;
  readonly 'codec.codebook_size': number;
  readonly 'codec.digest': string;
  readonly 'output_audio.sample_rate_hz': number;
  readonly 'output_audio.channels': number;
  readonly 'output_audio.encoding': string;
}

/** What a model is fed with. */
export type FeatureType = 'waveform' | 'log_mel' | 'mfcc' | 'spectrogram' | 'codec_tokens' | 'learned';

/** Window shapes; `hann` is periodic, as a Fourier transform wants it, `hann_symmetric` is not. */
export type WindowShape =
  'hann' | 'hann_symmetric' | 'hamming' | 'povey' | 'blackman' | 'rectangular' | 'sqrt_hann' | 'sine';

/** The dotted name of a field of the contract. */
export type FieldName = keyof FeatureValues;

/** Any value that a field can have. */
export type FeatureValue = FeatureValues[FieldName];

/** Where a value comes from. */
export type Origin =
  | {
      readonly kind: 'explicit';
      readonly path: string;
      /** JSON pointer (RFC 6901) of the value in its file; for Kaldi the option with a slash before it. */
      readonly pointer: string;
      readonly line?: number;
    }
  /** The file does not say it, but its format does: `default of <format>`. */
  | { readonly kind: 'default'; readonly format: string }
  | { readonly kind: 'unresolved'; readonly reason: string };

/** A value with its origin. Unresolved values are null; they never equal anything. */
export type Sourced<T> =
  | { readonly value: T; readonly origin: Exclude<Origin, { readonly kind: 'unresolved' }> }
  | { readonly value: null; readonly origin: Extract<Origin, { readonly kind: 'unresolved' }> };

/** The fields that a file states or implies; absent ones it says nothing about. */
export type ContractFields = { readonly [Name in FieldName]?: Sourced<FeatureValues[Name]> };

/** A key of a contract that means nothing, or a value that cannot be. */
export interface ContractProblem {
  readonly pointer: string;
  readonly line?: number;
  readonly message: string;
}

/** One front end, in canonical units. */
export interface FeatureContract {
  /** The format it was read from, as in `default of <format>`. */
  readonly format: string;
  readonly path: string;
  readonly fields: ContractFields;
  /** Whether the format can say which tokenizer, codec and output go with the front end, and by digest. */
  readonly isWhole: boolean;
  /** The mel that the vocoder expects, where the contract states it (`acoustic_to_vocoder`). */
  readonly vocoderInput?: FeatureContract;
  readonly problems: readonly ContractProblem[];
}

/** The resolved value of a field; undefined where it is absent or unresolved. */
export function valueIn<Name extends FieldName>(
  contract: FeatureContract,
  name: Name,
): FeatureValues[Name] | undefined {
  return contract.fields[name]?.value ?? undefined;
}

/** An origin in words: `conf/fbank.conf:3 /frame-shift`, `default of kaldi-fbank`, `unresolved: ...`. */
export function describeOrigin(origin: Origin): string {
  switch (origin.kind) {
    case 'explicit':
      return `${origin.path}${origin.line === undefined ? '' : `:${origin.line}`} ${origin.pointer}`;
    case 'default':
      return `default of ${origin.format}`;
    case 'unresolved':
      return `unresolved: ${origin.reason}`;
  }
}
