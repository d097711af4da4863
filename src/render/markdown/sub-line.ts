import type { Verdict } from '../../model/verdict.js';
import { code } from '../escape-markdown.js';
import { link, linkToCommit } from './links.js';
import type { Page } from './page.js';

/** The small print: what was judged by what, and where the rest is. No clock: an unchanged verdict is an unchanged page. */
export function subLine({ policy, decision, findings }: Verdict, { surroundings }: Page): string {
  const { runUrl, artifactUrl } = surroundings;
  const commit = linkToCommit(surroundings);
  // Who changes a limit to get past it wonders why nothing happens.
  const changesRules = decision === 'hold' || findings.some(({ gate }) => gate === 'policy-not-weakened');
  const from = policy.ref === '' ? '' : ` from ${code(policy.ref, 80)}`;
  const parts = [
    commit === undefined ? '' : `Commit ${commit}`,
    `policy ${code(policy.source, 100)}${from}`,
    runUrl === undefined ? '' : link('run', runUrl),
    artifactUrl === undefined ? '' : link('verdict.json', artifactUrl),
    changesRules ? 'a rule or waiver changed in this pull request counts after it is merged' : '',
  ];
  return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}
