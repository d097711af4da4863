/** Markdown as GitHub shows it: its grammar, its sanitising rules (github/html-pipeline), its alerts. */
export function toGithubHtml(markdown: string): Promise<string>;
/** The whole page; `heading` is HTML of ours, what GitHub writes above a comment or a summary. */
export function toGithubPage(markdown: string, heading?: string): Promise<string>;
