import type { Dossier, Evidence, ValueOf } from '../model/dossier.js';
import type { RegistryEntry } from '../model/entry.js';
import type { MetricDefinition } from '../model/metric.js';
import type { Policy, Rule } from '../model/policy.js';
import type { Ruling } from '../model/ruling.js';
import type { Step } from '../model/step.js';

/** What every gate may know beside its evidence. */
export interface Context<S = unknown> {
  /** The step that the release asks to take. */
  readonly step: Step;
  /** The step from which this gate blocks, the policy's word included. */
  readonly from: Step;
  readonly now: number;
  readonly policy: Policy;
  /** The rules for this release's eval report: the policy's, or those of the profiles of its tasks. */
  readonly rules: readonly Rule[];
  /** The rules for its canary report. */
  readonly canaryRules: readonly Rule[];
  readonly metrics: ReadonlyMap<string, MetricDefinition>;
  /** The family has no stable release yet: there is nothing to compare with. */
  readonly firstRelease: boolean;
  readonly settings: S;
}

/** JSON Schema (draft 2020-12) of one setting, with its default and description. */
export interface SettingSchema {
  readonly type: 'number' | 'integer' | 'string' | 'boolean' | 'array';
  readonly description: string;
  readonly default: unknown;
  readonly [keyword: string]: unknown;
}

type Needed<N extends Evidence> = { readonly [E in N]: ValueOf<E> };
type Optional<U extends Evidence> = { readonly [E in U]: Dossier[E] };

/** A gate as its file writes it. `judge` sees what `needs` and `uses` name, and nothing else. */
export interface GateDefinition<N extends Evidence, U extends Evidence, S> {
  /** The file's name. */
  readonly id: string;
  /** One sentence that is true when the gate passes. */
  readonly title: string;
  /** The first step at which the gate asks for its evidence and blocks. */
  readonly from: Step;
  /** Evidence without which there is no judgement: the judge answers its absence before the gate runs. */
  readonly needs: readonly N[];
  /** Evidence that the gate also looks at, present or not. */
  readonly uses: readonly U[];
  /** What of `uses` may be unreadable: the judge says so, and the rest is judged all the same, since what it shows counts at once. */
  readonly judgesWithout?: readonly U[];
  readonly settings: { readonly [Name in keyof S]: SettingSchema };
  /** A figure is judged at full severity before `from` too (slice limits, privacy, unit cost). */
  readonly always?: boolean;
  /** What it means and its edge decisions, in Markdown. */
  readonly docs: string;
  /** How to put a failure right, in one sentence. */
  readonly remedy: string;
  judge(evidence: Needed<N> & Optional<U>, context: Context<S>): readonly Ruling[];
}

/** A gate as the judge runs it: what it needs is checked before `judge` is called. */
export interface Gate {
  readonly id: string;
  readonly title: string;
  readonly from: Step;
  readonly needs: readonly Evidence[];
  readonly uses: readonly Evidence[];
  readonly judgesWithout?: readonly Evidence[];
  readonly settings: Readonly<Record<string, SettingSchema>>;
  readonly always: boolean;
  readonly docs: string;
  readonly remedy: string;
  judge(dossier: Dossier, context: Context): readonly Ruling[];
}

/**
 * Builds a gate. The compiler gives `judge` only the evidence that was declared.
 *
 * @throws Error when `judge` is run although needed evidence is not present: a mistake of the judge
 */
export function defineGate<N extends Evidence, U extends Evidence = never, S = object>(
  definition: GateDefinition<N, U, S>,
): Gate {
  return {
    ...definition,
    settings: definition.settings,
    always: definition.always ?? false,
    judge: (dossier, context) =>
      definition.judge(
        Object.freeze({
          ...pickValues(dossier, definition.needs),
          ...pickReadings(dossier, definition.uses),
        }) as Needed<N> & Optional<U>,
        context as Context<S>,
      ),
  };
}

function pickValues(dossier: Dossier, needs: readonly Evidence[]): Record<string, unknown> {
  return Object.fromEntries(
    needs.map((name) => {
      const reading = dossier[name];
      if (reading.kind !== 'present') throw new Error(`${name} is ${reading.kind}`);
      return [name, reading.value];
    }),
  );
}

function pickReadings(dossier: Dossier, uses: readonly Evidence[]): Record<string, unknown> {
  return Object.fromEntries(uses.map((name) => [name, dossier[name]]));
}

/** The entry's place of a field, or of the entry where the field is absent. */
export function placeOf(entry: RegistryEntry, field: string): RegistryEntry['location'] {
  return entry.places.get(field) ?? entry.location;
}
