import type { Problem } from '../../model/problem.js';
import { problemAt, type RecordFields, refuse, toRecords } from './build-reading.js';
import type { EvaluationReader, EvaluationReading, EvaluationSource } from './evaluation-reading.js';

const ID = 'sclite-trn';
const LONGEST_ID = 500;
const SAMPLE = 20;
const CASE =
  'sclite compares without regard to case unless it is told to; the words are handed on as they are';
const NO_SPEAKERS = 'the ids name no speakers: every utterance counts as a cluster';

/** One side of transcripts. */
interface Transcripts {
  readonly words: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** A text and where it was read from. */
export type Transcript = Pick<EvaluationSource, 'path' | 'lines'>;

/**
 * sclite's transcripts, `words ... (speaker-utterance)`: a file holds one side of the words, the reference or the hypothesis, so that one alone
 * says nothing; `readTranscripts` reads a pair.
 */
export const scliteTrn: EvaluationReader = {
  id: ID,
  matches: ({ lines }) => isTranscript(lines),
  read: (source) => {
    const hint = 'score reference and hypothesis with sclite, and keep its .sgml or .pra';
    return refuse(ID, [
      problemAt(source, undefined, 'transcripts of one side only: no errors can be counted', hint),
    ]);
  },
};

/** Whether the first lines of a file are transcripts. */
export function isTranscript(lines: readonly string[]): boolean {
  const first = lines
    .slice(0, 10 * SAMPLE)
    .filter((line) => !isBlank(line))
    .slice(0, SAMPLE);
  return first.length > 0 && first.every((line) => splitLine(line) !== undefined);
}

/** A reference and a hypothesis in the form of sclite's `.trn`, joined on the utterance's id. */
export function readTranscripts(reference: Transcript, hypothesis: Transcript): EvaluationReading {
  const [said, heard] = [readSide(reference), readSide(hypothesis)];
  const missing = [...said.words.keys()].filter((id) => !heard.words.has(id)).length;
  const added = [...heard.words.keys()].filter((id) => !said.words.has(id)).length;
  const problems = [...said.problems, ...heard.problems, ...findAlternatives(reference)];
  if (missing + added > 0) {
    const message = `${missing} utterances have no hypothesis, ${added} no reference`;
    problems.push(problemAt(hypothesis, undefined, message, 'every utterance stands on both sides'));
  }
  const hasSpeakers = areSpeakers([...said.words.keys()]);
  const records = [...said.words].map(([id, text]): RecordFields => {
    const speaker = hasSpeakers ? speakerOf(id) : undefined;
    return new Map<string, string | undefined>([
      ['id', id],
      ['speaker', speaker],
      ['text', text],
      ['pred_text', heard.words.get(id)],
    ]);
  });
  const source = { ...hypothesis, text: '', head: '', firstRow: undefined, document: undefined };
  return toRecords(ID, source, records, problems, hasSpeakers ? [CASE] : [CASE, NO_SPEAKERS]);
}

function isBlank(line: string): boolean {
  return line.trim() === '' || line.startsWith(';;');
}

/** The words of a line and the id in brackets that ends it. */
function splitLine(line: string): { readonly id: string; readonly words: string } | undefined {
  const text = line.trimEnd();
  const open = text.lastIndexOf('(');
  if (!text.endsWith(')') || open < 0 || text.length - open > LONGEST_ID) return undefined;
  const id = text.slice(open + 1, -1);
  const words = text.slice(0, open);
  return /^[^\s()]+$/.test(id) && /(?:^|\s)$/.test(words.slice(-1)) ? { id, words: words.trim() } : undefined;
}

function readSide(source: Transcript): Transcripts {
  const words = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [index, line] of source.lines.entries()) {
    if (isBlank(line)) continue;
    const read = splitLine(line);
    if (read === undefined)
      problems.push(problemAt(source, index + 1, 'no id in brackets at the end', 'was the line cut?'));
    else if (words.has(read.id))
      problems.push(problemAt(source, index + 1, 'an id that an earlier line has', 'keep one'));
    // `@` is sclite's word for no word.
    else
      words.set(
        read.id,
        read.words
          .split(/\s+/)
          .filter((word) => word !== '@')
          .join(' '),
      );
  }
  return { words, problems };
}

/** `{ a / b }` and `(word)` let several answers count as right: plain texts cannot say that. */
function findAlternatives(source: Transcript): readonly Problem[] {
  return source.lines.flatMap((line, index) => {
    const words = isBlank(line) ? '' : (splitLine(line)?.words ?? '');
    if (!/(?:^|\s)(?:[{}]|\(\S+\))(?:\s|$)/.test(words)) return [];
    const hint = 'score with sclite, and keep its .sgml or .pra';
    return [problemAt(source, index + 1, 'a reference with alternatives or optional words', hint)];
  });
}

function speakerOf(id: string): string | undefined {
  const dash = id.indexOf('-');
  return dash > 0 ? id.slice(0, dash) : undefined;
}

/** ESPnet's recipes for synthesis write `(utt)` alone: a "speaker" for each utterance, or one for all, is none. */
function areSpeakers(ids: readonly string[]): boolean {
  const speakers = new Set(ids.map(speakerOf));
  return !speakers.has(undefined) && speakers.size > 1 && speakers.size < ids.length;
}
