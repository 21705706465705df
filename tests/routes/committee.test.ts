import { describe, expect, it } from 'vitest';
import * as evaluation from '~/routes/evaluations.$callId._index';
import * as handOver from '~/routes/evaluations.$callId.chair.$lot';
import * as declaration from '~/routes/evaluations.$callId.declaration';
import * as later from '~/routes/evaluations.$callId.interests.$organisationId';
import * as interests from '~/routes/evaluations.$callId.interests._index';
import * as office from '~/routes/office.calls.$callId.committee._index';
import * as appointment from '~/routes/office.calls.$callId.committee.appointment';
import * as replacement from '~/routes/office.calls.$callId.committee.replacement';
import { impartialityWords } from '#server/committee/declare-impartiality';
import { countWaiting } from '#server/desk/count-waiting';
import { listWaiting } from '#server/desk/list-waiting';
import { Call } from '#server/models/call';
import { Committee } from '#server/models/committee';
import { InterestDeclaration } from '#server/models/interest-declaration';
import { appointed, openedCall, recuse } from '#tests/factories/evaluation';
import { atCall } from '#tests/factories/office-route';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const at = (actor: { userId: string }, callId: string) => atCall({ id: actor.userId }, callId);

describe('the pages of a committee member', () => {
  it('are not there for the office, for strangers, and for whoever left', async () => {
    const call = await openedCall();
    const [chair] = await appointed(call);
    await recuse(call, chair!.actor, call.applications[0]!.organisationId);
    await Committee.updateOne(
      { _id: call.id, 'seats.userId': chair!.actor.userId },
      { $set: { 'seats.$.left': { at: new Date() } } },
    );
    const { actor: stranger } = await createUser({ roles: ['evaluator'] });
    for (const actor of [call.office.manager, stranger, chair!.actor]) {
      const visit = await at(actor, call.id);
      const lot = { lot: 'lot-1' };
      const organisation = { organisationId: call.applications[0]!.organisationId };
      for (const page of [
        await visit.read(evaluation.loader),
        await visit.read(declaration.loader),
        await visit.read(interests.loader),
        await visit.read(later.loader, '', organisation),
        await visit.read(handOver.loader, '', lot),
        await visit.post(evaluation.action),
        await visit.post(interests.action, { 'organisations[]': [], 'x[]': [] }),
        await visit.post(later.action, { detail: 'None of mine' }, '', organisation),
        await visit.post(handOver.action, { userId: stranger.userId }, '', lot),
      ]) {
        expect(page).toMatchObject({ status: 404 });
      }
    }
  });

  it('do nothing when they are opened, ask for impartiality first, and lead on once it is declared', async () => {
    const call = await openedCall();
    const [, member] = await appointed(call, { declared: false });
    const visit = await at(member!.actor, call.id);
    const here = `/evaluations/${call.id}`;
    expect(await visit.read(interests.loader)).toMatchObject({ status: 303, location: `${here}/declaration` });
    const { sha256 } = impartialityWords('en');
    expect(await visit.read(declaration.loader)).toMatchObject({ data: { sha256, declaredAt: null } });
    expect(await visit.post(declaration.action, { sha256 })).toMatchObject({
      status: 400,
      data: { errors: { agreed: { key: 'committee.error.agree' } } },
    });
    expect((await Committee.findById(call.id).orFail().lean()).seats[1]?.impartial).toBeNull();
    expect(await visit.post(declaration.action, { sha256, agreed: 'yes' })).toMatchObject({
      status: 303,
      location: here,
    });
    expect(await visit.read(interests.loader)).toMatchObject({ data: { page: { open: [{}, {}, {}], declared: [] } } });
  });

  it('keep what was said of each organisation until all is said', async () => {
    const call = await openedCall({ applications: { 'lot-1': 2 } });
    const [, member] = await appointed(call);
    await InterestDeclaration.deleteMany({ callId: call.id, userId: member!.actor.userId });
    const visit = await at(member!.actor, call.id);
    const [one = '', two = ''] = call.applications.map(({ organisationId }) => organisationId);
    const form = { 'organisations[]': [one, two], [`answer.${one}`]: 'conflict' };
    expect(await visit.post(interests.action, form)).toMatchObject({
      status: 400,
      data: {
        errors: {
          [`detail.${one}`]: { key: 'committee.error.detail' },
          [`answer.${two}`]: { key: 'committee.error.answer' },
        },
        values: { [`answer.${one}`]: 'conflict' },
      },
    });
    const whole = { ...form, [`detail.${one}`]: 'I led it until 2025', [`answer.${two}`]: 'none' };
    expect(await visit.post(interests.action, whole)).toMatchObject({ status: 303 });
    expect(await visit.read(evaluation.loader)).toMatchObject({
      data: { lots: [{ own: 'recused' }, { own: 'takesPart' }] },
    });
    expect(await visit.read(later.loader, '', { organisationId: one })).toMatchObject({ status: 404 });
    expect(await visit.post(later.action, {}, '', { organisationId: two })).toMatchObject({ status: 400 });
  });
});

describe('the committee in the office', () => {
  it('is read by manager and auditor, and changed by an approver of the institution alone', async () => {
    const call = await openedCall();
    await appointed(call);
    const { actor: auditor } = await createUser({ roles: ['auditor'] });
    const { actor: other } = await createUser({ roles: ['approver'] });
    for (const actor of [call.office.manager, auditor]) {
      const visit = await at(actor, call.id);
      expect(await visit.read(office.loader)).toMatchObject({ data: { mayReplace: false, mayAppoint: false } });
      expect(await visit.read(replacement.loader)).toMatchObject({ status: 403 });
    }
    expect(await (await at(other, call.id)).read(office.loader)).toMatchObject({ status: 404 });
    const approver = await at(call.office.approver, call.id);
    expect(await approver.read(appointment.loader)).toMatchObject({ status: 409 });
    expect(await approver.post(replacement.action, { version: '1' })).toMatchObject({ status: 400 });
  });

  it('tells an approver who sits on it no figures of sheets', async () => {
    const call = await openedCall();
    await appointed(call);
    const approver = await at(call.office.approver, call.id);
    expect(await approver.read(replacement.loader)).toMatchObject({
      data: {
        page: {
          members: expect.arrayContaining([expect.objectContaining({ sheets: { open: 0, submitted: 0, settled: 0 } })]),
        },
      },
    });
    await Committee.updateOne({ _id: call.id }, { $set: { 'seats.2.userId': call.office.approver.userId } });
    const { data } = (await approver.read(replacement.loader)) as {
      data: { page: { members: { sheets: object | null }[] } };
    };
    expect(data.page.members.map(({ sheets }) => sheets)).toEqual(Array.from({ length: 7 }, () => null));
  });
});

describe('the desk', () => {
  it('asks an approver for a committee, members for their declarations, and the chair to begin', async () => {
    const call = await openedCall();
    const now = new Date();
    const groups = async (actor: Parameters<typeof listWaiting>[0]) =>
      (await listWaiting(actor, now)).map(({ id, items }) => [id, items.length]);
    expect(await groups(call.office.approver)).toEqual([['committees-to-appoint', 1]]);
    const [chair, member] = await appointed(call);
    await InterestDeclaration.deleteOne({ callId: call.id, userId: member!.actor.userId });
    expect(await groups(call.office.approver)).toEqual([]);
    expect(await groups(member!.actor)).toEqual([['interests-wanted', 1]]);
    expect(await groups(chair!.actor)).toEqual([['evaluations-to-begin', 1]]);
    expect(await countWaiting(member!.actor, now)).toMatchObject({ evaluations: 1 });
    await Call.updateOne({ _id: call.id }, { $set: { cancelled: { by: 'x', at: now, reason: {} } } });
    expect([...(await groups(member!.actor)), ...(await groups(chair!.actor))]).toEqual([]);
  });
});
