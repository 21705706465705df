import { beyondBudget } from '~/domain/calls/budget';
import { compareAgreement, type ComparedEntry, type LedgerDifference } from '~/domain/disbursements/compare-ledger';
import { balancesOf, LEDGER_ACCOUNTS } from '~/domain/disbursements/entry-kinds';
import { committedMoney } from '#server/calls/committed-money';
import { inTransaction } from '#server/database/transaction';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { Award } from '#server/models/award';
import { Claim, type ClaimRecord } from '#server/models/claim';
import { LedgerEntry } from '#server/models/ledger-entry';
import { LedgerMonth } from '#server/models/ledger-month';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { Payment, type PaymentRecord } from '#server/models/payment';
import { Programme } from '#server/models/programme';
import { ledgerSums } from './ledger-sums';
import { monthDigest } from './month-digest';

const AGREEMENTS_AT_ONCE = 200;

export interface VerifiedLedger {
  agreements: number;
  entries: number;
  months: number;
  differences: LedgerDifference[];
}

/**
 * Derives every balance again from the entries and holds it against agreements, milestones, payments, awards, budgets and
 * closed months. Whatever is compared with each other is read at one instant, so that the portal may go on meanwhile.
 */
export async function verifyLedger(programmeId?: string): Promise<VerifiedLedger> {
  const scope = programmeId === undefined ? {} : { programmeId };
  const found: VerifiedLedger = { agreements: 0, entries: 0, months: 0, differences: [] };
  for (let after = ''; ;) {
    const batch = await inTransaction(() => comparedAfter(after, scope));
    found.entries += batch.entries;
    found.agreements += batch.ids.length;
    found.differences.push(...batch.differences);
    const last = batch.ids.at(-1);
    if (last === undefined) break;
    after = last;
  }
  const programmes = await Programme.find(programmeId === undefined ? {} : { _id: programmeId }, { _id: 1 }).lean();
  for (const { _id } of programmes) {
    const { months, differences } = await inTransaction(() => comparedProgramme(_id));
    found.months += months;
    found.differences.push(...differences);
  }
  return found;
}

/** The agreements whose ids follow one, compared with their entries. */
async function comparedAfter(after: string, scope: { programmeId?: string }) {
  const agreements = await Agreement.find({ ...scope, _id: { $gt: after } })
    .sort({ _id: 1 })
    .limit(AGREEMENTS_AT_ONCE)
    .lean<AgreementRecord[]>();
  const ids = agreements.map(({ _id }) => _id);
  const about = { agreementId: { $in: ids } };
  const entries = grouped(await LedgerEntry.find(about).lean<(ComparedEntry & { agreementId: string })[]>());
  const milestones = grouped(await Milestone.find(about).lean<MilestoneRecord[]>());
  const payments = grouped(await Payment.find(about).lean<PaymentRecord[]>());
  const claims = grouped(await Claim.find(about).lean<ClaimRecord[]>());
  const awards = await Award.find({ _id: { $in: agreements.map(({ awardId }) => awardId) } }).lean();
  const awardOf = new Map(awards.map((award) => [award._id, award]));
  const differences = agreements.flatMap((agreement) => {
    const award = awardOf.get(agreement.awardId);
    return compareAgreement({
      agreement,
      entries: entries.get(agreement._id) ?? [],
      milestones: milestones.get(agreement._id) ?? [],
      payments: payments.get(agreement._id) ?? [],
      claims: claims.get(agreement._id) ?? [],
      bound: award?.bound ?? null,
      awarded: award?.amount.amount ?? 0,
    });
  });
  return { ids, differences, entries: [...entries.values()].reduce((sum, own) => sum + own.length, 0) };
}

function grouped<Record extends { agreementId: string }>(records: readonly Record[]): Map<string, Record[]> {
  const groups = new Map<string, Record[]>();
  for (const record of records) {
    const group = groups.get(record.agreementId);
    if (group) group.push(record);
    else groups.set(record.agreementId, [record]);
  }
  return groups;
}

async function comparedProgramme(programmeId: string) {
  const differences: LedgerDifference[] = [];
  const sums = await ledgerSums({ scope: { programmeId }, by: ['agreementId'] });
  const known = await Agreement.find({ programmeId }, { _id: 1 }).lean();
  const isKnown = new Set(known.map(({ _id }) => _id));
  for (const { agreementId } of sums) {
    if (isKnown.has(agreementId)) continue;
    differences.push({ about: `agreement ${agreementId}`, what: 'with entries', expected: 'there', found: 'missing' });
  }
  const balances = balancesOf(sums);
  const total = LEDGER_ACCOUNTS.reduce((sum, account) => sum + balances[account], 0);
  const about = `programme ${programmeId}`;
  if (total !== 0) differences.push({ about, what: 'all accounts together', expected: 0, found: total });
  const { sources } = await Programme.findById(programmeId).orFail().lean();
  for (const { source, currency, amount } of beyondBudget(sources, [], await committedMoney(programmeId)))
    differences.push({
      about,
      what: `bound beyond the budget of ${source} in ${currency}`,
      expected: 0,
      found: amount,
    });
  const months = await LedgerMonth.find({ programmeId }).sort({ month: 1 }).lean();
  for (const { month, sha256 } of months) {
    const now = await monthDigest(programmeId, month);
    if (now.sha256 !== sha256)
      differences.push({ about: `${about}, month ${month}`, what: 'SHA-256', expected: sha256, found: now.sha256 });
  }
  return { months: months.length, differences };
}
