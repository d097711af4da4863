/** Markdown as GitHub shows it: its grammar, its sanitising rules (github/html-pipeline), its alerts. */
export function toGithubHtml(markdown: string): Promise<string>;
/** The whole page. */
export function toGithubPage(markdown: string): Promise<string>;
