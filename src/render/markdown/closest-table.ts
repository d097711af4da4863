import type { Finding } from '../../model/finding.js';
import { type Close, toClosest } from '../closest.js';
import {
  describeChange,
  describeClusters,
  describeLimit,
  describeResolvable,
  describeSides,
} from '../describe-measure.js';
import { code } from '../escape-markdown.js';
import { isProvenWithin } from '../limit-use.js';
import { PAGE } from '../script.js';
import { stack, table } from './blocks.js';

const NOTES = ['¹', '²', '³', '⁴'];

/** Of a release that is clear: the figures closest to a limit, and which of them are only estimated. */
export function closestTable(findings: readonly Finding[]): string {
  const close = toClosest(findings);
  if (close.length === 0) return '';
  const unproven = close.filter(({ measure }) => isProvenWithin(measure) === false);
  const rows = close.map((one) => [
    code(one.finding.key, 100),
    toFound(one, NOTES[unproven.indexOf(one)]),
    describeLimit(one.limit, one.measure.better, one.measure.unit, PAGE),
  ]);
  const columns = [{ heading: 'Closest to a limit' }, { heading: 'Found' }, { heading: 'Limit' }];
  const notes = unproven.map((one, index) => `${NOTES[index] ?? ''} ${toNote(one)}`);
  return stack(table(columns, rows), notes.join('<br>'));
}

function toFound({ measure }: Close, note: string | undefined): string {
  const parts = [describeSides(measure, PAGE), describeChange(measure, PAGE)];
  const found = parts.filter((part) => part !== undefined).join(', ');
  return note === undefined ? found : `${found} ${note}`;
}

function toNote({ measure }: Close): string {
  const clusters = describeClusters(measure, PAGE) ?? 'these data';
  const margin = describeResolvable(measure, PAGE) ?? '';
  return `Within the limit, but ${clusters} could only have proved “no more than ${margin}”.`;
}
