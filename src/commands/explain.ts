import type { Gate } from '../gates/define-gate.js';
import type { RunGate } from '../gates/define-run-gate.js';
import { GATES, RUN_GATES } from '../gates/registry.js';
import { nearestName } from '../readers/nearest-name.js';
import { type Command, readArguments, type Terminal } from './command.js';

/** One gate's meaning, settings, evidence and remedy. */
export const explain: Command = {
  name: 'explain',
  usage: 'explain GATE',
  summary: "one gate's meaning, settings, evidence and remedy",
  run(args, terminal) {
    const { names } = readArguments(args, {}, { least: 1, most: 1 });
    const [name = ''] = names;
    const text = describeById(name.split(':')[0] ?? '');
    if (text !== undefined) terminal.print(text);
    else noteUnknown(name, terminal);
    return Promise.resolve(text === undefined ? 2 : 0);
  },
};

/** Findings that come before any gate: what they mean is worth a word too. */
const INPUTS = `inputs

Everything without which nothing can be judged could be read.

The policy, the ledger, the waivers and the registry entries: a file that is not there, not YAML, too large, or not of
its format. Every problem is named with its line. This cannot be turned off or waived.
`;

function describeById(id: string): string | undefined {
  const gate = GATES.find((candidate) => candidate.id === id);
  if (gate !== undefined) return describe(gate);
  const about = RUN_GATES.find((candidate) => candidate.id === id);
  if (about !== undefined) return describeRunGate(about);
  return id === 'inputs' ? INPUTS : undefined;
}

function noteUnknown(name: string, terminal: Terminal): void {
  const known = [...GATES, ...RUN_GATES].map(({ id }) => id);
  const nearest = nearestName(name, known);
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
  terminal.note(`there is no gate ${JSON.stringify(name)}${hint}`);
}

function describeRunGate(
  gate: Pick<RunGate<never>, 'id' | 'title' | 'docs' | 'remedy' | 'severity'>,
): string {
  const settings = `  severity: blocker, warning or off. Default: ${gate.severity}.`;
  return [
    gate.id,
    '',
    gate.title,
    '',
    gate.docs,
    '',
    `Remedy: ${gate.remedy}`,
    'Settings:',
    settings,
    '',
  ].join('\n');
}

function describe(gate: Gate): string {
  const settings = Object.entries(gate.settings).map(
    ([name, schema]) => `  ${name}: ${schema.description} Default: ${JSON.stringify(schema.default)}.`,
  );
  return [
    gate.id,
    '',
    gate.title,
    '',
    gate.docs,
    '',
    `Blocks from: ${gate.from}${gate.always ? ' (a figure that is given is judged before, too)' : ''}`,
    `Needs: ${gate.needs.join(', ')}${gate.uses.length > 0 ? `; looks at: ${gate.uses.join(', ')}` : ''}`,
    `Remedy: ${gate.remedy}`,
    'Settings:',
    '  severity: blocker, warning or off. Default: blocker.',
    `  from: the step from which it blocks. Default: ${gate.from}.`,
    ...settings,
    '',
  ].join('\n');
}
