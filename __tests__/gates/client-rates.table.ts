import { CANONICAL } from '../features/toolkit-files.js';
import { ABSENT } from './evidence-of.js';
import { clientsOf, contractOf, digestsOf, FEATURES } from './features-of.js';
import type { Given, GateTable } from './gate-table.js';

const DIGEST = 'a'.repeat(64);

function given(clients: string, more: Given['more'] = {}): Given {
  return { step: 'stage', more: { ...FEATURES, clients: clientsOf(`clients: [${clients}]`), ...more } };
}

const DESKTOP = '{client: desktop-3, traffic_percent: 69, sample_rates_hz: [16000]}';

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
      name: 'a contract without a sample rate',
      shows: 'no-evidence',
      given: given('{client: a, traffic_percent: 100, sample_rates_hz: [16000]}', {
        trainingFeatures: contractOf(CANONICAL.replace('  sample_rate_hz: 16000\n', '')),
      }),
      expected: ['client-rates:a not-comparable blocker'],
    },
  ],
};
