import type { Finding } from '../model/finding.js';
import { toReleaseName } from '../model/report.js';
import type { ReleaseVerdict } from '../model/verdict.js';
import type { Style } from './describe-row.js';

const GATE = 'rollback-target';
const LONGEST_REASON = 240;

/** Where a release would go back to, in words of a surface. */
export interface RollbackWords {
  /** `Roll back to 2.3.1`, `No rollback target`. */
  readonly title: string;
  /** `stable since 2026-10-01, healthy`; why there is none. */
  readonly words: string;
}

/**
 * The rollback target of a release, and what the ledger says of it.
 *
 * @param isFull whether the target is always named in full, to be copied into a command
 */
export function describeRollback(release: ReleaseVerdict, style: Style, isFull: boolean): RollbackWords {
  const findings = release.findings.filter(({ gate }) => gate === GATE);
  const main = findings.find(({ subject }) => subject === '');
  const { rollback_target: target } = release;
  if (target === null) return describeNone(main, style);
  const isShort = !isFull && target.model_id === release.model_id;
  const name = isShort ? target.version : toReleaseName(target);
  const doubt = findings.find(({ blocks }) => blocks);
  return {
    title: `Roll${release.decision === 'hold' ? '' : 's'} back to ${style.prose(name, 100)}`,
    words: doubt === undefined ? toFacts(main, style).join(', ') : style.prose(doubt.message, LONGEST_REASON),
  };
}

function describeNone(main: Finding | undefined, style: Style): RollbackWords {
  const reason = main?.message ?? 'no gate has looked for one';
  const title = main?.outcome === 'pass' ? 'First release' : 'No rollback target';
  return { title, words: style.prose(reason, LONGEST_REASON) };
}

function toFacts(main: Finding | undefined, style: Style): readonly string[] {
  if (main === undefined) return [];
  const text = (name: string): string | undefined => {
    const figure = main.figures[name];
    return typeof figure === 'string' && figure !== '' ? style.prose(toDay(figure), 40) : undefined;
  };
  const [promoted, health, served] = [text('promoted_at'), text('health'), text('served_from')];
  return [
    promoted === undefined ? '' : `stable since ${promoted}`,
    health === undefined ? 'health not recorded' : health,
    served === undefined
      ? 'what it served is not recorded'
      : served === promoted
        ? ''
        : `serving from ${served}`,
  ].filter((fact) => fact !== '');
}

function toDay(time: string): string {
  return /^\d{4}-\d{2}-\d{2}T/.test(time) ? time.slice(0, 10) : time;
}
