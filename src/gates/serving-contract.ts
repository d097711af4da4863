import { valueOf } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';
import { REQUIRED_ERRORS, type ServingContract } from '../model/serving-contract.js';
import { placeIn } from './contract-view.js';
import { judgeContractRules } from './contract-rules.js';
import { defineGate } from './define-gate.js';
import { orPass, passOn, ruleOn } from './rule-on.js';
import { type Service, servicesOf, type Topic, topicsFor } from './serving-topics.js';

/** The contract says all that clients rely on. */
export const servingContract = defineGate<'entry' | 'servingContract', 'trainingFeatures'>({
  id: 'serving-contract',
  title: 'The serving contract says all that clients rely on.',
  from: 'package',
  needs: ['entry', 'servingContract'],
  uses: ['trainingFeatures'],
  settings: {},
  remedy: 'State the topic in the serving contract as the endpoint behaves, not as it should.',
  docs: `\`serving-contract/1\` under \`serving_contract\`. A recogniser that streams states thirteen topics: audio format, sample
rates, chunk size, timestamps, partial and final results, cancellation, barge-in, languages, speaker metadata, redaction, errors, latency
objectives, and the clients it has to go on working for. One that answers whole recordings needs no partial results and no barge-in; a
voice states \`audio_out\` and \`barge_in\` instead of \`audio_in\` and partial results. A topic that is not stated is one finding.

Between fields: partial results hide what final ones hide (\`redaction.applies_to\`); rates that are taken are those that the feature
contract lets in; times have a unit and an origin; every code of ${REQUIRED_ERRORS.map((code) => `\`${code}\``).join(', ')} is there
once, each with \`retryable\`; latency is stated by percentile, with \`measured_at\` and \`load\`, the conditions under which it holds.
Recognition counts as streaming when the task or the transport says so, when partial results are sent, or when \`api.transport\` is not
stated. The contract of a family's first release may list no clients (\`clients: []\`).`,
  judge: ({ entry, servingContract: contract, trainingFeatures }, { firstRelease }) => {
    const services = servicesOf(entry, contract);
    const terms = { mayHaveNoClients: firstRelease };
    const topics = services.flatMap((service) =>
      topicsFor(service, terms).map((topic) => ({ topic, service })),
    );
    const count = new Set(topics.map(({ topic }) => topic.field)).size;
    const check = { subject: '', expected: `${count} topics`, location: contract.location };
    return orPass(
      [
        ...distinct(topics.flatMap(({ topic, service }) => judgeTopic(topic, service, contract) ?? [])),
        ...judgeContractRules(contract, { entry, features: valueOf(trainingFeatures), services }),
      ],
      passOn(
        check,
        `${contract.path} states ${count} topics of a ${services.join(' and ')} service`,
        `${count} topics`,
      ),
    );
  },
});

function judgeTopic(topic: Topic, service: Service, contract: ServingContract): Ruling | undefined {
  const { field, question } = topic;
  const missing = topic.lacking(contract, service);
  if (missing.length === 0) return undefined;
  const list = missing.slice(0, 8).join(', ') + (missing.length > 8 ? `, ${missing.length - 8} more` : '');
  const location = placeIn(contract, ...field.split('.'));
  const message = `the contract does not say ${question}: no ${list}`;
  const check = { subject: field, expected: list, location };
  return ruleOn(check, 'no-evidence', message, 'not stated', `state ${list} in ${contract.path}`);
}

/** A service of two kinds lacks a topic once. */
function distinct(rulings: readonly Ruling[]): readonly Ruling[] {
  return [...new Map(rulings.map((ruling) => [ruling.subject, ruling])).values()];
}
