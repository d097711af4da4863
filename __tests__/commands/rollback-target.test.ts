import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runCommand } from './memory-terminal.js';

/**
 * R8, written again from requirements.md: among a family's releases in state `stable`, the most recently promoted. What
 * the sentence leaves open is closed as interfaces.md 3 says: health absent or healthy, offsets respected, a date or a
 * time without a zone is UTC, the first in the file among equals, no image or version is passed over, a time that
 * cannot be read makes the order unknowable.
 */
interface Row {
  readonly family: string;
  readonly model_id: string;
  readonly version?: string;
  readonly state: string;
  readonly promoted_at?: string;
  readonly serving_image?: string;
  readonly health?: string;
}

const NOTHING = [undefined, '', ' ', 'TODO', 'none', '-'];

function isNothing(text: string | undefined): boolean {
  return NOTHING.includes(text);
}

/** Milliseconds; not a number for what is no ISO time, days that no calendar has included (`Date` rolls them over). */
function toTime(text = ''): number {
  if (!/^\d{4}-\d\d-\d\d(T|$)/.test(text) || text.startsWith('2026-02-30')) return Number.NaN;
  const isZoned = /T.*(Z|[+-]\d\d:\d\d)$/.test(text);
  return Date.parse(!text.includes('T') || isZoned ? text : `${text}Z`);
}

function resolveNaively(
  rows: readonly Row[],
  excluded: readonly string[],
): { exit: number; answer: unknown } {
  const usable = rows.filter(
    ({ family, state, health, model_id, version, serving_image }) =>
      family === 'asr' &&
      state === 'stable' &&
      (health === undefined || health === 'healthy') &&
      !excluded.includes(`${model_id}@${version ?? ''}`) &&
      !isNothing(version) &&
      !isNothing(serving_image),
  );
  if (usable.some(({ promoted_at }) => Number.isNaN(toTime(promoted_at))))
    return { exit: 2, answer: undefined };
  let best: Row | undefined;
  for (const row of usable)
    if (best === undefined || toTime(row.promoted_at) > toTime(best.promoted_at)) best = row;
  if (best === undefined) return { exit: 1, answer: undefined };
  const { model_id, version, serving_image } = best;
  return { exit: 0, answer: { model_id, version, serving_image } };
}

const time = fc.constantFrom(
  ...[
    '2026-10-01T12:00:00Z',
    '2026-10-01T14:00:00+02:00',
    '2026-10-01T12:00:00.001Z',
    '2026-10-01T11:59:59.999Z',
  ],
  ...['2026-10-01', '2026-10-02', '2026-10-01T00:00:00', '2026-10-01T12:00:01', '2026-09-30T23:00:00-03:00'],
  ...['2026-10-02T01:59:59+02:00', '1999-12-31', '2026-10-01T12:00:00.000Z'],
);
const unreadable = fc.constantFrom(
  'yesterday',
  '2026-02-30',
  '01/10/2026',
  '2026-10-01T25:00:00Z',
  '1790000000',
);

const row: fc.Arbitrary<Row> = fc.record(
  {
    family: fc.constantFrom('asr', 'asr', 'asr', 'tts', 'ASR', 'asr '),
    model_id: fc.constantFrom('asr-en', 'asr-de'),
    version: fc.constantFrom('1.0.0', '1.1.0', '2.0.0', '10.0.0', 'TODO'),
    state: fc.constantFrom('stable', 'stable', 'stable', 'canary', 'rolled_back', 'retired', 'failed'),
    promoted_at: fc.oneof({ weight: 12, arbitrary: time }, { weight: 1, arbitrary: unreadable }),
    serving_image: fc.constantFrom('r/asr@sha256:1', 'r/asr@sha256:2', 'none', ' '),
    health: fc.constantFrom('healthy', 'degraded', 'unhealthy'),
  },
  { requiredKeys: ['family', 'model_id', 'state'] },
);

function find(
  files: Readonly<Record<string, string>>,
  ...args: readonly string[]
): ReturnType<typeof runCommand> {
  return runCommand('rollback-target', ['releases.yaml', ...args], files);
}

const STABLE = {
  family: 'asr',
  model_id: 'asr-en',
  version: '1.0.0',
  state: 'stable',
  promoted_at: '2026-10-01',
  serving_image: 'r/asr@sha256:1',
};

function ledger(...rows: readonly object[]): Readonly<Record<string, string>> {
  return { 'releases.yaml': JSON.stringify({ releases: rows }) };
}

describe('rollback-target', () => {
  test('agrees with a straightforward reading of R8 on random ledgers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 7 }),
        fc.subarray(['asr-en@1.0.0', 'asr-de@2.0.0', 'asr-en@10.0.0']),
        fc.boolean(),
        async (rows, excluded, isBare) => {
          const text = JSON.stringify(isBare ? rows : { releases: rows });
          const flags = excluded.flatMap((name) => ['--exclude', name]);
          const { exit, out, notes } = await find({ 'releases.yaml': text }, '--family', 'asr', ...flags);
          const answer = out === '' ? undefined : (JSON.parse(out) as unknown);
          expect({ exit, answer }).toEqual(resolveNaively(rows, excluded));
          expect(notes.includes('no stable rollback target for asr')).toBe(exit === 1);
        },
      ),
      { seed: 20261122, numRuns: 3000 },
    );
  });

  test.each([
    ['NaN', 2],
    ['1790000000', 2],
    ['null', 2],
    ['[]', 2],
  ])('promoted_at: %s on the stable release: exit %i', async (text, expected) => {
    const files = { 'releases.yaml': JSON.stringify([{ ...STABLE, promoted_at: '@' }]).replace('"@"', text) };
    const { exit, out } = await find(files, '--family', 'asr');
    expect({ exit, out }).toEqual({ exit: expected, out: '' });
  });

  test('a missing key on the stable release is never a guess', async () => {
    const { promoted_at: _promoted, ...undated } = STABLE;
    const { state: _state, ...stateless } = STABLE;
    const { family: _family, ...orphaned } = STABLE;
    for (const broken of [undated, stateless, orphaned]) {
      const { exit, out, notes } = await find(
        ledger(broken, { ...STABLE, version: '0.9.0' }),
        '--family',
        'asr',
      );
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
      expect(notes.join('\n')).toMatch(/^releases\.yaml:1:\d+: /);
    }
  });

  test.each(['stabel', 'Stable', 'production', ''])(
    'the state %j is an error, with the known ones',
    async (state) => {
      const { exit, notes } = await find(ledger({ ...STABLE, state }), '--family', 'asr');
      expect(exit).toBe(2);
      expect(notes.join('\n')).toMatch(/stable|no `state`/);
    },
  );

  test.each(['sick', 'unknown', 'TBD', '?'])(
    'the health %j is neither absent nor healthy',
    async (health) => {
      const { exit } = await find(ledger({ ...STABLE, health }), '--family', 'asr');
      expect(exit).toBe(2);
    },
  );

  test('a release without an image is passed over with a warning', async () => {
    const latest = { ...STABLE, version: '2.0.0', promoted_at: '2026-11-01', serving_image: 'TODO' };
    const { exit, out, notes } = await find(ledger(latest, STABLE), '--family', 'asr');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ version: '1.0.0' });
    expect(notes).toContain('warning: asr-en@2.0.0 is passed over: it has no serving image');
  });

  test('a time without a zone is UTC, and said', async () => {
    const { notes } = await find(
      ledger({ ...STABLE, promoted_at: '2026-10-01T12:00:00' }),
      '--family',
      'asr',
    );
    expect(notes).toContain('warning: promoted_at of asr-en@1.0.0 has no zone: read as UTC');
  });

  test('--explain says why each of the others is not the target', async () => {
    const rows = [
      STABLE,
      { ...STABLE, version: '0.9.0', promoted_at: '2026-01-01' },
      { ...STABLE, version: '1.1.0', state: 'failed' },
      { ...STABLE, version: '1.2.0', health: 'degraded' },
    ];
    const { exit, notes } = await find(ledger(...rows), '--family', 'asr', '--explain');
    expect(exit).toBe(0);
    expect(notes).toEqual([
      'asr-en@1.1.0 is passed over: its state is failed',
      'asr-en@1.2.0 is passed over: its health is degraded',
      'asr-en@0.9.0 is passed over: promoted earlier, 2026-01-01',
    ]);
  });

  test('--explain names the families of the ledger where it has none of this one', async () => {
    const { exit, notes } = await find(ledger(STABLE), '--family', 'asrr', '--explain');
    expect(exit).toBe(1);
    expect(notes).toEqual([
      'the ledger has no release of asrr: it has asr',
      'no stable rollback target for asrr',
    ]);
  });

  test.each([
    [['--exclude', 'asr-en@1.0.0']],
    [['--family']],
    [['--family', 'asr', '--exclude', 'asr-en']],
    [['--family', 'asr', 'other.yaml']],
  ])('wrong arguments %j: exit 2', async (args) => {
    const { exit, out } = await find(ledger(STABLE), ...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
  });

  test('an empty ledger: R8’s sentence, exit 1', async () => {
    const { exit, out, notes } = await find({ 'releases.yaml': '[]' }, '--family', 'asr-dictation-en');
    expect({ exit, out, notes }).toEqual({
      exit: 1,
      out: '',
      notes: ['no stable rollback target for asr-dictation-en'],
    });
  });
});
