import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  code,
  escapeFenced,
  escapeHtml,
  escapeMarkdown,
  escapeProse,
  GROWTH,
} from '../../src/render/escape-markdown.js';
import { toPlainText } from '../../src/render/plain-text.js';
import { all, foreignHtml, liveTexts, parse, shape, textOf } from './markdown-tree.js';
import { PAYLOADS } from './sample-verdicts.js';

const LIMIT = 400;

/** Hostile fragments in any order, mixed with anything else. */
const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PAYLOADS), fc.string({ unit: 'binary', maxLength: 12 }), fc.string()), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

/** The places in which text is put, with a text of no meaning. */
const PLACES: Readonly<Record<string, (written: string) => string>> = {
  paragraph: (written) => `${written}\n\nafter`,
  item: (written) => `- ${written}\n- after`,
  heading: (written) => `## Hold: ${written}\n\nafter`,
  cell: (written) => `| a | b |\n|---|---|\n| ${written} | after |\n| c | d |`,
  strong: (written) => `**Roll back to ${written}**: after`,
  link: (written) => `([${written}](https://example.org/x))`,
};

const WAYS = { escapeMarkdown, escapeProse, code };

describe.each(Object.entries(WAYS))('%s', (_name, way) => {
  describe.each(Object.entries(PLACES))('in a %s', (_place, put) => {
    const calm = parse(put('calm'));

    test('no text makes anything live, or changes the structure', () => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const written = way(text, LIMIT);
          fc.pre(written !== '');
          const tree = parse(put(written));
          const plain = (type: string): boolean => !['html', 'inlineCode', 'text'].includes(type);
          const outline = (types: string): string => types.split(' ').filter(plain).join(' ');
          expect(outline(shape(tree))).toBe(outline(shape(calm)));
          expect(foreignHtml(tree)).toEqual([]);
          expect(liveTexts(tree)).toEqual([]);
        }),
        { numRuns: 150 },
      );
    });

    test.each(PAYLOADS)('reads as it stands: %j', (payload) => {
      const tree = parse(put(way(payload, LIMIT)));
      const shown = toPlainText(payload, LIMIT);
      const expected = way === escapeProse ? shown.replaceAll('`', '') : shown;
      const found = way === escapeProse ? textOf(tree).replaceAll('`', '') : textOf(tree);
      expect(found.replaceAll(/\s/g, '')).toContain(expected.replaceAll(/\s/g, ''));
    });
  });

  test('the raw text has no comment, no fence and no line break', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = way(text, LIMIT);
        expect(written).not.toMatch(/<!--|```|[\n\r]/);
        expect(written.length).toBeLessThanOrEqual(GROWTH * LIMIT);
      }),
    );
  });

  test.each(['$', '|', '<', '`', '\\', '@', '&', '😀', '#1', '\u202E', ' '])(
    '100,000 times %j is short',
    (piece) => {
      const written = way(piece.repeat(100_000), 60);
      expect(written.length).toBeLessThanOrEqual(GROWTH * 60);
    },
  );
});

describe('escapeMarkdown', () => {
  test.each([
    ['a | b', 'a &#124; b'],
    ['1. one', '1\\. one'],
    ['2.3.1', '2.3.1'],
    ['- item', '\\- item'],
    ['@acme/team', '@\u200Bacme/team'],
    ['fixes #12', 'fixes \\#\u200B12'],
    ['GH-7', 'GH\u200B-7'],
    ['https://x.example', 'https:\u200B//x.example'],
    ['WWW.x.example', 'WWW\u200B.x.example'],
    ['4f2c1d9', '4f2c1d\u200B9'],
    ['costs $5', 'costs <span>$</span>5'],
    ['<!-- x -->', '&lt;!-- x --&gt;'],
    ['a\u0000\u202Eb\r\n c', 'ab c'],
  ])('%j becomes %j', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });

  test('a text over its cap ends in an ellipsis', () => {
    expect(escapeMarkdown('abcdefghij', 5)).toBe('abcd…');
  });
});

describe('escapeProse', () => {
  test('what stands between backticks is code, and so is a release', () => {
    expect(escapeProse('write `owner: <team>` for asr@1.2.3, not @team')).toBe(
      'write <code>owner: &lt;team&gt;</code> for `asr@1.2.3`, not @\u200Bteam',
    );
  });

  test('two code spans side by side stay two', () => {
    expect(all(parse(escapeProse('`a``b`')), 'inlineCode').map(({ value }) => value)).toEqual(['a', 'b']);
  });

  test('an unpaired backtick is a backtick', () => {
    expect(textOf(parse(escapeProse('a ` b')))).toBe('a ` b');
  });
});

describe('code', () => {
  test.each([
    ['noisy:wer', '`noisy:wer`'],
    ['', '–'],
    ['asr@1.0.0', '`asr@1.0.0`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a`b``c', '<code>a&#96;b&#96;&#96;c</code>'],
    ['node_modules/@acme', '`node_modules/@\u200Bacme`'],
  ])('%j becomes %j', (text, written) => {
    expect(code(text)).toBe(written);
  });
});

describe('escapeHtml', () => {
  test('stays text in a summary, where Markdown is not read', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tree = parse(
          `<details>\n<summary><b>${escapeHtml(text, LIMIT)}</b></summary>\n\nafter\n\n</details>`,
        );
        expect(
          foreignHtml(tree)
            .map((html) => html.replaceAll(/<\/?span>/g, ''))
            .filter((html) => /<(?!\/?(?:b|details|summary)>)/.test(html)),
        ).toEqual([]);
        expect(shape(tree)).toBe('root html paragraph html');
      }),
    );
  });

  test('leaves no quote to end an attribute', () => {
    expect(escapeHtml(`" onload='x'`)).toBe('&quot; onload=&#39;x&#39;');
  });
});

describe('escapeFenced', () => {
  test('cannot end the fence or open a comment', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = escapeFenced(text, LIMIT);
        const tree = parse(`\`\`\`text\n${written}\n\`\`\`\n\nafter`);
        expect(shape(tree)).toBe('root code paragraph');
        expect(written).not.toContain('<!--');
      }),
    );
  });
});
