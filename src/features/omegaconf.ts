import type { Resolved } from './contract-builder.js';
import { valueAt, type ValuePath } from './feature-source.js';

const WHOLE = /^\$\{([^{}]*)\}$/;
const PATH = /^[\w.[\]]+$/;
const STEPS_AT_MOST = 16;

/**
 * Follows OmegaConf's interpolations (`${model.sample_rate}`, from the root; `${.n_fft}`, `${..sample_rate}`,
 * from the mapping at `base`), through as many steps as there are. A missing value (`???`), a resolver
 * (`${oc.env:RATE}`), a text around an interpolation and a circle are problems: what they come to is not in the file.
 */
export function resolveInterpolation(root: unknown, base: ValuePath, written: unknown): Resolved {
  let value = written;
  let at = base;
  for (let step = 0; step < STEPS_AT_MOST; step++) {
    if (value === '???') return { problem: 'is left to be filled in (???)' };
    if (typeof value !== 'string' || !value.includes('${')) return { value };
    const path = targetOf(value, at);
    if (path === undefined) return { problem: `${value} cannot be resolved from the file` };
    const next = valueAt(root, path);
    if (next === undefined) return { problem: `${value} points to nothing` };
    [value, at] = [next, path.slice(0, -1)];
  }
  return { problem: `${String(written)} goes round in a circle` };
}

/** The path that a text of nothing but one interpolation points to. */
function targetOf(value: string, base: ValuePath): ValuePath | undefined {
  const target = WHOLE.exec(value)?.[1]?.trim() ?? '';
  return PATH.test(target) ? absolutePath(target, base) : undefined;
}

function absolutePath(target: string, base: ValuePath): ValuePath {
  const dots = /^\.*/.exec(target)?.[0].length ?? 0;
  const keys = target
    .slice(dots)
    .replace(/\[(\w+)\]/g, '.$1')
    .split('.')
    .filter((key) => key !== '');
  return dots === 0 ? keys : [...base.slice(0, base.length - (dots - 1)), ...keys];
}
