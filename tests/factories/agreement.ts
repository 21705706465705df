import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import type { AgreementContent, PlannedMilestone } from '~/domain/agreements/content';
import type { AcceptedPart } from '~/domain/milestones/status';
import { portalDay } from '~/domain/shared/portal-day';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { postEntries } from '#server/ledger/post-entries';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import type { AwardRecord } from '#server/models/award';
import { BankAccount } from '#server/models/bank-account';
import { Call } from '#server/models/call';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { sealAccount } from '#server/organisations/sealed-account';
import { offeredAward, type OfferedAward } from './award';
import { createUser } from './user';

const DAY = 24 * 60 * 60 * 1000;

/** The day so many days from now. */
export const dayIn = (days: number): string => portalDay(new Date(Date.now() + days * DAY));

export interface AwardToContract extends OfferedAward {
  award: AwardRecord;
  finance: Actor;
  /** A second person of finance. */
  cashier: Actor;
}

/** An accepted award whose standstill is over: an agreement may be made on it. */
export async function awardToContract(): Promise<AwardToContract> {
  const offered = await offeredAward(new Date(Date.now() - 20 * DAY), { state: 'accepted' });
  const home = { kind: 'institution' as const, id: offered.award.institutionId };
  const { actor: finance } = await createUser({ roles: ['finance'], home });
  const { actor: cashier } = await createUser({ roles: ['finance'], home });
  return { ...offered, finance, cashier };
}

export interface RunningAgreement extends AwardToContract {
  agreement: AgreementRecord;
  manager: Actor;
  approver: Actor;
}

const words = (text: string) => ({ en: text, ru: `${text} (ru)`, tk: `${text} (tk)` });

/** Three milestones of 300,000.00 each, every one after the one before; three budget lines. */
export function agreementContent(award: AwardRecord, wishes: Partial<AgreementContent> = {}): AgreementContent {
  const each = Math.floor(award.amount.amount / 3);
  const milestone = (number: number): PlannedMilestone => ({
    key: `m${number}`,
    kind: number === 3 ? 'final' : 'report',
    title: words(`Milestone ${number}`),
    deliverables: words(`What is there at milestone ${number}`),
    dueOn: dayIn(30 * number),
    amount: number === 3 ? award.amount.amount - 2 * each : each,
    evidence: [{ key: 'photos', text: words('Photographs') }],
    after: number === 1 ? [] : [`m${number - 1}`],
    visit: false,
  });
  const line = (key: string, amount: number) => ({
    ...{ key, category: key, categoryLabel: words(`Category ${key}`), description: `Line ${key}`, amount },
  });
  return {
    startsOn: dayIn(-10),
    endsOn: dayIn(120),
    amount: award.amount,
    retention: 0,
    milestones: [1, 2, 3].map(milestone),
    budget: [line('staff', each), line('travel', each), line('goods', award.amount.amount - 2 * each)],
    workPlan: [{ name: 'Visits at home', months: [1, 2, 3] }],
    indicators: [{ key: 'served', name: words('People served'), unit: words('people'), baseline: 0, target: 40 }],
    specialTerms: words(''),
    ...wishes,
  };
}

/** An agreement in force as its signing leaves it: committed in the ledger, with milestones that wait for reports. */
export async function runningAgreement(wishes: Partial<AgreementContent> = {}): Promise<RunningAgreement> {
  const of = await awardToContract();
  const { award, finance } = of;
  const { manager, approver } = of.call.office;
  const call = await Call.findById(award.callId).orFail().lean();
  const now = new Date();
  const act = { by: manager.userId, name: manager.name, at: now };
  const content = agreementContent(award, wishes);
  await inTransaction(async () => {
    const { _id } = await Agreement.create({
      _id: randomUUID(),
      number: `TEST/${randomUUID().slice(0, 8)}`,
      awardId: award._id,
      ...{ callId: award.callId, lot: award.lot, applicationId: award.applicationId },
      ...{ organisationId: award.organisationId, institutionId: award.institutionId, programmeId: award.programmeId },
      source: award.source,
      reference: call.reference ?? '',
      organisation: 'Organisation 1',
      title: words('Service'),
      languages: ['en', 'tk'],
      state: 'active',
      content,
      edition: 1,
      created: act,
      activated: act,
      version: 1,
    });
    for (const { key, kind, title, dueOn, amount } of content.milestones) {
      await Milestone.create({
        ...{ _id: `${_id}.${key}`, agreementId: _id, key, kind, title, dueOn, amount, state: 'planned', version: 1 },
        ...{ organisationId: award.organisationId, institutionId: award.institutionId, programmeId: award.programmeId },
        currency: content.amount.currency,
      });
    }
    const held = await holdAgreement(_id, ['active']);
    const entry = { id: `commitment:${_id}`, kind: 'commitment' as const, amount: content.amount.amount };
    await postEntries({ agreement: held, entries: [entry], actor: manager, now });
  });
  await verifiedAccount(award.organisationId, finance);
  const agreement = await Agreement.findOne({ awardId: award._id }).orFail().lean<AgreementRecord>();
  return { ...of, agreement, manager, approver };
}

/** Accepts a part of a milestone as the manager's acceptance leaves it; all that is left where no amount is given. */
export async function acceptedPart(
  { agreement, manager }: Pick<RunningAgreement, 'agreement' | 'manager'>,
  key = 'm1',
  amount?: number,
): Promise<MilestoneRecord> {
  const _id = `${agreement._id}.${key}`;
  const now = new Date();
  return inTransaction(async () => {
    const held = await holdAgreement(agreement._id, ['active']);
    const before = await Milestone.findById(_id).orFail().lean<MilestoneRecord>();
    const left = before.amount - before.parts.reduce((sum, part) => sum + part.amount, 0);
    const part: AcceptedPart = {
      number: before.parts.length + 1,
      amount: amount ?? left,
      kind: 'work',
      accepted: { by: manager.userId, at: now },
      reportId: null,
      released: true,
    };
    const id = `payable:${_id}:${part.number}`;
    const entries = [{ id, kind: 'payable' as const, amount: part.amount, milestoneId: _id }];
    await postEntries({ agreement: held, entries, actor: manager, now });
    const state = part.amount === left ? 'accepted' : 'partly';
    return Milestone.findOneAndUpdate(
      { _id },
      { $push: { parts: part }, $set: { state }, $inc: { version: 1 } },
      { returnDocument: 'after' },
    )
      .orFail()
      .lean<MilestoneRecord>();
  });
}

/** A bank account that finance has verified. */
export async function verifiedAccount(organisationId: string, finance: Actor): Promise<void> {
  await BankAccount.create({
    _id: organisationId,
    name: 'Organisation 1',
    sealed: sealAccount(organisationId, {
      ...{ holder: 'Organisation 1', bank: 'Halkbank', bic: '', number: '23206934100100', currency: 'TMT' },
    }),
    state: 'verified',
    changed: { by: 'signatory', at: new Date(Date.now() - 30 * DAY) },
    decided: { by: finance.userId, at: new Date(Date.now() - 29 * DAY), reason: '' },
    version: 1,
  });
}
