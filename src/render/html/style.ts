/** The look of the report: two colour schemes of one set of names, each pair above 4.5 : 1 on its background. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f8fa; --card: #ffffff; --text: #1f2328; --mild: #57606a; --line: #d0d7de; --band: #eff2f5;
  --red: #b31d28; --red-back: #ffebe9; --amber: #7a4b00; --amber-back: #fff4d6;
  --green: #116329; --green-back: #dafbe1; --blue: #0550ae; --blue-back: #ddf4ff; --focus: #0969da;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --text: #f0f6fc; --mild: #9ea7b3; --line: #3d444d; --band: #1b222b;
    --red: #ff8f87; --red-back: #3c1618; --amber: #e9b949; --amber-back: #33270c;
    --green: #5fd37a; --green-back: #12301c; --blue: #79b8ff; --blue-back: #12283f; --focus: #58a6ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif; }
code { font: 0.86em ui-monospace, SFMono-Regular, 'DejaVu Sans Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
a { color: var(--blue); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999em; }
.skip:focus { left: 1em; top: 1em; z-index: 1; background: var(--card); padding: 0.5em 1em; }
.page { max-width: 1180px; margin: 0 auto; padding: 24px 20px 64px; }
.verdict { background: var(--card); border: 1px solid var(--line); border-left: 8px solid var(--mild); border-radius: 10px; padding: 18px 24px; }
.verdict.hold { border-left-color: var(--red); }
.verdict.promote { border-left-color: var(--green); }
h1 { font-size: 26px; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 19px; margin: 0 0 10px; overflow-wrap: anywhere; }
h3 { font-size: 15px; margin: 20px 0 6px; }
h4 { font-size: 14px; margin: 0 0 4px; }
p { margin: 0 0 10px; max-width: 95ch; overflow-wrap: anywhere; }
.remark { color: var(--amber); font-weight: 600; margin: 6px 0 0; }
.counts { list-style: none; margin: 12px 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 8px; }
.counts li { border: 1px solid var(--line); border-radius: 999px; padding: 2px 12px; color: var(--mild); }
.counts b { color: var(--text); }
.counts .blocks { background: var(--red-back); color: var(--red); }
.counts .blocks b { color: var(--red); }
.counts .unsure, .counts .waived, .counts .warns { background: var(--amber-back); color: var(--amber); }
.counts .unsure b, .counts .waived b, .counts .warns b { color: var(--amber); }
.counts .passes { background: var(--green-back); color: var(--green); }
.counts .passes b { color: var(--green); }
nav { margin: 14px 0; }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 16px; }
section, .release { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 18px 24px; margin: 16px 0; }
.release { background: none; border: 0; padding: 0; }
.release > h2 { font-size: 22px; margin: 28px 0 0; }
.mild { color: var(--mild); font-size: 0.9em; }
.scroll, .plot { overflow-x: auto; }
.plot svg { display: block; width: 100%; min-width: 760px; height: auto; }
.plot svg.chain { min-width: 900px; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
caption { text-align: left; color: var(--mild); font-size: 13px; padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 7px 10px; border-top: 1px solid var(--line); overflow-wrap: anywhere; min-width: 5.5em; }
th { font-weight: 600; }
thead th { border-top: 0; color: var(--mild); font-size: 13px; overflow-wrap: normal; }
tbody th { font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.figure { font-variant-numeric: tabular-nums; white-space: nowrap; }
.blockers tr.blocks th { box-shadow: inset 4px 0 var(--red); }
.blockers tr.unsure th, .blockers tr.waived th, .blockers tr.warns th { box-shadow: inset 4px 0 var(--amber); }
.sides .before, .sides .after { width: 26%; }
.sides .before { background: var(--red-back); }
.sides .after { background: var(--green-back); }
.sides .before .mild, .sides .after .mild { color: var(--text); }
tbody th[scope='row'] { min-width: 11em; }
.findings tbody th[scope='row'] { min-width: 15em; }
.findings td:nth-last-child(-n+3) { min-width: 10em; }
.badge { display: inline-block; white-space: nowrap; border-radius: 999px; padding: 0 9px; font-size: 13px; background: var(--band); color: var(--mild); }
.badge.blocks { background: var(--red-back); color: var(--red); font-weight: 600; }
.badge.unsure, .badge.waived, .badge.warns { background: var(--amber-back); color: var(--amber); }
.badge.passes { background: var(--green-back); color: var(--green); }
td.figure.blocks { color: var(--red); font-weight: 600; }
td.figure.unsure, td.figure.waived, td.figure.warns { color: var(--amber); }
.steps { list-style: none; margin: 14px 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 6px; }
.steps li { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 4px 12px; }
.steps li .mild { display: block; }
.steps .held { border-color: var(--red); background: var(--red-back); }
.steps .held, .steps .held .mild { color: var(--red); }
.steps .missing-evidence { border-color: var(--amber); background: var(--amber-back); }
.steps .missing-evidence, .steps .missing-evidence .mild { color: var(--amber); }
.steps .not-asked { border-style: dashed; color: var(--mild); }
.filter { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: end; margin: 0 0 8px; }
.filter div { display: flex; flex-direction: column; }
.filter label { font-size: 13px; color: var(--mild); }
.filter label.tick { display: flex; align-items: center; gap: 6px; padding-bottom: 6px; }
.filter input[type='search'], .filter select, .filter button { font: inherit; font-size: 14px; color: var(--text); background: var(--page); border: 1px solid var(--mild); border-radius: 6px; padding: 5px 8px; max-width: 240px; height: 34px; }
.filter[hidden], tr[hidden] { display: none; }
#count { color: var(--mild); font-size: 13px; margin: 0 0 8px; }
details { margin: 12px 0 0; }
summary { cursor: pointer; color: var(--blue); }
details > .scroll { margin-top: 8px; }
dl { display: grid; grid-template-columns: minmax(9em, max-content) 1fr; gap: 4px 16px; margin: 0 0 12px; }
dt { color: var(--mild); }
dd { margin: 0; overflow-wrap: anywhere; }
.columns { columns: 20em; }
.lists { display: grid; grid-template-columns: repeat(auto-fit, minmax(260px, 1fr)); gap: 12px 24px; }
ul { margin: 0 0 10px; padding-left: 20px; }
footer { color: var(--mild); font-size: 13px; margin-top: 24px; }
svg text { fill: var(--text); font: 12px system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif; }
svg .tick { fill: var(--mild); font-size: 11px; }
svg .name { font-family: ui-monospace, SFMono-Regular, 'DejaVu Sans Mono', Menlo, Consolas, monospace; font-size: 11px; }
svg .words { font-variant-numeric: tabular-nums; }
svg .band { fill: var(--band); }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .zero { stroke: var(--mild); stroke-width: 1.5; }
svg .limit { stroke: var(--text); stroke-width: 2; stroke-dasharray: 4 3; }
svg .interval { stroke: var(--green); stroke-width: 2; fill: none; }
svg .estimate { fill: var(--green); }
svg .way { stroke: var(--green); stroke-width: 3; }
svg .before { fill: var(--card); stroke: var(--mild); stroke-width: 2; }
svg .blocks .interval, svg .blocks .way { stroke: var(--red); }
svg .blocks .estimate { fill: var(--red); }
svg .blocks .words { fill: var(--red); font-weight: 600; }
svg .unsure .interval, svg .unsure .way, svg .waived .interval, svg .waived .way, svg .warns .interval, svg .warns .way { stroke: var(--amber); }
svg .unsure .estimate, svg .waived .estimate, svg .warns .estimate { fill: var(--amber); }
svg .beyond { stroke: var(--text); stroke-width: 2; }
svg .node rect { fill: var(--card); stroke: var(--mild); stroke-width: 1.5; }
svg .node .piece { font-weight: 600; }
svg .node text { font-size: 11px; }
svg .node.recomputed rect { fill: var(--green-back); stroke: var(--green); }
svg .node.missing rect { stroke-dasharray: 5 4; }
svg .node.broken rect { fill: var(--red-back); stroke: var(--red); stroke-width: 2.5; }
svg .link path { fill: none; stroke: var(--mild); stroke-width: 1.5; opacity: 0.7; }
svg .link.missing path { stroke-dasharray: 2 4; }
svg .link.broken path { stroke: var(--red); stroke-width: 2.5; opacity: 1; }
@media print {
  :root { --page: #ffffff; }
  body { font-size: 11pt; }
  .page { max-width: none; padding: 0; }
  .filter, #count, nav, .skip { display: none; }
  section, tr, .plot svg { break-inside: avoid; }
  section:has(table) { break-inside: auto; }
  .scroll, .plot { overflow: visible; }
  .plot svg, .plot svg.chain { min-width: 0; }
}
@media (max-width: 640px) {
  .page { padding: 12px 10px 40px; }
  section { padding: 14px; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 8px; }
}
`;
