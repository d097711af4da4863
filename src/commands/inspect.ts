import { METRIC_CATALOGUE } from '../model/metric.js';
import type { Problem } from '../model/problem.js';
import { parsePolicy } from '../policy/parse-policy.js';
import { at, type Node, textOf, toPlain } from '../readers/node.js';
import { readEntry } from '../readers/read-entry.js';
import { readLedger } from '../readers/read-ledger.js';
import { readReport } from '../readers/read-report.js';
import { readServingContract } from '../readers/read-serving-contract.js';
import { toRegistryEntry } from '../readers/import/to-registry-entry.js';
import { toPlainText } from '../render/plain-text.js';
import { type Command, type Exit, readArguments, type Terminal, wordFlag } from './command.js';
import { type Imported, readImported } from './read-imported.js';
import { inspectFeatures, isFeatureFile } from './inspect-features.js';
import { inspectLoad } from './inspect-load.js';
import { noteProblems, readDocument, toJson } from './read-input.js';

const KINDS = [
  'registry-entry',
  'eval-report',
  'canary-report',
  'serving-contract',
  'releases',
  'policy',
] as const;
type Kind = (typeof KINDS)[number];
/** Read by adapters of their own, toolkits' files included. */
const FEATURES = 'feature-contract';
const TALLY = 'tally';
const WORDS = [...KINDS, FEATURES, TALLY] as const;

/** What the reader found in a file. */
export const inspect: Command = {
  name: 'inspect',
  usage: `inspect FILE [--as ${WORDS.join('|')}]`,
  summary: 'what the reader found in a file',
  async run(args, terminal) {
    const { values, names } = readArguments(args, { as: { type: 'string' } }, { least: 1, most: 1 });
    const as = wordFlag(values, 'as', WORDS);
    const [path = ''] = names;
    if (as === FEATURES) return inspectFeatures(path, terminal);
    if (as === TALLY) return (await import('./inspect-tally.js')).readAsTally(path, terminal);
    const answer =
      as === undefined ? await inspectOthers(path, terminal) : await inspectToolReport(path, as, terminal);
    return answer ?? inspectOwn(path, as, terminal);
  },
};

/** What other tools wrote: told apart by content, before this gate's own formats. */
async function inspectOthers(path: string, terminal: Terminal): Promise<Exit | undefined> {
  const tally = await (await import('./inspect-tally.js')).inspectTally(path, terminal);
  if (tally !== undefined) return tally;
  const imported = await readImported(path, terminal);
  if (imported !== undefined) return printImported(imported, terminal);
  const evidence = await (await import('./inspect-evidence.js')).inspectEvidence(path, terminal);
  if (evidence !== undefined) return evidence;
  const load = await inspectLoad(path, terminal);
  if (load !== undefined) return load;
  const evaluation = await inspectToolReport(path, 'eval-report', terminal);
  if (evaluation !== undefined) return evaluation;
  return (await isFeatureFile(path, terminal)) ? inspectFeatures(path, terminal) : undefined;
}

/** What a tool wrote may be called a report too. */
async function inspectToolReport(path: string, as: Kind, terminal: Terminal): Promise<Exit | undefined> {
  if (as !== 'eval-report') return undefined;
  const { inspectEvaluation } = await import('./inspect-evaluation.js');
  return inspectEvaluation(path, terminal);
}

/** A file of one of this gate's own formats. */
async function inspectOwn(path: string, as: Kind | undefined, terminal: Terminal): Promise<0 | 2> {
  const root = await readDocument(path, terminal);
  if (root === undefined) return 2;
  const kind = as ?? detect(root);
  if (kind === undefined) {
    terminal.note(`this is none of ${WORDS.join(', ')}; name the kind with --as`);
    return 2;
  }
  const problems = PROBLEMS[kind](root);
  noteProblems(problems, terminal);
  if (problems.length > 0) return 2;
  terminal.print(toJson({ reader: `${kind}/1`, kind, value: toOrdered(root) }));
  return 0;
}

/** Another tool's record, as the registry entry that it would make; what it leaves open is marked. */
function printImported({ format, entries }: Imported, terminal: Terminal): 0 {
  for (const remark of entries.flatMap(({ remarks }) => remarks)) terminal.note(toPlainText(remark, 300));
  const values = entries.map(toRegistryEntry);
  const answer =
    values.length === 1
      ? { reader: format, kind: 'registry-entry', value: values[0] }
      : { reader: format, kind: 'registry', value: { entries: values } };
  terminal.print(toJson(answer));
  return 0;
}

interface Answer {
  readonly kind: string;
  readonly problems?: readonly Problem[];
}

const problemsOf = (answer: Answer): readonly Problem[] => answer.problems ?? [];

const PROBLEMS: Readonly<Record<Kind, (root: Node) => readonly Problem[]>> = {
  'registry-entry': (root) => problemsOf(readEntry(root, METRIC_CATALOGUE)),
  'eval-report': (root) => problemsOf(readReport(root, 'eval', METRIC_CATALOGUE)),
  'canary-report': (root) => problemsOf(readReport(root, 'canary', METRIC_CATALOGUE)),
  'serving-contract': (root) => problemsOf(readServingContract(root)),
  releases: (root) => problemsOf(readLedger(root)),
  policy: (root) => problemsOf(parsePolicy(root)),
};

const SIGNS: readonly (readonly [Kind, readonly string[]])[] = [
  ['registry-entry', ['model_id', 'owner', 'task', 'feature_contract', 'serving_image']],
  ['serving-contract', ['api', 'audio_in', 'audio_out', 'barge_in']],
  ['canary-report', ['cohort', 'window', 'routing', 'stop_conditions']],
  ['eval-report', ['slices', 'records', 'eval_pack']],
  ['releases', ['releases']],
  ['policy', ['quality', 'gates', 'extends', 'budgets', 'mode', 'steps', 'statistics']],
];

/** Tells a file's kind by what it says it is, then by its keys. */
function detect(root: Node): Kind | undefined {
  const format = textOf(at(root, 'format'))?.split('/')[0];
  const stated = KINDS.find((kind) => kind === format);
  if (stated !== undefined) return stated;
  if (root.kind === 'list')
    return root.items.some((item) => at(item, 'promoted_at') !== undefined) ? 'releases' : undefined;
  return SIGNS.find(([, keys]) => keys.some((key) => at(root, key) !== undefined))?.[0];
}

// The order of integer-like keys is lost in a JavaScript object only where such keys are; names of slices keep theirs.
function toOrdered(root: Node): unknown {
  return toPlain(root);
}
