import type { Release } from '../model/ledger.js';
import { parseReleaseName, type ReleaseId } from '../model/report.js';
import {
  noTarget,
  type PassedOver,
  type Resolution,
  resolveRollbackTarget,
  TIED,
} from '../model/resolve-rollback-target.js';
import { readLedger } from '../readers/read-ledger.js';
import {
  type Command,
  type Exit,
  readArguments,
  type Terminal,
  textFlag,
  textFlags,
  UsageError,
} from './command.js';
import { noteProblems, readDocument, toJson } from './read-input.js';

/** R8: what a family goes back to. */
export const rollbackTarget: Command = {
  name: 'rollback-target',
  usage: 'rollback-target RELEASES --family F [--exclude model_id@version]... [--explain]',
  summary: 'the release that a family goes back to',
  async run(args, terminal) {
    const options = {
      family: { type: 'string' },
      exclude: { type: 'string', multiple: true },
      explain: { type: 'boolean' },
    } as const;
    const { values, names } = readArguments(args, options, { least: 1, most: 1 });
    const family = textFlag(values, 'family');
    if (family === undefined) throw new UsageError('--family is required');
    const exclude = textFlags(values, 'exclude').map(toRelease);
    const root = await readDocument(names[0] ?? '', terminal);
    const read = root === undefined ? undefined : readLedger(root);
    if (read?.kind !== 'read') {
      noteProblems(read?.problems ?? [], terminal);
      return 2;
    }
    return answer(
      resolveRollbackTarget(read.value, family, exclude),
      family,
      values.explain === true,
      terminal,
    );
  },
};

function toRelease(text: string): ReleaseId {
  const release = parseReleaseName(text);
  if (release === undefined)
    throw new UsageError(`--exclude is model_id@version, not ${JSON.stringify(text)}`);
  return release;
}

function answer(resolution: Resolution, family: string, explain: boolean, terminal: Terminal): Exit {
  if (resolution.kind === 'unknowable') {
    const { modelId, version, promotedAt, location } = resolution.release;
    const message = `promoted_at of ${modelId}@${version} cannot be read (${JSON.stringify(promotedAt.text)}): the order is not known`;
    noteProblems([{ location, message, hint: 'write an RFC 3339 time' }], terminal);
    return 2;
  }
  notePassedOver(resolution.passedOver, explain, terminal);
  if (resolution.kind === 'none') {
    terminal.note(noTarget(family));
    return 1;
  }
  for (const warning of resolution.warnings) terminal.note(`warning: ${warning}`);
  if (explain) noteDoubts(resolution.target, terminal);
  const { modelId, version, servingImage } = resolution.target;
  terminal.print(toJson({ model_id: modelId, version, serving_image: servingImage }));
  return 0;
}

/** What whoever goes back in a hurry has to know of the target itself: its issues, and what was never recorded. */
function noteDoubts(target: Release, terminal: Terminal): void {
  const name = `${target.modelId}@${target.version}`;
  for (const { id, severity } of target.knownIssues)
    terminal.note(`${name} has a known issue: ${id} (${severity})`);
  const most = target.served?.trafficPercentMax;
  if (most !== undefined && most < 100)
    terminal.note(`${name} never served more than ${most} % of the traffic`);
}

/** How the resolver begins a reason that is said without --explain: a gap in the ledger, or an order that it leaves open. */
const ALWAYS_SAID = ['it has no ', TIED];

function notePassedOver(passedOver: readonly PassedOver[], explain: boolean, terminal: Terminal): void {
  for (const { release, reason } of passedOver) {
    const name = `${release.modelId}@${release.version}`;
    if (ALWAYS_SAID.some((start) => reason.startsWith(start)))
      terminal.note(`warning: ${name} is passed over: ${reason}`);
    else if (explain) terminal.note(`${name} is passed over: ${reason}`);
  }
}
