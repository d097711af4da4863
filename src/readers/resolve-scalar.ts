import {
  boolCoreTag,
  type Event,
  type EVENT_ID,
  floatCoreTag,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
} from 'js-yaml';

/** The parser's event for a scalar. */
export type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

/** The place of a quoted text is its opening quote, where an editor puts the mark. */
export function toOpening(event: ScalarEvent): number {
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted ? Math.max(event.valueStart - 1, 0) : event.valueStart;
}

/** What a scalar without quotes or tag stands for (YAML 1.2 core schema). */
export function resolvePlain(raw: string): string | number | boolean | null {
  for (const tag of [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]) {
    const value = tag.resolve(raw, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return raw;
}
