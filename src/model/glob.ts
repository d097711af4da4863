import picomatch from 'picomatch';

/** Whether a selector asks for a pattern; everything else is a name and matches exactly. */
export function isGlob(selector: string): boolean {
  return /[*?[\]{}]/.test(selector);
}

/** A matcher for a glob over names; `*` crosses every character, slashes too, for a name is no path. */
export function toMatcher(glob: string): (text: string) => boolean {
  if (glob === '*') return () => true;
  if (!isGlob(glob)) return (text) => text === glob;
  return picomatch(glob, { bash: true, dot: true, nonegate: true, noextglob: true });
}
