import type { Complaint, Hints } from '../model/validator.js';
import type { Location } from '../model/location.js';
import type { Problem } from '../model/problem.js';
import { foundText, kindOf, quote } from './describe-node.js';
import { nameTypes, typeHint } from './describe-type.js';
import { nearestName } from './nearest-name.js';
import { keyLocation, type Node } from './node.js';

interface Complained {
  readonly complaint: Complaint;
  readonly node: Node;
  readonly name: string;
  readonly keys: readonly string[];
  readonly hints: Hints;
  readonly location: Location;
}

/** Says what a complaint means, at its place. */
export function describeComplaint({
  complaint,
  node,
  keys,
  hints,
}: Omit<Complained, 'name' | 'location'>): Problem {
  const name = keys.length === 0 ? 'the file' : `\`${toPath(keys)}\``;
  const describe = DESCRIPTIONS[complaint.keyword] ?? describeOther;
  return describe({ complaint, node, name, keys, hints, location: node.location });
}

const DESCRIPTIONS: Readonly<Record<string, (complained: Complained) => Problem>> = {
  additionalProperties: describeUnknownKey,
  required: describeMissing,
  type: describeType,
  enum: describeWords,
  const: describeWords,
  pattern: describePattern,
  minimum: describeBound,
  maximum: describeBound,
  exclusiveMinimum: describeBound,
  exclusiveMaximum: describeBound,
};

function describeUnknownKey({ complaint, node, keys, hints }: Complained): Problem {
  const unknown = String(complaint.params.additionalProperty);
  const known = hints[String(complaint.params.at)];
  const names = Array.isArray(known) ? (known as readonly string[]) : [];
  const nearest = nearestName(unknown, names);
  const where = keys.length === 0 ? '' : ` in \`${toPath(keys)}\``;
  return {
    location: keyLocation(node, unknown),
    message: `unknown key ${quote(unknown)}${where}`,
    expected: names.length > 0 && names.length <= 16 ? `one of ${names.join(', ')}` : 'a known key',
    found: unknown,
    hint:
      nearest === undefined
        ? 'remove it, or see `speech-release-gate schema`'
        : `did you mean \`${nearest}\`?`,
  };
}

function describeMissing({ complaint, name, location }: Complained): Problem {
  const missing = String(complaint.params.missingProperty);
  return {
    location,
    message: `${name} has no \`${missing}\``,
    expected: missing,
    found: 'nothing',
    hint: `add \`${missing}\``,
  };
}

function describeType({ complaint, node, name, location }: Complained): Problem {
  const types = [complaint.params.type].flat().map(String);
  const expected = nameTypes(types);
  const problem = {
    location,
    message: `${name} is ${kindOf(node)}, not ${expected}`,
    expected,
    found: foundText(node),
  };
  const hint = typeHint(node, types);
  return hint === undefined ? problem : { ...problem, hint };
}

function describeWords({ complaint, node, name, location }: Complained): Problem {
  const words = [complaint.params.allowedValues ?? complaint.params.allowedValue].flat().map(String);
  const found = foundText(node);
  const nearest = nearestName(found, words);
  const problem = {
    location,
    message: `${name} is ${quote(found)}`,
    expected: `one of ${words.join(', ')}`,
    found,
  };
  return {
    ...problem,
    hint: nearest === undefined ? `use one of ${words.join(', ')}` : `did you mean \`${nearest}\`?`,
  };
}

function describePattern({ complaint, node, name, keys, hints, location }: Complained): Problem {
  const found = foundText(node);
  const format = /^\^(.*\/1)\$$/.exec(String(complaint.params.pattern))?.[1];
  if (keys.at(-1) === 'format' && format !== undefined) {
    const hint = `this version reads \`${format}\``;
    return { location, message: `the format ${quote(found)} is not known`, expected: format, found, hint };
  }
  const words = hints[String(complaint.params.at)];
  const expected = typeof words === 'string' ? words : 'another form';
  return { location, message: `${name} is ${quote(found)}`, expected, found, hint: expected };
}

function describeBound({ complaint, node, name, location }: Complained): Problem {
  const expected = `${String(complaint.params.comparison)} ${String(complaint.params.limit)}`;
  const found = foundText(node);
  return { location, message: `${name} is ${found}; it has to be ${expected}`, expected, found };
}

function describeOther({ complaint, name, location }: Complained): Problem {
  const limit = complaint.params.limit;
  const amounts: Readonly<Record<string, string>> = {
    minProperties: 'is empty',
    minItems: `has fewer than ${String(limit)} items`,
    maxItems: `has more than ${String(limit)} items`,
  };
  return { location, message: `${name} ${amounts[complaint.keyword] ?? 'is not valid'}` };
}

/** `slices.noisy.wer`, as a person says it. */
function toPath(keys: readonly string[]): string {
  return keys.map((key) => (key.length > 60 ? `${key.slice(0, 59)}…` : key)).join('.');
}
