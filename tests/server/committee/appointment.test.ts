import { describe, expect, it } from 'vitest';
import type { CommitteePart } from '~/domain/committee/parts';
import { appointCommittee } from '#server/committee/appoint-committee';
import { AuditEvent } from '#server/models/audit-event';
import { Call } from '#server/models/call';
import { Committee } from '#server/models/committee';
import { createCallOffice, publishCall, type CallOffice } from '#tests/factories/call';
import { mailsTo } from '#tests/factories/mails';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createInstitution, createUser } from '#tests/factories/user';

useDatabase();
const now = new Date();

async function published() {
  const office = await createCallOffice(now);
  const third = (await createInstitution()).id;
  const seats = [...office.committee, third].map((institutionId, at) => ({ institutionId, seats: at === 0 ? 1 : 2 }));
  const call = await publishCall(office, now, {
    committee: { minInstitutions: 2, quorum: 3, minScoreSheets: 2, seats },
  });
  const people = [];
  for (const { institutionId, seats: count } of seats) {
    for (let at = 0; at < count; at += 1) people.push(await person(institutionId));
  }
  const secretary = await person(office.institutionId);
  const parts: CommitteePart[] = ['chair', 'member', 'member', 'member', 'member'];
  const input = {
    orderNumber: '12',
    orderDay: '2026-11-22',
    evenReason: '',
    people: [
      ...people.map(({ id }, at) => ({ userId: id, part: parts[at] ?? ('member' as const) })),
      { userId: secretary.id, part: 'secretary' as const },
    ],
  };
  return { ...call, office, people, secretary, input };
}

const person = (id: string) => createUser({ roles: ['evaluator'], home: { kind: 'institution', id } });

const appoint = (
  callId: string,
  office: CallOffice,
  input: Awaited<ReturnType<typeof published>>['input'],
  expected = 0,
) => appointCommittee({ actor: office.approver, callId, input, expected, now });

describe('the appointment of a committee', () => {
  it('is recorded, mailed to everybody on it, and done once however often it is sent', async () => {
    const { id, office, input, people } = await published();
    expect(await appoint(id, office, input)).toEqual([]);
    expect(await appoint(id, office, input)).toEqual([]);
    const committee = await Committee.findById(id).orFail().lean();
    expect(committee).toMatchObject({ version: 1, order: { number: '12', day: '2026-11-22' } });
    expect(committee.seats.map(({ part }) => part).sort()).toEqual([
      'chair',
      'member',
      'member',
      'member',
      'member',
      'secretary',
    ]);
    expect(await AuditEvent.countDocuments({ 'subject.id': id, action: 'committee.appointed' })).toBe(1);
    const [mail] = await mailsTo(people[0]!.email);
    expect(mail).toMatchObject({ template: 'committee-appointed' });
    expect(mail?.mail.text).toContain(`/evaluations/${id}`);
  });

  it('tells everything that keeps people from being a committee, and then does nothing', async () => {
    const { id, office, input } = await published();
    const two = { ...input, people: input.people.slice(0, 2).map((one) => ({ ...one, part: 'member' as const })) };
    expect((await appoint(id, office, two)).map(({ key }) => key).sort()).toEqual([
      'committee.fault.chair',
      'committee.fault.even',
      'committee.fault.fewVoting',
      'committee.fault.quorum',
      'committee.fault.seats',
    ]);
    expect(await Committee.exists({ _id: id })).toBeNull();
  });

  it('takes nobody who looks after the portal, audits it, has left, or belongs to an organisation', async () => {
    const { id, office, input } = await published();
    const home = { kind: 'institution' as const, id: office.institutionId };
    for (const { id: userId } of [
      await createUser({ roles: ['evaluator', 'administrator'], home }),
      await createUser({ roles: ['evaluator', 'auditor'], home }),
      await createUser({ roles: ['evaluator'], home, record: { disabled: { at: now, by: 'x', reason: '' } } }),
      await createUser(),
    ]) {
      const people = [{ userId, part: 'chair' as const }, ...input.people.slice(1)];
      expect(await refusalOf(appoint(id, office, { ...input, people }))).toBe('invalid');
    }
  });

  it('is an approver’s of the institution, of a published call that is not cancelled', async () => {
    const { id, office, input } = await published();
    const { actor: stranger } = await createUser({ roles: ['approver'] });
    const as = (actor: typeof stranger) => appointCommittee({ actor, callId: id, input, expected: 0, now });
    expect(await refusalOf(as(office.manager))).toBe('not-permitted');
    expect(await refusalOf(as(stranger))).toBe('not-found');
    await Call.updateOne({ _id: id }, { $set: { 'approved.publishAt': new Date(now.getTime() + 60_000) } });
    expect(await refusalOf(as(office.approver))).toBe('not-found');
    await Call.updateOne(
      { _id: id },
      { $set: { 'approved.publishAt': now, cancelled: { by: 'x', at: now, reason: { en: '', ru: '', tk: '' } } } },
    );
    expect(await refusalOf(as(office.approver))).toBe('wrong-state');
  });

  it('is made anew until the opening, of what was read, and keeps what the others have declared', async () => {
    const { id, office, input, people, secretary } = await published();
    await appoint(id, office, input);
    const impartial = { at: now, sha256: '0'.repeat(64) };
    await Committee.updateOne({ _id: id, 'seats.userId': people[0]!.id }, { $set: { 'seats.$.impartial': impartial } });
    const others = { ...input, people: input.people.filter(({ userId }) => userId !== secretary.id) };
    expect(await refusalOf(appoint(id, office, others, 0))).toBe('stale');
    expect(await appoint(id, office, others, 1)).toEqual([]);
    const committee = await Committee.findById(id).orFail().lean();
    expect(committee.seats.find(({ userId }) => userId === people[0]!.id)?.impartial).toEqual(impartial);
    await Call.updateOne({ _id: id }, { $set: { openedAt: now } });
    expect(await refusalOf(appoint(id, office, input, 2))).toBe('wrong-state');
  });

  it('of two approvers at once is one’s', async () => {
    const { id, office, input } = await published();
    const { actor: other } = await createUser({
      roles: ['approver'],
      home: { kind: 'institution', id: office.institutionId },
    });
    const outcomes = await Promise.all(
      [
        appoint(id, office, input),
        appointCommittee({ actor: other, callId: id, input: { ...input, orderNumber: '13' }, expected: 0, now }),
      ].map(refusalOf),
    );
    expect(outcomes.sort()).toEqual([null, 'stale'].sort());
    expect(await AuditEvent.countDocuments({ 'subject.id': id, action: 'committee.appointed' })).toBe(1);
  });
});
