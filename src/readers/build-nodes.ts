import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Location } from '../model/location.js';
import type { Problem } from '../model/problem.js';
import type { MapEntry, MapNode, Node, ScalarNode } from './node.js';
import { resolvePlain, type ScalarEvent, toOpening } from './resolve-scalar.js';

/** Nodes that one document may hold once its aliases are followed: an alias bomb stops here. */
export const NODE_LIMIT = 500_000;

/** Tags that say no more than that the scalar is a text. */
const READ_TAGS: ReadonlySet<string> = new Set(['', '!!str', '!']);

type EventOf<Id extends Event['type']> = Extract<Event, { type: Id }>;
interface Anchored {
  readonly anchorStart: number;
  readonly anchorEnd: number;
}

/** What becomes of a tag that is not read: a problem, or a word at its node for the reader of a toolkit's file. */
export type TagTreatment = 'refuse' | 'keep';

/** Turns parser events into nodes with places; collects every problem that does not stop it. */
export class NodeBuilder {
  readonly problems: Problem[] = [];
  private next = 0;
  private budget = NODE_LIMIT;
  private readonly anchors = new Map<string, { readonly node: Node; readonly size: number }>();

  constructor(
    private readonly source: string,
    private readonly events: readonly Event[],
    private readonly locate: (offset: number) => Location,
    private readonly tags: TagTreatment = 'refuse',
  ) {}

  /** The one document of the stream; undefined when it is empty. */
  document(): Node | undefined {
    const opening = this.events[this.next++];
    if (opening?.type !== EVENT_ID.DOCUMENT) return undefined;
    const root = this.events[this.next]?.type === EVENT_ID.POP ? undefined : this.node(0);
    this.next++;
    if (this.next < this.events.length) {
      this.problem(
        this.source.length,
        'more than one YAML document in a file',
        'keep one; remove the `---` between them',
      );
    }
    return root;
  }

  private node(fallback: number): Node {
    const event = this.events[this.next++];
    const before = this.budget;
    const node = this.tagged(event, this.build(event, fallback));
    if (this.budget < 0) throw new RangeError('too many nodes');
    this.remember(event, node, before - this.budget);
    return node;
  }

  private build(event: Event | undefined, fallback: number): Node {
    this.budget--;
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.scalar(event, fallback);
      case EVENT_ID.SEQUENCE:
        return { kind: 'list', location: this.locate(event.start), items: this.items() };
      case EVENT_ID.MAPPING:
        return this.mapping(event.start);
      case EVENT_ID.ALIAS:
        return this.alias(event);
      default:
        throw new RangeError('unexpected end of the document');
    }
  }

  /** An alias has the tag of what it stands for. */
  private tagged(event: Event | undefined, node: Node): Node {
    if (this.tags !== 'keep' || event === undefined || !('tagStart' in event)) return node;
    const tag = this.tagOf(event);
    return READ_TAGS.has(tag) ? node : { ...node, tag };
  }

  private items(): Node[] {
    const items: Node[] = [];
    while (!this.closes()) items.push(this.node(this.lastOffset()));
    return items;
  }

  private mapping(start: number): MapNode {
    const entries = new Map<string, MapEntry>();
    while (!this.closes()) this.pair(entries, start);
    return { kind: 'map', location: this.locate(start), entries };
  }

  private pair(entries: Map<string, MapEntry>, start: number): void {
    const event = this.events[this.next];
    const offset = event?.type === EVENT_ID.SCALAR && event.valueStart >= 0 ? event.valueStart : start;
    const key = this.node(offset);
    const value = this.node(offset);
    const name = key.kind === 'scalar' ? key.raw : undefined;
    if (name === undefined) {
      this.problem(
        offset,
        'a list or a mapping is used as a key',
        'quote it if `{`, `[` or `*` was meant as text',
      );
      return;
    }
    const earlier = entries.get(name);
    if (earlier !== undefined) {
      const line = earlier.keyLocation.line ?? 0;
      this.problem(
        offset,
        `the key ${JSON.stringify(name)} is there twice (first on line ${line})`,
        'keep one of them',
      );
      return;
    }
    entries.set(name, { keyLocation: this.locate(offset), value });
  }

  private scalar(event: ScalarEvent, fallback: number): ScalarNode {
    const isEmpty = event.valueStart < 0;
    const raw = isEmpty ? '' : getScalarValue(this.source, event);
    const location = this.locate(isEmpty ? fallback : toOpening(event));
    const tag = this.tagOf(event);
    const isText = tag !== '' || event.style !== SCALAR_STYLE.PLAIN;
    return { kind: 'scalar', raw, location, value: isText ? raw : resolvePlain(raw) };
  }

  private tagOf(event: Pick<ScalarEvent, 'tagStart' | 'tagEnd'>): string {
    const tag = event.tagStart < 0 ? '' : this.source.slice(event.tagStart, event.tagEnd);
    if (!READ_TAGS.has(tag) && this.tags === 'refuse') {
      this.problem(event.tagStart, `the YAML tag ${JSON.stringify(tag)} is not read`, 'remove the tag');
    }
    return tag;
  }

  private alias(event: EventOf<typeof EVENT_ID.ALIAS>): Node {
    const name = this.source.slice(event.anchorStart, event.anchorEnd);
    const target = this.anchors.get(name);
    this.budget -= target?.size ?? 0;
    if (target !== undefined) return target.node;
    this.problem(
      event.anchorStart - 1,
      `\`*${name}\` refers to an anchor that is not there`,
      'quote it if a glob was meant',
    );
    return { kind: 'scalar', raw: name, value: null, location: this.locate(event.anchorStart) };
  }

  private remember(event: Event | undefined, node: Node, size: number): void {
    const anchored =
      event !== undefined && 'anchorStart' in event && event.type !== EVENT_ID.ALIAS ? event : undefined;
    const name = anchored === undefined ? '' : this.anchorName(anchored);
    if (name !== '') this.anchors.set(name, { node, size });
  }

  private anchorName({ anchorStart, anchorEnd }: Anchored): string {
    return anchorStart < 0 ? '' : this.source.slice(anchorStart, anchorEnd);
  }

  private closes(): boolean {
    if (this.events[this.next]?.type !== EVENT_ID.POP) return false;
    this.next++;
    return true;
  }

  private lastOffset(): number {
    const event = this.events[this.next];
    return event?.type === EVENT_ID.SCALAR ? Math.max(event.valueStart, 0) : 0;
  }

  private problem(offset: number, message: string, hint: string): void {
    this.problems.push({ location: this.locate(offset), message, hint });
  }
}
