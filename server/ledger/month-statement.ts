import type { Actor } from '~/domain/accounts/roles';
import { daysOfMonth, isMonth } from '~/domain/disbursements/months';
import { agreementsOf, positionsOf, type Statement } from '~/domain/disbursements/statement';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { inTransaction } from '#server/database/transaction';
import { Agreement } from '#server/models/agreement';
import { LedgerMonth } from '#server/models/ledger-month';
import { ledgerSums } from './ledger-sums';
import { loadLedger, type LedgerProgramme } from './load-ledger';
import { monthDigest } from './month-digest';

interface Arguments {
  actor: Actor;
  programmeId: string;
  month: string;
  now: Date;
}

/** The statement of a month that has begun, as the ledger is at one instant. `not-found` for months to come. */
export async function monthStatement({ actor, programmeId, month, now }: Arguments): Promise<Statement> {
  const programme = await loadLedger(actor, programmeId, 'ledger.read');
  if (!isMonth(month) || month > portalDay(now).slice(0, 7)) throw new DomainError('not-found');
  return inTransaction(() => statementOf(programme, month));
}

async function statementOf(programme: LedgerProgramme, month: string): Promise<Statement> {
  const { _id: programmeId, code, name, institutionId, sources } = programme;
  const { from, before } = daysOfMonth(month);
  const sums = await ledgerSums({
    scope: { programmeId, bookedOn: { $lt: before } },
    by: ['source', 'agreementId'],
    parting: from,
  });
  const ids = [...new Set(sums.map(({ agreementId }) => agreementId))];
  const agreements = await Agreement.find({ _id: { $in: ids } }, { number: 1, organisation: 1 }).lean();
  const closed = await LedgerMonth.findOne({ programmeId, month }).lean();
  return {
    programme: { id: programmeId, code, name },
    institutionId,
    month,
    closed: closed && { name: closed.closed.name, at: closed.closed.at },
    ...(closed ? { sha256: closed.sha256, entries: closed.entries } : await monthDigest(programmeId, month)),
    positions: positionsOf(sums, { sources: new Map(sources.map((one) => [one.code, one.name])) }),
    agreements: agreementsOf(sums, {
      agreements: new Map(
        agreements.map(({ _id, number, organisation }) => [_id, { number: number ?? _id, organisation }]),
      ),
    }),
  };
}
