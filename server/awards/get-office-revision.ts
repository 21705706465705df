import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { revisionStanding } from '~/domain/awards/answer';
import { DomainError } from '~/domain/shared/errors';
import { Organisation } from '#server/models/organisation';
import { loadOverseenAward } from './load-overseen';
import { readRevision } from './read-revision';

interface Arguments {
  actor: Actor;
  callId: string;
  awardId: string;
}

/** The budget of a smaller award beside the one that was submitted, for the institution. `not-found` before one is handed in. */
export async function getOfficeRevision({ actor, callId, awardId }: Arguments) {
  const { call, lot, award } = await loadOverseenAward(actor, { callId, awardId }, 'awards.oversee');
  if (award.revisions.length === 0) throw new DomainError('not-found');
  const organisation = await Organisation.findById(award.organisationId, { name: 1 }).lean();
  const standing = revisionStanding(award);
  const isManager = can(actor, 'awards.manage', { institutionId: call.institutionId });
  return {
    call: { id: callId, reference: call.reference ?? '', title: call.title },
    lot,
    organisation: organisation?.name ?? '',
    requested: award.requested,
    amount: award.amount,
    standing,
    revision: await readRevision(award),
    mayReview: isManager && award.state === 'offered' && standing === 'submitted',
  };
}
