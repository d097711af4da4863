import type { NpyArray, NpyElement } from '../model/audio.js';
import { type AudioReading, present, unreadable } from './audio-reading.js';
import { elementBytes, type NpyHeader, readNpyHeader } from './npy-header.js';

/**
 * Reads a `.npy` file; C and Fortran order, both byte orders. Memory is at most four times the bytes that are
 * there: the shape is checked against them before anything is allocated.
 *
 * Errors are values: `wrong-format`, `truncated`, `inconsistent-header`, `unsupported-encoding`,
 * `pickled-object`, `invalid-shape` (the shape and the bytes disagree), `no-samples`.
 */
export function readNpy(bytes: Uint8Array): AudioReading<NpyArray> {
  const reading = readNpyHeader(bytes);
  if (reading.kind === 'unreadable') return reading;
  const header = reading.value;
  const { element, shape } = header;
  const count = shape.reduce((product, length) => product * length, 1);
  const there = bytes.length - header.start;
  const declared = count * elementBytes(element);
  if (declared > there)
    return unreadable('truncated', `the shape declares ${declared} bytes, ${there} are there`);
  if (declared < there) {
    return unreadable('invalid-shape', `the shape declares ${declared} bytes, ${there} are there`);
  }
  if (count === 0) return unreadable('no-samples', `an array of shape (${shape.join(', ')}) is empty`);
  const values = decode(bytes, header, count);
  return present({ element, shape, values: header.fortranOrder ? toCOrder(values, shape) : values });
}

function decode(bytes: Uint8Array, { element, littleEndian, start }: NpyHeader, count: number): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start);
  const read: Readonly<Record<NpyElement, (at: number) => number>> = {
    f2: (at) => halfToNumber(view.getUint16(at, littleEndian)),
    f4: (at) => view.getFloat32(at, littleEndian),
    f8: (at) => view.getFloat64(at, littleEndian),
    i2: (at) => view.getInt16(at, littleEndian),
  };
  const size = elementBytes(element);
  const values = new Float64Array(count);
  for (let index = 0; index < count; index++) values[index] = read[element](index * size);
  return values;
}

/** IEEE 754 binary16. Node.js 20 has no `getFloat16`. */
function halfToNumber(bits: number): number {
  const sign = (bits & 0x8000) === 0 ? 1 : -1;
  const exponent = (bits & 0x7c00) >> 10;
  const fraction = bits & 0x03ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** Reorders values whose first dimension runs fastest. */
function toCOrder(values: Float64Array, shape: readonly number[]): Float64Array {
  const result = new Float64Array(values.length);
  const position = shape.map(() => 0);
  const strides: number[] = [];
  shape.reduce((stride, length) => {
    strides.push(stride);
    return stride * length;
  }, 1);
  for (let index = 0; index < result.length; index++) {
    const source = position.reduce((sum, at, dimension) => sum + at * (strides[dimension] ?? 0), 0);
    result[index] = values[source] ?? NaN;
    advance(position, shape);
  }
  return result;
}

/** The next position in C order. */
function advance(position: number[], shape: readonly number[]): void {
  for (let dimension = shape.length - 1; dimension >= 0; dimension--) {
    const next = (position[dimension] ?? 0) + 1;
    position[dimension] = next < (shape[dimension] ?? 0) ? next : 0;
    if (position[dimension] !== 0) return;
  }
}
