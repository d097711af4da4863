import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRecordsReader } from '../../src/records/records-reader.js';
import type { TallySlice } from '../../src/records/tally.js';
import { readFiles, readRecords, toCodes, toLines } from './read-files.js';

const GOOD = { id: 'u1', speaker: 's7', reference_words: 12, baseline_errors: 1, candidate_errors: 2 };

function sumsOf(slice: TallySlice | undefined): Record<string, number> {
  const sums = [...(slice?.sums ?? [])].map(([name, values]) => [name, values.reduce((a, b) => a + b, 0)]);
  return Object.fromEntries(sums) as Record<string, number>;
}

describe('shapes of records', () => {
  test('counts, paired', () => {
    const reading = readRecords([GOOD, { ...GOOD, id: 'u2', speaker: 's8', candidate_errors: 0 }]);
    expect(reading.outcome).toBe('read');
    expect(reading.tally).toMatchObject({ clusterBy: 'speaker', textUnits: null, sliceBy: [] });
    expect(reading.tally.slices.map((slice) => [slice.name, slice.clusters.length])).toEqual([
      ['overall', 2],
    ]);
    expect(sumsOf(reading.tally.slices[0])).toEqual({
      utterances: 2,
      reference_words: 24,
      baseline_errors: 2,
      candidate_errors: 2,
      baseline_sentence_errors: 2,
      candidate_sentence_errors: 1,
    });
  });

  test('texts, paired: the same as their counts', () => {
    const reading = readRecords([
      {
        id: 1,
        speaker: 's',
        text: 'turn on the light',
        baseline_text: 'turn of the light',
        candidate_text: 'turn on light',
      },
      { id: 2, speaker: 's', text: 'stop', baseline_text: 'stop', candidate_text: 'stop' },
    ]);
    expect(reading.outcome).toBe('read');
    expect(reading.tally.textUnits).toBe('nfc-words-and-code-points/1');
    expect(sumsOf(reading.tally.slices[0])).toEqual({
      utterances: 2,
      reference_words: 5,
      reference_characters: 21,
      identical_texts: 1,
      baseline_errors: 1,
      candidate_errors: 1,
      baseline_substitutions: 1,
      candidate_substitutions: 0,
      baseline_deletions: 0,
      candidate_deletions: 1,
      baseline_insertions: 0,
      candidate_insertions: 0,
      baseline_sentence_errors: 1,
      candidate_sentence_errors: 1,
      baseline_character_errors: 1,
      candidate_character_errors: 4,
    });
  });

  test('one side a file, joined on audio_filepath, in any order, as NeMo and Open ASR write them', () => {
    const record = (n: number, pred_text: string): object => ({
      audio_filepath: `${n}.wav`,
      speaker: `s${n % 3}`,
      text: `word number ${n}`,
      pred_text,
      duration: 2,
      time: 0.1,
    });
    const baseline = [1, 2, 3, 4].map((n) => record(n, `word number ${n}`));
    const candidate = [4, 3, 2, 1].map((n) => record(n, `word nummer ${n}`));
    for (const order of [0, 1]) {
      const files = [
        ['baseline', toLines(baseline)],
        ['candidate', toLines(candidate)],
      ] as const;
      const reading = readFiles(order === 0 ? files : [files[1], files[0]]);
      expect(toCodes(reading)).toEqual([]);
      expect(sumsOf(reading.tally.slices[0])).toMatchObject({
        utterances: 4,
        audio_seconds: 8,
        timed_audio_seconds: 8,
        reference_words: 12,
        baseline_errors: 0,
        candidate_errors: 4,
        baseline_processing_seconds: 0.4,
      });
    }
  });

  test("a hypothesis under NeMo's longer name", () => {
    const reading = readFiles([
      ['baseline', '{"id": 1, "speaker": "s", "text": "a b", "pred_text_conformer": "a"}'],
    ]);
    expect(sumsOf(reading.tally.slices[0])).toMatchObject({ baseline_errors: 1, baseline_deletions: 1 });
  });

  test('one side alone is half a comparison, not a mistake', () => {
    const reading = readFiles([
      ['candidate', '{"id": 1, "speaker": "s", "reference_words": 3, "errors": 1}'],
    ]);
    expect(reading.outcome).toBe('read');
    expect(reading.tally.records).toMatchObject({ baseline: 0, candidate: 1 });
    expect(sumsOf(reading.tally.slices[0])).not.toHaveProperty('reference_words');
  });

  test('slices, nested and flat, with what has no value in none', () => {
    const reading = readRecords(
      [
        { ...GOOD, meta: { noise: 'noisy' }, 'meta.accent': 'us', snr: 5 },
        { ...GOOD, id: 'u2', meta: { noise: 'quiet' }, 'meta.accent': null, snr: 5.5 },
        { ...GOOD, id: 'u3', meta: { noise: 'noisy' }, 'meta.accent': 'gb', snr: true },
      ],
      { sliceBy: ['snr', 'meta.noise', 'meta.accent'] },
    );
    expect(reading.tally.slices.map((slice) => slice.name)).toEqual([
      'overall',
      ...['snr=5', 'snr=5.5', 'snr=true'],
      ...['meta.noise=noisy', 'meta.noise=quiet', 'meta.accent=gb', 'meta.accent=us'],
    ]);
    expect(reading.tally.records.unsliced).toEqual(new Map([['meta.accent', 1]]));
  });

  test('names that objects have of their own are only names', () => {
    const line =
      '{"id": "u1", "__proto__": "x", "constructor": "y", "reference_words": 1, "baseline_errors": 0, "candidate_errors": 0}';
    const reading = readFiles([['paired', line]], { sliceBy: ['__proto__', 'constructor', 'toString'] });
    expect(reading.tally.slices.map((slice) => slice.name)).toEqual([
      'overall',
      '__proto__=x',
      'constructor=y',
    ]);
    expect(toCodes(reading)).toEqual(['unknown-dimension:0']);
  });

  test.each([
    [['recording', 'speaker'], 'speaker'],
    [['recording', 'session'], 'session'],
    [['speaker', 'conversation'], 'conversation'],
    [[], 'utterance'],
  ])('the cluster of records with %j is the %s', (fields, clusterBy) => {
    const bare = { ...GOOD, speaker: undefined };
    const names = Object.fromEntries(fields.map((field) => [field, 'x']));
    const reading = readRecords([{ ...bare, ...names }]);
    expect(reading.tally.clusterBy).toBe(clusterBy);
    expect(reading.tally.records.unclustered).toBe(fields.length === 0 ? 1 : 0);
  });

  test('a record without the cluster is one of its own, and counted', () => {
    const reading = readRecords([GOOD, { ...GOOD, id: 'u2', speaker: null }, { ...GOOD, id: 'u3' }]);
    expect(reading.tally.slices[0]?.clusters).toHaveLength(2);
    expect(reading.tally.records.unclustered).toBe(1);
  });

  test('cluster names stay behind: their keys are SHA-256', () => {
    // echo -n s7 | sha256sum | cut -c 1-16
    expect(readRecords([GOOD]).tally.slices[0]?.clusters).toEqual(['13d28fed9becbe66']);
  });

  test('means, rates of successes, percentiles and partials', () => {
    const record = (id: number, latency: number, success: boolean): object => ({
      id,
      speaker: 's',
      baseline_latency_ms: latency,
      candidate_latency_ms: latency + 10,
      baseline_command_success: true,
      candidate_command_success: success,
      baseline_utmos: 4,
      candidate_utmos: 3.5,
    });
    const reading = readRecords([record(1, 100, true), record(2, 200, false)]);
    expect(reading.outcome).toBe('read');
    const [overall] = reading.tally.slices;
    expect(sumsOf(overall)).toMatchObject({
      baseline_command_success: 2,
      candidate_command_success: 1,
      command_success_utterances: 2,
      candidate_utmos: 7,
    });
    expect(overall?.samples.get('latency_ms')?.candidate.percentile(0.5)).toBe(160);
    const partial = readRecords([
      {
        ...{
          id: 1,
          speaker: 's',
          text: 'play song',
          baseline_text: 'play song',
          candidate_text: 'play song',
        },
        ...{ baseline_partials: ['play', 'play some'], candidate_partials: ['play', 'play song'] },
      },
    ]);
    expect(sumsOf(partial.tally.slices[0])).toMatchObject({
      baseline_unstable_partial_words: 1,
      candidate_unstable_partial_words: 0,
      baseline_final_words: 2,
    });
  });
});

describe('bad records', () => {
  const after = { ...GOOD, id: 'u9' };
  const bare = { id: 'u1', speaker: 's7' };

  test.each<[string, string | object, string]>([
    ['a broken line', '{"id": "u1", "reference', 'not-json'],
    ['NaN', '{"id": "u1", "speaker": "s", "reference_words": NaN}', 'not-finite'],
    ['Infinity', '{"id": "u1", "wer": Infinity}', 'not-finite'],
    [
      'a number beyond doubles',
      '{"id": "u1", "speaker": "s", "reference_words": 1e999, "baseline_errors": 0, "candidate_errors": 0}',
      'bad-field',
    ],
    ['a list', '[1, 2]', 'not-an-object'],
    ['negative errors', { ...GOOD, baseline_errors: -1 }, 'not-a-count'],
    ['half an error', { ...GOOD, candidate_errors: 1.5 }, 'not-a-count'],
    ['fractional words', { ...GOOD, reference_words: 12.5 }, 'not-a-count'],
    ['a count as text', { ...GOOD, candidate_errors: '2' }, 'bad-field'],
    ['a null count', { ...GOOD, candidate_errors: null }, 'bad-field'],
    ['errors without words', { ...GOOD, reference_words: 0 }, 'errors-without-words'],
    ['errors, no word count', { ...bare, baseline_errors: 1, candidate_errors: 1 }, 'missing-field'],
    [
      'an empty reference with a hypothesis',
      { ...bare, text: '', baseline_text: 'a', candidate_text: '' },
      'errors-without-words',
    ],
    ['one side only', { ...bare, reference_words: 3, baseline_errors: 1 }, 'missing-field'],
    ['one hypothesis only', { ...bare, text: 'a', baseline_text: 'a' }, 'missing-field'],
    ['a null hypothesis', { ...bare, text: 'a', baseline_text: 'a', candidate_text: null }, 'missing-field'],
    ['hypotheses, no reference', { ...bare, baseline_text: 'a', candidate_text: 'a' }, 'missing-field'],
    ['one side of a file for two', { ...bare, text: 'a', pred_text: 'a' }, 'missing-field'],
    [
      'kinds that do not sum',
      { ...GOOD, baseline_substitutions: 1, baseline_deletions: 1, baseline_insertions: 0 },
      'counts-disagree',
    ],
    [
      'more lost words than words',
      {
        ...bare,
        reference_words: 2,
        baseline_substitutions: 2,
        baseline_deletions: 1,
        baseline_insertions: 0,
        candidate_substitutions: 0,
        candidate_deletions: 0,
        candidate_insertions: 0,
      },
      'counts-disagree',
    ],
    ['a bare rate', { ...bare, baseline_wer: 0.1, candidate_wer: 0.1 }, 'bare-rate'],
    [
      'a success rate in percent',
      { ...GOOD, baseline_intent_recall: 97, candidate_intent_recall: 0.97 },
      'out-of-range',
    ],
    ['a negative latency', { ...GOOD, baseline_latency_ms: -1, candidate_latency_ms: 2 }, 'out-of-range'],
    ['a metric on one side', { ...GOOD, baseline_utmos: 4 }, 'missing-field'],
    ['an id that is an object', { ...GOOD, id: {} }, 'bad-field'],
    ['texts that are not texts', { ...bare, text: 3, baseline_text: 'a', candidate_text: 'a' }, 'bad-field'],
    [
      'partials that are not texts',
      {
        ...bare,
        text: 'a',
        baseline_text: 'a',
        candidate_text: 'a',
        baseline_partials: [1],
        candidate_partials: [],
      },
      'bad-field',
    ],
    [
      'partials on one side',
      { ...bare, text: 'a', baseline_text: 'a', candidate_text: 'a', baseline_partials: ['a'] },
      'missing-field',
    ],
  ])('%s is named at its line, and reading goes on', (_name, record, code) => {
    const line = typeof record === 'string' ? `${record}\n` : toLines([record]);
    // The first line makes the shape of the file, so it has the same kind of evidence where there is any.
    const first = typeof record === 'object' && 'text' in record ? '' : toLines([{ ...GOOD, id: 'u0' }]);
    const reading = readFiles([['paired', `${first}${line}${first === '' ? '' : toLines([after])}`]], {
      sliceBy: [],
    });
    expect(reading.outcome).toBe('unreadable');
    expect(toCodes(reading)).toContain(`${code}:${first === '' ? 1 : 2}`);
    expect(reading.recordCount).toBe(first === '' ? 1 : 3);
    if (first !== '') expect(reading.tally.slices[0]?.sums.get('utterances')?.[0]).toBeGreaterThanOrEqual(2);
  });

  test('a slice field that is a list', () => {
    expect(toCodes(readRecords([{ ...GOOD, noise: ['a'] }], { sliceBy: ['noise'] }))).toContain(
      'bad-field:1',
    );
  });

  test('a duplicate id makes the file unusable, also across files', () => {
    expect(toCodes(readRecords([GOOD, after, GOOD]))).toEqual(['duplicate-id:3']);
    const twice = readFiles([
      ['paired', toLines([GOOD])],
      ['paired', toLines([GOOD])],
    ]);
    expect(twice).toMatchObject({
      outcome: 'unreadable',
      problems: [{ location: { path: 'b.jsonl', line: 1 } }],
    });
    expect(
      toCodes(
        readRecords([
          { ...GOOD, id: 7 },
          { ...GOOD, id: '7' },
        ]),
      ),
    ).toEqual(['duplicate-id:2']);
    expect(
      toCodes(
        readFiles([
          [
            'paired',
            `${toLines([GOOD])}{"\\u0069d": "\\u0075\\u0031", "speaker": "s7", "reference_words": 1, "baseline_errors": 0, "candidate_errors": 0}`,
          ],
        ]),
      ),
    ).toEqual(['duplicate-id:2']);
  });

  test('records without ids are read when paired, and counted; sides without ids cannot be joined', () => {
    const bare = { ...GOOD, id: undefined };
    const reading = readRecords([bare, bare]);
    expect(reading).toMatchObject({ outcome: 'read', tally: { records: { withoutId: 2 } } });
    const one = readFiles([['baseline', '{"reference_words": 3, "errors": 1}']]);
    expect(toCodes(one)).toEqual(['no-id:1']);
  });

  test('word figures come and go: the whole file is refused', () => {
    const reading = readRecords([GOOD, { id: 'u2', speaker: 's', baseline_utmos: 4, candidate_utmos: 4 }]);
    expect(toCodes(reading)).toEqual(['fields-change:2']);
    const pred = readFiles([
      ['candidate', '{"id": 1, "text": "a", "pred_text": "a"}\n{"id": 2, "text": "b"}\n'],
    ]);
    expect(pred.outcome).toBe('unreadable');
  });

  test('stated rates tell their unit by agreeing with the counts; two units in one file are named', () => {
    const stated = (id: number, wer: number): object => ({
      ...GOOD,
      id,
      baseline_wer: wer,
      candidate_wer: 2 / 12,
    });
    expect(readRecords([stated(1, 1 / 12), stated(2, 1 / 12)]).statedRates.get('wer')).toEqual({
      fraction: 4,
      percent: 0,
      other: 0,
    });
    const mixed = readRecords([stated(1, 0.0833), stated(2, 8.33)]);
    expect(toCodes(mixed)).toEqual(['mixed-units:2']);
    expect(mixed.problems[0]?.message).toBe(
      'wer is a fraction here and a percentage there: 0.0833 (line 1) and 8.33 (line 2)',
    );
    expect(readRecords([stated(1, 0.5)]).statedRates.get('wer')).toEqual({
      fraction: 1,
      percent: 0,
      other: 1,
    });
  });

  test('bare rates of two units are named as well: 0.08 and 8.0', () => {
    const reading = readRecords([
      { id: 1, speaker: 's', baseline_wer: 0.08, candidate_wer: 0.08 },
      { id: 2, speaker: 's', baseline_wer: 8.0, candidate_wer: 8.0 },
    ]);
    expect(reading.problemCounts.get('bare-rate')).toBe(4);
    expect(reading.problems.find((problem) => problem.code === 'mixed-units')?.message).toMatch(
      /0\.08 .*line 1.* and 8 .*line 2/,
    );
  });

  test('fraction metrics in two units are named', () => {
    const reading = readRecords([
      { id: 1, speaker: 's', baseline_intent_recall: 0.97, candidate_intent_recall: 0.97 },
      { id: 2, speaker: 's', baseline_intent_recall: 97, candidate_intent_recall: 97 },
    ]);
    expect(reading.problemCounts.get('mixed-units')).toBe(1);
    expect(reading.problemCounts.get('out-of-range')).toBe(2);
  });

  test('the list is bounded kind by kind, the count is not', () => {
    const lines = Array.from({ length: 100 }, () => 'x').join('\n');
    const reading = readFiles([['paired', `${lines}\n${toLines([GOOD, GOOD])}`]], { mostProblems: 5 });
    expect(reading.problemCount).toBe(101);
    expect(toCodes(reading)).toEqual([
      'not-json:1',
      'not-json:2',
      'not-json:3',
      'not-json:4',
      'not-json:5',
      'duplicate-id:102',
    ]);
  });

  test.each([
    ['an empty file', [['paired', '']] as const, {}, 'no-records'],
    ['blank lines alone', [['paired', '\n \n']] as const, {}, 'no-records'],
    [
      'slices of a field that no record has',
      [['paired', toLines([GOOD])]] as const,
      { sliceBy: ['acent'] },
      'unknown-dimension',
    ],
    [
      'clusters of a field that no record has',
      [['paired', toLines([GOOD])]] as const,
      { clusterBy: 'speeker' },
      'unknown-cluster',
    ],
  ])('%s', (_name, files, options, code) => {
    const reading = readFiles(files, options);
    expect(reading.outcome).toBe('unreadable');
    expect(reading.problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('an empty candidate file is not a comparison', () => {
    const one = toLines([{ id: 1, speaker: 's', reference_words: 3, errors: 1 }]);
    const reading = readFiles([
      ['baseline', one],
      ['candidate', ''],
    ]);
    expect(reading.outcome).toBe('unreadable');
    expect(reading.problems).toMatchObject([{ code: 'no-records', location: { path: 'b.jsonl' } }]);
  });

  test('slices by an id are refused, not kept', () => {
    const records = Array.from({ length: 10_001 }, (_, id) => ({ ...GOOD, id: `u${id}` }));
    const reading = readRecords(records, { sliceBy: ['id'] });
    expect(reading.problemCounts.get('too-many-slices')).toBe(1);
  });

  test('no problem ever names an id, a speaker or a transcript', () => {
    const reading = readFiles([
      [
        'paired',
        toLines([
          { ...GOOD, id: 'secret-id', speaker: 'secret-speaker', candidate_errors: -1 },
          { id: 'secret-id', text: 'secret words' },
        ]),
      ],
      ['paired', '{"text": "secret words'],
    ]);
    expect(reading.problemCount).toBeGreaterThan(2);
    expect(JSON.stringify(reading.problems)).not.toContain('secret');
  });
});

describe('two sides', () => {
  const side = (errors: number, records: readonly number[], more: object = {}): string =>
    toLines(records.map((id) => ({ id, speaker: 's', reference_words: 10, errors, ...more })));

  test.each([
    ['ids on one side only', side(1, [1, 2, 3]), side(1, [3, 4, 5, 6]), ['one-side-only:0']],
    [
      'different references',
      side(1, [1, 2]),
      side(1, [1, 2], { reference_words: 11 }),
      ['reference-differs:1', 'reference-differs:2'],
    ],
    ['different groups', side(1, [1]), side(1, [1], { speaker: 't' }), ['labels-differ:1']],
    ['a figure on one side only', side(1, [1]), side(1, [1], { latency_ms: 5 }), ['labels-differ:1']],
  ])('%s cannot be compared', (_name, baseline, candidate, codes) => {
    const reading = readFiles([
      ['baseline', baseline],
      ['candidate', candidate],
    ]);
    expect(reading.outcome).toBe('not-comparable');
    expect(toCodes(reading)).toEqual(codes);
  });

  test('how many are on one side only is said', () => {
    const reading = readFiles([
      ['baseline', side(1, [1, 2, 3])],
      ['candidate', side(1, [3, 4, 5, 6])],
    ]);
    expect(reading.problems[0]?.message).toBe(
      '2 utterances only on the baseline side, 3 only on the candidate side',
    );
  });

  test('texts: another reference for the same id', () => {
    const record = (text: string): string => toLines([{ id: 1, speaker: 's', text, pred_text: 'a b' }]);
    const reading = readFiles([
      ['baseline', record('a b')],
      ['candidate', record('a c')],
    ]);
    expect(toCodes(reading)).toEqual(['reference-differs:1']);
  });

  test('a duplicate on one side is a duplicate', () => {
    const reading = readFiles([
      ['baseline', side(1, [1, 1])],
      ['candidate', side(1, [1])],
    ]);
    expect(reading.outcome).toBe('unreadable');
    expect(toCodes(reading)).toEqual(['duplicate-id:2']);
  });

  test('any order and number of files gives the sums of one paired file', () => {
    const count = fc.record({
      words: fc.integer({ min: 1, max: 20 }),
      b: fc.nat(20),
      c: fc.nat(20),
      speaker: fc.nat(3),
      noise: fc.nat(1),
    });
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 1, maxLength: 30 }),
        fc.nat(29),
        fc.boolean(),
        (counts, cut, swap) => {
          const groups = (one: (typeof counts)[0], id: number): object => ({
            id,
            speaker: `s${one.speaker}`,
            noise: `n${one.noise}`,
            reference_words: one.words,
          });
          const paired = counts.map((one, id) => ({
            ...groups(one, id),
            baseline_errors: one.b,
            candidate_errors: one.c,
          }));
          const baseline = counts.map((one, id) => ({ ...groups(one, id), errors: one.b }));
          const candidate = counts.map((one, id) => ({ ...groups(one, id), errors: one.c })).reverse();
          const files = [
            ['baseline', toLines(baseline.slice(0, cut))],
            ['candidate', toLines(candidate)],
            ['baseline', toLines(baseline.slice(cut))],
          ] as const;
          const whole = readRecords(paired, { sliceBy: ['noise'] });
          const given = files.filter(([, text]) => text !== '');
          const parts = readFiles(swap ? given.reverse() : given, { sliceBy: ['noise'] });
          expect(parts.outcome).toBe('read');
          expect(parts.tally.slices.map((slice) => [slice.name, sumsOf(slice)])).toEqual(
            whole.tally.slices.map((slice) => [slice.name, sumsOf(slice)]),
          );
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the fold', () => {
  test('chunks make no difference', () => {
    const text = toLines([
      GOOD,
      { ...GOOD, id: 'ü2' },
      { ...GOOD, id: 'u3', note: 'x'.repeat(50) },
      { ...GOOD, id: 'u4' },
    ]);
    const bytes = new TextEncoder().encode(`\ufeff${text.replaceAll('\n', '\r\n')}`);
    const read = (cuts: readonly number[]): unknown => {
      const reader = createRecordsReader();
      reader.open('a', 'paired');
      const places = [0, ...cuts.map((cut) => cut % bytes.length).sort((a, b) => a - b), bytes.length];
      places.slice(1).forEach((end, index) => {
        reader.push(bytes.subarray(places[index], end));
      });
      reader.close();
      const { tally, ...rest } = reader.finish();
      return { ...rest, slices: tally.slices.map((slice) => sumsOf(slice)), records: tally.records };
    };
    const whole = read([]);
    expect(whole).toMatchObject({ outcome: 'read', recordCount: 4 });
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 10 }), (cuts) => {
        expect(read(cuts)).toEqual(whole);
      }),
    );
  });

  test('a record of 1 MB is a record', () => {
    const words = Array.from({ length: 60_000 }, (_, index) => `w${index}`).join(' ');
    const reading = readRecords([
      { id: 1, speaker: 's', text: words, baseline_text: words, candidate_text: `${words} x` },
    ]);
    expect(reading.outcome).toBe('read');
    expect(sumsOf(reading.tally.slices[0])).toMatchObject({
      reference_words: 60_000,
      candidate_insertions: 1,
    });
  });
});
