import { ENTRY, type GateTable } from './gate-table.js';
import { operationsOf, type WrittenOperations } from './operations-of.js';

const SIZED = ENTRY.replace(
  'max_concurrent_streams: 64',
  'accelerator_memory_mib: 24000, max_concurrent_streams: 64',
);
const levels = (...pairs: readonly (readonly [number, number])[]): string =>
  `peak_concurrency: 80\nlevels:\n${pairs.map(([streams, mib]) => `  - {concurrency: ${streams}, gpu_memory_mib: ${mib}}`).join('\n')}\n`;
const overTime = (growth: number, noise = 0): string =>
  `memory:\n${Array.from({ length: 60 }, (_, i) => `  - {at_s: ${i * 10}, concurrency: 64, gpu_memory_mib: ${10_000 + growth * i * 10 + (i % 2 === 0 ? noise : -noise)}}`).join('\n')}\n`;
const given = (
  load: string,
  more: WrittenOperations = {},
): { step: 'canary'; entry: string; more: ReturnType<typeof operationsOf> } => ({
  step: 'canary',
  entry: SIZED,
  more: operationsOf({ loads: [load], ...more }),
});
const FLAT = levels([8, 9000], [64, 9000], [77, 9000]);
const PASS = ['capacity-headroom pass blocker'];
const shared = 'cohort: {percent: 2}\ncapacity: {shared_accelerator: true}';
const TOGETHER = 'capacity-headroom:together';

/** The cases of capacity-headroom. */
export const capacityHeadroomTable: GateTable = {
  gate: 'capacity-headroom',
  cases: [
    { name: 'fits, with room', shows: 'pass', given: given(FLAT), expected: PASS },
    {
      name: 'no load test',
      shows: 'no-evidence',
      given: { step: 'stage', entry: SIZED },
      expected: ['capacity-headroom no-evidence blocker'],
    },
    {
      name: 'no envelope',
      shows: 'no-evidence',
      given: { ...given(FLAT), entry: ENTRY },
      expected: ['capacity-headroom:envelope no-evidence blocker'],
    },
    {
      name: 'memory was not measured',
      shows: 'no-evidence',
      given: given('peak_concurrency: 8\nlevels: [{concurrency: 8}]'),
      expected: ['capacity-headroom:gpu_memory_mib no-evidence blocker'],
    },
    {
      name: '90 % of the envelope',
      shows: 'edge',
      given: given(levels([64, 21_600], [80, 21_600])),
      expected: PASS,
    },
    {
      name: 'over 90 % of the envelope',
      shows: 'fail',
      given: given(levels([64, 21_601], [80, 21_601])),
      expected: ['capacity-headroom:gpu_memory_mib fail blocker'],
    },
    {
      name: 'memory that grows with concurrency, beyond what was tested',
      shows: 'fail',
      given: given(levels([4, 6000], [8, 8000], [16, 12_000])),
      expected: ['capacity-headroom:gpu_memory_mib:concurrency fail blocker'],
      says: ['36000 MiB at 64 streams', 'serve at most 35 streams'],
    },
    {
      name: 'memory of one light level alone',
      shows: 'no-evidence',
      given: given(levels([8, 9000])),
      expected: ['capacity-headroom:gpu_memory_mib:reach no-evidence blocker'],
      says: ['concurrency 8 only, and 64 streams are promised'],
    },
    {
      name: 'a leak that fills the envelope within the soak horizon',
      shows: 'fail',
      given: given(overTime(0.2, 3)),
      expected: ['capacity-headroom:gpu_memory_mib:time fail blocker'],
      says: ['the envelope is full after 19.'],
    },
    {
      name: 'growth that the data neither show nor exclude',
      shows: 'edge',
      given: given(overTime(0, 200)),
      expected: [...PASS, 'capacity-headroom:gpu_memory_mib:time inconclusive warning'],
    },
    { name: 'memory that stays where it is', shows: 'edge', given: given(overTime(0)), expected: PASS },
    {
      name: 'a ramp is no leak: growth counts at a constant concurrency',
      shows: 'edge',
      given: given(
        `memory:\n${Array.from({ length: 40 }, (_, i) => `  - {at_s: ${i * 15}, concurrency: ${Math.floor(i / 10) * 20 + 10}, gpu_memory_mib: ${9000 + Math.floor(i / 10) * 500}}`).join('\n')}\n`,
      ),
      expected: PASS,
    },
    {
      name: 'candidate and target on one accelerator',
      shows: 'edge',
      given: given(FLAT, { plan: shared, releasedLoads: [levels([64, 15_000])] }),
      expected: PASS,
    },
    {
      name: 'candidate and target do not fit together',
      shows: 'fail',
      given: given(FLAT, { plan: shared, releasedLoads: [levels([64, 15_001])] }),
      expected: [`${TOGETHER} fail blocker`],
      says: ['9000 + 15001 = 24001 MiB'],
    },
    {
      name: 'two replicas of the candidate and the target do not fit together',
      shows: 'fail',
      given: given(FLAT, {
        plan: shared.replace('{shared', '{replicas_per_accelerator: 2, shared'),
        releasedLoads: [levels([64, 6001])],
      }),
      expected: [`${TOGETHER} fail blocker`],
      says: ['18000 + 6001 = 24001 MiB'],
    },
    {
      name: 'the memory of the target is not known',
      shows: 'no-evidence',
      given: given(FLAT, { plan: shared }),
      expected: [`${TOGETHER} no-evidence blocker`],
    },
    {
      name: 'measured together',
      shows: 'edge',
      given: given(`${FLAT}loaded_with: [asr-dictation-en@2.3.1]\n`, { plan: shared }),
      expected: PASS,
    },
    {
      name: 'accelerators of their own',
      shows: 'edge',
      given: given(FLAT, { plan: 'cohort: {percent: 2}' }),
      expected: PASS,
    },
  ],
};
