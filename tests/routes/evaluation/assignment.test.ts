import { beforeAll, describe, expect, it } from 'vitest';
import { drawLot } from '#server/assignment/draw-lot';
import { inTransaction } from '#server/database/transaction';
import { moveLot } from '#server/evaluation/move-lot';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { loader as lots } from '~/routes/evaluations.$callId.assignment._index';
import { loader as lotPage } from '~/routes/evaluations.$callId.assignment.$lot._index';
import { action as give, loader as givePage } from '~/routes/evaluations.$callId.assignment.$lot.addition';
import { action as take } from '~/routes/evaluations.$callId.assignment.$lot.removal.$applicationId.$userId';
import { action as wish } from '~/routes/evaluations.$callId.assignment.$lot.wishes';
import { callRoute } from '#tests/factories/call-route';
import { appointed, lotsAt, openedCall, recuse, type Member, type OpenedCall } from '#tests/factories/evaluation';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const origin = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' };

describe('the pages of an assignment', () => {
  let call: OpenedCall;
  let committee: Member[];

  beforeAll(async () => {
    call = await openedCall({ applications: { 'lot-1': 3 }, terms: { assignment: 'some', sheetsPerApplication: 2 } });
    committee = await appointed(call);
    await lotsAt(call, 'evaluation');
    await Evaluation.updateMany({ callId: call.id }, { $set: { stage: 'screening' } });
    const { actor } = committee[0]!;
    const now = new Date();
    await inTransaction(async () => {
      await drawLot({ actor, callId: call.id, lot: 'lot-1', now });
      await moveLot({ callId: call.id, lot: 'lot-1', from: 'screening', to: 'evaluation', by: actor.userId, now });
    });
  });

  const args = async (who: Member, form?: Record<string, string>, more: Record<string, string> = {}, lot = 'lot-1') => {
    const { cookie } = await signIn({ id: who.actor.userId });
    const params = { callId: call.id, lot, ...more };
    const path = `/evaluations/${call.id}/assignment/${lot}`;
    return routeArgs(path, { cookie, params, headers: origin, ...(form ? { form } : {}) });
  };

  it('show chair and secretary who scores what, and that drawing again gives the same', async () => {
    for (const at of [0, 5]) {
      const { data } = await callRoute(lotPage, await args(committee[at]!));
      expect(data).toMatchObject({ draw: { isSame: true }, mayChange: at === 0, shortfalls: [] });
      const { rows, loads } = data as { rows: { sheets: unknown[] }[]; loads: { drawn: number; open: number }[] };
      expect(rows.map(({ sheets }) => sheets.length)).toEqual([2, 2, 2]);
      expect(loads.map(({ drawn }) => drawn).sort()).toEqual([1, 1, 1, 1, 2]);
      expect(JSON.stringify(data)).not.toMatch(/submitted|content/);
    }
    const { data } = await callRoute(lots, await args(committee[5]!));
    expect(data).toMatchObject({ lots: [{ key: 'lot-1' }, { key: 'lot-2' }] });
  });

  it('say so where what was recorded gives something else', async () => {
    const id = evaluationId(call.id, 'lot-1');
    const { assignment } = await Evaluation.findById(id).orFail().lean();
    await Evaluation.updateOne({ _id: id }, { $set: { 'assignment.drawnSha256': '0'.repeat(64) } });
    expect((await callRoute(lotPage, await args(committee[0]!))).data).toMatchObject({ draw: { isSame: false } });
    await Evaluation.updateOne({ _id: id }, { $set: { assignment } });
  });

  it('are closed to other members, to alternates, and in a lot with a conflict of one’s own', async () => {
    expect((await callRoute(lotPage, await args(committee[1]!))).status).toBe(403);
    expect((await callRoute(givePage, await args(committee[5]!))).status).toBe(403);
    expect((await callRoute(lotPage, await args(committee[6]!))).status).toBe(404);
    expect((await callRoute(lotPage, await args(committee[0]!, undefined, {}, 'lot-9'))).status).toBe(404);
    const other = await openedCall({ applications: { 'lot-1': 1 } });
    const [chair] = await appointed(other);
    await lotsAt(other, 'evaluation');
    await recuse(other, chair!.actor, other.applications[0]!.organisationId);
    const answer = await callRoute(lotPage, await args(chair!, undefined, { callId: other.id }));
    expect(answer).toMatchObject({ status: 404 });
  });

  it('take a change and keep what was typed where there is a mistake', async () => {
    const { applicationId } = call.applications[0]!;
    const { data } = await callRoute(lotPage, await args(committee[0]!));
    const { rows } = data as { rows: { applicationId: string; sheets: { userId: string }[] }[] };
    const has = rows.find((row) => row.applicationId === applicationId)!.sheets.map(({ userId }) => userId);
    const userId =
      committee
        .slice(0, 5)
        .map(({ actor }) => actor.userId)
        .find((id) => !has.includes(id)) ?? '';
    const empty = await callRoute(give, await args(committee[0]!, { applicationId, userId: '', reason: '' }));
    expect(empty).toMatchObject({
      status: 400,
      data: {
        errors: { userId: { key: 'assignment.error.noMember' }, reason: { key: 'assignment.error.noReason' } },
        values: { applicationId },
      },
    });
    const form = { applicationId, userId, reason: 'Third opinion' };
    const told = { status: 303, location: `/evaluations/${call.id}/assignment/lot-1` };
    expect(await callRoute(give, await args(committee[0]!, form))).toMatchObject(told);
    const at = { applicationId, userId };
    expect(await callRoute(take, await args(committee[0]!, { reason: '' }, at))).toMatchObject({ status: 400 });
    expect(await callRoute(take, await args(committee[0]!, { reason: 'Ill' }, at))).toMatchObject(told);
    const late = await callRoute(wish, await args(committee[0]!, { ...form, kind: 'avoid' }));
    expect(late).toMatchObject({ status: 409, data: { errors: { '': { key: 'assignment.error.drawn' } } } });
  });
});
