import { parseInstant, toMilliseconds } from '../model/instant.js';
import type { Location } from '../model/location.js';
import { isStep, STEPS } from '../model/step.js';
import type { Outcome, Request } from '../ports.js';
import { run } from '../run.js';
import {
  type Command,
  readArguments,
  type Terminal,
  textFlag,
  textFlags,
  UsageError,
  wordFlag,
} from './command.js';

const FORMATS = ['text', 'json', 'markdown', 'sarif', 'html'] as const;
type Format = (typeof FORMATS)[number];
const OPTIONS = {
  repo: { type: 'string', default: '.' },
  base: { type: 'string' },
  policy: { type: 'string' },
  entry: { type: 'string', multiple: true },
  step: { type: 'string' },
  tag: { type: 'string' },
  now: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
} as const;

/** The whole judgement. */
export const check: Command = {
  name: 'check',
  usage:
    'check [--repo DIR] [--base DIR or git ref] [--policy FILE] [--entry PATH or model_id@version]... [--step S] [--tag T] [--now T] [--format text|json|markdown|sarif|html] [--out FILE]',
  summary: 'judges the releases of a repository',
  async run(args, terminal) {
    const { values } = readArguments(args, OPTIONS, { least: 0, most: 0 });
    const format = wordFlag(values, 'format', FORMATS) ?? 'text';
    const out = textFlag(values, 'out');
    const world = await terminal.openWorld(textFlag(values, 'repo') ?? '.', textFlag(values, 'base'));
    const request = await toRequest(values, terminal);
    const outcome = await run(request, world);
    noteSources(outcome, format, terminal);
    const repository = textFlag(values, 'repo') ?? '.';
    const text = await render(outcome, format, terminal, out === undefined ? repository : undefined);
    if (out === undefined) terminal.print(text);
    else await terminal.write(out, text);
    return outcome.exit;
  },
};

type Values = ReturnType<typeof readArguments>['values'];

async function toRequest(values: Values, terminal: Terminal): Promise<Request> {
  const tag = textFlag(values, 'tag');
  const step = textFlag(values, 'step');
  if (step !== undefined && !isStep(step))
    throw new UsageError(`--step is one of ${STEPS.join(', ')}, not ${JSON.stringify(step)}`);
  const policy = textFlag(values, 'policy');
  return {
    event: tag === undefined ? { kind: 'command-line' } : { kind: 'tag', tag },
    entries: textFlags(values, 'entry'),
    now: toNow(textFlag(values, 'now'), terminal),
    ...(step === undefined ? {} : { step }),
    ...(policy === undefined ? {} : { policyFile: await terminal.read(policy, 1_048_576) }),
  };
}

function toNow(text: string | undefined, terminal: Terminal): number {
  if (text === undefined) return terminal.now;
  const instant = parseInstant(text);
  if (instant === undefined) throw new UsageError(`--now is an RFC 3339 time, not ${JSON.stringify(text)}`);
  return toMilliseconds(instant);
}

function noteSources({ verdict }: Outcome, format: Format, terminal: Terminal): void {
  const { source, ref, profile } = verdict.policy;
  const place = [source, ref === '' ? '' : `from ${ref}`, profile === null ? '' : `extends ${profile}`];
  terminal.note(`policy: ${place.filter((part) => part !== '').join(', ')}; now ${verdict.now}`);
  // The text has them already, and nobody reads a line twice.
  if (format === 'text') return;
  for (const note of verdict.notes) terminal.note(note);
}

const ON_THE_COMMAND_LINE = { commentKey: 'default' };

/** `repository`: where what is printed on the screen was read; undefined when it goes into a file. */
async function render(
  outcome: Outcome,
  format: Format,
  terminal: Terminal,
  repository: string | undefined,
): Promise<string> {
  const { verdict } = outcome;
  // Each is loaded only when it is asked for: a check on a command line is to start at once.
  switch (format) {
    case 'json':
      return (await import('../render/json.js')).renderJson(verdict);
    case 'markdown':
      return (await import('../render/markdown.js')).renderComment(verdict, ON_THE_COMMAND_LINE);
    case 'sarif':
      return (await import('../render/sarif.js')).renderSarif(verdict);
    case 'html':
      return (await import('../render/html.js')).renderHtml(verdict, ON_THE_COMMAND_LINE);
    case 'text':
      return renderScreen(outcome, terminal, repository);
  }
}

async function renderScreen(
  { verdict, exit }: Outcome,
  { isTerminal, columns, fileUrl }: Terminal,
  repository: string | undefined,
): Promise<string> {
  const { renderText } = await import('../render/text.js');
  const colour = repository !== undefined && isTerminal;
  const link = ({ path }: Location): string | undefined =>
    repository === undefined ? undefined : fileUrl?.(repository, path);
  return renderText(verdict, { colour, columns, exit, ...(fileUrl === undefined ? {} : { link }) });
}
