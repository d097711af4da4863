import { CORE_SCHEMA, defineMappingTag, defineScalarTag, defineSequenceTag, load } from 'js-yaml';
import type { FeatureContract, FieldName } from '../../src/model/feature-contract.js';
import type { FeatureSource, ValuePath } from '../../src/features/feature-source.js';
import { readFeatureContract } from '../../src/features/registry.js';

const custom = { matchByTagPrefix: true, identify: () => false } as const;

interface TaggedList {
  readonly tag: string;
  readonly value: unknown[];
}

interface TaggedMap {
  readonly tag: string;
  readonly value: Map<unknown, unknown>;
}

/** Tags of HyperPyYAML around what they stand before, as FeatureSource wants them. */
const schema = CORE_SCHEMA.withTags(
  defineScalarTag('!', { ...custom, resolve: (value, _explicit, tag) => ({ tag, value }) }),
  defineSequenceTag<TaggedList>('!', {
    ...custom,
    create: (tag) => ({ tag, value: [] }),
    addItem: (carrier, item) => {
      carrier.value.push(item);
    },
  }),
  defineMappingTag<TaggedMap>('!', {
    ...custom,
    create: (tag) => ({ tag, value: new Map() }),
    addPair: (carrier, key, value) => {
      carrier.value.set(key, value);
      return '';
    },
    has: (carrier, key) => carrier.value.has(key),
    keys: (carrier) => carrier.value.keys(),
    get: (carrier, key) => carrier.value.get(key),
  }),
);

/** A file as a caller would hand it over; lines are those of the last key of a path. */
export function sourceOf(path: string, text: string): FeatureSource {
  if (path.endsWith('.conf')) return { path, text };
  const value = path.endsWith('.json') ? (JSON.parse(text) as unknown) : load(text, { schema });
  return { path, text, value, lineOf: lineIn(text) };
}

/** The contract of a file that has to have one. */
export function contractOf(path: string, text: string): FeatureContract {
  return contractFrom(sourceOf(path, text));
}

/** The contract of a source that has to have one. */
export function contractFrom(source: FeatureSource): FeatureContract {
  const reading = readFeatureContract(source);
  if (reading.kind === 'unresolved') throw new Error(`${source.path}: ${reading.reason}`);
  return reading.contract;
}

/** A field in short: its value, and `e`, `d` or `u` for where it comes from. */
export function shortOf(contract: FeatureContract, name: FieldName): readonly [unknown, string] | undefined {
  const field = contract.fields[name];
  return field === undefined ? undefined : [field.value, field.origin.kind.charAt(0)];
}

function lineIn(text: string): (path: ValuePath) => number | undefined {
  const lines = text.split('\n');
  return (path) => {
    const key = String(path.at(-1));
    const index = lines.findIndex((line) =>
      new RegExp(`^\\s*["']?${key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}["']?\\s*:`).test(line),
    );
    return index < 0 ? undefined : index + 1;
  };
}
