import type { JsonMap } from '../evidence/sample-repository.js';
import { changed, SERVING } from '../evidence/serving-documents.js';
import { ABSENT } from './evidence-of.js';
import type { GateTable, Given } from './gate-table.js';
import { ONE_TEXT, servingEvidence, type WrittenClient, type WrittenField } from './serving-of.js';

const PASS = 'schemas-compatible pass blocker';
const MAJOR = changed(SERVING, { 'api.version': '4.0.0' });
const IOS: WrittenClient = { name: 'ios-5', reader: 'tolerant' };
const STRICT: WrittenClient = { name: 'car-1', reader: 'strict' };

function given(written: WrittenField, more: Partial<Given> = {}): Given {
  return { more: servingEvidence(written), ...more };
}

/** The schema with one more property. */
function having(name: string, type: string, required: readonly string[] = ['text']): JsonMap {
  return { ...ONE_TEXT, properties: { text: { type: 'string' }, [name]: { type } }, required };
}

const CLOSED: JsonMap = { ...ONE_TEXT, additionalProperties: false };
const REMOTE: JsonMap = { $ref: 'https://example.com/schema.json' };
const refused = (kind: string): NonNullable<WrittenField['responses']> => ({
  validated: 3,
  refused: [
    {
      ...{ subject: 'output:example:contracts/examples.json', kind, isDoubt: false },
      message: 'a recorded response is refused by the schema that the released version reads by',
      location: { path: 'contracts/examples.json', line: 2 },
    },
  ],
});

/** The cases of schemas-compatible. */
export const schemasCompatibleTable: GateTable = {
  gate: 'schemas-compatible',
  cases: [
    {
      name: 'the same bytes, and no example',
      shows: 'pass',
      given: given({}),
      expected: [PASS],
      says: ['only the static check was made: no recorded example was validated'],
    },
    {
      name: 'the same bytes, and examples',
      shows: 'pass',
      given: given({
        requests: { validated: 3 },
        responses: { validated: 2, skipped: ['a.json cannot be read'] },
      }),
      expected: [PASS],
      says: ['3 recorded requests and 2 responses were validated as well (a.json cannot be read)'],
    },
    {
      name: 'examples that the contract names and that are not there, or cannot be read',
      shows: 'no-evidence',
      given: given({
        requests: { unread: [{ path: 'a.json', isAbsent: true, problem: 'is not there' }] },
        responses: { unread: [{ path: 'b.jsonl', isAbsent: false, problem: 'cannot be read at line 3' }] },
      }),
      expected: [
        'schemas-compatible:example:a.json no-evidence blocker',
        'schemas-compatible:example:b.jsonl error blocker',
      ],
      says: ['a.json is not there', 'b.jsonl cannot be read at line 3'],
    },
    {
      name: 'an optional input more',
      shows: 'pass',
      given: given({ candidate: { input: having('hint', 'string') }, released: { input: CLOSED } }),
      expected: [PASS],
    },
    {
      name: 'a required input more',
      shows: 'fail',
      given: given({
        candidate: { input: having('hint', 'string', ['text', 'hint']) },
        released: { input: CLOSED },
      }),
      expected: ['schemas-compatible:input:required-added:/required fail blocker'],
      says: ['asr-dictation-en@2.3.1'],
    },
    {
      name: 'an output that may be missing',
      shows: 'fail',
      given: given({ candidate: { output: { ...ONE_TEXT, required: [] } } }),
      expected: ['schemas-compatible:output:required-removed:/required fail blocker'],
    },
    {
      name: 'an optional output more, and every client is tolerant',
      shows: 'pass',
      given: given({
        candidate: { output: { ...having('words', 'array'), additionalProperties: false } },
        released: { output: CLOSED },
        clients: [IOS],
      }),
      expected: [PASS],
    },
    {
      name: 'an optional output more, and one client is strict',
      shows: 'fail',
      given: given({ candidate: { output: having('words', 'array') }, clients: [IOS, STRICT] }),
      expected: ['schemas-compatible:output:property-added:/properties/words fail blocker'],
      says: ['(car-1)'],
    },
    {
      name: 'an optional output more in a closed schema, and nobody knows who reads it',
      shows: 'fail',
      given: given({
        candidate: { output: { ...having('words', 'array'), additionalProperties: false } },
        released: { output: CLOSED },
      }),
      expected: ['schemas-compatible:output:property-added:/properties/words fail blocker'],
    },
    {
      name: 'a break on purpose, under a new major version',
      shows: 'pass',
      given: given({ candidate: { contract: MAJOR, output: { ...ONE_TEXT, required: [] } } }),
      expected: [PASS],
      says: ['break on purpose'],
    },
    {
      name: 'a client of an older schema',
      shows: 'fail',
      given: given({
        clients: [
          {
            name: 'tv-1',
            reader: 'tolerant',
            own: { input: { ...having('rate', 'integer'), additionalProperties: false } },
          },
          IOS,
        ],
        candidate: { input: CLOSED },
        released: { input: CLOSED },
      }),
      expected: ['schemas-compatible:input:property-removed:/properties/rate fail blocker'],
      says: ['(tv-1)'],
    },
    {
      name: 'a client whose schemas are nowhere to be found',
      shows: 'no-evidence',
      given: given({
        clients: [{ name: 'tv-1', own: { input: 'it is not there', output: 'it is not there' } }],
      }),
      expected: [
        'schemas-compatible:tv-1:input no-evidence blocker',
        'schemas-compatible:tv-1:output no-evidence blocker',
      ],
      says: ['cannot be decided'],
    },
    {
      name: 'a released version without schemas',
      shows: 'no-evidence',
      given: given({ released: { input: 'none', output: 'none' } }),
      expected: [
        'schemas-compatible:asr-dictation-en@2.3.1:input no-evidence blocker',
        'schemas-compatible:asr-dictation-en@2.3.1:output no-evidence blocker',
      ],
    },
    {
      name: 'a reference to elsewhere, which is never fetched',
      shows: 'edge',
      given: given({ candidate: { output: REMOTE } }),
      expected: ['schemas-compatible:output:cannot-be-decided:/$ref not-comparable blocker'],
      says: ['cannot be'],
    },
    {
      name: 'a reference to elsewhere that did not change',
      shows: 'edge',
      given: given({ candidate: { output: REMOTE }, released: { output: REMOTE } }),
      expected: [PASS],
    },
    {
      name: 'an example that what clients read by refuses',
      shows: 'fail',
      given: given({ responses: refused('example-refused') }),
      expected: ['schemas-compatible:output:example:contracts/examples.json fail blocker'],
    },
    {
      name: 'an example that clients could not read, under a new major version',
      shows: 'edge',
      given: given({ candidate: { contract: MAJOR }, responses: refused('example-refused') }),
      expected: [PASS],
    },
    {
      name: 'an example that is not what its own schema says, under a new major version',
      shows: 'fail',
      given: given({ candidate: { contract: MAJOR }, responses: refused('example-untrue') }),
      expected: ['schemas-compatible:output:example:contracts/examples.json fail blocker'],
    },
    {
      name: 'what buf found',
      shows: 'fail',
      given: given({
        buf: [
          {
            rule: 'FIELD_SAME_TYPE',
            message: 'Field "1" changed type.',
            location: { path: 'asr.proto', line: 12 },
          },
        ],
      }),
      expected: ['schemas-compatible:buf:FIELD_SAME_TYPE:1 fail blocker'],
      says: ['buf breaking: Field'],
    },
    {
      name: 'what buf found, under a new major version',
      shows: 'edge',
      given: given({
        candidate: { contract: MAJOR },
        buf: [{ rule: 'RPC_NO_DELETE', message: 'gone', location: { path: 'asr.proto' } }],
      }),
      expected: [PASS, 'schemas-compatible:buf:RPC_NO_DELETE:1 fail warning'],
    },
    {
      name: 'protobuf that buf compared',
      shows: 'pass',
      given: given({
        isProtobuf: true,
        buf: [],
        candidate: { input: 'protobuf is not parsed here', output: 'protobuf is not parsed here' },
      }),
      expected: [PASS],
      says: ['by the report of buf breaking'],
    },
    {
      name: 'protobuf that nobody compared',
      shows: 'no-evidence',
      given: given({
        isProtobuf: true,
        candidate: { input: 'protobuf is not parsed here', output: 'protobuf is not parsed here' },
      }),
      expected: [
        'schemas-compatible:asr-dictation-en@2.3.1:input no-evidence blocker',
        'schemas-compatible:asr-dictation-en@2.3.1:output no-evidence blocker',
      ],
      says: ['add the report of `buf breaking'],
    },
    {
      name: 'a buf report that the entry names and that is not there',
      shows: 'no-evidence',
      given: {
        more: {
          ...servingEvidence({}),
          bufReports: { ...ABSENT, lookedIn: 'evidence/buf.json', location: { path: 'entry.yaml' } },
        },
      },
      expected: ['schemas-compatible:buf_breaking no-evidence blocker'],
    },
    {
      name: 'the first release of a family',
      shows: 'edge',
      given: { ...given({ candidate: { output: REMOTE } }), ledger: 'releases: []' },
      expected: ['schemas-compatible not-applicable blocker'],
    },
  ],
};
