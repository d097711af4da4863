import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runCommand } from './memory-terminal.js';

/**
 * R7, written again from requirements.md: above +2 % relative WER, above +75 ms p95 latency, any privacy error, above
 * +15 % relative unit cost. What the sentence leaves open is closed as interfaces.md says: absent holds under its key,
 * a limit is inclusive within 1e-9, a baseline of zero has no share.
 */
interface Figures {
  readonly baseline?: number;
  readonly candidate?: number;
  readonly delta?: number;
  readonly relative?: number;
}

interface Report {
  readonly slices: readonly (readonly [string, { readonly wer: Figures; readonly latency: Figures }])[];
  readonly privacy?: number;
  readonly cost: Figures;
}

function isAbove(value: number, limit: number): boolean {
  return value > limit + limit * 1e-9;
}

function isShareAbove({ baseline, candidate, relative }: Figures, limit: number): boolean {
  const shares = relative === undefined ? [] : [relative];
  if (baseline !== undefined && candidate !== undefined) {
    if (baseline === 0 && candidate !== 0) return true;
    shares.push(baseline === 0 ? 0 : (candidate - baseline) / baseline);
  }
  return shares.length === 0 || shares.some((share) => isAbove(share, limit));
}

function isChangeAbove({ baseline, candidate, delta }: Figures, limit: number): boolean {
  const changes = delta === undefined ? [] : [delta];
  if (baseline !== undefined && candidate !== undefined) changes.push(candidate - baseline);
  return changes.length === 0 || changes.some((change) => isAbove(change, limit));
}

function judgeNaively({ slices, privacy, cost }: Report): readonly string[] {
  return [
    ...(slices.length === 0 ? ['slices'] : []),
    ...slices.flatMap(([name, { wer, latency }]) => [
      ...(isShareAbove(wer, 0.02) ? [`${name}:wer`] : []),
      ...(isChangeAbove(latency, 75) ? [`${name}:latency`] : []),
    ]),
    ...(privacy === undefined || privacy > 0 ? ['privacy'] : []),
    ...(isShareAbove(cost, 0.15) ? ['unit_cost'] : []),
  ];
}

/** Numbers at, just beside and far from a limit. */
function near(limit: number, ...others: readonly number[]): fc.Arbitrary<number> {
  const beside = [limit, limit * (1 + 1e-12), limit * (1 - 1e-12), limit * (1 + 1e-6), limit * (1 - 1e-6), 0];
  return fc.oneof(
    fc.constantFrom(...beside, ...others),
    fc.double({ min: -limit * 3, max: limit * 3, noNaN: true }),
  );
}

/** A few of the figures, each absent now and then. */
function figures(
  sides: fc.Arbitrary<number>,
  change: fc.Arbitrary<number>,
  share: fc.Arbitrary<number>,
): fc.Arbitrary<Figures> {
  return fc.record(
    { baseline: sides, candidate: sides, delta: change, relative: share },
    { requiredKeys: [] },
  );
}

const rate = fc.constantFrom(0, 0.05, 0.1, 0.102, 0.1020001, 0.3, 0.306, 0.35, 1, 2.5);
const wait = fc.constantFrom(0, 75, 310, 385, 385.0001, 1000);
const price = fc.constantFrom(0, 0.2, 0.23, 0.2301, 0.0031);
const name = fc.oneof(
  fc.constantFrom('noisy', 'quiet', '7', '42', 'constructor', '__proto__', 'locale=en-GB', 'a: b', '"'),
  fc.string({ minLength: 1, maxLength: 8 }),
);

const report: fc.Arbitrary<Report> = fc.record(
  {
    slices: fc.uniqueArray(
      fc.tuple(
        name,
        fc.record({
          wer: figures(rate, near(0.01), near(0.02, 0.0199999999, -0.5)),
          latency: figures(wait, near(75, -200), near(0.2)),
        }),
      ),
      { maxLength: 4, selector: ([key]) => key },
    ),
    privacy: fc.constantFrom(0, 0, 0, 1, 17),
    cost: figures(price, near(0.01), near(0.15)),
  },
  { requiredKeys: ['slices', 'cost'] },
);

/** The keys that state a figure; the two sides go together, and one alone is written as it is. */
function write(metric: string, { baseline, candidate, delta, relative }: Figures): readonly string[] {
  const sides = Object.entries({ baseline, candidate }).filter(([, side]) => side !== undefined);
  const inside = sides.map(([side, number]) => `"${side}": ${String(number)}`).join(', ');
  return [
    ...(inside === '' ? [] : [`"${metric}": {${inside}}`]),
    ...(delta === undefined ? [] : [`"${metric}_delta": ${String(delta)}`]),
    ...(relative === undefined ? [] : [`"${metric}_relative_delta": ${String(relative)}`]),
  ];
}

function toText({ slices, privacy, cost }: Report): string {
  const written = slices.map(
    ([key, { wer, latency }]) =>
      `${JSON.stringify(key)}: {${[...write('wer', wer), ...write('p95_latency_ms', latency)].join(', ')}}`,
  );
  return `{${[
    `"slices": {${written.join(', ')}}`,
    ...(privacy === undefined ? [] : [`"privacy_errors": ${privacy}`]),
    ...write('unit_cost', cost),
  ].join(', ')}}`;
}

async function judge(text: string, ...more: readonly string[]): ReturnType<typeof runCommand> {
  const files = { 'canary.json': text, 'policy.yaml': more[0] ?? '' };
  const flags = more.length === 0 ? [] : ['--policy', 'policy.yaml'];
  return runCommand('canary', ['canary.json', ...flags], files);
}

async function blockersOf(text: string, ...more: readonly string[]): Promise<unknown> {
  const { out } = await judge(text, ...more);
  return (JSON.parse(out) as { readonly blockers: unknown }).blockers;
}

const HEALTHY =
  '"slices": {"noisy": {"wer_relative_delta": 0.01, "p95_latency_ms_delta": 10}}, "privacy_errors": 0, "unit_cost_relative_delta": 0.1';

describe('canary', () => {
  test('agrees with a straightforward reading of R7 on random reports', async () => {
    await fc.assert(
      fc.asyncProperty(report, async (given) => {
        const { exit, out } = await judge(toText(given));
        const blockers = judgeNaively(given);
        const decision = blockers.length === 0 ? 'promote' : 'hold';
        expect({ exit, answer: JSON.parse(out) as unknown }).toEqual({
          exit: blockers.length === 0 ? 0 : 1,
          answer: { decision, blockers },
        });
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  });

  test.each([
    'NaN',
    '-NaN',
    '.nan',
    'Infinity',
    '-Infinity',
    '.inf',
    '-.inf',
    '1e999',
    'null',
    '"0.01"',
    'true',
    '[]',
    '[0.01]',
    '""',
    'undefined',
  ])('%s where a number belongs is never a pass: exit 2, with line and column', async (text) => {
    for (const key of ['wer_relative_delta', 'p95_latency_ms_delta']) {
      const { exit, out, notes } = await judge(`{"slices": {"noisy": {\n  "${key}": ${text}}}}`);
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
      expect(notes.join('\n')).toMatch(/^canary\.json:2:\d+: `slices\.noisy\.\w+` is /);
    }
    const total = await judge(`{${HEALTHY.replace('0.1', text)}}`);
    expect(total.exit).toBe(2);
  });

  test.each(['1.5', '-1', '"1"', 'null', 'NaN', 'true', '1e400'])(
    'privacy_errors: %s is no count: exit 2',
    async (text) => {
      const { exit, out } = await judge(
        `{${HEALTHY.replace('"privacy_errors": 0', `"privacy_errors": ${text}`)}}`,
      );
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
    },
  );

  test('a percentage where a fraction belongs: exit 2 and the question', async () => {
    const { exit, notes } = await judge(
      '{"slices": {"noisy": {"wer": {"baseline": 9.0, "candidate": 9.2}}}}',
    );
    expect(exit).toBe(2);
    expect(notes.join('\n')).toContain('a percentage? Write a fraction: 9.2 % is 0.092');
  });

  test('more errors than words is possible, and asked about', async () => {
    const { exit, notes } = await judge(
      `{${HEALTHY.replace('"wer_relative_delta": 0.01', '"wer": {"baseline": 1.5, "candidate": 1.5}')}}`,
    );
    expect(exit).toBe(0);
    expect(notes.join('\n')).toMatch(/warning: .*wer.* is 1\.5: more errors than words/);
  });

  test('a duplicate key: exit 2 and both places', async () => {
    const { exit, notes } = await judge(
      '{"slices": {"noisy": {"wer_relative_delta": 0.5},\n"noisy": {"wer_relative_delta": 0}}}',
    );
    expect(exit).toBe(2);
    expect(notes.join('\n')).toContain('canary.json:2:2: the key "noisy" is there twice (first on line 1)');
  });

  test.each([
    ['{}', 'no `slices`'],
    ['{"slices": null}', '`slices` is empty (null), not a mapping'],
    ['{"slices": []}', '`slices` is a list, not a mapping'],
    ['{"slices": {"noisy": null}}', '`slices.noisy` is empty (null), not a mapping'],
    ['{"slices": {"noisy": {"wer": 0.1}}}', '`wer` is a bare number: which side is it?'],
    ['{"slices": {}, "privacy_eror": 0}', 'did you mean `privacy_errors`?'],
    ['', 'the file is empty'],
    ['[]', 'the file is a list, not a mapping'],
  ])('%s: exit 2', async (text, words) => {
    const { exit, out, notes } = await judge(text);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(notes.join('\n')).toContain(words);
  });

  test('a misspelt metric holds under the key of the one that is missing, and the slip is named', async () => {
    for (const slip of ['"wer_relativ_delta": 0.01', '"werr_relative_delta": 0.01']) {
      const { exit, notes } = await judge(`{${HEALTHY.replace('"wer_relative_delta": 0.01', slip)}}`);
      expect(exit).toBe(1);
      expect(notes.join('\n')).toMatch(/did you mean `wer(_relative_delta)?`\?/);
    }
  });

  test('no slices is the blocker `slices`, and says nothing of the rest', async () => {
    expect(await blockersOf('{"slices": {}}')).toEqual(['slices', 'privacy', 'unit_cost']);
  });

  test('every blocker is explained on standard error', async () => {
    const { notes } = await judge('{"slices": {"noisy": {"wer_relative_delta": 0.5}}}');
    expect(notes).toEqual([
      expect.stringMatching(/^noisy:wer: wer of noisy: \+50 % \(at most 2 % worse\)/),
      expect.stringMatching(/^noisy:latency: p95_latency_ms of noisy is not in the report/),
      expect.stringMatching(/^privacy: privacy_errors is not in the report/),
      expect.stringMatching(/^unit_cost: unit_cost is not in the report/),
    ]);
  });
});

describe('canary with a policy', () => {
  test('its rules judge instead', async () => {
    const policy = 'quality:\n  - {id: words, limits: {wer: {max_relative_regression: 0.5%}}}\n';
    expect(await blockersOf(`{${HEALTHY}}`, policy)).toEqual(['noisy:wer']);
  });

  test('its canary rules come before its quality rules', async () => {
    const policy =
      'quality:\n  - {id: a, limits: {wer: {max_relative_regression: 0}}}\ncanary:\n  - {id: b, limits: {wer: {max_relative_regression: 5%}}}\n';
    expect(await blockersOf(`{${HEALTHY}}`, policy)).toEqual([]);
  });

  test('a rule that warns does not hold', async () => {
    const policy =
      'quality:\n  - {id: words, severity: warning, limits: {wer: {max_relative_regression: 0}}}\n';
    expect(await blockersOf(`{${HEALTHY}}`, policy)).toEqual([]);
  });

  test.each([
    ['a slice that a rule names is not there', '[noisy, quiet]', ['slice-coverage:quiet']],
    ['a rule that matches no slice', '["accent=*"]', ['slice-coverage:words', 'slice-coverage:noisy']],
    ['a slice that no rule judges', '[overall]', ['slice-coverage:words', 'slice-coverage:noisy']],
  ])('%s: what was not looked at did not pass', async (_name, slices, blockers) => {
    const policy = `quality:\n  - {id: words, slices: ${slices}, limits: {wer: {max_relative_regression: 5%}}}\n`;
    expect(await blockersOf(`{${HEALTHY}}`, policy)).toEqual(blockers);
  });

  test('minimums hold here too', async () => {
    const policy =
      'quality:\n  - {id: words, min_utterances: 10, limits: {wer: {max_relative_regression: 5%}}}\n';
    expect(await blockersOf(`{${HEALTHY}}`, policy)).toEqual(['slice-coverage:noisy']);
  });

  test('an empty list of rules judges nothing, and holds', async () => {
    expect(await blockersOf(`{${HEALTHY}}`, 'canary: []\n')).toEqual(['slice-coverage:noisy']);
  });

  test.each([
    ['', 'the file is empty'],
    ['quality: [{id: a}]', 'neither limits nor minimums'],
    ['extends: asr-dictaton', 'did you mean `asr-dictation`?'],
    ['extends: acme/policies/gate.yml@v1', 'acme/policies/gate.yml@v1'],
  ])('a policy that cannot be read (%s): exit 2', async (policy, words) => {
    const { exit, out, notes } = await judge(`{${HEALTHY}}`, policy);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(notes.join('\n')).toContain(words);
  });

  test('no file where the policy should be: exit 2', async () => {
    const { exit } = await runCommand('canary', ['c.json', '--policy', 'p.yaml'], {
      'c.json': `{${HEALTHY}}`,
    });
    expect(exit).toBe(2);
  });
});
