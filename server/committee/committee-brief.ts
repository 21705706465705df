import { Committee } from '#server/models/committee';
import { presentSeats } from './load-committee';

/** How many people sit on a call's committee; 0 before it is appointed. */
export async function committeeBrief(callId: string): Promise<number> {
  const committee = await Committee.findOne({ _id: callId }, { seats: 1 }).lean();
  return committee ? presentSeats(committee).length : 0;
}
