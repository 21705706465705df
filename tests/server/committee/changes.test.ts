import { describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import { beginScreening } from '#server/committee/begin-screening';
import { declareImpartiality, impartialityWords } from '#server/committee/declare-impartiality';
import { declareInterests } from '#server/committee/declare-interests';
import { getReplacement } from '#server/committee/get-replacement';
import { getHandOver, nameActingChair } from '#server/committee/name-acting-chair';
import { replaceMember } from '#server/committee/replace-member';
import { loadScope } from '#server/evaluation/load-scope';
import { AuditEvent } from '#server/models/audit-event';
import { Call } from '#server/models/call';
import { Committee } from '#server/models/committee';
import { Evaluation } from '#server/models/evaluation';
import { ScoreSheet } from '#server/models/score-sheet';
import { User } from '#server/models/user';
import { appointed, giveSheet, lotsAt, openedCall, recuse } from '#tests/factories/evaluation';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const emailOf = async ({ userId }: Actor) => (await User.findById(userId).orFail().lean()).email;
const templatesTo = async (actor: Actor) => (await mailsTo(await emailOf(actor))).map(({ template }) => template);

describe('the beginning of the screening', () => {
  it('is the chair’s or the secretary’s, once, and a lot without applications is through', async () => {
    const call = await openedCall();
    const [chair, member, , , , secretary] = await appointed(call);
    const begin = (actor: Actor) => beginScreening({ actor, callId: call.id, now: new Date() });
    expect(await refusalOf(begin(member!.actor))).toBe('not-permitted');
    expect(await refusalOf(begin(call.office.approver))).toBe('not-found');
    expect(await Promise.all([refusalOf(begin(chair!.actor)), refusalOf(begin(secretary!.actor))])).toEqual([
      null,
      null,
    ]);
    await begin(chair!.actor);
    const lots = await Evaluation.find({ callId: call.id }).sort({ lot: 1 }).lean();
    expect(lots.map(({ lot, stage }) => [lot, stage])).toEqual([
      ['lot-1', 'screening'],
      ['lot-2', 'decided'],
    ]);
    expect((await Call.findById(call.id).orFail().lean()).evaluation).toBe('screening');
    expect(await AuditEvent.countDocuments({ 'subject.id': call.id, action: 'committee.screening-begun' })).toBe(1);
    expect(await templatesTo(member!.actor)).toEqual(['screening-begun']);
  });

  it('waits for the own declarations, for enough members, and for the opening', async () => {
    const call = await openedCall();
    const [chair] = await appointed(call, { declared: false });
    const begin = () => beginScreening({ actor: chair!.actor, callId: call.id, now: new Date() });
    expect(await explanationOf(begin())).toBe('committee.error.declareFirst');
    await Call.updateOne({ _id: call.id }, { $set: { openedAt: null } });
    expect(await refusalOf(begin())).toBe('not-found');
    const other = await openedCall();
    const [otherChair] = await appointed(other);
    await Call.updateOne({ _id: other.id }, { $set: { 'current.content.committee.quorum': 6 } });
    const early = beginScreening({ actor: otherChair!.actor, callId: other.id, now: new Date() });
    expect(await explanationOf(early)).toBe('committee.error.fewForQuorum');
  });
});

describe('the replacement of a member', () => {
  async function scoring() {
    const call = await openedCall();
    const members = await appointed(call);
    await lotsAt(call, 'evaluation');
    const [first, second, third] = call.applications.map(({ applicationId }) => applicationId);
    const [, leaver] = members;
    await giveSheet(call, leaver!, first!, null);
    await giveSheet(call, leaver!, second!, { relevance: 3, budget: 4 });
    const replace = (input: Partial<Parameters<typeof replaceMember>[0]['input']>, actor = call.office.approver) =>
      replaceMember({
        actor,
        callId: call.id,
        input: {
          leaving: leaver!.actor.userId,
          joining: members[6]!.actor.userId,
          sheets: 'kept',
          reason: 'Order 15: moved to another ministry',
          version: 1,
          ...input,
        },
        now: new Date(),
      });
    const sheetsOf = async (actor: Actor) =>
      (await ScoreSheet.find({ callId: call.id, userId: actor.userId }).sort({ _id: 1 }).lean())
        .map(({ applicationId, state }) => `${applicationId} ${state}`)
        .sort();
    return {
      call,
      members,
      leaver: leaver!.actor,
      alternate: members[6]!.actor,
      first,
      second,
      third,
      replace,
      sheetsOf,
    };
  }

  it('gives an alternate the open sheets, keeps the submitted ones, and closes the evaluation to who left', async () => {
    const { call, leaver, alternate, first, second, replace, sheetsOf } = await scoring();
    await replace({});
    await replace({});
    expect(await sheetsOf(leaver)).toEqual([`${first} void`, `${second} submitted`].sort());
    expect(await sheetsOf(alternate)).toEqual([`${first} open`]);
    expect(await refusalOf(loadScope(leaver, call.id))).toBe('not-found');
    expect((await loadScope(alternate, call.id)).readable).toHaveLength(3);
    expect(await templatesTo(leaver)).toEqual(['committee-left']);
    expect(await templatesTo(alternate)).toEqual(['committee-appointed']);
    expect(await AuditEvent.countDocuments({ 'subject.id': call.id, action: 'committee.member-replaced' })).toBe(1);
  });

  it('lets somebody new score anew, who reads nothing before declaring, and nothing of a conflict', async () => {
    const { call, leaver, first, second, replace, sheetsOf } = await scoring();
    const { actor } = await createUser({ roles: ['evaluator'] });
    await replace({ joining: actor.userId, sheets: 'void' });
    expect(await sheetsOf(leaver)).toEqual([`${first} void`, `${second} void`].sort());
    expect(await sheetsOf(actor)).toEqual([`${first} open`, `${second} open`].sort());
    expect((await loadScope(actor, call.id)).readable).toEqual([]);
    const { sha256 } = impartialityWords('en');
    await declareImpartiality({ actor, callId: call.id, sha256, now: new Date() });
    const said = call.applications.map(({ organisationId }, at) => ({
      organisationId,
      answer: at === 0 ? ('conflict' as const) : ('none' as const),
      detail: 'A friend leads it',
    }));
    await declareInterests({ actor, callId: call.id, said, locale: 'en', now: new Date() });
    expect(await sheetsOf(actor)).toEqual([`${first} void`, `${second} open`].sort());
  });

  it('gives an alternate no sheet of what they have a conflict with', async () => {
    const { call, alternate, second, replace, sheetsOf } = await scoring();
    await recuse(call, alternate, call.applications[0]!.organisationId);
    await replace({ sheets: 'void' });
    expect(await sheetsOf(alternate)).toEqual([`${second} open`]);
  });

  it('keeps what was submitted where scoring is closed', async () => {
    const { call, leaver, second, replace, sheetsOf } = await scoring();
    await lotsAt(call, 'consensus');
    await replace({ sheets: 'void' });
    expect(await sheetsOf(leaver)).toContain(`${second} submitted`);
    const { members } = await getReplacement({
      actor: call.office.approver,
      callId: call.id,
      words: '',
      now: new Date(),
    });
    expect(members.map(({ userId }) => userId)).not.toContain(leaver.userId);
  });

  it('is refused to others, of an old page, of who sits there already, and of what would be no committee', async () => {
    const { call, members, leaver, replace } = await scoring();
    const [chair, , other] = members;
    expect(await refusalOf(replace({}, call.office.manager))).toBe('not-permitted');
    expect(await refusalOf(replace({}, chair!.actor))).toBe('not-found');
    expect(await refusalOf(replace({ version: 3 }))).toBe('stale');
    expect(await explanationOf(replace({ joining: other!.actor.userId }))).toBe('committee.error.sitsAlready');
    expect(await explanationOf(replace({ leaving: 'nobody' }))).toBe('committee.error.leaving');
    const withoutChair = replace({ leaving: chair!.actor.userId, joining: '' });
    expect(await explanationOf(withoutChair)).toBe('committee.fault.chair');
    await lotsAt(call, 'recommended');
    expect(await explanationOf(replace({}))).toBe('committee.error.recommended');
    const seat = (await Committee.findById(call.id).orFail().lean()).seats.find(
      ({ userId }) => userId === leaver.userId,
    );
    expect(seat?.left).toBeNull();
  });
});

describe('the chair of a lot', () => {
  it('is handed over by the chair or an approver to somebody with a vote and no conflict there', async () => {
    const call = await openedCall({ applications: { 'lot-1': 2, 'lot-2': 1 } });
    const [chair, member, other, , , secretary] = await appointed(call);
    const name = (actor: Actor, userId: string, lot = 'lot-1') =>
      nameActingChair({ actor, callId: call.id, lot, userId, now: new Date() });
    const { organisationId } = call.applications[0]!;
    expect(await explanationOf(name(chair!.actor, member!.actor.userId))).toBe('committee.error.chaired');
    await recuse(call, chair!.actor, organisationId);
    await recuse(call, other!.actor, organisationId);
    expect(await refusalOf(name(member!.actor, member!.actor.userId))).toBe('not-found');
    for (const { actor } of [other!, secretary!, chair!]) {
      expect(await refusalOf(name(chair!.actor, actor.userId))).toBe('invalid');
    }
    const page = await getHandOver({ actor: call.office.approver, callId: call.id, lot: 'lot-1' });
    expect(page.members.map(({ userId }) => userId)).toContain(member!.actor.userId);
    await name(chair!.actor, member!.actor.userId);
    await name(chair!.actor, member!.actor.userId);
    const scope = await loadScope(member!.actor, call.id);
    expect([scope.chairOf('lot-1'), scope.chairOf('lot-2')]).toEqual([member!.actor.userId, chair!.actor.userId]);
    expect(await templatesTo(member!.actor)).toEqual(['acting-chair']);
  });
});
