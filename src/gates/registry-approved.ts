import type { RegistryEntry } from '../model/entry.js';
import type { Ruling } from '../model/ruling.js';
import { defineGate, placeOf } from './define-gate.js';

/** A person approved it. */
export const registryApproved = defineGate({
  id: 'registry-approved',
  title: 'A person approved it.',
  from: 'promote',
  needs: ['entry'],
  uses: [],
  settings: {},
  remedy: 'Have somebody other than the owner approve the release.',
  docs: `\`approval.status\` is \`approved\` and says by whom. The approver differs from the owner's contact where both
are known. Built and approved are two things: a green pipeline approves nothing.`,
  judge: ({ entry }): readonly Ruling[] => {
    const { approval } = entry;
    const location = approval?.location ?? placeOf(entry, 'approval');
    const expected = 'approval: {status: approved, by: <a person>}';
    const remedy = 'have somebody other than the owner approve it';
    return [{ subject: '', expected, remedy, location, ...judgeApproval(entry) }];
  },
});

type Judged = Pick<Ruling, 'outcome' | 'message' | 'actual'> & Partial<Pick<Ruling, 'remedy'>>;

function judgeApproval({ approval, owner }: RegistryEntry): Judged {
  if (approval === undefined)
    return { outcome: 'no-evidence', message: 'nobody has approved it yet', actual: 'no approval' };
  const { status, by = '' } = approval;
  if (status !== 'approved')
    return {
      outcome: 'fail',
      message: `the approval is ${status === '' ? 'not stated' : status}`,
      actual: status,
    };
  if (by.trim() === '') {
    return {
      outcome: 'no-evidence',
      message: 'the approval does not say by whom',
      actual: 'no name',
      remedy: 'write `by: <name>`',
    };
  }
  if (owner.contact === by)
    return { outcome: 'fail', message: `${by} owns the release and approved it`, actual: by };
  return { outcome: 'pass', message: `approved by ${by}`, actual: by, remedy: '' };
}
