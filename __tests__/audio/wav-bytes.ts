/** Fields of a WAV header; what is left out agrees with the rest. */
export interface WavFields {
  readonly tag?: number;
  readonly channels?: number;
  readonly rate?: number;
  readonly bits?: number;
  readonly blockBytes?: number;
  /** Length that the header declares for the samples. */
  readonly declared?: number;
  readonly riffLength?: number;
  /** Makes the format chunk extensible, with this tag as its sub-format. */
  readonly subformat?: number;
  /** A chunk before the samples. */
  readonly extra?: readonly [id: string, length: number];
}

/** A WAV file around `payload`, by the byte layout of the specification and not by the reader's code. */
export function wavBytes(payload: Uint8Array, fields: WavFields = {}): Uint8Array {
  const { channels = 1, rate = 16000, bits = 16 } = fields;
  const tag = fields.subformat === undefined ? (fields.tag ?? 1) : 0xfffe;
  const format = Buffer.alloc(fields.subformat === undefined ? 16 : 40);
  format.writeUInt16LE(tag, 0);
  format.writeUInt16LE(channels, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt32LE(Math.floor((rate * channels * bits) / 8) % 2 ** 32, 8);
  format.writeUInt16LE(fields.blockBytes ?? Math.floor((channels * bits) / 8), 12);
  format.writeUInt16LE(bits, 14);
  if (fields.subformat !== undefined) {
    format.writeUInt16LE(22, 16);
    format.writeUInt16LE(bits, 18);
    format.writeUInt16LE(fields.subformat, 24);
    Buffer.from('000000001000800000aa00389b71', 'hex').copy(format, 26);
  }
  const extra =
    fields.extra === undefined ? Buffer.alloc(0) : chunk(fields.extra[0], Buffer.alloc(fields.extra[1]));
  const body = Buffer.concat([
    chunk('fmt ', format),
    extra,
    chunk('data', Buffer.from(payload), fields.declared),
  ]);
  const head = Buffer.alloc(12, 'RIFF\0\0\0\0WAVE', 'latin1');
  head.writeUInt32LE(fields.riffLength ?? body.length + 4, 4);
  return new Uint8Array(Buffer.concat([head, body]));
}

/** Samples in [-1, 1] as 16-bit bytes. */
export function pcm16(samples: Iterable<number>): Uint8Array {
  const values = [...samples];
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, index) =>
    bytes.writeInt16LE(Math.max(-32768, Math.min(32767, Math.round(value * 32768))), 2 * index),
  );
  return new Uint8Array(bytes);
}

function chunk(id: string, content: Buffer, declared = content.length): Buffer {
  const head = Buffer.alloc(8, id, 'latin1');
  head.writeUInt32LE(declared, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
