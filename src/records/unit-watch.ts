import type { Location } from '../model/location.js';
import type { ProblemLog } from './record-problems.js';

/** A value seen, and where. */
interface Sighting {
  readonly value: number;
  readonly location: Location;
}

/** Watches whether one field is written as a fraction here and as a percentage there. */
export interface UnitWatch {
  /** A rate that is surely a fraction or surely a percentage; anything else is not worth noting. */
  see(field: string, unit: 'fraction' | 'percent', value: number, locate: () => Location): void;
  /** Adds one problem for each field that was seen in both units. */
  finish(log: ProblemLog): void;
}

/** An empty watch. */
export function createUnitWatch(): UnitWatch {
  const seen = new Map<string, { fraction?: Sighting; percent?: Sighting }>();
  return {
    see(field, unit, value, locate) {
      const sightings = seen.get(field) ?? {};
      if (sightings[unit] === undefined)
        seen.set(field, { ...sightings, [unit]: { value, location: locate() } });
    },
    finish(log) {
      for (const [field, { fraction, percent }] of seen) {
        if (fraction === undefined || percent === undefined) continue;
        const places = `${fraction.value} (${toPlace(fraction.location)}) and ${percent.value} (${toPlace(percent.location)})`;
        log.add(
          'mixed-units',
          percent.location,
          `${field} is a fraction here and a percentage there: ${places}`,
        );
      }
    },
  };
}

const TOLERANCE = 0.006;

/**
 * In which unit a stated rate agrees with the counts, to the second decimal of a percentage; undefined when
 * it cannot tell (no errors, no words).
 */
export function unitOfStatedRate(
  stated: number,
  errors: number,
  words: number,
): 'fraction' | 'percent' | 'other' | undefined {
  if (words === 0 || (errors === 0 && stated === 0)) return undefined;
  const percent = (100 * errors) / words;
  if (Math.abs(100 * stated - percent) <= TOLERANCE + 1e-3 * percent) return 'fraction';
  return Math.abs(stated - percent) <= TOLERANCE + 1e-3 * percent ? 'percent' : 'other';
}

function toPlace(location: Location): string {
  return `line ${location.line ?? 0}`;
}
