const ACCURACY = `
  # A slice that loses more than 2 % of its accuracy is a slice whose users notice (R7).
  - id: accuracy
    limits:
      wer: {max_relative_regression: 2%}
    required_from: evaluate`;

const LATENCY = `
  # 75 ms at p95 is what a listener starts to feel on top of the network (R7).
  - id: latency
    limits:
      p95_latency_ms: {max_regression: 75}
    required_from: stage`;

/** A profile: rules for the eval report; the canary has to keep them too, and what only production shows. */
function profile(comment: string, rules: string, live = ''): string {
  return live === ''
    ? `# ${comment}\nquality:${rules}\n`
    : `# ${comment}\nquality:${rules}\ncanary:${rules}${live}\n`;
}

const INTENTS = `
  # One command in a hundred that is no longer understood is the most a release may cost (R12).
  - id: intents
    limits:
      intent_recall: {max_regression: 0.01}
    required_from: evaluate`;

const COMMAND_SUCCESS = `
  # Measured where commands are carried out.
  - id: command-success
    limits:
      command_success: {max_regression: 0.01}
    required_from: canary`;

const STREAMING = `
  # Words shown and then changed; a tenth more flicker is visible.
  - id: partials
    limits:
      partial_churn: {max_relative_regression: 10%}
    required_from: stage
  # The first word and the final text each have a budget of their own (R7's 75 ms).
  - id: streaming-latency
    limits:
      first_partial_latency_ms: {max_regression: 75}
      final_latency_ms: {max_regression: 75}
    required_from: stage`;

const ENDPOINTING = `
  # Cutting a speaker off is worse than waiting a little longer for the end of speech.
  - id: endpointing
    limits:
      early_cutoff_rate: {max_regression: 0.005}
      endpoint_latency_ms: {max_regression: 75}
    required_from: canary`;

const TTS_QUALITY = `
  # A recogniser that understands the voice less well is a proxy for people who do.
  - id: intelligibility
    limits:
      tts_wer: {max_relative_regression: 5%}
    required_from: evaluate
  # A tenth of a predicted opinion score is about what listeners tell apart.
  - id: naturalness
    limits:
      utmos: {max_regression: 0.1}
    required_from: stage`;

const FIRST_AUDIO = `
  # What a listener starts to feel before the first audible sound.
  - id: first-audio
    limits:
      p95_ttfa_ms: {max_regression: 75}
    required_from: stage`;

const STREAMING_FIRST_AUDIO = `
  # The silence before the first audible sound; one slow answer in a hundred is one in every long conversation.
  - id: first-audio
    limits:
      p50_ttfa_ms: {max_regression: 50}
      p95_ttfa_ms: {max_regression: 75}
      p99_ttfa_ms: {max_regression: 150}
    required_from: stage`;

const TTS_LOAD = `
  # Queues and retries show under real traffic (R11).
  - id: load
    limits:
      queue_age_ms: {max_regression: 50}
      retry_rate: {max_regression: 0.005}
      cost_per_successful_turn: {max_relative_regression: 15%}
    required_from: canary`;

/** The shipped profiles by task. */
export const TASK_PROFILES: ReadonlyMap<string, string> = new Map([
  ['asr', profile('Speech recognition: words and the wait for them (R7).', `${ACCURACY}${LATENCY}`)],
  [
    'asr-dictation',
    profile('Long-form text: the words count, then how long the user waits.', `${ACCURACY}${LATENCY}`),
  ],
  [
    'asr-command',
    profile(
      'Commands: a word error that keeps the intent is harmless.',
      `${ACCURACY}${INTENTS}${LATENCY}`,
      COMMAND_SUCCESS,
    ),
  ],
  [
    'asr-streaming',
    profile('Partial results: words that flicker cost trust (R10).', `${ACCURACY}${STREAMING}`, ENDPOINTING),
  ],
  [
    'tts',
    profile('Whole utterances: intelligible, natural, in time.', `${TTS_QUALITY}${FIRST_AUDIO}`, TTS_LOAD),
  ],
  [
    'tts-streaming',
    profile(
      'Spoken answers: what counts is the first audible sound (R11).',
      `${TTS_QUALITY}${STREAMING_FIRST_AUDIO}`,
      TTS_LOAD,
    ),
  ],
]);

/** The gates that block under `start`; every other warns. */
export const START_BLOCKS: readonly string[] = [
  'registry-fields',
  'slice-metrics',
  'slice-coverage',
  'task-rules',
  'privacy',
  'unit-cost',
  'rollback-target',
  // A tag that names no entry would otherwise be released unjudged.
  'tag-matches',
];

/** The policy of a team's first weeks: R4, R7, existing slices and the rollback target block, the rest warns. */
export function startProfile(gates: readonly string[]): string {
  const lines = gates.filter((id) => !START_BLOCKS.includes(id)).map((id) => `  ${id}: warning`);
  const head = '# R4, R7, existing slices and the rollback target block; the rest warns.\n';
  return lines.length === 0 ? `${head}{}\n` : `${head}gates:\n${lines.join('\n')}\n`;
}
