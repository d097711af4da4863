/** Gates that a policy may already name; they judge from the version that builds them. */
export const LATER_GATES: readonly string[] = [
  'serving-contract',
  'serving-compatible',
  'schemas-compatible',
  'eval-comparable',
  'eval-consistent',
  'slice-gaps',
  'unit-tests',
];
