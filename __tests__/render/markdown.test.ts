import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/model/verdict.js';
import { renderComment, renderSummary, type Surroundings, toMarker } from '../../src/render/markdown.js';
import { all, foreignHtml, liveTexts, parse, textOf, walk } from './markdown-tree.js';
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

const SHA = '4f2c1d9aa0b1c2d3e4f5061728394a5b6c7d8e9f';
const SURROUNDINGS: Surroundings = {
  commentKey: 'default',
  repositoryUrl: 'https://github.com/acme/speech',
  headSha: SHA,
  runUrl: 'https://github.com/acme/speech/actions/runs/1',
  artifactUrl: 'https://github.com/acme/speech/actions/runs/1/artifacts/2',
  repeat: 'speech-release-gate check --base 9c1e7ab --entry asr-dictation-en@2.4.0 --step canary',
};
const BLOB = `https://github.com/acme/speech/blob/${SHA}`;

/** With plain spaces, and the long address of a file shortened to `BLOB`. */
function visible(markdown: string): string {
  return markdown
    .replaceAll(/[\u202F\u00A0]/g, ' ')
    .replaceAll(BLOB, 'BLOB')
    .replaceAll('\u200B', '');
}

const comment = (given: Verdict, more: Partial<Surroundings> = {}): string =>
  visible(renderComment(given, { ...SURROUNDINGS, ...more }));
const lines = (given: Verdict): readonly string[] => comment(given).split('\n');
const headline = (given: Verdict): string | undefined => lines(given)[1];

test('blocked', () => {
  expect(comment(blocked())).toBe(`<!-- speech-release-gate:default -->
## ⛔ Hold: asr-dictation-en 2.4.0 → canary

> [!CAUTION]
> **3 blockers, 1 inconclusive, nothing waived.** Of 5 slices, 1 fails, 1 inconclusive, 3 pass.

|  | Found | Allowed | What clears it |
|---|---|---|---|
| ⛔ \`noisy:wer\` | 13.91 → **14.55 %**, +4.6 %; the regression is proven (p = 0.012) ([eval.yaml:12](BLOB/evidence/2.4.0/eval.yaml#L12)) | +2 % | 70 fewer errors of 2777 (at most 14.19 %), or a waiver merged first |
| ⛔ \`feature-serving:audio.resample_policy\` | trained with \`reject\`, served with 12000 → 16000 Hz resampling ([preprocessor.yaml:11](BLOB/serving/preprocessor.yaml#L11)) | trained: \`reject\` | take 12 kHz out of the mobile path, or train on it |
| ⛔ \`rollback-drill\` | no drill of \`asr-dictation-en@2.3.1\` is on file | one within 90 days | rehearse the way back, and record it in \`evidence/2.4.0/rollback-drill.yaml\` |
| ❔ \`accent=scottish:wer\` | 9.56 → **9.89 %**, +3.5 %; could be chance (p = 0.34) ([eval.yaml:12](BLOB/evidence/2.4.0/eval.yaml#L12)) | +2 % | does not block; 9 speakers, about 75 more would settle it |

↩️ **Roll back to 2.3.1**: stable since 2026-10-01, healthy

<details>
<summary><b>Slices</b>: 1 fails, 1 inconclusive, 3 pass</summary>

| Slice | Speakers / utterances | WER | Change (90 % interval) | p95 latency | Outcome |
|---|--:|--:|--:|--:|---|
| \`noisy\` | 63 / 1 588 | 13.91 → 14.55 % | +4.6 % (+2.0 … +7.3) | 310 → 338 ms | ⛔ fail |
| \`accent=scottish\` | 9 / 619 | 9.56 → 9.89 % | +3.5 % (−3.1 … +14.0) | 308 → 319 ms | ❔ inconclusive |
| \`accent=indian\` | 20 / 1 409 | 10.37 → 10.47 % | +1.0 % (−2.2 … +4.3) | 306 → 315 ms | ✅ pass, not proven |
| \`accent=us\` | 34 / 2 419 | 8.49 → 8.31 % | −2.1 % (−5.0 … +0.8) | 301 → 309 ms | ✅ proven |
| \`quiet\` | 63 / 2 859 | 6.63 → 6.24 % | −5.9 % (−8.4 … −3.1) | 298 → 301 ms | ✅ proven |

\`\`\`text
WER change       −8.4%                0  +2.0%                     +14.0%
noisy                                 │    ├─────●──────┤
accent=scottish               ├───────────────●─────────────────────────┤
accent=indian                   ├───────●───────┤
accent=us                ├──────●───────┤  ┊
quiet            ├─────●──────┤       │    ┊
\`\`\`

Against asr-dictation-en 2.3.1. Bars are 90 % intervals, ┊ is the limit; the far end is the smallest margin that the slice could have proved. A bar is of its slice alone, p counts all slices (Holm).

</details>

<details>
<summary><b>Feature drift</b>: 1 blocking difference</summary>

\`\`\`diff
  audio.resample_policy
- expected  trained: 'reject'
+ found     served: resample 12000 -> 16000 Hz  serving/preprocessor.yaml:11:3
\`\`\`

- \`audio.resample_policy\` trained with \`reject\`, served with 12000 → 16000 Hz resampling ([preprocessor.yaml:11](BLOB/serving/preprocessor.yaml#L11))

</details>

<details>
<summary><b>Other gates</b>: 1 warning, 18 pass, 2 not applicable, 0 off, 2 not yet asked for</summary>

Steps: ✅ train → ⛔ evaluate → ✅ package → ✅ stage → ✅ canary · not asked for: promote

- ⚠️ \`registry-dates\` review is due in 11 days, on 2026-12-03 ([2.4.0.yaml:17](BLOB/registry/asr-dictation-en/2.4.0.yaml#L17))
- Not applicable: \`privacy\` (privacy\\_errors is not asked for before a later step, and not stated), \`tag-matches\` (there is no tag)
- Pass: \`unit-cost\`, \`rollback-target\`, \`eval-comparable\`, \`eval-consistent\`, \`evidence-binding\`, \`feature-checksums\`, \`feature-contract\`, \`registry-approved\`, \`registry-fields\`, \`registry-identity\`, \`registry-pinned\`, \`schemas-compatible\`, \`serving-compatible\`, \`serving-contract\`, \`slice-coverage\`, \`task-rules\`, \`training-record\`, \`waivers-valid\`
- Not yet asked for: \`canary-metrics\` (promote), \`production-healthy\` (promote)

</details>

<details>
<summary><b>Evidence and how to repeat this verdict</b></summary>

Policy: \`.github/release-gate.yml\` from \`main at 9c1e7ab\` · profile \`asr-dictation\` · sha256 \`c4f0d1b7a8e9…\` · judged by speech-release-gate 0.1.0

| Read | From | sha256 |
|---|---|---|
| \`.github/release-gate.yml\` | \`main at 9c1e7ab\` | \`c4f0d1b7a8e9…\` |
| \`registry/releases.yaml\` | \`main at 9c1e7ab\` | \`77abd1b7a8e9…\` |
| \`evidence/2.4.0/records.jsonl\` | \`head\` | \`5d0cd1b7a8e9…\` |

\`speech-release-gate check --base 9c1e7ab --entry asr-dictation-en@2.4.0 --step canary\`

</details>

<sub>Commit [\`4f2c1d9\`](https://github.com/acme/speech/commit/${SHA}) · policy \`.github/release-gate.yml\` from \`main at 9c1e7ab\` · [run](https://github.com/acme/speech/actions/runs/1) · [verdict.json](https://github.com/acme/speech/actions/runs/1/artifacts/2) · a rule or waiver changed in this pull request counts after it is merged</sub>
`);
});

test('clean: calm, one fold', () => {
  const [above, ...below] = comment(clean()).split('<details>');
  expect(above).toBe(`<!-- speech-release-gate:default -->
## ✅ Clear to promote: asr-dictation-en 2.4.1

19 gates pass, 1 does not apply. No waiver, no warning, nothing inconclusive.

| Closest to a limit | Found | Limit |
|---|---|---|
| \`unit_cost\` | 0.0031 → 0.0033, +6.5 % | +15 % |
| \`noisy:latency\` | 310 → 338 ms, +28 ms | +75 ms |
| \`accent=scottish:wer\` | 9.56 → 9.60 %, +0.4 % ¹ | +2 % |
| \`accent=scottish:latency\` | 308 → 319 ms, +11 ms | +75 ms |

¹ Within the limit, but 9 speakers could only have proved “no more than +6.5 %”.

↩️ **Rolls back to 2.3.1**: stable since 2026-10-01, healthy

`);
  expect(below).toHaveLength(1);
  expect(below.join('')).toContain(
    '<summary><b>All slices, gates, evidence and how to repeat this verdict</b></summary>\n\n**Slices**: 5 pass\n\n| Slice |',
  );
  expect(comment(clean())).not.toMatch(/⛔|❔|⚠️|\[!/);
});

describe('the first line', () => {
  const start = { ...clean().policy, profile: 'start' };
  const two = { ...several(), releases: several().releases.slice(0, 2) };
  test.each<[string, Verdict]>([
    ['## ⛔ Hold: asr-dictation-en 2.4.0 → canary', blocked()],
    ['## ✅ Clear to promote: asr-dictation-en 2.4.1', clean()],
    ['## ✅ Clear for package: asr-dictation-en 2.4.0', inconclusive()],
    ['## ⛔ Hold: this could not be judged', broken()],
    ['## ➖ No release to judge', none()],
    ['## ⛔ Hold: 2 of 3 releases', several()],
    ['## ⛔ Hold: 2 of 2 releases → canary', two],
    [
      '## ⚠️ Would hold: asr-dictation-en 2.4.0 → canary (report mode: the check does not fail)',
      { ...blocked(), mode: 'report' },
    ],
    [
      '## ✅ Clear to promote: asr-dictation-en 2.4.1 (starting profile: most gates only warn)',
      { ...clean(), policy: start },
    ],
    ['## ➖ No release to judge (report mode: the check does not fail)', { ...none(), mode: 'report' }],
    [
      '## ⛔ Hold: no release was judged',
      verdict({ findings: [finding({ gate: 'tag-matches', outcome: 'fail' })] }),
    ],
    [
      '## ⛔ Hold: registry/x.yaml → package',
      verdict({
        releases: [
          release({
            model_id: '',
            version: '',
            entry: 'registry/x.yaml',
            step: 'package',
            findings: [finding({ gate: 'a', outcome: 'fail' })],
          }),
        ],
      }),
    ],
  ])('%s', (expected, given) => {
    expect(headline(given)).toBe(expected);
  });

  test.each(['train', 'evaluate', 'package', 'stage', 'canary'] as const)(
    'at %s nothing is said to be promoted',
    (step) => {
      const findings = [sliceFinding({ slice: 'quiet', baseline: 0.1, candidate: 0.1 })];
      const given = verdict({ releases: [release({ step, findings, not_judged: [], steps: [] })] });
      expect(headline(given)).toBe(`## ✅ Clear for ${step}: asr-dictation-en 2.4.0`);
      expect(`${comment(given)}${renderSummary(given, SURROUNDINGS)}`).not.toContain('promote');
    },
  );
});

test('one alert, and only when something is held; a warning where the check does not fail', () => {
  const alerts = (given: Verdict): readonly string[] => comment(given).match(/\[!\w+\]/g) ?? [];
  expect([blocked(), several(), broken(), clean(), inconclusive(), none()].map(alerts)).toEqual([
    ['[!CAUTION]'],
    ['[!CAUTION]'],
    ['[!CAUTION]'],
    [],
    [],
    [],
  ]);
  expect(alerts({ ...blocked(), mode: 'report' })).toEqual(['[!WARNING]']);
});

test('a release that is held although nothing failed says so', () => {
  const nothing = release({
    findings: [finding({ gate: 'slice-metrics', outcome: 'not-applicable' })],
    decision: 'hold',
  });
  expect(comment(verdict({ releases: [nothing] }))).toContain(
    '> **Nothing was judged**: no gate that can block has passed.',
  );
});

describe('rows above the folds', () => {
  const rowsOf = (given: Verdict): readonly string[] => {
    const [table = ''] = comment(given).split('↩️');
    return table
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(1);
  };

  test('findings of the whole verdict first, then inconclusive, then waived', () => {
    expect(rowsOf(inconclusive()).slice(0, 3)).toEqual([
      '| ⚠️ `policy-not-weakened:quality.accuracy.limits.wer` | this change loosens wer of the rule accuracy: `2%` → `5%` ([release-gate.yml:9](BLOB/.github/release-gate.yml#L9)) | max\\_relative\\_regression: 2% | does not block; nothing to do here: the looser limit counts once it is merged |',
      '| ❔ `accent=scottish:wer` | 9.56 → **9.89 %**, +3.5 %; could be chance (p = 0.34) ([eval.yaml:12](BLOB/evidence/2.4.0/eval.yaml#L12)) | +2 % | does not block; 9 speakers, about 75 more would settle it |',
      '| ⚠️ `noisy:wer` | 13.91 → **14.55 %**, +4.6 % ([eval.yaml:12](BLOB/evidence/2.4.0/eval.yaml#L12)) | +2 % | waived by `W-7` until 2026-12-31 |',
    ]);
  });

  test('five at most, the rest counted and in a fold', () => {
    const findings = Array.from({ length: 8 }, (_, index) =>
      finding({ gate: 'x', subject: `s${index}`, outcome: 'fail' }),
    );
    const given = verdict({ releases: [release({ findings })] });
    expect(rowsOf(given)).toHaveLength(6);
    expect(rowsOf(given).at(-1)).toBe('|  | **and 3 more**, in the fold below |  |  |');
    const [first = '', fold = ''] = comment(given).split('<b>3 more findings</b> that hold the release');
    findings.forEach(({ key }, index) => {
      expect([first, fold].map((part) => part.includes(`\`${key}\``))).toEqual([index < 5, index >= 5]);
    });
  });

  test('each gate has a row before any has two, in the order of the findings', () => {
    const findings = [
      ...Array.from({ length: 6 }, (_, index) =>
        finding({ gate: 'x', subject: `s${index}`, outcome: 'fail' }),
      ),
      finding({ gate: 'y', outcome: 'fail' }),
      finding({ gate: 'z', outcome: 'fail' }),
    ];
    const rows = rowsOf(verdict({ releases: [release({ findings })] }));
    expect(rows.map((row) => /`([^`]*)`/.exec(row)?.[1])).toEqual([
      'x:s0',
      'x:s1',
      'x:s2',
      'y',
      'z',
      undefined,
    ]);
  });

  test('gates that only lack evidence are one row with one command, missing fields another', () => {
    const given = verdict({ releases: [several().releases[1] ?? release({ findings: [] })] });
    expect(rowsOf(given)).toEqual([
      `| ⛔ \`registry-fields\` | **missing**: \`data_manifest\`, \`owner\` ([1.4.0.yaml](BLOB/registry/asr-command-en/1.4.0.yaml)) | every required field | fill them in; a placeholder counts as missing |`,
      '| ⛔ `rollback-target` | no stable rollback target for asr-command-en | a stable, healthy release with image and version in the ledger | record the release that serves today as stable (`speech-release-gate record`) |',
      '| ⛔ **evidence not given** (3 gates) | `load-evidence`, `canary-plan`, `rollback-drill` | evidence for each | `speech-release-gate explain load-evidence` |',
    ]);
    expect(comment(given)).toContain('<b>5 more findings</b>');
  });

  test('a slice or a metric that is gone is never folded away', () => {
    const gone = ['child', 'noisy'].map((subject) =>
      finding({ gate: 'slice-coverage', subject, outcome: 'no-evidence' }),
    );
    const metric = sliceFinding({
      slice: 'quiet',
      baseline: null,
      candidate: null,
      outcome: 'no-evidence',
      parts: { message: 'wer of quiet is not in the report' },
    });
    const given = verdict({
      releases: [
        release({ findings: [metric, ...gone, finding({ gate: 'load-evidence', outcome: 'no-evidence' })] }),
      ],
    });
    expect(rowsOf(given).map((row) => row.split(' | ')[0])).toEqual([
      '| ⛔ `quiet:wer`',
      '| ⛔ `slice-coverage:child`',
      '| ⛔ `slice-coverage:noisy`',
      '| ⛔ `load-evidence`',
    ]);
    expect(rowsOf(given)[0]).toContain('wer of quiet is not in the report');
  });
});

describe('several releases', () => {
  test('a row each, worst first; the first that is held is open', () => {
    const table = lines(several()).filter((line) => /^\| (?:⛔ hold|✅ clear)/.test(line));
    expect(table).toEqual([
      '| ⛔ hold asr-command-en 1.4.0 | canary | `registry-fields:data_manifest`, `registry-fields:owner`, `load-evidence`, `canary-plan`, … (6) | no target |',
      '| ⛔ hold asr-dictation-en 2.4.0 | canary | `noisy:wer`, `feature-serving:audio.resample_policy`, `rollback-drill` | 2.3.1 |',
      '| ✅ clear tts-voice-de 0.9.0 | package | nothing | 0.8.2 |',
    ]);
    const folds = comment(several()).match(/<details(?: open)?>\n<summary><b>\S+ \d\S*<\/b>/g);
    expect(folds).toEqual([
      '<details open>\n<summary><b>asr-command-en 1.4.0</b>',
      '<details>\n<summary><b>asr-dictation-en 2.4.0</b>',
      '<details>\n<summary><b>tts-voice-de 0.9.0</b>',
    ]);
  });
});

describe('what surrounds the verdict', () => {
  test('nothing is linked that is not known', () => {
    const bare = visible(renderComment(blocked(), { commentKey: 'default' }));
    expect(bare).not.toMatch(/\]\(|Commit|how to repeat/);
    expect(bare).toContain('(`serving/preprocessor.yaml:11`)');
  });

  test.each([
    ['javascript:alert(1)', 'javascript'],
    ['https://x.example/a) [b](https://y.example', 'y.example'],
    ['https://x.example/"><img src=x>', '<img'],
    ['https://x.example/|a|', '|a|'],
  ])('%s is no address', (url, trace) => {
    const written = renderComment(blocked(), {
      ...SURROUNDINGS,
      runUrl: url,
      artifactUrl: url,
      repositoryUrl: url,
    });
    expect(written).not.toContain(trace);
  });

  test.each(['../../evil/repo/blob/main/x', 'a/../../../evil', './x', 'a//b'])(
    'the path %s is not linked',
    (path) => {
      const given = verdict({
        releases: [release({ findings: [finding({ gate: 'x', outcome: 'fail', location: { path } })] })],
      });
      expect(comment(given)).not.toContain('BLOB');
    },
  );

  test('a path is encoded', () => {
    const given = verdict({
      releases: [
        release({
          findings: [
            finding({ gate: 'x', outcome: 'fail', location: { path: 'é (1)/a#b?c.yaml', line: 3 } }),
          ],
        }),
      ],
    });
    expect(comment(given)).toContain(
      '[a#b?c.yaml:3](BLOB/%C3%A9%20%281%29/a%23b%3Fc.yaml#L3)'.replace('a#b', 'a\\#b'),
    );
  });

  test.each([
    ['default', '<!-- speech-release-gate:default -->'],
    ['a --> b', '<!-- speech-release-gate:a%20--%3E%20b -->'],
    ['x\ny', '<!-- speech-release-gate:x%0Ay -->'],
    ['\uD83D', '<!-- speech-release-gate: -->'],
  ])('the marker of %j', (key, marker) => {
    expect(toMarker(key)).toBe(marker);
    expect(renderComment(none(), { commentKey: key }).split('\n')[0]).toBe(marker);
  });

  test('no clock: the time of the verdict is nowhere on the page', () => {
    for (const given of [blocked(), clean(), several(), none()]) {
      expect(comment(given)).not.toContain('09:14');
      expect(comment({ ...given, now: '2027-01-01T00:00:00Z' })).toBe(comment(given));
    }
  });
});

test('notes stand above the folds, three of them in a comment', () => {
  const given = {
    ...blocked(),
    notes: ['first adoption: enforcement starts with the merge', 'b', 'c', 'd', 'e'],
  };
  const [above = ''] = comment(given).split('<details>');
  expect(above).toContain(
    'healthy\n\n- first adoption: enforcement starts with the merge\n- b\n- c\n- and 2 more notes\n',
  );
});

test('nothing concerned: the comment says so, the summary says where it looked', () => {
  expect(comment(none())).toContain(
    'Nothing in this change concerns a release: no registry entry, and no evidence or contract of one.',
  );
  expect(renderSummary(none(), SURROUNDINGS)).toContain('- Looked at registry.{yaml,yml,json}');
});

test('the summary is the comment with more room: no marker, slices open', () => {
  const summary = renderSummary(blocked(), SURROUNDINGS);
  expect(summary.startsWith('## ⛔ Hold: asr-dictation-en 2.4.0 → canary\n')).toBe(true);
  expect(summary).toContain('<details open>\n<summary><b>Slices</b>');
});

test('gates that are silent are listed, each with its reason', () => {
  const given = verdict({
    releases: [
      release({
        findings: [sliceFinding({ slice: 'quiet', baseline: 0.1, candidate: 0.1 })],
        not_judged: [
          { gate: 'slice-gaps', reason: 'off', until: '' },
          { gate: 'load-evidence', reason: 'later', until: 'stage' },
          { gate: 'eval-comparable', reason: 'same-absence', until: 'registry-fields:eval_report' },
        ],
      }),
    ],
  });
  expect(lines(given)).toEqual(
    expect.arrayContaining([
      '- Off by policy: `slice-gaps`',
      '- Not yet asked for: `load-evidence` (stage)',
      '- Said elsewhere: `eval-comparable` (`registry-fields:eval_report`)',
    ]),
  );
});

const SAMPLES: readonly (readonly [string, Verdict])[] = [
  ['blocked', blocked()],
  ['clean', clean()],
  ['inconclusive', inconclusive()],
  ['broken', broken()],
  ['none', none()],
  ['several', several()],
  ['hostile', hostile()],
  ['hostile in another order', hostile([...PAYLOADS].reverse())],
  ['huge', huge()],
];
const SURFACES = { comment: renderComment, summary: renderSummary };

describe.each(SAMPLES)('%s', (_name, given) => {
  describe.each(Object.entries(SURFACES))('%s', (_surface, render) => {
    const markdown = render(given, SURROUNDINGS);
    const tree = parse(markdown);

    test('every table holds together', () => {
      expectTables(markdown);
      for (const table of all(tree, 'table')) {
        const widths = (table.children ?? []).map((row) => row.children?.length);
        expect(new Set(widths).size).toBe(1);
      }
    });

    test('every fold is closed, and ours', () => {
      expect(markdown.match(/^<details(?: open)?>$/gm)?.length ?? 0).toBe(
        markdown.match(/^<\/details>$/gm)?.length ?? 0,
      );
      expect(foreignHtml(tree)).toEqual([]);
    });

    test('nothing in it is live but our own links', () => {
      expect(liveTexts(tree)).toEqual([]);
      expect(all(tree, 'image')).toEqual([]);
      expect(walk(tree).filter(({ type }) => /definition|footnote/.test(type))).toEqual([]);
      const addresses = all(tree, 'link').map(({ url = '' }) => url);
      expect(addresses.filter((url) => !url.startsWith('https://github.com/acme/speech/'))).toEqual([]);
      expect(
        all(tree, 'listItem').filter(({ checked }) => checked !== null && checked !== undefined),
      ).toEqual([]);
    });

    test('one heading, and no comment but the marker', () => {
      expect(all(tree, 'heading').map(({ depth }) => depth)).toEqual([2]);
      expect(markdown.lastIndexOf('<!--')).toBeLessThanOrEqual(0);
    });

    test('the same verdict gives the same bytes, and is left as it was', () => {
      const frozen = deepFreeze(structuredClone(given));
      expect(render(frozen, SURROUNDINGS)).toBe(markdown);
    });
  });
});

/** Every row of a table has as many unescaped pipes as its header. */
function expectTables(markdown: string): void {
  const rows = markdown.split('\n');
  rows.forEach((row, index) => {
    if (!/^\|[-:|]+\|$/.test(row)) return;
    const columns = pipes(row);
    expect(pipes(rows[index - 1] ?? '')).toBe(columns);
    for (let next = index + 1; rows[next]?.startsWith('|') === true; next += 1)
      expect(pipes(rows[next] ?? '')).toBe(columns);
  });
}

function pipes(row: string): number {
  return row.replaceAll(/\\[\\|]/g, '').split('|').length;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

describe('size', () => {
  const TEXTS = [PAYLOADS.join(' '), '$', '|', '<', '`', '\\', '@', '字', '😀', '&amp;', '\u0301a', 'word '];

  test.each(TEXTS)('300 slices and 200 findings full of %j', (text) => {
    const given = huge(3000, text);
    const written = renderComment(given, SURROUNDINGS);
    expect(written.length).toBeLessThanOrEqual(65_536);
    expectTables(written);
    const summary = renderSummary(given, SURROUNDINGS);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576);
    expectTables(summary);
  });

  test('every blocker is named, and the artifact pointed at', () => {
    const written = renderComment(huge(), SURROUNDINGS);
    const text = textOf(parse(written));
    const unnamed = huge().releases[0]?.blockers.filter((key) => !text.includes(key.slice(0, 9)));
    expect(unnamed).toEqual([]);
    expect(written).toContain('[verdict.json](https://github.com/acme/speech/actions/runs/1/artifacts/2)');
  });

  test('with long texts of the common kind every blocker keeps its figures', () => {
    const plain = huge(200, 'a long but honest sentence about speech ');
    expect(renderSummary(plain, SURROUNDINGS).match(/^\| ⛔ `slice \d+/gm)).toHaveLength(300);
  });

  test('a hundred releases, a thousand notes and inputs', () => {
    const [one] = huge(500).releases;
    const releases = Array.from({ length: 100 }, (_, index) => ({
      ...(one ?? release({ findings: [] })),
      version: `1.${index}.0`,
    }));
    const given = verdict({
      releases,
      findings: huge(500).releases[0]?.findings.slice(300) ?? [],
      notes: Array<string>(1000).fill('$'.repeat(1000)),
    });
    const written = renderComment(given, SURROUNDINGS);
    expect(written.length).toBeLessThanOrEqual(65_536);
    expectTables(written);
    expect(written.match(/^<details/gm)?.length).toBe(written.match(/^<\/details>/gm)?.length);
    expect(Buffer.byteLength(renderSummary(given, SURROUNDINGS))).toBeLessThanOrEqual(1_048_576);
  });

  test('surroundings of any length', () => {
    const long = 'x$'.repeat(50_000);
    const written = renderComment(huge(), {
      commentKey: long,
      repositoryUrl: `https://${long}`,
      runUrl: `https://x.example/${'y'.repeat(100_000)}`,
      repeat: long,
    });
    expect(written.length).toBeLessThanOrEqual(65_536);
  });
});

test('a metric that does not pass has its column in the comment, however many others there are', () => {
  const metrics = ['wer', 'cer', 'final_latency_ms', 'partial_churn'];
  const findings = metrics.map((metric) =>
    sliceFinding({
      slice: 'noisy',
      metric,
      baseline: 0.2,
      candidate: 0.1,
      outcome: metric === 'partial_churn' ? 'fail' : 'pass',
    }),
  );
  const comment = renderComment(verdict({ releases: [release({ findings })] }), { commentKey: 'default' });
  expect(comment).toContain('| partial churn | Outcome |');
});
