import type { Finding } from '../model/finding.js';
import { toTimestamp } from '../model/instant.js';
import type { Decision, ReleaseVerdict, Verdict } from '../model/verdict.js';
import type { Source } from '../model/reading.js';
import { TOOL } from '../model/tool.js';

/** Everything a verdict is made of. */
export interface Parts {
  readonly now: number;
  readonly mode: Verdict['mode'];
  readonly policy: Verdict['policy'];
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
  readonly releases: readonly ReleaseVerdict[];
  readonly notes: readonly string[];
}

/** Makes the verdict. Nothing that is rendered or published afterwards can change it. */
export function decide(parts: Parts): Verdict {
  const decision = toDecision(parts);
  return {
    format: 'verdict/1',
    tool: TOOL,
    now: toTimestamp(parts.now),
    mode: parts.mode,
    decision,
    release_blocked: decision === 'hold',
    policy: parts.policy,
    inputs: toInputs(parts.sources),
    findings: parts.findings,
    releases: [...parts.releases].sort(heldFirst),
    notes: parts.notes,
  };
}

function toDecision({ findings, releases }: Parts): Decision {
  if (findings.some(({ blocks }) => blocks) || releases.some(({ decision }) => decision === 'hold'))
    return 'hold';
  return releases.length === 0 ? 'none' : 'promote';
}

function heldFirst(one: ReleaseVerdict, other: ReleaseVerdict): number {
  return Number(other.decision === 'hold') - Number(one.decision === 'hold');
}

/** Each file once, by tree and path, so that the order of reading does not show. */
function toInputs(sources: readonly Source[]): Verdict['inputs'] {
  const byPlace = new Map(sources.map((source) => [`${source.ref}\n${source.path}`, source]));
  return [...byPlace]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { path, ref, sha256, bytes }]) => ({ path, ref, sha256, bytes }));
}
