import { letterNumber } from '~/domain/letters/number';
import { portalDay } from '~/domain/shared/portal-day';
import { Counter } from '#server/models/counter';
import { Institution } from '#server/models/institution';

/**
 * The next so many numbers of an institution's letters in the year, in Asia/Ashgabat, of `now`. Call it in the transaction
 * that issues them: when that fails they are not taken, and two at once cannot both take them, so that none is missing.
 */
export async function takeLetterNumbers(institutionId: string, count: number, now: Date): Promise<string[]> {
  const { code } = await Institution.findById(institutionId, { code: 1 }).orFail().lean();
  const year = Number(portalDay(now).slice(0, 4));
  const { last } = await Counter.findOneAndUpdate(
    { _id: `letter:${code}:${year}` },
    { $inc: { last: count } },
    { upsert: true, returnDocument: 'after' },
  ).lean();
  return Array.from({ length: count }, (_, at) => letterNumber(code, year, last - count + at + 1));
}
