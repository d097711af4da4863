import { expect, test } from '@jest/globals';
import { createReadingProgress, type ReadingProgress } from '../../src/shell/reading-progress.js';

/** A screen on which a second passes only when the test says so. */
function open(isTerminal: boolean): {
  readonly progress: ReadingProgress;
  readonly written: string[];
  readonly wait: (seconds: number) => void;
} {
  const written: string[] = [];
  let now = 0;
  const progress = createReadingProgress({
    isTerminal,
    write: (text) => void written.push(text),
    now: () => now,
  });
  return { progress, written, wait: (seconds) => void (now += 1000 * seconds) };
}

test('what takes no time says nothing', () => {
  const { progress, written, wait } = open(true);
  progress.update(1_000_000, 90_000_000);
  wait(1.9);
  progress.update(90_000_000, 90_000_000);
  progress.close();
  expect(written).toEqual([]);
});

test('a log has a line of itself every five seconds', () => {
  const { progress, written, wait } = open(false);
  for (let second = 0; second < 12; second += 1) {
    progress.update(10_000_000 * second, 200_000_000);
    wait(1);
  }
  progress.close();
  expect(written).toEqual(['reading: 20 of 200 MB, 10 MB/s\n', 'reading: 70 of 200 MB, 10 MB/s\n']);
});

test('a large file says so, however fast it is read', () => {
  const { progress, written } = open(false);
  progress.update(40_000_000, 150_000_000);
  progress.update(60_000_000, 150_000_000);
  progress.update(120_000_000, 150_000_000);
  expect(written).toEqual(['reading: 60 of 150 MB\n']);
});

test('a terminal has one line, which goes away; files add up', () => {
  const { progress, written, wait } = open(true);
  wait(3);
  progress.update(50_000_000, 50_000_000);
  progress.close();
  wait(1);
  progress.update(10_000_000, 20_000_000);
  progress.close();
  expect(written).toEqual([
    '\r\u001b[Kreading: 50 of 50 MB, 17 MB/s',
    '\r\u001b[K',
    '\r\u001b[Kreading: 60 of 70 MB, 15 MB/s',
    '\r\u001b[K',
  ]);
});
