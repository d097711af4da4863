import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import type { Outcome, Request, Tree } from '../../src/ports.js';
import { run } from '../../src/run.js';
import { WorkingTree } from '../../src/shell/working-tree.js';
import { type Files, memoryWorld } from '../memory-tree.js';
import { healthyRepository, type JsonMap, PATHS, toFiles } from './sample-repository.js';

const NOW = Date.UTC(2026, 10, 22);
const HEALTHY = toFiles(healthyRepository());
const NAMED = ['asr-dictation-en@2.4.0'];
const POLICY = '.github/release-gate.yml';

function check(files: Files, more: Partial<Request> = {}): Promise<Outcome> {
  const request: Request = { event: { kind: 'command-line' }, entries: NAMED, now: NOW, ...more };
  return run(request, memoryWorld({ head: files }));
}

function without(files: Files, ...paths: readonly string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
}

function withEntry(changes: JsonMap): Files {
  return toFiles({ ...healthyRepository(), entry: { ...healthyRepository().entry, ...changes } });
}

function withReport(changes: JsonMap): Files {
  return toFiles({ ...healthyRepository(), report: { ...healthyRepository().report, ...changes } });
}

function withSlice(changes: JsonMap): Files {
  return withReport({ slices: { noisy: changes } });
}

function findingsOf({ verdict }: Outcome): readonly Finding[] {
  return [...verdict.findings, ...verdict.releases.flatMap(({ findings }) => findings)];
}

/** What a person reads of everything that blocks: place, message, what was expected and found, and the way out. */
function wordsOf(outcome: Outcome): string {
  return findingsOf(outcome)
    .filter(({ blocks }) => blocks)
    .map(({ key, location, message, expected, actual, remedy }) => {
      const place = location === null ? '' : `${location.path}:${location.line ?? ''}`;
      return [key, place, message, expected, actual, remedy].join(' | ');
    })
    .join('\n');
}

test('the healthy sample goes through, so that each mistake below is the only one', async () => {
  const outcome = await check(HEALTHY);
  expect(wordsOf(outcome)).toBe('');
  expect({ exit: outcome.exit, decision: outcome.verdict.decision }).toEqual({
    exit: 0,
    decision: 'promote',
  });
});

interface Mistake {
  readonly name: string;
  readonly files: Files;
  readonly exit: number;
  /** The keys that block, the run's own first. */
  readonly blocking: readonly string[];
  readonly says: readonly string[];
  readonly request?: Partial<Request>;
}

const noEntry: readonly Mistake[] = [
  {
    name: 'no entry of that name',
    files: HEALTHY,
    request: { entries: ['asr-dictation-en@2.5.0'] },
    exit: 2,
    blocking: ['inputs:asr-dictation-en@2.5.0'],
    says: ['there is no registry entry asr-dictation-en@2.5.0', 'asr-dictation-en@2.4.0', 'check the name'],
  },
  {
    name: 'no file at that path',
    files: HEALTHY,
    request: { entries: ['registry/asr-dictation-en/2.5.0.yaml'] },
    exit: 2,
    blocking: ['inputs:registry/asr-dictation-en/2.5.0.yaml'],
    says: ['there is no file registry/asr-dictation-en/2.5.0.yaml', 'check the path'],
  },
  {
    name: 'no entry at all, asked at a terminal',
    files: { 'README.md': 'a model' },
    request: { entries: [] },
    exit: 2,
    blocking: ['inputs:entries'],
    says: ['there is no registry entry here', 'registry/**/*.{yaml,yml,json}', '--repo'],
  },
  {
    name: 'two entries of one identity',
    files: { ...HEALTHY, 'registry/copy.yaml': HEALTHY[PATHS.entry] ?? '' },
    exit: 1,
    blocking: ['registry-identity:asr-dictation-en@2.4.0'],
    says: ['2 entries are asr-dictation-en@2.4.0', PATHS.entry, 'registry/copy.yaml', 'keep one of them'],
  },
];

const notAnEntry: readonly Mistake[] = [
  {
    name: 'not YAML',
    files: { ...HEALTHY, [PATHS.entry]: 'model_id: asr-dictation-en\nowner: @speech\n' },
    exit: 2,
    blocking: [`inputs:${PATHS.entry}`],
    says: [`${PATHS.entry}:2`, 'has to be quoted: "@..."'],
  },
  {
    name: 'empty',
    files: { ...HEALTHY, [PATHS.entry]: '' },
    exit: 2,
    blocking: [`inputs:${PATHS.entry}`],
    says: ['the file is empty'],
  },
  {
    name: 'a list',
    files: { ...HEALTHY, [PATHS.entry]: '- model_id: a\n' },
    exit: 2,
    blocking: [`inputs:${PATHS.entry}`],
    says: ['a registry entry is a mapping of fields', 'start with `model_id: ...`'],
  },
  {
    name: 'over the size cap',
    files: { ...HEALTHY, [PATHS.entry]: `# ${'x'.repeat(1_100_000)}\nmodel_id: a\n` },
    exit: 2,
    blocking: [`inputs:${PATHS.entry}`],
    says: ['larger than'],
  },
  {
    name: 'a Git LFS pointer',
    files: {
      ...HEALTHY,
      [PATHS.entry]: 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n',
    },
    exit: 2,
    blocking: [`inputs:${PATHS.entry}`],
    says: ['a Git LFS pointer, not the file', 'git lfs pull'],
  },
  {
    name: 'an unknown key',
    files: withEntry({ modle_id: 'asr-dictation-en' }),
    exit: 2,
    blocking: [`inputs:${PATHS.entry}`],
    says: ['unknown key "modle_id"', 'did you mean `model_id`?', `${PATHS.entry}:`],
  },
  {
    name: 'an unknown major version of the format',
    files: withEntry({ format: 'registry-entry/2' }),
    exit: 2,
    blocking: [`inputs:${PATHS.entry}`],
    says: ['the format "registry-entry/2" is not known', 'this version reads `registry-entry/1`'],
  },
].map((mistake) => ({ ...mistake, request: { entries: [PATHS.entry] } }));

const REPORT_KEY = `slice-metrics:${PATHS.report}`;

function badFigure(name: string, figure: JsonMap, ...says: readonly string[]): Mistake {
  return { name, files: withSlice({ wer: figure }), exit: 1, blocking: [REPORT_KEY], says };
}

const notAReport: readonly Mistake[] = [
  {
    name: 'a report of another model',
    files: withReport({ model: 'asr-command-en@2.4.0' }),
    exit: 1,
    blocking: ['evidence-binding:eval_report'],
    says: ['the eval report is of asr-command-en@2.4.0, not of asr-dictation-en@2.4.0', `${PATHS.report}:2`],
  },
  badFigure(
    'a metric as a text',
    { candidate: '0.112' },
    'is the text "0.112", not a number',
    'remove the quotes',
  ),
  badFigure('a metric that is null', { candidate: null }, 'is empty (null), not a number'),
  badFigure('a metric that is the text NaN', { candidate: 'NaN' }, 'was not measured: leave it out'),
  badFigure(
    'a percentage instead of a fraction',
    { candidate: 11.2 },
    'which is impossible',
    'a percentage?',
  ),
  {
    name: 'a metric that is NaN, as Python writes it',
    files: {
      ...HEALTHY,
      [PATHS.report]: '{"model": "asr-dictation-en@2.4.0", "slices": {"a": {"wer": {"candidate": NaN}}}}',
    },
    exit: 1,
    blocking: [REPORT_KEY],
    says: ['"NaN", not a number', 'leave it out', `${PATHS.report}:1`],
  },
  {
    name: 'a metric that is Infinity',
    files: {
      ...HEALTHY,
      [PATHS.report]: 'model: asr-dictation-en@2.4.0\nslices:\n  a:\n    wer: {candidate: Infinity}\n',
    },
    exit: 1,
    blocking: [REPORT_KEY],
    says: ['"Infinity", not a number', `${PATHS.report}:4`],
  },
  {
    name: 'empty slices',
    files: withReport({ slices: {} }),
    exit: 1,
    blocking: ['slices'],
    says: ['the report has no slices'],
  },
  ...(['absent', 'null', 'a list'] as const).map((form): Mistake => {
    const value = { absent: {}, null: { slices: null }, 'a list': { slices: [] } }[form];
    const { slices: _slices, ...rest } = healthyRepository().report;
    return {
      name: `slices: ${form}`,
      files: toFiles({ ...healthyRepository(), report: { ...rest, ...value } }),
      exit: 1,
      blocking: [REPORT_KEY],
      says: [form === 'absent' ? 'the report has no `slices`' : 'not a mapping'],
    };
  }),
  {
    name: 'no file where the entry says that the report is',
    files: without(HEALTHY, PATHS.report),
    exit: 1,
    blocking: ['slice-metrics'],
    says: [`${PATHS.report} is not there`, `add ${PATHS.report}, or correct the path in the registry entry`],
  },
  {
    name: 'a directory where the entry says that the report is',
    files: { ...without(HEALTHY, PATHS.report), [`${PATHS.report}/part.yaml`]: '' },
    exit: 1,
    blocking: [REPORT_KEY],
    says: ['a directory, not a file'],
  },
  {
    name: 'a report that is kept elsewhere',
    files: withEntry({ eval_report: 's3://speech/eval.yaml' }),
    exit: 1,
    blocking: [`slice-metrics:${PATHS.entry}`],
    says: [
      's3://speech/eval.yaml is not in the repository: reports are judged by their content',
      'commit the report',
    ],
  },
];

const policyAndLedger: readonly Mistake[] = [
  {
    name: 'an unknown metric under a limit',
    files: { ...HEALTHY, [POLICY]: 'quality:\n  - {id: words, limits: {wre: {max: 0.18}}}\n' },
    exit: 2,
    blocking: ['inputs:policy'],
    says: ['the metric "wre" is not known', 'did you mean `wer`?', `${POLICY}:2`],
  },
  {
    name: 'a policy with no rule for the task',
    files: {
      ...HEALTHY,
      [POLICY]: 'quality:\n  - {id: commands, tasks: [asr-command], limits: {wer: {max: 0.18}}}\n',
    },
    exit: 1,
    blocking: ['task-rules'],
    says: [
      'no rule judges the task asr-dictation',
      'add rules with `tasks: [asr-dictation]` under `quality`',
    ],
  },
  ...['', 'null', '# nothing yet\n'].map((text) => ({
    name: `a policy that says nothing: ${JSON.stringify(text)}`,
    files: { ...HEALTHY, [POLICY]: text },
    exit: 2,
    blocking: ['inputs:policy'],
    says: ['is empty'],
  })),
  {
    name: 'a policy that was named and is not there',
    files: HEALTHY,
    request: { policyPath: 'gate.yml' },
    exit: 2,
    blocking: ['inputs:policy'],
    says: ['there is no policy at gate.yml', 'check the path'],
  },
  {
    name: 'no stable target',
    files: toFiles({ ...healthyRepository(), ledger: { releases: [] } }),
    exit: 1,
    blocking: ['rollback-target'],
    says: ['no stable rollback target for asr-dictation-en', 'first_release: true'],
  },
  {
    name: 'a ledger that cannot be read',
    files: { ...HEALTHY, [PATHS.ledger]: 'releases: [{state: stabel}]\n' },
    exit: 2,
    blocking: ['inputs:ledger'],
    says: ['did you mean `stable`?', `${PATHS.ledger}:1`],
  },
];

describe.each([
  ['the entry is not there, or there twice', noEntry],
  ['the entry is no entry', notAnEntry],
  ['the report is no report', notAReport],
  ['policy and ledger', policyAndLedger],
])('%s', (_group, mistakes) => {
  test.each(mistakes)('$name', async ({ files, request, exit, blocking, says }) => {
    const outcome = await check(files, request);
    const keys = findingsOf(outcome)
      .filter(({ blocks }) => blocks)
      .map(({ key }) => key);
    expect([...new Set(keys)]).toEqual(blocking);
    expect({ exit: outcome.exit, decision: outcome.verdict.decision }).toEqual({ exit, decision: 'hold' });
    for (const words of says) expect(wordsOf(outcome)).toContain(words);
    for (const { message, remedy, blocks } of findingsOf(outcome))
      expect(blocks && (message === '' || remedy === '')).toBe(false);
  });
});

describe('on a real disk', () => {
  const folders: string[] = [];

  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  /** The healthy sample on disk, without its entry. */
  function onDisk(): string {
    const folder = mkdtempSync(join(tmpdir(), 'release-gate-'));
    folders.push(folder);
    for (const [path, content] of Object.entries(without(HEALTHY, PATHS.entry))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), String(content));
    }
    return folder;
  }

  function checkOn(folder: string): Promise<Outcome> {
    const head: Tree = new WorkingTree(folder);
    const request: Request = { event: { kind: 'command-line' }, entries: [PATHS.entry], now: NOW };
    return run(request, { ...memoryWorld({ head: {} }), head });
  }

  test.each([
    [
      'a symbolic link out of the repository',
      (place: string) => {
        symlinkSync('/etc/hostname', place);
      },
      'a symbolic link that leaves the repository',
    ],
    [
      'a symbolic link to nothing',
      (place: string) => {
        symlinkSync('nowhere.yaml', place);
      },
      'a symbolic link to something that does not exist',
    ],
    [
      'a directory',
      (place: string) => {
        mkdirSync(place);
      },
      'a directory, not a file',
    ],
    [
      'over the size cap',
      (place: string) => {
        writeFileSync(place, `# ${'x'.repeat(3_000_000)}\n`);
      },
      '2.9 MiB is larger than the 1.0 MiB that are read of such a file',
    ],
    [
      'not UTF-8',
      (place: string) => {
        writeFileSync(place, new Uint8Array([0x6d, 0xff]));
      },
      'not UTF-8 text',
    ],
  ])('%s', async (_name, make, words) => {
    const folder = onDisk();
    make(join(folder, PATHS.entry));
    const outcome = await checkOn(folder);
    expect({ exit: outcome.exit, decision: outcome.verdict.decision }).toEqual({ exit: 2, decision: 'hold' });
    expect(wordsOf(outcome)).toContain(words);
    expect(wordsOf(outcome)).toContain(PATHS.entry);
  });

  test('the same files on disk come to the same verdict as in memory', async () => {
    const folder = onDisk();
    writeFileSync(join(folder, PATHS.entry), String(HEALTHY[PATHS.entry]));
    const { verdict } = await checkOn(folder);
    expect(verdict).toEqual((await check(HEALTHY, { entries: [PATHS.entry] })).verdict);
  });
});
