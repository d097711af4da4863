import type { FieldKind } from '../features/feature-field.js';
import { FEATURE_FIELDS, FIELD_NAMES } from '../features/feature-fields.js';
import type { FieldName } from '../model/feature-contract.js';
import { FEATURE_WORDS } from './feature-words.js';
import { format, formatKey, type JsonSchema, number, record, text } from './schema.js';

const KINDS: Readonly<Record<Extract<FieldKind, string>, JsonSchema>> = {
  number: { type: 'number' },
  count: { type: 'integer', minimum: 0 },
  flag: { type: 'boolean' },
  text: { type: ['string', 'number'] },
  rates: { type: 'array', minItems: 1, items: number('A rate, Hz.', { exclusiveMinimum: 0 }) },
  loudness: {
    type: ['string', 'object'],
    pattern: '^none$',
    properties: {
      target_lufs: number('Loudness that speech is brought to, LUFS.'),
      target_dbfs: number('Level that speech is brought to, dB of full scale.'),
    },
    additionalProperties: false,
  },
};

const SECTIONS: Readonly<Record<string, string>> = {
  audio: 'The sound that goes into the front end.',
  feature: 'What the model is fed with.',
  frame: 'How the sound is cut into frames. A length is written in samples, or in milliseconds, or both.',
  mel: 'The mel filters.',
  spectrum: 'The spectrum below the mel filters.',
  log: 'The logarithm of the mel energies.',
  normalize: 'How features are centred and scaled.',
  stacking: 'How many frames are put into one.',
  padding: 'How utterances are brought to a length.',
  tokenizer: 'The tokenizer of the transcripts.',
  text_normalizer: 'The normaliser of the texts.',
  g2p: 'From letters to sounds.',
  codec: 'The codec of a speech language model.',
  output_audio: 'The sound that a voice is sent as.',
};

function toSchema(name: FieldName): JsonSchema {
  const { kind, unit, consequence } = FEATURE_FIELDS[name];
  const words = `${FEATURE_WORDS[name]}${unit === null ? '' : `, ${unit}`}.`;
  const description = `${words} Where the two sides differ: ${consequence}`;
  if (typeof kind === 'string') return { ...KINDS[kind], description };
  // A layout is written as a list as well, and the base 10 as a number.
  if (name === 'layout') return { type: ['string', 'array'], items: text('An axis.'), description };
  const all = kind.words.flatMap((word) =>
    name === 'log.base' && /^\d+$/.test(String(word)) ? [word, Number(word)] : [word],
  );
  return { enum: all, description };
}

const IN_MS: Readonly<Record<string, JsonSchema>> = {
  win_ms: number('Length of the window, milliseconds, instead of win_length_samples or beside it.'),
  hop_ms: number('From frame to frame, milliseconds, instead of hop_length_samples or beside it.'),
};

function properties(): Readonly<Record<string, JsonSchema>> {
  const sections = new Map<string, Record<string, JsonSchema>>();
  const top: Record<string, JsonSchema> = {};
  for (const name of FIELD_NAMES) {
    const [section = '', ...rest] = name.split('.');
    if (rest.length === 0) {
      top[name] = toSchema(name);
      continue;
    }
    const fields: Record<string, JsonSchema> =
      sections.get(section) ?? (section === 'frame' ? { ...IN_MS } : {});
    sections.set(section, nest(fields, rest, toSchema(name)));
  }
  const records = [...sections].map(([section, fields]): [string, JsonSchema] => [
    section,
    record(SECTIONS[section] ?? section, fields),
  ]);
  return { ...top, ...Object.fromEntries(records) };
}

/** `audio.resampler.impl` stands one level deeper than the others. */
function nest(
  fields: Record<string, JsonSchema>,
  [key = '', inner]: readonly string[],
  schema: JsonSchema,
): Record<string, JsonSchema> {
  if (inner === undefined) return { ...fields, [key]: schema };
  const known = fields[key]?.properties as Readonly<Record<string, JsonSchema>> | undefined;
  return { ...fields, [key]: record('The resampler.', { ...known, [inner]: schema }) };
}

/** `feature-contract/1`: the front end of a model, in units that need no toolkit to be read. */
export const featureContractSchema: JsonSchema = format('feature-contract', 'Feature contract', {
  description:
    "The front end of a model, in units that need no toolkit to be read. Toolkits' own configuration files are read as they are.",
  type: 'object',
  properties: {
    format: formatKey('feature-contract'),
    ...properties(),
    acoustic_to_vocoder: record(
      'The mel that the vocoder expects, where the contract is of a voice.',
      properties(),
    ),
    origins: { type: 'object', description: 'Where `inspect` found each value; not read.' },
    unresolved: { type: 'array', description: 'What `inspect` found open; not read.' },
  },
  additionalProperties: false,
});
