import { callReference } from '~/domain/calls/reference';
import { portalDay } from '~/domain/shared/portal-day';
import { Counter } from '#server/models/counter';

/**
 * The next reference of a programme in the year, in Asia/Ashgabat, of `publishAt`. Call it in the transaction that uses it: when that fails the
 * number is not taken, and two at once cannot both take it.
 */
export async function takeReference(programmeCode: string, publishAt: Date): Promise<string> {
  const year = Number(portalDay(publishAt).slice(0, 4));
  const counter = await Counter.findOneAndUpdate(
    { _id: `call:${programmeCode}:${year}` },
    { $inc: { last: 1 } },
    { upsert: true, returnDocument: 'after' },
  ).lean();
  return callReference(programmeCode, year, counter.last);
}
