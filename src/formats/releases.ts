import { BUNDLE_DIGESTS, RELEASE_STATES } from '../model/ledger.js';
import { format, formatKey, type JsonSchema, listOf, number, oneOf, record, text, use } from './schema.js';

const release = record(
  'One release and where it stands in production.',
  {
    family: text('Line of releases that replace one another.'),
    model_id: text('Model.'),
    version: text('Version.'),
    state: oneOf('Where the release stands.', RELEASE_STATES),
    promoted_at: text('When it was promoted: RFC 3339, or a date (its first moment, UTC).'),
    serving_image: text('Serving image, by digest.'),
    health: oneOf('How it is doing.', ['healthy', 'degraded', 'unhealthy']),
    served: record('What it served.', {
      from: text('Since when.'),
      to: text('Until when.'),
      traffic_percent_max: number('Largest share of traffic it had, in percent.', {
        minimum: 0,
        maximum: 100,
      }),
    }),
    known_issues: listOf(
      'What is known to be wrong with it.',
      record(
        'A known issue.',
        { id: text('Where it is tracked.'), severity: text("blocker, major, minor or a team's own word.") },
        { required: ['id', 'severity'] },
      ),
    ),
    bundle: record(
      'The digests that a rollback restores beside the image.',
      Object.fromEntries(
        BUNDLE_DIGESTS.map((name) => [
          name,
          text(`Digest: ${name.replace('_sha256', '').replaceAll('_', ' ')}.`),
        ]),
      ),
    ),
  },
  { required: ['family', 'model_id', 'version', 'state', 'promoted_at', 'serving_image'] },
);

/** `releases/1`: the release ledger. A bare list is accepted. */
export const releasesSchema: JsonSchema = format('releases', 'Release ledger', {
  description:
    'Every release of a repository and where it stands in production. A bare list of releases is accepted.',
  type: ['object', 'array'],
  $defs: { release },
  items: use('release', 'A release.'),
  properties: {
    format: formatKey('releases'),
    releases: listOf('The releases.', use('release', 'A release.')),
  },
  required: ['releases'],
  additionalProperties: false,
});
