import type { Problem } from '../../model/problem.js';
import { problemAt, type RecordFields, toRecords } from './build-reading.js';
import { toCount, toCountRecord } from './error-counts.js';
import type { EvaluationReader, EvaluationSource } from './evaluation-reading.js';

const ID = 'sclite-sgml';
/** A name, and a value in quotes in which `<` and `>` are ordinary (`labels="<O,F>"`). */
const ATTRIBUTE = /\s([A-Za-z_]{1,40})="([^"]*)"/y;
const LETTERS: ReadonlySet<string> = new Set(['C', 'S', 'D', 'I']);

interface Open {
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly words: string[];
}

/**
 * sclite's alignments (`-o sgml`): `<SPEAKER id>`, `<PATH id word_cnt>`, and on lines of their own the words,
 * `C,"ref","hyp":S,"ref","hyp":D,"ref",:I,,"hyp"`. A colon inside quotes belongs to a word, times and confidences may
 * follow, and `labels` are slices (SCTK, src/sclite/align.c).
 */
export const scliteSgml: EvaluationReader = {
  id: ID,
  matches: ({ head }) => /^\s*<SYSTEM[\s>]/.test(head),
  read: (source) => {
    const taken: Taken = {
      source,
      records: [],
      problems: [],
      speaker: undefined,
      open: undefined,
      systems: 0,
    };
    for (const [index, text] of source.lines.entries()) take(text, index + 1, taken);
    const { records, problems, open, systems } = taken;
    if (open !== undefined)
      problems.push(problemAt(source, open.line, 'a path that is cut short', 'score again'));
    if (systems > 1)
      problems.push(
        problemAt(source, undefined, 'several systems in one file', 'give each a file of its own'),
      );
    return toRecords(ID, source, records, problems, []);
  },
};

interface Taken {
  readonly source: EvaluationSource;
  readonly records: RecordFields[];
  readonly problems: Problem[];
  speaker: string | undefined;
  open: Open | undefined;
  systems: number;
}

function take(text: string, line: number, taken: Taken): void {
  if (taken.open !== undefined && !text.startsWith('</PATH>')) taken.open.words.push(text);
  else if (text.startsWith('<SYSTEM')) taken.systems += 1;
  else if (text.startsWith('<SPEAKER')) taken.speaker = readAttributes(text).get('id');
  else if (text.startsWith('</SPEAKER>')) taken.speaker = undefined;
  else if (text.startsWith('<PATH')) taken.open = { line, attributes: readAttributes(text), words: [] };
  else if (text.startsWith('</PATH>')) close(taken);
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = text.indexOf(' ');
  for (let found = ATTRIBUTE.exec(text); found !== null; found = ATTRIBUTE.exec(text))
    attributes.set(found[1] ?? '', found[2] ?? '');
  return attributes;
}

function close(taken: Taken): void {
  const { open, source, speaker } = taken;
  taken.open = undefined;
  if (open === undefined) return;
  const { attributes, line, words } = open;
  const letters = readLetters(words.join(''));
  const id = attributes.get('id');
  const count = toCount(attributes.get('word_cnt'));
  if (id === undefined || letters === undefined || (count !== undefined && count !== letters.length)) {
    const hint = 'was the file cut short or edited? Score again';
    taken.problems.push(problemAt(source, line, 'a path whose words are not those it counts', hint));
    return;
  }
  const labels = (attributes.get('labels') ?? '').replace(/^<|>$/g, '');
  const counted = (letter: string): number => letters.filter((one) => one === letter).length;
  const [substitutions, deletions, insertions] = [counted('S'), counted('D'), counted('I')];
  const counts = { words: letters.length - insertions, substitutions, deletions, insertions };
  taken.records.push(
    toCountRecord(trimId(id), speaker, counts, labels === '' ? [] : [['labels', labels] as const]),
  );
}

function trimId(id: string): string {
  return id.startsWith('(') && id.endsWith(')') ? id.slice(1, -1) : id;
}

/** The letter of each entry; undefined where an entry is none. */
function readLetters(text: string): readonly string[] | undefined {
  if (text === '') return [];
  const letters = splitEntries(text).map((entry) => (entry[1] === ',' ? (entry[0] ?? '') : ''));
  return letters.every((letter) => LETTERS.has(letter)) ? letters : undefined;
}

/**
 * The entries between colons. A quote opens a word after a comma, and closes it only before a comma, a colon or the end, so that colons and quotes
 * inside a word stay in it.
 */
function splitEntries(text: string): readonly string[] {
  const entries: string[] = [];
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') isQuoted = isQuoted ? !endsWord(text[at + 1]) : text[at - 1] === ',';
    if (sign !== ':' || isQuoted) continue;
    entries.push(text.slice(start, at));
    start = at + 1;
  }
  return [...entries, isQuoted ? '' : text.slice(start)];
}

function endsWord(next: string | undefined): boolean {
  return next === undefined || next === ',' || next === ':';
}
