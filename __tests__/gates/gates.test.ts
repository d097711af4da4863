import { describe } from '@jest/globals';
import { testTable } from './gate-table.js';
import { TABLES } from './tables.js';

describe.each(TABLES.map((table) => [table.gate, table] as const))('%s', (_gate, table) => {
  testTable(table);
});
