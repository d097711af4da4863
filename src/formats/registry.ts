import { GATES } from '../gates/registry.js';
import { canaryReportSchema, evalReportSchema } from './eval-report.js';
import { policySchema } from './policy.js';
import { registryEntrySchema, registrySchema } from './registry-entry.js';
import { releasesSchema } from './releases.js';
import { safetyReportSchema } from './safety-report.js';
import type { JsonSchema } from './schema.js';
import { verdictSchema } from './verdict.js';
import { waiversSchema } from './waivers.js';

/** Every file format by name: the one source of schemas/, of the validators and of `schema NAME`. */
export const FORMATS: Readonly<Record<string, JsonSchema>> = {
  'registry-entry': registryEntrySchema,
  registry: registrySchema,
  'eval-report': evalReportSchema,
  'canary-report': canaryReportSchema,
  releases: releasesSchema,
  'safety-report': safetyReportSchema,
  waivers: waiversSchema,
  policy: policySchema(GATES),
  verdict: verdictSchema,
};
