import { compareVersions, validateStrict } from 'compare-versions';
import { type ImportReader, type ImportedEntry, toFields, toModelId } from './import-reader.js';

const MOST_TAGS = 20_000;
const LONGEST_LINE = 400;
/** `git tag`, and `git show-ref --tags` with its commits. */
const LINE = /^(?:([0-9a-f]{40,64})[ \t]+)?(?:refs\/tags\/)?(\S+?)(?:\^\{\})?$/;
/** GTO's tags (iterative/gto, gto/constants.py): `name@v1.2.3`, `name#stage#2`, each with `!` where it is taken back. */
const VERSION = /^([a-z0-9][a-z0-9_./=-]*)@v(\d[0-9A-Za-z.+-]*)(!?)(?:#\d+)?$/;
const STAGE = /^([a-z0-9][a-z0-9_./=-]*)#([a-z0-9][a-z0-9-]*)(!?)(?:#\d+)?$/;

/**
 * The tags of a repository that uses GTO, as `git tag` or `git show-ref --tags --dereference` prints them: for each
 * model the highest version that is registered. A stage belongs to the version whose tag stands at the same commit.
 */
export const gtoTags: ImportReader = {
  format: 'gto-tags',
  recognises: ({ text }) => {
    const tags = toTags(text) ?? [];
    return tags.some(({ name }) => VERSION.test(name));
  },
  read: ({ text }) => {
    const tags = toTags(text) ?? [];
    const models = new Map<string, Tag[]>();
    for (const tag of tags) {
      const model = (VERSION.exec(tag.name) ?? STAGE.exec(tag.name))?.[1];
      if (model === undefined) continue;
      const own = models.get(model);
      if (own === undefined) models.set(model, [tag]);
      else own.push(tag);
    }
    return [...models].flatMap(([name, own]) => toEntry(name, own));
  },
};

interface Tag {
  readonly commit: string | undefined;
  readonly name: string;
}

/** Undefined where a line is no tag: the text is something else. */
function toTags(text: string): readonly Tag[] | undefined {
  const lines = text.split('\n', MOST_TAGS).map((line) => line.trim());
  const tags = lines
    .filter((line) => line !== '')
    .map((line): Tag | undefined => {
      const match = line.length > LONGEST_LINE ? null : LINE.exec(line);
      return match === null ? undefined : { commit: match[1], name: match[2] ?? '' };
    });
  return tags.every((tag) => tag !== undefined) ? tags : undefined;
}

function toEntry(name: string, tags: readonly Tag[]): readonly ImportedEntry[] {
  const versions = tags.flatMap(({ name: tag, commit }) => {
    const [, , version = '', mark] = VERSION.exec(tag) ?? [];
    return !validateStrict(version) ? [] : [{ version, commit, isTakenBack: mark === '!' }];
  });
  const gone = new Set(versions.filter(({ isTakenBack }) => isTakenBack).map(({ version }) => version));
  const [latest] = versions
    .filter(({ version }) => !gone.has(version))
    .sort((one, other) => compareVersions(other.version, one.version));
  if (latest === undefined) return [];
  const fields = toFields([
    ['model_id', toModelId(name.replaceAll('=', '/'))],
    ['version', latest.version, 'the highest version that is registered'],
  ]);
  const commits = new Set(
    versions.filter(({ version }) => version === latest.version).flatMap(({ commit }) => commit ?? []),
  );
  return [{ fields, figures: [], remarks: stageRemarks(tags, latest.version, commits) }];
}

function stageRemarks(
  tags: readonly Tag[],
  version: string,
  commits: ReadonlySet<string>,
): readonly string[] {
  const stages = tags.flatMap(({ name, commit }) => {
    const [, , stage, mark] = STAGE.exec(name) ?? [];
    return stage === undefined || mark === '!' ? [] : [{ stage, commit }];
  });
  const remarks = stages.map(({ stage, commit }) =>
    commit !== undefined && commits.has(commit)
      ? `${version} is assigned to stage ${stage}: record what serves with \`speech-release-gate record\``
      : `some version is assigned to stage ${stage}: record what serves with \`speech-release-gate record\``,
  );
  return [...new Set(remarks)];
}
