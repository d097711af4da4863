import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';

/** A look of our own that is close to GitHub's, to judge line lengths and tables by. */
const STYLE = `
body { margin: 0; background: #fff; color: #1f2328; font: 14px/1.5 system-ui, 'Noto Sans', Helvetica, Arial, sans-serif; }
main { width: 880px; padding: 16px 20px; box-sizing: border-box; border: 1px solid #d1d9e0; border-radius: 6px; margin: 8px; }
h2 { font-size: 21px; border-bottom: 1px solid #d1d9e0b3; padding-bottom: 6px; margin: 0 0 14px; }
table { border-collapse: collapse; display: block; overflow: auto; margin: 0 0 16px; }
th, td { border: 1px solid #d1d9e0; padding: 5px 11px; }
tr:nth-child(2n) td { background: #f6f8fa; }
code { background: #818b981f; padding: 2px 5px; border-radius: 6px; font: 12px ui-monospace, 'DejaVu Sans Mono', monospace; }
pre { background: #f6f8fa; padding: 14px; border-radius: 6px; overflow: auto; }
pre code { background: none; padding: 0; }
blockquote { margin: 0 0 16px; padding: 6px 16px; border-left: 4px solid #cf222e; }
blockquote .alert { color: #cf222e; font-weight: 500; margin: 4px 0; }
blockquote p:last-child { margin: 0; }
details { margin: 0 0 14px; }
p { margin: 0 0 14px; }
sub { font-size: 11px; color: #59636e; }
ul { margin: 0 0 14px; padding-left: 26px; }
`;

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
    (_, kind) => `<blockquote><p class="alert">${kind.charAt(0)}${kind.slice(1).toLowerCase()}</p><p>`,
  );
}

/** The whole page. */
export async function toGithubPage(markdown) {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>${await toGithubHtml(markdown)}</main>`;
}
