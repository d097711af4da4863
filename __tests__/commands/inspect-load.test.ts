import { expect, test } from '@jest/globals';
import { runCommand } from './memory-terminal.js';

test('inspect names the load-test tool and prints its figures in the units of the catalogue', async () => {
  const vegeta = {
    latencies: { '50th': 2e6, '95th': 4e6, '99th': 9e6 },
    success: 1,
    requests: 400,
    throughput: 5,
    duration: 6e11,
  };
  const done = await runCommand('inspect', ['out.json'], { 'out.json': JSON.stringify(vegeta) });
  expect(done.exit).toBe(0);
  expect(JSON.parse(done.out)).toMatchObject({
    reader: 'vegeta',
    kind: 'load-report',
    value: { duration_s: 600, load_model: 'open', levels: [{ samples: 400, p99_latency_ms: 9 }] },
  });
});

test('inspect says what is wrong with a load test', async () => {
  const done = await runCommand('inspect', ['out.json'], {
    'out.json': JSON.stringify({ request_latency: { p50: 1 } }),
  });
  expect(done.exit).toBe(2);
  expect(done.notes.join()).toContain('`request_latency` has no unit');
});

test('--explain says what speaks against the target itself', async () => {
  const release = {
    family: 'asr',
    model_id: 'asr',
    version: '1.0.0',
    state: 'stable',
    promoted_at: '2026-10-01T00:00:00Z',
    serving_image: 'r/asr:latest',
    served: { traffic_percent_max: 20 },
    known_issues: [{ id: 'ASR-7', severity: 'blocker' }],
  };
  const done = await runCommand('rollback-target', ['releases.json', '--family', 'asr', '--explain'], {
    'releases.json': JSON.stringify([release]),
  });
  expect(done.exit).toBe(0);
  expect(done.notes).toEqual([
    'asr@1.0.0 has a known issue: ASR-7 (blocker)',
    'asr@1.0.0 never served more than 20 % of the traffic',
  ]);
});
