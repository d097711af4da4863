import type { Ruling } from '../model/ruling.js';
import { defineRunGate } from './define-run-gate.js';

/** What a tag was found to name: the entries, and the patterns that were tried. */
export interface TagEvidence {
  readonly tag: string;
  readonly entries: readonly { readonly name: string; readonly path: string }[];
  readonly patterns: readonly string[];
}

/** The tag names this entry. */
export const tagMatches = defineRunGate<TagEvidence>({
  id: 'tag-matches',
  title: 'The tag names exactly one registry entry.',
  severity: 'blocker',
  remedy: 'Add the registry entry of this version, correct the tag, or list the tag under `ignore_tags`.',
  docs: `A tag is filled into the policy's \`tags\` patterns ({model_id} and {version}) and has to name exactly one
entry: a tag that names none, or two, holds. Tags that \`ignore_tags\` matches are no releases.`,
  judge: ({ tag, entries, patterns }): readonly Ruling[] => {
    const base = { subject: tag, key: 'tag-matches', expected: 'exactly one registry entry', location: null };
    const names = entries.map(({ name, path }) => `${name} (${path})`).join(', ');
    if (entries.length === 1) {
      return [
        { ...base, outcome: 'pass', message: `the tag ${tag} names ${names}`, actual: names, remedy: '' },
      ];
    }
    if (entries.length === 0) {
      const message = `the tag ${tag} names no registry entry (tried ${patterns.join(', ')})`;
      const remedy =
        'add the registry entry of this version, correct the tag, or list the tag under `ignore_tags`';
      return [{ ...base, outcome: 'fail', message, actual: 'none', remedy }];
    }
    const message = `the tag ${tag} names ${entries.length} entries: ${names}`;
    return [
      {
        ...base,
        outcome: 'fail',
        message,
        actual: names,
        remedy: 'tag with the model: `<model_id>@v<version>`',
      },
    ];
  },
});
