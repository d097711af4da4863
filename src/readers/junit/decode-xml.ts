const UTF_16: readonly (readonly [bytes: readonly number[], label: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const DECLARED = /^<\?xml[^>]{0,200}\sencoding\s*=\s*["']([A-Za-z][\w.-]{0,40})["']/;

/**
 * The text of an XML file: UTF-16 by its byte order mark, UTF-8, or what its declaration names (XML 1.0, appendix F).
 * Undefined where the bytes are none of them.
 */
export function decodeXml(bytes: Uint8Array): string | undefined {
  const marked = UTF_16.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return decode(bytes, marked[1]);
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 256)))?.[1];
  return decode(bytes, 'utf-8') ?? (declared === undefined ? undefined : decode(bytes, declared));
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // An unknown label, or bytes that are no text in it.
    return undefined;
  }
}
