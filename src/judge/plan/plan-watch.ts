/** What to watch while a plan is carried out, and what shows that it worked. */
export interface Watch {
  readonly watch: readonly string[];
  readonly confirm: readonly string[];
}

const ASR: Watch = {
  watch: [
    'committed_prefix_violations',
    'first_partial_latency_ms',
    'wer',
    'partial_churn',
    'command_success',
  ],
  confirm: [
    'no committed prefix is changed any more',
    'first_partial_latency_ms is back within its limit',
    'final wer is that of the target',
    'partial_churn is that of the target',
    'command_success is that of the target',
  ],
};

const TTS: Watch = {
  watch: [
    'p50_ttfa_ms',
    'p95_ttfa_ms',
    'p99_ttfa_ms',
    'queue_age_ms',
    'gpu_memory_mib',
    'retry_rate',
    'cost_per_successful_turn',
    'turn_latency_ms',
  ],
  confirm: [
    'turn latency has recovered for a whole window',
    'p50, p95 and p99 of the first audio hold their objectives at peak',
    'queue_age_ms falls and stays down',
    'gpu_memory_mib stays within its envelope',
    'retry_rate is that of the target',
    'cost_per_successful_turn is that of the target',
  ],
};

const OTHER: Watch = {
  watch: ['p95_latency_ms', 'error_rate', 'unit_cost'],
  confirm: ['every metric that blocked is back within its limit'],
};

/** Whether a release speaks. */
export function isSpeech(tasks: readonly string[]): boolean {
  return tasks.some((task) => task === 'tts' || task.startsWith('tts-'));
}

/** What to watch and how to confirm, by task (R10, R11). */
export function watchFor(tasks: readonly string[]): Watch {
  const isHearing = tasks.some((task) => task === 'asr' || task.startsWith('asr-'));
  const parts = [...(isHearing ? [ASR] : []), ...(isSpeech(tasks) ? [TTS] : [])];
  const chosen = parts.length === 0 ? [OTHER] : parts;
  return {
    watch: chosen.flatMap(({ watch }) => watch),
    confirm: chosen.flatMap(({ confirm }) => confirm),
  };
}
