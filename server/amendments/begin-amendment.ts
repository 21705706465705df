import { randomUUID } from 'node:crypto';
import { OPEN_AMENDMENT_STATES } from '~/domain/agreements/amendment-status';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { loadOfficeAgreement, loadOwnAgreement } from '#server/agreements/load-agreement';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { Amendment, type AmendmentRecord } from '#server/models/amendment';
import { tellOffice } from './tell-of-amendment';

interface Arguments {
  actor: Actor;
  agreementId: string;
  side: AmendmentRecord['side'];
  /** What is to change, and why. */
  reason: string;
  now: Date;
}

/**
 * The organisation asks for an amendment, or a manager begins one; the result is its id. It starts as what is in force.
 * `wrong-state` where the agreement is not in force, or another amendment is open.
 */
export async function beginAmendment({ actor, agreementId, side, reason, now }: Arguments): Promise<string> {
  if (side === 'organisation') await loadOwnAgreement(actor, agreementId, 'agreements.report');
  else await loadOfficeAgreement(actor, agreementId, 'agreements.manage');
  return inTransaction(async () => {
    const agreement = await holdAgreement(agreementId, ['active']);
    if (await Amendment.exists({ agreementId, state: { $in: [...OPEN_AMENDMENT_STATES] } }))
      throw new DomainError('wrong-state', 'amendments.error.open');
    const id = randomUUID();
    const { content, organisationId, institutionId, edition } = agreement;
    const number = (await Amendment.countDocuments({ agreementId })) + 1;
    const isOffice = side === 'institution';
    await Amendment.create({
      ...{ _id: id, agreementId, organisationId, institutionId, number, side, reason, edition, version: 1 },
      ...{ before: content, content, state: isOffice ? 'draft' : 'requested' },
      created: { by: actor.userId, name: actor.name, at: now },
      preparers: isOffice ? [actor.userId] : [],
    });
    await appendEvent({
      actor,
      action: isOffice ? 'amendments.begun' : 'amendments.requested',
      subject: { kind: 'agreement', id: agreementId },
      details: { amendment: id, number },
      after: { reason },
      now,
    });
    if (!isOffice) await tellOffice({ agreement, amendmentId: id, what: 'requested', now });
    return id;
  });
}
