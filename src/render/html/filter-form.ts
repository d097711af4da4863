import { escapeHtml } from '../escape-html.js';
import { html, type Markup, trusted } from './markup.js';

/** A choice of the filter; options are text of the verdict with the number that rows carry. */
export interface FilterSelect {
  /** Letters: the name of the rows' data attribute. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [string, number])[];
}

const LONGEST_OPTION = 60;

/** The search above the findings; hidden until the script that serves it has run. */
export function filterForm(selects: readonly FilterSelect[], total: number): Markup {
  return html`<search>
      <form id="filter" class="filter" hidden aria-label="Filter the findings">
        <div>
          <label for="filter-words">Search</label>
          <input type="search" id="filter-words" name="words" autocomplete="off" spellcheck="false" />
        </div>
        ${selects.map(toSelect)}
        <label class="tick"><input type="checkbox" name="blocking" /> only what blocks</label>
        <button type="reset">Show all</button>
      </form>
    </search>
    <p id="count" aria-live="polite">${total} of ${total} findings</p>`;
}

function toSelect({ name, label, options }: FilterSelect): Markup {
  return html`<div>
    <label for="filter-${name}">${label}</label>
    <select id="filter-${name}" name="${name}">
      <option value="">any</option>
      ${[...options].sort(byText).map(toOption)}
    </select>
  </div>`;
}

function byText([one]: readonly [string, number], [other]: readonly [string, number]): number {
  return one < other ? -1 : 1;
}

function toOption([text, number]: readonly [string, number]): Markup {
  return html`<option value="${number}">${trusted(escapeHtml(text, LONGEST_OPTION))}</option>`;
}
