import { describe, expect, test } from '@jest/globals';
import { createRecordsIntake, type Intake } from '../../../src/evidence/records-intake.js';
import { recomputeReport } from '../../../src/evidence/recompute-report.js';
import { METRIC_CATALOGUE } from '../../../src/model/metric.js';
import { reportOf } from '../../gates/evidence-of.js';

/** What a file comes to on both sides, in pieces. */
function take(text: string, path: string): Intake {
  const intake = createRecordsIntake({ sliceBy: [], clusterBy: undefined, metrics: METRIC_CATALOGUE });
  const bytes = new TextEncoder().encode(text);
  for (const side of ['baseline', 'candidate'] as const) {
    intake.open(path, side);
    for (let at = 0; at < bytes.length; at += 4096) intake.push(bytes.subarray(at, at + 4096));
    intake.close();
  }
  return intake.finish();
}

describe("tools' files on their way to the statistics", () => {
  const chunk = (index: number): string =>
    `{"audio_filepath":"a${index}.wav","parent_id":"a","chunk_index":${index},"text":"turn on","pred_text":"turn of"}\n`;

  test.each([
    ['open-asr or NeMo chunks', `${chunk(0)}${chunk(1)}`, ['nemo-manifest']],
    ['VERSA', '{"key":"u1","utmos":4.1,"mcd":Infinity}\n{"key":"u2","utmos":4.2,"mcd":4}\n', ['versa']],
    ['VERSA in Python', "{'key': 'u1', 'utmos': 4.1, 'mcd': inf}\n", ['versa']],
    ['per_utt', 'u1 #csid 1 1 1 1\nu2 #csid 4 0 0 0\n', ['kaldi-per-utt']],
    [
      'a manifest of whole utterances, which is records already',
      '{"audio_filepath":"a.wav","text":"a b","pred_text":"a"}\n',
      [],
    ],
  ])('%s', (_name, text, readers) => {
    const taken = take(text, 'out/file');
    expect(taken).toMatchObject({ kind: 'read', readers });
  });

  test("VERSA's word errors become tts_wer in a report", () => {
    const line =
      '{"key":"u1","utmos":4.1,"whisper_wer_delete":1,"whisper_wer_insert":0,"whisper_wer_replace":1,"whisper_wer_equal":8}\n';
    const taken = take(line, 'scores.jsonl');
    if (taken.kind !== 'read') throw new Error(taken.kind);
    const report = recomputeReport(reportOf('model: a@1.0.0\nslices: {}\n'), taken, 2, METRIC_CATALOGUE);
    const metrics = report.overall?.metrics;
    expect(metrics?.get('tts_wer')).toMatchObject({ baseline: 0.2, candidate: 0.2 });
    expect(metrics?.get('utmos')).toMatchObject({ candidate: 4.1 });
    expect(metrics?.has('wer')).toBe(false);
  });

  test('a remark of both files is one warning, and a normaliser that the report names is recorded', () => {
    const taken = take('u1 #csid 1 1 1 1\nu2 #csid 4 0 0 0\n', 'per_utt');
    if (taken.kind !== 'read') throw new Error(taken.kind);
    const warningsOf = (text: string): readonly string[] => {
      const { measured } = recomputeReport(reportOf(text), taken, 2, METRIC_CATALOGUE);
      return measured?.kind === 'read' ? measured.warnings : [];
    };
    const bare = warningsOf('model: a@1.0.0\nslices: {}\n');
    expect(bare).toEqual([...new Set(bare)]);
    expect(bare).toContain('the text normaliser is not recorded');
    const named = warningsOf('model: a@1.0.0\nscoring: {text_normalizer: none}\nslices: {}\n');
    expect(named).toEqual(bare.filter((warning) => !warning.includes('normaliser')));
  });

  test('chunks are one utterance', () => {
    const taken = take(`${chunk(0)}${chunk(1)}`, 'out.jsonl');
    expect(taken).toMatchObject({ reading: { recordCount: 2 } });
  });
});
