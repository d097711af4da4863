/** Gates that a policy may already name; they judge from the version that builds them. */
export const LATER_GATES: readonly string[] = [
  'feature-contract',
  'feature-serving',
  'feature-released',
  'feature-checksums',
  'replay-fixtures',
  'replay-bandwidth',
  'replay-features',
  'client-rates',
  'serving-contract',
  'serving-compatible',
  'schemas-compatible',
  'eval-comparable',
  'eval-consistent',
  'slice-gaps',
  'unit-tests',
];
