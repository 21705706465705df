import { beforeEach, describe, expect, it } from 'vitest';
import { giveSheet } from '#server/assignment/give-sheet';
import { takeSheet } from '#server/assignment/take-sheet';
import { wishAssignment } from '#server/assignment/wish-assignment';
import { AuditEvent } from '#server/models/audit-event';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { ScoreSheet, sheetId } from '#server/models/score-sheet';
import { Screening } from '#server/models/screening';
import { User } from '#server/models/user';
import {
  appointed,
  giveSheet as plantSheet,
  lotsAt,
  openedCall,
  recuse,
  type Member,
  type OpenedCall,
} from '#tests/factories/evaluation';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

describe('a sheet given or taken by hand', () => {
  let call: OpenedCall;
  let committee: Member[];
  let applicationId: string;
  const now = new Date();

  beforeEach(async () => {
    call = await openedCall({ terms: { assignment: 'some', furtherEvaluator: true } });
    committee = await appointed(call);
    applicationId = call.applications[0]!.applicationId;
    await lotsAt(call, 'evaluation');
  });

  const idOf = (at: number) => committee[at]!.actor.userId;
  const give = (at: number, { by = 0, reason = 'Knows the field' } = {}) =>
    giveSheet({
      actor: committee[by]!.actor,
      callId: call.id,
      lot: 'lot-1',
      input: { applicationId, userId: idOf(at), reason },
      now,
    });
  const take = (at: number, by = 0) =>
    takeSheet({
      actor: committee[by]!.actor,
      callId: call.id,
      lot: 'lot-1',
      input: { applicationId, userId: idOf(at), reason: 'Ill' },
      now,
    });
  const sheetOf = (at: number) => ScoreSheet.findById(sheetId(applicationId, idOf(at))).lean();

  it('is the chair’s to give, is audited, and the member is told', async () => {
    await give(2);
    expect(await sheetOf(2)).toMatchObject({ state: 'open', assigned: { how: 'manual', reason: 'Knows the field' } });
    const event = await AuditEvent.findOne({ action: 'assignment.given', 'subject.id': call.id }).lean();
    expect(event?.details).toMatchObject({ member: idOf(2), how: 'manual' });
    const { email } = await User.findById(idOf(2)).orFail().lean();
    expect((await mailsTo(email))[0]).toMatchObject({ template: 'sheets-assigned', props: { count: 1 } });
  });

  it('is given once, however often it is sent, and not again for another reason', async () => {
    const refusals = await Promise.all([refusalOf(give(2)), refusalOf(give(2))]);
    expect(refusals).toEqual([null, null]);
    expect(await AuditEvent.countDocuments({ action: 'assignment.given', 'subject.id': call.id })).toBe(1);
    expect(await explanationOf(give(2, { reason: 'Another' }))).toBe('assignment.error.there');
  });

  it('is given by nobody but the chair of the lot', async () => {
    expect(await refusalOf(give(2, { by: 1 }))).toBe('not-permitted');
    expect(await refusalOf(give(2, { by: 5 }))).toBe('not-permitted');
    expect(await refusalOf(give(2, { by: 6 }))).toBe('not-found');
    await recuse(call, committee[0]!.actor, call.applications[1]!.organisationId);
    expect(await refusalOf(give(2))).toBe('not-found');
  });

  it('is never given against a recusal, nor to the secretary, an alternate or a stranger', async () => {
    await recuse(call, committee[3]!.actor, call.applications[0]!.organisationId);
    expect(await explanationOf(give(3))).toBe('assignment.error.recused');
    expect(await explanationOf(give(5))).toBe('assignment.error.noMember');
    expect(await explanationOf(give(6))).toBe('assignment.error.noMember');
    expect(await ScoreSheet.countDocuments({ callId: call.id })).toBe(0);
  });

  it('is not given for an ineligible application, one of another lot, or at another stage', async () => {
    await Screening.updateOne({ _id: applicationId }, { $set: { 'outcome.eligible': false } });
    expect(await explanationOf(give(2))).toBe('assignment.error.ineligible');
    await Screening.updateOne({ _id: applicationId }, { $set: { 'outcome.eligible': true } });
    const elsewhere = { applicationId, userId: idOf(2), reason: 'x' };
    const lot = 'lot-2';
    expect(
      await refusalOf(giveSheet({ actor: committee[0]!.actor, callId: call.id, lot, input: elsewhere, now })),
    ).toBe('not-found');
    for (const stage of ['screening', 'ranked'] as const) {
      await lotsAt(call, stage);
      expect(await explanationOf(give(2))).toBe('assignment.error.notNow');
    }
  });

  it('is a further member’s before the consensus, where the call says so', async () => {
    await lotsAt(call, 'consensus');
    await give(4);
    expect(await sheetOf(4)).toMatchObject({ assigned: { how: 'further' } });
    await take(4);
    expect(await sheetOf(4)).toMatchObject({ state: 'void' });
  });

  it('is taken away while it is open, with a reason, and can be given again with what was written', async () => {
    await plantSheet(call, committee[2]!, applicationId, null);
    await take(2);
    expect(await sheetOf(2)).toMatchObject({ state: 'void', voided: { reason: 'Ill', by: idOf(0) } });
    expect(await refusalOf(take(2))).toBeNull();
    const before = (await sheetOf(2))!.content;
    await give(2);
    expect(await sheetOf(2)).toMatchObject({ state: 'open', voided: null, content: before });
  });

  it('stays when it is submitted, and is taken by nobody but the chair', async () => {
    await plantSheet(call, committee[2]!, applicationId, { relevance: 3, budget: 4 });
    expect(await explanationOf(take(2))).toBe('assignment.error.notOpen');
    expect(await refusalOf(take(2, 2))).toBe('not-permitted');
    expect(await refusalOf(take(3))).toBe('not-found');
  });
});

describe('a wish for the draw', () => {
  const now = new Date();

  async function screened(assignment: 'all' | 'some' = 'some') {
    const call = await openedCall({ terms: { assignment } });
    const committee = await appointed(call);
    await lotsAt(call, 'screening');
    const wish = (kind: 'avoid' | 'prefer' | 'none', by = 0, at = 2) => {
      const input = { applicationId: call.applications[0]!.applicationId, userId: committee[at]!.actor.userId };
      const actor = committee[by]!.actor;
      return wishAssignment({
        actor,
        callId: call.id,
        lot: 'lot-1',
        input: { ...input, kind, reason: 'Same town' },
        now,
      });
    };
    const wishes = async () => (await Evaluation.findById(evaluationId(call.id, 'lot-1')).orFail().lean()).wishes;
    return { call, wish, wishes };
  }

  it('is the chair’s, counts once per pair, and can be taken back', async () => {
    const { wish, wishes } = await screened();
    await wish('avoid');
    await wish('prefer');
    expect(await wishes()).toMatchObject([{ kind: 'prefer', reason: 'Same town' }]);
    await wish('none');
    expect(await wishes()).toEqual([]);
    expect(await refusalOf(wish('avoid', 1))).toBe('not-permitted');
    expect(await explanationOf(wish('avoid', 0, 5))).toBe('assignment.error.noMember');
  });

  it('comes too late after the draw, and means nothing where everybody scores everything', async () => {
    const { call, wish } = await screened();
    await lotsAt(call, 'evaluation');
    expect(await explanationOf(wish('avoid'))).toBe('assignment.error.drawn');
    expect(await explanationOf((await screened('all')).wish('avoid'))).toBe('assignment.error.drawn');
  });
});
