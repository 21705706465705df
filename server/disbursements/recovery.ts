import { proposedRecovery, type ProposedRecovery } from '~/domain/disbursements/recovery';
import { agreementBalances } from '#server/ledger/post-entries';
import type { AgreementRecord } from '#server/models/agreement';
import { Claim, type ClaimRecord } from '#server/models/claim';
import { Cost } from '#server/models/cost';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { MilestoneReport } from '#server/models/milestone-report';

/** What of an agreement's money is to be claimed back as its milestones, costs and claims stand now. */
export async function recoveryOf({ _id: agreementId, state }: AgreementRecord): Promise<ProposedRecovery> {
  const { paid } = await agreementBalances(agreementId);
  const milestones = await Milestone.find({ agreementId }).lean<MilestoneRecord[]>();
  const ineligible = await ineligibleCosts(agreementId);
  const steps = (await Claim.find({ agreementId }).lean<ClaimRecord[]>()).flatMap(({ steps }) => steps);
  const sum = (chosen: typeof steps) => chosen.reduce((total, { amount }) => total + amount, 0);
  return proposedRecovery({
    ...{ state, paid },
    milestones: milestones.map((one) => ({ ...one, ineligible: ineligible.get(one._id) ?? 0 })),
    waived: sum(steps.filter(({ act, decided }) => act === 'waived' && decided?.agreed)),
    // Money that is received of a claim has left what is paid with the claim.
    waiting: sum(steps.filter(({ act, decided }) => !decided && (act === 'recovery' || act === 'refund'))),
  });
}

/** What the institution does not recognise in accepted reports, in minor units by milestone. */
async function ineligibleCosts(agreementId: string): Promise<Map<string, number>> {
  const reports = await MilestoneReport.find({ agreementId, state: 'accepted' }, { milestoneId: 1 }).lean();
  const milestoneOf = new Map(reports.map(({ _id, milestoneId }) => [_id, milestoneId]));
  const costs = await Cost.aggregate<{ _id: string; amount: number }>([
    { $match: { agreementId, ineligible: { $ne: null } } },
    { $group: { _id: '$reportId', amount: { $sum: '$amount' } } },
  ]);
  const sums = new Map<string, number>();
  for (const { _id, amount } of costs) {
    const milestoneId = milestoneOf.get(_id);
    if (milestoneId) sums.set(milestoneId, (sums.get(milestoneId) ?? 0) + amount);
  }
  return sums;
}
