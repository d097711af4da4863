import { toPlainText } from '../plain-text.js';

const ZERO_WIDTH_SPACE = '\u200B';

/**
 * Text for a message of code scanning. Two readers take it for more than text: SARIF itself, where brackets are links
 * and braces placeholders (SARIF 2.1.0, 3.11.5 and 3.11.6), and GitHub, which repeats messages in comments, where
 * names are mentioned and numbers linked.
 */
export function escapeSarif(text: string, limit = 2000): string {
  return (
    toPlainText(text, limit)
      .replace(/[[\]\\]/g, '\\$&')
      // Only `{0}` is a placeholder to the readers there are; doubled braces would be shown doubled.
      .replace(/\{(?=\d)/g, `{${ZERO_WIDTH_SPACE}`)
      // `model@version` is no mention and stays whole.
      .replace(/(?<![\p{L}\p{N}_])@/gu, `@${ZERO_WIDTH_SPACE}`)
      .replace(/#(?=\d)|GH(?=-\d)|:(?=\/\/)|www(?=\.)|<(?=[!/a-z?])/gi, `$&${ZERO_WIDTH_SPACE}`)
  );
}
