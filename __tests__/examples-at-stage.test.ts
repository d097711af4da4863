import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../src/model/finding.js';
import type { Step } from '../src/model/step.js';
import type { ReleaseVerdict } from '../src/model/verdict.js';
import { run } from '../src/run.js';
import { type Files, memoryWorld } from './memory-tree.js';

const EXAMPLE = join(import.meta.dirname, '..', 'examples', 'asr-command');
const OWN = /^(?:feature|replay|client)-/;

const FILES: Files = Object.fromEntries(
  readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(EXAMPLE, path)).isFile())
    .map((path) => [path.split(sep).join('/'), readFileSync(join(EXAMPLE, path))]),
);

async function judge(version: string, step: Step): Promise<ReleaseVerdict> {
  const request = {
    event: { kind: 'command-line' as const },
    entries: [`asr-command-en@${version}`],
    step,
    now: Date.UTC(2026, 10, 22),
  };
  const { verdict } = await run(request, memoryWorld({ head: FILES }));
  const [release] = verdict.releases;
  if (release === undefined) throw new Error('no release was judged');
  return release;
}

function own({ findings }: ReleaseVerdict): readonly Finding[] {
  return findings.filter(({ gate }) => OWN.test(gate));
}

describe('examples/asr-command', () => {
  test('1.4.0 passes every gate about features at stage', async () => {
    const findings = own(await judge('1.4.0', 'stage'));
    expect(findings.filter(({ blocks }) => blocks)).toEqual([]);
    expect(findings.filter(({ outcome }) => outcome === 'pass').map(({ gate }) => gate)).toEqual([
      'client-rates',
      'feature-checksums',
      'feature-contract',
      'feature-released',
      'feature-serving',
      'replay-bandwidth',
      'replay-features',
      'replay-fixtures',
    ]);
  });

  test('1.5.0 is held at stage, with the hidden rate named, before any canary evidence is asked for', async () => {
    const release = await judge('1.5.0', 'stage');
    const bandwidth = release.findings.find(({ key }) => key === 'replay-bandwidth');
    expect(bandwidth).toMatchObject({ outcome: 'fail', blocks: true, figures: { estimated_rate_hz: 12000 } });
    expect(bandwidth?.message).toContain('the audio passed 12000 Hz');
    expect(bandwidth?.message).toContain('fricatives above 6 kHz');
    expect(release.blockers).toContain('replay-bandwidth');
    expect(release.not_judged.map(({ gate }) => gate)).toEqual(
      expect.arrayContaining(['canary-metrics', 'canary-plan']),
    );
  });

  test('no contract, header or checksum shows what the recordings of 1.5.0 show', async () => {
    const failing = own(await judge('1.5.0', 'stage')).filter(({ blocks }) => blocks);
    expect([...new Set(failing.map(({ gate }) => gate))]).toEqual(['replay-bandwidth', 'replay-features']);
  });

  test.each(['1.4.0', '1.5.0'])(
    '%s at package: the recordings are not asked for yet and say only what they show',
    async (version) => {
      const findings = own(await judge(version, 'package'));
      expect(findings.filter(({ blocks }) => blocks)).toEqual([]);
      const early = findings.filter(({ key, outcome }) => key === 'replay-bandwidth' && outcome === 'fail');
      expect(early.map(({ severity }) => severity)).toEqual(version === '1.5.0' ? ['warning'] : []);
    },
  );
});
