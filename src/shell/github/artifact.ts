import { createHash } from 'node:crypto';
import type { Environment } from '../inputs.js';

/** An artifact that was uploaded. */
export interface Artifact {
  readonly id: string;
  readonly name: string;
}

/** What is uploaded. */
export interface ArtifactRequest {
  /** The `artifact-name` input. */
  readonly name: string | undefined;
  readonly job: string;
  readonly files: readonly string[];
  /** The folder that the files are in. */
  readonly root: string;
}

const LONGEST = 200;

/**
 * Uploads the report as one artifact. Names are unique in a run and cannot be taken twice, so in a matrix, where every
 * job has one id, the second to come adds a digest of what tells them apart.
 *
 * This is the only module that loads @actions/artifact (3.6 MB, 110 ms).
 *
 * @throws what the toolkit throws (no runtime token, GitHub Enterprise Server); the caller warns
 */
export async function uploadArtifact(request: ArtifactRequest, environment: Environment): Promise<Artifact> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const upload = async (name: string): Promise<Artifact> => {
    const { id } = await client.uploadArtifact(name, [...request.files], request.root);
    if (id === undefined) throw new Error('the upload has no id');
    return { id: String(id), name };
  };
  const name = toArtifactName(request.name ?? `speech-release-gate-${request.job}`);
  try {
    return await upload(name);
  } catch (error) {
    if (!isTaken(error)) throw error;
    return upload(`${name.slice(0, LONGEST - 9)}-${toDigest(environment)}`);
  }
}

/** What GitHub allows in the name of an artifact (toolkit, path-and-artifact-name-validation.ts), and less. */
export function toArtifactName(text: string): string {
  const name = text.replace(/[^\p{L}\p{N}._ @+=,()-]+/gu, '-').slice(0, LONGEST);
  return /[\p{L}\p{N}]/u.test(name) ? name : 'speech-release-gate';
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && /\b409\b|already exists/.test(error.message);
}

/** The ids of the job's run stand in the runtime token; the step's tells two uses in one job apart. */
function toDigest({
  ACTIONS_RUNTIME_TOKEN: token = '',
  GITHUB_ACTION: step = '',
  RUNNER_NAME: runner = '',
}: Environment): string {
  const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
  const scope = /Actions\.Results:[\w-]+:[\w-]+/.exec(claims)?.[0] ?? runner;
  return createHash('sha256').update(`${scope}\n${step}`).digest('hex').slice(0, 8);
}
