import type { Lineage, LineageLink, LineageName, LineageNode } from '../../model/lineage.js';
import { toPlainText } from '../plain-text.js';

const DIGEST_LENGTH = 12;
const LONGEST_PLACE = 60;
const LONGEST_END = 80;

/** What the pieces of a release are called. */
export const LINEAGE_WORDS: Readonly<Record<LineageName, string>> = {
  data_manifest: 'data manifest',
  training_code: 'training code',
  feature_code: 'feature code',
  feature_contract: 'feature contract',
  tokenizer: 'tokenizer',
  artifact: 'artifact',
  codec: 'codec',
  vocoder: 'vocoder',
  decoder: 'decoder',
  eval_pack: 'eval pack',
  eval_report: 'eval report',
  safety_report: 'safety report',
  safety_filters: 'safety filters',
  routing_rules: 'routing rules',
  serving_image: 'serving image',
  ledger: 'release ledger',
};

/**
 * A Mermaid flowchart of a broken chain of digests, fenced; empty while nothing is broken. Only for the job summary:
 * the mobile apps show a comment's Mermaid as source (mermaid-js/mermaid#5246).
 */
export function lineageChart(lineage: Lineage): string {
  const broken = lineage.links.filter(({ state }) => state === 'broken');
  if (broken.length === 0) return '';
  const sentence = `**The chain of digests is broken**: ${broken.length === 1 ? 'one link' : `${broken.length} links`}.`;
  return `${sentence}\n\n\`\`\`mermaid\n${toFlowchart(lineage)}\n\`\`\``;
}

/** The flowchart itself, a statement a line. */
export function toFlowchart({ nodes, links }: Lineage): string {
  const drawn = links.filter(({ state }) => state !== 'missing');
  const named = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  const shown = nodes.filter(({ name, state }) => named.has(name) || state === 'broken');
  const suspects = new Set(drawn.filter(isBroken).flatMap(({ from, to }) => [from, to]));
  const lines = [
    'flowchart LR',
    ...shown.map(nodeLine),
    ...drawn.map(linkLine),
    ...[...suspects].map((name) => `  style ${name} stroke:#d1242f,stroke-width:2px`),
    ...drawn.flatMap((link, index) =>
      isBroken(link) ? [`  linkStyle ${index} stroke:#d1242f,stroke-width:2px`] : [],
    ),
  ];
  return lines.join('\n');
}

function isBroken({ state }: LineageLink): boolean {
  return state === 'broken';
}

function nodeLine({ name, place, digest, state }: LineageNode): string {
  const parts = [
    LINEAGE_WORDS[name],
    place === null ? '' : label(place, LONGEST_PLACE),
    digest === null ? state : `${state} ${label(digest.slice(0, DIGEST_LENGTH), DIGEST_LENGTH)}`,
  ];
  return `  ${name}["${parts.filter((part) => part !== '').join('<br/>')}"]`;
}

function linkLine({ from, to, ends }: LineageLink): string {
  if (ends === null) return `  ${from} --> ${to}`;
  const words = ends.map(
    ({ name, value }) => `${label(name, LONGEST_END)}: ${label(shorten(value), LONGEST_END)}`,
  );
  return `  ${from} -- "broken<br/>${words.join('<br/>')}" --x ${to}`;
}

function shorten(value: string): string {
  return /^[0-9a-f]{40,64}$/.test(value) ? value.slice(0, DIGEST_LENGTH) : value;
}

/**
 * Text of a repository in a label. Letters, digits and a few signs stay; every other character becomes Mermaid's own
 * entity (`#37;`), so that no quote ends the label, no backtick the fence, and no `%%{init}%%` becomes a directive.
 */
function label(text: string, limit: number): string {
  return toPlainText(text, limit).replace(
    /[^\p{L}\p{N} ./_:@+=-]/gu,
    (character) => `#${character.codePointAt(0) ?? 63};`,
  );
}
