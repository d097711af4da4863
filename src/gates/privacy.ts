import { defineGate } from './define-gate.js';
import { judgeBudget, notAskedYet } from './judge-budget.js';

/** No privacy error was seen. */
export const privacy = defineGate({
  id: 'privacy',
  title: 'No privacy error was seen.',
  from: 'canary',
  needs: ['evalReport'],
  uses: ['canaryReport'],
  settings: {},
  always: true,
  remedy: 'Find the record, stop the leak, and evaluate again; a privacy error cannot be waived.',
  docs: `\`privacy_errors\` of the eval report and of the canary report is a whole number, and zero unless the
policy's budget says otherwise. It is judged whenever it is given, and has to be given from *canary* on.`,
  judge: (reports, context) => {
    const rulings = judgeBudget('privacy_errors', 'privacy', reports, context);
    return rulings.length > 0 ? rulings : [notAskedYet('privacy_errors', reports.evalReport.location)];
  },
});
