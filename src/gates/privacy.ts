import { defineGate } from './define-gate.js';
import { judgeBudget, notAskedYet } from './judge-budget.js';

/** In place of a figure's own remedy, which offers a waiver. */
const REMEDY = 'find the record, stop the leak, and evaluate again; a privacy error cannot be waived';

/** No privacy error was seen. */
export const privacy = defineGate({
  id: 'privacy',
  title: 'No privacy error was seen.',
  from: 'canary',
  needs: ['evalReport'],
  uses: ['canaryReport'],
  settings: {},
  always: true,
  remedy: `F${REMEDY.slice(1)}.`,
  docs: `\`privacy_errors\` of the eval report and of the canary report is a whole number, and zero unless the
policy's budget says otherwise. It is judged whenever it is given, and has to be given from *canary* on.`,
  judge: (reports, context) => {
    const rulings = judgeBudget('privacy_errors', 'privacy', reports, context);
    const judged = rulings.map((ruling) =>
      ruling.outcome === 'fail' ? { ...ruling, remedy: REMEDY } : ruling,
    );
    return judged.length > 0 ? judged : [notAskedYet('privacy_errors', reports.evalReport.location)];
  },
});
