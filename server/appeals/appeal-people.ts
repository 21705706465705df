import type { AppealRecord } from '#server/models/appeal';
import { recusedIn } from '#server/decisions/recused-in';
import { mailRecipients } from '#server/people/mail-recipients';
import { independenceIn } from './independence';

/** The managers and approvers of the institution who took no part in what an appeal is against: they say whether it is examined. */
export async function examinersOf({ institutionId, callId, lot }: AppealRecord) {
  const staff = await mailRecipients({
    roles: { $in: ['manager', 'approver'] },
    'home.kind': 'institution',
    'home.id': institutionId,
  });
  const isIndependent = await independenceIn({ callId, lot });
  const recused = await recusedIn(callId, lot);
  return staff.filter(({ userId }) => isIndependent(userId) && !recused.has(userId));
}
