import { GATES, RUN_GATES } from '../gates/registry.js';
import { canaryPlanSchema } from './canary-plan.js';
import { canaryReportSchema, evalReportSchema } from './eval-report.js';
import { clientsSchema } from './clients.js';
import { featureContractSchema } from './feature-contract.js';
import { loadReportSchema } from './load-report.js';
import { policySchema } from './policy.js';
import { incidentsSchema, sloSchema } from './production.js';
import { registryEntrySchema, registrySchema } from './registry-entry.js';
import { releasesSchema } from './releases.js';
import { replayManifestSchema } from './replay-manifest.js';
import { rollbackDrillSchema } from './rollback-drill.js';
import { safetyReportSchema } from './safety-report.js';
import { servingContractSchema } from './serving-contract.js';
import type { JsonSchema } from './schema.js';
import { tallySchema } from './tally.js';
import { verdictSchema } from './verdict.js';
import { waiversSchema } from './waivers.js';

/** Every file format by name: the one source of schemas/, of the validators and of `schema NAME`. */
export const FORMATS: Readonly<Record<string, JsonSchema>> = {
  'registry-entry': registryEntrySchema,
  registry: registrySchema,
  'eval-report': evalReportSchema,
  'canary-report': canaryReportSchema,
  'canary-plan': canaryPlanSchema,
  'load-report': loadReportSchema,
  'rollback-drill': rollbackDrillSchema,
  'feature-contract': featureContractSchema,
  'serving-contract': servingContractSchema,
  'replay-manifest': replayManifestSchema,
  clients: clientsSchema,
  incidents: incidentsSchema,
  slo: sloSchema,
  releases: releasesSchema,
  'safety-report': safetyReportSchema,
  tally: tallySchema,
  waivers: waiversSchema,
  policy: policySchema([...GATES, ...RUN_GATES]),
  verdict: verdictSchema,
};
