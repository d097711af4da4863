/** An address that cannot end the sequence it stands in: printable ASCII, as `file:` addresses are written. */
const PLAIN_URL = /^[!-~]{1,2000}$/;

/**
 * Words that a terminal opens an address for (OSC 8, https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda);
 * the words alone where the address could write to the terminal.
 */
export function hyperlink(words: string, url: string): string {
  if (!PLAIN_URL.test(url)) return words;
  return `\u001B]8;;${url}\u001B\\${words}\u001B]8;;\u001B\\`;
}
