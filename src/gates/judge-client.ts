import { consequenceOf } from '../features/consequence.js';
import type { ClientTelemetry, ObservedRate } from '../model/client-telemetry.js';
import { type FeatureContract, valueIn } from '../model/feature-contract.js';
import type { Figures } from '../model/finding.js';
import type { Ruling } from '../model/ruling.js';
import { allowedRates } from './judge-served-audio.js';
import { type Check, ruleOn } from './rule-on.js';

/** A client version as it was observed, and how its slices did. */
export interface Sender extends ClientTelemetry {
  /** It was counted over the traffic of the canary alone. */
  readonly ofCanary: boolean;
  /** A sentence with a space before it, or nothing. */
  readonly results: string;
  /** Names of the slices that the sentence is about. */
  readonly slices: readonly string[];
}

/** Whether a client sends the sample rates of the contract, and none other. */
export function judgeRates(sender: Sender, contract: FeatureContract): readonly Ruling[] {
  const { rates, location } = sender;
  const allowed = allowedRates(contract);
  // An open rate is feature-contract's finding; what clients send cannot be compared with it.
  const expected = allowed.length === 0 ? 'a sample rate in the contract' : `${allowed.join(', ')} Hz`;
  const check = { subject: subjectOf(sender), expected, location };
  if (rates.length === 0) {
    const message = `no sample rate was observed of ${nameOf(sender)}`;
    return [
      ruleOn(
        check,
        'no-evidence',
        message,
        'none observed',
        'add `sample_rates_hz` from the headers of its requests',
      ),
    ];
  }
  if (allowed.length === 0)
    return [
      ruleOn(
        check,
        'not-comparable',
        `${contract.path} states no sample rate`,
        'unresolved',
        'state audio.sample_rate_hz',
      ),
    ];
  const others = rates.filter(({ hz }) => !allowed.includes(hz));
  return others.length === 0 ? [] : [wrongRates(check, others, sender, contract)];
}

function wrongRates(
  check: Check,
  others: readonly ObservedRate[],
  sender: Sender,
  contract: FeatureContract,
): Ruling {
  const list = others.map(({ hz, percent: share }) =>
    share === undefined ? `${hz} Hz` : `${hz} Hz (${percent(share)} of its audio)`,
  );
  const own = valueIn(contract, 'audio.sample_rate_hz') ?? 0;
  const lowest = others.reduce((low, { hz }) => Math.min(low, hz), Number.POSITIVE_INFINITY);
  const consequence = consequenceOf({ field: 'audio.sample_rate_hz', a: own, b: lowest });
  const message = `${nameOf(sender)} sends ${list.join(', ')}, the contract says ${check.expected} (${contract.path}). ${consequence}${sender.results}`;
  const figures = { ...figuresOf(sender), sample_rates_hz: others.map(({ hz }) => hz) };
  const remedy =
    'record at the rate of the contract in that client, or send its traffic to a model that was trained at its rate';
  return { ...ruleOn(check, 'fail', message, list.join(', '), remedy), figures };
}

/** Whether a client that computes features of its own computes those of this release. */
export function judgeChecksum(sender: Sender, known: readonly string[]): readonly Ruling[] {
  const { featureSha256, location } = sender;
  if (featureSha256 === undefined || known.includes(featureSha256)) return [];
  const expected =
    known.length === 0
      ? 'a digest of the feature contract or code'
      : known.map((digest) => `sha256 ${digest}`).join(' or ');
  const check = { subject: `${subjectOf(sender)}:feature_sha256`, expected, location };
  const message = `${nameOf(sender)} computes its features by another contract or code than this release was trained with.${sender.results}`;
  const outcome = known.length === 0 ? 'not-comparable' : 'fail';
  const remedy = 'update the client, or keep it off this release';
  return [
    { ...ruleOn(check, outcome, message, `sha256 ${featureSha256}`, remedy), figures: figuresOf(sender) },
  ];
}

function subjectOf({ client, ofCanary }: Sender): string {
  return ofCanary ? `canary:${client}` : client;
}

function nameOf({ client, ofCanary, trafficPercent }: Sender): string {
  return `${client} (${percent(trafficPercent)} of the ${ofCanary ? "canary's traffic" : 'traffic'})`;
}

function figuresOf({ trafficPercent, slices }: Sender): Figures {
  return { traffic_percent: trafficPercent, ...(slices.length === 0 ? {} : { slices }) };
}

/** A share in words, to two decimals. */
export function percent(value: number): string {
  return `${Number(value.toFixed(2))} %`;
}
