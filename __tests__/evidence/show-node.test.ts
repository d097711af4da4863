import { describe, expect, test } from '@jest/globals';
import { showNode } from '../../src/evidence/show-node.js';
import { parseText } from '../../src/readers/parse-document.js';

function shown(text: string): string {
  const parsed = parseText(text, 'x.yaml');
  if (parsed.kind === 'broken') throw new Error('not read');
  return showNode(parsed.root);
}

describe('what a contract says at one place', () => {
  test.each([
    ['ms', 'ms'],
    ['1.50', '1.50'],
    ['{enum: [8000, 16000]}', '{enum: [8000, 16000]}'],
    ['[]', '[]'],
    ['{}', '{}'],
    ['{a: {b: {c: {d: {e: 1}}}}}', '{a: {b: {c: {d: {…}}}}}'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('nothing where it says nothing', () => {
    expect(showNode(undefined)).toBe('not stated');
  });

  test("nobody's examples, defaults and words for people", () => {
    const text =
      '{type: string, examples: [call my doctor], example: x, default: y, title: z, description: w}';
    expect(shown(text)).toBe('{type: string}');
  });

  test('a large value is cut, however deep and wide', () => {
    const wide = (depth: number): string =>
      depth === 0
        ? 'x'.repeat(50)
        : `[${Array<string>(8)
            .fill(wide(depth - 1))
            .join(', ')}]`;
    const text = shown(wide(4));
    expect(text).toHaveLength(120);
    expect(text.endsWith('…')).toBe(true);
  });
});
