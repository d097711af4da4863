import type { Verdict } from '../../model/verdict.js';
import { code, escapeMarkdown } from '../escape-markdown.js';
import { stack, table } from './blocks.js';
import { linkToVerdict } from './links.js';
import type { Page } from './page.js';
import type { Section } from './slice-section.js';

const DIGEST_LENGTH = 12;
const LONGEST_PATH = 120;
const LONGEST_COMMAND = 1000;
const ROWS = [500, 40, 8, 0] as const;

/** What was read, by digest, and the command that gives the same verdict. */
export function evidenceSection(verdict: Verdict, page: Page): Section {
  const { repeat } = page.surroundings;
  const command = repeat === undefined ? '' : code(repeat, LONGEST_COMMAND);
  const body = (shown: number): string =>
    stack(policyLine(verdict), inputTable(verdict, shown, page), command);
  return {
    title: `<b>Evidence${repeat === undefined ? '' : ' and how to repeat this verdict'}</b>`,
    bodies: ROWS.map((shown) => () => body(shown)),
  };
}

function policyLine({ policy, tool }: Verdict): string {
  const { source, ref, sha256, profile } = policy;
  const parts = [
    `Policy: ${code(source, LONGEST_PATH)}${ref === '' ? '' : ` from ${code(ref, 80)}`}`,
    profile === null ? '' : `profile ${code(profile, 60)}`,
    sha256 === null ? '' : `sha256 ${shortDigest(sha256)}`,
    `judged by ${escapeMarkdown(`${tool.name} ${tool.version}`, 80)}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function inputTable({ inputs }: Verdict, shown: number, { surroundings }: Page): string {
  if (inputs.length === 0) return '';
  const hidden = inputs.length - shown;
  const more =
    hidden > 0
      ? `${hidden === inputs.length ? '' : 'and '}${hidden} files by digest: ${linkToVerdict(surroundings)}`
      : '';
  if (shown === 0) return more;
  const rows = inputs
    .slice(0, shown)
    .map(({ path, ref, sha256 }) => [code(path, LONGEST_PATH), code(ref, 80), shortDigest(sha256)]);
  return stack(table([{ heading: 'Read' }, { heading: 'From' }, { heading: 'sha256' }], rows), more);
}

function shortDigest(sha256: string): string {
  return code(sha256, DIGEST_LENGTH + 1);
}
