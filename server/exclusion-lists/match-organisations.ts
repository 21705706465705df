import { ExclusionList } from '#server/models/exclusion-list';
import { Organisation } from '#server/models/organisation';
import { identitiesOf } from '#server/organisations/identity-of';
import { findHits, findingsIn } from './find-hits';

/** How many organisations are matched at a time. */
const BATCH = 100;

interface Run {
  signal?: AbortSignal;
}

/**
 * Matches every organisation with the lists that count now, if a list came or went since the last time, and keeps how many
 * hits wait for a decision. Gives how many organisations were matched. An interrupted run begins anew.
 */
export async function matchOrganisations({ signal }: Run = {}): Promise<number> {
  const changed = await ExclusionList.find({ matched: { $ne: true } }, { _id: 1 }).lean();
  if (changed.length === 0) return 0;
  let matched = 0;
  let after = '';
  for (;;) {
    if (signal?.aborted) return matched;
    const batch = await Organisation.find({ _id: { $gt: after } }, { _id: 1 })
      .sort({ _id: 1 })
      .limit(BATCH)
      .lean();
    if (batch.length === 0) break;
    const hits = await findHits(await identitiesOf(batch.map(({ _id }) => _id)));
    await Organisation.bulkWrite(
      [...hits].map(([_id, found]) => ({
        updateOne: { filter: { _id }, update: { $set: { 'standing.openHits': findingsIn(found).open } } },
      })),
    );
    matched += batch.length;
    after = batch.at(-1)?._id ?? '';
  }
  await ExclusionList.updateMany({ _id: { $in: changed.map(({ _id }) => _id) } }, { $set: { matched: true } });
  return matched;
}
