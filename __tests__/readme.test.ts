import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { METRIC_CATALOGUE } from '../src/model/metric.js';
import { parsePolicy } from '../src/policy/parse-policy.js';
import type { Node } from '../src/readers/node.js';
import { parseText } from '../src/readers/parse-document.js';
import { readEntry } from '../src/readers/read-entry.js';

const root = new URL('..', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

/** The fenced blocks of one language, in order. */
function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp('^```' + language + '\\n([\\s\\S]*?)^```$', 'gm'))].map(
    ([, text = '']) => text,
  );
}

function parse(text: string): Node {
  const parsed = parseText(text, 'README.md');
  if (parsed.kind === 'broken') throw new Error(JSON.stringify(parsed.problems));
  return parsed.root;
}

const commands = blocks('bash')
  .flatMap((block) => block.trim().split('\n'))
  .map((line) => {
    const [command = '', expected = '0'] = line.split(/\s+# exit /);
    return { command: command.trim(), exit: Number(expected) };
  });

describe('the commands of the README', () => {
  test.each(commands.filter(({ command }) => command !== 'npm cit'))('$command', ({ command, exit }) => {
    const result = spawnSync('bash', ['-c', command], { cwd: root, encoding: 'utf8' });
    expect({ exit: result.status, output: result.stdout !== '' }).toEqual({ exit, output: true });
  });

  test('the test command is the one that continuous integration runs', () => {
    expect(commands.map(({ command }) => command)).toContain('npm cit');
    expect(readFileSync(new URL('.ci/run', root), 'utf8')).toContain('\nnpm cit\n');
  });
});

test('the verdict shown is the one that is printed', () => {
  const held = commands.find(({ command, exit }) => exit === 1 && command.includes('check'));
  const result = spawnSync('bash', ['-c', held?.command ?? ''], { cwd: root, encoding: 'utf8' });
  for (const block of blocks('text')) expect(result.stdout).toContain(block.trim());
});

describe('the files of the README', () => {
  const files = blocks('yaml').map((text) => ({ path: /^# (\S+)/.exec(text)?.[1] ?? '', text }));
  const action = load(readFileSync(new URL('action.yml', root), 'utf8')) as {
    inputs: Record<string, unknown>;
    outputs: Record<string, unknown>;
  };

  test('each block says where it belongs', () => {
    expect(files.map(({ path }) => path)).not.toContain('');
  });

  test.each(files.filter(({ path }) => path.endsWith('release-gate.yml') && !path.includes('workflows')))(
    '$path is a policy',
    ({ text }) => {
      expect(parsePolicy(parse(text)).kind).toBe('policy');
    },
  );

  test.each(files.filter(({ path }) => path.startsWith('registry/')))(
    '$path is an entry with every critical field',
    ({ text }) => {
      const read = readEntry(parse(text), METRIC_CATALOGUE);
      expect(read.kind === 'read' ? read.value.missing.critical : read.problems).toEqual([]);
    },
  );

  test.each(files.filter(({ path }) => path.includes('workflows')))(
    '$path uses inputs and outputs that the action has',
    ({ text }) => {
      const workflow = load(text) as {
        jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }>;
      };
      const steps = Object.values(workflow.jobs).flatMap(({ steps: own }) => own);
      const gates = steps.filter(({ uses = '' }) => uses.startsWith('speech-release-gate/'));
      expect(gates).toHaveLength(1);
      for (const gate of gates)
        expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(gate.with ?? {})));
      for (const [, output = ''] of text.matchAll(/steps\.gate\.outputs\.([\w-]+)/g))
        expect(action.outputs).toHaveProperty(output);
      const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
      for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
    },
  );
});

test('inputs and outputs are those of action.yml', () => {
  const result = spawnSync(process.execPath, ['scripts/readme.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(result).toMatchObject({ status: 0, stderr: '' });
});
