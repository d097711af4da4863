import type { getOctokit } from '@actions/github';
import { setTimeout as delay } from 'node:timers/promises';

/** GitHub's own client, as @actions/github makes it: base address and proxy from the environment. */
export type Octokit = ReturnType<typeof getOctokit>;

/** Longer waits are for the next run: a job that sleeps costs its team money. */
const LONGEST_WAIT_S = 15;
const REQUEST_TIMEOUT_MS = 30_000;
const PASSING = new Set([502, 503, 504]);

/** Loads the client; late, because it is larger than everything that judges. */
export async function loadOctokit(token: string, baseUrl: string): Promise<Octokit> {
  const { getOctokit: create } = await import('@actions/github');
  const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  const octokit = create(token, { baseUrl, log: quiet, userAgent: 'speech-release-gate' });
  octokit.hook.wrap('request', async (request, options) => {
    const inTime = (): typeof options => ({
      ...options,
      request: { ...options.request, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) },
    });
    try {
      return await request(inTime());
    } catch (error) {
      const wait = toWait(readFailure(error), isRepeatable(options));
      if (wait === undefined) throw error;
      await delay(wait * 1000);
      return request(inTime());
    }
  });
  return octokit;
}

function nothing(): void {
  // What Octokit says of itself (deprecations) is not for the reader of this log.
}

/** A GraphQL query is a POST, but changes nothing; a PATCH sets the same body twice. */
function isRepeatable({ method, url }: { readonly method: string; readonly url: string }): boolean {
  return method === 'GET' || method === 'PATCH' || url.endsWith('/graphql');
}

/** What a failed request came to. */
export interface Failure {
  /** undefined: no answer at all. */
  readonly status: number | undefined;
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
  /** GraphQL answered with errors instead of data. */
  readonly isGraphql: boolean;
}

/** Reads the errors of @octokit/request-error and @octokit/graphql, which share no class with this bundle's caller. */
export function readFailure(error: unknown): Failure {
  const { status, response, errors, headers } = toFields(error);
  const message = error instanceof Error ? error.message : String(error);
  const answered = toFields(response);
  const isGraphql = Array.isArray(errors);
  const hasAnswer = isGraphql || typeof answered.status === 'number';
  return {
    status: hasAnswer && typeof status === 'number' ? status : undefined,
    message,
    headers: toFields(answered.headers ?? headers),
    isGraphql,
  };
}

function toFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/**
 * Seconds to wait before the one retry; undefined for none. `retry-after` first, then the reset of the primary limit
 * (docs.github.com, rate limits for the REST API); a refused request was not carried out, so any may be repeated.
 */
export function toWait(failure: Failure, repeatable: boolean, now = Date.now()): number | undefined {
  const { status, headers, isGraphql } = failure;
  if (status === 429 || status === 403) return withinLimit(toAdvised(headers, now));
  const passing = !isGraphql && (status === undefined || PASSING.has(status));
  return passing && repeatable ? 1 : undefined;
}

function toAdvised(headers: Failure['headers'], now: number): number | undefined {
  const after = toNumber(headers['retry-after']);
  if (after !== undefined) return after;
  const reset = toNumber(headers['x-ratelimit-reset']);
  return headers['x-ratelimit-remaining'] === '0' && reset !== undefined ? reset - now / 1000 : undefined;
}

function withinLimit(seconds: number | undefined): number | undefined {
  return seconds !== undefined && seconds <= LONGEST_WAIT_S ? Math.max(seconds, 1) : undefined;
}

function toNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
