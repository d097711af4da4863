import type { Ledger, ReleaseState } from '../model/ledger.js';
import type { Policy } from '../model/policy.js';
import type { Reading } from '../model/reading.js';
import { valueOf } from '../model/reading.js';
import { toReleaseName } from '../model/report.js';
import { laterStep, type Step } from '../model/step.js';
import type { Changes, Request } from '../ports.js';
import { isTouched, toTouched } from './entry-paths.js';
import { matchTag } from './match-tag.js';
import { type Registered, toPlainPath } from './read-registry.js';
import {
  findTwins,
  groupByName,
  inputs,
  type SelectionRuling,
  unreadableEntry,
} from './selection-rulings.js';

type EntryItem = Registered & { readonly kind: 'entry' };

/** A release to judge, and the step it asks to take. */
export interface Selected {
  readonly item: EntryItem;
  readonly step: Step;
}

/** Which releases are concerned, and what was wrong on the way. */
export interface Selection {
  readonly releases: readonly Selected[];
  readonly rulings: readonly SelectionRuling[];
  readonly notes: readonly string[];
  /** What the tag was found to name, on a tag or a release. */
  readonly tag?: {
    readonly tag: string;
    readonly entries: readonly EntryItem[];
    readonly patterns: readonly string[];
  };
  /** Something was asked for that cannot be judged at all. */
  readonly unjudgeable: boolean;
}

/** What selection looks at. */
export interface Terms {
  readonly request: Request;
  readonly registry: readonly Registered[];
  readonly ledger: Reading<Ledger>;
  readonly policy: Policy;
  readonly changes: Changes;
  /** Entries that the change concerns by what their documents name. */
  readonly named?: ReadonlySet<EntryItem['entry']>;
}

/** Chooses the releases that an event concerns (interfaces.md 4). */
export function selectReleases(terms: Terms): Selection {
  const { event, entries } = terms.request;
  if (entries.length > 0) return selectNamed(terms);
  if (event.kind === 'tag' || event.kind === 'release') return selectByTag(terms, event.tag);
  return selectConcerned(terms);
}

function selectConcerned(terms: Terms): Selection {
  const { registry } = terms;
  const items = registry
    .filter((item) => item.kind === 'entry')
    .filter(isChange(terms) ? byChange(terms) : byLedger(terms));
  const broken = registry
    .filter((item) => item.kind === 'unreadable')
    .filter((item) => isBrokenConcerned(item, terms));
  const empty = isNothingThere(terms) ? [noEntries(terms)] : [];
  return {
    releases: items.map((item) => ({ item, step: toStep(item, terms, eventStep(terms)) })),
    rulings: [...empty, ...broken.flatMap(unreadableEntry), ...findTwins(items, registry)],
    notes: items.length > 0 ? [] : [nothingConcerned(terms)],
    unjudgeable: broken.length + empty.length > 0 && items.length === 0,
  };
}

function isChange({ request }: Terms): boolean {
  return request.event.kind === 'pull_request' || request.event.kind === 'merge_group';
}

// A person who asks at a terminal is in the wrong directory; an event of a repository without a registry is not.
function isNothingThere({ request, registry }: Terms): boolean {
  return request.event.kind === 'command-line' && registry.length === 0;
}

function noEntries({ policy }: Terms): SelectionRuling {
  return inputs('entries', {
    message: 'there is no registry entry here',
    expected: `a file of ${policy.registry.entries.join(', ')}`,
    actual: 'none',
    remedy: 'name the repository with `--repo`, or add `registry/<model_id>/<version>.yaml`',
    location: null,
  });
}

function byChange({ changes, ledger, named }: Terms): (item: EntryItem) => boolean {
  const states = statesByName(ledger);
  const touched = changes.kind === 'all' ? undefined : toTouched(changes.paths);
  return ({ name, entry }) =>
    !isSettled(states.get(name)) &&
    (touched === undefined || isTouched(entry, touched) || named?.has(entry) === true);
}

/** The entries that the ledger does not have as stable or retired: those that a change can concern. */
export function unsettledEntries({
  registry,
  ledger,
}: Pick<Terms, 'registry' | 'ledger'>): readonly EntryItem['entry'][] {
  const states = statesByName(ledger);
  return registry.flatMap((item) =>
    item.kind === 'entry' && !isSettled(states.get(item.name)) ? [item.entry] : [],
  );
}

function byLedger({ ledger }: Terms): (item: EntryItem) => boolean {
  const states = statesByName(ledger);
  return ({ name }) => [...(states.get(name) ?? [])].every((state) => state === 'canary');
}

type States = ReadonlySet<ReleaseState>;

/** What the ledger says of each release, looked up once: a registry has as many entries as the ledger has lines. */
function statesByName(ledger: Reading<Ledger>): ReadonlyMap<string, States> {
  const states = new Map<string, Set<ReleaseState>>();
  for (const { modelId, version, state } of valueOf(ledger)?.releases ?? []) {
    const name = toReleaseName({ model_id: modelId, version });
    states.set(name, (states.get(name) ?? new Set()).add(state));
  }
  return states;
}

/** Stable and retired releases are history: they are never judged again. */
function isSettled(states: States | undefined): boolean {
  return states?.has('stable') === true || states?.has('retired') === true;
}

function isBrokenConcerned(item: Registered, terms: Terms): boolean {
  const { changes } = terms;
  return !isChange(terms) || changes.kind === 'all' || changes.paths.has(item.path);
}

function nothingConcerned({ registry, changes, policy }: Terms): string {
  const paths = changes.kind === 'paths' ? `${changes.paths.size} changed files` : 'every file';
  return `no release is concerned: looked at ${paths} and ${registry.length} registry entries (${policy.registry.entries.join(', ')})`;
}

function selectNamed(terms: Terms): Selection {
  const named = groupByName(terms.registry);
  const found = terms.request.entries.map((name) => ({ name, items: named.get(toPlainPath(name)) ?? [] }));
  const items = [...new Set(found.flatMap(({ items }) => items))];
  const entries = items.filter((item) => item.kind === 'entry');
  const absent = found.filter(({ items }) => items.length === 0).map(({ name }) => notFound(name, terms));
  const broken = items.filter((item) => item.kind === 'unreadable');
  return {
    releases: entries.map((item) => ({ item, step: toStep(item, terms, eventStep(terms)) })),
    rulings: [...absent, ...broken.flatMap(unreadableEntry), ...findTwins(entries, terms.registry)],
    notes: [],
    unjudgeable: entries.length === 0,
  };
}

function notFound(name: string, { registry, policy }: Terms): SelectionRuling {
  const known = registry.filter((item) => item.kind === 'entry').map((item) => item.name);
  return inputs(name, {
    message: `there is no registry entry ${name}`,
    expected: `a file of ${policy.registry.entries.join(', ')}, or one of its entries as model_id@version`,
    actual:
      known.length === 0 ? 'no entry at all' : `${known.length} entries: ${known.slice(0, 5).join(', ')}`,
    remedy: 'check the name, or add the entry',
    location: null,
  });
}

function selectByTag(terms: Terms, tag: string): Selection {
  const match = matchTag(tag, terms.registry, terms.policy);
  const nothing = { releases: [], rulings: [], notes: [], unjudgeable: false };
  if (match.kind === 'ignored') {
    return {
      ...nothing,
      notes: [`the tag ${tag} is not a release: it matches ${match.pattern} of \`ignore_tags\``],
    };
  }
  const items = match.kind === 'entry' ? [match.item] : match.kind === 'several' ? match.items : [];
  const evidence = { tag, entries: items, patterns: [...terms.policy.tags.keys()] };
  // The entry that the tag means may be one that cannot be read.
  const broken = terms.registry.filter((item) => item.kind === 'unreadable');
  if (match.kind === 'none') return { ...nothing, tag: evidence, rulings: broken.flatMap(unreadableEntry) };
  if (match.kind !== 'entry') return { ...nothing, tag: evidence };
  // On a release, promotion is asked for whatever the tag's pattern says; a pushed tag's pattern is its event's step.
  const floor = terms.request.event.kind === 'release' ? laterStep(match.step, eventStep(terms)) : match.step;
  return {
    ...nothing,
    tag: evidence,
    releases: [{ item: match.item, step: toStep(match.item, terms, floor) }],
    rulings: findTwins(items, terms.registry),
  };
}

/** The step that the event asks for; the command line has no event, so `--step` is taken as given. */
function eventStep({ request, policy }: Terms): Step {
  const { event } = request;
  if (event.kind === 'command-line') return request.step ?? 'package';
  return policy.steps.get(event.kind) ?? 'promote';
}

function toStep({ entry }: EntryItem, { request }: Terms, floor: Step): Step {
  if (request.event.kind === 'command-line' && request.step !== undefined) return request.step;
  const asked = [request.step, entry.step].filter((step) => step !== undefined);
  return asked.reduce(laterStep, floor);
}
