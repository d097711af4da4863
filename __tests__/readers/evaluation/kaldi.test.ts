import { describe, expect, test } from '@jest/globals';
import { accountOf, figuresOf, problemsOf, readingOf, recordsOf, remarksOf } from './reading-of.js';

const LINE = '%WER 8.20 [ 4459 / 54402, 695 ins, 427 del, 3337 sub ]';
const RATES = { wer: 4459 / 54402, ins_rate: 695 / 54402, del_rate: 427 / 54402, sub_rate: 3337 / 54402 };
const SCORED = `compute-wer --text --mode=present ark:exp/ref ark:-
${LINE}
%SER 49.96 [ 1350 / 2702 ]
Scored 2702 sentences, 0 not present in hyp.
`;

describe('%WER lines', () => {
  test('the counts are taken; a path names the test set', () => {
    const best = `${LINE} exp/tri4b/decode_dev_clean/wer_15_0.0\n`;
    expect(figuresOf(best)).toEqual({ decode_dev_clean: RATES });
    expect(readingOf(best)).toMatchObject({
      reader: 'kaldi-wer',
      slices: [{ reference_words: 54402, line: 1 }],
    });
    expect(remarksOf(best)).toContain('flatters when it was picked on this test set');
  });

  test('what compute-wer prints, with sentences', () => {
    expect(figuresOf(SCORED)).toEqual({ overall: { ...RATES, ser: 1350 / 2702 } });
    expect(readingOf(SCORED)).toMatchObject({ overall: { utterances: 2702 } });
  });

  test('a RESULTS file of one system: a slice for each test set, comments left alone', () => {
    const text = `# the best of it\n## %WER 1.0 [ 1 / 100, 1 ins, 0 del, 0 sub ] old\n${LINE} exp/tri4b/decode_dev/wer_15_0.0\n${LINE} exp/tri4b/decode_test/wer_12_0.5\n`;
    expect(Object.keys(figuresOf(text))).toEqual(['decode_dev', 'decode_test']);
  });

  test('what grep prints before the line', () => {
    expect(figuresOf(`exp/tri/decode_x/wer_7:${LINE}\n`)).toEqual({ decode_x: RATES });
  });

  test('best_cer prints characters under the same mark', () => {
    expect(figuresOf(`${LINE} exp/tri/decode_x/cer_7_0.0\n`)).toEqual({ decode_x: { cer: 4459 / 54402 } });
    expect(figuresOf(`${LINE}\n`, 'exp/tri/decode_x/scoring_kaldi/best_cer')).toEqual({
      overall: { cer: 4459 / 54402 },
    });
  });

  test.each([
    ['missing hypotheses', `${LINE} [PARTIAL]\n`, '1: [PARTIAL]: some utterances have no hypothesis'],
    [
      'missing hypotheses, below',
      SCORED.replace('0 not present', '3 not present'),
      '4: 3 utterances have no hypothesis: fewer utterances are no better result',
    ],
    [
      'several systems',
      `${LINE} exp/mono/decode/wer_7\n${LINE} exp/tri/decode/wer_7\n`,
      '2: figures of several systems in one file',
    ],
    [
      'a test set twice',
      `${LINE} exp/tri/decode/wer_7\n${LINE} exp/tri/decode/wer_8\n`,
      '2: a second figure of the same test set',
    ],
    [
      'a percentage of other counts',
      LINE.replace('8.20', '2.20'),
      '1: the percentage, the errors and their kinds do not agree',
    ],
    [
      'kinds of other errors',
      LINE.replace('695', '95'),
      '1: the percentage, the errors and their kinds do not agree',
    ],
    [
      'more errors than words can have',
      '%WER 2.00 [ 2 / 100, 0 ins, 0 del, 2 sub ] a\n%WER nan [ 0 / 0, 0 ins, 0 del, 0 sub ] b',
      '2: no reference words',
    ],
    ['a line without counts', `${LINE}\n%WER 8.20\n`, '2: a %WER line without its counts'],
  ])('refused: %s', (_name, text, problem) => {
    expect(problemsOf(text)).toContain(problem);
  });
});

describe('per_utt', () => {
  const PER_UTT = `u1 ref  turn  on  ***  lights
u1 hyp  turn  of  the  ***
u1 op  C  S  I  D
u1 #csid 1 1 1 1
u2 ref  <eps>  stop
u2 hyp  please  stop
u2 op  I  C
u2 #csid 1 0 1 0
`;

  test('the order is correct, substituted, inserted, deleted', () => {
    expect(recordsOf(PER_UTT)).toEqual([
      { id: 'u1', reference_words: 3, errors: 3, substitutions: 1, deletions: 1, insertions: 1 },
      { id: 'u2', reference_words: 1, errors: 1, substitutions: 0, deletions: 0, insertions: 1 },
    ]);
    expect(remarksOf(PER_UTT)).toContain('utt2spk');
    expect(accountOf(PER_UTT).outcome).toBe('read');
  });

  test("counts in sclite's order do not fit the alignment beside them", () => {
    const swapped = PER_UTT.replace('#csid 1 0 1 0', '#csid 1 0 0 1');
    expect(problemsOf(swapped)).toEqual(['8: the counts are not those of the alignment']);
  });

  test('the counts alone are enough', () => {
    expect(recordsOf('u1 #csid 3 1 2 0\n')).toEqual([
      { id: 'u1', reference_words: 4, errors: 3, substitutions: 1, deletions: 0, insertions: 2 },
    ]);
  });

  test('an utterance that is cut short', () => {
    expect(problemsOf(PER_UTT.replace('u1 #csid 1 1 1 1\n', ''))).toEqual([
      '4: an utterance that is cut short',
    ]);
    expect(problemsOf(PER_UTT.replace('u2 #csid 1 0 1 0\n', ''))).toHaveLength(1);
  });
});

describe('SpeechBrain wer.txt', () => {
  const RULE = '='.repeat(80);
  const HEADER = `%WER 50.00 [ 3 / 6, 1 ins, 0 del, 2 sub ]
%SER 66.67 [ 2 / 3 ]
Scored 3 sentences, 0 not present in hyp.
${RULE}
ALIGNMENTS

Format:
<utterance-id>, WER DETAILS
<eps> ; reference  ; on ; the ; first ;  line
  I   ;     S      ; =  ;  =  ;   S   ;   D
 and  ; hypothesis ; on ; the ; third ; <eps>
`;
  const BLOCKS = `${RULE}
672-122797-0033, %WER 0.00 [ 0 / 2, 0 ins, 0 del, 0 sub ]
A ; STORY
= ;   =
A ; STORY
${RULE}
672-122797-0034, %WER 75.00 [ 3 / 4, 1 ins, 0 del, 2 sub ]
<eps> ; B ; C ; %WER 5.00 [ 1 / 20, 1 ins, 0 del, 0 sub ] ; D
I ; S ; S ; = ; =
${RULE}
672-122797-0035, %WER nan [ 0 / 0, 0 ins, 0 del, 0 sub ]
`;

  test('a block for each utterance; nan for an empty reference', () => {
    expect(readingOf(HEADER + BLOCKS).reader).toBe('speechbrain-wer');
    expect(
      recordsOf(HEADER + BLOCKS).map((record) => [record['id'], record['reference_words'], record['errors']]),
    ).toEqual([
      ['672-122797-0033', 2, 0],
      ['672-122797-0034', 4, 3],
      ['672-122797-0035', 0, 0],
    ]);
    expect(recordsOf(HEADER + BLOCKS.replace('%WER nan', '%WER 0.00'))).toHaveLength(3);
  });

  test('utterances that do not add up to the header', () => {
    const cut = HEADER + BLOCKS.slice(0, BLOCKS.indexOf('672-122797-0034'));
    expect(problemsOf(cut)).toEqual(['1: the utterances do not add up to the counts at the top']);
  });

  test('missing hypotheses', () => {
    expect(problemsOf(HEADER.replace('0 not present', '2 not present') + BLOCKS)[0]).toContain(
      '2 utterances have no hypothesis',
    );
  });

  test('the header alone is read as %WER lines are', () => {
    expect(figuresOf(HEADER.split(RULE)[0] ?? '')).toMatchObject({ overall: { wer: 0.5, ser: 2 / 3 } });
  });
});
