import { describe, expect, test } from '@jest/globals';
import { readEvaluationFile } from '../../../src/readers/evaluation/registry.js';
import { accountOf, problemsOf, readingOf, recordsOf, remarksOf } from './reading-of.js';

const NEMO = `{"audio_filepath":"a.wav","duration":2.0,"text":"turn on","pred_text":"turn on","noise":"quiet"}
{"audio_filepath":"b.wav","duration":1.5,"text":"turn off","pred_text":"turn of","noise":"noisy"}
`;

function nemo(...lines: readonly object[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

describe('NeMo manifests', () => {
  test('texts, groups and times are handed on as they are', () => {
    expect(readingOf(NEMO)).toMatchObject({ kind: 'records', reader: 'nemo-manifest', side: 'one' });
    expect(recordsOf(NEMO)[1]).toEqual({
      audio_filepath: 'b.wav',
      duration: 1.5,
      text: 'turn off',
      pred_text: 'turn of',
      noise: 'noisy',
    });
  });

  test('the normaliser is never guessed', () => {
    expect(remarksOf(NEMO)).toContain('the text normaliser is not recorded');
  });

  test('the records core takes what comes out', () => {
    expect(accountOf(NEMO)).toMatchObject({ outcome: 'read', problems: [] });
  });

  test('a model in the name of the transcript', () => {
    const text = nemo({ audio_filepath: 'a.wav', text: 'go', pred_text_conformer_ctc: 'no' });
    expect(recordsOf(text)[0]).toEqual({ audio_filepath: 'a.wav', text: 'go', pred_text: 'no' });
  });

  test('transcripts of two models are refused; a plain one beside them is meant', () => {
    const two = { audio_filepath: 'a.wav', text: 'go', pred_text_a: 'no', pred_text_b: 'go' };
    expect(problemsOf(nemo(two))).toEqual(['1: transcripts of several models']);
    expect(recordsOf(nemo({ ...two, pred_text: 'so' }))[0]).toEqual({
      audio_filepath: 'a.wav',
      text: 'go',
      pred_text: 'so',
    });
  });

  test('a literal Infinity for an empty reference is left out, the utterance is not', () => {
    const text = `${NEMO}{"audio_filepath":"c.wav","text":"","pred_text":"","wer":Infinity,"tokens":0,"ins_rate":NaN}\n`;
    expect(recordsOf(text)[2]).toEqual({ audio_filepath: 'c.wav', text: '', pred_text: '', tokens: 0 });
    expect(remarksOf(text)).toContain('2 figures not finite, left out');
  });

  test.each([
    [
      'a fraction beside tokens',
      { wer: 0.5, tokens: 2, ins_rate: 0, del_rate: 0, sub_rate: 0.5 },
      'fractions',
    ],
    ['a percentage elsewhere', { wer: 50, cer: 12.5, punct_correct_rate: 1 }, 'percentages'],
  ])('stated rates: %s, and the texts are scored again', (_name, stated, unit) => {
    const text = nemo({ audio_filepath: 'b.wav', text: 'turn off', pred_text: 'turn of', ...stated });
    expect(remarksOf(text)).toContain(`stated rates are ${unit}`);
    const { outcome, statedRates } = accountOf(text);
    expect(outcome).toBe('read');
    expect(statedRates.get('wer')).toMatchObject({ other: 0 });
  });

  test('a stated rate that its texts contradict reaches the core, which says so', () => {
    const text = nemo({
      audio_filepath: 'b.wav',
      text: 'turn off',
      pred_text: 'turn of',
      wer: 0.1,
      tokens: 2,
    });
    const { statedRates } = accountOf(text);
    expect(statedRates.get('wer')).toMatchObject({ other: 2 });
  });

  test('a byte order mark, CRLF and blank lines', () => {
    const text = `\uFEFF${NEMO.replaceAll('\n', '\r\n\r\n')}`;
    expect(recordsOf(text)).toEqual(recordsOf(NEMO));
  });

  test('a list of the same objects', () => {
    const list = JSON.stringify(recordsOf(NEMO), null, 2);
    expect(recordsOf(list)).toEqual(recordsOf(NEMO));
  });

  test('lines that are broken, cut short or without a transcript refuse the whole file, and nobody quotes them', () => {
    const text = `${NEMO}{"audio_filepath":"secret.wav","text":"secret wor\n{"audio_filepath":"d.wav","text":"x"}\n[1]\n`;
    const problems = problemsOf(text);
    expect(problems).toEqual([
      '3: a text that is not closed (column 51)',
      '5: not a JSON object',
      '4: no `pred_text`',
    ]);
    expect(problems.join()).not.toContain('secret');
  });

  test('a manifest without transcripts is no evaluation', () => {
    const text = nemo({ audio_filepath: 'a.wav', duration: 2, text: 'go' });
    expect(problemsOf(text)).toEqual(['1: no `pred_text`']);
  });

  test('hostile keys are kept apart from objects', () => {
    const text = '{"audio_filepath":"a.wav","text":"a","pred_text":"a","__proto__":{"polluted":1}}\n';
    expect(readingOf(text)).toMatchObject({ lines: expect.stringContaining('"__proto__":{"polluted":1}') });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test("records of this gate's own are left to its own reader", () => {
    const own = '{"id":"u1","reference_words":12,"baseline_errors":1,"candidate_errors":2}\n';
    const paired = '{"id":"u1","text":"a","baseline_text":"a","candidate_text":"b"}\n';
    expect([own, paired].map((text) => readEvaluationFile(text, 'records.jsonl'))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('Open ASR leaderboard results', () => {
  const PATH = 'results/MODEL_org-model_DATASET_hf-audio-esb_ami_test.jsonl';
  const LINE = { audio_filepath: 'a.wav', duration: 2, time: 0.05, text: 'Turn on.', pred_text: 'turn on' };

  test('raw texts, processing time, and the test set of the name', () => {
    expect(readingOf(nemo(LINE), PATH)).toMatchObject({ reader: 'open-asr-manifest' });
    expect(recordsOf(nemo(LINE), PATH)).toEqual([{ ...LINE, dataset: 'hf-audio-esb_ami_test' }]);
    expect(remarksOf(nemo(LINE), PATH)).toContain('model org-model');
  });

  test('-1 is not a processing time', () => {
    expect(recordsOf(nemo({ ...LINE, time: -1 }))[0]).not.toHaveProperty('time');
  });

  test('chunks of a long recording are joined before anybody scores them', () => {
    const chunk = (index: number, text: string, heard: string): object => ({
      ...LINE,
      audio_filepath: `a_${index}.wav`,
      parent_id: 'a',
      chunk_index: index,
      text,
      pred_text: heard,
    });
    const chunks = [chunk(1, 'the lights', 'lights'), chunk(0, 'turn on', 'turn on the')];
    expect(recordsOf(nemo(...chunks))).toEqual([
      { duration: 4, time: 0.1, text: 'turn on the lights', pred_text: 'turn on the lights', id: 'a' },
    ]);
    expect(problemsOf(nemo(chunk(0, 'a', 'a'), chunk(2, 'b', 'b')))).toEqual([
      '-: chunks of a recording are missing or there twice',
    ]);
    expect(problemsOf(nemo(chunk(0, 'a', 'a'), chunk(0, 'a', 'a')))).toHaveLength(1);
  });
});
