import type { NpyElement } from '../model/audio.js';
import { type AudioReading, present, unreadable } from './audio-reading.js';

/** The header of a `.npy` file. */
export interface NpyHeader {
  readonly element: NpyElement;
  readonly littleEndian: boolean;
  readonly fortranOrder: boolean;
  /** Lengths of the dimensions, outermost first. */
  readonly shape: readonly number[];
  /** Byte offset of the first element. */
  readonly start: number;
}

const MAGIC = '\x93NUMPY';
const DIMENSIONS_AT_MOST = 8;
/** What is read of a header: NumPy writes far less for a plain array. */
const TEXT_AT_MOST = 4096;
const ELEMENT_BYTES: Readonly<Record<NpyElement, number>> = { f2: 2, f4: 4, f8: 8, i2: 2 };

/** Bytes of one element. */
export function elementBytes(element: NpyElement): number {
  return ELEMENT_BYTES[element];
}

/**
 * Reads the header of a `.npy` file, format versions 1.0, 2.0 and 3.0 (numpy.lib.format).
 *
 * The header is a Python literal; exactly the dictionary that NumPy writes is accepted and nothing is evaluated.
 * Object arrays are pickles, which can run code when loaded: `pickled-object`, refused.
 */
export function readNpyHeader(bytes: Uint8Array): AudioReading<NpyHeader> {
  if (latin1(bytes.subarray(0, MAGIC.length)) !== MAGIC) return unreadable('wrong-format', 'not a .npy file');
  if (bytes.length < 12) return unreadable('truncated', `${bytes.length} bytes are no whole .npy header`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const major = view.getUint8(6);
  if (major < 1 || major > 3) {
    return unreadable('unsupported-encoding', `.npy format version ${major} is not read`);
  }
  const [textStart, textBytes] = major === 1 ? [10, view.getUint16(8, true)] : [12, view.getUint32(8, true)];
  const start = textStart + textBytes;
  if (start > bytes.length) {
    return unreadable('truncated', `the header declares ${textBytes} bytes, the file has ${bytes.length}`);
  }
  return parse(latin1(bytes.subarray(textStart, Math.min(start, textStart + TEXT_AT_MOST))), start);
}

function parse(text: string, start: number): AudioReading<NpyHeader> {
  const shape = capture(text, /'shape'\s*:\s*\(([\d\s,L]*)\)/);
  const order = capture(text, /'fortran_order'\s*:\s*(True|False)/);
  const type = capture(text, /'descr'\s*:\s*('[^']*'|\[)/);
  if (shape === undefined || order === undefined || type === undefined) {
    return unreadable('inconsistent-header', 'the header is not the dictionary that NumPy writes');
  }
  if (type.includes('O'))
    return unreadable('pickled-object', 'a pickled object is never loaded: save numbers');
  const element = capture(type, /^'[<>]([a-z]\d)'$/);
  const lengths = parseShape(shape);
  if (!isElement(element)) {
    return unreadable('unsupported-encoding', `dtype ${type} is not read: save f2, f4, f8 or i2`);
  }
  if (lengths === undefined) return unreadable('invalid-shape', `(${shape}) is not a shape that can be read`);
  const [littleEndian, fortranOrder] = [type.startsWith("'<"), order === 'True'];
  return present({ element, littleEndian, fortranOrder, shape: lengths, start });
}

function capture(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[1];
}

function parseShape(text: string): readonly number[] | undefined {
  const parts = text.split(',').map((part) => part.trim().replace(/L$/, ''));
  if (parts.at(-1) === '') parts.pop();
  const lengths = parts.map((part) => (/^\d{1,15}$/.test(part) ? Number(part) : NaN));
  const readable = lengths.length > 0 && lengths.length <= DIMENSIONS_AT_MOST;
  return readable && lengths.every(Number.isSafeInteger) ? lengths : undefined;
}

function isElement(text: string | undefined): text is NpyElement {
  return text !== undefined && Object.hasOwn(ELEMENT_BYTES, text);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
