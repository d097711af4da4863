import { INCIDENT_STATES } from '../model/production.js';
import { format, formatKey, type JsonSchema, listOf, number, oneOf, record, text } from './schema.js';

/** An incident. */
export const incident: JsonSchema = record(
  'Something that went wrong in production.',
  {
    id: text('Where it is tracked.'),
    status: oneOf('Where it stands.', INCIDENT_STATES),
    severity: text('How bad it is, in the words of the team.'),
    releases: listOf('The releases that it concerns.', text('model_id@version.')),
    opened_at: text('When it began (RFC 3339).'),
    resolved_at: text('When it ended (RFC 3339).'),
    title: text('What happened, in one sentence; never what a user said.'),
  },
  { required: ['id', 'status'] },
);

/** A service level objective and what was measured. */
export const objective: JsonSchema = record(
  'A service level objective and what was measured.',
  {
    id: text('Its name.'),
    metric: text('A metric of the catalogue or the policy; it knows the unit.'),
    unit: text('The unit, where the metric is not in the catalogue.'),
    slice: text('The slice that it is about; default: all of the traffic.'),
    max: number('Largest value that keeps it.'),
    min: number('Smallest value that keeps it.'),
    value: number('What was measured.'),
  },
  { required: ['id'] },
);

/** `incidents/1`: what went wrong in production; an empty list says that nothing did. */
export const incidentsSchema: JsonSchema = format('incidents', 'Incidents', {
  description: 'What went wrong in production; an empty list says that nothing did.',
  type: 'object',
  properties: { format: formatKey('incidents'), incidents: listOf('The incidents.', incident) },
  required: ['incidents'],
  additionalProperties: false,
});

/** `slo/1`: service level objectives and what was measured. */
export const sloSchema: JsonSchema = format('slo', 'Service level objectives', {
  description: 'Service level objectives and what was measured.',
  type: 'object',
  properties: {
    format: formatKey('slo'),
    measured_from: text('Begin of the measurement (RFC 3339).'),
    measured_to: text('End of the measurement (RFC 3339).'),
    slo: listOf('The objectives.', objective),
  },
  required: ['slo'],
  additionalProperties: false,
});
