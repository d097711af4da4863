import type { PolicyChange } from '../gates/policy-not-weakened.js';
import { policyNotWeakened } from '../gates/policy-not-weakened.js';
import { type TagEvidence, tagMatches } from '../gates/tag-matches.js';
import { waiversValid } from '../gates/waivers-valid.js';
import type { Finding } from '../model/finding.js';
import type { Policy } from '../model/policy.js';
import type { WaiverUse } from '../model/waiver.js';
import { judgeRunGate } from './stamp-run.js';

/** What is known of a run beside its releases. */
export interface RunEvidence {
  readonly policyChange: PolicyChange & {
    readonly tightened: readonly { readonly what: string; readonly before: string; readonly after: string }[];
  };
  readonly tag: TagEvidence | undefined;
  readonly uses: readonly WaiverUse[];
  /** Without a base there is nothing that a change could loosen. */
  readonly hasBase: boolean;
}

/** Judges the gates about the run itself; what was tightened is a note. */
export function judgeRun(
  evidence: RunEvidence,
  policy: Policy,
): { findings: readonly Finding[]; notes: readonly string[] } {
  const { policyChange, tag, uses, hasBase } = evidence;
  const findings = [
    ...(tag === undefined ? [] : judgeRunGate(tagMatches, tag, policy)),
    ...(hasBase ? judgeRunGate(policyNotWeakened, policyChange, policy) : []),
    ...(uses.length === 0 ? [] : judgeRunGate(waiversValid, uses, policy)),
  ];
  // What asks for more than before, seen the other way round.
  const notes = policyChange.tightened.map(
    ({ what, before, after }) => `this change tightens ${what}: ${after} -> ${before}`,
  );
  return { findings, notes };
}
