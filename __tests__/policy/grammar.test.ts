import { describe, expect, test } from '@jest/globals';
import { toText } from '../../src/model/location.js';
import { describeProblem } from '../../src/model/problem.js';
import { defaultPolicy, parsePolicy } from '../../src/policy/parse-policy.js';
import { nodeOf, policyOf } from '../gates/evidence-of.js';

/** The block of interfaces.md 1.7, with its two elisions (`canary: [...]`, `metrics: {...}`) filled in. */
const WHOLE_GRAMMAR = `
mode: enforce                     # or report: everything as usual, the check never fails
extends: asr-dictation            # a shipped profile, \`start\`, or owner/repo/path@ref
registry: {entries: ["registry.{yaml,yml,json}", "registry/**/*.{yaml,yml,json}"], releases: registry/releases.yaml, waivers: registry/waivers.yaml}
steps: {pull_request: package, merge_group: package, push: package, tag: canary, release: promote, schedule: promote, workflow_dispatch: promote}
tags: {"{model_id}@v{version}": canary, "{model_id}@{version}": canary, "{model_id}/v{version}": canary, "v{version}": canary, "{version}": canary}
ignore_tags: ["*#*", "*!", "nightly-*"]
gates:
  rollback-drill: {severity: blocker, from: canary, max_age_days: 90}     # or just a severity: blocker, warning, off
quality:                          # rules for the eval report
  - id: dictation
    tasks: [asr-dictation]        # globs; default all
    slices: [quiet, noisy, "accent=*"]       # a name without a glob must exist in the report
    min_utterances: 500           # also min_reference_words, min_hours, min_clusters
    limits:
      wer: {max_relative_regression: 2%, max: 0.18}
      p95_latency_ms: {max_regression: 75}
    decide_by: estimate           # or regression-proven, or noninferiority-proven
    severity: blocker             # or warning
    required_from: evaluate       # before this step an absent metric is silent; a present one is always judged
canary: [{id: live, min_reference_words: 100, min_hours: 0.5, min_clusters: 5, limits: {wer: {max_relative_regression: 5%}}}]
budgets: {privacy_errors: {max: 0}, unit_cost: {max_relative_regression: 15%}}     # each with required_from: canary
gaps: [{metric: wer, across: accent, max_ratio: 1.5}]
metrics: {my_metric: {unit: ms, better: lower, range: [0, null]}}
statistics: {confidence: 0.95, min_clusters: 5, min_reference_words: 1000, min_baseline_errors: 30, gross: 3}
`;

function problemsOf(text: string): readonly string[] {
  const result = parsePolicy(nodeOf(text, 'gate.yml'));
  return result.kind === 'policy'
    ? []
    : result.problems.map((problem) => `${toText(problem.location)}: ${describeProblem(problem)}`);
}

function rule(more: string): string {
  return `quality:\n  - {id: a, ${more}}\n`;
}

describe('the grammar of interfaces.md 1.7', () => {
  test('is read as it stands there', () => {
    expect(problemsOf(WHOLE_GRAMMAR)).toEqual([]);
    const policy = policyOf(WHOLE_GRAMMAR);
    expect(policy).toMatchObject({
      mode: 'enforce',
      extends: 'asr-dictation',
      registry: { releases: 'registry/releases.yaml', waivers: 'registry/waivers.yaml' },
      ignoreTags: ['*#*', '*!', 'nightly-*'],
      quality: [
        {
          id: 'dictation',
          tasks: ['asr-dictation'],
          slices: ['quiet', 'noisy', 'accent=*'],
          decideBy: 'estimate',
          severity: 'blocker',
          requiredFrom: 'evaluate',
        },
      ],
      canary: [{ id: 'live', slices: ['*'] }],
      gaps: [{ metric: 'wer', across: 'accent', maxRatio: 1.5 }],
      statistics: {
        confidence: 0.95,
        min_clusters: 5,
        min_reference_words: 1000,
        min_baseline_errors: 30,
        gross: 3,
      },
    });
    expect([...policy.tags.keys()]).toEqual([
      ...[
        '{model_id}@v{version}',
        '{model_id}@{version}',
        '{model_id}/v{version}',
        'v{version}',
        '{version}',
      ],
    ]);
    expect([...policy.steps]).toEqual([
      ...[
        ['pull_request', 'package'],
        ['merge_group', 'package'],
        ['push', 'package'],
        ['tag', 'canary'],
      ],
      ...[
        ['release', 'promote'],
        ['schedule', 'promote'],
        ['workflow_dispatch', 'promote'],
      ],
    ]);
    expect(policy.gates.get('rollback-drill')).toMatchObject({
      severity: 'blocker',
      from: 'canary',
      options: { max_age_days: 90 },
    });
    expect(policy.metrics.get('my_metric')).toEqual({
      name: 'my_metric',
      unit: 'ms',
      better: 'lower',
      range: [0, null],
    });
  });

  test('its values beside `extends`, the rules and the metric are the defaults', () => {
    const written = policyOf(WHOLE_GRAMMAR.replace(/^extends:.*$/m, ''));
    const { registry, steps, tags, ignoreTags, statistics, mode } = defaultPolicy();
    expect({ ...written, registry, steps, tags, ignoreTags, statistics, mode }).toEqual(written);
    for (const name of ['privacy_errors', 'unit_cost']) {
      const kept = (policy: typeof written): unknown =>
        policy.budgets.get(name)?.limits.map(({ kind, value }) => [kind, value]);
      expect(kept(written)).toEqual(kept(defaultPolicy()));
      expect(written.budgets.get(name)?.requiredFrom).toBe('canary');
    }
  });

  test('2% is 0.02', () => {
    const [limits] = policyOf(rule('limits: {wer: {max_relative_regression: 2%, max: 18%}}')).quality ?? [];
    expect(limits?.limits.get('wer')?.map(({ kind, value }) => [kind, value])).toEqual([
      ['max', 0.18],
      ['max_relative_regression', 0.02],
    ]);
  });

  test('a rule says what it leaves out', () => {
    expect(policyOf(rule('min_utterances: 0')).quality).toMatchObject([
      {
        tasks: undefined,
        slices: ['*'],
        decideBy: 'estimate',
        severity: 'blocker',
        requiredFrom: 'evaluate',
      },
    ]);
  });
});

describe('each mistake has a place, a sentence and a way out', () => {
  test.each([
    [
      'an absolute change in percent',
      rule('limits: {wer: {max_regression: 2%}}'),
      ['Relative or points?', 'max_relative_regression'],
    ],
    [
      'a gain in percent',
      rule('limits: {wer: {min_improvement: 2%}}'),
      ['Relative or points?', 'min_relative_improvement'],
    ],
    [
      'too good to be true, in percent',
      rule('limits: {p95_latency_ms: {max_improvement: 2%}}'),
      ['Relative or points?'],
    ],
    [
      'a value of milliseconds in percent',
      rule('limits: {p95_latency_ms: {max: 2%}}'),
      ['is a percentage, but its unit is ms'],
    ],
    [
      'a value of a score in percent',
      rule('limits: {utmos: {min: 80%}}'),
      ['is a percentage, but its unit is score'],
    ],
    [
      'a negative budget',
      rule('limits: {wer: {max_relative_regression: -2%}}'),
      ['is negative', 'zero or more'],
    ],
    ['a negative gain', rule('limits: {wer: {min_improvement: -0.01}}'), ['is negative']],
    [
      'a rule without limits and minimums',
      rule('slices: [noisy]'),
      ['the rule `a` has neither limits nor minimums'],
    ],
    ['a rule with empty limits', rule('limits: {}'), ['neither limits nor minimums']],
    ['a metric without limits', rule('limits: {wer: {}}'), ['`quality.0.limits.wer` is empty']],
    ['an unknown key of a rule', rule('limts: {}'), ['unknown key "limts"', 'did you mean `limits`?']],
    [
      'an unknown kind of limit',
      rule('limits: {wer: {max_regresion: 0.1}}'),
      ['did you mean `max_regression`?'],
    ],
    [
      'an unknown metric',
      rule('limits: {wre: {max: 0.1}}'),
      ['the metric "wre" is not known', 'did you mean `wer`?'],
    ],
    ['an unknown metric like no other', rule('limits: {charm: {max: 0.1}}'), ['declare it under `metrics`']],
    [
      'a percentage where a fraction belongs',
      rule('limits: {wer: {max: 18}}'),
      ['a percentage? Write 18% or 0.18'],
    ],
    ['a value that is impossible', rule('limits: {intent_recall: {min: 1.5}}'), ['outside the range']],
    ['a limit that is no number', rule('limits: {wer: {max: lots}}'), ['quality.0.limits.wer.max']],
    ['a limit that is NaN', rule('limits: {wer: {max: .nan}}'), ['not a finite number']],
    ['a limit that is infinite', rule('limits: {wer: {max: .inf}}'), ['not a finite number']],
    ['a rule without a name', 'quality: [{limits: {wer: {max: 0.1}}}]', ['has no `id`']],
    [
      'two rules of one name',
      'quality: [{id: a, min_utterances: 1}, {id: a, min_utterances: 2}]',
      ['two rules are called `a`'],
    ],
    [
      'a rule without slices to judge',
      rule('slices: [], min_utterances: 1'),
      ['`quality.0.slices` has fewer than 1 items'],
    ],
    [
      'a glob that takes for ever',
      rule('slices: ["*a*a*a*a*a*a*a*"], min_utterances: 1'),
      ['more than 6 wildcards'],
    ],
    ['an unknown way to decide', rule('min_utterances: 1, decide_by: proven'), ['regression-proven']],
    ['an unknown step', rule('min_utterances: 1, required_from: deploy'), ['train, evaluate, package']],
    ['an unknown key', 'qualty: []', ['unknown key "qualty"', 'did you mean `quality`?']],
    [
      'an unknown gate',
      'gates: {slice-metric: off}',
      ['unknown key "slice-metric"', 'did you mean `slice-metrics`?'],
    ],
    ['an unknown severity', 'gates: {slice-metrics: of}', ['`gates.slice-metrics` is "of"']],
    ['an unknown setting of a gate', 'gates: {registry-dates: {warn_dys: 3}}', ['did you mean `warn_days`?']],
    ['an unknown mode', 'mode: enfore', ['did you mean `enforce`?']],
    ['an unknown event', 'steps: {pull_requst: package}', ['did you mean `pull_request`?']],
    [
      'an unknown profile',
      'extends: asr-dictaton',
      ['there is no profile "asr-dictaton"', 'did you mean `asr-dictation`?'],
    ],
    ['a profile like no other', 'extends: mine', ['the profiles are asr, asr-dictation']],
    ['a tag that names no version', 'tags: {"release-*": canary}', ['has no {version}']],
    ['an unknown format', 'format: policy/2', ['this version reads `policy/1`']],
    [
      'a metric of the catalogue declared anew',
      'metrics: {wer: {unit: x, better: higher, range: [0, 1]}}',
      ['is in the catalogue already'],
    ],
    ['a metric without a direction', 'metrics: {joy: {unit: x, range: [0, 1]}}', ['has no `better`']],
    ['a range with one end', 'metrics: {joy: {unit: x, better: higher, range: [0]}}', ['fewer than 2 items']],
    ['a budget of an unknown metric', 'budgets: {unit_csot: {max: 1}}', ['did you mean `unit_cost`?']],
    [
      'a budget without a limit',
      'budgets: {error_rate: {required_from: stage}}',
      ['the budget `error_rate` has no limit'],
    ],
    [
      'a gap of an unknown metric',
      'gaps: [{metric: wre, across: accent, max_ratio: 2}]',
      ['did you mean `wer`?'],
    ],
    [
      'a confidence of nothing',
      'statistics: {confidence: 0.4}',
      ['`statistics.confidence` is 0.4; it has to be > 0.5'],
    ],
    ['an unquoted text', 'registry: {releases: 5}', ['quote it: "5"']],
    ['null', 'null', ['the file is empty (null), not a mapping']],
    ['a list', '[]', ['the file is a list, not a mapping']],
    ['a rule that is null', 'quality: [null]', ['`quality.0` is empty (null)']],
    ['rules that are null', 'quality:', ['`quality` is empty (null), not a list']],
  ])('%s', (_name, text, words) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/^gate\.yml:\d+:\d+: ./);
    for (const word of words) expect(problems.join('\n')).toContain(word);
  });

  test('all of them at once', () => {
    expect(problemsOf('mode: x\nqualty: 1\nsteps: {push: y}\n')).toHaveLength(3);
    expect(problemsOf(rule('limits: {wer: {max: 18, min_improvement: 2%}, wre: {max: 1}}'))).toHaveLength(3);
  });
});

describe('layers', () => {
  test('{} is the default policy', () => {
    expect(policyOf('{}')).toEqual(defaultPolicy());
  });

  test('mappings merge key by key', () => {
    const policy = policyOf(`
steps: {push: train}
gates: {privacy: warning}
budgets: {unit_cost: {max: 1}, error_rate: {max: 0.1}}
statistics: {gross: 5}
registry: {releases: ledger.yaml}
tags: {"rc-{version}": stage}
metrics: {joy: {unit: points, better: higher, range: [null, null]}}
`);
    expect(policy.steps.get('push')).toBe('train');
    expect(policy.steps.get('tag')).toBe('canary');
    expect(policy.budgets.get('unit_cost')?.limits.map(({ kind }) => kind)).toEqual([
      'max',
      'max_relative_regression',
    ]);
    expect([...policy.budgets.keys()]).toEqual(['privacy_errors', 'unit_cost', 'error_rate']);
    expect(policy.statistics).toMatchObject({ gross: 5, confidence: 0.95 });
    expect(policy.registry).toMatchObject({ releases: 'ledger.yaml', waivers: 'registry/waivers.yaml' });
    expect([...policy.tags.keys()]).toEqual([...defaultPolicy().tags.keys(), 'rc-{version}']);
    expect(policy.metrics.get('wer')).toEqual(defaultPolicy().metrics.get('wer'));
    expect(policy.metrics.get('joy')?.range).toEqual([null, null]);
  });

  test('lists replace', () => {
    const policy = policyOf('registry: {entries: [models/*.yaml]}\nignore_tags: []\n');
    expect(policy.registry.entries).toEqual(['models/*.yaml']);
    expect(policy.ignoreTags).toEqual([]);
  });

  test('a profile comes before the words of the team, and their rules replace its rules', () => {
    const extended = policyOf('extends: asr-command\nmode: report\n');
    expect(extended.mode).toBe('report');
    expect(extended.quality?.map(({ id }) => id)).toEqual(['accuracy', 'intents', 'latency']);
    expect(
      policyOf(`extends: asr-command\n${rule('min_utterances: 1')}`).quality?.map(({ id }) => id),
    ).toEqual(['a']);
  });

  test('the short and the long form of a gate merge', () => {
    const policy = policyOf('extends: start\ngates: {registry-dates: {warn_days: 30}}\n');
    expect(policy.gates.get('registry-dates')).toMatchObject({
      severity: 'warning',
      options: { warn_days: 30 },
    });
    expect(policyOf('gates: {registry-dates: off}').gates.get('registry-dates')?.severity).toBe('off');
  });

  test('a central policy lies between its profile and the words of the team', () => {
    const document = nodeOf('extends: acme/policies/gate.yml@v1\nstatistics: {gross: 4}\n');
    const central = nodeOf('extends: tts\nmode: report\nstatistics: {gross: 9, min_clusters: 7}\n');
    const result = parsePolicy(document, central);
    expect(result).toMatchObject({
      kind: 'policy',
      policy: { mode: 'report', statistics: { gross: 4, min_clusters: 7, confidence: 0.95 } },
    });
    expect(result.kind === 'policy' && result.policy.quality?.map(({ id }) => id)).toContain('naturalness');
  });

  test('names that every object inherits are keys like any other', () => {
    expect(problemsOf('__proto__: {mode: report}\n').join()).toContain('unknown key "__proto__"');
    expect(problemsOf('constructor: 1\n').join()).toContain('unknown key "constructor"');
  });
});
