import type { Party } from '../model/compatibility.js';
import type { RegistryEntry } from '../model/entry.js';
import type { Ledger, Release } from '../model/ledger.js';
import type { ContractDigests } from '../model/operations.js';
import { type Reading, valueOf } from '../model/reading.js';
import { toReleaseName } from '../model/report.js';
import { resolveRollbackTarget } from '../model/resolve-rollback-target.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate, placeOf } from './define-gate.js';
import { inTheField, judgeBreaks, judgeUndecided } from './judge-parties.js';
import { type Check, notApplicable, orPass, passOn, ruleOn } from './rule-on.js';

/** Going back does not break clients or features. */
export const rollbackCompatible = defineGate<
  'entry',
  'ledger' | 'contractDigests' | 'compatibility' | 'clients'
>({
  id: 'rollback-compatible',
  title: 'Going back does not break clients or features.',
  from: 'canary',
  needs: ['entry'],
  uses: ['ledger', 'contractDigests', 'compatibility', 'clients'],
  settings: {},
  remedy: 'Make the way back possible: bundle the front end, and keep state that both versions read.',
  docs: `State that only the new version can read (\`state_migrations: forward-only\`) makes going back impossible; not saying
warns. A front end that is shared with others and not versioned with the model (\`front_end: shared\`) has to compute the
same features for both versions: the digests of both feature contracts are equal, or the rollback target would be served features that it
was not trained on. Without a rollback target \`rollback-target\` speaks.

Clients that were built against something else than the target's own contract and schemas (those that moved on to this release, and those
that name documents of their own, \`serving-compatible\`) have to go on working when the target serves again: its contract and schemas are
compared with theirs. A major version does not help here, because the target serves no other interface than its own. What only this release
adds breaks nobody until a client relies on it.`,
  judge: ({ entry, ledger, contractDigests, ...more }, { now }) => {
    const target = resolveTarget(entry, ledger);
    if (target === undefined) return [nothingToGoBackTo(entry)];
    const name = toReleaseName({ model_id: target.modelId, version: target.version });
    const check = { subject: '', expected: `a way back to ${name}`, location: entry.location };
    const clients = inTheField(valueOf(more.compatibility)?.goingBack ?? [], now);
    const kept =
      clients.length === 0
        ? 'state and features'
        : `state, features and ${clients.length} clients that moved on`;
    return orPass(
      [
        judgeState(entry, name),
        judgeFrontEnd(entry, name, valueOf(contractDigests)),
        ...judgeClients(clients, name),
      ],
      passOn(check, `going back to ${name} keeps ${kept}`, name),
    );
  },
});

function judgeClients(clients: readonly Party[], name: string): readonly Ruling[] {
  const documents = ['contract', 'input', 'output'] as const;
  const telling = {
    prefix: 'clients:',
    opening: `after going back to ${name}, `,
    remedy:
      'keep those clients on what the target serves until this release is stable, or make the target serve them',
  };
  return [...judgeBreaks(clients, documents, telling), ...judgeUndecided(clients, documents, telling)];
}

function resolveTarget(entry: RegistryEntry, ledger: Reading<Ledger>): Release | undefined {
  const known = valueOf(ledger);
  const exclude = [{ model_id: entry.modelId, version: entry.version }];
  const resolution = known === undefined ? undefined : resolveRollbackTarget(known, entry.family, exclude);
  return resolution?.kind === 'target' ? resolution.target : undefined;
}

function nothingToGoBackTo(entry: RegistryEntry): Ruling {
  const location = placeOf(entry, 'rollback_target');
  const check = { subject: '', expected: 'a rollback target', location };
  return notApplicable(check, 'there is no release that one could go back to', 'no target');
}

function judgeState(entry: RegistryEntry, name: string): Ruling | undefined {
  const { stateMigrations } = entry;
  const location = placeOf(entry, 'state_migrations');
  const check = { subject: 'state', expected: 'state that both versions can read', location };
  if (stateMigrations === 'forward-only') {
    const message = `this version migrates state forward only: ${name} could not read it`;
    const remedy = 'make the migration reversible, or let both versions read both forms for one release';
    return ruleOn(check, 'fail', message, stateMigrations, remedy);
  }
  if (stateMigrations !== undefined) return undefined;
  const message = 'the entry does not say whether stored state can be read by the version before';
  const remedy = 'state `state_migrations: none` or `reversible`';
  return { ...ruleOn(check, 'no-evidence', message, 'not stated', remedy), severity: 'warning' };
}

function judgeFrontEnd(
  entry: RegistryEntry,
  name: string,
  digests: ContractDigests | undefined,
): Ruling | undefined {
  if (entry.frontEnd === 'bundled') return undefined;
  const { candidate: own, target: theirs } = digests ?? { candidate: undefined, target: undefined };
  const location = placeOf(entry, 'feature_contract');
  const check = { subject: 'front-end', expected: `the feature contract of ${name}`, location };
  if (own === undefined || theirs === undefined)
    return unknownDigest(check, own === undefined ? 'this version' : name);
  return own === theirs ? undefined : changed(check, entry.frontEnd === 'shared', name, [own, theirs]);
}

function unknownDigest(check: Check, whose: string): Ruling {
  const message = `the digest of the feature contract of ${whose} is not known`;
  const remedy =
    'version the front end with the model (`front_end: bundled`), or record `feature_contract_sha256` in the ledger';
  return ruleOn(check, 'no-evidence', message, 'no digest', remedy);
}

function changed(
  check: Check,
  isShared: boolean,
  name: string,
  [own, theirs]: readonly [string, string],
): Ruling {
  const message = isShared
    ? `the front end is shared and its contract has changed: going back to ${name} would feed it features that it was not trained on`
    : `the feature contract differs from that of ${name}, and the entry does not say whether the front end is versioned with the model`;
  const actual = `sha256 ${own.slice(0, 12)}, not ${theirs.slice(0, 12)}`;
  const remedy = 'version the front end with the model and say `front_end: bundled`';
  return ruleOn(check, isShared ? 'fail' : 'no-evidence', message, actual, remedy);
}
