import type { Outcome, ReleaseEvent, Request } from '../ports.js';
import { run } from '../run.js';
import { CannotJudge, describeError } from './cannot-judge.js';
import { type Checkout, openCheckout } from './checkout.js';
import { type Place, readPlace } from './environment.js';
import { type EventFacts, readEvent } from './event.js';
import { GithubClient } from './github/client.js';
import { type Environment, type Inputs, readInputs } from './inputs.js';
import { createRunnerLog, type Log } from './log.js';
import { toRepeat } from './repeat.js';
import { toNothing, toUnjudged } from './unjudged.js';
import { createReadingProgress } from './reading-progress.js';
import { WorkingTree } from './working-tree.js';
import { openWorld } from './world.js';

const POLICY = '.github/release-gate.yml';

/** Published all the same when the inputs cannot be read: the message, without what they might have forbidden. */
const QUIET: Environment = { INPUT_COMMENT: 'never', INPUT_ARTIFACT: 'never' };

/**
 * The action: inputs and event, head and base, one verdict, then everything that tells of it.
 *
 * Whatever goes wrong on the way ends in a verdict that holds, with one error that says what to change.
 *
 * @returns the exit code of the step
 */
export async function main(environment: Environment): Promise<0 | 1 | 2> {
  const log = createRunnerLog((line) => process.stdout.write(`${line}\n`));
  const place = readPlace(environment);
  const asked = attempt(() => readInputs(environment));
  const event = attempt(() => readEvent(environment));
  const inputs = asked.value ?? readInputs(QUIET);
  const found = attempt(() =>
    event.value?.nothing === undefined ? openCheckout(place.workspace, inputs.workingDirectory) : undefined,
  );
  const problems = [asked, event, found].flatMap(({ problem }) => problem ?? []);
  const known = { inputs, facts: event.value, checkout: found.value, place, log, now: Date.now() };
  const { outcome, baseCommit } = await judgeSafely(known, problems);
  found.value?.git?.close();
  // Everything that renders and publishes is loaded after the decision.
  const { publish } = await import('./publish.js');
  return publish({
    outcome,
    inputs,
    place,
    facts: event.value,
    github: new GithubClient(place.repository, inputs.token, place.apiUrl),
    prefix: found.value?.prefix ?? '',
    repeat: toRepeat(outcome.verdict, inputs, baseCommit),
    environment,
    log,
  });
}

/** What came of trying: a value, or the sentence that says why not. */
interface Attempt<T> {
  readonly value?: T;
  readonly problem?: string;
}

function attempt<T>(act: () => T): Attempt<T> {
  try {
    return { value: act() };
  } catch (error) {
    return { problem: toProblem(error) };
  }
}

function toProblem(error: unknown): string {
  const message = describeError(error);
  return error instanceof CannotJudge
    ? message
    : `something unforeseen went wrong, please report it: ${message}`;
}

function toTrace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

interface Known {
  readonly inputs: Inputs;
  readonly facts: EventFacts | undefined;
  readonly checkout: Checkout | undefined;
  readonly place: Place;
  readonly log: Log;
  readonly now: number;
}

/** An outcome, and the commit that the base was. */
interface Judged {
  readonly outcome: Outcome;
  readonly baseCommit?: string;
}

async function judgeSafely(known: Known, problems: readonly string[]): Promise<Judged> {
  const { facts, checkout, now } = known;
  if (problems.length > 0 || facts === undefined) return { outcome: toUnjudged(problems.join('; '), now) };
  if (facts.nothing !== undefined) return { outcome: toNothing(facts.nothing, now) };
  if (checkout === undefined) return { outcome: toUnjudged('nothing is checked out', now) };
  try {
    return await judge({ ...known, facts, checkout });
  } catch (error) {
    known.log.debug(toTrace(error));
    return { outcome: toUnjudged(toProblem(error), now) };
  }
}

interface Question extends Known {
  readonly facts: EventFacts;
  readonly checkout: Checkout;
}

async function judge({ inputs, facts, checkout, place, log, now }: Question): Promise<Judged> {
  const { directory, git, prefix } = checkout;
  const github = new GithubClient(place.repository, inputs.token, place.apiUrl);
  const progress = createReadingProgress({
    isTerminal: false,
    write: (text) => {
      log.info(text.trimEnd());
    },
    now: () => performance.now(),
  });
  const head = new WorkingTree(directory, 'head', progress);
  const sources = { git, github, prefix, policyPath: inputs.policyPath ?? POLICY };
  const { world, baseCommit } = await openWorld(facts, inputs, sources, head, log);
  return { outcome: await run(toRequest(inputs, facts.event, now), world), baseCommit };
}

function toRequest(inputs: Inputs, event: ReleaseEvent, now: number): Request {
  const { step, policyText, policyPath, policyRef, mode } = inputs;
  return {
    event: withTag(event, inputs.tag),
    entries: inputs.entries,
    ...(step === undefined ? {} : { step }),
    ...(policyText === undefined ? {} : { policyText }),
    ...(policyPath === undefined ? {} : { policyPath }),
    ...(policyRef.kind === 'address' ? { policyAddress: policyRef.address } : {}),
    ...(mode === undefined ? {} : { mode }),
    now,
  };
}

/**
 * The `tag` input names the release. It stands for a release where the event asks for the last step already, so
 * that naming a tag never lowers the exam.
 */
function withTag(event: ReleaseEvent, tag: string | undefined): ReleaseEvent {
  if (tag === undefined) return event;
  const isLast = event.kind === 'release' || event.kind === 'workflow_dispatch' || event.kind === 'schedule';
  return { kind: isLast ? 'release' : 'tag', tag };
}
