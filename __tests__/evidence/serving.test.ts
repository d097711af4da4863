import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import { isStep } from '../../src/model/step.js';
import { run } from '../../src/run.js';
import { type Files, memoryWorld } from '../memory-tree.js';
import { healthyRepository, type Json, type JsonMap, toFiles } from './sample-repository.js';
import { changed, SERVING } from './serving-documents.js';

const NOW = Date.UTC(2026, 10, 22);
const GATES = /^(?:serving-|schemas-|rollback-compatible)/;

interface Asked {
  readonly entry?: JsonMap;
  readonly released?: JsonMap;
  readonly head?: Files;
  readonly base?: Files;
  readonly step?: string;
}

/** The findings about clients of a healthy release with other fields in its entries, and more files. */
async function findingsOf({
  entry = {},
  released = {},
  head = {},
  base,
  step = 'package',
}: Asked): Promise<readonly Finding[]> {
  const sample = healthyRepository();
  const files = toFiles({
    ...sample,
    entry: { ...sample.entry, ...entry },
    releasedEntry: { ...sample.releasedEntry, ...released },
  });
  const world = memoryWorld({
    head: { ...files, ...head },
    ...(base === undefined ? {} : { base: { ...files, ...base } }),
  });
  const request = { event: { kind: 'command-line' as const }, entries: ['asr-dictation-en@2.4.0'], now: NOW };
  const { verdict } = await run({ ...request, ...(isStep(step) ? { step } : {}) }, world);
  return verdict.releases.flatMap(({ findings }) => findings).filter(({ gate }) => GATES.test(gate));
}

function lines(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ gate }) => gate !== 'rollback-compatible')
    .map(({ key, outcome, severity }) => `${key} ${outcome} ${severity}`);
}

function messageOf(findings: readonly Finding[], key: string): string | undefined {
  return findings.find((one) => one.key === key)?.message;
}

const ALL_PASS = [
  'schemas-compatible pass blocker',
  'serving-compatible pass blocker',
  'serving-contract pass blocker',
];
const NEW = { serving_contract: 'contracts/serving-2.yaml' };
const yaml = (document: Json): string => JSON.stringify(document);
const TEXT = { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] } as const;

describe('what clients rely on, gathered', () => {
  test('a healthy release passes, and says that no example was validated', async () => {
    const findings = await findingsOf({});
    expect(lines(findings)).toEqual(ALL_PASS);
    expect(findings.map(({ message }) => message).join()).toContain('only the static check was made');
  });

  test('the released contract is the base one, whatever the change does to it', async () => {
    const base = { 'contracts/serving.yaml': yaml(changed(SERVING, { 'language.supported': ['en', 'fr'] })) };
    const findings = await findingsOf({ base });
    expect(lines(findings)).toContain('serving-compatible:language.supported fail blocker');
    const broken = findings.find(({ key }) => key === 'serving-compatible:language.supported');
    expect(broken).toMatchObject({ blocks: true, location: { path: 'contracts/serving.yaml' } });
  });

  test('a contract that cannot be read, is elsewhere, or is not there', async () => {
    for (const [path, line] of [
      ['contracts/torn.yaml', 'serving-contract:contracts/torn.yaml error blocker'],
      ['contracts/none.yaml', 'serving-contract no-evidence blocker'],
      ['s3://speech/contract.yaml', 'serving-contract:registry/asr-dictation-en/2.4.0.yaml error blocker'],
    ] as const) {
      const head = { 'contracts/torn.yaml': 'audio_in: [{encoding: pcm}]\nlangage: {}\n' };
      const findings = await findingsOf({ entry: { serving_contract: path }, head });
      expect([...new Set(lines(findings).filter((one) => !one.startsWith('schemas')))]).toEqual([line]);
    }
  });

  test('a field of the entry that is missing is one finding, of the gate that asks for fields', async () => {
    const findings = await findingsOf({ entry: { input_schema: 'TODO' } });
    expect(lines(findings)).toEqual(['serving-compatible pass blocker', 'serving-contract pass blocker']);
  });
});

const clients = (list: readonly JsonMap[]): Asked['head'] => ({
  'evidence/clients.yaml': yaml({
    clients: list.map((one) => ({ traffic_percent: 50, sample_rates_hz: [16000], ...one })),
  }),
});
const WITH_CLIENTS = {
  evidence: { clients: 'evidence/clients.yaml', unit_tests: 'evidence/2.4.0/unit-tests.xml' },
};

describe('clients in the field', () => {
  const older = {
    'contracts/serving-1.yaml': yaml(changed(SERVING, { 'api.version': '2.0.0', 'limits.max_audio_s': 90 })),
  };

  test.each([
    ['nothing is said: it stands on the released version', {}, ALL_PASS],
    ['the release that serves', { release: 'asr-dictation-en@2.3.1' }, ALL_PASS],
    ['this release', { release: 'asr-dictation-en@2.4.0' }, ALL_PASS],
    ['the version of the interface that serves', { api_version: '3.1.0' }, ALL_PASS],
    [
      'a path with its schemas',
      {
        serving_contract: 'contracts/serving.yaml',
        input_schema: 'contracts/input.schema.json',
        output_schema: 'contracts/output.schema.json',
      },
      ALL_PASS,
    ],
  ])('%s', async (_name, built, expected) => {
    const findings = await findingsOf({
      entry: WITH_CLIENTS,
      head: { ...clients([{ client: 'tv-1', ...built }]) },
    });
    expect(lines(findings)).toEqual(expected);
  });

  test('an older contract that this release no longer keeps', async () => {
    const built = {
      client: 'tv-1',
      serving_contract: 'contracts/serving-1.yaml',
      input_schema: 'contracts/input.schema.json',
      output_schema: 'contracts/output.schema.json',
    };
    const findings = await findingsOf({ entry: WITH_CLIENTS, head: { ...older, ...clients([built]) } });
    expect(lines(findings)).toEqual([
      'schemas-compatible pass blocker',
      'serving-compatible:tv-1:sunset_at no-evidence blocker',
      'serving-contract pass blocker',
    ]);
  });

  test.each([
    [
      'a version of the interface that nobody has',
      { api_version: '1.0.0' },
      'nothing says which contract and schemas that is',
    ],
    ['a release without an entry', { release: 'asr-dictation-en@1.0.0' }, 'has no entry in the registry'],
    [
      'a path that is not there',
      { serving_contract: 'contracts/none.yaml' },
      'contracts/none.yaml is not there',
    ],
    [
      'a path out of the repository',
      { serving_contract: 'https://example.com/c.yaml' },
      'is not in the repository',
    ],
  ])('%s cannot be decided', async (_name, built, reason) => {
    const findings = await findingsOf({
      entry: WITH_CLIENTS,
      head: { ...clients([{ client: 'tv-1', ...built }]) },
    });
    expect(lines(findings)).toContain('serving-compatible:tv-1:contract no-evidence blocker');
    const message = findings.find(({ key }) => key === 'serving-compatible:tv-1:contract')?.message;
    expect(message).toContain('cannot be decided');
    expect(message).toContain(reason);
  });

  test('a strict client of the contract itself, and an optional output more', async () => {
    const strict = changed(SERVING, { clients: [{ name: 'car-1', tolerant_reader: false }] });
    const output = { ...TEXT, properties: { text: { type: 'string' }, words: { type: 'array' } } };
    const head = {
      'contracts/serving-2.yaml': yaml(strict),
      'contracts/out-2.json': yaml(output),
      'contracts/out-1.json': yaml(TEXT),
    };
    const findings = await findingsOf({
      entry: { ...NEW, output_schema: 'contracts/out-2.json' },
      released: { output_schema: 'contracts/out-1.json' },
      head,
    });
    expect(lines(findings)).toEqual([
      'schemas-compatible:output:property-added:/properties/words fail blocker',
      'serving-compatible:api_version fail blocker',
      'serving-contract pass blocker',
    ]);
  });

  test('one that moved on, and a target that cannot serve it', async () => {
    const head = {
      'contracts/serving-2.yaml': yaml(
        changed(SERVING, { 'api.version': '3.2.0', 'language.supported': ['en', 'de'], clients: [] }),
      ),
      ...clients([{ client: 'tv-2', release: 'asr-dictation-en@2.4.0', reader: 'tolerant' }]),
    };
    const findings = await findingsOf({
      entry: { ...NEW, ...WITH_CLIENTS, state_migrations: 'none', front_end: 'bundled' },
      head,
      step: 'canary',
    });
    const going = findings.filter(({ gate }) => gate === 'rollback-compatible');
    expect(going.map(({ key, outcome }) => `${key} ${outcome}`)).toEqual([
      'rollback-compatible:clients:language.supported fail',
    ]);
  });
});

describe('recorded examples', () => {
  const schemas = (old: Json, now: Json): Asked => ({
    entry: { output_schema: 'contracts/out-2.json' },
    released: { output_schema: 'contracts/out-1.json' },
    head: { 'contracts/out-1.json': yaml(old), 'contracts/out-2.json': yaml(now) },
  });

  test('of the schema itself are validated by both sides', async () => {
    const now = { ...TEXT, examples: [{ text: 'a' }, { text: 'b', more: 1 }] };
    const findings = await findingsOf(schemas(TEXT, now));
    expect(lines(findings)).toEqual(ALL_PASS);
    expect(messageOf(findings, 'schemas-compatible')).toContain(
      '0 recorded requests and 4 responses were validated as well',
    );
  });

  test('that their own schema refuses are a finding, without a word of them', async () => {
    const now = {
      ...TEXT,
      examples: [{ text: 'call +49 170 1234567', speaker: 'alice' }, { words: ['alice'] }],
    };
    const findings = await findingsOf(schemas(TEXT, now));
    expect(lines(findings)).toContain('schemas-compatible:output:example:contracts/out-2.json fail blocker');
    expect(JSON.stringify(findings)).not.toMatch(/alice|1234567/);
  });

  test('in files that the contract names, JSON and JSON Lines', async () => {
    const contract = changed(SERVING, {
      schema: {
        example_requests: ['examples/requests.jsonl'],
        example_responses: ['examples/responses.json', 'examples/none.json'],
      },
    });
    const head = {
      'contracts/serving-2.yaml': yaml(contract),
      'contracts/in.json': yaml(TEXT),
      'contracts/out.json': yaml(TEXT),
      'examples/requests.jsonl': '{"text": "a"}\n\n{"text": 1}\n',
      'examples/responses.json': '[{"text": "a"}]',
    };
    const same = { input_schema: 'contracts/in.json', output_schema: 'contracts/out.json' };
    const findings = await findingsOf({ entry: { ...NEW, ...same }, released: same, head });
    const refused = findings.find(({ key }) => key.includes(':example:'));
    expect(refused).toMatchObject({
      key: 'schemas-compatible:input:example:examples/requests.jsonl',
      location: { path: 'examples/requests.jsonl', line: 3 },
    });
  });

  test('are left alone where the schema is not safe to compile', async () => {
    const now = {
      ...TEXT,
      properties: { text: { type: 'string', pattern: '^(a+)+$' } },
      examples: [{ text: `${'a'.repeat(40)}!` }],
    };
    const findings = await findingsOf(schemas(now, now));
    expect(lines(findings)).toEqual(ALL_PASS);
    expect(messageOf(findings, 'schemas-compatible')).toContain('only the static check was made');
    expect(messageOf(findings, 'schemas-compatible')).toContain('"pattern" is not on the list');
  });
});

describe('buf breaking', () => {
  const LINE =
    '{"path":"asr.proto","start_line":5,"start_column":1,"type":"FIELD_SAME_TYPE","message":"Field changed type."}';
  const named = {
    evidence: { buf_breaking: 'evidence/2.4.0/buf.json', unit_tests: 'evidence/2.4.0/unit-tests.xml' },
  };

  test.each([
    ['lines, as buf writes them', `${LINE}\n${LINE}\n`, 2],
    ['a list of them', `[${LINE}]`, 1],
    ['an empty list', '[]', 0],
  ])('%s', async (_name, text, count) => {
    const findings = await findingsOf({ entry: named, head: { 'evidence/2.4.0/buf.json': text } });
    const found = findings.filter(({ key }) => key.startsWith('schemas-compatible:buf:'));
    expect(found).toHaveLength(count);
    for (const { location, blocks } of found)
      expect([location, blocks]).toEqual([{ path: 'asr.proto', line: 5 }, true]);
  });

  test.each([
    ['', 'does not say that buf ran'],
    ['{"type": 1}\n', 'not a finding of `buf breaking`'],
    ['not JSON: [', 'no JSON object'],
  ])('a report that is none: %j', async (text, says) => {
    const findings = await findingsOf({ entry: named, head: { 'evidence/2.4.0/buf.json': text } });
    const broken = findings.find(({ key }) => key === 'schemas-compatible:evidence/2.4.0/buf.json');
    expect(broken).toMatchObject({ outcome: 'error', blocks: true });
    expect(broken?.message).toContain(says);
  });

  test('is told by its content in a folder of evidence', async () => {
    const head = { 'evidence/2.4.0/report.json': `${LINE}\n` };
    const findings = await findingsOf({ entry: { evidence: 'evidence/2.4.0' }, head });
    expect(lines(findings)).toContain('schemas-compatible:buf:FIELD_SAME_TYPE:1 fail blocker');
  });

  test('protobuf schemas need it', async () => {
    const proto = { input_schema: 'asr.proto', output_schema: 'asr.proto' };
    const head = {
      'asr.proto': 'syntax = "proto3"; message B {}',
      'old.proto': 'syntax = "proto3"; message A {}',
    };
    const old = { input_schema: 'old.proto', output_schema: 'old.proto' };
    const without = await findingsOf({ entry: proto, released: old, head });
    expect(lines(without).filter((line) => line.startsWith('schemas-'))).toEqual([
      'schemas-compatible:asr-dictation-en@2.3.1:input no-evidence blocker',
      'schemas-compatible:asr-dictation-en@2.3.1:output no-evidence blocker',
    ]);
    const reported = await findingsOf({
      entry: { ...proto, ...named },
      released: old,
      head: { ...head, 'evidence/2.4.0/buf.json': '[]' },
    });
    expect(lines(reported)).toEqual(ALL_PASS);
  });

  test('it says nothing of a release that still had JSON Schemas', async () => {
    const found = await findingsOf({
      entry: { input_schema: 'asr.proto', output_schema: 'asr.proto', ...named },
      head: { 'asr.proto': 'syntax = "proto3"; message B {}', 'evidence/2.4.0/buf.json': '[]' },
    });
    expect(lines(found).filter((line) => line.startsWith('schemas-'))).toEqual([
      'schemas-compatible:asr-dictation-en@2.3.1:input no-evidence blocker',
      'schemas-compatible:asr-dictation-en@2.3.1:output no-evidence blocker',
    ]);
  });
});

describe('hostile schemas', () => {
  const many = (count: number, type: string): Json => ({
    type: 'object',
    properties: Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, { type }])),
  });
  const nest = (levels: number, leaf: Json, around: (inner: Json, level: number) => Json): Json =>
    Array.from({ length: levels }).reduce<Json>((inner, _, level) => around(inner, level), leaf);
  const list = (type: string): Json => ({
    $ref: '#/$defs/a',
    $defs: { a: { type: 'object', properties: { v: { type }, next: { $ref: '#/$defs/a' } } } },
  });
  const anyOf = (type: string): Json =>
    nest(12, { type }, (inner, level) => ({ anyOf: [inner, { properties: { [`k${level}`]: inner } }] }));
  const pattern = (text: string): Json => ({
    ...TEXT,
    properties: { text: { type: 'string', pattern: text } },
    examples: [{ text: 'a'.repeat(50) }],
  });

  test.each<[string, Json, Json]>([
    ['10,000 properties', many(10_000, 'string'), many(10_000, 'integer')],
    [
      '200 levels',
      nest(200, { type: 'string' }, (items) => ({ items })),
      nest(200, { type: 'integer' }, (items) => ({ items })),
    ],
    [
      '50 levels',
      nest(50, { type: 'string' }, (items) => ({ items })),
      nest(50, { type: 'integer' }, (items) => ({ items })),
    ],
    ['recursion', list('string'), list('integer')],
    ['exponential alternatives', anyOf('string'), anyOf('integer')],
    ['a remote reference', TEXT, { $ref: 'https://example.com/s.json' }],
    ['a loop of references', TEXT, { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/a' } } }],
    ['an unknown dialect', TEXT, { ...TEXT, $schema: 'https://example.com/dialect' }],
    ['a catastrophic expression', pattern('^a+$'), pattern('^(a+)+$')],
    ['an expression that is none', pattern('^a+$'), pattern('(')],
    ['a name of JavaScript', TEXT, { ...TEXT, required: ['__proto__', 'toString'] }],
    ['no schema at all', TEXT, [1, 2]],
  ])('%s: answered, and never a pass', async (_name, old, now) => {
    const findings = await findingsOf({
      entry: { input_schema: 'contracts/in-2.json', output_schema: 'contracts/out-2.json' },
      released: { input_schema: 'contracts/in-1.json', output_schema: 'contracts/out-1.json' },
      head: {
        'contracts/in-1.json': yaml(old),
        'contracts/out-1.json': yaml(now),
        'contracts/in-2.json': yaml(now),
        'contracts/out-2.json': yaml(old),
      },
    });
    const own = findings.filter(({ gate }) => gate === 'schemas-compatible');
    expect(own.some(({ blocks }) => blocks)).toBe(true);
    expect(own.map(({ outcome }) => outcome)).not.toContain('pass');
    expect(own.length).toBeLessThan(60);
  });
});

test('more clients than are looked at hide none of the released contract', async () => {
  const clients = Array.from({ length: 1000 }, (_, index) => ({ name: `c${index}`, tolerant_reader: true }));
  const head = {
    'contracts/old.yaml': yaml({ ...SERVING, clients: [{ name: 'kiosk', tolerant_reader: false }] }),
    'contracts/now.yaml': yaml({ ...SERVING, clients }),
  };
  const found = await findingsOf({
    entry: { serving_contract: 'contracts/now.yaml' },
    released: { serving_contract: 'contracts/old.yaml' },
    head,
  });
  expect(messageOf(found, 'serving-compatible')).toContain('997 more');
});

test('a serving contract in a folder of evidence is not taken for the telemetry of clients', async () => {
  const { format, ...silent } = SERVING;
  const head = { 'evidence/2.4.0/serving.yaml': yaml(silent) };
  const entry = { evidence: 'evidence/2.4.0', serving_contract: 'evidence/2.4.0/serving.yaml' };
  expect(format).toBe('serving-contract/1');
  expect(lines(await findingsOf({ entry, head }))).toEqual(ALL_PASS);
});

test.each([
  [
    'a client reads it',
    ['/words/0/start_ms'],
    'schemas-compatible:output:read:/words/0/start_ms fail blocker',
  ],
  ['nobody reads it', ['/text'], 'schemas-compatible pass blocker'],
  ['a client reads what never was there', ['/nothing'], 'schemas-compatible pass blocker'],
])('an optional output that is gone, and %s', async (_name, reads, expected) => {
  const words = { type: 'array', items: { $ref: '#/$defs/word' } };
  const word = { type: 'object', properties: { start_ms: { type: 'integer' } } };
  const old = { ...TEXT, properties: { ...TEXT.properties, words }, $defs: { word } };
  const contract = changed(SERVING, { clients: [{ name: 'ios-5', tolerant_reader: true, reads }] });
  const head = {
    'contracts/serving-2.yaml': yaml(contract),
    'contracts/out-1.json': yaml(old),
    'contracts/out-2.json': yaml(TEXT),
  };
  const findings = await findingsOf({
    entry: { ...NEW, output_schema: 'contracts/out-2.json' },
    released: { output_schema: 'contracts/out-1.json' },
    head,
  });
  expect(lines(findings)).toContain(expected);
});
