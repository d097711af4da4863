import type { ReleaseVerdict, Verdict } from '../model/verdict.js';
import type { Step } from '../model/step.js';

/** What a verdict comes to, in the words of its first line; `subject` is text of the verdict, to be escaped. */
export interface Headline {
  readonly decision: Verdict['decision'];
  readonly mode: Verdict['mode'];
  /** `Hold`, `Clear for canary`, `Clear to promote`. */
  readonly words: string;
  /** What is held or clear: `asr-dictation-en 2.4.0`; empty where there is nothing to name. */
  readonly subject: string;
  /** The step that is asked for and not given; undefined where `words` name it, or several are asked for. */
  readonly step: Step | undefined;
  /** Report mode and the starting profile, which nobody may overlook. */
  readonly remarks: readonly string[];
}

/** The first line of every surface. */
export function toHeadline(verdict: Verdict): Headline {
  const { decision, mode, releases } = verdict;
  const base = { decision, mode, subject: '', step: undefined, remarks: toRemarks(verdict) };
  if (decision === 'none') return { ...base, words: 'No release to judge' };
  const step = commonStep(releases);
  if (decision === 'promote') return { ...base, words: clearWords(step), subject: toSubject(releases) };
  const words = mode === 'report' ? 'Would hold' : 'Hold';
  if (releases.length === 0) return { ...base, words, subject: emptySubject(verdict) };
  return { ...base, words, subject: heldSubject(releases), step };
}

// The bare word of the last step only at that step.
function clearWords(step: Step | undefined): string {
  if (step === undefined) return 'Clear';
  return step === 'promote' ? 'Clear to promote' : `Clear for ${step}`;
}

/** `asr-dictation-en 2.4.0`; an entry without a name is called by its path. */
export function releaseName({ model_id, version, entry }: ReleaseVerdict): string {
  const name = `${model_id} ${version}`.trim();
  return name === '' ? entry : name;
}

/** Nothing was judged, because something that everything hangs on could not be read. */
function isUnjudged({ releases, findings }: Verdict): boolean {
  return releases.length === 0 && findings.some(({ blocks, outcome }) => blocks && outcome === 'error');
}

function toRemarks({ mode, policy, decision, releases }: Verdict): readonly string[] {
  const report = mode === 'report' ? ['report mode: the check does not fail'] : [];
  const isStart = policy.profile === 'start' && decision !== 'none';
  // A canary runs, and there is no way back from it.
  const isStuck = releases.some(({ rollback_plan: plan }) => plan?.target === null);
  const stuck = isStuck ? ['NO ROLLBACK TARGET'] : [];
  return [...stuck, ...report, ...(isStart ? ['starting profile: most gates only warn'] : [])];
}

function emptySubject(verdict: Verdict): string {
  return isUnjudged(verdict) ? 'this could not be judged' : 'no release was judged';
}

function toSubject(releases: readonly ReleaseVerdict[]): string {
  const [first] = releases;
  return first !== undefined && releases.length === 1 ? releaseName(first) : `${releases.length} releases`;
}

function heldSubject(releases: readonly ReleaseVerdict[]): string {
  if (releases.length === 1) return toSubject(releases);
  const held = releases.filter(({ decision }) => decision === 'hold').length;
  return held === 0 ? `${releases.length} releases` : `${held} of ${releases.length} releases`;
}

function commonStep(releases: readonly ReleaseVerdict[]): Step | undefined {
  const steps = new Set(releases.map(({ step }) => step));
  return steps.size === 1 ? releases[0]?.step : undefined;
}
