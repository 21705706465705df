import { recusedIn } from '#server/decisions/recused-in';
import type { AwardRecord } from '#server/models/award';
import { mailRecipients } from '#server/people/mail-recipients';

/** The institution's managers who may know of a lot's awards: nobody who declared a conflict in it. */
export async function managersOf({
  callId,
  lot,
  institutionId,
}: Pick<AwardRecord, 'callId' | 'lot' | 'institutionId'>) {
  const managers = await mailRecipients({ roles: 'manager', 'home.kind': 'institution', 'home.id': institutionId });
  const kept = await recusedIn(callId, lot);
  return managers.filter(({ userId }) => !kept.has(userId));
}
