import type { RegistryEntry } from '../model/entry.js';
import { isErrorRate, type MetricDefinition } from '../model/metric.js';
import type { EvalReport } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import { type Check, ruleOn } from './rule-on.js';

/** What the scoring of a report is judged beside. */
export interface ScoringTerms {
  readonly entry: RegistryEntry;
  /** The entry of the released version, where it was read. */
  readonly released: RegistryEntry | undefined;
  readonly metrics: ReadonlyMap<string, MetricDefinition>;
}

/** Words that stand for "not filled in"; `none` is an answer: texts are scored as they are. */
const UNKNOWN = /^(|todo|tbd|unknown|n\/a|null|-|\?|changeme)$/i;
const TIMED = new Set(['ms']);
const RATES_OF_TIME = new Set(['rtf', 'rtfx']);
const OWN_RULES = new Set(['text_normalizer', 'decoder', 'hardware']);

interface Sides {
  readonly candidate: string | undefined;
  readonly baseline: string | undefined;
}

/** What each side of a report was measured with: the same, or part of the change. */
export function judgeScoring(report: EvalReport, terms: ScoringTerms): readonly (Ruling | undefined)[] {
  const measured = listMetrics(report, terms.metrics);
  const others = new Set([...report.scoring.candidate.keys(), ...report.scoring.baseline.keys()]);
  return [
    measured.some(isErrorRate) ? judgeNormaliser(report) : undefined,
    judgeDecoder(report, terms),
    measured.some(isTimed) ? judgeHardware(report) : undefined,
    ...[...others].filter((name) => !OWN_RULES.has(name)).map((name) => judgeOther(report, name)),
  ];
}

function listMetrics(report: EvalReport, metrics: ScoringTerms['metrics']): readonly MetricDefinition[] {
  const slices = [...report.slices.values(), ...(report.overall === undefined ? [] : [report.overall])];
  const names = new Set(slices.flatMap((slice) => [...slice.metrics.keys()]));
  return [...names].flatMap((name) => metrics.get(name) ?? []);
}

function isTimed({ unit, name }: MetricDefinition): boolean {
  return TIMED.has(unit) || RATES_OF_TIME.has(name);
}

function sidesOf({ scoring }: EvalReport, name: string): Sides {
  const known = (text: string | undefined): string | undefined =>
    text === undefined || UNKNOWN.test(text.trim()) ? undefined : text.trim();
  return { candidate: known(scoring.candidate.get(name)), baseline: known(scoring.baseline.get(name)) };
}

function toCheck({ location }: EvalReport, name: string, expected: string): Check {
  return { subject: name, expected, location };
}

function describe({ baseline, candidate }: Sides): string {
  return `${baseline ?? 'not said'} for the baseline, ${candidate ?? 'not said'} for the candidate`;
}

function judgeNormaliser(report: EvalReport): Ruling | undefined {
  const sides = sidesOf(report, 'text_normalizer');
  const check = toCheck(report, 'text_normalizer', 'one text normaliser for both sides, by name');
  if (sides.candidate === undefined || sides.baseline === undefined) {
    const message = 'the report does not say which text normaliser its error rates were counted with';
    const remedy =
      'write `scoring: {text_normalizer: <name>@<version>}`; `none` where texts are scored as they are';
    return ruleOn(check, 'no-evidence', message, describe(sides), remedy);
  }
  if (sides.candidate === sides.baseline) return undefined;
  const message = `the texts were normalised differently: ${describe(sides)}`;
  return ruleOn(
    check,
    'not-comparable',
    message,
    describe(sides),
    'score both sides with one text normaliser',
  );
}

function judgeDecoder(report: EvalReport, { entry, released }: ScoringTerms): Ruling | undefined {
  const sides = sidesOf(report, 'decoder');
  if (sides.candidate === sides.baseline || isDecoderTheChange(entry, released)) return undefined;
  const check = toCheck(report, 'decoder', 'one decoder for both sides, or a decoder that the entry changes');
  const message = `the sides were decoded differently, and the entry's decoder is not part of the change: ${describe(sides)}`;
  const remedy = 'decode both versions with one configuration, or name the new one as `decoder` in the entry';
  return ruleOn(check, 'not-comparable', message, describe(sides), remedy);
}

/** The entry names a decoder, and not the one of the released version. */
function isDecoderTheChange(entry: RegistryEntry, released: RegistryEntry | undefined): boolean {
  const now = entry.artifacts.get('decoder');
  if (now === undefined || released === undefined) return false;
  const before = released.artifacts.get('decoder');
  if (before === undefined) return true;
  return now.path !== before.path || now.sha256 !== before.sha256;
}

function judgeHardware(report: EvalReport): Ruling | undefined {
  const sides = sidesOf(report, 'hardware');
  const check = toCheck(report, 'hardware', 'one kind of hardware for both sides');
  if (sides.candidate === undefined && sides.baseline === undefined) {
    const message = 'the report does not say on which hardware its times were measured';
    const remedy = 'write `scoring: {hardware: <kind>}`';
    return { ...ruleOn(check, 'inconclusive', message, 'not said', remedy), severity: 'warning' };
  }
  if (sides.candidate === sides.baseline) return undefined;
  const message = `times were measured on different hardware: ${describe(sides)}`;
  return ruleOn(
    check,
    'not-comparable',
    message,
    describe(sides),
    'measure both versions on one kind of hardware',
  );
}

function judgeOther(report: EvalReport, name: string): Ruling | undefined {
  const sides = sidesOf(report, name);
  if (sides.candidate === sides.baseline) return undefined;
  const check = toCheck(report, `scoring:${name}`, `the same ${name} on both sides`);
  const message = `${name} differs between the sides: ${describe(sides)}`;
  const remedy = 'measure both sides with the same, or leave it if it is the change';
  return { ...ruleOn(check, 'inconclusive', message, describe(sides), remedy), severity: 'warning' };
}
