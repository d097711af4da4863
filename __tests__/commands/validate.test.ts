import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runCommand } from './memory-terminal.js';

/**
 * R4, written again from requirements.md and interfaces.md 1.1 and nothing else: the sorted list of missing
 * fields, and whether a critical one is among them.
 */
const CRITICAL = [
  ...['model_id', 'version', 'owner', 'task', 'data_manifest', 'training_code_sha', 'feature_contract'],
  ...['eval_report', 'serving_image', 'rollback_target'],
];
const OTHER = ['base_model', 'input_schema', 'output_schema', 'safety_report', 'resource_envelope'];
const PLACEHOLDERS = ['todo', 'tbd', 'unknown', 'n/a', 'none', 'null', '-', '?', 'changeme'];

type Entry = Readonly<Record<string, unknown>>;

function saysNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === 0) return true;
  if (typeof value === 'string')
    return value.trim() === '' || PLACEHOLDERS.includes(value.trim().toLowerCase());
  return typeof value === 'object' && Object.values(value).every(saysNothing);
}

function validateNaively(entry: Entry): { exit: number; answer: unknown } {
  const missing = CRITICAL.filter((field) => saysNothing(entry[field])).sort();
  const dated = saysNothing(entry.review_by) && saysNothing(entry.expires_at);
  const also = [
    ...OTHER.filter((field) => saysNothing(entry[field])),
    ...(dated ? ['review_by'] : []),
  ].sort();
  const answer = { release_blocked: missing.length > 0, missing_fields: missing, also_missing: also };
  return { exit: missing.length > 0 ? 1 : 0, answer };
}

const nothing = fc.constantFrom<unknown>(
  ...['', ' ', '\t', 'TODO', 'tbd', ' Unknown ', 'N/A', 'NONE', 'null', '-', '?', 'ChangeMe', null, false, 0],
  ...[-0, {}, [], [[]], { a: '' }, { team: 'TODO', contact: {} }, ['', null], { a: [{ b: 0 }] }],
);
const something = fc.oneof(
  fc.constantFrom<unknown>(
    'speech',
    'x@sha256:0',
    'todo list',
    'none of it',
    '--',
    'un known',
    '0',
    'false',
    true,
  ),
  fc.constantFrom<unknown>(
    1,
    -1,
    0.5,
    [0, 1],
    { a: '', b: 'x' },
    [{ a: [{ b: true }] }],
    'null ptr',
    '~',
    '.nan',
  ),
  fc.string({ minLength: 3, maxLength: 12 }),
  fc.integer(),
);
const value = fc.oneof({ weight: 1, arbitrary: nothing }, { weight: 2, arbitrary: something });

/** Entries with any of the fields absent, empty or filled. */
const entry: fc.Arbitrary<Entry> = fc.record(
  Object.fromEntries(
    [...CRITICAL, ...OTHER, 'review_by', 'expires_at', 'family', 'training'].map((name) => [name, value]),
  ),
  { requiredKeys: [] },
);

/** The same mapping as YAML with one field a line, each value in the flow style that JSON is. */
function toLines(fields: Entry): string {
  const lines = Object.entries(fields).map(([name, item]) => `${name}: ${JSON.stringify(item)}\n`);
  return lines.length === 0 ? '{}\n' : lines.join('');
}

describe('validate', () => {
  test('agrees with a straightforward reading of R4 on random entries, in JSON and in YAML', async () => {
    await fc.assert(
      fc.asyncProperty(entry, fc.boolean(), async (fields, asJson) => {
        const text = asJson ? JSON.stringify(fields, null, 2) : toLines(fields);
        const { exit, out } = await runCommand('validate', ['entry.yaml'], { 'entry.yaml': text });
        expect({ exit, answer: JSON.parse(out) as unknown }).toEqual(validateNaively(fields));
      }),
      { seed: 20261122, numRuns: 3000 },
    );
  });

  test.each([
    ['.nan', true],
    ['.NaN', true],
    ['~', true],
    ['', true],
    ['0x0', true],
    ['0.0', true],
    ['False', true],
    ['"0"', false],
    ['.inf', false],
    ['no', false],
  ])('owner: %s is what YAML makes of it, missing: %s', async (text, isMissing) => {
    const { out } = await runCommand('validate', ['entry.yaml'], { 'entry.yaml': `owner: ${text}\n` });
    const { missing_fields } = JSON.parse(out) as { missing_fields: string[] };
    expect(missing_fields.includes('owner')).toBe(isMissing);
  });

  test('an inherited name is no field, and no field is inherited', async () => {
    const text = '{"__proto__": {"owner": "a"}, "constructor": "b", "toString": "c"}';
    const { exit, out } = await runCommand('validate', ['e.json'], { 'e.json': text });
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ missing_fields: [...CRITICAL].sort() });
  });

  test.each([
    ['there is no such file', {}],
    ['the file is empty', { 'entry.yaml': '' }],
    ['the key "owner" is there twice (first on line 1)', { 'entry.yaml': 'owner: a\nowner: b\n' }],
    ['one registry entry is expected', { 'entry.yaml': '- model_id: a\n' }],
    ['one registry entry is expected', { 'entry.yaml': 'entries: [{model_id: a}, {model_id: b}]\n' }],
    ['one registry entry is expected', { 'entry.yaml': 'just a text\n' }],
    ['more than one YAML document', { 'entry.yaml': 'model_id: a\n---\nmodel_id: b\n' }],
    ['a directory, not a file', { 'entry.yaml/part.yaml': 'a: 1' }],
    [
      'Git LFS pointer',
      { 'entry.yaml': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n' },
    ],
    ['not UTF-8', { 'entry.yaml': new Uint8Array([0x6d, 0xff, 0xfe]) }],
  ])('%s: exit 2 and no answer', async (words, files) => {
    const { exit, out, notes } = await runCommand('validate', ['entry.yaml'], files);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(notes.join('\n')).toContain(words);
    expect(notes.join('\n')).toContain('entry.yaml');
  });

  test('one entry in a list is judged like one in a file', async () => {
    const { exit, out } = await runCommand('validate', ['r.yaml'], {
      'r.yaml': 'entries:\n  - owner: speech\n',
    });
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      missing_fields: CRITICAL.filter((name) => name !== 'owner').sort(),
    });
  });

  test('what is present in the wrong form is a note: presence is the question here', async () => {
    const { notes } = await runCommand('validate', ['e.yaml'], { 'e.yaml': 'modle_id: a\nversion: 1.2\n' });
    expect(notes.join('\n')).toContain('e.yaml:1:1: unknown key "modle_id"; did you mean `model_id`?');
    expect(notes.join('\n')).toContain('e.yaml:2:10');
  });

  test.each([[[]], [['a.yaml', 'b.yaml']], [['a.yaml', '--strict']]])(
    'wrong arguments %j: exit 2',
    async (args) => {
      const { exit, out } = await runCommand('validate', args, { 'a.yaml': 'owner: a' });
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
    },
  );
});
