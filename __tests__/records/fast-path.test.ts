import { describe, expect, test } from '@jest/globals';
import { METRIC_CATALOGUE } from '../../src/model/metric.js';
import { createRecordCounter } from '../../src/records/record-counter.js';
import { createRecordLabels } from '../../src/records/record-labels.js';
import { createRecordLayout } from '../../src/records/record-layout.js';
import { createProblemLog } from '../../src/records/record-problems.js';
import { createRecordTaker } from '../../src/records/record-taker.js';
import { createLineSplitter, type LineSink } from '../../src/records/split-lines.js';
import { createTallyColumns } from '../../src/records/tally-columns.js';
import { createUnitWatch } from '../../src/records/unit-watch.js';

/*
 * What makes reading fast is counted, not timed: lines that JSON.parse has to read cost four times as much as those
 * that the scanner takes.
 */
const LINES = 5000;
const CHUNK = 65_536;

/** How many of the lines needed the parser. */
function countParsed(text: string): { readonly parsed: number; readonly problems: number } {
  const layout = createRecordLayout(METRIC_CATALOGUE);
  const grammar = { layout, labels: createRecordLabels(['noise', 'accent'], undefined) };
  const columns = createTallyColumns(layout);
  const log = createProblemLog(20);
  const counter = createRecordCounter(grammar, columns, createUnitWatch());
  const taker = createRecordTaker(grammar, columns, counter, log);
  let parsed = 0;
  const sink: LineSink = {
    ...taker,
    take: (bytes, start, end, line) => {
      parsed += 1;
      taker.take(bytes, start, end, line);
    },
  };
  taker.open('a.jsonl', 'paired');
  const splitter = createLineSplitter(sink);
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += CHUNK) splitter.push(bytes.subarray(at, at + CHUNK));
  splitter.close();
  taker.close();
  expect(counter.counts.baseline).toBe(LINES);
  return { parsed, problems: log.total };
}

const record = (id: number): object => ({
  id: `utt-${id}`,
  speaker: `speaker-${id % 200}`,
  noise: ['quiet', 'noisy'][id % 2],
  accent: `a${id % 18}`,
  duration: 1 + (id % 700) / 100,
  reference_words: id % 23,
  baseline_errors: id % 23 === 0 ? 0 : id % 3,
  candidate_errors: id % 23 === 0 ? 0 : id % 4,
});
const list = Array.from({ length: LINES }, (_, id) => record(id));
const compact = list.map((one) => JSON.stringify(one));

describe('the lines that the parser has to read', () => {
  /** The first, which decides the cluster, and those that chunks cut in two. */
  const least = (text: string): number => 1 + Math.ceil(text.length / CHUNK);

  test.each<readonly [string, readonly string[], string]>([
    ['as JSON.stringify writes them', compact, '\n'],
    ['as json.dumps writes them', compact.map((line) => line.replaceAll(/([,:])/g, '$1 ')), '\n'],
    ['with CRLF', compact, '\r\n'],
    [
      'with fields that mean nothing',
      list.map((one, id) => JSON.stringify({ ...one, note: `n${id}`, ok: true })),
      '\n',
    ],
  ])('%s: next to none', (_, lines, end) => {
    const text = lines.join(end) + end;
    const { parsed, problems } = countParsed(text);
    expect(problems).toBe(0);
    expect(parsed).toBeLessThanOrEqual(least(text));
  });

  test('one odd line in a hundred costs itself alone', () => {
    const lines = compact.map((line, at) => (at % 100 === 50 ? line.replace('utt-', 'ütt-') : line));
    const text = lines.join('\n');
    const { parsed, problems } = countParsed(text);
    expect(problems).toBe(0);
    expect(parsed).toBeLessThanOrEqual(least(text) + LINES / 100);
  });
});
