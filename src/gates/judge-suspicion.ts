import { suspectBandLimit } from '../audio/suspect-band-limit.js';
import { type FeatureContract, valueIn } from '../model/feature-contract.js';
import type { Fixture } from '../model/replay.js';
import type { Ruling } from '../model/ruling.js';
import { listNames } from './merge-rulings.js';
import { ruleOn } from './rule-on.js';

/**
 * One warning for all training recordings that look band-limited in themselves. A contract that declares a narrow band
 * has said so.
 *
 * @param worth `warning`, `blocker` or `off`; anything else is a warning
 */
export function judgeSuspicion(
  fixtures: readonly Fixture[],
  contract: FeatureContract,
  worth: string,
): readonly Ruling[] {
  const declared = valueIn(contract, 'audio.min_effective_bandwidth_hz');
  const suspected = worth === 'off' ? [] : fixtures.flatMap((fixture) => suspect(fixture, declared));
  const [first] = suspected;
  if (first === undefined) return [];
  const list = listNames(suspected.map(({ id }) => id));
  const rates = [...new Set(suspected.map(({ rateHz }) => rateHz))].sort((a, b) => a - b);
  const check = {
    subject: 'training',
    expected: 'training recordings with their whole band',
    location: { path: first.path },
  };
  const message = `the training side of ${list} looks as if it had passed ${rates.join(' or ')} Hz: then both sides agree and miss the same band; some natural speech looks so too`;
  const remedy =
    'look at where the recordings come from; declare `audio.min_effective_bandwidth_hz` where a narrow band is meant';
  const ruling = ruleOn(
    check,
    'inconclusive',
    message,
    `${suspected.length} of ${fixtures.length} fixtures`,
    remedy,
  );
  return [worth === 'blocker' ? ruling : { ...ruling, severity: 'warning' }];
}

interface Suspected {
  readonly id: string;
  readonly path: string;
  readonly rateHz: number;
}

function suspect({ id, training }: Fixture, declared: number | undefined): readonly Suspected[] {
  const samples = training.signal?.channels[0];
  if (samples === undefined) return [];
  const { estimated_rate_hz: rateHz } = suspectBandLimit(samples, training.header.sampleRateHz);
  if (rateHz === null || (declared !== undefined && declared <= rateHz / 2)) return [];
  return [{ id, path: training.path, rateHz }];
}
