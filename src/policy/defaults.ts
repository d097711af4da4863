/**
 * What holds where a policy says nothing. It is a policy like any other, so that a reader can compare the
 * two; requirements R7 (budgets) and interfaces.md 1.7 are its source.
 */
export const DEFAULT_POLICY = `
mode: enforce
registry:
  entries: ["registry.{yaml,yml,json}", "registry/**/*.{yaml,yml,json}"]
  releases: registry/releases.yaml
  waivers: registry/waivers.yaml
steps:
  pull_request: package
  merge_group: package
  push: package
  tag: canary
  release: promote
  schedule: promote
  workflow_dispatch: promote
tags:
  "{model_id}@v{version}": canary
  "{model_id}@{version}": canary
  "{model_id}/v{version}": canary
  "v{version}": canary
  "{version}": canary
ignore_tags: ["*#*", "*!", "nightly-*"]
budgets:
  privacy_errors: {max: 0, required_from: canary}
  unit_cost: {max_relative_regression: 15%, required_from: canary}
statistics: {confidence: 0.95, min_clusters: 5, min_reference_words: 1000, min_baseline_errors: 30, gross: 3}
`;

/** Where the values of the defaults say they stand. */
export const DEFAULTS_PATH = '(defaults)';
