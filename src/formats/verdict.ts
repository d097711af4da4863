import { LINEAGE_NODES } from '../model/lineage.js';
import { PLAN_ACTIONS } from '../model/rollback-plan.js';
import { STEPS } from '../model/step.js';
import { flag, format, type JsonSchema, listOf, number, oneOf, record, text } from './schema.js';

const all = (
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema => ({
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

function closed(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema {
  return record(description, properties, all(properties, optional));
}

const orNull = ({ description, ...schema }: JsonSchema): JsonSchema => ({
  description,
  anyOf: [schema, { type: 'null', description: 'There is none.' }],
});

const releaseId = { model_id: text('Model.'), version: text('Version.') };

const location = orNull({
  ...record('Where.', {
    path: text('File.'),
    line: number('Line, from 1.'),
    column: number('Column, from 1.'),
  }),
  required: ['path'],
});

const finding = closed(
  'One judgement.',
  {
    gate: text('The gate that judged.'),
    key: text('What is printed, waived and listed as a blocker.'),
    subject: text('What was judged.'),
    outcome: oneOf('What it came to.', [
      'pass',
      'fail',
      'inconclusive',
      'no-evidence',
      'not-comparable',
      'not-applicable',
      'error',
    ]),
    severity: oneOf('What it does.', ['blocker', 'warning']),
    blocks: flag('It holds the release.'),
    message: text('What was found, in one sentence.'),
    expected: text('What was expected.'),
    actual: text('What was found.'),
    remedy: text('How to put it right.'),
    location,
    figures: { type: 'object', description: 'The numbers behind it, by name.' },
    waiver: closed('Who answers for it.', { id: text('The waiver.'), expires: text('Its last day.') }),
    fingerprint: text('sha256 of release, gate and subject.'),
  },
  ['waiver'],
);

const lineageName = (description: string): JsonSchema => oneOf(description, LINEAGE_NODES);

const lineageNode = closed('One piece of the release.', {
  name: lineageName('What it is.'),
  place: { type: ['string', 'null'], description: 'Path, address or revision.' },
  digest: { type: ['string', 'null'], description: 'Digest of its bytes; a commit for training code.' },
  state: oneOf(
    'recomputed here, pinned by a recorded digest, missing where nothing pins it, broken where two differ.',
    ['recomputed', 'pinned', 'missing', 'broken'],
  ),
});

const lineageEnd = closed('One of the two that disagree.', {
  name: text('Who says so.'),
  value: text('What it says.'),
});

const lineageLink = closed('That one piece was made from, measured on or shipped with another.', {
  from: lineageName('The earlier piece.'),
  to: lineageName('The later piece.'),
  state: oneOf('Whether it holds.', ['holds', 'missing', 'broken']),
  ends: orNull(listOf('The two that disagree.', lineageEnd, { minItems: 2, maxItems: 2 })),
});

const orUnknown = (description: string): JsonSchema => ({ type: ['number', 'null'], description });

const capacitySum = closed('The sum behind less traffic and warm replicas; null: not known.', {
  metric: text('The metric whose objective was broken.'),
  objective: orUnknown('The objective, in the unit of the metric.'),
  replica_requests_per_s: orUnknown('Requests a second that one replica answered within the objective.'),
  replica_concurrency: orUnknown('The concurrency at which it did.'),
  replicas: orUnknown('Replicas that serve.'),
  replicas_available: orUnknown('Replicas that could be warm.'),
  peak_requests_per_s: orUnknown('Demand at peak.'),
  supported_requests_per_s: orUnknown('replicas x throughput.'),
  prewarmed_requests_per_s: orUnknown('Replicas that could be warm x throughput.'),
  memory_mib: orUnknown('Memory on one accelerator.'),
  memory_envelope_mib: orUnknown('Its envelope.'),
  fits: flag('The warm replicas carry the peak within memory.'),
});

const rollbackPlan = closed('What to do with the canary, where one was judged.', {
  action: oneOf('What to do, mildest first.', PLAN_ACTIONS),
  slices: listOf('The slices that are affected.', text('A slice.')),
  routes: listOf('What routing selects to reach them.', text('dimension=value.')),
  target: orNull(
    closed('The exact bundle to restore.', {
      ...releaseId,
      serving_image: text('Serving image, by digest.'),
      bundle: listOf(
        'Every other digest to restore.',
        closed('A digest.', { name: text('Its name.'), sha256: text('The digest.') }),
      ),
    }),
  ),
  fallback: {
    type: ['string', 'null'],
    description: 'What users get where there is no release to go back to.',
  },
  traffic_percent: orUnknown('Share of the traffic that the canary keeps, in percent.'),
  reason: text('Why this action and no milder one.'),
  because: listOf(
    'The findings behind it.',
    closed('A finding.', {
      gate: text('The gate that judged.'),
      key: text('Its key.'),
      message: text('What was found.'),
      fingerprint: text('Its fingerprint.'),
    }),
  ),
  warnings: listOf('What speaks against the target.', text('A sentence.')),
  watch: listOf('What to watch meanwhile.', text('A metric.')),
  confirm: listOf('What shows that it worked.', text('A sentence.')),
  capacity: orNull(capacitySum),
});

const release = closed('The judgement of one release.', {
  ...releaseId,
  family: text('Its family.'),
  task: listOf('Its tasks.', text('A task.')),
  step: oneOf('The step it was judged for.', STEPS),
  decision: oneOf('Whether it may take that step.', ['promote', 'hold']),
  blockers: listOf('What holds it, each key once.', text('A key.')),
  missing_fields: listOf('Critical fields that are missing (R4), sorted.', text('A field.')),
  baseline: orNull(closed('What it was compared with.', releaseId)),
  rollback_target: orNull(
    closed('Where production would go back to.', {
      ...releaseId,
      serving_image: text('Serving image, by digest.'),
    }),
  ),
  rollback_plan: orNull(rollbackPlan),
  findings: listOf('Every judgement, passes too.', finding),
  not_judged: listOf(
    'Gates that did not judge, and why.',
    closed('A silent gate.', {
      gate: text('The gate.'),
      reason: oneOf('off by policy, asked for later only, or absent with something already reported.', [
        'off',
        'later',
        'same-absence',
      ]),
      until: text('The step that asks for it, or the key that reports the absence.'),
    }),
  ),
  steps: listOf(
    'How each step of the pipeline stands.',
    closed('A step.', {
      step: oneOf('The step.', STEPS),
      state: oneOf('How it stands.', ['done', 'held', 'missing-evidence', 'not-asked']),
    }),
  ),
  lineage: closed('The chain of digests from the data manifest to the serving image (R2).', {
    nodes: listOf('What the release is made of and judged by.', lineageNode),
    links: listOf('What was made from, measured on or shipped with what.', lineageLink),
  }),
  entry: text('Path of the registry entry.'),
});

/** `verdict/1`: the one source of every other output. */
export const verdictSchema: JsonSchema = format('verdict', 'Verdict', {
  ...closed('What was judged, by what, and what it came to.', {
    format: { const: 'verdict/1', description: 'Name and major version of this format.' },
    tool: closed('What judged.', { name: text('Its name.'), version: text('Its version.') }),
    now: text('The moment at which dates were judged.'),
    mode: oneOf('In report mode the check never fails.', ['enforce', 'report']),
    decision: oneOf('none: no release was concerned.', ['promote', 'hold', 'none']),
    release_blocked: flag('The decision is hold.'),
    policy: closed('What it was judged by.', {
      source: text('Path, address or profile.'),
      ref: text('Which tree it was read from.'),
      sha256: { type: ['string', 'null'], description: 'Digest of the file.' },
      profile: { type: ['string', 'null'], description: 'The profile it extends.' },
    }),
    inputs: listOf(
      'Every file that was read.',
      closed('A file.', {
        path: text('Path.'),
        ref: text('Tree.'),
        sha256: text('Digest.'),
        bytes: number('Size.'),
      }),
    ),
    findings: listOf('Findings about the policy, the waivers, the tag and the selection.', finding),
    releases: listOf('The releases that were judged.', release),
    notes: listOf('What a reader should know and nothing hangs on.', text('A note.')),
  }),
});
