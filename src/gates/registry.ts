import type { Gate } from './define-gate.js';
import { rollbackCompatible } from './rollback-compatible.js';
import { capacityHeadroom } from './capacity-headroom.js';
import { loadEvidence } from './load-evidence.js';
import { rollbackDrill } from './rollback-drill.js';
import { productionHealthy } from './production-healthy.js';
import { canaryPlan } from './canary-plan.js';
import { canaryMetrics } from './canary-metrics.js';
import { featureContract } from './feature-contract.js';
import { featureServing } from './feature-serving.js';
import { featureReleased } from './feature-released.js';
import { featureChecksums } from './feature-checksums.js';
import { replayFixtures } from './replay-fixtures.js';
import { replayBandwidth } from './replay-bandwidth.js';
import { replayFeatures } from './replay-features.js';
import { clientRates } from './client-rates.js';
import { evalComparable } from './eval-comparable.js';
import { evalConsistent } from './eval-consistent.js';
import { evidenceBinding } from './evidence-binding.js';
import { policyNotWeakened } from './policy-not-weakened.js';
import { privacy } from './privacy.js';
import { registryApproved } from './registry-approved.js';
import { registryDates } from './registry-dates.js';
import { registryFields } from './registry-fields.js';
import { registryIdentity } from './registry-identity.js';
import { registryPinned } from './registry-pinned.js';
import { rollbackTarget } from './rollback-target.js';
import { safetyReport } from './safety-report.js';
import { schemasCompatible } from './schemas-compatible.js';
import { servingCompatible } from './serving-compatible.js';
import { servingContract } from './serving-contract.js';
import { sliceCoverage } from './slice-coverage.js';
import { sliceGaps } from './slice-gaps.js';
import { sliceMetrics } from './slice-metrics.js';
import { tagMatches } from './tag-matches.js';
import { taskRules } from './task-rules.js';
import { trainingRecord } from './training-record.js';
import { unitCost } from './unit-cost.js';
import { unitTests } from './unit-tests.js';
import { waiversValid } from './waivers-valid.js';

/**
 * Every gate of this build. Of several gates that lack the same evidence the first one says so, hence
 * the order: the entry, then the report by its main judge, then the rest.
 */
export const GATES: readonly Gate[] = [
  registryFields,
  registryIdentity,
  registryPinned,
  registryDates,
  registryApproved,
  trainingRecord,
  sliceMetrics,
  sliceCoverage,
  taskRules,
  evidenceBinding,
  evalComparable,
  evalConsistent,
  sliceGaps,
  featureContract,
  featureServing,
  featureReleased,
  featureChecksums,
  replayFixtures,
  replayBandwidth,
  replayFeatures,
  // Before the others that look at the canary report as well.
  privacy,
  clientRates,
  servingContract,
  servingCompatible,
  schemasCompatible,
  unitTests,
  safetyReport,
  unitCost,
  rollbackTarget,
  canaryMetrics,
  canaryPlan,
  productionHealthy,
  rollbackDrill,
  loadEvidence,
  capacityHeadroom,
  rollbackCompatible,
];

/** The gates about the run itself, by id; their evidence differs, so each is judged where it is gathered. */
export const RUN_GATES = [policyNotWeakened, tagMatches, waiversValid] as const;
