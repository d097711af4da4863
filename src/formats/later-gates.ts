/** Gates that a policy may already name; they judge from the version that builds them. */
export const LATER_GATES: readonly string[] = [
  ...['registry-identity', 'registry-pinned', 'registry-dates', 'registry-approved', 'training-record'],
  ...[
    'tag-matches',
    'feature-contract',
    'feature-serving',
    'feature-released',
    'feature-checksums',
    'safety-report',
  ],
  ...['replay-fixtures', 'replay-bandwidth', 'replay-features', 'client-rates', 'serving-contract'],
  ...[
    'serving-compatible',
    'schemas-compatible',
    'eval-comparable',
    'eval-consistent',
    'slice-gaps',
    'unit-tests',
  ],
  ...['load-evidence', 'capacity-headroom', 'canary-plan', 'canary-metrics', 'production-healthy'],
  ...['rollback-compatible', 'rollback-drill', 'policy-not-weakened', 'waivers-valid'],
];
