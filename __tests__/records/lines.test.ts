import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseLine } from '../../src/records/parse-line.js';
import { createLineSplitter, LONGEST_LINE } from '../../src/records/split-lines.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function splitInto(chunks: readonly Uint8Array[]): { lines: [number, string][]; passedOver: number[] } {
  const lines: [number, string][] = [];
  const passedOver: number[] = [];
  const splitter = createLineSplitter({
    tryTake: () => -1,
    take: (bytes, start, end, line) => lines.push([line, decoder.decode(bytes.subarray(start, end))]),
    passOver: (line) => passedOver.push(line),
  });
  for (const chunk of chunks) splitter.push(chunk);
  splitter.close();
  return { lines, passedOver };
}

function chop(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
}

describe('splitting into lines', () => {
  test.each([
    [
      'plain',
      'a\nb\n',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'no line break at the end',
      'a\nb',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'CRLF',
      'a\r\nb\r\n',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'blank lines keep their numbers',
      '\n\na\n \t\r\nb',
      [
        [3, 'a'],
        [5, 'b'],
      ],
    ],
    [
      'a byte order mark, once',
      '\ufeffa\n\ufeffb',
      [
        [1, 'a'],
        [2, '\ufeffb'],
      ],
    ],
    ['a byte order mark alone', '\ufeff', []],
    ['nothing', '', []],
  ] as const)('%s', (_name, text, lines) => {
    expect(splitInto([encoder.encode(text)]).lines).toEqual(lines);
  });

  test('chunks make no difference', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '\n', '\r', ' ', 'é', '\ufeff', '好'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.array(fc.nat(200), { maxLength: 8 }), (whole, cuts) => {
        const bytes = encoder.encode(whole);
        expect(splitInto(chop(bytes, cuts))).toEqual(splitInto([bytes]));
      }),
    );
  });

  test('a line of 1 MB is a line, one over 64 MiB is passed over by number', () => {
    const long = 'x'.repeat(1_000_000);
    expect(
      splitInto([encoder.encode(`a\n${long}\nb`)]).lines.map(([line, text]) => [line, text.length]),
    ).toEqual([
      [1, 1],
      [2, 1_000_000],
      [3, 1],
    ]);
    const chunk = new Uint8Array(LONGEST_LINE / 2).fill(0x78);
    const { lines, passedOver } = splitInto([
      encoder.encode('a\n'),
      chunk,
      chunk,
      chunk,
      encoder.encode('\nb\n'),
    ]);
    expect(lines).toEqual([
      [1, 'a'],
      [3, 'b'],
    ]);
    expect(passedOver).toEqual([2]);
  });
});

describe('parsing a line', () => {
  const parse = (text: string): ReturnType<typeof parseLine> => {
    const bytes = encoder.encode(text);
    return parseLine(bytes, 0, bytes.length);
  };

  test.each([
    ['a record', '{"id": "u1"}', { record: { id: 'u1' } }],
    ['NaN', '{"wer": NaN}', { code: 'not-finite', column: 9 }],
    ['Infinity', '{"id": "Infinity", "wer": Infinity}', { code: 'not-finite', column: 27 }],
    ['-Infinity', '{"wer": -Infinity}', { code: 'not-finite', message: '-Infinity is not a number' }],
    ['NaN within a text only', '{"text": "NaN", }', { code: 'not-json' }],
    ['a list', '[1]', { code: 'not-an-object' }],
    ['null', 'null', { code: 'not-an-object' }],
    ['a number', '3', { code: 'not-an-object' }],
    ['cut short', '{"id": "u1', { code: 'not-json' }],
    ['two on a line', '{"id": 1}{"id": 2}', { code: 'not-json' }],
    ['Python', "{'id': 'u1'}", { code: 'not-json', hint: 'single quotes? JSON needs double ones' }],
  ] as const)('%s', (_name, text, expected) => {
    expect(parse(text)).toMatchObject(expected);
  });

  test('bytes that are not UTF-8', () => {
    expect(parseLine(Uint8Array.of(0x22, 0xff, 0x22), 0, 3)).toMatchObject({ code: 'not-utf-8' });
  });

  test('what is wrong never quotes the line', () => {
    expect(JSON.stringify(parse('{"text": "my secret words", "baseline_text": my secret'))).not.toContain(
      'secret',
    );
  });

  test('a nesting bomb is a broken line, not a crash', () => {
    expect(parse('['.repeat(500_000))).toMatchObject({ code: 'not-json' });
  });
});
