import type { Lineage, LineageLink, LineageNode } from '../../model/lineage.js';
import type { ReleaseVerdict } from '../../model/verdict.js';
import { LINEAGE_WORDS } from '../markdown/lineage-chart.js';
import { toPlainText } from '../plain-text.js';
import { displayWidth, takeColumns } from '../text/width.js';
import { BOX, layOutChain, type PlacedNode } from './chain-layout.js';
import { html, type Markup, NOTHING } from './markup.js';
import { code, section } from './words.js';

const DIGEST_LENGTH = 10;
const PLACE_LENGTH = 21;
const MARGIN = 4;

/** The chain of digests from the data manifest to the image that serves, as a picture and as a table. */
export function chainSection({ lineage }: ReleaseVerdict, prefix: string): Markup {
  if (lineage.nodes.length === 0) return NOTHING;
  const broken = lineage.links.filter(({ state }) => state === 'broken');
  const open = lineage.nodes.filter(({ state }) => state === 'missing');
  const words =
    broken.length === 0
      ? 'No link is broken.'
      : `${broken.length === 1 ? 'One link is' : `${broken.length} links are`} broken.`;
  const pinned = open.length === 0 ? 'Every piece is pinned.' : `${open.length} not pinned.`;
  const id = `${prefix}chain`;
  const body = html`<p>${words} ${pinned}</p>
    ${drawChain(lineage, id)}${brokenList(broken)}${nodeTable(lineage.nodes, id)}`;
  return section(id, 'Chain of digests', body);
}

function drawChain(lineage: Lineage, id: string): Markup {
  const { nodes, width, height } = layOutChain(lineage);
  const byName = new Map(nodes.map((placed) => [placed.node.name, placed]));
  // Broken links are drawn last, over the others.
  const order = ['missing', 'holds', 'broken'];
  const links = [...lineage.links]
    .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
    .map((link) => drawLink(link, byName.get(link.from), byName.get(link.to)));
  return html`<div class="plot" role="group" tabindex="0" aria-labelledby="${id}-title">
    <svg
      class="chain"
      role="img"
      aria-labelledby="${id}-title"
      aria-describedby="${id}-desc"
      viewBox="${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}"
    >
      <title id="${id}-title">What was made from what</title>
      <desc id="${id}-desc">
        ${lineage.nodes.length} pieces and ${lineage.links.length} links. Solid lines hold, dotted ones are
        not pinned at an end, red crossed ones are broken. The table below has every digest.
      </desc>
      ${links}${nodes.map(drawNode)}
    </svg>
  </div>`;
}

function drawLink(link: LineageLink, from: PlacedNode | undefined, to: PlacedNode | undefined): Markup {
  if (from === undefined || to === undefined) return NOTHING;
  const [x1, y1] = [from.x + BOX.width, from.y + BOX.height / 2];
  const [x2, y2] = [to.x, to.y + BOX.height / 2];
  const bend = BOX.gapX;
  const path = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  const cross =
    link.state === 'broken'
      ? html`<path class="cross" d="M${(x1 + x2) / 2 - 6} ${(y1 + y2) / 2 - 6}l12 12m0-12l-12 12" />`
      : NOTHING;
  const name = `${LINEAGE_WORDS[link.from]} to ${LINEAGE_WORDS[link.to]}: ${link.state}`;
  return html`<g class="link ${link.state}"><title>${name}</title><path d="${path}" />${cross}</g>`;
}

function drawNode({ node, x, y }: PlacedNode): Markup {
  const { name, place, digest, state } = node;
  const words = digest === null ? state : `${state} ${toPlainText(digest, 200).slice(0, DIGEST_LENGTH)}`;
  return html`<g class="node ${state}"
    ><title>${place ?? ''} ${digest ?? ''}</title
    ><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6" /><text
      class="piece"
      x="${x + 8}"
      y="${y + 16}"
      >${LINEAGE_WORDS[name]}</text
    ><text x="${x + 8}" y="${y + 31}">${shortenStart(place ?? 'not named')}</text
    ><text x="${x + 8}" y="${y + 45}">${words}</text></g
  >`;
}

/** The end of a path says more than its start; the digest has a line of its own. */
function shortenStart(text: string): string {
  const plain = toPlainText(text, 400).replace(/@sha256:.*$/, '');
  if (displayWidth(plain) <= PLACE_LENGTH) return plain;
  const end = takeColumns(Array.from(plain).toReversed().join(''), PLACE_LENGTH - 1);
  return `…${Array.from(end).toReversed().join('')}`;
}

function brokenList(broken: readonly LineageLink[]): Markup {
  if (broken.length === 0) return NOTHING;
  const items = broken.map(({ from, to, ends }) => {
    const sides = (ends ?? []).map(({ name, value }) => html`, ${name} says ${code(value)}`);
    return html`<li>${LINEAGE_WORDS[from]} → ${LINEAGE_WORDS[to]}${sides}</li>`;
  });
  return html`<ul class="broken">
    ${items}
  </ul>`;
}

function nodeTable(nodes: readonly LineageNode[], id: string): Markup {
  const rows = nodes.map(
    ({ name, place, digest, state }) =>
      html`<tr>
        <th scope="row">${LINEAGE_WORDS[name]}</th>
        <td>${state}</td>
        <td>${place === null ? 'not named' : code(place)}</td>
        <td>${digest === null ? 'none' : code(digest)}</td>
      </tr>`,
  );
  return html`<details>
    <summary>Every piece with its digest</summary>
    <div class="scroll" role="group" tabindex="0" aria-labelledby="${id}-table">
      <table>
        <caption id="${id}-table">
          ${nodes.length} pieces of the release
        </caption>
        <thead>
          <tr>
            <th scope="col">Piece</th>
            <th scope="col">State</th>
            <th scope="col">Where</th>
            <th scope="col">Digest</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </details>`;
}
