import { findRule, type KeyRule, type KeyRules } from './key-rules.js';
import { type ByteRun, passLiteral, passNumber, passSpace, passString, toByteRun } from './scan-tokens.js';

/** One key of a line: the bytes from the value before it up to its own value, and what is to be done with that. */
export interface Member {
  readonly lead: ByteRun;
  readonly rule: KeyRule | undefined;
}

/** What the lines of a file have in common: their keys in order, and the bytes after the last value, line feed included. */
export interface LineShape {
  readonly members: readonly Member[];
  readonly tail: ByteRun;
}

export const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const LINE_FEED = 0x0a;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * The shape of the line that begins at `start`: one flat JSON object of plain values (printable ASCII strings without
 * escapes, non-negative decimal numbers, literals) and a line feed. undefined for any other line, for a key that
 * needs the parser, and for one given twice.
 */
export function learnShape(bytes: Uint8Array, start: number, rules: KeyRules): LineShape | undefined {
  const limit = bytes.length;
  const members: Member[] = [];
  let from = start;
  let at = passByte(bytes, start, limit, OPEN);
  while (at >= 0) {
    const key = passByte(bytes, at, limit, QUOTE);
    const keyEnd = key < 0 ? -1 : passString(bytes, key, limit);
    const colon = keyEnd < 0 ? -1 : passByte(bytes, keyEnd, limit, COLON);
    if (colon < 0) return undefined;
    const value = passSpace(bytes, colon, limit);
    const rule = findRule(rules, bytes, key, keyEnd - 1);
    if (rule !== undefined && (rule.isForParser || members.some((member) => member.rule === rule)))
      return undefined;
    members.push({ lead: toByteRun(bytes, from, value), rule });
    from = passValue(bytes, value, limit);
    if (from < 0) return undefined;
    at = passByte(bytes, from, limit, COMMA);
  }
  const close = passByte(bytes, from, limit, CLOSE);
  const next = close < 0 ? -1 : passByte(bytes, close, limit, LINE_FEED);
  return members.length === 0 || next < 0 ? undefined : { members, tail: toByteRun(bytes, from, next) };
}

/** The place after a plain value, else -1. */
export function passValue(bytes: Uint8Array, at: number, end: number): number {
  const byte = bytes[at] ?? 0;
  if (byte === QUOTE) return passString(bytes, at + 1, end);
  return byte >= ZERO && byte <= NINE ? passNumber(bytes, at, end) : passLiteral(bytes, at, end);
}

/** The place after white space and this byte, else -1. */
function passByte(bytes: Uint8Array, at: number, end: number, byte: number): number {
  const next = passSpace(bytes, at, end);
  return next < end && bytes[next] === byte ? next + 1 : -1;
}
