import { readFileSync } from 'node:fs';

interface Field {
  readonly type: string;
  readonly args?: Readonly<Record<string, string>>;
}

interface Schema {
  readonly unions: Readonly<Record<string, readonly string[]>>;
  readonly types: Readonly<Record<string, Readonly<Record<string, Field>>>>;
}

const SCHEMA = JSON.parse(
  readFileSync(new URL('./github-graphql.extract.json', import.meta.url), 'utf8'),
) as Schema;

/** A selection of a query: a field with its arguments, or a fragment on a type. */
interface Selection {
  readonly kind: 'field' | 'fragment';
  readonly name: string;
  readonly alias: string;
  readonly args: Readonly<Record<string, Value>>;
  readonly selections: readonly Selection[];
}

type Value = { readonly variable: string } | { readonly literal: string | number | boolean | null };

/** What an object of the graph answers, by field; a function takes the arguments. */
export type Node = Readonly<Record<string, unknown>> & { readonly __typename: string };

const TOKENS = /"(?:[^"\\]|\\.)*"|\.\.\.|[A-Za-z_]\w*|-?\d+|[{}()[\]:!$=]/g;

/** Enough of GraphQL to run this action's queries as GitHub would, refusing what its schema does not have. */
export function runQuery(text: string, variables: Readonly<Record<string, unknown>>, root: Node): unknown {
  const parser = new Parser(text);
  const { declared, selections } = parser.operation();
  for (const [name, type] of Object.entries(declared)) checkVariable(name, type, variables[name]);
  for (const name of Object.keys(variables))
    if (!(name in declared)) throw new Error(`the variable $${name} is given and not declared`);
  return answer(selections, root, { declared, variables });
}

interface Scope {
  readonly declared: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

function checkVariable(name: string, type: string, value: unknown): void {
  if (value === null || value === undefined) {
    if (type.endsWith('!')) throw new Error(`the variable $${name} is ${type} and has no value`);
    return;
  }
  const expected = type.startsWith('Int') ? 'number' : 'string';
  if (typeof value !== expected)
    throw new Error(`the variable $${name} is ${type} and has a ${typeof value}`);
}

function answer(selections: readonly Selection[], node: Node, scope: Scope): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.kind === 'fragment') {
      if (selection.name === node.__typename)
        Object.assign(result, answer(selection.selections, node, scope));
      else if (SCHEMA.types[selection.name] === undefined) throw new Error(`no type ${selection.name}`);
      continue;
    }
    result[selection.alias] =
      selection.name === '__typename' ? node.__typename : answerField(selection, node, scope);
  }
  return result;
}

function answerField(selection: Selection, node: Node, scope: Scope): unknown {
  const field = SCHEMA.types[node.__typename]?.[selection.name];
  if (field === undefined)
    throw new Error(`Field '${selection.name}' doesn't exist on type '${node.__typename}'`);
  const args = Object.fromEntries(
    Object.entries(selection.args).map(([name, value]) => [name, resolve(name, value, field, scope)]),
  );
  for (const [name, type] of Object.entries(field.args ?? {}))
    if (type.endsWith('!') && args[name] === undefined) throw new Error(`${selection.name} needs ${name}`);
  const source = node[selection.name];
  const value: unknown = typeof source === 'function' ? (source as (args: unknown) => unknown)(args) : source;
  if (value === undefined) throw new Error(`the server has no ${node.__typename}.${selection.name}`);
  const isObject = SCHEMA.types[field.type.replace(/[[\]!]/g, '')] !== undefined;
  if (isObject !== selection.selections.length > 0) throw new Error(`${selection.name}: wrong selection`);
  return isObject ? answerValue(value, selection.selections, scope) : value;
}

function answerValue(value: unknown, selections: readonly Selection[], scope: Scope): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((item) => answerValue(item, selections, scope));
  return answer(selections, value as Node, scope);
}

function resolve(name: string, value: Value, field: Field, { declared, variables }: Scope): unknown {
  const type = field.args?.[name];
  if (type === undefined) throw new Error(`no argument ${name}`);
  if (!('variable' in value)) return value.literal;
  const own = declared[value.variable];
  if (own?.replace('!', '') !== type.replace('!', ''))
    throw new Error(`$${value.variable} is ${own ?? 'unknown'}, not ${type}`);
  if (type.endsWith('!') && !own.endsWith('!')) throw new Error(`$${value.variable} may be null`);
  return variables[value.variable];
}

class Parser {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = text.match(TOKENS) ?? [];
  }

  operation(): { declared: Record<string, string>; selections: readonly Selection[] } {
    this.#expect('query');
    this.#next();
    const declared: Record<string, string> = {};
    if (this.#peek() === '(') {
      this.#next();
      while (this.#peek() !== ')') {
        this.#expect('$');
        const name = this.#next();
        this.#expect(':');
        let type = this.#next();
        if (this.#peek() === '!') type += this.#next();
        declared[name] = type;
      }
      this.#next();
    }
    const selections = this.#selections();
    if (this.#peek() !== undefined) throw new Error('more than one operation');
    return { declared, selections };
  }

  #selections(): readonly Selection[] {
    this.#expect('{');
    const found: Selection[] = [];
    while (this.#peek() !== '}') found.push(this.#selection());
    this.#next();
    return found;
  }

  #selection(): Selection {
    if (this.#peek() === '...') {
      this.#next();
      this.#expect('on');
      const name = this.#next();
      return { kind: 'fragment', name, alias: name, args: {}, selections: this.#selections() };
    }
    const alias = this.#next();
    let name = alias;
    if (this.#peek() === ':') {
      this.#next();
      name = this.#next();
    }
    const args = this.#peek() === '(' ? this.#arguments() : {};
    const selections = this.#peek() === '{' ? this.#selections() : [];
    return { kind: 'field', name, alias, args, selections };
  }

  #arguments(): Record<string, Value> {
    this.#expect('(');
    const args: Record<string, Value> = {};
    while (this.#peek() !== ')') {
      const name = this.#next();
      this.#expect(':');
      args[name] = this.#value();
    }
    this.#next();
    return args;
  }

  #value(): Value {
    const token = this.#next();
    return token === '$'
      ? { variable: this.#next() }
      : { literal: JSON.parse(token) as string | number | boolean | null };
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  #next(): string {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new Error('the query ends early');
    this.#at += 1;
    return token;
  }

  #expect(token: string): void {
    const found = this.#next();
    if (found !== token) throw new Error(`expected ${token}, found ${found}`);
  }
}
