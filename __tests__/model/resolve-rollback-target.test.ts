import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resolveRollbackTarget } from '../../src/model/resolve-rollback-target.js';
import { ledgerOf } from '../gates/evidence-of.js';

interface Row {
  readonly family: string;
  readonly model_id: string;
  readonly version: string;
  readonly state: string;
  readonly promoted_at: string;
  readonly serving_image: string;
  readonly health?: string;
}

const ZONES = ['Z', '+05:30', '-08:00', ''];

const row: fc.Arbitrary<Row> = fc
  .record({
    family: fc.constantFrom('asr', 'tts'),
    minor: fc.nat(30),
    state: fc.constantFrom('canary', 'stable', 'stable', 'stable', 'rolled_back', 'retired', 'failed'),
    hour: fc.nat(47),
    zone: fc.constantFrom(...ZONES),
    image: fc.constantFrom('r/a@sha256:0', 'r/b@sha256:1', 'TODO'),
    health: fc.constantFrom(undefined, 'healthy', 'degraded', 'unhealthy'),
  })
  .map(({ family, minor, state, hour, zone, image, health }) => ({
    family,
    model_id: family,
    version: `1.${minor}.0`,
    state,
    promoted_at: `2026-10-0${1 + Math.floor(hour / 24)}T${String(hour % 24).padStart(2, '0')}:00:00${zone}`,
    serving_image: image,
    ...(health === undefined ? {} : { health }),
  }));

/** R8 as one would write it first: the latest of what is stable and healthy; the first of the file among equals. */
function straightforward(rows: readonly Row[], family: string): string | undefined {
  let best: Row | undefined;
  const instant = ({ promoted_at: at }: Row): number =>
    Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(at) ? at : `${at}Z`);
  for (const one of rows) {
    if (one.family !== family || one.state !== 'stable' || one.serving_image === 'TODO') continue;
    if (one.health !== undefined && one.health !== 'healthy') continue;
    if (best === undefined || instant(one) > instant(best)) best = one;
  }
  return best === undefined ? undefined : `${best.model_id}@${best.version} ${best.serving_image}`;
}

describe('R8 on random ledgers', () => {
  test('agrees with a straightforward implementation', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.constantFrom('asr', 'tts', 'none'), (rows, family) => {
        const resolution = resolveRollbackTarget(ledgerOf(JSON.stringify({ releases: rows })), family);
        const found =
          resolution.kind === 'target'
            ? `${resolution.target.modelId}@${resolution.target.version} ${resolution.target.servingImage}`
            : undefined;
        expect(found).toBe(straightforward(rows, family));
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  test('says of every other release of the family why it is passed over, and of a missing zone that it is read as UTC', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const resolution = resolveRollbackTarget(ledgerOf(JSON.stringify({ releases: rows })), 'asr');
        if (resolution.kind === 'unknowable') throw new Error('every time can be read');
        const family = rows.filter(({ family: name }) => name === 'asr').length;
        expect(resolution.passedOver.length + (resolution.kind === 'target' ? 1 : 0)).toBe(family);
        for (const { reason } of resolution.passedOver) expect(reason).not.toBe('');
        if (
          resolution.kind === 'target' &&
          /\d$/.test(resolution.target.promotedAt.text) &&
          !/[+-]\d\d:\d\d$/.test(resolution.target.promotedAt.text)
        )
          expect(resolution.warnings.join()).toContain('read as UTC');
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  test('the same instant in two zones is a tie: the first of the file', () => {
    const line = (version: string, at: string): object => ({
      family: 'asr',
      model_id: 'asr',
      version,
      state: 'stable',
      promoted_at: at,
      serving_image: 'r/a@sha256:0',
    });
    const ledger = ledgerOf(
      JSON.stringify([line('1.0.0', '2026-10-01T12:00:00+02:00'), line('2.0.0', '2026-10-01T10:00:00Z')]),
    );
    const resolution = resolveRollbackTarget(ledger, 'asr');
    expect(resolution).toMatchObject({ kind: 'target', target: { version: '1.0.0' } });
  });
});
