/** The six steps of a release, in the order in which they are taken (R1). */
export const STEPS = ['train', 'evaluate', 'package', 'stage', 'canary', 'promote'] as const;

/** One step of the release pipeline. */
export type Step = (typeof STEPS)[number];

/** Whether `text` names a step. */
export function isStep(text: string): text is Step {
  return (STEPS as readonly string[]).includes(text);
}

/** Whether `step` has been reached when a release asks for `asked`. */
export function hasReached(asked: Step, step: Step): boolean {
  return STEPS.indexOf(asked) >= STEPS.indexOf(step);
}

/** The later of two steps: an entry may raise the exam that its event sets, never lower it. */
export function laterStep(one: Step, other: Step): Step {
  return hasReached(one, other) ? one : other;
}
