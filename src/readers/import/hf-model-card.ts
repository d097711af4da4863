import { at, itemsOf, type Node, rawOf } from '../node.js';
import {
  type ImportReader,
  type ImportedEntry,
  type ImportedFigure,
  type ImportedValue,
  toFields,
  toModelId,
  toTask,
} from './import-reader.js';
import { readCardFigures } from './read-card-figures.js';

/** Keys that a model card has and other front matter does not. */
const SIGNS = ['model-index', 'pipeline_tag', 'library_name', 'base_model'];
/** Keys of the cards of data sets and of Spaces. */
const OTHER_CARDS = ['task_categories', 'dataset_info', 'size_categories', 'sdk', 'emoji'];
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/**
 * The front matter of a Hugging Face model card (huggingface/hub-docs, modelcard.md): licence, languages, base model,
 * data sets, task, and the results of `model-index`. Their error rates carry no unit; percent is the custom, as in the
 * documentation's own `value: 20.90`, and each is marked as assumed.
 */
export const hfModelCard: ImportReader = {
  format: 'hf-model-card',
  recognises: ({ root, isFrontMatter }) =>
    isFrontMatter &&
    SIGNS.some((key) => at(root, key) !== undefined) &&
    !OTHER_CARDS.some((key) => at(root, key) !== undefined),
  read: ({ root }) => [readCard(root)],
};

function readCard(root: Node | undefined): ImportedEntry {
  const [index] = itemsOf(at(root, 'model-index'));
  const license = rawOf(at(root, 'license'));
  const bases = textsOf(at(root, 'base_model'));
  const datasets = textsOf(at(root, 'datasets'));
  const { figures, remarks } = readCardFigures(index);
  const fields = toFields([
    ['model_id', toModelId(rawOf(at(index, 'name')) ?? '')],
    ['task', findTask(root, index)],
    ['languages', toLanguages(root)],
    ['base_model', toBaseModel(bases[0]), 'the card names no revision: write the commit of the base model'],
    ['artifact', license === undefined ? undefined : { path: 'TODO', sha256: 'TODO', license }],
    [
      'data_manifest',
      datasets.length === 0 ? undefined : 'TODO',
      `the card names ${list(datasets)}: pin a manifest`,
    ],
  ]);
  return { fields, figures, remarks: [...toRemarks(root, bases), ...remarks, ...doubts(figures)] };
}

/** A text or a list of texts: most keys of a card may be either. */
function textsOf(node: Node | undefined): readonly string[] {
  const single = rawOf(node);
  return single === undefined ? itemsOf(node).flatMap((item) => rawOf(item) ?? []) : [single];
}

function list(texts: readonly string[]): string {
  return texts.slice(0, 10).join(', ');
}

function findTask(root: Node | undefined, index: Node | undefined): string | undefined {
  const results = itemsOf(at(index, 'results')).map((result) => rawOf(at(result, 'task', 'type')));
  const named = [rawOf(at(root, 'pipeline_tag')), ...textsOf(at(root, 'tags')), ...results];
  return named.map(toTask).find((task) => task !== undefined);
}

function toLanguages(root: Node | undefined): readonly string[] | undefined {
  const languages = textsOf(at(root, 'language')).filter((text) => LANGUAGE.test(text));
  return languages.length === 0 ? undefined : languages;
}

function toBaseModel(id: string | undefined): ImportedValue | undefined {
  return id === undefined ? undefined : { id, revision: 'TODO' };
}

function toRemarks(root: Node | undefined, bases: readonly string[]): readonly string[] {
  const library = rawOf(at(root, 'library_name'));
  return [
    ...(library === undefined ? [] : [`library: ${library}`]),
    ...(bases.length > 1 ? [`it was made of several base models: ${list(bases)}`] : []),
  ];
}

/** By custom 0.12 is 0.12 %; somebody who wrote a fraction would not expect that. */
function doubts(figures: readonly ImportedFigure[]): readonly string[] {
  return figures
    .filter(({ assumed, value }) => assumed === 'percent' && value > 0 && value < 0.01)
    .map(
      ({ metric, slice, written }) =>
        `${metric} of ${slice} is ${written}: taken as percent, but it may be a fraction`,
    );
}
