import { GATES, RUN_GATES } from '../../gates/registry.js';

/** A rule of SARIF (3.49): what a gate asks for, and how to put a failure right. */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: 'error' | 'warning' };
  readonly properties: { readonly tags: readonly string[]; readonly precision: 'very-high' };
}

interface Described {
  readonly id: string;
  readonly title: string;
  readonly docs: string;
  readonly remedy: string;
  readonly severity?: 'blocker' | 'warning';
}

/** What is found before any gate can judge: the policy, the ledger, the waivers, an entry that is no entry. */
const BEFORE: Omit<Described, 'id'> = {
  title: 'Everything without which nothing can be judged could be read.',
  docs: 'A file that is not there, not YAML, too large, or not of its format; an entry that was asked for and is not there. This cannot be turned off or waived.',
  remedy: 'Correct the file at the line that is named.',
};

/** One rule for each gate of this build, in the order in which they judge, then one for each other name. */
export function toRules(names: readonly string[]): readonly SarifRule[] {
  const known: readonly Described[] = [...GATES, ...RUN_GATES];
  const ids = new Set(known.map(({ id }) => id));
  const others = [...new Set(names)].filter((name) => !ids.has(name));
  return [...known, ...others.map((id) => ({ ...BEFORE, id }))].map(toRule);
}

function toRule({ id, title, docs, remedy, severity = 'blocker' }: Described): SarifRule {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: docs },
    help: {
      text: `${title}\n\n${docs}\n\nRemedy: ${remedy}`,
      markdown: `**${title}**\n\n${docs}\n\n**Remedy**: ${remedy}\n\n\`speech-release-gate explain ${id}\``,
    },
    defaultConfiguration: { level: severity === 'blocker' ? 'error' : 'warning' },
    properties: { tags: ['release', 'speech'], precision: 'very-high' },
  };
}
