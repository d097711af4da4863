import type { Compared, Party, ShownChange } from '../model/compatibility.js';
import type { Figure } from '../model/finding.js';
import { parseInstant, toDeadlineMilliseconds } from '../model/instant.js';
import { type Location, toText } from '../model/location.js';
import type { Ruling } from '../model/ruling.js';
import { listNames } from './merge-rulings.js';
import { type Check, ruleOn } from './rule-on.js';

/** One of the documents that a party was built against. */
export type DocumentKind = 'contract' | 'input' | 'output';

/** What each document is called in a sentence. */
export const DOCUMENTS: Readonly<Record<DocumentKind, string>> = {
  contract: 'serving contract',
  input: 'input schema',
  output: 'output schema',
};

/** Findings about changes that are written out, over all parties. */
const RULINGS_AT_MOST = 30;

/** What is said where nothing could be compared: the reasons, and never a pass. */
export function nothingCompared(rulings: readonly Ruling[], check: Check): readonly Ruling[] {
  const message =
    'nothing that clients were built against is known: whether they keep working cannot be decided';
  const remedy = 'keep the entry and the contracts of the released version in the base';
  return rulings.length > 0 ? rulings : [ruleOn(check, 'no-evidence', message, 'nothing compared', remedy)];
}

/** The parties that are still in the field: a client is gone after its day, once it sends nothing any more. */
export function inTheField(parties: readonly Party[], now: number): readonly Party[] {
  return parties.filter(({ liveUntil, trafficPercent = 0 }) => trafficPercent > 0 || !isPast(liveUntil, now));
}

/** Whether a day is over; one that cannot be read is not. */
export function isPast(day: string | undefined, now: number): boolean {
  const instant = day === undefined ? undefined : parseInstant(day);
  return instant !== undefined && toDeadlineMilliseconds(instant) < now;
}

/** The changes that break somebody. */
export function breaksIn(compared: Compared): readonly ShownChange[] {
  return compared.kind === 'compared' ? compared.breaking : [];
}

/** Whether a comparison was made and found nothing that breaks. */
export function isKept(compared: Compared): boolean {
  return compared.kind === 'same' || (compared.kind === 'compared' && compared.breaking.length === 0);
}

/** Names of parties, with their share of the traffic where it is known. */
export function nameParties(parties: readonly Party[]): string {
  return listNames(
    parties.map(({ name, trafficPercent }) =>
      trafficPercent === undefined ? name : `${name} (${trafficPercent} % of the traffic)`,
    ),
  );
}

interface Grouped {
  readonly change: ShownChange;
  readonly parties: Party[];
}

/** How a break is told. */
export interface Telling {
  /** Put before the subject of each ruling. */
  readonly prefix: string;
  /** Put before each message. */
  readonly opening: string;
  readonly remedy: string;
}

/** One ruling for each change that breaks somebody, with everybody whom it breaks. */
export function judgeBreaks(
  parties: readonly Party[],
  documents: readonly DocumentKind[],
  { prefix, opening, remedy }: Telling,
): readonly Ruling[] {
  const told = parties.flatMap((party) =>
    documents.map((document) => ({ party, compared: party[document] })),
  );
  const more = told.reduce(
    (sum, { compared }) => sum + (compared.kind === 'compared' ? compared.more : 0),
    0,
  );
  const all = groupChanges(told);
  const shown = all.slice(0, RULINGS_AT_MOST).map((group) => ruleOnChange(group, prefix, opening, remedy));
  const hidden = all.length - shown.length + more;
  return hidden > 0 ? [...shown, furtherBreaks(hidden, prefix, shown[0]?.location ?? null, remedy)] : shown;
}

function groupChanges(
  told: readonly { readonly party: Party; readonly compared: Compared }[],
): readonly Grouped[] {
  const groups = new Map<string, Grouped>();
  for (const { party, compared } of told) {
    for (const change of breaksIn(compared)) {
      const key = `${change.subject}\n${String(change.isDoubt)}`;
      const group = groups.get(key) ?? { change, parties: [] };
      if (!group.parties.includes(party)) group.parties.push(party);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

function ruleOnChange({ change, parties }: Grouped, prefix: string, opening: string, remedy: string): Ruling {
  const { subject, isDoubt, message, location } = change;
  const check = { subject: `${prefix}${subject}`, expected: 'what clients were built against', location };
  const text = `${opening}${message} (${nameParties(parties)})`;
  const actual = isDoubt ? 'cannot be decided' : change.kind;
  const ruling = ruleOn(check, isDoubt ? 'not-comparable' : 'fail', text, actual, remedy);
  return change.sides === undefined ? ruling : { ...ruling, figures: { sides: toFigures(change.sides) } };
}

/** Both sides for renderers, in the form of every gate that compares contracts. */
function toFigures([before, now]: NonNullable<ShownChange['sides']>): Figure {
  return [
    { name: 'before', value: before.value, source: toText(before.location) },
    { name: 'now', value: now.value, source: toText(now.location) },
  ];
}

function furtherBreaks(count: number, prefix: string, location: Location | null, remedy: string): Ruling {
  const check = { subject: `${prefix}more`, expected: 'what clients were built against', location };
  return ruleOn(check, 'fail', `${count} further changes break clients`, `${count} more`, remedy);
}

/**
 * One ruling for each document that could not be compared, with everybody who was built against it.
 *
 * @param warnsOfReleased a document that the released version lacks warns
 */
export function judgeUndecided(
  parties: readonly Party[],
  documents: readonly DocumentKind[],
  telling: Telling,
  warnsOfReleased = false,
): readonly Ruling[] {
  const released = parties.filter(({ role }) => role === 'released');
  const clients = parties.filter(({ role }) => role === 'client');
  const rulings = groupUndecided(released, documents, telling);
  return [
    ...(warnsOfReleased ? rulings.map((ruling) => ({ ...ruling, severity: 'warning' as const })) : rulings),
    ...groupUndecided(clients, documents, telling),
  ];
}

function groupUndecided(
  parties: readonly Party[],
  documents: readonly DocumentKind[],
  { prefix, opening, remedy }: Telling,
): readonly Ruling[] {
  const groups = new Map<string, { readonly ruling: Ruling; readonly parties: Party[] }>();
  for (const party of parties) {
    for (const document of documents) {
      const compared = party[document];
      if (compared.kind !== 'undecided') continue;
      const key = `${document}\n${compared.reason}`;
      const group = groups.get(key) ?? {
        ruling: undecidedRuling(party, document, compared, prefix, remedy),
        parties: [],
      };
      group.parties.push(party);
      groups.set(key, group);
    }
  }
  return [...groups.values()].slice(0, RULINGS_AT_MOST).map(({ ruling, parties: affected }) => ({
    ...ruling,
    message: `${opening}whether ${nameParties(affected)} keeps working cannot be decided: ${ruling.message}`,
  }));
}

function undecidedRuling(
  { name }: Party,
  document: DocumentKind,
  { reason, location }: Compared & { kind: 'undecided' },
  prefix: string,
  remedy: string,
): Ruling {
  const check = { subject: `${prefix}${name}:${document}`, expected: `its ${DOCUMENTS[document]}`, location };
  return ruleOn(check, 'no-evidence', reason, 'cannot be decided', remedy);
}

/**
 * The parties whose comparisons are told: clients that stand on the released version's documents are left out where those
 * are not there, because the released version says so.
 */
export function tellingParties(parties: readonly Party[], document: DocumentKind): readonly Party[] {
  const released = parties.find(({ role }) => role === 'released');
  return released?.[document].kind === 'undecided'
    ? parties.filter(({ role, standsOnReleased }) => role === 'released' || !standsOnReleased)
    : parties;
}

/**
 * Whether documents that the released version lacks only warn, since nothing can be done about them: the gate was adopted
 * after the release, or every client says itself what it was built against.
 */
export function warnsOfReleased(parties: readonly Party[], isReleasedUnknown: boolean): boolean {
  const clients = parties.filter(({ role }) => role === 'client');
  const isCovered = clients.length > 0 && clients.every(({ standsOnReleased }) => !standsOnReleased);
  return isReleasedUnknown || isCovered;
}
