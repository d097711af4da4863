/**
 * The only script of the report: shows the findings that the filter asks for and counts them aloud, and opens every
 * fold for the printer. It reads text and numbers, and writes text alone: nothing of a verdict is ever run.
 */
export const FILTER_SCRIPT = `
'use strict';
const form = document.getElementById('filter');
const count = document.getElementById('count');
if (form !== null && count !== null) {
  const names = ['release', 'slice', 'gate', 'outcome'];
  const rows = Array.from(document.querySelectorAll('tr[data-gate]'), (row) => ({
    row,
    text: row.textContent.toLowerCase(),
  }));
  const update = () => {
    const words = form.elements.words.value.toLowerCase().split(/\\s+/);
    const isWanted = ({ row, text }) =>
      words.every((word) => text.includes(word)) &&
      (!form.elements.blocking.checked || row.classList.contains('blocks')) &&
      names.every((name) => {
        const wanted = form.elements[name] ? form.elements[name].value : '';
        return wanted === '' || row.dataset[name] === wanted;
      });
    let shown = 0;
    for (const item of rows) {
      item.row.hidden = !isWanted(item);
      if (!item.row.hidden) shown += 1;
    }
    count.textContent = shown + ' of ' + rows.length + ' findings';
  };
  form.addEventListener('input', update);
  form.addEventListener('reset', (event) => {
    // By hand: what a browser does of its own it does after this, and the count would be of before.
    event.preventDefault();
    for (const field of form.elements) {
      if (field.type === 'checkbox') field.checked = false;
      else if (field.type !== 'reset') field.value = '';
    }
    update();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  update();
}
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
});
`;
