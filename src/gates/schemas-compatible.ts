import type {
  BufReport,
  Compatibility,
  Party,
  SchemaFile,
  ShownChange,
  Witness,
} from '../model/compatibility.js';
import { type Reading, valueOf } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate } from './define-gate.js';
import {
  inTheField,
  isKept,
  judgeBreaks,
  judgeUndecided,
  nameParties,
  nothingCompared,
  tellingParties,
  warnsOfReleased,
} from './judge-parties.js';
import { namedButAbsent, namedClients } from './named-evidence.js';
import { notApplicable, orPass, passOn, ruleOn } from './rule-on.js';

const TELLING = {
  prefix: '',
  opening: '',
  remedy:
    'accept what clients send and return what they know, or make it a new major version of the interface',
};
const NO_DOCUMENT = {
  ...TELLING,
  remedy:
    'name the schemas that it was built against (`input_schema`, `output_schema` or `release` in clients/1, or in the entry)',
};
/** Lines of a buf report that are written out. */
const LINES_AT_MOST = 20;

/** What clients send is still accepted, what the model emits is still readable. */
export const schemasCompatible = defineGate<
  'entry' | 'inputSchema' | 'outputSchema' | 'compatibility',
  'clients' | 'bufReports'
>({
  id: 'schemas-compatible',
  title: 'What clients send is still accepted, what the model emits is still readable.',
  from: 'package',
  needs: ['entry', 'inputSchema', 'outputSchema', 'compatibility'],
  uses: ['clients', 'bufReports'],
  settings: {},
  remedy:
    'Accept what clients send and return what they know, or release a new major version of the interface.',
  docs: `JSON Schema (draft-07 and 2020-12, local references). Every request that the old input schema allows has to be one of the new;
every response that the new output schema allows has to be one of the old. Compared with the released version (the rollback target) and with
what every client in the field was built against (\`serving-compatible\` says how that is found). A client with \`reader: tolerant\`
ignores properties that it does not know, so an added optional one breaks only those with \`reader: strict\`; where nothing is said, what
the schemas state counts. What the checker cannot decide (a remote reference, a dialect it does not know, \`not\` that changed) is not
compatible, and says "cannot be decided". Equal bytes are compatible.

Recorded examples are the second witness: the \`examples\` of a schema, and the files under \`schema.example_requests\` and
\`schema.example_responses\` of the serving contract. Requests that earlier versions took are validated against the new schema, responses
of this release against the schemas that clients read by, and both against their own. A schema with expressions, recursion or unusual keywords
is never compiled; where no example was validated, the finding says that only the static check was made. A break is allowed with a new major
\`api.version\`; \`serving-compatible\` asks for the sunsets.

Protobuf is not parsed. The report of \`buf breaking --error-format=json\` against the released version, under \`evidence.buf_breaking\`, is
read as evidence: each of its lines is a finding, an empty list passes. An entry whose schema is a \`.proto\` file needs that report.`,
  judge: (evidence, { firstRelease, now }) => {
    const { entry, inputSchema, outputSchema, compatibility, clients, bufReports } = evidence;
    const location = entry.documents.get('output_schema')?.location ?? entry.location;
    const check = { subject: '', expected: 'schemas that clients can go on with', location };
    if (firstRelease)
      return [notApplicable(check, `the first release of ${entry.family}`, 'nothing released')];
    const parties = inTheField(compatibility.parties, now);
    const unannounced = parties.filter(({ api }) => api.moved !== 'major');
    const rulings = [
      ...namedClients(clients),
      ...namedButAbsent(bufReports, 'buf_breaking', 'what `buf breaking` reported'),
      ...judgeBreaks(unannounced, ['input', 'output'], TELLING),
      ...judgeLacking(parties, compatibility, [inputSchema, outputSchema], bufReports),
      ...judgeExamples(compatibility, unannounced.length > 0),
      ...judgeUnread(compatibility),
      ...judgeBuf(valueOf(bufReports) ?? [], parties),
    ];
    const compared = parties.filter(
      ({ input, output }) => input.kind !== 'undecided' || output.kind !== 'undecided',
    );
    const hasBuf = inputSchema.isProtobuf && valueOf(bufReports) !== undefined;
    if (compared.length === 0 && !hasBuf) return nothingCompared(rulings, check);
    return orPass(
      rulings,
      passOn(check, passMessage(compared, compatibility, hasBuf), `${compared.length} compared`),
    );
  },
});

/** Documents that could not be compared; of protobuf, the buf report speaks for the released version. */
function judgeLacking(
  parties: readonly Party[],
  { isReleasedUnknown }: Compatibility,
  schemas: readonly SchemaFile[],
  bufReports: Reading<readonly BufReport[]>,
): readonly Ruling[] {
  const hasBuf = valueOf(bufReports) !== undefined;
  const warns = warnsOfReleased(parties, isReleasedUnknown);
  return (['input', 'output'] as const).flatMap((document, index) => {
    const isByBuf = hasBuf && schemas[index]?.isProtobuf === true;
    const told = tellingParties(parties, document).filter(
      (party) => !isByBuf || !party.standsOnReleased || isMixed(party[document]),
    );
    const remedy = schemas[index]?.isProtobuf === true ? BUF_REMEDY : NO_DOCUMENT.remedy;
    return judgeUndecided(told, [document], { ...NO_DOCUMENT, remedy }, warns);
  });
}

/** Of JSON Schema on one side and protobuf on the other, buf compared nothing. */
function isMixed(compared: Party['input']): boolean {
  return compared.kind === 'undecided' && compared.isMixed === true;
}

const BUF_REMEDY =
  'add the report of `buf breaking --error-format=json` against the released version as `evidence.buf_breaking`, and JSON Schemas for what clients send and read';

function judgeExamples({ requests, responses }: Compatibility, isUnannounced: boolean): readonly Ruling[] {
  return [...requests.refused, ...responses.refused]
    .filter(({ kind }) => isUnannounced || kind === 'example-untrue')
    .map(ruleOnExample);
}

/** Examples that the contract names are evidence: what could not be looked at did not witness anything. */
function judgeUnread({ requests, responses }: Compatibility): readonly Ruling[] {
  return [...(requests.unread ?? []), ...(responses.unread ?? [])].map(({ path, isAbsent, problem }) => {
    const check = { subject: `example:${path}`, expected: 'recorded examples, as JSON', location: { path } };
    const message = `the serving contract names examples: ${path} ${problem}`;
    const remedy = 'record them from the service and commit them, or take the file out of the contract';
    return ruleOn(check, isAbsent ? 'no-evidence' : 'error', message, problem, remedy);
  });
}

function ruleOnExample({ subject, kind, message, location }: ShownChange): Ruling {
  const check = { subject, expected: 'an example that the schema takes', location };
  const remedy =
    kind === 'example-untrue'
      ? 'correct the schema, or the example if it was not recorded from the service'
      : 'accept what was accepted and return what is known; the comparison of the schemas alone did not have to see it';
  return ruleOn(check, 'fail', message, 'refused', remedy);
}

function judgeBuf(reports: readonly BufReport[], parties: readonly Party[]): readonly Ruling[] {
  const breaks = reports.flatMap((report) => report.breaks);
  const released = parties.find(({ role }) => role === 'released');
  const allowed = released?.api.moved === 'major' ? { severity: 'warning' as const } : {};
  const shown = breaks.slice(0, LINES_AT_MOST).map(({ rule, message, location }, index): Ruling => {
    const check = { subject: `buf:${rule}:${index + 1}`, expected: 'no breaking change', location };
    return {
      ...ruleOn(check, 'fail', `buf breaking: ${message}`, rule, TELLING.remedy),
      ...allowed,
    };
  });
  const more = breaks.length - shown.length;
  if (more <= 0) return shown;
  const check = {
    subject: 'buf:more',
    expected: 'no breaking change',
    location: reports[0]?.location ?? null,
  };
  const text = `buf breaking: ${more} further breaking changes`;
  return [...shown, { ...ruleOn(check, 'fail', text, `${more} more`, TELLING.remedy), ...allowed }];
}

function passMessage(
  compared: readonly Party[],
  { requests, responses }: Compatibility,
  hasBuf: boolean,
): string {
  if (compared.length === 0) {
    const said = 'by the report of buf breaking nothing breaks (protobuf is not parsed)';
    return `${said}; ${describeWitness(requests, responses)}`;
  }
  const isKeptByAll = compared.every(({ input, output }) => isKept(input) && isKept(output));
  const names = nameParties(compared);
  const said = isKeptByAll
    ? `what ${names} send is accepted, and what they read is still there`
    : 'the schemas break on purpose, with a new major version of the interface';
  const byBuf = hasBuf ? 'protobuf is not parsed: by the report of buf breaking' : '';
  return [said, byBuf, describeWitness(requests, responses)].filter((part) => part !== '').join('; ');
}

function describeWitness(requests: Witness, responses: Witness): string {
  const count = requests.validated + responses.validated;
  const [skipped] = [...requests.skipped, ...responses.skipped];
  const why = skipped === undefined ? '' : ` (${skipped})`;
  if (count === 0) return `only the static check was made: no recorded example was validated${why}`;
  return `${requests.validated} recorded requests and ${responses.validated} responses were validated as well${why}`;
}
