import type { Actor } from '~/domain/accounts/roles';
import { maskedNumber } from '~/domain/organisations/bank-account';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { BankAccount, type BankAccountRecord } from '#server/models/bank-account';
import { peopleOfOrganisation } from '#server/people/mail-recipients';
import { openAccount } from './sealed-account';

interface Arguments {
  actor: Actor;
  organisationId: string;
  /** A reason where the account is refused; empty where it is verified. */
  input: { decision: 'verified' | 'refused'; reason: string };
  /** The account's version that the actor has compared. */
  expected: number;
  now: Date;
}

/**
 * Verifies an account, so that it is paid again, or refuses it; the signatories are told. `stale` where it was changed
 * after the actor looked at it, `wrong-state` where it was decided on already.
 */
export async function decideBankAccount({ actor, organisationId, input, expected, now }: Arguments): Promise<void> {
  assertCan(actor, 'bank.verify');
  const { decision, reason } = input;
  await inTransaction(async () => {
    const record = await BankAccount.findById(organisationId).lean<BankAccountRecord>();
    if (!record) throw new DomainError('not-found');
    if (record.version !== expected) throw new DomainError('stale', 'bank.error.stale');
    const { matchedCount } = await BankAccount.updateOne(
      { _id: organisationId, version: expected, state: 'unverified' },
      {
        $set: {
          state: decision,
          decided: { by: actor.userId, at: now, reason },
          ...(decision === 'verified' ? { paymentsSuspendedSince: null } : {}),
        },
      },
    );
    if (matchedCount === 0) throw new DomainError('wrong-state', 'bank.error.decided');
    await appendEvent({
      actor,
      action: `bank.${decision}`,
      subject: { kind: 'organisation', id: organisationId },
      details: { version: expected },
      now,
    });
    const { bank, number } = openAccount(organisationId, record.sealed);
    await enqueueMails({
      to: await peopleOfOrganisation(organisationId, 'signatory'),
      template: 'bank-account-decided',
      props: { organisation: record.name, account: `${bank}, ${maskedNumber(number)}`, decision, reason },
      now,
    });
  });
}
