import { describe, expect, test } from '@jest/globals';
import { runCommand } from './memory-terminal.js';

const schema = (properties: object, more: object = {}): string =>
  JSON.stringify({ type: 'object', properties, ...more });
const OLD = schema({ text: { type: 'string' }, lang: { enum: ['en', 'de'] } }, { required: ['text'] });

interface Answer {
  readonly compatible: boolean;
  readonly changes: readonly {
    readonly kind: string;
    readonly pointer: string;
    readonly breaking: boolean;
    readonly message: string;
  }[];
}

describe('compare schema', () => {
  const compare = async (now: string, direction: string): Promise<{ exit: number; answer: Answer }> => {
    const args = ['schema', 'old.json', 'new.json', '--direction', direction];
    const { exit, out } = await runCommand('compare', args, { 'old.json': OLD, 'new.json': now });
    return { exit, answer: JSON.parse(out) as Answer };
  };

  test('another enum value is fine in what is accepted, and breaks what is emitted', async () => {
    const now = OLD.replace('"de"]', '"de","fr"]');
    expect(await compare(now, 'input')).toMatchObject({ exit: 0, answer: { compatible: true } });
    const output = await compare(now, 'output');
    expect(output).toMatchObject({ exit: 1, answer: { compatible: false } });
    expect(output.answer.changes).toEqual([
      {
        kind: 'enum-value-added',
        pointer: '/properties/lang/enum',
        breaking: true,
        message: expect.stringContaining('fr') as unknown,
      },
    ]);
  });

  test('a new required field is the other way round', async () => {
    const now = OLD.replace('["text"]', '["text","lang"]');
    expect((await compare(now, 'input')).exit).toBe(1);
    expect((await compare(now, 'output')).exit).toBe(0);
  });

  test('the same schema has no change', async () => {
    expect(await compare(OLD, 'input')).toEqual({ exit: 0, answer: { compatible: true, changes: [] } });
  });

  const unreadable: readonly [string, Record<string, string>, readonly string[]][] = [
    ['a file that is not there', { 'old.json': OLD }, ['--direction', 'input']],
    ['a file that is no JSON', { 'old.json': OLD, 'new.json': '{' }, ['--direction', 'input']],
    ['a list', { 'old.json': OLD, 'new.json': '[]' }, ['--direction', 'input']],
    ['no direction', { 'old.json': OLD, 'new.json': OLD }, []],
    ['another direction', { 'old.json': OLD, 'new.json': OLD }, ['--direction', 'sideways']],
  ];
  test.each(unreadable)('%s exits with 2 and says why', async (_name, files, flags) => {
    const { exit, out, notes } = await runCommand(
      'compare',
      ['schema', 'old.json', 'new.json', ...flags],
      files,
    );
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(notes.length).toBeGreaterThan(0);
  });
});

describe('compare serving', () => {
  const contract = (unit: string, version: string): string =>
    `api: {name: dictation, version: ${version}}\ntimestamps: {level: word, unit: ${unit}, origin: stream_start}\n`;
  const compare = (now: string): ReturnType<typeof runCommand> =>
    runCommand('compare', ['serving', 'old.yaml', 'new.yaml'], {
      'old.yaml': contract('ms', '1.2.0'),
      'new.yaml': now,
    });

  test('another unit of time breaks clients, and a minor version does not excuse it', async () => {
    const { exit, out, notes } = await compare(contract('s', '1.3.0'));
    const answer = JSON.parse(out) as Answer;
    expect({ exit, compatible: answer.compatible }).toEqual({ exit: 1, compatible: false });
    expect(answer.changes[0]).toMatchObject({ pointer: '/timestamps/unit', breaking: true });
    expect(notes.join()).toContain('need a new major version');
  });

  test('the same contract is compatible', async () => {
    const { exit, out } = await compare(contract('ms', '1.2.0'));
    expect({ exit, answer: JSON.parse(out) as unknown }).toEqual({
      exit: 0,
      answer: { compatible: true, changes: [] },
    });
  });

  test('a list is no contract', async () => {
    expect(await compare('- a\n')).toMatchObject({ exit: 2, out: '' });
  });

  test('a file of another kind is no contract, however equal the two are', async () => {
    const files = { 'old.yaml': '{kind: Pod}', 'new.yaml': '{kind: Pod}' };
    const run = await runCommand('compare', ['serving', 'old.yaml', 'new.yaml'], files);
    expect(run).toMatchObject({ exit: 2, out: '' });
    expect(run.notes.join()).toContain('states nothing of a serving contract');
  });

  test('what the format does not know was not compared, which is never compatible', async () => {
    const { exit, out, notes } = await compare(contract('ms', '1.2.0') + 'heath: {ready_path: /ready}\n');
    const answer = JSON.parse(out) as Answer;
    expect({ exit, compatible: answer.compatible }).toEqual({ exit: 1, compatible: false });
    expect(answer.changes[0]).toMatchObject({ kind: 'cannot-be-decided', breaking: true });
    expect(notes.join()).toContain('did you mean `health`?');
  });
});
