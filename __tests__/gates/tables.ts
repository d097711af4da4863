import { rollbackDrillTable } from './rollback-drill.table.js';
import { rollbackCompatibleTable } from './rollback-compatible.table.js';
import { productionHealthyTable } from './production-healthy.table.js';
import { loadEvidenceTable } from './load-evidence.table.js';
import { capacityHeadroomTable } from './capacity-headroom.table.js';
import { canaryPlanTable } from './canary-plan.table.js';
import { canaryMetricsTable } from './canary-metrics.table.js';
import { evidenceBindingTable } from './evidence-binding.table.js';
import { clientRatesTable } from './client-rates.table.js';
import { featureChecksumsTable } from './feature-checksums.table.js';
import { featureContractTable } from './feature-contract.table.js';
import { featureReleasedTable } from './feature-released.table.js';
import { featureServingTable } from './feature-serving.table.js';
import { replayBandwidthTable } from './replay-bandwidth.table.js';
import { replayFeaturesTable } from './replay-features.table.js';
import { replayFixturesTable } from './replay-fixtures.table.js';
import type { GateTable } from './gate-table.js';
import { evalComparableTable } from './eval-comparable.table.js';
import { evalConsistentTable } from './eval-consistent.table.js';
import { privacyTable } from './privacy.table.js';
import { registryApprovedTable } from './registry-approved.table.js';
import { registryDatesTable } from './registry-dates.table.js';
import { registryFieldsTable } from './registry-fields.table.js';
import { registryIdentityTable } from './registry-identity.table.js';
import { registryPinnedTable } from './registry-pinned.table.js';
import { rollbackTargetTable } from './rollback-target.table.js';
import { safetyReportTable } from './safety-report.table.js';
import { schemasCompatibleTable } from './schemas-compatible.table.js';
import { servingCompatibleTable } from './serving-compatible.table.js';
import { servingContractTable } from './serving-contract.table.js';
import { sliceCoverageTable } from './slice-coverage.table.js';
import { sliceGapsTable } from './slice-gaps.table.js';
import { sliceMetricsTable } from './slice-metrics.table.js';
import { taskRulesTable } from './task-rules.table.js';
import { trainingRecordTable } from './training-record.table.js';
import { unitCostTable } from './unit-cost.table.js';
import { unitTestsTable } from './unit-tests.table.js';

/** The cases of every gate of the catalogue: a gate without a table here fails the conformance test. */
export const TABLES: readonly GateTable[] = [
  clientRatesTable,
  featureChecksumsTable,
  featureContractTable,
  featureReleasedTable,
  featureServingTable,
  replayBandwidthTable,
  replayFeaturesTable,
  replayFixturesTable,
  rollbackDrillTable,
  rollbackCompatibleTable,
  productionHealthyTable,
  loadEvidenceTable,
  capacityHeadroomTable,
  canaryPlanTable,
  canaryMetricsTable,
  evalComparableTable,
  evalConsistentTable,
  evidenceBindingTable,
  privacyTable,
  registryApprovedTable,
  registryDatesTable,
  registryFieldsTable,
  registryIdentityTable,
  registryPinnedTable,
  rollbackTargetTable,
  safetyReportTable,
  servingContractTable,
  servingCompatibleTable,
  schemasCompatibleTable,
  sliceCoverageTable,
  sliceGapsTable,
  sliceMetricsTable,
  taskRulesTable,
  trainingRecordTable,
  unitCostTable,
  unitTestsTable,
];
