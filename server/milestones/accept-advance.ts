import type { Actor } from '~/domain/accounts/roles';
import { leftOf, partsOf } from '~/domain/milestones/acceptance';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { addParts, holdForAcceptance } from './accept-milestone';
import { stale } from './change-milestone';
import { loadOfficeMilestone } from './load-milestone';
import { tellOrganisation } from './tell-of-milestone';

interface Arguments {
  actor: Actor;
  agreementId: string;
  key: string;
  input: {
    /** Of the milestone, as the page had shown it. */
    version: number;
  };
  now: Date;
}

/** Makes the advance of an active agreement payable: there is nothing to report before it. */
export async function acceptAdvance({ actor, agreementId, key, input, now }: Arguments): Promise<void> {
  await loadOfficeMilestone({ actor, agreementId, key, action: 'agreements.manage' });
  await inTransaction(async () => {
    const loaded = await holdForAcceptance(agreementId, key, now);
    const { milestone, planned } = loaded;
    if (planned.kind !== 'advance' || milestone.state === 'accepted') {
      throw new DomainError('wrong-state', 'milestones.error.notAdvance');
    }
    if (milestone.version !== input.version) throw stale();
    const amount = leftOf(milestone);
    const made = partsOf({ amount, kind: 'advance', retention: 0, finalAccepted: false });
    const parts = await addParts({ loaded, made, reportId: null, actor, now });
    await appendEvent({
      actor,
      action: 'milestones.accepted',
      subject: { kind: 'agreement', id: agreementId },
      details: { milestone: key, amount, currency: milestone.currency },
      after: { parts },
      now,
    });
    await tellOrganisation(loaded, { what: 'accepted', reason: '', amount, now });
  });
}
