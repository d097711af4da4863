/** A `.npy` file, by the layout of numpy.lib.format and not by the reader's code. */
export function npyBytes(
  payload: Uint8Array,
  { descr = '<f4', fortran = false, shape = '(3,)', version = 1 } = {},
): Uint8Array {
  const text = `{'descr': ${descr.startsWith('[') ? descr : `'${descr}'`}, 'fortran_order': ${fortran ? 'True' : 'False'}, 'shape': ${shape}, }`;
  const head = version === 1 ? 10 : 12;
  const padded = `${text.padEnd(Math.ceil((text.length + head + 1) / 64) * 64 - head - 1)}\n`;
  const header = Buffer.alloc(head);
  header.write('\x93NUMPY', 0, 'latin1');
  header.writeUInt8(version, 6);
  if (version === 1) header.writeUInt16LE(padded.length, 8);
  else header.writeUInt32LE(padded.length, 8);
  return new Uint8Array(Buffer.concat([header, Buffer.from(padded, 'latin1'), payload]));
}

/** A matrix of 32-bit floats, row by row. */
export function npyMatrix(rows: readonly (readonly number[])[]): Uint8Array {
  const values = new Float32Array(rows.flat());
  return npyBytes(new Uint8Array(values.buffer), { shape: `(${rows.length}, ${rows[0]?.length ?? 0})` });
}
