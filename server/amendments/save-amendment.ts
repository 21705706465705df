import { EDITABLE_AMENDMENT_STATES } from '~/domain/agreements/amendment-status';
import type { AgreementContent } from '~/domain/agreements/content';
import type { Actor } from '~/domain/accounts/roles';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { changeAmendment, loadOfficeAmendment } from './load-amendment';

interface Arguments {
  actor: Actor;
  agreementId: string;
  amendmentId: string;
  content: AgreementContent;
  /** The amendment's version that the manager has seen. */
  expected: number;
  now: Date;
}

/** A manager writes the content as it is to be; mistakes in it are told on its page and keep it from being submitted. */
export async function saveAmendment({ actor, content, expected, now, ...of }: Arguments): Promise<void> {
  await inTransaction(async () => {
    const { amendment } = await loadOfficeAmendment({ actor, ...of, action: 'agreements.manage' });
    await changeAmendment(amendment, EDITABLE_AMENDMENT_STATES, {
      expected,
      set: { content, state: 'draft' },
      preparer: actor.userId,
    });
    await appendEvent({
      actor,
      action: 'amendments.saved',
      subject: { kind: 'agreement', id: of.agreementId },
      details: { amendment: of.amendmentId },
      before: amendment.content,
      after: content,
      now,
    });
  });
}
