import { randomUUID } from 'node:crypto';
import type { EntryKind } from '~/domain/disbursements/entry-kinds';
import { Agreement } from '#server/models/agreement';
import { Award } from '#server/models/award';
import { LedgerEntry } from '#server/models/ledger-entry';
import { Milestone } from '#server/models/milestone';
import { Payment } from '#server/models/payment';
import { Programme } from '#server/models/programme';
import { dayIn, runningAgreement, type RunningAgreement } from '#tests/factories/agreement';

export const MILESTONES = 8;
const EACH = 10_000_00;
export const ACCEPTED = 5;
const PAID = 4;
const AT_ONCE = 100;

/** A programme with so many running agreements of eight milestones; of each, five are accepted and four paid. */
export async function fillProgramme(agreements: number): Promise<RunningAgreement> {
  const model = await runningAgreement();
  const { programmeId, source } = model.agreement;
  const amount = { ...model.agreement.content.amount, amount: EACH * MILESTONES };
  const budgets = [{ amount: amount.amount * agreements * 2, currency: amount.currency }];
  await Programme.updateOne({ _id: programmeId }, { $set: { 'sources.$[own].budgets': budgets } }, {
    arrayFilters: [{ 'own.code': source }],
  } as object);
  for (let made = 0; made < agreements; made += AT_ONCE) {
    const all = Array.from({ length: Math.min(AT_ONCE, agreements - made) }, (_, at) =>
      copyOf(model, made + at, amount),
    );
    await Award.insertMany(all.map(({ award }) => award));
    await Agreement.insertMany(all.map(({ agreement }) => agreement));
    await Milestone.insertMany(all.flatMap(({ milestones }) => milestones));
    await Payment.insertMany(all.flatMap(({ payments }) => payments));
    await LedgerEntry.insertMany(all.flatMap(({ entries }) => entries));
  }
  return model;
}

type Amount = RunningAgreement['agreement']['content']['amount'];

function copyOf({ agreement: model, award: awarded, manager }: RunningAgreement, at: number, amount: Amount) {
  const _id = randomUUID();
  const awardId = randomUUID();
  const { programmeId, institutionId, organisationId, source, callId } = model;
  const place = { programmeId, institutionId, organisationId };
  const act = { by: manager.userId, name: manager.name, at: new Date() };
  const keys = Array.from({ length: MILESTONES }, (_, number) => `m${number + 1}`);
  const [planned] = model.content.milestones;
  const dueOn = (index: number) => dayIn(30 * (index - ACCEPTED) + (at % 28));
  const content = {
    ...model.content,
    amount,
    milestones: keys.map((key, index) => ({ ...planned, key, amount: EACH, dueOn: dueOn(index) })),
  };
  const entry = (name: string, kind: EntryKind, index: number | null, sum: number, day: number) => ({
    ...{ _id: `${name}:${_id}:${index ?? ''}`, kind, amount: sum, currency: amount.currency, agreementId: _id },
    ...{ programmeId, source, institutionId, callId, at: new Date(), by: manager.userId, bookedOn: dayIn(day) },
    milestoneId: index === null ? null : `${_id}.${keys[index] ?? ''}`,
    paymentId: kind === 'paid' ? `${_id}-${String(index)}` : null,
  });
  return {
    award: { ...awarded, _id: awardId, applicationId: randomUUID(), amount, bound: amount.amount, place: at + 10 },
    agreement: { ...model, _id, awardId, number: `BENCH/${String(at).padStart(5, '0')}`, content },
    milestones: keys.map((key, index) => ({
      ...{ _id: `${_id}.${key}`, agreementId: _id, key, ...place, kind: 'report', title: planned?.title },
      ...{ dueOn: dueOn(index), amount: EACH, currency: amount.currency, version: 1 },
      state: index < ACCEPTED ? 'accepted' : 'planned',
      parts:
        index < ACCEPTED
          ? [{ number: 1, amount: EACH, kind: 'work', accepted: act, reportId: null, released: true }]
          : [],
    })),
    payments: keys.slice(0, PAID).map((key, index) => ({
      ...{
        _id: `${_id}-${index}`,
        number: randomUUID(),
        agreementId: _id,
        milestoneId: `${_id}.${key}`,
        part: 1,
        ...place,
      },
      ...{ amount: { ...amount, amount: EACH }, state: 'paid', formKey: randomUUID(), prepared: act, version: 4 },
      ...{ kind: 'work', agreement: 'BENCH', organisation: 'Organisation', title: planned?.title },
      recorded: { ...act, reference: 'BANK', bookedOn: dayIn(-30 * (PAID - index)), amount: EACH },
    })),
    entries: [
      entry('commitment', 'commitment', null, amount.amount, -200),
      ...keys.slice(0, ACCEPTED).map((_, index) => entry('payable', 'payable', index, EACH, -30 * (ACCEPTED - index))),
      ...keys.slice(0, PAID).map((_, index) => entry('paid', 'paid', index, EACH, -30 * (PAID - index))),
    ],
  };
}
