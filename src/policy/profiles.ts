// Every limit has a sentence of its own above it: `schema policy --profile NAME` prints these texts as they are.

const ACCURACY = `
  - id: accuracy
    required_from: evaluate
    limits:
      # A slice that loses more than 2 % of its accuracy is a slice whose users notice (R7).
      wer: {max_relative_regression: 2%}`;

const LATENCY = `
  - id: latency
    required_from: stage
    limits:
      # 75 ms at p95 is what a listener starts to feel on top of the network (R7).
      p95_latency_ms: {max_regression: 75}`;

/** A profile: rules for the eval report; the canary has to keep them too, and what only production shows. */
function profile(comment: string, rules: string, live = ''): string {
  const head = comment.replaceAll(/^/gm, '# ');
  return live === ''
    ? `${head}\nquality:${rules}\n`
    : `${head}\nquality:${rules}\n# What only production shows is asked of the canary report as well.\ncanary:${rules}${live}\n`;
}

const CHARACTERS = `
  - id: characters
    severity: warning
    required_from: promote
    limits:
      # Where words are divided by spaces characters repeat what words say, so this warns; without spaces they are the measure: make it a blocker (R12).
      cer: {max_relative_regression: 2%}`;

const INTENTS = `
  - id: intents
    required_from: evaluate
    limits:
      # One command in a hundred that is no longer understood is the most a release may cost (R12).
      intent_recall: {max_regression: 0.01}`;

const COMMAND_SUCCESS = `
  - id: command-success
    required_from: canary
    limits:
      # Whether the right thing happened is known only where commands are carried out: one in a hundred at most (R12).
      command_success: {max_regression: 0.01}`;

const STREAMING = `
  - id: partials
    required_from: stage
    limits:
      # Words that are shown and then changed cost trust, and a tenth more of them is visible (R10).
      partial_churn: {max_relative_regression: 10%}
  - id: streaming-latency
    required_from: stage
    limits:
      # The first word shows that the system listens; it has R7's 75 ms to itself.
      first_partial_latency_ms: {max_regression: 75}
      # The final text ends the wait; a faster first word does not pay for a later last one.
      final_latency_ms: {max_regression: 75}`;

const ENDPOINTING = `
  - id: endpointing
    required_from: canary
    limits:
      # Who is cut off has to say it again: five in a thousand more is the most, and real pauses are needed to see it (R12).
      early_cutoff_rate: {max_regression: 0.005}
      # A later end of speech delays every answer by as much.
      endpoint_latency_ms: {max_regression: 75}`;

const TTS_QUALITY = `
  - id: intelligibility
    required_from: evaluate
    limits:
      # A recogniser that understands the voice less well stands for people who do, at 5 % because it errs by itself.
      tts_wer: {max_relative_regression: 5%}
  - id: naturalness
    required_from: stage
    limits:
      # A tenth of a predicted opinion score is about what listeners tell apart.
      utmos: {max_regression: 0.1}`;

const FIRST_AUDIO = `
  - id: first-audio
    required_from: stage
    limits:
      # The wait for the first audible sound is felt from about 75 ms more.
      p95_ttfa_ms: {max_regression: 75}`;

const STREAMING_FIRST_AUDIO = `
  - id: first-audio
    required_from: stage
    limits:
      # The usual silence before an answer sets the pace of the talk, so it has the least room (R11).
      p50_ttfa_ms: {max_regression: 50}
      # What a listener starts to feel before the first audible sound.
      p95_ttfa_ms: {max_regression: 75}
      # One slow answer in a hundred is one in every long conversation: twice the room of p95, and no more (R11).
      p99_ttfa_ms: {max_regression: 150}`;

const TTS_LOAD = `
  - id: load
    required_from: canary
    limits:
      # Time in the queue is silence that no faster model makes up for (R11).
      queue_age_ms: {max_regression: 50}
      # Retries hide failures from error rates, and double the load while they do (R11).
      retry_rate: {max_regression: 0.005}
      # What a turn costs that the user could use, failed and repeated ones included (R11, and R7's 15 %).
      cost_per_successful_turn: {max_relative_regression: 15%}
  - id: memory
    severity: warning
    required_from: canary
    limits:
      # Slices share an accelerator, so a tenth more of its memory under real traffic warns here, and capacity-headroom blocks (R11).
      gpu_memory_mib: {max_relative_regression: 10%}`;

/** The shipped profiles by task. */
export const TASK_PROFILES: ReadonlyMap<string, string> = new Map([
  ['asr', profile('Speech recognition: words and the wait for them (R7).', `${ACCURACY}${LATENCY}`)],
  [
    'asr-dictation',
    profile(
      'Long-form text: the words count, then how long the user waits.\nNothing is asked of partial results: dictation may be served without them (add `asr-streaming` to the task where it is).',
      `${ACCURACY}${CHARACTERS}${LATENCY}`,
    ),
  ],
  [
    'asr-command',
    profile(
      'Commands: what was understood counts beside the words; a word error that keeps the intent is harmless.',
      `${ACCURACY}${INTENTS}${LATENCY}`,
      COMMAND_SUCCESS,
    ),
  ],
  [
    'asr-streaming',
    profile(
      'Partial results: words that flicker cost trust (R10).\nMemory is judged by capacity-headroom, privacy in logs by privacy.',
      `${ACCURACY}${CHARACTERS}${STREAMING}`,
      ENDPOINTING,
    ),
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

/** The gates that block under `start`, and why these. */
const START_REASONS: ReadonlyMap<string, string> = new Map([
  ['registry-fields', 'without the ten fields nobody can say what is released (R4)'],
  ['slice-metrics', "the limits of the task's own profile, on every slice (R7)"],
  ['slice-coverage', 'a slice that vanished is not a slice that got better'],
  ['task-rules', 'no rule at all is no comparison'],
  ['privacy', 'one privacy error is one too many (R7)'],
  ['unit-cost', 'a cost that grows by over 15 % is a decision, not a detail (R7)'],
  ['rollback-target', 'there has to be a way back (R8)'],
  // A tag that names no entry would otherwise be released unjudged.
  ['tag-matches', 'a tag that names no entry would be released unjudged'],
]);

/** The gates that block under `start`; every other warns. */
const START_BLOCKS: readonly string[] = [...START_REASONS.keys()];

/** The policy of a team's first weeks: R4, R7, existing slices and the rollback target block, the rest warns. */
export function startProfile(gates: readonly string[]): string {
  const lines = gates.filter((id) => !START_BLOCKS.includes(id)).map((id) => `  ${id}: warning`);
  const reasons = [...START_REASONS].map(([id, reason]) => `#   ${id}: ${reason}\n`).join('');
  const head = `# R4, R7, existing slices and the rollback target block; the rest warns.\n# Blocking from the first day:\n${reasons}# The limits are those of the task's profile. Take a line away below, and its gate blocks; take \`extends: start\` away, and all do.\n`;
  return lines.length === 0 ? `${head}{}\n` : `${head}gates:\n${lines.join('\n')}\n`;
}
