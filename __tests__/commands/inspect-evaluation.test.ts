import { describe, expect, test } from '@jest/globals';
import { runCommand } from './memory-terminal.js';

const MANIFEST = `{"audio_filepath":"secret-1.wav","speaker":"s1","text":"turn on","pred_text":"turn on","duration":2,"time":0.1}
{"audio_filepath":"secret-2.wav","speaker":"s2","text":"turn off","pred_text":"turn of","duration":2,"time":0.3}
`;

describe('inspect of what an evaluation tool wrote', () => {
  test('utterances: sums alone, never a text or an id', async () => {
    const { exit, out, notes } = await runCommand('inspect', ['out.jsonl'], { 'out.jsonl': MANIFEST });
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      reader: 'open-asr-manifest',
      kind: 'records',
      value: {
        side: 'one',
        overall: { utterances: 2, clusters: 2, reference_words: 4, wer: { candidate: 0.25 } },
      },
    });
    expect(`${out}${notes.join('\n')}`).not.toMatch(/secret|turn|s1/);
    expect(notes).toContain('the text normaliser is not recorded');
  });

  test("records of this gate's own, paired or of one side", async () => {
    const paired =
      '{"id":"secret","speaker":"s1","reference_words":12,"baseline_errors":1,"candidate_errors":3,"baseline_latency_ms":10,"candidate_latency_ms":20}\n';
    const { exit, out } = await runCommand('inspect', ['r.jsonl'], { 'r.jsonl': paired });
    expect([exit, JSON.parse(out)]).toMatchObject([
      0,
      {
        reader: 'records',
        kind: 'records',
        value: {
          side: 'paired',
          overall: {
            utterances: 1,
            reference_words: 12,
            wer: { baseline: 1 / 12, candidate: 0.25 },
            p95_latency_ms: { baseline: 10, candidate: 20 },
          },
        },
      },
    ]);
    expect(out).not.toMatch(/secret|s1/);
    const one = '{"id":"a","reference_words":12,"errors":3}\n';
    expect((await runCommand('inspect', ['r.jsonl'], { 'r.jsonl': one })).out).toContain('"side": "one"');
    const broken = await runCommand('inspect', ['r.jsonl'], {
      'r.jsonl': `${one}{"id":"b","reference_words":1.5,"errors":3}\n`,
    });
    expect(broken).toMatchObject({
      exit: 2,
      out: '',
      notes: [expect.stringContaining('r.jsonl:2: reference_words is 1.5')],
    });
  });

  test('figures: the shape of an eval report, open units marked', async () => {
    const files = { 'all.json': '{"wer": 0.0912, "_evaluate_version": "0.4.3"}' };
    const { exit, out } = await runCommand('inspect', ['all.json', '--as', 'eval-report'], files);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({
      reader: 'hf-evaluate',
      kind: 'eval-report',
      value: { slices: {}, overall: { wer: { candidate: 0.0912, assumed: 'fraction' } } },
    });
    expect(await runCommand('inspect', ['all.json'], files)).toMatchObject({ exit: 0, out });
  });

  test.each([
    [
      'kaldi-wer',
      'best_wer',
      '%WER 8.20 [ 4459 / 54402, 695 ins, 427 del, 3337 sub ] exp/tri/decode_x/wer_7\n',
      'decode_x',
    ],
    ['mlflow-metric', 'mlruns/1/a/metrics/noisy/wer', '1700000000000 0.08 2\n', 'noisy'],
    [
      'espnet-results',
      'RESULTS.md',
      '## m\n### WER\n|dataset|Snt|Wrd|Corr|Sub|Del|Ins|Err|S.Err|\n|---|---|---|---|---|---|---|---|---|\n|a/t|10|99|97.4|2.3|0.3|0.3|2.9|33.1|\n',
      'a/t',
    ],
  ])('%s', async (reader, path, text, slice) => {
    const { exit, out } = await runCommand('inspect', [path], { [path]: text });
    expect([exit, JSON.parse(out)]).toMatchObject([
      0,
      { reader, kind: 'eval-report', value: { slices: { [slice]: {} } } },
    ]);
  });

  test('a voice that is read back has errors under their own name', async () => {
    const line =
      '{"key":"u1","utmos":4.1,"whisper_wer_delete":1,"whisper_wer_insert":0,"whisper_wer_replace":1,"whisper_wer_equal":8}\n';
    const { out } = await runCommand('inspect', ['scores.jsonl'], { 'scores.jsonl': line });
    const { value } = JSON.parse(out) as { value: { overall: object } };
    expect(value.overall).toMatchObject({ tts_wer: { candidate: 0.2 }, utmos: { candidate: 4.1 } });
    expect(value.overall).not.toHaveProperty('wer');
  });

  test('a reference and the hypothesis beside it', async () => {
    const files = {
      'score_wer/ref.trn': 'turn on (s1-a)\nstop (s1-b)\nno (s2-a)\n',
      'score_wer/hyp.trn': 'turn on (s1-a)\nstop it (s1-b)\nno (s2-a)\n',
    };
    for (const path of Object.keys(files)) {
      const { exit, out } = await runCommand('inspect', [path], files);
      expect([exit, JSON.parse(out)]).toMatchObject([
        0,
        { reader: 'sclite-trn', value: { overall: { wer: { candidate: 0.25 }, clusters: 2 } } },
      ]);
    }
  });

  test('what is broken is said with its line, exit 2', async () => {
    const { exit, out, notes } = await runCommand('inspect', ['a.txt'], {
      'a.txt': '%WER 1.00 [ 2 / 100, 1 ins, 1 del, 0 sub ]\n',
    });
    expect([exit, out]).toEqual([2, '']);
    expect(notes.join()).toContain('a.txt:1: the percentage, the errors and their kinds do not agree');
  });
});
