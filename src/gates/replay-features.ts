import {
  compareDumps,
  type DumpComparison,
  type DumpKnowledge,
  type DumpLog,
} from '../audio/compare-dumps.js';
import type { DumpCause } from '../audio/dump-cause.js';
import type { DumpProfile } from '../audio/dump-thresholds.js';
import { type FeatureContract, valueIn } from '../model/feature-contract.js';
import type { Figures } from '../model/finding.js';
import { valueOf } from '../model/reading.js';
import type { FeatureDump, FeatureDumps, Fixture } from '../model/replay.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate } from './define-gate.js';
import { mergeRulings } from './merge-rulings.js';
import { type Check, orPass, passOn, ruleOn, toNumber } from './rule-on.js';

interface Settings {
  readonly profile: unknown;
  readonly min_dumps: unknown;
}

/** What each cause means, and what to do about it. */
const CAUSES: Readonly<Record<DumpCause, readonly [meaning: string, remedy: string]>> = {
  none: ['they agree', ''],
  gain: ['one side is louder by a constant', 'bring both sides to the same level before the front end'],
  'int16-scale': [
    'one side takes samples up to 32768, the other up to 1',
    'scale samples as the contract says (`audio.sample_scale`)',
  ],
  'log-base': ['one side takes another logarithm', 'take the logarithm of the contract (`log.base`)'],
  dither: ['noise shows in the quiet frames of one side', 'dump both sides again with dither 0'],
  'band-loss': [
    'the top of the band is missing on one side: the audio was resampled or filtered before the front end',
    'find what resamples in the production path and take it out',
  ],
  'edge-padding': [
    'only the first and last frames differ',
    'pad the ends as the training does (`frame.centered`, `frame.pad_mode`)',
  ],
  'frame-count': ['the numbers of frames differ', 'use the hop and the padding of the training'],
  other: ['they differ in no way that has a name', 'compute the features of both sides by the same code'],
};

/** The production features equal the training ones. */
export const replayFeatures = defineGate<
  'entry' | 'trainingFeatures' | 'replays',
  'servingFeatures',
  Settings
>({
  id: 'replay-features',
  title: 'The production features equal the training ones.',
  from: 'stage',
  needs: ['entry', 'trainingFeatures', 'replays'],
  uses: ['servingFeatures'],
  settings: {
    profile: {
      type: 'string',
      enum: ['exact', 'equivalent'],
      default: 'equivalent',
      description:
        'What dumps are held to: exact (the same code on both sides) or equivalent (another implementation).',
    },
    min_dumps: {
      type: 'integer',
      minimum: 1,
      default: 1,
      description: 'Pairs of dumps without which nothing is decided.',
    },
  },
  remedy:
    'Dump the features of the fixtures on both sides (.npy) and name them under `features` in the replay manifest.',
  docs: `Each fixture of the replay manifest may name two dumps of its features, as training and as production compute them
(\`features: {training, serving}\`, .npy of frames and bins). Logarithms are brought to one base, frames 60 dB below the loudest are left
out, and the profile decides: \`exact\` asks that 99.9 % of the values agree, \`equivalent\` that the mean over all and over each
bin stays small. Five neighbouring bins that drifted block under both. What most likely happened is named: gain, the scale of 16-bit
samples, the base of the logarithm, dither, a lost band, padding at the ends, another number of frames. Dumps made with dither cannot be
compared. No dumps are no evidence.`,
  judge: ({ trainingFeatures: contract, servingFeatures, replays }, { settings }) => {
    const fixtures = replays.flatMap((replay) => replay.fixtures);
    const pairs = fixtures.flatMap(({ dumps, ...fixture }) =>
      dumps === undefined ? [] : [{ fixture, dumps }],
    );
    const least = toNumber(settings.min_dumps, 1);
    const check = {
      subject: '',
      expected: `the same features, ${least} pairs of dumps or more`,
      location: replays[0]?.location ?? null,
    };
    if (pairs.length < least || pairs.length === 0) return [tooFew(check, pairs.length)];
    const profile = settings.profile === 'exact' ? 'exact' : 'equivalent';
    const knowledge = knowledgeOf(contract, valueOf(servingFeatures) ?? contract);
    const actual = `${pairs.length} pairs of dumps`;
    return orPass(
      mergeRulings(
        pairs.flatMap(({ fixture, dumps }) =>
          judgeDumps(fixture, dumps, profile, knowledge).map((ruling) => ({ name: fixture.id, ruling })),
        ),
      ),
      passOn(check, `production computes the features of the training (${actual})`, actual),
    );
  },
});

function tooFew(check: Check, count: number): Ruling {
  const message =
    count === 0
      ? 'no fixture names dumps of its features, so production and training were not compared'
      : `only ${count} fixtures name dumps of their features`;
  const remedy = 'add `features: {training: <.npy>, serving: <.npy>}` to the fixtures of the replay manifest';
  return ruleOn(check, 'no-evidence', message, `${count} pairs of dumps`, remedy);
}

/** What the contracts say of the numbers in the dumps. */
function knowledgeOf(training: FeatureContract, serving: FeatureContract): DumpKnowledge {
  const layout = valueIn(training, 'layout');
  const power = valueIn(training, 'spectrum.power');
  const mel = melOf(training);
  return {
    logBase: [logOf(training), logOf(serving)],
    ...(layout !== undefined && layout === valueIn(serving, 'layout') ? { layout } : {}),
    ...(power === undefined ? {} : { power }),
    ...(mel === undefined ? {} : { mel }),
  };
}

/** Cepstra and spectra without a logarithm are compared as they are. */
function logOf(contract: FeatureContract): DumpLog {
  const base = valueIn(contract, 'log.base') ?? 'e';
  if (valueIn(contract, 'feature.type') !== 'log_mel') return 'none';
  return base === '2' ? 'e' : base;
}

function melOf(contract: FeatureContract): DumpKnowledge['mel'] {
  const [scale, fMinHz, fMaxHz] = [
    valueIn(contract, 'mel.scale'),
    valueIn(contract, 'mel.f_min_hz'),
    valueIn(contract, 'mel.f_max_hz'),
  ];
  const isMel = valueIn(contract, 'feature.type') === 'log_mel';
  const isKnown = scale !== undefined && fMinHz !== undefined && fMaxHz !== undefined;
  return isMel && isKnown ? { scale, fMinHz, fMaxHz } : undefined;
}

function judgeDumps(
  { id, location }: Pick<Fixture, 'id' | 'location'>,
  { training, serving, ...own }: FeatureDumps,
  profile: DumpProfile,
  knowledge: DumpKnowledge,
): readonly Ruling[] {
  const changed = [training, serving].flatMap((dump) => judgeDigest(id, dump));
  const expected = `${training.path}, ${own.profile ?? profile}`;
  const check = { subject: 'dumps', expected, location };
  if (training.path === serving.path) {
    const message = `both sides of ${id} are the file ${training.path}: nothing was compared`;
    return [ruleOn(check, 'no-evidence', message, serving.path, 'dump what production computes')];
  }
  const dither = own.dither === undefined ? {} : { dither: [own.dither, own.dither] as const };
  const comparison = compareDumps(training.array, serving.array, own.profile ?? profile, {
    ...knowledge,
    ...dither,
  });
  return comparison.compatible ? changed : [...changed, differ(id, check, comparison, serving.path)];
}

function differ(id: string, check: Check, comparison: DumpComparison, path: string): Ruling {
  const { cause, refusal, drifted, mean_abs_difference: mean } = comparison;
  const [meaning, remedy] = CAUSES[cause];
  const where =
    drifted?.hz === undefined || drifted.hz === null
      ? ''
      : `, from ${Math.round(drifted.hz[0])} to ${Math.round(drifted.hz[1])} Hz`;
  const by = mean === null ? '' : ` (${Number(mean.toPrecision(3))} on average${where})`;
  const message = `${path} differs from the training features of ${id}${by}: ${refusal ?? meaning}`;
  const outcome = cause === 'dither' && refusal !== null ? 'not-comparable' : 'fail';
  const named = { ...check, subject: cause };
  return { ...ruleOn(named, outcome, message, cause, remedy), figures: toFigures(comparison) };
}

function toFigures({ drifted, ...comparison }: DumpComparison): Figures {
  const band = drifted === null ? null : { ...drifted };
  return { ...comparison, drifted: band };
}

function judgeDigest(id: string, { path, sha256, recorded }: FeatureDump): readonly Ruling[] {
  if (recorded === undefined || recorded === sha256) return [];
  const check = { subject: 'sha256', expected: `sha256 ${recorded}`, location: { path } };
  const message = `${path} is not the dump that the manifest names for ${id}`;
  return [ruleOn(check, 'fail', message, `sha256 ${sha256}`, 'restore the file, or record its digest anew')];
}
