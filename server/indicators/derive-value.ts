import type { DerivedIndicator } from '~/domain/indicators/indicator';
import { daysOfQuarter } from '~/domain/indicators/quarters';
import { ServiceRequest } from '#server/models/service-request';

/** What the register says of a service at the end of a quarter: until then, waiting time of who began in it. */
export async function deriveValue(serviceId: string, what: DerivedIndicator, quarter: string): Promise<number> {
  const { first, last } = daysOfQuarter(quarter);
  const of = (more: object) => ServiceRequest.countDocuments({ serviceId, ...more });
  const until = { receivedOn: { $lte: last } };
  switch (what) {
    case 'people-served':
      return of({ startedOn: { $ne: null, $lte: last } });
    case 'requests':
      return of(until);
    case 'share-from-social-workers': {
      const all = await of(until);
      return all === 0 ? 0 : Math.round((1_000 * (await of({ ...until, source: 'social-worker' }))) / all) / 10;
    }
    case 'waiting-days':
      return medianWait(serviceId, first, last);
  }
}

async function medianWait(serviceId: string, first: string, last: string): Promise<number> {
  const begun = await ServiceRequest.find(
    { serviceId, startedOn: { $gte: first, $lte: last } },
    { _id: 0, receivedOn: 1, startedOn: 1 },
  ).lean();
  const waits = begun
    .map(({ receivedOn, startedOn }) => (Date.parse(startedOn ?? receivedOn) - Date.parse(receivedOn)) / 86_400_000)
    .sort((one, other) => one - other);
  const middle = Math.floor(waits.length / 2);
  if (waits.length === 0) return 0;
  return waits.length % 2 === 1 ? (waits[middle] ?? 0) : ((waits[middle - 1] ?? 0) + (waits[middle] ?? 0)) / 2;
}
