import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { METRIC_CATALOGUE } from '../../src/model/metric.js';
import { parseLine } from '../../src/records/parse-line.js';
import { readRecord, type RecordGrammar } from '../../src/records/read-record.js';
import { createDraft, type RecordDraft, resetDraft } from '../../src/records/record-draft.js';
import { createRecordLabels } from '../../src/records/record-labels.js';
import { createRecordLayout, type FileSide } from '../../src/records/record-layout.js';
import { createRecordScanner } from '../../src/records/scan-record.js';

const encoder = new TextEncoder();
const layout = createRecordLayout(METRIC_CATALOGUE);

function createGrammar(clusterBy: string | undefined): RecordGrammar {
  return { layout, labels: createRecordLabels(['noise', 'meta.accent', 'reference_words'], clusterBy) };
}

/** What a draft says, in words instead of numbers of labels. */
function spell(draft: RecordDraft, { labels }: RecordGrammar): unknown {
  return {
    id: draft.hasId ? { ...draft.id } : null,
    cluster: labels.clusters.texts[draft.cluster] ?? null,
    dimensions: [...draft.dimensions].map((label, index) => labels.dimensions[index]?.texts[label] ?? null),
    values: [...draft.present.keys()]
      .filter((slot) => draft.present[slot] === 1)
      .map((slot) => [slot, draft.values[slot]]),
    texts: { ...draft.texts },
  };
}

/** The line as JSON.parse and `readRecord` understand it; undefined when anything is wrong with it. */
function parseSlowly(line: string, side: FileSide, grammar: RecordGrammar): unknown {
  const draft = createDraft(2 * layout.fields.length, 3);
  const bytes = encoder.encode(line);
  const parsed = parseLine(bytes, 0, bytes.length);
  let faults = 0;
  if ('record' in parsed) readRecord(parsed.record, side, grammar, draft, () => (faults += 1));
  return 'record' in parsed && faults === 0 ? spell(draft, grammar) : undefined;
}

const keys = fc.constantFrom(
  ...[
    'id',
    'audio_filepath',
    'speaker',
    'session',
    'noise',
    'meta.accent',
    'meta',
    'reference_words',
    'errors',
  ],
  ...[
    'baseline_errors',
    'candidate_errors',
    'duration',
    'wer',
    'baseline_wer',
    'baseline_latency_ms',
    'text',
  ],
  ...[
    'pred_text',
    'pred_text_conformer',
    'other',
    '__proto__',
    'intent_recall',
    'baseline_intent_recall',
    '\u0069d',
  ],
);
const numbers = fc.oneof(
  fc.nat(2000).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom(
    '0',
    '-0',
    '00',
    '01',
    '1.',
    '.5',
    '0.1',
    '0.30000000000000004',
    '310.25',
    '1e3',
    '-3',
    '123456789012345',
  ),
  fc.constantFrom(
    '1234567890123456',
    '9007199254740993',
    '0.000000000000001',
    '1.7976931348623157e309',
    '+1',
    ...[
      '-0.5',
      '1E-7',
      '1e+2',
      '1e400',
      '-',
      '-.1',
      '1e',
      '1e+',
      '1.e3',
      '312.48723984001234',
      `0.${'3'.repeat(60)}`,
    ],
  ),
);
const texts = fc.oneof(
  fc.constantFrom(
    '""',
    '"s7"',
    '"noisy"',
    '"a b"',
    '"café"',
    '"caf\\u00e9"',
    '"a\\"b"',
    '"a\tb"',
    '"\\u0073\\u0037"',
    '"',
  ),
  fc.string({ maxLength: 6 }).map((text) => JSON.stringify(text)),
);
const values = fc.oneof(
  { weight: 4, arbitrary: texts },
  { weight: 4, arbitrary: numbers },
  fc.constantFrom('true', 'false', 'null', 'NaN', 'Infinity', '{}', '{"accent": "us"}', '[1]', 'nul', ''),
);
const space = fc.constantFrom('', '', '', ' ', '  ', '\t', '\r');
const members = fc.tuple(space, keys, space, space, values, space);
const wildLines = fc
  .tuple(space, fc.array(members, { maxLength: 6 }), space, fc.constantFrom('', '', '', '', ',', '}', 'x'))
  .map(([before, list, after, tail]) => {
    const inner = list.map(([a, key, b, c, value, d]) => `${a}${JSON.stringify(key)}${b}:${c}${value}${d}`);
    return `${before}{${inner.join(',')}}${after}${tail}`;
  });
const plainLines = fc
  .record(
    {
      id: fc.stringMatching(/^[a-z0-9]{1,6}$/),
      noise: fc.constantFrom('quiet', 'noisy', ''),
      baseline_errors: fc.nat(20),
      errors: fc.nat(20),
      baseline_latency_ms: fc.integer({ min: 1, max: 1e6 }).map((value) => value / 1000),
      note: fc.constantFrom('x', true, null, 0.5),
    },
    { requiredKeys: [] },
  )
  .map((record) => JSON.stringify(record));
const lines = fc.oneof(wildLines, plainLines);

describe('the scanner', () => {
  test.each(['paired', 'baseline', 'candidate'] as const)(
    'takes a line only when JSON.parse and readRecord make the same of it: %s files',
    (side) => {
      let taken = 0;
      fc.assert(
        fc.property(
          fc.array(lines, { minLength: 1, maxLength: 4 }),
          fc.constantFrom('speaker', undefined),
          (some, clusterBy) => {
            const grammar = createGrammar(clusterBy);
            const scan = createRecordScanner(grammar, side);
            const draft = createDraft(2 * layout.fields.length, 3);
            // Each line twice: learnt the first time, recognised by its shape the second, after others as well.
            const bytes = encoder.encode(`${[...some, ...some].join('\n')}\n`);
            let start = 0;
            for (const line of [...some, ...some]) {
              resetDraft(draft);
              const next = scan(bytes, start, draft);
              const end = start + encoder.encode(line).length + 1;
              if (next >= 0) {
                taken += 1;
                expect(next).toBe(end);
                expect(spell(draft, grammar)).toEqual(parseSlowly(line, side, createGrammar(clusterBy)));
              }
              start = end;
            }
          },
        ),
        { numRuns: 600 },
      );
      expect(taken).toBeGreaterThan(200);
    },
  );

  test('bytes changed at random are never taken for what they are not', () => {
    const line =
      '{"id": "u1", "speaker": "s7", "noise": "noisy", "reference_words": 12, "baseline_errors": 1, "candidate_errors": 2}';
    const change = fc.tuple(fc.nat(line.length - 1), fc.integer({ min: 0x20, max: 0x7e }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const grammar: RecordGrammar = { layout, labels: createRecordLabels(['noise'], 'speaker') };
        const scan = createRecordScanner(grammar, 'paired');
        const units = Array.from(line);
        for (const [place, unit] of changes) units[place] = String.fromCharCode(unit);
        const changed = units.join('');
        const bytes = encoder.encode(`${line}\n${changed}\n`);
        const draft = createDraft(2 * layout.fields.length, 1);
        const second = scan(bytes, 0, draft);
        expect(second).toBe(line.length + 1);
        resetDraft(draft);
        if (scan(bytes, second, draft) < 0) return;
        const slow: RecordGrammar = { layout, labels: createRecordLabels(['noise'], 'speaker') };
        const parsed = parseLine(bytes, second, bytes.length - 1);
        if (!('record' in parsed)) throw new Error(`took ${changed}`);
        const expected = createDraft(2 * layout.fields.length, 1);
        readRecord(parsed.record, 'paired', slow, expected, (_code, message) => {
          throw new Error(`${message}: ${changed}`);
        });
        expect(spell(draft, grammar)).toEqual(spell(expected, slow));
      }),
      { numRuns: 1500 },
    );
  });

  test('takes the lines that counts files are made of', () => {
    const grammar: RecordGrammar = { layout, labels: createRecordLabels(['noise'], 'speaker') };
    const scan = createRecordScanner(grammar, 'paired');
    const draft = createDraft(2 * layout.fields.length, 1);
    const text =
      '{"id":"u1","speaker":"s7","noise":"noisy","reference_words":12,"baseline_errors":1,"candidate_errors":2}\n' +
      '{"id":"u2","speaker":"s8","noise":"quiet","reference_words":9,"baseline_errors":0,"candidate_errors":1}\n';
    const bytes = encoder.encode(text);
    const second = scan(bytes, 0, draft);
    expect(second).toBe(text.indexOf('\n') + 1);
    resetDraft(draft);
    expect(scan(bytes, second, draft)).toBe(bytes.length);
    expect(spell(draft, grammar)).toMatchObject({ cluster: 's8', dimensions: ['quiet'] });
  });
});
