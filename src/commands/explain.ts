import type { Gate } from '../gates/define-gate.js';
import type { RunGate } from '../gates/define-run-gate.js';
import { GATES, RUN_GATES } from '../gates/registry.js';
import { nearestName } from '../readers/nearest-name.js';
import { type Command, readArguments } from './command.js';

/** One gate's meaning, settings, evidence and remedy. */
export const explain: Command = {
  name: 'explain',
  usage: 'explain GATE',
  summary: "one gate's meaning, settings, evidence and remedy",
  run(args, terminal) {
    const { names } = readArguments(args, {}, { least: 1, most: 1 });
    const [name = ''] = names;
    const id = name.split(':')[0] ?? '';
    const gate = GATES.find((candidate) => candidate.id === id);
    const about = RUN_GATES.find((candidate) => candidate.id === id);
    if (about !== undefined) {
      terminal.print(describeRunGate(about));
      return Promise.resolve(0);
    }
    if (gate === undefined) {
      const nearest = nearestName(
        name,
        [...GATES, ...RUN_GATES].map((known) => known.id),
      );
      terminal.note(
        `there is no gate ${JSON.stringify(name)}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`,
      );
      return Promise.resolve(2);
    }
    terminal.print(describe(gate));
    return Promise.resolve(0);
  },
};

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
