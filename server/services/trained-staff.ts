import type { ServiceRecord } from '#server/models/service';
import { Trainee } from '#server/models/trainee';

/** How many of the provider's people have a certificate of a course; null where none is in one. */
export async function trainedStaff({ provider }: Pick<ServiceRecord, 'provider'>) {
  if (provider.kind !== 'organisation') return null;
  const [people] = await Trainee.aggregate<{ there: number; trained: number }>([
    { $match: { organisationId: provider.id } },
    { $group: { _id: '$folded', certificates: { $sum: { $cond: [{ $eq: ['$certificate', null] }, 0, 1] } } } },
    { $group: { _id: null, there: { $sum: 1 }, trained: { $sum: { $cond: [{ $gt: ['$certificates', 0] }, 1, 0] } } } },
  ]);
  return people ? { there: people.there, trained: people.trained } : null;
}
