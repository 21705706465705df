import { describe, expect, it } from 'vitest';
import { reservesToMoveUp } from '#server/desk/waiting-reserve';
import { assertMayContract } from '#server/awards/assert-may-contract';
import { getCallAwards } from '#server/awards/get-call-awards';
import { getReserveOffer } from '#server/awards/get-reserve-offer';
import { offerReserve } from '#server/awards/offer-reserve';
import { Appeal } from '#server/models/appeal';
import { AuditEvent } from '#server/models/audit-event';
import { Award } from '#server/models/award';
import { Decision } from '#server/models/decision';
import { InterestDeclaration } from '#server/models/interest-declaration';
import { Letter } from '#server/models/letter';
import { Programme } from '#server/models/programme';
import type { Actor } from '~/domain/accounts/roles';
import { answer, offeredAward, pendingAppeal, type OfferedAward } from '#tests/factories/award';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

/** The award is declined, so that its money is free for the one on the reserve list, who asked for 4,000.00. */
async function declined(): Promise<OfferedAward> {
  const offered = await offeredAward();
  await answer(offered.signatory, offered.award._id, { kind: 'declined' });
  return offered;
}

const next = ({ call }: OfferedAward) => call.applications[1]?.applicationId ?? '';
const moveUp = (of: OfferedAward, amount = 400_000, actor: Actor = of.call.office.manager) =>
  offerReserve({ actor, ...of.place, input: { applicationId: next(of), amount }, now: new Date() });

describe('moving up from the reserve list', () => {
  it('offers what was declined to the next, by a letter, once', async () => {
    const of = await declined();
    const { manager } = of.call.office;
    expect(await reservesToMoveUp.count(manager, new Date())).toBe(1);
    const offer = await getReserveOffer({ actor: manager, ...of.place, now: new Date() });
    expect(offer).toMatchObject({ next: { applicationId: next(of), reserve: 1 }, suggested: 400_000 });
    const answers = await Promise.allSettled([moveUp(of), moveUp(of)]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [award, ...others] = await Award.find({ callId: of.call.id, from: 'reserve' }).lean();
    const awardId = award?._id ?? '';
    expect(others).toEqual([]);
    expect(award).toMatchObject({ state: 'offered', live: true, applicationId: next(of), amount: { amount: 400_000 } });
    expect(await Award.findById(of.award._id).lean()).toMatchObject({ followedBy: awardId });
    const letters = await Letter.find({ awardId }).lean();
    expect(letters).toMatchObject([{ kind: 'award-from-reserve', state: 'issued', applicationId: next(of) }]);
    expect(await AuditEvent.countDocuments({ action: 'awards.moved-up', 'subject.id': awardId })).toBe(1);
    const { lots } = await getCallAwards({ actor: manager, callId: of.call.id, now: new Date() });
    expect(lots[0]).toMatchObject({
      waiting: [],
      mayMoveUp: false,
      awards: [{ state: 'declined' }, { from: 'reserve' }],
    });
    expect(await refusalOf(moveUp(of))).toBe('stale');
    expect(await reservesToMoveUp.list(manager, new Date(), 5)).toEqual([]);
  });

  it('is a manager’s of the institution who has no conflict in the lot', async () => {
    const of = await declined();
    const { manager, approver } = of.call.office;
    const { actor: stranger } = await createUser({ roles: ['manager'] });
    expect(await refusalOf(moveUp(of, 400_000, approver))).toBe('not-permitted');
    expect(await refusalOf(moveUp(of, 400_000, stranger))).toBe('not-found');
    expect(await refusalOf(moveUp(of, 400_000, of.signatory))).toBe('not-found');
    const [application] = of.call.applications;
    const declaration = await InterestDeclaration.findOne({ callId: of.call.id }).orFail().lean();
    await InterestDeclaration.create({
      ...declaration,
      _id: `${of.call.id}:${manager.userId}`,
      userId: manager.userId,
      organisationId: application?.organisationId ?? '',
      recused: { at: new Date() },
    });
    expect(await refusalOf(moveUp(of))).toBe('not-found');
    const seen = await getCallAwards({ actor: manager, callId: of.call.id, now: new Date() });
    expect(seen.lots).toEqual([]);
  });

  it('waits for a free award, for issued letters and for the decision of an appeal', async () => {
    const of = await offeredAward();
    expect(await explanationOf(moveUp(of))).toBe('awards.error.next');
    await answer(of.signatory, of.award._id, { kind: 'declined' });
    const appeal = await pendingAppeal(of);
    expect(await explanationOf(moveUp(of))).toBe('awards.error.appeal');
    await Appeal.updateOne({ _id: appeal._id }, { $set: { state: 'rejected' } });
    await Decision.updateOne({ _id: of.decisionId }, { $set: { issued: null } });
    expect(await explanationOf(moveUp(of))).toBe('awards.error.notIssued');
    expect(await Award.countDocuments({ from: 'reserve', callId: of.call.id })).toBe(0);
  });

  it('keeps within the limit of change, the lot and the programme’s money', async () => {
    const of = await declined();
    expect(await explanationOf(moveUp(of, 319_999))).toBe('awards.error.amount');
    expect(await explanationOf(moveUp(of, 400_001))).toBe('awards.error.amount');
    const { programmeId } = of.award;
    const { sources } = await Programme.findById(programmeId).orFail().lean();
    const poor = sources.map((source) => ({
      ...source,
      budgets: source.budgets.map((money) => ({ ...money, amount: 1 })),
    }));
    await Programme.updateOne({ _id: programmeId }, { $set: { sources: poor } });
    expect(await explanationOf(moveUp(of, 320_000))).toBe('decisions.error.budget');
    await Programme.updateOne({ _id: programmeId }, { $set: { sources } });
    await moveUp(of, 320_000);
    expect(await Award.countDocuments({ from: 'reserve', 'amount.amount': 320_000, callId: of.call.id })).toBe(1);
  });
});

describe('an agreement on an award', () => {
  it('waits for the acceptance, the end of the standstill and every appeal', async () => {
    const of = await offeredAward();
    const later = new Date(Date.now() + 20 * 86_400_000);
    const contract = async (now: Date) =>
      (await getCallAwards({ actor: of.call.office.manager, callId: of.call.id, now })).lots[0]?.awards[0]?.contract;
    expect(await explanationOf(assertMayContract(of.award._id, later))).toBe('awards.error.notAccepted');
    expect(await contract(later)).toBe('answer');
    await answer(of.signatory, of.award._id);
    expect(await explanationOf(assertMayContract(of.award._id, new Date()))).toBe('appeals.error.standstill');
    expect(await contract(new Date())).toBe('standstill');
    const appeal = await pendingAppeal(of);
    expect(await explanationOf(assertMayContract(of.award._id, later))).toBe('appeals.error.pending');
    expect(await contract(later)).toBe('appeal');
    await Appeal.updateOne({ _id: appeal._id }, { $set: { state: 'rejected' } });
    expect((await assertMayContract(of.award._id, later))._id).toBe(of.award._id);
    expect(await contract(later)).toBe('ready');
  });
});
