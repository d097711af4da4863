import type { RegistryEntry } from '../model/entry.js';
import { DAY_MS, parseInstant, toDeadlineMilliseconds, toMilliseconds } from '../model/instant.js';
import type { LoadReport } from '../model/load-report.js';
import { toReleaseName } from '../model/report.js';
import type { Ruling } from '../model/ruling.js';
import { type Check, ruleOn } from './rule-on.js';

/** Whether the load test is of this version, where it says so. */
export function judgeModel(report: LoadReport, entry: RegistryEntry): Ruling | undefined {
  if (report.model === undefined) return undefined;
  const [found, name] = [
    toReleaseName(report.model),
    toReleaseName({ model_id: entry.modelId, version: entry.version }),
  ];
  if (found === name) return undefined;
  const check = { subject: 'model', expected: name, location: report.location };
  return ruleOn(check, 'fail', `the load test is of ${found}, not of ${name}`, found, `load ${name}`);
}

/** Whether the load test is of the image that the entry serves, by digest. */
export function judgeImage(report: LoadReport, entry: RegistryEntry): Ruling | undefined {
  const expected = entry.servingImage?.ref ?? 'the serving image of the entry';
  const check = { subject: 'image', expected, location: report.location };
  if (report.servingImage === undefined) {
    const remedy = "write a load-report/1 with `serving_image`, and list the tool's file under `results`";
    return ruleOn(
      check,
      'no-evidence',
      'the load test does not say which image it loaded',
      'no image',
      remedy,
    );
  }
  if (isSameImage(report.servingImage, expected)) return undefined;
  const message = 'the load test is of another image';
  return ruleOn(check, 'fail', message, report.servingImage, 'load the image that the entry serves');
}

/** Whether two references are of one image: registries mirror it under other names, the digest is what it is. */
export function isSameImage(one: string, other: string): boolean {
  return digestOf(one) === digestOf(other);
}

function digestOf(image: string): string {
  return (/@(sha256:[0-9a-f]{64})$/i.exec(image)?.[1] ?? image).toLowerCase();
}

/** Whether the load test ran on what production runs on. */
export function judgeAccelerator(report: LoadReport, entry: RegistryEntry): Ruling | undefined {
  const planned = entry.resourceEnvelope.get('accelerator');
  if (planned === undefined) return undefined;
  const check = { subject: 'accelerator', expected: String(planned), location: report.location };
  if (report.accelerator === undefined)
    return ruleOn(
      check,
      'no-evidence',
      'the load test does not say what it ran on',
      'not stated',
      'state `accelerator`',
    );
  if (report.accelerator.toLowerCase() === String(planned).toLowerCase()) return undefined;
  const message = `the load test ran on ${report.accelerator}, not on ${planned}`;
  return ruleOn(check, 'fail', message, report.accelerator, `repeat it on ${planned}`);
}

/** Whether the measurement was long enough. */
export function judgeDuration(report: LoadReport, minutes: number): Ruling | undefined {
  const check = { subject: 'duration', expected: `at least ${minutes} min`, location: report.location };
  const { durationSeconds: seconds } = report;
  if (seconds === undefined)
    return ruleOn(
      check,
      'no-evidence',
      'the load test does not say how long it took',
      'not stated',
      'state `duration_s`',
    );
  if (seconds >= minutes * 60) return undefined;
  const found = `${Number((seconds / 60).toFixed(2))} min`;
  return ruleOn(check, 'fail', `the load test took ${found}`, found, `measure for at least ${minutes} min`);
}

/** Whether the load reached the concurrency that is asked for. */
export function judgePeak(report: LoadReport, peak: number | undefined): Ruling | undefined {
  const check: Check = {
    subject: 'concurrency',
    expected: `at least ${peak ?? '?'} streams`,
    location: report.location,
  };
  const known = report.levels.map(({ concurrency }) => concurrency).filter((value) => value !== undefined);
  // Levels are what was measured; a stated peak above them was not held for a measurement.
  const found = known.length > 0 ? Math.max(...known) : report.peakConcurrency;
  if (peak === undefined) {
    const message = 'the entry does not say how many streams it has to carry';
    return ruleOn(
      check,
      'no-evidence',
      message,
      'no max_concurrent_streams',
      'state `resource_envelope.max_concurrent_streams`',
    );
  }
  if (found === undefined)
    return ruleOn(
      check,
      'no-evidence',
      'the load test does not say its concurrency',
      'not stated',
      'state `concurrency` of each level',
    );
  if (found >= peak * (1 - 1e-9)) return undefined;
  return ruleOn(
    check,
    'fail',
    `the load test reached ${found} streams`,
    `${found} streams`,
    `load it with ${Math.ceil(peak - 1e-9)}`,
  );
}

/** Whether the load test is recent. */
export function judgeAge(report: LoadReport, days: number, now: number): Ruling | undefined {
  const { startedAt } = report;
  const check = { subject: 'age', expected: `at most ${days} days old`, location: report.location };
  const at = startedAt === undefined ? undefined : parseInstant(startedAt);
  if (startedAt === undefined || at === undefined) {
    const found = startedAt ?? 'not stated';
    return ruleOn(
      check,
      'no-evidence',
      'when the load test took place is not known',
      found,
      'state `started_at` (RFC 3339)',
    );
  }
  if (toMilliseconds(at) > now)
    return ruleOn(
      check,
      'error',
      'the load test lies in the future',
      startedAt,
      'report a test that took place',
    );
  if (toDeadlineMilliseconds(at) + days * DAY_MS >= now) return undefined;
  const age = Math.floor((now - toMilliseconds(at)) / DAY_MS);
  return ruleOn(check, 'fail', `the load test is ${age} days old`, `${age} days`, 'repeat the load test');
}
