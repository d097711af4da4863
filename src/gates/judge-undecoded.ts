import type { Fixture } from '../model/replay.js';
import type { Ruling } from '../model/ruling.js';
import { listNames } from './merge-rulings.js';
import { ruleOn } from './rule-on.js';

/**
 * One warning for the fixtures of which only the header is read (FLAC): what is said of the others does not hold for
 * them. Where too few are left to say anything, that is a finding of its own.
 */
export function judgeUndecoded(fixtures: readonly Fixture[]): readonly Ruling[] {
  const undecoded = fixtures.filter(isUndecoded);
  const [first] = undecoded;
  if (first === undefined) return [];
  const actual = `${undecoded.length} of ${fixtures.length} fixtures`;
  const names = listNames(undecoded.map(({ id }) => id));
  const message = `${names}: FLAC is read by its header alone, so nothing is known of the band that these fixtures kept`;
  const check = { subject: 'flac', expected: 'WAV on both sides', location: first.location };
  const ruling = ruleOn(
    check,
    'no-evidence',
    message,
    actual,
    'convert both sides to WAV: `sox a.flac a.wav`',
  );
  return [{ ...ruling, severity: 'warning' }];
}

/** Whether a side of a fixture has no samples here. */
export function isUndecoded({ training, serving }: Fixture): boolean {
  return training.signal === undefined || serving.signal === undefined;
}
