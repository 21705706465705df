import type { Actor } from '~/domain/accounts/roles';
import type { BankAccountDetails } from '~/domain/organisations/bank-account';
import { organisationNames } from '~/domain/organisations/profile-names';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { listHistory, type HistoryEvent } from '#server/audit/list-history';
import { BankAccount, type BankAccountRecord } from '#server/models/bank-account';
import { loadProfile } from './load-profile';
import { maskedAccount, type MaskedAccount } from './masked-account';
import { openAccount } from './sealed-account';

/** An account with its whole number, and what it is compared with. */
export interface OpenedAccount {
  organisationId: string;
  /** The organisation's name as signed up. */
  name: string;
  account: MaskedAccount & BankAccountDetails;
  names: string[];
  signatories: { name: string; position: string }[];
  history: HistoryEvent[];
}

/** Opens an account for finance to verify it; that the whole number was read is an audit event each time. */
export async function openBankAccount({
  actor,
  organisationId,
  now,
}: {
  actor: Actor;
  organisationId: string;
  now: Date;
}): Promise<OpenedAccount> {
  assertCan(actor, 'bank.verify');
  const record = await BankAccount.findById(organisationId).lean<BankAccountRecord>();
  const masked = await maskedAccount(organisationId);
  if (!record || !masked) throw new DomainError('not-found');
  const { content } = await loadProfile(organisationId);
  const subject = { kind: 'organisation', id: organisationId };
  await appendEvent({ actor, action: 'bank.read', subject, details: { version: record.version }, now });
  return {
    organisationId,
    name: record.name,
    account: { ...masked, ...openAccount(organisationId, record.sealed) },
    names: organisationNames(content),
    signatories: content.contacts.signatories.map(({ name, position }) => ({ name, position })),
    history: (await listHistory(subject)).filter(({ action }) => action.startsWith('bank.')),
  };
}
