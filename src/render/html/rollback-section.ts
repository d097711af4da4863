import type { RollbackPlan } from '../../model/rollback-plan.js';
import type { ReleaseVerdict } from '../../model/verdict.js';
import { describePlan } from '../describe-plan.js';
import { describeRollback } from '../rollback.js';
import { html, type Markup, NOTHING, trusted } from './markup.js';
import { code, HTML_STYLE, prose, section } from './words.js';

/** Where to go back to, what exactly to restore, and what to do with a canary. */
export function rollbackSection(release: ReleaseVerdict, prefix: string): Markup {
  const { title, words } = describeRollback(release, HTML_STYLE, true);
  const { rollback_target: target, rollback_plan: plan } = release;
  const image =
    target === null
      ? NOTHING
      : html`<dt>Serving image</dt>
          <dd>${code(target.serving_image)}</dd>`;
  const body = html`<p>
      <strong>${trusted(title)}</strong>${words === '' ? NOTHING : html`: ${trusted(words)}`}
    </p>
    <dl>${image}${bundleItems(plan)}</dl>
    ${plan === null ? NOTHING : planBody(plan)}`;
  return section(`${prefix}rollback`, 'The way back', body);
}

function bundleItems(plan: RollbackPlan | null): readonly Markup[] {
  return (plan?.target?.bundle ?? []).map(
    ({ name, sha256 }) =>
      html`<dt>${name.replace('_sha256', '').replaceAll('_', ' ')}</dt>
        <dd>${code(sha256)}</dd>`,
  );
}

function planBody(plan: RollbackPlan): Markup {
  const lists = [
    ['Because', plan.because.map(({ key, message }) => `\`${key}\`: ${message}`)],
    ['Slices', plan.slices],
    ['Routes back', plan.routes],
    ['Mind', plan.warnings],
    ['Watch', plan.watch],
    ['It worked when', plan.confirm],
  ] as const;
  const shown = lists.map(([title, items]) => (items.length === 0 ? NOTHING : toList(title, items)));
  return html`<h3>Plan: ${plan.action.replace('-', ' ')}</h3>
    <p>${prose(describePlan(plan), 4000)}</p>
    <div class="lists">${shown}</div>`;
}

function toList(title: string, items: readonly string[]): Markup {
  return html`<div>
    <h4>${title}</h4>
    <ul>
      ${items.map((item) => html`<li>${prose(item)}</li>`)}
    </ul>
  </div>`;
}
