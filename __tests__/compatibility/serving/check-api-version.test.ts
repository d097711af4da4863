import { expect, it } from '@jest/globals';
import {
  checkApiVersion,
  type ApiVersionCheck,
} from '../../../src/compatibility/serving/check-api-version.js';
import type { RequiredBump } from '../../../src/compatibility/serving/serving-change.js';

type Row = readonly [
  from: unknown,
  to: unknown,
  required: RequiredBump,
  sufficient: boolean,
  moved: ApiVersionCheck['moved'],
];

const ROWS: readonly Row[] = [
  ['1.4.0', '2.0.0', 'major', true, 'major'],
  ['1.4.0', '2.0.0-rc.1', 'major', true, 'major'],
  ['1.4.0', '1.5.0', 'major', false, 'minor'],
  ['0.4.0', '0.5.0', 'major', false, 'minor'],
  ['0.4.0', '1.0.0', 'major', true, 'major'],
  ['1.4.0', '1.5.0', 'minor', true, 'minor'],
  ['1.4.0', '2.0.0', 'minor', true, 'major'],
  ['1.4.0', '1.4.1', 'minor', false, 'patch'],
  ['1.4.0', '1.4.0', 'minor', false, 'none'],
  ['1.4.0', '1.4.0', 'none', true, 'none'],
  ['1.4.0', '1.4.1', 'none', true, 'patch'],
  ['2.0.0', '1.9.0', 'none', false, 'lowered'],
  ['2.0.0', '2.0.0-rc.1', 'none', false, 'lowered'],
  ['v1', '2.0.0', 'major', false, 'unreadable'],
  [undefined, '2.0.0', 'none', false, 'unreadable'],
  ['1.4.0', 2, 'none', false, 'unreadable'],
];

it.each(ROWS)('from %s to %s where %s is needed: %s', (from, to, required, sufficient, moved) => {
  const check = checkApiVersion({ api: { version: from } }, { api: { version: to } }, required);
  expect({ sufficient: check.sufficient, moved: check.moved }).toEqual({ sufficient, moved });
});

it('says what is missing', () => {
  expect(checkApiVersion({ api: { version: '1.4.0' } }, { api: { version: '1.5.0' } }, 'major').message).toBe(
    '`api.version` goes from 1.4.0 to 1.5.0, but the changes need a new major version.',
  );
  expect(checkApiVersion(null, {}, 'none').message).toBe('The old contract has no readable `api.version`.');
});
