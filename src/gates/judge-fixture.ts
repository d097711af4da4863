import {
  checkHeader,
  checkLevels,
  type FixtureExpectation,
  type FixtureMismatch,
  type FixtureThresholds,
} from '../audio/check-fixture.js';
import { type FeatureContract, valueIn } from '../model/feature-contract.js';
import type { Fixture, FixtureAudio } from '../model/replay.js';
import type { Ruling } from '../model/ruling.js';
import { ruleOn } from './rule-on.js';

type Side = 'training' | 'serving';
type Property = FixtureMismatch['property'];

/** Everything that is not as expected of one fixture, side by side; nothing where all is. */
export function judgeFixture(
  fixture: Fixture,
  contract: FeatureContract,
  thresholds: FixtureThresholds,
): readonly Ruling[] {
  const sides = (['training', 'serving'] as const).flatMap((side) => [
    ...judgeDigest(fixture, side),
    ...mismatches(fixture[side], expectationOf(fixture, contract), thresholds).map((mismatch) =>
      toRuling(fixture, side, mismatch),
    ),
  ]);
  return [...judgeSame(fixture), ...judgeExpectation(fixture, contract), ...sides];
}

/** What the manifest says goes before the contract; that they agree is a check of its own. */
function expectationOf({ expected }: Fixture, contract: FeatureContract): FixtureExpectation {
  const rate = expected.sampleRateHz ?? valueIn(contract, 'audio.sample_rate_hz');
  const channels = expected.channels ?? valueIn(contract, 'audio.channels');
  return {
    ...expected,
    ...(rate === undefined ? {} : { sampleRateHz: rate }),
    ...(channels === undefined ? {} : { channels }),
  };
}

function mismatches(
  audio: FixtureAudio,
  expected: FixtureExpectation,
  thresholds: FixtureThresholds,
): readonly FixtureMismatch[] {
  const { header, signal } = audio;
  const levels =
    signal === undefined
      ? []
      : checkLevels('encoding' in header ? { ...signal, header } : signal, thresholds);
  return [...checkHeader(header, expected, thresholds), ...levels];
}

const WORDS: Readonly<Record<Property, { readonly name: string; readonly remedy: string }>> = {
  sample_rate_hz: {
    name: 'sample rate in Hz',
    remedy:
      'record it at the rate of the contract; writing another rate into the header changes speed and pitch',
  },
  channels: { name: 'number of channels', remedy: 'record it with the channels of the contract' },
  encoding: {
    name: 'encoding',
    remedy: 'record it as the production path hands it on, and state that encoding',
  },
  duration_s: {
    name: 'length in seconds',
    remedy:
      'replay the whole recording; a length off by a ratio of two rates is a header with the wrong rate',
  },
  clipping_share: { name: 'share of clipped samples', remedy: 'record it with less gain' },
  silence_share: {
    name: 'share of digital silence',
    remedy: 'cut the silence off, or find out what dropped the audio',
  },
};

function toRuling(
  fixture: Fixture,
  side: Side,
  { property, expected, found, ratio }: FixtureMismatch,
): Ruling {
  const { path } = fixture[side];
  const { name, remedy } = WORDS[property];
  const isLimit = property === 'clipping_share' || property === 'silence_share';
  const wanted = isLimit ? `at most ${expected}` : String(expected);
  const actual = found === null ? 'unknown' : String(isLimit ? Number(found).toPrecision(3) : found);
  const factor =
    property === 'duration_s' && ratio !== null ? `, ${Number(ratio.toPrecision(4))} times as long` : '';
  const check = { subject: `${side}.${property}`, expected: wanted, location: { path } };
  const message = `${path} (${side} side of ${fixture.id}): ${name} ${actual}, not ${wanted}${factor}`;
  return {
    ...ruleOn(check, 'fail', message, actual, remedy),
    figures: { property, side, found, expected, ratio },
  };
}

/** A manifest cannot make the contract's rate another one by expecting it. */
function judgeExpectation({ id, expected, location }: Fixture, contract: FeatureContract): readonly Ruling[] {
  const pairs = [
    ['sample_rate_hz', expected.sampleRateHz, valueIn(contract, 'audio.sample_rate_hz')],
    ['channels', expected.channels, valueIn(contract, 'audio.channels')],
  ] as const;
  return pairs.flatMap(([property, stated, own]) => {
    if (stated === undefined || own === undefined || stated === own) return [];
    const check = { subject: property, expected: `${own}, as in ${contract.path}`, location };
    const message = `the manifest expects of ${id} a ${WORDS[property].name} of ${stated}, the contract says ${own}`;
    return [
      ruleOn(
        check,
        'fail',
        message,
        String(stated),
        `record the fixture as the contract says, and write ${own}`,
      ),
    ];
  });
}

function judgeDigest(fixture: Fixture, side: Side): readonly Ruling[] {
  const { path, sha256, recorded } = fixture[side];
  if (recorded === undefined || recorded === sha256) return [];
  const check = {
    subject: `${side}.sha256`,
    expected: `sha256 ${recorded}`,
    location: { path },
  };
  const message = `${path} is not the recording that the manifest names`;
  return [ruleOn(check, 'fail', message, `sha256 ${sha256}`, 'restore the file, or record its digest anew')];
}

/** The same file on both sides was replayed through nothing. */
function judgeSame({ id, training, serving, location }: Fixture): readonly Ruling[] {
  if (training.path !== serving.path) return [];
  const check = { subject: 'serving', expected: 'the recording after the production path', location };
  const message = `both sides of ${id} are the file ${training.path}: nothing was replayed`;
  return [
    ruleOn(check, 'no-evidence', message, serving.path, 'record what the production path hands to the model'),
  ];
}
