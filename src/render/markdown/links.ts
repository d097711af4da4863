import type { Location } from '../../model/location.js';
import { code, escapeMarkdown } from '../escape-markdown.js';
import type { Surroundings } from './page.js';

/** An address without anything that could end a link or start a construct. */
const PLAIN_URL = /^https?:\/\/[\w.:-]+(?:\/[\w./~%+:@=&?-]*(?:#L\d+)?)?$/;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** What is called by a path and is no file of this repository: the `config` input, a central policy (`acme/rules/gate.yml@main`). */
const ELSEWHERE = /^\(config\)$|\.(?:ya?ml|json)@/;
const SHORT_COMMIT = 7;
const LONGEST_PATH = 400;
const LONGEST_URL = 2000;
const LONGEST_NAME = 80;

/** Whether an address can be followed as it is: nothing in it ends a link or runs a script. */
export function isPlainUrl(url: string | undefined): url is string {
  return url !== undefined && url.length <= LONGEST_URL && PLAIN_URL.test(url);
}

/** `[words](url)`; the words alone when the address is absent or not a plain one. */
export function link(words: string, url: string | undefined): string {
  return isPlainUrl(url) ? `[${words}](${url})` : words;
}

/** The line at the head commit, called by its file's name; the whole path where it cannot be linked. */
export function linkToLine(location: Location, surroundings: Surroundings): string {
  const { path, line } = location;
  const suffix = line === undefined ? '' : `:${line}`;
  const url = toLineUrl(location, surroundings);
  if (url === undefined) return code(path + suffix, LONGEST_NAME);
  return link(escapeMarkdown((path.split('/').at(-1) ?? path) + suffix, LONGEST_NAME), url);
}

/** The address of a line at the head commit; undefined where there is none that is safe to follow. */
export function toLineUrl({ path, line }: Location, surroundings: Surroundings): string | undefined {
  const { repositoryUrl, headSha, prefix = '' } = surroundings;
  if (headSha === undefined || !COMMIT.test(headSha) || !isPlainUrl(repositoryUrl)) return undefined;
  const encoded = encodePath(path, prefix);
  if (encoded === undefined) return undefined;
  return `${repositoryUrl}/blob/${headSha}/${encoded}${line === undefined ? '' : `#L${Math.trunc(line)}`}`;
}

function encodePath(path: string, prefix: string): string | undefined {
  if (path.length > LONGEST_PATH || ELSEWHERE.test(path)) return undefined;
  const segments = [...(prefix === '' ? [] : prefix.split('/')), ...path.split('/')];
  // A browser would climb out of the commit, into any other repository.
  if (segments.some((segment) => /^\.{0,2}$/.test(segment.trim()))) return undefined;
  return segments.map(encodeSegment).join('/');
}

// encodeURIComponent leaves !'()* as they are, and refuses a lone surrogate.
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** `[4f2c1d9](…)`: the head commit; undefined where it is not known. */
export function linkToCommit({ headSha, repositoryUrl }: Surroundings): string | undefined {
  if (headSha === undefined || !COMMIT.test(headSha)) return undefined;
  const url = repositoryUrl === undefined ? undefined : `${repositoryUrl}/commit/${headSha}`;
  return link(`\`${headSha.slice(0, SHORT_COMMIT)}\``, url);
}

/** Where the whole verdict is to be had. */
export function linkToVerdict({ artifactUrl }: Surroundings): string {
  return link('verdict.json', artifactUrl);
}
