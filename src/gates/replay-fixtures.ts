import { parseInstant, toMilliseconds } from '../model/instant.js';
import { valueIn } from '../model/feature-contract.js';
import type { Fixture, Replay } from '../model/replay.js';
import { toReleaseName } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate } from './define-gate.js';
import { judgeFixture } from './judge-fixture.js';
import { mergeRulings } from './merge-rulings.js';
import { orPass, passOn, ruleOn, toNumber } from './rule-on.js';

interface Settings {
  readonly duration_tolerance_ms: unknown;
  readonly max_clipping_share: unknown;
  readonly max_silence_share: unknown;
}

/** Fixtures are what the contract says, and sanitised. */
export const replayFixtures = defineGate<'entry' | 'trainingFeatures' | 'replays', never, Settings>({
  id: 'replay-fixtures',
  title: 'Replay fixtures are what the contract says, and sanitised.',
  from: 'stage',
  needs: ['entry', 'trainingFeatures', 'replays'],
  uses: [],
  settings: {
    duration_tolerance_ms: {
      type: 'number',
      minimum: 0,
      default: 20,
      description: 'How far the length of a recording may be off what the manifest says, in milliseconds.',
    },
    max_clipping_share: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.001,
      description: 'Largest share of samples at full scale.',
    },
    max_silence_share: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.5,
      description: 'Largest share of samples in digital silence.',
    },
  },
  remedy:
    'Record the fixtures anew through the production path, at the rate of the contract, and say how they were sanitised.',
  docs: `\`replay-manifest/1\` under \`evidence.replay\`: recordings as the training pipeline hears them and as the exact
production path hands them to the model, replayed through this version. Of each WAV file the header is checked against the contract and
the manifest (rate, channels, encoding), its length against the manifest: more than 20 ms off is a wrong rate and not a rounding. Samples
at full scale and digital silence have a limit. FLAC files are read by their header alone. Recorded digests are recomputed. A fixture whose two
sides are one file proves nothing. \`sanitised: {method, by, at}\` says what was done, who answers for it and when.`,
  judge: ({ entry, trainingFeatures: contract, replays }, { settings, now }) => {
    const thresholds = {
      durationToleranceMs: toNumber(settings.duration_tolerance_ms, 20),
      maxClippingShare: toNumber(settings.max_clipping_share, 0.001),
      maxSilenceShare: toNumber(settings.max_silence_share, 0.5),
    };
    const name = toReleaseName({ model_id: entry.modelId, version: entry.version });
    const fixtures = replays.flatMap((replay) => replay.fixtures);
    const rate = valueIn(contract, 'audio.sample_rate_hz');
    const actual = `${fixtures.length} fixtures`;
    const check = {
      subject: '',
      expected: 'sanitised fixtures of the contract',
      location: replays[0]?.location ?? null,
    };
    return orPass(
      [
        fixtures.length === 0
          ? ruleOn(check, 'no-evidence', 'there are no fixtures', '0', 'list them under `fixtures`')
          : undefined,
        ...replays.map((replay) => judgeModel(replay, name)),
        ...replays.map((replay) => judgeSanitised(replay, now)),
        ...mergeRulings(
          fixtures.flatMap((fixture) =>
            judgeFixture(fixture, contract, thresholds).map((ruling) => ({ name: fixture.id, ruling })),
          ),
        ),
      ],
      passOn(check, `${actual} are as the contract says (${rate ?? '?'} Hz) and sanitised`, actual),
    );
  },
});

function judgeModel({ model, location }: Replay, name: string): Ruling | undefined {
  const check = { subject: 'model', expected: name, location };
  const remedy = `replay the fixtures through ${name}, and say so: \`model: ${name}\``;
  if (model === undefined) {
    const message = 'the manifest does not say what its fixtures were replayed through';
    return { ...ruleOn(check, 'no-evidence', message, 'not stated', remedy), severity: 'warning' };
  }
  const actual = toReleaseName(model);
  if (actual === name) return undefined;
  return ruleOn(
    check,
    'fail',
    `the fixtures were replayed through ${actual}, not through ${name}`,
    actual,
    remedy,
  );
}

/** One finding a manifest, however many of its fixtures lack the same words. */
function judgeSanitised({ fixtures }: Replay, now: number): Ruling | undefined {
  const lacking = fixtures.flatMap((fixture) => {
    const missing = whatIsMissing(fixture, now);
    return missing === undefined ? [] : [{ fixture, missing }];
  });
  const [first] = lacking;
  if (first === undefined) return undefined;
  const check = {
    subject: 'sanitised',
    expected: 'method, by and at',
    location: first.fixture.location,
  };
  const message = `nothing says how the recordings were made free of personal data: ${first.missing} (${lacking.length} of ${fixtures.length} fixtures)`;
  const remedy = 'add `sanitised: {method, by, at}` to the manifest once somebody has done it';
  return ruleOn(check, 'no-evidence', message, first.missing, remedy);
}

function whatIsMissing({ sanitised }: Fixture, now: number): string | undefined {
  const missing = (['method', 'by', 'at'] as const).filter((key) => (sanitised?.[key] ?? '').trim() === '');
  if (missing.length > 0) return `no ${missing.join(', ')}`;
  const at = sanitised?.at ?? '';
  const instant = parseInstant(at);
  if (instant === undefined) return `${JSON.stringify(at)} is no time`;
  return toMilliseconds(instant) > now ? `${at} lies ahead` : undefined;
}
