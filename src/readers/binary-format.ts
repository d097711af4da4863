/** A format that is no text, and what a person does about it. */
export interface BinaryFormat {
  readonly name: string;
  readonly hint: string;
}

const UNPACK = 'unpack it first';
const TO_LINES = 'write one JSON object a line, or make a tally of it with SQL';
const TO_UTF8 = 'write it as UTF-8';

/** First bytes: RFC 1952, 8878, APPNOTE.TXT 4.3.7, bzip2 and xz manuals, the formats' own documents. */
const SIGNATURES: readonly (readonly [readonly number[], string, string])[] = [
  [[0x1f, 0x8b], 'gzip', UNPACK],
  [[0x28, 0xb5, 0x2f, 0xfd], 'Zstandard', UNPACK],
  [[0x50, 0x4b, 0x03, 0x04], 'ZIP', UNPACK],
  [[0x42, 0x5a, 0x68], 'bzip2', UNPACK],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], 'xz', UNPACK],
  [[0x50, 0x41, 0x52, 0x31], 'Parquet', TO_LINES],
  [[0x41, 0x52, 0x52, 0x4f, 0x57, 0x31], 'Arrow', TO_LINES],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'SQLite', TO_LINES],
  [[0x52, 0x49, 0x46, 0x46], 'RIFF (audio?)', 'give the records, not the recordings'],
  [[0xff, 0xfe], 'UTF-16', TO_UTF8],
  [[0xfe, 0xff], 'UTF-16', TO_UTF8],
];

/** The format that the first bytes of a file give away, where it is one that no reader of records reads. */
export function detectBinaryFormat(bytes: Uint8Array): BinaryFormat | undefined {
  const found = SIGNATURES.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
  return found === undefined ? undefined : { name: found[1], hint: found[2] };
}
