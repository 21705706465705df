import { DomainError } from '~/domain/shared/errors';
import { assertUnsuspended } from '#server/appeals/appeal-pending';
import { Award, type AwardRecord } from '#server/models/award';

/**
 * The award that an agreement is made on, signed or paid: accepted, after the standstill, with no appeal pending in its lot.
 * `wrong-state` else. For use in the transaction of the act itself.
 */
export async function assertMayContract(awardId: string, now: Date): Promise<AwardRecord> {
  const award = await Award.findOne({ _id: awardId }).lean<AwardRecord>();
  if (!award) throw new DomainError('not-found');
  if (award.state !== 'accepted') throw new DomainError('wrong-state', 'awards.error.notAccepted');
  await assertUnsuspended(award.callId, award.lot, now);
  return award;
}
