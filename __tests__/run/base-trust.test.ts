import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import type { Outcome, Request } from '../../src/ports.js';
import { run } from '../../src/run.js';
import { healthyRepository, toFiles } from '../evidence/sample-repository.js';
import { type Files, type MemoryWorld, memoryWorld } from '../memory-tree.js';

const NOW = Date.UTC(2026, 10, 22);
const POLICY = '.github/release-gate.yml';
const ENTRY = 'registry/asr-dictation-en/2.4.0.yaml';
const REPORT = 'evidence/2.4.0/eval.yaml';
const WAIVERS = 'registry/waivers.yaml';

/** The text of a file of the sample. */
function textAt(files: Files, path: string): string {
  const stored = files[path];
  return typeof stored === 'string' ? stored : '';
}

/** The healthy sample with everything that its entries point at. */
function sampleFiles(): Files {
  const sample = healthyRepository();
  const training = { seed: 7, hyperparameters: { lr: 0.001 }, labels: 's3://speech/labels.jsonl' };
  const safety = (version: string): string =>
    JSON.stringify({ model: `asr-dictation-en@${version}`, findings: [] });
  return {
    ...toFiles({ ...sample, entry: { ...sample.entry, training } }),
    'contracts/features.yaml': 'audio: {sample_rate_hz: 16000}',
    'contracts/input.schema.json': '{}',
    'contracts/output.schema.json': '{}',
    'evidence/2.4.0/safety.yaml': safety('2.4.0'),
    'evidence/2.3.1/safety.yaml': safety('2.3.1'),
  };
}

function judge(world: MemoryWorld, event: Request['event'] = { kind: 'pull_request' }): Promise<Outcome> {
  return run({ event, entries: [], now: NOW }, memoryWorld(world));
}

function line({ gate, key, outcome, severity, blocks }: Finding): string {
  return `${gate} ${key} ${outcome} ${severity}${blocks ? ' blocks' : ''}`;
}

const rule = (limit: string, more = ''): string =>
  `quality:\n  - id: words\n    limits: {wer: {max_relative_regression: ${limit}}}${more}\n`;

/** The sample with a report whose noisy slice got 5 % worse. */
function worse(files: Files): Files {
  const report = JSON.parse(textAt(files, REPORT)) as { slices: Record<string, { wer: object }> };
  const slices = Object.fromEntries(
    Object.entries(report.slices).map(([name, slice]) => [
      name,
      { ...slice, wer: { baseline: 0.1, candidate: 0.105 } },
    ]),
  );
  return { ...files, [REPORT]: JSON.stringify({ ...report, slices }) };
}

describe('a pull request and the policy that judges it', () => {
  test('raising the limit that it breaks does not help, and is named', async () => {
    const base = { ...sampleFiles(), [POLICY]: rule('2%') };
    const head = { ...worse(base), [POLICY]: rule('10%') };
    const { verdict, exit } = await judge({ head, base, changed: [POLICY, ENTRY, REPORT] });
    expect(exit).toBe(1);
    expect(verdict.releases[0]?.blockers).toContain('noisy:wer');
    const loosened = verdict.findings.filter(({ gate }) => gate === 'policy-not-weakened');
    expect(loosened.map(line)).toEqual([
      'policy-not-weakened policy-not-weakened:quality (asr-dictation).words.wer.max_relative_regression fail warning',
    ]);
    expect(loosened[0]).toMatchObject({ expected: '0.02', actual: '0.1' });
  });

  test('raising a limit alone passes with a warning', async () => {
    const base = { ...sampleFiles(), [POLICY]: rule('2%') };
    const { verdict, exit } = await judge({
      head: { ...base, [POLICY]: rule('10%') },
      base,
      changed: [POLICY],
    });
    expect({ exit, decision: verdict.decision }).toEqual({ exit: 0, decision: 'none' });
    expect(verdict.findings.map(({ gate, outcome, severity }) => [gate, outcome, severity])).toEqual([
      ['policy-not-weakened', 'fail', 'warning'],
    ]);
  });

  test('tightening is a note, and the same policy in other words is nothing', async () => {
    const base = { ...sampleFiles(), [POLICY]: rule('2%') };
    const tighter = await judge({ head: { ...base, [POLICY]: rule('1%') }, base, changed: [POLICY] });
    expect(tighter.verdict.findings.map(({ outcome }) => outcome)).toEqual(['pass']);
    expect(tighter.verdict.notes.join()).toContain(
      'tightens quality (asr-dictation).words.wer.max_relative_regression: 0.02 -> 0.01',
    );
    const renamed = rule('0.02').replace('id: words', 'id: renamed');
    const same = await judge({ head: { ...base, [POLICY]: renamed }, base, changed: [POLICY] });
    expect(same.verdict.findings.map(({ outcome }) => outcome)).toEqual(['pass']);
  });

  const looser: readonly [string, string, string][] = [
    [
      'a removed rule',
      rule('2%'),
      rule('2%').replace('words', 'other').replace('limits: {', 'slices: [quiet]\n    limits: {'),
    ],
    [
      'a removed metric',
      rule('2%'),
      'quality:\n  - id: words\n    limits: {p95_latency_ms: {max_regression: 75}}\n',
    ],
    ['a lowered severity of a rule', rule('2%'), rule('2%', '\n    severity: warning')],
    ['a later required_from', rule('2%'), rule('2%', '\n    required_from: canary')],
    ['another decision', rule('2%'), rule('2%', '\n    decide_by: regression-proven')],
    ['a removed minimum', rule('2%', '\n    min_utterances: 500'), rule('2%')],
    ['a lowered severity of a gate', '{}', 'gates: {slice-metrics: warning}'],
    ['a gate turned off', '{}', 'gates: {rollback-target: off}'],
    ['a gate asked for later', '{}', 'gates: {rollback-target: {from: promote}}'],
    ["a gate's own setting", '{}', 'gates: {registry-dates: {warn_days: 0}}'],
    ['a raised budget', '{}', 'budgets: {unit_cost: {max_relative_regression: 50%}}'],
    ['a removed gap', 'gaps: [{metric: wer, across: accent, max_ratio: 1.5}]', '{}'],
    [
      'a wider gap',
      'gaps: [{metric: wer, across: accent, max_ratio: 1.5}]',
      'gaps: [{metric: wer, across: accent, max_ratio: 2}]',
    ],
    ['report mode', '{}', 'mode: report'],
    ['an earlier step of an event', '{}', 'steps: {pull_request: train}'],
    ['a tag that is ignored', '{}', 'ignore_tags: ["*#*", "*!", "nightly-*", "*"]'],
    ['other statistics', '{}', 'statistics: {gross: 100}'],
    ['another registry', '{}', 'registry: {entries: ["other/**/*.yaml"]}'],
    ['the start profile', '{}', 'extends: start'],
  ];
  test.each(looser)('%s is named', async (_name, before, after) => {
    const base = { ...sampleFiles(), [POLICY]: before };
    const { verdict } = await judge({ head: { ...base, [POLICY]: after }, base, changed: [POLICY] });
    const loosened = verdict.findings.filter(
      ({ gate, outcome }) => gate === 'policy-not-weakened' && outcome === 'fail',
    );
    expect(loosened.length).toBeGreaterThan(0);
    for (const { message, expected, actual } of loosened) {
      expect(message).toMatch(/loosens .+ -> .+ counts after it is merged/);
      expect(expected).not.toBe(actual);
    }
  });

  test('a head policy that does not parse is said, and does not judge', async () => {
    const base = { ...sampleFiles(), [POLICY]: '{}' };
    const { verdict, exit } = await judge({
      head: { ...base, [POLICY]: 'qualitty: []' },
      base,
      changed: [POLICY],
    });
    expect(exit).toBe(0);
    expect(verdict.findings[0]?.message).toMatch(/policy of this change cannot be read.*qualitty/);
  });

  test('a policy on the base that does not parse holds, with exit 2, and says where', async () => {
    const base = { ...sampleFiles(), [POLICY]: 'mode: enforce\nqualitty: []\n' };
    const { verdict, exit } = await judge({ head: { ...base, [POLICY]: '{}' }, base, changed: [POLICY] });
    expect({ exit, decision: verdict.decision }).toEqual({ exit: 2, decision: 'hold' });
    expect(verdict.findings[0]).toMatchObject({ location: { path: POLICY, line: 2, column: 1 } });
    expect(verdict.findings[0]?.message).toContain('did you mean `quality`?');
  });

  test('a policy can make weakening a blocker', async () => {
    const base = { ...sampleFiles(), [POLICY]: 'gates: {policy-not-weakened: blocker}' };
    const { exit } = await judge({ head: { ...base, [POLICY]: '{}' }, base, changed: [POLICY] });
    expect(exit).toBe(1);
  });
});

describe('a central policy', () => {
  const address = 'acme/policies/speech.yml@v3';
  const central = 'gates: {rollback-target: blocker}\nbudgets: {unit_cost: {max_relative_regression: 5%}}\n';

  test('judges, and what the repository overrides is named', async () => {
    const own = `extends: ${address}\ngates: {rollback-target: warning}\nmode: enforce\n`;
    const files = { ...sampleFiles(), [POLICY]: own };
    const { verdict } = await judge({ head: files, base: files, remote: { [address]: central } });
    expect(verdict.policy.profile).toBe(address);
    expect(verdict.notes).toEqual([`the policy overrides ${address}: gates.rollback-target.severity`]);
    const cost = verdict.releases[0]?.findings.find(({ key }) => key === 'unit_cost');
    expect(cost).toMatchObject({ expected: 'at most 5 % worse', outcome: 'fail' });
  });

  test('one that cannot be read holds, with exit 2', async () => {
    const files = { ...sampleFiles(), [POLICY]: `extends: ${address}` };
    const { verdict, exit } = await judge({ head: files, base: files });
    expect({ exit, decision: verdict.decision }).toEqual({ exit: 2, decision: 'hold' });
    expect(verdict.findings[0]?.message).toContain('was not read');
  });

  test('one that extends another central policy is refused', async () => {
    const files = { ...sampleFiles(), [POLICY]: `extends: ${address}` };
    const chained = { [address]: 'extends: acme/policies/base.yml@v1' };
    expect((await judge({ head: files, base: files, remote: chained })).exit).toBe(2);
  });
});

describe('first adoption', () => {
  test("a base with neither policy nor entries: head's policy, report mode, and a note", async () => {
    const head = { ...worse(sampleFiles()), [POLICY]: rule('2%') };
    const { verdict, exit } = await judge({
      head,
      base: { 'README.md': 'a model' },
      changed: Object.keys(head),
    });
    expect({ exit, mode: verdict.mode, decision: verdict.decision }).toEqual({
      exit: 0,
      mode: 'report',
      decision: 'hold',
    });
    expect(verdict.notes.join()).toContain('enforcement starts with the merge');
  });

  test('a base with entries and no policy enforces the defaults', async () => {
    const base = sampleFiles();
    const { exit } = await judge({
      head: { ...worse(base), [POLICY]: 'mode: report' },
      base,
      changed: [POLICY, ENTRY, REPORT],
    });
    expect(exit).toBe(1);
  });
});

describe('released entries are history', () => {
  const released = 'registry/asr-dictation-en/2.3.1.yaml';
  test('editing one is a finding', async () => {
    const base = sampleFiles();
    const head = { ...base, [released]: `${textAt(base, released)}\n` };
    const { verdict, exit } = await judge({ head, base, changed: [released] });
    expect(exit).toBe(1);
    expect(verdict.findings.filter(({ blocks }) => blocks).map(line)).toEqual([
      'registry-identity registry-identity:asr-dictation-en@2.3.1 fail blocker blocks',
    ]);
  });

  test('deleting one is a finding', async () => {
    const base = sampleFiles();
    const head = Object.fromEntries(Object.entries(base).filter(([path]) => path !== released));
    const { verdict, exit } = await judge({ head, base, changed: [released] });
    expect(exit).toBe(1);
    expect(verdict.findings.some(({ message }) => message.includes('deletes'))).toBe(true);
  });

  test('so is editing a contract that one names', async () => {
    const base = sampleFiles();
    const contract = Object.keys(base).find((path) => path.startsWith('contracts/')) ?? '';
    const { verdict } = await judge({
      head: { ...base, [contract]: 'changed: true' },
      base,
      changed: [contract],
    });
    expect(
      verdict.findings
        .filter(({ gate }) => gate === 'registry-identity')
        .map(({ message }) => message)
        .join(),
    ).toContain(contract);
  });
});

describe('waivers', () => {
  const waiver = (more = ''): string =>
    `waivers:\n  - {id: w1, release: asr-dictation-en@2.4.0, blocker: "noisy:wer", owner: speech, reason: known noise${more}}\n`;
  const good = waiver(', expires: 2026-12-31, allow: {max_relative_regression: 6%}');
  const policy =
    rule('2%', '\n    slices: [noisy]') + '  - id: rest\n    limits: {wer: {max_relative_regression: 50%}}\n';
  const held = (): Files => ({ ...worse(sampleFiles()), [POLICY]: policy });

  const cases: readonly [string, string, boolean, RegExp][] = [
    ['one that is complete waives, and is not a pass', good, true, /waives noisy:wer until 2026-12-31/],
    [
      'an expired one is as if absent',
      good.replace('2026-12-31', '2026-11-21'),
      false,
      /expired on 2026-11-21/,
    ],
    [
      'one that expires today still holds',
      good.replace('2026-12-31', '2026-11-22'),
      true,
      /waives noisy:wer/,
    ],
    ['found worse than it allows', good.replace('6%', '3%'), false, /worse than it allows/],
    ['without a worst value', waiver(', expires: 2026-12-31'), false, /`allow` is required/],
    ['without an owner', good.replace('owner: speech', 'owner: TODO'), false, /it has no owner/],
    ['without a readable date', good.replace('2026-12-31', 'someday'), false, /is not a date/],
    [
      'one that is far too wide waives and is named',
      good.replace('6%', '90%'),
      true,
      /allows far more than was found/,
    ],
    ['one for another blocker is unused', good.replace('noisy:wer', 'quiet:wer'), false, /waives nothing/],
  ];
  test.each(cases)('%s', async (_name, waivers, waives, message) => {
    const files = { ...held(), [WAIVERS]: waivers };
    const { verdict } = await judge({ head: files }, { kind: 'command-line' });
    const [release] = verdict.releases;
    const noisy = release?.findings.find(({ key }) => key === 'noisy:wer');
    expect(release?.blockers.includes('noisy:wer')).toBe(!waives);
    expect(noisy?.outcome).toBe('fail');
    expect(noisy?.waiver?.id).toBe(waives ? 'w1' : undefined);
    expect(
      verdict.findings
        .filter(({ gate }) => gate === 'waivers-valid')
        .map((finding) => finding.message)
        .join(),
    ).toMatch(message);
  });

  test('privacy, and what has no evidence, cannot be waived', async () => {
    const files = held();
    const report = JSON.parse(textAt(files, REPORT)) as object;
    const waivers = ['privacy', 'slice-coverage:gone'].map(
      (blocker, index) =>
        `  - {id: w${index}, release: asr-dictation-en@2.4.0, blocker: "${blocker}", owner: s, reason: r, expires: 2026-12-31, allow: {max: 9}}`,
    );
    const head = {
      ...files,
      [REPORT]: JSON.stringify({ ...report, privacy_errors: 2 }),
      [WAIVERS]: `waivers:\n${waivers.join('\n')}\n`,
      [POLICY]: policy.replace('[noisy]', '[noisy, gone]'),
    };
    const { verdict } = await judge({ head }, { kind: 'command-line' });
    expect(verdict.releases[0]?.blockers).toEqual(expect.arrayContaining(['privacy', 'slice-coverage:gone']));
  });

  test('only those of the base count; an added one is named', async () => {
    const base = { ...sampleFiles(), [POLICY]: policy };
    const head = { ...held(), [WAIVERS]: good };
    const { verdict, exit } = await judge({ head, base, changed: [ENTRY, REPORT, WAIVERS] });
    expect(exit).toBe(1);
    expect(verdict.releases[0]?.blockers).toContain('noisy:wer');
    expect(verdict.findings.map(({ message }) => message).join()).toContain(
      'waiver w1: none -> asr-dictation-en@2.4.0 noisy:wer until 2026-12-31',
    );
  });

  test('waivers on the base that cannot be read hold, with exit 2', async () => {
    const { exit, verdict } = await judge(
      { head: { ...held(), [WAIVERS]: 'waivers: nobody' } },
      { kind: 'command-line' },
    );
    expect({ exit, decision: verdict.decision }).toEqual({ exit: 2, decision: 'hold' });
  });
});
