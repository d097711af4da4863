import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describeProblem } from '../../src/model/problem.js';
import { toText } from '../../src/model/location.js';
import { type Node, toPlain } from '../../src/readers/node.js';
import { parseDocument, parseText } from '../../src/readers/parse-document.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a text came to: its value, or each problem as `place: sentence`. */
function read(text: string | Uint8Array): unknown {
  const parsed = parseDocument(typeof text === 'string' ? encode(text) : text, 'f.yaml');
  if (parsed.kind === 'parsed') return toPlain(parsed.root);
  return parsed.problems.map((problem) => `${toText(problem.location)}: ${describeProblem(problem)}`);
}

function rootOf(text: string): Node {
  const parsed = parseDocument(encode(text), 'f.yaml');
  if (parsed.kind === 'broken') throw new Error(String(read(text)));
  return parsed.root;
}

function keysOf(text: string): readonly string[] {
  const root = rootOf(text);
  return root.kind === 'map' ? [...root.entries.keys()] : [];
}

describe('what trips people in YAML has a place and a way out', () => {
  test.each([
    ['owner: @speech', 'f.yaml:1:8: ', 'has to be quoted: "@..."'],
    ['slices: [*]', 'f.yaml:1:1', 'has to be quoted'],
    [
      'slices: [*noisy]',
      'f.yaml:1:10: `*noisy` refers to an anchor that is not there',
      'quote it if a glob was meant',
    ],
    ['a: `x`', 'f.yaml:1:4: ', 'has to be quoted: "`..."'],
    ['a: %x', 'f.yaml:1:4: ', 'has to be quoted: "%..."'],
    ['a:\n\tb: 1', 'f.yaml:2:', 'YAML does not allow tabs for indentation: use spaces'],
    ['a: b: c', 'f.yaml:1:', 'a text that holds ": " has to be quoted'],
    ['a: 1\nb: 2\na: 3', 'f.yaml:3:1: the key "a" is there twice (first on line 1)', 'keep one of them'],
    ['"a": 1\na: 3', 'f.yaml:2:1: the key "a" is there twice', 'keep one of them'],
    ['{"a": 1, "a": 1}', 'f.yaml:1:11: the key "a" is there twice', 'keep one of them'],
    ['a: 1\n---\na: 2\n', 'f.yaml:', 'more than one YAML document in a file; keep one'],
    ['{a: 1}: b', 'f.yaml:1:1: a list or a mapping is used as a key', 'quote it'],
    ['a: !!python/object:os.system x', 'f.yaml:1:4: the YAML tag', 'remove the tag'],
    ['a: !!binary aGk=', 'f.yaml:1:4: the YAML tag', 'remove the tag'],
    ['{"a": 1,}}', 'f.yaml:1:', ''],
    ['a: "unclosed', 'f.yaml:1:', ''],
    ['', 'f.yaml: the file is empty', ''],
    ['# only a comment\n', 'f.yaml: the file is empty', ''],
    ['\uFEFF', 'f.yaml: the file is empty', ''],
    [
      'version https://git-lfs.github.com/spec/v1\noid sha256:1\n',
      'f.yaml:1: a Git LFS pointer',
      'git lfs pull',
    ],
  ])('%j', (text, place, words) => {
    const problems = (read(text) as string[]).join('\n');
    expect(problems).toContain(place);
    expect(problems).toContain(words);
  });

  test('bytes that are not UTF-8', () => {
    expect(read(new Uint8Array([0x61, 0x3a, 0x20, 0xff]))).toEqual([
      'f.yaml: not UTF-8 text; save it as UTF-8',
    ]);
  });

  test('every duplicate is reported, not the first one only', () => {
    expect(read('a: 1\na: 2\nb: 1\nb: 2\n')).toHaveLength(2);
  });
});

describe('limits', () => {
  test('nesting beyond the limit is named for what it is', () => {
    const parsed = parseText(`${'['.repeat(70)}${']'.repeat(70)}`, 'deep.json');
    expect(parsed).toMatchObject({
      kind: 'broken',
      problems: [{ message: 'nested more than 64 levels deep', location: { path: 'deep.json', line: 1 } }],
    });
  });

  test('an alias bomb stops at a number of values, soon', () => {
    const levels = 'abcdefghi'.split('');
    const bomb = levels.map((name, index) => {
      const before = levels[index - 1];
      const items = before === undefined ? '"x"' : `*${before}`;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => items).join(', ')}]\n`;
    });
    const started = performance.now();
    expect(read(bomb.join(''))).toEqual(['f.yaml:1:1: more than 500000 values in one file']);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('an alias that is used a few times is a copy', () => {
    expect(read('a: &x {n: 1}\nb: *x\nc: [*x, *x]\n')).toEqual({
      a: { n: 1 },
      b: { n: 1 },
      c: [{ n: 1 }, { n: 1 }],
    });
  });

  test('an alias to what holds it does not loop', () => {
    expect(read('a: &x [*x]')).toEqual([expect.stringContaining('refers to an anchor that is not there')]);
  });

  test('nesting has an end', () => {
    const problems = read(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    expect(problems).toEqual([expect.stringMatching(/^f\.yaml:1:\d+: /)]);
  });
});

describe('what is written is what is read', () => {
  test('integer-like names and __proto__ keep their order', () => {
    const names = ['zulu', '10', '9', '__proto__', 'constructor', '1.0', 'alpha'];
    const yaml = names.map((name) => `"${name}": {}\n`).join('');
    expect(keysOf(yaml)).toEqual(names);
    expect(keysOf(`{${names.map((name) => `"${name}": {}`).join(', ')}}`)).toEqual(names);
  });

  test('unquoted digits are names as they are written', () => {
    expect(keysOf('1.10: a\n007: b\n0x10: c\ntrue: d\n~: e\n')).toEqual(['1.10', '007', '0x10', 'true', '~']);
  });

  test.each([
    ['version: 2.10', { version: 2.1 }],
    ['version: "2.10"', { version: '2.10' }],
    ['a: 0x1F', { a: 31 }],
    ['a: 1_000', { a: '1_000' }],
    ['a: 12:30', { a: '12:30' }],
    ['a: yes', { a: 'yes' }],
    ['a: 2026-10-01', { a: '2026-10-01' }],
    ['a: .nan', { a: Number.NaN }],
    ['a: NaN', { a: 'NaN' }],
    ['a: -.inf', { a: -Infinity }],
    ['a: 1e3', { a: 1000 }],
    ['a: null\nb: ~\nc:\n', { a: null, b: null, c: null }],
    ['a: !!str 5', { a: '5' }],
    ['a: |\n  x\n  y\n', { a: 'x\ny\n' }],
    ["a: 'it''s'", { a: "it's" }],
    ['a: "\\u00e9"', { a: 'é' }],
    ['- 1\n- [2, {b: 3}]\n', [1, [2, { b: 3 }]]],
  ])('%j', (text, value) => {
    expect(read(text)).toEqual(value);
  });

  test('JSON with tabs, a byte order mark and CRLF are read as they are', () => {
    expect(read('{\n\t"a": [\n\t\t1,\n\t\t2\n\t]\n}\n')).toEqual({ a: [1, 2] });
    expect(read('\uFEFFa: 1\n')).toEqual({ a: 1 });
    expect(read('a: 1\r\nb:\r\n  c: [2,\r\n    3]\r\n')).toEqual({ a: 1, b: { c: [2, 3] } });
  });

  test('places count lines and columns from 1, whatever ends the line', () => {
    for (const text of ['a: 1\nb:\n  c: "x"\n', 'a: 1\r\nb:\r\n  c: "x"\r\n', '\uFEFFa: 1\nb:\n  c: "x"\n']) {
      const root = rootOf(text);
      const inner = root.kind === 'map' ? root.entries.get('b')?.value : undefined;
      const entry = inner?.kind === 'map' ? inner.entries.get('c') : undefined;
      expect(entry?.keyLocation).toEqual({ path: 'f.yaml', line: 3, column: 3 });
      expect(entry?.value.location).toEqual({ path: 'f.yaml', line: 3, column: 6 });
    }
  });

  test('any JSON value comes back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        expect(JSON.stringify(read(JSON.stringify(value, null, indent)))).toBe(JSON.stringify(value));
      }),
      { seed: 20261122, numRuns: 600 },
    );
  });

  test('any bytes are a value or a problem, never an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.string({ maxLength: 60 }).map(encode)),
        (bytes) => {
          const parsed = parseDocument(bytes, 'f.yaml');
          expect(parsed.kind === 'parsed' || parsed.problems.length > 0).toBe(true);
        },
      ),
      { seed: 20261122, numRuns: 1500 },
    );
  });
});
