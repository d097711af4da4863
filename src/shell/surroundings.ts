import type { Surroundings } from '../render/markdown.js';
import type { Publication } from './publish.js';

/** What surrounds the verdict on GitHub, as far as the renderers link to it. */
export function toSurroundings(
  { inputs, place, facts, repeat, prefix }: Publication,
  artifactUrl?: string,
): Surroundings {
  return {
    commentKey: inputs.commentKey,
    repositoryUrl: place.repositoryUrl,
    prefix,
    ...(facts?.headSha === undefined ? {} : { headSha: facts.headSha }),
    ...(place.runUrl === undefined ? {} : { runUrl: place.runUrl }),
    ...(artifactUrl === undefined ? {} : { artifactUrl }),
    ...(repeat === undefined ? {} : { repeat }),
  };
}
