import { CannotJudge } from './cannot-judge.js';

/** An object of the repository, or its size where its content was over the limit. */
export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly size: number;
  /** undefined when the object is larger than was asked for. */
  readonly content: Buffer | undefined;
}

const HEADER = /^([0-9a-f]{40,64}) (\w+) (\d+)$/;
const HEADER_LIMIT = 8192;

/** Cuts the output of `git cat-file --batch` into answers, one for each revision that was asked for, in order. */
export class BatchAnswers {
  readonly #nextLimit: () => number | undefined;
  readonly #answer: (object: GitObject | undefined) => void;
  #chunks: Buffer[] = [];
  #length = 0;
  #header: Omit<GitObject, 'content'> | undefined;
  #skipped = 0;

  /**
   * @param nextLimit bytes of content that the next answer may have; undefined when none is waited for
   * @param answer takes each answer; undefined is "missing"
   */
  constructor(nextLimit: () => number | undefined, answer: (object: GitObject | undefined) => void) {
    this.#nextLimit = nextLimit;
    this.#answer = answer;
  }

  /** @throws CannotJudge when git says something that is not an answer */
  take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    while (this.#step());
  }

  /** Takes a header or a content off the stream; false when more bytes are needed. */
  #step(): boolean {
    const limit = this.#nextLimit();
    if (limit === undefined) return false;
    if (this.#header === undefined) return this.#readHeader();
    const { size } = this.#header;
    return size > limit ? this.#skip(size + 1) : this.#readContent(size);
  }

  #readHeader(): boolean {
    const buffer = this.#join();
    const end = buffer.indexOf(0x0a);
    if (end < 0 && this.#length > HEADER_LIMIT) throw new CannotJudge('git answered something unexpected');
    if (end < 0) return false;
    const [, id, type, size] = HEADER.exec(buffer.toString('utf8', 0, end)) ?? [];
    this.#drop(end + 1);
    // "<revision> missing", "<revision> ambiguous"
    if (id === undefined || type === undefined) this.#answer(undefined);
    else this.#header = { id, type, size: Number(size) };
    return true;
  }

  #readContent(size: number): boolean {
    if (this.#length < size + 1) return false;
    const content = Buffer.from(this.#join().subarray(0, size));
    this.#drop(size + 1);
    this.#finish(content);
    return true;
  }

  #skip(size: number): boolean {
    const now = Math.min(this.#length, size - this.#skipped);
    this.#drop(now);
    this.#skipped += now;
    if (this.#skipped < size) return false;
    this.#skipped = 0;
    this.#finish(undefined);
    return true;
  }

  #finish(content: Buffer | undefined): void {
    const header = this.#header;
    this.#header = undefined;
    this.#answer(header && { ...header, content });
  }

  #join(): Buffer {
    const [first] = this.#chunks;
    const buffer = first !== undefined && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks);
    this.#chunks = [buffer];
    return buffer;
  }

  #drop(count: number): void {
    const buffer = this.#join().subarray(count);
    this.#chunks = buffer.length === 0 ? [] : [buffer];
    this.#length = buffer.length;
  }
}
