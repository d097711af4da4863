import { readRegularFile } from './regular-file.js';
import { CannotJudge } from './cannot-judge.js';

/** Webhook payloads are capped at 25 MB (docs.github.com, webhook events and payloads). */
const PAYLOAD_LIMIT = 25 * 1024 * 1024;

/** An event's payload: asked for one field at a time, since none of it is certain. */
export class Payload {
  readonly #root: unknown;

  constructor(root: unknown) {
    this.#root = root;
  }

  /** @throws CannotJudge when the file is not there, too large, or not JSON */
  static read(path: string): Payload {
    const bytes = readRegularFile(path, PAYLOAD_LIMIT);
    if (typeof bytes === 'string')
      throw new CannotJudge(`the event payload ${path} cannot be read: ${bytes}`);
    try {
      return new Payload(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    } catch {
      throw new CannotJudge(`the event payload ${path} is not JSON`);
    }
  }

  text(...keys: readonly string[]): string | undefined {
    const value = this.#at(keys);
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  count(...keys: readonly string[]): number | undefined {
    const value = this.#at(keys);
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  }

  isTrue(...keys: readonly string[]): boolean {
    return this.#at(keys) === true;
  }

  /** @throws CannotJudge when there is no such text */
  need(...keys: readonly string[]): string {
    const value = this.text(...keys);
    if (value === undefined) throw new CannotJudge(`the event payload has no \`${keys.join('.')}\``);
    return value;
  }

  #at(keys: readonly string[]): unknown {
    return keys.reduce<unknown>(
      (at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined),
      this.#root,
    );
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
