import { toReleaseName } from '../model/report.js';
import { laterStep } from '../model/step.js';
import type { ReleaseVerdict, RollbackTarget, Verdict } from '../model/verdict.js';

/**
 * The outputs of the action that come from the verdict, each safe in a shell, in an expression and in HTML.
 *
 * - `decision`: promote, hold or none; `step`: the highest step that was judged, empty for none;
 *   `release-blocked`: true or false; `policy-sha256`: 64 hex digits, or empty.
 * - `blockers`, `missing-fields`: JSON arrays. With several releases an entry starts with
 *   `model_id@version:`; blockers of the whole verdict never do, and come first. A key is cut at 200
 *   characters, and a list too long for a shell variable ends in `... and n more`.
 * - `rollback-target`: JSON `{"model_id", "version", "serving_image"}` or `null`; with several releases a map
 *   of these by family.
 */
export function toOutputs(verdict: Verdict): Record<string, string> {
  const { releases } = verdict;
  const whole = verdict.findings.filter(({ blocks }) => blocks).map(({ key }) => key);
  return {
    decision: verdict.decision,
    step: highestStep(releases),
    'release-blocked': String(verdict.release_blocked),
    blockers: toList([...new Set(whole), ...prefixed(releases, ({ blockers }) => blockers)]),
    'missing-fields': toList(prefixed(releases, ({ missing_fields }) => missing_fields)),
    'rollback-target': toSafeJson(toTargets(releases)),
    'policy-sha256': /^[0-9a-f]{64}$/.test(verdict.policy.sha256 ?? '') ? (verdict.policy.sha256 ?? '') : '',
  };
}

/** Linux takes 128 KiB in one variable; an output is to stay well below it. */
const LONGEST_LIST = 60_000;
const LONGEST_TEXT = 200;

type Json = string | null | readonly Json[] | { readonly [name: string]: Json };

function highestStep(releases: readonly ReleaseVerdict[]): string {
  const [first, ...others] = releases.map(({ step }) => step);
  return first === undefined ? '' : others.reduce(laterStep, first);
}

function prefixed(
  releases: readonly ReleaseVerdict[],
  pick: (release: ReleaseVerdict) => readonly string[],
): readonly string[] {
  return releases.flatMap((release) =>
    releases.length > 1 ? pick(release).map((text) => `${toReleaseName(release)}:${text}`) : pick(release),
  );
}

function toTargets(releases: readonly ReleaseVerdict[]): Json {
  const [first] = releases;
  if (first === undefined) return null;
  if (releases.length === 1) return toTarget(first.rollback_target);
  const byFamily = new Map<string, Json>();
  for (const { family, rollback_target: target } of releases)
    byFamily.set(family, byFamily.get(family) ?? toTarget(target));
  return Object.fromEntries(byFamily);
}

function toTarget(target: RollbackTarget | null): Json {
  return (
    target && { model_id: target.model_id, version: target.version, serving_image: target.serving_image }
  );
}

function toList(texts: readonly string[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const text of texts) {
    const written = toSafeText(text);
    length += written.length + 1;
    if (length > LONGEST_LIST)
      return `[${[...kept, toSafeText(`... and ${texts.length - kept.length} more`)].join(',')}]`;
    kept.push(written);
  }
  return `[${kept.join(',')}]`;
}

function toSafeJson(value: Json): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return toSafeText(value);
  if (Array.isArray(value)) return `[${value.map(toSafeJson).join(',')}]`;
  const members = Object.entries(value).map(([name, member]) => `${toSafeText(name)}:${toSafeJson(member)}`);
  return `{${members.join(',')}}`;
}

// Quotes, spaces, `$`, backticks, `;` and everything that is not ASCII become \uXXXX: the same JSON text, and
// nothing that a template, a browser or a shell reads, not even where JSON's own quotes end the shell's.
function toSafeText(text: string): string {
  const kept = text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
  return `"${kept.replace(/[^A-Za-z0-9_.,:=@/+-]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}
