import type { RegistryEntry } from '../model/entry.js';
import type { Ledger } from '../model/ledger.js';
import { describeProblem } from '../model/problem.js';
import { valueOf } from '../model/reading.js';
import { type EvalReport, toReleaseName } from '../model/report.js';
import { resolveRollbackTarget } from '../model/resolve-rollback-target.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate } from './define-gate.js';
import { judgeScoring } from './judge-scoring.js';
import { type Check, orPass, passOn, ruleOn } from './rule-on.js';

/** Both sides of an eval report were measured the same way. */
export const evalComparable = defineGate({
  id: 'eval-comparable',
  title: 'Both sides were measured the same way.',
  from: 'evaluate',
  needs: ['evalReport', 'entry'],
  uses: ['ledger', 'releasedEntry', 'releasedReport'],
  settings: {},
  remedy: 'Evaluate both versions with one test set, one text normaliser, and the hardware of one machine.',
  docs: `The report's \`baseline\` is the released version (the stable release of the family promoted last), never the
candidate itself. It names its eval pack; two packs of one name and version have one digest. \`scoring\` names the text
normaliser where there are error rates (\`none\` where texts are scored as they are), and it is the same on both sides; so
is the decoder, unless the entry's \`decoder\` is part of the change, and the hardware where there are times (not saying
which warns). Anything else in \`scoring\` that differs between the sides warns. Raw records whose sides hold other
utterances, references or groups are not comparable. A report that compares nothing needs no baseline.`,
  judge: ({ evalReport, entry, ledger, releasedEntry, releasedReport }, { firstRelease, metrics }) => {
    const expected = 'one test set, one scoring, the released version as baseline';
    const check = { subject: '', expected, location: evalReport.location };
    const rulings = [
      ...judgeRecords(evalReport),
      judgeBaseline(evalReport, entry, firstRelease ? undefined : valueOf(ledger)),
      judgePack(evalReport, valueOf(releasedReport)),
      ...judgeScoring(evalReport, { entry, released: valueOf(releasedEntry), metrics }),
    ];
    const { baseline } = evalReport;
    const compared =
      baseline === undefined ? 'nothing to compare with' : `compared with ${toReleaseName(baseline)}`;
    return orPass(rulings, passOn(check, `both sides were measured the same way: ${compared}`, compared));
  },
});

/** Records whose sides do not hold the same utterances, which leave nothing to compare. */
export function judgeRecords({ measured }: EvalReport): readonly Ruling[] {
  if (measured?.kind !== 'not-comparable') return [];
  const { problems, location } = measured;
  const check = {
    subject: 'records',
    expected: 'the same utterances, references and groups on both sides',
    location,
  };
  const found = problems.map(describeProblem).join('; ');
  const message = `the sides of the records cannot be compared: ${found}`;
  return [ruleOn(check, 'not-comparable', message, found, 'score both versions on the same utterances')];
}

/** Whether any figure has a side to compare with, or is itself a change. */
function compares({ slices, overall }: EvalReport): boolean {
  const all = [...slices.values(), ...(overall === undefined ? [] : [overall])];
  return all.some(({ metrics }) =>
    [...metrics.values()].some(
      ({ baseline, delta, relativeDelta }) =>
        baseline !== undefined || delta !== undefined || relativeDelta !== undefined,
    ),
  );
}

function judgeBaseline(
  report: EvalReport,
  entry: RegistryEntry,
  ledger: Ledger | undefined,
): Ruling | undefined {
  const { baseline } = report;
  const released = ledger === undefined ? undefined : toReleased(entry, ledger);
  const expected = released === undefined ? 'a version other than the candidate' : `baseline: ${released}`;
  const check = { subject: 'baseline', expected, location: baseline?.location ?? report.location };
  if (baseline === undefined) return judgeUnnamed(report, check, released);
  return judgeNamed(toReleaseName(baseline), check, entry, released);
}

function judgeNamed(
  found: string,
  check: Check,
  entry: RegistryEntry,
  released: string | undefined,
): Ruling | undefined {
  if (found === toReleaseName({ model_id: entry.modelId, version: entry.version })) {
    const remedy = `measure ${released ?? 'another version'} as the baseline`;
    return ruleOn(check, 'fail', 'the candidate is compared with itself', found, remedy);
  }
  if (released === undefined || found === released) return undefined;
  const message = `the report compares with ${found}; the released version is ${released}`;
  return ruleOn(check, 'not-comparable', message, found, `evaluate against ${released}`);
}

function judgeUnnamed(report: EvalReport, check: Check, released: string | undefined): Ruling | undefined {
  if (released === undefined || !compares(report)) return undefined;
  const message = 'the report does not say which version its baseline figures are of';
  return ruleOn(
    check,
    'no-evidence',
    message,
    'no baseline',
    `write \`baseline: ${released}\`, if they are of it`,
  );
}

function toReleased(entry: RegistryEntry, ledger: Ledger): string | undefined {
  const exclude = [{ model_id: entry.modelId, version: entry.version }];
  const resolution = resolveRollbackTarget(ledger, entry.family, exclude);
  if (resolution.kind !== 'target') return undefined;
  const { modelId, version } = resolution.target;
  return toReleaseName({ model_id: modelId, version });
}

function judgePack(report: EvalReport, released: EvalReport | undefined): Ruling | undefined {
  const { evalPack: pack, location } = report;
  const check = { subject: 'eval_pack', expected: 'a named eval pack', location };
  if (pack === undefined || pack.name.trim() === '') {
    const message = 'the report does not say which test set it measured';
    const remedy = 'write `eval_pack: <name>@<version>` into the report';
    return ruleOn(check, 'no-evidence', message, 'no eval_pack', remedy);
  }
  const before = released?.evalPack;
  const differs = before !== undefined && isNamesake(pack, before) && !hasSameBytes(pack, before);
  return differs ? ruleOnNamesakes(check, pack, before) : undefined;
}

function ruleOnNamesakes(check: Check, pack: EvalPack, before: EvalPack): Ruling {
  const name = [pack.name, pack.version].filter((part) => part !== undefined).join('@');
  const message = `the eval pack ${name} has another digest than the ${name} of the released version's report`;
  const wanted = { ...check, expected: `sha256 ${String(before.sha256)}` };
  const remedy = 'give a changed test set a version of its own';
  return ruleOn(wanted, 'fail', message, `sha256 ${String(pack.sha256)}`, remedy);
}

type EvalPack = NonNullable<EvalReport['evalPack']>;

function isNamesake(pack: EvalPack, before: EvalPack): boolean {
  return before.name === pack.name && before.version === pack.version;
}

/** A digest that one of the two reports lacks contradicts nothing. */
function hasSameBytes(pack: EvalPack, before: EvalPack): boolean {
  if (pack.sha256 === undefined || before.sha256 === undefined) return true;
  return pack.sha256.toLowerCase() === before.sha256.toLowerCase();
}
