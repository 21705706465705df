import { amendmentFaults } from '~/domain/agreements/amendment-faults';
import { EDITABLE_AMENDMENT_STATES } from '~/domain/agreements/amendment-status';
import { changedRows } from '~/domain/agreements/compare-contents';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import type { AgreementRecord } from '#server/models/agreement';
import type { AmendmentRecord } from '#server/models/amendment';
import { changeAmendment, loadOfficeAmendment } from './load-amendment';
import { standingsOf } from './standings';
import { tellOffice } from './tell-of-amendment';

interface Arguments {
  actor: Actor;
  agreementId: string;
  amendmentId: string;
  expected: number;
  now: Date;
}

/** A manager hands an amendment to the approver; `invalid` as long as it has mistakes or changes nothing. */
export async function submitAmendment({ actor, expected, now, ...of }: Arguments): Promise<void> {
  await inTransaction(async () => {
    const { agreement, amendment } = await loadOfficeAmendment({ actor, ...of, action: 'agreements.manage' });
    if (agreement.state !== 'active') throw new DomainError('wrong-state', 'ledger.error.state');
    const submitted = { by: actor.userId, name: actor.name, at: now };
    const changed = await changeAmendment(amendment, EDITABLE_AMENDMENT_STATES, {
      expected,
      set: { state: 'submitted', submitted },
      preparer: actor.userId,
    });
    await assertFaultless(agreement, changed);
    if (changedRows(agreement.content, changed.content).length === 0)
      throw new DomainError('invalid', 'amendments.error.same');
    await appendEvent({
      actor,
      action: 'amendments.submitted',
      subject: { kind: 'agreement', id: of.agreementId },
      details: { amendment: of.amendmentId },
      before: agreement.content,
      after: changed.content,
      now,
    });
    await tellOffice({ agreement, amendmentId: of.amendmentId, what: 'submitted', now });
  });
}

/** Refuses an amendment that was made from another edition, or has mistakes by how the milestones stand now. */
export async function assertFaultless(agreement: AgreementRecord, amendment: AmendmentRecord): Promise<void> {
  if (amendment.edition !== agreement.edition) throw new DomainError('stale', 'amendments.error.edition');
  const standings = await standingsOf(agreement._id);
  const faults = amendmentFaults(agreement.content, amendment.content, standings, agreement.languages);
  if (faults.length > 0) throw new DomainError('invalid', 'amendments.error.faults');
}
