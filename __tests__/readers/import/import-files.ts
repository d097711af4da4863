/** Files of other tools, written by hand after their documentation. */

/** An MLflow 2 model with the transformers flavour. */
export const MLMODEL = `artifact_path: dictation-en
flavors:
  python_function:
    env:
      conda: conda.yaml
      virtualenv: python_env.yaml
    loader_module: mlflow.transformers
    python_version: 3.11.4
  transformers:
    code: null
    instance_type: AutomaticSpeechRecognitionPipeline
    source_model_name: openai/whisper-small
    source_model_revision: 9f3c2ab0d1e2f30415263748596a7b8c9d0e1f20
    task: automatic-speech-recognition
mlflow_version: 2.12.1
model_uuid: 3b8f1f0e2a8c4e6f9d0b7a6c5e4d3c2b
run_id: 9f1c2d3e4b5a69788796a5b4c3d2e1f0
signature:
  inputs: '[{"type": "binary", "required": true}]'
  outputs: '[{"type": "string", "required": true}]'
  params: null
utc_time_created: '2026-11-04 10:21:33.120000'
`;

/** A model card with results on two data sets. */
export const MODEL_CARD = `---
language:
- gl
- multilingual
license: apache-2.0
base_model: openai/whisper-small
library_name: transformers
pipeline_tag: automatic-speech-recognition
tags:
- whisper-event
datasets:
- mozilla-foundation/common_voice_13_0
metrics:
- wer
model-index:
- name: Whisper Small Galician
  results:
  - task:
      name: Automatic Speech Recognition
      type: automatic-speech-recognition
    dataset:
      name: Common Voice 13.0
      type: mozilla-foundation/common_voice_13_0
      config: gl
      split: test
      args: gl
    metrics:
    - name: Wer
      type: wer
      value: 20.9
    - name: Wer with a language model
      type: wer
      value: 18.1
    - type: bleu
      value: 30
  - task:
      type: automatic-speech-recognition
    dataset:
      name: FLEURS
      type: google/fleurs
    metrics:
    - type: wer
      value: 20.0 ± 1.2
    - type: cer
      value: 7.5 %
---
# Whisper Small Galician

Text that nobody reads here.
`;

/** GTO's own annotations. */
export const ARTIFACTS = `churn-free-asr:
  path: models/asr.bin
  type: model
  virtual: false
  description: Dictation in English.
speech-manifest:
  path: s3://mycorp/speech/manifest.jsonl
  type: dataset
`;

/** The same in the dvc.yaml of newer versions. */
export const DVC = `stages:
  train:
    cmd: python train.py
    outs: [models/asr.bin]
artifacts:
  churn-free-asr:
    path: models/asr.bin
    type: model
    desc: Dictation in English.
    labels: [asr]
`;

/** \`git tag\` of a repository with one model, a version that was taken back, and stages. */
export const TAGS = `asr@deprecated#9
asr-dictation@v1.2.3
asr-dictation@v1.10.0
asr-dictation@v2.0.0
asr-dictation@v2.0.0!
asr-dictation#prod#1
asr-dictation#staging!#4
v0.9
`;
