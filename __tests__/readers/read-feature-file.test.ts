import { describe, expect, test } from '@jest/globals';
import { isTagged } from '../../src/features/feature-source.js';
import { parseDocument } from '../../src/readers/parse-document.js';
import { readFeatureFile, toFeatureDocument } from '../../src/readers/read-feature-file.js';
import { SPEECHBRAIN, SPEECHBRAIN_VOCODER } from '../features/toolkit-files.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('custom tags', () => {
  const TEXT = 'a: !new:x.Y {b: 1}\nc: !ref <a>\nd: !list [1, 2]\ne: &e !name:z\nf: *e\ng: !!str 1\n';

  test("the gate's own formats refuse them, each at its place", () => {
    const parsed = parseDocument(bytes('a: !ref <b>\nb: !x 1\n'), 'entry.yaml');
    expect(parsed.kind).toBe('broken');
    if (parsed.kind === 'parsed') throw new Error('it was read');
    expect(parsed.problems.map(({ message, location }) => `${location.line} ${message}`)).toEqual([
      '1 the YAML tag "!ref" is not read',
      '2 the YAML tag "!x" is not read',
    ]);
  });

  test("a toolkit's file keeps them around what they stand before", () => {
    const { source, problems } = toFeatureDocument(bytes(TEXT), 'hparams.yaml');
    expect(problems).toEqual([]);
    const value = source.value as ReadonlyMap<string, unknown>;
    expect(value.get('a')).toEqual({ tag: '!new:x.Y', value: new Map([['b', 1]]) });
    expect(value.get('c')).toEqual({ tag: '!ref', value: '<a>' });
    expect(value.get('d')).toEqual({ tag: '!list', value: [1, 2] });
    expect(value.get('f')).toEqual({ tag: '!name:z', value: '' });
    expect(value.get('g')).toBe('1');
  });

  test('a mapping that looks like a tagged value is none', () => {
    const { source } = toFeatureDocument(bytes('a: {tag: "!new:x", value: 1}\n'), 'hparams.yaml');
    expect(isTagged((source.value as ReadonlyMap<string, unknown>).get('a'))).toBe(false);
  });

  test('one key, two units: SpeechBrain writes milliseconds and samples', () => {
    const values = [SPEECHBRAIN, SPEECHBRAIN_VOCODER].map((text) => {
      const read = readFeatureFile(bytes(text), 'hparams.yaml');
      return read.kind === 'read' ? read.value.fields['frame.win_length_samples']?.value : undefined;
    });
    expect(values).toEqual([512, 1024]);
  });
});

describe('files that are no contract', () => {
  test.each([
    [
      'an alias that multiplies',
      `${Array.from({ length: 30 }, (_, n) => `k${n}: &k${n} [${n > 0 ? `*k${n - 1}, *k${n - 1}` : 1}]`).join('\n')}\n`,
    ],
    ['deep nesting', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['a scalar', '16000'],
    ['nothing', ''],
    ['a document of another kind', 'apiVersion: v1\nkind: Pod\n'],
    ['two documents', '--- {a: 1}\n--- {b: 1}\n'],
    ['keys of JavaScript itself', '{"__proto__": {"sampling_rate": 16000}, "constructor": 1, "toString": 2}'],
  ])('%s is refused, with a reason', (_name, text) => {
    const read = readFeatureFile(bytes(text), 'config.yaml');
    expect(read.kind).toBe('refused');
    if (read.kind === 'refused') expect(read.problems[0]?.message).toMatch(/\S/);
  });

  test('bytes that are no text', () => {
    expect(readFeatureFile(new Uint8Array([0xff, 0xd8, 0, 1]), 'conf/fbank.conf').kind).toBe('refused');
  });
});
