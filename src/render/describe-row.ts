import type { Finding } from '../model/finding.js';
import {
  describeCertainty,
  describeChange,
  describeClusters,
  describeLimits,
  describeSides,
} from './describe-measure.js';
import { toStatedSides } from './drift.js';
import { formatCount } from './format-number.js';
import { type Measure, readMeasure } from './measure.js';
import type { Row } from './rows.js';
import type { Script } from './script.js';
import { OUTCOME_WORDS, type Standing } from './standing.js';

/** How a surface writes: what it does to text of the verdict, so that words are found once for all surfaces. */
export interface Style {
  readonly script: Script;
  /** Emphasis of figures, and of what one of the others has made of a text. */
  strong(inert: string): string;
  /** A sentence or a value of the verdict. */
  prose(text: string, limit: number): string;
  /** A key, a gate, a field or a command. */
  code(text: string, limit: number): string;
}

/** How much of each cell is shown: UTF-16 units of the verdict's own text. */
export interface Caps {
  readonly key: number;
  readonly found: number;
  readonly allowed: number;
  readonly clears: number;
}

/** A row in words, written in the style of its surface. */
export interface RowWords {
  readonly name: string;
  readonly found: string;
  readonly allowed: string;
  readonly clears: string;
}

const MOST_NAMES = 8;
/** What a row says first that does not hold the release. */
const DOES_NOT_BLOCK = 'does not block';

/** What was found, what is allowed, and what clears it. */
export function describeRow(row: Row, style: Style, caps: Caps): RowWords {
  switch (row.kind) {
    case 'key':
      return describeKey(row.findings, row.standing, style, caps);
    case 'fields':
      return describeFields(row.findings, style, caps);
    case 'evidence':
      return describeEvidence(row.gates, style, caps);
  }
}

function describeKey(
  [finding, ...others]: readonly [Finding, ...Finding[]],
  standing: Standing,
  style: Style,
  caps: Caps,
): RowWords {
  const measure = readMeasure(finding.figures);
  const limits = measure === undefined ? '' : describeLimits(measure, style.script);
  const more = others.length === 0 ? '' : `; ${others.length} more under this key`;
  return {
    name: style.code(finding.key, caps.key),
    found: `${describeFound(finding, measure, style, caps.found)}${more}`,
    allowed: limits === '' ? describeAllowed(finding, style, caps.allowed) : limits,
    clears: describeClears(finding, standing, measure, style, caps.clears),
  };
}

function describeAllowed(finding: Finding, style: Style, limit: number): string {
  const [before] = toStatedSides(finding) ?? [];
  if (before === undefined || typeof finding.figures.effect !== 'string')
    return style.prose(finding.expected, limit);
  return `${style.prose(before.value, limit)} (${style.prose(before.name, 60)})`;
}

/** What a finding found: its figures where it has them, its own words otherwise. */
export function describeFound(
  finding: Finding,
  measure: Measure | undefined,
  style: Style,
  limit: number,
): string {
  const drift = describeDrift(finding, style, limit);
  if (drift !== undefined) return drift;
  const words = style.prose(finding.message === '' ? finding.actual : finding.message, limit);
  if (measure === undefined) return words;
  const figures = describeFigures(measure, style);
  if (figures === undefined) return words;
  const isDecided = ['fail', 'pass', 'inconclusive'].includes(finding.outcome);
  return isDecided ? figures : `${OUTCOME_WORDS[finding.outcome]}: ${figures}`;
}

/** What one side of a contract has, and what that does, where the finding tells them apart: the other side is what is allowed. */
function describeDrift(finding: Finding, style: Style, limit: number): string | undefined {
  const [, after] = toStatedSides(finding) ?? [];
  const value = after === undefined ? '' : style.prose(after.value, limit);
  const { effect } = finding.figures;
  if (after === undefined || value === '' || typeof effect !== 'string') return undefined;
  return `${style.strong(value)} (${style.prose(after.name, 60)}). ${style.prose(effect, limit)}`.trim();
}

function describeFigures(measure: Measure, style: Style): string | undefined {
  const sides = describeSides(measure, style.script, (text) => style.strong(text));
  const change = describeChange(measure, style.script);
  const changed = change !== undefined && sides === undefined ? style.strong(change) : change;
  const figures = [sides, changed].filter((part) => part !== undefined).join(', ');
  if (figures === '') return undefined;
  const certainty = describeCertainty(measure);
  return certainty === undefined ? figures : `${figures}; ${certainty}`;
}

function describeClears(
  finding: Finding,
  standing: Standing,
  measure: Measure | undefined,
  style: Style,
  limit: number,
): string {
  const remedy = style.prose(finding.remedy, limit);
  if (standing === 'waived' && finding.waiver !== undefined) {
    const { id, expires } = finding.waiver;
    return `waived by ${style.code(id, 60)} until ${style.prose(expires, 40)}`;
  }
  if (standing === 'blocks') return remedy;
  const isOpen = standing === 'unsure' && measure !== undefined;
  const settles = isOpen ? describeSettling(measure, style.script) : undefined;
  return [DOES_NOT_BLOCK, settles ?? remedy].filter((part) => part !== '').join('; ');
}

/** How much more data would settle the question: `9 speakers, about 66 more would settle it`. */
export function describeSettling(measure: Measure, script: Script): string | undefined {
  const clusters = describeClusters(measure, script);
  if (clusters === undefined) return undefined;
  const { clustersToSettle: needed } = measure;
  return needed === undefined
    ? clusters
    : `${clusters}, about ${formatCount(needed, script)} more would settle it`;
}

function describeFields(findings: readonly [Finding, ...Finding[]], style: Style, caps: Caps): RowWords {
  const fields = findings.map(({ subject }) => subject);
  return {
    name: style.code(findings[0].gate, caps.key),
    found: `${style.strong('missing')}: ${nameSome(fields, style)}`,
    allowed: 'every required field',
    clears: 'fill them in; a placeholder counts as missing',
  };
}

function describeEvidence(gates: readonly [string, ...string[]], style: Style, caps: Caps): RowWords {
  return {
    name: `${style.strong('evidence not given')} (${gates.length} gates)`,
    found: nameSome(gates, style),
    allowed: 'evidence for each',
    clears: style.code(`speech-release-gate explain ${gates[0]}`, caps.clears),
  };
}

function nameSome(names: readonly string[], style: Style): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => style.code(name, 60));
  const more = names.length > MOST_NAMES ? `, … (${names.length})` : '';
  return `${shown.join(', ')}${more}`;
}
