import { portalDay } from '~/domain/shared/portal-day';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { ServiceRequest } from '#server/models/service-request';

/** Cases of one transaction: few enough not to stand in the way of who enters requests. */
const AT_ONCE = 200;

interface Run {
  now: Date;
  signal: AbortSignal;
}

/** Deletes the cases whose time has come, service by service; what is kept of them is how many they were. Gives that number. */
export async function deleteOldCases({ now, signal }: Run): Promise<number> {
  const due = { deleteFrom: { $ne: null, $lte: portalDay(now) } };
  const services = await ServiceRequest.distinct('serviceId', due);
  let deleted = 0;
  for (const serviceId of services) {
    for (let last = AT_ONCE; last === AT_ONCE && !signal.aborted; deleted += last)
      last = await deleteSome(serviceId, { ...due, serviceId }, now);
  }
  return deleted;
}

function deleteSome(serviceId: string | null, due: object, now: Date): Promise<number> {
  return inTransaction(async () => {
    const cases = await ServiceRequest.find(due, { _id: 1 }).sort({ deleteFrom: 1 }).limit(AT_ONCE).lean();
    const { deletedCount } = await ServiceRequest.deleteMany({ _id: { $in: cases.map(({ _id }) => _id) }, ...due });
    if (deletedCount === 0) return 0;
    await appendEvent({
      ...{ actor: null, action: 'requests.deleted', now },
      subject: { kind: 'service', id: serviceId ?? 'none' },
      details: { cases: deletedCount },
    });
    return deletedCount;
  });
}
