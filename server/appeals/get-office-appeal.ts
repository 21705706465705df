import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { lotNames } from '~/domain/calls/lot-names';
import { emptyLocalized } from '~/domain/shared/localized';
import { Call, type CallRecord } from '#server/models/call';
import { Organisation } from '#server/models/organisation';
import { listed } from './get-own-appeals';
import { independenceIn } from './independence';
import { loadAppeal, openAppeal } from './load-appeal';

export type OfficeAppeal = Awaited<ReturnType<typeof getOfficeAppeal>>;

/** An appeal for those who may read it, and what the actor can do with it now. */
export async function getOfficeAppeal(actor: Actor, appealId: string) {
  const appeal = await loadAppeal(actor, appealId, 'appeals.open');
  const { callId, lot, state, institutionId, reviewers, applicationId, decisionId } = appeal;
  const call = await Call.findOne({ _id: callId }, { title: 1, current: 1 }).orFail().lean<CallRecord>();
  const organisation = await Organisation.findOne({ _id: appeal.organisationId }, { name: 1 }).lean();
  const isIndependent = (await independenceIn({ callId, lot }))(actor.userId);
  const isAdmitting = state === 'submitted' && can(actor, 'appeals.admit', { institutionId });
  const isReviewer = state === 'admitted' && reviewers.some(({ userId }) => userId === actor.userId);
  return {
    id: appealId,
    version: appeal.version,
    call: { id: callId, reference: appeal.reference, title: call.title },
    lot: (call.current && lotNames(call.current).find(({ key }) => key === lot)?.name) ?? emptyLocalized(),
    languages: call.current?.content.about.languages ?? [],
    organisation: organisation?.name ?? '',
    receipt: appeal.receipt,
    sha256: appeal.sha256,
    state,
    grounds: appeal.grounds,
    text: openAppeal(appeal),
    submitted: appeal.submitted,
    files: await listed(actor, applicationId, Number(decisionId.split(':').at(-1))),
    admissibility: appeal.admissibility,
    reviewers,
    outcome: appeal.outcome,
    withdrawn: appeal.withdrawn,
    mayAdmit: isAdmitting && isIndependent,
    mayName: state === 'admitted' && can(actor, 'appeals.name-reviewers', { institutionId }),
    mayDecide: isReviewer && isIndependent,
    /** It would be the actor's turn, had they taken no part. */
    tookPart: (isAdmitting || isReviewer) && !isIndependent,
  };
}
