import type { Problem } from '../../model/problem.js';
import { problemAt, refuse, toReport } from './build-reading.js';
import { errorsOf, toRates } from './error-counts.js';
import type { EvaluationReader, EvaluationSource, ToolSlice } from './evaluation-reading.js';
import { parseScoredLine, parseSerLine, parseWerLine, type WerLine } from './wer-line.js';

const ID = 'kaldi-wer';
const SIGN = /%WER (?:\d[\d.]{0,15}|nan) \[ /;
const SCORE_FILE = /^(?:best_)?(wer|cer)(?:_[\w.]{0,40})?$/;
const GRID =
  'the best of a grid of language model weights and insertion penalties, which flatters when it was picked on this test set';

/** One `%WER` line and its place. */
interface Placed extends WerLine {
  readonly line: number;
  /** The path that the line gives, by its parts. */
  readonly folders: readonly string[];
  readonly rate: 'wer' | 'cer';
}

/**
 * Kaldi's `%WER` lines: what compute-wer prints, `best_wer`, and the RESULTS files of recipes. The counts are taken, never the
 * percentage. A line's path names its test set; one without a path is of everything. Several systems in one file are
 * refused, and so are utterances without a hypothesis (`[PARTIAL]`): fewer utterances are no better result. `best_cer`
 * prints characters under the same `%WER`.
 */
export const kaldiWer: EvaluationReader = {
  id: ID,
  matches: ({ head }) => SIGN.test(head),
  read: (source) => {
    const found = findLines(source);
    const problems = [...found.problems, ...judgeLines(found.placed, source), ...findMissing(source)];
    if (problems.length > 0) return refuse(ID, problems);
    const slices = found.placed.filter(({ folders }) => folders.length > 0).map(toSlice);
    const bare = found.placed.find(({ folders }) => folders.length === 0);
    const remarks = found.placed.some(({ folders }) => folders.length > 0) ? [GRID] : [];
    return toReport(
      ID,
      { slices, overall: bare === undefined ? undefined : toOverall(bare, source) },
      remarks,
    );
  },
};

function findLines(source: EvaluationSource): { placed: readonly Placed[]; problems: readonly Problem[] } {
  const placed: Placed[] = [];
  const problems: Problem[] = [];
  for (const [index, text] of source.lines.entries()) {
    if (text.startsWith('#')) continue;
    const read = parseWerLine(text);
    if (read !== undefined) placed.push(place(read, index + 1, source.path));
    else if (text.trimStart().startsWith('%WER '))
      problems.push(
        problemAt(source, index + 1, 'a %WER line without its counts', 'keep the counts in brackets'),
      );
  }
  return { placed, problems };
}

function place(read: WerLine, line: number, file: string): Placed {
  const parts = toPath(read)
    .split('/')
    .filter((part) => part !== '');
  const own = rateOf(parts);
  const folders = own === undefined ? parts : parts.slice(0, -1);
  return { ...read, line, folders, rate: own ?? rateOf(file.split('/')) ?? 'wer' };
}

/** Kaldi's best_wer.sh prints the path after the counts, grep before them. */
function toPath({ before, after }: WerLine): string {
  return after === '' ? before.replace(/:$/, '') : after.slice(0, `${after} `.search(/\s/));
}

/** What a file of scores holds, by its name: `wer_15_0.5`, `best_cer`. */
function rateOf(parts: readonly string[]): Placed['rate'] | undefined {
  const [, rate] = SCORE_FILE.exec(parts.at(-1) ?? '') ?? [];
  if (rate === undefined) return undefined;
  return rate === 'cer' ? 'cer' : 'wer';
}

function judgeLines(placed: readonly Placed[], source: EvaluationSource): readonly Problem[] {
  const problems = placed.flatMap((one) => judgeLine(one, source));
  const systems = new Set(placed.map(({ folders }) => folders.slice(0, -1).join('/')));
  const bare = placed.filter(({ folders }) => folders.length === 0);
  const second = findSecond(placed);
  const hint = 'keep the lines of the model that is judged, one for each test set';
  if (systems.size > 1 || (bare.length > 0 && bare.length < placed.length))
    return [...problems, problemAt(source, placed[1]?.line, 'figures of several systems in one file', hint)];
  return second === undefined
    ? problems
    : [...problems, problemAt(source, second.line, 'a second figure of the same test set', hint)];
}

function findSecond(placed: readonly Placed[]): Placed | undefined {
  const names = new Set<string>();
  return placed.find(({ folders, rate }) => {
    const name = `${rate} ${folders.join('/')}`;
    const isKnown = names.has(name);
    names.add(name);
    return isKnown;
  });
}

function judgeLine(
  { counts, isPartial, isConsistent, line }: Placed,
  source: EvaluationSource,
): readonly Problem[] {
  const at = (message: string, hint: string): Problem => problemAt(source, line, message, hint);
  return [
    ...(isPartial
      ? [at('[PARTIAL]: some utterances have no hypothesis', 'decode and score all of them')]
      : []),
    ...(counts.words === 0 ? [at('no reference words', 'score a test set that has references')] : []),
    ...(isConsistent ? [] : [at('the percentage, the errors and their kinds do not agree', 'score again')]),
  ];
}

function findMissing(source: EvaluationSource): readonly Problem[] {
  return source.lines.flatMap((text, index) => {
    const absent = parseScoredLine(text)?.absent ?? 0;
    if (absent === 0) return [];
    const message = `${absent} utterances have no hypothesis: fewer utterances are no better result`;
    return [problemAt(source, index + 1, message, 'decode and score all of them')];
  });
}

function toSlice({ folders, counts, rate, line }: Placed): ToolSlice {
  const name = folders.at(-1) ?? '';
  if (rate === 'cer') return { name, metrics: new Map([['cer', errorsOf(counts) / counts.words]]), line };
  return { name, reference_words: counts.words, metrics: new Map(toRates(counts)), line };
}

function toOverall(bare: Placed, { lines }: EvaluationSource): ToolSlice {
  const sentences = lines.map(parseSerLine).find((found) => found !== undefined);
  const slice = { ...toSlice(bare), name: 'overall' };
  if (sentences === undefined || sentences.all === 0) return slice;
  const metrics = new Map([...slice.metrics, ['ser', sentences.wrong / sentences.all] as const]);
  return { ...slice, utterances: sentences.all, metrics };
}
