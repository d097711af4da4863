import { toAnnotations } from '../render/annotations.js';
import { toHeadline } from '../render/headline.js';
import { renderComment, renderSummary } from '../render/markdown.js';
import { toOutputs } from '../render/outputs.js';
import type { Outcome } from '../ports.js';
import { describeError } from './cannot-judge.js';
import type { Place } from './environment.js';
import { toEnding } from './exit-code.js';
import type { EventFacts } from './event.js';
import { describeFailure, type GithubClient } from './github/client.js';
import type { Environment, Inputs, When } from './inputs.js';
import type { Log } from './log.js';
import { type Files, writeFiles, writePage, writeSarif } from './report-files.js';
import { loadRunner, type Runner } from './runner.js';
import { toSurroundings } from './surroundings.js';

/** Everything that publishing needs; the verdict is in it and does not change any more. */
export interface Publication {
  readonly outcome: Outcome;
  readonly inputs: Inputs;
  readonly place: Place;
  readonly facts: EventFacts | undefined;
  readonly github: GithubClient;
  /** Where the working directory lies in the repository: annotations name files from its root. */
  readonly prefix: string;
  /** The command that repeats the verdict. */
  readonly repeat: string | undefined;
  readonly environment: Environment;
  readonly log: Log;
}

/** A summary of 1 MiB and more is refused by GitHub. */
const SUMMARY_BYTES = 1024 * 1024 - 1024;

/**
 * Tells everybody: files, annotations, summary, artifact, comment, outputs, and the end of the step last. Each part
 * stands alone: one that fails is a warning, and neither the verdict nor the other parts know of it.
 *
 * @returns the exit code
 */
export async function publish(publication: Publication): Promise<0 | 1 | 2> {
  const { outcome, inputs, log } = publication;
  const ending = toEnding(outcome, inputs);
  const isHeld = outcome.verdict.decision === 'hold' || ending.code !== 0;
  const part = <T>(name: string, act: () => Promise<T> | T): Promise<T | undefined> =>
    isolate(name, act, log);

  const runner = await part('@actions/core', loadRunner);
  if (inputs.token !== undefined) runner?.mask(inputs.token);
  const files = await part('the report files', () => writeFiles(publication));
  await part('the annotations', () => {
    if (inputs.annotations) annotate(publication);
  });
  await part('the job summary', () => writeSummary(publication, runner));
  const page = await part('the HTML report', () => writePage(publication, files));
  await part('the SARIF file', () => writeSarif(publication));
  const artifact = await part('the artifact', () => upload(publication, files, page, isHeld));
  const comment = await part('the comment', () => writeComment(publication, artifact, isHeld));
  await part('the outputs', () => {
    setOutputs(runner, publication, { files, artifact, comment });
  });
  if (ending.code !== 0) fail(runner, log, toFailure(publication, ending.because));
  return ending.code;
}

async function isolate<T>(name: string, act: () => Promise<T> | T, log: Log): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    log.warning(`${name}: not published: ${describeError(error)}. The verdict stands`);
    return undefined;
  }
}

function annotate({ outcome, prefix, log }: Publication): void {
  const { verdict, changes } = outcome;
  const changed = changes?.kind === 'paths' ? changes.paths : undefined;
  for (const { level, message, path, title, line, column } of toAnnotations(verdict, changed).annotations) {
    const file = path === '' || prefix === '' ? path : `${prefix}/${path}`;
    const at = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
    log.annotate(level, message, { path: file, title, ...at });
  }
}

async function writeSummary(publication: Publication, runner: Runner | undefined): Promise<void> {
  if (!publication.inputs.summary) return;
  const markdown = renderSummary(publication.outcome.verdict, toSurroundings(publication));
  await runner?.appendSummary(cutBytes(markdown, SUMMARY_BYTES));
}

/** Cuts at a line; a summary that is cut says so. */
export function cutBytes(text: string, limit: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) return text;
  const kept = bytes.subarray(0, bytes.lastIndexOf(0x0a, limit) + 1).toString('utf8');
  return `${kept}\n… cut here: the whole report is report.md of the artifact.\n`;
}

function isWanted(when: When, isHeld: boolean): boolean {
  return when === 'always' || (when === 'on-failure' && isHeld);
}

interface Uploaded {
  readonly id: string;
  readonly url: string | undefined;
}

async function upload(
  publication: Publication,
  files: Files | undefined,
  page: string | undefined,
  isHeld: boolean,
): Promise<Uploaded | undefined> {
  const { inputs, place, environment, log } = publication;
  if (files === undefined || !isWanted(inputs.artifact, isHeld)) return undefined;
  if (environment.ACTIONS_RUNTIME_TOKEN === undefined) {
    log.info('No artifact: this runner offers none to actions');
    return undefined;
  }
  const { uploadArtifact } = await import('./github/artifact.js');
  const { folder, verdict, report } = files;
  const all = [verdict, report, ...(page === undefined ? [] : [page])];
  const request = { name: inputs.artifactName, job: place.job, files: all, root: folder };
  const { id } = await uploadArtifact(request, environment);
  return { id, url: place.runUrl && `${place.runUrl}/artifacts/${id}` };
}

async function writeComment(
  publication: Publication,
  artifact: Uploaded | undefined,
  isHeld: boolean,
): Promise<string | undefined> {
  const { inputs, facts, github, log, outcome, place } = publication;
  const pullRequest = facts?.pullRequest;
  if (pullRequest === undefined || inputs.comment === 'never') return undefined;
  const { updateComment } = await import('./github/sticky-comment.js');
  const request = {
    number: pullRequest.number,
    key: inputs.commentKey,
    body: renderComment(outcome.verdict, toSurroundings(publication, artifact?.url)),
    when: inputs.comment,
    isHeld,
    isEmpty: outcome.verdict.decision === 'none',
    isGithub: place.isGithub,
  };
  try {
    return await updateComment(github, request, log);
  } catch (error) {
    const fork = pullRequest.isFork ? '. The token of a pull request from a fork is always read-only' : '';
    log.warning(
      `No comment: ${describeFailure(error, 'pull-requests: write')}${fork}. The verdict stands; it is in the job summary`,
    );
    return undefined;
  }
}

interface Published {
  readonly files: Files | undefined;
  readonly artifact: Uploaded | undefined;
  readonly comment: string | undefined;
}

function setOutputs(
  runner: Runner | undefined,
  { outcome }: Publication,
  { files, artifact, comment }: Published,
): void {
  const published: Readonly<Record<string, string | undefined>> = {
    'verdict-path': files?.verdict,
    'report-path': files?.report,
    'artifact-id': artifact?.id,
    'comment-id': comment,
  };
  for (const [name, value] of Object.entries({ ...toOutputs(outcome.verdict), ...published }))
    runner?.setOutput(name, value ?? '');
}

function toFailure({ outcome }: Publication, because: string | undefined): string {
  const { words, subject, step } = toHeadline(outcome.verdict);
  const head = [words, subject].filter((text) => text !== '').join(': ');
  const asked = step === undefined ? '' : ` for ${step}`;
  return `${head}${asked}${because === undefined ? toReasons(outcome) : `: ${because}`}`;
}

/** The first blockers by key, or what could not be judged in a sentence. */
function toReasons({ verdict, exit }: Outcome): string {
  const whole = verdict.findings.filter(({ blocks }) => blocks);
  if (exit === 2) return `: ${whole.map(({ message }) => message).join('; ')}`;
  const keys = [...whole.map(({ key }) => key), ...verdict.releases.flatMap(({ blockers }) => blockers)];
  const shown = keys.slice(0, 5).join(', ');
  return keys.length > 5 ? `: ${shown} and ${keys.length - 5} more` : `: ${shown}`;
}

function fail(runner: Runner | undefined, log: Log, message: string): void {
  if (runner === undefined) log.error(message);
  else runner.fail(message);
}
