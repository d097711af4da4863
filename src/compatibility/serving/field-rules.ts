import { CAPACITY_RULES } from './capacity-rules.js';
import { PRIVACY_RULES } from './privacy-rules.js';
import { RESULT_RULES } from './result-rules.js';
import { SESSION_RULES } from './session-rules.js';

/** Every field of a serving contract that is one promise, in the order in which changes are told. */
export const FIELD_RULES = [...SESSION_RULES, ...RESULT_RULES, ...PRIVACY_RULES, ...CAPACITY_RULES] as const;
