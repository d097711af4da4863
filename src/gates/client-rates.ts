import type { Cohort } from '../model/canary.js';
import type { ClientsReport, ClientTelemetry } from '../model/client-telemetry.js';
import { digestAt } from '../model/file-digest.js';
import { valueOf } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate } from './define-gate.js';
import { judgeChecksum, judgeRates, percent, type Sender } from './judge-client.js';
import { describeClientSlices, isFamily } from './judge-client-slices.js';
import { allowedRates } from './judge-served-audio.js';
import { orPass, passOn, ruleOn, toNumber } from './rule-on.js';

interface Settings {
  readonly min_traffic_percent: unknown;
  readonly ignore_below_percent: unknown;
}

/** Every client version sends the contract's audio. */
export const clientRates = defineGate<
  'entry' | 'trainingFeatures' | 'clients',
  'contractDigests' | 'digests' | 'canaryReport' | 'shadowReport' | 'evalReport',
  Settings
>({
  id: 'client-rates',
  title: "Every client version sends the contract's audio.",
  from: 'stage',
  needs: ['entry', 'trainingFeatures', 'clients'],
  uses: ['contractDigests', 'digests', 'canaryReport', 'shadowReport', 'evalReport'],
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
that make up less than 95 % of the traffic together: the others could send anything. Clients in the \`cohort\` of the canary report are judged
likewise, by what is said of them there, and a client that the canary serves has to be among those that were observed. Where a report (canary,
else shadow, else evaluation) has slices of a client that is named, by the dimension \`client\`, the finding says how they did.`,
  judge: ({ entry, trainingFeatures: contract, clients: reports, ...more }, { settings, metrics }) => {
    const senders = reports.flatMap(toSenders).map(({ client, ofCanary }): Sender => {
      const { sentence, slices } = describeClientSlices(client.client, more, metrics);
      return { ...client, ofCanary, results: sentence, slices };
    });
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
    const rulings = senders.flatMap((sender) =>
      [...judgeRates(sender, contract), ...judgeChecksum(sender, known)].map((ruling) =>
        sender.trafficPercent < least ? { ...ruling, severity: 'warning' as const } : ruling,
      ),
    );
    const traffic = trafficOf(reports);
    const cohort = valueOf(more.canaryReport)?.canary?.cohort;
    return orPass(
      [
        ...rulings,
        ...judgeCohort(cohort, senders),
        judgeCoverage(traffic, toNumber(settings.min_traffic_percent, 95), location),
      ],
      passOn(
        check,
        `${senders.length} client versions send what the contract asks for`,
        `${percent(traffic)} of the traffic`,
      ),
    );
  },
});

function toSenders({ clients, ofCanary = false }: ClientsReport): readonly {
  readonly client: ClientTelemetry;
  readonly ofCanary: boolean;
}[] {
  return clients.map((client) => ({ client, ofCanary }));
}

/** The traffic that is known of, in percent: of the canary alone where nothing else was counted. */
function trafficOf(reports: readonly ClientsReport[]): number {
  const whole = reports.filter(({ ofCanary }) => ofCanary !== true);
  const counted = whole.length > 0 ? whole : reports;
  return counted
    .flatMap(({ clients }) => clients)
    .reduce((sum, { trafficPercent }) => sum + trafficPercent, 0);
}

/** Whom a canary serves has to be known as well: its cohort names clients, and telemetry says what they send. */
function judgeCohort(cohort: Cohort | undefined, senders: readonly Sender[]): readonly Ruling[] {
  const names = cohort?.clients ?? [];
  const unknown = [...new Set(names)].filter(
    (name) => !senders.some(({ client }) => client === name || isFamily(name, client)),
  );
  return unknown.map((name) => {
    const check = {
      subject: `canary:${name}`,
      expected: `what ${name} sends`,
      location: cohort?.location ?? null,
    };
    const message = `the canary serves ${name}, and no telemetry says what that client sends`;
    return ruleOn(check, 'no-evidence', message, 'none', `list ${name} under \`evidence.clients\``);
  });
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
