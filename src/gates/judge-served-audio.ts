import { consequenceOf } from '../features/consequence.js';
import type { RegistryEntry } from '../model/entry.js';
import { type FeatureContract, valueIn } from '../model/feature-contract.js';
import { type Reading, valueOf } from '../model/reading.js';
import type { Ruling } from '../model/ruling.js';
import type { ServedFormat, ServingAudio } from '../model/serving-audio.js';
import { ruleOn } from './rule-on.js';

/** What the service takes and sends, against what the model was trained on and makes. */
export function judgeServedAudio(
  entry: RegistryEntry,
  contract: FeatureContract,
  reading: Reading<ServingAudio>,
): readonly Ruling[] {
  const audio = valueOf(reading);
  // That there is no contract is serving-contract's finding.
  if (audio === undefined) return [];
  return isVoice(entry) && audio.input.length === 0
    ? judgeOutput(contract, audio)
    : [...judgeInput(contract, audio), ...judgeOutput(contract, audio)];
}

/** The rates that a contract lets in: the model's own, and those that it lists to be resampled. */
export function allowedRates(contract: FeatureContract): readonly number[] {
  const rate = valueIn(contract, 'audio.sample_rate_hz');
  const listed = valueIn(contract, 'audio.resample_policy') === 'allow_listed';
  const others = listed ? (valueIn(contract, 'audio.allowed_input_rates_hz') ?? []) : [];
  return [...(rate === undefined ? [] : [rate]), ...others];
}

function isVoice({ tasks }: RegistryEntry): boolean {
  return tasks.every((task) => task === 'tts' || task.startsWith('tts-'));
}

function judgeInput(contract: FeatureContract, { input, location }: ServingAudio): readonly Ruling[] {
  const rate = valueIn(contract, 'audio.sample_rate_hz');
  // An open rate is feature-contract's finding, and there is nothing to compare with.
  if (rate === undefined) return [];
  const stated = input.flatMap(({ ratesHz }) => ratesHz);
  const expected = `${allowedRates(contract).join(', ')} Hz`;
  const check = { subject: 'audio_in.sample_rates_hz', expected, location };
  if (stated.length === 0) {
    const message = 'the serving contract does not say which sample rates it takes';
    return [ruleOn(check, 'no-evidence', message, 'not stated', 'state `audio_in[].sample_rates_hz`')];
  }
  const isTaken = stated.includes(rate) || input.some(({ resample }) => resample?.toHz === rate);
  const lacking = `the service does not take ${rate} Hz, the rate that the model was trained at`;
  return [
    ...(isTaken
      ? []
      : [ruleOn(check, 'fail', lacking, `${stated.join(', ')} Hz`, `add ${rate} to \`sample_rates_hz\``)]),
    ...input.flatMap((format) => judgeFormat(contract, rate, format)),
  ];
}

function judgeFormat(contract: FeatureContract, rate: number, format: ServedFormat): readonly Ruling[] {
  const allowed = allowedRates(contract);
  const others = [...new Set(format.ratesHz.filter((hz) => !allowed.includes(hz)))];
  const rates = others.map((hz): Ruling => {
    const check = {
      subject: `audio_in.sample_rates_hz:${hz}`,
      expected: `${allowed.join(', ')} Hz`,
      location: format.location,
    };
    const message = `the service takes ${hz} Hz, and the contract of the model (${rate} Hz, ${contract.path}) does not allow that. ${rateConsequence(rate, hz)}`;
    const remedy = `refuse ${hz} Hz, or list it (\`audio.resample_policy: allow_listed\`, \`allowed_input_rates_hz\`) after measuring the model at it`;
    return ruleOn(check, 'fail', message, `${hz} Hz`, remedy);
  });
  return [...rates, ...judgeResampling(contract, rate, format), ...judgeChannels(contract, format)];
}

function rateConsequence(a: number, b: number): string {
  return consequenceOf({ field: 'audio.sample_rate_hz', a, b });
}

function judgeResampling(
  contract: FeatureContract,
  rate: number,
  { resample }: ServedFormat,
): readonly Ruling[] {
  if (resample?.policy !== 'resample') return [];
  const { location, toHz } = resample;
  const check = { subject: 'audio_in.resample', expected: `audio at ${rate} Hz`, location };
  if (toHz !== undefined && toHz !== rate) {
    const message = `the service brings audio to ${toHz} Hz, the model was trained at ${rate} Hz (${contract.path}). ${rateConsequence(rate, toHz)}`;
    return [ruleOn(check, 'fail', message, `${toHz} Hz`, `resample to ${rate} Hz, or not at all`)];
  }
  if (valueIn(contract, 'audio.resample_policy') === 'allow_listed') return [];
  const message = `the service resamples audio of other rates, and the contract of the model (${contract.path}) does not allow that: what was lost before is not seen any more`;
  const remedy =
    'say `resample: reject`, or list the rates in the feature contract after measuring the model at them';
  return [ruleOn({ ...check, expected: 'resample: reject' }, 'fail', message, 'resample', remedy)];
}

function judgeChannels(contract: FeatureContract, { channels, location }: ServedFormat): readonly Ruling[] {
  const own = valueIn(contract, 'audio.channels');
  const policy = valueIn(contract, 'audio.channel_policy') ?? 'mono_only';
  const others = channels.filter((count) => count !== own);
  if (own === undefined || others.length === 0 || policy !== 'mono_only') return [];
  const check = { subject: 'audio_in.channels', expected: `${own} channels`, location };
  const message = `the service takes ${others.join(', ')} channels, the model ${own}, and nothing says what becomes of the others`;
  const remedy = 'take the channels of the model only, or state `audio.channel_policy`';
  return [ruleOn(check, 'fail', message, `${others.join(', ')} channels`, remedy)];
}

/** The last joint of a voice: what it makes and what the service says that it sends. */
function judgeOutput(contract: FeatureContract, { output, location }: ServingAudio): readonly Ruling[] {
  const rate = valueIn(contract, 'output_audio.sample_rate_hz');
  const stated = [...new Set(output.flatMap(({ ratesHz }) => ratesHz))];
  if (rate === undefined || stated.length === 0 || stated.includes(rate)) return [];
  const place = output[0]?.location ?? location;
  const check = { subject: 'audio_out.sample_rates_hz', expected: `${rate} Hz`, location: place };
  const message = `the voice makes ${rate} Hz (${contract.path}), and the service says that it sends ${stated.join(', ')} Hz: speech is played at the wrong speed and pitch, or resampled by nobody knows whom`;
  return [ruleOn(check, 'fail', message, `${stated.join(', ')} Hz`, `send ${rate} Hz, or make what is sent`)];
}
