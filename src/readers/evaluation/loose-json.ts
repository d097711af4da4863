/** A value as Python programs write it; objects keep the order of any key in a Map. */
export type LooseValue =
  string | number | boolean | null | readonly LooseValue[] | ReadonlyMap<string, LooseValue>;

/** A parsed value, or where and why a text is none; the text itself, which may be a transcript, is not quoted. */
export type Loose =
  | { readonly kind: 'value'; readonly value: LooseValue }
  | { readonly kind: 'fault'; readonly message: string; readonly column: number };

const DEPTH_LIMIT = 32;
const SPACE = /[ \t\r\n]*/y;
const NUMBER = /[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/y;
const WORD = /-?[A-Za-z_][A-Za-z_.0-9]*/y;
const PLAIN = { '"': /[^"\\\n]*/y, "'": /[^'\\\n]*/y } as const;
const HEX = /(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))/y;

const WORDS: ReadonlyMap<string, LooseValue> = new Map<string, LooseValue>([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
  ['null', null],
  ['None', null],
  ...['NaN', 'nan', '-NaN', '-nan'].map((word) => [word, Number.NaN] as const),
  ...['Infinity', 'inf'].map((word) => [word, Number.POSITIVE_INFINITY] as const),
  ...['-Infinity', '-inf'].map((word) => [word, Number.NEGATIVE_INFINITY] as const),
]);
/** How NumPy 2 prints its scalars inside a dictionary. */
const SCALAR = /^np\.(?:float|int)\d{1,3}$/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/**
 * Parses JSON, and what Python programs write in its place: `NaN`, `Infinity`, `inf`, `None`, `True` and strings in
 * single quotes (NeMo and VERSA do). Linear in the length of the text; a key that is there twice is a fault.
 */
export function parseLoose(text: string): Loose {
  const parser = new LooseParser(text);
  try {
    return { kind: 'value', value: parser.document() };
  } catch (error) {
    if (!(error instanceof LooseFault)) throw error;
    return { kind: 'fault', message: error.message, column: parser.at + 1 };
  }
}

class LooseFault extends Error {}

class LooseParser {
  at = 0;

  constructor(private readonly text: string) {}

  document(): LooseValue {
    const value = this.value(0);
    this.skipSpace();
    if (this.at < this.text.length) throw new LooseFault('more than one value');
    return value;
  }

  private value(depth: number): LooseValue {
    this.skipSpace();
    const sign = this.text[this.at];
    if (depth > DEPTH_LIMIT) throw new LooseFault('nested too deeply');
    if (sign === '{') return this.object(depth);
    if (sign === '[') return this.list(depth);
    if (sign === '"' || sign === "'") return this.string(sign);
    return this.number() ?? this.word();
  }

  private object(depth: number): LooseValue {
    const entries = new Map<string, LooseValue>();
    this.items('}', () => {
      const quote = this.text[this.at];
      if (quote !== '"' && quote !== "'") throw new LooseFault('a key without quotes');
      const key = this.string(quote);
      this.expect(':');
      if (entries.has(key)) throw new LooseFault('a key that is there twice');
      entries.set(key, this.value(depth + 1));
    });
    return entries;
  }

  private list(depth: number): LooseValue {
    const items: LooseValue[] = [];
    this.items(']', () => items.push(this.value(depth + 1)));
    return items;
  }

  /** Everything between a bracket and its partner, divided by commas. */
  private items(end: string, read: () => void): void {
    this.at += 1;
    this.skipSpace();
    while (this.text[this.at] !== end) {
      read();
      this.skipSpace();
      if (this.text[this.at] === end) break;
      this.expect(',');
      this.skipSpace();
    }
    this.at += 1;
  }

  private string(quote: '"' | "'"): string {
    let string = '';
    this.at += 1;
    for (;;) {
      string += this.match(PLAIN[quote]) ?? '';
      const sign = this.text[this.at];
      this.at += 1;
      if (sign === quote) return string;
      if (sign !== '\\') throw new LooseFault('a text that is not closed');
      string += this.escape();
    }
  }

  private escape(): string {
    HEX.lastIndex = this.at;
    const [all, unit, byte] = HEX.exec(this.text) ?? [];
    const code = unit ?? byte;
    this.at += all?.length ?? 1;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    const sign = this.text[this.at - 1] ?? '';
    return ESCAPES[sign] ?? sign;
  }

  private number(): number | undefined {
    const digits = this.match(NUMBER);
    return digits === undefined ? undefined : Number(digits);
  }

  private word(): LooseValue {
    const word = this.match(WORD) ?? '';
    if (SCALAR.test(word)) return this.scalar();
    const value = WORDS.get(word);
    if (value === undefined) throw new LooseFault('no JSON value');
    return value;
  }

  private scalar(): LooseValue {
    this.expect('(');
    const value = this.number() ?? this.word();
    this.expect(')');
    return value;
  }

  private expect(sign: string): void {
    this.skipSpace();
    if (this.text[this.at] !== sign) throw new LooseFault(`no ${sign} where one was expected`);
    this.at += 1;
  }

  private skipSpace(): void {
    this.match(SPACE);
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }
}
