import { Application } from '#server/models/application';

/**
 * How many applications for a call were begun: all that anybody outside of the organisations is told before the deadline.
 * Submitted ones are among them, or the number would fall with each and so tell how many there are.
 */
export function countDrafts(callId: string): Promise<number> {
  return Application.countDocuments({ callId });
}
