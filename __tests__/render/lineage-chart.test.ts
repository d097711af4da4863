import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Lineage, LineageLink, LineageNode } from '../../src/model/lineage.js';
import { lineageChart, toFlowchart } from '../../src/render/markdown/lineage-chart.js';
import { renderComment, renderSummary } from '../../src/render/markdown.js';
import { finding, release, verdict } from './sample-verdicts.js';
import { parseFlowchart } from './mermaid-parser.js';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

function chain(place: string, ends: LineageLink['ends']): Lineage {
  const node = (name: LineageNode['name'], state: LineageNode['state'] = 'pinned'): LineageNode => ({
    name,
    place,
    digest: A,
    state,
  });
  return {
    nodes: [
      node('data_manifest'),
      node('artifact', 'broken'),
      node('eval_report'),
      node('eval_pack', 'missing'),
    ],
    links: [
      { from: 'data_manifest', to: 'artifact', state: 'holds', ends: null },
      { from: 'artifact', to: 'eval_report', state: ends === null ? 'holds' : 'broken', ends },
      { from: 'eval_pack', to: 'eval_report', state: 'missing', ends: null },
    ],
  };
}

const BROKEN = chain('models/a.bin', [
  { name: 'artifact as the entry records it', value: A },
  { name: 'the file models/a.bin', value: B },
]);

const HELD = finding({ gate: 'registry-pinned', outcome: 'fail', subject: 'artifact' });

describe('when it is drawn', () => {
  test('an unbroken chain is not drawn', () => {
    expect(lineageChart(chain('a', null))).toBe('');
    expect(lineageChart({ nodes: [], links: [] })).toBe('');
  });

  test('a broken one is drawn in the summary, never in the comment', () => {
    const held = verdict({ releases: [release({ findings: [HELD], lineage: BROKEN })] });
    const surroundings = { commentKey: 'default' };
    expect(renderSummary(held, surroundings)).toContain('```mermaid\nflowchart LR\n');
    expect(renderComment(held, surroundings)).not.toContain('mermaid');
  });

  test('with several releases too', () => {
    const releases = [
      release({ findings: [HELD], lineage: BROKEN }),
      release({ findings: [HELD], lineage: BROKEN, version: '2.5.0' }),
    ];
    const text = renderSummary(verdict({ releases }), { commentKey: 'default' });
    expect(text.split('```mermaid')).toHaveLength(3);
  });
});

test('what is broken is marked, with both ends in words', () => {
  expect(toFlowchart(BROKEN).split('\n')).toEqual([
    'flowchart LR',
    '  data_manifest["data manifest<br/>models/a.bin<br/>pinned aaaaaaaaaaaa"]',
    '  artifact["artifact<br/>models/a.bin<br/>broken aaaaaaaaaaaa"]',
    '  eval_report["eval report<br/>models/a.bin<br/>pinned aaaaaaaaaaaa"]',
    '  data_manifest --> artifact',
    '  artifact -- "broken<br/>artifact as the entry records it: aaaaaaaaaaaa<br/>the file models/a.bin: bbbbbbbbbbbb" --x eval_report',
    '  style artifact stroke:#d1242f,stroke-width:2px',
    '  style eval_report stroke:#d1242f,stroke-width:2px',
    '  linkStyle 1 stroke:#d1242f,stroke-width:2px',
  ]);
});

describe("Mermaid's own parser", () => {
  beforeAll(async () => {
    await expect(parseFlowchart('flowchart LR\n  a["x')).rejects.toThrow();
  }, 30_000);

  test('reads the chart', async () => {
    const { nodes, links } = await parseFlowchart(toFlowchart(BROKEN));
    expect(nodes).toEqual(['artifact', 'data_manifest', 'eval_report']);
    expect(links).toEqual(['artifact -> eval_report', 'data_manifest -> artifact']);
  });

  test.each([
    '"]; click artifact "javascript:alert(1)"; x["',
    '%%{init: {"securityLevel": "loose"}}%%',
    'a\nend\nsubgraph x',
    '```\n# out of the fence',
    '"`**markdown**`"',
    '<img src=x onerror=alert(1)>',
    'a & b; c --> d',
    '#quot;#35;',
    '---\ntitle: x\n---',
    'x'.repeat(500),
    '日本語/мир.bin',
    '\u202Egpj.exe',
  ])('whatever a path holds: %j', async (text) => {
    const lineage = chain(text, [
      { name: text, value: text },
      { name: 'the file', value: B },
    ]);
    const chart = toFlowchart(lineage);
    const { nodes, links } = await parseFlowchart(chart);
    expect(nodes).toEqual(['artifact', 'data_manifest', 'eval_report']);
    expect(links).toEqual(['artifact -> eval_report', 'data_manifest -> artifact']);
    expect(chart).not.toMatch(/[`%{}]|<(?!br\/>)/);
  });

  test('any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
        const { nodes } = await parseFlowchart(
          toFlowchart(
            chain(text, [
              { name: text, value: text },
              { name: text, value: text },
            ]),
          ),
        );
        expect(nodes).toHaveLength(3);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
