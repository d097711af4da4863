import { SAFETY_SEVERITIES } from '../model/safety-report.js';
import { format, formatKey, type JsonSchema, listOf, mapOf, oneOf, record, text, textOr } from './schema.js';

const check: JsonSchema = mapOf(
  'A check and what it counted; `id` names it.',
  { description: 'A value of the check.' },
  {
    properties: { id: text('Name of the check.') },
    required: ['id'],
  },
);

const finding = record(
  'Something that the review found.',
  {
    id: text('Its name.'),
    severity: oneOf('How bad it is.', SAFETY_SEVERITIES),
    status: oneOf('open until somebody accepted or resolved it.', ['open', 'accepted', 'resolved']),
    title: text('What it is, in one sentence.'),
    mitigation: text('What is done about it.'),
    accepted_by: text('Who accepted it.'),
  },
  { required: ['id', 'severity', 'status'] },
);

/** `safety-report/1`: what a safety review checked and found. */
export const safetyReportSchema: JsonSchema = format('safety-report', 'Safety report', {
  description: 'What a safety review checked and found.',
  type: 'object',
  properties: {
    format: formatKey('safety-report'),
    model: textOr(
      record('What was reviewed, model_id@version.', { model_id: text('Model.'), version: text('Version.') }),
    ),
    created_at: text('When (RFC 3339).'),
    checks: listOf('What was checked.', check),
    findings: listOf('What was found; an empty list says that nothing was.', finding),
  },
  required: ['model', 'findings'],
  additionalProperties: false,
});
