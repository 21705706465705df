/** A report on a milestone: written by the organisation, handed in, returned with comments, accepted. */
export const REPORT_STATES = ['draft', 'submitted', 'returned', 'accepted'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** In these states the organisation changes it. */
export const OPEN_REPORT_STATES = ['draft', 'returned'] as const satisfies readonly ReportState[];

export const isOpenReport = (state: ReportState): boolean =>
  (OPEN_REPORT_STATES as readonly ReportState[]).includes(state);
