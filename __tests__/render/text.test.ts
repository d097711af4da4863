import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Verdict } from '../../src/model/verdict.js';
import { escapeTerminal } from '../../src/render/escape-terminal.js';
import { renderText } from '../../src/render/text.js';
import { displayWidth, padTo, wrap } from '../../src/render/text/width.js';
import {
  blocked,
  broken,
  clean,
  finding,
  hostile,
  huge,
  inconclusive,
  none,
  PAYLOADS,
  release,
  several,
  sliceFinding,
  verdict,
} from './sample-verdicts.js';

const text = (given: Verdict, exit: 0 | 1 | 2, columns = 80): string =>
  renderText(given, { colour: false, columns, exit });

test('blocked', () => {
  expect(text(blocked(), 1)).toBe(`HOLD   asr-dictation-en 2.4.0 -> canary

block  noisy:wer
         found    13.91 -> 14.55 %, +4.6 %; the regression is proven (p = 0.012)
         allowed  +2 %
         clear    70 fewer errors of 2777 (at most 14.19 %), or a waiver merged
                  first
         at       evidence/2.4.0/eval.yaml:12:5
block  feature-serving:audio.resample_policy
         found    trained with \`reject\`, served with 12000 -> 16000 Hz
                  resampling
         allowed  trained: \`reject\`
         clear    take 12 kHz out of the mobile path, or train on it
         at       serving/preprocessor.yaml:11:3
block  rollback-drill
         found    no drill of asr-dictation-en@2.3.1 is on file
         allowed  one within 90 days
         clear    rehearse the way back, and record it in
                  \`evidence/2.4.0/rollback-drill.yaml\`
unsure accent=scottish:wer  9.56 -> 9.89 %, +3.5 %; could be chance (p = 0.34),
         limit +2 %; does not block; 9 speakers, about 75 more would settle it
warn   registry-dates  review is due in 11 days, on 2026-12-03
         registry/asr-dictation-en/2.4.0.yaml:17:1

roll back to asr-dictation-en@2.3.1  (stable since 2026-10-01, healthy)

3 block, 1 inconclusive, 1 warning, 18 pass, 2 not applicable, 2 not yet asked
for; 0 waived
more: --format markdown | explain slice-metrics                           exit 1
`);
});

test('clean', () => {
  expect(text(clean(), 0)).toBe(`CLEAR  asr-dictation-en 2.4.1 -> promote

closest unit_cost               +6.5 %  limit +15 %
        noisy:latency           +28 ms  limit +75 ms
        accent=scottish:wer     +0.4 %  limit +2 %    (9 speakers: proves 6.5 %)
        accent=scottish:lat...  +11 ms  limit +75 ms

rolls back to asr-dictation-en@2.3.1  (stable since 2026-10-01, healthy)

19 pass, 1 not applicable; 0 waived                                       exit 0
`);
});

test('a figure that is closest to a limit on its value is told as a value, not as a change', () => {
  const slice = sliceFinding({
    slice: 'quiet',
    baseline: 0.0525,
    candidate: 0.052,
    limits: [{ kind: 'max', value: 0.053, outcome: 'pass' }],
  });
  expect(text(verdict({ releases: [release({ findings: [slice] })] }), 0)).toContain(
    'closest quiet:wer  5.25 -> 5.20 %  limit at most 5.3 %',
  );
});

test('what words and no figures say is unsure is not called a limit', () => {
  const unsure = finding({
    gate: 'replay-bandwidth',
    outcome: 'inconclusive',
    severity: 'warning',
    message: 'it looks narrow',
    expected: 'the whole band',
    remedy: 'look',
  });
  expect(text(verdict({ releases: [release({ findings: [unsure] })] }), 0)).toContain(
    'unsure replay-bandwidth  it looks narrow; expected the whole band; does not\n',
  );
});

test('inconclusive and waived are told apart from a pass', () => {
  const lines = text(inconclusive(), 0).split('\n');
  expect(lines[0]).toBe('CLEAR  asr-dictation-en 2.4.0 -> package');
  expect(lines).toContain('waived noisy:wer  13.91 -> 14.55 %, +4.6 %; waived by W-7 until 2026-12-31');
  expect(lines.at(-2)).toBe(
    '1 inconclusive, 1 warning, 17 pass, 2 not yet asked for, 1 off; 1 waived  exit 0',
  );
});

test('what could not be judged', () => {
  expect(text(broken(), 2)).toBe(`HOLD   this could not be judged

block  policy:.github/release-gate.yml:4:3
         found    unknown key \`qualty\`; did you mean \`quality\`?
         allowed  a key of policy/1
         clear    correct the key
         at       .github/release-gate.yml:4:3

more: --format markdown | explain policy                                  exit 2
`);
});

test('nothing concerned', () => {
  expect(text(none(), 0)).toBe(`NONE   no release to judge

note   Looked at registry.{yaml,yml,json}, registry/**/*.{yaml,yml,json}: no
         entry and no evidence was changed.

                                                                          exit 0
`);
});

test('several releases: each with its own head, missing fields and evidence folded', () => {
  const lines = text(several(), 1).split('\n');
  expect(lines.filter((line) => /^(?:HOLD|hold|clear) /.test(line))).toEqual([
    'HOLD   2 of 3 releases',
    'hold   asr-dictation-en 2.4.0 -> canary',
    'hold   asr-command-en 1.4.0 -> canary',
    'clear  tts-voice-de 0.9.0 -> package',
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      '         found    missing: data_manifest, owner',
      'block  evidence not given (3 gates)',
      '         clear    speech-release-gate explain load-evidence',
      'no rollback target  (no stable rollback target for asr-command-en)',
    ]),
  );
});

test('held although nothing failed', () => {
  const nothing = release({
    findings: [finding({ gate: 'slice-metrics', outcome: 'not-applicable' })],
    decision: 'hold',
  });
  expect(text(verdict({ releases: [nothing] }), 1)).toContain(
    'block  nothing was judged\n         found    no gate that can block has passed',
  );
});

test('report mode and the starting profile are in the first line', () => {
  const policy = { ...blocked().policy, profile: 'start' };
  const [first] = text({ ...blocked(), mode: 'report', policy }, 0).split('\n');
  expect(first).toBe('HOLD   asr-dictation-en 2.4.0 -> canary (report mode: the check does not fail;');
});

test('colour is on the first word alone, and changes nothing else', () => {
  const coloured = renderText(blocked(), { colour: true, exit: 1 });
  expect(coloured.startsWith('\u001B[31mHOLD\u001B[0m   asr-dictation-en')).toBe(true);
  expect(coloured).toContain('\n\u001B[33munsure\u001B[0m accent');
  expect(coloured.replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(text(blocked(), 1));
});

describe.each([
  ['blocked', blocked()],
  ['clean', clean()],
  ['inconclusive', inconclusive()],
  ['several', several()],
  ['hostile', hostile()],
  ['huge', huge()],
])('%s', (_name, given) => {
  test.each([40, 80, 120])('keeps to %d columns, and its numbers to ASCII', (columns) => {
    const lines = text(given, 1, columns).split('\n');
    expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
    expect(lines.filter((line) => line.endsWith(' '))).toEqual([]);
  });

  test('holds nothing that a terminal or a workflow runner obeys', () => {
    const written = text(given, 1);
    expect(written).not.toMatch(/[^\P{Cc}\n]|[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u);
    expect(written).not.toMatch(/::|##\[/);
  });
});

describe('escapeTerminal', () => {
  test.each([
    ['a\u001B[31mb', 'a[31mb'],
    ['::error::x', ': :error: :x'],
    ['##[group]x', '# #[group]x'],
    ['12 → 16 kHz, ≤ 3 …', '12 -> 16 kHz, <= 3 ...'],
    ['日本\n語', '日本 語'],
  ])('%j becomes %j', (given, written) => {
    expect(escapeTerminal(given)).toBe(written);
  });

  test('is one harmless line, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PAYLOADS, ':', '#', '['), fc.string({ unit: 'binary' }))),
        (parts) => {
          const written = escapeTerminal(parts.join(''));
          expect(written).not.toMatch(/::|##\[|[\p{Cc}\u202A-\u202E]/u);
        },
      ),
    );
  });
});

describe('widths', () => {
  test.each([
    ['abc', 3],
    ['日本語', 6],
    ['한국', 4],
    ['ｱｲ', 2],
    ['Ａ', 2],
    ['e\u0301', 1],
    ['✅', 2],
    ['├─┤', 3],
    ['𠀀', 2],
  ])('%s takes %d columns', (given, columns) => {
    expect(displayWidth(given)).toBe(columns);
  });

  test('columns line up under wide names', () => {
    const wide = release({
      findings: ['日本語のスライス', 'en'].map((slice) =>
        sliceFinding({ slice, baseline: 0.1, candidate: 0.1005 }),
      ),
    });
    const lines = text(verdict({ releases: [wide] }), 0)
      .split('\n')
      .filter((line) => line.includes('limit'));
    expect(lines).toEqual([
      'closest 日本語のスライス:wer  +0.5 %  limit +2 %',
      '        en:wer                +0.5 %  limit +2 %',
    ]);
    expect(padTo('日本', 6)).toBe('日本  ');
  });

  test('an image by digest stays whole, to be copied', () => {
    const image = `\`registry.example/asr@sha256:${'0a'.repeat(32)}\`,`;
    expect(wrap(`Restore ${image} with it.`, 40)).toEqual(['Restore', image, 'with it.']);
    expect(wrap(`sha256:${'0'.repeat(64)}${'x'.repeat(400)}`, 40).length).toBeGreaterThan(10);
  });

  test('wrapping keeps every character but spaces, and the width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', '日', '-', 'é') })),
        fc.integer({ min: 4, max: 30 }),
        (words, columns) => {
          const lines = wrap(words.join(' '), columns, columns - 2);
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
          expect(lines.every((line) => displayWidth(line) <= columns)).toBe(true);
        },
      ),
    );
  });
});
