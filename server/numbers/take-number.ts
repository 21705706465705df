import { portalDay } from '~/domain/shared/portal-day';
import { Counter } from '#server/models/counter';
import { Institution } from '#server/models/institution';

/**
 * The next number of an institution's agreements (`AGR`), amendments (`AMD`), payments (`PAY`), orders to its bank (`ORD`) or
 * certificates (`TRN`) in the year of `now`, as `MLSP-PAY-2026-0001`. In the transaction of what is numbered: when that fails, the number is not taken.
 */
export async function takeNumber(
  institutionId: string,
  series: 'AGR' | 'AMD' | 'PAY' | 'ORD' | 'TRN',
  now: Date,
): Promise<string> {
  const { code } = await Institution.findById(institutionId, { code: 1 }).orFail().lean();
  const start = `${code}-${series}-${portalDay(now).slice(0, 4)}`;
  const { last } = await Counter.findOneAndUpdate(
    { _id: start },
    { $inc: { last: 1 } },
    { upsert: true, returnDocument: 'after' },
  ).lean();
  return `${start}-${String(last).padStart(4, '0')}`;
}
