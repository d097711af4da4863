/** Files as the toolkits write them, cut to what a reader looks at; places in the comments. */

/** openai/whisper-large-v3, preprocessor_config.json. */
export const WHISPER = JSON.stringify(
  {
    chunk_length: 30,
    feature_extractor_type: 'WhisperFeatureExtractor',
    feature_size: 128,
    hop_length: 160,
    n_fft: 400,
    n_samples: 480000,
    nb_max_frames: 3000,
    padding_side: 'right',
    padding_value: 0.0,
    processor_class: 'WhisperProcessor',
    return_attention_mask: false,
    sampling_rate: 16000,
  },
  null,
  2,
);

/** somosnlp/wav2vec2-spanish, preprocessor_config.json. */
export const WAV2VEC2 = JSON.stringify({
  do_normalize: true,
  feature_extractor_type: 'Wav2Vec2FeatureExtractor',
  feature_size: 1,
  padding_side: 'right',
  padding_value: 0.0,
  return_attention_mask: true,
  sampling_rate: 16000,
});

/** As Transformers before 4.6 wrote it: without a class. */
export const WAV2VEC2_WITHOUT_TYPE = JSON.stringify({
  do_normalize: true,
  feature_size: 1,
  padding_side: 'right',
  padding_value: 0.0,
  return_attention_mask: false,
  sampling_rate: 16000,
});

/** incroyable229/speecht5_vc, preprocessor_config.json. */
export const SPEECHT5 = JSON.stringify({
  do_normalize: false,
  feature_extractor_type: 'SpeechT5FeatureExtractor',
  feature_size: 1,
  fmax: 7600,
  fmin: 80,
  frame_signal_scale: 1.0,
  hop_length: 16,
  mel_floor: 1e-10,
  n_fft: 1024,
  num_mel_bins: 80,
  padding_side: 'right',
  padding_value: 0.0,
  reduction_factor: 2,
  sample_size: 1024,
  sample_stride: 256,
  sampling_rate: 16000,
  win_function: 'hann_window',
  win_length: 64,
});

/** facebook/w2v-bert-2.0, preprocessor_config.json. */
export const SEAMLESS = JSON.stringify({
  feature_extractor_type: 'SeamlessM4TFeatureExtractor',
  feature_size: 80,
  num_mel_bins: 80,
  padding_side: 'right',
  padding_value: 1,
  processor_class: 'Wav2Vec2BertProcessor',
  return_attention_mask: true,
  sampling_rate: 16000,
  stride: 2,
});

/** rurufolder/cohere-transcribe-arabic-, preprocessor_config.json. */
export const AUTO_MAP_ONLY = JSON.stringify({
  auto_map: { AutoProcessor: 'processing_cohere_asr.CohereAsrProcessor' },
  processor_class: 'CohereAsrProcessor',
});

/** toverainc/willow-inference-server, preprocessor_config.json. */
export const IMAGE = JSON.stringify({
  do_normalize: true,
  do_resize: true,
  image_mean: [0.5, 0.5, 0.5],
  image_processor_type: 'ViTFeatureExtractor',
  size: { height: 224, width: 224 },
});

/** NVIDIA/NeMo, examples/asr/conf/fastconformer/fast-conformer_transducer_bpe.yaml. */
export const NEMO = `
name: "FastConformer-Transducer-BPE"
model:
  sample_rate: 16000
  preprocessor:
    _target_: nemo.collections.asr.modules.AudioToMelSpectrogramPreprocessor
    sample_rate: \${model.sample_rate}
    normalize: "per_feature"
    window_size: 0.025
    window_stride: 0.01
    window: "hann"
    features: 80
    n_fft: 512
    frame_splicing: 1
    dither: 0.00001
    pad_to: 0
  encoder:
    feat_in: \${model.preprocessor.features}
`;

/** NVIDIA/NeMo, examples/tts/conf/fastpitch_align_v1.05.yaml. */
export const NEMO_FASTPITCH = `
sample_rate: 22050
n_mel_channels: 80
n_window_size: 1024
n_window_stride: 256
n_fft: 1024
lowfreq: 0
highfreq: 8000
window: hann
model:
  sample_rate: \${sample_rate}
  n_mel_channels: \${n_mel_channels}
  n_window_size: \${n_window_size}
  n_window_stride: \${n_window_stride}
  n_fft: \${n_fft}
  lowfreq: \${lowfreq}
  highfreq: \${highfreq}
  window: \${window}
  preprocessor:
    _target_: nemo.collections.asr.modules.AudioToMelSpectrogramPreprocessor
    features: \${model.n_mel_channels}
    lowfreq: \${model.lowfreq}
    highfreq: \${model.highfreq}
    n_fft: \${model.n_fft}
    n_window_size: \${model.n_window_size}
    window_size: false
    n_window_stride: \${model.n_window_stride}
    window_stride: false
    sample_rate: \${model.sample_rate}
    window: \${model.window}
    normalize: null
    preemph: null
    dither: 0.0
    log_zero_guard_type: add
    log_zero_guard_value: 1e-05
    mag_power: 1.0
`;

/** espnet/espnet, egs2/librispeech/asr1/conf/tuning/train_asr_conformer10_hop_length160.yaml, with the fs of asr.sh. */
export const ESPNET = `
encoder: conformer
frontend: default
frontend_conf:
    fs: 16k
    n_fft: 512
    hop_length: 160
normalize: global_mvn
normalize_conf:
    stats_file: exp/asr_stats_raw/train/feats_stats.npz
model_conf:
    ctc_weight: 0.3
`;

/** espnet/espnet, egs2/ljspeech/tts1/conf/tuning/train_fastspeech2.yaml, with what tts.sh writes. */
export const ESPNET_TTS = `
feats_extract: fbank
feats_extract_conf:
    n_fft: 1024
    hop_length: 256
    win_length: null
    fs: 22050
    fmin: 80
    fmax: 7600
    n_mels: 80
normalize: null
`;

/** jik876/hifi-gan, config_v1.json. */
export const HIFI_GAN = JSON.stringify(
  {
    resblock: '1',
    upsample_rates: [8, 8, 2, 2],
    segment_size: 8192,
    num_mels: 80,
    num_freq: 1025,
    n_fft: 1024,
    hop_size: 256,
    win_size: 1024,
    sampling_rate: 22050,
    fmin: 0,
    fmax: 8000,
    fmax_for_loss: null,
  },
  null,
  4,
);

/** speechbrain/speechbrain, recipes/LibriSpeech/ASR/transformer/hparams/conformer_large.yaml. */
export const SPEECHBRAIN = `
seed: 3407
__set_seed: !apply:torch.manual_seed [!ref <seed>]
data_folder: !PLACEHOLDER
sample_rate: 16000
n_fft: 512
n_mels: 80
win_length: 32
normalize: !new:speechbrain.processing.features.InputNormalization
    norm_type: global
    update_until_epoch: 4
compute_features: !new:speechbrain.lobes.features.Fbank
    sample_rate: !ref <sample_rate>
    n_fft: !ref <n_fft>
    n_mels: !ref <n_mels>
    win_length: !ref <win_length>
`;

/** speechbrain/speechbrain, recipes/LJSpeech/TTS/vocoder/hifigan/hparams/train.yaml. */
export const SPEECHBRAIN_VOCODER = `
sample_rate: 22050
hop_length: 256
win_length: 1024
n_mel_channels: 80
n_fft: 1024
mel_fmin: 0.0
mel_fmax: 8000
mel_normalized: False
power: 1
norm: "slaney"
mel_scale: "slaney"
dynamic_range_compression: True
mel_spectogram: !name:speechbrain.lobes.models.HifiGAN.mel_spectogram
  sample_rate: !ref <sample_rate>
  hop_length: !ref <hop_length>
  win_length: !ref <win_length>
  n_fft: !ref <n_fft>
  n_mels: !ref <n_mel_channels>
  f_min: !ref <mel_fmin>
  f_max: !ref <mel_fmax>
  power: !ref <power>
  normalized: !ref <mel_normalized>
  norm: !ref <norm>
  mel_scale: !ref <mel_scale>
  compression: !ref <dynamic_range_compression>
l1_spec_loss: !new:speechbrain.lobes.models.HifiGAN.L1SpecLoss
  n_stft: !ref <n_fft> // 2 + 1
`;

/** descriptinc/descript-audio-codec, conf/final/24khz.yml. */
export const DAC = `
DAC.sample_rate: 24000
DAC.encoder_dim: 64
DAC.encoder_rates: [2, 4, 5, 8]
DAC.n_codebooks: 32
DAC.codebook_size: 1024
DAC.codebook_dim: 8
Discriminator.sample_rate: 24000
`;

/** kaldi-asr/kaldi, egs/librispeech/s5/conf/mfcc_hires.conf. */
export const KALDI_HIRES = `# config for high-resolution MFCC features, intended for neural network training
# Note: we keep all cepstra, so it has the same info as filterbank features.
--use-energy=false   # use average of log energy, not energy.
--num-mel-bins=40     # similar to Google's setup.
--num-ceps=40     # there is no dimensionality reduction.
--low-freq=20     # low cutoff frequency for mel bins
--high-freq=-400 # high cutoff frequently, relative to Nyquist of 8000 (=7600)
`;

/** A contract for the front end of NeMo's file above, written by hand. */
export const CANONICAL = `
format: feature-contract/1
contract_version: 2.0.0
audio:
  sample_rate_hz: 16000
  channels: 1
  channel_policy: mono_only
  sample_scale: unit
  resample_policy: reject
feature: {type: log_mel, n_mels: 80}
frame:
  n_fft: 512
  win_length_samples: 400
  hop_length_samples: 160
  window: hann_symmetric
  centered: true
  preemphasis: 0.97
  dither: 1e-5
  dither_at_inference: false
  remove_dc: false
mel: {scale: slaney, norm: slaney, f_min_hz: 0, f_max_hz: 8000}
spectrum: {power: 2}
log: {base: e, floor: 5.960464477539063e-8, floor_mode: add}
normalize: {type: per_feature, variance: true, eps: 1e-5}
stacking: {window: 1, stride: 1}
dtype: float32
layout: [feature, time]
`;
