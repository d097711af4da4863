import { consequenceOf } from '../features/consequence.js';
import type { ClientTelemetry, ObservedRate } from '../model/client-telemetry.js';
import { type FeatureContract, valueIn } from '../model/feature-contract.js';
import { digestAt } from '../model/file-digest.js';
import { valueOf } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate } from './define-gate.js';
import { allowedRates } from './judge-served-audio.js';
import { type Check, orPass, passOn, ruleOn, toNumber } from './rule-on.js';

interface Settings {
  readonly min_traffic_percent: unknown;
  readonly ignore_below_percent: unknown;
}

/** Every client version sends the contract's audio. */
export const clientRates = defineGate<
  'entry' | 'trainingFeatures' | 'clients',
  'contractDigests' | 'digests',
  Settings
>({
  id: 'client-rates',
  title: "Every client version sends the contract's audio.",
  from: 'stage',
  needs: ['entry', 'trainingFeatures', 'clients'],
  uses: ['contractDigests', 'digests'],
  settings: {
    min_traffic_percent: {
      type: 'number',
      minimum: 0,
      maximum: 100,
      default: 95,
      description: 'Share of the traffic that the listed clients have to make up, in percent.',
    },
    ignore_below_percent: {
      type: 'number',
      minimum: 0,
      maximum: 100,
      default: 0,
      description: 'Share of the traffic below which a client version warns and does not block, in percent.',
    },
  },
  remedy: 'Correct what the named client versions send, or keep them off this release.',
  docs: `\`clients/1\` under \`evidence.clients\`: aggregates of telemetry by client version, of the traffic that this release
will meet: sample rates that were observed, the share of the traffic, and the digest of the contract or code by which a client computes
features of its own. A client that sends any other rate than the contract's (or one that it lists with \`allow_listed\`) is named
with its share. A digest has to be that of the feature contract or of the feature code. A client without rates is no evidence, and so are clients
that make up less than 95 % of the traffic together: the others could send anything.`,
  judge: ({ entry, trainingFeatures: contract, clients: reports, ...more }, { settings }) => {
    const clients = reports.flatMap((report) => report.clients);
    const traffic = clients.reduce((sum, { trafficPercent }) => sum + trafficPercent, 0);
    const code = entry.artifacts.get('feature_code');
    const known = [
      valueOf(more.contractDigests)?.candidate,
      code?.sha256,
      code === undefined ? undefined : digestAt(valueOf(more.digests), code.path),
    ].filter((digest) => digest !== undefined);
    const least = toNumber(settings.ignore_below_percent, 0);
    const location = reports[0]?.location ?? null;
    const check = {
      subject: '',
      expected: `${allowedRates(contract).join(', ')} Hz from every client`,
      location,
    };
    return orPass(
      [
        ...clients.flatMap((client) =>
          [...judgeRates(client, contract), ...judgeChecksum(client, known)].map((ruling) =>
            client.trafficPercent < least ? { ...ruling, severity: 'warning' as const } : ruling,
          ),
        ),
        judgeCoverage(traffic, toNumber(settings.min_traffic_percent, 95), location),
      ],
      passOn(
        check,
        `${clients.length} client versions send what the contract asks for`,
        `${percent(traffic)} of the traffic`,
      ),
    );
  },
});

function judgeRates(
  { client, rates, trafficPercent, location }: ClientTelemetry,
  contract: FeatureContract,
): readonly Ruling[] {
  const allowed = allowedRates(contract);
  // An open rate is feature-contract's finding; what clients send cannot be compared with it.
  const expected = allowed.length === 0 ? 'a sample rate in the contract' : `${allowed.join(', ')} Hz`;
  const check = { subject: client, expected, location };
  if (rates.length === 0) {
    const message = `no sample rate was observed of ${client} (${percent(trafficPercent)} of the traffic)`;
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
  return others.length === 0 ? [] : [wrongRates(check, others, trafficPercent, contract)];
}

function wrongRates(
  check: Check,
  others: readonly ObservedRate[],
  trafficPercent: number,
  contract: FeatureContract,
): Ruling {
  const list = others.map(({ hz, percent: share }) =>
    share === undefined ? `${hz} Hz` : `${hz} Hz (${percent(share)} of its audio)`,
  );
  const own = valueIn(contract, 'audio.sample_rate_hz') ?? 0;
  const lowest = others.reduce((low, { hz }) => Math.min(low, hz), Number.POSITIVE_INFINITY);
  const consequence = consequenceOf({ field: 'audio.sample_rate_hz', a: own, b: lowest });
  const message = `${check.subject} (${percent(trafficPercent)} of the traffic) sends ${list.join(', ')}, the contract says ${check.expected} (${contract.path}). ${consequence}`;
  const figures = { traffic_percent: trafficPercent, sample_rates_hz: others.map(({ hz }) => hz) };
  const remedy =
    'record at the rate of the contract in that client, or send its traffic to a model that was trained at its rate';
  return { ...ruleOn(check, 'fail', message, list.join(', '), remedy), figures };
}

function judgeChecksum(
  { client, featureSha256, trafficPercent, location }: ClientTelemetry,
  known: readonly string[],
): readonly Ruling[] {
  if (featureSha256 === undefined || known.includes(featureSha256)) return [];
  const expected =
    known.length === 0
      ? 'a digest of the feature contract or code'
      : known.map((digest) => `sha256 ${digest}`).join(' or ');
  const check = { subject: `${client}:feature_sha256`, expected, location };
  const message = `${client} (${percent(trafficPercent)} of the traffic) computes its features by another contract or code than this release was trained with`;
  const outcome = known.length === 0 ? 'not-comparable' : 'fail';
  return [
    ruleOn(
      check,
      outcome,
      message,
      `sha256 ${featureSha256}`,
      'update the client, or keep it off this release',
    ),
  ];
}

function judgeCoverage(traffic: number, least: number, location: Ruling['location']): Ruling | undefined {
  // The sum of rounded shares is a little off.
  if (traffic >= least - 1e-6) return undefined;
  const check = { subject: 'traffic', expected: `at least ${percent(least)} of the traffic`, location };
  const message = `the clients that are listed make up ${percent(traffic)} of the traffic: what the others send is not known`;
  return ruleOn(
    check,
    'no-evidence',
    message,
    percent(traffic),
    'list every client version, with its share of the traffic',
  );
}

function percent(value: number): string {
  return `${Number(value.toFixed(2))} %`;
}
