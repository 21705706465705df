import { describe, expect, it } from 'vitest';
import { getOwnEvaluation } from '#server/committee/get-own-evaluation';
import { listOwnCommittees } from '#server/committee/list-own-committees';
import { Call } from '#server/models/call';
import { Committee } from '#server/models/committee';
import { InterestDeclaration } from '#server/models/interest-declaration';
import { appointed, lotsAt, openedCall, recuse } from '#tests/factories/evaluation';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date();

describe('the evaluations of a committee member', () => {
  it('are listed with the part and how far the call is, for current members only', async () => {
    const call = await openedCall();
    const [chair, member] = await appointed(call);
    const { actor: stranger } = await createUser({ roles: ['evaluator'] });
    expect((await listOwnCommittees(chair!.actor, 1)).committees).toEqual([
      expect.objectContaining({ callId: call.id, part: 'chair', standing: 'opened' }),
    ]);
    expect((await listOwnCommittees(stranger, 1)).committees).toEqual([]);
    await Committee.updateOne(
      { _id: call.id, 'seats.userId': member!.actor.userId },
      { $set: { 'seats.$.left': { at: now } } },
    );
    expect((await listOwnCommittees(member!.actor, 1)).committees).toEqual([]);
    await expect(getOwnEvaluation(member!.actor, call.id, now)).rejects.toMatchObject({ code: 'not-found' });
    await expect(getOwnEvaluation(stranger, call.id, now)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('tell before the opening who sits there, and of no application', async () => {
    const call = await openedCall();
    const [chair] = await appointed(call, { declared: false });
    await Call.updateOne({ _id: call.id }, { $set: { openedAt: null } });
    const evaluation = await getOwnEvaluation(chair!.actor, call.id, now);
    expect(evaluation.lots.map(({ standing }) => standing)).toEqual(['before', 'before']);
    expect(evaluation.members).toHaveLength(7);
    expect(evaluation.declaring.map(({ status, count }) => [status, count])).toEqual([
      ['todo', null],
      ['waiting', null],
    ]);
    expect(evaluation.mayBegin).toBe(false);
  });

  it('ask for impartiality first, then for each organisation', async () => {
    const call = await openedCall({ applications: { 'lot-1': 2 } });
    const [chair] = await appointed(call);
    await InterestDeclaration.deleteOne({ callId: call.id, userId: chair!.actor.userId });
    const before = await getOwnEvaluation(chair!.actor, call.id, now);
    expect(before.declaring.map(({ status, count }) => [status, count])).toEqual([
      ['done', null],
      ['todo', 1],
    ]);
    expect(before).toMatchObject({ tasks: [], mayBegin: false });
  });

  it('name who chairs each lot, and hide the figures of a lot with a conflict', async () => {
    const call = await openedCall({ applications: { 'lot-1': 1, 'lot-2': 1 } });
    const [chair, member] = await appointed(call);
    await recuse(call, chair!.actor, call.applications[0]!.organisationId);
    await lotsAt(call, 'screening');
    const own = await getOwnEvaluation(chair!.actor, call.id, now);
    expect(own.lots.map(({ chair: name, own: standing }) => [name, standing])).toEqual([
      [null, 'recused'],
      ['Member 1', 'takesPart'],
    ]);
    const others = await getOwnEvaluation(member!.actor, call.id, now);
    expect(others.lots.map(({ own: standing }) => standing)).toEqual(['takesPart', 'takesPart']);
  });
});
