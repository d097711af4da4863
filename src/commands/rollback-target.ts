import type { Ledger, Release } from '../model/ledger.js';
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

const MOST_FAMILIES = 20;

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
    const ledger = await readLedgerFile(names[0] ?? '', terminal);
    if (ledger === undefined) return 2;
    const isExplained = values.explain === true;
    if (isExplained) noteFamilies(ledger.releases, family, terminal);
    return answer(resolveRollbackTarget(ledger, family, exclude), family, isExplained, terminal);
  },
};

async function readLedgerFile(path: string, terminal: Terminal): Promise<Ledger | undefined> {
  const root = await readDocument(path, terminal);
  const read = root === undefined ? undefined : readLedger(root);
  if (read?.kind === 'read') return read.value;
  noteProblems(read?.problems ?? [], terminal);
  return undefined;
}

/** A family that the ledger does not have is a slip of the pen more often than a family without a way back. */
function noteFamilies(releases: readonly Release[], family: string, terminal: Terminal): void {
  const known = [...new Set(releases.map((release) => release.family))];
  if (known.length === 0 || known.includes(family)) return;
  const named = known.slice(0, MOST_FAMILIES).join(', ');
  terminal.note(`the ledger has no release of ${family}: it has ${named}`);
}

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
