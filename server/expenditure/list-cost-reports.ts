import type { AgreementRecord } from '#server/models/agreement';
import { Cost } from '#server/models/cost';
import { MilestoneReport, type MilestoneReportRecord } from '#server/models/milestone-report';

/** The newest report of each milestone with what it says was spent; in the office only those that were handed in once. */
export async function listCostReports({ _id, content }: AgreementRecord, side: 'organisation' | 'office') {
  const reports = await MilestoneReport.find({ agreementId: _id }).sort({ number: 1 }).lean<MilestoneReportRecord[]>();
  const sums = await Cost.aggregate<{ _id: string; count: number; amount: number; ineligible: number }>([
    { $match: { agreementId: _id } },
    {
      $group: {
        _id: '$reportId',
        count: { $sum: 1 },
        amount: { $sum: '$amount' },
        ineligible: { $sum: { $cond: [{ $eq: ['$ineligible', null] }, 0, '$amount'] } },
      },
    },
  ]);
  const newest = new Map(reports.map((report) => [report.key, report]));
  return content.milestones.flatMap(({ key, title }) => {
    const report = newest.get(key);
    if (!report || (side === 'office' && report.rounds.length === 0)) return [];
    const { count = 0, amount = 0, ineligible = 0 } = sums.find((one) => one._id === report._id) ?? {};
    return [{ key, title, number: report.number, state: report.state, count, amount, ineligible }];
  });
}
