/**
 * Medians of rendering 300 slices and 200 findings of ordinary length to every surface, beyond the start of the process,
 * with what loading the renderer costs; goals beside them. Run after `tsc`; exits 1 when a goal is missed.
 */
import { readFileSync } from 'node:fs';

const ROUNDS = 15;
const WORDS = 'the word error rate of this slice is worse than its limit allows, and it is proven ';
const SHA = 'c4'.repeat(32);

/** A verdict as large as they come: 300 slices that fail, 200 findings of 40 gates, 400 files that were read. */
function toVerdict() {
  const text = (seed) => `${seed} ${WORDS.repeat(3)}`.slice(0, 200);
  const finding = (parts) => ({
    severity: 'blocker',
    blocks: true,
    outcome: 'fail',
    message: text('message'),
    expected: text('expected'),
    actual: text('actual'),
    remedy: text('remedy'),
    fingerprint: SHA,
    figures: {},
    ...parts,
  });
  const slices = Array.from({ length: 300 }, (_, index) => {
    const [slice, candidate] = [`accent=${index},noise=high,device=phone`, 0.11 + index / 10_000];
    return finding({
      gate: 'slice-metrics',
      key: `${slice}:wer`,
      subject: `accuracy:${slice}:wer`,
      location: { path: 'evidence/2.4.0/eval.yaml', line: index + 1, column: 5 },
      figures: {
        slice,
        metric: 'wer',
        unit: 'fraction',
        better: 'lower',
        baseline: 0.1,
        candidate,
        difference: candidate - 0.1,
        relative_difference: candidate * 10 - 1,
        limits: [{ kind: 'max_relative_regression', value: 0.02, outcome: 'fail' }],
        utterances: 1000,
        clusters: 20,
        cluster_by: 'speaker',
        interval_relative: [0.01, 0.2],
        p_worse_holm: 0.01,
      },
    });
  });
  const others = Array.from({ length: 200 }, (_, index) =>
    finding({
      gate: `gate-${index % 40}`,
      key: `gate-${index % 40}:field-${index}`,
      subject: `field-${index}`,
      location: { path: `contracts/${index}.yaml`, line: 3, column: 1 },
    }),
  );
  const findings = [...slices, ...others];
  return {
    format: 'verdict/1',
    tool: { name: 'speech-release-gate', version: '0.1.0' },
    now: '2026-11-22T09:14:03Z',
    mode: 'enforce',
    decision: 'hold',
    release_blocked: true,
    policy: { source: '.github/release-gate.yml', ref: 'main', sha256: SHA, profile: null },
    inputs: Array.from({ length: 400 }, (_, index) => ({
      path: `in/${index}`,
      ref: 'head',
      sha256: SHA,
      bytes: 1,
    })),
    findings: [],
    notes: [],
    releases: [
      {
        ...{
          model_id: 'asr',
          version: '1.0.0',
          family: 'asr',
          task: ['asr'],
          step: 'canary',
          decision: 'hold',
        },
        ...{ blockers: findings.map(({ key }) => key), missing_fields: [], baseline: null, not_judged: [] },
        ...{ rollback_target: null, rollback_plan: null, steps: [], lineage: { nodes: [], links: [] } },
        ...{ findings, entry: 'registry/asr/1.0.0.yaml' },
      },
    ],
  };
}

const around = { commentKey: 'default' };
const CASES = [
  ['json', 'json.js', 100, ({ renderJson }, verdict) => renderJson(verdict)],
  ['comment', 'markdown.js', 100, ({ renderComment }, verdict) => renderComment(verdict, around)],
  ['summary', 'markdown.js', 100, ({ renderSummary }, verdict) => renderSummary(verdict, around)],
  ['text', 'text.js', 100, ({ renderText }, verdict) => renderText(verdict, { colour: false, exit: 1 })],
  [
    'annotations',
    'annotations.js',
    100,
    ({ toAnnotations }, verdict) => JSON.stringify(toAnnotations(verdict)),
  ],
  ['sarif', 'sarif.js', 1000, ({ renderSarif }, verdict) => renderSarif(verdict)],
  ['html', 'html.js', 1000, ({ renderHtml }, verdict) => renderHtml(verdict, around)],
];

const verdict = toVerdict();
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const version = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
process.stdout.write(
  `rendering 300 slices and 200 findings, ${version}, Node.js ${process.versions.node}: first render with loading, median of ${ROUNDS}\n`,
);
for (const [name, file, goal, render] of CASES) {
  const start = performance.now();
  const module = await import(`../lib/render/${file}`);
  const size = Buffer.byteLength(render(module, verdict));
  const first = performance.now() - start;
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    render(module, verdict);
    return performance.now() - from;
  });
  if (first > goal) process.exitCode = 1;
  const figures = [
    `${first.toFixed(0)} ms`,
    `${median(times).toFixed(1)} ms`,
    `${(size / 1024).toFixed(0)} KiB`,
  ];
  process.stdout.write(
    `${name.padEnd(12)} ${figures.map((figure) => figure.padStart(9)).join(' ')}  goal ${goal} ms${first > goal ? '  MISSED' : ''}\n`,
  );
}
