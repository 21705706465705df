import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertUnsuspended } from '#server/appeals/appeal-pending';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { takeNumber } from '#server/numbers/take-number';
import { confirmSignatory, type Confirmation } from '#server/submissions/confirm-signatory';
import { contentDigest } from './content-digest';
import { changeAmendment, loadOwnAmendment } from './load-amendment';
import { putInForce } from './put-in-force';
import { assertFaultless } from './submit-amendment';
import { tellOffice } from './tell-of-amendment';

interface Arguments {
  actor: Actor;
  agreementId: string;
  amendmentId: string;
  input: Confirmation & {
    answer: 'accepted' | 'declined';
    /** Why it is declined. */
    reason: string;
    /** The SHA-256 of the content that the page had shown. */
    sha256: string;
  };
  now: Date;
}

/**
 * The organisation's signatory accepts an approved amendment, by which it is in force, or declines it. `stale` where its
 * content is another than the page had shown; the same answer again is done already.
 */
export async function answerAmendment({ actor, input, now, ...of }: Arguments): Promise<void> {
  const wanted = { actor, ...of, action: 'agreements.sign' } as const;
  const { answer, reason, sha256 } = input;
  const given = async () => {
    const { amendment } = await loadOwnAmendment(wanted);
    const state = answer === 'accepted' ? 'in-force' : 'declined';
    return amendment.state === state && amendment.answered?.by === actor.userId && amendment.answered.sha256 === sha256;
  };
  const isReplay = await given();
  const confirmed = await confirmSignatory({ actor, input, isReplay, now });
  if (isReplay) return;
  await inTransaction(async () => {
    const agreement = await holdAgreement(of.agreementId, ['active']);
    if (await given()) return;
    await assertUnsuspended(agreement.callId, agreement.lot, now);
    const { amendment } = await loadOwnAmendment(wanted);
    if (contentDigest(amendment.content) !== sha256) throw new DomainError('stale', 'amendments.error.stale');
    const answered = { by: actor.userId, name: actor.name, at: now, reason, sha256 };
    const isAccepted = answer === 'accepted';
    await changeAmendment(amendment, ['approved'], {
      expected: amendment.version,
      set: isAccepted
        ? {
            state: 'in-force',
            answered,
            inForce: now,
            reference: await takeNumber(agreement.institutionId, 'AMD', now),
          }
        : { state: 'declined', answered },
    });
    await confirmed.use();
    if (isAccepted) {
      await assertFaultless(agreement, amendment);
      await putInForce({ agreement, amendment, actor, now });
    }
    await appendEvent({
      actor,
      action: isAccepted ? 'amendments.in-force' : 'amendments.declined',
      subject: { kind: 'agreement', id: of.agreementId },
      details: { amendment: of.amendmentId, edition: amendment.edition + 1, sha256 },
      before: agreement.content,
      after: isAccepted ? amendment.content : { reason },
      now,
    });
    const news = { agreement, amendmentId: of.amendmentId, what: isAccepted ? 'in-force' : 'declined', now } as const;
    // The organisation is told with the document.
    await tellOffice(news);
  });
}
