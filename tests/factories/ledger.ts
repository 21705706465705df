import { randomUUID } from 'node:crypto';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { postEntries, type NewEntry } from '#server/ledger/post-entries';
import { LedgerEntry } from '#server/models/ledger-entry';
import type { RunningAgreement } from './agreement';

/** Posts an entry to a running agreement, one minor unit that is paid unless something else is wished. */
export const post = (
  { agreement, manager }: Pick<RunningAgreement, 'agreement' | 'manager'>,
  entry: Partial<NewEntry> = {},
  bookedOn?: string,
) =>
  inTransaction(async () => {
    const held = await holdAgreement(agreement._id, ['active']);
    const entries = [{ id: `test:${randomUUID()}`, kind: 'paid' as const, amount: 1, ...entry }];
    await postEntries({ agreement: held, entries, actor: manager, now: new Date(), ...(bookedOn ? { bookedOn } : {}) });
  });

/** Moves what was booked until now to an earlier day, as if it had been done then. */
export const bookedEarlier = (agreementId: string, bookedOn: string) =>
  LedgerEntry.updateMany({ agreementId }, { $set: { bookedOn } });
