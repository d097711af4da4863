import type { Location } from '../model/location.js';
import type { Policy } from '../model/policy.js';
import type { Problem } from '../model/problem.js';
import type { Verdict } from '../model/verdict.js';
import {
  defaultPolicy,
  extendsOf,
  parseAddress,
  parsePolicy,
  type PolicyResult,
  profileText,
} from '../policy/parse-policy.js';
import { findOverrides, spellOutGates } from '../policy/merge-nodes.js';
import type { FileReading, Request, Tree, World } from '../ports.js';
import type { Node } from '../readers/node.js';
import { type Parsed, parseDocument, parseText } from '../readers/parse-document.js';
import { type DocumentReader, SMALL_FILE } from './read-files.js';

/** Where a policy is looked for unless something else is said. */
export const POLICY_PATH = '.github/release-gate.yml';

/** A policy and where it came from, or why there is none to judge by. */
export type LoadedPolicy =
  | {
      readonly kind: 'policy';
      readonly policy: Policy;
      readonly source: Verdict['policy'];
      /** There is no policy file: the defaults judge. */
      readonly isDefault: boolean;
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'refused';
      readonly problems: readonly Problem[];
      readonly source: Verdict['policy'];
      readonly notes?: readonly string[];
    };

interface Written {
  readonly root: Node;
  readonly source: Omit<Verdict['policy'], 'profile'>;
}

/** Loads the policy that a run is judged by, and says which mode it is judged in. */
export async function loadPolicy(
  request: Request,
  world: World,
  reader: DocumentReader,
): Promise<LoadedPolicy> {
  const trusted = await loadPolicyOf(world.policyTree ?? world.base ?? world.head, request, world, reader);
  if (!(await isFirstAdoption(request, world, trusted))) return inMode(request.mode, trusted);
  return { ...inMode('report', await loadPolicyOf(world.head, request, world, reader)), notes: [ADOPTION] };
}

const ADOPTION =
  'first adoption: the base has neither a policy nor entries, so nothing fails yet; enforcement starts with the merge';
const NO_BASE = 'no base: policy, ledger and waivers are those of the directory itself';

function toNotes({ base }: World): readonly string[] {
  return base === undefined ? [NO_BASE] : [];
}

function inMode(mode: Request['mode'], loaded: LoadedPolicy): LoadedPolicy {
  if (loaded.kind === 'refused' || mode === undefined) return loaded;
  return { ...loaded, policy: { ...loaded.policy, mode } };
}

/**
 * Whether this is the change that brings the gate in: a base with neither policy nor entries has nothing to
 * protect yet, so head's policy is shown at work, in report mode.
 */
async function isFirstAdoption(request: Request, world: World, loaded: LoadedPolicy): Promise<boolean> {
  const given = [request.policyText, request.policyFile, request.policyAddress];
  if (world.base === undefined || given.some((source) => source !== undefined)) return false;
  if (loaded.kind === 'refused' || !loaded.isDefault) return false;
  return (await world.base.list(loaded.policy.registry.entries)).length === 0;
}

/** Loads the policy as a tree has it: the `config` text, an address, or a file of the tree that is trusted. */
export async function loadPolicyOf(
  tree: Tree,
  request: Request,
  world: World,
  reader: DocumentReader,
): Promise<LoadedPolicy> {
  if (request.policyText !== undefined) return fromText(request.policyText, world, reader);
  if (request.policyFile !== undefined)
    return fromFile(request.policyFile, request.policyFile.path, true, world, reader);
  if (request.policyAddress !== undefined) {
    const { repository, path, ref } = request.policyAddress;
    return fromFile(
      await world.readRemote(request.policyAddress),
      `${repository}/${path}@${ref}`,
      true,
      world,
      reader,
    );
  }
  const path = request.policyPath ?? POLICY_PATH;
  return fromFile(await tree.read(path, SMALL_FILE), path, request.policyPath !== undefined, world, reader);
}

async function fromText(text: string, world: World, reader: DocumentReader): Promise<LoadedPolicy> {
  const source = { source: 'config', ref: 'workflow', sha256: null };
  const parsed = parseText(text, '(config)');
  if (parsed.kind === 'broken')
    return { kind: 'refused', problems: parsed.problems, source: { ...source, profile: null } };
  return toPolicy({ root: parsed.root, source }, world, reader);
}

async function fromFile(
  file: FileReading,
  path: string,
  isNamed: boolean,
  world: World,
  reader: DocumentReader,
): Promise<LoadedPolicy> {
  const nothing = { source: path, ref: '', sha256: null, profile: null };
  if (file.kind === 'absent') {
    if (!isNamed)
      return {
        kind: 'policy',
        policy: defaultPolicy(),
        source: { ...nothing, source: 'defaults' },
        isDefault: true,
        notes: toNotes(world),
      };
    return {
      kind: 'refused',
      problems: [{ location: { path }, message: `there is no policy at ${path}`, hint: 'check the path' }],
      source: nothing,
    };
  }
  if (file.kind === 'unreadable')
    return { kind: 'refused', problems: [{ location: { path }, message: file.problem }], source: nothing };
  const { ref, sha256 } = reader.remember(file);
  const source = { source: path, ref, sha256 };
  const parsed = parseDocument(file.bytes, path);
  if (parsed.kind === 'broken')
    return { kind: 'refused', problems: parsed.problems, source: { ...source, profile: null } };
  return toPolicy({ root: parsed.root, source }, world, reader);
}

async function toPolicy(written: Written, world: World, reader: DocumentReader): Promise<LoadedPolicy> {
  const name = extendsOf(written.root);
  const source = { ...written.source, profile: name ?? null };
  const central = await readCentral(name, written.root.location, world, reader);
  if (central?.kind === 'broken') return { kind: 'refused', problems: central.problems, source };
  const result: PolicyResult = parsePolicy(written.root, central?.root);
  if (result.kind === 'refused') return { ...result, source };
  const notes = [...toNotes(world), ...noteOverrides(name, written.root, central?.root)];
  return { ...result, source, isDefault: false, notes };
}

// A central policy is there to be kept: what a repository writes otherwise has to be seen by its reviewers.
function noteOverrides(name: string | undefined, own: Node, central: Node | undefined): readonly string[] {
  const overrides = central === undefined ? [] : findOverrides(spellOutGates(central), spellOutGates(own));
  const named = overrides.filter((path) => path !== 'extends');
  return named.length === 0 ? [] : [`the policy overrides ${name ?? ''}: ${named.join(', ')}`];
}

async function readCentral(
  name: string | undefined,
  location: Location,
  world: World,
  reader: DocumentReader,
): Promise<Parsed | undefined> {
  const address = name === undefined || profileText(name) !== undefined ? undefined : parseAddress(name);
  if (name === undefined || address === undefined) return undefined;
  const file = await world.readRemote(address);
  if (file.kind !== 'file') {
    const why = file.kind === 'absent' ? 'it is not there, or the token may not read it' : file.problem;
    return {
      kind: 'broken',
      problems: [{ location, message: `the central policy ${name} was not read: ${why}` }],
    };
  }
  reader.remember(file);
  return withoutChain(parseDocument(file.bytes, name), name);
}

function withoutChain(parsed: Parsed, name: string): Parsed {
  const nested = parsed.kind === 'parsed' ? extendsOf(parsed.root) : undefined;
  if (parsed.kind === 'broken' || nested === undefined || profileText(nested) !== undefined) return parsed;
  const hint = 'a central policy may extend a shipped profile only';
  return {
    kind: 'broken',
    problems: [{ location: parsed.root.location, message: `${name} extends ${nested}`, hint }],
  };
}
