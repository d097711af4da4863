/** How numbers are set: signs for a page, ASCII for a terminal. */
export interface Script {
  readonly minus: string;
  /** Between two sides, with its spaces. */
  readonly arrow: string;
  /** Between a number and its unit. */
  readonly gap: string;
  /** Between groups of three digits. */
  readonly group: string;
  readonly atMost: string;
  readonly atLeast: string;
  /** Between the ends of an interval. */
  readonly to: string;
}

/** Comments, summaries and reports. */
export const PAGE: Script = {
  minus: '−',
  arrow: '\u00A0→\u00A0',
  gap: '\u202F',
  group: '\u202F',
  atMost: '≤\u202F',
  atLeast: '≥\u202F',
  to: '\u00A0…\u00A0',
};

/** Terminals and logs. */
export const TERMINAL: Script = {
  minus: '-',
  arrow: ' -> ',
  gap: ' ',
  group: '',
  atMost: 'at most ',
  atLeast: 'at least ',
  to: ' to ',
};
