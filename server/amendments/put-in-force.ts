import type { Actor } from '~/domain/accounts/roles';
import { leftOf } from '~/domain/milestones/acceptance';
import { DomainError } from '~/domain/shared/errors';
import { takeMoney } from '#server/decisions/uncommitted';
import { postEntries } from '#server/ledger/post-entries';
import { changeMilestone } from '#server/milestones/change-milestone';
import { releaseRetention } from '#server/milestones/accept-milestone';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import type { AmendmentRecord } from '#server/models/amendment';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';

interface Arguments {
  /** As the transaction holds it. */
  agreement: AgreementRecord;
  amendment: AmendmentRecord;
  actor: Actor;
  now: Date;
}

/**
 * Makes an amendment's content that of the agreement: its milestones, and in the ledger the difference of the amounts. More
 * money is taken from the programme first; `invalid` where there is not enough.
 */
export async function putInForce({ agreement, amendment, actor, now }: Arguments): Promise<void> {
  const { _id: agreementId, edition, programmeId, source } = agreement;
  const { content } = amendment;
  const { amount, currency } = content.amount;
  const difference = amount - agreement.content.amount.amount;
  if (difference > 0) await takeMoney(programmeId, [{ source, amount: difference, currency }]);
  const { matchedCount } = await Agreement.updateOne(
    { _id: agreementId, state: 'active', edition },
    { $set: { content }, $inc: { edition: 1, version: 1 } },
  );
  if (matchedCount === 0) throw new DomainError('stale');
  await changeMilestones(agreement, content.milestones);
  if (difference === 0) return;
  const kind = difference > 0 ? 'commitment' : 'de-commitment';
  const entries = [{ id: `${kind}:${amendment._id}`, kind, amount: Math.abs(difference) } as const];
  await postEntries({ agreement, entries, actor, now });
}

async function changeMilestones(
  { _id: agreementId, organisationId, institutionId, programmeId, content }: AgreementRecord,
  planned: AmendmentRecord['content']['milestones'],
): Promise<void> {
  const there = await Milestone.find({ agreementId, state: { $ne: 'dropped' } }).lean<MilestoneRecord[]>();
  for (const milestone of there) {
    const next = planned.find(({ key }) => key === milestone.key);
    if (next) await changeOne(milestone, next);
    else await changeMilestone(milestone, { state: 'dropped' });
  }
  const { currency } = content.amount;
  const added = planned.filter(({ key }) => !there.some((milestone) => milestone.key === key));
  await Milestone.insertMany(
    added.map(({ key, kind, title, dueOn, amount }) => ({
      ...{ _id: `${agreementId}.${key}`, agreementId, key, organisationId, institutionId, programmeId },
      ...{ kind, title, dueOn, amount, currency, state: 'planned', version: 1 },
    })),
  );
}

async function changeOne(milestone: MilestoneRecord, planned: AmendmentRecord['content']['milestones'][number]) {
  const { kind, title, dueOn, amount } = planned;
  const { state, parts, reminded, agreementId } = milestone;
  // Lowered to what is accepted of it: nothing is left to be reported.
  const isDone = state !== 'accepted' && parts.length > 0 && leftOf({ amount, parts }) === 0;
  await changeMilestone(milestone, {
    ...{ kind, title, dueOn, amount, state: isDone ? 'accepted' : state },
    reminded: dueOn === milestone.dueOn ? reminded : [],
  });
  if (isDone && kind === 'final') await releaseRetention(agreementId);
}
