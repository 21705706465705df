import { DomainError } from '~/domain/shared/errors';
import type { AgreementRecord } from '#server/models/agreement';
import { Cost } from '#server/models/cost';
import { Overspending, type OverspendingRecord } from '#server/models/overspending';
import { holdReport } from './hold-report';
import { listReceipts } from './receipts';
import { overspentLines } from './spending';
import type { MilestoneReportRecord } from '#server/models/milestone-report';

/**
 * Refuses to hand in a report with a cost that has no receipt that is free of viruses, or with overspending that is not
 * justified. Inside the transaction that hands it in.
 */
export async function assertExpenditureComplete(
  agreement: AgreementRecord,
  report: MilestoneReportRecord,
): Promise<void> {
  await holdReport(report, 'open');
  const clean = (await listReceipts(report._id)).filter(({ state }) => state === 'clean').map(({ id }) => id);
  const count = await Cost.countDocuments({ reportId: report._id, receipt: { $nin: clean } });
  if (count > 0) throw new DomainError('wrong-state', 'expenditure.error.noReceipt', { count });
  const over = await overspentLines(agreement, report._id);
  const justified = await Overspending.countDocuments({
    _id: { $in: over.map(({ line }) => `${report._id}.${line}`) },
    'decided.outcome': { $ne: 'refused' },
  });
  if (justified < over.length)
    throw new DomainError('wrong-state', 'expenditure.error.justify', { count: over.length - justified });
}

/**
 * Refuses to accept a report whose overspending the approver has not approved as it is now. Inside the transaction that accepts
 * it.
 */
export async function assertOverspendingApproved(
  agreement: AgreementRecord,
  report: MilestoneReportRecord,
): Promise<void> {
  await holdReport(report, 'submitted');
  for (const { line, accepted, reported } of await overspentLines(agreement, report._id)) {
    const one = await Overspending.findOne({ _id: `${report._id}.${line}` }).lean<OverspendingRecord>();
    const approved = one?.decided?.outcome === 'approved' && one.decided.spent >= accepted + reported;
    if (!approved) throw new DomainError('wrong-state', 'expenditure.error.unapproved');
  }
}
