// Taken from the global once: inside Jest's context every use of `Math` is a slow lookup.
const { cos, floor, imul, log, log1p, PI, sqrt } = Math;

/** A seeded generator for simulations (mulberry32), so that a failing run can be repeated. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A standard normal value (Box and Muller). */
export function normal(random: () => number): number {
  return sqrt(-2 * log(1 - random())) * cos(2 * PI * random());
}

/** A binomial count, by jumping from success to success over geometric gaps. */
export function binomial(random: () => number, trials: number, share: number): number {
  if (!(share > 0)) return 0;
  const failure = log1p(-share);
  let count = 0;
  let at = floor(log(1 - random()) / failure);
  while (at < trials) {
    count += 1;
    at += 1 + floor(log(1 - random()) / failure);
  }
  return count;
}
