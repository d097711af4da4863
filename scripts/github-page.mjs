import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';

/** A look of our own that is close to GitHub's (Primer's colours and sizes), to judge line lengths and tables by. */
const STYLE = `
:root { color-scheme: light dark; --page: #fff; --box: #f6f8fa; --text: #1f2328; --mild: #59636e; --line: #d1d9e0; --code: #818b981f;
  --link: #0969da; --red: #cf222e; --amber: #9a6700; --del: #82071e; --del-back: #ffebe9; --ins: #116329; --ins-back: #dafbe1; }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --box: #151b23; --text: #f0f6fc; --mild: #9198a1; --line: #3d444d; --code: #656c7633;
  --link: #4493f8; --red: #f85149; --amber: #d29922; --del: #ffdcd7; --del-back: #67060c; --ins: #aff5b4; --ins-back: #033a16; } }
body { margin: 0; background: var(--page); color: var(--text); font: 14px/1.5 system-ui, 'Noto Sans', Helvetica, Arial, sans-serif; }
main { box-sizing: border-box; border: 1px solid var(--line); border-radius: 6px; margin: 8px; overflow: hidden; }
header { background: var(--box); border-bottom: 1px solid var(--line); padding: 8px 16px; color: var(--mild); }
header b { color: var(--text); }
article { padding: 16px; overflow-wrap: break-word; }
h2 { font-size: 21px; line-height: 1.25; border-bottom: 1px solid var(--line); padding-bottom: 6px; margin: 0 0 16px; }
a { color: var(--link); }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; margin: 0 0 16px; font-variant: tabular-nums; }
th, td { border: 1px solid var(--line); padding: 6px 13px; }
tr:nth-child(2n) td { background: var(--box); }
code { background: var(--code); padding: .2em .4em; border-radius: 6px; white-space: break-spaces; font: 85% ui-monospace, 'DejaVu Sans Mono', monospace; }
pre { background: var(--box); padding: 16px; border-radius: 6px; overflow: auto; margin: 0 0 16px; line-height: 1.45; }
pre code { background: none; padding: 0; white-space: pre; }
.del { color: var(--del); background: var(--del-back); }
.ins { color: var(--ins); background: var(--ins-back); }
blockquote { margin: 0 0 16px; padding: 8px 16px; border-left: 4px solid var(--red); }
blockquote.warning { border-color: var(--amber); }
blockquote .alert { display: flex; align-items: center; gap: 8px; color: var(--red); font-weight: 500; line-height: 1; margin: 0 0 16px; }
blockquote.warning .alert { color: var(--amber); }
blockquote .alert svg { fill: currentcolor; }
blockquote p:last-child { margin: 0; }
details { margin: 0 0 16px; }
summary { cursor: pointer; }
p { margin: 0 0 16px; }
sub { font-size: 11px; color: var(--mild); }
ul { margin: 0 0 16px; padding-left: 28px; }
article > :last-child { margin-bottom: 0; }
`;

/** The sign of GitHub's alerts (Primer's octicons, MIT). */
const SIGN =
  '<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M4.47.22A.749.749 0 0 1 5 0h6c.199 0 .389.079.53.22l4.25 4.25c.141.14.22.331.22.53v6a.749.749 0 0 1-.22.53l-4.25 4.25A.749.749 0 0 1 11 16H5a.749.749 0 0 1-.53-.22L.22 11.53A.749.749 0 0 1 0 11V5c0-.199.079-.389.22-.53Zm.84 1.28L1.5 5.31v5.38l3.81 3.81h5.38l3.81-3.81V5.31L10.69 1.5ZM8 4a.75.75 0 0 1 .75.75v3.5a.75.75 0 0 1-1.5 0v-3.5A.75.75 0 0 1 8 4Zm0 8a1 1 0 1 1 0-2 1 1 0 0 1 0 2Z"/></svg>';

/** Markdown as GitHub shows it: its grammar, its sanitising rules (github/html-pipeline), its alerts. */
export async function toGithubHtml(markdown) {
  const file = await remark()
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, defaultSchema)
    .use(rehypeStringify)
    .process(markdown);
  return String(file).replace(
    /<blockquote>\s*<p>\[!(CAUTION|WARNING)\]/g,
    (_, kind) =>
      `<blockquote class="${kind.toLowerCase()}"><p class="alert">${kind.charAt(0)}${kind.slice(1).toLowerCase()}</p><p>`,
  );
}

/** Lines of a `diff` block in the colours of what goes and what comes. */
function colourDiff(html) {
  return html.replace(/(<code class="language-diff">)([\s\S]*?)(<\/code>)/g, (_, start, body, end) => {
    const lines = body.split('\n').map((line) => {
      const kind = { '-': 'del', '+': 'ins' }[line.charAt(0)];
      return kind === undefined ? line : `<span class="${kind}">${line}</span>`;
    });
    return start + lines.join('\n') + end;
  });
}

/** The whole page; `heading` is HTML of ours, what GitHub writes above a comment or a summary. */
export async function toGithubPage(markdown, heading = '') {
  const body = colourDiff(await toGithubHtml(markdown)).replaceAll(
    '<p class="alert">',
    `<p class="alert">${SIGN}`,
  );
  const header = heading === '' ? '' : `<header>${heading}</header>`;
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>${header}<article class="markdown-body">${body}</article></main>`;
}
