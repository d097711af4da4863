import type { Problem } from '../../model/problem.js';
import { problemAt, type RecordFields, toRecords } from './build-reading.js';
import { toCount, toCountRecord } from './error-counts.js';
import type { EvaluationReader, EvaluationSource } from './evaluation-reading.js';

const ID = 'sclite-pra';
const SCORES = 'Scores: (#C #S #D #I)';
const SPEAKER = /^Speaker sentences\s{1,10}\d{1,9}:\s{1,10}(\S+)\s{1,10}#utts:\s{0,10}(\d{1,9})\s*$/;

/**
 * sclite's printed alignments (`-o pra`): an `id:` and its `Scores: (#C #S #D #I)`, in the order correct, substituted,
 * *deleted, inserted* (Kaldi's is C S I D). The heading of each speaker says how many utterances follow.
 */
export const sclitePra: EvaluationReader = {
  id: ID,
  matches: ({ text }) => text.includes(SCORES) && /^id: \(/m.test(text),
  read: (source) => {
    const taken: Taken = { source, records: [], problems: [], speaker: undefined, awaited: 0, id: undefined };
    for (const [index, text] of source.lines.entries()) take(text, index + 1, taken);
    endSpeaker(taken, source.lines.length);
    return toRecords(ID, source, taken.records, taken.problems, []);
  },
};

interface Taken {
  readonly source: EvaluationSource;
  readonly records: RecordFields[];
  readonly problems: Problem[];
  speaker: string | undefined;
  /** Utterances of this speaker that are still to come. */
  awaited: number;
  id: string | undefined;
}

function take(text: string, line: number, taken: Taken): void {
  if (text.startsWith('id: (')) {
    taken.id = text.slice(5, text.lastIndexOf(')'));
    return;
  }
  if (text.startsWith(SCORES)) takeScores(text, line, taken);
  if (!text.startsWith('Speaker sentences')) return;
  const [, speaker, utterances] = SPEAKER.exec(text.slice(0, 1000)) ?? [];
  endSpeaker(taken, line);
  taken.speaker = speaker;
  taken.awaited = toCount(utterances) ?? 0;
}

function takeScores(text: string, line: number, taken: Taken): void {
  const { id, source } = taken;
  const [correct, substitutions, deletions, insertions, more] = text
    .slice(SCORES.length)
    .trim()
    .split(/\s+/, 5)
    .map(toCount);
  taken.id = undefined;
  taken.awaited -= 1;
  const isWhole = correct !== undefined && substitutions !== undefined && more === undefined;
  if (!isWhole || deletions === undefined || insertions === undefined || id === undefined) {
    taken.problems.push(
      problemAt(source, line, 'scores that are no four counts of an utterance', 'score again'),
    );
    return;
  }
  const counts = { words: correct + substitutions + deletions, substitutions, deletions, insertions };
  taken.records.push(toCountRecord(id, taken.speaker, counts));
}

function endSpeaker(taken: Taken, line: number): void {
  const { speaker, awaited, source, problems } = taken;
  if (speaker === undefined || awaited === 0) return;
  const message = 'a speaker has another number of utterances than the heading says';
  problems.push(problemAt(source, line, message, 'was the file cut short? Score again'));
}
