import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { streamFile, type StreamOptions } from '../../src/shell/stream-file.js';
import { openTerminal } from '../../src/shell/terminal.js';
import { scratch } from './scratch.js';

/** By a name of its own: it is no package of this project. */
const MAKE_PIPE = 'mkfifo';

async function readAll(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const copies: Buffer[] = [];
  for await (const piece of pieces) copies.push(Buffer.from(piece));
  return Buffer.concat(copies);
}

const refusal = (place: string, options?: StreamOptions): Promise<unknown> =>
  readAll(streamFile(place, options)).catch((error: unknown) =>
    error instanceof Error ? `${error.name}: ${error.message}` : error,
  );

describe('streamFile', () => {
  test('gives every byte in order, through one buffer', async () => {
    const place = join(scratch(), 'large.bin');
    const bytes = Buffer.alloc(1_000_003, 0).map((_, index) => (index * 31) % 251);
    writeFileSync(place, bytes);
    const buffers = new Set<ArrayBufferLike>();
    const seen: Buffer[] = [];
    const progress: (readonly [number, number])[] = [];
    const options = { onProgress: (read: number, size: number): void => void progress.push([read, size]) };
    for await (const piece of streamFile(place, options)) {
      buffers.add(piece.buffer);
      seen.push(Buffer.from(piece));
    }
    expect(Buffer.concat(seen).equals(bytes)).toBe(true);
    expect(buffers.size).toBe(1);
    expect(progress.at(-1)).toEqual([1_000_003, 1_000_003]);
    expect(progress.length).toBe(seen.length);
  });

  test('an empty file has no chunk', async () => {
    const place = join(scratch(), 'empty');
    writeFileSync(place, '');
    expect(await readAll(streamFile(place))).toHaveLength(0);
  });

  test('what is no regular file is refused', async () => {
    const folder = scratch();
    const at = (name: string): string => join(folder, name);
    mkdirSync(at('folder'));
    writeFileSync(at('file'), 'text');
    symlinkSync(at('file'), at('link'));
    execFileSync(MAKE_PIPE, [at('pipe')]);
    expect(await refusal(at('folder'))).toBe('StreamRefused: a directory, not a file');
    expect(await refusal(at('pipe'))).toBe('StreamRefused: not a regular file');
    expect(await refusal('/dev/zero')).toBe('StreamRefused: not a regular file');
    expect(await refusal(at('link'))).toMatch(/^StreamRefused: a symbolic link/);
    expect(await refusal(at('none'))).toMatch(/^StreamRefused: /);
  });

  test('a limit refuses before the first chunk', async () => {
    const place = join(scratch(), 'file');
    writeFileSync(place, '12345');
    expect(await refusal(place, { limit: 4 })).toMatch(/larger than the 4 bytes/);
    expect((await readAll(streamFile(place, { limit: 5 }))).toString()).toBe('12345');
  });

  const shrink = (place: string): void => {
    truncateSync(place, 300_000);
  };
  const grow = (place: string): void => {
    appendFileSync(place, 'more');
  };
  test.each([
    ['shrinks', shrink],
    ['grows', grow],
  ])('a file that %s while it is read is not a whole one', async (_, change) => {
    const place = join(scratch(), 'file');
    writeFileSync(place, Buffer.alloc(600_000, 97));
    const read = async (): Promise<void> => {
      let first = true;
      for await (const piece of streamFile(place)) {
        expect(piece.length).toBeGreaterThan(0);
        if (first) change(place);
        first = false;
      }
    };
    await expect(read()).rejects.toThrow('it changed while it was read');
  });
});

describe('the terminal', () => {
  const terminal = openTerminal();

  test('follows links of paths that a person named, and says what is not there', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'file'), 'text');
    symlinkSync(join(folder, 'file'), join(folder, 'link'));
    expect((await readAll(terminal.stream(join(folder, 'link')))).toString()).toBe('text');
    await expect(readAll(terminal.stream(join(folder, 'none')))).rejects.toThrow('there is no such file');
  });

  test('lists files by name and by glob, wherever they are', async () => {
    const folder = scratch();
    for (const name of ['b.jsonl', 'a.jsonl', '[x].jsonl', 'c.txt']) writeFileSync(join(folder, name), '');
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep/d.jsonl'), '');
    const list = async (glob: string): Promise<string[]> =>
      (await terminal.list(join(folder, glob))).map((path) => path.slice(folder.length + 1));
    expect(await list('*.jsonl')).toEqual(['[x].jsonl', 'a.jsonl', 'b.jsonl']);
    expect(await list('**/*.jsonl')).toEqual(['[x].jsonl', 'a.jsonl', 'b.jsonl', 'deep/d.jsonl']);
    expect(await list('[x].jsonl')).toEqual(['[x].jsonl']);
    expect(await list('{a,b}.jsonl')).toEqual(['a.jsonl', 'b.jsonl']);
    expect(await list('none*')).toEqual([]);
    expect(await list('none/*.jsonl')).toEqual([]);
    expect(await list('none.jsonl')).toEqual([]);
  });
});
