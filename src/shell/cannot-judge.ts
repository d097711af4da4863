/**
 * The question could not be judged: the base is out of reach, an input is wrong, the payload is not what GitHub sends.
 *
 * The message is for a tired person: what could not be had, why it matters, what to change. It ends the run with a
 * verdict that holds; nothing that throws this may be taken for an absent file.
 */
export class CannotJudge extends Error {
  override readonly name = 'CannotJudge';
}

/** The message of anything that was thrown. */
export function describeError(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
