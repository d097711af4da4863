import { defineGate } from './define-gate.js';
import { judgeBudget, notAskedYet } from './judge-budget.js';

/** The cost per unit stayed in budget. */
export const unitCost = defineGate({
  id: 'unit-cost',
  title: 'The cost per unit stayed in budget.',
  from: 'canary',
  needs: ['evalReport'],
  uses: ['canaryReport'],
  settings: {},
  always: true,
  remedy: 'Make it cheaper to serve, or raise the budget in a pull request of its own.',
  docs: `\`unit_cost\` and every other budget of the policy but privacy, from the eval report and the canary report.
It is judged whenever it is given, and has to be given from the budget's \`required_from\` (*canary*).`,
  judge: (reports, context) => {
    const metrics = [...context.policy.budgets.keys()].filter((metric) => metric !== 'privacy_errors');
    const rulings = metrics.flatMap((metric) => judgeBudget(metric, metric, reports, context));
    return rulings.length > 0 ? rulings : [notAskedYet('unit_cost', reports.evalReport.location)];
  },
});
