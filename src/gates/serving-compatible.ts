import type { Compatibility, Party } from '../model/compatibility.js';
import type { RegistryEntry } from '../model/entry.js';
import { parseInstant } from '../model/instant.js';
import type { Ruling } from '../model/ruling.js';
import type { ServingContract } from '../model/serving-contract.js';
import { placeIn } from './contract-view.js';
import { defineGate } from './define-gate.js';
import {
  breaksIn,
  inTheField,
  isKept,
  isPast,
  judgeBreaks,
  judgeUndecided,
  nameParties,
  nothingCompared,
  tellingParties,
  warnsOfReleased,
} from './judge-parties.js';
import { namedClients } from './named-evidence.js';
import { notApplicable, orPass, passOn, ruleOn } from './rule-on.js';

const TELLING = {
  prefix: '',
  opening: '',
  remedy: 'keep the promise, or make it a new major version of the interface with a sunset for each client',
};
const NO_DOCUMENT = {
  ...TELLING,
  remedy:
    'name the contract that it was built against (`serving_contract` or `release` in clients/1, `serving_contract` in the entry)',
};

/** Clients of earlier versions keep working. */
export const servingCompatible = defineGate<'entry' | 'servingContract' | 'compatibility', 'clients'>({
  id: 'serving-compatible',
  title: 'Clients of earlier versions keep working.',
  from: 'package',
  needs: ['entry', 'servingContract', 'compatibility'],
  uses: ['clients'],
  settings: {},
  remedy:
    'Keep the promise, or release a new major version of the interface with a sunset for each live client.',
  docs: `The serving contract is compared with that of the released version (the one a rollback goes back to) and with what every
client in the field was built against. What breaks although the schema is the same: another timestamp unit or origin, accumulation, partial
policy or finality; finals that may change; an error that is gone or no longer retryable; lower limits; a latency objective looser by over 10
%; redaction narrowed; retention longer; encodings, rates or languages gone; a promise that is no longer stated. Each is named with what
users of a client will notice. Equal bytes are compatible.

Clients are those of \`clients/1\` under \`evidence.clients\` and those that the contract lists; a client names what it was built against
by \`release\`, \`api_version\` or the paths of its contract and schemas, and stands on the released version's documents where it names
nothing. One past its \`live_until\` without traffic is gone. A break, of the contract or of a schema, needs a new major \`api.version\`,
and a break without one is a finding of its own; with one, each client that it breaks needs \`sunset_at\` ahead, the last day on which its
version is served. What cannot be compared is never a pass; it warns where the gate was adopted after the release, or where every client
says itself what it was built against.`,
  judge: ({ entry, servingContract: contract, compatibility, clients }, { firstRelease, now }) => {
    const check = { subject: '', expected: 'what clients rely on, as it was', location: contract.location };
    if (firstRelease)
      return [notApplicable(check, `the first release of ${entry.family}`, 'nothing released')];
    const parties = inTheField(compatibility.parties, now);
    const rulings = [
      ...namedClients(clients),
      ...judgeBreaks(parties.filter(isUnannounced), ['contract'], TELLING),
      ...undecided(parties, compatibility),
      ...judgeVersion(parties, entry, contract),
      ...parties.flatMap((party) => judgeSunset(party, parties, now) ?? []),
    ];
    const compared = parties.filter((party) => party.contract.kind !== 'undecided');
    if (compared.length === 0) return nothingCompared(rulings, check);
    const isOnPurpose = compared.some((party) => !isKept(party.contract));
    const message = isOnPurpose
      ? `the interface breaks on purpose: version ${compared[0]?.api.to ?? ''}, and every client knows until when its own is served`
      : `clients of ${nameParties(compared)} keep working`;
    return orPass(rulings, passOn(check, message, `${compared.length} compared`));
  },
});

function undecided(parties: readonly Party[], { isReleasedUnknown }: Compatibility): readonly Ruling[] {
  const told = tellingParties(parties, 'contract');
  return judgeUndecided(told, ['contract'], NO_DOCUMENT, warnsOfReleased(parties, isReleasedUnknown));
}

function isBroken(party: Party): boolean {
  return (['contract', 'input', 'output'] as const).some((document) => breaksIn(party[document]).length > 0);
}

/** A party that would break without a new major version of the interface. */
function isUnannounced({ api }: Party): boolean {
  return api.moved !== 'major';
}

function judgeVersion(
  parties: readonly Party[],
  entry: RegistryEntry,
  contract: ServingContract,
): readonly Ruling[] {
  const broken = parties.filter((party) => isBroken(party) && isUnannounced(party));
  const [first] = broken;
  const location = placeIn(contract, 'api', 'version');
  if (first !== undefined) {
    const from = first.api.from ?? 'a version that is not stated';
    const to = first.api.to ?? 'one that is not stated';
    const check = { subject: 'api_version', expected: 'a new major version of the interface', location };
    const message = `this release breaks clients (${nameParties(broken)}) without a new major version of the interface: \`api.version\` goes from ${from} to ${to}, and nobody can see it coming`;
    return [ruleOn(check, 'fail', message, `${from} to ${to}`, 'raise the major version, or do not break')];
  }
  return judgeStep(parties, entry, location);
}

function judgeStep(
  parties: readonly Party[],
  entry: RegistryEntry,
  location: Ruling['location'],
): readonly Ruling[] {
  const released = parties.find(({ role }) => role === 'released');
  if (released === undefined || released.contract.kind === 'undecided') return [];
  if (released.api.moved === 'lowered')
    return entry.rollbackOf === undefined ? [lowered(released.api, location)] : [];
  return judgeAdditions(released, location);
}

function lowered({ from = '', to = '' }: Party['api'], location: Ruling['location']): Ruling {
  const check = { subject: 'api_version', expected: `at least ${from}`, location };
  const message = `\`api.version\` goes down, from ${from} to ${to}: clients that ask for ${from} are refused`;
  return ruleOn(check, 'fail', message, to, 'keep the version, or raise it');
}

function judgeAdditions(released: Party, location: Ruling['location']): readonly Ruling[] {
  const { moved, to = '' } = released.api;
  const isAdding = released.contract.kind === 'compared' && released.contract.harmless > 0;
  if (!isAdding || (moved !== 'none' && moved !== 'patch')) return [];
  const message = `the contract says more than that of ${released.name} under ${moved === 'none' ? 'the same version' : 'a new patch version'} (${to}): clients cannot ask for what is new`;
  const asked = { subject: 'api_version', expected: 'a new minor version', location };
  return [{ ...ruleOn(asked, 'fail', message, to, 'raise the minor version'), severity: 'warning' }];
}

/** With a new major version, everybody whom it breaks has to know until when the old one is served. */
function judgeSunset(party: Party, parties: readonly Party[], now: number): Ruling | undefined {
  if (!isBroken(party) || isUnannounced(party)) return undefined;
  if (party.role === 'released') {
    const hasClients = parties.some(({ role }) => role === 'client');
    return hasClients ? undefined : unknownClients(party);
  }
  return hasSunset(party, now) ? undefined : withoutSunset(party);
}

function hasSunset({ sunsetAt }: Party, now: number): boolean {
  return sunsetAt !== undefined && parseInstant(sunsetAt) !== undefined && !isPast(sunsetAt, now);
}

function withoutSunset(party: Party): Ruling {
  const { name, sunsetAt, location } = party;
  const check = {
    subject: `${name}:sunset_at`,
    expected: 'a day ahead until which its version is served',
    location,
  };
  const why = sunsetAt === undefined ? 'has no sunset' : `had its sunset at ${sunsetAt.slice(0, 40)}`;
  const message = `${nameParties([party])} breaks with version ${party.api.to ?? ''} of the interface and ${why}`;
  const remedy = 'serve its version for a while longer, and state the last day as `sunset_at` of the client';
  return ruleOn(
    check,
    sunsetAt === undefined ? 'no-evidence' : 'fail',
    message,
    sunsetAt ?? 'not stated',
    remedy,
  );
}

function unknownClients({ name, location }: Party): Ruling {
  const check = { subject: 'clients', expected: 'every client, each with a sunset', location };
  const message = `the interface breaks, and no client is listed: nobody knows who of those on ${name} has to move`;
  return ruleOn(
    check,
    'no-evidence',
    message,
    'no client',
    'list them in clients/1 under `evidence.clients`, each with `sunset_at`',
  );
}
