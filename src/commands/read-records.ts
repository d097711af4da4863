import { createRecordsIntake, type Intake, type RecordsIntake } from '../evidence/records-intake.js';
import { METRIC_CATALOGUE } from '../model/metric.js';
import type { FileSide } from '../records/record-layout.js';
import type { StatedRates } from '../records/check-stated-rates.js';
import { listTallyWarnings } from '../records/tally-warnings.js';
import type { Tally } from '../records/tally.js';
import type { Terminal } from './command.js';
import { noteProblems } from './read-input.js';
import type { RecordArguments, WrittenFile } from './record-arguments.js';

/** A file's kind is told from its first bytes: a piece is at least this long, where the file is. */
const HEAD = 65_536;

type ReadIntake = Extract<Intake, { kind: 'read' }>;
type RefusedIntake = Exclude<Intake, ReadIntake>;

/**
 * Reads records and tallies into one tally, a chunk at a time; undefined after every problem was noted.
 *
 * What weakens a comparison without preventing it is noted, and the tally given all the same.
 *
 * @param allowsOneSide records of one side alone are a tally too, to be joined later
 */
export async function readTallyOf(
  given: RecordArguments,
  allowsOneSide: boolean,
  terminal: Terminal,
): Promise<Tally | undefined> {
  const { sliceBy = [], clusterBy } = given;
  const files = await findFiles(given.files, terminal);
  if (files === undefined) return undefined;
  const intake = createRecordsIntake({ sliceBy, clusterBy, metrics: METRIC_CATALOGUE, allowsOneSide });
  for (const file of files) if (!(await readFile(file, intake, terminal))) return undefined;
  const taken = intake.finish();
  if (taken.kind === 'read') return acceptTally(taken, given, terminal);
  noteRefusal(taken, given, terminal);
  return undefined;
}

interface FoundFile {
  readonly path: string;
  readonly side: FileSide;
}

/** Every file that is meant, each once on its side: globs may overlap. */
async function findFiles(
  written: readonly WrittenFile[],
  terminal: Terminal,
): Promise<readonly FoundFile[] | undefined> {
  const found = new Map<string, FoundFile>();
  for (const { name, side } of written) {
    const paths = await terminal.list(name);
    if (paths.length === 0) {
      terminal.note(`${name}: there is no such file`);
      return undefined;
    }
    for (const path of paths) found.set(`${side} ${path}`, { path, side });
  }
  const files = [...found.values()];
  const twice = files.find(({ path, side }) => side === 'candidate' && found.has(`baseline ${path}`));
  if (twice !== undefined) terminal.note(`${twice.path}: on both sides, so that nothing can differ`);
  return files;
}

/** Gives a file to the intake; false, and a note, where it could not be read to its end. */
async function readFile(file: FoundFile, intake: RecordsIntake, terminal: Terminal): Promise<boolean> {
  intake.open(file.path, file.side);
  const pieces = joinHead(terminal.stream(file.path))[Symbol.asyncIterator]();
  try {
    for (;;) {
      const piece = await nextOf(pieces);
      if (piece instanceof Error) {
        terminal.note(`${file.path}: ${piece.message}`);
        return false;
      }
      if (piece === undefined) break;
      intake.push(piece);
    }
  } finally {
    await pieces.return(undefined);
  }
  intake.close();
  return true;
}

/** The next piece, undefined at the end, or why the file cannot be read: no other error is taken for that. */
async function nextOf(pieces: AsyncGenerator<Uint8Array>): Promise<Uint8Array | Error | undefined> {
  try {
    const next = await pieces.next();
    return next.done === true ? undefined : next.value;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error), { cause: error });
  }
}

/** The same bytes, in pieces of which the first is long enough to tell the file's kind. */
async function* joinHead(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  for await (const piece of pieces) {
    if (head === undefined || (head.length === 0 && piece.length >= HEAD)) {
      head = undefined;
      yield piece;
      continue;
    }
    head = join(head, piece);
    if (head.length < HEAD) continue;
    yield head;
    head = undefined;
  }
  if (head !== undefined) yield head;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

function acceptTally(taken: ReadIntake, given: RecordArguments, terminal: Terminal): Tally | undefined {
  const { tally, reading, readers, remarks } = taken;
  if (!isGroupedAs(tally, given)) {
    const made = tally.sliceBy.length === 0 ? 'no slices' : `slices by ${tally.sliceBy.join(', ')}`;
    terminal.note(
      `the tallies were made with ${made} and clusters by ${tally.clusterBy}: other groups take the records themselves`,
    );
    return undefined;
  }
  if (readers.length > 0) terminal.note(`read as ${readers.join(', ')}`);
  const stated = [...(reading?.statedRates ?? [])].flatMap(toStatedWarning);
  // One reader says the same of every file.
  for (const line of new Set([...remarks, ...stated, ...listTallyWarnings(tally)]))
    terminal.note(`warning: ${line}`);
  return tally;
}

/** A tally has its groups already: others cannot be made of it. */
function isGroupedAs(tally: Tally, { sliceBy, clusterBy = tally.clusterBy }: RecordArguments): boolean {
  const asked = sliceBy ?? tally.sliceBy;
  const isSliced =
    asked.length === tally.sliceBy.length && asked.every((name) => tally.sliceBy.includes(name));
  return isSliced && clusterBy === tally.clusterBy;
}

function toStatedWarning([name, { other }]: readonly [string, StatedRates]): string[] {
  return other === 0
    ? []
    : [`${other} records state a ${name} that their counts do not have; the counts are used`];
}

function noteRefusal(taken: RefusedIntake, given: RecordArguments, terminal: Terminal): void {
  const { kind, problems, problemCount } = taken;
  noteProblems(problems, terminal);
  const more = problemCount - problems.length;
  if (more > 0) terminal.note(`and ${more} more problems of these kinds`);
  const isOfTallies = problems.some((problem) => 'code' in problem && problem.code === 'tallies-differ');
  if (kind === 'not-comparable' && given.sliceBy === undefined && isOfTallies)
    terminal.note(
      'records beside tallies take the --slice-by and --cluster-by that the tallies were made with',
    );
  terminal.note(
    kind === 'unreadable'
      ? 'the records cannot be judged: what is left of them would be a shorter file, not a better one'
      : 'the sides are not comparable',
  );
}
