import type { Node } from './node.js';

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a mapping',
  array: 'a list',
  null: 'null',
};

/** The types of a schema in words: `a number or null`. */
export function nameTypes(types: readonly string[]): string {
  return types.map((type) => TYPES[type] ?? type).join(' or ');
}

/** How a value comes to be of the right type, where its text shows what was meant. */
export function typeHint(node: Node, types: readonly string[]): string | undefined {
  if (node.kind !== 'scalar') return undefined;
  if (typeof node.value === 'string') return wantsNumber(types) ? numberHint(node.raw) : undefined;
  return types.includes('string') && node.value !== null ? `quote it: "${node.raw}"` : undefined;
}

function wantsNumber(types: readonly string[]): boolean {
  return types.includes('number') || types.includes('integer');
}

function numberHint(raw: string): string | undefined {
  if (/^[-+]?(nan|inf|infinity)$/i.test(raw))
    return 'a value that is not a number was not measured: leave it out';
  if (/^-?[\d.]+\s?%$/.test(raw)) return 'write a fraction: 2% is 0.02';
  return Number.isFinite(Number(raw)) && raw !== '' ? 'remove the quotes' : undefined;
}
