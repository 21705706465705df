import type { PipelineStage } from 'mongoose';
import type { Actor } from '~/domain/accounts/roles';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { MilestoneReport, type MilestoneReportRecord } from '#server/models/milestone-report';
import { Overspending, type OverspendingRecord } from '#server/models/overspending';
import type { WaitingProvider } from './waiting-provider';

type Found = OverspendingRecord & { report: MilestoneReportRecord; agreement: AgreementRecord };

/** Justified overspending of reports that wait for the institution, as they were justified. */
const waiting = ({ home }: Actor): PipelineStage[] => [
  { $match: { institutionId: home?.kind === 'institution' ? home.id : '', decided: null } },
  { $lookup: { from: MilestoneReport.collection.name, localField: 'reportId', foreignField: '_id', as: 'report' } },
  { $unwind: '$report' },
  { $match: { 'report.state': 'submitted' } },
];

/** Before an approver of the institution. */
export const overspendingToDecide: WaitingProvider = {
  id: 'overspending-to-decide',
  heading: 'expenditure.desk',
  action: 'agreements.approve',
  section: 'officeAgreements',
  count: async (actor) => {
    const [found] = await Overspending.aggregate<{ count: number }>([...waiting(actor), { $count: 'count' }]);
    return found?.count ?? 0;
  },
  list: async (actor, _now, limit) => {
    const found = await Overspending.aggregate<Found>([
      ...waiting(actor),
      { $sort: { 'justified.at': 1 } },
      { $limit: limit },
      { $lookup: { from: Agreement.collection.name, localField: 'agreementId', foreignField: '_id', as: 'agreement' } },
      { $unwind: '$agreement' },
    ]);
    return found.map(({ line, report, agreement }) => ({
      label: 'expenditure.desk.one',
      values: {
        number: agreement.number ?? '',
        organisation: agreement.organisation,
        line: agreement.content.budget.find(({ key }) => key === line)?.description ?? line,
      },
      href: `/office/agreements/${agreement._id}/milestones/${report.key}/expenditure/overspending/${encodeURIComponent(line)}`,
      until: null,
    }));
  },
};
