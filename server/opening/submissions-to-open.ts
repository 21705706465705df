import type { OpeningRecord } from '#server/models/opening';

/**
 * What a run has to open, as a filter: what no run has looked at, and what an earlier one could not open. Withdrawn and
 * superseded submissions are among them: they are opened as history.
 */
export function submissionsToOpen(callId: string, run: number): Record<string, unknown> {
  const failedBefore = { 'opened.failure': { $ne: null }, 'opened.run': { $lt: run } };
  return { callId, $or: [{ opened: null }, failedBefore] };
}

export const nextRun = ({ minutes }: Pick<OpeningRecord, 'minutes'>): number => minutes.length + 1;
