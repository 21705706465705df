import { DomainError } from '~/domain/shared/errors';
import { BankAccount, type BankAccountRecord } from '#server/models/bank-account';

/**
 * The version of an organisation's verified account, held until the caller's transaction ends: a change of the account at the
 * same time waits, or makes this begin again and see it. `wrong-state` where it is not verified, or not the expected one.
 */
export async function claimAccount(organisationId: string, expected?: number): Promise<number> {
  const account = await BankAccount.findOneAndUpdate(
    {
      ...{ _id: organisationId, state: 'verified', paymentsSuspendedSince: null },
      ...(expected === undefined ? {} : { version: expected }),
    },
    { $inc: { acts: 1 } },
    { returnDocument: 'after' },
  ).lean<BankAccountRecord>();
  if (!account) throw new DomainError('wrong-state', 'payments.error.account');
  return account.version;
}
