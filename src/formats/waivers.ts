import { LIMIT_KINDS } from '../model/policy.js';
import { format, formatKey, type JsonSchema, listOf, record, text } from './schema.js';

const worst: JsonSchema = record(
  'The worst value that is still waived; required for metrics.',
  Object.fromEntries(
    LIMIT_KINDS.map((kind) => [
      kind,
      { type: ['number', 'string'], description: `Worst value of the limit ${kind}.` },
    ]),
  ),
);

/** `waivers/1`: blockers that somebody answers for, for a time. */
export const waiversSchema: JsonSchema = format('waivers', 'Waivers', {
  description: 'Blockers that somebody answers for, for a time. A waived blocker is never shown as a pass.',
  type: ['object', 'array'],
  items: { type: 'object', description: 'A waiver.' },
  properties: {
    format: formatKey('waivers'),
    waivers: listOf(
      'The waivers.',
      record('A waiver.', {
        id: text('Its name.'),
        release: text('model_id@version.'),
        blocker: text('The key that the comment printed.'),
        allow: worst,
        owner: text('Who answers for it.'),
        reason: text('Why.'),
        expires: text('Date through which it holds.'),
      }),
    ),
  },
  required: ['waivers'],
  additionalProperties: false,
});
