import { findRule, type KeyRule, type KeyRules } from './key-rules.js';
import { type ByteRun, passLiteral, passNumber, passSpace, passString, toByteRun } from './scan-tokens.js';

/**
 * One key of a line: the bytes from the value before it up to its own value, and what is to be done with
 * that.
 */
export interface Member {
  readonly lead: ByteRun;
  readonly rule: KeyRule | undefined;
}

/**
 * What the lines of a file have in common: their keys in order, and the bytes after the last value, line feed
 * included.
 */
export interface LineShape {
  readonly members: readonly Member[];
  readonly tail: ByteRun;
}

/** The byte that begins and ends a JSON string. */
export const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const LINE_FEED = 0x0a;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * The shape of the line that begins at `start`: one flat JSON object of plain values (printable ASCII strings
 * without escapes, numbers, literals) and a line feed. undefined for any other line, for
 * a key that needs the parser, and for one given twice.
 */
export function learnShape(bytes: Uint8Array, start: number, rules: KeyRules): LineShape | undefined {
  const members: Member[] = [];
  let from = start;
  let at = passByte(bytes, start, OPEN);
  while (at >= 0) {
    const member = learnMember(bytes, from, at, rules);
    if (member === undefined || isRepeated(member, members)) return undefined;
    members.push(member);
    from = passValue(bytes, from + member.lead.bytes.length, bytes.length);
    at = from < 0 ? -1 : passByte(bytes, from, COMMA);
  }
  const next = members.length === 0 || from < 0 ? -1 : passTail(bytes, from);
  return next < 0 ? undefined : { members, tail: toByteRun(bytes, from, next) };
}

/** The place after a closing brace and a line feed, else -1. */
function passTail(bytes: Uint8Array, at: number): number {
  const close = passByte(bytes, at, CLOSE);
  return close < 0 ? -1 : passByte(bytes, close, LINE_FEED);
}

/** The key at `at`, of which the lead begins at `from`; undefined when it is none, or one for the parser. */
function learnMember(bytes: Uint8Array, from: number, at: number, rules: KeyRules): Member | undefined {
  const key = passByte(bytes, at, QUOTE);
  const keyEnd = key < 0 ? -1 : passString(bytes, key, bytes.length);
  const colon = keyEnd < 0 ? -1 : passByte(bytes, keyEnd, COLON);
  if (colon < 0) return undefined;
  const rule = findRule(rules, bytes, key, keyEnd - 1);
  if (rule?.isForParser === true) return undefined;
  return { lead: toByteRun(bytes, from, passSpace(bytes, colon, bytes.length)), rule };
}

function isRepeated(member: Member, members: readonly Member[]): boolean {
  return member.rule !== undefined && members.some((other) => other.rule === member.rule);
}

/** The place after a plain value, else -1. */
export function passValue(bytes: Uint8Array, at: number, end: number): number {
  const byte = bytes[at] ?? 0;
  if (byte === QUOTE) return passString(bytes, at + 1, end);
  return (byte >= ZERO && byte <= NINE) || byte === MINUS
    ? passNumber(bytes, at, end)
    : passLiteral(bytes, at, end);
}

/** The place after white space and this byte, else -1. */
function passByte(bytes: Uint8Array, at: number, byte: number): number {
  const next = passSpace(bytes, at, bytes.length);
  return bytes[next] === byte ? next + 1 : -1;
}
