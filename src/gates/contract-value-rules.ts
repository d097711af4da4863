import { compareVersions, validateStrict } from 'compare-versions';
import { isList, isObject, own } from '../compatibility/json-value.js';
import { REQUIRED_ERRORS } from '../model/serving-contract.js';
import { type ContractRule as Rule, fault } from './contract-fault.js';
import { type ContractPath, lengthOf, numberIn, valueIn, wordsIn } from './contract-view.js';

const hasRequiredErrors: Rule = (contract) => {
  const count = lengthOf(contract, 'errors');
  if (count === 0) return [];
  const codes = Array.from({ length: count }, (_, index) => valueIn(contract, 'errors', index, 'code'));
  const missing = REQUIRED_ERRORS.filter((code) => !codes.includes(code));
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  return [
    missing.length === 0
      ? undefined
      : fault(contract, {
          subject: 'errors.required',
          path: ['errors'],
          expected: REQUIRED_ERRORS.join(', '),
          actual: `without ${missing.join(', ')}`,
          message: `the contract does not say what clients get instead of ${missing.join(', ')}`,
          remedy: `add ${missing.length === 1 ? 'the code' : 'the codes'} to \`errors\`, each with \`retryable\``,
        }),
    twice.length === 0
      ? undefined
      : fault(contract, {
          subject: 'errors.twice',
          path: ['errors'],
          expected: 'each code once',
          actual: `${JSON.stringify(twice[0])} twice`,
          message: `the error ${JSON.stringify(twice[0])} is there twice: clients cannot tell which of the two counts`,
          remedy: 'leave one of them',
        }),
  ];
};

const ORDERS: readonly (readonly ContractPath[])[] = [
  [
    ['chunk', 'min_ms'],
    ['chunk', 'recommended_ms'],
    ['chunk', 'max_ms'],
  ],
  [
    ['speakers', 'min'],
    ['speakers', 'max'],
  ],
  ...['first_partial_ms', 'final_after_endpoint_ms', 'rtf', 'ttfb_ms'].map((name) =>
    ['p50', 'p95', 'p99'].map((percentile) => ['slo', name, percentile]),
  ),
];

const keepsOrder: Rule = (contract) =>
  ORDERS.map((paths) => {
    const known = paths.flatMap((path) => {
      const value = numberIn(contract, ...path);
      return value === undefined ? [] : [{ path, value }];
    });
    const index = known.findIndex(
      ({ value }, at) => value > (known[at + 1]?.value ?? Number.POSITIVE_INFINITY),
    );
    const [low, high] = [known[index], known[index + 1]];
    if (low === undefined || high === undefined) return undefined;
    const [name, other] = [low.path.join('.'), high.path.join('.')];
    return fault(contract, {
      subject: other,
      path: high.path,
      expected: `at least ${low.value}, which is ${name}`,
      actual: String(high.value),
      message: `${name} (${low.value}) is above ${other} (${high.value})`,
      remedy: 'correct the two figures',
    });
  });

const defaultIsSupported: Rule = (contract) => {
  const chosen = valueIn(contract, 'language', 'default');
  const supported = wordsIn(contract, 'language', 'supported');
  if (typeof chosen !== 'string' || supported.length === 0 || supported.includes(chosen)) return [];
  return [
    fault(contract, {
      subject: 'language.default',
      path: ['language', 'default'],
      expected: `one of ${supported.slice(0, 20).join(', ')}`,
      actual: chosen,
      message: `clients that name no language get ${chosen}, which is not supported`,
      remedy: 'choose a language of `language.supported`',
    }),
  ];
};

const isVersioned: Rule = (contract) => {
  const version = valueIn(contract, 'api', 'version');
  const isDeprecated = valueIn(contract, 'api', 'stability') === 'deprecated';
  const sunset = valueIn(contract, 'api', 'deprecation', 'sunset_at');
  return [
    typeof version !== 'string' || validateStrict(version)
      ? undefined
      : fault(contract, {
          subject: 'api.version',
          path: ['api', 'version'],
          expected: 'a semantic version such as 1.4.0',
          actual: version.slice(0, 60),
          message: 'the version of the interface cannot be compared with that of another contract',
          remedy: 'write `api.version: "<major>.<minor>.<patch>"`',
        }),
    isDeprecated && sunset === undefined
      ? fault(contract, {
          subject: 'api.deprecation.sunset_at',
          path: ['api', 'stability'],
          expected: 'the last day on which it is served',
          actual: 'not stated',
          message: 'the interface is deprecated, and clients are not told until when it is served',
          remedy: 'state `api.deprecation.sunset_at`',
        })
      : undefined,
  ];
};

/** Every client that is listed works with this version, or is told until when its own is served. */
const suitsClients: Rule = (contract) => {
  const version = valueIn(contract, 'api', 'version');
  const clients = valueIn(contract, 'clients');
  if (typeof version !== 'string' || !validateStrict(version) || !isList(clients)) return [];
  return clients.map((client, index) => {
    const [newest, name] = isObject(client) ? [own(client, 'max_api_version'), own(client, 'name')] : [];
    const label = typeof name === 'string' ? name : '';
    const isBehind =
      typeof newest === 'string' && validateStrict(newest) && compareVersions(newest, version) < 0;
    if (!isBehind || valueIn(contract, 'clients', index, 'sunset_at') !== undefined) return undefined;
    return fault(contract, {
      subject: `clients.${label}`,
      path: ['clients', index, 'max_api_version'],
      expected: `a client that works with ${version}`,
      actual: `works up to ${newest}`,
      message: `the contract is version ${version} and lists ${label} as working up to ${newest} only`,
      remedy: 'raise `max_api_version` once the client was tried, or state its `sunset_at`',
    });
  });
};

/** What has to hold between the values of a contract alone. */
export const VALUE_RULES: readonly Rule[] = [
  hasRequiredErrors,
  keepsOrder,
  defaultIsSupported,
  isVersioned,
  suitsClients,
];
