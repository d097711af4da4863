import { describe, expect, test } from '@jest/globals';
import { readTranscripts } from '../../../src/readers/evaluation/transcripts.js';
import { accountOf, figuresOf, problemsOf, readingOf, recordsOf, remarksOf } from './reading-of.js';

const SGML = `<SYSTEM title="hyp.trn" ref_fname="ref.trn" hyp_fname="hyp.trn" creation_date="Sun Nov 22" format="2.4" frag_corr="FALSE" opt_del="FALSE" weight_ali="FALSE" weight_filename="">
<LABEL id="O" title="Overall" desc="All">
</LABEL>
<SPEAKER id="s1">
<PATH id="(s1-u1)" word_cnt="4" labels="<O,F>" file="a" channel="A" sequence="0" R_T1="0.000" R_T2="2.000">
C,"show","show",0.1+0.4,0.9:S,"at 10:30","at 10:13":D,"all",:I,,"subs"
</PATH>
<PATH id="(s1-u2)" word_cnt="1" sequence="1">
C,"say ""hi"" now","say ""hi"" now"
</PATH>
</SPEAKER>
<SPEAKER id="s2">
<PATH id="(s2-u1)" word_cnt="0" sequence="2">
</PATH>
</SPEAKER>
</SYSTEM>
`;

const PRA = `		DUMP OF SYSTEM ALIGNMENT STRUCTURE

System name:   hyp.trn

Speakers:
    0:  s1
    1:  s2

Speaker sentences   0:  s1   #utts: 2
id: (s1-u1)
Scores: (#C #S #D #I) 1 1 1 2
REF:  show locations ALL
HYP:  show LOCATION  *** a b
Eval:      S         D   I I

id: (s1-u2)
Scores: (#C #S #D #I) 4 0 0 0

Speaker sentences   1:  s2   #utts: 1
id: (s2-u1)
Scores: (#C #S #D #I) 2 0 1 0
`;

const SYS = `
                     SYSTEM SUMMARY PERCENTAGES by SPEAKER

       ,----------------------------------------------------------------.
       |                            hyp.trn                             |
       |----------------------------------------------------------------|
       | SPKR   | # Snt # Wrd | Corr    Sub    Del    Ins    Err  S.Err |
       |--------+-------------+-----------------------------------------|
       | s1     |    2    104 | 93.3    4.8    1.9    1.0    7.7  50.0  |
       |================================================================|
       | Sum/Avg|   10    920 | 93.5    4.3    2.2    1.1    7.6  50.0  |
       |================================================================|
       |  Mean  |  5.0   460.0| 93.5    4.3    2.2    1.1    7.6  50.0  |
       |  S.D.  |  0.0    0.0 |  0.0    0.0    0.0    0.0    0.0   0.0  |
       | Median |  5.0  460.0 | 93.5    4.3    2.2    1.1    7.6  50.0  |
       \`----------------------------------------------------------------'
`;
const RAW = SYS.replace(
  '| Sum/Avg|   10    920 | 93.5    4.3    2.2    1.1    7.6  50.0  |',
  '| Sum    |   10    920 |  860     40     20     10     70     5  |',
);

describe('sclite sgml', () => {
  test('speaker, utterance, labels and counts; a colon or a quote inside quotes belongs to the word', () => {
    expect(recordsOf(SGML)).toEqual([
      {
        id: 's1-u1',
        speaker: 's1',
        labels: 'O,F',
        reference_words: 3,
        errors: 3,
        substitutions: 1,
        deletions: 1,
        insertions: 1,
      },
      {
        id: 's1-u2',
        speaker: 's1',
        reference_words: 1,
        errors: 0,
        substitutions: 0,
        deletions: 0,
        insertions: 0,
      },
      {
        id: 's2-u1',
        speaker: 's2',
        reference_words: 0,
        errors: 0,
        substitutions: 0,
        deletions: 0,
        insertions: 0,
      },
    ]);
    expect(readingOf(SGML).reader).toBe('sclite-sgml');
    expect(accountOf(SGML).outcome).toBe('read');
  });

  test('a path that has lost words, or the end of the file, refuses it', () => {
    expect(problemsOf(SGML.replace(':I,,"subs"', ''))).toEqual([
      '5: a path whose words are not those it counts',
    ]);
    expect(problemsOf(SGML.slice(0, SGML.indexOf('</PATH>')))).toEqual(['5: a path that is cut short']);
    expect(problemsOf(SGML.replace('S,"at', 'X,"at'))).toHaveLength(1);
    expect(problemsOf(`${SGML}${SGML}`)[0]).toBe('-: several systems in one file');
  });
});

describe('sclite pra', () => {
  test('the order is correct, substituted, deleted, inserted', () => {
    expect(recordsOf(PRA)).toEqual([
      {
        id: 's1-u1',
        speaker: 's1',
        reference_words: 3,
        errors: 4,
        substitutions: 1,
        deletions: 1,
        insertions: 2,
      },
      {
        id: 's1-u2',
        speaker: 's1',
        reference_words: 4,
        errors: 0,
        substitutions: 0,
        deletions: 0,
        insertions: 0,
      },
      {
        id: 's2-u1',
        speaker: 's2',
        reference_words: 3,
        errors: 1,
        substitutions: 0,
        deletions: 1,
        insertions: 0,
      },
    ]);
  });

  test('an utterance fewer than the heading says', () => {
    const [head = '', tail = ''] = PRA.split('id: (s1-u2)');
    expect(problemsOf(head + tail.slice(tail.indexOf('Speaker')))).toEqual([
      '16: a speaker has another number of utterances than the heading says',
    ]);
    expect(problemsOf(PRA.replace('4 0 0 0', '4 0 0'))[0]).toBe(
      '17: scores that are no four counts of an utterance',
    );
  });
});

describe('sclite tables', () => {
  test('.sys: percentages; speakers are no slices', () => {
    expect(figuresOf(SYS)).toEqual({
      overall: { sub_rate: 0.043, del_rate: 0.022, ins_rate: 0.011, wer: 0.076, ser: 0.5 },
    });
    expect(JSON.stringify(readingOf(SYS))).not.toContain('s1');
    expect(remarksOf(SYS)).toContain('one decimal');
  });

  test('.raw: counts, under the same title', () => {
    const { overall = {} } = figuresOf(RAW);
    expect(overall).toEqual({
      wer: 70 / 920,
      ins_rate: 10 / 920,
      del_rate: 20 / 920,
      sub_rate: 40 / 920,
      ser: 0.5,
    });
    expect(readingOf(RAW)).toMatchObject({ overall: { utterances: 10, reference_words: 920 } });
  });

  test('both in one file: counts win', () => {
    expect(figuresOf(`${SYS}${RAW}`)).toEqual(figuresOf(RAW));
    expect(problemsOf(`${SYS}${SYS}`)).toEqual(['27: several tables in one file']);
  });

  test('characters are no words', () => {
    expect(figuresOf(RAW.replace('# Wrd', '# Chr'))).toEqual({ overall: { cer: 70 / 920, ser: 0.5 } });
  });

  test('a row that does not add up is refused', () => {
    expect(problemsOf(RAW.replace(' 70 ', ' 60 '))).toEqual(['11: the columns of the row Sum do not add up']);
    expect(problemsOf(SYS.replace('93.5    4.3    2.2', '93.5    1.3    2.2'))).toHaveLength(1);
  });
});

describe('sclite trn', () => {
  const REFERENCE = ';; a comment\nturn on the lights (s1-u1)\n\nstop (s1-u2)\ngo @ on (s2-u1)\r\n';
  const HYPOTHESIS = 'go on (s2-u1)\nturn of the lights (s1-u1)\n(s1-u2)\n';
  const side = (path: string, text: string): { path: string; lines: readonly string[] } => ({
    path,
    lines: text.split('\n'),
  });
  const pair = (reference: string, hypothesis: string): ReturnType<typeof readTranscripts> =>
    readTranscripts(side('ref.trn', reference), side('hyp.trn', hypothesis));

  test('a pair is joined on the id; an empty hypothesis is a text, @ is no word', () => {
    expect(pair(REFERENCE, HYPOTHESIS)).toMatchObject({
      kind: 'records',
      lines:
        '{"id":"s1-u1","speaker":"s1","text":"turn on the lights","pred_text":"turn of the lights"}\n' +
        '{"id":"s1-u2","speaker":"s1","text":"stop","pred_text":""}\n' +
        '{"id":"s2-u1","speaker":"s2","text":"go on","pred_text":"go on"}\n',
    });
  });

  test('one side alone counts no errors', () => {
    expect(problemsOf(REFERENCE)).toEqual(['-: transcripts of one side only: no errors can be counted']);
  });

  test.each([
    [
      'an utterance that nobody heard',
      REFERENCE,
      'go on (s2-u1)\n',
      '2 utterances have no hypothesis, 0 no reference',
    ],
    ['an id that is there twice', `${REFERENCE}stop (s1-u2)\n`, HYPOTHESIS, 'an id that an earlier line has'],
    [
      'alternatives',
      "i { am / 'm } here (s1-u1)\n",
      'i am here (s1-u1)\n',
      'a reference with alternatives or optional words',
    ],
    [
      'optional words',
      'well (uh) yes (s1-u1)\n',
      'well yes (s1-u1)\n',
      'a reference with alternatives or optional words',
    ],
    ['a line without an id', `${REFERENCE}and so on\n`, HYPOTHESIS, 'no id in brackets at the end'],
  ])('refused: %s', (_name, reference, hypothesis, message) => {
    const reading = pair(reference, hypothesis);
    expect(reading.kind === 'refused' ? reading.problems.map((problem) => problem.message) : []).toContain(
      message,
    );
  });

  test('ids without speakers, as synthesis recipes write them, give none', () => {
    const reading = pair('a (LJ-001)\nb (LJ-002)\n', 'a (LJ-001)\nb (LJ-002)\n');
    expect(reading).toMatchObject({ lines: expect.not.stringContaining('speaker') });
    expect(reading).toMatchObject({
      remarks: expect.arrayContaining([expect.stringContaining('no speakers')]),
    });
  });
});
