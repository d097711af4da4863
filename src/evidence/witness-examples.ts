import type { ShownChange, Witness } from '../model/compatibility.js';
import type { Location } from '../model/location.js';
import type { Tree } from '../ports.js';
import type { ClientDocuments, Shelves } from './client-documents.js';
import type { DocumentComparer } from './compare-documents.js';
import type { Compiled } from './compile-schema.js';
import type { LiveClient } from './live-clients.js';
import type { Documents, Loaded } from './load-document.js';
import { type Example, type Examples, readExamples } from './read-examples.js';

interface Placed {
  readonly client: LiveClient;
  readonly documents: ClientDocuments;
}

/** Different versions whose examples and schemas are looked at. */
const VERSIONS_AT_MOST = 6;
/** Schemas asked of values, summed over all examples: about a tenth of a second. */
const WORK_AT_MOST = 4_000_000;

/** One version that clients were built against; tolerant when every client of it is. */
interface Version {
  readonly name: string;
  readonly documents: Documents;
  readonly isTolerant: boolean;
}

/**
 * Validates recorded examples both ways, the second witness beside the comparison of schemas: what earlier versions were
 * sent against the schema of this release, what this release sent against the schemas that clients read by, and the
 * examples of this release against its own schemas.
 */
export async function witnessExamples(
  candidate: Documents,
  released: Documents,
  placed: readonly Placed[],
  comparer: DocumentComparer,
  { head, trusted, reader }: Pick<Shelves, 'head' | 'trusted' | 'reader'>,
): Promise<{ readonly requests: Witness; readonly responses: Witness }> {
  const versions = toVersions(released, placed).slice(0, VERSIONS_AT_MOST);
  const before: readonly Tree[] = [trusted, head];
  const bench = new Bench(comparer);
  const own = {
    input: await readExamples(candidate, 'input', [head], reader),
    output: await readExamples(candidate, 'output', [head], reader),
  };
  await bench.test('input', own.input, candidate.input, OWN);
  for (const { name, documents } of versions) {
    const sent = await readExamples(documents, 'input', before, reader);
    await bench.test('input', sent, candidate.input, {
      what: `the schema of this release, although ${name} takes them`,
    });
  }
  const requests = { ...bench.take(), unread: own.input.unread };
  await bench.test('output', own.output, candidate.output, OWN);
  for (const { name, documents, isTolerant } of versions)
    await bench.test('output', own.output, documents.output, {
      what: `the schema that ${name} reads by`,
      isTolerant,
    });
  return { requests, responses: { ...bench.take(), unread: own.output.unread } };
}

function toVersions(released: Documents, placed: readonly Placed[]): readonly Version[] {
  const onReleased = placed.filter(({ documents }) => documents.stands === 'released');
  const areTolerant = onReleased.length > 0 && onReleased.every(({ client }) => client.reader === 'tolerant');
  const others = placed.filter(({ documents }) => documents.stands === 'elsewhere');
  return [
    { name: 'the released version', documents: released, isTolerant: areTolerant },
    ...others.map(({ client, documents }) => ({
      name: client.name,
      documents,
      isTolerant: client.reader === 'tolerant',
    })),
  ];
}

/** An example that was refused, and where in the schema. */
interface Refusal {
  readonly location: Location;
  readonly at: string;
}

/** One change for all examples that one schema refuses; no value of an example is in it. */
function toRefused(
  failing: readonly Refusal[],
  side: 'input' | 'output',
  isOwn: boolean,
  what: string,
): readonly ShownChange[] {
  const [first] = failing;
  if (first === undefined) return [];
  const kind = side === 'input' ? 'request' : 'response';
  const many = failing.length === 1 ? `a recorded ${kind} is` : `${failing.length} recorded ${kind}s are`;
  return [
    {
      subject: `${side}:example:${first.location.path}`,
      kind: isOwn ? 'example-untrue' : 'example-refused',
      isDoubt: false,
      message: `${many} refused by ${what}, at ${first.at})`,
      location: first.location,
    },
  ];
}

/** Most releases record no example: what compiles schemas is loaded with the first. */
async function compileLate(schema: unknown): Promise<Compiled> {
  const { compileSchema } = await import('./compile-schema.js');
  return compileSchema(schema);
}

/** Whose schema examples are validated against. */
interface Purpose {
  readonly what: string;
  readonly isOwn?: boolean;
  readonly isTolerant?: boolean;
}

const OWN: Purpose = { what: 'the schema of this release, which they are examples of', isOwn: true };

/** Validates examples, each pair of example file and schema once, within one budget of work. */
class Bench {
  private left = WORK_AT_MOST;
  private readonly compiled = new Map<string, Promise<Compiled>>();
  private readonly asked = new Set<string>();
  private validated = 0;
  private refused: ShownChange[] = [];
  private skipped = new Set<string>();

  constructor(private readonly comparer: DocumentComparer) {}

  async test(
    side: 'input' | 'output',
    { examples, skipped }: Examples,
    schema: Loaded,
    { what, isOwn = false, isTolerant = false }: Purpose,
  ): Promise<void> {
    for (const reason of skipped) this.skipped.add(reason);
    if (examples.length === 0 || schema.kind !== 'file') return;
    const compiled = await this.compile(schema);
    if (compiled.kind === 'not-compiled') {
      this.skipped.add(`${schema.path}: ${compiled.reason}`);
      return;
    }
    const failing = examples.flatMap((example) => this.ask(example, schema, compiled, isTolerant) ?? []);
    this.refused.push(...toRefused(failing, side, isOwn, `${what} (${schema.path}`));
  }

  /** What was found since the last time. */
  take(): Witness {
    const witness = {
      validated: this.validated,
      refused: this.refused,
      skipped: [...this.skipped].slice(0, 5),
    };
    this.validated = 0;
    this.refused = [];
    this.skipped = new Set();
    return witness;
  }

  private ask(
    { value, size, location }: Example,
    schema: Loaded & { kind: 'file' },
    compiled: Compiled & { kind: 'compiled' },
    isTolerant: boolean,
  ): Refusal | undefined {
    const key = [schema.sha256, isTolerant, location.path, location.line, location.column].join('\n');
    if (this.asked.has(key)) return undefined;
    this.asked.add(key);
    this.left -= size * compiled.size;
    if (this.left < 0) {
      this.skipped.add(`${schema.path}: validating all examples would take too long`);
      return undefined;
    }
    const answer = compiled.ask(value, isTolerant);
    if (answer.kind === 'unclear') return undefined;
    this.validated += 1;
    return answer.kind === 'refused' ? { location, at: answer.at } : undefined;
  }

  private compile(schema: Loaded & { kind: 'file' }): Promise<Compiled> {
    const known = this.compiled.get(schema.sha256) ?? compileLate(this.comparer.plainOf(schema.root));
    this.compiled.set(schema.sha256, known);
    return known;
  }
}
