import type { Resolved } from './contract-builder.js';
import { isTagged, valueAt } from './feature-source.js';

const WHOLE = /^\s*<([\w[\].]+)>\s*$/;
const STEPS_AT_MOST = 16;

/**
 * Follows HyperPyYAML's references (`!ref <sample_rate>`, `!ref <model[dim]>`, `!copy <x>`) from the root of the
 * document. Arithmetic (`!ref <n_fft> // 2 + 1`), objects (`!new:...`), placeholders and circles are problems.
 */
export function resolveReference(root: unknown, written: unknown): Resolved {
  let value = written;
  for (let step = 0; step < STEPS_AT_MOST; step++) {
    if (!isTagged(value)) return { value };
    const text = typeof value.value === 'string' ? value.value : '';
    const target = ['!ref', '!copy'].includes(value.tag) ? WHOLE.exec(text)?.[1] : undefined;
    if (target === undefined) return { problem: `${value.tag} ${text} cannot be resolved from the file` };
    const next = valueAt(root, target.replaceAll(']', '').split(/[[.]/));
    if (next === undefined) return { problem: `${value.tag} ${text} points to nothing` };
    value = next;
  }
  return { problem: 'goes round in a circle' };
}
