import { OPEN_AMENDMENT_STATES } from '~/domain/agreements/amendment-status';
import type { ClosingFacts } from '~/domain/agreements/closing';
import { appealPending } from '#server/appeals/appeal-pending';
import { agreementBalances } from '#server/ledger/post-entries';
import type { AgreementRecord } from '#server/models/agreement';
import { Amendment } from '#server/models/amendment';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { Payment, type PaymentRecord } from '#server/models/payment';

/** What the closing of an agreement is decided by, as it is now. */
export async function closingFacts({ _id, callId, lot, holds }: AgreementRecord): Promise<ClosingFacts> {
  const agreementId = _id;
  const payments = await Payment.find({ agreementId }, { state: 1, confirmed: 1 }).lean<
    Pick<PaymentRecord, '_id' | 'state' | 'confirmed'>[]
  >();
  const milestones = await Milestone.find({ agreementId }, { kind: 1, state: 1 }).lean<
    Pick<MilestoneRecord, '_id' | 'kind' | 'state'>[]
  >();
  return {
    milestones,
    balances: await agreementBalances(agreementId),
    payments: payments.map(({ state, confirmed }) => ({ state, isConfirmed: confirmed !== null })),
    openAmendments: await Amendment.countDocuments({ agreementId, state: { $in: [...OPEN_AMENDMENT_STATES] } }),
    holds: holds.length,
    isAppealed: await appealPending(callId, lot),
  };
}
