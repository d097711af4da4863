import type { GateTable } from './gate-table.js';
import { unreadableAs } from './evidence-of.js';
import { operationsOf } from './operations-of.js';

const SLO = 'slo: [{id: latency, metric: p95_latency_ms, max: 400, value: 350}]';
const NONE = 'incidents: []';
const given = (
  slo: string | undefined,
  incidents: string | undefined,
): { step: 'promote'; more: ReturnType<typeof operationsOf> } => ({
  step: 'promote',
  more: operationsOf({
    ...(slo === undefined ? {} : { slo }),
    ...(incidents === undefined ? {} : { incidents }),
  }),
});
const incident = (words: string): string => `incidents: [{id: INC-7, ${words}}]`;

/** The cases of production-healthy. */
export const productionHealthyTable: GateTable = {
  gate: 'production-healthy',
  cases: [
    {
      name: 'SLOs hold, no incident',
      shows: 'pass',
      given: given(SLO, NONE),
      expected: ['production-healthy pass blocker'],
    },
    {
      name: "the canary report's own",
      shows: 'edge',
      given: { step: 'promote', canary: `slices: {}\n${SLO}\n${NONE}` },
      expected: ['production-healthy pass blocker'],
    },
    {
      name: 'a list that cannot be read does not hide a broken SLO of the canary report',
      shows: 'fail',
      given: {
        step: 'promote',
        canary: `slices: {}\n${SLO.replace('value: 350', 'value: 450')}\n${NONE}`,
        more: { slo: unreadableAs('slo.yaml') },
      },
      expected: ['production-healthy:slo.yaml error blocker', 'production-healthy:slo:latency fail blocker'],
    },
    {
      name: 'nor does it pass with the other one',
      shows: 'no-evidence',
      given: {
        step: 'promote',
        more: { ...operationsOf({ incidents: NONE }), slo: unreadableAs('slo.yaml') },
      },
      expected: ['production-healthy:slo.yaml error blocker'],
    },
    {
      name: 'a value on its limit, whatever binary fractions say',
      shows: 'pass',
      given: given(SLO.replace('max: 400, value: 350', 'max: 70, value: 70.00000000000001'), NONE),
      expected: ['production-healthy pass blocker'],
    },
    {
      name: 'nothing at promotion',
      shows: 'no-evidence',
      given: { step: 'promote' },
      expected: [
        'production-healthy:slo no-evidence blocker',
        'production-healthy:incidents no-evidence blocker',
      ],
    },
    {
      name: 'nothing before promotion',
      shows: 'edge',
      given: { step: 'canary' },
      expected: [],
    },
    {
      name: 'no list of incidents',
      shows: 'no-evidence',
      given: given(SLO, undefined),
      expected: ['production-healthy:incidents no-evidence blocker'],
    },
    {
      name: 'an open incident that names the model and no version, or all of a line',
      shows: 'no-evidence',
      given: given(
        SLO,
        'incidents: [{id: A, status: open, releases: [asr-dictation-en]}, {id: B, status: open, releases: [asr-dictation-en@2.x]}]',
      ),
      expected: [
        'production-healthy:incident:A no-evidence blocker',
        'production-healthy:incident:B no-evidence blocker',
      ],
    },
    {
      name: 'no objective',
      shows: 'no-evidence',
      given: given('slo: []', NONE),
      expected: ['production-healthy:slo no-evidence blocker'],
    },
    {
      name: 'on the limit',
      shows: 'edge',
      given: given(SLO.replace('350', '400'), NONE),
      expected: ['production-healthy pass blocker'],
    },
    {
      name: 'over the limit',
      shows: 'fail',
      given: given(SLO.replace('350', '400.5'), NONE),
      expected: ['production-healthy:slo:latency fail blocker'],
      says: ['the SLO latency is broken: 400.5 ms (at most 400 ms)'],
    },
    {
      name: 'under a minimum, in a unit of its own',
      shows: 'fail',
      given: given('slo: [{id: uptime, unit: "%", min: 99.9, value: 99.5}]', NONE),
      expected: ['production-healthy:slo:uptime fail blocker'],
    },
    {
      name: 'not measured',
      shows: 'no-evidence',
      given: given(SLO.replace(', value: 350', ''), NONE),
      expected: ['production-healthy:slo:latency no-evidence blocker'],
    },
    {
      name: 'an open incident that names it',
      shows: 'fail',
      given: given(SLO, incident('status: open, releases: [asr-dictation-en@2.4.0]')),
      expected: ['production-healthy:incident:INC-7 fail blocker'],
    },
    {
      name: 'a mitigated incident is not over',
      shows: 'fail',
      given: given(SLO, incident('status: mitigated, releases: [asr-dictation-en@2.4.0]')),
      expected: ['production-healthy:incident:INC-7 fail blocker'],
    },
    {
      name: 'an open incident that names nobody',
      shows: 'no-evidence',
      given: given(SLO, incident('status: open')),
      expected: ['production-healthy:incident:INC-7 no-evidence blocker'],
    },
    {
      name: 'a resolved one, and one of another release',
      shows: 'edge',
      given: given(
        SLO,
        'incidents: [{id: A, status: resolved, releases: [asr-dictation-en@2.4.0]}, {id: B, status: open, releases: [tts@1.0.0]}]',
      ),
      expected: ['production-healthy pass blocker'],
    },
  ],
};
