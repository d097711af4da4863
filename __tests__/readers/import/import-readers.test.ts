import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { IMPORT_READERS, importReaderFor, toImportSource } from '../../../src/readers/import/registry.js';
import { isRequired, toRegistryEntry } from '../../../src/readers/import/to-registry-entry.js';
import type { ImportedEntry, ImportSource } from '../../../src/readers/import/import-reader.js';
import { findMissingFields, readEntry } from '../../../src/readers/read-entry.js';
import { METRIC_CATALOGUE } from '../../../src/model/metric.js';
import { nodeOf } from '../../gates/evidence-of.js';
import { ARTIFACTS, DVC, MLMODEL, MODEL_CARD, TAGS } from './import-files.js';

function sourceOf(text: string, path = 'file'): ImportSource {
  const source = toImportSource(path, new TextEncoder().encode(text));
  if (source === undefined) throw new Error('not UTF-8');
  return source;
}

function formatOf(text: string): string | undefined {
  return importReaderFor(sourceOf(text))?.format;
}

function read(text: string): readonly ImportedEntry[] {
  const source = sourceOf(text);
  return importReaderFor(source)?.read(source) ?? [];
}

function values(text: string): Record<string, unknown> {
  const [entry] = read(text);
  return Object.fromEntries([...(entry?.fields ?? [])].map(([name, { value }]) => [name, value]));
}

describe('found by content', () => {
  test.each([
    [MLMODEL, 'mlflow-model'],
    [MODEL_CARD, 'hf-model-card'],
    [MODEL_CARD.replaceAll('\n', '\r\n'), 'hf-model-card'],
    [`\uFEFF${MODEL_CARD}`, 'hf-model-card'],
    [ARTIFACTS, 'gto-artifacts'],
    [DVC, 'gto-artifacts'],
    [TAGS, 'gto-tags'],
    ['flavors: {sklearn: {}}\nmodel_uuid: a\n', 'mlflow-model'],
  ])('%#', (text, format) => {
    expect(formatOf(text)).toBe(format);
  });

  test.each([
    ['a README without front matter', '# A model\n\npipeline_tag: automatic-speech-recognition\n'],
    ['the front matter of a blog', '---\ntitle: x\nlayout: post\n---\ntext\n'],
    [
      "a data set's card",
      '---\nlanguage: en\nlicense: mit\ntask_categories: [automatic-speech-recognition]\nlibrary_name: datasets\n---\n',
    ],
    ["a Space's card", '---\ntitle: x\nemoji: 🎤\nsdk: gradio\nlibrary_name: gradio\n---\n'],
    ['a policy', 'extends: start\nquality: []\n'],
    ['a dvc.yaml without artifacts', 'stages: {train: {cmd: python train.py}}\n'],
    ['tags of another scheme', 'v1.0.0\nv1.1.0\n'],
    ['an npm package at a version', 'left-pad@1.3.0\n'],
    ['prose', 'the model asr@v1.0.0 is good\n'],
    ['nothing', ''],
    ['flavours alone', 'flavors: {vanilla: {}}\n'],
  ])('%s is none of them', (_name, text) => {
    expect(formatOf(text)).toBeUndefined();
  });
});

describe('MLflow', () => {
  test('where the run keeps it, what it was made from, when it was logged', () => {
    expect(values(MLMODEL)).toEqual({
      model_id: 'dictation-en',
      task: 'asr',
      base_model: { id: 'openai/whisper-small', revision: '9f3c2ab0d1e2f30415263748596a7b8c9d0e1f20' },
      artifact: {
        uri: 'runs:/9f1c2d3e4b5a69788796a5b4c3d2e1f0/dictation-en',
        sha256: 'TODO',
        id: '3b8f1f0e2a8c4e6f9d0b7a6c5e4d3c2b',
      },
      training: { finished_at: '2026-11-04T10:21:33.120000Z' },
    });
    expect(read(MLMODEL)[0]?.remarks).toContain('flavours: python_function, transformers');
  });

  test('a model of version 3 has an address of its own; a folder called model names nothing', () => {
    const text =
      'artifact_path: model\nflavors: {pytorch: {}}\nmodel_id: m-0a1b\nrun_id: null\nutc_time_created: null\n';
    expect(values(text)).toEqual({ artifact: { uri: 'models:/m-0a1b', sha256: 'TODO' } });
  });
});

describe('Hugging Face', () => {
  test('licence, languages, base model, task and data set', () => {
    expect(values(MODEL_CARD)).toEqual({
      model_id: 'whisper-small-galician',
      task: 'asr',
      languages: ['gl'],
      base_model: { id: 'openai/whisper-small', revision: 'TODO' },
      artifact: { path: 'TODO', sha256: 'TODO', license: 'apache-2.0' },
      data_manifest: 'TODO',
    });
  });

  test('an error rate without a unit is percent by custom, and says so', () => {
    const figures = read(MODEL_CARD)[0]?.figures ?? [];
    expect(figures.map(({ slice, metric, value, assumed }) => [slice, metric, value, assumed])).toEqual([
      ['Common Voice 13.0 gl test', 'wer', 0.209, 'percent'],
      ['FLEURS', 'wer', 0.2, 'percent'],
      ['FLEURS', 'cer', 0.075, undefined],
    ]);
    expect(read(MODEL_CARD)[0]?.remarks).toEqual([
      'library: transformers',
      'a second wer of Common Voice 13.0 gl test was left out',
      'bleu of Common Voice 13.0 gl test was not taken over',
    ]);
  });

  test.each([
    ['0.123', 0.00123, /may be a fraction/],
    ['301', undefined, /is no error rate: 301/],
    ['-1', undefined, /is no error rate: -1/],
    ['NaN', undefined, /is no error rate/],
    ['good', undefined, /is no error rate: good/],
    ['100', 1, undefined],
  ])('a wer of %s', (written, value, remark) => {
    const [entry] = read(
      MODEL_CARD.replace('value: 20.9', `value: ${written}`).replace('value: 18.1', 'value: x'),
    );
    const figure = entry?.figures.find(({ slice }) => slice.startsWith('Common'));
    expect(figure?.value).toBe(value);
    if (remark !== undefined) expect(entry?.remarks.join('\n')).toMatch(remark);
  });

  test.each([
    ['text-to-speech', 'tts'],
    ['automatic-speech-recognition', 'asr'],
    ['image-classification', undefined],
  ])('the pipeline %s', (pipeline, task) => {
    expect(values(`---\npipeline_tag: ${pipeline}\nlicense: mit\n---\n`).task).toBe(task);
  });
});

describe('GTO', () => {
  test('a model, its path and the one data set beside it', () => {
    expect(values(ARTIFACTS)).toEqual({
      model_id: 'churn-free-asr',
      intended_use: 'Dictation in English.',
      data_manifest: 's3://mycorp/speech/manifest.jsonl',
      artifact: 'models/asr.bin',
    });
    expect(values(DVC)).toMatchObject({ model_id: 'churn-free-asr', artifact: 'models/asr.bin' });
  });

  test('tags: the highest version that was not taken back, by semantic version', () => {
    expect(values(TAGS)).toEqual({ model_id: 'asr-dictation', version: '1.10.0' });
    expect(read(TAGS)).toHaveLength(1);
    expect(read(TAGS)[0]?.remarks).toEqual([
      'some version is assigned to stage prod: record what serves with `speech-release-gate record`',
    ]);
  });

  test('with commits, a stage belongs to a version', () => {
    const commit = '4be1f7a0c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7';
    const text = `${commit} refs/tags/asr@v1.0.0\n${commit} refs/tags/asr#prod#1\n`;
    expect(read(text)[0]?.remarks).toEqual([
      '1.0.0 is assigned to stage prod: record what serves with `speech-release-gate record`',
    ]);
  });

  test('several models are several entries', () => {
    const entries = read('asr@v1.0.0\ntts@v0.1.0\nmodels=tts@v0.2.0\n');
    expect(entries.map(({ fields }) => fields.get('model_id')?.value)).toEqual(['asr', 'tts', 'models/tts']);
  });
});

describe('as a registry entry', () => {
  test.each([
    ['MLflow', MLMODEL],
    ['Hugging Face', MODEL_CARD],
    ['GTO', ARTIFACTS],
    ['tags', TAGS],
  ])('%s: what is open is missing, never guessed', (_name, text) => {
    const [imported] = read(text);
    if (imported === undefined) throw new Error('nothing was read');
    const entry: Record<string, unknown> = { ...toRegistryEntry(imported), eval_report: 'TODO' };
    const node = nodeOf(JSON.stringify(entry));
    const missing = [...findMissingFields(node).critical, ...findMissingFields(node).other];
    const open = Object.keys(entry).filter((name) => isRequired(name) && entry[name] === 'TODO');
    expect([...missing].sort()).toEqual(open.sort());
    expect(missing).toEqual(
      expect.arrayContaining(['owner', 'serving_image', 'rollback_target', 'feature_contract']),
    );
    expect(readEntry(node, METRIC_CATALOGUE).kind).toBe('read');
  });

  test('figures are an inline report, each marked with what was assumed', () => {
    const [imported] = read(MODEL_CARD);
    expect(imported && toRegistryEntry(imported).eval_report).toMatchObject({
      slices: {
        'Common Voice 13.0 gl test': {
          dimensions: { dataset: 'mozilla-foundation/common_voice_13_0', config: 'gl', split: 'test' },
          wer: { candidate: 0.209, assumed: 'percent' },
        },
        FLEURS: { cer: { candidate: 0.075 } },
      },
    });
  });
});

test('no text makes a reader throw, and a model_id is always well formed', () => {
  const pieces = [MLMODEL, MODEL_CARD, ARTIFACTS, DVC, TAGS].flatMap((text) => text.split(/(?<=\n)/));
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 20 })), {
        maxLength: 40,
      }),
      (parts) => {
        const source = sourceOf(parts.join(''));
        for (const reader of IMPORT_READERS) {
          for (const entry of reader.recognises(source) ? reader.read(source) : []) {
            const id = toRegistryEntry(entry).model_id;
            expect(
              id === 'TODO' || /^[a-z0-9](?:[a-z0-9._/-]*[a-z0-9])?$/.test(JSON.stringify(id).slice(1, -1)),
            ).toBe(true);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
