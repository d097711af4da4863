import type { BufReport, Compatibility, SchemaFile } from './compatibility.js';
import type { Reading } from './reading.js';
import type { ServingContract } from './serving-contract.js';

/** What is known of what clients rely on. */
export interface ServingEvidence {
  readonly servingContract: Reading<ServingContract>;
  readonly inputSchema: Reading<SchemaFile>;
  readonly outputSchema: Reading<SchemaFile>;
  readonly compatibility: Reading<Compatibility>;
  readonly bufReports: Reading<readonly BufReport[]>;
}
