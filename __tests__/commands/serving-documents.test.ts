import { describe, expect, test } from '@jest/globals';
import { SERVING_YAML } from '../evidence/serving-documents.js';
import { ENTRY, judgeByOne, toLine } from '../gates/gate-table.js';
import { contractOf } from '../gates/serving-of.js';
import { FEATURES } from '../gates/features-of.js';
import { load } from 'js-yaml';
import type { JsonMap } from '../evidence/sample-repository.js';
import { runCommand } from './memory-terminal.js';

describe('the starter contract', () => {
  async function starter(): Promise<string> {
    const { written } = await runCommand('init', ['--task', 'asr-streaming'], {});
    return written.get('contracts/serving.yaml') ?? '';
  }

  test('promises nothing, and every topic that is missing is named with a command', async () => {
    const first = await runCommand('init', ['--task', 'asr-streaming'], {});
    const { out } = await runCommand('init', [], Object.fromEntries(first.written));
    for (const topic of ['audio_in', 'chunk', 'barge_in', 'redaction', 'errors', 'slo', 'clients'])
      expect(out).toMatch(new RegExp(`serving-contract\\n(?: {6}.*\\n)*? {6}.*: no .*${topic}`));
    expect(out).toContain('$ speech-release-gate schema serving-contract');
  });

  test('without its marks says all that a service that streams has to say', async () => {
    const lines = (await starter()).split('\n').slice(2);
    const document = load(lines.map((line) => line.replace(/^# /, '')).join('\n')) as JsonMap;
    const entry = ENTRY.replace('task: asr-dictation', 'task: asr-streaming');
    const more = { ...FEATURES, servingContract: contractOf(document) };
    const { findings } = judgeByOne('serving-contract', { entry, more });
    expect(findings.map(toLine)).toEqual(['serving-contract pass blocker']);
  });
});

describe('inspect', () => {
  test.each([[['a.yaml']], [['a.yaml', '--as', 'serving-contract']]])('%j', async (args) => {
    const { exit, out } = await runCommand('inspect', args, { 'a.yaml': SERVING_YAML });
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      reader: 'serving-contract/1',
      kind: 'serving-contract',
      value: { api: { version: '3.1.0' } },
    });
  });

  test('says what is wrong with one, where', async () => {
    const { exit, notes } = await runCommand('inspect', ['a.yaml'], {
      'a.yaml': 'api: {version: 1.2}\naudio_in: []\n',
    });
    expect(exit).toBe(2);
    expect(notes.join()).toMatch(/a\.yaml:1.*version/);
  });
});

test('schema serving-contract prints the format, with words for every property', async () => {
  const { exit, out } = await runCommand('schema', ['serving-contract'], {});
  expect(exit).toBe(0);
  const schema = JSON.parse(out) as JsonMap;
  const undescribed: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { properties = {}, items, description } = value as Record<string, unknown>;
    if (typeof description !== 'string') undescribed.push(path);
    for (const [name, child] of Object.entries(properties as object)) walk(child, `${path}/${name}`);
    if (items !== undefined) walk(items, `${path}[]`);
  };
  walk(schema, '');
  expect(undescribed).toEqual([]);
});
