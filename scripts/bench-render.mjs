/**
 * Medians of rendering 300 slices and 200 findings of ordinary length to every surface, beyond the start of the process,
 * with what loading the renderer costs; goals beside them. Run after `tsc`; exits 1 when a goal is missed.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROUNDS = 15;
const PROCESSES = 5;
const WORDS = 'the word error rate of this slice is worse than its limit allows, and it is proven ';
const SHA = 'c4'.repeat(32);

/** A verdict as large as they come: 300 slices that fail, 200 findings of 42 gates, 400 files that were read. */
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
  const side = (name, index) => ({
    name,
    value: `${index} samples (10 ms)`,
    source: `conf/${name}.yaml:${index} /a/b`,
    path: `conf/${name}.yaml`,
  });
  const drifts = Array.from({ length: 50 }, (_, index) =>
    finding({
      gate: index % 2 === 0 ? 'feature-serving' : 'schemas-compatible',
      key: `feature-serving:field-${index}`,
      subject: `field-${index}`,
      location: { path: 'conf/serving.yaml', line: index + 1, column: 1 },
      figures: { sides: [side('training', index), side('serving', index + 1)], effect: text('effect') },
    }),
  );
  const others = Array.from({ length: 150 }, (_, index) =>
    finding({
      gate: `gate-${index % 40}`,
      key: `gate-${index % 40}:field-${index}`,
      subject: `field-${index}`,
      location: { path: `contracts/${index}.yaml`, line: 3, column: 1 },
    }),
  );
  const findings = [...slices, ...drifts, ...others];
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

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** One process: the first render with what loading costs, then the median of many; milliseconds and bytes. */
async function measure([, file, , render]) {
  const verdict = toVerdict();
  const start = performance.now();
  const { user: before } = process.cpuUsage();
  const module = await import(`../lib/render/${file}`);
  const bytes = Buffer.byteLength(render(module, verdict));
  const busy = (process.cpuUsage().user - before) / 1000;
  // On a machine with other work the clock runs on while this process waits; on an idle one threads of the engine help.
  const first = Math.min(performance.now() - start, busy);
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    render(module, verdict);
    return performance.now() - from;
  });
  return { first, warm: median(times), bytes };
}

/** The same in fresh processes: machines are shared and noisy. */
function measureApart(name) {
  const self = fileURLToPath(import.meta.url);
  const runs = Array.from({ length: PROCESSES }, () =>
    JSON.parse(execFileSync(process.execPath, [self, name], { encoding: 'utf8' })),
  );
  return {
    first: median(runs.map(({ first }) => first)),
    warm: median(runs.map(({ warm }) => warm)),
    bytes: runs[0].bytes,
  };
}

const [, , wanted] = process.argv;
if (wanted !== undefined) {
  const known = CASES.find(([name]) => name === wanted);
  process.stdout.write(JSON.stringify(await measure(known)));
} else {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(
    `rendering 300 slices and 200 findings, ${version}, Node.js ${process.versions.node}: first render with loading, a warm one, medians of ${PROCESSES} processes\n`,
  );
  for (const [name, , goal] of CASES) {
    const { first, warm, bytes } = measureApart(name);
    if (first > goal) process.exitCode = 1;
    const figures = [`${first.toFixed(0)} ms`, `${warm.toFixed(1)} ms`, `${(bytes / 1024).toFixed(0)} KiB`];
    process.stdout.write(
      `${name.padEnd(12)} ${figures.map((figure) => figure.padStart(9)).join(' ')}  goal ${goal} ms${first > goal ? '  MISSED' : ''}\n`,
    );
  }
}
