import { DRILL_RESULTS } from '../model/drill.js';
import { format, formatKey, type JsonSchema, listOf, number, oneOf, record, text, textOr } from './schema.js';

const release = (description: string): JsonSchema =>
  textOr(record(description, { model_id: text('Model.'), version: text('Version.') }));

/** `rollback-drill/1`: a rehearsal of the way back. */
export const rollbackDrillSchema: JsonSchema = format('rollback-drill', 'Rollback drill', {
  description: 'A rehearsal of the way back: from what, to what, how long it took, what worked again.',
  type: 'object',
  properties: {
    format: formatKey('rollback-drill'),
    model: release('What was rolled back, model_id@version.'),
    target: release('What it was rolled back to, model_id@version.'),
    serving_image: text('The image that served afterwards, name@sha256:<64 hex digits>.'),
    fallback: text('What users got instead, where there is no release to go back to.'),
    rehearsed_at: text('When (RFC 3339, or a date).'),
    duration_s: number('Seconds from the decision to the last user served by the target.', {
      exclusiveMinimum: 0,
    }),
    result: oneOf('What it came to.', DRILL_RESULTS),
    environment: text('Where: production, staging.'),
    operator: text('Who did it.'),
    verified: listOf('What was seen to work again.', text('A check.')),
    evidence: text('Where the log of the drill is.'),
  },
  required: ['rehearsed_at', 'duration_s', 'result'],
  additionalProperties: false,
});
