/**
 * What the comparison of recordings tells apart, and what it costs: the separation table of the tests over the
 * synthesisers that are installed, then the processor time for ten minutes of pairs at 16 kHz.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MINUTES = 10;
const GOAL_SECONDS = 2;
const ROUNDS = 3;
const RATE = 16000;
const PAIR_SECONDS = 20;
const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc6');
execFileSync(process.execPath, [tsc, '-p', '.'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

// The chains and the speech are those of the tests: their types are stripped by Node.js, the sources are compiled.
registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('.') || !context.parentURL?.includes('/__tests__/'))
      return next(specifier, context);
    const url = new URL(specifier, context.parentURL).href;
    if (url.includes('/src/')) return next(url.replace('/src/', '/lib/'), context);
    const typed = url.replace(/\.js$/, '.ts');
    return next(existsSync(fileURLToPath(typed)) ? typed : url, context);
  },
});
const { speechSets } = await import('../__tests__/audio/speech.ts');
const { separationTable, separationText, CHAINS } = await import('../__tests__/audio/separation.ts');
const { comparePairs } = await import('../lib/audio/compare-pairs.js');

const sets = speechSets();
process.stdout.write(
  `Coherent bandwidth, lowest / median / highest of three fixtures (${sets.map(({ name }) => name).join(', ')})\n\n`,
);
process.stdout.write(`${separationText(separationTable(sets))}\n\n`);

/** The fixtures end to end, cut to one length. */
function tenMinutes(change) {
  const all = sets.flatMap(({ fixtures }) => fixtures);
  return Array.from({ length: (MINUTES * 60) / PAIR_SECONDS }, (_, pair) => {
    const reference = new Float32Array(PAIR_SECONDS * RATE);
    for (let at = 0, next = pair; at < reference.length; next++) {
      const part = all[next % all.length].subarray(0, reference.length - at);
      reference.set(part, at);
      at += part.length;
    }
    return {
      name: String(pair),
      reference: { sampleRateHz: RATE, channels: [reference] },
      served: { sampleRateHz: RATE, channels: [change(reference)] },
    };
  });
}

const seconds = (pairs) => {
  const start = process.cpuUsage();
  comparePairs(pairs);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

for (const name of ['gain -6 dB', '12 kHz, sinc down, sinc up']) {
  const pairs = tenMinutes(CHAINS.find((chain) => chain.name === name).change);
  const times = Array.from({ length: ROUNDS }, () => seconds(pairs)).sort((a, b) => a - b);
  const median = times[Math.floor(ROUNDS / 2)];
  process.stdout.write(
    `${MINUTES} minutes of pairs, ${name}: ${median.toFixed(2)} s of processor time (median of ${ROUNDS}, at most ${GOAL_SECONDS} s)\n`,
  );
}
