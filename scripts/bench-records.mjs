/**
 * From a million records to a verdict: `compare records`, whole process, beside DuckDB grouping the same file and a plain
 * loop of JSON.parse, one after the other in the same run, so that no machine's speed is in the figure. Then ten million:
 * resident memory, and whether time is linear.
 *
 * Needs the built command line (`npm run build`), or another with `--cli lib/cli.js`; `--small` leaves out the ten million
 * (1.7 GB of disk).
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The goals: as many times DuckDB's time, resident megabytes, and the tenfold's time by ten times the single's. */
export const GOALS = { ratio: 3, residentMb: 300, linear: 1.3 };

const MILLION = 1_000_000;
const ROUNDS = 5;
const NOISES = ['quiet', 'street', 'babble', 'car'];
const ACCENTS = [
  'us',
  'gb',
  'in',
  'au',
  'ca',
  'ie',
  'nz',
  'za',
  'ng',
  'ke',
  'sg',
  'ph',
  'hk',
  'jm',
  'de',
  'fr',
];
const SPEAKERS = 2000;

/** Records as json.dumps writes them: 2,000 speakers, 4 noises and 16 accents; the same for the same count. */
function generate(path, count) {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (limit) => Math.floor(random() * limit);
  const file = openSync(path, 'w');
  let text = '';
  for (let id = 0; id < count; id++) {
    const speaker = below(SPEAKERS);
    const baseline = random() < 0.4 ? below(3) : 0;
    const candidate = random() < 0.8 ? baseline : below(3);
    text +=
      `{"id": "utt-${String(id).padStart(8, '0')}", "speaker": "spk-${speaker}", "noise": "${NOISES[below(4)]}", ` +
      `"accent": "${ACCENTS[speaker % 16]}", "reference_words": ${4 + below(20)}, ` +
      `"baseline_errors": ${baseline}, "candidate_errors": ${candidate}}\n`;
    if (text.length > 2 ** 20) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}

/** DuckDB's side: the sums of the same groups, without anything made of them. */
async function groupByDuckdb(path) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(
    `SELECT speaker, noise, accent, count(*) AS utterances, sum(reference_words)::BIGINT AS reference_words,
       sum(baseline_errors)::BIGINT AS baseline_errors, sum(candidate_errors)::BIGINT AS candidate_errors
     FROM read_json('${path}', format = 'newline_delimited')
     GROUP BY GROUPING SETS ((speaker), (noise, speaker), (accent, speaker))`,
  );
  const rows = reader.getRowObjectsJson().filter(({ noise, accent }) => noise === null && accent === null);
  return rows.reduce((total, row) => total + Number(row.reference_words), 0);
}

/** What a script of a few lines does: every line through JSON.parse, sums in a Map. */
function groupByParsing(path) {
  const file = openSync(path);
  const buffer = Buffer.alloc(2 ** 20);
  const sums = new Map();
  const add = (key, record) => {
    const row = sums.get(key) ?? [0, 0, 0, 0];
    sums.set(key, row);
    row[0] += 1;
    row[1] += record.reference_words;
    row[2] += record.baseline_errors;
    row[3] += record.candidate_errors;
  };
  let rest = '';
  for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer)) {
    const lines = (rest + buffer.toString('latin1', 0, count)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const record = JSON.parse(line);
      add(`overall ${record.speaker}`, record);
      add(`noise=${record.noise} ${record.speaker}`, record);
      add(`accent=${record.accent} ${record.speaker}`, record);
    }
  }
  closeSync(file);
  return [...sums]
    .filter(([key]) => key.startsWith('overall '))
    .reduce((total, [, row]) => total + row[1], 0);
}

const SELF = fileURLToPath(import.meta.url);
/** Written by the process itself as it ends: no other way to know works on every platform. */
const TELL_USE = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('used '+u.maxRSS+' '+(u.userCPUTime+u.systemCPUTime)+'\\n')})`;

/** Runs a process of this Node; its seconds, those of the processor, resident megabytes, and answer. */
function time(args) {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', TELL_USE, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  const seconds = (performance.now() - begin) / 1000;
  const [, kib = '0', microseconds = '0'] = /used (\d+) (\d+)/.exec(stderr) ?? [];
  return { seconds, busy: Number(microseconds) / 1e6, residentMb: Number(kib) / 1024, stdout };
}

function medianOf(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const compareArgs = (cli, path) => [cli, 'compare', 'records', path, '--slice-by', 'noise,accent'];

function wordsOf(stdout) {
  return JSON.parse(stdout).slices.find(({ slice }) => slice === 'overall').reference_words;
}

/** Seconds of each way, round by round. */
function race(cli, path) {
  const ways = {
    gate: () => time(compareArgs(cli, path)),
    duckdb: () => time([SELF, 'duckdb', path]),
    parse: () => time([SELF, 'parse', path]),
  };
  const seconds = { gate: [], duckdb: [], parse: [] };
  const words = new Set();
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, run] of Object.entries(ways)) {
      const done = run();
      words.add(name === 'gate' ? wordsOf(done.stdout) : Number(done.stdout));
      // The first round brings the file and the engines into memory.
      if (round > 0) seconds[name].push(done.seconds);
    }
  }
  if (words.size !== 1) throw new Error(`not the same sums: ${[...words].join(', ')}`);
  return seconds;
}

function describe(seconds, size) {
  const duckdb = medianOf(seconds.duckdb);
  const ratios = seconds.gate.map((value, round) => value / seconds.duckdb[round]);
  console.log(
    `records: a million, ${(size / 1e6).toFixed(0)} MB, 20 slices, 2,000 speakers; medians of ${ROUNDS}`,
  );
  for (const [name, values] of Object.entries(seconds)) {
    const median = medianOf(values);
    console.log(`  ${name.padEnd(8)}${median.toFixed(2)} s  ${(median / duckdb).toFixed(2)} x DuckDB`);
  }
  console.log(`  round by round ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}; goal ${GOALS.ratio}`);
}

/** Time of the processor: what else runs on the machine is not in it. */
function describeLarge(cli, folder, path) {
  const free = statfsSync(folder);
  if (free.bavail * free.bsize < 4e9) {
    console.log('  ten million: left out, less than 4 GB of disk are free');
    return;
  }
  const single = time(compareArgs(cli, path)).busy;
  const large = join(folder, 'ten-million.jsonl');
  generate(large, 10 * MILLION);
  const { busy, residentMb } = time(compareArgs(cli, large));
  const linear = busy / (10 * single);
  console.log(
    `  ten million: ${residentMb.toFixed(0)} MB resident, goal ${GOALS.residentMb}; ${linear.toFixed(2)} of ten times a million, goal ${GOALS.linear}`,
  );
}

function main() {
  const cli = process.argv.includes('--cli')
    ? process.argv[process.argv.indexOf('--cli') + 1]
    : 'dist/cli/index.js';
  const folder = mkdtempSync(join(tmpdir(), 'release-gate-records-'));
  try {
    const path = join(folder, 'million.jsonl');
    generate(path, MILLION);
    const seconds = race(cli, path);
    describe(seconds, statSync(path).size);
    if (!process.argv.includes('--small')) describeLarge(cli, folder, path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , mode = '', path = ''] = process.argv;
if (mode === 'duckdb') console.log(await groupByDuckdb(path));
else if (mode === 'parse') console.log(groupByParsing(path));
else main();
