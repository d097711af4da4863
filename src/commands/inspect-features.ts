import { checkConsistency } from '../features/consistency.js';
import { FIELD_NAMES } from '../features/feature-fields.js';
import { adapterFor } from '../features/registry.js';
import { milliseconds } from '../features/show-value.js';
import { unresolvedFields } from '../features/unresolved-fields.js';
import {
  describeOrigin,
  type FeatureContract,
  type FeatureValue,
  type FieldName,
} from '../model/feature-contract.js';
import { toFeatureDocument } from '../readers/read-feature-file.js';
import type { Terminal } from './command.js';
import { readFeatures } from './read-features.js';
import { INPUT_LIMIT, toJson } from './read-input.js';

type Nested = Record<string, unknown>;

/** Prints what a feature contract or a toolkit's configuration says, in the names and units of feature-contract/1. */
export async function inspectFeatures(path: string, terminal: Terminal): Promise<0 | 2> {
  const contract = await readFeatures(path, terminal);
  if (contract === undefined) return 2;
  for (const { message } of checkConsistency(contract)) terminal.note(`${path}: ${message}`);
  terminal.print(toJson({ reader: contract.format, kind: 'feature-contract', value: toDocument(contract) }));
  return 0;
}

/** Whether a file is a feature contract, or the configuration of a toolkit that is read as one; told by content. */
export async function isFeatureFile(path: string, terminal: Terminal): Promise<boolean> {
  const file = await terminal.read(path, INPUT_LIMIT);
  return file.kind === 'file' && adapterFor(toFeatureDocument(file.bytes, path).source) !== undefined;
}

/** The contract as a file of its own format would write it, and where each value comes from. */
function toDocument(contract: FeatureContract): Nested {
  const document: Nested = { format: 'feature-contract/1', ...toNested(contract) };
  if (contract.vocoderInput !== undefined) document.acoustic_to_vocoder = toNested(contract.vocoderInput);
  document.origins = toOrigins(contract);
  document.unresolved = unresolvedFields(contract);
  return document;
}

function toNested(contract: FeatureContract): Nested {
  const document: Nested = {};
  for (const name of FIELD_NAMES) {
    const field = contract.fields[name];
    if (field === undefined) continue;
    place(document, name.split('.'), field.value === null ? null : toWritten(name, field.value));
    const ms = field.value === null ? undefined : toMilliseconds(contract, name, field.value);
    if (ms !== undefined) place(document, ms[0], ms[1]);
  }
  return document;
}

function place(document: Nested, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    document[key] = value;
    return;
  }
  const inner = (document[key] ?? {}) as Nested;
  document[key] = inner;
  place(inner, rest, value);
}

const IN_MS: ReadonlyMap<FieldName, readonly string[]> = new Map([
  ['frame.win_length_samples', ['frame', 'win_ms']],
  ['frame.hop_length_samples', ['frame', 'hop_ms']],
]);

function toMilliseconds(
  contract: FeatureContract,
  name: FieldName,
  value: FeatureValue,
): readonly [readonly string[], number] | undefined {
  const key = IN_MS.get(name);
  const ms = typeof value === 'number' ? milliseconds(contract, name, value) : undefined;
  return key === undefined || ms === undefined ? undefined : [key, ms];
}

/** Two values are written otherwise in a file than they are compared. */
function toWritten(name: FieldName, value: FeatureValue): unknown {
  if (name === 'layout' && typeof value === 'string') return value.split(',');
  const loudness = name === 'audio.loudness' ? /^(target_\w+)=(.*)$/.exec(String(value)) : null;
  return loudness === null ? value : { [loudness[1] ?? '']: Number(loudness[2]) };
}

/** `explicit`, `default of <format>` or `unresolved` for every field, with the place or the reason. */
function toOrigins({ fields }: FeatureContract): Nested {
  return Object.fromEntries(
    FIELD_NAMES.flatMap((name) => {
      const origin = fields[name]?.origin;
      if (origin === undefined) return [];
      const text = describeOrigin(origin);
      return [[name, origin.kind === 'explicit' ? `explicit: ${text}` : text]];
    }),
  );
}
