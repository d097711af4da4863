import { CANONICAL } from '../features/toolkit-files.js';
import { ABSENT, canaryOf } from './evidence-of.js';
import { clientsOf, contractOf, digestsOf, FEATURES } from './features-of.js';
import type { Given, GateTable } from './gate-table.js';

const DIGEST = 'a'.repeat(64);

function given(clients: string, more: Given['more'] = {}): Given {
  return { step: 'stage', more: { ...FEATURES, clients: clientsOf(`clients: [${clients}]`), ...more } };
}

/** What a canary report says of the clients in its cohort, as the gatherer hands it over. */
function canaryClientsOf(clients: string): NonNullable<NonNullable<Given['more']>['clients']> {
  const text = `slices: {a: {wer: {candidate: 0.1}}}\ncohort: {percent: 2, clients: ${clients}}\n`;
  const { telemetry = [], location = { path: 'canary.yaml' } } = canaryOf(text).canary?.cohort ?? {};
  const source = { path: 'canary.yaml', ref: 'head', sha256: '', bytes: 0 };
  return { kind: 'present', value: [{ clients: telemetry, ofCanary: true, location }], source };
}

function joined(
  one: ReturnType<typeof canaryClientsOf>,
  other: ReturnType<typeof canaryClientsOf>,
): ReturnType<typeof canaryClientsOf> {
  if (one.kind !== 'present' || other.kind !== 'present') return one;
  return { ...one, value: [...one.value, ...other.value] };
}

const DESKTOP = '{client: desktop-3, traffic_percent: 69, sample_rates_hz: [16000]}';

const MOBILE =
  '{client: mobile-5, traffic_percent: 31, sample_rates_hz: [12000]}, {client: mobile-50, traffic_percent: 0, sample_rates_hz: [16000]}';

const CANARY = `
model: asr-dictation-en@2.4.0
slices:
  far: {dimensions: {client: mobile-5, noise: noisy}, wer: {baseline: 0.11, candidate: 0.154}, p95_latency_ms: {baseline: 300, candidate: 310}, joy: {candidate: 1}}
  client=mobile-5: {wer_relative_delta: 0.21}
  desk: {dimensions: {client: desktop-3}, wer: {baseline: 0.11, candidate: 0.11}}
  other: {dimensions: {client: mobile-50}, wer: {candidate: 0.9}}
cohort: {percent: 2, clients: [desktop-3, mobile-5]}
window: {from: 2026-11-20, to: 2026-11-21}
`;

/** The cases of client-rates. */
export const clientRatesTable: GateTable = {
  gate: 'client-rates',
  cases: [
    {
      name: "the contract's audio from everybody",
      shows: 'pass',
      given: given(
        `${DESKTOP}, {client: mobile-5, traffic_percent: 31, sample_rates_hz: [{hz: 16000, percent: 100}]}`,
      ),
      expected: ['client-rates pass blocker'],
      says: ['2 client versions send what the contract asks for'],
    },
    {
      name: 'no telemetry',
      shows: 'no-evidence',
      given: {
        step: 'stage',
        more: {
          ...FEATURES,
          clients: { ...ABSENT, lookedIn: 'evidence.clients', location: { path: 'entry.yaml' } },
        },
      },
      expected: ['client-rates no-evidence blocker'],
    },
    {
      name: 'one client version sends 12 kHz',
      shows: 'fail',
      given: given(
        `${DESKTOP}, {client: mobile-5, traffic_percent: 31, sample_rates_hz: [16000, {hz: 12000, percent: 40}]}`,
      ),
      expected: ['client-rates:mobile-5 fail blocker'],
      says: [
        'mobile-5 (31 % of the traffic) sends 12000 Hz (40 % of its audio), the contract says 16000 Hz',
        'Fricatives above 6 kHz are gone',
      ],
    },
    {
      name: 'a rate that the contract lists',
      shows: 'edge',
      given: given('{client: web, traffic_percent: 100, sample_rates_hz: [48000]}', {
        trainingFeatures: contractOf(
          CANONICAL.replace(
            'resample_policy: reject',
            'resample_policy: allow_listed\n  allowed_input_rates_hz: [48000]',
          ),
        ),
      }),
      expected: ['client-rates pass blocker'],
    },
    {
      name: 'a client of which no rate was observed',
      shows: 'no-evidence',
      given: given(`${DESKTOP}, {client: kiosk, traffic_percent: 31}`),
      expected: ['client-rates:kiosk no-evidence blocker'],
    },
    {
      name: 'clients that nobody lists',
      shows: 'no-evidence',
      given: given(DESKTOP),
      expected: ['client-rates:traffic no-evidence blocker'],
      says: ['make up 69 % of the traffic'],
    },
    {
      name: 'a small share warns where the policy says so',
      shows: 'edge',
      given: {
        ...given(
          '{client: a, traffic_percent: 99.5, sample_rates_hz: [16000]}, {client: b, traffic_percent: 0.5, sample_rates_hz: [8000]}',
        ),
        policy: 'gates: {client-rates: {ignore_below_percent: 1}}',
      },
      expected: ['client-rates pass blocker', 'client-rates:b fail warning'],
    },
    {
      name: 'features that a client computes by another contract',
      shows: 'fail',
      given: given(
        `{client: a, traffic_percent: 100, sample_rates_hz: [16000], feature_sha256: ${'b'.repeat(64)}}`,
        {
          contractDigests: digestsOf(DIGEST, undefined),
        },
      ),
      expected: ['client-rates:a:feature_sha256 fail blocker'],
    },
    {
      name: 'features that a client computes by the same contract',
      shows: 'pass',
      given: given(
        `{client: a, traffic_percent: 100, sample_rates_hz: [16000], feature_sha256: ${DIGEST.toUpperCase()}}`,
        {
          contractDigests: digestsOf(DIGEST, undefined),
        },
      ),
      expected: ['client-rates pass blocker'],
    },
    {
      name: 'a checksum and nothing to compare it with',
      shows: 'no-evidence',
      given: given(`{client: a, traffic_percent: 100, sample_rates_hz: [16000], feature_sha256: ${DIGEST}}`),
      expected: ['client-rates:a:feature_sha256 not-comparable blocker'],
    },
    {
      name: 'the canary report has slices of the client: the finding says how they did',
      shows: 'edge',
      given: { ...given(`${DESKTOP}, ${MOBILE}`), canary: CANARY },
      expected: ['client-rates:mobile-5 fail blocker'],
      says: [
        'In the canary report: far wer 0.11 -> 0.154 (+40 %), p95_latency_ms 300 -> 310 (+3.33 %); client=mobile-5 wer +21 %.',
        /^(?![^]*(?:desk wer|0\.9|joy))/,
      ],
    },
    {
      name: 'only the evaluation has slices of all versions of the client',
      shows: 'edge',
      given: {
        ...given(`${DESKTOP}, ${MOBILE}`),
        report:
          'model: asr-dictation-en@2.4.0\nslices: {phones: {dimensions: {client: mobile}, wer: {baseline: 0.1, candidate: 0.12}}, tv: {dimensions: {client: mob}, wer: {candidate: 0.7}}}\n',
      },
      expected: ['client-rates:mobile-5 fail blocker'],
      says: ['In the eval report: phones wer 0.1 -> 0.12 (+20 %).', /^(?![^]*tv)/],
    },
    {
      name: 'how a client with another contract did',
      shows: 'edge',
      given: {
        ...given(
          `{client: mobile-5, traffic_percent: 40, sample_rates_hz: [16000], feature_sha256: ${'b'.repeat(64)}}, {client: desktop-3, traffic_percent: 60, sample_rates_hz: [16000]}`,
          { contractDigests: digestsOf(DIGEST, undefined) },
        ),
        canary: CANARY,
      },
      expected: ['client-rates:mobile-5:feature_sha256 fail blocker'],
      says: [
        'mobile-5 (40 % of the traffic) computes its features by another contract or code',
        'In the canary report: far wer 0.11 -> 0.154 (+40 %)',
      ],
    },
    {
      name: 'the canary report itself says what its clients send',
      shows: 'edge',
      given: {
        step: 'promote',
        more: {
          ...FEATURES,
          clients: canaryClientsOf(
            '[{client: ios-5.2, traffic_percent: 70, sample_rates_hz: [16000]}, {client: web-1, traffic_percent: 30, sample_rates_hz: [8000]}]',
          ),
        },
      },
      expected: ['client-rates:canary:web-1 fail blocker'],
      says: ["web-1 (30 % of the canary's traffic) sends 8000 Hz"],
    },
    {
      name: 'the whole traffic is counted apart from that of the canary',
      shows: 'edge',
      given: {
        ...given(DESKTOP, {
          clients: joined(
            clientsOf(`clients: [${DESKTOP}]`),
            canaryClientsOf('[{client: desktop-3, traffic_percent: 100, sample_rates_hz: [16000]}]'),
          ),
        }),
      },
      expected: ['client-rates:traffic no-evidence blocker'],
      says: ['make up 69 % of the traffic'],
    },
    {
      name: 'a client of the cohort that nobody observed',
      shows: 'no-evidence',
      given: {
        ...given('{client: desktop-3, traffic_percent: 100, sample_rates_hz: [16000]}'),
        canary: CANARY,
      },
      expected: ['client-rates:canary:mobile-5 no-evidence blocker'],
      says: ['the canary serves mobile-5, and no telemetry says what that client sends'],
    },
    {
      name: 'a cohort of all versions of a client',
      shows: 'edge',
      given: {
        ...given('{client: desktop-3, traffic_percent: 100, sample_rates_hz: [16000]}'),
        canary: CANARY.replace('[desktop-3, mobile-5]', '[desktop]'),
      },
      expected: ['client-rates pass blocker'],
    },
    {
      name: 'a contract without a sample rate',
      shows: 'no-evidence',
      given: given('{client: a, traffic_percent: 100, sample_rates_hz: [16000]}', {
        trainingFeatures: contractOf(CANONICAL.replace('  sample_rate_hz: 16000\n', '')),
      }),
      expected: ['client-rates:a not-comparable blocker'],
    },
  ],
};
