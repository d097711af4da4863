/**
 * What must not reach a reader: control and escape characters, bidirectional overrides, zero-width and other
 * ignorable characters, private use, lone surrogates. They hide, reorder or execute text.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** Marks piled upon one letter cover the lines above and below it. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;
const NOT_ASCII = /[^ -~]/;
/** Most texts: printable ASCII with single spaces. */
const PLAIN = /^(?:[!-~]| (?! ))*$/;
/** How much longer than its cap a text may be before what is dropped anyway is looked at. */
const SLACK = 2;

/**
 * One line of harmless text: white space of any kind becomes one space, unsafe characters go.
 *
 * @param limit the most UTF-16 units that are kept; a longer text ends in an ellipsis
 */
export function toPlainText(text: string, limit: number): string {
  if (text.length <= limit && PLAIN.test(text)) return text.trim();
  const line = text.slice(0, limit * SLACK).replace(/[\s\u0085]+/g, ' ');
  const plain = (NOT_ASCII.test(line) ? line.replace(UNSAFE, '').replace(PILED_MARKS, '$1') : line).trim();
  const isCut = text.length > limit * SLACK;
  return plain.length > limit || isCut ? cut(plain, limit) : plain;
}

function cut(plain: string, limit: number): string {
  const kept = plain.slice(0, Math.max(0, limit - 1)).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}
