import { describe, expect, test } from '@jest/globals';
import { DocumentReader } from '../../src/evidence/read-files.js';
import { gatherToolReport } from '../../src/evidence/gather-tool-report.js';
import type { Reading } from '../../src/model/reading.js';
import type { EvalReport } from '../../src/model/report.js';
import { MemoryTree } from '../memory-tree.js';

async function gather(
  path: string,
  text: string | Uint8Array,
): Promise<{ reading: Reading<EvalReport> | undefined; read: readonly string[] }> {
  const reader = new DocumentReader();
  const reference = { path, external: false, location: { path: 'entry.yaml' } };
  const reading = await gatherToolReport(reference, new MemoryTree({ [path]: text }, 'head'), reader);
  return { reading, read: reader.sources.map((source) => source.path) };
}

const BEST = '%WER 8.20 [ 4459 / 54402, 695 ins, 427 del, 3337 sub ] exp/tri/decode_noisy/wer_7\n';

describe('an eval report that a tool wrote', () => {
  test("is the candidate's figures alone, of no model, and remembered as an input", async () => {
    const { reading, read } = await gather('exp/best_wer', BEST);
    expect(read).toEqual(['exp/best_wer']);
    if (reading?.kind !== 'present') throw new Error('not read');
    const { model, baseline, slices, remarks, reader } = reading.value;
    expect([reader, model, baseline]).toEqual(['kaldi-wer', undefined, undefined]);
    expect([...slices.keys()]).toEqual(['decode_noisy']);
    expect(slices.get('decode_noisy')?.metrics.get('wer')).toEqual({
      metric: 'wer',
      candidate: 4459 / 54402,
      location: { path: 'exp/best_wer', line: 1 },
    });
    expect(remarks[0]?.message).toMatch(/^read by kaldi-wer: .*the text normaliser is not recorded$/);
  });

  test('more errors than words are asked about', async () => {
    const { reading } = await gather('all.json', '{"wer": 1.2, "_evaluate_version": "0.4.3"}');
    expect(reading).toMatchObject({
      value: { remarks: [{}, { message: expect.stringContaining('more errors than words') }] },
    });
  });

  test.each([
    ['utterances', '{"audio_filepath":"secret.wav","text":"secret","pred_text":"secret"}\n', 'not a report'],
    ['a file that is broken', BEST.replace('8.20', '1.20'), 'do not agree'],
  ])('%s cannot be read as one, and nobody quotes them', async (_name, text, message) => {
    const { reading } = await gather('out.jsonl', text);
    expect(reading).toMatchObject({
      kind: 'unreadable',
      problems: [{ message: expect.stringContaining(message) }],
    });
    expect(JSON.stringify(reading)).not.toContain('secret');
  });

  test.each([
    ['a report of our own', 'eval.json', '{"slices": {"noisy": {"wer": {"candidate": 0.1}}}}'],
    ['YAML', 'eval.yaml', BEST],
    ['bytes that are no text', 'eval.bin', new Uint8Array([0xff, 0xfe, 0x00])],
    ['a Git LFS pointer', 'eval.json', 'version https://git-lfs.github.com/spec/v1\noid sha256:aa\nsize 1\n'],
  ])('%s is left to its own reader', async (_name, path, content) => {
    expect(await gather(path, content)).toEqual({ reading: undefined, read: [] });
  });
});
