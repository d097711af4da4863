import { blocking, critical, type FeatureField, recorded, warning, words } from './feature-field.js';
import type { FieldName } from '../model/feature-contract.js';

type FrontEndSection =
  'audio' | 'feature' | 'frame' | 'mel' | 'spectrum' | 'log' | 'normalize' | 'stacking' | 'padding';

/** The fields that describe the numbers which a model is fed with. */
export type FrontEndField =
  Extract<FieldName, `${FrontEndSection}.${string}`> | 'contract_version' | 'dtype' | 'layout';

/** Severities by reference/contracts.md 2.2; where it is silent, by the differences measured in reference/audio.md 2.4. */
export const FRONT_END_FIELDS: Readonly<Record<FrontEndField, FeatureField>> = {
  contract_version: recorded(
    'text',
    null,
    'The contract was written anew; its other fields say what changed.',
  ),
  'audio.sample_rate_hz': critical(
    'count',
    'Hz',
    'The model hears a band that it was not trained on, and every frame covers another stretch of time.',
  ),
  'audio.min_effective_bandwidth_hz': blocking(
    'number',
    'Hz',
    'The band between the two is promised on one side and missing on the other: fricatives go first.',
  ),
  'audio.channels': critical(
    'count',
    'channels',
    'Channels are mixed, dropped or read as time: speed and pitch change.',
  ),
  'audio.channel_policy': warning(
    words<'audio.channel_policy'>('mono_only', 'first', 'mean', 'per_channel'),
    null,
    'Stereo input is reduced in another way, so that a speaker on one channel can get lost.',
  ),
  'audio.sample_scale': critical(
    words<'audio.sample_scale'>('unit', 'int16'),
    null,
    'Every log value is off by a constant (10.4 or 20.8): the model hears a voice 90 dB louder or softer.',
  ),
  'audio.resample_policy': warning(
    words<'audio.resample_policy'>('reject', 'allow_listed'),
    null,
    'Audio of another rate is resampled silently instead of being refused.',
  ),
  'audio.allowed_input_rates_hz': warning(
    'rates',
    'Hz',
    'Clients may send rates that the model was never tested at.',
  ),
  'audio.resampler.impl': warning('text', null, 'Another resampler shapes the top of the band differently.'),
  'audio.resampler.version': warning(
    'text',
    null,
    'Another version of the resampler may filter differently.',
  ),
  'audio.resampler.quality': warning(
    'text',
    null,
    'A cheaper resampler dulls or mirrors the top of the band; a preset alone cost one point of word error rate.',
  ),
  'audio.loudness': warning(
    'loudness',
    null,
    'Quiet speakers reach the model at another level than in training.',
  ),
  'feature.type': critical(
    words<'feature.type'>('waveform', 'log_mel', 'mfcc', 'spectrogram', 'codec_tokens', 'learned'),
    null,
    'The model is fed with another kind of numbers: its output is noise.',
  ),
  'feature.n_mels': critical(
    'count',
    'bins',
    'Every mel bin stands for another frequency, or the shapes do not fit.',
  ),
  'feature.n_mfcc': blocking(
    'count',
    'coefficients',
    'The shapes do not fit, or detail of the spectrum is cut off.',
  ),
  'feature.use_energy': blocking(
    'flag',
    null,
    'One dimension holds energy in place of a cepstrum or a mel bin.',
  ),
  'feature.cepstral_lifter': blocking(
    'number',
    null,
    'Higher cepstra are weighted differently from training.',
  ),
  'feature.deltas': blocking(
    'count',
    'orders',
    'The feature dimension is another multiple: the shapes do not fit.',
  ),
  'frame.n_fft': critical(
    'count',
    'samples',
    'Mel filters are laid over another frequency grid, most of all below 1 kHz.',
  ),
  'frame.win_length_samples': critical(
    'count',
    'samples',
    'Frames are blurred in time or in frequency: pitch harmonics and stop bursts look different.',
  ),
  'frame.hop_length_samples': critical(
    'count',
    'samples',
    'Speech seems to run faster or slower than in training, and timestamps are off by the same factor.',
  ),
  'frame.window': warning(
    words<'frame.window'>(
      'hann',
      'hann_symmetric',
      'hamming',
      'povey',
      'blackman',
      'rectangular',
      'sqrt_hann',
      'sine',
    ),
    null,
    'Energy leaks differently between neighbouring bins, most of all beside strong harmonics.',
  ),
  'frame.centered': warning('flag', null, 'Frames are shifted by half a window, and their number changes.'),
  'frame.pad_mode': warning(
    words<'frame.pad_mode'>('none', 'reflect', 'constant', 'edge'),
    null,
    'The first and last frames of every utterance differ.',
  ),
  'frame.preemphasis': blocking(
    'number',
    null,
    'The whole spectrum is tilted: log values shift by 1.7 to 2.0 on average.',
  ),
  'frame.dither': warning(
    'number',
    'of full scale',
    'Silence holds another amount of noise, and results may not repeat.',
  ),
  'frame.dither_at_inference': warning('flag', null, 'The same audio gives other features at each call.'),
  'frame.remove_dc': warning('flag', null, 'An offset of the microphone leaks into the lowest bins.'),
  'mel.scale': critical(
    words<'mel.scale'>('htk', 'slaney', 'kaldi'),
    null,
    'Mel bins are centred on other frequencies.',
  ),
  'mel.norm': critical(
    words<'mel.norm'>('none', 'slaney'),
    null,
    'High bins are scaled against low ones: a tilt of the spectrum.',
  ),
  'mel.f_min_hz': critical(
    'number',
    'Hz',
    'All mel bins move, and hum or the lowest pitch is let in or cut off.',
  ),
  'mel.f_max_hz': critical('number', 'Hz', 'All mel bins move, and the top of the band is added or cut off.'),
  'spectrum.power': blocking(words<'spectrum.power'>(1, 2), null, 'Every log value is doubled or halved.'),
  'log.base': critical(
    words<'log.base'>('e', '2', '10', 'db', 'none'),
    null,
    'Every value is scaled by a constant factor (2.3 between base 10 and e).',
  ),
  'log.floor': critical('number', null, 'Silence and the gaps between words take on another value.'),
  'log.floor_mode': blocking(
    words<'log.floor_mode'>('max', 'add'),
    null,
    'Quiet frames are compressed where they were clipped, or the other way round.',
  ),
  'log.dynamic_range': blocking(
    'number',
    'log units',
    'Quiet sounds are cut off at another level below the loudest one.',
  ),
  'normalize.type': critical(
    words<'normalize.type'>('none', 'per_utterance', 'per_feature', 'global_cmvn', 'fixed'),
    null,
    'Features arrive with another mean and spread than in training.',
  ),
  'normalize.variance': blocking('flag', null, 'Features arrive with another spread than in training.'),
  'normalize.stats_digest': critical(
    'text',
    null,
    'Features are centred and scaled by the statistics of other recordings.',
  ),
  'normalize.eps': warning('number', null, 'Near-silent utterances are amplified differently.'),
  'stacking.window': critical(
    'count',
    'frames',
    'The shapes do not fit: another number of frames is put into one.',
  ),
  'stacking.stride': critical('count', 'frames', 'The model steps through time at another rate.'),
  'padding.mode': warning(
    words<'padding.mode'>('none', 'to_longest', 'fixed'),
    null,
    'Short utterances end in another amount of silence.',
  ),
  'padding.fixed_samples': warning(
    'count',
    'samples',
    'Utterances are cut off or filled up at another length.',
  ),
  'padding.side': warning(
    words<'padding.side'>('left', 'right'),
    null,
    'Speech sits at the other end of a padded batch.',
  ),
  'padding.value': warning('number', null, 'Padding looks like sound and not like silence.'),
  'padding.max_duration_s': warning('number', 's', 'Long utterances are cut off at another point.'),
  dtype: warning(
    words<'dtype'>('float32', 'float16', 'bfloat16', 'int16'),
    null,
    'Features are rounded more coarsely on one side.',
  ),
  layout: critical(
    words<'layout'>('time,feature', 'feature,time'),
    null,
    'Time is read as frequency and frequency as time.',
  ),
};
