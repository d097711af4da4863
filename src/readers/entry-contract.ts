import type { RegistryEntry } from '../model/entry.js';
import type { FeatureContract } from '../model/feature-contract.js';
import type { Reading } from '../model/reading.js';
import { at, type Node } from './node.js';
import { readInlineFeatures } from './read-feature-file.js';
import { readReference } from './read-reference.js';

type Written = NonNullable<NonNullable<RegistryEntry['featureContract']>['written']>;

/** The feature contract: one for both sides or one each; paths, or the contracts themselves. */
export function toFeatureContract(node: Node | undefined): RegistryEntry['featureContract'] {
  if (node === undefined) return undefined;
  const [training, serving] = [at(node, 'training'), at(node, 'serving')];
  const isSingle = training === undefined && serving === undefined;
  const sides = isSingle ? ([node, undefined] as const) : ([training, serving] as const);
  const [forTraining, forServing] = sides.map((side) =>
    isReference(side) ? readReference(side) : undefined,
  );
  const written = toWritten(...sides);
  return {
    inline: forTraining === undefined && forServing === undefined,
    single: isSingle,
    location: node.location,
    ...(forTraining === undefined ? {} : { training: forTraining }),
    ...(forServing === undefined ? {} : { serving: forServing }),
    ...(written === undefined ? {} : { written }),
  };
}

function toWritten(training: Node | undefined, serving: Node | undefined): Written | undefined {
  const [one, other] = [training, serving].map((side) =>
    side === undefined || isReference(side) ? undefined : toReading(side),
  );
  if (one === undefined && other === undefined) return undefined;
  return {
    ...(one === undefined ? {} : { training: one }),
    ...(other === undefined ? {} : { serving: other }),
  };
}

/** A path, or the long form of one; any other mapping is the contract itself. */
function isReference(node: Node | undefined): boolean {
  return node?.kind === 'scalar' || at(node, 'path') !== undefined || at(node, 'uri') !== undefined;
}

function toReading(node: Node): Reading<FeatureContract> {
  const { location } = node;
  const read = readInlineFeatures(node);
  if (read.kind === 'refused') return { kind: 'unreadable', problems: read.problems, location };
  const source = { path: location.path, ref: 'head', sha256: '', bytes: 0 };
  return { kind: 'present', value: read.value, source };
}
