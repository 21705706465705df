import { randomUUID } from 'node:crypto';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { Cost, type CostRecord } from '#server/models/cost';
import { Milestone } from '#server/models/milestone';
import { MilestoneReport, type MilestoneReportRecord } from '#server/models/milestone-report';
import { dayIn, type RunningAgreement } from '#tests/factories/agreement';
import { ACCEPTED, fillProgramme } from '../ledger/fill';

/** Costs of a report. */
export const COSTS = 30;
const AT_ONCE = 50;

/**
 * A programme with so many running agreements of eight milestones: five are reported with thirty costs each and accepted, the
 * sixth is reported and waits, every fifth's seventh is overdue. The result is that of one of them.
 */
export async function fillReported(agreements: number): Promise<RunningAgreement> {
  const model = await fillProgramme(agreements);
  const filter = { programmeId: model.agreement.programmeId, _id: { $ne: model.agreement._id } };
  const all = await Agreement.find(filter).sort({ number: 1 }).lean<AgreementRecord[]>();
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const reported = all.slice(from, from + AT_ONCE).flatMap((agreement) => reportsOf(agreement));
    await MilestoneReport.collection.insertMany(reported.map(({ report }) => report as never));
    await Cost.collection.insertMany(reported.flatMap(({ costs }) => costs) as never[]);
  }
  const waiting = all.map(({ _id }) => `${_id}.m${String(ACCEPTED + 1)}`);
  await Milestone.updateMany({ _id: { $in: waiting } }, { $set: { state: 'reported' } });
  const late = all.filter((_, at) => at % 5 === 0).map(({ _id }) => `${_id}.m${String(ACCEPTED + 2)}`);
  await Milestone.updateMany({ _id: { $in: late } }, { $set: { dueOn: dayIn(-3) } });
  const agreement = all[Math.floor(all.length / 2)];
  return agreement ? { ...model, agreement } : model;
}

function reportsOf({ _id: agreementId, organisationId, institutionId, content }: AgreementRecord) {
  const { currency } = content.amount;
  const act = { by: 'someone', name: 'Someone', at: new Date() };
  const place = { agreementId, organisationId, institutionId };
  const form = { version: 1, sections: [] } as unknown as MilestoneReportRecord['form'];
  return content.milestones.slice(0, ACCEPTED + 1).map(({ key, amount }, at) => {
    const reportId = randomUUID();
    const isAccepted = at < ACCEPTED;
    const report: MilestoneReportRecord = {
      ...{ _id: reportId, ...place, milestoneId: `${agreementId}.${key}`, key, number: 1, form, definition: form },
      ...{ state: isAccepted ? 'accepted' : 'submitted', values: {}, begun: act, formKey: randomUUID() },
      rounds: [{ submitted: act, sha256: 'a'.repeat(64), returned: null }],
      accepted: isAccepted ? { ...act, amount, comment: '', parts: [1] } : null,
      ...{ costActs: 0, version: 3 },
    };
    const costs = Array.from({ length: COSTS }, (_, number): CostRecord => {
      const line = content.budget[number % content.budget.length]?.key ?? '';
      return {
        ...{ _id: randomUUID(), reportId, ...place, line, spentOn: dayIn(-(number % 9)), currency, receipt: '' },
        ...{ description: `Cost ${String(number)}`, supplier: 'Supplier', document: String(number) },
        ...{ amount: Math.floor(amount / COSTS), entered: act, version: 1 },
        ineligible: number === 0 ? { ...act, reason: 'Private' } : null,
      };
    });
    return { report, costs };
  });
}
