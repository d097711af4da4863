import { beforeAll, describe, expect, test } from '@jest/globals';
import { toGithubHtml } from '../../scripts/github-page.mjs';
import type { Verdict } from '../../src/model/verdict.js';
import { toAnnotations } from '../../src/render/annotations.js';
import { renderHtml } from '../../src/render/html.js';
import { renderJson } from '../../src/render/json.js';
import { renderComment, renderSummary, type Surroundings } from '../../src/render/markdown.js';
import { toLineUrl } from '../../src/render/markdown/links.js';
import { renderSarif } from '../../src/render/sarif.js';
import { renderText } from '../../src/render/text.js';
import { foreignHtml, liveTexts, parse } from './markdown-tree.js';
import { hostile, PAYLOADS } from './sample-verdicts.js';

/** Every payload in every field of a verdict, by the surface that it would harm. */
const TEXTS = [
  ...PAYLOADS,
  'x'.repeat(100_000),
  '<b>'.repeat(30_000),
  '{0} [x](1) \\[',
  '\'"`><svg/onload=alert(1)>',
];

/** Control characters but line feeds, bidirectional and invisible characters. */
const INVISIBLE = /[^\P{Cc}\n]|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Cs}/u;
/** What a workflow runner obeys in a log. */
const COMMAND = /^\s*::|##\[/m;
const SURROUNDINGS = { commentKey: 'default' };

/** The tags of a page without the values of their attributes, each once. */
function tagsOf(html: string): ReadonlySet<string> {
  const body = html.slice(html.indexOf('<body'), html.lastIndexOf('<script>'));
  return new Set(
    [...body.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""').replace(/\s+/g, ' ')),
  );
}

const ALLOWED = tagsOf(renderHtml(hostile(Array<string>(PAYLOADS.length).fill('word')), SURROUNDINGS));

interface Surface {
  readonly name: string;
  /** What would be harm; empty when there is none. */
  readonly harm: (given: Verdict) => readonly string[] | Promise<readonly string[]>;
}

const SURFACES: readonly Surface[] = [
  { name: 'comment', harm: (given) => harmOfMarkdown(renderComment(given, SURROUNDINGS)) },
  { name: 'summary', harm: (given) => harmOfMarkdown(renderSummary(given, SURROUNDINGS)) },
  {
    name: 'HTML',
    harm: (given) => {
      const html = renderHtml(given, SURROUNDINGS);
      const foreign = [...tagsOf(html)].filter((tag) => !ALLOWED.has(tag));
      return [...foreign, ...matches(html, INVISIBLE), ...matches(html, /<!--/)];
    },
  },
  {
    name: 'SARIF',
    harm: (given) => {
      const sarif = renderSarif(given);
      const { runs } = JSON.parse(sarif) as { runs: { results: { message: { text: string } }[] }[] };
      const texts = runs.flatMap(({ results }) => results.map(({ message }) => message.text));
      const live = /(?<![\p{L}\p{N}_])@[\p{L}\p{N}_-]|#\d|:\/\/|(?<!\\)\[|\{\d/u;
      return [
        ...matches(sarif, INVISIBLE),
        ...matches(sarif, COMMAND),
        ...texts.filter((text) => live.test(text)),
      ];
    },
  },
  {
    name: 'JSON',
    harm: (given) => {
      const json = renderJson(given);
      expect((JSON.parse(json) as Verdict).notes).toEqual(given.notes);
      return [...matches(json, INVISIBLE), ...matches(json, COMMAND)];
    },
  },
  {
    name: 'text',
    harm: (given) => {
      const text = renderText(given, { colour: false, exit: 1 });
      return [...matches(text, INVISIBLE), ...matches(text, COMMAND)];
    },
  },
  {
    name: 'annotations',
    harm: (given) =>
      toAnnotations(given).annotations.flatMap(({ title, message, path }) =>
        [title, message, path].flatMap((text) => [
          ...matches(text, INVISIBLE),
          ...matches(text, /::|##\[/),
          ...(text.length > 4096 ? ['too long'] : []),
        ]),
      ),
  },
];

async function harmOfMarkdown(markdown: string): Promise<readonly string[]> {
  const tree = parse(markdown);
  const shown = await toGithubHtml(markdown);
  const rows = [...shown.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => row);
  const broken = rows.filter((row) => !/^\s*(<t[hd][\s>][\s\S]*<\/t[hd]>\s*)+$/.test(row));
  return [
    ...foreignHtml(tree),
    ...liveTexts(tree),
    ...matches(shown, /<(?:script|svg|style|iframe|object)\b|<[a-z][^>]* on[a-z]+=|javascript:/i),
    ...matches(shown, /<img\b/),
    ...broken,
  ];
}

function matches(text: string, pattern: RegExp): readonly string[] {
  const found = pattern.exec(text);
  return found === null ? [] : [JSON.stringify(text.slice(Math.max(0, found.index - 40), found.index + 60))];
}

describe.each(SURFACES)('$name', ({ harm }) => {
  test.each(TEXTS.map((text) => [JSON.stringify(text.slice(0, 60)), text]))('%s', async (_shown, text) => {
    expect(await harm(hostile([text, text, text, text, text, text]))).toEqual([]);
  });
});

/** What surrounds a verdict comes from the event and the workflow: hostile as well, in each of its fields. */
const around = (text: string): Surroundings => ({
  commentKey: text,
  repositoryUrl: text,
  headSha: text,
  prefix: text,
  runUrl: text,
  artifactUrl: text,
  repeat: text,
});

describe('hostile surroundings', () => {
  test.each(TEXTS.map((text) => [JSON.stringify(text.slice(0, 60)), text]))('%s', async (_shown, text) => {
    const given = hostile(Array<string>(6).fill('word'));
    const linked = { ...around(text), repositoryUrl: 'https://github.com/a/b', headSha: 'c4'.repeat(20) };
    for (const surroundings of [around(text), linked]) {
      expect(await harmOfMarkdown(renderComment(given, surroundings))).toEqual([]);
      expect(await harmOfMarkdown(renderSummary(given, surroundings))).toEqual([]);
      const html = renderHtml(given, surroundings);
      expect([...matches(html, INVISIBLE), ...matches(html, /<!--|<a [^>]*href="(?!#|https:)/)]).toEqual([]);
    }
  });

  test('a folder of the repository never leads out of it', () => {
    const links = ['..', '../..', '.', 'a//b', '/etc', 'a/../../b'].map((prefix) =>
      toLineUrl(
        { path: 'x.yaml', line: 1 },
        { commentKey: '', repositoryUrl: 'https://github.com/a/b', headSha: 'c4'.repeat(20), prefix },
      ),
    );
    expect(new Set(links)).toEqual(new Set([undefined]));
  });

  test.each([
    ['services/asr', 'https://github.com/a/b/blob/SHA/services/asr/x%20y.yaml#L7'],
    ['', 'https://github.com/a/b/blob/SHA/x%20y.yaml#L7'],
  ])('a line below %j is linked from the root', (prefix, expected) => {
    const surroundings = {
      commentKey: '',
      repositoryUrl: 'https://github.com/a/b',
      headSha: 'c4'.repeat(20),
      prefix,
    };
    expect(toLineUrl({ path: 'x y.yaml', line: 7 }, surroundings)).toBe(
      expected.replace('SHA', 'c4'.repeat(20)),
    );
  });

  test.each(['(config)', 'acme/rules/gate.yml@main', 'acme/rules/gate.yaml@feature/x'])(
    'a policy from elsewhere, %s, is no file of this repository',
    (path) => {
      const surroundings = {
        commentKey: '',
        repositoryUrl: 'https://github.com/a/b',
        headSha: 'c4'.repeat(20),
      };
      expect(toLineUrl({ path, line: 7 }, surroundings)).toBeUndefined();
    },
  );
});

describe('the tables that GitHub shows', () => {
  let shown = '';
  beforeAll(async () => {
    shown = await toGithubHtml(renderSummary(hostile(), SURROUNDINGS));
  });

  test('have as many cells in each row as in their head', () => {
    const tables = [...shown.matchAll(/<table>([\s\S]*?)<\/table>/g)].map(([, table = '']) => table);
    expect(tables.length).toBeGreaterThan(2);
    for (const table of tables) {
      const cells = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(
        ([, row = '']) => [...row.matchAll(/<t[hd][\s>]/g)].length,
      );
      expect(new Set(cells).size).toBe(1);
    }
  });
});
