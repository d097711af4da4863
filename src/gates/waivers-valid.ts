import type { Ruling } from '../model/ruling.js';
import type { WaiverUse } from '../model/waiver.js';
import { defineRunGate } from './define-run-gate.js';

/** Waivers are owned, reasoned, dated and used. */
export const waiversValid = defineRunGate<readonly WaiverUse[]>({
  id: 'waivers-valid',
  title: 'Waivers are owned, reasoned, dated and used.',
  severity: 'warning',
  remedy: 'Complete, renew or remove the waiver on the base branch.',
  docs: `A waiver names release, blocker, owner, reason and expiry, and for a metric the worst value that is accepted.
It waives \`fail\` and \`inconclusive\` only, never privacy, policy or the integrity of evidence, and is never shown as a
pass. An expired one counts as absent, an incomplete one is refused; unused and far too wide ones are named.`,
  judge: (uses): readonly Ruling[] => {
    if (uses.length === 0) return [none()];
    return uses.map(toRuling);
  },
});

function toRuling(use: WaiverUse): Ruling {
  const { id, release, blocker, expires, location } = use.waiver;
  const name = id === '' ? `${release} ${blocker}` : id;
  const base = { subject: name, expected: 'a waiver that is owned, reasoned, dated and used', location };
  switch (use.kind) {
    case 'used':
      return {
        ...base,
        outcome: 'pass',
        message: `the waiver ${name} waives ${blocker} until ${expires}`,
        actual: 'used',
        remedy: '',
      };
    case 'unused':
      return {
        ...base,
        outcome: 'fail',
        message: `the waiver ${name} waives nothing: ${blocker} does not block`,
        actual: 'unused',
        remedy: 'remove it',
      };
    case 'expired':
      return {
        ...base,
        outcome: 'fail',
        message: `the waiver ${name} expired on ${expires} and counts as absent`,
        actual: 'expired',
        remedy: 'remove it, or renew it with a reason on the base branch',
      };
    case 'too-broad':
      return {
        ...base,
        outcome: 'fail',
        message: `the waiver ${name} allows far more than was found`,
        actual: 'too broad',
        remedy: 'narrow `allow` to the value that is accepted',
      };
    case 'refused':
      return {
        ...base,
        outcome: 'fail',
        message: `the waiver ${name} is refused: ${use.reason}`,
        actual: use.reason,
        remedy: 'correct it on the base branch',
      };
  }
}

function none(): Ruling {
  const message = 'no waiver concerns these releases';
  return {
    subject: '',
    outcome: 'not-applicable',
    message,
    expected: 'none needed',
    actual: 'none',
    remedy: '',
    location: null,
  };
}
