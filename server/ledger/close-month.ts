import type { Actor } from '~/domain/accounts/roles';
import { isMonth } from '~/domain/disbursements/months';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { LedgerMonth } from '#server/models/ledger-month';
import { holdLedger } from './hold-ledger';
import { monthToClose } from './list-months';
import { loadLedger } from './load-ledger';
import { monthDigest } from './month-digest';

interface Arguments {
  actor: Actor;
  programmeId: string;
  month: string;
  /** The digest of the month that the person saw. */
  seen: string;
  now: Date;
}

/**
 * Closes a month of a programme's ledger for good. `wrong-state` where it is closed, not over, or one before it is open;
 * `stale` where something was booked since the person looked. The same month sent again changes nothing.
 */
export async function closeMonth({ actor, programmeId, month, seen, now }: Arguments): Promise<void> {
  await loadLedger(actor, programmeId, 'ledger.close');
  if (!isMonth(month)) throw new DomainError('not-found');
  await inTransaction(async () => {
    await holdLedger(programmeId);
    const _id = `${programmeId}:${month}`;
    const before = await LedgerMonth.findById(_id).lean();
    if (before?.sha256 === seen) return;
    if (before) throw new DomainError('wrong-state', 'ledger.error.closedAlready');
    await assertNext(programmeId, month, now);
    const { sha256, entries } = await monthDigest(programmeId, month);
    if (sha256 !== seen) throw new DomainError('stale', 'ledger.error.booked');
    const closed = { by: actor.userId, name: actor.name, at: now };
    await LedgerMonth.create({ _id, programmeId, month, closed, sha256, entries });
    await appendEvent({
      actor,
      action: 'ledger.month-closed',
      subject: { kind: 'programme', id: programmeId },
      details: { month, sha256, entries },
      now,
    });
  });
}

async function assertNext(programmeId: string, month: string, now: Date): Promise<void> {
  if (month >= portalDay(now).slice(0, 7)) throw new DomainError('wrong-state', 'ledger.error.notOver');
  if ((await monthToClose(programmeId, now)) !== month) throw new DomainError('wrong-state', 'ledger.error.inOrder');
}
