import { isList, own } from '../compatibility/json-value.js';
import { audioFormats } from '../compatibility/serving/audio-format.js';
import type { JsonValue } from '../compatibility/json-value.js';
import { valueIn as featureIn } from '../model/feature-contract.js';
import type { Ruling } from '../model/ruling.js';
import type { ServingContract } from '../model/serving-contract.js';
import { type ContractRule as Rule, fault, type Surroundings } from './contract-fault.js';
import { sendsPartials, valueIn, wordsIn } from './contract-view.js';
import { VALUE_RULES } from './contract-value-rules.js';
import { allowedRates } from './judge-served-audio.js';

/** What is wrong between the fields of a contract, and between them and the entry's other documents. */
export function judgeContractRules(contract: ServingContract, around: Surroundings): readonly Ruling[] {
  return RULES.flatMap((rule) => rule(contract, around)).filter((ruling) => ruling !== undefined);
}

/** Partial results must not leak what final ones hide. */
const redactsPartials: Rule = (contract, { services }) => {
  const modes = wordsIn(contract, 'redaction', 'modes').filter((mode) => mode !== 'none');
  const places = wordsIn(contract, 'redaction', 'applies_to');
  const isLeaking = places.includes('final') && !places.includes('partial');
  // Of a service of whole recordings that does not say what it sends, nothing is partial.
  const isStreaming = services.includes('streaming') && sendsPartials(contract);
  if (!isStreaming || modes.length === 0 || !isLeaking) return [];
  const hidden = wordsIn(contract, 'redaction', 'entities').join(', ') || 'personal details';
  return [
    fault(contract, {
      subject: 'redaction.applies_to',
      path: ['redaction', 'applies_to'],
      expected: 'partial results that hide what final ones hide',
      actual: places.join(', '),
      message: `final results hide ${hidden}, and partial results show them a moment before`,
      remedy: 'add `partial` to `redaction.applies_to`, and hide there what final results hide',
    }),
  ];
};

/** Rates that are taken have to be rates that the model's front end lets in. */
const takesAllowedRates: Rule = (contract, { features, services }) => {
  const rate = features === undefined ? undefined : featureIn(features, 'audio.sample_rate_hz');
  const isVoiceOnly = services.every((service) => service === 'voice');
  if (isVoiceOnly || features === undefined || rate === undefined) return [];
  const allowed = allowedRates(features);
  const policy = featureIn(features, 'audio.resample_policy') ?? 'reject';
  const formats = audioFormats(contract.document as JsonValue, 'audio_in');
  const faults = formats.flatMap(({ entry, path }) => {
    const stated = own(entry, 'sample_rates_hz');
    const rates = (isList(stated) ? stated : [stated]).filter((hz) => typeof hz === 'number');
    const others = [...new Set(rates.filter((hz) => !allowed.includes(hz)))];
    return others.map((hz) => ({ hz, path: [...path, 'sample_rates_hz'] }));
  });
  const [first] = faults;
  if (first === undefined) return [];
  const list = [...new Set(faults.map(({ hz }) => hz))].join(', ');
  return [
    fault(contract, {
      subject: 'audio_in.rates',
      path: first.path,
      expected: `${allowed.join(', ')} Hz (\`audio.resample_policy: ${policy}\` in ${features.path})`,
      actual: `${list} Hz`,
      message: `the contract takes audio at ${list} Hz, which the feature contract (${features.path}) does not let in`,
      remedy: `refuse ${list} Hz, or allow it in the feature contract (\`resample_policy: allow_listed\`) after measuring the model at it`,
    }),
  ];
};

/** The schemas that the contract names are those of the entry. */
const namesSameSchemas: Rule = (contract, { entry }) =>
  (['input', 'output'] as const).map((side) => {
    const named = valueIn(contract, 'schema', side);
    const own = entry.documents.get(`${side}_schema`)?.path;
    if (typeof named !== 'string' || own === undefined || named.replace(/^\.\//, '') === own)
      return undefined;
    const ruling = fault(contract, {
      subject: `schema.${side}`,
      path: ['schema', side],
      expected: own,
      actual: named.slice(0, 200),
      message: `the contract names another schema (${named.slice(0, 200)}) than the entry (${own}): clients and this gate would read different ones`,
      remedy: `name the same file in \`schema.${side}\` and in \`${side}_schema\``,
    });
    return { ...ruling, severity: 'warning' };
  });

const RULES: readonly Rule[] = [redactsPartials, takesAllowedRates, ...VALUE_RULES, namesSameSchemas];
