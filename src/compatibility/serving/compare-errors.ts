import { isList, isObject, own, type JsonValue } from '../json-value.js';
import { shorten } from '../rules/describe-values.js';
import { change, compareField, lostChange } from './compare-field.js';
import { fixed, keptTrue } from './field-judgement.js';
import { valueAt, type ServingChange } from './serving-change.js';

const STATUS = 'clients that branch on the status will treat this error as another one';
const RULES = [
  {
    kind: 'error-not-retryable',
    name: 'retryable',
    judge: keptTrue,
    symptom: 'clients that retry will fail again and again, where they recovered before',
  },
  { kind: 'error-status-changed', name: 'http_status', judge: fixed, symptom: STATUS },
  { kind: 'error-status-changed', name: 'grpc_status', judge: fixed, symptom: STATUS },
  { kind: 'error-status-changed', name: 'ws_close', judge: fixed, symptom: STATUS },
] as const;

/** The error codes of `errors`: each stays, with its status, and as retryable as it was. */
export function compareErrors(before: JsonValue, after: JsonValue): readonly ServingChange[] {
  const had = errorsOf(before);
  const has = errorsOf(after);
  const changes = [...had].flatMap(([code, index]) => {
    const next = has.get(code);
    if (next === undefined) {
      const message = `The error \`${shorten(code)}\` is gone: clients will not recognise what happens instead, and cannot react.`;
      return [lostChange('error-code-removed', ['errors', index], message)];
    }
    return RULES.flatMap(({ name, ...rule }) => {
      const places = { before: ['errors', index, name], after: ['errors', next, name] };
      return compareField(before, after, { ...rule, path: places.after }, places) ?? [];
    });
  });
  const added = [...has].filter(([code]) => !had.has(code));
  return [
    ...changes,
    ...added.map(([code, index]) =>
      change(
        'widened',
        { before: [], after: ['errors', index] },
        `The error \`${shorten(code)}\` is new; clients treat it as unknown.`,
      ),
    ),
  ];
}

/** The index of each code; the first counts when one is there twice. */
function errorsOf(contract: JsonValue): ReadonlyMap<string, number> {
  const list = valueAt(contract, ['errors']);
  const found = new Map<string, number>();
  if (!isList(list)) return found;
  for (const [index, entry] of list.entries()) {
    const code = isObject(entry) ? own(entry, 'code') : entry;
    if (typeof code === 'string' && !found.has(code)) found.set(code, index);
  }
  return found;
}
