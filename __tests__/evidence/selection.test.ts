import { describe, expect, test } from '@jest/globals';
import type { Outcome, ReleaseEvent, Request } from '../../src/ports.js';
import { run } from '../../src/run.js';
import { type Files, memoryWorld } from '../memory-tree.js';
import { healthyRepository, type JsonMap, PATHS, toFiles } from './sample-repository.js';

const NOW = Date.UTC(2026, 10, 22);
const POLICY = '.github/release-gate.yml';
const BASE = toFiles(healthyRepository());

interface Question {
  readonly event: ReleaseEvent;
  readonly head?: Files;
  readonly base?: Files | undefined;
  readonly changed?: readonly string[];
  readonly request?: Partial<Request>;
}

function judge({ event, head = BASE, base = BASE, changed, request }: Question): Promise<Outcome> {
  const world = { head, base, ...(changed === undefined ? {} : { changed }) };
  return run({ event, entries: [], now: NOW, ...request }, memoryWorld(world));
}

function withEntry(changes: JsonMap): Files {
  return toFiles({ ...healthyRepository(), entry: { ...healthyRepository().entry, ...changes } });
}

function withLedger(...states: readonly (readonly [string, string])[]): Files {
  const rows = states.map(([version, state]) => ({
    family: 'asr-dictation-en',
    model_id: 'asr-dictation-en',
    version,
    state,
    promoted_at: '2026-10-01',
    serving_image: 'r/a@sha256:0',
  }));
  return toFiles({ ...healthyRepository(), ledger: { releases: rows } });
}

function judged({ verdict }: Outcome): readonly string[] {
  return verdict.releases.map(({ model_id, version, step }) => `${model_id}@${version} ${step}`);
}

const NEW = 'asr-dictation-en@2.4.0';

describe('which releases are judged', () => {
  test.each([
    ['its entry', [PATHS.entry]],
    ['its report', [PATHS.report]],
    ['its feature contract', ['contracts/features.yaml']],
    ['its schema', ['contracts/input.schema.json']],
    ['its safety report', ['evidence/2.4.0/safety.yaml']],
  ])('a pull request that edits %s', async (_name, changed) => {
    for (const kind of ['pull_request', 'merge_group'] as const)
      expect(judged(await judge({ event: { kind }, changed }))).toEqual([`${NEW} package`]);
  });

  test('a pull request beyond the list of files concerns every entry that is not settled', async () => {
    expect(judged(await judge({ event: { kind: 'pull_request' } }))).toEqual([`${NEW} package`]);
  });

  test.each([['README.md'], ['train/train.py'], ['evidence/2.4.0/notes.txt'], [POLICY]])(
    'a pull request that edits %s concerns none',
    async (path) => {
      const { verdict, exit } = await judge({ event: { kind: 'pull_request' }, changed: [path] });
      expect({ exit, decision: verdict.decision, releases: verdict.releases }).toEqual({
        exit: 0,
        decision: 'none',
        releases: [],
      });
      expect(verdict.notes.join()).toContain('no release is concerned: looked at 1 changed files');
    },
  );

  test('a folder of evidence counts as a whole', async () => {
    const head = withEntry({ evidence: 'evidence/2.4.0' });
    const changed = ['evidence/2.4.0/canary/report.yaml'];
    expect(judged(await judge({ event: { kind: 'pull_request' }, head, changed }))).toEqual([
      `${NEW} package`,
    ]);
  });

  const MANIFEST = `sanitised: {method: synthetic, by: a, at: 2026-11-20}
fixtures:
  - {id: a, training: ./fixtures/a.wav@sha256:${'a'.repeat(64)}, serving: {path: fixtures/b.wav}, features: {training: fixtures/a.npy, serving: fixtures/b.npy}}
`;

  test.each<[name: string, changed: readonly string[], entry: JsonMap, files: Files, isJudged: boolean]>([
    [
      'a recording that a replay manifest names',
      ['fixtures/a.wav'],
      { evidence: { replay: 'evidence/replay.yaml' } },
      { 'evidence/replay.yaml': MANIFEST },
      true,
    ],
    [
      'a dump that a replay manifest names, among other files',
      ['README.md', 'fixtures/b.npy'],
      { evidence: { replay: ['evidence/replay.yaml'] } },
      { 'evidence/replay.yaml': MANIFEST },
      true,
    ],
    [
      'a recording that nothing names',
      ['fixtures/c.wav'],
      { evidence: { replay: 'evidence/replay.yaml' } },
      { 'evidence/replay.yaml': MANIFEST },
      false,
    ],
    [
      'the records behind a report, by a glob',
      ['out/2.4.0/part-3.jsonl'],
      { eval_report: 'evidence/e.yaml' },
      { 'evidence/e.yaml': 'records: {candidate: "out/2.4.0/part-*.jsonl"}\n' },
      true,
    ],
    [
      'a file of another ending beside them',
      ['out/2.4.0/part-3.txt'],
      { eval_report: 'evidence/e.yaml' },
      { 'evidence/e.yaml': 'records: {candidate: "out/2.4.0/part-*.jsonl"}\n' },
      false,
    ],
    [
      'what a schema refers to, from its own folder',
      ['contracts/shared/word.json'],
      { input_schema: 'contracts/in.schema.json' },
      { 'contracts/in.schema.json': '{"$ref": "../contracts/./shared/word.json#/$defs/word"}' },
      true,
    ],
    [
      'statistics that a configuration with tags of its own names',
      ['exp/stats/global.npz'],
      { feature_contract: 'contracts/hparams.yaml' },
      { 'contracts/hparams.yaml': 'norm: !new:speechbrain.Norm\n  file: exp/stats/global.npz\n' },
      true,
    ],
    [
      'a folder that a document names',
      ['fixtures/far/deep/a.wav'],
      { evidence: { replay: 'evidence/replay.yaml' } },
      { 'evidence/replay.yaml': 'fixtures_root: fixtures/far/\n' },
      true,
    ],
    [
      'a folder whose name a document has as a word',
      ['noisy/a.txt'],
      { evidence: { replay: 'evidence/replay.yaml' } },
      { 'evidence/replay.yaml': 'noise: noisy\nany: "*"\n' },
      false,
    ],
    [
      'a report that the entry names by a glob',
      ['build/test-results/TEST-fbank.xml'],
      { evidence: { unit_tests: 'build/test-results/*.xml' } },
      {},
      true,
    ],
    [
      'a file, while a document is torn',
      ['fixtures/a.wav'],
      { evidence: { replay: 'evidence/replay.yaml' } },
      { 'evidence/replay.yaml': 'a: [' },
      false,
    ],
  ])('a pull request that edits %s', async (_name, changed, entry, files, isJudged) => {
    const head = { ...withEntry(entry), ...files };
    const outcome = await judge({ event: { kind: 'pull_request' }, head, changed });
    expect(judged(outcome)).toEqual(isJudged ? [`${NEW} package`] : []);
  });

  test('what a document of a settled entry names concerns nobody', async () => {
    const head = {
      ...withLedger(['2.3.1', 'retired'], ['2.4.0', 'stable']),
      ...withEntry({ evidence: { replay: 'evidence/replay.yaml' } }),
      [PATHS.ledger]: withLedger(['2.3.1', 'retired'], ['2.4.0', 'stable'])[PATHS.ledger] ?? '',
      'evidence/replay.yaml': MANIFEST,
    };
    const changed = ['fixtures/a.wav'];
    const outcome = await judge({ event: { kind: 'pull_request' }, head, base: head, changed });
    expect(judged(outcome)).toEqual([]);
  });

  test.each([
    ['absent from the ledger', withLedger(['2.3.1', 'stable']), [`${NEW} package`]],
    ['canary there', withLedger(['2.3.1', 'stable'], ['2.4.0', 'canary']), [`${NEW} package`]],
    ['stable there', withLedger(['2.3.1', 'retired'], ['2.4.0', 'stable']), []],
    ['rolled back there', withLedger(['2.3.1', 'stable'], ['2.4.0', 'rolled_back']), []],
  ])('a push judges the entries that are %s', async (_name, files, expected) => {
    expect(judged(await judge({ event: { kind: 'push' }, head: files, base: files }))).toEqual(expected);
  });

  test('on a pull request an entry that cannot be read counts where it was touched', async () => {
    const head = { ...BASE, 'registry/other.yaml': 'model_id: [' };
    const touched = await judge({ event: { kind: 'pull_request' }, head, changed: ['registry/other.yaml'] });
    expect(touched.exit).toBe(2);
    const untouched = await judge({ event: { kind: 'pull_request' }, head, changed: ['README.md'] });
    expect(untouched.exit).toBe(0);
  });

  test('files of other formats in the registry are no entries', async () => {
    const head = { ...BASE, 'registry/load.yaml': 'format: load-report/1\n' };
    expect((await judge({ event: { kind: 'push' }, head, base: head })).exit).not.toBe(2);
  });
});

describe('the step', () => {
  test.each([
    ['pull_request', 'package'],
    ['merge_group', 'package'],
    ['push', 'package'],
    ['schedule', 'promote'],
    ['workflow_dispatch', 'promote'],
    ['command-line', 'package'],
  ] as const)('%s asks for %s', async (kind, step) => {
    expect(judged(await judge({ event: { kind } }))).toEqual([`${NEW} ${step}`]);
  });

  test.each([
    ['v2.4.0', 'tag', 'canary'],
    ['asr-dictation-en@2.4.0', 'tag', 'canary'],
    ['asr-dictation-en@v2.4.0', 'tag', 'canary'],
    ['asr-dictation-en/v2.4.0', 'tag', 'canary'],
    ['2.4.0', 'tag', 'canary'],
    ['v2.4.0', 'release', 'promote'],
  ] as const)('%s of a %s asks for %s', async (tag, kind, step) => {
    expect(judged(await judge({ event: { kind, tag } }))).toEqual([`${NEW} ${step}`]);
  });

  test('the entry and the input raise it, and never lower it', async () => {
    const event = { kind: 'pull_request' } as const;
    const raised = await judge({ event, head: withEntry({ step: 'stage' }) });
    expect(judged(raised)).toEqual([`${NEW} stage`]);
    expect(judged(await judge({ event, head: withEntry({ step: 'train' }) }))).toEqual([`${NEW} package`]);
    expect(judged(await judge({ event, request: { step: 'promote' } }))).toEqual([`${NEW} promote`]);
    expect(judged(await judge({ event, request: { step: 'train' } }))).toEqual([`${NEW} package`]);
  });

  test('on the command line --step is taken as given', async () => {
    const event = { kind: 'command-line' } as const;
    const head = withEntry({ step: 'promote' });
    expect(judged(await judge({ event, head, request: { step: 'evaluate' } }))).toEqual([`${NEW} evaluate`]);
    expect(judged(await judge({ event, head }))).toEqual([`${NEW} promote`]);
  });

  test('the policy sets the step of an event', async () => {
    const files = { ...BASE, [POLICY]: 'steps: {push: stage}\ntags: {"rc/{version}": stage}\n' };
    expect(judged(await judge({ event: { kind: 'push' }, head: files, base: files }))).toEqual([
      `${NEW} stage`,
    ]);
    const tagged = await judge({ event: { kind: 'tag', tag: 'rc/2.4.0' }, head: files, base: files });
    expect(judged(tagged)).toEqual([`${NEW} stage`]);
  });
});

describe('tags', () => {
  test.each(['v9.9.9', 'v2.4', 'release-2.4.0', 'v2.4.0-rc.1', 'vv2.4.0'])(
    '%s names nothing: held',
    async (tag) => {
      const { verdict, exit } = await judge({ event: { kind: 'tag', tag } });
      expect({ exit, decision: verdict.decision, releases: verdict.releases }).toEqual({
        exit: 1,
        decision: 'hold',
        releases: [],
      });
      expect(verdict.findings.find(({ gate }) => gate === 'tag-matches')?.message).toContain(tag);
    },
  );

  test.each(['nightly-2026-11-22', 'wip!', 'a#b'])('%s is ignored: none', async (tag) => {
    const { verdict, exit } = await judge({ event: { kind: 'tag', tag } });
    expect({ exit, decision: verdict.decision }).toEqual({ exit: 0, decision: 'none' });
  });

  test('a tag that names two entries is held, with both', async () => {
    const other = JSON.stringify({ model_id: 'asr-other', version: '2.4.0' });
    const head = { ...BASE, 'registry/asr-other/2.4.0.yaml': other };
    const { verdict, exit } = await judge({ event: { kind: 'tag', tag: 'v2.4.0' }, head, base: head });
    expect(exit).toBe(1);
    const message = verdict.findings.find(({ gate }) => gate === 'tag-matches')?.message ?? '';
    expect(message).toContain('names 2 entries');
    expect(message).toContain('registry/asr-other/2.4.0.yaml');
    const named = await judge({ event: { kind: 'tag', tag: 'asr-dictation-en@v2.4.0' }, head, base: head });
    expect(judged(named)).toEqual([`${NEW} canary`]);
  });

  test('a tag is compared, never run as a pattern', async () => {
    const head = withEntry({ version: '2.4.0+build.5' });
    expect(judged(await judge({ event: { kind: 'tag', tag: 'v2.4.0+build.5' }, head }))).toEqual([
      `${NEW}+build.5 canary`,
    ]);
    expect(judged(await judge({ event: { kind: 'tag', tag: 'v2.4.00build.5' }, head }))).toEqual([]);
  });
});

describe('what is compared with', () => {
  const lost = ((): Files => {
    const { slices } = healthyRepository().report as { slices: JsonMap };
    const { quiet: _quiet, ...rest } = slices;
    return toFiles({ ...healthyRepository(), report: { ...healthyRepository().report, slices: rest } });
  })();
  const event = { kind: 'pull_request' } as const;

  function blockersOf({ verdict }: Outcome): readonly string[] {
    return verdict.releases.flatMap(({ blockers }) => blockers);
  }

  test('the released report comes from the base, whatever the change does to it', async () => {
    const moved = Object.fromEntries(
      Object.entries(lost).map(([path, text]) => [
        path === PATHS.releasedEntry ? 'registry/old.yaml' : path,
        text,
      ]),
    );
    const emptied = { ...lost, [PATHS.releasedReport]: 'slices: {}' };
    const deleted = Object.fromEntries(
      Object.entries(lost).filter(([path]) => path !== PATHS.releasedReport && path !== PATHS.releasedEntry),
    );
    for (const head of [lost, moved, emptied, deleted])
      expect(blockersOf(await judge({ event, head }))).toContain('slice-coverage:quiet');
  });

  test('an entry of the released version that cannot be read is an error, not an absence', async () => {
    const base = { ...BASE, [PATHS.releasedEntry]: 'model_id: [' };
    const { verdict } = await judge({ event, head: { ...lost, [PATHS.releasedEntry]: 'model_id: [' }, base });
    const errors = verdict.releases
      .flatMap(({ findings }) => findings)
      .filter(({ outcome }) => outcome === 'error');
    expect(errors.map(({ location }) => location?.path)).toContain(PATHS.releasedEntry);
    expect(verdict.decision).toBe('hold');
  });

  test('a team that adopts the gate late, without the entry of what serves, is warned only', async () => {
    const base = Object.fromEntries(Object.entries(BASE).filter(([path]) => path !== PATHS.releasedEntry));
    const { verdict } = await judge({ event, head: base, base });
    const warnings = verdict.releases
      .flatMap(({ findings }) => findings)
      .filter(({ key }) => key === 'slice-coverage:released-report');
    expect(warnings.map(({ outcome, severity }) => `${outcome} ${severity}`)).toEqual([
      'no-evidence warning',
    ]);
    expect(verdict.decision).toBe('promote');
  });
});
