import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { NOW, runCommand } from './memory-terminal.js';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

const ENTRY = `# the weights are elsewhere
model_id: asr-en
version: 1.0.0
tokenizer: contracts/bpe.model   # keep this comment
decoder: "decoder.yaml@sha256:${'0'.repeat(64)}"
artifact: s3://speech/model.bin
vocoder: {path: vocoder.bin, sha256: old}
codec: {path: codec.bin}
eval_report: missing.yaml
serving_image: r/asr@sha256:${'1'.repeat(64)}
`;
const FILES = {
  'entry.yaml': ENTRY,
  'contracts/bpe.model': 'pieces',
  'decoder.yaml': 'beam: 8',
  'vocoder.bin': 'voice',
  'codec.bin': 'code',
};

describe('pin', () => {
  test('writes the digests that can be computed, and leaves every other byte alone', async () => {
    const { exit, out, written } = await runCommand('pin', ['entry.yaml'], FILES);
    expect(exit).toBe(0);
    expect(written.get('entry.yaml')).toBe(
      ENTRY.replace('contracts/bpe.model', `"contracts/bpe.model@sha256:${sha('pieces')}"`)
        .replace('0'.repeat(64), sha('beam: 8'))
        .replace('sha256: old', `sha256: "${sha('voice')}"`),
    );
    const { references } = JSON.parse(out) as { references: readonly { field: string; state: string }[] };
    expect(references.map(({ field, state }) => `${field} ${state}`).sort()).toEqual([
      ...['artifact skipped', 'codec skipped', 'decoder pinned', 'eval_report skipped', 'tokenizer pinned'],
      'vocoder pinned',
    ]);
  });

  test('a second run changes nothing', async () => {
    const first = await runCommand('pin', ['entry.yaml'], FILES);
    const pinned = first.written.get('entry.yaml') ?? '';
    const second = await runCommand('pin', ['entry.yaml'], { ...FILES, 'entry.yaml': pinned });
    expect(second.written.get('entry.yaml') ?? pinned).toBe(pinned);
    expect(second.out).toContain('"state": "unchanged"');
  });

  test.each([
    ['there is no such file', {}],
    ['is there twice', { 'entry.yaml': 'a: 1\na: 2\n' }],
  ])('%s: exit 2, and nothing is written', async (words, files) => {
    const { exit, out, notes, written } = await runCommand('pin', ['entry.yaml'], files);
    expect({ exit, out, written: written.size }).toEqual({ exit: 2, out: '', written: 0 });
    expect(notes.join('\n')).toContain(words);
  });
});

const LEDGER = `# who serves
releases:
  - {family: asr-en, model_id: asr-en, version: 0.9.0, state: stable, promoted_at: 2026-01-01T00:00:00Z, serving_image: "r/asr@sha256:0"}
  - {family: asr-en, model_id: asr-en, version: 1.0.0, state: canary, promoted_at: 2026-11-01T00:00:00Z, serving_image: "r/asr@sha256:1"}   # soon
`;
const STAMP = new Date(NOW).toISOString().replace('.000Z', 'Z');

function record(state: string, files: Readonly<Record<string, string>>): ReturnType<typeof runCommand> {
  const args = ['entry.yaml', '--state', state];
  return runCommand('record', args, { 'entry.yaml': ENTRY, ...files });
}

describe('record', () => {
  test('a promotion is a new moment; comments and other lines stay', async () => {
    const { exit, out, written } = await record('stable', { 'registry/releases.yaml': LEDGER });
    expect(exit).toBe(0);
    expect(written.get('registry/releases.yaml')).toBe(
      LEDGER.replace(
        'state: canary, promoted_at: 2026-11-01T00:00:00Z',
        `state: stable, promoted_at: ${STAMP}`,
      ),
    );
    expect(JSON.parse(out)).toEqual({
      ledger: 'registry/releases.yaml',
      before: 'state: canary, promoted_at: 2026-11-01T00:00:00Z',
      after: `state: stable, promoted_at: ${STAMP}`,
    });
  });

  test('going back keeps the moment of promotion', async () => {
    const { written } = await record('rolled_back', { 'registry/releases.yaml': LEDGER });
    expect(written.get('registry/releases.yaml')).toBe(LEDGER.replace('state: canary', 'state: rolled_back'));
  });

  test('a first ledger is written, and resolves to what was recorded', async () => {
    const { exit, written } = await record('stable', {});
    expect(exit).toBe(0);
    const text = written.get('registry/releases.yaml') ?? '';
    const found = await runCommand('rollback-target', ['r.yaml', '--family', 'asr-en'], { 'r.yaml': text });
    expect(JSON.parse(found.out)).toEqual({
      model_id: 'asr-en',
      version: '1.0.0',
      serving_image: `r/asr@sha256:${'1'.repeat(64)}`,
    });
  });

  test('a new version is appended as a line of its own', async () => {
    const others = LEDGER.split('\n').slice(0, 3).join('\n');
    const { written } = await record('canary', { 'registry/releases.yaml': others });
    const text = written.get('registry/releases.yaml') ?? '';
    expect(text.startsWith(others)).toBe(true);
    expect(text).toContain('"1.0.0", state: canary');
  });

  test('the digests of the entry become the bundle', async () => {
    const pinned = await runCommand('pin', ['entry.yaml'], FILES);
    const { written } = await record('stable', { 'entry.yaml': pinned.written.get('entry.yaml') ?? '' });
    expect(written.get('registry/releases.yaml')).toContain(`tokenizer_sha256: "${sha('pieces')}"`);
  });

  test.each([
    ['a ledger that cannot be read', { 'registry/releases.yaml': 'releases: [{state: nonsense}]' }],
    ['an entry without an image', { 'entry.yaml': 'model_id: a\nversion: 1.0.0\n' }],
    ['no entry', { 'entry.yaml': '' }],
  ])('%s: exit 2, and nothing is written', async (_name, files) => {
    const { exit, out, written, notes } = await record('stable', files);
    expect({ exit, out, written: written.size }).toEqual({ exit: 2, out: '', written: 0 });
    expect(notes.join('\n')).not.toBe('');
  });

  test.each(['stabel', ''])('the state %j is a usage error', async (state) => {
    const { exit, notes } = await record(state, {});
    expect(exit).toBe(2);
    expect(notes.join('\n')).toContain('canary, stable, rolled_back, retired, failed');
  });
});
