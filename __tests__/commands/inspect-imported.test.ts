import { expect, test } from '@jest/globals';
import { ARTIFACTS, MLMODEL, MODEL_CARD, TAGS } from '../readers/import/import-files.js';
import type { Files } from '../memory-tree.js';
import { healthyRepository, PATHS, toFiles } from '../evidence/sample-repository.js';
import { runCommand } from './memory-terminal.js';

async function inspect(files: Files, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const { out, exit } = await runCommand('inspect', args, files);
  expect(exit).toBe(0);
  return JSON.parse(out) as Record<string, unknown>;
}

test.each([
  ['mlflow-model', 'run/model/MLmodel', MLMODEL],
  ['hf-model-card', 'README.md', MODEL_CARD],
  ['gto-artifacts', 'artifacts.yaml', ARTIFACTS],
  ['gto-tags', 'tags.txt', TAGS],
])('%s is read as a registry entry with its gaps marked', async (reader, path, text) => {
  const answer = await inspect({ [path]: text }, path);
  expect(Object.keys(answer)).toEqual(['reader', 'kind', 'value']);
  expect(answer).toMatchObject({
    reader,
    kind: 'registry-entry',
    value: { owner: 'TODO', serving_image: 'TODO' },
  });
});

test('a folder is read by the name that the tool gives its file', async () => {
  expect(await inspect({ 'run/model/MLmodel': MLMODEL }, 'run/model/')).toMatchObject({
    reader: 'mlflow-model',
    value: { artifact: { uri: 'runs:/9f1c2d3e4b5a69788796a5b4c3d2e1f0/dictation-en' } },
  });
});

test("a model card's error rate is a fraction, marked as assumed", async () => {
  const { out, notes } = await runCommand('inspect', ['README.md'], { 'README.md': MODEL_CARD });
  expect(out).toMatch(/"wer": \{\n\s+"candidate": 0\.209,\n\s+"assumed": "percent"\n/);
  expect(notes).toContain('bleu of Common Voice 13.0 gl test was not taken over');
});

test('several models are a registry', async () => {
  const answer = await inspect({ 'tags.txt': 'asr@v1.0.0\ntts@v2.0.0\n' }, 'tags.txt');
  expect(answer).toMatchObject({
    kind: 'registry',
    value: {
      entries: [
        { model_id: 'asr', version: '1.0.0' },
        { model_id: 'tts', version: '2.0.0' },
      ],
    },
  });
});

test("the gate's own formats are read as before, whatever they remind of", async () => {
  const files = toFiles(healthyRepository());
  expect(await inspect(files, PATHS.entry)).toMatchObject({
    reader: 'registry-entry/1',
    kind: 'registry-entry',
  });
  expect(await inspect(files, PATHS.report)).toMatchObject({ kind: 'eval-report' });
  expect(await inspect(files, PATHS.ledger)).toMatchObject({ kind: 'releases' });
});

test('--as is taken at its word', async () => {
  const { exit } = await runCommand('inspect', ['README.md', '--as', 'policy'], { 'README.md': MODEL_CARD });
  expect(exit).toBe(2);
});

test('a file of no known kind is exit 2', async () => {
  const { exit, out } = await runCommand('inspect', ['x.yaml'], { 'x.yaml': 'a: 1\n' });
  expect([exit, out]).toEqual([2, '']);
});
