/**
 * Writes what is derived from src/formats: the JSON Schemas of schemas/, and the validators that a run uses,
 * compiled ahead of time so that nothing is compiled on a runner.
 *
 * Run after `tsc`; `--check` writes nothing and fails when a file would change.
 */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import prettier from 'prettier';
import { FORMATS } from '../lib/formats/registry.js';

const HEADER = `// Generated from src/formats by scripts/generate.mjs. Do not edit.
`;

const TYPES = `${HEADER}import type { Validator } from '../model/validator.js';

export declare const validate: Validator['validate'];
export declare const hints: Validator['hints'];
`;

/** Every schema within a schema, with its path. */
function* walk(schema, path = '#') {
  if (schema === null || typeof schema !== 'object') return;
  yield [path, schema];
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' || key === '$defs')
      for (const [name, child] of Object.entries(value)) yield* walk(child, `${path}/${key}/${escape(name)}`);
    else if (key === 'items' || key === 'additionalProperties') yield* walk(value, `${path}/${key}`);
  }
}

/** What a message needs of a schema and a compiled validator no longer knows: known keys, words for patterns. */
function collectHints(schema) {
  const hints = {};
  for (const [path, { additionalProperties, properties, pattern, description }] of walk(schema)) {
    if (additionalProperties === false && properties) hints[path] = Object.keys(properties);
    if (typeof pattern === 'string') hints[`${path}/pattern`] = description;
  }
  return hints;
}

const escape = (name) =>
  encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1')).replaceAll('%24', '$');

/** Descriptions are for readers of the schemas; a validator would only carry them along. */
function withoutWords(schema) {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) => !(typeof value === 'string' && WORDS.has(key)),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutWords(value)]));
}

const WORDS = new Set(['description', 'title']);

/**
 * Makes a definition of every larger property: its validator is then a function of its own, which the engine compiles
 * only when a file has that property. Messages do not change, for they take their places from the schema itself.
 */
function inFunctions(schema) {
  const defs = { ...schema.$defs };
  const hoist = (properties, prefix) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, child]) => {
        if (JSON.stringify(child).length < 300) return [name, child];
        defs[`${prefix}${name}`] = child;
        return [name, { $ref: `#/$defs/${prefix}${encodeURIComponent(name)}` }];
      }),
    );
  const gates = schema.properties?.gates;
  const inner = gates && { gates: { ...gates, properties: hoist(gates.properties, 'gate-') } };
  const properties = schema.properties && hoist({ ...schema.properties, ...inner }, 'of-');
  return { ...schema, ...(properties && { properties }), $defs: defs };
}

function compile(written, name) {
  const schema = inFunctions(written);
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    ownProperties: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  // No format uses `unevaluatedProperties` or `$dynamicRef`: the bookkeeping for them would be in every function.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  if (/"(?:unevaluated|\$dynamic)/.test(JSON.stringify(schema)))
    throw new Error(`${name} needs that bookkeeping`);
  const bare = withoutWords(schema);
  tellPlaces(ajv, bare);
  const code = standalone.default(ajv, ajv.compile(bare));
  if (code.includes('require(')) throw new Error(`the validator of ${name} is not self-contained`);
  return `${HEADER}${withoutSchemas(inBrief(withLiterals(code)))}\nexport const hints = ${JSON.stringify(collectHints(schema))};\n`;
}

/** A complaint names the words or the types of its schema: with those in place, no run has to build the schemas. */
function withLiterals(code) {
  const schemas = new Map();
  for (const match of code.matchAll(/const (schema\d+) = (?=[{[])/g)) {
    const from = match.index + match[0].length;
    schemas.set(match[1], JSON.parse(code.slice(from, endOfLiteral(code, from))));
  }
  return code.replace(
    /\b(schema\d+)((?:\.[A-Za-z_]\w*|\["[^"\\]*"\]|\[\d+\])+)/g,
    (_text, name, accessors) => {
      const keys = [...accessors.matchAll(/\.(\w+)|\["([^"]*)"\]|\[(\d+)\]/g)].map(
        (key) => key[1] ?? key[2] ?? key[3],
      );
      return JSON.stringify(keys.reduce((value, key) => value[key], schemas.get(name)));
    },
  );
}

/** One short statement a complaint: most of a validator is complaints, and a run pays for every character of it. */
function inBrief(code) {
  return code
    .replace(
      /const (err\d+) = (\{instancePath.*?\});if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
      '(vErrors ??= []).push($2);errors++;',
    )
    .replace(/,schemaPath:"(?:[^"\\]|\\.)*"/g, '');
}

/** ajv writes every schema out as an object; those that no validator looks at would only be built at start. */
function withoutSchemas(code) {
  const start = /const (schema\d+) = (?=[{[])/g;
  let kept = '';
  let from = 0;
  for (let match = start.exec(code); match !== null; match = start.exec(code)) {
    const end = endOfLiteral(code, start.lastIndex);
    const isUsed = new RegExp(`\\b${match[1]}\\b`).test(code.slice(0, match.index) + code.slice(end));
    if (!isUsed) {
      kept += code.slice(from, match.index);
      from = code[end] === ';' ? end + 1 : end;
    }
    start.lastIndex = end;
  }
  return kept + code.slice(from);
}

/** Where the object or list that starts at `from` ends; braces in texts do not count. */
function endOfLiteral(code, from) {
  let depth = 0;
  for (let at = from; at < code.length; at++) {
    if (code[at] === '"') {
      for (at++; code[at] !== '"'; at++) if (code[at] === '\\') at++;
    } else if (code[at] === '{' || code[at] === '[') depth++;
    else if ((code[at] === '}' || code[at] === ']') && --depth === 0) return at + 1;
  }
  throw new Error('a schema that does not end');
}

/** Lets complaints say where their keyword stands: ajv's own path starts anew in every definition. */
function tellPlaces(ajv, schema) {
  const places = new Map([...walk(schema)].map(([path, node]) => [node, path]));
  const additional = ajv.getKeyword('additionalProperties');
  const pattern = ajv.getKeyword('pattern');
  additional.error = {
    ...additional.error,
    params: ({ params, parentSchema }) =>
      _`{additionalProperty: ${params.additionalProperty}, at: ${places.get(parentSchema)}}`,
  };
  pattern.error = {
    ...pattern.error,
    params: ({ schemaCode, parentSchema }) =>
      _`{pattern: ${schemaCode}, at: ${`${places.get(parentSchema)}/pattern`}}`,
  };
}

const UNCOMPILED = new Set(['verdict', 'feature-contract', 'tally']);

async function outputs() {
  const files = new Map();
  for (const [name, schema] of Object.entries(FORMATS)) {
    const json = await prettier.format(JSON.stringify(schema), { parser: 'json', printWidth: 110 });
    files.set(`schemas/${name}.schema.json`, json);
    // A verdict is only written; a feature contract and a tally are read by their own readers, which know the fields.
    if (UNCOMPILED.has(name)) continue;
    files.set(`src/generated/${name}.js`, compile(schema, name));
    files.set(`src/generated/${name}.d.ts`, TYPES);
  }
  return files;
}

const check = process.argv.includes('--check');
const drifted = [];
for (const [path, content] of await outputs()) {
  const url = new URL(`../${path}`, import.meta.url);
  if (check) {
    const current = await readFile(url, 'utf8').catch(() => '');
    if (current !== content) drifted.push(path);
  } else await writeFile(url, content);
}
// tsc takes the validators as they are; the bundler finds them beside what tsc wrote.
await cp(new URL('../src/generated', import.meta.url), new URL('../lib/generated', import.meta.url), {
  recursive: true,
});
if (drifted.length > 0) {
  process.stderr.write(`not as generated from src/formats: ${drifted.join(', ')}; run npm run generate\n`);
  process.exitCode = 1;
}
