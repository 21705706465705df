import type { Actor } from '~/domain/accounts/roles';
import { comparedTotal, forecastOf } from '~/domain/expenditure/comparison';
import { portalDay } from '~/domain/shared/portal-day';
import { loadOfficeAgreement, loadOwnAgreement } from '#server/agreements/load-agreement';
import { agreementBalances } from '#server/ledger/post-entries';
import type { AgreementRecord } from '#server/models/agreement';
import { Cost } from '#server/models/cost';
import { listCostReports } from './list-cost-reports';
import { budgetVersusActual } from './spending';

interface Arguments {
  actor: Actor;
  agreementId: string;
  side: 'organisation' | 'office';
  now: Date;
}

/** What every page of an agreement's expenditure says of the agreement. */
export const headOf = ({ _id, number, title, organisation }: AgreementRecord) => ({
  ...{ id: _id, number: number ?? '', title, organisation },
});

export type ExpenditurePage = Awaited<ReturnType<typeof getExpenditure>>;

/** The budget of an agreement beside what was spent, with what was received and what spending leads to. Minor units. */
export async function getExpenditure({ actor, agreementId, side, now }: Arguments) {
  const agreement =
    side === 'office'
      ? await loadOfficeAgreement(actor, agreementId, 'agreements.oversee')
      : await loadOwnAgreement(actor, agreementId, 'agreements.read');
  const { content } = agreement;
  const lines = await budgetVersusActual(agreement);
  const total = comparedTotal(lines);
  const spent = total.accepted + total.reported;
  const { paid, claimed } = await agreementBalances(agreementId);
  const [refused] = await Cost.aggregate<{ amount: number }>([
    { $match: { agreementId, ineligible: { $ne: null } } },
    { $group: { _id: null, amount: { $sum: '$amount' } } },
  ]);
  return {
    agreement: headOf(agreement),
    currency: content.amount.currency,
    lines: lines.map((line) => {
      const planned = content.budget.find(({ key }) => key === line.line);
      return { ...line, label: planned?.categoryLabel ?? null, description: planned?.description ?? line.line };
    }),
    total,
    received: paid + claimed,
    ineligible: refused?.amount ?? 0,
    reports: await listCostReports(agreement, side),
    forecast: forecastOf(spent, content, portalDay(now)),
  };
}
