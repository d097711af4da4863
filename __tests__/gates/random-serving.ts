import fc from 'fast-check';
import type {
  BufReport,
  Compared,
  Compatibility,
  Party,
  SchemaFile,
  ShownChange,
  Witness,
} from '../../src/model/compatibility.js';
import type { Location } from '../../src/model/location.js';
import type { ServingContract } from '../../src/model/serving-contract.js';
import { STREAMING, VOICE } from '../evidence/serving-documents.js';
import { contractOf } from './serving-of.js';

const location: Location = { path: 'test.yaml', line: 3 };
const word = fc.oneof(fc.constantFrom('', 'x', '__proto__', 'ios-5'), fc.string({ maxLength: 6 }));
const day = fc.constantFrom('2026-11-22', '2026-01-01', '2027-01-01', 'soon', '');

const change: fc.Arbitrary<ShownChange> = fc.record({
  subject: word,
  kind: fc.constantFrom('example-refused', 'example-untrue', 'type-narrowed'),
  isDoubt: fc.boolean(),
  message: word,
  location: fc.constant(location),
});

const compared: fc.Arbitrary<Compared> = fc.oneof(
  fc.constant({ kind: 'same' as const }),
  word.map((reason) => ({ kind: 'undecided' as const, reason, location })),
  fc.record({
    kind: fc.constant('compared' as const),
    breaking: fc.array(change, { maxLength: 3 }),
    more: fc.nat(2),
    harmless: fc.nat(2),
  }),
);

const party: fc.Arbitrary<Party> = fc
  .record({
    name: word,
    role: fc.constantFrom('released' as const, 'client' as const),
    standsOnReleased: fc.boolean(),
    reader: fc.constantFrom('tolerant' as const, 'strict' as const, 'unstated' as const),
    more: fc.record({ trafficPercent: fc.nat(100), sunsetAt: day, liveUntil: day }, { requiredKeys: [] }),
    moved: fc.constantFrom<Party['api']['moved'][]>(
      'major',
      'minor',
      'patch',
      'none',
      'lowered',
      'unreadable',
    ),
    from: fc.constantFrom('1.0.0', undefined),
    contract: compared,
    input: compared,
    output: compared,
  })
  .map(({ more, moved, from, ...rest }) => ({
    ...rest,
    ...more,
    location,
    api: { moved, from, to: '2.0.0' },
  }));

const witness: fc.Arbitrary<Witness> = fc.record({
  validated: fc.nat(3),
  refused: fc.array(change, { maxLength: 2 }),
  skipped: fc.array(word, { maxLength: 1 }),
});

/** Whatever may have been found between versions. */
export const compatibility: fc.Arbitrary<Compatibility> = fc.record({
  isReleasedUnknown: fc.boolean(),
  parties: fc.array(party, { maxLength: 3 }),
  goingBack: fc.array(party, { maxLength: 2 }),
  requests: witness,
  responses: witness,
});

/** A schema of this release. */
export const schemaFile: fc.Arbitrary<SchemaFile> = fc.record({ path: word, isProtobuf: fc.boolean() });

/** Reports of buf. */
export const bufReports: fc.Arbitrary<readonly BufReport[]> = fc.array(
  fc.record({
    breaks: fc.array(fc.record({ rule: word, message: word, location: fc.constant(location) }), {
      maxLength: 2,
    }),
    location: fc.constant(location),
  }),
  { maxLength: 2 },
);

/** Serving contracts of which any topic may be missing. */
export const servingContract: fc.Arbitrary<ServingContract> = fc
  .tuple(
    fc.constantFrom(STREAMING, VOICE),
    fc.array(fc.constantFrom(...Object.keys(STREAMING)), { maxLength: 4 }),
  )
  .map(([whole, missing]) => {
    const left = Object.entries(whole).filter(([key]) => !missing.includes(key));
    const reading = contractOf(Object.fromEntries(left));
    if (reading.kind !== 'present') throw new Error('a contract that was written here');
    return reading.value;
  });
