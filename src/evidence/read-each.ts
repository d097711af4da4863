import type { Reference } from '../model/entry.js';
import type { Location } from '../model/location.js';
import type { Reading } from '../model/reading.js';

/** A file of head may be named and not be there: then that file is what is absent. */
type ReadOne<T> = (reference: Reference) => Promise<Reading<T>>;

/**
 * Reads every file of one kind of evidence.
 *
 * One of them unreadable makes the whole unreadable: half of the evidence would be judged as if it were all.
 */
export async function readEach<T>(
  references: readonly Reference[],
  lookedIn: string,
  location: Location,
  readOne: ReadOne<T>,
): Promise<Reading<readonly T[]>> {
  const [first] = references;
  if (first === undefined) return { kind: 'absent', lookedIn, location };
  const readings = await Promise.all(
    references.map((reference) =>
      reference.external ? Promise.resolve(notInRepository(reference)) : readOne(reference),
    ),
  );
  const problems = readings.flatMap((reading) => (reading.kind === 'unreadable' ? reading.problems : []));
  if (problems.length > 0) return { kind: 'unreadable', problems, location };
  const absent = readings.find((reading) => reading.kind === 'absent');
  if (absent?.kind === 'absent') return absent;
  const present = readings.filter((reading) => reading.kind === 'present');
  const source = present[0]?.source ?? { path: first.path, ref: '', sha256: '', bytes: 0 };
  return { kind: 'present', value: present.map(({ value }) => value), source };
}

function notInRepository({ path, location }: Reference): Reading<never> {
  const message = `${path} is not in the repository: evidence is judged by its content`;
  return { kind: 'unreadable', problems: [{ location, message, hint: 'commit the file' }], location };
}
