import { ARTIFACT_FIELDS, type RegistryEntry } from '../../model/entry.js';
import { BUNDLE_DIGESTS, type Release } from '../../model/ledger.js';
import type { PlanTarget } from '../../model/rollback-plan.js';

/** The exact bundle of a release: its image and every digest that the ledger or its own entry records. */
export function toPlanTarget(target: Release, released: RegistryEntry | undefined): PlanTarget {
  const isItsOwn = released?.modelId === target.modelId && released.version === target.version;
  const names = [...BUNDLE_DIGESTS, 'vocoder_sha256'] as const;
  const bundle = names.flatMap((name) => {
    const recorded = name === 'vocoder_sha256' ? undefined : target.bundle.get(name);
    const sha256 = recorded ?? (isItsOwn ? ownDigest(released, name) : undefined);
    return sha256 === undefined ? [] : [{ name, sha256 }];
  });
  return {
    model_id: target.modelId,
    version: target.version,
    serving_image: target.servingImage,
    bundle,
  };
}

function ownDigest(entry: RegistryEntry, name: string): string | undefined {
  if (name === 'feature_contract_sha256') return entry.featureContract?.training?.sha256;
  const field = ARTIFACT_FIELDS.find((artifact) => `${artifact}_sha256` === name);
  return field === undefined ? undefined : entry.artifacts.get(field)?.sha256;
}
