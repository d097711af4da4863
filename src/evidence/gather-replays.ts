import type { Reference } from '../model/entry.js';
import type { Location } from '../model/location.js';
import type { Problem } from '../model/problem.js';
import type { Reading } from '../model/reading.js';
import type { FeatureDump, Fixture, FixtureAudio, Replay } from '../model/replay.js';
import type { FileReading, Tree } from '../ports.js';
import { readAudioFile, readDumpFile } from '../readers/read-audio-file.js';
import {
  type ListedDumps,
  type ListedFixture,
  readReplayManifest,
  type ReplayManifest,
} from '../readers/read-replay-manifest.js';
import type { Read } from '../readers/read-report.js';
import { readEach } from './read-each.js';
import { type DocumentReader, SMALL_FILE } from './read-files.js';

/** Largest recording or dump, in bytes: eight minutes of 16-bit audio at 16 kHz. */
const FILE_LIMIT = 16_777_216;
/** All recordings and dumps of a release, in bytes, but for the last fixture's. Decoded they take two to eight times as much. */
const TOTAL_LIMIT = 67_108_864;

interface Places {
  readonly head: Tree;
  readonly reader: DocumentReader;
}

/** Reads replay manifests and the recordings that they name, one fixture after the other, which bounds memory. */
export async function gatherReplays(
  references: readonly Reference[],
  location: Location,
  { head, reader }: Places,
): Promise<Reading<readonly Replay[]>> {
  const files = new FixtureFiles(head, reader);
  // In order, so that it is always the same file that is one too many.
  let last: Promise<unknown> = Promise.resolve();
  return readEach(references, 'evidence.replay', location, (reference) => {
    const next = last.then(async () => {
      const manifest = await reader.read(
        head,
        reference.path,
        SMALL_FILE,
        readReplayManifest,
        reference.location,
      );
      return manifest.kind === 'present' ? readFixtures(manifest, files) : manifest;
    });
    last = next;
    return next;
  });
}

async function readFixtures(
  manifest: Reading<ReplayManifest> & { kind: 'present' },
  files: FixtureFiles,
): Promise<Reading<Replay>> {
  const { model, fixtures: listed, location } = manifest.value;
  const fixtures: Fixture[] = [];
  for (const fixture of listed) {
    const read = await readFixture(fixture, files);
    if (read !== undefined) fixtures.push(read);
  }
  return (
    files.takeLoss() ?? { kind: 'present', value: { model, fixtures, location }, source: manifest.source }
  );
}

async function readFixture(listed: ListedFixture, files: FixtureFiles): Promise<Fixture | undefined> {
  const { training, serving, dumps, ...same } = listed;
  const limit = files.limit();
  const [heard, served, read] = await Promise.all([
    files.audio(training, limit),
    files.audio(serving, limit),
    dumps === undefined ? undefined : readDumps(dumps, files, limit),
  ]);
  if (heard === undefined || served === undefined) return undefined;
  return { ...same, training: heard, serving: served, ...(read === undefined ? {} : { dumps: read }) };
}

async function readDumps(
  { training, serving, ...same }: ListedDumps,
  files: FixtureFiles,
  limit: number,
): Promise<Fixture['dumps']> {
  const [heard, served] = await Promise.all([files.dump(training, limit), files.dump(serving, limit)]);
  return heard === undefined || served === undefined
    ? undefined
    : { ...same, training: heard, serving: served };
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Reads the files behind the manifests, and keeps what stands in the way of one until somebody takes it. */
class FixtureFiles {
  private left = TOTAL_LIMIT;
  private readonly decoded = new Map<string, Pick<FixtureAudio, 'header' | 'signal'>>();
  private readonly dumped = new Map<string, Pick<FeatureDump, 'array'>>();
  private problems: Problem[] = [];
  private absent: (Reading<never> & { kind: 'absent' })[] = [];

  constructor(
    private readonly tree: Tree,
    private readonly reader: DocumentReader,
  ) {}

  /** The most that each file of the next fixture may have, so that the same one is always too large. */
  limit(): number {
    return Math.min(FILE_LIMIT, Math.max(0, this.left));
  }

  audio(reference: Reference, limit: number): Promise<FixtureAudio | undefined> {
    return this.read(reference, limit, this.decoded, readAudioFile);
  }

  dump(reference: Reference, limit: number): Promise<FeatureDump | undefined> {
    return this.read(reference, limit, this.dumped, readDumpFile);
  }

  /** The answer of a manifest of which a file could not be had: half of the fixtures would be another question. */
  takeLoss(): Reading<never> | undefined {
    // Files are read side by side: sorted, what is said of them does not depend on which came first.
    const absent = this.absent.toSorted((a, b) => compareTexts(a.lookedIn, b.lookedIn));
    const problems = this.problems.toSorted((a, b) => compareTexts(a.location.path, b.location.path));
    this.absent = [];
    this.problems = [];
    const [first] = problems;
    return first === undefined ? absent[0] : { kind: 'unreadable', problems, location: first.location };
  }

  private async read<T>(
    { path, external, sha256, location }: Reference,
    limit: number,
    known: Map<string, T>,
    toValue: (bytes: Uint8Array, path: string) => Read<T>,
  ): Promise<(T & { path: string; sha256: string }) | undefined> {
    const file = external ? undefined : await this.tree.read(path, limit);
    if (file === undefined) {
      this.refuse(location, `${path} is not in the repository: fixtures are judged by their content`);
    } else if (file.kind === 'absent') {
      this.absent.push({ kind: 'absent', lookedIn: path, location });
    } else if (file.kind === 'unreadable') {
      this.refuse({ path }, file.problem);
    } else {
      this.left -= file.bytes.length;
      const { sha256: found } = this.reader.remember(file);
      const value = this.valueOf(file, known, toValue);
      if (value !== undefined)
        return { ...value, path, sha256: found, ...(sha256 === undefined ? {} : { recorded: sha256 }) };
    }
    return undefined;
  }

  /** The same bytes on both sides, as a path without losses leaves them, are decoded once. */
  private valueOf<T>(
    { bytes, path, sha256 }: FileReading & { kind: 'file' },
    known: Map<string, T>,
    toValue: (bytes: Uint8Array, path: string) => Read<T>,
  ): T | undefined {
    const before = known.get(sha256);
    if (before !== undefined) return before;
    const read = toValue(bytes, path);
    if (read.kind === 'refused') {
      this.problems.push(...read.problems);
      return undefined;
    }
    known.set(sha256, read.value);
    return read.value;
  }

  private refuse(location: Location, message: string): void {
    const hint = `a recording is at most ${FILE_LIMIT} bytes, all of them ${TOTAL_LIMIT}`;
    this.problems.push({ location, message, hint });
  }
}
