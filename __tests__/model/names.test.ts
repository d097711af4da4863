import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { toMatcher } from '../../src/model/glob.js';
import { isInRange, METRIC_CATALOGUE } from '../../src/model/metric.js';
import { parseReleaseName } from '../../src/model/report.js';
import { hasReached, laterStep, STEPS } from '../../src/model/step.js';
import { TOOL } from '../../src/model/tool.js';

describe('globs over names', () => {
  test.each([
    ['noisy', 'noisy', true],
    ['noisy', 'noisy-street', false],
    ['ios-5.2', 'ios-5x2', false],
    ['*', 'a/b=c', true],
    ['accent=*', 'accent=us', true],
    ['accent=*', 'accent=en/us', true],
    ['accent=*', 'noise=x accent=us', false],
    ['us-?', 'us-1', true],
    ['us-?', 'us-12', false],
    ['{quiet,noisy}', 'quiet', true],
    ['[abc]', 'b', true],
    ['*.', '..', true],
    ['!noisy', 'quiet', false],
    ['+(a)', 'aaa', false],
  ])('%s on %s: %s', (glob, name, expected) => {
    expect(toMatcher(glob)(name)).toBe(expected);
  });

  test('a glob with every wildcard that is allowed answers soon', () => {
    const matches = toMatcher('*a*a*a*a*a*');
    const started = performance.now();
    expect(matches('a'.repeat(300))).toBe(true);
    expect(matches(`${'a'.repeat(300)}b`)).toBe(true);
    expect(matches('b'.repeat(300))).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('the metric catalogue', () => {
  test('has every metric of interfaces.md 1.3, with its direction', () => {
    const lower = `wer cer ser ins_rate del_rate sub_rate partial_churn first_partial_latency_ms final_latency_ms
      endpoint_latency_ms p50_latency_ms p95_latency_ms p99_latency_ms early_cutoff_rate late_endpoint_rate rtf
      false_barge_in_rate ttfa_ms p50_ttfa_ms p95_ttfa_ms p99_ttfa_ms tts_wer tts_cer queue_age_ms gpu_memory_mib
      memory_mib retry_rate error_rate cost_per_successful_turn unit_cost privacy_errors`;
    const higher = `rtfx intent_recall intent_accuracy command_success barge_in_recall utmos dnsmos nisqa_mos
      speaker_similarity`;
    const names = (better: string): string[] =>
      [...METRIC_CATALOGUE.values()].filter((metric) => metric.better === better).map(({ name }) => name);
    expect(names('lower').sort()).toEqual(lower.split(/\s+/).sort());
    expect(names('higher').sort()).toEqual(higher.split(/\s+/).sort());
  });

  test.each([
    ['wer', 3, true],
    ['wer', 3.01, false],
    ['wer', -0.01, false],
    ['intent_recall', 1.01, false],
    ['utmos', 0.9, false],
    ['speaker_similarity', -1, true],
    ['privacy_errors', 1.5, false],
    ['p95_latency_ms', 1e9, true],
    ['p95_latency_ms', Number.NaN, false],
    ['p95_latency_ms', Infinity, false],
  ])('%s: %d is possible: %s', (name, value, expected) => {
    const metric = METRIC_CATALOGUE.get(name);
    expect(metric !== undefined && isInRange(metric, value)).toBe(expected);
  });
});

describe('names and steps', () => {
  test.each([
    ['a@1.0.0', { model_id: 'a', version: '1.0.0' }],
    ['team/a@1.0.0', { model_id: 'team/a', version: '1.0.0' }],
    ['a@b@1', { model_id: 'a@b', version: '1' }],
    ['a@', undefined],
    ['@1', undefined],
    ['a', undefined],
  ])('%s', (text, expected) => {
    expect(parseReleaseName(text)).toEqual(expected);
  });

  test('steps come in the order of R1', () => {
    expect(STEPS).toEqual(['train', 'evaluate', 'package', 'stage', 'canary', 'promote']);
    expect(hasReached('package', 'package')).toBe(true);
    expect(hasReached('evaluate', 'package')).toBe(false);
    expect(laterStep('canary', 'stage')).toBe('canary');
    expect(laterStep('stage', 'canary')).toBe('canary');
  });

  test('the tool says the version of its package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(TOOL).toEqual({ name: 'speech-release-gate', version });
  });
});
