/** Writes the tables of inputs and outputs into README.md from action.yml; `--check` fails when they differ. */
import { readFile, writeFile } from 'node:fs/promises';
import { load } from 'js-yaml';

const START = '<!-- inputs and outputs: written from action.yml by scripts/readme.mjs -->';
const END = '<!-- end -->';

const cell = (text) => text.trim().replaceAll('\n', ' ').replaceAll('|', '\\|');
const table = (title, rows) =>
  [
    `| ${title} | |`,
    '|---|---|',
    ...Object.entries(rows).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
  ].join('\n');

const root = new URL('../', import.meta.url);
const action = load(await readFile(new URL('action.yml', root), 'utf8'));
const readme = await readFile(new URL('README.md', root), 'utf8');
const start = readme.indexOf(START) + START.length;
const end = readme.indexOf(END, start);
const tables = `\n${table('Input', action.inputs)}\n\n${table('Output', action.outputs)}\n`;
const written = readme.slice(0, start) + tables + readme.slice(end);

if (!process.argv.includes('--check')) await writeFile(new URL('README.md', root), written);
else if (written !== readme) {
  process.stderr.write(
    'README.md does not have the inputs and outputs of action.yml: run node scripts/readme.mjs\n',
  );
  process.exitCode = 1;
}
