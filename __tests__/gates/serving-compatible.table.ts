import type { Json, JsonMap } from '../evidence/sample-repository.js';
import { changed, SERVING, STREAMING } from '../evidence/serving-documents.js';
import { ABSENT, UNREADABLE } from './evidence-of.js';
import { ENTRY, type GateTable, type Given } from './gate-table.js';
import { ONE_TEXT, servingEvidence, type WrittenClient, type WrittenField } from './serving-of.js';

const PASS = 'serving-compatible pass blocker';
const VERSION = 'serving-compatible:api_version fail blocker';
const IOS: WrittenClient = { name: 'ios-5', reader: 'tolerant', trafficPercent: 60 };
const CLOSED: JsonMap = { ...ONE_TEXT, additionalProperties: false };

function given(written: WrittenField, more: Partial<Given> = {}): Given {
  return { more: servingEvidence(written), ...more };
}

/** The contract of this release, changed from that of the released version. */
function changing(changes: Readonly<Record<string, Json | undefined>>, more: WrittenField = {}): Given {
  return given({ ...more, candidate: { contract: changed(SERVING, changes) } });
}

/** A change that breaks without a major version: the break, and that nobody could see it coming. */
function breaks(
  name: string,
  changes: Readonly<Record<string, Json | undefined>>,
  field: string,
  symptom: string,
): GateTable['cases'][number] {
  return {
    name,
    shows: 'fail',
    given: given({ released: { contract: STREAMING }, candidate: { contract: changed(STREAMING, changes) } }),
    expected: [`serving-compatible:${field} fail blocker`, VERSION],
    says: [symptom, 'asr-dictation-en@2.3.1', 'goes from 3.1.0 to 3.1.0'],
  };
}

const MAJOR = { 'api.version': '4.0.0', 'timestamps.unit': 's' };

/** The cases of serving-compatible. */
export const servingCompatibleTable: GateTable = {
  gate: 'serving-compatible',
  cases: [
    {
      name: 'the same bytes',
      shows: 'pass',
      given: given({}),
      expected: [PASS],
      says: ['asr-dictation-en@2.3.1'],
    },
    {
      name: 'more than before, with a minor version',
      shows: 'pass',
      given: changing({ 'api.version': '3.2.0', 'language.supported': ['en', 'de'] }),
      expected: [PASS],
    },
    {
      name: 'more than before, under the same version',
      shows: 'edge',
      given: changing({ 'language.supported': ['en', 'de'] }),
      expected: [PASS, 'serving-compatible:api_version fail warning'],
      says: ['clients cannot ask for what is new'],
    },
    breaks(
      'another unit of times',
      { 'timestamps.unit': 's' },
      'timestamps.unit',
      'off by orders of magnitude',
    ),
    breaks(
      'another origin of times',
      { 'timestamps.origin': 'stream_start' },
      'timestamps.origin',
      'captions will be shifted',
    ),
    breaks(
      'results that repeat',
      { 'results.accumulation': 'cumulative' },
      'results.accumulation',
      'words will repeat',
    ),
    breaks(
      'finals that may change',
      { 'results.final_mutability': 'may_reformat' },
      'results.final_mutability',
      'sent again in another form',
    ),
    breaks('redaction narrowed', { 'redaction.entities': ['email'] }, 'redaction.entities', 'will be shown'),
    breaks(
      'kept longer',
      { 'retention.transcripts': 30 },
      'retention.transcripts',
      'kept longer than users were told',
    ),
    breaks(
      'a language that is gone',
      { 'language.supported': ['de'] },
      'language.supported',
      'errors or nonsense',
    ),
    breaks(
      'a slower promise',
      { 'slo.first_partial_ms.p95': 340 },
      'slo.first_partial_ms.p95',
      'first words will appear later',
    ),
    breaks('a shorter recording', { 'limits.max_audio_s': 30 }, 'limits.max_audio_s', 'refused or cut off'),
    breaks(
      'a promise that is taken back',
      { 'timestamps.monotonic': undefined },
      'timestamps.monotonic',
      'no longer stated',
    ),
    {
      name: 'a promise slower by ten per cent, which is within the tolerance',
      shows: 'edge',
      given: given({
        released: { contract: STREAMING },
        candidate: {
          contract: changed(STREAMING, { 'api.version': '3.2.0', 'slo.first_partial_ms.p95': 330 }),
        },
      }),
      expected: [PASS],
    },
    {
      name: 'a break under a minor version is no less a break',
      shows: 'fail',
      given: changing({ 'api.version': '3.2.0', 'timestamps.unit': 's' }, { clients: [IOS] }),
      expected: ['serving-compatible:timestamps.unit fail blocker', VERSION],
      says: ['goes from 3.1.0 to 3.2.0', 'ios-5 (60 % of the traffic)'],
    },
    {
      name: 'a major version, and each client knows until when its own is served',
      shows: 'pass',
      given: changing(MAJOR, { clients: [{ ...IOS, sunsetAt: '2027-03-01' }] }),
      expected: [PASS],
      says: ['breaks on purpose'],
    },
    {
      name: 'a major version, and a client without a sunset',
      shows: 'no-evidence',
      given: changing(MAJOR, { clients: [{ ...IOS, sunsetAt: '2027-03-01' }, { name: 'web-2' }] }),
      expected: ['serving-compatible:web-2:sunset_at no-evidence blocker'],
      says: ['web-2 breaks with version 4.0.0 of the interface and has no sunset'],
    },
    {
      name: 'a sunset that is over, of a client that still sends',
      shows: 'fail',
      given: changing(MAJOR, { clients: [{ ...IOS, sunsetAt: '2026-11-01' }] }),
      expected: ['serving-compatible:ios-5:sunset_at fail blocker'],
    },
    {
      name: 'a sunset on the very day, and one that is no day',
      shows: 'fail',
      given: changing(MAJOR, {
        clients: [
          { ...IOS, sunsetAt: '2026-11-22' },
          { name: 'web-2', sunsetAt: 'soon' },
        ],
      }),
      expected: ['serving-compatible:web-2:sunset_at fail blocker'],
    },
    {
      name: 'a major version, and nobody knows of any client',
      shows: 'no-evidence',
      given: changing(MAJOR),
      expected: ['serving-compatible:clients no-evidence blocker'],
    },
    {
      name: 'a schema that breaks needs the major version as well',
      shows: 'fail',
      given: given({ released: { output: CLOSED } }),
      expected: [VERSION],
    },
    {
      name: 'a client that was built against an older contract',
      shows: 'fail',
      given: given({
        clients: [
          IOS,
          { name: 'car-1', own: { contract: changed(SERVING, { 'language.supported': ['en', 'fr'] }) } },
        ],
      }),
      expected: ['serving-compatible:language.supported fail blocker', VERSION],
      says: ['no longer has fr', '(car-1)'],
    },
    {
      name: 'a client that is gone, and one whose day is over and that still sends',
      shows: 'fail',
      given: given({
        clients: [
          {
            name: 'car-1',
            liveUntil: '2026-10-01',
            own: { contract: changed(SERVING, { 'language.supported': ['fr'] }) },
          },
          {
            ...{ name: 'tv-1', liveUntil: '2026-10-01', trafficPercent: 1 },
            own: { contract: changed(SERVING, { 'limits.max_audio_s': 90 }) },
          },
        ],
      }),
      expected: ['serving-compatible:limits.max_audio_s fail blocker', VERSION],
    },
    {
      name: 'a client whose contract is nowhere to be found',
      shows: 'no-evidence',
      given: given({
        clients: [IOS, { name: 'car-1', own: { contract: 'contracts/serving-1.yaml is not there' } }],
      }),
      expected: ['serving-compatible:car-1:contract no-evidence blocker'],
      says: ['whether car-1 keeps working cannot be decided: contracts/serving-1.yaml is not there'],
    },
    {
      name: 'a released version without a contract, once for all its clients',
      shows: 'no-evidence',
      given: given({
        released: { contract: 'the entry of 2.3.1 names no serving_contract' },
        clients: [IOS, { name: 'web-2' }],
      }),
      expected: ['serving-compatible:asr-dictation-en@2.3.1:contract no-evidence blocker'],
    },
    {
      name: 'a released version that the registry does not know: the gate came later',
      shows: 'edge',
      given: given({ released: { contract: 'the registry entry is not there' }, isReleasedUnknown: true }),
      expected: ['serving-compatible:asr-dictation-en@2.3.1:contract no-evidence warning'],
    },
    {
      name: 'a client that has the name of the released version is a client all the same',
      shows: 'no-evidence',
      given: given({
        released: { contract: 'the registry entry is not there' },
        isReleasedUnknown: true,
        clients: [{ name: 'asr-dictation-en@2.3.1', own: { contract: 'contracts/gone.yaml is not there' } }],
      }),
      expected: [
        'serving-compatible:asr-dictation-en@2.3.1:contract no-evidence warning',
        'serving-compatible:asr-dictation-en@2.3.1:contract no-evidence blocker',
      ],
    },
    {
      name: 'every client says itself what it was built against',
      shows: 'edge',
      given: given({ released: { contract: 'none' }, clients: [{ name: 'car-1', own: {} }] }),
      expected: [PASS, 'serving-compatible:asr-dictation-en@2.3.1:contract no-evidence warning'],
    },
    {
      name: 'a value that cannot be judged',
      shows: 'edge',
      given: given({ released: { contract: changed(SERVING, { 'limits.max_audio_s': 'long' }) } }),
      expected: ['serving-compatible:limits.max_audio_s not-comparable blocker', VERSION],
      says: ['cannot be decided'],
    },
    {
      name: 'a version that goes down',
      shows: 'fail',
      given: changing({ 'api.version': '3.0.0' }),
      expected: [VERSION],
      says: ['goes down, from 3.1.0 to 3.0.0'],
    },
    {
      name: 'a version that goes down on purpose',
      shows: 'edge',
      given: {
        ...changing({ 'api.version': '3.0.0' }),
        entry: `${ENTRY}rollback_of: asr-dictation-en@2.3.1\n`,
      },
      expected: [PASS],
    },
    {
      name: 'the first release of a family',
      shows: 'edge',
      given: { ...changing({ 'timestamps.unit': 's' }), ledger: 'releases: []' },
      expected: ['serving-compatible not-applicable blocker'],
    },
    {
      name: 'clients that the entry names and that are not there',
      shows: 'no-evidence',
      given: {
        more: {
          ...servingEvidence({}),
          clients: { ...ABSENT, lookedIn: 'evidence/clients.yaml', location: { path: 'entry.yaml' } },
        },
      },
      expected: ['serving-compatible:clients no-evidence blocker'],
    },
    {
      name: 'clients that cannot be read',
      shows: 'no-evidence',
      given: {
        more: {
          ...servingEvidence({}),
          clients: {
            ...UNREADABLE,
            problems: [{ location: { path: 'evidence/clients.yaml' }, message: 'torn' }],
            location: { path: 'evidence/clients.yaml' },
          },
        },
      },
      expected: ['serving-compatible:evidence/clients.yaml error blocker'],
    },
    {
      name: 'before its step a break warns',
      shows: 'edge',
      given: { ...changing({ 'timestamps.unit': 's' }), step: 'evaluate' },
      expected: [
        'serving-compatible:timestamps.unit fail warning',
        'serving-compatible:api_version fail warning',
      ],
    },
  ],
};
