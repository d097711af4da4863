import type { Severity } from '../model/finding.js';
import type { Ruling } from '../model/ruling.js';

/** A gate about the run itself: its tag, its policy, its waivers. It judges whether or not a release is concerned. */
export interface RunGate<E> {
  /** The file's name. */
  readonly id: string;
  /** One sentence that is true when the gate passes. */
  readonly title: string;
  /** What a finding does unless the policy says otherwise. */
  readonly severity: Severity;
  /** What it means and its edge decisions, in Markdown. */
  readonly docs: string;
  /** How to put a failure right, in one sentence. */
  readonly remedy: string;
  readonly judge: (evidence: E) => readonly Ruling[];
}

/** Builds a gate about the run itself. */
export function defineRunGate<E>(gate: RunGate<E>): RunGate<E> {
  return gate;
}
