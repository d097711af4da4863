const EVERY_NAME: ReadonlySet<string> = new Set(['', '.*', '^', '^.*']);
const PLAIN = /^(\^?)([A-Za-z0-9_:@ -]+)(\$?)$/;

/**
 * Whether a property name matches the expression of a `patternProperties` entry, decided by comparing text:
 * only expressions that are plain text with optional anchors are decided, the rest is undefined, and no
 * expression is run. An undefined name stands for any name that the schemas do not mention.
 */
export function matchesName(pattern: string, name: string | undefined): boolean | undefined {
  if (EVERY_NAME.has(pattern)) return true;
  const parts = PLAIN.exec(pattern)?.slice(1);
  return parts === undefined || name === undefined ? undefined : matchesText(name, parts);
}

function matchesText(name: string, [start, text = '', end]: readonly string[]): boolean {
  if (start === '^') return end === '$' ? name === text : name.startsWith(text);
  return end === '$' ? name.endsWith(text) : name.includes(text);
}
