import type { Actor } from '~/domain/accounts/roles';
import { maskedNumber, type BankAccountDetails } from '~/domain/organisations/bank-account';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { ownUser } from '#server/accounts/change-user';
import { confirmPassword } from '#server/accounts/confirm-password';
import { organisationOf } from '#server/accounts/organisation-of';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { BankAccount, type BankAccountRecord } from '#server/models/bank-account';
import { Organisation } from '#server/models/organisation';
import { peopleOfOrganisation } from '#server/people/mail-recipients';
import { openAccount, sealAccount } from './sealed-account';

interface Arguments {
  actor: Actor;
  input: BankAccountDetails;
  currentPassword: string;
  /** The account's version that the form showed; 0 where there was none. */
  expected: number;
  now: Date;
}

/**
 * Tells the account to which the own organisation is paid, or changes it. Payments are suspended from then on until
 * finance has verified it, and all signatories are told. `stale` where it was changed meanwhile; the same form again is
 * done already.
 */
export async function changeBankAccount(change: Arguments): Promise<void> {
  const { actor, input, currentPassword, expected, now } = change;
  const organisationId = organisationOf(actor);
  assertCan(actor, 'bank.change', { organisationId });
  await confirmPassword(await ownUser(actor.userId), currentPassword);
  const organisation = await Organisation.findById(organisationId, { name: 1 }).orFail().lean();
  await inTransaction(async () => {
    const before = await BankAccount.findById(organisationId).lean<BankAccountRecord>();
    const known = before && openAccount(organisationId, before.sealed);
    if (known && canonicalJson(known) === canonicalJson(input)) {
      if (before.version === expected + 1 && before.changed.by === actor.userId) return;
      // What finance has refused may be sent again as it is, for example when the bank has cleared it up.
      if (before.state !== 'refused') throw new DomainError('wrong-state', 'bank.error.same');
    }
    if ((before?.version ?? 0) !== expected) throw new DomainError('stale', 'bank.error.stale');
    await write(organisationId, before, {
      name: organisation.name,
      sealed: sealAccount(organisationId, input),
      state: 'unverified',
      paymentsSuspendedSince: before?.paymentsSuspendedSince ?? now,
      changed: { by: actor.userId, at: now },
      decided: null,
      version: expected + 1,
    });
    // No digests of the account: the few digits of a number could be found out from them.
    await appendEvent({
      actor,
      action: 'bank.changed',
      subject: { kind: 'organisation', id: organisationId },
      details: { version: expected + 1 },
      now,
    });
    await enqueueMails({
      to: await peopleOfOrganisation(organisationId, 'signatory'),
      template: 'bank-account-changed',
      props: { organisation: organisation.name, by: actor.name, before: known && shown(known), after: shown(input) },
      now,
    });
  });
}

async function write(
  organisationId: string,
  before: BankAccountRecord | null,
  account: Omit<BankAccountRecord, '_id'>,
): Promise<void> {
  if (!before) {
    await BankAccount.create({ _id: organisationId, ...account });
    return;
  }
  const { matchedCount } = await BankAccount.updateOne(
    { _id: organisationId, version: before.version },
    { $set: account },
  );
  if (matchedCount === 0) throw new DomainError('stale', 'bank.error.stale');
}

/** An account as mails name it. */
const shown = ({ bank, number, currency }: BankAccountDetails) => `${bank}, ${maskedNumber(number)}, ${currency}`;
