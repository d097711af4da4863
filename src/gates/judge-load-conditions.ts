import type { RegistryEntry } from '../model/entry.js';
import type { LoadReport } from '../model/load-report.js';
import type { Ruling } from '../model/ruling.js';
import { ruleOn } from './rule-on.js';

interface Condition {
  readonly subject: string;
  readonly expected: string;
  readonly remedy: string;
  readonly onlyTts?: boolean;
  /** @param streams that are promised; undefined: not known */
  readonly isGiven: (report: LoadReport, streams: number | undefined) => boolean;
}

const hasMetric = (report: LoadReport, name: string): boolean =>
  report.levels.some(({ metrics }) => metrics.has(name));

/** What a load test has to show beside percentiles, each by name (R13). */
const CONDITIONS: readonly Condition[] = [
  {
    subject: 'warm-up',
    expected: 'a warm-up, apart from the measurement',
    remedy: 'load it before measuring, and state `warm_up_s`',
    isGiven: ({ conditions }) => (conditions.warmUpSeconds ?? 0) > 0,
  },
  {
    subject: 'voice-mix',
    expected: 'a mix of voices as in production',
    remedy: 'state `voice_mix: {<voice>: <share>}` of at least two voices, or of the only one',
    onlyTts: true,
    isGiven: ({ conditions }) => {
      const shares = [...(conditions.voiceMix?.values() ?? [])];
      return shares.length > 0 && Math.abs(shares.reduce((total, share) => total + share, 0) - 1) <= 0.01;
    },
  },
  {
    subject: 'long-utterances',
    expected: 'long utterances among the requests',
    remedy: 'state `long_utterances: {share, max_characters}`, a share above zero',
    onlyTts: true,
    isGiven: ({ conditions }) =>
      (conditions.longUtterances?.share ?? 0) > 0 && (conditions.longUtterances?.maxCharacters ?? 0) > 0,
  },
  {
    subject: 'queue-age',
    expected: 'how long requests waited',
    remedy: 'state `queue_age_ms` of each level, the one of the promised streams at least',
    isGiven: ({ levels }, streams = 0) => {
      const loaded = levels.filter(({ concurrency }) => (concurrency ?? streams) >= streams);
      // Under a lighter load nobody waits; a test that never came so far is told so already.
      return (loaded.length > 0 ? loaded : levels).some(({ metrics }) => metrics.has('queue_age_ms'));
    },
  },
  {
    subject: 'retries',
    expected: 'how clients tried again',
    remedy: 'state `retries: {rate, max_attempts}`',
    isGiven: (report) => report.conditions.retries?.rate !== undefined || hasMetric(report, 'retry_rate'),
  },
  {
    subject: 'autoscaling',
    expected: 'how the deployment grew and shrank',
    remedy: 'state `autoscaling_events`; an empty list says that it did not',
    isGiven: ({ conditions }) => conditions.autoscalingEvents !== undefined,
  },
  {
    subject: 'memory',
    expected: 'memory over time, its fragmentation, or its high-water mark',
    remedy: 'state `memory` (a series), `memory_fragmentation`, or `gpu_memory_mib` of each level',
    isGiven: (report) =>
      report.memory.length > 0 ||
      report.conditions.fragmentation !== undefined ||
      hasMetric(report, 'gpu_memory_mib') ||
      hasMetric(report, 'memory_mib'),
  },
];

/** What a load test does not show of the conditions it ran under. */
export function judgeConditions(
  report: LoadReport,
  entry: RegistryEntry,
  streams: number | undefined,
): readonly Ruling[] {
  const isTts = entry.tasks.some((task) => task === 'tts' || task.startsWith('tts-'));
  return CONDITIONS.filter(
    ({ onlyTts, isGiven }) => (onlyTts !== true || isTts) && !isGiven(report, streams),
  ).map(({ subject, expected, remedy }) => {
    const check = { subject, expected, location: report.location };
    return ruleOn(check, 'no-evidence', `the load test does not show ${expected}`, 'not stated', remedy);
  });
}
