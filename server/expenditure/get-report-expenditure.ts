import { can } from '~/domain/accounts/permissions';
import { fileSubjectText } from '~/domain/files/file-subject';
import { DomainError } from '~/domain/shared/errors';
import { isOpenReport } from '~/domain/milestones/report-status';
import { Cost, type CostRecord } from '#server/models/cost';
import { Overspending, type OverspendingRecord } from '#server/models/overspending';
import { headOf } from './get-expenditure';
import { loadOfficeReport, loadOwnReport, type CostsOf } from './hold-report';
import { listReceipts, receiptsOf } from './receipts';
import { budgetVersusActual, overspentLines } from './spending';

export type ReportExpenditure = Awaited<ReturnType<typeof getReportExpenditure>>;

/** The costs of the newest report on a milestone, with their receipts, beside the budget. */
export async function getReportExpenditure({ side, ...of }: CostsOf & { side: 'organisation' | 'office' }) {
  const { agreement, milestone, report } =
    side === 'office' ? await loadOfficeReport(of, 'agreements.oversee') : await loadOwnReport(of, 'agreements.read');
  const reportId = report._id;
  const costs = await Cost.find({ reportId }).sort({ spentOn: 1, _id: 1 }).lean<CostRecord[]>();
  const receipts = await listReceipts(reportId);
  const said = await Overspending.find({ reportId }).lean<OverspendingRecord[]>();
  const over = await overspentLines(agreement, reportId);
  const { actor } = of;
  const { budget } = agreement.content;
  return {
    agreement: headOf(agreement),
    milestone: { key: milestone.key, title: milestone.title },
    report: { number: report.number, state: report.state },
    currency: milestone.currency,
    subject: fileSubjectText(receiptsOf(reportId)),
    budget: budget.map(({ key, categoryLabel, description }) => ({ key, categoryLabel, description })),
    costs: costs.map(({ _id: id, line, spentOn, description, supplier, document, amount, ...cost }) => ({
      ...{ id, line, spentOn, description, supplier, document, amount, version: cost.version },
      receipt: receipts.find((file) => file.id === cost.receipt) ?? null,
      ineligible: cost.ineligible?.reason ?? null,
    })),
    receipts,
    lines: await budgetVersusActual(agreement, reportId),
    overspent: over.map((line) => {
      const one = said.find((other) => other.line === line.line);
      return {
        ...line,
        justification: one?.justified.text ?? '',
        decided: one?.decided && { outcome: one.decided.outcome, comment: one.decided.comment },
        version: one?.version ?? 0,
      };
    }),
    may: {
      write: side === 'organisation' && isOpenReport(report.state) && can(actor, 'agreements.report', report),
      judge: side === 'office' && report.state === 'submitted' && can(actor, 'agreements.manage', report),
      approve: side === 'office' && report.state === 'submitted' && can(actor, 'agreements.approve', report),
    },
  };
}

/** One of those costs; `not-found` where the report has no such cost. */
export async function getCost({ costId, ...of }: Parameters<typeof getReportExpenditure>[0] & { costId: string }) {
  const page = await getReportExpenditure(of);
  const cost = page.costs.find(({ id }) => id === costId);
  if (!cost) throw new DomainError('not-found');
  return { page, cost };
}

/** The overspending of one budget line; `not-found` where the report does not overspend it. */
export async function getOverspending({ line, ...of }: Parameters<typeof getReportExpenditure>[0] & { line: string }) {
  const page = await getReportExpenditure(of);
  const one = page.overspent.find((other) => other.line === line);
  if (!one) throw new DomainError('not-found');
  return { page, one, name: page.budget.find(({ key }) => key === line)?.description ?? line };
}
