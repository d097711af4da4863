import { type Step, STEPS } from '../model/step.js';
import { parseAddress } from '../policy/parse-policy.js';
import type { RemoteAddress } from '../ports.js';
import { CannotJudge } from './cannot-judge.js';
import { checkPath } from './repository-path.js';

/** Environment variables, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the policy file is read from. */
export type PolicyRef =
  | { readonly kind: 'base' | 'default-branch' | 'head' }
  | { readonly kind: 'ref'; readonly ref: string }
  | { readonly kind: 'address'; readonly address: RemoteAddress };

const WHEN = ['always', 'on-failure', 'never'] as const;
/** When something is published. */
export type When = (typeof WHEN)[number];

/** The inputs of action.yml; what the policy may set stays undefined when it was not given. */
export interface Inputs {
  readonly policyPath: string | undefined;
  readonly policyRef: PolicyRef;
  readonly policyText: string | undefined;
  readonly entries: readonly string[];
  readonly step: Step | undefined;
  readonly tag: string | undefined;
  readonly baseRef: string | undefined;
  readonly workingDirectory: string;
  readonly mode: 'enforce' | 'report' | undefined;
  readonly failOn: 'blocker' | 'warning';
  readonly failOnEmpty: boolean;
  readonly comment: When;
  readonly commentKey: string;
  readonly summary: boolean;
  readonly annotations: boolean;
  readonly artifact: When;
  readonly artifactName: string | undefined;
  readonly sarifFile: string | undefined;
  readonly htmlReport: boolean;
  readonly token: string | undefined;
}

const KEY = /^[^\p{Cc}]{1,100}$/u;
const REF = /^(?!-)[^\p{Cc}\s\\:?*[^~]{1,250}$/u;

/** The inputs that the verdict depends on. */
type Question = Pick<
  Inputs,
  | 'policyPath'
  | 'policyRef'
  | 'policyText'
  | 'entries'
  | 'step'
  | 'tag'
  | 'baseRef'
  | 'workingDirectory'
  | 'mode'
>;

/** Reads one input at a time and keeps what is wrong, so that every problem is reported at once. */
class InputReader {
  readonly problems: string[] = [];
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** The runner exports `policy-ref` as `INPUT_POLICY-REF` (upper case, spaces as underscores, hyphens kept). */
  text(name: string): string | undefined {
    const value = this.#environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
  }

  choice<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const value = this.text(name);
    const found = allowed.find((word) => word === value);
    if (value !== undefined && found === undefined)
      this.problems.push(`\`${name}\` is \`${value}\`; it can be ${allowed.join(', ')}`);
    return found;
  }

  /** The words of YAML 1.2 for a boolean, as @actions/core's getBooleanInput takes them. */
  flag(name: string, fallback: boolean): boolean {
    const value = this.text(name);
    if (value === undefined) return fallback;
    if (/^(true|True|TRUE)$/.test(value)) return true;
    if (!/^(false|False|FALSE)$/.test(value))
      this.problems.push(`\`${name}\` is \`${value}\`; it can be true or false`);
    return false;
  }

  matching(name: string, form: RegExp, words: string): string | undefined {
    const value = this.text(name);
    if (value === undefined || form.test(value)) return value;
    this.problems.push(`\`${name}\` is \`${value}\`; it has to be ${words}`);
    return undefined;
  }

  path(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const checked = checkPath(value);
    if (checked.kind === 'path') return checked.path;
    this.problems.push(`\`${name}\` is \`${value}\`: ${checked.problem}`);
    return undefined;
  }
}

/**
 * Reads the inputs that the workflow gave.
 *
 * @throws CannotJudge with every problem of every input
 */
export function readInputs(environment: Environment): Inputs {
  const reader = new InputReader(environment);
  const inputs = { ...readQuestion(reader), ...readPublishing(reader) };
  if (inputs.policyPath !== undefined && inputs.policyText !== undefined)
    reader.problems.push(
      '`policy` and `config` are both given; the policy is either a file or the text in the workflow',
    );
  if (reader.problems.length > 0)
    throw new CannotJudge(`inputs of the action: ${reader.problems.join('; ')}`);
  return inputs;
}

function readQuestion(reader: InputReader): Question {
  return {
    policyPath: reader.path('policy'),
    policyRef: readPolicyRef(reader),
    policyText: reader.text('config'),
    entries: toList(reader.text('entries')),
    step: reader.choice('step', STEPS),
    tag: reader.matching('tag', REF, 'the name of a tag'),
    baseRef: reader.matching('base-ref', REF, 'a branch, a tag or a commit'),
    workingDirectory: reader.path('working-directory') ?? '',
    mode: reader.choice('mode', ['enforce', 'report']),
  };
}

function readPublishing(reader: InputReader): Omit<Inputs, keyof Question> {
  return {
    failOn: reader.choice('fail-on', ['blocker', 'warning']) ?? 'blocker',
    failOnEmpty: reader.flag('fail-on-empty', false),
    comment: reader.choice('comment', WHEN) ?? 'always',
    commentKey: reader.matching('comment-key', KEY, 'one line of 100 characters at most') ?? 'default',
    summary: reader.flag('summary', true),
    annotations: reader.flag('annotations', true),
    artifact: reader.choice('artifact', WHEN) ?? 'always',
    artifactName: reader.text('artifact-name'),
    sarifFile: reader.path('sarif-file'),
    htmlReport: reader.flag('html-report', true),
    token: reader.text('github-token'),
  };
}

function readPolicyRef(reader: InputReader): PolicyRef {
  const text = reader.text('policy-ref');
  if (text === undefined) return { kind: 'base' };
  if (text === 'base' || text === 'default-branch' || text === 'head') return { kind: text };
  const address = parseAddress(text);
  if (address !== undefined) return { kind: 'address', address };
  const ref = reader.matching('policy-ref', REF, 'base, default-branch, head, a ref, or owner/repo/path@ref');
  return { kind: 'ref', ref: ref ?? '' };
}

/** One item a line, or separated by commas. */
function toList(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
