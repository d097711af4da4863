import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What Mermaid read: its nodes and links, sorted. */
export interface Flowchart {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

interface Diagram {
  readonly db: {
    getVertices(): ReadonlyMap<string, unknown>;
    getEdges(): readonly { readonly start: string; readonly end: string }[];
  };
}

/**
 * Parses a flowchart with Mermaid's own grammar.
 *
 * Mermaid hands labels to DOMPurify, which offers nothing without a browser's DOM; its place is taken by the
 * identity, so that parsing needs no browser. What the labels hold is checked by the caller.
 *
 * @throws Error of Mermaid where the text is no flowchart
 */
export async function parseFlowchart(text: string): Promise<Flowchart> {
  const mermaid = await load();
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  return {
    nodes: [...db.getVertices().keys()].sort(),
    links: db
      .getEdges()
      .map(({ start, end }) => `${start} -> ${end}`)
      .sort(),
  };
}

interface Mermaid {
  parse(text: string): Promise<unknown>;
  readonly mermaidAPI: { getDiagramFromText(text: string): Promise<Diagram> };
}

let loaded: Promise<Mermaid> | undefined;

function load(): Promise<Mermaid> {
  loaded ??= loadOnce();
  return loaded;
}

async function loadOnce(): Promise<Mermaid> {
  const resolve = createRequire(createRequire(import.meta.url).resolve('mermaid')).resolve;
  const purifier = resolve('dompurify').replace(/purify\.cjs\.js$/, 'purify.es.mjs');
  const { default: sanitizer } = (await import(pathToFileURL(purifier).href)) as { default: object };
  Object.assign(sanitizer, { addHook: () => undefined, sanitize: (text: string) => text });
  const { default: mermaid } = (await import('mermaid')) as unknown as { default: Mermaid };
  return mermaid;
}
