import { rememberPairs } from '../audio/measure-pair.js';
import { PAIR_THRESHOLDS, type PairThresholds } from '../audio/pair-thresholds.js';
import { type FeatureContract, valueIn } from '../model/feature-contract.js';
import type { Fixture } from '../model/replay.js';
import { hasReached } from '../model/step.js';
import { type Context, defineGate } from './define-gate.js';
import { judgePairs } from './judge-pairs.js';
import { judgeSuspicion } from './judge-suspicion.js';
import { judgeUndecoded } from './judge-undecoded.js';
import { orPass, passOn, toNumber } from './rule-on.js';

interface Settings {
  readonly min_pairs: unknown;
  readonly min_speech_s: unknown;
  readonly min_coherence: unknown;
  readonly max_delay_ms: unknown;
  readonly bandwidth_share: unknown;
  readonly suspicion: unknown;
}

/** No fixture lost bandwidth on its way through serving. */
export const replayBandwidth = defineGate<'entry' | 'trainingFeatures' | 'replays', never, Settings>({
  id: 'replay-bandwidth',
  title: 'No replay fixture lost bandwidth on its way through serving.',
  from: 'stage',
  needs: ['entry', 'trainingFeatures', 'replays'],
  uses: [],
  settings: {
    min_pairs: {
      type: 'integer',
      minimum: 1,
      default: PAIR_THRESHOLDS.minPairs,
      description: 'Pairs of recordings without which nothing is decided.',
    },
    min_speech_s: {
      type: 'number',
      minimum: 0,
      default: PAIR_THRESHOLDS.minSpeechSeconds,
      description: 'Speech that a pair needs to count, in seconds.',
    },
    min_coherence: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: PAIR_THRESHOLDS.coherence,
      description: 'Coherence from which a band follows the training side.',
    },
    max_delay_ms: {
      type: 'number',
      minimum: 0,
      maximum: 1000,
      default: PAIR_THRESHOLDS.maxDelayMs,
      description: 'Longest delay that is looked for, either way, in milliseconds.',
    },
    bandwidth_share: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: PAIR_THRESHOLDS.defaultBandwidthShare,
      description:
        'Share of half the sample rate that has to be kept, where the contract states no min_effective_bandwidth_hz.',
    },
    suspicion: {
      type: 'string',
      enum: ['warning', 'blocker', 'off'],
      default: 'warning',
      description:
        'What a lost band that is suspected in a training recording alone is worth; natural speech overlaps with it.',
    },
  },
  remedy:
    'Take the resampler out of the production path, or replace it by one that keeps the band; then record the fixtures anew.',
  docs: `Each recording as training hears it is compared with the same recording as serving hands it on: aligned, then by
magnitude-squared coherence in bands of 500 Hz. The band up to which the two follow one another, as the median over the fixtures,
has to reach \`audio.min_effective_bandwidth_hz\` of the contract, or 0.92 of half the sample rate. Gain, polarity, dither,
preemphasis, a delay up to 50 ms and a round trip through a higher rate by a good resampler keep it; 16 → 12 → 16 kHz does not, whatever the
resampler. The rate is named from the edge of its filter or from the mirror images that it left, or the range in which it lies. The
clients of the manifest are judged on their own as well, since a median over all hides one client. Fewer than three pairs with a second of
speech are no evidence, and neither are recordings with nothing audible in the band that is asked for; FLAC files are not decoded, which
is said. A lossy codec or 8-bit samples lower the coherence too, and the finding says so.

From its step on, a training recording that looks band-limited in itself is a warning: without its original that is a suspicion.`,
  judge: ({ trainingFeatures: contract, replays }, context) => {
    const thresholds = toThresholds(context, contract);
    const fixtures = replays.flatMap((replay) => replay.fixtures);
    const clients = [...new Set(fixtures.flatMap(({ client }) => client ?? []))];
    const groups = clients.length > 1 || fixtures.some(({ client }) => client === undefined) ? clients : [];
    const measure = rememberPairs();
    const overall = judgePairs('', fixtures, thresholds, measure);
    if (overall.outcome === 'no-evidence') return [overall];
    const byClient = groups.map((client) => judgePairs(client, of(fixtures, client), thresholds, measure));
    const wrong = [overall, ...byClient].filter(({ outcome }) => outcome !== 'pass');
    const check = { subject: '', expected: overall.expected, location: overall.location };
    // A suspicion is worth nothing before anybody asks for the recordings.
    const worth = hasReached(context.step, context.from) ? String(context.settings.suspicion) : 'off';
    return orPass(
      [...wrong, ...judgeUndecoded(fixtures), ...judgeSuspicion(fixtures, contract, worth)],
      passOn(check, overall.message, overall.actual, overall.figures),
    );
  },
});

function of(fixtures: readonly Fixture[], client: string): readonly Fixture[] {
  return fixtures.filter((fixture) => fixture.client === client);
}

function toThresholds({ settings }: Context<Settings>, contract: FeatureContract): PairThresholds {
  return {
    ...PAIR_THRESHOLDS,
    minPairs: toNumber(settings.min_pairs, PAIR_THRESHOLDS.minPairs),
    minSpeechSeconds: toNumber(settings.min_speech_s, PAIR_THRESHOLDS.minSpeechSeconds),
    coherence: toNumber(settings.min_coherence, PAIR_THRESHOLDS.coherence),
    maxDelayMs: toNumber(settings.max_delay_ms, PAIR_THRESHOLDS.maxDelayMs),
    defaultBandwidthShare: toNumber(settings.bandwidth_share, PAIR_THRESHOLDS.defaultBandwidthShare),
    minEffectiveBandwidthHz: valueIn(contract, 'audio.min_effective_bandwidth_hz') ?? null,
    sampleRateHz: valueIn(contract, 'audio.sample_rate_hz') ?? null,
  };
}
