import { describe, expect, it } from 'vitest';
import { drawAssignment, type DrawInputs } from '~/domain/assignment/draw';
import { drawLot } from '#server/assignment/draw-lot';
import { inTransaction } from '#server/database/transaction';
import { AuditEvent } from '#server/models/audit-event';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { ScoreSheet } from '#server/models/score-sheet';
import { Screening } from '#server/models/screening';
import { User } from '#server/models/user';
import { openSheet } from '#server/evaluation/sheet-content';
import { appointed, lotsAt, openedCall, recuse, type Member, type OpenedCall } from '#tests/factories/evaluation';
import { mailsTo } from '#tests/factories/mails';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

/** A lot whose applications were all found eligible, still to be closed. */
async function screened(terms: Parameters<typeof openedCall>[0] = {}, members = { declared: true }) {
  const call = await openedCall({ applications: { 'lot-1': 4 }, ...terms });
  const committee = await appointed(call, members);
  await lotsAt(call, 'evaluation');
  await Evaluation.updateMany({ callId: call.id }, { $set: { stage: 'screening' } });
  return { call, committee };
}

const draw = (call: OpenedCall, committee: Member[]) =>
  inTransaction(() => drawLot({ actor: committee[0]!.actor, callId: call.id, lot: 'lot-1', now: new Date() }));

describe('the draw of a lot', () => {
  it('gives every voting member an open sheet for every eligible application', async () => {
    const { call, committee } = await screened();
    const [out, ...eligible] = call.applications;
    await Screening.updateOne({ _id: out!.applicationId }, { $set: { 'outcome.eligible': false } });
    await draw(call, committee);
    const sheets = await ScoreSheet.find({ callId: call.id }).lean();
    const voting = committee.filter(({ part }) => part === 'chair' || part === 'member');
    const expected = voting.flatMap(({ actor }) => eligible.map((one) => `${one.applicationId}:${actor.userId}`));
    expect(sheets.map(({ _id }) => _id).sort()).toEqual(expected.sort());
    expect(sheets.every(({ state, assigned }) => state === 'open' && assigned.how === 'drawn')).toBe(true);
    expect(openSheet(sheets[0]!._id, sheets[0]!.content).scores).toEqual({});
  });

  it('can be drawn again from what it recorded, and nobody chose the seed', async () => {
    const { call, committee } = await screened({ terms: { assignment: 'some', sheetsPerApplication: 2 } });
    const { pairs } = await draw(call, committee);
    const { assignment } = await Evaluation.findById(evaluationId(call.id, 'lot-1')).orFail().lean();
    const inputs = JSON.parse(assignment!.inputs) as DrawInputs;
    expect(drawAssignment(inputs).pairs).toEqual(pairs);
    expect(pairs).toHaveLength(8);
    expect(assignment!.seed).toMatch(/^[0-9a-f]{64}$/);
    const event = await AuditEvent.findOne({ action: 'assignment.drawn', 'subject.id': call.id }).lean();
    expect(event?.details).toMatchObject({ lot: 'lot-1', seed: assignment!.seed, sheets: 8, shortfalls: 0 });
  });

  it('gives nobody what they are recused from: the application, or by the rule of the call its lot', async () => {
    for (const [recusal, left] of [
      ['application', 3],
      ['lot', 0],
    ] as const) {
      const { call, committee } = await screened({ terms: { recusal } });
      const member = committee[1]!.actor;
      await recuse(call, member, call.applications[0]!.organisationId);
      await draw(call, committee);
      expect(await ScoreSheet.countDocuments({ callId: call.id, userId: member.userId })).toBe(left);
    }
  });

  it('keeps to what the chair asked to avoid, and mails everybody their number', async () => {
    const { call, committee } = await screened({ terms: { assignment: 'some', sheetsPerApplication: 3 } });
    const { userId } = committee[2]!.actor;
    const about = { userId, reason: 'Same town', by: committee[0]!.actor.userId, at: new Date(), kind: 'avoid' };
    const wishes = call.applications.slice(0, 2).map(({ applicationId }) => ({ applicationId, ...about }));
    await Evaluation.updateOne({ _id: evaluationId(call.id, 'lot-1') }, { $set: { wishes } });
    const { loads } = await draw(call, committee);
    const given = await ScoreSheet.distinct('applicationId', { callId: call.id, userId });
    expect(wishes.filter(({ applicationId }) => given.includes(applicationId))).toEqual([]);
    const { email } = await User.findById(committee[0]!.actor.userId).orFail().lean();
    const [mail] = await mailsTo(email);
    expect(mail?.props).toMatchObject({ callId: call.id, count: loads[committee[0]!.actor.userId] });
  });

  it('waits until every voting member has declared, and leaves nothing behind', async () => {
    const { call, committee } = await screened({}, { declared: false });
    expect(await refusalOf(draw(call, committee))).toBe('wrong-state');
    expect(await ScoreSheet.countDocuments({ callId: call.id })).toBe(0);
  });

  it('draws once, also when two try at the same time', async () => {
    const { call, committee } = await screened();
    const tries = await Promise.all([refusalOf(draw(call, committee)), refusalOf(draw(call, committee))]);
    expect(tries.filter((refusal) => refusal === 'stale')).toHaveLength(1);
    expect(await ScoreSheet.countDocuments({ callId: call.id })).toBe(20);
  });
});
