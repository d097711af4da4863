import type { StarterFile } from './starter-files.js';

/** What an entry names a starter by, under `evidence`. */
interface StarterEvidence extends StarterFile {
  readonly kind: string;
}

const OPEN = `Nothing is filled in yet, so nothing is claimed, and the entry does not name this file:
# take the mark off each line, write what is true, and take the mark off its line under \`evidence\` in the entry.`;

interface Starter {
  readonly kind: string;
  readonly file: string;
  readonly about: string;
  readonly format: string;
  readonly lines: (release: string) => readonly string[];
}

const STARTERS: readonly Starter[] = [
  {
    kind: 'load_test',
    file: 'load.yaml',
    format: 'load-report/1',
    about: 'A load test of the serving image, asked for from stage.',
    lines: (release) => [
      `model: ${release}`,
      'serving_image: <name>@sha256:<64 hex digits>       # the one of the entry',
      'accelerator: l4                                    # as in resource_envelope',
      'started_at: <RFC 3339>',
      'duration_s: 900                                    # at least 10 minutes',
      'warm_up_s: 60                                      # apart from the measurement',
      'load_model: open                                   # requests arrive at their own times',
      'retries: {rate: 0.001, max_attempts: 2}',
      'autoscaling_events: []                             # an empty list says that nothing scaled',
      '# For a voice: voice_mix: {anna: 0.7, ben: 0.3}, long_utterances: {share: 0.05, max_characters: 900}',
      '# What k6, Locust, perf_analyzer, AIPerf, vegeta or Prometheus wrote is read as it is: results: [out/k6.json]',
      'levels:                                            # up to 1.2 x max_concurrent_streams',
      '  - {concurrency: 77, throughput_per_s: 55, samples: 33000, p50_latency_ms: 120, p95_latency_ms: 230, p99_latency_ms: 340, queue_age_ms: 30, gpu_memory_mib: 9000}',
      'slo: [{metric: p99_latency_ms, max: 400}]',
      'sign_off: {by: <who>, at: <date>}',
    ],
  },
  {
    kind: 'canary_plan',
    file: 'canary-plan.yaml',
    format: 'canary-plan/1',
    about: 'How the canary will be run, asked for from canary.',
    lines: (release) => [
      `model: ${release}`,
      'cohort: {percent: 2}                               # at most 5 % by default',
      'window_hours: 72',
      'slices: [noisy, quiet]                             # that the canary report has to show',
      'routing: {trusted: false}                          # or {trusted: true, dimensions: [noise]}, once it was verified',
      'telemetry: {audio: false, transcripts: false, identifiers: false}',
      '# Without stop_conditions the blocking limits of the canary rules stop it.',
      '# stop_conditions: [{metric: error_rate, max: 0.01, window_minutes: 10, automatic: true}]',
      'capacity: {replicas: 2, replicas_available: 6, peak_requests_per_s: 900, shared_accelerator: false}',
    ],
  },
  {
    kind: 'rollback_drill',
    file: 'rollback-drill.yaml',
    format: 'rollback-drill/1',
    about: 'A rehearsal of the way back, asked for from canary.',
    lines: (release) => [
      `model: ${release}`,
      'target: <model_id>@<version>                       # what the ledger resolves to',
      'rehearsed_at: <RFC 3339>',
      'duration_s: 140                                    # from the decision to the last user',
      'result: pass                                       # or fail',
      'verified: [first words, final text]                # what was seen to work again',
    ],
  },
  {
    kind: 'canary_report',
    file: 'canary.yaml',
    format: 'canary-report/1',
    about: 'What the canary came to, asked for at promote.',
    lines: (release) => [
      `model: ${release}`,
      'baseline: <model_id>@<version>                     # the release that serves beside it',
      'cohort: {percent: 2}',
      'window: {from: <RFC 3339>, to: <RFC 3339>}',
      'routing: {trusted: false}',
      '# series: evidence/canary.csv                      # metric,slice,time,value: when would it have stopped',
      'slices:',
      '  noisy: {dimensions: {noise: noisy}, utterances: 1200, wer: {baseline: 0.110, candidate: 0.108}}',
      'slo: [{id: latency, metric: p95_latency_ms, max: 400, value: 350}]',
      'privacy_errors: 0',
      'unit_cost: {baseline: 0.0031, candidate: 0.0031}',
    ],
  },
  {
    kind: 'incidents',
    file: 'incidents.yaml',
    format: 'incidents/1',
    about:
      'What went wrong meanwhile, asked for at promote. No list says nothing; an empty one says that nothing did.',
    lines: () => [
      'incidents: []',
      '# incidents: [{id: INC-7, status: resolved, releases: [<model_id>@<version>]}]',
    ],
  },
];

/** Starters of the evidence that later steps ask for; they claim nothing until somebody fills them in. */
export function starterEvidence(modelId: string, version: string): readonly StarterEvidence[] {
  return STARTERS.map(({ kind, file, format, about, lines }) => {
    const body = lines(`${modelId}@${version}`).map((line) => (line.startsWith('#') ? line : `# ${line}`));
    const text = `# ${about} ${OPEN}\nformat: ${format}\n${body.join('\n')}\n`;
    return { kind, path: `evidence/${modelId}/${version}/${file}`, text };
  });
}

/** The lines of the entry that name the starters, each behind its mark. */
export function evidenceLines(starters: readonly StarterEvidence[]): string {
  const lines = starters.map(({ kind, path }) => `#   ${kind}: ${path}\n`);
  return `# What later steps ask for, once it is filled in:\n# evidence:\n${lines.join('')}`;
}
