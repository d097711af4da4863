import { describe, expect, test } from '@jest/globals';
import { GATES } from '../../src/gates/registry.js';
import { healthyRepository, PATHS, toFiles } from '../evidence/sample-repository.js';
import { nodeOf } from '../gates/evidence-of.js';
import { runCommand } from './memory-terminal.js';

describe('gates and explain', () => {
  test('the catalogue has a line for every gate, by id', async () => {
    const { exit, out } = await runCommand('gates', [], {});
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '');
    expect(exit).toBe(0);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toEqual(expect.arrayContaining(GATES.map(({ id }) => id)));
    for (const { title } of GATES) expect(out).toContain(title);
  });

  test.each(GATES.map((gate) => [gate.id, gate] as const))(
    'explain %s',
    async (id, { docs, remedy, from }) => {
      const { exit, out } = await runCommand('explain', [id], {});
      expect(exit).toBe(0);
      for (const words of [docs, remedy, `Blocks from: ${from}`]) expect(out).toContain(words);
    },
  );

  test('explain takes the key that a comment printed', async () => {
    const { out } = await runCommand('explain', ['registry-fields:owner'], {});
    expect(out).toContain('registry-fields');
  });

  test('an unknown gate: exit 2 and the nearest one', async () => {
    const { exit, out, notes } = await runCommand('explain', ['slice-metric'], {});
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(notes.join('\n')).toContain('did you mean slice-metrics?');
  });
});

describe('schema', () => {
  test.each([
    'registry-entry',
    'registry',
    'eval-report',
    'canary-report',
    'releases',
    'waivers',
    'policy',
    'verdict',
  ])('%s is a JSON Schema with a description on every property', async (name) => {
    const { exit, out } = await runCommand('schema', [name], {});
    expect(exit).toBe(0);
    const schema = JSON.parse(out) as Schema;
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(findUndescribed(schema, name)).toEqual([]);
  });

  test.each(['asr', 'asr-dictation', 'asr-command', 'asr-streaming', 'tts', 'tts-streaming', 'start'])(
    'the profile %s is a policy that can be read',
    async (profile) => {
      const { exit, out } = await runCommand('schema', ['policy', '--profile', profile], {});
      expect(exit).toBe(0);
      expect(nodeOf(out).kind).toBe('map');
    },
  );

  test.each([[['policies']], [['policy', '--profile', 'asr-dictaton']], [['__proto__']]])(
    '%j: exit 2',
    async (args) => {
      const { exit, out, notes } = await runCommand('schema', args, {});
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
      expect(notes.join('\n')).toMatch(/policy|asr-dictation|registry-entry/);
    },
  );
});

interface Schema {
  readonly $schema?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** The properties, at any depth, that say nothing of themselves. */
function findUndescribed(schema: Schema, path: string): readonly string[] {
  const children = [
    ...Object.entries(schema.properties ?? {}),
    ...Object.entries(schema.$defs ?? {}),
    ...(schema.items === undefined ? [] : [['items', schema.items] as const]),
  ];
  const inside = (schema.anyOf ?? []).flatMap((one) => findUndescribed(one, path));
  const below = children.flatMap(([name, child]) => [
    ...(child.description === undefined || child.description === '' ? [`${path}.${name}`] : []),
    ...findUndescribed(child, `${path}.${name}`),
  ]);
  return [...inside, ...below];
}

describe('inspect', () => {
  const files = toFiles(healthyRepository());

  test.each([
    [PATHS.entry, 'registry-entry'],
    [PATHS.report, 'eval-report'],
    [PATHS.ledger, 'releases'],
  ])('%s is a %s, told by its content', async (path, kind) => {
    const { exit, out } = await runCommand('inspect', [path], files);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kind, value: JSON.parse(String(files[path])) as unknown });
  });

  test('what the file says of itself counts first, --as before that', async () => {
    const text = 'format: canary-report/1\nslices: {a: {wer_relative_delta: 0}}\n';
    const told = await runCommand('inspect', ['c.yaml'], { 'c.yaml': text });
    expect(JSON.parse(told.out)).toMatchObject({ kind: 'canary-report' });
    const named = await runCommand('inspect', ['c.yaml', '--as', 'eval-report'], { 'c.yaml': text });
    expect(named.exit).toBe(2);
    expect(named.notes.join('\n')).toContain('the format "canary-report/1" is not known');
  });

  test.each([['just a text'], ['{}'], ['[1, 2]']])('%s is nothing that is known: exit 2', async (text) => {
    const { exit, out } = await runCommand('inspect', ['x.yaml'], { 'x.yaml': text });
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
  });
});

describe('check', () => {
  test('prints the verdict as JSON and exits as decided', async () => {
    const files = toFiles(healthyRepository());
    const args = ['--entry', 'asr-dictation-en@2.4.0', '--step', 'train', '--format', 'json'];
    const { exit, out, notes } = await runCommand('check', args, files);
    const verdict = JSON.parse(out) as {
      decision: string;
      releases: readonly { step: string }[];
      now: string;
    };
    expect(exit).toBe(verdict.decision === 'promote' ? 0 : 1);
    expect(verdict).toMatchObject({ now: '2026-11-22T09:14:03Z', releases: [{ step: 'train' }] });
    expect(notes.join('\n')).toContain(
      'no base: policy, ledger and waivers are those of the directory itself',
    );
  });

  test('--out writes the answer to a file, and nothing to standard output', async () => {
    const args = ['--entry', 'asr-dictation-en@2.4.0', '--format', 'json', '--out', 'verdict.json'];
    const { out, written } = await runCommand('check', args, toFiles(healthyRepository()));
    expect(out).toBe('');
    expect(JSON.parse(written.get('verdict.json') ?? '')).toMatchObject({ format: 'verdict/1' });
  });

  test('--now is the moment at which dates are judged', async () => {
    const args = [
      '--entry',
      'asr-dictation-en@2.4.0',
      '--format',
      'json',
      '--now',
      '2030-01-01T00:00:00+01:00',
    ];
    const { out } = await runCommand('check', args, toFiles(healthyRepository()));
    expect(JSON.parse(out)).toMatchObject({ now: '2029-12-31T23:00:00Z' });
  });

  test.each([
    [['--step', 'deploy'], '--step is one of train, evaluate, package, stage, canary, promote'],
    [['--format', 'xml'], '--format is one of'],
    [['--now', 'tomorrow'], '--now is an RFC 3339 time'],
    [['--force'], "Unknown option '--force'"],
    [['entry.yaml'], 'unexpected argument "entry.yaml"'],
  ])('%j is a usage error: exit 2', async (args, words) => {
    const { exit, out, notes } = await runCommand('check', args, {});
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(notes.join('\n')).toContain(words);
  });
});
