import { run } from '../run.js';
import type { ImportedEntry } from '../readers/import/import-reader.js';
import { toModelId } from '../readers/import/import-reader.js';
import { escapeTerminal } from '../render/escape-terminal.js';
import { type Command, readArguments, type Terminal, textFlag, textFlags, UsageError } from './command.js';
import { checklist } from './init/checklist.js';
import { type Findings, findInRepository } from './init/find-in-repository.js';
import { evidenceLines, starterEvidence } from './init/starter-evidence.js';
import { one, starterEntry } from './init/starter-entry.js';
import { type StarterFile, starterContracts, starterPolicy, starterWorkflow } from './init/starter-files.js';
import { importAll } from './init/import-all.js';

const OPTIONS = {
  repo: { type: 'string', default: '.' },
  'model-id': { type: 'string' },
  task: { type: 'string' },
  from: { type: 'string', multiple: true },
} as const;

const VERSION = '0.1.0';
const UNNAMED = 'my-model';

/** A starter policy, entry, contracts and workflow; then what is still missing, and the command for each. */
export const init: Command = {
  name: 'init',
  usage: 'init [--repo DIR] [--model-id ID] [--task TASK] [--from PATH]...',
  summary: 'starter files from what is there; run again: what is still missing',
  async run(args, terminal) {
    const { values } = readArguments(args, OPTIONS, { least: 0, most: 0 });
    const repository = textFlag(values, 'repo') ?? '.';
    const wishes = {
      modelId: checkModelId(textFlag(values, 'model-id')),
      task: textFlag(values, 'task'),
      from: textFlags(values, 'from'),
    };
    const { head } = await terminal.openWorld(repository, undefined);
    const findings = await findInRepository(head);
    const plan = await makePlan(wishes, findings, repository, terminal);
    if (plan === undefined) return 2;
    const isNew = await writeAll(plan, repository, terminal);
    if (!isNew) return printChecklist(repository, terminal);
    printFound(findings, terminal);
    terminal.print('\nWrite what says TODO, and run init again: it lists what is still missing.\n');
    return 0;
  },
};

interface Wishes {
  readonly modelId: string | undefined;
  readonly task: string | undefined;
  readonly from: readonly string[];
}

// It becomes the path of the entry.
function checkModelId(modelId: string | undefined): string | undefined {
  if (modelId === undefined || (modelId !== '' && toModelId(modelId) === modelId)) return modelId;
  throw new UsageError(
    `--model-id is lower-case letters, digits and . _ / -, not ${JSON.stringify(modelId)}`,
  );
}

/** The files that a repository lacks; undefined, with a note, where it is not clear what was meant. */
async function makePlan(
  wishes: Wishes,
  findings: Findings,
  repository: string,
  terminal: Terminal,
): Promise<readonly StarterFile[] | undefined> {
  const sources = wishes.from.length > 0 ? wishes.from : knownRecords(findings, repository);
  const imported = await importAll(sources, wishes.modelId, terminal);
  if (imported === 'unclear') return undefined;
  const task = wishes.task ?? textOf(imported, 'task');
  const workflow = findings.workflow === undefined ? [starterWorkflow] : [];
  const isAsked = wishes.modelId !== undefined || wishes.from.length > 0;
  const entry = findings.entries.length === 0 || isAsked ? entryFiles(wishes, findings, imported, task) : [];
  return [starterPolicy(findings.found, task), ...entry, ...workflow];
}

/** The record of another tool that the repository holds, where it is the only one. */
function knownRecords({ found }: Findings, repository: string): readonly string[] {
  const record = one(found, 'model-record');
  return record === undefined ? [] : [inside(repository, record.path)];
}

function entryFiles(
  { modelId: wished }: Wishes,
  { found }: Findings,
  imported: ImportedEntry | undefined,
  task: string | undefined,
): readonly StarterFile[] {
  const modelId = wished ?? textOf(imported, 'model_id') ?? UNNAMED;
  const version = textOf(imported, 'version') ?? VERSION;
  const evidence = starterEvidence(modelId, version);
  const text = starterEntry({ modelId, version, task, imported, found }) + evidenceLines(evidence);
  const entry = { path: `registry/${modelId}/${version}.yaml`, text };
  return [entry, ...starterContracts(found), ...evidence];
}

function textOf(imported: ImportedEntry | undefined, field: string): string | undefined {
  const value = imported?.fields.get(field)?.value;
  return typeof value === 'string' ? value : undefined;
}

function inside(repository: string, path: string): string {
  return repository === '.' ? path : `${repository.replace(/\/+$/, '')}/${path}`;
}

/** Writes what is not there; whether there was anything to write. */
async function writeAll(
  files: readonly StarterFile[],
  repository: string,
  terminal: Terminal,
): Promise<boolean> {
  const written: boolean[] = [];
  for (const { path, text } of files) written.push(await terminal.create(inside(repository, path), text));
  if (!written.includes(true)) return false;
  const lines = files.map(({ path }, index) => `${written[index] === true ? 'wrote' : 'kept '}  ${path}`);
  terminal.print(`${lines.join('\n')}\n`);
  return true;
}

function printFound({ found, notes }: Findings, terminal: Terminal): void {
  const lines = found.map(
    ({ kind, path, format }) => `found  ${escapeTerminal(`${path} (${kind}, ${format})`, 300)}`,
  );
  if (lines.length > 0) terminal.print(`\n${lines.join('\n')}\n`);
  for (const note of notes) terminal.note(note);
}

async function printChecklist(repository: string, terminal: Terminal): Promise<0 | 2> {
  const world = await terminal.openWorld(repository, undefined);
  const request = { event: { kind: 'command-line' }, entries: [], now: terminal.now } as const;
  const { verdict, exit } = await run(request, world);
  terminal.print(checklist(verdict));
  return exit === 2 ? 2 : 0;
}
