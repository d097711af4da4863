import type { Figures, Finding, Outcome } from '../../src/model/finding.js';
import { STEPS, type Step } from '../../src/model/step.js';
import type { NotJudged, ReleaseVerdict, StepState, Verdict } from '../../src/model/verdict.js';

/** Verdicts as the judge makes them, for every surface. */

const SHA = 'c4f0d1b7a8e94f3f9a66e0b8f1a2c3d4e5f60718293a4b5c6d7e8f9012345d3a';
export const IMAGE = `registry.example/asr@sha256:${SHA}`;

type Needed = Pick<Finding, 'gate'>;

/** A finding; what is not said is that of a passing gate. */
export function finding(parts: Needed & Partial<Finding>): Finding {
  const { gate, outcome = 'pass', subject = '' } = parts;
  const severity = parts.severity ?? 'blocker';
  return {
    key: subject === '' ? gate : `${gate}:${subject}`,
    subject,
    outcome,
    severity,
    blocks: severity === 'blocker' && outcome !== 'pass' && outcome !== 'not-applicable',
    message: `what ${gate} asks for is there`,
    expected: '',
    actual: '',
    remedy: '',
    location: null,
    figures: {},
    fingerprint: SHA,
    ...parts,
  };
}

export interface Metric {
  readonly slice: string;
  readonly metric?: string;
  readonly unit?: string;
  readonly better?: 'lower' | 'higher';
  readonly baseline: number | null;
  readonly candidate: number | null;
  readonly limits?: readonly { kind: string; value: number; outcome: Outcome }[];
  readonly outcome?: Outcome;
  readonly more?: Figures;
  readonly parts?: Partial<Finding>;
}

const KEYS: Readonly<Record<string, string>> = { p95_latency_ms: 'latency' };

/** A finding of `slice-metrics` with its figures. */
export function sliceFinding(given: Metric): Finding {
  const { slice, metric = 'wer', baseline, candidate, outcome = 'pass' } = given;
  const isLatency = metric === 'p95_latency_ms';
  const difference = baseline === null || candidate === null ? null : candidate - baseline;
  const standard = isLatency
    ? { kind: 'max_regression', value: 75, outcome }
    : { kind: 'max_relative_regression', value: 0.02, outcome };
  return finding({
    gate: 'slice-metrics',
    subject: `accuracy:${slice}:${metric}`,
    key: `${slice}:${KEYS[metric] ?? metric}`,
    outcome,
    message: `${metric} of ${slice}: ${baseline} -> ${candidate}`,
    expected: 'at most 2 % worse',
    actual: `${baseline} -> ${candidate}`,
    location: { path: 'evidence/2.4.0/eval.yaml', line: 12, column: 5 },
    figures: {
      rule: 'accuracy',
      slice,
      metric,
      unit: given.unit ?? (isLatency ? 'ms' : 'fraction'),
      better: given.better ?? 'lower',
      baseline,
      candidate,
      difference,
      relative_difference: difference === null || baseline === null ? null : difference / baseline,
      limits: (given.limits ?? [standard]).map(({ kind, value, outcome: ruled }) => ({
        kind,
        value,
        outcome: ruled,
      })),
      utterances: null,
      reference_words: null,
      clusters: null,
      ...given.more,
    },
    ...given.parts,
  });
}

function steps(asked: Step, held: readonly Step[] = []): readonly StepState[] {
  return STEPS.map((step): StepState => {
    if (STEPS.indexOf(step) > STEPS.indexOf(asked)) return { step, state: 'not-asked' };
    return { step, state: held.includes(step) ? 'held' : 'done' };
  });
}

const LATER: readonly NotJudged[] = [
  { gate: 'canary-metrics', reason: 'later', until: 'promote' },
  { gate: 'production-healthy', reason: 'later', until: 'promote' },
];

/** A release; its blockers follow from its findings. */
export function release(parts: Partial<ReleaseVerdict> & Pick<ReleaseVerdict, 'findings'>): ReleaseVerdict {
  const step = parts.step ?? 'canary';
  const blocking = parts.findings.filter(({ blocks }) => blocks);
  const blockers = [...new Set(blocking.map(({ key }) => key))];
  return {
    model_id: 'asr-dictation-en',
    version: '2.4.0',
    family: 'asr-dictation-en',
    task: ['asr-dictation'],
    step,
    decision: blockers.length > 0 ? 'hold' : 'promote',
    blockers,
    missing_fields: [],
    baseline: { model_id: 'asr-dictation-en', version: '2.3.1' },
    rollback_target: { model_id: 'asr-dictation-en', version: '2.3.1', serving_image: IMAGE },
    rollback_plan: null,
    not_judged: LATER,
    steps: steps(step, blockers.length > 0 ? ['evaluate'] : []),
    lineage: { nodes: [], links: [] },
    entry: 'registry/asr-dictation-en/2.4.0.yaml',
    ...parts,
  };
}

/** A verdict; its decision follows from its parts. */
export function verdict(parts: Partial<Verdict>): Verdict {
  const { releases = [], findings = [] } = parts;
  const isHeld =
    findings.some(({ blocks }) => blocks) || releases.some(({ decision }) => decision === 'hold');
  const decision = isHeld ? 'hold' : releases.length === 0 ? 'none' : 'promote';
  return {
    format: 'verdict/1',
    tool: { name: 'speech-release-gate', version: '0.1.0' },
    now: '2026-11-22T09:14:03Z',
    mode: 'enforce',
    decision,
    release_blocked: isHeld,
    policy: {
      source: '.github/release-gate.yml',
      ref: 'main at 9c1e7ab',
      sha256: SHA,
      profile: 'asr-dictation',
    },
    inputs: [
      { path: '.github/release-gate.yml', ref: 'main at 9c1e7ab', sha256: SHA, bytes: 812 },
      { path: 'registry/releases.yaml', ref: 'main at 9c1e7ab', sha256: `77ab${SHA.slice(4)}`, bytes: 640 },
      { path: 'evidence/2.4.0/records.jsonl', ref: 'head', sha256: `5d0c${SHA.slice(4)}`, bytes: 91_240 },
    ],
    findings,
    releases,
    notes: [],
    ...parts,
  };
}

const SLICES: readonly Metric[] = [
  {
    slice: 'accent=indian',
    baseline: 0.1037,
    candidate: 0.1047,
    more: {
      utterances: 1409,
      clusters: 20,
      cluster_by: 'speaker',
      interval_relative: [-0.022, 0.043],
      p_worse_holm: 0.31,
      resolvable_margin: 0.043,
    },
  },
  {
    slice: 'accent=scottish',
    baseline: 0.0956,
    candidate: 0.0989,
    outcome: 'inconclusive',
    more: {
      utterances: 619,
      clusters: 9,
      cluster_by: 'speaker',
      interval_relative: [-0.031, 0.14],
      p_worse_holm: 0.34,
      resolvable_margin: 0.14,
      clusters_to_settle: 75,
    },
    parts: { severity: 'warning', blocks: false, remedy: 'evaluate on more speakers' },
  },
  {
    slice: 'accent=us',
    baseline: 0.0849,
    candidate: 0.0831,
    more: {
      utterances: 2419,
      clusters: 34,
      cluster_by: 'speaker',
      interval_relative: [-0.05, 0.008],
      p_worse_holm: 0.9,
      resolvable_margin: 0.008,
    },
  },
  {
    slice: 'noisy',
    baseline: 0.1391,
    candidate: 0.1455,
    outcome: 'fail',
    more: {
      utterances: 1588,
      reference_words: 19_086,
      clusters: 63,
      cluster_by: 'speaker',
      interval_relative: [0.02, 0.073],
      p_worse_holm: 0.012,
      resolvable_margin: 0.073,
    },
    parts: { remedy: '70 fewer errors of 2777 (at most 14.19 %), or a waiver merged first' },
  },
  {
    slice: 'quiet',
    baseline: 0.0663,
    candidate: 0.0624,
    more: {
      utterances: 2859,
      clusters: 63,
      cluster_by: 'speaker',
      interval_relative: [-0.084, -0.031],
      p_worse_holm: 0.99,
      resolvable_margin: 0,
    },
  },
];

const LATENCIES: Readonly<Record<string, readonly [number, number]>> = {
  'accent=indian': [306, 315],
  'accent=scottish': [308, 319],
  'accent=us': [301, 309],
  noisy: [310, 338],
  quiet: [298, 301],
};

function slices(given: readonly Metric[]): readonly Finding[] {
  return given.flatMap((metric) => {
    const [baseline, candidate] = LATENCIES[metric.slice] ?? [300, 300];
    const { utterances = null, clusters = null } = metric.more ?? {};
    const latency = sliceFinding({
      slice: metric.slice,
      metric: 'p95_latency_ms',
      baseline,
      candidate,
      more: { utterances, clusters, cluster_by: 'speaker' },
    });
    return [sliceFinding(metric), latency];
  });
}

const OTHER_GATES = [
  'eval-comparable',
  'eval-consistent',
  'evidence-binding',
  'feature-checksums',
  'feature-contract',
  'registry-approved',
  'registry-fields',
  'registry-identity',
  'registry-pinned',
  'schemas-compatible',
  'serving-compatible',
  'serving-contract',
  'slice-coverage',
  'task-rules',
  'training-record',
  'waivers-valid',
];

const ROLLBACK = finding({
  gate: 'rollback-target',
  message: 'rolls back to asr-dictation-en@2.3.1, stable since 2026-10-01T12:00:00Z',
  expected: 'a known stable serving bundle',
  actual: 'asr-dictation-en@2.3.1',
  figures: { promoted_at: '2026-10-01T12:00:00Z', health: 'healthy', served_from: '2026-10-01' },
});

const BUDGET = finding({
  gate: 'unit-cost',
  key: 'unit_cost',
  subject: 'unit_cost:eval_report',
  figures: {
    metric: 'unit_cost',
    unit: 'currency',
    better: 'lower',
    baseline: 0.0031,
    candidate: 0.0033,
    difference: 0.0002,
    relative_difference: 0.0645,
    limits: [{ kind: 'max_relative_regression', value: 0.15, outcome: 'pass' }],
    utterances: null,
    reference_words: null,
    clusters: null,
  },
});

const PRIVACY = finding({
  gate: 'privacy',
  outcome: 'not-applicable',
  message: 'privacy_errors is not asked for before a later step, and not stated',
});
const TAG = finding({ gate: 'tag-matches', outcome: 'not-applicable', message: 'there is no tag' });
const DATES = finding({
  gate: 'registry-dates',
  outcome: 'fail',
  severity: 'warning',
  message: 'review is due in 11 days, on 2026-12-03',
  expected: 'more than 14 days',
  remedy: 'review the entry and renew `review_by`',
  location: { path: 'registry/asr-dictation-en/2.4.0.yaml', line: 17, column: 1 },
});

const PASSES = OTHER_GATES.map((gate) => finding({ gate }));

/** The blocked release of surfaces.md. */
export function blocked(): Verdict {
  return verdict({
    releases: [
      release({
        findings: [
          ...slices(SLICES),
          PRIVACY,
          BUDGET,
          finding({
            gate: 'feature-serving',
            subject: 'audio.resample_policy',
            outcome: 'fail',
            message: 'trained with `reject`, served with 12000 -> 16000 Hz resampling',
            expected: 'trained: `reject`',
            actual: 'served: resample 12000 -> 16000 Hz',
            remedy: 'take 12 kHz out of the mobile path, or train on it',
            location: { path: 'serving/preprocessor.yaml', line: 11, column: 3 },
          }),
          DATES,
          finding({
            gate: 'rollback-drill',
            outcome: 'no-evidence',
            message: 'no drill of asr-dictation-en@2.3.1 is on file',
            expected: 'one within 90 days',
            actual: 'absent',
            remedy: 'rehearse the way back, and record it in `evidence/2.4.0/rollback-drill.yaml`',
          }),
          ROLLBACK,
          TAG,
          ...PASSES,
        ],
      }),
    ],
  });
}

/** The clean release of surfaces.md, at the last step. */
export function clean(): Verdict {
  const better = SLICES.map((metric): Metric => {
    const candidate = metric.slice === 'accent=scottish' ? 0.096 : (metric.baseline ?? 0) * 0.98;
    const resolvable = metric.slice === 'accent=scottish' ? 0.065 : 0.004;
    return {
      ...metric,
      parts: {},
      candidate,
      outcome: 'pass',
      more: {
        ...metric.more,
        interval_relative: [-0.061, resolvable],
        resolvable_margin: resolvable,
        p_worse_holm: 0.4,
      },
    };
  });
  return verdict({
    releases: [
      release({
        version: '2.4.1',
        step: 'promote',
        entry: 'registry/asr-dictation-en/2.4.1.yaml',
        findings: [...slices(better), BUDGET, ROLLBACK, TAG, ...PASSES],
        not_judged: [],
      }),
    ],
  });
}

/** Clear for a step below the last, with something unsure, something waived, and gates that are off. */
export function inconclusive(): Verdict {
  const [, scottish] = SLICES;
  return verdict({
    findings: [
      finding({
        gate: 'policy-not-weakened',
        subject: 'quality.accuracy.limits.wer',
        outcome: 'fail',
        severity: 'warning',
        message: 'this change loosens wer of the rule accuracy: `2%` -> `5%`',
        expected: 'max_relative_regression: 2%',
        actual: 'max_relative_regression: 5%',
        remedy: 'nothing to do here: the looser limit counts once it is merged',
        location: { path: '.github/release-gate.yml', line: 9, column: 13 },
      }),
    ],
    releases: [
      release({
        step: 'package',
        findings: [
          ...slices(scottish === undefined ? [] : [scottish]),
          sliceFinding({
            slice: 'noisy',
            baseline: 0.1391,
            candidate: 0.1455,
            outcome: 'fail',
            parts: { blocks: false, waiver: { id: 'W-7', expires: '2026-12-31' } },
          }),
          ROLLBACK,
          ...PASSES,
        ],
        not_judged: [...LATER, { gate: 'slice-gaps', reason: 'off', until: '' }],
      }),
    ],
  });
}

/** A policy that cannot be read: exit 2, nothing judged. */
export function broken(): Verdict {
  const location = { path: '.github/release-gate.yml', line: 4, column: 3 };
  return verdict({
    policy: { source: '.github/release-gate.yml', ref: 'main at 9c1e7ab', sha256: null, profile: null },
    inputs: [],
    findings: [
      finding({
        gate: 'policy',
        subject: '.github/release-gate.yml:4:3',
        outcome: 'error',
        message: 'unknown key `qualty`; did you mean `quality`?',
        expected: 'a key of policy/1',
        actual: 'qualty',
        remedy: 'correct the key',
        location,
      }),
    ],
  });
}

/** A change that concerns no release. */
export function none(): Verdict {
  return verdict({
    inputs: [],
    notes: [
      'Looked at registry.{yaml,yml,json}, registry/**/*.{yaml,yml,json}: no entry and no evidence was changed.',
    ],
  });
}

/** Three releases: one held on figures, one on missing evidence and fields, one clear. */
export function several(): Verdict {
  const [firstHeld] = blocked().releases;
  const command = release({
    model_id: 'asr-command-en',
    version: '1.4.0',
    family: 'asr-command-en',
    entry: 'registry/asr-command-en/1.4.0.yaml',
    missing_fields: ['data_manifest', 'owner'],
    rollback_target: null,
    findings: [
      ...['data_manifest', 'owner'].map((field) =>
        finding({
          gate: 'registry-fields',
          subject: field,
          outcome: 'fail',
          message: `${field} is missing`,
          expected: `${field} in the registry entry`,
          actual: 'absent',
          remedy: `write \`${field}\``,
          location: { path: 'registry/asr-command-en/1.4.0.yaml' },
        }),
      ),
      ...['load-evidence', 'canary-plan', 'rollback-drill'].map((gate) =>
        finding({ gate, outcome: 'no-evidence', message: 'evidence is not there', remedy: 'give it' }),
      ),
      finding({
        gate: 'rollback-target',
        outcome: 'fail',
        message: 'no stable rollback target for asr-command-en',
        expected: 'a stable, healthy release with image and version in the ledger',
        remedy: 'record the release that serves today as stable (`speech-release-gate record`)',
      }),
      ...PASSES.filter(({ gate }) => gate !== 'registry-fields'),
    ],
  });
  const voice = release({
    model_id: 'tts-voice-de',
    version: '0.9.0',
    family: 'tts-voice-de',
    task: ['tts'],
    step: 'package',
    entry: 'registry/tts-voice-de/0.9.0.yaml',
    rollback_target: { model_id: 'tts-voice-de', version: '0.8.2', serving_image: IMAGE },
    findings: [
      sliceFinding({
        slice: 'locale=de-DE',
        metric: 'utmos',
        unit: 'score',
        better: 'higher',
        baseline: 4.12,
        candidate: 4.09,
        limits: [{ kind: 'max_regression', value: 0.1, outcome: 'pass' }],
      }),
      ...PASSES,
    ],
  });
  return verdict({ releases: [...(firstHeld === undefined ? [] : [firstHeld]), command, voice] });
}

/** Payloads that do harm where they are taken for anything but text. */
export const PAYLOADS: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '</details><details open><summary>gone</summary>',
  '<!-- speech-release-gate:default -->',
  '--> out',
  '@acme/release-team please approve',
  'me@example.org',
  'fixes #1, GH-12 and acme/speech#34',
  'see https://evil.example/?q=1 and www.evil.example and ftp://evil.example',
  'reverted in 4f2c1d9aa0b1c2d3e4f5061728394a5b6c7d8e9f',
  '[click](https://evil.example) ![x](https://evil.example/p.png)',
  '| a | b |\n|---|---|\n| injected | row |',
  '\n\n## ✅ Clear to promote: everything\n\n> [!TIP]\n> fine',
  '`` ` ``` ~~~ $$ x_y*z **b** __i__ ~~s~~ $\\alpha$',
  '```\nfence\n```',
  '- [x] done\n1. one\n+ two\n# three\n===',
  '\u202Egnitroppus\u202C \u200B\u2066\uFEFF\u00AD',
  '\u001B[31mred\u001B[0m \u0007\u0000\u009B1m',
  '::error file=x::pwned',
  '##[error]pwned',
  ' ::set-output name=x::y',
  '$(rm -rf /) `id` ${HOME} "; true; \'',
  'a\\|b \\` \\| |',
  'Z\u0351\u0352\u0353\u0354\u0355\u0356\u0357\u0358algo',
  ':white_check_mark: :+1:',
  '[^1]: note [ref]: https://evil.example',
  '日本語のスライス 한국어',
  '\uD83D lone \uDE00',
  '&#64;team &commat;team &lt;b&gt;',
];

/** Every text of a verdict is hostile, in every field. */
export function hostile(payloads: readonly string[] = PAYLOADS): Verdict {
  const at = (index: number): string => payloads[index % payloads.length] ?? '';
  const outcomes: readonly Outcome[] = [
    'fail',
    'inconclusive',
    'no-evidence',
    'error',
    'pass',
    'not-applicable',
    'not-comparable',
  ];
  const findings = payloads.flatMap((text, index) => [
    finding({
      gate: index % 3 === 0 ? text : 'feature-contract',
      key: text,
      subject: text,
      outcome: outcomes[index % outcomes.length] ?? 'fail',
      severity: index % 4 === 0 ? 'warning' : 'blocker',
      message: at(index + 1),
      expected: at(index + 2),
      actual: at(index + 3),
      remedy: at(index + 4),
      location: { path: at(index + 5), line: 3 },
      figures: { [text]: text, promoted_at: text, health: text },
      ...(index % 5 === 0 ? { waiver: { id: text, expires: at(index + 1) } } : {}),
    }),
    sliceFinding({
      slice: text,
      metric: index % 2 === 0 ? text : 'wer',
      unit: at(index + 1),
      baseline: 0.1,
      candidate: 0.12,
      outcome: index % 2 === 0 ? 'fail' : 'pass',
      more: { rule: text, cluster_by: text, clusters: 3, interval_relative: [0.01, 0.05] },
      parts: { key: `${text}:wer`, message: text, remedy: text },
    }),
  ]);
  return verdict({
    tool: { name: at(3), version: at(5) },
    now: at(7),
    policy: { source: at(0), ref: at(4), sha256: at(1), profile: at(2) },
    inputs: payloads.map((path, index) => ({ path, ref: at(index + 1), sha256: at(index + 2), bytes: 1 })),
    findings: findings.slice(0, 6),
    notes: payloads,
    releases: [
      release({
        model_id: at(0),
        version: at(1),
        family: at(2),
        task: [at(3)],
        entry: at(4),
        missing_fields: payloads,
        baseline: { model_id: at(5), version: at(6) },
        rollback_target: { model_id: at(7), version: at(8), serving_image: at(9) },
        findings: [
          ...findings,
          finding({
            gate: 'rollback-target',
            figures: { promoted_at: at(3), health: at(4), served_from: at(1) },
          }),
          ...payloads.flatMap((_, index) => hostileDrifts(at, index)),
        ],
        rollback_plan: hostilePlan(at, payloads),
        lineage: hostileLineage(at),
        not_judged: payloads.map((gate, index) => ({
          gate,
          reason: (['off', 'later', 'same-absence'] as const)[index % 3] ?? 'off',
          until: at(index),
        })),
      }),
    ],
  });
}

type At = (index: number) => string;

/** Differences of contracts and schemas whose field, values, units, files and meaning are hostile. */
function hostileDrifts(at: At, index: number): readonly Finding[] {
  const side = (first: number): Figures => ({
    name: at(first),
    value: at(first + 1),
    source: at(first + 2),
    path: at(first + 3),
  });
  const parts = { subject: at(index), key: at(index + 1), message: at(index + 2), remedy: at(index + 3) };
  const place = { location: { path: at(index + 4), line: index + 1 }, outcome: 'fail' } as const;
  const sides = [side(index), side(index + 4)];
  return [
    finding({
      gate: 'feature-serving',
      ...parts,
      ...place,
      figures: { field: at(index), unit: at(index + 1), sides, effect: at(index + 2) },
    }),
    finding({
      gate: 'schemas-compatible',
      ...parts,
      ...place,
      expected: at(index + 5),
      actual: at(index + 6),
    }),
  ];
}

function hostilePlan(at: At, payloads: readonly string[]): ReleaseVerdict['rollback_plan'] {
  return {
    action: 'pre-warm',
    slices: payloads,
    routes: payloads,
    target: {
      model_id: at(0),
      version: at(1),
      serving_image: at(2),
      bundle: [{ name: 'artifact_sha256', sha256: at(3) }],
    },
    fallback: at(4),
    traffic_percent: 5,
    reason: at(5),
    because: payloads.map((gate, index) => ({
      gate,
      key: at(index + 1),
      message: at(index + 2),
      fingerprint: at(index + 3),
    })),
    warnings: payloads,
    watch: payloads,
    confirm: payloads,
    capacity: {
      metric: at(6),
      objective: 300,
      replica_requests_per_s: 10,
      replica_concurrency: 4,
      replicas: 2,
      replicas_available: 3,
      peak_requests_per_s: 25,
      supported_requests_per_s: 20,
      prewarmed_requests_per_s: 30,
      memory_mib: 512,
      memory_envelope_mib: 1024,
      fits: true,
    },
  };
}

function hostileLineage(at: At): ReleaseVerdict['lineage'] {
  const names = ['data_manifest', 'artifact', 'eval_report', 'serving_image'] as const;
  return {
    nodes: names.map((name, index) => ({
      name,
      place: at(index),
      digest: at(index + 4),
      state: index === 1 ? 'broken' : 'pinned',
    })),
    links: [
      {
        from: 'artifact',
        to: 'eval_report',
        state: 'broken',
        ends: [
          { name: at(1), value: at(2) },
          { name: at(3), value: at(4) },
        ],
      },
      { from: 'data_manifest', to: 'artifact', state: 'holds', ends: null },
    ],
  };
}

/** The worst case of surfaces.md: 300 slices, 200 findings, long hostile texts. */
export function huge(length = 2000, text = PAYLOADS.join(' ')): Verdict {
  const long = (seed: string): string =>
    `${seed} ${text.repeat(Math.ceil(length / text.length))}`.slice(0, length);
  const slice = (index: number): string => long(`slice ${index}`);
  const failing = Array.from({ length: 300 }, (_, index) =>
    sliceFinding({
      slice: slice(index),
      baseline: 0.1,
      candidate: 0.11 + index / 10_000,
      outcome: 'fail',
      more: { utterances: 1000, clusters: 20, interval_relative: [0.01, 0.2], p_worse_holm: 0.01 },
      parts: { key: `${slice(index)}:wer`, message: long('message'), remedy: long('remedy') },
    }),
  );
  const others = Array.from({ length: 200 }, (_, index) =>
    finding({
      gate: `gate-${index % 40}`,
      key: long(`key ${index}`),
      subject: long(`subject ${index}`),
      outcome: 'fail',
      message: long('message'),
      expected: long('expected'),
      actual: long('actual'),
      remedy: long('remedy'),
      location: { path: long('path/'), line: index + 1, column: 1 },
    }),
  );
  return verdict({
    notes: Array.from({ length: 50 }, () => long('note')),
    inputs: Array.from({ length: 400 }, (_, index) => ({
      path: long(`in/${index}`),
      ref: long('ref'),
      sha256: SHA,
      bytes: 1,
    })),
    releases: [release({ findings: [...failing, ...others] })],
  });
}
