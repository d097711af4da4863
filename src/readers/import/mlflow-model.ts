import { at, entriesOf, type Node, rawOf, textOf } from '../node.js';
import {
  type ImportReader,
  type ImportedEntry,
  type ImportedValue,
  toFields,
  toModelId,
  toTask,
} from './import-reader.js';

/** Any of these stands in every MLmodel file beside its flavours. */
const SIGNS = ['mlflow_version', 'model_uuid', 'run_id', 'utc_time_created', 'artifact_path'];
/** `artifact_path` is a folder of the run; these say nothing of the model. */
const GENERIC_FOLDERS: ReadonlySet<string> = new Set(['', 'model', 'models', 'artifacts', '.']);

/**
 * An MLflow model's `MLmodel` file (mlflow.models.Model): where the run keeps it, when it was logged, and what the
 * `transformers` flavour says of its base model. Its signature is no JSON Schema, and it records no digests.
 */
export const mlflowModel: ImportReader = {
  format: 'mlflow-model',
  recognises: ({ root, isFrontMatter }) =>
    !isFrontMatter &&
    entriesOf(at(root, 'flavors')).length > 0 &&
    SIGNS.some((key) => at(root, key) !== undefined),
  read: ({ root }) => [readModel(root)],
};

function readModel(root: Node | undefined): ImportedEntry {
  const transformers = at(root, 'flavors', 'transformers');
  const folder = rawOf(at(root, 'artifact_path')) ?? '';
  const name = /^[a-z]+:\//i.test(folder) ? '' : (folder.split('/').at(-1) ?? '');
  const fields = toFields([
    [
      'model_id',
      GENERIC_FOLDERS.has(name) ? undefined : toModelId(name),
      'artifact_path of the MLflow model',
    ],
    ['task', toTask(textOf(at(transformers, 'task')))],
    ['base_model', toBaseModel(transformers)],
    ['artifact', toArtifact(root, folder), 'MLflow records no digest: write the sha256 of the weights'],
    ['training', toTraining(root), 'utc_time_created: when the model was logged'],
  ]);
  return { fields, figures: [], remarks: toRemarks(root) };
}

/** `runs:/` and `models:/` are MLflow's own addresses; version 3 logs models under an id of their own. */
function toArtifact(root: Node | undefined, folder: string): ImportedValue | undefined {
  const [run, model] = [rawOf(at(root, 'run_id')), rawOf(at(root, 'model_id'))];
  const uuid = rawOf(at(root, 'model_uuid'));
  const uri =
    model !== undefined ? `models:/${model}` : run !== undefined ? `runs:/${run}/${folder}` : undefined;
  if (uri === undefined) return undefined;
  return { uri, sha256: 'TODO', ...(uuid === undefined ? {} : { id: uuid }) };
}

function toBaseModel(transformers: Node | undefined): ImportedValue | undefined {
  const id = textOf(at(transformers, 'source_model_name'));
  if (id === undefined) return undefined;
  return { id, revision: rawOf(at(transformers, 'source_model_revision')) ?? 'TODO' };
}

/** `2024-02-09 15:53:59.427769`, in UTC, as RFC 3339 writes it. */
function toTraining(root: Node | undefined): ImportedValue | undefined {
  const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d{1,9})?)$/.exec(
    rawOf(at(root, 'utc_time_created')) ?? '',
  );
  return match === null ? undefined : { finished_at: `${match[1] ?? ''}T${match[2] ?? ''}Z` };
}

function toRemarks(root: Node | undefined): readonly string[] {
  const flavours = entriesOf(at(root, 'flavors')).map(([name]) => name);
  const signature = at(root, 'signature');
  return [
    `flavours: ${flavours.join(', ')}`,
    signature === undefined
      ? 'it has no signature: write input_schema and output_schema'
      : 'its signature is no JSON Schema: write input_schema and output_schema',
  ];
}
