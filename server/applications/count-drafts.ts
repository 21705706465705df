import { Application } from '#server/models/application';

/** How many applications for a call are in preparation: all that anybody outside of the organisations is told. */
export function countDrafts(callId: string): Promise<number> {
  return Application.countDocuments({ callId, state: 'draft' });
}
