import type { Finding } from '../../model/finding.js';
import { toText } from '../../model/location.js';
import type { ReleaseVerdict, Verdict } from '../../model/verdict.js';
import { escapeTerminal } from '../../render/escape-terminal.js';
import { CONTRACTS, TESTS_COMMAND, TESTS_REPORT } from './starter-entry.js';

/** Findings of one gate that are written out; the rest is counted. */
const MOST_LINES = 12;
const LONGEST = 300;

const OWN = 'speech-release-gate';

/** What each gate's open points are settled with, where that is a command; else `explain` says. */
const COMMANDS: Readonly<Record<string, (entry: string) => string>> = {
  'registry-fields': (entry) => `${OWN} validate ${entry}`,
  'registry-pinned': (entry) => `${OWN} pin ${entry}`,
  'rollback-target': () => `${OWN} record <entry of the release that serves> --state stable`,
  'serving-contract': () => `${OWN} schema serving-contract`,
  'serving-compatible': () =>
    `${OWN} compare serving <contract of the release that serves> ${CONTRACTS.serving}`,
  'schemas-compatible': () =>
    `${OWN} compare schema <of the release that serves> <of this one> --direction output`,
  'load-evidence': () => `${OWN} schema load-report`,
  'capacity-headroom': () => `${OWN} schema load-report`,
  'canary-plan': () => `${OWN} schema canary-plan`,
  'canary-metrics': () => `${OWN} schema canary-report`,
  'production-healthy': () => `${OWN} schema incidents`,
  'rollback-drill': () => `${OWN} schema rollback-drill`,
  'unit-tests': () => `${TESTS_COMMAND}   # and \`evidence: {unit_tests: ${TESTS_REPORT}}\` in the entry`,
};

/** What still stands between a repository and a clear verdict: what blocks first, with the command for each. */
export function checklist({ releases, findings, notes }: Verdict): string {
  const parts = [
    ...(findings.some(isOpen) ? [section('the whole', findings, '')] : []),
    ...releases.flatMap((release) => [
      section(nameOf(release), release.findings, release.entry),
      ...laterSection(release),
    ]),
    ...(releases.length === 0 ? notes.map((note) => `${escapeTerminal(note, LONGEST)}\n`) : []),
  ];
  const isDone = [...findings, ...releases.flatMap((release) => release.findings)].every(
    (one) => !isOpen(one),
  );
  const ending =
    isDone && releases.length > 0
      ? 'Nothing is missing. Judge it with: speech-release-gate check'
      : 'Run init again when some of it is done. The judgement itself: speech-release-gate check';
  return `${[...parts, ending].join('\n')}\n`;
}

function nameOf({ model_id, version, step }: ReleaseVerdict): string {
  return escapeTerminal(`${model_id}@${version} -> ${step}`, LONGEST);
}

function isOpen({ outcome }: Finding): boolean {
  return outcome !== 'pass' && outcome !== 'not-applicable';
}

function section(title: string, findings: readonly Finding[], entry: string): string {
  const gates = groupByGate(findings.filter(isOpen));
  const blocking = gates.filter(([, open]) => open.some(({ blocks }) => blocks));
  const warning = gates.filter(([, open]) => !open.some(({ blocks }) => blocks));
  const head = `${title}: ${blocking.length} to do, ${warning.length} to do later`;
  return [head, '', ...[...blocking, ...warning].flatMap((gate) => gateLines(gate, entry))].join('\n');
}

/** The gates that a later step asks, each with what shows the form of its evidence. */
function laterSection({ not_judged: silent, entry }: ReleaseVerdict): readonly string[] {
  const later = silent.filter(({ reason }) => reason === 'later');
  if (later.length === 0) return [];
  const lines = later.flatMap(({ gate, until }) => [
    ` -  ${gate}, from ${until}`,
    `      $ ${escapeTerminal(COMMANDS[gate]?.(entry) ?? `${OWN} explain ${gate}`, LONGEST)}`,
  ]);
  return [`asked for at a later step: ${later.length}`, '', ...lines, ''];
}

function groupByGate(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.gate);
    if (group === undefined) groups.set(finding.gate, [finding]);
    else group.push(finding);
  }
  return [...groups];
}

function gateLines([gate, open]: readonly [string, readonly Finding[]], entry: string): readonly string[] {
  const isBlocking = open.some(({ blocks }) => blocks);
  const hidden = open.length - MOST_LINES;
  const explain = `${OWN} explain ${gate}`;
  const command = entry === '' ? explain : (COMMANDS[gate]?.(entry) ?? explain);
  return [
    `${isBlocking ? '[ ]' : ' - '} ${gate}`,
    ...open.slice(0, MOST_LINES).map(findingLine),
    ...(hidden > 0 ? [`      and ${hidden} more`] : []),
    `      $ ${escapeTerminal(command, LONGEST)}`,
    '',
  ];
}

function findingLine({ message, remedy, location }: Finding): string {
  const place = location === null ? '' : `  (${toText(location)})`;
  return `      ${escapeTerminal(`${message}: ${remedy}${place}`, LONGEST)}`;
}
