import { ContractBuilder } from '../contract-builder.js';
import { contractReading, type FeatureAdapter, unresolvedReading } from '../feature-adapter.js';
import { type FeatureSource, hasMapping, textAt, valueAt } from '../feature-source.js';

const FORMAT = 'espnet2';

/** What a front end makes of absent keys, and what its code fixes. */
interface FrontEnd {
  /** Where it is named, how, and where its parameters are. */
  readonly choice: string;
  readonly name: string;
  readonly conf: string;
  readonly nFft: number;
  readonly hop: number;
  readonly fMinHz: number;
  /** Undefined for the Nyquist frequency. */
  readonly fMaxHz: number | undefined;
  readonly power: 1 | 2;
  readonly log: 'e' | '10';
}

const RECOGNITION = {
  ...{ choice: 'frontend', name: 'default', conf: 'frontend_conf', nFft: 512, hop: 128 },
  ...{ fMinHz: 0, fMaxHz: undefined, power: 2, log: 'e' },
} as const satisfies FrontEnd;
const SYNTHESIS = {
  ...{ choice: 'feats_extract', name: 'fbank', conf: 'feats_extract_conf', nFft: 1024, hop: 256 },
  ...{ fMinHz: 80, fMaxHz: 7600, power: 1, log: '10' },
} as const satisfies FrontEnd;
const LOG_BASES: ReadonlyMap<number | undefined, 'e' | '2' | '10'> = new Map([
  [Math.E, 'e'],
  [2, '2'],
  [10, '10'],
]);
const WINDOWS = { hann: 'hann', hamming: 'hamming', blackman: 'blackman' } as const;

/**
 * ESPnet2's `config.yaml`: lengths in samples, `fs` a number or `16k`. Recognition takes the natural log of the
 * power, synthesis log10 of the magnitude.
 *
 * Sources: espnet2/asr/frontend/default.py, tts/feats_extract/log_mel_fbank.py, layers/stft.py, layers/log_mel.py,
 * layers/global_mvn.py, layers/utterance_mvn.py.
 */
export const espnet: FeatureAdapter = {
  format: FORMAT,
  recognises: (source) => frontEndOf(source) !== undefined,
  read: (source) => {
    const frontEnd = frontEndOf(source) ?? RECOGNITION;
    const named = valueAt(source.value, [frontEnd.choice]);
    if (named !== undefined && named !== frontEnd.name) {
      return unresolvedReading(FORMAT, `the ${frontEnd.choice} ${JSON.stringify(named)} is not read`);
    }
    const contract = new ContractBuilder(FORMAT, source, { textIsTyped: true });
    readFrames(contract, frontEnd);
    readMel(contract, frontEnd);
    readNormalisation(contract, source);
    contract.implied({
      'audio.channels': 1,
      'audio.sample_scale': 'unit',
      'feature.type': 'log_mel',
      'feature.deltas': 0,
      'frame.preemphasis': 0,
      'frame.dither': 0,
      'frame.remove_dc': false,
      'stacking.window': 1,
      'stacking.stride': 1,
      'padding.mode': 'to_longest',
      'padding.side': 'right',
      dtype: 'float32',
      layout: 'time,feature',
    });
    return contractReading(contract.build());
  },
};

function frontEndOf({ value }: FeatureSource): FrontEnd | undefined {
  const states = ({ choice, conf }: FrontEnd): boolean =>
    hasMapping(value, conf) || (textAt(value, choice) !== undefined && hasMapping(value, 'model_conf'));
  return [SYNTHESIS, RECOGNITION].find(states);
}

function readFrames(contract: ContractBuilder, { conf, nFft, hop }: FrontEnd): void {
  const text = contract.written([conf, 'fs']);
  const rate = typeof text === 'string' ? /^(\d+(?:\.\d+)?)\s*k(?:hz)?$/i.exec(text)?.[1] : undefined;
  if (rate === undefined) contract.number('audio.sample_rate_hz', [conf, 'fs'], 16000);
  else contract.derive('audio.sample_rate_hz', [conf, 'fs'], Number(rate) * 1000);
  const size = contract.number('frame.n_fft', [conf, 'n_fft'], nFft);
  contract.number('frame.win_length_samples', [conf, 'win_length'], size);
  contract.number('frame.hop_length_samples', [conf, 'hop_length'], hop);
  contract.word('frame.window', [conf, 'window'], WINDOWS, 'hann');
  const centred = contract.flag('frame.centered', [conf, 'center'], true);
  if (centred === true)
    contract.word('frame.pad_mode', [conf, 'pad_mode'], { reflect: 'reflect' }, 'reflect');
  else contract.implied({ 'frame.pad_mode': 'none' });
}

function readMel(contract: ContractBuilder, { conf, fMinHz, fMaxHz, power, log }: FrontEnd): void {
  contract.number('feature.n_mels', [conf, 'n_mels'], 80);
  contract.choice('mel.scale', [conf, 'htk'], false, ['htk', 'slaney']);
  const rate = contract.peek('audio.sample_rate_hz');
  const nyquist = rate === undefined ? undefined : rate / 2;
  // An explicit null stands for the ends of the spectrum.
  const [isFromZero, isToTop] = [contract.isNull([conf, 'fmin']), contract.isNull([conf, 'fmax'])];
  contract.number('mel.f_min_hz', [conf, 'fmin'], isFromZero ? 0 : fMinHz);
  contract.number('mel.f_max_hz', [conf, 'fmax'], isToTop || fMaxHz === undefined ? nyquist : fMaxHz);
  const base = LOG_BASES.get(contract.readNumber([conf, 'log_base'], log === 'e' ? Math.E : 10));
  if (base === undefined) contract.unresolved('log.base', `/${conf}/log_base is none that is known`);
  else contract.derive('log.base', [conf, 'log_base'], base);
  contract.implied({
    'mel.norm': 'slaney',
    'spectrum.power': power,
    'log.floor': 1e-10,
    'log.floor_mode': 'max',
  });
}

function readNormalisation(contract: ContractBuilder, source: FeatureSource): void {
  const written = contract.isNull('normalize') ? 'none' : (contract.written('normalize') ?? 'utterance_mvn');
  if (written === 'none') {
    contract.derive('normalize.type', 'normalize', 'none');
  } else if (written === 'utterance_mvn') {
    contract.derive('normalize.type', 'normalize', 'per_feature');
    contract.flag('normalize.variance', ['normalize_conf', 'norm_vars'], false);
  } else if (written === 'global_mvn') {
    contract.derive('normalize.type', 'normalize', 'global_cmvn');
    contract.flag('normalize.variance', ['normalize_conf', 'norm_vars'], true);
    readStatistics(contract, source);
  } else {
    contract.unresolved('normalize.type', `/normalize ${JSON.stringify(written)} is not known`);
  }
}

/** The statistics lie in a file of their own; only its digest tells two of them apart. */
function readStatistics(contract: ContractBuilder, source: FeatureSource): void {
  const key = ['normalize_conf', 'stats_file'];
  const file = contract.written(key);
  const digest = typeof file === 'string' ? source.digestOf?.(file) : undefined;
  if (digest !== undefined) contract.derive('normalize.stats_digest', key, digest);
  else
    contract.unresolved(
      'normalize.stats_digest',
      `the digest of ${JSON.stringify(file ?? 'stats_file')} is not known`,
    );
}
