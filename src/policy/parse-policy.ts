import { GATES, RUN_GATES } from '../gates/registry.js';
import { hints, validate } from '../generated/policy.js';
import type { Policy, Rule } from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import type { RemoteAddress } from '../ports.js';
import { nearestName } from '../readers/nearest-name.js';
import { at, type Node, textOf } from '../readers/node.js';
import { type Parsed, parseText } from '../readers/parse-document.js';
import { validateNode } from '../readers/validate.js';
import { LATER_GATES } from '../formats/later-gates.js';
import { DEFAULT_POLICY } from './defaults.js';
import { mergeNodes, spellOutGates } from './merge-nodes.js';
import { normalisePolicy } from './normalise-policy.js';
import { startProfile, TASK_PROFILES } from './profiles.js';

/** A policy, or everything that is wrong with it. */
export type PolicyResult =
  | { readonly kind: 'policy'; readonly policy: Policy }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

const ADDRESS = /^([\w.-]{1,100}\/[\w.-]{1,100})\/([^@\s]{1,300})@([\w./-]{1,200})$/;

/** Reads owner/repo/path@ref; undefined for anything else. */
export function parseAddress(text: string): RemoteAddress | undefined {
  const [, repository, path, ref] = ADDRESS.exec(text) ?? [];
  return repository === undefined || path === undefined || ref === undefined
    ? undefined
    : { repository, path, ref };
}

/** The text of a shipped profile; undefined when there is none of that name. */
export function profileText(name: string): string | undefined {
  if (name !== 'start') return TASK_PROFILES.get(name);
  return startProfile([...new Set([...[...GATES, ...RUN_GATES].map(({ id }) => id), ...LATER_GATES])].sort());
}

/** The names of the shipped profiles. */
export const PROFILE_NAMES: readonly string[] = [...TASK_PROFILES.keys(), 'start'];

/** The policy that holds where there is no file: the defaults, rules by the entry's task. */
export function defaultPolicy(): Policy {
  return normalisePolicy(mustParse(DEFAULT_POLICY, 'defaults')).policy;
}

/** What a policy document extends, so that its caller can fetch a central policy first. */
export function extendsOf(document: Node): string | undefined {
  return textOf(at(document, 'extends'));
}

/**
 * Reads a policy document over what it extends and the defaults.
 *
 * @param central the document at the address that the policy extends, when it extends one
 */
export function parsePolicy(document: Node, central?: Node): PolicyResult {
  const invalid = validateNode(document, { validate, hints });
  const unknown = findUnknownProfile(document, central);
  const broken = [...invalid, ...(unknown === undefined ? [] : [unknown])];
  if (broken.length > 0) return { kind: 'refused', problems: broken };
  const layers = [
    mustParse(DEFAULT_POLICY, 'defaults'),
    ...profileLayer(document),
    ...(central === undefined ? [] : [...profileLayer(central), central]),
    document,
  ];
  const merged = layers.map(spellOutGates).reduce(mergeNodes);
  const { policy, problems } = normalisePolicy(merged);
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'policy', policy };
}

function profileLayer(document: Node): Node[] {
  const name = extendsOf(document);
  const text = name === undefined ? undefined : profileText(name);
  return text === undefined ? [] : [mustParse(text, `profile ${name ?? ''}`)];
}

function findUnknownProfile(document: Node, central: Node | undefined): Problem | undefined {
  const name = extendsOf(document);
  if (name === undefined || profileText(name) !== undefined || central !== undefined) return undefined;
  const nearest = nearestName(name, PROFILE_NAMES);
  return {
    location: at(document, 'extends')?.location ?? document.location,
    message: `there is no profile ${JSON.stringify(name)}`,
    expected: `one of ${PROFILE_NAMES.join(', ')}, or owner/repo/path@ref`,
    found: name,
    hint:
      nearest === undefined ? `the profiles are ${PROFILE_NAMES.join(', ')}` : `did you mean \`${nearest}\`?`,
  };
}

// The shipped texts are tested; a mistake in one is a mistake of this program.
function mustParse(text: string, name: string): Node {
  const parsed: Parsed = parseText(text, `(${name})`);
  if (parsed.kind === 'broken') throw new Error(`${name}: ${parsed.problems[0]?.message ?? ''}`);
  return parsed.root;
}

/** The rules of the profile shipped for a task; undefined when there is none. */
export function rulesOfProfile(task: string): readonly Rule[] | undefined {
  return policyOfProfile(task)?.quality;
}

/** The canary rules of the profile shipped for a task: its own, else its quality rules. */
export function canaryRulesOfProfile(task: string): readonly Rule[] | undefined {
  const policy = policyOfProfile(task);
  return policy?.canary ?? policy?.quality;
}

function policyOfProfile(task: string): Policy | undefined {
  const text = TASK_PROFILES.get(task);
  return text === undefined ? undefined : normalisePolicy(mustParse(text, `profile ${task}`)).policy;
}
