import { describe, expect, test } from '@jest/globals';
import { renderText } from '../../src/render/text.js';
import { hyperlink } from '../../src/render/text/hyperlink.js';
import { blocked } from './sample-verdicts.js';

const link = ({ path }: { readonly path: string }): string => `file://host/${path}`;
// eslint-disable-next-line no-control-regex -- the sequence is made of control characters
const SEQUENCE = /\u001B\]8;;[^\u001B]*\u001B\\/g;

describe('hyperlinks', () => {
  test.each([40, 80, 200])('change nothing but the sequences, at %d columns', (columns) => {
    const plain = renderText(blocked(), { colour: false, columns, exit: 1 });
    const linked = renderText(blocked(), { colour: false, columns, exit: 1, link });
    expect(linked.replace(SEQUENCE, '')).toBe(plain);
    if (columns > 40)
      expect(linked).toContain('\u001B]8;;file://host/serving/preprocessor.yaml\u001B\\serving');
    // Each one that is opened is closed on its line.
    for (const line of linked.split('\n')) expect((line.match(SEQUENCE) ?? []).length % 2).toBe(0);
  });

  test('are left out where there is no address', () => {
    expect(renderText(blocked(), { colour: false, exit: 1, link: () => undefined })).not.toContain('\u001B');
  });

  test.each(['file://x/\u0007', 'file://x/\u001B\\', 'file://x/\n', 'file://x/é', 'file://x/ y', ''])(
    'the address %j is not written',
    (url) => {
      expect(hyperlink('words', url)).toBe('words');
    },
  );
});
