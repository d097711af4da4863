// Generated from src/formats by scripts/generate.mjs. Do not edit.
import type { Validator } from '../model/validator.js';

export declare const validate: Validator['validate'];
export declare const hints: Validator['hints'];
